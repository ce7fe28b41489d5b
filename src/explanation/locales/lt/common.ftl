# status: machine
# Kreipiamasi „jūs“ (mažąja raide), trumpais sakiniais, be giminę rodančių
# formų. Adresai ir domenai nelinksniuojami: linksnį rodo daiktavardis šalia.

subject-failed = Nepristatyta: { $subject }
subject-failed-plain = Jūsų laiškas nepristatytas
subject-delayed = Vėluoja: { $subject }
subject-delayed-plain = Jūsų laiškas vėluoja
from-name = Pašto sistema

label-steps = Ką galite padaryti
label-retry = Ar bandysime dar kartą?
label-who = Kas gali tai ištaisyti
label-message = Laiškas
label-recipients = { $count ->
    [1] Gavėjas
   *[other] Gavėjai
}
label-others = Kiti gavėjai
label-server-answer = Serverio atsakymas
label-technical = Techninė informacija administratoriui
label-code = Kodas
label-address = Naujas adresas

message-of = „{ $subject }“, išsiųstas { $date }
message-subject = „{ $subject }“
message-date = išsiųstas { $date }

retry-final = Ne. Tai buvo galutinis atsakymas, todėl daugiau nebandysime.
retry-resend-later = Ne. Prašome išsiųsti laišką vėliau dar kartą.
retry-resend-after-fix = Ne. Išsiųskite laišką dar kartą, kai problema bus išspręsta.
retry-auto = Taip, automatiškai.
retry-auto-until = Taip, automatiškai, iki { $until }.

who-you = jūs
who-recipient = gavėjas
who-your-provider = jūsų pašto paslaugų teikėjas
who-recipient-admin = gavėjo pašto administratorius
who-support = mūsų pagalbos tarnyba
who-nobody = niekas – tiesiog palaukite
list-or = { $first } arba { $last }

failed-count = { $count ->
    [one] Jūsų laiškas nepristatytas { $count } gavėjui
    [few] Jūsų laiškas nepristatytas { $count } gavėjams
    [many] Jūsų laiškas nepristatytas { $count } gavėjo
   *[other] Jūsų laiškas nepristatytas { $count } gavėjų
}
delayed-count = { $count ->
    [one] Jūsų laiškas { $count } gavėjui vis dar kelyje
    [few] Jūsų laiškas { $count } gavėjams vis dar kelyje
    [many] Jūsų laiškas { $count } gavėjo vis dar kelyje
   *[other] Jūsų laiškas { $count } gavėjų vis dar kelyje
}
several-causes = Priežastys skirtingos, todėl aprašome jas po vieną.
several-mixed = Priežastys skirtingos, o kai kuriems gavėjams laišką vis dar bandome pristatyti. Aprašome jas po vieną.
more-recipients = { $count ->
    [one] ir dar { $count } gavėjas
    [few] ir dar { $count } gavėjai
    [many] ir dar { $count } gavėjo
   *[other] ir dar { $count } gavėjų
}
others-ok = { $count ->
    [one] Likusio { $count } gavėjo tai neliečia, todėl rašyti jam dar kartą nereikia.
    [few] Kitų { $count } gavėjų tai neliečia, todėl rašyti jiems dar kartą nereikia.
    [many] Kitų { $count } gavėjo tai neliečia, todėl rašyti jiems dar kartą nereikia.
   *[other] Kitų { $count } gavėjų tai neliečia, todėl rašyti jiems dar kartą nereikia.
}

note-given-up = Šio laiško pristatyti nebebandome.
note-forwarded = Iš adreso { $recipient } laiškai persiunčiami kitu adresu – ten ir įvyko klaida.
note-administrator-told = Apie tai pranešta ir mūsų pašto sistemos administratoriui.

# Kai adreso domenas viena raide skiriasi nuo gerai žinomo.
did-you-mean = Gal turėjote omenyje adresą { $suggestion }?
step-did-you-mean = Jei teisingas adresas yra { $suggestion }, išsiųskite laišką juo.
step-support = Kreipkitės į mūsų pagalbos tarnybą – adresas yra šio pranešimo pabaigoje. Ten gali tai išspręsti.
message-size = Jūsų laiško dydis: { $size }.
largest-attachment = Didžiausias priedas – „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Tikriausiai: { $headline }
note-likely = Serverio atsakyme priežastis nurodyta ne visai vienareikšmiškai.
label-exact-words = Tikslus jo tekstas:
label-our-report = Mūsų pašto serverio pranešimas
note-tried = Bandėme jį pristatyti. Pirmas bandymas: { $from }. Paskutinis bandymas: { $until }.
others-unknown = Šiame pranešime nieko nesakoma apie laišką kitiems gavėjams.
what-unasked = Neradome pašto serverio, kuris priima laiškus šiuo adresu, todėl nebuvo ko paklausti. Dažniausiai dalyje po @ ženklo yra rašybos klaida arba šis domenas neparengtas paštui.
what-overloaded = Gavėjas šiuo metu gauna daugiau laiškų, nei priima jo pašto dėžutė. Jūsų laiškui nieko netrūksta.
headline-domain = Laiškas užblokuotas dėl domeno reputacijos
what-domain = Gavėjo serveris nepriima šio laiško, nes domeno { $sender_domain } reputacija ten yra bloga. Paprastai tai nėra asmeniška: užtenka vienos užvaldytos pašto dėžutės ar svetainės, kad nukentėtų visi tame pačiame domene.
what-lookup = Gavėjo serveris negalėjo patikrinti, ar mūsų serveris yra brukalo siuntėjų sąraše, nes nepavyksta jo paties užklausos. Tai nereiškia, kad kas nors yra tokiame sąraše.
what-theirs = Gavėjo domeno pašto serveris praneša, kad nepriima laiškų šiam domenui. Tikriausiai jis netinkamai nustatytas arba domenas nurodo netinkamą serverį.
what-kind = Gavėjo serveris nepriima tokio tipo priedų.

strip-you = Jūs
strip-sent = išsiųsta
strip-us = mūsų serveris
strip-took = priimta
strip-stuck = čia sustojo
strip-refused = čia atmesta
strip-unreachable = neperduota
strip-waiting = vis dar bandome

help = Daugiau apie tai skaitykite čia: { $help }
version-below = Lietuviškas tekstas pateiktas žemiau
machine-translated = Šis tekstas išverstas mašininiu būdu.

part-report = Pristatymo ataskaita
part-message = Jūsų laiškas
part-headers = Jūsų laiško antraštės
file-report = pristatymo-ataskaita
file-message = jusu-laiskas
file-headers = laisko-antrastes
headers-attached = Jūsų pradinio laiško antraštės pridėtos prie šio pranešimo.
message-attached = Jūsų pradinis laiškas pridėtas prie šio pranešimo.
footer-auto = Šį pranešimą automatiškai parengė pašto sistema { $host }.
footer-support = Reikia pagalbos? Parašykite adresu { $support } ir pridėkite šį pranešimą. Jūsų užklausos numeris: { $reference }.
footer-support-site = Reikia pagalbos? Apsilankykite { $support } ir nurodykite užklausos numerį { $reference }.
footer-reference = Jei prašysite pagalbos, nurodykite užklausos numerį { $reference }.
footer-not-you = Šį laišką siuntėte ne jūs? Gali būti, kad kažkas naudojasi jūsų pašto dėžute. Pakeiskite jos slaptažodį ir praneškite savo paslaugų teikėjui.
footer-not-you-support = Šį laišką siuntėte ne jūs? Gali būti, kad kažkas naudojasi jūsų pašto dėžute. Pakeiskite jos slaptažodį ir praneškite mūsų pagalbos tarnybai.

# Tarp pavadinimo ir reikšmės; tarp sąrašo žodžių.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $year } m. { $month } { $day } d. { $time }
date-utc = { $year } m. { $month } { $day } d. { $time } UTC
month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
