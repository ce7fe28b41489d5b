//! The words that mail software writes for people, in all its dialects.
#![no_main]
use zwrotka_fuzz::read;
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    // A seed is a whole bounce, or a text below the header of one.
    read(data);
    for head in [
        "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n",
        "From: postmaster@mx.example\nSubject: Undeliverable: x\nContent-Type: text/html\n\n",
    ] {
        read(&[head.as_bytes(), data].concat());
    }
});
