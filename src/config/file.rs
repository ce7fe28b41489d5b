//! The form of `zwrotka.toml`: its tables, their defaults, and what is allowed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::alerts::AlertsTable;
use super::domains::{Domains, Pattern};
use super::handover::HandoverTable;
use super::notice::{DomainSettings, NoticeTable};
use super::problem::{Checker, Mistake, Problem};
use super::store::StoreTable;
use super::suspects::Suspects;
use super::trust::TrustTable;
use super::{Config, safety, value};
use crate::event::settings::{AddressPrivacy, EventFormat, EventTarget, Events, INSTANCE};
use crate::explanation::language::{Languages, Signal, Status};
use crate::message::Domain;
use crate::report::privacy::{Hidden, Privacy};

/// Most notices for one recipient within an hour that a site may allow.
const MOST_NOTICES: u32 = crate::store::MAX_SLOTS;
/// What `notices_per_hour` is by default.
const NOTICES: u32 = 20;
/// Where the site's texts and templates are unless `[notice]` says otherwise.
const TEXTS: &str = "/etc/zwrotka/locales";
const TEMPLATES: &str = "/etc/zwrotka/templates";

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    language: Option<Spanned<String>>,
    hostname: Option<Spanned<String>>,
    state_dir: Option<PathBuf>,
    rules_file: Option<PathBuf>,
    domains_dir: Option<PathBuf>,
    domains_file: Option<PathBuf>,
    #[serde(default)]
    notice: NoticeTable,
    #[serde(default)]
    languages: LanguagesTable,
    #[serde(default)]
    handover: HandoverTable,
    #[serde(default)]
    trust: TrustTable,
    #[serde(default)]
    limits: LimitsTable,
    #[serde(default)]
    privacy: PrivacyTable,
    #[serde(default)]
    events: EventsTable,
    #[serde(default)]
    store: StoreTable,
    #[serde(default)]
    suspects: Suspects,
    #[serde(default)]
    alerts: AlertsTable,
    #[serde(default)]
    domains: BTreeMap<Spanned<String>, NoticeTable>,
}

/// `[languages]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesTable {
    order: Option<Vec<Signal>>,
    senders: Option<PathBuf>,
    min_status: Option<Status>,
    machine_with_english: Option<bool>,
    bilingual: Option<bool>,
}

impl LanguagesTable {
    fn settings(self) -> Languages {
        let default = Languages::default();
        Languages {
            order: self.order.unwrap_or(default.order),
            senders: self.senders,
            min_status: self.min_status.unwrap_or(default.min_status),
            machine_with_english: self
                .machine_with_english
                .unwrap_or(default.machine_with_english),
            bilingual: self.bilingual.unwrap_or(default.bilingual),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsTable {
    notices_per_hour: Option<Spanned<u32>>,
}

impl LimitsTable {
    fn notices_per_hour(&self, checker: &mut Checker<'_>) -> u32 {
        let range = value::within(1..=MOST_NOTICES, "");
        checker
            .read_some("notices_per_hour", self.notices_per_hour.as_ref(), range)
            .unwrap_or(NOTICES)
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrivacyTable {
    returned_headers: Option<Vec<String>>,
    #[serde(default)]
    hide: Vec<Spanned<String>>,
    hide_forwarding: Option<bool>,
    hide_in_report: Option<bool>,
}

impl PrivacyTable {
    fn settings(self, checker: &mut Checker<'_>) -> Privacy {
        let mut hidden = Vec::new();
        for hide in &self.hide {
            hidden.extend(checker.read("hide", hide, |text: &str| {
                let wanted = "a host or a network, for example mx1.example.pl, \
                              *.internal.example.pl, 192.0.2.1 or 10.0.0.0/8";
                Hidden::new(text).ok_or_else(|| Mistake::must_be(wanted, text))
            }));
        }
        Privacy {
            returned_headers: self.returned_headers,
            hidden,
            hide_forwarding: self.hide_forwarding.unwrap_or(false),
            hide_in_report: self.hide_in_report.unwrap_or(false),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsTable {
    target: Option<EventTarget>,
    format: Option<EventFormat>,
    file: Option<PathBuf>,
    socket: Option<PathBuf>,
    addresses: Option<AddressPrivacy>,
    instance: Option<Spanned<String>>,
}

impl EventsTable {
    fn settings(self, checker: &mut Checker<'_>) -> Events {
        checker.read_some("instance", self.instance.as_ref(), value::instance);
        Events {
            target: self.target.unwrap_or(EventTarget::Syslog),
            format: self.format.unwrap_or(EventFormat::KeyValue),
            file: self
                .file
                .unwrap_or_else(|| "/var/log/zwrotka/events.log".into()),
            socket: self.socket.unwrap_or_else(|| "/dev/log".into()),
            addresses: self.addresses.unwrap_or(AddressPrivacy::Hash),
            instance: self
                .instance
                .map_or_else(|| INSTANCE.into(), Spanned::into_inner),
        }
    }
}

/// Reads the text, and goes on behind an unknown key so that all of them are reported at once.
pub(super) fn parse(text: &str, path: &Path) -> Result<File, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut rest = text.to_string();
    loop {
        match toml::from_str::<File>(&rest) {
            Ok(file) if problems.is_empty() => return Ok(file),
            Ok(_) => break,
            Err(error) => {
                let unknown_key = error.message().starts_with("unknown field");
                if problems.is_empty() || unknown_key {
                    problems.push(Problem::of_toml(path, text, &error));
                }
                match error.span() {
                    Some(span) if unknown_key && problems.len() < 20 => blank(&mut rest, span),
                    _ => break,
                }
            }
        }
    }
    problems.sort_by_key(Problem::line);
    Err(problems)
}

/// Writes spaces over the line at `span`, and where it opens a table, over all
/// of the table, so that everything behind keeps its place.
fn blank(text: &mut String, span: Range<usize>) {
    let start = text[..span.start].rfind('\n').map_or(0, |n| n + 1);
    let is_header = text[start..].trim_start().starts_with('[');
    let end = if is_header {
        text[span.end..]
            .find("\n[")
            .map_or(text.len(), |n| span.end + n)
    } else {
        text[span.end..]
            .find('\n')
            .map_or(text.len(), |n| span.end + n)
    };
    let spaces: String = text[start..end]
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(start..end, &spaces);
}

impl File {
    /// The key file that it names.
    pub(super) fn key_file(self) -> Option<PathBuf> {
        self.trust.key_file.map(Spanned::into_inner)
    }

    /// The configuration, for which the key file is read. `path` is the file, if
    /// there is one; what is wrong goes to `checker`.
    pub(super) fn build(mut self, path: Option<&Path>, checker: &mut Checker<'_>) -> Config {
        checker.read_some("language", self.language.as_ref(), value::language);
        let named = checker.read_some("hostname", self.hostname.as_ref(), value::host_name);
        let hostname = match &self.hostname {
            Some(name) if named.is_some() => name.get_ref().clone(),
            _ => host_name(),
        };
        self.notice.check(checker);
        if let Some(language) = &self.notice.language {
            let mistake = Mistake::new("must not be in [notice]: it is the site's language")
                .help("write `language` above all tables, or into the table of a domain");
            checker.wrong(language.span(), "language", mistake);
        }
        let domains = Domains {
            named: opted_in(std::mem::take(&mut self.domains), checker),
            dir: self.domains_dir,
            list: self.domains_file,
        };
        // A file of rules that is absent costs the rules; one that others could
        // have written is refused.
        if let Some(rules) = &self.rules_file
            && rules.exists()
            && let Err(fault) = safety::check(rules)
        {
            checker.problems.push(Problem::of_file(rules, fault));
        }
        let key_file = self
            .trust
            .key_file
            .as_ref()
            .map(|file| file.get_ref().clone());
        let (trust, keys) = self.trust.settings(&hostname, checker);
        let store = self.store.settings(checker);
        let own = self.notice.settings();
        let or_default =
            |set: Option<PathBuf>, default: &str| set.or_else(|| path.map(|_| default.into()));
        Config {
            path: path.map(Path::to_path_buf),
            hostname,
            site: DomainSettings {
                language: self.language.map(Spanned::into_inner),
                texts: or_default(own.texts.clone(), TEXTS),
                templates: or_default(own.templates.clone(), TEMPLATES),
                ..own
            },
            languages: self.languages.settings(),
            handover: self.handover.settings(checker),
            trust,
            privacy: self.privacy.settings(checker),
            notices_per_hour: self.limits.notices_per_hour(checker),
            events: self.events.settings(checker),
            suspects: self.suspects,
            alerts: self.alerts.settings(checker),
            state_dir: self.state_dir.unwrap_or_else(|| "/var/lib/zwrotka".into()),
            store,
            rules_file: self.rules_file,
            domains,
            keys,
            key_file,
            warnings: std::mem::take(&mut checker.warnings),
        }
    }
}

/// The domains that the file itself names.
fn opted_in(
    tables: BTreeMap<Spanned<String>, NoticeTable>,
    checker: &mut Checker<'_>,
) -> BTreeMap<Pattern, DomainSettings> {
    let mut named = BTreeMap::new();
    for (name, own) in tables {
        own.check(checker);
        let pattern = checker.read("domains", &name, Pattern::parse);
        if let Some(pattern) = pattern
            && named.insert(pattern, own.settings()).is_some()
        {
            let mistake = Mistake::new("must name each domain once; this one is there twice");
            checker.wrong(name.span(), "domains", mistake);
        }
    }
    named
}

fn host_name() -> String {
    let system = rustix::system::uname();
    let name = system.nodename().to_str().ok();
    name.and_then(|name| Domain::new(name.trim()).map(|d| d.to_string()))
        .unwrap_or_else(|| "localhost".into())
}
