//! A site's keys: the current one, which signs, and the previous one, which is
//! still accepted until what it signed is too old.
//!
//! ```text
//! # comments, and lines in any order
//! current: 7kq3fd 9f86d081884c7d65…      an id, and the secret
//! previous: m2x8pa 60303ae22b998861…
//! ```
//!
//! Exim can read this form too (`lsearch`). A line with a secret alone is a
//! current key.

use std::fmt::{self, Write as _};
use std::io::{self, Read as _};
use std::ops::Deref;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use thiserror::Error;

/// Least length of a secret, in characters.
const MIN_SECRET: usize = 16;
/// Longest id of a key, in characters.
const MAX_ID: usize = 16;
/// Letters and digits that are not easily confused.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// Why a key file is not used, in words that follow its name and hold no secret.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum KeyFault {
    #[error("line {line}: {fault}")]
    Line { line: usize, fault: LineFault },
    #[error(
        "has no key: it needs a line `current: ID SECRET` with a secret of at least {MIN_SECRET} \
         characters (zwrotka key make writes one)"
    )]
    Empty,
    #[error("has the same id for both keys")]
    SameId,
}

/// What is wrong with a line of a key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LineFault {
    #[error("a second {0} key; there must be one")]
    Second(&'static str),
    #[error("must be `current: ID SECRET` or `previous: ID SECRET`")]
    Form,
    #[error("the id must be 1 to {MAX_ID} letters, digits, - or _")]
    Id,
    #[error("the secret must have at least {MIN_SECRET} characters")]
    Secret,
}

/// A secret; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

impl Secret {
    pub fn new(bytes: impl Into<Vec<u8>>) -> Secret {
        Secret(bytes.into())
    }
}

impl Deref for Secret {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Names the key in the proof header; at most [`MAX_ID`] characters.
    pub id: String,
    pub secret: Secret,
}

/// The keys of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// Signs, and is accepted.
    pub current: Key,
    /// Is accepted only.
    pub previous: Option<Key>,
}

impl Keys {
    /// Reads the text of a key file.
    pub fn parse(text: &str) -> Result<Keys, KeyFault> {
        let (mut current, mut previous) = (None, None);
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (slot, name, key) = match line.split_once(':') {
                Some(("current", key)) => (&mut current, "current", key.trim()),
                Some(("previous", key)) => (&mut previous, "previous", key.trim()),
                _ => (&mut current, "current", line),
            };
            let wrong = |fault| KeyFault::Line {
                line: number + 1,
                fault,
            };
            let key = Key::parse(key).map_err(wrong)?;
            if slot.replace(key).is_some() {
                return Err(wrong(LineFault::Second(name)));
            }
        }
        let current: Key = current.ok_or(KeyFault::Empty)?;
        if previous.as_ref().is_some_and(|p: &Key| p.id == current.id) {
            return Err(KeyFault::SameId);
        }
        Ok(Keys { current, previous })
    }

    /// The text of the key file.
    pub fn text(&self) -> String {
        let mut text = String::from(
            "# The keys of zwrotka's proof headers. They are secret.\n\
             # `zwrotka key rotate` makes a new one and keeps the one before.\n",
        );
        for (name, key) in [
            ("current", Some(&self.current)),
            ("previous", self.previous.as_ref()),
        ] {
            if let Some(key) = key {
                let secret = String::from_utf8_lossy(&key.secret);
                let _ = writeln!(text, "{name}: {} {secret}", key.id);
            }
        }
        text
    }

    /// A new key in front of these.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub fn rotated(before: Option<Keys>) -> io::Result<Keys> {
        Ok(Keys {
            current: Key::random()?,
            previous: before.map(|keys| keys.current),
        })
    }

    /// The key with this id.
    pub fn named(&self, id: &str) -> Option<&Key> {
        [Some(&self.current), self.previous.as_ref()]
            .into_iter()
            .flatten()
            .find(|key| key.id == id)
    }
}

impl Key {
    /// Reads `ID SECRET` or a secret alone, which then has an id made of it.
    fn parse(text: &str) -> Result<Key, LineFault> {
        let mut words = text.split_ascii_whitespace();
        let (id, secret) = match (words.next(), words.next(), words.next()) {
            (Some(secret), None, None) => {
                let digest = Sha256::digest([b"zwrotka id ", secret.as_bytes()].concat());
                (letters(&digest[..6]), secret)
            }
            (Some(id), Some(secret), None) => (id.to_string(), secret),
            _ => return Err(LineFault::Form),
        };
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if id.is_empty() || id.len() > MAX_ID || !id.chars().all(fits) {
            return Err(LineFault::Id);
        }
        if secret.chars().count() < MIN_SECRET {
            return Err(LineFault::Secret);
        }
        Ok(Key {
            id,
            secret: Secret::new(secret),
        })
    }

    fn random() -> io::Result<Key> {
        let mut bytes = [0; 38];
        std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
        Ok(Key {
            id: letters(&bytes[..6]),
            secret: Secret::new(HEXLOWER.encode(&bytes[6..])),
        })
    }
}

fn letters(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|b| char::from(ALPHABET[usize::from(*b) % ALPHABET.len()]))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let one = Keys::rotated(None).unwrap();
        assert_eq!(Keys::parse(&one.text()).unwrap(), one);
        let two = Keys::rotated(Some(one.clone())).unwrap();
        assert_eq!(Keys::parse(&two.text()).unwrap(), two);
        assert_eq!(two.previous.as_ref(), Some(&one.current));
        assert_eq!(two.current.secret.len(), 64);
        assert_ne!(two.current, one.current);
        assert_eq!(two.named(&one.current.id), Some(&one.current));
    }

    #[test]
    fn a_secret_alone_is_a_key_with_a_steady_id() {
        let keys = Keys::parse("# mine\n\n0123456789abcdef\n").unwrap();
        assert_eq!(&*keys.current.secret, b"0123456789abcdef");
        assert_eq!(keys, Keys::parse("current: 0123456789abcdef").unwrap());
        assert_eq!(keys.current.id.len(), 6);
    }

    /// Threat 15: no secret is ever shown, in an error or for debugging.
    #[test]
    fn threat_15_no_secret_is_shown() {
        let keys = Keys::rotated(None).unwrap();
        let secret = String::from_utf8(keys.current.secret.to_vec()).unwrap();
        assert!(!format!("{keys:?}").contains(&secret));
        for bad in [
            "",
            "current: id",
            "current: id tooshortsecret",
            "current: a b c",
            "current: id= 0123456789abcdef",
            "0123456789abcdef\n0123456789abcdeg",
            "current: a 0123456789abcdef\nprevious: a 0123456789abcdeg",
            "# 0123456789abcdef",
        ] {
            let why = Keys::parse(bad).unwrap_err().to_string();
            assert!(
                !why.contains("0123456789") && !why.contains("tooshort"),
                "{why}"
            );
        }
    }
}
