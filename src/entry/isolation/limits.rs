//! What a process that reads a message may use.

use std::time::Duration;

/// Limits of a child process. Hard limits that are lower already stay.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Address space in bytes: the code, the message and what is made of it.
    pub memory: u64,
    /// The stack in bytes.
    pub stack: u64,
    /// Processor time in seconds.
    pub cpu: u64,
    /// Open files.
    pub files: u64,
    /// Time by the clock.
    pub time: Duration,
}

/// The limits of `filter` and `pipe`. The worst that is known for a head of
/// 1 MiB are 46 MB and 0.3 s.
pub const LIMITS: Limits = Limits {
    memory: 128 << 20,
    stack: 8 << 20,
    cpu: 5,
    files: 64,
    time: Duration::from_secs(8),
};

/// The limits of the milter. Processor time is what bounds the work; the clock
/// is there for a machine that is busy with other things, and stays well below
/// the content_timeout that contrib/postfix/milter.sh sets.
pub const MILTER: Limits = Limits {
    time: Duration::from_secs(20),
    ..LIMITS
};
