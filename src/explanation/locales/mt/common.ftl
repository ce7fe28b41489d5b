# status: machine
# “Int”, sentenzi qosra u kliem ta’ kuljum. L-indirizzi u d-dominji jiġu wara nom,
# biex ma jehel xejn magħhom.

subject-failed = Ma wasalx: { $subject }
subject-failed-plain = Il-messaġġ tiegħek ma wasalx
subject-delayed = Ittardjat: { $subject }
subject-delayed-plain = Il-messaġġ tiegħek ittardja
from-name = Sistema tal-email

label-steps = X’tista’ tagħmel
label-retry = Se nerġgħu nippruvaw?
label-who = Min jista’ jsolviha
label-message = Messaġġ
label-recipients = { $count ->
    [1] Destinatarju
   *[other] Destinatarji
}
label-others = Destinatarji oħra
label-server-answer = It-tweġiba tas-server
label-technical = Dettalji tekniċi għall-amministratur
label-code = Il-kodiċi
label-address = L-indirizz il-ġdid

message-of = “{ $subject }”, mibgħut fid-data { $date }
message-subject = “{ $subject }”
message-date = mibgħut fid-data { $date }

retry-final = Le. Din kienet it-tweġiba finali, għalhekk mhux se nerġgħu nippruvaw.
retry-resend-later = Le. Jekk jogħġbok erġa’ ibgħat il-messaġġ aktar tard.
retry-resend-after-fix = Le. Erġa’ ibgħat il-messaġġ meta l-problema tkun solvuta.
retry-auto = Iva, awtomatikament.
retry-auto-until = Iva, awtomatikament, sa { $until }.

who-you = int
who-recipient = id-destinatarju
who-your-provider = il-fornitur tal-email tiegħek
who-recipient-admin = l-amministratur tad-destinatarju
who-support = is-support tagħna
who-nobody = ħadd – biżżejjed tistenna
list-or = { $first } jew { $last }

failed-count = { $count ->
    [one] Il-messaġġ tiegħek ma wasalx għand destinatarju wieħed
    [two] Il-messaġġ tiegħek ma wasalx għand żewġ destinatarji
    [few] Il-messaġġ tiegħek ma wasalx għand { $count } destinatarji
    [many] Il-messaġġ tiegħek ma wasalx għand { $count }-il destinatarju
   *[other] Il-messaġġ tiegħek ma wasalx għand { $count } destinatarju
}
delayed-count = { $count ->
    [one] Il-messaġġ tiegħek lil destinatarju wieħed għadu fi triqtu
    [two] Il-messaġġ tiegħek lil żewġ destinatarji għadu fi triqtu
    [few] Il-messaġġ tiegħek lil { $count } destinatarji għadu fi triqtu
    [many] Il-messaġġ tiegħek lil { $count }-il destinatarju għadu fi triqtu
   *[other] Il-messaġġ tiegħek lil { $count } destinatarju għadu fi triqtu
}
several-causes = Ir-raġunijiet huma differenti, għalhekk qed nagħtuhom waħda waħda.
several-mixed = Ir-raġunijiet huma differenti, u għal xi destinatarji għadna qed nippruvaw. Qed nagħtuhom waħda waħda.
more-recipients = { $count ->
    [one] u destinatarju ieħor
    [two] u żewġ destinatarji oħra
    [few] u { $count } destinatarji oħra
    [many] u { $count }-il destinatarju ieħor
   *[other] u { $count } destinatarju ieħor
}
others-ok = { $count ->
    [one] Id-destinatarju l-ieħor mhux affettwat, għalhekk m’hemmx bżonn terġa’ tiktiblu.
    [two] Iż-żewġ destinatarji l-oħra mhumiex affettwati, għalhekk m’hemmx bżonn terġa’ tiktbilhom.
    [few] Id-destinatarji l-oħra ({ $count }) mhumiex affettwati, għalhekk m’hemmx bżonn terġa’ tiktbilhom.
    [many] Id-destinatarji l-oħra ({ $count }) mhumiex affettwati, għalhekk m’hemmx bżonn terġa’ tiktbilhom.
   *[other] Id-destinatarji l-oħra ({ $count }) mhumiex affettwati, għalhekk m’hemmx bżonn terġa’ tiktbilhom.
}

note-given-up = M’għadniex nippruvaw inwasslu dan il-messaġġ.
note-forwarded = L-indirizz { $recipient } jgħaddi l-emails lil indirizz ieħor, u hemmhekk inqalgħet il-problema.
note-administrator-told = Avżajna wkoll lill-amministratur tas-sistema tal-email tagħna.

# Meta d-dominju ta’ indirizz ivarja b’ittra waħda minn wieħed magħruf.
did-you-mean = Ridt tgħid { $suggestion }?
step-did-you-mean = Jekk { $suggestion } huwa l-indirizz it-tajjeb, ibgħat il-messaġġ tiegħek hemm.
step-support = Ikkuntattja lis-support tagħna – l-indirizz jinsab fl-aħħar ta’ dan l-avviż. Hemmhekk jistgħu jsolvuha.
message-size = Il-messaġġ tiegħek fih { $size }.
largest-attachment = L-akbar fajl mehmuż huwa “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probabbilment: { $headline }
note-likely = It-tweġiba tas-server tħalli xi dubju dwar ir-raġuni.
label-exact-words = Dawn huma l-kliem eżatti tagħha:
label-our-report = Ir-rapport tas-server tal-email tagħna
note-tried = Ippruvajna nwassluh minn { $from } sa { $until }.
others-unknown = Dan ir-rapport ma jgħid xejn dwar il-messaġġ tiegħek lid-destinatarji l-oħra.
what-unasked = Ma sibna l-ebda server tal-email li jaċċetta emails għal dan l-indirizz, għalhekk ma kien hemm lil min nistaqsu. Is-soltu l-parti wara s-sinjal @ tkun miktuba ħażin, jew dak id-dominju ma jkunx issettjat għall-email.
what-overloaded = Id-destinatarju bħalissa qed jirċievi aktar emails milli taċċetta l-kaxxa tiegħu. Il-messaġġ tiegħek m’għandu xejn ħażin.
headline-domain = Il-messaġġ ġie mblukkat minħabba r-reputazzjoni tad-dominju
what-domain = Is-server tad-destinatarju ma jaċċettax dan il-messaġġ għax id-dominju { $sender_domain } għandu reputazzjoni ħażina hemmhekk. Is-soltu ma jkun xejn personali: kaxxa postali jew sit web wieħed maħtuf biżżejjed biex jolqot lil kulħadd fl-istess dominju.
what-lookup = Is-server tad-destinatarju ma setax isir jaf jekk is-server tagħna huwiex f’lista ta’ mittenti tal-ispam, għax it-tiftix tiegħu stess ifalli. Dan ma jfissirx li xi ħadd jinsab f’lista bħal din.
what-theirs = Is-server tal-email tad-dominju tad-destinatarju jgħid li ma jaċċettax emails għal dan id-dominju. Probabbilment huwa ssettjat ħażin, jew id-dominju jindika lejn is-server il-ħażin.
what-kind = Is-server tad-destinatarju ma jaċċettax fajls mehmuża ta’ dan it-tip.

strip-you = Int
strip-sent = mibgħut
strip-us = is-server tagħna
strip-took = aċċettat
strip-stuck = waqaf hawn
strip-refused = irrifjutat hawn
strip-unreachable = ma għaddiex
strip-waiting = għadna nippruvaw

help = Tista’ taqra aktar dwar dan hawn: { $help }
version-below = Il-verżjoni bil-Malti tinsab aktar ’l isfel
machine-translated = Dan it-test ġie tradott minn magna.

part-report = Rapport tal-konsenja
part-message = Il-messaġġ tiegħek
part-headers = L-intestaturi tal-messaġġ tiegħek
file-report = rapport-tal-konsenja
file-message = il-messagg-tieghek
file-headers = intestaturi
headers-attached = L-intestaturi tal-messaġġ oriġinali tiegħek huma mehmuża.
message-attached = Il-messaġġ oriġinali tiegħek huwa mehmuż.
footer-auto = Dan l-avviż inkiteb awtomatikament mis-sistema tal-email { $host }.
footer-support = Għandek bżonn l-għajnuna? Ikteb lil { $support } u ehmeż dan l-avviż. In-numru ta’ referenza tiegħek huwa { $reference }.
footer-support-site = Għandek bżonn l-għajnuna? Mur fuq { $support } u agħti n-numru ta’ referenza { $reference }.
footer-reference = Jekk titlob l-għajnuna, agħti n-numru ta’ referenza { $reference }.
footer-not-you = Ma kontx int li bgħatt dan il-messaġġ? Jista’ jkun li xi ħadd qed juża l-mailbox tiegħek. Ibdel il-password tagħha u għarraf lill-fornitur tiegħek.
footer-not-you-support = Ma kontx int li bgħatt dan il-messaġġ? Jista’ jkun li xi ħadd qed juża l-mailbox tiegħek. Ibdel il-password tagħha u għarraf lis-support tagħna.

# Bejn tikketta u l-valur; bejn il-kliem ta’ lista.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } ta’ { $month } { $year }, { $time }
date-utc = { $day } ta’ { $month } { $year }, { $time } UTC
month-1 = Jannar
month-2 = Frar
month-3 = Marzu
month-4 = April
month-5 = Mejju
month-6 = Ġunju
month-7 = Lulju
month-8 = Awwissu
month-9 = Settembru
month-10 = Ottubru
month-11 = Novembru
month-12 = Diċembru
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
