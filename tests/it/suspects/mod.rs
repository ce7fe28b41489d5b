//! Who is called a suspect: nobody on honest days, each culprit on bad ones, in
//! the logs of both mail servers.

mod days;
mod log;
mod more_days;
mod third_days;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use serde_json::Value;

use crate::documented;
use days::{Case, bad, honest};
use log::Mta;

/// Days of each kind, all different.
const VARIANTS: u64 = 3;

/// The forms of logs for a variant; one is enough for what panels add to a line.
fn forms(variant: u64) -> &'static [Mta] {
    match variant {
        1 => &[Mta::Exim, Mta::Postfix, Mta::EximOfPanel],
        _ => &[Mta::Exim, Mta::Postfix],
    }
}

struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, text: &str) -> File {
        let path = std::env::temp_dir().join(format!("zwrotka-{name}-{}", std::process::id()));
        fs::write(&path, text).unwrap();
        File(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn ask(words: &[&str], log: &File) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_zwrotka-admin"))
        .args(words)
        .args(["--json", "--log"])
        .arg(&log.0)
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// `KIND NAME` of each suspect, and why; and what speaks against the culprit.
fn suspects(case: &Case, mta: Mta, name: &str) -> (Vec<(String, String)>, String) {
    let text = case.day.written(mta);
    let lines = text.lines().count();
    assert!(
        (900..=8000).contains(&lines),
        "{}: {lines} lines",
        case.name
    );
    let log = File::new(name, &text);
    let ranking = ask(&["trace", "--suspects"], &log);
    assert_eq!(ranking["totals"]["other_lines"], 0, "{}", case.name);
    assert_eq!(ranking["totals"]["doubtful"], 0, "{}", case.name);
    let sources = ranking["sources"].as_array().unwrap();
    let named = |s: &Value| format!("{} {}", s["kind"], s["name"]).replace('"', "");
    let culprit = sources.iter().find(|s| case.guilty.contains(&&*named(s)));
    let found = sources.iter().filter(|s| s["suspect"] == true);
    (
        found
            .map(|s| (named(s), s["signals"].to_string()))
            .collect(),
        culprit.map_or_else(String::new, |s| s["signals"].to_string()),
    )
}

#[test]
fn nobody_is_a_suspect_on_an_honest_day() {
    let mut blamed = Vec::new();
    for variant in 1..=VARIANTS {
        for case in honest(variant) {
            for &mta in forms(variant) {
                for (name, why) in suspects(&case, mta, "honest").0 {
                    blamed.push(format!("{} {mta:?} {name}: {why}", case.name));
                }
            }
        }
    }
    assert!(blamed.is_empty(), "{}", blamed.join("\n"));
}

#[test]
fn every_culprit_is_named_and_nobody_else() {
    let (mut named, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for variant in 1..=VARIANTS {
        for case in bad(variant) {
            for &mta in forms(variant) {
                let (found, near) = suspects(&case, mta, "bad");
                let (right, others): (Vec<_>, Vec<_>) = found
                    .into_iter()
                    .partition(|(name, _)| case.guilty.contains(&&**name));
                if right.is_empty() {
                    missed.push(format!("{} {mta:?} {variant}: {}", case.name, near));
                } else {
                    named += 1;
                }
                for (name, why) in others {
                    wrong.push(format!("{} {mta:?} {name}: {why}", case.name));
                }
            }
        }
    }
    let percent = |part: usize, of: usize| part as f64 * 100.0 / of.max(1) as f64;
    println!(
        "precision {:.1} %, recall {:.1} % over {} bad days",
        percent(named, named + wrong.len()),
        percent(named, named + missed.len()),
        named + missed.len()
    );
    assert!(missed.is_empty(), "missed:\n{}", missed.join("\n"));
    assert!(wrong.is_empty(), "wrong:\n{}", wrong.join("\n"));
}

/// One that was found does not hide the other.
#[test]
fn two_culprits_of_a_day_are_both_named() {
    let both = [
        "two stolen accounts together",
        "two scripts of two customers",
    ];
    let cases = bad(1).into_iter().filter(|case| both.contains(&case.name));
    for case in cases {
        for mta in [Mta::Exim, Mta::Postfix] {
            let named = suspects(&case, mta, "both").0;
            assert_eq!(named.len(), 2, "{} {mta:?}: {named:?}", case.name);
        }
    }
}

/// The text that a command prints.
fn text(words: &[&str], log: &File) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_zwrotka-admin"))
        .args(words)
        .arg("--log")
        .arg(&log.0)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn thresholds_and_known_senders_are_settings_and_the_sum_is_explained() {
    let mut cases = bad(1).into_iter();
    let case = cases.find(|c| c.name == "stolen account, fast, one host");
    let log = File::new("settings", &case.unwrap().day.written(Mta::Exim));
    let config = |name: &str, table: &str| File::new(name, &format!("[suspects]\n{table}\n"));
    let ask = |config: &File| {
        let path = config.0.to_str().unwrap();
        text(
            &["--config", path, "trace", "--suspects", "--explain"],
            &log,
        )
    };
    let built_in = ask(&config("built-in", ""));
    assert!(
        built_in.contains("Suspects: 1\n\naccount ewa@klient1.example"),
        "{built_in}"
    );
    for expected in [
        "unknown-addresses",
        "refused-as-spam",
        "+5  spread",
        "of 40 that make",
    ] {
        assert!(built_in.contains(expected), "{expected}: {built_in}");
    }
    assert!(ask(&config("points", "points = 200")).contains("No suspects."));
    let known = "known = [\"ewa@klient1.example\"]\nspam_percent = 50";
    let known = ask(&config("known", known));
    assert!(known.contains("No suspects."), "{known}");
    assert!(known.contains("a known bulk sender"), "{known}");
}

#[test]
fn who_refuses_the_server_is_named_once() {
    let mut cases = honest(1).into_iter();
    let case = cases.find(|c| c.name == "listed server with 30 accounts");
    let day = case.unwrap().day;
    for mta in [Mta::Exim, Mta::Postfix] {
        let log = File::new("refusals", &day.written(mta));
        let report = ask(&["incident", "--offline"], &log);
        let refusals = report["refusals"].as_array().unwrap();
        let named: Vec<&str> = refusals.iter().filter_map(|r| r["list"].as_str()).collect();
        for list in [
            "Spamhaus",
            "Microsoft (S3150)",
            "Cloudmark CSI",
            "Barracuda",
        ] {
            let n = named.iter().filter(|name| **name == list).count();
            assert_eq!(n, 1, "{list} in {named:?}");
        }
        let cloudmark = refusals
            .iter()
            .find(|r| r["list"] == "Cloudmark CSI")
            .unwrap();
        assert_eq!(cloudmark["ip"], "203.0.113.7");
        assert!(cloudmark["refused"].as_u64() > Some(20), "{cloudmark}");
        let page = cloudmark["delist"].as_str().unwrap();
        assert!(page.starts_with("https://csi.cloudmark.com/"), "{page}");
        let said = text(&["incident", "--offline"], &log);
        assert!(
            said.contains("Microsoft (S3150) for 203.0.113.7: "),
            "{said}"
        );
        assert!(said.contains("no suspects in the log"), "{said}");
    }
}

/// Spam until the morning, ordinary mail after it: it is over.
#[test]
fn an_incident_that_has_ended_is_over() {
    let mut cases = bad(2).into_iter();
    let case = cases.find(|c| c.name == "stolen account, fast, one host");
    let log = case.unwrap().day.written(Mta::Postfix);
    let empty = Queue::new("empty", "exit 0");
    let shut = Queue::new("shut", "echo 'postqueue: fatal: not allowed' >&2; exit 1");
    for (queue, until, state, code) in [
        (&empty, "Nov 24 01:00", "active", 1),
        (&empty, "Nov 24 24:00", "over", 0),
        (&shut, "Nov 24 01:00", "active", 1),
        // What may wait in the queue was not seen.
        (&shut, "Nov 24 24:00", "over", 2),
    ] {
        let part: Vec<&str> = log.lines().filter(|line| &line[..12] < until).collect();
        let log = File::new(state, &part.join("\n"));
        let (report, code_seen) = queue.incident(&log.0);
        assert_eq!(report["state"], state, "{report:#}");
        assert_eq!(report["over_since"].is_null(), state == "active");
        assert_eq!(code_seen, Some(code));
        let unseen = report["unseen"].as_array().unwrap();
        let parts: Vec<&Value> = unseen.iter().map(|u| &u["part"]).collect();
        match queue.0 == shut.0 {
            true => assert_eq!(parts, ["queue"], "{report:#}"),
            false => assert!(parts.is_empty(), "{report:#}"),
        }
    }
}

/// A folder with a postqueue that does as it is told.
struct Queue(std::path::PathBuf);

impl Queue {
    fn new(name: &str, script: &str) -> Queue {
        let folder =
            std::env::temp_dir().join(format!("zwrotka-queue-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("postqueue");
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Queue(folder)
    }

    fn run(&self, words: &[&str], log: &std::path::Path) -> std::process::Output {
        Command::new(env!("CARGO_BIN_EXE_zwrotka-admin"))
            .args(words)
            .args(["--mta", "postfix", "--postqueue"])
            .arg(self.0.join("postqueue"))
            .arg("--log")
            .arg(log)
            .output()
            .unwrap()
    }

    fn incident(&self, log: &std::path::Path) -> (Value, Option<i32>) {
        let output = self.run(&["incident", "--offline", "--json"], log);
        let report: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
        documented::assert_valid(&report, "incident");
        (report, output.status.code())
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// All is well only where all was seen.
#[test]
fn what_was_not_seen_is_said_and_not_called_well() {
    let mut cases = honest(1).into_iter();
    let case = cases.find(|c| c.name == "a quiet week").unwrap();
    let log = File::new("unseen", &case.day.written(Mta::Postfix));
    let empty = Queue::new("seen", "exit 0");
    let (report, code) = empty.incident(&log.0);
    assert_eq!(code, Some(0), "{report:#}");
    // An instance that can't be named may hold anything.
    let instances = Queue::new("instances", "exit 0");
    let postmulti = instances.0.join("postmulti");
    fs::write(
        &postmulti,
        "#!/bin/sh\necho 'postmulti: fatal: no' >&2\nexit 1\n",
    )
    .unwrap();
    fs::set_permissions(&postmulti, fs::Permissions::from_mode(0o755)).unwrap();
    let (report, code) = instances.incident(&log.0);
    assert_eq!(
        (&report["unseen"][0]["part"], code),
        (&"queue".into(), Some(2))
    );
    let missing = std::path::Path::new("/nonexistent/mail.log");
    let (report, code) = empty.incident(missing);
    assert_eq!(
        (&report["unseen"][0]["part"], code),
        (&"log".into(), Some(2))
    );
    let output = empty.run(&["incident", "--offline"], missing);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("Not seen, so nothing is said about it: the mail log"),
        "{said}"
    );
    assert!(!said.contains("Nothing has to be done"), "{said}");
    // Mail waits, and nobody knows whose it is.
    let line = r#"echo '{"queue_name":"deferred","queue_id":"0DCE2996281","arrival_time":1795485240,"message_size":300,"sender":"a@b.example","recipients":[{"address":"c@d.example","delay_reason":"x"}]}'"#;
    let waiting = Queue::new("waiting", line);
    let output = waiting.run(&["queue"], missing);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(waiting.run(&["queue"], &log.0).status.code(), Some(0));
}

/// Text by `--language` or by the site's configuration; JSON is for programs.
#[test]
fn an_incident_is_told_in_the_language_of_the_site() {
    let mut cases = bad(1).into_iter();
    let case = cases.find(|c| c.name == "stolen account on a listed server");
    let log = File::new("language", &case.unwrap().day.written(Mta::Exim));
    let english = text(&["incident", "--offline"], &log);
    assert!(english.contains("What to do, in this order"), "{english}");
    let site = File::new("site-pl", "language = \"pl\"\n");
    let path = site.0.to_str().unwrap();
    for polish in [
        text(&["incident", "--offline", "--language", "pl"], &log),
        text(&["--config", path, "incident", "--offline"], &log),
    ] {
        for wanted in [
            "Stan: trwa",
            "konto ewa@klient1.example",
            "adresów nie istnieje",
            "Co zrobić, w tej kolejności",
            "zmień hasło tego konta",
        ] {
            assert!(polish.contains(wanted), "{wanted} in\n{polish}");
        }
        assert!(!polish.contains("What to do"), "{polish}");
    }
    let report = ask(&["--config", path, "incident", "--offline"], &log);
    let title = report["steps"][0]["title"].as_str().unwrap();
    assert!(title.starts_with("make sure that account ewa@"), "{title}");
    let german = text(&["incident", "--offline", "--language", "de"], &log);
    assert_eq!(german, english, "where there are no words, English");
}

#[test]
fn a_list_that_has_ended_is_never_offered() {
    let refusal = "554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using dnsbl.sorbs.net; \
                   see http://www.sorbs.net/lookup.shtml?203.0.113.7";
    let other = "554 5.7.1 Client host [203.0.113.7] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/";
    let mut day = String::new();
    for n in 0..24 {
        let id = format!("1xAa{n:02}-0000aa-1F");
        let refusal = if n % 2 == 0 { refusal } else { other };
        day += &format!(
            "2026-11-24 01:00:{n:02} {id} <= a@k.example H=(pc) [192.0.2.1] P=esmtpa A=plain:a S=1 for r{n}@dest.example\n\
             2026-11-24 01:00:{n:02} {id} ** r{n}@dest.example F=<a@k.example> R=out T=smtp H=mx.dest.example [198.51.100.1]: {refusal}\n"
        );
    }
    let log = File::new("ended", &day);
    let said = text(&["incident", "--offline"], &log);
    let steps = said.split("What to do, in this order").nth(1).unwrap();
    assert!(
        steps.contains("SORBS ended in June 2024: nothing can be removed from it"),
        "{said}"
    );
    assert!(
        !steps.contains("SORBS refuses") && !steps.contains("sorbs.net"),
        "{said}"
    );
}
