//! Message → [`Report`]: the order in which the questions are asked.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::message::Message;

use super::avoid::Avoid;
use super::dialect::{self, Dialect, Marks};
use super::entries::{self};
use super::fields::{self, Fields, Group, Said};
use super::mentions::tier;
use super::other::{self, Robot, Seen};
use super::parts::{self, Parts};
use super::signals::{self, Evidence, Facts};
use super::trace::{Trace, note};
use super::{
    Action, DeliveryStatus, Kind, MAX_RECIPIENTS, NotABounce, Original, Recipient, Report, address,
    original, recipients,
};

/// Most bytes of the words for people that signals and dialects look at.
const MAX_WORDS: usize = 64 << 10;

/// Reads a message. Never fails: what can't be made out is left out, and what
/// is no report gets [`Kind::None`] and a reason.
pub fn read(message: &Message<'_>) -> Report {
    read_at(message, 0, &mut None)
}

/// Reads a message and says what spoke for and against it.
pub fn explain(message: &Message<'_>) -> Trace {
    let mut trace = Some(Trace::default());
    read_at(message, 0, &mut trace);
    trace.unwrap_or_default()
}

fn read_at(message: &Message<'_>, depth: usize, trace: &mut Option<Trace>) -> Report {
    let seen = Seen::new(message);
    let parts = parts::parts(message);
    let lower = parts.text[..parts.text.floor_char_boundary(MAX_WORDS)].to_lowercase();
    let dialect = recognise(&seen, &lower);
    if let Some(report) = by_structure(message, &seen, &parts, dialect, trace) {
        return report;
    }
    let mut found = status_fields(message, &parts);
    if parts.status.is_empty() && (seen.robot() != Robot::None || seen.null_path) {
        found = inline_fields(&parts);
    }
    let has_fields = !parts.status.is_empty() || !found.groups.is_empty();
    let returned = original::read(message, &parts);
    let avoid = avoid(message, &seen, &returned, &found);
    let mut entries = entries::read(&parts.text, dialect, &avoid);
    if entries.is_empty() && !parts.html.is_empty() {
        entries = entries::read(&parts.html, dialect, &avoid);
    }
    if !found.groups.is_empty() && found.groups.iter().all(|g| g.said() == Said::Verified) {
        note(trace, |t| t.by_structure = Some("address-verification"));
        return none(NotABounce::AdminNotice, message, &parts);
    }
    let facts = Facts::new(&seen, &lower, &parts, dialect, &entries, &avoid);
    let evidence = Evidence::of(&facts, has_fields);
    let (is_report, machine) = (evidence.is_report(), evidence.shows_machine());
    note(trace, |t| t.evidence = Some(evidence));
    let weak = found.groups.is_empty() && entries.iter().all(|e| e.tier() < tier::ALONE);
    // A mail system that wraps the report of another one.
    if (!is_report || weak)
        && depth == 0
        && machine
        && let Some(inner) = wrapped(message, &parts, trace)
    {
        return inner;
    }
    if !is_report {
        return none(other::by_words(&seen, &parts.text), message, &parts);
    }
    let delayed = signals::says_delayed(&seen, &lower, dialect);
    let context = recipients::Context {
        seen: &seen,
        parts: &parts,
        returned: &returned,
        dialect,
        action: if delayed {
            Action::Delayed
        } else {
            Action::Failed
        },
    };
    let reporting_mta = found.reporting_mta.take();
    let arrival_date = found.arrival_date;
    let mut list = context.recipients(found.groups, &entries, trace);
    if !has_fields && !delayed && signals::says_success(&seen) {
        for one in &mut list {
            one.action = Action::Delivered;
        }
    }
    Report {
        kind: kind(&list, delayed),
        truncated: list.len() >= MAX_RECIPIENTS || breaks_off(message, &parts),
        why: None,
        dialect: dialect.map_or(if has_fields { "rfc3464" } else { "unknown" }, |d| d.name),
        reporting_mta,
        arrival_date,
        recipients: list,
        delivery_status: delivery_status(message, &parts),
        original: returned,
    }
}

fn recognise(seen: &Seen, lower: &str) -> Option<&'static Dialect> {
    dialect::recognise(&Marks {
        from: &seen.from,
        subject: &seen.subject,
        body: lower,
        header: &|name| {
            let all: Vec<&str> = seen.values(name).collect();
            (!all.is_empty()).then(|| all.join("\n"))
        },
    })
}

/// What structure alone tells: other kinds of reports, and formats of their own.
fn by_structure(
    message: &Message<'_>,
    seen: &Seen,
    parts: &Parts,
    dialect: Option<&'static Dialect>,
    trace: &mut Option<Trace>,
) -> Option<Report> {
    if let Some(why) = other::by_structure(message, seen)
        && dialect.is_none_or(|d| d.despite != Some(why))
    {
        note(trace, |t| t.by_structure = Some("other-report"));
        return Some(none(why, message, parts));
    }
    if let Some(report) = dialect::read(message) {
        note(trace, |t| t.by_structure = Some(report.dialect));
        return Some(report);
    }
    let why = dialect.and_then(|d| d.none)?;
    note(trace, |t| t.by_structure = dialect.map(|d| d.name));
    Some(none(why, message, parts))
}

fn none(why: NotABounce, message: &Message<'_>, parts: &Parts) -> Report {
    Report {
        kind: Kind::None,
        why: Some(why),
        dialect: "none",
        reporting_mta: None,
        arrival_date: None,
        recipients: Vec::new(),
        truncated: false,
        delivery_status: delivery_status(message, parts),
        original: Original::default(),
    }
}

fn delivery_status(message: &Message<'_>, parts: &Parts) -> Option<DeliveryStatus> {
    let part = &message.parts[*parts.status.first()?];
    Some(DeliveryStatus {
        raw: part.raw.unwrap_or(&part.bytes).to_vec(),
        transfer_encoding: part.headers.text("content-transfer-encoding"),
        global: part.content_type == "message/global-delivery-status",
    })
}

/// The fields of all delivery-status parts; what a second report repeats counts once.
fn status_fields(message: &Message<'_>, parts: &Parts) -> Fields {
    let mut found = Fields::default();
    let mut known = HashSet::new();
    let hasher = RandomState::new();
    for index in &parts.status {
        let more = fields::parse(&message.parts[*index].readable());
        found.reporting_mta = found.reporting_mta.or(more.reporting_mta);
        found.arrival_date = found.arrival_date.or(more.arrival_date);
        found.sender = found.sender.or(more.sender);
        for group in more.groups {
            if found.groups.len() < MAX_RECIPIENTS
                && known.insert(hasher.hash_one(identity(&group)))
            {
                found.groups.push(group);
            }
        }
    }
    found
}

/// What makes a group the same as another one.
fn identity(group: &Group) -> impl std::hash::Hash + '_ {
    (
        &group.final_recipient,
        &group.original_recipient,
        &group.action,
        group.status,
        &group.diagnostic_code,
    )
}

/// Delivery-status fields that stand in the text, as gateways and broken MIME leave them.
fn inline_fields(parts: &Parts) -> Fields {
    for text in [&parts.text, &parts.html] {
        if !text.lines().any(fields::begins_group) {
            continue;
        }
        let mut at = 0;
        for line in text.split('\n') {
            if fields::is_field(line) && line.split_once(':').is_some_and(|(n, _)| n.len() > 5) {
                break;
            }
            at += line.len() + 1;
        }
        return fields::parse(text.get(at..).unwrap_or_default());
    }
    Fields::default()
}

/// A report inside of a message that only carries it.
fn wrapped(message: &Message<'_>, parts: &Parts, trace: &mut Option<Trace>) -> Option<Report> {
    let mut inner = trace.is_some().then(Trace::default);
    let report = match (parts.returned, &parts.returned_text) {
        (Some(index), _) if message.parts[index].is_message() => {
            read_at(&Message::parse(&message.parts[index].bytes), 1, &mut inner)
        }
        (None, Some(text)) => read_at(&Message::parse(text.trim_start().as_bytes()), 1, &mut inner),
        _ => return None,
    };
    if report.kind == Kind::None || report.recipients.is_empty() {
        return None;
    }
    if let Some(inner) = inner {
        *trace = Some(Trace {
            wrapped: true,
            ..inner
        });
    }
    Some(report)
}

fn avoid(message: &Message<'_>, seen: &Seen, returned: &Original, found: &Fields) -> Avoid {
    let mut avoid = Avoid::default();
    let readers = message.headers.all("to");
    for field in readers.chain(message.headers.all("delivered-to")).take(20) {
        for found in address::find_all(&field.text()).take(50) {
            avoid.add_sender(found.address);
        }
    }
    for sender in [&returned.from, &returned.return_path, &found.sender]
        .into_iter()
        .flatten()
    {
        avoid.add_sender(sender);
    }
    for found in address::find_all(&seen.from) {
        avoid.add_reporter(found.address);
    }
    for name in ["message-id", "in-reply-to", "references"] {
        for id in message
            .headers
            .get(name)
            .iter()
            .flat_map(|h| h.message_ids())
        {
            avoid.add_identifier(&id);
        }
    }
    for id in returned.message_id.iter().chain(&returned.references) {
        avoid.add_identifier(id);
    }
    for value in ["reply-to", "sender"].iter().filter_map(|n| seen.field(n)) {
        for found in address::find_all(value).take(5) {
            avoid.add_reporter(found.address);
        }
    }
    avoid
}

fn kind(recipients: &[Recipient], delayed: bool) -> Kind {
    let any = |a: Action| recipients.iter().any(|r| r.action == a);
    if any(Action::Failed) {
        Kind::Failed
    } else if any(Action::Delayed) || (recipients.is_empty() && delayed) {
        Kind::Delayed
    } else if recipients.is_empty() {
        Kind::Failed
    } else {
        Kind::Delivered
    }
}

/// Whether the list of recipients, or the words where there is none, runs to the
/// end of what was read of a message that goes on behind it.
fn breaks_off(message: &Message<'_>, parts: &Parts) -> bool {
    let end = |bytes: &[u8]| bytes.as_ptr() as usize + bytes.len();
    let last = match parts.status.last() {
        Some(index) => Some(*index),
        None => parts.words.filter(|_| parts.returned_text.is_none()),
    };
    let raw = last.and_then(|index| message.parts[index].raw);
    message.cut && raw.is_some_and(|raw| end(raw) >= end(message.raw))
}
