//! `[events]`: where events go and what they show.

use std::path::PathBuf;

use serde::Deserialize;

/// Where events go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventTarget {
    Syslog,
    /// Standard error; `pipe` uses syslog instead, because mail servers read what it prints.
    Stderr,
    File,
}

/// How events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventFormat {
    /// `key=value`, in RFC 3164 framing on syslog.
    KeyValue,
    /// One JSON object, in RFC 3164 framing on syslog.
    Json,
    /// RFC 5424 structured data.
    Rfc5424,
}

/// How much of an address events show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressPrivacy {
    /// A keyed hash of the local part, and the domain.
    Hash,
    Domain,
    Full,
}

/// What happens to events.
#[derive(Debug, Clone)]
pub struct Events {
    pub target: EventTarget,
    pub format: EventFormat,
    /// The file, for [`EventTarget::File`].
    pub file: PathBuf,
    /// The socket, for [`EventTarget::Syslog`].
    pub socket: PathBuf,
    pub addresses: AddressPrivacy,
    /// The name of this installation, where a host has several.
    pub instance: String,
}

/// The name of the only installation of a host.
pub const INSTANCE: &str = "main";
