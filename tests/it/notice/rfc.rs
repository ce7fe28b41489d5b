//! What the RFCs ask of a notice; the rules by their numbers in the list that
//! this project keeps of them. Those about the envelope and about what is let
//! through untouched are tested at the entry points.

use zwrotka::diagnosis::Category;
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::settings::ReturnOriginal;
use zwrotka::message::Message;
use zwrotka::report::{Action, DeliveryStatus};

use super::support::{Case, field, head, names, raw_of, text_of, types};

const BOUNCES: &[&str] = &[
    "exim-address-unknown.eml",
    "exim-several.eml",
    "exim-delayed.eml",
    "exim-crlf.eml",
    "postfix-smtputf8.eml",
    "postfix-latin1.eml",
    "qmail-challenge.eml",
];

fn each(mut look: impl FnMut(&Case, &[u8])) {
    for name in BOUNCES {
        let case = Case::golden(name);
        look(&case, &case.notice().bytes);
    }
}

/// RFC 3464 section 2: to the return address of the original, not to From or Reply-To.
#[test]
fn r02_to_is_the_envelope_recipient() {
    let mut case = Case::golden("exim-address-unknown.eml");
    case.recipient = "bounces+anna@example.org".into();
    let notice = case.notice().bytes;
    assert_eq!(field(&notice, "To"), "<bounces+anna@example.org>");
}

/// RFC 3834 section 3.1.3.
#[test]
fn r05_one_recipient() {
    each(|_, notice| {
        assert!(!field(notice, "To").contains(','));
        for name in ["Cc", "Bcc", "Resent-To"] {
            assert!(Message::parse(notice).headers.get(name).is_none());
        }
    });
}

/// RFC 3464 section 3: made again it is the same notice.
#[test]
fn r07_a_second_run_gives_the_same_bytes() {
    each(|case, notice| assert_eq!(case.notice().bytes, notice));
    // Another delivery of the same bounce adds other trace fields.
    let mut case = Case::golden("exim-address-unknown.eml");
    let one = case.notice();
    case.raw = [
        b"Received: from elsewhere; Tue, 24 Nov 2026 11:00:00 +0100\n",
        &case.raw[..],
    ]
    .concat();
    assert_eq!(one.message_id, case.notice().message_id);
}

/// RFC 5321 section 6.3, RFC 3464 section 2: a mark of our own, and the way
/// that the bounce has come stays visible.
#[test]
fn r10_loops_are_stopped() {
    let mut case = Case::golden("qmail-challenge.eml");
    let notice = case.notice();
    let sealed =
        zwrotka::notice::seal(&notice.reference, &case.recipient, b"a secret of the tests");
    assert_eq!(
        field(&notice.bytes, "X-Zwrotka"),
        format!("v=1; id={}; h={sealed}", notice.reference)
    );
    assert!(head(&notice.bytes).starts_with(
        "Return-Path: <>\nDelivered-To: anna@example.org\nReceived: (qmail 17241 invoked for bounce); 24 Nov 2026 09:00:12 -0000\nFrom: "
    ));
    assert!(notice.bytes[notice.trace..].starts_with(b"From: "));
    assert_eq!(field(&notice.bytes, "X-Auto-Response-Suppress"), "All");
    case.settings.key = None;
    let notice = case.notice();
    assert_eq!(
        field(&notice.bytes, "X-Zwrotka"),
        format!("v=1; id={}", notice.reference)
    );
}

/// RFC 3834 section 5.2.
#[test]
fn r11_auto_submitted() {
    each(|_, notice| assert_eq!(field(notice, "Auto-Submitted"), "auto-replied"));
}

/// RFC 3834 section 3.1.6.
#[test]
fn r12_threading() {
    let mut case = Case::golden("qmail-challenge.eml");
    let notice = case.notice().bytes;
    assert_eq!(field(&notice, "In-Reply-To"), "<meeting.1@example.org>");
    assert_eq!(
        field(&notice, "References"),
        "<first@recipient.example> <second@example.org> <meeting.1@example.org>"
    );

    case.report.original.references = (0..500)
        .map(|n| format!("{n}.{}@x", "a".repeat(40)))
        .collect();
    let notice = case.notice().bytes;
    let message = Message::parse(&notice);
    let references = message.headers.get("References").unwrap();
    assert!(references.raw.len() <= 998);
    let ids = references.message_ids();
    assert!(ids[0].starts_with("0.aaa"));
    assert!(ids[ids.len() - 2].starts_with("499.aaa"));
    assert_eq!(ids[ids.len() - 1], "meeting.1@example.org");

    case.report.original.message_id = None;
    case.report.original.references = vec!["a b".into(), "x\r\nBcc: y".into()];
    let notice = case.notice().bytes;
    let message = Message::parse(&notice);
    assert!(message.headers.get("In-Reply-To").is_none());
    assert!(message.headers.get("References").is_none());

    let mut case = Case::golden("qmail-challenge.eml");
    case.settings.threading = false;
    let notice = case.notice().bytes;
    let message = Message::parse(&notice);
    assert!(message.headers.get("In-Reply-To").is_none());
    assert!(message.headers.get("References").is_none());
}

/// RFC 3464 section 2, RFC 3834 section 3.1.1: somebody reads what is sent to From.
#[test]
fn r13_from_reaches_people() {
    let mut case = Case::golden("exim-address-unknown.eml");
    assert_eq!(
        field(&case.notice().bytes, "From"),
        "\"System pocztowy\" <postmaster@example.org>"
    );
    case.settings.from = Some("Poczta Żółw <bok@example.net>".into());
    let notice = case.notice().bytes;
    let message = Message::parse(&notice);
    let from = message.headers.get("From").unwrap();
    assert!(from.raw.is_ascii());
    assert_eq!(
        from.addresses(),
        [(
            Some("Poczta Żółw".to_string()),
            "bok@example.net".to_string()
        )]
    );
    case.settings.support = Some("mailto:pomoc@example.org?subject=x".into());
    assert_eq!(
        field(&case.notice().bytes, "Reply-To"),
        "<pomoc@example.org>"
    );
}

/// RFC 3834 section 3.1.5.
#[test]
fn r14_subject_tells_and_keeps_the_original() {
    let mut case = Case::golden("exim-address-unknown.eml");
    assert_eq!(
        field(&case.notice().bytes, "Subject"),
        "Nie doręczono: Oferta na styczeń – załącznik"
    );
    let delayed = Case::golden("exim-delayed.eml").notice().bytes;
    assert_eq!(
        field(&delayed, "Subject"),
        "Opóźnienie: Oferta na styczeń – załącznik"
    );

    case.report.original.subject = Some("Zażółć gęślą jaźń. ".repeat(50));
    let notice = case.notice().bytes;
    let subject = field(&notice, "Subject");
    assert!(
        subject.chars().count() <= 140 && subject.ends_with('…'),
        "{subject}"
    );
    for line in head(&notice).lines() {
        for word in line.split(' ').filter(|w| w.starts_with("=?")) {
            assert!(word.len() <= 75, "{word}");
        }
        if line.contains("=?") {
            assert!(line.len() <= 76, "{line}");
        }
    }
    case.report.original.subject = None;
    assert_eq!(
        field(&case.notice().bytes, "Subject"),
        "Twoja wiadomość nie została doręczona"
    );
}

/// RFC 5322 section 2.1.1, RFC 2047 section 2.
#[test]
fn r15_lines_are_short_and_clean() {
    let mut case = Case::golden("exim-address-unknown.eml");
    let nasty = format!("a\r\nBcc: evil@example.com\0\x1b[1m {} ż", "x".repeat(3000));
    case.report.original.subject = Some(nasty.clone());
    case.report.original.message_id = Some(nasty.clone());
    case.report.recipients[0].diagnostic_code = Some(nasty.clone());
    case.report.recipients[0].remote_mta = Some(nasty.clone());
    case.report.reporting_mta = Some(nasty.clone());
    case.report.delivery_status = None;
    case.settings.hostname = nasty.clone();
    case.settings.from = Some(nasty);
    let notice = case.notice().bytes;
    assert!(Message::parse(&notice).headers.get("Bcc").is_none());
    for line in notice.split(|&b| b == b'\n') {
        assert!(line.len() <= 998);
        assert!(!line.contains(&0) && !line.contains(&0x1b));
    }
}

/// New Message-ID and Date; no receipts are asked for.
#[test]
fn r16_own_identity_no_receipts() {
    each(|case, notice| {
        let id = field(notice, "Message-ID");
        assert!(id.starts_with("<zwrotka.") && id.ends_with("@mail.example.org>"));
        assert_ne!(
            Some(id),
            Message::parse(&case.raw).headers.text("Message-ID")
        );
        assert_eq!(field(notice, "Date"), "Tue, 24 Nov 2026 10:00:15 +0100");
        for name in ["Disposition-Notification-To", "Return-Receipt-To"] {
            assert!(!names(notice).iter().any(|n| n == name));
        }
    });
}

/// RFC 3834 section 3.2: decoded where people read it.
#[test]
fn r17_the_subject_is_decoded_in_the_body() {
    each(|_, notice| {
        assert!(!text_of(notice, "text/plain").contains("=?"));
    });
    let notice = Case::golden("exim-raw-utf8.eml").notice().bytes;
    assert!(text_of(&notice, "text/plain").contains("„"));
}

/// RFC 8689 section 5: TLS-Required stays, and after REQUIRETLS no body is returned.
#[test]
fn r18_tls_required() {
    let mut case = Case::made(example(Category::TlsRequired));
    case.raw = b"TLS-Required: No\nSubject: x\n\n".to_vec();
    case.settings.original = ReturnOriginal::AsReturned;
    case.report.original.whole = Some(b"Subject: x\n\nsecret\n".to_vec());
    let notice = case.notice().bytes;
    assert_eq!(field(&notice, "TLS-Required"), "No");
    assert_eq!(types(&notice).last().unwrap(), "text/rfc822-headers");
}

/// RFC 6522 section 3.
#[test]
fn r19_two_or_three_parts_in_order() {
    each(|_, notice| {
        let types: Vec<String> = types(notice)
            .iter()
            .map(|t| t.replace("/global-", "/"))
            .collect();
        assert_eq!(
            types[..5],
            [
                "multipart/report",
                "multipart/alternative",
                "text/plain",
                "text/html",
                "message/delivery-status"
            ]
        );
        assert!(
            ["message/rfc822", "message/global", "text/rfc822-headers"]
                .contains(&types[5].as_str())
        );
        let kind = field(notice, "Content-Type");
        assert!(kind.contains("report-type=delivery-status"), "{kind}");
    });
    let mut case = Case::golden("exim-address-unknown.eml");
    case.settings.original = ReturnOriginal::None;
    case.settings.html = false;
    assert_eq!(
        types(&case.notice().bytes),
        ["multipart/report", "text/plain", "message/delivery-status"]
    );
}

/// RFC 6522 section 3: any charset and language, easily understood.
#[test]
fn r20_the_human_part_is_utf_8() {
    each(|_, notice| {
        let message = Message::parse(notice);
        for kind in ["text/plain", "text/html"] {
            let part = message.first(kind).unwrap();
            assert_eq!(part.parameter("charset"), Some("utf-8"));
            assert!(part.text.as_ref().unwrap().len() > 500);
        }
    });
}

/// RFC 3464 section 2.1: the fields for machines are kept as they came.
#[test]
fn r21_delivery_status_byte_for_byte() {
    each(|case, notice| {
        let Some(status) = &case.report.delivery_status else {
            return;
        };
        let kind = if status.global {
            "message/global-delivery-status"
        } else {
            "message/delivery-status"
        };
        assert_eq!(&raw_of(notice, kind), &status.raw);
        assert_eq!(raw_of(notice, kind), raw_of(&case.raw, kind));
    });
    for raw in [
        "A: b\r\n\r\nC: d\n\n\n",
        "",
        "\n",
        "x",
        "A: =3D\r\n--\r\n",
        "\u{17c}\n",
    ] {
        for encoding in [None, Some("8bit"), Some("quoted-printable")] {
            let mut case = Case::made(example(Category::MailboxFull));
            case.report.delivery_status = Some(DeliveryStatus {
                raw: raw.into(),
                transfer_encoding: encoding.map(String::from),
                global: false,
            });
            let notice = case.notice().bytes;
            let message = Message::parse(&notice);
            let part = message.first("message/delivery-status").unwrap();
            assert_eq!(part.raw.unwrap(), raw.as_bytes());
            assert_eq!(
                part.headers.text("Content-Transfer-Encoding").as_deref(),
                // What has no encoding is 7bit (RFC 2045 section 6.1).
                encoding.or((!raw.is_ascii()).then_some("8bit"))
            );
        }
    }
}

/// RFC 3464 sections 2.2 and 2.3: what there must be in a part that we make.
#[test]
fn r22_a_made_delivery_status_is_whole() {
    let mut case = Case::made(together([
        example(Category::MailboxFull),
        example(Category::DomainUnknown),
        example(Category::Smtputf8Unsupported),
    ]));
    case.report.recipients[1].status = None;
    case.diagnosis.recipients[1].facts.enhanced = None;
    let notice = case.notice().bytes;
    let status = String::from_utf8(raw_of(&notice, "message/delivery-status")).unwrap();
    assert!(status.is_ascii());
    let blocks: Vec<&str> = status.trim().split("\n\n").collect();
    assert_eq!(
        blocks[0],
        "Reporting-MTA: dns; mail.example.org\nArrival-Date: Tue, 24 Nov 2026 10:00:02 +0100"
    );
    assert_eq!(
        blocks[1],
        "Final-Recipient: rfc822; jan.kowalski@example.com\n\
         Action: failed\n\
         Status: 5.2.2\n\
         Remote-MTA: dns; mx.example.com\n\
         Diagnostic-Code: smtp; 552 5.2.2 <jan.kowalski@example.com>: Mailbox full, over quota\n\
         Last-Attempt-Date: Tue, 24 Nov 2026 10:00:07 +0100"
    );
    assert!(blocks[2].contains("\nStatus: 5.0.0\n"));
    assert!(!blocks[2].contains("Remote-MTA"));
    assert!(blocks[3].starts_with("Final-Recipient: utf-8; \\x{142}ucja@example.com\n"));
    assert!(!status.contains("Original-Recipient") && !status.contains("DSN-Gateway"));
}

/// RFC 3464 section 2.3.9.
#[test]
fn r23_will_retry_until_only_when_delayed() {
    let made = |case: Case| {
        String::from_utf8(raw_of(&case.notice().bytes, "message/delivery-status")).unwrap()
    };
    let status = made(Case::made(delayed(Category::Greylisted)));
    assert!(status.contains("Action: delayed\n"));
    assert!(status.contains("Will-Retry-Until: Sun, 29 Nov 2026 10:00:00 +0100\n"));
    let mut case = Case::made(delayed(Category::Greylisted));
    case.report.recipients[0].action = Action::Failed;
    assert!(!made(case).contains("Will-Retry-Until"));
}

/// RFC 6522 section 4: headers alone are text/rfc822-headers, with all fields.
#[test]
fn r24_the_headers_come_back_whole() {
    each(|case, notice| {
        let original = String::from_utf8_lossy(&case.report.original.headers).replace('\r', "");
        let message = Message::parse(notice);
        let returned = message.parts.iter().rfind(|p| p.depth == 1).unwrap();
        let bytes = match returned.raw {
            Some(raw) if returned.bytes.is_empty() => raw,
            _ => &returned.bytes,
        };
        let text = String::from_utf8_lossy(bytes).replace('\r', "");
        assert!(text.starts_with(original.trim_end()));
        assert_eq!(
            text.trim_end() == original.trim_end(),
            case.report.original.whole.is_none()
        );
    });
    let mut case = Case::golden("exim-address-unknown.eml");
    case.settings.original = ReturnOriginal::AsReturned;
    let whole = case.report.original.whole.clone().unwrap();
    let notice = case.notice().bytes;
    assert_eq!(raw_of(&notice, "message/rfc822"), whole);

    case.report.original.whole = Some(vec![b'x'; 1 << 20]);
    assert_eq!(
        types(&case.notice().bytes).last().unwrap(),
        "text/rfc822-headers"
    );
}

/// RFC 5321 section 4.5.3.1.6: what was encoded may hold what SMTP can't carry.
#[test]
fn r24_an_original_that_smtp_can_not_carry_goes_as_its_header() {
    for body in [&b"a\0b\n"[..], &[b'x'; 1200]] {
        let mut case = Case::golden("exim-address-unknown.eml");
        let headers = case.report.original.headers.clone();
        case.report.original.whole = Some([&headers, &b"\n"[..], body].concat());
        let notice = case.notice().bytes;
        assert_eq!(types(&notice).last().unwrap(), "text/rfc822-headers");
    }
}

/// Threat 12: an encoding makes an 8-bit header three times as long.
#[test]
fn r24_an_original_that_grows_by_its_encoding_stays_out() {
    let mut case = Case::golden("exim-address-unknown.eml");
    let header = format!("Subject: {}\n", "\u{17c}\n ".repeat(100_000));
    case.raw.extend(header.bytes());
    case.report.original.whole = None;
    case.report.original.headers = header.into();
    let notice = case.notice();
    assert!(!notice.is_oversized);
    assert!(notice.bytes.len() <= case.raw.len() + (32 << 10));
    assert_eq!(
        types(&notice.bytes).last().unwrap(),
        "message/delivery-status"
    );
}

/// Threat 12: a status that has to be made anew can outgrow the bounce.
#[test]
fn r22_a_made_status_that_outgrows_the_bounce_is_noticed() {
    let mut case = Case::golden("exim-address-unknown.eml");
    case.report.delivery_status = None;
    let one = case.report.recipients[0].clone();
    case.report.recipients = vec![one; 5000];
    assert!(case.notice().is_oversized);
}

/// RFC 6522 section 3: an 8-bit header block gets through a 7-bit way.
#[test]
fn r25_eight_bit_headers_are_encoded() {
    let mut case = Case::made(example(Category::MailboxFull));
    case.report.original.headers = "Subject: zażółć\nTo: jan@example.com\n".into();
    let notice = case.notice().bytes;
    assert!(notice.is_ascii());
    assert_eq!(
        text_of(&notice, "text/rfc822-headers").trim_end(),
        "Subject: zażółć\nTo: jan@example.com"
    );
    // Not even UTF-8: the bytes are kept.
    case.report.original.headers = b"Subject: bo\xeete\n".to_vec();
    let notice = case.notice().bytes;
    assert!(notice.is_ascii());
    let message = Message::parse(&notice);
    let part = message.first("text/rfc822-headers").unwrap();
    assert!(String::from_utf8_lossy(part.raw.unwrap()).contains("bo=EEte"));
}

/// RFC 6533 section 3: message/global* only on a way that has shown that it takes them.
#[test]
fn r27_global_types_only_where_they_came_from() {
    let mut case = Case::made(example(Category::MailboxFull));
    case.report.original.headers = "Subject: zażółć\n".into();
    case.report.original.global = true;
    assert!(
        !types(&case.notice().bytes)
            .iter()
            .any(|t| t.contains("global"))
    );
    case.report.delivery_status = Some(DeliveryStatus {
        raw: "Reporting-MTA: dns; ż.example\n\nFinal-Recipient: utf-8; ż@example.com\n".into(),
        transfer_encoding: Some("8bit".into()),
        global: true,
    });
    let notice = case.notice().bytes;
    assert_eq!(
        types(&notice)[4..],
        ["message/global-delivery-status", "message/global-headers"]
    );
    let message = Message::parse(&notice);
    let part = message.first("message/global-headers").unwrap();
    assert_eq!(part.parameter("charset"), None);
    assert_eq!(part.raw.unwrap(), "Subject: zażółć\n".as_bytes());
}

/// RFC 6533 section 4.1: what was said is not translated for machines.
#[test]
fn r28_no_localized_diagnostic_is_made() {
    let mut case = Case::made(example(Category::MailboxFull));
    case.language = Some("pl".into());
    let status = raw_of(&case.notice().bytes, "message/delivery-status");
    assert!(!String::from_utf8(status).unwrap().contains("Localized"));
}

/// RFC 5321 section 6.2: no body goes back that may be malware or spam.
#[test]
fn r33_hostile_content_stays_away() {
    for category in [Category::AttachmentBlocked, Category::SpamContent] {
        let mut case = Case::made(example(category));
        case.settings.original = ReturnOriginal::AsReturned;
        case.report.original.whole = Some(b"Subject: x\n\nEICAR\n".to_vec());
        let notice = case.notice().bytes;
        assert!(!String::from_utf8_lossy(&notice).contains("EICAR"));
        assert_eq!(types(&notice).last().unwrap(), "text/rfc822-headers");
    }
}

/// RFC 3464 section 4.2: people are told the address that they wrote to, not
/// the one behind it.
#[test]
fn r34_a_forwarding_address_is_not_shown() {
    let case = Case::golden("postfix-forwarded.eml");
    let e = case.with(|r| r.explain());
    assert_eq!(e.groups[0].recipients, ["biuro@alias.test"]);
    for text in [&e.headline, &e.groups[0].what[0]] {
        assert!(
            text.contains("biuro@alias.test") && !text.contains("nouser"),
            "{text}"
        );
    }
}

/// RFC 3282.
#[test]
fn r35_content_language() {
    let notice = Case::golden("qmail-challenge.eml").notice();
    assert_eq!(notice.language.signal.name(), "accept-language");
    let message = Message::parse(&notice.bytes);
    assert_eq!(field(&notice.bytes, "Content-Language"), "en");
    for kind in ["multipart/alternative", "text/plain", "text/html"] {
        let part = message.first(kind).unwrap();
        assert_eq!(part.headers.text("Content-Language").as_deref(), Some("en"));
    }
    assert!(text_of(&notice.bytes, "text/html").contains("<html lang=\"en\" dir=\"ltr\">"));
}

/// RFC 3463 section 3: "failed" with a code of class 4 is legal; the words follow the action.
#[test]
fn r36_the_words_follow_the_action() {
    let case = Case::golden("exim-mailbox-full.eml");
    assert_eq!(case.report.recipients[0].action, Action::Failed);
    for language in ["en", "pl"] {
        let mut case = Case::golden("exim-mailbox-full.eml");
        case.language = Some(language.into());
        let e = case.with(|r| r.explain());
        let retry = &e.groups[0].retry;
        assert!(!retry.contains("utomat"), "{retry}");
        case.report.recipients[0].action = Action::Delayed;
        let e = case.with(|r| r.explain());
        let retry = &e.groups[0].retry;
        assert!(retry.contains("utomat"), "{retry}");
        assert!(e.delayed);
    }
}

/// The notice is no more than 32 KiB a language larger than the bounce, and its lines end alike.
#[test]
fn growth_is_bounded_and_line_ends_are_kept() {
    each(|case, notice| {
        let languages = case.with(|r| r.choice.tags().len());
        assert!(notice.len() <= case.raw.len() + languages * (32 << 10));
        let crlf = notice.windows(2).filter(|w| w == b"\r\n").count();
        let lf = notice.iter().filter(|&&b| b == b'\n').count();
        let expected = if case.raw.contains(&b'\r') { lf } else { 0 };
        assert_eq!(crlf, expected);
    });
    let mut many = together((0..40).map(|_| example(Category::AddressUnknown)));
    for (n, recipient) in many.0.recipients.iter_mut().enumerate() {
        recipient.final_recipient = Some(format!("{}{n}@example.com", "a".repeat(60)));
        recipient.diagnostic_code = Some(format!("550 5.1.1 {n} {}", "żółw ".repeat(200)));
    }
    let mut case = Case::made(many);
    case.report.delivery_status = Some(DeliveryStatus {
        raw: b"Reporting-MTA: dns; x\n".to_vec(),
        transfer_encoding: None,
        global: false,
    });
    let notice = case.notice().bytes;
    assert!(
        notice.len() <= case.raw.len() + (32 << 10),
        "{}",
        notice.len()
    );
}

/// X-Failed-Recipients is for Exim's users; it stays if it is plain.
#[test]
fn failed_recipients_are_kept() {
    let notice = Case::golden("exim-several.eml").notice().bytes;
    assert_eq!(
        field(&notice, "X-Failed-Recipients"),
        "rbl@remote.test, quota@remote.test, nouser@remote.test"
    );
    let mut case = Case::made(example(Category::MailboxFull));
    case.raw = "X-Failed-Recipients: ż@x\n\n".into();
    assert!(
        !names(&case.notice().bytes)
            .iter()
            .any(|n| n == "X-Failed-Recipients")
    );
}
