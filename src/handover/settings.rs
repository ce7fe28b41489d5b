//! `[handover]`: how `pipe` hands messages on.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

/// How `pipe` hands a message to the mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HandoverVia {
    Sendmail,
    /// SMTP to a listener on this host that zwrotka does not stand in front of.
    Smtp,
}

/// What `pipe` does with a bounce whose notice was handed over before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Duplicates {
    /// Nothing is sent; the event says so.
    Drop,
    /// The same notice is sent again, with the same Message-ID.
    Send,
}

/// How `pipe` hands a message to the mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    pub via: HandoverVia,
    /// The listener, for [`HandoverVia::Smtp`].
    pub smtp: SocketAddr,
    /// The program, for [`HandoverVia::Sendmail`].
    pub sendmail: PathBuf,
    /// The limit of one run; shorter than the mail server's own.
    pub time_limit: Duration,
    pub duplicates: Duplicates,
}

impl Default for Handover {
    fn default() -> Self {
        Handover {
            via: HandoverVia::Sendmail,
            smtp: SocketAddr::from(([127, 0, 0, 1], 10026)),
            sendmail: "/usr/sbin/sendmail".into(),
            time_limit: Duration::from_secs(25),
            duplicates: Duplicates::Drop,
        }
    }
}
