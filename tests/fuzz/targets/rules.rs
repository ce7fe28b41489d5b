//! The site's own rules, applied to a bounce.
#![no_main]
use std::sync::LazyLock;
use zwrotka::diagnosis::{Rules, diagnose};
use zwrotka::report::Report;
static REPORT: LazyLock<Report> = LazyLock::new(|| {
    zwrotka_fuzz::read(include_bytes!("../../../examples/bounces/seed-no-such-user.eml"))
});
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match Rules::parse(&text, "rules.toml") {
        Ok(rules) => assert_eq!(diagnose(&REPORT, &rules).recipients.len(), REPORT.recipients.len()),
        Err(e) => assert!(!e.to_string().is_empty()),
    }
    // A reply that no rule has seen.
    let mut report = REPORT.clone();
    report.recipients[0].diagnostic_code = Some(text.replace(['\n', '\r'], " ").chars().take(4000).collect());
    diagnose(&report, Rules::built_in());
});
