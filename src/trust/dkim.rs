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
//! There is no look-up in DNS: the process that reads hostile mail opens no
//! connection, and the answer could be spoofed.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};

use super::not_ours::DkimFault;
use super::proof_header::{self, SKEW};
use crate::message::Domain;
use crate::message::{HeaderLine, Headers, decode_base64};

/// Most signatures that are looked at.
const MAX_SIGNATURES: usize = 5;
/// Most names in a signature's list of fields.
const MAX_FIELDS: usize = 100;
/// Longest record in the file of keys.
const MAX_RECORD: usize = 4096;

/// Looks for a signature of our own on the header of a returned message: made
/// within the last `max_age` seconds, for the domain of `sender` or one above it,
/// on a message whose only author is `sender`. Gives what the message is known by:
/// its Message-ID where that is signed, because a message may have several
/// signatures and a proof of the other kind, and else the value of the signature.
///
/// # Errors
/// Why not: of several signatures what was found in the one that came closest.
pub fn verify(
    headers: &Headers<'_>,
    sender: &str,
    keys: &Path,
    now: i64,
    max_age: i64,
) -> Result<Vec<u8>, DkimFault> {
    let domain = sender.rsplit_once('@').and_then(|(_, d)| Domain::new(d));
    let domain = domain.ok_or(DkimFault::OtherDomain)?;
    let mut fault = DkimFault::Absent;
    for field in headers.all("DKIM-Signature").take(MAX_SIGNATURES) {
        let verified = Signature::parse(field)
            .ok_or(DkimFault::Malformed)
            .and_then(|signature| {
                signature.is_of(&domain)?;
                is_author(headers, sender)?;
                signature.covers_author(headers)?;
                signature.is_fresh(headers, now, max_age)?;
                signature.verify(headers, keys)?;
                Ok(signature.message(headers))
            });
        match verified {
            Ok(bytes) => return Ok(bytes),
            Err(why) => fault = fault.max(why),
        }
    }
    Err(fault)
}

/// The signature is the domain's: with the mail of another user of the domain,
/// whoever got it could bring bounces to everybody there.
fn is_author(headers: &Headers<'_>, sender: &str) -> Result<(), DkimFault> {
    let authors = headers.get("From").map(|from| from.addresses());
    match authors.as_deref() {
        Some([(_, author)]) if author.eq_ignore_ascii_case(sender) => Ok(()),
        _ => Err(DkimFault::OtherAuthor),
    }
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
    /// The owner name of the key: `SELECTOR._domainkey.DOMAIN`.
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
            // Up to twelve digits (section 3.5).
            Some(text) if text.len() > 12 || !text.bytes().all(|b| b.is_ascii_digit()) => None,
            Some(text) => text.parse::<i64>().ok().map(Some),
        };
        let domain = Domain::new(tag("d")?)?;
        let fields: Vec<String> = tag("h")?
            .split(':')
            .map(|name| name.trim().to_ascii_lowercase())
            .collect();
        let (time, expires) = (number("t")?, number("x")?);
        // x= must be later than t= (section 3.5).
        if let (Some(time), Some(expires)) = (time, expires)
            && expires <= time
        {
            return None;
        }
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
            time,
            expires,
            bytes: decode_base64(tag("b")?)?,
        })
    }

    fn message(self, headers: &Headers<'_>) -> Vec<u8> {
        let is_signed = self.fields.iter().any(|name| name == "message-id");
        // Of several fields the last is the one that is signed first.
        let last = headers.all("message-id").last().filter(|_| is_signed);
        let identity = last.map(|line| proof_header::identity(line.value()));
        identity.filter(|id| !id.is_empty()).unwrap_or(self.bytes)
    }

    fn is_of(&self, domain: &Domain) -> Result<(), DkimFault> {
        let above = domain
            .as_str()
            .strip_suffix(self.domain.as_str())
            .is_some_and(|below| below.ends_with('.'));
        if *domain == self.domain || above {
            Ok(())
        } else {
            Err(DkimFault::OtherDomain)
        }
    }

    /// From must be signed (section 5.4), and be there once (RFC 5322 section 3.6).
    fn covers_author(&self, headers: &Headers<'_>) -> Result<(), DkimFault> {
        if self.fields.iter().any(|f| f == "from") && headers.all("from").count() == 1 {
            Ok(())
        } else {
            Err(DkimFault::FromNotSigned)
        }
    }

    /// Not expired and not too old, by its own time or else by the Date that it signs.
    fn is_fresh(&self, headers: &Headers<'_>, now: i64, max_age: i64) -> Result<(), DkimFault> {
        let date = || {
            let mut dates = headers.all("date");
            let date = dates.next()?.date()?;
            let only = dates.next().is_none() && self.fields.iter().any(|f| f == "date");
            only.then(|| date.to_timestamp())
        };
        if self.expires.is_some_and(|end| now > end) {
            return Err(DkimFault::Expired);
        }
        let age = now - self.time.or_else(date).ok_or(DkimFault::NoTime)?;
        if age > max_age {
            return Err(DkimFault::TooOld);
        }
        if age < -SKEW {
            return Err(DkimFault::FromTheFuture);
        }
        Ok(())
    }

    fn verify(&self, headers: &Headers<'_>, keys: &Path) -> Result<(), DkimFault> {
        let record = record(keys, &self.name)
            .map_err(|_| DkimFault::UnreadableKeys)?
            .ok_or(DkimFault::UnknownKey)?;
        let (key_type, key) = public_key(&record).ok_or(DkimFault::BadKey)?;
        if key_type != self.key_type {
            return Err(DkimFault::BadKey);
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
            .map_err(|_| DkimFault::BadSignature)
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

/// The record with this name. The file is read for each signature and not kept:
/// it may have the keys of many thousand domains.
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
    // The hash and the service that the key is for (section 3.6.1).
    let allows = |name: &str, words: &[&str]| {
        tag(name).is_none_or(|list| list.split(':').any(|word| words.contains(&word.trim())))
    };
    if !allows("h", &["sha256"]) || !allows("s", &["email", "*"]) {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The message and the keys of RFC 8463 appendix A.
    const HEADER: &str = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\n d=football.example.com; i=@football.example.com;\n q=dns/txt; s=brisbane; t=1528637909; h=from : to :\n subject : date : message-id : from : subject : date;\n bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\n b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\n Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n d=football.example.com; i=@football.example.com;\n q=dns/txt; s=test; t=1528637909; h=from : to : subject :\n date : message-id : from : subject : date;\n bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\n b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\n DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\n dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\nFrom: Joe SixPack <joe@football.example.com>\nTo: Suzie Q <suzie@shopping.example.net>\nSubject: Is dinner ready?\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\nMessage-ID: <20030712040037.46341.5F8J@football.example.com>\n";
    const RECORDS: &str = "# ours\nother._domainkey.football.example.com v=DKIM1; p=AAAA\nbrisbane._domainkey.football.example.com  v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\ntest._domainkey.football.example.com. \"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACD\" \"fzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB\"\n";
    const THEN: i64 = 1_528_637_909;
    const DAY: i64 = 24 * 3600;

    struct File(std::path::PathBuf);

    impl File {
        fn new(name: &str, text: &str) -> File {
            let name = format!("zwrotka-dkim-{}-{name}", std::process::id());
            let path = std::env::temp_dir().join(name);
            std::fs::write(&path, text).unwrap();
            File(path)
        }
    }

    impl Drop for File {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    const JOE: &str = "joe@football.example.com";

    fn verified(header: &str, keys: &File, sender: &str, now: i64) -> Result<(), DkimFault> {
        let headers = Headers::parse(header.as_bytes());
        verify(&headers, sender, &keys.0, now, 10 * DAY).map(drop)
    }

    /// Each of the two alone.
    fn alone() -> [String; 2] {
        let second = HEADER[1..].find("DKIM-Signature").unwrap() + 1;
        let rest = HEADER.find("From:").unwrap();
        let one = format!("{}{}", &HEADER[..second], &HEADER[rest..]);
        [one, HEADER[second..].to_string()]
    }

    #[test]
    fn signatures_hold_on_the_header_alone() {
        let keys = File::new("hold", RECORDS);
        for header in alone() {
            assert_eq!(verified(&header, &keys, JOE, THEN), Ok(()), "{header}");
            let crlf = header.replace('\n', "\r\n");
            assert_eq!(verified(&crlf, &keys, JOE, THEN + 9 * DAY), Ok(()));
            // Relaxed: white space may have changed on the way.
            let folded = header.replace("Subject: Is dinner", "SUBJECT:  Is\n\tdinner");
            assert_eq!(
                verified(&folded, &keys, "JOE@football.example.com", THEN),
                Ok(())
            );
        }
    }

    /// Threat 1: of another message, another time, another domain.
    #[test]
    fn threat_01_a_signature_holds_for_nothing_else() {
        use DkimFault::{BadSignature, FromNotSigned, Malformed, OtherAuthor, OtherDomain};
        let keys = File::new("else", RECORDS);
        let none = File::new("none", "");
        for header in alone() {
            for (from, to, fault) in [
                ("ready?", "ready!", BadSignature),
                ("46341", "46342", BadSignature),
                ("From: Joe", "From: Jim", BadSignature),
                (
                    "\nFrom:",
                    "\nFrom: joe@football.example.com\nFrom:",
                    FromNotSigned,
                ),
                ("From: Joe", "From: a@b.example, Joe", OtherAuthor),
                ("t=1528637909", "t=1528637910", BadSignature),
                // The Date is 2003: too old.
                ("t=1528637909; ", "", DkimFault::TooOld),
                ("t=1528637909", "t=1528637909; x=1528637908", Malformed),
                ("v=1;", "v=1; v=1;", Malformed),
                ("-sha256", "-sha1", Malformed),
                ("bh=2j", "bh=3j", BadSignature),
                ("message-id :", "", BadSignature),
                ("; h=from :", "; h=", BadSignature),
            ] {
                let changed = header.replacen(from, to, 1);
                if changed == header {
                    // The two are folded in different places.
                    assert_eq!(from, "; h=from :");
                    continue;
                }
                assert_eq!(
                    verified(&changed, &keys, JOE, THEN),
                    Err(fault),
                    "{changed}"
                );
            }
            let old = THEN + 10 * DAY + 1;
            assert_eq!(
                verified(&header, &none, JOE, THEN),
                Err(DkimFault::UnknownKey)
            );
            assert_eq!(verified(&header, &keys, JOE, old), Err(DkimFault::TooOld));
            let early = THEN - DAY - 1;
            assert_eq!(
                verified(&header, &keys, JOE, early),
                Err(DkimFault::FromTheFuture)
            );
            for other in ["example.com", "xfootball.example.com", "klient.example"] {
                let sender = format!("joe@{other}");
                assert_eq!(
                    verified(&header, &keys, &sender, THEN),
                    Err(OtherDomain),
                    "{other}"
                );
            }
            let gone = File(std::env::temp_dir().join("zwrotka-dkim-nowhere"));
            assert_eq!(
                verified(&header, &gone, JOE, THEN),
                Err(DkimFault::UnreadableKeys)
            );
        }
        assert_eq!(
            verified("From: x\n", &keys, JOE, THEN),
            Err(DkimFault::Absent)
        );
    }

    /// Threat 1: the signature is the domain's, the bounce is one user's.
    #[test]
    fn threat_01_a_signature_on_the_mail_of_a_colleague_proves_nothing() {
        let keys = File::new("colleague", RECORDS);
        for header in alone() {
            for colleague in ["jim@football.example.com", "joe@a.football.example.com"] {
                let verified = verified(&header, &keys, colleague, THEN);
                assert_eq!(verified, Err(DkimFault::OtherAuthor), "{colleague}");
            }
        }
    }

    /// A header signed by a key of the test, with these tags.
    fn signed(tags: &str, fields: &str, rest: &str) -> (String, String) {
        use ring::signature::{Ed25519KeyPair, KeyPair as _};
        let base64 = |bytes: &[u8]| data_encoding::BASE64.encode(bytes);
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let key = base64(pair.public_key().as_ref());
        let field = format!(
            "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/simple; d=a.pl; s=s; {tags}h={fields}; bh=AAAA; b="
        );
        let unsigned = format!("{field}AAAA\n{rest}");
        let headers = Headers::parse(unsigned.as_bytes());
        let signature = Signature::parse(headers.get("DKIM-Signature").unwrap()).unwrap();
        let hash = ring::digest::digest(&ring::digest::SHA256, &signature.signed(&headers));
        let value = base64(pair.sign(hash.as_ref()).as_ref());
        let record = format!("s._domainkey.a.pl v=DKIM1; k=ed25519; p={key}\n");
        (format!("{field}{value}\n{rest}"), record)
    }

    /// Threat 24: a message has one name, whichever of its signatures is brought, and
    /// whatever was changed of it that a signature allows.
    #[test]
    fn threat_24_a_message_is_known_by_what_is_signed() {
        let keys = File::new("name", RECORDS);
        let name = |header: &str| {
            let headers = Headers::parse(header.as_bytes());
            verify(&headers, JOE, &keys.0, THEN, 10 * DAY).unwrap()
        };
        let id = b"<20030712040037.46341.5F8J@football.example.com>";
        for header in alone() {
            assert_eq!(name(&header), id);
            assert_eq!(name(&header.replace("Message-ID: ", "message-id:\n  ")), id);
            // The last is the one that is signed.
            let front = format!("Message-ID: <other@football.example.com>\n{header}");
            assert_eq!(name(&front), id);
        }
        // Where it is not signed anybody could change it.
        let (header, record) = signed("t=1000; ", "from", "From: anna@a.pl\nMessage-ID: <a>\n");
        let keys = File::new("unsigned", &record);
        let name = |header: &str| {
            let headers = Headers::parse(header.as_bytes());
            verify(&headers, "anna@a.pl", &keys.0, 1000, DAY).unwrap()
        };
        assert_eq!(name(&header), name(&header.replace("<a>", "<b>")));
    }

    /// RFC 6376 section 3.5: what has expired is not valid, however young it is.
    #[test]
    fn threat_01_a_signature_ends_with_its_expiry() {
        let rest = "From: anna@a.pl\nDate: Tue, 24 Nov 2026 02:20:11 +0000\n";
        let (header, record) = signed("t=1000; x=2000; ", "from", rest);
        let keys = File::new("expiry", &record);
        let at = |now| verified(&header, &keys, "anna@a.pl", now);
        assert_eq!((at(1000), at(2000)), (Ok(()), Ok(())));
        assert_eq!(at(2001), Err(DkimFault::Expired));
        // One that never ends, in as many digits as there may be.
        let (header, _) = signed("t=1000; x=999999999999; ", "from", rest);
        assert_eq!(verified(&header, &keys, "anna@a.pl", 5000), Ok(()));
        // Without a time of its own it is as old as the Date that it signs.
        let now = 1_795_486_811;
        let (header, _) = signed("", "from:date", rest);
        assert_eq!(verified(&header, &keys, "anna@a.pl", now + 9 * DAY), Ok(()));
        let late = verified(&header, &keys, "anna@a.pl", now + 10 * DAY + 1);
        assert_eq!(late, Err(DkimFault::TooOld));
        let (header, _) = signed("", "from", rest);
        assert_eq!(
            verified(&header, &keys, "anna@a.pl", now),
            Err(DkimFault::NoTime)
        );
        // Nobody could have signed a From that is not in the list.
        let (header, _) = signed("t=1000; ", "date", rest);
        let verified = verified(&header, &keys, "anna@a.pl", 1000);
        assert_eq!(verified, Err(DkimFault::FromNotSigned));
    }

    #[test]
    fn a_key_is_for_what_its_record_says() {
        let (header, record) = signed("t=1000; ", "from", "From: anna@a.pl\n");
        for (tags, expected) in [
            ("h=sha256; ", Ok(())),
            ("h=sha1:sha256; s=*; ", Ok(())),
            ("s=email; ", Ok(())),
            ("h=sha1; ", Err(DkimFault::BadKey)),
            ("s=other; ", Err(DkimFault::BadKey)),
            ("k=rsa; ", Err(DkimFault::BadKey)),
        ] {
            let with = record.replace("k=ed25519; ", &format!("k=ed25519; {tags}"));
            let keys = File::new("record", &with);
            assert_eq!(
                verified(&header, &keys, "anna@a.pl", 1000),
                expected,
                "{tags}"
            );
        }
    }

    #[test]
    fn keys_of_all_sorts_are_read_and_no_others() {
        for bad in [
            "",
            "v=DKIM1; p=",
            "v=DKIM2; p=AAAA",
            "v=DKIM1; k=dsa; p=AAAA",
            "v=DKIM1; p=MIGfMA0GCSqGSIb3",
            "v=DKIM1; p=not base64!",
            "p=AAAA; p=AAAA",
        ] {
            assert!(
                public_key(bad).is_none_or(|(_, key)| key.len() < 100),
                "{bad}"
            );
        }
        assert_eq!(element(&[0x30, 0x82, 0xff, 0xff, 0], 0x30), None);
        assert_eq!(element(&[0x30, 0x84, 0, 0, 0, 0], 0x30), None);
    }

    proptest::proptest! {
        /// Whatever stands there: no panic, and no proof.
        #[test]
        fn threat_01_no_text_is_a_proof(tags in "[a-z0-9=;: /+\\n\\t]{0,200}", record in "\\PC{0,80}") {
            let keys = File::new("any", &format!("s._domainkey.a.pl {record}\n"));
            let header = format!("DKIM-Signature: v=1; a=rsa-sha256; d=a.pl; s=s; {tags}\nFrom: x@a.pl\n");
            proptest::prop_assert!(verified(&header, &keys, "x@a.pl", 0).is_err());
        }
    }
}
