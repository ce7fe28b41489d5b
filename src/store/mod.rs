//! What must be remembered between messages and is shared by all processes of a
//! host: which notices are being sent and which were sent (the sent log), how
//! many a recipient got within the hour (limits), and which proofs have been used.
//!
//! [`Store`] is what the entry points use. [`LocalStore`] keeps it in files below
//! the state folder; [`SharedStore`] asks an engine that several hosts share, and
//! the local store where that does not answer. An error never holds mail back.

pub mod alerts;
pub mod digests;
mod folder;
pub mod local;
pub mod lost_events;
pub mod settings;
pub mod shared;

use data_encoding::HEXLOWER;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use local::LocalStore;
pub use shared::SharedStore;

use settings::Engine;

/// Most slots that a limit can have: the store reads all of them for each notice.
pub const MAX_SLOTS: u32 = 1000;

/// The shared memory of the mail path. Times are seconds since 1970; keys may
/// hold anything, a store keeps their hashes only.
pub trait Store: fmt::Debug + Send + Sync {
    /// Counts what a bounce gives reason for and claims its notice, in one step.
    /// Whatever goes wrong, there is an answer.
    fn count(&self, question: &Question<'_>, now: i64) -> Answer;

    /// Tells the other hosts that a claimed notice was sent.
    fn confirm(&self, claim: &Claim, now: i64);

    /// Tells the other hosts that a claimed notice will not be sent from here.
    fn withdraw(&self, claim: &Claim, now: i64);

    /// Reserves the notice `key`, and waits up to `patience` for another process
    /// that holds the reservation.
    ///
    /// # Errors
    /// The store can't be read or written.
    fn reserve(&self, key: &str, now: i64, patience: Duration) -> Result<Reserved, Error>;

    /// Marks a reserved notice as sent.
    ///
    /// # Errors
    /// The store can't be written: the notice was sent and may be sent again.
    fn settle(&self, reservation: Reservation) -> Result<Mark, Error>;

    /// Forgets a reservation and when it was first tried, because the notice
    /// will not be sent.
    fn release(&self, reservation: Reservation);

    /// Marks something as sent that was not reserved.
    ///
    /// # Errors
    /// The store can't be written.
    fn mark(&self, key: &str, now: i64) -> Result<Mark, Error>;

    /// Whether `key` is marked as sent.
    ///
    /// # Errors
    /// The store can't be read. A store that is not there yet has sent nothing.
    fn has_sent(&self, key: &str) -> Result<bool, Error>;

    /// Forces a mark onto the disk.
    ///
    /// # Errors
    /// The disk.
    fn sync(&self, mark: &Mark) -> Result<(), Error>;
}

/// The store that the settings name, for one site and host.
pub fn open(engine: &Engine, state_dir: &Path, identity: Identity<'_>) -> Box<dyn Store> {
    let local = LocalStore::new(state_dir, identity.max_age);
    match engine {
        Engine::Local => Box::new(local),
        Engine::Redis(settings) => Box::new(SharedStore::new(local, settings, identity)),
    }
}

/// Whose store it is.
#[derive(Debug, Clone, Copy)]
pub struct Identity<'a> {
    /// The name of this host among those that share a store.
    pub hostname: &'a str,
    /// Makes the names in a shared store the site's own.
    pub secret: Option<&'a [u8]>,
    /// How long a proof is remembered at least, in seconds.
    pub max_age: i64,
    /// Whether the process stays, as the milter does.
    pub is_kept: bool,
}

/// What is asked for one bounce and recipient.
#[derive(Debug, Clone, Copy, Default)]
pub struct Question<'a> {
    /// Names of alerts, each of which is due once an hour.
    pub alerts: &'a [String],
    pub notice: Option<Wanted<'a>>,
}

impl Question<'_> {
    pub fn is_empty(&self) -> bool {
        self.alerts.is_empty() && self.notice.is_none()
    }
}

/// A notice that is about to be sent.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Its Message-ID. What is before the @ is the same on every host that gets
    /// this bounce.
    pub notice: &'a str,
    pub recipient: &'a str,
    /// What one notice may be sent for, where others brought the bounce.
    pub proof: Option<&'a str>,
    /// Notices to this recipient within an hour.
    pub most: u32,
    /// The mail server's name for the message, which may come again under it.
    /// Empty where a reservation keeps the runs of this host apart.
    pub delivery: &'a str,
    /// Whether zwrotka hands it over itself, and says afterwards how that went.
    pub is_handed_over: bool,
    /// False in a further attempt of this host, which has counted it.
    pub is_first: bool,
    /// Whether this host's own submission proves the bounce.
    pub is_own_submission: bool,
    /// Whether a digest takes its place beyond the hourly limit: it is for this
    /// notice and proof then as the notice would be.
    pub has_digest: bool,
}

/// The answer to a [`Question`].
#[derive(Debug, Default)]
pub struct Answer {
    /// `None` where nothing was asked.
    pub decided_by: Option<Decider>,
    /// Whether an alert is due.
    pub is_alert: bool,
    /// Why the notice must not be sent.
    pub refused: Option<Refusal>,
    /// To be confirmed or withdrawn after the hand-over.
    pub claim: Option<Claim>,
    /// Whether the local store can't be used.
    pub is_broken: bool,
}

/// Who answered: the value of `store` in events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decider {
    Redis,
    Local,
    /// The local store, because the shared one did not answer.
    Down,
}

impl Decider {
    pub fn name(self) -> &'static str {
        match self {
            Decider::Redis => "redis",
            Decider::Local => "local",
            Decider::Down => "down",
        }
    }
}

/// Why a notice must not be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The recipient got all notices of this hour.
    Hourly,
    /// Another notice was sent for this proof.
    OncePerProof,
    /// Nothing can be counted, and the bounce was brought by others.
    NoStore,
    /// Another host has sent it.
    SentElsewhere,
    /// Another host is about to send it.
    HeldElsewhere,
}

/// The claim of this host to a notice.
#[derive(Debug, PartialEq, Eq)]
pub struct Claim {
    key: String,
    owner: String,
}

/// The answer to [`Store::reserve`].
#[derive(Debug)]
pub enum Reserved {
    /// This process may send the notice.
    Held(Reservation),
    Busy,
    /// It was sent.
    Sent,
}

/// The right to send one notice. Dropped without [`Store::settle`] or
/// [`Store::release`] it ends, and the store remembers the attempt.
#[derive(Debug)]
pub struct Reservation {
    key: Key,
    /// The day of the attempt, under which the notice is marked.
    day: i64,
    /// Holds the lock; `None` in a store that needs none.
    _lock: Option<File>,
    /// When the first attempt was made.
    pub first_tried: i64,
    /// Whether this is the first attempt.
    pub is_first: bool,
}

/// An entry of the sent log.
#[derive(Debug)]
pub struct Mark {
    file: File,
    path: PathBuf,
}

/// The name of a key in the store: half of its SHA-256, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key(String);

impl Key {
    fn new(key: &str) -> Key {
        let digest = Sha256::digest(key.as_bytes());
        Key(HEXLOWER.encode(&digest[..16]))
    }

    /// The name of the file that holds the entries of this key and of one in
    /// 4096 others. With 10^6 keys a file has 250 lines.
    fn shard(&self) -> &str {
        &self.0[..3]
    }
}

/// Why the store can't be used.
#[derive(Debug)]
pub enum Error {
    Io(PathBuf, io::Error),
    /// Another account owns the file or folder.
    Owner {
        /// The file or folder.
        path: PathBuf,
        owner: u32,
        account: u32,
    },
    /// Accounts other than the owner can write it.
    Writable(PathBuf, u32),
    /// It is a link, a device or something else that the store never makes.
    Kind(PathBuf),
    /// Another process holds its lock beyond the time limit.
    Locked(PathBuf),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io(path, why) => write!(f, "{}: {why}", path.display()),
            Error::Owner {
                path,
                owner,
                account,
            } => write!(
                f,
                "{}: must be owned by uid {account}; found uid {owner}",
                path.display()
            ),
            Error::Writable(path, mode) => write!(
                f,
                "{}: must not be writable by other accounts; found mode {mode:04o}",
                path.display()
            ),
            Error::Kind(path) => write!(
                f,
                "{}: must be a plain file or folder with one name; found a link or something else",
                path.display()
            ),
            Error::Locked(path) => {
                write!(f, "{}: another process holds the lock", path.display())
            }
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
