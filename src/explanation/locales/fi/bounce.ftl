# status: machine
# Avaimet ja muunnelmat kuten tiedostossa en/bounce.ftl.

address-unknown =
    .headline = Osoitetta { $recipient } ei löytynyt
    .headline-many = { $count ->
        [1] Vastaanottajan osoitetta ei löytynyt
       *[other] Näitä osoitteita ei löytynyt
    }
    .headline-forwarded = Postia osoitteeseen { $recipient } ei voida ohjata edelleen
    .what = Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan tällaista osoitetta ei ole. Useimmiten kyse on vain kirjoitusvirheestä, mutta osoite on voitu myös vaihtaa tai sulkea.
    .what-many = { $count ->
        [1] Sähköpostipalvelimen mukaan tällaista osoitetta ei ole. Useimmiten kyse on vain kirjoitusvirheestä, mutta osoite on voitu myös vaihtaa tai sulkea.
       *[other] Sähköpostipalvelinten mukaan tällaisia osoitteita ei ole. Useimmiten kyse on vain kirjoitusvirheestä, mutta osoite on voitu myös vaihtaa tai sulkea.
    }
    .what-forwarded = Osoitteeseen { $recipient } tuleva posti ohjataan edelleen toiseen osoitteeseen, jota ei ole tai joka on suljettu. Et voi korjata tätä itse.
    .step-1 = Tarkista, onko osoitteessa kirjoitusvirhe: puuttuva kirjain tai piste, ylimääräinen välilyönti tai väärä pääte (esimerkiksi .com, kun pitäisi olla .fi).
    .step-1-forwarded = Ota vastaanottajaan yhteyttä muulla tavalla – esimerkiksi soittamalla tai tekstiviestillä – ja kerro, ettei hänen sähköpostinsa ohjaudu edelleen.
    .step-2 = Jos osoite näyttää oikealta, ota vastaanottajaan yhteyttä muulla tavalla – esimerkiksi soittamalla tai tekstiviestillä – ja kysy nykyistä osoitetta.
    .step-2-forwarded = Pyydä osoite, johon voit kirjoittaa suoraan, ja lähetä viestisi sinne.
    .step-3 = Lähetä viestisi uudelleen korjattuun osoitteeseen. Jos sähköpostiohjelmasi ehdottaa aina vanhaa osoitetta, poista se ehdotuksista.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Vastaanottajalla on uusi osoite
    .what = Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan osoite { $recipient } on vaihtunut eikä siihen enää oteta vastaan postia.
    .what-many = Sähköpostipalvelimen mukaan vastaanottajan osoite on vaihtunut eikä vanhaan enää oteta vastaan postia.
    .what-new = Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan osoite { $recipient } on vaihtunut. Palvelin ilmoitti uuden osoitteen.
    .step-1 = Ota vastaanottajaan yhteyttä muulla tavalla – esimerkiksi soittamalla tai tekstiviestillä – ja kysy uutta osoitetta.
    .step-1-new = Lähetä viestisi uudelleen uuteen osoitteeseen. Jos siinä on jotain outoa, kysy ensin vastaanottajalta muulla tavalla.
    .step-2 = Lähetä viestisi uudelleen uuteen osoitteeseen.
    .step-2-new = Vaihda osoite myös osoitekirjaasi.
    .step-3 = Vaihda osoite myös osoitekirjaasi.
    .step-3-new = { "" }

domain-unknown =
    .headline = Verkkotunnusta { $domain } ei löytynyt
    .headline-many = { $count ->
        [1] Vastaanottajan verkkotunnusta ei löytynyt
       *[other] Näiden osoitteiden verkkotunnuksia ei löytynyt
    }
    .what = Osoitteen @-merkin jälkeistä osaa, { $domain }, ei löytynyt internetistä. Yleensä se on kirjoitettu väärin tai verkkotunnus on vanhentunut.
    .what-many = Osoitteen @-merkin jälkeistä osaa ei löytynyt internetistä. Yleensä se on kirjoitettu väärin tai verkkotunnus on vanhentunut.
    .reason = Osoitteen @-merkin jälkeistä osaa ei löytynyt internetistä.
    .step-1 = Tarkista, onko @-merkin jälkeisessä osassa kirjoitusvirhe (esimerkiksi gmial.com, kun pitäisi olla gmail.com).
    .step-2 = Vertaa osoitetta vastaanottajan verkkosivuihin, käyntikorttiin tai aiempiin viesteihin.
    .step-3 = Jos osoite on oikein, ota vastaanottajaan yhteyttä muulla tavalla – hänen verkkotunnuksensa on voinut vanhentua huomaamatta.
    .delayed-step = Tarkista osoitteen @-merkin jälkeinen osa. Jos siinä on kirjoitusvirhe, lähetä viestisi oikeaan osoitteeseen nyt.

domain-no-mail =
    .headline = Verkkotunnus { $domain } ei ota vastaan sähköpostia
    .headline-many = { $count ->
        [1] Vastaanottajan verkkotunnus ei ota vastaan sähköpostia
       *[other] Nämä verkkotunnukset eivät ota vastaan sähköpostia
    }
    .what = Verkkotunnuksen { $domain } omistaja on ilmoittanut, ettei se ota vastaan lainkaan sähköpostia. Mikään osoite, jonka lopussa on @{ $domain }, ei toimi.
    .what-many = Verkkotunnuksen omistaja on ilmoittanut, ettei se ota vastaan lainkaan sähköpostia. Mikään sen osoitteista ei toimi.
    .step-1 = Tarkista @-merkin jälkeinen osa – vastaanottaja saattaa käyttää hieman erilaista verkkotunnusta.
    .step-2 = Etsi yhteysosoite vastaanottajan verkkosivuilta.
    .step-3 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä toimiva osoite.

mailbox-full =
    .headline = Vastaanottajan postilaatikko on täynnä
    .headline-many = { $count ->
        [1] Vastaanottajan postilaatikko on täynnä
       *[other] Nämä postilaatikot ovat täynnä
    }
    .what = Postilaatikosta { $recipient } on tila lopussa, eikä siihen mahdu nyt uusia viestejä. Osoitteessasi ja viestissäsi ei ole vikaa.
    .what-many = { $count ->
        [1] Vastaanottajan postilaatikosta on tila lopussa, eikä siihen mahdu nyt uusia viestejä. Osoitteessasi ja viestissäsi ei ole vikaa.
       *[other] Näistä postilaatikoista on tila lopussa, eikä niihin mahdu nyt uusia viestejä. Osoitteessasi ja viestissäsi ei ole vikaa.
    }
    .reason = Vastaanottajan postilaatikosta on tila lopussa.
    .step-1 = Ota vastaanottajaan yhteyttä muulla tavalla – esimerkiksi soittamalla tai tekstiviestillä – ja kerro, että hänen postilaatikkonsa on täynnä.
    .step-2 = Lähetä viestisi uudelleen, kun vastaanottaja on vapauttanut tilaa.
    .delayed-step = Ota vastaanottajaan yhteyttä muulla tavalla ja kerro, että hänen postilaatikkonsa on täynnä. Kun tilaa on taas, viestisi pääsee perille.

mailbox-disabled =
    .headline = Vastaanottajan postilaatikko on poissa käytöstä
    .headline-many = { $count ->
        [1] Vastaanottajan postilaatikko on poissa käytöstä
       *[other] Nämä postilaatikot ovat poissa käytöstä
    }
    .what = Postilaatikko { $recipient } on olemassa, mutta se ei ota nyt vastaan sähköpostia. Omistaja tai hänen palveluntarjoajansa on ehkä keskeyttänyt sen käytön tai sulkenut sen.
    .what-many = { $count ->
        [1] Postilaatikko on olemassa, mutta se ei ota nyt vastaan sähköpostia. Omistaja tai hänen palveluntarjoajansa on ehkä keskeyttänyt sen käytön tai sulkenut sen.
       *[other] Postilaatikot ovat olemassa, mutta ne eivät ota nyt vastaan sähköpostia. Omistajat tai heidän palveluntarjoajansa ovat ehkä keskeyttäneet niiden käytön tai sulkeneet ne.
    }
    .reason = Vastaanottajan postilaatikko ei ota nyt vastaan sähköpostia.
    .step-1 = Ota vastaanottajaan yhteyttä muulla tavalla ja kysy, onko hänellä toista osoitetta.
    .step-2 = Jos oletat, että postilaatikko palautuu käyttöön, lähetä viestisi uudelleen muutaman päivän päästä.
    .delayed-step = Ota vastaanottajaan yhteyttä muulla tavalla – hän ei ehkä tiedä, ettei hänen postilaatikkonsa toimi.

message-too-large =
    .headline = Viestisi on liian suuri
    .what = Viestisi on liitteineen suurempi kuin verkkotunnuksen { $domain } sähköpostipalvelin hyväksyy.
    .what-many = Viestisi on liitteineen suurempi kuin vastaanottajan sähköpostipalvelin hyväksyy.
    .what-sized = Viestisi koko liitteineen on { $size }, mutta verkkotunnuksen { $domain } sähköpostipalvelimella viestien yläraja on { $limit }. Liitteet kasvavat sähköpostissa noin kolmanneksella, joten viesti on suurempi kuin itse tiedostot.
    .what-sized-many = Viestisi koko liitteineen on { $size }, mutta vastaanottajan sähköpostipalvelimella viestien yläraja on { $limit }. Liitteet kasvavat sähköpostissa noin kolmanneksella, joten viesti on suurempi kuin itse tiedostot.
    .what-limit = Verkkotunnuksen { $domain } sähköpostipalvelimella viestien yläraja on { $limit }, ja viestisi on liitteineen sitä suurempi. Liitteet kasvavat sähköpostissa noin kolmanneksella, joten viesti on suurempi kuin itse tiedostot.
    .what-limit-many = Vastaanottajan sähköpostipalvelimella viestien yläraja on { $limit }, ja viestisi on liitteineen sitä suurempi. Liitteet kasvavat sähköpostissa noin kolmanneksella, joten viesti on suurempi kuin itse tiedostot.
    .step-1 = Jaa viestisi osiin: lähetä liitteet useassa pienemmässä viestissä.
    .step-1-sized = Jaa viestisi osiin: lähetä liitteet useassa viestissä ja laita kuhunkin tiedostoja yhteensä enintään { $safe }.
    .step-1-limit = Jaa viestisi osiin: lähetä liitteet useassa viestissä ja laita kuhunkin tiedostoja yhteensä enintään { $safe }.
    .step-1-parts = { $parts ->
        [one] Jaa viestisi osiin: lähetä liitteet useassa viestissä ja laita kuhunkin tiedostoja yhteensä enintään { $safe }.
       *[other] Jaa viestisi osiin: lähetä liitteet vähintään { $parts } viestissä ja laita kuhunkin tiedostoja yhteensä enintään { $safe }.
    }
    .step-1-alone = Pelkkä liite ”{ $attachment }” on liian suuri. Tallenna se tiedostonjakopalveluun ja lähetä vain linkki.
    .step-2 = Tai tallenna liitteet tiedostonjakopalveluun ja lähetä vain linkki.
    .step-2-alone = { "" }
    .step-3 = Jos vastaanottajalla on oma sähköpostipalvelin, ehdota hänelle viestien kokorajan nostamista.

spam-content =
    .headline = Viestiäsi luultiin roskapostiksi
    .what = Vastaanottajan sähköpostipalvelimen mielestä viestisi näytti roskapostilta, eikä se ottanut viestiä vastaan. Näin käy joskus aivan tavallisillekin viesteille.
    .reason = Vastaanottajan sähköpostipalvelimen mielestä viestisi näyttää roskapostilta.
    .step-1 = Katso viestisi läpi vielä kerran: selkeä aihe, linkkien vähentäminen ja epätavallisten liitteiden poistaminen auttavat usein. Lähetä se sitten uudelleen.
    .step-2 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä lisäämään sinut luotettujen lähettäjien luetteloon (whitelist).
    .step-3 = Jos näin käy toistuvasti, välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle.

reputation-blocklist =
    .headline = Viestisi estettiin palvelimen maineen vuoksi
    .what = Vastaanottajan palvelin ei ota vastaan postia palvelimelta, joka lähetti viestisi, koska kyseinen palvelin on roskapostin lähettäjien listalla tai sillä on huono maine. Syy ei yleensä ole sinussa: yksikin kaapattu postilaatikko tai sivusto riittää haittaamaan kaikkia saman palvelimen käyttäjiä.
    .what-listed = Vastaanottajan palvelin ei ota vastaan postia palvelimelta, joka lähetti viestisi, koska kyseisen palvelimen osoite ({ $ip }) on tällä roskapostin lähettäjien listalla: { $lists }. Syy ei yleensä ole sinussa: yksikin kaapattu postilaatikko tai sivusto riittää haittaamaan kaikkia saman palvelimen käyttäjiä.
    .what-list = Vastaanottajan palvelin ei ota vastaan postia palvelimelta, joka lähetti viestisi, koska kyseinen palvelin on tällä roskapostin lähettäjien listalla: { $lists }. Syy ei yleensä ole sinussa: yksikin kaapattu postilaatikko tai sivusto riittää haittaamaan kaikkia saman palvelimen käyttäjiä.
    .what-ip = Vastaanottajan palvelin ei ota vastaan postia palvelimelta, joka lähetti viestisi, koska kyseisen palvelimen osoite ({ $ip }) on roskapostin lähettäjien listalla tai sillä on huono maine. Syy ei yleensä ole sinussa: yksikin kaapattu postilaatikko tai sivusto riittää haittaamaan kaikkia saman palvelimen käyttäjiä.
    .reason = Viestisi lähettänyt palvelin on roskapostin lähettäjien listalla tai sillä on huono maine.
    .step-1 = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle. Siellä voidaan selvittää syy ja saada palvelin pois listalta.
    .step-2 = Jos sinulla on oma VPS tai dedikoitu palvelin: etsi ensin roskapostin lähde, poista sitten syy ja pyydä vasta sen jälkeen IP-osoitteesi poistamista listalta (delisting).
    .step-3 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä lisäämään sinut luotettujen lähettäjien luetteloon (whitelist).
    .delayed-step = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle – siellä voidaan selvittää syy ja saada palvelin pois listalta.

greylisted =
    .headline = Vastaanottajan palvelin pyysi yrittämään myöhemmin uudelleen
    .what = Vastaanottajan palvelin ei vielä tunne palvelintamme hyvin ja pyysi yrittämään hetken päästä uudelleen. Tämä on tavallinen suoja roskapostia vastaan, mutta tällä kertaa yksikään yritys ei onnistunut.
    .reason = Vastaanottajan palvelin ei vielä tunne palvelintamme hyvin ja pyysi yrittämään hetken päästä uudelleen. Tämä on tavallinen suoja roskapostia vastaan, ja asia ratkeaa yleensä itsestään.
    .step-1 = Lähetä viestisi uudelleen noin tunnin kuluttua. Siihen mennessä vastaanottajan palvelin yleensä tuntee meidät.
    .step-2 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla.
    .step-3 = Jos näin käy toistuvasti, pyydä vastaanottajaa lisäämään sinut luotettujen lähettäjien luetteloon (whitelist).

challenge-code =
    .headline = Vastaanottaja pyytää sinua vahvistamaan viestisi
    .what = Roskapostin torjumiseksi vastaanottajan sähköpostijärjestelmä pyytää uusia lähettäjiä lähettämään viestin uudelleen niin, että aiheessa on erityinen koodi. Koodi on alla palvelimen vastauksessa.
    .what-code = Roskapostin torjumiseksi vastaanottajan sähköpostijärjestelmä pyytää uusia lähettäjiä lähettämään viestin uudelleen niin, että aiheessa on erityinen koodi.
    .step-1 = Kopioi koodi palvelimen vastauksesta täsmälleen, myös mahdolliset sulkeet ja isot kirjaimet.
    .step-1-code = Kopioi yllä oleva koodi täsmälleen sellaisena kuin se on, myös mahdolliset sulkeet ja isot kirjaimet.
    .step-2 = Lähetä sama viesti uudelleen vielä tänään niin, että koodi on aiherivin lopussa. Tällaiset koodit vanhenevat usein vuorokaudessa.
    .step-3 = Pyydä vastaanottajaa lisäämään sinut luotettujen lähettäjien luetteloon (whitelist), niin et tarvitse koodia ensi kerralla.
    .step-4 = Jos et lähettänyt viestiä itse, älä välitä koodista ja kerro asiasta palveluntarjoajallesi – joku voi käyttää osoitettasi.

auth-failed =
    .headline = Vastaanottajan palvelin ei voinut varmistaa, että viesti on sinulta
    .what = Verkkotunnukset on suojattu, jotta ulkopuoliset eivät voi lähettää postia niiden nimissä. Verkkotunnuksen { $sender_domain } kohdalla tämä tarkistus ei onnistunut, joten viesti torjuttiin.
    .what-many = Verkkotunnukset on suojattu, jotta ulkopuoliset eivät voi lähettää postia niiden nimissä. Sinun osoitteesi kohdalla tämä tarkistus ei onnistunut, joten viesti torjuttiin.
    .reason = Vastaanottajan palvelin ei voinut varmistaa, että viesti on todella sinulta.
    .step-1 = Varmista, että lähetät sähköpostia oman palveluntarjoajasi lähtevän postin palvelimen kautta etkä vieraan palvelimen tai verkkosivun lomakkeen kautta.
    .step-2 = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle tai henkilölle, joka huolehtii verkkotunnuksesta { $sender_domain } – asetukset nimeltä SPF, DKIM ja DMARC on tarkistettava.
    .step-2-many = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle – verkkotunnuksesi asetukset nimeltä SPF, DKIM ja DMARC on tarkistettava.
    .step-3 = Jos vastaanottaja ohjaa postinsa osoitteesta toiseen, kirjoita suoraan lopulliseen osoitteeseen.

sender-dns =
    .headline = Vastaanottajan palvelin ei tunnista palvelinta, joka lähetti viestisi
    .what = Viestisi lähettäneen palvelimen nimi ja internetosoite eivät vastaa toisiaan, tai toinen niistä puuttuu. Vastaanottajan palvelin ei ota vastaan postia sellaisilta palvelimilta. Viestissäsi ei ole vikaa.
    .what-ip = Viestisi lähettäneen palvelimen nimi ei vastaa sen internetosoitetta ({ $ip }), tai nimi puuttuu. Vastaanottajan palvelin ei ota vastaan postia sellaisilta palvelimilta. Viestissäsi ei ole vikaa.
    .reason = Viestisi lähettäneen palvelimen nimi ja internetosoite eivät vastaa toisiaan.
    .step-1 = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle. Palveluntarjoajan on korjattava palvelimen nimi DNS-tietoihin.
    .step-2 = Jos sinulla on oma palvelin: aseta sen käänteiseksi DNS-tietueeksi (PTR) sen isäntänimi, pidä huoli, että nimi osoittaa takaisin samaan osoitteeseen, ja anna palvelimen esittäytyä sillä muille (HELO).
    .step-3 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla.

policy-rejected =
    .headline = Vastaanottajan säännöt eivät sallineet tätä viestiä
    .what = Vastaanottajan sähköpostijärjestelmällä on omat sääntönsä siitä, kuka saa kirjoittaa ja mitä saa lähettää. Viestisi ei ollut yhden säännön mukainen.
    .reason = Esteenä on jokin vastaanottajan sähköpostijärjestelmän sääntö.
    .step-1 = Lue alla oleva palvelimen vastaus – siinä kerrotaan usein, mistä säännöstä oli kyse.
    .step-1-silent = { "" }
    .step-2 = Jos kirjoitit ryhmälle tai postituslistalle, tarkista, että saat kirjoittaa sinne.
    .step-3 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä tai hänen ylläpitäjäänsä sallimaan viestisi (whitelist).

recipient-restricted =
    .headline = Vastaanottaja ottaa vastaan postia vain tietyiltä lähettäjiltä
    .headline-many = { $count ->
        [1] Vastaanottaja ottaa vastaan postia vain tietyiltä lähettäjiltä
       *[other] Nämä vastaanottajat ottavat vastaan postia vain tietyiltä lähettäjiltä
    }
    .what = Osoitteeseen { $recipient } voivat kirjoittaa vain valitut lähettäjät – esimerkiksi ryhmän jäsenet tai saman yrityksen väki – eikä sinun osoitteesi ole mukana.
    .what-many = { $count ->
        [1] Vastaanottajan osoitteeseen voivat kirjoittaa vain valitut lähettäjät – esimerkiksi ryhmän jäsenet tai saman yrityksen väki – eikä sinun osoitteesi ole mukana.
       *[other] Näihin osoitteisiin voivat kirjoittaa vain valitut lähettäjät – esimerkiksi ryhmän jäsenet tai saman yrityksen väki – eikä sinun osoitteesi ole mukana.
    }
    .step-1 = Jos sinulla on useita osoitteita, tarkista, että kirjoitit siitä, jonka vastaanottaja tuntee.
    .step-2 = Jos kyse on ryhmästä tai postituslistasta, liity siihen tai pyydä sen omistajaa päästämään viestisi läpi.
    .step-3 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä sallimaan osoitteesi (whitelist).

relay-denied =
    .headline = Palvelin ei suostunut välittämään viestiäsi
    .what = Tavoittamamme sähköpostipalvelin ei käsittele verkkotunnuksen { $domain } postia, joten se ei suostunut välittämään viestiäsi. Joko sähköpostiohjelmasi ei ole kirjautunut oikein tai vastaanottajan verkkotunnus osoittaa väärään palvelimeen.
    .what-many = Tavoittamamme sähköpostipalvelin ei käsittele tämän verkkotunnuksen postia, joten se ei suostunut välittämään viestiäsi. Joko sähköpostiohjelmasi ei ole kirjautunut oikein tai vastaanottajan verkkotunnus osoittaa väärään palvelimeen.
    .step-1 = Tarkista, onko osoitteen @-merkin jälkeisessä osassa kirjoitusvirhe.
    .step-2 = Tarkista sähköpostiohjelmastasi, että lähtevän postin palvelimelle kirjaudutaan ja että käyttäjätunnus ja salasana ovat oikein.
    .step-3 = Jos muut viestisi menevät perille, ota vastaanottajaan yhteyttä muulla tavalla – hänen ylläpitäjänsä on tarkistettava verkkotunnuksen { $domain } sähköpostiasetukset.
    .step-3-many = Jos muut viestisi menevät perille, ota vastaanottajaan yhteyttä muulla tavalla – hänen ylläpitäjänsä on tarkistettava verkkotunnuksen sähköpostiasetukset.

login-required =
    .headline = Sähköpostiohjelmasi ei kirjautunut sisään
    .what = Sähköpostipalvelin ottaa vastaan viestejä vain niiltä, jotka kirjautuvat käyttäjätunnuksella ja salasanalla. Sähköpostiohjelmasi – tai viestin lähettänyt laite tai sivusto – ei kirjautunut.
    .step-1 = Etsi sähköpostiohjelmasi asetuksista lähtevän postin palvelin (SMTP) ja ota kirjautuminen (todennus) käyttöön. Käyttäjätunnus ja salasana ovat yleensä samat kuin postia vastaanotettaessa.
    .step-2 = Jos viestin lähetti skanneri, sivusto tai muu ohjelma, muuta sama asetus siellä.
    .step-3 = Jos muut viestisi menevät perille, virhe on vastaanottajan puolella: ota häneen yhteyttä muulla tavalla ja kerro asiasta.

sender-refused =
    .headline = Osoitettasi ei hyväksytty
    .what = Vastaanottajan palvelin ei ota vastaan postia osoitteesta { $sender }. Vastaanottaja on ehkä estänyt tämän osoitteen, tai se näyttää palvelimesta virheelliseltä.
    .what-many = Vastaanottajan palvelin ei ota vastaan postia osoitteestasi. Vastaanottaja on ehkä estänyt sen, tai se näyttää palvelimesta virheelliseltä.
    .step-1 = Tarkista, että oma osoitteesi on kirjoitettu oikein sähköpostiohjelmasi asetuksissa.
    .step-2 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä poistamaan esto tai lisäämään sinut luotettujen lähettäjien luetteloon (whitelist).
    .step-3 = Jos arvelet, että kyse on erehdyksestä, välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle.

rate-limited =
    .headline = Liian monta viestiä lyhyessä ajassa
    .what = Lyhyessä ajassa lähetettiin liian monta viestiä, joten palvelin ei ottanut enempää vastaan.
    .reason = Lyhyessä ajassa lähetettiin liian monta viestiä, joten palvelin pani seuraavat odottamaan.
    .step-1 = Odota noin tunti ja lähetä viestisi uudelleen.
    .step-2 = Jos kirjoitat monelle, lähetä pienemmille ryhmille tai käytä uutiskirjepalvelua.
    .step-3 = Jos et itse lähetä näin paljon postia, vaihda postilaatikkosi salasana ja ota yhteyttä palveluntarjoajaasi – joku on voinut päästä tilillesi.
    .delayed-step = Jos et itse lähetä näin paljon postia, vaihda postilaatikkosi salasana ja ota yhteyttä palveluntarjoajaasi – joku on voinut päästä tilillesi.

attachment-blocked =
    .headline = Liite estettiin
    .what = Vastaanottajan palvelin esti liitteen: joko se näytti virukselta tai tämäntyyppisiä tiedostoja ei oteta vastaan.
    .what-named = Vastaanottajan palvelin esti liitteen ”{ $attachment }”: joko se näytti virukselta tai tämäntyyppisiä tiedostoja ei oteta vastaan.
    .step-1 = Jos et tunnista liitettä, älä avaa sitä. Tarkista tietokoneesi virustorjuntaohjelmalla ja vaihda postilaatikkosi salasana.
    .step-2 = Jos tiedosto on turvallinen, tallenna se tiedostonjakopalveluun ja lähetä vain linkki.
    .step-3 = Voit myös kysyä vastaanottajalta, millaisia tiedostoja hän voi vastaanottaa – PDF ei yleensä tuota ongelmia.

malformed-message =
    .headline = Vastaanottajan palvelin ei pystynyt lukemaan viestiäsi
    .what = Osaa viestistäsi ei ole kirjoitettu niin kuin sähköpostipalvelimet odottavat, joten vastaanottajan palvelin ei ottanut sitä vastaan. Syy on yleensä viestin laatineessa ohjelmassa, ei sinussa.
    .step-1 = Kirjoita viesti uudelleen ja lähetä se toisesta ohjelmasta tai selaimella suoraan postilaatikostasi (webmail).
    .step-2 = Jos liitit tekstiä muualta, liitä se ilman muotoiluja ja lisää liitetiedostot uudelleen.
    .step-3 = Jos viestin lähetti sivusto tai muu ohjelma, välitä tämä ilmoitus niille, jotka siitä huolehtivat.

host-unreachable =
    .headline = Vastaanottajan palvelin ei vastaa
    .what = Emme saaneet yhteyttä verkkotunnuksen { $domain } sähköpostipalvelimeen, tai yhteys katkesi. Yleensä kyse on toisen osapuolen ohimenevästä viasta.
    .what-many = Emme saaneet yhteyttä vastaanottajan sähköpostipalvelimeen, tai yhteys katkesi. Yleensä kyse on toisen osapuolen ohimenevästä viasta.
    .reason = Vastaanottajan sähköpostipalvelin ei vastaa, tai yhteys siihen katkeaa. Yleensä kyse on toisen osapuolen ohimenevästä viasta.
    .step-1 = Tarkista, onko osoitteen @-merkin jälkeisessä osassa kirjoitusvirhe.
    .step-2 = Lähetä viestisi uudelleen muutaman tunnin kuluttua.
    .step-3 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla ja kerro, ettei hänen sähköpostipalvelimeensa saada yhteyttä.
    .delayed-step = Tarkista osoitteen @-merkin jälkeinen osa. Jos siinä on kirjoitusvirhe, lähetä viestisi oikeaan osoitteeseen nyt.

expired =
    .headline = Aika viestisi toimittamiseen loppui
    .what = Yritimme toimittaa viestisi useita kertoja, mutta emme onnistuneet ajoissa. Viesti ei enää odota lähettämistä.
    .step-1 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla.
    .step-2 = Lähetä viestisi myöhemmin uudelleen – vika on ehkä jo korjattu.
    .step-3 = Jos näin käy uudelleen, välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle.

routing-loop =
    .headline = Viestisi kiersi kehää
    .what = Sähköpostipalvelimet siirsivät viestiäsi toisilleen saamatta sitä perille, joten sen matka keskeytettiin. Tavallisin syy on virhe postin edelleenohjauksessa.
    .step-1 = Ota vastaanottajaan yhteyttä muulla tavalla ja kerro, että posti osoitteeseen { $recipient } kiertää kehää.
    .step-1-many = Ota vastaanottajaan yhteyttä muulla tavalla ja kerro, että hänelle lähetetty posti kiertää kehää.
    .step-2 = Pyydä häntä tarkistuttamaan postinsa edelleenohjaus henkilöllä, joka siitä huolehtii.
    .step-3 = Jos olet ottanut edelleenohjauksen käyttöön omassa postilaatikossasi, tarkista, ettei se johda takaisin samaan paikkaan.

tls-required =
    .headline = Suojattua yhteyttä ei saatu muodostettua
    .what = Viestisi saa lähettää vain salatulla yhteydellä, eivätkä sähköpostipalvelimet päässeet siitä yhteisymmärrykseen. Sisällön suojaamiseksi viestiä ei lähetetty.
    .reason = Viestisi saa lähettää vain salatulla yhteydellä, eivätkä sähköpostipalvelimet pääse siitä yhteisymmärrykseen.
    .step-1 = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle – palvelinten ylläpitäjien on ratkaistava asia.
    .step-2 = Ota vastaanottajaan yhteyttä muulla tavalla ja pyydä häntä kertomaan asiasta myös ylläpitäjälleen.
    .step-3 = Jos sisältö on luottamuksellinen, lähetä se jollakin muulla turvallisella tavalla.

smtputf8-unsupported =
    .headline = Vastaanottajan palvelin ei tue erikoiskirjaimia osoitteissa
    .what = Jommassakummassa osoitteessa – sinun tai vastaanottajan – on kirjaimia, kuten ł, ü tai я. Vastaanottajan palvelin ei vielä osaa käsitellä tällaisia osoitteita.
    .step-1 = Tarkista, onko osoitteessa kirjoitusvirhe – kirjain, kuten ä tai ö, on voinut päästä siihen vahingossa.
    .step-2 = Pyydä vastaanottajalta osoite, jossa on vain tavallisia kirjaimia a–z.
    .step-3 = Jos erikoiskirjain on omassa osoitteessasi, lähetä viesti toisesta osoitteesta.

system-problem =
    .headline = Vastaanottajan sähköpostipalvelimessa on tekninen ongelma
    .headline-local = Sähköpostipalvelimessamme oli tekninen ongelma
    .headline-somewhere = Sähköpostipalvelimessa oli tekninen ongelma
    .what = Vastaanottajan sähköpostijärjestelmässä meni jokin vikaan. Viestissäsi ei ole vikaa.
    .what-local = Omassa sähköpostijärjestelmässämme meni jokin vikaan, ja pahoittelemme sitä. Viestissäsi ei ole vikaa.
    .what-somewhere = Jossakin viestiäsi käsitelleessä sähköpostijärjestelmässä meni jokin vikaan. Viestissäsi ei ole vikaa.
    .reason = Vastaanottajan sähköpostipalvelimessa on tekninen ongelma.
    .reason-somewhere = Jossakin matkan varrella olevassa sähköpostipalvelimessa on tekninen ongelma.
    .reason-local = Omassa sähköpostipalvelimessamme on tekninen ongelma, ja pahoittelemme sitä.
    .step-1 = Lähetä viestisi uudelleen muutaman tunnin kuluttua.
    .step-2 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla.
    .step-3 = Jos näin käy toistuvasti, välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle.

protocol-error =
    .headline = Sähköpostipalvelimet eivät ymmärtäneet toisiaan
    .what = Palvelinten välille syntyi tekninen väärinkäsitys, kun viestiäsi luovutettiin. Syy ei yleensä ole sinussa.
    .reason = Sähköpostipalvelinten välille syntyi tekninen väärinkäsitys.
    .step-1 = Lähetä viestisi uudelleen – mieluiten toisesta ohjelmasta tai selaimella suoraan postilaatikostasi (webmail).
    .step-2 = Jos näin käy uudelleen, välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle.

delayed =
    .headline = Viestisi on vielä matkalla
    .what = Viestiäsi ei ole vielä saatu perille osoitteeseen { $recipient }, mutta yritämme edelleen.
    .what-many = Viestiäsi ei ole vielä saatu perille, mutta yritämme edelleen.
    .what-until = Viestiäsi ei ole vielä saatu perille osoitteeseen { $recipient }, mutta yritämme edelleen ja jatkamme { $until } asti.
    .what-until-many = Viestiäsi ei ole vielä saatu perille, mutta yritämme edelleen ja jatkamme { $until } asti.
    .step-1 = Sinun ei tarvitse tehdä mitään. Älä lähetä viestiä uudelleen.
    .step-1-help = Älä lähetä viestiä uudelleen – yritämme edelleen toimittaa sen.
    .step-2 = Kirjoitamme sinulle, jos emme saa sitä toimitettua.
    .step-3 = Jos asialla on kiire, ota vastaanottajaan yhteyttä muulla tavalla.

delivered =
    .subject = Vahvistus: { $subject }
    .headline = Viestisi on toimitettu perille
    .headline-relayed = Viestisi on välitetty eteenpäin
    .headline-expanded = Viestisi on välitetty ryhmälle
    .what = Viestisi osoitteeseen { $recipient } on toimitettu perille. Se ei vielä tarkoita, että joku on lukenut sen.
    .what-many = Viestisi on toimitettu näille vastaanottajille. Se ei vielä tarkoita, että joku on lukenut sen.
    .what-relayed = Viestisi osoitteeseen { $recipient } on välitetty vastaanottajan sähköpostipalvelimelle, joka ei lähetä vahvistuksia. Siksi emme tiedä, päätyikö se postilaatikkoon.
    .what-relayed-many = Viestisi on välitetty näiden vastaanottajien sähköpostipalvelimille, jotka eivät lähetä vahvistuksia. Siksi emme tiedä, päätyikö se postilaatikoihin.
    .what-expanded = Osoitteen { $recipient } takana on useita vastaanottajia. Viestisi on välitetty heille, eikä muita vahvistuksia tule.
    .what-expanded-many = Jokaisen näistä osoitteista takana on useita vastaanottajia. Viestisi on välitetty heille, eikä muita vahvistuksia tule.
    .why = Tätä vahvistusta pyydettiin, kun viesti lähetettiin. Sinun ei tarvitse tehdä mitään.

digest =
    .subject = Lisää viestejä, joiden toimituksessa on ongelmia
    .headline = Lisää viestejä, joiden toimituksessa on ongelmia: { $count }
    .what = Sinulle on palautunut tunnin aikana paljon viestejä, joten tässä on lyhyt luettelo eikä jokaisesta pitkää ilmoitusta. Raportti viimeisimmästä on liitteenä.
    .rest = Aiempia, joita ei näytetä tässä: { $count }

unknown =
    .headline = Viestiäsi ei toimitettu
    .what = Viestiä ei voitu toimittaa, emmekä pystyneet tunnistamaan syytä automaattisesti. Palvelimen tarkka vastaus näkyy alla.
    .what-silent = Viestiä ei voitu toimittaa, eikä meille kerrottu syytä.
    .step-1 = Tarkista, onko osoitteessa kirjoitusvirhe.
    .step-2 = Jos osoite on oikein, ota vastaanottajaan yhteyttä muulla tavalla.
    .step-3 = Välitä tämä ilmoitus sähköposti- tai webhotellipalvelusi tarjoajalle – siellä autetaan ymmärtämään sitä.
