# status: machine
# Tractament de «vós», frases curtes i to tranquil. Les adreces i
# els dominis van darrere d’un nom; davant de les dates va «dia» (l’1, el 2, l’11).

subject-failed = No lliurat: { $subject }
subject-failed-plain = El vostre missatge no s’ha lliurat
subject-delayed = Amb retard: { $subject }
subject-delayed-plain = El vostre missatge va amb retard
from-name = Sistema de correu

label-steps = Què podeu fer
label-retry = Ho tornarem a provar?
label-who = Qui ho pot resoldre
label-message = Missatge
label-recipients = { $count ->
    [1] Destinatari
   *[other] Destinataris
}
label-others = Altres destinataris
label-server-answer = La resposta del servidor
label-technical = Detalls tècnics per a l’administrador
label-code = El codi
label-address = La nova adreça

message-of = «{ $subject }», enviat el dia { $date }
message-subject = «{ $subject }»
message-date = enviat el dia { $date }

retry-final = No. Aquesta resposta és definitiva, de manera que no ho tornarem a provar.
retry-resend-later = No. Si us plau, torneu a enviar el missatge més tard.
retry-resend-after-fix = No. Torneu a enviar el missatge quan el problema estigui resolt.
retry-auto = Sí, automàticament.
retry-auto-until = Sí, automàticament, fins al dia { $until }.

who-you = vós
who-recipient = el destinatari
who-your-provider = el vostre proveïdor de correu
who-recipient-admin = l’administrador del correu del destinatari
who-support = el nostre servei d’assistència
who-nobody = ningú: només cal esperar
list-or = { $first } o { $last }

failed-count = { $count ->
    [one] El vostre missatge no s’ha lliurat a un destinatari
    [many] El vostre missatge no s’ha lliurat a { $count } de destinataris
   *[other] El vostre missatge no s’ha lliurat a { $count } destinataris
}
delayed-count = { $count ->
    [one] El vostre missatge per a un destinatari encara és de camí
    [many] El vostre missatge per a { $count } de destinataris encara és de camí
   *[other] El vostre missatge per a { $count } destinataris encara és de camí
}
several-causes = Les causes són diferents, així que les expliquem una per una.
several-mixed = Les causes són diferents i, amb alguns destinataris, encara ho estem provant. Les expliquem una per una.
more-recipients = { $count ->
    [one] i { $count } destinatari més
    [many] i { $count } de destinataris més
   *[other] i { $count } destinataris més
}
others-ok = { $count ->
    [one] L’altre destinatari no en resulta afectat, de manera que no cal tornar-li a escriure.
    [many] Els altres { $count } de destinataris no en resulten afectats, de manera que no cal tornar-los a escriure.
   *[other] Els altres { $count } destinataris no en resulten afectats, de manera que no cal tornar-los a escriure.
}

note-given-up = Ja no provem de lliurar aquest missatge.
note-forwarded = L’adreça { $recipient } reenvia el correu a una altra adreça, i és allà on s’ha produït l’error.
note-administrator-told = També hem avisat l’administrador del nostre sistema de correu.

# Quan el domini de l’adreça es distingeix en una lletra d’un de molt conegut.
did-you-mean = Volíeu dir { $suggestion }?
step-did-you-mean = Si l’adreça correcta és { $suggestion }, envieu-hi el missatge.
step-support = Contacteu amb el nostre servei d’assistència: l’adreça és al final d’aquest avís. Hi poden trobar una solució.
message-size = El vostre missatge ocupa { $size }.
largest-attachment = El fitxer adjunt més gros és «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probablement: { $headline }
note-likely = La resposta del servidor deixa algun dubte sobre el motiu.
label-exact-words = Aquestes són les seves paraules exactes:
label-our-report = L’informe del nostre servidor de correu
note-tried = Hem provat de lliurar-lo des del { $from } fins al { $until }.
others-unknown = Aquest informe no diu res del vostre missatge als altres destinataris.
what-unasked = No hem trobat cap servidor que accepti correu per a aquesta adreça, i per això no s’ha pogut preguntar a ningú. Normalment la part que segueix el signe @ està mal escrita, o aquest domini no està configurat per al correu.
what-overloaded = El destinatari rep en aquest moment més correu del que admet la seva bústia. El vostre missatge no té res de dolent.
headline-domain = El missatge s’ha bloquejat per la reputació del domini
what-domain = El servidor del destinatari no accepta aquest missatge perquè el domini { $sender_domain } hi té mala fama. Normalment no és res personal: n’hi ha prou amb una bústia o un lloc web piratejat perquè afecti tothom del mateix domini.
what-lookup = El servidor del destinatari no ha pogut esbrinar si el nostre servidor és en una llista de remitents de correu brossa, perquè fallen les seves pròpies consultes. Això no vol dir que ningú sigui en una llista així.
what-theirs = El servidor de correu del domini del destinatari diu que no accepta correu per a aquest domini. Probablement està mal configurat, o el domini apunta a un servidor equivocat.
what-kind = El servidor del destinatari no accepta fitxers adjunts d’aquest tipus.

strip-you = Vós
strip-sent = enviat
strip-us = el nostre servidor
strip-took = acceptat
strip-stuck = aturat aquí
strip-refused = rebutjat aquí
strip-unreachable = no transmès
strip-waiting = encara ho provem

help = En podeu llegir més aquí: { $help }
# En un avís en dues llengües: la primera línia anuncia la versió que ve més avall;
# la segona surt quan el fitxer té l’estat «machine».
version-below = Versió en català més avall
machine-translated = Aquest text s’ha traduït automàticament.

part-report = Informe de lliurament
part-message = El vostre missatge
part-headers = Capçaleres del vostre missatge
file-report = informe-de-lliurament
file-message = el-vostre-missatge
file-headers = capcaleres
headers-attached = S’adjunten les capçaleres del vostre missatge original.
message-attached = S’adjunta el vostre missatge original.
footer-auto = Aquest avís l’ha escrit automàticament el sistema de correu { $host }.
footer-support = Necessiteu ajuda? Escriviu a { $support } i adjunteu-hi aquest avís. La vostra referència és { $reference }.
footer-support-site = Necessiteu ajuda? Aneu a { $support } i indiqueu la referència { $reference }.
footer-reference = Si demaneu ajuda, indiqueu la referència { $reference }.
footer-not-you = No heu enviat vós aquest missatge? Pot ser que algú faci servir la vostra bústia. Canvieu-ne la contrasenya i aviseu el vostre proveïdor.
footer-not-you-support = No heu enviat vós aquest missatge? Pot ser que algú faci servir la vostra bústia. Canvieu-ne la contrasenya i aviseu el nostre servei d’assistència.

# Entre una etiqueta i el seu valor; entre els elements d’una llista.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } de { $year }, { $time }
date-utc = { $day } { $month } de { $year }, { $time } UTC
month-1 = de gener
month-2 = de febrer
month-3 = de març
month-4 = d’abril
month-5 = de maig
month-6 = de juny
month-7 = de juliol
month-8 = d’agost
month-9 = de setembre
month-10 = d’octubre
month-11 = de novembre
month-12 = de desembre
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
