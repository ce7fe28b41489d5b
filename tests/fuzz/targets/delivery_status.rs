//! The machine-readable part.
#![no_main]
use zwrotka_fuzz::{bounce, evaluate, read};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let raw = bounce(b"words", data, b"Subject: s\nMessage-ID: <m@x>\n\nbody");
    read(&raw);
    evaluate(&raw);
});
