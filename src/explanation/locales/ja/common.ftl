# status: machine
# です・ます調で、短く穏やかに。読み手への呼びかけ（あなた）はできるだけ省く。
# 宛先の人は「相手の方」、宛先のサーバーは「相手側のサーバー」とする。

subject-failed = 未配信: { $subject }
subject-failed-plain = メールは届きませんでした
subject-delayed = 遅延: { $subject }
subject-delayed-plain = メールの配信が遅れています
from-name = メールシステム

label-steps = できること
label-retry = 自動で再送信されますか？
label-who = 解決できる人
label-message = メール
label-recipients = { $count ->
    [1] 宛先
   *[other] 宛先
}
label-others = ほかの宛先
label-server-answer = サーバーの応答
label-technical = 管理者向けの技術情報
label-code = コード
label-address = 新しいアドレス

message-of = 「{ $subject }」（{ $date } 送信）
message-subject = 「{ $subject }」
message-date = { $date } 送信

retry-final = いいえ。これが最終的な応答のため、配信はもう試みません。
retry-resend-later = いいえ。時間をおいて、もう一度メールを送ってください。
retry-resend-after-fix = いいえ。問題が解決してから、もう一度メールを送ってください。
retry-auto = はい、自動的に配信を試みます。
retry-auto-until = はい、{ $until } まで自動的に配信を試みます。

who-you = ご自身
who-recipient = 相手の方
who-your-provider = ご利用のメールプロバイダー
who-recipient-admin = 相手側の管理者
who-support = 当方のサポート窓口
who-nobody = 対応は不要です。そのままお待ちください
list-or = { $first }、または{ $last }

failed-count = { $count ->
   *[other] メールが { $count } 件の宛先に届きませんでした
}
delayed-count = { $count ->
   *[other] { $count } 件の宛先へのメールは、まだ配信の途中です
}
several-causes = 原因がそれぞれ異なるため、順にご説明します。
several-mixed = 原因がそれぞれ異なり、一部の宛先には引き続き配信を試みています。順にご説明します。
more-recipients = { $count ->
   *[other] ほか { $count } 件の宛先
}
others-ok = { $count ->
   *[other] ほかの { $count } 件の宛先には影響がありませんので、そちらに送り直す必要はありません。
}

note-given-up = このメールの配信はもう行っていません。
note-forwarded = アドレス { $recipient } は届いたメールを別のアドレスに転送しており、問題はその転送先で起きました。
note-administrator-told = 私どものメールシステムの管理者にも連絡済みです。

# アドレスのドメインが、よく知られたものと一文字だけ違うとき。
did-you-mean = もしかして { $suggestion } ですか？
step-did-you-mean = { $suggestion } が正しいアドレスであれば、そちらにメールを送ってください。
step-support = 当方のサポート窓口にお問い合わせください。連絡先はこのお知らせの最後にあります。そちらで解決できます。
message-size = メールのサイズは { $size } です。
largest-attachment = いちばん大きい添付ファイルは「{ $attachment }」（{ $attachment_size }）です。

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = おそらく：{ $headline }
note-likely = サーバーの返答からは理由をはっきり断定できません。
label-exact-words = 正確な文面は次のとおりです。
label-our-report = 当方のメールサーバーからの報告
note-tried = { $from } から { $until } まで配信を試みました。
others-unknown = この報告には、ほかの受信者へのメッセージについての記載はありません。
what-unasked = このアドレス宛てのメールを受け付けるサーバーが見つからず、問い合わせることができませんでした。多くの場合、@ より後ろの部分の書き間違いか、そのドメインでメールが設定されていないことが原因です。
what-overloaded = 受信者には現在、メールボックスが受け付けられる量を超えるメールが届いています。あなたのメッセージに問題はありません。
headline-domain = ドメインの評判を理由にメッセージがブロックされました
what-domain = ドメイン { $sender_domain } の評判が悪いため、受信者のサーバーはこのメッセージを受け付けません。多くの場合、あなた個人の問題ではありません。乗っ取られたメールボックスやウェブサイトが一つあるだけで、同じドメインの全員が影響を受けます。
what-lookup = 受信者のサーバーは、自身の照会に失敗しているため、当方のサーバーが迷惑メール送信者のリストに載っているかどうかを確認できませんでした。誰かがそのようなリストに載っているという意味ではありません。
what-theirs = 受信者のドメインのメールサーバーは、このドメイン宛てのメールを受け付けないと返答しています。設定が誤っているか、ドメインが誤ったサーバーを指している可能性があります。
what-kind = 受信者のサーバーは、この種類の添付ファイルを受け付けません。

strip-you = あなた
strip-sent = 送信
strip-us = 当方のサーバー
strip-took = 受付済み
strip-stuck = ここで停止
strip-refused = ここで拒否
strip-unreachable = 未引き渡し
strip-waiting = 再試行中

help = 詳しくはこちらをご覧ください：{ $help }
version-below = 日本語版は下にあります
machine-translated = この文章は機械翻訳によるものです。

part-report = 配信レポート
part-message = お客様のメッセージ
part-headers = お客様のメッセージのヘッダー
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = 元のメールのヘッダーを添付しています。
message-attached = 元のメールを添付しています。
footer-auto = このお知らせは、メールシステム { $host } が自動的に作成しました。
footer-support = お困りの場合は、このお知らせを添えて { $support } までご連絡ください。お問い合わせ番号は { $reference } です。
footer-support-site = お困りの場合は、{ $support } にアクセスし、お問い合わせ番号 { $reference } をお伝えください。
footer-reference = お問い合わせの際は、番号 { $reference } をお伝えください。
footer-not-you = 元のメールを送った覚えがありませんか？ お使いのメールボックスを誰かが利用しているおそれがあります。メールボックスのパスワードを変更し、プロバイダーにお知らせください。
footer-not-you-support = 元のメールを送った覚えがありませんか？ お使いのメールボックスを誰かが利用しているおそれがあります。メールボックスのパスワードを変更し、当方のサポート窓口にお知らせください。

# 見出しと値のあいだ、語と語のあいだ。
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
