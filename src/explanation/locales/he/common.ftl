# status: machine
# פנייה בלשון רבים („אתם”, „שלחו”), כמקובל בדפי עזרה. לפני כתובת או דומיין
# עומד שם עצם, כך שלא נדבקת אליהם אות שימוש.

subject-failed = לא נמסרה: { $subject }
subject-failed-plain = ההודעה שלכם לא נמסרה
subject-delayed = מתעכבת: { $subject }
subject-delayed-plain = ההודעה שלכם מתעכבת
from-name = מערכת הדואר

label-steps = מה אפשר לעשות
label-retry = האם ננסה שוב?
label-who = מי יכול לפתור את זה
label-message = הודעה
label-recipients = { $count ->
    [1] נמען
   *[other] נמענים
}
label-others = נמענים אחרים
label-server-answer = תשובת השרת
label-technical = פרטים טכניים למנהל המערכת
label-code = הקוד
label-address = הכתובת החדשה

message-of = ”{ $subject }”, נשלחה בתאריך { $date }
message-subject = ”{ $subject }”
message-date = נשלחה בתאריך { $date }

retry-final = לא. זו הייתה תשובה סופית, ולכן לא ננסה שוב.
retry-resend-later = לא. נא לשלוח את ההודעה שוב מאוחר יותר.
retry-resend-after-fix = לא. שלחו את ההודעה שוב אחרי שהבעיה תיפתר.
retry-auto = כן, באופן אוטומטי.
retry-auto-until = כן, באופן אוטומטי, עד { $until }.

who-you = אתם
who-recipient = הנמען
who-your-provider = ספק הדואר שלכם
who-recipient-admin = מנהל הדואר של הנמען
who-support = צוות התמיכה שלנו
who-nobody = אף אחד – צריך רק להמתין
list-or = { $first } או { $last }

failed-count = { $count ->
    [one] ההודעה שלכם לא נמסרה לנמען אחד
    [two] ההודעה שלכם לא נמסרה לשני נמענים
   *[other] ההודעה שלכם לא נמסרה ל־{ $count } נמענים
}
delayed-count = { $count ->
    [one] ההודעה שלכם לנמען אחד עדיין בדרך
    [two] ההודעה שלכם לשני נמענים עדיין בדרך
   *[other] ההודעה שלכם ל־{ $count } נמענים עדיין בדרך
}
several-causes = הסיבות שונות, ולכן הן מפורטות כאן אחת אחת.
several-mixed = הסיבות שונות, ולחלק מהנמענים אנחנו עדיין מנסים למסור. הן מפורטות כאן אחת אחת.
more-recipients = { $count ->
    [one] ועוד נמען אחד
    [two] ועוד שני נמענים
   *[other] ועוד { $count } נמענים
}
others-ok = { $count ->
    [one] אצל הנמען האחר אין בעיה, ולכן אין צורך לכתוב לו שוב.
    [two] אצל שני הנמענים האחרים אין בעיה, ולכן אין צורך לכתוב להם שוב.
   *[other] אצל { $count } הנמענים האחרים אין בעיה, ולכן אין צורך לכתוב להם שוב.
}

note-given-up = אנחנו כבר לא מנסים למסור את ההודעה הזו.
note-forwarded = הכתובת { $recipient } מעבירה את הדואר לכתובת אחרת, ושם אירעה התקלה.
note-administrator-told = גם מנהל מערכת הדואר שלנו קיבל על כך הודעה.

# כשהדומיין שבכתובת שונה באות אחת מדומיין מוכר.
did-you-mean = האם התכוונתם לכתובת { $suggestion }?
step-did-you-mean = אם { $suggestion } היא הכתובת הנכונה, שלחו את ההודעה אליה.
step-support = פנו לצוות התמיכה שלנו – הכתובת מופיעה בסוף הודעת המערכת הזו. שם יכולים לפתור את הבעיה.
message-size = גודל ההודעה שלכם הוא { $size }.
largest-attachment = הקובץ המצורף הגדול ביותר הוא ”{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = כנראה: { $headline }
note-likely = תשובת השרת אינה ברורה לגמרי לגבי הסיבה.
label-exact-words = זהו הנוסח המדויק שלה:
label-our-report = הדיווח של שרת הדואר שלנו
note-tried = ניסינו למסור אותה מ־{ $from } עד { $until }.
others-unknown = הדיווח הזה לא אומר דבר על ההודעה שלכם לשאר הנמענים.
what-unasked = לא מצאנו שרת דואר שמקבל דואר לכתובת הזו, ולכן לא היה את מי לשאול. בדרך כלל החלק שאחרי הסימן @ כתוב בשגיאה, או שהדומיין הזה לא מוגדר לדואר.
what-overloaded = הנמען מקבל כרגע יותר דואר ממה שהתיבה שלו מקבלת. אין שום בעיה בהודעה שלכם.
headline-domain = ההודעה נחסמה בגלל המוניטין של הדומיין
what-domain = השרת של הנמען לא מקבל את ההודעה הזו, כי לדומיין { $sender_domain } יש שם מוניטין רע. בדרך כלל זה לא אישי: תיבה אחת או אתר אחד שנפרצו מספיקים כדי לפגוע בכל מי שבאותו דומיין.
what-lookup = השרת של הנמען לא הצליח לברר אם השרת שלנו נמצא ברשימה של שולחי ספאם, כי השאילתות שלו עצמו נכשלות. זה לא אומר שמישהו נמצא ברשימה כזו.
what-theirs = שרת הדואר של הדומיין של הנמען אומר שהוא לא מקבל דואר לדומיין הזה. כנראה שהוא מוגדר לא נכון, או שהדומיין מפנה לשרת הלא נכון.
what-kind = השרת של הנמען לא מקבל קבצים מצורפים מהסוג הזה.

strip-you = אתם
strip-sent = ההודעה נשלחה
strip-us = השרת שלנו
strip-took = התקבלה
strip-stuck = נעצרה כאן
strip-refused = נדחתה כאן
strip-unreachable = לא הועברה
strip-waiting = עדיין מנסים

help = אפשר לקרוא על כך עוד כאן: { $help }
version-below = נוסח בעברית מופיע בהמשך
machine-translated = הטקסט הזה תורגם בתרגום מכונה.

part-report = דוח מסירה
part-message = ההודעה שלך
part-headers = כותרות ההודעה שלך
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = הכותרות הטכניות של ההודעה המקורית שלכם מצורפות.
message-attached = ההודעה המקורית שלכם מצורפת.
footer-auto = הודעת המערכת הזו נכתבה באופן אוטומטי על ידי מערכת הדואר { $host }.
footer-support = צריכים עזרה? כתבו לכתובת { $support } וצרפו את הודעת המערכת הזו. מספר הפנייה שלכם הוא { $reference }.
footer-support-site = צריכים עזרה? היכנסו לאתר { $support } וציינו את מספר הפנייה { $reference }.
footer-reference = אם תבקשו עזרה, ציינו את מספר הפנייה { $reference }.
footer-not-you = לא אתם שלחתם את ההודעה? ייתכן שמישהו משתמש בתיבת הדואר שלכם. החליפו את הסיסמה שלה והודיעו לספק שלכם.
footer-not-you-support = לא אתם שלחתם את ההודעה? ייתכן שמישהו משתמש בתיבת הדואר שלכם. החליפו את הסיסמה שלה והודיעו לצוות התמיכה שלנו.

# בין תווית לערך; בין מילים ברשימה.
colon = { ": " }
comma = { ", " }
digits = 0123456789
# השם כולל את אות השימוש: „24 בנובמבר 2026”.
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = בינואר
month-2 = בפברואר
month-3 = במרץ
month-4 = באפריל
month-5 = במאי
month-6 = ביוני
month-7 = ביולי
month-8 = באוגוסט
month-9 = בספטמבר
month-10 = באוקטובר
month-11 = בנובמבר
month-12 = בדצמבר
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
