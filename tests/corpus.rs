//! Real mail with labels, from the folder that the project shares with others:
//! none of it goes into the project. The figures reached are floors.

#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use zwrotka::message::{self, MAX_PARSED, Message};
use zwrotka::report::{self, Kind, NotABounce, Report};

/// The shared folder, if it is there. Without it the tests pass and say so,
/// unless ZWROTKA_REQUIRE_SHARED is set.
fn shared() -> Option<PathBuf> {
    let path = env::var_os("ZWROTKA_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    // A work tree may lie one folder deeper than the project.
    let found = [path.clone(), path.join("../../shared")]
        .into_iter()
        .find(|p| p.join("corpus/dev/truth.tsv").is_file());
    if found.is_none() {
        assert!(
            env::var_os("ZWROTKA_REQUIRE_SHARED").is_none(),
            "{} has no corpus, and ZWROTKA_REQUIRE_SHARED is set",
            path.display()
        );
        eprintln!("skipped: {} has no corpus", path.display());
    }
    found
}

fn read(path: &Path) -> Report {
    let mut raw = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    raw.truncate(MAX_PARSED);
    let raw = message::with_line_feeds(&raw).into_owned();
    report::read(&Message::parse(&raw))
}

/// One line of truth.tsv.
struct Row {
    kind: String,
    names: BTreeSet<String>,
}

fn truth(corpus: &Path) -> BTreeMap<String, Vec<Row>> {
    let text = fs::read_to_string(corpus.join("truth.tsv")).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| header.iter().position(|h| *h == name).unwrap();
    let (file, kind, recipient, alt) = (
        column("file"),
        column("kind"),
        column("recipient"),
        column("alt_recipient"),
    );
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let names = std::iter::once(cells[recipient])
            .chain(cells[alt].split(','))
            .filter(|a| !a.is_empty())
            .map(str::to_lowercase)
            .collect();
        rows.entry(cells[file].to_string()).or_default().push(Row {
            kind: cells[kind].to_string(),
            names,
        });
    }
    rows
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Failed => "failed",
        Kind::Delayed => "delayed",
        Kind::Delivered => "delivered",
        Kind::None => "none",
    }
}

#[test]
fn labelled_mail_is_read_as_well_as_it_was() {
    let Some(shared) = shared() else { return };
    let corpus = shared.join("corpus/dev");
    let (mut wrongly, mut missed, mut bounces) = (0, 0, 0);
    let (mut kinds, mut with_names, mut named) = (0, 0, 0);
    for (file, rows) in truth(&corpus) {
        let report = read(&corpus.join(&file));
        let acted = matches!(report.kind, Kind::Failed | Kind::Delayed);
        let bounce = rows[0].kind == "failed" || rows[0].kind == "delayed";
        if !bounce {
            wrongly += usize::from(acted);
            continue;
        }
        bounces += 1;
        missed += usize::from(!acted);
        kinds += usize::from(rows.iter().any(|r| r.kind == word(report.kind)));
        let want: Vec<&BTreeSet<String>> = rows
            .iter()
            .map(|r| &r.names)
            .filter(|n| !n.is_empty())
            .collect();
        if want.is_empty() {
            continue;
        }
        with_names += 1;
        let have: Vec<BTreeSet<String>> = report
            .recipients
            .iter()
            .map(|r| {
                [&r.final_recipient, &r.original_recipient]
                    .into_iter()
                    .flatten()
                    .map(|a| a.to_lowercase())
                    .collect::<BTreeSet<_>>()
            })
            .filter(|h| !h.is_empty())
            .collect();
        let right = have.iter().all(|h| want.iter().any(|w| !h.is_disjoint(w)))
            && want.iter().all(|w| have.iter().any(|h| !h.is_disjoint(w)));
        named += usize::from(right);
    }
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    eprintln!(
        "{bounces} bounces: {missed} missed, {wrongly} wrongly taken for one, {kinds} kinds, {named} of {with_names} named"
    );
    assert_eq!(wrongly, 0);
    assert!(share(bounces - missed, bounces) >= 0.995);
    assert!(share(kinds, bounces) >= 0.995);
    assert!(share(named, with_names) >= 0.985);
}

#[test]
fn what_exim_and_postfix_write_is_read_to_the_letter() {
    let Some(shared) = shared() else { return };
    let samples = shared.join("mta/samples");
    for mta in ["exim", "postfix"] {
        for entry in fs::read_dir(samples.join(mta)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|e| e != "eml") {
                continue;
            }
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let about: serde_json::Value =
                serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
            let report = read(&path);
            let sender = about["envelope"]["sender"].as_str().unwrap_or_default();
            let expected = if sender.starts_with("double-bounce@") {
                Kind::None
            } else if name.starts_with("delay-") {
                Kind::Delayed
            } else if name.starts_with("dsn-success") {
                Kind::Delivered
            } else {
                Kind::Failed
            };
            assert_eq!(report.kind, expected, "{mta}/{name}");
            if expected == Kind::None {
                assert_eq!(report.why, Some(NotABounce::AdminNotice), "{mta}/{name}");
                continue;
            }
            assert_eq!(report.dialect, mta, "{name}");
            assert!(report.delivery_status.is_some(), "{mta}/{name}");
            assert!(report.original.message_id.is_some(), "{mta}/{name}");
            // What the remote server said is in the reply, whoever wrapped it.
            let replies: Vec<String> = report
                .recipients
                .iter()
                .map(|r| {
                    format!(
                        "{} {}",
                        r.diagnostic_code.as_deref().unwrap_or_default(),
                        r.remark.as_deref().unwrap_or_default()
                    )
                })
                .collect();
            for turn in about["remote_log"].as_array().into_iter().flatten() {
                let (Some(reply), Some(rcpt)) = (turn["reply"].as_str(), turn["rcpt"].as_str())
                else {
                    continue;
                };
                if !reply.is_ascii()
                    || !reply.starts_with(['4', '5'])
                    || reply.contains("\r\n5")
                    || expected != Kind::Failed
                {
                    continue;
                }
                let Some(at) = report
                    .recipients
                    .iter()
                    .position(|r| r.final_recipient.as_deref() == Some(rcpt))
                else {
                    continue;
                };
                let flat = |t: &str| t.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(
                    flat(&replies[at]).contains(&flat(reply)),
                    "{mta}/{name}: {:?} lacks {reply:?}",
                    replies[at]
                );
            }
        }
    }
}
