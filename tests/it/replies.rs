//! Replies of all kinds of servers, and what they mean.

use crate::reports;
use std::collections::BTreeSet;

use zwrotka::diagnosis::{Category, Rules, diagnose};
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
