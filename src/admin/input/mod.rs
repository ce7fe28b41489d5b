//! Finds the logs and reads their lines.
//!
//! Files are read as they are or through gzip, xz or zstd (recognised by their first
//! bytes), in pieces of a fixed size; of a line that is longer than [`LONGEST`]
//! the rest is left out. Without a file the journal is read for entries of facility
//! mail. The error of an unreadable file names the missing group; a log in an
//! unknown form is an error that shows its first lines.

mod lines;
mod needles;
mod progress;
mod threads;
mod unpack;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub use lines::{LONGEST, cut, lines_of};
pub use needles::Needles;
pub use threads::{each_parsed, lines_with};

use super::logs::Clock;
use super::logs::coverage::{Coverage, Unreadable};
use crate::escape::printable;
use lines::each_block;

/// Default log files of the mail servers: Debian, Red Hat
/// and cPanel for Exim, Debian and Red Hat for Postfix.
pub const PLACES: [&str; 5] = [
    "/var/log/exim4/mainlog",
    "/var/log/exim/mainlog",
    "/var/log/exim_mainlog",
    "/var/log/mail.log",
    "/var/log/maillog",
];

/// One log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file, plain or packed.
    File(PathBuf),
    Stdin,
    /// systemd's journal, from this moment on.
    Journal(Option<i64>),
    /// Our own entries in systemd's journal, from this moment on.
    OwnJournal(i64),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::File(path) => path.display().fmt(f),
            Source::Stdin => f.write_str("standard input"),
            Source::Journal(_) | Source::OwnJournal(_) => f.write_str("the journal"),
        }
    }
}

/// Which of the rotated files are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    All,
    /// The present one and the one before.
    Latest,
    /// Those that were written to after this moment, and the one before them
    /// for comparison.
    Since(i64),
}

/// Why a log can't be read.
#[derive(Debug)]
pub enum Error {
    /// There is none.
    NoLog,
    /// This user may not read it.
    Rights(Rights),
    JournalRights,
    Io(String, io::Error),
    /// It was read, but its lines are not those of a mail log.
    Unreadable(String, Unreadable),
}

/// What is missing to read a file or to enter its folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Rights {
    path: PathBuf,
    owner: String,
    group: String,
    mode: u32,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoLog => write!(
                f,
                "no mail log found: looked for {} and in the journal; name a file with --log FILE",
                PLACES.join(", ")
            ),
            Error::Rights(rights) => rights.fmt(f),
            Error::JournalRights => f.write_str(
                "the journal shows this user no mail server; join group systemd-journal or adm \
                 (sudo usermod -aG adm \"$USER\", then log in again), \
                 or run this with sudo",
            ),
            Error::Io(what, error) => write!(f, "{}: {error}", printable(what)),
            Error::Unreadable(what, why) => write!(f, "{}: {why}", printable(what)),
        }
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Rights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Rights {
            path,
            owner,
            group,
            mode,
        } = self;
        write!(
            f,
            "{}: this user may not read it; it belongs to {owner}:{group}, mode {mode:04o}; ",
            path.display()
        )?;
        let needed = if path.is_dir() { 0o050 } else { 0o040 };
        if mode & needed == needed && group != "root" {
            write!(
                f,
                "join group {group} (sudo usermod -aG {group} \"$USER\", then log in again), \
                 or run this with sudo"
            )
        } else {
            f.write_str("run this with sudo")
        }
    }
}

/// The logs of this machine, oldest first.
///
/// # Errors
/// There are none, or this user may not read them.
pub fn discover(reach: Reach) -> Result<Vec<Source>, Error> {
    discover_in(Path::new("/"), reach)
}

fn discover_in(root: &Path, reach: Reach) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for place in PLACES {
        let path = root.join(place.trim_start_matches('/'));
        match fs::metadata(&path) {
            Ok(_) => {
                // Without its folder the rotated ones are not known.
                let folder = path.parent().unwrap_or(Path::new("/"));
                fs::read_dir(folder).map_err(|e| denied(folder, e))?;
                sources.extend(rotated(&path, reach).into_iter().map(Source::File));
            }
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => return Err(denied(&path, e)),
            Err(_) => {}
        }
    }
    if sources.is_empty() {
        let journals = ["var/log/journal", "run/log/journal"];
        if !journals.iter().any(|j| root.join(j).exists()) {
            return Err(Error::NoLog);
        }
        sources.push(Source::Journal(match reach {
            Reach::Since(since) => Some(since - 7 * 86_400),
            _ => None,
        }));
    }
    Ok(sources)
}

/// `path` and what logrotate made of its predecessors (`.1`, `.2.gz`,
/// `-20261124`), oldest first.
pub fn rotated(path: &Path, reach: Reach) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return vec![path.into()];
    };
    let name = name.to_string_lossy();
    let mut files: Vec<(i64, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let other = entry.file_name();
            let other = other.to_string_lossy();
            let Some(rest) = other.strip_prefix(&*name) else {
                return false;
            };
            let packed = [".gz", ".xz", ".zst"];
            let rest = packed.iter().find_map(|end| rest.strip_suffix(end));
            let rest = rest.unwrap_or(&other[name.len()..]);
            rest.starts_with(['.', '-'])
                && rest[1..].bytes().all(|b| b.is_ascii_digit() || b == b'-')
        })
        .filter_map(|entry| Some((entry.metadata().ok()?.mtime(), entry.path())))
        .collect();
    files.sort();
    let first = match reach {
        Reach::All => 0,
        Reach::Latest => files.len().saturating_sub(1),
        Reach::Since(since) => files
            .iter()
            .position(|(written, _)| *written >= since)
            .unwrap_or(files.len())
            .saturating_sub(1),
    };
    let mut paths: Vec<PathBuf> = files.drain(first..).map(|(_, path)| path).collect();
    paths.push(path.into());
    paths
}

/// Gives each line of each mail log to `each`, without its line break, and says
/// how many bytes there were.
///
/// # Errors
/// A source can't be read, more than half of its lines are in no known form, or
/// no line of any of them is of a mail server.
pub fn lines(sources: &[Source], each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
    blocks(sources, &mut |block: &[u8]| {
        lines_of(block).for_each(&mut *each)
    })
}

/// [`lines`] in blocks of whole lines.
///
/// # Errors
/// As [`lines`].
pub fn blocks(sources: &[Source], each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
    Logs::new(sources.to_vec()).once(each)
}

/// [`lines`] for logs that hold anything.
///
/// # Errors
/// A source can't be read.
pub fn any_lines(sources: &[Source], each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
    let mut bytes = 0;
    for source in sources {
        bytes += source_blocks(source, &mut |block: &[u8]| {
            lines_of(block).for_each(&mut *each);
        })?;
    }
    Ok(bytes)
}

/// Whether a file can be read.
///
/// # Errors
/// It can't.
pub fn try_open(source: &Source) -> Result<(), Error> {
    match source {
        Source::File(path) => File::open(path).map(drop).map_err(|e| denied(path, e)),
        _ => Ok(()),
    }
}

fn source_blocks(source: &Source, each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
    let failed = |e| Error::Io(source.to_string(), e);
    match source {
        Source::File(path) => {
            let file = File::open(path).map_err(|e| denied(path, e))?;
            let bar = progress::bar(&file, path);
            let read = each_block(bar.wrap_read(file), each).map_err(failed);
            bar.finish_and_clear();
            read
        }
        Source::Stdin => each_block(io::stdin().lock(), each).map_err(failed),
        Source::Journal(since) => match journal("SYSLOG_FACILITY=2", *since, each)? {
            // Without rights journalctl shows a user's own entries and ends well.
            0 => Err(silent_journal()),
            bytes => Ok(bytes),
        },
        Source::OwnJournal(since) => journal("SYSLOG_IDENTIFIER=zwrotka", Some(*since), each),
    }
}

/// Mail logs that are read once or several times.
#[derive(Debug)]
pub struct Logs {
    sources: Vec<Source>,
    /// Standard input can be read once: its copy in a file that has no name.
    stdin: Option<File>,
}

impl Logs {
    /// Logs to read in this order.
    pub fn new(sources: Vec<Source>) -> Logs {
        Logs {
            sources,
            stdin: None,
        }
    }

    /// [`blocks`], which may be called again.
    ///
    /// # Errors
    /// As [`blocks`], and standard input can't be copied to a temporary file.
    pub fn blocks(&mut self, each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
        if self.stdin.is_none() && self.sources.contains(&Source::Stdin) {
            self.stdin = Some(copied_stdin()?);
        }
        self.once(each)
    }

    fn once(&mut self, each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
        let mut coverage = Coverage::new();
        let mut bytes = 0;
        for source in &self.sources {
            let mut both = |block: &[u8]| {
                coverage.block(block);
                each(block);
            };
            bytes += match (source, &mut self.stdin) {
                (Source::Stdin, Some(copy)) => copy
                    .seek(SeekFrom::Start(0))
                    .and_then(|_| each_block(copy, &mut both))
                    .map_err(|e| Error::Io(source.to_string(), e))?,
                _ => source_blocks(source, &mut both)?,
            };
            coverage
                .log_ended()
                .map_err(|why| Error::Unreadable(source.to_string(), why))?;
        }
        let names = || {
            let names: Vec<String> = self.sources.iter().map(ToString::to_string).collect();
            names.join(", ")
        };
        coverage
            .finish()
            .map_err(|why| Error::Unreadable(names(), why))?;
        Ok(bytes)
    }
}

fn copied_stdin() -> Result<File, Error> {
    let failed = |e| Error::Io("a temporary file for standard input".into(), e);
    let path = std::env::temp_dir().join(format!("zwrotka-log-{}", std::process::id()));
    let mut file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .map_err(failed)?;
    fs::remove_file(&path).map_err(failed)?;
    io::copy(&mut io::stdin().lock(), &mut file).map_err(failed)?;
    file.flush().map_err(failed)?;
    Ok(file)
}

fn denied(path: &Path, error: io::Error) -> Error {
    if error.kind() != io::ErrorKind::PermissionDenied {
        return Error::Io(path.display().to_string(), error);
    }
    // The file itself, or the first folder on the way that can still be seen.
    for place in path.ancestors() {
        if let Ok(meta) = fs::metadata(place) {
            return Error::Rights(Rights {
                path: place.into(),
                owner: name_of("/etc/passwd", meta.uid()),
                group: name_of("/etc/group", meta.gid()),
                mode: meta.mode() & 0o7777,
            });
        }
    }
    Error::Io(path.display().to_string(), error)
}

/// The name of a user, where /etc/passwd knows it.
pub fn user_name(uid: u32) -> Option<String> {
    Some(name_of("/etc/passwd", uid)).filter(|name| *name != uid.to_string())
}

fn name_of(file: &str, id: u32) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines()
        .find_map(|line| {
            let mut fields = line.split(':');
            let name = fields.next()?;
            (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_string())
        })
        .unwrap_or_else(|| id.to_string())
}

/// The time and the zone of this machine.
pub fn clock() -> Clock {
    Clock::new(super::time::now(), jiff::tz::TimeZone::system())
}

/// A moment in this machine's zone: `2026-11-24T01:54:00+01:00`.
pub fn moment(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map_or_else(
        |_| seconds.to_string(),
        |at| {
            at.to_zoned_datetime(jiff::tz::TimeZone::system())
                .strftime("%Y-%m-%dT%H:%M:%S%:z")
                .to_string()
        },
    )
}

/// The fields of the journal that are read; others may be large.
const FIELDS: &str = "--output-fields=MESSAGE,SYSLOG_IDENTIFIER,SYSLOG_PID,_PID,_COMM,_HOSTNAME,\
                      _SOURCE_REALTIME_TIMESTAMP";

/// The journal's entries that match, one line each.
fn journal(matching: &str, since: Option<i64>, each: &mut impl FnMut(&[u8])) -> Result<u64, Error> {
    let failed = |e| Error::Io("journalctl".into(), e);
    let mut command = Command::new("journalctl");
    command.args(["--no-pager", "--quiet", "-o", "json", FIELDS, matching]);
    // Without --all a long message is null, which would hide a delivery.
    command.arg("--all");
    if let Some(since) = since {
        command.arg(format!("--since=@{since}"));
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let mut bytes = 0;
    if let Some(output) = child.stdout.take() {
        bytes = each_block(output, each).map_err(failed)?;
    }
    let status = child.wait().map_err(failed)?;
    if !status.success() {
        return Err(silent_journal());
    }
    Ok(bytes)
}

/// Why the journal has no entries: root can read all of them.
fn silent_journal() -> Error {
    match fs::metadata("/proc/self").map(|me| me.uid()) {
        Ok(0) => Error::NoLog,
        _ => Error::JournalRights,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn rotated_files_come_oldest_first() {
        let root = std::env::temp_dir().join(format!("zwrotka-input-{}", std::process::id()));
        let folder = root.join("var/log/exim4");
        fs::create_dir_all(&folder).unwrap();
        let names = [
            "mainlog.10.zst",
            "mainlog.2.xz",
            "mainlog.1",
            "mainlog",
            "mainlog.old",
            "mainlogx",
        ];
        for (age, name) in names.iter().enumerate() {
            let file = File::create(folder.join(name)).unwrap();
            let time =
                std::time::UNIX_EPOCH + std::time::Duration::from_secs(1000 + 10 * age as u64);
            file.set_modified(time).unwrap();
        }
        let found = |reach| -> Vec<String> {
            let sources = discover_in(&root, reach).unwrap();
            let name = |s: &Source| s.to_string().rsplit('/').next().unwrap().to_string();
            sources.iter().map(name).collect()
        };
        assert_eq!(
            found(Reach::All),
            ["mainlog.10.zst", "mainlog.2.xz", "mainlog.1", "mainlog"]
        );
        assert_eq!(found(Reach::Latest), ["mainlog.1", "mainlog"]);
        assert_eq!(
            found(Reach::Since(1015)),
            ["mainlog.2.xz", "mainlog.1", "mainlog"]
        );
        assert_eq!(found(Reach::Since(9999)), ["mainlog.1", "mainlog"]);
        fs::remove_dir_all(&folder).unwrap();
        assert!(matches!(discover_in(&root, Reach::All), Err(Error::NoLog)));
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn the_missing_group_is_named() {
        let rights = Rights {
            path: "/var/log/exim4/mainlog".into(),
            owner: "Debian-exim".into(),
            group: "adm".into(),
            mode: 0o640,
        };
        assert_eq!(
            rights.to_string(),
            "/var/log/exim4/mainlog: this user may not read it; it belongs to Debian-exim:adm, mode \
             0640; join group adm (sudo usermod -aG adm \"$USER\", then log in again), or run this with sudo"
        );
        let closed = Rights {
            mode: 0o600,
            ..rights
        };
        assert!(closed.to_string().ends_with("; run this with sudo"));
    }
}
