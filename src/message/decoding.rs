//! Transfer encodings (RFC 2045 section 6) and charsets of bodies.

use std::borrow::Cow;

use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::parsers::MessageStream;

/// Content-Transfer-Encoding, as far as anything has to be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Identity,
    Base64,
    QuotedPrintable,
}

impl Encoding {
    /// Reads the value of a Content-Transfer-Encoding field.
    pub fn of(value: &str) -> Encoding {
        let value = value.trim_matches(|c: char| c.is_whitespace() || c == '"');
        if value.eq_ignore_ascii_case("base64") {
            Encoding::Base64
        } else if value.eq_ignore_ascii_case("quoted-printable") {
            Encoding::QuotedPrintable
        } else {
            Encoding::Identity
        }
    }

    /// The body without its encoding; `None` where it is not encoded so.
    pub fn decode(self, body: &[u8]) -> Option<Cow<'_, [u8]>> {
        let mut stream = MessageStream::new(body);
        let (end, bytes) = match self {
            Encoding::Identity => return Some(Cow::Borrowed(body)),
            Encoding::Base64 => stream.decode_base64_mime(b""),
            Encoding::QuotedPrintable => stream.decode_quoted_printable_mime(b""),
        };
        (end != usize::MAX).then_some(bytes)
    }
}

/// Text in a named charset. Without a name, or with one that nobody knows, it is UTF-8.
pub(super) fn text_of<'b>(bytes: Cow<'b, [u8]>, charset: Option<&str>) -> Cow<'b, str> {
    let unicode = charset.is_none_or(|name| {
        ["utf-8", "utf8", "us-ascii", "ascii"]
            .iter()
            .any(|u| name.eq_ignore_ascii_case(u))
    });
    let decoder = charset
        .filter(|_| !unicode)
        .and_then(|name| charset_decoder(name.as_bytes()));
    if let Some(decode) = decoder {
        return Cow::Owned(decode(&bytes));
    }
    match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }),
    }
}

/// Text of an unknown charset: UTF-8, ISO-2022-JP by its escapes, else windows-1252.
pub(super) fn guess_charset(raw: &[u8]) -> Cow<'_, str> {
    let name: &[u8] = match std::str::from_utf8(raw) {
        Ok(text) if !text.contains("\u{1b}$B") => return Cow::Borrowed(text),
        Ok(_) => b"iso-2022-jp",
        Err(_) => b"windows-1252",
    };
    match charset_decoder(name) {
        Some(decode) => Cow::Owned(decode(raw)),
        None => String::from_utf8_lossy(raw),
    }
}

/// Decodes base64 (RFC 4648 section 4) with white space anywhere in it; `None`
/// if there is anything else in it.
pub fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let text: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let fits = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    if !text.iter().all(fits) {
        return None;
    }
    mail_parser::decoders::base64::base64_decode(&text)
}
