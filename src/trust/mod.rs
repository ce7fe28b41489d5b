//! Whether a bounce is about mail that was sent from here, and whether answering
//! it could loop. Anyone can send a bounce to anyone; only those that pass here
//! get the site's name.

pub mod batv;
pub mod dkim;
pub mod keys;
mod not_ours;
pub mod proof_header;
pub mod received;
pub mod settings;
pub mod submission;

use serde::{Deserialize, Serialize};

use crate::message::{Domain, Headers, Message};
use crate::report::Report;
use keys::Keys;
pub use not_ours::{DkimFault, HmacFault, LocalFault, NotOurs, advice};
use settings::{Proof, Trust};
use submission::Host;

/// The header field that marks what zwrotka has written or passed on.
pub const MARK: &str = "X-Zwrotka";

/// More Received fields than this count as a loop (RFC 5321 section 6.3).
pub const MAX_RECEIVED: usize = 20;

/// Where a message comes from, as the entry point knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Origin {
    /// The entry point sees the message alone. Its topmost Received field, which
    /// the mail server has put there, says whether the server wrote it.
    #[default]
    Traced,
    /// This host's own mail server wrote it, as the server itself says.
    OwnServer,
    /// An SMTP client or a user of this host submitted it. Nothing in the
    /// message is proof.
    Brought,
}

/// A bounce to check.
#[derive(Debug, Clone, Copy)]
pub struct Claimed<'a> {
    pub message: &'a Message<'a>,
    pub report: &'a Report,
    /// The recipient of the bounce: a proof must be for mail of this address.
    pub recipient: &'a str,
    pub origin: Origin,
    /// Seconds since 1970.
    pub now: i64,
}

impl Claimed<'_> {
    /// Which of the proofs that the site accepts holds for this bounce, the
    /// cheapest first. `Ok(None)` where the site asks for none.
    ///
    /// # Errors
    /// The site asks for a proof and none holds; why not, for each.
    pub fn proof(&self, trust: &Trust, keys: Option<&Keys>) -> Result<Option<Proven>, NotOurs> {
        let accepted = &trust.require;
        if accepted.is_empty() {
            return Ok(None);
        }
        let returned = Headers::parse(&self.report.original.headers);
        let sender = batv::without_tag(self.recipient);
        let mut why = NotOurs::default();
        if accepted.contains(&Proof::Local) {
            match self.local(&returned, trust) {
                Ok(()) => return Ok(Some(Proven::new(Proof::Local, None))),
                Err(fault) => why.local = Some(fault),
            }
        }
        if accepted.contains(&Proof::Hmac) {
            let verified = keys.ok_or(HmacFault::NoKeys).and_then(|keys| {
                proof_header::verify(&returned, sender, keys, self.now, trust.max_age)
            });
            match verified {
                Ok(proven) => return Ok(Some(Proven::new(Proof::Hmac, Some(proven.message)))),
                Err(fault) => why.hmac = Some(fault),
            }
        }
        if accepted.contains(&Proof::Dkim) {
            let files = trust.dkim_keys.as_deref().ok_or(DkimFault::NoKeys);
            let verified = files
                .and_then(|files| dkim::verify(&returned, sender, files, self.now, trust.max_age));
            match verified {
                Ok(message) => return Ok(Some(Proven::new(Proof::Dkim, Some(message)))),
                Err(fault) => why.dkim = Some(fault),
            }
        }
        Err(why)
    }

    /// How many bytes the message that came back had when it left, where a proof on
    /// it says so.
    pub fn size(&self, trust: &Trust, keys: Option<&Keys>) -> Option<u64> {
        let returned = Headers::parse(&self.report.original.headers);
        let sender = batv::without_tag(self.recipient);
        let verified = proof_header::verify(&returned, sender, keys?, self.now, trust.max_age);
        verified.ok()?.size
    }

    /// The login or local user that sent the message that came back, where this
    /// host's mail server wrote the bounce and names it in its Received field.
    pub fn account(&self, trust: &Trust) -> Option<String> {
        let names = self.own_names(trust).ok()?;
        let host = Host {
            names: &names,
            networks: &trust.networks,
        };
        host.account(&Headers::parse(&self.report.original.headers))
    }

    /// This host's mail server wrote the bounce, and its own submission took the
    /// message that came back.
    fn local(&self, returned: &Headers<'_>, trust: &Trust) -> Result<(), LocalFault> {
        let names = self.own_names(trust)?;
        let host = Host {
            names: &names,
            networks: &trust.networks,
        };
        host.submitted(returned, queue_id(self.report).as_deref())
    }

    /// The names of this host, if its mail server wrote the bounce.
    fn own_names(&self, trust: &Trust) -> Result<Vec<Domain>, LocalFault> {
        let mut names = trust.hostnames.clone();
        match self.origin {
            Origin::OwnServer => {}
            Origin::Traced => {
                let host = written_by_own_server(self.message, &trust.local_users);
                names.extend(Domain::new(&host.ok_or(LocalFault::OtherServer)?));
            }
            Origin::Brought => return Err(LocalFault::OtherServer),
        }
        // Our own server's report: it names itself.
        let reporting = self.report.reporting_mta.as_deref();
        names.extend(reporting.and_then(Domain::new));
        Ok(names)
    }
}

/// The queue id of the message that came back: Postfix names it in its report
/// (`X-Postfix-Queue-ID`), Exim doesn't.
fn queue_id(report: &Report) -> Option<String> {
    let status = report.delivery_status.as_ref()?;
    let fields = Headers::parse(&status.raw);
    let id = fields.get("X-Postfix-Queue-ID")?.text();
    (!id.is_empty()).then_some(id)
}

/// A proof that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    pub proof: Proof,
    /// Identifies the returned message; `None` for `local`, which cannot be replayed.
    message: Option<Vec<u8>>,
}

impl Proven {
    fn new(proof: Proof, message: Option<Vec<u8>>) -> Proven {
        Proven { proof, message }
    }

    /// Which message of ours the proof is about, where others brought the bounce:
    /// whoever got one message could bring any number of bounces with its proof.
    /// Nothing that the bounce itself says is part of it.
    pub fn returned(&self) -> Option<String> {
        let message = self.message.as_deref()?.escape_ascii();
        Some(format!("returned\0{message}"))
    }
}

/// The name of this host, if its own mail server wrote the message. Its topmost
/// Received field says so, because the server itself put it there:
///
/// * Exim: `from ACCOUNT by HOST with local (Exim 4.96)`, where the account is
///   Exim's own; a local user who forges a bounce shows under another account;
/// * Postfix: `by HOST (Postfix)` without `from`; a local user shows as
///   `(Postfix, from userid N)`, a remote one as `from HELO …`.
///
/// The same stands on mail that local(8) or a program under the server's account
/// passes on. So every field below must be the server's own as well: what has
/// come from outside has one that is not.
fn written_by_own_server(message: &Message<'_>, local_users: &[String]) -> Option<String> {
    let mut hosts = message
        .headers
        .all("Received")
        .map(|received| own_hop(&received.text(), local_users));
    let host = hosts.next()??;
    hosts.all(|below| below.is_some()).then_some(host)
}

/// The host of a Received field that the mail server puts on its own mail.
fn own_hop(received: &str, local_users: &[String]) -> Option<String> {
    let words: Vec<&str> = received.split_ascii_whitespace().take(8).collect();
    match words[..] {
        ["by", host, "(Postfix)", "id", ..] => Some(host.to_string()),
        ["from", account, "by", host, "with", "local", "(Exim", ..]
            if local_users.iter().any(|user| user == account) =>
        {
            Some(host.to_string())
        }
        _ => None,
    }
}

/// Why a bounce must not be rewritten, whoever wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loop {
    /// It has the field [`MARK`].
    AlreadyRewritten,
    /// It has more than [`MAX_RECEIVED`] Received fields.
    TooManyHops,
    /// The returned message was a bounce itself (RFC 5321 section 6.1).
    NullReturnPath,
}

/// Whether rewriting this bounce could loop.
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
        let users = ["Debian-exim".into(), "mail".into()];
        written_by_own_server(&Message::parse(raw.as_bytes()), &users).is_some()
    }

    /// Threat 23: local(8) and programs under the server's account put the server's
    /// own field on mail that a stranger sent.
    #[test]
    fn threat_23_what_is_passed_on_is_not_the_servers_own() {
        let users = ["Debian-exim".into()];
        let own = |hops: &[&str]| {
            let hops: String = hops.iter().map(|h| format!("Received: {h}\n")).collect();
            let raw = format!("Return-path: <>\n{hops}\n");
            written_by_own_server(&Message::parse(raw.as_bytes()), &users)
        };
        let (postfix, exim) = (
            "by mx.example.pl (Postfix)\n\tid 1; x",
            "from Debian-exim by mx.example.pl with local (Exim 4.96)\n\tid 1; x",
        );
        let outside = "from evil (x [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id 1";
        for own_hop in [postfix, exim] {
            assert_eq!(own(&[own_hop]).as_deref(), Some("mx.example.pl"));
            // A bounce that its recipient has forwarded.
            assert!(own(&[postfix, own_hop]).is_some());
            assert_eq!(own(&[own_hop, outside]), None);
            assert_eq!(own(&[own_hop, postfix, outside]), None);
            assert_eq!(own(&[own_hop, "nonsense"]), None);
        }
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

    /// A bounce of this host, with `status` in its report and `header` of the
    /// message that came back.
    fn bounce(received: &str, status: &str, header: &str) -> String {
        format!(
            "{received}From: MAILER-DAEMON@mx.example.pl\nTo: anna@example.pl\n\
             Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n\
             --b\n\nno\n\n--b\nContent-Type: message/delivery-status\n\n{status}\n\n\
             Final-Recipient: rfc822; a@b.test\nAction: failed\nStatus: 5.1.1\n\n\
             --b\nContent-Type: message/rfc822\n\n{header}Subject: s\n\nbody\n--b--\n"
        )
    }

    fn proof(raw: &str, origin: Origin, require: &[Proof]) -> Result<Option<Proof>, NotOurs> {
        let trust = Trust {
            require: require.to_vec(),
            local_users: vec!["Debian-exim".into()],
            hostnames: Vec::new(),
            networks: Vec::new(),
            dkim_keys: None,
            max_age: 0,
        };
        let message = Message::parse(raw.as_bytes());
        let report = crate::report::read(&message);
        let claimed = Claimed {
            message: &message,
            report: &report,
            recipient: "anna@example.pl",
            origin,
            now: 0,
        };
        claimed.proof(&trust, None).map(|p| p.map(|p| p.proof))
    }

    const OWN: &str = "Received: by mx.example.pl (Postfix)\n\tid B1; x\n";
    const STATUS: &str = "Reporting-MTA: dns; mx.example.pl\nX-Postfix-Queue-ID: A1";
    const SUBMITTED: &str = "Received: from laptop (x [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTPSA id A1; x\n";

    fn not_local(fault: LocalFault) -> Result<Option<Proof>, NotOurs> {
        Err(NotOurs {
            local: Some(fault),
            ..NotOurs::default()
        })
    }

    #[test]
    fn an_entry_point_that_knows_the_origin_believes_no_received_field() {
        let traced = bounce(OWN, STATUS, SUBMITTED);
        let bare = bounce("", STATUS, SUBMITTED);
        let local = &[Proof::Local];
        let other = not_local(LocalFault::OtherServer);
        assert_eq!(
            proof(&traced, Origin::Traced, local),
            Ok(Some(Proof::Local))
        );
        assert_eq!(proof(&bare, Origin::Traced, local), other);
        assert_eq!(proof(&traced, Origin::Brought, local), other);
        assert_eq!(
            proof(&bare, Origin::OwnServer, local),
            Ok(Some(Proof::Local))
        );
        let no_keys = NotOurs {
            hmac: Some(HmacFault::NoKeys),
            ..NotOurs::default()
        };
        assert_eq!(
            proof(&bare, Origin::OwnServer, &[Proof::Hmac]),
            Err(no_keys)
        );
        assert_eq!(proof(&bare, Origin::Brought, &[]), Ok(None));
    }

    /// Threat 23: our server wrote the bounce, and a stranger the message.
    #[test]
    fn threat_23_a_bounce_of_our_own_about_mail_from_outside_is_not_ours() {
        let outside = SUBMITTED.replace("ESMTPSA", "ESMTP");
        let local = &[Proof::Local];
        for origin in [Origin::Traced, Origin::OwnServer] {
            let of = |status, header: &str| proof(&bounce(OWN, status, header), origin, local);
            assert_eq!(of(STATUS, SUBMITTED), Ok(Some(Proof::Local)));
            assert_eq!(of(STATUS, &outside), not_local(LocalFault::FromOutside));
            let forged = format!("{outside}{SUBMITTED}");
            assert_eq!(of(STATUS, &forged), not_local(LocalFault::FromOutside));
            assert_eq!(of(STATUS, ""), not_local(LocalFault::NoReceived));
            let other = STATUS.replace("A1", "A2");
            assert_eq!(of(&other, SUBMITTED), not_local(LocalFault::OtherQueueId));
        }
        // Whoever else wrote the report does not say what our name is.
        let elsewhere = bounce("", STATUS, SUBMITTED);
        assert_eq!(
            proof(&elsewhere, Origin::Traced, local),
            not_local(LocalFault::OtherServer)
        );
    }

    /// Threat 24: what a replayed proof is recognised by.
    #[test]
    fn threat_24_a_proof_names_the_message_that_it_is_about() {
        let of = |proof, id: Option<&str>| Proven::new(proof, id.map(Into::into)).returned();
        assert_eq!(of(Proof::Local, None), None);
        let one = of(Proof::Hmac, Some("1@example.pl"));
        assert!(one.is_some());
        assert_ne!(one, of(Proof::Hmac, Some("2@example.pl")));
        assert_eq!(one, of(Proof::Hmac, Some("1@example.pl")));
    }

    #[test]
    fn a_site_that_strips_received_is_told_to_use_the_key() {
        let advice = |fault: LocalFault| super::advice(fault.name()).unwrap_or_default();
        assert!(advice(LocalFault::NoReceived).contains("key make"));
        assert!(advice(LocalFault::OtherHost).contains("hostnames"));
        assert!(advice(LocalFault::FromOutside).contains("networks"));
    }

    #[test]
    fn the_reason_that_says_most_is_the_one_in_the_event() {
        let name = |local, hmac, dkim| NotOurs { local, hmac, dkim }.name();
        let outside = Some(LocalFault::FromOutside);
        let old = Some(HmacFault::TooOld);
        assert_eq!(name(outside, None, None), "received-from-outside");
        assert_eq!(
            name(outside, Some(HmacFault::Absent), None),
            "received-from-outside"
        );
        assert_eq!(name(outside, old, None), "proof-too-old");
        assert_eq!(
            name(outside, None, Some(DkimFault::OtherDomain)),
            "received-from-outside"
        );
        assert_eq!(
            name(None, None, Some(DkimFault::Absent)),
            "no-dkim-signature"
        );
        let all = NotOurs {
            local: outside,
            hmac: old,
            dkim: None,
        };
        assert_eq!(
            all.to_string(),
            "local: this host received the returned message from outside, without a login; \
             hmac: the proof header is older than max_age_days"
        );
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
