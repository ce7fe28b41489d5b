//! What a notice has to look like when it arrives.

use crate::harness::Arrived;

/// What a test expects of a notice.
pub struct Expected<'a> {
    pub language: &'a str,
    pub subject: &'a str,
    /// What the text for people has to say, line breaks aside.
    pub says: &'a [&'a str],
}

/// Checks a delivered notice from its envelope to its last part.
pub fn assert_notice(notice: &Arrived, expected: &Expected) {
    assert_eq!(notice.header("Return-Path"), "<>");
    assert_eq!(notice.header("Auto-Submitted"), "auto-replied");
    let mark = notice.header("X-Zwrotka");
    assert!(
        mark.starts_with("v=1;") && !mark.contains("passed"),
        "{mark}"
    );
    assert_eq!(notice.subject(), expected.subject);

    let content_type = notice
        .header("Content-Type")
        .replace('"', "")
        .to_ascii_lowercase();
    assert!(
        content_type.starts_with("multipart/report"),
        "{content_type}"
    );
    assert!(
        content_type.contains("report-type=delivery-status"),
        "{content_type}"
    );
    let parts = notice.parts();
    let types: Vec<String> = parts
        .iter()
        .map(|p| {
            p.content_type()
                .split(';')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    // What the mail server returned goes along: all of it, or the header where
    // delivery is still being tried.
    let is_delayed = String::from_utf8_lossy(parts[1].body).contains("Action: delayed");
    let returned = if is_delayed {
        "text/rfc822-headers"
    } else {
        "message/rfc822"
    };
    assert_eq!(
        types,
        ["multipart/alternative", "message/delivery-status", returned]
    );

    let human = String::from_utf8_lossy(parts[0].body).to_ascii_lowercase();
    let headers = String::from_utf8_lossy(parts[0].headers).to_ascii_lowercase();
    let language = format!("content-language: {}", expected.language);
    assert!(
        headers.contains(&language) || human.contains(&language),
        "{}",
        notice.lossy()
    );
    assert!(human.contains("content-type: text/plain"), "{human}");
    assert!(human.contains("content-type: text/html"), "{human}");
    let text = notice
        .text()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for words in expected.says {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
}

/// The machine-readable part is the one that the MTA wrote, byte for byte.
pub fn assert_same_report(notice: &Arrived, bounce: &[u8]) {
    let bounce = Arrived::new(bounce);
    assert_eq!(
        String::from_utf8_lossy(report(&notice.parts())),
        String::from_utf8_lossy(report(&bounce.parts()))
    );
}

fn report<'a>(parts: &[crate::harness::Part<'a>]) -> &'a [u8] {
    parts
        .iter()
        .find(|part| part.content_type().starts_with("message/delivery-status"))
        .expect("a report")
        .body
}

/// An original that came through as it was: whatever stands above it, the
/// MTA put there.
pub fn assert_unchanged(arrived: &Arrived, original: &[u8]) {
    assert!(
        arrived.raw.ends_with(original),
        "not unchanged:\n{}",
        arrived.lossy()
    );
}
