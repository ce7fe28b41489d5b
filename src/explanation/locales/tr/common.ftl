# status: machine
# "Siz" hitabı, kısa cümleler. Adresler ve alan adları ek almaz; eki yanlarındaki ad taşır.
# who-* satırları i/ı ile başlamaz: program ilk harfi Türkçe kuralını bilmeden büyütür.

subject-failed = Teslim edilemedi: { $subject }
subject-failed-plain = İletiniz teslim edilemedi
subject-delayed = Gecikti: { $subject }
subject-delayed-plain = İletiniz gecikti
from-name = E-posta sistemi

label-steps = Yapabilecekleriniz
label-retry = Yeniden deneyecek miyiz?
label-who = Sorunu kim çözebilir
label-message = İleti
label-recipients = { $count ->
    [1] Alıcı
   *[other] Alıcılar
}
label-others = Diğer alıcılar
label-server-answer = Sunucunun yanıtı
label-technical = Yönetici için teknik ayrıntılar
label-code = Kod
label-address = Yeni adres

message-of = “{ $subject }”, gönderilme tarihi: { $date }
message-subject = “{ $subject }”
message-date = gönderilme tarihi: { $date }

retry-final = Hayır. Bu kesin bir yanıttı, bu nedenle yeniden denemeyeceğiz.
retry-resend-later = Hayır. Lütfen iletiyi daha sonra yeniden gönderin.
retry-resend-after-fix = Hayır. Sorun çözülünce iletiyi yeniden gönderin.
retry-auto = Evet, otomatik olarak.
retry-auto-until = Evet, { $until } tarihine kadar otomatik olarak.

who-you = siz
who-recipient = alıcı
who-your-provider = e-posta sağlayıcınız
who-recipient-admin = alıcının sistem yöneticisi
who-support = destek ekibimiz
who-nobody = bir işlem gerekmiyor – beklemeniz yeterli
list-or = { $first } veya { $last }

failed-count = { $count ->
    [one] İletiniz bir alıcıya teslim edilemedi
   *[other] İletiniz { $count } alıcıya teslim edilemedi
}
delayed-count = { $count ->
    [one] Bir alıcıya gönderdiğiniz ileti hâlâ yolda
   *[other] { $count } alıcıya gönderdiğiniz ileti hâlâ yolda
}
several-causes = Nedenler farklı olduğundan hepsini tek tek açıklıyoruz.
several-mixed = Nedenler farklı ve bazı alıcılar için hâlâ deniyoruz. Hepsini tek tek açıklıyoruz.
more-recipients = { $count ->
    [one] ve { $count } alıcı daha
   *[other] ve { $count } alıcı daha
}
others-ok = { $count ->
    [one] Diğer alıcı bundan etkilenmedi, ona yeniden yazmanız gerekmez.
   *[other] Diğer { $count } alıcı bundan etkilenmedi, onlara yeniden yazmanız gerekmez.
}

note-given-up = Bu iletiyi artık teslim etmeye çalışmıyoruz.
note-forwarded = { $recipient } adresi, gelen postaları başka bir adrese yönlendiriyor. Sorun o adreste oluştu.
note-administrator-told = E-posta sistemimizin yöneticisine de haber verildi.

# Bir adresin alan adı, çok bilinen birinden tek harf farklıysa.
did-you-mean = Şunu mu demek istediniz: { $suggestion }?
step-did-you-mean = Doğru adres { $suggestion } ise iletinizi oraya gönderin.
step-support = Destek ekibimizle iletişime geçin – adres bu bildirimin sonundadır. Sorunu orada çözebilirler.
message-size = İletinizin boyutu { $size }.
largest-attachment = En büyük ek: “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Büyük olasılıkla: { $headline }
note-likely = Sunucunun yanıtı nedeni tam olarak açık biçimde söylemiyor.
label-exact-words = Yanıtın tam metni:
label-our-report = Posta sunucumuzun bildirimi
note-tried = İletiyi teslim etmeye çalıştık. İlk deneme: { $from }. Son deneme: { $until }.
others-unknown = Bu rapor, iletinizin diğer alıcılara ulaşıp ulaşmadığı hakkında bir şey söylemiyor.
what-unasked = Bu adres için posta kabul eden bir sunucu bulamadık, bu yüzden sorulacak kimse yoktu. Genellikle @ işaretinden sonraki bölüm yanlış yazılmıştır ya da bu alan adı e-posta için ayarlanmamıştır.
what-overloaded = Alıcıya şu anda posta kutusunun kabul ettiğinden daha fazla ileti geliyor. İletinizde bir sorun yok.
headline-domain = İletiniz alan adının itibarı nedeniyle engellendi
what-domain = Alıcının sunucusu bu iletiyi kabul etmiyor, çünkü { $sender_domain } alan adının orada kötü bir itibarı var. Bu genellikle kişisel değildir: ele geçirilmiş tek bir posta kutusu veya web sitesi, aynı alan adındaki herkesi etkilemeye yeter.
what-lookup = Alıcının sunucusu, kendi sorguları başarısız olduğu için sunucumuzun bir istenmeyen posta göndericileri listesinde olup olmadığını öğrenemedi. Bu, birinin böyle bir listede olduğu anlamına gelmez.
what-theirs = Alıcının alan adının posta sunucusu, bu alan adı için posta kabul etmediğini söylüyor. Büyük olasılıkla ayarları yanlıştır ya da alan adı yanlış sunucuyu gösteriyordur.
what-kind = Alıcının sunucusu bu türden ekleri kabul etmiyor.

strip-you = Siz
strip-sent = gönderildi
strip-us = sunucumuz
strip-took = kabul edildi
strip-stuck = burada takıldı
strip-refused = burada reddedildi
strip-unreachable = aktarılamadı
strip-waiting = hâlâ deniyoruz

help = Bu konuda daha fazla bilgi: { $help }
version-below = Türkçe metin aşağıdadır
machine-translated = Bu metin makine tarafından çevrildi.

part-report = Teslim raporu
part-message = İletiniz
part-headers = İletinizin üst bilgileri
file-report = teslim-raporu
file-message = iletiniz
file-headers = ust-bilgiler
headers-attached = Özgün iletinizin üst bilgileri ektedir.
message-attached = Özgün iletiniz ektedir.
footer-auto = Bu bildirim { $host } e-posta sistemi tarafından otomatik olarak yazıldı.
footer-support = Yardıma mı ihtiyacınız var? { $support } adresine yazın ve bu bildirimi ekleyin. Başvuru kodunuz: { $reference }.
footer-support-site = Yardıma mı ihtiyacınız var? { $support } adresine gidin ve şu başvuru kodunu verin: { $reference }.
footer-reference = Yardım isterken şu başvuru kodunu verin: { $reference }.
footer-not-you = Bu iletiyi siz göndermediniz mi? Başka biri posta kutunuzu kullanıyor olabilir. Posta kutunuzun şifresini değiştirin ve sağlayıcınıza haber verin.
footer-not-you-support = Bu iletiyi siz göndermediniz mi? Başka biri posta kutunuzu kullanıyor olabilir. Posta kutunuzun şifresini değiştirin ve destek ekibimize haber verin.

# Bir etiket ile değeri arasında; bir listenin sözcükleri arasında.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } { $time }
date-utc = { $day } { $month } { $year } { $time } UTC
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
