//! What of a bounce its reader is not shown, where the site says so: header
//! fields of the original, names and addresses inside the site's network, where
//! mail was forwarded to.
//!
//! It takes these out of the [`Report`] after the diagnosis, so that the cause
//! is found all the same and no notice can hold them, whatever it is made of.

use std::net::IpAddr;

use crate::message::Headers;
use crate::report::{DeliveryStatus, Report};

/// What stands in place of what is not shown.
const HIDDEN: &str = "(hidden)";
/// The same where a name has to stand (RFC 2606 section 2).
const HIDDEN_NAME: &str = "hidden.invalid";

/// What the site keeps to itself. By default nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Privacy {
    /// The header fields of the original that go along, in lower case; all
    /// without a list.
    pub returned_headers: Option<Vec<String>>,
    /// Hosts and networks.
    pub hidden: Vec<Hidden>,
    /// Whether it stays unsaid where a message was forwarded to.
    pub hide_forwarding: bool,
    /// Whether all this also holds for the machine-readable part.
    pub hide_in_report: bool,
}

/// A host or network that is not named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hidden {
    /// This name, in lower case.
    Host(String),
    /// Everything below this name, in lower case.
    Below(String),
    /// The addresses that begin with so many bits.
    Net(IpAddr, u8),
}

impl Hidden {
    /// Reads `mx.example.pl`, `*.example.pl`, `192.0.2.1` or `10.0.0.0/8`.
    pub fn new(text: &str) -> Option<Hidden> {
        let host = |text: &str| crate::message::Domain::new(text).map(|d| d.to_string());
        let (net, bits) = match text.split_once('/') {
            Some((net, bits)) => (net, Some(bits.parse::<u8>().ok()?)),
            None => (text, None),
        };
        match (net.parse::<IpAddr>(), bits) {
            (Ok(ip), bits) => {
                let most = if ip.is_ipv4() { 32 } else { 128 };
                let bits = bits.unwrap_or(most);
                (bits <= most).then_some(Hidden::Net(ip, bits))
            }
            (Err(_), Some(_)) => None,
            (Err(_), None) => match text.strip_prefix("*.") {
                Some(below) => host(below).map(Hidden::Below),
                None => host(text).map(Hidden::Host),
            },
        }
    }

    fn holds(&self, word: &str) -> bool {
        match self {
            Hidden::Host(name) => word.eq_ignore_ascii_case(name),
            Hidden::Below(name) => {
                let word = word.to_ascii_lowercase();
                word.strip_suffix(name.as_str())
                    .is_some_and(|front| front.ends_with('.') && front.len() > 1)
            }
            Hidden::Net(net, bits) => {
                let word = word.strip_prefix("IPv6:").unwrap_or(word);
                match (net, word.parse::<IpAddr>()) {
                    (IpAddr::V4(a), Ok(IpAddr::V4(b))) => {
                        let differ = u32::from(*a) ^ u32::from(b);
                        differ.leading_zeros() >= u32::from(*bits)
                    }
                    (IpAddr::V6(a), Ok(IpAddr::V6(b))) => {
                        let differ = u128::from(*a) ^ u128::from(b);
                        differ.leading_zeros() >= u32::from(*bits)
                    }
                    _ => false,
                }
            }
        }
    }
}

impl Privacy {
    /// Takes out of a report what is not shown.
    pub fn apply(&self, report: &mut Report) {
        if let Some(allowed) = &self.returned_headers {
            let kept = only(&report.original.headers, allowed);
            if let Some(whole) = &mut report.original.whole {
                let body = Headers::parse(whole).len();
                let line_end: &[u8] = if kept.contains(&b'\r') {
                    b"\r\n"
                } else {
                    b"\n"
                };
                *whole = [&kept, line_end, &whole[body..]].concat();
            }
            report.original.headers = kept;
        }
        if self.hidden.is_empty() && !self.hide_forwarding {
            return;
        }
        if self.hide_in_report
            && let Some(status) = report.delivery_status.take()
        {
            // One that is encoded is written anew, from what is left below.
            report.delivery_status = self.status(status);
        }
        let hide_host = |host: &mut Option<String>| {
            if host.as_deref().is_some_and(|h| self.hides(h)) {
                *host = None;
            }
        };
        hide_host(&mut report.reporting_mta);
        for recipient in &mut report.recipients {
            hide_host(&mut recipient.remote_mta);
            for text in [&mut recipient.diagnostic_code, &mut recipient.remark] {
                *text = text.take().map(|t| self.masked(&t, HIDDEN));
            }
            let forwarded = match (&recipient.original_recipient, &recipient.final_recipient) {
                (Some(original), Some(last)) => !original.eq_ignore_ascii_case(last),
                _ => false,
            };
            if self.hide_forwarding && forwarded {
                recipient.final_recipient = recipient.original_recipient.clone();
                // The other server's name and words tell where it is.
                recipient.remote_mta = None;
                recipient.diagnostic_code = None;
                recipient.remark = None;
            }
        }
    }

    fn hides(&self, word: &str) -> bool {
        let word = word.trim_matches(['[', ']', '.', ':']);
        self.hidden.iter().any(|hidden| hidden.holds(word))
    }

    /// A text with `mask` for the names and addresses that are not shown.
    fn masked(&self, text: &str, mask: &str) -> String {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            out.push_str(if self.hides(word) { mask } else { word });
            let next = after.chars().next().map_or(0, char::len_utf8);
            out.push_str(&after[..next]);
            rest = &after[next..];
        }
        out
    }

    /// The machine-readable part, field by field.
    fn status(&self, status: DeliveryStatus) -> Option<DeliveryStatus> {
        let encoding = status.transfer_encoding.as_deref().unwrap_or("7bit").trim();
        let plain = ["7bit", "8bit", "binary"];
        if !plain.iter().any(|p| encoding.eq_ignore_ascii_case(p)) {
            return None;
        }
        let line_end = if status.raw.contains(&b'\r') {
            "\r\n"
        } else {
            "\n"
        };
        let mut raw = String::new();
        let mut rest = &status.raw[..];
        while !rest.is_empty() {
            let block = Headers::parse(rest);
            let forwarded = self.hide_forwarding
                && block.text("Original-Recipient").is_some_and(|original| {
                    block
                        .text("Final-Recipient")
                        .is_some_and(|last| !last.eq_ignore_ascii_case(&original))
                });
            for line in block.iter() {
                let named =
                    |names: &[&str]| names.iter().any(|n| line.name.eq_ignore_ascii_case(n));
                if forwarded && named(&["Remote-MTA", "Diagnostic-Code"]) {
                    continue;
                }
                let as_it_is = || String::from_utf8_lossy(line.raw).into_owned();
                let text = if forwarded && named(&["Final-Recipient"]) {
                    let original = block.text("Original-Recipient").unwrap_or_default();
                    format!("Final-Recipient: {original}")
                } else if named(&["Final-Recipient", "Original-Recipient"]) {
                    as_it_is()
                } else if named(&["Reporting-MTA", "Received-From-MTA", "Remote-MTA"]) {
                    self.masked(&as_it_is(), HIDDEN_NAME)
                } else {
                    self.masked(&as_it_is(), HIDDEN)
                };
                raw.push_str(&text);
                raw.push_str(line_end);
            }
            raw.push_str(line_end);
            rest = rest.get(block.len().max(1)..).unwrap_or_default();
        }
        Some(DeliveryStatus {
            raw: raw.into_bytes(),
            ..status
        })
    }
}

/// The fields of a header block that are allowed, byte for byte.
fn only(block: &[u8], allowed: &[String]) -> Vec<u8> {
    let line_end: &[u8] = if block.contains(&b'\r') {
        b"\r\n"
    } else {
        b"\n"
    };
    let mut out = Vec::new();
    for line in Headers::parse(block).iter() {
        if allowed
            .iter()
            .any(|name| line.name.eq_ignore_ascii_case(name))
        {
            out.extend_from_slice(line.raw);
            out.extend_from_slice(line_end);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::message::Message;
    use crate::report::read;

    const FORWARDED: &str = "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nThis is the mail system at host mx.example.\n\n<anna@big.example>: host mx.big.example[192.0.2.9] said: 550 5.1.1 no such user\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; in1.core.example.pl\n\nFinal-Recipient: rfc822; anna@big.example\nOriginal-Recipient: rfc822;office@example.pl\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.big.example\nDiagnostic-Code: smtp; 550 5.1.1 no such user, says mx.big.example\n\nFinal-Recipient: rfc822; jan@klient.example\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; klient.example\nDiagnostic-Code: smtp; 550 5.1.1 refused [10.1.2.3] by in1.core.example.pl.\n\n--b\nContent-Type: message/rfc822\n\nReceived: from desk (desk.core.example.pl [10.1.2.4])\n\tby in1.core.example.pl\nSubject: s\nMessage-ID: <m@x>\n\nbody\n--b--\n";

    fn report(privacy: &Privacy) -> Report {
        let message = Message::parse(FORWARDED.as_bytes());
        let mut report = read(&message);
        privacy.apply(&mut report);
        report
    }

    fn hidden(names: &[&str]) -> Vec<Hidden> {
        names.iter().map(|n| Hidden::new(n).unwrap()).collect()
    }

    #[test]
    fn without_a_word_of_the_site_all_is_shown() {
        let message = Message::parse(FORWARDED.as_bytes());
        let shown = format!("{:?}", report(&Privacy::default()));
        assert_eq!(shown, format!("{:?}", read(&message)));
    }

    /// Threat 20: fields that the site does not name don't go along.
    #[test]
    fn threat_20_only_allowed_fields_go_along() {
        let privacy = Privacy {
            returned_headers: Some(vec!["subject".into(), "message-id".into()]),
            ..Privacy::default()
        };
        let original = report(&privacy).original;
        assert_eq!(original.headers, b"Subject: s\nMessage-ID: <m@x>\n");
        let whole = original.whole.unwrap();
        assert_eq!(
            String::from_utf8_lossy(&whole).trim_end(),
            "Subject: s\nMessage-ID: <m@x>\n\nbody"
        );
    }

    #[test]
    fn threat_20_hosts_inside_are_not_named() {
        let privacy = Privacy {
            hidden: hidden(&["*.core.example.pl", "10.0.0.0/8"]),
            ..Privacy::default()
        };
        let shown = report(&privacy);
        assert_eq!(shown.reporting_mta, None);
        assert_eq!(
            shown.recipients[1].diagnostic_code.as_deref(),
            Some("550 5.1.1 refused [(hidden)] by (hidden)")
        );
        assert_eq!(
            shown.recipients[0].remote_mta.as_deref(),
            Some("mx.big.example")
        );
        // The machine-readable part is the site's own word.
        let raw = shown.delivery_status.unwrap().raw;
        assert!(String::from_utf8_lossy(&raw).contains("in1.core"));
        let shown = report(&Privacy {
            hide_in_report: true,
            ..privacy
        });
        let raw = String::from_utf8(shown.delivery_status.unwrap().raw).unwrap();
        assert!(
            !raw.contains("core.example") && !raw.contains("10.1."),
            "{raw}"
        );
        assert!(
            raw.starts_with("Reporting-MTA: dns; hidden.invalid\n")
                && raw.contains("Final-Recipient: rfc822; jan@klient.example\n"),
            "{raw}"
        );
    }

    #[test]
    fn threat_20_it_stays_unsaid_where_mail_was_forwarded_to() {
        let shown = report(&Privacy {
            hide_forwarding: true,
            hide_in_report: true,
            ..Privacy::default()
        });
        let text = format!("{:?}", shown.recipients);
        assert!(!text.contains("big.example"), "{text}");
        assert_eq!(
            shown.recipients[0].final_recipient.as_deref(),
            Some("office@example.pl")
        );
        let raw = String::from_utf8(shown.delivery_status.unwrap().raw).unwrap();
        assert!(!raw.contains("big.example"), "{raw}");
        assert!(
            raw.contains("Final-Recipient: rfc822;office@example.pl\n"),
            "{raw}"
        );
        assert!(raw.contains("Status: 5.1.1\n"), "{raw}");
        // The other one was not forwarded.
        assert!(raw.contains("Remote-MTA: dns; klient.example\n"), "{raw}");
    }

    #[test]
    fn patterns() {
        for bad in [
            "",
            "*",
            "*.",
            "10.0.0.0/33",
            "a b",
            "10.0.0.0/x",
            "mx.example/8",
        ] {
            assert_eq!(Hidden::new(bad), None, "{bad}");
        }
        let privacy = |pattern| Privacy {
            hidden: hidden(&[pattern]),
            ..Privacy::default()
        };
        for (pattern, text, masked) in [
            ("mx.a.pl", "at MX.a.pl: no", "at (hidden) no"),
            ("mx.a.pl", "at smx.a.pl", "at smx.a.pl"),
            ("*.a.pl", "x.a.pl a.pl xa.pl", "(hidden) a.pl xa.pl"),
            (
                "fd00::/8",
                "[IPv6:fd12::1] [fe80::1]",
                "[(hidden)] [fe80::1]",
            ),
            ("192.0.2.1", "192.0.2.1,192.0.2.11", "(hidden),192.0.2.11"),
            ("a.pl", "jan@a.pl żółć", "jan@(hidden) żółć"),
        ] {
            assert_eq!(privacy(pattern).masked(text, HIDDEN), masked);
        }
    }
}
