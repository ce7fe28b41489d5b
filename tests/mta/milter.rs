//! The milter: Postfix changes a bounce in place, or passes it on as it is.

use std::fs;
use std::process::{Command, Stdio};

use crate::harness::{
    Arrived, Mta, Plan, Scratch, Site, Way, milter_script, mta_root, wait_for, wire_milter,
};
use crate::notice::{Expected, assert_notice, assert_same_report, assert_unchanged};
use crate::{OFFER, ORDINARY, foreign_bounce};

const SUBJECT: &str = "Nie doręczono: Oferta na styczeń";

fn plan() -> Plan {
    Site::with(Mta::Postfix).way(Way::Milter)
}

fn bounced(site: &Site) {
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
}

fn assert_explained(notice: &Arrived) {
    let says = &["Nie znaleziono adresu nouser@remote.test"];
    assert_notice(
        notice,
        &Expected {
            language: "pl",
            subject: SUBJECT,
            says,
        },
    );
}

fn assert_original(arrived: &Arrived) {
    assert_eq!(arrived.subject(), "Undelivered Mail Returned to Sender");
    assert_eq!(arrived.header("Return-Path"), "<>");
    assert!(arrived.headers("X-Zwrotka").is_empty());
    assert_eq!(arrived.parts().len(), 3);
}

#[test]
fn own_bounce() {
    let site = plan().start();
    bounced(&site);
    let notice = site.only_message("alice");
    assert_explained(&notice);
    // Nothing of the old fields is left, and nothing is there twice.
    for name in [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
    ] {
        assert_eq!(notice.headers(name).len(), 1, "{name}:\n{}", notice.lossy());
    }
    assert!(notice.headers("Content-Transfer-Encoding").is_empty());
    assert_eq!(notice.headers("Received").len(), 1);
    let event = site.only_event();
    assert_eq!(event["outcome"], "rewritten", "{event:?}");
    assert_eq!(event["entry"], "milter", "{event:?}");
    assert_eq!(event["mta"], "postfix", "{event:?}");
    assert_eq!(event["proof"], "local", "{event:?}");
    assert!(site.log().contains(&event["queue_id"]), "{event:?}");
}

/// Beyond the limit within an hour a short list of what came back takes the place of
/// the long notice; the report and the returned message still go along.
#[test]
fn beyond_the_hourly_limit_there_is_a_digest() {
    let site = plan().start();
    let settings = site.dir().join("etc/zwrotka.toml");
    let good = fs::read_to_string(&settings).expect("settings");
    let few = good.replace("notices_per_hour = 1000", "notices_per_hour = 1");
    assert_ne!(few, good);
    fs::write(&settings, few).expect("settings");
    site.milter.stop();
    site.milter.start();
    let recipients = ["nouser@remote.test", "quota@remote.test", "rbl@remote.test"];
    for (number, recipient) in recipients.iter().enumerate() {
        let offer = String::from_utf8_lossy(OFFER)
            .replace("Message-ID: <", &format!("Message-ID: <{number}."));
        site.submit("alice@local.test", &[recipient], offer.as_bytes());
        wait_for("the notice", || {
            (site.mailbox("alice").len() == number + 1).then_some(())
        });
    }
    let mailbox = site.mailbox("alice");
    let list = "Problemy z doręczeniem kolejnych wiadomości: ";
    let digest = mailbox
        .iter()
        .find(|m| m.text().contains(&format!("{list}2")));
    let digest = digest.expect("a list of two");
    for recipient in &recipients[1..] {
        assert!(
            digest.text().contains(&format!("- {recipient}: ")),
            "{}",
            digest.text()
        );
    }
    assert!(!digest.text().contains(recipients[0]), "{}", digest.text());
    assert_eq!(digest.parts().len(), 3, "{}", digest.lossy());
    assert!(
        digest
            .lossy()
            .contains("Final-Recipient: rfc822; rbl@remote.test")
    );
    assert_eq!(digest.headers("X-Zwrotka").len(), 1);
    // The lists of an hour are one conversation.
    let conversations: Vec<String> = mailbox
        .iter()
        .filter(|m| m.text().contains(list))
        .map(|m| m.header("In-Reply-To"))
        .collect();
    assert_eq!(conversations.len(), 2);
    assert_eq!(conversations[0], conversations[1]);
    assert!(
        conversations[0].contains("zwrotka.digest."),
        "{conversations:?}"
    );
    let events = site.events_once(3);
    let digests = events
        .iter()
        .filter(|e| e.get("detail").is_some_and(|d| d == "digest"));
    assert_eq!((events.len(), digests.count()), (3, 2), "{events:?}");
}

/// The same bounce once without the milter, to compare with.
#[test]
fn the_report_stays_byte_for_byte() {
    let site = plan().start();
    let bounce = foreign_bounce(Mta::Postfix);
    site.milter.stop();
    site.milter.start();
    site.bring("", &["alice@local.test"], bounce);
    assert_unchanged(&site.only_message("alice"), bounce);
    let event = site.only_event();
    assert_eq!(event["reason"], "not-ours", "{event:?}");

    let site = plan().trust_all().start();
    site.bring("", &["alice@local.test"], bounce);
    let notice = site.only_message("alice");
    assert_same_report(&notice, bounce);
    // The way that it came stays visible.
    assert!(notice.headers("Received").len() >= 2, "{}", notice.lossy());
    assert_eq!(notice.headers("X-Zwrotka").len(), 1);
    let event = site.only_event();
    assert_eq!(event["outcome"], "rewritten", "{event:?}");
    assert!(site.log().contains(&event["queue_id"]), "{event:?}");
}

#[test]
fn delayed() {
    let site = plan().warn_of_delay().start();
    site.submit("alice@local.test", &["grey@remote.test"], OFFER);
    wait_for("a warning", || site.mailbox("alice").pop());
    let notice = site.mailbox("alice").remove(0);
    assert_eq!(notice.subject(), "Opóźnienie: Oferta na styczeń");
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// Bob's mail is kept on another server, and so are his bounces.
#[test]
fn relayed_bounce() {
    let site = plan().start();
    site.submit("bob@relayed.test", &["nouser@remote.test"], OFFER);
    site.wait_until_quiet();
    let taken = wait_for("the relayed bounce", || site.remote.taken().pop());
    assert_eq!(taken.sender, "");
    let notice = Arrived::new(&taken.message);
    assert_eq!(notice.subject(), SUBJECT);
    assert_eq!(notice.headers("X-Zwrotka").len(), 1);
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

#[test]
fn domain_that_did_not_opt_in() {
    let site = plan().start();
    site.submit("carol@plain.test", &["nouser@remote.test"], OFFER);
    assert_original(&site.only_message("carol"));
    assert_eq!(site.only_event()["reason"], "not-opted-in");
}

/// Ordinary mail is accepted at MAIL: there is no event, and nothing changes.
#[test]
fn ordinary_mail() {
    let site = plan().trust_all().start();
    site.bring("anna@remote.test", &["alice@local.test"], ORDINARY);
    assert_unchanged(&site.only_message("alice"), ORDINARY);
    assert!(site.events().is_empty());
    assert!(
        site.milter.status().contains("\"ordinary\":1,"),
        "{}",
        site.milter.status()
    );
}

/// What a remote client or a user of the host writes is not Postfix's own,
/// however much it looks like it.
#[test]
fn forged_bounces() {
    // The worst that an administrator can do: the marker for everybody, and
    // the milter for all local mail.
    let site = plan()
        .more(
            "milter_macro_defaults = zwrotka_origin=bounce\n\
             non_smtpd_milters = unix:zwrotka/milter\n",
        )
        .start();
    let genuine = include_bytes!("mail/bounce-postfix.eml");
    let forged = [
        b"Received: by mx.zwrotka.test (Postfix)\n\tid 1; Tue, 24 Nov 2026 02:20:17 +0000 (UTC)\n",
        &genuine[..],
    ]
    .concat();
    site.bring("", &["alice@local.test"], &forged);
    assert_unchanged(&site.only_message("alice"), &forged);
    assert_eq!(site.only_event()["reason"], "not-ours");

    let site = plan()
        .more("non_smtpd_milters = unix:zwrotka/milter\n")
        .start();
    sendmail(&site, &["-i", "-f", "", "alice@local.test"], &forged);
    assert_unchanged(&site.only_message("alice"), &forged);
    let event = site.only_event();
    assert_eq!(event["reason"], "not-ours", "{event:?}");
    assert_eq!(event["entry"], "milter");
}

fn sendmail(site: &Site, args: &[&str], message: &[u8]) {
    use std::io::Write;
    let mut child = Command::new(site.dir().join("bin/sendmail"))
        .args(args)
        .stdin(Stdio::piped())
        .spawn()
        .expect("sendmail");
    child
        .stdin
        .take()
        .expect("its input")
        .write_all(message)
        .expect("the message");
    assert!(child.wait().expect("its end").success());
}

/// Alice is łucja here, and so is her domain's other half.
#[test]
fn addresses_in_utf8() {
    let site = plan().more("smtputf8_enable = yes\n").start();
    let offer = String::from_utf8_lossy(OFFER).replace("Subject: ", "X-Old-Subject: ");
    let offer = format!("Subject: Oferta na styczeń – załącznik\n{offer}");
    site.submit(
        "alice@local.test",
        &["żaneta@remote.test"],
        offer.as_bytes(),
    );
    let notice = site.only_message("alice");
    let event = site.only_event();
    assert_eq!(
        event["outcome"],
        "rewritten",
        "{event:?}\n{}",
        notice.lossy()
    );
    assert_eq!(
        notice.subject(),
        "Nie doręczono: Oferta na styczeń – załącznik"
    );
    assert!(
        notice.text().contains("żaneta@remote.test"),
        "{}",
        notice.text()
    );
}

#[test]
fn milter_is_down() {
    let site = plan().start();
    assert!(site.milter.stop().success());
    bounced(&site);
    assert_original(&site.only_message("alice"));
    assert!(site.events().is_empty());
    // And it is there again.
    site.milter.start();
    bounced(&site);
    wait_for("the notice", || {
        (site.mailbox("alice").len() == 2).then_some(())
    });
    let explained = site
        .mailbox("alice")
        .iter()
        .filter(|m| m.subject() == SUBJECT)
        .count();
    assert_eq!(explained, 1);
}

/// On a port, as where Postfix is locked up elsewhere.
#[test]
fn over_inet() {
    let site = plan().inet().trust_all().start();
    bounced(&site);
    assert_explained(&site.only_message("alice"));
    site.bring("", &["bob@local.test"], crate::foreign_bounce(Mta::Postfix));
    let notice = site.only_message("bob");
    assert_eq!(notice.headers("X-Zwrotka").len(), 1);
    let events = site.events_once(2);
    let explained = events.iter().filter(|e| e["outcome"] == "rewritten");
    assert_eq!(explained.count(), 2, "{events:?}");
    // Gone, and there again.
    assert!(site.milter.stop().success());
    site.submit("bob@local.test", &["nouser@remote.test"], OFFER);
    wait_for("the original", || {
        (site.mailbox("bob").len() == 2).then_some(())
    });
    site.milter.start();
    bounced(&site);
    site.events_once(3);
}

/// A milter that listens and says nothing.
#[test]
fn milter_hangs() {
    let site = plan().start();
    site.milter.signal("STOP");
    bounced(&site);
    let arrived = site.only_message("alice");
    site.milter.signal("CONT");
    assert_original(&arrived);
}

#[test]
fn reload() {
    let site = plan().start();
    let settings = site.dir().join("etc/zwrotka.toml");
    let good = fs::read_to_string(&settings).expect("settings");
    fs::write(
        &settings,
        good.replace("[domains.\"local.test\"]", "[domain.\"local.test\"]"),
    )
    .expect("settings");
    site.milter.signal("HUP");
    wait_for("a complaint", || {
        site.milter
            .said()
            .contains("the old configuration stays")
            .then_some(())
    });
    assert!(
        site.milter.said().contains("domains"),
        "{}",
        site.milter.said()
    );
    assert!(site.milter.status().contains("outdated-configuration"));
    bounced(&site);
    assert_explained(&site.only_message("alice"));

    let english = good.replace(
        "[domains.\"local.test\"]\nlanguage = \"pl\"",
        "[domains.\"local.test\"]\nlanguage = \"en\"",
    );
    assert_ne!(english, good);
    fs::write(&settings, english).expect("settings");
    site.milter.signal("HUP");
    wait_for("the new settings", || {
        site.milter.status().contains("\"ok\"").then_some(())
    });
    bounced(&site);
    let subjects = wait_for("both", || {
        let all: Vec<String> = site.mailbox("alice").iter().map(Arrived::subject).collect();
        (all.len() == 2).then_some(all)
    });
    assert!(
        subjects.iter().any(|s| s.starts_with("Not delivered:")),
        "{subjects:?}"
    );
    assert!(site.milter.stop().success());
}

/// contrib/postfix/milter.sh on a configuration that has milters already:
/// zwrotka stands before the signer and behind the checkers, twice is once,
/// and taken out, all is as before.
#[test]
fn wiring_goes_in_and_out() {
    let root = mta_root("postfix");
    let scratch = Scratch::new();
    let etc = scratch.path();
    let main = "smtpd_milters = inet:127.0.0.1:8891, inet:127.0.0.1:8893\n\
                non_smtpd_milters = $smtpd_milters\n";
    fs::write(etc.join("main.cf"), main).expect("main.cf");
    let dist = root.join("usr/share/postfix/master.cf.dist");
    fs::copy(dist, etc.join("master.cf")).expect("master.cf");
    let read = |name: &str| fs::read_to_string(etc.join(name)).expect("a file of Postfix");
    // postconf writes the lines that it touches in its own way.
    wire_milter(&root, etc, "on");
    wire_milter(&root, etc, "off");
    let before = read("master.cf");
    assert_eq!(read("main.cf"), main);

    for what in ["on", "remote", "on", "remote"] {
        wire_milter(&root, etc, what);
    }
    let checkers = "inet:127.0.0.1:8891, inet:127.0.0.1:8893";
    let (main_cf, master_cf) = (read("main.cf"), read("master.cf"));
    assert!(
        main_cf.contains(&format!("smtpd_milters = {checkers}, $zwrotka_milter\n")),
        "{main_cf}"
    );
    assert_eq!(
        master_cf.matches("cleanup_service_name=zwcleanup").count(),
        3
    );
    // A copied signer that goes away must not hold bounces up.
    let signers = "zwrotka_and_signers = $zwrotka_milter, \
                   { inet:127.0.0.1:8891, default_action=accept }, \
                   { inet:127.0.0.1:8893, default_action=accept }\n";
    assert!(main_cf.contains(signers), "{main_cf}");

    wire_milter(&root, etc, "off");
    assert_eq!(read("main.cf"), main);
    assert_eq!(read("master.cf"), before);

    // Signing takes the mail of programs along, whoever signs it now.
    for (main, signed) in [
        (main, "non_smtpd_milters = $smtpd_milters\n"),
        (
            "non_smtpd_milters = inet:127.0.0.1:8891\n",
            "non_smtpd_milters = $zwrotka_milter, inet:127.0.0.1:8891\n",
        ),
        ("", "non_smtpd_milters = $zwrotka_milter\n"),
    ] {
        fs::write(etc.join("main.cf"), main).expect("main.cf");
        for what in ["on", "sign", "sign", "on"] {
            wire_milter(&root, etc, what);
        }
        assert!(read("main.cf").contains(signed), "{}", read("main.cf"));
        wire_milter(&root, etc, "off");
        assert_eq!(read("main.cf"), main);
        assert_eq!(read("master.cf"), before);
    }

    // Without `on` there is nothing to sign for, and it says so.
    for what in ["sign", "remote"] {
        let refused = milter_script(&root, etc, what);
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(
            said.contains(&format!("'{what}' needs 'on' first")),
            "{said}"
        );
        assert_eq!(read("main.cf"), "");
    }
}
