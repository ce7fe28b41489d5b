//! What the service asks a reader, and what comes back.

use serde::{Deserialize, Serialize};

use crate::entry::isolation::child::Lost;
use crate::entry::{Envelope, Evaluation, Incoming, Known};
use crate::explanation::digest::Digest;
use crate::message::DateTime;
use crate::trust::Origin;

/// Most bytes of a job: the head of a message and its envelope.
pub(super) const MAX_JOB: u64 = 4 << 20;
/// Most bytes of a reply: a notice and the facts for its event.
pub(super) const MAX_REPLY: u64 = 8 << 20;

/// A message to evaluate.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Job<'a> {
    #[serde(borrow)]
    recipient: Option<&'a str>,
    #[serde(borrow)]
    queue_id: Option<&'a str>,
    origin: Origin,
    #[serde(with = "serde_bytes")]
    head: &'a [u8],
    whole: bool,
    digest: Option<Digest>,
    /// In seconds since 1970.
    now: i64,
}

/// The result of a job.
pub(super) type Reply = Result<Evaluation, Lost>;

impl<'a> Job<'a> {
    pub(super) fn new(incoming: &Incoming<'a>, now: DateTime) -> Job<'a> {
        Job {
            recipient: incoming.envelope.recipient,
            queue_id: incoming.envelope.queue_id,
            origin: incoming.known.origin,
            head: incoming.head,
            whole: incoming.whole,
            digest: incoming.known.digest.cloned(),
            now: now.to_timestamp(),
        }
    }

    pub(super) fn incoming(&self) -> Incoming<'_> {
        Incoming {
            envelope: Envelope {
                entry: "milter",
                sender: Some(""),
                recipient: self.recipient,
                queue_id: self.queue_id,
            },
            head: self.head,
            whole: self.whole,
            known: Known {
                origin: self.origin,
                digest: self.digest.as_ref(),
                ..Known::default()
            },
        }
    }

    pub(super) fn now(&self) -> DateTime {
        DateTime::from_timestamp(self.now)
    }
}
