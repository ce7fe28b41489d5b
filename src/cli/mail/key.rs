//! `zwrotka key`: the keys of the proof header.

use std::fmt::Display;
use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::super::terminal::print_json;
use super::Failure;
use crate::config::DEFAULT_PATH;
use crate::config::{Config, safety};
use crate::trust::keys::Keys;

/// The key file unless the configuration or `--file` names one.
const DEFAULT_FILE: &str = "/etc/zwrotka/keys";
/// The mode of a new file: the owner writes, the group reads.
const MODE: u32 = 0o640;

/// `zwrotka key`
#[derive(Debug, Args)]
pub struct KeyArgs {
    /// The key file [default: key_file of the configuration, or /etc/zwrotka/keys]
    #[arg(long, value_name = "FILE", global = true)]
    file: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    action: Option<Action>,
}

/// What `key --json` prints.
#[derive(Serialize)]
struct KeyView<'a> {
    file: String,
    /// The id of the key that signs.
    current: &'a str,
    /// The id of the key that is still accepted.
    previous: Option<&'a str>,
    /// Whether this run wrote the file.
    changed: bool,
}

#[derive(Debug, Clone, Copy, Subcommand)]
enum Action {
    /// Show the ids of the keys, never the secrets [default]
    Show,
    /// Make the first key
    Make,
    /// Make a new key; the current one becomes the previous one, which is still accepted
    Rotate,
}

/// Shows, makes or rotates the keys.
pub(super) fn run(config: Option<&Path>, args: &KeyArgs) -> Result<ExitCode, Failure> {
    let named = config.unwrap_or(Path::new(DEFAULT_PATH));
    let file = args
        .file
        .clone()
        .or_else(|| Config::key_file_named_in(named))
        .unwrap_or_else(|| DEFAULT_FILE.into());
    let failed = |why: &dyn Display| Failure::Plain(file.display().to_string(), why.to_string());
    let action = args.action.unwrap_or(Action::Show);
    let keys = match (action, file.exists()) {
        (Action::Make, true) => {
            return Err(failed(
                &"exists already; zwrotka key rotate makes a new key",
            ));
        }
        (Action::Make, false) => None,
        _ => Some(safety::read_keys(&file).map_err(|e| failed(&e))?),
    };
    let keys = match (action, keys) {
        (Action::Show, Some(keys)) => keys,
        (_, before) => {
            let keys = Keys::rotated(before).map_err(|e| failed(&e))?;
            write(&file, &keys).map_err(|e| failed(&format!("cannot be written: {e}")))?;
            keys
        }
    };
    if args.json {
        print_json(&KeyView {
            file: file.display().to_string(),
            current: &keys.current.id,
            previous: keys.previous.as_ref().map(|key| &*key.id),
            changed: !matches!(action, Action::Show),
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    println!("{}", file.display());
    println!("current   {}  signs and is accepted", keys.current.id);
    if let Some(previous) = &keys.previous {
        println!("previous  {}  is accepted", previous.id);
    }
    if !matches!(action, Action::Show) {
        println!(
            "The file's group must be one that zwrotka runs with, and Exim where Exim signs.\n\
             A running milter reads the file again on: systemctl reload zwrotka-milter\n\
             Don't rotate again before mail signed with the previous key is too old to come\n\
             back ([trust] max_age_days)."
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Replaces the file by rename, with the owner and mode of the old one.
fn write(file: &Path, keys: &Keys) -> io::Result<()> {
    let before = fs::symlink_metadata(file).ok();
    let mut name = file.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".new.{}", std::process::id()));
    let new = file.with_file_name(name);
    let written = (|| {
        let mut to = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&new)?;
        to.write_all(keys.text().as_bytes())?;
        if let Some(before) = &before {
            chown(&new, Some(before.uid()), Some(before.gid()))?;
        }
        let mode = before.as_ref().map_or(MODE, |b| b.mode() & 0o777);
        to.set_permissions(Permissions::from_mode(mode))?;
        to.sync_all()?;
        fs::rename(&new, file)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
