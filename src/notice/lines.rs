//! Text set in lines and escaped for HTML, as both kinds of templates need it.

use std::borrow::Cow;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Widest line of the text part, in columns.
const WIDTH: usize = 76;
/// Languages whose typography leaves no word of one letter at the end of a line.
const GLUED: &[&str] = &["pl", "cs", "sk"];
/// What is around a variable in what is written from right to left (UAX #9).
pub(super) const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
/// Makes a line one that is read from the right.
const FROM_THE_RIGHT: char = '\u{200f}';

/// How a language is set.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Manner {
    glued: bool,
    right_to_left: bool,
}

impl Manner {
    /// That of a language and a direction.
    pub(super) fn of_language(language: &str, direction: &str) -> Manner {
        Manner {
            glued: GLUED.contains(&language),
            right_to_left: direction == "rtl",
        }
    }

    /// Keeps words of one letter together with the next one, where the language
    /// wants that.
    pub(super) fn glue<'t>(self, text: Cow<'t, str>) -> Cow<'t, str> {
        match self.glued {
            true => glue(&text).into(),
            false => text,
        }
    }
}

/// Escapes for HTML as minijinja does, but leaves the slash alone: in a link it
/// would look like an attempt to hide where that leads. What isolates a variable
/// becomes an element; quoted text holds no such marks.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    let special = ['&', '<', '>', '"', '\'', ISOLATES[0], ISOLATES[1]];
    while let Some(at) = rest.find(special) {
        out.push_str(&rest[..at]);
        let c = rest[at..].chars().next().unwrap_or_default();
        out.push_str(match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            c if c == ISOLATES[0] => "<bdi>",
            _ => "</bdi>",
        });
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
}

/// A server's words, which are read from the left in every language.
pub(super) fn quote(text: &str) -> String {
    fill(text, "> ", "> ", Manner::default())
}

/// Keeps words of one letter together with the next one.
fn glue(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive(' ') {
        match word.strip_suffix(' ') {
            Some(letter) if one_letter(letter) => {
                out.push_str(letter);
                out.push('\u{a0}');
            }
            _ => out.push_str(word),
        }
    }
    out
}

fn one_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

/// Breaks a text into lines of at most [`WIDTH`] columns, the first one behind
/// `first`, the others behind `rest`. Words are never broken but where a script
/// has none (UAX #14), and no line ends in a word of one letter where the
/// typography forbids it.
pub(super) fn fill(text: &str, first: &str, rest: &str, manner: Manner) -> String {
    let mut out = String::new();
    let mut line = String::from(first);
    let mut column = first.width();
    let mut at_start = true;
    let mut words = text.split(' ').filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let mut unit = word.to_string();
        let mut last = word;
        while manner.glued
            && one_letter(last)
            && let Some(next) = words.next()
        {
            unit.push(' ');
            unit.push_str(next);
            last = next;
        }
        for (n, piece) in pieces(&unit).into_iter().enumerate() {
            let width = piece.replace(ISOLATES, "").width();
            let space = usize::from(n == 0 && !at_start);
            if !at_start && column + space + width > WIDTH {
                end_line(&mut out, &line, manner);
                out.push('\n');
                line = String::from(rest);
                column = rest.width();
            } else if space > 0 {
                line.push(' ');
                column += 1;
            }
            at_start = false;
            line.push_str(piece);
            column += width;
        }
    }
    end_line(&mut out, &line, manner);
    out
}

/// Puts a line out, made one that is read from the right where its first word
/// would make it another.
fn end_line(out: &mut String, line: &str, manner: Manner) {
    let strong = line.chars().find(|c| c.is_alphabetic());
    let from_the_right = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if manner.right_to_left && !strong.is_none_or(from_the_right) {
        out.push(FROM_THE_RIGHT);
    }
    out.push_str(line);
}

/// A word in the pieces that lines may be broken between: all of it, but where
/// one side of the break is wide, as in Chinese, Japanese and Korean.
fn pieces(word: &str) -> Vec<&str> {
    let wide = |c: Option<char>| c.is_some_and(|c| c.width() == Some(2));
    if !word.chars().any(|c| wide(Some(c))) {
        return vec![word];
    }
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, opportunity) in linebreaks(word) {
        let here = wide(word[..at].chars().next_back()) || wide(word[at..].chars().next());
        if opportunity == BreakOpportunity::Allowed && here {
            pieces.push(&word[start..at]);
            start = at;
        }
    }
    pieces.push(&word[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: Manner = Manner {
        glued: true,
        right_to_left: false,
    };

    #[test]
    fn lines_are_filled_and_words_kept() {
        let long = "a".repeat(100);
        let text = format!(
            "Sprawdź, czy w adresie nie ma literówki: brakującej litery lub kropki i {long} końca"
        );
        let filled = fill(&text, "1. ", "   ", POLISH);
        assert_eq!(
            filled,
            format!(
                "1. Sprawdź, czy w adresie nie ma literówki: brakującej litery lub kropki\n   i {long}\n   końca"
            )
        );
        assert_eq!(fill("", "", "", POLISH), "");
    }

    #[test]
    fn wide_letters_take_two_columns_and_addresses_stay_whole() {
        let text = "受信者のメールサーバーは、このアドレスは存在しないと回答しました。".repeat(4);
        let text =
            format!("{text}anna-maria.nowak@very-long-name.example.co.jp に届きませんでした。");
        let filled = fill(&text, "", "", Manner::default());
        assert!(filled.lines().count() > 3);
        assert!(filled.lines().all(|line| line.width() <= WIDTH), "{filled}");
        assert!(filled.contains("anna-maria.nowak@very-long-name.example.co.jp"));
        // No line begins with a mark that belongs to the one before.
        assert!(!filled.lines().any(|line| line.starts_with(['、', '。'])));
    }

    #[test]
    fn a_line_from_the_right_is_one() {
        let manner = Manner {
            glued: false,
            right_to_left: true,
        };
        assert_eq!(
            fill("example.com שלום", "", "", manner),
            "\u{200f}example.com שלום"
        );
        assert_eq!(
            fill("שלום example.com", "1. ", "", manner),
            "1. שלום example.com"
        );
    }
}
