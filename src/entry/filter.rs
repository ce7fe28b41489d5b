//! `zwrotka filter`: a message in, a message out, as for Exim's
//! `transport_filter`. The mail server keeps its copy until it has delivered
//! what comes out, so nothing can be lost here: on any trouble the message
//! passes as it is with exit code 0, and where even that can't be written, 75
//! makes the server try again.

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::time::Instant;

use super::evaluate::{InternalError, Retry};
use super::input::Input;
use super::isolation::limits::LIMITS;
use super::isolation::{child, evaluate_again, evaluate_in_child, sandbox};
use super::limits::{self, By, Delivery};
use super::{Envelope, Evaluation, Incoming, Known, Outcome, Reason, log, now};
use crate::config::Config;
use crate::event::sink::Stderr;
use crate::message::{Headers, with_line_feeds};

/// What the command line says of the message.
#[derive(Debug, Default)]
pub struct Options {
    /// The reverse-path.
    pub sender: Option<String>,
    /// The recipient.
    pub recipient: Option<String>,
    /// Whether there are more recipients: a notice is for one person.
    pub is_for_several: bool,
    /// Without a recipient, take the one that the message's own header names.
    pub recipient_from_header: bool,
    /// The mail server's name for the message.
    pub queue_id: Option<String>,
    /// Whether zwrotka runs as root although it must not: nothing is read then.
    pub is_refused: bool,
}

/// Lets one message through. True if what was written is complete; otherwise
/// the mail server must keep the message.
pub fn run<R: Read, W: Write>(
    config: Option<&Config>,
    options: &Options,
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
    let recipient = match &input {
        Ok(input) => recipient(options, &input.head),
        Err(_) => options.recipient.clone(),
    };
    let envelope = Envelope {
        entry: "filter",
        sender: options.sender.as_deref(),
        recipient: recipient.as_deref(),
        queue_id: options.queue_id.as_deref(),
    };
    let evaluated = match &input {
        Ok(_) if options.is_refused => Some(Evaluation::unread(InternalError::Root.into())),
        Ok(_) if options.is_for_several => Some(Evaluation::unread(Reason::SeveralRecipients)),
        Ok(input) => {
            let incoming = Incoming {
                envelope,
                head: &input.head,
                whole: input.whole,
                known: Known::default(),
            };
            evaluate_in_child(&[incoming], config, start, now).pop()
        }
        Err(_) => None,
    };
    let mut evaluation =
        evaluated.unwrap_or_else(|| Evaluation::unread(InternalError::Crashed.into()));
    let written = input.and_then(|mut input| {
        let delivery = recipient.as_deref().map(|recipient| Delivery {
            recipient,
            queue_id: options.queue_id.as_deref(),
            by: By::MailServer,
        });
        let store = limits::store_of(known, false);
        evaluation.count(delivery, &*store, known, now);
        if let Some(digest) = &evaluation.digest(recipient.as_deref(), known, now) {
            let incoming = Incoming {
                envelope,
                head: &input.head,
                whole: input.whole,
                known: Known {
                    digest: Some(digest),
                    ..Known::default()
                },
            };
            evaluation.shorten(evaluate_again(incoming, known, now));
        }
        let notice = evaluation.notice().map(|notice| &*notice.bytes);
        write(notice, &mut input, to).map_err(|_| OUTPUT.into())
    });
    // The message is out. Stopped now, the server would try again what the
    // event is about to call done.
    child::see_it_through();
    if let Err(e) = &written {
        evaluation.outcome = Outcome::Retry(if e.kind() == OUTPUT {
            Retry::Output
        } else {
            Retry::Input
        });
    }
    log::log(&evaluation.event(&envelope, known), known, Stderr::Allowed);
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

/// The recipient that the command line names. Only if that asks for it, the one
/// of the header; a child reads it, because the header is as hostile as the rest.
fn recipient(options: &Options, head: &[u8]) -> Option<String> {
    if options.recipient.is_some()
        || options.is_for_several
        || !options.recipient_from_header
        || options.is_refused
    {
        return options.recipient.clone();
    }
    if !child::can_fork() {
        return recipient_of(head);
    }
    let found = child::in_child(&LIMITS, || {
        let nothing: &[PathBuf] = &[];
        sandbox::enter(nothing);
        recipient_of(head).unwrap_or_default().into_bytes()
    });
    String::from_utf8(found.ok()?)
        .ok()
        .filter(|recipient| !recipient.is_empty())
}

/// The recipient that a message's header names: by the fields that mail servers
/// put there, or else by To.
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
    fn header_fields_of_mail_servers_come_before_to() {
        let head = b"Envelope-to: a@x\nTo: b@y\n\n";
        assert_eq!(recipient_of(head).as_deref(), Some("a@x"));
        assert_eq!(recipient_of(b"To: B <b@y>\n\n").as_deref(), Some("b@y"));
        assert_eq!(recipient_of(b"To: b@y, c@z\n\n"), None);
        assert_eq!(recipient_of(b""), None);
    }

    #[test]
    fn the_header_names_a_recipient_only_where_that_is_asked_for() {
        let head = b"Envelope-to: a@x\n\n";
        let mut options = Options::default();
        assert_eq!(recipient(&options, head), None);
        options.recipient_from_header = true;
        assert_eq!(recipient(&options, head).as_deref(), Some("a@x"));
        options.recipient = Some("b@y".into());
        assert_eq!(recipient(&options, head).as_deref(), Some("b@y"));
    }

    #[test]
    fn a_message_that_is_no_bounce_passes_byte_for_byte() {
        let config = Config::built_in(true);
        let options = Options {
            recipient_from_header: true,
            ..Options::default()
        };
        let large = vec![b'x'; 3 << 20];
        for message in [
            &b""[..],
            b"\0\xff",
            b"To: a@b\n\nhello",
            b"To: a@b\r\n\r\nx\ry\n",
            &large,
        ] {
            let mut out = Vec::new();
            assert!(run(Some(&config), &options, message, &mut out));
            assert!(out == message);
            out.clear();
            assert!(run(None, &options, message, &mut out));
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
        assert!(!run(None, &Options::default(), &b"x"[..], &mut Full));
    }
}
