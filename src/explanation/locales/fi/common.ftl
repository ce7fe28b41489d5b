# status: machine
# Sinuttelu, lyhyet lauseet, ei ammattisanoja eikä syyttelyä. Osoitteet ja
# verkkotunnukset eivät taivu: ne ovat oikeassa sijassa olevan sanan jäljessä.

subject-failed = Ei toimitettu: { $subject }
subject-failed-plain = Viestiäsi ei toimitettu
subject-delayed = Viivästynyt: { $subject }
subject-delayed-plain = Viestisi on viivästynyt
from-name = Sähköpostijärjestelmä

label-steps = Mitä voit tehdä
label-retry = Yritämmekö uudelleen?
label-who = Kuka voi korjata asian
label-message = Viesti
label-recipients = { $count ->
    [1] Vastaanottaja
   *[other] Vastaanottajat
}
label-others = Muut vastaanottajat
label-server-answer = Palvelimen vastaus
label-technical = Tekniset tiedot ylläpitäjälle
label-code = Koodi
label-address = Uusi osoite

message-of = ”{ $subject }”, lähetetty { $date }
message-subject = ”{ $subject }”
message-date = lähetetty { $date }

retry-final = Ei. Tämä oli lopullinen vastaus, joten emme yritä uudelleen.
retry-resend-later = Ei. Lähetä viesti myöhemmin uudelleen.
retry-resend-after-fix = Ei. Lähetä viesti uudelleen, kun ongelma on ratkaistu.
retry-auto = Kyllä, automaattisesti.
retry-auto-until = Kyllä, automaattisesti { $until } asti.

who-you = sinä
who-recipient = vastaanottaja
who-your-provider = sähköpostisi palveluntarjoaja
who-recipient-admin = vastaanottajan ylläpitäjä
who-support = tukipalvelumme
who-nobody = ei kukaan – odottaminen riittää
list-or = { $first } tai { $last }

failed-count = { $count ->
    [one] Viestiäsi ei voitu toimittaa yhdelle vastaanottajalle
   *[other] Viestiäsi ei voitu toimittaa { $count } vastaanottajalle
}
delayed-count = { $count ->
    [one] Viestisi yhdelle vastaanottajalle on vielä matkalla
   *[other] Viestisi { $count } vastaanottajalle on vielä matkalla
}
several-causes = Syyt ovat erilaisia. Tässä ne ovat yksitellen.
several-mixed = Syyt ovat erilaisia, ja joidenkin vastaanottajien kohdalla yritämme edelleen. Tässä ne ovat yksitellen.
more-recipients = { $count ->
    [one] ja { $count } muu vastaanottaja
   *[other] ja { $count } muuta vastaanottajaa
}
others-ok = { $count ->
    [one] Asia ei koske toista vastaanottajaa, joten hänelle ei tarvitse kirjoittaa uudelleen.
   *[other] Asia ei koske { $count } muuta vastaanottajaa, joten heille ei tarvitse kirjoittaa uudelleen.
}

note-given-up = Emme enää yritä toimittaa tätä viestiä.
note-forwarded = Osoitteeseen { $recipient } tuleva posti ohjataan edelleen toiseen osoitteeseen, ja vika oli siellä.
note-administrator-told = Myös sähköpostijärjestelmämme ylläpitäjä on saanut tiedon tästä.

# Kun osoitteen verkkotunnus eroaa tunnetusta yhdellä kirjaimella.
did-you-mean = Tarkoititko osoitetta { $suggestion }?
step-did-you-mean = Jos oikea osoite on { $suggestion }, lähetä viestisi sinne.
step-support = Ota yhteyttä tukipalveluumme – osoite on tämän ilmoituksen lopussa. Siellä asia voidaan ratkaista.
message-size = Viestisi koko on { $size }.
largest-attachment = Suurin liite on ”{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Todennäköisesti: { $headline }
note-likely = Palvelimen vastauksesta syy ei käy täysin selvästi ilmi.
label-exact-words = Näin se kuuluu sanatarkasti:
label-our-report = Sähköpostipalvelimemme ilmoitus
note-tried = Yritimme toimittaa sitä. Ensimmäinen yritys: { $from }. Viimeinen yritys: { $until }.
others-unknown = Tässä raportissa ei sanota mitään muille vastaanottajille lähetetystä viestistä.
what-unasked = Emme löytäneet sähköpostipalvelinta, joka ottaa vastaan postia tähän osoitteeseen, joten ketään ei voitu kysyä. Yleensä @-merkin jälkeinen osa on kirjoitettu väärin tai verkkotunnukseen ei ole määritetty sähköpostia.
what-overloaded = Vastaanottaja saa juuri nyt enemmän postia kuin hänen postilaatikkonsa ottaa vastaan. Viestissäsi ei ole mitään vikaa.
headline-domain = Viesti estettiin verkkotunnuksen maineen vuoksi
what-domain = Vastaanottajan palvelin ei ota tätä viestiä vastaan, koska verkkotunnuksella { $sender_domain } on siellä huono maine. Kyse ei yleensä ole mistään henkilökohtaisesta: yksi kaapattu postilaatikko tai sivusto riittää haittaamaan kaikkia samassa verkkotunnuksessa.
what-lookup = Vastaanottajan palvelin ei saanut selville, onko palvelimemme roskapostin lähettäjien luettelossa, koska sen omat kyselyt epäonnistuvat. Tämä ei tarkoita, että kukaan olisi sellaisessa luettelossa.
what-theirs = Vastaanottajan verkkotunnuksen sähköpostipalvelin ilmoittaa, ettei se ota vastaan postia tälle verkkotunnukselle. Sen asetukset ovat todennäköisesti väärät tai verkkotunnus osoittaa väärään palvelimeen.
what-kind = Vastaanottajan palvelin ei ota vastaan tämäntyyppisiä liitteitä.

strip-you = Sinä
strip-sent = lähetetty
strip-us = palvelimemme
strip-took = vastaanotettu
strip-stuck = pysähtyi tähän
strip-refused = torjuttu täällä
strip-unreachable = ei luovutettu
strip-waiting = yritämme yhä

help = Lue aiheesta lisää täältä: { $help }
# Kaksikielisessä ilmoituksessa nämä rivit ovat ylhäällä.
version-below = Suomenkielinen versio alempana
machine-translated = Tämä teksti on konekäännös.

part-report = Toimitusraportti
part-message = Viestisi
part-headers = Viestisi otsaketiedot
file-report = toimitusraportti
file-message = viestisi
file-headers = otsaketiedot
headers-attached = Alkuperäisen viestisi otsaketiedot ovat liitteenä.
message-attached = Alkuperäinen viestisi on liitteenä.
footer-auto = Tämän ilmoituksen laati automaattisesti sähköpostijärjestelmä { $host }.
footer-support = Tarvitsetko apua? Kirjoita osoitteeseen { $support } ja liitä mukaan tämä ilmoitus. Viitteesi on { $reference }.
footer-support-site = Tarvitsetko apua? Mene osoitteeseen { $support } ja ilmoita viite { $reference }.
footer-reference = Jos pyydät apua, ilmoita viite { $reference }.
footer-not-you = Etkö lähettänyt tätä viestiä? Joku voi käyttää postilaatikkoasi. Vaihda sen salasana ja kerro asiasta palveluntarjoajallesi.
footer-not-you-support = Etkö lähettänyt tätä viestiä? Joku voi käyttää postilaatikkoasi. Vaihda sen salasana ja kerro asiasta tukipalvelullemme.

# Nimen ja arvon välissä; luettelon sanojen välissä.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year } klo { $time }
date-utc = { $day }. { $month } { $year } klo { $time } UTC
month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta
decimal-mark = ,
size-kb = { $number } kt
size-mb = { $number } Mt
size-gb = { $number } Gt
