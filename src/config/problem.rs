//! A mistake in a file that a person wrote: where it is, what was found, and what
//! is allowed.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};
use toml::Spanned;

use crate::escape::{printable, printable_lines};

/// One mistake. Shown as `file:line:column: what`, the line itself, a caret
/// and, where there is one, a line of help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(serialize_with = "lossy")]
    file: PathBuf,
    place: Option<Place>,
    what: String,
    help: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Place {
    line: usize,
    column: usize,
    /// The line itself.
    text: String,
    #[serde(skip)]
    width: usize,
}

/// A path that is no UTF-8 has a name all the same.
fn lossy<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&path.display())
}

impl Problem {
    /// A mistake of the whole file.
    pub fn of_file(file: &Path, what: impl fmt::Display) -> Problem {
        Problem {
            file: file.into(),
            place: None,
            what: what.to_string(),
            help: None,
        }
    }

    /// A mistake at the bytes `span` of `text`.
    pub fn at(file: &Path, text: &str, span: Range<usize>, what: impl fmt::Display) -> Problem {
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
            what: what.to_string(),
            help: None,
        }
    }

    /// Adds a line that says what to do.
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

    /// Rewords an error of the TOML parser and names the nearest known word.
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

/// An error of the TOML parser in an administrator's words, and help for it.
fn reword(message: &str) -> (String, Option<String>) {
    for (theirs, ours, kind) in [
        ("unknown field `", "unknown key", "keys"),
        ("unknown variant `", "unknown value", "values"),
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
            Some(near) => format!("did you mean `{near}`? Known {kind}: {allowed}"),
            None => format!("known {kind}: {allowed}"),
        };
        return (format!("{ours} `{found}`"), Some(help));
    }
    let wrong_type = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|rest| rest.rsplit_once(", expected "));
    match wrong_type {
        Some((found, expected)) => (format!("must be {}; found {found}", ours(expected)), None),
        None => (message.to_string(), None),
    }
}

/// What is expected, without the names of Rust's types.
fn ours(expected: &str) -> &str {
    match expected {
        "u32" | "u64" => "a whole number",
        "a sequence" => "a list, for example [\"a\", \"b\"]",
        "a boolean" => "true or false",
        "path string" | "a string" => "a text in quotes",
        "a map" => "a table",
        other => other,
    }
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

/// What is wrong with a value, without the name of its key: `must be …; found …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    what: String,
    help: Option<String>,
}

impl Mistake {
    pub(super) fn new(what: impl fmt::Display) -> Mistake {
        Mistake {
            what: what.to_string(),
            help: None,
        }
    }

    /// `must be WANTED; found 'TEXT'`.
    pub(super) fn must_be(wanted: impl fmt::Display, found: &str) -> Mistake {
        let (start, cut) = match found.char_indices().nth(60) {
            Some((at, _)) => (&found[..at], "…"),
            None => (found, ""),
        };
        Mistake::new(format!(
            "must be {wanted}; found '{}{cut}'",
            start.escape_debug()
        ))
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Mistake {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// Collects what is wrong in a file.
#[derive(Debug)]
pub(super) struct Checker<'a> {
    path: &'a Path,
    text: &'a str,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str) -> Checker<'a> {
        Checker {
            path,
            text,
            problems: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// The value that `read` makes of a key's text; a mistake in it is noted.
    pub(super) fn read<T: Borrow<B>, B: ?Sized, V>(
        &mut self,
        key: &str,
        value: &Spanned<T>,
        read: impl FnOnce(&B) -> Result<V, Mistake>,
    ) -> Option<V> {
        match read(value.get_ref().borrow()) {
            Ok(value) => Some(value),
            Err(mistake) => {
                self.wrong(value.span(), key, mistake);
                None
            }
        }
    }

    /// As [`Checker::read`] for a key that may be left out.
    pub(super) fn read_some<T: Borrow<B>, B: ?Sized, V>(
        &mut self,
        key: &str,
        value: Option<&Spanned<T>>,
        read: impl FnOnce(&B) -> Result<V, Mistake>,
    ) -> Option<V> {
        value.and_then(|value| self.read(key, value, read))
    }

    /// Notes that the key at `span` has a wrong value.
    pub(super) fn wrong(&mut self, span: Range<usize>, key: &str, mistake: Mistake) {
        let problem = self.problem(span, format!("`{key}` {}", mistake.what));
        self.problems.push(match mistake.help {
            Some(help) => problem.help(help),
            None => problem,
        });
    }

    pub(super) fn warn(&mut self, span: Range<usize>, what: impl fmt::Display, help: &str) {
        let problem = self.problem(span, what).help(help);
        self.warnings.push(problem);
    }

    fn problem(&self, span: Range<usize>, what: impl fmt::Display) -> Problem {
        Problem::at(self.path, self.text, span, what)
    }
}

/// A character of a line as it is shown.
fn shown(c: char) -> String {
    match c {
        '\t' => c.into(),
        c => printable(c.encode_utf8(&mut [0; 4])),
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The owner of a domain may have written the file, and root reads this.
        write!(f, "{}", printable(self.file.as_os_str().as_bytes()))?;
        if let Some(place) = &self.place {
            write!(f, ":{}:{}", place.line, place.column)?;
        }
        write!(f, ": {}", printable_lines(&self.what))?;
        if let Some(place) = &self.place {
            let number = place.line.to_string();
            let before = place.text.chars().take(place.column - 1);
            // A tab in front of the caret keeps the caret under its word.
            let pad: String = before
                .map(|c| match c {
                    '\t' => "\t".into(),
                    c => " ".repeat(shown(c).chars().count()),
                })
                .collect();
            let marked = place.text.chars().skip(place.column - 1);
            let marked = marked.take(place.width).map(|c| shown(c).chars().count());
            let carets = "^".repeat(marked.sum::<usize>().max(1));
            let text: String = place.text.chars().map(shown).collect();
            write!(f, "\n  {number} | {text}")?;
            write!(f, "\n  {:1$} | {pad}{carets}", "", number.len())?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  {}", printable_lines(help))?;
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
        let problem = Problem::at(Path::new("f.toml"), text, at..at + 1, "no").help("do this");
        assert_eq!(
            problem.to_string(),
            "f.toml:2:3: no\n  2 | \tłb = 2\n    | \t ^\n  do this"
        );
    }

    /// Threat 5: the file of a domain may be its owner's.
    #[test]
    fn threat_05_a_line_of_a_file_is_shown_escaped() {
        let text = "a\u{1b}[2J = \u{202e}x";
        let at = text.find('x').map_or(0, |n| n);
        let problem = Problem::at(Path::new("\u{9b}f"), text, at..at + 1, "\u{7} no");
        assert_eq!(
            problem.to_string(),
            "\\u{9b}f:1:10: \\x07 no\n  1 | a\\x1b[2J = \\u{202e}x\n    |                    ^"
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
