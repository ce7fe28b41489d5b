//! Who could have written a file that we are about to believe.
//!
//! A configuration names the program that is run and the link that people are
//! sent to, so only those may write it who are trusted anyway: root and the
//! account that reads it. Who may read it is the site's business (panels have
//! groups for that), except for keys. What panels write for each domain may be
//! theirs, but not everybody's.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use crate::trust::keys::Keys;

const NOFOLLOW: i32 = rustix::fs::OFlags::NOFOLLOW.bits() as i32;
const OTHERS_WRITE: u32 = 0o002;
const GROUP_WRITE: u32 = 0o020;
const OTHERS: u32 = 0o007;
const STICKY: u32 = 0o1000;

/// Reads a file that decides what we do.
///
/// # Errors
/// Why not, in words that go behind the name of the file.
pub fn read(path: &Path) -> Result<String, String> {
    let file = File::open(path).map_err(cannot)?;
    let about = file.metadata().map_err(cannot)?;
    // A pipe of the shell's, say, is whose it is.
    if about.is_file() {
        owned(&about)?;
        written_by_others(&about)?;
        in_a_safe_folder(path)?;
    }
    text(file)
}

/// Whether [`read`] would believe it.
///
/// # Errors
/// Why not, in words that go behind the name of the file.
pub fn check(path: &Path) -> Result<(), String> {
    let about = std::fs::metadata(path).map_err(cannot)?;
    owned(&about)?;
    written_by_others(&about)?;
    in_a_safe_folder(path)
}

/// Reads a file that a panel may have written.
///
/// # Errors
/// Why not, in words that go behind the name of the file.
pub fn read_from_panel(path: &Path) -> Result<String, String> {
    let file = open_from_panel(path)?;
    text(file)
}

/// Opens a file that a panel may have written.
///
/// # Errors
/// Why not, in words that go behind the name of the file.
pub fn open_from_panel(path: &Path) -> Result<File, String> {
    let file = File::open(path).map_err(cannot)?;
    written_by_everybody(&file.metadata().map_err(cannot)?)?;
    Ok(file)
}

/// Reads the key file: no link, nobody's but root's or ours, and closed to
/// everybody but its group.
///
/// # Errors
/// Why not, in words that go behind the name of the file and hold no secret.
pub fn read_keys(path: &Path) -> Result<Keys, String> {
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(NOFOLLOW)
        .open(path)
        .map_err(|e| match e.raw_os_error() {
            Some(libc::ELOOP) => "is a symbolic link; name the file itself".into(),
            _ => cannot(e),
        })?;
    let about = file.metadata().map_err(cannot)?;
    if !about.is_file() {
        return Err("is no file".into());
    }
    owned(&about)?;
    let mode = about.mode() & 0o7777;
    if mode & (OTHERS | GROUP_WRITE) != 0 {
        return Err(format!(
            "has mode {mode:04o}: secrets are for their owner and the group that reads them; \
             chmod 0640 closes it"
        ));
    }
    Keys::parse(&text(file)?)
}

fn owned(about: &Metadata) -> Result<(), String> {
    let me = rustix::process::geteuid().as_raw();
    // What root is told to read it reads; the services don't run as root.
    if me == 0 || about.uid() == 0 || about.uid() == me {
        return Ok(());
    }
    Err(format!(
        "belongs to account {}, which could change it; root or account {me} must own it",
        about.uid()
    ))
}

fn written_by_others(about: &Metadata) -> Result<(), String> {
    written_by_everybody(about)?;
    let mode = about.mode() & 0o7777;
    // Root's group, or the one that many systems make for each account.
    let private = about.gid() == 0 || about.gid() == about.uid();
    if mode & GROUP_WRITE != 0 && !private {
        return Err(format!(
            "has mode {mode:04o}: group {} could change it; chmod g-w closes it",
            about.gid()
        ));
    }
    Ok(())
}

fn written_by_everybody(about: &Metadata) -> Result<(), String> {
    let mode = about.mode() & 0o7777;
    if about.is_file() && mode & OTHERS_WRITE != 0 {
        return Err(format!(
            "has mode {mode:04o}: everybody could change it; chmod o-w closes it"
        ));
    }
    Ok(())
}

fn in_a_safe_folder(path: &Path) -> Result<(), String> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let about = std::fs::metadata(folder).map_err(cannot)?;
    let mode = about.mode() & 0o7777;
    if mode & OTHERS_WRITE != 0 && mode & STICKY == 0 {
        return Err(format!(
            "is in a folder with mode {mode:04o}: everybody could replace it; chmod o-w closes the folder"
        ));
    }
    Ok(())
}

fn cannot(e: io::Error) -> String {
    format!("cannot be read: {e}")
}

fn text(mut file: File) -> Result<String, String> {
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(cannot)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::os::unix::fs::PermissionsExt;

    use crate::config::{Config, Handover};

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
