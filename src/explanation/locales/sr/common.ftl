# status: machine
# Обраћање са „ви“ малим словом, заповедни начин, кратке реченице, екавица и ћирилица.
# Адресе и домени се не мењају: стоје иза именице у правом падежу.

subject-failed = Није испоручено: { $subject }
subject-failed-plain = Ваша порука није испоручена
subject-delayed = Касни: { $subject }
subject-delayed-plain = Ваша порука касни
from-name = Систем е-поште

label-steps = Шта можете да урадите
label-retry = Да ли ћемо покушати поново?
label-who = Ко то може да реши
label-message = Порука
label-recipients = { $count ->
    [1] Прималац
   *[other] Примаоци
}
label-others = Остали примаоци
label-server-answer = Одговор сервера
label-technical = Технички детаљи за администратора
label-code = Код
label-address = Нова адреса

message-of = „{ $subject }“, послато { $date }
message-subject = „{ $subject }“
message-date = послато { $date }

retry-final = Не. То је био коначан одговор, па нећемо покушавати поново.
retry-resend-later = Не. Молимо вас да поруку пошаљете поново касније.
retry-resend-after-fix = Не. Пошаљите поруку поново када проблем буде решен.
retry-auto = Да, аутоматски.
retry-auto-until = Да, аутоматски, до { $until }.

who-you = ви
who-recipient = прималац
who-your-provider = ваш провајдер е-поште
who-recipient-admin = администратор поште примаоца
who-support = наша подршка
who-nobody = нико – само сачекајте
list-or = { $first } или { $last }

failed-count = { $count ->
    [one] Ваша порука није стигла до { $count } примаоца
    [few] Ваша порука није стигла до { $count } примаоца
   *[other] Ваша порука није стигла до { $count } прималаца
}
delayed-count = { $count ->
    [one] Ваша порука за { $count } примаоца још је на путу
    [few] Ваша порука за { $count } примаоца још је на путу
   *[other] Ваша порука за { $count } прималаца још је на путу
}
several-causes = Узроци су различити, па их наводимо један по један.
several-mixed = Узроци су различити, а за неке примаоце још покушавамо. Наводимо све редом.
more-recipients = { $count ->
    [one] и још { $count } прималац
    [few] и још { $count } примаоца
   *[other] и још { $count } прималаца
}
others-ok = { $count ->
    [one] То се не односи на још { $count } примаоца, па тамо не морате поново да пишете.
    [few] То се не односи на остала { $count } примаоца, па не морате поново да им пишете.
   *[other] То се не односи на осталих { $count } прималаца, па не морате поново да им пишете.
}

note-given-up = Ову поруку више не покушавамо да испоручимо.
note-forwarded = Пошта за адресу { $recipient } прослеђује се на другу адресу и сметња је настала тамо.
note-administrator-told = Обавештен је и администратор нашег система е-поште.

# Када се домен адресе за једно слово разликује од познатог.
did-you-mean = Да ли сте мислили на { $suggestion }?
step-did-you-mean = Ако је { $suggestion } права адреса, пошаљите поруку тамо.
step-support = Обратите се нашој подршци – адреса је на крају овог обавештења. Тамо то могу да реше.
message-size = Ваша порука заузима { $size }.
largest-attachment = Највећи прилог је „{ $attachment }“ ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Вероватно: { $headline }
note-likely = Одговор сервера не наводи разлог сасвим једнозначно.
label-exact-words = Ово су његове тачне речи:
label-our-report = Извештај нашег сервера е-поште
note-tried = Покушавали смо да је испоручимо од { $from } до { $until }.
others-unknown = Овај извештај не говори ништа о вашој поруци осталим примаоцима.
what-unasked = Нисмо нашли сервер који прима пошту за ову адресу, па није било кога да питамо. Обично је део иза знака @ погрешно написан или тај домен није подешен за е-пошту.
what-overloaded = Прималац тренутно добија више поште него што његово сандуче прима. Са вашом поруком је све у реду.
headline-domain = Порука је блокирана због угледа домена
what-domain = Сервер примаоца не прихвата ову поруку јер домен { $sender_domain } тамо има лош углед. Обично није ништа лично: довољно је једно отето сандуче или сајт да погоди све у истом домену.
what-lookup = Сервер примаоца није могао да провери да ли је наш сервер на списку пошиљалаца нежељене поште јер његови сопствени упити не успевају. То не значи да је ико на таквом списку.
what-theirs = Сервер е-поште домена примаоца каже да не прима пошту за тај домен. Вероватно је погрешно подешен или домен упућује на погрешан сервер.
what-kind = Сервер примаоца не прихвата прилоге те врсте.

strip-you = Ви
strip-sent = послато
strip-us = наш сервер
strip-took = прихваћено
strip-stuck = овде је стало
strip-refused = овде одбијено
strip-unreachable = није предато
strip-waiting = још покушавамо

help = Више о томе можете прочитати овде: { $help }
# У обавештењу на два језика ови текстови стоје на врху.
version-below = Верзија на српском је у наставку
machine-translated = Овај текст је преведен машински.

part-report = Извештај о испоруци
part-message = Ваша порука
part-headers = Заглавља ваше поруке
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = Заглавља ваше првобитне поруке налазе се у прилогу.
message-attached = Ваша првобитна порука налази се у прилогу.
footer-auto = Ово обавештење је аутоматски написао систем е-поште { $host }.
footer-support = Потребна вам је помоћ? Пишите на адресу { $support } и приложите ово обавештење. Ваша ознака је { $reference }.
footer-support-site = Потребна вам је помоћ? Идите на страницу { $support } и наведите ознаку { $reference }.
footer-reference = Ако тражите помоћ, наведите ознаку { $reference }.
footer-not-you = Ова порука није од вас? Можда неко други користи ваше сандуче. Промените лозинку сандучета и јавите свом провајдеру.
footer-not-you-support = Ова порука није од вас? Можда неко други користи ваше сандуче. Промените лозинку сандучета и јавите нашој подршци.

# Између ознаке и вредности; између речи на списку.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day }. { $month } { $year }. у { $time }
date-utc = { $day }. { $month } { $year }. у { $time } UTC
month-1 = јануара
month-2 = фебруара
month-3 = марта
month-4 = априла
month-5 = маја
month-6 = јуна
month-7 = јула
month-8 = августа
month-9 = септембра
month-10 = октобра
month-11 = новембра
month-12 = децембра
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
