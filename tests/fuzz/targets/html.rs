//! Strangers' text on its way into HTML: subject, answer, addresses, hosts.
#![no_main]
use zwrotka_fuzz::{bounce, evaluate, texts};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let [subject, answer, address, host] = texts(data).map(|t: String| t.replace(['\r', '\n'], " "));
    let status = format!(
        "Reporting-MTA: dns; {host}\n\nFinal-Recipient: rfc822; {address}@example.com\nAction: failed\n\
         Status: 5.1.1\nRemote-MTA: dns; {host}\nDiagnostic-Code: smtp; 550 5.1.1 {answer}\n"
    );
    let original = format!("Subject: {subject}\nFrom: {address}@example.org\nMessage-ID: <m@x>\n\nbody");
    let words = format!("<{address}@example.com>: host {host} said: 550 5.1.1 {answer}\n");
    evaluate(&bounce(words.as_bytes(), status.as_bytes(), original.as_bytes()));
});
