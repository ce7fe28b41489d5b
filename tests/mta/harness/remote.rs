//! The rest of the world: one mail server that answers as it is told. The
//! local part of a recipient picks the answer; others are accepted and kept.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::scratch::wait_for;

const SIZE_LIMIT: usize = 400_000;

/// What the server has to say to a recipient, after RCPT TO: the local part
/// picks the answer, or the domain, as in anybody@grey17.remote.test.
fn answer_to_recipient(address: &str) -> Option<String> {
    let domain = address.rsplit('@').next().unwrap_or_default();
    let label = domain.split('.').next().unwrap_or_default();
    let label = label.trim_end_matches(|c: char| c.is_ascii_digit());
    answer(local_part(address), address).or_else(|| answer(label, address))
}

fn answer(word: &str, address: &str) -> Option<String> {
    Some(match word {
        "nouser" => format!(
            "550 5.1.1 <{address}>: Recipient address rejected: User unknown in virtual mailbox table"
        ),
        "quota" => format!("552 5.2.2 <{address}>: Mailbox full, over quota"),
        "rbl" => "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using \
                  zen.example.org; https://www.example.org/query/ip/192.0.2.1"
            .to_owned(),
        "grey" => "451 4.7.1 Greylisting in action, please come back in 300 seconds".to_owned(),
        _ => return None,
    })
}

/// What the server has to say to the message, after its last dot.
fn answer_to_data(local_part: &str) -> Option<&'static str> {
    match local_part {
        "toobig" => Some("552 5.3.4 Message size exceeds fixed limit"),
        _ => None,
    }
}

/// A message that the server took.
#[derive(Clone)]
pub struct Taken {
    pub sender: String,
    pub recipients: Vec<String>,
    /// With LF line ends, as a mailbox would have it.
    pub message: Vec<u8>,
}

/// Those who send to "slow" wait for an answer.
#[derive(Default)]
struct Slow {
    waiting: AtomicUsize,
    answered: AtomicBool,
}

impl Slow {
    fn wait(&self) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        while !self.answered.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(10));
        }
    }
}

/// The server. It stops when it goes out of scope.
pub struct Remote {
    port: u16,
    taken: Arc<Mutex<Vec<Taken>>>,
    stopped: Arc<AtomicBool>,
    slow: Arc<Slow>,
}

impl Remote {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port for the remote server");
        let port = listener.local_addr().expect("its address").port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let stopped = Arc::new(AtomicBool::new(false));
        let slow = Arc::new(Slow::default());
        let (all, stop) = (Arc::clone(&taken), Arc::clone(&stopped));
        let waits = Arc::clone(&slow);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let (all, slow) = (Arc::clone(&all), Arc::clone(&waits));
                // A client that goes away in the middle is none of our business.
                thread::spawn(move || talk(&client, &all, &slow).unwrap_or_default());
            }
        });
        Self {
            port,
            taken,
            stopped,
            slow,
        }
    }

    /// Waits until somebody sends something to "slow", who gets no answer.
    pub fn wait_for_slow(&self) {
        wait_for("a message for slow", || {
            (self.slow.waiting.load(Ordering::Relaxed) > 0).then_some(())
        });
    }

    /// Answers those who sent something to "slow".
    pub fn answer_slow(&self) {
        self.slow.answered.store(true, Ordering::Relaxed);
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The messages that the server took so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("the list of messages").clone()
    }

    /// Waits for a message; there must be one only.
    pub fn only_message(&self) -> Taken {
        let mut all = wait_for("a message for the remote server", || {
            Some(self.taken()).filter(|all| !all.is_empty())
        });
        assert_eq!(all.len(), 1, "messages for the remote server");
        all.remove(0)
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        self.answer_slow();
        self.stopped.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

/// One SMTP session.
fn talk(stream: &TcpStream, taken: &Mutex<Vec<Taken>>, slow: &Slow) -> std::io::Result<()> {
    // A reply is one packet; the client must not wait for more.
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let say = |text: &str| {
        let mut out = stream;
        out.write_all(format!("{text}\r\n").as_bytes())
    };
    let mut sender = String::new();
    let mut recipients: Vec<String> = Vec::new();
    say("220 mx.remote.test ESMTP")?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let line = line.trim_end();
        let verb = line.to_ascii_uppercase();
        if verb.starts_with("EHLO") {
            say(&format!(
                "250-mx.remote.test\r\n250-SIZE {SIZE_LIMIT}\r\n250-8BITMIME\r\n\
                 250-PIPELINING\r\n250 ENHANCEDSTATUSCODES"
            ))?;
        } else if verb.starts_with("MAIL FROM:") {
            recipients.clear();
            sender = address(&line["MAIL FROM:".len()..]);
            say("250 2.1.0 Ok")?;
        } else if verb.starts_with("RCPT TO:") {
            let address = address(&line["RCPT TO:".len()..]);
            if local_part(&address) == "slow" {
                slow.wait();
            }
            match answer_to_recipient(&address) {
                Some(refusal) => say(&refusal)?,
                None => {
                    recipients.push(address);
                    say("250 2.1.5 Ok")?;
                }
            }
        } else if verb == "DATA" && recipients.is_empty() {
            say("554 5.5.1 Error: no valid recipients")?;
        } else if verb == "DATA" {
            say("354 End data with <CR><LF>.<CR><LF>")?;
            let Some(message) = read_data(&mut reader)? else {
                return Ok(());
            };
            match recipients
                .iter()
                .find_map(|r| answer_to_data(local_part(r)))
            {
                Some(refusal) => say(refusal)?,
                None => {
                    taken.lock().expect("the list of messages").push(Taken {
                        sender: sender.clone(),
                        recipients: recipients.clone(),
                        message,
                    });
                    say("250 2.0.0 Ok: queued")?;
                }
            }
        } else if verb == "QUIT" {
            return say("221 2.0.0 Bye");
        } else if verb == "RSET" || verb == "NOOP" {
            recipients.clear();
            say("250 2.0.0 Ok")?;
        } else {
            say("502 5.5.2 Error: command not recognized")?;
        }
    }
}

fn local_part(address: &str) -> &str {
    address.split('@').next().unwrap_or(address)
}

/// What stands in angle brackets.
fn address(argument: &str) -> String {
    let inner = argument.trim().trim_start_matches('<');
    inner.split('>').next().unwrap_or(inner).to_owned()
}

/// Reads up to the lone dot; none if the client went away before, for then
/// nothing has been accepted.
fn read_data(reader: &mut impl BufRead) -> std::io::Result<Option<Vec<u8>>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line == b".\r\n" {
            return Ok(Some(message));
        }
        let line = line.strip_suffix(b"\r\n").unwrap_or(&line);
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
        message.push(b'\n');
    }
}
