//! Bounces in the manner of many kinds of software, written for these tests:
//! who failed, how, and in whose words.

use zwrotka::message::Message;
use zwrotka::report::{self, Kind, NotABounce, Report};

/// A plain bounce to anna@sender.example.
fn plain(from: &str, subject: &str, body: &str) -> Vec<u8> {
    format!(
        "Return-Path: <>\nFrom: {from}\nTo: anna@sender.example\nSubject: {subject}\nDate: Tue, 24 Nov 2026 10:00:00 +0000\nMessage-ID: <bounce.1@mx.example>\n\n{body}"
    )
    .into_bytes()
}

/// What stands behind the report in most of them.
const RETURNED: &str = "Return-Path: <anna@sender.example>\nReceived: from a by b; Tue, 24 Nov 2026 09:00:00 +0000\nFrom: Anna <anna@sender.example>\nTo: Jan <jan@example.org>\nSubject: Oferta\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <original.1@sender.example>\n\nhello\n";

fn read(raw: &[u8]) -> Report {
    report::read(&Message::parse(raw))
}

fn addresses(report: &Report) -> Vec<&str> {
    report
        .recipients
        .iter()
        .map(|r| r.final_recipient.as_deref().unwrap_or("-"))
        .collect()
}

/// One bounce and what has to be read out of it.
struct Case {
    name: &'static str,
    from: &'static str,
    subject: &'static str,
    body: &'static str,
    kind: Kind,
    recipients: &'static [&'static str],
    /// A part of the first recipient's reply.
    reply: &'static str,
}

fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for case in cases {
        for returned in ["", RETURNED] {
            let raw = plain(case.from, case.subject, &format!("{}{returned}", case.body));
            let report = read(&raw);
            let reply = report
                .recipients
                .first()
                .map(|r| {
                    format!(
                        "{} | {}",
                        r.diagnostic_code.clone().unwrap_or_default(),
                        r.remark.clone().unwrap_or_default()
                    )
                })
                .unwrap_or_default();
            if report.kind != case.kind
                || addresses(&report) != case.recipients
                || !reply.contains(case.reply)
            {
                wrong.push(format!(
                    "{} ({}): {:?} {:?} {:?} {reply:?}",
                    case.name,
                    if returned.is_empty() {
                        "bare"
                    } else {
                        "with the message"
                    },
                    report.kind,
                    report.why,
                    addresses(&report),
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

macro_rules! cases {
    ($($name:literal, $from:literal, $subject:literal, $kind:ident, [$($to:literal),*], $reply:literal, $body:literal;)*) => {
        &[$(Case { name: $name, from: $from, subject: $subject, body: $body, kind: Kind::$kind, recipients: &[$($to),*], reply: $reply },)*]
    };
}

#[test]
fn unix_mail_servers() {
    check(cases![
        "exim", "Mail Delivery System <Mailer-Daemon@mx.example>", "Mail delivery failed: returning message to sender", Failed, ["jan@example.org", "ewa@example.org"], "550 5.1.1 nobody here",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  jan@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jan@example.org>:\n    550 5.1.1 nobody here\n  ewa@example.org\n    retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\n";
        "exim delay", "Mail Delivery System <Mailer-Daemon@mx.example>", "Warning: message 1abcde-000000-00 delayed 24 hours", Delayed, ["jan@example.org"], "451 come again",
        "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\nThe message identifier is:     1abcde-000000-00\nThe subject of the message is: Oferta\n\nThe address to which the message has not yet been delivered is:\n\n  jan@example.org\n    host mx.example.org [192.0.2.1]\n    Delay reason: SMTP error from remote mail server after RCPT TO:<jan@example.org>:\n    451 come again\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals if the message\nremains undelivered.\n\n";
        "postfix without report", "MAILER-DAEMON@mx.example (Mail Delivery System)", "Undelivered Mail Returned to Sender", Failed, ["jan@example.org", "ewa@example.net"], "552 5.2.2 mailbox full",
        "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to <postmaster@mx.example>\n\n                   The mail system\n\n<jan@example.org>: host mx.example.org[192.0.2.1] said: 552 5.2.2 mailbox\n    full (in reply to RCPT TO command)\n\n<ewa@example.net> (expanded from <team@sender.example>): Host or domain name not\n    found. Name service error for name=example.net type=A: Host not found\n\n";
        "qmail", "MAILER-DAEMON@mx.example", "failure notice", Failed, ["jan@example.org", "ewa@example.org"], "550 no such user",
        "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<jan@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 no such user\nGiving up on 192.0.2.1.\n\n<ewa@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n";
        "sendmail", "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", "Returned mail: see transcript for details", Failed, ["jan@example.org", "ewa@example.org"], "550 5.1.1 User unknown",
        "The original message was received at Tue, 24 Nov 2026 09:00:00 GMT\nfrom anna@localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<jan@example.org>\n    (reason: 550 5.1.1 User unknown)\newa@example.org\n    (reason: 550 Host unknown)\n    (expanded from: <team@sender.example>)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<jan@example.org>\n<<< 550 5.1.1 User unknown\n550 5.1.1 <jan@example.org>... User unknown\n\n";
        "sendmail warning", "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", "Warning: could not send message for past 4 hours", Delayed, ["jan@example.org"], "Deferred",
        "    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\nThe original message was received at Tue, 24 Nov 2026 09:00:00 GMT\nfrom localhost\n\n   ----- The following addresses had transient non-fatal errors -----\n<jan@example.org>\n\n   ----- Transcript of session follows -----\n<jan@example.org>... Deferred: Connection refused by mx.example.org.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n\n";
        "courier", "\"Courier mail server at mx.example\" <postmaster@mx.example>", "NOTICE: mail delivery status.", Failed, ["jan@example.org"], "550 unknown user",
        "This is a delivery status notification from mx.example,\nrunning the Courier mail server, version 1.0.\n\nThe original message was received on Tue, 24 Nov 2026 09:00:00 +0000\nfrom localhost (localhost [127.0.0.1])\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<jan@example.org>:\n    mx.example.org [192.0.2.1]:\n>>> RCPT TO:<jan@example.org>\n<<< 550 unknown user\n\n---------------------------------------------------------------------------\n\nIf your message was also sent to additional recipients, their delivery\nstatus is not included in this report.\n";
        "opensmtpd", "Mailer Daemon <MAILER-DAEMON@mx.example>", "Delivery status notification: error", Failed, ["jan@example.org", "ewa@example.org"], "550 Invalid recipient",
        "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\njan@example.org: 550 Invalid recipient\newa@example.org: Domain does not exist\n\n    Below is a copy of the original message:\n\n";
        "stalwart", "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", "Failed to deliver message", Failed, ["jan@example.org"], "550",
        "Your message could not be delivered to the following recipients:\n\n<jan@example.org> (host 'mx.example.org' rejected command 'RCPT TO:<jan@example.org>' with code 550 (5.1.1) 'User unknown')\n\n";
        "mox", "postmaster@mx.example", "mail delivery failed", Failed, ["jan@example.org"], "550 5.1.1",
        "Delivery has failed permanently for your email to:\n\n\tjan@example.org\n\nNo further deliveries will be attempted.\n\nError during the last delivery attempt:\n\n\tpermanent error: 550 5.1.1 no such user\n\n";
        "maddy", "<MAILER-DAEMON@mx.example>", "Undelivered Mail Returned to Sender", Failed, ["jan@example.org"], "550 5.1.1 no such user",
        "This is the mail delivery system at mx.example.\n\nUnfortunately, your message could not be delivered to one or more\nrecipients. The usual cause of this problem is invalid\nrecipient address or maintenance at the recipient side.\n\nContact the postmaster for further assistance, provide the Message ID (below):\n\nMessage ID: original.1@sender.example\nArrival: Tue, 24 Nov 2026 09:00:00 +0000\nLast delivery attempt: Tue, 24 Nov 2026 10:00:00 +0000\n\nDelivery to jan@example.org failed with error: 550 5.1.1 no such user\n\n";
        "chasquid", "Mail Delivery System <postmaster-dsn@mx.example>", "Mail delivery failed: returning message to sender", Failed, ["jan@example.org"], "550 5.1.1",
        "Delivery of message to the following recipient(s) failed permanently:\n\n  - jan@example.org\n\nTechnical details:\n- \"jan@example.org\" (EMAIL) failed permanently with error:\n    550 5.1.1 no such user\n\n";
        "james", "postmaster@mx.example", "Re: Oferta", Failed, ["jan@example.org"], "550 no such user",
        "Hi. This is the James mail server at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\njan@example.org\n\nError message:\n550 no such user\n\n";
        "dma", "MAILER-DAEMON <>", "Mail delivery failed", Failed, ["jan@example.org"], "550 5.1.1 unknown",
        "This is the DragonFly Mail Agent v0.13 at mx.example.\n\nThere was an error delivering your mail to <jan@example.org>.\n\nmx.example.org [192.0.2.1] did not like our RCPT TO:\n550 5.1.1 unknown\n\nMessage headers follow.\n\n";
        "smail", "<MAILER-DAEMON@mx.example>", "mail failed, returning to sender", Failed, ["jan@example.org"], "unknown host",
        "|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n jan@example.org ... unknown host\n|------------------------- Message text follows: ------------------------|\n";
        "powermta", "MAILER-DAEMON@mx.example", "Delivery report", Failed, ["jan@example.org"], "delivery failed",
        "Hello, this is the mail server on mx.example.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.  Immediately below you will find a list of\nthe affected recipients;  also attached is a Delivery Status Notification\n(DSN) report in standard format, as well as the headers of the original\nmessage.\n\n  <jan@example.org>  delivery failed; will not continue trying\n\n";
        "dovecot", "Mail Delivery Subsystem <postmaster@mx.example>", "Rejected: Oferta", Failed, ["jan@example.org"], "Quota exceeded",
        "Your message to <jan@example.org> was automatically rejected:\nQuota exceeded (mailbox for user is full)\n\n";
        "mailer without name", "postmaster@mx.example", "Undelivered mail", Failed, ["jan@example.org"], "no mailbox",
        "------ Failed Recipients ------\n\n  jan@example.org: no mailbox\n\n-------- Returned Mail --------\n";
        "newmail", "MAILER-DAEMON@newmail.example", "Delivery failed", Failed, ["jan@example.org"], "Mailbox size exceeded",
        "This is the machine generated message from mail service.\n\nUnable to deliver your message to: <jan@example.org>\nMailbox size exceeded.\n\n--- Below the next line your message.\n\n";
    ]);
}

#[test]
fn windows_and_groupware() {
    check(cases![
        "exchange 5.5", "System Administrator <postmaster@corp.example>", "Undeliverable: Oferta", Failed, ["jan@example.org"], "not recognized",
        "Your message\n\n  To:      sales@corp.example\n  Subject: Oferta\n  Sent:    Tue, 24 Nov 2026 09:00:00 +0000\n\ndid not reach the following recipient(s):\n\njan@example.org on Tue, 24 Nov 2026 09:00:01 +0000\n    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=us;a= ;p=corp;l=SRV-1\n    MSEXCH:IMS:Corp:SITE:SRV 0 (000C05A6) Unknown Recipient\n\n";
        "exchange 2003", "postmaster@corp.example", "Delivery Status Notification (Failure)", Failed, ["jan@example.org", "ewa@example.org"], "",
        "This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       jan@example.org\n       ewa@example.org\n\n\n";
        "exchange 2010", "Microsoft Exchange <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@corp.example>", "Undeliverable: Oferta", Failed, ["jan@example.org"], "RESOLVER.ADR.RecipNotFound",
        "Delivery has failed to these recipients or groups:\n\nJan Kowalski<mailto:jan@example.org>\nThe e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.\n\nDiagnostic information for administrators:\n\nGenerating server: ex.corp.example\n\njan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n\n";
        "exchange 2013 german", "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@corp.example>", "Unzustellbar: Oferta", Failed, ["jan@example.org"], "5.1.1",
        "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\njan@example.org\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n\nDiagnoseinformationen für Administratoren:\n\nGenerierender Server: ex.corp.example\n\njan@example.org\nRemote Server returned '550 5.1.1 User unknown'\n\nUrsprüngliche Nachrichtenkopfzeilen:\n\n";
        "domino", "Postmaster@corp.example", "DELIVERY FAILURE: User jan (jan@example.org) not listed in Domino Directory", Failed, ["jan@example.org"], "not listed in Domino Directory",
        "Your message\n\n  Subject: Oferta\n\nwas not delivered to:\n\n  jan@example.org\n\nbecause:\n\n  User jan (jan@example.org) not listed in Domino Directory\n\n";
        "notes", "postmaster@corp.example", "Undeliverable message", Failed, ["jan@example.org"], "User not listed in public Name & Address Book",
        "------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\njan@example.org\n\n------- Returned Message --------\n\n";
        "groupwise", "Mailer-Daemon@corp.example", "Message status - undeliverable", Failed, ["jan@example.org"], "user not found",
        "The message that you sent was undeliverable to the following:\n\n\tjan@example.org (user not found)\n\n";
        "imail", "\"Postmaster\" <postmaster@corp.example>", "Undeliverable Mail", Failed, ["jan@example.org", "ewa@example.org"], "Unknown user",
        "Unknown user: jan@example.org\n\nUser mailbox exceeds allowed size: ewa@example.org\n\nOriginal message follows.\n\n";
        "mailenable", "\"Delivery Subsystem\" <POSTMASTER@corp.example>", "Message Delivery Failure", Failed, ["jan@example.org"], "550 Requested action not taken",
        "\nMailEnable: Message could not be delivered to some recipients.\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:jan@example.org]\n\tReason: Remote SMTP Server Returned: 550 Requested action not taken: mailbox unavailable\n\nMessage headers follow:\n\n";
        "hmailserver", "mailer-daemon@corp.example", "Message undeliverable: Oferta", Failed, ["jan@example.org"], "550 Unknown user",
        "Your message did not reach some or all of the intended recipients.\n\n   Sent: Tue, 24 Nov 2026 09:00:00 +0000\n   Subject: Oferta\n\nThe following recipient(s) could not be reached:\n\njan@example.org\n   Error Type: SMTP\n   Remote server (192.0.2.1) issued an error.\n   hMailServer sent: RCPT TO:<jan@example.org>\n   Remote server replied: 550 Unknown user\n\nhMailServer\n";
        "mdaemon", "MDaemon@corp.example", "Permanent Delivery Failure", Failed, ["jan@example.org"], "550",
        "The attached message had PERMANENT fatal delivery errors!\n\nYOUR MESSAGE WAS NOT DELIVERED!\n\nThe following addresses did NOT receive a copy of your message:\n\n> jan@example.org\n\n--- Session Transcript ---\n Attempting SMTP connection to [192.0.2.1 : 25]\n 220 example.org ESMTP\n EHLO corp.example\n RCPT To:<jan@example.org>\n 550 <jan@example.org>, Recipient unknown\n QUIT\n--- End Transcript ---\n\n";
        "smartermail", "System Administrator <postmaster@corp.example>", "Delivery Failure", Failed, ["jan@example.org"], "550 no such user",
        "Could not deliver message to the following recipient(s):\n\nFailed Recipient: jan@example.org\nReason: Remote host said: 550 no such user\n\n   -- The header and top 20 lines of the message follows --\n\n";
        "mailmarshal", "postmaster@corp.example", "Undeliverable Mail: \"Oferta\"", Failed, ["jan@example.org"], "550 5.1.1 User unknown",
        "Your message:\n   From:    anna@sender.example\n   Subject: Oferta\n\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected:\n    jan@example.org\n\nAdditional Information\n======================\nOriginal Sender:    <anna@sender.example>\nSender-MTA:         <192.0.2.9>\nRemote-MTA:         <192.0.2.1>\n\n";
        "communigate", "<MAILER-DAEMON@corp.example>", "Undeliverable mail: Oferta", Failed, ["jan@example.org"], "quota exceeded",
        "Failed to deliver to '<jan@example.org>'\nLOCAL module(account jan) reports:\n account is full (quota exceeded)\n\n";
        "ntmail", "\"postmaster@corp.example\" <postmaster@corp.example>", "Failed mail: exceeded maximum incoming message size", Failed, ["jan@example.org"], "maximum incoming message size",
        "Your message was not delivered to\n\n    jan@example.org\n\nThis mail message has exceeded the maximum incoming message size.\n\n";
        "pmdf", "PMDF e-Mail Interconnect <postmaster@corp.example>", "Delivery Notification: Delivery has failed", Failed, ["jan@example.org"], "disk quota",
        "This report relates to a message you sent with the following header fields:\n\n  Message-id: <original.1@sender.example>\n  Date: Tue, 24 Nov 2026 09:00:00 +0000\n  From: anna@sender.example\n  To: list@corp.example\n  Subject: Oferta\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: jan@example.org\n  Reason: recipient reached disk quota\n\n\n";
        "surgemail", "postmaster@corp.example", "Mail Delivery Failed", Failed, ["jan@example.org"], "no such user",
        "Your message could not be delivered to:\n\n   jan@example.org\n\nReason: no such user\n\n";
        "smtpsvc", "postmaster@corp.example", "Undelivered mail", Failed, ["jan@example.org"], "",
        "The email below could not be delivered to the following user:\n\n  <jan@example.org>\n\nOld message:\n\n";
        "server in french", "MAILER-DAEMON@corp.example", "Message non remis", Failed, ["jan@example.org"], "550 Utilisateur inconnu",
        "Votre message n'a pas pu être remis au destinataire suivant :\n\n  jan@example.org\n\nRaison : 550 Utilisateur inconnu\n\n";
        "server in spanish", "Administrador de correo <postmaster@corp.example>", "Correo devuelto", Failed, ["jan@example.org"], "buzón lleno",
        "Su mensaje no pudo ser entregado a los siguientes destinatarios:\n\n<jan@example.org>: buzón lleno\n\n----- Mensaje original -----\n\n";
        "server in polish", "MAILER-DAEMON@corp.example", "Wiadomość niedostarczona", Failed, ["jan@example.org"], "550 brak takiego konta",
        "Twoja wiadomość nie została dostarczona do następujących odbiorców:\n\n  jan@example.org\n\nPowód: 550 brak takiego konta\n\n--- Oryginalna wiadomość ---\n\n";
        "server in russian", "mailer-daemon@corp.example", "Недоставленное сообщение", Failed, ["jan@example.org"], "Неизвестный пользователь",
        "Ваше сообщение не может быть доставлено следующим получателям:\n\njan@example.org\nНеизвестный пользователь\n\n--- Исходное сообщение ---\n\n";
        "server in japanese", "postmaster@corp.example", "メール配信エラー", Failed, ["jan@example.org"], "550 User unknown",
        "以下の宛先にメールを配信できませんでした。\n\njan@example.org\n\n理由: 550 User unknown\n\n";
        "server in german", "Mailer-Daemon <mailer-daemon@corp.example>", "Unzustellbar: Oferta", Failed, ["jan@example.org"], "Postfach voll",
        "Ihre Nachricht konnte nicht zugestellt werden.\n\nEmpfänger: jan@example.org\nGrund: Postfach voll\n\n-------- Ursprüngliche Nachricht --------\n\n";
        "server in chinese", "postmaster@corp.example", "系统退信", Failed, ["jan@example.org"], "550",
        "抱歉，您的邮件无法投递到以下收件人：\n\n收件人：jan@example.org\n\n原因：550 User not found\n\n";
    ]);
}

#[test]
fn services_and_gateways() {
    check(cases![
        "gmail old", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", Failed, ["jan@example.org"], "550 5.1.1 User unknown",
        "Delivery to the following recipient failed permanently:\n\n     jan@example.org\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1].\n\nThe error that the other server returned was:\n550 5.1.1 User unknown\n\n----- Original message -----\n\n";
        "gmail new", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", Failed, ["jan@example.org"], "550 5.1.1",
        "\n** Address not found **\n\nYour message wasn't delivered to jan@example.org because the address couldn't be found, or is unable to receive mail.\n\nLearn more here: https://support.google.com/mail/answer/6596\n\nThe response was:\n\nThe email account that you tried to reach does not exist. 550 5.1.1 example\n\n";
        "gmail delay", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Delay)", Delayed, ["jan@example.org"], "did not accept",
        "\n** Delivery incomplete **\n\nThere was a temporary problem delivering your message to jan@example.org. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n\n\n\nThe response was:\n\nThe recipient server did not accept our requests to connect.\n\n";
        "yahoo", "MAILER-DAEMON@yahoo.com", "Failure Notice", Failed, ["jan@example.org"], "552: 1 Requested mail action aborted",
        "Sorry, we were unable to deliver your message to the following address.\n\n<jan@example.org>:\n552: 1 Requested mail action aborted, mailbox not found\n\n--- Below this line is a copy of the message.\n\n";
        "kundenserver", "\"Mail Delivery System\" <mailer-daemon@kundenserver.de>", "Mail delivery failed: returning message to sender", Failed, ["jan@example.org"], "550 5.1.1 no",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address(es)\nfailed:\n\njan@example.org:\nSMTP error from remote server for RCPT TO command, host: mx.example.org (192.0.2.1) reason: 550 5.1.1 no\n\n--- The header of the original message is following. ---\n\n";
        "mail.ru", "mailer-daemon@corp.mail.ru", "Ваше сообщение не доставлено. Mail failure.", Failed, ["jan@example.org"], "550 nobody",
        "Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n  jan@example.org\n    SMTP error from remote mail server after RCPT TO:<jan@example.org>:\n    host mx.example.org [192.0.2.1]: 550 nobody\n\n**********************\n\n";
        "zoho", "mailer-daemon@mail.zoho.com", "Undelivered Mail Returned to Sender", Failed, ["jan@example.org"], "ERROR_CODE :550",
        "This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\njan@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User Unknown\n\n";
        "mimecast", "\"postmaster\" <postmaster@corp.example>", "[Postmaster] Email Delivery Failure", Failed, ["jan@example.org"], "5.4.1",
        "This is an automated alert notification. Please do not reply.\n\nAn email that you attempted to send to the following address could not be delivered:\n-- jan@example.org\n\nThe problem appears to be :\n-- Recipient email address is possibly incorrect\n\nAdditional information follows :\n-- 5.4.1 Recipient address rejected: Access denied.\n\nThis condition occurred after 1 attempt(s) to deliver over\na period of 0 hour(s).\n\n";
        "barracuda", "postmaster@corp.example", "**Message you sent blocked by our bulk email filter**", Failed, ["jan@example.org"], "blocked by our Spam Firewall",
        "Your message to: jan@example.org\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Oferta\n\n";
        "interscan", "imss@corp.example", "Mail could not be delivered", Failed, ["jan@example.org"], "550 5.1.1",
        "****** Message from InterScan Messaging Security Suite ******\n\nSent <<< RCPT TO:<jan@example.org>\nReceived >>> 550 5.1.1 unknown user.\n\nUnable to deliver message to <jan@example.org> (and other recipients in the same domain).\n\n************************     End of message     **********************\n\n";
        "messagelabs", "Mail Delivery System <MAILER-DAEMON@messagelabs.com>", "Mail Delivery Failure", Failed, ["jan@example.org"], "550 user unknown",
        "This is the mail delivery agent at Symantec Email Security.cloud.\n\nI was unable to deliver your message to the following addresses:\n\njan@example.org\n\nReason: 550 user unknown\n\nThe message subject was: Oferta\n";
        "au", "Postmaster@ezweb.ne.jp", "Mail System Error - Returned Mail", Failed, ["jan@ezweb.ne.jp"], "550 <jan@ezweb.ne.jp>: User unknown",
        "次のあて先へのメッセージはエラーのため送信できませんでした。\n\nEach of the following recipients was rejected by a remote\nmail server.\n\n    Recipient: <jan@ezweb.ne.jp>\n    >>> RCPT TO:<jan@ezweb.ne.jp>\n    <<< 550 <jan@ezweb.ne.jp>: User unknown\n\n";
        "kddi", "no-reply@app.auone-net.jp", "Mail System Error", Failed, ["jan@dion.ne.jp"], "mailbox is full",
        "Your mail sent on: Tue, 24 Nov 2026 09:00:00 +0900\n     Could not be delivered to: <jan@dion.ne.jp>\n     As their mailbox is full.\n\n";
        "biglobe", "postmaster@biglobe.ne.jp", "Returned mail: Message (from <anna@sender.example>)", Failed, ["jan@biglobe.ne.jp"], "exceeded the local limit",
        "   ----- The following addresses had delivery problems -----\n********** <jan@biglobe.ne.jp>\n\n   ----- Non-delivered information -----\nThe number of messages in recipient's mailbox exceeded the local limit.\n\n";
        "openwave", "Mail Administrator <Postmaster@corp.example>", "Mail System Error - Returned Mail", Failed, ["jan@example.org"], "not responding",
        "This Message was undeliverable due to the following reason:\n\nYour message was not delivered within 2 days.\nHost example.org is not responding.\n\nThe following recipients did not receive your message:\n\n     <jan@example.org>\n\nPlease reply to Postmaster@corp.example\nif you feel this message to be in error.\n\n";
        "earthlink", "Mail Delivery System <MAILER-DAEMON@isp.example>", "Mail could not be delivered", Failed, ["jan@example.org"], "550 jan@example.org...User unknown",
        "Sorry, unable to deliver your message to jan@example.org for the following reason:\n\n550 jan@example.org...User unknown\n\nA copy of the original message below this line:\n\n";
        "eyou", "\"MAILER-DAEMON\" <MAILER-DAEMON@isp.example>", "Delivery failure", Failed, ["jan@example.org"], "no such user",
        "This is the deliver program at isp.example.\nI'm afraid I wasn't able to deliver your message to the following addresses:\n\njan@example.org\n  no such user\n\n--- Attachment is a copy of the message.\n\n";
        "vade", "MAILER-DAEMON <mailer-daemon@gw.example>", "Undeliverable: Oferta", Failed, ["jan@example.org"], "550 over quota",
        "Delivery has failed to these recipients or distribution lists:\n\nServer \"192.0.2.1:25\" returned an error:\n\n\t* [jan@example.org]: 550 over quota\n\nOriginal message details:\n\n\t* Received on: 2026-11-24\n\t* From: anna@sender.example\n";
        "amavis", "\"Content-filter at gw.example\" <postmaster@gw.example>", "Undeliverable mail, SPAM", Failed, ["jan@example.org"], "554",
        "A message from <anna@sender.example> to:\n-> jan@example.org\n\nwas considered unsolicited bulk e-mail (UBE).\n\nOur internal reference code for your message is 1/2\n\nDelivery of the email was stopped!\n\n<jan@example.org>: 554 5.7.0 Reject, id=1-2 - SPAM\n\n";
        "full mailbox", "Postmaster@isp.example", "Mail Delivery Failure", Failed, ["jan@example.org"], "full mailbox",
        "Delivery of email to this address\n\n\"jan@example.org\"\n\nhas failed due to a full mailbox.  We have already made numerous\nattempts to deliver this message over the last few days.\n\nThe first 50 lines of your original message follow:\n\n";
        "one line", "MAILER-DAEMON@isp.example", "Returned mail: Oferta", Failed, ["jan@example.org"], "mailbox is full",
        "User's mailbox is full: <jan@example.org>\nUnable to deliver mail.\n\n";
        "intended recipient", "MAILER-DAEMON@isp.example", "Processing Error", Failed, ["jan@example.org"], "",
        "Intended recipient: jan@example.org\n\nThe following mail has been returned because it encountered an error\nwhile being processed.  Please try to resend this message.\n\n--------RETURNED MAIL FOLLOWS--------\n\n";
        "sentence", "mailer-daemon", "There was an error sending your mail", Failed, ["jan@example.org"], "550 5.1.1",
        "We had trouble delivering your message. Full details follow:\n\nSubject: 'Oferta'\n\n1 error(s):\n\nSMTP Server <mx.example.org> rejected recipient <jan@example.org> (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]\n\n";
        "unknown cloud", "Mail Delivery System <no-reply@bounce.cloud.example>", "Undeliverable: Oferta", Failed, ["jan@example.org"], "550 5.7.1 spam",
        "We could not deliver your message.\n\nTo: jan@example.org\nServer response: 550 5.7.1 spam\nTime: 2026-11-24\n\nQuestions? Write to help@cloud.example.\n";
        "unknown appliance", "postmaster@gw.example", "Delivery failure", Failed, ["jan@example.org"], "554 5.4.0",
        "The message you sent to jan@example.org on Tuesday could not be delivered.\nThe last error was: 554 5.4.0 too many hops\n\nIf you need help, contact postmaster@gw.example or call 555 0100.\n\n";
    ]);
}

#[test]
fn what_is_no_bounce_is_left_alone() {
    let ordinary: &[(&str, &str, &str, &str, NotABounce)] = &[
        (
            "forwarded",
            "Jan <jan@example.org>",
            "Fwd: Undelivered Mail Returned to Sender",
            "What does this mean?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered Mail Returned to Sender\n\n<ewa@example.org>: host mx said: 550 5.1.1 no such user\n",
            NotABounce::Ordinary,
        ),
        (
            "asks",
            "Jan <jan@example.org>",
            "Re: Undeliverable: Oferta",
            "Your mail to ewa@example.org could not be delivered, it said 550 5.1.1 User unknown. Please try ewa@example.net.",
            NotABounce::Ordinary,
        ),
        (
            "newsletter",
            "Parcels <news@shop.example>",
            "Your parcel could not be delivered",
            "Dear customer, your parcel was not delivered to the following address: Street 5. Write to help@shop.example.",
            NotABounce::Ordinary,
        ),
        (
            "ticket",
            "Support <support@host.example>",
            "[#4711] Mail delivery failed: returning message to sender",
            "Hello Anna,\n\nyour mail to jan@example.org could not be delivered because his mailbox is full.\n\nRegards",
            NotABounce::Ordinary,
        ),
        (
            "noreply",
            "noreply@forge.example",
            "[mta] Bounce handler says user unknown (#12)",
            "jan opened an issue: could not be delivered to x@example.org\n\n-- \nReply to this email directly",
            NotABounce::Ordinary,
        ),
        (
            "left",
            "Jan <jan@example.org>",
            "Out of office: Oferta",
            "I have left the company, this address no longer works. Please write to ewa@example.org.",
            NotABounce::AutoReply,
        ),
        (
            "vacation pl",
            "Jan <jan@example.org>",
            "Automatyczna odpowiedź: Oferta",
            "Jestem na urlopie. W sprawach pilnych: ewa@example.org",
            NotABounce::AutoReply,
        ),
        (
            "vacation ja",
            "jan@example.org",
            "自動返信: Oferta",
            "不在にしております。",
            NotABounce::AutoReply,
        ),
        (
            "vacation ru",
            "jan@example.org",
            "Автоответ: Oferta",
            "Меня нет на месте.",
            NotABounce::AutoReply,
        ),
        (
            "moved",
            "Jan <jan@example.org>",
            "Automatische Antwort: Oferta",
            "Diese Adresse wird nicht mehr gelesen, Ihre Nachricht wurde nicht weitergeleitet. Neu: jan@example.net",
            NotABounce::AutoReply,
        ),
        (
            "copy",
            "Mail Delivery System <MAILER-DAEMON@mx.example>",
            "Postmaster Copy: Undelivered Mail",
            "<jan@example.org>: host mx said: 550 no\n",
            NotABounce::AdminNotice,
        ),
        (
            "session",
            "MAILER-DAEMON@mx.example (Mail Delivery System)",
            "Postfix SMTP server: errors from unknown[192.0.2.1]",
            "Transcript of session follows.\n\n Out: 220 mx ESMTP\n In:  RCPT TO:<jan@example.org>\n Out: 550 5.1.1 no\n",
            NotABounce::AdminNotice,
        ),
    ];
    for (name, from, subject, body, why) in ordinary {
        // As people's mail comes, and as answering machines send it.
        let null = matches!(why, NotABounce::AutoReply | NotABounce::AdminNotice);
        let mut raw = plain(from, subject, body);
        if !null {
            raw.drain(.."Return-Path: <>\n".len());
        }
        let report = read(&raw);
        assert_eq!(
            (report.kind, report.why),
            (Kind::None, Some(*why)),
            "{name}"
        );
    }
}
