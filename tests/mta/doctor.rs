//! `zwrotka doctor` on sites that are wired as contrib/ tells, and on some that
//! somebody has broken.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::harness::{Handover, Mta, Site, Way, mta_root};

/// What it prints, and how it ends.
fn doctor(site: &Site, mta: Mta, more: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zwrotka"));
    command.arg("doctor").args(more);
    command
        .arg("--config")
        .arg(site.dir().join("etc/zwrotka.toml"));
    let root = mta_root("postfix");
    match mta {
        // The wrapper knows the configuration and the libraries.
        Mta::Exim => command.arg("--exim").arg(site.dir().join("bin/sendmail")),
        Mta::Postfix => command
            .arg("--postqueue")
            .arg(root.join("usr/sbin/postqueue"))
            .arg("--mta-config")
            .arg(site.dir().join("etc"))
            .env("LD_LIBRARY_PATH", root.join("usr/lib/postfix")),
    };
    let output = command.output().expect("zwrotka");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    (said, output.status.code())
}

#[track_caller]
fn assert_well(said: &(String, Option<i32>), wanted: &[&str]) {
    assert_eq!(said.1, Some(0), "{}", said.0);
    for wanted in wanted {
        assert!(said.0.contains(wanted), "{wanted} in\n{}", said.0);
    }
}

#[track_caller]
fn assert_ill(said: &(String, Option<i32>), wanted: &str) {
    assert_eq!(said.1, Some(1), "{}", said.0);
    assert!(said.0.contains(wanted), "{wanted} in\n{}", said.0);
}

#[test]
fn exim_filter() {
    let plan = Site::with(Mta::Exim).way(Way::Filter);
    let site = plan.handover(Handover::Sendmail).start();
    let said = doctor(&site, Mta::Exim, &[]);
    let wanted = [
        "Exim 4.9",
        "as a filter in ",
        "came out of the filter as a notice",
    ];
    assert_well(&said, &wanted);
    // The test bounce has told of itself, and of nothing else.
    let event = site.only_event();
    assert_eq!(event["queue_id"], "zwrotka-doctor");
    assert_eq!(event["outcome"], "rewritten");
}

#[test]
fn exim_pipe() {
    let site = Site::with(Mta::Exim).handover(Handover::Sendmail).start();
    // Exim runs under one account here, which this machine need not have.
    let said = doctor(&site, Mta::Exim, &["--user", "nobody"]);
    let wanted = [
        "as a pipe: router zwrotka, transport zwrotka_pipe",
        "hand-over",
        ", as nobody",
    ];
    assert_well(&said, &wanted);

    let config = site.dir().join("etc/exim.conf");
    let text = fs::read_to_string(&config).expect("exim.conf");
    let broken = text
        .replace("  temp_errors = *\n", "")
        .replace("  senders = :\n", "");
    assert_ne!(text, broken);
    fs::write(&config, broken).expect("exim.conf");
    let said = doctor(&site, Mta::Exim, &["--user", "nobody"]);
    assert_ill(&said, "has no temp_errors = *");
    assert_ill(&said, "router zwrotka takes ordinary mail too");
}

#[test]
fn postfix_milter() {
    let site = Site::with(Mta::Postfix).way(Way::Milter).start();
    let user = ["--user", "nobody"];
    let said = doctor(&site, Mta::Postfix, &user);
    let wanted = [
        "Postfix 3.",
        "as a milter of bounce, defer, trace, through zwcleanup",
        "as a milter of smtpd",
        "milter         answers on unix:",
        "sandbox",
        "came out of the filter as a notice, as nobody",
    ];
    assert_well(&said, &wanted);
    // As one object.
    let json = doctor(&site, Mta::Postfix, &["--user", "nobody", "--json"]).0;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["healthy"], true);
    assert_eq!(json["mta"], "postfix");

    let account = doctor(&site, Mta::Postfix, &["--user", "no-such-account"]);
    assert_ill(&account, "there is no account no-such-account");
    assert!(site.milter.stop().success());
    assert_ill(
        &doctor(&site, Mta::Postfix, &user),
        "does not answer on unix:",
    );
    site.milter.start();

    // Others may change the configuration, and the account can't read it.
    let settings = site.dir().join("etc/zwrotka.toml");
    let mode =
        |mode| fs::set_permissions(&settings, fs::Permissions::from_mode(mode)).expect("a mode");
    mode(0o666);
    assert_ill(
        &doctor(&site, Mta::Postfix, &user),
        "everybody could change it",
    );
    mode(0o600);
    let said = doctor(&site, Mta::Postfix, &user);
    assert_ill(&said, "nobody can't read");
    assert_ill(&said, "came out of the filter as it went in, as nobody");
    mode(0o644);

    crate::harness::wire_milter(&mta_root("postfix"), &site.dir().join("etc"), "off");
    let said = doctor(&site, Mta::Postfix, &user);
    assert_ill(&said, "zwrotka is not wired in");
    assert!(said.0.contains("milter.sh on"), "{}", said.0);
}

#[test]
fn postfix_pipe() {
    let site = Site::with(Mta::Postfix).start();
    let said = doctor(&site, Mta::Postfix, &[]);
    let wanted = [
        "as a pipe: service zwrotka/unix",
        "zwrotka runs as nobody",
        "a mail server answers on 127.0.0.1:",
        "came out of the filter as a notice, as nobody",
    ];
    assert_well(&said, &wanted);
    let site = Site::with(Mta::Postfix)
        .handover(Handover::ClosedPort)
        .start();
    let said = doctor(&site, Mta::Postfix, &[]);
    assert_ill(&said, "no mail server answers on 127.0.0.1:");
}

/// A machine without a mail server, and a configuration that is none.
#[test]
fn nothing_to_look_at() {
    let scratch = crate::harness::Scratch::new();
    let config = scratch.path().join("zwrotka.toml");
    fs::write(&config, "lnaguage = \"pl\"\n").expect("a configuration");
    let output = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args([
            "doctor",
            "--postqueue",
            "/nonexistent/postqueue",
            "--config",
        ])
        .arg(&config)
        .output()
        .expect("zwrotka");
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("lnaguage"), "{said}");
    assert!(said.contains("its configuration can't be read"), "{said}");
}
