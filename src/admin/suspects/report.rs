//! A source with its score, the reasons in plain words, and what to do.

use serde::{Serialize, Serializer};

use super::score::{self, Scored, Signal};
use super::source::{Ended, Kind, SeenHost, Source, rate};
use crate::admin::countries::Country;
use crate::admin::input;
use crate::admin::logs::Mta;
use crate::admin::shell::quoted;
use crate::admin::text::Text;
use crate::admin::words::{Words, say};
use crate::config::Suspects;

/// Hosts of an account that are named.
const SHOWN_HOSTS: usize = 5;

/// One source with all that is said of it.
#[derive(Debug, Serialize)]
pub struct Suspect {
    pub kind: Kind,
    pub mta: Mta,
    /// Account, user, IP address or forwarding address.
    pub name: Text,
    /// A script's folder.
    pub folder: Option<Text>,
    /// What a host calls itself.
    pub host_name: Option<Text>,
    pub suspect: bool,
    pub points: u32,
    /// The signals by name.
    pub reasons: Vec<Signal>,
    /// The sum: each signal, its points, and what was seen.
    pub signals: Vec<Explained>,
    /// Whether the configuration names it among the known bulk senders.
    pub known_sender: bool,
    pub messages: u64,
    pub recipients: u64,
    pub distinct_recipients: u64,
    /// Different domains of recipients.
    pub domains: u64,
    /// Recipients that were delivered to.
    pub delivered: u64,
    /// Recipients that were given up.
    pub failed: u64,
    /// Messages with a recipient that was deferred.
    pub deferred: u64,
    /// Failed of failed and delivered, 0 to 1.
    #[serde(serialize_with = "rounded")]
    pub failure_rate: f64,
    /// Different recipients that don't exist.
    pub unknown_addresses: u64,
    /// Refusals that call the message spam.
    pub refused_as_spam: u64,
    /// Refusals that are about this server and count against nobody.
    pub refused_server: u64,
    /// Deliveries that left this machine, or were to.
    pub outgoing: u64,
    /// Different envelope senders.
    pub senders: u64,
    /// Different client hosts of an account.
    pub hosts: u64,
    /// Their networks (/24, /48).
    pub networks: u64,
    pub busiest_hosts: Vec<ClientHost>,
    /// How many were not there before `--since`; null without it.
    pub new_hosts: Option<u64>,
    /// Countries that an account is used from, the busiest first; null without
    /// a list of countries.
    pub countries: Option<Vec<ClientCountry>>,
    /// How many of them were not there before `--since`.
    pub new_countries: Option<u64>,
    /// Most messages within ten minutes.
    pub peak_10_minutes: u64,
    pub first: String,
    pub last: String,
    /// Seconds since 1970 of the last message.
    #[serde(skip)]
    pub last_at: i64,
    /// What messages of a script say of it that are still in the queue; a
    /// script can forge that.
    pub php_script: Option<Text>,
    /// Queue ids of its newest messages, for `zwrotka trace`.
    pub examples: Vec<String>,
    /// A subject, where the log has them.
    pub subject: Option<Text>,
    /// What to do now, in order.
    pub next_steps: Vec<String>,
    /// The language of its texts.
    #[serde(skip)]
    pub words: Words,
}

/// A signal with its points and what was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explained {
    pub signal: Signal,
    pub points: u32,
    pub seen: String,
}

/// A host that an account is used from.
#[derive(Debug, Serialize)]
pub struct ClientHost {
    pub ip: Text,
    pub messages: u64,
    /// Whether it was not there before `--since`.
    pub new: Option<bool>,
    pub country: Option<Country>,
}

/// A country that an account is used from.
#[derive(Debug, Serialize)]
pub struct ClientCountry {
    /// Its two letters (ISO 3166-1).
    pub country: Country,
    pub messages: u64,
    /// Whether it was not there before `--since`.
    pub new: Option<bool>,
}

fn rounded<S: Serializer>(rate: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((rate * 1000.0).round() / 1000.0)
}

/// Scores sources, the worst first. `history` is the time from which on they
/// were counted, where the log reaches back before it.
pub fn ranked(
    sources: &[Source],
    history: Option<i64>,
    settings: &Suspects,
    words: Words,
) -> Vec<Suspect> {
    let scored = sources.iter().map(|s| scored(s, history, settings, words));
    let mut all: Vec<Suspect> = scored.collect();
    all.sort_by(|a, b| {
        let order = |s: &Suspect| (s.suspect, s.points, s.recipients, s.messages);
        order(b).cmp(&order(a)).then_with(|| a.name.cmp(&b.name))
    });
    all
}

fn scored(source: &Source, since: Option<i64>, settings: &Suspects, words: Words) -> Suspect {
    let history = since.is_some();
    let scored = score::score(source, history, settings);
    let points = scored.iter().map(|s| s.points).sum();
    let ended = source.ended();
    let busiest = source.busiest_hosts();
    let name = match source.uid {
        Some(uid) => input::user_name(uid)
            .map_or_else(|| Text::from(&*format!("uid {uid}")), |n| Text::from(&*n)),
        None => source.name.clone(),
    };
    let place = |kind| source.kind == kind && !source.place.is_empty();
    let (countries, new_countries) = client_countries(source, history);
    let mut suspect = Suspect {
        kind: source.kind,
        mta: source.mta,
        name,
        folder: place(Kind::Script).then(|| source.place.clone()),
        host_name: place(Kind::Host).then(|| source.place.clone()),
        suspect: points >= settings.points,
        points,
        reasons: scored.iter().map(|s| s.signal).collect(),
        signals: Vec::new(),
        known_sender: score::is_known(source, settings),
        messages: source.messages,
        recipients: source.recipients(),
        distinct_recipients: source.distinct_recipients(),
        domains: source.domains(),
        delivered: source.delivered,
        failed: source.failed,
        deferred: source.deferred,
        failure_rate: source.failure_rate(),
        unknown_addresses: ended.unknown,
        refused_as_spam: source.refused_as_spam,
        refused_server: source.refused_server,
        outgoing: source.outgoing,
        senders: source.senders(),
        hosts: source.hosts(),
        networks: source.networks(),
        new_hosts: history.then(|| busiest.iter().filter(|h| !h.known).count() as u64),
        busiest_hosts: client_hosts(busiest, history),
        new_countries,
        countries,
        peak_10_minutes: source.peak,
        first: input::moment(source.first),
        last: input::moment(source.last),
        last_at: source.last,
        php_script: None,
        examples: source.examples.iter().map(ToString::to_string).collect(),
        subject: source.subject.clone(),
        next_steps: Vec::new(),
        words,
    };
    let explained = |scored: &Scored| Explained {
        signal: scored.signal,
        points: scored.points,
        seen: suspect.seen(scored.signal, source, &ended, since),
    };
    suspect.signals = scored.iter().map(explained).collect();
    suspect.next_steps = next_steps(&suspect);
    suspect
}

fn client_hosts(busiest: Vec<SeenHost>, history: bool) -> Vec<ClientHost> {
    let shown = busiest.into_iter().take(SHOWN_HOSTS);
    shown
        .map(|h| ClientHost {
            ip: h.ip,
            messages: h.messages,
            new: history.then_some(!h.known),
            country: h.country,
        })
        .collect()
}

/// The countries of an account and how many are new. Where none was ever seen,
/// no list was given, or it has none of the account's hosts.
fn client_countries(source: &Source, history: bool) -> (Option<Vec<ClientCountry>>, Option<u64>) {
    let mut countries = source.countries();
    if countries.is_empty() {
        return (None, None);
    }
    let history = history && countries.iter().any(|c| c.known);
    countries.retain(|c| c.messages > 0);
    let new = countries.iter().filter(|c| !c.known).count() as u64;
    let countries = countries.iter().map(|c| ClientCountry {
        country: c.country,
        messages: c.messages,
        new: history.then_some(!c.known),
    });
    (Some(countries.collect()), history.then_some(new))
}

impl Suspect {
    /// The reasons in plain words.
    pub fn because(&self) -> Vec<String> {
        self.signals.iter().map(|s| s.seen.clone()).collect()
    }

    fn seen(&self, signal: Signal, source: &Source, ended: &Ended, since: Option<i64>) -> String {
        let words = self.words;
        let percent = |part: u64, whole: u64| (rate(part, whole) * 100.0).round() as u64;
        match signal {
            Signal::UnknownAddresses => say!(
                words,
                "seen-unknown-addresses",
                unknown = ended.unknown,
                all = ended.all,
                percent = percent(ended.unknown, ended.all),
                domains = ended.unknown_domains,
            ),
            Signal::RefusedAsSpam => say!(
                words,
                "seen-refused-as-spam",
                domains = ended.spam_domains,
                spam = ended.spam,
                all = ended.all,
                percent = percent(ended.spam, ended.all),
            ),
            Signal::ForwardsSpam => say!(
                words,
                "seen-forwards-spam",
                spam = self.refused_as_spam,
                all = self.delivered + self.failed,
            ),
            Signal::BringsSpam => say!(
                words,
                "seen-brings-spam",
                spam = source.forwarded_spam,
                all = source.forwarded,
            ),
            Signal::ManyNetworks => say!(
                words,
                "seen-many-networks",
                hosts = self.hosts,
                networks = self.networks,
            ),
            Signal::ChangingNetworks => say!(
                words,
                "seen-changing-networks",
                changes = source.network_changes,
                messages = self.messages,
            ),
            Signal::NewHosts => say!(words, "seen-new-hosts", new = self.new_hosts.unwrap_or(0),),
            Signal::ManyCountries => {
                let used = self.countries.as_deref().unwrap_or_default();
                say!(
                    words,
                    "seen-many-countries",
                    countries = self.number(used.len()),
                    names = self.named(used.iter()),
                )
            }
            Signal::NewCountries => {
                self.new_countries_seen(since.map(input::moment).unwrap_or_default())
            }
            Signal::ManySenders => say!(
                words,
                "seen-many-senders",
                senders = self.senders,
                domains = source.sender_domains(),
            ),
            Signal::RandomRecipients => say!(
                words,
                "seen-random-recipients",
                domains = ended.random_domains,
            ),
            Signal::Spread => say!(
                words,
                "seen-spread",
                recipients = self.distinct_recipients,
                domains = self.domains,
            ),
            Signal::Burst => say!(words, "seen-burst", messages = self.peak_10_minutes),
            Signal::OddFolder => say!(words, "seen-odd-folder"),
        }
    }

    fn new_countries_seen(&self, since: String) -> String {
        let used = self.countries.as_deref().unwrap_or_default();
        let new = || used.iter().filter(|c| c.new == Some(true));
        let key = match new().count() {
            n if n == used.len() => "seen-only-new-countries",
            1 => "seen-new-country",
            _ => "seen-new-countries",
        };
        say!(
            self.words,
            key,
            countries = self.number(used.len()),
            since = since,
            names = self.named(new()),
        )
    }

    fn number(&self, countries: usize) -> String {
        say!(self.words, "seen-countries", count = countries)
    }

    fn named<'a>(&self, mut countries: impl Iterator<Item = &'a ClientCountry>) -> String {
        let first = countries.by_ref().take(NAMED);
        let mut names: Vec<String> = first.map(|c| c.country.to_string()).collect();
        let more = countries.count();
        if more > 0 {
            names.push(say!(self.words, "seen-more", count = more));
        }
        names.join(", ")
    }

    /// Whether it is this machine that speaks SMTP to itself.
    fn is_loopback(&self) -> bool {
        self.kind == Kind::Host
            && (self.name.as_bytes().starts_with(b"127.") || self.name.as_bytes() == b"::1")
    }

    /// Asks `of_message` for the PHP script that a message names, for the newest
    /// messages of a script.
    pub fn find_php_script(&mut self, of_message: impl FnMut(&String) -> Option<Text>) {
        if self.kind == Kind::Script {
            self.php_script = self.examples.iter().rev().find_map(of_message);
            self.next_steps = next_steps(self);
        }
    }

    /// The source in a few words.
    pub fn title(&self) -> String {
        let (words, name) = (self.words, self.name.to_string());
        match self.kind {
            Kind::Account => say!(words, "source-account", name = name),
            Kind::Script => match &self.folder {
                Some(folder) => say!(
                    words,
                    "source-script-in",
                    folder = folder.to_string(),
                    name = name,
                ),
                None => say!(words, "source-script", name = name),
            },
            Kind::Host => match &self.host_name {
                Some(host) => say!(
                    words,
                    "source-host-named",
                    name = name,
                    host = host.to_string(),
                ),
                None => say!(words, "source-host", name = name),
            },
            Kind::Forward => say!(words, "source-forward", name = name),
        }
    }
}

/// Countries that are named in a line.
const NAMED: usize = 10;

/// What to do now, in plain words, with commands where there are any.
fn next_steps(suspect: &Suspect) -> Vec<String> {
    let words = suspect.words;
    let mut steps = match suspect.kind {
        Kind::Account => account_steps(suspect),
        Kind::Script => script_steps(suspect),
        Kind::Host => host_steps(suspect),
        Kind::Forward => vec![
            say!(words, "do-forward-end"),
            say!(words, "do-forward-fetch"),
        ],
    };
    if let Some(id) = suspect.examples.last() {
        steps.push(say!(words, "do-see-message", id = id.as_str()));
    }
    steps
}

fn account_steps(suspect: &Suspect) -> Vec<String> {
    let words = suspect.words;
    let mut steps = vec![say!(words, "do-password")];
    steps.push(match quoted(suspect.name.as_bytes()) {
        Some(name) => say!(words, "do-sessions-of", name = name),
        None => say!(words, "do-sessions"),
    });
    let hosts: Vec<String> = suspect
        .busiest_hosts
        .iter()
        .map(|h| match h.country {
            Some(country) => format!("{} ({country})", h.ip),
            None => h.ip.to_string(),
        })
        .collect();
    if !hosts.is_empty() {
        steps.push(say!(words, "do-ask-owner", hosts = hosts.join(", ")));
    }
    steps
}

fn script_steps(suspect: &Suspect) -> Vec<String> {
    let words = suspect.words;
    let mut steps = Vec::new();
    if let Some(script) = &suspect.php_script {
        steps.push(say!(words, "do-look-script", script = script.to_string()));
    }
    match suspect.folder.as_ref().map(|f| quoted(f.as_bytes())) {
        Some(Some(folder)) => steps.push(say!(words, "do-look-folder", folder = folder)),
        Some(None) => steps.push(say!(words, "do-look-unprintable")),
        None => {
            let name = quoted(suspect.name.as_bytes());
            let user = name.as_deref().unwrap_or("USER");
            let user = user.strip_prefix("uid ").unwrap_or(user);
            steps.push(say!(words, "do-look-user", user = user));
            steps.extend((suspect.php_script.is_none()).then(|| match suspect.mta {
                Mta::Exim => say!(words, "do-log-folder"),
                Mta::Postfix => say!(words, "do-log-script"),
            }));
        }
    }
    steps.push(say!(words, "do-move-script"));
    steps.push(say!(words, "do-form"));
    steps.push(say!(words, "do-user-passwords"));
    steps
}

fn host_steps(suspect: &Suspect) -> Vec<String> {
    let words = suspect.words;
    if suspect.is_loopback() {
        return vec![say!(words, "do-loopback"), say!(words, "do-log-in")];
    }
    vec![
        match suspect.mta {
            Mta::Exim => say!(words, "do-relay-exim"),
            Mta::Postfix => say!(words, "do-relay-postfix"),
        },
        say!(words, "do-host-program"),
    ]
}
