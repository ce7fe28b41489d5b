# status: machine
# Anrede „Sie“, kurze Sätze, keine Fachwörter und keine Schuldzuweisung. Adressen
# und Domains stehen unverändert hinter einem Substantiv, das den Fall trägt.

subject-failed = Nicht zugestellt: { $subject }
subject-failed-plain = Ihre Nachricht wurde nicht zugestellt
subject-delayed = Verzögert: { $subject }
subject-delayed-plain = Ihre Nachricht verzögert sich
from-name = E-Mail-System

label-steps = Was Sie tun können
label-retry = Versuchen wir es noch einmal?
label-who = Wer das Problem beheben kann
label-message = Nachricht
label-recipients = { $count ->
    [1] Empfänger
   *[other] Empfänger
}
label-others = Weitere Empfänger
label-server-answer = Antwort des Servers
label-technical = Technische Details für den Administrator
label-code = Der Code
label-address = Die neue Adresse

message-of = „{ $subject }“, gesendet am { $date }
message-subject = „{ $subject }“
message-date = gesendet am { $date }

retry-final = Nein. Die Antwort war endgültig, deshalb versuchen wir es nicht noch einmal.
retry-resend-later = Nein. Bitte senden Sie die Nachricht später noch einmal.
retry-resend-after-fix = Nein. Senden Sie die Nachricht noch einmal, sobald das Problem gelöst ist.
retry-auto = Ja, automatisch.
retry-auto-until = Ja, automatisch, bis zum { $until }.

who-you = Sie
who-recipient = der Empfänger
who-your-provider = Ihr E-Mail-Anbieter
who-recipient-admin = der Administrator des Empfängers
who-support = unser Support
who-nobody = niemand – bitte einfach abwarten
list-or = { $first } oder { $last }

failed-count = { $count ->
    [one] Ihre Nachricht wurde einem Empfänger nicht zugestellt
   *[other] Ihre Nachricht wurde { $count } Empfängern nicht zugestellt
}
delayed-count = { $count ->
    [one] Ihre Nachricht an einen Empfänger ist noch unterwegs
   *[other] Ihre Nachricht an { $count } Empfänger ist noch unterwegs
}
several-causes = Die Ursachen sind verschieden. Hier sind sie der Reihe nach.
several-mixed = Die Ursachen sind verschieden, und bei einigen Empfängern versuchen wir es noch. Hier sind sie der Reihe nach.
more-recipients = { $count ->
    [one] und { $count } weiterer Empfänger
   *[other] und { $count } weitere Empfänger
}
others-ok = { $count ->
    [one] Der andere Empfänger ist nicht betroffen. Sie brauchen ihm nicht noch einmal zu schreiben.
   *[other] Die anderen { $count } Empfänger sind nicht betroffen. Sie brauchen ihnen nicht noch einmal zu schreiben.
}

note-given-up = Wir versuchen nicht mehr, diese Nachricht zuzustellen.
note-forwarded = Die Adresse { $recipient } leitet E-Mails an eine andere Adresse weiter, und dort lag der Fehler.
note-administrator-told = Der Administrator unseres E-Mail-Systems wurde ebenfalls benachrichtigt.

# Wenn die Domain einer Adresse nur um einen Buchstaben von einer bekannten abweicht.
did-you-mean = Meinten Sie { $suggestion }?
step-did-you-mean = Wenn { $suggestion } die richtige Adresse ist, senden Sie Ihre Nachricht dorthin.
step-support = Wenden Sie sich an unseren Support – die Adresse steht am Ende dieser Mitteilung. Dort kann man das Problem lösen.
message-size = Ihre Nachricht ist { $size } groß.
largest-attachment = Der größte Anhang ist „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Wahrscheinlich: { $headline }
note-likely = Die Antwort des Servers nennt den Grund nicht ganz eindeutig.
label-exact-words = Ihr genauer Wortlaut:
label-our-report = Meldung unseres Mailservers
note-tried = Wir haben vom { $from } bis zum { $until } versucht, sie zuzustellen.
others-unknown = Dieser Bericht sagt nichts über Ihre Nachricht an die anderen Empfänger.
what-unasked = Wir haben keinen Mailserver gefunden, der E-Mails für diese Adresse annimmt, und konnten deshalb niemanden fragen. Meist ist der Teil nach dem @-Zeichen falsch geschrieben, oder die Domain ist nicht für E-Mail eingerichtet.
what-overloaded = Der Empfänger bekommt im Moment mehr E-Mails, als sein Postfach annimmt. Mit Ihrer Nachricht ist alles in Ordnung.
headline-domain = Ihre Nachricht wurde wegen des Rufs der Domain blockiert
what-domain = Der Server des Empfängers nimmt diese Nachricht nicht an, weil die Domain { $sender_domain } dort einen schlechten Ruf hat. Das ist selten persönlich gemeint: Ein einziges gekapertes Postfach oder eine gekaperte Website genügt, und alle in derselben Domain sind betroffen.
what-lookup = Der Server des Empfängers konnte nicht feststellen, ob unser Server auf einer Liste von Spam-Versendern steht, weil seine eigenen Abfragen fehlschlagen. Das heißt nicht, dass jemand auf einer solchen Liste steht.
what-theirs = Der Mailserver der Empfängerdomain meldet, dass er für diese Domain keine E-Mails annimmt. Wahrscheinlich ist er falsch eingestellt, oder die Domain verweist auf den falschen Server.
what-kind = Der Server des Empfängers nimmt Anhänge dieser Art nicht an.

strip-you = Sie
strip-sent = gesendet
strip-us = unser Server
strip-took = angenommen
strip-stuck = hier gestoppt
strip-refused = hier abgelehnt
strip-unreachable = nicht übergeben
strip-waiting = wird weiter versucht

help = Mehr dazu lesen Sie hier: { $help }
# In einer zweisprachigen Nachricht stehen diese Zeilen oben.
version-below = Deutsche Fassung weiter unten
machine-translated = Dieser Text wurde maschinell übersetzt.

part-report = Zustellbericht
part-message = Ihre Nachricht
part-headers = Kopfzeilen Ihrer Nachricht
file-report = zustellbericht
file-message = ihre-nachricht
file-headers = kopfzeilen
headers-attached = Die Kopfzeilen Ihrer ursprünglichen Nachricht sind angehängt.
message-attached = Ihre ursprüngliche Nachricht ist angehängt.
footer-auto = Diese Mitteilung wurde automatisch vom E-Mail-System { $host } erstellt.
footer-support = Brauchen Sie Hilfe? Schreiben Sie an { $support } und hängen Sie diese Mitteilung an. Ihre Vorgangsnummer lautet { $reference }.
footer-support-site = Brauchen Sie Hilfe? Gehen Sie auf { $support } und geben Sie die Vorgangsnummer { $reference } an.
footer-reference = Wenn Sie um Hilfe bitten, geben Sie die Vorgangsnummer { $reference } an.
footer-not-you = Diese Nachricht stammt nicht von Ihnen? Vielleicht benutzt jemand anderes Ihr Postfach. Ändern Sie das Passwort und informieren Sie Ihren Anbieter.
footer-not-you-support = Diese Nachricht stammt nicht von Ihnen? Vielleicht benutzt jemand anderes Ihr Postfach. Ändern Sie das Passwort und informieren Sie unseren Support.

# Zwischen Bezeichnung und Wert; zwischen den Wörtern einer Aufzählung.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year }, { $time } Uhr
date-utc = { $day }. { $month } { $year }, { $time } Uhr UTC
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
