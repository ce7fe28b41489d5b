//! Counters of the last hour, shared by all processes on this host.
//!
//! One small file for each key, locked while it is read and written. Whatever
//! goes wrong here costs a limit or an alert, never a message: callers take an
//! error as "nothing known".

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

/// What an hour is, in seconds.
const HOUR: i64 = 3600;
/// Most moments that one file remembers.
pub const MAX_REMEMBERED: usize = 1000;
/// Most files that one clean-up looks at.
const MAX_CLEANED: usize = 500;

/// How long another process may have a counter.
const PATIENCE: Duration = Duration::from_millis(500);

/// The folder that holds the counters.
#[derive(Debug, Clone)]
pub struct Counters {
    dir: PathBuf,
}

impl Counters {
    /// Counters below `state_dir`; nothing is made before something is counted.
    pub fn below(state_dir: &Path) -> Counters {
        Counters {
            dir: state_dir.join("hourly"),
        }
    }

    /// Counts one more for `key` at `now` (seconds since 1970), unless there
    /// have been `most` within the last hour. True if it was counted.
    ///
    /// # Errors
    /// The file can't be made, locked, read or written.
    pub fn count(&self, key: &str, now: i64, most: u32) -> io::Result<bool> {
        let name: String = Sha256::digest(key.as_bytes())
            .iter()
            .take(16)
            .map(|b| format!("{b:02x}"))
            .collect();
        let path = self.dir.join(name);
        let mut file = match open(&path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(&self.dir)?;
                open(&path)?
            }
            other => other?,
        };
        lock(&file)?;
        let mut text = String::new();
        // A file that is no text any more counts as empty.
        if file.read_to_string(&mut text).is_err() {
            text.clear();
        }
        let fresh = text.is_empty();
        let mut moments: Vec<i64> = text
            .lines()
            .filter_map(|l| l.parse().ok())
            .filter(|&then: &i64| then > now - HOUR && then <= now + HOUR)
            .collect();
        if moments.len() >= (most as usize).min(MAX_REMEMBERED) {
            return Ok(false);
        }
        moments.push(now);
        let text: String = moments.iter().map(|m| format!("{m}\n")).collect();
        file.rewind()?;
        file.set_len(0)?;
        file.write_all(text.as_bytes())?;
        if fresh {
            self.clean(now);
        }
        Ok(true)
    }

    /// Removes files that nothing has been counted in for an hour.
    fn clean(&self, now: i64) {
        let Ok(entries) = entries(&self.dir) else {
            return;
        };
        for path in entries.take(MAX_CLEANED) {
            let old = fs::symlink_metadata(&path)
                .and_then(|m| m.modified())
                .ok()
                .and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok())
                .is_some_and(|t| (t.as_secs() as i64) < now - HOUR);
            if old {
                let _ = fs::remove_file(path);
            }
        }
    }
}

/// Waits for the lock for as long as those need who have it for counting. One
/// that somebody else holds must not hold mail up.
fn lock(file: &File) -> io::Result<()> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(fs::TryLockError::Error(e)) => return Err(e),
            Err(fs::TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(2));
            }
            Err(fs::TryLockError::WouldBlock) => return Err(io::ErrorKind::ResourceBusy.into()),
        }
    }
}

/// What is in a folder. Not `std::fs::read_dir`, which panics where closing the
/// folder fails, as on a network's or a user's file system it may.
pub(crate) fn entries(folder: &Path) -> io::Result<impl Iterator<Item = PathBuf> + use<>> {
    let mut dir = rustix::fs::Dir::new(File::open(folder)?)?;
    let folder = folder.to_path_buf();
    let names = std::iter::from_fn(move || dir.read()?.ok());
    Ok(names
        .map(|entry| OsStr::from_bytes(entry.file_name().to_bytes()).to_owned())
        .filter(|name| name != "." && name != "..")
        .map(move |name| folder.join(name)))
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn counts_up_to_the_limit_and_forgets_after_an_hour() {
        let dir = std::env::temp_dir().join(format!("zwrotka-counters-{}", std::process::id()));
        let counters = Counters::below(&dir);
        let now = 1_795_000_000;
        assert!(counters.count("a", now, 2).unwrap());
        assert!(counters.count("a", now + 1, 2).unwrap());
        assert!(!counters.count("a", now + 2, 2).unwrap());
        assert!(counters.count("b", now + 2, 2).unwrap());
        assert!(counters.count("a", now + HOUR + 1, 2).unwrap());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn many_at_once_never_count_too_much() {
        let dir =
            std::env::temp_dir().join(format!("zwrotka-counters-many-{}", std::process::id()));
        let counters = Counters::below(&dir);
        let counted: usize = std::thread::scope(|s| {
            let threads: Vec<_> = (0..16)
                .map(|_| {
                    s.spawn(|| {
                        (0..8)
                            .filter(|_| counters.count("k", 1, 20).unwrap())
                            .count()
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().unwrap()).sum()
        });
        assert_eq!(counted, 20);
        fs::remove_dir_all(dir).unwrap();
    }
}
