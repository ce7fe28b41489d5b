# status: machine
# Tuteo, frases cortas y tono tranquilo; sin formas que revelen el género de quien
# lee. «Volver a enviar» = enviar otra vez; «reenviar» = mandar a otra persona.

subject-failed = No entregado: { $subject }
subject-failed-plain = Tu mensaje no se ha entregado
subject-delayed = Con retraso: { $subject }
subject-delayed-plain = Tu mensaje lleva retraso
from-name = Sistema de correo

label-steps = Qué puedes hacer
label-retry = ¿Volveremos a intentarlo?
label-who = Quién puede resolverlo
label-message = Mensaje
label-recipients = { $count ->
    [1] Destinatario
   *[other] Destinatarios
}
label-others = Otros destinatarios
label-server-answer = La respuesta del servidor
label-technical = Detalles técnicos para el administrador
label-code = El código
label-address = La nueva dirección

message-of = «{ $subject }», enviado el { $date }
message-subject = «{ $subject }»
message-date = enviado el { $date }

retry-final = No. Esta respuesta es definitiva, así que no lo intentaremos más.
retry-resend-later = No. Por favor, vuelve a enviar el mensaje más tarde.
retry-resend-after-fix = No. Vuelve a enviar el mensaje cuando se haya resuelto el problema.
retry-auto = Sí, automáticamente.
retry-auto-until = Sí, automáticamente, hasta el { $until }.

who-you = tú
who-recipient = el destinatario
who-your-provider = tu proveedor de correo
who-recipient-admin = el administrador del correo del destinatario
who-support = nuestro equipo de soporte
who-nobody = nadie: basta con esperar
list-or = { $first } o { $last }

failed-count = { $count ->
    [one] Tu mensaje no se ha entregado a un destinatario
    [many] Tu mensaje no se ha entregado a { $count } de destinatarios
   *[other] Tu mensaje no se ha entregado a { $count } destinatarios
}
delayed-count = { $count ->
    [one] Tu mensaje a un destinatario sigue en camino
    [many] Tu mensaje a { $count } de destinatarios sigue en camino
   *[other] Tu mensaje a { $count } destinatarios sigue en camino
}
several-causes = Las causas son distintas, así que las explicamos una por una.
several-mixed = Las causas son distintas y, con algunos destinatarios, seguimos intentándolo. Las explicamos una por una.
more-recipients = { $count ->
    [one] y { $count } destinatario más
    [many] y { $count } de destinatarios más
   *[other] y { $count } destinatarios más
}
others-ok = { $count ->
    [one] Al otro destinatario no le afecta, así que no hace falta que le escribas otra vez.
    [many] A los otros { $count } de destinatarios no les afecta, así que no hace falta que les escribas otra vez.
   *[other] A los otros { $count } destinatarios no les afecta, así que no hace falta que les escribas otra vez.
}

note-given-up = Ya no seguimos intentando entregar este mensaje.
note-forwarded = La dirección { $recipient } reenvía el correo a otra dirección, y es ahí donde se produjo el fallo.
note-administrator-told = También hemos avisado al administrador de nuestro sistema de correo.

# Cuando el dominio de la dirección se distingue en una letra de uno conocido.
did-you-mean = ¿Querías decir { $suggestion }?
step-did-you-mean = Si la dirección correcta es { $suggestion }, envía ahí tu mensaje.
step-support = Contacta con nuestro equipo de soporte: la dirección está al final de este aviso. Ellos pueden resolverlo.
message-size = Tu mensaje ocupa { $size }.
largest-attachment = El archivo adjunto más grande es «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probablemente: { $headline }
note-likely = La respuesta del servidor deja alguna duda sobre el motivo.
label-exact-words = Estas son sus palabras exactas:
label-our-report = El informe de nuestro servidor de correo
note-tried = Intentamos entregarlo desde el { $from } hasta el { $until }.
others-unknown = Este informe no dice nada de tu mensaje a los demás destinatarios.
what-unasked = No encontramos ningún servidor que acepte correo para esta dirección, así que no se pudo preguntar a nadie. Normalmente la parte que sigue al signo @ está mal escrita, o ese dominio no está configurado para el correo.
what-overloaded = El destinatario está recibiendo en este momento más correo del que admite su buzón. Tu mensaje no tiene nada de malo.
headline-domain = Tu mensaje fue bloqueado por la reputación del dominio
what-domain = El servidor del destinatario no acepta este mensaje porque el dominio { $sender_domain } tiene allí mala fama. Normalmente no es nada personal: basta con un buzón o un sitio web pirateado para que afecte a todos los del mismo dominio.
what-lookup = El servidor del destinatario no pudo averiguar si nuestro servidor está en una lista de emisores de spam, porque fallan sus propias consultas. Eso no significa que alguien esté en una lista así.
what-theirs = El servidor de correo del dominio del destinatario dice que no acepta correo para este dominio. Probablemente está mal configurado, o el dominio apunta a un servidor equivocado.
what-kind = El servidor del destinatario no acepta archivos adjuntos de este tipo.

strip-you = Tú
strip-sent = enviado
strip-us = nuestro servidor
strip-took = aceptado
strip-stuck = detenido aquí
strip-refused = rechazado aquí
strip-unreachable = sin transmitir
strip-waiting = intentándolo aún

help = Puedes leer más sobre esto aquí: { $help }
# En un aviso en dos idiomas: la primera línea anuncia la versión que sigue más
# abajo; la segunda aparece si el archivo tiene el estado «machine».
version-below = Versión en español más abajo
machine-translated = Este texto se ha traducido automáticamente.

part-report = Informe de entrega
part-message = Su mensaje
part-headers = Encabezados de su mensaje
file-report = informe-de-entrega
file-message = su-mensaje
file-headers = encabezados
headers-attached = Se adjuntan los encabezados de tu mensaje original.
message-attached = Se adjunta tu mensaje original.
footer-auto = Este aviso lo ha escrito automáticamente el sistema de correo { $host }.
footer-support = ¿Necesitas ayuda? Escribe a { $support } y adjunta este aviso. Tu referencia es { $reference }.
footer-support-site = ¿Necesitas ayuda? Entra en { $support } e indica la referencia { $reference }.
footer-reference = Si pides ayuda, indica la referencia { $reference }.
footer-not-you = ¿No has enviado tú este mensaje? Puede que alguien esté usando tu buzón. Cambia su contraseña y avisa a tu proveedor.
footer-not-you-support = ¿No has enviado tú este mensaje? Puede que alguien esté usando tu buzón. Cambia su contraseña y avisa a nuestro equipo de soporte.

# Entre un rótulo y su valor; entre los elementos de una lista.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } de { $month } de { $year }, { $time }
date-utc = { $day } de { $month } de { $year }, { $time } UTC
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
