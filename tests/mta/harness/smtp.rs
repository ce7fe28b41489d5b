//! A mail client: just enough SMTP to hand a message in.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

/// The one user who may submit mail.
pub const USER: &str = "alice@local.test";
pub const PASSWORD: &str = "secret";
/// Base64 of NUL, user, NUL, password, as AUTH PLAIN sends it.
pub const CREDENTIALS: &str = "AGFsaWNlQGxvY2FsLnRlc3QAc2VjcmV0";

/// Whether the client logs in first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Login {
    Yes,
    No,
}

/// Hands in a message (with LF line ends) and returns when the server has
/// taken it. Each unexpected reply is an error of the test.
pub fn send(port: u16, login: Login, sender: &str, recipients: &[&str], message: &[u8]) {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("the MTA listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .expect("a time limit");
    let mut session = Session {
        reader: BufReader::new(&stream),
        writer: &stream,
    };
    session.expect("220");
    session.say("EHLO client.test", "250");
    if login == Login::Yes {
        session.say(&format!("AUTH PLAIN {CREDENTIALS}"), "235");
    }
    session.say(&format!("MAIL FROM:<{sender}>"), "250");
    for recipient in recipients {
        session.say(&format!("RCPT TO:<{recipient}>"), "250");
    }
    session.say("DATA", "354");
    session
        .writer
        .write_all(&on_the_wire(message))
        .expect("the message goes out");
    session.expect("250");
    // No QUIT: Exim takes its time to answer one.
}

/// With CR LF at the ends of lines, dots doubled, and the closing dot.
fn on_the_wire(message: &[u8]) -> Vec<u8> {
    let mut wire = Vec::with_capacity(message.len() + message.len() / 16);
    for line in message.split_inclusive(|&b| b == b'\n') {
        if line.starts_with(b".") {
            wire.push(b'.');
        }
        wire.extend_from_slice(line.strip_suffix(b"\n").unwrap_or(line));
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b".\r\n");
    wire
}

struct Session<'a> {
    reader: BufReader<&'a TcpStream>,
    writer: &'a TcpStream,
}

impl Session<'_> {
    fn say(&mut self, command: &str, expected: &str) {
        self.writer
            .write_all(format!("{command}\r\n").as_bytes())
            .expect("the command goes out");
        self.expect(expected);
    }

    fn expect(&mut self, code: &str) {
        loop {
            let mut line = String::new();
            self.reader.read_line(&mut line).expect("a reply");
            assert!(
                line.starts_with(code),
                "expected {code}, the MTA said {line:?}"
            );
            if line.as_bytes().get(3) != Some(&b'-') {
                return;
            }
        }
    }
}
