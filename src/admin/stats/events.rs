//! Reads zwrotka's events from the lines of a file (`key=value`, JSON, RFC 5424)
//! and of syslog or the journal.
//!
//! An event counts only at the start of a line's text, because lines of other
//! programs may quote `zwrotka[1]: event=…`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::admin::logs::frame::Frame;
use crate::admin::logs::{Clock, timestamp};
use crate::event::format::SD_ID;

/// The fields of an event that the figures need; absent texts are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoggedEvent {
    /// Seconds since 1970.
    pub at: i64,
    /// Its name; `bounce` for each input.
    pub event: String,
    /// rewritten, unchanged, retry, dropped.
    pub outcome: String,
    pub reason: String,
    /// The entry point: filter, pipe, milter.
    pub entry: String,
    /// What kept the state: local, redis, or down where redis did not answer.
    pub store: String,
    pub domain: String,
    pub host: String,
    /// The login or local user that sent the message that came back.
    pub account: String,
    pub language: String,
    /// `blocklist` where the administrator must act.
    pub alert: String,
    /// The recipient of the bounce as the event shows it: an account of this site.
    pub recipient: String,
    /// What of the site could not be used, with commas between.
    pub broken: String,
    pub detail: String,
    /// Of a `lost` event: how many.
    pub count: u64,
    pub duration_us: Option<u64>,
    pub recipients: Vec<EventRecipient>,
    /// Number of further recipients, without their fields.
    pub more: u64,
}

/// A recipient of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventRecipient {
    pub domain: String,
    pub category: String,
    /// failed or delayed.
    pub action: String,
    pub remote_mta: String,
    /// Blocklists, with commas between.
    pub blocklist: String,
    pub ip: String,
}

/// Most recipients that are read; an event has at most ten.
const MAX_RECIPIENTS: usize = 100;

/// Reads a line; `None` if it is not an event of zwrotka.
pub fn parse(line: &[u8], clock: &mut Clock) -> Option<LoggedEvent> {
    // Events are printable ASCII.
    let text = str::from_utf8(line).ok()?.trim_end_matches('\r');
    if text.starts_with('{') {
        return json(text, clock);
    }
    if let Some(rest) = text.strip_prefix("time=") {
        let (time, fields) = rest.split_once(' ')?;
        return logged(moment(time, clock)?, fields, clock);
    }
    // syslog's forms, with `zwrotka[123]: ` before the event or with RFC 5424's data.
    let frame = Frame::read(line, clock)?;
    if frame.tag != b"zwrotka" {
        return None;
    }
    let payload = if frame.data.is_empty() {
        frame.text
    } else {
        frame.data
    };
    logged(
        frame.stamp.seconds,
        str::from_utf8(payload).ok()?.trim_start(),
        clock,
    )
}

/// An event without its time, in any of the three forms.
fn logged(at: i64, payload: &str, clock: &mut Clock) -> Option<LoggedEvent> {
    let mut event = if payload.starts_with('{') {
        json(payload, clock)?
    } else if payload.starts_with('[') {
        structured(payload)?
    } else {
        let mut event = LoggedEvent::default();
        key_values(payload, |name, value| event.set(name, value))?;
        event
    };
    event.at = at;
    event.is_one().then_some(event)
}

fn moment(text: &str, clock: &mut Clock) -> Option<i64> {
    // The parser of timestamps needs text after the time.
    let line = format!("{text} ");
    timestamp::syslog(line.as_bytes(), clock).map(|(stamp, _)| stamp.seconds)
}

impl LoggedEvent {
    fn is_one(&self) -> bool {
        !self.event.is_empty()
    }

    /// Sets a field; `category.2` belongs to the second recipient.
    fn set(&mut self, name: &str, value: &str) {
        let (name, number) = match name.split_once('.') {
            Some((name, number)) => (name, number.parse().unwrap_or(0)),
            None => (name, 1usize),
        };
        if !(1..=MAX_RECIPIENTS).contains(&number) {
            return;
        }
        let text = match name {
            "event" => &mut self.event,
            "outcome" => &mut self.outcome,
            "reason" => &mut self.reason,
            "entry" => &mut self.entry,
            "store" => &mut self.store,
            "domain" => &mut self.domain,
            "host" => &mut self.host,
            "account" => &mut self.account,
            "language" => &mut self.language,
            "alert" => &mut self.alert,
            "recipient" => &mut self.recipient,
            "broken" => &mut self.broken,
            "detail" => &mut self.detail,
            "duration_us" => {
                self.duration_us = value.parse().ok();
                return;
            }
            "count" => {
                self.count = value.parse().unwrap_or(0);
                return;
            }
            "more" => {
                self.more = value.parse().unwrap_or(0);
                return;
            }
            "recipient_domain" | "category" | "action" | "remote_mta" | "blocklist" | "ip" => {
                if self.recipients.len() < number {
                    self.recipients.resize_with(number, EventRecipient::default);
                }
                self.recipients[number - 1].set(name, value);
                return;
            }
            _ => return,
        };
        value.clone_into(text);
    }
}

impl EventRecipient {
    fn set(&mut self, name: &str, value: &str) {
        let text = match name {
            "recipient_domain" => &mut self.domain,
            "category" => &mut self.category,
            "action" => &mut self.action,
            "remote_mta" => &mut self.remote_mta,
            "blocklist" => &mut self.blocklist,
            "ip" => &mut self.ip,
            _ => return,
        };
        value.clone_into(text);
    }
}

/// Walks over `key=value key="quoted value"`, as [`crate::event::format::key_value`]
/// writes it. `None` where the form is broken.
fn key_values(mut text: &str, mut each: impl FnMut(&str, &str)) -> Option<()> {
    loop {
        text = text.trim_start_matches(' ');
        if text.is_empty() {
            return Some(());
        }
        let (name, rest) = text.split_once('=')?;
        if name.is_empty() || !name.bytes().all(is_name) {
            return None;
        }
        if let Some(quoted) = rest.strip_prefix('"') {
            let (value, rest) = unquoted(quoted)?;
            each(name, &value);
            text = rest;
        } else {
            let end = rest.find(' ').unwrap_or(rest.len());
            each(name, &rest[..end]);
            text = &rest[end..];
        }
    }
}

fn is_name(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"_.-".contains(&b)
}

/// The text up to the closing `"`, with `\"`, `\\`, `\]` and `\u{…}` undone,
/// and what follows it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut rest = text;
    loop {
        let at = rest.find(['"', '\\'])?;
        value.push_str(&rest[..at]);
        let (mark, after) = rest[at..].split_at(1);
        if mark == "\"" {
            return Some((value, after));
        }
        if let Some(hex) = after.strip_prefix("u{")
            && let Some((hex, after)) = hex.split_once('}')
            && let Some(c) = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
        {
            value.push(c);
            rest = after;
        } else {
            let c = after.chars().next()?;
            value.push(c);
            rest = &after[c.len_utf8()..];
        }
    }
}

fn structured(data: &str) -> Option<LoggedEvent> {
    let mut rest = data.strip_prefix('[')?.strip_prefix(SD_ID)?;
    let mut event = LoggedEvent::default();
    loop {
        rest = rest.trim_start_matches(' ');
        if rest.starts_with(']') {
            return Some(event);
        }
        let (name, quoted) = rest.split_once("=\"")?;
        let (value, after) = unquoted(quoted)?;
        event.set(name, &value);
        rest = after;
    }
}

#[derive(Deserialize)]
struct Json {
    #[serde(default)]
    time: String,
    #[serde(default)]
    recipients: Vec<BTreeMap<String, serde_json::Value>>,
    #[serde(flatten)]
    fields: BTreeMap<String, serde_json::Value>,
}

fn json(text: &str, clock: &mut Clock) -> Option<LoggedEvent> {
    let json: Json = serde_json::from_str(text).ok()?;
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut event = LoggedEvent::default();
    for (name, value) in &json.fields {
        event.set(name, &text(value));
    }
    for fields in json.recipients.iter().take(MAX_RECIPIENTS) {
        let mut recipient = EventRecipient::default();
        for (name, value) in fields {
            recipient.set(name, &text(value));
        }
        event.recipients.push(recipient);
    }
    // Within a line of syslog the time stands in front.
    event.at = if json.time.is_empty() {
        0
    } else {
        moment(&json.time, clock)?
    };
    event.is_one().then_some(event)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::event::{Event, Field, format};
    use proptest::prelude::*;

    const NOW: i64 = 1_795_500_000;

    fn read(line: &str) -> Option<LoggedEvent> {
        parse(line.as_bytes(), &mut Clock::fixed(NOW, 3600))
    }

    fn expected(at: i64) -> LoggedEvent {
        let recipient = |domain: &str, list: &str| EventRecipient {
            domain: domain.into(),
            category: "reputation-blocklist".into(),
            action: "failed".into(),
            remote_mta: String::new(),
            blocklist: list.into(),
            ip: "192.0.2.10".into(),
        };
        LoggedEvent {
            at,
            event: "bounce".into(),
            outcome: "rewritten".into(),
            entry: "pipe".into(),
            language: "pl".into(),
            duration_us: Some(1500),
            recipients: vec![
                recipient("example.org", "Spamhaus ZEN,SpamCop"),
                recipient("example.net", ""),
            ],
            more: 3,
            ..LoggedEvent::default()
        }
    }

    const FIELDS: &str = r#"event=bounce v=1 entry=pipe outcome=rewritten language=pl duration_us=1500 recipient_domain=example.org category=reputation-blocklist action=failed blocklist="Spamhaus ZEN,SpamCop" ip=192.0.2.10 recipient_domain.2=example.net category.2=reputation-blocklist action.2=failed ip.2=192.0.2.10 more=3"#;

    #[test]
    fn every_form_says_the_same() {
        let json = r#"{"time":"2026-11-24T01:54:00Z","event":"bounce","v":1,"entry":"pipe","outcome":"rewritten","language":"pl","duration_us":1500,"more":3,"recipients":[{"recipient_domain":"example.org","category":"reputation-blocklist","action":"failed","blocklist":"Spamhaus ZEN,SpamCop","ip":"192.0.2.10"},{"recipient_domain":"example.net","category":"reputation-blocklist","action":"failed","ip":"192.0.2.10"}]}"#;
        let structured = FIELDS
            .replace("\"Spamhaus ZEN,SpamCop\"", "Spamhaus+ZEN,SpamCop")
            .split(' ')
            .map(|f| {
                let (name, value) = f.split_once('=').unwrap();
                format!("{name}=\"{}\"", value.replace('+', " "))
            })
            .collect::<Vec<_>>()
            .join(" ");
        let at = 1_795_485_240;
        for line in [
            format!("time=2026-11-24T01:54:00Z {FIELDS}"),
            json.to_string(),
            format!("<22>1 2026-11-24T01:54:00.123456Z mx zwrotka 12 1 [{SD_ID} {structured}] "),
            format!("Nov 24 02:54:00 mx zwrotka[12]: {FIELDS}"),
            format!("2026-11-24T02:54:00.123+01:00 mx zwrotka[12]: {FIELDS}"),
            format!(
                "2026-11-24T01:54:00+0000 mx zwrotka[12]: {}",
                json.replace(r#""time":"2026-11-24T01:54:00Z","#, "")
            ),
            format!("2026-11-24T01:54:00Z mx zwrotka: [{SD_ID} {structured}]"),
        ] {
            assert_eq!(read(&line), Some(expected(at)), "{line}");
        }
    }

    #[test]
    fn what_others_write_is_no_event() {
        for line in [
            "",
            "Nov 24 02:54:00 mx exim[1]: zwrotka[1]: event=bounce outcome=rewritten",
            "Nov 24 02:54:00 mx zwrotka[x]: event=bounce",
            "Nov 24 02:54:00 mx zwrotkax[1]: event=bounce",
            "Nov 24 02:54:00 mx zwrotka[1]: starting",
            "Nov 24 02:54:00 mx zwrotka[1]: outcome=rewritten",
            "<22>1 2026-11-24T01:54:00Z mx other 12 1 [zwrotka@32473 event=\"bounce\"]",
            "{\"a\":1}",
            "time=yesterday event=bounce",
            "2026-11-24T01:54:00Z mx zwrotka[1]: event=\"bounce",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn what_we_write_we_read(value in "\\PC{0,40}", tail in any::<String>()) {
            let reason = value.clone() + &tail;
            let event = Event::service("started", Some((&*reason, "detail")));
            let wanted = event.field(Field::Reason).unwrap().to_string();
            let line = format!("time=2026-11-24T01:54:00Z {}", format::key_value(&event));
            prop_assert_eq!(read(&line).unwrap().reason, wanted.clone());
            let json = format::json(&event);
            prop_assert_eq!(read(&json).unwrap().reason, wanted);
        }

        #[test]
        fn no_line_stops_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes, &mut Clock::fixed(NOW, 0));
            let mut line = b"2026-11-24T01:54:00Z mx zwrotka[1]: event=".to_vec();
            line.extend(&bytes);
            let _ = parse(&line, &mut Clock::fixed(NOW, 0));
        }
    }
}
