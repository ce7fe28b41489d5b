//! What a queue holds in a few figures. Who is a suspect, the log says: see
//! [`crate::admin::suspects`].

use std::collections::{HashMap, HashSet};

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
    /// Bounces that can't be delivered, if most of them can't.
    pub backscatter: Option<Backscatter>,
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

/// Bounces that wait or are frozen: answers to forged senders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Backscatter {
    pub bounces: u64,
    /// Domains they go to.
    pub domains: u64,
    /// Frozen or deferred ones among them.
    pub stuck: u64,
}

/// Bounces in the queue that make backscatter.
const BACKSCATTER: u64 = 10;

/// Adds up a queue.
#[derive(Debug)]
pub struct Summarizer {
    summary: Summary,
    senders: HashMap<Text, u64>,
    sender_domains: HashMap<Text, u64>,
    recipient_domains: HashMap<Text, u64>,
    hosts: HashMap<Text, u64>,
    reasons: HashMap<Text, u64>,
    users: HashMap<Text, u64>,
    bounce_domains: HashSet<Text>,
    stuck_bounces: u64,
}

impl Summarizer {
    /// Starts with an empty queue, read at `at` (seconds since 1970).
    pub fn new(mta: Mta, at: i64) -> Summarizer {
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
                backscatter: None,
            },
            senders: HashMap::new(),
            sender_domains: HashMap::new(),
            recipient_domains: HashMap::new(),
            hosts: HashMap::new(),
            reasons: HashMap::new(),
            users: HashMap::new(),
            bounce_domains: HashSet::new(),
            stuck_bounces: 0,
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
        *self
            .senders
            .entry(message.sender.to_lowercase())
            .or_default() += 1;
        let mut reasons = 0;
        for recipient in message.waiting() {
            summary.recipients += 1;
            if let Some(domain) = recipient.address.domain() {
                if bounce {
                    self.bounce_domains.insert(domain.clone());
                }
                *self.recipient_domains.entry(domain).or_default() += 1;
            }
            if let Some(reason) = &recipient.reason {
                reasons += 1;
                if let Some(host) = host_of(reason.as_bytes()) {
                    *self.hosts.entry(host).or_default() += 1;
                }
                *self.reasons.entry(outline(reason.as_bytes())).or_default() += 1;
            }
        }
        if bounce && (message.state == State::Frozen || reasons > 0) {
            self.stuck_bounces += 1;
        }
    }

    /// Lines of the listing that were not understood.
    pub fn not_understood(&mut self, lines: u64) {
        self.summary.not_understood = lines;
    }

    /// The figures, with at most `top` names in each list.
    pub fn finish(self, top: usize) -> Summary {
        let (bounces, stuck) = (self.summary.bounces, self.stuck_bounces);
        let backscatter = bounces >= BACKSCATTER && stuck * 2 >= bounces;
        Summary {
            senders: ranked(self.senders, top),
            sender_domains: ranked(self.sender_domains, top),
            recipient_domains: ranked(self.recipient_domains, top),
            hosts: ranked(self.hosts, top),
            reasons: ranked(self.reasons, top),
            users: ranked(self.users, top),
            backscatter: backscatter.then_some(Backscatter {
                bounces,
                domains: self.bounce_domains.len() as u64,
                stuck,
            }),
            ..self.summary
        }
    }
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
            // `mx.example.org[192.0.2.1]:25:`, which is in the list of hosts.
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
        let mut sum = Summarizer::new(Mta::Postfix, 10_000);
        for message in messages {
            sum.add(message);
        }
        sum.finish(10)
    }

    const GREYLISTED: &str =
        "host mx.example.org[192.0.2.1] said: 451 4.7.1 Greylisted (in reply to RCPT TO command)";

    #[test]
    fn figures_of_a_queue() {
        let messages: Vec<Message> = (0..15)
            .map(|n| {
                let to = [("jan@example.org", Some(GREYLISTED))];
                message(n * 300, "anna@example.pl", &to)
            })
            .collect();
        let summary = summary(&messages);
        assert_eq!((summary.messages, summary.bytes), (15, 15_000));
        assert_eq!(summary.hosts[0].name, "mx.example.org [192.0.2.1]".into());
        assert_eq!(summary.reasons[0].name, "451 4.7.1 Greylisted".into());
        assert_eq!(summary.oldest.unwrap().seconds, 10_000);
        assert_eq!(summary.backscatter, None);
    }

    #[test]
    fn bounces_that_wait_are_backscatter() {
        let waiting = |n| message(n, "", &[("x@example.org", Some("mailbox full"))]);
        let messages: Vec<Message> = (0..12).map(waiting).collect();
        let backscatter = Backscatter {
            bounces: 12,
            domains: 1,
            stuck: 12,
        };
        assert_eq!(summary(&messages).backscatter, Some(backscatter));
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
