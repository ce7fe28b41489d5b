//! What is for administrators: the servers' own words and the fields of the report.

use super::recipients::{Affected, answer};
use super::{Answer, Bounce, Detail, Group, MAX_NAMED, clean};
use crate::message::{DateTime, Headers};

/// Most answers of servers that are quoted.
const MAX_ANSWERS: usize = 5;

/// What was said, to whom, each once; what stands beside a cause already is left out.
pub fn answers(affected: &[Affected], groups: &[Group]) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for one in affected.iter().take(MAX_NAMED) {
        if answers.len() == MAX_ANSWERS {
            break;
        }
        let text = answer(one);
        let shown = |group: &Group| group.answer.as_ref() == Some(&text);
        if text.is_empty() || answers.iter().any(|a| a.text == text) || groups.iter().any(shown) {
            continue;
        }
        answers.push(Answer {
            recipient: one.address.clone().filter(|_| affected.len() > 1),
            text,
        });
    }
    answers
}

/// Fields by the names that they have in RFC 3464: administrators know them,
/// and they can be searched for.
pub fn fields(bounce: &Bounce, affected: &[Affected]) -> Vec<Vec<Detail>> {
    let report = bounce.report;
    let server = |name: &Option<String>| {
        let name = name.as_deref()?;
        clean::host(name).or_else(|| Some(clean::subject(name)))
    };
    let date = |date: Option<DateTime>| date.map(|d| d.to_rfc822());
    let block = |fields: Vec<(&str, Option<String>)>| -> Vec<Detail> {
        fields
            .into_iter()
            .filter_map(|(name, value)| {
                Some(Detail {
                    name: name.into(),
                    value: value.filter(|v| !v.is_empty())?,
                })
            })
            .collect()
    };
    let mut blocks = vec![block(vec![
        ("Reporting-MTA", server(&report.reporting_mta)),
        ("Arrival-Date", date(report.arrival_date)),
        ("Queue-ID", queue_id(&report.original.headers)),
        (
            "Message-ID",
            report.original.message_id.as_deref().map(clean::message_id),
        ),
        ("Received", super::hops::line(bounce)),
        ("Reference", Some(clean::text(bounce.reference, 16))),
    ])];
    blocks.extend(affected.iter().take(MAX_ANSWERS).map(|p| {
        let Some(r) = p.recipient else {
            return Vec::new();
        };
        let status = p.verdict.facts.enhanced.or(r.status);
        block(vec![
            ("Recipient", p.address.clone()),
            ("Status", status.map(|s| s.to_string())),
            (
                "Remote-MTA",
                r.remote_mta
                    .as_deref()
                    .map(|name| clean::shown_host(name, p.address.as_deref())),
            ),
            ("Last-Attempt-Date", date(r.last_attempt_date)),
            (
                "Will-Retry-Until",
                date(r.will_retry_until.filter(|_| p.delayed)),
            ),
        ])
    }));
    blocks.retain(|b| !b.is_empty());
    blocks
}

/// The name that the reporting server had for the message: the id clause of
/// the topmost Received field (RFC 5321 section 4.4) of what came back.
fn queue_id(original: &[u8]) -> Option<String> {
    let received = Headers::parse(original).text("Received")?;
    let mut words = received.split(' ');
    words.find(|w| w.eq_ignore_ascii_case("id"))?;
    let id = clean::text(words.next()?.trim_end_matches(';'), 64);
    id.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
        .then_some(id)
}
