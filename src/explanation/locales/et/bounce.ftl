# status: machine
# Võtmed ja variandid nagu failis en/bounce.ftl.

address-unknown =
    .headline = Aadressi { $recipient } ei leitud
    .headline-many = { $count ->
        [1] Saaja aadressi ei leitud
       *[other] Neid aadresse ei leitud
    }
    .headline-forwarded = Kirju aadressile { $recipient } ei saa edasi suunata
    .what = Domeeni { $domain } meiliserver teatab, et sellist aadressi ei ole. Enamasti on see lihtne trükiviga, kuid aadress võib olla ka muudetud või suletud.
    .what-many = { $count ->
        [1] Meiliserver teatab, et sellist aadressi ei ole. Enamasti on see lihtne trükiviga, kuid aadress võib olla ka muudetud või suletud.
       *[other] Meiliserverid teatavad, et selliseid aadresse ei ole. Enamasti on see lihtne trükiviga, kuid aadress võib olla ka muudetud või suletud.
    }
    .what-forwarded = Aadressile { $recipient } saadetud kirjad suunatakse edasi teisele aadressile, mida ei ole olemas või mis on suletud. Ise te seda parandada ei saa.
    .step-1 = Kontrollige, kas aadressis on trükiviga: puuduv täht või punkt, liigne tühik või vale lõpp (näiteks .com, kuid peaks olema .ee).
    .step-1-forwarded = Võtke saajaga ühendust muul viisil – näiteks telefoni või SMS-i teel – ja öelge talle, et tema kirju ei suunata edasi.
    .step-2 = Kui aadress tundub õige, võtke saajaga ühendust muul viisil – näiteks telefoni või SMS-i teel – ja küsige praegust aadressi.
    .step-2-forwarded = Küsige aadressi, kuhu saate otse kirjutada, ja saatke kiri sinna.
    .step-3 = Saatke kiri uuesti parandatud aadressile. Kui meiliprogramm pakub ikka vana aadressi, eemaldage see soovituste seast.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Saajal on uus aadress
    .what = Domeeni { $domain } meiliserver teatab, et aadress { $recipient } on vahetunud ja sinna enam kirju vastu ei võeta.
    .what-many = Meiliserver teatab, et saaja aadress on vahetunud ja vanale aadressile enam kirju vastu ei võeta.
    .what-new = Domeeni { $domain } meiliserver teatab, et aadress { $recipient } on vahetunud, ja andis uue aadressi.
    .step-1 = Võtke saajaga ühendust muul viisil – näiteks telefoni või SMS-i teel – ja küsige tema uut aadressi.
    .step-1-new = Saatke kiri uuesti uuele aadressile. Kui miski selle juures tundub imelik, küsige enne saajalt muul viisil üle.
    .step-2 = Saatke kiri uuesti uuele aadressile.
    .step-2-new = Muutke aadress ka oma aadressiraamatus.
    .step-3 = Muutke aadress ka oma aadressiraamatus.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domeeni { $domain } ei leitud
    .headline-many = { $count ->
        [1] Saaja domeeni ei leitud
       *[other] Nende aadresside domeene ei leitud
    }
    .what = Aadressi osa pärast @-märki, { $domain }, internetist ei leitud. Tavaliselt on see valesti kirjutatud või on domeen aegunud.
    .what-many = Aadressi osa pärast @-märki internetist ei leitud. Tavaliselt on see valesti kirjutatud või on domeen aegunud.
    .reason = Aadressi osa pärast @-märki internetist ei leitud.
    .step-1 = Kontrollige, kas @-märgi järel on trükiviga (näiteks gmial.com, kuid peaks olema gmail.com).
    .step-2 = Võrrelge aadressi saaja veebilehe, visiitkaardi või varasemate kirjadega.
    .step-3 = Kui aadress on õige, võtke saajaga ühendust muul viisil – tema domeen võib olla märkamatult aegunud.
    .delayed-step = Kontrollige aadressi osa pärast @-märki. Kui seal on trükiviga, saatke kiri kohe õigele aadressile.

domain-no-mail =
    .headline = Domeen { $domain } ei võta e-kirju vastu
    .headline-many = { $count ->
        [1] Saaja domeen ei võta e-kirju vastu
       *[other] Need domeenid ei võta e-kirju vastu
    }
    .what = Domeeni { $domain } omanik on teatanud, et see ei võta üldse e-kirju vastu. Ükski aadress, mille lõpus on @{ $domain }, ei tööta.
    .what-many = Domeeni omanik on teatanud, et see ei võta üldse e-kirju vastu. Ükski selle aadress ei tööta.
    .step-1 = Kontrollige osa pärast @-märki – võib-olla kasutab saaja veidi teistsugust domeeni.
    .step-2 = Otsige kontaktaadressi saaja veebilehelt.
    .step-3 = Võtke saajaga ühendust muul viisil ja küsige aadressi, mis töötab.

mailbox-full =
    .headline = Saaja postkast on täis
    .headline-many = { $count ->
        [1] Saaja postkast on täis
       *[other] Need postkastid on täis
    }
    .what = Postkastis { $recipient } on ruum otsas ja uusi kirju praegu sinna ei mahu. Teie aadressi ja kirjaga on kõik korras.
    .what-many = { $count ->
        [1] Saaja postkastis on ruum otsas ja uusi kirju praegu sinna ei mahu. Teie aadressi ja kirjaga on kõik korras.
       *[other] Neis postkastides on ruum otsas ja uusi kirju praegu neisse ei mahu. Teie aadressi ja kirjaga on kõik korras.
    }
    .reason = Saaja postkastis on ruum otsas.
    .step-1 = Võtke saajaga ühendust muul viisil – näiteks telefoni või SMS-i teel – ja andke teada, et tema postkast on täis.
    .step-2 = Saatke kiri uuesti, kui saaja on ruumi vabastanud.
    .delayed-step = Võtke saajaga ühendust muul viisil ja andke teada, et tema postkast on täis. Kui ta ruumi teeb, saab teie kiri kohale jõuda.

mailbox-disabled =
    .headline = Saaja postkast on välja lülitatud
    .headline-many = { $count ->
        [1] Saaja postkast on välja lülitatud
       *[other] Need postkastid on välja lülitatud
    }
    .what = Postkast { $recipient } on olemas, kuid praegu see kirju vastu ei võta. Omanik või tema teenusepakkuja võib olla selle peatanud või sulgenud.
    .what-many = { $count ->
        [1] Postkast on olemas, kuid praegu see kirju vastu ei võta. Omanik või tema teenusepakkuja võib olla selle peatanud või sulgenud.
       *[other] Postkastid on olemas, kuid praegu need kirju vastu ei võta. Omanikud või nende teenusepakkuja võivad olla need peatanud või sulgenud.
    }
    .reason = Saaja postkast ei võta praegu kirju vastu.
    .step-1 = Võtke saajaga ühendust muul viisil ja küsige, kas tal on mõni teine aadress.
    .step-2 = Kui arvate, et postkast hakkab jälle tööle, saatke kiri mõne päeva pärast uuesti.
    .delayed-step = Võtke saajaga ühendust muul viisil – ta ei pruugi teada, et tema postkast ei tööta.

message-too-large =
    .headline = Teie kiri on liiga suur
    .what = Teie kiri on koos manustega suurem, kui domeeni { $domain } meiliserver vastu võtab.
    .what-many = Teie kiri on koos manustega suurem, kui saaja meiliserver vastu võtab.
    .what-sized = Teie kirja suurus koos manustega on { $size }, kuid domeeni { $domain } meiliserveris on kirja suurim lubatud maht { $limit }. Manused muutuvad e-postiga saatmisel umbes kolmandiku võrra suuremaks, seepärast on kiri suurem kui failid ise.
    .what-sized-many = Teie kirja suurus koos manustega on { $size }, kuid saaja meiliserveris on kirja suurim lubatud maht { $limit }. Manused muutuvad e-postiga saatmisel umbes kolmandiku võrra suuremaks, seepärast on kiri suurem kui failid ise.
    .what-limit = Domeeni { $domain } meiliserveris on kirja suurim lubatud maht { $limit } ja teie kiri on koos manustega suurem. Manused muutuvad e-postiga saatmisel umbes kolmandiku võrra suuremaks, seepärast on kiri suurem kui failid ise.
    .what-limit-many = Saaja meiliserveris on kirja suurim lubatud maht { $limit } ja teie kiri on koos manustega suurem. Manused muutuvad e-postiga saatmisel umbes kolmandiku võrra suuremaks, seepärast on kiri suurem kui failid ise.
    .step-1 = Jagage kiri osadeks: saatke manused mitmes väiksemas kirjas.
    .step-1-sized = Jagage kiri osadeks: saatke manused mitmes kirjas, nii et failide maht igas kirjas on kokku kõige rohkem { $safe }.
    .step-1-limit = Jagage kiri osadeks: saatke manused mitmes kirjas, nii et failide maht igas kirjas on kokku kõige rohkem { $safe }.
    .step-1-parts = { $parts ->
        [one] Jagage kiri osadeks: saatke manused mitmes kirjas, nii et failide maht igas kirjas on kokku kõige rohkem { $safe }.
       *[other] Jagage kiri osadeks: saatke manused vähemalt { $parts } kirjas, nii et failide maht igas kirjas on kokku kõige rohkem { $safe }.
    }
    .step-1-alone = Manus „{ $attachment }“ on juba üksi liiga suur. Pange see failijagamisteenusesse ja saatke ainult link.
    .step-2 = Või pange manused failijagamisteenusesse ja saatke ainult link.
    .step-2-alone = { "" }
    .step-3 = Kui saajal on oma meiliserver, soovitage tal kirja suuruse piiri tõsta.

spam-content =
    .headline = Teie kirja peeti rämpspostiks
    .what = Saaja meiliserveri arvates nägi teie kiri välja nagu rämpspost ja seda ei võetud vastu. Vahel juhtub nii ka täiesti tavaliste kirjadega.
    .reason = Saaja meiliserveri arvates näeb teie kiri välja nagu rämpspost.
    .step-1 = Vaadake oma kiri veel kord üle: sageli aitavad selge teema, vähem linke ja see, kui ebatavalisi manuseid ei ole. Seejärel saatke see uuesti.
    .step-2 = Võtke saajaga ühendust muul viisil ja paluge tal lisada teid usaldatud saatjate loendisse (whitelist).
    .step-3 = Kui see kordub, edastage see teade oma meili- või veebimajutusteenuse pakkujale.

reputation-blocklist =
    .headline = Teie kiri blokeeriti serveri halva maine tõttu
    .what = Saaja server ei võta kirju vastu serverilt, mis teie kirja saatis, sest see on rämpsposti saatjate nimekirjas või halva mainega. Enamasti ei ole asi teis: piisab ühest kaaperdatud postkastist või veebilehest, et kannataksid kõik sama serveri kasutajad.
    .what-listed = Saaja server ei võta kirju vastu serverilt, mis teie kirja saatis, sest selle aadress ({ $ip }) on selles rämpsposti saatjate nimekirjas: { $lists }. Enamasti ei ole asi teis: piisab ühest kaaperdatud postkastist või veebilehest, et kannataksid kõik sama serveri kasutajad.
    .what-list = Saaja server ei võta kirju vastu serverilt, mis teie kirja saatis, sest see on selles rämpsposti saatjate nimekirjas: { $lists }. Enamasti ei ole asi teis: piisab ühest kaaperdatud postkastist või veebilehest, et kannataksid kõik sama serveri kasutajad.
    .what-ip = Saaja server ei võta kirju vastu serverilt, mis teie kirja saatis, sest selle aadress ({ $ip }) on rämpsposti saatjate nimekirjas või halva mainega. Enamasti ei ole asi teis: piisab ühest kaaperdatud postkastist või veebilehest, et kannataksid kõik sama serveri kasutajad.
    .reason = Server, mis teie kirja saatis, on rämpsposti saatjate nimekirjas või halva mainega.
    .step-1 = Edastage see teade oma meili- või veebimajutusteenuse pakkujale. Seal osatakse leida põhjus ja lasta server nimekirjast eemaldada.
    .step-2 = Kui teil on oma VPS või dedikeeritud server: leidke esmalt rämpsposti allikas, seejärel kõrvaldage põhjus ja alles pärast seda paluge oma IP-aadress nimekirjast eemaldada (delisting).
    .step-3 = Võtke saajaga ühendust muul viisil ja paluge tal lisada teid usaldatud saatjate loendisse (whitelist).
    .delayed-step = Edastage see teade oma meili- või veebimajutusteenuse pakkujale – seal osatakse leida põhjus ja lasta server nimekirjast eemaldada.

greylisted =
    .headline = Saaja server palus meil hiljem uuesti proovida
    .what = Saaja server ei tunne meie serverit veel hästi ja palus mõne aja pärast uuesti proovida. See on tavaline kaitse rämpsposti vastu, kuid seekord ei õnnestunud ükski katse.
    .reason = Saaja server ei tunne meie serverit veel hästi ja palus mõne aja pärast uuesti proovida. See on tavaline kaitse rämpsposti vastu ja enamasti laheneb see iseenesest.
    .step-1 = Saatke kiri umbes tunni aja pärast uuesti. Selleks ajaks saaja server meid tavaliselt juba tunneb.
    .step-2 = Kui asi on kiire, võtke saajaga ühendust muul viisil.
    .step-3 = Kui see kordub, paluge saajal lisada teid usaldatud saatjate loendisse (whitelist).

challenge-code =
    .headline = Saaja palub teil kirja kinnitada
    .what = Rämpsposti tõrjumiseks palub saaja meilisüsteem uutel saatjatel saata kiri veel kord, nii et teemareal on eriline kood. Koodi leiate allpool serveri vastusest.
    .what-code = Rämpsposti tõrjumiseks palub saaja meilisüsteem uutel saatjatel saata kiri veel kord, nii et teemareal on eriline kood.
    .step-1 = Kopeerige kood serveri vastusest – täpselt, koos võimalike sulgude ja suurtähtedega.
    .step-1-code = Kopeerige ülalolev kood täpselt nii, nagu see on, koos võimalike sulgude ja suurtähtedega.
    .step-2 = Saatke sama kiri veel täna uuesti, kood teemarea lõpus. Sellised koodid aeguvad sageli ühe päevaga.
    .step-3 = Paluge saajal lisada teid usaldatud saatjate loendisse (whitelist), siis järgmisel korral koodi vaja ei ole.
    .step-4 = Kui kirja ei saatnud teie, ärge koodi kasutage ja andke oma teenusepakkujale teada – võib-olla kasutab keegi teie aadressi.

auth-failed =
    .headline = Saaja server ei saanud kinnitada, et kiri on teilt
    .what = Domeenid on kaitstud, et võõrad ei saaks nende nimel kirju saata. Domeeni { $sender_domain } puhul see kontroll ebaõnnestus ja kiri lükati tagasi.
    .what-many = Domeenid on kaitstud, et võõrad ei saaks nende nimel kirju saata. Teie aadressi puhul see kontroll ebaõnnestus ja kiri lükati tagasi.
    .reason = Saaja server ei saanud kinnitada, et kiri on tõesti teilt.
    .step-1 = Veenduge, et saadate kirju oma meiliteenuse pakkuja väljuva posti serveri kaudu, mitte võõra serveri või veebilehe vormi kaudu.
    .step-2 = Edastage see teade oma meili- või veebimajutusteenuse pakkujale või inimesele, kes hoolitseb domeeni { $sender_domain } eest – kontrollida tuleb seadeid nimega SPF, DKIM ja DMARC.
    .step-2-many = Edastage see teade oma meili- või veebimajutusteenuse pakkujale – kontrollida tuleb teie domeeni seadeid nimega SPF, DKIM ja DMARC.
    .step-3 = Kui saaja suunab oma kirjad ühelt aadressilt teisele, kirjutage otse lõplikule aadressile.

sender-dns =
    .headline = Saaja server ei tunne ära serverit, mis teie kirja saatis
    .what = Teie kirja saatnud serveri nimi ja internetiaadress ei vasta teineteisele või üks neist puudub. Saaja server sellistelt serveritelt kirju vastu ei võta. Teie kirjaga on kõik korras.
    .what-ip = Teie kirja saatnud serveri nimi ei vasta selle internetiaadressile ({ $ip }) või nimi puudub. Saaja server sellistelt serveritelt kirju vastu ei võta. Teie kirjaga on kõik korras.
    .reason = Teie kirja saatnud serveri nimi ja internetiaadress ei vasta teineteisele.
    .step-1 = Edastage see teade oma meili- või veebimajutusteenuse pakkujale. Teenusepakkuja peab serveri nime DNS-is parandama.
    .step-2 = Kui teil on oma server: määrake selle DNS-i pöördkirjeks (PTR) serveri hostinimi, hoolitsege, et see nimi viitaks tagasi samale aadressile, ja laske serveril end sellega teistele tutvustada (HELO).
    .step-3 = Kui asi on kiire, võtke saajaga ühendust muul viisil.

policy-rejected =
    .headline = Saaja reeglid seda kirja ei lubanud
    .what = Saaja meilisüsteemil on oma reeglid selle kohta, kes tohib kirjutada ja mida tohib saata. Teie kiri ei vastanud ühele neist.
    .reason = Takistuseks on saaja meilisüsteemi reegel.
    .step-1 = Lugege allpool serveri vastust – sageli on seal öeldud, mis reegel see oli.
    .step-1-silent = { "" }
    .step-2 = Kui kirjutasite rühmale või meililisti, kontrollige, kas tohite sinna kirjutada.
    .step-3 = Võtke saajaga ühendust muul viisil ja paluge tal või tema administraatoril teie kirjad lubada (whitelist).

recipient-restricted =
    .headline = Saaja võtab kirju vastu ainult kindlatelt saatjatelt
    .headline-many = { $count ->
        [1] Saaja võtab kirju vastu ainult kindlatelt saatjatelt
       *[other] Need saajad võtavad kirju vastu ainult kindlatelt saatjatelt
    }
    .what = Aadressile { $recipient } tohivad kirjutada ainult valitud saatjad – näiteks rühma liikmed või sama ettevõtte inimesed – ja teie aadressi nende seas ei ole.
    .what-many = { $count ->
        [1] Saaja aadressile tohivad kirjutada ainult valitud saatjad – näiteks rühma liikmed või sama ettevõtte inimesed – ja teie aadressi nende seas ei ole.
       *[other] Neile aadressidele tohivad kirjutada ainult valitud saatjad – näiteks rühma liikmed või sama ettevõtte inimesed – ja teie aadressi nende seas ei ole.
    }
    .step-1 = Kui teil on mitu aadressi, kontrollige, kas kirjutasite sellelt, mida saaja tunneb.
    .step-2 = Kui see on rühm või meililist, liituge sellega või paluge omanikul teie kirjad läbi lasta.
    .step-3 = Võtke saajaga ühendust muul viisil ja paluge tal teie aadress lubada (whitelist).

relay-denied =
    .headline = Server keeldus teie kirja edasi andmast
    .what = Meiliserver, milleni jõudsime, ei tegele domeeni { $domain } kirjadega ja keeldus seepärast teie kirja edasi andmast. Põhjus on kas see, et teie meiliprogramm ei ole õigesti sisse logitud, või see, et saaja domeen viitab valele serverile.
    .what-many = Meiliserver, milleni jõudsime, ei tegele selle domeeni kirjadega ja keeldus seepärast teie kirja edasi andmast. Põhjus on kas see, et teie meiliprogramm ei ole õigesti sisse logitud, või see, et saaja domeen viitab valele serverile.
    .step-1 = Kontrollige, kas aadressis pärast @-märki on trükiviga.
    .step-2 = Kontrollige meiliprogrammis, kas väljuva posti serveri jaoks on sisselogimine sees ning kas kasutajanimi ja parool on õiged.
    .step-3 = Kui teie teised kirjad jõuavad kohale, võtke saajaga ühendust muul viisil – tema administraator peab kontrollima domeeni { $domain } meiliseadeid.
    .step-3-many = Kui teie teised kirjad jõuavad kohale, võtke saajaga ühendust muul viisil – tema administraator peab kontrollima domeeni meiliseadeid.

login-required =
    .headline = Teie meiliprogramm ei loginud sisse
    .what = Meiliserver võtab kirju vastu ainult neilt, kes logivad sisse kasutajanime ja parooliga. Teie meiliprogramm – või seade või veebileht, mis kirja saatis – seda ei teinud.
    .step-1 = Otsige meiliprogrammi seadetest väljuva posti server (SMTP) ja lülitage sisselogimine (autentimine) sisse. Kasutajanimi ja parool on tavaliselt samad mis kirjade vastuvõtmisel.
    .step-2 = Kui kirja saatis skanner, veebileht või muu programm, muutke sama seadet seal.
    .step-3 = Kui teie teised kirjad jõuavad kohale, on viga saaja poolel: võtke temaga ühendust muul viisil ja andke sellest teada.

sender-refused =
    .headline = Teie aadressi ei aktsepteeritud
    .what = Saaja server ei võta vastu kirju aadressilt { $sender }. Saaja võib olla selle aadressi blokeerinud või tundub see tema serverile vigane.
    .what-many = Saaja server ei võta vastu kirju teie aadressilt. Saaja võib olla selle blokeerinud või tundub see tema serverile vigane.
    .step-1 = Kontrollige, kas teie enda aadress on meiliprogrammi seadetes õigesti kirjutatud.
    .step-2 = Võtke saajaga ühendust muul viisil ja paluge tal blokeering eemaldada või lisada teid usaldatud saatjate loendisse (whitelist).
    .step-3 = Kui arvate, et see on eksitus, edastage see teade oma meili- või veebimajutusteenuse pakkujale.

rate-limited =
    .headline = Liiga palju kirju lühikese ajaga
    .what = Lühikese ajaga saadeti liiga palju kirju, seega server rohkem vastu ei võtnud.
    .reason = Lühikese ajaga saadeti liiga palju kirju, seega pani server järgmised ootele.
    .step-1 = Oodake umbes tund ja saatke siis kiri uuesti.
    .step-2 = Kui kirjutate paljudele, saatke väiksematele rühmadele või kasutage uudiskirjateenust.
    .step-3 = Kui nii palju kirju ei saada teie, vahetage oma postkasti parool ja võtke ühendust teenusepakkujaga – keegi võib olla teie kontole pääsenud.
    .delayed-step = Kui nii palju kirju ei saada teie, vahetage oma postkasti parool ja võtke ühendust teenusepakkujaga – keegi võib olla teie kontole pääsenud.

attachment-blocked =
    .headline = Manus blokeeriti
    .what = Saaja server blokeeris manuse: kas nägi see välja nagu viirus või ei võeta seda tüüpi faile vastu.
    .what-named = Saaja server blokeeris manuse „{ $attachment }“: kas nägi see välja nagu viirus või ei võeta seda tüüpi faile vastu.
    .step-1 = Kui te manust ära ei tunne, ärge seda avage. Kontrollige oma arvutit viirusetõrjeprogrammiga ja vahetage oma postkasti parool.
    .step-2 = Kui fail on ohutu, pange see failijagamisteenusesse ja saatke ainult link.
    .step-3 = Võite ka saajalt küsida, mis tüüpi faile ta vastu võtab – PDF-iga tavaliselt muret ei ole.

malformed-message =
    .headline = Saaja server ei suutnud teie kirja lugeda
    .what = Osa teie kirjast ei ole kirjutatud nii, nagu meiliserverid ootavad, seega saaja server seda vastu ei võtnud. Tavaliselt on süüdi programm, mis kirja koostas, mitte teie.
    .step-1 = Kirjutage kiri uuesti ja saatke see teisest programmist või brauseris oma postkastist (veebimeil).
    .step-2 = Kui kleepisite teksti mujalt, kleepige see ilma vorminduseta ja lisage failid uuesti.
    .step-3 = Kui kirja saatis veebileht või muu programm, edastage see teade inimestele, kes selle eest hoolitsevad.

host-unreachable =
    .headline = Saaja server ei vasta
    .what = Me ei saanud ühendust domeeni { $domain } meiliserveriga või ühendus katkes. Tavaliselt on see mööduv viga teisel poolel.
    .what-many = Me ei saanud ühendust saaja meiliserveriga või ühendus katkes. Tavaliselt on see mööduv viga teisel poolel.
    .reason = Saaja meiliserver ei vasta või ühendus sellega katkeb. Tavaliselt on see mööduv viga teisel poolel.
    .step-1 = Kontrollige, kas aadressis pärast @-märki on trükiviga.
    .step-2 = Saatke kiri mõne tunni pärast uuesti.
    .step-3 = Kui asi on kiire, võtke saajaga ühendust muul viisil ja andke teada, et tema meiliserveriga ei saa ühendust.
    .delayed-step = Kontrollige aadressi osa pärast @-märki. Kui seal on trükiviga, saatke kiri kohe õigele aadressile.

expired =
    .headline = Teie kirja kohaletoimetamise aeg sai otsa
    .what = Proovisime teie kirja mitu korda kohale toimetada, kuid see ei õnnestunud õigel ajal. Kiri ei ole enam saatmise ootel.
    .step-1 = Kui asi on kiire, võtke saajaga ühendust muul viisil.
    .step-2 = Saatke kiri hiljem uuesti – viga võib juba möödas olla.
    .step-3 = Kui see kordub, edastage see teade oma meili- või veebimajutusteenuse pakkujale.

routing-loop =
    .headline = Teie kiri käis ringiratast
    .what = Meiliserverid andsid teie kirja üksteisele edasi, ilma et see oleks kohale jõudnud, ja seepärast see peatati. Tavaliselt on põhjus viga kirjade edasisuunamises.
    .step-1 = Võtke saajaga ühendust muul viisil ja öelge talle, et kirjad aadressile { $recipient } käivad ringiratast.
    .step-1-many = Võtke saajaga ühendust muul viisil ja öelge talle, et talle saadetud kirjad käivad ringiratast.
    .step-2 = Paluge tal lasta edasisuunamine üle kontrollida inimesel, kes selle eest hoolitseb.
    .step-3 = Kui olete oma postkastis edasisuunamise sisse lülitanud, kontrollige, et see ei vii samasse kohta tagasi.

tls-required =
    .headline = Turvalist ühendust ei õnnestunud luua
    .what = Teie kirja tohib saata ainult krüpteeritud ühenduse kaudu ja kaks meiliserverit ei jõudnud selles kokkuleppele. Sisu kaitsmiseks jäeti kiri saatmata.
    .reason = Teie kirja tohib saata ainult krüpteeritud ühenduse kaudu ja kaks meiliserverit ei jõua selles kokkuleppele.
    .step-1 = Edastage see teade oma meili- või veebimajutusteenuse pakkujale – selle peavad lahendama serverite administraatorid.
    .step-2 = Võtke saajaga ühendust muul viisil ja paluge tal sellest ka oma administraatorile rääkida.
    .step-3 = Kui sisu on konfidentsiaalne, valige selle saatmiseks mõni muu turvaline viis.

smtputf8-unsupported =
    .headline = Saaja server ei toeta aadressides eritähti
    .what = Ühes aadressis – teie või saaja omas – on selliseid tähti nagu ł, ü või я. Saaja server ei oska selliseid aadresse veel käsitleda.
    .step-1 = Kontrollige, kas aadressis on trükiviga – selline täht nagu ü või õ võib olla sinna kogemata sattunud.
    .step-2 = Küsige saajalt aadressi, milles on ainult tavalised tähed a-st z-ni.
    .step-3 = Kui eritäht on teie enda aadressis, saatke kiri mõnelt teiselt aadressilt.

system-problem =
    .headline = Saaja meiliserveril on tehniline probleem
    .headline-local = Meie meiliserveril oli tehniline probleem
    .headline-somewhere = Meiliserveril oli tehniline probleem
    .what = Saaja meilisüsteemis läks midagi valesti. Teie kirjaga on kõik korras.
    .what-local = Meie enda meilisüsteemis läks midagi valesti ja meil on sellest kahju. Teie kirjaga on kõik korras.
    .what-somewhere = Ühes meilisüsteemis, mis teie kirjaga tegeles, läks midagi valesti. Teie kirjaga on kõik korras.
    .reason = Saaja meiliserveril on tehniline probleem.
    .reason-somewhere = Ühel teele jääval meiliserveril on tehniline probleem.
    .reason-local = Meie enda meiliserveril on tehniline probleem ja meil on sellest kahju.
    .step-1 = Saatke kiri mõne tunni pärast uuesti.
    .step-2 = Kui asi on kiire, võtke saajaga ühendust muul viisil.
    .step-3 = Kui see kordub, edastage see teade oma meili- või veebimajutusteenuse pakkujale.

protocol-error =
    .headline = Meiliserverid ei mõistnud teineteist
    .what = Kahe meiliserveri vahel tekkis teie kirja üleandmisel tehniline arusaamatus. Tavaliselt ei ole see teie süü.
    .reason = Kahe meiliserveri vahel tekkis tehniline arusaamatus.
    .step-1 = Saatke kiri uuesti – kõige parem mõnest teisest programmist või brauseris oma postkastist (veebimeil).
    .step-2 = Kui see kordub, edastage see teade oma meili- või veebimajutusteenuse pakkujale.

delayed =
    .headline = Teie kiri on alles teel
    .what = Teie kiri aadressile { $recipient } ei ole veel kohale jõudnud, kuid me proovime edasi.
    .what-many = Teie kiri ei ole veel kohale jõudnud, kuid me proovime edasi.
    .what-until = Teie kiri aadressile { $recipient } ei ole veel kohale jõudnud, kuid me proovime edasi kuni selle ajani: { $until }.
    .what-until-many = Teie kiri ei ole veel kohale jõudnud, kuid me proovime edasi kuni selle ajani: { $until }.
    .step-1 = Te ei pea midagi tegema. Palun ärge kirja uuesti saatke.
    .step-1-help = Palun ärge kirja uuesti saatke – proovime seda endiselt kohale toimetada.
    .step-2 = Kirjutame teile, kui me ei saa seda kohale toimetada.
    .step-3 = Kui asi on kiire, võtke saajaga ühendust muul viisil.

delivered =
    .subject = Kinnitus: { $subject }
    .headline = Teie kiri on kohale toimetatud
    .headline-relayed = Teie kiri on edasi antud
    .headline-expanded = Teie kiri on edasi antud rühmale
    .what = Teie kiri aadressile { $recipient } on kohale toimetatud. See ei tähenda veel, et keegi on seda lugenud.
    .what-many = Teie kiri on nendele saajatele kohale toimetatud. See ei tähenda veel, et keegi on seda lugenud.
    .what-relayed = Teie kiri aadressile { $recipient } on üle antud saaja meiliserverile, mis kinnitusi ei saada. Seepärast me ei tea, kas see jõudis postkasti.
    .what-relayed-many = Teie kiri on üle antud nende saajate meiliserveritele, mis kinnitusi ei saada. Seepärast me ei tea, kas see jõudis postkastidesse.
    .what-expanded = Aadressi { $recipient } taga on mitu saajat. Teie kiri on neile edasi antud ja rohkem kinnitusi ei tule.
    .what-expanded-many = Iga sellise aadressi taga on mitu saajat. Teie kiri on neile edasi antud ja rohkem kinnitusi ei tule.
    .why = Seda kinnitust paluti kirja saatmisel. Te ei pea midagi tegema.

digest =
    .subject = Veel kirju, mille kohaletoimetamisel on probleeme
    .headline = Veel kirju, mille kohaletoimetamisel on probleeme: { $count }
    .what = Ühe tunni jooksul on teile tagasi tulnud palju kirju, seepärast saadame iga kirja kohta pika teate asemel lühikese loendi. Viimase kirja aruanne on manuses.
    .rest = Varasemaid, mida siin ei näidata: { $count }

unknown =
    .headline = Teie kirja ei toimetatud kohale
    .what = Kirja ei saadud kohale toimetada ja põhjust ei õnnestunud automaatselt kindlaks teha. Serveri täpne vastus on allpool.
    .what-silent = Kirja ei saadud kohale toimetada ja põhjust meile ei öeldud.
    .step-1 = Kontrollige, kas aadressis on trükiviga.
    .step-2 = Kui aadress on õige, võtke saajaga ühendust muul viisil.
    .step-3 = Edastage see teade oma meili- või veebimajutusteenuse pakkujale – seal aidatakse teil sellest aru saada.
