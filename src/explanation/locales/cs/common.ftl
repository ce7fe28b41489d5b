# status: machine
# Vykání s malým „vy“, rozkazovací způsob, bez tvarů prozrazujících rod čtenáře.
# Adresy a domény se neskloňují: stojí za podstatným jménem ve správném pádě.

subject-failed = Nedoručeno: { $subject }
subject-failed-plain = Vaše zpráva nebyla doručena
subject-delayed = Zpoždění: { $subject }
subject-delayed-plain = Vaše zpráva má zpoždění
from-name = Poštovní systém

label-steps = Co můžete udělat
label-retry = Zkusíme to znovu?
label-who = Kdo to může napravit
label-message = Zpráva
label-recipients = { $count ->
    [1] Příjemce
   *[other] Příjemci
}
label-others = Ostatní příjemci
label-server-answer = Odpověď serveru
label-technical = Technické podrobnosti pro správce
label-code = Kód
label-address = Nová adresa

message-of = „{ $subject }“, odesláno { $date }
message-subject = „{ $subject }“
message-date = odesláno { $date }

retry-final = Ne. Byla to konečná odpověď, proto už to znovu zkoušet nebudeme.
retry-resend-later = Ne. Pošlete prosím zprávu znovu později.
retry-resend-after-fix = Ne. Až se problém vyřeší, pošlete zprávu znovu.
retry-auto = Ano, automaticky.
retry-auto-until = Ano, automaticky, a to do { $until }.

who-you = vy
who-recipient = příjemce
who-your-provider = váš poskytovatel e-mailu
who-recipient-admin = správce pošty příjemce
who-support = naše podpora
who-nobody = nikdo – stačí počkat
list-or = { $first } nebo { $last }

failed-count = { $count ->
    [one] Vaše zpráva nebyla doručena jednomu příjemci
    [few] Vaše zpráva nebyla doručena { $count } příjemcům
    [many] Vaše zpráva nebyla doručena { $count } příjemcům
   *[other] Vaše zpráva nebyla doručena { $count } příjemcům
}
delayed-count = { $count ->
    [one] Vaše zpráva pro jednoho příjemce je stále na cestě
    [few] Vaše zpráva pro { $count } příjemce je stále na cestě
    [many] Vaše zpráva pro { $count } příjemce je stále na cestě
   *[other] Vaše zpráva pro { $count } příjemců je stále na cestě
}
several-causes = Příčiny jsou různé, proto je uvádíme jednu po druhé.
several-mixed = Příčiny jsou různé a u některých příjemců to stále zkoušíme. Tady je všechno popořadě.
more-recipients = { $count ->
    [one] a ještě { $count } příjemce
    [few] a ještě { $count } příjemci
    [many] a ještě { $count } příjemce
   *[other] a ještě { $count } příjemců
}
others-ok = { $count ->
    [one] Zbývajícího příjemce se to netýká, takže mu nemusíte psát znovu.
    [few] Ostatních { $count } příjemců se to netýká, takže jim nemusíte psát znovu.
    [many] Ostatních { $count } příjemce se to netýká, takže jim nemusíte psát znovu.
   *[other] Ostatních { $count } příjemců se to netýká, takže jim nemusíte psát znovu.
}

note-given-up = Tuto zprávu už se doručit nepokoušíme.
note-forwarded = Pošta pro adresu { $recipient } se předává na jinou adresu a závada nastala až tam.
note-administrator-told = Informován o tom byl i správce našeho poštovního systému.

# Když se doména adresy liší o písmeno od známé domény.
did-you-mean = Nemělo to být { $suggestion }?
step-did-you-mean = Pokud je správná adresa { $suggestion }, pošlete zprávu na ni.
step-support = Obraťte se na naši podporu – adresa je na konci tohoto oznámení. Tam to mohou vyřešit.
message-size = Vaše zpráva zabírá { $size }.
largest-attachment = Největší příloha je „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Pravděpodobně: { $headline }
note-likely = Odpověď serveru neuvádí důvod zcela jednoznačně.
label-exact-words = Takto přesně zní:
label-our-report = Hlášení našeho poštovního serveru
note-tried = Pokoušeli jsme se ji doručit od { $from } do { $until }.
others-unknown = Toto hlášení nic neříká o vaší zprávě ostatním příjemcům.
what-unasked = Nenašli jsme žádný poštovní server, který by pro tuto adresu přijímal poštu, a proto nebylo koho se zeptat. Obvykle je v části za znakem @ překlep, nebo tato doména nemá nastavenou poštu.
what-overloaded = Příjemce právě dostává víc pošty, než jeho schránka přijímá. S vaší zprávou je všechno v pořádku.
headline-domain = Zpráva byla zablokována kvůli pověsti domény
what-domain = Server příjemce tuto zprávu nepřijal, protože doména { $sender_domain } tam má špatnou pověst. Obvykle nejde o nic osobního: stačí jedna napadená schránka nebo web, a dotkne se to všech ve stejné doméně.
what-lookup = Server příjemce nemohl zjistit, zda je náš server na seznamu odesílatelů spamu, protože selhávají jeho vlastní dotazy. Neznamená to, že na takovém seznamu někdo je.
what-theirs = Poštovní server domény příjemce hlásí, že pro tuto doménu poštu nepřijímá. Pravděpodobně je špatně nastavený, nebo doména ukazuje na nesprávný server.
what-kind = Server příjemce nepřijímá přílohy tohoto typu.

strip-you = Vy
strip-sent = odesláno
strip-us = náš server
strip-took = přijato
strip-stuck = tady to uvázlo
strip-refused = tady odmítnuto
strip-unreachable = nepředáno
strip-waiting = stále zkoušíme

help = Víc si o tom můžete přečíst tady: { $help }
# V oznámení ve dvou jazycích stojí tyto texty nahoře.
version-below = Česká verze je níže
machine-translated = Tento text byl přeložen strojově.

part-report = Zpráva o doručení
part-message = Vaše zpráva
part-headers = Hlavičky vaší zprávy
file-report = zprava-o-doruceni
file-message = vase-zprava
file-headers = hlavicky-zpravy
headers-attached = Hlavičky vaší původní zprávy jsou v příloze.
message-attached = Vaše původní zpráva je v příloze.
footer-auto = Toto oznámení napsal automaticky poštovní systém { $host }.
footer-support = Potřebujete pomoc? Napište na adresu { $support } a přiložte toto oznámení. Vaše značka je { $reference }.
footer-support-site = Potřebujete pomoc? Přejděte na stránku { $support } a uveďte značku { $reference }.
footer-reference = Když budete žádat o pomoc, uveďte značku { $reference }.
footer-not-you = Není tato zpráva od vás? Vaši schránku možná používá někdo jiný. Změňte si k ní heslo a dejte vědět svému poskytovateli.
footer-not-you-support = Není tato zpráva od vás? Vaši schránku možná používá někdo jiný. Změňte si k ní heslo a dejte vědět naší podpoře.

# Mezi popiskem a hodnotou; mezi slovy seznamu.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year }, { $time }
date-utc = { $day }. { $month } { $year }, { $time } UTC
month-1 = ledna
month-2 = února
month-3 = března
month-4 = dubna
month-5 = května
month-6 = června
month-7 = července
month-8 = srpna
month-9 = září
month-10 = října
month-11 = listopadu
month-12 = prosince
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
