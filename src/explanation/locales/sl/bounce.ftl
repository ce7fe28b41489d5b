# status: machine
# Ključi in različice kot v en/bounce.ftl.

address-unknown =
    .headline = Naslova { $recipient } ni bilo mogoče najti
    .headline-many = { $count ->
        [1] Prejemnikovega naslova ni bilo mogoče najti
       *[other] Teh naslovov ni bilo mogoče najti
    }
    .headline-forwarded = Pošte za naslov { $recipient } ni mogoče posredovati naprej
    .what = Poštni strežnik domene { $domain } je odgovoril, da takšnega naslova ni. Najpogosteje gre za preprosto tipkarsko napako, lahko pa je bil naslov tudi spremenjen ali ukinjen.
    .what-many = { $count ->
        [1] Poštni strežnik je odgovoril, da takšnega naslova ni. Najpogosteje gre za preprosto tipkarsko napako, lahko pa je bil naslov tudi spremenjen ali ukinjen.
       *[other] Poštni strežniki so odgovorili, da takšnih naslovov ni. Najpogosteje gre za preprosto tipkarsko napako, lahko pa je bil naslov tudi spremenjen ali ukinjen.
    }
    .what-forwarded = Pošta za naslov { $recipient } se posreduje na drug naslov, ta pa ne obstaja ali je bil ukinjen. Sami tega ne morete popraviti.
    .step-1 = Preverite, ali je v naslovu tipkarska napaka: manjkajoča črka ali pika, odvečen presledek ali napačna končnica (na primer .com namesto .si).
    .step-1-forwarded = Stopite v stik s prejemnikom na drug način – na primer po telefonu ali s sporočilom SMS – in mu povejte, da se njegova pošta ne posreduje naprej.
    .step-2 = Če je naslov videti pravilen, stopite v stik s prejemnikom na drug način – na primer po telefonu ali s sporočilom SMS – in ga prosite za trenutni naslov.
    .step-2-forwarded = Prosite za naslov, na katerega lahko pišete neposredno, in pošljite sporočilo tja.
    .step-3 = Pošljite sporočilo znova na popravljeni naslov. Če vam poštni program še vedno ponuja starega, ga odstranite s seznama predlogov.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Prejemnik ima nov naslov
    .what = Poštni strežnik domene { $domain } je odgovoril, da se je naslov { $recipient } spremenil in ne sprejema več pošte.
    .what-many = Poštni strežnik je odgovoril, da se je prejemnikov naslov spremenil in stari ne sprejema več pošte.
    .what-new = Poštni strežnik domene { $domain } je odgovoril, da se je naslov { $recipient } spremenil, in navedel novega.
    .step-1 = Stopite v stik s prejemnikom na drug način – na primer po telefonu ali s sporočilom SMS – in ga prosite za novi naslov.
    .step-1-new = Pošljite sporočilo znova na novi naslov. Če se vam na njem kaj zdi nenavadno, prej na drug način vprašajte prejemnika.
    .step-2 = Pošljite sporočilo znova na novi naslov.
    .step-2-new = Spremenite naslov tudi v svojem imeniku.
    .step-3 = Spremenite naslov tudi v svojem imeniku.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domene { $domain } ni bilo mogoče najti
    .headline-many = { $count ->
        [1] Prejemnikove domene ni bilo mogoče najti
       *[other] Domen teh naslovov ni bilo mogoče najti
    }
    .what = Domene { $domain }, torej dela naslova za znakom @, na internetu ni bilo mogoče najti. Običajno je napačno zapisana ali pa je potekla.
    .what-many = Dela naslova za znakom @ na internetu ni bilo mogoče najti. Običajno je napačno zapisan ali pa je domena potekla.
    .reason = Dela naslova za znakom @ na internetu ni bilo mogoče najti.
    .step-1 = Preverite, ali je v delu za znakom @ tipkarska napaka (na primer gmial.com namesto gmail.com).
    .step-2 = Primerjajte naslov s prejemnikovim spletnim mestom, vizitko ali prejšnjimi sporočili.
    .step-3 = Če je naslov pravilen, stopite v stik s prejemnikom na drug način – morda je njegova domena potekla, ne da bi to opazil.
    .delayed-step = Preverite del naslova za znakom @. Če je v njem napaka, pošljite sporočilo takoj na pravi naslov.

domain-no-mail =
    .headline = Domena { $domain } ne sprejema e-pošte
    .headline-many = { $count ->
        [1] Prejemnikova domena ne sprejema e-pošte
       *[other] Te domene ne sprejemajo e-pošte
    }
    .what = Lastnik domene { $domain } je sporočil, da ta domena sploh ne sprejema e-pošte. Noben naslov, ki se konča z @{ $domain }, ne bo deloval.
    .what-many = Lastnik domene je sporočil, da ta sploh ne sprejema e-pošte. Noben naslov v njej ne bo deloval.
    .step-1 = Preverite del za znakom @ – morda prejemnik uporablja nekoliko drugačno domeno.
    .step-2 = Poiščite naslov za stik na prejemnikovem spletnem mestu.
    .step-3 = Stopite v stik s prejemnikom na drug način in ga prosite za naslov, ki deluje.

mailbox-full =
    .headline = Prejemnikov nabiralnik je poln
    .headline-many = { $count ->
        [1] Prejemnikov nabiralnik je poln
       *[other] Ti nabiralniki so polni
    }
    .what = Nabiralnik { $recipient } nima več prostora in trenutno ne more sprejemati novih sporočil. Z vašim naslovom in vašim sporočilom je vse v redu.
    .what-many = { $count ->
        [1] Prejemnikov nabiralnik nima več prostora in trenutno ne more sprejemati novih sporočil. Z vašim naslovom in vašim sporočilom je vse v redu.
       *[other] Ti nabiralniki nimajo več prostora in trenutno ne morejo sprejemati novih sporočil. Z vašim naslovom in vašim sporočilom je vse v redu.
    }
    .reason = V prejemnikovem nabiralniku je zmanjkalo prostora.
    .step-1 = Stopite v stik s prejemnikom na drug način – na primer po telefonu ali s sporočilom SMS – in mu povejte, da je njegov nabiralnik poln.
    .step-2 = Ko prejemnik sprosti nekaj prostora, pošljite sporočilo znova.
    .delayed-step = Stopite v stik s prejemnikom na drug način in mu povejte, da je njegov nabiralnik poln. Ko sprosti prostor, lahko vaše sporočilo prispe.

mailbox-disabled =
    .headline = Prejemnikov nabiralnik je izklopljen
    .headline-many = { $count ->
        [1] Prejemnikov nabiralnik je izklopljen
       *[other] Ti nabiralniki so izklopljeni
    }
    .what = Nabiralnik { $recipient } obstaja, vendar trenutno ne sprejema pošte. Morda ga je začasno onemogočil ali ukinil lastnik ali njegov ponudnik.
    .what-many = { $count ->
        [1] Nabiralnik obstaja, vendar trenutno ne sprejema pošte. Morda ga je začasno onemogočil ali ukinil lastnik ali njegov ponudnik.
       *[other] Nabiralniki obstajajo, vendar trenutno ne sprejemajo pošte. Morda so jih začasno onemogočili ali ukinili lastniki ali njihov ponudnik.
    }
    .reason = Prejemnikov nabiralnik trenutno ne sprejema pošte.
    .step-1 = Stopite v stik s prejemnikom na drug način in vprašajte, ali ima še kak drug naslov.
    .step-2 = Če pričakujete, da bo nabiralnik spet deloval, pošljite sporočilo znova čez nekaj dni.
    .delayed-step = Stopite v stik s prejemnikom na drug način – morda ne ve, da njegov nabiralnik ne deluje.

message-too-large =
    .headline = Vaše sporočilo je preveliko
    .what = Vaše sporočilo je skupaj s prilogami večje, kot sprejema poštni strežnik domene { $domain }.
    .what-many = Vaše sporočilo je skupaj s prilogami večje, kot sprejema prejemnikov poštni strežnik.
    .what-sized = Vaše sporočilo s prilogami obsega { $size }, poštni strežnik domene { $domain } pa sprejema sporočila do { $limit }. Priloge se pri pošiljanju po e-pošti povečajo za približno tretjino, zato je sporočilo večje od samih datotek.
    .what-sized-many = Vaše sporočilo s prilogami obsega { $size }, prejemnikov poštni strežnik pa sprejema sporočila do { $limit }. Priloge se pri pošiljanju po e-pošti povečajo za približno tretjino, zato je sporočilo večje od samih datotek.
    .what-limit = Vaše sporočilo je skupaj s prilogami večje od { $limit }, večjih sporočil pa poštni strežnik domene { $domain } ne sprejema. Priloge se pri pošiljanju po e-pošti povečajo za približno tretjino, zato je sporočilo večje od samih datotek.
    .what-limit-many = Vaše sporočilo je skupaj s prilogami večje od { $limit }, večjih sporočil pa prejemnikov poštni strežnik ne sprejema. Priloge se pri pošiljanju po e-pošti povečajo za približno tretjino, zato je sporočilo večje od samih datotek.
    .step-1 = Razdelite sporočilo: pošljite priloge v več manjših sporočilih.
    .step-1-sized = Razdelite sporočilo: pošljite priloge v več sporočilih, v vsakem datoteke s skupno velikostjo največ { $safe }.
    .step-1-limit = Razdelite sporočilo: pošljite priloge v več sporočilih, v vsakem datoteke s skupno velikostjo največ { $safe }.
    .step-1-parts = { $parts ->
        [one] Razdelite sporočilo: pošljite priloge v več sporočilih (vsaj { $parts }), v vsakem datoteke s skupno velikostjo največ { $safe }.
        [two] Razdelite sporočilo: pošljite priloge v vsaj { $parts } sporočilih, v vsakem datoteke s skupno velikostjo največ { $safe }.
        [few] Razdelite sporočilo: pošljite priloge v vsaj { $parts } sporočilih, v vsakem datoteke s skupno velikostjo največ { $safe }.
       *[other] Razdelite sporočilo: pošljite priloge v vsaj { $parts } sporočilih, v vsakem datoteke s skupno velikostjo največ { $safe }.
    }
    .step-1-alone = Že sama priloga »{ $attachment }« je prevelika. Naložite jo v storitev za skupno rabo datotek in pošljite samo povezavo.
    .step-2 = Ali pa naložite priloge v storitev za skupno rabo datotek in pošljite samo povezavo.
    .step-2-alone = { "" }
    .step-3 = Če ima prejemnik lasten poštni strežnik, mu predlagajte, naj poveča omejitev velikosti sporočil.

spam-content =
    .headline = Vaše sporočilo je bilo prepoznano kot neželena pošta
    .what = Prejemnikovemu poštnemu strežniku se je vaše sporočilo zdelo podobno neželeni pošti (spam), zato ga ni sprejel. To se včasih zgodi tudi povsem običajnim sporočilom.
    .reason = Prejemnikovemu poštnemu strežniku se vaše sporočilo zdi podobno neželeni pošti (spam).
    .step-1 = Še enkrat preglejte sporočilo: pogosto pomagajo jasna zadeva, manj povezav in nobenih nenavadnih prilog. Potem ga pošljite znova.
    .step-2 = Stopite v stik s prejemnikom na drug način in ga prosite, naj vas doda na seznam zaupanja vrednih pošiljateljev (whitelist).
    .step-3 = Če se to ponavlja, posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja.

reputation-blocklist =
    .headline = Vaše sporočilo je bilo blokirano zaradi slovesa strežnika
    .what = Prejemnikov strežnik ne sprejema pošte s strežnika, ki je poslal vaše sporočilo, ker je ta na seznamu pošiljateljev neželene pošte ali ima slab sloves. Običajno to ni povezano z vami: dovolj je en zlorabljen nabiralnik ali spletno mesto, da trpijo vsi na istem strežniku.
    .what-listed = Prejemnikov strežnik ne sprejema pošte s strežnika, ki je poslal vaše sporočilo, ker je njegov naslov ({ $ip }) na tem seznamu pošiljateljev neželene pošte: { $lists }. Običajno to ni povezano z vami: dovolj je en zlorabljen nabiralnik ali spletno mesto, da trpijo vsi na istem strežniku.
    .what-list = Prejemnikov strežnik ne sprejema pošte s strežnika, ki je poslal vaše sporočilo, ker je ta na tem seznamu pošiljateljev neželene pošte: { $lists }. Običajno to ni povezano z vami: dovolj je en zlorabljen nabiralnik ali spletno mesto, da trpijo vsi na istem strežniku.
    .what-ip = Prejemnikov strežnik ne sprejema pošte s strežnika, ki je poslal vaše sporočilo, ker je njegov naslov ({ $ip }) na seznamu pošiljateljev neželene pošte ali ima slab sloves. Običajno to ni povezano z vami: dovolj je en zlorabljen nabiralnik ali spletno mesto, da trpijo vsi na istem strežniku.
    .reason = Strežnik, ki je poslal vaše sporočilo, je na seznamu pošiljateljev neželene pošte ali ima slab sloves.
    .step-1 = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja. Ta lahko najde vzrok in doseže, da strežnik odstranijo s seznama.
    .step-2 = Če imate lasten VPS ali namenski strežnik: najprej poiščite vir neželene pošte, nato odpravite vzrok in šele potem zaprosite za odstranitev svojega naslova IP s seznama (delisting).
    .step-3 = Stopite v stik s prejemnikom na drug način in ga prosite, naj vas doda na seznam zaupanja vrednih pošiljateljev (whitelist).
    .delayed-step = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja – ta lahko najde vzrok in doseže, da strežnik odstranijo s seznama.

greylisted =
    .headline = Prejemnikov strežnik nas je prosil, naj poskusimo pozneje
    .what = Prejemnikov strežnik našega strežnika še ne pozna dobro in je prosil za nov poskus čez nekaj časa. To je pogosta zaščita pred neželeno pošto, vendar tokrat noben poskus ni uspel.
    .reason = Prejemnikov strežnik našega strežnika še ne pozna dobro in je prosil za nov poskus čez nekaj časa. To je pogosta zaščita pred neželeno pošto in običajno se uredi samo od sebe.
    .step-1 = Pošljite sporočilo znova čez približno eno uro. Takrat nas prejemnikov strežnik običajno že pozna.
    .step-2 = Če je nujno, stopite v stik s prejemnikom na drug način.
    .step-3 = Če se to ponavlja, prosite prejemnika, naj vas doda na seznam zaupanja vrednih pošiljateljev (whitelist).

challenge-code =
    .headline = Prejemnik vas prosi, da potrdite svoje sporočilo
    .what = Za zaščito pred neželeno pošto prejemnikov poštni sistem prosi nove pošiljatelje, naj sporočilo pošljejo še enkrat s posebno kodo v zadevi. Kodo boste našli spodaj v odgovoru strežnika.
    .what-code = Za zaščito pred neželeno pošto prejemnikov poštni sistem prosi nove pošiljatelje, naj sporočilo pošljejo še enkrat s posebno kodo v zadevi.
    .step-1 = Kopirajte kodo iz odgovora strežnika – natančno, z vsemi oklepaji in velikimi črkami.
    .step-1-code = Kopirajte zgornjo kodo natanko tako, kot je zapisana, z vsemi oklepaji in velikimi črkami.
    .step-2 = Še danes znova pošljite isto sporočilo s kodo na koncu zadeve. Takšne kode pogosto potečejo po enem dnevu.
    .step-3 = Prosite prejemnika, naj vas doda na seznam zaupanja vrednih pošiljateljev (whitelist), in naslednjič kode ne boste potrebovali.
    .step-4 = Če sporočilo ni od vas, se za kodo ne zmenite in obvestite svojega ponudnika – morda kdo drug uporablja vaš naslov.

auth-failed =
    .headline = Prejemnikov strežnik ni mogel potrditi, da je sporočilo od vas
    .what = Domene so zaščitene, da neznanci ne morejo pošiljati pošte v njihovem imenu. Pri domeni { $sender_domain } to preverjanje ni uspelo, zato je bilo sporočilo zavrnjeno.
    .what-many = Domene so zaščitene, da neznanci ne morejo pošiljati pošte v njihovem imenu. Pri vašem naslovu to preverjanje ni uspelo, zato je bilo sporočilo zavrnjeno.
    .reason = Prejemnikov strežnik ni mogel potrditi, da je sporočilo res od vas.
    .step-1 = Prepričajte se, da pošto pošiljate prek odhodnega strežnika svojega ponudnika e-pošte, ne prek tujega strežnika ali spletnega obrazca.
    .step-2 = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja ali osebi, ki skrbi za domeno { $sender_domain } – treba je preveriti nastavitve SPF, DKIM in DMARC.
    .step-2-many = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja – treba je preveriti nastavitve SPF, DKIM in DMARC vaše domene.
    .step-3 = Če prejemnik posreduje pošto z enega naslova na drugega, pišite neposredno na končni naslov.

sender-dns =
    .headline = Prejemnikov strežnik ne prepozna strežnika, ki je poslal vaše sporočilo
    .what = Ime in internetni naslov strežnika, ki je poslal vaše sporočilo, se ne ujemata ali pa eno od obojega manjka. Prejemnikov strežnik od takih strežnikov ne sprejema pošte. Z vašim sporočilom je vse v redu.
    .what-ip = Ime strežnika, ki je poslal vaše sporočilo, se ne ujema z njegovim internetnim naslovom ({ $ip }) ali pa manjka. Prejemnikov strežnik od takih strežnikov ne sprejema pošte. Z vašim sporočilom je vse v redu.
    .reason = Ime in internetni naslov strežnika, ki je poslal vaše sporočilo, se ne ujemata.
    .step-1 = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja. Ta mora popraviti ime strežnika v DNS.
    .step-2 = Če imate lasten strežnik: njegov povratni zapis DNS (PTR) nastavite na ime strežnika, poskrbite, da to ime kaže nazaj na isti naslov in da se strežnik z njim predstavlja drugim (HELO).
    .step-3 = Če je nujno, stopite v stik s prejemnikom na drug način.

policy-rejected =
    .headline = Prejemnikova pravila niso dovolila tega sporočila
    .what = Prejemnikov poštni sistem ima svoja pravila o tem, kdo sme pisati in kaj se sme pošiljati. Vaše sporočilo enemu od njih ni ustrezalo.
    .reason = Dostavo preprečuje eno od pravil prejemnikovega poštnega sistema.
    .step-1 = Preberite odgovor strežnika spodaj – pogosto pove, za katero pravilo gre.
    .step-1-silent = { "" }
    .step-2 = Če ste pisali skupini ali na poštni seznam, preverite, ali smete tja pisati.
    .step-3 = Stopite v stik s prejemnikom na drug način in prosite njega ali njegovega skrbnika, naj dovoli vaša sporočila (whitelist).

recipient-restricted =
    .headline = Prejemnik sprejema pošto samo od določenih pošiljateljev
    .headline-many = { $count ->
        [1] Prejemnik sprejema pošto samo od določenih pošiljateljev
       *[other] Ti prejemniki sprejemajo pošto samo od določenih pošiljateljev
    }
    .what = Na naslov { $recipient } lahko pišejo samo izbrani pošiljatelji – na primer člani skupine ali ljudje iz istega podjetja – in vašega naslova ni med njimi.
    .what-many = { $count ->
        [1] Na prejemnikov naslov lahko pišejo samo izbrani pošiljatelji – na primer člani skupine ali ljudje iz istega podjetja – in vašega naslova ni med njimi.
       *[other] Na te naslove lahko pišejo samo izbrani pošiljatelji – na primer člani skupine ali ljudje iz istega podjetja – in vašega naslova ni med njimi.
    }
    .step-1 = Če imate več naslovov, preverite, ali ste pisali s tistega, ki ga prejemnik pozna.
    .step-2 = Če gre za skupino ali poštni seznam, se pridružite ali prosite lastnika, naj dovoli vaša sporočila.
    .step-3 = Stopite v stik s prejemnikom na drug način in ga prosite, naj dovoli vaš naslov (whitelist).

relay-denied =
    .headline = Strežnik je zavrnil posredovanje vašega sporočila
    .what = Poštni strežnik, s katerim smo se povezali, ne skrbi za pošto domene { $domain }, zato je zavrnil posredovanje vašega sporočila. Ali vaš poštni program ni pravilno prijavljen ali pa prejemnikova domena kaže na napačen strežnik.
    .what-many = Poštni strežnik, s katerim smo se povezali, ne skrbi za pošto te domene, zato je zavrnil posredovanje vašega sporočila. Ali vaš poštni program ni pravilno prijavljen ali pa prejemnikova domena kaže na napačen strežnik.
    .step-1 = Preverite, ali je v delu naslova za znakom @ tipkarska napaka.
    .step-2 = V poštnem programu preverite, ali odhodni strežnik zahteva prijavo ter ali sta uporabniško ime in geslo pravilna.
    .step-3 = Če vaša druga sporočila prispejo, stopite v stik s prejemnikom na drug način – njegov skrbnik mora preveriti poštne nastavitve domene { $domain }.
    .step-3-many = Če vaša druga sporočila prispejo, stopite v stik s prejemnikom na drug način – njegov skrbnik mora preveriti poštne nastavitve domene.

login-required =
    .headline = Vaš poštni program se ni prijavil
    .what = Poštni strežnik sprejema sporočila samo od tistih, ki se prijavijo z uporabniškim imenom in geslom. Vaš poštni program – ali naprava ali spletno mesto, ki je poslalo sporočilo – tega ni storil.
    .step-1 = V nastavitvah poštnega programa poiščite odhodni strežnik (SMTP) in vklopite prijavo (preverjanje pristnosti). Uporabniško ime in geslo sta običajno enaka kot za prejemanje pošte.
    .step-2 = Če je sporočilo poslal skener, spletno mesto ali drug program, spremenite isto nastavitev tam.
    .step-3 = Če vaša druga sporočila prispejo, je napaka na prejemnikovi strani: stopite v stik z njim na drug način in ga obvestite.

sender-refused =
    .headline = Vaš naslov ni bil sprejet
    .what = Prejemnikov strežnik ne sprejema pošte z naslova { $sender }. Morda je prejemnik ta naslov blokiral ali pa se njegovemu strežniku zdi napačen.
    .what-many = Prejemnikov strežnik ne sprejema pošte z vašega naslova. Morda ga je prejemnik blokiral ali pa se njegovemu strežniku zdi napačen.
    .step-1 = Preverite, ali je vaš naslov v nastavitvah poštnega programa pravilno zapisan.
    .step-2 = Stopite v stik s prejemnikom na drug način in ga prosite, naj vas odblokira ali doda na seznam zaupanja vrednih pošiljateljev (whitelist).
    .step-3 = Če menite, da gre za pomoto, posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja.

rate-limited =
    .headline = Preveč sporočil v kratkem času
    .what = V kratkem času je bilo poslanih preveč sporočil, zato strežnik novih ni več sprejel.
    .reason = V kratkem času je bilo poslanih preveč sporočil, zato je strežnik nadaljnja zadržal.
    .step-1 = Počakajte približno eno uro in pošljite sporočilo znova.
    .step-2 = Če pišete veliko ljudem, pošiljajte manjšim skupinam ali uporabite storitev za e-novice.
    .step-3 = Če toliko pošte ne pošiljate vi, spremenite geslo svojega nabiralnika in se obrnite na svojega ponudnika – morda je nekdo vdrl v vaš račun.
    .delayed-step = Če toliko pošte ne pošiljate vi, spremenite geslo svojega nabiralnika in se obrnite na svojega ponudnika – morda je nekdo vdrl v vaš račun.

attachment-blocked =
    .headline = Priloga je bila blokirana
    .what = Prejemnikov strežnik je blokiral prilogo: bila je videti kot virus ali pa datotek te vrste ne sprejema.
    .what-named = Prejemnikov strežnik je blokiral prilogo »{ $attachment }«: bila je videti kot virus ali pa datotek te vrste ne sprejema.
    .step-1 = Če priloge ne prepoznate, je ne odpirajte. Preglejte računalnik s protivirusnim programom in spremenite geslo svojega nabiralnika.
    .step-2 = Če je datoteka varna, jo naložite v storitev za skupno rabo datotek in pošljite samo povezavo.
    .step-3 = Prejemnika lahko tudi vprašate, katere vrste datotek sprejema – s PDF običajno ni težav.

malformed-message =
    .headline = Prejemnikov strežnik ni mogel prebrati vašega sporočila
    .what = Del vašega sporočila ni zapisan tako, kot pričakujejo poštni strežniki, zato ga prejemnikov strežnik ni sprejel. Običajno je razlog program, ki je ustvaril sporočilo, ne vi.
    .step-1 = Napišite sporočilo na novo in ga pošljite iz drugega programa ali iz svojega nabiralnika v brskalniku (spletna pošta).
    .step-2 = Če ste prilepili besedilo od drugod, ga prilepite brez oblikovanja in znova priložite datoteke.
    .step-3 = Če je sporočilo poslalo spletno mesto ali drug program, posredujte to obvestilo ljudem, ki zanj skrbijo.

host-unreachable =
    .headline = Prejemnikov strežnik se ne odziva
    .what = Nismo se mogli povezati s poštnim strežnikom domene { $domain } ali pa je bila povezava prekinjena. Običajno gre za prehodno napako na drugi strani.
    .what-many = Nismo se mogli povezati s prejemnikovim poštnim strežnikom ali pa je bila povezava prekinjena. Običajno gre za prehodno napako na drugi strani.
    .reason = Prejemnikov poštni strežnik se ne odziva ali pa se povezava z njim prekinja. Običajno gre za prehodno napako na drugi strani.
    .step-1 = Preverite, ali je v delu naslova za znakom @ tipkarska napaka.
    .step-2 = Pošljite sporočilo znova čez nekaj ur.
    .step-3 = Če je nujno, stopite v stik s prejemnikom na drug način in mu povejte, da njegov poštni strežnik ni dosegljiv.
    .delayed-step = Preverite del naslova za znakom @. Če je v njem napaka, pošljite sporočilo takoj na pravi naslov.

expired =
    .headline = Čas za dostavo vašega sporočila je potekel
    .what = Vaše sporočilo smo večkrat poskusili dostaviti, vendar nam pravočasno ni uspelo. Sporočilo ne čaka več na pošiljanje.
    .step-1 = Če je nujno, stopite v stik s prejemnikom na drug način.
    .step-2 = Pošljite sporočilo znova pozneje – napaka bo takrat morda že odpravljena.
    .step-3 = Če se to ponovi, posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja.

routing-loop =
    .headline = Vaše sporočilo je krožilo
    .what = Poštni strežniki so si vaše sporočilo ves čas podajali, ne da bi ga dostavili, zato je bilo ustavljeno. Običajen vzrok je napaka v posredovanju pošte.
    .step-1 = Stopite v stik s prejemnikom na drug način in mu povejte, da pošta za naslov { $recipient } kroži.
    .step-1-many = Stopite v stik s prejemnikom na drug način in mu povejte, da pošta zanj kroži.
    .step-2 = Prosite ga, naj posredovanje pošte preveri tisti, ki skrbi za njegovo pošto.
    .step-3 = Če ste posredovanje nastavili tudi v svojem nabiralniku, preverite, da ne vodi nazaj na isto mesto.

tls-required =
    .headline = Varne povezave ni bilo mogoče vzpostaviti
    .what = Vaše sporočilo sme potovati samo po šifrirani povezavi, poštna strežnika pa se o njej nista mogla dogovoriti. Zaradi zaščite vsebine sporočilo ni bilo poslano.
    .reason = Vaše sporočilo sme potovati samo po šifrirani povezavi, poštna strežnika pa se o njej ne moreta dogovoriti.
    .step-1 = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja – to morajo rešiti skrbniki strežnikov.
    .step-2 = Stopite v stik s prejemnikom na drug način in ga prosite, naj to pove tudi svojemu skrbniku.
    .step-3 = Če je vsebina zaupna, izberite drug varen način pošiljanja.

smtputf8-unsupported =
    .headline = Prejemnikov strežnik ne podpira posebnih črk v naslovih
    .what = Eden od naslovov – vaš ali prejemnikov – vsebuje črke, kot so č, ü ali я. Prejemnikov strežnik s takimi naslovi še ne zna delati.
    .step-1 = Preverite, ali je v naslovu tipkarska napaka – črka, kot je č, se je vanj morda prikradla po pomoti.
    .step-2 = Prosite prejemnika za naslov, ki je sestavljen samo iz navadnih črk od a do z.
    .step-3 = Če je posebna črka v vašem naslovu, pošljite sporočilo z drugega naslova.

system-problem =
    .headline = Prejemnikov poštni strežnik ima tehnično težavo
    .headline-local = Naš poštni strežnik je imel tehnično težavo
    .headline-somewhere = Poštni strežnik je imel tehnično težavo
    .what = V prejemnikovem poštnem sistemu je šlo nekaj narobe. Z vašim sporočilom je vse v redu.
    .what-local = V našem poštnem sistemu je šlo nekaj narobe, za kar se opravičujemo. Z vašim sporočilom je vse v redu.
    .what-somewhere = V enem od poštnih sistemov, skozi katere je šlo vaše sporočilo, je šlo nekaj narobe. Z vašim sporočilom je vse v redu.
    .reason = Prejemnikov poštni strežnik ima tehnično težavo.
    .reason-somewhere = Eden od poštnih strežnikov na poti ima tehnično težavo.
    .reason-local = Naš poštni strežnik ima tehnično težavo, za kar se opravičujemo.
    .step-1 = Pošljite sporočilo znova čez nekaj ur.
    .step-2 = Če je nujno, stopite v stik s prejemnikom na drug način.
    .step-3 = Če se to ponavlja, posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja.

protocol-error =
    .headline = Poštna strežnika se nista razumela
    .what = Pri predaji vašega sporočila je med poštnima strežnikoma prišlo do tehničnega nesporazuma. Običajno to ni vaša krivda.
    .reason = Med poštnima strežnikoma je prišlo do tehničnega nesporazuma.
    .step-1 = Pošljite sporočilo znova – najbolje iz drugega programa ali iz svojega nabiralnika v brskalniku (spletna pošta).
    .step-2 = Če se to ponovi, posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja.

delayed =
    .headline = Vaše sporočilo je še na poti
    .what = Vaše sporočilo za naslov { $recipient } še ni bilo dostavljeno, vendar še poskušamo.
    .what-many = Vaše sporočilo še ni bilo dostavljeno, vendar še poskušamo.
    .what-until = Vaše sporočilo za naslov { $recipient } še ni bilo dostavljeno, vendar še poskušamo in bomo poskušali do { $until }.
    .what-until-many = Vaše sporočilo še ni bilo dostavljeno, vendar še poskušamo in bomo poskušali do { $until }.
    .step-1 = Ni vam treba storiti ničesar. Prosimo, ne pošiljajte sporočila znova.
    .step-1-help = Prosimo, ne pošiljajte sporočila znova – še vedno ga poskušamo dostaviti.
    .step-2 = Če ga ne bomo mogli dostaviti, vam bomo pisali.
    .step-3 = Če je nujno, stopite v stik s prejemnikom na drug način.

delivered =
    .subject = Potrditev: { $subject }
    .headline = Vaše sporočilo je bilo dostavljeno
    .headline-relayed = Vaše sporočilo je bilo posredovano naprej
    .headline-expanded = Vaše sporočilo je bilo posredovano skupini
    .what = Vaše sporočilo na naslov { $recipient } je bilo dostavljeno. To še ne pomeni, da ga je kdo prebral.
    .what-many = Vaše sporočilo je bilo dostavljeno tem prejemnikom. To še ne pomeni, da ga je kdo prebral.
    .what-relayed = Vaše sporočilo na naslov { $recipient } je bilo predano prejemnikovemu poštnemu strežniku, ki ne pošilja potrditev. Zato ne vemo, ali je prispelo v nabiralnik.
    .what-relayed-many = Vaše sporočilo je bilo predano poštnim strežnikom teh prejemnikov, ki ne pošiljajo potrditev. Zato ne vemo, ali je prispelo v njihove nabiralnike.
    .what-expanded = Za naslovom { $recipient } je več prejemnikov. Vaše sporočilo jim je bilo posredovano in nadaljnjih potrditev ne bo.
    .what-expanded-many = Za vsakim od teh naslovov je več prejemnikov. Vaše sporočilo jim je bilo posredovano in nadaljnjih potrditev ne bo.
    .why = Za to potrditev ste zaprosili ob pošiljanju sporočila. Ni vam treba storiti ničesar.

digest =
    .subject = Še več sporočil s težavami pri dostavi
    .headline = Še več sporočil s težavami pri dostavi: { $count }
    .what = V eni uri se vam je vrnilo veliko sporočil, zato namesto dolgega obvestila o vsakem pošiljamo kratek seznam. Poročilo o zadnjem je priloženo.
    .rest = Prejšnja, ki tu niso prikazana: { $count }

unknown =
    .headline = Vaše sporočilo ni bilo dostavljeno
    .what = Sporočila ni bilo mogoče dostaviti, razloga pa nismo mogli samodejno prepoznati. Natančen odgovor strežnika je prikazan spodaj.
    .what-silent = Sporočila ni bilo mogoče dostaviti, razloga pa nam niso sporočili.
    .step-1 = Preverite, ali je v naslovu tipkarska napaka.
    .step-2 = Če je naslov pravilen, stopite v stik s prejemnikom na drug način.
    .step-3 = Posredujte to obvestilo svojemu ponudniku e-pošte ali gostovanja – pomagal vam ga bo razumeti.
