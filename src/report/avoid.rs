//! Addresses that report and are not reported about.

use std::collections::HashSet;

/// Addresses in a report that are not recipients of the message that came back.
#[derive(Debug, Default)]
pub(super) struct Avoid {
    /// The sender of the message that came back, in lower case.
    senders: HashSet<String>,
    /// The addresses that the report comes from, in lower case.
    reporters: HashSet<String>,
    reporting_domain: Option<String>,
}

impl Avoid {
    pub fn add_sender(&mut self, address: &str) {
        if !address.is_empty() {
            self.senders.insert(address.to_lowercase());
        }
    }

    pub fn add_reporter(&mut self, address: &str) {
        if self.reporting_domain.is_none() {
            self.reporting_domain = address.rsplit_once('@').map(|(_, d)| d.to_string());
        }
        self.reporters.insert(address.to_lowercase());
    }

    /// Adds a Message-ID (RFC 5322 section 3.6.4), which looks like an address.
    pub fn add_identifier(&mut self, id: &str) {
        self.reporters
            .insert(id.trim_matches(['<', '>', ' ']).to_lowercase());
    }

    /// The domain that the report comes from: that of recipients named without one.
    pub fn reporting_domain(&self) -> Option<&str> {
        self.reporting_domain.as_deref()
    }

    pub fn reporter(&self, address: &str) -> bool {
        let local = address.split('@').next().unwrap_or_default();
        ["mailer-daemon", "maildaemon", "abuse"]
            .iter()
            .any(|name| local.eq_ignore_ascii_case(name))
            || self.reporters.contains(&address.to_lowercase())
    }

    /// Whether the address is that of whoever the report is for.
    pub fn sender(&self, address: &str) -> bool {
        self.senders.contains(&address.to_lowercase())
    }
}
