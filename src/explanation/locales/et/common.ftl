# status: machine
# Teie-vorm, lühikesed laused, ilma erialasõnade ja etteheideteta. Aadresse ja
# domeene ei käänata: need seisavad õiges käändes sõna järel.

subject-failed = Kohale toimetamata: { $subject }
subject-failed-plain = Teie kirja ei toimetatud kohale
subject-delayed = Hilineb: { $subject }
subject-delayed-plain = Teie kiri hilineb
from-name = Meilisüsteem

label-steps = Mida saate teha
label-retry = Kas proovime uuesti?
label-who = Kes saab selle korda teha
label-message = Kiri
label-recipients = { $count ->
    [1] Saaja
   *[other] Saajad
}
label-others = Teised saajad
label-server-answer = Serveri vastus
label-technical = Tehnilised üksikasjad administraatorile
label-code = Kood
label-address = Uus aadress

message-of = „{ $subject }“, saatmise aeg { $date }
message-subject = „{ $subject }“
message-date = saatmise aeg { $date }

retry-final = Ei. See oli lõplik vastus, seega me enam ei proovi.
retry-resend-later = Ei. Palun saatke kiri hiljem uuesti.
retry-resend-after-fix = Ei. Saatke kiri uuesti, kui probleem on lahendatud.
retry-auto = Jah, automaatselt.
retry-auto-until = Jah, automaatselt, kuni selle ajani: { $until }.

who-you = teie
who-recipient = saaja
who-your-provider = teie meiliteenuse pakkuja
who-recipient-admin = saaja administraator
who-support = meie kasutajatugi
who-nobody = mitte keegi – tuleb lihtsalt oodata
list-or = { $first } või { $last }

failed-count = { $count ->
    [one] Teie kiri ei jõudnud ühe saajani
   *[other] Teie kiri ei jõudnud { $count } saajani
}
delayed-count = { $count ->
    [one] Teie kiri ühele saajale on alles teel
   *[other] Teie kiri { $count } saajale on alles teel
}
several-causes = Põhjused on erinevad, siin on need ükshaaval.
several-mixed = Põhjused on erinevad ja mõne saaja puhul me veel proovime. Siin on need ükshaaval.
more-recipients = { $count ->
    [one] ja veel { $count } saaja
   *[other] ja veel { $count } saajat
}
others-ok = { $count ->
    [one] Teist saajat see ei puuduta, seega ei ole vaja talle uuesti kirjutada.
   *[other] Ülejäänud { $count } saajat see ei puuduta, seega ei ole vaja neile uuesti kirjutada.
}

note-given-up = Seda kirja me enam kohale toimetada ei proovi.
note-forwarded = Aadressile { $recipient } saadetud kirjad suunatakse edasi teisele aadressile ja viga tekkis seal.
note-administrator-told = Ka meie meilisüsteemi administraatorile on sellest teada antud.

# Kui aadressi domeen erineb tuntud domeenist ühe tähe poolest.
did-you-mean = Kas pidasite silmas aadressi { $suggestion }?
step-did-you-mean = Kui õige aadress on { $suggestion }, saatke kiri sinna.
step-support = Võtke ühendust meie kasutajatoega – aadress on selle teate lõpus. Seal saab selle lahendada.
message-size = Teie kirja maht on { $size }.
largest-attachment = Suurim manus on „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Tõenäoliselt: { $headline }
note-likely = Serveri vastusest ei selgu põhjus päris üheselt.
label-exact-words = Selle täpne sõnastus:
label-our-report = Meie meiliserveri teade
note-tried = Proovisime seda kohale toimetada. Esimene katse: { $from }. Viimane katse: { $until }.
others-unknown = See teade ei ütle midagi teistele saajatele saadetud kirja kohta.
what-unasked = Me ei leidnud meiliserverit, mis sellele aadressile kirju vastu võtab, seega ei olnud kelleltki küsida. Tavaliselt on @-märgi järel olev osa valesti kirjutatud või ei ole see domeen meili jaoks seadistatud.
what-overloaded = Saaja saab praegu rohkem kirju, kui tema postkast vastu võtab. Teie kirjaga on kõik korras.
headline-domain = Kiri blokeeriti domeeni maine tõttu
what-domain = Saaja server ei võta seda kirja vastu, sest domeenil { $sender_domain } on seal halb maine. Tavaliselt ei ole see isiklik: piisab ühest kaaperdatud postkastist või veebisaidist, et mõjutada kõiki samas domeenis.
what-lookup = Saaja server ei saanud kindlaks teha, kas meie server on rämpsposti saatjate loendis, sest tema enda päringud ebaõnnestuvad. See ei tähenda, et keegi sellises loendis on.
what-theirs = Saaja domeeni meiliserver teatab, et ta ei võta selle domeeni kirju vastu. Tõenäoliselt on see valesti seadistatud või viitab domeen valele serverile.
what-kind = Saaja server ei võta vastu seda tüüpi manuseid.

strip-you = Teie
strip-sent = saadetud
strip-us = meie server
strip-took = vastu võetud
strip-stuck = peatus siin
strip-refused = siin tagasi lükatud
strip-unreachable = üle andmata
strip-waiting = proovime edasi

help = Lisateavet leiate siit: { $help }
# Kahekeelses teates on need read üleval.
version-below = Eestikeelne tekst allpool
machine-translated = See tekst on masintõlgitud.

part-report = Kättetoimetamise aruanne
part-message = Teie kiri
part-headers = Teie kirja päised
file-report = kattetoimetamise-aruanne
file-message = teie-kiri
file-headers = kirja-paised
headers-attached = Teie algse kirja päised on manuses.
message-attached = Teie algne kiri on manuses.
footer-auto = Selle teate koostas automaatselt meilisüsteem { $host }.
footer-support = Vajate abi? Kirjutage aadressil { $support } ja lisage see teade. Teie viitekood on { $reference }.
footer-support-site = Vajate abi? Minge aadressile { $support } ja teatage viitekood { $reference }.
footer-reference = Kui palute abi, teatage viitekood { $reference }.
footer-not-you = Kas seda kirja ei saatnud teie? Võib-olla kasutab keegi teie postkasti. Vahetage selle parool ja andke teenusepakkujale teada.
footer-not-you-support = Kas seda kirja ei saatnud teie? Võib-olla kasutab keegi teie postkasti. Vahetage selle parool ja andke meie kasutajatoele teada.

# Nimetuse ja väärtuse vahel; loendi sõnade vahel.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year } kell { $time }
date-utc = { $day }. { $month } { $year } kell { $time } UTC
month-1 = jaanuar
month-2 = veebruar
month-3 = märts
month-4 = aprill
month-5 = mai
month-6 = juuni
month-7 = juuli
month-8 = august
month-9 = september
month-10 = oktoober
month-11 = november
month-12 = detsember
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
