//! Events on their way from many hosts into a database, on real engines
//! (tests/events/run, which also has the long form).

use std::path::Path;
use std::process::{Command, Stdio};

fn story(name: &str, count: u32) {
    let run = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/events/run");
    let ran = Command::new("python3")
        .arg(run)
        .args([name, &count.to_string()])
        .env("ZWROTKA_ADMIN", env!("CARGO_BIN_EXE_zwrotka-admin"))
        .stdin(Stdio::null())
        .output()
        .expect("python3 runs");
    assert!(
        ran.status.success(),
        "{}{}",
        String::from_utf8_lossy(&ran.stdout),
        String::from_utf8_lossy(&ran.stderr)
    );
}

#[test]
fn syslog_ng_and_clickhouse_are_killed_and_each_event_arrives_once() {
    story("syslog-ng", 3000);
}

#[test]
fn rsyslog_and_postgresql_are_killed_and_each_event_arrives_once() {
    story("rsyslog", 1200);
}

#[test]
fn databases_give_the_figures_that_files_give() {
    story("stats", 4000);
}
