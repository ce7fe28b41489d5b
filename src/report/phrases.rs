//! What bounces say, in the languages they come in: lower case, parts of lines.
//!
//! Languages stand in one order everywhere: English, German, Polish, Russian
//! and Ukrainian, French, Spanish and Portuguese, Italian, Dutch, the Nordic
//! ones, others of Europe, Japanese, Chinese, Korean.

use super::phrase_set::Phrases;

/// Phrases that say that the addresses on this line or below were not reached.
#[rustfmt::skip]
pub(super) static NOT_REACHED: Phrases = Phrases::new(&[
    // English
    "following address", "following recipient", "following email address",
    "following e-mail address", "following mail address", "following user", "these recipient",
    "these address", "this recipient", "this address", "did not reach", "didn't reach",
    "could not be delivered", "couldn't be delivered", "was not delivered", "wasn't delivered",
    "were not delivered", "not delivered to", "cannot be delivered", "can't be delivered",
    "can not be delivered", "could not deliver", "couldn't deliver", "cannot deliver",
    "can't deliver", "unable to deliver", "not able to deliver", "wasn't able to deliver",
    "unable to send", "undeliverable", "undelivered", "failed to deliver", "failed to be delivered",
    "delivery failed", "delivery has failed", "delivery to the following", "delivery failure",
    "failed recipient", "failed address", "fatal error", "non-fatal error", "delivery error",
    "error delivering", "not yet been delivered", "delivery of email to this address",
    "delivery of mail to", "deliver your message to", "deliver your mail to", "deliver message to",
    "deliver mail to", "delivering your mail", "delivering your message", "delivering to",
    "could not send", "couldn't send", "could not be sent", "was not sent to",
    "could not be reached", "couldn't be reached", "returned permanent error", "returned error",
    "rejected recipient", "did not receive", "has been delayed", "is delayed",
    "still awaiting delivery", "not been delivered", "has been rejected", "was rejected",
    "were rejected", "were affected", "bounced", "address(es) failed", "addresses failed",
    "address failed", "recipients failed", "recipient failed", "recipients of your message",
    "failure reason", "intended recipient", "attempting to deliver", "attempt to deliver",
    "have been processed by", "addressed to email address", "delivery notification",
    "email address :", "trouble delivering", "problem delivering", "problems delivering",
    "unknown recipient", "invalid recipient", "not delivered to the following",
    "message not delivered", "recipients were rejected", "undeliverable to",
    "could not be resolved", "you sent mail to", "your message to", "your mail to", "your email to",
    "your e-mail to", "not a valid user", "not a valid address", "no longer valid", "delevery to the following", "delivery to these", "delivery to this",
    // German
    "folgende empf", "folgenden empf", "folgende adresse", "folgenden adresse", "nicht zugestellt",
    "unzustellbar", "konnte nicht", "konnten nicht", "nicht erreicht", "fehlgeschlagen",
    "nicht ausgeliefert", "zustellung", "empfänger wurden",
    // Polish
    "nie została dostarczon", "nie zostala dostarczon", "nie dostarczon", "nie można dostarczyć",
    "nie udało się", "nie mogła zostać", "nie mógł zostać", "następujących", "następujące",
    "do adresat", "niedostarczon", "nie zostały dostarczon", "odbiorc", "nie doręczon",
    "nie może zostać", "nie można było",
    // Russian, Ukrainian
    "не доставлен", "не может быть доставлен", "не удалось доставить", "не могут быть доставлен",
    "не было доставлен", "не удается доставить", "следующим", "следующих", "получател",
    "недоставлен", "не вдалося доставити", "не отправлен", "не удалось отправить",
    // French
    "n'a pas pu", "n'a pas été", "n'ont pas", "n’a pas pu", "n’a pas été", "non remis",
    "destinataire", "échec de la remise", "n'a pas ete", "impossible de remettre", "remise",
    // Spanish, Portuguese, Catalan
    "no pudo ser entregado", "no se pudo entregar", "no se ha podido entregar",
    "no ha podido ser entregad", "siguiente destinatario", "siguientes destinatario",
    "destinatario", "no se entreg", "no puede ser entregad", "não foi possível", "nao foi possivel",
    "não pôde ser", "nao pode ser", "não pode ser", "não foi entregue", "falha na entrega",
    // Italian
    "non è stato possibile", "non e' stato possibile", "impossibile recapitare", "non recapitat",
    "non è stato recapitato", "impossibile consegnare", "destinatari",
    // Dutch, Scandinavian, Finnish
    "niet worden bezorgd", "kon niet worden", "niet afgeleverd", "volgende geadresseerde",
    "ontvanger", "kunde inte levereras", "kunne ikke leveres", "följande mottagare",
    "følgende mottak", "følgende modtag", "ei voitu toimittaa", "vastaanottaj",
    // Czech, Slovak, Hungarian, Romanian, Turkish, Greek
    "nebyla doručena", "nelze doručit", "nebylo možné doručit", "následujícím", "nebola doručená",
    "nemohla byť doručená", "nem kézbesíthet", "kézbesítés", "címzett", "nu a putut fi livrat",
    "teslim edilemedi", "iletilemedi", "δεν ήταν δυνατή", "παραλήπτ",
    // Japanese
    "送信できません", "配信できません", "配送できません", "届けることができません", "送信に失敗", "配信に失敗", "送信エラー", "配信エラー",
    "以下のメールアドレス", "以下のアドレス", "次のアドレス", "次の宛先", "以下の宛先", "次のあて先", "次の受信者", "宛先", "お届けできません", "受信者に届",
    "配達できません", "不達",
    // Chinese, Korean
    "无法投递", "未能送达", "无法送达", "投递失败", "退信", "發送失敗", "发送失败", "無法傳遞", "無法寄", "无法传递", "收件人", "传递失败",
    "傳遞失敗", "전달되지", "전달하지", "보내지 못", "수신자", "받는 사람", "배달하지", "배달되지",
]);

/// Phrases of a line whose address is not a recipient that failed.
#[rustfmt::skip]
pub(super) static NOT_A_RECIPIENT: Phrases = Phrases::new(&[
    "for further assistance", "further information", "for assistance", "for help", "please contact",
    "contact your", "contact the", "contact us", "please send mail to", "please send email",
    "please reply", "reply to postmaster", "send a message to", "questions", "system contact",
    "help desk", "service desk", "forward this", "e-mail to", "email to postmaster", "report this",
    "mail from", "message from", "message sent by", "sent by", "envelope-from", "envelope from",
    "original sender", "sender:", "sender-", "sender address", "return-path", "reply-to",
    "message-id", "message id", "messageid", "x-envelope", "reporting-mta", "received:",
    "received from", "was received at", "wenden sie sich", "kontaktieren", "skontaktuj", "kontakt",
    "prosimy o", "обратитесь", "обращайтесь", "свяжитесь", "contactez", "póngase en contacto",
    "contatta", "お問い合わせ", "連絡ください", "请联系", "requested by", "on behalf of", "dear ", "hello ", "hi ",
    "hallo ", "witaj", "bonjour", "здравствуйте", "x-postfix-sender", "hostmaster", "mts-id",
    "thread", "http://", "https://", "to be unblocked", "unsubscribe", "postmaster's address",
    "you can reach", "administrator at", "administrator of", "is the postmaster", "unblock",
]);

/// Headings that end a list of recipients.
#[rustfmt::skip]
pub(super) static LIST_ENDS: Phrases = Phrases::new(&[
    "transcript", "technical details", "diagnostic information", "additional information",
    "message details", "original message", "reason for", "what to do", "how to fix", "more info",
    "error details", "for administrators", "for email administrators", "server message",
    "message header", "details:", "smtp command", "reporting server", "generating server",
    "no action is required", "original sender",
]);

/// Words in front of a reply that holds for every recipient.
#[rustfmt::skip]
pub(super) static REPLY_AFTER: Phrases = Phrases::new(&[
    "error that the other server returned was", "the response was",
    "the response from the remote server was", "response from the remote", "remote host said",
    "remote server said", "remote server replied", "it responded as follows", "responded with",
    "said:", "reason:", "because:", "because of", "following reason", "following error",
    "problem appears to be", "additional information follows", "technical details",
    "error message below", "server message", "transcript of session", "error-text:",
    "remote smtp server returned", "the error was", "error was:", "error message:", "error:",
    "reported error", "diagnostic code", "diagnostic-code", "server returned",
    "returned the following", "generated following response", "message log follows", "details:",
    "received >>>", "failure reason", "last error", "grund:", "fehlermeldung", "fehler:", "powód",
    "przyczyna", "błąd:", "причина", "ошибка", "raison", "motif", "motivo", "razón", "errore:",
    "理由", "原因", "エラー", "错误", "사유", "最終エラー", "delay reason", "last attempt failed", "answered:",
    "the server responded",
]);

/// What a label says that is more than a label.
#[rustfmt::skip]
pub(super) static REASONS: Phrases = Phrases::new(&[
    "full", "unknown", "exceed", "quota", "invalid", "not exist", "no such", "disabled", "expired",
    "too large", "too big", "blocked", "suspended", "inactive", "not found", "over limit",
]);

/// Beginnings of a line that ends what belongs to a recipient.
#[rustfmt::skip]
pub(super) static FOOTERS: Phrases = Phrases::new(&[
    "no action is required", "for further assistance", "delivery attempts will continue",
    "reporting-mta:", "please contact", "message will be retried", "if you do so, please",
    "the following sentences", "this is an automatically", "please do not reply", "rekomend",
    "рекомендуем", "diagnostic information for admin", "--- ", "------", "======", "******",
    "______",
]);

/// What stands in a line that announces the returned message; the line is short or decorated.
#[rustfmt::skip]
pub(super) static ANNOUNCE: Phrases = Phrases::new(&[
    "below this line is a copy", "below is a copy of the original", "original message follow",
    "original message is attached", "original message as received", "original message headers",
    "original message header", "original headers", "original message text", "original message:",
    "original message -", "original message=", "original message", "original mail",
    "original article", "original mail as follows", "copy of the message", "copy of your message",
    "copy of the original", "copy of message", "message header follow", "message headers follow",
    "headers of the original", "header of the original", "header of the source mail",
    "header of your message", "headers of your message", "original message details",
    "message header:", "message headers:", "mail header follow", "mail headers follow",
    "unsent message", "undelivered message follow", "undelivered message below",
    "undeliverable message follow", "returned message", "returned mail follow",
    "rejected message follow", "bounced message follow", "bounced e-mail", "bounced message",
    "bounced mail", "message text follows", "message follows", "message body suppressed",
    "message contents follow", "body of message", "included is a copy", "enclosed is a copy",
    "attached is a copy", "start of original", "start of returned", "beginning of original",
    "begin message", "lines of your original message", "lines of the original message",
    "lines of the message", "forwarded message", "text of your message", "text of the message",
    "summary of the undelivered message", "here is the message", "your original message",
    "the message was:", "non-delivered message", "mensaje original", "mensagem original",
    "messaggio originale", "message d'origine", "message original", "message initial",
    "ursprüngliche nachricht", "urspruengliche nachricht", "originalnachricht",
    "original-nachricht", "originalbericht", "oorspronkelijk bericht", "oryginalna wiadomo",
    "oryginalnej wiadomo", "kopia wiadomo", "kopię wiadomo", "treść wiadomo", "nagłówki wiadomo",
    "nagłówek wiadomo", "исходное сообщение", "исходного сообщения", "оригинальное сообщение",
    "копия сообщения", "копия письма", "копия вашего", "заголовки сообщения", "заголовки письма",
    "původní zpráva", "pôvodná správa", "eredeti üzenet", "oprindelig meddelelse",
    "ursprungligt meddelande", "opprinnelig melding", "alkuperäinen viesti", "オリジナルメッセージ",
    "元のメッセージ", "元のメール", "元メール", "送信されたメッセージ", "原始邮件", "原邮件", "原始郵件", "原文", "원본 메시지", "원본 메일",
]);

/// Parts of the subjects that mail systems give to bounces.
#[rustfmt::skip]
pub(super) static BOUNCE_SUBJECTS: Phrases = Phrases::new(&[
    "undeliver", "returned mail", "delivery fail", "delivery status", "failure notice",
    "mail delivery", "delivery has failed", "failed delivery", "failure delivery",
    "delivery problem", "delivery error", "delivery report", "delivery notification",
    "delivery warning", "mail system error", "mail error", "could not be delivered",
    "couldn't be delivered", "not delivered", "was not delivered", "not be delivered",
    "returned to sender", "returning to sender", "return to sender", "returning message",
    "returned message", "message delayed", "delayed mail", "delayed delivery", "warning: message",
    "warning: could not send", "could not send for past", "could not send message for past",
    "non-deliver", "nondeliver", "non delivery", "failed mail",
    "mail failed", "mail failure", "message status - und", "unable to deliver", "not deliverable",
    "bounce", "processing error", "error sending your mail", "error sending your message",
    "permanent delivery", "delivery incomplete", "message delivery", "rejected:", "mail rejected",
    "message rejected", "email rejected", "user unknown", "unknown user", "unknown recipient",
    "mailbox full", "over quota", "quota exceeded", "delivery delayed", "delivery delay",
    "mail not accepted", "message not accepted", "cannot send message", "cannot deliver",
    "can't deliver", "loop alert", "failed to deliver", "delivery is delayed", "has been delayed",
    "delivery attempt", "mail returned", "message returned", "returned email", "e-mail returned",
    // German
    "unzustellbar", "nicht zugestellt", "zustellung fehl", "zustellfehler", "nicht zustellbar",
    "fehlgeschlagen", "zurückgewiesen", "zustellungsfehler", "unzustellbare", "übermittlungsstatus",
    "nachricht verzögert", "verzögert",
    // Polish
    "nie dostarczon", "niedostarczon", "nie została dostarczona", "zwrot", "niepowodzenie",
    "nie doręczon", "błąd doręcz", "błąd dostarcz", "opóźnien", "problem z dostarcz", "zwrócon",
    // Russian, Ukrainian
    "не доставлен", "недоставлен", "не может быть доставлен", "сбой доставки", "возврат",
    "ошибка доставки", "уведомление о состоянии доставки", "не удалось доставить", "недоставк",
    "задержка", "не доставлено",
    // French, Spanish, Italian, Portuguese, Dutch
    "non remis", "non délivré", "échec", "echec de", "non distribué", "retour de courrier",
    "notification d'état de remise", "remise retardée", "no entregado", "no se pudo entregar",
    "error de entrega", "no se ha podido entregar", "correo devuelto", "devuelto",
    "fallo en la entrega", "estado de entrega", "mancata consegna", "mancato recapito",
    "non recapitabile", "non consegnato", "errore di consegna", "notifica sullo stato",
    "não entregue", "falha na entrega", "não foi possível entregar", "não entregável",
    "falha de entrega", "devolvid", "onbestelbaar", "niet bezorgd", "niet afgeleverd",
    "aflevering mislukt",
    // Scandinavian, Finnish, Czech, Hungarian, Turkish, Greek, Romanian
    "ikke leveret", "ikke levert", "olevererbart", "kan inte levereras", "kunde inte levereras",
    "kan ikke leveres", "ei voitu toimittaa", "toimitus", "nedoručiteln", "nedoručen",
    "nelze doručit", "kézbesíthet", "teslim edileme", "iletilemedi", "δεν παραδόθηκε", "nelivrat",
    // Japanese, Chinese, Korean
    "配信不能", "配送不能", "送信エラー", "エラーメール", "配信エラー", "配信失敗", "送信できません", "配信できません", "メール配信", "返送", "不達",
    "送信失敗", "メールを配送できません", "配信されませんでした", "メール送信エラー", "退信", "无法投递", "无法传递", "未送达", "無法傳遞", "無法寄達",
    "傳送失敗", "发送失败", "投递失败", "系统退信", "배달되지", "전송 실패", "전달되지", "반송",
]);

/// Phrases that say near the top that a message was not delivered.
#[rustfmt::skip]
pub(super) static BOUNCE_WORDS: Phrases = Phrases::new(&[
    "could not be delivered", "couldn't be delivered", "was not delivered", "wasn't delivered",
    "were not delivered", "not able to deliver", "wasn't able to deliver", "unable to deliver",
    "could not deliver", "cannot be delivered", "can't be delivered", "can not be delivered",
    "not delivered to", "did not reach", "didn't reach", "failed to deliver", "delivery failed",
    "delivery has failed", "delivery to the following", "had permanent fatal errors",
    "had transient non-fatal errors", "had delivery errors", "mail delivery failed",
    "undeliverable", "undelivered", "not yet been delivered", "has been returned",
    "could not be reached", "delivery failure", "following address(es) failed",
    "following addresses failed", "following address failed", "failed permanently",
    "delivery error", "delivering your mail", "delivering your message", "delivery attempts", "email you sent was rejected", "has been rejected",
    "were rejected", "were affected", "failed addresses", "failure reasons", "rejected recipient",
    "delivery status notification", "rejected your message", "your delivery to the following", "invalid final delivery userid",
    "invalid user address", "did not receive this message", "did not receive your message",
    "rejected by a remote mail server", "transcript of session", "message could not be", "being retried", "there was an error delivering",
    "has been postponed", "we had trouble delivering", "returned because", "recipient(s) could not",
    "recipients could not", "trouble delivering",
    "an error has occurred while attempting to deliver", "mail system error", "delivery of email",
    "intended recipient:", "error-for:", "did not exactly match", "could not send", "couldn't send", "automatically generated delivery status", "this is a permanent error",
    "delevery to the following", "the mail server could not deliver", "delivery notification",
    "duplicated message-id", "nicht zugestellt", "unzustellbar", "nicht erreicht",
    "nicht zustellbar", "nicht ausgeliefert", "nie została dostarczon",
    "nie zostala dostarczon", "nie można dostarczyć", "nie udało się dostarczyć", "niedostarczon", "nie została doręczona", "nie dostarczon", "nie mógł zostać dostarczon",
    "не доставлен", "не может быть доставлен", "не удалось доставить", "не могут быть доставлен",
    "не было доставлен", "не удается доставить", "недоставлен", "не отправлен",
    "не вдалося доставити", "non remis",
    "n’a pas été remis", "échec de la remise", "impossible de remettre", "no pudo ser entregado",
    "no se pudo entregar", "no se ha podido entregar", "no puede ser entregad",
    "não foi possível entregar", "nao foi possivel entregar", "não pôde ser entregue",
    "nao pode ser enviada", "não pode ser entregue", "non è stato possibile recapitare",
    "impossibile recapitare", "non è stato recapitato", "impossibile consegnare",
    "niet worden bezorgd", "niet afgeleverd", "kunde inte levereras", "kunne ikke leveres",
    "ei voitu toimittaa", "nebyla doručena", "nelze doručit", "nebylo možné doručit",
    "nem kézbesíthet", "nem sikerült kézbesíteni", "teslim edilemedi", "iletilemedi", "送信できません",
    "配信できません", "配送できません", "届けることができません", "送信に失敗", "配信に失敗", "お届けできません", "配達できません", "无法投递", "未能送达", "无法送达", "投递失败", "退信", "無法傳遞", "無法寄", "无法传递", "发送失败",
    "傳遞失敗", "전달되지", "전달하지", "보내지 못", "배달하지", "배달되지",
]);

/// Parts of the subjects of reports about a delay.
#[rustfmt::skip]
pub(super) static DELAY_SUBJECTS: Phrases = Phrases::new(&[
    "delayed", "(delay)", "still being retried", "delivery warning", "warning: message",
    "warning: could not send", "could not send for past", "could not send message for past",
    "delay notification", "not yet been delivered", "delivery delay",
    "temporarily", "delay)", "mail delivery warning", "has been delayed", "is delayed", "verzögert",
    "verzögerung", "opóźnien", "opóźnion", "задержка", "задержан", "retardé", "retraso", "retrasad",
    "atraso", "atrasada", "ritard", "vertraag", "försen", "forsinke", "viiväst", "zpožděn", "遅延",
    "延迟", "延遲", "지연",
]);

/// Phrases of reports about a delay.
#[rustfmt::skip]
pub(super) static DELAY_WORDS: Phrases = Phrases::new(&[
    "this is a warning message only", "this is a warning only", "you do not need to resend",
    "has not yet been delivered", "delivery attempts will continue", "has been delayed",
    "have been delayed", "is still awaiting delivery", "has been postponed", "will continue trying",
    "will continue to attempt", "will continue to try", "will be retried",
    "still trying to deliver", "we will keep trying", "will keep trying",
    "no action is required on your part", "delivery is delayed", "your message is delayed",
    "had transient non-fatal errors", "this is just a warning", "will try again",
    "will be tried again", "is being retried", "still being tried",
    "could not send for past", "could not send message for past",
    "attempts to deliver will continue", "continue trying to deliver", "wird weiterhin versucht",
    "weitere zustellversuche", "weiter versuchen", "kolejne próby", "będą kontynuowane",
    "próby będą", "попытки доставки будут", "будет предпринята", "продолжит попытки", "再送を試み",
    "再送信を試み", "配信を続け", "continuera", "seguirá intentando", "se seguirá intentando",
    "continuará tentando", "delivery will be attempted",
]);

/// Phrases that say that there will be no further attempt.
#[rustfmt::skip]
pub(super) static FINAL_WORDS: Phrases = Phrases::new(&[
    "giving up", "given up", "gave up", "will not be retried", "no further attempts",
    "no more attempts", "not be attempted", "has been removed from the queue",
    "been in the queue too long", "permanent fatal errors", "failed permanently", "permanent error",
    "permanently failed", "this is a permanent", "could not be delivered within", "will not try",
    "removed from the mail queue", "not going to try again", "permanent failure",
]);

/// Beginnings of the subjects of people's answering machines.
#[rustfmt::skip]
pub(super) static VACATION_SUBJECTS: Phrases = Phrases::new(&[
    "out of office", "out of the office", "automatic reply", "auto reply", "auto-reply",
    "autoreply", "auto:", "auto response", "automatic response", "autoresponse", "auto-response",
    "vacation", "on vacation", "away from", "i am away", "on holiday", "abwesenheit",
    "automatische antwort", "abwesend", "außer haus", "ausser haus", "urlaub", "autom. antwort",
    "automatyczna odpowied", "odpowiedź automatyczna", "odpowiedz automatyczna", "autoodpowied",
    "nieobecno", "jestem na urlopie", "urlop", "автоответ", "автоматический ответ", "нет на месте",
    "отсутств", "автоматична відповідь", "自動応答", "自動返信", "不在", "自动回复", "自動回覆", "자동 회신", "부재중",
    "réponse automatique", "absence", "message d'absence", "absent", "respuesta automática",
    "respuesta automatica", "fuera de la oficina", "ausente", "resposta automática",
    "resposta automatica", "fora do escritório", "risposta automatica", "fuori sede", "assenza",
    "automatisch antwoord", "afwezig", "automatiskt svar", "frånvaro", "automatisk svar",
    "autosvar", "fravær", "automaattinen vastaus", "poissa", "automatická odpověď",
    "automatická odpoveď", "mimo kancelář", "automatikus válasz", "távol", "otomatik yanıt",
    "răspuns automat", "αυτόματη απάντηση", "atvalin", "automaatvastus", "automātiska atbilde",
    "automatinis atsakymas", "samodejni odgovor", "automatski odgovor",
]);

/// Reasons that a bounce gives, and other mail as well: they count beside the
/// address of somebody else.
#[rustfmt::skip]
pub(super) static BOUNCE_REASONS: Phrases = Phrases::new(&[
    "mailbox is full", "mailfolder is full", "over quota", "user unknown", "unknown user",
    "no such user", "mailbox exceeds allowed size", "does not have an account", "doesn't have a",
    "user account is overquota", "exceeded maximum", "is not a valid", "not a valid user",
    "no longer valid", "does not exist", "may not exist", "permanent error", "is delayed",
    "has been delayed", "was rejected", "bounced", "message you sent", "見つかりません", "リストにありません",
    "受信を拒否", "konnte nicht", "n'a pas pu", "n'a pas été", "n’a pas pu", "nie mogła zostać",
    "fehlgeschlagen",
]);

/// Parts of the subjects of reports about a success.
#[rustfmt::skip]
pub(super) static SUCCESS_SUBJECTS: Phrases = Phrases::new(&[
    "notification (success)", "notification (relay)", "successful mail delivery", "successfully delivered",
    "delivery confirmation", "return receipt", "delivery successful", "delivered successfully",
]);

/// What a remark in brackets below a recipient says.
pub(super) static REMARKS: Phrases = Phrases::new(&[
    "generated from",
    "expanded from",
    "ultimately",
    "was addressed to",
    "reason",
]);

/// What a remark in brackets says that names the address which the sender gave.
pub(super) static ORIGINS: Phrases = Phrases::new(&[
    "generated from",
    "expanded from",
    "was addressed to",
    "alias for",
]);

/// What a line says that gives an example.
#[rustfmt::skip]
pub(super) static EXAMPLES: Phrases = Phrases::new(&[
    "for example ", "for example,", "for example:", "e.g. ", "e.g.:", " as in ", "such as ",
    "look like this", "looks like this", "of the form ", "in the form ", "zum beispiel", "z.b. ",
    "na przykład", "np. ", "например", "par exemple", "por ejemplo", "ad esempio", "bijvoorbeeld",
]);

/// Header fields with addresses that are quoted in text.
pub(super) const QUOTED_FIELDS: &[&str] = &["to:", "cc:", "bcc:", "from:", "reply-to:", "sender:"];

/// What stands right in front of an address that a message goes to.
#[rustfmt::skip]
pub(super) const BEFORE_A_RECIPIENT: &[&str] = &[
    " to", " for", "recipient", "recipients", "address", "addresses", "user", "mailbox", "account",
    "recipient is", "an", " à", " a", " para", " do", " для", " адрес", " pour", " aan", " til",
    "till", "at", " be", "errors",
];

/// What stands right in front of a recipient, whatever the sentence says.
pub(super) const NAMES_OF_RECIPIENTS: &[&str] = &["rcpt to:", "recipient", "user", "mailbox"];

/// Labels in front of recipients; those of up to four bytes are words of their own.
#[rustfmt::skip]
pub(super) const LABELS_OF_RECIPIENTS: &[&str] = &[
    "recipient", "to", "address", "user", "failed", "undeliver", "deliver", "error-for", "mailbox",
    "rcpt", "unknown", "invalid", "rejected", "destination", "empfänger", "adres", "odbiorca",
    "получатель", "адрес", "destinat", "宛先", "受信者", "收件人", "user mailbox", "account", "quota",
    "size", "full", "bounce",
];

/// Labels in front of senders, contacts and identifiers.
#[rustfmt::skip]
pub(super) const LABELS_OF_OTHERS: &[&str] = &[
    "from", "sender", "reply", "contact", "postmaster", "support", "cc", "bcc", "message",
    "subject", "id", "von", "absender", "nadawca", "отправитель", "od", "de", "from address",
    "return", "errors", "送信者", "差出人", "发件人", "identity", "original to",
];

/// Local parts of mail servers, letters and digits only.
#[rustfmt::skip]
pub(super) const MAIL_SERVERS: &[&str] = &[
    "mailerdaemon", "maildaemon", "mdaemon", "mailerdemon", "mailsystem", "mmdf", "smtpdaemon",
    "maildeliverysystem", "maildeliverysubsystem", "mailerdeamon", "bounce", "bounces",
    "mailerror", "maildelivery", "microsoftexchange",
];

/// Local parts of those who run mail servers.
#[rustfmt::skip]
pub(super) const POSTMASTERS: &[&str] = &[
    "postmaster", "postmasters", "system", "administrator", "daemon", "uucp", "mailmaster",
    "mailadmin", "imss", "mail", "mailadministrator", "mailer", "mta", "smtp", "mailgateway",
    "mailrouter", "mailserver", "emailadmin",
];

/// Local parts of other machines.
#[rustfmt::skip]
pub(super) const MACHINES: &[&str] = &[
    "noreply", "donotreply", "nobody", "admin", "root", "notification", "notifications",
    "virus", "hostmaster", "support", "info", "webmaster", "alert", "alerts", "spam",
    "antispam", "antivirus", "mailscanner", "filter",
];

/// Parts of the display names of mail servers.
#[rustfmt::skip]
pub(super) static MAIL_SERVER_NAMES: Phrases = Phrases::new(&[
    "mail delivery", "delivery subsystem", "delivery system", "mailer-daemon", "mailer daemon",
    "mail deliver system", "system administrator", "mail administrator", "postmaster",
    "mail system", "mail daemon", "delivery service", "microsoft outlook",
    "systemadministrator", "administrador del sistema", "administrateur système",
    "mail delivery service", "interscan", "почтов", "mail router", "e-mail system",
    "internet mail delivery", "delivery notification",
]);

/// Beginnings of the subjects of mail that a person passes on or answers.
#[rustfmt::skip]
pub(super) const PASSED_ON_SUBJECTS: &[&str] = &[
    "fw:", "fwd:", "wg:", "tr:", "rv:", "pd:", "re:", "aw:", "odp:", "sv:", "[fwd:", "i:", "enc:",
    "doorst:", "vs:", "vl:",
];

/// What mail programs put in front of mail that a person passes on.
#[rustfmt::skip]
pub(super) static PASSED_ON_WORDS: Phrases = Phrases::new(&[
    "begin forwarded message", "-------- forwarded message", "---------- forwarded message",
    "-----original message-----", "-------- weitergeleitete nachricht",
]);

/// Every list, by name.
#[cfg(test)]
pub(super) static ALL: &[(&str, &Phrases)] = &[
    ("NOT_REACHED", &NOT_REACHED),
    ("NOT_A_RECIPIENT", &NOT_A_RECIPIENT),
    ("LIST_ENDS", &LIST_ENDS),
    ("REPLY_AFTER", &REPLY_AFTER),
    ("REASONS", &REASONS),
    ("FOOTERS", &FOOTERS),
    ("ANNOUNCE", &ANNOUNCE),
    ("BOUNCE_SUBJECTS", &BOUNCE_SUBJECTS),
    ("BOUNCE_WORDS", &BOUNCE_WORDS),
    ("DELAY_SUBJECTS", &DELAY_SUBJECTS),
    ("DELAY_WORDS", &DELAY_WORDS),
    ("FINAL_WORDS", &FINAL_WORDS),
    ("VACATION_SUBJECTS", &VACATION_SUBJECTS),
    ("BOUNCE_REASONS", &BOUNCE_REASONS),
    ("SUCCESS_SUBJECTS", &SUCCESS_SUBJECTS),
    ("REMARKS", &REMARKS),
    ("ORIGINS", &ORIGINS),
    ("EXAMPLES", &EXAMPLES),
    ("MAIL_SERVER_NAMES", &MAIL_SERVER_NAMES),
    ("PASSED_ON_WORDS", &PASSED_ON_WORDS),
];
