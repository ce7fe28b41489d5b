# status: machine
# “Tú” i ngach áit, abairtí gearra. Seasann seoltaí agus fearainn i ndiaidh
# ainmfhocail, mar sin ní athraítear iad. Freagraítear ceisteanna leis an mbriathar.

subject-failed = Níor seachadadh: { $subject }
subject-failed-plain = Níor seachadadh do theachtaireacht
subject-delayed = Moill: { $subject }
subject-delayed-plain = Tá moill ar do theachtaireacht
from-name = Córas ríomhphoist

label-steps = Cad is féidir leat a dhéanamh
label-retry = An ndéanfaimid iarracht eile?
label-who = Cé atá in ann é a réiteach
label-message = Teachtaireacht
label-recipients = { $count ->
    [1] Faighteoir
   *[other] Faighteoirí
}
label-others = Faighteoirí eile
label-server-answer = Freagra an fhreastalaí
label-technical = Sonraí teicniúla don riarthóir
label-code = An cód
label-address = An seoladh nua

message-of = “{ $subject }”, a seoladh { $date }
message-subject = “{ $subject }”
message-date = a seoladh { $date }

retry-final = Ní dhéanfaimid. Ba é seo an freagra deiridh, mar sin ní bhainfimid triail eile as.
retry-resend-later = Ní dhéanfaimid. Seol an teachtaireacht arís níos déanaí, le do thoil.
retry-resend-after-fix = Ní dhéanfaimid. Seol an teachtaireacht arís nuair a bheidh an fhadhb réitithe.
retry-auto = Déanfaimid, go huathoibríoch.
retry-auto-until = Déanfaimid, go huathoibríoch, go dtí { $until }.

who-you = tusa
who-recipient = an faighteoir
who-your-provider = do sholáthraí ríomhphoist
who-recipient-admin = riarthóir an fhaighteora
who-support = ár bhfoireann tacaíochta
who-nobody = níl aon duine – níl le déanamh ach fanacht
list-or = { $first } nó { $last }

failed-count = { $count ->
    [one] Níor seachadadh do theachtaireacht chuig faighteoir amháin
    [two] Níor seachadadh do theachtaireacht chuig beirt fhaighteoirí
    [few] Níor seachadadh do theachtaireacht chuig { $count } fhaighteoir
    [many] Níor seachadadh do theachtaireacht chuig { $count } bhfaighteoir
   *[other] Níor seachadadh do theachtaireacht chuig { $count } faighteoir
}
delayed-count = { $count ->
    [one] Tá do theachtaireacht chuig faighteoir amháin fós ar an mbealach
    [two] Tá do theachtaireacht chuig beirt fhaighteoirí fós ar an mbealach
    [few] Tá do theachtaireacht chuig { $count } fhaighteoir fós ar an mbealach
    [many] Tá do theachtaireacht chuig { $count } bhfaighteoir fós ar an mbealach
   *[other] Tá do theachtaireacht chuig { $count } faighteoir fós ar an mbealach
}
several-causes = Tá na cúiseanna éagsúil, mar sin seo iad ceann ar cheann.
several-mixed = Tá na cúiseanna éagsúil, agus táimid fós ag iarraidh í a sheachadadh chuig cuid de na faighteoirí. Seo iad ceann ar cheann.
more-recipients = { $count ->
    [one] agus faighteoir amháin eile
    [two] agus beirt fhaighteoirí eile
    [few] agus { $count } fhaighteoir eile
    [many] agus { $count } bhfaighteoir eile
   *[other] agus { $count } faighteoir eile
}
others-ok = { $count ->
    [one] Ní bhaineann sé seo leis an bhfaighteoir eile, mar sin ní gá scríobh chuige arís.
    [two] Ní bhaineann sé seo leis an mbeirt fhaighteoirí eile, mar sin ní gá scríobh chucu arís.
    [few] Ní bhaineann sé seo leis na { $count } fhaighteoir eile, mar sin ní gá scríobh chucu arís.
    [many] Ní bhaineann sé seo leis na { $count } bhfaighteoir eile, mar sin ní gá scríobh chucu arís.
   *[other] Ní bhaineann sé seo leis na { $count } faighteoir eile, mar sin ní gá scríobh chucu arís.
}

note-given-up = Nílimid ag iarraidh an teachtaireacht seo a sheachadadh a thuilleadh.
note-forwarded = Cuireann an seoladh { $recipient } ríomhphost ar aghaidh chuig seoladh eile, agus is ansin a tharla an fhadhb.
note-administrator-told = Cuireadh riarthóir ár gcóras ríomhphoist ar an eolas freisin.

# Nuair atá fearann an tseolta aon litir amháin ó fhearann a bhfuil aithne air.
did-you-mean = An é { $suggestion } a bhí i gceist agat?
step-did-you-mean = Más é { $suggestion } an seoladh ceart, seol do theachtaireacht ansin.
step-support = Déan teagmháil lenár bhfoireann tacaíochta – tá an seoladh ag deireadh an fhógra seo. Is féidir leo é seo a réiteach.
message-size = Is é { $size } méid do theachtaireachta.
largest-attachment = Is é “{ $attachment }” ({ $attachment_size }) an ceangaltán is mó.

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Is dócha: { $headline }
note-likely = Níl cúis an diúltaithe iomlán soiléir i bhfreagra an fhreastalaí.
label-exact-words = Seo iad na focail chruinne:
label-our-report = Tuairisc ár bhfreastalaí ríomhphoist
note-tried = Rinneamar iarracht í a sheachadadh ó { $from } go dtí { $until }.
others-unknown = Ní deir an tuairisc seo aon rud faoi do theachtaireacht chuig na faighteoirí eile.
what-unasked = Níor aimsíomar freastalaí ríomhphoist a ghlacann le ríomhphost don seoladh seo, agus mar sin ní raibh aon duine le fiafraí. De ghnáth bíonn an chuid tar éis na comhartha @ mílitrithe, nó níl an fearann sin socraithe le haghaidh ríomhphoist.
what-overloaded = Tá níos mó ríomhphoist á fháil ag an bhfaighteoir faoi láthair ná mar a ghlacann an bosca poist leis. Níl aon rud cearr le do theachtaireacht.
headline-domain = Cuireadh bac ar do theachtaireacht mar gheall ar cháil an fhearainn
what-domain = Ní ghlacann freastalaí an fhaighteora leis an teachtaireacht seo toisc go bhfuil drochcháil ar an bhfearann { $sender_domain } ansin. De ghnáth ní rud pearsanta é: is leor bosca poist nó suíomh gréasáin amháin a fuadaíodh chun cur isteach ar gach duine san fhearann céanna.
what-lookup = Níor éirigh le freastalaí an fhaighteora a fháil amach an bhfuil ár bhfreastalaí ar liosta seoltóirí turscair, toisc go dteipeann ar a chuid cuardach féin. Ní chiallaíonn sé sin go bhfuil aon duine ar liosta den sórt sin.
what-theirs = Deir freastalaí ríomhphoist fhearann an fhaighteora nach nglacann sé le ríomhphost don fhearann seo. Is dócha go bhfuil na socruithe mícheart, nó go bhfuil an fearann dírithe ar an bhfreastalaí mícheart.
what-kind = Ní ghlacann freastalaí an fhaighteora le ceangaltáin den chineál seo.

strip-you = Tusa
strip-sent = seolta
strip-us = ár bhfreastalaí
strip-took = glactha
strip-stuck = stopadh anseo
strip-refused = diúltaithe anseo
strip-unreachable = níor aistríodh
strip-waiting = fós ag iarraidh

help = Is féidir tuilleadh a léamh faoi seo anseo: { $help }
version-below = Tá an leagan Gaeilge thíos
machine-translated = Meaisín a d’aistrigh an téacs seo.

part-report = Tuairisc seachadta
part-message = Do theachtaireacht
part-headers = Ceanntásca do theachtaireachta
file-report = tuairisc-seachadta
file-message = do-theachtaireacht
file-headers = ceanntasca
headers-attached = Tá ceanntásca do bhunteachtaireachta ceangailte leis seo.
message-attached = Tá do bhunteachtaireacht ceangailte leis seo.
footer-auto = Scríobh an córas ríomhphoist { $host } an fógra seo go huathoibríoch.
footer-support = Cabhair uait? Scríobh chuig { $support } agus ceangail an fógra seo. Is í { $reference } d’uimhir thagartha.
footer-support-site = Cabhair uait? Téigh chuig { $support } agus tabhair an uimhir thagartha { $reference }.
footer-reference = Má iarrann tú cabhair, tabhair an uimhir thagartha { $reference }.
footer-not-you = Nach tusa a sheol an teachtaireacht seo? D’fhéadfadh duine éigin a bheith ag úsáid do bhosca poist. Athraigh a phasfhocal agus cuir do sholáthraí ar an eolas.
footer-not-you-support = Nach tusa a sheol an teachtaireacht seo? D’fhéadfadh duine éigin a bheith ag úsáid do bhosca poist. Athraigh a phasfhocal agus cuir ár bhfoireann tacaíochta ar an eolas.

# Idir lipéad agus luach; idir focail i liosta.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = Eanáir
month-2 = Feabhra
month-3 = Márta
month-4 = Aibreán
month-5 = Bealtaine
month-6 = Meitheamh
month-7 = Iúil
month-8 = Lúnasa
month-9 = Meán Fómhair
month-10 = Deireadh Fómhair
month-11 = Samhain
month-12 = Nollaig
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
