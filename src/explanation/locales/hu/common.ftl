# status: machine
# Udvarias, lehetőleg személytelen forma (Ön), rövid mondatok, szakszavak és
# szemrehányás nélkül. A címeket és domaineket nem ragozzuk, nincs előttük névelő.

subject-failed = Nem kézbesítve: { $subject }
subject-failed-plain = Az üzenetét nem sikerült kézbesíteni
subject-delayed = Késik: { $subject }
subject-delayed-plain = Az üzenete késik
from-name = Levelezőrendszer

label-steps = Mit tehet
label-retry = Próbálkozunk még?
label-who = Ki oldhatja meg
label-message = Üzenet
label-recipients = { $count ->
    [1] Címzett
   *[other] Címzettek
}
label-others = További címzettek
label-server-answer = A szerver válasza
label-technical = Technikai részletek a rendszergazdának
label-code = A kód
label-address = Az új cím

message-of = „{ $subject }”, elküldve: { $date }
message-subject = „{ $subject }”
message-date = elküldve: { $date }

retry-final = Nem. Ez volt a végleges válasz, ezért nem próbálkozunk újra.
retry-resend-later = Nem. Kérjük, küldje el az üzenetet később újra.
retry-resend-after-fix = Nem. Küldje el az üzenetet újra, ha a probléma megoldódott.
retry-auto = Igen, automatikusan.
retry-auto-until = Igen, automatikusan, eddig az időpontig: { $until }.

who-you = Ön
who-recipient = a címzett
who-your-provider = az Ön levelezési szolgáltatója
who-recipient-admin = a címzett rendszergazdája
who-support = az ügyfélszolgálatunk
who-nobody = senki – csak várni kell
list-or = { $first } vagy { $last }

failed-count = { $count ->
    [one] Az üzenetét egy címzettnek nem sikerült kézbesíteni
   *[other] Az üzenetét { $count } címzettnek nem sikerült kézbesíteni
}
delayed-count = { $count ->
    [one] Az üzenete egy címzetthez még úton van
   *[other] Az üzenete { $count } címzetthez még úton van
}
several-causes = Az okok eltérőek, ezért sorra vesszük őket.
several-mixed = Az okok eltérőek, és néhány címzettnél még próbálkozunk. Sorra vesszük őket.
more-recipients = { $count ->
    [one] és még { $count } címzett
   *[other] és még { $count } címzett
}
others-ok = { $count ->
    [one] A másik címzettet ez nem érinti, neki nem kell újra írnia.
   *[other] A többi { $count } címzettet ez nem érinti, nekik nem kell újra írnia.
}

note-given-up = Ennek az üzenetnek a kézbesítésével már nem próbálkozunk.
note-forwarded = A címzett címéről ({ $recipient }) a leveleket egy másik címre továbbítják, és ott volt a hiba.
note-administrator-told = A levelezőrendszerünk rendszergazdáját is értesítettük.

# Ha a cím domainje egy betűben tér el egy jól ismert domaintől.
did-you-mean = Erre gondolt: { $suggestion }?
step-did-you-mean = Ha ez a helyes cím: { $suggestion }, küldje oda az üzenetet.
step-support = Forduljon az ügyfélszolgálatunkhoz – a cím az értesítés végén található. Ott meg tudják oldani.
message-size = Az üzenet mérete: { $size }.
largest-attachment = A legnagyobb melléklet: „{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Valószínűleg: { $headline }
note-likely = A kiszolgáló válaszából nem teljesen egyértelmű az ok.
label-exact-words = A pontos szövege:
label-our-report = Levelezőkiszolgálónk jelentése
note-tried = Ettől az időponttól próbáltuk kézbesíteni: { $from }; eddig: { $until }.
others-unknown = Ez a jelentés semmit sem mond a többi címzettnek küldött üzenetről.
what-unasked = Nem találtunk olyan levelezőkiszolgálót, amely ehhez a címhez levelet fogad, így senkit sem tudtunk megkérdezni. Általában a @ jel utáni rész van elírva, vagy a tartomány nincs beállítva levelezésre.
what-overloaded = A címzett jelenleg több levelet kap, mint amennyit a postafiókja fogad. Az üzenettel semmi baj nincs.
headline-domain = Az üzenetet a tartomány hírneve miatt tiltották le
what-domain = A címzett kiszolgálója nem fogadja ezt az üzenetet, mert a(z) { $sender_domain } tartománynak ott rossz a híre. Ez általában nem személyes: egyetlen feltört postafiók vagy webhely elég ahhoz, hogy a tartományban mindenkit érintsen.
what-lookup = A címzett kiszolgálója nem tudta megállapítani, hogy a kiszolgálónk szerepel-e a spamküldők listáján, mert a saját lekérdezései sikertelenek. Ez nem jelenti azt, hogy bárki szerepelne ilyen listán.
what-theirs = A címzett tartományának levelezőkiszolgálója azt jelzi, hogy ehhez a tartományhoz nem fogad levelet. Valószínűleg rosszul van beállítva, vagy a tartomány rossz kiszolgálóra mutat.
what-kind = A címzett kiszolgálója nem fogad ilyen típusú mellékleteket.

strip-you = Ön
strip-sent = elküldve
strip-us = a szerverünk
strip-took = átvéve
strip-stuck = itt elakadt
strip-refused = itt elutasítva
strip-unreachable = nincs átadva
strip-waiting = még próbálkozunk

help = Erről itt olvashat bővebben: { $help }
# Kétnyelvű értesítésben ezek a sorok felül állnak.
version-below = Magyar nyelvű változat lejjebb
machine-translated = Ezt a szöveget gép fordította.

part-report = Kézbesítési jelentés
part-message = Az Ön üzenete
part-headers = Az Ön üzenetének fejlécei
file-report = kezbesitesi-jelentes
file-message = uzenet
file-headers = fejlecek
headers-attached = Az eredeti üzenet fejlécét mellékeltük.
message-attached = Az eredeti üzenetet mellékeltük.
footer-auto = Ezt az értesítést automatikusan írta ez a levelezőrendszer: { $host }.
footer-support = Segítségre van szüksége? Írjon ide: { $support }, és mellékelje ezt az értesítést. Hivatkozási kód: { $reference }.
footer-support-site = Segítségre van szüksége? Nyissa meg ezt az oldalt: { $support }, és adja meg ezt a hivatkozási kódot: { $reference }.
footer-reference = Ha segítséget kér, adja meg ezt a hivatkozási kódot: { $reference }.
footer-not-you = Nem Ön küldte ezt az üzenetet? Lehet, hogy valaki más használja az Ön postafiókját. Változtassa meg a jelszavát, és értesítse a szolgáltatóját.
footer-not-you-support = Nem Ön küldte ezt az üzenetet? Lehet, hogy valaki más használja az Ön postafiókját. Változtassa meg a jelszavát, és értesítse az ügyfélszolgálatunkat.

# A megnevezés és az érték között; a felsorolás szavai között.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $year }. { $month } { $day }., { $time }
date-utc = { $year }. { $month } { $day }., { $time } UTC
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
