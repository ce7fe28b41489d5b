//! A message as bytes, headers and parts: the only user of mail-parser.
//!
//! Goes in: the bytes that the mail server hands us, already cut to
//! [`MAX_PARSED`]. Comes out: header lines in their order, byte for byte, and
//! the MIME parts in the order they stand, decoded. Nothing here fails: broken
//! mail gives fewer or odd parts, and [`Message::limit`] says when a bound was
//! reached. What the parts mean is for `report`.

mod domain;

use std::borrow::Cow;

use mail_parser::parsers::MessageStream;
use mail_parser::{HeaderName, HeaderValue, MessageParser, MimeHeaders, PartType};

pub use domain::Domain;
pub use mail_parser::DateTime;

/// How many bytes of a message are looked at. A report and the returned
/// headers stand in front of the returned body, so the rest adds nothing; with
/// this bound no known MIME bomb takes longer than the mail server would wait.
pub const MAX_PARSED: usize = 1 << 20;
/// Deepest nesting of parts that is followed.
pub const MAX_DEPTH: usize = 16;
/// Most parts of one message.
pub const MAX_PARTS: usize = 200;
/// Most lines that could begin a part. Each part costs the parser some hundred
/// bytes before [`MAX_PARTS`] can be seen, and takes seven bytes of mail.
const MAX_DELIMITERS: usize = 20_000;
/// Most header lines in one block.
pub const MAX_HEADERS: usize = 1000;
/// Most bytes in one header block.
pub const MAX_HEADER_BYTES: usize = 128 << 10;

/// Stack for the few messages that hold an encoded one. It is only mapped, and
/// touched as deep as the mail is.
const ROOMY_STACK: usize = 256 << 20;

/// How lines end in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// `\n`, as mail servers write to a pipe.
    Lf,
    /// `\r\n`, as on the wire.
    Crlf,
}

impl LineEnd {
    /// The line end that the first line of `raw` has; [`LineEnd::Lf`] without any.
    pub fn of(raw: &[u8]) -> LineEnd {
        match raw.iter().position(|&b| b == b'\n') {
            Some(at) if at > 0 && raw[at - 1] == b'\r' => LineEnd::Crlf,
            _ => LineEnd::Lf,
        }
    }
}

/// Makes line ends readable: a message whose lines end in a bare `\r` gets
/// `\n` in their place, everything else stays as it is.
/// Mixed line ends count as bare `\r` where most lines end so.
pub fn with_line_feeds(raw: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\r', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut feeds = 0usize;
    let mut bare = 0usize;
    let mut previous = 0u8;
    for &b in raw {
        feeds += usize::from(b == b'\n');
        bare += usize::from(previous == b'\r' && b != b'\n' && b != b'\r');
        previous = b;
    }
    bare += usize::from(previous == b'\r');
    if bare <= feeds {
        return Cow::Borrowed(raw);
    }
    let mut out = Vec::with_capacity(raw.len());
    for (i, &b) in raw.iter().enumerate() {
        match b {
            b'\r' if raw.get(i + 1) == Some(&b'\n') => out.push(b),
            b'\r' => out.push(b'\n'),
            _ => out.push(b),
        }
    }
    Cow::Owned(out)
}

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
            Some(_) if self.has_encoding() => {
                return self.text.as_deref().map(Cow::Borrowed).unwrap_or_default();
            }
            Some(_) => self.raw.unwrap_or_default(),
            None => &self.bytes,
        };
        guess_charset(raw)
    }

    /// Whether the body stands in base64 or quoted-printable.
    fn has_encoding(&self) -> bool {
        self.headers
            .text("content-transfer-encoding")
            .is_some_and(|e| {
                e.eq_ignore_ascii_case("base64") || e.eq_ignore_ascii_case("quoted-printable")
            })
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
        let raw = skip_mbox_line(skip_blank_lines(raw));
        let headers = Headers::parse(raw);
        let mut message = Message {
            raw,
            limit: headers.limit,
            headers,
            parts: Vec::new(),
        };
        let delimiters = memchr::memmem::find_iter(raw, b"\n--");
        if message.limit.is_none() && delimiters.take(MAX_DELIMITERS).count() == MAX_DELIMITERS {
            message.limit = Some(Limit::Parts);
        }
        if message.limit.is_none() {
            message.add(raw, 0, None);
            message.guess_parts();
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

    /// Parses `raw` and adds what is in it.
    fn add(&mut self, raw: &'a [u8], depth: usize, parent: Option<usize>) {
        let parse = |raw: &'a [u8]| {
            MessageParser::new()
                .with_mime_headers()
                .default_header_ignore()
                .parse(raw)
        };
        if !has_encoded_message(raw) {
            if let Some(parsed) = parse(raw) {
                self.flatten(parsed, Some(raw), depth, parent);
            }
            return;
        }
        // mail-parser copies what is in an encoded message by calling itself for
        // each level, and a level takes 30 bytes of mail: it gets room for that.
        let roomy = std::thread::Builder::new().stack_size(ROOMY_STACK);
        let done = std::thread::scope(|scope| {
            let work = roomy.spawn_scoped(scope, || {
                if let Some(parsed) = parse(raw) {
                    self.flatten(parsed, Some(raw), depth, parent);
                }
            });
            work.is_ok_and(|thread| thread.join().is_ok())
        });
        if !done {
            self.limit.get_or_insert(Limit::Depth);
        }
    }

    /// Multiparts whose boundary is missing or wrong: the first line that begins
    /// a part tells what it is.
    fn guess_parts(&mut self) {
        for index in 0..self.parts.len() {
            let part = &self.parts[index];
            let Some(raw) = part.raw else { continue };
            if !part.content_type.starts_with("multipart/")
                || part.depth >= MAX_DEPTH
                || self.parts.iter().any(|p| p.parent == Some(index))
            {
                continue;
            }
            let depth = part.depth + 1;
            let Some(boundary) = guess_boundary(raw) else {
                continue;
            };
            for segment in segments(raw, boundary) {
                self.add(segment, depth, Some(index));
            }
            let part = &mut self.parts[index];
            part.text = None;
            part.bytes = Cow::Borrowed(b"");
        }
    }

    /// Everything after the empty line that ends the headers.
    pub fn body(&self) -> &'a [u8] {
        self.raw.get(self.headers.len..).unwrap_or_default()
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

    /// Puts mail-parser's tree into one list. `source` is what the offsets of
    /// `parsed` count in, where that is a slice of the message itself.
    fn flatten(
        &mut self,
        parsed: mail_parser::Message<'a>,
        source: Option<&'a [u8]>,
        depth: usize,
        parent: Option<usize>,
    ) {
        let mut parents: Vec<Option<usize>> = vec![parent; parsed.parts.len()];
        let mut depths = vec![depth; parsed.parts.len()];
        let mut all = parsed.parts.into_iter().enumerate();
        while let Some((index, part)) = all.next() {
            let depth = depths[index];
            if self.parts.len() >= MAX_PARTS || depth > MAX_DEPTH {
                self.limit.get_or_insert(if depth > MAX_DEPTH {
                    Limit::Depth
                } else {
                    Limit::Parts
                });
                take_apart(std::iter::once(part).chain(all.map(|(_, p)| p)).collect());
                return;
            }
            let here = self.parts.len();
            let range = part.offset_body as usize..part.offset_end as usize;
            let raw = source.and_then(|s| s.get(range));
            let headers = source
                .and_then(|s| s.get(part.offset_header as usize..part.offset_body as usize))
                .map(Headers::parse)
                .unwrap_or_default();
            if headers.limit.is_some() {
                self.limit = self.limit.or(headers.limit);
            }
            let (content_type, parameters) = content_type(&part);
            let mut flat = Part {
                content_type,
                parameters,
                file_name: part.attachment_name().map(str::to_string),
                headers,
                raw,
                bytes: Cow::Borrowed(raw.unwrap_or_default()),
                text: None,
                depth,
                parent: parents[index],
            };
            match part.body {
                PartType::Text(text) | PartType::Html(text) => {
                    flat.text = Some(text);
                    self.parts.push(flat);
                }
                PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                    flat.bytes = bytes;
                    self.parts.push(flat);
                }
                PartType::Multipart(children) => {
                    flat.bytes = Cow::Borrowed(b"");
                    for child in children {
                        if let Some(slot) = parents.get_mut(child as usize) {
                            *slot = Some(here);
                        }
                        if let Some(slot) = depths.get_mut(child as usize) {
                            *slot = depth + 1;
                        }
                    }
                    self.parts.push(flat);
                }
                PartType::Message(nested) => {
                    // An encoded message has been decoded into a copy of its own.
                    let inner = match &nested.raw_message {
                        Cow::Owned(bytes) => {
                            flat.raw = None;
                            flat.bytes = Cow::Owned(bytes.clone());
                            None
                        }
                        Cow::Borrowed(_) => source,
                    };
                    self.parts.push(flat);
                    self.flatten(nested, inner, depth + 1, Some(here));
                }
            }
        }
    }
}

/// Drops parts level by level: dropping messages within messages the usual way
/// takes a call for each level, and there may be tens of thousands.
fn take_apart(parts: Vec<mail_parser::MessagePart<'_>>) {
    let mut waiting = parts;
    while let Some(part) = waiting.pop() {
        if let PartType::Message(inner) = part.body {
            waiting.extend(inner.parts);
        }
    }
}

/// Whether a part may be a whole message in base64 or quoted-printable, which
/// RFC 2046 section 5.2.1 forbids: a header block that says both.
fn has_encoded_message(raw: &[u8]) -> bool {
    // Nearly every mail is done with here, at the speed of looking for a slash.
    let nested = raw.iter().enumerate().any(|(at, &b)| {
        b == b'/'
            && (ends_with(&raw[..at], b"message")
                || raw[at + 1..]
                    .get(..6)
                    .is_some_and(|t| t.eq_ignore_ascii_case(b"digest")))
    });
    if !nested {
        return false;
    }
    let (mut at, mut message, mut encoded) = (0, false, false);
    while at < raw.len() {
        let end = line_end(raw, at);
        let line = &raw[at..end.min(at + 200)];
        at = end;
        match line.first() {
            Some(b'c' | b'C' | b' ' | b'\t') => {}
            Some(b'\r' | b'\n') => {
                (message, encoded) = (false, false);
                continue;
            }
            _ => continue,
        }
        message |= contains(line, b"message/") || contains(line, b"/digest");
        encoded |= contains(line, b"base64") || contains(line, b"quoted-printable");
        if message && encoded {
            return true;
        }
    }
    false
}

fn ends_with(text: &[u8], what: &[u8]) -> bool {
    text.len() >= what.len() && text[text.len() - what.len()..].eq_ignore_ascii_case(what)
}

/// Whether `line` holds `what`, which is in lower case.
fn contains(line: &[u8], what: &[u8]) -> bool {
    line.windows(what.len())
        .any(|w| w.eq_ignore_ascii_case(what))
}

/// The boundary of a line `--boundary` that a MIME header field follows.
fn guess_boundary(raw: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    while at < raw.len() {
        let end = line_end(raw, at);
        let line = trim_line_end(&raw[at..end]);
        if line.len() > 2 && line.len() < 200 && line.starts_with(b"--") {
            let next = trim_line_end(&raw[end..line_end(raw, end)]);
            if next.len() > 8 && next[..8].eq_ignore_ascii_case(b"content-") {
                return Some(&line[2..]);
            }
        }
        at = end;
    }
    None
}

/// What stands between the lines of a boundary.
fn segments<'a>(raw: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut out = Vec::new();
    let mut start = None;
    let mut at = 0;
    while at < raw.len() && out.len() < MAX_PARTS {
        let end = line_end(raw, at);
        let line = trim_line_end(&raw[at..end]);
        let rest = line
            .strip_prefix(b"--")
            .and_then(|l| l.strip_prefix(boundary));
        if let Some(rest) = rest.filter(|r| matches!(r.trim_ascii_end(), b"" | b"--")) {
            if let Some(start) = start {
                out.push(&raw[start..at]);
            }
            start = rest.trim_ascii_end().is_empty().then_some(end);
        }
        at = end;
    }
    if let Some(start) = start {
        out.push(&raw[start..]);
    }
    out
}

/// Where the line that begins at `at` ends, its line feed included.
fn line_end(raw: &[u8], at: usize) -> usize {
    raw.get(at..)
        .and_then(|rest| rest.iter().position(|&b| b == b'\n'))
        .map_or(raw.len(), |n| at + n + 1)
}

/// Text of an unknown charset: UTF-8, ISO-2022-JP by its escapes, else windows-1252.
fn guess_charset(raw: &[u8]) -> Cow<'_, str> {
    let name: &[u8] = match std::str::from_utf8(raw) {
        Ok(text) if !text.contains("\u{1b}$B") => return Cow::Borrowed(text),
        Ok(_) => b"iso-2022-jp",
        Err(_) => b"windows-1252",
    };
    match mail_parser::decoders::charsets::map::charset_decoder(name) {
        Some(decode) => Cow::Owned(decode(raw)),
        None => String::from_utf8_lossy(raw),
    }
}

fn content_type(part: &mail_parser::MessagePart<'_>) -> (String, Vec<(String, String)>) {
    let value = part
        .headers
        .iter()
        .rev()
        .find(|h| h.name == HeaderName::ContentType)
        .and_then(|h| h.value.as_content_type());
    let Some(value) = value else {
        return ("text/plain".into(), Vec::new());
    };
    let name = match &value.c_subtype {
        Some(subtype) => format!("{}/{}", value.c_type, subtype),
        None => value.c_type.to_string(),
    };
    let parameters = value
        .attributes
        .iter()
        .flatten()
        .take(32)
        .map(|a| (a.name.to_ascii_lowercase(), a.value.to_string()))
        .collect();
    (name.to_ascii_lowercase(), parameters)
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

/// A header block: its lines in their order.
#[derive(Debug, Default)]
pub struct Headers<'a> {
    lines: Vec<HeaderLine<'a>>,
    /// Bytes of the block with the empty line that ends it.
    len: usize,
    limit: Option<Limit>,
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
            let end = raw[at..]
                .iter()
                .position(|&b| b == b'\n')
                .map_or(raw.len(), |n| at + n + 1);
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

    /// The addr-specs of an address list with their display names (RFC 5322 section 3.4).
    pub fn addresses(&self) -> Vec<(Option<String>, String)> {
        let value = terminated(self.value());
        let parsed = MessageStream::new(&value).parse_address();
        let HeaderValue::Address(list) = parsed else {
            return Vec::new();
        };
        list.iter()
            .filter_map(|a| {
                Some((
                    a.name.as_ref().map(|n| n.to_string()),
                    a.address.as_ref()?.to_string(),
                ))
            })
            .collect()
    }

    /// The msg-ids (RFC 5322 section 3.6.4), without angle brackets.
    pub fn message_ids(&self) -> Vec<String> {
        let value = terminated(self.value());
        match MessageStream::new(&value).parse_id() {
            HeaderValue::Text(id) => vec![id.into_owned()],
            HeaderValue::TextList(ids) => ids.into_iter().map(Cow::into_owned).collect(),
            _ => Vec::new(),
        }
    }

    /// The date-time (RFC 5322 section 3.3), if it is one.
    pub fn date(&self) -> Option<DateTime> {
        date(&self.text())
    }
}

/// Reads a date-time of RFC 5322 section 3.3, also with a comment behind it.
pub fn date(text: &str) -> Option<DateTime> {
    let parsed = DateTime::parse_rfc822(text)?;
    parsed.is_valid().then_some(parsed)
}

/// Unfolds and decodes a header value: encoded-words (RFC 2047) and raw UTF-8.
pub fn decode_unstructured(value: &[u8]) -> String {
    let value = terminated(value);
    match MessageStream::new(&value).parse_unstructured() {
        HeaderValue::Text(text) => text.trim().to_string(),
        _ => String::new(),
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

/// mail-parser's field parsers run to the end of a line.
fn terminated(value: &[u8]) -> Vec<u8> {
    let mut value = value.to_vec();
    value.extend_from_slice(b"\r\n");
    value
}

fn trim_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The name in front of the colon, if the line is a header field (RFC 5322 section 2.2).
fn field_name(line: &[u8]) -> Option<&str> {
    let colon = line.iter().position(|&b| b == b':')?;
    let name = line[..colon].trim_ascii_end();
    if name.is_empty() || !name.iter().all(|b| (33..=126).contains(b)) {
        return None;
    }
    std::str::from_utf8(name).ok()
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
