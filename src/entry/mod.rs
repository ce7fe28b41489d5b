//! The entry points of the mail path: `filter`, `milter` and `pipe`. They differ
//! in how a message comes in and goes out; what becomes of it is said by
//! [`evaluate`](evaluate::evaluate) for all of them, in a process of its own
//! ([`isolation`]).
//!
//! ```text
//! filter, pipe, milter ─ isolation ─ evaluate ─ limits
//! ```

pub mod evaluate;
pub mod filter;
pub mod input;
pub mod isolation;
pub mod limits;
mod log;
pub mod milter;
pub mod pipe;

use crate::diagnosis::Rules;
use crate::explanation::digest::Digest;
use crate::explanation::settings::Settings;
use crate::trust::Origin;

pub use crate::clock::now;
pub use evaluate::{Envelope, Evaluation, Outcome, Reason, evaluate, other};

/// A message as an entry point has it, for one of its recipients.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    pub envelope: Envelope<'a>,
    /// Its first bytes, at most [`crate::message::MAX_PARSED`].
    pub head: &'a [u8],
    /// Whether these are all of its bytes.
    pub whole: bool,
    pub known: Known<'a>,
}

/// What an entry point knows that the message itself doesn't say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    pub origin: Origin,
    /// The name of the mail server's software.
    pub mta: Option<&'static str>,
    /// The site's own rules, where they have been read already.
    pub rules: Option<&'a Rules>,
    /// What holds for the recipient, where that has been looked up already.
    pub settings: Option<&'a Settings>,
    /// What else came back to the recipient, where the hourly limit is reached.
    pub digest: Option<&'a Digest>,
}
