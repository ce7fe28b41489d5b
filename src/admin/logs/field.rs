//! Small scanners that both grammars share.

use memchr::{memchr, memchr2, memmem};

/// Where `needle` begins. Builds no searcher: for short hay.
#[inline]
pub(super) fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let (&first, rest) = needle.split_first()?;
    let mut from = 0;
    while let Some(at) = memchr(first, &hay[from..]) {
        let after = from + at + 1;
        if hay[after..].starts_with(rest) {
            return Some(after - 1);
        }
        from = after;
    }
    None
}

/// Where the last `needle` begins.
pub(super) fn find_last(hay: &[u8], needle: &[u8]) -> Option<usize> {
    memmem::rfind(hay, needle)
}

/// A number of decimal digits and nothing else.
pub(super) fn number(text: &[u8]) -> Option<u32> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    decimal(text).and_then(|n| u32::try_from(n).ok())
}

/// The value of a few decimal digits.
pub(super) fn decimal(text: &[u8]) -> Option<i64> {
    text.iter().try_fold(0i64, |value, &b| {
        let digit = b.wrapping_sub(b'0');
        (digit < 10).then(|| value.wrapping_mul(10).wrapping_add(i64::from(digit)))
    })
}

/// The length of the token at the start: up to a space that stands outside of
/// quotes. RFC 5321 §4.1.2 quotes a local part with `"`, and a backslash inside
/// quotes takes the next byte as it is. `None` where a quote stays open.
#[inline]
pub(super) fn token(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let Some(found) = memchr2(b' ', b'"', &text[at..]) else {
            return Some(text.len());
        };
        at += found;
        if text[at] == b' ' {
            return Some(at);
        }
        at += 1 + quoted(&text[at + 1..])? + 1;
    }
}

/// The length of quoted text up to its closing quote.
pub(super) fn quoted(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr2(b'"', b'\\', text.get(at..)?)?;
        if text[at] == b'"' {
            return Some(at);
        }
        at += 2;
    }
}

/// The address between `<` and `>` at the start, quotes heeded, and what follows
/// the `>`.
pub(super) fn angle(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let inner = text.strip_prefix(b"<")?;
    let mut at = 0;
    loop {
        at += memchr2(b'>', b'"', &inner[at..])?;
        if inner[at] == b'>' {
            return Some((&inner[..at], &inner[at + 1..]));
        }
        at += 1 + quoted(&inner[at + 1..])? + 1;
    }
}

/// Without the angle brackets around it, if there are any.
pub(super) fn unbracketed(text: &[u8]) -> &[u8] {
    let text = text.strip_prefix(b"<").unwrap_or(text);
    text.strip_suffix(b">").unwrap_or(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn tokens_heed_quotes() {
        assert_eq!(token(b"a@b c"), Some(3));
        assert_eq!(token(br#""a b"@c d"#), Some(7));
        assert_eq!(token(br#""a\" b"@c d"#), Some(9));
        assert_eq!(token(br#"x."a b".y@c"#), Some(11));
        assert_eq!(token(br#""a b"#), None);
        assert_eq!(token(b""), Some(0));
        assert_eq!(token(b"\"\\"), None);
    }

    #[test]
    fn angles_heed_quotes() {
        assert_eq!(angle(b"<a@b>, c"), Some((&b"a@b"[..], &b", c"[..])));
        assert_eq!(
            angle(br#"<"x>, y"@z>!"#),
            Some((&br#""x>, y"@z"#[..], &b"!"[..]))
        );
        assert_eq!(angle(b"<>"), Some((&b""[..], &b""[..])));
        assert_eq!(angle(b"a"), None);
        assert_eq!(angle(b"<\""), None);
    }

    #[test]
    fn needles() {
        assert_eq!(find(b"a: b: c", b": "), Some(1));
        assert_eq!(find(b"a:b", b": "), None);
        assert_eq!(find_last(b"a: b: c", b": "), Some(4));
        assert_eq!(number(b"007"), Some(7));
        assert_eq!(number(b"7x"), None);
        assert_eq!(number(b"12345678901"), None);
    }
}
