//! Every fault that we could think of, at every entry. Whatever happens, an
//! input has exactly one outcome (the notice goes on, the original goes on, or
//! the mail server tries again), what went on is whole, one event is logged for it,
//! and nothing of a message is printed.
//!
//! `cargo test --test faults` tries a part of the places; `tests/faults/run
//! --all` tries each, and prints the table.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
// The tracer sets registers.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

#[path = "../support/redis.rs"]
mod redis;
#[path = "../support/mod.rs"]
mod support;

mod calls;
mod crowds;
mod fleet;
mod inputs;
mod limits;
mod milter;
mod power_cut;
mod servers;
mod site;
mod smtpd;
mod surroundings;
mod table;
mod tracer;

/// Every which place is tried: each, or a part of them.
fn step(part: usize) -> usize {
    if std::env::var_os("ZWROTKA_FAULTS").is_some_and(|v| v == "all") {
        1
    } else {
        part
    }
}
