# status: machine
# Si dà del «tu», con frasi brevi e tono tranquillo, senza forme che rivelino il
# genere di chi legge. Davanti alle date sta «giorno» (l’8, il 9).

subject-failed = Non recapitato: { $subject }
subject-failed-plain = Il tuo messaggio non è stato recapitato
subject-delayed = In ritardo: { $subject }
subject-delayed-plain = Il tuo messaggio è in ritardo
from-name = Sistema di posta

label-steps = Che cosa puoi fare
label-retry = Riproveremo?
label-who = Chi può risolvere
label-message = Messaggio
label-recipients = { $count ->
    [1] Destinatario
   *[other] Destinatari
}
label-others = Altri destinatari
label-server-answer = La risposta del server
label-technical = Dettagli tecnici per l’amministratore
label-code = Il codice
label-address = Il nuovo indirizzo

message-of = «{ $subject }», inviato il giorno { $date }
message-subject = «{ $subject }»
message-date = inviato il giorno { $date }

retry-final = No. Questa risposta è definitiva, quindi non riproveremo.
retry-resend-later = No. Per favore, invia di nuovo il messaggio più tardi.
retry-resend-after-fix = No. Invia di nuovo il messaggio quando il problema sarà risolto.
retry-auto = Sì, automaticamente.
retry-auto-until = Sì, automaticamente, fino al giorno { $until }.

who-you = tu
who-recipient = il destinatario
who-your-provider = il tuo provider di posta
who-recipient-admin = l’amministratore della posta del destinatario
who-support = la nostra assistenza
who-nobody = nessuno: basta aspettare
list-or = { $first } o { $last }

failed-count = { $count ->
    [one] Il tuo messaggio non è stato recapitato a un destinatario
    [many] Il tuo messaggio non è stato recapitato a { $count } di destinatari
   *[other] Il tuo messaggio non è stato recapitato a { $count } destinatari
}
delayed-count = { $count ->
    [one] Il tuo messaggio per un destinatario è ancora in viaggio
    [many] Il tuo messaggio per { $count } di destinatari è ancora in viaggio
   *[other] Il tuo messaggio per { $count } destinatari è ancora in viaggio
}
several-causes = Le cause sono diverse: eccole una per una.
several-mixed = Le cause sono diverse e per alcuni destinatari stiamo ancora provando. Eccole una per una.
more-recipients = { $count ->
    [one] e { $count } altro destinatario
    [many] e { $count } di altri destinatari
   *[other] e altri { $count } destinatari
}
others-ok = { $count ->
    [one] Il problema non riguarda l’altro destinatario, quindi non serve scrivergli di nuovo.
    [many] Il problema non riguarda gli altri { $count } di destinatari, quindi non serve scrivere loro di nuovo.
   *[other] Il problema non riguarda gli altri { $count } destinatari, quindi non serve scrivere loro di nuovo.
}

note-given-up = Non stiamo più provando a recapitare questo messaggio.
note-forwarded = L’indirizzo { $recipient } inoltra la posta a un altro indirizzo, ed è lì che si è verificato il problema.
note-administrator-told = È stato avvisato anche l’amministratore del nostro sistema di posta.

# Quando il dominio dell’indirizzo differisce per una lettera da uno molto noto.
did-you-mean = Forse volevi scrivere { $suggestion }?
step-did-you-mean = Se l’indirizzo giusto è { $suggestion }, invia lì il tuo messaggio.
step-support = Contatta la nostra assistenza: l’indirizzo è alla fine di questo avviso. Lì possono risolvere il problema.
message-size = Il tuo messaggio occupa { $size }.
largest-attachment = L’allegato più grande è «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probabilmente: { $headline }
note-likely = La risposta del server lascia qualche dubbio sul motivo.
label-exact-words = Queste sono le sue parole esatte:
label-our-report = Il rapporto del nostro server di posta
note-tried = Abbiamo provato a consegnarlo dal { $from } al { $until }.
others-unknown = Questo rapporto non dice nulla del messaggio agli altri destinatari.
what-unasked = Non abbiamo trovato nessun server che accetti la posta per questo indirizzo, quindi non è stato possibile chiedere a nessuno. Di solito la parte dopo il segno @ è scritta male, oppure quel dominio non è configurato per la posta.
what-overloaded = In questo momento il destinatario riceve più posta di quanta ne accetti la sua casella. Il messaggio non ha nulla che non va.
headline-domain = Il messaggio è stato bloccato per la reputazione del dominio
what-domain = Il server del destinatario non accetta questo messaggio perché il dominio { $sender_domain } lì ha una cattiva reputazione. Di solito non è nulla di personale: basta una casella o un sito violato perché ne risenta tutto il dominio.
what-lookup = Il server del destinatario non è riuscito a verificare se il nostro server è in un elenco di mittenti di spam, perché le sue interrogazioni falliscono. Questo non significa che qualcuno sia in un elenco del genere.
what-theirs = Il server di posta del dominio del destinatario dice di non accettare posta per questo dominio. Probabilmente è configurato male, oppure il dominio punta al server sbagliato.
what-kind = Il server del destinatario non accetta allegati di questo tipo.

strip-you = Tu
strip-sent = inviato
strip-us = il nostro server
strip-took = accettato
strip-stuck = fermo qui
strip-refused = rifiutato qui
strip-unreachable = non consegnato
strip-waiting = stiamo riprovando

help = Puoi leggere di più qui: { $help }
# In un avviso in due lingue: la prima riga annuncia la versione che segue più in
# basso; la seconda compare quando il file ha lo stato «machine».
version-below = Versione italiana più in basso
machine-translated = Questo testo è stato tradotto automaticamente.

part-report = Rapporto di consegna
part-message = Il messaggio inviato
part-headers = Intestazioni del messaggio inviato
file-report = rapporto-di-consegna
file-message = messaggio-inviato
file-headers = intestazioni
headers-attached = In allegato trovi le intestazioni del tuo messaggio originale.
message-attached = In allegato trovi il tuo messaggio originale.
footer-auto = Questo avviso è stato scritto automaticamente dal sistema di posta { $host }.
footer-support = Ti serve aiuto? Scrivi a { $support } e allega questo avviso. Il tuo codice di riferimento è { $reference }.
footer-support-site = Ti serve aiuto? Vai su { $support } e indica il codice di riferimento { $reference }.
footer-reference = Se chiedi aiuto, indica il codice di riferimento { $reference }.
footer-not-you = Non hai inviato tu questo messaggio? Forse qualcuno sta usando la tua casella di posta. Cambiane la password e avvisa il tuo provider.
footer-not-you-support = Non hai inviato tu questo messaggio? Forse qualcuno sta usando la tua casella di posta. Cambiane la password e avvisa la nostra assistenza.

# Tra un’etichetta e il suo valore; tra gli elementi di un elenco.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, ore { $time }
date-utc = { $day } { $month } { $year }, ore { $time } UTC
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
