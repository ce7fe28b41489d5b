//! The library in one screen: reads a bounce on standard input and says for
//! each recipient what went wrong.
//!
//!     cargo run --example why < examples/bounces/postfix-mailbox-full.eml

use std::io::{self, Read};

use zwrotka::diagnosis::{self, Rules};
use zwrotka::message::{MAX_PARSED, Message};
use zwrotka::report;

fn main() -> io::Result<()> {
    let mut bytes = Vec::new();
    io::stdin()
        .take(MAX_PARSED as u64)
        .read_to_end(&mut bytes)?;

    let message = Message::parse(&bytes);
    let report = report::read(&message);
    let diagnosis = diagnosis::diagnose(&report, Rules::built_in());

    println!("{:?}, written by {}", report.kind, report.dialect);
    for (recipient, verdict) in report.recipients.iter().zip(&diagnosis.recipients) {
        let address = recipient
            .final_recipient
            .as_deref()
            .unwrap_or("(nobody is named)");
        println!(
            "{}: {} (rule {})",
            address.escape_debug(),
            verdict.category,
            verdict.rule
        );
    }
    Ok(())
}
