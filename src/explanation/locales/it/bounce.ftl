# status: machine
# Chiavi e varianti come in en/bounce.ftl.

address-unknown =
    .headline = L’indirizzo { $recipient } non è stato trovato
    .headline-many = { $count ->
        [1] L’indirizzo del destinatario non è stato trovato
       *[other] Questi indirizzi non sono stati trovati
    }
    .headline-forwarded = La posta per { $recipient } non può essere inoltrata
    .what = Il server di posta del dominio { $domain } dice che questo indirizzo non esiste. Il più delle volte è un semplice errore di battitura, ma l’indirizzo potrebbe anche essere stato cambiato o chiuso.
    .what-many = { $count ->
        [1] Il server di posta dice che questo indirizzo non esiste. Il più delle volte è un semplice errore di battitura, ma l’indirizzo potrebbe anche essere stato cambiato o chiuso.
       *[other] I server di posta dicono che questi indirizzi non esistono. Il più delle volte è un semplice errore di battitura, ma un indirizzo potrebbe anche essere stato cambiato o chiuso.
    }
    .what-forwarded = L’indirizzo { $recipient } inoltra la posta a un altro indirizzo, e quest’ultimo non esiste o è stato chiuso. Non è una cosa che puoi risolvere da te.
    .step-1 = Controlla se nell’indirizzo c’è un errore: una lettera o un punto mancante, uno spazio di troppo o la parte finale sbagliata (per esempio .com invece di .it).
    .step-1-forwarded = Contatta il destinatario in un altro modo – per esempio per telefono o con un SMS – e digli che la sua posta non viene inoltrata.
    .step-2 = Se l’indirizzo sembra giusto, contatta il destinatario in un altro modo – per esempio per telefono o con un SMS – e chiedigli il suo indirizzo attuale.
    .step-2-forwarded = Chiedigli un indirizzo a cui puoi scrivere direttamente e invia lì il tuo messaggio.
    .step-3 = Invia di nuovo il messaggio all’indirizzo corretto. Se il tuo programma di posta continua a suggerire quello vecchio, toglilo dai suggerimenti.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Il destinatario ha un nuovo indirizzo
    .what = Il server di posta del dominio { $domain } dice che l’indirizzo { $recipient } è cambiato e non riceve più posta.
    .what-many = Il server di posta dice che il destinatario ha cambiato indirizzo e che al vecchio non riceve più posta.
    .what-new = Il server di posta del dominio { $domain } dice che l’indirizzo { $recipient } è cambiato e ne ha indicato uno nuovo.
    .step-1 = Contatta il destinatario in un altro modo – per esempio per telefono o con un SMS – e chiedigli il suo nuovo indirizzo.
    .step-1-new = Invia di nuovo il messaggio al nuovo indirizzo. Se qualcosa ti sembra strano, chiedi prima conferma al destinatario in un altro modo.
    .step-2 = Invia di nuovo il messaggio al nuovo indirizzo.
    .step-2-new = Cambia l’indirizzo anche nella tua rubrica.
    .step-3 = Cambia l’indirizzo anche nella tua rubrica.
    .step-3-new = { "" }

domain-unknown =
    .headline = Il dominio { $domain } non è stato trovato
    .headline-many = { $count ->
        [1] Il dominio del destinatario non è stato trovato
       *[other] I domini di questi indirizzi non sono stati trovati
    }
    .what = La parte dell’indirizzo dopo la chiocciola (@), { $domain }, non è stata trovata su internet. Di solito è scritta male, oppure il dominio è scaduto.
    .what-many = La parte dell’indirizzo dopo la chiocciola (@) non è stata trovata su internet. Di solito è scritta male, oppure il dominio è scaduto.
    .reason = La parte dell’indirizzo dopo la chiocciola (@) non è stata trovata su internet.
    .step-1 = Controlla se dopo la chiocciola (@) c’è un errore di battitura (per esempio gmial.com invece di gmail.com).
    .step-2 = Confronta l’indirizzo con quello che trovi sul sito del destinatario, sul suo biglietto da visita o nei messaggi precedenti.
    .step-3 = Se l’indirizzo è giusto, contatta il destinatario in un altro modo: il suo dominio potrebbe essere scaduto senza che se ne sia accorto.
    .delayed-step = Controlla la parte dell’indirizzo dopo la chiocciola (@). Se c’è un errore, invia subito il messaggio all’indirizzo giusto.

domain-no-mail =
    .headline = Il dominio { $domain } non accetta posta
    .headline-many = { $count ->
        [1] Il dominio del destinatario non accetta posta
       *[other] Questi domini non accettano posta
    }
    .what = Il proprietario del dominio { $domain } ha indicato che questo dominio non riceve affatto posta. Nessun indirizzo che termina con @{ $domain } funzionerà.
    .what-many = Il proprietario del dominio ha indicato che questo dominio non riceve affatto posta. Nessun indirizzo di quel dominio funzionerà.
    .step-1 = Controlla la parte dopo la chiocciola (@): il destinatario potrebbe usare un dominio leggermente diverso.
    .step-2 = Cerca un indirizzo di contatto sul sito del destinatario.
    .step-3 = Contatta il destinatario in un altro modo e chiedigli un indirizzo che funzioni.

mailbox-full =
    .headline = La casella di posta del destinatario è piena
    .headline-many = { $count ->
        [1] La casella di posta del destinatario è piena
       *[other] Queste caselle di posta sono piene
    }
    .what = La casella di posta { $recipient } ha esaurito lo spazio e al momento non può ricevere nuovi messaggi. Il tuo indirizzo e il tuo messaggio sono a posto.
    .what-many = { $count ->
        [1] La casella di posta del destinatario ha esaurito lo spazio e al momento non può ricevere nuovi messaggi. Il tuo indirizzo e il tuo messaggio sono a posto.
       *[other] Queste caselle di posta hanno esaurito lo spazio e al momento non possono ricevere nuovi messaggi. Il tuo indirizzo e il tuo messaggio sono a posto.
    }
    .reason = La casella di posta del destinatario ha esaurito lo spazio.
    .step-1 = Contatta il destinatario in un altro modo – per esempio per telefono o con un SMS – e digli che la sua casella di posta è piena.
    .step-2 = Invia di nuovo il messaggio quando avrà liberato un po’ di spazio.
    .delayed-step = Contatta il destinatario in un altro modo e digli che la sua casella di posta è piena. Quando avrà fatto spazio, il tuo messaggio potrà arrivare.

mailbox-disabled =
    .headline = La casella di posta del destinatario è disattivata
    .headline-many = { $count ->
        [1] La casella di posta del destinatario è disattivata
       *[other] Queste caselle di posta sono disattivate
    }
    .what = La casella di posta { $recipient } esiste, ma al momento non accetta messaggi. Potrebbe essere stata sospesa o chiusa dal proprietario o dal suo provider.
    .what-many = { $count ->
        [1] La casella di posta esiste, ma al momento non accetta messaggi. Potrebbe essere stata sospesa o chiusa dal proprietario o dal suo provider.
       *[other] Le caselle di posta esistono, ma al momento non accettano messaggi. Potrebbero essere state sospese o chiuse dai proprietari o dal loro provider.
    }
    .reason = La casella di posta del destinatario al momento non accetta messaggi.
    .step-1 = Contatta il destinatario in un altro modo e chiedigli se ha un altro indirizzo.
    .step-2 = Se pensi che la casella di posta tornerà a funzionare, invia di nuovo il messaggio tra qualche giorno.
    .delayed-step = Contatta il destinatario in un altro modo: potrebbe non sapere che la sua casella di posta non funziona.

message-too-large =
    .headline = Il tuo messaggio è troppo grande
    .what = Con gli allegati, il tuo messaggio supera le dimensioni che il server di posta del dominio { $domain } accetta.
    .what-many = Con gli allegati, il tuo messaggio supera le dimensioni che il server di posta del destinatario accetta.
    .what-sized = Con gli allegati, il tuo messaggio occupa { $size }, mentre il server di posta del dominio { $domain } accetta messaggi fino a { $limit }. Quando viaggiano per e-mail gli allegati crescono di circa un terzo, perciò il messaggio è più grande dei file stessi.
    .what-sized-many = Con gli allegati, il tuo messaggio occupa { $size }, mentre il server di posta del destinatario accetta messaggi fino a { $limit }. Quando viaggiano per e-mail gli allegati crescono di circa un terzo, perciò il messaggio è più grande dei file stessi.
    .what-limit = Con gli allegati, il tuo messaggio supera { $limit }, il massimo che il server di posta del dominio { $domain } accetta. Quando viaggiano per e-mail gli allegati crescono di circa un terzo, perciò il messaggio è più grande dei file stessi.
    .what-limit-many = Con gli allegati, il tuo messaggio supera { $limit }, il massimo che il server di posta del destinatario accetta. Quando viaggiano per e-mail gli allegati crescono di circa un terzo, perciò il messaggio è più grande dei file stessi.
    .step-1 = Dividi il messaggio: invia gli allegati in più messaggi più piccoli.
    .step-1-sized = Dividi il messaggio: invia gli allegati in più messaggi, ciascuno con file che in tutto non superino { $safe }.
    .step-1-limit = Dividi il messaggio: invia gli allegati in più messaggi, ciascuno con file che in tutto non superino { $safe }.
    .step-1-parts = { $parts ->
        [one] Dividi il messaggio: invia gli allegati in più messaggi, ciascuno con file che in tutto non superino { $safe }.
        [many] Dividi il messaggio: invia gli allegati in almeno { $parts } di messaggi, ciascuno con file che in tutto non superino { $safe }.
       *[other] Dividi il messaggio: invia gli allegati in almeno { $parts } messaggi, ciascuno con file che in tutto non superino { $safe }.
    }
    .step-1-alone = L’allegato «{ $attachment }» è già da solo troppo grande. Caricalo su un servizio di condivisione file e invia solo il link.
    .step-2 = Oppure carica gli allegati su un servizio di condivisione file e invia solo il link.
    .step-2-alone = { "" }
    .step-3 = Se il destinatario gestisce un proprio server di posta, suggeriscigli di aumentare la dimensione massima dei messaggi.

spam-content =
    .headline = Il tuo messaggio è stato scambiato per spam
    .what = Al server di posta del destinatario il tuo messaggio è sembrato simile a spam, perciò non lo ha accettato. A volte succede anche a messaggi del tutto normali.
    .reason = Al server di posta del destinatario il tuo messaggio sembra simile a spam.
    .step-1 = Rileggi il messaggio: spesso aiutano un oggetto chiaro, meno link e nessun allegato insolito. Poi invialo di nuovo.
    .step-2 = Contatta il destinatario in un altro modo e chiedigli di aggiungerti ai suoi mittenti attendibili (whitelist).
    .step-3 = Se continua a succedere, inoltra questo avviso al tuo provider di posta o di hosting.

reputation-blocklist =
    .headline = Il tuo messaggio è stato bloccato per la reputazione del server
    .what = Il server del destinatario non accetta posta dal server che ha inviato il tuo messaggio, perché quel server è in un elenco di mittenti di spam o ha una cattiva reputazione. Di solito non dipende da te: basta una sola casella di posta o un solo sito violato per penalizzare tutti quelli che usano lo stesso server.
    .what-listed = Il server del destinatario non accetta posta dal server che ha inviato il tuo messaggio, perché l’indirizzo di quel server ({ $ip }) è in questo elenco di mittenti di spam: { $lists }. Di solito non dipende da te: basta una sola casella di posta o un solo sito violato per penalizzare tutti quelli che usano lo stesso server.
    .what-list = Il server del destinatario non accetta posta dal server che ha inviato il tuo messaggio, perché quel server è in questo elenco di mittenti di spam: { $lists }. Di solito non dipende da te: basta una sola casella di posta o un solo sito violato per penalizzare tutti quelli che usano lo stesso server.
    .what-ip = Il server del destinatario non accetta posta dal server che ha inviato il tuo messaggio, perché l’indirizzo di quel server ({ $ip }) è in un elenco di mittenti di spam o ha una cattiva reputazione. Di solito non dipende da te: basta una sola casella di posta o un solo sito violato per penalizzare tutti quelli che usano lo stesso server.
    .reason = Il server che ha inviato il tuo messaggio è in un elenco di mittenti di spam o ha una cattiva reputazione.
    .step-1 = Inoltra questo avviso al tuo provider di posta o di hosting. Può trovare la causa e far togliere il server dall’elenco.
    .step-2 = Se gestisci un tuo VPS o un server dedicato: trova prima l’origine dello spam, poi elimina la causa e solo dopo chiedi di togliere il tuo indirizzo IP dall’elenco (delisting).
    .step-3 = Contatta il destinatario in un altro modo e chiedigli di aggiungerti ai suoi mittenti attendibili (whitelist).
    .delayed-step = Inoltra questo avviso al tuo provider di posta o di hosting: può trovare la causa e far togliere il server dall’elenco.

greylisted =
    .headline = Il server del destinatario ci ha chiesto di riprovare più tardi
    .what = Il server del destinatario non conosce ancora bene il nostro e ha chiesto un altro tentativo dopo un po’. È una protezione comune contro lo spam, ma questa volta nessun tentativo è riuscito.
    .reason = Il server del destinatario non conosce ancora bene il nostro e ha chiesto un altro tentativo dopo un po’. È una protezione comune contro lo spam e di solito si risolve da sé.
    .step-1 = Invia di nuovo il messaggio tra un’ora circa. Per allora, di solito, il server del destinatario ci conosce già.
    .step-2 = Se è urgente, contatta il destinatario in un altro modo.
    .step-3 = Se continua a succedere, chiedi al destinatario di aggiungerti ai suoi mittenti attendibili (whitelist).

challenge-code =
    .headline = Il destinatario ti chiede di confermare il messaggio
    .what = Per tenere lontano lo spam, il sistema di posta del destinatario chiede ai nuovi mittenti di inviare il messaggio un’altra volta, con un codice speciale nell’oggetto. Trovi il codice più in basso, nella risposta del server.
    .what-code = Per tenere lontano lo spam, il sistema di posta del destinatario chiede ai nuovi mittenti di inviare il messaggio un’altra volta, con un codice speciale nell’oggetto.
    .step-1 = Copia il codice dalla risposta del server, esattamente com’è, con eventuali parentesi e maiuscole.
    .step-1-code = Copia il codice qui sopra esattamente com’è, con eventuali parentesi e maiuscole.
    .step-2 = Invia di nuovo lo stesso messaggio oggi, con il codice alla fine dell’oggetto. Spesso questi codici scadono dopo un giorno.
    .step-3 = Chiedi al destinatario di aggiungerti ai suoi mittenti attendibili (whitelist), così la prossima volta non ti servirà un codice.
    .step-4 = Se il messaggio non l’hai inviato tu, ignora il codice e avvisa il tuo provider: qualcuno potrebbe usare il tuo indirizzo.

auth-failed =
    .headline = Il server del destinatario non ha potuto confermare che il messaggio è tuo
    .what = I domini sono protetti perché nessun estraneo possa inviare posta a loro nome. Per il dominio { $sender_domain } questa verifica non è riuscita, perciò il messaggio è stato rifiutato.
    .what-many = I domini sono protetti perché nessun estraneo possa inviare posta a loro nome. Per il tuo indirizzo questa verifica non è riuscita, perciò il messaggio è stato rifiutato.
    .reason = Il server del destinatario non ha potuto confermare che il messaggio è davvero tuo.
    .step-1 = Assicurati di inviare la posta tramite il server in uscita del tuo provider di posta, e non tramite il server di altri o il modulo di un sito web.
    .step-2 = Inoltra questo avviso al tuo provider di posta o di hosting, o a chi si occupa del dominio { $sender_domain }: vanno controllate le impostazioni chiamate SPF, DKIM e DMARC.
    .step-2-many = Inoltra questo avviso al tuo provider di posta o di hosting: vanno controllate le impostazioni del tuo dominio chiamate SPF, DKIM e DMARC.
    .step-3 = Se il destinatario inoltra la posta da un indirizzo a un altro, scrivi direttamente all’indirizzo finale.

sender-dns =
    .headline = Il server del destinatario non riconosce il server che ha inviato il tuo messaggio
    .what = Il nome e l’indirizzo internet del server che ha inviato il tuo messaggio non corrispondono, oppure uno dei due manca. Il server del destinatario non accetta posta da server di questo tipo. Il tuo messaggio è a posto.
    .what-ip = Il nome del server che ha inviato il tuo messaggio non corrisponde al suo indirizzo internet ({ $ip }), oppure manca. Il server del destinatario non accetta posta da server di questo tipo. Il tuo messaggio è a posto.
    .reason = Il nome e l’indirizzo internet del server che ha inviato il tuo messaggio non corrispondono.
    .step-1 = Inoltra questo avviso al tuo provider di posta o di hosting. Deve correggere il nome del server nel DNS.
    .step-2 = Se gestisci un tuo server: imposta il suo DNS inverso (PTR) sul suo nome host, fa’ che quel nome punti allo stesso indirizzo e che il server si presenti con quel nome (HELO).
    .step-3 = Se è urgente, contatta il destinatario in un altro modo.

policy-rejected =
    .headline = Le regole del destinatario non consentono questo messaggio
    .what = Il sistema di posta del destinatario ha regole proprie su chi può scrivere e che cosa si può inviare. Il tuo messaggio non rispettava una di queste regole.
    .reason = Una regola del sistema di posta del destinatario lo impedisce.
    .step-1 = Leggi la risposta del server più in basso: spesso dice di quale regola si tratta.
    .step-1-silent = { "" }
    .step-2 = Se scrivevi a un gruppo o a una mailing list, controlla di avere il permesso di scriverci.
    .step-3 = Contatta il destinatario in un altro modo e chiedi a lui, o al suo amministratore, di autorizzare i tuoi messaggi (whitelist).

recipient-restricted =
    .headline = Il destinatario accetta posta solo da alcuni mittenti
    .headline-many = { $count ->
        [1] Il destinatario accetta posta solo da alcuni mittenti
       *[other] Questi destinatari accettano posta solo da alcuni mittenti
    }
    .what = L’indirizzo { $recipient } è aperto solo ad alcuni mittenti – per esempio ai membri di un gruppo o alle persone della stessa azienda – e il tuo non è tra questi.
    .what-many = { $count ->
        [1] L’indirizzo del destinatario è aperto solo ad alcuni mittenti – per esempio ai membri di un gruppo o alle persone della stessa azienda – e il tuo non è tra questi.
       *[other] Questi indirizzi sono aperti solo ad alcuni mittenti – per esempio ai membri di un gruppo o alle persone della stessa azienda – e il tuo non è tra questi.
    }
    .step-1 = Se hai più indirizzi, controlla di avere scritto da quello che il destinatario conosce.
    .step-2 = Se è un gruppo o una mailing list, iscriviti o chiedi al responsabile di lasciar passare i tuoi messaggi.
    .step-3 = Contatta il destinatario in un altro modo e chiedigli di autorizzare il tuo indirizzo (whitelist).

relay-denied =
    .headline = Il server ha rifiutato di trasmettere il tuo messaggio
    .what = Il server di posta che abbiamo raggiunto non gestisce la posta del dominio { $domain }, perciò ha rifiutato di trasmettere il tuo messaggio. O il tuo programma di posta non ha effettuato correttamente l’accesso, oppure il dominio del destinatario punta al server sbagliato.
    .what-many = Il server di posta che abbiamo raggiunto non gestisce la posta di questo dominio, perciò ha rifiutato di trasmettere il tuo messaggio. O il tuo programma di posta non ha effettuato correttamente l’accesso, oppure il dominio del destinatario punta al server sbagliato.
    .step-1 = Controlla se c’è un errore di battitura nella parte dell’indirizzo dopo la chiocciola (@).
    .step-2 = Nel tuo programma di posta, controlla che per il server in uscita sia richiesto l’accesso e che il nome utente e la password siano corretti.
    .step-3 = Se gli altri tuoi messaggi arrivano, contatta il destinatario in un altro modo: il suo amministratore deve controllare le impostazioni di posta del dominio { $domain }.
    .step-3-many = Se gli altri tuoi messaggi arrivano, contatta il destinatario in un altro modo: il suo amministratore deve controllare le impostazioni di posta del dominio.

login-required =
    .headline = Il tuo programma di posta non ha effettuato l’accesso
    .what = Il server di posta accetta messaggi solo da chi accede con un nome utente e una password. Il tuo programma di posta – oppure il dispositivo o il sito che ha inviato il messaggio – non lo ha fatto.
    .step-1 = Nelle impostazioni del tuo programma di posta trova il server in uscita (SMTP) e attiva l’accesso (autenticazione). Di solito il nome utente e la password sono gli stessi che usi per ricevere la posta.
    .step-2 = Se il messaggio è stato inviato da uno scanner, da un sito web o da un altro programma, cambia lì la stessa impostazione.
    .step-3 = Se gli altri tuoi messaggi arrivano, l’errore è dalla parte del destinatario: contattalo in un altro modo e avvisalo.

sender-refused =
    .headline = Il tuo indirizzo non è stato accettato
    .what = Il server del destinatario non accetta posta dall’indirizzo { $sender }. Forse il destinatario lo ha bloccato, oppure al suo server sembra non valido.
    .what-many = Il server del destinatario non accetta posta dal tuo indirizzo. Forse il destinatario lo ha bloccato, oppure al suo server sembra non valido.
    .step-1 = Controlla che il tuo indirizzo sia scritto correttamente nelle impostazioni del tuo programma di posta.
    .step-2 = Contatta il destinatario in un altro modo e chiedigli di sbloccarti o di aggiungerti ai suoi mittenti attendibili (whitelist).
    .step-3 = Se pensi che sia un errore, inoltra questo avviso al tuo provider di posta o di hosting.

rate-limited =
    .headline = Troppi messaggi in poco tempo
    .what = Sono stati inviati troppi messaggi in poco tempo, perciò il server non ne ha accettati altri.
    .reason = Sono stati inviati troppi messaggi in poco tempo, perciò il server ha messo in attesa quelli successivi.
    .step-1 = Aspetta circa un’ora e invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, invia a gruppi più piccoli o usa un servizio di newsletter.
    .step-3 = Se non sei tu a inviare tanta posta, cambia la password della tua casella di posta e contatta il tuo provider: qualcuno potrebbe essere entrato nel tuo account.
    .delayed-step = Se non sei tu a inviare tanta posta, cambia la password della tua casella di posta e contatta il tuo provider: qualcuno potrebbe essere entrato nel tuo account.

attachment-blocked =
    .headline = Un allegato è stato bloccato
    .what = Il server del destinatario ha bloccato un allegato: o sembrava un virus, o i file di questo tipo non sono accettati.
    .what-named = Il server del destinatario ha bloccato l’allegato «{ $attachment }»: o sembrava un virus, o i file di questo tipo non sono accettati.
    .step-1 = Se non riconosci l’allegato, non aprirlo. Controlla il computer con un antivirus e cambia la password della tua casella di posta.
    .step-2 = Se il file è sicuro, caricalo su un servizio di condivisione file e invia solo il link.
    .step-3 = Puoi anche chiedere al destinatario quali tipi di file accetta: di solito i PDF non danno problemi.

malformed-message =
    .headline = Il server del destinatario non è riuscito a leggere il tuo messaggio
    .what = Una parte del tuo messaggio non è scritta nel modo che i server di posta si aspettano, perciò il server del destinatario non lo ha accettato. Di solito dipende dal programma che ha creato il messaggio, non da te.
    .step-1 = Scrivi di nuovo il messaggio e invialo da un altro programma, o dalla tua casella di posta nel browser (webmail).
    .step-2 = Se hai incollato del testo preso altrove, incollalo senza formattazione e allega di nuovo i file.
    .step-3 = Se il messaggio è stato inviato da un sito web o da un altro programma, inoltra questo avviso a chi se ne occupa.

host-unreachable =
    .headline = Il server del destinatario non risponde
    .what = Non siamo riusciti a connetterci al server di posta del dominio { $domain }, oppure la connessione si è interrotta. Di solito è un problema passeggero dall’altra parte.
    .what-many = Non siamo riusciti a connetterci al server di posta del destinatario, oppure la connessione si è interrotta. Di solito è un problema passeggero dall’altra parte.
    .reason = Il server di posta del destinatario non risponde, oppure la connessione si interrompe. Di solito è un problema passeggero dall’altra parte.
    .step-1 = Controlla se c’è un errore di battitura nella parte dell’indirizzo dopo la chiocciola (@).
    .step-2 = Invia di nuovo il messaggio tra qualche ora.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo e digli che il suo server di posta non è raggiungibile.
    .delayed-step = Controlla la parte dell’indirizzo dopo la chiocciola (@). Se c’è un errore, invia subito il messaggio all’indirizzo giusto.

expired =
    .headline = Non siamo riusciti a recapitare il tuo messaggio in tempo
    .what = Abbiamo provato più volte a recapitare il tuo messaggio, ma non ci siamo riusciti in tempo. Il messaggio non è più in attesa di invio.
    .step-1 = Se la questione è urgente, contatta il destinatario in un altro modo.
    .step-2 = Invia di nuovo il messaggio più tardi: il problema potrebbe essere già passato.
    .step-3 = Se succede di nuovo, inoltra questo avviso al tuo provider di posta o di hosting.

routing-loop =
    .headline = Il tuo messaggio girava in tondo
    .what = I server di posta continuavano a passarsi il tuo messaggio senza recapitarlo, perciò è stato fermato. La causa più comune è un errore nell’inoltro della posta.
    .step-1 = Contatta il destinatario in un altro modo e digli che la posta per { $recipient } gira in tondo.
    .step-1-many = Contatta il destinatario in un altro modo e digli che la posta indirizzata a lui gira in tondo.
    .step-2 = Chiedigli di far controllare l’inoltro della posta a chi se ne occupa.
    .step-3 = Se hai impostato un inoltro nella tua casella di posta, controlla che non riporti allo stesso punto.

tls-required =
    .headline = Non è stato possibile stabilire una connessione sicura
    .what = Il tuo messaggio può viaggiare solo su una connessione cifrata, e i due server di posta non sono riusciti a stabilirne una. Per proteggerne il contenuto, il messaggio non è stato inviato.
    .reason = Il tuo messaggio può viaggiare solo su una connessione cifrata, e i due server di posta non riescono a stabilirne una.
    .step-1 = Inoltra questo avviso al tuo provider di posta o di hosting: il problema va risolto dagli amministratori dei server.
    .step-2 = Contatta il destinatario in un altro modo e chiedigli di avvisare anche il suo amministratore.
    .step-3 = Se il contenuto è riservato, scegli un altro modo sicuro per inviarlo.

smtputf8-unsupported =
    .headline = Il server del destinatario non supporta lettere speciali negli indirizzi
    .what = Uno degli indirizzi – il tuo o quello del destinatario – contiene lettere come à, ü o ł. Il server del destinatario non può ancora gestire indirizzi di questo tipo.
    .step-1 = Controlla se nell’indirizzo c’è un errore: una lettera come à potrebbe esserci finita per sbaglio.
    .step-2 = Chiedi al destinatario un indirizzo formato solo da lettere semplici, dalla a alla z, senza accenti.
    .step-3 = Se la lettera speciale è nel tuo indirizzo, invia il messaggio da un altro.

system-problem =
    .headline = Il server di posta del destinatario ha un problema tecnico
    .headline-local = Il nostro server di posta ha avuto un problema tecnico
    .headline-somewhere = Un server di posta ha avuto un problema tecnico
    .what = Qualcosa è andato storto nel sistema di posta del destinatario. Il tuo messaggio è a posto.
    .what-local = Qualcosa è andato storto nel nostro sistema di posta, e ce ne scusiamo. Il tuo messaggio è a posto.
    .what-somewhere = Qualcosa è andato storto in uno dei sistemi di posta che hanno gestito il tuo messaggio. Il tuo messaggio è a posto.
    .reason = Il server di posta del destinatario ha un problema tecnico.
    .reason-somewhere = Uno dei server di posta lungo il percorso ha un problema tecnico.
    .reason-local = Il nostro server di posta ha un problema tecnico, e ce ne scusiamo.
    .step-1 = Invia di nuovo il messaggio tra qualche ora.
    .step-2 = Se è urgente, contatta il destinatario in un altro modo.
    .step-3 = Se continua a succedere, inoltra questo avviso al tuo provider di posta o di hosting.

protocol-error =
    .headline = I server di posta non si sono capiti
    .what = Tra i due server di posta c’è stato un malinteso tecnico durante la consegna del tuo messaggio. Di solito non dipende da te.
    .reason = Tra i due server di posta c’è stato un malinteso tecnico.
    .step-1 = Invia di nuovo il messaggio, meglio se da un altro programma o dalla tua casella di posta nel browser (webmail).
    .step-2 = Se succede di nuovo, inoltra questo avviso al tuo provider di posta o di hosting.

delayed =
    .headline = Il tuo messaggio è ancora in viaggio
    .what = Il tuo messaggio per { $recipient } non è ancora stato recapitato, ma stiamo continuando a provare.
    .what-many = Il tuo messaggio non è ancora stato recapitato, ma stiamo continuando a provare.
    .what-until = Il tuo messaggio per { $recipient } non è ancora stato recapitato, ma stiamo continuando a provare e lo faremo fino al giorno { $until }.
    .what-until-many = Il tuo messaggio non è ancora stato recapitato, ma stiamo continuando a provare e lo faremo fino al giorno { $until }.
    .step-1 = Non devi fare nulla. Per favore, non inviare di nuovo il messaggio.
    .step-1-help = Per favore, non inviare di nuovo il messaggio: stiamo ancora provando a recapitarlo.
    .step-2 = Ti scriveremo se non riusciremo a recapitarlo.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo.

delivered =
    .subject = Conferma: { $subject }
    .headline = Il tuo messaggio è stato recapitato
    .headline-relayed = Il tuo messaggio è stato inoltrato
    .headline-expanded = Il tuo messaggio è stato inoltrato a un gruppo
    .what = Il tuo messaggio a { $recipient } è stato recapitato. Questo non significa che qualcuno lo abbia già letto.
    .what-many = Il tuo messaggio è stato recapitato a questi destinatari. Questo non significa che qualcuno lo abbia già letto.
    .what-relayed = Il tuo messaggio a { $recipient } è stato consegnato al server di posta del destinatario, che non invia conferme. Perciò non sappiamo se è arrivato nella casella.
    .what-relayed-many = Il tuo messaggio è stato consegnato ai server di posta di questi destinatari, che non inviano conferme. Perciò non sappiamo se è arrivato nelle loro caselle.
    .what-expanded = L’indirizzo { $recipient } corrisponde a più destinatari. Il tuo messaggio è stato inoltrato a loro e non ci saranno altre conferme.
    .what-expanded-many = Ciascuno di questi indirizzi corrisponde a più destinatari. Il tuo messaggio è stato inoltrato a loro e non ci saranno altre conferme.
    .why = Questa conferma è stata richiesta all’invio del messaggio. Non devi fare nulla.

digest =
    .subject = Altri messaggi con problemi di recapito
    .headline = Altri messaggi con problemi di recapito: { $count }
    .what = In un’ora ti sono tornati indietro molti messaggi, perciò ecco un breve elenco invece di un lungo avviso per ciascuno. Il rapporto sull’ultimo è allegato.
    .rest = Precedenti non mostrati qui: { $count }

unknown =
    .headline = Il tuo messaggio non è stato recapitato
    .what = Non è stato possibile recapitare il messaggio, e non siamo riusciti a riconoscere automaticamente il motivo. La risposta esatta del server è riportata più in basso.
    .what-silent = Non è stato possibile recapitare il messaggio, e non ci è stato comunicato il motivo.
    .step-1 = Controlla se nell’indirizzo c’è un errore di battitura.
    .step-2 = Se l’indirizzo è giusto, contatta il destinatario in un altro modo.
    .step-3 = Inoltra questo avviso al tuo provider di posta o di hosting: ti aiuterà a capirlo.
