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
    reports::report(vec![recipient])
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
