//! The SMTP client against a server that sees one message or none, with
//! whatever bytes in it; and against one that says whatever it likes.
#![no_main]
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use zwrotka::handover::settings::Handover;
use zwrotka::handover::settings::HandoverVia;
use zwrotka::handover::{Mail, Way, hand_over};

static LISTENER: LazyLock<TcpListener> =
    LazyLock::new(|| TcpListener::bind("127.0.0.1:0").expect("a port"));

/// A server by the book: the messages that it was given.
fn model() -> Vec<Vec<u8>> {
    let mut taken = Vec::new();
    let Ok((stream, _)) = LISTENER.accept() else { return taken };
    let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
    let mut stream = stream;
    let mut say = |text: &str| stream.write_all(text.as_bytes()).is_ok();
    if !say("220 model\r\n") {
        return taken;
    }
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
            return taken;
        }
        let command = line.to_ascii_uppercase();
        assert!(line.ends_with(b"\r\n"), "a bare line feed: {line:?}");
        let ok = if command.starts_with(b"EHLO") {
            say("250-model\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 0\r\n")
        } else if command.starts_with(b"DATA") {
            say("354 go\r\n");
            let mut message = Vec::new();
            loop {
                line.clear();
                if reader.read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                    return taken;
                }
                let bare = line[..line.len() - 1].iter().any(|&b| b == b'\n');
                assert!(line.ends_with(b"\r\n") && !bare && !line[..line.len() - 2].contains(&b'\r'));
                if line == b".\r\n" {
                    break;
                }
                message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            }
            taken.push(message);
            say("250 taken\r\n")
        } else if command.starts_with(b"QUIT") {
            say("221 bye\r\n");
            return taken;
        } else {
            assert!(command.starts_with(b"MAIL FROM:<>") || command.starts_with(b"RCPT TO:<") || command.starts_with(b"RSET"), "{line:?}");
            say("250 ok\r\n")
        };
        if !ok {
            return taken;
        }
    }
}

/// A server that says these bytes, and listens no more than it has to.
fn mad(bytes: &[u8]) {
    let Ok((mut stream, _)) = LISTENER.accept() else { return };
    let _ = stream.set_read_timeout(Some(Duration::from_millis(20)));
    for chunk in bytes.chunks(40) {
        if stream.write_all(chunk).is_err() {
            return;
        }
        let _ = stream.read(&mut [0; 512]);
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&kind, data)) = data.split_first() else { return };
    let to = Handover {
        via: HandoverVia::Smtp,
        smtp: LISTENER.local_addr().expect("an address"),
        ..Handover::default()
    };
    let way = Way {
        to: &to,
        hostname: "mx.example.org",
        spool: Path::new("/tmp"),
        until: Instant::now() + Duration::from_secs(5),
    };
    let mad_server = kind % 8 == 0;
    std::thread::scope(|scope| {
        let server = scope.spawn(|| if mad_server { mad(data); Vec::new() } else { model() });
        let body = if mad_server { b"Subject: s\n\nbody\n" } else { data };
        let sent = hand_over(way, &["anna@example.org"], Mail { head: body, rest: None });
        let taken = server.join().expect("the model is by the book");
        if !mad_server {
            assert!(sent.is_ok(), "{sent:?}");
            assert_eq!(taken.len(), 1);
            // The same lines, whatever their ends were.
            let lines = |bytes: &[u8]| -> Vec<Vec<u8>> {
                let mut one = Vec::with_capacity(bytes.len());
                for (at, &b) in bytes.iter().enumerate() {
                    match b {
                        b'\n' if at > 0 && bytes[at - 1] == b'\r' => {}
                        b'\r' => one.push(b'\n'),
                        _ => one.push(b),
                    }
                }
                let one = one.strip_suffix(b"\n").unwrap_or(&one);
                one.split(|&b| b == b'\n').map(<[u8]>::to_vec).collect()
            };
            assert_eq!(lines(&taken[0]), lines(data));
        }
    });
});
