//! The site's list of senders and the languages they read.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use super::problem::{Mistake, Problem};
use super::safety::{self, FileFault, MAX_LIST};
use super::value::is_language;
use crate::explanation::language::Languages;

/// What the site's list says about an address: its own line, or else that
/// of its domain. Each line holds an address or a domain, white space, and
/// a language; `#` begins a comment.
///
/// # Errors
/// The list can't be read.
pub fn of_sender(languages: &Languages, address: &str) -> Result<Option<String>, Problem> {
    let Some(path) = &languages.senders else {
        return Ok(None);
    };
    let wrong = |why: FileFault| Problem::of_file(path, why);
    let file = safety::open_from_panel(path, MAX_LIST).map_err(wrong)?;
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let mut of_domain = None;
    for line in BufReader::new(file.take(MAX_LIST)).lines() {
        let line = line.map_err(|e| wrong(e.into()))?;
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
pub fn mistakes(languages: &Languages) -> Vec<Problem> {
    let Some(path) = &languages.senders else {
        return Vec::new();
    };
    match safety::read_from_panel(path, MAX_LIST) {
        Err(why) => vec![Problem::of_file(path, why)],
        Ok(text) => list_mistakes(path, &text),
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
            Some((_, language)) => is_language(language),
        };
        if !fine && problems.len() < 20 {
            let wanted = "ADDRESS LANGUAGE or DOMAIN LANGUAGE, for example anna@example.pl pl";
            let what = Mistake::must_be(wanted, content);
            problems.push(Problem::at(path, text, at..at + content.len(), what));
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
        let of = |address| of_sender(&languages, address).unwrap();
        assert_eq!(of("anna@example.pl").as_deref(), Some("de"));
        assert_eq!(of("jan@EXAMPLE.pl").as_deref(), Some("pl"));
        assert_eq!(of("x@uni.example").as_deref(), Some("cs"));
        assert_eq!(of("x@elsewhere.example"), None);
        let wrong = mistakes(&languages);
        assert_eq!(wrong.len(), 1);
        assert!(wrong[0].to_string().contains(":5:"), "{}", wrong[0]);
        std::fs::remove_file(path).unwrap();
        assert!(of_sender(&languages, "x@example.pl").is_err());
    }
}
