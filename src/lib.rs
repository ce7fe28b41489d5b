//! zwrotka reads the mail that comes back and explains it.
//!
//! The way of a message, one direction only:
//!
//! ```text
//! entry ─ message ─ report ─ diagnosis ─ explanation ─ notice ─ handover
//!           bytes    what     what went    in words     as a     to the mail
//!                    it says  wrong        and language mail     server
//! ```
//!
//! `config` tells what holds for a domain, `trust` whether a bounce is ours,
//! `privacy` what of it is not shown,
//! and `event` is told of every outcome and asks nobody. message, report,
//! diagnosis, explanation and notice do no input or output.
//!
//! The library serves the binary and the tests; it promises no stable API.

pub mod admin;
pub mod cli;
pub mod clock;
pub mod config;
pub mod diagnosis;
pub mod entry;
pub mod escape;
pub mod event;
pub mod explanation;
pub mod handover;
pub mod message;
pub mod notice;
pub mod report;
pub mod store;
pub mod trust;
