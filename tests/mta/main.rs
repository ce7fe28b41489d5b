//! zwrotka wired into a real Exim and a real Postfix, with the very texts of
//! contrib/. tests/run fetches the two and unpacks them; see [`harness`].
//!
//! Each story is told once and runs on both. What must never happen in any of
//! them: a bounce that is lost, one that comes twice, one that goes round.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

/// Runs stories on both MTAs.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod exim {
            $(#[test] fn $story() { super::$story(crate::harness::Mta::Exim); })+
        }
        mod postfix {
            $(#[test] fn $story() { super::$story(crate::harness::Mta::Postfix); })+
        }
    };
}

mod accidents;
mod alerts;
mod commands;
mod dkim;
mod doctor;
#[path = "../support/documented.rs"]
mod documented;
#[path = "../support/event_schema.rs"]
#[allow(dead_code)]
mod event_schema;
mod explained;
mod filter;
mod harness;
mod incident;
mod journal;
mod kills;
mod milter;
mod notice;
mod proof;
mod queue;
mod rights;
mod shippers;
mod soak;
mod suspects;
mod untouched;

/// What Alice sends.
const OFFER: &[u8] = include_bytes!("mail/offer.eml");
/// Mail of other people.
const ORDINARY: &[u8] = include_bytes!("mail/ordinary.eml");
const AUTO_REPLY: &[u8] = include_bytes!("mail/auto-reply.eml");

/// A bounce as the other of the two writes it: one that comes from outside.
fn foreign_bounce(mta: harness::Mta) -> &'static [u8] {
    match mta {
        harness::Mta::Exim => include_bytes!("mail/bounce-postfix.eml"),
        harness::Mta::Postfix => include_bytes!("mail/bounce-exim.eml"),
    }
}
