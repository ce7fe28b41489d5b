//! The threats that zwrotka answers, by number, each with the test that shows it.
//! The list is checked against the sources: a threat without a test fails, and
//! `grep -rn threat_07 src tests` finds the tests of one.
//!
//! | # | threat | answer |
//! |--|--|--|
//! | 1 | a bounce about mail that was never sent | without proof it goes on as it came |
//! | 2 | phishing by the server's answer | quoted, cut, no link in it |
//! | 3 | injection into HTML and headers | escaped by kind of place |
//! | 4 | text that turns round or can't be seen | gone, after all decoding |
//! | 5 | terminal escapes in logs and queues | nothing unprintable is printed |
//! | 6 | injection into syslog | one short line for an event, nothing below a space in it |
//! | 7 | log fields that blame another | fields count by their place only |
//! | 8 | MIME bombs | limits, beyond which the original goes on |
//! | 9 | regular expressions that take for ever | there are none |
//! | 10 | messages that two readers read differently | the original goes on |
//! | 11 | loops | a mark, hops, null senders |
//! | 12 | amplification | one in, one out, hardly larger, so many within the hour |
//! | 13 | bounces of bounces | never answered |
//! | 14 | too many rights | not root, nobody else's files |
//! | 15 | secrets | closed files, never shown |
//! | 16 | options made of addresses | refused; a fixed command line |
//! | 17 | temporary files | none |
//! | 18 | paths made of domains | a domain is looked up, and is no path |
//! | 19 | SMTP smuggling | one message on the wire |
//! | 20 | privacy | what the site says is not shown; addresses in events are hashed |
//! | 21 | blocklists that answer "ask elsewhere" | not a listing |
//! | 22 | output that the mail server obeys | nothing of the message is printed |
//! | 23 | our own bounce about mail that a stranger sent in a user's name | the Received field of our submission, or another proof |
//! | 24 | one proof, replayed with other recipients and answers | one notice for each proof, for as long as it holds |
//! | 25 | links and folders prepared under the names of our files | never followed, owner and mode checked |
//! | 26 | limits that are off because nothing can be counted | `broken=state`; what others bring is not explained |
//! | 27 | stores, clients and files that never end | limits of size and depth, one limit of time for all of an exchange |

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Folder, as_service, example, pipe_args, program, run, zwrotka};
use proptest::prelude::*;
use zwrotka::admin::blocklist::list::{Kind, Lists, Verdict};
use zwrotka::config::Config;
use zwrotka::diagnosis::{self, Rules};
use zwrotka::entry::{Envelope, Evaluation, Incoming, Known, Outcome, Reason, evaluate, now};
use zwrotka::event::{self, Event, RecipientFacts, format};
use zwrotka::explanation::branding::Branding;
use zwrotka::explanation::language::{self, Sender};
use zwrotka::handover::settings::Handover;
use zwrotka::handover::settings::HandoverVia;
use zwrotka::handover::{self, Mail, Way};
use zwrotka::message::Domain;
use zwrotka::message::Message;
use zwrotka::notice::{Notice, Request};
use zwrotka::report;

#[test]
fn every_threat_has_its_test() {
    fn read(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|e| e == "rs") {
                *all += &std::fs::read_to_string(path).unwrap();
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = String::new();
    read(&root.join("src"), &mut sources);
    read(&root.join("tests"), &mut sources);
    for number in 1..=27 {
        let name = format!("fn threat_{number:02}_");
        assert!(sources.contains(&name), "{name}… is missing");
    }
}

/// What becomes of a message at a site that asks for no proof.
fn evaluation(raw: &[u8]) -> Evaluation {
    let mut config = Config::built_in(true);
    config.trust.require.clear();
    let incoming = Incoming {
        envelope: Envelope {
            entry: "filter",
            sender: Some(""),
            recipient: Some("anna@example.pl"),
            queue_id: None,
        },
        head: raw,
        whole: true,
        known: Known::default(),
    };
    evaluate(incoming, &config, now())
}

fn outcome(raw: &[u8]) -> Outcome {
    evaluation(raw).outcome
}

/// The notice as it is before it becomes bytes.
fn made(raw: &[u8]) -> Notice {
    let config = Config::built_in(true);
    let settings = config.settings("example.pl").unwrap().unwrap();
    let message = Message::parse(raw);
    let report = report::read(&message);
    let diagnosis = diagnosis::diagnose(&report, Rules::built_in());
    let sender = Sender {
        option: None,
        listed: None,
        address: "anna@example.pl",
    };
    Request {
        message: &message,
        recipient: "anna@example.pl",
        report: &report,
        diagnosis: &diagnosis,
        settings: &settings,
        choice: language::choose(sender, &settings, &report.original),
        branding: &Branding::default(),
        administrator_notified: true,
        digest: None,
        now: now(),
    }
    .notice()
}

fn notice(raw: &[u8]) -> Vec<u8> {
    match outcome(raw) {
        Outcome::Rewritten(notice) => notice.bytes,
        other => panic!("{other:?}: {}", String::from_utf8_lossy(raw)),
    }
}

fn unchanged(raw: &[u8]) -> Reason {
    match outcome(raw) {
        Outcome::Unchanged(reason) => reason,
        other => panic!("{other:?}"),
    }
}

/// A bounce with these words of the other server, and this header returned.
fn bounce(answer: &str, original: &str) -> String {
    format!(
        "Return-Path: <>\nReceived: by mail.example.pl (Postfix) id 1\n\
         From: Mail Delivery System <MAILER-DAEMON@mail.example.pl>\nTo: anna@example.pl\n\
         Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n\
         --b\n\nI'm sorry.\n\n<jan@example.org>: host mx.example.org[192.0.2.1] said: {answer}\n\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.pl\n\n\
         Final-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: 5.1.1\n\
         Diagnostic-Code: smtp; {answer}\n\n\
         --b\nContent-Type: text/rfc822-headers\n\n{original}\n--b--\n"
    )
}

const ORIGINAL: &str =
    "From: anna@example.pl\nTo: jan@example.org\nSubject: Oferta\nMessage-ID: <m@example.pl>\n";

fn part(notice: &[u8], content_type: &str) -> String {
    let message = Message::parse(notice);
    let part = message.first(content_type).expect(content_type);
    part.text.as_deref().unwrap().replace("\r\n", "\n")
}

#[test]
fn threat_02_an_answer_is_quoted_and_no_link() {
    let lure = "550 5.1.1 Your account was stolen, go to https://evil.example/login or \
                www.evil.example, call evil.example/x, write javascript:alert(1) ";
    let long = format!("{lure}{}", "and read on ".repeat(200));
    let notice = notice(bounce(&long, ORIGINAL).as_bytes());
    let html = part(&notice, "text/html");
    assert_eq!(html.matches("<a ").count(), 0, "the site has named no link");
    for text in [part(&notice, "text/plain"), html] {
        assert_eq!(text.matches("Your account was stolen").count(), 1, "{text}");
        assert!(!text.contains("https://evil") && !text.contains("www.evil.example"));
        assert!(!text.contains("evil.example/"), "{text}");
        // At most 512 characters of it.
        assert!(text.matches("and read on").count() < 512 / 11, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Threats 2 to 4: no link that isn't the site's, no field that we did not
    /// write, and what we wrote is read as it was meant.
    #[test]
    fn threat_03_what_we_write_is_what_is_read(
        subject in "\\PC{0,60}|[ -~]{0,60}|(<script>|\"><img src=x>|=\\?utf-8\\?Q\\?=0D=0ABcc:_x\\?=|\u{202e}|https://e\\.pl/x|\\{\\{x\\}\\}){0,4}",
        answer in "\\PC{0,200}|(</pre>|<a href=x>|\\\\015\\\\012Bcc: x|\u{200b}|&lt;|--b|x@y\\.pl ){0,6}",
        id in "[!-~]{1,30}",
    ) {
        let original = format!("From: anna@example.pl\nSubject: {subject}\nMessage-ID: <{id}@example.pl>\n");
        let raw = bounce(&format!("550 5.1.1 {answer}"), &original);
        if let Outcome::Rewritten(notice) = outcome(raw.as_bytes()) {
            let message = Message::parse(&notice.bytes);
            prop_assert_eq!(message.limit, None);
            let mut names: Vec<&str> = message.headers.iter().map(|l| l.name).collect();
            names.retain(|n| !matches!(*n, "In-Reply-To" | "References"));
            prop_assert_eq!(names, [
                "Return-Path", "Received", "From", "To", "Subject", "Date", "Message-ID",
                "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language", "X-Zwrotka",
                "MIME-Version", "Content-Type",
            ]);
            // parse(print(x)) = x
            let made = made(raw.as_bytes());
            prop_assert_eq!(message.headers.text("Subject").unwrap(), made.subject.trim());
            let ids = message.headers.get("Message-ID").unwrap().message_ids();
            prop_assert_eq!(ids, [made.message_id.as_str()]);
            let html = part(&notice.bytes, "text/html");
            prop_assert!(!html.contains("<a ") && !html.contains("<script") && !html.contains("<img"));
        }
    }

    /// Threat 6: an event is one line, short, and nothing in it ends it early.
    #[test]
    fn threat_06_an_event_is_one_short_line(values in proptest::collection::vec(any::<String>(), 1..40), long in 0usize..9000) {
        let hostile = |n: usize| {
            let value = &values[n % values.len()];
            format!("{value}{}", "\n\"]\\ x=".repeat(long / 40))
        };
        let recipients: Vec<RecipientFacts> = (0..values.len())
            .map(|n| RecipientFacts {
                remote_mta: Some(hostile(n)),
                rule: hostile(n + 1),
                ..RecipientFacts::default()
            })
            .collect();
        let (detail, recipient) = (hostile(2), hostile(3));
        let bounce = event::Bounce {
            entry: "filter",
            outcome: "unchanged",
            detail: Some(&detail),
            recipient: Some(&recipient),
            recipients: &recipients,
            ..event::Bounce::default()
        };
        let event = Event::bounce(&bounce, &Config::built_in(true).events, None);
        for line in [format::key_value(&event), format::json(&event)] {
            prop_assert!(line.len() <= 8192, "{}", line.len());
            prop_assert!(line.bytes().all(|b| (0x20..0x7f).contains(&b) || b >= 0x80), "{:?}", line);
        }
    }

    /// Threat 18: what is taken for a domain could not lead anywhere as a path.
    #[test]
    fn threat_18_a_domain_is_no_path(text in "\\PC{0,40}|(\\.\\./|/|\\.|a|\u{ff0f}|%2f|\0|xn--|\u{2024}){0,12}") {
        if let Some(domain) = Domain::new(&text) {
            let name = domain.as_str();
            prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b)), "{}", name);
            prop_assert!(!name.contains("..") && !name.starts_with('.'));
            prop_assert_eq!(Domain::new(name), Some(domain.clone()));
        }
    }
}

#[test]
fn threat_04_text_that_turns_round_is_gone_after_decoding() {
    // Octal as Exim writes it, an encoded-word, raw.
    let answer = "550 5.1.1 a\\342\\200\\256b\\033[31mc\u{202e}d\u{200b}e\u{e0041}f";
    let original = "From: anna@example.pl\nSubject: =?utf-8?B?eOKArnnigIt6?=\nMessage-ID: <m@x>\n";
    let notice = notice(bounce(answer, original).as_bytes());
    for text in [part(&notice, "text/plain"), part(&notice, "text/html")] {
        let hidden = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{e0000}'..='\u{e007f}')
        };
        assert!(!text.contains(hidden), "{text:?}");
        assert!(text.contains("xyz"), "{text}");
    }
}

/// Threat 4: letters of two scripts in one label of a domain are no name.
#[test]
fn threat_04_domains_of_mixed_scripts_show_what_they_are() {
    use zwrotka::explanation::clean;
    // A Cyrillic а among Latin letters.
    let mixed = "jan@p\u{430}ypal.com";
    assert_eq!(clean::address(mixed).unwrap(), "jan@xn--pypal-4ve.com");
    assert_eq!(
        clean::host("p\u{430}ypal.com").unwrap(),
        "xn--pypal-4ve.com"
    );
    for plain in [
        "jan@żółw.pl",
        "jan@пример.рф",
        "jan@例え.jp",
        "jan@example.com",
    ] {
        assert_eq!(clean::address(plain).unwrap(), plain);
    }
}

fn log(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/logs").join(name).display().to_string()
}

#[test]
fn threat_05_nothing_unprintable_reaches_a_terminal() {
    let file = log("exim-hostile-addresses.log");
    for more in [
        &["--suspects"][..],
        &["root@mx.zwrotka.test", "--lines"],
        &["127.0.0.1", "--lines"],
    ] {
        for json in [false, true] {
            let mut args = vec!["trace", "--log", &file];
            args.extend(more);
            args.extend(json.then_some("--json"));
            let ran = zwrotka(&args, b"");
            let seen = [ran.stdout, ran.stderr.into_bytes()].concat();
            let text = String::from_utf8(seen).expect("UTF-8");
            assert!(
                !text.chars().any(|c| c.is_control() && c != '\n'),
                "{text:?}"
            );
            assert!(!text.contains(['\u{202e}', '\u{200b}']));
            assert!(!json || text.is_ascii());
        }
    }
}

#[test]
fn threat_07_fields_in_foreign_text_blame_nobody() {
    for name in ["exim-field-injection.log", "postfix-field-injection.log"] {
        let ran = zwrotka(&["trace", "--suspects", "--json", "--log", &log(name)], b"");
        let found: serde_json::Value = serde_json::from_str(&ran.text()).unwrap();
        assert_eq!(found["suspects"], 0, "{found}");
        let sources = found["sources"].as_array().unwrap();
        assert!(sources.iter().all(|s| s["kind"] != "account"), "{found}");
    }
}

/// Bombs: each with room for no more than 64 MiB of data.
#[test]
fn threat_08_bombs_leave_the_original_and_the_memory_alone() {
    let head = "Return-Path: <>\nReceived: by mail.example.pl (Postfix) id 1\nFrom: MAILER-DAEMON@mail.example.pl\nTo: anna@example.pl\nSubject: Undelivered Mail Returned to Sender\n";
    let many = |piece: &str, n: usize| piece.repeat(n);
    let encoded = |level: usize| {
        let nested = many(
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n",
            level,
        );
        format!("{head}{nested}")
    };
    let bombs = [
        (
            "100,000 messages within messages",
            format!(
                "{head}{}",
                many("Content-Type: message/rfc822\n\n", 100_000)
            ),
        ),
        ("messages in base64", encoded(20_000)),
        (
            "900,000 parameters",
            format!(
                "{head}Content-Type: multipart/report{}\n\nx",
                many("; a=b", 900_000)
            ),
        ),
        (
            "900,000 parts",
            format!(
                "{head}Content-Type: multipart/mixed; boundary=b\n\n{}",
                many("--b\n\nx\n", 900_000)
            ),
        ),
        (
            "parts within parts",
            format!(
                "{head}{}",
                many("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 20_000)
            ),
        ),
        (
            "a line of 10 MB",
            format!("{head}\n{}", many("a", 10 << 20)),
        ),
        (
            "a header line of 10 MB",
            format!("{head}X: {}\n\nbody", many("a", 10 << 20)),
        ),
        (
            "900,000 header lines",
            format!("{head}{}\nbody", many("X: y\n", 900_000)),
        ),
        (
            "900,000 encoded-words",
            format!("{head}X-Y:{}\n\nbody", many(" =?utf-8?Q?a?=\n", 900_000)),
        ),
        (
            "300,000 recipients",
            bounce("550 5.1.1 no", ORIGINAL).replace(
                "Action: failed\n",
                &format!(
                    "Action: failed\n\n{}",
                    many(
                        "Final-Recipient: rfc822; a@b.pl\nAction: failed\n\n",
                        300_000
                    )
                ),
            ),
        ),
        (
            "tags",
            format!(
                "{head}Content-Type: text/html\n\n{}",
                many("<a <!-- &", 1_000_000)
            ),
        ),
    ];
    let folder = Folder::new();
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "state_dir = \"{0}state\"\n[trust]\nrequire = []\n[events]\ntarget = \"file\"\nfile = \"{0}events\"\n[domains.\"example.pl\"]\n",
            folder.path("").display()
        ),
    );
    let zwrotka = program(&folder).display().to_string();
    for (name, bomb) in &bombs {
        let mut shell = Command::new("sh");
        // Data is all that a process allocates; its children inherit the limit.
        let script = "ulimit -d 65536 && exec \"$@\"";
        let args = [
            "-c",
            script,
            "sh",
            &zwrotka,
            "filter",
            "--config",
            &config.display().to_string(),
            "--sender",
            "",
            "--recipient",
            "anna@example.pl",
        ];
        let ran = run(as_service(&mut shell), &args, bomb.as_bytes());
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.stderr);
        let events = folder.read("events");
        let event = events.lines().last().unwrap();
        let changed = event.contains("outcome=rewritten");
        assert!(changed || ran.stdout == bomb.as_bytes(), "{name}");
        assert!(ran.stdout.len() <= bomb.len() + (16 << 10), "{name}");
        // Not killed, not crashed: read within its limits, or seen to be beyond them.
        assert!(!event.contains("internal-error"), "{name}: {event}");
    }
    assert_eq!(folder.read("events").lines().count(), bombs.len());
}

/// Rules are phrases, and the whole crate has no engine for expressions that
/// could go back.
#[test]
fn threat_09_there_are_no_regular_expressions() {
    let manifest = include_str!("../../Cargo.toml");
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap();
    let dependencies = dependencies.split("\n[").next().unwrap();
    for engine in ["regex", "pcre", "onig"] {
        assert!(!dependencies.contains(engine), "{engine}");
    }
    for piece in ["a", "a ", "550 ", "mailbox full ", "(", ".*"] {
        let answer = piece.repeat((1 << 20) / piece.len());
        outcome(bounce(&answer, ORIGINAL).as_bytes());
    }
}

#[test]
fn threat_10_what_can_be_read_in_two_ways_goes_on() {
    let plain = bounce("550 5.1.1 no", ORIGINAL);
    notice(plain.as_bytes());
    let status = plain.split("--b\n").nth(2).unwrap();
    let original = plain
        .split("--b\n")
        .nth(3)
        .unwrap()
        .trim_end_matches("--b--\n");
    for two in [
        plain.replacen(
            "Content-Type: ",
            "Content-Type: text/plain\nContent-Type: ",
            1,
        ),
        plain.replacen(status, &format!("{status}--b\n{status}"), 1),
        plain.replacen(original, &format!("{original}--b\n{original}"), 1),
    ] {
        assert_ne!(two, plain);
        assert_eq!(unchanged(two.as_bytes()), Reason::Unsure, "{two}");
    }
}

#[test]
fn threat_11_two_that_face_each_other_send_one_message_each_at_most() {
    let first = bounce("550 5.1.1 no", ORIGINAL);
    // The first writes a notice. It comes to the second as a bounce, and back.
    let mut message = notice(first.as_bytes());
    for turn in 0..4 {
        assert_eq!(unchanged(&message), Reason::AlreadyRewritten, "turn {turn}");
        let hop = format!("Received: from a by b; turn {turn}\n");
        message = [hop.as_bytes(), &message].concat();
    }
    // One that can't be delivered comes back as a bounce about the notice, and
    // that has a null sender: it is never answered.
    let returned = String::from_utf8_lossy(&notice(first.as_bytes())).into_owned();
    let header = returned.split("\n\n").next().unwrap().to_string() + "\n";
    let about_it = bounce("550 5.1.1 no", &header);
    assert_eq!(unchanged(about_it.as_bytes()), Reason::Loop);
    // Where somebody takes our mark off, the hops end it.
    let unmarked = first.replacen(
        "Received:",
        &"Received: from a by b\nReceived:".repeat(21),
        1,
    );
    assert_eq!(unchanged(unmarked.as_bytes()), Reason::Loop);
}

#[test]
fn threat_12_a_notice_is_hardly_larger_than_its_bounce() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/bounces");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let raw = std::fs::read(entry.path()).unwrap();
        let evaluation = evaluation(&raw);
        if let Some(notice) = evaluation.notice() {
            // Sixteen for each language that it speaks, of which there are two at most.
            let language = evaluation.language.as_ref().unwrap();
            let languages = 1 + usize::from(language.second.is_some());
            assert!(notice.bytes.len() <= raw.len() + languages * (16 << 10));
            seen += 1;
        }
    }
    assert!(seen > 10);
    let huge = "550 5.1.1 ".to_string() + &"x".repeat(4000);
    let raw = bounce(&huge, &format!("Subject: {}\n{ORIGINAL}", "s".repeat(5000)));
    assert!(notice(raw.as_bytes()).len() <= raw.len() + (16 << 10));
}

/// A report that has to be made anew for thousands of recipients outgrows the
/// bounce: that goes on as it came.
#[test]
fn threat_12_what_would_outgrow_its_bounce_passes_unchanged() {
    let failed: String = (0..3000)
        .map(|n| format!("<u{n}@b.example>:\n550 no such user\n\n"))
        .collect();
    let raw = format!(
        "From: MAILER-DAEMON@mx.example.pl\nTo: anna@example.pl\nSubject: failure notice\n\n\
         Hi. This is the qmail-send program at mx.example.pl.\n\
         I'm afraid I wasn't able to deliver your message to the following addresses.\n\
         This is a permanent error; I've given up. Sorry it didn't work out.\n\n{failed}\
         --- Below this line is a copy of the message.\n\n\
         Return-Path: <anna@example.pl>\n{ORIGINAL}\nhi\n"
    );
    assert_eq!(unchanged(raw.as_bytes()), Reason::TooLarge);
}

#[test]
fn threat_13_a_bounce_of_a_bounce_is_not_answered() {
    let original = format!("Return-Path: <>\n{ORIGINAL}");
    assert_eq!(
        unchanged(bounce("550 5.1.1 no", &original).as_bytes()),
        Reason::Loop
    );
}

#[test]
fn threat_16_the_command_line_of_sendmail_is_fixed() {
    let folder = Folder::new();
    let seen = folder.path("seen");
    let script = format!(
        "cat >/dev/null; for a in \"$@\"; do echo \"<$a>\"; done >>{}; env >>{0}",
        seen.display()
    );
    let to = Handover {
        via: HandoverVia::Sendmail,
        sendmail: folder.script("sendmail", &script),
        ..Handover::default()
    };
    let spool = folder.path("");
    for recipient in [
        "anna@example.pl",
        "-oQ/x@example.pl",
        "-f@example.pl",
        "--@x",
        "",
        "a b@example.pl",
        "a\nb@example.pl",
        "$(touch x)@example.pl",
        "${run{x}}@example.pl",
        "`x`@example.pl",
        "|x@example.pl",
        "a@b -bp",
        "\0@x",
        "<a@b>",
    ] {
        let _ = std::fs::remove_file(&seen);
        let way = Way {
            to: &to,
            hostname: "mx.example.pl",
            spool: &spool,
            until: Instant::now() + Duration::from_secs(20),
        };
        let sent = handover::hand_over(
            way,
            &[recipient],
            Mail {
                head: b"Subject: s\n\nbody\n",
                rest: None,
            },
        );
        let seen = folder.read("seen");
        match sent {
            Ok(()) => {
                assert!(
                    seen.starts_with(&format!("<-i>\n<-f>\n<<>>\n<-->\n<{recipient}>\n")),
                    "{recipient}: {seen}"
                );
                assert!(!recipient.starts_with('-'));
                // Nothing of our environment goes along.
                let names = seen
                    .lines()
                    .skip(5)
                    .filter_map(|l| l.split_once('='))
                    .map(|(n, _)| n);
                let known = ["PATH", "LC_ALL", "PWD", "OLDPWD", "SHLVL", "_"];
                assert!(names.clone().all(|n| known.contains(&n)), "{seen}");
            }
            Err(handover::Error::Recipient(_)) => assert_eq!(seen, ""),
            Err(other) => panic!("{recipient:?}: {other}"),
        }
    }
}

#[test]
fn threat_17_no_temporary_files() {
    let folder = Folder::new();
    let temp = folder.path("temp");
    std::fs::create_dir(&temp).unwrap();
    let sendmail = folder.script("sendmail", "cat >/dev/null");
    let base = folder.path("").display().to_string();
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "state_dir = \"{base}state\"\n[handover]\nvia = \"sendmail\"\nsendmail = \"{}\"\n\
             [events]\ntarget = \"file\"\nfile = \"{base}events\"\n[domains.\"example.pl\"]\n",
            sendmail.display()
        ),
    );
    let config = config.display().to_string();
    let args = pipe_args(&config, &["anna@example.pl"]);
    let mut command = Command::new(program(&folder));
    // A folder that takes no file, so that one would be missed.
    let ran = run(
        as_service(&mut command).env("TMPDIR", &temp),
        &args,
        &example("bounces/seed-no-such-user.eml"),
    );
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let left: Vec<String> = std::fs::read_dir(folder.path(""))
        .unwrap()
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|n| {
            ![
                "temp",
                "state",
                "events",
                "sendmail",
                "zwrotka.toml",
                "zwrotka",
            ]
            .contains(&n.as_str())
        })
        .collect();
    assert!(left.is_empty(), "{left:?}");
    let mut state: Vec<String> = std::fs::read_dir(folder.path("state"))
        .unwrap()
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    state.sort();
    assert_eq!(state, ["store"]);
}

/// A server by the book that counts messages.
#[test]
fn threat_19_one_message_on_the_wire() {
    let ends = [
        "\n.\n",
        "\r.\r",
        "\r\n.\r",
        "\n.\r\n",
        "\r.\n",
        "\r\n.\n",
        "\0.\r\n",
        "\n\n.\n\n",
        "\r\r.\r\r",
        "\u{85}.\u{85}",
    ];
    let inner = "MAIL FROM:<a@evil.example>\r\nRCPT TO:<b@example.pl>\r\nDATA\r\nSubject: smuggled\r\n\r\nx";
    for end in ends {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let to = Handover {
            via: HandoverVia::Smtp,
            smtp: listener.local_addr().unwrap(),
            ..Handover::default()
        };
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            stream.write_all(b"220 model\r\n").unwrap();
            let (mut line, mut data, mut messages, mut commands) =
                (Vec::new(), false, 0, Vec::new());
            loop {
                line.clear();
                if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                    return (messages, commands);
                }
                // Neither end of a line stands alone.
                assert!(
                    line.ends_with(b"\r\n") && !line[..line.len() - 2].contains(&b'\r'),
                    "{line:?}"
                );
                let reply: &[u8] = if data {
                    if line != b".\r\n" {
                        continue;
                    }
                    (data, messages) = (false, messages + 1);
                    b"250 taken\r\n"
                } else {
                    commands.push(String::from_utf8_lossy(&line[..4]).to_uppercase());
                    match &*commands[commands.len() - 1] {
                        "DATA" => {
                            data = true;
                            b"354 go\r\n"
                        }
                        "QUIT" => b"221 bye\r\n",
                        "EHLO" => b"250-model\r\n250 8BITMIME\r\n",
                        _ => b"250 ok\r\n",
                    }
                };
                if stream.write_all(reply).is_err() {
                    return (messages, commands);
                }
            }
        });
        let body = format!("Subject: s\n\nbody{end}{inner}{end}");
        let way = Way {
            to: &to,
            hostname: "mx.example.pl",
            spool: Path::new("/nonexistent"),
            until: Instant::now() + Duration::from_secs(20),
        };
        handover::hand_over(
            way,
            &["anna@example.pl"],
            Mail {
                head: body.as_bytes(),
                rest: None,
            },
        )
        .unwrap();
        let (messages, commands) = server.join().unwrap();
        assert_eq!(messages, 1, "{end:?}");
        assert_eq!(
            commands.iter().filter(|c| *c == "MAIL").count(),
            1,
            "{end:?}: {commands:?}"
        );
    }
}

#[test]
fn threat_21_a_list_that_refuses_to_answer_lists_nobody() {
    let mut seen = 0;
    let lists = Lists::built_in();
    for list in lists.of(Kind::Ip).chain(lists.of(Kind::Domain)) {
        for last in [252, 254, 255] {
            let verdict = list.judge(&[Ipv4Addr::new(127, 255, 255, last)]);
            assert!(
                !matches!(verdict, Verdict::Listed { .. }),
                "{}: {verdict:?}",
                list.name
            );
            seen += 1;
        }
        // An answer from outside of 127.0.0.0/8 is a captive name server's.
        let verdict = list.judge(&[Ipv4Addr::new(192, 0, 2, 1)]);
        assert!(
            !matches!(verdict, Verdict::Listed { .. }),
            "{}: {verdict:?}",
            list.name
        );
    }
    assert!(seen > 20);
}

#[test]
fn threat_22_nothing_of_the_message_is_printed() {
    let folder = Folder::new();
    let sendmail = folder.script(
        "sendmail",
        "cat; echo 5.7.1 from sendmail; echo 5.7.1 too >&2; exit 70",
    );
    let config = folder.write(
        "zwrotka.toml",
        format!("state_dir = \"/nonexistent\"\n[handover]\nsendmail = \"{}\"\n[events]\ntarget = \"stderr\"\n[domains.\"example.pl\"]\n", sendmail.display()),
    );
    let config = config.display().to_string();
    let raw = bounce("5.7.1 550 secret words", ORIGINAL);
    for recipient in ["5.7.1@example.pl", "anna@other.example", "5.7.1"] {
        let args = ["pipe", "--config", &config, "--sender", "", "--", recipient];
        let ran = zwrotka(&args, raw.as_bytes());
        assert_eq!((ran.code, ran.text()), (Some(75), String::new()));
        assert!(ran.stderr.starts_with("4.3.0 zwrotka: "), "{}", ran.stderr);
        assert!(
            !ran.stderr.contains("5.7.1") && !ran.stderr.contains("secret"),
            "{}",
            ran.stderr
        );
    }
}
