# status: machine
# خطاب با «شما»، جمله‌های کوتاه و ساده. نشانی‌ها و دامنه‌ها پس از یک اسم
# می‌آیند («نشانی»، «دامنه»).

subject-failed = تحویل نشد: { $subject }
subject-failed-plain = پیام شما تحویل داده نشد
subject-delayed = با تأخیر: { $subject }
subject-delayed-plain = پیام شما با تأخیر روبه‌رو شده است
from-name = سامانهٔ ایمیل

label-steps = چه کاری می‌توانید انجام دهید
label-retry = آیا دوباره تلاش می‌کنیم؟
label-who = چه کسی می‌تواند مشکل را حل کند
label-message = پیام
label-recipients = { $count ->
    [1] گیرنده
   *[other] گیرندگان
}
label-others = گیرندگان دیگر
label-server-answer = پاسخ سرور
label-technical = جزئیات فنی برای مدیر سیستم
label-code = کد
label-address = نشانی جدید

message-of = «{ $subject }»، ارسال‌شده در { $date }
message-subject = «{ $subject }»
message-date = ارسال‌شده در { $date }

retry-final = خیر. این پاسخ نهایی بود، بنابراین دوباره تلاش نمی‌کنیم.
retry-resend-later = خیر. لطفاً پیام را بعداً دوباره بفرستید.
retry-resend-after-fix = خیر. پس از حل شدن مشکل، پیام را دوباره بفرستید.
retry-auto = بله، به‌طور خودکار.
retry-auto-until = بله، به‌طور خودکار، تا { $until }.

who-you = شما
who-recipient = گیرنده
who-your-provider = ارائه‌دهندهٔ ایمیل شما
who-recipient-admin = مدیر ایمیل گیرنده
who-support = پشتیبانی ما
who-nobody = هیچ‌کس – فقط کمی صبر کنید
list-or = { $first } یا { $last }

failed-count = { $count ->
    [one] پیام شما به یک گیرنده تحویل داده نشد
   *[other] پیام شما به { $count } گیرنده تحویل داده نشد
}
delayed-count = { $count ->
    [one] پیام شما به یک گیرنده هنوز در راه است
   *[other] پیام شما به { $count } گیرنده هنوز در راه است
}
several-causes = علت‌ها متفاوت‌اند و در ادامه یکی‌یکی آمده‌اند.
several-mixed = علت‌ها متفاوت‌اند و برای برخی از گیرندگان هنوز در حال تلاش هستیم. در ادامه یکی‌یکی آمده‌اند.
more-recipients = { $count ->
    [one] و { $count } گیرندهٔ دیگر
   *[other] و { $count } گیرندهٔ دیگر
}
others-ok = { $count ->
    [one] این مشکل به گیرندهٔ دیگر مربوط نمی‌شود، پس لازم نیست دوباره به او پیام بدهید.
   *[other] این مشکل به { $count } گیرندهٔ دیگر مربوط نمی‌شود، پس لازم نیست دوباره به آن‌ها پیام بدهید.
}

note-given-up = دیگر برای تحویل این پیام تلاش نمی‌کنیم.
note-forwarded = نشانی { $recipient } ایمیل‌ها را به نشانی دیگری بازارسال می‌کند و مشکل در آنجا رخ داده است.
note-administrator-told = به مدیر سامانهٔ ایمیل ما نیز اطلاع داده شده است.

# وقتی دامنهٔ نشانی تنها یک حرف با دامنه‌ای شناخته‌شده فرق دارد.
did-you-mean = آیا منظورتان { $suggestion } بود؟
step-did-you-mean = اگر { $suggestion } نشانی درست است، پیامتان را به آن بفرستید.
step-support = با پشتیبانی ما تماس بگیرید – نشانی در پایان این اعلان آمده است. آنها می‌توانند مشکل را حل کنند.
message-size = حجم پیام شما { $size } است.
largest-attachment = بزرگ‌ترین پیوست «{ $attachment }» است ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = احتمالاً: { $headline }
note-likely = پاسخ سرور دلیل را کاملاً روشن نمی‌کند.
label-exact-words = عین عبارت آن چنین است:
label-our-report = گزارش سرور ایمیل ما
note-tried = از { $from } تا { $until } برای تحویل آن تلاش کردیم.
others-unknown = این گزارش دربارهٔ پیام شما به گیرندگان دیگر چیزی نمی‌گوید.
what-unasked = سرور ایمیلی پیدا نکردیم که برای این نشانی ایمیل بپذیرد، بنابراین کسی نبود که از او بپرسیم. معمولاً بخش پس از نشانهٔ @ اشتباه نوشته شده است، یا آن دامنه برای ایمیل تنظیم نشده است.
what-overloaded = گیرنده اکنون بیش از آنچه صندوقش می‌پذیرد ایمیل دریافت می‌کند. پیام شما ایرادی ندارد.
headline-domain = پیام شما به دلیل اعتبار دامنه مسدود شد
what-domain = سرور گیرنده این پیام را نمی‌پذیرد، زیرا دامنهٔ { $sender_domain } در آنجا اعتبار خوبی ندارد. این معمولاً شخصی نیست: یک صندوق یا وب‌سایت هک‌شده کافی است تا همهٔ کاربران همان دامنه آسیب ببینند.
what-lookup = سرور گیرنده نتوانست بررسی کند که آیا سرور ما در فهرست فرستندگان هرزنامه هست یا نه، زیرا پرس‌وجوهای خودش با شکست روبه‌رو می‌شود. این به آن معنا نیست که کسی در چنین فهرستی باشد.
what-theirs = سرور ایمیل دامنهٔ گیرنده می‌گوید که برای این دامنه ایمیل نمی‌پذیرد. احتمالاً تنظیمات آن نادرست است، یا دامنه به سرور اشتباهی اشاره می‌کند.
what-kind = سرور گیرنده پیوست‌هایی از این نوع را نمی‌پذیرد.

strip-you = شما
strip-sent = فرستاده شد
strip-us = سرور ما
strip-took = پذیرفته شد
strip-stuck = اینجا متوقف شد
strip-refused = اینجا رد شد
strip-unreachable = تحویل نشد
strip-waiting = در حال تلاش

help = در این باره اینجا بیشتر بخوانید: { $help }
version-below = متن فارسی در ادامه آمده است
machine-translated = این متن به‌صورت ماشینی ترجمه شده است.

part-report = گزارش تحویل
part-message = پیام شما
part-headers = سرآیندهای پیام شما
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = سرآیندهای پیام اصلی شما پیوست شده است.
message-attached = پیام اصلی شما پیوست شده است.
footer-auto = این اعلان را سامانهٔ ایمیل { $host } به‌طور خودکار نوشته است.
footer-support = به کمک نیاز دارید؟ به نشانی { $support } بنویسید و این اعلان را پیوست کنید. شمارهٔ پیگیری شما { $reference } است.
footer-support-site = به کمک نیاز دارید؟ به { $support } بروید و شمارهٔ پیگیری { $reference } را اعلام کنید.
footer-reference = اگر کمک خواستید، شمارهٔ پیگیری { $reference } را اعلام کنید.
footer-not-you = این پیام را شما نفرستاده‌اید؟ شاید کسی از صندوق ایمیل شما استفاده می‌کند. رمز عبور آن را تغییر دهید و به ارائه‌دهندهٔ خدمات خود اطلاع دهید.
footer-not-you-support = این پیام را شما نفرستاده‌اید؟ شاید کسی از صندوق ایمیل شما استفاده می‌کند. رمز عبور آن را تغییر دهید و به پشتیبانی ما اطلاع دهید.

# میان برچسب و مقدار؛ میان واژه‌های فهرست.
colon = { ": " }
comma = { "، " }
digits = ۰۱۲۳۴۵۶۷۸۹
date = { $day } { $month } { $year }، { $time }
date-utc = { $day } { $month } { $year }، { $time } UTC
month-1 = ژانویهٔ
month-2 = فوریهٔ
month-3 = مارس
month-4 = آوریل
month-5 = مهٔ
month-6 = ژوئن
month-7 = ژوئیهٔ
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
decimal-mark = ٫
size-kb = { $number } کیلوبایت
size-mb = { $number } مگابایت
size-gb = { $number } گیگابایت
