//! Which notices are being sent and which have been, shared by all processes
//! on this host: a bounce that comes again becomes no second notice.
//!
//! ```text
//! STATE/claims/KEY             who sends this notice holds the lock of this file
//! STATE/claims/sent/DAY/KE     the keys of that day that begin with KE
//! ```
//!
//! The lock goes with its process, however that ends, so a claim is alive
//! exactly as long as someone works on it. A file that nobody holds is an
//! attempt that failed; it tells since when, and the next one goes on from
//! there. Under SQLite the same costs 0.4 ms a message instead of 0.1 ms (a
//! connection, a schema, one writer at a time), and 2 MB of program.
//!
//! Nothing is forced onto the disk as a rule. What a power cut could take back
//! is a mark younger than the mail server's own note that we answered 0, and
//! forcing it (8 ms) would take longer than the server needs for that note.
//! Only a run that asks for another one after some of its notices are out
//! [makes sure](Settled::make_sure).
//!
//! Whatever goes wrong here costs the certainty that nothing comes twice, never
//! a message: callers take an error as "nothing known".

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, UNIX_EPOCH};

use sha2::{Digest, Sha256};

use crate::store::hourly::entries;

/// How long what has been sent is remembered: longer than mail servers keep
/// trying (Postfix 5 days, Exim 4), in days.
const REMEMBERED: i64 = 7;
/// A claim that is held longer than this, in seconds, is not held by us: no
/// run takes that long.
const HELD_TOO_LONG: i64 = 3600;
const DAY: i64 = 24 * 3600;
/// Most files that one clean-up looks at.
const MAX_CLEANED: usize = 1000;

/// The claims below a state folder.
#[derive(Debug, Clone)]
pub struct Claims {
    dir: PathBuf,
}

/// What came of asking for a claim.
#[derive(Debug)]
pub enum Claim {
    /// It is ours until the value goes away.
    Held(Held),
    /// Another process is at work on it.
    Busy,
    /// It has been sent.
    Sent,
}

/// A claim that is ours. Dropped without [`Held::sent`] it stays open, and the
/// next attempt goes on from here.
#[derive(Debug)]
pub struct Held {
    name: String,
    path: PathBuf,
    sent: PathBuf,
    /// Holds the lock.
    _file: File,
    /// When the first attempt was made, in seconds since 1970.
    pub first_tried: i64,
    /// Whether this is the first attempt.
    pub is_first: bool,
}

/// A mark that something has been sent.
#[derive(Debug)]
pub struct Settled {
    file: File,
    path: PathBuf,
}

impl Claims {
    /// Claims below `state_dir`; nothing is made before something is claimed.
    pub fn below(state_dir: &Path) -> Claims {
        Claims {
            dir: state_dir.join("claims"),
        }
    }

    /// Asks for the claim on `key`, and waits up to `patience` for another
    /// process that has it.
    ///
    /// # Errors
    /// The state can't be read or written.
    pub fn take(&self, key: &str, now: i64, patience: Duration) -> io::Result<Claim> {
        let name = name(key);
        if self.is_sent(&name) {
            return Ok(Claim::Sent);
        }
        let path = self.dir.join(&name);
        let start = Instant::now();
        loop {
            let mut file = match open(&path) {
                Err(e) if e.kind() == io::ErrorKind::NotFound => {
                    fs::create_dir_all(&self.dir)?;
                    open(&path)?
                }
                other => other?,
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(fs::TryLockError::Error(e)) => return Err(e),
                Err(fs::TryLockError::WouldBlock) => {
                    let since = file.metadata()?.mtime();
                    if now - since > HELD_TOO_LONG {
                        return Err(io::ErrorKind::ResourceBusy.into());
                    }
                    if start.elapsed() >= patience {
                        return Ok(Claim::Busy);
                    }
                    thread::sleep(Duration::from_millis(5));
                    continue;
                }
            }
            // Who had it before may have been done and have taken the file away.
            if fs::metadata(&path).map(|m| m.ino()).ok() != Some(file.metadata()?.ino()) {
                continue;
            }
            if self.is_sent(&name) {
                let _ = fs::remove_file(&path);
                return Ok(Claim::Sent);
            }
            let mut text = String::new();
            // Garbage is an attempt of which nothing is known.
            let _ = (&file).take(64).read_to_string(&mut text);
            let before = text.trim().parse().ok().filter(|&then| then <= now);
            if before.is_none() {
                file.set_len(0)?;
                file.write_all(format!("{now}\n").as_bytes())?;
            }
            // When it was taken last, for those who wait.
            let taken = UNIX_EPOCH + Duration::from_secs(u64::try_from(now).unwrap_or(0));
            let _ = file.set_modified(taken);
            return Ok(Claim::Held(Held {
                sent: self.shard(&name, now),
                name,
                path,
                _file: file,
                first_tried: before.unwrap_or(now),
                is_first: before.is_none(),
            }));
        }
    }

    /// Whether something has been marked as sent.
    pub fn has_sent(&self, key: &str) -> bool {
        self.is_sent(&name(key))
    }

    /// Marks as sent what was not claimed.
    ///
    /// # Errors
    /// The state can't be written.
    pub fn mark(&self, key: &str, now: i64) -> io::Result<Settled> {
        let name = name(key);
        mark(&self.shard(&name, now), &name)
    }

    fn shard(&self, name: &str, now: i64) -> PathBuf {
        let day = now.div_euclid(DAY).to_string();
        self.dir.join("sent").join(day).join(&name[..2])
    }

    fn is_sent(&self, name: &str) -> bool {
        // All days that there are, so that a clock that was wrong does no harm.
        let Ok(mut days) = entries(&self.dir.join("sent")) else {
            return false;
        };
        days.any(|day| {
            let Ok(keys) = fs::read(day.join(&name[..2])) else {
                return false;
            };
            keys.split(|&b| b == b'\n').any(|k| k == name.as_bytes())
        })
    }

    /// Removes what is older than it is remembered. Called once a day, by
    /// whoever makes the day's folder.
    fn clean(&self, now: i64) {
        let today = now.div_euclid(DAY);
        for day in entries(&self.dir.join("sent")).into_iter().flatten() {
            if number(&day).is_some_and(|n| n < today - REMEMBERED) {
                let _ = fs::remove_dir_all(day);
            }
        }
        let claims = entries(&self.dir).into_iter().flatten();
        for path in claims.take(MAX_CLEANED) {
            let old = fs::symlink_metadata(&path)
                .is_ok_and(|m| m.is_file() && m.mtime() < now - REMEMBERED * DAY);
            if old {
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// The day whose marks a folder holds.
fn number(day: &Path) -> Option<i64> {
    day.file_name()?.to_str()?.parse().ok()
}

impl Held {
    /// Marks it as sent.
    ///
    /// # Errors
    /// The state can't be written: the notice is out and may come again.
    pub fn sent(self) -> io::Result<Settled> {
        let settled = mark(&self.sent, &self.name)?;
        let _ = fs::remove_file(&self.path);
        Ok(settled)
    }

    /// Gives it up: nothing of it is under way any more.
    pub fn give_up(self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Settled {
    /// Forces the mark onto the disk.
    ///
    /// # Errors
    /// The disk.
    pub fn make_sure(&self) -> io::Result<()> {
        self.file.sync_all()?;
        for folder in self.path.ancestors().skip(1).take(3) {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

/// One write in append mode: the marks of several processes don't mix. The line
/// end comes first as well, because a mark before may have broken off.
fn mark(shard: &Path, name: &str) -> io::Result<Settled> {
    let append = || {
        OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .custom_flags(NOFOLLOW)
            .open(shard)
    };
    let mut file = match append() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            let folder = shard.parent().unwrap_or(shard);
            fs::create_dir_all(folder)?;
            if let (Some(dir), Some(day)) = (folder.ancestors().nth(2), number(folder))
                && entries(folder)?.next().is_none()
            {
                let dir = dir.to_path_buf();
                Claims { dir }.clean(day * DAY);
            }
            append()?
        }
        other => other?,
    };
    file.write_all(format!("\n{name}\n").as_bytes())?;
    Ok(Settled {
        file,
        path: shard.to_path_buf(),
    })
}

/// O_NOFOLLOW: a link in our folder is not ours.
const NOFOLLOW: i32 = rustix::fs::OFlags::NOFOLLOW.bits() as i32;

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(NOFOLLOW)
        .open(path)
}

fn name(key: &str) -> String {
    Sha256::digest(key.as_bytes())
        .iter()
        .take(16)
        .map(|b| format!("{b:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    const NOW: i64 = 1_795_000_000;
    const SHORT: Duration = Duration::from_millis(20);

    struct Folder(Claims);

    impl Folder {
        fn new(name: &str) -> Folder {
            let dir = format!("zwrotka-claims-{}-{name}", std::process::id());
            Folder(Claims::below(&std::env::temp_dir().join(dir)))
        }

        fn held(&self, key: &str, now: i64) -> Held {
            match self.0.take(key, now, SHORT).unwrap() {
                Claim::Held(held) => held,
                other => panic!("{other:?}"),
            }
        }

        fn take(&self, key: &str, now: i64) -> Claim {
            self.0.take(key, now, SHORT).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(self.0.dir.parent().unwrap());
        }
    }

    #[test]
    fn a_claim_is_held_by_one_and_goes_on_after_a_failure() {
        let claims = Folder::new("one");
        let first = claims.held("a", NOW);
        assert!(first.is_first);
        assert!(matches!(claims.take("a", NOW), Claim::Busy));
        assert!(claims.held("b", NOW).is_first);
        drop(first);
        let second = claims.held("a", NOW + 300);
        assert!(!second.is_first);
        assert_eq!(second.first_tried, NOW);
        second.sent().unwrap().make_sure().unwrap();
        assert!(matches!(claims.take("a", NOW + 301), Claim::Sent));
    }

    #[test]
    fn what_is_sent_is_remembered_for_a_week_and_cleaned_away() {
        let claims = Folder::new("week");
        claims.held("a", NOW).sent().unwrap();
        drop(claims.held("failed", NOW));
        // The clock went back, or forth.
        for moved in [-DAY, 3600, DAY, 6 * DAY] {
            assert!(matches!(claims.take("a", NOW + moved), Claim::Sent));
        }
        claims.held("b", NOW + 9 * DAY).sent().unwrap();
        assert!(claims.held("a", NOW + 9 * DAY).is_first);
    }

    #[test]
    fn a_broken_store_knows_nothing_and_goes_on() {
        let claims = Folder::new("broken");
        let shard = claims.held("a", NOW).sent;
        fs::create_dir_all(shard.parent().unwrap()).unwrap();
        fs::write(&shard, b"\xff\0 half of a li").unwrap();
        fs::write(claims.0.dir.join(name("a")), b"\xff\xfe").unwrap();
        claims.held("a", NOW).sent().unwrap();
        assert!(matches!(claims.take("a", NOW), Claim::Sent));
        fs::remove_dir_all(&claims.0.dir).unwrap();
        fs::write(&claims.0.dir, b"no folder").unwrap();
        assert!(claims.0.take("a", NOW, SHORT).is_err());
    }

    #[test]
    fn a_lock_that_nobody_gives_back_does_not_hold_mail_for_ever() {
        let claims = Folder::new("stuck");
        let _stuck = claims.held("a", NOW);
        assert!(matches!(claims.take("a", NOW + 3600), Claim::Busy));
        assert!(claims.0.take("a", NOW + 3601, SHORT).is_err());
    }

    #[test]
    fn of_many_at_once_one_sends() {
        let claims = Folder::new("many");
        let sent = thread::scope(|s| {
            let work = || match claims.0.take("a", NOW, Duration::from_secs(20)) {
                Ok(Claim::Held(held)) => {
                    thread::sleep(Duration::from_millis(10));
                    held.sent().unwrap();
                    1
                }
                Ok(Claim::Sent) => 0,
                other => panic!("{other:?}"),
            };
            let all: Vec<_> = (0..40).map(|_| s.spawn(work)).collect();
            all.into_iter().map(|t| t.join().unwrap()).sum::<usize>()
        });
        assert_eq!(sent, 1);
    }
}
