//! Which messages of the queue are chosen, and what became of them.
//!
//! [`Selection`] chooses, [`Plan`] holds what would be changed,
//! [`super::instances::Queues::act`] does it, and [`Outcome`] says what a second
//! listing showed.

use serde::Serialize;

use super::{Message, QueueId, Recipient, State};
use crate::admin::origin::Messages;
use crate::admin::text::Text;

/// Seconds between what a log and a queue say of one arrival: logs have local
/// time, also from before a change to summer time.
const NEAR: i64 = 2 * 3600;

/// Which messages: all conditions that are set must hold. A selection without
/// conditions chooses nothing.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// One of these ids.
    pub ids: Vec<QueueId>,
    /// From one of these senders.
    pub senders: Vec<Address>,
    /// To one of these recipients who wait.
    pub recipients: Vec<Address>,
    /// To a recipient at one of these domains.
    pub domains: Vec<Text>,
    /// These, as the log says who brought them, and when they came in; set only
    /// where that was asked for.
    pub brought: Option<Messages>,
    /// Frozen or on hold.
    pub frozen: bool,
    /// Arrived longer ago than this many seconds.
    pub older_than: Option<i64>,
    /// Arrived at most this many seconds ago.
    pub younger_than: Option<i64>,
    /// A waiting recipient was deferred for a reason that holds one of these
    /// texts, in lower case.
    pub reasons: Vec<String>,
    /// Everything, unless another condition says less.
    pub all: bool,
}

/// An address of a [`Selection`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// The null sender, written `<>`.
    Null,
    /// Every address of a domain, written `@example.org`.
    Domain(Text),
    /// This one, in any case.
    Exactly(Text),
}

impl Address {
    /// Reads `<>`, `@example.org`, `jan@example.org` or `<jan@example.org>`.
    pub fn new(text: impl AsRef<[u8]>) -> Address {
        let text = text.as_ref();
        let inner = text
            .strip_prefix(b"<")
            .and_then(|t| t.strip_suffix(b">"))
            .unwrap_or(text);
        match inner {
            [] => Address::Null,
            [b'@', domain @ ..] => Address::Domain(Text::new(domain).to_lowercase()),
            _ => Address::Exactly(Text::new(inner).to_lowercase()),
        }
    }

    fn matches(&self, address: &Text) -> bool {
        match self {
            Address::Null => address.is_empty(),
            Address::Domain(domain) => address.domain().as_ref() == Some(domain),
            Address::Exactly(exactly) => address.to_lowercase() == *exactly,
        }
    }
}

impl Selection {
    /// Whether no condition is set.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
            && self.senders.is_empty()
            && self.recipients.is_empty()
            && self.domains.is_empty()
            && self.brought.is_none()
            && !self.frozen
            && self.older_than.is_none()
            && self.younger_than.is_none()
            && self.reasons.is_empty()
            && !self.all
    }

    /// Whether it chooses this message at `now` (seconds since 1970).
    pub fn matches(&self, message: &Message, now: i64) -> bool {
        let any = |wanted: &[Address], mut given: Box<dyn Iterator<Item = &Text> + '_>| {
            wanted.is_empty() || given.any(|text| wanted.iter().any(|a| a.matches(text)))
        };
        let waiting = || message.waiting().map(|r| &r.address);
        !self.is_empty()
            && (self.ids.is_empty() || self.ids.contains(&message.id))
            && (message.state != State::Broken
                || (self.senders.is_empty()
                    && self.recipients.is_empty()
                    && self.domains.is_empty()))
            && any(&self.senders, Box::new(std::iter::once(&message.sender)))
            && any(&self.recipients, Box::new(waiting()))
            && (self.domains.is_empty()
                || waiting().any(|a| a.domain().is_some_and(|d| self.domains.contains(&d))))
            && self.is_brought(&message.id, message.arrived)
            && (!self.frozen || message.state == State::Frozen)
            && self
                .older_than
                .is_none_or(|age| now - message.arrived > age)
            && self
                .younger_than
                .is_none_or(|age| now - message.arrived <= age)
            && (self.reasons.is_empty() || message.waiting().any(|r| self.is_reason(r)))
    }
}

impl Selection {
    /// Whether the log says that this message was sent by who was asked for. An
    /// id of Postfix may have been another message's before.
    pub fn is_brought(&self, id: &QueueId, arrived: i64) -> bool {
        self.brought.as_ref().is_none_or(|brought| {
            let at = brought.get(id);
            at.is_some_and(|at| (arrived - at).abs() <= NEAR)
        })
    }

    fn is_reason(&self, recipient: &Recipient) -> bool {
        recipient.reason.as_ref().is_some_and(|reason| {
            let reason = String::from_utf8_lossy(reason.as_bytes()).to_lowercase();
            self.reasons.iter().any(|text| reason.contains(text))
        })
    }
}

/// What would be changed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Plan {
    /// The messages.
    pub messages: Vec<Planned>,
    /// Their bytes.
    pub bytes: u64,
    /// Ids that were asked for and are not in the queue.
    pub not_found: Vec<QueueId>,
}

/// A message that would be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Planned {
    /// Its id.
    pub id: QueueId,
    /// The envelope's sender.
    pub sender: Text,
    /// The first waiting recipient.
    pub recipient: Option<Text>,
    /// How many wait in all: they all lose it, whichever was asked for.
    pub recipients: usize,
    /// Bytes.
    pub size: u64,
    /// Seconds since 1970.
    pub arrived: i64,
    /// What it waits for.
    pub state: State,
    /// Why a recipient was deferred, where that is known.
    pub reason: Option<Text>,
    /// The instance of the mail server, where there are several.
    pub instance: Option<String>,
    /// Its place among the instances.
    #[serde(skip)]
    pub at: usize,
}

impl Planned {
    /// What is known of a message in the queue of the instance `at`.
    pub fn new(message: &Message, instance: Option<&str>, at: usize) -> Planned {
        Planned {
            id: message.id.clone(),
            sender: message.sender.clone(),
            recipient: message.waiting().next().map(|r| r.address.clone()),
            recipients: message.waiting().count(),
            size: message.size,
            arrived: message.arrived,
            state: message.state,
            reason: message.waiting().find_map(|r| r.reason.clone()),
            instance: instance.map(str::to_owned),
            at,
        }
    }
}

impl Plan {
    /// Adds a message.
    pub fn add(&mut self, message: Planned) {
        self.bytes = self.bytes.saturating_add(message.size);
        self.messages.push(message);
    }

    /// Notes which of the ids asked for were not met.
    pub fn finish(&mut self, selection: &Selection) {
        self.not_found = selection
            .ids
            .iter()
            .filter(|id| self.messages.iter().all(|m| m.id != **id))
            .cloned()
            .collect();
    }
}

/// What a second listing showed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Outcome {
    /// Messages that are now as was asked: gone, on hold, or not on hold any
    /// more. Of a retry those that left the queue.
    pub done: Vec<QueueId>,
    /// Messages that are not.
    pub not_done: Vec<QueueId>,
    /// Messages that are gone.
    pub gone: Vec<QueueId>,
    /// Those of them that Postfix held for delivery when they were chosen: it
    /// gives their files away, but a delivery that has begun goes on.
    pub was_active: Vec<QueueId>,
    /// Messages that are still there.
    pub still_there: Vec<QueueId>,
    /// Those of them that Exim would not give away because it delivers them.
    pub locked: Vec<QueueId>,
    /// Messages that were left alone because no copy could be kept.
    pub not_saved: Vec<QueueId>,
    /// Messages that meet the conditions and came, or were shown, only after
    /// the others had been chosen.
    pub met_since: usize,
    /// What the mail server's program said, if it complained.
    pub complaints: Vec<Text>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::Mta;
    use super::*;

    fn message(sender: &str, recipients: &[&str], state: State) -> Message {
        Message {
            id: QueueId::parse(Mta::Postfix, b"3FB549962C1").unwrap(),
            sender: sender.into(),
            user: None,
            size: 10,
            arrived: 1000,
            state,
            recipients: recipients
                .iter()
                .map(|a| Recipient {
                    address: (*a).into(),
                    delivered: a.starts_with("done"),
                    reason: None,
                })
                .collect(),
        }
    }

    #[test]
    fn nothing_asked_nothing_chosen() {
        let selection = Selection::default();
        assert!(!selection.matches(&message("a@b", &["c@d"], State::Frozen), 2000));
    }

    #[test]
    fn conditions_narrow_one_another() {
        let bounce = message("", &["Jan@Example.org", "done@example.net"], State::Frozen);
        let mail = message("anna@example.pl", &["jan@example.org"], State::Deferred);
        let chosen = |s: &Selection| (s.matches(&bounce, 2000), s.matches(&mail, 2000));
        let null = Selection {
            senders: vec![Address::new("<>")],
            ..Selection::default()
        };
        assert_eq!(chosen(&null), (true, false));
        let domain = Selection {
            senders: vec![Address::new("@EXAMPLE.PL")],
            ..Selection::default()
        };
        assert_eq!(chosen(&domain), (false, true));
        let recipient = Selection {
            recipients: vec![Address::new("jan@example.ORG")],
            ..Selection::default()
        };
        assert_eq!(chosen(&recipient), (true, true));
        let delivered = Selection {
            domains: vec!["example.net".into()],
            ..Selection::default()
        };
        assert_eq!(chosen(&delivered), (false, false));
        let old = Selection {
            older_than: Some(999),
            ..recipient.clone()
        };
        assert_eq!(chosen(&old), (true, true));
        let older = Selection {
            older_than: Some(1000),
            ..recipient.clone()
        };
        assert_eq!(chosen(&older), (false, false));
        let young = Selection {
            younger_than: Some(999),
            ..recipient.clone()
        };
        assert_eq!(chosen(&young), (false, false));
        let frozen = Selection {
            frozen: true,
            ..recipient
        };
        assert_eq!(chosen(&frozen), (true, false));
        let all = Selection {
            all: true,
            ..Selection::default()
        };
        assert_eq!(chosen(&all), (true, true));
        let full = Selection {
            reasons: vec!["mailbox full".into()],
            ..Selection::default()
        };
        let mut deferred = mail.clone();
        deferred.recipients[0].reason = Some("452 4.2.2 Mailbox FULL".into());
        assert!(full.matches(&deferred, 2000) && !full.matches(&mail, 2000));
        // The domain in the middle of a local part is no domain.
        let tricky = message("\"x@example.pl\"@evil.example", &["a@b"], State::Deferred);
        assert!(!domain.matches(&tricky, 2000));
    }
}
