# status: machine
# Звертання на «ви» з малої літери, наказовий спосіб, без форм, що вказують на стать читача.
# Адреси й домени не відмінюються: вони стоять після іменника в потрібному відмінку.

subject-failed = Не доставлено: { $subject }
subject-failed-plain = Ваш лист не доставлено
subject-delayed = Затримка: { $subject }
subject-delayed-plain = Ваш лист затримується
from-name = Поштова система

label-steps = Що можна зробити
label-retry = Чи спробуємо ми ще раз?
label-who = Хто може це виправити
label-message = Лист
label-recipients = { $count ->
    [1] Одержувач
   *[other] Одержувачі
}
label-others = Інші одержувачі
label-server-answer = Відповідь сервера
label-technical = Технічні подробиці для адміністратора
label-code = Код
label-address = Нова адреса

message-of = «{ $subject }», надіслано { $date }
message-subject = «{ $subject }»
message-date = надіслано { $date }

retry-final = Ні. Це була остаточна відповідь, тож ми більше не намагатимемося.
retry-resend-later = Ні. Будь ласка, надішліть лист ще раз пізніше.
retry-resend-after-fix = Ні. Надішліть лист ще раз, коли проблему буде вирішено.
retry-auto = Так, автоматично.
retry-auto-until = Так, автоматично, до { $until }.

who-you = ви
who-recipient = одержувач
who-your-provider = ваш поштовий провайдер
who-recipient-admin = адміністратор пошти одержувача
who-nobody = ніхто – просто зачекайте
list-or = { $first } або { $last }

failed-count = { $count ->
    [one] Ваш лист не доставлено { $count } одержувачу
    [few] Ваш лист не доставлено { $count } одержувачам
    [many] Ваш лист не доставлено { $count } одержувачам
   *[other] Ваш лист не доставлено { $count } одержувача
}
delayed-count = { $count ->
    [one] Ваш лист до { $count } одержувача ще в дорозі
    [few] Ваш лист до { $count } одержувачів ще в дорозі
    [many] Ваш лист до { $count } одержувачів ще в дорозі
   *[other] Ваш лист до { $count } одержувача ще в дорозі
}
several-causes = Причини різні, тож наводимо їх одну за одною.
several-mixed = Причини різні, а для деяких одержувачів ми ще намагаємося доставити лист. Ось усе по черзі.
more-recipients = { $count ->
    [one] і ще { $count } одержувач
    [few] і ще { $count } одержувачі
    [many] і ще { $count } одержувачів
   *[other] і ще { $count } одержувача
}
others-ok = { $count ->
    [one] Ще { $count } одержувача це не стосується, тож писати туди повторно не потрібно.
    [few] Решти { $count } одержувачів це не стосується, тож писати їм повторно не потрібно.
    [many] Решти { $count } одержувачів це не стосується, тож писати їм повторно не потрібно.
   *[other] Решти { $count } одержувача це не стосується, тож писати їм повторно не потрібно.
}

note-temporary = Така несправність зазвичай минає, але цей лист ми вже не намагаємося доставити.
note-given-up = Цей лист ми вже не намагаємося доставити.
note-forwarded = Пошта на адресу { $recipient } пересилається на іншу адресу, і саме там сталася помилка.
note-administrator-told = Адміністратора нашої поштової системи про це теж повідомлено.

# Коли домен адреси відрізняється на одну літеру від відомого.
did-you-mean = Можливо, ви мали на увазі { $suggestion }?
step-did-you-mean = Якщо правильна адреса – { $suggestion }, надішліть лист туди.
largest-attachment = Найбільше вкладення – «{ $attachment }» ({ $attachment_size }).

strip-you = Ви
strip-sent = надіслано
strip-us = наш сервер
strip-took = прийнято
strip-stuck = зупинилося тут
strip-refused = тут відмовлено
strip-unreachable = не передано
strip-waiting = ще намагаємося

help = Докладніше про це можна прочитати тут: { $help }
# У сповіщенні двома мовами ці тексти стоять угорі.
version-below = Українська версія нижче
machine-translated = Цей текст перекладено автоматично.

part-report = Звіт про доставку
part-message = Ваш лист
part-headers = Заголовки вашого листа
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = Заголовки вашого початкового листа додано до цього сповіщення.
message-attached = Ваш початковий лист додано до цього сповіщення.
footer-auto = Це сповіщення автоматично створила поштова система { $host }.
footer-support = Потрібна допомога? Напишіть на адресу { $support } і додайте це сповіщення. Номер вашого звернення: { $reference }.
footer-support-site = Потрібна допомога? Перейдіть на сторінку { $support } і вкажіть номер { $reference }.
footer-reference = Якщо звертатиметеся по допомогу, вкажіть номер { $reference }.
footer-not-you = Цей лист не від вас? Можливо, вашою скринькою користується хтось інший. Змініть пароль до неї та повідомте свого провайдера.

# Між назвою та значенням; між словами переліку.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } р., { $time }
date-utc = { $day } { $month } { $year } р., { $time } UTC
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
decimal-mark = ,
size-kb = { $number } КБ
size-mb = { $number } МБ
size-gb = { $number } ГБ
