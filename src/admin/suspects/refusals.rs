//! Who refuses this server: lists and providers whose refusals name an IP
//! address or a blocklist. Such a refusal is about the server, once, however
//! many messages meet it, and counts against no account.

use std::collections::HashMap;
use std::net::IpAddr;

use serde::Serialize;

use super::reply;
use crate::admin::input;
use crate::admin::logs::{Delivery, Line, Mta, Outcome};
use crate::admin::stats::events::LoggedEvent;
use crate::admin::text::Text;

/// Lists and providers that are kept apart.
const MOST: usize = 500;
/// Receivers of one list that are remembered, to see whether they take mail again.
const RECEIVERS: usize = 20;
/// Bytes of a reply that are shown.
const SHOWN: usize = 300;

/// What a reply, in lower case, or the receiver's name holds; who that is; and
/// the page that takes an address off, where the lists of `blocklist` have none.
const PROVIDERS: &[(&str, &str, &str)] = &[
    ("s3140", "Microsoft (S3140)", MICROSOFT),
    ("s3150", "Microsoft (S3150)", MICROSOFT),
    ("spamhaus", "Spamhaus", "https://check.spamhaus.org/"),
    (
        "cloudmark",
        "Cloudmark CSI",
        "https://csi.cloudmark.com/reset-request/",
    ),
    ("spamcop", "SpamCop", "https://www.spamcop.net/bl.shtml"),
    (
        "barracuda",
        "Barracuda",
        "https://www.barracudacentral.org/lookups",
    ),
    ("abusix", "Abusix", "https://lookup.abusix.com/"),
    (
        "proofpoint",
        "Proofpoint",
        "https://ipcheck.proofpoint.com/",
    ),
    (
        "uceprotect",
        "UCEPROTECT",
        "https://www.uceprotect.net/en/rblcheck.php",
    ),
    ("mailspike", "Mailspike", "https://mailspike.org/"),
    ("psbl", "PSBL", "https://psbl.org/"),
    ("dronebl", "DroneBL", "https://dronebl.org/lookup"),
    (
        "spamrats",
        "SpamRATS",
        "https://www.spamrats.com/removal.php",
    ),
    ("sorbs", "SORBS", ""),
    (
        "talos",
        "Cisco Talos",
        "https://talosintelligence.com/reputation_center/",
    ),
    (
        "senderbase",
        "Cisco Talos",
        "https://talosintelligence.com/reputation_center/",
    ),
    (
        "senderscore",
        "Validity Sender Score",
        "https://senderscore.org/",
    ),
    (
        "trendmicro",
        "Trend Micro",
        "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
    ),
    (
        "invaluement",
        "Invaluement",
        "https://www.invaluement.com/lookup/",
    ),
    ("outlook.com", "Microsoft", MICROSOFT),
    ("hotmail.com", "Microsoft", MICROSOFT),
    ("office365", "Microsoft", "https://sender.office.com/"),
    (
        "google.com",
        "Google",
        "https://support.google.com/mail/contact/gmail_bulk_sender_escalation",
    ),
    (
        "yahoodns.net",
        "Yahoo",
        "https://senders.yahooinc.com/contact",
    ),
    (
        "icloud.com",
        "Apple iCloud",
        "https://support.apple.com/en-us/102322",
    ),
];
const MICROSOFT: &str = "https://olcsupport.office.com/";

/// A list or provider that refuses this server.
#[derive(Debug, Clone, Serialize)]
pub struct Refusal {
    /// The list or provider, or the domain of the receiver.
    pub list: String,
    /// The address that the refusals name.
    pub ip: Option<IpAddr>,
    pub refused: u64,
    /// Events of zwrotka that name it.
    pub events: u64,
    /// Those of the refusals that are temporary: their mail waits.
    pub deferred: u64,
    /// Seconds since 1970, and the same as text.
    #[serde(skip)]
    pub first_at: i64,
    #[serde(skip)]
    pub last_at: i64,
    pub first: String,
    pub last: String,
    /// When a receiver that had refused took mail again, after the last refusal.
    #[serde(skip)]
    pub taken_again_at: Option<i64>,
    pub taken_again: Option<String>,
    /// A receiver that said so.
    pub receiver: Text,
    /// What it said.
    pub reply: Text,
    /// The page where an address is taken off; empty where none is known.
    pub delist: String,
}

/// Collects refusals from a log.
#[derive(Debug, Default)]
pub(super) struct Refusals {
    found: HashMap<(String, Option<IpAddr>), Entry>,
}

#[derive(Debug)]
struct Entry {
    refusal: Refusal,
    receivers: Vec<String>,
}

impl Refusals {
    /// Notes a refusal that is about this server.
    pub(super) fn refused(&mut self, line: &Line<'_>, delivery: &Delivery<'_>) {
        let receiver = receiver(line, delivery);
        let ip = reply::ip(delivery.reply);
        let list = list(delivery.reply, &receiver);
        let key = (list, ip);
        if self.found.len() >= MOST && !self.found.contains_key(&key) {
            return;
        }
        let at = line.stamp.seconds;
        let reply = &delivery.reply[..delivery.reply.len().min(SHOWN)];
        let entry = self.entry(key, at, &receiver, reply);
        let refusal = &mut entry.refusal;
        refusal.refused += 1;
        refusal.deferred += u64::from(delivery.outcome == Outcome::Deferred);
        refusal.first_at = refusal.first_at.min(at);
        refusal.last_at = refusal.last_at.max(at);
        refusal.taken_again_at = None;
        if entry.receivers.len() < RECEIVERS && !entry.receivers.contains(&receiver) {
            entry.receivers.push(receiver);
        }
    }

    fn entry(
        &mut self,
        key: (String, Option<IpAddr>),
        at: i64,
        receiver: &str,
        reply: &[u8],
    ) -> &mut Entry {
        self.found
            .entry(key)
            .or_insert_with_key(|(list, ip)| Entry {
                refusal: Refusal {
                    list: list.clone(),
                    ip: *ip,
                    refused: 0,
                    events: 0,
                    deferred: 0,
                    first_at: at,
                    last_at: at,
                    first: String::new(),
                    last: String::new(),
                    taken_again_at: None,
                    taken_again: None,
                    receiver: Text::new(receiver),
                    reply: Text::new(reply),
                    delist: delisting(list),
                },
                receivers: Vec::new(),
            })
    }

    /// Notes an event of zwrotka whose recipients met a blocklist. The refusal
    /// may be in the log too, so the two are not added up.
    pub(super) fn event(&mut self, event: &LoggedEvent) {
        for recipient in &event.recipients {
            for name in recipient.blocklist.split(',').filter(|n| !n.is_empty()) {
                let key = (list(name.as_bytes(), name), recipient.ip.parse().ok());
                if self.found.len() >= MOST && !self.found.contains_key(&key) {
                    continue;
                }
                let receiver = organisation(&recipient.remote_mta);
                let refusal = &mut self.entry(key, event.at, &receiver, b"").refusal;
                refusal.events += 1;
                refusal.first_at = refusal.first_at.min(event.at);
                if event.at > refusal.last_at {
                    refusal.last_at = event.at;
                    refusal.taken_again_at = None;
                }
            }
        }
    }

    /// Notes a delivery: a receiver that had refused may take mail again.
    pub(super) fn delivered(&mut self, line: &Line<'_>, delivery: &Delivery<'_>) {
        if self.found.is_empty() || !delivery.remote {
            return;
        }
        let receiver = receiver(line, delivery);
        for entry in self.found.values_mut() {
            if entry.refusal.taken_again_at.is_none() && entry.receivers.contains(&receiver) {
                entry.refusal.taken_again_at = Some(line.stamp.seconds);
            }
        }
    }

    /// The lists and providers, the one that refused most first.
    pub(super) fn finish(self) -> Vec<Refusal> {
        let mut all: Vec<Refusal> = self
            .found
            .into_values()
            .map(|entry| Refusal {
                first: input::moment(entry.refusal.first_at),
                last: input::moment(entry.refusal.last_at),
                taken_again: entry.refusal.taken_again_at.map(input::moment),
                refused: entry.refusal.refused.max(entry.refusal.events),
                ..entry.refusal
            })
            .collect();
        all.sort_by(|a, b| (b.refused, &a.list, a.ip).cmp(&(a.refused, &b.list, b.ip)));
        all
    }
}

/// The list or provider that a reply names, or else the receiver's domain.
pub fn list(reply: &[u8], receiver: &str) -> String {
    let text = String::from_utf8_lossy(&reply[..reply.len().min(600)]).to_ascii_lowercase();
    PROVIDERS
        .iter()
        .find(|(mark, _, _)| text.contains(mark))
        .or_else(|| {
            let ours = |(mark, _, _): &&(&str, &str, &str)| receiver.ends_with(mark);
            PROVIDERS.iter().find(ours)
        })
        .map(|(_, name, _)| (*name).to_owned())
        .or_else(|| zone(&text))
        .unwrap_or_else(|| receiver.to_owned())
}

/// The zone of a list that is not known by name: `blocked using rbl.example.net`.
fn zone(text: &str) -> Option<String> {
    [
        "blocked using ",
        "listed in ",
        "listed on ",
        "listed at ",
        "listed by ",
    ]
    .iter()
    .find_map(|before| {
        let rest = &text[text.find(before)? + before.len()..];
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-')
            .unwrap_or(rest.len());
        let zone = rest[..end].trim_end_matches('.');
        let name = zone.contains('.') && !zone.ends_with(|c: char| c.is_ascii_digit());
        (name && zone.len() <= 100).then(|| zone.to_owned())
    })
}

/// The page where an address is taken off this list.
pub fn delisting(list: &str) -> String {
    if let Some((_, _, page)) = PROVIDERS.iter().find(|(_, name, _)| *name == list) {
        return (*page).to_owned();
    }
    String::new()
}

/// The domain of the server that answered, or of the recipient.
fn receiver(line: &Line<'_>, delivery: &Delivery<'_>) -> String {
    let text = line.text;
    let host = match line.mta {
        Mta::Exim => {
            let end = text.len() - delivery.reply.len().min(text.len());
            memchr::memmem::rfind(&text[..end], b" H=").map(|at| &text[at + 3..end])
        }
        Mta::Postfix => memchr::memmem::find(text, b", relay=").map(|at| &text[at + 8..]),
    };
    let name = host.map(|host| {
        let end = host
            .iter()
            .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')))
            .unwrap_or(host.len());
        String::from_utf8_lossy(&host[..end]).to_ascii_lowercase()
    });
    match name.filter(|name| name.contains('.') && !name.ends_with(|c: char| c.is_ascii_digit())) {
        Some(name) => organisation(&name),
        None => {
            let recipient = delivery.recipient;
            let at = memchr::memrchr(b'@', recipient).map_or(0, |at| at + 1);
            String::from_utf8_lossy(&recipient[at..]).to_ascii_lowercase()
        }
    }
}

/// The last two labels of a name, three below `co.uk` and the like.
fn organisation(name: &str) -> String {
    let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
    let n = labels.len();
    let second = n >= 3
        && labels[n - 1].len() == 2
        && matches!(
            labels[n - 2],
            "co" | "com" | "net" | "org" | "edu" | "gov" | "ac"
        );
    labels[n.saturating_sub(if second { 3 } else { 2 })..].join(".")
}
