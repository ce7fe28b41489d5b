//! A mail client: just enough SMTP to hand a message in.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
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
    let stream = connect(port);
    let mut session = Session::new(&stream, &stream);
    session.begin(login);
    session.message(sender, recipients, &on_the_wire(message));
    // No QUIT: Exim takes its time to answer one.
}

/// As [`send`], from another address: Postfix takes the word of hosts that it
/// trusts for that (XCLIENT).
pub fn send_as(client: &str, port: u16, sender: &str, recipients: &[&str], message: &[u8]) {
    let stream = connect(port);
    let mut session = Session::new(&stream, &stream);
    session.begin(Login::No);
    session.say(&format!("XCLIENT ADDR={client} NAME=[UNAVAILABLE]"), "220");
    session.say("EHLO client.test", "250");
    session.message(sender, recipients, &on_the_wire(message));
}

/// As [`send`], to a server that speaks SMTP on its input and output.
pub fn send_by(server: &mut Command, sender: &str, recipients: &[&str], message: &[u8]) {
    let mut child = server
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server on a pipe");
    let (input, output) = (child.stdin.take(), child.stdout.take());
    let (input, output) = (input.expect("its input"), output.expect("its output"));
    let mut session = Session::new(output, input);
    session.begin(Login::No);
    session.message(sender, recipients, &on_the_wire(message));
    session.say("QUIT", "221");
    assert!(child.wait().expect("its end").success());
}

/// Logs in and hands the same message in for each sender and recipient by
/// itself, in as few connections as servers allow.
pub fn send_to_each(port: u16, envelopes: &[(String, String)], message: &[u8]) {
    let wire = on_the_wire(message);
    // Exim takes no more than a thousand (smtp_accept_max_per_connection).
    for some in envelopes.chunks(500) {
        let stream = connect(port);
        let mut session = Session::new(&stream, &stream);
        session.begin(Login::Yes);
        for (sender, recipient) in some {
            session.message(sender, &[recipient], &wire);
        }
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("the MTA listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .expect("a time limit");
    // A command is one packet; the server must not wait for more.
    stream.set_nodelay(true).expect("no delay");
    stream
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

/// An address, whose local part may be quoted and hold blanks, and what follows it.
fn with_parameters(text: &str) -> (&str, &str) {
    let local = match text.starts_with('"') {
        true => text.find("\"@").unwrap_or(0),
        false => 0,
    };
    match text[local..].find(' ') {
        Some(blank) => (&text[..local + blank], &text[local + blank + 1..]),
        None => (text, ""),
    }
}

struct Session<R, W> {
    reader: BufReader<R>,
    writer: W,
}

impl<R: Read, W: Write> Session<R, W> {
    fn new(reader: R, writer: W) -> Self {
        Self {
            reader: BufReader::new(reader),
            writer,
        }
    }

    fn begin(&mut self, login: Login) {
        self.expect("220");
        self.say("EHLO client.test", "250");
        if login == Login::Yes {
            self.say(&format!("AUTH PLAIN {CREDENTIALS}"), "235");
        }
    }

    fn message(&mut self, sender: &str, recipients: &[&str], wire: &[u8]) {
        let addresses: String = recipients.concat() + sender;
        let utf8 = if addresses.is_ascii() {
            ""
        } else {
            " SMTPUTF8"
        };
        // What stands behind an address are parameters (RFC 1870, RFC 3461).
        let (sender, more) = with_parameters(sender);
        let mail = format!("MAIL FROM:<{sender}>{utf8} {more}");
        self.say(mail.trim_end(), "250");
        for recipient in recipients {
            let (address, more) = with_parameters(recipient);
            self.say(format!("RCPT TO:<{address}> {more}").trim_end(), "250");
        }
        self.say("DATA", "354");
        self.writer.write_all(wire).expect("the message goes out");
        self.expect("250");
    }

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
