//! The functions that make strangers' text fit to be seen.
#![no_main]
use zwrotka::explanation::clean;
use zwrotka::admin::text::{Text, json, printable};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let raw = String::from_utf8_lossy(data);
    let seen = |text: &str| {
        assert!(!text.chars().any(|c| c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{feff}' | '\u{e0000}'..='\u{e007f}' | '\u{e000}'..='\u{f8ff}')), "{text:?}");
    };
    for max in [0, 1, 7, 512] {
        let once = clean::text(&raw, max);
        seen(&once);
        assert!(once.chars().count() <= max.max(1));
        assert_eq!(clean::text(&once, max), once, "not idempotent");
    }
    for text in [clean::answer(&raw, &[]), clean::subject(&raw), clean::header(&raw, 200)] {
        seen(&text);
    }
    let defanged = clean::defang(&raw);
    for (at, _) in defanged.match_indices("://") {
        let before = &defanged[..at];
        assert!(before.ends_with("hxxp") || before.ends_with("hxxps"), "{before:?}");
    }
    for text in [clean::address(&raw), clean::shown_address(&raw), clean::host(&raw), clean::code(&raw),
                 clean::domain(&raw), clean::offered_address(&raw)].into_iter().flatten() {
        seen(&text);
        assert!(!text.contains(['\n', '\r', ' ']), "{text:?}");
    }
    // For a terminal, and as JSON.
    assert!(printable(data).chars().all(|c| !c.is_control()));
    assert!(json(&Text::new(data)).is_ascii());
});
