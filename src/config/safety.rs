//! Checks the owner and mode of a file before it is used.
//!
//! A configuration names the program that is run and the link that people are
//! sent to, so only root and the account that reads it may be able to write it.
//! Read access is not checked (panels have groups for that), except for keys. Files that panels write for each domain may
//! belong to another account, but nobody else may be able to write them.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use thiserror::Error;

use crate::trust::keys::{KeyFault, Keys};

/// Why a file is not read, in words that follow its name and hold no secret.
#[derive(Debug, Error)]
pub enum FileFault {
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("is a symbolic link; name the file itself")]
    Link,
    #[error("is not a regular file")]
    NotAFile,
    #[error("has {size} bytes; at most {most} are read")]
    TooLarge { size: u64, most: u64 },
    #[error(
        "belongs to account {owner}, which could change it; root or account {reader} must own it"
    )]
    Owner { owner: u32, reader: u32 },
    #[error("has mode {mode:04o}: group {group} could change it; fix it with chmod g-w")]
    GroupCanWrite { mode: u32, group: u32 },
    #[error("has mode {0:04o}: everybody could change it; fix it with chmod o-w")]
    EverybodyCanWrite(u32),
    #[error(
        "is in a folder with mode {0:04o}: everybody could replace it; fix it with chmod o-w on the folder"
    )]
    OpenFolder(u32),
    #[error(
        "has mode {0:04o}: secrets are for their owner and the group that reads them; fix it with chmod 0640"
    )]
    ReadableKeys(u32),
    #[error("{0}")]
    Keys(#[from] KeyFault),
}

const NOFOLLOW: i32 = OFlags::NOFOLLOW.bits() as i32;
/// Opening a named pipe that nobody writes to ends at once instead of never.
const NO_WAIT: i32 = OFlags::NONBLOCK.bits() as i32 | OFlags::NOCTTY.bits() as i32;
/// Most bytes of a configuration, of a list of domains or senders, or of rules.
pub const MAX_LIST: u64 = 16 << 20;
/// Most bytes of the file of one domain, and of a key file.
pub const MAX_OWN: u64 = 1 << 20;
const OTHERS_WRITE: u32 = 0o002;
const GROUP_WRITE: u32 = 0o020;
const OTHERS: u32 = 0o007;
const STICKY: u32 = 0o1000;

/// Reads a file that decides what the program does.
pub fn read(path: &Path) -> Result<String, FileFault> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    // A shell's pipe, say, belongs to whoever made it.
    if about.is_file() {
        owned(&about)?;
        written_by_others(&about)?;
        in_a_safe_folder(path)?;
    }
    text(file, MAX_LIST)
}

/// Whether [`read`] would read it.
pub fn check(path: &Path) -> Result<(), FileFault> {
    let about = std::fs::metadata(path)?;
    owned(&about)?;
    written_by_others(&about)?;
    in_a_safe_folder(path)
}

/// Reads a file that a panel may have written, of at most `most` bytes.
pub fn read_from_panel(path: &Path, most: u64) -> Result<String, FileFault> {
    text(open_from_panel(path, most)?, most)
}

/// Opens a file that a panel may have written, or the owner of a domain: a regular
/// one of at most `most` bytes. A pipe in its place would stop all mail, and a
/// device fill the memory.
pub fn open_from_panel(path: &Path, most: u64) -> Result<File, FileFault> {
    let (file, about) = open_regular(path, NO_WAIT)?;
    written_by_everybody(&about)?;
    if about.len() > most {
        let size = about.len();
        return Err(FileFault::TooLarge { size, most });
    }
    Ok(file)
}

/// Reads rules, whose owner was checked with the configuration.
pub fn read_rules(path: &Path) -> Result<String, FileFault> {
    text(open_regular(path, NO_WAIT)?.0, MAX_LIST)
}

fn open_regular(path: &Path, flags: i32) -> Result<(File, Metadata), FileFault> {
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags)
        .open(path)
        .map_err(|e| match e.raw_os_error() {
            Some(libc::ELOOP) if flags & NOFOLLOW != 0 => FileFault::Link,
            _ => FileFault::Io(e),
        })?;
    let about = file.metadata()?;
    match about.is_file() {
        true => Ok((file, about)),
        false => Err(FileFault::NotAFile),
    }
}

/// Reads the key file: not a link, owned by root or this account, and closed to
/// everybody but its group.
pub fn read_keys(path: &Path) -> Result<Keys, FileFault> {
    let (file, about) = open_regular(path, NOFOLLOW | NO_WAIT)?;
    owned(&about)?;
    let mode = about.mode() & 0o7777;
    if mode & (OTHERS | GROUP_WRITE) != 0 {
        return Err(FileFault::ReadableKeys(mode));
    }
    Ok(Keys::parse(&text(file, MAX_OWN)?)?)
}

/// Whether a file that holds a secret is closed to everybody but its owner and
/// group.
pub fn check_secret(path: &Path) -> Result<(), FileFault> {
    let about = std::fs::metadata(path)?;
    owned(&about)?;
    let mode = about.mode() & 0o7777;
    if about.is_file() && mode & (OTHERS | GROUP_WRITE) != 0 {
        return Err(FileFault::ReadableKeys(mode));
    }
    Ok(())
}

fn owned(about: &Metadata) -> Result<(), FileFault> {
    let (owner, reader) = (about.uid(), rustix::process::geteuid().as_raw());
    // Root may read any file; the services do not run as root.
    if reader == 0 || owner == 0 || owner == reader {
        return Ok(());
    }
    Err(FileFault::Owner { owner, reader })
}

fn written_by_others(about: &Metadata) -> Result<(), FileFault> {
    written_by_everybody(about)?;
    let (mode, group) = (about.mode() & 0o7777, about.gid());
    // Root's group, or the one that many systems make for each account.
    let private = group == 0 || group == about.uid();
    if mode & GROUP_WRITE != 0 && !private {
        return Err(FileFault::GroupCanWrite { mode, group });
    }
    Ok(())
}

fn written_by_everybody(about: &Metadata) -> Result<(), FileFault> {
    let mode = about.mode() & 0o7777;
    if about.is_file() && mode & OTHERS_WRITE != 0 {
        return Err(FileFault::EverybodyCanWrite(mode));
    }
    Ok(())
}

fn in_a_safe_folder(path: &Path) -> Result<(), FileFault> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mode = std::fs::metadata(folder)?.mode() & 0o7777;
    if mode & OTHERS_WRITE != 0 && mode & STICKY == 0 {
        return Err(FileFault::OpenFolder(mode));
    }
    Ok(())
}

fn text(file: File, most: u64) -> Result<String, FileFault> {
    let mut text = String::new();
    file.take(most + 1).read_to_string(&mut text)?;
    let size = text.len() as u64;
    if size > most {
        return Err(FileFault::TooLarge { size, most });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::os::unix::fs::PermissionsExt;

    use crate::config::Config;
    use crate::handover::settings::Handover;

    /// Threat 14: a program that everybody could have named is not run, not even
    /// to save the original.
    #[test]
    fn threat_14_nothing_is_saved_from_a_file_of_everybody() {
        let path = std::env::temp_dir().join(format!("zwrotka-safety-{}", std::process::id()));
        std::fs::write(
            &path,
            "lnaguage = 1\n[handover]\nsendmail = \"/tmp/mine\"\n",
        )
        .unwrap();
        let mode = |mode| std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        mode(0o644);
        let saved = Config::rescue_handover(&path).sendmail;
        mode(0o666);
        let doubtful = Config::rescue_handover(&path);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(saved, std::path::Path::new("/tmp/mine"));
        assert_eq!(doubtful, Handover::default());
    }
}
