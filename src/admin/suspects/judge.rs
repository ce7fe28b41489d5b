//! What is suspicious about a source, and what to do about it.
//!
//! Each [`Reason`] carries points; [`ENOUGH`] of them make a suspect. No single
//! ordinary thing reaches that: a newsletter goes to many domains, a traveller
//! uses many networks, somebody mistypes addresses. Reasons that come together,
//! and scripts in folders that hold no scripts, do.

use serde::{Serialize, Serializer};

use super::{Kind, Mta, Source, rate};
use crate::admin::countries::Country;
use crate::admin::input;
use crate::admin::shell::quoted;
use crate::admin::text::Text;

/// Points that make a suspect.
pub const ENOUGH: u32 = 40;

/// Why a source is suspicious.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Many of its recipients don't exist or refuse.
    Failing,
    /// Others call it spam.
    RefusedAsSpam,
    /// Many recipients at many domains.
    Spread,
    /// Many messages within ten minutes.
    Burst,
    /// One account, many networks.
    ManyNetworks,
    /// Most of it comes from hosts that the account did not use before.
    NewHosts,
    /// One account, many countries.
    ManyCountries,
    /// Mail from countries that the account was not used from before.
    NewCountries,
    /// Many envelope senders.
    ManySenders,
    /// A script where no script should be.
    OddFolder,
}

impl Reason {
    fn points(self, source: &Source) -> u32 {
        match self {
            Reason::Failing if source.failed >= 50 && source.failure_rate() >= 0.4 => 45,
            Reason::Failing if source.failure_rate() < 0.25 => 20,
            Reason::Failing => 30,
            Reason::RefusedAsSpam => 30,
            Reason::Spread => 15,
            Reason::Burst => 15,
            Reason::ManyNetworks => 25,
            Reason::NewHosts => 25,
            // Somebody who travels has new hosts in one new country, and that
            // alone must not be enough.
            Reason::ManyCountries | Reason::NewCountries => {
                let seen = source.countries();
                let used = seen.iter().filter(|c| c.messages > 0).count();
                let new = seen.iter().filter(|c| !c.known).count();
                let several_new = self == Reason::NewCountries && new >= 2;
                if used >= 5 || several_new { 25 } else { 10 }
            }
            Reason::ManySenders => 20,
            Reason::OddFolder => 40,
        }
    }
}

/// One source with all that is said of it.
#[derive(Debug, Serialize)]
pub struct Suspect {
    /// `account`, `script` or `host`.
    pub kind: Kind,
    /// `exim` or `postfix`.
    pub mta: Mta,
    /// Account, user or address.
    pub name: Text,
    /// A script's folder.
    pub folder: Option<Text>,
    /// What a host calls itself.
    pub host_name: Option<Text>,
    /// Whether it is a suspect.
    pub suspect: bool,
    /// Points of suspicion.
    pub points: u32,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Messages.
    pub messages: u64,
    /// Recipients.
    pub recipients: u64,
    /// Different recipients, within a few per cent.
    pub distinct_recipients: u64,
    /// Different domains of recipients, within a few per cent.
    pub domains: u64,
    /// Recipients that were delivered to.
    pub delivered: u64,
    /// Recipients that were given up.
    pub failed: u64,
    /// Messages with a recipient that was put off.
    pub deferred: u64,
    /// Failed of failed and delivered, 0 to 1.
    #[serde(serialize_with = "rounded")]
    pub failure_rate: f64,
    /// Refusals that speak of spam or a blocklist.
    pub refused_as_spam: u64,
    /// Deliveries that left this machine, or were to.
    pub outgoing: u64,
    /// Different envelope senders, within a few per cent.
    pub senders: u64,
    /// Different client hosts of an account.
    pub hosts: u64,
    /// Their networks (/24, /48).
    pub networks: u64,
    /// The busiest of them.
    pub busiest_hosts: Vec<ClientHost>,
    /// How many were not there before `--since`; without it nobody knows.
    pub new_hosts: Option<u64>,
    /// Countries that an account is used from, the busiest first; without a list
    /// of countries nobody knows.
    pub countries: Option<Vec<ClientCountry>>,
    /// How many of them were not there before `--since`.
    pub new_countries: Option<u64>,
    /// The moment before which nothing was new, where there is one.
    #[serde(skip)]
    history: Option<String>,
    /// Most messages within ten minutes.
    pub peak_10_minutes: u64,
    /// First message.
    pub first: String,
    /// Last message.
    pub last: String,
    /// What messages of a script say of it that are still in the queue; a
    /// script can forge that.
    pub php_script: Option<Text>,
    /// Queue ids of its newest messages, for `zwrotka trace`.
    pub examples: Vec<String>,
    /// A subject, where the log has them.
    pub subject: Option<Text>,
    /// What to do now, in order.
    pub next_steps: Vec<String>,
}

/// A host that an account is used from.
#[derive(Debug, Serialize)]
pub struct ClientHost {
    /// Its address.
    pub ip: Text,
    /// Messages from there.
    pub messages: u64,
    /// Whether it was not there before `--since`.
    pub new: Option<bool>,
    /// Where it is, as far as that is known.
    pub country: Option<Country>,
}

/// A country that an account is used from.
#[derive(Debug, Serialize)]
pub struct ClientCountry {
    /// Its two letters (ISO 3166-1).
    pub country: Country,
    /// Messages from there.
    pub messages: u64,
    /// Whether it was not there before `--since`.
    pub new: Option<bool>,
}

/// All sources, the worst first.
#[derive(Debug)]
pub struct Verdict {
    /// The sources.
    pub sources: Vec<Suspect>,
}

fn rounded<S: Serializer>(rate: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((rate * 1000.0).round() / 1000.0)
}

impl Verdict {
    /// Judges sources; `history` is the time from which on they were counted,
    /// where the log reaches back before it.
    pub fn new(sources: Vec<Source>, history: Option<i64>) -> Verdict {
        let mut sources: Vec<Suspect> = sources
            .iter()
            .map(|source| judge(source, history))
            .collect();
        sources.sort_by(|a, b| {
            let order = |s: &Suspect| (s.suspect, s.points, s.recipients, s.messages);
            order(b).cmp(&order(a)).then_with(|| a.name.cmp(&b.name))
        });
        Verdict { sources }
    }

    /// Those that are suspects.
    pub fn suspects(&self) -> impl Iterator<Item = &Suspect> {
        self.sources.iter().filter(|s| s.suspect)
    }
}

fn judge(source: &Source, since: Option<i64>) -> Suspect {
    let history = since.is_some();
    let reasons = reasons(source, history);
    let points = reasons.iter().map(|r| r.points(source)).sum();
    let busiest = source.busiest_hosts();
    let mut countries = source.countries();
    // Only an account has any. Where none was ever seen, no list was given, or it
    // has none of the account's hosts.
    let located = !countries.is_empty();
    let known_before = countries.iter().any(|c| c.known);
    countries.retain(|c| c.messages > 0);
    let new_country = |known: bool| (history && known_before).then_some(!known);
    let name = match source.uid {
        Some(uid) => input::user_name(uid)
            .map_or_else(|| Text::from(&*format!("uid {uid}")), |n| Text::from(&*n)),
        None => source.name.clone(),
    };
    let is = |kind| source.kind == kind && !source.place.is_empty();
    let mut suspect = Suspect {
        kind: source.kind,
        mta: source.mta,
        name,
        folder: is(Kind::Script).then(|| source.place.clone()),
        host_name: is(Kind::Host).then(|| source.place.clone()),
        suspect: points >= ENOUGH,
        points,
        reasons,
        messages: source.messages,
        recipients: source.recipients(),
        distinct_recipients: source.distinct_recipients(),
        domains: source.domains(),
        delivered: source.delivered,
        failed: source.failed,
        deferred: source.deferred,
        failure_rate: source.failure_rate(),
        refused_as_spam: source.refused,
        outgoing: source.outgoing,
        senders: source.senders(),
        hosts: source.hosts(),
        networks: source.networks(),
        new_hosts: history.then(|| busiest.iter().filter(|h| !h.known).count() as u64),
        busiest_hosts: busiest
            .into_iter()
            .take(5)
            .map(|h| ClientHost {
                ip: h.ip,
                messages: h.messages,
                new: history.then_some(!h.known),
                country: h.country,
            })
            .collect(),
        new_countries: (history && known_before)
            .then(|| countries.iter().filter(|c| !c.known).count() as u64),
        countries: located.then(|| {
            let countries = countries.iter().map(|c| ClientCountry {
                country: c.country,
                messages: c.messages,
                new: new_country(c.known),
            });
            countries.collect()
        }),
        history: since.map(input::moment),
        peak_10_minutes: source.peak,
        first: input::moment(source.first),
        last: input::moment(source.last),
        php_script: None,
        examples: source.examples.iter().map(ToString::to_string).collect(),
        subject: source.subject.clone(),
        next_steps: Vec::new(),
    };
    suspect.next_steps = next_steps(&suspect);
    suspect
}

/// What is suspicious. A host that only brings mail for people here is not the
/// source of what leaves: of hosts only what went out counts.
fn reasons(source: &Source, history: bool) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let host = source.kind == Kind::Host;
    let (failed, ended) = if host {
        (source.outgoing_failed, source.outgoing)
    } else {
        (source.failed, source.delivered + source.failed)
    };
    if host && source.outgoing == 0 {
        return reasons;
    }
    let failing = rate(failed, ended);
    if failed >= 5 && failing >= 0.25 || failed >= 20 && failing >= 0.1 {
        reasons.push(Reason::Failing);
    }
    if source.refused >= 5 && rate(source.refused, source.recipients()) >= 0.05 {
        reasons.push(Reason::RefusedAsSpam);
    }
    let outwards = if host { source.outgoing } else { u64::MAX };
    if source.distinct_recipients().min(outwards) >= 50 && source.domains() >= 20 {
        reasons.push(Reason::Spread);
    }
    if source.peak.min(outwards) >= 100 {
        reasons.push(Reason::Burst);
    }
    if source.kind == Kind::Account {
        if source.networks() >= 5 && source.messages >= 20 {
            reasons.push(Reason::ManyNetworks);
        }
        let hosts = source.busiest_hosts();
        let new: u64 = hosts.iter().filter(|h| !h.known).map(|h| h.messages).sum();
        let known = hosts.len() < source.hosts.len() || hosts.iter().any(|h| h.known);
        if history && known && new >= 20 && new * 2 >= source.messages {
            reasons.push(Reason::NewHosts);
        }
        let countries = source.countries();
        let used = countries.iter().filter(|c| c.messages > 0).count();
        let known = countries.iter().any(|c| c.known);
        if history && known && countries.iter().any(|c| !c.known) {
            reasons.push(Reason::NewCountries);
        } else if used >= 3 {
            reasons.push(Reason::ManyCountries);
        }
    }
    // Users and hosts stand for many senders by right, an account rarely.
    let many = if source.kind == Kind::Account { 5 } else { 20 };
    if !host && source.senders() >= many {
        reasons.push(Reason::ManySenders);
    }
    if source.kind == Kind::Script && source.messages >= 3 && odd_folder(source.place.as_bytes()) {
        reasons.push(Reason::OddFolder);
    }
    reasons
}

/// Folders that people and sites write files into; a program that sends mail
/// from there was most likely put there through a hole.
fn odd_folder(folder: &[u8]) -> bool {
    let mut parts = folder.split(|&b| b == b'/').filter(|p| !p.is_empty());
    let temporary = [&b"/tmp"[..], b"/var/tmp", b"/dev/shm"]
        .iter()
        .any(|place| folder.starts_with(place));
    temporary
        || parts.any(|part| {
            let lower = part.to_ascii_lowercase();
            matches!(
                &lower[..],
                b"uploads" | b"upload" | b"cache" | b"tmp" | b"images" | b"img" | b"fonts"
            ) || part.starts_with(b".") && part.len() > 1
        })
}

impl Suspect {
    /// The reasons in plain words.
    pub fn because(&self) -> Vec<String> {
        let percent = |part: u64, whole: u64| (rate(part, whole) * 100.0).round();
        self.reasons
            .iter()
            .map(|reason| match reason {
                Reason::Failing => format!(
                    "{} of {} deliveries failed ({} %)",
                    self.failed,
                    self.failed + self.delivered,
                    percent(self.failed, self.failed + self.delivered)
                ),
                Reason::RefusedAsSpam => format!(
                    "{} times another server spoke of spam or a blocklist",
                    self.refused_as_spam
                ),
                Reason::Spread => format!(
                    "about {} recipients at about {} domains",
                    self.distinct_recipients, self.domains
                ),
                Reason::Burst => format!("{} messages within ten minutes", self.peak_10_minutes),
                Reason::ManyNetworks => format!(
                    "used from {} hosts in {} networks",
                    self.hosts, self.networks
                ),
                Reason::NewHosts => format!(
                    "most of it from hosts that it was not used from before ({} new)",
                    self.new_hosts.unwrap_or(0)
                ),
                Reason::ManyCountries => {
                    let used = self.countries.as_deref().unwrap_or_default();
                    format!("mail from {}: {}", number(used.len()), named(used.iter()))
                }
                Reason::NewCountries => self.new_countries_told(),
                Reason::ManySenders => format!("about {} different sender addresses", self.senders),
                Reason::OddFolder => {
                    "sends from a folder where files are stored, not programs".into()
                }
            })
            .collect()
    }

    fn new_countries_told(&self) -> String {
        let used = self.countries.as_deref().unwrap_or_default();
        let new = || used.iter().filter(|c| c.new == Some(true));
        let (number, names) = (number(used.len()), named(new()));
        let since = self.history.as_deref().unwrap_or_default();
        match new().count() {
            n if n == used.len() => {
                format!("mail from {number}, only new ones since {since}: {names}")
            }
            1 => format!("mail from {number}, of which {names} is new since {since}"),
            _ => format!("mail from {number}, of which {names} are new since {since}"),
        }
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
        match self.kind {
            Kind::Account => format!("account {}", self.name),
            Kind::Script => match &self.folder {
                Some(folder) => format!("script in {folder} (user {})", self.name),
                None => format!("script of user {}", self.name),
            },
            Kind::Host => match &self.host_name {
                Some(name) => format!("host {} ({name})", self.name),
                None => format!("host {}", self.name),
            },
        }
    }
}

fn number(countries: usize) -> String {
    match countries {
        1 => "1 country".into(),
        n => format!("{n} countries"),
    }
}

/// Countries that are named in a line.
const NAMED: usize = 10;

fn named<'a>(mut countries: impl Iterator<Item = &'a ClientCountry>) -> String {
    let first = countries.by_ref().take(NAMED);
    let mut names: Vec<String> = first.map(|c| c.country.to_string()).collect();
    let more = countries.count();
    if more > 0 {
        names.push(format!("{more} more"));
    }
    names.join(", ")
}

/// What to do now, in plain words, with commands where there are any.
fn next_steps(suspect: &Suspect) -> Vec<String> {
    let name = quoted(suspect.name.as_bytes());
    let mut steps = Vec::new();
    match suspect.kind {
        Kind::Account => {
            steps.push(
                "change the password of this account: whoever sends through it knows it".into(),
            );
            steps.push(match name {
                Some(name) => format!("end its sessions; with Dovecot: doveadm kick {name}"),
                None => "end its sessions".into(),
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
                steps.push(format!(
                    "ask its owner which of these hosts is theirs: {}",
                    hosts.join(", ")
                ));
            }
        }
        Kind::Script => {
            if let Some(script) = &suspect.php_script {
                steps.push(format!(
                    "look at the script that its messages name (it may lie): {script}"
                ));
            }
            match suspect.folder.as_ref().map(|f| quoted(f.as_bytes())) {
                Some(Some(folder)) => steps.push(format!(
                    "look at this folder, newest files first: \
                     find {folder} -type f -mtime -14 -exec ls -lt {{}} +"
                )),
                Some(None) => steps.push(
                    "look at this folder; its name holds unprintable bytes, so go there with \
                     cd and tab"
                        .into(),
                ),
                None => {
                    let user = name.as_deref().unwrap_or("USER");
                    let user = user.strip_prefix("uid ").unwrap_or(user);
                    steps.push(format!(
                        "look at what runs as this user: crontab -l -u {user}; ps -u {user} -f"
                    ));
                    steps.extend((suspect.php_script.is_none()).then(|| {
                        match suspect.mta {
                            Mta::Exim => "the log does not say which folder: set log_selector = \
                                      +arguments +pid in Exim's configuration"
                                .into(),
                            Mta::Postfix => "the log does not say which script: set mail.log and \
                                         mail.add_x_header = On in php.ini"
                                .into(),
                        }
                    }));
                }
            }
            steps.push(
                "move the script away (keep a copy as evidence), then update the site and scan \
                 it for others"
                    .into(),
            );
            steps.push(
                "change the passwords of this user: panel, FTP, SSH, the site's own logins".into(),
            );
        }
        Kind::Host if suspect.is_loopback() => {
            steps.push(
                "a program on this machine sends over SMTP without logging in; see who connects: \
                 ss -tnp dport = :25"
                    .into(),
            );
            steps.push("make it log in, so that the log names it".into());
        }
        Kind::Host => {
            steps.push(match suspect.mta {
                Mta::Exim => "if you don't know this host, it must not relay here: take it out \
                              of relay_from_hosts"
                    .into(),
                Mta::Postfix => "if you don't know this host, it must not relay here: take it out \
                                 of mynetworks (postconf mynetworks)"
                    .into(),
            });
            steps.push(
                "if it is yours, look for the program on it that sends; if its mail is for \
                 people here who forward it, their forwarding sends the spam on"
                    .into(),
            );
        }
    }
    if let Some(id) = suspect.examples.last() {
        steps.push(format!("see one of its messages: zwrotka trace {id}"));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_folders() {
        for folder in [
            "/home/shop/public_html/wp-content/uploads",
            "/tmp",
            "/var/tmp/x",
            "/home/a/.config",
            "/srv/www/Cache/2",
        ] {
            assert!(odd_folder(folder.as_bytes()), "{folder}");
        }
        for folder in [
            "/home/shop/public_html",
            "/",
            "",
            "/srv/www/shop",
            "/tempest",
        ] {
            assert!(!odd_folder(folder.as_bytes()), "{folder}");
        }
    }
}
