//! The built-in templates as Rust functions, which `src/build/templates.rs` makes
//! of `templates/*.j2`, and what these functions call.

use std::borrow::Cow;

use super::lines::{Manner, escape, fill, quote};
use crate::explanation::catalogue::Severity;
use crate::explanation::{Explanation, Piece, Sentence, State};

/// What a template knows of the site.
pub(super) struct Site<'a> {
    pub(super) name: &'a str,
    pub(super) colour: &'a str,
    /// The URL of the logo.
    pub(super) logo: Option<&'a str>,
}

#[allow(unused_variables, unused_parens, clippy::all)]
mod generated {
    use super::*;

    include!(concat!(env!("OUT_DIR"), "/templates.rs"));
}

/// The text page without its last line end; there must be an explanation.
pub(super) fn text(languages: &[Explanation], returned: Option<&str>, site: &Site<'_>) -> String {
    let mut out = String::with_capacity(4 << 10);
    generated::text(languages, returned, site, &mut out);
    out
}

/// The HTML page without its last line end; there must be an explanation.
pub(super) fn html(languages: &[Explanation], returned: Option<&str>, site: &Site<'_>) -> String {
    let mut out = String::with_capacity(16 << 10);
    generated::html(languages, returned, site, &mut out);
    out
}

impl Manner {
    fn of(explanation: &Explanation) -> Manner {
        Manner::of_language(explanation.language, explanation.direction)
    }
}

/// What a condition of a template can be about.
trait Holds {
    /// Whether it is true in a template: there, and not empty.
    fn holds(&self) -> bool;
}

fn holds<T: Holds + ?Sized>(value: &T) -> bool {
    value.holds()
}

impl Holds for bool {
    fn holds(&self) -> bool {
        *self
    }
}

impl Holds for str {
    fn holds(&self) -> bool {
        !self.is_empty()
    }
}

impl Holds for String {
    fn holds(&self) -> bool {
        !self.is_empty()
    }
}

impl Holds for Sentence {
    fn holds(&self) -> bool {
        true
    }
}

impl<T> Holds for Vec<T> {
    fn holds(&self) -> bool {
        !self.is_empty()
    }
}

impl<T: Holds + ?Sized> Holds for &T {
    fn holds(&self) -> bool {
        (**self).holds()
    }
}

impl<T: Holds> Holds for Option<T> {
    fn holds(&self) -> bool {
        self.as_ref().is_some_and(Holds::holds)
    }
}

/// What a template can put out.
trait AsText {
    fn as_text(&self) -> &str;
}

fn text_of<T: AsText + ?Sized>(value: &T) -> Cow<'_, str> {
    Cow::Borrowed(value.as_text())
}

impl AsText for str {
    fn as_text(&self) -> &str {
        self
    }
}

impl AsText for String {
    fn as_text(&self) -> &str {
        self
    }
}

impl AsText for Cow<'_, str> {
    fn as_text(&self) -> &str {
        self
    }
}

impl<T: AsText + ?Sized> AsText for &T {
    fn as_text(&self) -> &str {
        (**self).as_text()
    }
}

impl<T: AsText> AsText for Option<T> {
    fn as_text(&self) -> &str {
        self.as_ref().map_or("", AsText::as_text)
    }
}

impl AsText for Severity {
    fn as_text(&self) -> &str {
        match self {
            Severity::Info => "info",
            Severity::Wait => "wait",
            Severity::FixYourself => "fix-yourself",
            Severity::ContactRecipient => "contact-recipient",
            Severity::ContactProvider => "contact-provider",
            Severity::Serious => "serious",
            Severity::Security => "security",
        }
    }
}

impl AsText for State {
    fn as_text(&self) -> &str {
        match self {
            State::Passed => "passed",
            State::Stopped => "stopped",
            State::Waiting => "waiting",
            State::Ahead => "ahead",
        }
    }
}

impl Piece {
    fn kind(&self) -> &'static str {
        match self {
            Piece::Words(_) => "words",
            Piece::Link(_) => "link",
            Piece::Whole(_) => "whole",
        }
    }

    fn text(&self) -> &str {
        match self {
            Piece::Words(text) | Piece::Link(text) | Piece::Whole(text) => text,
        }
    }
}

/// A sentence that need not be there.
fn sentence(sentence: &Option<Sentence>) -> &Sentence {
    static NONE: Sentence = Sentence {
        sentence: String::new(),
        pieces: Vec::new(),
        url: None,
    };
    sentence.as_ref().unwrap_or(&NONE)
}

fn first_letters(text: &str, count: usize) -> Cow<'_, str> {
    Cow::Owned(text.chars().take(count).collect())
}

fn without_letters(text: &str, count: usize) -> Cow<'_, str> {
    Cow::Owned(text.chars().skip(count).collect())
}
