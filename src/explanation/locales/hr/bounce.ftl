# status: machine
# Ključevi i varijante kao u en/bounce.ftl.

address-unknown =
    .headline = Adresa { $recipient } nije pronađena
    .headline-many = { $count ->
        [1] Adresa primatelja nije pronađena
       *[other] Ove adrese nisu pronađene
    }
    .headline-forwarded = Pošta za adresu { $recipient } ne može se proslijediti
    .what = Poslužitelj e-pošte domene { $domain } odgovorio je da takva adresa ne postoji. Najčešće je riječ o običnoj pogrešci u tipkanju, ali adresa je mogla biti i promijenjena ili ukinuta.
    .what-many = { $count ->
        [1] Poslužitelj e-pošte odgovorio je da takva adresa ne postoji. Najčešće je riječ o običnoj pogrešci u tipkanju, ali adresa je mogla biti i promijenjena ili ukinuta.
       *[other] Poslužitelji e-pošte odgovorili su da takve adrese ne postoje. Najčešće je riječ o običnoj pogrešci u tipkanju, ali adresa je mogla biti i promijenjena ili ukinuta.
    }
    .what-forwarded = Pošta za adresu { $recipient } prosljeđuje se na drugu adresu, a ta ne postoji ili je ukinuta. To ne možete sami popraviti.
    .step-1 = Provjerite ima li u adresi pogrešaka: slovo ili točka koja nedostaje, suvišan razmak ili pogrešan završetak (na primjer .com umjesto .hr).
    .step-1-forwarded = Javite se primatelju na drugi način – na primjer telefonom ili SMS-om – i recite mu da se njegova pošta ne prosljeđuje.
    .step-2 = Ako adresa izgleda ispravno, javite se primatelju na drugi način – na primjer telefonom ili SMS-om – i zamolite ga za sadašnju adresu.
    .step-2-forwarded = Zatražite adresu na koju možete izravno pisati i pošaljite poruku onamo.
    .step-3 = Pošaljite poruku ponovno na ispravljenu adresu. Ako vam program za e-poštu i dalje nudi staru, uklonite je iz prijedloga.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Primatelj ima novu adresu
    .what = Poslužitelj e-pošte domene { $domain } odgovorio je da se adresa { $recipient } promijenila i više ne prima poštu.
    .what-many = Poslužitelj e-pošte odgovorio je da se adresa primatelja promijenila i da stara više ne prima poštu.
    .what-new = Poslužitelj e-pošte domene { $domain } odgovorio je da se adresa { $recipient } promijenila i naveo novu.
    .step-1 = Javite se primatelju na drugi način – na primjer telefonom ili SMS-om – i zamolite ga za novu adresu.
    .step-1-new = Pošaljite poruku ponovno na novu adresu. Ako vam je nešto na njoj neobično, najprije na drugi način pitajte primatelja.
    .step-2 = Pošaljite poruku ponovno na novu adresu.
    .step-2-new = Promijenite adresu i u svojem adresaru.
    .step-3 = Promijenite adresu i u svojem adresaru.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domena { $domain } nije pronađena
    .headline-many = { $count ->
        [1] Domena primatelja nije pronađena
       *[other] Domene ovih adresa nisu pronađene
    }
    .what = Domena { $domain }, to jest dio adrese iza znaka @, nije pronađena na internetu. Obično je pogrešno napisana ili je istekla.
    .what-many = Dio adrese iza znaka @ nije pronađen na internetu. Obično je pogrešno napisan ili je domena istekla.
    .reason = Dio adrese iza znaka @ nije pronađen na internetu.
    .step-1 = Provjerite ima li pogrešaka u dijelu iza znaka @ (na primjer gmial.com umjesto gmail.com).
    .step-2 = Usporedite adresu s web-stranicom primatelja, njegovom posjetnicom ili ranijim porukama.
    .step-3 = Ako je adresa ispravna, javite se primatelju na drugi način – domena mu je možda istekla, a da toga nije svjestan.
    .delayed-step = Provjerite dio adrese iza znaka @. Ako je u njemu pogreška, odmah pošaljite poruku na ispravnu adresu.

domain-no-mail =
    .headline = Domena { $domain } ne prima e-poštu
    .headline-many = { $count ->
        [1] Domena primatelja ne prima e-poštu
       *[other] Ove domene ne primaju e-poštu
    }
    .what = Vlasnik domene { $domain } objavio je da ona uopće ne prima e-poštu. Neće raditi nijedna adresa koja završava na @{ $domain }.
    .what-many = Vlasnik domene objavio je da ona uopće ne prima e-poštu. Nijedna adresa ondje neće raditi.
    .step-1 = Provjerite dio iza znaka @ – primatelj možda ima malo drukčiju domenu.
    .step-2 = Potražite adresu za kontakt na web-stranici primatelja.
    .step-3 = Javite se primatelju na drugi način i zamolite ga za adresu koja radi.

mailbox-full =
    .headline = Sandučić primatelja je pun
    .headline-many = { $count ->
        [1] Sandučić primatelja je pun
       *[other] Ovi su sandučići puni
    }
    .what = Sandučić { $recipient } ostao je bez slobodnog mjesta i trenutačno ne može primati nove poruke. S vašom adresom i vašom porukom sve je u redu.
    .what-many = { $count ->
        [1] Sandučić primatelja ostao je bez slobodnog mjesta i trenutačno ne može primati nove poruke. S vašom adresom i vašom porukom sve je u redu.
       *[other] Ovi su sandučići ostali bez slobodnog mjesta i trenutačno ne mogu primati nove poruke. S vašom adresom i vašom porukom sve je u redu.
    }
    .reason = Sandučić primatelja ostao je bez slobodnog mjesta.
    .step-1 = Javite se primatelju na drugi način – na primjer telefonom ili SMS-om – i recite mu da mu je sandučić pun.
    .step-2 = Kad primatelj oslobodi malo mjesta, pošaljite poruku ponovno.
    .delayed-step = Javite se primatelju na drugi način i recite mu da mu je sandučić pun. Čim oslobodi mjesto, vaša poruka može stići.

mailbox-disabled =
    .headline = Sandučić primatelja je isključen
    .headline-many = { $count ->
        [1] Sandučić primatelja je isključen
       *[other] Ovi su sandučići isključeni
    }
    .what = Sandučić { $recipient } postoji, ali trenutačno ne prima poštu. Možda ga je privremeno onemogućio ili ukinuo njegov vlasnik ili davatelj usluge.
    .what-many = { $count ->
        [1] Sandučić postoji, ali trenutačno ne prima poštu. Možda ga je privremeno onemogućio ili ukinuo njegov vlasnik ili davatelj usluge.
       *[other] Sandučići postoje, ali trenutačno ne primaju poštu. Možda su ih privremeno onemogućili ili ukinuli njihovi vlasnici ili davatelj usluge.
    }
    .reason = Sandučić primatelja trenutačno ne prima poštu.
    .step-1 = Javite se primatelju na drugi način i pitajte ima li drugu adresu.
    .step-2 = Ako očekujete da će sandučić opet raditi, pošaljite poruku ponovno za nekoliko dana.
    .delayed-step = Javite se primatelju na drugi način – možda ne zna da mu sandučić ne radi.

message-too-large =
    .headline = Vaša je poruka prevelika
    .what = Vaša je poruka zajedno s privicima veća nego što poslužitelj e-pošte domene { $domain } prihvaća.
    .what-many = Vaša je poruka zajedno s privicima veća nego što poslužitelj e-pošte primatelja prihvaća.
    .what-sized = Vaša poruka s privicima zauzima { $size }, a poslužitelj e-pošte domene { $domain } prihvaća poruke do { $limit }. Privici se pri slanju e-poštom povećaju za otprilike trećinu, pa je poruka veća od samih datoteka.
    .what-sized-many = Vaša poruka s privicima zauzima { $size }, a poslužitelj e-pošte primatelja prihvaća poruke do { $limit }. Privici se pri slanju e-poštom povećaju za otprilike trećinu, pa je poruka veća od samih datoteka.
    .what-limit = Vaša je poruka zajedno s privicima veća od { $limit }, a veće poruke poslužitelj e-pošte domene { $domain } ne prihvaća. Privici se pri slanju e-poštom povećaju za otprilike trećinu, pa je poruka veća od samih datoteka.
    .what-limit-many = Vaša je poruka zajedno s privicima veća od { $limit }, a veće poruke poslužitelj e-pošte primatelja ne prihvaća. Privici se pri slanju e-poštom povećaju za otprilike trećinu, pa je poruka veća od samih datoteka.
    .step-1 = Podijelite poruku: pošaljite privitke u nekoliko manjih poruka.
    .step-1-sized = Podijelite poruku: pošaljite privitke u nekoliko poruka, u svakoj datoteke ukupne veličine najviše { $safe }.
    .step-1-limit = Podijelite poruku: pošaljite privitke u nekoliko poruka, u svakoj datoteke ukupne veličine najviše { $safe }.
    .step-1-parts = { $parts ->
        [one] Podijelite poruku: pošaljite privitke u više poruka (najmanje { $parts }), u svakoj datoteke ukupne veličine najviše { $safe }.
        [few] Podijelite poruku: pošaljite privitke u najmanje { $parts } poruke, u svakoj datoteke ukupne veličine najviše { $safe }.
       *[other] Podijelite poruku: pošaljite privitke u najmanje { $parts } poruka, u svakoj datoteke ukupne veličine najviše { $safe }.
    }
    .step-1-alone = Već je sâm privitak „{ $attachment }” prevelik. Stavite ga na uslugu za dijeljenje datoteka i pošaljite samo poveznicu.
    .step-2 = Ili stavite privitke na uslugu za dijeljenje datoteka i pošaljite samo poveznicu.
    .step-2-alone = { "" }
    .step-3 = Ako primatelj ima vlastiti poslužitelj e-pošte, predložite mu da poveća ograničenje veličine poruka.

spam-content =
    .headline = Vaša je poruka shvaćena kao neželjena pošta
    .what = Poslužitelju e-pošte primatelja vaša je poruka izgledala kao neželjena pošta (spam), pa je nije prihvatio. To se katkad dogodi i sasvim običnim porukama.
    .reason = Poslužitelju e-pošte primatelja vaša poruka izgleda kao neželjena pošta (spam).
    .step-1 = Pregledajte poruku još jednom: često pomognu jasan predmet, manje poveznica i izbjegavanje neobičnih privitaka. Zatim je pošaljite ponovno.
    .step-2 = Javite se primatelju na drugi način i zamolite ga da vas doda na popis pouzdanih pošiljatelja (whitelist).
    .step-3 = Ako se to ponavlja, proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga.

reputation-blocklist =
    .headline = Vaša je poruka blokirana zbog reputacije poslužitelja
    .what = Poslužitelj primatelja ne prihvaća poštu s poslužitelja koji je poslao vašu poruku jer je on na popisu pošiljatelja spama ili ima lošu reputaciju. Obično to nema veze s vama: dovoljan je jedan hakirani sandučić ili jedna web-stranica da zbog toga trpe svi na istom poslužitelju.
    .what-listed = Poslužitelj primatelja ne prihvaća poštu s poslužitelja koji je poslao vašu poruku jer je njegova adresa ({ $ip }) na ovom popisu pošiljatelja spama: { $lists }. Obično to nema veze s vama: dovoljan je jedan hakirani sandučić ili jedna web-stranica da zbog toga trpe svi na istom poslužitelju.
    .what-list = Poslužitelj primatelja ne prihvaća poštu s poslužitelja koji je poslao vašu poruku jer je on na ovom popisu pošiljatelja spama: { $lists }. Obično to nema veze s vama: dovoljan je jedan hakirani sandučić ili jedna web-stranica da zbog toga trpe svi na istom poslužitelju.
    .what-ip = Poslužitelj primatelja ne prihvaća poštu s poslužitelja koji je poslao vašu poruku jer je njegova adresa ({ $ip }) na popisu pošiljatelja spama ili ima lošu reputaciju. Obično to nema veze s vama: dovoljan je jedan hakirani sandučić ili jedna web-stranica da zbog toga trpe svi na istom poslužitelju.
    .reason = Poslužitelj koji je poslao vašu poruku nalazi se na popisu pošiljatelja spama ili ima lošu reputaciju.
    .step-1 = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga. On može pronaći uzrok i ishoditi uklanjanje poslužitelja s popisa.
    .step-2 = Ako imate vlastiti VPS ili namjenski poslužitelj: najprije pronađite izvor spama, zatim uklonite uzrok i tek nakon toga zatražite da se vaša IP adresa ukloni s popisa (delisting).
    .step-3 = Javite se primatelju na drugi način i zamolite ga da vas doda na popis pouzdanih pošiljatelja (whitelist).
    .delayed-step = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga – on može pronaći uzrok i ishoditi uklanjanje poslužitelja s popisa.

greylisted =
    .headline = Poslužitelj primatelja zamolio nas je da pokušamo kasnije
    .what = Poslužitelj primatelja još ne poznaje dobro naš poslužitelj i zatražio je novi pokušaj za neko vrijeme. To je uobičajena zaštita od spama, ali ovaj put nijedan pokušaj nije uspio.
    .reason = Poslužitelj primatelja još ne poznaje dobro naš poslužitelj i zatražio je novi pokušaj za neko vrijeme. To je uobičajena zaštita od spama i obično se riješi samo od sebe.
    .step-1 = Pošaljite poruku ponovno za otprilike sat vremena. Dotad nas poslužitelj primatelja obično već poznaje.
    .step-2 = Ako je hitno, javite se primatelju na drugi način.
    .step-3 = Ako se to ponavlja, zamolite primatelja da vas doda na popis pouzdanih pošiljatelja (whitelist).

challenge-code =
    .headline = Primatelj vas moli da potvrdite svoju poruku
    .what = Radi zaštite od spama sustav e-pošte primatelja traži od novih pošiljatelja da poruku pošalju još jednom s posebnim kodom u predmetu. Kôd se nalazi u odgovoru poslužitelja u nastavku.
    .what-code = Radi zaštite od spama sustav e-pošte primatelja traži od novih pošiljatelja da poruku pošalju još jednom s posebnim kodom u predmetu.
    .step-1 = Kopirajte kôd iz odgovora poslužitelja – točno, sa svim zagradama i velikim slovima.
    .step-1-code = Kopirajte gornji kôd točno onako kako je napisan, sa svim zagradama i velikim slovima.
    .step-2 = Pošaljite istu poruku ponovno još danas, s kodom na kraju predmeta. Takvi kodovi često istječu nakon jednog dana.
    .step-3 = Zamolite primatelja da vas doda na popis pouzdanih pošiljatelja (whitelist), pa vam sljedeći put kôd neće trebati.
    .step-4 = Ako poruka nije od vas, zanemarite kôd i javite to svojem davatelju usluge – možda se netko drugi služi vašom adresom.

auth-failed =
    .headline = Poslužitelj primatelja nije mogao potvrditi da je poruka od vas
    .what = Domene su zaštićene kako nepoznati ne bi mogli slati poštu u njihovo ime. Za domenu { $sender_domain } ta provjera nije uspjela, pa je poruka odbijena.
    .what-many = Domene su zaštićene kako nepoznati ne bi mogli slati poštu u njihovo ime. Za vašu adresu ta provjera nije uspjela, pa je poruka odbijena.
    .reason = Poslužitelj primatelja nije mogao potvrditi da je poruka doista od vas.
    .step-1 = Provjerite šaljete li poštu preko odlaznog poslužitelja svojeg davatelja usluge e-pošte, a ne preko tuđeg poslužitelja ili obrasca na web-stranici.
    .step-2 = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga ili osobi koja se brine o domeni { $sender_domain } – treba provjeriti postavke SPF, DKIM i DMARC.
    .step-2-many = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga – treba provjeriti postavke SPF, DKIM i DMARC vaše domene.
    .step-3 = Ako primatelj prosljeđuje poštu s jedne adrese na drugu, pišite odmah na krajnju adresu.

sender-dns =
    .headline = Poslužitelj primatelja ne prepoznaje poslužitelj koji je poslao vašu poruku
    .what = Naziv i internetska adresa poslužitelja koji je poslao vašu poruku ne podudaraju se ili jedno od toga nedostaje. Poslužitelj primatelja ne prima poštu s takvih poslužitelja. S vašom porukom sve je u redu.
    .what-ip = Naziv poslužitelja koji je poslao vašu poruku ne podudara se s njegovom internetskom adresom ({ $ip }) ili nedostaje. Poslužitelj primatelja ne prima poštu s takvih poslužitelja. S vašom porukom sve je u redu.
    .reason = Naziv i internetska adresa poslužitelja koji je poslao vašu poruku ne podudaraju se.
    .step-1 = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga. On treba ispraviti naziv poslužitelja u DNS-u.
    .step-2 = Ako imate vlastiti poslužitelj: postavite njegov reverzni DNS zapis (PTR) na naziv poslužitelja, neka taj naziv pokazuje natrag na istu adresu i neka se poslužitelj njime predstavlja drugima (HELO).
    .step-3 = Ako je hitno, javite se primatelju na drugi način.

policy-rejected =
    .headline = Pravila primatelja nisu dopustila ovu poruku
    .what = Sustav e-pošte primatelja ima vlastita pravila o tome tko smije pisati i što se smije slati. Vaša poruka nije zadovoljila jedno od njih.
    .reason = Isporuku sprječava jedno od pravila sustava e-pošte primatelja.
    .step-1 = Pročitajte odgovor poslužitelja u nastavku – često piše o kojem je pravilu riječ.
    .step-1-silent = { "" }
    .step-2 = Ako ste pisali grupi ili na mailing-listu, provjerite smijete li onamo pisati.
    .step-3 = Javite se primatelju na drugi način i zamolite njega ili njegova administratora da dopusti poruke od vas (whitelist).

recipient-restricted =
    .headline = Primatelj prima poštu samo od određenih pošiljatelja
    .headline-many = { $count ->
        [1] Primatelj prima poštu samo od određenih pošiljatelja
       *[other] Ovi primatelji primaju poštu samo od određenih pošiljatelja
    }
    .what = Na adresu { $recipient } mogu pisati samo odabrani pošiljatelji – na primjer članovi grupe ili ljudi iz iste tvrtke – a vaša adresa nije među njima.
    .what-many = { $count ->
        [1] Na adresu primatelja mogu pisati samo odabrani pošiljatelji – na primjer članovi grupe ili ljudi iz iste tvrtke – a vaša adresa nije među njima.
       *[other] Na ove adrese mogu pisati samo odabrani pošiljatelji – na primjer članovi grupe ili ljudi iz iste tvrtke – a vaša adresa nije među njima.
    }
    .step-1 = Ako imate više adresa, provjerite jeste li pisali s one koju primatelj poznaje.
    .step-2 = Ako je riječ o grupi ili mailing-listi, pridružite joj se ili zamolite njezina vlasnika da propusti vaše poruke.
    .step-3 = Javite se primatelju na drugi način i zamolite ga da dopusti vašu adresu (whitelist).

relay-denied =
    .headline = Poslužitelj je odbio proslijediti vašu poruku
    .what = Poslužitelj e-pošte s kojim smo se povezali nije zadužen za poštu domene { $domain }, pa je odbio proslijediti vašu poruku. Ili vaš program za e-poštu nije ispravno prijavljen ili domena primatelja upućuje na pogrešan poslužitelj.
    .what-many = Poslužitelj e-pošte s kojim smo se povezali nije zadužen za poštu te domene, pa je odbio proslijediti vašu poruku. Ili vaš program za e-poštu nije ispravno prijavljen ili domena primatelja upućuje na pogrešan poslužitelj.
    .step-1 = Provjerite ima li pogrešaka u dijelu adrese iza znaka @.
    .step-2 = U programu za e-poštu provjerite zahtijeva li odlazni poslužitelj prijavu te jesu li korisničko ime i lozinka ispravni.
    .step-3 = Ako vaše ostale poruke stižu, javite se primatelju na drugi način – njegov administrator treba provjeriti postavke pošte domene { $domain }.
    .step-3-many = Ako vaše ostale poruke stižu, javite se primatelju na drugi način – njegov administrator treba provjeriti postavke pošte domene.

login-required =
    .headline = Vaš se program za e-poštu nije prijavio
    .what = Poslužitelj e-pošte prima poruke samo od onih koji se prijave korisničkim imenom i lozinkom. Vaš program za e-poštu – ili uređaj ili web-stranica koji su poslali poruku – to nije učinio.
    .step-1 = U postavkama programa za e-poštu pronađite odlazni poslužitelj (SMTP) i uključite prijavu (provjeru autentičnosti). Korisničko ime i lozinka obično su isti kao za primanje pošte.
    .step-2 = Ako je poruku poslao skener, web-stranica ili drugi program, promijenite istu postavku ondje.
    .step-3 = Ako vaše ostale poruke stižu, pogreška je na strani primatelja: javite mu se na drugi način i obavijestite ga.

sender-refused =
    .headline = Vaša adresa nije prihvaćena
    .what = Poslužitelj primatelja ne prihvaća poštu s adrese { $sender }. Primatelj ju je možda blokirao ili se njegovu poslužitelju čini neispravnom.
    .what-many = Poslužitelj primatelja ne prihvaća poštu s vaše adrese. Primatelj ju je možda blokirao ili se njegovu poslužitelju čini neispravnom.
    .step-1 = Provjerite je li vaša vlastita adresa ispravno napisana u postavkama programa za e-poštu.
    .step-2 = Javite se primatelju na drugi način i zamolite ga da vas odblokira ili doda na popis pouzdanih pošiljatelja (whitelist).
    .step-3 = Ako mislite da je riječ o pogrešci, proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga.

rate-limited =
    .headline = Previše poruka u kratkom vremenu
    .what = U kratkom je vremenu poslano previše poruka, pa poslužitelj više nije primao nove.
    .reason = U kratkom je vremenu poslano previše poruka, pa je poslužitelj daljnje stavio na čekanje.
    .step-1 = Pričekajte otprilike sat vremena i pošaljite poruku ponovno.
    .step-2 = Ako pišete mnogim ljudima, šaljite manjim skupinama ili se poslužite uslugom za slanje newslettera.
    .step-3 = Ako toliko pošte ne šaljete vi, promijenite lozinku svojeg sandučića i obratite se davatelju usluge – netko je možda ušao u vaš račun.
    .delayed-step = Ako toliko pošte ne šaljete vi, promijenite lozinku svojeg sandučića i obratite se davatelju usluge – netko je možda ušao u vaš račun.

attachment-blocked =
    .headline = Privitak je blokiran
    .what = Poslužitelj primatelja blokirao je privitak: ili je izgledao kao virus ili se datoteke te vrste ne prihvaćaju.
    .what-named = Poslužitelj primatelja blokirao je privitak „{ $attachment }”: ili je izgledao kao virus ili se datoteke te vrste ne prihvaćaju.
    .step-1 = Ako ne prepoznajete privitak, nemojte ga otvarati. Provjerite računalo antivirusnim programom i promijenite lozinku svojeg sandučića.
    .step-2 = Ako je datoteka sigurna, stavite je na uslugu za dijeljenje datoteka i pošaljite samo poveznicu.
    .step-3 = Možete i pitati primatelja koje vrste datoteka prihvaća – s PDF-om obično nema poteškoća.

malformed-message =
    .headline = Poslužitelj primatelja nije mogao pročitati vašu poruku
    .what = Dio vaše poruke nije zapisan onako kako poslužitelji e-pošte očekuju, pa je poslužitelj primatelja nije prihvatio. Obično je razlog program koji je izradio poruku, a ne vi.
    .step-1 = Napišite poruku iznova i pošaljite je iz drugog programa ili iz svojeg sandučića u pregledniku (webmail).
    .step-2 = Ako ste u poruku zalijepili tekst s drugog mjesta, zalijepite ga bez oblikovanja i ponovno priložite datoteke.
    .step-3 = Ako je poruku poslala web-stranica ili drugi program, proslijedite ovu obavijest ljudima koji se o njima brinu.

host-unreachable =
    .headline = Poslužitelj primatelja ne odgovara
    .what = Nismo se mogli povezati s poslužiteljem e-pošte domene { $domain } ili je veza prekinuta. Obično je to prolazna smetnja na drugoj strani.
    .what-many = Nismo se mogli povezati s poslužiteljem e-pošte primatelja ili je veza prekinuta. Obično je to prolazna smetnja na drugoj strani.
    .reason = Poslužitelj e-pošte primatelja ne odgovara ili se veza s njim prekida. Obično je to prolazna smetnja na drugoj strani.
    .step-1 = Provjerite ima li pogrešaka u dijelu adrese iza znaka @.
    .step-2 = Pošaljite poruku ponovno za nekoliko sati.
    .step-3 = Ako je hitno, javite se primatelju na drugi način i recite mu da je njegov poslužitelj e-pošte nedostupan.
    .delayed-step = Provjerite dio adrese iza znaka @. Ako je u njemu pogreška, odmah pošaljite poruku na ispravnu adresu.

expired =
    .headline = Isteklo je vrijeme za isporuku vaše poruke
    .what = Nekoliko smo puta pokušali isporučiti vašu poruku, ali nismo uspjeli na vrijeme. Poruka više ne čeka na slanje.
    .step-1 = Ako je hitno, javite se primatelju na drugi način.
    .step-2 = Pošaljite poruku ponovno kasnije – smetnja je dotad možda prošla.
    .step-3 = Ako se to opet dogodi, proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga.

routing-loop =
    .headline = Vaša se poruka vrtjela u krug
    .what = Poslužitelji e-pošte stalno su vašu poruku slali jedan drugome, a da je nisu isporučili, pa je zaustavljena. Uobičajen je uzrok pogreška u prosljeđivanju pošte.
    .step-1 = Javite se primatelju na drugi način i recite mu da se pošta za adresu { $recipient } vrti u krug.
    .step-1-many = Javite se primatelju na drugi način i recite mu da se pošta za njega vrti u krug.
    .step-2 = Zamolite ga da prosljeđivanje provjeri osoba koja se brine o njegovoj pošti.
    .step-3 = Ako ste prosljeđivanje postavili i u vlastitom sandučiću, provjerite da ne vodi natrag na isto mjesto.

tls-required =
    .headline = Nije bilo moguće uspostaviti sigurnu vezu
    .what = Vaša poruka smije putovati samo šifriranom vezom, a dva se poslužitelja e-pošte o njoj nisu mogla dogovoriti. Radi zaštite sadržaja poruka nije poslana.
    .reason = Vaša poruka smije putovati samo šifriranom vezom, a dva se poslužitelja e-pošte o njoj ne mogu dogovoriti.
    .step-1 = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga – to trebaju riješiti administratori poslužitelja.
    .step-2 = Javite se primatelju na drugi način i zamolite ga da to kaže i svojem administratoru.
    .step-3 = Ako je sadržaj povjerljiv, odaberite drugi siguran način slanja.

smtputf8-unsupported =
    .headline = Poslužitelj primatelja ne podržava posebna slova u adresama
    .what = Jedna od adresa – vaša ili primateljeva – sadržava slova kao što su č, ü ili я. Poslužitelj primatelja još ne može raditi s takvim adresama.
    .step-1 = Provjerite ima li u adresi pogrešaka – slovo kao što je č moglo se u nju uvući zabunom.
    .step-2 = Zamolite primatelja za adresu koja se sastoji samo od običnih slova od a do z.
    .step-3 = Ako je posebno slovo u vašoj vlastitoj adresi, pošaljite poruku s druge adrese.

system-problem =
    .headline = Poslužitelj e-pošte primatelja ima tehnički problem
    .headline-local = Naš poslužitelj e-pošte imao je tehnički problem
    .headline-somewhere = Poslužitelj e-pošte imao je tehnički problem
    .what = Nešto je pošlo po zlu u sustavu e-pošte primatelja. S vašom porukom sve je u redu.
    .what-local = Nešto je pošlo po zlu u našem sustavu e-pošte i zbog toga se ispričavamo. S vašom porukom sve je u redu.
    .what-somewhere = Nešto je pošlo po zlu u jednom od sustava e-pošte kroz koje je prošla vaša poruka. S vašom porukom sve je u redu.
    .reason = Poslužitelj e-pošte primatelja ima tehnički problem.
    .reason-somewhere = Jedan od poslužitelja e-pošte na putu ima tehnički problem.
    .reason-local = Naš vlastiti poslužitelj e-pošte ima tehnički problem i zbog toga se ispričavamo.
    .step-1 = Pošaljite poruku ponovno za nekoliko sati.
    .step-2 = Ako je hitno, javite se primatelju na drugi način.
    .step-3 = Ako se to ponavlja, proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga.

protocol-error =
    .headline = Poslužitelji e-pošte nisu se razumjeli
    .what = Pri predaji vaše poruke između dva poslužitelja e-pošte došlo je do tehničkog nesporazuma. Obično to nije vaša krivnja.
    .reason = Između dva poslužitelja e-pošte došlo je do tehničkog nesporazuma.
    .step-1 = Pošaljite poruku ponovno – najbolje iz drugog programa ili iz svojeg sandučića u pregledniku (webmail).
    .step-2 = Ako se to opet dogodi, proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga.

delayed =
    .headline = Vaša je poruka još na putu
    .what = Vaša poruka za adresu { $recipient } još nije isporučena, ali i dalje pokušavamo.
    .what-many = Vaša poruka još nije isporučena, ali i dalje pokušavamo.
    .what-until = Vaša poruka za adresu { $recipient } još nije isporučena, ali i dalje pokušavamo i pokušavat ćemo do { $until }.
    .what-until-many = Vaša poruka još nije isporučena, ali i dalje pokušavamo i pokušavat ćemo do { $until }.
    .step-1 = Ne trebate ništa učiniti. Molimo vas da poruku ne šaljete ponovno.
    .step-1-help = Molimo vas da poruku ne šaljete ponovno – još je pokušavamo isporučiti.
    .step-2 = Ako je ne uspijemo isporučiti, pisat ćemo vam.
    .step-3 = Ako je hitno, javite se primatelju na drugi način.

delivered =
    .subject = Potvrda: { $subject }
    .headline = Vaša je poruka isporučena
    .headline-relayed = Vaša je poruka proslijeđena
    .headline-expanded = Vaša je poruka proslijeđena grupi
    .what = Vaša poruka na adresu { $recipient } isporučena je. To još ne znači da ju je netko pročitao.
    .what-many = Vaša je poruka isporučena ovim primateljima. To još ne znači da ju je netko pročitao.
    .what-relayed = Vaša poruka na adresu { $recipient } predana je poslužitelju pošte primatelja, koji ne šalje potvrde. Zato ne znamo je li stigla u sandučić.
    .what-relayed-many = Vaša je poruka predana poslužiteljima pošte ovih primatelja, koji ne šalju potvrde. Zato ne znamo je li stigla u njihove sandučiće.
    .what-expanded = Iza adrese { $recipient } stoji više primatelja. Vaša im je poruka proslijeđena i daljnjih potvrda neće biti.
    .what-expanded-many = Iza svake od ovih adresa stoji više primatelja. Vaša im je poruka proslijeđena i daljnjih potvrda neće biti.
    .why = Ova je potvrda zatražena pri slanju poruke. Ne trebate ništa učiniti.

digest =
    .subject = Još poruka s poteškoćama u isporuci
    .headline = Još poruka s poteškoćama u isporuci: { $count }
    .what = U jednom satu vratilo vam se mnogo poruka, pa umjesto duge obavijesti o svakoj šaljemo kratak popis. Izvješće o posljednjoj je u privitku.
    .rest = Ranije koje ovdje nisu prikazane: { $count }

unknown =
    .headline = Vaša poruka nije isporučena
    .what = Poruku nije bilo moguće isporučiti, a razlog nismo mogli automatski prepoznati. Točan odgovor poslužitelja prikazan je u nastavku.
    .what-silent = Poruku nije bilo moguće isporučiti, a razlog nam nije naveden.
    .step-1 = Provjerite ima li u adresi pogrešaka.
    .step-2 = Ako je adresa ispravna, javite se primatelju na drugi način.
    .step-3 = Proslijedite ovu obavijest svojem davatelju usluge e-pošte ili hostinga – pomoći će vam da je razumijete.
