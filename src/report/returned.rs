//! Where the words of a report end and the returned message begins.

use super::phrases;

/// Most lines that are searched for the beginning of the returned message.
const MAX_LINES: usize = 64 << 10;
/// Longest line that may announce the returned message, in bytes.
const MAX_ANNOUNCEMENT: usize = 200;
/// Most lines of a header block that are looked at.
const MAX_BLOCK: usize = 40;

/// Where the words of the report end, and where the returned message begins.
pub(super) struct Cut {
    pub head: usize,
    pub returned: Option<usize>,
}

/// A line and what it could be in a header block.
struct Line<'t> {
    start: usize,
    text: &'t str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    /// Begins with white space.
    Folded,
    /// A header field that messages have.
    Field,
    /// One that they have only under way.
    Transport,
    Words,
}

impl Kind {
    fn of(line: &str) -> Kind {
        let line = line
            .strip_prefix("> ")
            .or_else(|| line.strip_prefix('>'))
            .unwrap_or(line);
        if line.trim().is_empty() {
            return Kind::Blank;
        }
        if line.starts_with([' ', '\t']) {
            return Kind::Folded;
        }
        match header_name(line) {
            Some(name) if is_transport(name) => Kind::Transport,
            Some(_) => Kind::Field,
            None => Kind::Words,
        }
    }
}

fn lines_of(text: &str, most: usize) -> Vec<Line<'_>> {
    let mut at = 0;
    text.split('\n')
        .take(most)
        .map(|line| {
            let start = at;
            at += line.len() + 1;
            let text = line.trim_end_matches('\r');
            Line {
                start,
                text,
                kind: Kind::of(text),
            }
        })
        .collect()
}

/// Finds the end of the words.
pub(super) fn split(text: &str) -> Cut {
    let lines = lines_of(text, MAX_LINES);
    let mut seen_text = false;
    for (i, line) in lines.iter().enumerate() {
        let trimmed = line.text.trim();
        if trimmed.is_empty() {
            continue;
        }
        if seen_text && starts_block(&lines[i..]) {
            return Cut {
                head: line.start,
                returned: Some(line.start),
            };
        }
        if trimmed.len() <= MAX_ANNOUNCEMENT && announces(trimmed, &lines[i + 1..]) {
            let next = lines.get(i + 1).map_or(text.len(), |l| l.start);
            return Cut {
                head: line.start,
                returned: Some(next.min(text.len())),
            };
        }
        seen_text = true;
    }
    Cut {
        head: text.len(),
        returned: None,
    }
}

fn announces(line: &str, rest: &[Line<'_>]) -> bool {
    let lower = line.to_lowercase();
    if !phrases::ANNOUNCE.any(&lower) {
        return false;
    }
    let first = line.chars().next().unwrap_or(' ');
    let decorated = matches!(
        first,
        '-' | '=' | '*' | '|' | '#' | '_' | '+' | '>' | '~' | '─' | '—'
    ) && (line.len() > 2 && !line.starts_with("- ") && !line.starts_with("* ")
        || line.ends_with(first));
    let rule = |l: &str| {
        l.bytes()
            .all(|b| matches!(b, b'-' | b'=' | b'_' | b'*' | b'#' | b'|'))
    };
    let follows = rest
        .iter()
        .take(MAX_BLOCK)
        .map(|l| l.text.trim_start_matches(['>', ' ', '\t', '|']))
        .filter(|l| !l.is_empty() && !rule(l))
        .take(3)
        .enumerate()
        .any(|(n, l)| header_name(l).is_some_and(|h| n == 0 || is_transport(h)));
    let last = rest.iter().all(|l| l.text.trim().is_empty());
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
fn starts_block(lines: &[Line<'_>]) -> bool {
    let block = lines
        .iter()
        .take(MAX_BLOCK)
        .take_while(|l| !matches!(l.kind, Kind::Blank | Kind::Words));
    let (mut fields, mut transport) = (0, 0);
    for (n, line) in block.enumerate() {
        match line.kind {
            Kind::Folded if n == 0 => return false,
            Kind::Field => fields += 1,
            Kind::Transport => {
                fields += 1;
                transport += 1;
            }
            _ => {}
        }
    }
    fields >= 3 && transport >= 1 || fields >= 2 && transport >= 2
}

/// Whether a text is nothing but a returned message.
pub(super) fn is_returned_block(text: &str) -> bool {
    let lines = lines_of(text, 60);
    let first = lines.iter().position(|l| !l.text.trim().is_empty());
    first.is_some_and(|at| starts_block(&lines[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

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
