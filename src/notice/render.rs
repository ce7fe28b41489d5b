//! The words as they are seen: `templates/notice.txt.j2` and `notice.html.j2`,
//! or the site's own in their place.
//!
//! Everything in the HTML template is escaped; text lines are filled by the
//! `fill` filter, those of a quoted answer by `quote`. Only the template that is needed is compiled. A template of
//! the site that fails costs its layout, not the notice.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{
    AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value, context,
    escape_formatter,
};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::original::Returned;
use crate::explanation::Explanation;
use crate::explanation::branding::Branding;
use crate::explanation::settings::Settings;

/// Widest line of the text part, in columns.
const WIDTH: usize = 76;
/// Languages whose typography leaves no word of one letter at the end of a line.
const GLUED: &[&str] = &["pl", "cs", "sk"];
/// What is around a variable in what is written from right to left (UAX #9).
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
/// Makes a line one that is read from the right.
const FROM_THE_RIGHT: char = '\u{200f}';
/// The Content-ID of the logo.
pub const LOGO_ID: &str = "logo@zwrotka";

/// The names of the templates, which decide on escaping, and the built-in ones.
const TEXT: (&str, &str) = ("notice.txt", include_str!("templates/notice.txt.j2"));
const HTML: (&str, &str) = ("notice.html", include_str!("templates/notice.html.j2"));

/// The words, ready to be rendered.
pub struct Pages<'a> {
    view: Value,
    branding: &'a Branding,
    headline: String,
}

impl<'a> Pages<'a> {
    /// Prepares the words in each language; nothing is compiled yet. `returned`
    /// is what of the original goes along.
    pub fn of(
        explanations: &[Explanation],
        returned: Option<Returned>,
        settings: &Settings,
        branding: &'a Branding,
    ) -> Pages<'a> {
        let returned = returned.map(|returned| match returned {
            Returned::Headers => "headers",
            Returned::Whole => "whole",
        });
        Pages {
            view: context! {
                languages => Value::from(Serde(explanations)),
                returned,
                site => context! {
                    name => settings.name.as_deref().unwrap_or_default(),
                    colour => settings.colour.as_deref().unwrap_or_default(),
                    logo => branding.logo.as_ref().map(|_| format!("cid:{LOGO_ID}")),
                },
            },
            branding,
            headline: explanations
                .first()
                .map(|e| e.headline.clone())
                .unwrap_or_default(),
        }
    }

    /// The text page.
    pub fn text(&self) -> String {
        let own = self.branding.plain.as_ref().map(|file| file.text.as_str());
        // The built-in templates render every explanation, as the tests show
        // for each category and language; the headline alone would still be true.
        self.render(TEXT, own)
            .map(|text| text.replace(ISOLATES, ""))
            .unwrap_or_else(|| format!("{}\n", self.headline))
    }

    /// The HTML page.
    pub fn html(&self) -> String {
        let own = self.branding.html.as_ref().map(|file| file.text.as_str());
        self.render(HTML, own).unwrap_or_default()
    }

    fn render(&self, (name, built_in): (&str, &str), own: Option<&str>) -> Option<String> {
        let render = |environment: Environment, source| {
            environment
                .render_named_str(name, source, self.view.clone())
                .ok()
        };
        let mut page = own
            .and_then(|own| render(with_everything(), own))
            .or_else(|| render(prepared(Environment::empty()), built_in))?;
        page.push('\n');
        Some(page)
    }
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Its line, where that is known.
    pub line: Option<usize>,
    pub what: String,
}

/// Renders a template of the site with a view of `explanations` and says what
/// is wrong with it; names that do not exist are mistakes here.
pub fn try_template(
    is_html: bool,
    source: &str,
    explanations: &[Explanation],
    settings: &Settings,
) -> Result<(), TemplateFault> {
    let branding = Branding::default();
    let pages = Pages::of(explanations, Some(Returned::Headers), settings, &branding);
    let mut environment = with_everything();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let name = if is_html { HTML.0 } else { TEXT.0 };
    match environment.render_named_str(name, source, &pages.view) {
        Ok(_) => Ok(()),
        Err(error) => Err(TemplateFault {
            line: error.line(),
            what: match error.detail() {
                Some(detail) => format!("{}: {detail}", error.kind()),
                None => error.kind().to_string(),
            },
        }),
    }
}

/// What a template of the site may use: all that minijinja has.
fn with_everything() -> Environment<'static> {
    prepared(Environment::new())
}

/// Adds what the built-in templates use. They begin with an empty environment:
/// the built-in filters and tests take longer to set up than a page to render.
fn prepared(mut environment: Environment<'static>) -> Environment<'static> {
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
    environment.add_filter(
        "fill",
        |state: &State, text: &str, first: Option<&str>, rest: Option<&str>| {
            let first = first.unwrap_or_default();
            fill(text, first, rest.unwrap_or(first), Manner::of(state))
        },
    );
    // A server's words are read from the left in every language.
    environment.add_filter("quote", |text: &str| {
        fill(text, "> ", "> ", Manner::default())
    });
    environment.add_filter("glue", |state: &State, text: &str| {
        match Manner::of(state).glued {
            true => glue(text),
            false => text.to_string(),
        }
    });
    environment.add_filter("length", minijinja::filters::length);
    environment.add_filter("upper", minijinja::filters::upper);
    environment.set_formatter(format);
    environment
}

/// How a language is set.
#[derive(Debug, Clone, Copy, Default)]
struct Manner {
    glued: bool,
    right_to_left: bool,
}

impl Manner {
    /// That of the explanation `e` that a template is at.
    fn of(state: &State) -> Manner {
        let Some(e) = state.lookup("e") else {
            return Manner::default();
        };
        let holds = |name: &str, wanted: &[&str]| {
            e.get_attr(name)
                .is_ok_and(|value| value.as_str().is_some_and(|v| wanted.contains(&v)))
        };
        Manner {
            glued: holds("language", GLUED),
            right_to_left: holds("direction", &["rtl"]),
        }
    }
}

/// Escapes for HTML as minijinja does, but leaves the slash alone: in a link it
/// would look like an attempt to hide where that leads. What isolates a variable
/// becomes an element; quoted text holds no such marks.
fn format(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => {
            let mut rest = text;
            let special = ['&', '<', '>', '"', '\'', ISOLATES[0], ISOLATES[1]];
            while let Some(at) = rest.find(special) {
                out.write_str(&rest[..at])?;
                let c = rest[at..].chars().next().unwrap_or_default();
                out.write_str(match c {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    c if c == ISOLATES[0] => "<bdi>",
                    _ => "</bdi>",
                })?;
                rest = &rest[at + c.len_utf8()..];
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

/// Breaks a text into lines of at most [`WIDTH`] columns, the first one behind
/// `first`, the others behind `rest`. Words are never broken but where a script
/// has none (UAX #14), and no line ends in a word of one letter where the
/// typography forbids it.
fn fill(text: &str, first: &str, rest: &str, manner: Manner) -> String {
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
