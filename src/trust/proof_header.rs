//! The header field that outgoing mail carries, and that comes back in a bounce:
//!
//! ```text
//! X-Zwrotka-Proof: v=1; k=7kq3fd; a=sha256; t=1795507207; h=2c26b46b68ffc68f…
//! ```
//!
//! `h` is the HMAC, with key `k`, of
//!
//! ```text
//! proof 1|SECONDS|LENGTH OF SENDER|sender in lower case|Message-ID
//! ```
//!
//! so the field proves nothing on another message, for another sender or after
//! its time. The milter makes it with SHA-256. Exim makes it by itself, and has
//! only SHA-1 for that (contrib/exim); as HMAC both are sound.

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::Sha256;

use super::keys::{Key, Keys};
use crate::message::Headers;

/// The name of the field.
pub const FIELD: &str = "X-Zwrotka-Proof";
/// Most fields that are looked at; a message may pass several servers that sign.
const MAX_FIELDS: usize = 5;
/// How far the clocks of a site's servers may be apart, in seconds.
pub(super) const SKEW: i64 = 24 * 3600;

/// The value of the field for a message of `sender` with this Message-ID field
/// (its raw value, empty where there is none), at `now`.
pub fn value(key: &Key, sender: &str, message_id: &[u8], now: i64) -> String {
    let text = signed(now, sender, message_id);
    // HMAC takes a key of any length.
    let hash = match <Hmac<Sha256> as Mac>::new_from_slice(&key.secret) {
        Ok(mac) => hex(&mac.chain_update(text).finalize().into_bytes()),
        Err(_) => String::new(),
    };
    format!("v=1; k={}; a=sha256; t={now}; h={hash}", key.id)
}

/// Whether the header of a returned message proves that `sender` sent it from
/// here within the last `max_age` seconds.
pub fn holds(headers: &Headers<'_>, sender: &str, keys: &Keys, now: i64, max_age: i64) -> bool {
    // With two of them it would be open which one was signed.
    let mut message_ids = headers.all("Message-ID");
    let message_id = message_ids.next().map_or(&b""[..], |line| line.value());
    if message_ids.next().is_some() {
        return false;
    }
    headers.all(FIELD).take(MAX_FIELDS).any(|field| {
        Stamp::parse(&field.text()).is_some_and(|stamp| {
            let age = now - stamp.time;
            (-SKEW..=max_age).contains(&age)
                && keys
                    .named(&stamp.key)
                    .is_some_and(|key| stamp.is_of(key, sender, message_id))
        })
    })
}

/// What is signed.
fn signed(time: i64, sender: &str, message_id: &[u8]) -> Vec<u8> {
    let sender = sender.to_ascii_lowercase();
    let mut text = format!("proof 1|{time}|{}|{sender}|", sender.len()).into_bytes();
    let line = message_id.iter().filter(|b| !matches!(b, b'\r' | b'\n'));
    let line: Vec<u8> = line.copied().collect();
    text.extend_from_slice(line.trim_ascii());
    text
}

#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    key: String,
    algorithm: Algorithm,
    time: i64,
    hash: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Sha1,
    Sha256,
}

impl Stamp {
    fn parse(text: &str) -> Option<Stamp> {
        if text.len() > 256 {
            return None;
        }
        let tag = |name: &str| {
            let mut found = text.split(';').filter_map(|tag| {
                let (n, value) = tag.split_once('=')?;
                (n.trim() == name).then(|| value.trim())
            });
            found.next().filter(|_| found.next().is_none())
        };
        if tag("v") != Some("1") {
            return None;
        }
        Some(Stamp {
            key: tag("k")?.to_string(),
            algorithm: match tag("a")? {
                "sha1" => Algorithm::Sha1,
                "sha256" => Algorithm::Sha256,
                _ => return None,
            },
            time: tag("t")?
                .parse()
                .ok()
                .filter(|t| (0..=i64::MAX / 2).contains(t))?,
            hash: unhex(tag("h")?)?,
        })
    }

    fn is_of(&self, key: &Key, sender: &str, message_id: &[u8]) -> bool {
        let text = signed(self.time, sender, message_id);
        match self.algorithm {
            Algorithm::Sha1 => verify::<Hmac<Sha1>>(&key.secret, &text, &self.hash),
            Algorithm::Sha256 => verify::<Hmac<Sha256>>(&key.secret, &text, &self.hash),
        }
    }
}

/// In a time that tells nothing of how much of it is right; a hash that is too
/// short is wrong.
fn verify<M: Mac + KeyInit>(secret: &[u8], text: &[u8], hash: &[u8]) -> bool {
    <M as Mac>::new_from_slice(secret)
        .is_ok_and(|mac| mac.chain_update(text).verify_slice(hash).is_ok())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOW: i64 = 1_795_000_000;
    const DAY: i64 = 24 * 3600;

    fn keys() -> Keys {
        Keys::parse("current: new 0123456789abcdef0123456789abcdef\nprevious: old fedcba9876543210")
            .unwrap()
    }

    fn held(header: &str, sender: &str, now: i64) -> bool {
        let headers = Headers::parse(header.as_bytes());
        holds(&headers, sender, &keys(), now, 10 * DAY)
    }

    fn header(key: &Key, sender: &str, id: &str) -> String {
        let proof = value(key, sender, id.as_bytes(), NOW);
        format!("{FIELD}: {proof}\nSubject: s\nMessage-ID: {id}\n")
    }

    #[test]
    fn what_was_signed_holds_in_its_time() {
        for key in [&keys().current, &keys().previous.unwrap()] {
            let header = header(key, "Anna@example.pl", "<m@x>");
            assert!(held(&header, "anna@Example.PL", NOW));
            assert!(held(&header.replace('\n', "\r\n"), "anna@example.pl", NOW));
            assert!(held(
                &header.replace("; t=", ";\n\tt="),
                "anna@example.pl",
                NOW
            ));
            assert!(held(&header, "anna@example.pl", NOW + 10 * DAY));
            assert!(!held(&header, "anna@example.pl", NOW + 10 * DAY + 1));
            assert!(!held(&header, "anna@example.pl", NOW - DAY - 1));
        }
    }

    /// Threat 1: a proof is worth nothing on anything else.
    #[test]
    fn threat_01_a_proof_holds_for_nothing_else() {
        let right = header(&keys().current, "anna@example.pl", "<m@x>");
        let other = Key {
            id: "new".into(),
            ..keys().previous.unwrap()
        };
        for (header, sender) in [
            (right.clone(), "jan@example.pl"),
            (right.replace("<m@x>", "<n@x>"), "anna@example.pl"),
            (
                right.replace("Message-ID: <m@x>", "X: y"),
                "anna@example.pl",
            ),
            (format!("{right}Message-ID: <other@x>\n"), "anna@example.pl"),
            (
                right.replace(&format!("t={NOW}"), &format!("t={}", NOW + 1)),
                "anna@example.pl",
            ),
            (right.replace("k=new", "k=old"), "anna@example.pl"),
            (right.replace("k=new", "k=none"), "anna@example.pl"),
            (right.replace("sha256", "sha1"), "anna@example.pl"),
            (right.replace("sha256", "md5"), "anna@example.pl"),
            (right.replace("v=1", "v=2"), "anna@example.pl"),
            (right.replace("\nSubject", "00\nSubject"), "anna@example.pl"),
            (
                header(&other, "anna@example.pl", "<m@x>"),
                "anna@example.pl",
            ),
            (right[..90].to_string(), "anna@example.pl"),
            (
                format!("{FIELD}: v=1; k=new; a=sha256; t={NOW}; h=\nMessage-ID: <m@x>\n"),
                "anna@example.pl",
            ),
        ] {
            assert!(!held(&header, sender, NOW), "{header}");
        }
        assert!(held(&right, "anna@example.pl", NOW));
    }

    #[test]
    fn a_message_without_a_name_can_be_signed() {
        let proof = value(&keys().current, "a@b", b"", NOW);
        assert!(held(&format!("{FIELD}: {proof}\n"), "a@b", NOW));
    }
}
