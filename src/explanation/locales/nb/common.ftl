# status: machine
# Tiltale «du», korte setninger, ingen faguttrykk og ingen bebreidelser. Adresser og
# domener bøyes ikke, men står etter et substantiv.

subject-failed = Ikke levert: { $subject }
subject-failed-plain = Meldingen din ble ikke levert
subject-delayed = Forsinket: { $subject }
subject-delayed-plain = Meldingen din er forsinket
from-name = E-postsystemet

label-steps = Hva du kan gjøre
label-retry = Prøver vi igjen?
label-who = Hvem som kan løse det
label-message = Melding
label-recipients = { $count ->
    [1] Mottaker
   *[other] Mottakere
}
label-others = Andre mottakere
label-server-answer = Svaret fra serveren
label-technical = Tekniske detaljer for administratoren
label-code = Koden
label-address = Den nye adressen

message-of = «{ $subject }», sendt { $date }
message-subject = «{ $subject }»
message-date = sendt { $date }

retry-final = Nei. Dette var det endelige svaret, så vi prøver ikke igjen.
retry-resend-later = Nei. Send meldingen på nytt senere.
retry-resend-after-fix = Nei. Send meldingen på nytt når problemet er løst.
retry-auto = Ja, automatisk.
retry-auto-until = Ja, automatisk, frem til { $until }.

who-you = du
who-recipient = mottakeren
who-your-provider = e-postleverandøren din
who-recipient-admin = administratoren hos mottakeren
who-support = kundestøtten vår
who-nobody = ingen – det er bare å vente
list-or = { $first } eller { $last }

failed-count = { $count ->
    [one] Meldingen din ble ikke levert til én mottaker
   *[other] Meldingen din ble ikke levert til { $count } mottakere
}
delayed-count = { $count ->
    [one] Meldingen din til én mottaker er fortsatt på vei
   *[other] Meldingen din til { $count } mottakere er fortsatt på vei
}
several-causes = Årsakene er forskjellige, så her er de én etter én.
several-mixed = Årsakene er forskjellige, og for noen mottakere prøver vi fortsatt. Her er de én etter én.
more-recipients = { $count ->
    [one] og { $count } mottaker til
   *[other] og { $count } mottakere til
}
others-ok = { $count ->
    [one] Den andre mottakeren er ikke berørt, så du trenger ikke å skrive dit på nytt.
   *[other] De andre { $count } mottakerne er ikke berørt, så du trenger ikke å skrive til dem på nytt.
}

note-given-up = Vi prøver ikke lenger å levere denne meldingen.
note-forwarded = Adressen { $recipient } sender e-post videre til en annen adresse, og det var der feilen oppsto.
note-administrator-told = Administratoren for e-postsystemet vårt har også fått beskjed.

# Når domenet i en adresse bare er én bokstav unna et velkjent domene.
did-you-mean = Mente du { $suggestion }?
step-did-you-mean = Hvis { $suggestion } er riktig adresse, sender du meldingen dit.
step-support = Kontakt kundestøtten vår – adressen står nederst i dette varselet. De kan løse dette.
message-size = Meldingen din er på { $size }.
largest-attachment = Det største vedlegget er «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Sannsynligvis: { $headline }
note-likely = Svaret fra serveren er ikke helt klart om årsaken.
label-exact-words = Dette er de nøyaktige ordene:
label-our-report = Meldingen fra e-postserveren vår
note-tried = Vi prøvde å levere den fra { $from } til { $until }.
others-unknown = Denne rapporten sier ingenting om meldingen din til de andre mottakerne.
what-unasked = Vi fant ingen e-postserver som tar imot e-post til denne adressen, så det var ingen å spørre. Som regel er delen etter @-tegnet feilstavet, eller domenet er ikke satt opp for e-post.
what-overloaded = Mottakeren får for øyeblikket mer e-post enn postboksen tar imot. Det er ikke noe galt med meldingen din.
headline-domain = Meldingen ble blokkert på grunn av domenets omdømme
what-domain = Serveren til mottakeren tar ikke imot meldingen fordi domenet { $sender_domain } har et dårlig omdømme der. Det er som regel ikke personlig: Én kapret postboks eller ett kapret nettsted er nok til å ramme alle i samme domene.
what-lookup = Serveren til mottakeren kunne ikke finne ut om serveren vår står på en liste over spamavsendere, fordi dens egne oppslag mislykkes. Det betyr ikke at noen står på en slik liste.
what-theirs = E-postserveren for domenet til mottakeren sier at den ikke tar imot e-post for dette domenet. Den er sannsynligvis satt opp feil, eller domenet peker på feil server.
what-kind = Serveren til mottakeren tar ikke imot vedlegg av denne typen.

strip-you = Du
strip-sent = sendt
strip-us = serveren vår
strip-took = mottatt
strip-stuck = stoppet her
strip-refused = avvist her
strip-unreachable = ikke overlevert
strip-waiting = vi prøver fortsatt

help = Les mer om dette her: { $help }
# I en melding på to språk står disse linjene øverst.
version-below = Norsk versjon lenger ned
machine-translated = Denne teksten er maskinoversatt.

part-report = Leveringsrapport
part-message = Meldingen din
part-headers = Meldingshoder fra meldingen din
file-report = leveringsrapport
file-message = meldingen-din
file-headers = meldingshoder
headers-attached = Meldingshodet fra den opprinnelige meldingen din er lagt ved.
message-attached = Den opprinnelige meldingen din er lagt ved.
footer-auto = Dette varselet er skrevet automatisk av e-postsystemet { $host }.
footer-support = Trenger du hjelp? Skriv til { $support }, og legg ved dette varselet. Saksnummeret ditt er { $reference }.
footer-support-site = Trenger du hjelp? Gå til { $support }, og oppgi saksnummeret { $reference }.
footer-reference = Hvis du ber om hjelp, oppgir du saksnummeret { $reference }.
footer-not-you = Var det ikke du som sendte denne meldingen? Kanskje noen andre bruker postkassen din. Bytt passordet til den, og si fra til leverandøren din.
footer-not-you-support = Var det ikke du som sendte denne meldingen? Kanskje noen andre bruker postkassen din. Bytt passordet til den, og si fra til kundestøtten vår.

# Mellom en etikett og verdien; mellom ordene i en liste.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year } kl. { $time }
date-utc = { $day }. { $month } { $year } kl. { $time } UTC
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
