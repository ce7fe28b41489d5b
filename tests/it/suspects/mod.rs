//! Who is called a suspect: nobody on honest days, each culprit on bad ones, in
//! the logs of both mail servers.

mod days;
mod log;

use std::fs;
use std::process::Command;

use serde_json::Value;

use days::{Case, bad, honest};
use log::Mta;

/// Days of each kind, all different.
const VARIANTS: u64 = 3;

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
        (900..=5000).contains(&lines),
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
            for mta in [Mta::Exim, Mta::Postfix] {
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
            for mta in [Mta::Exim, Mta::Postfix] {
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
