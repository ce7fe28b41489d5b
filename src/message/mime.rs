//! The MIME parts of a message (RFC 2045, RFC 2046), one entity at a time.
//!
//! mail-parser reads whole trees too, but copies what is in an encoded message
//! once for each level around it. Here an entity is split at its own boundary,
//! its pieces are slices, and only single header fields and bodies go to
//! mail-parser. Time and memory grow with the bytes of the message and with
//! nothing else: at most [`MAX_DEPTH`] levels look at a byte, and at most
//! [`MAX_ENCODED`] of them copy it.

use std::borrow::Cow;

use mail_parser::parsers::MessageStream;

use super::decoding::{Encoding, text_of};
use super::headers::terminated;
use super::line_ends::{line_end, trim_line_end};
use super::{Headers, Limit, MAX_DEPTH, MAX_PARTS, Message, Part};

/// Most encoded messages (base64, quoted-printable) within each other that are read.
const MAX_ENCODED: usize = 3;
/// Most bytes of a Content-Type or Content-Disposition that are read. Joining
/// the sections of a parameter (RFC 2231 section 3) takes time by the square.
const MAX_STRUCTURED: usize = 3 << 10;
/// Most bytes of such fields in one message before each of them is cut to
/// [`MIN_STRUCTURED`].
const STRUCTURED_BUDGET: usize = 48 << 10;
const MIN_STRUCTURED: usize = 512;
/// Most parameters of one field.
const MAX_PARAMETERS: usize = 32;
/// Deepest level at which a missing boundary is guessed from the body.
const MAX_GUESSED: usize = 4;
/// Longest line that is taken for a delimiter without a boundary parameter.
const MAX_DELIMITER: usize = 200;

/// Reads the entities of one message into its list of parts.
pub(super) struct Walker<'a, 'm> {
    pub message: &'m mut Message<'a>,
    /// How many encoded messages stand around.
    encoded: usize,
    /// Bytes of structured fields read so far.
    structured: usize,
}

/// A value of the form `type; name=value; …` (RFC 2045 section 5.1).
#[derive(Debug, Default)]
struct Structured {
    value: String,
    parameters: Vec<(String, String)>,
}

impl Structured {
    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }
}

/// Where an entity stands.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    parent: Option<usize>,
    /// Whether it is a child of a multipart/digest (RFC 2046 section 5.1.5).
    in_digest: bool,
}

impl<'a, 'm> Walker<'a, 'm> {
    pub fn new(message: &'m mut Message<'a>) -> Walker<'a, 'm> {
        Walker {
            message,
            encoded: 0,
            structured: 0,
        }
    }

    /// Reads the whole message.
    pub fn walk(&mut self, raw: &'a [u8]) {
        self.entity(
            raw,
            Place {
                depth: 0,
                parent: None,
                in_digest: false,
            },
        );
    }

    /// Reads one entity and what is in it. Calls itself [`MAX_DEPTH`] times at most.
    fn entity(&mut self, raw: &'a [u8], place: Place) {
        if self.message.parts.len() >= MAX_PARTS {
            self.message.limit.get_or_insert(Limit::Parts);
            return;
        }
        if place.depth > MAX_DEPTH {
            self.message.limit.get_or_insert(Limit::Depth);
            return;
        }
        let headers = Headers::parse(raw);
        if let Some(limit) = headers.limit {
            self.message.limit.get_or_insert(limit);
        }
        let body = body(raw, &headers, place.depth);
        let typed = self.content_type(&headers);
        let content_type = match &typed {
            Some(typed) => typed.value.clone(),
            None if place.in_digest => "message/rfc822".into(),
            None => "text/plain".into(),
        };
        let typed = typed.unwrap_or_default();
        let encoding = headers
            .all("content-transfer-encoding")
            .last()
            .map_or(Encoding::Identity, |h| Encoding::of(&h.text()));
        let boundary = typed.parameter("boundary").map(str::to_string);
        let part = Part {
            file_name: self.file_name(&headers, &typed),
            content_type,
            parameters: typed.parameters,
            headers,
            raw: Some(body),
            bytes: Cow::Borrowed(body),
            text: None,
            depth: place.depth,
            parent: place.parent,
        };
        if part.content_type.starts_with("multipart/") {
            self.multipart(part, body, boundary, encoding);
        } else if part.is_message() {
            self.returned(part, body, encoding);
        } else {
            self.leaf(part, body, encoding);
        }
    }

    fn multipart(
        &mut self,
        mut part: Part<'a>,
        body: &'a [u8],
        boundary: Option<String>,
        encoding: Encoding,
    ) {
        let mut pieces = boundary.map_or_else(Vec::new, |b| pieces(body, b.as_bytes()));
        if pieces.is_empty()
            && part.depth < MAX_GUESSED
            && let Some(guessed) = guess_boundary(body)
        {
            pieces = self::pieces(body, guessed);
        }
        if pieces.is_empty() {
            // Nothing but text to the reader.
            part.text = Some(decoded_text(body, encoding, &part));
            self.message.parts.push(part);
            return;
        }
        let place = Place {
            depth: part.depth + 1,
            parent: Some(self.message.parts.len()),
            in_digest: part.content_type == "multipart/digest",
        };
        part.bytes = Cow::Borrowed(b"");
        self.message.parts.push(part);
        for piece in pieces {
            self.entity(piece, place);
        }
    }

    /// A whole message: as it is, or encoded, which RFC 2046 section 5.2.1
    /// forbids and some send.
    fn returned(&mut self, mut part: Part<'a>, body: &'a [u8], encoding: Encoding) {
        let here = self.message.parts.len();
        let depth = part.depth + 1;
        if encoding == Encoding::Identity {
            let readable = !Headers::parse(body).is_empty();
            if !readable {
                part.text = Some(text_of(Cow::Borrowed(body), None));
            }
            self.message.parts.push(part);
            if readable {
                self.entity(
                    body,
                    Place {
                        depth,
                        parent: Some(here),
                        in_digest: false,
                    },
                );
            }
            return;
        }
        let decoded = match encoding.decode(body) {
            Some(decoded) if !Headers::parse(&decoded).is_empty() => decoded.into_owned(),
            _ => {
                part.text = Some(text_of(Cow::Borrowed(body), part.parameter("charset")));
                self.message.parts.push(part);
                return;
            }
        };
        let within = self.within(&decoded, here, depth);
        part.bytes = Cow::Owned(decoded);
        self.message.parts.push(part);
        self.message.parts.extend(within);
    }

    /// The parts of an encoded message, which will follow the part `here`.
    fn within(&mut self, decoded: &[u8], here: usize, depth: usize) -> Vec<Part<'a>> {
        if self.encoded >= MAX_ENCODED {
            self.message.limit.get_or_insert(Limit::Depth);
            return Vec::new();
        }
        let mut inner = Message {
            raw: decoded,
            headers: Headers::default(),
            parts: Vec::new(),
            limit: None,
            cut: false,
        };
        let mut walker = Walker {
            message: &mut inner,
            encoded: self.encoded + 1,
            structured: self.structured,
        };
        walker.entity(
            decoded,
            Place {
                depth,
                parent: None,
                in_digest: false,
            },
        );
        self.structured = walker.structured;
        let room = MAX_PARTS.saturating_sub(here + 1);
        if inner.parts.len() > room {
            self.message.limit.get_or_insert(Limit::Parts);
        }
        self.message.limit = self.message.limit.or(inner.limit);
        let parts = inner.parts.into_iter().take(room).map(|part| {
            let parent = part.parent.map_or(here, |p| here + 1 + p);
            part.into_owned(parent)
        });
        parts.collect()
    }

    fn leaf(&mut self, mut part: Part<'a>, body: &'a [u8], encoding: Encoding) {
        if part.content_type.starts_with("text/") {
            part.text = Some(decoded_text(body, encoding, &part));
        } else {
            match encoding.decode(body) {
                Some(bytes) => part.bytes = bytes,
                None => part.text = Some(text_of(Cow::Borrowed(body), part.parameter("charset"))),
            }
        }
        self.message.parts.push(part);
    }

    /// The Content-Type that holds: of several the last, but multipart/report
    /// before any other, for a site's template may have put its own in front of
    /// or behind that of the mail server.
    fn content_type(&mut self, headers: &Headers<'_>) -> Option<Structured> {
        let mut chosen = None;
        for field in headers.all("content-type").take(8) {
            let typed = self.structured(field.value());
            if typed.value == "multipart/report" {
                return Some(typed);
            }
            chosen = Some(typed).filter(|t| !t.value.is_empty()).or(chosen);
        }
        chosen
    }

    /// The name of the file that the part is (RFC 2183 section 2.3).
    fn file_name(&mut self, headers: &Headers<'_>, typed: &Structured) -> Option<String> {
        let disposition = headers
            .get("content-disposition")
            .map(|field| self.structured(field.value()));
        disposition
            .as_ref()
            .and_then(|d| d.parameter("filename"))
            .or_else(|| typed.parameter("name"))
            .map(str::to_string)
    }

    fn structured(&mut self, value: &[u8]) -> Structured {
        let most = if self.structured < STRUCTURED_BUDGET {
            MAX_STRUCTURED
        } else {
            MIN_STRUCTURED
        };
        let value = &value[..value.len().min(most)];
        self.structured += value.len();
        let value = terminated(value);
        let mut stream = MessageStream::new(&value);
        let parsed = stream.parse_content_type();
        let Some(typed) = parsed.as_content_type() else {
            return Structured::default();
        };
        let mut name = typed.c_type.to_ascii_lowercase();
        if let Some(subtype) = &typed.c_subtype {
            name = format!("{name}/{}", subtype.to_ascii_lowercase());
        }
        let parameters = typed.attributes.iter().flatten().take(MAX_PARAMETERS);
        Structured {
            value: name,
            parameters: parameters
                .map(|a| (a.name.to_ascii_lowercase(), a.value.to_string()))
                .collect(),
        }
    }
}

/// What follows the header block. A part of a multipart that begins with words
/// has no header block at all.
fn body<'a>(raw: &'a [u8], headers: &Headers<'a>, depth: usize) -> &'a [u8] {
    if headers.limit.is_some() {
        let at = memchr::memmem::find(raw, b"\n\n")
            .map(|at| at + 2)
            .or_else(|| memchr::memmem::find(raw, b"\n\r\n").map(|at| at + 3));
        return raw.get(at.unwrap_or(raw.len())..).unwrap_or_default();
    }
    if depth > 0 && headers.is_empty() && !raw.starts_with(b"\n") && !raw.starts_with(b"\r\n") {
        return raw;
    }
    raw.get(headers.len()..).unwrap_or_default()
}

fn decoded_text<'a>(body: &'a [u8], encoding: Encoding, part: &Part<'_>) -> Cow<'a, str> {
    let bytes = encoding.decode(body).unwrap_or(Cow::Borrowed(body));
    text_of(bytes, part.parameter("charset"))
}

/// What stands between the delimiter lines of a boundary (RFC 2046 section
/// 5.1.1). The line end in front of a delimiter belongs to it.
fn pieces<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut out = Vec::new();
    let boundary = boundary.trim_ascii_end();
    if boundary.is_empty() {
        return out;
    }
    let delimiter = [b"--", boundary].concat();
    let mut start = None;
    let mut from = 0;
    for at in memchr::memmem::find_iter(body, &delimiter) {
        // One more than what is read, so that the bound is noticed.
        if out.len() > MAX_PARTS {
            break;
        }
        if at < from || at > 0 && body[at - 1] != b'\n' {
            continue;
        }
        let end = line_end(body, at);
        let rest = body[at + delimiter.len()..end].trim_ascii();
        if !matches!(rest, b"" | b"--") {
            continue;
        }
        if let Some(start) = start {
            out.push(trim_line_end(&body[start..at.max(start)]));
        }
        start = rest.is_empty().then_some(end);
        from = end;
    }
    if let Some(start) = start {
        out.push(&body[start..]);
    }
    out
}

/// The boundary of a line `--boundary` that a MIME header field follows.
fn guess_boundary(raw: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    while let Some(found) = raw.get(at..).and_then(|r| memchr::memmem::find(r, b"--")) {
        let start = at + found;
        let end = line_end(raw, start);
        at = end;
        if start > 0 && raw[start - 1] != b'\n' {
            continue;
        }
        let line = trim_line_end(&raw[start..end]);
        if line.len() > 2 && line.len() < MAX_DELIMITER {
            let next = trim_line_end(&raw[end..line_end(raw, end)]);
            if next.len() > 8 && next[..8].eq_ignore_ascii_case(b"content-") {
                return Some(&line[2..]);
            }
        }
    }
    None
}
