# status: machine
# Sleutels en varianten zoals in en/bounce.ftl.

address-unknown =
    .headline = Het adres { $recipient } is niet gevonden
    .headline-many = { $count ->
        [1] Het adres van de ontvanger is niet gevonden
       *[other] Deze adressen zijn niet gevonden
    }
    .headline-forwarded = E-mail aan { $recipient } kan niet worden doorgestuurd
    .what = De mailserver voor { $domain } zegt dat dit adres niet bestaat. Meestal is het gewoon een typfout, maar het adres kan ook gewijzigd of opgeheven zijn.
    .what-many = { $count ->
        [1] De mailserver zegt dat dit adres niet bestaat. Meestal is het gewoon een typfout, maar het adres kan ook gewijzigd of opgeheven zijn.
       *[other] De mailservers zeggen dat deze adressen niet bestaan. Meestal is het gewoon een typfout, maar een adres kan ook gewijzigd of opgeheven zijn.
    }
    .what-forwarded = Het adres { $recipient } stuurt e-mail door naar een ander adres, en dat bestaat niet of is opgeheven. Je kunt dit niet zelf oplossen.
    .step-1 = Controleer het adres op typfouten: een letter of punt te weinig, een spatie te veel of een verkeerd einde (bijvoorbeeld .com in plaats van .nl).
    .step-1-forwarded = Neem op een andere manier contact op met de ontvanger – bijvoorbeeld telefonisch of met een sms – en vertel dat de e-mail niet wordt doorgestuurd.
    .step-2 = Als het adres er goed uitziet, neem dan op een andere manier contact op met de ontvanger – bijvoorbeeld telefonisch of met een sms – en vraag naar het huidige adres.
    .step-2-forwarded = Vraag om een adres waar je rechtstreeks naartoe kunt schrijven en stuur je bericht daarheen.
    .step-3 = Stuur je bericht opnieuw naar het juiste adres. Blijft je mailprogramma het oude adres voorstellen? Verwijder het dan uit de suggesties.
    .step-3-forwarded = { "" }

address-moved =
    .headline = De ontvanger heeft een nieuw adres
    .what = De mailserver voor { $domain } zegt dat het adres { $recipient } is gewijzigd en geen e-mail meer ontvangt.
    .what-many = De mailserver zegt dat de ontvanger een nieuw adres heeft en op het oude adres geen e-mail meer ontvangt.
    .what-new = De mailserver voor { $domain } zegt dat het adres { $recipient } is gewijzigd en noemt een nieuw adres.
    .step-1 = Neem op een andere manier contact op met de ontvanger – bijvoorbeeld telefonisch of met een sms – en vraag naar het nieuwe adres.
    .step-1-new = Stuur je bericht opnieuw, naar het nieuwe adres. Lijkt er iets vreemds aan? Vraag het dan eerst op een andere manier aan de ontvanger.
    .step-2 = Stuur je bericht opnieuw, naar het nieuwe adres.
    .step-2-new = Wijzig het adres ook in je adresboek.
    .step-3 = Wijzig het adres ook in je adresboek.
    .step-3-new = { "" }

domain-unknown =
    .headline = Het domein { $domain } is niet gevonden
    .headline-many = { $count ->
        [1] Het domein van de ontvanger is niet gevonden
       *[other] De domeinen van deze adressen zijn niet gevonden
    }
    .what = Het deel van het adres na het @-teken, { $domain }, is op internet niet te vinden. Meestal is het verkeerd gespeld of is het domein verlopen.
    .what-many = Het deel van het adres na het @-teken is op internet niet te vinden. Meestal is het verkeerd gespeld of is het domein verlopen.
    .reason = Het deel van het adres na het @-teken is op internet niet te vinden.
    .step-1 = Controleer het deel na het @-teken op typfouten (bijvoorbeeld gmial.com in plaats van gmail.com).
    .step-2 = Vergelijk het adres met de website, het visitekaartje of eerdere berichten van de ontvanger.
    .step-3 = Als het adres klopt, neem dan op een andere manier contact op met de ontvanger – misschien is het domein ongemerkt verlopen.
    .delayed-step = Controleer het deel van het adres na het @-teken. Zit er een typfout in, stuur je bericht dan nu naar het juiste adres.

domain-no-mail =
    .headline = Het domein { $domain } accepteert geen e-mail
    .headline-many = { $count ->
        [1] Het domein van de ontvanger accepteert geen e-mail
       *[other] Deze domeinen accepteren geen e-mail
    }
    .what = De eigenaar van { $domain } heeft ingesteld dat dit domein helemaal geen e-mail ontvangt. Geen enkel adres dat eindigt op @{ $domain } werkt.
    .what-many = De eigenaar van het domein heeft ingesteld dat het helemaal geen e-mail ontvangt. Geen enkel adres daar werkt.
    .step-1 = Controleer het deel na het @-teken – misschien gebruikt de ontvanger een net iets ander domein.
    .step-2 = Zoek een contactadres op de website van de ontvanger.
    .step-3 = Neem op een andere manier contact op met de ontvanger en vraag om een adres dat wel werkt.

mailbox-full =
    .headline = De mailbox van de ontvanger is vol
    .headline-many = { $count ->
        [1] De mailbox van de ontvanger is vol
       *[other] Deze mailboxen zijn vol
    }
    .what = In de mailbox { $recipient } is geen ruimte meer, dus er kunnen nu geen nieuwe berichten bij. Met je adres en je bericht is niets mis.
    .what-many = { $count ->
        [1] In de mailbox van de ontvanger is geen ruimte meer, dus er kunnen nu geen nieuwe berichten bij. Met je adres en je bericht is niets mis.
       *[other] In deze mailboxen is geen ruimte meer, dus er kunnen nu geen nieuwe berichten bij. Met je adres en je bericht is niets mis.
    }
    .reason = In de mailbox van de ontvanger is geen ruimte meer.
    .step-1 = Neem op een andere manier contact op met de ontvanger – bijvoorbeeld telefonisch of met een sms – en laat weten dat de mailbox vol is.
    .step-2 = Stuur je bericht opnieuw zodra de ontvanger ruimte heeft gemaakt.
    .delayed-step = Neem op een andere manier contact op met de ontvanger en laat weten dat de mailbox vol is. Zodra er weer ruimte is, kan je bericht aankomen.

mailbox-disabled =
    .headline = De mailbox van de ontvanger is uitgeschakeld
    .headline-many = { $count ->
        [1] De mailbox van de ontvanger is uitgeschakeld
       *[other] Deze mailboxen zijn uitgeschakeld
    }
    .what = De mailbox { $recipient } bestaat, maar neemt op dit moment geen e-mail aan. Misschien heeft de eigenaar of diens provider de mailbox geblokkeerd of opgeheven.
    .what-many = { $count ->
        [1] De mailbox bestaat, maar neemt op dit moment geen e-mail aan. Misschien heeft de eigenaar of diens provider de mailbox geblokkeerd of opgeheven.
       *[other] De mailboxen bestaan, maar nemen op dit moment geen e-mail aan. Misschien hebben de eigenaren of hun provider ze geblokkeerd of opgeheven.
    }
    .reason = De mailbox van de ontvanger neemt op dit moment geen e-mail aan.
    .step-1 = Neem op een andere manier contact op met de ontvanger en vraag of er een ander adres is.
    .step-2 = Verwacht je dat de mailbox weer gaat werken, stuur je bericht dan over een paar dagen opnieuw.
    .delayed-step = Neem op een andere manier contact op met de ontvanger – misschien is daar niet bekend dat de mailbox niet werkt.

message-too-large =
    .headline = Je bericht is te groot
    .what = Met de bijlagen erbij is je bericht groter dan de mailserver voor { $domain } toestaat.
    .what-many = Met de bijlagen erbij is je bericht groter dan de mailserver van de ontvanger toestaat.
    .what-sized = Met de bijlagen erbij is je bericht { $size }, terwijl de mailserver voor { $domain } berichten tot { $limit } aanneemt. Bijlagen worden ongeveer een derde groter als ze per e-mail worden verstuurd. Daarom is het bericht groter dan de bestanden zelf.
    .what-sized-many = Met de bijlagen erbij is je bericht { $size }, terwijl de mailserver van de ontvanger berichten tot { $limit } aanneemt. Bijlagen worden ongeveer een derde groter als ze per e-mail worden verstuurd. Daarom is het bericht groter dan de bestanden zelf.
    .what-limit = De mailserver voor { $domain } neemt berichten tot { $limit } aan, en met de bijlagen erbij is je bericht groter. Bijlagen worden ongeveer een derde groter als ze per e-mail worden verstuurd. Daarom is het bericht groter dan de bestanden zelf.
    .what-limit-many = De mailserver van de ontvanger neemt berichten tot { $limit } aan, en met de bijlagen erbij is je bericht groter. Bijlagen worden ongeveer een derde groter als ze per e-mail worden verstuurd. Daarom is het bericht groter dan de bestanden zelf.
    .step-1 = Splits je bericht: verstuur de bijlagen in meerdere kleinere berichten.
    .step-1-sized = Splits je bericht: verstuur de bijlagen in meerdere berichten, elk met bestanden van samen hoogstens { $safe }.
    .step-1-limit = Splits je bericht: verstuur de bijlagen in meerdere berichten, elk met bestanden van samen hoogstens { $safe }.
    .step-1-parts = { $parts ->
        [one] Splits je bericht: verstuur de bijlagen in meerdere berichten, elk met bestanden van samen hoogstens { $safe }.
       *[other] Splits je bericht: verstuur de bijlagen in minstens { $parts } berichten, elk met bestanden van samen hoogstens { $safe }.
    }
    .step-1-alone = De bijlage ‘{ $attachment }’ is op zichzelf al te groot. Zet die in een dienst om bestanden te delen en stuur alleen de link.
    .step-2 = Of zet de bijlagen in een dienst om bestanden te delen en stuur alleen de link.
    .step-2-alone = { "" }
    .step-3 = Heeft de ontvanger een eigen mailserver, stel dan voor om de maximale berichtgrootte te verhogen.

spam-content =
    .headline = Je bericht is voor spam aangezien
    .what = De mailserver van de ontvanger vond dat je bericht op spam lijkt en heeft het niet aangenomen. Dat gebeurt soms ook met heel gewone berichten.
    .reason = De mailserver van de ontvanger vindt dat je bericht op spam lijkt.
    .step-1 = Bekijk je bericht nog eens: een duidelijk onderwerp, minder links en geen ongewone bijlagen helpen vaak. Stuur het daarna opnieuw.
    .step-2 = Neem op een andere manier contact op met de ontvanger en vraag om je op de lijst met vertrouwde afzenders (whitelist) te zetten.
    .step-3 = Blijft het gebeuren, stuur deze melding dan door naar je e-mail- of hostingprovider.

reputation-blocklist =
    .headline = Je bericht is geblokkeerd vanwege de reputatie van de server
    .what = De server van de ontvanger neemt geen e-mail aan van de server die je bericht verstuurde, omdat die op een lijst van spamverzenders staat of een slechte naam heeft. Meestal heeft dat niets met jou te maken: één gehackte mailbox of website is genoeg om iedereen op dezelfde server te treffen.
    .what-listed = De server van de ontvanger neemt geen e-mail aan van de server die je bericht verstuurde, omdat het adres daarvan ({ $ip }) op deze lijst van spamverzenders staat: { $lists }. Meestal heeft dat niets met jou te maken: één gehackte mailbox of website is genoeg om iedereen op dezelfde server te treffen.
    .what-list = De server van de ontvanger neemt geen e-mail aan van de server die je bericht verstuurde, omdat die op deze lijst van spamverzenders staat: { $lists }. Meestal heeft dat niets met jou te maken: één gehackte mailbox of website is genoeg om iedereen op dezelfde server te treffen.
    .what-ip = De server van de ontvanger neemt geen e-mail aan van de server die je bericht verstuurde, omdat het adres daarvan ({ $ip }) op een lijst van spamverzenders staat of een slechte naam heeft. Meestal heeft dat niets met jou te maken: één gehackte mailbox of website is genoeg om iedereen op dezelfde server te treffen.
    .reason = De server die je bericht verstuurde, staat op een lijst van spamverzenders of heeft een slechte naam.
    .step-1 = Stuur deze melding door naar je e-mail- of hostingprovider. Die kan de oorzaak vinden en de server van de lijst laten halen.
    .step-2 = Als je een eigen VPS of dedicated server hebt: zoek eerst de bron van de spam, neem dan de oorzaak weg en vraag pas daarna om je IP-adres van de lijst te halen (delisting).
    .step-3 = Neem op een andere manier contact op met de ontvanger en vraag om je op de lijst met vertrouwde afzenders (whitelist) te zetten.
    .delayed-step = Stuur deze melding door naar je e-mail- of hostingprovider – die kan de oorzaak vinden en de server van de lijst laten halen.

greylisted =
    .headline = De server van de ontvanger vroeg ons het later opnieuw te proberen
    .what = De server van de ontvanger kent onze server nog niet goed en vroeg om het na een tijdje nog eens te proberen. Dat is een gebruikelijke bescherming tegen spam, maar deze keer is geen enkele poging gelukt.
    .reason = De server van de ontvanger kent onze server nog niet goed en vroeg om het na een tijdje nog eens te proberen. Dat is een gebruikelijke bescherming tegen spam en het komt meestal vanzelf goed.
    .step-1 = Stuur je bericht over ongeveer een uur opnieuw. Tegen die tijd kent de server van de ontvanger ons meestal.
    .step-2 = Is het dringend, neem dan op een andere manier contact op met de ontvanger.
    .step-3 = Blijft het gebeuren, vraag de ontvanger dan om je op de lijst met vertrouwde afzenders (whitelist) te zetten.

challenge-code =
    .headline = De ontvanger vraagt je om je bericht te bevestigen
    .what = Om spam buiten te houden, vraagt het mailsysteem van de ontvanger nieuwe afzenders om het bericht nog een keer te sturen met een speciale code in het onderwerp. Je vindt de code hieronder in het antwoord van de server.
    .what-code = Om spam buiten te houden, vraagt het mailsysteem van de ontvanger nieuwe afzenders om het bericht nog een keer te sturen met een speciale code in het onderwerp.
    .step-1 = Kopieer de code uit het antwoord van de server – precies zoals die er staat, met alle haakjes en hoofdletters.
    .step-1-code = Kopieer de code hierboven precies zoals die er staat, met alle haakjes en hoofdletters.
    .step-2 = Stuur hetzelfde bericht vandaag nog opnieuw, met de code aan het einde van de onderwerpregel. Zulke codes verlopen vaak na een dag.
    .step-3 = Vraag de ontvanger om je op de lijst met vertrouwde afzenders (whitelist) te zetten. Dan heb je de volgende keer geen code nodig.
    .step-4 = Heb jij het bericht niet verstuurd, doe dan niets met de code en laat het je provider weten – misschien gebruikt iemand anders je adres.

auth-failed =
    .headline = De server van de ontvanger kon niet bevestigen dat het bericht van jou komt
    .what = Domeinen zijn beschermd, zodat vreemden geen e-mail uit naam van een domein kunnen sturen. Voor { $sender_domain } is die controle mislukt, dus het bericht is geweigerd.
    .what-many = Domeinen zijn beschermd, zodat vreemden geen e-mail uit naam van een domein kunnen sturen. Voor jouw adres is die controle mislukt, dus het bericht is geweigerd.
    .reason = De server van de ontvanger kon niet bevestigen dat het bericht echt van jou komt.
    .step-1 = Zorg dat je e-mail verstuurt via de server voor uitgaande e-mail van je eigen provider, niet via de server van iemand anders of een formulier op een website.
    .step-2 = Stuur deze melding door naar je e-mail- of hostingprovider, of naar degene die { $sender_domain } beheert – de instellingen met de namen SPF, DKIM en DMARC moeten worden gecontroleerd.
    .step-2-many = Stuur deze melding door naar je e-mail- of hostingprovider – die moet de instellingen van je domein met de namen SPF, DKIM en DMARC controleren.
    .step-3 = Stuurt de ontvanger e-mail van het ene adres door naar het andere, schrijf dan rechtstreeks naar het laatste adres.

sender-dns =
    .headline = De server van de ontvanger herkent de server niet die je bericht verstuurde
    .what = De naam en het internetadres van de server die je bericht verstuurde, passen niet bij elkaar, of een van beide ontbreekt. Van zulke servers neemt de server van de ontvanger geen e-mail aan. Met je bericht is niets mis.
    .what-ip = De naam van de server die je bericht verstuurde, past niet bij het internetadres ({ $ip }) of ontbreekt. Van zulke servers neemt de server van de ontvanger geen e-mail aan. Met je bericht is niets mis.
    .reason = De naam en het internetadres van de server die je bericht verstuurde, passen niet bij elkaar.
    .step-1 = Stuur deze melding door naar je e-mail- of hostingprovider. Die moet de naam van de server in de DNS corrigeren.
    .step-2 = Als je een eigen server hebt: stel het reverse-DNS-record (PTR) in op de hostnaam, laat die naam terugverwijzen naar hetzelfde adres en laat de server zich ermee melden bij andere servers (HELO).
    .step-3 = Is het dringend, neem dan op een andere manier contact op met de ontvanger.

policy-rejected =
    .headline = De regels van de ontvanger lieten dit bericht niet toe
    .what = Het mailsysteem van de ontvanger heeft eigen regels over wie er mag schrijven en wat er mag worden gestuurd. Je bericht voldeed niet aan een van die regels.
    .reason = Een regel van het mailsysteem van de ontvanger houdt het bericht tegen.
    .step-1 = Lees hieronder het antwoord van de server – vaak staat daar om welke regel het ging.
    .step-1-silent = { "" }
    .step-2 = Schreef je naar een groep of mailinglijst, controleer dan of je ernaartoe mag schrijven.
    .step-3 = Neem op een andere manier contact op met de ontvanger en vraag de ontvanger, of de beheerder daar, om berichten van jou toe te staan (whitelist).

recipient-restricted =
    .headline = De ontvanger neemt alleen e-mail aan van bepaalde afzenders
    .headline-many = { $count ->
        [1] De ontvanger neemt alleen e-mail aan van bepaalde afzenders
       *[other] Deze ontvangers nemen alleen e-mail aan van bepaalde afzenders
    }
    .what = Naar het adres { $recipient } mogen alleen gekozen afzenders schrijven – bijvoorbeeld leden van een groep of mensen van hetzelfde bedrijf – en jouw adres hoort daar niet bij.
    .what-many = { $count ->
        [1] Naar het adres van de ontvanger mogen alleen gekozen afzenders schrijven – bijvoorbeeld leden van een groep of mensen van hetzelfde bedrijf – en jouw adres hoort daar niet bij.
       *[other] Naar deze adressen mogen alleen gekozen afzenders schrijven – bijvoorbeeld leden van een groep of mensen van hetzelfde bedrijf – en jouw adres hoort daar niet bij.
    }
    .step-1 = Heb je meerdere adressen, controleer dan of je schreef vanaf het adres dat de ontvanger kent.
    .step-2 = Is het een groep of mailinglijst, word dan lid of vraag de eigenaar om je berichten door te laten.
    .step-3 = Neem op een andere manier contact op met de ontvanger en vraag om je adres toe te staan (whitelist).

relay-denied =
    .headline = De server weigerde je bericht door te geven
    .what = De mailserver die we bereikten, verwerkt geen e-mail voor { $domain } en weigerde daarom je bericht door te geven. Of je mailprogramma is niet goed aangemeld, of het domein van de ontvanger verwijst naar de verkeerde server.
    .what-many = De mailserver die we bereikten, verwerkt geen e-mail voor dit domein en weigerde daarom je bericht door te geven. Of je mailprogramma is niet goed aangemeld, of het domein van de ontvanger verwijst naar de verkeerde server.
    .step-1 = Controleer het deel van het adres na het @-teken op typfouten.
    .step-2 = Controleer in je mailprogramma of aanmelden bij de server voor uitgaande e-mail aanstaat en of je gebruikersnaam en wachtwoord kloppen.
    .step-3 = Worden je andere berichten wel bezorgd, neem dan op een andere manier contact op met de ontvanger – de beheerder daar moet de e-mailinstellingen van { $domain } controleren.
    .step-3-many = Worden je andere berichten wel bezorgd, neem dan op een andere manier contact op met de ontvanger – de beheerder daar moet de e-mailinstellingen van het domein controleren.

login-required =
    .headline = Je mailprogramma heeft zich niet aangemeld
    .what = De mailserver neemt alleen berichten aan van wie zich aanmeldt met een gebruikersnaam en wachtwoord. Je mailprogramma – of het apparaat of de website die het bericht verstuurde – deed dat niet.
    .step-1 = Zoek in de instellingen van je mailprogramma de server voor uitgaande e-mail (SMTP) en zet aanmelden (authenticatie) aan. De gebruikersnaam en het wachtwoord zijn meestal dezelfde als voor het ontvangen van e-mail.
    .step-2 = Kwam het bericht van een scanner, een website of een ander programma, wijzig daar dan dezelfde instelling.
    .step-3 = Worden je andere berichten wel bezorgd, dan ligt de fout aan de kant van de ontvanger: neem op een andere manier contact op en laat het weten.

sender-refused =
    .headline = Je adres is niet geaccepteerd
    .what = De server van de ontvanger neemt geen e-mail aan van { $sender }. Misschien heeft de ontvanger dit adres geblokkeerd, of ziet het er voor die server onjuist uit.
    .what-many = De server van de ontvanger neemt geen e-mail aan van jouw adres. Misschien heeft de ontvanger het geblokkeerd, of ziet het er voor die server onjuist uit.
    .step-1 = Controleer in de instellingen van je mailprogramma of je eigen adres goed gespeld is.
    .step-2 = Neem op een andere manier contact op met de ontvanger en vraag om je te deblokkeren of op de lijst met vertrouwde afzenders (whitelist) te zetten.
    .step-3 = Denk je dat het een vergissing is, stuur deze melding dan door naar je e-mail- of hostingprovider.

rate-limited =
    .headline = Te veel berichten in korte tijd
    .what = Er zijn in korte tijd te veel berichten verstuurd, dus de server nam er geen meer aan.
    .reason = Er zijn in korte tijd te veel berichten verstuurd, dus de server laat nieuwe berichten even wachten.
    .step-1 = Wacht ongeveer een uur en stuur je bericht dan opnieuw.
    .step-2 = Schrijf je naar veel mensen, verstuur dan naar kleinere groepen of gebruik een nieuwsbriefdienst.
    .step-3 = Ben jij niet degene die zoveel e-mail verstuurt, wijzig dan het wachtwoord van je mailbox en neem contact op met je provider – misschien is iemand in je account gekomen.
    .delayed-step = Ben jij niet degene die zoveel e-mail verstuurt, wijzig dan het wachtwoord van je mailbox en neem contact op met je provider – misschien is iemand in je account gekomen.

attachment-blocked =
    .headline = Een bijlage is geblokkeerd
    .what = De server van de ontvanger heeft een bijlage geblokkeerd: die leek op een virus, of bestanden van dit type worden niet aangenomen.
    .what-named = De server van de ontvanger heeft de bijlage ‘{ $attachment }’ geblokkeerd: die leek op een virus, of bestanden van dit type worden niet aangenomen.
    .step-1 = Herken je de bijlage niet, open die dan niet. Scan je computer met een antivirusprogramma en wijzig het wachtwoord van je mailbox.
    .step-2 = Is het bestand veilig, zet het dan in een dienst om bestanden te delen en stuur alleen de link.
    .step-3 = Je kunt de ontvanger ook vragen welke bestandstypen worden aangenomen – PDF geeft meestal geen problemen.

malformed-message =
    .headline = De server van de ontvanger kon je bericht niet lezen
    .what = Een deel van je bericht is niet geschreven zoals mailservers dat verwachten, dus de server van de ontvanger nam het niet aan. Meestal ligt dat aan het programma dat het bericht maakte, niet aan jou.
    .step-1 = Schrijf het bericht opnieuw en verstuur het met een ander programma, of vanuit je mailbox in de browser (webmail).
    .step-2 = Heb je tekst van elders geplakt, plak die dan zonder opmaak en voeg de bestanden opnieuw toe.
    .step-3 = Kwam het bericht van een website of een ander programma, stuur deze melding dan door naar de mensen die dat beheren.

host-unreachable =
    .headline = De server van de ontvanger antwoordt niet
    .what = We konden geen verbinding maken met de mailserver voor { $domain }, of de verbinding werd verbroken. Meestal is dat een tijdelijke storing aan de andere kant.
    .what-many = We konden geen verbinding maken met de mailserver van de ontvanger, of de verbinding werd verbroken. Meestal is dat een tijdelijke storing aan de andere kant.
    .reason = De mailserver van de ontvanger antwoordt niet, of de verbinding ermee wordt verbroken. Meestal is dat een tijdelijke storing aan de andere kant.
    .step-1 = Controleer het deel van het adres na het @-teken op typfouten.
    .step-2 = Stuur je bericht over een paar uur opnieuw.
    .step-3 = Is het dringend, neem dan op een andere manier contact op met de ontvanger en laat weten dat de mailserver niet bereikbaar is.
    .delayed-step = Controleer het deel van het adres na het @-teken. Zit er een typfout in, stuur je bericht dan nu naar het juiste adres.

expired =
    .headline = De tijd om je bericht te bezorgen is verstreken
    .what = We hebben meerdere keren geprobeerd je bericht te bezorgen, maar het is niet op tijd gelukt. Het bericht staat niet meer klaar om verstuurd te worden.
    .step-1 = Is het dringend, neem dan op een andere manier contact op met de ontvanger.
    .step-2 = Stuur je bericht later opnieuw – misschien is de storing dan al voorbij.
    .step-3 = Gebeurt het weer, stuur deze melding dan door naar je e-mail- of hostingprovider.

routing-loop =
    .headline = Je bericht bleef in een kringetje rondgaan
    .what = Mailservers bleven je bericht aan elkaar doorgeven zonder het te bezorgen, en daarom is het tegengehouden. Meestal komt dat door een fout in het doorsturen van e-mail.
    .step-1 = Neem op een andere manier contact op met de ontvanger en vertel dat e-mail aan { $recipient } in een kringetje rondgaat.
    .step-1-many = Neem op een andere manier contact op met de ontvanger en vertel dat de e-mail daarheen in een kringetje rondgaat.
    .step-2 = Vraag om het doorsturen te laten nakijken door degene die de mailbox beheert.
    .step-3 = Heb je in je eigen mailbox doorsturen ingesteld, controleer dan of het niet naar dezelfde plek terugleidt.

tls-required =
    .headline = Er kon geen veilige verbinding worden gemaakt
    .what = Je bericht mag alleen via een versleutelde verbinding worden verstuurd, en de twee mailservers konden het daarover niet eens worden. Om de inhoud te beschermen is het bericht niet verstuurd.
    .reason = Je bericht mag alleen via een versleutelde verbinding worden verstuurd, en de twee mailservers kunnen het daarover niet eens worden.
    .step-1 = Stuur deze melding door naar je e-mail- of hostingprovider – de beheerders van de servers moeten dit oplossen.
    .step-2 = Neem op een andere manier contact op met de ontvanger en vraag om ook de beheerder daar in te lichten.
    .step-3 = Is de inhoud vertrouwelijk, kies dan een andere veilige manier om die te versturen.

smtputf8-unsupported =
    .headline = De server van de ontvanger kan niet overweg met bijzondere letters in adressen
    .what = Een van de adressen – dat van jou of dat van de ontvanger – bevat letters zoals ł, ü of я. De server van de ontvanger kan zulke adressen nog niet verwerken.
    .step-1 = Controleer het adres op typfouten – misschien is er per ongeluk een letter zoals ë in terechtgekomen.
    .step-2 = Vraag de ontvanger om een adres met alleen de gewone letters a tot en met z.
    .step-3 = Staat de bijzondere letter in je eigen adres, verstuur het bericht dan vanaf een ander adres.

system-problem =
    .headline = De mailserver van de ontvanger heeft een technisch probleem
    .headline-local = Onze mailserver had een technisch probleem
    .headline-somewhere = Een mailserver had een technisch probleem
    .what = Er ging iets mis in het mailsysteem van de ontvanger. Met je bericht is niets mis.
    .what-local = Er ging iets mis in ons eigen mailsysteem, en dat spijt ons. Met je bericht is niets mis.
    .what-somewhere = Er ging iets mis in een van de mailsystemen die je bericht verwerkten. Met je bericht is niets mis.
    .reason = De mailserver van de ontvanger heeft een technisch probleem.
    .reason-somewhere = Een van de mailservers onderweg heeft een technisch probleem.
    .reason-local = Onze eigen mailserver heeft een technisch probleem, en dat spijt ons.
    .step-1 = Stuur je bericht over een paar uur opnieuw.
    .step-2 = Is het dringend, neem dan op een andere manier contact op met de ontvanger.
    .step-3 = Blijft het gebeuren, stuur deze melding dan door naar je e-mail- of hostingprovider.

protocol-error =
    .headline = De mailservers begrepen elkaar niet
    .what = Tussen de twee mailservers ontstond een technisch misverstand bij het overdragen van je bericht. Meestal ligt dat niet aan jou.
    .reason = Tussen de twee mailservers ontstond een technisch misverstand.
    .step-1 = Stuur je bericht opnieuw – het liefst met een ander programma, of vanuit je mailbox in de browser (webmail).
    .step-2 = Gebeurt het weer, stuur deze melding dan door naar je e-mail- of hostingprovider.

delayed =
    .headline = Je bericht is nog onderweg
    .what = Je bericht aan { $recipient } is nog niet bezorgd, maar we blijven het proberen.
    .what-many = Je bericht is nog niet bezorgd, maar we blijven het proberen.
    .what-until = Je bericht aan { $recipient } is nog niet bezorgd, maar we blijven het proberen tot { $until }.
    .what-until-many = Je bericht is nog niet bezorgd, maar we blijven het proberen tot { $until }.
    .step-1 = Je hoeft niets te doen. Stuur het bericht alsjeblieft niet opnieuw.
    .step-1-help = Stuur het bericht alsjeblieft niet opnieuw – we proberen het nog steeds te bezorgen.
    .step-2 = We laten het je weten als we het niet kunnen bezorgen.
    .step-3 = Is het dringend, neem dan op een andere manier contact op met de ontvanger.

delivered =
    .subject = Bevestiging: { $subject }
    .headline = Je bericht is bezorgd
    .headline-relayed = Je bericht is doorgegeven
    .headline-expanded = Je bericht is doorgegeven aan een groep
    .what = Je bericht aan { $recipient } is bezorgd. Dat wil nog niet zeggen dat iemand het heeft gelezen.
    .what-many = Je bericht is bij deze ontvangers bezorgd. Dat wil nog niet zeggen dat iemand het heeft gelezen.
    .what-relayed = Je bericht aan { $recipient } is overgedragen aan de mailserver van de ontvanger, die geen bevestigingen stuurt. Daarom weten we niet of het in de mailbox is aangekomen.
    .what-relayed-many = Je bericht is overgedragen aan de mailservers van deze ontvangers, die geen bevestigingen sturen. Daarom weten we niet of het in de mailboxen is aangekomen.
    .what-expanded = Het adres { $recipient } staat voor meerdere ontvangers. Je bericht is aan hen doorgegeven en er komt geen verdere bevestiging.
    .what-expanded-many = Elk van deze adressen staat voor meerdere ontvangers. Je bericht is aan hen doorgegeven en er komt geen verdere bevestiging.
    .why = Je hebt om deze bevestiging gevraagd toen je het bericht verstuurde. Je hoeft niets te doen.

digest =
    .subject = Meer berichten met bezorgproblemen
    .headline = Meer berichten met bezorgproblemen: { $count }
    .what = Binnen een uur zijn er veel berichten bij je teruggekomen. Daarom krijg je hier een korte lijst in plaats van een lange melding over elk bericht. Het rapport over het laatste is bijgevoegd.
    .rest = Eerdere berichten die hier niet staan: { $count }

unknown =
    .headline = Je bericht is niet bezorgd
    .what = Het bericht kon niet worden bezorgd en we konden de reden niet automatisch herkennen. Het precieze antwoord van de server staat hieronder.
    .what-silent = Het bericht kon niet worden bezorgd en we kregen de reden niet te horen.
    .step-1 = Controleer het adres op typfouten.
    .step-2 = Klopt het adres, neem dan op een andere manier contact op met de ontvanger.
    .step-3 = Stuur deze melding door naar je e-mail- of hostingprovider – daar kunnen ze je helpen die te begrijpen.
