//! The machine-readable part in the shapes that it comes in, and reports that
//! are no bounces.

use zwrotka::message::Message;
use zwrotka::report::{self, Action, Kind, NotABounce, Report};

fn read(raw: &str) -> Report {
    report::read(&Message::parse(raw.as_bytes()))
}

/// A report of two parts: words, and `status` with its own header.
fn bounce(words: &str, status: &str) -> String {
    format!(
        "From: postmaster@mx.example\nTo: anna@sender.example\nSubject: Delivery report\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\n{words}\n--b\n{status}\n--b\nContent-Type: text/rfc822-headers\n\nFrom: anna@sender.example\nTo: jan@example.org\nSubject: Oferta\nMessage-ID: <m@sender.example>\n\n--b--\n"
    )
}

#[test]
fn the_part_is_kept_byte_for_byte() {
    let body = "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;jan@example.org\nAction:  failed\nX-Odd:\tvalue \nStatus: 5.1.1\n";
    let raw = bounce(
        "no",
        &format!("Content-Type: message/delivery-status\n\n{body}"),
    );
    let report = read(&raw);
    let kept = report.delivery_status.unwrap();
    assert_eq!(String::from_utf8(kept.raw).unwrap(), body);
    assert_eq!((kept.transfer_encoding, kept.global), (None, false));
    assert_eq!(report.reporting_mta.as_deref(), Some("mx.example"));
    assert_eq!(
        report.original.message_id.as_deref(),
        Some("m@sender.example")
    );
}

#[test]
fn transfer_encodings_come_off() {
    let coded = "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\nUmVwb3J0aW5nLU1UQTogZG5zOyBteC5leGFtcGxlCgpGaW5hbC1SZWNpcGllbnQ6IHJmYzgyMjtq\nYW5AZXhhbXBsZS5vcmcKQWN0aW9uOiBmYWlsZWQKU3RhdHVzOiA1LjEuMQo=\n";
    let report = read(&bounce("no", coded));
    assert_eq!(
        report.recipients[0].final_recipient.as_deref(),
        Some("jan@example.org")
    );
    let kept = report.delivery_status.unwrap();
    assert!(kept.raw.starts_with(b"UmVwb3J0"));
    assert_eq!(kept.transfer_encoding.as_deref(), Some("base64"));
    let quoted = "Content-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;jan=40example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no =\nsuch user\n";
    let report = read(&bounce("no", quoted));
    assert_eq!(
        report.recipients[0].final_recipient.as_deref(),
        Some("jan@example.org")
    );
    assert_eq!(
        report.recipients[0].diagnostic_code.as_deref(),
        Some("550 no such user")
    );
}

#[test]
fn types_may_be_wrong() {
    let fields = "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;jan@example.org\nAction: failed\nStatus: 5.1.1\n";
    for kind in [
        "text/plain; name=details.txt",
        "application/octet-stream",
        "message/delivery-status; name=\"details.txt\"",
        "Message/Delivery-Status",
    ] {
        let report = read(&bounce("no", &format!("Content-Type: {kind}\n\n{fields}")));
        assert_eq!(report.kind, Kind::Failed, "{kind}");
        assert_eq!(
            report.recipients[0].final_recipient.as_deref(),
            Some("jan@example.org"),
            "{kind}"
        );
        assert_eq!(
            report.recipients[0].status.unwrap().to_string(),
            "5.1.1",
            "{kind}"
        );
    }
    // No boundary parameter at all.
    let raw = bounce(
        "no",
        &format!("Content-Type: message/delivery-status\n\n{fields}"),
    )
    .replace("; boundary=b", "");
    assert_eq!(
        read(&raw).recipients[0].final_recipient.as_deref(),
        Some("jan@example.org")
    );
}

#[test]
fn two_reports_in_one_mail_are_read_together() {
    let one = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822;jan@example.org\nAction: failed\nStatus: 5.1.1\n";
    let two = one
        .replace("jan@", "ewa@")
        .replace("failed", "delayed")
        .replace("5.1.1", "4.4.1");
    let report = read(&bounce("no", &format!("{one}\n--b\n{two}\n--b\n{one}")));
    let all: Vec<_> = report
        .recipients
        .iter()
        .map(|r| (r.final_recipient.as_deref().unwrap(), r.action))
        .collect();
    assert_eq!(
        all,
        [
            ("jan@example.org", Action::Failed),
            ("ewa@example.org", Action::Delayed)
        ]
    );
    assert_eq!(report.kind, Kind::Failed);
}

#[test]
fn addresses_with_special_letters_are_decoded() {
    let status = "Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: utf-8; \u{142}ódź@example.org\nOriginal-Recipient: utf-8; \\x{142}\\x{F3}d\\x{17A}@example.org\nAction: failed\nStatus: 5.6.7\nDiagnostic-Code: smtp; 550 5.6.7 SMTPUTF8 required\nLocalized-Diagnostic: pl; adres nieobs\u{142}ugiwany\n";
    let report = read(&bounce("no", status));
    let one = &report.recipients[0];
    assert_eq!(one.final_recipient.as_deref(), Some("łódź@example.org"));
    assert_eq!(one.original_recipient.as_deref(), Some("łódź@example.org"));
    assert!(report.delivery_status.unwrap().global);
}

#[test]
fn an_alias_is_told_from_what_it_became() {
    let exim = bounce(
        "This message was created automatically by mail delivery software.\n\nThe following address(es) failed:\n\n  jan@example.org\n    (generated from team@sender.example)\n    host mx [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<jan@example.org>:\n    550 no\n",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nAction: failed\nFinal-Recipient: rfc822;team@sender.example\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 no\n",
    );
    let sendmail = bounce(
        "   ----- The following addresses had permanent fatal errors -----\njan@example.org\n    (reason: 550 no)\n    (expanded from: <team@sender.example>)\n",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: RFC822; team@sender.example\nX-Actual-Recipient: RFC822; jan@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: SMTP; 550 no\n",
    );
    let postfix = bounce(
        "                   The mail system\n\n<jan@example.org> (expanded from <team@sender.example>): host mx[192.0.2.1]\n    said: 550 no (in reply to RCPT TO command)\n",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; jan@example.org\nOriginal-Recipient: rfc822;team@sender.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 no\n",
    );
    for raw in [exim, sendmail, postfix] {
        let report = read(&raw);
        assert_eq!(report.recipients.len(), 1, "{raw}");
        let one = &report.recipients[0];
        assert_eq!(
            one.final_recipient.as_deref(),
            Some("jan@example.org"),
            "{raw}"
        );
        assert_eq!(
            one.original_recipient.as_deref(),
            Some("team@sender.example"),
            "{raw}"
        );
        assert_eq!(one.diagnostic_code.as_deref(), Some("550 no"), "{raw}");
    }
}

#[test]
fn actions_make_the_kind() {
    let with = |action: &str, status: &str| {
        read(&bounce(
            "no",
            &format!(
                "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;jan@example.org\nAction: {action}\nStatus: {status}\n"
            ),
        ))
    };
    assert_eq!(with("failed", "4.4.7").kind, Kind::Failed);
    assert_eq!(with("Delayed", "4.4.1").kind, Kind::Delayed);
    assert_eq!(with("relayed", "2.0.0").kind, Kind::Delivered);
    assert_eq!(with("expanded (to several)", "2.0.0").kind, Kind::Delivered);
    assert_eq!(with("failure", "5.0.0 (nobody)").kind, Kind::Failed);
    assert_eq!(
        with("deliverable", "2.1.5").why,
        Some(NotABounce::AdminNotice)
    );
}

#[test]
fn other_reports_are_what_they_are() {
    let report = |kind: &str, part: &str| {
        read(&format!(
            "From: postmaster@mx.example\nSubject: report\nContent-Type: multipart/report; report-type={kind}; boundary=b\n\n--b\n\nYour message to jan@example.org was not delivered.\n--b\nContent-Type: {part}\n\nFinal-Recipient: rfc822; jan@example.org\nFeedback-Type: abuse\nDisposition: automatic-action/MDN-sent-automatically; displayed\n\n--b--\n"
        ))
        .why
    };
    assert_eq!(
        report("feedback-report", "message/feedback-report"),
        Some(NotABounce::FeedbackReport)
    );
    assert_eq!(
        report(
            "disposition-notification",
            "message/disposition-notification"
        ),
        Some(NotABounce::DispositionNotification)
    );
    assert_eq!(
        report("tlsrpt", "application/tlsrpt+gzip"),
        Some(NotABounce::TlsReport)
    );
    let invitation = "From: postmaster@mx.example\nSubject: Delivery failure meeting\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nATTENDEE:mailto:jan@example.org\n";
    assert_eq!(read(invitation).why, Some(NotABounce::Calendar));
    let dmarc = "From: noreply@dmarc.example\nSubject: Report Domain: sender.example Submitter: mx.example Report-ID: 1\nContent-Type: application/zip; name=\"mx.example!sender.example!1!2.zip\"\n\nx";
    assert_eq!(read(dmarc).why, Some(NotABounce::DmarcReport));
    // A refusal that comes as a disposition notification is a bounce all the same.
    let dovecot = "From: Mail Delivery Subsystem <postmaster@mx.example>\nSubject: Rejected: Oferta\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\nYour message to <jan@example.org> was automatically rejected:\nQuota exceeded (mailbox for user is full)\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; jan@example.org\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b--\n";
    let refused = read(dovecot);
    assert_eq!(refused.kind, Kind::Failed);
    assert_eq!(
        refused.recipients[0].final_recipient.as_deref(),
        Some("jan@example.org")
    );
    assert!(
        refused.recipients[0]
            .diagnostic_code
            .as_deref()
            .unwrap()
            .contains("Quota exceeded")
    );
}

#[test]
fn a_report_passed_on_by_a_person_is_a_persons_mail() {
    let dsn = bounce(
        "<jan@example.org>: 550 no",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;jan@example.org\nAction: failed\nStatus: 5.1.1\n",
    );
    let attached = format!(
        "From: Jan <jan@example.net>\nSubject: what is this?\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\n\nSee below.\n--outer\nContent-Type: message/rfc822\n\n{dsn}\n--outer--\n"
    );
    assert_eq!(read(&attached).why, Some(NotABounce::Ordinary));
    let resent = dsn
        .replacen(
            "From: postmaster@mx.example",
            "From: Jan <jan@example.net>",
            1,
        )
        .replacen("Subject: ", "Subject: Fwd: ", 1);
    assert_eq!(read(&resent).why, Some(NotABounce::Ordinary));
    // A gateway that wraps the report of another server is no person.
    let wrapped = attached
        .replacen(
            "From: Jan <jan@example.net>",
            "From: postmaster@gw.example",
            1,
        )
        .replacen("See below.", "", 1);
    assert_eq!(
        read(&wrapped).recipients[0].final_recipient.as_deref(),
        Some("jan@example.org")
    );
}

#[test]
fn charsets_do_not_hide_the_recipient() {
    let words = "Ihre Nachricht konnte nicht zugestellt werden an:\n\n<jan@example.org>: Postfach \u{fc}berf\u{fc}llt\n";
    let latin: Vec<u8> = words.chars().map(|c| c as u32 as u8).collect();
    for charset in [
        "iso-8859-1",
        "windows-1252",
        "us-ascii",
        "x-unknown",
        "utf-8",
        "",
    ] {
        let mut raw = format!("From: MAILER-DAEMON@mx.example\nSubject: Unzustellbar\nContent-Type: text/plain; charset={charset}\n\n").into_bytes();
        raw.extend_from_slice(&latin);
        let report = report::read(&Message::parse(&raw));
        assert_eq!(
            report.recipients[0].final_recipient.as_deref(),
            Some("jan@example.org"),
            "{charset}"
        );
        assert!(
            report.recipients[0]
                .diagnostic_code
                .as_deref()
                .unwrap()
                .contains("Postfach überfüllt"),
            "{charset}"
        );
    }
    let sns = "From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message\nContent-Type: text/plain\n\n{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":\"jan@example.org\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"}],\"reportingMTA\":\"dsn; a.example\"},\"mail\":{\"source\":\"anna@sender.example\"}}\n\n--\nunsubscribe\n";
    let report = read(sns);
    assert_eq!((report.kind, report.dialect), (Kind::Failed, "amazon-sns"));
    assert_eq!(
        report.recipients[0].diagnostic_code.as_deref(),
        Some("550 5.1.1 user unknown")
    );
}

/// JSON and the encodings of gateways can hold line ends and brackets, which
/// would end the header field that the address is written to.
#[test]
fn decoded_addresses_hold_no_line_end() {
    let sns = |address: &str| {
        read(&format!(
            "From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message\n\
             Content-Type: text/plain\n\n{{\"notificationType\":\"Bounce\",\"bounce\":\
             {{\"bouncedRecipients\":[{{\"emailAddress\":\"{address}\"}}],\
             \"reportingMTA\":\"dsn; a\\nBcc: x\"}},\"mail\":{{\"source\":\"{address}\",\
             \"destination\":[\"{address}\"],\"commonHeaders\":\
             {{\"subject\":\"a\\r\\nBcc: x\",\"messageId\":\"<a\\n@b>\"}}}}}}\n"
        ))
    };
    for address in [
        "jan@x.example\\r\\nBcc: eve@x.example",
        "<jan\\n@x.example>",
        "\\n",
        "",
    ] {
        let report = sns(address);
        assert_eq!(report.dialect, "amazon-sns", "{address}");
        let shown = format!("{report:?}");
        assert!(!shown.contains("\\n") && !shown.contains("\\r"), "{shown}");
        let found = report.recipients[0].final_recipient.as_deref();
        assert!(matches!(found, None | Some("jan@x.example")), "{found:?}");
    }
    for hidden in ["0Aeve", "0D", "3Cb", "3Eb", "00"] {
        let field = format!("IMCEASMTP-jan+{hidden}+40example+2Eorg@x.example");
        let report = read(&format!(
            "From: MAILER-DAEMON@x.example\nContent-Type: multipart/report; \
             report-type=delivery-status; boundary=b\n\n--b\nContent-Type: \
             message/delivery-status\n\nReporting-MTA: dns; x.example\n\nFinal-Recipient: \
             rfc822; {field}\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
        ));
        let found = report.recipients[0].final_recipient.as_deref();
        assert_eq!(found, Some(field.as_str()), "the encoded form stays");
    }
}
