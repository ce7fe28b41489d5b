//! Lines of Exim's log.
#![no_main]
use zwrotka::admin::logs::{parse, timestamp::Clock};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut clock = Clock::fixed(1_795_000_000, 3600);
    for line in data.split(|&b| b == b'\n') {
        let _ = parse(line, &mut clock);
        let _ = parse(&[b"2026-11-24 09:00:00 1xVgJS-00089G-1J ", line].concat(), &mut clock);
    }
});
