//! The words as they are seen: `templates/notice.txt.j2` and `notice.html.j2`.
//!
//! Everything in the HTML template is escaped; text lines are filled by the
//! `fill` filter. Only the template that is needed is compiled.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, Output, State, Value, context, escape_formatter};

use crate::explanation::Explanation;

/// Widest line of the text part, in characters.
const WIDTH: usize = 76;
/// Languages whose typography leaves no word of one letter at the end of a line.
const GLUED: &[&str] = &["pl", "cs", "sk"];

/// The words as plain text, with `\n`. `attached` is the sentence about what is attached.
pub fn text(explanation: &Explanation, attached: Option<&str>) -> String {
    Pages::of(explanation, attached).text()
}

/// The words as one HTML page without anything from elsewhere.
pub fn html(explanation: &Explanation, attached: Option<&str>) -> String {
    Pages::of(explanation, attached).html()
}

/// The words, ready to be rendered.
pub struct Pages {
    environment: Environment<'static>,
    view: Value,
    headline: String,
}

impl Pages {
    /// Prepares the words; nothing is compiled yet.
    pub fn of(explanation: &Explanation, attached: Option<&str>) -> Pages {
        // The built-in filters and tests take longer to set up than a page to render.
        let mut environment = Environment::empty();
        environment.set_auto_escape_callback(|name| match name {
            "notice.txt" => AutoEscape::None,
            _ => AutoEscape::Html,
        });
        environment.set_syntax(
            SyntaxConfig::builder()
                .trim_blocks(true)
                .lstrip_blocks(true)
                .build()
                .unwrap_or_default(),
        );
        let glued = GLUED.contains(&explanation.language);
        let fill = move |text: &str, first: Option<&str>, rest: Option<&str>| {
            let first = first.unwrap_or_default();
            fill(text, first, rest.unwrap_or(first), glued)
        };
        let glue = move |text: &str| if glued { glue(text) } else { text.to_string() };
        environment.add_filter("fill", fill);
        environment.add_filter("glue", glue);
        environment.add_filter("length", minijinja::filters::length);
        environment.add_filter("upper", minijinja::filters::upper);
        environment.set_formatter(format);
        Pages {
            environment,
            view: context! {
                e => Value::from(Serde(explanation)),
                attached,
            },
            headline: explanation.headline.clone(),
        }
    }

    /// The text page.
    pub fn text(&self) -> String {
        let source = include_str!("templates/notice.txt.j2");
        // Both templates render every explanation, as the tests show for each
        // category and language; the headline alone would still be true.
        self.render("notice.txt", source)
            .unwrap_or_else(|| format!("{}\n", self.headline))
    }

    /// The HTML page.
    pub fn html(&self) -> String {
        self.render("notice.html", include_str!("templates/notice.html.j2"))
            .unwrap_or_default()
    }

    /// The name decides on escaping.
    fn render(&self, name: &str, source: &'static str) -> Option<String> {
        let mut page = self
            .environment
            .render_named_str(name, source, self.view.clone())
            .ok()?;
        page.push('\n');
        Some(page)
    }
}

/// Escapes for HTML as minijinja does, but leaves the slash alone: in a link it
/// would look like an attempt to hide where that leads.
fn format(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => {
            let mut rest = text;
            while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
                out.write_str(&rest[..at])?;
                out.write_str(match rest.as_bytes()[at] {
                    b'&' => "&amp;",
                    b'<' => "&lt;",
                    b'>' => "&gt;",
                    b'"' => "&quot;",
                    _ => "&#39;",
                })?;
                rest = &rest[at + 1..];
            }
            Ok(out.write_str(rest)?)
        }
        _ => escape_formatter(out, state, value),
    }
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

/// Breaks a text into lines of at most [`WIDTH`] characters, the first one
/// behind `first`, the others behind `rest`. Words are never broken, and where
/// `glued` no line ends in a word of one letter.
fn fill(text: &str, first: &str, rest: &str, glued: bool) -> String {
    let mut out = String::from(first);
    let mut column = first.chars().count();
    let mut at_start = true;
    let mut words = text.split(' ').filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let mut unit = word.to_string();
        let mut last = word;
        while glued
            && one_letter(last)
            && let Some(next) = words.next()
        {
            unit.push(' ');
            unit.push_str(next);
            last = next;
        }
        let width = unit.chars().count();
        if at_start {
            at_start = false;
        } else if column + 1 + width > WIDTH {
            out.push('\n');
            out.push_str(rest);
            column = rest.chars().count();
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(&unit);
        column += width;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_filled_and_words_kept() {
        let long = "a".repeat(100);
        let text = format!(
            "Sprawdź, czy w adresie nie ma literówki: brakującej litery lub kropki i {long} końca"
        );
        let filled = fill(&text, "1. ", "   ", true);
        assert_eq!(
            filled,
            format!(
                "1. Sprawdź, czy w adresie nie ma literówki: brakującej litery lub kropki\n   i {long}\n   końca"
            )
        );
        assert_eq!(fill("", "", "", true), "");
    }
}
