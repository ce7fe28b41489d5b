//! Entries of systemd's journal, made into lines as syslog writes them.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

/// The fields of an entry that a line needs. Names are those of
/// systemd.journal-fields(7).
#[derive(Debug, Default, Deserialize)]
pub(in crate::admin) struct Entry {
    #[serde(rename = "__REALTIME_TIMESTAMP", default)]
    received: Value,
    #[serde(rename = "_SOURCE_REALTIME_TIMESTAMP", default)]
    written: Value,
    #[serde(rename = "_HOSTNAME", default)]
    host: Value,
    #[serde(rename = "SYSLOG_IDENTIFIER", default)]
    identifier: Value,
    #[serde(rename = "_COMM", default)]
    command: Value,
    #[serde(rename = "_PID", default)]
    pid: Value,
    #[serde(rename = "SYSLOG_PID", default)]
    said_pid: Value,
    #[serde(rename = "MESSAGE", default)]
    message: Value,
}

/// A value in JSON: text, bytes where it is not UTF-8, a list where a field
/// stands several times, null where it was too long.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Bytes(Vec<u8>),
    Many(Vec<Value>),
    #[default]
    Missing,
}

impl Value {
    fn bytes(&self) -> &[u8] {
        match self {
            Value::Text(text) => text.as_bytes(),
            Value::Bytes(bytes) => bytes,
            Value::Many(values) => values.first().map_or(b"", Value::bytes),
            Value::Missing => b"",
        }
    }
}

impl Entry {
    /// An entry of `journalctl -o json`; `None` for other JSON.
    pub(in crate::admin) fn from_json(text: &[u8]) -> Option<Entry> {
        serde_json::from_slice(text).ok().filter(Entry::is_one)
    }

    /// Takes a field of the export format; the first one of a name counts.
    pub(in crate::admin) fn set(&mut self, name: &[u8], value: Vec<u8>) {
        let field = match name {
            b"__REALTIME_TIMESTAMP" => &mut self.received,
            b"_SOURCE_REALTIME_TIMESTAMP" => &mut self.written,
            b"_HOSTNAME" => &mut self.host,
            b"SYSLOG_IDENTIFIER" => &mut self.identifier,
            b"_COMM" => &mut self.command,
            b"_PID" => &mut self.pid,
            b"SYSLOG_PID" => &mut self.said_pid,
            b"MESSAGE" => &mut self.message,
            _ => return,
        };
        if matches!(field, Value::Missing) {
            *field = Value::Bytes(value);
        }
    }

    /// Whether the journal wrote it: each of its entries has a time.
    pub(in crate::admin) fn is_one(&self) -> bool {
        !self.received.bytes().is_empty()
    }
}

/// Writes entries as lines of syslog with RFC 3339 times.
#[derive(Debug)]
pub(in crate::admin) struct Lines {
    zone: TimeZone,
    second: i64,
    time: String,
    offset: String,
    line: Vec<u8>,
}

impl Lines {
    pub(in crate::admin) fn new(zone: TimeZone) -> Lines {
        Lines {
            zone,
            second: i64::MIN,
            time: String::new(),
            offset: String::new(),
            line: Vec::new(),
        }
    }

    /// The line of an entry. Of a message with several lines it is the first one:
    /// mail servers log no line breaks.
    pub(in crate::admin) fn line(&mut self, entry: &Entry) -> Option<&[u8]> {
        let number = |value: &Value| -> Option<i64> {
            std::str::from_utf8(value.bytes()).ok()?.parse().ok()
        };
        let at = number(&entry.written).or_else(|| number(&entry.received))?;
        let second = at.div_euclid(1_000_000);
        if second != self.second {
            let at = Timestamp::from_second(second).ok()?;
            let local = at.to_zoned_datetime(self.zone.clone());
            self.time = local.strftime("%Y-%m-%dT%H:%M:%S").to_string();
            self.offset = local.strftime("%:z").to_string();
            self.second = second;
        }
        let first = |values: [&Value; 2]| -> Vec<u8> {
            let value = values.iter().map(|v| v.bytes()).find(|b| !b.is_empty());
            // A space or a colon would end the word, a line end the line.
            let harmless = |&b: &u8| if b" :[]\n".contains(&b) { b'_' } else { b };
            value.unwrap_or(b"-").iter().map(harmless).collect()
        };
        let line = &mut self.line;
        line.clear();
        line.extend_from_slice(self.time.as_bytes());
        line.extend_from_slice(format!(".{:06}", at.rem_euclid(1_000_000)).as_bytes());
        line.extend_from_slice(self.offset.as_bytes());
        line.push(b' ');
        line.extend(first([&entry.host, &Value::Missing]));
        line.push(b' ');
        line.extend(first([&entry.identifier, &entry.command]));
        let pid = first([&entry.pid, &entry.said_pid]);
        if pid != b"-" {
            line.push(b'[');
            line.extend(pid);
            line.push(b']');
        }
        line.extend_from_slice(b": ");
        let message = entry.message.bytes();
        let end = memchr::memchr(b'\n', message).unwrap_or(message.len());
        line.extend_from_slice(&message[..end]);
        Some(line)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn line(json: &str) -> Option<String> {
        let entry = Entry::from_json(json.as_bytes())?;
        let mut lines = Lines::new(TimeZone::fixed(jiff::tz::Offset::constant(1)));
        let line = lines.line(&entry)?;
        Some(String::from_utf8_lossy(line).into_owned())
    }

    #[test]
    fn entries_become_lines() {
        assert_eq!(
            line(
                r#"{"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1795485240123456","_HOSTNAME":"mx","SYSLOG_IDENTIFIER":"postfix/smtpd","_PID":"12","MESSAGE":"a: b","PRIORITY":"6"}"#
            ),
            Some("2026-11-24T02:54:00.123456+01:00 mx postfix/smtpd[12]: a: b".into())
        );
        // Bytes that are not UTF-8, fields that stand twice, names that would end a word.
        assert_eq!(
            line(
                r#"{"__REALTIME_TIMESTAMP":"1795485240000000","_HOSTNAME":["mx","my"],"SYSLOG_IDENTIFIER":"a b: c","MESSAGE":[120,10,121]}"#
            ),
            Some("2026-11-24T02:54:00.000000+01:00 mx a_b__c: x".into())
        );
        for other in [
            r#"{"log":"x","time":"2026-11-24T01:54:00Z"}"#,
            r#"{"event":"bounce","reason":"__REALTIME_TIMESTAMP"}"#,
            "{",
            "[]",
        ] {
            assert_eq!(line(other), None, "{other}");
        }
    }
}
