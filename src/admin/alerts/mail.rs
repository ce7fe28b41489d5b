//! The mail to the administrator, built and sent with lettre.
//!
//! It can't come back or go round: its reverse-path is null, it says that a
//! program wrote it (RFC 3834 section 5), and it has the mark of what zwrotka has
//! written, which every entry point passes on as it is.

use std::path::Path;
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::SmtpTransport;
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, Transport};

use crate::config::Config;
use crate::handover::settings::HandoverVia;
use crate::handover::{self, Mail, Way};
use crate::trust::MARK;

/// How long the mail server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why no mail was sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("[alerts] to: {0}")]
    To(lettre::address::AddressError),
    #[error("[alerts] from: {0}")]
    From(lettre::address::AddressError),
    #[error("the mail cannot be built: {0}")]
    Build(#[from] lettre::error::Error),
    #[error("sendmail: {0}")]
    Sendmail(#[from] handover::Error),
    #[error("SMTP: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
}

/// sendmail with a null reverse-path, which lettre's own transport cannot give,
/// and with a limit of time.
struct Sendmail<'a> {
    way: Way<'a>,
}

impl Transport for Sendmail<'_> {
    type Ok = ();
    type Error = handover::Error;

    fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<(), handover::Error> {
        let recipients: Vec<&str> = envelope.to().iter().map(AsRef::as_ref).collect();
        // What a mail server of Unix reads from a program ends with LF.
        let text = String::from_utf8_lossy(email).replace("\r\n", "\n");
        let mail = Mail {
            head: text.as_bytes(),
            rest: None,
        };
        handover::hand_over(self.way, &recipients, mail)
    }
}

/// Builds the mail.
///
/// # Errors
/// An address of the configuration is none.
pub fn build(config: &Config, to: &str, subject: &str, text: &str) -> Result<Message, Error> {
    let host = &config.hostname;
    let default = || format!("zwrotka <zwrotka@{host}>");
    let from = config.alerts.from.clone().unwrap_or_else(default);
    let from: Mailbox = from.parse().map_err(Error::From)?;
    let to: Address = to.parse().map_err(Error::To)?;
    let now = jiff::Timestamp::now();
    let id = format!(
        "<zwrotka.alert.{}.{}@{host}>",
        now.as_microsecond(),
        std::process::id()
    );
    let mut message = Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(one_line(subject))
        .message_id(Some(id))
        .date_now()
        .header(ContentType::TEXT_PLAIN)
        .body(text.to_owned())?;
    for (name, value) in [
        (
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated",
        ),
        (
            HeaderName::new_from_ascii_str("X-Auto-Response-Suppress"),
            "All",
        ),
        (HeaderName::new_from_ascii_str(MARK), "v=1; alert"),
    ] {
        let value = HeaderValue::new(name, value.to_owned());
        message.headers_mut().insert_raw(value);
    }
    Ok(message)
}

/// A subject without anything that could end the field, of at most 200 characters.
fn one_line(subject: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    subject.chars().map(plain).take(200).collect()
}

/// Hands the mail to the mail server of this host, as `[handover]` says.
///
/// # Errors
/// It was not taken.
pub fn send(config: &Config, to: &str, message: &Message) -> Result<(), Error> {
    let to: Address = to.parse().map_err(Error::To)?;
    let envelope = Envelope::new(None, vec![to])?;
    let raw = message.formatted();
    let handover = &config.handover;
    match handover.via {
        HandoverVia::Sendmail => {
            let way = Way {
                to: handover,
                hostname: &config.hostname,
                spool: Path::new("/var/tmp"),
                until: Instant::now() + PATIENCE,
            };
            Sendmail { way }.send_raw(&envelope, &raw)?;
        }
        HandoverVia::Smtp => {
            let server = SmtpTransport::builder_dangerous(handover.smtp.ip().to_string())
                .port(handover.smtp.port())
                .hello_name(ClientId::Domain(config.hostname.clone()))
                .timeout(Some(PATIENCE))
                .build();
            server.send_raw(&envelope, &raw)?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::message::Message as Read;
    use crate::trust::{Loop, is_loop};

    #[test]
    fn it_is_marked_and_nothing_in_the_subject_adds_a_field() {
        let mut config = Config::built_in(false);
        config.hostname = "mx.example.pl".into();
        let subject = "192.0.2.1 jest na liście\r\nBcc: x@y.example";
        let mail = build(&config, "root@example.pl", subject, "Żółw\n.\nkoniec\n").unwrap();
        let raw = mail.formatted();
        let read = Read::parse(&raw);
        assert!(read.headers.get("Bcc").is_none());
        assert_eq!(is_loop(&read, None), Some(Loop::AlreadyRewritten));
        let text = String::from_utf8(raw.clone()).unwrap();
        for field in [
            "Auto-Submitted: auto-generated\r\n",
            "From: zwrotka <zwrotka@mx.example.pl>\r\n",
            "To: root@example.pl\r\n",
        ] {
            assert!(text.contains(field), "{field} in\n{text}");
        }
        assert!(text.is_ascii(), "{text}");
    }

    #[test]
    fn an_address_that_is_none_is_an_error() {
        let config = Config::built_in(false);
        let built = build(&config, "no address", "s", "t");
        assert!(matches!(built, Err(Error::To(_))));
    }
}
