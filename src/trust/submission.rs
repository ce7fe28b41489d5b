//! Whether this host's own submission took the message that came back.
//!
//! That our server wrote a bounce proves nothing about who sent the message: a
//! stranger who names one of our users as sender, and a recipient that we relay
//! or forward to, makes us write one too. The Received fields of the returned
//! message tell the two apart, and only those that our own server wrote.
//!
//! Which field decides: begin at the topmost. While one is written by this host
//! and comes from loopback (the re-injection of a content filter, a proxy) or
//! from the server itself (a forward by local(8)), go one down. The first other
//! one decides. What stands below it is the sender's own writing and proves
//! nothing; it can only take away (see [`Host::by_program`], [`Host::by_network`]).

use std::net::IpAddr;

use ipnet::IpNet;

use super::not_ours::LocalFault;
use super::received::{Hop, Source};
use crate::message::{Domain, Headers};

/// Most fields that are looked at.
const MAX_HOPS: usize = super::MAX_RECEIVED + 5;

/// What is known of this host.
#[derive(Debug, Clone, Copy)]
pub struct Host<'a> {
    /// The names under which its mail servers write Received fields.
    pub names: &'a [Domain],
    /// Client addresses whose mail is ours (`[trust] networks`).
    pub networks: &'a [IpNet],
}

impl Host<'_> {
    /// Looks for evidence in the returned header that a user of this host
    /// submitted the message. `queue_id` is the id that the report names.
    ///
    /// # Errors
    /// There is none, or evidence of the opposite.
    pub fn submitted(
        &self,
        returned: &Headers<'_>,
        queue_id: Option<&str>,
    ) -> Result<(), LocalFault> {
        if returned.is_empty() {
            return Err(LocalFault::NothingReturned);
        }
        let hops: Vec<Option<Hop>> = returned
            .all("Received")
            .take(MAX_HOPS)
            .map(Hop::parse)
            .collect();
        // What the field above says: whether there is a program on this host that
        // speaks SMTP, and whether it is known to be a content filter.
        let (mut from_loopback, mut from_filter) = (false, false);
        for (n, hop) in hops.iter().enumerate() {
            let hop = hop.as_ref().ok_or(LocalFault::Unreadable)?;
            if n == 0 && queue_id.is_some_and(|id| hop.id.as_deref() != Some(id)) {
                return Err(LocalFault::OtherQueueId);
            }
            if from_loopback && is_filter(hop) {
                from_filter = true;
                continue;
            }
            if !self.is_own(hop) {
                return Err(LocalFault::OtherHost);
            }
            if hop.authenticated {
                return Ok(());
            }
            (from_loopback, from_filter) = (false, false);
            match hop.source {
                Source::Client(ip) if ip.is_loopback() => from_loopback = true,
                Source::Server => {}
                Source::Client(ip) if !self.is_inside(ip) => return Err(LocalFault::FromOutside),
                Source::Client(_) => return self.by_network(&hops[n + 1..]),
                Source::User => return self.by_program(&hops[n + 1..]),
                Source::Unknown => return Err(LocalFault::Unreadable),
            }
        }
        // Nothing more below loopback: a program on this host, by SMTP. A filter
        // had the message from somebody who is not named any more.
        if from_loopback && !from_filter {
            Ok(())
        } else {
            Err(LocalFault::NoReceived)
        }
    }

    /// The login or local user that brought the returned message to this host,
    /// where the field that decides names it.
    pub fn account(&self, returned: &Headers<'_>) -> Option<String> {
        let hops = returned.all("Received").take(MAX_HOPS).map(Hop::parse);
        for hop in hops {
            let hop = hop?;
            if !self.is_own(&hop) && !is_filter(&hop) {
                return None;
            }
            if hop.account.is_some() {
                return hop.account;
            }
            match hop.source {
                Source::Client(ip) if ip.is_loopback() => {}
                Source::Server => {}
                _ => return None,
            }
        }
        None
    }

    /// A program of this host brought the message. Where a field below says that
    /// this host had it from outside before, a content filter has only brought it
    /// back by sendmail.
    fn by_program(&self, below: &[Option<Hop>]) -> Result<(), LocalFault> {
        for hop in below.iter().flatten().filter(|hop| self.is_own(hop)) {
            if hop.authenticated {
                return Ok(());
            }
            if self.is_from_outside(hop) {
                return Err(LocalFault::FromOutside);
            }
        }
        Ok(())
    }

    /// A network of ours brought the message: a client of ours, or a server that
    /// passes on what others have submitted there. The first field below that says
    /// where that had it from decides, whoever wrote it: a gateway for incoming
    /// mail is no submission.
    fn by_network(&self, below: &[Option<Hop>]) -> Result<(), LocalFault> {
        for hop in below.iter().flatten() {
            if hop.authenticated {
                return Ok(());
            }
            if self.is_from_outside(hop) {
                return Err(LocalFault::FromOutside);
            }
        }
        Ok(())
    }

    /// Whether the hop's client is neither on that host, nor in a network of ours,
    /// nor in one that is not routed on the Internet.
    fn is_from_outside(&self, hop: &Hop) -> bool {
        let Source::Client(ip) = hop.source else {
            return false;
        };
        let is_private = match ip {
            IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
            IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local(),
        };
        let is_private = is_private && !self.is_own(hop);
        !ip.is_loopback() && !is_private && !self.is_inside(ip)
    }

    fn is_own(&self, hop: &Hop) -> bool {
        Domain::new(&hop.by).is_some_and(|by| self.names.contains(&by))
    }

    fn is_inside(&self, ip: IpAddr) -> bool {
        self.networks.iter().any(|net| net.contains(&ip))
    }
}

/// A content filter on this host, as amavis signs: `by localhost`, from loopback.
fn is_filter(hop: &Hop) -> bool {
    let names = [
        "localhost",
        "localhost.localdomain",
        "127.0.0.1",
        "[127.0.0.1]",
        "[::1]",
    ];
    names.iter().any(|name| hop.by.eq_ignore_ascii_case(name))
        && matches!(hop.source, Source::Client(ip) if ip.is_loopback())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const OUTSIDE: &str = "from evil (unknown [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id A1\n\tfor <a@b>; x";
    const LOGGED_IN: &str = "from laptop (unknown [203.0.113.6])\n\tby mx.example.pl (Postfix) with ESMTPSA id A2\n\tfor <a@b>; x";
    const NETWORK: &str =
        "from app (app [192.0.2.7])\n\tby mx.example.pl (Postfix) with ESMTP id A3\n\tfor <a@b>; x";
    const LOOPBACK: &str = "from localhost (localhost [127.0.0.1])\n\tby MX.example.pl (Postfix) with ESMTP id A4\n\tfor <a@b>; x";
    const AMAVIS: &str = "from mx.example.pl ([127.0.0.1])\n\tby localhost (mx.example.pl [127.0.0.1]) (amavisd-new, port 10024)\n\twith ESMTP id x for <a@b>;\n\tx";
    const USER: &str = "by mx.example.pl (Postfix, from userid 33)\n\tid A5; x";
    const FORWARD: &str = "by mx.example.pl (Postfix)\n\tid A6; x";
    const OTHER: &str = "from x (x [198.51.100.1])\n\tby relay.other.test (Postfix) with ESMTPSA id A7\n\tfor <a@b>; x";
    const GATEWAY: &str = "from evil (evil.test [203.0.113.5])\n\tby mx1.example.pl (Postfix) with ESMTP id A8\n\tfor <a@b>; x";
    const PRIVATE: &str =
        "from pc (pc [10.0.0.5])\n\tby app.example.pl (Postfix) with ESMTP id A9\n\tfor <a@b>; x";
    const PRIVATE_OWN: &str =
        "from pc (pc [10.0.0.5])\n\tby mx.example.pl (Postfix) with ESMTP id A9\n\tfor <a@b>; x";
    const FILTERED: &str = "from localhost (localhost [127.0.0.1])\n\tby app.example.pl (Postfix) with ESMTP id A9\n\tfor <a@b>; x";
    const FETCHMAIL: &str = "from pop.other.test [198.51.100.2]\n\tby mx.example.pl with POP3 (fetchmail-6.4.37)\n\tfor <a@b> (single-drop); x";
    const EXIM_LOGIN: &str = "from [203.0.113.6] (helo=laptop)\n\tby ex.example.pl with esmtpsa  (TLS1.3) tls X\n\t(Exim 4.96)\n\tid 1x-2-3\n\tfor a@b; x";
    const EXIM_LOCAL: &str =
        "from www by ex.example.pl with local (Exim 4.96)\n\t(envelope-from <a@b>)\n\tid 1x-2-3; x";
    const EXIM_OUTSIDE: &str = "from host.evil.test ([203.0.113.5] helo=evil)\n\tby ex.example.pl with esmtps  (TLS1.3) tls X\n\t(Exim 4.96)\n\tid 1x-2-3; x";

    fn submitted(hops: &[&str], queue_id: Option<&str>) -> Result<(), LocalFault> {
        let names = ["mx.example.pl", "ex.example.pl"].map(|n| Domain::new(n).unwrap());
        let networks = ["192.0.2.0/24".parse().unwrap()];
        let host = Host {
            names: &names,
            networks: &networks,
        };
        let mut raw = String::from("Return-Path: <anna@example.pl>\n");
        for hop in hops {
            raw.push_str(&format!("Received: {hop}\n"));
        }
        raw.push_str("Subject: s\n");
        host.submitted(&Headers::parse(raw.as_bytes()), queue_id)
    }

    #[test]
    fn what_this_host_took_from_its_own_is_submitted() {
        for hops in [
            &[LOGGED_IN][..],
            &[NETWORK],
            &[USER],
            &[LOOPBACK],
            &[EXIM_LOGIN],
            &[EXIM_LOCAL],
            // Re-injection by a content filter, with its own field and without.
            &[LOOPBACK, AMAVIS, LOGGED_IN],
            &[LOOPBACK, LOGGED_IN],
            &[LOOPBACK, AMAVIS, NETWORK],
            &[LOOPBACK, AMAVIS, LOOPBACK],
            &[USER, LOGGED_IN],
            // Forwarded by local(8).
            &[FORWARD, LOGGED_IN],
            &[FORWARD, USER],
            // A server of ours that has users of its own.
            &[NETWORK, OTHER],
            &[NETWORK, PRIVATE],
            &[NETWORK, FILTERED],
            // The sender's own writing.
            &[LOGGED_IN, OUTSIDE],
            &[LOGGED_IN, "nonsense"],
            &[USER, OTHER],
            &[EXIM_LOCAL, "nonsense"],
        ] {
            assert_eq!(submitted(hops, None), Ok(()), "{hops:?}");
        }
    }

    /// Threat 23: a stranger names one of ours as sender.
    #[test]
    fn threat_23_what_came_from_outside_is_not() {
        use LocalFault::{FromOutside, NoReceived, NothingReturned, OtherHost, Unreadable};
        for (hops, fault) in [
            (&[OUTSIDE][..], FromOutside),
            (&[EXIM_OUTSIDE], FromOutside),
            // What the stranger wrote into the message proves nothing.
            (&[OUTSIDE, LOGGED_IN], FromOutside),
            (&[OUTSIDE, USER], FromOutside),
            (&[EXIM_OUTSIDE, EXIM_LOCAL], FromOutside),
            (&[LOOPBACK, AMAVIS, OUTSIDE, LOGGED_IN], FromOutside),
            (&[LOOPBACK, OUTSIDE, LOGGED_IN], FromOutside),
            (&[FORWARD, OUTSIDE, LOGGED_IN], FromOutside),
            // A filter that calls sendmail, and one on another host of ours.
            (&[USER, OUTSIDE], FromOutside),
            (&[NETWORK, GATEWAY], FromOutside),
            (&[NETWORK, FORWARD, GATEWAY, LOGGED_IN], FromOutside),
            (&[NETWORK, "nonsense", OUTSIDE], FromOutside),
            (&[NETWORK, PRIVATE_OWN], FromOutside),
            (&[OTHER], OtherHost),
            (&[LOOPBACK, OTHER], OtherHost),
            (&[LOOPBACK, FETCHMAIL, LOGGED_IN], Unreadable),
            (&[AMAVIS, LOGGED_IN], OtherHost),
            (&[LOOPBACK, AMAVIS], NoReceived),
            (&[FORWARD], NoReceived),
            (&[], NoReceived),
            (&["by mx.example.pl with magic", LOGGED_IN], Unreadable),
        ] {
            assert_eq!(submitted(hops, None), Err(fault), "{hops:?}");
        }
        let host = Host {
            names: &[],
            networks: &[],
        };
        assert_eq!(
            host.submitted(&Headers::default(), None),
            Err(NothingReturned)
        );
    }

    #[test]
    fn the_topmost_field_has_the_queue_id_that_the_report_names() {
        assert_eq!(submitted(&[LOGGED_IN], Some("A2")), Ok(()));
        assert_eq!(
            submitted(&[LOGGED_IN], Some("A1")),
            Err(LocalFault::OtherQueueId)
        );
        // Behind a filter the message had another one when it came.
        assert_eq!(
            submitted(&[LOOPBACK, AMAVIS, LOGGED_IN], Some("A4")),
            Ok(())
        );
        let id = Some("A2");
        assert_eq!(
            submitted(&[LOOPBACK, LOGGED_IN], id),
            Err(LocalFault::OtherQueueId)
        );
    }

    /// Loopback in `networks` (Postfix has it in mynetworks) is a filter all the same.
    #[test]
    fn threat_23_loopback_is_never_a_network_of_ours() {
        let names = [Domain::new("mx.example.pl").unwrap()];
        let networks = ["127.0.0.0/8".parse().unwrap()];
        let host = Host {
            names: &names,
            networks: &networks,
        };
        let raw = format!("Received: {LOOPBACK}\nReceived: {OUTSIDE}\n");
        let submitted = host.submitted(&Headers::parse(raw.as_bytes()), None);
        assert_eq!(submitted, Err(LocalFault::FromOutside));
    }

    proptest::proptest! {
        /// Threat 23: whatever a stranger writes into the header or says in EHLO.
        #[test]
        fn threat_23_no_words_of_a_stranger_are_evidence(
            helo in "[ -~]{0,120}",
            below in "(Received: (from|by) [a-z.\\[\\]0-9 ()]{0,60}\\n\\tby mx.example.pl \\(Postfix\\) with ESMTPSA id A1\\n){0,3}\\PC{0,80}",
        ) {
            let names = [Domain::new("mx.example.pl").unwrap()];
            let host = Host { names: &names, networks: &[] };
            for field in [
                format!("from {helo} (unknown [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id A1"),
                format!("from [203.0.113.5] (helo={helo})\n\tby mx.example.pl with esmtp (Exim 4.96)\n\tid A1"),
            ] {
                let raw = format!("Received: {field}\n{below}");
                let submitted = host.submitted(&Headers::parse(raw.as_bytes()), Some("A1"));
                proptest::prop_assert_eq!(submitted, Err(LocalFault::FromOutside), "{}", raw);
            }
        }
    }

    #[test]
    fn only_fields_of_this_host_name_the_account() {
        let names = ["mx.example.pl", "ex.example.pl"].map(|n| Domain::new(n).unwrap());
        let host = Host {
            names: &names,
            networks: &[],
        };
        let account = |hops: &[&str]| {
            let header: String = hops.iter().map(|h| format!("Received: {h}\n")).collect();
            host.account(&Headers::parse(header.as_bytes()))
        };
        let login = "from laptop (unknown [203.0.113.6])\n\t(Authenticated sender: anna@example.pl)\n\tby mx.example.pl (Postfix) with ESMTPSA id A2\n\tfor <a@b>; x";
        let exim = "from [203.0.113.6] (helo=laptop)\n\tby ex.example.pl with esmtpsa  (TLS1.3) tls X\n\t(Exim 4.96)\n\t(Authenticated sender: jan)\n\tid 1x-2-3\n\tfor a@b; x";
        assert_eq!(account(&[login]).as_deref(), Some("anna@example.pl"));
        assert_eq!(account(&[exim]).as_deref(), Some("jan"));
        assert_eq!(
            account(&[LOOPBACK, AMAVIS, login]).as_deref(),
            Some("anna@example.pl")
        );
        assert_eq!(account(&[USER]).as_deref(), Some("uid=33"));
        assert_eq!(account(&[EXIM_LOCAL]).as_deref(), Some("www"));
        // A stranger's fields, below ours or above, name nobody.
        let forged = login.replace("mx.example.pl", "relay.other.test");
        assert_eq!(account(&[&forged]), None);
        assert_eq!(account(&[OUTSIDE, login]), None);
        assert_eq!(account(&[LOGGED_IN, login]), None);
    }
}
