//! `zwrotka filter` and `zwrotka pipe`: exit code 0 or 75, and not a word of
//! what is in the message. Postfix reads the output of a pipe, and one that
//! begins with `5.x.x` makes it throw the message away.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{FilterArgs, PipeArgs, load};
use crate::config::{Config, DEFAULT_PATH};
use crate::entry::evaluate::{InternalError, Retry};
use crate::entry::{Envelope, Evaluation, Outcome, filter, isolation::child, pipe};
use crate::event::settings::EventTarget;
use crate::event::sink::{self, Stderr};
use crate::handover::settings::Handover;

/// EX_TEMPFAIL of sysexits.h: the mail server keeps the message and tries again.
const TRY_AGAIN: u8 = 75;

/// Whether the arguments call an entry point, right or wrong.
pub(super) fn named_by(args: &[OsString]) -> bool {
    let mut words = args.iter().skip(1);
    while let Some(word) = words.next() {
        if word == "--config" {
            words.next();
        } else if word == "filter" || word == "pipe" {
            return true;
        } else if !word.to_string_lossy().starts_with('-') {
            return false;
        }
    }
    false
}

/// From the first moment on, every signal ends filter and pipe with 75, and a
/// panic is silent, for its message can hold pieces of the mail.
pub(super) fn prepare() {
    child::end_with_try_again();
    child::keep_memory();
    panic::set_hook(Box::new(|_| {}));
}

/// Asks the mail server to try again. `why` holds nothing of the message; the
/// status code in front is what Postfix looks for.
pub(super) fn retry(why: &str) -> ExitCode {
    // Not `eprintln!`, which panics where nobody listens.
    let _ = writeln!(io::stderr(), "4.3.0 zwrotka: {why}");
    ExitCode::from(TRY_AGAIN)
}

/// The error for what reads hostile mail and runs as root; `None` where it
/// doesn't.
pub(super) fn is_root() -> Option<&'static str> {
    rustix::process::geteuid().is_root().then_some(
        "runs as root and must not: give it an account of its own \
         (user = zwrotka in Exim, user=zwrotka in master.cf, User=zwrotka in systemd)",
    )
}

/// An end of the filter that nobody holds.
struct Closed;

impl Read for Closed {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::NotConnected.into())
    }
}

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::NotConnected.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::NotConnected.into())
    }
}

/// Lets the message pass.
pub(super) fn filter(config: Option<&Path>, args: FilterArgs) -> ExitCode {
    let mut recipients = args.recipients;
    let options = filter::Options {
        sender: args.sender,
        is_for_several: recipients.len() > 1,
        recipient: args.recipient.or_else(|| recipients.pop()),
        recipient_from_header: args.recipient_from_header,
        is_refused: !args.allow_root && is_root().is_some(),
        queue_id: args.queue_id,
    };
    let passed = panic::catch_unwind(|| {
        // A broken configuration is no reason to hold mail up: it passes as it is.
        let config = match options.is_refused {
            true => Some(as_root(config)),
            false => load(config, true).ok(),
        };
        let config = config.as_ref();
        match (child::stdin(), child::stdout()) {
            (Some(from), Some(mut to)) => filter::run(config, &options, from, &mut to),
            (None, _) => filter::run(config, &options, Closed, &mut io::sink()),
            (_, None) => filter::run(config, &options, io::empty(), &mut Closed),
        }
    });
    match passed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => retry("the message can't be passed on"),
        Err(_) => retry("internal error"),
    }
}

/// Takes the message and hands it on.
pub(super) fn pipe(config: Option<&Path>, args: PipeArgs) -> ExitCode {
    if let Some(why) = is_root() {
        log_refusal(config, &args);
        return retry(why);
    }
    let options = pipe::Options {
        sender: args.sender,
        recipients: args.recipients,
        queue_id: args.queue_id,
    };
    let path = config.map(PathBuf::from).or_else(|| {
        let default = PathBuf::from(DEFAULT_PATH);
        default.exists().then_some(default)
    });
    // Until the configuration says how long a run may take.
    child::end_after(Handover::default().time_limit);
    let handed_on = panic::catch_unwind(|| pipe::run(path.as_deref(), &options, child::stdin()));
    match handed_on {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(why)) => retry(&why.to_string()),
        Err(_) => retry("internal error"),
    }
}

/// What root obeys of a configuration: nothing but the socket of syslog, and no
/// name of a file or program.
fn as_root(path: Option<&Path>) -> Config {
    let mut config = Config::built_in(false);
    if let Ok(named) = load(path, true)
        && named.events.target == EventTarget::Syslog
    {
        config.events = named.events;
    }
    config
}

fn log_refusal(path: Option<&Path>, args: &PipeArgs) {
    let config = as_root(path);
    let mut evaluation = Evaluation::unread(InternalError::Root.into());
    evaluation.outcome = Outcome::Retry(Retry::Root);
    let envelope = Envelope {
        entry: "pipe",
        sender: args.sender.as_deref(),
        recipient: None,
        queue_id: args.queue_id.as_deref(),
    };
    let event = evaluation.event(&envelope, &config);
    let _ = sink::log(&event, &config.events, Stderr::Silent, &config.hostname);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entry_points_are_known_by_their_first_word() {
        let named = |args: &str| named_by(&args.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert!(named("zwrotka pipe --bogus"));
        assert!(named("zwrotka --config pipe filter"));
        assert!(named("zwrotka --config=x pipe -- a@b"));
        assert!(!named("zwrotka classify pipe"));
        assert!(!named("zwrotka --config pipe"));
        assert!(!named("zwrotka"));
    }
}
