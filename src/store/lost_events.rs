//! The number of events that could not be logged, kept until it can be.
//!
//! The number is the length of an empty file, because a length can grow on a
//! disk that takes no more bytes; when the first of them was lost is the time of
//! the file's last change.

use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use rustix::fs::OFlags;

use super::Error;
use super::folder::Folder;
use super::local::lock;

const NAME: &str = "lost-events";

/// Events that were lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost {
    pub count: u64,
    /// When the first of them was lost, in seconds since 1970.
    pub since: i64,
}

/// The count of this account's store.
#[derive(Debug, Clone)]
pub struct LostEvents {
    state_dir: PathBuf,
}

impl LostEvents {
    /// The count below `state_dir`; nothing is made before an event is lost.
    pub fn below(state_dir: &Path) -> LostEvents {
        LostEvents {
            state_dir: state_dir.to_path_buf(),
        }
    }

    /// What could not be logged yet, by all accounts whose stores this one may
    /// read. Nothing is changed.
    pub fn of_all(state_dir: &Path) -> Vec<(PathBuf, Lost)> {
        let mut stores = vec![state_dir.join("store")];
        let others = std::fs::read_dir(state_dir.join("by-uid"));
        stores.extend(others.into_iter().flatten().flatten().map(|e| e.path()));
        let lost = |store: PathBuf| {
            let path = store.join(NAME);
            let found = std::fs::symlink_metadata(&path).ok()?;
            let is_some = found.is_file() && found.len() > 0;
            is_some.then(|| {
                let (count, since) = (found.len(), found.mtime());
                (path, Lost { count, since })
            })
        };
        stores.into_iter().filter_map(lost).collect()
    }

    /// Counts events that were lost at `now`.
    ///
    /// # Errors
    /// The store can't be written.
    pub fn add(&self, count: u64, now: i64) -> Result<(), Error> {
        let folder = Folder::of_store_or_new(&self.state_dir)?;
        let file = folder.file_or_new(NAME, OFlags::RDWR)?;
        let path = folder.path.join(NAME);
        lock(&file, &path)?;
        let before = read(&file, &path)?;
        let since = before.map_or(now, |lost| lost.since);
        let total = before.map_or(0, |lost| lost.count).saturating_add(count);
        let set = || {
            // No file can be longer than 2^63 - 1 bytes.
            file.set_len(total.min(1 << 40))?;
            file.set_modified(UNIX_EPOCH + Duration::from_secs(since.max(0).unsigned_abs()))
        };
        set().map_err(|e| Error::Io(path.clone(), e))
    }

    /// Gives the count to `log`, and begins anew if that returns true. Another
    /// process that does so at the same time goes first.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub fn report(&self, log: impl FnOnce(Lost) -> bool) -> Result<(), Error> {
        let Some(folder) = Folder::of_store(&self.state_dir)? else {
            return Ok(());
        };
        let Some(file) = folder.file(NAME, OFlags::RDWR)? else {
            return Ok(());
        };
        let path = folder.path.join(NAME);
        if read(&file, &path)?.is_none() || file.try_lock().is_err() {
            return Ok(());
        }
        match read(&file, &path)? {
            Some(lost) if log(lost) => file.set_len(0).map_err(|e| Error::Io(path, e)),
            _ => Ok(()),
        }
    }
}

fn read(file: &File, path: &Path) -> Result<Option<Lost>, Error> {
    let metadata = file.metadata();
    let metadata = metadata.map_err(|e| Error::Io(path.into(), e))?;
    Ok((metadata.len() > 0).then_some(Lost {
        count: metadata.len(),
        since: metadata.mtime(),
    }))
}
