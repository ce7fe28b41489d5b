//! The store of one host, in files below the state folder. No file is named by
//! what came with mail, only by its hash:
//!
//! ```text
//! reservations/KEY        the lock of the process that sends this notice
//! sent/DAY/SHA            the keys of this day that begin with SHA
//! proofs/DAY/SHA          used proofs, each with its owner
//! limits/HOUR/SHA         taken slots, each with its time
//! digests/KEY             see `digests`
//! lost-events             see `lost_events`
//! ```
//!
//! Whoever makes the folder of a new day or hour removes the ones that are no
//! longer needed as a whole, so the cost of cleaning does not grow with the
//! number of senders. Entries are appended by one write that begins with a line
//! end, because the write before it may have been cut by a full disk.
//!
//! The lock of a reservation ends with its process, however that ends. A file
//! that nobody locks is an attempt that failed; it holds the time of the first
//! one. The same in SQLite costs 0.4 ms for each message instead of 0.1 ms.
//!
//! Nothing is forced onto the disk as a rule. What a power cut could take back
//! is a mark younger than the mail server's own record that we returned 0, and
//! forcing it (8 ms) takes longer than the server needs for that record. Only a
//! run that asks for a retry after some of its notices were sent calls
//! [`Store::sync`].

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, UNIX_EPOCH};

use rustix::fs::OFlags;

use super::folder::Folder;
use super::{
    Answer, Claim, Decider, Error, Key, MAX_SLOTS, Mark, Question, Refusal, Reservation, Reserved,
    Store, Wanted,
};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// How long the sent log remembers, in days: longer than mail servers keep
/// trying (Postfix 5 days, Exim 4).
const SENT_DAYS: i64 = 7;
/// A reservation that is held for longer, in seconds, is not held by zwrotka: no
/// run takes that long.
const HELD_TOO_LONG: i64 = 3600;
/// How long another process may hold the lock of a file of entries.
const PATIENCE: Duration = Duration::from_millis(500);
/// Most files that one clean-up removes from a folder of an older version, and
/// from any other folder. The latter is above what such a folder can hold.
const MAX_OLD_REMOVED: usize = 5000;
const MAX_REMOVED: usize = 100_000;
/// The folders of versions before this layout.
const OLD_FOLDERS: [&str; 2] = ["hourly", "claims"];

const RESERVATIONS: &str = "reservations";
const SENT: &str = "sent";
const PROOFS: &str = "proofs";
const LIMITS: &str = "limits";
/// See `digests`.
pub(super) const DIGESTS: &str = "digests";
/// Locked while a proof is looked up in all days and entered.
const LOCK: &str = "lock";

/// See the module.
#[derive(Debug, Clone)]
pub struct LocalStore {
    state_dir: PathBuf,
    proof_days: i64,
}

impl LocalStore {
    /// The store of this account below `state_dir`, which remembers proofs for
    /// `max_age` seconds at least. Nothing is made before something is entered.
    pub fn new(state_dir: &Path, max_age: i64) -> LocalStore {
        LocalStore {
            state_dir: state_dir.to_path_buf(),
            // A proof may be dated up to a day ahead.
            proof_days: max_age.div_euclid(DAY) + 2,
        }
    }

    pub(super) fn state_dir(&self) -> &Path {
        &self.state_dir
    }

    /// Whether this account can use the store as far as it exists.
    ///
    /// # Errors
    /// What must be changed.
    pub fn check(&self) -> Result<(), Error> {
        let Some(store) = self.folder()? else {
            return Ok(());
        };
        for name in [RESERVATIONS, SENT, PROOFS, LIMITS, DIGESTS] {
            store.child(name)?;
        }
        Ok(())
    }

    fn folder(&self) -> Result<Option<Folder>, Error> {
        Folder::of_store(&self.state_dir)
    }

    fn folder_or_new(&self) -> Result<Folder, Error> {
        Folder::of_store_or_new(&self.state_dir)
    }

    /// The lines of `key` in all days that there are, so that a clock that was
    /// wrong does no harm.
    fn lines(&self, log: &str, key: &Key) -> Result<Vec<String>, Error> {
        let Some(log) = self
            .folder()?
            .map(|store| store.child(log))
            .transpose()?
            .flatten()
        else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for day in log.names()?.filter(|name| number(name).is_some()) {
            let Some(day) = log.child(&day)? else {
                continue;
            };
            if let Some(file) = day.file(key.shard(), OFlags::RDONLY)? {
                let path = day.path.join(key.shard());
                found.extend(lines_of(&file, key).map_err(|e| Error::Io(path, e))?);
            }
        }
        Ok(found)
    }

    fn is_sent(&self, key: &Key) -> Result<bool, Error> {
        Ok(!self.lines(SENT, key)?.is_empty())
    }

    /// Appends a line to the entries of a day.
    fn enter(&self, log: &str, day: i64, key: &Key, rest: &str) -> Result<Mark, Error> {
        let store = self.folder_or_new()?;
        let (log, _) = store.child_or_new(log)?;
        let (folder, is_new) = log.child_or_new(&day.to_string())?;
        if is_new {
            self.clean(&store, day);
        }
        let path = folder.path.join(key.shard());
        let flags = OFlags::WRONLY | OFlags::APPEND;
        let file = folder.file_or_new(key.shard(), flags)?;
        append(&file, key, rest).map_err(|e| Error::Io(path.clone(), e))?;
        Ok(Mark { file, path })
    }

    /// Removes what is older than it is remembered.
    fn clean(&self, store: &Folder, today: i64) {
        for (log, days) in [(SENT, SENT_DAYS), (PROOFS, self.proof_days)] {
            let Ok(Some(log)) = store.child(log) else {
                continue;
            };
            for name in log.names().into_iter().flatten() {
                if number(&name).is_some_and(|day| day < today - days) {
                    log.remove_folder(&name, MAX_REMOVED);
                }
            }
        }
        // Reservations that were never settled. Their number is the number of
        // notices that failed for good, so looking at all of them is cheap.
        let Ok(Some(reservations)) = store.child(RESERVATIONS) else {
            return;
        };
        for name in reservations.names().into_iter().flatten() {
            let modified = reservations.modified(&name);
            if modified.is_some_and(|then| then < (today - SENT_DAYS) * DAY) {
                reservations.remove_file(&name);
            }
        }
    }

    /// Removes the hours that no limit looks at, and what older versions left.
    fn clean_limits(&self, limits: &Folder, hour: i64) {
        for name in limits.names().into_iter().flatten() {
            if number(&name).is_some_and(|n| n < hour - 1) {
                limits.remove_folder(&name, MAX_REMOVED);
            }
        }
        if let Some(state) = Folder::state(&self.state_dir) {
            for old in OLD_FOLDERS {
                state.remove_folder(old, MAX_OLD_REMOVED);
            }
        }
    }

    /// Takes one of the `most` slots that `limit` has within an hour. False if
    /// all of them are taken.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub fn take_slot(&self, limit: &str, now: i64, most: u32) -> Result<bool, Error> {
        let key = Key::new(limit);
        let hour = now.div_euclid(HOUR);
        let (limits, _) = self.folder_or_new()?.child_or_new(LIMITS)?;
        let (folder, is_new) = limits.child_or_new(&hour.to_string())?;
        if is_new {
            self.clean_limits(&limits, hour);
        }
        let path = folder.path.join(key.shard());
        let error = |e| Error::Io(path.clone(), e);
        let file = folder.file_or_new(key.shard(), OFlags::RDWR | OFlags::APPEND)?;
        lock(&file, &path)?;
        let mut taken = slots(&file, &key, now).map_err(error)?;
        // The hour before, and the next one in case the clock went back. Another
        // process that counts across the end of an hour at this very moment may
        // be missed.
        for other in [hour - 1, hour + 1] {
            if let Some(folder) = limits.child(&other.to_string())?
                && let Some(file) = folder.file(key.shard(), OFlags::RDONLY)?
            {
                taken += slots(&file, &key, now).map_err(error)?;
            }
        }
        if taken >= most.min(MAX_SLOTS) as usize {
            return Ok(false);
        }
        append(&file, &key, &format!(" {now}")).map_err(error)?;
        Ok(true)
    }

    /// Whether `proof` was used by another owner than this one.
    ///
    /// # Errors
    /// The store can't be read.
    pub fn is_used_by_another(&self, proof: &str, owner: &str) -> Result<bool, Error> {
        let owner = Key::new(owner).0;
        let lines = self.lines(PROOFS, &Key::new(proof))?;
        Ok(!lines.is_empty() && !lines.contains(&owner))
    }

    /// Uses `proof` for `owner`. False if another owner has used it; the same
    /// owner may use it again.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub fn use_proof(&self, proof: &str, owner: &str, now: i64) -> Result<bool, Error> {
        let (log, _) = self.folder_or_new()?.child_or_new(PROOFS)?;
        let lock_file = log.file_or_new(LOCK, OFlags::RDWR)?;
        lock(&lock_file, &log.path.join(LOCK))?;
        let (proof, owner) = (Key::new(proof), Key::new(owner).0);
        let lines = self.lines(PROOFS, &proof)?;
        if lines.is_empty() {
            self.enter(PROOFS, now.div_euclid(DAY), &proof, &format!(" {owner}"))?;
            return Ok(true);
        }
        Ok(lines.contains(&owner))
    }

    /// Why a notice must not be sent. The proof is looked up first, so that
    /// bounces that somebody replays take none of the recipient's slots, and used
    /// last, so that what the hourly limit refuses does not use it, but for a digest.
    fn refusal(&self, wanted: &Wanted<'_>, now: i64) -> Result<Option<Refusal>, Error> {
        if let Some(proof) = wanted.proof
            && self.is_used_by_another(proof, wanted.notice)?
        {
            return Ok(Some(Refusal::OncePerProof));
        }
        let has_slot = self.take_slot(&format!("notice {}", wanted.recipient), now, wanted.most)?;
        if (has_slot || wanted.has_digest)
            && let Some(proof) = wanted.proof
            && !self.use_proof(proof, wanted.notice, now)?
        {
            return Ok(Some(Refusal::OncePerProof));
        }
        Ok((!has_slot).then_some(Refusal::Hourly))
    }
}

impl Store for LocalStore {
    /// Where nothing can be counted, every alert is due, because an alert too many
    /// does less harm than none, and a notice is refused only if others brought the
    /// bounce, because nothing else bounds how often they replay it.
    fn count(&self, question: &Question<'_>, now: i64) -> Answer {
        let mut answer = Answer::default();
        if !question.is_empty() {
            answer.decided_by = Some(Decider::Local);
        }
        for alert in question.alerts {
            match self.take_slot(&format!("alert {alert}"), now, 1) {
                Ok(is_first) => answer.is_alert |= is_first,
                Err(_) => {
                    answer.is_alert = true;
                    answer.is_broken = true;
                }
            }
        }
        let wanted = question.notice.filter(|wanted| wanted.is_first);
        if let Some(wanted) = wanted {
            answer.refused = self.refusal(&wanted, now).unwrap_or_else(|_| {
                answer.is_broken = true;
                wanted.proof.is_some().then_some(Refusal::NoStore)
            });
        }
        answer
    }

    /// Nothing: a notice is claimed by its reservation.
    fn confirm(&self, _: &Claim, _: i64) {}

    fn withdraw(&self, _: &Claim, _: i64) {}

    fn reserve(&self, key: &str, now: i64, patience: Duration) -> Result<Reserved, Error> {
        let key = Key::new(key);
        if self.is_sent(&key)? {
            return Ok(Reserved::Sent);
        }
        let (folder, _) = self.folder_or_new()?.child_or_new(RESERVATIONS)?;
        let path = folder.path.join(&key.0);
        let error = |e| Error::Io(path.clone(), e);
        let start = Instant::now();
        loop {
            let mut file = folder.file_or_new(&key.0, OFlags::RDWR)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(fs::TryLockError::Error(e)) => return Err(error(e)),
                Err(fs::TryLockError::WouldBlock) => {
                    let since = file.metadata().map_err(error)?.mtime();
                    if now - since > HELD_TOO_LONG {
                        return Err(Error::Locked(path));
                    }
                    if start.elapsed() >= patience {
                        return Ok(Reserved::Busy);
                    }
                    thread::sleep(Duration::from_millis(5));
                    continue;
                }
            }
            // The process that held it may have removed the file; a lock on that
            // one keeps nobody out.
            if !folder.is_current(&key.0, &file)? {
                continue;
            }
            if self.is_sent(&key)? {
                folder.remove_file(&key.0);
                return Ok(Reserved::Sent);
            }
            let mut text = String::new();
            // Garbage is an attempt of which nothing is known.
            let _ = (&file).take(64).read_to_string(&mut text);
            let before = text.trim().parse().ok().filter(|&then| then <= now);
            if before.is_none() {
                file.set_len(0).map_err(error)?;
                file.write_all(format!("{now}\n").as_bytes())
                    .map_err(error)?;
            }
            // When it was reserved last, for those who wait.
            let reserved = UNIX_EPOCH + Duration::from_secs(u64::try_from(now).unwrap_or(0));
            let _ = file.set_modified(reserved);
            return Ok(Reserved::Held(Reservation {
                key,
                day: now.div_euclid(DAY),
                _lock: Some(file),
                first_tried: before.unwrap_or(now),
                is_first: before.is_none(),
            }));
        }
    }

    fn settle(&self, reservation: Reservation) -> Result<Mark, Error> {
        let mark = self.enter(SENT, reservation.day, &reservation.key, "")?;
        self.release(reservation);
        Ok(mark)
    }

    fn release(&self, reservation: Reservation) {
        let folder = self.folder().and_then(|store| match store {
            Some(store) => store.child(RESERVATIONS),
            None => Ok(None),
        });
        if let Ok(Some(folder)) = folder {
            folder.remove_file(&reservation.key.0);
        }
    }

    fn mark(&self, key: &str, now: i64) -> Result<Mark, Error> {
        self.enter(SENT, now.div_euclid(DAY), &Key::new(key), "")
    }

    fn has_sent(&self, key: &str) -> Result<bool, Error> {
        self.is_sent(&Key::new(key))
    }

    fn sync(&self, mark: &Mark) -> Result<(), Error> {
        let sync = || {
            mark.file.sync_all()?;
            // The file's folder, the log and the store: each may be new.
            for folder in mark.path.ancestors().skip(1).take(3) {
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        };
        sync().map_err(|e| Error::Io(mark.path.clone(), e))
    }
}

/// The day or hour whose entries a folder holds.
fn number(name: &str) -> Option<i64> {
    name.parse().ok()
}

/// What follows `key` on its lines.
fn lines_of(mut file: &File, key: &Key) -> io::Result<Vec<String>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let lines = bytes.split(|&b| b == b'\n');
    Ok(lines
        .filter_map(|line| line.strip_prefix(key.0.as_bytes()))
        .map(|rest| String::from_utf8_lossy(rest.trim_ascii()).into_owned())
        .collect())
}

/// How many slots of `key` in this file were taken within the hour.
fn slots(file: &File, key: &Key, now: i64) -> io::Result<usize> {
    let lines = lines_of(file, key)?;
    let times = lines.iter().filter_map(|line| line.parse().ok());
    Ok(times
        .filter(|&then: &i64| then > now - HOUR && then <= now + HOUR)
        .count())
}

/// One write in append mode: entries of several processes don't mix.
fn append(mut file: &File, key: &Key, rest: &str) -> io::Result<()> {
    file.write_all(format!("\n{}{rest}\n", key.0).as_bytes())
}

/// Waits for a lock for longer than those need who work with the file.
pub(super) fn lock(file: &File, path: &Path) -> Result<(), Error> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(fs::TryLockError::Error(e)) => return Err(Error::Io(path.into(), e)),
            Err(fs::TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(2));
            }
            Err(fs::TryLockError::WouldBlock) => return Err(Error::Locked(path.into())),
        }
    }
}
