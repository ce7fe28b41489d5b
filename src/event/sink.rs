//! Where events go: syslog, a file, standard error.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{FileExt, FileTypeExt, MetadataExt, OpenOptionsExt};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::time::Duration;

use rustix::fs::OFlags;
use syslog::{Facility, Formatter3164, Formatter5424, LogFormat, Logger, LoggerBackend};

use super::settings::{EventFormat, EventTarget, Events};
use super::{Event, Severity, format};

/// How long to wait for a syslog that takes nothing.
pub const PATIENCE: Duration = Duration::from_millis(200);

/// Whether standard error may be written to. A mail server reads what a pipe
/// prints, so there it may not, and syslog is used in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stderr {
    Allowed,
    Silent,
}

/// Logs an event.
///
/// # Errors
/// The socket or file is absent, full or not to be written.
pub fn log(event: &Event, to: &Events, stderr: Stderr, hostname: &str) -> io::Result<()> {
    let event = &event.clone().from_host(hostname, &to.instance);
    match (to.target, stderr) {
        (EventTarget::File, _) => append(&mut open(&to.file)?, &line(event, to.format, hostname)?),
        (EventTarget::Stderr, Stderr::Allowed) => {
            io::stderr().write_all(line(event, to.format, hostname)?.as_bytes())
        }
        (EventTarget::Syslog, _) | (EventTarget::Stderr, Stderr::Silent) => {
            syslog(event, &to.socket, to.format, hostname)
        }
    }
}

/// Opens the event file. A link is never followed, and a file is written only if
/// it has this one name and belongs to root, to this account or to the owner of
/// its folder: in a folder like /tmp anybody could have prepared it. Beside plain
/// files only character devices are allowed, for /dev/null; what is meant by
/// /dev/stderr, which is a link, is `target = "stderr"`.
///
/// # Errors
/// The file is not to be written.
fn open(path: &Path) -> io::Result<File> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let open = |options: &mut OpenOptions| {
        options
            .append(true)
            .mode(0o640)
            .custom_flags(flags.bits() as i32)
            .open(path)
    };
    let existing = || match open(OpenOptions::new().read(true)) {
        // Who may only append can't see whether the last line is complete.
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => open(&mut OpenOptions::new()),
        other => other,
    };
    let file = match existing() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            match open(OpenOptions::new().read(true).create_new(true)) {
                // Another process was faster.
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => existing()?,
                other => return other,
            }
        }
        other => other?,
    };
    let found = file.metadata()?;
    if found.file_type().is_char_device() {
        return Ok(file);
    }
    if !found.is_file() || found.nlink() > 1 {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, NOT_PLAIN));
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    let folder = std::fs::metadata(folder.unwrap_or(Path::new(".")))?;
    let account = rustix::process::geteuid().as_raw();
    if ![0, account, folder.uid()].contains(&found.uid()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, NOT_OURS));
    }
    Ok(file)
}

const NOT_PLAIN: &str = "must be a plain file with one name, or a character device";
const NOT_OURS: &str =
    "must belong to root, to the account that writes it, or to the owner of its folder";

/// Why events are, or will be, refused by [`open`], as far as it does not depend on
/// the account that writes them.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    #[error("is a symbolic link, and no event is written to it; name the file itself")]
    Link,
    #[error("{NOT_PLAIN}; no event is written to it")]
    NotPlain,
    #[error(
        "is in a folder that other accounts can write to (mode {0:04o}): who makes the file first \
         keeps all others from logging events; name a file in a folder that only zwrotka's account \
         can write to, for example /var/log/zwrotka/events.log"
    )]
    OpenFolder(u32),
    #[error("cannot be written: its folder: {0}")]
    Folder(io::Error),
}

/// What is wrong with the event file, without opening it.
///
/// # Errors
/// The file can't be looked at.
pub fn fault(path: &Path) -> io::Result<Option<FileFault>> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_char_device() => return Ok(None),
        Ok(found) if found.is_symlink() => return Ok(Some(FileFault::Link)),
        Ok(found) if !found.is_file() || found.nlink() > 1 => return Ok(Some(FileFault::NotPlain)),
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => return Err(e),
        _ => {}
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    Ok(match std::fs::metadata(folder.unwrap_or(Path::new("."))) {
        Ok(folder) if folder.mode() & 0o002 != 0 => {
            Some(FileFault::OpenFolder(folder.mode() & 0o7777))
        }
        Ok(_) => None,
        Err(e) => Some(FileFault::Folder(e)),
    })
}

/// Appends a line by one write, so that lines of several processes don't mix.
/// Where a full disk has cut the last line, a line end comes first.
fn append(file: &mut File, line: &str) -> io::Result<()> {
    let line = if is_cut(file) {
        format!("\n{line}")
    } else {
        line.into()
    };
    file.write_all(line.as_bytes())
}

/// Whether the last line has no end. That of a process that is writing just now may
/// look so for a moment, because a write that crosses a page shows in two steps.
fn is_cut(file: &File) -> bool {
    ends_within_a_line(file) && {
        std::thread::sleep(WRITTEN);
        ends_within_a_line(file)
    }
}

/// How long a line takes to be written at most, by far.
const WRITTEN: Duration = Duration::from_millis(20);

fn ends_within_a_line(file: &File) -> bool {
    let length = file.metadata().map_or(0, |found| found.len());
    let mut last = [b'\n'];
    length > 0 && file.read_exact_at(&mut last, length - 1).is_ok() && last != *b"\n"
}

/// The event as a line for a file or a terminal.
fn line(event: &Event, form: EventFormat, hostname: &str) -> io::Result<String> {
    let mut line = match form {
        EventFormat::KeyValue => format!("time={} {}", event.time(), format::key_value(event)),
        EventFormat::Json => format::json(event),
        EventFormat::Rfc5424 => {
            let mut bytes = Vec::new();
            write_5424(&mut bytes, event, hostname)?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    line.push('\n');
    Ok(line)
}

fn syslog(event: &Event, socket: &Path, form: EventFormat, hostname: &str) -> io::Result<()> {
    let datagrams = UnixDatagram::unbound()?;
    datagrams.connect(socket)?;
    datagrams.set_write_timeout(Some(PATIENCE))?;
    let mut backend = LoggerBackend::Unix(datagrams);
    if form == EventFormat::Rfc5424 {
        return write_5424(&mut backend, event, hostname);
    }
    let text = match form {
        EventFormat::Json => format::json(event),
        _ => format!("{} time={}", format::key_value(event), event.time()),
    };
    // syslogd adds the host name to what comes through its own socket.
    let formatter = Formatter3164 {
        facility: Facility::LOG_MAIL,
        hostname: None,
        process: "zwrotka".into(),
        pid: std::process::id(),
    };
    let mut logger = Logger::new(&mut backend, formatter);
    send(&mut logger, event.severity, text)
}

fn write_5424(to: &mut impl Write, event: &Event, hostname: &str) -> io::Result<()> {
    let formatter = Formatter5424 {
        facility: Facility::LOG_MAIL,
        hostname: Some(hostname.into()),
        process: "zwrotka".into(),
        pid: std::process::id(),
    };
    let mut logger = Logger::new(to, formatter);
    send(
        &mut logger,
        event.severity,
        (1, format::structured_data(event), ""),
    )
}

fn send<W: Write, F, T>(logger: &mut Logger<W, F>, severity: Severity, message: T) -> io::Result<()>
where
    F: LogFormat<T>,
{
    match severity {
        Severity::Info => logger.info(message),
        Severity::Warning => logger.warning(message),
        Severity::Error => logger.err(message),
        Severity::Alert => logger.alert(message),
    }
    .map_err(|e| match e {
        syslog::Error::Write(e) | syslog::Error::Io(e) => e,
        other => io::Error::other(other.to_string()),
    })
}
