//! Bounces through the real milter service: what its changes make of them on a
//! model mail server is the bounce as it came or a notice by the book.
#![no_main]
use std::cell::RefCell;
use std::time::Duration;

use mail_server::{MailServer, Sent};
use zwrotka::message::MAX_PARSED;
use zwrotka_fuzz::{bounce, check_notice, milter_socket, pieces};

#[path = "../../support/mail_server.rs"]
#[allow(dead_code)]
mod mail_server;

/// As long as libFuzzer waits for an input.
const PATIENCE: Duration = Duration::from_secs(20);

thread_local! {
    static SERVER: RefCell<Option<MailServer>> = const { RefCell::new(None) };
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&kind, data)) = data.split_first() else { return };
    let mail = match kind % 4 {
        0 => data.to_vec(),
        // More header fields above those of a bounce.
        1 => {
            let [fields, words, status, original] = pieces(data);
            let fields: Vec<u8> = fields.iter().map(|&b| if b == b'\r' { b' ' } else { b }).collect();
            [&fields[..], b"\n", &bounce(words, status, original)].concat()
        }
        _ => {
            let [words, status, original] = pieces(data);
            bounce(words, status, original)
        }
    };
    let sent = Sent::of(&mail[..mail.len().min(MAX_PARSED / 2)]);
    let changes = SERVER.with_borrow_mut(|server| {
        let server = server.get_or_insert_with(|| {
            MailServer::connect(milter_socket(), PATIENCE).expect("the service is there")
        });
        let chunk = 1 + usize::from(kind) * 257;
        server.bounce(&sent, "anna@example.org", chunk).expect("an answer")
    });
    if let Some(fault) = sent.fault(&changes) {
        panic!("{fault}");
    }
    if !changes.is_empty() {
        let notice = sent.changed(&changes).expect("changes");
        check_notice(&notice.bytes(), sent.bytes().len());
    }
});
