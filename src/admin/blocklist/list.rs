//! The lists and what their answers mean. The queries are made in [`super::check`].

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use crate::admin::text::Text;
use crate::admin::words::Words;
use crate::config::Problem;

/// The file of the site's own lists.
pub const SITE_FILE: &str = "/etc/zwrotka/blocklists.toml";

/// Lists that have ended: their names, zones and when. They give no answer any
/// more, or list every address.
const DEAD: [(&[&str], &str, &str); 9] = [
    (&["sorbs"], "sorbs.net", "June 2024"),
    (
        &["nix spam", "nixspam"],
        "ix.dnsbl.manitu.net",
        "January 2025",
    ),
    (&["njabl"], "njabl.org", "March 2013"),
    (
        &["cbl", "abuseat"],
        "cbl.abuseat.org",
        "2021; its entries are in Spamhaus XBL",
    ),
    (&["ahbl"], "ahbl.org", "January 2015"),
    (&["ordb"], "relays.ordb.org", "December 2006"),
    (&["dsbl"], "dsbl.org", "2009"),
    (
        &["five-ten", "blackholes.five-ten-sg.com"],
        "five-ten-sg.com",
        "2013",
    ),
    (&["spamcannibal"], "spamcannibal.org", "2018"),
];

/// When a list ended, by its name or zone; `None` for any other list.
pub fn ended(text: &str) -> Option<&'static str> {
    let text = text.trim_end_matches('.').to_ascii_lowercase();
    DEAD.iter()
        .find(|(names, zone, _)| {
            names.contains(&text.as_str()) || text == *zone || text.ends_with(&format!(".{zone}"))
        })
        .map(|(_, _, when)| *when)
}

/// The rule of a built-in list in another language; `rule` as it is where there
/// is none, or where the site has a rule of its own.
pub fn rule_in(list: &str, rule: &str, words: Words) -> String {
    let built_in = Lists::built_in();
    let is_built_in = built_in.named(list).is_some_and(|known| known.rule == rule);
    let key = format!(
        "rule-{}",
        list.to_ascii_lowercase().replace([' ', '.'], "-")
    );
    let translated = words.own_message(&key, &FluentArgs::new());
    translated
        .filter(|_| is_built_in)
        .unwrap_or_else(|| rule.to_owned())
}

/// What a list has entries for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    #[default]
    Ip,
    Domain,
}

/// One blocklist.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub name: String,
    /// The zone to query; `{key}` is replaced by the key.
    pub zone: String,
    /// What it has entries for.
    #[serde(default)]
    pub kind: Kind,
    /// Whether it has IPv6 addresses.
    #[serde(default)]
    pub ipv6: bool,
    /// The site's key; without one a list that needs it is not queried.
    key: Option<String>,
    /// `false` disables the list.
    #[serde(default = "yes")]
    enabled: bool,
    /// Whether only the codes named are listings.
    #[serde(default)]
    exact: bool,
    /// Whether a listing changes no exit code.
    #[serde(default)]
    pub minor: bool,
    #[serde(default)]
    codes: BTreeMap<Codes, String>,
    #[serde(default)]
    bits: BTreeMap<String, String>,
    #[serde(default)]
    refused: BTreeMap<Codes, String>,
    /// What must be listed, and what must not.
    test: Option<[String; 2]>,
    #[serde(default)]
    pub delist: String,
    #[serde(default)]
    pub rule: String,
}

fn yes() -> bool {
    true
}

/// A file of lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    replace: bool,
    #[serde(default)]
    list: Vec<List>,
}

/// An address, or a range of addresses: `127.0.0.2`, `127.0.0.2-127.0.0.9`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Codes(Ipv4Addr, Ipv4Addr);

#[derive(Debug, thiserror::Error)]
#[error("must be an address or a range, for example 127.0.0.2 or 127.0.0.2-127.0.0.9; found '{0}'")]
struct BadCodes(String);

impl TryFrom<String> for Codes {
    type Error = BadCodes;

    fn try_from(text: String) -> Result<Codes, BadCodes> {
        let (first, last) = text.split_once('-').unwrap_or((&text, &text));
        match (first.trim().parse(), last.trim().parse()) {
            (Ok(first), Ok(last)) if first <= last => Ok(Codes(first, last)),
            _ => Err(BadCodes(text)),
        }
    }
}

/// What a list says of an address or a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum Verdict {
    Listed {
        codes: Vec<Code>,
        /// What the list says about this entry (TXT).
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<Text>,
    },
    Clean,
    /// The list refuses queries of this resolver, or another server answered.
    Refused {
        /// Why, and what helps.
        why: String,
        /// Whether the list answers that this resolver may not ask it.
        resolver: bool,
    },
    /// There was no answer, or the list failed its self-test.
    Error {
        why: String,
    },
}

/// An answer and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    pub code: Ipv4Addr,
    pub meaning: String,
}

impl List {
    /// What answers mean; none is [`Verdict::Clean`].
    ///
    /// RFC 5782 section 2.1: entries are within 127.0.0.0/8. What is outside
    /// comes from a resolver that rewrites answers, or from whoever bought
    /// the domain of a dead list.
    pub fn judge(&self, answers: &[Ipv4Addr]) -> Verdict {
        let mut codes = Vec::new();
        for &answer in answers {
            let [first, second, third, last] = answer.octets();
            if first != 127 {
                return refused(
                    format!(
                        "{answer} is outside 127.0.0.0/8: the resolver rewrites answers, or the list has ended"
                    ),
                    false,
                );
            }
            if let Some(why) = meaning(&self.refused, answer) {
                return refused(format!("{answer}: {why}"), true);
            }
            if (second, third) == (255, 255) {
                return refused(
                    format!("{answer}: the list refuses queries of this resolver"),
                    true,
                );
            }
            if !self.bits.is_empty() {
                let bits: Vec<&str> = self
                    .bits
                    .iter()
                    .filter(|(bit, _)| bit.parse::<u8>().is_ok_and(|bit| last & bit != 0))
                    .map(|(_, meaning)| meaning.as_str())
                    .collect();
                if bits.is_empty() {
                    return refused(
                        format!("{answer}: has no bit that the list documents"),
                        false,
                    );
                }
                codes.push(Code {
                    code: answer,
                    meaning: bits.join("; "),
                });
            } else if let Some(meaning) = meaning(&self.codes, answer) {
                codes.push(Code {
                    code: answer,
                    meaning: meaning.into(),
                });
            } else if self.exact || answer == Ipv4Addr::LOCALHOST {
                return refused(
                    format!("{answer}: not a code that the list documents"),
                    false,
                );
            } else {
                codes.push(Code {
                    code: answer,
                    meaning: "a code that is not documented".into(),
                });
            }
        }
        if codes.is_empty() {
            return Verdict::Clean;
        }
        codes.sort_by_key(|c| c.code);
        codes.dedup();
        Verdict::Listed {
            codes,
            reason: None,
        }
    }

    /// Whether the list passes its self-test, from the answers to its test
    /// entries (RFC 5782 section 5).
    ///
    /// # Errors
    /// The verdict that holds for everything instead.
    pub fn self_test(&self, listed: &[Ipv4Addr], unlisted: &[Ipv4Addr]) -> Result<(), Verdict> {
        let must_not = self.judge(unlisted);
        match (self.judge(listed), must_not) {
            (refused @ Verdict::Refused { .. }, _) | (_, refused @ Verdict::Refused { .. }) => {
                Err(refused)
            }
            (_, Verdict::Listed { .. }) => Err(Verdict::Error {
                why:
                    "failed the self-test: it lists what must never be listed (RFC 5782 section 5)"
                        .into(),
            }),
            (Verdict::Listed { .. }, _) => Ok(()),
            _ => Err(Verdict::Error {
                why:
                    "failed the self-test: it does not list its own test entry (RFC 5782 section 5); \
                      the list is dead, or it does not answer this resolver"
                        .into(),
            }),
        }
    }

    /// The names to ask for the self-test: what must be listed, and what must not.
    pub fn test_names(&self, ipv6: bool) -> [String; 2] {
        match (&self.test, self.kind) {
            (Some([listed, unlisted]), _) => [self.below(listed), self.below(unlisted)],
            (None, Kind::Domain) => [self.below("test"), self.below("invalid")],
            (None, Kind::Ip) => [2, 1].map(|last| {
                let v4 = Ipv4Addr::new(127, 0, 0, last);
                self.name_for(if ipv6 {
                    v4.to_ipv6_mapped().into()
                } else {
                    v4.into()
                })
            }),
        }
    }

    /// The name to ask for an address.
    pub fn name_for(&self, ip: IpAddr) -> String {
        self.below(&reversed(ip))
    }

    /// The name to ask for a domain.
    pub fn name_for_domain(&self, domain: &str) -> String {
        self.below(domain)
    }

    fn below(&self, name: &str) -> String {
        let key = self.key.as_deref().unwrap_or_default();
        format!("{name}.{}.", self.zone.replace("{key}", key))
    }

    /// The page for an address or domain.
    pub fn delist_page(&self, of: &str) -> String {
        self.delist.replace("{ip}", of)
    }
}

/// An address as blocklists and `in-addr.arpa` have it: bytes of IPv4, half
/// bytes of IPv6, the last first (RFC 5782 sections 2.1 and 2.4).
pub fn reversed(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, d] = ip.octets();
            format!("{d}.{c}.{b}.{a}")
        }
        IpAddr::V6(ip) => {
            let nibbles: Vec<String> = ip
                .octets()
                .iter()
                .rev()
                .flat_map(|byte| [byte & 15, byte >> 4])
                .map(|nibble| format!("{nibble:x}"))
                .collect();
            nibbles.join(".")
        }
    }
}

fn refused(why: String, resolver: bool) -> Verdict {
    Verdict::Refused { why, resolver }
}

fn meaning(table: &BTreeMap<Codes, String>, answer: Ipv4Addr) -> Option<&str> {
    table
        .iter()
        .find(|(codes, _)| (codes.0..=codes.1).contains(&answer))
        .map(|(_, meaning)| meaning.as_str())
}

/// The lists to ask.
#[derive(Debug, Clone)]
pub struct Lists(Vec<List>);

/// Why a file of lists is not used.
#[derive(Debug)]
pub enum ListsError {
    Read(PathBuf, std::io::Error),
    Wrong(Problem),
}

impl fmt::Display for ListsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ListsError::Read(path, error) => write!(f, "{}: {error}", path.display()),
            ListsError::Wrong(problem) => problem.fmt(f),
        }
    }
}

impl std::error::Error for ListsError {}

const BUILT_IN: &str = include_str!("lists.toml");

impl Lists {
    /// The lists that zwrotka ships.
    pub fn built_in() -> Lists {
        Lists::parse("", Path::new("lists.toml")).unwrap_or(Lists(Vec::new()))
    }

    /// The built-in lists with what the site's file says.
    ///
    /// # Errors
    /// It can't be read or has a mistake.
    pub fn load(path: &Path) -> Result<Lists, ListsError> {
        let text = std::fs::read_to_string(path).map_err(|e| ListsError::Read(path.into(), e))?;
        Lists::parse(&text, path)
    }

    fn parse(site: &str, path: &Path) -> Result<Lists, ListsError> {
        let read = |text: &str, path: &Path| {
            toml::from_str::<File>(text).map_err(|e| {
                ListsError::Wrong(match e.span() {
                    Some(span) => Problem::at(path, text, span, e.message()),
                    None => Problem::of_file(path, e.message()),
                })
            })
        };
        let site = read(site, path)?;
        for list in &site.list {
            if let Some(when) = ended(&list.zone) {
                return Err(ListsError::Wrong(Problem::of_file(
                    path,
                    format!(
                        "list {}: zone {} ended in {when}; remove it",
                        list.name, list.zone
                    ),
                )));
            }
        }
        let mut lists = if site.replace {
            Vec::new()
        } else {
            read(BUILT_IN, Path::new("lists.toml"))?.list
        };
        for list in site.list {
            match lists.iter_mut().find(|l| l.name == list.name) {
                Some(place) => *place = list,
                None => lists.push(list),
            }
        }
        lists.retain(|l| l.enabled && (!l.zone.contains("{key}") || l.key.is_some()));
        Ok(Lists(lists))
    }

    /// The lists of this kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &List> {
        self.0.iter().filter(move |l| l.kind == kind)
    }

    /// The list whose name or zone a bounce or log mentions.
    pub fn named(&self, text: &str) -> Option<&List> {
        let text = text.to_ascii_lowercase();
        self.0.iter().find(|l| {
            let name = l.name.to_ascii_lowercase();
            text == name || text == l.zone || text.ends_with(&format!(".{}", l.zone))
        })
    }
}

/// The built-in lists as text: an example for a site's file.
pub fn built_in_text() -> &'static str {
    BUILT_IN
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;
    use proptest::prelude::*;

    fn list(name: &str) -> List {
        Lists::built_in().named(name).unwrap().clone()
    }

    fn v4(text: &str) -> Ipv4Addr {
        text.parse().unwrap()
    }

    #[test]
    fn the_built_in_file_is_right() {
        let lists = Lists::built_in();
        assert!(lists.of(Kind::Ip).count() >= 11);
        assert!(lists.of(Kind::Domain).count() >= 3);
        for list in &lists.0 {
            assert!(list.delist.starts_with("https://"), "{}", list.name);
            assert!(!list.rule.is_empty(), "{}", list.name);
            assert!(!list.codes.is_empty() || !list.bits.is_empty());
            assert!(list.bits.keys().all(|b| b.parse::<u8>().is_ok()));
        }
    }

    #[test]
    fn every_built_in_list_has_its_rule_in_polish() {
        for list in &Lists::built_in().0 {
            let rule = rule_in(&list.name, &list.rule, Words::Polish);
            assert_ne!(rule, list.rule, "{}", list.name);
            assert_eq!(rule_in(&list.name, "Its own.", Words::Polish), "Its own.");
        }
    }

    #[test]
    fn lists_that_ended_are_never_asked() {
        for dead in [
            "SORBS",
            "dnsbl.sorbs.net",
            "cbl.abuseat.org.",
            "ix.dnsbl.manitu.net",
        ] {
            assert!(ended(dead).is_some(), "{dead}");
        }
        for list in &Lists::built_in().0 {
            assert_eq!(ended(&list.zone), None, "{}", list.zone);
            assert_eq!(ended(&list.name), None, "{}", list.name);
        }
        let site = "[[list]]\nname = \"x\"\nzone = \"dnsbl.sorbs.net\"\n";
        let error = Lists::parse(site, Path::new("site.toml")).unwrap_err();
        assert!(error.to_string().contains("ended in June 2024"), "{error}");
    }

    #[test]
    fn names_to_ask() {
        let zen = list("Spamhaus ZEN");
        assert_eq!(
            zen.name_for("192.0.2.10".parse().unwrap()),
            "10.2.0.192.zen.spamhaus.org."
        );
        assert_eq!(
            zen.name_for("2001:db8::1".parse().unwrap()),
            "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org."
        );
        assert_eq!(
            zen.test_names(false),
            ["2.0.0.127.zen.spamhaus.org.", "1.0.0.127.zen.spamhaus.org."]
        );
        assert!(zen.test_names(true)[0].starts_with("2.0.0.0.0.0.f.7.f.f.f.f.0.0."));
        assert_eq!(
            list("Spamhaus DBL").test_names(false)[0],
            "dbltest.com.dbl.spamhaus.org."
        );
    }

    #[test]
    fn answers_and_what_only_looks_like_one() {
        let zen = list("Spamhaus ZEN");
        assert_eq!(zen.judge(&[]), Verdict::Clean);
        let Verdict::Listed { codes, .. } = zen.judge(&[v4("127.0.0.11"), v4("127.0.0.4")]) else {
            panic!("not listed");
        };
        assert!(codes[0].meaning.starts_with("XBL"));
        assert!(codes[1].meaning.starts_with("PBL"));
        for no_answer in [
            "127.255.255.252",
            "127.255.255.254",
            "127.255.255.255",
            "127.255.255.1",
            "127.0.0.1",
            "203.0.113.9",
            "0.0.0.0",
        ] {
            // One such answer spoils the others.
            let verdict = zen.judge(&[v4("127.0.0.2"), v4(no_answer)]);
            assert!(matches!(verdict, Verdict::Refused { .. }), "{no_answer}");
        }
        assert!(matches!(
            list("SpamRATS").judge(&[v4("127.0.0.2")]),
            Verdict::Refused { .. }
        ));
        assert!(matches!(
            list("PSBL").judge(&[v4("127.0.0.77")]),
            Verdict::Listed { .. }
        ));
        let Verdict::Listed { codes, .. } = list("SURBL").judge(&[v4("127.0.0.80")]) else {
            panic!("not listed");
        };
        assert_eq!(codes[0].meaning, "linked in malware mail; linked in spam");
    }

    #[test]
    fn a_list_is_tested_before_it_is_believed() {
        let zen = list("Spamhaus ZEN");
        let yes = [v4("127.0.0.2")];
        assert_eq!(zen.self_test(&yes, &[]), Ok(()));
        let error = |listed: &[Ipv4Addr], unlisted: &[Ipv4Addr]| {
            zen.self_test(listed, unlisted).unwrap_err()
        };
        assert!(matches!(error(&[], &[]), Verdict::Error { .. }));
        assert!(matches!(error(&yes, &yes), Verdict::Error { .. }));
        assert!(matches!(
            error(&[v4("127.255.255.254")], &[]),
            Verdict::Refused { .. }
        ));
        assert!(matches!(
            error(&yes, &[v4("203.0.113.1")]),
            Verdict::Refused { .. }
        ));
    }

    #[test]
    fn a_site_adds_changes_and_replaces() {
        let site = r#"
            [[list]]
            name = "Ours"
            zone = "bl.example.pl"
            codes = { "127.0.0.2" = "x" }
            [[list]]
            name = "SpamCop"
            zone = "x"
            enabled = false
            [[list]]
            name = "Abusix"
            zone = "{key}.combined.mail.abusix.zone"
            key = "secret"
        "#;
        let lists = Lists::parse(site, Path::new("site.toml")).unwrap();
        assert!(lists.named("bl.example.pl").is_some());
        assert!(lists.named("SpamCop").is_none());
        let abusix = lists.named("Abusix").unwrap();
        assert_eq!(
            abusix.test_names(false)[0],
            "2.0.0.127.secret.combined.mail.abusix.zone."
        );
        assert!(!abusix.zone.contains("secret"));
        assert!(Lists::built_in().named("Abusix").is_none());
        let alone = Lists::parse("replace = true\n", Path::new("site.toml")).unwrap();
        assert_eq!(alone.0.len(), 0);
        let wrong = "[[list]]\nname = \"x\"\nzone = \"y\"\ncodes = { \"127.0.0\" = \"z\" }\n";
        let error = Lists::parse(wrong, Path::new("site.toml")).unwrap_err();
        assert!(error.to_string().contains("site.toml:4"), "{error}");
    }

    proptest! {
        #[test]
        fn only_addresses_in_127_are_ever_listings(bytes in proptest::collection::vec(any::<[u8; 4]>(), 1..4)) {
            let answers: Vec<Ipv4Addr> = bytes.iter().map(|&b| Ipv4Addr::from(b)).collect();
            let strange = |a: &Ipv4Addr| {
                let [a, b, c, _] = a.octets();
                a != 127 || (b, c) == (255, 255)
            };
            for list in &Lists::built_in().0 {
                if answers.iter().any(strange) {
                    let refused = matches!(list.judge(&answers), Verdict::Refused { .. });
                    prop_assert!(refused);
                }
            }
        }
    }
}
