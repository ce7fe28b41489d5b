//! `[suspects]`: the thresholds for suspects. Only `zwrotka-admin` uses it.

use serde::Deserialize;

/// The thresholds of `zwrotka-admin trace --suspects`, `queue` and `incident`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Suspects {
    pub points: u32,
    /// Accounts, users, folders, hosts and forwarding addresses that send in
    /// bulk by right: neither the number of recipients nor the dead addresses
    /// among them count.
    pub known: Vec<String>,
    /// Per cent of unknown addresses from where on they count.
    pub unknown_percent: u32,
    /// Per cent of messages refused as spam from where on they count.
    pub spam_percent: u32,
    pub networks: u64,
    /// Different recipients that count as a spread, at `spread_domains`.
    pub spread_recipients: u64,
    pub spread_domains: u64,
    /// Messages within ten minutes.
    pub burst: u64,
}

impl Default for Suspects {
    fn default() -> Suspects {
        Suspects {
            points: 40,
            known: Vec::new(),
            unknown_percent: 15,
            spam_percent: 2,
            networks: 5,
            spread_recipients: 50,
            spread_domains: 20,
            burst: 100,
        }
    }
}
