//! TOML → [`Config`], and what holds for one domain: [`Settings`].
//!
//! The file is strict: an unknown key is a mistake, shown with its line and the
//! nearest known key ([`problem`]). Domains opt in in the file, in a folder with
//! one file a domain, or in a plain list ([`domains`]).

mod alerts;
pub mod branding;
mod domains;
mod file;
mod handover;
mod notice;
mod problem;
pub mod rules;
pub mod safety;
pub mod senders;
mod store;
mod suspects;
mod timezone;
mod trust;
mod value;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use alerts::Alerts;
pub use notice::DomainSettings;
pub use problem::Problem;
pub use suspects::Suspects;
pub(crate) use value::is_language;

use crate::event::settings::Events;
use crate::explanation::language::Languages;
use crate::explanation::settings::Settings;
use crate::handover::settings::Handover;
use crate::message::Domain;
use crate::report::privacy::Privacy;
use crate::store::settings::Engine;
use crate::trust::keys::Keys;
use crate::trust::settings::Trust;

use domains::Domains;
use problem::Checker;

/// Where the configuration is unless `--config` names another file.
pub const DEFAULT_PATH: &str = "/etc/zwrotka/zwrotka.toml";

/// The whole configuration of a site.
#[derive(Debug, Clone)]
pub struct Config {
    /// The file it was read from, if there was one.
    pub path: Option<PathBuf>,
    pub hostname: String,
    /// What holds for domains that say nothing else.
    site: DomainSettings,
    pub languages: Languages,
    /// How `pipe` hands messages on.
    pub handover: Handover,
    pub trust: Trust,
    pub privacy: Privacy,
    /// Notices for one recipient within an hour; beyond it they are digests.
    pub notices_per_hour: u32,
    pub events: Events,
    pub suspects: Suspects,
    pub alerts: Alerts,
    /// Where this host keeps what it counts.
    pub state_dir: PathBuf,
    /// What the hosts of a site share.
    pub store: Engine,
    /// The site's own rules, tried before the built-in ones.
    pub rules_file: Option<PathBuf>,
    domains: Domains,
    keys: Option<Keys>,
    key_file: Option<PathBuf>,
    warnings: Vec<Problem>,
}

impl Config {
    /// Reads `path` and, where it names them, the key file and the list of
    /// domains.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place. A file that can't be
    /// read, or that others could have written, is one problem.
    pub fn load(path: &Path) -> Result<Config, Vec<Problem>> {
        let text = safety::read(path).map_err(|why| vec![Problem::of_file(path, why)])?;
        Config::parse(&text, path)
    }

    /// Like [`Config::load`], for text that is already at hand.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place.
    pub fn parse(text: &str, path: &Path) -> Result<Config, Vec<Problem>> {
        let file = file::parse(text, path)?;
        let mut checker = Checker::new(path, text);
        let config = file.build(Some(path), &mut checker);
        let mut problems = checker.problems;
        if problems.is_empty() {
            return Ok(config);
        }
        problems.sort_by_key(Problem::line);
        Err(problems)
    }

    /// The defaults. With `everyone` all domains are opted in,
    /// otherwise none.
    pub fn built_in(everyone: bool) -> Config {
        // Defaults have no mistakes.
        let mut checker = Checker::new(Path::new(""), "");
        let mut config = file::File::default().build(None, &mut checker);
        if everyone {
            config.domains = Domains::everyone();
        }
        config
    }

    /// The hand-over settings of a file that is otherwise broken, so that an
    /// original can still be passed on: what of `[handover]` can be read, and
    /// the defaults for the rest. Nothing of a file that others could have
    /// written: it names a program.
    pub fn rescue_handover(path: &Path) -> Handover {
        safety::read(path)
            .map(|text| handover::rescue(&text))
            .unwrap_or_default()
    }

    /// What can be read of a file that is broken, so that the administrator can be
    /// told of it: `[alerts]`, `[handover]`, the language and where the state is.
    /// No domain is opted in.
    ///
    /// # Errors
    /// The file can't be read, or others could have written it.
    pub fn rescue(path: &Path) -> Result<Config, Problem> {
        let text = safety::read(path).map_err(|why| Problem::of_file(path, why))?;
        let found = alerts::rescue(&text);
        let mut config = Config::built_in(false);
        config.alerts = found.alerts;
        config.handover = handover::rescue(&text);
        config.site.language = found.language;
        if let Some(hostname) = found.hostname {
            config.hostname = hostname;
        }
        if let Some(state_dir) = found.state_dir {
            config.state_dir = state_dir;
        }
        Ok(config)
    }

    /// The key file that a configuration names, also where that is not there yet.
    pub fn key_file_named_in(path: &Path) -> Option<PathBuf> {
        let text = std::fs::read_to_string(path).ok()?;
        file::parse(&text, path).ok()?.key_file()
    }

    /// What holds for `domain` (any case, A-labels or letters), `None` if it
    /// has not opted in. The most specific entry wins: the domain itself, then
    /// `*.parent` from the longest to the shortest, then `*`.
    ///
    /// # Errors
    /// The domain's own file in `domains_dir` is broken, or the list of
    /// domains can't be read any more.
    pub fn settings(&self, domain: &str) -> Result<Option<Settings>, Problem> {
        let Some(domain) = Domain::new(domain) else {
            return Ok(None);
        };
        Ok(self.domains.find(&domain)?.map(|own| self.with(&own)))
    }

    /// What holds where no domain is asked for, as in `explain`.
    pub fn site_settings(&self) -> Settings {
        self.with(&DomainSettings::default())
    }

    /// What holds for `domain`, as the table of a configuration that would set all
    /// of it; `None` if the domain has not opted in.
    ///
    /// # Errors
    /// As of [`Config::settings`].
    pub fn settings_as_toml(&self, domain: &str) -> Result<Option<String>, Problem> {
        let Some(domain) = Domain::new(domain) else {
            return Ok(None);
        };
        let Some(own) = self.domains.find(&domain)? else {
            return Ok(None);
        };
        let mut all = own.over(&self.site);
        all.html.get_or_insert(true);
        all.threading.get_or_insert(true);
        all.original.get_or_insert_default();
        all.confirmations.get_or_insert(true);
        all.write_again.get_or_insert(false);
        let table = BTreeMap::from([(domain.as_str(), all)]);
        let file = BTreeMap::from([("domains", table)]);
        toml::to_string(&file)
            .map(Some)
            .map_err(|e| Problem::of_file(Path::new(domain.as_str()), e))
    }

    fn with(&self, own: &DomainSettings) -> Settings {
        let site = &self.site;
        let all = own.over(site);
        Settings {
            language: all.language,
            domain_language: own.language.clone(),
            hostname: self.hostname.clone(),
            timezone: match all.timezone {
                Some(name) => timezone::named(&name),
                None => timezone::of_host(),
            },
            from: all.from,
            name: all.name,
            support: all.support,
            help: all.help,
            html: all.html.unwrap_or(true),
            threading: all.threading.unwrap_or(true),
            original: all.original.unwrap_or_default(),
            confirmations: all.confirmations.unwrap_or(true),
            colour: all.colour,
            logo: all.logo,
            write_again: all.write_again.unwrap_or(false),
            texts: own.texts.iter().chain(&site.texts).cloned().collect(),
            templates: own
                .templates
                .iter()
                .chain(&site.templates)
                .cloned()
                .collect(),
            languages: self.languages.clone(),
            key: self.keys.as_ref().map(|keys| keys.current.secret.clone()),
        }
    }

    /// The same configuration with what it says of these domains in memory, and
    /// of no others.
    ///
    /// # Errors
    /// As of [`Config::settings`].
    pub fn only_for<'d>(&self, domains: impl Iterator<Item = &'d str>) -> Result<Config, Problem> {
        let mut named = Vec::new();
        for domain in domains.filter_map(Domain::new) {
            named.extend(self.domains.find(&domain)?.map(|own| (domain, own)));
        }
        Ok(Config {
            domains: Domains::of(named),
            ..self.clone()
        })
    }

    /// Warnings for `zwrotka check`.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The folder and the list of domains, where the file names them.
    pub fn domain_paths(&self) -> impl Iterator<Item = &Path> {
        let Domains { dir, list, .. } = &self.domains;
        dir.iter().chain(list).map(PathBuf::as_path)
    }

    /// Where the secret is kept, if there is one.
    pub fn key_file(&self) -> Option<&Path> {
        self.key_file.as_deref()
    }

    /// The secret for keyed hashes, if there is one.
    pub fn key(&self) -> Option<&[u8]> {
        self.keys().map(|keys| &*keys.current.secret)
    }

    /// The site's keys, if it has any.
    pub fn keys(&self) -> Option<&Keys> {
        self.keys.as_ref()
    }

    /// Reads the folder and the list of domains now and once, for a process
    /// that stays.
    ///
    /// # Errors
    /// Everything that is wrong in them.
    pub fn keep_domains(&mut self) -> Result<(), Vec<Problem>> {
        self.domains = self.domains.kept()?;
        Ok(())
    }

    /// Reads every domain of the file, the folder and the list.
    ///
    /// # Errors
    /// Everything that is wrong in the folder and the list.
    pub fn all_domains(&self) -> Result<Vec<(String, DomainSettings)>, Vec<Problem>> {
        self.domains.all()
    }
}
