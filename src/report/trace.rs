//! How a message was read: what `classify --explain` shows.

use super::Recipient;
use super::entries::Entry;
use super::mentions::Sign;
use super::signals::Evidence;

/// How a message was read.
#[derive(Debug, Default, Clone)]
pub struct Trace {
    /// What decided before any signal was asked: its structure or the software's own format.
    pub by_structure: Option<&'static str>,
    /// What spoke for and against its being a bounce.
    pub evidence: Option<Evidence>,
    /// Where each recipient of the report comes from, in their order.
    pub recipients: Vec<Source>,
    /// Whether all this is about a report that the message only carries.
    pub wrapped: bool,
}

/// Where a recipient comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub address: String,
    /// What names it.
    pub from: From,
    /// What the words for people say of it, with the number of the line, counted from 1.
    pub words: Option<(&'static Sign, usize)>,
}

/// What names a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The machine-readable part (RFC 3464).
    Fields,
    /// A header field as X-Failed-Recipients.
    Header,
    /// The words for people.
    Words,
    /// The address that the bounce was sent to holds it (VERP).
    Verp,
    /// The message that came back has one recipient only.
    Returned,
}

impl Trace {
    pub(super) fn add(&mut self, one: &Recipient, from: From, entry: Option<&Entry>) {
        self.recipients.push(Source {
            address: one.final_recipient.clone().unwrap_or_default(),
            from,
            words: entry.and_then(|e| Some((e.sign?, e.line))),
        });
    }
}

/// Adds to the trace, if one is asked for.
pub(super) fn note(trace: &mut Option<Trace>, add: impl FnOnce(&mut Trace)) {
    if let Some(trace) = trace {
        add(trace);
    }
}
