//! Text from outside on its way to a terminal or into JSON.
//!
//! Addresses, replies and log lines may hold ESC, C1 controls and characters
//! that turn or hide text (Exim writes them raw). [`printable`] is the one
//! function through which such text reaches people, [`json`] the one through
//! which values reach programs.

use std::fmt::Write as _;
use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use unicode_width::UnicodeWidthChar;

/// Whether a character can't be seen, or changes how its neighbours are seen:
/// controls (C0, DEL, C1), bidirectional marks, zero-width characters, fillers,
/// line separators, tags, private use and noncharacters.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{0600}'..='\u{0605}' | '\u{061C}' | '\u{06DD}'
            | '\u{070F}' | '\u{0890}'..='\u{0891}' | '\u{08E2}' | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
            | '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1343F}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
            | '\u{F0000}'..='\u{10FFFF}')
        || (c as u32 & 0xFFFE) == 0xFFFE
}

/// Text on one line for a terminal. Text in UTF-8 stays as it is; ASCII controls
/// and bytes that are not UTF-8 become `\xNN`, other hidden characters `\u{N}`.
///
/// ```
/// use zwrotka::escape::printable;
/// assert_eq!(printable("a\x1b[2Jż\u{202e}"), r"a\x1b[2Jż\u{202e}");
/// assert_eq!(printable(b"\xff"), r"\xff");
/// ```
pub fn printable(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                c if !is_hidden(c) => text.push(c),
                c if c.is_ascii() => {
                    let _ = write!(text, "\\x{:02x}", u32::from(c));
                }
                c => text.extend(c.escape_unicode()),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// [`printable`] for each line of a text; a tab becomes four spaces.
pub fn printable_lines(text: &str) -> String {
    let lines = text
        .split('\n')
        .map(|line| printable(line.replace('\t', "    ")));
    lines.collect::<Vec<_>>().join("\n")
}

/// [`printable`], and at most `width` columns; what was cut ends in `~`.
pub fn printable_within(bytes: impl AsRef<[u8]>, width: usize) -> String {
    let mut text = printable(bytes);
    if columns(&text) <= width {
        return text;
    }
    let mut used = 1;
    let end = text.char_indices().find_map(|(at, c)| {
        used += c.width().unwrap_or(0);
        (used > width).then_some(at)
    });
    text.truncate(end.unwrap_or(text.len()));
    text.push('~');
    text
}

/// Columns of a terminal that a printable text takes up.
pub fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// Printable ASCII stays, every other character of a printable text becomes
/// `\xNN` for each of its bytes: for terminals that don't read UTF-8.
pub fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if matches!(byte, b' '..=b'~' | b'\n') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

/// A value as JSON on one line, in printable ASCII only: every other character
/// is written as `\uXXXX`.
pub fn json(value: &impl Serialize) -> String {
    let mut bytes = Vec::with_capacity(256);
    // Writing to memory fails only for maps whose keys are not strings; there are none.
    if write_json(&mut bytes, value).is_err() {
        return "null".into();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| "null".into())
}

/// Writes a value as [`json`] does.
///
/// # Errors
/// Writing failed, or a map has keys that are not strings.
pub fn write_json(out: impl io::Write, value: &impl Serialize) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(out, Ascii))?;
    Ok(())
}

/// serde_json escapes C0 controls, quotes and backslashes itself; the pieces
/// between them come here.
struct Ascii;

impl Formatter for Ascii {
    fn write_string_fragment<W: io::Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(|c: char| !matches!(c, ' '..='~')) {
            out.write_all(&rest.as_bytes()[..at])?;
            let mut chars = rest[at..].chars();
            for unit in chars
                .next()
                .map(|c| c.encode_utf16(&mut [0; 2]).to_vec())
                .unwrap_or_default()
            {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = chars.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_in_every_script_stays_as_it_is() {
        for text in [
            "zażółć gęślą jaźń",
            "日本語",
            "Ελλάδα",
            "Київ",
            "שלום",
            "ไทย",
        ] {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn what_hides_or_turns_text_is_shown_as_an_escape() {
        for (raw, shown) in [
            ("\u{7f}", r"\x7f"),
            ("\t", r"\x09"),
            ("\u{9b}31m", r"\u{9b}31m"),
            ("\u{200b}", r"\u{200b}"),
            ("\u{2028}", r"\u{2028}"),
            ("\u{2066}", r"\u{2066}"),
            ("\u{e0041}", r"\u{e0041}"),
            ("\u{feff}", r"\u{feff}"),
        ] {
            assert_eq!(printable(raw), shown);
        }
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(printable_lines("a\tb\n\u{1b}c\n"), "a    b\n\\x1bc\n");
        assert_eq!(printable_lines(""), "");
    }

    #[test]
    fn columns_are_those_of_a_terminal() {
        assert_eq!(printable_within("日本語", 6), "日本語");
        assert_eq!(printable_within("日本語", 5), "日本~");
        assert_eq!(printable_within("日本語", 4), "日~");
        assert_eq!(printable_within("abcdef", 4), "abc~");
        assert_eq!(ascii("aż\n"), "a\\xc5\\xbc\n");
    }

    #[test]
    fn json_is_ascii_with_surrogate_pairs() {
        assert_eq!(
            json(&"ż\u{1b}\u{9b}\u{7f}\u{202e}\u{2028}😀\"\\"),
            r#""\u017c\u001b\u009b\u007f\u202e\u2028\ud83d\ude00\"\\""#
        );
    }

    proptest! {
        #[test]
        fn nothing_hidden_comes_out(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(!printable(&bytes).chars().any(is_hidden));
            prop_assert!(columns(&printable_within(&bytes, 20)) <= 20);
            prop_assert!(ascii(&printable(&bytes)).bytes().all(|b| matches!(b, b' '..=b'~')));
        }

        #[test]
        fn json_means_the_same_and_is_printable(text in any::<String>()) {
            let written = json(&text);
            prop_assert!(written.bytes().all(|b| matches!(b, b' '..=b'~')));
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }
    }
}
