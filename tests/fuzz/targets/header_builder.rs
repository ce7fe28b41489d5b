//! Strangers' text on its way into header fields, line ends and all.
#![no_main]
use zwrotka_fuzz::{bounce, evaluate, pieces};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let [subject, id, references, kept] = pieces(data);
    let original = [
        b"Subject: ", subject, b"\nMessage-ID: <", id, b"@x>\nReferences: ", references, b"\n\nbody",
    ]
    .concat();
    let status = b"Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; jan@example.com\nAction: failed\nStatus: 5.1.1\n";
    let raw = bounce(b"jan@example.com: user unknown", status, &original);
    let raw = [b"X-Failed-Recipients: ", kept, b"\n", &raw].concat();
    evaluate(&raw);
});
