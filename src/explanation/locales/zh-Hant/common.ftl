# status: machine
# 稱呼用「您」，採台灣用語，句子簡短、語氣平和。變數（地址、網域）與中文字之間留空格。

subject-failed = 未送達：{ $subject }
subject-failed-plain = 您的郵件未能送達
subject-delayed = 延遲：{ $subject }
subject-delayed-plain = 您的郵件有些延遲
from-name = 郵件系統

label-steps = 您可以怎麼做
label-retry = 我們還會再試嗎？
label-who = 誰能解決
label-message = 郵件
label-recipients = { $count ->
    [1] 收件者
   *[other] 收件者
}
label-others = 其他收件者
label-server-answer = 伺服器的回覆
label-technical = 供管理員參考的技術資訊
label-code = 驗證碼
label-address = 新地址

message-of = 「{ $subject }」，寄件時間：{ $date }
message-subject = 「{ $subject }」
message-date = 寄件時間：{ $date }

retry-final = 不會。這是最後的答覆，所以我們不會再試。
retry-resend-later = 不會。請您稍後再寄一次。
retry-resend-after-fix = 不會。問題解決後，請您再寄一次。
retry-auto = 會，系統會自動重試。
retry-auto-until = 會，系統會自動重試，直到 { $until }。

who-you = 您
who-recipient = 收件者
who-your-provider = 您的郵件服務業者
who-recipient-admin = 收件者那邊的管理員
who-support = 我們的支援團隊
who-nobody = 不需要任何人處理，等待即可
list-or = { $first }或{ $last }

failed-count = { $count ->
   *[other] 您的郵件未能送達 { $count } 位收件者
}
delayed-count = { $count ->
   *[other] 您寄給 { $count } 位收件者的郵件仍在寄送途中
}
several-causes = 原因各不相同，以下逐一說明。
several-mixed = 原因各不相同，對其中部分收件者，我們仍在嘗試投遞。以下逐一說明。
more-recipients = { $count ->
   *[other] 以及另外 { $count } 位收件者
}
others-ok = { $count ->
   *[other] 其他 { $count } 位收件者不受影響，不需要再寄給他們一次。
}

note-given-up = 我們已不再嘗試投遞這封郵件。
note-forwarded = 地址 { $recipient } 會把郵件轉寄到另一個地址，問題出在那個地址。
note-administrator-told = 我們也已通知本郵件系統的管理員。

# 地址的網域與某個常見網域只差一個字母時使用。
did-you-mean = 您是不是要輸入 { $suggestion }？
step-did-you-mean = 如果 { $suggestion } 才是正確的地址，請把郵件寄到那裡。
step-support = 請聯絡我們的支援團隊，地址在本通知末尾。他們可以解決這個問題。
message-size = 您的郵件大小為 { $size }。
largest-attachment = 最大的附件是「{ $attachment }」（{ $attachment_size }）。

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = 很可能：{ $headline }
note-likely = 伺服器的回覆沒有完全說清楚原因。
label-exact-words = 原文如下：
label-our-report = 我們的郵件伺服器的報告
note-tried = 我們從 { $from } 到 { $until } 一直嘗試投遞。
others-unknown = 本報告沒有提到您寄給其他收件者的郵件。
what-unasked = 我們找不到接收此地址郵件的伺服器，因此無從詢問。通常是 @ 後面的部分寫錯了，或是該網域沒有設定郵件服務。
what-overloaded = 收件者目前收到的郵件超過其信箱可以接收的數量。您的郵件沒有問題。
headline-domain = 您的郵件因網域信譽而被封鎖
what-domain = 收件者的伺服器不接收這封郵件，因為網域 { $sender_domain } 在那裡信譽不佳。這通常與您個人無關：只要有一個信箱或網站遭盜用，就足以影響同一網域的所有人。
what-lookup = 收件者的伺服器本身的查詢失敗，因此無法確認我們的伺服器是否在垃圾郵件寄件者名單上。這並不表示有誰在這樣的名單上。
what-theirs = 收件者網域的郵件伺服器表示不接收該網域的郵件。很可能是其設定有誤，或是該網域指向了錯誤的伺服器。
what-kind = 收件者的伺服器不接收這種類型的附件。

strip-you = 您
strip-sent = 已寄出
strip-us = 我們的伺服器
strip-took = 已接收
strip-stuck = 停在這裡
strip-refused = 在此遭拒
strip-unreachable = 未能轉交
strip-waiting = 仍在嘗試

help = 您可以在這裡進一步瞭解：{ $help }
version-below = 中文說明請見下方
machine-translated = 本文由機器翻譯。

part-report = 傳送報告
part-message = 您的郵件
part-headers = 您的郵件的標頭
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = 您原郵件的標頭請見附件。
message-attached = 您的原郵件請見附件。
footer-auto = 本通知由郵件系統 { $host } 自動產生。
footer-support = 需要協助嗎？請寄信到 { $support } 並附上本通知。您的參考編號是 { $reference }。
footer-support-site = 需要協助嗎？請前往 { $support } 並提供參考編號 { $reference }。
footer-reference = 尋求協助時，請提供參考編號 { $reference }。
footer-not-you = 原郵件不是您寄的嗎？可能有人正在使用您的信箱。請變更信箱密碼，並告知您的郵件服務業者。
footer-not-you-support = 原郵件不是您寄的嗎？可能有人正在使用您的信箱。請變更信箱密碼，並告知我們的支援團隊。

# 標籤與內容之間；並列詞語之間。
colon = { "：" }
comma = { "、" }
digits = 0123456789
date = { $year }年{ $month }月{ $day }日 { $time }
date-utc = { $year }年{ $month }月{ $day }日 { $time } UTC
month-1 = 1
month-2 = 2
month-3 = 3
month-4 = 4
month-5 = 5
month-6 = 6
month-7 = 7
month-8 = 8
month-9 = 9
month-10 = 10
month-11 = 11
month-12 = 12
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
