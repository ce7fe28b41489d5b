//! What setup has changed, and the files as they were before: only root can
//! write there, because `--remove` puts them back.

use data_encoding::HEXLOWER;
use std::fs::{self, DirBuilder, Permissions};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::change::{self, Change};
use super::{Error, TrustChoice};
use crate::admin::queue::Mta;

const FOLDER: &str = "/etc/zwrotka/setup";
const FILE: &str = "record.json";

/// What was changed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Record {
    /// The version of this form.
    v: u32,
    pub(super) trust: TrustChoice,
    /// Set while setup is at work: it is still set if that was killed.
    #[serde(default)]
    pub(super) unfinished: bool,
    /// Whether the mail server ran when setup began.
    #[serde(default)]
    pub(super) ran: bool,
    files: Vec<Entry>,
    #[serde(skip)]
    contents: Vec<Option<Vec<u8>>>,
}

/// A file of the mail server.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    path: PathBuf,
    /// The name of the copy beside the record; `None` where there was no file.
    before: Option<String>,
    /// SHA-256 of what setup wrote.
    after: String,
}

pub(super) fn folder(mta: Mta) -> PathBuf {
    Path::new(FOLDER).join(mta.to_string().to_lowercase())
}

fn hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

impl Record {
    /// The record of what is about to be changed. A file that is still as setup
    /// left it keeps the copy that was made before that.
    pub(super) fn of(
        changes: &[Change],
        trust: TrustChoice,
        ran: bool,
        before: Option<&Record>,
    ) -> Record {
        let mut record = Record {
            v: 1,
            trust,
            unfinished: true,
            ran: ran || before.is_some_and(Record::stopped),
            files: Vec::new(),
            contents: Vec::new(),
        };
        for change in changes {
            let Some(after) = &change.after else { continue };
            let original =
                match before.and_then(|b| b.original(&change.path, change.before.as_deref())) {
                    Some(original) => original,
                    None if change.is_none() => continue,
                    // Somebody has edited the file since; what setup had put in
                    // is not what it was before.
                    None => change.plain.clone(),
                };
            record.files.push(Entry {
                path: change.path.clone(),
                before: original.is_some().then(|| record.files.len().to_string()),
                after: hash(after),
            });
            record.contents.push(original);
        }
        record
    }

    /// What was in a file before setup changed it, if nobody has changed it since.
    #[allow(clippy::option_option)]
    pub(super) fn original(&self, path: &Path, now: Option<&[u8]>) -> Option<Option<Vec<u8>>> {
        let at = self.files.iter().position(|f| f.path == path)?;
        (hash(now?) == self.files[at].after).then(|| self.contents[at].clone())
    }

    /// Whether a setup that was killed may have left a mail server stopped that ran
    /// before.
    pub(super) fn stopped(&self) -> bool {
        self.unfinished && self.ran
    }

    /// The files that were changed.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|f| f.path.as_path())
    }

    pub(super) fn read(mta: Mta) -> Result<Option<Record>, Error> {
        let folder = folder(mta);
        let path = folder.join(FILE);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            // Others than root see the plan, not the record.
            Err(_) => return Ok(None),
        };
        let mut record: Record =
            serde_json::from_slice(&bytes).map_err(|e| Error::Record(path.clone(), e))?;
        for file in &record.files {
            let copy = file.before.as_ref().map(|name| folder.join(name));
            record.contents.push(match copy {
                Some(copy) => change::read(&copy)?,
                None => None,
            });
        }
        Ok(Some(record))
    }

    pub(super) fn write(&self, mta: Mta) -> Result<(), Error> {
        let folder = folder(mta);
        let failed = Error::of(&folder);
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&folder)
            .map_err(&failed)?;
        fs::set_permissions(FOLDER, Permissions::from_mode(0o700)).map_err(&failed)?;
        for (file, content) in self.files.iter().zip(&self.contents) {
            if let (Some(name), Some(content)) = (&file.before, content) {
                change::replace(&folder.join(name), content).map_err(&failed)?;
            }
        }
        let text = serde_json::to_vec_pretty(self).map_err(|e| Error::Record(folder.clone(), e))?;
        change::replace(&folder.join(FILE), &text).map_err(failed)
    }

    /// Removes the record and its copies.
    pub(super) fn forget(mta: Mta) {
        let _ = fs::remove_dir_all(folder(mta));
        // Only if there is no other.
        let _ = fs::remove_dir(FOLDER);
    }
}
