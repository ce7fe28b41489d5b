//! Header blocks, byte for byte, and the text of their fields.

use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use super::dates::{DateTime, date};
use super::line_ends::{line_end, trim_line_end};
use super::{Limit, MAX_HEADER_BYTES, MAX_HEADERS};

/// Most bytes of one unstructured value that are decoded. What begins like an
/// encoded-word may be followed to the end of the value in vain.
const MAX_TEXT: usize = 8 << 10;

/// A header block: its lines in their order.
#[derive(Debug, Default)]
pub struct Headers<'a> {
    lines: Vec<HeaderLine<'a>>,
    /// Bytes of the block with the empty line that ends it.
    len: usize,
    pub(super) limit: Option<Limit>,
}

/// One header field with its continuation lines (RFC 5322 section 2.2).
#[derive(Debug, Clone, Copy)]
pub struct HeaderLine<'a> {
    /// The field's name as it is written.
    pub name: &'a str,
    /// The whole field without the line end behind it.
    pub raw: &'a [u8],
}

impl<'a> Headers<'a> {
    /// Reads header fields up to the first empty line or the end. A line that
    /// is no field and continues none is passed over, and with it the lines
    /// that continue it.
    pub fn parse(raw: &'a [u8]) -> Headers<'a> {
        let mut headers = Headers::default();
        let mut at = 0;
        let mut field: Option<(&'a str, usize, usize)> = None;
        let close = |field: Option<(&'a str, usize, usize)>, headers: &mut Headers<'a>| {
            if let Some((name, start, end)) = field {
                headers.lines.push(HeaderLine {
                    name,
                    raw: &raw[start..end],
                });
            }
        };
        while at < raw.len() {
            let end = line_end(raw, at);
            let line = trim_line_end(&raw[at..end]);
            if line.is_empty() {
                at = end;
                break;
            }
            if end > MAX_HEADER_BYTES || headers.lines.len() >= MAX_HEADERS {
                headers.limit = Some(Limit::Headers);
                break;
            }
            if line[0] == b' ' || line[0] == b'\t' {
                if let Some((_, _, last)) = &mut field {
                    *last = at + line.len();
                }
            } else {
                close(field.take(), &mut headers);
                field = field_name(line).map(|name| (name, at, at + line.len()));
            }
            at = end;
        }
        close(field, &mut headers);
        headers.len = at;
        headers
    }

    /// The fields in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &HeaderLine<'a>> {
        self.lines.iter()
    }

    /// Every field of this name, in any case.
    pub fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s HeaderLine<'a>> {
        self.lines
            .iter()
            .filter(move |l| l.name.eq_ignore_ascii_case(name))
    }

    /// The first field of this name.
    pub fn get(&self, name: &str) -> Option<&HeaderLine<'a>> {
        self.lines
            .iter()
            .find(|l| l.name.eq_ignore_ascii_case(name))
    }

    /// The decoded value of the first field of this name; `None` if it is absent or empty.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name)
            .map(HeaderLine::text)
            .filter(|t| !t.is_empty())
    }

    /// Whether there is no field at all.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// How many bytes the block takes up, the empty line behind it included.
    pub fn len(&self) -> usize {
        self.len
    }
}

impl<'a> HeaderLine<'a> {
    /// The value as it stands, folds and all, without the name, the colon and the space behind it.
    pub fn value(&self) -> &'a [u8] {
        let value = self.raw.get(self.name.len()..).unwrap_or_default();
        let value = value.trim_ascii_start();
        value.strip_prefix(b":").unwrap_or(value).trim_ascii_start()
    }

    /// The value unfolded, its encoded-words (RFC 2047) and UTF-8 decoded.
    pub fn text(&self) -> String {
        decode_unstructured(self.value())
    }

    /// The date-time (RFC 5322 section 3.3), if it is one.
    pub fn date(&self) -> Option<DateTime> {
        date(&self.text())
    }
}

/// Unfolds and decodes a header value: encoded-words (RFC 2047) and raw UTF-8.
/// Of a value longer than 8 KiB only the beginning is read.
pub fn decode_unstructured(value: &[u8]) -> String {
    let value = &value[..value.len().min(MAX_TEXT)];
    plain(value).unwrap_or_else(|| decoded(value))
}

/// A value that holds nothing to decode, as mail-parser would unfold it; `None`
/// for any other.
fn plain(value: &[u8]) -> Option<String> {
    if memchr::memchr_iter(b'=', value).any(|at| value.get(at + 1) == Some(&b'?')) {
        return None;
    }
    let text = std::str::from_utf8(value).ok()?;
    let mut lines = text.split('\n');
    let blank = [' ', '\t', '\r'];
    let mut out = lines.next()?.trim_matches(blank).to_string();
    for line in lines {
        // What follows a line end without a fold is none of the value.
        if !line.starts_with([' ', '\t']) {
            break;
        }
        let line = line.trim_matches(blank);
        if !line.is_empty() && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(line);
    }
    let end = out.trim_end().len();
    out.truncate(end);
    let start = out.len() - out.trim_start().len();
    out.drain(..start);
    Some(out)
}

/// The same for any value.
fn decoded(value: &[u8]) -> String {
    let value = terminated(value);
    match MessageStream::new(&value).parse_unstructured() {
        HeaderValue::Text(text) => text.trim().to_string(),
        _ => String::new(),
    }
}

/// mail-parser's field parsers run to the end of a line.
pub(super) fn terminated(value: &[u8]) -> Vec<u8> {
    let mut value = value.to_vec();
    value.extend_from_slice(b"\r\n");
    value
}

/// The name in front of the colon, if the line is a header field (RFC 5322 section 2.2).
pub(super) fn field_name(line: &[u8]) -> Option<&str> {
    let colon = memchr::memchr(b':', line)?;
    let name = line[..colon].trim_ascii_end();
    if name.is_empty() || !name.iter().all(|b| (33..=126).contains(b)) {
        return None;
    }
    std::str::from_utf8(name).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The short way gives what the decoder gives.
        #[test]
        fn values_without_encoded_words_are_unfolded_alike(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "a", "Re:", " ", "  ", "\t", "\r", "\n", "\r\n ", "\n\t", "\n \n ", "=", "?", "\u{17c}",
                "\u{a0}", "\u{85}", "\0", "\u{b}", "\"", "x\n",
            ]), 0..12)
        ) {
            let value = pieces.concat();
            if let Some(text) = plain(value.as_bytes()) {
                prop_assert_eq!(text, decoded(value.as_bytes()), "{:?}", value);
            }
        }
    }

    #[test]
    fn what_has_to_be_decoded_takes_the_long_way() {
        for value in [&b"=?utf-8?q?x?="[..], b"a =?", b"\xff"] {
            assert_eq!(plain(value), None);
        }
        assert_eq!(plain(b" a\r\n  b \r\n\tc ").as_deref(), Some("a b c"));
    }
}
