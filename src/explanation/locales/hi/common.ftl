# status: machine
# संबोधन “आप”, छोटे और शांत वाक्य, आम बोलचाल के शब्द (मेल सर्वर, मेलबॉक्स, अटैचमेंट, स्पैम, डोमेन)।
# पाठक के बारे में लिंग बताने वाले रूप नहीं; पते और डोमेन के साथ संज्ञा विभक्ति लेती है।

subject-failed = नहीं पहुँचा: { $subject }
subject-failed-plain = आपका संदेश नहीं पहुँचा
subject-delayed = देरी: { $subject }
subject-delayed-plain = आपके संदेश में देरी हो रही है
from-name = मेल सिस्टम

label-steps = आगे क्या करें
label-retry = क्या हम फिर कोशिश करेंगे?
label-who = इसे कौन ठीक कर सकता है
label-message = संदेश
label-recipients = { $count ->
    [1] प्राप्तकर्ता
   *[other] प्राप्तकर्ता
}
label-others = अन्य प्राप्तकर्ता
label-server-answer = सर्वर का जवाब
label-technical = एडमिनिस्ट्रेटर के लिए तकनीकी जानकारी
label-code = कोड
label-address = नया पता

message-of = “{ $subject }”, भेजने का समय: { $date }
message-subject = “{ $subject }”
message-date = भेजने का समय: { $date }

retry-final = नहीं। यह अंतिम जवाब था, इसलिए हम फिर कोशिश नहीं करेंगे।
retry-resend-later = नहीं। कृपया संदेश बाद में फिर से भेजें।
retry-resend-after-fix = नहीं। समस्या ठीक होने के बाद संदेश फिर से भेजें।
retry-auto = हाँ, अपने आप।
retry-auto-until = हाँ, अपने आप, { $until } तक।

who-you = आप
who-recipient = प्राप्तकर्ता
who-your-provider = आपकी मेल सेवा देने वाली कंपनी
who-recipient-admin = प्राप्तकर्ता के एडमिनिस्ट्रेटर
who-support = हमारी सहायता टीम
who-nobody = किसी को कुछ नहीं करना है – बस इंतज़ार करें
list-or = { $first } या { $last }

failed-count = { $count ->
    [one] आपका संदेश { $count } प्राप्तकर्ता तक नहीं पहुँचा
   *[other] आपका संदेश { $count } प्राप्तकर्ताओं तक नहीं पहुँचा
}
delayed-count = { $count ->
    [one] { $count } प्राप्तकर्ता को भेजा गया आपका संदेश अब भी रास्ते में है
   *[other] { $count } प्राप्तकर्ताओं को भेजा गया आपका संदेश अब भी रास्ते में है
}
several-causes = कारण अलग-अलग हैं, इसलिए यहाँ उन्हें एक-एक करके बताया गया है।
several-mixed = कारण अलग-अलग हैं, और कुछ प्राप्तकर्ताओं के लिए हम अब भी कोशिश कर रहे हैं। यहाँ उन्हें एक-एक करके बताया गया है।
more-recipients = { $count ->
    [one] और { $count } अन्य प्राप्तकर्ता
   *[other] और { $count } अन्य प्राप्तकर्ता
}
others-ok = { $count ->
    [one] बाकी { $count } प्राप्तकर्ता पर इसका असर नहीं पड़ा, इसलिए उन्हें दोबारा लिखने की ज़रूरत नहीं है।
   *[other] बाकी { $count } प्राप्तकर्ताओं पर इसका असर नहीं पड़ा, इसलिए उन्हें दोबारा लिखने की ज़रूरत नहीं है।
}

note-given-up = हम इस संदेश को पहुँचाने की कोशिश अब नहीं कर रहे हैं।
note-forwarded = पता { $recipient } मेल को किसी दूसरे पते पर आगे भेजता है, और गड़बड़ी वहीं हुई।
note-administrator-told = हमारे मेल सिस्टम के एडमिनिस्ट्रेटर को भी बता दिया गया है।

# जब पते का डोमेन किसी जाने-माने डोमेन से बस एक अक्षर अलग हो।
did-you-mean = क्या आपका मतलब { $suggestion } था?
step-did-you-mean = अगर { $suggestion } सही पता है, तो अपना संदेश वहाँ भेजें।
step-support = हमारी सहायता टीम से संपर्क करें – पता इस सूचना के अंत में है। वे इसे हल कर सकते हैं।
message-size = आपके संदेश का आकार { $size } है।
largest-attachment = सबसे बड़ा अटैचमेंट “{ $attachment }” ({ $attachment_size }) है।

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = शायद: { $headline }
note-likely = सर्वर के जवाब से कारण पूरी तरह साफ़ नहीं है।
label-exact-words = उसके सटीक शब्द ये हैं:
label-our-report = हमारे मेल सर्वर की सूचना
note-tried = हमने { $from } से { $until } तक इसे पहुँचाने की कोशिश की।
others-unknown = इस रिपोर्ट में दूसरे प्राप्तकर्ताओं को भेजे गए संदेश के बारे में कुछ नहीं कहा गया है।
what-unasked = हमें ऐसा कोई मेल सर्वर नहीं मिला जो इस पते के लिए मेल लेता हो, इसलिए किसी से पूछा नहीं जा सका। आम तौर पर @ चिह्न के बाद का हिस्सा ग़लत लिखा होता है, या वह डोमेन मेल के लिए सेट नहीं होता।
what-overloaded = प्राप्तकर्ता को इस समय उतने से ज़्यादा मेल मिल रहे हैं जितने उनका मेलबॉक्स लेता है। आपके संदेश में कोई गड़बड़ी नहीं है।
headline-domain = आपका संदेश डोमेन की साख के कारण रोका गया
what-domain = प्राप्तकर्ता का सर्वर यह संदेश नहीं लेता, क्योंकि वहाँ डोमेन { $sender_domain } की साख ख़राब है। आम तौर पर यह कोई निजी बात नहीं होती: एक ही हैक हुआ मेलबॉक्स या वेबसाइट उसी डोमेन के सभी लोगों पर असर डालने के लिए काफ़ी है।
what-lookup = प्राप्तकर्ता का सर्वर यह पता नहीं लगा सका कि हमारा सर्वर स्पैम भेजने वालों की किसी सूची में है या नहीं, क्योंकि उसकी अपनी जाँच विफल हो रही है। इसका मतलब यह नहीं कि कोई ऐसी सूची में है।
what-theirs = प्राप्तकर्ता के डोमेन का मेल सर्वर कहता है कि वह इस डोमेन के लिए मेल नहीं लेता। शायद उसकी सेटिंग ग़लत है, या डोमेन ग़लत सर्वर की ओर इशारा करता है।
what-kind = प्राप्तकर्ता का सर्वर इस प्रकार के अटैचमेंट नहीं लेता।

strip-you = आप
strip-sent = भेजा
strip-us = हमारा सर्वर
strip-took = स्वीकार किया
strip-stuck = यहाँ रुक गया
strip-refused = यहाँ मना हुआ
strip-unreachable = सौंपा नहीं गया
strip-waiting = कोशिश जारी है

help = इसके बारे में यहाँ और पढ़ें: { $help }
version-below = हिन्दी संस्करण नीचे है
machine-translated = इस पाठ का अनुवाद मशीन ने किया है।

part-report = डिलीवरी रिपोर्ट
part-message = आपका संदेश
part-headers = आपके संदेश के हेडर
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = आपके मूल संदेश के हेडर साथ में संलग्न हैं।
message-attached = आपका मूल संदेश साथ में संलग्न है।
footer-auto = यह सूचना मेल सिस्टम { $host } ने अपने आप लिखी है।
footer-support = मदद चाहिए? { $support } पर लिखें और यह सूचना साथ में भेजें। आपका संदर्भ कोड { $reference } है।
footer-support-site = मदद चाहिए? { $support } पर जाएँ और संदर्भ कोड { $reference } बताएँ।
footer-reference = मदद माँगते समय संदर्भ कोड { $reference } बताएँ।
footer-not-you = यह संदेश आपने नहीं भेजा? हो सकता है कि कोई और आपका मेलबॉक्स इस्तेमाल कर रहा हो। अपने मेलबॉक्स का पासवर्ड बदलें और अपनी मेल सेवा कंपनी को बताएँ।
footer-not-you-support = यह संदेश आपने नहीं भेजा? हो सकता है कि कोई और आपका मेलबॉक्स इस्तेमाल कर रहा हो। अपने मेलबॉक्स का पासवर्ड बदलें और हमारी सहायता टीम को बताएँ।

# लेबल और उसके मान के बीच; सूची के शब्दों के बीच।
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
