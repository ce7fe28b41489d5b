# status: machine
# Tilltal ”du”, korta meningar, inga facktermer och inga förebråelser. Adresser och
# domäner böjs inte utan står efter ett substantiv.

subject-failed = Inte levererat: { $subject }
subject-failed-plain = Ditt meddelande levererades inte
subject-delayed = Försenat: { $subject }
subject-delayed-plain = Ditt meddelande är försenat
from-name = E-postsystemet

label-steps = Vad du kan göra
label-retry = Försöker vi igen?
label-who = Vem som kan lösa problemet
label-message = Meddelande
label-recipients = { $count ->
    [1] Mottagare
   *[other] Mottagare
}
label-others = Övriga mottagare
label-server-answer = Serverns svar
label-technical = Tekniska detaljer för administratören
label-code = Koden
label-address = Den nya adressen

message-of = ”{ $subject }”, skickat den { $date }
message-subject = ”{ $subject }”
message-date = skickat den { $date }

retry-final = Nej. Det här var det slutgiltiga svaret, så vi försöker inte igen.
retry-resend-later = Nej. Skicka meddelandet igen senare.
retry-resend-after-fix = Nej. Skicka meddelandet igen när problemet är löst.
retry-auto = Ja, automatiskt.
retry-auto-until = Ja, automatiskt, till den { $until }.

who-you = du
who-recipient = mottagaren
who-your-provider = din e-postleverantör
who-recipient-admin = mottagarens administratör
who-support = vår support
who-nobody = ingen – det är bara att vänta
list-or = { $first } eller { $last }

failed-count = { $count ->
    [one] Ditt meddelande kunde inte levereras till en mottagare
   *[other] Ditt meddelande kunde inte levereras till { $count } mottagare
}
delayed-count = { $count ->
    [one] Ditt meddelande till en mottagare är fortfarande på väg
   *[other] Ditt meddelande till { $count } mottagare är fortfarande på väg
}
several-causes = Orsakerna är olika. Här är de en i taget.
several-mixed = Orsakerna är olika, och för några mottagare försöker vi fortfarande. Här är de en i taget.
more-recipients = { $count ->
    [one] och { $count } mottagare till
   *[other] och { $count } mottagare till
}
others-ok = { $count ->
    [one] Den andra mottagaren berörs inte, så du behöver inte skriva dit igen.
   *[other] De andra { $count } mottagarna berörs inte, så du behöver inte skriva till dem igen.
}

note-given-up = Vi försöker inte längre leverera det här meddelandet.
note-forwarded = Adressen { $recipient } vidarebefordrar e-post till en annan adress, och det var där felet uppstod.
note-administrator-told = Administratören för vårt e-postsystem har också fått veta det.

# När domänen i en adress skiljer sig med en bokstav från en välkänd domän.
did-you-mean = Menade du { $suggestion }?
step-did-you-mean = Om { $suggestion } är rätt adress, skicka meddelandet dit.
step-support = Kontakta vår support – adressen står sist i det här beskedet. De kan lösa det.
message-size = Ditt meddelande är { $size } stort.
largest-attachment = Den största bilagan är ”{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Troligen: { $headline }
note-likely = Serverns svar är inte helt tydligt om orsaken.
label-exact-words = Så här lyder det exakt:
label-our-report = Meddelandet från vår e-postserver
note-tried = Vi försökte leverera det från { $from } till { $until }.
others-unknown = Den här rapporten säger ingenting om ditt meddelande till de andra mottagarna.
what-unasked = Vi hittade ingen e-postserver som tar emot e-post för den här adressen, så det fanns ingen att fråga. Oftast är delen efter @-tecknet felstavad, eller så är domänen inte inställd för e-post.
what-overloaded = Mottagaren får just nu mer e-post än brevlådan tar emot. Det är inget fel på ditt meddelande.
headline-domain = Meddelandet blockerades på grund av domänens rykte
what-domain = Mottagarens server tar inte emot meddelandet eftersom domänen { $sender_domain } har dåligt rykte där. Det är oftast inget personligt: en kapad brevlåda eller webbplats räcker för att drabba alla i samma domän.
what-lookup = Mottagarens server kunde inte ta reda på om vår server finns på en lista över spamavsändare, eftersom dess egna uppslag misslyckas. Det betyder inte att någon finns på en sådan lista.
what-theirs = E-postservern för mottagarens domän säger att den inte tar emot e-post för domänen. Den är troligen fel inställd, eller så pekar domänen på fel server.
what-kind = Mottagarens server tar inte emot bilagor av den här typen.

strip-you = Du
strip-sent = skickat
strip-us = vår server
strip-took = mottaget
strip-stuck = stoppades här
strip-refused = avvisades här
strip-unreachable = inte överlämnat
strip-waiting = försöker fortfarande

help = Läs mer om det här: { $help }
# I ett meddelande på två språk står dessa rader överst.
version-below = Svensk version längre ned
machine-translated = Den här texten är maskinöversatt.

part-report = Leveransrapport
part-message = Ditt meddelande
part-headers = Brevhuvuden från ditt meddelande
file-report = leveransrapport
file-message = ditt-meddelande
file-headers = brevhuvuden
headers-attached = Meddelandehuvudet från ditt ursprungliga meddelande är bifogat.
message-attached = Ditt ursprungliga meddelande är bifogat.
footer-auto = Det här beskedet skrevs automatiskt av e-postsystemet { $host }.
footer-support = Behöver du hjälp? Skriv till { $support } och bifoga det här beskedet. Ditt ärendenummer är { $reference }.
footer-support-site = Behöver du hjälp? Gå till { $support } och uppge ärendenumret { $reference }.
footer-reference = Om du ber om hjälp, uppge ärendenumret { $reference }.
footer-not-you = Var det inte du som skickade meddelandet? Någon annan kanske använder din brevlåda. Byt lösenord till den och meddela din leverantör.
footer-not-you-support = Var det inte du som skickade meddelandet? Någon annan kanske använder din brevlåda. Byt lösenord till den och meddela vår support.

# Mellan en etikett och dess värde; mellan orden i en uppräkning.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } kl. { $time }
date-utc = { $day } { $month } { $year } kl. { $time } UTC
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
