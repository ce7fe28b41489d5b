# status: machine
# Vykanie s malým „vy“, rozkazovací spôsob, bez tvarov prezrádzajúcich rod čitateľa.
# Adresy a domény sa neskloňujú: stoja za podstatným menom v správnom páde.

subject-failed = Nedoručené: { $subject }
subject-failed-plain = Vaša správa nebola doručená
subject-delayed = Oneskorené: { $subject }
subject-delayed-plain = Vaša správa mešká
from-name = Poštový systém

label-steps = Čo môžete urobiť
label-retry = Skúsime to znova?
label-who = Kto to môže napraviť
label-message = Správa
label-recipients = { $count ->
    [1] Príjemca
   *[other] Príjemcovia
}
label-others = Ostatní príjemcovia
label-server-answer = Odpoveď servera
label-technical = Technické podrobnosti pre správcu
label-code = Kód
label-address = Nová adresa

message-of = „{ $subject }“, odoslané { $date }
message-subject = „{ $subject }“
message-date = odoslané { $date }

retry-final = Nie. Bola to konečná odpoveď, preto to už znova skúšať nebudeme.
retry-resend-later = Nie. Pošlite, prosím, správu znova neskôr.
retry-resend-after-fix = Nie. Keď sa problém vyrieši, pošlite správu znova.
retry-auto = Áno, automaticky.
retry-auto-until = Áno, automaticky, a to do { $until }.

who-you = vy
who-recipient = príjemca
who-your-provider = váš poskytovateľ e-mailu
who-recipient-admin = správca pošty príjemcu
who-support = naša podpora
who-nobody = nikto – stačí počkať
list-or = { $first } alebo { $last }

failed-count = { $count ->
    [one] Vaša správa nebola doručená jednému príjemcovi
    [few] Vaša správa nebola doručená { $count } príjemcom
    [many] Vaša správa nebola doručená { $count } príjemcom
   *[other] Vaša správa nebola doručená { $count } príjemcom
}
delayed-count = { $count ->
    [one] Vaša správa pre jedného príjemcu je stále na ceste
    [few] Vaša správa pre { $count } príjemcov je stále na ceste
    [many] Vaša správa pre { $count } príjemcu je stále na ceste
   *[other] Vaša správa pre { $count } príjemcov je stále na ceste
}
several-causes = Príčiny sú rôzne, preto ich uvádzame jednu po druhej.
several-mixed = Príčiny sú rôzne a u niektorých príjemcov to stále skúšame. Uvádzame všetko jedno po druhom.
more-recipients = { $count ->
    [one] a ešte { $count } príjemca
    [few] a ešte { $count } príjemcovia
    [many] a ešte { $count } príjemcu
   *[other] a ešte { $count } príjemcov
}
others-ok = { $count ->
    [one] Zvyšného príjemcu sa to netýka, takže mu nemusíte písať znova.
    [few] Ostatných { $count } príjemcov sa to netýka, takže im nemusíte písať znova.
    [many] Ostatných { $count } príjemcu sa to netýka, takže im nemusíte písať znova.
   *[other] Ostatných { $count } príjemcov sa to netýka, takže im nemusíte písať znova.
}

note-given-up = Túto správu sa už doručiť nepokúšame.
note-forwarded = Pošta pre adresu { $recipient } sa preposiela na inú adresu a porucha nastala až tam.
note-administrator-told = Informovali sme o tom aj správcu nášho poštového systému.

# Keď sa doména adresy líši o písmeno od známej domény.
did-you-mean = Nemalo to byť { $suggestion }?
step-did-you-mean = Ak je správna adresa { $suggestion }, pošlite správu na ňu.
step-support = Obráťte sa na našu podporu – adresa je na konci tohto oznámenia. Tam to môžu vyriešiť.
message-size = Vaša správa zaberá { $size }.
largest-attachment = Najväčšia príloha je „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Pravdepodobne: { $headline }
note-likely = Odpoveď servera neuvádza dôvod celkom jednoznačne.
label-exact-words = Takto presne znie:
label-our-report = Hlásenie nášho poštového servera
note-tried = Pokúšali sme sa ju doručiť od { $from } do { $until }.
others-unknown = Toto hlásenie nič nehovorí o vašej správe ostatným príjemcom.
what-unasked = Nenašli sme žiadny poštový server, ktorý by pre túto adresu prijímal poštu, a preto nebolo koho sa opýtať. Zvyčajne je v časti za znakom @ preklep, alebo táto doména nemá nastavenú poštu.
what-overloaded = Príjemca práve dostáva viac pošty, než jeho schránka prijíma. S vašou správou je všetko v poriadku.
headline-domain = Správa bola zablokovaná pre povesť domény
what-domain = Server príjemcu túto správu neprijal, pretože doména { $sender_domain } tam má zlú povesť. Zvyčajne nejde o nič osobné: stačí jedna napadnutá schránka alebo web a dotkne sa to všetkých v tej istej doméne.
what-lookup = Server príjemcu nemohol zistiť, či je náš server na zozname odosielateľov spamu, pretože zlyhávajú jeho vlastné dopyty. Neznamená to, že na takom zozname niekto je.
what-theirs = Poštový server domény príjemcu hlási, že pre túto doménu poštu neprijíma. Pravdepodobne je zle nastavený, alebo doména ukazuje na nesprávny server.
what-kind = Server príjemcu neprijíma prílohy tohto typu.

strip-you = Vy
strip-sent = odoslané
strip-us = náš server
strip-took = prijaté
strip-stuck = tu to uviazlo
strip-refused = tu odmietnuté
strip-unreachable = neodovzdané
strip-waiting = stále skúšame

help = Viac sa o tom dočítate tu: { $help }
# V oznámení v dvoch jazykoch stoja tieto texty hore.
version-below = Slovenská verzia je nižšie
machine-translated = Tento text bol preložený strojovo.

part-report = Správa o doručení
part-message = Vaša správa
part-headers = Hlavičky vašej správy
file-report = sprava-o-doruceni
file-message = vasa-sprava
file-headers = hlavicky-spravy
headers-attached = Hlavičky vašej pôvodnej správy sú v prílohe.
message-attached = Vaša pôvodná správa je v prílohe.
footer-auto = Toto oznámenie napísal automaticky poštový systém { $host }.
footer-support = Potrebujete pomoc? Napíšte na adresu { $support } a priložte toto oznámenie. Vaša značka je { $reference }.
footer-support-site = Potrebujete pomoc? Prejdite na stránku { $support } a uveďte značku { $reference }.
footer-reference = Keď budete žiadať o pomoc, uveďte značku { $reference }.
footer-not-you = Nie je táto správa od vás? Vašu schránku možno používa niekto iný. Zmeňte si k nej heslo a dajte vedieť svojmu poskytovateľovi.
footer-not-you-support = Nie je táto správa od vás? Vašu schránku možno používa niekto iný. Zmeňte si k nej heslo a dajte vedieť našej podpore.

# Medzi popisom a hodnotou; medzi slovami zoznamu.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year }, { $time }
date-utc = { $day }. { $month } { $year }, { $time } UTC
month-1 = januára
month-2 = februára
month-3 = marca
month-4 = apríla
month-5 = mája
month-6 = júna
month-7 = júla
month-8 = augusta
month-9 = septembra
month-10 = októbra
month-11 = novembra
month-12 = decembra
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
