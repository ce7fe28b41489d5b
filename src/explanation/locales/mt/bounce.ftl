# status: machine
# Iċ-ċwievet u l-varjanti bħal f’en/bounce.ftl.

address-unknown =
    .headline = L-indirizz { $recipient } ma nstabx
    .headline-many = { $count ->
        [1] L-indirizz tad-destinatarju ma nstabx
       *[other] Dawn l-indirizzi ma nstabux
    }
    .headline-forwarded = L-emails lil { $recipient } ma jistgħux jintbagħtu ’l quddiem
    .what = Is-server tal-email tad-dominju { $domain } jgħid li dan l-indirizz ma jeżistix. Ħafna drabi jkun sempliċi żball tal-ittajpjar, imma l-indirizz seta’ wkoll inbidel jew ingħalaq.
    .what-many = { $count ->
        [1] Is-server tal-email jgħid li dan l-indirizz ma jeżistix. Ħafna drabi jkun sempliċi żball tal-ittajpjar, imma l-indirizz seta’ wkoll inbidel jew ingħalaq.
       *[other] Is-servers tal-email jgħidu li dawn l-indirizzi ma jeżistux. Ħafna drabi jkun sempliċi żball tal-ittajpjar, imma indirizz seta’ wkoll inbidel jew ingħalaq.
    }
    .what-forwarded = L-indirizz { $recipient } jgħaddi l-emails lil indirizz ieħor, u dak ma jeżistix jew ingħalaq. Din ma tistax issolviha int.
    .step-1 = Iċċekkja l-indirizz għal żbalji: ittra jew tikka nieqsa, spazju żejjed, jew tmiem ħażin (pereżempju .com minflok .org).
    .step-1-forwarded = Ikkuntattja lid-destinatarju b’mod ieħor – pereżempju bit-telefon jew b’SMS – u għidlu li l-emails tiegħu mhumiex qed jintbagħtu ’l quddiem.
    .step-2 = Jekk l-indirizz jidher tajjeb, ikkuntattja lid-destinatarju b’mod ieħor – pereżempju bit-telefon jew b’SMS – u itolbu l-indirizz attwali tiegħu.
    .step-2-forwarded = Itlob indirizz li tista’ tiktiblu direttament, u ibgħat il-messaġġ tiegħek hemm.
    .step-3 = Erġa’ ibgħat il-messaġġ lill-indirizz korrett. Jekk il-programm tal-email jibqa’ jissuġġerixxi l-indirizz il-qadim, neħħih mis-suġġerimenti.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Id-destinatarju għandu indirizz ġdid
    .what = Is-server tal-email tad-dominju { $domain } jgħid li l-indirizz { $recipient } inbidel u m’għadux jirċievi emails.
    .what-many = Is-server tal-email jgħid li d-destinatarju bidel l-indirizz u m’għadux jirċievi emails fl-indirizz il-qadim.
    .what-new = Is-server tal-email tad-dominju { $domain } jgħid li l-indirizz { $recipient } inbidel, u ta indirizz ġdid.
    .step-1 = Ikkuntattja lid-destinatarju b’mod ieħor – pereżempju bit-telefon jew b’SMS – u itolbu l-indirizz il-ġdid tiegħu.
    .step-1-new = Erġa’ ibgħat il-messaġġ lill-indirizz il-ġdid. Jekk xi ħaġa fih tidhirlek stramba, l-ewwel staqsi lid-destinatarju b’mod ieħor.
    .step-2 = Erġa’ ibgħat il-messaġġ lill-indirizz il-ġdid.
    .step-2-new = Ibdel l-indirizz ukoll fir-rubrika tal-indirizzi tiegħek.
    .step-3 = Ibdel l-indirizz ukoll fir-rubrika tal-indirizzi tiegħek.
    .step-3-new = { "" }

domain-unknown =
    .headline = Id-dominju { $domain } ma nstabx
    .headline-many = { $count ->
        [1] Id-dominju tad-destinatarju ma nstabx
       *[other] Id-dominji ta’ dawn l-indirizzi ma nstabux
    }
    .what = Il-parti tal-indirizz wara s-sinjal @, jiġifieri { $domain }, ma nstabitx fuq l-internet. Is-soltu tkun miktuba ħażin, jew id-dominju jkun skada.
    .what-many = Il-parti tal-indirizz wara s-sinjal @ ma nstabitx fuq l-internet. Is-soltu tkun miktuba ħażin, jew id-dominju jkun skada.
    .reason = Il-parti tal-indirizz wara s-sinjal @ ma nstabitx fuq l-internet.
    .step-1 = Iċċekkja l-parti wara s-sinjal @ għal żbalji tal-ittajpjar (pereżempju gmial.com minflok gmail.com).
    .step-2 = Qabbel l-indirizz mas-sit web tad-destinatarju, mal-business card tiegħu jew ma’ messaġġi ta’ qabel.
    .step-3 = Jekk l-indirizz huwa tajjeb, ikkuntattja lid-destinatarju b’mod ieħor – id-dominju tiegħu seta’ skada mingħajr ma nduna.
    .delayed-step = Iċċekkja l-parti tal-indirizz wara s-sinjal @. Jekk hemm żball, ibgħat il-messaġġ tiegħek lill-indirizz it-tajjeb issa.

domain-no-mail =
    .headline = Id-dominju { $domain } ma jaċċetta l-ebda email
    .headline-many = { $count ->
        [1] Id-dominju tad-destinatarju ma jaċċetta l-ebda email
       *[other] Dawn id-dominji ma jaċċettaw l-ebda email
    }
    .what = Is-sid tad-dominju { $domain } ħabbar li dan id-dominju ma jirċievi l-ebda email. L-ebda indirizz li jispiċċa b’@{ $domain } mhu se jaħdem.
    .what-many = Is-sid tad-dominju ħabbar li dan ma jirċievi l-ebda email. L-ebda indirizz hemmhekk mhu se jaħdem.
    .step-1 = Iċċekkja l-parti wara s-sinjal @ – id-destinatarju jista’ juża dominju ftit differenti.
    .step-2 = Fittex indirizz ta’ kuntatt fuq is-sit web tad-destinatarju.
    .step-3 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu indirizz li jaħdem.

mailbox-full =
    .headline = Il-mailbox tad-destinatarju hija mimlija
    .headline-many = { $count ->
        [1] Il-mailbox tad-destinatarju hija mimlija
       *[other] Dawn il-mailboxes huma mimlijin
    }
    .what = Fil-mailbox { $recipient } m’għadx hemm spazju u bħalissa ma tistax tieħu messaġġi ġodda. M’hemm xejn ħażin fl-indirizz jew fil-messaġġ tiegħek.
    .what-many = { $count ->
        [1] Fil-mailbox tad-destinatarju m’għadx hemm spazju u bħalissa ma tistax tieħu messaġġi ġodda. M’hemm xejn ħażin fl-indirizz jew fil-messaġġ tiegħek.
       *[other] F’dawn il-mailboxes m’għadx hemm spazju u bħalissa ma jistgħux jieħdu messaġġi ġodda. M’hemm xejn ħażin fl-indirizz jew fil-messaġġ tiegħek.
    }
    .reason = Fil-mailbox tad-destinatarju m’għadx hemm spazju.
    .step-1 = Ikkuntattja lid-destinatarju b’mod ieħor – pereżempju bit-telefon jew b’SMS – u għidlu li l-mailbox tiegħu hija mimlija.
    .step-2 = Erġa’ ibgħat il-messaġġ meta jkun ħeles ftit spazju.
    .delayed-step = Ikkuntattja lid-destinatarju b’mod ieħor u għidlu li l-mailbox tiegħu hija mimlija. Meta jkun għamel l-ispazju, il-messaġġ tiegħek ikun jista’ jasal.

mailbox-disabled =
    .headline = Il-mailbox tad-destinatarju hija diżattivata
    .headline-many = { $count ->
        [1] Il-mailbox tad-destinatarju hija diżattivata
       *[other] Dawn il-mailboxes huma diżattivati
    }
    .what = Il-mailbox { $recipient } teżisti, imma bħalissa mhix taċċetta emails. Setgħet ġiet sospiża jew magħluqa mis-sid jew mill-fornitur tiegħu.
    .what-many = { $count ->
        [1] Il-mailbox teżisti, imma bħalissa mhix taċċetta emails. Setgħet ġiet sospiża jew magħluqa mis-sid jew mill-fornitur tiegħu.
       *[other] Il-mailboxes jeżistu, imma bħalissa mhumiex jaċċettaw emails. Setgħu ġew sospiżi jew magħluqin mis-sidien jew mill-fornitur tagħhom.
    }
    .reason = Il-mailbox tad-destinatarju bħalissa mhix taċċetta emails.
    .step-1 = Ikkuntattja lid-destinatarju b’mod ieħor u staqsih għandux indirizz ieħor.
    .step-2 = Jekk taħseb li l-mailbox se terġa’ taħdem, erġa’ ibgħat il-messaġġ fi ftit jiem oħra.
    .delayed-step = Ikkuntattja lid-destinatarju b’mod ieħor – jista’ jkun li ma jafx li l-mailbox tiegħu mhix taħdem.

message-too-large =
    .headline = Il-messaġġ tiegħek huwa kbir wisq
    .what = Flimkien mal-fajls mehmuża, il-messaġġ tiegħek huwa akbar minn dak li jaċċetta s-server tal-email tad-dominju { $domain }.
    .what-many = Flimkien mal-fajls mehmuża, il-messaġġ tiegħek huwa akbar minn dak li jaċċetta s-server tal-email tad-destinatarju.
    .what-sized = Bil-fajls mehmuża, il-messaġġ tiegħek jieħu { $size }, filwaqt li s-server tal-email tad-dominju { $domain } jaċċetta messaġġi sa { $limit }. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu bl-email, għalhekk il-messaġġ huwa akbar mill-fajls infushom.
    .what-sized-many = Bil-fajls mehmuża, il-messaġġ tiegħek jieħu { $size }, filwaqt li s-server tal-email tad-destinatarju jaċċetta messaġġi sa { $limit }. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu bl-email, għalhekk il-messaġġ huwa akbar mill-fajls infushom.
    .what-limit = Flimkien mal-fajls mehmuża, il-messaġġ tiegħek huwa akbar minn { $limit }, l-aktar li jaċċetta s-server tal-email tad-dominju { $domain }. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu bl-email, għalhekk il-messaġġ huwa akbar mill-fajls infushom.
    .what-limit-many = Flimkien mal-fajls mehmuża, il-messaġġ tiegħek huwa akbar minn { $limit }, l-aktar li jaċċetta s-server tal-email tad-destinatarju. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu bl-email, għalhekk il-messaġġ huwa akbar mill-fajls infushom.
    .step-1 = Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’diversi messaġġi iżgħar.
    .step-1-sized = Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’diversi messaġġi, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
    .step-1-limit = Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’diversi messaġġi, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
    .step-1-parts = { $parts ->
        [one] Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’diversi messaġġi, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
        [two] Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’mill-inqas żewġ messaġġi, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
        [few] Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’mill-inqas { $parts } messaġġi, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
        [many] Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’mill-inqas { $parts }-il messaġġ, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
       *[other] Aqsam il-messaġġ tiegħek: ibgħat il-fajls mehmuża f’mill-inqas { $parts } messaġġ, kull wieħed b’fajls ta’ mhux aktar minn { $safe } b’kollox.
    }
    .step-1-alone = Il-fajl mehmuż “{ $attachment }” waħdu huwa kbir wisq. Poġġih f’servizz għall-kondiviżjoni tal-fajls u ibgħat il-link biss.
    .step-2 = Jew poġġi l-fajls mehmuża f’servizz għall-kondiviżjoni tal-fajls u ibgħat il-link biss.
    .step-2-alone = { "" }
    .step-3 = Jekk id-destinatarju għandu s-server tal-email tiegħu, issuġġerilu jgħolli l-limitu tad-daqs tal-messaġġi.

spam-content =
    .headline = Il-messaġġ tiegħek tqies bħala spam
    .what = Is-server tal-email tad-destinatarju deherlu li l-messaġġ tiegħek jixbah l-ispam u m’aċċettahx. Dan kultant jiġri wkoll lil messaġġi għalkollox ordinarji.
    .reason = Is-server tal-email tad-destinatarju jidhirlu li l-messaġġ tiegħek jixbah l-ispam.
    .step-1 = Erġa’ agħti ħarsa lejn il-messaġġ: suġġett ċar, inqas links u l-ebda fajl mehmuż mhux tas-soltu spiss jgħinu. Imbagħad erġa’ ibgħatu.
    .step-2 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu jżidek mal-lista tiegħu ta’ mittenti fdati (whitelist).
    .step-3 = Jekk jibqa’ jiġri, għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek.

reputation-blocklist =
    .headline = Il-messaġġ tiegħek ġie mblukkat minħabba r-reputazzjoni tas-server
    .what = Is-server tad-destinatarju ma jaċċettax emails mis-server li bagħat il-messaġġ tiegħek, għax dak is-server qiegħed f’lista ta’ mittenti tal-ispam jew għandu isem ħażin. Is-soltu m’hi xejn personali: biżżejjed mailbox waħda jew sit web wieħed li jidħlu fihom il-hackers biex jintlaqat kull min juża l-istess server.
    .what-listed = Is-server tad-destinatarju ma jaċċettax emails mis-server li bagħat il-messaġġ tiegħek, għax l-indirizz tiegħu ({ $ip }) qiegħed f’din il-lista ta’ mittenti tal-ispam: { $lists }. Is-soltu m’hi xejn personali: biżżejjed mailbox waħda jew sit web wieħed li jidħlu fihom il-hackers biex jintlaqat kull min juża l-istess server.
    .what-list = Is-server tad-destinatarju ma jaċċettax emails mis-server li bagħat il-messaġġ tiegħek, għax dak is-server qiegħed f’din il-lista ta’ mittenti tal-ispam: { $lists }. Is-soltu m’hi xejn personali: biżżejjed mailbox waħda jew sit web wieħed li jidħlu fihom il-hackers biex jintlaqat kull min juża l-istess server.
    .what-ip = Is-server tad-destinatarju ma jaċċettax emails mis-server li bagħat il-messaġġ tiegħek, għax l-indirizz tiegħu ({ $ip }) qiegħed f’lista ta’ mittenti tal-ispam jew għandu isem ħażin. Is-soltu m’hi xejn personali: biżżejjed mailbox waħda jew sit web wieħed li jidħlu fihom il-hackers biex jintlaqat kull min juża l-istess server.
    .reason = Is-server li bagħat il-messaġġ tiegħek qiegħed f’lista ta’ mittenti tal-ispam jew għandu isem ħażin.
    .step-1 = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek. Jista’ jsib il-kawża u jara li s-server jitneħħa mil-lista.
    .step-2 = Jekk għandek il-VPS jew is-server dedikat tiegħek: l-ewwel sib minn fejn ġej l-ispam, imbagħad neħħi l-kawża, u wara dan biss itlob li l-indirizz IP tiegħek jitneħħa mil-lista (delisting).
    .step-3 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu jżidek mal-lista tiegħu ta’ mittenti fdati (whitelist).
    .delayed-step = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek – jista’ jsib il-kawża u jara li s-server jitneħħa mil-lista.

greylisted =
    .headline = Is-server tad-destinatarju talabna nerġgħu nippruvaw aktar tard
    .what = Is-server tad-destinatarju għadu ma jafx sew is-server tagħna u talab tentattiv ieħor wara ftit ħin. Din hija protezzjoni komuni kontra l-ispam, imma din id-darba l-ebda tentattiv ma rnexxa.
    .reason = Is-server tad-destinatarju għadu ma jafx sew is-server tagħna u talab tentattiv ieħor wara ftit ħin. Din hija protezzjoni komuni kontra l-ispam u s-soltu tissolva waħedha.
    .step-1 = Erġa’ ibgħat il-messaġġ tiegħek f’madwar siegħa. Sa dak il-ħin is-server tad-destinatarju s-soltu jkun jafna.
    .step-2 = Jekk huwa urġenti, ikkuntattja lid-destinatarju b’mod ieħor.
    .step-3 = Jekk jibqa’ jiġri, itlob lid-destinatarju jżidek mal-lista tiegħu ta’ mittenti fdati (whitelist).

challenge-code =
    .headline = Id-destinatarju jitolbok tikkonferma l-messaġġ tiegħek
    .what = Biex iżomm l-ispam barra, is-sistema tal-email tad-destinatarju titlob lil mittenti ġodda jerġgħu jibagħtu l-messaġġ b’kodiċi speċjali fis-suġġett. Issib il-kodiċi fit-tweġiba tas-server hawn taħt.
    .what-code = Biex iżomm l-ispam barra, is-sistema tal-email tad-destinatarju titlob lil mittenti ġodda jerġgħu jibagħtu l-messaġġ b’kodiċi speċjali fis-suġġett.
    .step-1 = Ikkopja l-kodiċi mit-tweġiba tas-server – eżatt, bil-parentesi u bl-ittri kapitali jekk ikun hemm.
    .step-1-code = Ikkopja l-kodiċi ta’ hawn fuq eżatt kif inhu, bil-parentesi u bl-ittri kapitali jekk ikun hemm.
    .step-2 = Erġa’ ibgħat l-istess messaġġ illum, bil-kodiċi fi tmiem il-linja tas-suġġett. Kodiċijiet bħal dawn spiss jiskadu wara ġurnata.
    .step-3 = Itlob lid-destinatarju jżidek mal-lista tiegħu ta’ mittenti fdati (whitelist), biex id-darba li jmiss ma jkollokx bżonn kodiċi.
    .step-4 = Jekk ma kontx int li bgħatt il-messaġġ, injora l-kodiċi u għarraf lill-fornitur tiegħek – jista’ jkun li xi ħadd qed juża l-indirizz tiegħek.

auth-failed =
    .headline = Is-server tad-destinatarju ma setax jikkonferma li l-messaġġ ġej mingħandek
    .what = Id-dominji huma protetti biex barranin ma jkunux jistgħu jibagħtu emails f’isimhom. Għad-dominju { $sender_domain } dan il-kontroll falla, għalhekk il-messaġġ ġie rrifjutat.
    .what-many = Id-dominji huma protetti biex barranin ma jkunux jistgħu jibagħtu emails f’isimhom. Għall-indirizz tiegħek dan il-kontroll falla, għalhekk il-messaġġ ġie rrifjutat.
    .reason = Is-server tad-destinatarju ma setax jikkonferma li l-messaġġ tassew ġej mingħandek.
    .step-1 = Ara li tibgħat l-emails permezz tas-server tal-emails ħerġin tal-fornitur tal-email tiegħek, mhux permezz ta’ server ta’ ħaddieħor jew formola fuq sit web.
    .step-2 = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek, jew lil min jieħu ħsieb id-dominju { $sender_domain } – iridu jiġu ċċekkjati s-settings imsejħa SPF, DKIM u DMARC.
    .step-2-many = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek – iridu jiġu ċċekkjati s-settings tad-dominju tiegħek imsejħa SPF, DKIM u DMARC.
    .step-3 = Jekk id-destinatarju jgħaddi l-emails tiegħu minn indirizz għal ieħor, ikteb direttament lill-indirizz finali.

sender-dns =
    .headline = Is-server tad-destinatarju ma jagħrafx is-server li bagħat il-messaġġ tiegħek
    .what = L-isem u l-indirizz tal-internet tas-server li bagħat il-messaġġ tiegħek ma jaqblux, jew wieħed minnhom huwa nieqes. Is-server tad-destinatarju ma jieħu l-ebda email minn servers bħal dawn. M’hemm xejn ħażin fil-messaġġ tiegħek.
    .what-ip = L-isem tas-server li bagħat il-messaġġ tiegħek ma jaqbilx mal-indirizz tal-internet tiegħu ({ $ip }), jew huwa nieqes. Is-server tad-destinatarju ma jieħu l-ebda email minn servers bħal dawn. M’hemm xejn ħażin fil-messaġġ tiegħek.
    .reason = L-isem u l-indirizz tal-internet tas-server li bagħat il-messaġġ tiegħek ma jaqblux.
    .step-1 = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek. Irid jikkoreġi l-isem tas-server fid-DNS.
    .step-2 = Jekk għandek is-server tiegħek: issettja r-reverse DNS tiegħu (PTR) għal isem il-host tiegħu, ara li dak l-isem jindika lura lejn l-istess indirizz, u li s-server jintroduċi lilu nnifsu bih (HELO).
    .step-3 = Jekk huwa urġenti, ikkuntattja lid-destinatarju b’mod ieħor.

policy-rejected =
    .headline = Ir-regoli tad-destinatarju ma ppermettewx dan il-messaġġ
    .what = Is-sistema tal-email tad-destinatarju għandha r-regoli tagħha dwar min jista’ jikteb u x’jista’ jintbagħat. Il-messaġġ tiegħek ma ssodisfax waħda minnhom.
    .reason = Qed tfixkel waħda mir-regoli tas-sistema tal-email tad-destinatarju.
    .step-1 = Aqra t-tweġiba tas-server hawn taħt – spiss tgħid liema regola kienet.
    .step-1-silent = { "" }
    .step-2 = Jekk kont qed tikteb lil grupp jew lil mailing list, iċċekkja li għandek permess tikteb hemm.
    .step-3 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu, jew itlob lill-amministratur tiegħu, jippermetti l-messaġġi tiegħek (whitelist).

recipient-restricted =
    .headline = Id-destinatarju jieħu emails minn ċerti mittenti biss
    .headline-many = { $count ->
        [1] Id-destinatarju jieħu emails minn ċerti mittenti biss
       *[other] Dawn id-destinatarji jieħdu emails minn ċerti mittenti biss
    }
    .what = L-indirizz { $recipient } huwa miftuħ biss għal mittenti magħżula – pereżempju l-membri ta’ grupp jew nies tal-istess kumpanija – u l-indirizz tiegħek mhux fosthom.
    .what-many = { $count ->
        [1] L-indirizz tad-destinatarju huwa miftuħ biss għal mittenti magħżula – pereżempju l-membri ta’ grupp jew nies tal-istess kumpanija – u l-indirizz tiegħek mhux fosthom.
       *[other] Dawn l-indirizzi huma miftuħin biss għal mittenti magħżula – pereżempju l-membri ta’ grupp jew nies tal-istess kumpanija – u l-indirizz tiegħek mhux fosthom.
    }
    .step-1 = Jekk għandek diversi indirizzi, iċċekkja li ktibt minn dak li jaf id-destinatarju.
    .step-2 = Jekk huwa grupp jew mailing list, issieħeb fih jew itlob lil sidu jħalli l-messaġġi tiegħek jgħaddu.
    .step-3 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu jippermetti l-indirizz tiegħek (whitelist).

relay-denied =
    .headline = Is-server irrifjuta li jgħaddi l-messaġġ tiegħek
    .what = Is-server tal-email li kkuntattjajna ma jieħux ħsieb l-emails tad-dominju { $domain }, għalhekk irrifjuta li jgħaddi l-messaġġ tiegħek. Jew il-programm tal-email tiegħek ma daħalx sew fil-kont, jew id-dominju tad-destinatarju jindika lejn is-server il-ħażin.
    .what-many = Is-server tal-email li kkuntattjajna ma jieħux ħsieb l-emails ta’ dan id-dominju, għalhekk irrifjuta li jgħaddi l-messaġġ tiegħek. Jew il-programm tal-email tiegħek ma daħalx sew fil-kont, jew id-dominju tad-destinatarju jindika lejn is-server il-ħażin.
    .step-1 = Iċċekkja l-parti tal-indirizz wara s-sinjal @ għal żbalji tal-ittajpjar.
    .step-2 = Fil-programm tal-email, iċċekkja li s-server tal-emails ħerġin jitlob login u li l-isem tal-utent u l-password tiegħek huma tajbin.
    .step-3 = Jekk il-messaġġi l-oħra tiegħek jaslu, ikkuntattja lid-destinatarju b’mod ieħor – l-amministratur tiegħu għandu jiċċekkja s-settings tal-email tad-dominju { $domain }.
    .step-3-many = Jekk il-messaġġi l-oħra tiegħek jaslu, ikkuntattja lid-destinatarju b’mod ieħor – l-amministratur tiegħu għandu jiċċekkja s-settings tal-email tad-dominju.

login-required =
    .headline = Il-programm tal-email tiegħek ma daħalx fil-kont
    .what = Is-server tal-email jieħu messaġġi biss minn min jidħol b’isem tal-utent u password. Il-programm tal-email tiegħek – jew l-apparat jew is-sit web li bagħat il-messaġġ – ma għamilx dan.
    .step-1 = Fis-settings tal-programm tal-email, sib is-server tal-emails ħerġin (SMTP) u ixgħel il-login (awtentikazzjoni). L-isem tal-utent u l-password is-soltu huma l-istess bħal dawk biex tirċievi l-emails.
    .step-2 = Jekk il-messaġġ intbagħat minn scanner, sit web jew programm ieħor, ibdel l-istess setting hemmhekk.
    .step-3 = Jekk il-messaġġi l-oħra tiegħek jaslu, l-iżball qiegħed min-naħa tad-destinatarju: ikkuntattjah b’mod ieħor u għarrfu.

sender-refused =
    .headline = L-indirizz tiegħek ma ġiex aċċettat
    .what = Is-server tad-destinatarju ma jaċċettax emails mill-indirizz { $sender }. Id-destinatarju seta’ mblokka dan l-indirizz, jew is-server tiegħu jidhirlu li huwa ħażin.
    .what-many = Is-server tad-destinatarju ma jaċċettax emails mill-indirizz tiegħek. Id-destinatarju seta’ mblokkah, jew is-server tiegħu jidhirlu li huwa ħażin.
    .step-1 = Iċċekkja li l-indirizz tiegħek stess huwa miktub sew fis-settings tal-programm tal-email.
    .step-2 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu jneħħilek l-imblukkar jew iżidek mal-lista tiegħu ta’ mittenti fdati (whitelist).
    .step-3 = Jekk taħseb li huwa żball, għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek.

rate-limited =
    .headline = Wisq messaġġi fi ftit ħin
    .what = Intbagħtu wisq messaġġi fi ftit ħin, għalhekk is-server ma ħax aktar.
    .reason = Intbagħtu wisq messaġġi fi ftit ħin, għalhekk is-server żamm lura l-messaġġi ta’ wara.
    .step-1 = Stenna madwar siegħa u erġa’ ibgħat il-messaġġ tiegħek.
    .step-2 = Jekk qed tikteb lil ħafna nies, ibgħat lil gruppi iżgħar jew uża servizz tan-newsletters.
    .step-3 = Jekk mhux int li qed tibgħat daqshekk emails, ibdel il-password tal-mailbox tiegħek u kkuntattja lill-fornitur tiegħek – jista’ jkun li xi ħadd daħal fil-kont tiegħek.
    .delayed-step = Jekk mhux int li qed tibgħat daqshekk emails, ibdel il-password tal-mailbox tiegħek u kkuntattja lill-fornitur tiegħek – jista’ jkun li xi ħadd daħal fil-kont tiegħek.

attachment-blocked =
    .headline = Fajl mehmuż ġie mblukkat
    .what = Is-server tad-destinatarju mblokka fajl mehmuż: jew kien jidher qisu virus, jew fajls ta’ dan it-tip mhumiex aċċettati.
    .what-named = Is-server tad-destinatarju mblokka l-fajl mehmuż “{ $attachment }”: jew kien jidher qisu virus, jew fajls ta’ dan it-tip mhumiex aċċettati.
    .step-1 = Jekk ma tagħrafx il-fajl mehmuż, tiftħux. Skennja l-kompjuter tiegħek bi programm antivirus u ibdel il-password tal-mailbox tiegħek.
    .step-2 = Jekk il-fajl huwa sigur, poġġih f’servizz għall-kondiviżjoni tal-fajls u ibgħat il-link biss.
    .step-3 = Tista’ wkoll tistaqsi lid-destinatarju liema tipi ta’ fajls jaċċetta – is-soltu PDF ma joħloqx problemi.

malformed-message =
    .headline = Is-server tad-destinatarju ma setax jaqra l-messaġġ tiegħek
    .what = Parti mill-messaġġ tiegħek mhix miktuba kif jistennew is-servers tal-email, għalhekk is-server tad-destinatarju m’aċċettahx. Is-soltu t-tort ikun tal-programm li għamel il-messaġġ, mhux tiegħek.
    .step-1 = Ikteb il-messaġġ mill-ġdid u ibgħatu minn programm ieħor, jew mill-mailbox tiegħek fil-browser (webmail).
    .step-2 = Jekk ippejstjajt test minn xi mkien ieħor, ippejstjah mingħajr il-formattjar tiegħu, u erġa’ ehmeż il-fajls.
    .step-3 = Jekk il-messaġġ intbagħat minn sit web jew programm ieħor, għaddi dan l-avviż lil min jieħu ħsiebu.

host-unreachable =
    .headline = Is-server tad-destinatarju mhux qed iwieġeb
    .what = Ma stajniex nikkonnettjaw mas-server tal-email tad-dominju { $domain }, jew il-konnessjoni nqatgħet. Is-soltu tkun problema temporanja min-naħa l-oħra.
    .what-many = Ma stajniex nikkonnettjaw mas-server tal-email tad-destinatarju, jew il-konnessjoni nqatgħet. Is-soltu tkun problema temporanja min-naħa l-oħra.
    .reason = Is-server tal-email tad-destinatarju mhux qed iwieġeb, jew il-konnessjoni miegħu tinqata’. Is-soltu tkun problema temporanja min-naħa l-oħra.
    .step-1 = Iċċekkja l-parti tal-indirizz wara s-sinjal @ għal żbalji tal-ittajpjar.
    .step-2 = Erġa’ ibgħat il-messaġġ tiegħek fi ftit sigħat oħra.
    .step-3 = Jekk huwa urġenti, ikkuntattja lid-destinatarju b’mod ieħor u għidlu li s-server tal-email tiegħu ma jistax jintlaħaq.
    .delayed-step = Iċċekkja l-parti tal-indirizz wara s-sinjal @. Jekk hemm żball, ibgħat il-messaġġ tiegħek lill-indirizz it-tajjeb issa.

expired =
    .headline = Ma lħaqniex inwasslu l-messaġġ tiegħek fil-ħin
    .what = Ippruvajna diversi drabi nwasslu l-messaġġ tiegħek, imma ma rnexxilniex fil-ħin. Il-messaġġ m’għadux qed jistenna biex jintbagħat.
    .step-1 = Jekk il-kwistjoni hija urġenti, ikkuntattja lid-destinatarju b’mod ieħor.
    .step-2 = Erġa’ ibgħat il-messaġġ tiegħek aktar tard – il-problema tista’ tkun diġà għaddiet.
    .step-3 = Jekk jerġa’ jiġri, għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek.

routing-loop =
    .headline = Il-messaġġ tiegħek kien qed idur f’ċirku
    .what = Is-servers tal-email baqgħu jgħaddu l-messaġġ tiegħek lil xulxin mingħajr ma wassluh, għalhekk ġie mwaqqaf. Is-soltu l-kawża tkun żball fil-forwarding tal-emails.
    .step-1 = Ikkuntattja lid-destinatarju b’mod ieħor u għidlu li l-emails lil { $recipient } qed iduru f’ċirku.
    .step-1-many = Ikkuntattja lid-destinatarju b’mod ieħor u għidlu li l-emails lilu qed iduru f’ċirku.
    .step-2 = Itolbu jqabbad lil min jieħu ħsieb l-email tiegħu jiċċekkja l-forwarding.
    .step-3 = Jekk issettjajt forwarding fil-mailbox tiegħek stess, iċċekkja li ma jwassalx lura għall-istess post.

tls-required =
    .headline = Ma setgħetx issir konnessjoni sigura
    .what = Il-messaġġ tiegħek jista’ jgħaddi biss minn konnessjoni kkriptata, u ż-żewġ servers tal-email ma setgħux jaqblu dwar waħda. Biex jitħares il-kontenut, il-messaġġ ma ntbagħatx.
    .reason = Il-messaġġ tiegħek jista’ jgħaddi biss minn konnessjoni kkriptata, u ż-żewġ servers tal-email ma jistgħux jaqblu dwar waħda.
    .step-1 = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek – iridu jsolvuha l-amministraturi tas-servers.
    .step-2 = Ikkuntattja lid-destinatarju b’mod ieħor u itolbu jgħarraf ukoll lill-amministratur tiegħu.
    .step-3 = Jekk il-kontenut huwa kunfidenzjali, agħżel mod ieħor sigur biex tibagħtu.

smtputf8-unsupported =
    .headline = Is-server tad-destinatarju ma jappoġġjax ittri speċjali fl-indirizzi
    .what = Wieħed mill-indirizzi – tiegħek jew tad-destinatarju – fih ittri bħal ł, ü jew я. Is-server tad-destinatarju għadu ma jistax jaħdem b’indirizzi bħal dawn.
    .step-1 = Iċċekkja l-indirizz għal żbalji tal-ittajpjar – ittra bħal ł setgħet daħlet bi żball.
    .step-2 = Itlob lid-destinatarju indirizz magħmul mill-ittri sempliċi minn a sa z.
    .step-3 = Jekk l-ittra speċjali qiegħda fl-indirizz tiegħek stess, ibgħat il-messaġġ minn indirizz ieħor.

system-problem =
    .headline = Is-server tal-email tad-destinatarju għandu problema teknika
    .headline-local = Is-server tal-email tagħna kellu problema teknika
    .headline-somewhere = Server tal-email kellu problema teknika
    .what = Xi ħaġa marret ħażin fis-sistema tal-email tad-destinatarju. M’hemm xejn ħażin fil-messaġġ tiegħek.
    .what-local = Xi ħaġa marret ħażin fis-sistema tal-email tagħna, u jiddispjaċina għal dan. M’hemm xejn ħażin fil-messaġġ tiegħek.
    .what-somewhere = Xi ħaġa marret ħażin f’waħda mis-sistemi tal-email li minnhom għadda l-messaġġ tiegħek. M’hemm xejn ħażin fil-messaġġ tiegħek.
    .reason = Is-server tal-email tad-destinatarju għandu problema teknika.
    .reason-somewhere = Wieħed mis-servers tal-email fit-triq għandu problema teknika.
    .reason-local = Is-server tal-email tagħna għandu problema teknika, u jiddispjaċina għal dan.
    .step-1 = Erġa’ ibgħat il-messaġġ tiegħek fi ftit sigħat oħra.
    .step-2 = Jekk huwa urġenti, ikkuntattja lid-destinatarju b’mod ieħor.
    .step-3 = Jekk jibqa’ jiġri, għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek.

protocol-error =
    .headline = Is-servers tal-email ma fehmux lil xulxin
    .what = Iż-żewġ servers tal-email kellhom nuqqas ta’ ftehim tekniku waqt li kienu jgħaddu l-messaġġ tiegħek. Is-soltu mhux tort tiegħek.
    .reason = Iż-żewġ servers tal-email kellhom nuqqas ta’ ftehim tekniku.
    .step-1 = Erġa’ ibgħat il-messaġġ tiegħek – l-aħjar minn programm ieħor, jew mill-mailbox tiegħek fil-browser (webmail).
    .step-2 = Jekk jerġa’ jiġri, għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek.

delayed =
    .headline = Il-messaġġ tiegħek għadu fi triqtu
    .what = Il-messaġġ tiegħek lil { $recipient } għadu ma wasalx, imma għadna qed nippruvaw.
    .what-many = Il-messaġġ tiegħek għadu ma wasalx, imma għadna qed nippruvaw.
    .what-until = Il-messaġġ tiegħek lil { $recipient } għadu ma wasalx, imma għadna qed nippruvaw u se nkomplu sa { $until }.
    .what-until-many = Il-messaġġ tiegħek għadu ma wasalx, imma għadna qed nippruvaw u se nkomplu sa { $until }.
    .step-1 = M’għandek bżonn tagħmel xejn. Jekk jogħġbok terġax tibgħat il-messaġġ.
    .step-1-help = Jekk jogħġbok terġax tibgħat il-messaġġ – għadna qed nippruvaw inwassluh.
    .step-2 = Niktbulek jekk ma nkunux nistgħu nwassluh.
    .step-3 = Jekk huwa urġenti, ikkuntattja lid-destinatarju b’mod ieħor.

delivered =
    .subject = Konferma: { $subject }
    .headline = Il-messaġġ tiegħek wasal
    .headline-relayed = Il-messaġġ tiegħek għadda ’l quddiem
    .headline-expanded = Il-messaġġ tiegħek għadda lil grupp
    .what = Il-messaġġ tiegħek lil { $recipient } wasal. Dan ma jfissirx li xi ħadd diġà qrah.
    .what-many = Il-messaġġ tiegħek wasal għand dawn ir-riċevituri. Dan ma jfissirx li xi ħadd diġà qrah.
    .what-relayed = Il-messaġġ tiegħek lil { $recipient } għadda lill-mail server tar-riċevitur, li ma jibgħatx konfermi. Għalhekk ma nafux jekk wasalx fil-mailbox.
    .what-relayed-many = Il-messaġġ tiegħek għadda lill-mail servers ta’ dawn ir-riċevituri, li ma jibagħtux konfermi. Għalhekk ma nafux jekk wasalx fil-mailboxes tagħhom.
    .what-expanded = L-indirizz { $recipient } jirrappreżenta diversi riċevituri. Il-messaġġ tiegħek għaddielhom, u mhux se jkun hemm konferma oħra.
    .what-expanded-many = Kull wieħed minn dawn l-indirizzi jirrappreżenta diversi riċevituri. Il-messaġġ tiegħek għaddielhom, u mhux se jkun hemm konferma oħra.
    .why = Din il-konferma ntalbet meta ntbagħat il-messaġġ. M’għandek bżonn tagħmel xejn.

digest =
    .subject = Aktar messaġġi bi problemi ta’ kunsinna
    .headline = Aktar messaġġi bi problemi ta’ kunsinna: { $count }
    .what = Ħafna messaġġi ġew lura għandek f’siegħa, u għalhekk din hija lista qasira minflok avviż twil għal kull wieħed. Ir-rapport dwar l-aħħar wieħed huwa mehmuż.
    .rest = Oħrajn qabel li mhumiex murija hawn: { $count }

unknown =
    .headline = Il-messaġġ tiegħek ma wasalx
    .what = Il-messaġġ ma setax jitwassal, u ma stajniex nagħrfu r-raġuni awtomatikament. It-tweġiba eżatta tas-server tidher hawn taħt.
    .what-silent = Il-messaġġ ma setax jitwassal, u ma ngħatajniex ir-raġuni.
    .step-1 = Iċċekkja l-indirizz għal żbalji tal-ittajpjar.
    .step-2 = Jekk l-indirizz huwa tajjeb, ikkuntattja lid-destinatarju b’mod ieħor.
    .step-3 = Għaddi dan l-avviż lill-fornitur tal-email jew tal-hosting tiegħek – hemmhekk jgħinuk tifhmu.
