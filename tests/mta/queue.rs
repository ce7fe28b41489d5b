//! The queue of a real Exim and a real Postfix: what is in it, and taking out
//! what was asked for and nothing else.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::ORDINARY;
use crate::documented::assert_documented;
use crate::harness::{Mta, Site, wait_for};

on_both! {
    the_queue_is_counted, each_condition_removes_its_own, a_copy_is_kept_first,
    a_message_in_delivery, hostile_addresses_stay_text, messages_are_listed_and_shown,
    messages_are_held_released_and_retried, every_instance_is_looked_at,
}

/// `zwrotka queue …` as JSON, and how it ended.
fn queue(site: &Site, arguments: &[&str]) -> (Value, Option<i32>) {
    let words = [&["queue", "--json"], arguments].concat();
    let output = site.operator(&words).output().expect("zwrotka");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, "", "{words:?}");
    let report = serde_json::from_slice(&output.stdout).expect("JSON");
    let own = match arguments.first() {
        Some(&"list") => "queue list",
        Some(&"show") => "queue show",
        Some(&("hold" | "release" | "retry" | "remove")) => "queue remove",
        _ => "queue",
    };
    let sections = [
        own,
        "queue",
        "queue list",
        "queue show",
        "queue remove",
        "trace --suspects",
    ];
    assert_documented(&report, &sections);
    (report, output.status.code())
}

/// What a removal would take, by sender and first recipient.
fn chosen(report: &Value) -> Vec<(String, String)> {
    let messages = report["plan"]["messages"].as_array().expect("messages");
    let text = |v: &Value| v.as_str().expect("an address").to_owned();
    let mut all: Vec<_> = messages
        .iter()
        .map(|m| (text(&m["sender"]), text(&m["recipient"])))
        .collect();
    all.sort();
    all
}

fn ids(report: &Value, part: &str) -> Vec<String> {
    let all = report["outcome"][part].as_array().expect("ids");
    all.iter()
        .map(|id| id.as_str().expect("an id").to_owned())
        .collect()
}

/// Five messages that have to wait: two of a spammer, one of somebody else, one
/// that is frozen, one bounce.
fn full(mta: Mta) -> Site {
    let site = Site::with(mta).retry(300).start();
    for recipient in ["grey@remote.test", "grey@one.remote.test"] {
        site.submit("spam@plain.test", &[recipient], ORDINARY);
    }
    site.submit("bob@plain.test", &["grey@two.remote.test"], ORDINARY);
    site.submit("carol@plain.test", &["grey@remote.test"], ORDINARY);
    site.bring("", &["grey@three.remote.test"], ORDINARY);
    wait_for("five messages that were put off", || {
        let (report, _) = queue(&site, &[]);
        let put_off = report["hosts"][0]["count"].as_u64() >= Some(5);
        (report["messages"] == 5 && put_off).then_some(())
    });
    let (report, _) = queue(&site, &["remove", "--sender", "carol@plain.test"]);
    let carols = report["plan"]["messages"][0]["id"].as_str().expect("an id");
    site.freeze(carols);
    site
}

fn the_queue_is_counted(mta: Mta) {
    let site = full(mta);
    // Without a log nobody knows who sent it.
    let none = ["--log", "/nonexistent/mail.log"];
    let (report, code) = queue(&site, &none);
    assert_eq!(code, Some(2), "{report:#}");
    let log = site.log_file().display().to_string();
    let (report, code) = queue(&site, &["--log", &log]);
    assert_eq!(code, Some(0), "{report:#}");
    assert_eq!(report["mta"], format!("{mta:?}").to_lowercase());
    assert_eq!(report["messages"], 5, "{report:#}");
    assert_eq!(report["recipients"], 5);
    assert_eq!(report["bounces"], 1, "{report:#}");
    assert_eq!(report["frozen"], 1, "{report:#}");
    assert_eq!(report["not_understood"], 0);
    assert_eq!(report["senders"][0]["name"], "spam@plain.test");
    assert_eq!(report["senders"][0]["count"], 2);
    assert_eq!(report["recipient_domains"][0]["name"], "remote.test");
    let reason = report["reasons"][0]["name"].as_str().expect("a reason");
    assert!(reason.contains("Greylisting"), "{report:#}");
}

fn each_condition_removes_its_own(mta: Mta) {
    let site = full(mta);
    let plan = |arguments: &[&str]| {
        let (report, code) = queue(&site, &[&["remove"], arguments].concat());
        assert!(report["outcome"].is_null(), "{report:#}");
        (chosen(&report), code)
    };
    let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter()
            .map(|(s, r)| ((*s).to_owned(), (*r).to_owned()))
            .collect()
    };
    let spam = pairs(&[
        ("spam@plain.test", "grey@one.remote.test"),
        ("spam@plain.test", "grey@remote.test"),
    ]);
    assert_eq!(plan(&["--sender", "SPAM@plain.test"]).0, spam);
    assert_eq!(plan(&["--sender", "@plain.test"]).0.len(), 4);
    let bounce = pairs(&[("", "grey@three.remote.test")]);
    assert_eq!(plan(&["--sender", "<>"]).0, bounce);
    assert_eq!(plan(&["--recipient", "grey@three.remote.test"]).0, bounce);
    let carols = pairs(&[("carol@plain.test", "grey@remote.test")]);
    assert_eq!(plan(&["--frozen"]).0, carols);
    assert_eq!(
        plan(&["--domain", "remote.test"]).0,
        [&carols[..], &spam[1..]].concat()
    );
    assert_eq!(plan(&["--older-than", "1h"]).0, []);
    wait_for("a second to pass", || {
        (plan(&["--older-than", "0m"]).0.len() == 5).then_some(())
    });
    assert_eq!(
        plan(&["--sender", "spam@plain.test", "--domain", "remote.test"]).0,
        spam[1..]
    );
    assert_eq!(plan(&["--all"]).0.len(), 5);

    // Nothing has been removed so far; now each goes alone.
    let remove = |arguments: &[&str]| {
        let (report, code) = queue(&site, &[&["remove", "--yes"], arguments].concat());
        assert_eq!(code, Some(0), "{report:#}");
        assert_eq!(ids(&report, "still_there"), Vec::<String>::new());
        assert_eq!(report["outcome"]["met_since"], 0, "{report:#}");
        assert_eq!(report["outcome"]["complaints"], serde_json::json!([]));
        (
            ids(&report, "gone").len(),
            queue(&site, &[]).0["messages"].clone(),
        )
    };
    assert_eq!(remove(&["--sender", "spam@plain.test"]), (2, 3.into()));
    assert_eq!(remove(&["--frozen"]), (1, 2.into()));
    assert_eq!(remove(&["--sender", "<>"]), (1, 1.into()));
    let (rest, _) = queue(&site, &["remove", "--all"]);
    assert_eq!(
        chosen(&rest),
        pairs(&[("bob@plain.test", "grey@two.remote.test")])
    );
    let id = rest["plan"]["messages"][0]["id"].as_str().expect("an id");
    assert_eq!(remove(&[id]), (1, 0.into()));

    // What is gone is not found a second time, and that is told.
    let (again, code) = queue(&site, &["remove", "--yes", id]);
    assert_eq!(
        (&again["plan"]["not_found"][0], code),
        (&id.into(), Some(1))
    );
    site.wait_until_quiet();
    assert!(site.mailbox("bob").is_empty(), "no bounce came of it");
}

fn a_copy_is_kept_first(mta: Mta) {
    let site = full(mta);
    let folder = site.dir().join("kept");
    let kept = folder.display().to_string();
    let (report, code) = queue(
        &site,
        &[
            "remove",
            "--yes",
            "--sender",
            "bob@plain.test",
            "--save",
            &kept,
        ],
    );
    assert_eq!(code, Some(0), "{report:#}");
    let [id] = &ids(&report, "gone")[..] else {
        panic!("one is gone: {report:#}")
    };
    let files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of copies")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    assert_eq!(files.len(), 2, "{files:?}");
    for file in files {
        let name = file.file_name().expect("a name").to_string_lossy();
        assert!(name.starts_with(&format!("{id}-")), "{name}");
        let mode = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
        let text = fs::read_to_string(&file).expect("text");
        if name.ends_with(".eml") {
            let body = String::from_utf8_lossy(ORDINARY);
            let body = body.split_once("\n\n").expect("a body").1;
            assert!(text.ends_with(body), "{text}");
        } else {
            assert!(text.contains("bob@plain.test"), "{text}");
            assert!(text.contains("grey@two.remote.test"), "{text}");
            // Whose it is: that is what a copy is kept for.
            assert!(text.contains("alice@local.test"), "{text}");
        }
    }

    // Where no copy can be kept, nothing is removed.
    let blocked = site.dir().join("blocked");
    fs::write(&blocked, "a file").expect("a file");
    let blocked = blocked.display().to_string();
    let output = site
        .operator(&["queue", "remove", "--all", "--yes", "--save", &blocked])
        .output()
        .expect("zwrotka");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("nothing was removed"), "{said}");
    assert_eq!(queue(&site, &[]).0["messages"], 4);
}

/// Exim does not give a message away that it is delivering; Postfix does, and
/// the attempt goes on.
fn a_message_in_delivery(mta: Mta) {
    let site = Site::with(mta).start();
    site.submit("bob@plain.test", &["slow@remote.test"], ORDINARY);
    site.remote.wait_for_slow();
    let (report, code) = queue(&site, &["remove", "--all", "--yes"]);
    let output = site
        .operator(&["queue", "remove", "--all", "--yes"])
        .output()
        .expect("zwrotka");
    let told = String::from_utf8_lossy(&output.stdout);
    match mta {
        Mta::Exim => {
            assert_eq!(code, Some(1), "{report:#}");
            assert_eq!(ids(&report, "still_there").len(), 1, "{report:#}");
            assert_eq!(ids(&report, "locked"), ids(&report, "still_there"));
            assert!(told.contains("is being delivered"), "{told}");
        }
        Mta::Postfix => {
            assert_eq!(code, Some(0), "{report:#}");
            assert_eq!(ids(&report, "gone"), ids(&report, "was_active"));
            assert_eq!(ids(&report, "gone").len(), 1, "{report:#}");
        }
    }
    site.remote.answer_slow();
    site.wait_until_quiet();
    site.remote.only_message();
}

/// Bytes of a sender that would clear a screen or end a line of JSON.
fn hostile_addresses_stay_text(mta: Mta) {
    let site = Site::with(mta).start();
    let sender = "\"a\\\u{7f}x\"@remote.test";
    site.bring(sender, &["grey@remote.test"], ORDINARY);
    wait_for("the message", || {
        (queue(&site, &[]).0["messages"] == 1).then_some(())
    });
    let output = site.operator(&["queue"]).output().expect("zwrotka");
    let printable = |b: &u8| (b' '..=b'~').contains(b) || *b == b'\n';
    assert!(output.stdout.iter().all(printable), "{output:?}");
    let (report, _) = queue(&site, &["remove", "--sender", "@remote.test", "--yes"]);
    assert_eq!(ids(&report, "gone").len(), 1, "{report:#}");
}

fn messages_are_listed_and_shown(mta: Mta) {
    let site = full(mta);
    let (all, _) = queue(&site, &["list"]);
    let messages = all["messages"].as_array().expect("messages");
    assert_eq!((&all["total"], messages.len()), (&5.into(), 5), "{all:#}");
    for message in messages {
        let reason = message["recipients"][0]["reason"].as_str();
        assert!(
            reason.is_some_and(|r| r.contains("Greylisting")),
            "{message:#}"
        );
    }
    let (page, _) = queue(&site, &["list", "--limit", "2", "--page", "3"]);
    assert_eq!(
        (&page["pages"], &page["messages"][0]),
        (&3.into(), &messages[4])
    );
    let total = |words: &[&str]| queue(&site, &[&["list"], words].concat()).0["total"].clone();
    assert_eq!(total(&["--reason", "greylisting"]), 5);
    assert_eq!(total(&["--reason", "mailbox full"]), 0);
    assert_eq!(total(&["--younger-than", "1h", "--frozen"]), 1);
    let log = site.log_file().display().to_string();
    assert_eq!(total(&["--account", "alice@local.test", "--log", &log]), 4);

    let (shown, code) = queue(&site, &["show", "--sender", "bob@plain.test"]);
    assert_eq!(code, Some(0), "{shown:#}");
    let message = &shown["messages"][0];
    let headers = message["headers"].as_array().expect("headers");
    assert!(
        headers.iter().any(|h| h["name"] == "Subject"),
        "{message:#}"
    );
    let body = String::from_utf8_lossy(ORDINARY);
    let first = body.split_once("\n\n").expect("a body").1.lines().next();
    assert_eq!(message["text"][0].as_str(), first, "{message:#}");
}

fn messages_are_held_released_and_retried(mta: Mta) {
    let site = full(mta);
    let bobs = ["--sender", "bob@plain.test"];
    let change = |action: &str, yes: &[&str]| {
        let (report, code) = queue(&site, &[&[action], &bobs[..], yes].concat());
        assert_eq!(report["plan"]["messages"].as_array().map(Vec::len), Some(1));
        (report, code)
    };
    let state = || {
        let (all, _) = queue(&site, &[&["list"], &bobs[..]].concat());
        all["messages"][0]["state"]
            .as_str()
            .expect("a state")
            .to_owned()
    };
    let (report, _) = change("hold", &[]);
    assert!(report["outcome"].is_null());
    assert_eq!(state(), "deferred");
    for (action, after) in [("hold", "frozen"), ("release", "deferred")] {
        let (report, code) = change(action, &["--yes"]);
        assert_eq!(code, Some(0), "{report:#}");
        assert_eq!(ids(&report, "done").len(), 1, "{report:#}");
        assert_eq!(report["outcome"]["complaints"], serde_json::json!([]));
        assert_eq!(state(), after, "{action}");
    }
    // Put on hold again: a retry takes it from there and tries it.
    change("hold", &["--yes"]);
    let tries = || {
        let log = fs::read_to_string(site.log_file()).expect("the log");
        log.lines()
            .filter(|l| l.contains("grey@two.remote.test") && l.contains("Greylisting"))
            .count()
    };
    let before = tries();
    let (report, code) = change("retry", &["--yes"]);
    assert_eq!(code, Some(0), "{report:#}");
    wait_for("another try", || (tries() > before).then_some(()));
    assert_eq!(state(), "deferred");
    assert_eq!(queue(&site, &[]).0["messages"], 5);
}

/// Two instances of one mail server: both queues are listed, and a removal
/// finds its message in the right one.
fn every_instance_is_looked_at(mta: Mta) {
    let sites = [(); 2].map(|()| Site::with(mta).retry(300).start());
    let senders = ["bob@plain.test", "carol@plain.test"];
    for (site, sender) in sites.iter().zip(senders) {
        site.submit(sender, &["grey@remote.test"], ORDINARY);
        wait_for("the message", || (!site.queue_is_empty()).then_some(()));
    }
    let other = sites[1].dir().join("etc");
    let other = match mta {
        Mta::Exim => other.join("exim.conf"),
        Mta::Postfix => other,
    };
    let other = other.display().to_string();
    let both = |words: &[&str]| queue(&sites[0], &[words, &["--mta-config", &other]].concat());
    let (all, _) = both(&["list"]);
    let messages = all["messages"].as_array().expect("messages");
    let mut found: Vec<&str> = messages
        .iter()
        .filter_map(|m| m["sender"].as_str())
        .collect();
    found.sort_unstable();
    assert_eq!(found, senders, "{all:#}");
    let carols = messages.iter().find(|m| m["sender"] == senders[1]);
    assert_eq!(carols.expect("one")["instance"], *other, "{all:#}");
    assert_eq!(both(&[]).0["messages"], 2);
    let (report, code) = both(&["remove", "--sender", senders[1], "--yes"]);
    assert_eq!(code, Some(0), "{report:#}");
    assert_eq!(ids(&report, "gone").len(), 1, "{report:#}");
    assert!(!sites[0].queue_is_empty() && sites[1].queue_is_empty());
}
