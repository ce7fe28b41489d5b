# status: machine
# Vikanje z malo začetnico, velelnik, kratke povedi brez žargona.
# Naslovi in domene se ne sklanjajo: stojijo za samostalnikom v pravem sklonu.

subject-failed = Ni dostavljeno: { $subject }
subject-failed-plain = Vaše sporočilo ni bilo dostavljeno
subject-delayed = Zamuja: { $subject }
subject-delayed-plain = Vaše sporočilo zamuja
from-name = Poštni sistem

label-steps = Kaj lahko storite
label-retry = Ali bomo poskusili znova?
label-who = Kdo lahko to uredi
label-message = Sporočilo
label-recipients = { $count ->
    [1] Prejemnik
   *[other] Prejemniki
}
label-others = Drugi prejemniki
label-server-answer = Odgovor strežnika
label-technical = Tehnične podrobnosti za skrbnika
label-code = Koda
label-address = Novi naslov

message-of = »{ $subject }«, poslano { $date }
message-subject = »{ $subject }«
message-date = poslano { $date }

retry-final = Ne. To je bil dokončen odgovor, zato ne bomo poskušali znova.
retry-resend-later = Ne. Prosimo, pošljite sporočilo znova pozneje.
retry-resend-after-fix = Ne. Ko bo težava odpravljena, pošljite sporočilo znova.
retry-auto = Da, samodejno.
retry-auto-until = Da, samodejno, do { $until }.

who-you = vi
who-recipient = prejemnik
who-your-provider = vaš ponudnik e-pošte
who-recipient-admin = skrbnik prejemnikove pošte
who-support = naša podpora
who-nobody = nihče – samo počakajte
list-or = { $first } ali { $last }

failed-count = { $count ->
    [one] Vaše sporočilo ni bilo dostavljeno { $count } prejemniku
    [two] Vaše sporočilo ni bilo dostavljeno { $count } prejemnikoma
    [few] Vaše sporočilo ni bilo dostavljeno { $count } prejemnikom
   *[other] Vaše sporočilo ni bilo dostavljeno { $count } prejemnikom
}
delayed-count = { $count ->
    [one] Vaše sporočilo za { $count } prejemnika je še na poti
    [two] Vaše sporočilo za { $count } prejemnika je še na poti
    [few] Vaše sporočilo za { $count } prejemnike je še na poti
   *[other] Vaše sporočilo za { $count } prejemnikov je še na poti
}
several-causes = Vzroki so različni, zato jih navajamo po vrsti.
several-mixed = Vzroki so različni, pri nekaterih prejemnikih pa še poskušamo. Vse navajamo po vrsti.
more-recipients = { $count ->
    [one] in še { $count } prejemnik
    [two] in še { $count } prejemnika
    [few] in še { $count } prejemniki
   *[other] in še { $count } prejemnikov
}
others-ok = { $count ->
    [one] Še { $count } prejemnika to ne zadeva, zato tja ni treba znova pisati.
    [two] Preostalih { $count } prejemnikov to ne zadeva, zato jim ni treba znova pisati.
    [few] Preostalih { $count } prejemnikov to ne zadeva, zato jim ni treba znova pisati.
   *[other] Preostalih { $count } prejemnikov to ne zadeva, zato jim ni treba znova pisati.
}

note-given-up = Tega sporočila ne poskušamo več dostaviti.
note-forwarded = Pošta za naslov { $recipient } se posreduje na drug naslov in napaka je nastala tam.
note-administrator-told = Obveščen je tudi skrbnik našega poštnega sistema.

# Kadar se domena naslova za eno črko razlikuje od znane.
did-you-mean = Ste morda mislili { $suggestion }?
step-did-you-mean = Če je pravi naslov { $suggestion }, pošljite sporočilo tja.
step-support = Obrnite se na našo podporo – naslov je na koncu tega obvestila. Tam lahko to rešijo.
message-size = Vaše sporočilo je veliko { $size }.
largest-attachment = Največja priloga je »{ $attachment }« ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Verjetno: { $headline }
note-likely = Odgovor strežnika ne navaja razloga povsem nedvoumno.
label-exact-words = To so njegove natančne besede:
label-our-report = Poročilo našega poštnega strežnika
note-tried = Poskušali smo ga dostaviti od { $from } do { $until }.
others-unknown = To poročilo ne pove ničesar o vašem sporočilu drugim prejemnikom.
what-unasked = Nismo našli poštnega strežnika, ki sprejema pošto za ta naslov, zato ni bilo koga vprašati. Običajno je del za znakom @ napačno zapisan ali pa ta domena ni nastavljena za pošto.
what-overloaded = Prejemnik trenutno dobiva več pošte, kot je njegov nabiralnik sprejema. Z vašim sporočilom ni nič narobe.
headline-domain = Sporočilo je bilo blokirano zaradi ugleda domene
what-domain = Prejemnikov strežnik ne sprejema tega sporočila, ker ima domena { $sender_domain } tam slab ugled. Običajno ni nič osebnega: dovolj je en ugrabljen nabiralnik ali spletno mesto, da prizadene vse v isti domeni.
what-lookup = Prejemnikov strežnik ni mogel preveriti, ali je naš strežnik na seznamu pošiljateljev neželene pošte, ker njegove lastne poizvedbe ne uspejo. To ne pomeni, da je kdo na takem seznamu.
what-theirs = Poštni strežnik prejemnikove domene sporoča, da ne sprejema pošte za to domeno. Verjetno je napačno nastavljen ali pa domena kaže na napačen strežnik.
what-kind = Prejemnikov strežnik ne sprejema prilog te vrste.

strip-you = Vi
strip-sent = poslano
strip-us = naš strežnik
strip-took = sprejeto
strip-stuck = tu se je ustavilo
strip-refused = tu zavrnjeno
strip-unreachable = ni predano
strip-waiting = še poskušamo

help = Več o tem lahko preberete tukaj: { $help }
# V obvestilu v dveh jezikih ti besedili stojita na vrhu.
version-below = Slovenska različica je spodaj
machine-translated = To besedilo je bilo prevedeno strojno.

part-report = Poročilo o dostavi
part-message = Vaše sporočilo
part-headers = Glave vašega sporočila
file-report = porocilo-o-dostavi
file-message = vase-sporocilo
file-headers = glave-sporocila
headers-attached = Glave vašega izvirnega sporočila so priložene.
message-attached = Vaše izvirno sporočilo je priloženo.
footer-auto = To obvestilo je samodejno napisal poštni sistem { $host }.
footer-support = Potrebujete pomoč? Pišite na naslov { $support } in priložite to obvestilo. Vaša oznaka je { $reference }.
footer-support-site = Potrebujete pomoč? Pojdite na stran { $support } in navedite oznako { $reference }.
footer-reference = Če boste prosili za pomoč, navedite oznako { $reference }.
footer-not-you = To sporočilo ni od vas? Morda kdo drug uporablja vaš nabiralnik. Spremenite geslo nabiralnika in obvestite svojega ponudnika.
footer-not-you-support = To sporočilo ni od vas? Morda kdo drug uporablja vaš nabiralnik. Spremenite geslo nabiralnika in obvestite našo podporo.

# Med oznako in vrednostjo; med besedami seznama.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year } ob { $time }
date-utc = { $day }. { $month } { $year } ob { $time } UTC
month-1 = januarja
month-2 = februarja
month-3 = marca
month-4 = aprila
month-5 = maja
month-6 = junija
month-7 = julija
month-8 = avgusta
month-9 = septembra
month-10 = oktobra
month-11 = novembra
month-12 = decembra
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
