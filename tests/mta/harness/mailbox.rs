//! What came into a mailbox, as bytes and as a mail program would show it.

use std::fs;
use std::path::Path;

use mail_parser::MessageParser;

/// A delivered message.
pub struct Arrived {
    pub raw: Vec<u8>,
}

/// A part of a multipart message, as bytes.
pub struct Part<'a> {
    pub headers: &'a [u8],
    pub body: &'a [u8],
}

impl Part<'_> {
    pub fn content_type(&self) -> String {
        let mut all = headers_of(self.headers, "Content-Type");
        all.pop().unwrap_or_default().to_ascii_lowercase()
    }
}

impl Arrived {
    pub fn new(raw: &[u8]) -> Self {
        Self { raw: raw.to_vec() }
    }

    /// The values of all headers of this name, unfolded.
    pub fn headers(&self, name: &str) -> Vec<String> {
        headers_of(self.split().0, name)
    }

    /// The value of the only header of this name.
    pub fn header(&self, name: &str) -> String {
        let mut all = self.headers(name);
        assert_eq!(all.len(), 1, "{name} in:\n{}", self.lossy());
        all.remove(0)
    }

    pub fn body(&self) -> &[u8] {
        self.split().1
    }

    pub fn subject(&self) -> String {
        let message = MessageParser::default()
            .parse(&self.raw)
            .expect("a message");
        message.subject().expect("a subject").to_owned()
    }

    /// The text for people.
    pub fn text(&self) -> String {
        let message = MessageParser::default()
            .parse(&self.raw)
            .expect("a message");
        message.body_text(0).expect("a text part").into_owned()
    }

    /// The parts of the outer multipart, byte for byte. The line break before
    /// a boundary belongs to the boundary (RFC 2046, section 5.1.1).
    pub fn parts(&self) -> Vec<Part<'_>> {
        let content_type = self.header("Content-Type");
        let (_, rest) = content_type.split_once("boundary=").expect("a boundary");
        let boundary = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split(';').next(),
        };
        let delimiter = format!("\n--{}", boundary.expect("a boundary").trim());
        let mut pieces = pieces(self.body(), delimiter.as_bytes())
            .into_iter()
            .skip(1);
        let mut parts = Vec::new();
        for piece in pieces.by_ref() {
            if piece.starts_with(b"--") {
                return parts;
            }
            let (headers, body) = split_message(piece.trim_ascii_start());
            parts.push(Part { headers, body });
        }
        panic!("no closing boundary in:\n{}", self.lossy());
    }

    pub fn lossy(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }

    fn split(&self) -> (&[u8], &[u8]) {
        split_message(&self.raw)
    }
}

/// All messages in a Maildir, oldest name first.
pub fn read(maildir: &Path) -> Vec<Arrived> {
    let Ok(entries) = fs::read_dir(maildir.join("new")) else {
        return Vec::new(); // made with the first delivery
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| Arrived {
            raw: fs::read(path).expect("a delivered message"),
        })
        .collect()
}

/// The values of all headers of a name in a header block, unfolded.
pub fn headers_of(block: &[u8], name: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let mut inside = false;
    for line in String::from_utf8_lossy(block).lines() {
        if line.starts_with([' ', '\t']) {
            if let (true, Some(value)) = (inside, values.last_mut()) {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((key, value)) = line.split_once(':') {
            inside = key.eq_ignore_ascii_case(name);
            if inside {
                values.push(value.trim().to_owned());
            }
        }
    }
    values
}

/// Headers and body; the empty line between them belongs to neither.
fn split_message(raw: &[u8]) -> (&[u8], &[u8]) {
    match raw.windows(2).position(|two| two == b"\n\n") {
        Some(at) => (&raw[..=at], &raw[at + 2..]),
        None => (raw, &[]),
    }
}

fn pieces<'a>(text: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut rest = text;
    let mut found = Vec::new();
    // A boundary on the very first line has no line break before it.
    if text.starts_with(&delimiter[1..]) {
        found.push(&text[..0]);
        rest = &text[delimiter.len() - 1..];
    }
    while let Some(at) = rest.windows(delimiter.len()).position(|w| w == delimiter) {
        found.push(&rest[..at]);
        rest = &rest[at + delimiter.len()..];
    }
    found.push(rest);
    found
}
