# status: machine
# Klíče a varianty jako v en/bounce.ftl.

address-unknown =
    .headline = Adresa { $recipient } nebyla nalezena
    .headline-many = { $count ->
        [1] Adresa příjemce nebyla nalezena
       *[other] Tyto adresy nebyly nalezeny
    }
    .headline-forwarded = Poštu pro adresu { $recipient } nelze předat dál
    .what = Poštovní server domény { $domain } odpověděl, že taková adresa neexistuje. Nejčastěji jde o obyčejný překlep, ale adresa také mohla být změněna nebo zrušena.
    .what-many = { $count ->
        [1] Poštovní server odpověděl, že taková adresa neexistuje. Nejčastěji jde o obyčejný překlep, ale adresa také mohla být změněna nebo zrušena.
       *[other] Poštovní servery odpověděly, že takové adresy neexistují. Nejčastěji jde o obyčejný překlep, ale adresa také mohla být změněna nebo zrušena.
    }
    .what-forwarded = Pošta pro adresu { $recipient } se předává na jinou adresu a ta neexistuje nebo byla zrušena. Z vaší strany se to napravit nedá.
    .step-1 = Zkontrolujte, jestli v adrese není překlep: chybějící písmeno nebo tečka, mezera navíc nebo špatná koncovka (například .com místo .cz).
    .step-1-forwarded = Ozvěte se příjemci jinou cestou – třeba telefonem nebo SMS – a řekněte mu, že se jeho pošta nepředává dál.
    .step-2 = Pokud adresa vypadá správně, ozvěte se příjemci jinou cestou – třeba telefonem nebo SMS – a požádejte ho o aktuální adresu.
    .step-2-forwarded = Požádejte o adresu, na kterou můžete psát přímo, a pošlete zprávu tam.
    .step-3 = Pošlete zprávu znovu na opravenou adresu. Pokud vám poštovní program stále nabízí starou, odeberte ji z nabídky.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Příjemce má novou adresu
    .what = Poštovní server domény { $domain } odpověděl, že se adresa { $recipient } změnila a poštu už nepřijímá.
    .what-many = Poštovní server odpověděl, že se adresa příjemce změnila a na té staré už poštu nepřijímá.
    .what-new = Poštovní server domény { $domain } odpověděl, že se adresa { $recipient } změnila, a sdělil novou.
    .step-1 = Ozvěte se příjemci jinou cestou – třeba telefonem nebo SMS – a požádejte ho o novou adresu.
    .step-1-new = Pošlete zprávu znovu na novou adresu. Pokud se vám na ní něco nezdá, ověřte si ji nejdřív u příjemce jinou cestou.
    .step-2 = Pošlete zprávu znovu na novou adresu.
    .step-2-new = Změňte si adresu i v adresáři.
    .step-3 = Změňte si adresu i v adresáři.
    .step-3-new = { "" }

domain-unknown =
    .headline = Doména { $domain } nebyla nalezena
    .headline-many = { $count ->
        [1] Doména příjemce nebyla nalezena
       *[other] Domény těchto adres nebyly nalezeny
    }
    .what = Doménu { $domain }, tedy část adresy za znakem @, se na internetu nepodařilo najít. Obvykle je v ní překlep nebo její platnost vypršela.
    .what-many = Část adresy za znakem @ se na internetu nepodařilo najít. Obvykle je v ní překlep nebo platnost domény vypršela.
    .reason = Část adresy za znakem @ se na internetu nepodařilo najít.
    .step-1 = Zkontrolujte, jestli v části za znakem @ není překlep (například gmial.com místo gmail.com).
    .step-2 = Porovnejte adresu s webem příjemce, jeho vizitkou nebo s dřívějšími zprávami.
    .step-3 = Pokud je adresa správná, ozvěte se příjemci jinou cestou – jeho doméně mohla vypršet platnost a on o tom nemusí vědět.
    .delayed-step = Zkontrolujte část adresy za znakem @. Pokud je v ní překlep, pošlete zprávu hned na správnou adresu.

domain-no-mail =
    .headline = Doména { $domain } nepřijímá žádné e-maily
    .headline-many = { $count ->
        [1] Doména příjemce nepřijímá žádné e-maily
       *[other] Tyto domény nepřijímají žádné e-maily
    }
    .what = Vlastník domény { $domain } oznámil, že tato doména nepřijímá vůbec žádné e-maily. Nebude fungovat žádná adresa, která končí na @{ $domain }.
    .what-many = Vlastník domény oznámil, že nepřijímá vůbec žádné e-maily. Nebude tam fungovat žádná adresa.
    .step-1 = Zkontrolujte část adresy za znakem @ – příjemce možná používá trochu jinou doménu.
    .step-2 = Vyhledejte kontaktní adresu na webu příjemce.
    .step-3 = Ozvěte se příjemci jinou cestou a požádejte ho o adresu, která funguje.

mailbox-full =
    .headline = Schránka příjemce je plná
    .headline-many = { $count ->
        [1] Schránka příjemce je plná
       *[other] Tyto schránky jsou plné
    }
    .what = Ve schránce { $recipient } došlo místo a nové zprávy se do ní teď nevejdou. Vaše adresa i vaše zpráva jsou v pořádku.
    .what-many = { $count ->
        [1] Ve schránce příjemce došlo místo a nové zprávy se do ní teď nevejdou. Vaše adresa i vaše zpráva jsou v pořádku.
       *[other] V těchto schránkách došlo místo a nové zprávy se do nich teď nevejdou. Vaše adresa i vaše zpráva jsou v pořádku.
    }
    .reason = Ve schránce příjemce došlo místo.
    .step-1 = Ozvěte se příjemci jinou cestou – třeba telefonem nebo SMS – a dejte mu vědět, že má plnou schránku.
    .step-2 = Až příjemce uvolní trochu místa, pošlete zprávu znovu.
    .delayed-step = Ozvěte se příjemci jinou cestou a dejte mu vědět, že má plnou schránku. Jakmile uvolní místo, může k němu vaše zpráva projít.

mailbox-disabled =
    .headline = Schránka příjemce je vypnutá
    .headline-many = { $count ->
        [1] Schránka příjemce je vypnutá
       *[other] Tyto schránky jsou vypnuté
    }
    .what = Schránka { $recipient } existuje, ale momentálně nepřijímá poštu. Možná ji pozastavil nebo zrušil její majitel nebo jeho poskytovatel.
    .what-many = { $count ->
        [1] Schránka existuje, ale momentálně nepřijímá poštu. Možná ji pozastavil nebo zrušil její majitel nebo jeho poskytovatel.
       *[other] Schránky existují, ale momentálně nepřijímají poštu. Možná je pozastavili nebo zrušili jejich majitelé nebo poskytovatel.
    }
    .reason = Schránka příjemce momentálně nepřijímá poštu.
    .step-1 = Ozvěte se příjemci jinou cestou a zeptejte se, jestli má ještě jinou adresu.
    .step-2 = Pokud čekáte, že schránka bude zase fungovat, pošlete zprávu znovu za pár dní.
    .delayed-step = Ozvěte se příjemci jinou cestou – možná neví, že mu schránka nefunguje.

message-too-large =
    .headline = Vaše zpráva je příliš velká
    .what = Vaše zpráva je i s přílohami větší, než poštovní server domény { $domain } přijímá.
    .what-many = Vaše zpráva je i s přílohami větší, než poštovní server příjemce přijímá.
    .what-sized = Vaše zpráva má i s přílohami { $size }, ale poštovní server domény { $domain } přijímá jen zprávy do { $limit }. Přílohy se při posílání e-mailem zvětší asi o třetinu, proto je zpráva větší než samotné soubory.
    .what-sized-many = Vaše zpráva má i s přílohami { $size }, ale poštovní server příjemce přijímá jen zprávy do { $limit }. Přílohy se při posílání e-mailem zvětší asi o třetinu, proto je zpráva větší než samotné soubory.
    .what-limit = Vaše zpráva je i s přílohami větší než { $limit }, a větší zprávy poštovní server domény { $domain } nepřijímá. Přílohy se při posílání e-mailem zvětší asi o třetinu, proto je zpráva větší než samotné soubory.
    .what-limit-many = Vaše zpráva je i s přílohami větší než { $limit }, a větší zprávy poštovní server příjemce nepřijímá. Přílohy se při posílání e-mailem zvětší asi o třetinu, proto je zpráva větší než samotné soubory.
    .step-1 = Rozdělte zprávu: pošlete přílohy v několika menších zprávách.
    .step-1-sized = Rozdělte zprávu: pošlete přílohy v několika zprávách, v každé soubory o celkové velikosti nejvýše { $safe }.
    .step-1-limit = Rozdělte zprávu: pošlete přílohy v několika zprávách, v každé soubory o celkové velikosti nejvýše { $safe }.
    .step-1-parts = { $parts ->
        [one] Rozdělte zprávu: pošlete přílohy v několika zprávách, v každé soubory o celkové velikosti nejvýše { $safe }.
        [few] Rozdělte přílohy nejméně do { $parts } zpráv a v každé pošlete soubory o celkové velikosti nejvýše { $safe }.
        [many] Rozdělte přílohy nejméně do { $parts } zprávy a v každé pošlete soubory o celkové velikosti nejvýše { $safe }.
       *[other] Rozdělte přílohy nejméně do { $parts } zpráv a v každé pošlete soubory o celkové velikosti nejvýše { $safe }.
    }
    .step-1-alone = Už samotná příloha „{ $attachment }“ je příliš velká. Uložte ji do služby pro sdílení souborů a pošlete jen odkaz.
    .step-2 = Nebo uložte přílohy do služby pro sdílení souborů a pošlete jen odkaz.
    .step-2-alone = { "" }
    .step-3 = Pokud má příjemce vlastní poštovní server, navrhněte mu, ať zvýší limit velikosti zpráv.

spam-content =
    .headline = Vaše zpráva byla považována za spam
    .what = Poštovnímu serveru příjemce vaše zpráva připadala jako spam, a proto ji nepřijal. Někdy se to stane i úplně běžným zprávám.
    .reason = Poštovnímu serveru příjemce vaše zpráva připadá jako spam.
    .step-1 = Projděte si zprávu ještě jednou: často pomůže jasný předmět, méně odkazů a žádné neobvyklé přílohy. Potom ji pošlete znovu.
    .step-2 = Ozvěte se příjemci jinou cestou a požádejte ho, ať si vás přidá mezi důvěryhodné odesílatele (whitelist).
    .step-3 = Pokud se to opakuje, přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu.

reputation-blocklist =
    .headline = Vaše zpráva byla zablokována kvůli pověsti serveru
    .what = Server příjemce nepřijímá poštu ze serveru, který odeslal vaši zprávu, protože je na seznamu odesílatelů spamu nebo má špatnou pověst. Obvykle nejde o vás: stačí jedna napadená schránka nebo web a doplatí na to všichni na stejném serveru.
    .what-listed = Server příjemce nepřijímá poštu ze serveru, který odeslal vaši zprávu, protože jeho adresa ({ $ip }) je na tomto seznamu odesílatelů spamu: { $lists }. Obvykle nejde o vás: stačí jedna napadená schránka nebo web a doplatí na to všichni na stejném serveru.
    .what-list = Server příjemce nepřijímá poštu ze serveru, který odeslal vaši zprávu, protože je na tomto seznamu odesílatelů spamu: { $lists }. Obvykle nejde o vás: stačí jedna napadená schránka nebo web a doplatí na to všichni na stejném serveru.
    .what-ip = Server příjemce nepřijímá poštu ze serveru, který odeslal vaši zprávu, protože jeho adresa ({ $ip }) je na seznamu odesílatelů spamu nebo má špatnou pověst. Obvykle nejde o vás: stačí jedna napadená schránka nebo web a doplatí na to všichni na stejném serveru.
    .reason = Server, který odeslal vaši zprávu, je na seznamu odesílatelů spamu nebo má špatnou pověst.
    .step-1 = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu. Může zjistit příčinu a nechat server ze seznamu odstranit.
    .step-2 = Pokud máte vlastní VPS nebo dedikovaný server: nejdřív najděte zdroj spamu, potom odstraňte příčinu, a teprve pak požádejte o vyřazení své IP adresy ze seznamu (delisting).
    .step-3 = Ozvěte se příjemci jinou cestou a požádejte ho, ať si vás přidá mezi důvěryhodné odesílatele (whitelist).
    .delayed-step = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu – může zjistit příčinu a nechat server ze seznamu odstranit.

greylisted =
    .headline = Server příjemce nás požádal, ať to zkusíme později
    .what = Server příjemce náš server ještě dobře nezná a požádal nás, ať to za chvíli zkusíme znovu. Je to běžná ochrana proti spamu, ale tentokrát žádný pokus neuspěl.
    .reason = Server příjemce náš server ještě dobře nezná a požádal nás, ať to za chvíli zkusíme znovu. Je to běžná ochrana proti spamu a obvykle se to vyřeší samo.
    .step-1 = Pošlete zprávu znovu asi za hodinu. Tou dobou už nás server příjemce obvykle zná.
    .step-2 = Pokud věc spěchá, ozvěte se příjemci jinou cestou.
    .step-3 = Pokud se to opakuje, požádejte příjemce, ať si vás přidá mezi důvěryhodné odesílatele (whitelist).

challenge-code =
    .headline = Příjemce žádá o potvrzení vaší zprávy
    .what = Kvůli ochraně před spamem žádá poštovní systém příjemce nové odesílatele, aby zprávu poslali ještě jednou se zvláštním kódem v předmětu. Kód najdete níže v odpovědi serveru.
    .what-code = Kvůli ochraně před spamem žádá poštovní systém příjemce nové odesílatele, aby zprávu poslali ještě jednou se zvláštním kódem v předmětu.
    .step-1 = Zkopírujte kód z odpovědi serveru – přesně, i s případnými závorkami a velkými písmeny.
    .step-1-code = Zkopírujte výše uvedený kód přesně tak, jak je, i s případnými závorkami a velkými písmeny.
    .step-2 = Pošlete stejnou zprávu ještě dnes znovu, s kódem na konci předmětu. Takové kódy často platí jen jeden den.
    .step-3 = Požádejte příjemce, ať si vás přidá mezi důvěryhodné odesílatele (whitelist), a příště už kód potřebovat nebudete.
    .step-4 = Pokud zpráva není od vás, kódu si nevšímejte a dejte vědět svému poskytovateli – vaši adresu možná používá někdo jiný.

auth-failed =
    .headline = Server příjemce nemohl ověřit, že je zpráva od vás
    .what = Domény jsou chráněné, aby jejich jménem nemohl posílat poštu nikdo cizí. Doména { $sender_domain } touto kontrolou neprošla, proto byla zpráva odmítnuta.
    .what-many = Domény jsou chráněné, aby jejich jménem nemohl posílat poštu nikdo cizí. Vaše adresa touto kontrolou neprošla, proto byla zpráva odmítnuta.
    .reason = Server příjemce nemohl ověřit, že je zpráva opravdu od vás.
    .step-1 = Ujistěte se, že poštu posíláte přes server odchozí pošty svého poskytovatele, ne přes cizí server nebo formulář na webu.
    .step-2 = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu, případně tomu, kdo se stará o doménu { $sender_domain } – je potřeba zkontrolovat nastavení SPF, DKIM a DMARC.
    .step-2-many = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu – je potřeba zkontrolovat nastavení SPF, DKIM a DMARC vaší domény.
    .step-3 = Pokud si příjemce přeposílá poštu z jedné adresy na druhou, napište rovnou na tu cílovou.

sender-dns =
    .headline = Server příjemce nepoznává server, který odeslal vaši zprávu
    .what = Jméno a internetová adresa serveru, který odeslal vaši zprávu, spolu nesouhlasí, nebo jedno z nich chybí. Od takových serverů server příjemce poštu nepřijímá. Vaše zpráva je v pořádku.
    .what-ip = Jméno serveru, který odeslal vaši zprávu, nesouhlasí s jeho internetovou adresou ({ $ip }), nebo chybí. Od takových serverů server příjemce poštu nepřijímá. Vaše zpráva je v pořádku.
    .reason = Jméno a internetová adresa serveru, který odeslal vaši zprávu, spolu nesouhlasí.
    .step-1 = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu. Je potřeba opravit jméno serveru v DNS.
    .step-2 = Pokud máte vlastní server: nastavte jeho reverzní záznam DNS (PTR) na jméno serveru a zajistěte, aby toto jméno ukazovalo zpět na stejnou adresu a aby se jím server představoval ostatním (HELO).
    .step-3 = Pokud věc spěchá, ozvěte se příjemci jinou cestou.

policy-rejected =
    .headline = Pravidla příjemce tuto zprávu nepovolila
    .what = Poštovní systém příjemce má vlastní pravidla o tom, kdo smí psát a co se smí posílat. Vaše zpráva jednomu z nich nevyhověla.
    .reason = Doručení brání některé z pravidel poštovního systému příjemce.
    .step-1 = Přečtěte si níže odpověď serveru – často v ní stojí, o které pravidlo šlo.
    .step-1-silent = { "" }
    .step-2 = Pokud zpráva mířila do skupiny nebo e-mailové konference, zkontrolujte, jestli tam smíte psát.
    .step-3 = Ozvěte se příjemci jinou cestou a požádejte jeho nebo jeho správce, ať zprávy od vás povolí (whitelist).

recipient-restricted =
    .headline = Příjemce přijímá poštu jen od určitých odesílatelů
    .headline-many = { $count ->
        [1] Příjemce přijímá poštu jen od určitých odesílatelů
       *[other] Tito příjemci přijímají poštu jen od určitých odesílatelů
    }
    .what = Na adresu { $recipient } mohou psát jen vybraní odesílatelé – například členové skupiny nebo lidé ze stejné firmy – a vaše adresa mezi nimi není.
    .what-many = { $count ->
        [1] Na adresu příjemce mohou psát jen vybraní odesílatelé – například členové skupiny nebo lidé ze stejné firmy – a vaše adresa mezi nimi není.
       *[other] Na tyto adresy mohou psát jen vybraní odesílatelé – například členové skupiny nebo lidé ze stejné firmy – a vaše adresa mezi nimi není.
    }
    .step-1 = Pokud máte více adres, zkontrolujte, jestli zpráva odešla z té, kterou příjemce zná.
    .step-2 = Pokud jde o skupinu nebo e-mailovou konferenci, připojte se k ní nebo požádejte jejího správce, ať vaše zprávy povolí.
    .step-3 = Ozvěte se příjemci jinou cestou a požádejte ho, ať vaši adresu povolí (whitelist).

relay-denied =
    .headline = Server odmítl vaši zprávu předat dál
    .what = Poštovní server, se kterým jsme se spojili, se o poštu domény { $domain } nestará, a proto odmítl vaši zprávu předat dál. Buď se váš poštovní program správně nepřihlásil, nebo doména příjemce ukazuje na nesprávný server.
    .what-many = Poštovní server, se kterým jsme se spojili, se o poštu této domény nestará, a proto odmítl vaši zprávu předat dál. Buď se váš poštovní program správně nepřihlásil, nebo doména příjemce ukazuje na nesprávný server.
    .step-1 = Zkontrolujte, jestli v části adresy za znakem @ není překlep.
    .step-2 = V poštovním programu zkontrolujte, že server odchozí pošty vyžaduje přihlášení a že jméno a heslo jsou správné.
    .step-3 = Pokud vaše ostatní zprávy docházejí, ozvěte se příjemci jinou cestou – jeho správce musí zkontrolovat nastavení pošty domény { $domain }.
    .step-3-many = Pokud vaše ostatní zprávy docházejí, ozvěte se příjemci jinou cestou – jeho správce musí zkontrolovat nastavení pošty domény.

login-required =
    .headline = Váš poštovní program se nepřihlásil
    .what = Poštovní server přijímá zprávy jen od těch, kdo se přihlásí jménem a heslem. Váš poštovní program – nebo zařízení či web, odkud zpráva odešla – to neudělal.
    .step-1 = V nastavení poštovního programu najděte server odchozí pošty (SMTP) a zapněte přihlašování (ověřování). Jméno a heslo bývají stejné jako pro příjem pošty.
    .step-2 = Pokud zprávu odeslal skener, web nebo jiný program, změňte stejné nastavení tam.
    .step-3 = Pokud vaše ostatní zprávy docházejí, chyba je na straně příjemce: ozvěte se mu jinou cestou a dejte mu vědět.

sender-refused =
    .headline = Vaše adresa nebyla přijata
    .what = Server příjemce nepřijímá poštu z adresy { $sender }. Příjemce ji možná zablokoval, nebo se jeho serveru zdá nesprávná.
    .what-many = Server příjemce nepřijímá poštu z vaší adresy. Příjemce ji možná zablokoval, nebo se jeho serveru zdá nesprávná.
    .step-1 = Zkontrolujte, že máte v nastavení poštovního programu správně napsanou vlastní adresu.
    .step-2 = Ozvěte se příjemci jinou cestou a požádejte ho, ať vás odblokuje nebo si vás přidá mezi důvěryhodné odesílatele (whitelist).
    .step-3 = Pokud si myslíte, že jde o omyl, přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu.

rate-limited =
    .headline = Příliš mnoho zpráv za krátkou dobu
    .what = Za krátkou dobu bylo odesláno příliš mnoho zpráv, a server proto další nepřijal.
    .reason = Za krátkou dobu bylo odesláno příliš mnoho zpráv, a server proto další pozdržel.
    .step-1 = Počkejte asi hodinu a pošlete zprávu znovu.
    .step-2 = Pokud píšete mnoha lidem, posílejte menším skupinám nebo použijte službu pro hromadné e-maily.
    .step-3 = Pokud tolik pošty neposíláte vy, změňte si heslo ke schránce a obraťte se na svého poskytovatele – do vašeho účtu se možná někdo dostal.
    .delayed-step = Pokud tolik pošty neposíláte vy, změňte si heslo ke schránce a obraťte se na svého poskytovatele – do vašeho účtu se možná někdo dostal.

attachment-blocked =
    .headline = Příloha byla zablokována
    .what = Server příjemce zablokoval přílohu: buď vypadala jako virus, nebo soubory tohoto typu nepřijímá.
    .what-named = Server příjemce zablokoval přílohu „{ $attachment }“: buď vypadala jako virus, nebo soubory tohoto typu nepřijímá.
    .step-1 = Pokud přílohu neznáte, neotevírejte ji. Zkontrolujte počítač antivirovým programem a změňte si heslo ke schránce.
    .step-2 = Pokud je soubor bezpečný, uložte ho do služby pro sdílení souborů a pošlete jen odkaz.
    .step-3 = Můžete se také zeptat příjemce, jaké typy souborů přijímá – s PDF potíže obvykle nebývají.

malformed-message =
    .headline = Server příjemce vaši zprávu nedokázal přečíst
    .what = Část vaší zprávy není zapsaná tak, jak poštovní servery očekávají, a proto ji server příjemce nepřijal. Obvykle za to může program, který zprávu vytvořil, ne vy.
    .step-1 = Napište zprávu znovu a pošlete ji z jiného programu nebo ze své schránky v prohlížeči (webmail).
    .step-2 = Pokud je ve zprávě odjinud zkopírovaný text, vložte ho bez formátování a soubory přiložte znovu.
    .step-3 = Pokud zprávu odeslal web nebo jiný program, přepošlete toto oznámení lidem, kteří se o něj starají.

host-unreachable =
    .headline = Server příjemce neodpovídá
    .what = Nemohli jsme se spojit s poštovním serverem domény { $domain }, nebo se spojení přerušilo. Obvykle jde o přechodnou závadu na druhé straně.
    .what-many = Nemohli jsme se spojit s poštovním serverem příjemce, nebo se spojení přerušilo. Obvykle jde o přechodnou závadu na druhé straně.
    .reason = Poštovní server příjemce neodpovídá, nebo se spojení s ním přerušuje. Obvykle jde o přechodnou závadu na druhé straně.
    .step-1 = Zkontrolujte, jestli v části adresy za znakem @ není překlep.
    .step-2 = Pošlete zprávu znovu za několik hodin.
    .step-3 = Pokud věc spěchá, ozvěte se příjemci jinou cestou a dejte mu vědět, že jeho poštovní server není dostupný.
    .delayed-step = Zkontrolujte část adresy za znakem @. Pokud je v ní překlep, pošlete zprávu hned na správnou adresu.

expired =
    .headline = Vaši zprávu se nepodařilo doručit včas
    .what = Několikrát jsme se pokusili vaši zprávu doručit, ale ve stanovené době se to nepodařilo. Zpráva už na odeslání nečeká.
    .step-1 = Pokud věc spěchá, ozvěte se příjemci jinou cestou.
    .step-2 = Pošlete zprávu znovu později – závada už může být pryč.
    .step-3 = Pokud se to stane znovu, přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu.

routing-loop =
    .headline = Vaše zpráva obíhala v kruhu
    .what = Poštovní servery si vaši zprávu stále předávaly mezi sebou, aniž ji doručily, a proto byla zastavena. Obvyklou příčinou je chyba v přesměrování pošty.
    .step-1 = Ozvěte se příjemci jinou cestou a řekněte mu, že pošta na adresu { $recipient } obíhá v kruhu.
    .step-1-many = Ozvěte se příjemci jinou cestou a řekněte mu, že pošta pro něj obíhá v kruhu.
    .step-2 = Požádejte ho, ať si přesměrování pošty nechá zkontrolovat od toho, kdo se mu o ni stará.
    .step-3 = Pokud máte přesměrování nastavené i ve své schránce, zkontrolujte, že nevede zpět na stejné místo.

tls-required =
    .headline = Nepodařilo se navázat zabezpečené spojení
    .what = Vaše zpráva smí putovat jen šifrovaným spojením a oba poštovní servery se na něm nedokázaly dohodnout. Kvůli ochraně obsahu nebyla zpráva odeslána.
    .reason = Vaše zpráva smí putovat jen šifrovaným spojením a oba poštovní servery se na něm nedokážou dohodnout.
    .step-1 = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu – vyřešit to musí správci serverů.
    .step-2 = Ozvěte se příjemci jinou cestou a požádejte ho, ať to řekne i svému správci.
    .step-3 = Pokud je obsah důvěrný, zvolte jiný bezpečný způsob, jak ho poslat.

smtputf8-unsupported =
    .headline = Server příjemce neumí zvláštní písmena v adresách
    .what = Jedna z adres – vaše nebo příjemcova – obsahuje písmena jako ř, ü nebo я. S takovými adresami si server příjemce zatím neporadí.
    .step-1 = Zkontrolujte, jestli v adrese není překlep – písmeno jako ř se do ní mohlo dostat omylem.
    .step-2 = Požádejte příjemce o adresu složenou jen z písmen „a“ až „z“, bez háčků a čárek.
    .step-3 = Pokud je zvláštní písmeno ve vaší vlastní adrese, pošlete zprávu z jiné adresy.

system-problem =
    .headline = Poštovní server příjemce má technický problém
    .headline-local = Náš poštovní server měl technický problém
    .headline-somewhere = Poštovní server měl technický problém
    .what = Něco se pokazilo v poštovním systému příjemce. Vaše zpráva je v pořádku.
    .what-local = Něco se pokazilo v našem poštovním systému a omlouváme se za to. Vaše zpráva je v pořádku.
    .what-somewhere = Něco se pokazilo v jednom z poštovních systémů, kterými vaše zpráva procházela. Vaše zpráva je v pořádku.
    .reason = Poštovní server příjemce má technický problém.
    .reason-somewhere = Jeden z poštovních serverů na cestě má technický problém.
    .reason-local = Náš vlastní poštovní server má technický problém a omlouváme se za to.
    .step-1 = Pošlete zprávu znovu za několik hodin.
    .step-2 = Pokud věc spěchá, ozvěte se příjemci jinou cestou.
    .step-3 = Pokud se to opakuje, přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu.

protocol-error =
    .headline = Poštovní servery si nerozuměly
    .what = Při předávání vaší zprávy došlo mezi oběma poštovními servery k technickému nedorozumění. Obvykle to není vaše chyba.
    .reason = Mezi oběma poštovními servery došlo k technickému nedorozumění.
    .step-1 = Pošlete zprávu znovu – nejlépe z jiného programu nebo ze své schránky v prohlížeči (webmail).
    .step-2 = Pokud se to stane znovu, přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu.

delayed =
    .headline = Vaše zpráva je stále na cestě
    .what = Vaše zpráva na adresu { $recipient } zatím nebyla doručena, ale stále to zkoušíme.
    .what-many = Vaše zpráva zatím nebyla doručena, ale stále to zkoušíme.
    .what-until = Vaše zpráva na adresu { $recipient } zatím nebyla doručena, ale stále to zkoušíme a budeme to zkoušet do { $until }.
    .what-until-many = Vaše zpráva zatím nebyla doručena, ale stále to zkoušíme a budeme to zkoušet do { $until }.
    .step-1 = Nemusíte nic dělat. Zprávu prosím neposílejte znovu.
    .step-1-help = Zprávu prosím neposílejte znovu – stále se ji snažíme doručit.
    .step-2 = Pokud se nám ji nepodaří doručit, napíšeme vám.
    .step-3 = Pokud věc spěchá, ozvěte se příjemci jinou cestou.

delivered =
    .subject = Potvrzení: { $subject }
    .headline = Vaše zpráva byla doručena
    .headline-relayed = Vaše zpráva byla předána dál
    .headline-expanded = Vaše zpráva byla předána skupině
    .what = Vaše zpráva na adresu { $recipient } byla doručena. To ještě neznamená, že ji někdo přečetl.
    .what-many = Vaše zpráva byla doručena těmto příjemcům. To ještě neznamená, že ji někdo přečetl.
    .what-relayed = Vaše zpráva na adresu { $recipient } byla předána poštovnímu serveru příjemce, který potvrzení neposílá. Nevíme proto, zda dorazila do schránky.
    .what-relayed-many = Vaše zpráva byla předána poštovním serverům těchto příjemců, které potvrzení neposílají. Nevíme proto, zda dorazila do jejich schránek.
    .what-expanded = Za adresou { $recipient } je několik příjemců. Vaše zpráva jim byla předána a další potvrzení už nepřijde.
    .what-expanded-many = Za každou z těchto adres je několik příjemců. Vaše zpráva jim byla předána a další potvrzení už nepřijde.
    .why = O toto potvrzení jste požádali při odesílání zprávy. Nemusíte nic dělat.

digest =
    .subject = Další zprávy s potížemi při doručení
    .headline = Další zprávy s potížemi při doručení: { $count }
    .what = Během jedné hodiny se vám vrátilo mnoho zpráv, a proto místo dlouhého oznámení ke každé posíláme krátký seznam. Hlášení o poslední z nich je v příloze.
    .rest = Dřívější, které zde nejsou uvedeny: { $count }

unknown =
    .headline = Vaše zpráva nebyla doručena
    .what = Zprávu se nepodařilo doručit a důvod jsme nedokázali automaticky rozpoznat. Přesná odpověď serveru je níže.
    .what-silent = Zprávu se nepodařilo doručit a důvod nám nikdo nesdělil.
    .step-1 = Zkontrolujte, jestli v adrese není překlep.
    .step-2 = Pokud je adresa správná, ozvěte se příjemci jinou cestou.
    .step-3 = Přepošlete toto oznámení svému poskytovateli e-mailu nebo hostingu – pomůže vám mu porozumět.
