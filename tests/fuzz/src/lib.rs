//! What must hold whatever comes in, and frames that get hostile bytes far.

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use zwrotka::config::Config;
use zwrotka::entry::milter::{Options, run};
use zwrotka::entry::evaluate::InternalError;
use zwrotka::entry::{Envelope, Incoming, Known, Outcome, Reason};
use zwrotka::event::format;
use zwrotka::message::{MAX_PARSED, Message, date, with_line_feeds};
use zwrotka::report::{self, MAX_DIAGNOSTIC, MAX_RECIPIENTS, Report};

/// Every header field that a notice may have, beside the trace of the bounce.
const FIELDS: &[&str] = &[
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version",
    "Content-Type", "Content-Language", "Content-Transfer-Encoding", "Auto-Submitted", "Precedence",
    "X-Auto-Response-Suppress", "X-Zwrotka", "X-Failed-Recipients", "TLS-Required", "Return-Path",
    "Envelope-To", "Delivery-Date", "Delivered-To", "X-Original-To", "Received",
];

static CONFIG: LazyLock<Config> = LazyLock::new(|| {
    let mut config = Config::built_in(true);
    config.trust.require.clear();
    config
});

/// Reads a message as the entry points do.
pub fn read(raw: &[u8]) -> Report {
    let raw = with_line_feeds(&raw[..raw.len().min(MAX_PARSED)]);
    let report = report::read(&Message::parse(&raw));
    sane(&report);
    report
}

fn sane(report: &Report) {
    assert!(report.recipients.len() <= MAX_RECIPIENTS);
    for r in &report.recipients {
        for text in [&r.diagnostic_code, &r.remark].into_iter().flatten() {
            assert!(text.len() <= MAX_DIAGNOSTIC + 8 && !text.contains(['\n', '\r']), "{text:?}");
        }
        for address in [&r.final_recipient, &r.original_recipient].into_iter().flatten() {
            assert!(!address.is_empty() && !address.contains(['\n', '\r', '<', '>']), "{address:?}");
        }
    }
}

/// Evaluates a message, counting nothing, and looks at what came out.
pub fn evaluate(raw: &[u8]) -> Option<Vec<u8>> {
    let head = &raw[..raw.len().min(MAX_PARSED)];
    let envelope = Envelope {
        entry: "filter",
        sender: Some(""),
        recipient: Some("anna@example.org"),
        queue_id: None,
    };
    let incoming = Incoming {
        envelope,
        head,
        whole: head.len() == raw.len(),
        known: Known::default(),
    };
    let now = date("Tue, 24 Nov 2026 10:00:15 +0100").expect("a date");
    let evaluation = zwrotka::entry::evaluate(incoming, &CONFIG, now);
    let event = evaluation.event(&envelope, &CONFIG);
    for line in [format::key_value(&event), format::json(&event)] {
        assert!(line.len() <= 8192 && !line.contains(|c: char| c.is_ascii_control()), "{line:?}");
    }
    let panicked = Reason::InternalError(InternalError::Panic);
    assert_ne!(evaluation.outcome, Outcome::Unchanged(panicked), "a panic inside");
    let notice = evaluation.notice()?;
    check_notice(&notice.bytes, raw.len());
    Some(notice.bytes.clone())
}

/// A notice is well-formed, holds no field that we did not write and no link
/// but the site's, and does not grow.
pub fn check_notice(bytes: &[u8], before: usize) {
    assert!(bytes.len() <= before + (32 << 10), "{} of {before}", bytes.len());
    let message = Message::parse(bytes);
    assert_eq!(message.limit, None);
    for line in message.headers.iter() {
        assert!(
            FIELDS.iter().any(|f| f.eq_ignore_ascii_case(line.name)),
            "field {:?}",
            line.name
        );
    }
    for name in ["From", "To", "Subject", "Date", "Message-ID", "Content-Type", "X-Zwrotka", "Auto-Submitted"] {
        assert_eq!(message.headers.all(name).count(), 1, "{name}");
    }
    let html = message.first("text/html").and_then(|p| p.text.as_deref()).unwrap_or_default();
    let lower = html.to_ascii_lowercase();
    assert_eq!(lower.matches("<a ").count(), 0, "a link");
    for tag in ["<script", "<img", "<form", "<iframe", "<meta http"] {
        assert!(!lower.contains(tag), "{tag}");
    }
    assert!(!html.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')));
}

/// A bounce with these words for people, this status and this original.
pub fn bounce(words: &[u8], status: &[u8], original: &[u8]) -> Vec<u8> {
    [
        &b"Return-Path: <>\nReceived: by mx.example.org (Postfix) id 1\n\
           From: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nTo: anna@example.org\n\
           Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
           Content-Type: multipart/report; report-type=delivery-status; boundary=\"bb\"\n\n--bb\n\n"[..],
        words,
        b"\n--bb\nContent-Type: message/delivery-status\n\n",
        status,
        b"\n--bb\nContent-Type: message/rfc822\n\n",
        original,
        b"\n--bb--\n",
    ]
    .concat()
}

/// The input in pieces, cut at bytes 0xff.
pub fn pieces<const N: usize>(data: &[u8]) -> [&[u8]; N] {
    let mut split = data.splitn(N, |&b| b == 0xff);
    std::array::from_fn(|_| split.next().unwrap_or_default())
}

/// [`pieces`] as text.
pub fn texts<const N: usize>(data: &[u8]) -> [String; N] {
    pieces::<N>(data).map(|p| String::from_utf8_lossy(p).into_owned())
}

/// The socket of a milter service in this process that takes every domain and asks
/// for no proof.
pub fn milter_socket() -> &'static Path {
    &SOCKET
}

static SOCKET: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("zwrotka-fuzz-milter-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let config = folder.join("zwrotka.toml");
    let text = format!(
        "state_dir = \"{0}/state\"\n[trust]\nrequire = []\n[events]\ntarget = \"file\"\nfile = \"/dev/null\"\n[domains.\"*\"]\n",
        folder.display()
    );
    std::fs::write(&config, text).expect("a configuration");
    let socket = folder.join("milter");
    let options = Options {
        config: Some(config),
        listen: vec![format!("unix:{}", socket.display()).parse().expect("an address")],
        status: None,
        program: std::env::var_os("ZWROTKA").expect("ZWROTKA, the program").into(),
        mode: 0o600,
        connections: 50,
    };
    std::thread::spawn(move || run(&options).expect("the service"));
    while UnixStream::connect(&socket).is_err() {
        std::thread::sleep(Duration::from_millis(5));
    }
    socket
});
