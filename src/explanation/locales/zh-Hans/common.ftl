# status: machine
# 称呼用“您”，句子简短、语气平和。变量（地址、域名）与汉字之间留空格。

subject-failed = 未送达：{ $subject }
subject-failed-plain = 您的邮件未能送达
subject-delayed = 延迟：{ $subject }
subject-delayed-plain = 您的邮件有所延迟
from-name = 邮件系统

label-steps = 您可以这样做
label-retry = 我们还会再试吗？
label-who = 谁可以解决
label-message = 邮件
label-recipients = { $count ->
    [1] 收件人
   *[other] 收件人
}
label-others = 其他收件人
label-server-answer = 服务器的答复
label-technical = 供管理员参考的技术信息
label-code = 验证码
label-address = 新地址

message-of = “{ $subject }”，发送于 { $date }
message-subject = “{ $subject }”
message-date = 发送于 { $date }

retry-final = 不会。这是最终答复，因此我们不会再试。
retry-resend-later = 不会。请您稍后重新发送这封邮件。
retry-resend-after-fix = 不会。问题解决后，请您重新发送这封邮件。
retry-auto = 会，系统会自动重试。
retry-auto-until = 会，系统会自动重试，直到 { $until }。

who-you = 您
who-recipient = 收件人
who-your-provider = 您的邮件服务商
who-recipient-admin = 收件人一方的管理员
who-support = 我们的支持团队
who-nobody = 无需任何人处理，等待即可
list-or = { $first }或{ $last }

failed-count = { $count ->
   *[other] 您的邮件未能送达 { $count } 位收件人
}
delayed-count = { $count ->
   *[other] 您发给 { $count } 位收件人的邮件仍在投递中
}
several-causes = 原因各不相同，下面逐一说明。
several-mixed = 原因各不相同，对其中部分收件人，我们仍在尝试投递。下面逐一说明。
more-recipients = { $count ->
   *[other] 以及另外 { $count } 位收件人
}
others-ok = { $count ->
   *[other] 其他 { $count } 位收件人不受影响，您不需要再给他们发一次。
}

note-given-up = 我们已不再尝试投递这封邮件。
note-forwarded = 地址 { $recipient } 会把邮件转发到另一个地址，问题出在那个地址上。
note-administrator-told = 我们也已通知本邮件系统的管理员。

# 地址的域名与某个知名域名只差一个字母时使用。
did-you-mean = 您是不是想写 { $suggestion }？
step-did-you-mean = 如果 { $suggestion } 才是正确的地址，请把邮件发到那里。
step-support = 请联系我们的支持团队，地址在本通知末尾。他们可以解决这个问题。
message-size = 您的邮件大小为 { $size }。
largest-attachment = 最大的附件是“{ $attachment }”（{ $attachment_size }）。

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = 很可能：{ $headline }
note-likely = 服务器的答复没有完全说清原因。
label-exact-words = 原文如下：
label-our-report = 我们的邮件服务器的报告
note-tried = 我们从 { $from } 到 { $until } 一直尝试投递。
others-unknown = 本报告没有提到您发给其他收件人的邮件。
what-unasked = 我们没有找到接收此地址邮件的服务器，因此无从询问。通常是 @ 后面的部分写错了，或者该域名没有设置邮件服务。
what-overloaded = 收件人目前收到的邮件超过了其邮箱可以接收的数量。您的邮件没有问题。
headline-domain = 您的邮件因域名信誉而被拦截
what-domain = 收件人的服务器不接收这封邮件，因为域名 { $sender_domain } 在那里信誉不佳。这通常与您个人无关：只要有一个邮箱或网站被盗用，就足以影响同一域名下的所有人。
what-lookup = 收件人的服务器自身的查询失败，因此无法确认我们的服务器是否在垃圾邮件发送者名单上。这并不表示有谁在这样的名单上。
what-theirs = 收件人域名的邮件服务器表示不接收该域名的邮件。很可能是其设置有误，或者该域名指向了错误的服务器。
what-kind = 收件人的服务器不接收这种类型的附件。

strip-you = 您
strip-sent = 已发出
strip-us = 我们的服务器
strip-took = 已接收
strip-stuck = 在此中断
strip-refused = 在此被拒
strip-unreachable = 未能转交
strip-waiting = 仍在尝试

help = 您可以在这里了解更多：{ $help }
version-below = 中文说明见下文
machine-translated = 本文由机器翻译。

part-report = 投递报告
part-message = 您的邮件
part-headers = 您的邮件的邮件头
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = 您原邮件的邮件头已作为附件附上。
message-attached = 您的原邮件已作为附件附上。
footer-auto = 本通知由邮件系统 { $host } 自动生成。
footer-support = 需要帮助？请发邮件至 { $support } 并附上本通知。您的参考编号是 { $reference }。
footer-support-site = 需要帮助？请访问 { $support } 并提供参考编号 { $reference }。
footer-reference = 寻求帮助时，请提供参考编号 { $reference }。
footer-not-you = 原邮件不是您发的？可能有人在使用您的邮箱。请修改邮箱密码，并告知您的邮件服务商。
footer-not-you-support = 原邮件不是您发的？可能有人在使用您的邮箱。请修改邮箱密码，并告知我们的支持团队。

# 标签与内容之间；并列词语之间。
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
