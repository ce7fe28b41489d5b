# status: machine
# Claus i variants com a en/bounce.ftl.

address-unknown =
    .headline = No s’ha trobat l’adreça { $recipient }
    .headline-many = { $count ->
        [1] No s’ha trobat l’adreça del destinatari
       *[other] No s’han trobat aquestes adreces
    }
    .headline-forwarded = El correu per a { $recipient } no es pot reenviar
    .what = El servidor de correu del domini { $domain } diu que aquesta adreça no existeix. La majoria de vegades és una simple errada en escriure-la, però també pot ser que l’hagin canviada o tancada.
    .what-many = { $count ->
        [1] El servidor de correu diu que aquesta adreça no existeix. La majoria de vegades és una simple errada en escriure-la, però també pot ser que l’hagin canviada o tancada.
       *[other] Els servidors de correu diuen que aquestes adreces no existeixen. La majoria de vegades és una simple errada en escriure-les, però també pot ser que n’hagin canviat o tancat alguna.
    }
    .what-forwarded = L’adreça { $recipient } reenvia el correu a una altra adreça, i aquesta no existeix o s’ha tancat. No és una cosa que pugueu arreglar pel vostre compte.
    .step-1 = Comproveu si hi ha cap errada a l’adreça: una lletra o un punt que falta, un espai de més o una terminació equivocada (per exemple, .com en lloc de .cat).
    .step-1-forwarded = Poseu-vos en contacte amb el destinatari per una altra via (per telèfon o amb un SMS, per exemple) i digueu-li que el seu correu no es reenvia.
    .step-2 = Si l’adreça sembla correcta, poseu-vos en contacte amb el destinatari per una altra via (per telèfon o amb un SMS, per exemple) i demaneu-li l’adreça actual.
    .step-2-forwarded = Demaneu-li una adreça a la qual pugueu escriure directament i envieu-hi el missatge.
    .step-3 = Torneu a enviar el missatge a l’adreça corregida. Si el vostre programa de correu continua suggerint l’antiga, traieu-la dels suggeriments.
    .step-3-forwarded = { "" }

address-moved =
    .headline = El destinatari té una adreça nova
    .what = El servidor de correu del domini { $domain } diu que l’adreça { $recipient } ha canviat i ja no rep correu.
    .what-many = El servidor de correu diu que el destinatari ha canviat d’adreça i que a l’antiga ja no hi rep correu.
    .what-new = El servidor de correu del domini { $domain } diu que l’adreça { $recipient } ha canviat i n’ha indicat una de nova.
    .step-1 = Poseu-vos en contacte amb el destinatari per una altra via (per telèfon o amb un SMS, per exemple) i demaneu-li la nova adreça.
    .step-1-new = Torneu a enviar el missatge a la nova adreça. Si hi veieu res d’estrany, pregunteu-ho abans al destinatari per una altra via.
    .step-2 = Torneu a enviar el missatge a la nova adreça.
    .step-2-new = Canvieu l’adreça també a la vostra llibreta d’adreces.
    .step-3 = Canvieu l’adreça també a la vostra llibreta d’adreces.
    .step-3-new = { "" }

domain-unknown =
    .headline = No s’ha trobat el domini { $domain }
    .headline-many = { $count ->
        [1] No s’ha trobat el domini del destinatari
       *[other] No s’han trobat els dominis d’aquestes adreces
    }
    .what = La part de l’adreça que va després de l’arrova (@), { $domain }, no s’ha trobat a internet. Normalment està mal escrita o el domini ha caducat.
    .what-many = La part de l’adreça que va després de l’arrova (@) no s’ha trobat a internet. Normalment està mal escrita o el domini ha caducat.
    .reason = La part de l’adreça que va després de l’arrova (@) no s’ha trobat a internet.
    .step-1 = Comproveu si hi ha cap errada després de l’arrova (per exemple, gmial.com en lloc de gmail.com).
    .step-2 = Compareu l’adreça amb la del web del destinatari, la seva targeta de visita o missatges anteriors.
    .step-3 = Si l’adreça és correcta, poseu-vos en contacte amb el destinatari per una altra via: pot ser que el domini li hagi caducat sense que se n’hagi adonat.
    .delayed-step = Comproveu la part de l’adreça que va després de l’arrova (@). Si hi ha cap errada, envieu ara mateix el missatge a l’adreça correcta.

domain-no-mail =
    .headline = El domini { $domain } no accepta correu
    .headline-many = { $count ->
        [1] El domini del destinatari no accepta correu
       *[other] Aquests dominis no accepten correu
    }
    .what = El propietari del domini { $domain } ha indicat que aquest domini no rep gens de correu. No funcionarà cap adreça acabada en @{ $domain }.
    .what-many = El propietari del domini ha indicat que aquest domini no rep gens de correu. No funcionarà cap adreça d’aquest domini.
    .step-1 = Comproveu la part que va després de l’arrova (@): pot ser que el destinatari faci servir un domini lleugerament diferent.
    .step-2 = Busqueu una adreça de contacte al web del destinatari.
    .step-3 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li una adreça que funcioni.

mailbox-full =
    .headline = La bústia del destinatari és plena
    .headline-many = { $count ->
        [1] La bústia del destinatari és plena
       *[other] Aquestes bústies són plenes
    }
    .what = La bústia { $recipient } s’ha quedat sense espai i ara no pot rebre missatges nous. La vostra adreça i el vostre missatge estan bé.
    .what-many = { $count ->
        [1] La bústia del destinatari s’ha quedat sense espai i ara no pot rebre missatges nous. La vostra adreça i el vostre missatge estan bé.
       *[other] Aquestes bústies s’han quedat sense espai i ara no poden rebre missatges nous. La vostra adreça i el vostre missatge estan bé.
    }
    .reason = La bústia del destinatari s’ha quedat sense espai.
    .step-1 = Poseu-vos en contacte amb el destinatari per una altra via (per telèfon o amb un SMS, per exemple) i aviseu-lo que té la bústia plena.
    .step-2 = Torneu a enviar el missatge quan hagi alliberat espai.
    .delayed-step = Poseu-vos en contacte amb el destinatari per una altra via i aviseu-lo que té la bústia plena. Quan hi faci lloc, el vostre missatge podrà arribar.

mailbox-disabled =
    .headline = La bústia del destinatari està desactivada
    .headline-many = { $count ->
        [1] La bústia del destinatari està desactivada
       *[other] Aquestes bústies estan desactivades
    }
    .what = La bústia { $recipient } existeix, però ara mateix no accepta correu. Pot ser que el propietari o el seu proveïdor l’hagi suspesa o tancada.
    .what-many = { $count ->
        [1] La bústia existeix, però ara mateix no accepta correu. Pot ser que el propietari o el seu proveïdor l’hagi suspesa o tancada.
       *[other] Les bústies existeixen, però ara mateix no accepten correu. Pot ser que els propietaris o el seu proveïdor les hagin suspeses o tancades.
    }
    .reason = La bústia del destinatari ara mateix no accepta correu.
    .step-1 = Poseu-vos en contacte amb el destinatari per una altra via i pregunteu-li si té una altra adreça.
    .step-2 = Si espereu que la bústia torni a funcionar, torneu a enviar el missatge d’aquí a uns dies.
    .delayed-step = Poseu-vos en contacte amb el destinatari per una altra via: pot ser que no sàpiga que la bústia no li funciona.

message-too-large =
    .headline = El vostre missatge és massa gros
    .what = Amb els fitxers adjunts, el vostre missatge supera la mida que accepta el servidor de correu del domini { $domain }.
    .what-many = Amb els fitxers adjunts, el vostre missatge supera la mida que accepta el servidor de correu del destinatari.
    .what-sized = Amb els fitxers adjunts, el vostre missatge ocupa { $size }, i el servidor de correu del domini { $domain } accepta missatges de fins a { $limit }. Els fitxers adjunts creixen cosa d’un terç quan viatgen per correu electrònic, i per això el missatge és més gros que els fitxers mateixos.
    .what-sized-many = Amb els fitxers adjunts, el vostre missatge ocupa { $size }, i el servidor de correu del destinatari accepta missatges de fins a { $limit }. Els fitxers adjunts creixen cosa d’un terç quan viatgen per correu electrònic, i per això el missatge és més gros que els fitxers mateixos.
    .what-limit = Amb els fitxers adjunts, el vostre missatge supera { $limit }, el màxim que accepta el servidor de correu del domini { $domain }. Els fitxers adjunts creixen cosa d’un terç quan viatgen per correu electrònic, i per això el missatge és més gros que els fitxers mateixos.
    .what-limit-many = Amb els fitxers adjunts, el vostre missatge supera { $limit }, el màxim que accepta el servidor de correu del destinatari. Els fitxers adjunts creixen cosa d’un terç quan viatgen per correu electrònic, i per això el missatge és més gros que els fitxers mateixos.
    .step-1 = Dividiu el missatge: envieu els fitxers adjunts en diversos missatges més petits.
    .step-1-sized = Dividiu el missatge: envieu els fitxers adjunts en diversos missatges, cadascun amb fitxers que en total no passin de { $safe }.
    .step-1-limit = Dividiu el missatge: envieu els fitxers adjunts en diversos missatges, cadascun amb fitxers que en total no passin de { $safe }.
    .step-1-parts = { $parts ->
        [one] Dividiu el missatge: envieu els fitxers adjunts en diversos missatges, cadascun amb fitxers que en total no passin de { $safe }.
        [many] Dividiu el missatge: envieu els fitxers adjunts en almenys { $parts } de missatges, cadascun amb fitxers que en total no passin de { $safe }.
       *[other] Dividiu el missatge: envieu els fitxers adjunts en almenys { $parts } missatges, cadascun amb fitxers que en total no passin de { $safe }.
    }
    .step-1-alone = El fitxer adjunt «{ $attachment }» ja és massa gros tot sol. Pengeu-lo en un servei per a compartir fitxers i envieu només l’enllaç.
    .step-2 = O pengeu els fitxers adjunts en un servei per a compartir fitxers i envieu només l’enllaç.
    .step-2-alone = { "" }
    .step-3 = Si el destinatari té el seu propi servidor de correu, suggeriu-li que augmenti la mida màxima dels missatges.

spam-content =
    .headline = El vostre missatge s’ha pres per correu brossa
    .what = Al servidor de correu del destinatari li ha semblat que el vostre missatge podia ser correu brossa i no l’ha acceptat. De vegades passa també amb missatges ben normals.
    .reason = Al servidor de correu del destinatari li sembla que el vostre missatge pot ser correu brossa.
    .step-1 = Repasseu el missatge: sovint hi ajuda un assumpte clar, menys enllaços i cap fitxer adjunt poc habitual. Després torneu-lo a enviar.
    .step-2 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li que us afegeixi a la llista de remitents de confiança (llista blanca).
    .step-3 = Si continua passant, reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web.

reputation-blocklist =
    .headline = El vostre missatge s’ha bloquejat per la reputació del servidor
    .what = El servidor del destinatari no accepta correu del servidor que ha enviat el vostre missatge, perquè aquest és en una llista de remitents de correu brossa o té mala fama. Normalment no és culpa vostra: n’hi ha prou amb una sola bústia o un sol web piratejat per a perjudicar tothom que fa servir el mateix servidor.
    .what-listed = El servidor del destinatari no accepta correu del servidor que ha enviat el vostre missatge, perquè l’adreça d’aquest ({ $ip }) és en aquesta llista de remitents de correu brossa: { $lists }. Normalment no és culpa vostra: n’hi ha prou amb una sola bústia o un sol web piratejat per a perjudicar tothom que fa servir el mateix servidor.
    .what-list = El servidor del destinatari no accepta correu del servidor que ha enviat el vostre missatge, perquè aquest és en aquesta llista de remitents de correu brossa: { $lists }. Normalment no és culpa vostra: n’hi ha prou amb una sola bústia o un sol web piratejat per a perjudicar tothom que fa servir el mateix servidor.
    .what-ip = El servidor del destinatari no accepta correu del servidor que ha enviat el vostre missatge, perquè l’adreça d’aquest ({ $ip }) és en una llista de remitents de correu brossa o té mala fama. Normalment no és culpa vostra: n’hi ha prou amb una sola bústia o un sol web piratejat per a perjudicar tothom que fa servir el mateix servidor.
    .reason = El servidor que ha enviat el vostre missatge és en una llista de remitents de correu brossa o té mala fama.
    .step-1 = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web. Ells en poden trobar la causa i fer que es tregui el servidor de la llista.
    .step-2 = Si teniu el vostre propi VPS o servidor dedicat: primer trobeu l’origen del correu brossa, després elimineu-ne la causa i només llavors demaneu que es tregui la vostra adreça IP de la llista (delisting).
    .step-3 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li que us afegeixi a la llista de remitents de confiança (llista blanca).
    .delayed-step = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web: ells en poden trobar la causa i fer que es tregui el servidor de la llista.

greylisted =
    .headline = El servidor del destinatari ens ha demanat que ho tornem a provar més tard
    .what = El servidor del destinatari encara no coneix prou bé el nostre i ha demanat un altre intent al cap d’una estona. És una protecció habitual contra el correu brossa, però aquesta vegada cap intent no ha reeixit.
    .reason = El servidor del destinatari encara no coneix prou bé el nostre i ha demanat un altre intent al cap d’una estona. És una protecció habitual contra el correu brossa i se sol resoldre sola.
    .step-1 = Torneu a enviar el missatge d’aquí a una hora, més o menys. Llavors el servidor del destinatari normalment ja ens coneix.
    .step-2 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via.
    .step-3 = Si continua passant, demaneu al destinatari que us afegeixi a la llista de remitents de confiança (llista blanca).

challenge-code =
    .headline = El destinatari us demana que confirmeu el missatge
    .what = Per a evitar el correu brossa, el sistema de correu del destinatari demana als remitents nous que enviïn el missatge una altra vegada, amb un codi especial a l’assumpte. Trobareu el codi més avall, a la resposta del servidor.
    .what-code = Per a evitar el correu brossa, el sistema de correu del destinatari demana als remitents nous que enviïn el missatge una altra vegada, amb un codi especial a l’assumpte.
    .step-1 = Copieu el codi de la resposta del servidor tal com és, amb els claudàtors i les majúscules que tingui.
    .step-1-code = Copieu el codi de més amunt tal com és, amb els claudàtors i les majúscules que tingui.
    .step-2 = Torneu a enviar avui el mateix missatge, amb el codi al final de l’assumpte. Aquests codis sovint caduquen al cap d’un dia.
    .step-3 = Demaneu al destinatari que us afegeixi a la llista de remitents de confiança (llista blanca), i la pròxima vegada no us caldrà cap codi.
    .step-4 = Si no heu enviat vós el missatge, ignoreu el codi i aviseu el vostre proveïdor: pot ser que algú faci servir la vostra adreça.

auth-failed =
    .headline = El servidor del destinatari no ha pogut confirmar que el missatge és vostre
    .what = Els dominis estan protegits perquè cap estrany no pugui enviar correu en nom seu. En el cas del domini { $sender_domain }, aquesta comprovació ha fallat i per això s’ha rebutjat el missatge.
    .what-many = Els dominis estan protegits perquè cap estrany no pugui enviar correu en nom seu. En el cas de la vostra adreça, aquesta comprovació ha fallat i per això s’ha rebutjat el missatge.
    .reason = El servidor del destinatari no ha pogut confirmar que el missatge és realment vostre.
    .step-1 = Assegureu-vos que envieu el correu pel servidor de sortida del vostre propi proveïdor de correu, i no pel servidor d’algú altre ni pel formulari d’un web.
    .step-2 = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web, o a qui s’encarregui del domini { $sender_domain }: cal revisar els paràmetres anomenats SPF, DKIM i DMARC.
    .step-2-many = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web: cal revisar els paràmetres del vostre domini anomenats SPF, DKIM i DMARC.
    .step-3 = Si el destinatari reenvia el correu d’una adreça a una altra, escriviu directament a l’adreça final.

sender-dns =
    .headline = El servidor del destinatari no reconeix el servidor que ha enviat el vostre missatge
    .what = El nom i l’adreça d’internet del servidor que ha enviat el vostre missatge no coincideixen, o en falta un dels dos. El servidor del destinatari no accepta correu de servidors així. El vostre missatge està bé.
    .what-ip = El nom del servidor que ha enviat el vostre missatge no coincideix amb la seva adreça d’internet ({ $ip }), o falta. El servidor del destinatari no accepta correu de servidors així. El vostre missatge està bé.
    .reason = El nom i l’adreça d’internet del servidor que ha enviat el vostre missatge no coincideixen.
    .step-1 = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web. Han de corregir el nom del servidor al DNS.
    .step-2 = Si teniu el vostre propi servidor: feu que el DNS invers (PTR) apunti al nom d’amfitrió, que aquest nom apunti a la mateixa adreça i que el servidor es presenti amb aquest nom (HELO).
    .step-3 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via.

policy-rejected =
    .headline = Les normes del destinatari no permeten aquest missatge
    .what = El sistema de correu del destinatari té les seves pròpies normes sobre qui pot escriure i què es pot enviar. El vostre missatge no complia una d’aquestes normes.
    .reason = Ho impedeix una norma del sistema de correu del destinatari.
    .step-1 = Llegiu més avall la resposta del servidor: sovint diu de quina norma es tracta.
    .step-1-silent = { "" }
    .step-2 = Si escrivíeu a un grup o a una llista de correu, comproveu que teniu permís per a escriure-hi.
    .step-3 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li, a ell o al seu administrador, que permeti els vostres missatges (llista blanca).

recipient-restricted =
    .headline = El destinatari només accepta correu d’alguns remitents
    .headline-many = { $count ->
        [1] El destinatari només accepta correu d’alguns remitents
       *[other] Aquests destinataris només accepten correu d’alguns remitents
    }
    .what = L’adreça { $recipient } només és oberta a alguns remitents (per exemple, als membres d’un grup o a persones de la mateixa empresa) i la vostra no hi està inclosa.
    .what-many = { $count ->
        [1] L’adreça del destinatari només és oberta a alguns remitents (per exemple, als membres d’un grup o a persones de la mateixa empresa) i la vostra no hi està inclosa.
       *[other] Aquestes adreces només són obertes a alguns remitents (per exemple, als membres d’un grup o a persones de la mateixa empresa) i la vostra no hi està inclosa.
    }
    .step-1 = Si teniu diverses adreces, comproveu que heu escrit des de la que coneix el destinatari.
    .step-2 = Si és un grup o una llista de correu, uniu-vos-hi o demaneu al responsable que deixi passar els vostres missatges.
    .step-3 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li que permeti la vostra adreça (llista blanca).

relay-denied =
    .headline = El servidor s’ha negat a transmetre el vostre missatge
    .what = El servidor de correu on hem arribat no gestiona el correu del domini { $domain }, i per això s’ha negat a transmetre el vostre missatge. O bé el vostre programa de correu no ha iniciat la sessió correctament, o bé el domini del destinatari apunta a un servidor equivocat.
    .what-many = El servidor de correu on hem arribat no gestiona el correu d’aquest domini, i per això s’ha negat a transmetre el vostre missatge. O bé el vostre programa de correu no ha iniciat la sessió correctament, o bé el domini del destinatari apunta a un servidor equivocat.
    .step-1 = Comproveu si hi ha cap errada a la part de l’adreça que va després de l’arrova (@).
    .step-2 = Al vostre programa de correu, comproveu que el servidor de sortida requereix iniciar la sessió i que el nom d’usuari i la contrasenya són correctes.
    .step-3 = Si els vostres altres missatges arriben bé, poseu-vos en contacte amb el destinatari per una altra via: el seu administrador ha de revisar la configuració de correu del domini { $domain }.
    .step-3-many = Si els vostres altres missatges arriben bé, poseu-vos en contacte amb el destinatari per una altra via: el seu administrador ha de revisar la configuració de correu del domini.

login-required =
    .headline = El vostre programa de correu no ha iniciat la sessió
    .what = El servidor de correu només accepta missatges de qui inicia la sessió amb un nom d’usuari i una contrasenya. El vostre programa de correu, o el dispositiu o web que ha enviat el missatge, no ho ha fet.
    .step-1 = A la configuració del vostre programa de correu, busqueu el servidor de sortida (SMTP) i activeu-hi l’inici de sessió (autenticació). El nom d’usuari i la contrasenya solen ser els mateixos que per a rebre correu.
    .step-2 = Si el missatge l’ha enviat un escàner, un web o un altre programa, canvieu-hi el mateix paràmetre.
    .step-3 = Si els vostres altres missatges arriben bé, l’error és de la banda del destinatari: poseu-vos-hi en contacte per una altra via i aviseu-lo.

sender-refused =
    .headline = La vostra adreça no s’ha acceptat
    .what = El servidor del destinatari no accepta correu de l’adreça { $sender }. Pot ser que el destinatari l’hagi bloquejada o que al seu servidor li sembli incorrecta.
    .what-many = El servidor del destinatari no accepta correu de la vostra adreça. Pot ser que el destinatari l’hagi bloquejada o que al seu servidor li sembli incorrecta.
    .step-1 = Comproveu que la vostra pròpia adreça està ben escrita a la configuració del vostre programa de correu.
    .step-2 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li que us desbloquegi o que us afegeixi a la llista de remitents de confiança (llista blanca).
    .step-3 = Si us sembla que és un error, reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web.

rate-limited =
    .headline = Massa missatges en poc temps
    .what = S’han enviat massa missatges en poc temps, i el servidor no n’ha acceptat més.
    .reason = S’han enviat massa missatges en poc temps, i el servidor ha posat els següents en espera.
    .step-1 = Espereu una hora, més o menys, i torneu a enviar el missatge.
    .step-2 = Si escriviu a molta gent, envieu a grups més petits o feu servir un servei de butlletins.
    .step-3 = Si no sou vós qui envia tant de correu, canvieu la contrasenya de la vostra bústia i poseu-vos en contacte amb el vostre proveïdor: pot ser que algú hagi entrat al vostre compte.
    .delayed-step = Si no sou vós qui envia tant de correu, canvieu la contrasenya de la vostra bústia i poseu-vos en contacte amb el vostre proveïdor: pot ser que algú hagi entrat al vostre compte.

attachment-blocked =
    .headline = S’ha bloquejat un fitxer adjunt
    .what = El servidor del destinatari ha bloquejat un fitxer adjunt: o bé semblava un virus, o bé no s’accepten fitxers d’aquest tipus.
    .what-named = El servidor del destinatari ha bloquejat el fitxer adjunt «{ $attachment }»: o bé semblava un virus, o bé no s’accepten fitxers d’aquest tipus.
    .step-1 = Si no reconeixeu el fitxer adjunt, no l’obriu. Analitzeu l’ordinador amb un antivirus i canvieu la contrasenya de la vostra bústia.
    .step-2 = Si el fitxer és segur, pengeu-lo en un servei per a compartir fitxers i envieu només l’enllaç.
    .step-3 = També podeu preguntar al destinatari quins tipus de fitxer accepta; el PDF no sol donar problemes.

malformed-message =
    .headline = El servidor del destinatari no ha pogut llegir el vostre missatge
    .what = Una part del vostre missatge no està escrita tal com esperen els servidors de correu, i per això el servidor del destinatari no l’ha acceptat. Normalment la culpa és del programa que ha creat el missatge, no vostra.
    .step-1 = Escriviu el missatge de nou i envieu-lo des d’un altre programa o des de la vostra bústia al navegador (correu web).
    .step-2 = Si heu enganxat text d’un altre lloc, enganxeu-lo sense format i torneu a adjuntar els fitxers.
    .step-3 = Si el missatge l’ha enviat un web o un altre programa, reenvieu aquest avís a qui se n’encarrega.

host-unreachable =
    .headline = El servidor del destinatari no respon
    .what = No ens hem pogut connectar al servidor de correu del domini { $domain }, o la connexió s’ha tallat. Normalment és un error passatger de l’altra banda.
    .what-many = No ens hem pogut connectar al servidor de correu del destinatari, o la connexió s’ha tallat. Normalment és un error passatger de l’altra banda.
    .reason = El servidor de correu del destinatari no respon, o la connexió es talla. Normalment és un error passatger de l’altra banda.
    .step-1 = Comproveu si hi ha cap errada a la part de l’adreça que va després de l’arrova (@).
    .step-2 = Torneu a enviar el missatge d’aquí a unes hores.
    .step-3 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via i aviseu-lo que no es pot connectar amb el seu servidor de correu.
    .delayed-step = Comproveu la part de l’adreça que va després de l’arrova (@). Si hi ha cap errada, envieu ara mateix el missatge a l’adreça correcta.

expired =
    .headline = S’ha exhaurit el temps per a lliurar el vostre missatge
    .what = Hem provat diverses vegades de lliurar el vostre missatge, però no ho hem aconseguit a temps. El missatge ja no està pendent d’enviar.
    .step-1 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via.
    .step-2 = Torneu a enviar el missatge més tard: pot ser que el problema ja s’hagi resolt.
    .step-3 = Si torna a passar, reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web.

routing-loop =
    .headline = El vostre missatge anava donant voltes
    .what = Els servidors de correu es passaven el vostre missatge els uns als altres sense lliurar-lo, i per això s’ha aturat. La causa habitual és un error en el reenviament de correu.
    .step-1 = Poseu-vos en contacte amb el destinatari per una altra via i digueu-li que el correu per a { $recipient } dona voltes sense arribar.
    .step-1-many = Poseu-vos en contacte amb el destinatari per una altra via i digueu-li que el correu que se li envia dona voltes sense arribar.
    .step-2 = Demaneu-li que faci revisar el reenviament del correu a qui se n’encarregui.
    .step-3 = Si heu configurat un reenviament a la vostra bústia, comproveu que no torni al mateix lloc.

tls-required =
    .headline = No s’ha pogut establir una connexió segura
    .what = El vostre missatge només pot viatjar per una connexió xifrada, i els dos servidors de correu no n’han pogut establir cap. Per a protegir-ne el contingut, el missatge no s’ha enviat.
    .reason = El vostre missatge només pot viatjar per una connexió xifrada, i els dos servidors de correu no en poden establir cap.
    .step-1 = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web: ho han de resoldre els administradors dels servidors.
    .step-2 = Poseu-vos en contacte amb el destinatari per una altra via i demaneu-li que avisi també el seu administrador.
    .step-3 = Si el contingut és confidencial, trieu una altra manera segura d’enviar-lo.

smtputf8-unsupported =
    .headline = El servidor del destinatari no admet lletres especials a les adreces
    .what = Una de les adreces, la vostra o la del destinatari, conté lletres com ç, ü o ł. El servidor del destinatari encara no pot fer servir adreces així.
    .step-1 = Comproveu si hi ha cap errada a l’adreça: pot ser que s’hi hagi colat sense voler una lletra com la ç.
    .step-2 = Demaneu al destinatari una adreça formada només per lletres senzilles, de la a a la z, sense ç ni accents.
    .step-3 = Si la lletra especial és a la vostra adreça, envieu el missatge des d’una altra.

system-problem =
    .headline = El servidor de correu del destinatari té un problema tècnic
    .headline-local = El nostre servidor de correu ha tingut un problema tècnic
    .headline-somewhere = Un servidor de correu ha tingut un problema tècnic
    .what = Alguna cosa ha fallat al sistema de correu del destinatari. El vostre missatge està bé.
    .what-local = Alguna cosa ha fallat al nostre propi sistema de correu, i ho sentim. El vostre missatge està bé.
    .what-somewhere = Alguna cosa ha fallat en un dels sistemes de correu per on ha passat el vostre missatge. El vostre missatge està bé.
    .reason = El servidor de correu del destinatari té un problema tècnic.
    .reason-somewhere = Un dels servidors de correu del trajecte té un problema tècnic.
    .reason-local = El nostre propi servidor de correu té un problema tècnic, i ho sentim.
    .step-1 = Torneu a enviar el missatge d’aquí a unes hores.
    .step-2 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via.
    .step-3 = Si continua passant, reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web.

protocol-error =
    .headline = Els servidors de correu no s’han entès
    .what = Hi ha hagut un malentès tècnic entre els dos servidors de correu mentre es transmetia el vostre missatge. Normalment no és culpa vostra.
    .reason = Hi ha hagut un malentès tècnic entre els dos servidors de correu.
    .step-1 = Torneu a enviar el missatge, millor des d’un altre programa o des de la vostra bústia al navegador (correu web).
    .step-2 = Si torna a passar, reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web.

delayed =
    .headline = El vostre missatge encara és de camí
    .what = El vostre missatge per a { $recipient } encara no s’ha lliurat, però ho continuem provant.
    .what-many = El vostre missatge encara no s’ha lliurat, però ho continuem provant.
    .what-until = El vostre missatge per a { $recipient } encara no s’ha lliurat, però ho continuem provant i ho farem fins al dia { $until }.
    .what-until-many = El vostre missatge encara no s’ha lliurat, però ho continuem provant i ho farem fins al dia { $until }.
    .step-1 = No cal que feu res. Si us plau, no torneu a enviar el missatge.
    .step-1-help = Si us plau, no torneu a enviar el missatge: continuem provant de lliurar-lo.
    .step-2 = Us escriurem si no el podem lliurar.
    .step-3 = Si és urgent, poseu-vos en contacte amb el destinatari per una altra via.

delivered =
    .subject = Confirmació: { $subject }
    .headline = El vostre missatge s’ha lliurat
    .headline-relayed = El vostre missatge s’ha transmès
    .headline-expanded = El vostre missatge s’ha transmès a un grup
    .what = El vostre missatge per a { $recipient } s’ha lliurat. Això no vol dir que algú ja l’hagi llegit.
    .what-many = El vostre missatge s’ha lliurat a aquests destinataris. Això no vol dir que algú ja l’hagi llegit.
    .what-relayed = El vostre missatge per a { $recipient } s’ha transmès al servidor de correu del destinatari, que no envia confirmacions. Per això no sabem si ha arribat a la bústia.
    .what-relayed-many = El vostre missatge s’ha transmès als servidors de correu d’aquests destinataris, que no envien confirmacions. Per això no sabem si ha arribat a les seves bústies.
    .what-expanded = L’adreça { $recipient } correspon a diversos destinataris. El vostre missatge se’ls ha transmès i no hi haurà més confirmacions.
    .what-expanded-many = Cadascuna d’aquestes adreces correspon a diversos destinataris. El vostre missatge se’ls ha transmès i no hi haurà més confirmacions.
    .why = Aquesta confirmació es va demanar en enviar el missatge. No cal que feu res.

digest =
    .subject = Més missatges amb problemes de lliurament
    .headline = Més missatges amb problemes de lliurament: { $count }
    .what = En una hora us han tornat molts missatges; per això us n’enviem una llista curta en comptes d’un avís llarg per a cadascun. L’informe sobre l’últim va adjunt.
    .rest = Missatges anteriors que no es mostren aquí: { $count }

unknown =
    .headline = El vostre missatge no s’ha lliurat
    .what = El missatge no s’ha pogut lliurar i no n’hem pogut reconèixer la causa automàticament. Més avall veureu la resposta exacta del servidor.
    .what-silent = El missatge no s’ha pogut lliurar i no ens n’han dit el motiu.
    .step-1 = Comproveu si hi ha cap errada a l’adreça.
    .step-2 = Si l’adreça és correcta, poseu-vos en contacte amb el destinatari per una altra via.
    .step-3 = Reenvieu aquest avís al vostre proveïdor de correu o d’allotjament web: us ajudaran a entendre’l.
