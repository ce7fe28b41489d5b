# status: machine
# Atslēgas un varianti kā en/bounce.ftl.

address-unknown =
    .headline = Adrese { $recipient } nav atrasta
    .headline-many = { $count ->
        [1] Saņēmēja adrese nav atrasta
       *[other] Šīs adreses nav atrastas
    }
    .headline-forwarded = Vēstules uz adresi { $recipient } nevar pārsūtīt tālāk
    .what = Domēna { $domain } pasta serveris ziņo, ka šādas adreses nav. Visbiežāk tā ir vienkārša drukas kļūda, taču adrese var būt arī mainīta vai slēgta.
    .what-many = { $count ->
        [1] Pasta serveris ziņo, ka šādas adreses nav. Visbiežāk tā ir vienkārša drukas kļūda, taču adrese var būt arī mainīta vai slēgta.
       *[other] Pasta serveri ziņo, ka šādu adrešu nav. Visbiežāk tā ir vienkārša drukas kļūda, taču adrese var būt arī mainīta vai slēgta.
    }
    .what-forwarded = No adreses { $recipient } pasts tiek pārsūtīts uz citu adresi, bet tādas adreses nav vai tā ir slēgta. Jūs to novērst nevarat.
    .step-1 = Pārbaudiet adresi: vai netrūkst burta vai punkta, vai nav liekas atstarpes vai nepareizu beigu (piemēram, .com, nevis .lv).
    .step-1-forwarded = Sazinieties ar saņēmēju citā veidā – piemēram, pa tālruni vai ar īsziņu – un pasakiet, ka viņa pasts netiek pārsūtīts tālāk.
    .step-2 = Ja adrese izskatās pareiza, sazinieties ar saņēmēju citā veidā – piemēram, pa tālruni vai ar īsziņu – un palūdziet pašreizējo adresi.
    .step-2-forwarded = Palūdziet adresi, uz kuru varat rakstīt tieši, un nosūtiet vēstuli uz to.
    .step-3 = Nosūtiet vēstuli vēlreiz uz izlaboto adresi. Ja pasta programma joprojām piedāvā veco, izņemiet to no ieteikumiem.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Saņēmējam ir jauna adrese
    .what = Domēna { $domain } pasta serveris ziņo, ka adrese { $recipient } ir mainīta un pasts tajā vairs netiek saņemts.
    .what-many = Pasta serveris ziņo, ka saņēmēja adrese ir mainīta un pasts vecajā vairs netiek saņemts.
    .what-new = Domēna { $domain } pasta serveris ziņo, ka adrese { $recipient } ir mainīta, un norādīja jauno adresi.
    .step-1 = Sazinieties ar saņēmēju citā veidā – piemēram, pa tālruni vai ar īsziņu – un palūdziet jauno adresi.
    .step-1-new = Nosūtiet vēstuli vēlreiz uz jauno adresi. Ja kaut kas tajā šķiet dīvains, vispirms pajautājiet saņēmējam citā veidā.
    .step-2 = Nosūtiet vēstuli vēlreiz uz jauno adresi.
    .step-2-new = Nomainiet adresi arī savā adrešu grāmatā.
    .step-3 = Nomainiet adresi arī savā adrešu grāmatā.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domēns { $domain } nav atrasts
    .headline-many = { $count ->
        [1] Saņēmēja domēns nav atrasts
       *[other] Šo adrešu domēni nav atrasti
    }
    .what = Adreses daļu aiz zīmes @, proti, { $domain }, internetā neizdevās atrast. Parasti tajā ir drukas kļūda vai arī domēnam beidzies termiņš.
    .what-many = Adreses daļu aiz zīmes @ internetā neizdevās atrast. Parasti tajā ir drukas kļūda vai arī domēnam beidzies termiņš.
    .reason = Adreses daļu aiz zīmes @ internetā neizdevās atrast.
    .step-1 = Pārbaudiet, vai daļā aiz zīmes @ nav drukas kļūdu (piemēram, gmial.com, nevis gmail.com).
    .step-2 = Salīdziniet adresi ar norādīto saņēmēja vietnē, vizītkartē vai agrākās vēstulēs.
    .step-3 = Ja adrese ir pareiza, sazinieties ar saņēmēju citā veidā – iespējams, viņa domēnam nemanot ir beidzies termiņš.
    .delayed-step = Pārbaudiet adreses daļu aiz zīmes @. Ja tajā ir kļūda, jau tagad nosūtiet vēstuli uz pareizo adresi.

domain-no-mail =
    .headline = Domēns { $domain } e-pastu nepieņem
    .headline-many = { $count ->
        [1] Saņēmēja domēns e-pastu nepieņem
       *[other] Šie domēni e-pastu nepieņem
    }
    .what = Domēna { $domain } īpašnieks ir paziņojis, ka šis domēns e-pastu vispār nesaņem. Neviena adrese, kas beidzas ar @{ $domain }, nedarbosies.
    .what-many = Domēna īpašnieks ir paziņojis, ka tas e-pastu vispār nesaņem. Neviena adrese tajā nedarbosies.
    .step-1 = Pārbaudiet daļu aiz zīmes @ – iespējams, saņēmējs izmanto nedaudz citādu domēnu.
    .step-2 = Sameklējiet kontaktadresi saņēmēja vietnē.
    .step-3 = Sazinieties ar saņēmēju citā veidā un palūdziet adresi, kas darbojas.

mailbox-full =
    .headline = Saņēmēja pastkaste ir pilna
    .headline-many = { $count ->
        [1] Saņēmēja pastkaste ir pilna
       *[other] Šīs pastkastes ir pilnas
    }
    .what = Pastkastē { $recipient } ir beigusies vieta, un tā pašlaik nevar pieņemt jaunas vēstules. Ar jūsu adresi un vēstuli viss ir kārtībā.
    .what-many = { $count ->
        [1] Saņēmēja pastkastē ir beigusies vieta, un tā pašlaik nevar pieņemt jaunas vēstules. Ar jūsu adresi un vēstuli viss ir kārtībā.
       *[other] Šajās pastkastēs ir beigusies vieta, un tās pašlaik nevar pieņemt jaunas vēstules. Ar jūsu adresi un vēstuli viss ir kārtībā.
    }
    .reason = Saņēmēja pastkastē ir beigusies vieta.
    .step-1 = Sazinieties ar saņēmēju citā veidā – piemēram, pa tālruni vai ar īsziņu – un pasakiet, ka viņa pastkaste ir pilna.
    .step-2 = Kad saņēmējs būs atbrīvojis vietu, nosūtiet vēstuli vēlreiz.
    .delayed-step = Sazinieties ar saņēmēju citā veidā un pasakiet, ka viņa pastkaste ir pilna. Kad tajā būs vieta, jūsu vēstuli varēs piegādāt.

mailbox-disabled =
    .headline = Saņēmēja pastkaste ir izslēgta
    .headline-many = { $count ->
        [1] Saņēmēja pastkaste ir izslēgta
       *[other] Šīs pastkastes ir izslēgtas
    }
    .what = Pastkaste { $recipient } pastāv, bet pašlaik pastu nepieņem. Iespējams, to ir apturējis vai slēdzis īpašnieks vai viņa pakalpojuma sniedzējs.
    .what-many = { $count ->
        [1] Pastkaste pastāv, bet pašlaik pastu nepieņem. Iespējams, to ir apturējis vai slēdzis īpašnieks vai viņa pakalpojuma sniedzējs.
       *[other] Pastkastes pastāv, bet pašlaik pastu nepieņem. Iespējams, tās ir apturējuši vai slēguši īpašnieki vai viņu pakalpojuma sniedzējs.
    }
    .reason = Saņēmēja pastkaste pašlaik pastu nepieņem.
    .step-1 = Sazinieties ar saņēmēju citā veidā un pajautājiet, vai viņam ir cita adrese.
    .step-2 = Ja domājat, ka pastkaste atkal darbosies, nosūtiet vēstuli vēlreiz pēc dažām dienām.
    .delayed-step = Sazinieties ar saņēmēju citā veidā – iespējams, viņš nezina, ka pastkaste nedarbojas.

message-too-large =
    .headline = Jūsu vēstule ir pārāk liela
    .what = Jūsu vēstule kopā ar pielikumiem ir lielāka, nekā pieņem domēna { $domain } pasta serveris.
    .what-many = Jūsu vēstule kopā ar pielikumiem ir lielāka, nekā pieņem saņēmēja pasta serveris.
    .what-sized = Jūsu vēstule ar pielikumiem aizņem { $size }, bet domēna { $domain } pasta serveris pieņem vēstules līdz { $limit }. Pa e-pastu sūtīti pielikumi kļūst apmēram par trešdaļu lielāki, tāpēc vēstule ir lielāka nekā paši faili.
    .what-sized-many = Jūsu vēstule ar pielikumiem aizņem { $size }, bet saņēmēja pasta serveris pieņem vēstules līdz { $limit }. Pa e-pastu sūtīti pielikumi kļūst apmēram par trešdaļu lielāki, tāpēc vēstule ir lielāka nekā paši faili.
    .what-limit = Jūsu vēstule kopā ar pielikumiem pārsniedz { $limit }, bet vairāk domēna { $domain } pasta serveris nepieņem. Pa e-pastu sūtīti pielikumi kļūst apmēram par trešdaļu lielāki, tāpēc vēstule ir lielāka nekā paši faili.
    .what-limit-many = Jūsu vēstule kopā ar pielikumiem pārsniedz { $limit }, bet vairāk saņēmēja pasta serveris nepieņem. Pa e-pastu sūtīti pielikumi kļūst apmēram par trešdaļu lielāki, tāpēc vēstule ir lielāka nekā paši faili.
    .step-1 = Sadaliet vēstuli: nosūtiet pielikumus vairākās mazākās vēstulēs.
    .step-1-sized = Sadaliet vēstuli: nosūtiet pielikumus vairākās vēstulēs, katrā failus, kas kopā nepārsniedz { $safe }.
    .step-1-limit = Sadaliet vēstuli: nosūtiet pielikumus vairākās vēstulēs, katrā failus, kas kopā nepārsniedz { $safe }.
    .step-1-parts = { $parts ->
        [zero] Sadaliet vēstuli: nosūtiet pielikumus vismaz { $parts } vēstulēs, katrā failus, kas kopā nepārsniedz { $safe }.
        [one] Sadaliet vēstuli: nosūtiet pielikumus vismaz { $parts } vēstulē, katrā failus, kas kopā nepārsniedz { $safe }.
       *[other] Sadaliet vēstuli: nosūtiet pielikumus vismaz { $parts } vēstulēs, katrā failus, kas kopā nepārsniedz { $safe }.
    }
    .step-1-alone = Pielikums „{ $attachment }” viens pats ir pārāk liels. Ievietojiet to failu koplietošanas pakalpojumā un nosūtiet tikai saiti.
    .step-2 = Vai arī ievietojiet pielikumus failu koplietošanas pakalpojumā un nosūtiet tikai saiti.
    .step-2-alone = { "" }
    .step-3 = Ja saņēmējam ir savs pasta serveris, iesakiet viņam palielināt vēstuļu lieluma ierobežojumu.

spam-content =
    .headline = Jūsu vēstule tika uzskatīta par mēstuli
    .what = Saņēmēja pasta serverim šķita, ka jūsu vēstule izskatās pēc mēstules (spam), un tas to nepieņēma. Dažkārt tā notiek arī ar pavisam parastām vēstulēm.
    .reason = Saņēmēja pasta serverim šķiet, ka jūsu vēstule izskatās pēc mēstules (spam).
    .step-1 = Pārskatiet vēstuli vēlreiz: bieži palīdz skaidrs temats, mazāk saišu un nekādu neparastu pielikumu. Pēc tam nosūtiet to vēlreiz.
    .step-2 = Sazinieties ar saņēmēju citā veidā un palūdziet pievienot jūs uzticamo sūtītāju sarakstam (baltajam sarakstam).
    .step-3 = Ja tas atkārtojas, pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam.

reputation-blocklist =
    .headline = Jūsu vēstule tika bloķēta servera reputācijas dēļ
    .what = Saņēmēja serveris nepieņem pastu no servera, kas nosūtīja jūsu vēstuli, jo šis serveris ir mēstuļu sūtītāju sarakstā vai tam ir slikta slava. Parasti tas nav vērsts pret jums: pietiek ar vienu uzlauztu pastkasti vai vietni, lai ciestu visi tā paša servera lietotāji.
    .what-listed = Saņēmēja serveris nepieņem pastu no servera, kas nosūtīja jūsu vēstuli, jo tā adrese ({ $ip }) ir šajā mēstuļu sūtītāju sarakstā: { $lists }. Parasti tas nav vērsts pret jums: pietiek ar vienu uzlauztu pastkasti vai vietni, lai ciestu visi tā paša servera lietotāji.
    .what-list = Saņēmēja serveris nepieņem pastu no servera, kas nosūtīja jūsu vēstuli, jo šis serveris ir šajā mēstuļu sūtītāju sarakstā: { $lists }. Parasti tas nav vērsts pret jums: pietiek ar vienu uzlauztu pastkasti vai vietni, lai ciestu visi tā paša servera lietotāji.
    .what-ip = Saņēmēja serveris nepieņem pastu no servera, kas nosūtīja jūsu vēstuli, jo tā adrese ({ $ip }) ir mēstuļu sūtītāju sarakstā vai tai ir slikta slava. Parasti tas nav vērsts pret jums: pietiek ar vienu uzlauztu pastkasti vai vietni, lai ciestu visi tā paša servera lietotāji.
    .reason = Serveris, kas nosūtīja jūsu vēstuli, ir mēstuļu sūtītāju sarakstā vai tam ir slikta slava.
    .step-1 = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam. Tas var atrast cēloni un panākt, ka serveri izņem no saraksta.
    .step-2 = Ja jums ir savs VPS vai dedikētais serveris: vispirms atrodiet mēstuļu avotu, tad novērsiet cēloni un tikai pēc tam lūdziet izņemt jūsu IP adresi no saraksta (delisting).
    .step-3 = Sazinieties ar saņēmēju citā veidā un palūdziet pievienot jūs uzticamo sūtītāju sarakstam (baltajam sarakstam).
    .delayed-step = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam – tas var atrast cēloni un panākt, ka serveri izņem no saraksta.

greylisted =
    .headline = Saņēmēja serveris lūdza mēģināt vēlāk
    .what = Saņēmēja serveris mūsu serveri vēl labi nepazīst un lūdza pēc brīža mēģināt vēlreiz. Tā ir ierasta aizsardzība pret mēstulēm, taču šoreiz neviens mēģinājums neizdevās.
    .reason = Saņēmēja serveris mūsu serveri vēl labi nepazīst un lūdza pēc brīža mēģināt vēlreiz. Tā ir ierasta aizsardzība pret mēstulēm, un parasti viss nokārtojas pats no sevis.
    .step-1 = Nosūtiet vēstuli vēlreiz apmēram pēc stundas. Līdz tam saņēmēja serveris mūs parasti jau pazīst.
    .step-2 = Ja tas ir steidzami, sazinieties ar saņēmēju citā veidā.
    .step-3 = Ja tas atkārtojas, palūdziet saņēmējam pievienot jūs uzticamo sūtītāju sarakstam (baltajam sarakstam).

challenge-code =
    .headline = Saņēmējs lūdz apstiprināt jūsu vēstuli
    .what = Lai pasargātos no mēstulēm, saņēmēja pasta sistēma lūdz jaunos sūtītājus nosūtīt vēstuli vēlreiz ar īpašu kodu tematā. Kodu atradīsiet servera atbildē zemāk.
    .what-code = Lai pasargātos no mēstulēm, saņēmēja pasta sistēma lūdz jaunos sūtītājus nosūtīt vēstuli vēlreiz ar īpašu kodu tematā.
    .step-1 = Nokopējiet kodu no servera atbildes – precīzi, ar visām iekavām un lielajiem burtiem.
    .step-1-code = Nokopējiet iepriekš redzamo kodu precīzi tā, kā rakstīts, ar visām iekavām un lielajiem burtiem.
    .step-2 = Nosūtiet to pašu vēstuli vēlreiz šodien, kodu ierakstot temata rindas beigās. Šādi kodi bieži zaudē derīgumu pēc vienas dienas.
    .step-3 = Palūdziet saņēmējam pievienot jūs uzticamo sūtītāju sarakstam (baltajam sarakstam), lai nākamreiz kods nebūtu vajadzīgs.
    .step-4 = Ja vēstuli nesūtījāt jūs, kodu neizmantojiet un paziņojiet savam pakalpojuma sniedzējam – iespējams, kāds izmanto jūsu adresi.

auth-failed =
    .headline = Saņēmēja serveris nevarēja apstiprināt, ka vēstule ir no jums
    .what = Domēni ir aizsargāti, lai svešinieki nevarētu sūtīt pastu to vārdā. Domēnam { $sender_domain } šī pārbaude neizdevās, tāpēc vēstule tika noraidīta.
    .what-many = Domēni ir aizsargāti, lai svešinieki nevarētu sūtīt pastu to vārdā. Jūsu adresei šī pārbaude neizdevās, tāpēc vēstule tika noraidīta.
    .reason = Saņēmēja serveris nevarēja apstiprināt, ka vēstule tiešām ir no jums.
    .step-1 = Pārliecinieties, ka sūtāt pastu caur sava pasta pakalpojuma sniedzēja izejošā pasta serveri, nevis caur svešu serveri vai vietnes veidlapu.
    .step-2 = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam vai tam, kas pārzina domēnu { $sender_domain } – jāpārbauda iestatījumi, ko sauc par SPF, DKIM un DMARC.
    .step-2-many = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam – jāpārbauda jūsu domēna iestatījumi, ko sauc par SPF, DKIM un DMARC.
    .step-3 = Ja saņēmējs pārsūta pastu no vienas adreses uz citu, rakstiet uzreiz uz galīgo adresi.

sender-dns =
    .headline = Saņēmēja serveris neatpazīst serveri, kas nosūtīja jūsu vēstuli
    .what = Jūsu vēstuli nosūtījušā servera nosaukums un interneta adrese nesakrīt, vai arī kāda no tiem trūkst. Saņēmēja serveris no šādiem serveriem pastu nepieņem. Ar jūsu vēstuli viss ir kārtībā.
    .what-ip = Jūsu vēstuli nosūtījušā servera nosaukums nesakrīt ar tā interneta adresi ({ $ip }), vai arī tā trūkst. Saņēmēja serveris no šādiem serveriem pastu nepieņem. Ar jūsu vēstuli viss ir kārtībā.
    .reason = Jūsu vēstuli nosūtījušā servera nosaukums un interneta adrese nesakrīt.
    .step-1 = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam. Tam jāizlabo servera nosaukums DNS sistēmā.
    .step-2 = Ja jums ir savs serveris: tā reversajā DNS ierakstā (PTR) norādiet servera nosaukumu, panāciet, lai šis nosaukums norādītu uz to pašu adresi un lai serveris ar to stādītos priekšā citiem (HELO).
    .step-3 = Ja tas ir steidzami, sazinieties ar saņēmēju citā veidā.

policy-rejected =
    .headline = Saņēmēja noteikumi šo vēstuli neatļāva
    .what = Saņēmēja pasta sistēmai ir savi noteikumi par to, kas drīkst rakstīt un ko drīkst sūtīt. Jūsu vēstule kādam no tiem neatbilda.
    .reason = To kavē kāds no saņēmēja pasta sistēmas noteikumiem.
    .step-1 = Izlasiet servera atbildi zemāk – tajā bieži teikts, kurš noteikums tas bija.
    .step-1-silent = { "" }
    .step-2 = Ja rakstījāt grupai vai adresātu sarakstam, pārbaudiet, vai jums ir atļauts tur rakstīt.
    .step-3 = Sazinieties ar saņēmēju citā veidā un palūdziet viņam vai viņa administratoram atļaut jūsu vēstules (pievienot baltajam sarakstam).

recipient-restricted =
    .headline = Saņēmējs pieņem pastu tikai no noteiktiem sūtītājiem
    .headline-many = { $count ->
        [1] Saņēmējs pieņem pastu tikai no noteiktiem sūtītājiem
       *[other] Šie saņēmēji pieņem pastu tikai no noteiktiem sūtītājiem
    }
    .what = Uz adresi { $recipient } var rakstīt tikai izvēlēti sūtītāji – piemēram, grupas dalībnieki vai tā paša uzņēmuma darbinieki –, un jūsu adreses starp tiem nav.
    .what-many = { $count ->
        [1] Uz saņēmēja adresi var rakstīt tikai izvēlēti sūtītāji – piemēram, grupas dalībnieki vai tā paša uzņēmuma darbinieki –, un jūsu adreses starp tiem nav.
       *[other] Uz šīm adresēm var rakstīt tikai izvēlēti sūtītāji – piemēram, grupas dalībnieki vai tā paša uzņēmuma darbinieki –, un jūsu adreses starp tiem nav.
    }
    .step-1 = Ja jums ir vairākas adreses, pārbaudiet, vai rakstījāt no tās, kuru saņēmējs zina.
    .step-2 = Ja tā ir grupa vai adresātu saraksts, pievienojieties tam vai palūdziet tā īpašniekam laist cauri jūsu vēstules.
    .step-3 = Sazinieties ar saņēmēju citā veidā un palūdziet atļaut jūsu adresi (pievienot baltajam sarakstam).

relay-denied =
    .headline = Serveris atteicās nodot jūsu vēstuli tālāk
    .what = Pasta serveris, ar kuru sazinājāmies, neapkalpo domēna { $domain } pastu, tāpēc atteicās nodot jūsu vēstuli tālāk. Vai nu jūsu pasta programma nav pareizi pieteikusies, vai arī saņēmēja domēns norāda uz nepareizu serveri.
    .what-many = Pasta serveris, ar kuru sazinājāmies, neapkalpo šī domēna pastu, tāpēc atteicās nodot jūsu vēstuli tālāk. Vai nu jūsu pasta programma nav pareizi pieteikusies, vai arī saņēmēja domēns norāda uz nepareizu serveri.
    .step-1 = Pārbaudiet, vai adreses daļā aiz zīmes @ nav drukas kļūdu.
    .step-2 = Pasta programmā pārbaudiet, vai izejošā pasta serverim ir ieslēgta pieteikšanās un vai jūsu lietotājvārds un parole ir pareizi.
    .step-3 = Ja citas jūsu vēstules tiek piegādātas, sazinieties ar saņēmēju citā veidā – viņa administratoram jāpārbauda domēna { $domain } pasta iestatījumi.
    .step-3-many = Ja citas jūsu vēstules tiek piegādātas, sazinieties ar saņēmēju citā veidā – viņa administratoram jāpārbauda domēna pasta iestatījumi.

login-required =
    .headline = Jūsu pasta programma nepieteicās
    .what = Pasta serveris pieņem vēstules tikai no tiem, kas piesakās ar lietotājvārdu un paroli. Jūsu pasta programma – vai ierīce vai vietne, kas nosūtīja vēstuli – to neizdarīja.
    .step-1 = Pasta programmas iestatījumos atrodiet izejošā pasta serveri (SMTP) un ieslēdziet pieteikšanos (autentifikāciju). Lietotājvārds un parole parasti ir tie paši, kas pasta saņemšanai.
    .step-2 = Ja vēstuli nosūtīja skeneris, vietne vai cita programma, mainiet to pašu iestatījumu tur.
    .step-3 = Ja citas jūsu vēstules tiek piegādātas, kļūda ir saņēmēja pusē: sazinieties ar viņu citā veidā un pastāstiet par to.

sender-refused =
    .headline = Jūsu adrese netika pieņemta
    .what = Saņēmēja serveris nepieņem pastu no adreses { $sender }. Iespējams, saņēmējs šo adresi ir bloķējis vai arī tā viņa serverim šķiet nepareiza.
    .what-many = Saņēmēja serveris nepieņem pastu no jūsu adreses. Iespējams, saņēmējs to ir bloķējis vai arī tā viņa serverim šķiet nepareiza.
    .step-1 = Pārbaudiet, vai jūsu adrese pasta programmas iestatījumos ir uzrakstīta pareizi.
    .step-2 = Sazinieties ar saņēmēju citā veidā un palūdziet jūs atbloķēt vai pievienot uzticamo sūtītāju sarakstam (baltajam sarakstam).
    .step-3 = Ja domājat, ka tā ir kļūda, pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam.

rate-limited =
    .headline = Pārāk daudz vēstuļu īsā laikā
    .what = Īsā laikā tika nosūtīts pārāk daudz vēstuļu, tāpēc serveris vairāk nepieņēma.
    .reason = Īsā laikā tika nosūtīts pārāk daudz vēstuļu, tāpēc serveris nākamās ir aizturējis.
    .step-1 = Pagaidiet apmēram stundu un nosūtiet vēstuli vēlreiz.
    .step-2 = Ja rakstāt daudziem cilvēkiem, sūtiet mazākām grupām vai izmantojiet jaunumu vēstuļu pakalpojumu.
    .step-3 = Ja tik daudz pasta nesūtāt jūs, nomainiet savas pastkastes paroli un sazinieties ar pakalpojuma sniedzēju – iespējams, kāds ir piekļuvis jūsu kontam.
    .delayed-step = Ja tik daudz pasta nesūtāt jūs, nomainiet savas pastkastes paroli un sazinieties ar pakalpojuma sniedzēju – iespējams, kāds ir piekļuvis jūsu kontam.

attachment-blocked =
    .headline = Pielikums tika bloķēts
    .what = Saņēmēja serveris bloķēja pielikumu: vai nu tas izskatījās pēc vīrusa, vai arī šāda veida failus nepieņem.
    .what-named = Saņēmēja serveris bloķēja pielikumu „{ $attachment }”: vai nu tas izskatījās pēc vīrusa, vai arī šāda veida failus nepieņem.
    .step-1 = Ja pielikumu nepazīstat, neatveriet to. Pārbaudiet datoru ar pretvīrusu programmu un nomainiet savas pastkastes paroli.
    .step-2 = Ja fails ir drošs, ievietojiet to failu koplietošanas pakalpojumā un nosūtiet tikai saiti.
    .step-3 = Varat arī pajautāt saņēmējam, kāda veida failus viņš pieņem – ar PDF parasti nav problēmu.

malformed-message =
    .headline = Saņēmēja serveris nevarēja izlasīt jūsu vēstuli
    .what = Daļa jūsu vēstules nav uzrakstīta tā, kā to gaida pasta serveri, tāpēc saņēmēja serveris to nepieņēma. Parasti vainīga ir programma, kas izveidoja vēstuli, nevis jūs.
    .step-1 = Uzrakstiet vēstuli no jauna un nosūtiet to no citas programmas vai no savas pastkastes pārlūkā.
    .step-2 = Ja ielīmējāt tekstu no citurienes, ielīmējiet to bez formatējuma un pievienojiet failus vēlreiz.
    .step-3 = Ja vēstuli nosūtīja vietne vai cita programma, pārsūtiet šo paziņojumu tiem, kas to pārzina.

host-unreachable =
    .headline = Saņēmēja serveris neatbild
    .what = Neizdevās savienoties ar domēna { $domain } pasta serveri, vai arī savienojums pārtrūka. Parasti tas ir īslaicīgs traucējums otrā pusē.
    .what-many = Neizdevās savienoties ar saņēmēja pasta serveri, vai arī savienojums pārtrūka. Parasti tas ir īslaicīgs traucējums otrā pusē.
    .reason = Saņēmēja pasta serveris neatbild, vai arī savienojums ar to pārtrūkst. Parasti tas ir īslaicīgs traucējums otrā pusē.
    .step-1 = Pārbaudiet, vai adreses daļā aiz zīmes @ nav drukas kļūdu.
    .step-2 = Nosūtiet vēstuli vēlreiz pēc dažām stundām.
    .step-3 = Ja tas ir steidzami, sazinieties ar saņēmēju citā veidā un pasakiet, ka viņa pasta serveris nav sasniedzams.
    .delayed-step = Pārbaudiet adreses daļu aiz zīmes @. Ja tajā ir kļūda, jau tagad nosūtiet vēstuli uz pareizo adresi.

expired =
    .headline = Jūsu vēstuli neizdevās piegādāt laikus
    .what = Vairākas reizes mēģinājām piegādāt jūsu vēstuli, bet laikus tas neizdevās. Vēstule vairs negaida nosūtīšanu.
    .step-1 = Ja jautājums ir steidzams, sazinieties ar saņēmēju citā veidā.
    .step-2 = Nosūtiet vēstuli vēlreiz vēlāk – iespējams, traucējums jau būs novērsts.
    .step-3 = Ja tas atkārtojas, pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam.

routing-loop =
    .headline = Jūsu vēstule riņķoja pa apli
    .what = Pasta serveri sūtīja jūsu vēstuli cits citam un nepiegādāja to, tāpēc tā tika apturēta. Parastais cēlonis ir kļūda pasta pārsūtīšanas iestatījumos.
    .step-1 = Sazinieties ar saņēmēju citā veidā un pasakiet, ka vēstules uz adresi { $recipient } riņķo pa apli.
    .step-1-many = Sazinieties ar saņēmēju citā veidā un pasakiet, ka viņam sūtītās vēstules riņķo pa apli.
    .step-2 = Palūdziet, lai pasta pārsūtīšanu pārbauda tas, kas to pārzina.
    .step-3 = Ja pārsūtīšana ir iestatīta jūsu pastkastē, pārbaudiet, vai tā neved atpakaļ uz to pašu vietu.

tls-required =
    .headline = Neizdevās izveidot drošu savienojumu
    .what = Jūsu vēstuli drīkst nosūtīt tikai pa šifrētu savienojumu, bet abi pasta serveri nevarēja par to vienoties. Lai aizsargātu saturu, vēstule netika nosūtīta.
    .reason = Jūsu vēstuli drīkst nosūtīt tikai pa šifrētu savienojumu, bet abi pasta serveri nevar par to vienoties.
    .step-1 = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam – tas jāatrisina serveru administratoriem.
    .step-2 = Sazinieties ar saņēmēju citā veidā un palūdziet, lai arī viņš paziņo savam administratoram.
    .step-3 = Ja saturs ir konfidenciāls, izvēlieties citu drošu veidu, kā to nosūtīt.

smtputf8-unsupported =
    .headline = Saņēmēja serveris neatbalsta īpašus burtus adresēs
    .what = Vienā no adresēm – jūsu vai saņēmēja – ir tādi burti kā ł, ü vai я. Saņēmēja serveris ar šādām adresēm vēl nevar strādāt.
    .step-1 = Pārbaudiet, vai adresē nav drukas kļūdu – tāds burts kā ł var būt iekļuvis nejauši.
    .step-2 = Palūdziet saņēmējam adresi, kurā ir tikai vienkāršie burti no a līdz z.
    .step-3 = Ja īpašais burts ir jūsu adresē, nosūtiet vēstuli no citas adreses.

system-problem =
    .headline = Saņēmēja pasta serverim ir tehniska problēma
    .headline-local = Mūsu pasta serverim radās tehniska problēma
    .headline-somewhere = Kādam pasta serverim radās tehniska problēma
    .what = Saņēmēja pasta sistēmā radās kļūda. Ar jūsu vēstuli viss ir kārtībā.
    .what-local = Mūsu pasta sistēmā radās kļūda, un mēs par to atvainojamies. Ar jūsu vēstuli viss ir kārtībā.
    .what-somewhere = Kļūda radās vienā no pasta sistēmām, kas apstrādāja jūsu vēstuli. Ar jūsu vēstuli viss ir kārtībā.
    .reason = Saņēmēja pasta serverim ir tehniska problēma.
    .reason-somewhere = Vienam no pasta serveriem ceļā ir tehniska problēma.
    .reason-local = Mūsu pasta serverim ir tehniska problēma, un mēs par to atvainojamies.
    .step-1 = Nosūtiet vēstuli vēlreiz pēc dažām stundām.
    .step-2 = Ja tas ir steidzami, sazinieties ar saņēmēju citā veidā.
    .step-3 = Ja tas atkārtojas, pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam.

protocol-error =
    .headline = Pasta serveri viens otru nesaprata
    .what = Nododot jūsu vēstuli, starp abiem pasta serveriem radās tehnisks pārpratums. Parasti tā nav jūsu vaina.
    .reason = Starp abiem pasta serveriem radās tehnisks pārpratums.
    .step-1 = Nosūtiet vēstuli vēlreiz – vislabāk no citas programmas vai no savas pastkastes pārlūkā.
    .step-2 = Ja tas atkārtojas, pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam.

delayed =
    .headline = Jūsu vēstule joprojām ir ceļā
    .what = Jūsu vēstule uz adresi { $recipient } vēl nav piegādāta, bet mēs joprojām mēģinām.
    .what-many = Jūsu vēstule vēl nav piegādāta, bet mēs joprojām mēģinām.
    .what-until = Jūsu vēstule uz adresi { $recipient } vēl nav piegādāta, bet mēs joprojām mēģinām un turpināsim līdz { $until }.
    .what-until-many = Jūsu vēstule vēl nav piegādāta, bet mēs joprojām mēģinām un turpināsim līdz { $until }.
    .step-1 = Jums nekas nav jādara. Lūdzu, nesūtiet vēstuli vēlreiz.
    .step-1-help = Lūdzu, nesūtiet vēstuli vēlreiz – mēs joprojām mēģinām to piegādāt.
    .step-2 = Ja vēstuli nevarēsim piegādāt, mēs jums uzrakstīsim.
    .step-3 = Ja tas ir steidzami, sazinieties ar saņēmēju citā veidā.

delivered =
    .subject = Apstiprinājums: { $subject }
    .headline = Jūsu vēstule ir piegādāta
    .headline-relayed = Jūsu vēstule ir nodota tālāk
    .headline-expanded = Jūsu vēstule ir nodota grupai
    .what = Jūsu vēstule uz adresi { $recipient } ir piegādāta. Tas vēl nenozīmē, ka kāds to ir izlasījis.
    .what-many = Jūsu vēstule ir piegādāta šiem adresātiem. Tas vēl nenozīmē, ka kāds to ir izlasījis.
    .what-relayed = Jūsu vēstule uz adresi { $recipient } ir nodota adresāta pasta serverim, kas apstiprinājumus nesūta. Tāpēc mēs nezinām, vai tā nonāca pastkastē.
    .what-relayed-many = Jūsu vēstule ir nodota šo adresātu pasta serveriem, kas apstiprinājumus nesūta. Tāpēc mēs nezinām, vai tā nonāca viņu pastkastēs.
    .what-expanded = Adrese { $recipient } apzīmē vairākus adresātus. Jūsu vēstule viņiem ir nodota, un citu apstiprinājumu nebūs.
    .what-expanded-many = Katra no šīm adresēm apzīmē vairākus adresātus. Jūsu vēstule viņiem ir nodota, un citu apstiprinājumu nebūs.
    .why = Šis apstiprinājums tika pieprasīts, sūtot vēstuli. Jums nekas nav jādara.

digest =
    .subject = Vēl vēstules ar piegādes problēmām
    .headline = Vēl vēstules ar piegādes problēmām: { $count }
    .what = Stundas laikā pie jums atgriezās daudz vēstuļu, tāpēc garu paziņojumu vietā par katru sūtām īsu sarakstu. Ziņojums par jaunāko ir pievienots.
    .rest = Agrākās, kas šeit nav parādītas: { $count }

unknown =
    .headline = Jūsu vēstule netika piegādāta
    .what = Vēstuli neizdevās piegādāt, un iemeslu nevarējām noteikt automātiski. Precīza servera atbilde ir redzama zemāk.
    .what-silent = Vēstuli neizdevās piegādāt, un iemesls mums netika paziņots.
    .step-1 = Pārbaudiet, vai adresē nav drukas kļūdu.
    .step-2 = Ja adrese ir pareiza, sazinieties ar saņēmēju citā veidā.
    .step-3 = Pārsūtiet šo paziņojumu savam pasta vai hostinga pakalpojuma sniedzējam – tur palīdzēs to saprast.
