//! What a site hides is gone from the report, and nothing else breaks.
#![no_main]
use zwrotka::message::Message;
use zwrotka::report::privacy::{Hidden, Privacy};
use zwrotka::report;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let message = Message::parse(data);
    let mut read = report::read(&message);
    let recipients = read.recipients.len();
    let hidden = ["*.core.example.pl", "10.0.0.0/8", "mx1.example.pl"];
    let privacy = Privacy {
        returned_headers: Some(vec!["From".into(), "Subject".into()]),
        hidden: hidden.iter().filter_map(|h| Hidden::new(h)).collect(),
        hide_forwarding: data.len() % 2 == 0,
        hide_in_report: data.len() % 3 == 0,
    };
    privacy.apply(&mut read);
    assert_eq!(read.recipients.len(), recipients);
    let headers = String::from_utf8_lossy(&read.original.headers).to_lowercase();
    assert!(!headers.lines().any(|line| line.starts_with("received:")));
});
