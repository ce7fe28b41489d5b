# status: machine
# Nøkler og varianter som i en/bounce.ftl.

address-unknown =
    .headline = Adressen { $recipient } ble ikke funnet
    .headline-many = { $count ->
        [1] Adressen til mottakeren ble ikke funnet
       *[other] Disse adressene ble ikke funnet
    }
    .headline-forwarded = E-post til { $recipient } kan ikke sendes videre
    .what = E-postserveren for { $domain } sier at adressen ikke finnes. Som regel er det bare en skrivefeil, men adressen kan også være endret eller stengt.
    .what-many = { $count ->
        [1] E-postserveren sier at adressen ikke finnes. Som regel er det bare en skrivefeil, men adressen kan også være endret eller stengt.
       *[other] E-postserverne sier at adressene ikke finnes. Som regel er det bare en skrivefeil, men en adresse kan også være endret eller stengt.
    }
    .what-forwarded = Adressen { $recipient } sender e-post videre til en annen adresse, og den finnes ikke eller er stengt. Dette kan du ikke løse selv.
    .step-1 = Sjekk adressen for skrivefeil: en bokstav eller et punktum som mangler, et mellomrom for mye eller feil endelse (for eksempel .com i stedet for .no).
    .step-1-forwarded = Kontakt mottakeren på en annen måte – for eksempel på telefon eller SMS – og si fra om at e-posten ikke blir sendt videre.
    .step-2 = Hvis adressen ser riktig ut, kontakter du mottakeren på en annen måte – for eksempel på telefon eller SMS – og spør etter adressen som gjelder nå.
    .step-2-forwarded = Be om en adresse du kan skrive direkte til, og send meldingen dit.
    .step-3 = Send meldingen på nytt til den riktige adressen. Hvis e-postprogrammet fortsetter å foreslå den gamle, fjerner du den fra forslagene.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Mottakeren har fått en ny adresse
    .what = E-postserveren for { $domain } sier at adressen { $recipient } er byttet ut og ikke lenger tar imot e-post.
    .what-many = E-postserveren sier at mottakeren har byttet adresse og ikke lenger tar imot e-post på den gamle.
    .what-new = E-postserveren for { $domain } sier at adressen { $recipient } er byttet ut, og oppga en ny adresse.
    .step-1 = Kontakt mottakeren på en annen måte – for eksempel på telefon eller SMS – og spør etter den nye adressen.
    .step-1-new = Send meldingen på nytt til den nye adressen. Hvis noe ved den ser rart ut, spør du først mottakeren på en annen måte.
    .step-2 = Send meldingen på nytt til den nye adressen.
    .step-2-new = Endre adressen i adresseboken din også.
    .step-3 = Endre adressen i adresseboken din også.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domenet { $domain } ble ikke funnet
    .headline-many = { $count ->
        [1] Domenet til mottakeren ble ikke funnet
       *[other] Domenene til disse adressene ble ikke funnet
    }
    .what = Den delen av adressen som står etter @-tegnet, { $domain }, ble ikke funnet på internett. Som regel er den feilstavet, eller så er domenet utløpt.
    .what-many = Den delen av adressen som står etter @-tegnet, ble ikke funnet på internett. Som regel er den feilstavet, eller så er domenet utløpt.
    .reason = Den delen av adressen som står etter @-tegnet, ble ikke funnet på internett.
    .step-1 = Sjekk delen etter @-tegnet for skrivefeil (for eksempel gmial.com i stedet for gmail.com).
    .step-2 = Sammenlign adressen med nettstedet, visittkortet eller tidligere meldinger fra mottakeren.
    .step-3 = Hvis adressen er riktig, kontakter du mottakeren på en annen måte – domenet kan ha utløpt uten at noen har merket det.
    .delayed-step = Sjekk den delen av adressen som står etter @-tegnet. Hvis det er en skrivefeil, sender du meldingen til riktig adresse nå.

domain-no-mail =
    .headline = Domenet { $domain } tar ikke imot e-post
    .headline-many = { $count ->
        [1] Domenet til mottakeren tar ikke imot e-post
       *[other] Disse domenene tar ikke imot e-post
    }
    .what = Eieren av { $domain } har gitt beskjed om at domenet ikke tar imot e-post i det hele tatt. Ingen adresse som slutter på @{ $domain }, vil virke.
    .what-many = Eieren av domenet har gitt beskjed om at det ikke tar imot e-post i det hele tatt. Ingen adresse der vil virke.
    .step-1 = Sjekk delen etter @-tegnet – kanskje mottakeren bruker et litt annet domene.
    .step-2 = Se etter en kontaktadresse på nettstedet til mottakeren.
    .step-3 = Kontakt mottakeren på en annen måte, og be om en adresse som virker.

mailbox-full =
    .headline = Postkassen til mottakeren er full
    .headline-many = { $count ->
        [1] Postkassen til mottakeren er full
       *[other] Disse postkassene er fulle
    }
    .what = Postkassen { $recipient } har ikke mer plass og kan ikke ta imot nye meldinger akkurat nå. Det er ikke noe galt med adressen eller meldingen din.
    .what-many = { $count ->
        [1] Postkassen til mottakeren har ikke mer plass og kan ikke ta imot nye meldinger akkurat nå. Det er ikke noe galt med adressen eller meldingen din.
       *[other] Disse postkassene har ikke mer plass og kan ikke ta imot nye meldinger akkurat nå. Det er ikke noe galt med adressen eller meldingen din.
    }
    .reason = Postkassen til mottakeren har ikke mer plass.
    .step-1 = Kontakt mottakeren på en annen måte – for eksempel på telefon eller SMS – og si fra om at postkassen er full.
    .step-2 = Send meldingen på nytt når mottakeren har frigjort plass.
    .delayed-step = Kontakt mottakeren på en annen måte, og si fra om at postkassen er full. Når det er plass igjen, kan meldingen din komme frem.

mailbox-disabled =
    .headline = Postkassen til mottakeren er slått av
    .headline-many = { $count ->
        [1] Postkassen til mottakeren er slått av
       *[other] Disse postkassene er slått av
    }
    .what = Postkassen { $recipient } finnes, men den tar ikke imot e-post nå. Den kan være sperret eller stengt av eieren eller leverandøren.
    .what-many = { $count ->
        [1] Postkassen finnes, men den tar ikke imot e-post nå. Den kan være sperret eller stengt av eieren eller leverandøren.
       *[other] Postkassene finnes, men de tar ikke imot e-post nå. De kan være sperret eller stengt av eierne eller leverandøren.
    }
    .reason = Postkassen til mottakeren tar ikke imot e-post nå.
    .step-1 = Kontakt mottakeren på en annen måte, og spør om det finnes en annen adresse.
    .step-2 = Hvis du regner med at postkassen kommer til å virke igjen, sender du meldingen på nytt om noen dager.
    .delayed-step = Kontakt mottakeren på en annen måte – det er ikke sikkert at mottakeren vet at postkassen ikke virker.

message-too-large =
    .headline = Meldingen din er for stor
    .what = Med vedleggene er meldingen din større enn e-postserveren for { $domain } tar imot.
    .what-many = Med vedleggene er meldingen din større enn e-postserveren til mottakeren tar imot.
    .what-sized = Med vedleggene er meldingen din på { $size }, mens e-postserveren for { $domain } tar imot meldinger på opptil { $limit }. Vedlegg blir omtrent en tredjedel større når de sendes med e-post. Derfor er meldingen større enn selve filene.
    .what-sized-many = Med vedleggene er meldingen din på { $size }, mens e-postserveren til mottakeren tar imot meldinger på opptil { $limit }. Vedlegg blir omtrent en tredjedel større når de sendes med e-post. Derfor er meldingen større enn selve filene.
    .what-limit = Med vedleggene er meldingen din større enn { $limit }, som er det meste e-postserveren for { $domain } tar imot. Vedlegg blir omtrent en tredjedel større når de sendes med e-post. Derfor er meldingen større enn selve filene.
    .what-limit-many = Med vedleggene er meldingen din større enn { $limit }, som er det meste e-postserveren til mottakeren tar imot. Vedlegg blir omtrent en tredjedel større når de sendes med e-post. Derfor er meldingen større enn selve filene.
    .step-1 = Del opp meldingen: Send vedleggene i flere mindre meldinger.
    .step-1-sized = Del opp meldingen: Send vedleggene i flere meldinger, hver med filer på til sammen høyst { $safe }.
    .step-1-limit = Del opp meldingen: Send vedleggene i flere meldinger, hver med filer på til sammen høyst { $safe }.
    .step-1-parts = { $parts ->
        [one] Del opp meldingen: Send vedleggene i flere meldinger, hver med filer på til sammen høyst { $safe }.
       *[other] Del opp meldingen: Send vedleggene i minst { $parts } meldinger, hver med filer på til sammen høyst { $safe }.
    }
    .step-1-alone = Vedlegget «{ $attachment }» er for stort i seg selv. Legg det i en fildelingstjeneste, og send bare lenken.
    .step-2 = Eller legg vedleggene i en fildelingstjeneste, og send bare lenken.
    .step-2-alone = { "" }
    .step-3 = Hvis mottakeren har egen e-postserver, kan du foreslå å øke grensen for hvor store meldinger kan være.

spam-content =
    .headline = Meldingen din ble tatt for å være søppelpost
    .what = E-postserveren til mottakeren mente at meldingen din så ut som søppelpost, og tok ikke imot den. Det skjer iblant også med helt vanlige meldinger.
    .reason = E-postserveren til mottakeren mener at meldingen din ser ut som søppelpost.
    .step-1 = Se gjennom meldingen en gang til: Et tydelig emne, færre lenker og ingen uvanlige vedlegg hjelper ofte. Send den så på nytt.
    .step-2 = Kontakt mottakeren på en annen måte, og be om å bli lagt til i listen over klarerte avsendere (whitelist).
    .step-3 = Hvis det fortsetter å skje, videresender du dette varselet til e-postleverandøren din eller webhotellet.

reputation-blocklist =
    .headline = Meldingen din ble blokkert på grunn av serverens omdømme
    .what = Serveren til mottakeren tar ikke imot e-post fra serveren som sendte meldingen din, fordi den serveren står på en liste over avsendere av søppelpost eller har dårlig rykte. Det handler sjelden om deg: Én kapret postkasse eller ett kapret nettsted er nok til at det går ut over alle på samme server.
    .what-listed = Serveren til mottakeren tar ikke imot e-post fra serveren som sendte meldingen din, fordi adressen dens ({ $ip }) står på denne listen over avsendere av søppelpost: { $lists }. Det handler sjelden om deg: Én kapret postkasse eller ett kapret nettsted er nok til at det går ut over alle på samme server.
    .what-list = Serveren til mottakeren tar ikke imot e-post fra serveren som sendte meldingen din, fordi den serveren står på denne listen over avsendere av søppelpost: { $lists }. Det handler sjelden om deg: Én kapret postkasse eller ett kapret nettsted er nok til at det går ut over alle på samme server.
    .what-ip = Serveren til mottakeren tar ikke imot e-post fra serveren som sendte meldingen din, fordi adressen dens ({ $ip }) står på en liste over avsendere av søppelpost eller har dårlig rykte. Det handler sjelden om deg: Én kapret postkasse eller ett kapret nettsted er nok til at det går ut over alle på samme server.
    .reason = Serveren som sendte meldingen din, står på en liste over avsendere av søppelpost eller har dårlig rykte.
    .step-1 = Videresend dette varselet til e-postleverandøren din eller webhotellet. De kan finne årsaken og få serveren fjernet fra listen.
    .step-2 = Hvis du har egen VPS eller dedikert server: Finn først kilden til søppelposten, fjern så årsaken, og be først deretter om at IP-adressen din blir fjernet fra listen (delisting).
    .step-3 = Kontakt mottakeren på en annen måte, og be om å bli lagt til i listen over klarerte avsendere (whitelist).
    .delayed-step = Videresend dette varselet til e-postleverandøren din eller webhotellet – de kan finne årsaken og få serveren fjernet fra listen.

greylisted =
    .headline = Serveren til mottakeren ba oss prøve igjen senere
    .what = Serveren til mottakeren kjenner ikke serveren vår så godt ennå og ba om et nytt forsøk om en stund. Det er en vanlig beskyttelse mot søppelpost, men denne gangen lyktes ingen av forsøkene.
    .reason = Serveren til mottakeren kjenner ikke serveren vår så godt ennå og ba om et nytt forsøk om en stund. Det er en vanlig beskyttelse mot søppelpost, og som regel ordner det seg av seg selv.
    .step-1 = Send meldingen på nytt om omtrent en time. Da kjenner serveren til mottakeren oss som regel.
    .step-2 = Hvis det haster, kontakter du mottakeren på en annen måte.
    .step-3 = Hvis det fortsetter å skje, ber du mottakeren legge deg til i listen over klarerte avsendere (whitelist).

challenge-code =
    .headline = Mottakeren ber deg bekrefte meldingen
    .what = For å unngå søppelpost ber e-postsystemet til mottakeren nye avsendere om å sende meldingen en gang til med en egen kode i emnet. Du finner koden i svaret fra serveren nedenfor.
    .what-code = For å unngå søppelpost ber e-postsystemet til mottakeren nye avsendere om å sende meldingen en gang til med en egen kode i emnet.
    .step-1 = Kopier koden fra svaret fra serveren – helt nøyaktig, med eventuelle parenteser og store bokstaver.
    .step-1-code = Kopier koden ovenfor nøyaktig slik den står, med eventuelle parenteser og store bokstaver.
    .step-2 = Send den samme meldingen på nytt i dag, med koden sist i emnelinjen. Slike koder utløper ofte etter et døgn.
    .step-3 = Be mottakeren legge deg til i listen over klarerte avsendere (whitelist), så trenger du ingen kode neste gang.
    .step-4 = Hvis det ikke var du som sendte meldingen, ser du bort fra koden og sier fra til leverandøren din – kanskje noen andre bruker adressen din.

auth-failed =
    .headline = Serveren til mottakeren kunne ikke bekrefte at meldingen er fra deg
    .what = Domener er beskyttet slik at fremmede ikke kan sende e-post i deres navn. For { $sender_domain } mislyktes denne kontrollen, så meldingen ble avvist.
    .what-many = Domener er beskyttet slik at fremmede ikke kan sende e-post i deres navn. For adressen din mislyktes denne kontrollen, så meldingen ble avvist.
    .reason = Serveren til mottakeren kunne ikke bekrefte at meldingen virkelig er fra deg.
    .step-1 = Pass på at du sender e-post gjennom serveren for utgående e-post hos din egen leverandør, ikke gjennom en fremmed server eller et skjema på et nettsted.
    .step-2 = Videresend dette varselet til e-postleverandøren din eller webhotellet, eller til den som tar seg av { $sender_domain } – de må sjekke innstillingene som heter SPF, DKIM og DMARC.
    .step-2-many = Videresend dette varselet til e-postleverandøren din eller webhotellet – de må sjekke innstillingene for domenet ditt som heter SPF, DKIM og DMARC.
    .step-3 = Hvis mottakeren videresender e-posten sin fra én adresse til en annen, skriver du direkte til den endelige adressen.

sender-dns =
    .headline = Serveren til mottakeren gjenkjenner ikke serveren som sendte meldingen din
    .what = Navnet og internettadressen til serveren som sendte meldingen din, stemmer ikke overens, eller ett av dem mangler. Serveren til mottakeren tar ikke imot e-post fra slike servere. Det er ikke noe galt med meldingen din.
    .what-ip = Navnet på serveren som sendte meldingen din, stemmer ikke med internettadressen ({ $ip }), eller det mangler. Serveren til mottakeren tar ikke imot e-post fra slike servere. Det er ikke noe galt med meldingen din.
    .reason = Navnet og internettadressen til serveren som sendte meldingen din, stemmer ikke overens.
    .step-1 = Videresend dette varselet til e-postleverandøren din eller webhotellet. De må rette navnet på serveren i DNS.
    .step-2 = Hvis du har egen server: Sett den omvendte DNS-oppføringen (PTR) til vertsnavnet, la navnet peke tilbake til den samme adressen, og la serveren presentere seg med det for andre (HELO).
    .step-3 = Hvis det haster, kontakter du mottakeren på en annen måte.

policy-rejected =
    .headline = Reglene hos mottakeren tillot ikke denne meldingen
    .what = E-postsystemet til mottakeren har egne regler for hvem som får skrive, og hva som kan sendes. Meldingen din er i strid med en av dem.
    .reason = En regel i e-postsystemet til mottakeren står i veien.
    .step-1 = Les svaret fra serveren nedenfor – der står det ofte hvilken regel det gjaldt.
    .step-1-silent = { "" }
    .step-2 = Hvis du skrev til en gruppe eller en e-postliste, sjekker du at du har lov til å skrive til den.
    .step-3 = Kontakt mottakeren på en annen måte, og be mottakeren eller administratoren der om å tillate meldinger fra deg (whitelist).

recipient-restricted =
    .headline = Mottakeren tar bare imot e-post fra bestemte avsendere
    .headline-many = { $count ->
        [1] Mottakeren tar bare imot e-post fra bestemte avsendere
       *[other] Disse mottakerne tar bare imot e-post fra bestemte avsendere
    }
    .what = Adressen { $recipient } er bare åpen for utvalgte avsendere – for eksempel medlemmer av en gruppe eller folk i samme firma – og adressen din er ikke blant dem.
    .what-many = { $count ->
        [1] Adressen til mottakeren er bare åpen for utvalgte avsendere – for eksempel medlemmer av en gruppe eller folk i samme firma – og adressen din er ikke blant dem.
       *[other] Disse adressene er bare åpne for utvalgte avsendere – for eksempel medlemmer av en gruppe eller folk i samme firma – og adressen din er ikke blant dem.
    }
    .step-1 = Hvis du har flere adresser, sjekker du at du skrev fra den mottakeren kjenner.
    .step-2 = Hvis det er en gruppe eller en e-postliste, melder du deg inn eller ber eieren slippe gjennom meldingene dine.
    .step-3 = Kontakt mottakeren på en annen måte, og be om at adressen din blir tillatt (whitelist).

relay-denied =
    .headline = Serveren nektet å sende meldingen din videre
    .what = E-postserveren vi nådde, håndterer ikke e-post for { $domain } og nektet derfor å sende meldingen din videre. Enten er e-postprogrammet ditt ikke riktig pålogget, eller så peker domenet til mottakeren på feil server.
    .what-many = E-postserveren vi nådde, håndterer ikke e-post for dette domenet og nektet derfor å sende meldingen din videre. Enten er e-postprogrammet ditt ikke riktig pålogget, eller så peker domenet til mottakeren på feil server.
    .step-1 = Sjekk den delen av adressen som står etter @-tegnet, for skrivefeil.
    .step-2 = Sjekk i e-postprogrammet at pålogging er slått på for utgående e-post, og at brukernavn og passord er riktige.
    .step-3 = Hvis de andre meldingene dine blir levert, kontakter du mottakeren på en annen måte – administratoren der må sjekke e-postinnstillingene for { $domain }.
    .step-3-many = Hvis de andre meldingene dine blir levert, kontakter du mottakeren på en annen måte – administratoren der må sjekke e-postinnstillingene for domenet.

login-required =
    .headline = E-postprogrammet ditt logget seg ikke på
    .what = E-postserveren tar bare imot meldinger fra dem som logger seg på med brukernavn og passord. E-postprogrammet ditt – eller enheten eller nettstedet som sendte meldingen – gjorde ikke det.
    .step-1 = Finn serveren for utgående e-post (SMTP) i innstillingene i e-postprogrammet, og slå på pålogging (autentisering). Brukernavn og passord er som regel de samme som for å motta e-post.
    .step-2 = Hvis det var en skanner, et nettsted eller et annet program som sendte meldingen, endrer du den samme innstillingen der.
    .step-3 = Hvis de andre meldingene dine blir levert, ligger feilen hos mottakeren: Ta kontakt på en annen måte, og si fra.

sender-refused =
    .headline = Adressen din ble ikke godtatt
    .what = Serveren til mottakeren tar ikke imot e-post fra { $sender }. Mottakeren kan ha blokkert adressen, eller så ser den feil ut for serveren.
    .what-many = Serveren til mottakeren tar ikke imot e-post fra adressen din. Mottakeren kan ha blokkert den, eller så ser den feil ut for serveren.
    .step-1 = Sjekk at din egen adresse er riktig stavet i innstillingene i e-postprogrammet.
    .step-2 = Kontakt mottakeren på en annen måte, og be om at blokkeringen blir opphevet, eller at du blir lagt til i listen over klarerte avsendere (whitelist).
    .step-3 = Hvis du tror det er en feil, videresender du dette varselet til e-postleverandøren din eller webhotellet.

rate-limited =
    .headline = For mange meldinger på kort tid
    .what = Det ble sendt for mange meldinger på kort tid, så serveren tok ikke imot flere.
    .reason = Det ble sendt for mange meldinger på kort tid, så serveren lar nye vente.
    .step-1 = Vent omtrent en time, og send meldingen på nytt.
    .step-2 = Hvis du skriver til mange, sender du til mindre grupper eller bruker en nyhetsbrevtjeneste.
    .step-3 = Hvis det ikke er du som sender så mye e-post, bytter du passordet til postkassen din og kontakter leverandøren – noen kan ha kommet seg inn på kontoen din.
    .delayed-step = Hvis det ikke er du som sender så mye e-post, bytter du passordet til postkassen din og kontakter leverandøren – noen kan ha kommet seg inn på kontoen din.

attachment-blocked =
    .headline = Et vedlegg ble blokkert
    .what = Serveren til mottakeren blokkerte et vedlegg: Enten lignet det et virus, eller så blir ikke filer av denne typen tatt imot.
    .what-named = Serveren til mottakeren blokkerte vedlegget «{ $attachment }»: Enten lignet det et virus, eller så blir ikke filer av denne typen tatt imot.
    .step-1 = Hvis du ikke kjenner igjen vedlegget, må du ikke åpne det. Skann datamaskinen med et antivirusprogram, og bytt passordet til postkassen din.
    .step-2 = Hvis filen er trygg, legger du den i en fildelingstjeneste og sender bare lenken.
    .step-3 = Du kan også spørre mottakeren hvilke filtyper som blir tatt imot – PDF går som regel greit.

malformed-message =
    .headline = Serveren til mottakeren kunne ikke lese meldingen din
    .what = En del av meldingen din er ikke skrevet slik e-postservere forventer, så serveren til mottakeren tok ikke imot den. Som regel skyldes det programmet som laget meldingen, ikke deg.
    .step-1 = Skriv meldingen på nytt, og send den fra et annet program, eller fra postkassen din i nettleseren (webmail).
    .step-2 = Hvis du limte inn tekst fra et annet sted, limer du den inn uten formatering og legger ved filene på nytt.
    .step-3 = Hvis det var et nettsted eller et annet program som sendte meldingen, videresender du dette varselet til dem som tar seg av det.

host-unreachable =
    .headline = Serveren til mottakeren svarer ikke
    .what = Vi fikk ikke kontakt med e-postserveren for { $domain }, eller forbindelsen ble brutt. Som regel er det en forbigående feil på den andre siden.
    .what-many = Vi fikk ikke kontakt med e-postserveren til mottakeren, eller forbindelsen ble brutt. Som regel er det en forbigående feil på den andre siden.
    .reason = E-postserveren til mottakeren svarer ikke, eller forbindelsen til den blir brutt. Som regel er det en forbigående feil på den andre siden.
    .step-1 = Sjekk den delen av adressen som står etter @-tegnet, for skrivefeil.
    .step-2 = Send meldingen på nytt om noen timer.
    .step-3 = Hvis det haster, kontakter du mottakeren på en annen måte og sier fra om at e-postserveren ikke kan nås.
    .delayed-step = Sjekk den delen av adressen som står etter @-tegnet. Hvis det er en skrivefeil, sender du meldingen til riktig adresse nå.

expired =
    .headline = Tiden for å levere meldingen din gikk ut
    .what = Vi prøvde flere ganger å levere meldingen din, men lyktes ikke i tide. Meldingen venter ikke lenger på å bli sendt.
    .step-1 = Hvis saken haster, kontakter du mottakeren på en annen måte.
    .step-2 = Send meldingen på nytt senere – kanskje er feilen allerede borte.
    .step-3 = Hvis det skjer igjen, videresender du dette varselet til e-postleverandøren din eller webhotellet.

routing-loop =
    .headline = Meldingen din gikk i ring
    .what = E-postservere fortsatte å sende meldingen din mellom seg uten å levere den, så den ble stoppet. Den vanlige årsaken er en feil i en videresending.
    .step-1 = Kontakt mottakeren på en annen måte, og si fra om at e-post til { $recipient } går i ring.
    .step-1-many = Kontakt mottakeren på en annen måte, og si fra om at e-posten dit går i ring.
    .step-2 = Be mottakeren få videresendingen sjekket av den som tar seg av postkassen.
    .step-3 = Hvis du har slått på videresending i din egen postkasse, sjekker du at den ikke fører tilbake til samme sted.

tls-required =
    .headline = Det var ikke mulig å opprette en sikker forbindelse
    .what = Meldingen din kan bare sendes over en kryptert forbindelse, og de to e-postserverne ble ikke enige om en. For å beskytte innholdet ble meldingen ikke sendt.
    .reason = Meldingen din kan bare sendes over en kryptert forbindelse, og de to e-postserverne blir ikke enige om en.
    .step-1 = Videresend dette varselet til e-postleverandøren din eller webhotellet – det er administratorene av serverne som må løse dette.
    .step-2 = Kontakt mottakeren på en annen måte, og be om at administratoren der også får beskjed.
    .step-3 = Hvis innholdet er fortrolig, velger du en annen sikker måte å sende det på.

smtputf8-unsupported =
    .headline = Serveren til mottakeren støtter ikke spesielle bokstaver i adresser
    .what = En av adressene – din eller mottakerens – inneholder bokstaver som ł, ü eller я. Serveren til mottakeren kan ikke håndtere slike adresser ennå.
    .step-1 = Sjekk adressen for skrivefeil – en bokstav som ø eller å kan ha kommet med ved en feil.
    .step-2 = Be mottakeren om en adresse med bare de vanlige bokstavene a til z.
    .step-3 = Hvis den spesielle bokstaven er i din egen adresse, sender du meldingen fra en annen adresse.

system-problem =
    .headline = E-postserveren til mottakeren har et teknisk problem
    .headline-local = E-postserveren vår hadde et teknisk problem
    .headline-somewhere = En e-postserver hadde et teknisk problem
    .what = Noe gikk galt i e-postsystemet til mottakeren. Det er ikke noe galt med meldingen din.
    .what-local = Noe gikk galt i vårt eget e-postsystem, og det beklager vi. Det er ikke noe galt med meldingen din.
    .what-somewhere = Noe gikk galt i et av e-postsystemene som behandlet meldingen din. Det er ikke noe galt med meldingen din.
    .reason = E-postserveren til mottakeren har et teknisk problem.
    .reason-somewhere = En av e-postserverne på veien har et teknisk problem.
    .reason-local = Vår egen e-postserver har et teknisk problem, og det beklager vi.
    .step-1 = Send meldingen på nytt om noen timer.
    .step-2 = Hvis det haster, kontakter du mottakeren på en annen måte.
    .step-3 = Hvis det fortsetter å skje, videresender du dette varselet til e-postleverandøren din eller webhotellet.

protocol-error =
    .headline = E-postserverne forsto ikke hverandre
    .what = Det oppsto en teknisk misforståelse mellom de to e-postserverne da meldingen din skulle overleveres. Som regel er det ikke din feil.
    .reason = Det oppsto en teknisk misforståelse mellom de to e-postserverne.
    .step-1 = Send meldingen på nytt – helst fra et annet program, eller fra postkassen din i nettleseren (webmail).
    .step-2 = Hvis det skjer igjen, videresender du dette varselet til e-postleverandøren din eller webhotellet.

delayed =
    .headline = Meldingen din er fortsatt på vei
    .what = Meldingen din til { $recipient } er ikke levert ennå, men vi prøver fortsatt.
    .what-many = Meldingen din er ikke levert ennå, men vi prøver fortsatt.
    .what-until = Meldingen din til { $recipient } er ikke levert ennå, men vi prøver fortsatt og fortsetter frem til { $until }.
    .what-until-many = Meldingen din er ikke levert ennå, men vi prøver fortsatt og fortsetter frem til { $until }.
    .step-1 = Du trenger ikke å gjøre noe. Ikke send meldingen på nytt.
    .step-1-help = Ikke send meldingen på nytt – vi prøver fortsatt å levere den.
    .step-2 = Vi skriver til deg hvis vi ikke kan levere den.
    .step-3 = Hvis det haster, kontakter du mottakeren på en annen måte.

delivered =
    .subject = Bekreftelse: { $subject }
    .headline = Meldingen din er levert
    .headline-relayed = Meldingen din er sendt videre
    .headline-expanded = Meldingen din er sendt videre til en gruppe
    .what = Meldingen din til { $recipient } er levert. Det betyr ikke at noen har lest den ennå.
    .what-many = Meldingen din er levert til disse mottakerne. Det betyr ikke at noen har lest den ennå.
    .what-relayed = Meldingen din til { $recipient } er overlevert til mottakerens e-postserver, som ikke sender bekreftelser. Derfor vet vi ikke om den har kommet fram til postkassen.
    .what-relayed-many = Meldingen din er overlevert til e-postserverne til disse mottakerne, som ikke sender bekreftelser. Derfor vet vi ikke om den har kommet fram til postkassene.
    .what-expanded = Adressen { $recipient } står for flere mottakere. Meldingen din er sendt videre til dem, og det kommer ingen flere bekreftelser.
    .what-expanded-many = Hver av disse adressene står for flere mottakere. Meldingen din er sendt videre til dem, og det kommer ingen flere bekreftelser.
    .why = Du ba om denne bekreftelsen da du sendte meldingen. Du trenger ikke å gjøre noe.

digest =
    .subject = Flere meldinger med leveringsproblemer
    .headline = Flere meldinger med leveringsproblemer: { $count }
    .what = Mange meldinger har kommet tilbake til deg i løpet av en time, så her er en kort liste i stedet for et langt varsel om hver. Rapporten om den siste er vedlagt.
    .rest = Tidligere som ikke vises her: { $count }

unknown =
    .headline = Meldingen din ble ikke levert
    .what = Meldingen kunne ikke leveres, og vi klarte ikke å finne årsaken automatisk. Det nøyaktige svaret fra serveren står nedenfor.
    .what-silent = Meldingen kunne ikke leveres, og vi fikk ikke vite årsaken.
    .step-1 = Sjekk adressen for skrivefeil.
    .step-2 = Hvis adressen er riktig, kontakter du mottakeren på en annen måte.
    .step-3 = Videresend dette varselet til e-postleverandøren din eller webhotellet – de kan hjelpe deg med å forstå det.
