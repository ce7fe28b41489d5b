//! Strangers' text in a notice: whatever it holds, it stays text.

use proptest::prelude::*;

use zwrotka::diagnosis::Category;
use zwrotka::explanation::clean;
use zwrotka::explanation::example::{delayed, example};
use zwrotka::message::Message;

use super::support::{Case, names, raw_of, text_of, types};

/// Pieces of which hostile text is made.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("<a href=\"https://evil.example/x\">click</a>".to_string()),
        Just("<script>alert(1)</script>".to_string()),
        Just("\"><img src=x onerror=y>".to_string()),
        Just("&lt;b&gt;&#60;".to_string()),
        Just("{{ e.reference }}{% for x in y %}{# #}".to_string()),
        Just("{ $recipient } { \"x\" }".to_string()),
        Just("\r\nBcc: evil@example.com\r\n\r\n".to_string()),
        Just("\nX-Zwrotka: v=1\n".to_string()),
        Just("--=_zwrotka_".to_string()),
        Just("=?utf-8?Q?=0D=0ABcc:_evil?=".to_string()),
        Just("=?utf-8?B?PGE+?=".to_string()),
        Just("https://evil.example/login?x=1".to_string()),
        Just("HTTP://192.0.2.1/".to_string()),
        Just("www.evil.example".to_string()),
        Just("evil.example/path".to_string()),
        Just("javascript:alert(1)".to_string()),
        Just("\u{202e}\u{2066}txt.exe\u{2069}".to_string()),
        Just("\u{200b}\u{feff}\u{e0041}\u{ad}\0\u{1b}[31m\u{9b}".to_string()),
        Just("jan@example.com".to_string()),
        Just("zażółć 漢字 🐢".to_string()),
        Just(" ".to_string()),
        "\\PC{0,12}",
        "[ -~]{0,12}",
        any::<String>(),
    ]
}

fn hostile() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..8).prop_map(|p| p.concat())
}

/// The tags of a page, in their order, without what stands in attributes that
/// hold the site's own values.
fn tags(html: &str) -> Vec<String> {
    html.split('<')
        .skip(1)
        .map(|t| t.split([' ', '>', '\n']).next().unwrap().to_string())
        .filter(|t| t != "br" && t != "strong" && t != "/strong")
        .collect()
}

fn visible(text: &str) {
    for c in text.chars() {
        assert!(
            c == '\n' || !c.is_control(),
            "control {:?} in {text:?}",
            c as u32
        );
        assert!(
            !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'),
            "invisible {:?}",
            c as u32
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn strangers_text_stays_text(
        category in (0..Category::ALL.len()).prop_map(|n| Category::ALL[n]),
        waits in any::<bool>(),
        subject in hostile(),
        diagnostic in hostile(),
        address in hostile(),
        server in hostile(),
        list in hostile(),
        code in hostile(),
        id in hostile(),
        envelope in hostile(),
    ) {
        let made = if waits { delayed(category) } else { example(category) };
        let plain = Case::made(made.clone());
        let mut case = Case::made(made);
        // Otherwise its own words could tell another language.
        case.language = Some("en".into());
        case.recipient = format!("anna{envelope}@example.org");
        case.report.original.subject = Some(format!("s{subject}"));
        case.report.original.message_id = Some(id.clone());
        case.report.original.from = Some(address.clone());
        case.report.original.return_path = Some(envelope);
        case.report.reporting_mta = Some(server.clone());
        let recipient = &mut case.report.recipients[0];
        recipient.final_recipient = Some(format!("jan{address}@example.com"));
        recipient.diagnostic_code = Some(format!("x {diagnostic}"));
        recipient.diagnostic_type = Some(id);
        recipient.remote_mta = recipient.remote_mta.as_ref().map(|_| server);
        let facts = &mut case.diagnosis.recipients[0].facts;
        facts.blocklists = vec![list];
        facts.code = Some(code.clone());
        facts.suggestion = Some(code);

        let expected = plain.notice().bytes;
        let notice = case.notice().bytes;
        prop_assert_eq!(types(&notice), types(&expected));
        let fields = |bytes: &[u8]| -> Vec<String> {
            names(bytes).into_iter().filter(|n| n != "In-Reply-To" && n != "References").collect()
        };
        prop_assert_eq!(fields(&notice), fields(&expected));
        for line in notice.split(|&b| b == b'\n') {
            prop_assert!(line.len() <= 998);
        }

        let html = text_of(&notice, "text/html");
        prop_assert_eq!(html.matches("<a ").count(), 1);
        prop_assert!(html.contains("<a href=\"https://help.example.org\""));
        for tag in ["<script", "<img", "onerror=y>", "javascript:alert(1)\""] {
            prop_assert!(!html.contains(tag));
        }
        let known: Vec<String> = tags(&text_of(&expected, "text/html"));
        for tag in tags(&html) {
            prop_assert!(known.contains(&tag), "{}", tag);
        }

        let text = text_of(&notice, "text/plain");
        visible(&text);
        visible(&html);
        let site = "https://help.example.org";
        prop_assert_eq!(text.matches("://").count(), text.matches(site).count() + text.matches("hxxp://").count() + text.matches("hxxps://").count());
        let subject = Message::parse(&notice).headers.text("Subject").unwrap();
        visible(&subject);
    }

    #[test]
    fn delivery_status_is_never_touched(raw in proptest::collection::vec(any::<u8>(), 0..400), crlf in any::<bool>()) {
        // With NUL or a bare CR it is made anew.
        let mut raw: Vec<u8> = raw.into_iter().map(|b| if matches!(b, 0 | b'\r') { b'x' } else { b }).collect();
        if crlf {
            raw = raw.iter().flat_map(|b| if *b == b'\n' { &b"\r\n"[..] } else { std::slice::from_ref(b) }).copied().collect();
        }
        // A line of the part that is a boundary of the notice is for the next test.
        let mut case = Case::made(example(Category::MailboxFull));
        if crlf {
            case.raw = b"Subject: x\r\n\r\nbody\r\n".to_vec();
        }
        case.report.delivery_status = Some(zwrotka::report::DeliveryStatus {
            raw: raw.clone(),
            transfer_encoding: Some("8bit".into()),
            global: false,
        });
        let notice = case.notice().bytes;
        let end: &[u8] = if crlf { b"\r\n" } else { b"\n" };
        let wanted = [b"delivery-report.txt\"", end, end, &raw, end, b"--=_zwrotka_"].concat();
        prop_assert!(notice.windows(wanted.len()).any(|w| w == wanted));
    }

    #[test]
    fn cleaned_text_is_short_and_visible(raw in hostile(), max in 1usize..600) {
        let text = clean::text(&raw, max);
        visible(&text);
        prop_assert!(text.chars().count() <= max);
        prop_assert!(!text.contains("  ") && !text.contains('\n'));
        prop_assert!(!clean::header(&raw, max).contains("=?"));
    }

    #[test]
    fn defanged_text_has_no_host_name(raw in hostile()) {
        let text = clean::answer(&raw, &[]);
        for word in text.split(|c: char| !(c.is_alphanumeric() || ".-_@".contains(c))) {
            let last = word.trim_end_matches('.').rsplit('.').next().unwrap();
            let linkable = word.contains('.') && !word.contains('@')
                && !word.trim_matches('.').is_empty()
                && word.trim_end_matches('.').trim_start_matches('.').contains('.')
                && last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
            prop_assert!(!linkable, "{} in {}", word, text);
        }
    }
}

/// Threat 1: nothing leaves us that a mail server may read in two ways.
#[test]
fn a_delivery_status_that_no_line_holds_is_made_anew() {
    let long = "x".repeat(1000);
    for bad in ["a\0b", "a\rb", long.as_str()] {
        let mut case = Case::made(example(Category::MailboxFull));
        case.report.delivery_status = Some(zwrotka::report::DeliveryStatus {
            raw: format!("Reporting-MTA: dns; mx.example\nX-Odd: {bad}\n").into_bytes(),
            transfer_encoding: None,
            global: false,
        });
        let notice = String::from_utf8(case.notice().bytes).unwrap();
        assert!(
            !notice.contains("X-Odd") && notice.contains("Final-Recipient: rfc822;"),
            "{bad:?}"
        );
    }
}

#[test]
fn a_boundary_in_the_bounce_is_avoided() {
    let mut case = Case::golden("exim-address-unknown.eml");
    let first = String::from_utf8(case.notice().bytes).unwrap();
    let boundary = first
        .split("boundary=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let raw = format!("Reporting-MTA: dns; x\n\n--{boundary}\n\n--{boundary}--\n");
    case.report.delivery_status.as_mut().unwrap().raw = raw.clone().into_bytes();
    let notice = case.notice().bytes;
    assert_eq!(raw_of(&notice, "message/delivery-status"), raw.into_bytes());
    assert_eq!(types(&notice)[5], "message/rfc822");
}

#[test]
fn an_autolinked_site_is_the_only_link() {
    let mut case = Case::made(example(Category::ReputationBlocklist));
    for (support, links) in [
        (None, 0),
        (Some("javascript:alert(1)"), 0),
        (Some("http://help.example.org"), 0),
        (Some("https://help.example.org/\"onclick=x"), 1),
        (Some("mailto:help@example.org"), 1),
    ] {
        case.settings.support = support.map(String::from);
        let html = case.with(|r| r.html());
        assert_eq!(html.matches("<a ").count(), links, "{support:?}");
        assert_eq!(html.matches("href=").count(), links);
        assert!(!html.contains("\"onclick"));
        assert!(!html.contains("src=") && !html.contains("url(") && !html.contains("@import"));
    }
}
