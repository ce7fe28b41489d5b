//! What must be remembered between messages and is shared by all processes of a
//! host: which notices are being sent and which were sent (the sent log), how
//! many a recipient got within the hour (limits), and which proofs have been used.
//!
//! [`Store`] is what the entry points use; [`LocalStore`] keeps it in files below
//! the state folder. An error never holds mail back: the caller decides what may
//! go on without a store.

pub mod alerts;
pub mod digests;
mod folder;
pub mod local;
pub mod lost_events;

use data_encoding::HEXLOWER;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

pub use local::LocalStore;

/// Most slots that a limit can have: the store reads all of them for each notice.
pub const MAX_SLOTS: u32 = 1000;

/// The shared memory of the mail path. Times are seconds since 1970; keys may
/// hold anything, a store keeps their hashes only.
pub trait Store: Send + Sync {
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

    /// Takes one of the `most` slots that `limit` has within an hour. False if
    /// all of them are taken.
    ///
    /// # Errors
    /// The store can't be read or written.
    fn take_slot(&self, limit: &str, now: i64, most: u32) -> Result<bool, Error>;

    /// Whether `proof` was used by another owner than this one.
    ///
    /// # Errors
    /// The store can't be read.
    fn is_used_by_another(&self, proof: &str, owner: &str) -> Result<bool, Error>;

    /// Uses `proof` for `owner`. False if another owner has used it; the same
    /// owner may use it again.
    ///
    /// # Errors
    /// The store can't be read or written.
    fn use_proof(&self, proof: &str, owner: &str, now: i64) -> Result<bool, Error>;
}

/// The store of a host. A proof is remembered for `max_age` seconds at least.
pub fn open(state_dir: &Path, max_age: i64) -> Box<dyn Store> {
    Box::new(LocalStore::new(state_dir, max_age))
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
