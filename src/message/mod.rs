//! A message as bytes, headers and parts: the only user of mail-parser.
//!
//! Goes in: the bytes that the mail server hands us, already cut to
//! [`MAX_PARSED`]. Comes out: header lines in their order, byte for byte, and
//! the MIME parts in the order they stand, decoded. Nothing here fails: broken
//! mail gives fewer or odd parts, and [`Message::limit`] says when a bound was
//! reached. What the parts mean is for `report`.

mod addresses;
mod dates;
mod decoding;
mod domain;
mod headers;
mod line_ends;
mod mime;

use std::borrow::Cow;

pub use dates::{DateTime, date};
pub use decoding::decode_base64;
pub use domain::Domain;
pub use headers::{HeaderLine, Headers, decode_unstructured};
pub use line_ends::{LineEnd, with_line_feeds};

/// How many bytes of a message are looked at. A report and the returned
/// headers stand in front of the returned body, so the rest adds nothing.
pub const MAX_PARSED: usize = 1 << 20;
/// Deepest nesting of parts that is followed.
pub const MAX_DEPTH: usize = 16;
/// Most parts of one message.
pub const MAX_PARTS: usize = 200;
/// Most header lines in one block.
pub const MAX_HEADERS: usize = 1000;
/// Most bytes in one header block.
pub const MAX_HEADER_BYTES: usize = 128 << 10;

/// A bound that a message went over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// More than [`MAX_PARTS`] parts.
    Parts,
    /// Nested deeper than [`MAX_DEPTH`].
    Depth,
    /// A header block of more than [`MAX_HEADERS`] lines or [`MAX_HEADER_BYTES`] bytes.
    Headers,
}

/// A parsed message. `'a` is the life of its bytes.
#[derive(Debug)]
pub struct Message<'a> {
    /// All bytes that were looked at.
    pub raw: &'a [u8],
    /// The top header block.
    pub headers: Headers<'a>,
    /// Every part in the order it begins, the message itself first.
    pub parts: Vec<Part<'a>>,
    /// The first bound that was reached, if any.
    pub limit: Option<Limit>,
    /// Whether the message may go on behind the bytes that were looked at.
    pub cut: bool,
}

/// One MIME part (RFC 2045).
#[derive(Debug)]
pub struct Part<'a> {
    /// `type/subtype` in lower case, `text/plain` where none is given.
    pub content_type: String,
    /// Parameters of the Content-Type: lower-case name and value.
    pub parameters: Vec<(String, String)>,
    /// The name of the file that the part is, decoded (RFC 2183 section 2.3, RFC 2231).
    pub file_name: Option<String>,
    /// The part's own header block.
    pub headers: Headers<'a>,
    /// The part's body as it stands in the message, where it does: `None` for
    /// parts inside an encoded one.
    pub raw: Option<&'a [u8]>,
    /// The body with its transfer encoding taken off; empty for multiparts.
    pub bytes: Cow<'a, [u8]>,
    /// The body as text, for text parts: charset and encoding taken off.
    pub text: Option<Cow<'a, str>>,
    /// 0 for the message, one more for each multipart or message around it.
    pub depth: usize,
    /// The index of the multipart or message part around this one.
    pub parent: Option<usize>,
}

impl Part<'_> {
    /// The value of a Content-Type parameter; `name` in lower case.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// The decoded body as text, whatever its type: text parts in their charset,
    /// others as UTF-8 or else as windows-1252, which never fails.
    pub fn readable(&self) -> Cow<'_, str> {
        let raw: &[u8] = match &self.text {
            Some(text) if !text.contains('\u{fffd}') => return Cow::Borrowed(text),
            // The charset is missing or wrong: what the bytes look like is the better guess.
            Some(text) => match self.raw {
                Some(raw) if !self.has_encoding() => raw,
                _ => return Cow::Borrowed(text),
            },
            None => &self.bytes,
        };
        decoding::guess_charset(raw)
    }

    /// Whether the body stands in base64 or quoted-printable.
    fn has_encoding(&self) -> bool {
        self.headers
            .text("content-transfer-encoding")
            .is_some_and(|e| {
                e.eq_ignore_ascii_case("base64") || e.eq_ignore_ascii_case("quoted-printable")
            })
    }

    /// The part with bytes of its own, without its header block, as a child of `parent`.
    fn into_owned<'o>(self, parent: usize) -> Part<'o> {
        // A part in the identity encoding is text or stands in `bytes`.
        let bytes = match (&self.text, self.bytes) {
            (Some(_), _) => Vec::new(),
            (None, bytes) => bytes.into_owned(),
        };
        Part {
            content_type: self.content_type,
            parameters: self.parameters,
            file_name: self.file_name,
            headers: Headers::default(),
            raw: None,
            bytes: Cow::Owned(bytes),
            text: self.text.map(|text| Cow::Owned(text.into_owned())),
            depth: self.depth,
            parent: Some(parent),
        }
    }

    /// Whether the part is a whole message: `message/rfc822` or `message/global` (RFC 6532).
    pub fn is_message(&self) -> bool {
        matches!(
            self.content_type.as_str(),
            "message/rfc822" | "message/global"
        )
    }
}

impl<'a> Message<'a> {
    /// Reads `raw`, of which no more than [`MAX_PARSED`] bytes should be given.
    /// Lines may end in `\n` or `\r\n`; see [`with_line_feeds`] for others.
    pub fn parse(raw: &'a [u8]) -> Message<'a> {
        let cut = raw.len() >= MAX_PARSED;
        let raw = skip_mbox_line(skip_blank_lines(raw));
        let headers = Headers::parse(raw);
        let mut message = Message {
            raw,
            cut,
            limit: headers.limit,
            headers,
            parts: Vec::new(),
        };
        if message.limit.is_none() {
            mime::Walker::new(&mut message).walk(raw);
        }
        if message.parts.is_empty() {
            message.parts.push(Part {
                content_type: "text/plain".into(),
                parameters: Vec::new(),
                file_name: None,
                headers: Headers::parse(raw),
                raw: Some(message.body()),
                bytes: Cow::Borrowed(message.body()),
                text: Some(String::from_utf8_lossy(message.body())),
                depth: 0,
                parent: None,
            });
        }
        message
    }

    /// Everything after the empty line that ends the headers.
    pub fn body(&self) -> &'a [u8] {
        self.raw.get(self.headers.len()..).unwrap_or_default()
    }

    /// The first part of type `content_type` below a top-level multipart.
    pub fn first(&self, content_type: &str) -> Option<&Part<'a>> {
        self.parts.iter().find(|p| p.content_type == content_type)
    }

    /// Parts whose parent is `parent`.
    pub fn children(&self, parent: usize) -> impl Iterator<Item = (usize, &Part<'a>)> {
        self.parts
            .iter()
            .enumerate()
            .filter(move |(_, p)| p.parent == Some(parent))
    }
}

/// Skips empty lines in front of the header, which some put there.
fn skip_blank_lines(raw: &[u8]) -> &[u8] {
    let blank = raw
        .iter()
        .take(4096)
        .position(|b| !b.is_ascii_whitespace())
        .unwrap_or(0);
    match raw[..blank].iter().rposition(|&b| b == b'\n') {
        Some(at) => &raw[at + 1..],
        None => raw,
    }
}

/// Skips the `From ` line that mbox files have in front of a message.
fn skip_mbox_line(raw: &[u8]) -> &[u8] {
    let Some(rest) = raw
        .strip_prefix(b"From ")
        .or_else(|| raw.strip_prefix(b">From "))
    else {
        return raw;
    };
    match rest.iter().position(|&b| b == b'\n') {
        Some(at) => &rest[at + 1..],
        None => raw,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn header_lines_are_kept_byte_for_byte() {
        let raw = b"A: 1\r\n\tfolded\r\nB:2\r\nno field\r\n more of it\r\nC: x\r\n\r\nbody";
        let headers = Headers::parse(raw);
        let lines: Vec<_> = headers.iter().map(|l| l.raw).collect();
        assert_eq!(lines, [&b"A: 1\r\n\tfolded"[..], b"B:2", b"C: x"]);
        assert_eq!(&raw[headers.len()..], b"body");
        assert_eq!(headers.text("a").unwrap(), "1 folded");
    }

    #[test]
    fn encoded_words_and_utf8_are_decoded() {
        let headers = Headers::parse(
            "Subject: =?utf-8?B?T2ZlcnRhIG5hIHN0eWN6ZcWE?= =?utf-8?Q?_z=C5=82?=\nTo: \u{17c}\n"
                .as_bytes(),
        );
        assert_eq!(headers.text("subject").unwrap(), "Oferta na styczeń zł");
        assert_eq!(headers.text("to").unwrap(), "ż");
    }

    #[test]
    fn parts_are_listed_in_order_with_their_raw_bytes() {
        let raw = b"Content-Type: multipart/report; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; x@y\n\n--b\nContent-Type: message/rfc822\n\nSubject: s\nContent-Type: text/plain\n\nbody\n--b--\n";
        let message = Message::parse(raw);
        let types: Vec<_> = message
            .parts
            .iter()
            .map(|p| p.content_type.as_str())
            .collect();
        assert_eq!(
            types,
            [
                "multipart/report",
                "text/plain",
                "message/delivery-status",
                "message/rfc822",
                "text/plain"
            ]
        );
        assert_eq!(
            message.parts[2].raw.unwrap(),
            b"Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; x@y\n"
        );
        assert_eq!(message.parts[4].headers.text("subject").unwrap(), "s");
        assert_eq!(message.parts[4].parent, Some(3));
        assert_eq!(message.parts[3].parent, Some(0));
    }

    #[test]
    fn nonsense_is_a_message_too() {
        for raw in [
            &b""[..],
            b"\n",
            b"\0\0\0",
            b"From ",
            b"Content-Type: multipart/report; boundary=x\n\nno parts",
        ] {
            let message = Message::parse(raw);
            assert!(!message.parts.is_empty(), "{raw:?}");
        }
    }
}
