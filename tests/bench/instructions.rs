//! One path through the library, for `tests/bench/instructions` to count the
//! instructions of: `instructions filter BOUNCE FOLDER`, `instructions rewrite
//! BOUNCE`, `instructions rule`. A process under valgrind can't be confined as the
//! child that reads mail is, so `filter` works in one process here.

#![allow(clippy::panic)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use zwrotka::config::Config;
use zwrotka::diagnosis::{Rules, diagnose};
use zwrotka::entry::{Envelope, Incoming, Known, evaluate, filter, now};
use zwrotka::report::{Action, Recipient, Report};

const RECIPIENT: &str = "alice@local.test";

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["filter", bounce, folder] => filtered(&read(bounce), Path::new(folder)),
        ["rewrite", bounce] => rewritten(&read(bounce)),
        ["rule"] => diagnosed(),
        // `cargo bench` runs it like any other.
        _ => println!("run tests/bench/instructions"),
    }
}

/// What is counted. The script knows it by its name.
#[inline(never)]
fn counted<T>(work: impl FnOnce() -> T) -> T {
    black_box(work())
}

fn read(path: &str) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The whole filter but for its start and its configuration.
fn filtered(bounce: &[u8], folder: &Path) {
    let mut config = Config::built_in(true);
    config.trust.require.clear();
    config.state_dir = PathBuf::from(folder);
    // A process with threads makes no child.
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(3600)));
    let options = filter::Options {
        sender: Some(String::new()),
        recipient: Some(RECIPIENT.into()),
        ..filter::Options::default()
    };
    let mut out = Vec::new();
    let passed = counted(|| filter::run(Some(&config), &options, bounce, &mut out));
    let is_notice = memchr::memmem::find(&out, b"\nX-Zwrotka:").is_some();
    assert!(passed && is_notice, "the bounce became no notice");
}

/// What the milter does for each bounce, once everything is loaded.
fn rewritten(bounce: &[u8]) {
    let mut config = Config::built_in(true);
    config.trust.require.clear();
    let incoming = Incoming {
        envelope: Envelope {
            entry: "milter",
            sender: Some(""),
            recipient: Some(RECIPIENT),
            queue_id: Some("Q"),
        },
        head: bounce,
        whole: true,
        known: Known::default(),
    };
    let now = now();
    evaluate(incoming, &config, now);
    let evaluation = counted(|| evaluate(incoming, &config, now));
    assert!(evaluation.notice().is_some(), "the bounce became no notice");
}

/// The diagnosis of one reply.
fn diagnosed() {
    let reply = "550 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using \
                 zen.spamhaus.example; https://check.spamhaus.example/query/ip/192.0.2.7";
    let mut recipient = Recipient::new(Action::Failed);
    recipient.final_recipient = Some("jan@example.org".into());
    recipient.diagnostic_code = Some(reply.into());
    recipient.diagnostic_type = Some("smtp".into());
    let report = Report::failed(vec![recipient]);
    diagnose(&report, Rules::built_in());
    counted(|| diagnose(&report, Rules::built_in()));
}
