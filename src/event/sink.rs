//! Where events go: syslog, a file, standard error.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::time::Duration;

use syslog::{Facility, Formatter3164, Formatter5424, LogFormat, Logger, LoggerBackend};

use super::settings::{EventFormat, EventTarget, Events};
use super::{Event, Severity, format};

/// How long a syslog that takes nothing may hold a message up.
pub const PATIENCE: Duration = Duration::from_millis(200);

/// Whether standard error may be written to. A mail server reads what a pipe
/// prints, so there it may not, and syslog is used in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stderr {
    /// It may.
    Allowed,
    /// It must stay silent.
    Silent,
}

/// Tells of an event. What goes wrong is returned for those who look for
/// faults; a door goes on without it.
///
/// # Errors
/// The socket or file is absent, full or not ours to write.
pub fn tell(event: &Event, to: &Events, stderr: Stderr, hostname: &str) -> io::Result<()> {
    match (to.target, stderr) {
        (EventTarget::File, _) => {
            let mut file = OpenOptions::new()
                .append(true)
                .create(true)
                .open(&to.file)?;
            // One write: lines of several processes don't mix.
            file.write_all(line(event, to.format, hostname)?.as_bytes())
        }
        (EventTarget::Stderr, Stderr::Allowed) => {
            io::stderr().write_all(line(event, to.format, hostname)?.as_bytes())
        }
        (EventTarget::Syslog, _) | (EventTarget::Stderr, Stderr::Silent) => {
            syslog(event, &to.socket, to.format, hostname)
        }
    }
}

/// The event as a line for a file or a terminal.
fn line(event: &Event, form: EventFormat, hostname: &str) -> io::Result<String> {
    let mut line = match form {
        EventFormat::KeyValue => format!("time={} {}", now(), format::key_value(event)),
        EventFormat::Json => {
            let json = format::json(event);
            format!(
                "{{\"time\":\"{}\",{}",
                now(),
                json.strip_prefix('{').unwrap_or(&json)
            )
        }
        EventFormat::Rfc5424 => {
            let mut bytes = Vec::new();
            write_5424(&mut bytes, event, hostname)?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    line.push('\n');
    Ok(line)
}

fn now() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = now.map_or(0, |d| d.as_secs() as i64);
    crate::message::DateTime::from_timestamp(seconds).to_rfc3339()
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
        _ => format::key_value(event),
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
