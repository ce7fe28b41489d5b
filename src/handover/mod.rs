//! Hands a message to the mail server, with a null reverse-path (RFC 3464
//! section 2: a report about a report must not be possible).
//!
//! Success means that the server has taken the message over. An error says
//! which of two things is true: the server has not taken it
//! ([`Error::is_unconfirmed`] is false), or nobody knows. In no case has it
//! taken a part of it: SMTP ends a message with a dot, and sendmail, which takes
//! the end of its input for the end of the message, gets a file that is whole
//! before it starts.

mod sendmail;
pub mod settings;
mod smtp;

use std::fmt;
use std::io::{self, Read};
use std::path::Path;
use std::time::Instant;

use settings::{Handover, HandoverVia};

/// The way to the mail server.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// By what program or to which listener.
    pub to: &'a Handover,
    /// Our name in EHLO.
    pub hostname: &'a str,
    /// A folder for a message that is too large for memory.
    pub spool: &'a Path,
    /// When it has to be done.
    pub until: Instant,
}

/// A message on its way.
pub struct Mail<'a> {
    /// The bytes at hand: all of the headers at least.
    pub head: &'a [u8],
    /// Where the others come from; `None` where `head` is all of it.
    pub rest: Option<&'a mut dyn Read>,
}

impl Read for Mail<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.rest {
            Some(rest) if self.head.is_empty() => rest.read(buffer),
            _ => self.head.read(buffer),
        }
    }
}

/// Why a message was not handed over.
#[derive(Debug)]
pub enum Error {
    /// An envelope address that can't be written into a command line or an SMTP command.
    Recipient(&'static str),
    /// The message can't be read to its end, or kept for sendmail.
    Message(io::Error),
    /// The program or listener can't be reached, or the connection broke.
    Io(io::Error),
    /// It took too long before the server could have taken the message.
    TimedOut,
    /// sendmail ended with this exit code.
    Exit(i32),
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
    /// The server had the whole message, and then nothing was heard of it: it
    /// may have taken it or not (RFC 5321 section 4.5.3.2.6, RFC 1047).
    Unconfirmed,
}

impl Error {
    /// Whether the server may have taken the message.
    pub fn is_unconfirmed(&self) -> bool {
        matches!(self, Error::Unconfirmed)
    }

    /// Whether the server has refused this very message for good, so that
    /// another one may fare better.
    pub fn is_refusal(&self) -> bool {
        match self {
            Error::Exit(code) => *code != EX_TEMPFAIL,
            Error::Refused { temporary, .. } => !temporary,
            Error::NoSmtpUtf8 => true,
            _ => false,
        }
    }
}

/// EX_TEMPFAIL of sysexits.h: sendmail's "not now".
const EX_TEMPFAIL: i32 = 75;

impl fmt::Display for Error {
    /// One line that holds nothing of the message or of a reply.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Recipient(why) => write!(f, "the recipient's address {why}"),
            Error::Message(e) => write!(f, "the message can't be kept: {}", e.kind()),
            Error::Io(e) => write!(f, "the mail server can't be reached: {}", e.kind()),
            Error::TimedOut => f.write_str("the mail server took too long"),
            Error::Exit(code) => write!(f, "sendmail ended with {code}"),
            Error::Refused { code, .. } => write!(f, "refused with {code}"),
            Error::NoSmtpUtf8 => f.write_str("the server does not offer SMTPUTF8"),
            Error::Protocol => f.write_str("the server does not speak SMTP"),
            Error::Unconfirmed => f.write_str("the mail server did not confirm it"),
        }
    }
}

impl std::error::Error for Error {}

/// Hands `mail` to the server for `recipients`, all or none.
///
/// # Errors
/// The server did not take it, or not for all of them, or did not say.
pub fn hand_over(way: Way<'_>, recipients: &[&str], mail: Mail<'_>) -> Result<(), Error> {
    for recipient in recipients {
        valid(recipient)?;
    }
    match way.to.via {
        HandoverVia::Sendmail => {
            sendmail::send(&way.to.sendmail, recipients, mail, way.spool, way.until)
        }
        HandoverVia::Smtp => smtp::send(way.to.smtp, way.hostname, recipients, mail, way.until),
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
