//! Hand-over through the `sendmail` program, which every mail server has.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::{Error, Mail, PATIENCE};

/// Runs `program -i -f <> -- recipients` with the message on its input. `-i`
/// keeps a lone dot from ending the message. There is no shell, the
/// environment is empty but for a path, and what the program prints is thrown
/// away, because a mail server would read it as ours.
pub(super) fn send(program: &Path, recipients: &[&str], mail: Mail<'_>) -> Result<(), Error> {
    let mut child = Command::new(program)
        .args(["-i", "-f", "<>", "--"])
        .args(recipients)
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(Error::Io)?;
    match feed(&mut child, mail)? {
        status if status.success() => Ok(()),
        status => Err(Error::Exit(status.code())),
    }
}

/// Gives the program its input and waits for its end. On any error the program
/// is killed while its input is still open: a message that breaks off must not
/// look like one that has ended.
fn feed(child: &mut Child, mut mail: Mail<'_>) -> Result<ExitStatus, Error> {
    let stdin = child.stdin.take();
    thread::scope(|scope| {
        let (done, finished) = mpsc::channel();
        // A thread of its own, so that a program that reads nothing can be left.
        scope.spawn(move || {
            let copied = match stdin {
                Some(mut stdin) => io::copy(&mut mail, &mut stdin)
                    .and_then(|_| stdin.flush())
                    .map(|()| stdin)
                    .map_err(Error::Io),
                None => Err(Error::Protocol),
            };
            let _ = done.send(copied);
        });
        let status = match finished.recv_timeout(PATIENCE) {
            Ok(Ok(stdin)) => {
                drop(stdin);
                wait(child)
            }
            Ok(Err(e)) => Err(e),
            Err(_) => Err(Error::TimedOut),
        };
        if status.is_err() {
            let _ = child.kill();
            let _ = child.wait();
        }
        status
    })
}

/// Waits for the end of a program, which takes a sendmail about 10 ms.
fn wait(child: &mut Child) -> Result<ExitStatus, Error> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().map_err(Error::Io)? {
            return Ok(status);
        }
        let fast = start.elapsed() < Duration::from_millis(50);
        thread::sleep(Duration::from_millis(if fast { 1 } else { 20 }));
    }
    Err(Error::TimedOut)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::Read;
    use std::os::unix::fs::PermissionsExt;

    fn script(name: &str, body: &str) -> std::path::PathBuf {
        let path =
            std::env::temp_dir().join(format!("zwrotka-sendmail-{}-{name}", std::process::id()));
        std::fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    fn run(path: &Path, rest: &mut (dyn Read + Send)) -> Result<(), Error> {
        let result = send(
            path,
            &["anna@example.pl", "b@example.pl"],
            Mail {
                head: b"head\n",
                rest,
            },
        );
        std::fs::remove_file(path).unwrap();
        result
    }

    #[test]
    fn the_program_gets_the_message_and_a_null_sender() {
        let out = std::env::temp_dir().join(format!("zwrotka-sendmail-out-{}", std::process::id()));
        let program = script("ok", &format!("echo \"$@\" >{0}; cat >>{0}", out.display()));
        run(&program, &mut &b".\nrest"[..]).unwrap();
        let got = std::fs::read_to_string(&out).unwrap();
        std::fs::remove_file(out).unwrap();
        assert_eq!(
            got,
            "-i -f <> -- anna@example.pl b@example.pl\nhead\n.\nrest"
        );
    }

    #[test]
    fn every_other_end_is_an_error() {
        let fails = script("fails", "cat >/dev/null; exit 67");
        assert!(matches!(
            run(&fails, &mut io::empty()),
            Err(Error::Exit(Some(67)))
        ));
        let killed = script("killed", "kill -9 $$");
        assert!(run(&killed, &mut io::empty()).is_err());
        let absent = send(
            Path::new("/nonexistent/sendmail"),
            &["a@b"],
            Mail {
                head: b"",
                rest: &mut io::empty(),
            },
        );
        assert!(matches!(absent, Err(Error::Io(_))));
        let deaf = script("deaf", "exec <&-; exit 0");
        assert!(run(&deaf, &mut io::repeat(b'x').take(1 << 20)).is_err());
    }

    #[test]
    fn a_message_that_breaks_off_is_not_delivered() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("broken"))
            }
        }
        let out =
            std::env::temp_dir().join(format!("zwrotka-sendmail-broken-{}", std::process::id()));
        let program = script(
            "broken",
            &format!("cat >/dev/null && touch {}", out.display()),
        );
        assert!(run(&program, &mut Broken).is_err());
        assert!(!out.exists());
    }
}
