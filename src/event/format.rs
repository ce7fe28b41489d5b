//! An event as one line of printable ASCII, at most [`MAX_LINE`] bytes.
//!
//! Fields of the second and further recipients get a number: `category.2=…`.
//! What does not fit is left out from the end, and `more=N` says how many
//! recipients that cost.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Event, Field};

/// Most bytes of a line: what every syslog of today takes in one datagram.
pub const MAX_LINE: usize = 2048;
/// The name of our structured data (RFC 5424 section 7.2.2). 32473 is the
/// number that RFC 5612 keeps for documentation; we have none of our own.
pub const SD_ID: &str = "zwrotka@32473";
/// Bytes of the time with its name.
const TIME: usize = r#""time":"2026-11-24T01:54:00.123Z","#.len();
/// Room for the framing that syslog puts in front.
const FRAMING: usize = 128;

/// The event's fields with the names they are written under, as many as fit
/// into `room` bytes when each costs its name, its value as `escaped` and `extra` bytes.
fn fitting(
    event: &Event,
    room: usize,
    extra: usize,
    escaped: fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut used = 0;
    let cost = |name: &str, value: &str| name.len() + value.len() + extra;
    for (field, value) in event.fields() {
        let (name, value) = (field.name(), escaped(value));
        if used + cost(name, &value) <= room {
            used += cost(name, &value);
            fields.push((name.to_string(), value));
        }
    }
    let mut left_out = event.omitted;
    let mut replies: Vec<(String, String)> = Vec::new();
    for (index, recipient) in event.recipients().iter().enumerate() {
        let numbered = |(field, value): &(Field, String)| {
            let name = match index {
                0 => field.name().to_string(),
                _ => format!("{}.{}", field.name(), index + 1),
            };
            (name, escaped(value))
        };
        // Replies come after all recipients: none is left out because of a text.
        let (reply, facts): (Vec<_>, Vec<_>) =
            recipient.iter().partition(|(f, _)| *f == Field::Reply);
        let numbered_reply = reply.into_iter().map(numbered);
        let numbered: Vec<(String, String)> = facts.into_iter().map(numbered).collect();
        let needed: usize = numbered.iter().map(|(n, v)| cost(n, v)).sum();
        if left_out > event.omitted || used + needed > room {
            left_out += 1;
        } else {
            used += needed;
            fields.extend(numbered);
            replies.extend(numbered_reply);
        }
    }
    for (name, value) in replies {
        if used + cost(&name, &value) <= room {
            used += cost(&name, &value);
            fields.push((name, value));
        }
    }
    if left_out > 0 {
        fields.push(("more".into(), left_out.to_string()));
    }
    fields
}

/// `key=value key="value with spaces"`. Within quotes `"` and `\` get a `\`,
/// and everything that is not printable ASCII becomes `\u{…}`. The time is not
/// among the fields: it goes in front in a file and to the end on syslog.
pub fn key_value(event: &Event) -> String {
    let mut line = String::with_capacity(512);
    for (name, value) in fitting(event, MAX_LINE - FRAMING - TIME, 2, quoted) {
        if !line.is_empty() {
            line.push(' ');
        }
        let _ = write!(line, "{name}={value}");
    }
    line
}

fn quoted(value: &str) -> String {
    let bare = |b: u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'\\' | b'=');
    if !value.is_empty() && value.bytes().all(bare) {
        return value.to_string();
    }
    format!("\"{}\"", escaped(value, &['"', '\\']))
}

/// Puts a `\` before each of `special` and `\u{…}` for what is not printable ASCII.
fn escaped(value: &str, special: &[char]) -> String {
    let mut text = String::with_capacity(value.len() + 8);
    for c in value.chars() {
        match c {
            c if special.contains(&c) => text.extend(['\\', c]),
            ' '..='~' => text.push(c),
            c => {
                let _ = write!(text, "\\u{{{:x}}}", u32::from(c));
            }
        }
    }
    text
}

/// One JSON object, ASCII only, with the time in front and the recipients as a
/// list of objects.
pub fn json(event: &Event) -> String {
    let object = |fields: &[(Field, String)]| -> serde_json::Map<String, serde_json::Value> {
        fields
            .iter()
            .map(|(field, value)| {
                let value = match value.parse::<u64>() {
                    Ok(number) if field.is_number() => number.into(),
                    _ => value.clone().into(),
                };
                (field.name().to_string(), value)
            })
            .collect()
    };
    let mut named: Vec<serde_json::Map<String, serde_json::Value>> =
        event.recipients().iter().map(|r| object(r)).collect();
    loop {
        let mut line = object(event.fields());
        let left_out = event.omitted + event.recipients().len() - named.len();
        line.insert("recipients".into(), named.clone().into());
        if left_out > 0 {
            line.insert("more".into(), left_out.into());
        }
        let text = crate::escape::json(&line);
        if text.len() + TIME <= MAX_LINE - FRAMING {
            let fields = text.strip_prefix('{').unwrap_or(&text);
            return format!("{{\"time\":\"{}\",{fields}", event.time());
        }
        // The last replies go first, then the last recipients.
        let reply = named.iter_mut().rev();
        let is_cut = reply.into_iter().any(|r| r.remove("reply").is_some());
        if !is_cut && named.pop().is_none() {
            return text;
        }
    }
}

/// Structured data as the syslog crate takes it: SD-ID → parameters.
pub type StructuredData = BTreeMap<String, BTreeMap<String, String>>;

/// The fields as RFC 5424 structured data. The syslog crate puts the `\` that
/// section 6.3.3 asks for before `"`, `\` and `]`.
pub fn structured_data(event: &Event) -> StructuredData {
    let printable = |value: &str| escaped(value, &[]);
    // Each of the escaped characters may cost one byte more.
    let mut params = fitting(event, MAX_LINE - FRAMING - TIME - 64, 5, printable);
    params.push(("time".into(), event.time()));
    StructuredData::from([(SD_ID.to_string(), params.into_iter().collect())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Severity;

    fn event() -> Event {
        let fields = [
            (Field::Reason, Some("a \"b\" \\ c=d\r\nx=\u{202e}ż")),
            (Field::Entry, Some("pipe")),
        ];
        let mut event = Event::of("bounce", Severity::Info, &fields);
        event.fields.retain(|(field, _)| *field != Field::EventId);
        event.at = 1_795_485_240_007;
        event
    }

    #[test]
    fn values_cannot_break_out() {
        let line = key_value(&event());
        assert_eq!(
            line,
            r#"event=bounce v=1 reason="a \"b\" \\ c=d\u{d}\u{a}x=\u{202e}\u{17c}" entry=pipe"#
        );
        assert_eq!(
            json(&event()),
            r#"{"time":"2026-11-24T01:54:00.007Z","entry":"pipe","event":"bounce","reason":"a \"b\" \\ c=d\r\nx=\u202e\u017c","recipients":[],"v":1}"#
        );
    }

    #[test]
    fn lines_stay_short() {
        let mut event = event();
        for _ in 0..10 {
            event.recipients.push(vec![
                (Field::RemoteMta, "\u{1}".repeat(200)),
                (Field::Reply, "\u{1}".repeat(200)),
            ]);
        }
        event.omitted = 5;
        for line in [key_value(&event), json(&event)] {
            assert!(line.len() <= MAX_LINE, "{}", line.len());
            assert!(line.bytes().all(|b| (b' '..=b'~').contains(&b)));
            assert!(line.contains("more"), "{line}");
        }
    }

    #[test]
    fn long_replies_cost_no_recipient() {
        let mut event = event();
        for _ in 0..10 {
            event.recipients.push(vec![
                (Field::Category, "mailbox-full".into()),
                (Field::Reply, "x".repeat(200)),
            ]);
        }
        for line in [key_value(&event), json(&event)] {
            assert!(line.len() <= MAX_LINE, "{}", line.len());
            assert_eq!(line.matches("mailbox-full").count(), 10, "{line}");
            assert!(line.contains("reply") && !line.contains("more"), "{line}");
        }
    }
}
