//! What a reply tells beyond the cause: sizes, lists, addresses, codes.
//!
//! Replies are written by strangers, and what is found here is shown to people.
//! So each fact has a shape that it must fit and a length that it can't exceed,
//! and each is looked for only where the category makes sense of it.

use std::net::IpAddr;

use crate::report::Recipient;

use super::category::Category;
use super::evidence::Evidence;
use super::text::ip_in;
use super::{Facts, blocklists};

/// The facts about one recipient of this category.
pub fn of(recipient: &Recipient, evidence: &Evidence<'_>, category: Category) -> Facts {
    let mut facts = Facts {
        smtp_code: evidence.smtp,
        enhanced: evidence
            .enhanced
            .or(evidence.status.filter(|s| (s.subject, s.detail) != (0, 0))),
        until: recipient.will_retry_until.filter(|_| evidence.delayed),
        ..Facts::default()
    };
    let texts = [&recipient.diagnostic_code, &recipient.remark];
    for text in texts.into_iter().flatten() {
        if category == Category::MessageTooLarge {
            facts.size = facts.size.or(announced_size(text));
        }
        let text = words_of_server(text);
        let lower = text.to_lowercase();
        match category {
            Category::MessageTooLarge => {
                let (size, limit) = sizes(&lower);
                facts.limit = facts.limit.or(limit);
                facts.size = size.or(facts.size);
                // What fits can't be what was refused: one of them was misread.
                if facts
                    .limit
                    .is_some_and(|limit| facts.size.is_some_and(|size| size <= limit))
                {
                    facts.size = None;
                }
            }
            Category::MailboxFull => {
                facts.quota_percent = facts.quota_percent.or(percent(&lower));
            }
            Category::ReputationBlocklist => {
                if facts.blocklists.is_empty() {
                    facts.blocklists = blocklists::named(&lower);
                    facts.delisting = facts
                        .blocklists
                        .iter()
                        .filter_map(|list| blocklists::delisting(list))
                        .collect();
                    facts.delisting.dedup();
                }
                facts.ip = facts.ip.or(ip(text));
            }
            Category::SenderDns
            | Category::AuthFailed
            | Category::Greylisted
            | Category::RateLimited
            | Category::SpamContent
            | Category::PolicyRejected => facts.ip = facts.ip.or(ip(text)),
            Category::ChallengeCode => facts.code = facts.code.or_else(|| code(text)),
            Category::AddressMoved | Category::AddressUnknown | Category::MailboxDisabled => {
                facts.suggestion = facts
                    .suggestion
                    .or_else(|| another_address(text, recipient));
            }
            _ => {}
        }
    }
    facts
}

/// The new address that the text names, unless it is the one that failed.
fn another_address(text: &str, recipient: &Recipient) -> Option<String> {
    let known = [&recipient.final_recipient, &recipient.original_recipient];
    new_address(text).filter(|new| {
        !known
            .iter()
            .any(|k| k.as_deref().is_some_and(|k| k.eq_ignore_ascii_case(new)))
    })
}

/// The text from the server's first code on: what stands in front names hosts
/// and addresses that the reply is not about.
fn words_of_server(text: &str) -> &str {
    let said = ["said: ", "said : ", "]: "]
        .iter()
        .filter_map(|s| text.find(s).map(|at| at + s.len()))
        .find(|&at| {
            text.as_bytes()
                .get(at..at + 3)
                .is_some_and(|d| d.iter().all(u8::is_ascii_digit))
        });
    said.and_then(|at| text.get(at..)).unwrap_or(text)
}

/// The size that our server announced (RFC 1870), where the text quotes the
/// command: "after MAIL FROM:<a@b.example> SIZE=38000000: 552 …".
fn announced_size(text: &str) -> Option<u64> {
    let upper = text.to_ascii_uppercase();
    let command = upper.find("MAIL FROM:<")?;
    let rest = upper.get(command..)?;
    let at = rest.find("> SIZE=")? + "> SIZE=".len();
    let digits: String = rest
        .get(at..)?
        .chars()
        .take_while(char::is_ascii_digit)
        .take(13)
        .collect();
    digits.parse().ok().filter(|&size| size > 0)
}

/// Size of the message and limit, in bytes.
fn sizes(lower: &str) -> (Option<u64>, Option<u64>) {
    let (mut size, mut limit) = (None, None);
    for (start, end, bytes) in amounts(lower) {
        let before = tail(&lower[..start], 40);
        let behind = head(&lower[end..], 24);
        let last = |words: &[&str]| words.iter().filter_map(|w| before.rfind(w)).max();
        let bound = last(&[
            "limit",
            "max",
            "exceed",
            "than",
            "up to",
            "allow",
            "over ",
            ">",
            "depass",
            "mehr als",
            "ueber",
            "über",
            "przekracza",
            "grosser",
            "größer",
            "superior",
            "supera",
        ]);
        let own = last(&["size", "message", "mail", "taille", "rozmiar", "is ", "="]);
        let too_much = [
            "exceed",
            "is larger",
            "is greater",
            "is too",
            ">",
            "is over",
            "depass",
        ]
        .iter()
        .any(|w| behind.contains(w));
        let labelled = before.ends_with("size=")
            || (too_much && before.rfind("limit=") < before.rfind("size"));
        let behind_limit = ["limit", "max"]
            .iter()
            .any(|w| behind.trim_start().starts_with(w));
        let is_limit = !labelled && (bound.is_some() || behind_limit);
        if !is_limit && !labelled && own.is_none() {
            continue;
        }
        let slot = if is_limit { &mut limit } else { &mut size };
        slot.get_or_insert(bytes);
    }
    match (size, limit) {
        // What fits can't be what was refused: one of them was misread.
        (Some(size), Some(limit)) if size <= limit => (None, Some(limit)),
        both => both,
    }
}

/// The amounts of data in a text: where they stand, and how many bytes they are.
fn amounts(lower: &str) -> Vec<(usize, usize, u64)> {
    const SMALLEST: u64 = 1000;
    const LARGEST: u64 = 1 << 40;
    let bytes = lower.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() && found.len() < 16 {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_digit()
                || (matches!(bytes[at], b'.' | b',')
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)))
        {
            at += 1;
        }
        let joined = start > 0 && (bytes[start - 1].is_ascii_alphanumeric());
        let Some(number) = number(&lower[start..at]).filter(|_| !joined) else {
            continue;
        };
        let rest = lower[at..].trim_start_matches([' ', '-']);
        let gap = lower.len() - at - rest.len();
        let letters = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let factor = match &rest[..letters] {
            "b" | "byte" | "bytes" | "octets" | "bajtow" | "bajty" => Some(1.0),
            "k" | "kb" | "kib" | "kbyte" | "kbytes" | "ko" | "kilobytes" | "kilobyte" => {
                Some(1024.0)
            }
            "m" | "mb" | "mib" | "mbyte" | "mbytes" | "mo" | "meg" | "megs" | "megabytes"
            | "megabyte" => Some(1_048_576.0),
            "g" | "gb" | "gib" | "go" | "gigabytes" | "gigabyte" => Some(1_073_741_824.0),
            _ => None,
        };
        let value = (number * factor.unwrap_or(1.0)) as u64;
        if (SMALLEST..=LARGEST).contains(&value) && (factor.is_some() || number >= 10_000.0) {
            let end = if factor.is_some() {
                at + gap + letters
            } else {
                at
            };
            found.push((start, end, value));
            at = end;
        }
    }
    found
}

/// `10`, `10.5`, `10,485,760`; not an IP address or a version.
fn number(text: &str) -> Option<f64> {
    if text.len() > 20 || text.matches('.').count() > 1 {
        return None;
    }
    let groups: Vec<_> = text.split(',').collect();
    let plain = match groups.as_slice() {
        [_] => text.to_string(),
        [whole, part] if part.len() != 3 => format!("{whole}.{part}"),
        [_, rest @ ..] if rest.iter().all(|g| g.len() == 3) => groups.concat(),
        _ => return None,
    };
    plain.parse().ok()
}

/// How full a mailbox is: a number in front of a per cent sign.
fn percent(lower: &str) -> Option<u16> {
    let sign = lower.find('%')?;
    let before = lower[..sign].trim_end();
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number: u16 = before[before.len() - digits..].parse().ok()?;
    (1..=1000).contains(&number).then_some(number)
}

/// The first address that can be the one that is complained about.
fn ip(text: &str) -> Option<IpAddr> {
    let mut rest = text;
    for _ in 0..8 {
        let (start, end) = ip_in(rest)?;
        let found: IpAddr = rest.get(start..end)?.parse().ok()?;
        // qmail names the server that refused around its words: "A does not
        // like recipient. Remote host said: … Giving up on A."
        let refusing = rest
            .get(..start)
            .is_some_and(|t| t.to_lowercase().ends_with("giving up on "))
            || rest
                .get(end..)
                .is_some_and(|t| t.starts_with(" does not like "));
        if !refusing && !found.is_loopback() && !found.is_unspecified() && !found.is_multicast() {
            return Some(found);
        }
        rest = rest.get(end..)?;
    }
    None
}

/// The code to put in the subject: behind a word that announces it, a short
/// token that can't be taken for a word of the sentence.
fn code(text: &str) -> Option<String> {
    const BEFORE: [&str; 12] = [
        "code",
        "kod",
        "kodem",
        "kodu",
        "token",
        "password",
        "passphrase",
        "pin",
        "codigo",
        "codice",
        "keyword",
        "kennwort",
    ];
    let words: Vec<&str> = text.split_whitespace().take(400).collect();
    for (n, word) in words.iter().enumerate() {
        let bare = super::text::fold(word);
        let bare = bare.trim_matches(|c: char| !c.is_alphanumeric());
        if !BEFORE.contains(&bare) {
            continue;
        }
        let next = words.iter().skip(n + 1).take(3);
        for candidate in next {
            let quoted = candidate.starts_with(['[', '"', '\'', '(', '<', '{', '“', '„', '*']);
            let token = candidate.trim_matches(|c: char| !c.is_ascii_alphanumeric());
            let filler = ["is", "to", "in", "the", "jest", "this", "=", ":"].contains(&token);
            let telling = token.bytes().any(|b| b.is_ascii_digit())
                || quoted
                || (token.len() > 3 && token.bytes().all(|b| b.is_ascii_uppercase()));
            if is_code(token) && telling && !filler && !token.eq_ignore_ascii_case("code") {
                return Some(token.to_string());
            }
            if !filler && !token.is_empty() {
                break;
            }
        }
    }
    None
}

/// `[A-Za-z0-9-]{3,32}`.
fn is_code(token: &str) -> bool {
    (3..=32).contains(&token.len())
        && token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The new address of someone who moved (RFC 5321 section 3.4).
fn new_address(text: &str) -> Option<String> {
    const BEFORE: [&str; 24] = [
        "please try",
        "try <",
        "moved to",
        "new address",
        "new e-mail",
        "new email",
        "changed to",
        "forward to",
        "forward-path",
        "nowy adres",
        "nowym adres",
        "neue adresse",
        "neue e-mail",
        "neue mail",
        "nouvelle adresse",
        "nueva direccion",
        "nuovo indirizzo",
        "novo endereco",
        "nieuw adres",
        "nieuwe adres",
        "nova adresa",
        "novou adresu",
        "please use",
        "replaced by",
    ];
    let folded = super::text::fold(text);
    let at = BEFORE
        .iter()
        .filter_map(|b| folded.find(b).map(|at| at + b.len()))
        .min()?;
    let rest = folded.get(at..)?;
    let found = rest.find('@').filter(|&n| n < 100)?;
    let local = |c: char| c.is_ascii_alphanumeric() || "._+-=".contains(c);
    let start = rest[..found].trim_end_matches(local).len();
    let domain = &rest[found + 1..];
    let end = domain
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-')
        .unwrap_or(domain.len());
    let domain = domain[..end].trim_end_matches(['.', '-']);
    let local = &rest[start..found];
    let labels: Vec<_> = domain.split('.').collect();
    let valid = (1..=64).contains(&local.len())
        && domain.len() <= 190
        && labels.len() > 1
        && labels
            .iter()
            .all(|l| (1..=63).contains(&l.len()) && !l.starts_with('-') && !l.ends_with('-'));
    valid.then(|| format!("{local}@{domain}"))
}

/// The last `n` bytes or a little more.
fn tail(text: &str, n: usize) -> &str {
    let mut at = text.len().saturating_sub(n);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    &text[at..]
}

/// The first `n` bytes or a little more.
fn head(text: &str, n: usize) -> &str {
    let mut at = n.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    &text[..at]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sizes_and_limits() {
        const MB: u64 = 1 << 20;
        for (reply, size, limit) in [
            (
                "552 message size 584818 exceeds size limit 400000 of server x",
                Some(584_818),
                Some(400_000),
            ),
            (
                "message 18876259 exceeds 10485760",
                Some(18_876_259),
                Some(10_485_760),
            ),
            ("552 5.3.4 message size exceeds fixed limit", None, None),
            (
                "552 message size exceeds fixed maximum message size: 20971520 bytes",
                None,
                Some(20 * MB),
            ),
            (
                "552 5.2.3 message size exceeds fixed maximum message size (10485760)",
                None,
                Some(10 * MB),
            ),
            (
                "554 message rejected class=size limit=15728640 subclass=reject size=18571048",
                Some(18_571_048),
                Some(15_728_640),
            ),
            ("552 your message is larger than 25 mb", None, Some(25 * MB)),
            ("message too big (maximum 10 mb)", None, Some(10 * MB)),
            (
                "5.2.3 message is 30mb, the limit is 25mb",
                Some(30 * MB),
                Some(25 * MB),
            ),
            (
                "552 message of 41,943,040 bytes is over the limit of 20,971,520 bytes",
                Some(40 * MB),
                Some(20 * MB),
            ),
            ("552 too large, 10 mb limit", None, Some(10 * MB)),
            (
                "your message exceeded google's message size limits, max 35882577",
                None,
                Some(35_882_577),
            ),
            (
                "552 from 192.0.2.1 port 52301: size limit exceeded",
                None,
                None,
            ),
            (
                "message size 4.5 mib exceeds 4 mib",
                Some(4_718_592),
                Some(4 * MB),
            ),
            (
                "rozmiar 99999999999999999999999 przekracza limit",
                None,
                None,
            ),
        ] {
            assert_eq!(sizes(reply), (size, limit), "{reply}");
        }
    }

    #[test]
    fn the_size_that_was_announced_is_the_messages() {
        for (text, size) in [
            (
                "SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=38001024: 552 5.3.4 too big",
                Some(38_001_024),
            ),
            (
                "after pipelined MAIL FROM:<> SIZE=20000: host x: 552 no",
                Some(20_000),
            ),
            ("after MAIL FROM:<a@b.example>: 552 SIZE=10 too big", None),
            ("552 size=30 > 20", None),
            ("after MAIL FROM:<a@b.example> SIZE=: 552", None),
        ] {
            assert_eq!(announced_size(text), size, "{text}");
        }
    }

    #[test]
    fn codes_are_short_tokens() {
        for (reply, code_) in [
            (
                "please resend with the code X7-kk2 appended to email subject",
                Some("X7-kk2"),
            ),
            ("please resend with the code [4711] appended", Some("4711")),
            ("the code [code] changes each 24 hours", None),
            ("put the code: \"PELIKAN\" in the subject", Some("PELIKAN")),
            ("resend with the code appended to email subject", None),
            ("the code <a href=x>1</a> appended", None),
            ("code 1234567890123456789012345678901234567890", None),
        ] {
            assert_eq!(code(reply).as_deref(), code_, "{reply}");
        }
    }

    #[test]
    fn new_addresses_are_addresses() {
        for (reply, new) in [
            (
                "551 User not local; please try <jan.nowak@nowa.example>",
                Some("jan.nowak@nowa.example"),
            ),
            (
                "550 The user has moved to anna@example.org.",
                Some("anna@example.org"),
            ),
            ("Mój nowy adres: anna@example.org", Some("anna@example.org")),
            ("550 please try again later or contact postmaster", None),
            ("551 please try <x@localhost>", None),
            ("551 please try \"<script>\"@example.org", None),
        ] {
            assert_eq!(new_address(reply).as_deref(), new, "{reply}");
        }
    }

    #[test]
    fn percentages_and_addresses() {
        assert_eq!(percent("mailbox is 103% full"), Some(103));
        assert_eq!(percent("used 99999 %"), None);
        assert_eq!(percent("%"), None);
        assert_eq!(
            ip("blocked [2001:db8::7] by us").unwrap().to_string(),
            "2001:db8::7"
        );
        assert_eq!(
            ip("127.0.0.2 says 192.0.2.7:25").unwrap().to_string(),
            "192.0.2.7"
        );
        assert_eq!(ip("version 1.2.3 at 10:20:30"), None);
        assert_eq!(
            words_of_server("host mx[192.0.2.1] said: 550 blocked [192.0.2.2]"),
            "550 blocked [192.0.2.2]"
        );
    }
}
