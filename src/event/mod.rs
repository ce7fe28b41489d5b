//! What is told of each input, and to whom: one line, whatever the outcome.
//!
//! An [`Event`] is a list of fields in a fixed order. [`format`] writes it as
//! `key=value`, JSON or RFC 5424 structured data, [`sink`] hands it to syslog,
//! a file or standard error. Telling never fails the message: what can't be
//! told within [`sink::PATIENCE`] is lost.

pub mod format;
pub mod settings;
pub mod sink;

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::diagnosis::{Category, Diagnosis};
use crate::report::{Action, Recipient, Report};
use settings::AddressPrivacy;

/// The version of the fields.
pub const VERSION: u32 = 1;

/// How grave an event is for the administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// All is as it should be.
    Info,
    /// The mail server has to try again.
    Warning,
    /// Something is broken in zwrotka or its configuration.
    Error,
    /// This server is on a blocklist.
    Alert,
}

/// One event: its fields in the order they are written. Names are ours; values
/// may hold anything, the writers make them safe.
#[derive(Debug, Clone)]
pub struct Event {
    /// How grave it is.
    pub severity: Severity,
    fields: Vec<(&'static str, String)>,
    recipients: Vec<Vec<(&'static str, String)>>,
    omitted: usize,
}

/// The fields of an input in the order they are written.
const ORDER: &[&str] = &[
    "event",
    "v",
    "outcome",
    "reason",
    "detail",
    "count",
    "since",
    "queue_id",
    "mta",
    "entry",
    "domain",
    "recipient",
    "language",
    "language_from",
    "language_second",
    "message_id",
    "proof",
    "dialect",
    "handover",
    "alert",
    "broken",
    "duration_us",
];

/// The fields of a recipient in the order they are written.
const RECIPIENT: &[&str] = &[
    "recipient_domain",
    "category",
    "action",
    "status",
    "smtp_code",
    "remote_mta",
    "blocklist",
    "ip",
    "rule",
];

/// A list of fields whose names came from elsewhere; what is not ours is left out.
pub type Named = Vec<(String, String)>;

/// Recipients of one report that an event names; the rest is counted.
const MAX_NAMED: usize = 10;
/// Most bytes of one value.
const MAX_VALUE: usize = 200;

impl Event {
    /// An event of this name (`bounce` for every input) at this door
    /// (`filter`, `pipe`, `milter`).
    pub fn new(name: &str, entry: &str) -> Event {
        let mut event = Event {
            severity: Severity::Info,
            fields: Vec::with_capacity(16),
            recipients: Vec::new(),
            omitted: 0,
        };
        event.set("event", name);
        event.set("v", VERSION.to_string());
        event.set("entry", entry);
        event
    }

    /// An event that was taken apart, as on its way from one process to another.
    pub fn rebuilt(
        severity: Severity,
        fields: Named,
        recipients: Vec<Named>,
        omitted: usize,
    ) -> Event {
        let ours = |known: &[&'static str], named: Named| {
            named
                .into_iter()
                .filter_map(|(name, value)| {
                    let name = known.iter().find(|n| **n == name)?;
                    Some((*name, value))
                })
                .collect()
        };
        Event {
            severity,
            fields: ours(ORDER, fields),
            recipients: recipients.into_iter().map(|r| ours(RECIPIENT, r)).collect(),
            omitted,
        }
    }

    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        let (_, value) = self.fields.iter().find(|(n, _)| *n == name)?;
        Some(value)
    }

    /// Sets a field; one that was set before gets the new value. Where a field
    /// stands in the line does not depend on when it is set.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        let mut value = value.into();
        if value.len() > MAX_VALUE {
            let cut = (0..=MAX_VALUE)
                .rev()
                .find(|&n| value.is_char_boundary(n))
                .unwrap_or(0);
            value.truncate(cut);
        }
        match self.fields.iter_mut().find(|(n, _)| *n == name) {
            Some(field) => field.1 = value,
            None => {
                let place = |name: &str| ORDER.iter().position(|n| *n == name);
                let at = self.fields.partition_point(|(n, _)| place(n) < place(name));
                self.fields.insert(at, (name, value));
            }
        }
    }

    /// Takes a field away.
    pub fn unset(&mut self, name: &str) {
        self.fields.retain(|(n, _)| *n != name);
    }

    /// Sets a field if there is a value.
    pub fn set_some(&mut self, name: &'static str, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Adds what is known of each failed or delayed recipient.
    pub fn diagnosed(&mut self, report: &Report, diagnosis: &Diagnosis) {
        let told = report
            .recipients
            .iter()
            .zip(&diagnosis.recipients)
            .filter(|(r, _)| matches!(r.action, Action::Failed | Action::Delayed));
        for (recipient, verdict) in told {
            if self.recipients.len() == MAX_NAMED {
                self.omitted += 1;
                continue;
            }
            let mut fields = Vec::with_capacity(9);
            let mut add = |name: &'static str, value: Option<String>| {
                if let Some(mut value) = value {
                    let cut = (0..=MAX_VALUE.min(value.len()))
                        .rev()
                        .find(|&n| value.is_char_boundary(n));
                    value.truncate(cut.unwrap_or(0));
                    fields.push((name, value));
                }
            };
            let status = verdict.facts.enhanced.or(recipient.status);
            add("recipient_domain", domain_of(recipient));
            add("category", Some(verdict.category.name().into()));
            add(
                "action",
                Some(
                    if recipient.action == Action::Failed {
                        "failed"
                    } else {
                        "delayed"
                    }
                    .into(),
                ),
            );
            add("status", status.map(|s| s.to_string()));
            add("smtp_code", verdict.facts.smtp_code.map(|c| c.to_string()));
            add("remote_mta", recipient.remote_mta.clone());
            let lists = verdict.facts.blocklists.join(",");
            add("blocklist", Some(lists).filter(|l| !l.is_empty()));
            add("ip", verdict.facts.ip.map(|ip| ip.to_string()));
            add("rule", Some(verdict.rule.clone()));
            self.recipients.push(fields);
        }
    }

    /// The fields of the input itself.
    pub fn fields(&self) -> &[(&'static str, String)] {
        &self.fields
    }

    /// The fields of each recipient.
    pub fn recipients(&self) -> &[Vec<(&'static str, String)>] {
        &self.recipients
    }

    /// How many recipients are only counted.
    pub fn omitted(&self) -> usize {
        self.omitted
    }
}

fn domain_of(recipient: &Recipient) -> Option<String> {
    let address = recipient
        .final_recipient
        .as_deref()
        .or(recipient.original_recipient.as_deref())?;
    address
        .rsplit_once('@')
        .map(|(_, domain)| domain.to_ascii_lowercase())
}

/// The (address, list) pairs of a diagnosis that the administrator must know of.
pub fn listings(diagnosis: &Diagnosis) -> Vec<String> {
    let mut listings: Vec<String> = diagnosis
        .recipients
        .iter()
        .filter(|v| v.category == Category::ReputationBlocklist)
        .flat_map(|v| {
            let ip = v.facts.ip.map(|ip| ip.to_string()).unwrap_or_default();
            let lists = if v.facts.blocklists.is_empty() {
                vec![String::new()]
            } else {
                v.facts.blocklists.clone()
            };
            lists.into_iter().map(move |list| format!("{ip} {list}"))
        })
        .collect();
    listings.sort();
    listings.dedup();
    listings.truncate(MAX_NAMED);
    listings
}

/// An address as events may show it. With [`AddressPrivacy::Hash`] the local
/// part becomes twelve hexadecimal digits of a keyed hash (HMAC-SHA-256; plain
/// SHA-256 without a key), so that lines about one person can still be found.
pub fn shown(address: &str, privacy: AddressPrivacy, key: Option<&[u8]>) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    match privacy {
        AddressPrivacy::Full => address.to_string(),
        AddressPrivacy::Domain => format!("@{domain}"),
        AddressPrivacy::Hash => {
            let text = local.to_lowercase();
            let digest = match key.and_then(|k| Hmac::<Sha256>::new_from_slice(k).ok()) {
                Some(mut mac) => {
                    mac.update(text.as_bytes());
                    mac.finalize().into_bytes()
                }
                None => Sha256::digest(text.as_bytes()),
            };
            let hex: String = digest.iter().take(6).map(|b| format!("{b:02x}")).collect();
            format!("{hex}@{domain}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_as_the_site_wants() {
        assert_eq!(
            shown("Anna@example.pl", AddressPrivacy::Full, None),
            "Anna@example.pl"
        );
        assert_eq!(
            shown("Anna@example.pl", AddressPrivacy::Domain, None),
            "@example.pl"
        );
        let hashed = shown("Anna@example.pl", AddressPrivacy::Hash, Some(b"secret"));
        assert_eq!(
            hashed,
            shown("anna@example.pl", AddressPrivacy::Hash, Some(b"secret"))
        );
        assert_ne!(hashed, shown("anna@example.pl", AddressPrivacy::Hash, None));
        assert!(hashed.ends_with("@example.pl") && !hashed.contains("nna"));
    }
}
