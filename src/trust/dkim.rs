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

use super::proof_header::SKEW;
use crate::message::Domain;
use crate::message::{HeaderLine, Headers, decode_base64};

/// Most signatures that are looked at.
const MAX_SIGNATURES: usize = 5;
/// Most names in a signature's list of fields.
const MAX_FIELDS: usize = 100;
/// Longest record in the file of keys.
const MAX_RECORD: usize = 4096;
/// This must be signed, and be there once: whose message it is.
const NEEDED: &str = "from";

/// The value of the first of our signatures on the header of a returned message
/// that holds, made within the last `max_age` seconds for `domain` or one above
/// it. It names the message: the Message-ID need not be signed.
///
/// # Errors
/// The file of keys can't be read.
pub fn holds(
    headers: &Headers<'_>,
    domain: &Domain,
    keys: &Path,
    now: i64,
    max_age: i64,
) -> io::Result<Option<Vec<u8>>> {
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
            return Ok(Some(signature.bytes));
        }
    }
    Ok(None)
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
        self.fields.iter().any(|f| f == NEEDED) && headers.all(NEEDED).count() == 1
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

    fn held(header: &str, keys: &File, domain: &str, now: i64) -> bool {
        let headers = Headers::parse(header.as_bytes());
        let domain = Domain::new(domain).unwrap();
        holds(&headers, &domain, &keys.0, now, 10 * DAY)
            .unwrap()
            .is_some()
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
            assert!(
                held(&header, &keys, "football.example.com", THEN),
                "{header}"
            );
            let crlf = header.replace('\n', "\r\n");
            assert!(held(&crlf, &keys, "a.football.example.com", THEN + 9 * DAY));
            // Relaxed: white space may have changed on the way.
            let folded = header.replace("Subject: Is dinner", "SUBJECT:  Is\n\tdinner");
            assert!(held(&folded, &keys, "football.example.com", THEN));
        }
    }

    /// Threat 1: of another message, another time, another domain.
    #[test]
    fn threat_01_a_signature_holds_for_nothing_else() {
        let keys = File::new("else", RECORDS);
        let none = File::new("none", "");
        for header in alone() {
            let right = "football.example.com";
            for (from, to) in [
                ("ready?", "ready!"),
                ("46341", "46342"),
                ("From: Joe", "From: Jim"),
                ("\nFrom:", "\nFrom: x@y\nFrom:"),
                ("t=1528637909", "t=1528637910"),
                ("t=1528637909; ", ""),
                ("t=1528637909", "t=1528637909; x=1528637908"),
                ("v=1;", "v=1; v=1;"),
                ("-sha256", "-sha1"),
                ("bh=2j", "bh=3j"),
                ("message-id :", ""),
                ("h=from :", "h="),
            ] {
                let changed = header.replacen(from, to, 1);
                assert_ne!(changed, header, "{from}");
                assert!(!held(&changed, &keys, right, THEN), "{changed}");
            }
            assert!(!held(&header, &none, right, THEN));
            assert!(!held(&header, &keys, right, THEN + 10 * DAY + 1));
            assert!(!held(&header, &keys, right, THEN - DAY - 1));
            for other in ["example.com", "xfootball.example.com", "klient.example"] {
                assert!(!held(&header, &keys, other, THEN), "{other}");
            }
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
            proptest::prop_assert!(!held(&header, &keys, "a.pl", 0));
        }
    }
}
