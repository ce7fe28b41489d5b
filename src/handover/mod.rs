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

use std::io::{self, Read};
use std::path::Path;
use std::time::Instant;

use settings::{Handover, HandoverVia};

/// The delivery path to the mail server.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    pub to: &'a Handover,
    pub hostname: &'a str,
    /// A folder for a message that is too large for memory.
    pub spool: &'a Path,
    /// The deadline of all steps together.
    pub until: Instant,
}

/// A message to hand over.
pub struct Mail<'a> {
    /// The bytes at hand: all of the headers at least.
    pub head: &'a [u8],
    /// The source of the rest; `None` where `head` is all of it.
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

/// Why a message was not handed over, in one line that holds nothing of the
/// message or of a reply.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It can't be written into a command line or an SMTP command.
    #[error("the recipient's address {0}")]
    Recipient(#[from] AddressFault),
    #[error("the message cannot be read to its end or kept for sendmail: {}", .0.kind())]
    Message(io::Error),
    #[error("the mail server cannot be reached: {}", .0.kind())]
    Io(io::Error),
    /// Before the server could have taken the message.
    #[error("the mail server took too long")]
    TimedOut,
    #[error("sendmail ended with {0}")]
    Exit(i32),
    /// `temporary` holds for a 4xx reply.
    #[error("refused with {code}")]
    Refused { code: u16, temporary: bool },
    /// The recipient needs it (RFC 6531).
    #[error("the server does not offer SMTPUTF8")]
    NoSmtpUtf8,
    #[error("the server does not speak SMTP")]
    Protocol,
    /// The server had the whole message and did not answer: it may have taken it
    /// or not (RFC 5321 section 4.5.3.2.6, RFC 1047).
    #[error("the mail server did not confirm it")]
    Unconfirmed,
}

/// What is wrong with a recipient's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressFault {
    #[error("is empty or longer than {MAX_RECIPIENT} bytes")]
    Length,
    #[error("begins with a hyphen")]
    Hyphen,
    #[error("has a control character or an angle bracket")]
    Characters,
}

/// Longest address of a recipient, in bytes.
const MAX_RECIPIENT: usize = 1000;

impl Error {
    /// Whether the server may have taken the message.
    pub fn is_unconfirmed(&self) -> bool {
        matches!(self, Error::Unconfirmed)
    }

    /// Whether the server has refused this message permanently, so that another
    /// message may be accepted.
    pub fn is_refusal(&self) -> bool {
        match self {
            Error::Exit(code) => *code != EX_TEMPFAIL,
            Error::Refused { temporary, .. } => !temporary,
            Error::NoSmtpUtf8 => true,
            _ => false,
        }
    }
}

/// EX_TEMPFAIL of sysexits.h: try again later.
const EX_TEMPFAIL: i32 = 75;

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

/// Envelope addresses come from strangers. What could be an option, or end a
/// command or a line, is refused.
fn valid(recipient: &str) -> Result<(), AddressFault> {
    if recipient.is_empty() || recipient.len() > MAX_RECIPIENT {
        return Err(AddressFault::Length);
    }
    if recipient.starts_with('-') {
        return Err(AddressFault::Hyphen);
    }
    if recipient
        .chars()
        .any(|c| c.is_control() || matches!(c, '<' | '>'))
    {
        return Err(AddressFault::Characters);
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
