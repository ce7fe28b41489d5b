//! The mail queue: what is in it, and changing what is in it.
//!
//! [`listing`] reads what `exim -bp` and `postqueue -j` print, one
//! [`Message`] at a time; [`summary`] counts; [`selection`] chooses and checks;
//! [`content`] reads one message; [`tool`] runs the programs of one instance of a
//! mail server, [`instances`] those of all.
//!
//! ```no_run
//! use zwrotka::admin::queue::{Summary, instances::Queues, tool::Options};
//! let queues = Queues::find(&Options::default(), &[])?;
//! let summary: Summary = queues.summary(10)?;
//! # Ok::<(), zwrotka::admin::queue::tool::Error>(())
//! ```

pub mod content;
pub mod instances;
pub mod listing;
mod script;
pub mod selection;
pub mod summary;
pub mod tool;

use std::fmt;

use serde::Serialize;

pub use summary::Summary;

use super::text::Text;

/// The mail servers whose queues can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mta {
    /// Exim 4.
    Exim,
    /// Postfix 3.1 or later.
    Postfix,
}

impl fmt::Display for Mta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mta::Exim => "Exim",
            Mta::Postfix => "Postfix",
        })
    }
}

/// The id of a queued message. Only letters, digits and, for Exim, `-`: it is
/// safe as an argument and as a file name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct QueueId(Box<str>);

impl QueueId {
    /// Reads an id of this mail server.
    ///
    /// Exim: 6-6-2 characters, since 4.97 6-11-4 (`src/utils/msgid.frag`).
    /// Postfix: at least 6 hexadecimal digits (short), or at least 10 of the
    /// digits and letters without vowels with a `z` before the inode (long,
    /// `enable_long_queue_ids`).
    pub fn parse(mta: Mta, text: &[u8]) -> Option<QueueId> {
        let right = match mta {
            Mta::Exim => {
                let alphanumeric = |b: &[u8]| b.iter().all(u8::is_ascii_alphanumeric);
                let parts: Vec<&[u8]> = text.split(|&b| b == b'-').collect();
                match parts.as_slice() {
                    [a, b, c] => {
                        matches!((a.len(), b.len(), c.len()), (6, 6, 2) | (6, 11, 4))
                            && parts.iter().all(|p| alphanumeric(p))
                    }
                    _ => false,
                }
            }
            Mta::Postfix => {
                let short = |b: &u8| matches!(b, b'0'..=b'9' | b'A'..=b'F');
                let vowel = |b: &u8| b"AEIOUaeiou".contains(b);
                let long = |b: &u8| b.is_ascii_alphanumeric() && !vowel(b);
                (6..=32).contains(&text.len())
                    && (text.iter().all(short)
                        || (text.len() >= 10 && text.iter().all(long) && text[6..].contains(&b'z')))
            }
        };
        right
            .then(|| str::from_utf8(text).ok().map(|t| QueueId(t.into())))
            .flatten()
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When an Exim message with this id arrived: its first part is seconds
    /// since 1970 in base 62 (Exim's specification, "Message identification").
    fn exim_seconds(&self) -> Option<i64> {
        self.0.as_bytes().get(..6)?.iter().try_fold(0i64, |n, b| {
            let digit = match b {
                b'0'..=b'9' => b - b'0',
                b'A'..=b'Z' => b - b'A' + 10,
                b'a'..=b'z' => b - b'a' + 36,
                _ => return None,
            };
            Some(n * 62 + i64::from(digit))
        })
    }
}

impl fmt::Display for QueueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// What a message in the queue waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It is being received or delivered (Postfix).
    Active,
    /// Its next try. Exim's listing shows active and new messages as these.
    Deferred,
    /// A person: frozen (Exim) or on hold (Postfix). No try will be made.
    Frozen,
    /// Nothing: the queue file can't be read.
    Broken,
}

/// A message in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Its id.
    pub id: QueueId,
    /// The envelope's sender, empty for a bounce.
    pub sender: Text,
    /// The local account that sent it, where that is known (Exim).
    pub user: Option<Text>,
    /// Bytes.
    pub size: u64,
    /// Seconds since 1970.
    pub arrived: i64,
    /// What it waits for.
    pub state: State,
    /// The envelope's recipients.
    pub recipients: Vec<Recipient>,
}

/// A recipient of a queued message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recipient {
    /// The address.
    pub address: Text,
    /// Whether it has been delivered already (Exim lists those too).
    pub delivered: bool,
    /// Why it was deferred last time.
    pub reason: Option<Text>,
}

impl Message {
    /// Those who still wait.
    pub fn waiting(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.iter().filter(|r| !r.delivered)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn ids_of_every_form_and_nothing_else() {
        let good = [
            (Mta::Exim, "1xVfjN-0005SB-2Y"),
            (Mta::Exim, "1tKGYq-00000001abc-0aBc"),
            (Mta::Postfix, "3FB549962C1"),
            (Mta::Postfix, "4XyK3p2k8Kz9rMf"),
        ];
        for (mta, id) in good {
            assert_eq!(
                QueueId::parse(mta, id.as_bytes()).map(|i| i.to_string()),
                Some(id.to_string())
            );
        }
        let bad = [
            (Mta::Exim, "-Mrm"),
            (Mta::Exim, "1xVfjN-0005SB-2Y\n"),
            (Mta::Exim, "1xVfjN-0005SB-2"),
            (Mta::Exim, "1xVfj/-0005SB-2Y"),
            (Mta::Exim, "3FB549962C1"),
            (Mta::Postfix, "ALL"),
            (Mta::Postfix, "-"),
            (Mta::Postfix, "../../etc"),
            (Mta::Postfix, "1xVfjN-0005SB-2Y"),
            (Mta::Postfix, "3FB549962c"),
            (Mta::Postfix, ""),
        ];
        for (mta, id) in bad {
            assert_eq!(QueueId::parse(mta, id.as_bytes()), None, "{id}");
        }
    }

    #[test]
    fn an_exim_id_tells_the_second() {
        let id = QueueId::parse(Mta::Exim, b"1xVfjN-0005SB-2Y").unwrap();
        assert_eq!(id.exim_seconds(), Some(1_795_485_241));
    }
}
