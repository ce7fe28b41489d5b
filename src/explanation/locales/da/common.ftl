# status: machine
# Tiltale »du«, korte sætninger, ingen fagord og ingen bebrejdelser. Adresser og
# domæner bøjes ikke, men står efter et navneord.

subject-failed = Ikke leveret: { $subject }
subject-failed-plain = Din besked blev ikke leveret
subject-delayed = Forsinket: { $subject }
subject-delayed-plain = Din besked er forsinket
from-name = Mailsystemet

label-steps = Hvad du kan gøre
label-retry = Prøver vi igen?
label-who = Hvem der kan løse det
label-message = Besked
label-recipients = { $count ->
    [1] Modtager
   *[other] Modtagere
}
label-others = Andre modtagere
label-server-answer = Serverens svar
label-technical = Tekniske oplysninger til administratoren
label-code = Koden
label-address = Den nye adresse

message-of = »{ $subject }«, sendt den { $date }
message-subject = »{ $subject }«
message-date = sendt den { $date }

retry-final = Nej. Det var det endelige svar, så vi prøver ikke igen.
retry-resend-later = Nej. Send beskeden igen senere.
retry-resend-after-fix = Nej. Send beskeden igen, når problemet er løst.
retry-auto = Ja, automatisk.
retry-auto-until = Ja, automatisk, indtil den { $until }.

who-you = du
who-recipient = modtageren
who-your-provider = din mailudbyder
who-recipient-admin = modtagerens administrator
who-support = vores support
who-nobody = ingen – du skal bare vente
list-or = { $first } eller { $last }

failed-count = { $count ->
    [one] Din besked blev ikke leveret til én modtager
   *[other] Din besked blev ikke leveret til { $count } modtagere
}
delayed-count = { $count ->
    [one] Din besked til én modtager er stadig på vej
   *[other] Din besked til { $count } modtagere er stadig på vej
}
several-causes = Årsagerne er forskellige, så her er de én for én.
several-mixed = Årsagerne er forskellige, og hos nogle modtagere prøver vi stadig. Her er de én for én.
more-recipients = { $count ->
    [one] og { $count } modtager mere
   *[other] og { $count } modtagere mere
}
others-ok = { $count ->
    [one] Den anden modtager er ikke berørt, så du behøver ikke at skrive dertil igen.
   *[other] De andre { $count } modtagere er ikke berørt, så du behøver ikke at skrive til dem igen.
}

note-given-up = Vi prøver ikke længere at levere denne besked.
note-forwarded = Adressen { $recipient } sender mails videre til en anden adresse, og det var dér, fejlen opstod.
note-administrator-told = Administratoren af vores mailsystem har også fået besked.

# Når domænet i en adresse kun er ét bogstav fra et velkendt domæne.
did-you-mean = Mente du { $suggestion }?
step-did-you-mean = Hvis { $suggestion } er den rigtige adresse, så send din besked dertil.
step-support = Kontakt vores support – adressen står sidst i denne meddelelse. De kan løse det.
message-size = Din besked fylder { $size }.
largest-attachment = Den største vedhæftede fil er »{ $attachment }« ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Sandsynligvis: { $headline }
note-likely = Serverens svar giver ikke helt klart årsagen.
label-exact-words = Det lyder præcis sådan:
label-our-report = Vores mailservers meddelelse
note-tried = Vi forsøgte at levere den fra { $from } til { $until }.
others-unknown = Denne rapport siger intet om din besked til de andre modtagere.
what-unasked = Vi fandt ingen mailserver, der tager imod mail til denne adresse, så der var ingen at spørge. Som regel er delen efter @-tegnet stavet forkert, eller domænet er ikke sat op til mail.
what-overloaded = Modtageren får i øjeblikket mere mail, end postkassen tager imod. Der er intet galt med din besked.
headline-domain = Beskeden blev blokeret på grund af domænets omdømme
what-domain = Modtagerens server tager ikke imod beskeden, fordi domænet { $sender_domain } har et dårligt omdømme der. Det er sjældent personligt: Én kapret postkasse eller hjemmeside er nok til at ramme alle i samme domæne.
what-lookup = Modtagerens server kunne ikke finde ud af, om vores server står på en liste over spamafsendere, fordi dens egne opslag mislykkes. Det betyder ikke, at nogen står på sådan en liste.
what-theirs = Mailserveren for modtagerens domæne siger, at den ikke tager imod mail til domænet. Den er sandsynligvis sat forkert op, eller domænet peger på den forkerte server.
what-kind = Modtagerens server tager ikke imod vedhæftede filer af denne type.

strip-you = Dig
strip-sent = sendt
strip-us = vores server
strip-took = modtaget
strip-stuck = stoppet her
strip-refused = afvist her
strip-unreachable = ikke overdraget
strip-waiting = vi prøver stadig

help = Læs mere om det her: { $help }
# I en besked på to sprog står disse linjer øverst.
version-below = Dansk version længere nede
machine-translated = Denne tekst er maskinoversat.

part-report = Leveringsrapport
part-message = Din besked
part-headers = Brevhoveder fra din besked
file-report = leveringsrapport
file-message = din-besked
file-headers = brevhoveder
headers-attached = Brevhovedet fra din oprindelige besked er vedhæftet.
message-attached = Din oprindelige besked er vedhæftet.
footer-auto = Denne meddelelse er skrevet automatisk af mailsystemet { $host }.
footer-support = Har du brug for hjælp? Skriv til { $support }, og vedhæft denne meddelelse. Dit sagsnummer er { $reference }.
footer-support-site = Har du brug for hjælp? Gå til { $support }, og oplys sagsnummeret { $reference }.
footer-reference = Hvis du beder om hjælp, så oplys sagsnummeret { $reference }.
footer-not-you = Har du ikke selv sendt denne besked? Så bruger en anden måske din postkasse. Skift adgangskoden til den, og giv din udbyder besked.
footer-not-you-support = Har du ikke selv sendt denne besked? Så bruger en anden måske din postkasse. Skift adgangskoden til den, og giv vores support besked.

# Mellem en etiket og dens værdi; mellem ordene i en opremsning.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year } kl. { $time }
date-utc = { $day }. { $month } { $year } kl. { $time } UTC
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
