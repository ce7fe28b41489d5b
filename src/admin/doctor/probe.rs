//! Connects to what should answer: a milter, a mail server, syslog.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::account::Account;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(3);
/// The same where the mail server looks things up first.
const LONG_PATIENCE: Duration = Duration::from_secs(20);
/// Most bytes of replies that are read.
const MAX_REPLIES: u64 = 64 << 10;

/// The sample bounce.
const BOUNCE: &str = include_str!("../../../examples/bounces/postfix-mailbox-full.eml");
/// Its recipient.
const RECIPIENT: &str = "alice@local.test";

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
        Err(io::Error::other("the answer is not that of a milter"))
    }
}

/// Whether datagrams are accepted there.
pub(super) fn datagram(path: &Path) -> io::Result<()> {
    UnixDatagram::unbound()?.connect(path)
}

/// Whether a mail server greets.
pub(super) fn greeting(at: SocketAddr) -> io::Result<()> {
    let mut stream = TcpStream::connect_timeout(&at, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut code = [0; 3];
    stream.read_exact(&mut code)?;
    if code != *b"220" {
        return Err(io::Error::other("the greeting does not begin with 220"));
    }
    stream.write_all(b"QUIT\r\n")
}

/// What the mail server says to `RCPT TO:<address>` (RFC 5321 section 4.1.1.3): the
/// last line of its reply. Nothing is sent.
pub(super) fn recipient(at: SocketAddr, address: &str) -> io::Result<String> {
    let stream = TcpStream::connect_timeout(&at, PATIENCE)?;
    stream.set_read_timeout(Some(LONG_PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut replies = BufReader::new(stream.try_clone()?.take(MAX_REPLIES));
    let mut server = &stream;
    let mut last = reply(&mut replies)?;
    for command in [
        "EHLO localhost".to_string(),
        "MAIL FROM:<>".to_string(),
        format!("RCPT TO:<{address}>"),
    ] {
        if !last.starts_with('2') {
            return Err(io::Error::other(last));
        }
        server.write_all(format!("{command}\r\n").as_bytes())?;
        last = reply(&mut replies)?;
    }
    let _ = server.write_all(b"RSET\r\nQUIT\r\n");
    Ok(last)
}

fn reply(from: &mut impl BufRead) -> io::Result<String> {
    loop {
        let mut line = Vec::new();
        if from.read_until(b'\n', &mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line.get(3) != Some(&b'-') {
            return Ok(String::from_utf8_lossy(&line).trim_end().to_string());
        }
    }
}

/// What came of a sample bounce instead of a notice.
#[derive(Debug, thiserror::Error)]
pub(super) enum SampleError {
    #[error("can't be shown by {program}: {1}", program = .0.display())]
    Run(PathBuf, io::Error),
    /// Holds the account it ran under, as `, as zwrotka`, or nothing.
    #[error("becomes no notice{0}")]
    NoNotice(String),
}

/// A sample bounce, shown by `zwrotka explain`: it tries the configuration, not
/// the mail server, and leaves nothing behind.
pub(super) struct Sample<'a> {
    pub(super) program: &'a Path,
    pub(super) config: &'a Path,
    pub(super) domain: &'a str,
    pub(super) account: Option<&'a Account>,
}

impl Sample<'_> {
    /// Runs it, under the account if that is possible. Says under which.
    pub(super) fn run(&self) -> Result<String, SampleError> {
        let mut command = Command::new(self.program);
        command
            .args([
                "explain",
                "--format",
                "eml",
                "--domain",
                self.domain,
                "--config",
            ])
            .arg(self.config)
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
        let failed = |e: io::Error| SampleError::Run(self.program.into(), e);
        let mut child = command.spawn().map_err(failed)?;
        if let Some(mut stdin) = child.stdin.take() {
            // A sample is smaller than the buffer of a pipe, so this never waits.
            let _ = stdin.write_all(BOUNCE.replace(RECIPIENT, &self.recipient()).as_bytes());
        }
        let output = child.wait_with_output().map_err(failed)?;
        let notice = String::from_utf8_lossy(&output.stdout);
        if output.status.success() && notice.contains("\nX-Zwrotka: v=1; id=") {
            Ok(as_whom)
        } else {
            Err(SampleError::NoNotice(as_whom))
        }
    }

    fn recipient(&self) -> String {
        format!("zwrotka-doctor@{}", self.domain)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// What is made of a server that gives these replies, one for the greeting and
    /// each command.
    fn asked(replies: &'static [&'static str]) -> io::Result<String> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let server = thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut commands = BufReader::new(stream.try_clone().unwrap());
            for reply in replies {
                (&stream).write_all(reply.as_bytes()).unwrap();
                let _ = commands.read_line(&mut String::new());
            }
        });
        let said = recipient(at, "postmaster@example.pl");
        server.join().unwrap();
        said
    }

    #[test]
    fn the_mail_server_says_whether_there_is_a_mailbox() {
        const HELLO: &str = "250-mx\r\n250-SIZE 1\r\n250 HELP\r\n";
        let said = asked(&[
            "220 mx\r\n",
            HELLO,
            "250 Ok\r\n",
            "550 5.1.1 no such user\r\n",
        ]);
        assert_eq!(said.unwrap(), "550 5.1.1 no such user");
        let said = asked(&["220 mx\r\n", HELLO, "250 Ok\r\n", "250-2.1.5\r\n250 Ok\r\n"]);
        assert_eq!(said.unwrap(), "250 Ok");
        // What is not the reply to RCPT says nothing of the address.
        assert!(asked(&["220 mx\r\n", HELLO, "550 go away\r\n"]).is_err());
        assert!(asked(&["554 no\r\n"]).is_err());
        assert!(asked(&[]).is_err());
    }
}
