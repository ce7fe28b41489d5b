# status: machine
# Kľúče a varianty ako v en/bounce.ftl.

address-unknown =
    .headline = Adresa { $recipient } sa nenašla
    .headline-many = { $count ->
        [1] Adresa príjemcu sa nenašla
       *[other] Tieto adresy sa nenašli
    }
    .headline-forwarded = Poštu pre adresu { $recipient } nemožno preposlať ďalej
    .what = Poštový server domény { $domain } odpovedal, že taká adresa neexistuje. Najčastejšie ide o obyčajný preklep, ale adresa mohla byť aj zmenená alebo zrušená.
    .what-many = { $count ->
        [1] Poštový server odpovedal, že taká adresa neexistuje. Najčastejšie ide o obyčajný preklep, ale adresa mohla byť aj zmenená alebo zrušená.
       *[other] Poštové servery odpovedali, že také adresy neexistujú. Najčastejšie ide o obyčajný preklep, ale adresa mohla byť aj zmenená alebo zrušená.
    }
    .what-forwarded = Pošta pre adresu { $recipient } sa preposiela na inú adresu a tá neexistuje alebo bola zrušená. Z vašej strany sa to napraviť nedá.
    .step-1 = Skontrolujte, či v adrese nie je preklep: chýbajúce písmeno alebo bodka, medzera navyše alebo nesprávna koncovka (napríklad .com namiesto .sk).
    .step-1-forwarded = Ozvite sa príjemcovi iným spôsobom – napríklad telefonicky alebo SMS správou – a povedzte mu, že sa jeho pošta nepreposiela ďalej.
    .step-2 = Ak adresa vyzerá správne, ozvite sa príjemcovi iným spôsobom – napríklad telefonicky alebo SMS správou – a požiadajte ho o aktuálnu adresu.
    .step-2-forwarded = Požiadajte o adresu, na ktorú môžete písať priamo, a pošlite správu tam.
    .step-3 = Pošlite správu znova na opravenú adresu. Ak vám poštový program stále ponúka starú, odstráňte ju z ponuky.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Príjemca má novú adresu
    .what = Poštový server domény { $domain } odpovedal, že adresa { $recipient } sa zmenila a poštu už neprijíma.
    .what-many = Poštový server odpovedal, že adresa príjemcu sa zmenila a na tej starej už poštu neprijíma.
    .what-new = Poštový server domény { $domain } odpovedal, že adresa { $recipient } sa zmenila, a oznámil novú.
    .step-1 = Ozvite sa príjemcovi iným spôsobom – napríklad telefonicky alebo SMS správou – a požiadajte ho o novú adresu.
    .step-1-new = Pošlite správu znova na novú adresu. Ak sa vám na nej niečo nezdá, najprv si ju u príjemcu overte iným spôsobom.
    .step-2 = Pošlite správu znova na novú adresu.
    .step-2-new = Zmeňte si adresu aj v adresári.
    .step-3 = Zmeňte si adresu aj v adresári.
    .step-3-new = { "" }

domain-unknown =
    .headline = Doména { $domain } sa nenašla
    .headline-many = { $count ->
        [1] Doména príjemcu sa nenašla
       *[other] Domény týchto adries sa nenašli
    }
    .what = Doménu { $domain }, teda časť adresy za znakom @, sa na internete nepodarilo nájsť. Zvyčajne je v nej preklep alebo jej platnosť vypršala.
    .what-many = Časť adresy za znakom @ sa na internete nepodarilo nájsť. Zvyčajne je v nej preklep alebo platnosť domény vypršala.
    .reason = Časť adresy za znakom @ sa na internete nepodarilo nájsť.
    .step-1 = Skontrolujte, či v časti za znakom @ nie je preklep (napríklad gmial.com namiesto gmail.com).
    .step-2 = Porovnajte adresu s webom príjemcu, jeho vizitkou alebo so skoršími správami.
    .step-3 = Ak je adresa správna, ozvite sa príjemcovi iným spôsobom – jeho doméne mohla vypršať platnosť a nemusí o tom vedieť.
    .delayed-step = Skontrolujte časť adresy za znakom @. Ak je v nej preklep, pošlite správu hneď na správnu adresu.

domain-no-mail =
    .headline = Doména { $domain } neprijíma žiadne e-maily
    .headline-many = { $count ->
        [1] Doména príjemcu neprijíma žiadne e-maily
       *[other] Tieto domény neprijímajú žiadne e-maily
    }
    .what = Vlastník domény { $domain } oznámil, že táto doména neprijíma vôbec žiadne e-maily. Nebude fungovať žiadna adresa, ktorá sa končí na @{ $domain }.
    .what-many = Vlastník domény oznámil, že neprijíma vôbec žiadne e-maily. Nebude tam fungovať žiadna adresa.
    .step-1 = Skontrolujte časť adresy za znakom @ – príjemca možno používa trochu inú doménu.
    .step-2 = Vyhľadajte kontaktnú adresu na webe príjemcu.
    .step-3 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho o adresu, ktorá funguje.

mailbox-full =
    .headline = Schránka príjemcu je plná
    .headline-many = { $count ->
        [1] Schránka príjemcu je plná
       *[other] Tieto schránky sú plné
    }
    .what = V schránke { $recipient } sa minulo miesto a nové správy sa do nej teraz nezmestia. Vaša adresa aj vaša správa sú v poriadku.
    .what-many = { $count ->
        [1] V schránke príjemcu sa minulo miesto a nové správy sa do nej teraz nezmestia. Vaša adresa aj vaša správa sú v poriadku.
       *[other] V týchto schránkach sa minulo miesto a nové správy sa do nich teraz nezmestia. Vaša adresa aj vaša správa sú v poriadku.
    }
    .reason = V schránke príjemcu sa minulo miesto.
    .step-1 = Ozvite sa príjemcovi iným spôsobom – napríklad telefonicky alebo SMS správou – a dajte mu vedieť, že má plnú schránku.
    .step-2 = Keď príjemca uvoľní trochu miesta, pošlite správu znova.
    .delayed-step = Ozvite sa príjemcovi iným spôsobom a dajte mu vedieť, že má plnú schránku. Keď uvoľní miesto, vaša správa k nemu môže prejsť.

mailbox-disabled =
    .headline = Schránka príjemcu je vypnutá
    .headline-many = { $count ->
        [1] Schránka príjemcu je vypnutá
       *[other] Tieto schránky sú vypnuté
    }
    .what = Schránka { $recipient } existuje, ale momentálne neprijíma poštu. Možno ju pozastavil alebo zrušil jej majiteľ alebo jeho poskytovateľ.
    .what-many = { $count ->
        [1] Schránka existuje, ale momentálne neprijíma poštu. Možno ju pozastavil alebo zrušil jej majiteľ alebo jeho poskytovateľ.
       *[other] Schránky existujú, ale momentálne neprijímajú poštu. Možno ich pozastavili alebo zrušili ich majitelia alebo poskytovateľ.
    }
    .reason = Schránka príjemcu momentálne neprijíma poštu.
    .step-1 = Ozvite sa príjemcovi iným spôsobom a spýtajte sa, či má ešte inú adresu.
    .step-2 = Ak očakávate, že schránka bude opäť fungovať, pošlite správu znova o pár dní.
    .delayed-step = Ozvite sa príjemcovi iným spôsobom – možno nevie, že mu schránka nefunguje.

message-too-large =
    .headline = Vaša správa je príliš veľká
    .what = Vaša správa je aj s prílohami väčšia, než poštový server domény { $domain } prijíma.
    .what-many = Vaša správa je aj s prílohami väčšia, než poštový server príjemcu prijíma.
    .what-sized = Vaša správa má aj s prílohami { $size }, ale poštový server domény { $domain } prijíma iba správy do { $limit }. Prílohy sa pri posielaní e-mailom zväčšia asi o tretinu, preto je správa väčšia než samotné súbory.
    .what-sized-many = Vaša správa má aj s prílohami { $size }, ale poštový server príjemcu prijíma iba správy do { $limit }. Prílohy sa pri posielaní e-mailom zväčšia asi o tretinu, preto je správa väčšia než samotné súbory.
    .what-limit = Vaša správa je aj s prílohami väčšia než { $limit }, a väčšie správy poštový server domény { $domain } neprijíma. Prílohy sa pri posielaní e-mailom zväčšia asi o tretinu, preto je správa väčšia než samotné súbory.
    .what-limit-many = Vaša správa je aj s prílohami väčšia než { $limit }, a väčšie správy poštový server príjemcu neprijíma. Prílohy sa pri posielaní e-mailom zväčšia asi o tretinu, preto je správa väčšia než samotné súbory.
    .step-1 = Rozdeľte správu: pošlite prílohy vo viacerých menších správach.
    .step-1-sized = Rozdeľte správu: pošlite prílohy vo viacerých správach, v každej súbory s celkovou veľkosťou najviac { $safe }.
    .step-1-limit = Rozdeľte správu: pošlite prílohy vo viacerých správach, v každej súbory s celkovou veľkosťou najviac { $safe }.
    .step-1-parts = { $parts ->
        [one] Rozdeľte správu: pošlite prílohy vo viacerých správach, v každej súbory s celkovou veľkosťou najviac { $safe }.
        [few] Rozdeľte správu na aspoň { $parts } správy: v každej pošlite súbory s celkovou veľkosťou najviac { $safe }.
        [many] Rozdeľte správu na aspoň { $parts } správy: v každej pošlite súbory s celkovou veľkosťou najviac { $safe }.
       *[other] Rozdeľte správu na aspoň { $parts } správ: v každej pošlite súbory s celkovou veľkosťou najviac { $safe }.
    }
    .step-1-alone = Už samotná príloha „{ $attachment }“ je príliš veľká. Uložte ju do služby na zdieľanie súborov a pošlite iba odkaz.
    .step-2 = Alebo uložte prílohy do služby na zdieľanie súborov a pošlite iba odkaz.
    .step-2-alone = { "" }
    .step-3 = Ak má príjemca vlastný poštový server, navrhnite mu, aby zvýšil limit veľkosti správ.

spam-content =
    .headline = Vaša správa bola považovaná za spam
    .what = Poštovému serveru príjemcu vaša správa pripadala ako spam, a preto ju neprijal. Niekedy sa to stane aj úplne bežným správam.
    .reason = Poštovému serveru príjemcu vaša správa pripadá ako spam.
    .step-1 = Prejdite si správu ešte raz: často pomôže jasný predmet, menej odkazov a žiadne nezvyčajné prílohy. Potom ju pošlite znova.
    .step-2 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho, aby si vás pridal medzi dôveryhodných odosielateľov (whitelist).
    .step-3 = Ak sa to opakuje, prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu.

reputation-blocklist =
    .headline = Vaša správa bola zablokovaná pre povesť servera
    .what = Server príjemcu neprijíma poštu zo servera, ktorý odoslal vašu správu, pretože je na zozname odosielateľov spamu alebo má zlú povesť. Zvyčajne nejde o vás: stačí jedna napadnutá schránka alebo web a doplatia na to všetci na tom istom serveri.
    .what-listed = Server príjemcu neprijíma poštu zo servera, ktorý odoslal vašu správu, pretože jeho adresa ({ $ip }) je na tomto zozname odosielateľov spamu: { $lists }. Zvyčajne nejde o vás: stačí jedna napadnutá schránka alebo web a doplatia na to všetci na tom istom serveri.
    .what-list = Server príjemcu neprijíma poštu zo servera, ktorý odoslal vašu správu, pretože je na tomto zozname odosielateľov spamu: { $lists }. Zvyčajne nejde o vás: stačí jedna napadnutá schránka alebo web a doplatia na to všetci na tom istom serveri.
    .what-ip = Server príjemcu neprijíma poštu zo servera, ktorý odoslal vašu správu, pretože jeho adresa ({ $ip }) je na zozname odosielateľov spamu alebo má zlú povesť. Zvyčajne nejde o vás: stačí jedna napadnutá schránka alebo web a doplatia na to všetci na tom istom serveri.
    .reason = Server, ktorý odoslal vašu správu, je na zozname odosielateľov spamu alebo má zlú povesť.
    .step-1 = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu. Môže zistiť príčinu a dať server zo zoznamu odstrániť.
    .step-2 = Ak máte vlastný VPS alebo dedikovaný server: najprv nájdite zdroj spamu, potom odstráňte príčinu a až potom požiadajte o vyradenie svojej IP adresy zo zoznamu (delisting).
    .step-3 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho, aby si vás pridal medzi dôveryhodných odosielateľov (whitelist).
    .delayed-step = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu – môže zistiť príčinu a dať server zo zoznamu odstrániť.

greylisted =
    .headline = Server príjemcu nás požiadal, aby sme to skúsili neskôr
    .what = Server príjemcu náš server ešte dobre nepozná a požiadal nás, aby sme to o chvíľu skúsili znova. Je to bežná ochrana pred spamom, ale tentoraz žiadny pokus neuspel.
    .reason = Server príjemcu náš server ešte dobre nepozná a požiadal nás, aby sme to o chvíľu skúsili znova. Je to bežná ochrana pred spamom a zvyčajne sa to vyrieši samo.
    .step-1 = Pošlite správu znova asi o hodinu. Vtedy nás už server príjemcu zvyčajne pozná.
    .step-2 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom.
    .step-3 = Ak sa to opakuje, požiadajte príjemcu, aby si vás pridal medzi dôveryhodných odosielateľov (whitelist).

challenge-code =
    .headline = Príjemca žiada o potvrdenie vašej správy
    .what = Na ochranu pred spamom žiada poštový systém príjemcu nových odosielateľov, aby správu poslali ešte raz so zvláštnym kódom v predmete. Kód nájdete nižšie v odpovedi servera.
    .what-code = Na ochranu pred spamom žiada poštový systém príjemcu nových odosielateľov, aby správu poslali ešte raz so zvláštnym kódom v predmete.
    .step-1 = Skopírujte kód z odpovede servera – presne, aj s prípadnými zátvorkami a veľkými písmenami.
    .step-1-code = Skopírujte kód uvedený vyššie presne tak, ako je, aj s prípadnými zátvorkami a veľkými písmenami.
    .step-2 = Pošlite tú istú správu ešte dnes znova, s kódom na konci predmetu. Takéto kódy často platia iba jeden deň.
    .step-3 = Požiadajte príjemcu, aby si vás pridal medzi dôveryhodných odosielateľov (whitelist), a nabudúce kód nebudete potrebovať.
    .step-4 = Ak správa nie je od vás, kód si nevšímajte a dajte vedieť svojmu poskytovateľovi – vašu adresu možno používa niekto iný.

auth-failed =
    .headline = Server príjemcu nemohol overiť, že je správa od vás
    .what = Domény sú chránené, aby v ich mene nemohol posielať poštu nikto cudzí. Doména { $sender_domain } touto kontrolou neprešla, preto bola správa odmietnutá.
    .what-many = Domény sú chránené, aby v ich mene nemohol posielať poštu nikto cudzí. Vaša adresa touto kontrolou neprešla, preto bola správa odmietnutá.
    .reason = Server príjemcu nemohol overiť, že je správa naozaj od vás.
    .step-1 = Uistite sa, že poštu posielate cez server odchádzajúcej pošty svojho poskytovateľa, nie cez cudzí server alebo formulár na webe.
    .step-2 = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu, prípadne tomu, kto sa stará o doménu { $sender_domain } – treba skontrolovať nastavenia SPF, DKIM a DMARC.
    .step-2-many = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu – treba skontrolovať nastavenia SPF, DKIM a DMARC vašej domény.
    .step-3 = Ak si príjemca preposiela poštu z jednej adresy na druhú, napíšte rovno na tú cieľovú.

sender-dns =
    .headline = Server príjemcu nerozpoznal server, ktorý odoslal vašu správu
    .what = Názov a internetová adresa servera, ktorý odoslal vašu správu, sa nezhodujú alebo jedno z nich chýba. Od takých serverov server príjemcu poštu neprijíma. Vaša správa je v poriadku.
    .what-ip = Názov servera, ktorý odoslal vašu správu, sa nezhoduje s jeho internetovou adresou ({ $ip }) alebo chýba. Od takých serverov server príjemcu poštu neprijíma. Vaša správa je v poriadku.
    .reason = Názov a internetová adresa servera, ktorý odoslal vašu správu, sa nezhodujú.
    .step-1 = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu. Treba opraviť názov servera v DNS.
    .step-2 = Ak máte vlastný server: nastavte jeho reverzný záznam DNS (PTR) na názov servera a zabezpečte, aby tento názov ukazoval späť na tú istú adresu a aby sa ním server predstavoval ostatným (HELO).
    .step-3 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom.

policy-rejected =
    .headline = Pravidlá príjemcu túto správu nepovolili
    .what = Poštový systém príjemcu má vlastné pravidlá o tom, kto smie písať a čo sa smie posielať. Vaša správa jednému z nich nevyhovela.
    .reason = Doručeniu bráni niektoré z pravidiel poštového systému príjemcu.
    .step-1 = Prečítajte si nižšie odpoveď servera – často v nej stojí, o ktoré pravidlo išlo.
    .step-1-silent = { "" }
    .step-2 = Ak správa smerovala do skupiny alebo e-mailovej konferencie, skontrolujte, či tam smiete písať.
    .step-3 = Ozvite sa príjemcovi iným spôsobom a požiadajte jeho alebo jeho správcu, aby správy od vás povolil (whitelist).

recipient-restricted =
    .headline = Príjemca prijíma poštu iba od určitých odosielateľov
    .headline-many = { $count ->
        [1] Príjemca prijíma poštu iba od určitých odosielateľov
       *[other] Títo príjemcovia prijímajú poštu iba od určitých odosielateľov
    }
    .what = Na adresu { $recipient } môžu písať iba vybraní odosielatelia – napríklad členovia skupiny alebo ľudia z tej istej firmy – a vaša adresa medzi nimi nie je.
    .what-many = { $count ->
        [1] Na adresu príjemcu môžu písať iba vybraní odosielatelia – napríklad členovia skupiny alebo ľudia z tej istej firmy – a vaša adresa medzi nimi nie je.
       *[other] Na tieto adresy môžu písať iba vybraní odosielatelia – napríklad členovia skupiny alebo ľudia z tej istej firmy – a vaša adresa medzi nimi nie je.
    }
    .step-1 = Ak máte viac adries, skontrolujte, či správa odišla z tej, ktorú príjemca pozná.
    .step-2 = Ak ide o skupinu alebo e-mailovú konferenciu, pripojte sa k nej alebo požiadajte jej správcu, aby vaše správy povolil.
    .step-3 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho, aby vašu adresu povolil (whitelist).

relay-denied =
    .headline = Server odmietol poslať vašu správu ďalej
    .what = Poštový server, s ktorým sme sa spojili, sa o poštu domény { $domain } nestará, a preto odmietol poslať vašu správu ďalej. Buď sa váš poštový program správne neprihlásil, alebo doména príjemcu ukazuje na nesprávny server.
    .what-many = Poštový server, s ktorým sme sa spojili, sa o poštu tejto domény nestará, a preto odmietol poslať vašu správu ďalej. Buď sa váš poštový program správne neprihlásil, alebo doména príjemcu ukazuje na nesprávny server.
    .step-1 = Skontrolujte, či v časti adresy za znakom @ nie je preklep.
    .step-2 = V poštovom programe skontrolujte, či server odchádzajúcej pošty vyžaduje prihlásenie a či sú meno a heslo správne.
    .step-3 = Ak vaše ostatné správy dochádzajú, ozvite sa príjemcovi iným spôsobom – jeho správca musí skontrolovať nastavenia pošty domény { $domain }.
    .step-3-many = Ak vaše ostatné správy dochádzajú, ozvite sa príjemcovi iným spôsobom – jeho správca musí skontrolovať nastavenia pošty domény.

login-required =
    .headline = Váš poštový program sa neprihlásil
    .what = Poštový server prijíma správy iba od tých, ktorí sa prihlásia menom a heslom. Váš poštový program – alebo zariadenie či web, odkiaľ správa odišla – to neurobil.
    .step-1 = V nastaveniach poštového programu nájdite server odchádzajúcej pošty (SMTP) a zapnite prihlasovanie (overovanie). Meno a heslo bývajú rovnaké ako na prijímanie pošty.
    .step-2 = Ak správu odoslal skener, web alebo iný program, zmeňte to isté nastavenie tam.
    .step-3 = Ak vaše ostatné správy dochádzajú, chyba je na strane príjemcu: ozvite sa mu iným spôsobom a dajte mu vedieť.

sender-refused =
    .headline = Vaša adresa nebola prijatá
    .what = Server príjemcu neprijíma poštu z adresy { $sender }. Príjemca ju možno zablokoval alebo sa jeho serveru zdá nesprávna.
    .what-many = Server príjemcu neprijíma poštu z vašej adresy. Príjemca ju možno zablokoval alebo sa jeho serveru zdá nesprávna.
    .step-1 = Skontrolujte, či máte v nastaveniach poštového programu správne napísanú vlastnú adresu.
    .step-2 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho, aby vás odblokoval alebo si vás pridal medzi dôveryhodných odosielateľov (whitelist).
    .step-3 = Ak si myslíte, že ide o omyl, prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu.

rate-limited =
    .headline = Priveľa správ za krátky čas
    .what = Za krátky čas bolo odoslaných priveľa správ, preto server ďalšie neprijal.
    .reason = Za krátky čas bolo odoslaných priveľa správ, preto server ďalšie pozdržal.
    .step-1 = Počkajte asi hodinu a pošlite správu znova.
    .step-2 = Ak píšete mnohým ľuďom, posielajte menším skupinám alebo použite službu na hromadné e-maily.
    .step-3 = Ak toľko pošty neposielate vy, zmeňte si heslo k schránke a obráťte sa na svojho poskytovateľa – do vášho účtu sa možno niekto dostal.
    .delayed-step = Ak toľko pošty neposielate vy, zmeňte si heslo k schránke a obráťte sa na svojho poskytovateľa – do vášho účtu sa možno niekto dostal.

attachment-blocked =
    .headline = Príloha bola zablokovaná
    .what = Server príjemcu zablokoval prílohu: buď vyzerala ako vírus, alebo súbory tohto typu neprijíma.
    .what-named = Server príjemcu zablokoval prílohu „{ $attachment }“: buď vyzerala ako vírus, alebo súbory tohto typu neprijíma.
    .step-1 = Ak prílohu nepoznáte, neotvárajte ju. Skontrolujte počítač antivírusovým programom a zmeňte si heslo k schránke.
    .step-2 = Ak je súbor bezpečný, uložte ho do služby na zdieľanie súborov a pošlite iba odkaz.
    .step-3 = Môžete sa aj spýtať príjemcu, aké typy súborov prijíma – s PDF zvyčajne problém nebýva.

malformed-message =
    .headline = Server príjemcu nedokázal prečítať vašu správu
    .what = Časť vašej správy nie je zapísaná tak, ako to poštové servery očakávajú, preto ju server príjemcu neprijal. Zvyčajne za to môže program, ktorý správu vytvoril, nie vy.
    .step-1 = Napíšte správu nanovo a pošlite ju z iného programu alebo zo svojej schránky v prehliadači (webmail).
    .step-2 = Ak je v správe text skopírovaný odinakiaľ, vložte ho bez formátovania a súbory priložte znova.
    .step-3 = Ak správu odoslal web alebo iný program, prepošlite toto oznámenie ľuďom, ktorí sa oň starajú.

host-unreachable =
    .headline = Server príjemcu neodpovedá
    .what = Nemohli sme sa spojiť s poštovým serverom domény { $domain } alebo sa spojenie prerušilo. Zvyčajne ide o prechodnú poruchu na druhej strane.
    .what-many = Nemohli sme sa spojiť s poštovým serverom príjemcu alebo sa spojenie prerušilo. Zvyčajne ide o prechodnú poruchu na druhej strane.
    .reason = Poštový server príjemcu neodpovedá alebo sa spojenie s ním prerušuje. Zvyčajne ide o prechodnú poruchu na druhej strane.
    .step-1 = Skontrolujte, či v časti adresy za znakom @ nie je preklep.
    .step-2 = Pošlite správu znova o niekoľko hodín.
    .step-3 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom a dajte mu vedieť, že jeho poštový server nie je dostupný.
    .delayed-step = Skontrolujte časť adresy za znakom @. Ak je v nej preklep, pošlite správu hneď na správnu adresu.

expired =
    .headline = Vašu správu sa nepodarilo doručiť včas
    .what = Niekoľkokrát sme sa pokúsili vašu správu doručiť, ale v stanovenom čase sa to nepodarilo. Správa už na odoslanie nečaká.
    .step-1 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom.
    .step-2 = Pošlite správu znova neskôr – porucha už môže byť preč.
    .step-3 = Ak sa to stane znova, prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu.

routing-loop =
    .headline = Vaša správa obiehala dookola
    .what = Poštové servery si vašu správu stále posielali medzi sebou a nedoručili ju, preto bola zastavená. Zvyčajnou príčinou je chyba v presmerovaní pošty.
    .step-1 = Ozvite sa príjemcovi iným spôsobom a povedzte mu, že pošta na adresu { $recipient } obieha dookola.
    .step-1-many = Ozvite sa príjemcovi iným spôsobom a povedzte mu, že pošta preňho obieha dookola.
    .step-2 = Požiadajte ho, aby si presmerovanie pošty dal skontrolovať tým, kto sa mu oň stará.
    .step-3 = Ak máte presmerovanie nastavené aj vo svojej schránke, skontrolujte, či nevedie späť na to isté miesto.

tls-required =
    .headline = Nepodarilo sa nadviazať zabezpečené spojenie
    .what = Vaša správa smie putovať iba šifrovaným spojením a oba poštové servery sa na ňom nedokázali dohodnúť. Na ochranu obsahu správa nebola odoslaná.
    .reason = Vaša správa smie putovať iba šifrovaným spojením a oba poštové servery sa na ňom nedokážu dohodnúť.
    .step-1 = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu – vyriešiť to musia správcovia serverov.
    .step-2 = Ozvite sa príjemcovi iným spôsobom a požiadajte ho, aby to povedal aj svojmu správcovi.
    .step-3 = Ak je obsah dôverný, zvoľte iný bezpečný spôsob, ako ho poslať.

smtputf8-unsupported =
    .headline = Server príjemcu nepodporuje zvláštne písmená v adresách
    .what = Jedna z adries – vaša alebo príjemcova – obsahuje písmená ako ľ, ü alebo я. S takými adresami si server príjemcu zatiaľ neporadí.
    .step-1 = Skontrolujte, či v adrese nie je preklep – písmeno ako ľ sa do nej mohlo dostať omylom.
    .step-2 = Požiadajte príjemcu o adresu zloženú iba z písmen „a“ až „z“, bez mäkčeňov a dĺžňov.
    .step-3 = Ak je zvláštne písmeno vo vašej vlastnej adrese, pošlite správu z inej adresy.

system-problem =
    .headline = Poštový server príjemcu má technický problém
    .headline-local = Náš poštový server mal technický problém
    .headline-somewhere = Poštový server mal technický problém
    .what = Niečo sa pokazilo v poštovom systéme príjemcu. Vaša správa je v poriadku.
    .what-local = Niečo sa pokazilo v našom poštovom systéme a ospravedlňujeme sa za to. Vaša správa je v poriadku.
    .what-somewhere = Niečo sa pokazilo v jednom z poštových systémov, ktorými vaša správa prechádzala. Vaša správa je v poriadku.
    .reason = Poštový server príjemcu má technický problém.
    .reason-somewhere = Jeden z poštových serverov na ceste má technický problém.
    .reason-local = Náš vlastný poštový server má technický problém a ospravedlňujeme sa za to.
    .step-1 = Pošlite správu znova o niekoľko hodín.
    .step-2 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom.
    .step-3 = Ak sa to opakuje, prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu.

protocol-error =
    .headline = Poštové servery si nerozumeli
    .what = Pri odovzdávaní vašej správy došlo medzi oboma poštovými servermi k technickému nedorozumeniu. Zvyčajne to nie je vaša chyba.
    .reason = Medzi oboma poštovými servermi došlo k technickému nedorozumeniu.
    .step-1 = Pošlite správu znova – najlepšie z iného programu alebo zo svojej schránky v prehliadači (webmail).
    .step-2 = Ak sa to stane znova, prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu.

delayed =
    .headline = Vaša správa je stále na ceste
    .what = Vaša správa na adresu { $recipient } zatiaľ nebola doručená, ale stále to skúšame.
    .what-many = Vaša správa zatiaľ nebola doručená, ale stále to skúšame.
    .what-until = Vaša správa na adresu { $recipient } zatiaľ nebola doručená, ale stále to skúšame a budeme to skúšať do { $until }.
    .what-until-many = Vaša správa zatiaľ nebola doručená, ale stále to skúšame a budeme to skúšať do { $until }.
    .step-1 = Nemusíte nič robiť. Správu, prosím, neposielajte znova.
    .step-1-help = Správu, prosím, neposielajte znova – stále sa ju snažíme doručiť.
    .step-2 = Ak sa nám ju nepodarí doručiť, napíšeme vám.
    .step-3 = Ak je to súrne, ozvite sa príjemcovi iným spôsobom.

delivered =
    .subject = Potvrdenie: { $subject }
    .headline = Vaša správa bola doručená
    .headline-relayed = Vaša správa bola odovzdaná ďalej
    .headline-expanded = Vaša správa bola odovzdaná skupine
    .what = Vaša správa na adresu { $recipient } bola doručená. To ešte neznamená, že ju niekto prečítal.
    .what-many = Vaša správa bola doručená týmto príjemcom. To ešte neznamená, že ju niekto prečítal.
    .what-relayed = Vaša správa na adresu { $recipient } bola odovzdaná poštovému serveru príjemcu, ktorý potvrdenia neposiela. Nevieme preto, či dorazila do schránky.
    .what-relayed-many = Vaša správa bola odovzdaná poštovým serverom týchto príjemcov, ktoré potvrdenia neposielajú. Nevieme preto, či dorazila do ich schránok.
    .what-expanded = Za adresou { $recipient } je niekoľko príjemcov. Vaša správa im bola odovzdaná a ďalšie potvrdenie už nepríde.
    .what-expanded-many = Za každou z týchto adries je niekoľko príjemcov. Vaša správa im bola odovzdaná a ďalšie potvrdenie už nepríde.
    .why = O toto potvrdenie ste požiadali pri odosielaní správy. Nemusíte nič robiť.

digest =
    .subject = Ďalšie správy s problémami pri doručení
    .headline = Ďalšie správy s problémami pri doručení: { $count }
    .what = Počas jednej hodiny sa vám vrátilo veľa správ, preto namiesto dlhého oznámenia ku každej posielame krátky zoznam. Hlásenie o poslednej z nich je v prílohe.
    .rest = Skoršie, ktoré tu nie sú uvedené: { $count }

unknown =
    .headline = Vaša správa nebola doručená
    .what = Správu sa nepodarilo doručiť a dôvod sme nedokázali automaticky rozpoznať. Presná odpoveď servera je nižšie.
    .what-silent = Správu sa nepodarilo doručiť a dôvod nám nikto neoznámil.
    .step-1 = Skontrolujte, či v adrese nie je preklep.
    .step-2 = Ak je adresa správna, ozvite sa príjemcovi iným spôsobom.
    .step-3 = Prepošlite toto oznámenie svojmu poskytovateľovi e-mailu alebo hostingu – pomôže vám mu porozumieť.
