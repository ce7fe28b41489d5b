//! The one scorer: what speaks against a source, and by how much.
//!
//! Each [`Signal`] carries points, and [`Suspects::points`] of them make a
//! suspect. Signals of one kind are limited together ([`Group`]), so that
//! nobody becomes a suspect for bulk alone, for travelling alone, or for both:
//!
//! - a newsletter goes to many people in a short time and meets dead addresses;
//! - a traveller uses many networks and new countries;
//! - what a server refuses because of our IP address counts against nobody.
//!
//! What spammers can't avoid are addresses that never existed, at many domains,
//! and receivers that call the message itself spam.

use serde::Serialize;

use super::source::{Ended, Kind, Source, rate};
use crate::config::Suspects;

/// What speaks against a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// Many of its recipients don't exist.
    UnknownAddresses,
    /// Receivers call its messages spam.
    RefusedAsSpam,
    /// A forwarding address: what it passes on is refused as spam.
    ForwardsSpam,
    /// A host: most of what it brings for forwarding addresses is spam.
    BringsSpam,
    /// A script where no script should be.
    OddFolder,
    /// One account, many networks.
    ManyNetworks,
    /// One account, another network for most messages.
    ChangingNetworks,
    /// Most of it comes from hosts that the account did not use before.
    NewHosts,
    /// One account, many countries.
    ManyCountries,
    /// Mail from countries that the account was not used from before.
    NewCountries,
    /// Many envelope senders.
    ManySenders,
    /// Recipients at many domains look made up.
    RandomRecipients,
    /// Many recipients at many domains.
    Spread,
    /// Many messages within ten minutes.
    Burst,
}

/// Signals that are limited together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// What receivers say.
    Returns,
    /// From where an account is used.
    Origin,
    /// How much, to how many.
    Bulk,
    /// Whose names it uses.
    Names,
}

impl Signal {
    fn group(self) -> Group {
        match self {
            Signal::UnknownAddresses
            | Signal::RefusedAsSpam
            | Signal::ForwardsSpam
            | Signal::BringsSpam
            | Signal::OddFolder => Group::Returns,
            Signal::ManyNetworks
            | Signal::ChangingNetworks
            | Signal::NewHosts
            | Signal::ManyCountries
            | Signal::NewCountries => Group::Origin,
            Signal::Spread | Signal::Burst => Group::Bulk,
            Signal::ManySenders | Signal::RandomRecipients => Group::Names,
        }
    }
}

/// A signal that was seen, and its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scored {
    pub signal: Signal,
    pub points: u32,
}

/// All that speaks against a source; `history` says whether the log shows
/// where the account was used from before the time that is looked at.
pub(super) fn score(source: &Source, history: bool, settings: &Suspects) -> Vec<Scored> {
    let ended = source.ended();
    let networks = effective_networks(source);
    let known = is_known(source, settings);
    let mut all: Vec<Scored> = Vec::new();
    let mut add = |signal: Signal, points: u32| {
        if points > 0 {
            all.push(Scored { signal, points });
        }
    };
    match source.kind {
        Kind::Forward => {
            let n = source.refused_as_spam;
            let share = rate(n, source.delivered + source.failed);
            let many = n >= 10 && share >= 0.2 || n >= 5 && share >= 0.5;
            add(Signal::ForwardsSpam, if many { 45 } else { 0 });
            return all;
        }
        Kind::Host => {
            let n = source.forwarded_spam;
            let most = n >= 10 && rate(n, source.forwarded) >= 0.5;
            add(Signal::BringsSpam, if most { 45 } else { 0 });
        }
        Kind::Script => add(Signal::OddFolder, odd_folder_points(source)),
        Kind::Account => {
            let used = source.messages >= 15;
            let points = networks_points(networks, settings);
            add(Signal::ManyNetworks, if used { points } else { 0 });
            let changes = source.network_changes;
            let changing =
                networks >= 8 && source.messages >= 20 && rate(changes, source.messages) >= 0.6;
            add(Signal::ChangingNetworks, if changing { 10 } else { 0 });
            add(Signal::NewHosts, new_hosts_points(source, history));
            let (signal, points) = countries_points(source, history);
            add(signal, points);
        }
    }
    if !known {
        add(Signal::UnknownAddresses, unknown_points(&ended, settings));
        add(Signal::ManySenders, senders_points(source));
        let random =
            ended.random_domains >= 5 && rate(ended.random_domains, source.domains()) >= 0.3;
        add(Signal::RandomRecipients, if random { 15 } else { 0 });
        let spread = source.distinct_recipients() >= settings.spread_recipients
            && source.domains() >= settings.spread_domains;
        add(Signal::Spread, if spread { 5 } else { 0 });
        let outwards = match source.kind {
            Kind::Host => source.outgoing,
            _ => u64::MAX,
        };
        let burst = source.peak.min(outwards) >= settings.burst;
        add(Signal::Burst, if burst { 5 } else { 0 });
    }
    add(Signal::RefusedAsSpam, spam_points(&ended, settings));
    limit(&mut all, networks);
    all
}

/// Whether the site says that this source sends in bulk by right.
pub(super) fn is_known(source: &Source, settings: &Suspects) -> bool {
    settings.known.iter().any(|known| {
        let known = known.as_bytes();
        known.eq_ignore_ascii_case(source.name.as_bytes())
            || source.kind == Kind::Script && known == source.place.as_bytes()
    })
}

/// Takes from the last signals of a group what is beyond its limit.
fn limit(all: &mut Vec<Scored>, networks: u64) {
    // A traveller has a telephone, a hotel and an office; a botnet has more.
    let origin = if networks >= 20 { 45 } else { 25 };
    for (group, most) in [
        (Group::Origin, origin),
        (Group::Bulk, 10),
        (Group::Names, 25),
    ] {
        let mut left = most;
        for scored in all.iter_mut().filter(|s| s.signal.group() == group) {
            scored.points = scored.points.min(left);
            left -= scored.points;
        }
    }
    all.retain(|scored| scored.points > 0);
}

/// Dead addresses among the recipients. With few of them, or all at one or two
/// domains, it may be one customer that has moved.
fn unknown_points(ended: &Ended, settings: &Suspects) -> u32 {
    let percent = rate(ended.unknown, ended.all) * 100.0;
    let over = percent - f64::from(settings.unknown_percent);
    if over < 0.0 {
        return 0;
    }
    let points = (10.0 + 2.0 * over).min(45.0) as u32;
    let most = match (ended.unknown, ended.unknown_domains) {
        (0..5, _) => 0,
        (5..10, 5..) => 20,
        (5..10, _) => 10,
        (_, 0..3) => 25,
        (10..15, 8..) => 40,
        (10..15, _) => 30,
        _ => 45,
    };
    points.min(most)
}

/// Refusals that call the message spam. One provider alone may be wrong.
fn spam_points(ended: &Ended, settings: &Suspects) -> u32 {
    let times = rate(ended.spam, ended.all) * 100.0 / f64::from(settings.spam_percent.max(1));
    if times < 1.0 {
        return 0;
    }
    let points = (2.0 + 8.0 * times).min(45.0) as u32;
    match (ended.spam, ended.spam_domains) {
        (0..5, _) => 0,
        (_, 0..3) if times < 15.0 => 0,
        (_, 0..3) => 20,
        (5..10, _) => points.min(20),
        _ => points,
    }
}

/// Networks of an account. Those of one provider count half, and at most as four:
/// telephones get another address of their provider's for each message.
fn effective_networks(source: &Source) -> u64 {
    let wide = source.wide_networks();
    wide.max((source.networks() / 2).min(4 * wide))
}

fn networks_points(networks: u64, settings: &Suspects) -> u32 {
    let base = settings.networks.max(1);
    match networks / base {
        0 => 0,
        1 => 10,
        2..4 => 15,
        4..8 => 25,
        _ => 35,
    }
}

/// An account that is used from several networks that it was not used from
/// before. One new network may be a new office.
fn new_hosts_points(source: &Source, history: bool) -> u32 {
    let hosts = source.busiest_hosts();
    let new: u64 = hosts.iter().filter(|h| !h.known).map(|h| h.messages).sum();
    let known = hosts.len() < source.hosts.len() || hosts.iter().any(|h| h.known);
    let several = hosts.iter().filter(|h| !h.known).count() >= 2 && source.networks() >= 2;
    let most = history && known && several && new >= 20 && new * 2 >= source.messages;
    if most { 10 } else { 0 }
}

fn countries_points(source: &Source, history: bool) -> (Signal, u32) {
    let countries = source.countries();
    let used = countries.iter().filter(|c| c.messages > 0).count();
    let known = countries.iter().any(|c| c.known);
    let new = countries.iter().filter(|c| !c.known).count();
    if history && known {
        let points = match new {
            0 => 0,
            1 if used < 5 => 5,
            _ => 15,
        };
        return (Signal::NewCountries, points);
    }
    let points = match used {
        0..3 => 0,
        3..5 => 5,
        _ => 15,
    };
    (Signal::ManyCountries, points)
}

/// Envelope senders. Users of this machine and other hosts stand for many by
/// right; then it counts only where nearly each message has another domain.
fn senders_points(source: &Source) -> u32 {
    let (names, domains) = (source.sender_names(), source.sender_domains());
    if source.distinct_recipients() < 20 {
        return 0;
    }
    let each_another = domains >= 10 && rate(domains, source.messages) >= 0.2;
    match source.kind {
        _ if each_another => 25,
        Kind::Account if domains >= 5 => 15,
        Kind::Account if names >= 10 => 10,
        _ => 0,
    }
}

/// Folders that people and sites write files into; a program that sends mail
/// to strangers from there was most likely put there through a hole. Jobs of
/// the system run in temporary folders too, and write to a few.
fn odd_folder_points(source: &Source) -> u32 {
    let strangers = source.distinct_recipients();
    if source.messages < 3 || strangers < 3 {
        return 0;
    }
    let folder = source.place.as_bytes();
    if is_for_uploads(folder) {
        40
    } else if is_temporary(folder) {
        if strangers >= 20 && source.domains() >= 10 {
            40
        } else {
            20
        }
    } else {
        0
    }
}

fn is_temporary(folder: &[u8]) -> bool {
    [&b"/tmp"[..], b"/var/tmp", b"/dev/shm"]
        .iter()
        .any(|place| {
            let rest = folder.strip_prefix(*place);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
        })
}

fn is_for_uploads(folder: &[u8]) -> bool {
    let mut parts = folder.split(|&b| b == b'/').filter(|p| !p.is_empty());
    !is_temporary(folder)
        && parts.any(|part| {
            let lower = part.to_ascii_lowercase();
            matches!(
                &lower[..],
                b"uploads" | b"upload" | b"cache" | b"tmp" | b"images" | b"img" | b"fonts"
            ) || part.starts_with(b".") && part.len() > 1
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(unknown: u64, of: u64, domains: u64) -> u32 {
        let ended = Ended {
            all: of,
            unknown,
            unknown_domains: domains,
            ..Ended::default()
        };
        unknown_points(&ended, &Suspects::default())
    }

    #[test]
    fn dead_addresses_count_by_their_share() {
        assert_eq!(unknown(360, 3000, 300), 0, "a newsletter with 12 %");
        assert_eq!(unknown(500, 3000, 300), 13);
        assert_eq!(unknown(900, 3000, 300), 40);
        assert_eq!(unknown(1500, 3000, 300), 45);
        assert_eq!(unknown(3, 6, 3), 0, "somebody mistypes addresses");
        assert_eq!(unknown(9, 18, 2), 10);
        assert_eq!(
            unknown(12, 36, 10),
            40,
            "a stolen account that is used slowly"
        );
        assert_eq!(unknown(100, 200, 1), 25, "one customer");
    }

    #[test]
    fn bulk_and_travelling_together_are_no_suspect() {
        let mut all: Vec<Scored> = [
            (Signal::ManyNetworks, 15),
            (Signal::ChangingNetworks, 10),
            (Signal::NewHosts, 10),
            (Signal::NewCountries, 15),
            (Signal::Spread, 5),
            (Signal::Burst, 5),
        ]
        .map(|(signal, points)| Scored { signal, points })
        .into();
        limit(&mut all, 12);
        let sum: u32 = all.iter().map(|s| s.points).sum();
        assert!(sum < Suspects::default().points, "{all:?}");
    }

    #[test]
    fn odd_folders() {
        for folder in [
            "/home/shop/public_html/wp-content/uploads",
            "/home/a/.config",
            "/srv/www/Cache/2",
        ] {
            assert!(is_for_uploads(folder.as_bytes()), "{folder}");
        }
        for folder in ["/tmp", "/var/tmp/x", "/dev/shm/.a"] {
            assert!(is_temporary(folder.as_bytes()), "{folder}");
        }
        for folder in [
            "/home/shop/public_html",
            "/",
            "",
            "/srv/www/shop",
            "/tempest",
        ] {
            let folder = folder.as_bytes();
            assert!(!is_for_uploads(folder) && !is_temporary(folder));
        }
    }
}
