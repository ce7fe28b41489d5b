//! The other side of a hand-over: an SMTP server and a sendmail that do
//! everything but what they should.

use crate::site::{EntryPoint, Expected, Fate, Settings, Site, bounce, check_run};
use crate::smtpd::{Act, Step};
use crate::table::Row;

/// A server that does something wrong in the first conversation, and for the
/// original if there is a second one, and nothing wrong from the next run on.
fn smtp(fault: &str, act: impl Fn(Step) -> Option<Act>, time_limit: u64, wanted: &[Fate]) {
    let expected = Expected::of(EntryPoint::Smtp, &bounce());
    let mut row = Row::default();
    for step in Step::ALL {
        let Some(wrong) = act(step) else { continue };
        let settings = Settings {
            time_limit,
            ..Settings::default()
        };
        let site = Site::with(EntryPoint::Smtp, settings, move |at, connection| {
            if at == step && connection == 0 {
                wrong
            } else {
                Act::Consent
            }
        });
        let ran = site.run(&bounce());
        let what = format!("{fault} at {}", step.name());
        let attempt = check_run(&site, &expected, &bounce(), &ran, &what);
        assert!(wanted.contains(&attempt.fate), "{what}: {attempt:?}");
        assert_eq!(attempt.events, 1, "{what}");
        row.add(&attempt);
    }
    row.print(fault, EntryPoint::Smtp.name());
}

#[test]
fn smtp_says_no() {
    let say = |words| move |_| Some(Act::Say(words));
    let (retry, original) = (&[Fate::Retry], &[Fate::Original]);
    smtp("SMTP 421 at each step", say("421 4.3.2 closing"), 20, retry);
    smtp("SMTP 451 at each step", say("451 4.3.0 not now"), 20, retry);
    // The notice is refused; the original is not.
    smtp("SMTP 550 at each step", say("550 5.7.1 no"), 20, original);
    smtp("SMTP 554 at each step", say("554 5.6.0 no"), 20, original);
    let none = &[Fate::Retry];
    smtp("no SMTP at each step", say("I'm a teapot"), 20, none);
    smtp(
        "an endless reply at each step",
        say(concat!("2", "50-on")),
        2,
        none,
    );
}

#[test]
fn smtp_breaks_off() {
    let retry = &[Fate::Retry];
    smtp("SMTP closed at each step", |_| Some(Act::Close), 20, retry);
    smtp("SMTP hangs at each step", |_| Some(Act::Hang), 1, retry);
    // 20 ms a byte: a few seconds in all, within the limit.
    smtp(
        "SMTP one byte at a time",
        |_| Some(Act::Drip(5)),
        20,
        &[Fate::Notice],
    );
    // One byte a second: no single read takes long, all of them do.
    smtp(
        "SMTP one byte a second",
        |_| Some(Act::Drip(1000)),
        2,
        retry,
    );
    let lost = |step| (step == Step::Dot).then_some(Act::TakeAndClose);
    smtp("taken, and the reply is lost", lost, 20, retry);
}

/// Refuses everything in the first run, the notice and the original.
#[test]
fn smtp_refuses_both() {
    let expected = Expected::of(EntryPoint::Smtp, &bounce());
    let mut row = Row::default();
    for step in Step::ALL {
        let site = Site::with(
            EntryPoint::Smtp,
            Settings::default(),
            move |at, connection| {
                if at == step && connection < 2 {
                    Act::Say("550 5.7.1 no")
                } else {
                    Act::Consent
                }
            },
        );
        let ran = site.run(&bounce());
        let attempt = check_run(&site, &expected, &bounce(), &ran, step.name());
        assert_eq!(attempt.fate, Fate::Retry, "{}", step.name());
        row.add(&attempt);
    }
    row.print(
        "SMTP 550 to the notice and to the original",
        EntryPoint::Smtp.name(),
    );
}

#[test]
fn nobody_listens() {
    let expected = Expected::of(EntryPoint::Smtp, &bounce());
    let site = Site::new(EntryPoint::Smtp);
    let config = site.folder.read("zwrotka.toml");
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|l| l.local_addr())
        .unwrap()
        .port();
    let closed = config.replace(
        &format!("127.0.0.1:{}", site.smtpd.port),
        &format!("127.0.0.1:{port}"),
    );
    site.folder.write("zwrotka.toml", closed);
    let ran = site.run(&bounce());
    site.configure("");
    let mut row = Row::default();
    let attempt = check_run(&site, &expected, &bounce(), &ran, "nobody listens");
    assert_eq!(attempt.fate, Fate::Retry);
    row.add(&attempt);
    row.print("nobody listens", EntryPoint::Smtp.name());
}

/// A sendmail that does something wrong once, and is right from then on.
fn sendmail(fault: &str, lines: &str, time_limit: u64, wanted: Fate, row: &mut Row) {
    let expected = Expected::of(EntryPoint::Sendmail, &bounce());
    let settings = Settings {
        sendmail: format!(
            "if ! [ -e DIR/once ]; then : >DIR/once; {lines}; fi\ncat >DIR/sent/.$$ && mv DIR/sent/.$$ DIR/sent/$$"
        ),
        time_limit,
        ..Settings::default()
    };
    let site = Site::with(EntryPoint::Sendmail, settings, |_, _| Act::Consent);
    let ran = site.run(&bounce());
    let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
    assert_eq!(attempt.fate, wanted, "{fault}");
    assert_eq!(attempt.events, 1, "{fault}");
    row.add(&attempt);
}

#[test]
fn sendmail_ends_with_each_code() {
    for reads in [true, false] {
        let first = if reads { "cat >/dev/null; " } else { "" };
        let mut row = Row::default();
        for code in [
            1, 2, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 100, 101, 126, 127,
            255,
        ] {
            let wanted = if code == 75 {
                Fate::Retry
            } else {
                Fate::Original
            };
            let lines = format!("{first}exit {code}");
            sendmail(
                &format!("sendmail ends with {code}"),
                &lines,
                20,
                wanted,
                &mut row,
            );
        }
        let how = if reads { "" } else { ", without reading" };
        row.print(
            &format!("sendmail ends with each code{how}"),
            EntryPoint::Sendmail.name(),
        );
    }
    let mut row = Row::default();
    for signal in ["TERM", "KILL", "SEGV", "ABRT"] {
        let lines = format!("kill -{signal} $$");
        sendmail(
            &format!("sendmail dies of {signal}"),
            &lines,
            20,
            Fate::Retry,
            &mut row,
        );
    }
    row.print("sendmail dies of a signal", EntryPoint::Sendmail.name());
    let mut row = Row::default();
    sendmail("sendmail hangs", "sleep 100", 1, Fate::Retry, &mut row);
    sendmail(
        "sendmail ignores SIGTERM and hangs",
        "trap '' TERM; sleep 100",
        1,
        Fate::Retry,
        &mut row,
    );
    row.print("sendmail hangs", EntryPoint::Sendmail.name());
    let mut row = Row::default();
    let chatter = "echo 5.7.1 no; echo 5.7.1 no >&2; exit 75";
    sendmail("sendmail talks", chatter, 20, Fate::Retry, &mut row);
    row.print(
        "sendmail prints 5.7.1 and ends with 75",
        EntryPoint::Sendmail.name(),
    );
}

#[test]
fn no_sendmail() {
    let expected = Expected::of(EntryPoint::Sendmail, &bounce());
    let right = "cat >DIR/sent/.$$ && mv DIR/sent/.$$ DIR/sent/$$";
    for fault in ["absent", "not a program", "a folder", "empty"] {
        let site = Site::new(EntryPoint::Sendmail);
        let path = site.folder.path("sendmail");
        std::fs::remove_file(&path).unwrap();
        match fault {
            "not a program" => drop(site.folder.write("sendmail", "#!/nonexistent\n")),
            "a folder" => std::fs::create_dir(&path).unwrap(),
            "empty" => drop(site.folder.write("sendmail", "")),
            _ => {}
        }
        let ran = site.run(&bounce());
        let _ = std::fs::remove_dir(&path);
        let _ = std::fs::remove_file(&path);
        site.folder.script("sendmail", &site.filled(right));
        let mut row = Row::default();
        let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
        assert_eq!(attempt.fate, Fate::Retry, "{fault}: {}", ran.stderr);
        row.add(&attempt);
        row.print(&format!("sendmail is {fault}"), EntryPoint::Sendmail.name());
    }
}
