//! What a log says of one account, script, host or forwarding address.

use std::collections::HashMap;

use serde::Serialize;

use super::distinct::{Distinct, Hashes};
use super::reply::About;
use crate::admin::countries::{Countries, Country};
use crate::admin::logs::{Id, Mta};
use crate::admin::text::Text;

/// Client hosts of an account that are kept by name.
const HOSTS: usize = 64;
/// Messages of a source that are named.
const EXAMPLES: usize = 3;
/// Seconds of the window in which bursts are counted.
const BURST: i64 = 600;
/// Domains of recipients of one source that are kept apart.
const DOMAINS: usize = 100_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Somebody who logs in.
    Account,
    /// A program on this machine: its user and, where the log has it, its folder.
    Script,
    /// Another machine, without logging in.
    Host,
    /// An address here whose mail goes on to another server.
    Forward,
}

impl Kind {
    pub(super) const COUNT: usize = 4;
}

/// One source and its figures.
#[derive(Debug)]
pub struct Source {
    pub kind: Kind,
    pub mta: Mta,
    /// Name of the account or user, address of the host. Postfix's users are
    /// numbers: see `uid`.
    pub name: Text,
    pub uid: Option<u32>,
    /// The folder of the script, or what the host calls itself.
    pub place: Text,
    pub messages: u64,
    /// Recipients that the messages named on arrival.
    pub(super) announced: u64,
    /// Recipients that were delivered to.
    pub delivered: u64,
    /// Recipients that were given up.
    pub failed: u64,
    /// Messages with a recipient that was deferred.
    pub deferred: u64,
    /// Deliveries that left this machine, or were to.
    pub outgoing: u64,
    /// Refusals that call the message spam.
    pub refused_as_spam: u64,
    /// Refusals that are about this server and count against nobody.
    pub refused_server: u64,
    /// Of a host: its messages that were forwarded, and those refused as spam.
    pub(super) forwarded: u64,
    pub(super) forwarded_spam: u64,
    /// First and last message, seconds since 1970.
    pub first: i64,
    pub last: i64,
    /// Most messages within ten minutes.
    pub peak: u64,
    window: i64,
    in_window: u64,
    recipients: Distinct,
    // Recipients that were delivered to, or refused for their address or for spam.
    evaluated: Distinct,
    domains: HashMap<u64, Domain, Hashes>,
    senders: Distinct,
    sender_names: Distinct,
    sender_domains: Distinct,
    last_sender: u64,
    networks: Distinct,
    wide_networks: Distinct,
    last_network: u64,
    /// How often the next message came from another network than the last.
    pub(super) network_changes: u64,
    pub(super) hosts: Vec<SeenHost>,
    // Of the same hosts, for a fast search.
    host_hashes: Vec<u64>,
    more_hosts: Distinct,
    countries: Vec<SeenCountry>,
    /// The newest messages.
    pub examples: Vec<Id>,
    /// A subject, where the log has them.
    pub subject: Option<Text>,
}

/// Different recipients at one domain.
#[derive(Debug, Clone, Copy, Default)]
struct Domain {
    delivered: u32,
    unknown: u32,
    spam: u32,
    random: bool,
}

/// Different recipients by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ended {
    /// Recipients that were delivered to, or refused for their address or for spam.
    pub all: u64,
    pub unknown: u64,
    pub unknown_domains: u64,
    pub spam: u64,
    pub spam_domains: u64,
    /// Domains with a recipient that looks made up.
    pub random_domains: u64,
}

/// A host from which an account was used.
#[derive(Debug, Clone)]
pub struct SeenHost {
    pub ip: Text,
    pub messages: u64,
    /// Whether it was there before the time that is looked at.
    pub known: bool,
    pub country: Option<Country>,
}

/// A country from which an account was used.
#[derive(Debug, Clone, Copy)]
pub struct SeenCountry {
    pub country: Country,
    pub messages: u64,
    /// Whether it was there before the time that is looked at.
    pub known: bool,
}

impl Source {
    pub(super) fn new(
        kind: Kind,
        mta: Mta,
        name: &[u8],
        place: &[u8],
        time: i64,
        table: Hashes,
    ) -> Source {
        Source {
            kind,
            mta,
            name: Text::new(name),
            uid: None,
            place: Text::new(place),
            messages: 0,
            announced: 0,
            delivered: 0,
            failed: 0,
            deferred: 0,
            outgoing: 0,
            refused_as_spam: 0,
            refused_server: 0,
            forwarded: 0,
            forwarded_spam: 0,
            first: time,
            last: time,
            peak: 0,
            window: 0,
            in_window: 0,
            recipients: Distinct::default(),
            evaluated: Distinct::default(),
            domains: HashMap::with_hasher(table),
            senders: Distinct::default(),
            sender_names: Distinct::default(),
            sender_domains: Distinct::default(),
            last_sender: 0,
            networks: Distinct::default(),
            wide_networks: Distinct::default(),
            last_network: 0,
            network_changes: 0,
            hosts: Vec::new(),
            host_hashes: Vec::new(),
            more_hosts: Distinct::default(),
            countries: Vec::new(),
            examples: Vec::new(),
            subject: None,
        }
    }

    /// Recipients: those named on arrival, or those whose delivery ended, where
    /// the log names none.
    pub fn recipients(&self) -> u64 {
        self.announced.max(self.delivered + self.failed)
    }

    pub fn distinct_recipients(&self) -> u64 {
        self.recipients.count()
    }

    /// Different domains of recipients.
    pub fn domains(&self) -> u64 {
        self.domains.len() as u64
    }

    /// Different envelope senders.
    pub fn senders(&self) -> u64 {
        self.senders.count().min(self.messages)
    }

    /// Different senders without what a list or a counter puts into each.
    pub(super) fn sender_names(&self) -> u64 {
        self.sender_names.count().min(self.messages)
    }

    pub(super) fn sender_domains(&self) -> u64 {
        self.sender_domains.count().min(self.messages)
    }

    /// Different client hosts.
    pub fn hosts(&self) -> u64 {
        (self.hosts.len() as u64 + self.more_hosts.count()).min(self.messages.max(1))
    }

    /// Different networks (/24, /48) of the client hosts.
    pub fn networks(&self) -> u64 {
        self.networks.count().min(self.hosts())
    }

    /// Different networks that belong to different providers: /16 and /32,
    /// because a telephone changes its /24 within the provider's.
    pub(super) fn wide_networks(&self) -> u64 {
        self.wide_networks.count().min(self.hosts())
    }

    /// Client hosts by name, the busiest first.
    pub fn busiest_hosts(&self) -> Vec<SeenHost> {
        let mut hosts = self.hosts.clone();
        hosts.retain(|h| h.messages > 0);
        hosts.sort_by(|a, b| b.messages.cmp(&a.messages).then_with(|| a.ip.cmp(&b.ip)));
        hosts
    }

    /// Countries, the busiest first. Those that were there only before the time
    /// that is looked at have no messages.
    pub fn countries(&self) -> Vec<SeenCountry> {
        let mut countries = self.countries.clone();
        countries.sort_by_key(|c| (u64::MAX - c.messages, c.country));
        countries
    }

    /// The part of ended deliveries that failed.
    pub fn failure_rate(&self) -> f64 {
        rate(self.failed, self.delivered + self.failed)
    }

    /// Different recipients by what became of them. A domain that took nobody
    /// counts as two dead addresses at most: it has moved, or never was.
    pub(super) fn ended(&self) -> Ended {
        const DEAD_DOMAIN: u32 = 2;
        let mut ended = Ended::default();
        for domain in self.domains.values() {
            let unknown = match domain.delivered {
                0 => domain.unknown.min(DEAD_DOMAIN),
                _ => domain.unknown,
            };
            ended.all += u64::from(domain.delivered + domain.spam + unknown);
            ended.unknown += u64::from(unknown);
            ended.unknown_domains += u64::from(unknown > 0);
            ended.spam += u64::from(domain.spam);
            ended.spam_domains += u64::from(domain.spam > 0);
            ended.random_domains += u64::from(domain.random);
        }
        ended
    }

    pub(super) fn count(&mut self, time: i64, recipients: u64, id: Id) {
        if self.messages == 0 {
            self.first = time;
        }
        self.messages += 1;
        self.announced += recipients;
        self.last = self.last.max(time);
        let window = time.div_euclid(BURST);
        if window != self.window {
            self.window = window;
            self.in_window = 0;
        }
        self.in_window += 1;
        self.peak = self.peak.max(self.in_window);
        // The newest: they are in the queue longest.
        if self.examples.last() != Some(&id) {
            if self.examples.len() >= EXAMPLES {
                self.examples.remove(0);
            }
            self.examples.push(id);
        }
    }

    /// Counts a recipient; `about` is what its refusal was about, `None` where
    /// it was delivered to. Returns how many hashes this keeps in memory.
    pub(super) fn ended_for(&mut self, recipient: &[u8], about: Option<About>) -> usize {
        let fixed = Hashes::fixed();
        let hash = fixed.of(recipient);
        let before = self.recipients.kept() + self.evaluated.kept() + self.domains.len();
        self.recipients.add(hash);
        let domain = memchr::memrchr(b'@', recipient).map_or(recipient, |at| &recipient[at + 1..]);
        let key = fixed.of(domain);
        if self.domains.len() >= DOMAINS && !self.domains.contains_key(&key) {
            return 0;
        }
        let domain = self.domains.entry(key).or_default();
        domain.random |= !domain.random && looks_random(recipient);
        let evaluated = !matches!(about, Some(About::Server | About::Other));
        if evaluated && self.evaluated.add(hash) {
            match about {
                None => domain.delivered += 1,
                Some(About::Address) => domain.unknown += 1,
                Some(_) => domain.spam += 1,
            }
        }
        let after = self.recipients.kept() + self.evaluated.kept() + self.domains.len();
        after.saturating_sub(before)
    }

    /// Gives away what exact counts cost, for a log with very many recipients.
    pub(super) fn estimate(&mut self) {
        self.recipients.estimate();
        self.evaluated.estimate();
    }

    pub(super) fn came_from(&mut self, ip: &[u8], counted: bool, countries: Option<&Countries>) {
        let n = u64::from(counted);
        let hashes = Hashes::fixed();
        let hash = hashes.of(ip);
        let at = self.host_hashes.iter().position(|h| *h == hash);
        let country = if let Some(host) = at.and_then(|at| self.hosts.get_mut(at)) {
            host.messages += n;
            host.known |= !counted;
            host.country
        } else {
            let country = countries.and_then(|countries| countries.of_text(ip));
            if self.hosts.len() < HOSTS {
                self.host_hashes.push(hash);
                self.hosts.push(SeenHost {
                    ip: Text::new(ip),
                    messages: n,
                    known: !counted,
                    country,
                });
            } else {
                self.more_hosts.add(hash);
            }
            country
        };
        if let Some(country) = country {
            self.came_out_of(country, counted);
        }
        if !counted {
            return;
        }
        let network = hashes.of(network(ip, 3));
        if network != self.last_network {
            self.network_changes += u64::from(self.last_network != 0);
            self.last_network = network;
            self.networks.add(network);
            self.wide_networks.add(hashes.of(self::network(ip, 2)));
        }
    }

    fn came_out_of(&mut self, country: Country, counted: bool) {
        let n = u64::from(counted);
        match self.countries.iter_mut().find(|c| c.country == country) {
            Some(seen) => {
                seen.messages += n;
                seen.known |= !counted;
            }
            None => self.countries.push(SeenCountry {
                country,
                messages: n,
                known: !counted,
            }),
        }
    }

    /// Notes an envelope sender; mostly it is the one of the message before.
    pub(super) fn sent_as(&mut self, sender: &[u8]) {
        let hashes = Hashes::fixed();
        let hash = hashes.of(sender);
        if hash == self.last_sender {
            return;
        }
        self.last_sender = hash;
        self.senders.add(hash);
        let at = memchr::memrchr(b'@', sender).unwrap_or(sender.len());
        self.sender_names
            .add(hashes.of(&sender_name(&sender[..at])));
        if let Some(domain) = sender.get(at + 1..) {
            self.sender_domains
                .add(hashes.of(&domain.to_ascii_lowercase()));
        }
    }
}

/// A sender's local part without what differs for each recipient or message:
/// the tail behind `+` or `=` that VERP writes, and numbers.
fn sender_name(local: &[u8]) -> Vec<u8> {
    let end = local
        .iter()
        .position(|b| matches!(b, b'+' | b'='))
        .unwrap_or(local.len());
    let mut name: Vec<u8> = local[..end].to_ascii_lowercase();
    for byte in &mut name {
        if byte.is_ascii_digit() {
            *byte = b'#';
        }
    }
    name.dedup_by(|a, b| *a == b'#' && *b == b'#');
    name
}

/// Whether the part before `@` looks like the output of a generator:
/// letters and digits that change places often, or a long run of consonants.
fn looks_random(address: &[u8]) -> bool {
    let end = memchr::memrchr(b'@', address).unwrap_or(address.len());
    let local = &address[..end];
    // What VERP and mailing lists write is long, too, but has its marks.
    if local.len() < 8 || !local.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let changes = local
        .windows(2)
        .filter(|w| w[0].is_ascii_digit() != w[1].is_ascii_digit())
        .count();
    let mut run = 0;
    let mut longest = 0;
    for &byte in local {
        // y is a vowel in many languages.
        if byte.is_ascii_alphabetic() && !b"aeiouyAEIOUY".contains(&byte) {
            run += 1;
            longest = longest.max(run);
        } else {
            run = 0;
        }
    }
    changes >= 4 || longest >= 6
}

pub(super) fn rate(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// The first `parts` parts of an IP address, as text: 3 are the /24 of an IPv4
/// and the /48 of an IPv6 address, 2 the /16 and the /32.
fn network(ip: &[u8], parts: usize) -> &[u8] {
    let separator = if ip.contains(&b':') { b':' } else { b'.' };
    let mut seen = 0;
    let end = ip.iter().position(|&b| {
        seen += usize::from(b == separator);
        seen == parts
    });
    &ip[..end.unwrap_or(ip.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_not_random() {
        for name in [
            "jan.kowalski@x",
            "info@x",
            "wojciechowski@x",
            "anna1987@x",
            "szczepanski@x",
            "invoices2026@x",
            "krzysztof@x",
            "bounce+a1b2c3d4e5=x.example@x",
        ] {
            assert!(!looks_random(name.as_bytes()), "{name}");
        }
        for name in ["x7k2q9m4@x", "qwrtzpsdk@x", "a1b2c3d4e5@x"] {
            assert!(looks_random(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn a_list_has_one_sender() {
        for sender in [
            &b"news-bounces+jan=klient.example"[..],
            b"News-Bounces+anna=firma.example",
        ] {
            assert_eq!(sender_name(sender), b"news-bounces");
        }
        assert_eq!(sender_name(b"bounce-1204-77"), b"bounce-#-#");
    }

    #[test]
    fn networks_of_addresses() {
        assert_eq!(network(b"192.0.2.7", 3), b"192.0.2");
        assert_eq!(network(b"192.0.2.7", 2), b"192.0");
        assert_eq!(network(b"2001:db8:1:2::3", 3), b"2001:db8:1");
        assert_eq!(network(b"::1", 3), b"::1");
    }
}
