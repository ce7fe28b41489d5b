//! The replies in lines of our own event log, as reports.
//!
//! A line is JSON, `key=value` or RFC 5424 structured data, maybe behind what
//! syslog writes in front.

use std::io::{self, BufRead, Read};

use crate::report::{Action, Recipient, Report};

/// Longest line that is read, in bytes.
const MAX_LINE: u64 = 1 << 16;

/// Whether a file that begins like this is a log of events.
pub(super) fn begins(start: &[u8]) -> bool {
    let line = start.split(|b| *b == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    ["\"event\":\"", "event=", "event=\""]
        .iter()
        .any(|mark| line.contains(mark))
        && !line.starts_with("From ")
}

/// Hands over a report for each line that has replies. The outer error is the
/// input's, the inner one of `then`.
pub(super) fn each(
    input: &mut impl BufRead,
    mut then: impl FnMut(&Report) -> io::Result<()>,
) -> io::Result<io::Result<()>> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            return Ok(Ok(()));
        }
        let recipients = recipients(&String::from_utf8_lossy(&line));
        if !recipients.is_empty() {
            let report = Report::failed(recipients);
            if let Err(error) = then(&report) {
                return Ok(Err(error));
            }
        }
    }
}

/// The recipients of the line that have a reply: `reply`, `reply.2` and so on.
fn recipients(line: &str) -> Vec<Recipient> {
    let fields = fields(line);
    let get = |name: &str| fields.iter().find(|(n, _)| n == name).map(|(_, v)| v);
    let replies = fields.iter().filter_map(|(name, reply)| {
        let number = name.strip_prefix("reply")?;
        (number.is_empty() || number.starts_with('.')).then_some((number, reply))
    });
    replies
        .map(|(number, reply)| Recipient {
            status: get(&format!("status{number}")).and_then(|s| s.parse().ok()),
            remote_mta: get(&format!("remote_mta{number}")).cloned(),
            diagnostic_type: Some("smtp".into()),
            diagnostic_code: Some(reply.clone()),
            ..Recipient::new(match get(&format!("action{number}")).map(String::as_str) {
                Some("delayed") => Action::Delayed,
                _ => Action::Failed,
            })
        })
        .collect()
}

fn fields(line: &str) -> Vec<(String, String)> {
    if let Some(json) = line.find('{').and_then(|at| line.get(at..))
        && let Ok(serde_json::Value::Object(object)) = serde_json::from_str(json.trim_end())
    {
        let text = |(name, value): (String, serde_json::Value)| {
            let value = value.as_str()?.to_string();
            Some((name, value))
        };
        return object.into_iter().filter_map(text).collect();
    }
    let mut fields = Vec::new();
    let mut rest = line;
    while let Some(equals) = rest.find('=') {
        let (before, behind) = rest.split_at(equals);
        let name = before.rsplit([' ', '[']).next().unwrap_or_default();
        let behind = behind.get(1..).unwrap_or_default();
        let (value, next) = match behind.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let end = behind.find([' ', '\n']).unwrap_or(behind.len());
                let (value, next) = behind.split_at(end);
                (value.to_string(), next)
            }
        };
        fields.push((name.to_string(), value));
        rest = next;
    }
    fields
}

/// The text up to the closing quotation mark, and what follows it.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, text.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_read_from_each_form_of_a_line() {
        for line in [
            r#"{"event":"bounce","status":"5.1.1","reply":"550 a \"b\"","reply.2":"551 c"}"#,
            r#"event=bounce status=5.1.1 reply="550 a \"b\"" reply.2="551 c""#,
            r#"<22>1 - mx zwrotka - - [zwrotka@32473 event="bounce" status="5.1.1" reply="550 a \"b\"" reply.2="551 c"]"#,
        ] {
            assert!(begins(line.as_bytes()), "{line}");
            let found = recipients(line);
            let replies: Vec<_> = found.iter().map(|r| r.diagnostic_code.as_deref()).collect();
            assert_eq!(replies, [Some("550 a \"b\""), Some("551 c")], "{line}");
            assert_eq!(
                found[0].status.map(|s| s.to_string()).as_deref(),
                Some("5.1.1")
            );
        }
        assert!(!begins(b"From: a@b.example\n"));
    }
}
