//! `[trust]`: what proves that a returned message was ours.

use std::path::PathBuf;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::message::Domain;

/// What can prove that a returned message was ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// This host's own mail server wrote the bounce, and its own submission took
    /// the message.
    Local,
    Hmac,
    Dkim,
}

/// What proves that a returned message was ours.
#[derive(Debug, Clone)]
pub struct Trust {
    /// Any one of these is enough; empty asks for nothing.
    pub require: Vec<Proof>,
    /// Accounts under which an Exim on this host writes its own bounces.
    pub local_users: Vec<String>,
    /// Names under which this host's mail servers write Received fields, beside
    /// the one that a server gives itself in its bounce.
    pub hostnames: Vec<Domain>,
    /// Clients whose mail is ours without a login. Loopback is not looked for here.
    pub networks: Vec<IpNet>,
    /// The file of the public keys of our DKIM signatures, as records of DNS.
    pub dkim_keys: Option<PathBuf>,
    /// How old a message may be that a header field proves to be ours, in seconds.
    pub max_age: i64,
}
