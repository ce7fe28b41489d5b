# status: machine
# Raktai ir variantai kaip en/bounce.ftl.

address-unknown =
    .headline = Adresas { $recipient } nerastas
    .headline-many = { $count ->
        [1] Gavėjo adresas nerastas
       *[other] Šie adresai nerasti
    }
    .headline-forwarded = Adresu { $recipient } siunčiamų laiškų nepavyksta persiųsti
    .what = Domeno { $domain } pašto serveris praneša, kad tokio adreso nėra. Dažniausiai tai paprasta rašybos klaida, bet adresas galėjo būti ir pakeistas arba uždarytas.
    .what-many = { $count ->
        [1] Pašto serveris praneša, kad tokio adreso nėra. Dažniausiai tai paprasta rašybos klaida, bet adresas galėjo būti ir pakeistas arba uždarytas.
       *[other] Pašto serveriai praneša, kad tokių adresų nėra. Dažniausiai tai paprasta rašybos klaida, bet adresas galėjo būti ir pakeistas arba uždarytas.
    }
    .what-forwarded = Iš adreso { $recipient } laiškai persiunčiami kitu adresu, o tokio adreso nėra arba jis uždarytas. Jūs to ištaisyti negalite.
    .step-1 = Patikrinkite, ar adrese nėra klaidų: trūkstamos raidės ar taško, nereikalingo tarpo arba neteisingos pabaigos (pavyzdžiui, .com vietoj .lt).
    .step-1-forwarded = Susisiekite su gavėju kitu būdu – pavyzdžiui, telefonu ar SMS žinute – ir pasakykite, kad jo laiškai nepersiunčiami.
    .step-2 = Jei adresas atrodo teisingas, susisiekite su gavėju kitu būdu – pavyzdžiui, telefonu ar SMS žinute – ir paprašykite dabartinio adreso.
    .step-2-forwarded = Paprašykite adreso, kuriuo galėtumėte rašyti tiesiogiai, ir išsiųskite laišką juo.
    .step-3 = Išsiųskite laišką dar kartą pataisytu adresu. Jei pašto programa vis siūlo senąjį, pašalinkite jį iš pasiūlymų.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Gavėjas turi naują adresą
    .what = Domeno { $domain } pašto serveris praneša, kad adresas { $recipient } pasikeitė ir laiškų juo nebegaunama.
    .what-many = Pašto serveris praneša, kad gavėjo adresas pasikeitė ir senuoju laiškų nebegaunama.
    .what-new = Domeno { $domain } pašto serveris praneša, kad adresas { $recipient } pasikeitė, ir nurodė naują.
    .step-1 = Susisiekite su gavėju kitu būdu – pavyzdžiui, telefonu ar SMS žinute – ir paprašykite naujo adreso.
    .step-1-new = Išsiųskite laišką dar kartą nauju adresu. Jei kas nors jame atrodo keista, pirmiausia pasiteiraukite gavėjo kitu būdu.
    .step-2 = Išsiųskite laišką dar kartą nauju adresu.
    .step-2-new = Pakeiskite adresą ir savo adresų knygelėje.
    .step-3 = Pakeiskite adresą ir savo adresų knygelėje.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domenas { $domain } nerastas
    .headline-many = { $count ->
        [1] Gavėjo domenas nerastas
       *[other] Šių adresų domenai nerasti
    }
    .what = Adreso dalies po ženklo @, tai yra { $domain }, internete rasti nepavyko. Paprastai joje yra rašybos klaida arba baigėsi domeno galiojimas.
    .what-many = Adreso dalies po ženklo @ internete rasti nepavyko. Paprastai joje yra rašybos klaida arba baigėsi domeno galiojimas.
    .reason = Adreso dalies po ženklo @ internete rasti nepavyko.
    .step-1 = Patikrinkite, ar dalyje po ženklo @ nėra rašybos klaidų (pavyzdžiui, gmial.com vietoj gmail.com).
    .step-2 = Palyginkite adresą su nurodytu gavėjo svetainėje, vizitinėje kortelėje ar ankstesniuose laiškuose.
    .step-3 = Jei adresas teisingas, susisiekite su gavėju kitu būdu – jo domeno galiojimas galėjo baigtis jam nepastebėjus.
    .delayed-step = Patikrinkite adreso dalį po ženklo @. Jei joje yra klaida, jau dabar išsiųskite laišką teisingu adresu.

domain-no-mail =
    .headline = Domenas { $domain } nepriima jokių el. laiškų
    .headline-many = { $count ->
        [1] Gavėjo domenas nepriima jokių el. laiškų
       *[other] Šie domenai nepriima jokių el. laiškų
    }
    .what = Domeno { $domain } savininkas paskelbė, kad šis domenas el. laiškų visai nepriima. Neveiks joks adresas, kuris baigiasi @{ $domain }.
    .what-many = Domeno savininkas paskelbė, kad jis el. laiškų visai nepriima. Joks adresas jame neveiks.
    .step-1 = Patikrinkite dalį po ženklo @ – gali būti, kad gavėjas naudoja kiek kitokį domeną.
    .step-2 = Paieškokite kontaktinio adreso gavėjo svetainėje.
    .step-3 = Susisiekite su gavėju kitu būdu ir paprašykite veikiančio adreso.

mailbox-full =
    .headline = Gavėjo pašto dėžutė pilna
    .headline-many = { $count ->
        [1] Gavėjo pašto dėžutė pilna
       *[other] Šios pašto dėžutės pilnos
    }
    .what = Pašto dėžutėje { $recipient } baigėsi vieta, todėl ji dabar negali priimti naujų laiškų. Su jūsų adresu ir laišku viskas gerai.
    .what-many = { $count ->
        [1] Gavėjo pašto dėžutėje baigėsi vieta, todėl ji dabar negali priimti naujų laiškų. Su jūsų adresu ir laišku viskas gerai.
       *[other] Šiose pašto dėžutėse baigėsi vieta, todėl jos dabar negali priimti naujų laiškų. Su jūsų adresu ir laišku viskas gerai.
    }
    .reason = Gavėjo pašto dėžutėje baigėsi vieta.
    .step-1 = Susisiekite su gavėju kitu būdu – pavyzdžiui, telefonu ar SMS žinute – ir praneškite, kad jo pašto dėžutė pilna.
    .step-2 = Kai gavėjas atlaisvins vietos, išsiųskite laišką dar kartą.
    .delayed-step = Susisiekite su gavėju kitu būdu ir praneškite, kad jo pašto dėžutė pilna. Kai jis atlaisvins vietos, jūsų laišką bus galima pristatyti.

mailbox-disabled =
    .headline = Gavėjo pašto dėžutė išjungta
    .headline-many = { $count ->
        [1] Gavėjo pašto dėžutė išjungta
       *[other] Šios pašto dėžutės išjungtos
    }
    .what = Pašto dėžutė { $recipient } yra, bet šiuo metu laiškų nepriima. Ją galėjo sustabdyti arba uždaryti savininkas ar jo paslaugų teikėjas.
    .what-many = { $count ->
        [1] Pašto dėžutė yra, bet šiuo metu laiškų nepriima. Ją galėjo sustabdyti arba uždaryti savininkas ar jo paslaugų teikėjas.
       *[other] Pašto dėžutės yra, bet šiuo metu laiškų nepriima. Jas galėjo sustabdyti arba uždaryti savininkai ar jų paslaugų teikėjas.
    }
    .reason = Gavėjo pašto dėžutė šiuo metu laiškų nepriima.
    .step-1 = Susisiekite su gavėju kitu būdu ir paklauskite, ar jis turi kitą adresą.
    .step-2 = Jei manote, kad pašto dėžutė vėl veiks, išsiųskite laišką dar kartą po kelių dienų.
    .delayed-step = Susisiekite su gavėju kitu būdu – galbūt jis nežino, kad jo pašto dėžutė neveikia.

message-too-large =
    .headline = Jūsų laiškas per didelis
    .what = Jūsų laiškas kartu su priedais yra didesnis, nei priima domeno { $domain } pašto serveris.
    .what-many = Jūsų laiškas kartu su priedais yra didesnis, nei priima gavėjo pašto serveris.
    .what-sized = Jūsų laiškas su priedais užima { $size }, o domeno { $domain } pašto serveris priima laiškus iki { $limit }. Siunčiant el. paštu priedai padidėja maždaug trečdaliu, todėl laiškas didesnis už pačius failus.
    .what-sized-many = Jūsų laiškas su priedais užima { $size }, o gavėjo pašto serveris priima laiškus iki { $limit }. Siunčiant el. paštu priedai padidėja maždaug trečdaliu, todėl laiškas didesnis už pačius failus.
    .what-limit = Jūsų laiškas kartu su priedais yra didesnis nei { $limit }, o daugiau domeno { $domain } pašto serveris nepriima. Siunčiant el. paštu priedai padidėja maždaug trečdaliu, todėl laiškas didesnis už pačius failus.
    .what-limit-many = Jūsų laiškas kartu su priedais yra didesnis nei { $limit }, o daugiau gavėjo pašto serveris nepriima. Siunčiant el. paštu priedai padidėja maždaug trečdaliu, todėl laiškas didesnis už pačius failus.
    .step-1 = Padalykite laišką: išsiųskite priedus keliais mažesniais laiškais.
    .step-1-sized = Padalykite laišką: išsiųskite priedus keliais laiškais, kad failai kiekviename iš jų kartu neviršytų { $safe }.
    .step-1-limit = Padalykite laišką: išsiųskite priedus keliais laiškais, kad failai kiekviename iš jų kartu neviršytų { $safe }.
    .step-1-parts = { $parts ->
        [one] Padalykite laišką: išsiųskite priedus bent { $parts } laišku, kad failai kiekviename iš jų kartu neviršytų { $safe }.
        [few] Padalykite laišką: išsiųskite priedus bent { $parts } laiškais, kad failai kiekviename iš jų kartu neviršytų { $safe }.
        [many] Padalykite laišką: išsiųskite priedus bent { $parts } laiško, kad failai kiekviename iš jų kartu neviršytų { $safe }.
       *[other] Padalykite laišką: išsiųskite priedus bent { $parts } laiškų, kad failai kiekviename iš jų kartu neviršytų { $safe }.
    }
    .step-1-alone = Vien priedas „{ $attachment }“ yra per didelis. Įkelkite jį į failų bendrinimo paslaugą ir išsiųskite tik nuorodą.
    .step-2 = Arba įkelkite priedus į failų bendrinimo paslaugą ir išsiųskite tik nuorodą.
    .step-2-alone = { "" }
    .step-3 = Jei gavėjas turi nuosavą pašto serverį, pasiūlykite jam padidinti leistiną laiško dydį.

spam-content =
    .headline = Jūsų laiškas palaikytas šlamštu
    .what = Gavėjo pašto serveriui pasirodė, kad jūsų laiškas panašus į šlamštą (brukalą), todėl jis jo nepriėmė. Kartais taip nutinka ir visai įprastiems laiškams.
    .reason = Gavėjo pašto serveriui atrodo, kad jūsų laiškas panašus į šlamštą (brukalą).
    .step-1 = Peržiūrėkite laišką dar kartą: dažnai padeda aiški tema, mažiau nuorodų ir jokių neįprastų priedų. Tada išsiųskite jį iš naujo.
    .step-2 = Susisiekite su gavėju kitu būdu ir paprašykite įtraukti jus į patikimų siuntėjų sąrašą (baltąjį sąrašą).
    .step-3 = Jei tai kartojasi, persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui.

reputation-blocklist =
    .headline = Jūsų laiškas užblokuotas dėl serverio reputacijos
    .what = Gavėjo serveris nepriima laiškų iš serverio, kuris išsiuntė jūsų laišką, nes tas serveris yra šlamšto siuntėjų sąraše arba turi blogą reputaciją. Paprastai tai nėra nukreipta prieš jus: užtenka vienos užgrobtos pašto dėžutės ar svetainės, kad nukentėtų visi to paties serverio naudotojai.
    .what-listed = Gavėjo serveris nepriima laiškų iš serverio, kuris išsiuntė jūsų laišką, nes jo adresas ({ $ip }) yra šiame šlamšto siuntėjų sąraše: { $lists }. Paprastai tai nėra nukreipta prieš jus: užtenka vienos užgrobtos pašto dėžutės ar svetainės, kad nukentėtų visi to paties serverio naudotojai.
    .what-list = Gavėjo serveris nepriima laiškų iš serverio, kuris išsiuntė jūsų laišką, nes tas serveris yra šiame šlamšto siuntėjų sąraše: { $lists }. Paprastai tai nėra nukreipta prieš jus: užtenka vienos užgrobtos pašto dėžutės ar svetainės, kad nukentėtų visi to paties serverio naudotojai.
    .what-ip = Gavėjo serveris nepriima laiškų iš serverio, kuris išsiuntė jūsų laišką, nes jo adresas ({ $ip }) yra šlamšto siuntėjų sąraše arba turi blogą reputaciją. Paprastai tai nėra nukreipta prieš jus: užtenka vienos užgrobtos pašto dėžutės ar svetainės, kad nukentėtų visi to paties serverio naudotojai.
    .reason = Serveris, kuris išsiuntė jūsų laišką, yra šlamšto siuntėjų sąraše arba turi blogą reputaciją.
    .step-1 = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui. Jis gali rasti priežastį ir pasirūpinti, kad serveris būtų pašalintas iš sąrašo.
    .step-2 = Jei turite nuosavą VPS ar dedikuotąjį serverį: pirmiausia raskite šlamšto šaltinį, tada pašalinkite priežastį ir tik po to prašykite pašalinti jūsų IP adresą iš sąrašo (delisting).
    .step-3 = Susisiekite su gavėju kitu būdu ir paprašykite įtraukti jus į patikimų siuntėjų sąrašą (baltąjį sąrašą).
    .delayed-step = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui – jis gali rasti priežastį ir pasirūpinti, kad serveris būtų pašalintas iš sąrašo.

greylisted =
    .headline = Gavėjo serveris paprašė vėliau pabandyti dar kartą
    .what = Gavėjo serveris dar gerai nepažįsta mūsų serverio ir paprašė po kurio laiko pabandyti dar kartą. Tai įprasta apsauga nuo šlamšto, tačiau šįkart nepavyko nė vienas bandymas.
    .reason = Gavėjo serveris dar gerai nepažįsta mūsų serverio ir paprašė po kurio laiko pabandyti dar kartą. Tai įprasta apsauga nuo šlamšto, ir paprastai viskas susitvarko savaime.
    .step-1 = Išsiųskite laišką dar kartą maždaug po valandos. Iki to laiko gavėjo serveris paprastai jau mus pažįsta.
    .step-2 = Jei tai skubu, susisiekite su gavėju kitu būdu.
    .step-3 = Jei tai kartojasi, paprašykite gavėjo įtraukti jus į patikimų siuntėjų sąrašą (baltąjį sąrašą).

challenge-code =
    .headline = Gavėjas prašo patvirtinti jūsų laišką
    .what = Kad apsisaugotų nuo šlamšto, gavėjo pašto sistema prašo naujų siuntėjų išsiųsti laišką dar kartą su specialiu kodu temoje. Kodą rasite serverio atsakyme žemiau.
    .what-code = Kad apsisaugotų nuo šlamšto, gavėjo pašto sistema prašo naujų siuntėjų išsiųsti laišką dar kartą su specialiu kodu temoje.
    .step-1 = Nukopijuokite kodą iš serverio atsakymo – tiksliai, su visais skliaustais ir didžiosiomis raidėmis.
    .step-1-code = Nukopijuokite aukščiau esantį kodą tiksliai taip, kaip parašyta, su visais skliaustais ir didžiosiomis raidėmis.
    .step-2 = Išsiųskite tą patį laišką dar kartą šiandien, kodą įrašę temos eilutės gale. Tokie kodai dažnai nustoja galioti po paros.
    .step-3 = Paprašykite gavėjo įtraukti jus į patikimų siuntėjų sąrašą (baltąjį sąrašą), kad kitą kartą kodo nereikėtų.
    .step-4 = Jei laišką siuntėte ne jūs, kodą ignoruokite ir praneškite savo paslaugų teikėjui – gali būti, kad kažkas naudojasi jūsų adresu.

auth-failed =
    .headline = Gavėjo serveris negalėjo patvirtinti, kad laiškas yra iš jūsų
    .what = Domenai saugomi, kad svetimi negalėtų siųsti laiškų jų vardu. Domeno { $sender_domain } patikra nepavyko, todėl laiškas buvo atmestas.
    .what-many = Domenai saugomi, kad svetimi negalėtų siųsti laiškų jų vardu. Jūsų adreso patikra nepavyko, todėl laiškas buvo atmestas.
    .reason = Gavėjo serveris negalėjo patvirtinti, kad laiškas tikrai yra iš jūsų.
    .step-1 = Įsitikinkite, kad laiškus siunčiate per savo pašto paslaugų teikėjo siunčiamojo pašto serverį, o ne per svetimą serverį ar svetainės formą.
    .step-2 = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui arba tam, kas prižiūri domeną { $sender_domain } – reikia patikrinti nustatymus, vadinamus SPF, DKIM ir DMARC.
    .step-2-many = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui – reikia patikrinti jūsų domeno nustatymus, vadinamus SPF, DKIM ir DMARC.
    .step-3 = Jei gavėjas persiunčia laiškus iš vieno adreso į kitą, rašykite iškart galutiniu adresu.

sender-dns =
    .headline = Gavėjo serveris neatpažįsta serverio, kuris išsiuntė jūsų laišką
    .what = Serverio, kuris išsiuntė jūsų laišką, vardas ir interneto adresas nesutampa arba vieno iš jų trūksta. Gavėjo serveris iš tokių serverių laiškų nepriima. Su jūsų laišku viskas gerai.
    .what-ip = Serverio, kuris išsiuntė jūsų laišką, vardas nesutampa su jo interneto adresu ({ $ip }) arba jo trūksta. Gavėjo serveris iš tokių serverių laiškų nepriima. Su jūsų laišku viskas gerai.
    .reason = Serverio, kuris išsiuntė jūsų laišką, vardas ir interneto adresas nesutampa.
    .step-1 = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui. Jis turi pataisyti serverio vardą DNS sistemoje.
    .step-2 = Jei turite nuosavą serverį: jo atvirkštiniame DNS įraše (PTR) nurodykite serverio vardą, pasirūpinkite, kad šis vardas rodytų į tą patį adresą ir kad serveris juo prisistatytų kitiems (HELO).
    .step-3 = Jei tai skubu, susisiekite su gavėju kitu būdu.

policy-rejected =
    .headline = Gavėjo taisyklės neleido priimti šio laiško
    .what = Gavėjo pašto sistema turi savo taisykles, kas gali rašyti ir ką galima siųsti. Jūsų laiškas vienos iš jų neatitiko.
    .reason = Kliudo viena iš gavėjo pašto sistemos taisyklių.
    .step-1 = Perskaitykite serverio atsakymą žemiau – jame dažnai parašyta, kokia tai taisyklė.
    .step-1-silent = { "" }
    .step-2 = Jei rašėte grupei ar adresatų sąrašui, patikrinkite, ar jums leidžiama ten rašyti.
    .step-3 = Susisiekite su gavėju kitu būdu ir paprašykite jo arba jo administratoriaus leisti priimti jūsų laiškus (įtraukti į baltąjį sąrašą).

recipient-restricted =
    .headline = Gavėjas priima laiškus tik iš tam tikrų siuntėjų
    .headline-many = { $count ->
        [1] Gavėjas priima laiškus tik iš tam tikrų siuntėjų
       *[other] Šie gavėjai priima laiškus tik iš tam tikrų siuntėjų
    }
    .what = Adresu { $recipient } gali rašyti tik pasirinkti siuntėjai – pavyzdžiui, grupės nariai ar tos pačios įmonės žmonės, – o jūsų adreso tarp jų nėra.
    .what-many = { $count ->
        [1] Gavėjo adresu gali rašyti tik pasirinkti siuntėjai – pavyzdžiui, grupės nariai ar tos pačios įmonės žmonės, – o jūsų adreso tarp jų nėra.
       *[other] Šiais adresais gali rašyti tik pasirinkti siuntėjai – pavyzdžiui, grupės nariai ar tos pačios įmonės žmonės, – o jūsų adreso tarp jų nėra.
    }
    .step-1 = Jei turite kelis adresus, patikrinkite, ar rašėte iš to, kurį gavėjas žino.
    .step-2 = Jei tai grupė ar adresatų sąrašas, prisijunkite prie jo arba paprašykite jo savininko praleisti jūsų laiškus.
    .step-3 = Susisiekite su gavėju kitu būdu ir paprašykite leisti laiškus iš jūsų adreso (įtraukti į baltąjį sąrašą).

relay-denied =
    .headline = Serveris atsisakė perduoti jūsų laišką toliau
    .what = Pašto serveris, kurį pasiekėme, neaptarnauja domeno { $domain } pašto, todėl atsisakė perduoti jūsų laišką toliau. Arba jūsų pašto programa tinkamai neprisijungė, arba gavėjo domenas rodo į netinkamą serverį.
    .what-many = Pašto serveris, kurį pasiekėme, neaptarnauja šio domeno pašto, todėl atsisakė perduoti jūsų laišką toliau. Arba jūsų pašto programa tinkamai neprisijungė, arba gavėjo domenas rodo į netinkamą serverį.
    .step-1 = Patikrinkite, ar adreso dalyje po ženklo @ nėra rašybos klaidų.
    .step-2 = Pašto programoje patikrinkite, ar siunčiamojo pašto serveriui nustatytas prisijungimas ir ar teisingi jūsų naudotojo vardas bei slaptažodis.
    .step-3 = Jei kiti jūsų laiškai pasiekia gavėjus, susisiekite su gavėju kitu būdu – jo administratorius turi patikrinti domeno { $domain } pašto nustatymus.
    .step-3-many = Jei kiti jūsų laiškai pasiekia gavėjus, susisiekite su gavėju kitu būdu – jo administratorius turi patikrinti domeno pašto nustatymus.

login-required =
    .headline = Jūsų pašto programa neprisijungė
    .what = Pašto serveris priima laiškus tik iš tų, kas prisijungia su naudotojo vardu ir slaptažodžiu. Jūsų pašto programa – arba laišką išsiuntęs įrenginys ar svetainė – to nepadarė.
    .step-1 = Pašto programos nustatymuose raskite siunčiamojo pašto serverį (SMTP) ir įjunkite prisijungimą (tapatybės nustatymą). Naudotojo vardas ir slaptažodis paprastai tokie patys kaip gaunant paštą.
    .step-2 = Jei laišką išsiuntė skaitytuvas, svetainė ar kita programa, pakeiskite tą patį nustatymą ten.
    .step-3 = Jei kiti jūsų laiškai pasiekia gavėjus, klaida yra gavėjo pusėje: susisiekite su juo kitu būdu ir apie tai praneškite.

sender-refused =
    .headline = Jūsų adresas nepriimtas
    .what = Gavėjo serveris nepriima laiškų iš adreso { $sender }. Galbūt gavėjas šį adresą užblokavo arba jo serveriui adresas atrodo neteisingas.
    .what-many = Gavėjo serveris nepriima laiškų iš jūsų adreso. Galbūt gavėjas jį užblokavo arba jo serveriui adresas atrodo neteisingas.
    .step-1 = Patikrinkite, ar jūsų pačių adresas pašto programos nustatymuose parašytas teisingai.
    .step-2 = Susisiekite su gavėju kitu būdu ir paprašykite jus atblokuoti arba įtraukti į patikimų siuntėjų sąrašą (baltąjį sąrašą).
    .step-3 = Jei manote, kad tai klaida, persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui.

rate-limited =
    .headline = Per daug laiškų per trumpą laiką
    .what = Per trumpą laiką išsiųsta per daug laiškų, todėl serveris daugiau nebepriėmė.
    .reason = Per trumpą laiką išsiųsta per daug laiškų, todėl kitų laiškų priėmimą serveris laikinai sustabdė.
    .step-1 = Palaukite maždaug valandą ir išsiųskite laišką dar kartą.
    .step-2 = Jei rašote daug žmonių, siųskite mažesnėmis grupėmis arba naudokitės naujienlaiškių paslauga.
    .step-3 = Jei tiek laiškų siunčiate ne jūs, pakeiskite savo pašto dėžutės slaptažodį ir susisiekite su savo paslaugų teikėju – gali būti, kad kažkas pateko į jūsų paskyrą.
    .delayed-step = Jei tiek laiškų siunčiate ne jūs, pakeiskite savo pašto dėžutės slaptažodį ir susisiekite su savo paslaugų teikėju – gali būti, kad kažkas pateko į jūsų paskyrą.

attachment-blocked =
    .headline = Priedas užblokuotas
    .what = Gavėjo serveris užblokavo priedą: jis arba atrodė kaip virusas, arba tokio tipo failai nepriimami.
    .what-named = Gavėjo serveris užblokavo priedą „{ $attachment }“: jis arba atrodė kaip virusas, arba tokio tipo failai nepriimami.
    .step-1 = Jei šio priedo neatpažįstate, jo neatidarykite. Patikrinkite kompiuterį antivirusine programa ir pakeiskite savo pašto dėžutės slaptažodį.
    .step-2 = Jei failas saugus, įkelkite jį į failų bendrinimo paslaugą ir išsiųskite tik nuorodą.
    .step-3 = Taip pat galite paklausti gavėjo, kokių tipų failus jis priima – su PDF paprastai problemų nekyla.

malformed-message =
    .headline = Gavėjo serveris negalėjo perskaityti jūsų laiško
    .what = Dalis jūsų laiško parašyta ne taip, kaip tikisi pašto serveriai, todėl gavėjo serveris jo nepriėmė. Paprastai kalta laišką sukūrusi programa, o ne jūs.
    .step-1 = Parašykite laišką iš naujo ir išsiųskite jį iš kitos programos arba iš savo pašto dėžutės naršyklėje.
    .step-2 = Jei įklijavote tekstą iš kitur, įklijuokite jį be formatavimo ir pridėkite failus iš naujo.
    .step-3 = Jei laišką išsiuntė svetainė ar kita programa, persiųskite šį pranešimą tiems, kas ją prižiūri.

host-unreachable =
    .headline = Gavėjo serveris neatsako
    .what = Nepavyko prisijungti prie domeno { $domain } pašto serverio arba ryšys nutrūko. Paprastai tai laikinas sutrikimas kitoje pusėje.
    .what-many = Nepavyko prisijungti prie gavėjo pašto serverio arba ryšys nutrūko. Paprastai tai laikinas sutrikimas kitoje pusėje.
    .reason = Gavėjo pašto serveris neatsako arba ryšys su juo nutrūksta. Paprastai tai laikinas sutrikimas kitoje pusėje.
    .step-1 = Patikrinkite, ar adreso dalyje po ženklo @ nėra rašybos klaidų.
    .step-2 = Išsiųskite laišką dar kartą po kelių valandų.
    .step-3 = Jei tai skubu, susisiekite su gavėju kitu būdu ir praneškite, kad jo pašto serveris nepasiekiamas.
    .delayed-step = Patikrinkite adreso dalį po ženklo @. Jei joje yra klaida, jau dabar išsiųskite laišką teisingu adresu.

expired =
    .headline = Laiško nepavyko pristatyti laiku
    .what = Kelis kartus bandėme pristatyti jūsų laišką, bet laiku nepavyko. Laiškas nebelaukia išsiuntimo.
    .step-1 = Jei reikalas skubus, susisiekite su gavėju kitu būdu.
    .step-2 = Išsiųskite laišką dar kartą vėliau – galbūt sutrikimas jau bus praėjęs.
    .step-3 = Jei tai pasikartos, persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui.

routing-loop =
    .headline = Jūsų laiškas sukosi ratu
    .what = Pašto serveriai vis perdavinėjo jūsų laišką vienas kitam, bet jo nepristatė, todėl jis buvo sustabdytas. Įprasta priežastis – pašto persiuntimo klaida.
    .step-1 = Susisiekite su gavėju kitu būdu ir pasakykite, kad adresu { $recipient } siunčiami laiškai sukasi ratu.
    .step-1-many = Susisiekite su gavėju kitu būdu ir pasakykite, kad jam siunčiami laiškai sukasi ratu.
    .step-2 = Paprašykite, kad pašto persiuntimą patikrintų tas, kas jį prižiūri.
    .step-3 = Jei persiuntimą nustatėte savo pašto dėžutėje, patikrinkite, ar jis neveda atgal į tą pačią vietą.

tls-required =
    .headline = Nepavyko užmegzti saugaus ryšio
    .what = Jūsų laišką galima perduoti tik šifruotu ryšiu, o abu pašto serveriai dėl jo susitarti negalėjo. Siekiant apsaugoti turinį, laiškas nebuvo išsiųstas.
    .reason = Jūsų laišką galima perduoti tik šifruotu ryšiu, o abu pašto serveriai dėl jo susitarti negali.
    .step-1 = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui – tai turi išspręsti serverių administratoriai.
    .step-2 = Susisiekite su gavėju kitu būdu ir paprašykite, kad ir jis praneštų savo administratoriui.
    .step-3 = Jei turinys konfidencialus, pasirinkite kitą saugų būdą jam išsiųsti.

smtputf8-unsupported =
    .headline = Gavėjo serveris nepalaiko specialiųjų raidžių adresuose
    .what = Viename iš adresų – jūsų arba gavėjo – yra tokių raidžių kaip ł, ü ar я. Gavėjo serveris tokių adresų dar nepalaiko.
    .step-1 = Patikrinkite, ar adrese nėra rašybos klaidų – tokia raidė kaip ł galėjo patekti netyčia.
    .step-2 = Paprašykite gavėjo adreso, sudaryto tik iš paprastų raidžių nuo a iki z.
    .step-3 = Jei specialioji raidė yra jūsų adrese, išsiųskite laišką iš kito adreso.

system-problem =
    .headline = Gavėjo pašto serveryje kilo techninė problema
    .headline-local = Mūsų pašto serveryje kilo techninė problema
    .headline-somewhere = Viename pašto serveryje kilo techninė problema
    .what = Gavėjo pašto sistemoje įvyko klaida. Su jūsų laišku viskas gerai.
    .what-local = Mūsų pašto sistemoje įvyko klaida, dėl to atsiprašome. Su jūsų laišku viskas gerai.
    .what-somewhere = Klaida įvyko vienoje iš pašto sistemų, per kurias keliavo jūsų laiškas. Su jūsų laišku viskas gerai.
    .reason = Gavėjo pašto serveryje yra techninė problema.
    .reason-somewhere = Viename iš pašto serverių pakeliui yra techninė problema.
    .reason-local = Mūsų pašto serveryje yra techninė problema, dėl to atsiprašome.
    .step-1 = Išsiųskite laišką dar kartą po kelių valandų.
    .step-2 = Jei tai skubu, susisiekite su gavėju kitu būdu.
    .step-3 = Jei tai kartojasi, persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui.

protocol-error =
    .headline = Pašto serveriai nesuprato vienas kito
    .what = Perduodant jūsų laišką tarp dviejų pašto serverių kilo techninis nesusipratimas. Paprastai tai ne jūsų kaltė.
    .reason = Tarp dviejų pašto serverių kilo techninis nesusipratimas.
    .step-1 = Išsiųskite laišką dar kartą – geriausia iš kitos programos arba iš savo pašto dėžutės naršyklėje.
    .step-2 = Jei tai pasikartos, persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui.

delayed =
    .headline = Jūsų laiškas vis dar kelyje
    .what = Jūsų laiškas adresu { $recipient } dar nepristatytas, bet mes vis dar bandome.
    .what-many = Jūsų laiškas dar nepristatytas, bet mes vis dar bandome.
    .what-until = Jūsų laiškas adresu { $recipient } dar nepristatytas, bet mes vis dar bandome ir bandysime iki { $until }.
    .what-until-many = Jūsų laiškas dar nepristatytas, bet mes vis dar bandome ir bandysime iki { $until }.
    .step-1 = Jums nieko daryti nereikia. Prašome nesiųsti laiško dar kartą.
    .step-1-help = Prašome nesiųsti laiško dar kartą – mes vis dar bandome jį pristatyti.
    .step-2 = Parašysime jums, jei jo pristatyti nepavyks.
    .step-3 = Jei tai skubu, susisiekite su gavėju kitu būdu.

delivered =
    .subject = Patvirtinimas: { $subject }
    .headline = Jūsų laiškas pristatytas
    .headline-relayed = Jūsų laiškas perduotas toliau
    .headline-expanded = Jūsų laiškas perduotas grupei
    .what = Jūsų laiškas adresu { $recipient } pristatytas. Tai dar nereiškia, kad kas nors jį perskaitė.
    .what-many = Jūsų laiškas pristatytas šiems gavėjams. Tai dar nereiškia, kad kas nors jį perskaitė.
    .what-relayed = Jūsų laiškas adresu { $recipient } perduotas gavėjo pašto serveriui, kuris patvirtinimų nesiunčia. Todėl nežinome, ar jis pasiekė pašto dėžutę.
    .what-relayed-many = Jūsų laiškas perduotas šių gavėjų pašto serveriams, kurie patvirtinimų nesiunčia. Todėl nežinome, ar jis pasiekė jų pašto dėžutes.
    .what-expanded = Adresas { $recipient } priklauso keliems gavėjams. Jūsų laiškas jiems perduotas, o daugiau patvirtinimų nebus.
    .what-expanded-many = Kiekvienas iš šių adresų priklauso keliems gavėjams. Jūsų laiškas jiems perduotas, o daugiau patvirtinimų nebus.
    .why = Šio patvirtinimo buvo paprašyta siunčiant laišką. Jums nieko daryti nereikia.

digest =
    .subject = Dar laiškų, kurių nepavyksta sklandžiai pristatyti
    .headline = Dar laiškų, kurių nepavyksta sklandžiai pristatyti: { $count }
    .what = Per valandą jums grįžo daug laiškų, todėl vietoj ilgo pranešimo apie kiekvieną siunčiame trumpą sąrašą. Ataskaita apie naujausią pridėta.
    .rest = Ankstesni, kurie čia nerodomi: { $count }

unknown =
    .headline = Jūsų laiškas nepristatytas
    .what = Laiško pristatyti nepavyko, o priežasties automatiškai atpažinti negalėjome. Tikslus serverio atsakymas pateiktas žemiau.
    .what-silent = Laiško pristatyti nepavyko, o priežasties mums nenurodė.
    .step-1 = Patikrinkite, ar adrese nėra rašybos klaidų.
    .step-2 = Jei adresas teisingas, susisiekite su gavėju kitu būdu.
    .step-3 = Persiųskite šį pranešimą savo pašto ar prieglobos paslaugų teikėjui – jis padės jį suprasti.
