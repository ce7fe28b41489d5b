# status: machine
# Aanspreekvorm ‘je’, korte zinnen, geen vakjargon en geen verwijten. Adressen en
# domeinen staan onveranderd achter een zelfstandig naamwoord.

subject-failed = Niet bezorgd: { $subject }
subject-failed-plain = Je bericht is niet bezorgd
subject-delayed = Vertraagd: { $subject }
subject-delayed-plain = Je bericht is vertraagd
from-name = Mailsysteem

label-steps = Wat je kunt doen
label-retry = Proberen we het opnieuw?
label-who = Wie het kan oplossen
label-message = Bericht
label-recipients = { $count ->
    [1] Ontvanger
   *[other] Ontvangers
}
label-others = Andere ontvangers
label-server-answer = Het antwoord van de server
label-technical = Technische details voor de beheerder
label-code = De code
label-address = Het nieuwe adres

message-of = ‘{ $subject }’, verzonden op { $date }
message-subject = ‘{ $subject }’
message-date = verzonden op { $date }

retry-final = Nee. Dit was het definitieve antwoord, dus we proberen het niet opnieuw.
retry-resend-later = Nee. Stuur het bericht later opnieuw.
retry-resend-after-fix = Nee. Stuur het bericht opnieuw zodra het probleem is opgelost.
retry-auto = Ja, automatisch.
retry-auto-until = Ja, automatisch, tot { $until }.

who-you = jij
who-recipient = de ontvanger
who-your-provider = je e-mailprovider
who-recipient-admin = de beheerder bij de ontvanger
who-support = onze helpdesk
who-nobody = niemand – gewoon even afwachten
list-or = { $first } of { $last }

failed-count = { $count ->
    [one] Je bericht is bij één ontvanger niet bezorgd
   *[other] Je bericht is bij { $count } ontvangers niet bezorgd
}
delayed-count = { $count ->
    [one] Je bericht aan één ontvanger is nog onderweg
   *[other] Je bericht aan { $count } ontvangers is nog onderweg
}
several-causes = De oorzaken verschillen, daarom staan ze hier een voor een.
several-mixed = De oorzaken verschillen en bij sommige ontvangers proberen we het nog. Hier staan ze een voor een.
more-recipients = { $count ->
    [one] en nog { $count } ontvanger
   *[other] en nog { $count } ontvangers
}
others-ok = { $count ->
    [one] Voor de andere ontvanger geldt dit niet. Je hoeft deze ontvanger niet nog eens een bericht te sturen.
   *[other] Voor de andere { $count } ontvangers geldt dit niet. Je hoeft hun niet nog eens een bericht te sturen.
}

note-given-up = We proberen dit bericht niet langer te bezorgen.
note-forwarded = Het adres { $recipient } stuurt e-mail door naar een ander adres, en daar ging het mis.
note-administrator-told = De beheerder van ons mailsysteem heeft ook bericht gekregen.

# Als het domein van een adres één letter verschilt van een bekend domein.
did-you-mean = Bedoelde je { $suggestion }?
step-did-you-mean = Als { $suggestion } het juiste adres is, stuur je bericht dan daarheen.
step-support = Neem contact op met onze helpdesk – het adres staat onderaan deze melding. Daar kan dit worden opgelost.
message-size = Je bericht is { $size } groot.
largest-attachment = De grootste bijlage is ‘{ $attachment }’ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Waarschijnlijk: { $headline }
note-likely = Het antwoord van de server laat enige twijfel over de reden.
label-exact-words = Dit zijn de exacte woorden:
label-our-report = Het bericht van onze mailserver
note-tried = We hebben van { $from } tot { $until } geprobeerd het te bezorgen.
others-unknown = Dit rapport zegt niets over je bericht aan de andere ontvangers.
what-unasked = We hebben geen mailserver gevonden die e-mail voor dit adres aanneemt, dus er kon niemand gevraagd worden. Meestal is het deel na het @-teken verkeerd gespeld, of is dat domein niet ingesteld voor e-mail.
what-overloaded = De ontvanger krijgt op dit moment meer e-mail dan de mailbox aanneemt. Met je bericht is niets mis.
headline-domain = Je bericht is geblokkeerd vanwege de reputatie van het domein
what-domain = De server van de ontvanger neemt dit bericht niet aan omdat het domein { $sender_domain } daar een slechte naam heeft. Meestal is het niet persoonlijk: één gekaapte mailbox of website is genoeg om iedereen in hetzelfde domein te treffen.
what-lookup = De server van de ontvanger kon niet nagaan of onze server op een lijst van spamverzenders staat, omdat zijn eigen opzoekingen mislukken. Dat betekent niet dat iemand op zo’n lijst staat.
what-theirs = De mailserver van het domein van de ontvanger zegt dat hij geen e-mail voor dit domein aanneemt. Waarschijnlijk is hij verkeerd ingesteld, of het domein verwijst naar de verkeerde server.
what-kind = De server van de ontvanger neemt geen bijlagen van dit type aan.

strip-you = Jij
strip-sent = verzonden
strip-us = onze server
strip-took = aangenomen
strip-stuck = hier gestopt
strip-refused = hier geweigerd
strip-unreachable = niet overgedragen
strip-waiting = we proberen het nog

help = Meer hierover lees je hier: { $help }
# In een bericht in twee talen staan deze regels bovenaan.
version-below = Nederlandse versie verderop
machine-translated = Deze tekst is door een computer vertaald.

part-report = Bezorgrapport
part-message = Uw bericht
part-headers = Kopteksten van uw bericht
file-report = bezorgrapport
file-message = uw-bericht
file-headers = kopteksten
headers-attached = De berichtkoppen van je oorspronkelijke bericht zijn bijgevoegd.
message-attached = Je oorspronkelijke bericht is bijgevoegd.
footer-auto = Deze melding is automatisch gemaakt door het mailsysteem { $host }.
footer-support = Hulp nodig? Schrijf naar { $support } en voeg deze melding toe. Je kenmerk is { $reference }.
footer-support-site = Hulp nodig? Ga naar { $support } en vermeld het kenmerk { $reference }.
footer-reference = Als je om hulp vraagt, vermeld dan het kenmerk { $reference }.
footer-not-you = Heb jij dit bericht niet verstuurd? Misschien gebruikt iemand anders je mailbox. Wijzig het wachtwoord en laat het je provider weten.
footer-not-you-support = Heb jij dit bericht niet verstuurd? Misschien gebruikt iemand anders je mailbox. Wijzig het wachtwoord en laat het onze helpdesk weten.

# Tussen een label en de waarde; tussen de woorden van een opsomming.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
