# status: machine
# Obraćanje s „vi” malim slovom, zapovjedni način, kratke rečenice.
# Adrese i domene se ne sklanjaju: stoje iza imenice u pravom padežu.

subject-failed = Nije isporučeno: { $subject }
subject-failed-plain = Vaša poruka nije isporučena
subject-delayed = Kasni: { $subject }
subject-delayed-plain = Vaša poruka kasni
from-name = Sustav e-pošte

label-steps = Što možete učiniti
label-retry = Hoćemo li pokušati ponovno?
label-who = Tko to može riješiti
label-message = Poruka
label-recipients = { $count ->
    [1] Primatelj
   *[other] Primatelji
}
label-others = Ostali primatelji
label-server-answer = Odgovor poslužitelja
label-technical = Tehničke pojedinosti za administratora
label-code = Kôd
label-address = Nova adresa

message-of = „{ $subject }”, poslano { $date }
message-subject = „{ $subject }”
message-date = poslano { $date }

retry-final = Ne. To je bio konačan odgovor, pa nećemo pokušavati ponovno.
retry-resend-later = Ne. Molimo vas da poruku ponovno pošaljete kasnije.
retry-resend-after-fix = Ne. Pošaljite poruku ponovno kad se problem riješi.
retry-auto = Da, automatski.
retry-auto-until = Da, automatski, do { $until }.

who-you = vi
who-recipient = primatelj
who-your-provider = vaš davatelj usluge e-pošte
who-recipient-admin = administrator pošte primatelja
who-support = naša podrška
who-nobody = nitko – samo pričekajte
list-or = { $first } ili { $last }

failed-count = { $count ->
    [one] Vaša poruka nije stigla do { $count } primatelja
    [few] Vaša poruka nije stigla do { $count } primatelja
   *[other] Vaša poruka nije stigla do { $count } primatelja
}
delayed-count = { $count ->
    [one] Vaša poruka za { $count } primatelja još je na putu
    [few] Vaša poruka za { $count } primatelja još je na putu
   *[other] Vaša poruka za { $count } primatelja još je na putu
}
several-causes = Uzroci su različiti, pa ih navodimo jedan po jedan.
several-mixed = Uzroci su različiti, a za neke primatelje još pokušavamo. Navodimo sve redom.
more-recipients = { $count ->
    [one] i još { $count } primatelj
    [few] i još { $count } primatelja
   *[other] i još { $count } primatelja
}
others-ok = { $count ->
    [one] To se ne odnosi na još { $count } primatelja, pa onamo ne trebate ponovno pisati.
    [few] To se ne odnosi na ostala { $count } primatelja, pa im ne trebate ponovno pisati.
   *[other] To se ne odnosi na ostalih { $count } primatelja, pa im ne trebate ponovno pisati.
}

note-given-up = Ovu poruku više ne pokušavamo isporučiti.
note-forwarded = Pošta za adresu { $recipient } prosljeđuje se na drugu adresu i smetnja je nastala ondje.
note-administrator-told = Obaviješten je i administrator našeg sustava e-pošte.

# Kad se domena adrese za jedno slovo razlikuje od poznate.
did-you-mean = Jeste li mislili na { $suggestion }?
step-did-you-mean = Ako je { $suggestion } prava adresa, pošaljite poruku onamo.
step-support = Obratite se našoj podršci – adresa je na kraju ove obavijesti. Ondje to mogu riješiti.
message-size = Vaša poruka zauzima { $size }.
largest-attachment = Najveći privitak je „{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Vjerojatno: { $headline }
note-likely = Odgovor poslužitelja ne navodi razlog sasvim jednoznačno.
label-exact-words = Ovo su njegove točne riječi:
label-our-report = Izvješće našeg poslužitelja e-pošte
note-tried = Pokušavali smo je isporučiti od { $from } do { $until }.
others-unknown = Ovo izvješće ne govori ništa o vašoj poruci ostalim primateljima.
what-unasked = Nismo pronašli poslužitelj koji prima poštu za ovu adresu, pa nije bilo koga pitati. Obično je dio iza znaka @ pogrešno napisan ili ta domena nije postavljena za e-poštu.
what-overloaded = Primatelj trenutačno dobiva više pošte nego što njegov sandučić prima. S vašom porukom sve je u redu.
headline-domain = Poruka je blokirana zbog ugleda domene
what-domain = Primateljev poslužitelj ne prihvaća ovu poruku jer domena { $sender_domain } ondje ima loš ugled. Obično nije ništa osobno: dovoljan je jedan oteti sandučić ili web-mjesto da pogodi sve u istoj domeni.
what-lookup = Primateljev poslužitelj nije mogao provjeriti je li naš poslužitelj na popisu pošiljatelja neželjene pošte jer njegovi vlastiti upiti ne uspijevaju. To ne znači da je itko na takvom popisu.
what-theirs = Poslužitelj e-pošte primateljeve domene kaže da ne prima poštu za tu domenu. Vjerojatno je pogrešno postavljen ili domena upućuje na pogrešan poslužitelj.
what-kind = Primateljev poslužitelj ne prihvaća privitke te vrste.

strip-you = Vi
strip-sent = poslano
strip-us = naš poslužitelj
strip-took = prihvaćeno
strip-stuck = ovdje je stalo
strip-refused = ovdje odbijeno
strip-unreachable = nije predano
strip-waiting = još pokušavamo

help = Više o tome možete pročitati ovdje: { $help }
# U obavijesti na dva jezika ovi tekstovi stoje na vrhu.
version-below = Hrvatska verzija je u nastavku
machine-translated = Ovaj je tekst preveden strojno.

part-report = Izvješće o isporuci
part-message = Vaša poruka
part-headers = Zaglavlja vaše poruke
file-report = izvjesce-o-isporuci
file-message = vasa-poruka
file-headers = zaglavlja-poruke
headers-attached = Zaglavlja vaše izvorne poruke nalaze se u privitku.
message-attached = Vaša izvorna poruka nalazi se u privitku.
footer-auto = Ovu je obavijest automatski napisao sustav e-pošte { $host }.
footer-support = Trebate pomoć? Pišite na adresu { $support } i priložite ovu obavijest. Vaša je oznaka { $reference }.
footer-support-site = Trebate pomoć? Idite na stranicu { $support } i navedite oznaku { $reference }.
footer-reference = Ako tražite pomoć, navedite oznaku { $reference }.
footer-not-you = Ova poruka nije od vas? Možda se netko drugi služi vašim sandučićem. Promijenite lozinku sandučića i javite to svojem davatelju usluge.
footer-not-you-support = Ova poruka nije od vas? Možda se netko drugi služi vašim sandučićem. Promijenite lozinku sandučića i javite to našoj podršci.

# Između oznake i vrijednosti; između riječi na popisu.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year }. u { $time }
date-utc = { $day }. { $month } { $year }. u { $time } UTC
month-1 = siječnja
month-2 = veljače
month-3 = ožujka
month-4 = travnja
month-5 = svibnja
month-6 = lipnja
month-7 = srpnja
month-8 = kolovoza
month-9 = rujna
month-10 = listopada
month-11 = studenoga
month-12 = prosinca
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
