//! The whole way: bytes to outcome.
#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some(notice) = zwrotka_fuzz::evaluate(data) {
        // What is ours is never answered.
        assert_eq!(zwrotka_fuzz::evaluate(&notice), None);
    }
});
