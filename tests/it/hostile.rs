//! Whatever comes in: nothing panics, nothing takes for ever, and what is read
//! of it stays within its bounds.

use proptest::prelude::*;
use zwrotka::message::{self, MAX_PARSED, Message};
use zwrotka::report::{self, Kind, MAX_DIAGNOSTIC, MAX_RECIPIENTS, Report};

const BOUNCE: &str = "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: anna@sender.example\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b1/mx\"\n\nThis is a MIME-encapsulated message.\n\n--b1/mx\nContent-Type: text/plain; charset=utf-8\n\nThis is the mail system at host mx.example.\n\n                   The mail system\n\n<jan@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1\n    <jan@example.org>: User unknown (in reply to RCPT TO command)\n\n--b1/mx\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\nArrival-Date: Tue, 24 Nov 2026 09:00:00 +0000\n\nFinal-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 <jan@example.org>: User unknown\n\n--b1/mx\nContent-Type: message/rfc822\n\nReturn-Path: <anna@sender.example>\nReceived: from a by b; Tue, 24 Nov 2026 09:00:00 +0000\nFrom: anna@sender.example\nTo: jan@example.org\nSubject: Oferta\nMessage-ID: <m@sender.example>\n\nhello\n\n--b1/mx--\n";

fn read(raw: &[u8]) -> Report {
    let raw = message::with_line_feeds(&raw[..raw.len().min(MAX_PARSED)]);
    report::read(&Message::parse(&raw))
}

/// What holds for every report.
fn sane(report: &Report) {
    assert_eq!(report.why.is_some(), report.kind == Kind::None);
    assert!(report.recipients.len() <= MAX_RECIPIENTS);
    for r in &report.recipients {
        for text in [&r.diagnostic_code, &r.remark].into_iter().flatten() {
            assert!(text.len() <= MAX_DIAGNOSTIC + 8, "{} bytes", text.len());
            assert!(!text.contains(['\n', '\r']), "{text:?}");
        }
        for address in [&r.final_recipient, &r.original_recipient]
            .into_iter()
            .flatten()
        {
            assert!(
                !address.is_empty() && !address.contains(['\n', '\r', '<', '>']),
                "{address:?}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(raw in proptest::collection::vec(any::<u8>(), 0..2000)) {
        sane(&read(&raw));
    }

    #[test]
    fn any_text_below_the_header_of_a_bounce(text in "(?s).{0,1500}") {
        let raw = format!("From: MAILER-DAEMON@mx.example\nSubject: Undelivered mail\n\n{text}");
        sane(&read(raw.as_bytes()));
    }

    #[test]
    fn words_of_bounces_in_any_order(words in proptest::collection::vec(prop_oneof![
        Just("<a@b.example>: "), Just("a@b.example"), Just("550 5.1.1 "), Just("\n"), Just("\n\n"), Just("    "),
        Just("The following addresses failed:"), Just("--- Below this line is a copy"), Just("Received: x\n"),
        Just("Final-Recipient: rfc822; "), Just("Action: failed\n"), Just("said: "), Just("(expanded from "), Just("żółć"),
        Just("\u{3002}"), Just("\\303\\274"), Just("<"), Just(">"), Just("@"), Just("\""), Just("&lt;"), Just("{"),
    ], 0..120)) {
        for kind in ["text/plain", "text/html", "multipart/report; boundary=x", "message/delivery-status"] {
            let raw = format!("From: MAILER-DAEMON@mx.example\nSubject: failure notice\nContent-Type: {kind}\n\n{}", words.concat());
            sane(&read(raw.as_bytes()));
        }
    }

    #[test]
    fn a_bounce_with_bytes_changed(at in proptest::collection::vec((0usize..BOUNCE.len(), any::<u8>()), 1..12)) {
        let mut raw = BOUNCE.as_bytes().to_vec();
        for (i, b) in at {
            raw[i] = b;
        }
        sane(&read(&raw));
    }

    #[test]
    fn a_bounce_cut_anywhere(end in 0usize..BOUNCE.len()) {
        sane(&read(&BOUNCE.as_bytes()[..end]));
    }

    #[test]
    fn a_bounce_with_a_piece_out_or_twice(from in 0usize..BOUNCE.len(), len in 1usize..400, twice in any::<bool>()) {
        let raw = BOUNCE.as_bytes();
        let end = (from + len).min(raw.len());
        let mut out = raw[..from].to_vec();
        if twice {
            out.extend_from_slice(&raw[from..end]);
            out.extend_from_slice(&raw[from..end]);
        }
        out.extend_from_slice(&raw[end..]);
        sane(&read(&out));
    }

    #[test]
    fn line_ends_make_no_difference(end in prop_oneof![Just("\r\n"), Just("\r"), Just("\n")]) {
        let raw = BOUNCE.replace('\n', end);
        let report = read(raw.as_bytes());
        prop_assert_eq!(report.kind, Kind::Failed);
        prop_assert_eq!(report.recipients[0].final_recipient.as_deref(), Some("jan@example.org"));
    }
}

#[test]
fn odd_input_is_something() {
    for raw in [
        &b""[..],
        b"\n",
        b"\r",
        b"\0\0\0\0",
        b"From ",
        b"From a@b Thu Oct  4 15:25:26 2001\n",
        b"Subject: x",
        b"Content-Type: multipart/report; boundary=\"\"\n\n--\n--\n",
        b"Content-Type: multipart/report; report-type=delivery-status\n\nno parts",
        b"Content-Type: message/delivery-status\n\n",
        b"Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\n",
        b"Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=x-none\n\n====",
    ] {
        sane(&read(raw));
    }
}

#[test]
fn time_grows_with_length_only() {
    let header = "From: MAILER-DAEMON@mx.example\nSubject: Undelivered mail\n";
    let html = "Content-Type: text/html\n";
    let many = |piece: &str| piece.repeat((MAX_PARSED - 200) / piece.len());
    let text = format!("{header}\n{}", many("plain words and no report at all\n"));
    let plain = worked(|| sane(&read(text.as_bytes())));
    for (name, raw) in [
        ("one line", format!("{header}\n{}", many("a"))),
        (
            "addresses on one line",
            format!("{header}\nfailed: {}", many("a@b.c, ")),
        ),
        ("signs", format!("{header}\n{}", many("a@"))),
        ("quotes", format!("{header}\n{}", many("\"a\"@"))),
        ("brackets", format!("{header}\n{}", many("<<<<"))),
        (
            "recipients",
            format!(
                "{header}\nThe following addresses failed:\n{}",
                many("  u@example.org\n    550 no\n")
            ),
        ),
        (
            "header blocks",
            format!("{header}\n{}", many("Received: x\n")),
        ),
        (
            "broken header blocks",
            format!("{header}\n{}", many("Subject: x\nwords\n")),
        ),
        (
            "announcements",
            format!("{header}\n{}", many("--- original message\nx\n")),
        ),
        (
            "fields",
            format!("{header}\n{}", many("Final-Recipient: rfc822; a@b\n")),
        ),
        ("open tags", format!("{header}{html}\n{}", many("<a "))),
        ("less-than", format!("{header}{html}\n{}", many("<"))),
        ("heads", format!("{header}{html}\n{}", many("<head>"))),
        ("comments", format!("{header}{html}\n{}", many("<!--"))),
        ("entities", format!("{header}{html}\n{}", many("&"))),
        (
            "parameters",
            format!(
                "{header}Content-Type: multipart/report{}\n\nx",
                many("; a=b")
            ),
        ),
        ("header lines", format!("{header}{}", many("X: y\n"))),
        (
            "a folded header",
            format!("{header}X-Failed-Recipients:{}", many(" x\n")),
        ),
        (
            "nested parts",
            format!(
                "{header}{}",
                many("Content-Type: multipart/mixed; boundary=b\n\n--b\n")
            ),
        ),
        (
            "nested messages",
            format!("{header}{}", many("Content-Type: message/rfc822\n\n")),
        ),
        (
            "parts without a boundary",
            format!(
                "{header}Content-Type: multipart/report\n\n{}",
                many("--x\nContent-Type: text/plain\n\nhi\n")
            ),
        ),
        ("objects", format!("{header}\n{{\"mail\":{}", many("["))),
    ] {
        // Far above what it takes, far below what a square would.
        let took = worked(|| sane(&read(raw.as_bytes())));
        assert!(
            took < 400 * plain,
            "{name}: {took} ns, a plain text {plain} ns"
        );
    }
}

/// How long this thread computed, in nanoseconds, whatever else the machine does.
fn worked(work: impl FnOnce()) -> u64 {
    let computed = || -> u64 {
        let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
        stat.split(' ').next().unwrap().parse().unwrap()
    };
    let before = computed();
    work();
    computed() - before
}

#[test]
fn encoded_messages_within_messages_end() {
    let inner = "Content-Type: message/rfc822\n\n".repeat(20_000);
    let mut coded = String::new();
    for chunk in inner.as_bytes().chunks(3) {
        const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let n = chunk.iter().fold(0u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        coded.extend((0..4).map(|i| DIGITS[(n >> (18 - 6 * i)) as usize & 63] as char));
        if coded.len() % 77 == 76 {
            coded.push('\n');
        }
    }
    let raw = format!(
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered mail\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{coded}"
    );
    sane(&read(raw.as_bytes()));
}
