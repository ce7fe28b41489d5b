//! Parses lines of a mail log.
//!
//! The server that writes a log is trusted, the values in it are not: a sender may
//! be `"x A=login:victim"@example.org`, a subject may look like the end of its
//! field. So a field counts only at the place where the server writes it, and a
//! line that contradicts itself has no origin. A line that cannot be parsed is
//! [`Event::Other`]; no input is an error, none panics.
//!
//! [`parse`] recognises the format by the first bytes: Exim's own files begin
//! with `2026-11-24 01:54:00`, everything else is in one of the forms of
//! [`frame`], whose tag says whether Postfix or Exim wrote the line. Entries of
//! the journal in JSON or in its export format are made into such lines by
//! [`journal`]. [`coverage`] detects logs in other formats. No I/O here.

pub(super) mod coverage;
mod exim;
mod field;
pub(super) mod frame;
pub(super) mod journal;
mod postfix;
pub mod timestamp;

pub use timestamp::{Clock, Stamp};

use memchr::memchr;

use frame::Frame;

pub use super::queue::Mta;

/// What one line says. Everything borrowed is as it stands in the log: escape it
/// before it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    pub mta: Mta,
    pub stamp: Stamp<'a>,
    /// The process id, where the line has one.
    pub pid: Option<u32>,
    pub id: Option<Id>,
    pub event: Event<'a>,
    /// The line after its time and tag.
    pub text: &'a [u8],
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// Exim was called as a program (`cwd=… args: …`).
    Call(Call<'a>),
    Arrival(Arrival<'a>),
    /// The header field Message-ID, without its angle brackets (Postfix's cleanup).
    MessageId(&'a [u8]),
    /// Sender, size and number of recipients (Postfix's qmgr, again at each retry).
    Queued {
        /// Envelope sender; empty for a bounce.
        sender: &'a [u8],
        /// Bytes.
        size: u64,
        recipients: u32,
    },
    /// A delivery ended or was put off.
    Delivery(Delivery<'a>),
    /// The server wrote a report about the message: the report's id.
    Report(Id),
    /// The message is frozen.
    Frozen,
    /// The message has left the queue.
    Done,
    Other,
}

/// Exim called as a program, which is how scripts hand over mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call<'a> {
    /// The folder it was called in.
    pub folder: &'a [u8],
    /// The arguments as logged.
    pub args: &'a [u8],
}

/// Where a message came in, and what the server says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival<'a> {
    pub origin: Origin<'a>,
    /// Envelope sender, empty for a bounce; Postfix logs it in a later line.
    pub sender: Option<&'a [u8]>,
    /// The message that this one comes from: bounced, answered or queued anew.
    pub parent: Option<Id>,
    /// Message-ID without angle brackets, where the line has it.
    pub message_id: Option<&'a [u8]>,
    /// Bytes, where the line has them.
    pub size: Option<u64>,
    /// Subject as Exim escapes it.
    pub subject: Option<&'a [u8]>,
    /// Recipients, one space between two; empty where the log has none.
    pub recipients: &'a [u8],
}

impl<'a> Arrival<'a> {
    /// Each recipient that the line names; a quoted local part may hold spaces.
    pub fn each_recipient(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let mut rest = self.recipients;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let end = field::token(rest).unwrap_or(rest.len());
            let one = &rest[..end];
            rest = rest.get(end + 1..).unwrap_or(b"");
            Some(one)
        })
    }
}

/// Who brought a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin<'a> {
    Account {
        name: &'a [u8],
        /// How: `plain`, `LOGIN`, the name of an authenticator.
        method: &'a [u8],
        host: Host<'a>,
    },
    User(User<'a>),
    Host(Host<'a>),
    /// The line contradicts itself: a value was made to look like other fields.
    Doubtful,
}

/// A user of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum User<'a> {
    /// Exim's `U=`.
    Name(&'a [u8]),
    /// Postfix's `uid=`.
    Uid(u32),
}

/// Another machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host<'a> {
    /// What DNS or its greeting calls it; it is not verified.
    pub name: &'a [u8],
    pub ip: &'a [u8],
}

impl Host<'_> {
    /// Whether it is this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(self.ip)
    }
}

fn is_loopback(ip: &[u8]) -> bool {
    ip.starts_with(b"127.") || ip == b"::1"
}

/// How a delivery ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Taken by the next server or put into a mailbox.
    Delivered,
    Deferred,
    Failed,
}

/// One recipient's delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery<'a> {
    pub outcome: Outcome,
    pub recipient: &'a [u8],
    /// The address before aliases, where it differs.
    pub original: Option<&'a [u8]>,
    /// Whether it left this machine, or was to.
    pub remote: bool,
    /// The id that the message got in its next queue on this machine.
    pub next: Option<Id>,
    /// What the other side said, or why not.
    pub reply: &'a [u8],
}

/// A queue id, short enough to be a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    bytes: [u8; Id::MAX],
}

impl Id {
    /// Exim's are 16 or 23 bytes, Postfix's 6 to 20.
    const MAX: usize = 24;

    /// An id in the form of either server.
    pub fn new(text: &[u8]) -> Option<Id> {
        (exim::is_id(text) || postfix::is_id(text)).then(|| Id::packed(text))
    }

    /// `text` is at most [`Id::MAX`] bytes; what is longer is cut.
    #[inline]
    fn packed(text: &[u8]) -> Id {
        let mut bytes = [0; Id::MAX];
        let length = text.len().min(Id::MAX);
        bytes[..length].copy_from_slice(&text[..length]);
        Id { bytes }
    }

    /// Its text.
    pub fn as_bytes(&self) -> &[u8] {
        let length = memchr(0, &self.bytes).unwrap_or(Id::MAX);
        &self.bytes[..length]
    }

    /// Which server gives such ids.
    pub fn mta(&self) -> Mta {
        if exim::is_id(self.as_bytes()) {
            Mta::Exim
        } else {
            Mta::Postfix
        }
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Id({self})")
    }
}

/// Ids are letters, digits and hyphens: they need no escaping.
impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_bytes().escape_ascii().fmt(f)
    }
}

impl std::hash::Hash for Id {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        for word in self.bytes.as_chunks::<8>().0 {
            state.write_u64(u64::from_le_bytes(*word));
        }
    }
}

/// What a line of a mail log says; `None` when it is of another program or of
/// no form that is known here.
pub fn parse<'a>(line: &'a [u8], clock: &mut Clock) -> Option<Line<'a>> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if let [b'0'..=b'9', ..] = line
        && line.get(10) == Some(&b' ')
    {
        return exim::file_line(line, clock);
    }
    let frame = Frame::read(line, clock)?;
    if frame.tag.starts_with(b"exim") {
        return exim::syslog_line(frame.text, frame.stamp, frame.pid, clock);
    }
    postfix::line(frame.tag, frame.text, frame.stamp, frame.pid)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn samples() -> Vec<Vec<u8>> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/logs");
        let mut lines = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read(entry.unwrap().path()).unwrap();
            lines.extend(text.split(|&b| b == b'\n').map(<[u8]>::to_vec));
        }
        lines
    }

    #[test]
    fn every_sample_line_is_understood() {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut unread = Vec::new();
        for line in samples().iter().filter(|l| !l.is_empty()) {
            if parse(line, &mut clock).is_none() {
                unread.push(String::from_utf8_lossy(line).into_owned());
            }
        }
        assert_eq!(unread, Vec::<String>::new());
    }

    #[test]
    fn nobody_is_named_by_filled_fields() {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut arrivals = 0;
        for file in ["exim-field-injection.log", "postfix-field-injection.log"] {
            let path = format!("{}/tests/logs/{file}", env!("CARGO_MANIFEST_DIR"));
            for line in std::fs::read(path).unwrap().split(|&b| b == b'\n') {
                let Some(Line {
                    event: Event::Arrival(arrival),
                    ..
                }) = parse(line, &mut clock)
                else {
                    continue;
                };
                arrivals += 1;
                assert!(
                    !matches!(arrival.origin, Origin::Account { .. } | Origin::Doubtful),
                    "{}",
                    String::from_utf8_lossy(line)
                );
            }
        }
        assert!(arrivals > 12, "{arrivals}");
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut clock = Clock::fixed(1_795_500_000, 0);
            parse(&bytes, &mut clock);
        }

        #[test]
        fn no_damaged_line_panics(
            pick in any::<prop::sample::Index>(),
            cut in any::<prop::sample::Index>(),
            junk in proptest::collection::vec(
                prop::sample::select(b" <>\"\\[](){}=:,;AHPRSTUXid0z\n\xff\x1b".to_vec()), 0..12),
            skip in 0..9usize,
        ) {
            let lines = samples();
            let line = pick.get(&lines);
            let at = cut.index(line.len() + 1);
            let mut bytes = line[..at].to_vec();
            bytes.extend(junk);
            bytes.extend(&line[(at + skip).min(line.len())..]);
            let mut clock = Clock::fixed(1_795_500_000, 0);
            parse(&bytes, &mut clock);
        }
    }
}
