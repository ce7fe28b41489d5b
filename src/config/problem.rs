//! A mistake in a file that a person wrote: where it is, what was found, and the way out.

use std::fmt;
use std::path::{Path, PathBuf};

/// One mistake. Shown as `file:line:column: what`, the line itself, a caret
/// and, where there is one, the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    file: PathBuf,
    place: Option<Place>,
    what: String,
    help: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
    text: String,
    width: usize,
}

impl Problem {
    /// A mistake of the whole file.
    pub fn of_file(file: &Path, what: impl Into<String>) -> Problem {
        Problem {
            file: file.into(),
            place: None,
            what: what.into(),
            help: None,
        }
    }

    /// A mistake at the bytes `span` of `text`.
    pub fn at(
        file: &Path,
        text: &str,
        span: std::ops::Range<usize>,
        what: impl Into<String>,
    ) -> Problem {
        let mut start = span.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        let line_text = text[line_start..].lines().next().unwrap_or_default();
        let end = span
            .end
            .clamp(start, line_start + line_text.len().max(start - line_start));
        let place = Place {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            text: line_text.to_string(),
            width: text.get(start..end).map_or(1, |t| t.chars().count()).max(1),
        };
        Problem {
            file: file.into(),
            place: Some(place),
            what: what.into(),
            help: None,
        }
    }

    /// Adds the way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }

    /// The line it is in, for sorting.
    pub(super) fn line(&self) -> usize {
        self.place.as_ref().map_or(0, |place| place.line)
    }

    /// What is wrong, without the place.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Turns the complaint of the TOML reader into ours: backquotes stay, the
    /// nearest known word is named.
    pub(super) fn of_toml(file: &Path, text: &str, error: &toml::de::Error) -> Problem {
        let (what, help) = reword(error.message());
        let problem = match error.span() {
            Some(span) => Problem::at(file, text, span, what),
            None => Problem::of_file(file, what),
        };
        match help {
            Some(help) => problem.help(help),
            None => problem,
        }
    }
}

/// `unknown field `x`, expected one of `a`, `b`` → (what, help).
fn reword(message: &str) -> (String, Option<String>) {
    for (theirs, ours) in [
        ("unknown field `", "unknown key `"),
        ("unknown variant `", "unknown value `"),
    ] {
        let Some(rest) = message.strip_prefix(theirs) else {
            continue;
        };
        let Some((found, expected)) = rest.split_once("`, ") else {
            continue;
        };
        let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
        let allowed = known.join(", ");
        let help = match nearest(found, &known) {
            Some(near) => format!("did you mean `{near}`? Known here: {allowed}"),
            None => format!("known here: {allowed}"),
        };
        return (format!("{ours}{found}`"), Some(help));
    }
    // Types of Rust mean nothing to an administrator.
    let what = message
        .replace(
            "expected u32",
            "a whole number from 0 to 4294967295 is meant",
        )
        .replace("expected a sequence", "a list like [\"a\", \"b\"] is meant")
        .replace("expected a boolean", "true or false is meant")
        .replace("expected path string", "a path in quotes is meant");
    (what, None)
}

/// The known word that `found` was most likely meant to be.
pub(super) fn nearest<'k>(found: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|k| (strsim::damerau_levenshtein(found, k), *k))
        .min()
        .filter(|(distance, k)| *distance <= 1 + k.len() / 4)
        .map(|(_, k)| k)
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(place) = &self.place {
            write!(f, ":{}:{}", place.line, place.column)?;
        }
        write!(f, ": {}", self.what)?;
        if let Some(place) = &self.place {
            let number = place.line.to_string();
            // A tab in front of the caret keeps the caret under its word.
            let pad: String = place
                .text
                .chars()
                .take(place.column - 1)
                .map(|c| if c == '\t' { '\t' } else { ' ' })
                .collect();
            let carets = "^".repeat(place.width);
            write!(f, "\n  {number} | {}", place.text)?;
            write!(f, "\n  {:1$} | {pad}{carets}", "", number.len())?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_below_the_word() {
        let text = "a = 1\n\tłb = 2\n";
        let at = text.find('b').map_or(0, |n| n);
        let problem = Problem::at(Path::new("f.toml"), text, at..at + 1, "no").help("way out");
        assert_eq!(
            problem.to_string(),
            "f.toml:2:3: no\n  2 | \tłb = 2\n    | \t ^\n  way out"
        );
    }

    #[test]
    fn the_nearest_word_is_near() {
        assert_eq!(
            nearest("lnaguage", &["language", "notice"]),
            Some("language")
        );
        assert_eq!(nearest("quux", &["language", "notice"]), None);
    }
}
