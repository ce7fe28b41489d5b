//! Who may read and write what, by owner, group and mode.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An account and its groups.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) name: String,
    pub(super) uid: u32,
    pub(super) gid: u32,
    /// The name of its own group.
    pub(super) group: String,
    groups: Vec<u32>,
}

/// What an account wants of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// To read it.
    Read,
    /// To write it, or to make it where it is missing.
    Create,
}

/// Whether it may; the worst is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Access {
    Yes,
    /// Doctor can't look there.
    Unseen,
    No,
}

impl From<bool> for Access {
    fn from(may: bool) -> Access {
        if may { Access::Yes } else { Access::No }
    }
}

impl Account {
    /// Asks `id`, which knows accounts wherever they are kept.
    pub(super) fn named(name: &str) -> Result<Account, ()> {
        if name.starts_with('-') {
            return Err(());
        }
        let id = |flag: &str| -> Result<String, ()> {
            let output = Command::new("id")
                .args([flag, "--", name])
                .stdin(Stdio::null())
                .stderr(Stdio::null())
                .output()
                .map_err(drop)?;
            let text = String::from_utf8(output.stdout).map_err(drop)?;
            output
                .status
                .success()
                .then(|| text.trim().into())
                .ok_or(())
        };
        Ok(Account {
            name: name.into(),
            uid: id("-u")?.parse().map_err(drop)?,
            gid: id("-g")?.parse().map_err(drop)?,
            group: id("-gn")?,
            groups: id("-G")?
                .split_ascii_whitespace()
                .filter_map(|n| n.parse().ok())
                .collect(),
        })
    }

    /// Whether it may. Doctor may have fewer rights than the account, and then it
    /// can't tell.
    pub(super) fn may(&self, want: Want, path: &Path) -> Access {
        let mut folders = path.ancestors().skip(1);
        // Of what is to be made the nearest folder that is there counts.
        let itself = match (fs::metadata(path), want) {
            (Ok(meta), Want::Read) => self.has(0o4, &meta).into(),
            (Ok(meta), Want::Create) if meta.is_dir() => self.has(0o3, &meta).into(),
            (Ok(meta), Want::Create) => self.has(0o2, &meta).into(),
            (Err(e), _) if e.kind() == ErrorKind::PermissionDenied => Access::Unseen,
            (Err(_), Want::Read) => Access::No,
            (Err(_), Want::Create) => match folders.find_map(|f| fs::metadata(f).ok()) {
                Some(meta) => self.has(0o3, &meta).into(),
                None => Access::Unseen,
            },
        };
        let way = folders.map(|folder| match fs::metadata(folder) {
            Ok(meta) => self.has(0o1, &meta).into(),
            Err(_) => Access::Unseen,
        });
        way.chain([itself]).max().unwrap_or(Access::Unseen)
    }

    /// What directly below a folder of state belongs to neither this account nor
    /// is the folder for all accounts.
    ///
    /// # Errors
    /// The folder can't be read.
    pub(super) fn first_foreign(&self, folder: &Path) -> io::Result<Option<PathBuf>> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries.flatten(),
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(e),
        };
        let mut paths = entries.map(|entry| entry.path());
        Ok(paths.find(|path| {
            let shared = path.file_name().is_some_and(|name| name == "by-uid");
            !shared && fs::symlink_metadata(path).is_ok_and(|meta| meta.uid() != self.uid)
        }))
    }

    /// Whether an event file belongs to an account that zwrotka does not trust.
    pub(super) fn is_foreign(&self, file: &Path) -> bool {
        let owner = |path: &Path| fs::metadata(path).ok().map(|meta| meta.uid());
        let folder = file.parent().and_then(owner);
        owner(file).is_some_and(|uid| uid != 0 && uid != self.uid && Some(uid) != folder)
    }

    fn has(&self, bits: u32, meta: &fs::Metadata) -> bool {
        let mode = meta.mode();
        let mine = if self.uid == meta.uid() {
            mode >> 6
        } else if self.gid == meta.gid() || self.groups.contains(&meta.gid()) {
            mode >> 3
        } else {
            mode
        };
        self.uid == 0 || mine & bits == bits
    }
}

/// Who, beside its owner, may change a file of which everything depends.
pub(super) fn others_who_write(path: &Path) -> Option<&'static str> {
    let mode = fs::metadata(path).ok()?.mode();
    if mode & 0o002 != 0 {
        Some("everybody")
    } else if mode & 0o020 != 0 {
        Some("its group")
    } else {
        None
    }
}

/// Whether a folder is one in which every account can make a folder of its own.
pub(super) fn is_shared(path: &Path) -> bool {
    let above = path.ancestors().skip(1);
    let open = |bits: u32, path: &Path| fs::metadata(path).is_ok_and(|m| m.mode() & bits == bits);
    open(0o1003, path) && above.into_iter().all(|folder| open(0o001, folder))
}

/// Whether every account can read a secret.
pub(super) fn everybody_reads(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.mode() & 0o004 != 0)
}

/// Whether this is an executable file.
pub(super) fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_say_who_may() {
        let folder = std::env::temp_dir().join(format!("zwrotka-doctor-{}", std::process::id()));
        let file = folder.join("file");
        assert!(fs::create_dir_all(&folder).is_ok() && fs::write(&file, "").is_ok());
        let mode = |path: &Path, mode| {
            assert!(fs::set_permissions(path, fs::Permissions::from_mode(mode)).is_ok());
        };
        let stranger = Account {
            name: "stranger".into(),
            uid: 4_000_000,
            gid: 4_000_000,
            group: "stranger".into(),
            groups: Vec::new(),
        };
        mode(&folder, 0o755);
        mode(&file, 0o644);
        let may = |want, path: &Path| stranger.may(want, path) == Access::Yes;
        assert!(may(Want::Read, &file));
        assert!(!may(Want::Create, &file));
        assert!(!may(Want::Create, &folder.join("a/b")));
        assert_eq!(stranger.may(Want::Read, &folder.join("none")), Access::No);
        assert_eq!(others_who_write(&file), None);
        mode(&file, 0o666);
        assert!(may(Want::Create, &file));
        assert_eq!(others_who_write(&file), Some("everybody"));
        mode(&file, 0o620);
        assert_eq!(others_who_write(&file), Some("its group"));
        assert!(!may(Want::Read, &file) && !everybody_reads(&file));
        mode(&folder, 0o777);
        assert!(may(Want::Create, &folder.join("a/b")));
        mode(&folder, 0o700);
        mode(&file, 0o644);
        // The way to it is closed.
        assert!(!may(Want::Read, &file));
        assert!(Account::named("no-such-account").is_err());
        assert!(
            Account::named("root")
                .is_ok_and(|root| root.uid == 0 && root.may(Want::Read, &file) == Access::Yes)
        );
        assert!(fs::remove_dir_all(folder).is_ok());
    }
}
