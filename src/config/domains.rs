//! Which domains opted in, and what each says for itself.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::notice::{DomainSettings, NoticeTable};
use super::problem::{Checker, Mistake, Problem};
use super::safety::{self, FileFault, MAX_LIST, MAX_OWN};
use crate::message::Domain;

/// Which domains an entry is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pattern {
    Exactly(Domain),
    /// Everything below, not the domain itself.
    Below(Domain),
    Everyone,
}

impl Pattern {
    pub(super) fn parse(text: &str) -> Result<Pattern, Mistake> {
        let wanted = "a domain, for example example.pl, *.example.pl for everything below it, or * for every domain";
        Pattern::new(text).ok_or_else(|| Mistake::must_be(wanted, text))
    }

    fn new(text: &str) -> Option<Pattern> {
        match text.strip_prefix("*.") {
            Some(parent) => Domain::new(parent).map(Pattern::Below),
            None if text == "*" => Some(Pattern::Everyone),
            None => Domain::new(text).map(Pattern::Exactly),
        }
    }

    /// The patterns that a domain matches, the most specific first.
    fn matching(domain: &Domain) -> impl Iterator<Item = Pattern> + '_ {
        let parents = domain.parents().map(Pattern::Below);
        std::iter::once(Pattern::Exactly(domain.clone()))
            .chain(parents)
            .chain(std::iter::once(Pattern::Everyone))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Pattern::Exactly(domain) => write!(f, "{domain}"),
            Pattern::Below(domain) => write!(f, "*.{domain}"),
            Pattern::Everyone => f.write_str("*"),
        }
    }
}

/// All ways to opt in.
#[derive(Debug, Clone, Default)]
pub(super) struct Domains {
    pub(super) named: BTreeMap<Pattern, DomainSettings>,
    /// A folder with a file `DOMAIN.toml` for each domain.
    pub(super) dir: Option<PathBuf>,
    /// A file with a domain on each line.
    pub(super) list: Option<PathBuf>,
}

impl Domains {
    pub(super) fn everyone() -> Domains {
        Domains {
            named: BTreeMap::from([(Pattern::Everyone, DomainSettings::default())]),
            ..Domains::default()
        }
    }

    /// These domains, and no others.
    pub(super) fn of(domains: impl IntoIterator<Item = (Domain, DomainSettings)>) -> Domains {
        let exactly = |(domain, own)| (Pattern::Exactly(domain), own);
        Domains {
            named: domains.into_iter().map(exactly).collect(),
            ..Domains::default()
        }
    }

    /// The most specific entry for a domain. The folder and the list are read
    /// only where the file itself does not name the domain, and of the folder
    /// only the one file.
    pub(super) fn find(&self, domain: &Domain) -> Result<Option<DomainSettings>, Problem> {
        let in_dir = self.dir_entries()?;
        let in_list = self.list_entries(domain)?;
        for pattern in Pattern::matching(domain) {
            if let Some(own) = self.named.get(&pattern) {
                return Ok(Some(own.clone()));
            }
            if let Some(path) = in_dir.get(&pattern) {
                return read_domain_file(path).map(Some);
            }
            if in_list.contains(&pattern) {
                return Ok(Some(DomainSettings::default()));
            }
        }
        Ok(None)
    }

    /// Every entry, for `zwrotka check`.
    pub(super) fn all(&self) -> Result<Vec<(String, DomainSettings)>, Vec<Problem>> {
        let all = self.kept()?.named.into_iter();
        Ok(all
            .map(|(pattern, own)| (pattern.to_string(), own))
            .collect())
    }

    /// The same domains, with every entry in memory.
    pub(super) fn kept(&self) -> Result<Domains, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut all: BTreeMap<Pattern, DomainSettings> = self.named.clone();
        match self.dir_entries() {
            Ok(entries) => {
                for (pattern, path) in entries {
                    match read_domain_file(&path) {
                        Ok(own) => drop(all.entry(pattern).or_insert(own)),
                        Err(problem) => problems.push(problem),
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
        match self.list.as_deref().map(list_patterns).transpose() {
            Ok(patterns) => {
                for pattern in patterns.into_iter().flatten() {
                    all.entry(pattern).or_default();
                }
            }
            Err(more) => problems.extend(more),
        }
        if problems.is_empty() {
            Ok(Domains {
                named: all,
                ..Domains::default()
            })
        } else {
            Err(problems)
        }
    }

    fn dir_entries(&self) -> Result<BTreeMap<Pattern, PathBuf>, Problem> {
        let Some(dir) = &self.dir else {
            return Ok(BTreeMap::new());
        };
        let cannot = |e: std::io::Error| Problem::of_file(dir, FileFault::from(e));
        let mut entries = BTreeMap::new();
        for entry in std::fs::read_dir(dir).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            let name = path
                .file_name()
                .and_then(|n| n.to_str())
                .unwrap_or_default();
            if name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let name = name.strip_suffix(".toml").unwrap_or(name);
            if let Some(pattern) = Pattern::new(name) {
                entries.insert(pattern, path);
            }
        }
        Ok(entries)
    }

    /// The patterns of the list that match `domain`.
    fn list_entries(&self, domain: &Domain) -> Result<Vec<Pattern>, Problem> {
        let Some(list) = &self.list else {
            return Ok(Vec::new());
        };
        let cannot = |e: std::io::Error| Problem::of_file(list, FileFault::from(e));
        let file =
            safety::open_from_panel(list, MAX_LIST).map_err(|why| Problem::of_file(list, why))?;
        let wanted: Vec<Pattern> = Pattern::matching(domain).collect();
        let mut found = Vec::new();
        for line in BufReader::new(file.take(MAX_LIST)).lines() {
            if let Some(pattern) = Pattern::new(list_line(&line.map_err(cannot)?))
                && wanted.contains(&pattern)
            {
                found.push(pattern);
            }
        }
        Ok(found)
    }
}

/// Every entry of a list, or everything that is wrong in it.
fn list_patterns(list: &Path) -> Result<Vec<Pattern>, Vec<Problem>> {
    let text =
        safety::read_from_panel(list, MAX_LIST).map_err(|why| vec![Problem::of_file(list, why)])?;
    let (mut patterns, mut problems) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = list_line(line);
        if !name.is_empty() {
            match Pattern::parse(name) {
                Ok(pattern) => patterns.push(pattern),
                Err(mistake) => {
                    let problem = Problem::at(list, &text, at..at + name.len(), mistake);
                    problems.push(problem);
                }
            }
        }
        at += line.len();
    }
    if problems.is_empty() {
        Ok(patterns)
    } else {
        Err(problems)
    }
}

/// A line of the list without its comment.
fn list_line(line: &str) -> &str {
    line.split('#').next().unwrap_or_default().trim()
}

fn read_domain_file(path: &Path) -> Result<DomainSettings, Problem> {
    let text = safety::read_from_panel(path, MAX_OWN).map_err(|why| Problem::of_file(path, why))?;
    let own: NoticeTable = toml::from_str(&text).map_err(|e| Problem::of_toml(path, &text, &e))?;
    let mut checker = Checker::new(path, &text);
    own.check(&mut checker);
    match checker.problems.into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(own.settings()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_most_specific_entry_wins() {
        let own = |language: &str| DomainSettings {
            language: Some(language.into()),
            ..DomainSettings::default()
        };
        let named = [
            ("*", "en"),
            ("*.uni.example", "de"),
            ("*.a.uni.example", "cs"),
            ("b.uni.example", "pl"),
        ];
        let domains = Domains {
            named: named
                .iter()
                .map(|(p, l)| (Pattern::new(p).unwrap(), own(l)))
                .collect(),
            ..Domains::default()
        };
        for (domain, language) in [
            ("b.uni.example", "pl"),
            ("c.uni.example", "de"),
            ("x.y.a.uni.example", "cs"),
            ("uni.example", "en"),
        ] {
            let found = domains
                .find(&Domain::new(domain).unwrap())
                .unwrap()
                .unwrap();
            assert_eq!(found.language.as_deref(), Some(language), "{domain}");
        }
    }
}
