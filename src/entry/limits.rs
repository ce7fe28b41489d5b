//! What limits notices, raises alerts and counts both: the only place in the mail
//! path that reads or writes a counter of the store before a notice goes out.

use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::explanation::digest::{self, Digest};
use crate::message::DateTime;
use crate::store::digests::Digests;
use crate::store::{self, Error, Store};
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
}

impl Limit {
    /// The value of `detail` in events.
    pub fn name(self) -> &'static str {
        match self {
            Limit::Hourly => "hourly",
            Limit::OncePerProof => "once-per-proof",
            Limit::NoStore => "no-store",
        }
    }
}

/// Whether a notice may be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowance {
    /// The limit that refuses it.
    pub refused: Option<Limit>,
    /// Whether the store could not be used: `broken=state` in the event.
    pub is_store_broken: bool,
}

/// Whether an alert is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Alert {
    /// A blocklist entry that raised no alert within the last hour.
    pub is_due: bool,
    /// Whether the store could not be used: `broken=state` in the event.
    pub is_store_broken: bool,
}

/// Counts the alerts that a bounce gives reason for. Without a store every one
/// of them is due: an alert too many does less harm than none.
pub fn alert(counted: &Counted, config: &Config, now: DateTime) -> Alert {
    let store = store_of(config);
    let mut alert = Alert::default();
    for listing in &counted.listings {
        match store.take_slot(&format!("alert {listing}"), now.to_timestamp(), 1) {
            Ok(is_first) => alert.is_due |= is_first,
            Err(_) => {
                alert = Alert {
                    is_due: true,
                    is_store_broken: true,
                }
            }
        }
    }
    alert
}

/// Counts one more notice for a recipient, unless a limit refuses it. Without a
/// store only what others brought is refused: nothing else bounds how often
/// they replay it.
pub fn may_notify(
    recipient: &str,
    message_id: &str,
    counted: &Counted,
    config: &Config,
    now: DateTime,
) -> Allowance {
    let recipient = batv::without_tag(recipient).to_lowercase();
    let proof = counted
        .returned
        .as_ref()
        .map(|proof| format!("{proof}\0{recipient}"));
    let refused = refusal(
        &*store_of(config),
        &format!("notice {recipient}"),
        proof.as_deref(),
        message_id,
        now.to_timestamp(),
        config.notices_per_hour,
    );
    match refused {
        Ok(refused) => Allowance {
            refused,
            is_store_broken: false,
        },
        Err(_) => Allowance {
            refused: proof.is_some().then_some(Limit::NoStore),
            is_store_broken: true,
        },
    }
}

/// Adds a bounce to the digest of its recipient, whose hourly limit is reached.
/// Of one returned message that others bring back only the first counts here, too.
pub fn list(
    recipient: &str,
    message_id: &str,
    entries: &[digest::Entry],
    counted: &Counted,
    config: &Config,
    now: DateTime,
) -> Result<Result<Digest, Limit>, Error> {
    let recipient = batv::without_tag(recipient).to_lowercase();
    if let Some(proof) = &counted.returned {
        let proof = format!("{proof}\0{recipient}");
        if !store_of(config).use_proof(&proof, message_id, now.to_timestamp())? {
            return Ok(Err(Limit::OncePerProof));
        }
    }
    let lines: Vec<String> = entries
        .iter()
        .filter_map(|entry| serde_json::to_string(entry).ok())
        .collect();
    let digests = Digests::below(&config.state_dir);
    let list = digests.add(&recipient, &lines, now.to_timestamp())?;
    let entries = list.lines.iter();
    Ok(Ok(Digest {
        since: list.since,
        entries: entries
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect(),
        omitted: list.omitted,
    }))
}

/// The limit that refuses the notice `message_id`. The proof is looked up first,
/// so that bounces that somebody replays take none of the recipient's slots, and
/// used last, so that a notice that the hourly limit refuses does not use it.
fn refusal(
    store: &dyn Store,
    limit: &str,
    proof: Option<&str>,
    message_id: &str,
    now: i64,
    most: u32,
) -> Result<Option<Limit>, Error> {
    if let Some(proof) = proof
        && store.is_used_by_another(proof, message_id)?
    {
        return Ok(Some(Limit::OncePerProof));
    }
    if !store.take_slot(limit, now, most)? {
        return Ok(Some(Limit::Hourly));
    }
    if let Some(proof) = proof
        && !store.use_proof(proof, message_id, now)?
    {
        return Ok(Some(Limit::OncePerProof));
    }
    Ok(None)
}

/// The store that a configuration names.
pub fn store_of(config: &Config) -> Box<dyn Store> {
    store::open(&config.state_dir, config.trust.max_age)
}
