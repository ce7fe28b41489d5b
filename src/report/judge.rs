//! Whether a message reports a failed or delayed delivery, and the report that
//! follows from it.

use std::collections::{HashMap, HashSet};

use crate::message::Message;

use super::dialect::{self, Dialect, Marks};
use super::fields::{self, Fields, Group, Said};
use super::human::{self, Parts};
use super::other::{self, Seen};
use super::text::{self, Avoid, Entry};
use super::{
    Action, DeliveryStatus, Kind, MAX_RECIPIENTS, NotABounce, Original, Recipient, Report, address,
    form, original, phrases, reply,
};

/// Reads a message. Never fails: what can't be made out is left out, and what
/// is no report gets [`Kind::None`] and a reason.
pub fn read(message: &Message<'_>) -> Report {
    read_at(message, 0)
}

fn read_at(message: &Message<'_>, depth: usize) -> Report {
    let seen = Seen::new(message);
    let parts = human::parts(message);
    let lower = parts.text[..form::boundary(&parts.text, 64 << 10)].to_lowercase();
    let dialect = dialect::recognise(&Marks {
        from: &seen.from,
        subject: &seen.subject,
        body: &lower,
        header: &|name| {
            let all: Vec<&str> = seen
                .fields
                .iter()
                .filter(|(n, _)| n == name)
                .map(|(_, v)| v.as_str())
                .collect();
            (!all.is_empty()).then(|| all.join("\n"))
        },
    });
    if let Some(why) = other::by_structure(message, &seen)
        && dialect.is_none_or(|d| d.despite != Some(why))
    {
        return none(why, message, &parts);
    }
    if let Some(report) = dialect::read(message) {
        return report;
    }
    if let Some(why) = dialect.and_then(|d| d.none) {
        return none(why, message, &parts);
    }
    let mut found = Fields::default();
    let mut known = HashSet::new();
    for index in &parts.status {
        let more = fields::parse(&message.parts[*index].readable());
        found.reporting_mta = found.reporting_mta.or(more.reporting_mta);
        found.arrival_date = found.arrival_date.or(more.arrival_date);
        found.sender = found.sender.or(more.sender);
        for group in more.groups {
            if found.groups.len() < MAX_RECIPIENTS && known.insert(identity(&group)) {
                found.groups.push(group);
            }
        }
    }
    let signs = Signs::of(&seen, &lower, message, &parts, dialect);
    if parts.status.is_empty() && signs.robot + u8::from(seen.null_path) > 0 {
        found = inline_fields(&parts);
    }
    let structured = !parts.status.is_empty() || !found.groups.is_empty();
    let returned = original::read(message, &parts);
    let avoid = avoid(message, &seen, &returned, &found);
    let mut entries = text::read(&parts.text, dialect, &avoid);
    if entries.is_empty() && !parts.html.is_empty() {
        entries = text::read(&parts.html, dialect, &avoid);
    }

    let verified =
        !found.groups.is_empty() && found.groups.iter().all(|g| g.said() == Said::Verified);
    if verified {
        return none(NotABounce::AdminNotice, message, &parts);
    }
    let is_report = if structured {
        !signs.forwarded && !signs.challenge
    } else {
        signs.speak_for_a_bounce(&entries, &avoid)
    };
    if !is_report {
        // A mail system that wraps the report of another one.
        if depth == 0
            && signs.robot > 0
            && let Some(inner) = wrapped(message, &parts)
        {
            return inner;
        }
        return none(other::by_words(&seen, &parts.text), message, &parts);
    }

    let delayed_words = says_delayed(&seen, &lower, dialect);
    let mut recipients = if found.groups.is_empty() {
        from_text(
            &seen,
            &entries,
            &|| text::general(&parts.text, dialect),
            delayed_words,
        )
    } else {
        from_fields(&found.groups, &entries, &seen, &returned, delayed_words)
    };
    let weak = found.groups.is_empty() && entries.iter().all(|e| e.tier < text::ALONE);
    if weak
        && depth == 0
        && signs.robot > 0
        && let Some(inner) = wrapped(message, &parts)
    {
        return inner;
    }
    if recipients.is_empty()
        || (weak && recipients.len() > 1 && seen.field("x-failed-recipients").is_none())
    {
        recipients = last_resort(&seen, &parts, &returned, delayed_words);
    }
    let success = !structured
        && !delayed_words
        && phrases::SUCCESS_SUBJECTS
            .iter()
            .any(|p| seen.subject.contains(p));
    if success {
        for one in &mut recipients {
            one.action = Action::Delivered;
        }
    }
    let kind = kind(&recipients, delayed_words);
    Report {
        kind,
        why: None,
        dialect: dialect.map_or(if structured { "rfc3464" } else { "unknown" }, |d| d.name),
        reporting_mta: found.reporting_mta.clone(),
        arrival_date: found.arrival_date,
        recipients,
        delivery_status: delivery_status(message, &parts),
        original: returned,
    }
}

fn none(why: NotABounce, message: &Message<'_>, parts: &Parts) -> Report {
    Report {
        kind: Kind::None,
        why: Some(why),
        dialect: "none",
        reporting_mta: None,
        arrival_date: None,
        recipients: Vec::new(),
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

/// What makes a group the same as another one, which a second report repeats.
fn identity(group: &Group) -> String {
    format!(
        "{:?}",
        (
            &group.final_recipient,
            &group.original_recipient,
            &group.action,
            &group.status,
            &group.diagnostic_code,
        )
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
fn wrapped(message: &Message<'_>, parts: &Parts) -> Option<Report> {
    let report = match (parts.returned, &parts.returned_text) {
        (Some(index), _) if message.parts[index].is_message() => {
            read_at(&Message::parse(&message.parts[index].bytes), 1)
        }
        (None, Some(text)) => read_at(&Message::parse(text.trim_start().as_bytes()), 1),
        _ => return None,
    };
    (report.kind != Kind::None && !report.recipients.is_empty()).then_some(report)
}

fn avoid(message: &Message<'_>, seen: &Seen, returned: &Original, found: &Fields) -> Avoid {
    let mut avoid = Avoid::default();
    for field in message
        .headers
        .all("to")
        .chain(message.headers.all("delivered-to"))
        .take(20)
    {
        avoid.senders.extend(
            address::find_all(&field.text())
                .take(50)
                .map(|f| f.address.to_string()),
        );
    }
    avoid.senders.extend(returned.from.clone());
    avoid
        .senders
        .extend(returned.return_path.clone().filter(|p| !p.is_empty()));
    avoid.senders.extend(found.sender.clone());
    avoid
        .reporters
        .extend(address::find_all(&seen.from).map(|f| f.address.to_string()));
    for name in ["reply-to", "sender"] {
        if let Some(value) = seen.field(name) {
            avoid.reporters.extend(
                address::find_all(value)
                    .take(5)
                    .map(|f| f.address.to_string()),
            );
        }
    }
    avoid
}

/// What speaks for or against a message being a bounce.
struct Signs {
    /// How surely a mail system wrote it: 0 to 3.
    robot: u8,
    null_path: bool,
    subject: bool,
    body: bool,
    /// The words give a reason that a bounce would give.
    reason: bool,
    /// The header says that no person wrote it.
    automatic: bool,
    failed_header: bool,
    returned: bool,
    dialect: bool,
    /// A person passed it on.
    forwarded: bool,
    /// An answering machine of a person.
    answer: bool,
    challenge: bool,
    code: bool,
}

impl Signs {
    fn of(
        seen: &Seen,
        lower: &str,
        message: &Message<'_>,
        parts: &Parts,
        dialect: Option<&Dialect>,
    ) -> Signs {
        let robot = seen.robot();
        let passed_on = [
            "fw:", "fwd:", "wg:", "tr:", "rv:", "pd:", "re:", "aw:", "odp:", "sv:", "[fwd:", "i:",
            "enc:", "doorst:", "vs:", "vl:",
        ]
        .iter()
        .any(|p| seen.subject.starts_with(p));
        let begins = lower.trim_start();
        let quoted = [
            "begin forwarded message",
            "-------- forwarded message",
            "---------- forwarded message",
            "-----original message-----",
            "-------- weitergeleitete nachricht",
        ]
        .iter()
        .any(|p| lower[..form::boundary(lower, 3000)].contains(p))
            && !begins.starts_with("this message was created automatically");
        let _ = message;
        Signs {
            robot,
            null_path: seen.null_path,
            subject: is_bounce_subject(&seen.subject),
            body: says(lower, phrases::BOUNCE_WORDS),
            reason: says(lower, phrases::BOUNCE_REASONS),
            automatic: seen
                .field("auto-submitted")
                .is_some_and(|v| v.starts_with("auto-"))
                || seen.header_contains("content-type", "multipart/report")
                || seen.header_contains("precedence", "junk"),
            failed_header: seen.field("x-failed-recipients").is_some(),
            returned: parts.returned.is_some() || parts.returned_text.is_some(),
            dialect: dialect.is_some_and(|d| d.proof),
            forwarded: robot == 0 && !seen.null_path && (passed_on || quoted),
            answer: other::is_vacation_subject(&seen.subject)
                || ["x-autoreply", "x-autorespond", "x-vacation"]
                    .iter()
                    .any(|h| seen.field(h).is_some()),
            challenge: other::by_words(seen, lower) == NotABounce::Challenge,
            code: lower.lines().take(300).any(|l| {
                l.len() < 2000 && (reply::smtp_code(l).is_some() || reply::enhanced(l).is_some())
            }),
        }
    }

    fn speak_for_a_bounce(&self, entries: &[Entry], avoid: &Avoid) -> bool {
        if self.forwarded || self.challenge {
            return false;
        }
        if self.answer && !(self.failed_header || (self.robot >= 2 && self.body)) {
            return false;
        }
        let named = entries.iter().any(|e| e.tier >= text::LIKELY);
        let others = entries
            .iter()
            .any(|e| e.tier >= text::ALONE && !avoid.sender(&e.address));
        let body = self.body || (self.reason && others);
        let weight = [0, 2, 3, 4][usize::from(self.robot.min(3))]
            + u32::from(self.null_path) * 2
            + u32::from(self.subject) * 3
            + u32::from(body) * 3
            + u32::from(self.failed_header) * 4
            + u32::from(self.dialect) * 4
            + u32::from(self.returned)
            + u32::from(self.code)
            + u32::from(named);
        // Somebody has to say that it was not delivered, and it has to come from a machine.
        let says = self.subject || body || self.failed_header || self.dialect;
        let system = self.robot >= 2 || self.null_path || self.failed_header || self.dialect;
        // Any other machine has to show all that a bounce has.
        let machine = (self.robot == 1 || self.automatic)
            && self.subject
            && body
            && named
            && (self.returned || self.code);
        // Warnings about one's own mailbox, and mail that only plays a bounce, name nobody else.
        let about_somebody =
            others || self.returned || self.code || self.failed_header || self.dialect;
        says && about_somebody && ((system && weight >= 7) || machine)
    }
}

/// Subjects that mail systems give to bounces.
fn is_bounce_subject(subject: &str) -> bool {
    phrases::BOUNCE_SUBJECTS.iter().any(|p| subject.contains(p))
}

/// Whether one of these phrases stands near the top of the words.
fn says(lower: &str, phrases: &[&str]) -> bool {
    let start = &lower[..form::boundary(lower, 16 << 10)];
    phrases.iter().any(|p| start.contains(p))
}

/// Whether the words are about a delay and not about the end of it.
fn says_delayed(seen: &Seen, lower: &str, dialect: Option<&Dialect>) -> bool {
    let start = &lower[..form::boundary(lower, 16 << 10)];
    let over = phrases::FINAL_WORDS.iter().any(|p| start.contains(p));
    let subject = phrases::DELAY_SUBJECTS
        .iter()
        .any(|p| seen.subject.contains(p));
    let marked = dialect.is_some_and(|d| d.delayed.iter().any(|p| start.contains(p)));
    let body = phrases::DELAY_WORDS.iter().any(|p| start.contains(p));
    if subject {
        return !over || body;
    }
    (marked || body) && !over
}

fn kind(recipients: &[Recipient], delayed_words: bool) -> Kind {
    let any = |a: Action| recipients.iter().any(|r| r.action == a);
    if any(Action::Failed) {
        Kind::Failed
    } else if any(Action::Delayed) || (recipients.is_empty() && delayed_words) {
        Kind::Delayed
    } else if recipients.is_empty() {
        Kind::Failed
    } else {
        Kind::Delivered
    }
}

fn from_fields(
    groups: &[Group],
    entries: &[Entry],
    seen: &Seen,
    returned: &Original,
    delayed_words: bool,
) -> Vec<Recipient> {
    let mut used = vec![false; entries.len()];
    let mut by_address: HashMap<String, Vec<usize>> = HashMap::new();
    for (i, entry) in entries.iter().enumerate() {
        by_address
            .entry(entry.address.to_lowercase())
            .or_default()
            .push(i);
        if let Some(origin) = &entry.origin {
            by_address.entry(origin.to_lowercase()).or_default().push(i);
        }
    }
    let mut out = Vec::with_capacity(groups.len());
    for group in groups {
        let action = match group.said() {
            Said::Known(action) => action,
            Said::Verified => continue,
            Said::Unknown if delayed_words => Action::Delayed,
            Said::Unknown => Action::Failed,
        };
        let mut one = Recipient::new(action);
        one.final_recipient = group.final_recipient.clone();
        one.original_recipient = group.original_recipient.clone();
        one.status = group.status;
        one.diagnostic_code = group.diagnostic_code.clone();
        one.diagnostic_type = group.diagnostic_type.clone();
        one.remote_mta = group.remote_mta.clone();
        one.will_retry_until = group.will_retry_until;
        one.last_attempt_date = group.last_attempt_date;
        let entry = [
            &group.final_recipient,
            &group.original_recipient,
            &group.actual_recipient,
        ]
        .into_iter()
        .flatten()
        .filter_map(|a| by_address.get(&a.to_lowercase()))
        .flatten()
        .copied()
        .filter(|i| !used[*i])
        // Of several children of an alias the one that the reply is about.
        .min_by_key(|i| !about(&entries[*i], group))
        .or_else(|| {
            let alone = groups.len() == 1 && entries.len() == 1;
            (alone && same_local(&one, &entries[0])).then_some(0)
        });
        if let Some(i) = entry {
            used[i] = true;
            let entry = &entries[i];
            add_words(&mut one, entry);
            // An alias: the field has what the sender gave, the text what it became.
            if let Some(origin) = &entry.origin
                && one
                    .final_recipient
                    .as_deref()
                    .is_some_and(|f| address::same(f, origin))
                && !address::same(origin, &entry.address)
            {
                one.original_recipient = one.final_recipient.take();
                one.final_recipient = Some(entry.address.clone());
            }
            if one
                .final_recipient
                .as_deref()
                .is_none_or(|f| !f.contains('@'))
                && entry.address.contains('@')
            {
                one.final_recipient = Some(entry.address.clone());
            }
        } else if groups.len() == 1 && !entries.is_empty() && one.diagnostic_code.is_none() {
            let general = Entry {
                address: String::new(),
                origin: None,
                words: entries[0].words.clone(),
                general: entries[0].general.clone(),
                tier: 0,
            };
            add_words(&mut one, &general);
        }
        if let Some(actual) = &group.actual_recipient
            && one
                .final_recipient
                .as_deref()
                .is_some_and(|f| !address::same(f, actual))
            && actual.contains('@')
        {
            if one.original_recipient.is_none() {
                one.original_recipient = one.final_recipient.take();
            }
            one.final_recipient = Some(actual.clone());
        }
        if one.final_recipient.is_none() {
            one.final_recipient = one.original_recipient.clone();
        }
        complete(&mut one, seen, returned, groups.len());
        if one.phase.is_none() {
            one.phase = one.diagnostic_code.as_deref().and_then(reply::phase);
        }
        out.push(one);
    }
    // Success for some and failure for others: what failed is what the report is for,
    // but nobody is left out.
    out
}

/// Whether a recipient of the text and a group of fields share their words.
fn about(entry: &Entry, group: &Group) -> bool {
    group.diagnostic_code.as_deref().is_some_and(|code| {
        code.contains(entry.address.as_str())
            || reply::clean(&entry.words).contains(&code[..form::boundary(code, 60)])
    })
}

/// A bare local name gets the domain that the rest of the message gives it.
fn complete(one: &mut Recipient, seen: &Seen, returned: &Original, groups: usize) {
    let Some(bare) = one.final_recipient.clone().filter(|f| !f.contains('@')) else {
        return;
    };
    if one
        .original_recipient
        .as_deref()
        .is_some_and(|o| o.contains('@'))
    {
        return;
    }
    let fits = |a: &str| {
        a.rsplit_once('@')
            .is_some_and(|(local, _)| local.eq_ignore_ascii_case(&bare))
    };
    let failed = failed_header(seen);
    let candidate = failed
        .iter()
        .chain(&returned.recipients)
        .find(|a| fits(a))
        .or_else(|| (groups == 1 && failed.len() == 1).then(|| &failed[0]))
        .or_else(|| {
            (groups == 1 && returned.recipients.len() == 1).then(|| &returned.recipients[0])
        });
    if let Some(full) = candidate {
        one.final_recipient = Some(full.clone());
    }
}

fn same_local(one: &Recipient, entry: &Entry) -> bool {
    let local = |a: &str| a.split('@').next().unwrap_or_default().to_lowercase();
    [&one.final_recipient, &one.original_recipient]
        .into_iter()
        .flatten()
        .any(|a| local(a) == local(&entry.address))
        || (one.final_recipient.is_none() && one.original_recipient.is_none())
}

/// The addresses of X-Failed-Recipients.
fn failed_header(seen: &Seen) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in ["x-failed-recipients", "x-mailer-daemon-recipients"] {
        for (_, value) in seen.fields.iter().filter(|(n, _)| n == name) {
            for found in address::find_all(value) {
                if !out.iter().any(|o| o == found.address) && out.len() < MAX_RECIPIENTS {
                    out.push(found.address.to_string());
                }
            }
        }
    }
    out
}

fn from_text(
    seen: &Seen,
    entries: &[Entry],
    general: &dyn Fn() -> String,
    delayed_words: bool,
) -> Vec<Recipient> {
    let action = if delayed_words {
        Action::Delayed
    } else {
        Action::Failed
    };
    let header = failed_header(seen);
    let make = |entry: &Entry| {
        let mut one = Recipient::new(action);
        one.final_recipient = Some(entry.address.clone());
        one.original_recipient = entry.origin.clone();
        add_words(&mut one, entry);
        one
    };
    // Exim names no more than 50 in the header.
    if header.is_empty() || header.len() >= 50 {
        return entries.iter().map(make).collect();
    }
    header
        .iter()
        .map(|address| {
            let entry = entries.iter().find(|e| {
                address::same(&e.address, address)
                    || e.origin
                        .as_deref()
                        .is_some_and(|o| address::same(o, address))
            });
            match entry.or_else(|| entries.first().filter(|_| header.len() == 1)) {
                Some(entry) => {
                    let mut one = make(entry);
                    if !address::same(&entry.address, address) {
                        one.final_recipient = Some(address.clone());
                        one.original_recipient = None;
                    } else {
                        one.final_recipient = Some(entry.address.clone());
                    }
                    one
                }
                None => {
                    let mut one = Recipient::new(action);
                    one.final_recipient = Some(address.clone());
                    if header.len() == 1 {
                        add_words(&mut one, &Entry::of_words(general()));
                    }
                    one
                }
            }
        })
        .collect()
}

/// Sets reply, remark, server and phase from the words that belong to a recipient.
fn add_words(one: &mut Recipient, entry: &Entry) {
    let own = entry.words.as_str();
    let general = entry.general.as_str();
    let both;
    let spoken = if has_code(own) || general.is_empty() {
        own
    } else if has_code(general) || own.is_empty() || general.contains(own) {
        general
    } else {
        both = format!("{own}\n{general}");
        &both
    };
    if spoken.is_empty() && own.is_empty() {
        return;
    }
    if one.phase.is_none() {
        one.phase = reply::phase(own).or_else(|| reply::phase(spoken));
    }
    if one.remote_mta.is_none() {
        one.remote_mta = remote_host(spoken).or_else(|| remote_host(own));
    }
    let all = reply::clean(spoken);
    if one.diagnostic_code.is_none() {
        let words = match reply::smtp_code(&all) {
            Some((at, _)) => all[at..].to_string(),
            None => all.clone(),
        };
        let words = match words.find(" (in reply to ") {
            Some(at) => words[..at].to_string(),
            None => words,
        };
        let coded = reply::smtp_code(&words).is_some();
        one.diagnostic_code = (!words.is_empty()).then_some(words);
        if coded && one.diagnostic_code.is_some() {
            one.diagnostic_type = Some("smtp".into());
        }
    }
    let remark = if own.is_empty() || spoken.contains(own) {
        all
    } else {
        reply::clean(&format!("{own}\n{spoken}"))
    };
    if one.diagnostic_code.as_deref() != Some(remark.as_str()) && !remark.is_empty() {
        one.remark = Some(remark);
    }
}

fn has_code(words: &str) -> bool {
    reply::smtp_code(words).is_some() || reply::enhanced(words).is_some()
}

/// "host mx.example.org [192.0.2.1] said", "host: mx.example.org", "server for the domain by mx.example.org."
fn remote_host(words: &str) -> Option<String> {
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = flat.to_ascii_lowercase();
    for marker in ["host: ", "host ", "server ", "by ", "talking to ", "mta "] {
        for (at, _) in lower.match_indices(marker) {
            if at > 0 && lower.as_bytes()[at - 1].is_ascii_alphanumeric() {
                continue;
            }
            let name = flat[at + marker.len()..]
                .split([' ', '[', '(', ',', ';', '<', '>', ']'])
                .next()
                .unwrap_or_default()
                .trim_end_matches(['.', ':'])
                .trim_start_matches('<');
            let labels = name.split('.').count();
            if labels >= 2
                && name.len() <= 255
                && !name.contains('@')
                && name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
            {
                return Some(name.to_string());
            }
        }
    }
    None
}

/// A bounce that names nobody: what its header fields and the returned message tell.
fn last_resort(
    seen: &Seen,
    parts: &Parts,
    returned: &Original,
    delayed_words: bool,
) -> Vec<Recipient> {
    let action = if delayed_words {
        Action::Delayed
    } else {
        Action::Failed
    };
    let mut address = failed_header(seen).into_iter().next();
    if address.is_none() {
        address = address::find_all(&seen.to).find_map(|f| address::of_verp(f.address));
    }
    if address.is_none() && returned.recipients.len() == 1 {
        address = returned.recipients.first().cloned();
    }
    let Some(address) = address else {
        return Vec::new();
    };
    let mut one = Recipient::new(action);
    one.final_recipient = Some(address);
    let words = parts.text.trim();

    add_words(&mut one, &Entry::of_words(text::general(words, None)));
    vec![one]
}
