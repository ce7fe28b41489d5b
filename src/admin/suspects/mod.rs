//! Who sends spam from here: accounts, scripts, hosts and forwarding addresses,
//! by what the mail log says of them. The queue, the ranking and `incident` all
//! take their suspects from here.
//!
//! [`collect`] reads the log into figures ([`source`]), [`score`] adds up what
//! speaks against each, [`report`] says it in words. What refuses the server as
//! a whole goes to [`refusals`] and counts against no source.

mod collect;
mod distinct;
mod ranking;
pub mod refusals;
mod reply;
mod report;
mod score;
mod source;

pub use collect::{Collected, Collector, Totals};
pub use ranking::Ranking;
pub use refusals::Refusal;
pub use report::{Explained, Suspect};
pub use score::Signal;
pub use source::Kind;
