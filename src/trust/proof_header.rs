//! The header field that outgoing mail carries, and that comes back in a bounce:
//!
//! ```text
//! X-Zwrotka-Proof: v=1; k=7kq3fd; a=sha256; t=1795507207; s=1728; h=2c26b46b68ffc68f…
//! ```
//!
//! `h` is the HMAC, with key `k`, of
//!
//! ```text
//! proof 2|SECONDS|SIZE|LENGTH OF SENDER|sender in lower case|Message-ID
//! ```
//!
//! where `s` tells the size of the message in bytes. Without it, which is the case
//! for a message whose client announced none, the text begins with `proof 1` and
//! has no size. Bounces often bring back the header alone: then this is the only
//! place that says how large the message was.
//!
//! so the field proves nothing on another message, for another sender or after
//! its time. The milter makes it with SHA-256. Exim makes it by itself, and has
//! only SHA-1 for that (contrib/exim); as HMAC both are sound.

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::Sha256;

use super::keys::{Key, Keys};
use super::not_ours::HmacFault;
use crate::message::Headers;

pub const FIELD: &str = "X-Zwrotka-Proof";
/// Most fields that are checked; a message may pass several servers that sign.
const MAX_FIELDS: usize = 5;
/// How far the clocks of a site's servers may be apart, in seconds.
pub(super) const SKEW: i64 = 24 * 3600;

/// The value of the field for a message of `sender` with this Message-ID field
/// (its raw value, empty where there is none) and size, at `now`.
pub fn value(key: &Key, sender: &str, message_id: &[u8], size: Option<u64>, now: i64) -> String {
    let text = signed(now, size, sender, message_id);
    // HMAC takes a key of any length.
    let hash = match <Hmac<Sha256> as Mac>::new_from_slice(&key.secret) {
        Ok(mac) => HEXLOWER.encode(&mac.chain_update(text).finalize().into_bytes()),
        Err(_) => String::new(),
    };
    let size = size.map_or_else(String::new, |size| format!(" s={size};"));
    format!("v=1; k={}; a=sha256; t={now};{size} h={hash}", key.id)
}

/// What a proof says of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The [`identity`] of the message.
    pub message: Vec<u8>,
    /// How many bytes it had when it was submitted, if the proof says so.
    pub size: Option<u64>,
}

/// Whether the header of a returned message proves that `sender` sent it from
/// here within the last `max_age` seconds, and of which message.
///
/// # Errors
/// Why not: of several fields what was found in the one that came closest.
pub fn verify(
    headers: &Headers<'_>,
    sender: &str,
    keys: &Keys,
    now: i64,
    max_age: i64,
) -> Result<Verified, HmacFault> {
    // With two of them it would be open which one was signed.
    let mut message_ids = headers.all("Message-ID");
    let message_id = message_ids.next().map_or(&b""[..], |line| line.value());
    let several = message_ids.next().is_some();
    let mut fault = HmacFault::Absent;
    for field in headers.all(FIELD).take(MAX_FIELDS) {
        if several {
            return Err(HmacFault::SeveralMessageIds);
        }
        let verified = Proof::parse(&field.text())
            .ok_or(HmacFault::Malformed)
            .and_then(|proof| proof.verify(sender, message_id, keys, now, max_age));
        match verified {
            Ok(size) => {
                return Ok(Verified {
                    message: identity(message_id),
                    size,
                });
            }
            Err(why) => fault = fault.max(why),
        }
    }
    Err(fault)
}

/// What one message of ours is known by when its proof is brought back again: its
/// Message-ID without white space, which can be added and taken away within what
/// some signatures allow. It is made of the bytes that are signed and not of what
/// is read of them, or a proof could hold for many messages.
pub(super) fn identity(message_id: &[u8]) -> Vec<u8> {
    let bytes = message_id.iter().filter(|b| !b.is_ascii_whitespace());
    bytes.copied().collect()
}

/// What is signed.
fn signed(time: i64, size: Option<u64>, sender: &str, message_id: &[u8]) -> Vec<u8> {
    let sender = sender.to_ascii_lowercase();
    let start = match size {
        Some(size) => format!("proof 2|{time}|{size}"),
        None => format!("proof 1|{time}"),
    };
    let mut text = format!("{start}|{}|{sender}|", sender.len()).into_bytes();
    let line = message_id.iter().filter(|b| !matches!(b, b'\r' | b'\n'));
    let line: Vec<u8> = line.copied().collect();
    text.extend_from_slice(line.trim_ascii());
    text
}

#[derive(Debug, PartialEq, Eq)]
struct Proof {
    key: String,
    algorithm: Algorithm,
    time: i64,
    size: Option<u64>,
    hash: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Sha1,
    Sha256,
}

impl Proof {
    fn parse(text: &str) -> Option<Proof> {
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
        Some(Proof {
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
            size: match tag("s") {
                Some(size) => Some(size.parse().ok()?),
                None => None,
            },
            hash: HEXLOWER_PERMISSIVE.decode(tag("h")?.as_bytes()).ok()?,
        })
    }

    fn verify(
        &self,
        sender: &str,
        message_id: &[u8],
        keys: &Keys,
        now: i64,
        max_age: i64,
    ) -> Result<Option<u64>, HmacFault> {
        let key = keys.named(&self.key).ok_or(HmacFault::UnknownKey)?;
        let age = now - self.time;
        if age > max_age {
            return Err(HmacFault::TooOld);
        }
        if age < -SKEW {
            return Err(HmacFault::FromTheFuture);
        }
        if self.is_of(key, sender, message_id) {
            Ok(self.size)
        } else {
            Err(HmacFault::OtherMessage)
        }
    }

    fn is_of(&self, key: &Key, sender: &str, message_id: &[u8]) -> bool {
        let text = signed(self.time, self.size, sender, message_id);
        match self.algorithm {
            Algorithm::Sha1 => is_hmac::<Hmac<Sha1>>(&key.secret, &text, &self.hash),
            Algorithm::Sha256 => is_hmac::<Hmac<Sha256>>(&key.secret, &text, &self.hash),
        }
    }
}

/// Compares in constant time; a hash that is too short is wrong.
fn is_hmac<M: Mac + KeyInit>(secret: &[u8], text: &[u8], hash: &[u8]) -> bool {
    <M as Mac>::new_from_slice(secret)
        .is_ok_and(|mac| mac.chain_update(text).verify_slice(hash).is_ok())
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
        verify(&headers, sender, &keys(), now, 10 * DAY).is_ok()
    }

    fn header(key: &Key, sender: &str, id: &str) -> String {
        let proof = value(key, sender, id.as_bytes(), None, NOW);
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

    proptest::proptest! {
        /// Threat 24: all messages that one proof holds for are one message.
        #[test]
        fn threat_24_what_a_proof_holds_for_has_one_name(
            id in "[<a-z@>\\r\\t \\x0b\\x00]{0,12}",
            changes in proptest::collection::vec((0usize..12, "[\\r\\n\\t \\x0b\\x0c\\x00]{1,2}"), 0..4),
        ) {
            let proof = value(&keys().current, "a@b", id.as_bytes(), None, NOW);
            let name = |id: &str| {
                let header = format!("{FIELD}: {proof}\nMessage-ID: {id}\n");
                verify(&Headers::parse(header.as_bytes()), "a@b", &keys(), NOW, DAY)
            };
            let mut changed = id.clone();
            for (at, added) in changes {
                changed.insert_str(at.min(changed.len()), &added);
            }
            if let (Ok(one), Ok(other)) = (name(&id), name(&changed)) {
                proptest::prop_assert_eq!(one, other, "{:?}", changed);
            }
        }
    }

    #[test]
    fn a_message_without_a_name_can_be_signed() {
        let proof = value(&keys().current, "a@b", b"", None, NOW);
        assert!(held(&format!("{FIELD}: {proof}\n"), "a@b", NOW));
    }

    /// The size is signed as well: no server on the way can make it another one.
    #[test]
    fn a_size_is_part_of_the_proof() {
        let sized = |proof: &str| {
            let header = format!("{FIELD}: {proof}\nMessage-ID: <m@x>\n");
            let verified = verify(&Headers::parse(header.as_bytes()), "a@b", &keys(), NOW, DAY);
            verified.map(|verified| verified.size)
        };
        let proof = value(&keys().current, "a@b", b"<m@x>", Some(39_845_888), NOW);
        assert_eq!(sized(&proof), Ok(Some(39_845_888)));
        let larger = proof.replace("s=39845888", "s=398458880");
        let without = proof.replace(" s=39845888;", "");
        for other in [larger, without.clone()] {
            assert_eq!(sized(&other), Err(HmacFault::OtherMessage), "{other}");
        }
        let none = value(&keys().current, "a@b", b"<m@x>", None, NOW);
        assert_eq!(sized(&none), Ok(None));
        let added = none.replace("; h=", "; s=1; h=");
        assert_eq!(sized(&added), Err(HmacFault::OtherMessage));
        let malformed = proof.replace("s=39845888", "s=many");
        assert_eq!(sized(&malformed), Err(HmacFault::Malformed));
    }
}
