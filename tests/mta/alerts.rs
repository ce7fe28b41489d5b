//! The administrator's mail, delivered by real mail servers: it comes once, as it
//! was written, makes no bounce, and then notices say that the administrator was
//! told.

use std::fs;

use crate::OFFER;
use crate::harness::{Handover, Mta, Site, Way, wait_for};

on_both! {
    the_mail_arrives_once_and_notices_say_that_it_was_sent,
    a_mail_that_cannot_be_delivered_makes_no_bounce,
}

const TOLD: &str = "Powiadomiliśmy o tym także administratora naszego systemu pocztowego.";

fn configure(site: &Site, to: &str) {
    let path = site.dir().join("etc/zwrotka.toml");
    let text = fs::read_to_string(&path).expect("the configuration");
    let text = format!("{text}\n[alerts]\nto = \"{to}\"\nsummary = \"never\"\n");
    fs::write(path, text).expect("the configuration");
}

/// Runs the command; what it says and how it ends.
fn alerts(site: &Site, more: &[&str]) -> (Option<i32>, String) {
    let config = site.dir().join("etc/zwrotka.toml").display().to_string();
    let log = site.log_file().display().to_string();
    let mut words = vec![
        "alerts",
        "--offline",
        "--own",
        "192.0.2.1",
        "--config",
        &config,
        "--log",
        &log,
    ];
    words.extend(more);
    let output = site.operator(&words).output().expect("zwrotka");
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

fn start(mta: Mta) -> Site {
    let way = match mta {
        Mta::Exim => Way::Pipe,
        Mta::Postfix => Way::Milter,
    };
    Site::with(mta)
        .way(way)
        .handover(Handover::Sendmail)
        .start()
}

/// Alice writes to somebody whose server finds ours on a list.
fn refused(site: &Site, before: usize) -> String {
    site.submit("alice@local.test", &["rbl@remote.test"], OFFER);
    wait_for("a notice", || {
        (site.mailbox_size("alice") > before).then_some(())
    });
    site.wait_until_quiet();
    let mut all = site.mailbox("alice");
    let notices = all
        .iter()
        .filter(|m| m.headers("X-Zwrotka").iter().any(|x| x.contains("id=")));
    assert_eq!(notices.count(), before + 1);
    // The newest is the one whose text differs from those before, if any does.
    all.sort_by_key(|m| m.text().contains(TOLD));
    all.pop().expect("a notice").text()
}

fn the_mail_arrives_once_and_notices_say_that_it_was_sent(mta: Mta) {
    let site = start(mta);
    // Bob's domain is opted in as well: zwrotka stands in the way of this mail.
    configure(&site, "bob@local.test");
    assert!(!refused(&site, 0).contains(TOLD), "nobody was told yet");
    for _ in 0..2 {
        assert_eq!(alerts(&site, &[]), (Some(0), String::new()));
    }
    let mail = site.only_message("bob");
    assert_eq!(mail.header("X-Zwrotka"), "v=1; alert");
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert!(
        mail.lossy()
            .contains("From: zwrotka <zwrotka@mx.zwrotka.test>")
    );
    let (subject, text) = (mail.subject(), mail.text());
    assert!(subject.starts_with("[mx.zwrotka.test] "), "{subject}");
    for wanted in ["192.0.2.1", "zen.example.org", "What to do, in this order"] {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    assert!(
        refused(&site, 1).contains(TOLD),
        "now the administrator knows"
    );
    assert!(site.mailbox("bob").len() == 1 && site.queue_is_empty());
}

fn a_mail_that_cannot_be_delivered_makes_no_bounce(mta: Mta) {
    let site = start(mta);
    configure(&site, "nouser@remote.test");
    let (code, said) = alerts(&site, &["--test"]);
    assert_eq!(code, Some(0), "{said}");
    wait_for("the refusal", || {
        let log = site.log();
        (log.contains("nouser@remote.test") && log.contains("5.1.1")).then_some(())
    });
    for user in ["alice", "bob", "carol"] {
        assert_eq!(site.mailbox_size(user), 0, "{user}");
    }
    assert!(site.events().is_empty(), "{:?}", site.events());
}
