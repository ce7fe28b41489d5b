# status: machine
# Обращение на «вы» со строчной буквы, повелительное наклонение, без форм, указывающих на пол читателя.
# Адреса и домены не склоняются: они стоят после существительного в нужном падеже.

subject-failed = Не доставлено: { $subject }
subject-failed-plain = Ваше письмо не доставлено
subject-delayed = Задержка: { $subject }
subject-delayed-plain = Ваше письмо задерживается
from-name = Почтовая система

label-steps = Что можно сделать
label-retry = Попробуем ли мы ещё раз?
label-who = Кто может это исправить
label-message = Письмо
label-recipients = { $count ->
    [1] Получатель
   *[other] Получатели
}
label-others = Другие получатели
label-server-answer = Ответ сервера
label-technical = Технические подробности для администратора
label-code = Код
label-address = Новый адрес

message-of = «{ $subject }», отправлено { $date }
message-subject = «{ $subject }»
message-date = отправлено { $date }

retry-final = Нет. Это был окончательный ответ, поэтому больше мы пробовать не будем.
retry-resend-later = Нет. Пожалуйста, отправьте письмо ещё раз позже.
retry-resend-after-fix = Нет. Отправьте письмо ещё раз, когда проблема будет решена.
retry-auto = Да, автоматически.
retry-auto-until = Да, автоматически, до { $until }.

who-you = вы
who-recipient = получатель
who-your-provider = ваш почтовый провайдер
who-recipient-admin = администратор почты получателя
who-nobody = никто — просто подождите
list-or = { $first } или { $last }

failed-count = { $count ->
    [one] Ваше письмо не доставлено { $count } получателю
    [few] Ваше письмо не доставлено { $count } получателям
    [many] Ваше письмо не доставлено { $count } получателям
   *[other] Ваше письмо не доставлено { $count } получателя
}
delayed-count = { $count ->
    [one] Ваше письмо для { $count } получателя ещё в пути
    [few] Ваше письмо для { $count } получателей ещё в пути
    [many] Ваше письмо для { $count } получателей ещё в пути
   *[other] Ваше письмо для { $count } получателя ещё в пути
}
several-causes = Причины разные, поэтому приводим их по очереди.
several-mixed = Причины разные, а для некоторых получателей мы ещё пытаемся доставить письмо. Вот всё по порядку.
more-recipients = { $count ->
    [one] и ещё { $count } получатель
    [few] и ещё { $count } получателя
    [many] и ещё { $count } получателей
   *[other] и ещё { $count } получателя
}
others-ok = { $count ->
    [one] Ещё { $count } получателя это не касается, так что писать туда повторно не нужно.
    [few] Остальных { $count } получателей это не касается, так что писать им повторно не нужно.
    [many] Остальных { $count } получателей это не касается, так что писать им повторно не нужно.
   *[other] Остальных { $count } получателя это не касается, так что писать им повторно не нужно.
}

note-temporary = Такие неполадки обычно проходят, но это письмо мы больше не пытаемся доставить.
note-given-up = Это письмо мы больше не пытаемся доставить.
note-forwarded = Почта на адрес { $recipient } пересылается на другой адрес, и сбой произошёл именно там.
note-administrator-told = Администратору нашей почтовой системы мы тоже об этом сообщили.

# Когда домен адреса отличается на одну букву от известного.
did-you-mean = Возможно, вы имели в виду { $suggestion }?
step-did-you-mean = Если правильный адрес — { $suggestion }, отправьте письмо туда.
largest-attachment = Самое большое вложение — «{ $attachment }» ({ $attachment_size }).

strip-you = Вы
strip-sent = отправлено
strip-us = наш сервер
strip-took = принято
strip-stuck = остановилось здесь
strip-refused = здесь отказано
strip-unreachable = не передано
strip-waiting = ещё пытаемся

help = Подробнее об этом можно прочитать здесь: { $help }
# В уведомлении на двух языках эти тексты стоят вверху.
version-below = Русская версия ниже
machine-translated = Этот текст переведён автоматически.

part-report = Отчёт о доставке
part-message = Ваше письмо
part-headers = Заголовки вашего письма
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = Заголовки вашего исходного письма приложены.
message-attached = Ваше исходное письмо приложено.
footer-auto = Это уведомление автоматически составила почтовая система { $host }.
footer-support = Нужна помощь? Напишите на адрес { $support } и приложите это уведомление. Номер вашего обращения: { $reference }.
footer-support-site = Нужна помощь? Перейдите на страницу { $support } и укажите номер { $reference }.
footer-reference = Если будете обращаться за помощью, укажите номер { $reference }.
footer-not-you = Это письмо не от вас? Возможно, вашим почтовым ящиком пользуется кто-то другой. Смените пароль к нему и сообщите своему провайдеру.

# Между названием и значением; между словами списка.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } г., { $time }
date-utc = { $day } { $month } { $year } г., { $time } UTC
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
decimal-mark = ,
size-kb = { $number } КБ
size-mb = { $number } МБ
size-gb = { $number } ГБ
