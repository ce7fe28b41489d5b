//! Lines that `stats` reads: events, and what looks like them.
#![no_main]
use zwrotka::admin::logs::timestamp::Clock;
use zwrotka::admin::stats::events::parse;
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut clock = Clock::fixed(1_795_000_000, 3600);
    for line in data.split(|&b| b == b'\n') {
        let _ = parse(line, &mut clock);
        let _ = parse(&[b"time=2026-11-24T08:00:00Z event=bounce v=1 ", line].concat(), &mut clock);
    }
});
