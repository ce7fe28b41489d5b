# status: machine
# Учтиво обръщение на „вие“ с малка буква, повелително наклонение, без форми за род на читателя.
# Адресите и домейните стоят след съществително и не се изменят.

subject-failed = Недоставено: { $subject }
subject-failed-plain = Съобщението ви не е доставено
subject-delayed = Забавено: { $subject }
subject-delayed-plain = Съобщението ви се забавя
from-name = Пощенска система

label-steps = Какво можете да направите
label-retry = Ще опитаме ли отново?
label-who = Кой може да го поправи
label-message = Съобщение
label-recipients = { $count ->
    [1] Получател
   *[other] Получатели
}
label-others = Други получатели
label-server-answer = Отговор на сървъра
label-technical = Технически подробности за администратора
label-code = Код
label-address = Нов адрес

message-of = „{ $subject }“, изпратено на { $date }
message-subject = „{ $subject }“
message-date = изпратено на { $date }

retry-final = Не. Това беше окончателният отговор, затова няма да опитваме отново.
retry-resend-later = Не. Моля, изпратете съобщението отново по-късно.
retry-resend-after-fix = Не. Изпратете съобщението отново, след като проблемът бъде решен.
retry-auto = Да, автоматично.
retry-auto-until = Да, автоматично, до { $until }.

who-you = вие
who-recipient = получателят
who-your-provider = вашият доставчик на имейл услуги
who-recipient-admin = администраторът на пощата на получателя
who-nobody = никой – просто изчакайте
list-or = { $first } или { $last }

failed-count = { $count ->
    [one] Съобщението ви не е доставено на един получател
   *[other] Съобщението ви не е доставено на { $count } получатели
}
delayed-count = { $count ->
    [one] Съобщението ви до един получател все още пътува
   *[other] Съобщението ви до { $count } получатели все още пътува
}
several-causes = Причините са различни, затова ето ги една по една.
several-mixed = Причините са различни, а за някои получатели все още опитваме. Ето всичко поред.
more-recipients = { $count ->
    [one] и още { $count } получател
   *[other] и още { $count } получатели
}
others-ok = { $count ->
    [one] Другият получател не е засегнат, така че не е нужно да му пишете отново.
   *[other] Останалите { $count } получатели не са засегнати, така че не е нужно да им пишете отново.
}

note-temporary = Такива неизправности обикновено отминават, но това съобщение вече не опитваме да доставим.
note-given-up = Това съобщение вече не опитваме да доставим.
note-forwarded = Пощата до адреса { $recipient } се препраща към друг адрес и неизправността е била там.
note-administrator-told = Уведомен е и администраторът на нашата пощенска система.

# Когато домейнът на адреса се различава с една буква от известен домейн.
did-you-mean = Може би имахте предвид { $suggestion }?
step-did-you-mean = Ако верният адрес е { $suggestion }, изпратете съобщението там.
largest-attachment = Най-големият прикачен файл е „{ $attachment }“ ({ $attachment_size }).

strip-you = Вие
strip-sent = изпратено
strip-us = нашият сървър
strip-took = прието
strip-stuck = спряло е тук
strip-refused = отказано тук
strip-unreachable = не е предадено
strip-waiting = още опитваме

help = Повече за това можете да прочетете тук: { $help }
# В известие на два езика тези текстове стоят най-горе.
version-below = Българската версия е по-долу
machine-translated = Този текст е преведен машинно.

part-report = Отчет за доставката
part-message = Вашето съобщение
part-headers = Заглавни редове на вашето съобщение
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = Заглавната част на първоначалното ви съобщение е приложена.
message-attached = Първоначалното ви съобщение е приложено.
footer-auto = Това известие е написано автоматично от пощенската система { $host }.
footer-support = Нужна ви е помощ? Пишете на адрес { $support } и приложете това известие. Вашият номер за справка е { $reference }.
footer-support-site = Нужна ви е помощ? Отидете на страницата { $support } и посочете номера за справка { $reference }.
footer-reference = Ако поискате помощ, посочете номера за справка { $reference }.
footer-not-you = Това съобщение не е от вас? Възможно е някой друг да използва пощенската ви кутия. Сменете паролата ѝ и уведомете доставчика си.

# Между етикет и стойност; между думите в списък.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } г., { $time }
date-utc = { $day } { $month } { $year } г., { $time } UTC
month-1 = януари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = май
month-6 = юни
month-7 = юли
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
