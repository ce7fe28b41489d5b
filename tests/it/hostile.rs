//! Whatever comes in: nothing panics, nothing takes for ever, and what is read
//! of it stays within its bounds.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::bombs;
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

/// What a process took to explain a message.
#[derive(Debug, Clone, Copy)]
struct Cost {
    /// Processor time in milliseconds, the program's start included.
    cpu: u64,
    /// The exit code; `None` if a signal ended it.
    code: Option<i32>,
}

/// Runs `zwrotka explain` on a message within the limits of the child that reads
/// mail: 128 MiB of address space, 8 MiB of stack.
fn explain(raw: &[u8]) -> Cost {
    let mut child = Command::new("sh")
        .args([
            "-c",
            "ulimit -v 131072; ulimit -s 8192; \"$0\" explain --format eml >/dev/null; s=$?; times; exit $s",
            env!("CARGO_BIN_EXE_zwrotka"),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // A program that is killed reads no more.
    let _ = child.stdin.take().unwrap().write_all(raw);
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let children = text.lines().last().unwrap_or_default();
    let milliseconds = |time: &str| -> u64 {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
        let seconds: f64 = seconds.parse().unwrap();
        minutes.parse::<u64>().unwrap() * 60_000 + (seconds * 1000.0) as u64
    };
    Cost {
        cpu: children.split_whitespace().map(milliseconds).sum(),
        code: output.status.code().filter(|code| *code < 128),
    }
}

/// What a message costs at most: a multiple of a plain mail of the same size.
const MOST: u64 = 50;
/// The same for those with thousands of recipients or replies.
const MOST_OF_REPLIES: u64 = 150;

/// Threat 3: parse, report, diagnosis and notice take time and memory by length
/// and nothing else.
#[test]
fn threat_3_no_message_costs_more_than_its_length() {
    let plain = explain(&bombs::plain(MAX_PARSED)).cpu.max(20);
    let all = bombs::all(MAX_PARSED);
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, raw)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let cost = explain(raw);
                    let many = [
                        "ten thousand",
                        "one address in fields and words",
                        "distinct addresses",
                        "failed recipients",
                    ];
                    let most = if many.iter().any(|m| name.contains(m)) {
                        MOST_OF_REPLIES
                    } else {
                        MOST
                    };
                    if cost.cpu > most * plain || cost.code.is_none() {
                        wrong.lock().unwrap().push((name, cost));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(
        wrong.is_empty(),
        "a plain mail takes {plain} ms: {wrong:#?}"
    );
}

/// A bounce that returns the message in base64 or quoted-printable is read, and
/// so is one within another.
#[test]
fn encoded_messages_are_read() {
    let returned = "Subject: Oferta\nFrom: anna@sender.example\nMessage-ID: <m@sender.example>\nContent-Type: text/plain\n\nhello=3D\n";
    for encoding in ["base64", "quoted-printable", "Base64  "] {
        let body = if encoding.eq_ignore_ascii_case("quoted-printable") {
            returned.replace('=', "=3D")
        } else {
            String::from_utf8(bombs::base64(returned.as_bytes())).unwrap()
        };
        let raw = BOUNCE.replace(
            &BOUNCE[BOUNCE.rfind("Content-Type: message/rfc822").unwrap()
                ..BOUNCE.rfind("\n--b1/mx--").unwrap()],
            &format!(
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n\n{body}"
            ),
        );
        let message = Message::parse(raw.as_bytes());
        assert_eq!(message.limit, None, "{encoding}");
        let report = report::read(&message);
        assert_eq!(
            report.original.subject.as_deref(),
            Some("Oferta"),
            "{encoding}"
        );
        let whole = report.original.whole.unwrap();
        assert_eq!(
            String::from_utf8_lossy(&whole).trim_end(),
            returned.trim_end()
        );
        assert_eq!(explain(raw.as_bytes()).code, Some(0), "{encoding}");
    }
}

/// A list of recipients that breaks off where reading ends says so.
#[test]
fn a_list_that_breaks_off_says_so() {
    let group = |n: usize| {
        format!(
            "Final-Recipient: rfc822; user{n}@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 {}\n\n",
            "x".repeat(200)
        )
    };
    let first = "Final-Recipient: rfc822; jan@example.org\n";
    let with = |groups: usize| {
        let groups: String = (0..groups).map(group).collect();
        BOUNCE.replace(first, &format!("{groups}{first}"))
    };
    let long = read(with(10_000).as_bytes());
    assert!(long.truncated && long.recipients.len() > 2000);
    let short = read(with(1000).as_bytes());
    assert!(!short.truncated && short.recipients.len() == 1001);
}
