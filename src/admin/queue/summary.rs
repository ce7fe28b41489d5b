//! What a queue holds in a few figures, and which senders look as if an
//! account or a script had been taken over.
//!
//! A sender is a suspect for a reason that is told with its figures, never
//! for a score: the administrator decides. Thresholds are in [`Thresholds`].

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use serde::Serialize;

use super::{Message, Mta, QueueId, State};
use crate::admin::text::Text;

/// A queue in figures.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// Whose queue it is.
    pub mta: Mta,
    /// When it was read, in seconds since 1970.
    pub at: i64,
    /// Messages.
    pub messages: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Recipients who wait.
    pub recipients: u64,
    /// Frozen or on hold.
    pub frozen: u64,
    /// Waiting for their next try.
    pub deferred: u64,
    /// Being received or delivered (Postfix).
    pub active: u64,
    /// Messages whose queue file can't be read.
    pub broken: u64,
    /// Bounces: messages with a null sender.
    pub bounces: u64,
    /// Lines of the listing that were not understood.
    pub not_understood: u64,
    /// The message that has waited longest.
    pub oldest: Option<Oldest>,
    /// The senders with most messages; the null sender is an empty text.
    pub senders: Vec<Count>,
    /// The domains of senders with most messages.
    pub sender_domains: Vec<Count>,
    /// The domains of recipients with most waiting recipients.
    pub recipient_domains: Vec<Count>,
    /// The hosts that deferred most recipients.
    pub hosts: Vec<Count>,
    /// The reasons for deferral of most recipients, without what differs from one to the next.
    pub reasons: Vec<Count>,
    /// Local accounts with most messages (Exim).
    pub users: Vec<Count>,
    /// Senders to look at, the most suspicious first.
    pub suspects: Vec<Suspect>,
}

/// The message that has waited longest.
#[derive(Debug, Clone, Serialize)]
pub struct Oldest {
    /// Its id.
    pub id: QueueId,
    /// Seconds since 1970.
    pub arrived: i64,
    /// How long it has waited.
    pub seconds: i64,
}

/// A name and how often it was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The name.
    pub name: Text,
    /// How often.
    pub count: u64,
}

/// A sender to look at.
#[derive(Debug, Clone, Serialize)]
pub struct Suspect {
    /// The address, empty for the null sender.
    pub sender: Text,
    /// The local account that sent most of it (Exim).
    pub user: Option<Text>,
    /// Messages in the queue.
    pub messages: u64,
    /// Recipients who wait.
    pub recipients: u64,
    /// A message to start `zwrotka trace` with.
    pub example: QueueId,
    /// Why.
    pub reasons: Vec<Suspicion>,
}

/// Why a sender is a suspect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Suspicion {
    /// Many messages arrived within a short time.
    Burst {
        /// Messages that arrived within `seconds`.
        messages: u64,
        /// The time.
        seconds: i64,
    },
    /// The recipients are spread over many domains.
    Spread {
        /// Different recipients.
        recipients: u64,
        /// Their domains.
        domains: u64,
    },
    /// Servers said of many of its recipients that they don't exist.
    UnknownAddresses {
        /// Recipients who don't exist.
        unknown: u64,
        /// All that wait.
        of: u64,
    },
    /// Many recipients look made up.
    RandomRecipients {
        /// Recipients that look made up.
        random: u64,
        /// All that wait.
        of: u64,
    },
    /// Bounces to this address are in the queue too: its mail comes back.
    ReturnedMail {
        /// Bounces to it.
        bounces: u64,
    },
    /// Bounces that can't be delivered: answers to forged senders.
    Backscatter {
        /// Bounces in the queue.
        bounces: u64,
        /// Domains they go to.
        domains: u64,
        /// Frozen or deferred ones among them.
        stuck: u64,
    },
}

impl fmt::Display for Suspicion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Suspicion::Burst { messages, seconds } => {
                write!(
                    f,
                    "burst: {messages} messages within {}",
                    crate::admin::time::span(*seconds)
                )
            }
            Suspicion::Spread {
                recipients,
                domains,
            } => {
                write!(f, "spread: {recipients} recipients at {domains} domains")
            }
            Suspicion::UnknownAddresses { unknown, of } => {
                write!(
                    f,
                    "unknown addresses: {unknown} of {of} recipients don't exist"
                )
            }
            Suspicion::RandomRecipients { random, of } => {
                write!(
                    f,
                    "random-looking addresses: {random} of {of} recipients look made up"
                )
            }
            Suspicion::ReturnedMail { bounces } => {
                write!(f, "returned mail: {bounces} bounces to it are queued")
            }
            Suspicion::Backscatter {
                bounces,
                domains,
                stuck,
            } => write!(
                f,
                "backscatter: {bounces} bounces to {domains} domains, {stuck} of them stuck; \
                 mail with forged senders is accepted and then returned"
            ),
        }
    }
}

/// From where on a sender is a suspect.
#[derive(Debug, Clone, Copy)]
pub struct Thresholds {
    /// Messages within [`Thresholds::burst_seconds`].
    pub burst: u64,
    /// The time for a burst.
    pub burst_seconds: i64,
    /// Different recipients, over at least [`Thresholds::spread_domains`].
    pub spread: u64,
    /// Their domains.
    pub spread_domains: u64,
    /// Recipients before a share of them counts.
    pub share_of: u64,
    /// Per cent of unknown or random-looking recipients.
    pub share: u64,
    /// Bounces to one address.
    pub returned: u64,
    /// Bounces in the queue.
    pub backscatter: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds {
            burst: 20,
            burst_seconds: 600,
            spread: 30,
            spread_domains: 10,
            share_of: 5,
            share: 30,
            returned: 5,
            backscatter: 10,
        }
    }
}

/// Adds up a queue.
#[derive(Debug)]
pub struct Summarizer {
    summary: Summary,
    thresholds: Thresholds,
    senders: HashMap<Text, Sender>,
    sender_domains: HashMap<Text, u64>,
    recipient_domains: HashMap<Text, u64>,
    hosts: HashMap<Text, u64>,
    reasons: HashMap<Text, u64>,
    users: HashMap<Text, u64>,
    /// Bounces by the address they go to.
    returned: HashMap<Text, u64>,
    hasher: RandomState,
}

#[derive(Debug)]
struct Sender {
    messages: u64,
    arrivals: Vec<i64>,
    /// Hashes: enough to count different ones.
    recipients: HashSet<u64>,
    domains: HashSet<u64>,
    waiting: u64,
    unknown: u64,
    random: u64,
    stuck: u64,
    users: HashMap<Text, u64>,
    example: QueueId,
}

impl Summarizer {
    /// Starts with an empty queue, read at `at` (seconds since 1970).
    pub fn new(mta: Mta, at: i64, thresholds: Thresholds) -> Summarizer {
        Summarizer {
            summary: Summary {
                mta,
                at,
                messages: 0,
                bytes: 0,
                recipients: 0,
                frozen: 0,
                deferred: 0,
                active: 0,
                broken: 0,
                bounces: 0,
                not_understood: 0,
                oldest: None,
                senders: Vec::new(),
                sender_domains: Vec::new(),
                recipient_domains: Vec::new(),
                hosts: Vec::new(),
                reasons: Vec::new(),
                users: Vec::new(),
                suspects: Vec::new(),
            },
            thresholds,
            senders: HashMap::new(),
            sender_domains: HashMap::new(),
            recipient_domains: HashMap::new(),
            hosts: HashMap::new(),
            reasons: HashMap::new(),
            users: HashMap::new(),
            returned: HashMap::new(),
            hasher: RandomState::new(),
        }
    }

    /// Counts a message.
    pub fn add(&mut self, message: &Message) {
        let summary = &mut self.summary;
        summary.messages += 1;
        summary.bytes = summary.bytes.saturating_add(message.size);
        match message.state {
            State::Active => summary.active += 1,
            State::Deferred => summary.deferred += 1,
            State::Frozen => summary.frozen += 1,
            State::Broken => summary.broken += 1,
        }
        if summary
            .oldest
            .as_ref()
            .is_none_or(|o| message.arrived < o.arrived)
        {
            summary.oldest = Some(Oldest {
                id: message.id.clone(),
                arrived: message.arrived,
                seconds: (summary.at - message.arrived).max(0),
            });
        }
        if message.state == State::Broken {
            return;
        }
        let bounce = message.sender.is_empty();
        if bounce {
            summary.bounces += 1;
        }
        if let Some(domain) = message.sender.domain() {
            *self.sender_domains.entry(domain).or_default() += 1;
        }
        if let Some(user) = &message.user {
            *self.users.entry(user.clone()).or_default() += 1;
        }
        let sender = self
            .senders
            .entry(message.sender.to_lowercase())
            .or_insert_with(|| Sender::new(message.id.clone()));
        sender.messages += 1;
        sender.arrivals.push(message.arrived);
        if let Some(user) = &message.user {
            *sender.users.entry(user.clone()).or_default() += 1;
        }
        let mut reasons = 0;
        for recipient in message.waiting() {
            summary.recipients += 1;
            sender.waiting += 1;
            let address = recipient.address.to_lowercase();
            sender.recipients.insert(self.hasher.hash_one(&address));
            if looks_random(address.as_bytes()) {
                sender.random += 1;
            }
            if let Some(domain) = address.domain() {
                sender.domains.insert(self.hasher.hash_one(&domain));
                *self.recipient_domains.entry(domain).or_default() += 1;
            }
            if bounce {
                *self.returned.entry(address).or_default() += 1;
            }
            if let Some(reason) = &recipient.reason {
                reasons += 1;
                if says_unknown(reason.as_bytes()) {
                    sender.unknown += 1;
                }
                if let Some(host) = host_of(reason.as_bytes()) {
                    *self.hosts.entry(host).or_default() += 1;
                }
                *self.reasons.entry(outline(reason.as_bytes())).or_default() += 1;
            }
        }
        if message.state == State::Frozen || reasons > 0 {
            sender.stuck += 1;
        }
    }

    /// Lines of the listing that were not understood.
    pub fn not_understood(&mut self, lines: u64) {
        self.summary.not_understood = lines;
    }

    /// The figures, with at most `top` names in each list.
    pub fn finish(mut self, top: usize) -> Summary {
        let mut suspects: Vec<Suspect> = self
            .senders
            .iter_mut()
            .filter_map(|(address, sender)| {
                let returned = self.returned.get(address).copied().unwrap_or(0);
                let reasons = sender.reasons(address.is_empty(), returned, &self.thresholds);
                (!reasons.is_empty()).then(|| Suspect {
                    sender: address.clone(),
                    user: first(&sender.users),
                    messages: sender.messages,
                    recipients: sender.waiting,
                    example: sender.example.clone(),
                    reasons,
                })
            })
            .collect();
        suspects.sort_by(|a, b| {
            (b.reasons.len(), b.messages, &a.sender).cmp(&(a.reasons.len(), a.messages, &b.sender))
        });
        suspects.truncate(top);
        let senders = self
            .senders
            .into_iter()
            .map(|(a, s)| (a, s.messages))
            .collect();
        Summary {
            senders: ranked(senders, top),
            sender_domains: ranked(self.sender_domains, top),
            recipient_domains: ranked(self.recipient_domains, top),
            hosts: ranked(self.hosts, top),
            reasons: ranked(self.reasons, top),
            users: ranked(self.users, top),
            suspects,
            ..self.summary
        }
    }
}

fn first(users: &HashMap<Text, u64>) -> Option<Text> {
    users
        .iter()
        .max_by(|a, b| (a.1, b.0).cmp(&(b.1, a.0)))
        .map(|(u, _)| u.clone())
}

fn ranked(counts: HashMap<Text, u64>, top: usize) -> Vec<Count> {
    let mut counts: Vec<Count> = counts
        .into_iter()
        .map(|(name, count)| Count { name, count })
        .collect();
    counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    counts.truncate(top);
    counts
}

impl Sender {
    fn new(example: QueueId) -> Sender {
        Sender {
            messages: 0,
            arrivals: Vec::new(),
            recipients: HashSet::new(),
            domains: HashSet::new(),
            waiting: 0,
            unknown: 0,
            random: 0,
            stuck: 0,
            users: HashMap::new(),
            example,
        }
    }

    fn reasons(&mut self, null: bool, returned: u64, at: &Thresholds) -> Vec<Suspicion> {
        let recipients = self.recipients.len() as u64;
        let domains = self.domains.len() as u64;
        if null {
            // Bounces come in bursts and go everywhere by their nature.
            return (self.messages >= at.backscatter && self.stuck * 2 >= self.messages)
                .then_some(Suspicion::Backscatter {
                    bounces: self.messages,
                    domains,
                    stuck: self.stuck,
                })
                .into_iter()
                .collect();
        }
        let mut reasons = Vec::new();
        let burst = most_within(&mut self.arrivals, at.burst_seconds);
        if burst >= at.burst {
            reasons.push(Suspicion::Burst {
                messages: burst,
                seconds: at.burst_seconds,
            });
        }
        if recipients >= at.spread && domains >= at.spread_domains {
            reasons.push(Suspicion::Spread {
                recipients,
                domains,
            });
        }
        let much = |n: u64| self.waiting >= at.share_of && n * 100 >= self.waiting * at.share;
        if much(self.unknown) {
            reasons.push(Suspicion::UnknownAddresses {
                unknown: self.unknown,
                of: self.waiting,
            });
        }
        if much(self.random) {
            reasons.push(Suspicion::RandomRecipients {
                random: self.random,
                of: self.waiting,
            });
        }
        if returned >= at.returned {
            reasons.push(Suspicion::ReturnedMail { bounces: returned });
        }
        reasons
    }
}

/// The most arrivals within any stretch of `seconds`.
fn most_within(arrivals: &mut [i64], seconds: i64) -> u64 {
    arrivals.sort_unstable();
    let mut start = 0;
    let mut most = 0;
    for (end, at) in arrivals.iter().enumerate() {
        while at - arrivals[start] > seconds {
            start += 1;
        }
        most = most.max(end - start + 1);
    }
    most as u64
}

/// Whether the part before `@` looks like the output of a generator:
/// letters and digits that change places often, or a long run of consonants.
fn looks_random(address: &[u8]) -> bool {
    let local = match address.iter().rposition(|&b| b == b'@') {
        Some(at) => &address[..at],
        None => address,
    };
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

/// Whether a server says that there is no such recipient. Only what a
/// deferral can say; a refusal would have left the queue.
fn says_unknown(reason: &[u8]) -> bool {
    const PHRASES: [&str; 10] = [
        "user unknown",
        "unknown user",
        "no such user",
        "does not exist",
        "no such recipient",
        "recipient unknown",
        "unknown recipient",
        "no mailbox here",
        "recipient not found",
        " 5.1.1",
    ];
    let reason = String::from_utf8_lossy(reason).to_ascii_lowercase();
    PHRASES.iter().any(|p| reason.contains(p)) || reason.contains(" 4.1.1 ")
}

/// The host that a reason names: Postfix writes `host NAME[IP] said:`,
/// `connect to NAME[IP]:25:`, `with NAME[IP]`; Exim `H=NAME [IP]`.
fn host_of(reason: &[u8]) -> Option<Text> {
    let text = String::from_utf8_lossy(reason);
    let after = ["H=", "host ", "connect to ", " with "]
        .iter()
        .find_map(|mark| text.find(mark).map(|at| &text[at + mark.len()..]))?;
    let end = after.find(']')?;
    let host = &after[..=end];
    let (name, ip) = host.split_once('[')?;
    let ip = ip.trim_end_matches(']');
    let name = name.trim();
    if name.contains(char::is_whitespace) || ip.contains(char::is_whitespace) || ip.is_empty() {
        return None;
    }
    Some(if name.is_empty() || name == ip {
        Text::new(ip)
    } else {
        Text::new(format!("{name} [{ip}]").to_ascii_lowercase())
    })
}

/// A reason without what differs from message to message, so that equal
/// reasons can be counted: no host, no addresses, no ids.
fn outline(reason: &[u8]) -> Text {
    const MOST: usize = 100;
    let text = String::from_utf8_lossy(reason);
    let said = [" said: ", ": SMTP error from "]
        .iter()
        .find_map(|mark| text.find(mark).map(|at| &text[at + mark.len()..]))
        .unwrap_or(&text);
    let said = said.split(" (in reply to ").next().unwrap_or(said);
    // Exim: `remote mail server after RCPT TO:<…>: 452 …`
    let said = match said.strip_prefix("remote mail server after ") {
        Some(rest) => rest
            .split_once(">: ")
            .or(rest.split_once(": "))
            .map_or(rest, |(_, r)| r),
        None => said,
    };
    let mut words: Vec<String> = Vec::new();
    let mut length = 0;
    for word in said.split_whitespace() {
        let core = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let digits = core.bytes().filter(u8::is_ascii_digit).count();
        let word = if word.contains('@') {
            "<address>".to_string()
        } else if word.contains('[') && word.contains(']') {
            // `mx.example.org[192.0.2.1]:25:`, which the list of hosts tells.
            if word.ends_with(':') {
                "<host>:"
            } else {
                "<host>"
            }
            .to_string()
        } else if word.contains("://") {
            // The question mark and what follows names the message.
            word.split('?').next().unwrap_or(word).to_string()
        } else if (core.len() >= 12 && digits >= 3)
            || (digits > 5 && core.bytes().all(|b| b.is_ascii_alphanumeric()))
        {
            "<id>".to_string()
        } else {
            word.to_string()
        };
        length += word.len() + 1;
        if length > MOST {
            break;
        }
        words.push(word);
    }
    Text::new(words.join(" "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::Recipient;
    use super::*;

    fn message(n: i64, sender: &str, recipients: &[(&str, Option<&str>)]) -> Message {
        Message {
            id: QueueId::parse(Mta::Postfix, format!("{n:010X}").as_bytes()).unwrap(),
            sender: sender.into(),
            user: None,
            size: 1000,
            arrived: n,
            state: State::Deferred,
            recipients: recipients
                .iter()
                .map(|(a, r)| Recipient {
                    address: (*a).into(),
                    delivered: false,
                    reason: r.map(Text::from),
                })
                .collect(),
        }
    }

    fn summary(messages: &[Message]) -> Summary {
        let mut sum = Summarizer::new(Mta::Postfix, 10_000, Thresholds::default());
        for message in messages {
            sum.add(message);
        }
        sum.finish(10)
    }

    #[test]
    fn an_ordinary_queue_has_no_suspects() {
        let messages: Vec<Message> = (0..15)
            .map(|n| {
                message(
                    n * 300,
                    "anna@example.pl",
                    &[("jan@example.org", Some("host mx.example.org[192.0.2.1] said: 451 4.7.1 Greylisted (in reply to RCPT TO command)"))],
                )
            })
            .collect();
        let summary = summary(&messages);
        assert!(summary.suspects.is_empty(), "{:?}", summary.suspects);
        assert_eq!((summary.messages, summary.bytes), (15, 15_000));
        assert_eq!(summary.hosts[0].name, "mx.example.org [192.0.2.1]".into());
        assert_eq!(summary.reasons[0].name, "451 4.7.1 Greylisted".into());
        assert_eq!(summary.oldest.unwrap().seconds, 10_000);
    }

    #[test]
    fn each_suspicion_has_its_figures() {
        let mut messages: Vec<Message> = (0..40)
            .map(|n| {
                message(
                    n,
                    "Hacked@example.pl",
                    &[(
                        &format!("x9k2m4q7{n}@d{n}.example"),
                        Some("host x[192.0.2.1] said: 450 4.1.1 <a@b>: user unknown"),
                    )],
                )
            })
            .collect();
        messages.extend(
            (0..12).map(|n| message(5000 + n, "", &[("hacked@example.pl", Some("mailbox full"))])),
        );
        let summary = summary(&messages);
        assert_eq!(
            summary.suspects[0].reasons,
            [
                Suspicion::Burst {
                    messages: 40,
                    seconds: 600
                },
                Suspicion::Spread {
                    recipients: 40,
                    domains: 40
                },
                Suspicion::UnknownAddresses {
                    unknown: 40,
                    of: 40
                },
                Suspicion::RandomRecipients { random: 40, of: 40 },
                Suspicion::ReturnedMail { bounces: 12 },
            ]
        );
        assert_eq!(
            summary.suspects[1].reasons,
            [Suspicion::Backscatter {
                bounces: 12,
                domains: 1,
                stuck: 12
            }]
        );
    }

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
    fn reasons_of_both_name_host_and_outline() {
        let cases = [
            (
                "connect to 127.0.0.1[127.0.0.1]:1: Connection refused",
                Some("127.0.0.1"),
                "connect to <host>: Connection refused",
            ),
            (
                "H=mx.example.org [192.0.2.7] DT=0s: SMTP error from remote mail server after RCPT TO:<full@dest.example>: 452-4.2.2 full for full@dest.example",
                Some("mx.example.org [192.0.2.7]"),
                "452-4.2.2 full for <address>",
            ),
            (
                "Command died with signal 9: \"/srv/mta/pipet.sh\"",
                None,
                "Command died with signal 9: \"/srv/mta/pipet.sh\"",
            ),
        ];
        for (reason, host, short) in cases {
            assert_eq!(host_of(reason.as_bytes()), host.map(Text::from), "{reason}");
            assert_eq!(outline(reason.as_bytes()), short.into());
        }
    }
}
