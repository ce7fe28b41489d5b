//! The promise of filter and pipe: exit code 0 or 75, the message is never lost, and
//! nothing of it is ever printed.

use crate::support::{Folder, Ran, example, is_root, pipe_args, run, zwrotka};

/// A site whose sendmail is a script that appends what it gets to `sent`.
struct Site {
    folder: Folder,
    config: String,
}

impl Site {
    fn new(sendmail: &str, more: &str) -> Site {
        let folder = Folder::new();
        let sent = folder.path("sent");
        let program = folder.script(
            "sendmail",
            &sendmail.replace("SENT", &sent.display().to_string()),
        );
        let config = folder.write(
            "zwrotka.toml",
            format!(
                "hostname = \"mail.example.pl\"\nstate_dir = \"{0}/state\"\n{more}\n\
                 [handover]\nvia = \"sendmail\"\nsendmail = \"{1}\"\n\
                 [events]\ntarget = \"file\"\nfile = \"{0}/events\"\n\
                 [domains.\"example.pl\"]\n[domains.\"local.test\"]\n",
                folder.path("").display().to_string().trim_end_matches('/'),
                program.display(),
            ),
        );
        let config = config.display().to_string();
        Site { folder, config }
    }

    fn taking() -> Site {
        Site::new("echo \"ARGS $*\" >>SENT; cat >>SENT", "")
    }

    fn pipe(&self, recipients: &[&str], message: &[u8]) -> Ran {
        let args = pipe_args(&self.config, recipients);
        zwrotka(&args, message)
    }

    fn filter(&self, message: &[u8]) -> Ran {
        zwrotka(
            &[
                "filter",
                "--config",
                &self.config,
                "--sender",
                "",
                "--recipient",
                "anna@example.pl",
            ],
            message,
        )
    }

    fn events(&self) -> Vec<String> {
        let text = self.folder.read("events");
        text.lines().for_each(crate::event_schema::check);
        text.lines().map(String::from).collect()
    }
}

fn bounce() -> Vec<u8> {
    example("bounces/seed-no-such-user.eml")
}

/// The files of time zones are readable to the confined process.
#[test]
fn dates_are_in_the_zone_of_the_site() {
    let site = Site::new(
        "cat >/dev/null",
        "[notice]\ntimezone = \"Asia/Tokyo\"\nhtml = false",
    );
    let notice = site.filter(&bounce()).text();
    // The message was sent at 09:00 +0100.
    assert!(notice.contains("17:00"), "{notice}");
}

#[test]
fn pipe_hands_a_notice_to_sendmail() {
    let site = Site::taking();
    let ran = site.pipe(&["anna@example.pl"], &bounce());
    assert_eq!(
        (ran.code, ran.text(), ran.stderr.as_str()),
        (Some(0), String::new(), "")
    );
    let sent = site.folder.read("sent");
    assert!(
        sent.starts_with("ARGS -i -f <> -- anna@example.pl\n"),
        "{sent}"
    );
    assert!(sent.contains("\nX-Zwrotka: v=1;"));
    assert_eq!(sent.matches("ARGS").count(), 1);
    let events = site.events();
    assert_eq!(events.len(), 1);
    for field in [
        "event=bounce",
        "v=1",
        "entry=pipe",
        "outcome=rewritten",
        "queue_id=Q1",
        "mta=postfix",
        "domain=example.pl",
        "category=address-unknown",
        "recipient_domain=odbiorca.example",
        "proof=local",
    ] {
        assert!(
            events[0].split(' ').any(|f| f == field),
            "{field}: {}",
            events[0]
        );
    }
    assert!(!events[0].contains("anna"), "{}", events[0]);
}

#[test]
fn pipe_passes_on_what_is_not_its_business() {
    let site = Site::taking();
    for (recipient, message, reason) in [
        ("anna@other.example", bounce(), "not-opted-in"),
        (
            "anna@example.pl",
            b"From: a@b\n\nhello\n".to_vec(),
            "not-a-bounce",
        ),
        (
            "anna@example.pl",
            [b"X-Zwrotka: v=1; id=x\n".to_vec(), bounce()].concat(),
            "already-rewritten",
        ),
        (
            "anna@example.pl",
            [
                b"Received: from x by y with esmtp id 1\n".to_vec(),
                bounce(),
            ]
            .concat(),
            "not-ours",
        ),
    ] {
        let _ = std::fs::remove_file(site.folder.path("sent"));
        let ran = site.pipe(&[recipient], &message);
        assert_eq!(
            (ran.code, ran.text(), ran.stderr.as_str()),
            (Some(0), String::new(), ""),
            "{reason}"
        );
        let sent = std::fs::read(site.folder.path("sent")).unwrap();
        let expected = [
            format!("ARGS -i -f <> -- {recipient}\nX-Zwrotka: v=1; passed\n").as_bytes(),
            &message,
        ]
        .concat();
        assert!(sent == expected, "{reason}");
        let event = site.events().pop().unwrap();
        assert!(
            event.contains(&format!("outcome=unchanged reason={reason} ")),
            "{event}"
        );
    }
}

#[test]
fn several_recipients_each_get_theirs() {
    let site = Site::taking();
    let ran = site.pipe(
        &["anna@example.pl", "x@other.example", "y@other.example"],
        &bounce(),
    );
    assert_eq!(ran.code, Some(0));
    let sent = site.folder.read("sent");
    assert!(
        sent.starts_with("ARGS -i -f <> -- anna@example.pl\n"),
        "{sent}"
    );
    assert!(
        sent.contains("ARGS -i -f <> -- x@other.example y@other.example\nX-Zwrotka: v=1; passed\n"),
        "{sent}"
    );
    assert_eq!(site.events().len(), 3);
}

#[test]
fn a_sendmail_that_fails_is_a_retry() {
    for failing in [
        "exit 1",
        "cat >/dev/null; exit 67",
        "cat >/dev/null; exit 75",
        "kill -9 $$",
    ] {
        let site = Site::new(failing, "");
        let ran = site.pipe(&["anna@example.pl"], &bounce());
        assert_eq!(ran.code, Some(75), "{failing}");
        assert_eq!(ran.text(), "");
        assert!(ran.stderr.starts_with("4.3.0 zwrotka: "), "{}", ran.stderr);
        assert!(
            !ran.stderr.contains("odbiorca") && !ran.stderr.contains("550"),
            "{}",
            ran.stderr
        );
        assert!(
            site.events()[0].contains("outcome=retry"),
            "{:?}",
            site.events()
        );
    }
}

/// The clock isn't turned; what the store has noted of the first try is.
#[test]
fn after_an_hour_of_not_now_the_original_is_sent() {
    // "Not now" to each notice; the original is marked as passed.
    let site = Site::new(
        "cat >SENT.1; if grep -q '^X-Zwrotka: v=1; passed' SENT.1; then cat SENT.1 >>SENT; else exit 75; fi",
        "",
    );
    let recipients = ["anna@example.pl"];
    assert_eq!(site.pipe(&recipients, &bounce()).code, Some(75));
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let mut changed = 0;
    let mut try_after = |seconds: u64| {
        let mut folders = vec![site.folder.path("state")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                if path.is_dir() {
                    folders.push(path);
                } else if text.trim().parse::<u64>().is_ok_and(|t| t > 1_000_000_000) {
                    std::fs::write(&path, format!("{}\n", now - seconds)).unwrap();
                    changed += 1;
                }
            }
        }
        site.pipe(&recipients, &bounce()).code
    };
    // With a margin for a slow run.
    assert_eq!(try_after(3600 - 300), Some(75));
    assert!(!site.folder.path("sent").exists());
    assert_eq!(try_after(3600 + 300), Some(0));
    assert!(changed >= 2, "the store's notes of the first try");
    let sent = std::fs::read(site.folder.path("sent")).unwrap();
    assert!(sent == [b"X-Zwrotka: v=1; passed\n".to_vec(), bounce()].concat());
}

#[test]
fn a_notice_that_is_refused_gives_way_to_the_original() {
    // Refuses the first message and takes the second.
    let site = Site::new(
        "if [ -e SENT.1 ]; then cat >>SENT; else touch SENT.1; cat >/dev/null; exit 65; fi",
        "",
    );
    let ran = site.pipe(&["anna@example.pl"], &bounce());
    assert_eq!(ran.code, Some(0));
    let sent = std::fs::read(site.folder.path("sent")).unwrap();
    assert!(sent == [b"X-Zwrotka: v=1; passed\n".to_vec(), bounce()].concat());
    let event = site.events().pop().unwrap();
    assert!(
        event.contains("outcome=unchanged reason=internal-error detail=handover"),
        "{event}"
    );
}

#[test]
fn a_broken_configuration_passes_the_original_on() {
    let site = Site::new("cat >>SENT", "lnaguage = \"pl\"");
    let ran = site.pipe(&["anna@example.pl"], &bounce());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let sent = std::fs::read(site.folder.path("sent")).unwrap();
    assert!(sent == [b"X-Zwrotka: v=1; passed\n".to_vec(), bounce()].concat());
    let ran = site.filter(&bounce());
    assert_eq!(ran.code, Some(0));
    assert!(ran.stdout == bounce());
}

#[test]
fn wrong_arguments_are_a_retry_too() {
    for args in [
        &["pipe"][..],
        &["pipe", "--bogus", "--", "5.1.1@x"],
        &["filter", "5.1.1"],
        &["filter", "--config"],
        &["pipe", "--config", "/nonexistent/5.7.1"],
    ] {
        let ran = zwrotka(args, b"message");
        assert_eq!(ran.code, Some(75), "{args:?}");
        assert_eq!(ran.text(), "");
        assert!(
            ran.stderr.starts_with("4.3.0 zwrotka: ") && !ran.stderr.contains("5."),
            "{}",
            ran.stderr
        );
    }
}

/// Threat 14: an entry point that acts on mail runs only under its own account.
#[test]
fn threat_14_pipe_and_milter_refuse_to_be_root() {
    assert!(is_root(), "this needs root, as tests/run says");
    let site = Site::taking();
    let as_root = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_zwrotka"));
        run(&mut command, args, &bounce())
    };
    let ran = as_root(&["pipe", "--config", &site.config, "--", "anna@example.pl"]);
    assert_eq!((ran.code, ran.text()), (Some(75), String::new()));
    assert!(
        ran.stderr
            .starts_with("4.3.0 zwrotka: runs as root and must not"),
        "{}",
        ran.stderr
    );
    assert_eq!(site.folder.read("sent"), "");

    let listen = format!("unix:{}", site.folder.path("milter").display());
    let ran = as_root(&["milter", "--listen", &listen, "--config", &site.config]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("runs as root and must not"),
        "{}",
        ran.stderr
    );
    assert!(!site.folder.path("milter").exists());
}

/// Threats 14 and 15: a configuration that is not ours names no program for us.
#[test]
fn threat_14_a_configuration_of_somebody_else_is_not_obeyed() {
    let site = Site::taking();
    let config = std::path::Path::new(&site.config);
    std::os::unix::fs::chown(config, Some(12), Some(12)).unwrap();
    let ran = site.filter(&bounce());
    assert_eq!(ran.code, Some(0));
    assert!(ran.stdout == bounce());
}

/// What reads mail reads no other files; a panel's links must not need it to.
#[test]
fn domains_may_be_links_to_elsewhere() {
    let (site, elsewhere) = (Site::taking(), Folder::new());
    let file = elsewhere.write("panel/own.toml", "language = \"de\"\n");
    let folder = site.folder.path("domains.d");
    std::fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink(&file, folder.join("panel.example")).unwrap();
    let text = site.folder.read("zwrotka.toml");
    let text = format!("domains_dir = \"{}\"\n{text}", folder.display());
    site.folder.write("zwrotka.toml", text);
    let ran = site.pipe(&["anna@panel.example"], &bounce());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let events = site.events();
    assert!(events[0].contains("outcome=rewritten"), "{events:?}");
}

/// Threat 27: who may write the file of a domain stops no mail with it. A named pipe
/// that nobody writes to, a device that never ends and a file that is too large
/// were read without any limit, in the process that holds the mail.
#[test]
fn threat_27_the_file_of_a_domain_cannot_hold_mail_up() {
    let site = Site::taking();
    let folder = site.folder.path("domains.d");
    std::fs::create_dir(&folder).unwrap();
    let [pipe, endless, large] = ["pipe", "endless", "large"].map(|name| folder.join(name));
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", &endless).unwrap();
    let file = std::fs::File::create(&large).unwrap();
    file.set_len(4 << 30).unwrap();
    let text = site.folder.read("zwrotka.toml");
    let text = text.replace("[domains.\"example.pl\"]\n", "");
    let text = format!("domains_dir = \"{}\"\n{text}", folder.display());
    site.folder.write("zwrotka.toml", text);
    for special in [pipe, endless, large] {
        let opted_in = folder.join("example.pl");
        std::fs::rename(&special, &opted_in).unwrap();
        let start = std::time::Instant::now();
        let ran = site.filter(&bounce());
        assert_eq!(ran.code, Some(0), "{special:?}: {}", ran.stderr);
        assert!(ran.stdout == bounce(), "{special:?}");
        let ran = site.pipe(&["anna@example.pl"], &bounce());
        assert_eq!(ran.code, Some(0), "{special:?}: {}", ran.stderr);
        // A service reads all domains when it starts, and says what is wrong.
        let listen = format!("unix:{}", site.folder.path("milter").display());
        let ran = zwrotka(
            &["milter", "--listen", &listen, "--config", &site.config],
            b"",
        );
        assert_eq!(ran.code, Some(2), "{special:?}");
        assert!(
            ran.stderr.contains("domains.d/example.pl: "),
            "{}",
            ran.stderr
        );
        assert!(start.elapsed().as_secs() < 15, "{special:?}");
        std::fs::remove_file(&opted_in).unwrap();
    }
    let events = site.events();
    assert_eq!(events.len(), 6, "{events:?}");
    assert!(
        events.iter().all(|e| e.contains("outcome=unchanged")),
        "{events:?}"
    );
}

#[test]
fn recipients_that_look_like_options_are_never_options() {
    let site = Site::taking();
    let ran = site.pipe(&["-oQ/x@example.pl"], &bounce());
    assert_eq!(ran.code, Some(75));
    assert_eq!(site.folder.read("sent"), "");
}

#[test]
fn filter_keeps_trace_headers_and_rewrites_the_rest() {
    let site = Site::taking();
    let trace = b"Return-path: <>\nEnvelope-to: anna@example.pl\nDelivery-date: Tue, 24 Nov 2026 09:00:08 +0100\n";
    let ran = site.filter(&[trace.to_vec(), bounce()].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
    let out = ran.text();
    assert!(
        out.starts_with(&format!(
            "{}Received: by mail.example.pl (Postfix)\n",
            String::from_utf8_lossy(trace)
        )),
        "{out}"
    );
    assert!(out.contains("\nX-Zwrotka: v=1;"));
    assert!(!out.contains('\r'));
    // What has been rewritten passes as it is.
    let again = site.filter(&ran.stdout);
    assert!(again.stdout == ran.stdout);
    assert!(site.events()[1].contains("reason=already-rewritten"));
}

#[test]
fn filter_keeps_crlf() {
    let site = Site::taking();
    let crlf = String::from_utf8(bounce()).unwrap().replace('\n', "\r\n");
    let out = site.filter(crlf.as_bytes()).text();
    assert!(out.contains("X-Zwrotka") && !out.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn bad_input_passes_as_it_is() {
    let text = String::from_utf8(bounce()).unwrap();
    let boundary = "0B39F9F0262.1795507207/mail.example.pl";
    let large = [bounce(), vec![b'x'; 100 << 20]].concat();
    let binary: Vec<u8> = (0..1 << 20)
        .map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", vec![]),
        (
            "no body",
            text.split("\n\n").next().unwrap().as_bytes().to_vec(),
        ),
        ("binary", binary),
        ("no final newline", text.trim_end().as_bytes().to_vec()),
        ("CR only", text.replace('\n', "\r").into_bytes()),
        (
            "mixed line ends",
            text.replacen('\n', "\r\n", 20).into_bytes(),
        ),
        (
            "missing boundary",
            text.replace(&format!("boundary=\"{boundary}\""), "x=y")
                .into_bytes(),
        ),
        (
            "wrong charset",
            text.replace("charset=utf-8", "charset=klingon")
                .into_bytes(),
        ),
        (
            "report about itself",
            text.replace("Return-Path: <anna@example.pl>", "Return-Path: <>")
                .into_bytes(),
        ),
        ("100 MB", large),
        (
            "NUL bytes",
            text.replace("No such user", "No\0such\0user").into_bytes(),
        ),
    ];
    for (name, message) in cases {
        let site = Site::taking();
        let ran = site.filter(&message);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{name}");
        let event = site
            .events()
            .pop()
            .unwrap_or_else(|| panic!("{name}: no event"));
        if event.contains("outcome=rewritten") {
            assert!(
                String::from_utf8_lossy(&ran.stdout).contains("X-Zwrotka: v=1; id="),
                "{name}"
            );
        } else {
            assert!(ran.stdout == message, "{name}: changed");
            assert!(
                event.contains("outcome=unchanged reason="),
                "{name}: {event}"
            );
        }
        let ran = site.pipe(&["anna@example.pl"], &message);
        // No mail server has an empty message: it has died, and has it still.
        let code = if message.is_empty() { 75 } else { 0 };
        assert_eq!(
            (ran.code, ran.text()),
            (Some(code), String::new()),
            "{name}"
        );
        assert_eq!(site.events().len(), 2, "{name}");
    }
}

#[test]
fn two_reports_are_unsure() {
    let site = Site::taking();
    let text = String::from_utf8(bounce()).unwrap();
    let (before, rest) = text
        .split_once("Content-Description: Delivery report")
        .unwrap();
    let (report, after) = rest.split_once("\n--").unwrap();
    let twice = format!(
        "{before}Content-Description: Delivery report{report}\n--0B39F9F0262.1795507207/mail.example.pl\nX: y{report}\n--{after}"
    );
    let ran = site.filter(twice.as_bytes());
    assert!(ran.stdout == twice.as_bytes());
    assert!(
        site.events()[0].contains("reason=unsure"),
        "{:?}",
        site.events()
    );
}

/// Beyond the limit each bounce becomes a short list, in one conversation, which
/// has all that came since; the report and the returned message still go along.
#[test]
fn beyond_the_hourly_limit_there_is_a_digest() {
    let site = Site::new(
        "cat >>SENT; echo =END= >>SENT",
        "language = \"pl\"\n[limits]\nnotices_per_hour = 3\n[notice]\nhtml = false",
    );
    let nth = |n: usize| {
        let bounce = String::from_utf8(bounce()).unwrap();
        bounce
            .replace("jan@odbiorca", &format!("nr{n}@odbiorca"))
            .into_bytes()
    };
    assert!(nth(1) != bounce(), "the address of the example");
    let mut notices: Vec<String> = (0..5).map(|n| site.filter(&nth(n)).text()).collect();
    assert_eq!(site.pipe(&["anna@example.pl"], &nth(5)).code, Some(0));
    notices.push(site.folder.read("sent"));
    let field = |notice: &str, name: &str| {
        let line = notice.lines().find(|l| l.starts_with(name));
        line.unwrap_or_default().to_string()
    };
    for (n, notice) in notices.iter().enumerate() {
        let own = format!("Final-Recipient: rfc822; nr{n}@odbiorca.example");
        assert!(notice.contains(&own), "{notice}");
        assert!(notice.contains("message/rfc822") || notice.contains("rfc822-headers"));
        let text = mail_text(notice);
        let is_digest = text.contains("Problemy z doręczeniem kolejnych wiadomości: ");
        assert_eq!(is_digest, n >= 3, "{n}: {text}");
        for earlier in 3..=n {
            assert!(
                text.contains(&format!(
                    "- nr{earlier}@odbiorca.example: Nie znaleziono adresu odbiorcy"
                )),
                "{n}: {text}"
            );
        }
    }
    assert!(mail_text(&notices[5]).contains("wiadomości: 3\n"));
    let conversation = field(&notices[3], "In-Reply-To:");
    assert!(conversation.contains("zwrotka.digest."), "{}", notices[3]);
    assert_eq!(field(&notices[5], "In-Reply-To:"), conversation);
    assert!(field(&notices[3], "Message-ID:") != field(&notices[4], "Message-ID:"));
    let events = site.events();
    let digests: Vec<&String> = events
        .iter()
        .filter(|e| e.contains("outcome=rewritten detail=digest"))
        .collect();
    assert_eq!((events.len(), digests.len()), (6, 3), "{events:?}");
}

/// Without a store for the list the original goes on, as it came.
#[test]
fn a_digest_that_cannot_be_kept_leaves_the_original() {
    let site = Site::new("cat >/dev/null", "[limits]\nnotices_per_hour = 1");
    site.filter(&bounce());
    let store = site.folder.path("state").join("store");
    std::fs::write(store.join("digests"), "no folder").unwrap();
    let again = [b"X-Number: 2\n".to_vec(), bounce()].concat();
    assert!(site.filter(&again).stdout == again);
    let event = site.events().pop().unwrap();
    assert!(
        event.contains("outcome=unchanged reason=rate-limited detail=hourly"),
        "{event}"
    );
    assert!(event.contains("broken=state"), "{event}");
}

/// The text part of a notice, decoded.
fn mail_text(notice: &str) -> String {
    let notice = notice.split("=END=").next().unwrap_or_default();
    let message = zwrotka::message::Message::parse(notice.as_bytes());
    let part = message.first("text/plain").expect("a text part");
    let text = part.text.as_deref().unwrap_or_default().to_string();
    text.replace("\n  ", " ")
}

fn confirmation() -> Vec<u8> {
    let confirmed = std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/golden/postfix-delivered.eml"
    ));
    let confirmed = String::from_utf8(confirmed.unwrap()).unwrap();
    confirmed
        .replace("alice@local.test", "anna@example.pl")
        .into_bytes()
}

#[test]
fn a_confirmation_becomes_a_notice_unless_the_site_says_no() {
    let site = Site::taking();
    let ran = site.filter(&confirmation());
    assert!(ran.text().contains("\nX-Zwrotka: v=1;"), "{}", ran.text());
    assert!(ran.text().contains("Action: delivered"), "{}", ran.text());
    assert_eq!(
        site.pipe(&["anna@example.pl"], &confirmation()).code,
        Some(0)
    );
    assert!(site.folder.read("sent").contains("\nX-Zwrotka: v=1;"));
    for event in site.events() {
        assert!(
            event.contains("outcome=rewritten detail=confirmation"),
            "{event}"
        );
    }
    let silent = Site::new("cat >/dev/null", "[notice]\nconfirmations = false");
    assert!(silent.filter(&confirmation()).stdout == confirmation());
    let event = silent.events().pop().unwrap();
    assert!(
        event.contains("outcome=unchanged reason=not-a-bounce detail=delivered"),
        "{event}"
    );
}

#[test]
fn a_blocklist_raises_one_alert_an_hour() {
    let site = Site::taking();
    let listed = String::from_utf8(example("bounces/postfix-blocklist.eml")).unwrap();
    let listed = listed.replace("alice@local.test", "anna@example.pl");
    for _ in 0..3 {
        site.filter(listed.as_bytes());
    }
    let events = site.events();
    assert_eq!(
        events
            .iter()
            .filter(|e| e.contains("category=reputation-blocklist"))
            .count(),
        3
    );
    assert_eq!(
        events
            .iter()
            .filter(|e| e.contains("alert=blocklist"))
            .count(),
        1,
        "{events:?}"
    );
}
