# status: machine
# Kunci dan variannya sama seperti di en/bounce.ftl.

address-unknown =
    .headline = Alamat { $recipient } tidak ditemukan
    .headline-many = { $count ->
        [1] Alamat penerima tidak ditemukan
       *[other] Alamat-alamat ini tidak ditemukan
    }
    .headline-forwarded = Email ke { $recipient } tidak dapat diteruskan
    .what = Server email untuk { $domain } menyatakan bahwa alamat ini tidak ada. Biasanya ini hanya salah ketik, tetapi bisa juga alamatnya sudah diganti atau ditutup.
    .what-many = { $count ->
        [1] Server email menyatakan bahwa alamat ini tidak ada. Biasanya ini hanya salah ketik, tetapi bisa juga alamatnya sudah diganti atau ditutup.
       *[other] Server email menyatakan bahwa alamat-alamat ini tidak ada. Biasanya ini hanya salah ketik, tetapi bisa juga alamatnya sudah diganti atau ditutup.
    }
    .what-forwarded = Alamat { $recipient } meneruskan email ke alamat lain, dan alamat itu tidak ada atau sudah ditutup. Anda tidak dapat memperbaikinya sendiri.
    .step-1 = Periksa apakah ada salah ketik pada alamat: huruf atau titik yang kurang, spasi yang tidak perlu, atau akhiran yang keliru (misalnya tertulis .com, padahal seharusnya .id).
    .step-1-forwarded = Hubungi penerima dengan cara lain, misalnya lewat telepon atau pesan singkat, dan beri tahu bahwa email mereka tidak diteruskan.
    .step-2 = Jika alamatnya tampak benar, hubungi penerima dengan cara lain, misalnya lewat telepon atau pesan singkat, dan tanyakan alamatnya yang sekarang.
    .step-2-forwarded = Minta alamat yang dapat Anda kirimi langsung, lalu kirim pesan Anda ke sana.
    .step-3 = Kirim ulang pesan Anda ke alamat yang sudah diperbaiki. Jika program email Anda terus menyarankan alamat lama, hapus alamat itu dari daftar saran.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Penerima punya alamat baru
    .what = Server email untuk { $domain } menyatakan bahwa { $recipient } sudah pindah ke alamat lain dan tidak lagi menerima email di sana.
    .what-many = Server email menyatakan bahwa penerima sudah pindah ke alamat lain dan tidak lagi menerima email di alamat lama.
    .what-new = Server email untuk { $domain } menyatakan bahwa { $recipient } sudah pindah ke alamat lain, dan memberikan alamat barunya.
    .step-1 = Hubungi penerima dengan cara lain, misalnya lewat telepon atau pesan singkat, dan tanyakan alamat barunya.
    .step-1-new = Kirim ulang pesan Anda ke alamat baru. Jika ada yang terasa janggal, tanyakan dulu kepada penerima dengan cara lain.
    .step-2 = Kirim ulang pesan Anda ke alamat baru.
    .step-2-new = Ubah juga alamatnya di buku alamat Anda.
    .step-3 = Ubah juga alamatnya di buku alamat Anda.
    .step-3-new = { "" }

domain-unknown =
    .headline = Domain { $domain } tidak ditemukan
    .headline-many = { $count ->
        [1] Domain penerima tidak ditemukan
       *[other] Domain dari alamat-alamat ini tidak ditemukan
    }
    .what = Bagian alamat setelah tanda @, yaitu { $domain }, tidak ditemukan di internet. Biasanya ejaannya salah, atau masa berlaku domain sudah habis.
    .what-many = Bagian alamat setelah tanda @ tidak ditemukan di internet. Biasanya ejaannya salah, atau masa berlaku domain sudah habis.
    .reason = Bagian alamat setelah tanda @ tidak ditemukan di internet.
    .step-1 = Periksa apakah ada salah ketik pada bagian setelah tanda @ (misalnya tertulis gmial.com, padahal seharusnya gmail.com).
    .step-2 = Bandingkan alamat dengan situs web, kartu nama, atau pesan penerima sebelumnya.
    .step-3 = Jika alamatnya benar, hubungi penerima dengan cara lain – mungkin domainnya sudah habis masa berlakunya tanpa mereka sadari.
    .delayed-step = Periksa bagian alamat setelah tanda @. Jika ada salah ketik, kirim pesan Anda ke alamat yang benar sekarang juga.

domain-no-mail =
    .headline = { $domain } tidak menerima email sama sekali
    .headline-many = { $count ->
        [1] Domain penerima tidak menerima email sama sekali
       *[other] Domain-domain ini tidak menerima email sama sekali
    }
    .what = Pemilik { $domain } telah menyatakan bahwa domain ini sama sekali tidak menerima email. Semua alamat yang berakhiran @{ $domain } tidak dapat digunakan.
    .what-many = Pemilik domain telah menyatakan bahwa domain ini sama sekali tidak menerima email. Semua alamat di sana tidak dapat digunakan.
    .step-1 = Periksa bagian setelah tanda @ – mungkin penerima memakai domain yang sedikit berbeda.
    .step-2 = Cari alamat kontak di situs web penerima.
    .step-3 = Hubungi penerima dengan cara lain dan minta alamat yang dapat digunakan.

mailbox-full =
    .headline = Kotak surat penerima penuh
    .headline-many = { $count ->
        [1] Kotak surat penerima penuh
       *[other] Kotak-kotak surat ini penuh
    }
    .what = Kotak surat { $recipient } kehabisan ruang dan saat ini tidak dapat menerima pesan baru. Tidak ada yang salah dengan alamat atau pesan Anda.
    .what-many = { $count ->
        [1] Kotak surat penerima kehabisan ruang dan saat ini tidak dapat menerima pesan baru. Tidak ada yang salah dengan alamat atau pesan Anda.
       *[other] Kotak-kotak surat ini kehabisan ruang dan saat ini tidak dapat menerima pesan baru. Tidak ada yang salah dengan alamat atau pesan Anda.
    }
    .reason = Kotak surat penerima kehabisan ruang.
    .step-1 = Hubungi penerima dengan cara lain, misalnya lewat telepon atau pesan singkat, dan beri tahu bahwa kotak suratnya penuh.
    .step-2 = Kirim ulang pesan Anda setelah penerima mengosongkan sebagian ruang.
    .delayed-step = Hubungi penerima dengan cara lain dan beri tahu bahwa kotak suratnya penuh. Setelah ada ruang, pesan Anda dapat masuk.

mailbox-disabled =
    .headline = Kotak surat penerima dinonaktifkan
    .headline-many = { $count ->
        [1] Kotak surat penerima dinonaktifkan
       *[other] Kotak-kotak surat ini dinonaktifkan
    }
    .what = Kotak surat { $recipient } ada, tetapi saat ini tidak menerima email. Mungkin kotak surat itu ditangguhkan atau ditutup oleh pemilik atau penyedia layanannya.
    .what-many = { $count ->
        [1] Kotak suratnya ada, tetapi saat ini tidak menerima email. Mungkin kotak surat itu ditangguhkan atau ditutup oleh pemilik atau penyedia layanannya.
       *[other] Kotak-kotak suratnya ada, tetapi saat ini tidak menerima email. Mungkin semuanya ditangguhkan atau ditutup oleh pemilik atau penyedia layanannya.
    }
    .reason = Kotak surat penerima saat ini tidak menerima email.
    .step-1 = Hubungi penerima dengan cara lain dan tanyakan apakah mereka punya alamat lain.
    .step-2 = Jika menurut Anda kotak surat itu akan aktif lagi, kirim ulang pesan Anda beberapa hari lagi.
    .delayed-step = Hubungi penerima dengan cara lain – mungkin mereka tidak tahu bahwa kotak suratnya tidak berfungsi.

message-too-large =
    .headline = Pesan Anda terlalu besar
    .what = Beserta lampirannya, pesan Anda lebih besar daripada yang diterima server email untuk { $domain }.
    .what-many = Beserta lampirannya, pesan Anda lebih besar daripada yang diterima server email penerima.
    .what-sized = Beserta lampirannya, pesan Anda berukuran { $size }, sedangkan server email untuk { $domain } menerima pesan hingga { $limit }. Lampiran membesar sekitar sepertiga saat dikirim lewat email, jadi pesan lebih besar daripada file-file itu sendiri.
    .what-sized-many = Beserta lampirannya, pesan Anda berukuran { $size }, sedangkan server email penerima menerima pesan hingga { $limit }. Lampiran membesar sekitar sepertiga saat dikirim lewat email, jadi pesan lebih besar daripada file-file itu sendiri.
    .what-limit = Beserta lampirannya, pesan Anda lebih besar dari { $limit }, yaitu batas yang diterima server email untuk { $domain }. Lampiran membesar sekitar sepertiga saat dikirim lewat email, jadi pesan lebih besar daripada file-file itu sendiri.
    .what-limit-many = Beserta lampirannya, pesan Anda lebih besar dari { $limit }, yaitu batas yang diterima server email penerima. Lampiran membesar sekitar sepertiga saat dikirim lewat email, jadi pesan lebih besar daripada file-file itu sendiri.
    .step-1 = Bagi pesan Anda: kirim lampiran dalam beberapa pesan yang lebih kecil.
    .step-1-sized = Bagi pesan Anda: kirim lampiran dalam beberapa pesan, dengan total ukuran file di setiap pesan tidak lebih dari { $safe }.
    .step-1-limit = Bagi pesan Anda: kirim lampiran dalam beberapa pesan, dengan total ukuran file di setiap pesan tidak lebih dari { $safe }.
    .step-1-parts = { $parts ->
       *[other] Bagi pesan Anda: kirim lampiran dalam sedikitnya { $parts } pesan, dengan total ukuran file di setiap pesan tidak lebih dari { $safe }.
    }
    .step-1-alone = Lampiran “{ $attachment }” saja sudah terlalu besar. Unggah ke layanan berbagi file dan kirim tautannya saja.
    .step-2 = Atau unggah lampiran ke layanan berbagi file dan kirim tautannya saja.
    .step-2-alone = { "" }
    .step-3 = Jika penerima mengelola server emailnya sendiri, sarankan agar mereka menaikkan batas ukuran pesan.

spam-content =
    .headline = Pesan Anda dianggap spam
    .what = Server email penerima menganggap pesan Anda mirip spam dan tidak menerimanya. Hal ini kadang terjadi, bahkan pada pesan yang biasa saja.
    .reason = Server email penerima menganggap pesan Anda mirip spam.
    .step-1 = Periksa pesan Anda sekali lagi: subjek yang jelas, lebih sedikit tautan, dan tanpa lampiran yang tidak lazim sering kali membantu. Lalu kirim ulang.
    .step-2 = Hubungi penerima dengan cara lain dan minta mereka menambahkan Anda ke daftar pengirim tepercaya (whitelist).
    .step-3 = Jika terus terjadi, teruskan pemberitahuan ini ke penyedia email atau hosting Anda.

reputation-blocklist =
    .headline = Pesan Anda diblokir karena reputasi server
    .what = Server penerima tidak menerima email dari server yang mengirim pesan Anda, karena server itu tercantum dalam daftar pengirim spam atau reputasinya buruk. Biasanya ini bukan soal Anda pribadi: satu kotak surat atau situs web yang dibajak sudah cukup untuk berdampak pada semua orang di server yang sama.
    .what-listed = Server penerima tidak menerima email dari server yang mengirim pesan Anda, karena alamat server itu ({ $ip }) tercantum dalam daftar pengirim spam ini: { $lists }. Biasanya ini bukan soal Anda pribadi: satu kotak surat atau situs web yang dibajak sudah cukup untuk berdampak pada semua orang di server yang sama.
    .what-list = Server penerima tidak menerima email dari server yang mengirim pesan Anda, karena server itu tercantum dalam daftar pengirim spam ini: { $lists }. Biasanya ini bukan soal Anda pribadi: satu kotak surat atau situs web yang dibajak sudah cukup untuk berdampak pada semua orang di server yang sama.
    .what-ip = Server penerima tidak menerima email dari server yang mengirim pesan Anda, karena alamat server itu ({ $ip }) tercantum dalam daftar pengirim spam atau reputasinya buruk. Biasanya ini bukan soal Anda pribadi: satu kotak surat atau situs web yang dibajak sudah cukup untuk berdampak pada semua orang di server yang sama.
    .reason = Server yang mengirim pesan Anda tercantum dalam daftar pengirim spam atau reputasinya buruk.
    .step-1 = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda. Mereka dapat menemukan penyebabnya dan mengurus agar server dihapus dari daftar.
    .step-2 = Jika Anda mengelola VPS atau server khusus sendiri: pertama temukan sumber spam, kemudian hilangkan penyebabnya, dan baru setelah itu minta agar alamat IP Anda dihapus dari daftar (delisting).
    .step-3 = Hubungi penerima dengan cara lain dan minta mereka menambahkan Anda ke daftar pengirim tepercaya (whitelist).
    .delayed-step = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda – mereka dapat menemukan penyebabnya dan mengurus agar server dihapus dari daftar.

greylisted =
    .headline = Server penerima meminta kami mencoba lagi nanti
    .what = Server penerima belum mengenal server kami dengan baik dan meminta kami mencoba lagi beberapa saat kemudian. Ini perlindungan umum terhadap spam, tetapi kali ini tidak ada percobaan yang berhasil.
    .reason = Server penerima belum mengenal server kami dengan baik dan meminta kami mencoba lagi beberapa saat kemudian. Ini perlindungan umum terhadap spam dan biasanya teratasi dengan sendirinya.
    .step-1 = Kirim ulang pesan Anda sekitar satu jam lagi. Pada saat itu server penerima biasanya sudah mengenal kami.
    .step-2 = Jika mendesak, hubungi penerima dengan cara lain.
    .step-3 = Jika terus terjadi, minta penerima menambahkan Anda ke daftar pengirim tepercaya (whitelist).

challenge-code =
    .headline = Penerima meminta Anda mengonfirmasi pesan
    .what = Untuk mencegah spam, sistem email penerima meminta pengirim baru mengirim ulang pesannya dengan kode khusus di subjek. Kode itu ada dalam respons server di bawah.
    .what-code = Untuk mencegah spam, sistem email penerima meminta pengirim baru mengirim ulang pesannya dengan kode khusus di subjek.
    .step-1 = Salin kode dari respons server – persis, termasuk tanda kurung dan huruf besar.
    .step-1-code = Salin kode di atas persis seperti yang tertulis, termasuk tanda kurung dan huruf besar.
    .step-2 = Kirim ulang pesan yang sama hari ini, dengan kode di akhir baris subjek. Kode seperti ini sering kali kedaluwarsa setelah satu hari.
    .step-3 = Minta penerima menambahkan Anda ke daftar pengirim tepercaya (whitelist), agar lain kali Anda tidak memerlukan kode.
    .step-4 = Jika bukan Anda yang mengirim pesan itu, abaikan kodenya dan beri tahu penyedia layanan Anda – mungkin ada yang memakai alamat Anda.

auth-failed =
    .headline = Server penerima tidak dapat memastikan bahwa pesan ini dari Anda
    .what = Domain dilindungi agar orang lain tidak dapat mengirim email atas namanya. Untuk { $sender_domain }, pemeriksaan itu gagal, sehingga pesan ditolak.
    .what-many = Domain dilindungi agar orang lain tidak dapat mengirim email atas namanya. Untuk alamat Anda, pemeriksaan itu gagal, sehingga pesan ditolak.
    .reason = Server penerima tidak dapat memastikan bahwa pesan ini benar-benar dari Anda.
    .step-1 = Pastikan Anda mengirim email melalui server email keluar dari penyedia email Anda sendiri, bukan melalui server orang lain atau formulir situs web.
    .step-2 = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda, atau ke orang yang mengurus { $sender_domain } – mereka perlu memeriksa pengaturan yang disebut SPF, DKIM, dan DMARC.
    .step-2-many = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda – mereka perlu memeriksa pengaturan domain Anda yang disebut SPF, DKIM, dan DMARC.
    .step-3 = Jika penerima meneruskan emailnya dari satu alamat ke alamat lain, kirim langsung ke alamat terakhir.

sender-dns =
    .headline = Server penerima tidak mengenali server yang mengirim pesan Anda
    .what = Nama dan alamat internet server yang mengirim pesan Anda tidak cocok, atau salah satunya tidak ada. Server penerima tidak menerima email dari server seperti itu. Tidak ada yang salah dengan pesan Anda.
    .what-ip = Nama server yang mengirim pesan Anda tidak cocok dengan alamat internetnya ({ $ip }), atau tidak ada. Server penerima tidak menerima email dari server seperti itu. Tidak ada yang salah dengan pesan Anda.
    .reason = Nama dan alamat internet server yang mengirim pesan Anda tidak cocok.
    .step-1 = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda. Mereka perlu memperbaiki nama server di DNS.
    .step-2 = Jika Anda mengelola server sendiri: atur entri DNS balik (PTR) ke nama host server, pastikan nama itu mengarah kembali ke alamat yang sama, dan biarkan server memperkenalkan diri dengan nama itu (HELO).
    .step-3 = Jika mendesak, hubungi penerima dengan cara lain.

policy-rejected =
    .headline = Aturan di pihak penerima tidak mengizinkan pesan ini
    .what = Sistem email penerima punya aturan sendiri tentang siapa yang boleh menulis dan apa yang boleh dikirim. Pesan Anda tidak memenuhi salah satunya.
    .reason = Ada aturan sistem email penerima yang menghalangi.
    .step-1 = Baca respons server di bawah – sering kali di situ disebutkan aturan yang mana.
    .step-1-silent = { "" }
    .step-2 = Jika Anda menulis ke grup atau milis, periksa apakah Anda diizinkan mengirim ke sana.
    .step-3 = Hubungi penerima dengan cara lain dan minta mereka, atau administratornya, mengizinkan pesan dari Anda (whitelist).

recipient-restricted =
    .headline = Penerima hanya menerima email dari pengirim tertentu
    .headline-many = { $count ->
        [1] Penerima hanya menerima email dari pengirim tertentu
       *[other] Para penerima ini hanya menerima email dari pengirim tertentu
    }
    .what = Alamat { $recipient } hanya terbuka bagi pengirim terpilih – misalnya anggota suatu grup atau orang dari perusahaan yang sama – dan alamat Anda tidak termasuk.
    .what-many = { $count ->
        [1] Alamat penerima hanya terbuka bagi pengirim terpilih – misalnya anggota suatu grup atau orang dari perusahaan yang sama – dan alamat Anda tidak termasuk.
       *[other] Alamat-alamat ini hanya terbuka bagi pengirim terpilih – misalnya anggota suatu grup atau orang dari perusahaan yang sama – dan alamat Anda tidak termasuk.
    }
    .step-1 = Jika Anda punya beberapa alamat, pastikan Anda menulis dari alamat yang dikenal penerima.
    .step-2 = Jika ini grup atau milis, bergabunglah atau minta pemiliknya mengizinkan pesan Anda.
    .step-3 = Hubungi penerima dengan cara lain dan minta mereka mengizinkan alamat Anda (whitelist).

relay-denied =
    .headline = Server menolak meneruskan pesan Anda
    .what = Server email yang kami hubungi tidak menangani email untuk { $domain }, jadi server itu menolak meneruskan pesan Anda. Mungkin program email Anda tidak login dengan benar, atau domain penerima mengarah ke server yang salah.
    .what-many = Server email yang kami hubungi tidak menangani email untuk domain ini, jadi server itu menolak meneruskan pesan Anda. Mungkin program email Anda tidak login dengan benar, atau domain penerima mengarah ke server yang salah.
    .step-1 = Periksa apakah ada salah ketik pada bagian alamat setelah tanda @.
    .step-2 = Di program email Anda, periksa apakah server email keluar diatur agar memerlukan login dan apakah nama pengguna serta kata sandi Anda benar.
    .step-3 = Jika pesan Anda yang lain terkirim, hubungi penerima dengan cara lain – administrator mereka perlu memeriksa pengaturan email { $domain }.
    .step-3-many = Jika pesan Anda yang lain terkirim, hubungi penerima dengan cara lain – administrator mereka perlu memeriksa pengaturan email domain itu.

login-required =
    .headline = Program email Anda tidak login
    .what = Server email hanya menerima pesan dari mereka yang login dengan nama pengguna dan kata sandi. Program email Anda – atau perangkat atau situs web yang mengirim pesan – tidak melakukannya.
    .step-1 = Di pengaturan program email Anda, cari server email keluar (SMTP) dan aktifkan login (autentikasi). Nama pengguna dan kata sandinya biasanya sama seperti untuk menerima email.
    .step-2 = Jika pesan dikirim oleh pemindai, situs web, atau program lain, ubah pengaturan yang sama di sana.
    .step-3 = Jika pesan Anda yang lain terkirim, kesalahannya ada di pihak penerima: hubungi mereka dengan cara lain dan beri tahu.

sender-refused =
    .headline = Alamat Anda tidak diterima
    .what = Server penerima tidak menerima email dari { $sender }. Mungkin penerima memblokir alamat ini, atau alamat ini tampak keliru bagi server mereka.
    .what-many = Server penerima tidak menerima email dari alamat Anda. Mungkin penerima memblokirnya, atau alamat itu tampak keliru bagi server mereka.
    .step-1 = Periksa apakah alamat Anda sendiri ditulis dengan benar di pengaturan program email Anda.
    .step-2 = Hubungi penerima dengan cara lain dan minta mereka membuka blokir atau menambahkan Anda ke daftar pengirim tepercaya (whitelist).
    .step-3 = Jika menurut Anda ini kekeliruan, teruskan pemberitahuan ini ke penyedia email atau hosting Anda.

rate-limited =
    .headline = Terlalu banyak pesan dalam waktu singkat
    .what = Terlalu banyak pesan dikirim dalam waktu singkat, jadi server tidak menerima lebih banyak lagi.
    .reason = Terlalu banyak pesan dikirim dalam waktu singkat, jadi server menahan pesan berikutnya.
    .step-1 = Tunggu sekitar satu jam, lalu kirim ulang pesan Anda.
    .step-2 = Jika Anda menulis kepada banyak orang, kirim ke kelompok yang lebih kecil atau gunakan layanan newsletter.
    .step-3 = Jika bukan Anda yang mengirim email sebanyak itu, ganti kata sandi kotak surat Anda dan hubungi penyedia layanan – mungkin ada yang masuk ke akun Anda.
    .delayed-step = Jika bukan Anda yang mengirim email sebanyak itu, ganti kata sandi kotak surat Anda dan hubungi penyedia layanan – mungkin ada yang masuk ke akun Anda.

attachment-blocked =
    .headline = Sebuah lampiran diblokir
    .what = Server penerima memblokir sebuah lampiran: mungkin karena mirip virus, atau karena jenis file ini tidak diterima.
    .what-named = Server penerima memblokir lampiran “{ $attachment }”: mungkin karena mirip virus, atau karena jenis file ini tidak diterima.
    .step-1 = Jika Anda tidak mengenali lampiran itu, jangan dibuka. Pindai komputer Anda dengan program antivirus dan ganti kata sandi kotak surat Anda.
    .step-2 = Jika filenya aman, unggah ke layanan berbagi file dan kirim tautannya saja.
    .step-3 = Anda juga dapat menanyakan jenis file apa yang diterima oleh penerima – PDF biasanya tidak bermasalah.

malformed-message =
    .headline = Server penerima tidak dapat membaca pesan Anda
    .what = Sebagian pesan Anda tidak ditulis sesuai bentuk yang diharapkan server email, jadi server penerima tidak menerimanya. Biasanya penyebabnya adalah program yang membuat pesan, bukan Anda.
    .step-1 = Tulis pesan yang baru dan kirim dari program lain, atau dari kotak surat Anda di browser (webmail).
    .step-2 = Jika Anda menempelkan teks dari tempat lain, tempelkan tanpa formatnya, lalu lampirkan kembali file-filenya.
    .step-3 = Jika pesan dikirim oleh situs web atau program lain, teruskan pemberitahuan ini ke orang yang mengurusnya.

host-unreachable =
    .headline = Server penerima tidak merespons
    .what = Kami tidak dapat terhubung ke server email untuk { $domain }, atau koneksinya terputus. Biasanya ini gangguan sementara di pihak sana.
    .what-many = Kami tidak dapat terhubung ke server email penerima, atau koneksinya terputus. Biasanya ini gangguan sementara di pihak sana.
    .reason = Server email penerima tidak merespons, atau koneksi ke sana terputus. Biasanya ini gangguan sementara di pihak sana.
    .step-1 = Periksa apakah ada salah ketik pada bagian alamat setelah tanda @.
    .step-2 = Kirim ulang pesan Anda beberapa jam lagi.
    .step-3 = Jika mendesak, hubungi penerima dengan cara lain dan beri tahu bahwa server email mereka tidak dapat dihubungi.
    .delayed-step = Periksa bagian alamat setelah tanda @. Jika ada salah ketik, kirim pesan Anda ke alamat yang benar sekarang juga.

expired =
    .headline = Batas waktu pengiriman pesan Anda sudah habis
    .what = Kami sudah beberapa kali mencoba mengirim pesan Anda, tetapi tidak berhasil tepat waktu. Pesan ini tidak lagi menunggu untuk dikirim.
    .step-1 = Jika urusannya mendesak, hubungi penerima dengan cara lain.
    .step-2 = Kirim ulang pesan Anda nanti – mungkin gangguannya sudah hilang.
    .step-3 = Jika terjadi lagi, teruskan pemberitahuan ini ke penyedia email atau hosting Anda.

routing-loop =
    .headline = Pesan Anda terus berputar-putar di antara server
    .what = Server-server email terus saling mengoper pesan Anda tanpa menyampaikannya, jadi pesan itu dihentikan. Penyebabnya biasanya kesalahan dalam penerusan email.
    .step-1 = Hubungi penerima dengan cara lain dan beri tahu bahwa email ke { $recipient } terus berputar-putar di antara server.
    .step-1-many = Hubungi penerima dengan cara lain dan beri tahu bahwa email kepada mereka terus berputar-putar di antara server.
    .step-2 = Minta agar penerusan emailnya diperiksa oleh orang yang mengurusnya.
    .step-3 = Jika Anda mengatur penerusan di kotak surat Anda sendiri, pastikan tidak mengarah kembali ke tempat yang sama.

tls-required =
    .headline = Koneksi aman tidak dapat dibuat
    .what = Pesan Anda hanya boleh dikirim lewat koneksi terenkripsi, dan kedua server email tidak berhasil membuat koneksi seperti itu. Untuk melindungi isinya, pesan tidak dikirim.
    .reason = Pesan Anda hanya boleh dikirim lewat koneksi terenkripsi, dan kedua server email tidak berhasil membuat koneksi seperti itu.
    .step-1 = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda – administrator kedua server perlu menyelesaikannya.
    .step-2 = Hubungi penerima dengan cara lain dan minta mereka juga memberi tahu administratornya.
    .step-3 = Jika isinya rahasia, pilih cara aman lain untuk mengirimnya.

smtputf8-unsupported =
    .headline = Server penerima tidak mendukung huruf khusus dalam alamat
    .what = Salah satu alamat – milik Anda atau penerima – mengandung huruf seperti é, ü, atau я. Server penerima belum dapat menangani alamat seperti itu.
    .step-1 = Periksa apakah ada salah ketik pada alamat – mungkin huruf seperti é tidak sengaja terketik.
    .step-2 = Minta penerima memberikan alamat yang hanya terdiri dari huruf biasa a sampai z.
    .step-3 = Jika huruf khusus itu ada di alamat Anda sendiri, kirim pesan dari alamat lain.

system-problem =
    .headline = Server email penerima mengalami masalah teknis
    .headline-local = Server email kami mengalami masalah teknis
    .headline-somewhere = Sebuah server email mengalami masalah teknis
    .what = Terjadi gangguan di dalam sistem email penerima. Tidak ada yang salah dengan pesan Anda.
    .what-local = Terjadi gangguan di sistem email kami sendiri, dan kami mohon maaf atas hal itu. Tidak ada yang salah dengan pesan Anda.
    .what-somewhere = Terjadi gangguan di salah satu sistem email yang menangani pesan Anda. Tidak ada yang salah dengan pesan Anda.
    .reason = Server email penerima mengalami masalah teknis.
    .reason-somewhere = Salah satu server email di perjalanan mengalami masalah teknis.
    .reason-local = Server email kami sendiri mengalami masalah teknis, dan kami mohon maaf atas hal itu.
    .step-1 = Kirim ulang pesan Anda beberapa jam lagi.
    .step-2 = Jika mendesak, hubungi penerima dengan cara lain.
    .step-3 = Jika terus terjadi, teruskan pemberitahuan ini ke penyedia email atau hosting Anda.

protocol-error =
    .headline = Kedua server email tidak saling memahami
    .what = Kedua server email mengalami ketidakcocokan teknis saat menyerahkan pesan Anda. Biasanya ini bukan kesalahan Anda.
    .reason = Kedua server email mengalami ketidakcocokan teknis.
    .step-1 = Kirim ulang pesan Anda – sebaiknya dari program lain, atau dari kotak surat Anda di browser (webmail).
    .step-2 = Jika terjadi lagi, teruskan pemberitahuan ini ke penyedia email atau hosting Anda.

delayed =
    .headline = Pesan Anda masih dalam perjalanan
    .what = Pesan Anda ke { $recipient } belum sampai, tetapi kami masih mencoba.
    .what-many = Pesan Anda belum sampai, tetapi kami masih mencoba.
    .what-until = Pesan Anda ke { $recipient } belum sampai, tetapi kami masih mencoba dan akan terus mencoba sampai { $until }.
    .what-until-many = Pesan Anda belum sampai, tetapi kami masih mencoba dan akan terus mencoba sampai { $until }.
    .step-1 = Anda tidak perlu melakukan apa pun. Mohon jangan kirim ulang pesan Anda.
    .step-1-help = Mohon jangan kirim ulang pesan Anda – kami masih mencoba mengirimnya.
    .step-2 = Kami akan mengabari Anda lewat email jika kami tidak berhasil mengirimnya.
    .step-3 = Jika mendesak, hubungi penerima dengan cara lain.

delivered =
    .subject = Konfirmasi: { $subject }
    .headline = Pesan Anda telah terkirim
    .headline-relayed = Pesan Anda telah diteruskan
    .headline-expanded = Pesan Anda telah diteruskan ke sebuah grup
    .what = Pesan Anda ke { $recipient } telah terkirim. Itu belum berarti ada yang sudah membacanya.
    .what-many = Pesan Anda telah terkirim ke para penerima ini. Itu belum berarti ada yang sudah membacanya.
    .what-relayed = Pesan Anda ke { $recipient } telah diteruskan ke server email penerima, yang tidak mengirim konfirmasi. Jadi, kami tidak tahu apakah pesan itu sampai di kotak surat.
    .what-relayed-many = Pesan Anda telah diteruskan ke server email para penerima ini, yang tidak mengirim konfirmasi. Jadi, kami tidak tahu apakah pesan itu sampai di kotak surat mereka.
    .what-expanded = Alamat { $recipient } mewakili beberapa penerima. Pesan Anda telah diteruskan kepada mereka, dan tidak akan ada konfirmasi lagi.
    .what-expanded-many = Setiap alamat ini mewakili beberapa penerima. Pesan Anda telah diteruskan kepada mereka, dan tidak akan ada konfirmasi lagi.
    .why = Konfirmasi ini diminta saat pesan dikirim. Anda tidak perlu melakukan apa pun.

digest =
    .subject = Pesan lain yang bermasalah pengirimannya
    .headline = Pesan lain yang bermasalah pengirimannya: { $count }
    .what = Banyak pesan Anda kembali dalam satu jam, jadi ini daftar singkat, bukan pemberitahuan panjang untuk setiap pesan. Laporan tentang pesan terakhir dilampirkan.
    .rest = Pesan sebelumnya yang tidak ditampilkan di sini: { $count }

unknown =
    .headline = Pesan Anda tidak terkirim
    .what = Pesan tidak dapat dikirim, dan kami tidak dapat mengenali alasannya secara otomatis. Respons asli dari server ada di bawah.
    .what-silent = Pesan tidak dapat dikirim, dan kami tidak diberi tahu alasannya.
    .step-1 = Periksa apakah ada salah ketik pada alamat.
    .step-2 = Jika alamatnya benar, hubungi penerima dengan cara lain.
    .step-3 = Teruskan pemberitahuan ini ke penyedia email atau hosting Anda – mereka akan membantu Anda memahaminya.
