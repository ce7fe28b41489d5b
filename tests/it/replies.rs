//! Replies of all kinds of servers, and what they mean.

use crate::reports;
use std::collections::BTreeSet;

use zwrotka::diagnosis::{Category, Confidence, Rules, diagnose, explain_rule};
use zwrotka::report::Report;

struct Row<'a> {
    line: usize,
    category: &'a str,
    host: Option<&'a str>,
    status: Option<&'a str>,
    reply: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let given = |cell: &'static str| (cell != "-").then_some(cell);
    include_str!("replies.tsv")
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(n, line)| {
            let cells: Vec<_> = line.split('\t').collect();
            let [category, host, status, reply] = cells[..] else {
                panic!("replies.tsv:{}: four cells are wanted", n + 1);
            };
            Row {
                line: n + 1,
                category,
                host: given(host),
                status: given(status),
                reply,
            }
        })
        .collect()
}

fn report(row: &Row) -> Report {
    let (kind, reply) = match row.reply.split_once("; ") {
        Some((kind, reply)) if kind.starts_with("x-") => (kind, reply),
        _ => ("smtp", row.reply),
    };
    let mut recipient = reports::recipient(reply);
    recipient.diagnostic_type = Some(kind.into());
    recipient.status = row.status.map(|s| s.parse().unwrap());
    recipient.remote_mta = row.host.map(Into::into);
    // The family of servers is told by the recipient's domain, too.
    if let Some(host) = row.host.filter(|h| !h.contains("example")) {
        recipient.final_recipient = Some(format!("jan@{host}"));
    }
    Report::failed(vec![recipient])
}

#[test]
fn replies_get_their_category() {
    let mut wrong = Vec::new();
    for row in rows() {
        assert!(Category::named(row.category).is_some(), "{}", row.category);
        let verdict = &diagnose(&report(&row), Rules::built_in()).recipients[0];
        if verdict.category.name() != row.category {
            wrong.push(format!(
                "replies.tsv:{}: want {}, got {} by {}: {}",
                row.line, row.category, verdict.category, verdict.rule, row.reply
            ));
        }
    }
    // A change to the rules shows what it costs, class by class.
    for category in Category::ALL {
        let of = |line: &&String| line.contains(&format!("want {category},"));
        let all = rows()
            .iter()
            .filter(|r| r.category == category.name())
            .count();
        let missed = wrong.iter().filter(of).count();
        println!("{category}: {} of {all}", all - missed);
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_is_reached_by_a_reply() {
    let reached: BTreeSet<String> = rows()
        .iter()
        .map(|row| {
            diagnose(&report(row), Rules::built_in()).recipients[0]
                .rule
                .clone()
        })
        .collect();
    let dead: Vec<_> = Rules::built_in()
        .iter()
        .map(|rule| rule.name.to_string())
        .filter(|name| !reached.contains(name))
        .collect();
    assert!(dead.is_empty(), "no reply reaches {dead:?}");
}

/// A phrase that only one cause has and that is told for certain must be right:
/// the share of certain ones that are wrong is what the notice's words rest on.
#[test]
fn nothing_certain_is_wrong() {
    let certain: Vec<(Row, Category)> = rows()
        .into_iter()
        .filter_map(|row| {
            let verdict = &diagnose(&report(&row), Rules::built_in()).recipients[0];
            (verdict.confidence == Confidence::Certain).then_some((row, verdict.category))
        })
        .collect();
    assert!(certain.len() > 500, "{} are certain", certain.len());
    for (row, category) in certain {
        assert_eq!(row.category, category.name(), "{}", row.reply);
    }
}

/// Both ends of a range of codes count: a row for the code at each end, and
/// none of them without the rule that has the range.
#[test]
fn both_ends_of_every_range_of_codes_are_reached() {
    let reached: BTreeSet<(String, String)> = rows()
        .iter()
        .map(|row| {
            let report = report(row);
            let trace = explain_rule(&report, &report.recipients[0], Rules::built_in());
            (
                trace.rule.unwrap_or_default(),
                trace.enhanced.unwrap_or_default(),
            )
        })
        .collect();
    let mut missing = Vec::new();
    for rule in Rules::built_in().iter().filter(|rule| !rule.has_words()) {
        for pattern in rule.enhanced.iter().filter(|p| p.first < p.last) {
            if (pattern.first, pattern.last) == (0, 999) {
                continue;
            }
            for detail in [pattern.first, pattern.last] {
                let wanted = |(name, code): &(String, String)| {
                    *name == rule.name && code.ends_with(&format!(".{detail}"))
                };
                if !reached.iter().any(wanted) {
                    missing.push(format!("{} x.y.{detail}", rule.name));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no reply has {missing:?}");
}

/// Replies that were labelled before any rule had seen them, see the head of each
/// file: what is told must stay as good as it was measured. The score of each class
/// is printed.
#[test]
fn unseen_replies_are_mostly_understood() {
    for (name, strict, lenient, wrong) in [
        ("open", 93, 99, 0),
        ("blind", 85, 92, 4),
        ("found-open", 89, 98, 0),
        ("found-blind", 73, 87, 6),
    ] {
        let file = format!("{}/tests/it/unseen/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).unwrap();
        let mut score = Score::default();
        let mut classes = std::collections::BTreeMap::<&str, Score>::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [labels, host, reply] = cells[..] else {
                panic!("unseen/{name}.tsv: three cells are wanted: {line}");
            };
            let labels: Vec<&str> = labels.split('|').collect();
            let row = Row {
                line: 0,
                category: labels[0],
                host: (host != "-").then_some(host),
                status: None,
                reply,
            };
            let verdict = &diagnose(&report(&row), Rules::built_in()).recipients[0];
            let told =
                verdict.category != Category::Unknown && verdict.confidence != Confidence::Guess;
            let lenient = labels.contains(&verdict.category.name());
            for score in [&mut score, classes.entry(labels[0]).or_default()] {
                score.all += 1;
                score.strict += usize::from(verdict.category.name() == labels[0]);
                score.lenient += usize::from(lenient);
                score.wrong += usize::from(told && !lenient);
                let is_certain = verdict.confidence == Confidence::Certain;
                score.certain += usize::from(is_certain);
                score.certain_wrong += usize::from(is_certain && !lenient);
            }
        }
        println!("{name}: {score:?}");
        for (class, score) in &classes {
            println!("    {class}: {score:?}");
        }
        let percent = |part: usize| part * 100 / score.all;
        assert!(percent(score.strict) >= strict, "{name}: {score:?}");
        assert!(percent(score.lenient) >= lenient, "{name}: {score:?}");
        assert!(percent(score.wrong) <= wrong, "{name}: {score:?}");
    }
}

#[derive(Debug, Default)]
struct Score {
    all: usize,
    strict: usize,
    lenient: usize,
    /// Told as likely or certain, and none of the row's labels.
    wrong: usize,
    certain: usize,
    /// The same among the certain ones.
    certain_wrong: usize,
}

/// A phrase that is taken out of a rule, or an end of a range of codes that moves,
/// shows in the diff of the golden file.
#[test]
fn conditions_of_the_rules_change_on_purpose_only() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/rules.txt");
    let mut now = String::new();
    for rule in Rules::built_in().iter() {
        let codes: Vec<String> = rule.enhanced.iter().map(|p| format!("{p:?}")).collect();
        let count = |phrases: &zwrotka::diagnosis::Phrases| {
            let text: Vec<String> = phrases.iter().map(|p| p.to_string()).collect();
            // FNV-1a: the same everywhere and in every version.
            let hash = text
                .join("\n")
                .bytes()
                .fold(0xcbf2_9ce4_8422_2325u64, |h, b| {
                    (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
                });
            format!("{} {:08x}", text.len(), hash as u32)
        };
        now += &format!(
            "{} {} any {} all {} none {} smtp {:?} enhanced {}\n",
            rule.name,
            rule.category,
            count(&rule.any),
            count(&rule.all),
            count(&rule.none),
            rule.smtp,
            codes.join(" ")
        );
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(file, &now).unwrap();
    }
    let then = std::fs::read_to_string(file).unwrap();
    for (then, now) in then.lines().zip(now.lines()) {
        assert_eq!(then, now, "UPDATE_GOLDEN=1 if it was meant");
    }
    assert_eq!(then.lines().count(), now.lines().count());
}
