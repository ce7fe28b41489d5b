# status: machine
# Các mục và biến thể giống như trong en/bounce.ftl.

address-unknown =
    .headline = Không tìm thấy địa chỉ { $recipient }
    .headline-many = { $count ->
        [1] Không tìm thấy địa chỉ của người nhận
       *[other] Không tìm thấy các địa chỉ này
    }
    .headline-forwarded = Không thể chuyển tiếp thư gửi đến { $recipient }
    .what = Máy chủ thư của { $domain } cho biết không có địa chỉ này. Thường thì đây chỉ là lỗi gõ nhầm, nhưng cũng có thể địa chỉ đã được đổi hoặc đã bị đóng.
    .what-many = { $count ->
        [1] Máy chủ thư cho biết không có địa chỉ này. Thường thì đây chỉ là lỗi gõ nhầm, nhưng cũng có thể địa chỉ đã được đổi hoặc đã bị đóng.
       *[other] Các máy chủ thư cho biết không có những địa chỉ này. Thường thì đây chỉ là lỗi gõ nhầm, nhưng cũng có thể địa chỉ đã được đổi hoặc đã bị đóng.
    }
    .what-forwarded = Địa chỉ { $recipient } chuyển tiếp thư đến một địa chỉ khác, nhưng địa chỉ đó không tồn tại hoặc đã bị đóng. Bạn không thể tự khắc phục việc này.
    .step-1 = Kiểm tra xem địa chỉ có bị gõ nhầm không: thiếu chữ cái hoặc dấu chấm, thừa khoảng trắng, hoặc sai phần đuôi (ví dụ .com thay vì .vn).
    .step-1-forwarded = Liên hệ với người nhận bằng cách khác, chẳng hạn qua điện thoại hoặc tin nhắn, và báo rằng thư của họ không được chuyển tiếp.
    .step-2 = Nếu địa chỉ có vẻ đúng, hãy liên hệ với người nhận bằng cách khác, chẳng hạn qua điện thoại hoặc tin nhắn, và hỏi địa chỉ hiện tại của họ.
    .step-2-forwarded = Hỏi một địa chỉ mà bạn có thể gửi thư trực tiếp, rồi gửi thư đến đó.
    .step-3 = Gửi lại thư đến địa chỉ đã sửa. Nếu ứng dụng email của bạn vẫn gợi ý địa chỉ cũ, hãy xóa địa chỉ đó khỏi phần gợi ý.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Người nhận có địa chỉ mới
    .what = Máy chủ thư của { $domain } cho biết { $recipient } đã chuyển sang địa chỉ khác và không còn nhận thư ở đó nữa.
    .what-many = Máy chủ thư cho biết người nhận đã chuyển sang địa chỉ khác và không còn nhận thư ở địa chỉ cũ.
    .what-new = Máy chủ thư của { $domain } cho biết { $recipient } đã chuyển sang địa chỉ khác, và đã cung cấp địa chỉ mới.
    .step-1 = Liên hệ với người nhận bằng cách khác, chẳng hạn qua điện thoại hoặc tin nhắn, và hỏi địa chỉ mới của họ.
    .step-1-new = Gửi lại thư đến địa chỉ mới. Nếu thấy địa chỉ này có gì lạ, trước hết hãy hỏi người nhận bằng cách khác.
    .step-2 = Gửi lại thư đến địa chỉ mới.
    .step-2-new = Sửa cả địa chỉ trong danh bạ của bạn.
    .step-3 = Sửa cả địa chỉ trong danh bạ của bạn.
    .step-3-new = { "" }

domain-unknown =
    .headline = Không tìm thấy tên miền { $domain }
    .headline-many = { $count ->
        [1] Không tìm thấy tên miền của người nhận
       *[other] Không tìm thấy tên miền của các địa chỉ này
    }
    .what = Không tìm thấy trên internet phần địa chỉ đứng sau dấu @, tức là { $domain }. Thường thì phần này bị viết sai hoặc tên miền đã hết hạn.
    .what-many = Không tìm thấy trên internet phần địa chỉ đứng sau dấu @. Thường thì phần này bị viết sai hoặc tên miền đã hết hạn.
    .reason = Không tìm thấy trên internet phần địa chỉ đứng sau dấu @.
    .step-1 = Kiểm tra xem phần sau dấu @ có bị gõ nhầm không (ví dụ gmial.com thay vì gmail.com).
    .step-2 = So sánh địa chỉ với trang web, danh thiếp hoặc các thư trước đây của người nhận.
    .step-3 = Nếu địa chỉ đúng, hãy liên hệ với người nhận bằng cách khác – tên miền của họ có thể đã hết hạn mà họ không biết.
    .delayed-step = Kiểm tra phần địa chỉ đứng sau dấu @. Nếu bị gõ nhầm, hãy gửi thư đến địa chỉ đúng ngay bây giờ.

domain-no-mail =
    .headline = { $domain } không nhận email
    .headline-many = { $count ->
        [1] Tên miền của người nhận không nhận email
       *[other] Các tên miền này không nhận email
    }
    .what = Chủ sở hữu { $domain } đã công bố rằng tên miền này hoàn toàn không nhận email. Mọi địa chỉ kết thúc bằng @{ $domain } đều không dùng được.
    .what-many = Chủ sở hữu tên miền đã công bố rằng tên miền này hoàn toàn không nhận email. Mọi địa chỉ ở đó đều không dùng được.
    .step-1 = Kiểm tra phần sau dấu @ – người nhận có thể dùng một tên miền hơi khác.
    .step-2 = Tìm địa chỉ liên hệ trên trang web của người nhận.
    .step-3 = Liên hệ với người nhận bằng cách khác và hỏi một địa chỉ dùng được.

mailbox-full =
    .headline = Hộp thư của người nhận đã đầy
    .headline-many = { $count ->
        [1] Hộp thư của người nhận đã đầy
       *[other] Các hộp thư này đã đầy
    }
    .what = Hộp thư { $recipient } đã hết dung lượng và hiện không nhận được thư mới. Địa chỉ và thư của bạn không có vấn đề gì.
    .what-many = { $count ->
        [1] Hộp thư của người nhận đã hết dung lượng và hiện không nhận được thư mới. Địa chỉ và thư của bạn không có vấn đề gì.
       *[other] Các hộp thư này đã hết dung lượng và hiện không nhận được thư mới. Địa chỉ và thư của bạn không có vấn đề gì.
    }
    .reason = Hộp thư của người nhận đã hết dung lượng.
    .step-1 = Liên hệ với người nhận bằng cách khác, chẳng hạn qua điện thoại hoặc tin nhắn, và báo rằng hộp thư của họ đã đầy.
    .step-2 = Gửi lại thư sau khi người nhận đã giải phóng bớt dung lượng.
    .delayed-step = Liên hệ với người nhận bằng cách khác và báo rằng hộp thư của họ đã đầy. Khi họ có chỗ trống, thư của bạn có thể đến nơi.

mailbox-disabled =
    .headline = Hộp thư của người nhận đã bị vô hiệu hóa
    .headline-many = { $count ->
        [1] Hộp thư của người nhận đã bị vô hiệu hóa
       *[other] Các hộp thư này đã bị vô hiệu hóa
    }
    .what = Hộp thư { $recipient } có tồn tại nhưng hiện không nhận thư. Có thể chủ hộp thư hoặc nhà cung cấp của họ đã tạm ngưng hoặc đóng hộp thư.
    .what-many = { $count ->
        [1] Hộp thư có tồn tại nhưng hiện không nhận thư. Có thể chủ hộp thư hoặc nhà cung cấp của họ đã tạm ngưng hoặc đóng hộp thư.
       *[other] Các hộp thư có tồn tại nhưng hiện không nhận thư. Có thể chủ hộp thư hoặc nhà cung cấp của họ đã tạm ngưng hoặc đóng hộp thư.
    }
    .reason = Hộp thư của người nhận hiện không nhận thư.
    .step-1 = Liên hệ với người nhận bằng cách khác và hỏi xem họ có địa chỉ nào khác không.
    .step-2 = Nếu bạn nghĩ hộp thư sẽ được khôi phục, hãy gửi lại thư sau vài ngày.
    .delayed-step = Liên hệ với người nhận bằng cách khác – có thể họ không biết hộp thư của mình không hoạt động.

message-too-large =
    .headline = Thư của bạn quá lớn
    .what = Tính cả tệp đính kèm, thư của bạn lớn hơn mức mà máy chủ thư của { $domain } chấp nhận.
    .what-many = Tính cả tệp đính kèm, thư của bạn lớn hơn mức mà máy chủ thư của người nhận chấp nhận.
    .what-sized = Tính cả tệp đính kèm, thư của bạn có dung lượng { $size }, trong khi máy chủ thư của { $domain } chỉ nhận thư tối đa { $limit }. Tệp đính kèm lớn thêm khoảng một phần ba khi gửi qua email, nên thư lớn hơn chính các tệp.
    .what-sized-many = Tính cả tệp đính kèm, thư của bạn có dung lượng { $size }, trong khi máy chủ thư của người nhận chỉ nhận thư tối đa { $limit }. Tệp đính kèm lớn thêm khoảng một phần ba khi gửi qua email, nên thư lớn hơn chính các tệp.
    .what-limit = Tính cả tệp đính kèm, thư của bạn lớn hơn { $limit }, là mức tối đa mà máy chủ thư của { $domain } chấp nhận. Tệp đính kèm lớn thêm khoảng một phần ba khi gửi qua email, nên thư lớn hơn chính các tệp.
    .what-limit-many = Tính cả tệp đính kèm, thư của bạn lớn hơn { $limit }, là mức tối đa mà máy chủ thư của người nhận chấp nhận. Tệp đính kèm lớn thêm khoảng một phần ba khi gửi qua email, nên thư lớn hơn chính các tệp.
    .step-1 = Chia nhỏ thư: gửi các tệp đính kèm trong vài thư nhỏ hơn.
    .step-1-sized = Chia nhỏ thư: gửi các tệp đính kèm trong vài thư, tổng dung lượng tệp trong mỗi thư không quá { $safe }.
    .step-1-limit = Chia nhỏ thư: gửi các tệp đính kèm trong vài thư, tổng dung lượng tệp trong mỗi thư không quá { $safe }.
    .step-1-parts = { $parts ->
       *[other] Chia nhỏ thư: gửi các tệp đính kèm trong ít nhất { $parts } thư, tổng dung lượng tệp trong mỗi thư không quá { $safe }.
    }
    .step-1-alone = Riêng tệp đính kèm “{ $attachment }” đã quá lớn. Hãy tải tệp lên một dịch vụ chia sẻ tệp và chỉ gửi liên kết.
    .step-2 = Hoặc tải các tệp đính kèm lên một dịch vụ chia sẻ tệp và chỉ gửi liên kết.
    .step-2-alone = { "" }
    .step-3 = Nếu người nhận có máy chủ thư riêng, hãy đề nghị họ nâng giới hạn dung lượng thư.

spam-content =
    .headline = Thư của bạn bị coi là thư rác
    .what = Máy chủ thư của người nhận thấy thư của bạn giống thư rác nên không nhận. Điều này đôi khi xảy ra với cả những thư hoàn toàn bình thường.
    .reason = Máy chủ thư của người nhận thấy thư của bạn giống thư rác.
    .step-1 = Hãy xem lại thư của bạn: tiêu đề rõ ràng, ít liên kết hơn và không có tệp đính kèm lạ thường sẽ có ích. Sau đó hãy gửi lại.
    .step-2 = Liên hệ với người nhận bằng cách khác và nhờ họ thêm bạn vào danh sách người gửi đáng tin cậy (whitelist).
    .step-3 = Nếu việc này vẫn tiếp diễn, hãy chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn.

reputation-blocklist =
    .headline = Thư của bạn bị chặn vì uy tín của máy chủ
    .what = Máy chủ của người nhận không nhận thư từ máy chủ đã gửi thư của bạn, vì máy chủ đó nằm trong danh sách nguồn gửi thư rác hoặc có uy tín kém. Thường thì đây không phải vấn đề của riêng bạn: chỉ một hộp thư hoặc trang web bị chiếm quyền cũng đủ ảnh hưởng đến mọi người trên cùng máy chủ.
    .what-listed = Máy chủ của người nhận không nhận thư từ máy chủ đã gửi thư của bạn, vì địa chỉ của máy chủ đó ({ $ip }) nằm trong danh sách nguồn gửi thư rác này: { $lists }. Thường thì đây không phải vấn đề của riêng bạn: chỉ một hộp thư hoặc trang web bị chiếm quyền cũng đủ ảnh hưởng đến mọi người trên cùng máy chủ.
    .what-list = Máy chủ của người nhận không nhận thư từ máy chủ đã gửi thư của bạn, vì máy chủ đó nằm trong danh sách nguồn gửi thư rác này: { $lists }. Thường thì đây không phải vấn đề của riêng bạn: chỉ một hộp thư hoặc trang web bị chiếm quyền cũng đủ ảnh hưởng đến mọi người trên cùng máy chủ.
    .what-ip = Máy chủ của người nhận không nhận thư từ máy chủ đã gửi thư của bạn, vì địa chỉ của máy chủ đó ({ $ip }) nằm trong danh sách nguồn gửi thư rác hoặc có uy tín kém. Thường thì đây không phải vấn đề của riêng bạn: chỉ một hộp thư hoặc trang web bị chiếm quyền cũng đủ ảnh hưởng đến mọi người trên cùng máy chủ.
    .reason = Máy chủ đã gửi thư của bạn nằm trong danh sách nguồn gửi thư rác hoặc có uy tín kém.
    .step-1 = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn. Họ có thể tìm ra nguyên nhân và xin gỡ máy chủ khỏi danh sách.
    .step-2 = Nếu bạn tự vận hành VPS hoặc máy chủ riêng: trước hết hãy tìm nguồn gửi thư rác, sau đó loại bỏ nguyên nhân, và chỉ sau đó mới yêu cầu gỡ địa chỉ IP của bạn khỏi danh sách (delisting).
    .step-3 = Liên hệ với người nhận bằng cách khác và nhờ họ thêm bạn vào danh sách người gửi đáng tin cậy (whitelist).
    .delayed-step = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn – họ có thể tìm ra nguyên nhân và xin gỡ máy chủ khỏi danh sách.

greylisted =
    .headline = Máy chủ của người nhận yêu cầu chúng tôi thử lại sau
    .what = Máy chủ của người nhận chưa biết rõ máy chủ của chúng tôi và yêu cầu thử lại sau một lúc. Đây là cách chống thư rác phổ biến, nhưng lần này không lần thử nào thành công.
    .reason = Máy chủ của người nhận chưa biết rõ máy chủ của chúng tôi và yêu cầu thử lại sau một lúc. Đây là cách chống thư rác phổ biến và thường tự được giải quyết.
    .step-1 = Gửi lại thư sau khoảng một giờ. Đến lúc đó máy chủ của người nhận thường đã biết chúng tôi.
    .step-2 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác.
    .step-3 = Nếu việc này vẫn tiếp diễn, hãy nhờ người nhận thêm bạn vào danh sách người gửi đáng tin cậy (whitelist).

challenge-code =
    .headline = Người nhận đề nghị bạn xác nhận thư
    .what = Để chặn thư rác, hệ thống thư của người nhận yêu cầu người gửi mới gửi lại thư một lần nữa với một mã đặc biệt trong tiêu đề. Bạn sẽ thấy mã này trong phản hồi của máy chủ ở bên dưới.
    .what-code = Để chặn thư rác, hệ thống thư của người nhận yêu cầu người gửi mới gửi lại thư một lần nữa với một mã đặc biệt trong tiêu đề.
    .step-1 = Sao chép mã từ phản hồi của máy chủ – chính xác, kể cả dấu ngoặc và chữ hoa.
    .step-1-code = Sao chép mã ở trên đúng như được ghi, kể cả dấu ngoặc và chữ hoa.
    .step-2 = Gửi lại chính thư đó trong hôm nay, với mã ở cuối dòng tiêu đề. Những mã như vậy thường hết hạn sau một ngày.
    .step-3 = Nhờ người nhận thêm bạn vào danh sách người gửi đáng tin cậy (whitelist) để lần sau bạn không cần mã nữa.
    .step-4 = Nếu bạn không phải là người gửi thư này, hãy bỏ qua mã và báo cho nhà cung cấp dịch vụ – có thể ai đó đang dùng địa chỉ của bạn.

auth-failed =
    .headline = Máy chủ của người nhận không xác nhận được thư là của bạn
    .what = Tên miền được bảo vệ để người lạ không thể mượn danh gửi thư. Với { $sender_domain }, bước kiểm tra này không đạt nên thư bị từ chối.
    .what-many = Tên miền được bảo vệ để người lạ không thể mượn danh gửi thư. Với địa chỉ của bạn, bước kiểm tra này không đạt nên thư bị từ chối.
    .reason = Máy chủ của người nhận không xác nhận được thư thật sự là của bạn.
    .step-1 = Hãy chắc chắn rằng bạn gửi thư qua máy chủ thư đi của chính nhà cung cấp dịch vụ email của bạn, không qua máy chủ của người khác hay biểu mẫu trên trang web.
    .step-2 = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn, hoặc cho người quản lý { $sender_domain } – họ cần kiểm tra các cài đặt SPF, DKIM và DMARC.
    .step-2-many = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn – họ cần kiểm tra các cài đặt SPF, DKIM và DMARC của tên miền của bạn.
    .step-3 = Nếu người nhận chuyển tiếp thư từ địa chỉ này sang địa chỉ khác, hãy gửi thẳng đến địa chỉ cuối cùng.

sender-dns =
    .headline = Máy chủ của người nhận không nhận ra máy chủ đã gửi thư của bạn
    .what = Tên và địa chỉ internet của máy chủ đã gửi thư của bạn không khớp nhau, hoặc thiếu một trong hai. Máy chủ của người nhận không nhận thư từ những máy chủ như vậy. Thư của bạn không có vấn đề gì.
    .what-ip = Tên của máy chủ đã gửi thư của bạn không khớp với địa chỉ internet của nó ({ $ip }), hoặc bị thiếu. Máy chủ của người nhận không nhận thư từ những máy chủ như vậy. Thư của bạn không có vấn đề gì.
    .reason = Tên và địa chỉ internet của máy chủ đã gửi thư của bạn không khớp nhau.
    .step-1 = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn. Họ cần sửa tên máy chủ trong DNS.
    .step-2 = Nếu bạn tự vận hành máy chủ: hãy đặt bản ghi DNS ngược (PTR) thành tên máy chủ, cho tên đó trỏ về cùng địa chỉ và để máy chủ tự giới thiệu bằng tên đó (HELO).
    .step-3 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác.

policy-rejected =
    .headline = Quy định bên người nhận không cho phép thư này
    .what = Hệ thống thư của người nhận có quy định riêng về việc ai được gửi thư và được gửi những gì. Thư của bạn không đáp ứng một trong các quy định đó.
    .reason = Một quy định của hệ thống thư bên người nhận đang cản trở việc gửi thư.
    .step-1 = Đọc phản hồi của máy chủ ở bên dưới – ở đó thường ghi rõ là quy định nào.
    .step-1-silent = { "" }
    .step-2 = Nếu bạn gửi cho một nhóm hoặc danh sách thư, hãy kiểm tra xem bạn có quyền gửi đến đó không.
    .step-3 = Liên hệ với người nhận bằng cách khác và nhờ họ, hoặc quản trị viên của họ, cho phép thư từ bạn (whitelist).

recipient-restricted =
    .headline = Người nhận chỉ nhận thư từ một số người gửi nhất định
    .headline-many = { $count ->
        [1] Người nhận chỉ nhận thư từ một số người gửi nhất định
       *[other] Những người nhận này chỉ nhận thư từ một số người gửi nhất định
    }
    .what = Địa chỉ { $recipient } chỉ mở cho những người gửi được chọn – ví dụ thành viên của một nhóm hoặc người cùng công ty – và địa chỉ của bạn không nằm trong số đó.
    .what-many = { $count ->
        [1] Địa chỉ của người nhận chỉ mở cho những người gửi được chọn – ví dụ thành viên của một nhóm hoặc người cùng công ty – và địa chỉ của bạn không nằm trong số đó.
       *[other] Các địa chỉ này chỉ mở cho những người gửi được chọn – ví dụ thành viên của một nhóm hoặc người cùng công ty – và địa chỉ của bạn không nằm trong số đó.
    }
    .step-1 = Nếu bạn có nhiều địa chỉ, hãy kiểm tra xem bạn đã gửi từ địa chỉ mà người nhận biết chưa.
    .step-2 = Nếu đó là một nhóm hoặc danh sách thư, hãy tham gia hoặc nhờ người quản lý cho thư của bạn qua.
    .step-3 = Liên hệ với người nhận bằng cách khác và nhờ họ cho phép địa chỉ của bạn (whitelist).

relay-denied =
    .headline = Máy chủ từ chối chuyển thư của bạn đi tiếp
    .what = Máy chủ thư mà chúng tôi kết nối không xử lý thư cho { $domain } nên đã từ chối chuyển thư của bạn. Có thể ứng dụng email của bạn chưa đăng nhập đúng cách, hoặc tên miền của người nhận trỏ đến sai máy chủ.
    .what-many = Máy chủ thư mà chúng tôi kết nối không xử lý thư cho tên miền này nên đã từ chối chuyển thư của bạn. Có thể ứng dụng email của bạn chưa đăng nhập đúng cách, hoặc tên miền của người nhận trỏ đến sai máy chủ.
    .step-1 = Kiểm tra xem phần địa chỉ sau dấu @ có bị gõ nhầm không.
    .step-2 = Trong ứng dụng email, hãy kiểm tra xem máy chủ thư đi đã được đặt là cần đăng nhập chưa, và tên người dùng cùng mật khẩu có đúng không.
    .step-3 = Nếu các thư khác của bạn vẫn đến nơi, hãy liên hệ với người nhận bằng cách khác – quản trị viên của họ cần kiểm tra cài đặt thư của { $domain }.
    .step-3-many = Nếu các thư khác của bạn vẫn đến nơi, hãy liên hệ với người nhận bằng cách khác – quản trị viên của họ cần kiểm tra cài đặt thư của tên miền.

login-required =
    .headline = Ứng dụng email của bạn chưa đăng nhập
    .what = Máy chủ thư chỉ nhận thư từ những ai đăng nhập bằng tên người dùng và mật khẩu. Ứng dụng email của bạn – hoặc thiết bị hay trang web đã gửi thư – chưa đăng nhập.
    .step-1 = Trong cài đặt của ứng dụng email, hãy tìm máy chủ thư đi (SMTP) và bật đăng nhập (xác thực). Tên người dùng và mật khẩu thường giống như khi nhận thư.
    .step-2 = Nếu thư do máy quét, trang web hoặc chương trình khác gửi, hãy đổi chính cài đặt này ở đó.
    .step-3 = Nếu các thư khác của bạn vẫn đến nơi, lỗi nằm ở phía người nhận: hãy liên hệ bằng cách khác và báo cho họ biết.

sender-refused =
    .headline = Địa chỉ của bạn không được chấp nhận
    .what = Máy chủ của người nhận không nhận thư từ { $sender }. Có thể người nhận đã chặn địa chỉ này, hoặc máy chủ của họ thấy địa chỉ không hợp lệ.
    .what-many = Máy chủ của người nhận không nhận thư từ địa chỉ của bạn. Có thể người nhận đã chặn địa chỉ, hoặc máy chủ của họ thấy địa chỉ không hợp lệ.
    .step-1 = Kiểm tra xem địa chỉ của chính bạn có được viết đúng trong cài đặt của ứng dụng email không.
    .step-2 = Liên hệ với người nhận bằng cách khác và nhờ họ bỏ chặn bạn hoặc thêm bạn vào danh sách người gửi đáng tin cậy (whitelist).
    .step-3 = Nếu bạn cho rằng đây là nhầm lẫn, hãy chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn.

rate-limited =
    .headline = Quá nhiều thư trong một thời gian ngắn
    .what = Có quá nhiều thư được gửi trong một thời gian ngắn nên máy chủ không nhận thêm.
    .reason = Có quá nhiều thư được gửi trong một thời gian ngắn nên máy chủ tạm giữ các thư tiếp theo.
    .step-1 = Chờ khoảng một giờ rồi gửi lại thư.
    .step-2 = Nếu bạn gửi cho nhiều người, hãy gửi cho từng nhóm nhỏ hơn hoặc dùng dịch vụ gửi bản tin.
    .step-3 = Nếu không phải bạn gửi nhiều thư như vậy, hãy đổi mật khẩu hộp thư và liên hệ với nhà cung cấp dịch vụ – có thể ai đó đã vào được tài khoản của bạn.
    .delayed-step = Nếu không phải bạn gửi nhiều thư như vậy, hãy đổi mật khẩu hộp thư và liên hệ với nhà cung cấp dịch vụ – có thể ai đó đã vào được tài khoản của bạn.

attachment-blocked =
    .headline = Một tệp đính kèm đã bị chặn
    .what = Máy chủ của người nhận đã chặn một tệp đính kèm: hoặc vì tệp giống vi-rút, hoặc vì loại tệp này không được chấp nhận.
    .what-named = Máy chủ của người nhận đã chặn tệp đính kèm “{ $attachment }”: hoặc vì tệp giống vi-rút, hoặc vì loại tệp này không được chấp nhận.
    .step-1 = Nếu bạn không nhận ra tệp đính kèm này, đừng mở. Hãy quét máy tính bằng phần mềm diệt vi-rút và đổi mật khẩu hộp thư.
    .step-2 = Nếu tệp an toàn, hãy tải tệp lên một dịch vụ chia sẻ tệp và chỉ gửi liên kết.
    .step-3 = Bạn cũng có thể hỏi người nhận xem họ chấp nhận những loại tệp nào – PDF thường không gặp trở ngại.

malformed-message =
    .headline = Máy chủ của người nhận không đọc được thư của bạn
    .what = Một phần thư của bạn không được viết theo cách mà các máy chủ thư yêu cầu nên máy chủ của người nhận không nhận. Thường thì lỗi do chương trình tạo thư, không phải do bạn.
    .step-1 = Soạn lại thư mới và gửi từ chương trình khác, hoặc từ hộp thư của bạn trong trình duyệt (webmail).
    .step-2 = Nếu bạn đã dán văn bản từ nơi khác, hãy dán không kèm định dạng và đính kèm lại các tệp.
    .step-3 = Nếu thư do một trang web hoặc chương trình khác gửi, hãy chuyển tiếp thông báo này cho người quản lý nó.

host-unreachable =
    .headline = Máy chủ của người nhận không phản hồi
    .what = Chúng tôi không kết nối được với máy chủ thư của { $domain }, hoặc kết nối bị ngắt. Thường thì đây là sự cố tạm thời ở phía bên kia.
    .what-many = Chúng tôi không kết nối được với máy chủ thư của người nhận, hoặc kết nối bị ngắt. Thường thì đây là sự cố tạm thời ở phía bên kia.
    .reason = Máy chủ thư của người nhận không phản hồi, hoặc kết nối đến đó bị ngắt. Thường thì đây là sự cố tạm thời ở phía bên kia.
    .step-1 = Kiểm tra xem phần địa chỉ sau dấu @ có bị gõ nhầm không.
    .step-2 = Gửi lại thư sau vài giờ.
    .step-3 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác và báo rằng không kết nối được với máy chủ thư của họ.
    .delayed-step = Kiểm tra phần địa chỉ đứng sau dấu @. Nếu bị gõ nhầm, hãy gửi thư đến địa chỉ đúng ngay bây giờ.

expired =
    .headline = Đã hết thời gian để gửi thư của bạn
    .what = Chúng tôi đã thử gửi thư của bạn nhiều lần nhưng không kịp thành công. Thư này không còn chờ để gửi nữa.
    .step-1 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác.
    .step-2 = Hãy đợi một thời gian rồi gửi lại thư – có thể lúc đó sự cố đã hết.
    .step-3 = Nếu việc này lặp lại, hãy chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn.

routing-loop =
    .headline = Thư của bạn bị chuyển lòng vòng giữa các máy chủ
    .what = Các máy chủ thư cứ chuyển thư của bạn qua lại mà không đến được nơi, nên thư đã bị dừng lại. Nguyên nhân thường gặp là lỗi trong cài đặt chuyển tiếp thư.
    .step-1 = Liên hệ với người nhận bằng cách khác và báo rằng thư gửi đến { $recipient } cứ bị chuyển lòng vòng.
    .step-1-many = Liên hệ với người nhận bằng cách khác và báo rằng thư gửi cho họ cứ bị chuyển lòng vòng.
    .step-2 = Đề nghị họ nhờ người phụ trách kiểm tra cài đặt chuyển tiếp thư.
    .step-3 = Nếu bạn đã bật chuyển tiếp trong hộp thư của mình, hãy kiểm tra xem nó có dẫn trở lại cùng một nơi không.

tls-required =
    .headline = Không thiết lập được kết nối an toàn
    .what = Thư của bạn chỉ được gửi qua kết nối mã hóa, nhưng hai máy chủ thư không thiết lập được kết nối như vậy. Để bảo vệ nội dung, thư đã không được gửi đi.
    .reason = Thư của bạn chỉ được gửi qua kết nối mã hóa, nhưng hai máy chủ thư chưa thiết lập được kết nối như vậy.
    .step-1 = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn – việc này cần quản trị viên của các máy chủ giải quyết.
    .step-2 = Liên hệ với người nhận bằng cách khác và nhờ họ báo cho cả quản trị viên của họ.
    .step-3 = Nếu nội dung là bí mật, hãy chọn một cách gửi an toàn khác.

smtputf8-unsupported =
    .headline = Máy chủ của người nhận không hỗ trợ chữ cái đặc biệt trong địa chỉ
    .what = Một trong các địa chỉ – của bạn hoặc của người nhận – có chứa chữ cái như đ, ü hoặc я. Máy chủ của người nhận chưa xử lý được những địa chỉ như vậy.
    .step-1 = Kiểm tra xem địa chỉ có bị gõ nhầm không – có thể một chữ như đ hoặc chữ có dấu đã lọt vào.
    .step-2 = Hỏi người nhận một địa chỉ chỉ gồm các chữ cái từ a đến z, không dấu.
    .step-3 = Nếu chữ cái đặc biệt nằm trong địa chỉ của chính bạn, hãy gửi thư từ một địa chỉ khác.

system-problem =
    .headline = Máy chủ thư của người nhận gặp sự cố kỹ thuật
    .headline-local = Máy chủ thư của chúng tôi đã gặp sự cố kỹ thuật
    .headline-somewhere = Một máy chủ thư đã gặp sự cố kỹ thuật
    .what = Đã xảy ra trục trặc trong hệ thống thư của người nhận. Thư của bạn không có vấn đề gì.
    .what-local = Đã xảy ra trục trặc trong hệ thống thư của chúng tôi, và chúng tôi xin lỗi về điều đó. Thư của bạn không có vấn đề gì.
    .what-somewhere = Đã xảy ra trục trặc ở một trong các hệ thống thư xử lý thư của bạn. Thư của bạn không có vấn đề gì.
    .reason = Máy chủ thư của người nhận đang gặp sự cố kỹ thuật.
    .reason-somewhere = Một trong các máy chủ thư trên đường đi đang gặp sự cố kỹ thuật.
    .reason-local = Máy chủ thư của chúng tôi đang gặp sự cố kỹ thuật, và chúng tôi xin lỗi về điều đó.
    .step-1 = Gửi lại thư sau vài giờ.
    .step-2 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác.
    .step-3 = Nếu việc này vẫn tiếp diễn, hãy chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn.

protocol-error =
    .headline = Các máy chủ thư không hiểu nhau
    .what = Hai máy chủ thư không hiểu nhau về mặt kỹ thuật khi chuyển giao thư của bạn. Thường thì đây không phải lỗi của bạn.
    .reason = Hai máy chủ thư không hiểu nhau về mặt kỹ thuật.
    .step-1 = Gửi lại thư – tốt nhất là từ chương trình khác, hoặc từ hộp thư của bạn trong trình duyệt (webmail).
    .step-2 = Nếu việc này lặp lại, hãy chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn.

delayed =
    .headline = Thư của bạn vẫn đang trên đường
    .what = Thư bạn gửi đến { $recipient } chưa đến nơi, nhưng chúng tôi vẫn đang thử.
    .what-many = Thư của bạn chưa đến nơi, nhưng chúng tôi vẫn đang thử.
    .what-until = Thư bạn gửi đến { $recipient } chưa đến nơi, nhưng chúng tôi vẫn đang thử và sẽ tiếp tục cho đến { $until }.
    .what-until-many = Thư của bạn chưa đến nơi, nhưng chúng tôi vẫn đang thử và sẽ tiếp tục cho đến { $until }.
    .step-1 = Bạn không cần làm gì cả. Vui lòng đừng gửi lại thư.
    .step-1-help = Vui lòng đừng gửi lại thư – chúng tôi vẫn đang thử gửi.
    .step-2 = Nếu không gửi được, chúng tôi sẽ báo cho bạn qua email.
    .step-3 = Nếu có việc gấp, hãy liên hệ với người nhận bằng cách khác.

delivered =
    .subject = Xác nhận: { $subject }
    .headline = Thư của bạn đã được gửi đến nơi
    .headline-relayed = Thư của bạn đã được chuyển tiếp
    .headline-expanded = Thư của bạn đã được chuyển tiếp đến một nhóm
    .what = Thư của bạn gửi đến { $recipient } đã đến nơi. Điều đó chưa có nghĩa là đã có người đọc.
    .what-many = Thư của bạn đã đến những người nhận này. Điều đó chưa có nghĩa là đã có người đọc.
    .what-relayed = Thư của bạn gửi đến { $recipient } đã được chuyển cho máy chủ thư của người nhận, máy chủ này không gửi xác nhận. Vì vậy chúng tôi không biết thư đã vào hộp thư hay chưa.
    .what-relayed-many = Thư của bạn đã được chuyển cho máy chủ thư của những người nhận này, các máy chủ này không gửi xác nhận. Vì vậy chúng tôi không biết thư đã vào hộp thư hay chưa.
    .what-expanded = Địa chỉ { $recipient } đại diện cho nhiều người nhận. Thư của bạn đã được chuyển đến họ và sẽ không có xác nhận nào nữa.
    .what-expanded-many = Mỗi địa chỉ này đại diện cho nhiều người nhận. Thư của bạn đã được chuyển đến họ và sẽ không có xác nhận nào nữa.
    .why = Xác nhận này đã được yêu cầu khi gửi thư. Bạn không cần làm gì cả.

digest =
    .subject = Các thư khác gặp trục trặc khi gửi
    .headline = Các thư khác gặp trục trặc khi gửi: { $count }
    .what = Trong vòng một giờ có nhiều thư của bạn bị trả lại, nên đây là danh sách ngắn thay cho một thông báo dài về từng thư. Báo cáo về thư mới nhất được đính kèm.
    .rest = Các thư trước đó không hiển thị ở đây: { $count }

unknown =
    .headline = Thư của bạn không đến được với người nhận
    .what = Thư không gửi đến nơi được, và chúng tôi không tự động nhận ra được lý do. Nguyên văn phản hồi của máy chủ ở bên dưới.
    .what-silent = Thư không gửi đến nơi được, và chúng tôi không được cho biết lý do.
    .step-1 = Kiểm tra xem địa chỉ có bị gõ nhầm không.
    .step-2 = Nếu địa chỉ đúng, hãy liên hệ với người nhận bằng cách khác.
    .step-3 = Chuyển tiếp thông báo này cho nhà cung cấp dịch vụ email hoặc lưu trữ (hosting) của bạn – họ sẽ giúp bạn hiểu vấn đề.
