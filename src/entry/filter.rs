//! `zwrotka filter`: a message in, a message out, as for Exim's
//! `transport_filter`. The mail server keeps its copy until it has delivered
//! what comes out, so nothing can be lost here: on any trouble the message
//! passes as it is with exit code 0, and where even that can't be written, 75
//! makes the server try again.

use std::io::{self, Read, Write};
use std::time::Instant;

use super::input::Input;
use super::isolation::child;
use super::isolation::supervised::{unread, weigh_all};
use super::{Incoming, Known, log, now};
use crate::config::Config;
use crate::event::sink::Stderr;
use crate::message::{Headers, with_line_feeds};

/// What the command line says of the message.
#[derive(Debug, Default)]
pub struct Envelope {
    /// The reverse-path.
    pub sender: Option<String>,
    /// The recipient; otherwise the message's own fields tell.
    pub recipient: Option<String>,
    /// The mail server's name for the message.
    pub queue_id: Option<String>,
}

/// Lets one message through. True if what was written is complete; otherwise
/// the mail server must keep the message.
pub fn run<R: Read, W: Write>(
    config: Option<&Config>,
    envelope: &Envelope,
    from: R,
    to: &mut W,
) -> bool {
    let start = Instant::now();
    let now = now();
    let fallback;
    let known = match config {
        Some(config) => config,
        None => {
            fallback = Config::built_in(false);
            &fallback
        }
    };
    let input = Input::read(from);
    let head = input.as_ref().map_or(&[][..], |input| &input.head);
    let named = envelope.recipient.clone().or_else(|| recipient_of(head));
    let incoming = Incoming {
        entry: "filter",
        head,
        whole: input.as_ref().map_or(true, |input| input.whole),
        sender: envelope.sender.as_deref(),
        recipient: named.as_deref(),
        queue_id: envelope.queue_id.as_deref(),
        known: Known::default(),
    };
    let judged = match &input {
        Ok(_) => weigh_all(&[incoming], config, start, now).pop(),
        Err(_) => None,
    };
    let mut judged = judged.unwrap_or_else(|| unread(&incoming, known));
    let written = input.and_then(|mut input| {
        judged.alert(known, now);
        judged.limit(named.as_deref(), known, now);
        write(judged.notice.as_deref(), &mut input, to).map_err(|_| OUTPUT.into())
    });
    // The message is out. Stopped now, the server would try again what the
    // event is about to call done.
    child::see_it_through();
    if let Err(e) = &written {
        judged.retry(if e.kind() == OUTPUT {
            "output"
        } else {
            "input"
        });
    }
    log::log(&judged.event, known, Stderr::Allowed);
    written.is_ok()
}

/// What stands for any trouble with the output.
const OUTPUT: io::ErrorKind = io::ErrorKind::WriteZero;

fn write<R: Read, W: Write>(
    notice: Option<&[u8]>,
    input: &mut Input<R>,
    to: &mut W,
) -> io::Result<()> {
    if let Some(notice) = notice {
        to.write_all(notice)?;
        to.flush()?;
        return input.drain();
    }
    to.write_all(&input.head)?;
    if !input.whole {
        io::copy(&mut input.rest, to)?;
    }
    to.flush()
}

/// Whose copy a message is, from the fields that mail servers put there, or
/// else from To.
pub fn recipient_of(head: &[u8]) -> Option<String> {
    let raw = with_line_feeds(head);
    let headers = Headers::parse(&raw);
    ["Envelope-To", "X-Original-To", "Delivered-To", "To"]
        .iter()
        .find_map(|name| {
            let addresses = headers.get(name)?.addresses();
            match &addresses[..] {
                // Several people in To: the bounce is nobody's in particular.
                [(_, address)] => Some(address.clone()),
                _ => None,
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_own_fields_tell_the_recipient() {
        let head = b"Envelope-to: a@x\nTo: b@y\n\n";
        assert_eq!(recipient_of(head).as_deref(), Some("a@x"));
        assert_eq!(recipient_of(b"To: B <b@y>\n\n").as_deref(), Some("b@y"));
        assert_eq!(recipient_of(b"To: b@y, c@z\n\n"), None);
        assert_eq!(recipient_of(b""), None);
    }

    #[test]
    fn a_message_that_is_no_bounce_passes_byte_for_byte() {
        let config = Config::built_in(true);
        let large = vec![b'x'; 3 << 20];
        for message in [
            &b""[..],
            b"\0\xff",
            b"To: a@b\n\nhello",
            b"To: a@b\r\n\r\nx\ry\n",
            &large,
        ] {
            let mut out = Vec::new();
            assert!(run(Some(&config), &Envelope::default(), message, &mut out));
            assert!(out == message);
            out.clear();
            assert!(run(None, &Envelope::default(), message, &mut out));
            assert!(out == message);
        }
    }

    #[test]
    fn an_output_that_breaks_is_a_retry() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::Error::other("full"))
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert!(!run(None, &Envelope::default(), &b"x"[..], &mut Full));
    }
}
