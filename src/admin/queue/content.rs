//! One message of the queue: its headers and the beginning of its text.

use serde::Serialize;

use super::tool::{Error, Tools};
use super::{Mta, QueueId};
use crate::admin::text::Text;

/// Bytes of a message that are read.
const READ: u64 = 256 * 1024;
/// Headers that are shown.
const HEADERS: usize = 200;
/// Bytes of the text that are shown.
const TEXT: usize = 2000;

/// The headers of a message and the beginning of its text, as they are: whoever
/// shows them escapes them, which [`Text`] does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Content {
    pub headers: Vec<Header>,
    /// Lines of the body before any decoding.
    pub text: Vec<Text>,
    /// Whether headers or lines were left out.
    pub cut: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Header {
    pub name: Text,
    /// Unfolded (RFC 5322 §2.2.3).
    pub value: Text,
}

impl Content {
    pub(super) fn read(tools: &Tools, id: &QueueId) -> Result<Content, Error> {
        let arguments: &[&str] = match tools.mta() {
            Mta::Exim => &["-Mvc"],
            Mta::Postfix => &["-bh", "-q"],
        };
        Ok(Content::parse(&tools.shown(arguments, id, READ)?))
    }

    fn parse(message: &[u8]) -> Content {
        let mut lines = message
            .split(|&b| b == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let mut headers: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut cut = message.len() as u64 >= READ;
        for line in lines.by_ref() {
            if line.is_empty() {
                break;
            }
            if line.starts_with(b" ") || line.starts_with(b"\t") {
                if let Some((_, value)) = headers.last_mut() {
                    value.push(b' ');
                    value.extend(line.trim_ascii());
                }
            } else if let Some(colon) = memchr::memchr(b':', line) {
                headers.push((line[..colon].into(), line[colon + 1..].trim_ascii().into()));
            }
        }
        let mut text = Vec::new();
        let mut left = TEXT;
        for line in lines {
            if left == 0 {
                cut = true;
                break;
            }
            let shown = &line[..line.len().min(left)];
            cut |= shown.len() < line.len();
            left -= shown.len().max(1).min(left);
            text.push(Text::new(shown));
        }
        while text.last().is_some_and(Text::is_empty) {
            text.pop();
        }
        cut |= headers.len() > HEADERS;
        headers.truncate(HEADERS);
        let header = |(name, value): (Vec<u8>, Vec<u8>)| Header {
            name: Text::new(name),
            value: Text::new(value),
        };
        Content {
            headers: headers.into_iter().map(header).collect(),
            text,
            cut,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_unfolded_and_the_text_is_short() {
        let content =
            Content::parse(b"Subject: one\r\n two\r\nX-Odd: \x1b[2J\r\n\r\nHello\r\n\r\n");
        assert_eq!(content.headers[0].value, "one two".into());
        assert_eq!(content.headers[1].value.to_string(), r"\x1b[2J");
        assert_eq!((content.text, content.cut), (vec!["Hello".into()], false));
        let long = [b"A: b\n\n", &b"x".repeat(TEXT * 2)[..]].concat();
        let content = Content::parse(&long);
        assert!(content.cut);
        assert_eq!(content.text[0].as_bytes().len(), TEXT);
    }
}
