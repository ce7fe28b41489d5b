//! Our own DKIM signature (RFC 6376) on a returned message, checked on its
//! header alone: bounces seldom bring the body back, and what is signed of the
//! header holds the hash of the body, so that nobody else can have made it.
//!
//! Our public keys come from a file, with the records as they stand in DNS:
//!
//! ```text
//! s1._domainkey.example.pl  v=DKIM1; k=rsa; p=MIIBIjANBgkq…
//! ```
//!
//! What reads hostile mail opens no connection, and a file can't be spoofed.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};

use super::stamp::SKEW;
use crate::config::Domain;
use crate::message::{HeaderLine, Headers, decode_base64};

/// Most signatures that are looked at.
const MAX_SIGNATURES: usize = 5;
/// Most names in a signature's list of fields.
const MAX_FIELDS: usize = 100;
/// Longest record in the file of keys.
const MAX_RECORD: usize = 4096;
/// These must be signed, and be there once: whose message it is, and which.
const NEEDED: [&str; 2] = ["from", "message-id"];

/// Whether one of our signatures on the header of a returned message holds,
/// made within the last `max_age` seconds for `domain` or one above it.
///
/// # Errors
/// The file of keys can't be read.
pub fn holds(
    headers: &Headers<'_>,
    domain: &Domain,
    keys: &Path,
    now: i64,
    max_age: i64,
) -> io::Result<bool> {
    for field in headers.all("DKIM-Signature").take(MAX_SIGNATURES) {
        let Some(signature) = Signature::parse(field) else {
            continue;
        };
        let ours = signature.is_of(domain)
            && signature.covers(headers)
            && signature.is_fresh(headers, now, max_age);
        if ours
            && let Some(record) = record(keys, &signature.name)?
            && signature.verifies(headers, &record)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Canon {
    Simple,
    Relaxed,
}

#[derive(Debug)]
struct Signature<'a> {
    field: &'a HeaderLine<'a>,
    key_type: &'static str,
    canon: Canon,
    domain: Domain,
    /// Where the key is: `SELECTOR._domainkey.DOMAIN`.
    name: Domain,
    fields: Vec<String>,
    time: Option<i64>,
    expires: Option<i64>,
    bytes: Vec<u8>,
}

impl<'a> Signature<'a> {
    fn parse(field: &'a HeaderLine<'a>) -> Option<Signature<'a>> {
        let text = std::str::from_utf8(field.value()).ok()?;
        let tags = tags(text)?;
        let tag = |name: &str| {
            let found = tags.iter().find(|(n, _)| *n == name);
            found.map(|(_, value)| *value)
        };
        if tag("v") != Some("1") || tag("bh").is_none_or(str::is_empty) {
            return None;
        }
        let canon = tag("c").unwrap_or("simple/simple");
        let number = |name: &str| match tag(name) {
            None => Some(None),
            Some(text) => text.parse::<u32>().ok().map(|n| Some(i64::from(n))),
        };
        let domain = Domain::new(tag("d")?)?;
        let fields: Vec<String> = tag("h")?
            .split(':')
            .map(|name| name.trim().to_ascii_lowercase())
            .collect();
        Some(Signature {
            field,
            key_type: match tag("a")? {
                "rsa-sha256" => "rsa",
                "ed25519-sha256" => "ed25519",
                _ => return None,
            },
            canon: match canon.split('/').next()? {
                "relaxed" => Canon::Relaxed,
                "simple" => Canon::Simple,
                _ => return None,
            },
            name: Domain::new(&format!("{}._domainkey.{domain}", tag("s")?))?,
            domain,
            fields: (fields.len() <= MAX_FIELDS).then_some(fields)?,
            time: number("t")?,
            expires: number("x")?,
            bytes: decode_base64(tag("b")?)?,
        })
    }

    fn is_of(&self, domain: &Domain) -> bool {
        let above = domain
            .as_str()
            .strip_suffix(self.domain.as_str())
            .is_some_and(|below| below.ends_with('.'));
        *domain == self.domain || above
    }

    fn covers(&self, headers: &Headers<'_>) -> bool {
        NEEDED
            .iter()
            .all(|name| self.fields.iter().any(|f| f == name) && headers.all(name).count() == 1)
    }

    /// Not expired and not too old, by its own time or else by the Date that it signs.
    fn is_fresh(&self, headers: &Headers<'_>, now: i64, max_age: i64) -> bool {
        let date = || {
            let mut dates = headers.all("date");
            let date = dates.next()?.date()?;
            let only = dates.next().is_none() && self.fields.iter().any(|f| f == "date");
            only.then(|| date.to_timestamp())
        };
        let time = self.time.or_else(date);
        self.expires.is_none_or(|end| now <= end)
            && time.is_some_and(|then| (-SKEW..=max_age).contains(&(now - then)))
    }

    fn verifies(&self, headers: &Headers<'_>, record: &str) -> bool {
        let Some((key_type, key)) = public_key(record) else {
            return false;
        };
        if key_type != self.key_type {
            return false;
        }
        let signed = self.signed(headers);
        // RFC 8463 section 3 signs the hash, RSA the hash inside its own form.
        let hash = ring::digest::digest(&ring::digest::SHA256, &signed);
        let (algorithm, message): (&'static dyn VerificationAlgorithm, &[u8]) = match key_type {
            "ed25519" => (&signature::ED25519, hash.as_ref()),
            _ => (
                // Our own keys; RFC 8301 section 3.2 asks for 1024 bits at least.
                &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
                &signed,
            ),
        };
        UnparsedPublicKey::new(algorithm, key)
            .verify(message, &self.bytes)
            .is_ok()
    }

    /// What was signed of the header (section 3.7): of fields with one name the
    /// last first, and at the end the signature itself without its value.
    fn signed(&self, headers: &Headers<'_>) -> Vec<u8> {
        let mut out = Vec::new();
        let mut used: Vec<(&str, usize)> = Vec::new();
        for name in &self.fields {
            let nth = match used.iter_mut().find(|(n, _)| n == name) {
                Some((_, count)) => {
                    *count += 1;
                    *count
                }
                None => {
                    used.push((name, 0));
                    0
                }
            };
            let mut below = headers
                .iter()
                .rev()
                .filter(|line| line.name.eq_ignore_ascii_case(name));
            if let Some(line) = below.nth(nth) {
                self.canonical(line.raw, &mut out);
                out.extend_from_slice(b"\r\n");
            }
        }
        self.canonical(&without_value(self.field.raw), &mut out);
        out
    }

    /// A field in its canonical form (section 3.4), without the line end.
    fn canonical(&self, raw: &[u8], out: &mut Vec<u8>) {
        match self.canon {
            Canon::Simple => {
                for (n, line) in raw.split(|&b| b == b'\n').enumerate() {
                    if n > 0 {
                        out.extend_from_slice(b"\r\n");
                    }
                    out.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
                }
            }
            Canon::Relaxed => {
                let colon = raw.iter().position(|&b| b == b':').unwrap_or(raw.len());
                let (name, value) = raw.split_at(colon);
                out.extend(name.trim_ascii().to_ascii_lowercase());
                out.push(b':');
                let words = value.get(1..).unwrap_or_default();
                let words = words
                    .split(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
                    .filter(|word| !word.is_empty());
                for (n, word) in words.enumerate() {
                    if n > 0 {
                        out.push(b' ');
                    }
                    out.extend_from_slice(word);
                }
            }
        }
    }
}

/// A tag list (section 3.2); `None` if a tag is there twice.
fn tags(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut tags: Vec<(&str, &str)> = Vec::new();
    for tag in text.split(';') {
        let Some((name, value)) = tag.split_once('=') else {
            continue;
        };
        let name = name.trim();
        if tags.len() > 50 || tags.iter().any(|(n, _)| *n == name) {
            return None;
        }
        tags.push((name, value.trim()));
    }
    Some(tags)
}

/// The field with nothing behind `b=`, and all else as it is.
fn without_value(raw: &[u8]) -> Vec<u8> {
    let colon = raw.iter().position(|&b| b == b':').map_or(0, |at| at + 1);
    let mut out = raw[..colon].to_vec();
    for (n, tag) in raw[colon..].split(|&b| b == b';').enumerate() {
        if n > 0 {
            out.push(b';');
        }
        let equals = tag.iter().position(|&b| b == b'=');
        match equals {
            Some(at) if tag[..at].trim_ascii() == b"b" => out.extend_from_slice(&tag[..=at]),
            _ => out.extend_from_slice(tag),
        }
    }
    out
}

/// The record with this name. The file is looked through and never kept: it may
/// hold the keys of many thousand domains.
fn record(file: &Path, name: &Domain) -> io::Result<Option<String>> {
    let mut reader = BufReader::new(File::open(file)?);
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.len() > MAX_RECORD {
            continue;
        }
        let Ok(text) = std::str::from_utf8(&line) else {
            continue;
        };
        let text = text.trim();
        if let Some((owner, record)) = text.split_once(char::is_whitespace)
            && Domain::new(owner).as_ref() == Some(name)
        {
            return Ok(Some(record.trim().to_string()));
        }
    }
}

/// The type and the bytes of a key record (section 3.6.1). Strings of a DNS
/// record may stand as they do in a zone: in quotes, one behind the other.
fn public_key(record: &str) -> Option<(&'static str, Vec<u8>)> {
    let record: String = if record.starts_with('"') {
        record.split('"').skip(1).step_by(2).collect()
    } else {
        record.to_string()
    };
    let tags = tags(&record)?;
    let tag = |name: &str| tags.iter().find(|(n, _)| *n == name).map(|(_, v)| *v);
    if tag("v").is_some_and(|v| v != "DKIM1") {
        return None;
    }
    let key = decode_base64(tag("p")?).filter(|key| !key.is_empty())?;
    match tag("k").unwrap_or("rsa") {
        "rsa" => Some(("rsa", rsa_key(&key)?.to_vec())),
        "ed25519" => Some(("ed25519", key)),
        _ => None,
    }
}

/// The RSAPublicKey (RFC 8017) in a SubjectPublicKeyInfo (RFC 5280), or as it is.
fn rsa_key(der: &[u8]) -> Option<&[u8]> {
    let (inner, _) = element(der, 0x30)?;
    let Some((_, rest)) = element(inner, 0x30) else {
        return Some(der);
    };
    let (bits, _) = element(rest, 0x03)?;
    bits.strip_prefix(&[0])
}

/// The contents of the DER element in front, and what is behind it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            let length = bytes.iter().fold(0, |n, b| n << 8 | usize::from(*b));
            (length, rest)
        }
        _ => return None,
    };
    (found == tag).then_some(())?;
    rest.split_at_checked(length)
}
