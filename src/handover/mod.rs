//! Hands a message to the mail server, with a null reverse-path (RFC 3464
//! section 2: a report about a report must not be possible).
//!
//! Both ways take the message as a stream: what is already in memory, and what
//! still comes from the server that called us. A message of any size costs a
//! buffer. Success means that the server has taken the message over; with
//! every error it has not, or we can't know, and the caller asks for a retry.

mod sendmail;
mod smtp;

use std::fmt;
use std::io::{self, Read};
use std::time::Duration;

use crate::config::{Handover, HandoverVia};

/// How long one step of a hand-over may take. Below what mail servers give a
/// pipe (Exim: the transport's `timeout`, Postfix: `command_time_limit`).
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A message on its way: `head` and then whatever `rest` gives.
pub struct Mail<'a> {
    /// The bytes at hand: all of the headers at least.
    pub head: &'a [u8],
    /// The bytes that still come.
    pub rest: &'a mut (dyn Read + Send),
}

impl Read for Mail<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.head.is_empty() {
            self.rest.read(buffer)
        } else {
            self.head.read(buffer)
        }
    }
}

/// Why a message was not handed over.
#[derive(Debug)]
pub enum Error {
    /// An envelope address that can't be written into a command line or an SMTP command.
    Recipient(&'static str),
    /// The program or listener can't be reached, or the connection broke.
    Io(io::Error),
    /// It took longer than [`PATIENCE`].
    TimedOut,
    /// The program ended with this exit code, or by a signal.
    Exit(Option<i32>),
    /// The server said no; for a 4xx reply `temporary` holds.
    Refused {
        /// The reply code.
        code: u16,
        /// Whether it may be otherwise later.
        temporary: bool,
    },
    /// The server does not offer SMTPUTF8 (RFC 6531), which the recipient needs.
    NoSmtpUtf8,
    /// Something in the SMTP conversation that is none.
    Protocol,
}

impl fmt::Display for Error {
    /// One line that holds nothing of the message or of a reply.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Recipient(why) => write!(f, "the recipient's address {why}"),
            Error::Io(e) => write!(f, "the mail server can't be reached: {}", e.kind()),
            Error::TimedOut => write!(f, "no answer within {} s", PATIENCE.as_secs()),
            Error::Exit(Some(code)) => write!(f, "sendmail ended with {code}"),
            Error::Exit(None) => f.write_str("sendmail was killed"),
            Error::Refused { code, .. } => write!(f, "refused with {code}"),
            Error::NoSmtpUtf8 => f.write_str("the server does not offer SMTPUTF8"),
            Error::Protocol => f.write_str("the server does not speak SMTP"),
        }
    }
}

impl std::error::Error for Error {}

/// Hands `mail` to the server for `recipients`, all or none. `hostname` is our
/// name in EHLO.
///
/// # Errors
/// The server did not take it, or not for all of them.
pub fn hand_over(
    to: &Handover,
    hostname: &str,
    recipients: &[&str],
    mail: Mail<'_>,
) -> Result<(), Error> {
    for recipient in recipients {
        valid(recipient)?;
    }
    match to.via {
        HandoverVia::Sendmail => sendmail::send(&to.sendmail, recipients, mail),
        HandoverVia::Smtp => smtp::send(to.smtp, hostname, recipients, mail),
    }
}

/// Envelope addresses come from strangers. What could be an option, end a
/// command or a line is not handed on.
fn valid(recipient: &str) -> Result<(), Error> {
    if recipient.is_empty() || recipient.len() > 1000 {
        return Err(Error::Recipient("is empty or too long"));
    }
    if recipient.starts_with('-') {
        return Err(Error::Recipient("begins with a hyphen"));
    }
    if recipient
        .chars()
        .any(|c| c.is_control() || matches!(c, '<' | '>'))
    {
        return Err(Error::Recipient("holds forbidden characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_could_be_commands_are_refused() {
        for bad in ["", "-oQ/x@y", "a@b\r\nDATA", "a>b@c", "a\0@b", "a\u{85}@b"] {
            assert!(valid(bad).is_err(), "{bad:?}");
        }
        for good in ["a@b", "\"a b\"@c", "żółw@example.pl", "postmaster"] {
            assert!(valid(good).is_ok(), "{good:?}");
        }
    }
}
