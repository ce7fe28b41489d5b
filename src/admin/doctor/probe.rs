//! Asks those who should answer: a milter, a mail server, syslog, the filter.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::account::Account;
use crate::config::Config;
use crate::entry::{self, Envelope, Incoming, Known, Outcome};

/// How long anybody is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// The bounce that is sent through the filter.
const BOUNCE: &str = include_str!("../../../examples/bounces/postfix-mailbox-full.eml");
/// Its recipient.
const RECIPIENT: &str = "alice@local.test";
/// The name of the test in the event.
const QUEUE_ID: &str = "zwrotka-doctor";

/// Where a milter listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Socket {
    Unix(PathBuf),
    Inet(String),
}

impl fmt::Display for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Socket::Unix(path) => write!(f, "unix:{}", path.display()),
            Socket::Inet(at) => write!(f, "inet:{at}"),
        }
    }
}

/// Negotiates with a milter as Postfix does (milter protocol, version 6).
pub(super) fn milter(socket: &Socket) -> io::Result<()> {
    match socket {
        Socket::Unix(path) => {
            let stream = UnixStream::connect(path)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.set_write_timeout(Some(PATIENCE))?;
            negotiate(stream)
        }
        Socket::Inet(at) => {
            let at = at
                .to_socket_addrs()?
                .next()
                .ok_or(io::ErrorKind::NotFound)?;
            let stream = TcpStream::connect_timeout(&at, PATIENCE)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            negotiate(stream)
        }
    }
}

fn negotiate(mut stream: impl Read + Write) -> io::Result<()> {
    // SMFIC_OPTNEG: version 6, all actions, all steps.
    stream.write_all(&[
        0, 0, 0, 13, b'O', 0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x1f, 0xff, 0xff,
    ])?;
    let mut answer = [0; 5];
    stream.read_exact(&mut answer)?;
    if answer[4] == b'O' {
        // SMFIC_QUIT
        stream.write_all(&[0, 0, 0, 1, b'Q'])
    } else {
        Err(io::Error::other("it is no milter"))
    }
}

/// Whether someone takes datagrams there.
pub(super) fn datagram(path: &Path) -> io::Result<()> {
    UnixDatagram::unbound()?.connect(path)
}

/// Whether a mail server says hello.
pub(super) fn greeting(at: SocketAddr) -> io::Result<()> {
    let mut stream = TcpStream::connect_timeout(&at, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut code = [0; 3];
    stream.read_exact(&mut code)?;
    if code != *b"220" {
        return Err(io::Error::other("it does not say 220"));
    }
    stream.write_all(b"QUIT\r\n")
}

/// A bounce through `zwrotka filter`.
pub(super) struct Test<'a> {
    pub(super) program: &'a Path,
    pub(super) config: &'a Path,
    pub(super) domain: &'a str,
    pub(super) account: Option<&'a Account>,
}

impl Test<'_> {
    fn recipient(&self) -> String {
        // Another one each time, so that no limit of notices is met.
        format!("zwrotka-doctor-{}@{}", std::process::id(), self.domain)
    }

    fn bounce(&self) -> String {
        BOUNCE.replace(RECIPIENT, &self.recipient())
    }

    /// Runs it, under the account if that is possible. Says as whom.
    ///
    /// # Errors
    /// What came of it instead of a notice.
    pub(super) fn run(&self) -> Result<String, String> {
        let mut command = Command::new(self.program);
        command
            .args(["filter", "--sender", "", "--queue-id", QUEUE_ID, "--config"])
            .arg(self.config)
            .arg("--recipient")
            .arg(self.recipient())
            .current_dir("/")
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut as_whom = String::new();
        if let Some(account) = self.account
            && rustix::process::geteuid().is_root()
        {
            command.uid(account.uid).gid(account.gid);
            as_whom = format!(", as {}", account.name);
        }
        let failed =
            |e: io::Error| format!("can't be sent through {}: {e}", self.program.display());
        let mut child = command.spawn().map_err(failed)?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let bounce = self.bounce();
        let writer =
            std::thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(bounce.as_bytes())));
        let reader = std::thread::spawn(move || {
            let mut out = Vec::new();
            if let Some(mut stdout) = stdout {
                let _ = stdout.read_to_end(&mut out);
            }
            out
        });
        let start = Instant::now();
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break Some(status),
                Ok(None) if start.elapsed() < 4 * PATIENCE => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    break None;
                }
            }
        };
        let _ = writer.join();
        let out = reader.join().unwrap_or_default();
        let out = String::from_utf8_lossy(&out);
        match status.map(|s| s.code()) {
            None => Err("hangs in the filter".into()),
            Some(Some(0)) if out.contains("\nX-Zwrotka: v=1; id=") => Ok(as_whom),
            Some(Some(0)) => Err(format!("came out of the filter as it went in{as_whom}")),
            Some(_) => Err(format!("does not get through the filter{as_whom}")),
        }
    }

    /// Why such a bounce goes on as it came, if it does so here, too.
    pub(super) fn reason(&self, config: &Config) -> Option<String> {
        let (bounce, recipient) = (self.bounce(), self.recipient());
        let incoming = Incoming {
            envelope: Envelope {
                entry: "filter",
                sender: Some(""),
                recipient: Some(&recipient),
                queue_id: Some(QUEUE_ID),
            },
            head: bounce.as_bytes(),
            whole: true,
            known: Known::default(),
        };
        match entry::evaluate(incoming, config, entry::now()).outcome {
            Outcome::Unchanged(reason) => Some(reason.to_string()),
            _ => None,
        }
    }
}
