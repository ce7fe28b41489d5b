//! `[trust]`: what proves that a returned message was ours.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// What can prove that a returned message was ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// The bounce was written by this host's own mail server.
    Local,
    /// A keyed header in the returned message.
    Hmac,
    /// Our DKIM signature on the returned message.
    Dkim,
}

/// What proves that a returned message was ours.
#[derive(Debug, Clone)]
pub struct Trust {
    /// Any one of these is enough; empty asks for nothing.
    pub require: Vec<Proof>,
    /// Accounts under which an Exim on this host writes its own bounces.
    pub local_users: Vec<String>,
    /// The public keys of our DKIM signatures, as records of DNS.
    pub dkim_keys: Option<PathBuf>,
    /// How old a message may be that a header field proves to be ours, in seconds.
    pub max_age: i64,
}
