//! What `zwrotka-admin alerts` remembers between its runs, and of which
//! blocklist entries the administrator has been told.
//!
//! ```text
//! alerts/sent        subjects that a mail was sent about, of the account that runs alerts
//! alerts/told        the entries, one a line behind the time, for the mail path to read
//! alerts/lock        held by the run that is at work
//! ```
//!
//! Both files are replaced as a whole. A notice says that the administrator was
//! told of an entry only if it stands in `told`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use serde::{Deserialize, Serialize};

use super::Error;
use super::folder::Folder;

const FOLDER: &str = "alerts";
const SENT: &str = "sent";
const TOLD: &str = "told";
const LOCK: &str = "lock";
/// Largest file that is read, in bytes.
const MOST: u64 = 1 << 20;
/// How long an entry stands in `told`, in seconds: the administrator has forgotten it by then.
const TOLD_FOR: i64 = 7 * 86_400;

/// The folder whose file [`is_told`] reads, for those who confine themselves.
pub fn told_folder(state_dir: &Path) -> PathBuf {
    state_dir.join(FOLDER)
}

/// What was sent about one subject.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// When a mail about it was sent last, in seconds since 1970.
    pub at: i64,
    /// The moment of the newest thing that this mail reported.
    pub seen: i64,
}

/// What one run knows of those before it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// By the name of the subject.
    pub subjects: BTreeMap<String, Sent>,
    /// The day of the last summary, `2026-11-24`.
    pub summary: Option<String>,
    /// When the blocklists were asked last, in seconds since 1970.
    pub looked_up: i64,
    /// What they listed then, and since when that is known.
    pub listed: BTreeMap<String, i64>,
}

/// The state of alerts, held by this process alone.
#[derive(Debug)]
pub struct Alerts {
    folder: Folder,
    _lock: File,
    pub memory: Memory,
}

impl Alerts {
    /// Opens the state below `state_dir`, or makes it.
    ///
    /// # Errors
    /// The folder can't be used, or [`Error::Locked`] if another run is at work.
    pub fn open(state_dir: &Path) -> Result<Alerts, Error> {
        let folder = Folder::shared_or_new(state_dir, FOLDER)?;
        let lock = folder.file_or_new(LOCK, OFlags::RDWR)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(Error::Locked(folder.path.join(LOCK)));
            }
            Err(std::fs::TryLockError::Error(e)) => {
                return Err(Error::Io(folder.path.join(LOCK), e));
            }
        }
        let memory = match folder.file(SENT, OFlags::RDONLY)? {
            None => Memory::default(),
            Some(file) => {
                let mut text = String::new();
                file.take(MOST)
                    .read_to_string(&mut text)
                    .map_err(|e| Error::Io(folder.path.join(SENT), e))?;
                // A file that a crash has cut costs one mail too many.
                serde_json::from_str(&text).unwrap_or_default()
            }
        };
        Ok(Alerts {
            folder,
            _lock: lock,
            memory,
        })
    }

    /// Writes what is remembered.
    ///
    /// # Errors
    /// The disk.
    pub fn save(&self) -> Result<(), Error> {
        let text = serde_json::to_string(&self.memory).unwrap_or_default();
        self.replace(SENT, text.as_bytes(), 0o600)
    }

    /// Adds entries that the administrator has been told of, for the notices.
    ///
    /// # Errors
    /// The disk.
    pub fn add_told(&self, entries: &[String], now: i64) -> Result<(), Error> {
        let mut all: BTreeMap<String, i64> = match self.folder.file(TOLD, OFlags::RDONLY)? {
            Some(file) => told(&file)
                .filter(|(at, _)| now - at < TOLD_FOR)
                .map(|(at, entry)| (entry, at))
                .collect(),
            None => BTreeMap::new(),
        };
        // A line end would make two entries of one.
        let plain = |e: &&String| !e.chars().any(char::is_control);
        all.extend(entries.iter().filter(plain).map(|e| (e.clone(), now)));
        let text: String = all
            .iter()
            .map(|(entry, at)| format!("{at} {entry}\n"))
            .collect();
        self.replace(TOLD, text.as_bytes(), 0o644)
    }

    fn replace(&self, name: &str, bytes: &[u8], mode: u32) -> Result<(), Error> {
        let new = format!("{name}.new");
        let failed = |e| Error::Io(self.folder.path.join(&new), e);
        self.folder.remove_file(&new);
        let mut file = self.folder.file_or_new(&new, OFlags::WRONLY)?;
        file.set_permissions(std::fs::Permissions::from_mode(mode))
            .and_then(|()| file.write_all(bytes))
            .and_then(|()| file.sync_data())
            .map_err(failed)?;
        self.folder.rename(&new, name)
    }
}

/// Whether the administrator has been told of every one of these entries within
/// the last days. False where nobody can know.
pub fn is_told(state_dir: &Path, entries: &[String], now: i64) -> bool {
    let path = told_folder(state_dir).join(TOLD);
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32;
    let opened = File::options().read(true).custom_flags(flags).open(path);
    let Ok(file) = opened else {
        return false;
    };
    // Anybody could have put it into a folder that anybody can write.
    let account = rustix::process::geteuid().as_raw();
    let trusted = file.metadata().is_ok_and(|found| {
        found.is_file() && found.mode() & 0o022 == 0 && [0, account].contains(&found.uid())
    });
    if !trusted || entries.is_empty() {
        return false;
    }
    let told: Vec<String> = told(&file)
        .filter(|(at, _)| (0..TOLD_FOR).contains(&(now - at)))
        .map(|(_, entry)| entry)
        .collect();
    entries.iter().all(|entry| told.contains(entry))
}

fn told(file: &File) -> impl Iterator<Item = (i64, String)> + use<> {
    let mut text = String::new();
    let _ = file.take(MOST).read_to_string(&mut text);
    let line = |line: &str| {
        let (at, entry) = line.split_once(' ')?;
        Some((at.parse().ok()?, entry.to_owned()))
    };
    let all: Vec<(i64, String)> = text.lines().filter_map(line).collect();
    all.into_iter()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    struct Dir(PathBuf);

    impl Dir {
        fn new(name: &str) -> Dir {
            let path =
                std::env::temp_dir().join(format!("zwrotka-alerts-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&path).unwrap();
            Dir(path)
        }
    }

    impl Drop for Dir {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_was_sent_is_remembered_by_one_run_at_a_time() {
        let dir = Dir::new("memory");
        let mut alerts = Alerts::open(&dir.0).unwrap();
        let sent = Sent { at: 7, seen: 5 };
        alerts.memory.subjects.insert("store".into(), sent);
        alerts.save().unwrap();
        assert!(matches!(Alerts::open(&dir.0), Err(Error::Locked(_))));
        drop(alerts);
        let again = Alerts::open(&dir.0).unwrap();
        assert_eq!(again.memory.subjects.get("store"), Some(&sent));
        // A file that was cut is as good as none.
        std::fs::write(dir.0.join("alerts/sent"), b"{\"subj").unwrap();
        drop(again);
        assert_eq!(Alerts::open(&dir.0).unwrap().memory, Memory::default());
    }

    #[test]
    fn told_is_what_was_told_and_nothing_else() {
        let dir = Dir::new("told");
        let zen = "192.0.2.1 zen.spamhaus.org".to_owned();
        let both = [zen.clone(), " SpamCop".to_owned()];
        assert!(!is_told(&dir.0, &both, 1000));
        let alerts = Alerts::open(&dir.0).unwrap();
        alerts.add_told(std::slice::from_ref(&zen), 1000).unwrap();
        assert!(is_told(&dir.0, std::slice::from_ref(&zen), 1001));
        assert!(!is_told(&dir.0, &both, 1001), "only one of two was told");
        assert!(!is_told(&dir.0, &[], 1001));
        alerts.add_told(&both[1..], 1002).unwrap();
        assert!(is_told(&dir.0, &both, 1003));
        assert!(!is_told(&dir.0, &both, 1003 + TOLD_FOR), "long ago");
        // A file that others can write proves nothing.
        let path = dir.0.join("alerts/told");
        let mode = |mode| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode));
        mode(0o666).unwrap();
        assert!(!is_told(&dir.0, &both, 1003));
        mode(0o644).unwrap();
        std::fs::rename(&path, dir.0.join("elsewhere")).unwrap();
        std::os::unix::fs::symlink(dir.0.join("elsewhere"), &path).unwrap();
        assert!(!is_told(&dir.0, &both, 1003), "a link");
    }
}
