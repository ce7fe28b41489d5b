# status: machine
# Uzruna „jūs” (ar mazo burtu), īsi teikumi. Adresus un domēnus neloka: locījumu
# rāda lietvārds blakus. Datums ir skaitļos, lai tas derētu jebkurā locījumā.

subject-failed = Nav piegādāta: { $subject }
subject-failed-plain = Jūsu vēstule nav piegādāta
subject-delayed = Aizkavējusies: { $subject }
subject-delayed-plain = Jūsu vēstule ir aizkavējusies
from-name = Pasta sistēma

label-steps = Ko jūs varat darīt
label-retry = Vai mēs mēģināsim vēlreiz?
label-who = Kas to var novērst
label-message = Vēstule
label-recipients = { $count ->
    [1] Saņēmējs
   *[other] Saņēmēji
}
label-others = Citi saņēmēji
label-server-answer = Servera atbilde
label-technical = Tehniskā informācija administratoram
label-code = Kods
label-address = Jaunā adrese

message-of = „{ $subject }”, nosūtīta { $date }
message-subject = „{ $subject }”
message-date = nosūtīta { $date }

retry-final = Nē. Tā bija galīgā atbilde, tāpēc vairs nemēģināsim.
retry-resend-later = Nē. Lūdzu, nosūtiet vēstuli vēlreiz vēlāk.
retry-resend-after-fix = Nē. Nosūtiet vēstuli vēlreiz, kad problēma būs novērsta.
retry-auto = Jā, automātiski.
retry-auto-until = Jā, automātiski, līdz { $until }.

who-you = jūs
who-recipient = saņēmējs
who-your-provider = jūsu pasta pakalpojuma sniedzējs
who-recipient-admin = saņēmēja pasta administrators
who-support = mūsu atbalsta dienests
who-nobody = neviens – tikai jāpagaida
list-or = { $first } vai { $last }

failed-count = { $count ->
    [zero] Jūsu vēstule nav piegādāta { $count } saņēmējiem
    [one] Jūsu vēstule nav piegādāta { $count } saņēmējam
   *[other] Jūsu vēstule nav piegādāta { $count } saņēmējiem
}
delayed-count = { $count ->
    [zero] Jūsu vēstule { $count } saņēmējiem joprojām ir ceļā
    [one] Jūsu vēstule { $count } saņēmējam joprojām ir ceļā
   *[other] Jūsu vēstule { $count } saņēmējiem joprojām ir ceļā
}
several-causes = Cēloņi ir dažādi, tāpēc tie aprakstīti pa vienam.
several-mixed = Cēloņi ir dažādi, un dažiem saņēmējiem vēstuli joprojām mēģinām piegādāt. Tie aprakstīti pa vienam.
more-recipients = { $count ->
    [zero] un vēl { $count } saņēmēji
    [one] un vēl { $count } saņēmējs
   *[other] un vēl { $count } saņēmēji
}
others-ok = { $count ->
    [zero] Uz pārējiem { $count } saņēmējiem tas neattiecas, tāpēc viņiem nav jāraksta vēlreiz.
    [one] Uz { $count } pārējo saņēmēju tas neattiecas, tāpēc šim saņēmējam nav jāraksta vēlreiz.
   *[other] Uz pārējiem { $count } saņēmējiem tas neattiecas, tāpēc viņiem nav jāraksta vēlreiz.
}

note-given-up = Šo vēstuli piegādāt vairs nemēģinām.
note-forwarded = No adreses { $recipient } pasts tiek pārsūtīts uz citu adresi, un kļūda radās tur.
note-administrator-told = Par to ir paziņots arī mūsu pasta sistēmas administratoram.

# Ja adreses domēns par vienu burtu atšķiras no plaši pazīstama.
did-you-mean = Vai bija domāta adrese { $suggestion }?
step-did-you-mean = Ja pareizā adrese ir { $suggestion }, nosūtiet vēstuli uz to.
step-support = Sazinieties ar mūsu atbalsta dienestu – adrese ir šī paziņojuma beigās. Tur to var atrisināt.
message-size = Jūsu vēstules apjoms ir { $size }.
largest-attachment = Lielākais pielikums ir „{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Iespējams: { $headline }
note-likely = Servera atbilde nenosauc iemeslu pilnīgi nepārprotami.
label-exact-words = Tās precīzais teksts:
label-our-report = Mūsu pasta servera ziņojums
note-tried = Mēs mēģinājām to piegādāt. Pirmais mēģinājums: { $from }. Pēdējais mēģinājums: { $until }.
others-unknown = Šis ziņojums neko nesaka par vēstuli pārējiem adresātiem.
what-unasked = Mēs neatradām pasta serveri, kas pieņem pastu šai adresei, tāpēc nebija, kam jautāt. Parasti daļā aiz @ zīmes ir pārrakstīšanās kļūda vai šis domēns nav iestatīts pastam.
what-overloaded = Adresāts pašlaik saņem vairāk vēstuļu, nekā pieņem viņa pastkaste. Ar jūsu vēstuli viss ir kārtībā.
headline-domain = Vēstule tika bloķēta domēna reputācijas dēļ
what-domain = Adresāta serveris nepieņem šo vēstuli, jo domēnam { $sender_domain } tur ir slikta reputācija. Parasti tas nav nekas personisks: pietiek ar vienu uzlauztu pastkasti vai vietni, lai ciestu visi tajā pašā domēnā.
what-lookup = Adresāta serveris nevarēja noskaidrot, vai mūsu serveris ir surogātpasta sūtītāju sarakstā, jo tā paša vaicājumi neizdodas. Tas nenozīmē, ka kāds šādā sarakstā ir.
what-theirs = Adresāta domēna pasta serveris ziņo, ka nepieņem pastu šim domēnam. Iespējams, tas ir nepareizi iestatīts vai domēns norāda uz nepareizu serveri.
what-kind = Adresāta serveris nepieņem šāda veida pielikumus.

strip-you = Jūs
strip-sent = nosūtīta
strip-us = mūsu serveris
strip-took = pieņemta
strip-stuck = šeit apstājās
strip-refused = šeit noraidīta
strip-unreachable = nav nodota
strip-waiting = vēl mēģinām

help = Vairāk par to varat lasīt šeit: { $help }
version-below = Teksts latviešu valodā ir zemāk
machine-translated = Šis teksts ir tulkots automātiski.

part-report = Piegādes atskaite
part-message = Jūsu ziņojums
part-headers = Jūsu ziņojuma galvenes
file-report = piegades-atskaite
file-message = jusu-zinojums
file-headers = galvenes
headers-attached = Jūsu sākotnējās vēstules galvenes ir pielikumā.
message-attached = Jūsu sākotnējā vēstule ir pielikumā.
footer-auto = Šo paziņojumu automātiski sagatavoja pasta sistēma { $host }.
footer-support = Vajadzīga palīdzība? Rakstiet uz { $support } un pievienojiet šo paziņojumu. Jūsu pieteikuma numurs ir { $reference }.
footer-support-site = Vajadzīga palīdzība? Dodieties uz { $support } un norādiet pieteikuma numuru { $reference }.
footer-reference = Ja lūdzat palīdzību, norādiet pieteikuma numuru { $reference }.
footer-not-you = Šo vēstuli nesūtījāt jūs? Iespējams, kāds izmanto jūsu pastkasti. Nomainiet tās paroli un paziņojiet savam pakalpojuma sniedzējam.
footer-not-you-support = Šo vēstuli nesūtījāt jūs? Iespējams, kāds izmanto jūsu pastkasti. Nomainiet tās paroli un paziņojiet mūsu atbalsta dienestam.

# Starp nosaukumu un vērtību; starp saraksta vārdiem.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }.{ $month }.{ $year }. plkst. { $time }
date-utc = { $day }.{ $month }.{ $year }. plkst. { $time } UTC
month-1 = 01
month-2 = 02
month-3 = 03
month-4 = 04
month-5 = 05
month-6 = 06
month-7 = 07
month-8 = 08
month-9 = 09
month-10 = 10
month-11 = 11
month-12 = 12
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
