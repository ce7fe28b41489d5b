//! A stolen account and a script send spam; the log of the real server names
//! both, and nobody else.

use std::process::Command;

use serde_json::Value;

use crate::ORDINARY;
use crate::documented::assert_documented;
use crate::harness::{Handover, Mta, Site};

on_both! { the_account_and_the_script_are_named, the_way_of_a_message }

/// Spam of each.
const MESSAGES: usize = 60;

fn zwrotka(args: &[&str], site: &Site) -> Value {
    let log = site.log_file();
    let output = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args(args)
        .args(["--json", "--log"])
        .arg(log)
        .output()
        .expect("zwrotka");
    let report = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    let sections: &[&str] = match args {
        ["incident", ..] => &["incident", "queue", "trace --suspects", "blocklist"],
        ["trace", "--suspects"] => &["trace --suspects"],
        _ => &["trace WHAT"],
    };
    assert_documented(&report, sections);
    report
}

/// One of three is unknown, one finds us on a blocklist, one takes it.
fn recipient(n: usize) -> String {
    match n % 3 {
        0 => format!("x{n}@nouser{n}.remote.test"),
        1 => "rbl@remote.test".to_owned(),
        _ => format!("r{n}@open{n}.remote.test"),
    }
}

/// Everything is sent in the name of Carol, who has nothing to do with it; and
/// somebody outside tries to blame her with a sender that looks like a login.
fn the_account_and_the_script_are_named(mta: Mta) {
    let site = Site::with(mta).handover(Handover::Sendmail).start();
    let folder = "www/wp-content/uploads";
    for n in 0..MESSAGES {
        site.submit("carol@plain.test", &[&recipient(n)], ORDINARY);
        site.call_sendmail(folder, "carol@plain.test", &recipient(n), ORDINARY);
    }
    for forged in [
        r#""x P=esmtpa A=plain:carol@plain.test"@remote.test"#,
        r#""x, sasl_method=PLAIN, sasl_username=carol@plain.test"@remote.test"#,
    ] {
        site.bring(forged, &["bob@local.test"], ORDINARY);
    }
    site.wait_until_quiet();

    let ranking = zwrotka(&["trace", "--suspects"], &site);
    let suspects: Vec<&Value> = ranking["sources"]
        .as_array()
        .expect("sources")
        .iter()
        .filter(|source| source["suspect"] == true)
        .collect();
    let mut kinds: Vec<&str> = suspects.iter().filter_map(|s| s["kind"].as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["account", "script"], "{ranking:#}");
    for suspect in &suspects {
        assert_eq!(suspect["messages"], MESSAGES, "{suspect:#}");
        let name = if suspect["kind"] == "account" {
            "alice@local.test"
        } else {
            "root"
        };
        assert_eq!(suspect["name"], name, "{suspect:#}");
        if mta == Mta::Exim && suspect["kind"] == "script" {
            let named = suspect["folder"].as_str().unwrap_or_default();
            assert!(named.ends_with(folder), "{suspect:#}");
        }
    }
    let blamed = |source: &Value| source["name"].as_str().is_some_and(|n| n.contains("carol"));
    let all = ranking["sources"].as_array().expect("sources");
    assert!(!all.iter().any(blamed), "{ranking:#}");

    // The list speaks about the server, once, and counts against nobody.
    let refusals = ranking["refusals"].as_array().expect("refusals");
    assert_eq!(refusals.len(), 1, "{refusals:#?}");
    assert_eq!(refusals[0]["refused"], 2 * MESSAGES / 3, "{refusals:#?}");
    for suspect in &suspects {
        assert_eq!(suspect["refused_as_spam"], 0, "{suspect:#}");
        assert_eq!(suspect["refused_server"], MESSAGES / 3, "{suspect:#}");
    }

    let report = zwrotka(&["incident", "--offline"], &site);
    assert_eq!(report["incident"], true);
    let steps: Vec<&str> = report["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .filter_map(|step| step["name"].as_str())
        .collect();
    assert_eq!(steps[..2], ["stop-source", "stop-source"], "{report:#}");
    assert!(steps.contains(&"see-that-it-is-quiet"), "{report:#}");
}

/// From the bounce back to who sent the mail that bounced.
fn the_way_of_a_message(mta: Mta) {
    let site = Site::with(mta).start();
    site.submit("carol@plain.test", &["nouser@remote.test"], ORDINARY);
    site.only_message("carol");
    let found = zwrotka(&["trace", "nouser@remote.test"], &site);
    let [sent, bounce] = &found["messages"].as_array().expect("messages")[..] else {
        panic!("two messages, not {found:#}");
    };
    assert_eq!(sent["source"]["kind"], "account", "{found:#}");
    assert_eq!(sent["source"]["name"], "alice@local.test");
    assert_eq!(sent["recipients"][0]["outcome"], "failed");
    assert_eq!(sent["children"][0], bounce["id"]);
    assert_eq!(bounce["parent"], sent["id"]);
    assert_eq!(bounce["root_source"]["name"], "alice@local.test");
    assert_eq!(bounce["state"], "done");
    let again = zwrotka(&["trace", bounce["id"].as_str().expect("an id")], &site);
    assert_eq!(again, found);
}
