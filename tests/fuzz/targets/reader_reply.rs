//! The reply of a process that reads mail, as one that a mail has taken over
//! would send it: whatever it holds, decoding it ends, and so do its event and
//! the changes that the milter makes of it.
#![no_main]
use std::sync::LazyLock;

use zwrotka::config::Config;
use zwrotka::entry::isolation::child::Lost;
use zwrotka::entry::isolation::wire;
use zwrotka::entry::{Envelope, Evaluation};
use zwrotka::event::format;

static CONFIG: LazyLock<Config> = LazyLock::new(|| Config::built_in(true));

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = wire::payload(data);
    let Some(Ok(evaluation)) = wire::decode::<Result<Evaluation, Lost>>(data) else {
        return;
    };
    let envelope = Envelope {
        entry: "milter",
        sender: Some(""),
        recipient: Some("anna@example.org"),
        queue_id: None,
    };
    let event = evaluation.event(&envelope, &CONFIG);
    for line in [format::key_value(&event), format::json(&event)] {
        assert!(line.len() <= 8192 && line.bytes().all(|b| (b' '..=b'~').contains(&b)));
    }
    if let Some(notice) = evaluation.notice() {
        let split = notice.split();
        assert!(split.body.len() <= notice.bytes.len());
    }
    assert_eq!(wire::decode(&wire::encode(&evaluation)), Some(evaluation));
});
