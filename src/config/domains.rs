//! Which domains opted in, and what each says for itself.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::file::NoticeTable;
use super::problem::Problem;
use super::safety;
use crate::explanation::settings::ReturnOriginal;
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
    pub(super) fn new(text: &str) -> Option<Pattern> {
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

/// What is allowed as the name of a domain, for error messages.
pub(super) const DOMAIN_FORM: &str =
    "a domain like example.pl, *.example.pl for everything below it, or * for every domain";

/// What a domain sets for itself; what it leaves out comes from the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DomainSettings {
    /// The language of its notices (BCP 47).
    pub language: Option<String>,
    /// From of its notices.
    pub from: Option<String>,
    /// What the mail system calls itself.
    pub name: Option<String>,
    /// Where to turn for help.
    pub support: Option<String>,
    /// Help pages by the name of a category, `any` for all others.
    pub help: BTreeMap<String, String>,
    /// Whether there is an HTML part.
    pub html: Option<bool>,
    /// Whether In-Reply-To and References are set.
    pub threading: Option<bool>,
    /// How much of the original goes along.
    pub original: Option<ReturnOriginal>,
    /// The site's colour, `#rrggbb`.
    pub colour: Option<String>,
    /// A picture for the head of the notice.
    pub logo: Option<PathBuf>,
    /// Whether a corrected address is a link to write to it.
    pub write_again: Option<bool>,
    /// A folder with texts that lie over the built-in ones.
    pub texts: Option<PathBuf>,
    /// A folder with templates that lie over the built-in ones.
    pub templates: Option<PathBuf>,
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
        if let Some(list) = &self.list {
            match safety::read_from_panel(list) {
                Ok(text) => {
                    let mut at = 0;
                    for line in text.split_inclusive('\n') {
                        let name = list_line(line);
                        match Pattern::new(name) {
                            _ if name.is_empty() => {}
                            Some(pattern) => drop(all.entry(pattern).or_default()),
                            None => problems.push(
                                Problem::at(
                                    list,
                                    &text,
                                    at..at + name.len(),
                                    format!("`{name}` is no domain"),
                                )
                                .help(format!("each line holds {DOMAIN_FORM}")),
                            ),
                        }
                        at += line.len();
                    }
                }
                Err(why) => problems.push(Problem::of_file(list, why)),
            }
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
        let cannot = |e: std::io::Error| Problem::of_file(dir, format!("cannot be read: {e}"));
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
        let cannot = |e: std::io::Error| Problem::of_file(list, format!("cannot be read: {e}"));
        let file = safety::open_from_panel(list).map_err(|why| Problem::of_file(list, why))?;
        let wanted: Vec<Pattern> = Pattern::matching(domain).collect();
        let mut found = Vec::new();
        for line in BufReader::new(file).lines() {
            if let Some(pattern) = Pattern::new(list_line(&line.map_err(cannot)?))
                && wanted.contains(&pattern)
            {
                found.push(pattern);
            }
        }
        Ok(found)
    }
}

/// A line of the list without its comment.
fn list_line(line: &str) -> &str {
    line.split('#').next().unwrap_or_default().trim()
}

fn read_domain_file(path: &Path) -> Result<DomainSettings, Problem> {
    let text = safety::read_from_panel(path).map_err(|why| Problem::of_file(path, why))?;
    let own: NoticeTable = toml::from_str(&text).map_err(|e| Problem::of_toml(path, &text, &e))?;
    match own.mistakes(path, &text).into_iter().next() {
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
