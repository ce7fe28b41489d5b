# status: machine
# Chei și variante ca în en/bounce.ftl.

address-unknown =
    .headline = Adresa { $recipient } nu a fost găsită
    .headline-many = { $count ->
        [1] Adresa destinatarului nu a fost găsită
       *[other] Aceste adrese nu au fost găsite
    }
    .headline-forwarded = Mesajele pentru { $recipient } nu pot fi redirecționate
    .what = Serverul de e-mail al domeniului { $domain } spune că această adresă nu există. De cele mai multe ori este o simplă greșeală de scriere, dar adresa poate să fi fost și schimbată sau închisă.
    .what-many = { $count ->
        [1] Serverul de e-mail spune că această adresă nu există. De cele mai multe ori este o simplă greșeală de scriere, dar adresa poate să fi fost și schimbată sau închisă.
       *[other] Serverele de e-mail spun că aceste adrese nu există. De cele mai multe ori este o simplă greșeală de scriere, dar o adresă poate să fi fost și schimbată sau închisă.
    }
    .what-forwarded = Adresa { $recipient } redirecționează mesajele către o altă adresă, iar aceea nu există sau a fost închisă. Nu este ceva ce puteți remedia dvs.
    .step-1 = Verificați dacă adresa conține vreo greșeală: o literă sau un punct lipsă, un spațiu în plus ori o terminație greșită (de exemplu, .com în loc de .ro).
    .step-1-forwarded = Contactați destinatarul pe altă cale – de exemplu, prin telefon sau SMS – și spuneți-i că mesajele care îi sunt trimise nu mai sunt redirecționate.
    .step-2 = Dacă adresa pare corectă, contactați destinatarul pe altă cale – de exemplu, prin telefon sau SMS – și cereți-i adresa actuală.
    .step-2-forwarded = Cereți-i o adresă la care puteți scrie direct și trimiteți mesajul acolo.
    .step-3 = Trimiteți din nou mesajul la adresa corectată. Dacă programul de e-mail o sugerează în continuare pe cea veche, ștergeți-o din sugestii.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Destinatarul are o adresă nouă
    .what = Serverul de e-mail al domeniului { $domain } spune că adresa { $recipient } s-a schimbat și nu mai primește mesaje.
    .what-many = Serverul de e-mail spune că destinatarul și-a schimbat adresa și nu mai primește mesaje la cea veche.
    .what-new = Serverul de e-mail al domeniului { $domain } spune că adresa { $recipient } s-a schimbat și a indicat una nouă.
    .step-1 = Contactați destinatarul pe altă cale – de exemplu, prin telefon sau SMS – și cereți-i noua adresă.
    .step-1-new = Trimiteți din nou mesajul la noua adresă. Dacă ceva vi se pare ciudat la ea, întrebați-l mai întâi pe destinatar pe altă cale.
    .step-2 = Trimiteți din nou mesajul la noua adresă.
    .step-2-new = Schimbați adresa și în agenda de contacte.
    .step-3 = Schimbați adresa și în agenda de contacte.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domeniul { $domain } nu a fost găsit
    .headline-many = { $count ->
        [1] Domeniul destinatarului nu a fost găsit
       *[other] Domeniile acestor adrese nu au fost găsite
    }
    .what = Partea adresei de după semnul @, { $domain }, nu a fost găsită pe internet. De obicei este scrisă greșit sau domeniul a expirat.
    .what-many = Partea adresei de după semnul @ nu a fost găsită pe internet. De obicei este scrisă greșit sau domeniul a expirat.
    .reason = Partea adresei de după semnul @ nu a fost găsită pe internet.
    .step-1 = Verificați dacă există vreo greșeală de scriere după semnul @ (de exemplu, gmial.com în loc de gmail.com).
    .step-2 = Comparați adresa cu cea de pe site-ul destinatarului, de pe cartea de vizită sau din mesajele mai vechi.
    .step-3 = Dacă adresa este corectă, contactați destinatarul pe altă cale – este posibil ca domeniul său să fi expirat fără să își dea seama.
    .delayed-step = Verificați partea adresei de după semnul @. Dacă există o greșeală, trimiteți mesajul acum la adresa corectă.

domain-no-mail =
    .headline = Domeniul { $domain } nu acceptă e-mailuri
    .headline-many = { $count ->
        [1] Domeniul destinatarului nu acceptă e-mailuri
       *[other] Aceste domenii nu acceptă e-mailuri
    }
    .what = Proprietarul domeniului { $domain } a anunțat că acest domeniu nu primește deloc e-mailuri. Nicio adresă care se termină în @{ $domain } nu va funcționa.
    .what-many = Proprietarul domeniului a anunțat că acest domeniu nu primește deloc e-mailuri. Nicio adresă de acolo nu va funcționa.
    .step-1 = Verificați partea de după semnul @ – este posibil ca destinatarul să folosească un domeniu puțin diferit.
    .step-2 = Căutați o adresă de contact pe site-ul destinatarului.
    .step-3 = Contactați destinatarul pe altă cale și cereți-i o adresă care funcționează.

mailbox-full =
    .headline = Căsuța de e-mail a destinatarului este plină
    .headline-many = { $count ->
        [1] Căsuța de e-mail a destinatarului este plină
       *[other] Aceste căsuțe de e-mail sunt pline
    }
    .what = Căsuța de e-mail { $recipient } nu mai are spațiu liber și nu poate primi acum mesaje noi. Adresa dvs. și mesajul dvs. sunt în regulă.
    .what-many = { $count ->
        [1] Căsuța de e-mail a destinatarului nu mai are spațiu liber și nu poate primi acum mesaje noi. Adresa dvs. și mesajul dvs. sunt în regulă.
       *[other] Aceste căsuțe de e-mail nu mai au spațiu liber și nu pot primi acum mesaje noi. Adresa dvs. și mesajul dvs. sunt în regulă.
    }
    .reason = Căsuța de e-mail a destinatarului nu mai are spațiu liber.
    .step-1 = Contactați destinatarul pe altă cale – de exemplu, prin telefon sau SMS – și anunțați-l că are căsuța de e-mail plină.
    .step-2 = Trimiteți din nou mesajul după ce destinatarul eliberează spațiu.
    .delayed-step = Contactați destinatarul pe altă cale și anunțați-l că are căsuța de e-mail plină. După ce eliberează spațiu, mesajul dvs. va putea ajunge.

mailbox-disabled =
    .headline = Căsuța de e-mail a destinatarului este dezactivată
    .headline-many = { $count ->
        [1] Căsuța de e-mail a destinatarului este dezactivată
       *[other] Aceste căsuțe de e-mail sunt dezactivate
    }
    .what = Căsuța de e-mail { $recipient } există, dar momentan nu acceptă mesaje. Este posibil să fi fost suspendată sau închisă de proprietar ori de furnizorul său.
    .what-many = { $count ->
        [1] Căsuța de e-mail există, dar momentan nu acceptă mesaje. Este posibil să fi fost suspendată sau închisă de proprietar ori de furnizorul său.
       *[other] Căsuțele de e-mail există, dar momentan nu acceptă mesaje. Este posibil să fi fost suspendate sau închise de proprietari ori de furnizorul lor.
    }
    .reason = Căsuța de e-mail a destinatarului nu acceptă momentan mesaje.
    .step-1 = Contactați destinatarul pe altă cale și întrebați-l dacă are o altă adresă.
    .step-2 = Dacă vă așteptați ca acea căsuță să fie repusă în funcțiune, trimiteți din nou mesajul peste câteva zile.
    .delayed-step = Contactați destinatarul pe altă cale – poate nu știe că nu îi funcționează căsuța de e-mail.

message-too-large =
    .headline = Mesajul dvs. este prea mare
    .what = Împreună cu fișierele atașate, mesajul dvs. este mai mare decât acceptă serverul de e-mail al domeniului { $domain }.
    .what-many = Împreună cu fișierele atașate, mesajul dvs. este mai mare decât acceptă serverul de e-mail al destinatarului.
    .what-sized = Cu tot cu fișierele atașate, mesajul dvs. ocupă { $size }, iar serverul de e-mail al domeniului { $domain } acceptă mesaje de până la { $limit }. Fișierele atașate cresc cu aproximativ o treime când sunt trimise prin e-mail, așa că mesajul este mai mare decât fișierele în sine.
    .what-sized-many = Cu tot cu fișierele atașate, mesajul dvs. ocupă { $size }, iar serverul de e-mail al destinatarului acceptă mesaje de până la { $limit }. Fișierele atașate cresc cu aproximativ o treime când sunt trimise prin e-mail, așa că mesajul este mai mare decât fișierele în sine.
    .what-limit = Împreună cu fișierele atașate, mesajul dvs. depășește { $limit }, maximul pe care îl acceptă serverul de e-mail al domeniului { $domain }. Fișierele atașate cresc cu aproximativ o treime când sunt trimise prin e-mail, așa că mesajul este mai mare decât fișierele în sine.
    .what-limit-many = Împreună cu fișierele atașate, mesajul dvs. depășește { $limit }, maximul pe care îl acceptă serverul de e-mail al destinatarului. Fișierele atașate cresc cu aproximativ o treime când sunt trimise prin e-mail, așa că mesajul este mai mare decât fișierele în sine.
    .step-1 = Împărțiți mesajul: trimiteți fișierele atașate în mai multe mesaje mai mici.
    .step-1-sized = Împărțiți mesajul: trimiteți fișierele atașate în mai multe mesaje, fiecare cu fișiere de cel mult { $safe } în total.
    .step-1-limit = Împărțiți mesajul: trimiteți fișierele atașate în mai multe mesaje, fiecare cu fișiere de cel mult { $safe } în total.
    .step-1-parts = { $parts ->
        [one] Împărțiți mesajul: trimiteți fișierele atașate în mai multe mesaje, fiecare cu fișiere de cel mult { $safe } în total.
        [few] Împărțiți mesajul: trimiteți fișierele atașate în cel puțin { $parts } mesaje, fiecare cu fișiere de cel mult { $safe } în total.
       *[other] Împărțiți mesajul: trimiteți fișierele atașate în cel puțin { $parts } de mesaje, fiecare cu fișiere de cel mult { $safe } în total.
    }
    .step-1-alone = Fișierul atașat „{ $attachment }” este prea mare chiar și singur. Încărcați-l într-un serviciu de partajare a fișierelor și trimiteți doar linkul.
    .step-2 = Sau încărcați fișierele într-un serviciu de partajare a fișierelor și trimiteți doar linkul.
    .step-2-alone = { "" }
    .step-3 = Dacă destinatarul are propriul server de e-mail, sugerați-i să mărească limita de dimensiune a mesajelor.

spam-content =
    .headline = Mesajul dvs. a fost considerat spam
    .what = Serverul de e-mail al destinatarului a considerat că mesajul dvs. seamănă a spam și nu l-a acceptat. Uneori li se întâmplă și unor mesaje cu totul obișnuite.
    .reason = Serverul de e-mail al destinatarului consideră că mesajul dvs. seamănă a spam.
    .step-1 = Mai priviți o dată mesajul: de multe ori ajută un subiect clar, mai puține linkuri și niciun fișier atașat neobișnuit. Apoi trimiteți-l din nou.
    .step-2 = Contactați destinatarul pe altă cale și rugați-l să vă adauge în lista de expeditori de încredere (whitelist).
    .step-3 = Dacă se întâmplă în continuare, redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire.

reputation-blocklist =
    .headline = Mesajul dvs. a fost blocat din cauza reputației serverului
    .what = Serverul destinatarului nu acceptă mesaje de la serverul care a trimis mesajul dvs., pentru că acel server se află pe o listă de expeditori de spam sau are o reputație proastă. De obicei nu este nimic personal: o singură căsuță de e-mail sau un singur site compromis ajunge să îi afecteze pe toți cei de pe același server.
    .what-listed = Serverul destinatarului nu acceptă mesaje de la serverul care a trimis mesajul dvs., pentru că adresa acelui server ({ $ip }) se află pe această listă de expeditori de spam: { $lists }. De obicei nu este nimic personal: o singură căsuță de e-mail sau un singur site compromis ajunge să îi afecteze pe toți cei de pe același server.
    .what-list = Serverul destinatarului nu acceptă mesaje de la serverul care a trimis mesajul dvs., pentru că acel server se află pe această listă de expeditori de spam: { $lists }. De obicei nu este nimic personal: o singură căsuță de e-mail sau un singur site compromis ajunge să îi afecteze pe toți cei de pe același server.
    .what-ip = Serverul destinatarului nu acceptă mesaje de la serverul care a trimis mesajul dvs., pentru că adresa acelui server ({ $ip }) se află pe o listă de expeditori de spam sau are o reputație proastă. De obicei nu este nimic personal: o singură căsuță de e-mail sau un singur site compromis ajunge să îi afecteze pe toți cei de pe același server.
    .reason = Serverul care a trimis mesajul dvs. se află pe o listă de expeditori de spam sau are o reputație proastă.
    .step-1 = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire. El poate găsi cauza și poate obține scoaterea serverului de pe listă.
    .step-2 = Dacă aveți propriul VPS sau server dedicat: găsiți mai întâi sursa spamului, apoi înlăturați cauza și abia după aceea cereți scoaterea adresei dvs. IP de pe listă (delisting).
    .step-3 = Contactați destinatarul pe altă cale și rugați-l să vă adauge în lista de expeditori de încredere (whitelist).
    .delayed-step = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire – el poate găsi cauza și poate obține scoaterea serverului de pe listă.

greylisted =
    .headline = Serverul destinatarului ne-a cerut să încercăm mai târziu
    .what = Serverul destinatarului nu cunoaște încă bine serverul nostru și a cerut o nouă încercare după un timp. Este o protecție obișnuită împotriva spamului, dar de data aceasta nicio încercare nu a reușit.
    .reason = Serverul destinatarului nu cunoaște încă bine serverul nostru și a cerut o nouă încercare după un timp. Este o protecție obișnuită împotriva spamului și de obicei se rezolvă de la sine.
    .step-1 = Trimiteți din nou mesajul peste aproximativ o oră. Până atunci, de obicei, serverul destinatarului ne cunoaște deja.
    .step-2 = Dacă este urgent, contactați destinatarul pe altă cale.
    .step-3 = Dacă se întâmplă în continuare, rugați destinatarul să vă adauge în lista de expeditori de încredere (whitelist).

challenge-code =
    .headline = Destinatarul vă cere să confirmați mesajul
    .what = Pentru a opri spamul, sistemul de e-mail al destinatarului le cere expeditorilor noi să trimită mesajul încă o dată, cu un cod special în subiect. Găsiți codul mai jos, în răspunsul serverului.
    .what-code = Pentru a opri spamul, sistemul de e-mail al destinatarului le cere expeditorilor noi să trimită mesajul încă o dată, cu un cod special în subiect.
    .step-1 = Copiați codul din răspunsul serverului exact așa cum este, cu eventuale paranteze și litere mari.
    .step-1-code = Copiați codul de mai sus exact așa cum este, cu eventuale paranteze și litere mari.
    .step-2 = Trimiteți astăzi din nou același mesaj, cu codul la sfârșitul subiectului. Astfel de coduri expiră adesea după o zi.
    .step-3 = Rugați destinatarul să vă adauge în lista de expeditori de încredere (whitelist), ca data viitoare să nu mai aveți nevoie de cod.
    .step-4 = Dacă nu dvs. ați trimis mesajul, ignorați codul și anunțați furnizorul – este posibil ca altcineva să vă folosească adresa.

auth-failed =
    .headline = Serverul destinatarului nu a putut confirma că mesajul vine de la dumneavoastră
    .what = Domeniile sunt protejate, ca persoane străine să nu poată trimite mesaje în numele lor. Pentru domeniul { $sender_domain }, verificarea nu a reușit, așa că mesajul a fost refuzat.
    .what-many = Domeniile sunt protejate, ca persoane străine să nu poată trimite mesaje în numele lor. Pentru adresa dvs., verificarea nu a reușit, așa că mesajul a fost refuzat.
    .reason = Serverul destinatarului nu a putut confirma că mesajul vine cu adevărat de la dumneavoastră.
    .step-1 = Asigurați-vă că trimiteți mesajele prin serverul de ieșire al propriului furnizor de e-mail, nu prin serverul altcuiva sau prin formularul unui site.
    .step-2 = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire ori către persoana care se ocupă de domeniul { $sender_domain } – trebuie verificate setările numite SPF, DKIM și DMARC.
    .step-2-many = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire – trebuie verificate setările domeniului dvs. numite SPF, DKIM și DMARC.
    .step-3 = Dacă destinatarul își redirecționează mesajele de la o adresă la alta, scrieți direct la adresa finală.

sender-dns =
    .headline = Serverul destinatarului nu recunoaște serverul care a trimis mesajul
    .what = Numele și adresa de internet ale serverului care a trimis mesajul dvs. nu corespund sau una dintre ele lipsește. Serverul destinatarului nu primește mesaje de la astfel de servere. Mesajul dvs. este în regulă.
    .what-ip = Numele serverului care a trimis mesajul dvs. nu corespunde cu adresa sa de internet ({ $ip }) sau lipsește. Serverul destinatarului nu primește mesaje de la astfel de servere. Mesajul dvs. este în regulă.
    .reason = Numele și adresa de internet ale serverului care a trimis mesajul dvs. nu corespund.
    .step-1 = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire. El trebuie să corecteze numele serverului în DNS.
    .step-2 = Dacă aveți propriul server: setați înregistrarea DNS inversă (PTR) pe numele său de gazdă, faceți ca acest nume să trimită la aceeași adresă și ca serverul să se prezinte cu el (HELO).
    .step-3 = Dacă este urgent, contactați destinatarul pe altă cale.

policy-rejected =
    .headline = Regulile destinatarului nu au permis acest mesaj
    .what = Sistemul de e-mail al destinatarului are propriile reguli despre cine poate scrie și ce se poate trimite. Mesajul dvs. nu a respectat una dintre ele.
    .reason = O regulă a sistemului de e-mail al destinatarului împiedică livrarea.
    .step-1 = Citiți mai jos răspunsul serverului – adesea spune despre ce regulă este vorba.
    .step-1-silent = { "" }
    .step-2 = Dacă ați scris unui grup sau unei liste de discuții, verificați dacă aveți voie să scrieți acolo.
    .step-3 = Contactați destinatarul pe altă cale și rugați-l pe el sau pe administratorul său să permită mesajele dvs. (whitelist).

recipient-restricted =
    .headline = Destinatarul primește mesaje doar de la anumiți expeditori
    .headline-many = { $count ->
        [1] Destinatarul primește mesaje doar de la anumiți expeditori
       *[other] Acești destinatari primesc mesaje doar de la anumiți expeditori
    }
    .what = Adresa { $recipient } este deschisă doar anumitor expeditori – de exemplu, membrilor unui grup sau persoanelor din aceeași firmă – iar adresa dvs. nu este printre ei.
    .what-many = { $count ->
        [1] Adresa destinatarului este deschisă doar anumitor expeditori – de exemplu, membrilor unui grup sau persoanelor din aceeași firmă – iar adresa dvs. nu este printre ei.
       *[other] Aceste adrese sunt deschise doar anumitor expeditori – de exemplu, membrilor unui grup sau persoanelor din aceeași firmă – iar adresa dvs. nu este printre ei.
    }
    .step-1 = Dacă aveți mai multe adrese, verificați dacă ați scris de pe cea pe care o cunoaște destinatarul.
    .step-2 = Dacă este un grup sau o listă de discuții, înscrieți-vă sau rugați responsabilul să permită mesajele dvs.
    .step-3 = Contactați destinatarul pe altă cale și rugați-l să permită adresa dvs. (whitelist).

relay-denied =
    .headline = Serverul a refuzat să transmită mai departe mesajul
    .what = Serverul de e-mail la care am ajuns nu se ocupă de mesajele domeniului { $domain }, așa că a refuzat să transmită mai departe mesajul dvs. Fie programul dvs. de e-mail nu este autentificat corect, fie domeniul destinatarului indică un server greșit.
    .what-many = Serverul de e-mail la care am ajuns nu se ocupă de mesajele acestui domeniu, așa că a refuzat să transmită mai departe mesajul dvs. Fie programul dvs. de e-mail nu este autentificat corect, fie domeniul destinatarului indică un server greșit.
    .step-1 = Verificați dacă există vreo greșeală de scriere în partea adresei de după semnul @.
    .step-2 = În programul de e-mail, verificați dacă serverul de ieșire cere autentificare și dacă numele de utilizator și parola sunt corecte.
    .step-3 = Dacă celelalte mesaje ale dvs. sunt livrate, contactați destinatarul pe altă cale – administratorul său trebuie să verifice setările de e-mail ale domeniului { $domain }.
    .step-3-many = Dacă celelalte mesaje ale dvs. sunt livrate, contactați destinatarul pe altă cale – administratorul său trebuie să verifice setările de e-mail ale domeniului.

login-required =
    .headline = Programul dvs. de e-mail nu s-a autentificat
    .what = Serverul de e-mail primește mesaje doar de la cei care se autentifică cu nume de utilizator și parolă. Programul dvs. de e-mail – sau dispozitivul ori site-ul care a trimis mesajul – nu a făcut acest lucru.
    .step-1 = În setările programului de e-mail, căutați serverul de ieșire (SMTP) și activați autentificarea. Numele de utilizator și parola sunt de obicei aceleași ca la primirea mesajelor.
    .step-2 = Dacă mesajul a fost trimis de un scaner, de un site sau de un alt program, schimbați aceeași setare acolo.
    .step-3 = Dacă celelalte mesaje ale dvs. sunt livrate, greșeala este de partea destinatarului: contactați-l pe altă cale și anunțați-l.

sender-refused =
    .headline = Adresa dvs. nu a fost acceptată
    .what = Serverul destinatarului nu acceptă mesaje de la adresa { $sender }. Este posibil ca destinatarul să o fi blocat sau ca serverului să i se pară incorectă.
    .what-many = Serverul destinatarului nu acceptă mesaje de la adresa dvs. Este posibil ca destinatarul să o fi blocat sau ca serverului să i se pară incorectă.
    .step-1 = Verificați dacă propria dvs. adresă este scrisă corect în setările programului dvs. de e-mail.
    .step-2 = Contactați destinatarul pe altă cale și rugați-l să vă deblocheze sau să vă adauge în lista de expeditori de încredere (whitelist).
    .step-3 = Dacă vi se pare o greșeală, redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire.

rate-limited =
    .headline = Prea multe mesaje în scurt timp
    .what = Au fost trimise prea multe mesaje în scurt timp, așa că serverul nu a mai acceptat altele.
    .reason = Au fost trimise prea multe mesaje în scurt timp, așa că serverul le-a pus în așteptare pe următoarele.
    .step-1 = Așteptați aproximativ o oră și trimiteți din nou mesajul.
    .step-2 = Dacă scrieți multor persoane, trimiteți unor grupuri mai mici sau folosiți un serviciu de newslettere.
    .step-3 = Dacă nu dvs. trimiteți atâtea mesaje, schimbați parola căsuței dvs. de e-mail și contactați furnizorul – este posibil ca cineva să fi intrat în contul dvs.
    .delayed-step = Dacă nu dvs. trimiteți atâtea mesaje, schimbați parola căsuței dvs. de e-mail și contactați furnizorul – este posibil ca cineva să fi intrat în contul dvs.

attachment-blocked =
    .headline = Un fișier atașat a fost blocat
    .what = Serverul destinatarului a blocat un fișier atașat: fie semăna cu un virus, fie fișierele de acest tip nu sunt acceptate.
    .what-named = Serverul destinatarului a blocat fișierul atașat „{ $attachment }”: fie semăna cu un virus, fie fișierele de acest tip nu sunt acceptate.
    .step-1 = Dacă nu recunoașteți fișierul atașat, nu îl deschideți. Scanați computerul cu un program antivirus și schimbați parola căsuței dvs. de e-mail.
    .step-2 = Dacă fișierul este sigur, încărcați-l într-un serviciu de partajare a fișierelor și trimiteți doar linkul.
    .step-3 = Puteți întreba destinatarul și ce tipuri de fișiere acceptă – PDF-ul nu creează de obicei probleme.

malformed-message =
    .headline = Serverul destinatarului nu a putut citi mesajul
    .what = O parte a mesajului dvs. nu este scrisă așa cum se așteaptă serverele de e-mail, așa că serverul destinatarului nu l-a acceptat. De obicei vina este a programului care a creat mesajul, nu a dvs.
    .step-1 = Scrieți mesajul din nou și trimiteți-l din alt program sau din căsuța dvs. de e-mail, în browser (webmail).
    .step-2 = Dacă ați lipit text din altă parte, lipiți-l fără formatare și atașați din nou fișierele.
    .step-3 = Dacă mesajul a fost trimis de un site sau de un alt program, redirecționați această notificare către cei care se ocupă de el.

host-unreachable =
    .headline = Serverul destinatarului nu răspunde
    .what = Nu ne-am putut conecta la serverul de e-mail al domeniului { $domain } sau conexiunea s-a întrerupt. De obicei este o problemă trecătoare de cealaltă parte.
    .what-many = Nu ne-am putut conecta la serverul de e-mail al destinatarului sau conexiunea s-a întrerupt. De obicei este o problemă trecătoare de cealaltă parte.
    .reason = Serverul de e-mail al destinatarului nu răspunde sau conexiunea se întrerupe. De obicei este o problemă trecătoare de cealaltă parte.
    .step-1 = Verificați dacă există vreo greșeală de scriere în partea adresei de după semnul @.
    .step-2 = Trimiteți din nou mesajul peste câteva ore.
    .step-3 = Dacă este urgent, contactați destinatarul pe altă cale și anunțați-l că serverul său de e-mail nu poate fi contactat.
    .delayed-step = Verificați partea adresei de după semnul @. Dacă există o greșeală, trimiteți mesajul acum la adresa corectă.

expired =
    .headline = Mesajul dvs. nu a putut fi livrat la timp
    .what = Am încercat de mai multe ori să livrăm mesajul dvs., dar nu am reușit la timp. Mesajul nu mai așteaptă să fie trimis.
    .step-1 = Dacă este urgent, contactați destinatarul pe altă cale.
    .step-2 = Trimiteți din nou mesajul mai târziu – problema poate să fi trecut deja.
    .step-3 = Dacă se întâmplă din nou, redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire.

routing-loop =
    .headline = Mesajul dvs. se învârtea în cerc
    .what = Serverele de e-mail își tot trimiteau mesajul dvs. de la unul la altul fără să îl livreze, așa că a fost oprit. Cauza obișnuită este o greșeală la redirecționarea mesajelor.
    .step-1 = Contactați destinatarul pe altă cale și spuneți-i că mesajele pentru { $recipient } se învârt în cerc.
    .step-1-many = Contactați destinatarul pe altă cale și spuneți-i că mesajele trimise către el se învârt în cerc.
    .step-2 = Rugați-l să ceară verificarea redirecționării celui care se ocupă de ea.
    .step-3 = Dacă ați setat o redirecționare în propria căsuță de e-mail, verificați să nu ducă înapoi în același loc.

tls-required =
    .headline = Nu s-a putut stabili o conexiune securizată
    .what = Mesajul dvs. poate circula doar printr-o conexiune criptată, iar cele două servere de e-mail nu au reușit să stabilească una. Pentru a-i proteja conținutul, mesajul nu a fost trimis.
    .reason = Mesajul dvs. poate circula doar printr-o conexiune criptată, iar cele două servere de e-mail nu reușesc să stabilească una.
    .step-1 = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire – administratorii serverelor trebuie să rezolve problema.
    .step-2 = Contactați destinatarul pe altă cale și rugați-l să își anunțe și el administratorul.
    .step-3 = Dacă este un conținut confidențial, alegeți o altă cale sigură de a-l trimite.

smtputf8-unsupported =
    .headline = Serverul destinatarului nu acceptă litere speciale în adrese
    .what = Una dintre adrese – a dvs. sau a destinatarului – conține litere precum ș, ü sau ł. Serverul destinatarului nu poate folosi încă astfel de adrese.
    .step-1 = Verificați dacă adresa conține vreo greșeală – o literă precum ș poate să fi ajuns acolo din neatenție.
    .step-2 = Cereți-i destinatarului o adresă formată doar din litere simple, de la a la z, fără diacritice.
    .step-3 = Dacă litera specială este în adresa dvs., trimiteți mesajul de pe altă adresă.

system-problem =
    .headline = Serverul de e-mail al destinatarului are o problemă tehnică
    .headline-local = Serverul nostru de e-mail a avut o problemă tehnică
    .headline-somewhere = Un server de e-mail a avut o problemă tehnică
    .what = Ceva nu a funcționat în sistemul de e-mail al destinatarului. Mesajul dvs. este în regulă.
    .what-local = Ceva nu a funcționat în propriul nostru sistem de e-mail și ne pare rău pentru asta. Mesajul dvs. este în regulă.
    .what-somewhere = Ceva nu a funcționat într-unul dintre sistemele de e-mail prin care a trecut mesajul dvs. Mesajul este în regulă.
    .reason = Serverul de e-mail al destinatarului are o problemă tehnică.
    .reason-somewhere = Unul dintre serverele de e-mail de pe traseu are o problemă tehnică.
    .reason-local = Propriul nostru server de e-mail are o problemă tehnică și ne pare rău pentru asta.
    .step-1 = Trimiteți din nou mesajul peste câteva ore.
    .step-2 = Dacă este urgent, contactați destinatarul pe altă cale.
    .step-3 = Dacă se întâmplă în continuare, redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire.

protocol-error =
    .headline = Serverele de e-mail nu s-au înțeles între ele
    .what = Între cele două servere de e-mail a apărut o neînțelegere tehnică la predarea mesajului dvs. De obicei nu este vina dvs.
    .reason = Între cele două servere de e-mail a apărut o neînțelegere tehnică.
    .step-1 = Trimiteți din nou mesajul – de preferat din alt program sau din căsuța dvs. de e-mail, în browser (webmail).
    .step-2 = Dacă se întâmplă din nou, redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire.

delayed =
    .headline = Mesajul dvs. este încă pe drum
    .what = Mesajul dvs. către { $recipient } nu a fost livrat încă, dar continuăm să încercăm.
    .what-many = Mesajul dvs. nu a fost livrat încă, dar continuăm să încercăm.
    .what-until = Mesajul dvs. către { $recipient } nu a fost livrat încă, dar continuăm să încercăm și vom face asta până pe { $until }.
    .what-until-many = Mesajul dvs. nu a fost livrat încă, dar continuăm să încercăm și vom face asta până pe { $until }.
    .step-1 = Nu trebuie să faceți nimic. Vă rugăm să nu trimiteți din nou mesajul.
    .step-1-help = Vă rugăm să nu trimiteți din nou mesajul – încă încercăm să îl livrăm.
    .step-2 = Vă vom scrie dacă nu îl putem livra.
    .step-3 = Dacă este urgent, contactați destinatarul pe altă cale.

delivered =
    .subject = Confirmare: { $subject }
    .headline = Mesajul dvs. a fost livrat
    .headline-relayed = Mesajul dvs. a fost transmis mai departe
    .headline-expanded = Mesajul dvs. a fost transmis unui grup
    .what = Mesajul dvs. către { $recipient } a fost livrat. Aceasta nu înseamnă că l-a citit deja cineva.
    .what-many = Mesajul dvs. a fost livrat acestor destinatari. Aceasta nu înseamnă că l-a citit deja cineva.
    .what-relayed = Mesajul dvs. către { $recipient } a fost predat serverului de e-mail al destinatarului, care nu trimite confirmări. De aceea nu știm dacă a ajuns în căsuța de e-mail.
    .what-relayed-many = Mesajul dvs. a fost predat serverelor de e-mail ale acestor destinatari, care nu trimit confirmări. De aceea nu știm dacă a ajuns în căsuțele lor de e-mail.
    .what-expanded = Adresa { $recipient } reprezintă mai mulți destinatari. Mesajul dvs. le-a fost transmis și nu vor mai urma alte confirmări.
    .what-expanded-many = Fiecare dintre aceste adrese reprezintă mai mulți destinatari. Mesajul dvs. le-a fost transmis și nu vor mai urma alte confirmări.
    .why = Această confirmare a fost cerută la trimiterea mesajului. Nu trebuie să faceți nimic.

digest =
    .subject = Alte mesaje cu probleme de livrare
    .headline = Alte mesaje cu probleme de livrare: { $count }
    .what = Într-o oră v-au fost returnate multe mesaje, de aceea primiți o listă scurtă în locul unei notificări lungi pentru fiecare. Raportul despre ultimul este atașat.
    .rest = Mesaje anterioare care nu apar aici: { $count }

unknown =
    .headline = Mesajul dvs. nu a fost livrat
    .what = Mesajul nu a putut fi livrat, iar motivul nu a putut fi recunoscut automat. Răspunsul exact al serverului este afișat mai jos.
    .what-silent = Mesajul nu a putut fi livrat, iar motivul nu ne-a fost comunicat.
    .step-1 = Verificați dacă adresa conține vreo greșeală de scriere.
    .step-2 = Dacă adresa este corectă, contactați destinatarul pe altă cale.
    .step-3 = Redirecționați această notificare către furnizorul dvs. de e-mail sau de găzduire – vă va ajuta să o înțelegeți.
