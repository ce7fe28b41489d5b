# status: machine
# Adresare politicoasă (dvs., verbe la plural), propoziții scurte, ton calm. Adresele
# și domeniile nu se declină: stau după un substantiv. Ș și ț cu virgulă.

subject-failed = Nelivrat: { $subject }
subject-failed-plain = Mesajul dvs. nu a fost livrat
subject-delayed = Întârziat: { $subject }
subject-delayed-plain = Mesajul dvs. întârzie
from-name = Sistemul de e-mail

label-steps = Ce puteți face
label-retry = Vom încerca din nou?
label-who = Cine poate rezolva
label-message = Mesaj
label-recipients = { $count ->
    [1] Destinatar
   *[other] Destinatari
}
label-others = Alți destinatari
label-server-answer = Răspunsul serverului
label-technical = Detalii tehnice pentru administrator
label-code = Codul
label-address = Noua adresă

message-of = „{ $subject }”, trimis pe { $date }
message-subject = „{ $subject }”
message-date = trimis pe { $date }

retry-final = Nu. Acesta a fost răspunsul final, așa că nu vom mai încerca.
retry-resend-later = Nu. Vă rugăm să trimiteți din nou mesajul mai târziu.
retry-resend-after-fix = Nu. Trimiteți din nou mesajul după ce problema este rezolvată.
retry-auto = Da, automat.
retry-auto-until = Da, automat, până pe { $until }.

who-you = dumneavoastră
who-recipient = destinatarul
who-your-provider = furnizorul dvs. de e-mail
who-recipient-admin = administratorul de e-mail al destinatarului
who-support = echipa noastră de asistență
who-nobody = nimeni – trebuie doar să așteptați
list-or = { $first } sau { $last }

failed-count = { $count ->
    [one] Mesajul dvs. nu a fost livrat către un destinatar
    [few] Mesajul dvs. nu a fost livrat către { $count } destinatari
   *[other] Mesajul dvs. nu a fost livrat către { $count } de destinatari
}
delayed-count = { $count ->
    [one] Mesajul dvs. către un destinatar este încă pe drum
    [few] Mesajul dvs. către { $count } destinatari este încă pe drum
   *[other] Mesajul dvs. către { $count } de destinatari este încă pe drum
}
several-causes = Cauzele sunt diferite, așa că le prezentăm pe rând.
several-mixed = Cauzele sunt diferite, iar pentru unii destinatari încă încercăm. Le prezentăm pe rând.
more-recipients = { $count ->
    [one] și încă un destinatar
    [few] și încă { $count } destinatari
   *[other] și încă { $count } de destinatari
}
others-ok = { $count ->
    [one] Celălalt destinatar nu este afectat, deci nu este nevoie să îi scrieți din nou.
    [few] Ceilalți { $count } destinatari nu sunt afectați, deci nu este nevoie să le scrieți din nou.
   *[other] Ceilalți { $count } de destinatari nu sunt afectați, deci nu este nevoie să le scrieți din nou.
}

note-given-up = Nu mai încercăm să livrăm acest mesaj.
note-forwarded = Adresa { $recipient } redirecționează mesajele către o altă adresă, iar problema a apărut acolo.
note-administrator-told = A fost anunțat și administratorul sistemului nostru de e-mail.

# Când domeniul adresei diferă printr-o literă de unul foarte cunoscut.
did-you-mean = Ați vrut să scrieți { $suggestion }?
step-did-you-mean = Dacă adresa corectă este { $suggestion }, trimiteți mesajul acolo.
step-support = Contactați echipa noastră de asistență – adresa se află la sfârșitul acestei notificări. Acolo se poate rezolva problema.
message-size = Mesajul dvs. ocupă { $size }.
largest-attachment = Cel mai mare fișier atașat este „{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probabil: { $headline }
note-likely = Răspunsul serverului lasă o îndoială cu privire la motiv.
label-exact-words = Iată cuvintele lui exacte:
label-our-report = Raportul serverului nostru de e-mail
note-tried = Am încercat să îl livrăm din { $from } până la { $until }.
others-unknown = Acest raport nu spune nimic despre mesajul către ceilalți destinatari.
what-unasked = Nu am găsit niciun server de e-mail care să primească mesaje pentru această adresă, așa că nu a putut fi întrebat nimeni. De obicei partea de după semnul @ este scrisă greșit sau domeniul nu este configurat pentru e-mail.
what-overloaded = Destinatarul primește în acest moment mai multe mesaje decât acceptă căsuța lui. Mesajul nu are nicio problemă.
headline-domain = Mesajul a fost blocat din cauza reputației domeniului
what-domain = Serverul destinatarului nu acceptă acest mesaj pentru că domeniul { $sender_domain } are acolo o reputație proastă. De obicei nu este nimic personal: ajunge o singură căsuță sau un singur site compromis pentru a-i afecta pe toți din același domeniu.
what-lookup = Serverul destinatarului nu a putut afla dacă serverul nostru se află pe o listă de expeditori de spam, pentru că propriile lui interogări eșuează. Asta nu înseamnă că cineva se află pe o astfel de listă.
what-theirs = Serverul de e-mail al domeniului destinatarului spune că nu primește mesaje pentru acest domeniu. Probabil este configurat greșit sau domeniul indică un server greșit.
what-kind = Serverul destinatarului nu acceptă fișiere atașate de acest tip.

strip-you = Dvs.
strip-sent = trimis
strip-us = serverul nostru
strip-took = acceptat
strip-stuck = oprit aici
strip-refused = refuzat aici
strip-unreachable = nepredat
strip-waiting = încă încercăm

help = Puteți citi mai multe aici: { $help }
# Într-o notificare în două limbi: primul rând anunță versiunea de mai jos; al
# doilea apare când fișierul are starea „machine”.
version-below = Versiunea în română, mai jos
machine-translated = Acest text a fost tradus automat.

part-report = Raport de livrare
part-message = Mesajul dumneavoastră
part-headers = Antetele mesajului dumneavoastră
file-report = raport-de-livrare
file-message = mesajul-dumneavoastra
file-headers = antete
headers-attached = Anteturile mesajului dvs. original sunt atașate.
message-attached = Mesajul dvs. original este atașat.
footer-auto = Această notificare a fost scrisă automat de sistemul de e-mail { $host }.
footer-support = Aveți nevoie de ajutor? Scrieți la { $support } și atașați această notificare. Codul dvs. de referință este { $reference }.
footer-support-site = Aveți nevoie de ajutor? Accesați { $support } și menționați codul de referință { $reference }.
footer-reference = Dacă cereți ajutor, menționați codul de referință { $reference }.
footer-not-you = Nu dvs. ați trimis acest mesaj? Este posibil ca altcineva să vă folosească căsuța de e-mail. Schimbați-i parola și anunțați furnizorul.
footer-not-you-support = Nu dvs. ați trimis acest mesaj? Este posibil ca altcineva să vă folosească căsuța de e-mail. Schimbați-i parola și anunțați echipa noastră de asistență.

# Între o etichetă și valoarea ei; între elementele unei liste.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
