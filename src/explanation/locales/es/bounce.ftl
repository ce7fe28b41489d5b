# status: machine
# Claves y variantes como en en/bounce.ftl.

address-unknown =
    .headline = No se ha encontrado la dirección { $recipient }
    .headline-many = { $count ->
        [1] No se ha encontrado la dirección del destinatario
       *[other] No se han encontrado estas direcciones
    }
    .headline-forwarded = El correo para { $recipient } no se puede reenviar
    .what = El servidor de correo del dominio { $domain } dice que esa dirección no existe. Lo más frecuente es un simple error al escribirla, pero también puede que la hayan cambiado o cerrado.
    .what-many = { $count ->
        [1] El servidor de correo dice que esa dirección no existe. Lo más frecuente es un simple error al escribirla, pero también puede que la hayan cambiado o cerrado.
       *[other] Los servidores de correo dicen que esas direcciones no existen. Lo más frecuente es un simple error al escribirlas, pero también puede que hayan cambiado o cerrado alguna.
    }
    .what-forwarded = La dirección { $recipient } reenvía el correo a otra dirección, y esa no existe o se ha cerrado. No es algo que puedas arreglar por tu cuenta.
    .step-1 = Revisa si hay algún error en la dirección: una letra o un punto que falta, un espacio de más o una terminación equivocada (por ejemplo, .com en lugar de .es).
    .step-1-forwarded = Contacta con el destinatario por otra vía (por ejemplo, por teléfono o con un mensaje de texto) y dile que su correo no se está reenviando.
    .step-2 = Si la dirección parece correcta, contacta con el destinatario por otra vía (por ejemplo, por teléfono o con un mensaje de texto) y pídele su dirección actual.
    .step-2-forwarded = Pídele una dirección a la que puedas escribir directamente y envía ahí tu mensaje.
    .step-3 = Vuelve a enviar tu mensaje a la dirección corregida. Si tu programa de correo sigue sugiriendo la antigua, quítala de las sugerencias.
    .step-3-forwarded = { "" }

address-moved =
    .headline = El destinatario tiene una dirección nueva
    .what = El servidor de correo del dominio { $domain } dice que la dirección { $recipient } ha cambiado y ya no recibe correo.
    .what-many = El servidor de correo dice que el destinatario ha cambiado de dirección y ya no recibe correo en la antigua.
    .what-new = El servidor de correo del dominio { $domain } dice que la dirección { $recipient } ha cambiado y ha dado una nueva.
    .step-1 = Contacta con el destinatario por otra vía (por ejemplo, por teléfono o con un mensaje de texto) y pídele su nueva dirección.
    .step-1-new = Vuelve a enviar tu mensaje a la nueva dirección. Si hay algo raro en ella, pregunta antes al destinatario por otra vía.
    .step-2 = Vuelve a enviar tu mensaje a la nueva dirección.
    .step-2-new = Cambia la dirección también en tu libreta de direcciones.
    .step-3 = Cambia la dirección también en tu libreta de direcciones.
    .step-3-new = { "" }

domain-unknown =
    .headline = No se ha encontrado el dominio { $domain }
    .headline-many = { $count ->
        [1] No se ha encontrado el dominio del destinatario
       *[other] No se han encontrado los dominios de estas direcciones
    }
    .what = La parte de la dirección que va después de la @, { $domain }, no se ha encontrado en internet. Normalmente está mal escrita o el dominio ha caducado.
    .what-many = La parte de la dirección que va después de la @ no se ha encontrado en internet. Normalmente está mal escrita o el dominio ha caducado.
    .reason = La parte de la dirección que va después de la @ no se ha encontrado en internet.
    .step-1 = Revisa si hay algún error después de la @ (por ejemplo, gmial.com en lugar de gmail.com).
    .step-2 = Compara la dirección con la de la página web del destinatario, su tarjeta de visita o sus mensajes anteriores.
    .step-3 = Si la dirección es correcta, contacta con el destinatario por otra vía: puede que su dominio haya caducado sin que se haya dado cuenta.
    .delayed-step = Revisa la parte de la dirección que va después de la @. Si hay un error, envía ya tu mensaje a la dirección correcta.

domain-no-mail =
    .headline = El dominio { $domain } no acepta correo
    .headline-many = { $count ->
        [1] El dominio del destinatario no acepta correo
       *[other] Estos dominios no aceptan correo
    }
    .what = El propietario del dominio { $domain } ha indicado que ese dominio no recibe ningún correo. Ninguna dirección que termine en @{ $domain } funcionará.
    .what-many = El propietario del dominio ha indicado que ese dominio no recibe ningún correo. Ninguna dirección de ese dominio funcionará.
    .step-1 = Revisa la parte que va después de la @: puede que el destinatario use un dominio algo distinto.
    .step-2 = Busca una dirección de contacto en la página web del destinatario.
    .step-3 = Contacta con el destinatario por otra vía y pídele una dirección que funcione.

mailbox-full =
    .headline = El buzón del destinatario está lleno
    .headline-many = { $count ->
        [1] El buzón del destinatario está lleno
       *[other] Estos buzones están llenos
    }
    .what = El buzón { $recipient } se ha quedado sin espacio y ahora mismo no puede recibir mensajes nuevos. Tu dirección y tu mensaje están bien.
    .what-many = { $count ->
        [1] El buzón del destinatario se ha quedado sin espacio y ahora mismo no puede recibir mensajes nuevos. Tu dirección y tu mensaje están bien.
       *[other] Estos buzones se han quedado sin espacio y ahora mismo no pueden recibir mensajes nuevos. Tu dirección y tu mensaje están bien.
    }
    .reason = El buzón del destinatario se ha quedado sin espacio.
    .step-1 = Contacta con el destinatario por otra vía (por ejemplo, por teléfono o con un mensaje de texto) y avísale de que su buzón está lleno.
    .step-2 = Vuelve a enviar tu mensaje cuando haya liberado espacio.
    .delayed-step = Contacta con el destinatario por otra vía y avísale de que su buzón está lleno. Cuando haga sitio, tu mensaje podrá llegar.

mailbox-disabled =
    .headline = El buzón del destinatario está desactivado
    .headline-many = { $count ->
        [1] El buzón del destinatario está desactivado
       *[other] Estos buzones están desactivados
    }
    .what = El buzón { $recipient } existe, pero de momento no acepta correo. Puede que su dueño o su proveedor lo haya suspendido o cerrado.
    .what-many = { $count ->
        [1] El buzón existe, pero de momento no acepta correo. Puede que su dueño o su proveedor lo haya suspendido o cerrado.
       *[other] Los buzones existen, pero de momento no aceptan correo. Puede que sus dueños o su proveedor los hayan suspendido o cerrado.
    }
    .reason = El buzón del destinatario no acepta correo de momento.
    .step-1 = Contacta con el destinatario por otra vía y pregúntale si tiene otra dirección.
    .step-2 = Si esperas que el buzón vuelva a funcionar, envía otra vez tu mensaje dentro de unos días.
    .delayed-step = Contacta con el destinatario por otra vía: puede que no sepa que su buzón no funciona.

message-too-large =
    .headline = Tu mensaje es demasiado grande
    .what = Con los archivos adjuntos, tu mensaje supera el tamaño que acepta el servidor de correo del dominio { $domain }.
    .what-many = Con los archivos adjuntos, tu mensaje supera el tamaño que acepta el servidor de correo del destinatario.
    .what-sized = Con los archivos adjuntos, tu mensaje ocupa { $size }, y el servidor de correo del dominio { $domain } acepta mensajes de hasta { $limit }. Los adjuntos crecen más o menos un tercio al viajar por correo electrónico, por eso el mensaje es mayor que los propios archivos.
    .what-sized-many = Con los archivos adjuntos, tu mensaje ocupa { $size }, y el servidor de correo del destinatario acepta mensajes de hasta { $limit }. Los adjuntos crecen más o menos un tercio al viajar por correo electrónico, por eso el mensaje es mayor que los propios archivos.
    .what-limit = Con los archivos adjuntos, tu mensaje supera { $limit }, el máximo que acepta el servidor de correo del dominio { $domain }. Los adjuntos crecen más o menos un tercio al viajar por correo electrónico, por eso el mensaje es mayor que los propios archivos.
    .what-limit-many = Con los archivos adjuntos, tu mensaje supera { $limit }, el máximo que acepta el servidor de correo del destinatario. Los adjuntos crecen más o menos un tercio al viajar por correo electrónico, por eso el mensaje es mayor que los propios archivos.
    .step-1 = Divide el mensaje: envía los archivos adjuntos en varios mensajes más pequeños.
    .step-1-sized = Divide el mensaje: envía los archivos adjuntos en varios mensajes, cada uno con archivos que no sumen más de { $safe }.
    .step-1-limit = Divide el mensaje: envía los archivos adjuntos en varios mensajes, cada uno con archivos que no sumen más de { $safe }.
    .step-1-parts = { $parts ->
        [one] Divide el mensaje: envía los archivos adjuntos en varios mensajes, cada uno con archivos que no sumen más de { $safe }.
        [many] Divide el mensaje: envía los archivos adjuntos en al menos { $parts } de mensajes, cada uno con archivos que no sumen más de { $safe }.
       *[other] Divide el mensaje: envía los archivos adjuntos en al menos { $parts } mensajes, cada uno con archivos que no sumen más de { $safe }.
    }
    .step-1-alone = El archivo adjunto «{ $attachment }» ya es demasiado grande por sí solo. Súbelo a un servicio para compartir archivos y envía solo el enlace.
    .step-2 = O sube los archivos adjuntos a un servicio para compartir archivos y envía solo el enlace.
    .step-2-alone = { "" }
    .step-3 = Si el destinatario tiene su propio servidor de correo, sugiérele que aumente el tamaño máximo de los mensajes.

spam-content =
    .headline = Tu mensaje se ha considerado spam
    .what = Al servidor de correo del destinatario le pareció que tu mensaje podía ser spam y no lo aceptó. A veces les pasa también a mensajes completamente normales.
    .reason = Al servidor de correo del destinatario le parece que tu mensaje puede ser spam.
    .step-1 = Repasa tu mensaje: suele ayudar un asunto claro, menos enlaces y ningún adjunto poco habitual. Después, envíalo otra vez.
    .step-2 = Contacta con el destinatario por otra vía y pídele que te añada a su lista de remitentes de confianza (lista blanca).
    .step-3 = Si sigue ocurriendo, reenvía este aviso a tu proveedor de correo o de alojamiento web.

reputation-blocklist =
    .headline = Tu mensaje se ha bloqueado por la reputación del servidor
    .what = El servidor del destinatario no acepta correo del servidor que envió tu mensaje, porque este figura en una lista de emisores de spam o tiene mala fama. No suele ser por ti: basta un solo buzón o sitio web pirateado para perjudicar a todos los que usan el mismo servidor.
    .what-listed = El servidor del destinatario no acepta correo del servidor que envió tu mensaje, porque la dirección de este ({ $ip }) figura en esta lista de emisores de spam: { $lists }. No suele ser por ti: basta un solo buzón o sitio web pirateado para perjudicar a todos los que usan el mismo servidor.
    .what-list = El servidor del destinatario no acepta correo del servidor que envió tu mensaje, porque este figura en esta lista de emisores de spam: { $lists }. No suele ser por ti: basta un solo buzón o sitio web pirateado para perjudicar a todos los que usan el mismo servidor.
    .what-ip = El servidor del destinatario no acepta correo del servidor que envió tu mensaje, porque la dirección de este ({ $ip }) figura en una lista de emisores de spam o tiene mala fama. No suele ser por ti: basta un solo buzón o sitio web pirateado para perjudicar a todos los que usan el mismo servidor.
    .reason = El servidor que envió tu mensaje figura en una lista de emisores de spam o tiene mala fama.
    .step-1 = Reenvía este aviso a tu proveedor de correo o de alojamiento web. Ellos pueden encontrar la causa y lograr que quiten el servidor de la lista.
    .step-2 = Si tienes tu propio VPS o servidor dedicado: busca primero el origen del spam, elimina luego la causa y solo después pide que quiten tu dirección IP de la lista (delisting).
    .step-3 = Contacta con el destinatario por otra vía y pídele que te añada a su lista de remitentes de confianza (lista blanca).
    .delayed-step = Reenvía este aviso a tu proveedor de correo o de alojamiento web: ellos pueden encontrar la causa y lograr que quiten el servidor de la lista.

greylisted =
    .headline = El servidor del destinatario nos pidió que lo intentáramos más tarde
    .what = El servidor del destinatario aún no conoce bien el nuestro y pidió otro intento al cabo de un rato. Es una protección habitual contra el spam, pero esta vez ningún intento ha funcionado.
    .reason = El servidor del destinatario aún no conoce bien el nuestro y pidió otro intento al cabo de un rato. Es una protección habitual contra el spam y suele resolverse sola.
    .step-1 = Vuelve a enviar tu mensaje dentro de una hora, más o menos. Para entonces, el servidor del destinatario suele conocernos ya.
    .step-2 = Si es urgente, contacta con el destinatario por otra vía.
    .step-3 = Si sigue ocurriendo, pide al destinatario que te añada a su lista de remitentes de confianza (lista blanca).

challenge-code =
    .headline = El destinatario te pide que confirmes tu mensaje
    .what = Para evitar el spam, el sistema de correo del destinatario pide a los remitentes nuevos que envíen el mensaje otra vez con un código especial en el asunto. Encontrarás el código más abajo, en la respuesta del servidor.
    .what-code = Para evitar el spam, el sistema de correo del destinatario pide a los remitentes nuevos que envíen el mensaje otra vez con un código especial en el asunto.
    .step-1 = Copia el código de la respuesta del servidor tal cual, con los corchetes y las mayúsculas que tenga.
    .step-1-code = Copia el código de arriba tal cual, con los corchetes y las mayúsculas que tenga.
    .step-2 = Vuelve a enviar hoy el mismo mensaje, con el código al final del asunto. Estos códigos suelen caducar al cabo de un día.
    .step-3 = Pide al destinatario que te añada a su lista de remitentes de confianza (lista blanca) y la próxima vez no te hará falta ningún código.
    .step-4 = Si no has enviado tú el mensaje, ignora el código y avisa a tu proveedor: puede que alguien esté usando tu dirección.

auth-failed =
    .headline = El servidor del destinatario no pudo confirmar que el mensaje es tuyo
    .what = Los dominios están protegidos para que nadie ajeno pueda enviar correo en su nombre. En el caso del dominio { $sender_domain }, esa comprobación falló y por eso se rechazó el mensaje.
    .what-many = Los dominios están protegidos para que nadie ajeno pueda enviar correo en su nombre. En el caso de tu dirección, esa comprobación falló y por eso se rechazó el mensaje.
    .reason = El servidor del destinatario no pudo confirmar que el mensaje es realmente tuyo.
    .step-1 = Asegúrate de enviar el correo por el servidor saliente de tu propio proveedor de correo, y no por un servidor ajeno ni por el formulario de una página web.
    .step-2 = Reenvía este aviso a tu proveedor de correo o de alojamiento web, o a quien se encargue del dominio { $sender_domain }: hay que revisar los ajustes llamados SPF, DKIM y DMARC.
    .step-2-many = Reenvía este aviso a tu proveedor de correo o de alojamiento web: hay que revisar los ajustes de tu dominio llamados SPF, DKIM y DMARC.
    .step-3 = Si el destinatario reenvía su correo de una dirección a otra, escribe directamente a la dirección final.

sender-dns =
    .headline = El servidor del destinatario no reconoce el servidor que envió tu mensaje
    .what = El nombre y la dirección de internet del servidor que envió tu mensaje no coinciden, o falta uno de los dos. El servidor del destinatario no acepta correo de servidores así. Tu mensaje está bien.
    .what-ip = El nombre del servidor que envió tu mensaje no coincide con su dirección de internet ({ $ip }), o falta. El servidor del destinatario no acepta correo de servidores así. Tu mensaje está bien.
    .reason = El nombre y la dirección de internet del servidor que envió tu mensaje no coinciden.
    .step-1 = Reenvía este aviso a tu proveedor de correo o de alojamiento web. Tienen que corregir el nombre del servidor en el DNS.
    .step-2 = Si tienes tu propio servidor: haz que su DNS inverso (PTR) apunte a su nombre de host, que ese nombre apunte a la misma dirección y que el servidor se presente con él (HELO).
    .step-3 = Si es urgente, contacta con el destinatario por otra vía.

policy-rejected =
    .headline = Las normas del destinatario no permiten este mensaje
    .what = El sistema de correo del destinatario tiene sus propias normas sobre quién puede escribir y qué se puede enviar. Tu mensaje no cumplía alguna de ellas.
    .reason = Lo impide una norma del sistema de correo del destinatario.
    .step-1 = Lee más abajo la respuesta del servidor: a menudo dice de qué norma se trata.
    .step-1-silent = { "" }
    .step-2 = Si escribías a un grupo o a una lista de correo, comprueba que tienes permiso para escribir ahí.
    .step-3 = Contacta con el destinatario por otra vía y pídele, a él o a su administrador, que permita tus mensajes (lista blanca).

recipient-restricted =
    .headline = El destinatario solo acepta correo de ciertos remitentes
    .headline-many = { $count ->
        [1] El destinatario solo acepta correo de ciertos remitentes
       *[other] Estos destinatarios solo aceptan correo de ciertos remitentes
    }
    .what = La dirección { $recipient } solo está abierta a algunos remitentes (por ejemplo, a los miembros de un grupo o a personas de la misma empresa) y la tuya no está entre ellos.
    .what-many = { $count ->
        [1] La dirección del destinatario solo está abierta a algunos remitentes (por ejemplo, a los miembros de un grupo o a personas de la misma empresa) y la tuya no está entre ellos.
       *[other] Estas direcciones solo están abiertas a algunos remitentes (por ejemplo, a los miembros de un grupo o a personas de la misma empresa) y la tuya no está entre ellos.
    }
    .step-1 = Si tienes varias direcciones, comprueba que has escrito desde la que conoce el destinatario.
    .step-2 = Si es un grupo o una lista de correo, únete o pide a su responsable que deje pasar tus mensajes.
    .step-3 = Contacta con el destinatario por otra vía y pídele que permita tu dirección (lista blanca).

relay-denied =
    .headline = El servidor se negó a transmitir tu mensaje
    .what = El servidor de correo al que llegamos no gestiona el correo del dominio { $domain }, así que se negó a transmitir tu mensaje. O bien tu programa de correo no ha iniciado sesión correctamente, o bien el dominio del destinatario apunta a un servidor equivocado.
    .what-many = El servidor de correo al que llegamos no gestiona el correo de este dominio, así que se negó a transmitir tu mensaje. O bien tu programa de correo no ha iniciado sesión correctamente, o bien el dominio del destinatario apunta a un servidor equivocado.
    .step-1 = Revisa si hay algún error en la parte de la dirección que va después de la @.
    .step-2 = En tu programa de correo, comprueba que el servidor saliente requiere iniciar sesión y que tu nombre de usuario y tu contraseña son correctos.
    .step-3 = Si tus demás mensajes llegan bien, contacta con el destinatario por otra vía: su administrador tiene que revisar los ajustes de correo del dominio { $domain }.
    .step-3-many = Si tus demás mensajes llegan bien, contacta con el destinatario por otra vía: su administrador tiene que revisar los ajustes de correo del dominio.

login-required =
    .headline = Tu programa de correo no ha iniciado sesión
    .what = El servidor de correo solo acepta mensajes de quien inicia sesión con un nombre de usuario y una contraseña. Tu programa de correo, o el dispositivo o sitio web que envió el mensaje, no lo hizo.
    .step-1 = En los ajustes de tu programa de correo, busca el servidor saliente (SMTP) y activa el inicio de sesión (autenticación). El nombre de usuario y la contraseña suelen ser los mismos que para recibir correo.
    .step-2 = Si el mensaje lo envió un escáner, un sitio web u otro programa, cambia ahí el mismo ajuste.
    .step-3 = Si tus demás mensajes llegan bien, el error está en el lado del destinatario: contacta con él por otra vía y avísale.

sender-refused =
    .headline = Tu dirección no se ha aceptado
    .what = El servidor del destinatario no acepta correo de la dirección { $sender }. Puede que el destinatario la haya bloqueado o que a su servidor le parezca incorrecta.
    .what-many = El servidor del destinatario no acepta correo de tu dirección. Puede que el destinatario la haya bloqueado o que a su servidor le parezca incorrecta.
    .step-1 = Comprueba que tu propia dirección está bien escrita en los ajustes de tu programa de correo.
    .step-2 = Contacta con el destinatario por otra vía y pídele que te desbloquee o que te añada a su lista de remitentes de confianza (lista blanca).
    .step-3 = Si crees que es un error, reenvía este aviso a tu proveedor de correo o de alojamiento web.

rate-limited =
    .headline = Demasiados mensajes en poco tiempo
    .what = Se enviaron demasiados mensajes en poco tiempo y el servidor no aceptó más.
    .reason = Se enviaron demasiados mensajes en poco tiempo y el servidor ha dejado los siguientes en espera.
    .step-1 = Espera una hora, más o menos, y vuelve a enviar tu mensaje.
    .step-2 = Si escribes a muchas personas, envía a grupos más pequeños o usa un servicio de boletines.
    .step-3 = Si no eres tú quien envía tanto correo, cambia la contraseña de tu buzón y contacta con tu proveedor: puede que alguien haya entrado en tu cuenta.
    .delayed-step = Si no eres tú quien envía tanto correo, cambia la contraseña de tu buzón y contacta con tu proveedor: puede que alguien haya entrado en tu cuenta.

attachment-blocked =
    .headline = Se ha bloqueado un archivo adjunto
    .what = El servidor del destinatario ha bloqueado un archivo adjunto: o parecía un virus, o no se aceptan archivos de ese tipo.
    .what-named = El servidor del destinatario ha bloqueado el archivo adjunto «{ $attachment }»: o parecía un virus, o no se aceptan archivos de ese tipo.
    .step-1 = Si no reconoces el archivo adjunto, no lo abras. Analiza tu equipo con un antivirus y cambia la contraseña de tu buzón.
    .step-2 = Si el archivo es seguro, súbelo a un servicio para compartir archivos y envía solo el enlace.
    .step-3 = También puedes preguntar al destinatario qué tipos de archivo acepta; el PDF no suele dar problemas.

malformed-message =
    .headline = El servidor del destinatario no pudo leer tu mensaje
    .what = Una parte de tu mensaje no está escrita como esperan los servidores de correo, así que el servidor del destinatario no lo aceptó. Normalmente la culpa es del programa que creó el mensaje, no tuya.
    .step-1 = Escribe el mensaje de nuevo y envíalo desde otro programa o desde tu buzón en el navegador (webmail).
    .step-2 = Si pegaste texto de otro sitio, pégalo sin formato y adjunta otra vez los archivos.
    .step-3 = Si el mensaje lo envió un sitio web u otro programa, reenvía este aviso a quienes se encargan de él.

host-unreachable =
    .headline = El servidor del destinatario no responde
    .what = No pudimos conectar con el servidor de correo del dominio { $domain }, o la conexión se cortó. Suele ser un fallo pasajero del otro lado.
    .what-many = No pudimos conectar con el servidor de correo del destinatario, o la conexión se cortó. Suele ser un fallo pasajero del otro lado.
    .reason = El servidor de correo del destinatario no responde, o la conexión se corta. Suele ser un fallo pasajero del otro lado.
    .step-1 = Revisa si hay algún error en la parte de la dirección que va después de la @.
    .step-2 = Vuelve a enviar tu mensaje dentro de unas horas.
    .step-3 = Si es urgente, contacta con el destinatario por otra vía y avísale de que no se puede conectar con su servidor de correo.
    .delayed-step = Revisa la parte de la dirección que va después de la @. Si hay un error, envía ya tu mensaje a la dirección correcta.

expired =
    .headline = Se agotó el tiempo para entregar tu mensaje
    .what = Intentamos varias veces entregar tu mensaje, pero no lo logramos a tiempo. El mensaje ya no está en espera de envío.
    .step-1 = Si el asunto es urgente, contacta con el destinatario por otra vía.
    .step-2 = Vuelve a enviar tu mensaje más tarde: puede que el fallo ya se haya resuelto.
    .step-3 = Si vuelve a ocurrir, reenvía este aviso a tu proveedor de correo o de alojamiento web.

routing-loop =
    .headline = Tu mensaje estaba dando vueltas
    .what = Los servidores de correo se pasaban tu mensaje unos a otros sin entregarlo, así que se detuvo. La causa habitual es un error en el reenvío de correo.
    .step-1 = Contacta con el destinatario por otra vía y dile que el correo para { $recipient } da vueltas sin llegar.
    .step-1-many = Contacta con el destinatario por otra vía y dile que el correo que se le envía da vueltas sin llegar.
    .step-2 = Pídele que haga revisar el reenvío de su correo a quien se encargue de ello.
    .step-3 = Si has configurado un reenvío en tu propio buzón, comprueba que no lleve de vuelta al mismo sitio.

tls-required =
    .headline = No se pudo establecer una conexión segura
    .what = Tu mensaje solo puede viajar por una conexión cifrada, y los dos servidores de correo no lograron acordar una. Para proteger su contenido, el mensaje no se envió.
    .reason = Tu mensaje solo puede viajar por una conexión cifrada, y los dos servidores de correo no logran acordar una.
    .step-1 = Reenvía este aviso a tu proveedor de correo o de alojamiento web: son los administradores de los servidores quienes tienen que resolverlo.
    .step-2 = Contacta con el destinatario por otra vía y pídele que avise también a su administrador.
    .step-3 = Si el contenido es confidencial, elige otra forma segura de enviarlo.

smtputf8-unsupported =
    .headline = El servidor del destinatario no admite letras especiales en las direcciones
    .what = Una de las direcciones, la tuya o la del destinatario, contiene letras como ñ, ü o ł. El servidor del destinatario aún no puede usar direcciones así.
    .step-1 = Revisa si hay algún error en la dirección: puede que se haya colado sin querer una letra como la ñ.
    .step-2 = Pide al destinatario una dirección formada solo por letras sencillas, de la a a la z, sin ñ ni acentos.
    .step-3 = Si la letra especial está en tu propia dirección, envía el mensaje desde otra.

system-problem =
    .headline = El servidor de correo del destinatario tiene un problema técnico
    .headline-local = Nuestro servidor de correo ha tenido un problema técnico
    .headline-somewhere = Un servidor de correo ha tenido un problema técnico
    .what = Algo ha fallado en el sistema de correo del destinatario. Tu mensaje está bien.
    .what-local = Algo ha fallado en nuestro propio sistema de correo, y lo sentimos. Tu mensaje está bien.
    .what-somewhere = Algo ha fallado en uno de los sistemas de correo por los que pasó tu mensaje. Tu mensaje está bien.
    .reason = El servidor de correo del destinatario tiene un problema técnico.
    .reason-somewhere = Uno de los servidores de correo del trayecto tiene un problema técnico.
    .reason-local = Nuestro propio servidor de correo tiene un problema técnico, y lo sentimos.
    .step-1 = Vuelve a enviar tu mensaje dentro de unas horas.
    .step-2 = Si es urgente, contacta con el destinatario por otra vía.
    .step-3 = Si sigue ocurriendo, reenvía este aviso a tu proveedor de correo o de alojamiento web.

protocol-error =
    .headline = Los servidores de correo no se entendieron
    .what = Hubo un malentendido técnico entre los dos servidores de correo al transmitir tu mensaje. Normalmente no es culpa tuya.
    .reason = Hubo un malentendido técnico entre los dos servidores de correo.
    .step-1 = Vuelve a enviar tu mensaje, mejor desde otro programa o desde tu buzón en el navegador (webmail).
    .step-2 = Si vuelve a ocurrir, reenvía este aviso a tu proveedor de correo o de alojamiento web.

delayed =
    .headline = Tu mensaje sigue en camino
    .what = Tu mensaje a { $recipient } aún no se ha entregado, pero seguimos intentándolo.
    .what-many = Tu mensaje aún no se ha entregado, pero seguimos intentándolo.
    .what-until = Tu mensaje a { $recipient } aún no se ha entregado, pero seguimos intentándolo y continuaremos hasta el { $until }.
    .what-until-many = Tu mensaje aún no se ha entregado, pero seguimos intentándolo y continuaremos hasta el { $until }.
    .step-1 = No tienes que hacer nada. Por favor, no vuelvas a enviar el mensaje.
    .step-1-help = Por favor, no vuelvas a enviar el mensaje: seguimos intentando entregarlo.
    .step-2 = Te escribiremos si no podemos entregarlo.
    .step-3 = Si es urgente, contacta con el destinatario por otra vía.

delivered =
    .subject = Confirmación: { $subject }
    .headline = Tu mensaje se ha entregado
    .headline-relayed = Tu mensaje se ha transmitido
    .headline-expanded = Tu mensaje se ha transmitido a un grupo
    .what = Tu mensaje para { $recipient } se ha entregado. Eso no significa que alguien lo haya leído ya.
    .what-many = Tu mensaje se ha entregado a estos destinatarios. Eso no significa que alguien lo haya leído ya.
    .what-relayed = Tu mensaje para { $recipient } se ha transmitido al servidor de correo del destinatario, que no envía confirmaciones. Por eso no sabemos si ha llegado al buzón.
    .what-relayed-many = Tu mensaje se ha transmitido a los servidores de correo de estos destinatarios, que no envían confirmaciones. Por eso no sabemos si ha llegado a sus buzones.
    .what-expanded = La dirección { $recipient } corresponde a varios destinatarios. Tu mensaje se les ha transmitido y no habrá más confirmaciones.
    .what-expanded-many = Cada una de estas direcciones corresponde a varios destinatarios. Tu mensaje se les ha transmitido y no habrá más confirmaciones.
    .why = Esta confirmación se pidió al enviar el mensaje. No tienes que hacer nada.

digest =
    .subject = Más mensajes con problemas de entrega
    .headline = Más mensajes con problemas de entrega: { $count }
    .what = En una hora te han sido devueltos muchos mensajes, así que aquí tienes una lista corta en lugar de un aviso largo para cada uno. El informe sobre el último va adjunto.
    .rest = Anteriores que no se muestran aquí: { $count }

unknown =
    .headline = Tu mensaje no se ha entregado
    .what = El mensaje no se pudo entregar y no hemos podido reconocer la causa automáticamente. Más abajo verás la respuesta exacta del servidor.
    .what-silent = El mensaje no se pudo entregar y no nos han dicho el motivo.
    .step-1 = Revisa si hay algún error en la dirección.
    .step-2 = Si la dirección es correcta, contacta con el destinatario por otra vía.
    .step-3 = Reenvía este aviso a tu proveedor de correo o de alojamiento web: te ayudarán a entenderlo.
