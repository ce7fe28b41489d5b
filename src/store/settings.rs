//! `[store]`: where the sent log and the limits are.

use std::path::PathBuf;
use std::time::Duration;

/// Where the sent log and the limits are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Engine {
    /// In files of this host.
    #[default]
    Local,
    /// In a Valkey or Redis that several hosts share.
    Redis(Redis),
}

/// A Valkey or Redis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redis {
    pub place: Place,
    /// The number of the database.
    pub database: i64,
    /// What every key begins with.
    pub prefix: String,
    /// The user of an access control list.
    pub user: Option<String>,
    /// Holds the password alone. It is read when a connection is made, so the
    /// process that reads mail never has it.
    pub password_file: Option<PathBuf>,
    /// Certificates in PEM form that a server's must lead to, instead of the
    /// public ones.
    pub ca_file: Option<PathBuf>,
    /// How long a message waits for the engine, for all of it.
    pub time_limit: Duration,
}

/// Where the engine listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Unix(PathBuf),
    Tcp {
        host: String,
        port: u16,
        is_tls: bool,
    },
    /// The primary that any of these Sentinels names.
    Sentinel {
        sentinels: Vec<(String, u16)>,
        service: String,
    },
}
