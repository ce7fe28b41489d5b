# status: machine
# Vouvoiement, phrases courtes, ton calme. Espace insécable avant : ; ? et dans
# les guillemets « ». Les adresses et les domaines suivent toujours un nom.

subject-failed = Non remis : { $subject }
subject-failed-plain = Votre message n’a pas été remis
subject-delayed = Retardé : { $subject }
subject-delayed-plain = Votre message est retardé
from-name = Système de messagerie

label-steps = Ce que vous pouvez faire
label-retry = Allons-nous réessayer ?
label-who = Qui peut y remédier
label-message = Message
label-recipients = { $count ->
    [1] Destinataire
   *[other] Destinataires
}
label-others = Autres destinataires
label-server-answer = La réponse du serveur
label-technical = Détails techniques pour l’administrateur
label-code = Le code
label-address = La nouvelle adresse

message-of = « { $subject } », envoyé le { $date }
message-subject = « { $subject } »
message-date = envoyé le { $date }

retry-final = Non. Cette réponse est définitive, nous ne réessaierons donc pas.
retry-resend-later = Non. Veuillez renvoyer le message plus tard.
retry-resend-after-fix = Non. Renvoyez le message une fois le problème résolu.
retry-auto = Oui, automatiquement.
retry-auto-until = Oui, automatiquement, jusqu’au { $until }.

who-you = vous
who-recipient = le destinataire
who-your-provider = votre fournisseur de messagerie
who-recipient-admin = l’administrateur de la messagerie du destinataire
who-support = notre assistance
who-nobody = personne – il suffit d’attendre
list-or = { $first } ou { $last }

failed-count = { $count ->
    [one] Votre message n’a pas été remis à un destinataire
    [many] Votre message n’a pas été remis à { $count } de destinataires
   *[other] Votre message n’a pas été remis à { $count } destinataires
}
delayed-count = { $count ->
    [one] Votre message à un destinataire est toujours en route
    [many] Votre message à { $count } de destinataires est toujours en route
   *[other] Votre message à { $count } destinataires est toujours en route
}
several-causes = Les causes sont différentes : les voici une par une.
several-mixed = Les causes sont différentes et, pour certains destinataires, nous essayons encore. Voici le détail.
more-recipients = { $count ->
    [one] et { $count } autre destinataire
    [many] et { $count } d’autres destinataires
   *[other] et { $count } autres destinataires
}
others-ok = { $count ->
    [one] L’autre destinataire n’est pas concerné : inutile de lui écrire à nouveau.
    [many] Les { $count } d’autres destinataires ne sont pas concernés : inutile de leur écrire à nouveau.
   *[other] Les { $count } autres destinataires ne sont pas concernés : inutile de leur écrire à nouveau.
}

note-given-up = Nous n’essayons plus de remettre ce message.
note-forwarded = L’adresse { $recipient } transfère le courrier vers une autre adresse, et c’est là que le problème s’est produit.
note-administrator-told = L’administrateur de notre système de messagerie a lui aussi été prévenu.

# Quand le domaine de l’adresse est à une lettre près celui d’un service connu.
did-you-mean = Vouliez-vous dire { $suggestion } ?
step-did-you-mean = Si { $suggestion } est la bonne adresse, envoyez-y votre message.
step-support = Contactez notre assistance – son adresse se trouve à la fin de cet avis. Elle peut résoudre ce problème.
message-size = Votre message pèse { $size }.
largest-attachment = La pièce jointe la plus lourde est « { $attachment } » ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probablement : { $headline }
note-likely = La réponse du serveur laisse un doute sur la raison.
label-exact-words = En voici les termes exacts :
label-our-report = Le rapport de notre serveur de messagerie
note-tried = Nous avons essayé de le remettre du { $from } au { $until }.
others-unknown = Ce rapport ne dit rien de votre message aux autres destinataires.
what-unasked = Nous n’avons trouvé aucun serveur de messagerie qui accepte le courrier pour cette adresse ; personne n’a donc pu être interrogé. Le plus souvent, la partie qui suit le signe @ est mal écrite, ou ce domaine n’est pas configuré pour le courrier.
what-overloaded = Le destinataire reçoit en ce moment plus de courrier que sa boîte n’en accepte. Votre message n’est pas en cause.
headline-domain = Votre message a été bloqué à cause de la réputation du domaine
what-domain = Le serveur du destinataire n’accepte pas ce message, car le domaine { $sender_domain } y a mauvaise réputation. Cela n’a généralement rien de personnel : il suffit d’une boîte ou d’un site piraté pour que tout le domaine soit touché.
what-lookup = Le serveur du destinataire n’a pas pu vérifier si notre serveur figure sur une liste d’expéditeurs de spam, car ses propres recherches échouent. Cela ne veut pas dire que quelqu’un figure sur une telle liste.
what-theirs = Le serveur de messagerie du domaine du destinataire indique qu’il n’accepte pas de courrier pour ce domaine. Il est probablement mal configuré, ou le domaine renvoie vers le mauvais serveur.
what-kind = Le serveur du destinataire n’accepte pas les pièces jointes de ce type.

strip-you = Vous
strip-sent = envoyé
strip-us = notre serveur
strip-took = accepté
strip-stuck = arrêté ici
strip-refused = refusé ici
strip-unreachable = non transmis
strip-waiting = essais en cours

help = Pour en savoir plus : { $help }
# Dans un avis en deux langues : la première ligne annonce la version qui suit ;
# la seconde paraît quand le fichier a le statut « machine ».
version-below = Version française plus bas
machine-translated = Ce texte a été traduit automatiquement.

part-report = Rapport de remise
part-message = Votre message
part-headers = En-têtes de votre message
file-report = rapport-de-remise
file-message = votre-message
file-headers = en-tetes
headers-attached = Les en-têtes de votre message d’origine sont en pièce jointe.
message-attached = Votre message d’origine est en pièce jointe.
footer-auto = Cet avis a été rédigé automatiquement par le système de messagerie { $host }.
footer-support = Besoin d’aide ? Écrivez à { $support } en joignant cet avis. Votre référence : { $reference }.
footer-support-site = Besoin d’aide ? Rendez-vous sur { $support } et indiquez la référence { $reference }.
footer-reference = Si vous demandez de l’aide, indiquez la référence { $reference }.
footer-not-you = Ce message ne vient pas de vous ? Quelqu’un utilise peut-être votre boîte mail. Changez son mot de passe et prévenez votre fournisseur.
footer-not-you-support = Ce message ne vient pas de vous ? Quelqu’un utilise peut-être votre boîte mail. Changez son mot de passe et prévenez notre assistance.

# Entre un intitulé et sa valeur ; entre les éléments d’une liste.
colon = { " : " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } à { $time }
date-utc = { $day } { $month } { $year } à { $time } UTC
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
decimal-mark = ,
size-kb = { $number } Ko
size-mb = { $number } Mo
size-gb = { $number } Go
