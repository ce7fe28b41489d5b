//! What limits notices, raises alerts and counts both: the only place in the mail
//! path that asks the store before a notice goes out.

use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::explanation::digest::{self, Digest};
use crate::message::DateTime;
use crate::store::digests::Digests;
use crate::store::{self, Answer, Error, Identity, Question, Refusal, Store, Wanted};
use crate::trust::batv;

/// What evaluating a bounce found that has to be counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// One name for each blocklist entry of this server; each raises an alert
    /// once an hour.
    pub listings: Vec<String>,
    /// The key of the limit "one notice per proof", where others brought the
    /// bounce: see [`crate::trust::Proven::returned`].
    pub returned: Option<String>,
}

/// The limit that refuses a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// `notices_per_hour` notices went to the recipient within the last hour: a
    /// digest takes the place of this one.
    Hourly,
    /// Another notice with the same proof was sent.
    OncePerProof,
    /// The store can't be used, and the bounce was brought by others.
    NoStore,
    /// Another host got the same bounce and sends the notice.
    Duplicate,
}

impl Limit {
    /// The value of `detail` in events.
    pub fn name(self) -> &'static str {
        match self {
            Limit::Hourly => "hourly",
            Limit::OncePerProof => "once-per-proof",
            Limit::NoStore => "no-store",
            Limit::Duplicate => "duplicate",
        }
    }
}

impl From<Refusal> for Limit {
    fn from(refusal: Refusal) -> Limit {
        match refusal {
            Refusal::Hourly => Limit::Hourly,
            Refusal::OncePerProof => Limit::OncePerProof,
            Refusal::NoStore => Limit::NoStore,
            Refusal::SentElsewhere | Refusal::HeldElsewhere => Limit::Duplicate,
        }
    }
}

/// How a notice goes to its recipient.
#[derive(Debug, Clone, Copy)]
pub struct Delivery<'a> {
    pub recipient: &'a str,
    /// The mail server's name for the message.
    pub queue_id: Option<&'a str>,
    pub by: By,
}

/// Who delivers a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The mail server, which keeps the message until it has.
    MailServer,
    /// zwrotka hands it over.
    Handover {
        /// Whether this is the first attempt of this host.
        is_first: bool,
    },
}

/// What has to be known of a notice to count it.
#[derive(Debug, Clone, Copy)]
pub struct Countable<'a> {
    pub delivery: Delivery<'a>,
    /// The Message-ID.
    pub message_id: &'a str,
    /// Whether this host's own submission proves the bounce.
    pub is_own_submission: bool,
    /// Whether a digest takes its place beyond the hourly limit.
    pub has_digest: bool,
}

/// Counts the alerts that a bounce gives reason for, and its notice, if there is
/// one, unless a limit refuses that.
pub fn count(
    counted: &Counted,
    notice: Option<Countable<'_>>,
    store: &dyn Store,
    config: &Config,
    now: DateTime,
) -> Answer {
    let recipient = notice.map(|n| batv::without_tag(n.delivery.recipient).to_lowercase());
    let recipient = recipient.unwrap_or_default();
    let proof = counted
        .returned
        .as_ref()
        .map(|proof| format!("{proof}\0{recipient}"));
    let notice = notice.map(|n| Wanted {
        notice: n.message_id,
        recipient: &recipient,
        proof: proof.as_deref(),
        most: config.notices_per_hour,
        delivery: match n.delivery.by {
            By::MailServer => n.delivery.queue_id.unwrap_or("-"),
            By::Handover { .. } => "",
        },
        is_handed_over: n.delivery.by != By::MailServer,
        is_first: n.delivery.by != (By::Handover { is_first: false }),
        is_own_submission: n.is_own_submission,
        has_digest: n.has_digest,
    });
    let question = Question {
        alerts: &counted.listings,
        notice,
    };
    store.count(&question, now.to_timestamp())
}

/// Adds a bounce to the digest of its recipient, whose hourly limit is reached.
/// Each host lists what it has seen.
pub fn list(
    recipient: &str,
    entries: &[digest::Entry],
    config: &Config,
    now: DateTime,
) -> Result<Digest, Error> {
    let recipient = batv::without_tag(recipient).to_lowercase();
    let lines: Vec<String> = entries
        .iter()
        .filter_map(|entry| serde_json::to_string(entry).ok())
        .collect();
    let digests = Digests::below(&config.state_dir);
    let list = digests.add(&recipient, &lines, now.to_timestamp())?;
    let entries = list.lines.iter();
    Ok(Digest {
        since: list.since,
        entries: entries
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect(),
        omitted: list.omitted,
    })
}

/// The store that a configuration names; `is_kept` for a process that stays.
pub fn store_of(config: &Config, is_kept: bool) -> Box<dyn Store> {
    let identity = Identity {
        hostname: &config.hostname,
        secret: config.key(),
        max_age: config.trust.max_age,
        is_kept,
    };
    store::open(&config.store, &config.state_dir, identity)
}
