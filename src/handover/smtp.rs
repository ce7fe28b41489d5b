//! Hand-over by SMTP (RFC 5321) to a listener of the same mail server that
//! zwrotka does not stand in front of.
//!
//! The client is written here and not taken from lettre, because three things
//! decide whether a message is lost or delivered twice, and its API hides them:
//! all steps share one deadline (a server that sends one byte a second never
//! exceeds the time limit of a single read), a message that breaks off ends
//! without the final dot and is read as it is sent, and after a failure it is
//! known whether the dot was out.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use super::{Error, Mail};
use crate::message::Headers;

const BUFFER: usize = 64 << 10;
/// Most bytes of a reply, all its lines together.
const MAX_REPLY: usize = 64 << 10;

pub(super) fn send(
    server: SocketAddr,
    hostname: &str,
    recipients: &[&str],
    mut mail: Mail<'_>,
    until: Instant,
) -> Result<(), Error> {
    let stream = TcpStream::connect_timeout(&server, left(until)?).map_err(|e| of(&e))?;
    let _ = stream.set_nodelay(true);
    let mut smtp = Session {
        stream,
        until,
        received: Vec::new(),
    };
    smtp.expect(220)?;
    let offers = smtp.command(&format!("EHLO {hostname}"), 250)?;
    let parameters = parameters(&offers, recipients, &mail)?;
    smtp.command(&format!("MAIL FROM:<>{parameters}"), 250)?;
    for recipient in recipients {
        smtp.command(&format!("RCPT TO:<{recipient}>"), 250)?;
    }
    smtp.command("DATA", 354)?;

    let mut wire = Wire::default();
    let mut buffer = vec![0; BUFFER];
    let mut out = Vec::with_capacity(BUFFER + BUFFER / 16);
    loop {
        match mail.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => {
                out.clear();
                wire.encode(&buffer[..length], &mut out);
                smtp.write(&out)?;
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            // The connection closes without the dot: there was no message.
            Err(e) => return Err(Error::Message(e)),
        }
    }
    out.clear();
    wire.finish(&mut out);
    // From the first byte of the dot on, nobody knows until the reply is here.
    smtp.write(&out).map_err(|_| Error::Unconfirmed)?;
    match smtp.expect(250) {
        Ok(_) => {
            // It is taken, whatever comes now. No reply is waited for: Exim
            // takes its time to say goodbye.
            let _ = smtp.write(b"QUIT\r\n");
            Ok(())
        }
        Err(refused @ Error::Refused { .. }) => Err(refused),
        Err(_) => Err(Error::Unconfirmed),
    }
}

/// What MAIL FROM says of the message: SIZE (RFC 1870) where it is known,
/// 8BITMIME (RFC 6152) and SMTPUTF8 (RFC 6531) where it needs them, each where
/// the server offers it.
fn parameters(offers: &[String], recipients: &[&str], mail: &Mail<'_>) -> Result<String, Error> {
    let offer = |name: &str| {
        offers.iter().find_map(|line| {
            let mut words = line.split_ascii_whitespace();
            let is_it = words.next()?.eq_ignore_ascii_case(name);
            is_it.then(|| words.next().and_then(|w| w.parse::<u64>().ok()))
        })
    };
    let mut parameters = String::new();
    if let (Some(most), None) = (offer("SIZE"), &mail.rest) {
        let size = Wire::size(mail.head);
        if most.is_some_and(|most| most > 0 && size > most) {
            // What the server would say: message too large (RFC 1870 section 6.1).
            return Err(Error::Refused {
                code: 552,
                temporary: false,
            });
        }
        parameters.push_str(&format!(" SIZE={size}"));
    }
    let is_8bit = mail.rest.is_some() || !mail.head.is_ascii();
    if is_8bit && offer("8BITMIME").is_some() {
        parameters.push_str(" BODY=8BITMIME");
    }
    let utf8_recipient = !recipients.iter().all(|r| r.is_ascii());
    let utf8_headers = !mail.head[..Headers::parse(mail.head).len()].is_ascii();
    if utf8_recipient || utf8_headers {
        if offer("SMTPUTF8").is_some() {
            parameters.push_str(" SMTPUTF8");
        } else if utf8_recipient {
            return Err(Error::NoSmtpUtf8);
        }
    }
    Ok(parameters)
}

fn left(until: Instant) -> Result<Duration, Error> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        Err(Error::TimedOut)
    } else {
        Ok(left)
    }
}

fn of(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Error::TimedOut,
        kind => Error::Io(kind.into()),
    }
}

struct Session {
    stream: TcpStream,
    until: Instant,
    /// What has come beyond the last reply.
    received: Vec<u8>,
}

impl Session {
    fn command(&mut self, line: &str, expected: u16) -> Result<Vec<String>, Error> {
        self.write(format!("{line}\r\n").as_bytes())?;
        self.expect(expected)
    }

    fn write(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        while !bytes.is_empty() {
            let left = left(self.until)?;
            self.stream
                .set_write_timeout(Some(left))
                .map_err(|e| of(&e))?;
            match self.stream.write(bytes) {
                Ok(0) => return Err(Error::Io(io::ErrorKind::WriteZero.into())),
                Ok(n) => bytes = &bytes[n..],
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(of(&e)),
            }
        }
        Ok(())
    }

    /// Reads a reply and gives its lines without their codes. Any code of the
    /// same class as `expected` is as good (RFC 5321 section 4.2: 251 for 250).
    fn expect(&mut self, expected: u16) -> Result<Vec<String>, Error> {
        let mut lines = Vec::new();
        let mut length = 0;
        loop {
            let line = self.line()?;
            length += line.len();
            let code = line.get(..3).and_then(|c| std::str::from_utf8(c).ok());
            let code: u16 = code.and_then(|c| c.parse().ok()).unwrap_or(0);
            let is_last = !matches!(line.get(3), Some(b'-'));
            if !(200..600).contains(&code) || length > MAX_REPLY {
                return Err(Error::Protocol);
            }
            let text = line.get(4..).unwrap_or_default();
            lines.push(String::from_utf8_lossy(text).into_owned());
            if !is_last {
                continue;
            }
            return match code / 100 {
                class if class == expected / 100 => Ok(lines),
                4 | 5 => Err(Error::Refused {
                    code,
                    temporary: code < 500,
                }),
                _ => Err(Error::Protocol),
            };
        }
    }

    /// One line without its end.
    fn line(&mut self) -> Result<Vec<u8>, Error> {
        loop {
            if let Some(end) = self.received.iter().position(|&b| b == b'\n') {
                let mut line: Vec<u8> = self.received.drain(..=end).collect();
                line.truncate(line.trim_ascii_end().len());
                return Ok(line);
            }
            if self.received.len() > MAX_REPLY {
                return Err(Error::Protocol);
            }
            let left = left(self.until)?;
            self.stream
                .set_read_timeout(Some(left))
                .map_err(|e| of(&e))?;
            let mut buffer = [0; 1024];
            match self.stream.read(&mut buffer) {
                Ok(0) => return Err(Error::Io(io::ErrorKind::UnexpectedEof.into())),
                Ok(n) => self.received.extend_from_slice(&buffer[..n]),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(of(&e)),
            }
        }
    }
}

/// The message as it goes over the wire: every line end is CRLF, whatever it
/// was, and a dot that begins a line is doubled (RFC 5321 section 4.5.2). A
/// server that takes a bare CR or LF for a line end must not see a second
/// message (SMTP smuggling).
struct Wire {
    /// The last byte was a CR; an LF behind it belongs to it.
    after_cr: bool,
    /// The next byte begins a line.
    line_start: bool,
}

impl Default for Wire {
    fn default() -> Wire {
        Wire {
            after_cr: false,
            line_start: true,
        }
    }
}

impl Wire {
    fn encode(&mut self, mut bytes: &[u8], out: &mut Vec<u8>) {
        while let Some(&first) = bytes.first() {
            let after_cr = std::mem::take(&mut self.after_cr);
            match first {
                b'\n' if after_cr => bytes = &bytes[1..],
                b'\r' | b'\n' => {
                    out.extend_from_slice(b"\r\n");
                    self.after_cr = first == b'\r';
                    self.line_start = true;
                    bytes = &bytes[1..];
                }
                _ => {
                    let end = bytes.iter().position(|b| matches!(b, b'\r' | b'\n'));
                    let (line, rest) = bytes.split_at(end.unwrap_or(bytes.len()));
                    if self.line_start && first == b'.' {
                        out.push(b'.');
                    }
                    self.line_start = false;
                    out.extend_from_slice(line);
                    bytes = rest;
                }
            }
        }
    }

    fn finish(&mut self, out: &mut Vec<u8>) {
        if !self.line_start {
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(b".\r\n");
    }

    /// The size that a whole message has for SIZE: with CRLF, without doubled
    /// dots (RFC 1870 section 5).
    fn size(message: &[u8]) -> u64 {
        let mut size = 0;
        let mut before = b'\n';
        for &byte in message {
            size += match (byte, before) {
                (b'\n', b'\r') => 0,
                (b'\r' | b'\n', _) => 2,
                _ => 1,
            };
            before = byte;
        }
        size + if matches!(before, b'\r' | b'\n') {
            0
        } else {
            2
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn wire(pieces: &[&[u8]]) -> Vec<u8> {
        let mut wire = Wire::default();
        let mut out = Vec::new();
        for piece in pieces {
            wire.encode(piece, &mut out);
        }
        wire.finish(&mut out);
        out
    }

    #[test]
    fn every_line_end_becomes_crlf() {
        assert_eq!(
            wire(&[b"a\nb\r\nc\rd\n\r\ne\r", b"\nf\r"]),
            b"a\r\nb\r\nc\r\nd\r\n\r\ne\r\nf\r\n.\r\n"
        );
        assert_eq!(wire(&[b"a\r\r\nb"]), b"a\r\n\r\nb\r\n.\r\n");
        assert_eq!(wire(&[b"\n\n", b"\n"]), b"\r\n\r\n\r\n.\r\n");
        assert_eq!(wire(&[b""]), b".\r\n");
    }

    #[test]
    fn smuggled_ends_are_no_ends() {
        for smuggled in [
            &b"x\n.\ny"[..],
            b"x\r.\ry",
            b"x\n.\r\ny",
            b"x\r\n.\ny",
            b"x\r\n.\ry",
        ] {
            let whole = wire(&[smuggled]);
            assert_eq!(whole, b"x\r\n..\r\ny\r\n.\r\n");
            for cut in 0..smuggled.len() {
                let (a, b) = smuggled.split_at(cut);
                assert_eq!(wire(&[a, b]), whole);
            }
        }
        assert_eq!(wire(&[b".", b".\n."]), b"...\r\n..\r\n.\r\n");
    }

    #[test]
    fn the_size_is_what_is_sent_without_dots() {
        for message in [&b"a\nb\r\nc\rd"[..], b"x\n", b"", b"\r\r\n\n"] {
            let sent = wire(&[message]).len() as u64 - 3;
            assert_eq!(Wire::size(message), sent);
        }
    }

    /// A server with these words for each of its steps; gives what it was told
    /// besides the message.
    fn server(words: [&'static str; 6]) -> (SocketAddr, std::thread::JoinHandle<Vec<String>>) {
        use std::io::{BufRead, BufReader};
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut lines = lines.map_while(Result::ok);
            let mut told = Vec::new();
            for (step, words) in words.iter().enumerate() {
                if step == 5 && lines.by_ref().all(|line| line != ".") {
                    break;
                }
                if step > 0 && step < 5 {
                    told.extend(lines.next());
                }
                if stream.write_all(format!("{words}\r\n").as_bytes()).is_err() {
                    break;
                }
            }
            told
        });
        (address, served)
    }

    const RIGHT: [&str; 6] = ["220 a", "250 a", "250 b", "250 c", "354 d", "250 e"];

    fn sent(words: [&'static str; 6], recipient: &str, head: &str) -> (Result<(), Error>, String) {
        let (address, served) = server(words);
        let mail = Mail {
            head: head.as_bytes(),
            rest: None,
        };
        let until = Instant::now() + Duration::from_secs(20);
        let result = send(address, "mx.example.org", &[recipient], mail, until);
        (result, served.join().unwrap().join("\n"))
    }

    const PLAIN: &str = "Subject: a\n\nb\n";

    #[test]
    fn only_replies_of_the_expected_class_are_success() {
        assert!(sent(RIGHT, "a@example.org", PLAIN).0.is_ok());
        for step in 0..6 {
            for wrong in ["354 go on", "250 ok", "150 wait"] {
                if wrong[..1] == RIGHT[step][..1] {
                    continue;
                }
                let mut words = RIGHT;
                words[step] = wrong;
                let error = sent(words, "a@example.org", PLAIN).0.unwrap_err();
                // After the dot nobody knows whether it was taken.
                match step {
                    5 => assert!(matches!(error, Error::Unconfirmed), "{wrong}: {error}"),
                    _ => assert!(matches!(error, Error::Protocol), "{step} {wrong}: {error}"),
                }
            }
        }
    }

    #[test]
    fn smtputf8_is_asked_for_where_it_is_needed_and_offered() {
        let mut offering = RIGHT;
        offering[1] = "250-a\r\n250 SMTPUTF8";
        let unicode = "Subject: ą\n\nb\n";
        for (words, recipient, head, asked) in [
            (offering, "a@example.org", PLAIN, false),
            (offering, "ą@example.org", PLAIN, true),
            (offering, "a@example.org", unicode, true),
            (RIGHT, "a@example.org", unicode, false),
        ] {
            let (result, told) = sent(words, recipient, head);
            assert!(result.is_ok(), "{told}");
            assert_eq!(told.contains(" SMTPUTF8"), asked, "{told}");
        }
        let error = sent(RIGHT, "ą@example.org", PLAIN).0.unwrap_err();
        assert!(matches!(error, Error::NoSmtpUtf8), "{error}");
    }

    /// The end of a message that takes until the time limit.
    struct Late(Instant);

    impl Read for Late {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            std::thread::sleep(self.0.saturating_duration_since(Instant::now()));
            Ok(0)
        }
    }

    #[test]
    fn a_final_dot_that_could_not_be_written_is_unconfirmed() {
        let (address, served) = server(RIGHT);
        let until = Instant::now() + Duration::from_secs(3);
        let mail = Mail {
            head: PLAIN.as_bytes(),
            rest: Some(&mut Late(until)),
        };
        let error = send(address, "mx.example.org", &["a@example.org"], mail, until).unwrap_err();
        assert!(matches!(error, Error::Unconfirmed), "{error}");
        drop(served);
    }
}
