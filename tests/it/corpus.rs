//! Real mail with labels, from the folder that the project shares with others:
//! none of it goes into the project. The figures reached are floors.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use zwrotka::message::{self, MAX_PARSED, Message};
use zwrotka::report::{self, Kind, NotABounce, Report};

/// The shared folder, if it is there. The build script looks at the same
/// places: without the folder the tests are ignored, and fail where
/// ZWROTKA_REQUIRE_SHARED is set.
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
#[cfg_attr(
    not(have_corpus),
    ignore = "there is no corpus in ZWROTKA_SHARED or ../shared"
)]
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
#[cfg_attr(
    not(have_corpus),
    ignore = "there is no corpus in ZWROTKA_SHARED or ../shared"
)]
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

/// Says what each failed recipient is labelled with, and what the diagnosis says.
struct Scored {
    want: String,
    also: Vec<String>,
    got: String,
}

#[test]
#[cfg_attr(
    not(have_corpus),
    ignore = "there is no corpus in ZWROTKA_SHARED or ../shared"
)]
fn labelled_mail_is_diagnosed_as_well_as_it_was() {
    use zwrotka::diagnosis::{Permanence, Rules, diagnose};
    let Some(shared) = shared() else { return };
    let corpus = shared.join("corpus/dev");
    let text = fs::read_to_string(corpus.join("truth.tsv")).unwrap();
    let mut lines = text.lines().map(|l| l.split('\t').collect::<Vec<_>>());
    let header = lines.next().unwrap();
    let column = |name: &str| header.iter().position(|h| *h == name).unwrap();
    let mut rows: BTreeMap<String, Vec<BTreeMap<&str, String>>> = BTreeMap::new();
    for cells in lines {
        let row = [
            "recipient",
            "alt_recipient",
            "category",
            "category_alt",
            "permanence",
        ]
        .map(|name| (name, cells[column(name)].to_string()));
        rows.entry(cells[column("file")].to_string())
            .or_default()
            .push(row.into_iter().collect());
    }
    let (mut scored, mut lasting, mut rightly_lasting) = (Vec::new(), 0, 0);
    for (file, rows) in &rows {
        let report = read(&corpus.join(file));
        let diagnosis = diagnose(&report, Rules::built_in());
        for row in rows.iter().filter(|r| !r["category"].is_empty()) {
            let names: Vec<String> = std::iter::once(row["recipient"].as_str())
                .chain(row["alt_recipient"].split(','))
                .filter(|n| !n.is_empty())
                .map(str::to_lowercase)
                .collect();
            let at = report
                .recipients
                .iter()
                .position(|r| {
                    [&r.final_recipient, &r.original_recipient]
                        .into_iter()
                        .flatten()
                        .any(|a| names.contains(&a.to_lowercase()))
                })
                .or((rows.len() == 1 && !report.recipients.is_empty()).then_some(0));
            let verdict = at.map(|at| &diagnosis.recipients[at]);
            scored.push(Scored {
                want: row["category"].clone(),
                also: row["category_alt"].split('|').map(Into::into).collect(),
                got: verdict.map_or("none".into(), |v| v.category.name().into()),
            });
            if !row["permanence"].is_empty() {
                lasting += 1;
                let said = verdict.map(|v| match v.permanence {
                    Permanence::Permanent => "permanent",
                    Permanence::Temporary => "temporary",
                });
                rightly_lasting += usize::from(said == Some(row["permanence"].as_str()));
            }
        }
    }
    let strict = scored.iter().filter(|j| j.got == j.want).count();
    let right = |j: &&Scored| j.got == j.want || j.also.contains(&j.got);
    let lenient = scored.iter().filter(right).count();
    let seed = [
        "address-unknown",
        "message-too-large",
        "mailbox-full",
        "reputation-blocklist",
    ];
    let certain_and_wrong = scored
        .iter()
        .filter(|j| seed.contains(&j.got.as_str()) && !right(j))
        .count();
    let share = |n: usize, of: usize| n as f64 / of as f64;
    let (all, figures) = (
        scored.len(),
        format!(
            "{} rows: strict {strict}, lenient {lenient}, permanence {rightly_lasting}/{lasting}, \
             wrong in a seed category {certain_and_wrong}",
            scored.len()
        ),
    );
    assert!(share(strict, all) >= 0.93, "{figures}");
    assert!(share(lenient, all) >= 0.965, "{figures}");
    assert!(share(rightly_lasting, lasting) >= 0.985, "{figures}");
    assert!(certain_and_wrong <= 3, "{figures}");
}
