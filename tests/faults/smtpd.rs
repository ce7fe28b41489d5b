//! An SMTP server that does at each step what a test tells it.

use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Where a conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the greeting.
    Connect,
    /// EHLO.
    Ehlo,
    /// MAIL FROM.
    Mail,
    /// RCPT TO.
    Rcpt,
    /// DATA.
    Data,
    /// The dot: the message is here.
    Dot,
}

impl Step {
    pub const ALL: [Step; 6] = [
        Step::Connect,
        Step::Ehlo,
        Step::Mail,
        Step::Rcpt,
        Step::Data,
        Step::Dot,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Step::Connect => "the greeting",
            Step::Ehlo => "EHLO",
            Step::Mail => "MAIL",
            Step::Rcpt => "RCPT",
            Step::Data => "DATA",
            Step::Dot => "the dot",
        }
    }

    fn consent(self) -> &'static str {
        match self {
            Step::Connect => "220 here",
            Step::Ehlo => "250-here\r\n250-SIZE 100000000\r\n250 8BITMIME",
            Step::Data => "354 go on",
            _ => "250 ok",
        }
    }
}

/// What the server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It consents.
    Consent,
    /// It says this.
    Say(&'static str),
    /// It closes the connection.
    Close,
    /// At the dot: it takes the message and closes without a word.
    TakeAndClose,
    /// It says nothing more.
    Hang,
    /// It consents, one byte at a time with so many milliseconds between.
    Drip(u64),
}

type Script = dyn Fn(Step, usize) -> Act + Send + Sync;

/// The server; it ends with its test.
pub struct Smtpd {
    pub port: u16,
    taken: Arc<Mutex<Vec<Vec<u8>>>>,
    over: Arc<AtomicBool>,
}

impl Smtpd {
    /// A server that asks `script` at each step of its so-manieth connection.
    pub fn start(script: impl Fn(Step, usize) -> Act + Send + Sync + 'static) -> Smtpd {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let smtpd = Smtpd {
            port: listener.local_addr().expect("a port").port(),
            taken: Arc::default(),
            over: Arc::default(),
        };
        let (taken, over) = (Arc::clone(&smtpd.taken), Arc::clone(&smtpd.over));
        let script: Arc<Script> = Arc::new(script);
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let (taken, over, script) =
                    (Arc::clone(&taken), Arc::clone(&over), Arc::clone(&script));
                if let Ok(stream) = stream {
                    std::thread::spawn(move || {
                        let _ = serve(&stream, &taken, &over, &|step| script(step, number));
                        let _ = stream.shutdown(Shutdown::Both);
                    });
                }
            }
        });
        smtpd
    }

    /// The messages that the server took, with LF line ends.
    pub fn taken(&self) -> Vec<Vec<u8>> {
        self.taken.lock().expect("the messages").clone()
    }

    /// As if nothing had come yet.
    pub fn forget(&self) {
        self.taken.lock().expect("the messages").clear();
    }
}

impl Drop for Smtpd {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn serve(
    mut stream: &TcpStream,
    taken: &Mutex<Vec<Vec<u8>>>,
    over: &AtomicBool,
    script: &dyn Fn(Step) -> Act,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream);
    let mut step = Step::Connect;
    loop {
        let act = script(step);
        let mut go_on = matches!(act, Act::Consent | Act::Drip(_));
        if let Act::Say(words) = act {
            go_on = words.starts_with(if step == Step::Data { '3' } else { '2' });
        }
        if step == Step::Dot && (go_on || act == Act::TakeAndClose) {
            // The body was read by the step before.
            if let Some(message) = body(&mut lines)? {
                taken.lock().expect("the messages").push(message);
            } else {
                return Ok(());
            }
        } else if step == Step::Dot {
            body(&mut lines)?;
        }
        match act {
            Act::Close | Act::TakeAndClose => return Ok(()),
            Act::Consent => stream.write_all(format!("{}\r\n", step.consent()).as_bytes())?,
            Act::Say(words) => stream.write_all(format!("{words}\r\n").as_bytes())?,
            Act::Hang => {
                while !over.load(Ordering::SeqCst) {
                    std::thread::sleep(Duration::from_millis(20));
                }
                return Ok(());
            }
            Act::Drip(pause) => {
                for byte in format!("{}\r\n", step.consent()).bytes() {
                    stream.write_all(&[byte])?;
                    std::thread::sleep(Duration::from_millis(pause));
                }
            }
        }
        if go_on && step == Step::Data {
            step = Step::Dot;
            continue;
        }
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        step = match line.get(..4).unwrap_or_default() {
            "EHLO" | "HELO" => Step::Ehlo,
            "MAIL" => Step::Mail,
            "RCPT" => Step::Rcpt,
            "DATA" => Step::Data,
            _ => return Ok(()),
        };
    }
}

/// The message up to its dot; `None` where it breaks off.
fn body(lines: &mut impl BufRead) -> std::io::Result<Option<Vec<u8>>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        lines.read_until(b'\n', &mut line)?;
        let Some(text) = line.strip_suffix(b"\r\n") else {
            return Ok(None);
        };
        if text == b"." {
            return Ok(Some(message));
        }
        message.extend_from_slice(text.strip_prefix(b".").unwrap_or(text));
        message.push(b'\n');
    }
}
