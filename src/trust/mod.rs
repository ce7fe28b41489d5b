//! Is this bounce ours, is it a loop, is it too often? Anyone can send a
//! bounce to anyone; only those that pass here get our name.

pub mod batv;
pub mod dkim;
pub mod keys;
pub mod proof_header;
pub mod settings;

use crate::message::{Domain, Headers, Message};
use crate::report::Report;
use keys::Keys;
use settings::{Proof, Trust};

/// The header that marks what zwrotka has written or passed on.
pub const MARK: &str = "X-Zwrotka";

/// Received fields beyond which a message is taken to run in a circle
/// (RFC 5321 section 6.3).
pub const MAX_RECEIVED: usize = 20;

/// Where a message comes from, as far as a door knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// The door sees the message alone. Its topmost Received field tells,
    /// because the mail server has put it there.
    #[default]
    Traced,
    /// This host's own mail server wrote it, as the server itself says.
    OwnServer,
    /// Somebody else brought it: an SMTP client, a user of this host. What
    /// stands in the message is theirs.
    Brought,
}

/// A bounce of which the question is whether it is ours.
#[derive(Debug, Clone, Copy)]
pub struct Claimed<'a> {
    /// The bounce.
    pub message: &'a Message<'a>,
    /// What it says.
    pub report: &'a Report,
    /// Whom it is for, and so whose mail it claims to be about.
    pub recipient: &'a str,
    /// Where it comes from.
    pub origin: Origin,
    /// The time, in seconds since 1970.
    pub now: i64,
}

impl Claimed<'_> {
    /// Which of the proofs that the site accepts holds for this bounce, the
    /// cheapest first. `Ok(None)` where the site asks for none.
    ///
    /// # Errors
    /// [`NotOurs`] if the site asks for a proof and none holds.
    pub fn proof(&self, trust: &Trust, keys: Option<&Keys>) -> Result<Option<Proven>, NotOurs> {
        let accepted = &trust.require;
        if accepted.is_empty() {
            return Ok(None);
        }
        [Proof::Local, Proof::Hmac, Proof::Dkim]
            .into_iter()
            .filter(|proof| accepted.contains(proof))
            .find_map(|proof| self.by(proof, trust, keys))
            .map(Some)
            .ok_or(NotOurs)
    }

    fn by(&self, proof: Proof, trust: &Trust, keys: Option<&Keys>) -> Option<Proven> {
        let sender = batv::without_tag(self.recipient);
        let returned = || Headers::parse(&self.report.original.headers);
        let message = match proof {
            Proof::Local => {
                let is_local = match self.origin {
                    Origin::Traced => is_local(self.message, &trust.local_users),
                    Origin::OwnServer => true,
                    Origin::Brought => false,
                };
                return is_local.then_some(Proven {
                    proof,
                    message: None,
                });
            }
            Proof::Hmac => {
                let keys = keys?;
                proof_header::holds(&returned(), sender, keys, self.now, trust.max_age)
                    .then_some(())?;
                let id = self.report.original.message_id.as_deref();
                id.unwrap_or_default().into()
            }
            Proof::Dkim => {
                // The signature is the domain's: whoever got mail of one user
                // could bring it to all the others.
                let authors = returned().get("From")?.addresses();
                let own = authors.iter().any(|(_, a)| a.eq_ignore_ascii_case(sender));
                own.then_some(())?;
                let domain = Domain::new(sender.rsplit_once('@')?.1)?;
                let files = trust.dkim_keys.as_deref()?;
                // A file that can't be read proves nothing.
                dkim::holds(&returned(), &domain, files, self.now, trust.max_age).ok()??
            }
        };
        Some(Proven {
            proof,
            message: Some(message),
        })
    }
}

/// A proof that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// Which one.
    pub proof: Proof,
    /// What names the message in it; a proof of the mail server itself needs none.
    message: Option<Vec<u8>>,
}

impl Proven {
    /// Which message of ours the proof is about, where others brought the bounce:
    /// whoever got one message could bring any number of bounces with its proof.
    /// Nothing that the bounce itself says is part of it.
    pub fn returned(&self) -> Option<String> {
        let message = self.message.as_deref()?.escape_ascii();
        Some(format!("returned\0{message}"))
    }
}

/// Nothing proves that the returned message was sent from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotOurs;

/// Whether this host's own mail server wrote the message. Its topmost Received
/// field tells, because the server itself put it there:
///
/// * Exim: `from ACCOUNT by HOST with local (Exim 4.96)`, where the account is
///   Exim's own; a local user who forges a bounce shows under another account;
/// * Postfix: `by HOST (Postfix)` without `from`; a local user shows as
///   `(Postfix, from userid N)`, a remote one as `from HELO …`.
fn is_local(message: &Message<'_>, local_users: &[String]) -> bool {
    let Some(received) = message.headers.get("Received") else {
        return false;
    };
    let text = received.text();
    let mut words = text.split_ascii_whitespace();
    match words.next() {
        Some("by") => {
            words.next().is_some()
                && words.next() == Some("(Postfix)")
                && words.next() == Some("id")
        }
        Some("from") => {
            let account = words.next().unwrap_or_default();
            local_users.iter().any(|u| u == account)
                && words.next() == Some("by")
                && words.next().is_some()
                && words.next() == Some("with")
                && words.next() == Some("local")
                && words.next() == Some("(Exim")
        }
        _ => false,
    }
}

/// Why a bounce must not be answered, whoever wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loop {
    /// It carries our own mark.
    AlreadyRewritten,
    /// It has passed too many servers.
    TooManyHops,
    /// The message that came back was a bounce itself (RFC 5321 section 6.1).
    NullReturnPath,
}

/// Whether answering this bounce could go round in a circle.
pub fn is_loop(message: &Message<'_>, report: Option<&Report>) -> Option<Loop> {
    if message.headers.get(MARK).is_some() {
        return Some(Loop::AlreadyRewritten);
    }
    if message.headers.all("Received").count() > MAX_RECEIVED {
        return Some(Loop::TooManyHops);
    }
    let null = report.is_some_and(|r| r.original.return_path.as_deref() == Some(""));
    null.then_some(Loop::NullReturnPath)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(received: &str) -> bool {
        let raw =
            format!("Return-path: <>\nReceived: {received}\nReceived: by x (Postfix) id 1\n\n");
        is_local(
            &Message::parse(raw.as_bytes()),
            &["Debian-exim".into(), "mail".into()],
        )
    }

    #[test]
    fn the_servers_own_bounces_are_local() {
        assert!(local(
            "by mx.example.pl (Postfix)\n\tid 09F1C9F0266; Tue, 24 Nov 2026 02:20:17 +0000 (UTC)"
        ));
        assert!(local(
            "from Debian-exim by mx.example.pl with local (Exim 4.96)\n\tid 1xVgJS-00089G-1J"
        ));
    }

    #[test]
    fn a_door_that_knows_the_origin_believes_no_received_field() {
        let mut trust = Trust {
            require: Vec::new(),
            local_users: Vec::new(),
            dkim_keys: None,
            max_age: 0,
        };
        let mut held = |raw: &[u8], origin, require: &[Proof]| {
            trust.require = require.to_vec();
            let message = Message::parse(raw);
            let report = crate::report::read(&message);
            let claimed = Claimed {
                message: &message,
                report: &report,
                recipient: "anna@example.pl",
                origin,
                now: 0,
            };
            claimed.proof(&trust, None).map(|p| p.map(|p| p.proof))
        };
        let traced = b"Received: by mx.example.pl (Postfix) id 1\n\n";
        let bare = b"Subject: x\n\n";
        let local = &[Proof::Local];
        assert_eq!(held(traced, Origin::Traced, local), Ok(Some(Proof::Local)));
        assert_eq!(held(traced, Origin::Brought, local), Err(NotOurs));
        assert_eq!(held(bare, Origin::OwnServer, local), Ok(Some(Proof::Local)));
        assert_eq!(held(bare, Origin::OwnServer, &[Proof::Hmac]), Err(NotOurs));
        assert_eq!(held(bare, Origin::Brought, &[]), Ok(None));
    }

    #[test]
    fn what_others_wrote_is_not_local() {
        assert!(!local(
            "by mx.example.pl (Postfix, from userid 1000)\n\tid 09F1C9F0266"
        ));
        assert!(!local(
            "from client.test (unknown [127.0.0.1])\n\tby mx.example.pl (Postfix) with ESMTP id 0"
        ));
        assert!(!local(
            "from nobody by mx.example.pl with local (Exim 4.96)\n\tid 1"
        ));
        assert!(!local(
            "from mail by mx.example.pl with esmtp (Exim 4.96)\n\tid 1"
        ));
        assert!(!local(
            "from [192.0.2.1] (helo=mail) by mx.example.pl with esmtp (Exim 4.96)"
        ));
        assert!(!local("by (Postfix) id x"));
        assert!(!local(""));
    }
}
