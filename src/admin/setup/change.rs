//! A file before and after.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
use std::path::{Path, PathBuf};

use serde::Serialize;
use similar::TextDiff;

use super::Error;

/// What happens to a file; `None` where there is none.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    pub(super) before: Option<Vec<u8>>,
    pub(super) after: Option<Vec<u8>>,
    /// The file as it is, without what an earlier setup put in.
    pub(super) plain: Option<Vec<u8>>,
}

/// What happens to a file, in words.
#[derive(Debug, Clone, Serialize)]
pub struct FileChange {
    file: String,
    change: Kind,
    /// As `diff -u` shows it.
    difference: String,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    New,
    Changed,
    Removed,
}

impl Change {
    /// The file as it is becomes `after`.
    pub(super) fn of(path: impl Into<PathBuf>, after: Option<Vec<u8>>) -> Result<Change, Error> {
        let path = path.into();
        let before = read(&path)?;
        Ok(Change {
            plain: before.clone(),
            before,
            path,
            after,
        })
    }

    /// The same change, where the file has parts of an earlier setup in it.
    pub(super) fn over(self, plain: Option<Vec<u8>>) -> Change {
        Change { plain, ..self }
    }

    pub(super) fn is_none(&self) -> bool {
        self.before == self.after
    }

    /// As `diff -u` shows it.
    pub(super) fn difference(&self) -> String {
        if self.is_none() {
            return String::new();
        }
        let text = |side: &Option<Vec<u8>>| {
            String::from_utf8_lossy(side.as_deref().unwrap_or_default()).into_owned()
        };
        let name = |side: &Option<Vec<u8>>| match side {
            Some(_) => self.path.display().to_string(),
            None => "/dev/null".into(),
        };
        TextDiff::from_lines(text(&self.before), text(&self.after))
            .unified_diff()
            .context_radius(2)
            .header(&name(&self.before), &name(&self.after))
            .to_string()
    }

    /// The change for programs.
    pub(super) fn described(&self) -> FileChange {
        FileChange {
            file: self.path.display().to_string(),
            change: match (&self.before, &self.after) {
                (None, _) => Kind::New,
                (_, None) => Kind::Removed,
                _ => Kind::Changed,
            },
            difference: self.difference(),
        }
    }

    /// Makes the change, unless somebody else has changed the file meanwhile.
    pub(super) fn write(&self) -> Result<(), Error> {
        put(&self.path, &self.before, &self.after)
    }

    pub(super) fn undo(&self) -> Result<(), Error> {
        put(&self.path, &self.after, &self.before)
    }
}

/// What is in a file; `None` where there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::File(path.into(), e)),
    }
}

fn put(path: &Path, from: &Option<Vec<u8>>, to: &Option<Vec<u8>>) -> Result<(), Error> {
    if read(path)? != *from {
        return Err(Error::Changed(path.into()));
    }
    match to {
        None => fs::remove_file(path).map_err(Error::of(path)),
        Some(bytes) => replace(path, bytes).map_err(Error::of(path)),
    }
}

/// Puts a whole file in the place of another, with its owner and mode. A link
/// stays a link.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let folder = target.parent().unwrap_or(Path::new("/"));
    if !folder.exists() {
        fs::create_dir_all(folder)?;
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".zwrotka-{}", std::process::id()));
    let new = folder.join(name);
    let write = || {
        let mut file = File::options().write(true).create_new(true).open(&new)?;
        let (mode, owner) = match fs::metadata(&target) {
            Ok(meta) => (meta.mode() & 0o7777, Some((meta.uid(), meta.gid()))),
            Err(_) => (0o644, None),
        };
        if let Some((uid, gid)) = owner {
            fchown(&file, Some(uid), Some(gid))?;
        }
        file.set_permissions(fs::Permissions::from_mode(mode))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &target)
    };
    let written = write();
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
