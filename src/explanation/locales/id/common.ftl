# status: machine
# Sapaan “Anda”, kalimat pendek dan tenang. Istilah: email, pesan, kotak surat,
# server email, lampiran, penerima, domain, spam.

subject-failed = Tidak terkirim: { $subject }
subject-failed-plain = Pesan Anda tidak terkirim
subject-delayed = Tertunda: { $subject }
subject-delayed-plain = Pesan Anda tertunda
from-name = Sistem email

label-steps = Yang dapat Anda lakukan
label-retry = Apakah kami akan mencoba lagi?
label-who = Siapa yang dapat memperbaikinya
label-message = Pesan
label-recipients = { $count ->
    [1] Penerima
   *[other] Para penerima
}
label-others = Penerima lainnya
label-server-answer = Respons server
label-technical = Rincian teknis untuk administrator
label-code = Kode
label-address = Alamat baru

message-of = “{ $subject }”, dikirim { $date }
message-subject = “{ $subject }”
message-date = dikirim { $date }

retry-final = Tidak. Ini respons final, jadi kami tidak akan mencoba lagi.
retry-resend-later = Tidak. Silakan kirim ulang pesan Anda nanti.
retry-resend-after-fix = Tidak. Kirim ulang pesan Anda setelah masalahnya teratasi.
retry-auto = Ya, secara otomatis.
retry-auto-until = Ya, secara otomatis, sampai { $until }.

who-you = Anda
who-recipient = penerima
who-your-provider = penyedia layanan email Anda
who-recipient-admin = administrator di pihak penerima
who-support = tim dukungan kami
who-nobody = tidak perlu tindakan – cukup tunggu saja
list-or = { $first } atau { $last }

failed-count = { $count ->
   *[other] Pesan Anda tidak terkirim ke { $count } penerima
}
delayed-count = { $count ->
   *[other] Pesan Anda ke { $count } penerima masih dalam perjalanan
}
several-causes = Penyebabnya berbeda-beda, jadi kami jelaskan satu per satu.
several-mixed = Penyebabnya berbeda-beda, dan untuk beberapa penerima kami masih mencoba. Berikut penjelasannya satu per satu.
more-recipients = { $count ->
   *[other] dan { $count } penerima lagi
}
others-ok = { $count ->
   *[other] { $count } penerima lainnya tidak terpengaruh, jadi Anda tidak perlu mengirim ulang kepada mereka.
}

note-given-up = Kami tidak lagi mencoba mengirim pesan ini.
note-forwarded = Alamat { $recipient } meneruskan email ke alamat lain, dan di sanalah masalahnya terjadi.
note-administrator-told = Administrator sistem email kami juga sudah diberi tahu.

# Jika domain sebuah alamat hanya berbeda satu huruf dari domain yang terkenal.
did-you-mean = Apakah maksud Anda { $suggestion }?
step-did-you-mean = Jika { $suggestion } adalah alamat yang benar, kirim pesan Anda ke sana.
step-support = Hubungi tim dukungan kami – alamatnya ada di akhir pemberitahuan ini. Mereka dapat menyelesaikannya.
message-size = Ukuran pesan Anda { $size }.
largest-attachment = Lampiran terbesar adalah “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Kemungkinan: { $headline }
note-likely = Jawaban server tidak sepenuhnya jelas tentang alasannya.
label-exact-words = Berikut kata-kata persisnya:
label-our-report = Laporan server email kami
note-tried = Kami mencoba mengirimkannya dari { $from } hingga { $until }.
others-unknown = Laporan ini tidak menyebutkan apa pun tentang pesan Anda kepada penerima lain.
what-unasked = Kami tidak menemukan server email yang menerima email untuk alamat ini, sehingga tidak ada yang dapat ditanyai. Biasanya bagian setelah tanda @ salah ketik, atau domain itu belum disiapkan untuk email.
what-overloaded = Saat ini penerima mendapat lebih banyak email daripada yang dapat diterima kotak suratnya. Tidak ada yang salah dengan pesan Anda.
headline-domain = Pesan Anda diblokir karena reputasi domain
what-domain = Server penerima tidak menerima pesan ini karena domain { $sender_domain } memiliki reputasi buruk di sana. Biasanya ini bukan hal pribadi: satu kotak surat atau situs web yang dibajak sudah cukup untuk memengaruhi semua orang di domain yang sama.
what-lookup = Server penerima tidak dapat mengetahui apakah server kami ada dalam daftar pengirim spam, karena pencariannya sendiri gagal. Ini tidak berarti ada yang tercantum dalam daftar seperti itu.
what-theirs = Server email domain penerima menyatakan bahwa server itu tidak menerima email untuk domain ini. Kemungkinan pengaturannya salah, atau domain itu mengarah ke server yang salah.
what-kind = Server penerima tidak menerima lampiran jenis ini.

strip-you = Anda
strip-sent = mengirim
strip-us = server kami
strip-took = diterima
strip-stuck = terhenti di sini
strip-refused = ditolak di sini
strip-unreachable = gagal diserahkan
strip-waiting = masih mencoba

help = Anda dapat membaca selengkapnya di sini: { $help }
version-below = Versi bahasa Indonesia di bawah
machine-translated = Teks ini diterjemahkan oleh mesin.

part-report = Laporan pengiriman
part-message = Pesan Anda
part-headers = Header pesan Anda
file-report = laporan-pengiriman
file-message = pesan-anda
file-headers = header-pesan
headers-attached = Header dari pesan asli Anda terlampir.
message-attached = Pesan asli Anda terlampir.
footer-auto = Pemberitahuan ini ditulis secara otomatis oleh sistem email { $host }.
footer-support = Butuh bantuan? Kirim email ke { $support } dan lampirkan pemberitahuan ini. Nomor referensi Anda: { $reference }.
footer-support-site = Butuh bantuan? Buka { $support } dan sebutkan nomor referensi { $reference }.
footer-reference = Jika meminta bantuan, sebutkan nomor referensi { $reference }.
footer-not-you = Bukan Anda yang mengirim pesan itu? Mungkin ada orang lain yang memakai kotak surat Anda. Ganti kata sandi kotak surat Anda dan beri tahu penyedia layanan Anda.
footer-not-you-support = Bukan Anda yang mengirim pesan itu? Mungkin ada orang lain yang memakai kotak surat Anda. Ganti kata sandi kotak surat Anda dan beri tahu tim dukungan kami.

# Di antara label dan isinya; di antara kata-kata dalam daftar.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year } pukul { $time }
date-utc = { $day } { $month } { $year } pukul { $time } UTC
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
