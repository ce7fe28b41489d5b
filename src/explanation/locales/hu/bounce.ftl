# status: machine
# A kulcsok és a változatok megegyeznek az en/bounce.ftl fájléival.

address-unknown =
    .headline = Nem található ez a cím: { $recipient }
    .headline-many = { $count ->
        [1] A címzett címe nem található
       *[other] Ezek a címek nem találhatók
    }
    .headline-forwarded = Az erre a címre küldött levelek nem továbbíthatók: { $recipient }
    .what = A címzett levelezőszervere ({ $domain }) szerint nincs ilyen cím. Legtöbbször egyszerű elírásról van szó, de az is lehet, hogy a címet megváltoztatták vagy megszüntették.
    .what-many = { $count ->
        [1] A levelezőszerver szerint nincs ilyen cím. Legtöbbször egyszerű elírásról van szó, de az is lehet, hogy a címet megváltoztatták vagy megszüntették.
       *[other] A levelezőszerverek szerint nincsenek ilyen címek. Legtöbbször egyszerű elírásról van szó, de az is lehet, hogy valamelyik címet megváltoztatták vagy megszüntették.
    }
    .what-forwarded = A címzett címéről ({ $recipient }) a leveleket egy másik címre továbbítják, de az nem létezik vagy megszűnt. Ezt Ön nem tudja kijavítani.
    .step-1 = Ellenőrizze, nincs-e elírás a címben: hiányzó betű vagy pont, felesleges szóköz vagy rossz végződés (például .com a .hu helyett).
    .step-1-forwarded = Vegye fel a kapcsolatot a címzettel más módon – például telefonon vagy SMS-ben –, és mondja el neki, hogy a leveleit nem lehet továbbítani.
    .step-2 = Ha a cím helyesnek tűnik, vegye fel a kapcsolatot a címzettel más módon – például telefonon vagy SMS-ben –, és kérje el a jelenlegi címét.
    .step-2-forwarded = Kérjen olyan címet, amelyre közvetlenül írhat, és oda küldje el az üzenetet.
    .step-3 = Küldje el az üzenetet újra a javított címre. Ha a levelezőprogram továbbra is a régit ajánlja fel, törölje azt a javaslatok közül.
    .step-3-forwarded = { "" }

address-moved =
    .headline = A címzettnek új címe van
    .what = A címzett levelezőszervere ({ $domain }) szerint ez a cím megváltozott, és már nem fogad leveleket: { $recipient }.
    .what-many = A levelezőszerver szerint a címzett címe megváltozott, és a régin már nem fogad leveleket.
    .what-new = A címzett levelezőszervere ({ $domain }) szerint a cím ({ $recipient }) megváltozott, és megadta az újat.
    .step-1 = Vegye fel a kapcsolatot a címzettel más módon – például telefonon vagy SMS-ben –, és kérje el az új címét.
    .step-1-new = Küldje el az üzenetet újra az új címre. Ha valami furcsának tűnik benne, előbb kérdezze meg a címzettet más módon.
    .step-2 = Küldje el az üzenetet újra az új címre.
    .step-2-new = Módosítsa a címet a címjegyzékében is.
    .step-3 = Módosítsa a címet a címjegyzékében is.
    .step-3-new = { "" }

domain-unknown =
    .headline = Nem található ez a domain: { $domain }
    .headline-many = { $count ->
        [1] A címzett domainje nem található
       *[other] Ezeknek a címeknek a domainje nem található
    }
    .what = A cím @ jel utáni része ({ $domain }) nem található az interneten. Általában el van írva, vagy a domain lejárt.
    .what-many = A cím @ jel utáni része nem található az interneten. Általában el van írva, vagy a domain lejárt.
    .reason = A cím @ jel utáni része nem található az interneten.
    .step-1 = Ellenőrizze, nincs-e elírás a @ jel utáni részben (például gmial.com a gmail.com helyett).
    .step-2 = Vesse össze a címet a címzett honlapjával, névjegykártyájával vagy korábbi leveleivel.
    .step-3 = Ha a cím helyes, vegye fel a kapcsolatot a címzettel más módon – lehet, hogy a domainje észrevétlenül lejárt.
    .delayed-step = Ellenőrizze a cím @ jel utáni részét. Ha elírás van benne, küldje el az üzenetet most a helyes címre.

domain-no-mail =
    .headline = Ez a domain nem fogad e-mailt: { $domain }
    .headline-many = { $count ->
        [1] A címzett domainje nem fogad e-mailt
       *[other] Ezek a domainek nem fogadnak e-mailt
    }
    .what = A domain ({ $domain }) tulajdonosa közzétette, hogy az egyáltalán nem fogad e-mailt. Semmilyen cím nem működik, amelynek ez a vége: @{ $domain }.
    .what-many = A domain tulajdonosa közzétette, hogy az egyáltalán nem fogad e-mailt. Ott semmilyen cím nem működik.
    .step-1 = Ellenőrizze a @ jel utáni részt – lehet, hogy a címzett egy kicsit más domaint használ.
    .step-2 = Keressen kapcsolatfelvételi címet a címzett honlapján.
    .step-3 = Vegye fel a kapcsolatot a címzettel más módon, és kérjen tőle működő címet.

mailbox-full =
    .headline = A címzett postafiókja megtelt
    .headline-many = { $count ->
        [1] A címzett postafiókja megtelt
       *[other] Ezek a postafiókok megteltek
    }
    .what = A címzett postafiókjában ({ $recipient }) elfogyott a hely, ezért most nem tud új üzeneteket fogadni. Az Ön címével és üzenetével nincs semmi baj.
    .what-many = { $count ->
        [1] A címzett postafiókjában elfogyott a hely, ezért most nem tud új üzeneteket fogadni. Az Ön címével és üzenetével nincs semmi baj.
       *[other] Ezekben a postafiókokban elfogyott a hely, ezért most nem tudnak új üzeneteket fogadni. Az Ön címével és üzenetével nincs semmi baj.
    }
    .reason = A címzett postafiókjában elfogyott a hely.
    .step-1 = Vegye fel a kapcsolatot a címzettel más módon – például telefonon vagy SMS-ben –, és szóljon neki, hogy megtelt a postafiókja.
    .step-2 = Küldje el az üzenetet újra, ha a címzett már felszabadított helyet.
    .delayed-step = Vegye fel a kapcsolatot a címzettel más módon, és szóljon neki, hogy megtelt a postafiókja. Ha helyet csinál, az Ön üzenete megérkezhet.

mailbox-disabled =
    .headline = A címzett postafiókja ki van kapcsolva
    .headline-many = { $count ->
        [1] A címzett postafiókja ki van kapcsolva
       *[other] Ezek a postafiókok ki vannak kapcsolva
    }
    .what = A címzett postafiókja ({ $recipient }) létezik, de jelenleg nem fogad leveleket. Lehet, hogy a tulajdonosa vagy a szolgáltatója felfüggesztette vagy megszüntette.
    .what-many = { $count ->
        [1] A postafiók létezik, de jelenleg nem fogad leveleket. Lehet, hogy a tulajdonosa vagy a szolgáltatója felfüggesztette vagy megszüntette.
       *[other] A postafiókok léteznek, de jelenleg nem fogadnak leveleket. Lehet, hogy a tulajdonosuk vagy a szolgáltatójuk felfüggesztette vagy megszüntette őket.
    }
    .reason = A címzett postafiókja jelenleg nem fogad leveleket.
    .step-1 = Vegye fel a kapcsolatot a címzettel más módon, és kérdezze meg, van-e másik címe.
    .step-2 = Ha arra számít, hogy a postafiók újra működni fog, küldje el az üzenetet néhány nap múlva újra.
    .delayed-step = Vegye fel a kapcsolatot a címzettel más módon – lehet, hogy nem tudja, hogy nem működik a postafiókja.

message-too-large =
    .headline = Az üzenete túl nagy
    .what = Az üzenete a mellékletekkel együtt nagyobb annál, mint amit a címzett levelezőszervere ({ $domain }) elfogad.
    .what-many = Az üzenete a mellékletekkel együtt nagyobb annál, mint amit a címzett levelezőszervere elfogad.
    .what-sized = Az üzenet mérete a mellékletekkel együtt { $size }, a címzett levelezőszerverén ({ $domain }) viszont a legnagyobb megengedett méret { $limit }. A mellékletek e-mailben küldve körülbelül egyharmadával nagyobbak lesznek, ezért az üzenet nagyobb, mint maguk a fájlok.
    .what-sized-many = Az üzenet mérete a mellékletekkel együtt { $size }, a címzett levelezőszerverén viszont a legnagyobb megengedett méret { $limit }. A mellékletek e-mailben küldve körülbelül egyharmadával nagyobbak lesznek, ezért az üzenet nagyobb, mint maguk a fájlok.
    .what-limit = A címzett levelezőszerverén ({ $domain }) a legnagyobb megengedett méret { $limit }, az Ön üzenete pedig a mellékletekkel együtt nagyobb. A mellékletek e-mailben küldve körülbelül egyharmadával nagyobbak lesznek, ezért az üzenet nagyobb, mint maguk a fájlok.
    .what-limit-many = A címzett levelezőszerverén a legnagyobb megengedett méret { $limit }, az Ön üzenete pedig a mellékletekkel együtt nagyobb. A mellékletek e-mailben küldve körülbelül egyharmadával nagyobbak lesznek, ezért az üzenet nagyobb, mint maguk a fájlok.
    .step-1 = Ossza részekre az üzenetet: küldje el a mellékleteket több kisebb üzenetben.
    .step-1-sized = Ossza részekre az üzenetet: küldje el a mellékleteket több üzenetben, mindegyikben összesen legfeljebb { $safe } méretű fájlokkal.
    .step-1-limit = Ossza részekre az üzenetet: küldje el a mellékleteket több üzenetben, mindegyikben összesen legfeljebb { $safe } méretű fájlokkal.
    .step-1-parts = { $parts ->
        [one] Ossza részekre az üzenetet: küldje el a mellékleteket több üzenetben, mindegyikben összesen legfeljebb { $safe } méretű fájlokkal.
       *[other] Ossza részekre az üzenetet: küldje el a mellékleteket legalább { $parts } üzenetben, mindegyikben összesen legfeljebb { $safe } méretű fájlokkal.
    }
    .step-1-alone = A melléklet („{ $attachment }”) már önmagában is túl nagy. Töltse fel egy fájlmegosztó szolgáltatásba, és csak a linket küldje el.
    .step-2 = Vagy töltse fel a mellékleteket egy fájlmegosztó szolgáltatásba, és csak a linket küldje el.
    .step-2-alone = { "" }
    .step-3 = Ha a címzettnek saját levelezőszervere van, javasolja neki, hogy emelje meg az üzenetek mérethatárát.

spam-content =
    .headline = Az üzenetét spamnek minősítették
    .what = A címzett levelezőszervere úgy ítélte meg, hogy az Ön üzenete spamnek tűnik, ezért nem fogadta el. Ez néha teljesen hétköznapi üzenetekkel is megtörténik.
    .reason = A címzett levelezőszervere szerint az Ön üzenete spamnek tűnik.
    .step-1 = Nézze át még egyszer az üzenetet: gyakran segít a világos tárgy, a kevesebb link, és ha nincs benne szokatlan melléklet. Utána küldje el újra.
    .step-2 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg, hogy vegye fel Önt a megbízható feladók listájára (whitelist).
    .step-3 = Ha ez újra meg újra előfordul, továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának.

reputation-blocklist =
    .headline = Az üzenetét a szerver rossz hírneve miatt blokkolták
    .what = A címzett szervere nem fogad levelet attól a szervertől, amely az Ön üzenetét küldte, mert az szerepel egy spamküldőket felsoroló listán, vagy rossz a híre. Erről többnyire nem Ön tehet: egyetlen feltört postafiók vagy weboldal is elég, hogy mindenkit érintsen ugyanazon a szerveren.
    .what-listed = A címzett szervere nem fogad levelet attól a szervertől, amely az Ön üzenetét küldte, mert annak címe ({ $ip }) szerepel ezen a spamküldőket felsoroló listán: { $lists }. Erről többnyire nem Ön tehet: egyetlen feltört postafiók vagy weboldal is elég, hogy mindenkit érintsen ugyanazon a szerveren.
    .what-list = A címzett szervere nem fogad levelet attól a szervertől, amely az Ön üzenetét küldte, mert az szerepel ezen a spamküldőket felsoroló listán: { $lists }. Erről többnyire nem Ön tehet: egyetlen feltört postafiók vagy weboldal is elég, hogy mindenkit érintsen ugyanazon a szerveren.
    .what-ip = A címzett szervere nem fogad levelet attól a szervertől, amely az Ön üzenetét küldte, mert annak címe ({ $ip }) szerepel egy spamküldőket felsoroló listán, vagy rossz a híre. Erről többnyire nem Ön tehet: egyetlen feltört postafiók vagy weboldal is elég, hogy mindenkit érintsen ugyanazon a szerveren.
    .reason = Az Ön üzenetét küldő szerver szerepel egy spamküldőket felsoroló listán, vagy rossz a híre.
    .step-1 = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának. Ők meg tudják keresni az okot, és levetethetik a szervert a listáról.
    .step-2 = Ha saját VPS-e vagy dedikált szervere van: először keresse meg a spam forrását, azután szüntesse meg az okát, és csak ezután kérje az IP-cím levételét a listáról (delisting).
    .step-3 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg, hogy vegye fel Önt a megbízható feladók listájára (whitelist).
    .delayed-step = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának – ők meg tudják keresni az okot, és levetethetik a szervert a listáról.

greylisted =
    .headline = A címzett szervere azt kérte, hogy próbáljuk újra később
    .what = A címzett szervere még nem ismeri jól a mi szerverünket, és azt kérte, hogy próbáljuk újra egy kis idő múlva. Ez szokásos védelem a spam ellen, de ezúttal egyik próbálkozás sem sikerült.
    .reason = A címzett szervere még nem ismeri jól a mi szerverünket, és azt kérte, hogy próbáljuk újra egy kis idő múlva. Ez szokásos védelem a spam ellen, és általában magától megoldódik.
    .step-1 = Küldje el az üzenetet újra körülbelül egy óra múlva. Addigra a címzett szervere általában már ismer minket.
    .step-2 = Ha sürgős, vegye fel a kapcsolatot a címzettel más módon.
    .step-3 = Ha ez újra meg újra előfordul, kérje meg a címzettet, hogy vegye fel Önt a megbízható feladók listájára (whitelist).

challenge-code =
    .headline = A címzett az üzenet megerősítését kéri
    .what = A spam kiszűrése érdekében a címzett levelezőrendszere azt kéri az új feladóktól, hogy küldjék el az üzenetet még egyszer, egy külön kóddal a tárgyban. A kódot lejjebb, a szerver válaszában találja.
    .what-code = A spam kiszűrése érdekében a címzett levelezőrendszere azt kéri az új feladóktól, hogy küldjék el az üzenetet még egyszer, egy külön kóddal a tárgyban.
    .step-1 = Másolja ki a kódot a szerver válaszából – pontosan, az esetleges zárójelekkel és nagybetűkkel együtt.
    .step-1-code = Másolja ki a fenti kódot pontosan úgy, ahogy ott áll, az esetleges zárójelekkel és nagybetűkkel együtt.
    .step-2 = Küldje el ugyanazt az üzenetet még ma újra, a tárgy végén a kóddal. Az ilyen kódok gyakran egy nap után lejárnak.
    .step-3 = Kérje meg a címzettet, hogy vegye fel Önt a megbízható feladók listájára (whitelist), így legközelebb nem lesz szükség kódra.
    .step-4 = Ha nem Ön küldte az üzenetet, hagyja figyelmen kívül a kódot, és értesítse a szolgáltatóját – lehet, hogy valaki más használja az Ön címét.

auth-failed =
    .headline = A címzett szervere nem tudta megerősíteni, hogy az üzenet Öntől származik
    .what = A domainek védve vannak, hogy idegenek ne küldhessenek levelet a nevükben. Ennél a domainnél ({ $sender_domain }) az ellenőrzés nem sikerült, ezért az üzenetet elutasították.
    .what-many = A domainek védve vannak, hogy idegenek ne küldhessenek levelet a nevükben. Az Ön címénél az ellenőrzés nem sikerült, ezért az üzenetet elutasították.
    .reason = A címzett szervere nem tudta megerősíteni, hogy az üzenet valóban Öntől származik.
    .step-1 = Győződjön meg arról, hogy a leveleit a saját levelezési szolgáltatójának kimenő szerverén keresztül küldi, nem pedig valaki más szerverén vagy egy weboldal űrlapján keresztül.
    .step-2 = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának, vagy annak, aki a domaint ({ $sender_domain }) kezeli – ellenőrizniük kell az SPF, DKIM és DMARC nevű beállításokat.
    .step-2-many = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának – ellenőrizniük kell az Ön domainjének SPF, DKIM és DMARC nevű beállításait.
    .step-3 = Ha a címzett egyik címéről a másikra továbbítja a leveleit, írjon közvetlenül a végső címre.

sender-dns =
    .headline = A címzett szervere nem ismeri fel az Ön üzenetét küldő szervert
    .what = Az Ön üzenetét küldő szerver neve és internetcíme nem felel meg egymásnak, vagy az egyik hiányzik. A címzett szervere nem fogad levelet az ilyen szerverektől. Az Ön üzenetével nincs semmi baj.
    .what-ip = Az Ön üzenetét küldő szerver neve nem felel meg az internetcímének ({ $ip }), vagy hiányzik. A címzett szervere nem fogad levelet az ilyen szerverektől. Az Ön üzenetével nincs semmi baj.
    .reason = Az Ön üzenetét küldő szerver neve és internetcíme nem felel meg egymásnak.
    .step-1 = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának. Nekik kell kijavítaniuk a szerver nevét a DNS-ben.
    .step-2 = Ha saját szervere van: a fordított DNS-bejegyzése (PTR) a gazdagép nevére mutasson, ez a név mutasson vissza ugyanarra a címre, és a szerver ezzel mutatkozzon be másoknak (HELO).
    .step-3 = Ha sürgős, vegye fel a kapcsolatot a címzettel más módon.

policy-rejected =
    .headline = A címzett szabályai nem engedték át ezt az üzenetet
    .what = A címzett levelezőrendszerének saját szabályai vannak arról, hogy ki írhat és mit lehet küldeni. Az Ön üzenete az egyiknek nem felelt meg.
    .reason = A címzett levelezőrendszerének egyik szabálya akadályozza a kézbesítést.
    .step-1 = Olvassa el lejjebb a szerver válaszát – gyakran kiderül belőle, melyik szabályról volt szó.
    .step-1-silent = { "" }
    .step-2 = Ha csoportnak vagy levelezőlistára írt, ellenőrizze, hogy írhat-e oda.
    .step-3 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg őt vagy a rendszergazdáját, hogy engedélyezze az Ön üzeneteit (whitelist).

recipient-restricted =
    .headline = A címzett csak bizonyos feladóktól fogad levelet
    .headline-many = { $count ->
        [1] A címzett csak bizonyos feladóktól fogad levelet
       *[other] Ezek a címzettek csak bizonyos feladóktól fogadnak levelet
    }
    .what = A címzett címére ({ $recipient }) csak kiválasztott feladók írhatnak – például egy csoport tagjai vagy ugyanannak a cégnek a munkatársai –, és az Ön címe nincs köztük.
    .what-many = { $count ->
        [1] A címzett címére csak kiválasztott feladók írhatnak – például egy csoport tagjai vagy ugyanannak a cégnek a munkatársai –, és az Ön címe nincs köztük.
       *[other] Ezekre a címekre csak kiválasztott feladók írhatnak – például egy csoport tagjai vagy ugyanannak a cégnek a munkatársai –, és az Ön címe nincs köztük.
    }
    .step-1 = Ha több címe van, ellenőrizze, hogy arról írt-e, amelyet a címzett ismer.
    .step-2 = Ha csoportról vagy levelezőlistáról van szó, csatlakozzon hozzá, vagy kérje meg a tulajdonosát, hogy engedje át az üzeneteit.
    .step-3 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg, hogy engedélyezze az Ön címét (whitelist).

relay-denied =
    .headline = A szerver megtagadta az Ön üzenetének továbbítását
    .what = Az elért levelezőszerver nem kezeli ennek a domainnek ({ $domain }) a leveleit, ezért megtagadta az Ön üzenetének továbbítását. Vagy a levelezőprogramja nincs megfelelően bejelentkezve, vagy a címzett domainje rossz szerverre mutat.
    .what-many = Az elért levelezőszerver nem kezeli ennek a domainnek a leveleit, ezért megtagadta az Ön üzenetének továbbítását. Vagy a levelezőprogramja nincs megfelelően bejelentkezve, vagy a címzett domainje rossz szerverre mutat.
    .step-1 = Ellenőrizze, nincs-e elírás a cím @ jel utáni részében.
    .step-2 = Ellenőrizze a levelezőprogramban, hogy a kimenő szervernél be van-e kapcsolva a bejelentkezés, és hogy helyes-e a felhasználónév és a jelszó.
    .step-3 = Ha a többi üzenete megérkezik, vegye fel a kapcsolatot a címzettel más módon – a rendszergazdájának ellenőriznie kell ennek a domainnek a levelezési beállításait: { $domain }.
    .step-3-many = Ha a többi üzenete megérkezik, vegye fel a kapcsolatot a címzettel más módon – a rendszergazdájának ellenőriznie kell a domain levelezési beállításait.

login-required =
    .headline = A levelezőprogramja nem jelentkezett be
    .what = A levelezőszerver csak azoktól fogad üzenetet, akik felhasználónévvel és jelszóval bejelentkeznek. A levelezőprogramja – vagy az üzenetet küldő eszköz vagy weboldal – ezt nem tette meg.
    .step-1 = Keresse meg a levelezőprogram beállításaiban a kimenő szervert (SMTP), és kapcsolja be a bejelentkezést (hitelesítést). A felhasználónév és a jelszó általában ugyanaz, mint a levelek fogadásához.
    .step-2 = Ha az üzenetet szkenner, weboldal vagy más program küldte, ott módosítsa ugyanezt a beállítást.
    .step-3 = Ha a többi üzenete megérkezik, a hiba a címzett oldalán van: vegye fel vele a kapcsolatot más módon, és szóljon neki.

sender-refused =
    .headline = Az Ön címét nem fogadták el
    .what = A címzett szervere nem fogad levelet erről a címről: { $sender }. Lehet, hogy a címzett letiltotta, vagy a szervere hibásnak látja.
    .what-many = A címzett szervere nem fogad levelet az Ön címéről. Lehet, hogy a címzett letiltotta, vagy a szervere hibásnak látja.
    .step-1 = Ellenőrizze, hogy a saját címe helyesen van-e beírva a levelezőprogram beállításaiban.
    .step-2 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg, hogy oldja fel a tiltást, vagy vegye fel Önt a megbízható feladók listájára (whitelist).
    .step-3 = Ha úgy gondolja, hogy tévedésről van szó, továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának.

rate-limited =
    .headline = Túl sok üzenet rövid idő alatt
    .what = Rövid idő alatt túl sok üzenetet küldtek, ezért a szerver nem fogadott el többet.
    .reason = Rövid idő alatt túl sok üzenetet küldtek, ezért a szerver a továbbiakat várakoztatja.
    .step-1 = Várjon körülbelül egy órát, és küldje el az üzenetet újra.
    .step-2 = Ha sok embernek ír, küldje kisebb csoportoknak, vagy használjon hírlevélküldő szolgáltatást.
    .step-3 = Ha nem Ön küld ennyi levelet, változtassa meg a postafiókja jelszavát, és lépjen kapcsolatba a szolgáltatójával – lehet, hogy valaki bejutott a fiókjába.
    .delayed-step = Ha nem Ön küld ennyi levelet, változtassa meg a postafiókja jelszavát, és lépjen kapcsolatba a szolgáltatójával – lehet, hogy valaki bejutott a fiókjába.

attachment-blocked =
    .headline = Egy mellékletet blokkoltak
    .what = A címzett szervere blokkolt egy mellékletet: vagy vírusnak látszott, vagy az ilyen típusú fájlokat nem fogadják el.
    .what-named = A címzett szervere blokkolta ezt a mellékletet: „{ $attachment }”. Vagy vírusnak látszott, vagy az ilyen típusú fájlokat nem fogadják el.
    .step-1 = Ha nem ismeri fel a mellékletet, ne nyissa meg. Ellenőrizze a számítógépét víruskereső programmal, és változtassa meg a postafiókja jelszavát.
    .step-2 = Ha a fájl biztonságos, töltse fel egy fájlmegosztó szolgáltatásba, és csak a linket küldje el.
    .step-3 = A címzettet is megkérdezheti, milyen típusú fájlokat fogad el – a PDF általában nem okoz gondot.

malformed-message =
    .headline = A címzett szervere nem tudta elolvasni az Ön üzenetét
    .what = Az üzenete egy része nem úgy épül fel, ahogy a levelezőszerverek várják, ezért a címzett szervere nem fogadta el. Általában nem Ön az oka, hanem az üzenetet készítő program.
    .step-1 = Írja meg újra az üzenetet, és küldje el másik programból vagy a böngészőben megnyitott postafiókjából (webmail).
    .step-2 = Ha máshonnan illesztett be szöveget, illessze be formázás nélkül, és csatolja újra a fájlokat.
    .step-3 = Ha az üzenetet weboldal vagy más program küldte, továbbítsa ezt az értesítést azoknak, akik azt kezelik.

host-unreachable =
    .headline = A címzett szervere nem válaszol
    .what = Nem tudtunk kapcsolódni a címzett levelezőszerveréhez ({ $domain }), vagy a kapcsolat megszakadt. Ez általában átmeneti hiba a másik oldalon.
    .what-many = Nem tudtunk kapcsolódni a címzett levelezőszerveréhez, vagy a kapcsolat megszakadt. Ez általában átmeneti hiba a másik oldalon.
    .reason = A címzett levelezőszervere nem válaszol, vagy megszakad vele a kapcsolat. Ez általában átmeneti hiba a másik oldalon.
    .step-1 = Ellenőrizze, nincs-e elírás a cím @ jel utáni részében.
    .step-2 = Küldje el az üzenetet néhány óra múlva újra.
    .step-3 = Ha sürgős, vegye fel a kapcsolatot a címzettel más módon, és szóljon neki, hogy a levelezőszervere nem érhető el.
    .delayed-step = Ellenőrizze a cím @ jel utáni részét. Ha elírás van benne, küldje el az üzenetet most a helyes címre.

expired =
    .headline = Lejárt az idő az üzenete kézbesítésére
    .what = Többször próbáltuk kézbesíteni az üzenetét, de nem sikerült időben. Az üzenet már nem vár elküldésre.
    .step-1 = Ha sürgős az ügy, vegye fel a kapcsolatot a címzettel más módon.
    .step-2 = Küldje el az üzenetet később újra – lehet, hogy a hiba addigra megszűnik.
    .step-3 = Ha újra előfordul, továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának.

routing-loop =
    .headline = Az üzenete körbe-körbe járt
    .what = A levelezőszerverek egymásnak adogatták az Ön üzenetét anélkül, hogy kézbesítették volna, ezért leállították. Ennek szokásos oka a levéltovábbítás hibája.
    .step-1 = Vegye fel a kapcsolatot a címzettel más módon, és mondja el neki, hogy az erre a címre küldött levelek körbe-körbe járnak: { $recipient }.
    .step-1-many = Vegye fel a kapcsolatot a címzettel más módon, és mondja el neki, hogy a neki küldött levelek körbe-körbe járnak.
    .step-2 = Kérje meg, hogy ellenőriztesse a levéltovábbítását azzal, aki azt kezeli.
    .step-3 = Ha a saját postafiókjában állított be továbbítást, ellenőrizze, hogy nem vezet-e vissza ugyanoda.

tls-required =
    .headline = Nem sikerült biztonságos kapcsolatot létrehozni
    .what = Az üzenete csak titkosított kapcsolaton küldhető, és a két levelezőszerver nem tudott megegyezni ebben. A tartalom védelme érdekében az üzenetet nem küldtük el.
    .reason = Az üzenete csak titkosított kapcsolaton küldhető, és a két levelezőszerver nem tud megegyezni ebben.
    .step-1 = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának – a szerverek rendszergazdáinak kell megoldaniuk.
    .step-2 = Vegye fel a kapcsolatot a címzettel más módon, és kérje meg, hogy szóljon a rendszergazdájának is.
    .step-3 = Ha a tartalom bizalmas, válasszon más biztonságos módot az elküldésére.

smtputf8-unsupported =
    .headline = A címzett szervere nem támogatja a különleges betűket a címekben
    .what = Az egyik cím – az Öné vagy a címzetté – olyan betűket tartalmaz, mint a ł, ü vagy я. A címzett szervere még nem tudja kezelni az ilyen címeket.
    .step-1 = Ellenőrizze, nincs-e elírás a címben – lehet, hogy véletlenül került bele egy olyan betű, mint az á vagy az ű.
    .step-2 = Kérjen a címzettől olyan címet, amelyben csak egyszerű betűk vannak a-tól z-ig.
    .step-3 = Ha a különleges betű az Ön saját címében van, küldje el az üzenetet egy másik címről.

system-problem =
    .headline = A címzett levelezőszerverének technikai problémája van
    .headline-local = A levelezőszerverünknek technikai problémája volt
    .headline-somewhere = Az egyik levelezőszervernek technikai problémája volt
    .what = Hiba történt a címzett levelezőrendszerében. Az Ön üzenetével nincs semmi baj.
    .what-local = Hiba történt a saját levelezőrendszerünkben, és ezt sajnáljuk. Az Ön üzenetével nincs semmi baj.
    .what-somewhere = Hiba történt az Ön üzenetét kezelő egyik levelezőrendszerben. Az Ön üzenetével nincs semmi baj.
    .reason = A címzett levelezőszerverének technikai problémája van.
    .reason-somewhere = Az út során az egyik levelezőszervernek technikai problémája van.
    .reason-local = A saját levelezőszerverünknek technikai problémája van, és ezt sajnáljuk.
    .step-1 = Küldje el az üzenetet néhány óra múlva újra.
    .step-2 = Ha sürgős, vegye fel a kapcsolatot a címzettel más módon.
    .step-3 = Ha ez újra meg újra előfordul, továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának.

protocol-error =
    .headline = A levelezőszerverek nem értették meg egymást
    .what = A két levelezőszerver között technikai félreértés történt az üzenete átadásakor. Ez általában nem az Ön hibája.
    .reason = A két levelezőszerver között technikai félreértés történt.
    .step-1 = Küldje el az üzenetet újra – lehetőleg másik programból vagy a böngészőben megnyitott postafiókjából (webmail).
    .step-2 = Ha újra előfordul, továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának.

delayed =
    .headline = Az üzenete még úton van
    .what = Az üzenetét még nem sikerült kézbesíteni a címzettnek ({ $recipient }), de továbbra is próbálkozunk.
    .what-many = Az üzenetét még nem sikerült kézbesíteni, de továbbra is próbálkozunk.
    .what-until = Az üzenetét még nem sikerült kézbesíteni a címzettnek ({ $recipient }), de továbbra is próbálkozunk eddig az időpontig: { $until }.
    .what-until-many = Az üzenetét még nem sikerült kézbesíteni, de továbbra is próbálkozunk eddig az időpontig: { $until }.
    .step-1 = Nincs semmi teendője. Kérjük, ne küldje el újra az üzenetet.
    .step-1-help = Kérjük, ne küldje el újra az üzenetet – még próbáljuk kézbesíteni.
    .step-2 = Írunk Önnek, ha nem tudjuk kézbesíteni.
    .step-3 = Ha sürgős, vegye fel a kapcsolatot a címzettel más módon.

delivered =
    .subject = Visszaigazolás: { $subject }
    .headline = Az üzenetét kézbesítettük
    .headline-relayed = Az üzenetét továbbadtuk
    .headline-expanded = Az üzenetét egy csoportnak adtuk tovább
    .what = A következő címre küldött üzenetét kézbesítettük: { $recipient }. Ez még nem jelenti azt, hogy valaki el is olvasta.
    .what-many = Az üzenetét ezeknek a címzetteknek kézbesítettük. Ez még nem jelenti azt, hogy valaki el is olvasta.
    .what-relayed = A következő címre küldött üzenetét átadtuk a címzett levelezőkiszolgálójának, amely nem küld visszaigazolást: { $recipient }. Ezért nem tudjuk, hogy megérkezett-e a postafiókba.
    .what-relayed-many = Az üzenetét átadtuk e címzettek levelezőkiszolgálóinak, amelyek nem küldenek visszaigazolást. Ezért nem tudjuk, hogy megérkezett-e a postafiókokba.
    .what-expanded = Ez a cím több címzettet jelöl: { $recipient }. Az üzenetét továbbadtuk nekik, és több visszaigazolás nem lesz.
    .what-expanded-many = E címek mindegyike több címzettet jelöl. Az üzenetét továbbadtuk nekik, és több visszaigazolás nem lesz.
    .why = Ezt a visszaigazolást az üzenet küldésekor kérték. Nincs semmi teendője.

digest =
    .subject = További üzenetek kézbesítési problémával
    .headline = További üzenetek kézbesítési problémával: { $count }
    .what = Egy órán belül sok üzenet érkezett vissza Önhöz, ezért mindegyikről hosszú értesítés helyett rövid listát küldünk. A legutóbbiról szóló jelentés mellékelve.
    .rest = Korábbiak, amelyek itt nem láthatók: { $count }

unknown =
    .headline = Az üzenetét nem sikerült kézbesíteni
    .what = Az üzenetet nem lehetett kézbesíteni, és az okát nem tudtuk automatikusan felismerni. A szerver pontos válasza lejjebb látható.
    .what-silent = Az üzenetet nem lehetett kézbesíteni, és az okát nem közölték velünk.
    .step-1 = Ellenőrizze, nincs-e elírás a címben.
    .step-2 = Ha a cím helyes, vegye fel a kapcsolatot a címzettel más módon.
    .step-3 = Továbbítsa ezt az értesítést a levelezési vagy tárhelyszolgáltatójának – ők segítenek megérteni.
