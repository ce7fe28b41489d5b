# status: machine
# Clés et variantes comme dans en/bounce.ftl.

address-unknown =
    .headline = L’adresse { $recipient } est introuvable
    .headline-many = { $count ->
        [1] L’adresse du destinataire est introuvable
       *[other] Ces adresses sont introuvables
    }
    .headline-forwarded = Le courrier pour { $recipient } ne peut pas être transféré
    .what = Le serveur de messagerie du domaine { $domain } indique que cette adresse n’existe pas. Le plus souvent, il s’agit d’une simple faute de frappe, mais l’adresse a aussi pu être modifiée ou fermée.
    .what-many = { $count ->
        [1] Le serveur de messagerie indique que cette adresse n’existe pas. Le plus souvent, il s’agit d’une simple faute de frappe, mais l’adresse a aussi pu être modifiée ou fermée.
       *[other] Les serveurs de messagerie indiquent que ces adresses n’existent pas. Le plus souvent, il s’agit d’une simple faute de frappe, mais une adresse a aussi pu être modifiée ou fermée.
    }
    .what-forwarded = L’adresse { $recipient } transfère le courrier vers une autre adresse, et celle-ci n’existe pas ou a été fermée. Vous ne pouvez pas y remédier vous-même.
    .step-1 = Vérifiez que l’adresse ne contient pas de faute de frappe : une lettre ou un point oublié, un espace en trop ou une mauvaise terminaison (par exemple .com au lieu de .fr).
    .step-1-forwarded = Contactez le destinataire autrement – par téléphone ou par SMS, par exemple – et dites-lui que son courrier n’est plus transféré.
    .step-2 = Si l’adresse semble correcte, contactez le destinataire autrement – par téléphone ou par SMS, par exemple – et demandez-lui son adresse actuelle.
    .step-2-forwarded = Demandez-lui une adresse à laquelle vous pouvez écrire directement et envoyez-y votre message.
    .step-3 = Renvoyez votre message à l’adresse corrigée. Si votre logiciel de messagerie continue à proposer l’ancienne, supprimez-la des suggestions.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Le destinataire a une nouvelle adresse
    .what = Le serveur de messagerie du domaine { $domain } indique que l’adresse { $recipient } a changé et ne reçoit plus de courrier.
    .what-many = Le serveur de messagerie indique que le destinataire a changé d’adresse et ne reçoit plus de courrier à l’ancienne.
    .what-new = Le serveur de messagerie du domaine { $domain } indique que l’adresse { $recipient } a changé et en a donné une nouvelle.
    .step-1 = Contactez le destinataire autrement – par téléphone ou par SMS, par exemple – et demandez-lui sa nouvelle adresse.
    .step-1-new = Renvoyez votre message à la nouvelle adresse. Si quelque chose vous y semble étrange, interrogez d’abord le destinataire par un autre moyen.
    .step-2 = Renvoyez votre message à la nouvelle adresse.
    .step-2-new = Modifiez aussi l’adresse dans votre carnet d’adresses.
    .step-3 = Modifiez aussi l’adresse dans votre carnet d’adresses.
    .step-3-new = { "" }

domain-unknown =
    .headline = Le domaine { $domain } est introuvable
    .headline-many = { $count ->
        [1] Le domaine du destinataire est introuvable
       *[other] Les domaines de ces adresses sont introuvables
    }
    .what = La partie de l’adresse qui suit le signe @, { $domain }, est introuvable sur internet. En général, elle est mal orthographiée ou le domaine a expiré.
    .what-many = La partie de l’adresse qui suit le signe @ est introuvable sur internet. En général, elle est mal orthographiée ou le domaine a expiré.
    .reason = La partie de l’adresse qui suit le signe @ est introuvable sur internet.
    .step-1 = Vérifiez qu’il n’y a pas de faute de frappe après le signe @ (par exemple gmial.com au lieu de gmail.com).
    .step-2 = Comparez l’adresse avec celle qui figure sur le site du destinataire, sa carte de visite ou ses messages précédents.
    .step-3 = Si l’adresse est correcte, contactez le destinataire autrement – son domaine a peut-être expiré à son insu.
    .delayed-step = Vérifiez la partie de l’adresse qui suit le signe @. S’il y a une faute de frappe, envoyez dès maintenant votre message à la bonne adresse.

domain-no-mail =
    .headline = Le domaine { $domain } n’accepte aucun e-mail
    .headline-many = { $count ->
        [1] Le domaine du destinataire n’accepte aucun e-mail
       *[other] Ces domaines n’acceptent aucun e-mail
    }
    .what = Le propriétaire du domaine { $domain } a indiqué que ce domaine ne reçoit aucun e-mail. Aucune adresse se terminant par @{ $domain } ne fonctionnera.
    .what-many = Le propriétaire du domaine a indiqué que celui-ci ne reçoit aucun e-mail. Aucune adresse de ce domaine ne fonctionnera.
    .step-1 = Vérifiez la partie qui suit le signe @ – le destinataire utilise peut-être un domaine légèrement différent.
    .step-2 = Cherchez une adresse de contact sur le site du destinataire.
    .step-3 = Contactez le destinataire autrement et demandez-lui une adresse qui fonctionne.

mailbox-full =
    .headline = La boîte mail du destinataire est pleine
    .headline-many = { $count ->
        [1] La boîte mail du destinataire est pleine
       *[other] Ces boîtes mail sont pleines
    }
    .what = La boîte mail { $recipient } n’a plus d’espace libre et ne peut pas recevoir de nouveaux messages pour le moment. Votre adresse et votre message ne sont pas en cause.
    .what-many = { $count ->
        [1] La boîte mail du destinataire n’a plus d’espace libre et ne peut pas recevoir de nouveaux messages pour le moment. Votre adresse et votre message ne sont pas en cause.
       *[other] Ces boîtes mail n’ont plus d’espace libre et ne peuvent pas recevoir de nouveaux messages pour le moment. Votre adresse et votre message ne sont pas en cause.
    }
    .reason = La boîte mail du destinataire n’a plus d’espace libre.
    .step-1 = Contactez le destinataire autrement – par téléphone ou par SMS, par exemple – et signalez-lui que sa boîte mail est pleine.
    .step-2 = Renvoyez votre message une fois que le destinataire aura libéré de l’espace.
    .delayed-step = Contactez le destinataire autrement et signalez-lui que sa boîte mail est pleine. Une fois de l’espace libéré, votre message pourra lui parvenir.

mailbox-disabled =
    .headline = La boîte mail du destinataire est désactivée
    .headline-many = { $count ->
        [1] La boîte mail du destinataire est désactivée
       *[other] Ces boîtes mail sont désactivées
    }
    .what = La boîte mail { $recipient } existe, mais n’accepte pas de courrier pour le moment. Elle a pu être suspendue ou fermée par son propriétaire ou par son fournisseur.
    .what-many = { $count ->
        [1] La boîte mail existe, mais n’accepte pas de courrier pour le moment. Elle a pu être suspendue ou fermée par son propriétaire ou par son fournisseur.
       *[other] Les boîtes mail existent, mais n’acceptent pas de courrier pour le moment. Elles ont pu être suspendues ou fermées par leurs propriétaires ou par leur fournisseur.
    }
    .reason = La boîte mail du destinataire n’accepte pas de courrier pour le moment.
    .step-1 = Contactez le destinataire autrement et demandez-lui s’il a une autre adresse.
    .step-2 = Si la boîte mail doit être rétablie, renvoyez votre message dans quelques jours.
    .delayed-step = Contactez le destinataire autrement – il ne sait peut-être pas que sa boîte mail ne fonctionne pas.

message-too-large =
    .headline = Votre message est trop volumineux
    .what = Avec ses pièces jointes, votre message dépasse la taille que le serveur de messagerie du domaine { $domain } accepte.
    .what-many = Avec ses pièces jointes, votre message dépasse la taille que le serveur de messagerie du destinataire accepte.
    .what-sized = Avec ses pièces jointes, votre message pèse { $size }, alors que le serveur de messagerie du domaine { $domain } accepte les messages jusqu’à { $limit }. Les pièces jointes grossissent d’environ un tiers lors de l’envoi par e-mail : le message est donc plus lourd que les fichiers eux-mêmes.
    .what-sized-many = Avec ses pièces jointes, votre message pèse { $size }, alors que le serveur de messagerie du destinataire accepte les messages jusqu’à { $limit }. Les pièces jointes grossissent d’environ un tiers lors de l’envoi par e-mail : le message est donc plus lourd que les fichiers eux-mêmes.
    .what-limit = Avec ses pièces jointes, votre message dépasse { $limit }, le maximum que le serveur de messagerie du domaine { $domain } accepte. Les pièces jointes grossissent d’environ un tiers lors de l’envoi par e-mail : le message est donc plus lourd que les fichiers eux-mêmes.
    .what-limit-many = Avec ses pièces jointes, votre message dépasse { $limit }, le maximum que le serveur de messagerie du destinataire accepte. Les pièces jointes grossissent d’environ un tiers lors de l’envoi par e-mail : le message est donc plus lourd que les fichiers eux-mêmes.
    .step-1 = Divisez votre envoi : répartissez les pièces jointes dans plusieurs messages plus petits.
    .step-1-sized = Divisez votre envoi : répartissez les pièces jointes dans plusieurs messages, chacun avec au plus { $safe } de fichiers au total.
    .step-1-limit = Divisez votre envoi : répartissez les pièces jointes dans plusieurs messages, chacun avec au plus { $safe } de fichiers au total.
    .step-1-parts = { $parts ->
        [one] Divisez votre envoi : répartissez les pièces jointes dans plusieurs messages, chacun avec au plus { $safe } de fichiers au total.
        [many] Divisez votre envoi : répartissez les pièces jointes dans au moins { $parts } de messages, chacun avec au plus { $safe } de fichiers au total.
       *[other] Divisez votre envoi : répartissez les pièces jointes dans au moins { $parts } messages, chacun avec au plus { $safe } de fichiers au total.
    }
    .step-1-alone = La pièce jointe « { $attachment } » est à elle seule trop volumineuse. Déposez-la sur un service de partage de fichiers et n’envoyez que le lien.
    .step-2 = Ou déposez les pièces jointes sur un service de partage de fichiers et n’envoyez que le lien.
    .step-2-alone = { "" }
    .step-3 = Si le destinataire gère son propre serveur de messagerie, suggérez-lui d’augmenter la taille maximale des messages.

spam-content =
    .headline = Votre message a été pris pour du spam
    .what = Le serveur de messagerie du destinataire a trouvé que votre message ressemblait à du spam et ne l’a pas accepté. Cela arrive parfois à des messages tout à fait ordinaires.
    .reason = Le serveur de messagerie du destinataire trouve que votre message ressemble à du spam.
    .step-1 = Relisez votre message : un objet clair, moins de liens et aucune pièce jointe inhabituelle, cela aide souvent. Puis renvoyez-le.
    .step-2 = Contactez le destinataire autrement et demandez-lui de vous ajouter à ses expéditeurs de confiance (liste blanche).
    .step-3 = Si cela se reproduit, transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur.

reputation-blocklist =
    .headline = Votre message a été bloqué à cause de la réputation du serveur
    .what = Le serveur du destinataire n’accepte pas le courrier du serveur qui a envoyé votre message, car celui-ci figure sur une liste d’expéditeurs de spam ou a mauvaise réputation. Vous n’êtes en général pas en cause : une seule boîte mail ou un seul site piraté suffit à pénaliser tous ceux qui utilisent le même serveur.
    .what-listed = Le serveur du destinataire n’accepte pas le courrier du serveur qui a envoyé votre message, car l’adresse de celui-ci ({ $ip }) figure sur cette liste d’expéditeurs de spam : { $lists }. Vous n’êtes en général pas en cause : une seule boîte mail ou un seul site piraté suffit à pénaliser tous ceux qui utilisent le même serveur.
    .what-list = Le serveur du destinataire n’accepte pas le courrier du serveur qui a envoyé votre message, car celui-ci figure sur cette liste d’expéditeurs de spam : { $lists }. Vous n’êtes en général pas en cause : une seule boîte mail ou un seul site piraté suffit à pénaliser tous ceux qui utilisent le même serveur.
    .what-ip = Le serveur du destinataire n’accepte pas le courrier du serveur qui a envoyé votre message, car l’adresse de celui-ci ({ $ip }) figure sur une liste d’expéditeurs de spam ou a mauvaise réputation. Vous n’êtes en général pas en cause : une seule boîte mail ou un seul site piraté suffit à pénaliser tous ceux qui utilisent le même serveur.
    .reason = Le serveur qui a envoyé votre message figure sur une liste d’expéditeurs de spam ou a mauvaise réputation.
    .step-1 = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur. Il peut trouver la cause et faire retirer le serveur de la liste.
    .step-2 = Si vous gérez votre propre VPS ou serveur dédié : trouvez d’abord la source du spam, supprimez ensuite la cause, et seulement après demandez que votre adresse IP soit retirée de la liste (delisting).
    .step-3 = Contactez le destinataire autrement et demandez-lui de vous ajouter à ses expéditeurs de confiance (liste blanche).
    .delayed-step = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur – il peut trouver la cause et faire retirer le serveur de la liste.

greylisted =
    .headline = Le serveur du destinataire nous a demandé de réessayer plus tard
    .what = Le serveur du destinataire ne connaît pas encore bien notre serveur et a demandé un nouvel essai un peu plus tard. C’est une protection courante contre le spam, mais cette fois aucun essai n’a abouti.
    .reason = Le serveur du destinataire ne connaît pas encore bien notre serveur et a demandé un nouvel essai un peu plus tard. C’est une protection courante contre le spam, et cela s’arrange en général tout seul.
    .step-1 = Renvoyez votre message dans une heure environ. D’ici là, le serveur du destinataire nous connaît en général.
    .step-2 = Si c’est urgent, contactez le destinataire autrement.
    .step-3 = Si cela se reproduit, demandez au destinataire de vous ajouter à ses expéditeurs de confiance (liste blanche).

challenge-code =
    .headline = Le destinataire vous demande de confirmer votre message
    .what = Pour se protéger du spam, la messagerie du destinataire demande aux nouveaux expéditeurs de renvoyer le message avec un code spécial dans l’objet. Vous trouverez ce code dans la réponse du serveur, plus bas.
    .what-code = Pour se protéger du spam, la messagerie du destinataire demande aux nouveaux expéditeurs de renvoyer le message avec un code spécial dans l’objet.
    .step-1 = Copiez le code qui se trouve dans la réponse du serveur – exactement, avec les éventuels crochets et majuscules.
    .step-1-code = Copiez le code ci-dessus exactement tel quel, avec les éventuels crochets et majuscules.
    .step-2 = Renvoyez le même message aujourd’hui, avec le code à la fin de l’objet. Ces codes expirent souvent au bout d’un jour.
    .step-3 = Demandez au destinataire de vous ajouter à ses expéditeurs de confiance (liste blanche) : vous n’aurez ainsi plus besoin de code la prochaine fois.
    .step-4 = Si ce n’est pas vous qui avez envoyé le message, ignorez le code et prévenez votre fournisseur – quelqu’un utilise peut-être votre adresse.

auth-failed =
    .headline = Le serveur du destinataire n’a pas pu confirmer que le message vient de vous
    .what = Les domaines sont protégés pour que des inconnus ne puissent pas envoyer de courrier en leur nom. Pour le domaine { $sender_domain }, cette vérification a échoué et le message a donc été refusé.
    .what-many = Les domaines sont protégés pour que des inconnus ne puissent pas envoyer de courrier en leur nom. Pour votre adresse, cette vérification a échoué et le message a donc été refusé.
    .reason = Le serveur du destinataire n’a pas pu confirmer que le message vient bien de vous.
    .step-1 = Assurez-vous d’envoyer vos messages par le serveur sortant de votre propre fournisseur de messagerie, et non par un autre serveur ou par un formulaire de site web.
    .step-2 = Transférez cet avis à votre fournisseur de messagerie, à votre hébergeur ou à la personne qui gère le domaine { $sender_domain } – les réglages appelés SPF, DKIM et DMARC doivent être vérifiés.
    .step-2-many = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur – il doit vérifier les réglages de votre domaine appelés SPF, DKIM et DMARC.
    .step-3 = Si le destinataire transfère son courrier d’une adresse à une autre, écrivez directement à l’adresse finale.

sender-dns =
    .headline = Le serveur du destinataire ne reconnaît pas le serveur qui a envoyé votre message
    .what = Le nom et l’adresse internet du serveur qui a envoyé votre message ne concordent pas, ou l’un des deux manque. Le serveur du destinataire n’accepte pas le courrier de tels serveurs. Votre message n’est pas en cause.
    .what-ip = Le nom du serveur qui a envoyé votre message ne concorde pas avec son adresse internet ({ $ip }), ou il manque. Le serveur du destinataire n’accepte pas le courrier de tels serveurs. Votre message n’est pas en cause.
    .reason = Le nom et l’adresse internet du serveur qui a envoyé votre message ne concordent pas.
    .step-1 = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur. Il doit corriger le nom du serveur dans le DNS.
    .step-2 = Si vous gérez votre propre serveur : faites correspondre son DNS inverse (PTR) à son nom d’hôte, faites pointer ce nom vers la même adresse et faites en sorte que le serveur se présente sous ce nom (HELO).
    .step-3 = Si c’est urgent, contactez le destinataire autrement.

policy-rejected =
    .headline = Les règles du destinataire n’autorisent pas ce message
    .what = La messagerie du destinataire a ses propres règles sur qui peut écrire et sur ce qui peut être envoyé. Votre message ne respectait pas l’une d’elles.
    .reason = Une règle de la messagerie du destinataire fait obstacle.
    .step-1 = Lisez la réponse du serveur plus bas – elle indique souvent de quelle règle il s’agit.
    .step-1-silent = { "" }
    .step-2 = Si vous écriviez à un groupe ou à une liste de diffusion, vérifiez que vous avez le droit d’y écrire.
    .step-3 = Contactez le destinataire autrement et demandez-lui, ou à son administrateur, d’autoriser vos messages (liste blanche).

recipient-restricted =
    .headline = Le destinataire n’accepte que certains expéditeurs
    .headline-many = { $count ->
        [1] Le destinataire n’accepte que certains expéditeurs
       *[other] Ces destinataires n’acceptent que certains expéditeurs
    }
    .what = L’adresse { $recipient } est réservée à certains expéditeurs – par exemple aux membres d’un groupe ou aux personnes de la même entreprise – et la vôtre n’en fait pas partie.
    .what-many = { $count ->
        [1] L’adresse du destinataire est réservée à certains expéditeurs – par exemple aux membres d’un groupe ou aux personnes de la même entreprise – et la vôtre n’en fait pas partie.
       *[other] Ces adresses sont réservées à certains expéditeurs – par exemple aux membres d’un groupe ou aux personnes de la même entreprise – et la vôtre n’en fait pas partie.
    }
    .step-1 = Si vous avez plusieurs adresses, vérifiez que vous avez écrit depuis celle que le destinataire connaît.
    .step-2 = S’il s’agit d’un groupe ou d’une liste de diffusion, rejoignez-le ou demandez à son responsable de laisser passer vos messages.
    .step-3 = Contactez le destinataire autrement et demandez-lui d’autoriser votre adresse (liste blanche).

relay-denied =
    .headline = Le serveur a refusé de transmettre votre message
    .what = Le serveur de messagerie que nous avons joint ne gère pas le courrier du domaine { $domain } et a donc refusé de transmettre votre message. Soit votre logiciel de messagerie n’est pas correctement connecté à votre compte, soit le domaine du destinataire renvoie vers le mauvais serveur.
    .what-many = Le serveur de messagerie que nous avons joint ne gère pas le courrier de ce domaine et a donc refusé de transmettre votre message. Soit votre logiciel de messagerie n’est pas correctement connecté à votre compte, soit le domaine du destinataire renvoie vers le mauvais serveur.
    .step-1 = Vérifiez qu’il n’y a pas de faute de frappe dans la partie de l’adresse qui suit le signe @.
    .step-2 = Dans votre logiciel de messagerie, vérifiez que l’authentification est activée pour le serveur sortant et que votre nom d’utilisateur et votre mot de passe sont corrects.
    .step-3 = Si vos autres messages arrivent bien, contactez le destinataire autrement – son administrateur doit vérifier les réglages de messagerie du domaine { $domain }.
    .step-3-many = Si vos autres messages arrivent bien, contactez le destinataire autrement – son administrateur doit vérifier les réglages de messagerie du domaine.

login-required =
    .headline = Votre logiciel de messagerie ne s’est pas identifié
    .what = Le serveur de messagerie n’accepte de messages que de ceux qui s’identifient avec un nom d’utilisateur et un mot de passe. Votre logiciel de messagerie – ou l’appareil ou le site qui a envoyé le message – ne l’a pas fait.
    .step-1 = Dans les réglages de votre logiciel de messagerie, cherchez le serveur sortant (SMTP) et activez l’authentification. Le nom d’utilisateur et le mot de passe sont en général les mêmes que pour la réception.
    .step-2 = Si c’est un scanner, un site web ou un autre logiciel qui a envoyé le message, modifiez le même réglage à cet endroit.
    .step-3 = Si vos autres messages arrivent bien, l’erreur vient du côté du destinataire : contactez-le autrement pour le prévenir.

sender-refused =
    .headline = Votre adresse n’a pas été acceptée
    .what = Le serveur du destinataire n’accepte pas le courrier de l’adresse { $sender }. Le destinataire l’a peut-être bloquée, ou elle semble incorrecte à son serveur.
    .what-many = Le serveur du destinataire n’accepte pas le courrier de votre adresse. Le destinataire l’a peut-être bloquée, ou elle semble incorrecte à son serveur.
    .step-1 = Vérifiez que votre propre adresse est bien orthographiée dans les réglages de votre logiciel de messagerie.
    .step-2 = Contactez le destinataire autrement et demandez-lui de vous débloquer ou de vous ajouter à ses expéditeurs de confiance (liste blanche).
    .step-3 = Si vous pensez qu’il s’agit d’une erreur, transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur.

rate-limited =
    .headline = Trop de messages en peu de temps
    .what = Trop de messages ont été envoyés en peu de temps, et le serveur n’en a plus accepté.
    .reason = Trop de messages ont été envoyés en peu de temps, et le serveur a mis les suivants en attente.
    .step-1 = Attendez environ une heure, puis renvoyez votre message.
    .step-2 = Si vous écrivez à beaucoup de monde, faites des groupes plus petits ou utilisez un service de newsletter.
    .step-3 = Si ce n’est pas vous qui envoyez autant de messages, changez le mot de passe de votre boîte mail et contactez votre fournisseur – quelqu’un a peut-être accédé à votre compte.
    .delayed-step = Si ce n’est pas vous qui envoyez autant de messages, changez le mot de passe de votre boîte mail et contactez votre fournisseur – quelqu’un a peut-être accédé à votre compte.

attachment-blocked =
    .headline = Une pièce jointe a été bloquée
    .what = Le serveur du destinataire a bloqué une pièce jointe : soit elle ressemblait à un virus, soit ce type de fichier n’est pas accepté.
    .what-named = Le serveur du destinataire a bloqué la pièce jointe « { $attachment } » : soit elle ressemblait à un virus, soit ce type de fichier n’est pas accepté.
    .step-1 = Si vous ne reconnaissez pas la pièce jointe, ne l’ouvrez pas. Analysez votre ordinateur avec un antivirus et changez le mot de passe de votre boîte mail.
    .step-2 = Si le fichier est sûr, déposez-le sur un service de partage de fichiers et n’envoyez que le lien.
    .step-3 = Vous pouvez aussi demander au destinataire quels types de fichiers il accepte – le PDF passe en général sans problème.

malformed-message =
    .headline = Le serveur du destinataire n’a pas pu lire votre message
    .what = Une partie de votre message n’est pas écrite de la manière attendue par les serveurs de messagerie, et le serveur du destinataire ne l’a pas accepté. En général, cela vient du logiciel qui a créé le message, et non de vous.
    .step-1 = Réécrivez le message et envoyez-le avec un autre logiciel, ou depuis votre boîte mail dans le navigateur (webmail).
    .step-2 = Si vous avez collé du texte venant d’ailleurs, collez-le sans sa mise en forme et joignez de nouveau les fichiers.
    .step-3 = Si c’est un site web ou un autre logiciel qui a envoyé le message, transférez cet avis aux personnes qui s’en occupent.

host-unreachable =
    .headline = Le serveur du destinataire ne répond pas
    .what = Nous n’avons pas pu nous connecter au serveur de messagerie du domaine { $domain }, ou la connexion a été interrompue. Il s’agit en général d’une panne passagère de l’autre côté.
    .what-many = Nous n’avons pas pu nous connecter au serveur de messagerie du destinataire, ou la connexion a été interrompue. Il s’agit en général d’une panne passagère de l’autre côté.
    .reason = Le serveur de messagerie du destinataire ne répond pas, ou la connexion s’interrompt. Il s’agit en général d’une panne passagère de l’autre côté.
    .step-1 = Vérifiez qu’il n’y a pas de faute de frappe dans la partie de l’adresse qui suit le signe @.
    .step-2 = Renvoyez votre message dans quelques heures.
    .step-3 = Si c’est urgent, contactez le destinataire autrement et signalez-lui que son serveur de messagerie est injoignable.
    .delayed-step = Vérifiez la partie de l’adresse qui suit le signe @. S’il y a une faute de frappe, envoyez dès maintenant votre message à la bonne adresse.

expired =
    .headline = Nous n’avons pas pu remettre votre message à temps
    .what = Nous avons essayé plusieurs fois de remettre votre message, sans y parvenir dans le délai prévu. Le message n’est plus en attente d’envoi.
    .step-1 = Si c’est urgent, contactez le destinataire autrement.
    .step-2 = Renvoyez votre message plus tard – le problème aura peut-être déjà disparu.
    .step-3 = Si cela se reproduit, transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur.

routing-loop =
    .headline = Votre message tournait en rond
    .what = Des serveurs de messagerie se renvoyaient votre message sans jamais le remettre : il a donc été arrêté. La cause habituelle est une erreur dans un transfert de courrier.
    .step-1 = Contactez le destinataire autrement et dites-lui que le courrier pour { $recipient } tourne en rond.
    .step-1-many = Contactez le destinataire autrement et dites-lui que le courrier qui lui est adressé tourne en rond.
    .step-2 = Demandez-lui de faire vérifier le transfert de son courrier par la personne qui s’en occupe.
    .step-3 = Si vous avez mis en place un transfert dans votre propre boîte mail, vérifiez qu’il ne ramène pas au même endroit.

tls-required =
    .headline = Une connexion sécurisée n’a pas pu être établie
    .what = Votre message ne peut circuler que par une connexion chiffrée, et les deux serveurs de messagerie n’ont pas pu en établir une. Pour protéger son contenu, le message n’a pas été envoyé.
    .reason = Votre message ne peut circuler que par une connexion chiffrée, et les deux serveurs de messagerie ne parviennent pas à en établir une.
    .step-1 = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur – c’est aux administrateurs des serveurs de résoudre ce problème.
    .step-2 = Contactez le destinataire autrement et demandez-lui de prévenir aussi son administrateur.
    .step-3 = Si le contenu est confidentiel, choisissez un autre moyen sûr de l’envoyer.

smtputf8-unsupported =
    .headline = Le serveur du destinataire ne prend pas en charge les lettres spéciales dans les adresses
    .what = L’une des adresses – la vôtre ou celle du destinataire – contient des lettres comme é, ü ou ł. Le serveur du destinataire ne prend pas encore en charge ce genre d’adresses.
    .step-1 = Vérifiez que l’adresse ne contient pas de faute de frappe – une lettre comme é a pu s’y glisser par erreur.
    .step-2 = Demandez au destinataire une adresse composée uniquement des lettres simples de a à z.
    .step-3 = Si la lettre spéciale se trouve dans votre propre adresse, envoyez le message depuis une autre adresse.

system-problem =
    .headline = Le serveur de messagerie du destinataire a un problème technique
    .headline-local = Notre serveur de messagerie a eu un problème technique
    .headline-somewhere = Un serveur de messagerie a eu un problème technique
    .what = Une erreur s’est produite dans le système de messagerie du destinataire. Votre message n’est pas en cause.
    .what-local = Une erreur s’est produite dans notre propre système de messagerie, et nous en sommes désolés. Votre message n’est pas en cause.
    .what-somewhere = Une erreur s’est produite dans l’un des systèmes de messagerie qui ont traité votre message. Votre message n’est pas en cause.
    .reason = Le serveur de messagerie du destinataire a un problème technique.
    .reason-somewhere = L’un des serveurs de messagerie sur le trajet a un problème technique.
    .reason-local = Notre propre serveur de messagerie a un problème technique, et nous en sommes désolés.
    .step-1 = Renvoyez votre message dans quelques heures.
    .step-2 = Si c’est urgent, contactez le destinataire autrement.
    .step-3 = Si cela se reproduit, transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur.

protocol-error =
    .headline = Les serveurs de messagerie ne se sont pas compris
    .what = Un malentendu technique est survenu entre les deux serveurs de messagerie pendant la transmission de votre message. En général, vous n’y êtes pour rien.
    .reason = Un malentendu technique est survenu entre les deux serveurs de messagerie.
    .step-1 = Renvoyez votre message – de préférence avec un autre logiciel, ou depuis votre boîte mail dans le navigateur (webmail).
    .step-2 = Si cela se reproduit, transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur.

delayed =
    .headline = Votre message est toujours en route
    .what = Votre message à { $recipient } n’a pas encore été remis, mais nous essayons toujours.
    .what-many = Votre message n’a pas encore été remis, mais nous essayons toujours.
    .what-until = Votre message à { $recipient } n’a pas encore été remis, mais nous essayons toujours et continuerons jusqu’au { $until }.
    .what-until-many = Votre message n’a pas encore été remis, mais nous essayons toujours et continuerons jusqu’au { $until }.
    .step-1 = Vous n’avez rien à faire. Merci de ne pas renvoyer le message.
    .step-1-help = Merci de ne pas renvoyer le message – nous essayons toujours de le remettre.
    .step-2 = Nous vous écrirons si nous n’y parvenons pas.
    .step-3 = Si c’est urgent, contactez le destinataire autrement.

delivered =
    .subject = Confirmation : { $subject }
    .headline = Votre message a été remis
    .headline-relayed = Votre message a été transmis
    .headline-expanded = Votre message a été transmis à un groupe
    .what = Votre message à { $recipient } a été remis. Cela ne veut pas dire que quelqu’un l’a déjà lu.
    .what-many = Votre message a été remis à ces destinataires. Cela ne veut pas dire que quelqu’un l’a déjà lu.
    .what-relayed = Votre message à { $recipient } a été transmis au serveur de messagerie du destinataire, qui n’envoie pas de confirmations. Nous ne savons donc pas s’il est arrivé dans la boîte.
    .what-relayed-many = Votre message a été transmis aux serveurs de messagerie de ces destinataires, qui n’envoient pas de confirmations. Nous ne savons donc pas s’il est arrivé dans leurs boîtes.
    .what-expanded = L’adresse { $recipient } désigne plusieurs destinataires. Votre message leur a été transmis, et il n’y aura pas d’autre confirmation.
    .what-expanded-many = Chacune de ces adresses désigne plusieurs destinataires. Votre message leur a été transmis, et il n’y aura pas d’autre confirmation.
    .why = Cette confirmation a été demandée lors de l’envoi du message. Vous n’avez rien à faire.

digest =
    .subject = Autres messages dont la remise pose problème
    .headline = Autres messages dont la remise pose problème : { $count }
    .what = De nombreux messages vous sont revenus en une heure ; voici donc une courte liste au lieu d’un long avis pour chacun. Le rapport sur le dernier est joint.
    .rest = Messages précédents non affichés ici : { $count }

unknown =
    .headline = Votre message n’a pas été remis
    .what = Le message n’a pas pu être remis, et nous n’avons pas pu en reconnaître automatiquement la raison. La réponse exacte du serveur figure plus bas.
    .what-silent = Le message n’a pas pu être remis, et la raison ne nous a pas été indiquée.
    .step-1 = Vérifiez que l’adresse ne contient pas de faute de frappe.
    .step-2 = Si l’adresse est correcte, contactez le destinataire autrement.
    .step-3 = Transférez cet avis à votre fournisseur de messagerie ou à votre hébergeur – il vous aidera à le comprendre.
