# status: machine
# Xưng hô “bạn”, câu ngắn, giọng bình tĩnh. Từ dùng thống nhất: thư, hộp thư, người nhận,
# máy chủ thư, tệp đính kèm, thư rác, tên miền.

subject-failed = Không gửi được: { $subject }
subject-failed-plain = Thư của bạn không đến được với người nhận
subject-delayed = Chậm trễ: { $subject }
subject-delayed-plain = Thư của bạn đang bị chậm
from-name = Hệ thống thư

label-steps = Bạn có thể làm gì
label-retry = Chúng tôi có thử lại không?
label-who = Ai có thể khắc phục
label-message = Thư
label-recipients = { $count ->
    [1] Người nhận
   *[other] Những người nhận
}
label-others = Những người nhận khác
label-server-answer = Phản hồi của máy chủ
label-technical = Chi tiết kỹ thuật dành cho quản trị viên
label-code = Mã
label-address = Địa chỉ mới

message-of = “{ $subject }”, gửi lúc { $date }
message-subject = “{ $subject }”
message-date = gửi lúc { $date }

retry-final = Không. Đây là phản hồi cuối cùng nên chúng tôi sẽ không thử lại.
retry-resend-later = Không. Vui lòng đợi một thời gian rồi gửi lại thư.
retry-resend-after-fix = Không. Hãy gửi lại thư khi vấn đề đã được giải quyết.
retry-auto = Có, tự động.
retry-auto-until = Có, tự động, cho đến { $until }.

who-you = bạn
who-recipient = người nhận
who-your-provider = nhà cung cấp dịch vụ email của bạn
who-recipient-admin = quản trị viên phía người nhận
who-support = bộ phận hỗ trợ của chúng tôi
who-nobody = không cần ai cả – chỉ cần chờ
list-or = { $first } hoặc { $last }

failed-count = { $count ->
   *[other] Thư của bạn không đến được với { $count } người nhận
}
delayed-count = { $count ->
   *[other] Thư bạn gửi cho { $count } người nhận vẫn đang trên đường
}
several-causes = Có nhiều nguyên nhân khác nhau, nên chúng tôi giải thích lần lượt từng trường hợp.
several-mixed = Có nhiều nguyên nhân khác nhau, và với một số người nhận chúng tôi vẫn đang thử. Sau đây là từng trường hợp.
more-recipients = { $count ->
   *[other] và { $count } người nhận khác
}
others-ok = { $count ->
   *[other] { $count } người nhận còn lại không bị ảnh hưởng, nên bạn không cần gửi lại cho họ.
}

note-given-up = Chúng tôi không còn thử gửi thư này nữa.
note-forwarded = Địa chỉ { $recipient } chuyển tiếp thư đến một địa chỉ khác, và lỗi xảy ra ở địa chỉ đó.
note-administrator-told = Quản trị viên hệ thống thư của chúng tôi cũng đã được thông báo.

# Khi tên miền của địa chỉ chỉ khác một tên miền quen thuộc một chữ cái.
did-you-mean = Có phải ý bạn là { $suggestion }?
step-did-you-mean = Nếu { $suggestion } mới là địa chỉ đúng, hãy gửi thư đến đó.
step-support = Hãy liên hệ bộ phận hỗ trợ của chúng tôi – địa chỉ ở cuối thông báo này. Họ có thể giải quyết việc này.
message-size = Thư của bạn có dung lượng { $size }.
largest-attachment = Tệp đính kèm lớn nhất là “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Có lẽ: { $headline }
note-likely = Phản hồi của máy chủ chưa nói thật rõ lý do.
label-exact-words = Đây là nguyên văn:
label-our-report = Báo cáo của máy chủ thư của chúng tôi
note-tried = Chúng tôi đã thử gửi thư từ { $from } đến { $until }.
others-unknown = Báo cáo này không nói gì về thư của bạn gửi đến những người nhận khác.
what-unasked = Chúng tôi không tìm thấy máy chủ thư nào nhận thư cho địa chỉ này nên không thể hỏi ai. Thường thì phần sau dấu @ bị viết sai, hoặc tên miền đó chưa được thiết lập cho email.
what-overloaded = Người nhận hiện đang nhận nhiều thư hơn mức hộp thư của họ chấp nhận. Thư của bạn không có vấn đề gì.
headline-domain = Thư của bạn bị chặn vì uy tín của tên miền
what-domain = Máy chủ của người nhận không nhận thư này vì tên miền { $sender_domain } có uy tín kém ở đó. Thường thì không phải do cá nhân bạn: chỉ cần một hộp thư hoặc trang web bị chiếm đoạt là đủ ảnh hưởng đến mọi người trong cùng tên miền.
what-lookup = Máy chủ của người nhận không thể xác định máy chủ của chúng tôi có nằm trong danh sách gửi thư rác hay không, vì các truy vấn của chính máy chủ đó bị lỗi. Điều đó không có nghĩa là có ai nằm trong danh sách như vậy.
what-theirs = Máy chủ thư của tên miền người nhận cho biết máy chủ đó không nhận thư cho tên miền này. Có lẽ máy chủ được cấu hình sai, hoặc tên miền trỏ đến sai máy chủ.
what-kind = Máy chủ của người nhận không nhận tệp đính kèm thuộc loại này.

strip-you = Bạn
strip-sent = đã gửi
strip-us = máy chủ chúng tôi
strip-took = đã nhận
strip-stuck = dừng ở đây
strip-refused = từ chối ở đây
strip-unreachable = không chuyển được
strip-waiting = vẫn đang thử

help = Bạn có thể đọc thêm tại đây: { $help }
version-below = Bản tiếng Việt ở bên dưới
machine-translated = Văn bản này được dịch bằng máy.

part-report = Báo cáo gửi thư
part-message = Thư của bạn
part-headers = Phần đầu thư của bạn
file-report = bao-cao-gui-thu
file-message = thu-cua-ban
file-headers = phan-dau-thu
headers-attached = Phần đầu (header) của thư gốc được đính kèm.
message-attached = Thư gốc của bạn được đính kèm.
footer-auto = Thông báo này do hệ thống thư { $host } tự động soạn.
footer-support = Bạn cần trợ giúp? Hãy viết thư đến { $support } và đính kèm thông báo này. Mã tham chiếu của bạn là { $reference }.
footer-support-site = Bạn cần trợ giúp? Hãy truy cập { $support } và cung cấp mã tham chiếu { $reference }.
footer-reference = Khi cần trợ giúp, hãy cung cấp mã tham chiếu { $reference }.
footer-not-you = Bạn không gửi thư này? Có thể ai đó đang dùng hộp thư của bạn. Hãy đổi mật khẩu hộp thư và báo cho nhà cung cấp dịch vụ.
footer-not-you-support = Bạn không gửi thư này? Có thể ai đó đang dùng hộp thư của bạn. Hãy đổi mật khẩu hộp thư và báo cho bộ phận hỗ trợ của chúng tôi.

# Giữa nhãn và giá trị; giữa các từ trong danh sách.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $time } ngày { $day } { $month } năm { $year }
date-utc = { $time } UTC ngày { $day } { $month } năm { $year }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
