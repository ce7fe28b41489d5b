//! Line forms: how a line that names a recipient looks, as data.
//!
//! A form is the line itself with places in braces:
//!
//! - `{address}` an address, in brackets, quotes or bare
//! - `{local}` a name without a domain
//! - `{origin}` the address that the sender gave, where it differs
//! - `{reply}` the server's words up to the end of the line
//! - `{*}` anything, up to what follows in the form
//!
//! Letters match in any case, a space matches any run of white space, and the
//! line is matched from its first to its last letter.

use super::address;

/// What a form found in a line.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit<'a> {
    pub address: Option<&'a str>,
    pub local: Option<&'a str>,
    pub origin: Option<&'a str>,
    pub reply: Option<&'a str>,
}

/// Matches `line`, of which the ends are trimmed, against `form`.
pub(super) fn matches<'a>(form: &str, line: &'a str) -> Option<Hit<'a>> {
    let mut hit = Hit::default();
    go(form, line.trim(), &mut hit, 0).then_some(hit)
}

fn go<'a>(form: &str, line: &'a str, hit: &mut Hit<'a>, depth: usize) -> bool {
    let (mut form, mut line) = (form, line);
    loop {
        if form.is_empty() {
            return line.trim().is_empty();
        }
        if let Some(rest) = form.strip_prefix("{address}") {
            let Some((found, after)) = take_address(line) else {
                return false;
            };
            hit.address = Some(found);
            (form, line) = (rest, after);
        } else if let Some(rest) = form.strip_prefix("{origin}") {
            let Some((found, after)) = take_address(line) else {
                return false;
            };
            hit.origin = Some(found);
            (form, line) = (rest, after);
        } else if let Some(rest) = form.strip_prefix("{local}") {
            let start = line.trim_start();
            let end = start
                .char_indices()
                .find(|(_, c)| !(c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')))
                .map_or(start.len(), |(i, _)| i);
            if end == 0 || end > 64 {
                return false;
            }
            hit.local = Some(&start[..end]);
            (form, line) = (rest, &start[end..]);
        } else if form.starts_with("{reply}") {
            let reply = line.trim();
            hit.reply = (!reply.is_empty()).then_some(reply);
            return true;
        } else if let Some(rest) = form.strip_prefix("{*}") {
            if rest.is_empty() {
                return true;
            }
            // A few tries are enough for lines that people can read.
            let mut from = 0;
            for _ in 0..(8usize).saturating_sub(depth * 4) {
                let Some(at) = place(rest, line, from) else {
                    return false;
                };
                let mut trial = *hit;
                if go(rest, &line[at..], &mut trial, depth + 1) {
                    *hit = trial;
                    return true;
                }
                from = at + line[at..].chars().next().map_or(1, char::len_utf8);
            }
            return false;
        } else {
            let Some(expected) = form.chars().next() else {
                return false;
            };
            form = &form[expected.len_utf8()..];
            if expected == ' ' {
                let trimmed = line.trim_start();
                if trimmed.len() == line.len() && !form.is_empty() && !line.is_empty() {
                    return false;
                }
                line = trimmed;
                continue;
            }
            let Some(found) = line.chars().next() else {
                return false;
            };
            if !same(expected, found) {
                return false;
            }
            line = &line[found.len_utf8()..];
        }
    }
}

fn same(a: char, b: char) -> bool {
    a == b || (a.is_alphabetic() && a.to_lowercase().eq(b.to_lowercase()))
}

/// Where the next element of `form` may begin in `line`, from `from` on.
fn place(form: &str, line: &str, from: usize) -> Option<usize> {
    let tail = line.get(from..)?;
    if form.starts_with("{address}") || form.starts_with("{origin}") {
        let found = address::first(tail)?;
        let before = tail[..found.start]
            .trim_end_matches(['<', '"', '\'', '[', '('])
            .len();
        return Some(from + before);
    }
    let first = form.chars().next()?;
    tail.char_indices()
        .find(|(_, c)| same(first, *c) || (first == ' ' && c.is_whitespace()))
        .map(|(i, _)| from + i)
}

/// An address at the start of `line`, in brackets or not, and what stands behind it.
fn take_address(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let found = address::first(line.get(..line.floor_char_boundary(700)).unwrap_or(line))?;
    let before = line[..found.start].to_ascii_lowercase();
    let before = before.trim_start_matches(['<', '"', '\'', '[', '(', ' ', '`']);
    if !matches!(
        before,
        "" | "smtp:" | "mailto:" | "rfc822;" | "rfc822; " | "smtp=" | "smtp:<"
    ) {
        return None;
    }
    let mut after = &line[found.end..];
    let opened = line[..found.start]
        .chars()
        .filter(|c| matches!(c, '<' | '"' | '\'' | '[' | '(' | '`'))
        .count();
    for _ in 0..opened {
        match after.chars().next() {
            Some(c) if matches!(c, '>' | '"' | '\'' | ']' | ')') => after = &after[c.len_utf8()..],
            _ => break,
        }
    }
    Some((found.address, after))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn forms_find_their_places() {
        let hit = matches("{address}: {reply}", "<a@b.c>: host x said: 550").unwrap();
        assert_eq!(
            (hit.address, hit.reply),
            (Some("a@b.c"), Some("host x said: 550"))
        );
        assert_eq!(
            matches("Recipient: {address}", "recipient:   [SMTP:a@b.c]")
                .unwrap()
                .address,
            Some("a@b.c")
        );
        let hit = matches(
            "{address} ({*}from {origin}){*}",
            "a@b.c (generated from d@e.f):",
        )
        .unwrap();
        assert_eq!(hit.origin, Some("d@e.f"));
        assert_eq!(matches("{address}", "a@b.c x"), None);
        assert_eq!(
            matches("{*}for {address}{*}", "mail for joe for <a@b.c>.")
                .unwrap()
                .address,
            Some("a@b.c")
        );
        assert_eq!(matches("failed: {address}", "żailed: a@b"), None);
    }
}
