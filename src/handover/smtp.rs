//! Hand-over by SMTP (RFC 5321) to a listener of the same mail server that
//! zwrotka does not stand in front of. lettre speaks the protocol; the commands
//! are ours, because it knows no SMTPUTF8 by headers and its addresses are
//! narrower than what mail servers accept.

use std::io::Read;
use std::net::SocketAddr;
use std::panic::{self, AssertUnwindSafe};

use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::extension::{ClientId, Extension};

use super::{Error, Mail, PATIENCE};
use crate::message::Headers;

const BUFFER: usize = 64 << 10;

pub(super) fn send(
    server: SocketAddr,
    hostname: &str,
    recipients: &[&str],
    mail: Mail<'_>,
) -> Result<(), Error> {
    let me = ClientId::Domain(hostname.to_string());
    let mut smtp = SmtpConnection::connect(server, Some(PATIENCE), &me, None, None).map_err(of)?;

    let utf8_recipient = !recipients.iter().all(|r| r.is_ascii());
    let utf8_headers = !mail.head[..Headers::parse(mail.head).len()].is_ascii();
    let mut parameters = String::new();
    if smtp.server_info().supports_feature(Extension::EightBitMime) {
        parameters.push_str(" BODY=8BITMIME");
    }
    if utf8_recipient || utf8_headers {
        if smtp.server_info().supports_feature(Extension::SmtpUtfEight) {
            parameters.push_str(" SMTPUTF8");
        } else if utf8_recipient {
            smtp.abort();
            return Err(Error::NoSmtpUtf8);
        }
    }
    let mut command = |line: String| {
        let reply = smtp.command(line).map_err(of);
        if reply.is_err() {
            smtp.abort();
        }
        reply
    };
    command(format!("MAIL FROM:<>{parameters}\r\n"))?;
    for recipient in recipients {
        command(format!("RCPT TO:<{recipient}>\r\n"))?;
    }
    command("DATA\r\n".into())?;

    let lines = Lines {
        mail,
        pending_cr: false,
        held_back: false,
        ended: false,
    };
    // lettre ends the message when the iterator ends. Where the input breaks
    // off, unwinding past it closes the connection without the final dot.
    let sent = panic::catch_unwind(AssertUnwindSafe(|| smtp.message_iter(lines).map_err(of)));
    match sent {
        Ok(reply) => reply.map(|_| {
            let _ = smtp.quit();
        }),
        Err(payload) => match payload.downcast::<std::io::Error>() {
            Ok(e) => Err(Error::Io(*e)),
            Err(other) => panic::resume_unwind(other),
        },
    }
}

fn of(error: lettre::transport::smtp::Error) -> Error {
    match error.status() {
        Some(code) => Error::Refused {
            code: code.to_string().parse().unwrap_or(0),
            temporary: !error.is_permanent(),
        },
        None if error.is_timeout() => Error::TimedOut,
        None if error.is_response() || error.is_client() => Error::Protocol,
        None => Error::Io(std::io::ErrorKind::ConnectionAborted.into()),
    }
}

/// The message in pieces whose every line end is CRLF, whatever it was: a
/// server that takes a bare CR or LF for one must not see a second message
/// (SMTP smuggling). The last line end is left to lettre, which writes it
/// before the dot.
struct Lines<'a> {
    mail: Mail<'a>,
    /// The last byte read was a CR whose LF may still come.
    pending_cr: bool,
    /// A line end has been read but not yet given out.
    held_back: bool,
    ended: bool,
}

impl Iterator for Lines<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        if self.ended {
            return None;
        }
        let mut buffer = vec![0; BUFFER];
        let length = loop {
            match self.mail.read(&mut buffer) {
                Ok(length) => break length,
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) => panic::resume_unwind(Box::new(e)),
            }
        };
        if length == 0 {
            self.ended = true;
            return None;
        }
        let mut out = Vec::with_capacity(length + length / 16 + 2);
        for &byte in &buffer[..length] {
            let after_cr = std::mem::replace(&mut self.pending_cr, byte == b'\r');
            if byte == b'\n' && after_cr {
                continue;
            }
            if std::mem::take(&mut self.held_back) {
                out.extend_from_slice(b"\r\n");
            }
            if byte == b'\r' || byte == b'\n' {
                self.held_back = true;
            } else {
                out.push(byte);
            }
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(head: &[u8], rest: &[u8]) -> Vec<u8> {
        let mut rest = rest;
        Lines {
            mail: Mail {
                head,
                rest: &mut rest,
            },
            pending_cr: false,
            held_back: false,
            ended: false,
        }
        .flatten()
        .collect()
    }

    #[test]
    fn every_line_end_becomes_crlf() {
        assert_eq!(
            lines(b"a\nb\r\nc\rd\n\r\ne\r", b"\nf\r"),
            b"a\r\nb\r\nc\r\nd\r\n\r\ne\r\nf"
        );
        assert_eq!(lines(b"a\r\r\nb", b""), b"a\r\n\r\nb");
        assert_eq!(lines(b"\n\n", b"\n"), b"\r\n\r\n");
        assert_eq!(lines(b"", b""), b"");
    }

    #[test]
    fn smuggled_ends_are_no_ends() {
        // Every dot line that a sloppy server could see is behind a real CRLF,
        // so that dot-stuffing doubles it.
        for smuggled in [
            &b"x\n.\ny"[..],
            b"x\r.\ry",
            b"x\n.\r\ny",
            b"x\r\n.\ny",
            b"x\r\n.\ry",
        ] {
            assert_eq!(lines(smuggled, b""), b"x\r\n.\r\ny");
        }
    }
}
