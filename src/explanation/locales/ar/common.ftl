# status: machine
# العربية الفصحى المبسّطة، بصيغة المخاطب المعتادة في صفحات المساعدة. العناوين
# والنطاقات تأتي بعد اسم («العنوان»، «النطاق»)، فلا يلتصق بها حرف.

subject-failed = لم يتم التسليم: { $subject }
subject-failed-plain = لم يتم تسليم رسالتك
subject-delayed = تأخير: { $subject }
subject-delayed-plain = رسالتك متأخرة
from-name = نظام البريد

label-steps = ما الذي يمكنك فعله
label-retry = هل سنحاول مرة أخرى؟
label-who = من يمكنه حل المشكلة
label-message = الرسالة
label-recipients = { $count ->
    [1] المستلم
   *[other] المستلمون
}
label-others = المستلمون الآخرون
label-server-answer = ردّ الخادم
label-technical = تفاصيل تقنية للمسؤول عن النظام
label-code = الرمز
label-address = العنوان الجديد

message-of = «{ $subject }»، أُرسلت في { $date }
message-subject = «{ $subject }»
message-date = أُرسلت في { $date }

retry-final = لا. كان هذا ردًّا نهائيًا، لذلك لن نحاول مرة أخرى.
retry-resend-later = لا. يُرجى إرسال الرسالة مرة أخرى لاحقًا.
retry-resend-after-fix = لا. أرسل الرسالة مرة أخرى بعد حل المشكلة.
retry-auto = نعم، تلقائيًا.
retry-auto-until = نعم، تلقائيًا، حتى { $until }.

who-you = أنت
who-recipient = المستلم
who-your-provider = مقدّم خدمة بريدك
who-recipient-admin = مسؤول البريد لدى المستلم
who-support = فريق الدعم لدينا
who-nobody = لا أحد – يكفي الانتظار
list-or = { $first } أو { $last }

failed-count = { $count ->
    [zero] تعذّر تسليم رسالتك إلى { $count } من المستلمين
    [one] تعذّر تسليم رسالتك إلى مستلم واحد
    [two] تعذّر تسليم رسالتك إلى مستلمَين
    [few] تعذّر تسليم رسالتك إلى { $count } مستلمين
    [many] تعذّر تسليم رسالتك إلى { $count } مستلمًا
   *[other] تعذّر تسليم رسالتك إلى { $count } مستلم
}
delayed-count = { $count ->
    [zero] رسالتك إلى { $count } من المستلمين ما زالت في الطريق
    [one] رسالتك إلى مستلم واحد ما زالت في الطريق
    [two] رسالتك إلى مستلمَين ما زالت في الطريق
    [few] رسالتك إلى { $count } مستلمين ما زالت في الطريق
    [many] رسالتك إلى { $count } مستلمًا ما زالت في الطريق
   *[other] رسالتك إلى { $count } مستلم ما زالت في الطريق
}
several-causes = الأسباب مختلفة، لذلك نعرضها واحدًا تلو الآخر.
several-mixed = الأسباب مختلفة، وما زلنا نحاول التسليم إلى بعض المستلمين. نعرضها واحدًا تلو الآخر.
more-recipients = { $count ->
    [zero] بالإضافة إلى { $count } من المستلمين الآخرين
    [one] بالإضافة إلى مستلم آخر
    [two] بالإضافة إلى مستلمَين آخرَين
    [few] بالإضافة إلى { $count } مستلمين آخرين
    [many] بالإضافة إلى { $count } مستلمًا آخر
   *[other] بالإضافة إلى { $count } مستلم آخر
}
others-ok = { $count ->
    [zero] لم يتأثر أي مستلم آخر، فلا حاجة إلى الكتابة مرة أخرى إلى غير المذكورين هنا.
    [one] لم يتأثر المستلم الآخر، فلا حاجة إلى الكتابة إليه مرة أخرى.
    [two] لم يتأثر المستلمان الآخران، فلا حاجة إلى الكتابة إليهما مرة أخرى.
    [few] لم يتأثر المستلمون الآخرون وعددهم { $count }، فلا حاجة إلى الكتابة إليهم مرة أخرى.
    [many] لم يتأثر المستلمون الآخرون وعددهم { $count }، فلا حاجة إلى الكتابة إليهم مرة أخرى.
   *[other] لم يتأثر المستلمون الآخرون وعددهم { $count }، فلا حاجة إلى الكتابة إليهم مرة أخرى.
}

note-given-up = لم نعد نحاول تسليم هذه الرسالة.
note-forwarded = العنوان { $recipient } يعيد توجيه البريد إلى عنوان آخر، وهناك حدث العطل.
note-administrator-told = أبلغنا أيضًا المسؤول عن نظام البريد لدينا.

# عندما يختلف نطاق العنوان بحرف واحد عن نطاق معروف.
did-you-mean = هل كنت تقصد { $suggestion }؟
step-did-you-mean = إذا كان العنوان الصحيح هو { $suggestion }، فأرسل رسالتك إليه.
step-support = تواصل مع فريق الدعم لدينا – تجد العنوان في نهاية هذا الإشعار. يمكنهم حل هذه المشكلة.
message-size = حجم رسالتك هو { $size }.
largest-attachment = أكبر مرفق هو «{ $attachment }» ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = على الأرجح: { $headline }
note-likely = ردّ الخادم لا يوضّح السبب تمامًا.
label-exact-words = هذه كلماته بالضبط:
label-our-report = تقرير خادم البريد لدينا
note-tried = حاولنا تسليمها من { $from } حتى { $until }.
others-unknown = لا يذكر هذا التقرير شيئًا عن رسالتك إلى المستلمين الآخرين.
what-unasked = لم نجد خادم بريد يستقبل رسائل هذا العنوان، لذلك لم يكن هناك من نسأله. عادةً ما يكون الجزء الذي يلي علامة @ مكتوبًا بشكل خاطئ، أو أن هذا النطاق غير معدّ للبريد.
what-overloaded = يصل إلى المستلم حاليًا بريد أكثر مما يقبله صندوقه. لا خطأ في رسالتك.
headline-domain = حُظرت رسالتك بسبب سمعة النطاق
what-domain = لا يقبل خادم المستلم هذه الرسالة لأن سمعة النطاق { $sender_domain } سيئة لديه. الأمر عادةً ليس شخصيًا: يكفي صندوق بريد أو موقع واحد مخترق ليتضرر كل من في النطاق نفسه.
what-lookup = لم يتمكن خادم المستلم من معرفة ما إذا كان خادمنا مدرجًا في قائمة لمرسلي الرسائل المزعجة، لأن استعلاماته هو تفشل. لا يعني ذلك أن أحدًا مدرج في قائمة كهذه.
what-theirs = يقول خادم البريد الخاص بنطاق المستلم إنه لا يستقبل بريدًا لهذا النطاق. على الأرجح أن إعداداته خاطئة، أو أن النطاق يشير إلى خادم خاطئ.
what-kind = لا يقبل خادم المستلم مرفقات من هذا النوع.

strip-you = أنت
strip-sent = أُرسلت
strip-us = خادمنا
strip-took = قُبلت
strip-stuck = توقفت هنا
strip-refused = رُفضت هنا
strip-unreachable = لم تُسلَّم
strip-waiting = ما زلنا نحاول

help = يمكنك قراءة المزيد هنا: { $help }
version-below = النص بالعربية في الأسفل
machine-translated = تُرجم هذا النص آليًا.

part-report = تقرير التسليم
part-message = رسالتك
part-headers = ترويسات رسالتك
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = تجد بيانات رأس رسالتك الأصلية في المرفقات.
message-attached = تجد رسالتك الأصلية في المرفقات.
footer-auto = كتب هذا الإشعار تلقائيًا نظام البريد { $host }.
footer-support = هل تحتاج إلى مساعدة؟ اكتب إلى { $support } وأرفق هذا الإشعار. رقمك المرجعي هو { $reference }.
footer-support-site = هل تحتاج إلى مساعدة؟ انتقل إلى { $support } واذكر الرقم المرجعي { $reference }.
footer-reference = إذا طلبت المساعدة، فاذكر الرقم المرجعي { $reference }.
footer-not-you = لست من أرسل هذه الرسالة؟ ربما يستخدم شخص آخر صندوق بريدك. غيّر كلمة مرور الصندوق وأبلغ مقدّم الخدمة.
footer-not-you-support = لست من أرسل هذه الرسالة؟ ربما يستخدم شخص آخر صندوق بريدك. غيّر كلمة مرور الصندوق وأبلغ فريق الدعم لدينا.

# بين التسمية والقيمة، وبين كلمات القائمة.
colon = { ": " }
comma = { "، " }
digits = 0123456789
date = { $day } { $month } { $year }، { $time }
date-utc = { $day } { $month } { $year }، { $time } UTC
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
decimal-mark = .
size-kb = { $number } كيلوبايت
size-mb = { $number } ميغابايت
size-gb = { $number } غيغابايت
