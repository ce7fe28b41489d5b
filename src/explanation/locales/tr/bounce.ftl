# status: machine
# Anahtarlar ve çeşitler en/bounce.ftl dosyasındaki gibidir.

address-unknown =
    .headline = { $recipient } adresi bulunamadı
    .headline-many = { $count ->
        [1] Alıcının adresi bulunamadı
       *[other] Bu adresler bulunamadı
    }
    .headline-forwarded = { $recipient } adresine gelen posta yönlendirilemiyor
    .what = { $domain } alan adının posta sunucusu böyle bir adres olmadığını bildiriyor. Çoğunlukla bu basit bir yazım hatasıdır, ancak adres değiştirilmiş veya kapatılmış da olabilir.
    .what-many = { $count ->
        [1] Posta sunucusu böyle bir adres olmadığını bildiriyor. Çoğunlukla bu basit bir yazım hatasıdır, ancak adres değiştirilmiş veya kapatılmış da olabilir.
       *[other] Posta sunucuları böyle adresler olmadığını bildiriyor. Çoğunlukla bu basit bir yazım hatasıdır, ancak bir adres değiştirilmiş veya kapatılmış da olabilir.
    }
    .what-forwarded = { $recipient } adresi gelen postaları başka bir adrese yönlendiriyor, ancak o adres yok veya kapatılmış. Bunu siz düzeltemezsiniz.
    .step-1 = Adreste yazım hatası olup olmadığına bakın: eksik bir harf veya nokta, fazladan bir boşluk ya da yanlış bir uzantı (örneğin .org yerine .com).
    .step-1-forwarded = Alıcıya başka bir yoldan, örneğin telefonla veya kısa mesajla ulaşın ve postalarının yönlendirilemediğini söyleyin.
    .step-2 = Adres doğru görünüyorsa alıcıya başka bir yoldan, örneğin telefonla veya kısa mesajla ulaşın ve güncel adresini sorun.
    .step-2-forwarded = Doğrudan yazabileceğiniz bir adres isteyin ve iletinizi oraya gönderin.
    .step-3 = İletinizi düzeltilmiş adrese yeniden gönderin. E-posta programınız eski adresi önermeye devam ederse onu önerilerden kaldırın.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Alıcının yeni bir adresi var
    .what = { $domain } alan adının posta sunucusu, { $recipient } adresinin değiştiğini ve artık posta almadığını bildiriyor.
    .what-many = Posta sunucusu, alıcının adresinin değiştiğini ve eski adresin artık posta almadığını bildiriyor.
    .what-new = { $domain } alan adının posta sunucusu, { $recipient } adresinin değiştiğini bildirdi ve yeni adresi verdi.
    .step-1 = Alıcıya başka bir yoldan, örneğin telefonla veya kısa mesajla ulaşın ve yeni adresini sorun.
    .step-1-new = İletinizi yeni adrese yeniden gönderin. Adreste size tuhaf gelen bir şey varsa önce alıcıya başka bir yoldan sorun.
    .step-2 = İletinizi yeni adrese yeniden gönderin.
    .step-2-new = Adresi adres defterinizde de değiştirin.
    .step-3 = Adresi adres defterinizde de değiştirin.
    .step-3-new = { "" }

domain-unknown =
    .headline = { $domain } alan adı bulunamadı
    .headline-many = { $count ->
        [1] Alıcının alan adı bulunamadı
       *[other] Bu adreslerin alan adları bulunamadı
    }
    .what = Adresin @ işaretinden sonraki kısmı olan { $domain } internette bulunamadı. Genellikle bu kısım yanlış yazılmıştır veya alan adının süresi dolmuştur.
    .what-many = Adresin @ işaretinden sonraki kısmı internette bulunamadı. Genellikle bu kısım yanlış yazılmıştır veya alan adının süresi dolmuştur.
    .reason = Adresin @ işaretinden sonraki kısmı internette bulunamadı.
    .step-1 = @ işaretinden sonraki kısımda yazım hatası olup olmadığına bakın (örneğin gmail.com yerine gmial.com).
    .step-2 = Adresi alıcının web sitesi, kartviziti veya önceki iletileriyle karşılaştırın.
    .step-3 = Adres doğruysa alıcıya başka bir yoldan ulaşın – alan adının süresi, kendisi fark etmeden dolmuş olabilir.
    .delayed-step = Adresin @ işaretinden sonraki kısmına bakın. Yazım hatası varsa iletinizi şimdi doğru adrese gönderin.

domain-no-mail =
    .headline = { $domain } alan adı hiç e-posta kabul etmiyor
    .headline-many = { $count ->
        [1] Alıcının alan adı hiç e-posta kabul etmiyor
       *[other] Bu alan adları hiç e-posta kabul etmiyor
    }
    .what = { $domain } alan adının sahibi, bu alan adının hiç e-posta almadığını bildirmiş. Sonu @{ $domain } olan hiçbir adres çalışmaz.
    .what-many = Alan adının sahibi, bu alan adının hiç e-posta almadığını bildirmiş. Buradaki hiçbir adres çalışmaz.
    .step-1 = Adresin @ işaretinden sonraki kısmına bakın – alıcı biraz farklı bir alan adı kullanıyor olabilir.
    .step-2 = Alıcının web sitesinde bir iletişim adresi arayın.
    .step-3 = Alıcıya başka bir yoldan ulaşın ve çalışan bir adres isteyin.

mailbox-full =
    .headline = Alıcının posta kutusu dolu
    .headline-many = { $count ->
        [1] Alıcının posta kutusu dolu
       *[other] Bu posta kutuları dolu
    }
    .what = { $recipient } posta kutusunda yer kalmadı ve şu anda yeni ileti alamıyor. Sizin adresinizde veya iletinizde bir sorun yok.
    .what-many = { $count ->
        [1] Alıcının posta kutusunda yer kalmadı ve şu anda yeni ileti alamıyor. Sizin adresinizde veya iletinizde bir sorun yok.
       *[other] Bu posta kutularında yer kalmadı ve şu anda yeni ileti alamıyorlar. Sizin adresinizde veya iletinizde bir sorun yok.
    }
    .reason = Alıcının posta kutusunda yer kalmadı.
    .step-1 = Alıcıya başka bir yoldan, örneğin telefonla veya kısa mesajla ulaşın ve posta kutusunun dolduğunu haber verin.
    .step-2 = Alıcı biraz yer açtıktan sonra iletinizi yeniden gönderin.
    .delayed-step = Alıcıya başka bir yoldan ulaşın ve posta kutusunun dolduğunu haber verin. Yer açıldığında iletiniz ulaşabilir.

mailbox-disabled =
    .headline = Alıcının posta kutusu devre dışı
    .headline-many = { $count ->
        [1] Alıcının posta kutusu devre dışı
       *[other] Bu posta kutuları devre dışı
    }
    .what = { $recipient } posta kutusu mevcut, ancak şu anda posta kabul etmiyor. Sahibi veya sağlayıcısı tarafından askıya alınmış ya da kapatılmış olabilir.
    .what-many = { $count ->
        [1] Posta kutusu mevcut, ancak şu anda posta kabul etmiyor. Sahibi veya sağlayıcısı tarafından askıya alınmış ya da kapatılmış olabilir.
       *[other] Posta kutuları mevcut, ancak şu anda posta kabul etmiyorlar. Sahipleri veya sağlayıcıları tarafından askıya alınmış ya da kapatılmış olabilirler.
    }
    .reason = Alıcının posta kutusu şu anda posta kabul etmiyor.
    .step-1 = Alıcıya başka bir yoldan ulaşın ve başka bir adresi olup olmadığını sorun.
    .step-2 = Posta kutusunun yeniden açılacağını düşünüyorsanız iletinizi birkaç gün sonra yeniden gönderin.
    .delayed-step = Alıcıya başka bir yoldan ulaşın – posta kutusunun çalışmadığını bilmiyor olabilir.

message-too-large =
    .headline = İletiniz çok büyük
    .what = İletiniz, ekleriyle birlikte { $domain } alan adının posta sunucusunun kabul ettiğinden daha büyük.
    .what-many = İletiniz, ekleriyle birlikte alıcının posta sunucusunun kabul ettiğinden daha büyük.
    .what-sized = İletiniz ekleriyle birlikte { $size } yer kaplıyor, { $domain } alan adının posta sunucusu ise en fazla { $limit } boyutunda iletileri kabul ediyor. Ekler e-postayla gönderilirken yaklaşık üçte bir oranında büyür, bu yüzden ileti dosyaların kendisinden daha büyüktür.
    .what-sized-many = İletiniz ekleriyle birlikte { $size } yer kaplıyor, alıcının posta sunucusu ise en fazla { $limit } boyutunda iletileri kabul ediyor. Ekler e-postayla gönderilirken yaklaşık üçte bir oranında büyür, bu yüzden ileti dosyaların kendisinden daha büyüktür.
    .what-limit = { $domain } alan adının posta sunucusu en fazla { $limit } boyutunda iletileri kabul ediyor; iletiniz ise ekleriyle birlikte bundan büyük. Ekler e-postayla gönderilirken yaklaşık üçte bir oranında büyür, bu yüzden ileti dosyaların kendisinden daha büyüktür.
    .what-limit-many = Alıcının posta sunucusu en fazla { $limit } boyutunda iletileri kabul ediyor; iletiniz ise ekleriyle birlikte bundan büyük. Ekler e-postayla gönderilirken yaklaşık üçte bir oranında büyür, bu yüzden ileti dosyaların kendisinden daha büyüktür.
    .step-1 = İletinizi bölün: ekleri daha küçük birkaç ileti hâlinde gönderin.
    .step-1-sized = İletinizi bölün: ekleri birkaç ileti hâlinde gönderin. Her iletideki dosyaların toplamı { $safe } boyutunu aşmasın.
    .step-1-limit = İletinizi bölün: ekleri birkaç ileti hâlinde gönderin. Her iletideki dosyaların toplamı { $safe } boyutunu aşmasın.
    .step-1-parts = { $parts ->
        [one] İletinizi bölün: ekleri birkaç ileti hâlinde gönderin. Her iletideki dosyaların toplamı { $safe } boyutunu aşmasın.
       *[other] İletinizi bölün: ekleri en az { $parts } ileti hâlinde gönderin. Her iletideki dosyaların toplamı { $safe } boyutunu aşmasın.
    }
    .step-1-alone = “{ $attachment }” adlı ek tek başına çok büyük. Onu bir dosya paylaşım hizmetine yükleyin ve yalnızca bağlantısını gönderin.
    .step-2 = Ya da ekleri bir dosya paylaşım hizmetine yükleyin ve yalnızca bağlantısını gönderin.
    .step-2-alone = { "" }
    .step-3 = Alıcının kendi posta sunucusu varsa ileti boyutu sınırını yükseltmesini önerin.

spam-content =
    .headline = İletiniz spam sanıldı
    .what = Alıcının posta sunucusu iletinizi spama benzetti ve kabul etmedi. Bu, bazen son derece sıradan iletilerin de başına gelir.
    .reason = Alıcının posta sunucusu iletinizi spama benzetiyor.
    .step-1 = İletinize bir kez daha bakın: açık bir konu, daha az bağlantı ve alışılmadık ek olmaması çoğu zaman işe yarar. Sonra yeniden gönderin.
    .step-2 = Alıcıya başka bir yoldan ulaşın ve sizi güvenilir gönderenler listesine (beyaz liste) eklemesini isteyin.
    .step-3 = Bu durum tekrarlanıyorsa bu bildirimi e-posta veya barındırma sağlayıcınıza iletin.

reputation-blocklist =
    .headline = İletiniz, sunucunun itibarı nedeniyle engellendi
    .what = Alıcının sunucusu, iletinizi gönderen sunucudan posta kabul etmiyor, çünkü bu sunucu bir spam gönderenler listesinde yer alıyor veya itibarı kötü. Bu genellikle sizinle ilgili kişisel bir durum değildir: ele geçirilmiş tek bir posta kutusu veya web sitesi, aynı sunucudaki herkesi etkilemeye yeter.
    .what-listed = Alıcının sunucusu, iletinizi gönderen sunucudan posta kabul etmiyor, çünkü bu sunucunun adresi ({ $ip }) şu spam gönderenler listesinde yer alıyor: { $lists }. Bu genellikle sizinle ilgili kişisel bir durum değildir: ele geçirilmiş tek bir posta kutusu veya web sitesi, aynı sunucudaki herkesi etkilemeye yeter.
    .what-list = Alıcının sunucusu, iletinizi gönderen sunucudan posta kabul etmiyor, çünkü bu sunucu şu spam gönderenler listesinde yer alıyor: { $lists }. Bu genellikle sizinle ilgili kişisel bir durum değildir: ele geçirilmiş tek bir posta kutusu veya web sitesi, aynı sunucudaki herkesi etkilemeye yeter.
    .what-ip = Alıcının sunucusu, iletinizi gönderen sunucudan posta kabul etmiyor, çünkü bu sunucunun adresi ({ $ip }) bir spam gönderenler listesinde yer alıyor veya itibarı kötü. Bu genellikle sizinle ilgili kişisel bir durum değildir: ele geçirilmiş tek bir posta kutusu veya web sitesi, aynı sunucudaki herkesi etkilemeye yeter.
    .reason = İletinizi gönderen sunucu bir spam gönderenler listesinde yer alıyor veya itibarı kötü.
    .step-1 = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin. Nedeni bulup sunucuyu listeden çıkartabilirler.
    .step-2 = Kendi VPS’inizi veya özel sunucunuzu işletiyorsanız: önce spamın kaynağını bulun, sonra nedeni ortadan kaldırın ve ancak bundan sonra IP adresinizin listeden çıkarılmasını (delisting) isteyin.
    .step-3 = Alıcıya başka bir yoldan ulaşın ve sizi güvenilir gönderenler listesine (beyaz liste) eklemesini isteyin.
    .delayed-step = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin – nedeni bulup sunucuyu listeden çıkartabilirler.

greylisted =
    .headline = Alıcının sunucusu daha sonra yeniden denememizi istedi
    .what = Alıcının sunucusu bizim sunucumuzu henüz iyi tanımıyor ve bir süre sonra yeniden denememizi istedi. Bu, spama karşı yaygın bir korumadır, ancak bu kez hiçbir deneme sonuç vermedi.
    .reason = Alıcının sunucusu bizim sunucumuzu henüz iyi tanımıyor ve bir süre sonra yeniden denememizi istedi. Bu, spama karşı yaygın bir korumadır ve genellikle kendiliğinden çözülür.
    .step-1 = İletinizi bir saat kadar sonra yeniden gönderin. Alıcının sunucusu o zamana kadar genellikle bizi tanımış olur.
    .step-2 = Konu acilse alıcıya başka bir yoldan ulaşın.
    .step-3 = Bu durum tekrarlanıyorsa alıcıdan sizi güvenilir gönderenler listesine (beyaz liste) eklemesini isteyin.

challenge-code =
    .headline = Alıcı, iletinizi onaylamanızı istiyor
    .what = Alıcının e-posta sistemi, spamı engellemek için yeni gönderenlerden iletiyi konu satırında özel bir kodla bir kez daha göndermelerini istiyor. Kodu, aşağıdaki sunucu yanıtında bulabilirsiniz.
    .what-code = Alıcının e-posta sistemi, spamı engellemek için yeni gönderenlerden iletiyi konu satırında özel bir kodla bir kez daha göndermelerini istiyor.
    .step-1 = Kodu sunucunun yanıtından kopyalayın – parantezleri ve büyük harfleriyle, tam olarak yazıldığı gibi.
    .step-1-code = Yukarıdaki kodu parantezleri ve büyük harfleriyle, tam olarak yazıldığı gibi kopyalayın.
    .step-2 = Aynı iletiyi, kodu konu satırının sonuna ekleyerek bugün yeniden gönderin. Bu tür kodların süresi çoğu zaman bir gün sonra dolar.
    .step-3 = Alıcıdan sizi güvenilir gönderenler listesine (beyaz liste) eklemesini isteyin; böylece bir dahaki sefere kod gerekmez.
    .step-4 = İletiyi siz göndermediyseniz kodu dikkate almayın ve sağlayıcınıza haber verin – biri adresinizi kullanıyor olabilir.

auth-failed =
    .headline = Alıcının sunucusu, iletinin sizden geldiğini doğrulayamadı
    .what = Alan adları, başkaları onların adına posta gönderemesin diye korunur. { $sender_domain } alan adı için bu denetim başarısız oldu, bu yüzden ileti reddedildi.
    .what-many = Alan adları, başkaları onların adına posta gönderemesin diye korunur. Adresiniz için bu denetim başarısız oldu, bu yüzden ileti reddedildi.
    .reason = Alıcının sunucusu, iletinin gerçekten sizden geldiğini doğrulayamadı.
    .step-1 = E-postalarınızı başkasının sunucusundan veya bir web sitesi formundan değil, kendi e-posta sağlayıcınızın giden posta sunucusundan gönderdiğinizden emin olun.
    .step-2 = Bu bildirimi e-posta veya barındırma sağlayıcınıza ya da { $sender_domain } alan adıyla ilgilenen kişiye iletin – SPF, DKIM ve DMARC adlı ayarları kontrol etmeleri gerekir.
    .step-2-many = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin – alan adınızın SPF, DKIM ve DMARC adlı ayarlarını kontrol etmeleri gerekir.
    .step-3 = Alıcı postalarını bir adresten diğerine yönlendiriyorsa doğrudan son adrese yazın.

sender-dns =
    .headline = Alıcının sunucusu, iletinizi gönderen sunucuyu tanımıyor
    .what = İletinizi gönderen sunucunun adı ile internet adresi birbirini tutmuyor veya biri eksik. Alıcının sunucusu böyle sunuculardan posta almıyor. İletinizde bir sorun yok.
    .what-ip = İletinizi gönderen sunucunun adı, internet adresiyle ({ $ip }) uyuşmuyor veya eksik. Alıcının sunucusu böyle sunuculardan posta almıyor. İletinizde bir sorun yok.
    .reason = İletinizi gönderen sunucunun adı ile internet adresi birbirini tutmuyor.
    .step-1 = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin. Sunucunun DNS’teki adını düzeltmeleri gerekir.
    .step-2 = Kendi sunucunuzu işletiyorsanız: ters DNS kaydını (PTR) sunucunun adına ayarlayın, bu ad aynı adresi göstersin ve sunucu diğerlerini bu adla selamlasın (HELO).
    .step-3 = Konu acilse alıcıya başka bir yoldan ulaşın.

policy-rejected =
    .headline = Alıcının kuralları bu iletiye izin vermedi
    .what = Alıcının e-posta sisteminin, kimlerin yazabileceği ve nelerin gönderilebileceği konusunda kendi kuralları var. İletiniz bunlardan birine uymadı.
    .reason = Alıcının e-posta sisteminin bir kuralı buna engel oluyor.
    .step-1 = Aşağıdaki sunucu yanıtını okuyun – çoğu zaman hangi kural olduğunu söyler.
    .step-1-silent = { "" }
    .step-2 = Bir gruba veya e-posta listesine yazıyorsanız oraya yazma izniniz olup olmadığına bakın.
    .step-3 = Alıcıya başka bir yoldan ulaşın; kendisinden veya sistem yöneticisinden iletilerinize izin vermesini (beyaz liste) isteyin.

recipient-restricted =
    .headline = Alıcı yalnızca belirli kişilerden posta kabul ediyor
    .headline-many = { $count ->
        [1] Alıcı yalnızca belirli kişilerden posta kabul ediyor
       *[other] Bu alıcılar yalnızca belirli kişilerden posta kabul ediyor
    }
    .what = { $recipient } adresi yalnızca seçilmiş gönderenlere açık – örneğin bir grubun üyelerine veya aynı şirkette çalışanlara – ve sizin adresiniz bunların arasında değil.
    .what-many = { $count ->
        [1] Alıcının adresi yalnızca seçilmiş gönderenlere açık – örneğin bir grubun üyelerine veya aynı şirkette çalışanlara – ve sizin adresiniz bunların arasında değil.
       *[other] Bu adresler yalnızca seçilmiş gönderenlere açık – örneğin bir grubun üyelerine veya aynı şirkette çalışanlara – ve sizin adresiniz bunların arasında değil.
    }
    .step-1 = Birden fazla adresiniz varsa alıcının tanıdığı adresten yazdığınızdan emin olun.
    .step-2 = Bu bir grup veya e-posta listesiyse ona katılın ya da sahibinden iletilerinize izin vermesini isteyin.
    .step-3 = Alıcıya başka bir yoldan ulaşın ve adresinize izin vermesini (beyaz liste) isteyin.

relay-denied =
    .headline = Sunucu iletinizi aktarmayı reddetti
    .what = Ulaştığımız posta sunucusu { $domain } alan adının postalarından sorumlu değil, bu yüzden iletinizi aktarmayı reddetti. Ya e-posta programınız doğru şekilde oturum açmamış ya da alıcının alan adı yanlış sunucuyu gösteriyor.
    .what-many = Ulaştığımız posta sunucusu bu alan adının postalarından sorumlu değil, bu yüzden iletinizi aktarmayı reddetti. Ya e-posta programınız doğru şekilde oturum açmamış ya da alıcının alan adı yanlış sunucuyu gösteriyor.
    .step-1 = Adresin @ işaretinden sonraki kısmında yazım hatası olup olmadığına bakın.
    .step-2 = E-posta programınızda giden posta sunucusu için oturum açmanın gerekli olarak ayarlandığını, kullanıcı adınızın ve şifrenizin doğru olduğunu kontrol edin.
    .step-3 = Diğer iletileriniz teslim ediliyorsa alıcıya başka bir yoldan ulaşın – sistem yöneticisinin { $domain } alan adının posta ayarlarını kontrol etmesi gerekir.
    .step-3-many = Diğer iletileriniz teslim ediliyorsa alıcıya başka bir yoldan ulaşın – sistem yöneticisinin alan adının posta ayarlarını kontrol etmesi gerekir.

login-required =
    .headline = E-posta programınız oturum açmadı
    .what = Posta sunucusu yalnızca kullanıcı adı ve şifreyle oturum açanlardan ileti kabul ediyor. E-posta programınız – ya da iletiyi gönderen cihaz veya web sitesi – bunu yapmadı.
    .step-1 = E-posta programınızın ayarlarında giden posta sunucusunu (SMTP) bulun ve oturum açmayı (kimlik doğrulama) etkinleştirin. Kullanıcı adı ve şifre genellikle posta alırken kullandıklarınızla aynıdır.
    .step-2 = İletiyi bir tarayıcı cihaz, web sitesi veya başka bir program gönderdiyse aynı ayarı orada değiştirin.
    .step-3 = Diğer iletileriniz teslim ediliyorsa hata alıcı tarafındadır: ona başka bir yoldan ulaşın ve haber verin.

sender-refused =
    .headline = Adresiniz kabul edilmedi
    .what = Alıcının sunucusu { $sender } adresinden posta kabul etmiyor. Alıcı bu adresi engellemiş olabilir veya sunucusu adresi hatalı bulmuş olabilir.
    .what-many = Alıcının sunucusu adresinizden posta kabul etmiyor. Alıcı adresinizi engellemiş olabilir veya sunucusu adresi hatalı bulmuş olabilir.
    .step-1 = E-posta programınızın ayarlarında kendi adresinizin doğru yazıldığını kontrol edin.
    .step-2 = Alıcıya başka bir yoldan ulaşın ve engelinizi kaldırmasını veya sizi güvenilir gönderenler listesine (beyaz liste) eklemesini isteyin.
    .step-3 = Bunun bir hata olduğunu düşünüyorsanız bu bildirimi e-posta veya barındırma sağlayıcınıza iletin.

rate-limited =
    .headline = Kısa sürede çok fazla ileti gönderildi
    .what = Kısa süre içinde çok fazla ileti gönderildi, bu yüzden sunucu daha fazlasını almadı.
    .reason = Kısa süre içinde çok fazla ileti gönderildi, bu yüzden sunucu sonrakileri beklemeye aldı.
    .step-1 = Yaklaşık bir saat bekleyin ve iletinizi yeniden gönderin.
    .step-2 = Çok sayıda kişiye yazıyorsanız daha küçük gruplara gönderin veya bir bülten hizmeti kullanın.
    .step-3 = Bu kadar çok postayı siz göndermiyorsanız posta kutunuzun şifresini değiştirin ve sağlayıcınıza başvurun – biri hesabınıza girmiş olabilir.
    .delayed-step = Bu kadar çok postayı siz göndermiyorsanız posta kutunuzun şifresini değiştirin ve sağlayıcınıza başvurun – biri hesabınıza girmiş olabilir.

attachment-blocked =
    .headline = Bir ek engellendi
    .what = Alıcının sunucusu bir eki engelledi: ya virüse benziyordu ya da bu türden dosyalar kabul edilmiyor.
    .what-named = Alıcının sunucusu “{ $attachment }” adlı eki engelledi: ya virüse benziyordu ya da bu türden dosyalar kabul edilmiyor.
    .step-1 = Bu eki tanımıyorsanız açmayın. Bilgisayarınızı bir virüsten koruma programıyla tarayın ve posta kutunuzun şifresini değiştirin.
    .step-2 = Dosya güvenliyse onu bir dosya paylaşım hizmetine yükleyin ve yalnızca bağlantısını gönderin.
    .step-3 = Alıcıya hangi dosya türlerini kabul ettiğini de sorabilirsiniz – PDF genellikle sorun çıkarmaz.

malformed-message =
    .headline = Alıcının sunucusu iletinizi okuyamadı
    .what = İletinizin bir bölümü posta sunucularının beklediği biçimde yazılmamış, bu yüzden alıcının sunucusu onu kabul etmedi. Bunun nedeni genellikle siz değil, iletiyi oluşturan programdır.
    .step-1 = İletiyi baştan yazın ve başka bir programdan ya da tarayıcıdaki posta kutunuzdan (webmail) gönderin.
    .step-2 = Başka bir yerden metin yapıştırdıysanız onu biçimlendirmesi olmadan yapıştırın ve dosyaları yeniden ekleyin.
    .step-3 = İletiyi bir web sitesi veya başka bir program gönderdiyse bu bildirimi onunla ilgilenen kişilere iletin.

host-unreachable =
    .headline = Alıcının sunucusu yanıt vermiyor
    .what = { $domain } alan adının posta sunucusuna bağlanamadık veya bağlantı kesildi. Bu genellikle karşı tarafta geçici bir sorundur.
    .what-many = Alıcının posta sunucusuna bağlanamadık veya bağlantı kesildi. Bu genellikle karşı tarafta geçici bir sorundur.
    .reason = Alıcının posta sunucusu yanıt vermiyor veya bağlantı kesiliyor. Bu genellikle karşı tarafta geçici bir sorundur.
    .step-1 = Adresin @ işaretinden sonraki kısmında yazım hatası olup olmadığına bakın.
    .step-2 = İletinizi birkaç saat sonra yeniden gönderin.
    .step-3 = Konu acilse alıcıya başka bir yoldan ulaşın ve posta sunucusuna erişilemediğini haber verin.
    .delayed-step = Adresin @ işaretinden sonraki kısmına bakın. Yazım hatası varsa iletinizi şimdi doğru adrese gönderin.

expired =
    .headline = İletinizi teslim etmek için ayrılan süre doldu
    .what = İletinizi teslim etmeyi birkaç kez denedik, ancak zamanında başaramadık. İleti artık gönderilmeyi beklemiyor.
    .step-1 = Konu acilse alıcıya başka bir yoldan ulaşın.
    .step-2 = İletinizi daha sonra yeniden gönderin – sorun geçmiş olabilir.
    .step-3 = Bu durum tekrarlanırsa bu bildirimi e-posta veya barındırma sağlayıcınıza iletin.

routing-loop =
    .headline = İletiniz sunucular arasında dönüp durdu
    .what = Posta sunucuları iletinizi teslim etmeden birbirine aktarıp durdu, bu yüzden ileti durduruldu. Bunun nedeni genellikle posta yönlendirmesindeki bir hatadır.
    .step-1 = Alıcıya başka bir yoldan ulaşın ve { $recipient } adresine gönderilen postanın sunucular arasında dönüp durduğunu söyleyin.
    .step-1-many = Alıcıya başka bir yoldan ulaşın ve kendisine gönderilen postanın sunucular arasında dönüp durduğunu söyleyin.
    .step-2 = Posta yönlendirmesini, bununla ilgilenen kişiye kontrol ettirmesini isteyin.
    .step-3 = Kendi posta kutunuzda yönlendirme ayarladıysanız aynı yere geri dönmediğinden emin olun.

tls-required =
    .headline = Güvenli bağlantı kurulamadı
    .what = İletiniz yalnızca şifreli bir bağlantı üzerinden gidebilir, ancak iki posta sunucusu arasında böyle bir bağlantı kurulamadı. İçeriğini korumak için ileti gönderilmedi.
    .reason = İletiniz yalnızca şifreli bir bağlantı üzerinden gidebilir, ancak iki posta sunucusu arasında böyle bir bağlantı kurulamıyor.
    .step-1 = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin – bunu sunucuların yöneticilerinin çözmesi gerekir.
    .step-2 = Alıcıya başka bir yoldan ulaşın ve kendi sistem yöneticisine de haber vermesini isteyin.
    .step-3 = İçerik gizliyse onu göndermek için başka bir güvenli yol seçin.

smtputf8-unsupported =
    .headline = Alıcının sunucusu adreslerdeki özel harfleri desteklemiyor
    .what = Adreslerden biri – sizinki veya alıcınınki – ş, ü veya я gibi harfler içeriyor. Alıcının sunucusu böyle adresleri henüz işleyemiyor.
    .step-1 = Adreste yazım hatası olup olmadığına bakın – ş gibi bir harf yanlışlıkla girmiş olabilir.
    .step-2 = Alıcıdan yalnızca İngiliz alfabesindeki a–z harflerinden oluşan bir adres isteyin.
    .step-3 = Özel harf kendi adresinizdeyse iletiyi başka bir adresten gönderin.

system-problem =
    .headline = Alıcının posta sunucusunda teknik bir sorun var
    .headline-local = Posta sunucumuzda teknik bir sorun oluştu
    .headline-somewhere = Bir posta sunucusunda teknik bir sorun oluştu
    .what = Alıcının e-posta sisteminde bir şeyler ters gitti. İletinizde bir sorun yok.
    .what-local = Kendi e-posta sistemimizde bir şeyler ters gitti, bunun için özür dileriz. İletinizde bir sorun yok.
    .what-somewhere = İletinizin geçtiği e-posta sistemlerinden birinde bir şeyler ters gitti. İletinizde bir sorun yok.
    .reason = Alıcının posta sunucusunda teknik bir sorun var.
    .reason-somewhere = Yoldaki posta sunucularından birinde teknik bir sorun var.
    .reason-local = Kendi posta sunucumuzda teknik bir sorun var, bunun için özür dileriz.
    .step-1 = İletinizi birkaç saat sonra yeniden gönderin.
    .step-2 = Konu acilse alıcıya başka bir yoldan ulaşın.
    .step-3 = Bu durum tekrarlanıyorsa bu bildirimi e-posta veya barındırma sağlayıcınıza iletin.

protocol-error =
    .headline = Posta sunucuları birbirini anlayamadı
    .what = İki posta sunucusu, iletinizi aktarırken teknik bir uyumsuzluk yaşadı. Bu genellikle sizin hatanız değildir.
    .reason = İki posta sunucusu teknik bir uyumsuzluk yaşadı.
    .step-1 = İletinizi yeniden gönderin – tercihen başka bir programdan ya da tarayıcıdaki posta kutunuzdan (webmail).
    .step-2 = Bu durum tekrarlanırsa bu bildirimi e-posta veya barındırma sağlayıcınıza iletin.

delayed =
    .headline = İletiniz hâlâ yolda
    .what = { $recipient } adresine gönderdiğiniz ileti henüz teslim edilmedi, ancak denemeye devam ediyoruz.
    .what-many = İletiniz henüz teslim edilmedi, ancak denemeye devam ediyoruz.
    .what-until = { $recipient } adresine gönderdiğiniz ileti henüz teslim edilmedi, ancak denemeye devam ediyoruz ve { $until } tarihine kadar sürdüreceğiz.
    .what-until-many = İletiniz henüz teslim edilmedi, ancak denemeye devam ediyoruz ve { $until } tarihine kadar sürdüreceğiz.
    .step-1 = Bir şey yapmanız gerekmiyor. Lütfen iletiyi yeniden göndermeyin.
    .step-1-help = Lütfen iletiyi yeniden göndermeyin – teslim etmeyi hâlâ deniyoruz.
    .step-2 = Teslim edemezsek size yazacağız.
    .step-3 = Konu acilse alıcıya başka bir yoldan ulaşın.

delivered =
    .subject = Onay: { $subject }
    .headline = İletiniz teslim edildi
    .headline-relayed = İletiniz aktarıldı
    .headline-expanded = İletiniz bir gruba aktarıldı
    .what = { $recipient } adresine gönderdiğiniz ileti teslim edildi. Bu, birinin onu okuduğu anlamına gelmez.
    .what-many = İletiniz bu alıcılara teslim edildi. Bu, birinin onu okuduğu anlamına gelmez.
    .what-relayed = { $recipient } adresine gönderdiğiniz ileti, onay göndermeyen alıcı posta sunucusuna aktarıldı. Bu nedenle posta kutusuna ulaşıp ulaşmadığını bilmiyoruz.
    .what-relayed-many = İletiniz, onay göndermeyen bu alıcıların posta sunucularına aktarıldı. Bu nedenle posta kutularına ulaşıp ulaşmadığını bilmiyoruz.
    .what-expanded = { $recipient } adresi birden çok alıcıyı temsil ediyor. İletiniz onlara aktarıldı ve başka onay gelmeyecek.
    .what-expanded-many = Bu adreslerin her biri birden çok alıcıyı temsil ediyor. İletiniz onlara aktarıldı ve başka onay gelmeyecek.
    .why = Bu onay, ileti gönderilirken istenmişti. Bir şey yapmanız gerekmiyor.

digest =
    .subject = Teslimatında sorun olan diğer iletiler
    .headline = Teslimatında sorun olan diğer iletiler: { $count }
    .what = Bir saat içinde size çok sayıda ileti geri döndü, bu nedenle her biri için uzun bir bildirim yerine kısa bir liste gönderiyoruz. En sonuncusunun raporu ektedir.
    .rest = Burada gösterilmeyen öncekiler: { $count }

unknown =
    .headline = İletiniz teslim edilemedi
    .what = İleti teslim edilemedi ve nedenini otomatik olarak belirleyemedik. Sunucunun tam yanıtı aşağıdadır.
    .what-silent = İleti teslim edilemedi ve bize nedeni bildirilmedi.
    .step-1 = Adreste yazım hatası olup olmadığına bakın.
    .step-2 = Adres doğruysa alıcıya başka bir yoldan ulaşın.
    .step-3 = Bu bildirimi e-posta veya barındırma sağlayıcınıza iletin – sorunu anlamanıza yardımcı olurlar.
