# status: machine
# Nycklar och varianter som i en/bounce.ftl.

address-unknown =
    .headline = Adressen { $recipient } hittades inte
    .headline-many = { $count ->
        [1] Mottagarens adress hittades inte
       *[other] De här adresserna hittades inte
    }
    .headline-forwarded = E-post till { $recipient } kan inte vidarebefordras
    .what = E-postservern för { $domain } säger att det inte finns någon sådan adress. Oftast är det bara ett skrivfel, men adressen kan också ha ändrats eller stängts.
    .what-many = { $count ->
        [1] E-postservern säger att det inte finns någon sådan adress. Oftast är det bara ett skrivfel, men adressen kan också ha ändrats eller stängts.
       *[other] E-postservrarna säger att det inte finns några sådana adresser. Oftast är det bara ett skrivfel, men en adress kan också ha ändrats eller stängts.
    }
    .what-forwarded = Adressen { $recipient } vidarebefordrar e-post till en annan adress, och den finns inte eller har stängts. Det här kan du inte lösa själv.
    .step-1 = Kontrollera om adressen har något skrivfel: en bokstav eller punkt som saknas, ett mellanslag för mycket eller fel ändelse (till exempel .com i stället för .se).
    .step-1-forwarded = Kontakta mottagaren på något annat sätt – till exempel per telefon eller sms – och berätta att e-posten inte vidarebefordras.
    .step-2 = Om adressen ser rätt ut, kontakta mottagaren på något annat sätt – till exempel per telefon eller sms – och fråga efter den aktuella adressen.
    .step-2-forwarded = Be om en adress som du kan skriva direkt till och skicka meddelandet dit.
    .step-3 = Skicka meddelandet igen till den rättade adressen. Om ditt e-postprogram fortsätter att föreslå den gamla, ta bort den från förslagen.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Mottagaren har en ny adress
    .what = E-postservern för { $domain } säger att adressen { $recipient } har bytts ut och inte längre tar emot e-post.
    .what-many = E-postservern säger att mottagaren har bytt adress och inte längre tar emot e-post på den gamla.
    .what-new = E-postservern för { $domain } säger att adressen { $recipient } har bytts ut och uppgav en ny adress.
    .step-1 = Kontakta mottagaren på något annat sätt – till exempel per telefon eller sms – och fråga efter den nya adressen.
    .step-1-new = Skicka meddelandet igen till den nya adressen. Om något i den ser konstigt ut, fråga först mottagaren på något annat sätt.
    .step-2 = Skicka meddelandet igen till den nya adressen.
    .step-2-new = Ändra adressen även i din adressbok.
    .step-3 = Ändra adressen även i din adressbok.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domänen { $domain } hittades inte
    .headline-many = { $count ->
        [1] Mottagarens domän hittades inte
       *[other] Adressernas domäner hittades inte
    }
    .what = Den del av adressen som står efter @-tecknet, { $domain }, gick inte att hitta på internet. Oftast är den felstavad, eller så har domänen löpt ut.
    .what-many = Den del av adressen som står efter @-tecknet gick inte att hitta på internet. Oftast är den felstavad, eller så har domänen löpt ut.
    .reason = Den del av adressen som står efter @-tecknet gick inte att hitta på internet.
    .step-1 = Kontrollera om det finns skrivfel i delen efter @-tecknet (till exempel gmial.com i stället för gmail.com).
    .step-2 = Jämför adressen med mottagarens webbplats, visitkort eller tidigare meddelanden.
    .step-3 = Om adressen stämmer, kontakta mottagaren på något annat sätt – domänen kan ha löpt ut utan att någon har märkt det.
    .delayed-step = Kontrollera den del av adressen som står efter @-tecknet. Om den är felskriven, skicka meddelandet till rätt adress redan nu.

domain-no-mail =
    .headline = Domänen { $domain } tar inte emot någon e-post
    .headline-many = { $count ->
        [1] Mottagarens domän tar inte emot någon e-post
       *[other] De här domänerna tar inte emot någon e-post
    }
    .what = Ägaren till { $domain } har meddelat att domänen inte tar emot någon e-post alls. Ingen adress som slutar på @{ $domain } fungerar.
    .what-many = Domänens ägare har meddelat att den inte tar emot någon e-post alls. Ingen adress där fungerar.
    .step-1 = Kontrollera delen efter @-tecknet – mottagaren kanske använder en lite annorlunda domän.
    .step-2 = Leta efter en kontaktadress på mottagarens webbplats.
    .step-3 = Kontakta mottagaren på något annat sätt och be om en adress som fungerar.

mailbox-full =
    .headline = Mottagarens brevlåda är full
    .headline-many = { $count ->
        [1] Mottagarens brevlåda är full
       *[other] De här brevlådorna är fulla
    }
    .what = Brevlådan { $recipient } har slut på utrymme och kan inte ta emot nya meddelanden just nu. Det är inget fel på din adress eller ditt meddelande.
    .what-many = { $count ->
        [1] Mottagarens brevlåda har slut på utrymme och kan inte ta emot nya meddelanden just nu. Det är inget fel på din adress eller ditt meddelande.
       *[other] De här brevlådorna har slut på utrymme och kan inte ta emot nya meddelanden just nu. Det är inget fel på din adress eller ditt meddelande.
    }
    .reason = Mottagarens brevlåda har slut på utrymme.
    .step-1 = Kontakta mottagaren på något annat sätt – till exempel per telefon eller sms – och berätta att brevlådan är full.
    .step-2 = Skicka meddelandet igen när mottagaren har frigjort utrymme.
    .delayed-step = Kontakta mottagaren på något annat sätt och berätta att brevlådan är full. När det finns plats igen kan ditt meddelande komma fram.

mailbox-disabled =
    .headline = Mottagarens brevlåda är avstängd
    .headline-many = { $count ->
        [1] Mottagarens brevlåda är avstängd
       *[other] De här brevlådorna är avstängda
    }
    .what = Brevlådan { $recipient } finns, men tar inte emot e-post just nu. Den kan ha spärrats eller stängts av ägaren eller ägarens leverantör.
    .what-many = { $count ->
        [1] Brevlådan finns, men tar inte emot e-post just nu. Den kan ha spärrats eller stängts av ägaren eller ägarens leverantör.
       *[other] Brevlådorna finns, men tar inte emot e-post just nu. De kan ha spärrats eller stängts av ägarna eller deras leverantör.
    }
    .reason = Mottagarens brevlåda tar inte emot e-post just nu.
    .step-1 = Kontakta mottagaren på något annat sätt och fråga om det finns en annan adress.
    .step-2 = Om du tror att brevlådan snart fungerar igen, skicka meddelandet på nytt om några dagar.
    .delayed-step = Kontakta mottagaren på något annat sätt – det är inte säkert att mottagaren vet att brevlådan inte fungerar.

message-too-large =
    .headline = Ditt meddelande är för stort
    .what = Med bilagorna är ditt meddelande större än vad e-postservern för { $domain } tar emot.
    .what-many = Med bilagorna är ditt meddelande större än vad mottagarens e-postserver tar emot.
    .what-sized = Med bilagorna är ditt meddelande { $size }, men e-postservern för { $domain } tar emot meddelanden på högst { $limit }. Bilagor blir ungefär en tredjedel större när de skickas med e-post. Därför är meddelandet större än själva filerna.
    .what-sized-many = Med bilagorna är ditt meddelande { $size }, men mottagarens e-postserver tar emot meddelanden på högst { $limit }. Bilagor blir ungefär en tredjedel större när de skickas med e-post. Därför är meddelandet större än själva filerna.
    .what-limit = Med bilagorna är ditt meddelande större än { $limit }, som är det mesta e-postservern för { $domain } tar emot. Bilagor blir ungefär en tredjedel större när de skickas med e-post. Därför är meddelandet större än själva filerna.
    .what-limit-many = Med bilagorna är ditt meddelande större än { $limit }, som är det mesta mottagarens e-postserver tar emot. Bilagor blir ungefär en tredjedel större när de skickas med e-post. Därför är meddelandet större än själva filerna.
    .step-1 = Dela upp meddelandet: skicka bilagorna i flera mindre meddelanden.
    .step-1-sized = Dela upp meddelandet: skicka bilagorna i flera meddelanden, vart och ett med filer på sammanlagt högst { $safe }.
    .step-1-limit = Dela upp meddelandet: skicka bilagorna i flera meddelanden, vart och ett med filer på sammanlagt högst { $safe }.
    .step-1-parts = { $parts ->
        [one] Dela upp meddelandet: skicka bilagorna i flera meddelanden, vart och ett med filer på sammanlagt högst { $safe }.
       *[other] Dela upp meddelandet: skicka bilagorna i minst { $parts } meddelanden, vart och ett med filer på sammanlagt högst { $safe }.
    }
    .step-1-alone = Bilagan ”{ $attachment }” är för stor i sig själv. Lägg den i en fildelningstjänst och skicka bara länken.
    .step-2 = Eller lägg bilagorna i en fildelningstjänst och skicka bara länken.
    .step-2-alone = { "" }
    .step-3 = Om mottagaren har en egen e-postserver, föreslå en högre gräns för hur stora meddelanden får vara.

spam-content =
    .headline = Ditt meddelande togs för skräppost
    .what = Mottagarens e-postserver tyckte att ditt meddelande såg ut som skräppost och tog inte emot det. Det händer ibland även helt vanliga meddelanden.
    .reason = Mottagarens e-postserver tycker att ditt meddelande ser ut som skräppost.
    .step-1 = Titta igenom meddelandet en gång till: en tydlig ämnesrad, färre länkar och inga ovanliga bilagor hjälper ofta. Skicka det sedan igen.
    .step-2 = Kontakta mottagaren på något annat sätt och be att få bli tillagd i listan över betrodda avsändare (whitelist).
    .step-3 = Om det händer gång på gång, vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell.

reputation-blocklist =
    .headline = Ditt meddelande stoppades på grund av serverns dåliga rykte
    .what = Mottagarens server tar inte emot e-post från servern som skickade ditt meddelande, eftersom den servern finns på en lista över skräppostavsändare eller har dåligt rykte. Det handlar sällan om dig: det räcker med en kapad brevlåda eller webbplats för att alla på samma server ska drabbas.
    .what-listed = Mottagarens server tar inte emot e-post från servern som skickade ditt meddelande, eftersom dess adress ({ $ip }) finns på den här listan över skräppostavsändare: { $lists }. Det handlar sällan om dig: det räcker med en kapad brevlåda eller webbplats för att alla på samma server ska drabbas.
    .what-list = Mottagarens server tar inte emot e-post från servern som skickade ditt meddelande, eftersom den servern finns på den här listan över skräppostavsändare: { $lists }. Det handlar sällan om dig: det räcker med en kapad brevlåda eller webbplats för att alla på samma server ska drabbas.
    .what-ip = Mottagarens server tar inte emot e-post från servern som skickade ditt meddelande, eftersom dess adress ({ $ip }) finns på en lista över skräppostavsändare eller har dåligt rykte. Det handlar sällan om dig: det räcker med en kapad brevlåda eller webbplats för att alla på samma server ska drabbas.
    .reason = Servern som skickade ditt meddelande finns på en lista över skräppostavsändare eller har dåligt rykte.
    .step-1 = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell. De kan hitta orsaken och få servern borttagen från listan.
    .step-2 = Om du har en egen VPS eller dedikerad server: hitta först källan till skräpposten, åtgärda sedan orsaken och begär först därefter att din IP-adress tas bort från listan (delisting).
    .step-3 = Kontakta mottagaren på något annat sätt och be att få bli tillagd i listan över betrodda avsändare (whitelist).
    .delayed-step = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell – de kan hitta orsaken och få servern borttagen från listan.

greylisted =
    .headline = Mottagarens server bad oss försöka igen senare
    .what = Mottagarens server känner inte vår server så väl än och bad om ett nytt försök om en stund. Det är ett vanligt skydd mot skräppost, men den här gången lyckades inget försök.
    .reason = Mottagarens server känner inte vår server så väl än och bad om ett nytt försök om en stund. Det är ett vanligt skydd mot skräppost och brukar lösa sig av sig självt.
    .step-1 = Skicka meddelandet igen om ungefär en timme. Då brukar mottagarens server känna igen oss.
    .step-2 = Om det är bråttom, kontakta mottagaren på något annat sätt.
    .step-3 = Om det händer gång på gång, be mottagaren lägga till dig i listan över betrodda avsändare (whitelist).

challenge-code =
    .headline = Mottagaren ber dig bekräfta ditt meddelande
    .what = För att slippa skräppost ber mottagarens e-postsystem nya avsändare att skicka meddelandet en gång till med en särskild kod i ämnesraden. Koden hittar du i serverns svar nedan.
    .what-code = För att slippa skräppost ber mottagarens e-postsystem nya avsändare att skicka meddelandet en gång till med en särskild kod i ämnesraden.
    .step-1 = Kopiera koden från serverns svar – exakt, med eventuella parenteser och stora bokstäver.
    .step-1-code = Kopiera koden ovan exakt som den står, med eventuella parenteser och stora bokstäver.
    .step-2 = Skicka samma meddelande igen i dag, med koden sist i ämnesraden. Sådana koder slutar ofta gälla efter ett dygn.
    .step-3 = Be mottagaren lägga till dig i listan över betrodda avsändare (whitelist), så behöver du ingen kod nästa gång.
    .step-4 = Om det inte var du som skickade meddelandet, bry dig inte om koden utan meddela din leverantör – någon kanske använder din adress.

auth-failed =
    .headline = Mottagarens server kunde inte bekräfta att meddelandet kommer från dig
    .what = Domäner är skyddade så att främlingar inte kan skicka e-post i deras namn. För { $sender_domain } misslyckades den kontrollen, så meddelandet avvisades.
    .what-many = Domäner är skyddade så att främlingar inte kan skicka e-post i deras namn. För din adress misslyckades den kontrollen, så meddelandet avvisades.
    .reason = Mottagarens server kunde inte bekräfta att meddelandet verkligen kommer från dig.
    .step-1 = Se till att du skickar e-post via din egen e-postleverantörs server för utgående post, inte via någon annans server eller ett formulär på en webbplats.
    .step-2 = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell, eller till den som sköter { $sender_domain } – de behöver kontrollera inställningarna som heter SPF, DKIM och DMARC.
    .step-2-many = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell – de behöver kontrollera inställningarna för din domän som heter SPF, DKIM och DMARC.
    .step-3 = Om mottagaren vidarebefordrar sin e-post från en adress till en annan, skriv direkt till den slutliga adressen.

sender-dns =
    .headline = Mottagarens server känner inte igen servern som skickade ditt meddelande
    .what = Namnet och internetadressen för servern som skickade ditt meddelande stämmer inte överens, eller så saknas något av dem. Mottagarens server tar inte emot e-post från sådana servrar. Det är inget fel på ditt meddelande.
    .what-ip = Namnet på servern som skickade ditt meddelande stämmer inte med dess internetadress ({ $ip }), eller så saknas det. Mottagarens server tar inte emot e-post från sådana servrar. Det är inget fel på ditt meddelande.
    .reason = Namnet och internetadressen för servern som skickade ditt meddelande stämmer inte överens.
    .step-1 = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell. De behöver rätta serverns namn i DNS.
    .step-2 = Om du har en egen server: ange dess värdnamn i den omvända DNS-posten (PTR), låt namnet peka tillbaka till samma adress och låt servern presentera sig med det för andra (HELO).
    .step-3 = Om det är bråttom, kontakta mottagaren på något annat sätt.

policy-rejected =
    .headline = Mottagarens regler tillät inte det här meddelandet
    .what = Mottagarens e-postsystem har egna regler för vem som får skriva och vad som får skickas. Ditt meddelande strider mot en av dem.
    .reason = En regel i mottagarens e-postsystem står i vägen.
    .step-1 = Läs serverns svar nedan – där står ofta vilken regel det gällde.
    .step-1-silent = { "" }
    .step-2 = Om du skrev till en grupp eller en e-postlista, kontrollera att du får skriva till den.
    .step-3 = Kontakta mottagaren på något annat sätt och be mottagaren, eller administratören där, att tillåta meddelanden från dig (whitelist).

recipient-restricted =
    .headline = Mottagaren tar bara emot e-post från vissa avsändare
    .headline-many = { $count ->
        [1] Mottagaren tar bara emot e-post från vissa avsändare
       *[other] De här mottagarna tar bara emot e-post från vissa avsändare
    }
    .what = Adressen { $recipient } är bara öppen för utvalda avsändare – till exempel medlemmar i en grupp eller personer på samma företag – och din adress är inte en av dem.
    .what-many = { $count ->
        [1] Mottagarens adress är bara öppen för utvalda avsändare – till exempel medlemmar i en grupp eller personer på samma företag – och din adress är inte en av dem.
       *[other] De här adresserna är bara öppna för utvalda avsändare – till exempel medlemmar i en grupp eller personer på samma företag – och din adress är inte en av dem.
    }
    .step-1 = Om du har flera adresser, kontrollera att du skrev från den som mottagaren känner till.
    .step-2 = Om det är en grupp eller en e-postlista, gå med i den eller be ägaren släppa fram dina meddelanden.
    .step-3 = Kontakta mottagaren på något annat sätt och be att din adress tillåts (whitelist).

relay-denied =
    .headline = Servern vägrade skicka ditt meddelande vidare
    .what = E-postservern som vi nådde hanterar inte e-post för { $domain } och vägrade därför skicka ditt meddelande vidare. Antingen är ditt e-postprogram inte rätt inloggat, eller så pekar mottagarens domän på fel server.
    .what-many = E-postservern som vi nådde hanterar inte e-post för den här domänen och vägrade därför skicka ditt meddelande vidare. Antingen är ditt e-postprogram inte rätt inloggat, eller så pekar mottagarens domän på fel server.
    .step-1 = Kontrollera om det finns skrivfel i den del av adressen som står efter @-tecknet.
    .step-2 = Kontrollera i ditt e-postprogram att inloggning är påslagen för utgående server och att användarnamn och lösenord är rätt.
    .step-3 = Om dina andra meddelanden kommer fram, kontakta mottagaren på något annat sätt – administratören där behöver kontrollera e-postinställningarna för { $domain }.
    .step-3-many = Om dina andra meddelanden kommer fram, kontakta mottagaren på något annat sätt – administratören där behöver kontrollera e-postinställningarna för domänen.

login-required =
    .headline = Ditt e-postprogram loggade inte in
    .what = E-postservern tar bara emot meddelanden från den som loggar in med användarnamn och lösenord. Ditt e-postprogram – eller enheten eller webbplatsen som skickade meddelandet – gjorde inte det.
    .step-1 = Leta upp utgående server (SMTP) i inställningarna för ditt e-postprogram och slå på inloggning (autentisering). Användarnamn och lösenord är oftast desamma som för att ta emot e-post.
    .step-2 = Om det var en skanner, en webbplats eller ett annat program som skickade meddelandet, ändra samma inställning där.
    .step-3 = Om dina andra meddelanden kommer fram ligger felet hos mottagaren: kontakta mottagaren på något annat sätt och berätta det.

sender-refused =
    .headline = Din adress godtogs inte
    .what = Mottagarens server tar inte emot e-post från { $sender }. Mottagaren kan ha blockerat adressen, eller så ser den felaktig ut för servern.
    .what-many = Mottagarens server tar inte emot e-post från din adress. Mottagaren kan ha blockerat den, eller så ser den felaktig ut för servern.
    .step-1 = Kontrollera att din egen adress är rätt stavad i inställningarna för ditt e-postprogram.
    .step-2 = Kontakta mottagaren på något annat sätt och be att blockeringen hävs eller att du läggs till i listan över betrodda avsändare (whitelist).
    .step-3 = Om du tror att det är ett misstag, vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell.

rate-limited =
    .headline = För många meddelanden på kort tid
    .what = För många meddelanden skickades på kort tid, så servern tog inte emot fler.
    .reason = För många meddelanden skickades på kort tid, så servern låter nya vänta.
    .step-1 = Vänta ungefär en timme och skicka sedan meddelandet igen.
    .step-2 = Om du skriver till många personer, skicka till mindre grupper eller använd en tjänst för nyhetsbrev.
    .step-3 = Om det inte är du som skickar så mycket e-post, byt lösenord till din brevlåda och kontakta din leverantör – någon kan ha kommit in på ditt konto.
    .delayed-step = Om det inte är du som skickar så mycket e-post, byt lösenord till din brevlåda och kontakta din leverantör – någon kan ha kommit in på ditt konto.

attachment-blocked =
    .headline = En bilaga blockerades
    .what = Mottagarens server blockerade en bilaga: antingen såg den ut som ett virus, eller så tas filer av den typen inte emot.
    .what-named = Mottagarens server blockerade bilagan ”{ $attachment }”: antingen såg den ut som ett virus, eller så tas filer av den typen inte emot.
    .step-1 = Om du inte känner igen bilagan, öppna den inte. Sök igenom datorn med ett antivirusprogram och byt lösenord till din brevlåda.
    .step-2 = Om filen är säker, lägg den i en fildelningstjänst och skicka bara länken.
    .step-3 = Du kan också fråga mottagaren vilka filtyper som går att ta emot – PDF brukar fungera bra.

malformed-message =
    .headline = Mottagarens server kunde inte läsa ditt meddelande
    .what = En del av ditt meddelande är inte skriven så som e-postservrar väntar sig, så mottagarens server tog inte emot det. Oftast beror det på programmet som skapade meddelandet, inte på dig.
    .step-1 = Skriv meddelandet på nytt och skicka det från ett annat program, eller från din brevlåda i webbläsaren (webbmejl).
    .step-2 = Om du klistrade in text någon annanstans ifrån, klistra in den utan formatering och bifoga filerna på nytt.
    .step-3 = Om det var en webbplats eller ett annat program som skickade meddelandet, vidarebefordra det här beskedet till dem som sköter det.

host-unreachable =
    .headline = Mottagarens server svarar inte
    .what = Vi kunde inte ansluta till e-postservern för { $domain }, eller så bröts anslutningen. Oftast är det ett tillfälligt fel på andra sidan.
    .what-many = Vi kunde inte ansluta till mottagarens e-postserver, eller så bröts anslutningen. Oftast är det ett tillfälligt fel på andra sidan.
    .reason = Mottagarens e-postserver svarar inte, eller så bryts anslutningen till den. Oftast är det ett tillfälligt fel på andra sidan.
    .step-1 = Kontrollera om det finns skrivfel i den del av adressen som står efter @-tecknet.
    .step-2 = Skicka meddelandet igen om några timmar.
    .step-3 = Om det är bråttom, kontakta mottagaren på något annat sätt och berätta att e-postservern inte går att nå.
    .delayed-step = Kontrollera den del av adressen som står efter @-tecknet. Om den är felskriven, skicka meddelandet till rätt adress redan nu.

expired =
    .headline = Tiden för att leverera ditt meddelande tog slut
    .what = Vi försökte leverera ditt meddelande flera gånger men lyckades inte i tid. Meddelandet väntar inte längre på att skickas.
    .step-1 = Om ärendet är brådskande, kontakta mottagaren på något annat sätt.
    .step-2 = Skicka meddelandet igen senare – felet kan redan vara borta.
    .step-3 = Om det händer igen, vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell.

routing-loop =
    .headline = Ditt meddelande hamnade i rundgång
    .what = E-postservrar skickade ditt meddelande fram och tillbaka mellan sig utan att leverera det, så det stoppades. Den vanligaste orsaken är ett fel i en vidarebefordran.
    .step-1 = Kontakta mottagaren på något annat sätt och berätta att e-post till { $recipient } hamnar i rundgång.
    .step-1-many = Kontakta mottagaren på något annat sätt och berätta att e-posten dit hamnar i rundgång.
    .step-2 = Be mottagaren låta den som sköter brevlådan kontrollera vidarebefordran.
    .step-3 = Om du har ställt in vidarebefordran i din egen brevlåda, kontrollera att den inte leder tillbaka till samma ställe.

tls-required =
    .headline = Det gick inte att skapa en säker anslutning
    .what = Ditt meddelande får bara skickas över en krypterad anslutning, och de två e-postservrarna kunde inte enas om någon. För att skydda innehållet skickades meddelandet inte.
    .reason = Ditt meddelande får bara skickas över en krypterad anslutning, och de två e-postservrarna kan inte enas om någon.
    .step-1 = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell – det är servrarnas administratörer som behöver lösa det.
    .step-2 = Kontakta mottagaren på något annat sätt och be att även administratören där får veta det.
    .step-3 = Om innehållet är konfidentiellt, välj ett annat säkert sätt att skicka det.

smtputf8-unsupported =
    .headline = Mottagarens server klarar inte särskilda bokstäver i adresser
    .what = En av adresserna – din eller mottagarens – innehåller bokstäver som ł, ü eller я. Mottagarens server kan inte hantera sådana adresser än.
    .step-1 = Kontrollera om adressen har något skrivfel – en bokstav som å eller ö kan ha kommit med av misstag.
    .step-2 = Be mottagaren om en adress med bara de vanliga bokstäverna a till z.
    .step-3 = Om den särskilda bokstaven finns i din egen adress, skicka meddelandet från en annan adress.

system-problem =
    .headline = Mottagarens e-postserver har ett tekniskt problem
    .headline-local = Vår e-postserver hade ett tekniskt problem
    .headline-somewhere = En e-postserver hade ett tekniskt problem
    .what = Något gick fel i mottagarens e-postsystem. Det är inget fel på ditt meddelande.
    .what-local = Något gick fel i vårt eget e-postsystem, och det ber vi om ursäkt för. Det är inget fel på ditt meddelande.
    .what-somewhere = Något gick fel i ett av de e-postsystem som hanterade ditt meddelande. Det är inget fel på ditt meddelande.
    .reason = Mottagarens e-postserver har ett tekniskt problem.
    .reason-somewhere = En av e-postservrarna på vägen har ett tekniskt problem.
    .reason-local = Vår egen e-postserver har ett tekniskt problem, och det ber vi om ursäkt för.
    .step-1 = Skicka meddelandet igen om några timmar.
    .step-2 = Om det är bråttom, kontakta mottagaren på något annat sätt.
    .step-3 = Om det händer gång på gång, vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell.

protocol-error =
    .headline = E-postservrarna förstod inte varandra
    .what = Det blev ett tekniskt missförstånd mellan de två e-postservrarna när ditt meddelande skulle lämnas över. Oftast är det inte ditt fel.
    .reason = Det blev ett tekniskt missförstånd mellan de två e-postservrarna.
    .step-1 = Skicka meddelandet igen – helst från ett annat program, eller från din brevlåda i webbläsaren (webbmejl).
    .step-2 = Om det händer igen, vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell.

delayed =
    .headline = Ditt meddelande är fortfarande på väg
    .what = Ditt meddelande till { $recipient } har inte levererats än, men vi försöker fortfarande.
    .what-many = Ditt meddelande har inte levererats än, men vi försöker fortfarande.
    .what-until = Ditt meddelande till { $recipient } har inte levererats än, men vi försöker fortfarande och fortsätter till den { $until }.
    .what-until-many = Ditt meddelande har inte levererats än, men vi försöker fortfarande och fortsätter till den { $until }.
    .step-1 = Du behöver inte göra någonting. Skicka inte meddelandet igen.
    .step-1-help = Skicka inte meddelandet igen – vi försöker fortfarande leverera det.
    .step-2 = Vi skriver till dig om vi inte kan leverera det.
    .step-3 = Om det är bråttom, kontakta mottagaren på något annat sätt.

delivered =
    .subject = Bekräftelse: { $subject }
    .headline = Ditt meddelande har levererats
    .headline-relayed = Ditt meddelande har skickats vidare
    .headline-expanded = Ditt meddelande har skickats vidare till en grupp
    .what = Ditt meddelande till { $recipient } har levererats. Det betyder inte att någon har läst det än.
    .what-many = Ditt meddelande har levererats till de här mottagarna. Det betyder inte att någon har läst det än.
    .what-relayed = Ditt meddelande till { $recipient } har lämnats över till mottagarens e-postserver, som inte skickar bekräftelser. Därför vet vi inte om det har nått brevlådan.
    .what-relayed-many = Ditt meddelande har lämnats över till de här mottagarnas e-postservrar, som inte skickar bekräftelser. Därför vet vi inte om det har nått deras brevlådor.
    .what-expanded = Adressen { $recipient } står för flera mottagare. Ditt meddelande har skickats vidare till dem, och det kommer inga fler bekräftelser.
    .what-expanded-many = Var och en av de här adresserna står för flera mottagare. Ditt meddelande har skickats vidare till dem, och det kommer inga fler bekräftelser.
    .why = Du bad om den här bekräftelsen när du skickade meddelandet. Du behöver inte göra någonting.

digest =
    .subject = Fler meddelanden med leveransproblem
    .headline = Fler meddelanden med leveransproblem: { $count }
    .what = Många meddelanden har kommit tillbaka till dig inom en timme, så här är en kort lista i stället för ett långt besked om varje. Rapporten om det senaste är bifogad.
    .rest = Tidigare som inte visas här: { $count }

unknown =
    .headline = Ditt meddelande levererades inte
    .what = Meddelandet kunde inte levereras, och vi kunde inte avgöra orsaken automatiskt. Serverns exakta svar visas nedan.
    .what-silent = Meddelandet kunde inte levereras, och vi fick inte veta varför.
    .step-1 = Kontrollera om adressen har något skrivfel.
    .step-2 = Om adressen stämmer, kontakta mottagaren på något annat sätt.
    .step-3 = Vidarebefordra det här beskedet till din e-postleverantör eller ditt webbhotell – de hjälper dig att förstå det.
