//! `[languages]`: what may tell the language of a notice, and in which order.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::problem::Problem;
use super::safety;

/// What a language can be told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// `--language` on the command line; not for the configuration.
    #[serde(skip)]
    Option,
    /// The site's own list of senders and their languages.
    Senders,
    /// Accept-Language of the original (RFC 9110 section 12.5.4, used in mail by Exchange).
    AcceptLanguage,
    /// X-Accept-Language of the original, as older programs wrote it.
    XAcceptLanguage,
    /// The setting of the recipient's domain.
    Domain,
    /// Content-Language of the original (RFC 3282).
    ContentLanguage,
    /// What its subject and text are written in.
    Text,
    /// Its charset.
    Charset,
    /// The country of the sender's domain.
    Country,
    /// The site's setting, or English without one; always last.
    #[serde(skip)]
    Default,
}

impl Signal {
    /// Those of the configuration, the strongest first.
    pub const ALL: &[Signal] = &[
        Signal::Senders,
        Signal::AcceptLanguage,
        Signal::XAcceptLanguage,
        Signal::Domain,
        Signal::ContentLanguage,
        Signal::Text,
        Signal::Charset,
        Signal::Country,
    ];

    /// The name in the configuration and in events.
    pub fn name(self) -> &'static str {
        match self {
            Signal::Option => "option",
            Signal::Senders => "senders",
            Signal::AcceptLanguage => "accept-language",
            Signal::XAcceptLanguage => "x-accept-language",
            Signal::Domain => "domain",
            Signal::ContentLanguage => "content-language",
            Signal::Text => "text",
            Signal::Charset => "charset",
            Signal::Country => "country",
            Signal::Default => "default",
        }
    }

    /// Whether it tells of the letter or the place rather than of what its
    /// sender reads: such signals only vote.
    pub fn is_weak(self) -> bool {
        matches!(
            self,
            Signal::ContentLanguage | Signal::Text | Signal::Charset | Signal::Country
        )
    }
}

/// Who has read the texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody yet: a machine wrote them.
    Machine,
    /// A machine wrote them, and a native reader has mended them.
    Reviewed,
    /// A native writer wrote them.
    Native,
}

impl Status {
    /// The name in the first line of a file: `# status: native`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Machine => "machine",
            Status::Reviewed => "reviewed",
            Status::Native => "native",
        }
    }
}

/// How a language is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// What is asked, in this order; what is missing is not asked.
    pub order: Vec<Signal>,
    /// The site's list of senders and their languages.
    pub senders: Option<PathBuf>,
    /// The least that must be true of the texts of a language.
    pub min_status: Status,
    /// Whether English goes along where a machine wrote the texts.
    pub machine_with_english: bool,
    /// Whether a notice speaks two languages where the guess is weak.
    pub bilingual: bool,
}

impl Default for Languages {
    fn default() -> Self {
        Languages {
            order: Signal::ALL.to_vec(),
            senders: None,
            min_status: Status::Machine,
            machine_with_english: true,
            bilingual: true,
        }
    }
}

impl Languages {
    /// What the site's list says about an address: its own line, or else that
    /// of its domain. Each line holds an address or a domain, white space, and
    /// a language; `#` begins a comment.
    ///
    /// # Errors
    /// The list can't be read.
    pub fn of_sender(&self, address: &str) -> Result<Option<String>, Problem> {
        let Some(path) = &self.senders else {
            return Ok(None);
        };
        let wrong = |why: String| Problem::of_file(path, why);
        let file = safety::open_from_panel(path).map_err(wrong)?;
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        let mut of_domain = None;
        for line in BufReader::new(file).lines() {
            let line = line.map_err(|e| wrong(format!("cannot be read: {e}")))?;
            let Some((who, language)) = entry(&line) else {
                continue;
            };
            if who.eq_ignore_ascii_case(address) {
                return Ok(Some(language.to_string()));
            }
            if of_domain.is_none() && who.trim_start_matches('@').eq_ignore_ascii_case(domain) {
                of_domain = Some(language.to_string());
            }
        }
        Ok(of_domain)
    }

    /// What is wrong in the list, for `zwrotka check`.
    pub fn mistakes(&self) -> Vec<Problem> {
        let Some(path) = &self.senders else {
            return Vec::new();
        };
        match safety::read_from_panel(path) {
            Err(why) => vec![Problem::of_file(path, why)],
            Ok(text) => list_mistakes(path, &text),
        }
    }
}

/// Who, and which language.
fn entry(line: &str) -> Option<(&str, &str)> {
    let line = line.split('#').next()?.trim();
    let (who, language) = line.split_once(char::is_whitespace)?;
    Some((who, language.trim()))
}

fn list_mistakes(path: &Path, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.split('#').next().unwrap_or_default().trim_end();
        let fine = match entry(line) {
            None => content.trim().is_empty(),
            Some((_, language)) => super::file::is_language(language),
        };
        if !fine && problems.len() < 20 {
            let what = format!("`{}` names no sender and language", content.escape_debug());
            problems.push(Problem::at(path, text, at..at + content.len(), what).help(
                "each line holds an address or a domain, and a language: `anna@example.pl pl`",
            ));
        }
        at += line.len();
    }
    problems
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_is_stronger_than_its_domain() {
        let path = std::env::temp_dir().join(format!("zwrotka-senders-{}", std::process::id()));
        let list = "# who speaks what\n@example.pl pl\n Anna@Example.PL\tde # since May\nuni.example cs\nbroken\n";
        std::fs::write(&path, list).unwrap();
        let languages = Languages {
            senders: Some(path.clone()),
            ..Languages::default()
        };
        let of = |address| languages.of_sender(address).unwrap();
        assert_eq!(of("anna@example.pl").as_deref(), Some("de"));
        assert_eq!(of("jan@EXAMPLE.pl").as_deref(), Some("pl"));
        assert_eq!(of("x@uni.example").as_deref(), Some("cs"));
        assert_eq!(of("x@elsewhere.example"), None);
        let wrong = languages.mistakes();
        assert_eq!(wrong.len(), 1);
        assert!(wrong[0].to_string().contains(":5:"), "{}", wrong[0]);
        std::fs::remove_file(path).unwrap();
        assert!(languages.of_sender("x@example.pl").is_err());
    }
}
