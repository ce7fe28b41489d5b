//! The message that came back, from the part that returns it or from the text
//! behind its separator.

use crate::message::{Headers, Message};

use super::parts::Parts;
use super::{Original, address};

/// Most addresses of To and Cc that are read.
const MAX_ORIGINAL_RECIPIENTS: usize = 2000;
/// Most fields of that kind.
const MAX_FIELDS: usize = 50;

/// Reads what the bounce returns of the message.
pub(super) fn read(message: &Message<'_>, parts: &Parts) -> Original {
    if let Some(index) = parts.returned {
        let part = &message.parts[index];
        let bytes: &[u8] = match part.raw {
            Some(raw) if part.bytes.is_empty() => raw,
            _ if !part.bytes.is_empty() => &part.bytes,
            _ => part.raw.unwrap_or_default(),
        };
        let whole = part.is_message();
        return of_block(bytes, whole && !cut_short(message, part.raw));
    }
    if let Some(text) = &parts.returned_text {
        let block = unquote(text);
        return of_block(block.as_bytes(), false);
    }
    Original::default()
}

/// Whether the part runs to the end of what was read of a message too long to read whole.
fn cut_short(message: &Message<'_>, raw: Option<&[u8]>) -> bool {
    let end = |bytes: &[u8]| bytes.as_ptr() as usize + bytes.len();
    message.cut && raw.is_some_and(|raw| end(raw) + 256 >= end(message.raw))
}

/// Takes what is in front of the first header field off, and quote marks or an
/// indent that every line has.
fn unquote(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let is_field = |l: &str| {
        l.split_once(':').is_some_and(|(n, _)| {
            !n.is_empty()
                && n.len() <= 60
                && n.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        })
    };
    let strip =
        |l: &str| -> usize { l.len() - l.trim_start_matches(['>', ' ', '\t', '|', '*']).len() };
    let Some(first) = lines
        .iter()
        .take(40)
        .position(|l| !l.trim().is_empty() && is_field(&l[strip(l)..]))
    else {
        return String::new();
    };
    let prefix = &lines[first][..strip(lines[first])];
    let mut out = String::with_capacity(text.len());
    for line in &lines[first..] {
        let line = line
            .strip_prefix(prefix)
            .unwrap_or_else(|| line.strip_prefix(prefix.trim_end()).unwrap_or(line));
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Reads a header block, with the body behind it where `whole` is set.
fn of_block(bytes: &[u8], whole: bool) -> Original {
    let start = bytes
        .iter()
        .position(|b| !matches!(b, b'\n' | b'\r'))
        .unwrap_or(bytes.len());
    let block = &bytes[start..];
    let block = skip_from_line(block);
    let headers = Headers::parse(block);
    if headers.is_empty() {
        return Original::default();
    }
    let body = block.get(headers.len()..).unwrap_or_default();
    let raw_headers = block.get(..headers.len()).unwrap_or_default();
    let mut original = Original {
        subject: headers.text("subject"),
        from: headers
            .get("from")
            .and_then(|h| h.addresses().into_iter().next())
            .map(|(_, a)| a),
        date: headers.get("date").and_then(|h| h.date()),
        accept_language: headers.text("accept-language"),
        x_accept_language: headers.text("x-accept-language"),
        content_language: headers.text("content-language"),
        headers: strip_blank(raw_headers).to_vec(),
        global: !raw_headers.is_ascii(),
        ..Original::default()
    };
    original.message_id = headers
        .get("message-id")
        .and_then(|h| h.message_ids().into_iter().next())
        .map(|id| id.trim_matches(['<', '>']).to_string())
        .filter(|id| !id.is_empty());
    original.references = headers
        .get("references")
        .map(|h| h.message_ids())
        .unwrap_or_default();
    let fields = headers.all("to").chain(headers.all("cc")).take(MAX_FIELDS);
    for field in fields {
        let room = MAX_ORIGINAL_RECIPIENTS - original.recipients.len();
        let named = field.addresses().into_iter().map(|(_, a)| a);
        original
            .recipients
            .extend(named.filter(|a| a.contains('@')).take(room));
    }
    original.return_path = headers.get("return-path").map(|h| {
        let text = h.text();
        address::first(&text).map_or_else(String::new, |f| f.address.to_string())
    });
    if whole && !body.is_empty() {
        original.size = Some(block.len() as u64);
        original.whole = Some(block.to_vec());
    }
    original
}

fn skip_from_line(block: &[u8]) -> &[u8] {
    if block.starts_with(b"From ") || block.starts_with(b">From ") {
        match block.iter().position(|&b| b == b'\n') {
            Some(at) => return &block[at + 1..],
            None => return block,
        }
    }
    block
}

/// The block without the empty line that ends it.
fn strip_blank(headers: &[u8]) -> &[u8] {
    let mut end = headers.len();
    for ending in [&b"\r\n\r\n"[..], b"\n\n"] {
        if headers.ends_with(ending) {
            end = headers.len() - ending.len() / 2;
            break;
        }
    }
    &headers[..end]
}
