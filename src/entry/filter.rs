//! `zwrotka filter`: a message in, a message out, as for Exim's
//! `transport_filter`. The mail server keeps its copy until it has delivered
//! what comes out, so nothing can be lost here: on any trouble the message
//! passes as it is with exit code 0, and where even that can't be written, 75
//! makes the server try again.

use std::io::{self, Read, Write};
use std::time::Instant;

use super::input::Input;
use super::{Decision, Incoming, Outcome, decide, now, without_config};
use crate::config::Config;
use crate::event::sink::{self, Stderr};
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
    let Ok(mut input) = Input::read(from) else {
        return false;
    };
    let named = envelope
        .recipient
        .clone()
        .or_else(|| recipient_of(&input.head));
    let incoming = Incoming {
        entry: "filter",
        head: &input.head,
        whole: input.whole,
        sender: envelope.sender.as_deref(),
        recipient: named.as_deref(),
        queue_id: envelope.queue_id.as_deref(),
    };
    let mut decision = match config {
        Some(config) => decide(incoming, config, start, now()),
        None => without_config(incoming, start),
    };
    let written = write(&decision, &mut input, to);
    if written.is_err() {
        decision.retry("output");
    }
    let fallback;
    let config = match config {
        Some(config) => config,
        None => {
            fallback = Config::built_in(false);
            &fallback
        }
    };
    // An event that can't be told must not hold the message back.
    let _ = sink::tell(
        &decision.event,
        &config.events,
        Stderr::Allowed,
        &config.hostname,
    );
    written.is_ok()
}

fn write<R: Read, W: Write>(
    decision: &Decision,
    input: &mut Input<R>,
    to: &mut W,
) -> io::Result<()> {
    match &decision.outcome {
        Outcome::Rewritten(notice) => {
            to.write_all(&notice.bytes)?;
            to.flush()?;
            input.drain()
        }
        Outcome::Unchanged(_) => {
            to.write_all(&input.head)?;
            if !input.whole {
                io::copy(&mut input.rest, to)?;
            }
            to.flush()
        }
    }
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
