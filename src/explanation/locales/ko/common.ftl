# status: machine
# 합니다체로, 짧고 차분하게. 받는 사람은 “받는 분”, 안내는 “하세요”로 통일.
# 받침에 따라 바뀌는 조사는 변수 뒤에 붙이지 않음.

subject-failed = 전송 실패: { $subject }
subject-failed-plain = 메일이 전송되지 않았습니다
subject-delayed = 지연: { $subject }
subject-delayed-plain = 메일 전송이 늦어지고 있습니다
from-name = 메일 시스템

label-steps = 이렇게 해 보세요
label-retry = 전송을 다시 시도하나요?
label-who = 해결할 수 있는 사람
label-message = 메일
label-recipients = { $count ->
    [1] 받는 사람
   *[other] 받는 사람
}
label-others = 다른 받는 사람
label-server-answer = 서버의 응답
label-technical = 관리자를 위한 기술 정보
label-code = 코드
label-address = 새 주소

message-of = “{ $subject }”, { $date }에 보냄
message-subject = “{ $subject }”
message-date = { $date }에 보냄

retry-final = 아니요. 최종 응답이므로 다시 시도하지 않습니다.
retry-resend-later = 아니요. 나중에 메일을 다시 보내 주세요.
retry-resend-after-fix = 아니요. 문제가 해결된 뒤 메일을 다시 보내 주세요.
retry-auto = 예, 자동으로 시도합니다.
retry-auto-until = 예, { $until }까지 자동으로 시도합니다.

who-you = 본인
who-recipient = 받는 분
who-your-provider = 이용 중인 메일 서비스 업체
who-recipient-admin = 받는 쪽 관리자
who-support = 당사 고객 지원팀
who-nobody = 조치할 필요 없음 – 기다리기만 하면 됩니다
list-or = { $first } 또는 { $last }

failed-count = { $count ->
   *[other] 메일이 받는 사람 { $count }명에게 전송되지 않았습니다
}
delayed-count = { $count ->
   *[other] 받는 사람 { $count }명에게 보낸 메일이 아직 전송 중입니다
}
several-causes = 원인이 서로 달라 하나씩 안내해 드립니다.
several-mixed = 원인이 서로 다르며, 일부 받는 사람에게는 아직 전송을 시도하고 있습니다. 하나씩 안내해 드립니다.
more-recipients = { $count ->
   *[other] 외 받는 사람 { $count }명
}
others-ok = { $count ->
   *[other] 나머지 받는 사람 { $count }명은 영향을 받지 않았으므로 그분들에게는 다시 보내지 않아도 됩니다.
}

note-given-up = 이 메일의 전송은 더 이상 시도하지 않습니다.
note-forwarded = { $recipient } 주소는 받은 메일을 다른 주소로 전달하며, 문제는 그 주소에서 생겼습니다.
note-administrator-told = 저희 메일 시스템의 관리자에게도 알렸습니다.

# 주소의 도메인이 잘 알려진 도메인과 한 글자만 다를 때.
did-you-mean = 혹시 { $suggestion } 주소인가요?
step-did-you-mean = { $suggestion } 주소가 맞다면 그 주소로 메일을 보내세요.
step-support = 당사 고객 지원팀에 문의하세요. 주소는 이 알림 끝에 있습니다. 그곳에서 해결할 수 있습니다.
message-size = 메일 크기는 { $size }입니다.
largest-attachment = 가장 큰 첨부파일은 “{ $attachment }” ({ $attachment_size })입니다.

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = 아마도: { $headline }
note-likely = 서버의 응답만으로는 이유를 확실히 알 수 없습니다.
label-exact-words = 정확한 문구는 다음과 같습니다.
label-our-report = 저희 메일 서버의 보고
note-tried = { $from }부터 { $until }까지 전달을 시도했습니다.
others-unknown = 이 보고서에는 다른 수신자에게 보낸 메시지에 대한 내용이 없습니다.
what-unasked = 이 주소로 오는 메일을 받는 서버를 찾지 못해 물어볼 곳이 없었습니다. 보통 @ 뒤의 부분을 잘못 썼거나 그 도메인에 메일이 설정되어 있지 않은 경우입니다.
what-overloaded = 지금 수신자에게 메일함이 받을 수 있는 것보다 많은 메일이 오고 있습니다. 보내신 메시지에는 문제가 없습니다.
headline-domain = 도메인의 평판 때문에 메시지가 차단되었습니다
what-domain = 수신자의 서버는 도메인 { $sender_domain }의 평판이 나쁘다는 이유로 이 메시지를 받지 않습니다. 대개 개인적인 문제가 아닙니다. 메일함이나 웹사이트 하나만 탈취되어도 같은 도메인의 모든 사람이 영향을 받습니다.
what-lookup = 수신자의 서버는 자체 조회가 실패하여 저희 서버가 스팸 발송자 목록에 있는지 확인하지 못했습니다. 누군가가 그런 목록에 있다는 뜻은 아닙니다.
what-theirs = 수신자 도메인의 메일 서버가 이 도메인의 메일을 받지 않는다고 응답했습니다. 아마도 설정이 잘못되었거나 도메인이 잘못된 서버를 가리키고 있습니다.
what-kind = 수신자의 서버는 이 종류의 첨부 파일을 받지 않습니다.

strip-you = 보낸 사람
strip-sent = 보냄
strip-us = 우리 서버
strip-took = 접수됨
strip-stuck = 여기서 멈춤
strip-refused = 여기서 거부됨
strip-unreachable = 넘기지 못함
strip-waiting = 계속 시도 중

help = 더 자세한 내용은 여기에서 볼 수 있습니다: { $help }
version-below = 한국어 안내는 아래에 있습니다
machine-translated = 이 글은 기계로 번역되었습니다.

part-report = 전송 보고서
part-message = 보내신 메시지
part-headers = 보내신 메시지의 헤더
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = 보내신 원본 메일의 헤더를 첨부했습니다.
message-attached = 보내신 원본 메일을 첨부했습니다.
footer-auto = 이 알림은 메일 시스템 { $host }에서 자동으로 작성했습니다.
footer-support = 도움이 필요하신가요? 이 알림을 첨부해 { $support } 주소로 문의하세요. 문의 번호는 { $reference }입니다.
footer-support-site = 도움이 필요하신가요? { $support } 페이지에서 다음 문의 번호를 알려 주세요: { $reference }
footer-reference = 도움을 요청하실 때는 다음 문의 번호를 알려 주세요: { $reference }
footer-not-you = 원본 메일을 보낸 적이 없으신가요? 누군가 내 메일함을 사용하고 있을 수 있습니다. 메일함 비밀번호를 바꾸고 서비스 업체에 알리세요.
footer-not-you-support = 원본 메일을 보낸 적이 없으신가요? 누군가 내 메일함을 사용하고 있을 수 있습니다. 메일함 비밀번호를 바꾸고 당사 고객 지원팀에 알리세요.

# 이름과 값 사이, 나열한 단어 사이.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $year }년 { $month }월 { $day }일 { $time }
date-utc = { $year }년 { $month }월 { $day }일 { $time } UTC
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
