//! Lines of Postfix's log.
#![no_main]
use zwrotka::admin::logs::{parse, timestamp::Clock};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut clock = Clock::fixed(1_795_000_000, 3600);
    for line in data.split(|&b| b == b'\n') {
        let _ = parse(line, &mut clock);
        for service in ["smtpd", "smtp", "qmgr", "cleanup", "pickup", "bounce"] {
            let head = format!("Nov 24 09:00:00 mx postfix/{service}[12]: 0B39F9F0262: ");
            let _ = parse(&[head.as_bytes(), line].concat(), &mut clock);
        }
    }
});
