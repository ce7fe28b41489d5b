//! The words for people, line by line.

use super::reply;

/// Most lines of the words for people that are looked at.
const MAX_LINES: usize = 64 << 10;
/// Most bytes of one line that phrases are looked for in.
const MAX_LOWER: usize = 600;

/// One line.
pub(super) struct Line<'t> {
    /// Without white space at its ends.
    pub text: &'t str,
    /// The beginning of it in lower case.
    pub lower: String,
    /// Bytes of white space in front.
    pub indent: usize,
}

pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    text.lines()
        .take(MAX_LINES)
        .map(|line| {
            let text = line.trim();
            Line {
                text,
                lower: text[..text.floor_char_boundary(MAX_LOWER)].to_lowercase(),
                indent: line.len() - line.trim_start().len(),
            }
        })
        .collect()
}

/// The nearest of the three lines above with anything on it.
pub(super) fn previous<'l>(lines: &'l [Line<'_>], index: usize) -> Option<&'l str> {
    lines[..index]
        .iter()
        .rev()
        .take(3)
        .find(|l| !l.text.is_empty())
        .map(|l| l.lower.as_str())
}

/// Whether words hold a reply code (RFC 5321 section 4.2, RFC 3463).
pub(super) fn has_code(words: &str) -> bool {
    reply::smtp_code(words).is_some() || reply::enhanced(words).is_some()
}
