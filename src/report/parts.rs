//! The part of a bounce that is meant for people: which parts of the message
//! hold it, as plain text, and where in it the returned message begins.

use std::borrow::Cow;

use crate::message::{Message, Part};

use super::html::to_text;
use super::reply;
use super::returned::{is_returned_block, split};

/// Most bytes of text that are read as the words of the report. The returned
/// message may follow behind; a report longer than this lists recipients by
/// the thousand, and the machine-readable part has them all.
const MAX_TEXT: usize = 512 << 10;
/// Most bytes of HTML that are read.
const MAX_HTML: usize = 1 << 20;

/// The parts of a bounce, told apart.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The words for people, plain, without the returned message.
    pub text: String,
    /// The same as HTML says it, where a plain text stood beside it.
    pub html: String,
    /// The index of the last part with words.
    pub words: Option<usize>,
    /// Indices of parts with delivery-status fields.
    pub status: Vec<usize>,
    /// The index of the part that returns the message or its headers.
    pub returned: Option<usize>,
    /// The returned message where it stands in the text, behind its separator.
    pub returned_text: Option<String>,
}

/// Tells the parts of a message apart.
pub(super) fn parts(message: &Message<'_>) -> Parts {
    let mut out = Parts::default();
    let mut texts: Vec<(usize, Cow<'_, str>)> = Vec::new();
    let mut pages: Vec<(usize, Cow<'_, str>)> = Vec::new();
    let mut inside: Vec<bool> = Vec::with_capacity(message.parts.len());
    for (index, part) in message.parts.iter().enumerate() {
        let within = part.parent.is_some_and(|p| {
            inside.get(p).copied().unwrap_or(false) || message.parts[p].is_message()
        });
        inside.push(within);
        if within {
            continue;
        }
        match class(part, index) {
            Class::Status => out.status.push(index),
            Class::Returned => {
                out.returned.get_or_insert(index);
            }
            Class::Plain => texts.push((index, part.readable())),
            Class::Html => pages.push((index, part.readable())),
            Class::Other => {}
        }
    }
    let last = |list: &[(usize, Cow<'_, str>)]| list.last().map(|(index, _)| *index);
    out.words = last(&texts).or(last(&pages));
    // Pieces of a returned message that hang loose: a text that is a header block.
    if out.returned.is_none() && texts.len() > 1 {
        let loose = texts
            .iter()
            .skip(1)
            .position(|(_, text)| is_returned_block(text));
        if let Some(at) = loose {
            let (index, _) = texts.remove(at + 1);
            texts.truncate(at + 1);
            out.returned = Some(index);
        }
    }
    let plain = join(texts.iter().map(|(_, t)| t.as_ref()));
    let mut html = String::new();
    for (_, page) in &pages {
        let page = to_text(&page[..page.floor_char_boundary(MAX_HTML)]);
        html = join([html.as_str(), &page].into_iter().filter(|t| !t.is_empty()));
    }
    let plain = if plain.contains('\\') {
        reply::unescape(&plain)
    } else {
        plain
    };
    let (text, other) = if plain.trim().is_empty() {
        (html, String::new())
    } else {
        (plain, html)
    };
    let cut = split(&text);
    out.returned_text = cut
        .returned
        .map(|at| text[at..].to_string())
        .filter(|t| !t.trim().is_empty());
    out.text = text;
    out.text.truncate(cut.head);
    let head = split(&other).head;
    out.html = other;
    out.html.truncate(head);
    out
}

fn join<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut out = String::new();
    for text in texts {
        let mut end = text.len().min(MAX_TEXT.saturating_sub(out.len()));
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        if text.contains('\r') {
            out.push_str(&text[..end].replace("\r\n", "\n").replace('\r', "\n"));
        } else {
            out.push_str(&text[..end]);
        }
    }
    out
}

enum Class {
    Status,
    Returned,
    Plain,
    Html,
    Other,
}

fn class(part: &Part<'_>, index: usize) -> Class {
    let name = part
        .parameter("name")
        .map(str::to_ascii_lowercase)
        .unwrap_or_default();
    match part.content_type.as_str() {
        "message/delivery-status" | "message/global-delivery-status" | "message/deliverystatus" => {
            Class::Status
        }
        "message/rfc822"
        | "message/global"
        | "message/partial"
        | "message/rfc822-headers"
        | "message/global-headers"
        | "text/rfc822-headers"
        | "text/rfc822-header"
        | "text/rfc822"
        | "text/headers"
        | "message/external-body"
        | "message/news" => Class::Returned,
        "text/html" => Class::Html,
        "text/plain" if index > 0 && starts_as_status(part) => Class::Status,
        "text/plain"
            if index > 0 && (name.ends_with(".eml") || name.starts_with("mailheaders")) =>
        {
            Class::Returned
        }
        "application/octet-stream" | "text/x-delivery-status" | "text/delivery-status"
            if starts_as_status(part) =>
        {
            Class::Status
        }
        kind if kind.starts_with("text/") && kind != "text/calendar" && kind != "text/css" => {
            Class::Plain
        }
        // A multipart whose parts could not be found is text to the reader.
        kind if part.text.is_some()
            && (kind.starts_with("multipart/")
                || kind.starts_with("message/")
                || !kind.contains('/')) =>
        {
            Class::Plain
        }
        _ => Class::Other,
    }
}

/// Whether a part that is typed as something else holds delivery-status fields
/// from its first line on.
fn starts_as_status(part: &Part<'_>) -> bool {
    let text = match &part.text {
        Some(text) => Cow::Borrowed(&text[..text.floor_char_boundary(2000)]),
        None => String::from_utf8_lossy(&part.bytes[..part.bytes.len().min(2000)]),
    };
    let mut fields = 0;
    for line in text.lines().filter(|l| !l.trim().is_empty()).take(6) {
        if super::fields::is_field(line) {
            fields += 1;
        } else if !line.starts_with([' ', '\t']) && !line.starts_with(['X', 'x']) {
            return false;
        }
    }
    fields >= 2
}
