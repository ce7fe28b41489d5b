//! An account is stolen and a script is planted; both send spam to thousands, the
//! one under addresses that change, the other in the name of Carol, who has mail
//! in the queue herself. The administrator asks `zwrotka incident` and types what
//! it says.
//!
//! `tests/mta/incident N` does it with N mails of each.

use std::os::unix::fs::symlink;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::ORDINARY;
use crate::harness::{Handover, Mta, Site, wait_for};

on_both! { both_are_named_and_only_theirs_is_removed }

/// Spam of each, unless ZWROTKA_SPAM says another number.
const MAILS: usize = 120;

const FOLDER: &str = "www/wp-content/uploads";
const CAROL: &str = "carol@plain.test";

fn mails() -> usize {
    let number = std::env::var("ZWROTKA_SPAM").ok();
    number.map_or(MAILS, |n| n.parse().expect("a number of mails"))
}

/// Made-up people at made-up domains: a third of them does not exist, a third
/// puts strangers off, a third takes it.
fn victims(count: usize, seed: u64) -> Vec<String> {
    let mut state = seed;
    let mut letter = || {
        // Knuth's numbers; any will do.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        char::from(b"bcdfghjklmnpqrstvwxz0123456789"[(state >> 33) as usize % 30])
    };
    (0..count)
        .map(|n| {
            let name: String = (0..9).map(|_| letter()).collect();
            let kind = ["nouser", "grey", "open"][n % 3];
            format!("x{name}@{kind}{}.remote.test", n / 3)
        })
        .collect()
}

/// What PHP's mail() hands to sendmail.
fn php_mail() -> Vec<u8> {
    [b"X-PHP-Originating-Script: 0:class-mailer.php\n", ORDINARY].concat()
}

struct Server {
    site: Site,
    log: String,
}

impl Server {
    fn json(&self, words: &[&str]) -> Value {
        let output = self.site.operator(words).output().expect("zwrotka");
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)))
    }

    /// How many recipients of both sources have been tried.
    fn tried(&self) -> u64 {
        let ranking = self.json(&["trace", "--suspects", "--json", "--log", &self.log]);
        let all = ranking["sources"].as_array().expect("sources");
        all.iter()
            .filter(|s| s["kind"] != "host")
            .flat_map(|s| ["delivered", "failed", "deferred"].map(|f| s[f].as_u64()))
            .flatten()
            .sum()
    }

    /// Mail in the queue that neither the account nor the script sent.
    fn others(&self) -> Vec<String> {
        let grey = [
            "queue",
            "remove",
            "--json",
            "--recipient",
            "grey@remote.test",
        ];
        let report = self.json(&grey);
        let messages = report["plan"]["messages"].as_array().expect("messages");
        let mut ids: Vec<String> = messages
            .iter()
            .map(|m| m["id"].as_str().expect("an id").to_owned())
            .collect();
        ids.sort();
        ids
    }

    /// Types the commands of a step, in a shell that knows no other program.
    fn type_in(&self, step: &Value) {
        let bin = self.site.dir().join("typed");
        std::fs::create_dir_all(&bin).expect("a folder");
        let _ = symlink(env!("CARGO_BIN_EXE_zwrotka"), bin.join("zwrotka"));
        for command in step["commands"].as_array().expect("commands") {
            let command = command.as_str().expect("a command");
            // The environment that the servers of tests need.
            let environment = self.site.operator(&[]);
            let output = Command::new("/bin/sh")
                .args(["-c", command])
                .envs(environment.get_envs().filter_map(|(k, v)| Some((k, v?))))
                .env("PATH", &bin)
                .output()
                .expect("a shell");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(
                output.status.success() && said.is_empty(),
                "{command}: {said}"
            );
        }
    }
}

fn both_are_named_and_only_theirs_is_removed(mta: Mta) {
    let count = mails();
    let begun = Instant::now();
    let site = Site::with(mta)
        .handover(Handover::Sendmail)
        .retry(3600)
        .start();
    let log = site.log_file().display().to_string();
    let server = Server { site, log };
    let site = &server.site;

    // Ordinary people: their mail waits as well, and some of it fails.
    for recipient in [
        "grey@remote.test",
        "nouser@remote.test",
        "x@open.remote.test",
    ] {
        for other in ["bob@plain.test", "carol@plain.test"] {
            site.bring(other, &[recipient], ORDINARY);
        }
    }
    std::thread::scope(|scope| {
        let sender = |n| format!("info{}@plain.test", n % 97);
        let envelopes: Vec<_> = (0..).map(sender).zip(victims(count, 1)).collect();
        scope.spawn(move || site.submit_to_each(&envelopes, ORDINARY));
        for recipient in victims(count, 2) {
            site.call_sendmail(FOLDER, CAROL, &recipient, &php_mail());
        }
    });
    let sent = begun.elapsed();
    site.run_queue();
    let patience = Duration::from_secs(30 + count as u64 / 10);
    while server.tried() < 2 * count as u64 {
        assert!(begun.elapsed() < patience, "tried {}", server.tried());
        std::thread::sleep(Duration::from_millis(200));
    }
    let tried = begun.elapsed();
    let others = server.others();
    assert_eq!(others.len(), 2);

    let asked = Instant::now();
    let report = server.json(&["incident", "--offline", "--json", "--log", &server.log]);
    let answered = asked.elapsed();
    let sources = report["sources"]["report"]["sources"]
        .as_array()
        .expect("sources");
    let mut suspects: Vec<String> = sources
        .iter()
        .filter(|source| source["suspect"] == true)
        .map(|s| format!("{} {}", s["kind"], s["name"]).replace('"', ""))
        .collect();
    suspects.sort();
    assert_eq!(
        suspects,
        ["account alice@local.test", "script root"],
        "{report:#}"
    );
    for suspect in sources.iter().filter(|source| source["suspect"] == true) {
        assert_eq!(suspect["messages"], count, "{suspect:#}");
    }
    let script = sources.iter().find(|s| s["kind"] == "script").expect("one");
    assert_eq!(script["php_script"], "0:class-mailer.php", "{script:#}");
    if mta == Mta::Exim {
        let folder = script["folder"].as_str().expect("a folder");
        assert!(folder.ends_with(FOLDER), "{script:#}");
    }
    let before = server.json(&["queue", "--json"])["messages"].clone();
    let steps = report["steps"].as_array().expect("steps");
    let clean = steps.iter().find(|s| s["name"] == "clean-queue");
    let cleaned = Instant::now();
    server.type_in(clean.expect("a step that cleans"));
    let cleaned = cleaned.elapsed();

    assert_eq!(report["state"], "active", "{report:#}");
    assert_eq!(server.others(), others, "mail of other people was touched");
    wait_for("nothing else in the queue", || {
        (server.json(&["queue", "--json"])["messages"] == 2).then_some(())
    });
    // It is quiet now: it is over, and somebody else's mail that waits changes nothing.
    let words = [
        "incident",
        "--offline",
        "--json",
        "--quiet",
        "0s",
        "--log",
        &server.log,
    ];
    let output = server.site.operator(&words).output().expect("zwrotka");
    let after: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(
        (&after["state"], output.status.code()),
        (&"over".into(), Some(0)),
        "{after:#}"
    );
    // The bounce of what failed came, whatever was removed.
    assert_eq!(site.mailbox("bob").len(), 1);
    eprintln!(
        "{mta:?}: {count} mails of each sent in {sent:.1?}, all tried after {tried:.1?}, \
         incident answered in {answered:.1?}, {before} in the queue cleaned in {cleaned:.1?}"
    );
}
