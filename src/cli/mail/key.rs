//! `zwrotka key`: the secrets by which the site knows its own mail.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::Failure;
use crate::config::DEFAULT_PATH;
use crate::config::{Config, safety};
use crate::trust::keys::Keys;

/// Where the keys are unless the configuration or `--file` says otherwise.
const DEFAULT_FILE: &str = "/etc/zwrotka/keys";
/// The mode of a new file: its owner writes, its group reads.
const MODE: u32 = 0o640;

/// `zwrotka key`
#[derive(Debug, Args)]
pub struct KeyArgs {
    /// The key file [default: key_file of the configuration, or /etc/zwrotka/keys]
    #[arg(long, value_name = "FILE", global = true)]
    file: Option<PathBuf>,
    #[command(subcommand)]
    work: Option<Work>,
}

#[derive(Debug, Clone, Copy, Subcommand)]
enum Work {
    /// Show which keys there are; the default. Secrets are never shown
    Show,
    /// Make the first key
    Make,
    /// Make a new key; the one before still counts, the one before that is gone
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
    let failed = |why: String| Failure::Plain(file.display().to_string(), why);
    let work = args.work.unwrap_or(Work::Show);
    let keys = match (work, file.exists()) {
        (Work::Make, true) => {
            return Err(failed(
                "is there already; `zwrotka key rotate` makes a new key".into(),
            ));
        }
        (Work::Make, false) => None,
        _ => Some(safety::read_keys(&file).map_err(failed)?),
    };
    let keys = match (work, keys) {
        (Work::Show, Some(keys)) => keys,
        (_, before) => {
            let keys = Keys::rotated(before).map_err(|e| failed(e.to_string()))?;
            write(&file, &keys).map_err(|e| failed(format!("can't be written: {e}")))?;
            keys
        }
    };
    println!("{}", file.display());
    println!("current   {}  signs, and counts", keys.current.id);
    if let Some(previous) = &keys.previous {
        println!("previous  {}  counts", previous.id);
    }
    if !matches!(work, Work::Show) {
        println!(
            "The group of the file has to be one that zwrotka reads with, and Exim where Exim signs.\n\
             A milter that runs takes it over with: systemctl reload zwrotka-milter\n\
             Rotate again only when the mail that the previous key signed is too old to come back\n\
             ([trust] max_age_days)."
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Puts a new file in the place of the old one, whole, with its owner and mode.
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
