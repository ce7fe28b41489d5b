//! The part of a bounce that is meant for people: which parts of the message
//! hold it, as plain text, and where in it the returned message begins.

use std::borrow::Cow;

use crate::message::{Message, Part};

use super::{form, phrases, reply};

/// Longest tag that is taken for one.
const MAX_TAG: usize = 8 << 10;
/// Most bytes of text that are read as the words of the report. The returned
/// message may follow behind; a report longer than this lists recipients by
/// the thousand, and the machine-readable part has them all.
const MAX_TEXT: usize = 512 << 10;

/// The parts of a bounce, told apart.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The words for people, plain, without the returned message.
    pub text: String,
    /// The same as HTML says it, where a plain text stood beside it.
    pub html: String,
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
    let html = join(
        pages
            .iter()
            .map(|(_, t)| t.as_ref())
            .map(to_text)
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str),
    );
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
    out.text = text[..cut.head].to_string();
    let html_head = split(&other).head;
    out.html = other[..html_head].to_string();
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
        Some(text) => Cow::Borrowed(&text[..form::boundary(text, 2000)]),
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

/// Where the words of the report end, and where the returned message begins.
struct Cut {
    head: usize,
    returned: Option<usize>,
}

fn split(text: &str) -> Cut {
    let whole = Cut {
        head: text.len(),
        returned: None,
    };
    let mut at = 0;
    let mut lines: Vec<(usize, &str)> = Vec::new();
    for line in text.split('\n') {
        lines.push((at, line));
        at += line.len() + 1;
    }
    let mut seen_text = false;
    for (i, (start, line)) in lines.iter().enumerate() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            continue;
        }
        if seen_text && starts_block(&lines[i..]) {
            return Cut {
                head: *start,
                returned: Some(*start),
            };
        }
        if trimmed.len() <= 200 && announces(trimmed, &lines[i + 1..]) {
            let next = lines.get(i + 1).map_or(text.len(), |(s, _)| *s);
            // With the first header on the announcing line itself, as one carrier has it.
            let returned = trimmed.find("> Received:").map_or(next, |_| next);
            return Cut {
                head: *start,
                returned: Some(returned.min(text.len())),
            };
        }
        seen_text = true;
    }
    whole
}

fn announces(line: &str, rest: &[(usize, &str)]) -> bool {
    let lower = line.to_lowercase();
    if !phrases::ANNOUNCE.iter().any(|a| lower.contains(a)) {
        return false;
    }
    let first = line.chars().next().unwrap_or(' ');
    let decorated = matches!(
        first,
        '-' | '=' | '*' | '|' | '#' | '_' | '+' | '>' | '~' | '─' | '—'
    ) && (line.len() > 2 && !line.starts_with("- ") && !line.starts_with("* ")
        || line.ends_with(first));
    let follows = rest
        .iter()
        .map(|(_, l)| l.trim_start_matches(['>', ' ', '\t', '|']))
        .filter(|l| {
            !l.is_empty()
                && !l
                    .bytes()
                    .all(|b| matches!(b, b'-' | b'=' | b'_' | b'*' | b'#' | b'|'))
        })
        .take(3)
        .enumerate()
        .any(|(n, l)| header_name(l).is_some_and(|h| n == 0 || is_transport(h)));
    let last = rest.iter().all(|(_, l)| l.trim().is_empty());
    let to_follow =
        lower.contains("follow") && !lower.replace("is following", "").contains("following");
    if decorated {
        // "***** Original message is attached *****" at the end, or a rule with the copy below.
        return follows
            || last
            || lower.starts_with("---")
            || lower.starts_with("===")
            || to_follow;
    }
    let short = line.len() <= 90;
    let stands_alone = lower.ends_with([':', '.', '-', '…', '：']) || to_follow;
    short && stands_alone && (follows || last || to_follow)
}

/// The name of a header field, if the line begins one that messages have.
fn header_name(line: &str) -> Option<&str> {
    const NAMES: &[&str] = &[
        "received",
        "return-path",
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "delivered-to",
        "dkim-signature",
        "sender",
        "reply-to",
        "x-mailer",
        "domainkey-signature",
        "authentication-results",
        "received-spf",
        "errors-to",
        "precedence",
        "organization",
        "user-agent",
        "references",
        "in-reply-to",
        "list-id",
        "envelope-to",
        "arc-seal",
    ];
    let (name, _) = line.split_once(':')?;
    let name = name.trim_end();
    if name.is_empty()
        || name.len() > 60
        || !name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    {
        return None;
    }
    let known = NAMES.iter().any(|n| n.eq_ignore_ascii_case(name));
    let extension = name.len() > 2 && (name.starts_with("X-") || name.starts_with("x-"));
    (known || extension).then_some(name)
}

/// Header fields that stand in a message under way and not in a summary of one.
fn is_transport(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "received",
        "return-path",
        "mime-version",
        "delivered-to",
        "dkim-signature",
        "x-received",
        "content-transfer-encoding",
        "domainkey-signature",
        "authentication-results",
        "received-spf",
        "envelope-to",
        "arc-seal",
        "x-originating-ip",
        "x-sender",
        "x-mailer",
        "message-id",
    ];
    NAMES.iter().any(|n| n.eq_ignore_ascii_case(name))
}

/// Whether a header block of a message begins at these lines.
fn starts_block(lines: &[(usize, &str)]) -> bool {
    let (mut fields, mut transport) = (0, 0);
    let Some(first) = lines.first() else {
        return false;
    };
    if first.1.starts_with([' ', '\t']) {
        return false;
    }
    let strip = |l: &'_ str| {
        l.strip_prefix("> ")
            .or_else(|| l.strip_prefix('>'))
            .unwrap_or(l)
            .to_string()
    };
    for (n, (_, line)) in lines.iter().take(40).enumerate() {
        let line = strip(line);
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if n == 0 {
                return false;
            }
            continue;
        }
        match header_name(&line) {
            Some(name) => {
                fields += 1;
                transport += usize::from(is_transport(name));
            }
            None if n == 0 => return false,
            None => break,
        }
    }
    fields >= 3 && transport >= 1 || fields >= 2 && transport >= 2
}

/// Whether a text is nothing but a returned message.
fn is_returned_block(text: &str) -> bool {
    let mut at = 0;
    let lines: Vec<(usize, &str)> = text
        .split('\n')
        .take(60)
        .map(|l| {
            let start = at;
            at += l.len() + 1;
            (start, l.trim_end_matches('\r'))
        })
        .skip_while(|(_, l)| l.trim().is_empty())
        .collect();
    starts_block(&lines)
}

/// HTML as text: one line for each block, entities decoded, styles and scripts left out.
fn to_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    // Elements whose end is missing: looked for once, or a page of open tags takes for ever.
    let mut endless: Vec<String> = Vec::new();
    while let Some(open) = rest.find('<') {
        push_text(&rest[..open], &mut out);
        let tail = &rest[open + 1..];
        let name_len = tail
            .bytes()
            .take(20)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'!' | b'?'))
            .count();
        let name = tail[..name_len].to_ascii_lowercase();
        if tail.starts_with("!--") {
            rest = tail.find("-->").map_or("", |n| &tail[n + 3..]);
            continue;
        }
        // A bare "<jan@example.org>" in what calls itself HTML.
        let close = tail.as_bytes()[..tail.len().min(MAX_TAG)]
            .iter()
            .position(|b| matches!(b, b'>' | b'<'))
            .filter(|at| tail.as_bytes()[*at] == b'>');
        let bare = close
            .is_some_and(|end| tail[..end].contains('@') && !tail[..end].contains([' ', '=', '"']));
        if name.is_empty() || bare {
            out.push('<');
            rest = tail;
            continue;
        }
        let Some(close) = close else {
            // No tag after all.
            out.push('<');
            rest = tail;
            continue;
        };
        rest = &tail[close + 1..];
        match name.as_str() {
            "style" | "script" | "title" | "head" if !endless.contains(&name) => {
                // <head> is closed by its end tag, or by <body> where that is missing.
                let end = format!("</{name}");
                let stop = find_ignore_case(rest, &end).or_else(|| {
                    (name == "head")
                        .then(|| find_ignore_case(rest, "<body"))
                        .flatten()
                });
                match stop {
                    Some(stop) => rest = &rest[stop..],
                    None => endless.push(name),
                }
            }
            "br" | "br/" | "p" | "/p" | "div" | "/div" | "tr" | "/tr" | "li" | "/li" | "ul"
            | "/ul" | "table" | "/table" | "hr" | "hr/" | "h1" | "/h1" | "h2" | "/h2" | "h3"
            | "/h3" | "h4" | "/h4" | "pre" | "/pre" | "blockquote" | "/blockquote" | "dd"
            | "dt" | "body" | "center" | "/center" => {
                trim_spaces(&mut out);
                out.push('\n');
            }
            "td" | "th" => out.push(' '),
            _ => {}
        }
    }
    push_text(rest, &mut out);
    // No more than one empty line between blocks.
    let mut tidy = String::with_capacity(out.len());
    let mut blank = 0;
    for line in out.lines() {
        if line.trim().is_empty() {
            blank += 1;
            if blank > 1 {
                continue;
            }
        } else {
            blank = 0;
        }
        tidy.push_str(line.trim_end());
        tidy.push('\n');
    }
    tidy
}

fn trim_spaces(out: &mut String) {
    let end = out.trim_end_matches([' ', '\t']).len();
    out.truncate(end);
}

fn find_ignore_case(text: &str, what: &str) -> Option<usize> {
    let (text, what) = (text.as_bytes(), what.as_bytes());
    (0..text.len().saturating_sub(what.len() - 1))
        .find(|&i| text[i..i + what.len()].eq_ignore_ascii_case(what))
}

/// Appends text with its entities decoded; a line break in HTML source is kept,
/// as many who write HTML bounces rely on `<pre>` manners.
fn push_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let entity = tail
            .bytes()
            .take(12)
            .position(|b| b == b';')
            .map(|end| (&tail[..end], end));
        let decoded = entity.and_then(|(name, end)| Some((entity_char(name)?, end)));
        match decoded {
            Some((c, end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
}

fn entity_char(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" => ' ',
        "copy" => '\u{a9}',
        "rsquo" | "lsquo" => '\'',
        "rdquo" | "ldquo" => '"',
        "ndash" | "mdash" => '-',
        "hellip" => '\u{2026}',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "oacute" => 'ó',
        "ntilde" => 'ñ',
        "aacute" => 'á',
        "iacute" => 'í',
        "uacute" => 'ú',
        "atilde" => 'ã',
        "otilde" => 'õ',
        "ecirc" => 'ê',
        "ocirc" => 'ô',
        "acirc" => 'â',
        "bull" | "middot" => '*',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_lines() {
        let html = "<html><head><title>x</title><style>p{}</style></head><body><p>Did not&nbsp;reach:<br>a@b.c &lt;a@b.c&gt;</p><!-- c@d --><td>x</td></body>";
        assert_eq!(to_text(html).trim(), "Did not reach:\na@b.c <a@b.c>\n x");
        assert_eq!(
            to_text("failed: <a@b.c>\n550 no").trim(),
            "failed: <a@b.c>\n550 no"
        );
        assert_eq!(to_text("<a <b").trim(), "<a <b");
    }

    #[test]
    fn the_returned_message_is_cut_off() {
        for text in [
            "<a@b>:\nno\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <c@d>\nFrom: c@d\n",
            "<a@b>:\nno\n\nReceived: from x by y\nFrom: c@d\nSubject: z\n\nhello",
            "no: a@b\nThe message headers follow:\n\nReceived: from x\nFrom: y\n",
            "no: a@b\n   ----- Unsent message follows -----\nFrom: a\nTo: b\n",
            "no: a@b\n|------------------------- Message text follows: ------------------------|\nMessage-Id: <x@y>\nTo: z\n",
        ] {
            let cut = split(text);
            assert!(cut.head < 50 && cut.returned.is_some(), "{text}");
        }
        for text in [
            "Your message\n\n  To: a@b\n  Subject: x\n  Sent: today\n\ndid not reach\n a@b\n",
            "The original message was received at noon\n\n<a@b>\n\n550 no\n",
            "In your message the original message header is wrong and it will be refused by us",
        ] {
            assert_eq!(split(text).head, text.len(), "{text}");
        }
    }
}
