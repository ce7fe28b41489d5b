//! `zwrotka doctor` on sites that are wired as contrib/ tells, and on some that
//! somebody has broken.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::process::Command;

use crate::documented::assert_documented;
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

/// As the package has it: only the account that logs can write to the folder. That
/// is nobody, or on Exim an account which this machine need not have.
fn close_events(site: &Site) {
    let group = fs::metadata(site.dir().join("mail"))
        .expect("a folder")
        .gid();
    let events = site.dir().join("events");
    std::os::unix::fs::chown(&events, Some(65_534), Some(group)).expect("an owner");
    fs::set_permissions(&events, fs::Permissions::from_mode(0o775)).expect("a mode");
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
    // In an open folder the first account keeps all others from logging.
    assert_ill(
        &doctor(&site, Mta::Exim, &[]),
        "other accounts can write to",
    );
    close_events(&site);
    // Nobody can count notices below a folder that the package did not prepare.
    assert_ill(&doctor(&site, Mta::Exim, &[]), "notices are not limited");
    let state = files_below(&site.dir().join("state"));
    assert!(state.is_empty(), "doctor made {state:?}");
    let shared = site.dir().join("state/by-uid");
    fs::create_dir(&shared).expect("a folder");
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o1733)).expect("a mode");

    // Without a mailbox Exim is not tried, and doctor does not claim it.
    let said = doctor(&site, Mta::Exim, &[]);
    assert_well(
        &said,
        &["not tried through Exim", "no bounce of this mail server"],
    );
    assert!(site.events().is_empty());
    let (said, _) = doctor(&site, Mta::Exim, &["--json", "--no-bounce"]);
    let report = serde_json::from_str(said.lines().next().unwrap_or_default());
    assert_documented(&report.expect("JSON"), &["doctor"]);
    let said = doctor(&site, Mta::Exim, &["--mailbox", "alice@local.test"]);
    let wanted = [
        "Exim 4.9",
        "as a filter in ",
        "the mail server knows the same domains",
        "made one for alice@local.test, and it came out as a notice",
    ];
    assert_well(&said, &wanted);
    assert_eq!(site.only_event()["outcome"], "rewritten");
    let notice = site.only_message("alice");
    assert!(notice.lossy().contains("X-Zwrotka: v=1"));
}

fn files_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Exim's list lacks a domain that the configuration opts in.
#[test]
fn exim_with_another_list_of_domains() {
    let site = Site::with(Mta::Exim).handover(Handover::Sendmail).start();
    let list = site.dir().join("etc/domains");
    fs::write(&list, "english.test\nrelayed.test\n").expect("a list");
    let said = doctor(&site, Mta::Exim, &["--user", "nobody", "--no-bounce"]);
    assert_ill(
        &said,
        "does not send bounces of these domains to zwrotka: local.test",
    );
    fs::remove_file(&list).expect("the list");
    let said = doctor(&site, Mta::Exim, &["--user", "nobody"]);
    assert_ill(&said, "english.test, local.test, relayed.test");
    assert_ill(&said, "zwrotka logged no bounce");
}

#[test]
fn exim_pipe() {
    let site = Site::with(Mta::Exim).handover(Handover::Sendmail).start();
    close_events(&site);
    // Exim runs under one account here, which this machine need not have.
    let said = doctor(&site, Mta::Exim, &["--user", "nobody"]);
    let wanted = [
        "as a pipe: router zwrotka, transport zwrotka_pipe",
        "hand-over",
        "zwrotka runs as nobody",
        "answers on 127.0.0.1:",
        "and it came out as a notice",
        "All checks pass",
    ];
    assert_well(&said, &wanted);
    // Nothing of the test is left, and no mailbox has got it.
    assert!(site.queue_is_empty());
    assert_eq!(site.events_once(1)[0]["outcome"], "rewritten");
    // A queue id is in the event, as in Exim's log.
    assert!(site.log().contains(&site.events()[0]["queue_id"]));

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
    close_events(&site);
    let user = ["--user", "nobody"];
    let said = doctor(&site, Mta::Postfix, &user);
    let wanted = [
        "Postfix 3.",
        "as a milter of bounce, defer, trace, through zwcleanup",
        "as a milter of smtpd",
        "milter         answers on unix:",
        "sandbox",
        "and it came out as a notice",
        "All checks pass",
    ];
    assert_well(&said, &wanted);
    site.wait_until_quiet();
    assert_eq!(site.events().len(), 1);
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
    // It must have read its configuration before that changes.
    crate::harness::wait_for("the milter", || {
        let said = doctor(&site, Mta::Postfix, &["--user", "nobody", "--no-bounce"]);
        said.0.contains("answers on unix:").then_some(())
    });

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
    mode(0o644);

    // A mistake: the milter still has what it read before.
    let good = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, good.clone() + "\n[nonsense]\n").expect("settings");
    let said = doctor(&site, Mta::Postfix, &user);
    assert_ill(&said, "keeps using the configuration that it read before");
    fs::write(&settings, good).expect("settings");

    crate::harness::wire_milter(&mta_root("postfix"), &site.dir().join("etc"), "off");
    let said = doctor(&site, Mta::Postfix, &user);
    assert_ill(&said, "zwrotka is not wired in");
    assert!(said.0.contains("zwrotka setup postfix"), "{}", said.0);
}

/// A signer that the panel has removed, or has added, since the copy was made.
#[test]
fn postfix_with_a_signer_that_changed() {
    let plan = Site::with(Mta::Postfix).way(Way::Milter);
    let site = plan
        .more("non_smtpd_milters = inet:127.0.0.1:9, { inet:127.0.0.1:19, protocol=6 }\n")
        .start();
    close_events(&site);
    let user = ["--user", "nobody"];
    let main = site.dir().join("etc/main.cf");
    let text = fs::read_to_string(&main).expect("main.cf");
    let copy = ", { inet:127.0.0.1:9, default_action=accept }, \
                { inet:127.0.0.1:19, protocol=6, default_action=accept }\n";
    assert!(text.contains(copy), "{text}");
    // The panel removes both. The copies, which nobody answers, hold nothing up.
    let (before, _) = text.split_once("non_smtpd_milters").expect("the list");
    let (_, after) = text.split_once("protocol=6 }\n").expect("the list's end");
    fs::write(&main, format!("{before}{after}")).expect("main.cf");
    let said = doctor(&site, Mta::Postfix, &user);
    assert_ill(
        &said,
        "the milters that sign bounces (inet:127.0.0.1:9, inet:127.0.0.1:19)",
    );
    assert_ill(&said, "are not those of non_smtpd_milters (none)");
    assert_ill(&said, "zwrotka setup postfix --apply");
    assert_ill(&said, "and it came out as a notice");
    crate::harness::wire_milter(&mta_root("postfix"), &site.dir().join("etc"), "on");
    let said = doctor(&site, Mta::Postfix, &["--user", "nobody", "--no-bounce"]);
    assert_well(&said, &[]);
}

#[test]
fn postfix_pipe() {
    let site = Site::with(Mta::Postfix).start();
    close_events(&site);
    let said = doctor(&site, Mta::Postfix, &[]);
    let wanted = [
        "as a pipe: service zwrotka/unix",
        "zwrotka runs as nobody",
        "a mail server answers on 127.0.0.1:",
        "the mail server knows the same domains",
        "and it came out as a notice",
        // Postfix's virtual domains have no postmaster unless somebody makes one.
        "notices are from postmaster@local.test, and the mail server refuses what is sent there",
    ];
    assert_well(&said, &wanted);
    let table = site.dir().join("etc/zwrotka_domains");
    let text = fs::read_to_string(&table).expect("a table");
    fs::write(&table, text.replace("english.test", "other.test")).expect("a table");
    let said = doctor(&site, Mta::Postfix, &["--no-bounce"]);
    assert_ill(
        &said,
        "does not send bounces of these domains to zwrotka: english.test",
    );
    let site = Site::with(Mta::Postfix)
        .handover(Handover::ClosedPort)
        .start();
    let said = doctor(&site, Mta::Postfix, &["--no-bounce"]);
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
