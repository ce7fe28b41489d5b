# status: machine
# Nøgler og varianter som i en/bounce.ftl.

address-unknown =
    .headline = Adressen { $recipient } blev ikke fundet
    .headline-many = { $count ->
        [1] Modtagerens adresse blev ikke fundet
       *[other] Disse adresser blev ikke fundet
    }
    .headline-forwarded = Mails til { $recipient } kan ikke sendes videre
    .what = Mailserveren for { $domain } siger, at adressen ikke findes. Som regel er det bare en tastefejl, men adressen kan også være ændret eller lukket.
    .what-many = { $count ->
        [1] Mailserveren siger, at adressen ikke findes. Som regel er det bare en tastefejl, men adressen kan også være ændret eller lukket.
       *[other] Mailserverne siger, at adresserne ikke findes. Som regel er det bare en tastefejl, men en adresse kan også være ændret eller lukket.
    }
    .what-forwarded = Adressen { $recipient } sender mails videre til en anden adresse, og den findes ikke eller er lukket. Du kan ikke selv løse det.
    .step-1 = Tjek adressen for tastefejl: et bogstav eller punktum, der mangler, et mellemrum for meget eller en forkert endelse (for eksempel .com i stedet for .dk).
    .step-1-forwarded = Kontakt modtageren på en anden måde – for eksempel med et opkald eller en sms – og fortæl, at mailen ikke bliver sendt videre.
    .step-2 = Hvis adressen ser rigtig ud, så kontakt modtageren på en anden måde – for eksempel med et opkald eller en sms – og spørg efter den aktuelle adresse.
    .step-2-forwarded = Spørg efter en adresse, du kan skrive direkte til, og send din besked dertil.
    .step-3 = Send din besked igen til den rettede adresse. Hvis dit mailprogram bliver ved med at foreslå den gamle, så fjern den fra forslagene.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Modtageren har fået en ny adresse
    .what = Mailserveren for { $domain } siger, at adressen { $recipient } er skiftet ud og ikke længere modtager mail.
    .what-many = Mailserveren siger, at modtageren har skiftet adresse og ikke længere modtager mail på den gamle.
    .what-new = Mailserveren for { $domain } siger, at adressen { $recipient } er skiftet ud, og den oplyste en ny adresse.
    .step-1 = Kontakt modtageren på en anden måde – for eksempel med et opkald eller en sms – og spørg efter den nye adresse.
    .step-1-new = Send din besked igen til den nye adresse. Hvis noget ved den ser mærkeligt ud, så spørg først modtageren på en anden måde.
    .step-2 = Send din besked igen til den nye adresse.
    .step-2-new = Ret også adressen i din adressebog.
    .step-3 = Ret også adressen i din adressebog.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domænet { $domain } blev ikke fundet
    .headline-many = { $count ->
        [1] Modtagerens domæne blev ikke fundet
       *[other] Disse adressers domæner blev ikke fundet
    }
    .what = Den del af adressen, der står efter @, { $domain }, kunne ikke findes på internettet. Som regel er den stavet forkert, eller også er domænet udløbet.
    .what-many = Den del af adressen, der står efter @, kunne ikke findes på internettet. Som regel er den stavet forkert, eller også er domænet udløbet.
    .reason = Den del af adressen, der står efter @, kunne ikke findes på internettet.
    .step-1 = Tjek delen efter @ for tastefejl (for eksempel gmial.com i stedet for gmail.com).
    .step-2 = Sammenlign adressen med modtagerens hjemmeside, visitkort eller tidligere beskeder.
    .step-3 = Hvis adressen er rigtig, så kontakt modtageren på en anden måde – domænet kan være udløbet, uden at nogen har opdaget det.
    .delayed-step = Tjek den del af adressen, der står efter @. Hvis der er en tastefejl, så send din besked til den rigtige adresse nu.

domain-no-mail =
    .headline = Domænet { $domain } tager ikke imod mail
    .headline-many = { $count ->
        [1] Modtagerens domæne tager ikke imod mail
       *[other] Disse domæner tager ikke imod mail
    }
    .what = Ejeren af { $domain } har meddelt, at domænet slet ikke modtager mail. Ingen adresse, der ender på @{ $domain }, virker.
    .what-many = Domænets ejer har meddelt, at det slet ikke modtager mail. Ingen adresse dér virker.
    .step-1 = Tjek delen efter @ – modtageren bruger måske et lidt andet domæne.
    .step-2 = Find en kontaktadresse på modtagerens hjemmeside.
    .step-3 = Kontakt modtageren på en anden måde, og spørg efter en adresse, der virker.

mailbox-full =
    .headline = Modtagerens postkasse er fuld
    .headline-many = { $count ->
        [1] Modtagerens postkasse er fuld
       *[other] Disse postkasser er fulde
    }
    .what = Postkassen { $recipient } er løbet tør for plads og kan ikke modtage nye beskeder lige nu. Der er ikke noget galt med din adresse eller din besked.
    .what-many = { $count ->
        [1] Modtagerens postkasse er løbet tør for plads og kan ikke modtage nye beskeder lige nu. Der er ikke noget galt med din adresse eller din besked.
       *[other] Disse postkasser er løbet tør for plads og kan ikke modtage nye beskeder lige nu. Der er ikke noget galt med din adresse eller din besked.
    }
    .reason = Modtagerens postkasse er løbet tør for plads.
    .step-1 = Kontakt modtageren på en anden måde – for eksempel med et opkald eller en sms – og fortæl, at postkassen er fuld.
    .step-2 = Send din besked igen, når modtageren har gjort plads.
    .delayed-step = Kontakt modtageren på en anden måde, og fortæl, at postkassen er fuld. Når der er plads igen, kan din besked komme frem.

mailbox-disabled =
    .headline = Modtagerens postkasse er slået fra
    .headline-many = { $count ->
        [1] Modtagerens postkasse er slået fra
       *[other] Disse postkasser er slået fra
    }
    .what = Postkassen { $recipient } findes, men den tager ikke imod mail lige nu. Den kan være spærret eller lukket af ejeren eller ejerens udbyder.
    .what-many = { $count ->
        [1] Postkassen findes, men den tager ikke imod mail lige nu. Den kan være spærret eller lukket af ejeren eller ejerens udbyder.
       *[other] Postkasserne findes, men de tager ikke imod mail lige nu. De kan være spærret eller lukket af ejerne eller deres udbyder.
    }
    .reason = Modtagerens postkasse tager ikke imod mail lige nu.
    .step-1 = Kontakt modtageren på en anden måde, og spørg, om der er en anden adresse.
    .step-2 = Hvis du regner med, at postkassen kommer til at virke igen, så send din besked igen om nogle dage.
    .delayed-step = Kontakt modtageren på en anden måde – det er ikke sikkert, at modtageren ved, at postkassen ikke virker.

message-too-large =
    .headline = Din besked er for stor
    .what = Med de vedhæftede filer er din besked større, end mailserveren for { $domain } tager imod.
    .what-many = Med de vedhæftede filer er din besked større, end modtagerens mailserver tager imod.
    .what-sized = Med de vedhæftede filer fylder din besked { $size }, mens mailserveren for { $domain } tager imod beskeder på op til { $limit }. Vedhæftede filer bliver cirka en tredjedel større, når de sendes med mail. Derfor er beskeden større end selve filerne.
    .what-sized-many = Med de vedhæftede filer fylder din besked { $size }, mens modtagerens mailserver tager imod beskeder på op til { $limit }. Vedhæftede filer bliver cirka en tredjedel større, når de sendes med mail. Derfor er beskeden større end selve filerne.
    .what-limit = Med de vedhæftede filer er din besked større end { $limit }, som er det højeste, mailserveren for { $domain } tager imod. Vedhæftede filer bliver cirka en tredjedel større, når de sendes med mail. Derfor er beskeden større end selve filerne.
    .what-limit-many = Med de vedhæftede filer er din besked større end { $limit }, som er det højeste, modtagerens mailserver tager imod. Vedhæftede filer bliver cirka en tredjedel større, når de sendes med mail. Derfor er beskeden større end selve filerne.
    .step-1 = Del din besked op: Send de vedhæftede filer i flere mindre beskeder.
    .step-1-sized = Del din besked op: Send de vedhæftede filer i flere beskeder, hver med filer på højst { $safe } i alt.
    .step-1-limit = Del din besked op: Send de vedhæftede filer i flere beskeder, hver med filer på højst { $safe } i alt.
    .step-1-parts = { $parts ->
        [one] Del din besked op: Send de vedhæftede filer i flere beskeder, hver med filer på højst { $safe } i alt.
       *[other] Del din besked op: Send de vedhæftede filer i mindst { $parts } beskeder, hver med filer på højst { $safe } i alt.
    }
    .step-1-alone = Den vedhæftede fil »{ $attachment }« er i sig selv for stor. Læg den i en fildelingstjeneste, og send kun linket.
    .step-2 = Eller læg de vedhæftede filer i en fildelingstjeneste, og send kun linket.
    .step-2-alone = { "" }
    .step-3 = Hvis modtageren har sin egen mailserver, så foreslå at hæve grænsen for, hvor store beskeder må være.

spam-content =
    .headline = Din besked blev opfattet som spam
    .what = Modtagerens mailserver syntes, at din besked lignede spam, og tog ikke imod den. Det sker nogle gange også for helt almindelige beskeder.
    .reason = Modtagerens mailserver synes, at din besked ligner spam.
    .step-1 = Kig din besked igennem igen: Et klart emne, færre links og ingen usædvanlige vedhæftede filer hjælper ofte. Send den så igen.
    .step-2 = Kontakt modtageren på en anden måde, og bed om at blive føjet til listen over betroede afsendere (whitelist).
    .step-3 = Hvis det bliver ved med at ske, så videresend denne meddelelse til din mail- eller hostingudbyder.

reputation-blocklist =
    .headline = Din besked blev blokeret på grund af serverens omdømme
    .what = Modtagerens server tager ikke imod mail fra den server, der sendte din besked, fordi den server står på en liste over spamafsendere eller har et dårligt ry. Det handler sjældent om dig: Én kapret postkasse eller hjemmeside er nok til, at det går ud over alle på samme server.
    .what-listed = Modtagerens server tager ikke imod mail fra den server, der sendte din besked, fordi dens adresse ({ $ip }) står på denne liste over spamafsendere: { $lists }. Det handler sjældent om dig: Én kapret postkasse eller hjemmeside er nok til, at det går ud over alle på samme server.
    .what-list = Modtagerens server tager ikke imod mail fra den server, der sendte din besked, fordi den server står på denne liste over spamafsendere: { $lists }. Det handler sjældent om dig: Én kapret postkasse eller hjemmeside er nok til, at det går ud over alle på samme server.
    .what-ip = Modtagerens server tager ikke imod mail fra den server, der sendte din besked, fordi dens adresse ({ $ip }) står på en liste over spamafsendere eller har et dårligt ry. Det handler sjældent om dig: Én kapret postkasse eller hjemmeside er nok til, at det går ud over alle på samme server.
    .reason = Den server, der sendte din besked, står på en liste over spamafsendere eller har et dårligt ry.
    .step-1 = Videresend denne meddelelse til din mail- eller hostingudbyder. De kan finde årsagen og få serveren fjernet fra listen.
    .step-2 = Hvis du har din egen VPS eller dedikerede server: Find først kilden til spammen, fjern så årsagen, og bed først derefter om at få din IP-adresse fjernet fra listen (delisting).
    .step-3 = Kontakt modtageren på en anden måde, og bed om at blive føjet til listen over betroede afsendere (whitelist).
    .delayed-step = Videresend denne meddelelse til din mail- eller hostingudbyder – de kan finde årsagen og få serveren fjernet fra listen.

greylisted =
    .headline = Modtagerens server bad os prøve igen senere
    .what = Modtagerens server kender ikke vores server så godt endnu og bad om et nyt forsøg om lidt. Det er en almindelig beskyttelse mod spam, men denne gang lykkedes ingen af forsøgene.
    .reason = Modtagerens server kender ikke vores server så godt endnu og bad om et nyt forsøg om lidt. Det er en almindelig beskyttelse mod spam, og det løser sig som regel af sig selv.
    .step-1 = Send din besked igen om cirka en time. Til den tid kender modtagerens server os som regel.
    .step-2 = Hvis det haster, så kontakt modtageren på en anden måde.
    .step-3 = Hvis det bliver ved med at ske, så bed modtageren føje dig til listen over betroede afsendere (whitelist).

challenge-code =
    .headline = Modtageren beder dig bekræfte din besked
    .what = For at undgå spam beder modtagerens mailsystem nye afsendere om at sende beskeden en gang til med en særlig kode i emnet. Du finder koden i serverens svar nedenfor.
    .what-code = For at undgå spam beder modtagerens mailsystem nye afsendere om at sende beskeden en gang til med en særlig kode i emnet.
    .step-1 = Kopiér koden fra serverens svar – helt præcist, med eventuelle parenteser og store bogstaver.
    .step-1-code = Kopiér koden ovenfor, præcis som den står, med eventuelle parenteser og store bogstaver.
    .step-2 = Send den samme besked igen i dag med koden sidst i emnelinjen. Den slags koder udløber ofte efter et døgn.
    .step-3 = Bed modtageren føje dig til listen over betroede afsendere (whitelist). Så behøver du ikke en kode næste gang.
    .step-4 = Hvis det ikke var dig, der sendte beskeden, så se bort fra koden, og giv din udbyder besked – en anden bruger måske din adresse.

auth-failed =
    .headline = Modtagerens server kunne ikke bekræfte, at beskeden er fra dig
    .what = Domæner er beskyttet, så fremmede ikke kan sende mail i deres navn. For { $sender_domain } mislykkedes den kontrol, så beskeden blev afvist.
    .what-many = Domæner er beskyttet, så fremmede ikke kan sende mail i deres navn. For din adresse mislykkedes den kontrol, så beskeden blev afvist.
    .reason = Modtagerens server kunne ikke bekræfte, at beskeden virkelig er fra dig.
    .step-1 = Sørg for at sende mail gennem din egen mailudbyders server til udgående post, ikke gennem en andens server eller en formular på en hjemmeside.
    .step-2 = Videresend denne meddelelse til din mail- eller hostingudbyder eller til den, der tager sig af { $sender_domain } – de skal kontrollere de indstillinger, der hedder SPF, DKIM og DMARC.
    .step-2-many = Videresend denne meddelelse til din mail- eller hostingudbyder – de skal kontrollere de indstillinger for dit domæne, der hedder SPF, DKIM og DMARC.
    .step-3 = Hvis modtageren videresender sin mail fra én adresse til en anden, så skriv direkte til den endelige adresse.

sender-dns =
    .headline = Modtagerens server genkender ikke den server, der sendte din besked
    .what = Navnet og internetadressen på den server, der sendte din besked, passer ikke sammen, eller et af dem mangler. Modtagerens server tager ikke imod mail fra den slags servere. Der er ikke noget galt med din besked.
    .what-ip = Navnet på den server, der sendte din besked, passer ikke til dens internetadresse ({ $ip }) eller mangler. Modtagerens server tager ikke imod mail fra den slags servere. Der er ikke noget galt med din besked.
    .reason = Navnet og internetadressen på den server, der sendte din besked, passer ikke sammen.
    .step-1 = Videresend denne meddelelse til din mail- eller hostingudbyder. De skal rette serverens navn i DNS.
    .step-2 = Hvis du har din egen server: Sæt dens omvendte DNS-post (PTR) til dens værtsnavn, lad navnet pege tilbage på den samme adresse, og lad serveren præsentere sig med det over for andre (HELO).
    .step-3 = Hvis det haster, så kontakt modtageren på en anden måde.

policy-rejected =
    .headline = Modtagerens regler tillod ikke denne besked
    .what = Modtagerens mailsystem har sine egne regler for, hvem der må skrive, og hvad der må sendes. Din besked er i strid med en af dem.
    .reason = En regel i modtagerens mailsystem står i vejen.
    .step-1 = Læs serverens svar nedenfor – der står ofte, hvilken regel det var.
    .step-1-silent = { "" }
    .step-2 = Hvis du skrev til en gruppe eller en mailingliste, så tjek, at du må skrive til den.
    .step-3 = Kontakt modtageren på en anden måde, og bed modtageren eller administratoren dér om at tillade beskeder fra dig (whitelist).

recipient-restricted =
    .headline = Modtageren tager kun imod mail fra bestemte afsendere
    .headline-many = { $count ->
        [1] Modtageren tager kun imod mail fra bestemte afsendere
       *[other] Disse modtagere tager kun imod mail fra bestemte afsendere
    }
    .what = Adressen { $recipient } er kun åben for udvalgte afsendere – for eksempel medlemmer af en gruppe eller folk i samme firma – og din adresse er ikke iblandt dem.
    .what-many = { $count ->
        [1] Modtagerens adresse er kun åben for udvalgte afsendere – for eksempel medlemmer af en gruppe eller folk i samme firma – og din adresse er ikke iblandt dem.
       *[other] Disse adresser er kun åbne for udvalgte afsendere – for eksempel medlemmer af en gruppe eller folk i samme firma – og din adresse er ikke iblandt dem.
    }
    .step-1 = Hvis du har flere adresser, så tjek, at du skrev fra den, modtageren kender.
    .step-2 = Hvis det er en gruppe eller en mailingliste, så meld dig ind, eller bed ejeren om at lade dine beskeder komme igennem.
    .step-3 = Kontakt modtageren på en anden måde, og bed om, at din adresse bliver tilladt (whitelist).

relay-denied =
    .headline = Serveren afviste at sende din besked videre
    .what = Den mailserver, vi fik fat i, håndterer ikke mail for { $domain } og afviste derfor at sende din besked videre. Enten er dit mailprogram ikke logget rigtigt ind, eller også peger modtagerens domæne på den forkerte server.
    .what-many = Den mailserver, vi fik fat i, håndterer ikke mail for dette domæne og afviste derfor at sende din besked videre. Enten er dit mailprogram ikke logget rigtigt ind, eller også peger modtagerens domæne på den forkerte server.
    .step-1 = Tjek den del af adressen, der står efter @, for tastefejl.
    .step-2 = Tjek i dit mailprogram, at login er slået til for udgående post, og at brugernavn og adgangskode er rigtige.
    .step-3 = Hvis dine andre beskeder bliver leveret, så kontakt modtageren på en anden måde – administratoren dér skal kontrollere mailindstillingerne for { $domain }.
    .step-3-many = Hvis dine andre beskeder bliver leveret, så kontakt modtageren på en anden måde – administratoren dér skal kontrollere mailindstillingerne for domænet.

login-required =
    .headline = Dit mailprogram loggede ikke ind
    .what = Mailserveren tager kun imod beskeder fra dem, der logger ind med brugernavn og adgangskode. Dit mailprogram – eller den enhed eller hjemmeside, der sendte beskeden – gjorde det ikke.
    .step-1 = Find serveren til udgående post (SMTP) i dit mailprograms indstillinger, og slå login (godkendelse) til. Brugernavn og adgangskode er som regel de samme som til at modtage mail.
    .step-2 = Hvis det var en scanner, en hjemmeside eller et andet program, der sendte beskeden, så ret den samme indstilling dér.
    .step-3 = Hvis dine andre beskeder bliver leveret, ligger fejlen hos modtageren: Kontakt modtageren på en anden måde, og fortæl om det.

sender-refused =
    .headline = Din adresse blev ikke godtaget
    .what = Modtagerens server tager ikke imod mail fra { $sender }. Modtageren kan have blokeret adressen, eller også ser den forkert ud for serveren.
    .what-many = Modtagerens server tager ikke imod mail fra din adresse. Modtageren kan have blokeret den, eller også ser den forkert ud for serveren.
    .step-1 = Tjek, at din egen adresse er stavet rigtigt i dit mailprograms indstillinger.
    .step-2 = Kontakt modtageren på en anden måde, og bed om, at blokeringen bliver fjernet, eller at du bliver føjet til listen over betroede afsendere (whitelist).
    .step-3 = Hvis du tror, at det er en fejl, så videresend denne meddelelse til din mail- eller hostingudbyder.

rate-limited =
    .headline = For mange beskeder på kort tid
    .what = Der blev sendt for mange beskeder på kort tid, så serveren tog ikke imod flere.
    .reason = Der blev sendt for mange beskeder på kort tid, så serveren lader nye vente.
    .step-1 = Vent cirka en time, og send så din besked igen.
    .step-2 = Hvis du skriver til mange, så send til mindre grupper, eller brug en nyhedsbrevstjeneste.
    .step-3 = Hvis det ikke er dig, der sender så mange mails, så skift adgangskoden til din postkasse, og kontakt din udbyder – nogen kan have fået adgang til din konto.
    .delayed-step = Hvis det ikke er dig, der sender så mange mails, så skift adgangskoden til din postkasse, og kontakt din udbyder – nogen kan have fået adgang til din konto.

attachment-blocked =
    .headline = En vedhæftet fil blev blokeret
    .what = Modtagerens server blokerede en vedhæftet fil: Enten lignede den en virus, eller også tager serveren ikke imod filer af den type.
    .what-named = Modtagerens server blokerede den vedhæftede fil »{ $attachment }«: Enten lignede den en virus, eller også tager serveren ikke imod filer af den type.
    .step-1 = Hvis du ikke genkender den vedhæftede fil, så lad være med at åbne den. Scan din computer med et antivirusprogram, og skift adgangskoden til din postkasse.
    .step-2 = Hvis filen er sikker, så læg den i en fildelingstjeneste, og send kun linket.
    .step-3 = Du kan også spørge modtageren, hvilke filtyper der kan modtages – PDF giver sjældent problemer.

malformed-message =
    .headline = Modtagerens server kunne ikke læse din besked
    .what = En del af din besked er ikke skrevet, som mailservere forventer, så modtagerens server tog ikke imod den. Som regel skyldes det programmet, der lavede beskeden, ikke dig.
    .step-1 = Skriv beskeden på ny, og send den fra et andet program eller fra din postkasse i browseren (webmail).
    .step-2 = Hvis du har indsat tekst fra et andet sted, så indsæt den uden formatering, og vedhæft filerne igen.
    .step-3 = Hvis det var en hjemmeside eller et andet program, der sendte beskeden, så videresend denne meddelelse til dem, der tager sig af det.

host-unreachable =
    .headline = Modtagerens server svarer ikke
    .what = Vi kunne ikke få forbindelse til mailserveren for { $domain }, eller også blev forbindelsen afbrudt. Som regel er det en forbigående fejl i den anden ende.
    .what-many = Vi kunne ikke få forbindelse til modtagerens mailserver, eller også blev forbindelsen afbrudt. Som regel er det en forbigående fejl i den anden ende.
    .reason = Modtagerens mailserver svarer ikke, eller også bliver forbindelsen til den afbrudt. Som regel er det en forbigående fejl i den anden ende.
    .step-1 = Tjek den del af adressen, der står efter @, for tastefejl.
    .step-2 = Send din besked igen om nogle timer.
    .step-3 = Hvis det haster, så kontakt modtageren på en anden måde, og fortæl, at mailserveren ikke kan nås.
    .delayed-step = Tjek den del af adressen, der står efter @. Hvis der er en tastefejl, så send din besked til den rigtige adresse nu.

expired =
    .headline = Tiden til at levere din besked løb ud
    .what = Vi prøvede flere gange at levere din besked, men det lykkedes ikke i tide. Beskeden venter ikke længere på at blive sendt.
    .step-1 = Hvis sagen haster, så kontakt modtageren på en anden måde.
    .step-2 = Send din besked igen senere – fejlen er måske allerede væk.
    .step-3 = Hvis det sker igen, så videresend denne meddelelse til din mail- eller hostingudbyder.

routing-loop =
    .headline = Din besked kørte i ring
    .what = Mailservere blev ved med at sende din besked frem og tilbage mellem sig uden at levere den, så den blev stoppet. Den sædvanlige årsag er en fejl i en videresendelse.
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mails til { $recipient } kører i ring.
    .step-1-many = Kontakt modtageren på en anden måde, og fortæl, at mails dertil kører i ring.
    .step-2 = Bed modtageren få videresendelsen kontrolleret af den, der tager sig af postkassen.
    .step-3 = Hvis du har slået videresendelse til i din egen postkasse, så tjek, at den ikke fører tilbage til det samme sted.

tls-required =
    .headline = Der kunne ikke oprettes en sikker forbindelse
    .what = Din besked må kun sendes over en krypteret forbindelse, og de to mailservere kunne ikke blive enige om en. For at beskytte indholdet blev beskeden ikke sendt.
    .reason = Din besked må kun sendes over en krypteret forbindelse, og de to mailservere kan ikke blive enige om en.
    .step-1 = Videresend denne meddelelse til din mail- eller hostingudbyder – det er servernes administratorer, der skal løse det.
    .step-2 = Kontakt modtageren på en anden måde, og bed om, at administratoren dér også får besked.
    .step-3 = Hvis indholdet er fortroligt, så vælg en anden sikker måde at sende det på.

smtputf8-unsupported =
    .headline = Modtagerens server understøtter ikke særlige bogstaver i adresser
    .what = En af adresserne – din eller modtagerens – indeholder bogstaver som ł, ü eller я. Modtagerens server kan ikke håndtere sådanne adresser endnu.
    .step-1 = Tjek adressen for tastefejl – et bogstav som æ eller ø kan være kommet med ved en fejl.
    .step-2 = Spørg modtageren efter en adresse, der kun består af de almindelige bogstaver a til z.
    .step-3 = Hvis det særlige bogstav er i din egen adresse, så send beskeden fra en anden adresse.

system-problem =
    .headline = Modtagerens mailserver har et teknisk problem
    .headline-local = Vores mailserver havde et teknisk problem
    .headline-somewhere = En mailserver havde et teknisk problem
    .what = Noget gik galt i modtagerens mailsystem. Der er ikke noget galt med din besked.
    .what-local = Noget gik galt i vores eget mailsystem, og det beklager vi. Der er ikke noget galt med din besked.
    .what-somewhere = Noget gik galt i et af de mailsystemer, der behandlede din besked. Der er ikke noget galt med din besked.
    .reason = Modtagerens mailserver har et teknisk problem.
    .reason-somewhere = En af mailserverne på vejen har et teknisk problem.
    .reason-local = Vores egen mailserver har et teknisk problem, og det beklager vi.
    .step-1 = Send din besked igen om nogle timer.
    .step-2 = Hvis det haster, så kontakt modtageren på en anden måde.
    .step-3 = Hvis det bliver ved med at ske, så videresend denne meddelelse til din mail- eller hostingudbyder.

protocol-error =
    .headline = Mailserverne forstod ikke hinanden
    .what = Der opstod en teknisk misforståelse mellem de to mailservere, da din besked skulle afleveres. Som regel er det ikke din skyld.
    .reason = Der opstod en teknisk misforståelse mellem de to mailservere.
    .step-1 = Send din besked igen – helst fra et andet program eller fra din postkasse i browseren (webmail).
    .step-2 = Hvis det sker igen, så videresend denne meddelelse til din mail- eller hostingudbyder.

delayed =
    .headline = Din besked er stadig på vej
    .what = Din besked til { $recipient } er ikke blevet leveret endnu, men vi prøver stadig.
    .what-many = Din besked er ikke blevet leveret endnu, men vi prøver stadig.
    .what-until = Din besked til { $recipient } er ikke blevet leveret endnu, men vi prøver stadig og bliver ved indtil den { $until }.
    .what-until-many = Din besked er ikke blevet leveret endnu, men vi prøver stadig og bliver ved indtil den { $until }.
    .step-1 = Du behøver ikke at gøre noget. Send ikke beskeden igen.
    .step-1-help = Send ikke beskeden igen – vi prøver stadig at levere den.
    .step-2 = Vi skriver til dig, hvis vi ikke kan levere den.
    .step-3 = Hvis det haster, så kontakt modtageren på en anden måde.

delivered =
    .subject = Bekræftelse: { $subject }
    .headline = Din besked er leveret
    .headline-relayed = Din besked er sendt videre
    .headline-expanded = Din besked er sendt videre til en gruppe
    .what = Din besked til { $recipient } er leveret. Det betyder ikke, at nogen har læst den endnu.
    .what-many = Din besked er leveret til disse modtagere. Det betyder ikke, at nogen har læst den endnu.
    .what-relayed = Din besked til { $recipient } er afleveret til modtagerens mailserver, som ikke sender bekræftelser. Derfor ved vi ikke, om den er nået frem til postkassen.
    .what-relayed-many = Din besked er afleveret til disse modtageres mailservere, som ikke sender bekræftelser. Derfor ved vi ikke, om den er nået frem til postkasserne.
    .what-expanded = Adressen { $recipient } står for flere modtagere. Din besked er sendt videre til dem, og der kommer ikke flere bekræftelser.
    .what-expanded-many = Hver af disse adresser står for flere modtagere. Din besked er sendt videre til dem, og der kommer ikke flere bekræftelser.
    .why = Du bad om denne bekræftelse, da du sendte beskeden. Du behøver ikke at gøre noget.

digest =
    .subject = Flere beskeder med leveringsproblemer
    .headline = Flere beskeder med leveringsproblemer: { $count }
    .what = Mange beskeder er kommet tilbage til dig inden for en time. Derfor får du her en kort liste i stedet for en lang meddelelse om hver. Rapporten om den seneste er vedhæftet.
    .rest = Tidligere, som ikke vises her: { $count }

unknown =
    .headline = Din besked blev ikke leveret
    .what = Beskeden kunne ikke leveres, og vi kunne ikke finde årsagen automatisk. Serverens præcise svar står nedenfor.
    .what-silent = Beskeden kunne ikke leveres, og vi fik ikke årsagen at vide.
    .step-1 = Tjek adressen for tastefejl.
    .step-2 = Hvis adressen er rigtig, så kontakt modtageren på en anden måde.
    .step-3 = Videresend denne meddelelse til din mail- eller hostingudbyder – de kan hjælpe dig med at forstå den.
