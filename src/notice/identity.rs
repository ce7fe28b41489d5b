//! The identity of a notice, which is the same when the notice is made again: it
//! is computed from the recipient and the bounce, without the trace fields that
//! each delivery adds. A mail server that could not file its bounce writes
//! it anew, with a new queue id in its Message-ID and its boundary; it is still
//! the same one.

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use super::TRACE;
use crate::explanation::clean;
use crate::message::Message;
use crate::report::{Kind, Report};

/// Letters and digits that are not easily confused.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// The identity of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    digest: [u8; 32],
}

impl Identity {
    /// The identity of the notice to `recipient` about the bounce `message`
    /// that says `report`. A failure is known by its delivery status and the
    /// header of the returned message, which name the message, its recipients
    /// and what became of them. Other bounces are known by all they hold but
    /// the trace: of two delay warnings about one message only the date differs,
    /// and without its Message-ID a returned header could be that of many
    /// messages, of which none may be taken for a duplicate of another.
    pub fn of(recipient: &str, message: &Message, report: &Report) -> Identity {
        let mut hash = Sha256::new();
        hash.update(recipient.to_lowercase());
        hash.update([0]);
        // The same bounce may come with either line end.
        let mut update = |bytes: &[u8]| {
            for run in bytes.split(|&b| b == b'\r') {
                hash.update(run);
            }
            hash.update(b"\n");
        };
        let status = report.delivery_status.as_ref().map(|s| s.raw.trim_ascii());
        let names_one = report.kind == Kind::Failed && report.original.message_id.is_some();
        match status {
            Some(status) if names_one => {
                update(status);
                update(report.original.headers.trim_ascii());
            }
            _ => {
                for line in message.headers.iter() {
                    if !TRACE.iter().any(|n| line.name.eq_ignore_ascii_case(n)) {
                        update(line.raw);
                    }
                }
                update(b"");
                update(message.body());
            }
        }
        Identity {
            digest: hash.finalize().into(),
        }
    }

    /// The reference that people quote: `7KQ-3FD`.
    pub fn reference(&self) -> String {
        let letters: String = self.digest[..6]
            .iter()
            .map(|&b| char::from(ALPHABET[usize::from(b) % ALPHABET.len()]))
            .collect();
        format!("{}-{}", &letters[..3], &letters[3..])
    }

    /// The Message-ID without angle brackets.
    pub(super) fn message_id(&self, host: &str) -> String {
        format!("zwrotka.{}@{}", self.hex(16), hostname(host))
    }

    /// A multipart boundary; `attempt` gives another one. No quoted-printable
    /// or base64 text has `=_` in it.
    pub(super) fn boundary(&self, attempt: u32) -> String {
        format!("=_zwrotka_{}_{attempt}", self.hex(12))
    }

    /// The value of X-Zwrotka, by which a notice is known when it comes back.
    pub(super) fn mark(&self, recipient: &str, key: Option<&[u8]>) -> String {
        let id = self.reference();
        match key {
            Some(key) => format!("v=1; id={id}; h={}", seal(&id, recipient, key)),
            None => format!("v=1; id={id}"),
        }
    }

    fn hex(&self, bytes: usize) -> String {
        hex(&self.digest[..bytes.min(self.digest.len())])
    }
}

/// The msg-id that all digests to `recipient` since this moment refer to, so that
/// mail programs show them as one conversation. No message has it.
pub(super) fn conversation(recipient: &str, since: i64, host: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(recipient.to_lowercase());
    hash.update(format!("\0{since}"));
    let digest = hex(&hash.finalize()[..16]);
    format!("zwrotka.digest.{digest}@{}", hostname(host))
}

/// The proof in X-Zwrotka that the site with this key wrote a notice to `recipient`.
pub fn seal(id: &str, recipient: &str, key: &[u8]) -> String {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return String::new();
    };
    mac.update(b"zwrotka 1\0");
    mac.update(id.as_bytes());
    mac.update(b"\0");
    mac.update(recipient.to_lowercase().as_bytes());
    hex(&mac.finalize().into_bytes())
}

/// A host name fit for a msg-id.
pub(super) fn hostname(host: &str) -> String {
    clean::host(host)
        .filter(|h| h.is_ascii() && !h.contains(['[', ']', ':']))
        .unwrap_or_else(|| "localhost".into())
}

fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(recipient: &str, raw: &str) -> Identity {
        let message = Message::parse(raw.as_bytes());
        Identity::of(recipient, &message, &crate::report::read(&message))
    }

    #[test]
    fn a_bounce_that_is_written_anew_is_the_same() {
        let bounce = include_str!("../../examples/bounces/seed-no-such-user.eml");
        let anew = bounce
            .replace("0B39F9F0262.1795507207", "0B39F9F0262.1795507999")
            .replace("4C1D99F0266", "5D2EAAF1377");
        assert_ne!(bounce, anew);
        let one = identity("a@b.pl", bounce);
        assert_eq!(one, identity("a@b.pl", &anew));
        let other = bounce.replace("5.0.0", "5.0.9");
        assert_ne!(one, identity("a@b.pl", &other));
    }

    #[test]
    fn failures_of_messages_without_a_name_are_never_one() {
        let bounce = include_str!("../../examples/bounces/seed-no-such-user.eml");
        let nameless = bounce.replace("Message-ID: <b7a1c2d3@example.pl>\n", "");
        assert_ne!(bounce, nameless);
        let other = nameless.replace("4C1D99F0266", "5D2EAAF1377");
        assert_ne!(identity("a@b.pl", &nameless), identity("a@b.pl", &other));
    }

    #[test]
    fn two_delay_warnings_are_two() {
        let bounce = include_str!("../../examples/bounces/seed-no-such-user.eml");
        let delayed = bounce.replace("Action: failed", "Action: delayed");
        let later = delayed.replace("\nDate: ", "\nDate: Later than ");
        assert_ne!(identity("a@b.pl", &delayed), identity("a@b.pl", &later));
    }

    #[test]
    fn the_same_bounce_has_the_same_identity() {
        let one = identity("a@b.pl", "Received: x\nSubject: s\n\nbody\n");
        assert_eq!(
            one,
            identity(
                "A@b.pl",
                "Delivered-To: y\nReceived: z\n\tzz\nSubject: s\n\nbody\n"
            )
        );
        assert_eq!(
            one,
            identity("a@b.pl", "Received: x\r\nSubject: s\r\n\r\nbody\r\n")
        );
        assert_ne!(one, identity("c@b.pl", "Received: x\nSubject: s\n\nbody\n"));
        assert_ne!(one, identity("a@b.pl", "Received: x\nSubject: t\n\nbody\n"));
    }

    #[test]
    fn references_are_easy_to_read_out() {
        let reference = identity("a@b.pl", "Subject: s\n\nbody\n").reference();
        assert_eq!(reference.len(), 7);
        assert_eq!(&reference[3..4], "-");
    }

    #[test]
    fn the_seal_depends_on_everything() {
        let seal_of = |id, recipient, key: &str| seal(id, recipient, key.as_bytes());
        let one = seal_of("A", "a@b", "k");
        assert_eq!(one.len(), 64);
        assert_eq!(one, seal_of("A", "A@B", "k"));
        assert_ne!(one, seal_of("B", "a@b", "k"));
        assert_ne!(one, seal_of("A", "a@c", "k"));
        assert_ne!(one, seal_of("A", "a@b", "l"));
    }
}
