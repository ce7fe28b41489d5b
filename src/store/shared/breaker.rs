//! Keeps this host from waiting for an engine that does not answer: after
//! [`MOST_ERRORS`] errors within [`PAUSE`] nobody asks it for [`PAUSE`], and then
//! one process at a time. All processes of the host share the count through the
//! local store.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rustix::fs::OFlags;

use crate::store::folder::Folder;

const NAME: &str = "engine-errors";
/// Errors that make the pause.
const MOST_ERRORS: u32 = 4;
/// How long nobody asks, in seconds.
const PAUSE: i64 = 60;
/// How often a lock is tried, and the time between; the count may miss an error.
const TRIES: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(1);

/// See the module.
#[derive(Debug)]
pub(super) struct Breaker {
    state_dir: PathBuf,
}

/// What the breaker says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// Ask; there was no error lately.
    Ask,
    /// Ask; there were errors, so success has to be entered.
    AskAndTell,
    Wait,
}

/// What the file holds. Times are seconds since 1970.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Errors {
    count: u32,
    /// The first of them.
    since: i64,
    /// Nobody asks before; 0 without a pause.
    until: i64,
}

impl Errors {
    fn read(file: &mut File) -> Option<Errors> {
        let mut text = String::new();
        file.seek(SeekFrom::Start(0)).ok()?;
        file.take(128).read_to_string(&mut text).ok()?;
        let mut words = text.strip_suffix('\n')?.split(' ');
        Some(Errors {
            count: words.next()?.parse().ok()?,
            since: words.next()?.parse().ok()?,
            until: words.next()?.parse().ok()?,
        })
    }

    fn write(self, file: &mut File) {
        let text = format!("{} {} {}\n", self.count, self.since, self.until);
        if file.set_len(0).is_ok() && file.seek(SeekFrom::Start(0)).is_ok() {
            let _ = file.write_all(text.as_bytes());
        }
    }

    /// Whether the pause holds. One that ends later than any pause can was
    /// entered by a clock that has been set back since.
    fn is_paused(self, now: i64) -> bool {
        now < self.until && self.until <= now + PAUSE
    }

    fn with_one_more(self, now: i64) -> Errors {
        if self.until > 0 {
            return Errors {
                until: now + PAUSE,
                ..self
            };
        }
        let is_recent = now - PAUSE <= self.since && self.since <= now;
        let (count, since) = match is_recent {
            true => (self.count + 1, self.since),
            false => (1, now),
        };
        let until = if count >= MOST_ERRORS { now + PAUSE } else { 0 };
        Errors {
            count,
            since,
            until,
        }
    }
}

impl Breaker {
    pub(super) fn new(state_dir: &Path) -> Breaker {
        Breaker {
            state_dir: state_dir.into(),
        }
    }

    pub(super) fn says(&self, now: i64) -> Says {
        let file = Folder::of_store(&self.state_dir)
            .and_then(|folder| folder.map(|f| f.file(NAME, OFlags::RDWR)).transpose());
        let Ok(Some(Some(mut file))) = file else {
            return Says::Ask;
        };
        let Some(errors) = Errors::read(&mut file) else {
            return Says::Ask;
        };
        if errors.until == 0 {
            return Says::AskAndTell;
        }
        if errors.is_paused(now) || file.try_lock().is_err() {
            return Says::Wait;
        }
        match Errors::read(&mut file) {
            // Another process asks since a moment ago.
            Some(errors) if errors.is_paused(now) => Says::Wait,
            Some(errors) => {
                // This one asks, and if it is killed, the next one in a minute.
                Errors {
                    until: now + PAUSE,
                    ..errors
                }
                .write(&mut file);
                Says::AskAndTell
            }
            None => Says::Ask,
        }
    }

    pub(super) fn failed(&self, now: i64) {
        self.change(|file| {
            let errors = Errors::read(file).unwrap_or_default();
            errors.with_one_more(now).write(file);
        });
    }

    pub(super) fn succeeded(&self) {
        self.change(|file| {
            let _ = file.set_len(0);
        });
    }

    fn change(&self, change: impl FnOnce(&mut File)) {
        let Ok(folder) = Folder::of_store_or_new(&self.state_dir) else {
            return;
        };
        let Ok(mut file) = folder.file_or_new(NAME, OFlags::RDWR) else {
            return;
        };
        for _ in 0..TRIES {
            if file.try_lock().is_ok() {
                change(&mut file);
                return;
            }
            thread::sleep(BETWEEN);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000;

    fn place(name: &str) -> PathBuf {
        let name = format!("zwrotka-breaker-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = std::fs::remove_dir_all(&path);
        path
    }

    #[test]
    fn four_errors_within_a_minute_make_a_pause_of_a_minute() {
        let path = place("four");
        let breaker = Breaker::new(&path);
        assert_eq!(breaker.says(NOW), Says::Ask);
        for _ in 0..3 {
            breaker.failed(NOW);
        }
        assert_eq!(breaker.says(NOW), Says::AskAndTell);
        breaker.failed(NOW + 30);
        // Every process of the host sees it.
        let other = Breaker::new(&path);
        assert_eq!(other.says(NOW + 30), Says::Wait);
        assert_eq!(other.says(NOW + 89), Says::Wait);
        // One process tries, the others wait for it.
        assert_eq!(other.says(NOW + 90), Says::AskAndTell);
        assert_eq!(breaker.says(NOW + 90), Says::Wait);
        other.failed(NOW + 91);
        assert_eq!(breaker.says(NOW + 150), Says::Wait);
        assert_eq!(breaker.says(NOW + 151), Says::AskAndTell);
        breaker.succeeded();
        assert_eq!(other.says(NOW + 151), Says::Ask);
        let _ = std::fs::remove_dir_all(&path);
    }

    #[test]
    fn errors_of_different_minutes_make_no_pause() {
        let path = place("minutes");
        let breaker = Breaker::new(&path);
        for n in 0..20 {
            breaker.failed(NOW + 61 * n);
            assert_eq!(breaker.says(NOW + 61 * n), Says::AskAndTell, "{n}");
        }
        let _ = std::fs::remove_dir_all(&path);
    }

    #[test]
    fn a_clock_that_was_wrong_makes_no_pause_without_end() {
        let path = place("clock");
        let breaker = Breaker::new(&path);
        for _ in 0..4 {
            breaker.failed(NOW + 1_000_000);
        }
        assert_eq!(breaker.says(NOW), Says::AskAndTell);
        let _ = std::fs::remove_dir_all(&path);
    }
}
