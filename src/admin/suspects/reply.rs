//! What a refusal is about: the address, the message, or this server.
//!
//! A refusal that names an IP address or a blocklist is about the server, and
//! says nothing about the account whose mail met it. Only the first [`READ`]
//! bytes of a reply are read, and nothing is compiled: this runs for every
//! delivery that failed.

use std::net::IpAddr;

/// Bytes of a reply that are read.
const READ: usize = 600;

/// What a refusal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// There is no such recipient or domain.
    Address,
    /// The receiver takes the message for spam.
    Content,
    /// This server: its address, its reputation, a list that has it.
    Server,
    /// A full mailbox, greylisting, a policy, a timeout: it happens to
    /// everybody.
    Other,
}

/// Lists of servers, and words that replies use for the sending server.
const SERVER: &[&str] = &[
    "block list",
    "blocklist",
    "blacklist",
    "black list",
    "dnsbl",
    " rbl",
    "(rbl",
    "spamhaus",
    "spamcop",
    "barracuda",
    "cloudmark",
    "sorbs",
    "uceprotect",
    "abusix",
    "senderscore",
    "senderbase",
    "talos",
    "mailspike",
    "psbl",
    "invaluement",
    "proofpoint",
    "trendmicro",
    "s3140",
    "s3150",
    "blocked using",
    "reputation",
    "your ip",
    "sending ip",
    "sender ip",
    "ip address",
    "client host",
    "your server",
    "your network",
    "your mail server",
    "reverse dns",
    "ptr record",
    "helo",
];

/// Lists of links in messages.
const LINK_LISTS: [&str; 3] = ["surbl", "uribl", "dbl."];

const CONTENT: &[&str] = &[
    "spam",
    "unsolicited",
    "bulk mail",
    "junk",
    "phish",
    "virus",
    "malware",
    "content rejected",
    "message content",
    "content of your message",
    "message rejected",
    "message was rejected",
    "rejected by content",
    "suspicious",
];

const ADDRESS: &[&str] = &[
    "user unknown",
    "unknown user",
    "user not found",
    "user doesn't exist",
    "no such user",
    "no such recipient",
    "no such mailbox",
    "no such address",
    "no such person",
    "no such local",
    "does not exist",
    "doesn't exist",
    "no mailbox",
    "mailbox not found",
    "mailbox unavailable",
    "mailbox is unavailable",
    "mailbox is inactive",
    "not a valid mailbox",
    "recipient not found",
    "recipient unknown",
    "unknown recipient",
    "invalid recipient",
    "invalid mailbox",
    "unknown address",
    "address unknown",
    "unknown local",
    "not our customer",
    "account disabled",
    "account is disabled",
    "account has been disabled",
    "inactive account",
    "unrouteable",
    "recipient address rejected: access denied",
    "host not found",
    "domain not found",
    "host or domain name not found",
    "non-existent hosts",
    "has no mx",
    "nullmx",
    "not accept mail (null",
    "nie istnieje",
    "unbekannt",
    "inconnu",
    "desconocido",
    "5.1.0",
    "5.1.1",
    "5.1.2",
    "5.1.3",
    "5.1.6",
    "5.1.10",
];

/// What a refusal is about. `deferred` is a temporary one: greylisting and
/// busy servers speak of spam too, so only the server counts there.
pub(super) fn about(reply: &[u8], deferred: bool) -> About {
    let text = lower(reply);
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let link = has(&LINK_LISTS) && (text.contains("url") || text.contains("link"));
    if !link && (has(SERVER) || address_in(&text).is_some()) && !plainly_an_address(&text) {
        return About::Server;
    }
    if deferred {
        return About::Other;
    }
    if has(ADDRESS) {
        About::Address
    } else if link || has(CONTENT) {
        About::Content
    } else {
        About::Other
    }
}

/// Whether a reply says that the message looks like spam, whatever it says of
/// the server: `[192.0.2.1] Our system has detected that this message is likely
/// unsolicited mail`. For forwarding, where no account is blamed.
pub(super) fn speaks_of_the_message(reply: &[u8]) -> bool {
    let text = lower(reply);
    let listed = SERVER[..8].iter().any(|word| text.contains(word));
    !listed && text.contains("message") && CONTENT[..7].iter().any(|word| text.contains(word))
}

/// `550 5.1.1` or `User unknown` in a reply that names an address of its own
/// for another reason, as in `550 5.1.1 … [192.0.2.7]`.
fn plainly_an_address(text: &str) -> bool {
    ["5.1.1 ", "user unknown", "unknown user", "no such user"]
        .iter()
        .any(|word| text.contains(word))
        && !["block", "list", "reputation"]
            .iter()
            .any(|word| text.contains(word))
}

/// The reply in lower case without what the mail server here put before it,
/// which names the other server's address.
fn lower(reply: &[u8]) -> String {
    let reply = &reply[..reply.len().min(READ)];
    let text = String::from_utf8_lossy(reply).to_ascii_lowercase();
    match text.find(" said: ") {
        Some(at) if text.starts_with("host ") => text[at + 7..].to_owned(),
        _ if text.starts_with("connect to ") || text.starts_with("lost connection") => {
            String::new()
        }
        _ => text,
    }
}

/// The first IP address that a reply names.
pub(super) fn ip(reply: &[u8]) -> Option<IpAddr> {
    address_in(&lower(reply))
}

fn address_in(text: &str) -> Option<IpAddr> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == ':'))
        .map(|word| word.trim_matches(['.', ':']))
        .filter(|word| word.len() >= 7)
        .filter(|word| {
            word.bytes().filter(|&b| b == b'.').count() == 3
                || word.bytes().filter(|&b| b == b':').count() >= 2
        })
        .find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_about_one_thing() {
        use About::{Address, Content, Other, Server};
        for (reply, expected) in [
            (
                "550 5.1.1 <a@b>: Recipient address rejected: User unknown",
                Address,
            ),
            (
                "host mx.x[198.51.100.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)",
                Address,
            ),
            ("550 sorry, no mailbox here by that name (#5.1.1)", Address),
            ("550 5.1.1 no such user 192.0.2.7 gsmtp", Address),
            ("Unrouteable address", Address),
            (
                "Host or domain name not found. Name service error for name=x.example type=A: Host not found",
                Address,
            ),
            (
                "554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org",
                Server,
            ),
            (
                "host mx.x[198.51.100.1] said: 550 5.7.1 Unfortunately, messages from [203.0.113.7] weren't sent. part of their network is on our block list (S3150)",
                Server,
            ),
            (
                "550 Address 203.0.113.7 is the source of spam. http://csi.cloudmark.com/reset-request/?ip=203.0.113.7",
                Server,
            ),
            (
                "550-5.7.1 [203.0.113.7 12] Our system has detected that this message is likely unsolicited mail",
                Server,
            ),
            (
                "550-5.7.1 [2001:db8::7 12] Our system has detected unsolicited mail",
                Server,
            ),
            (
                "550 5.7.1 Mail from unknown user refused: blocked by list, 203.0.113.7 has a bad reputation",
                Server,
            ),
            ("550 5.7.1 This message looks like spam", Content),
            (
                "554 5.7.1 Message contains a URL listed in multi.surbl.org",
                Content,
            ),
            ("550 High probability of spam", Content),
            ("552 5.2.2 Over quota", Other),
            (
                "host mx.x[198.51.100.1] said: 554 5.7.1 Relay access denied",
                Other,
            ),
        ] {
            assert_eq!(about(reply.as_bytes(), false), expected, "{reply}");
        }
        assert_eq!(
            about(b"451 4.7.1 Greylisted to fight spam, try again", true),
            Other
        );
        assert_eq!(
            about(
                b"connect to mx.x[198.51.100.1]:25: Connection refused",
                true
            ),
            Other
        );
        assert_eq!(
            about(b"421 4.7.0 [TSS04] Messages from 203.0.113.7 temporarily deferred due to user complaints", true),
            Server
        );
    }

    #[test]
    fn the_address_that_is_refused() {
        let reply = b"host mx.x[198.51.100.1] said: 554 Client host [203.0.113.7] blocked";
        assert_eq!(
            ip(reply).map(|ip| ip.to_string()).as_deref(),
            Some("203.0.113.7")
        );
        assert_eq!(ip(b"550 5.7.1 no"), None);
    }
}
