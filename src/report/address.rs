//! Addresses in free text: where they stand, and what they are once the
//! brackets, types and gateway notations around them are gone.
//!
//! Bounces show addresses that no RFC would let pass (`joe@#example.net`,
//! `user@host` without a dot), so the grammar here is what delimits an address
//! in prose, not RFC 5321.

/// Longest address that is looked at, in bytes (RFC 5321 allows 254).
const MAX_LEN: usize = 320;

/// An address found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found<'a> {
    /// The address itself.
    pub address: &'a str,
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends in the text.
    pub end: usize,
}

/// Every address in `text`, from left to right.
pub(super) fn find_all(text: &str) -> impl Iterator<Item = Found<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(at) = text.get(from..).and_then(|t| t.find('@')).map(|n| n + from) {
            let found = around(text, at, from);
            from = at + 1;
            if let Some(found) = found {
                from = found.end.max(from);
                return Some(found);
            }
        }
        None
    })
}

/// The first address in `text`.
pub(super) fn first(text: &str) -> Option<Found<'_>> {
    find_all(text).next()
}

/// The address whose `@` stands at `at`; it begins at `least` or later.
fn around(text: &str, at: usize, least: usize) -> Option<Found<'_>> {
    let mut low = at.saturating_sub(MAX_LEN).max(least);
    while !text.is_char_boundary(low) {
        low += 1;
    }
    let before = text.get(low..at)?;
    let start = if let Some(quoted) = before.strip_suffix('"') {
        // A quoted local part, as carriers give to addresses with dots in odd places.
        let open = quoted.rfind('"')?;
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && !matches!(c, '<' | '>');
        if !quoted[open + 1..].chars().all(plain) {
            return None;
        }
        low + open
    } else {
        let open = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_local(*c))
            .last()?
            .0;
        low + open
    };
    let after = text.get(at + 1..)?;
    let mut end = at + 1;
    if after.starts_with('[') {
        let window = &after[..after.floor_char_boundary(MAX_LEN)];
        end += window.find(']')? + 1;
    } else {
        for (i, c) in after.char_indices().take(MAX_LEN) {
            if !is_domain(c) {
                break;
            }
            end = at + 1 + i + c.len_utf8();
        }
    }
    let start = start + skip_prefix(text.get(start..at)?);
    let raw = text.get(start..end)?;
    let trimmed = raw.trim_end_matches(['.', '-', '_', '!']);
    // "david...@..." and the like are how samples hide an address: keep the dots there.
    let trimmed = if trimmed.ends_with('@') && raw.ends_with("...") {
        raw
    } else {
        trimmed
    };
    let (local, domain) = trimmed.rsplit_once('@')?;
    if local.is_empty() || domain.is_empty() || trimmed.len() > MAX_LEN {
        return None;
    }
    Some(Found {
        address: trimmed,
        start,
        end: start + trimmed.len(),
    })
}

/// Bytes of a type or gateway notation in front of a local part.
fn skip_prefix(local: &str) -> usize {
    let lead = local.len() - local.trim_start_matches(['\'', '`', '*', '-']).len();
    let rest = &local[lead..];
    for prefix in ["smtp=", "rfc822=", "rfc-822=", "mailto="] {
        if rest
            .get(..prefix.len())
            .is_some_and(|p| p.eq_ignore_ascii_case(prefix))
        {
            return lead + prefix.len();
        }
    }
    if lead < local.len() { lead } else { 0 }
}

fn is_local(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(
            c,
            '<' | '>'
                | '('
                | ')'
                | '['
                | ']'
                | ','
                | ';'
                | ':'
                | '"'
                | '\\'
                | '@'
                | '\u{ff1c}'
                | '\u{ff1e}'
                | '\u{300c}'
                | '\u{300d}'
                | '\u{3001}'
                | '\u{3002}'
                | '\u{ff1a}'
                | '\u{ab}'
                | '\u{bb}'
                | '\u{201c}'
                | '\u{201d}'
                | '\u{201e}'
                | '\u{200b}'
                | '\u{fffd}'
        )
}

fn is_domain(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '.' | '-' | '_' | '#')
        || (!c.is_ascii() && c.is_alphanumeric() && !is_cjk_particle(c))
}

/// Kana never stand in a domain that a mail server prints raw, but often right behind one.
fn is_cjk_particle(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{69d8}' | '\u{60a8}')
}

/// The address of an address field: `rfc822; x`, `<x>`, `Name <x>`, `x (comment)`,
/// `x400` gateways, utf-8-addr-xtext (RFC 6533 section 3). Gives what stands
/// there where no `@` does.
pub(super) fn of_field(value: &str) -> Option<String> {
    let value = value.trim();
    let rest = match value.split_once(';') {
        Some((kind, rest))
            if !kind.is_empty()
                && kind.len() <= 20
                && kind
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b' ') =>
        {
            rest.trim()
        }
        _ => value,
    };
    let rest = if rest.contains("\\x{") {
        std::borrow::Cow::Owned(utf8_xtext(rest))
    } else if !rest.contains('@') && rest.contains("+40") {
        std::borrow::Cow::Owned(xtext(rest))
    } else {
        std::borrow::Cow::Borrowed(rest)
    };
    let rest = rest.trim();
    if let Some(found) = whole(rest) {
        return Some(decode_gateway(found));
    }
    if let Some(found) = first(rest) {
        return Some(decode_gateway(found.address));
    }
    let bare = rest
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\''))
        .trim();
    let bare = bare.split_once(" (").map_or(bare, |(b, _)| b).trim();
    is_plain(bare).then(|| bare.to_string())
}

/// Whether a text that was decoded may go on as an address: it can't end a
/// header field, and no bracket in it can close another.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_LEN
        && !text.contains(|c: char| c.is_control() || matches!(c, '<' | '>'))
}

/// A value that is one address and nothing else, perhaps in brackets: taken
/// whole, however odd its local part is.
fn whole(value: &str) -> Option<&str> {
    let inner = value
        .strip_prefix('<')
        .and_then(|v| v.strip_suffix('>'))
        .unwrap_or(value);
    let (local, domain) = inner.rsplit_once('@')?;
    (!local.is_empty()
        && inner.len() <= MAX_LEN
        && !domain.is_empty()
        && domain.chars().all(is_domain)
        && !domain.ends_with('.')
        && !local.contains(|c: char| {
            c.is_control() || matches!(c, '<' | '>' | ' ' | ',' | ';' | '@' | ':' | '\'')
        }))
    .then_some(inner)
}

/// Exchange wraps foreign addresses: `IMCEASMTP-jan+40example+2Eorg@exchange`.
fn decode_gateway(address: &str) -> String {
    let upper = address.get(..5).unwrap_or_default().to_ascii_uppercase();
    if upper != "IMCEA" {
        return address.to_string();
    }
    let Some((local, _)) = address.rsplit_once('@') else {
        return address.to_string();
    };
    let Some((_, inner)) = local.split_once('-') else {
        return address.to_string();
    };
    let decoded = xtext(&inner.replace('_', "/"));
    if decoded.contains('@') && is_plain(&decoded) {
        decoded
    } else {
        address.to_string()
    }
}

/// Takes `+XX` (RFC 3461 section 4) off.
pub(super) fn xtext(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'+'
            && let Some(hex) = text.get(i + 1..i + 3)
            && let Ok(byte) = u8::from_str_radix(hex, 16)
        {
            out.push(byte);
            i += 3;
        } else {
            out.push(bytes[i]);
            i += 1;
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_string())
}

/// Takes `\x{HEX}` of utf-8-addr-xtext and unitext (RFC 6533 section 3) off.
fn utf8_xtext(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\x{") {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 3..];
        match tail.find('}').filter(|end| *end <= 6).and_then(|end| {
            let code = u32::from_str_radix(&tail[..end], 16).ok()?;
            Some((char::from_u32(code)?, end))
        }) {
            Some((c, end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                out.push_str("\\x{");
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether two addresses are the same to a mail server, which folds the case.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
        || !(a.is_ascii() && b.is_ascii()) && a.to_lowercase() == b.to_lowercase()
}

/// The address in a VERP local part: `list-bounces+jan=example.org@lists` is jan@example.org.
pub(super) fn of_verp(address: &str) -> Option<String> {
    let (local, _) = address.rsplit_once('@')?;
    let (head, domain) = local.rsplit_once('=')?;
    let user = head.rsplit_once('+').map(|(_, user)| user)?;
    let plausible = domain.contains('.')
        && !user.is_empty()
        && domain
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    plausible.then(|| format!("{user}@{domain}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all(text: &str) -> Vec<&str> {
        find_all(text).map(|f| f.address).collect()
    }

    #[test]
    fn addresses_are_cut_out_of_prose() {
        assert_eq!(all("to <a@b.c>: no such user"), ["a@b.c"]);
        assert_eq!(
            all("a@b.c, d@e.f. And \"x..y.\"@docomo.ne.jp"),
            ["a@b.c", "d@e.f", "\"x..y.\"@docomo.ne.jp"]
        );
        assert_eq!(all("dda:SMTP=user@example.COM; on"), ["user@example.COM"]);
        assert_eq!(all("John<mailto:j.s@eu.a.b>"), ["j.s@eu.a.b"]);
        assert_eq!(all("joe@#example.net"), ["joe@#example.net"]);
        assert_eq!(all("user@example.jp様"), ["user@example.jp"]);
        assert_eq!(all("@ nothing@ @here"), Vec::<&str>::new());
        assert_eq!(all("żółw@bücher.example"), ["żółw@bücher.example"]);
    }

    #[test]
    fn fields_lose_type_and_brackets() {
        assert_eq!(of_field("rfc822;<a@b.c>").unwrap(), "a@b.c");
        assert_eq!(of_field("RFC822; a@b.c (was b@c.d)").unwrap(), "a@b.c");
        assert_eq!(of_field("LOCAL;<f.b>").unwrap(), "f.b");
        assert_eq!(
            of_field("rfc822;jan+40example.org").unwrap(),
            "jan@example.org"
        );
        assert_eq!(
            of_field("utf-8; z\\x{142}@example.org").unwrap(),
            "zł@example.org"
        );
        assert_eq!(
            of_field("rfc822; =?utf-8?Q?a+=F0?=@g.com").unwrap(),
            "=?utf-8?Q?a+=F0?=@g.com"
        );
        assert_eq!(of_field(" "), None);
    }

    #[test]
    fn wrapped_addresses_are_unwrapped() {
        assert_eq!(
            of_field("rfc822;IMCEASMTP-jan+40example+2Eorg@ex.local").unwrap(),
            "jan@example.org"
        );
        assert_eq!(
            of_verp("l-bounces+jan=example.org@lists.example").unwrap(),
            "jan@example.org"
        );
        assert_eq!(of_verp("prvs=1234=jan@lists.example"), None);
    }
}
