//! Hand-over through the `sendmail` program, which every mail server has.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{MemfdFlags, OFlags, memfd_create};
use rustix::process::{Pid, Signal, kill_process_group};

use super::{Error, Mail};

/// Runs `program -i -f <> -- recipients` with the message on its input. `-i`
/// keeps a lone dot from ending the message. There is no shell, the
/// environment is empty but for a path, and what the program prints is
/// discarded, because a mail server would read it as output of `pipe`.
///
/// The input is a file, not a pipe: if this process is killed, the end of a pipe
/// looks like the end of the message, and half of it would be delivered.
pub(super) fn send(
    program: &Path,
    recipients: &[&str],
    mail: Mail<'_>,
    spool: &Path,
    until: Instant,
) -> Result<(), Error> {
    let message = kept(mail, spool).map_err(Error::Message)?;
    let mut child = Command::new(program)
        .args(["-i", "-f", "<>", "--"])
        .args(recipients)
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("LC_ALL", "C")
        .stdin(Stdio::from(message))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // A group of its own, so that what it starts can be ended with it.
        .process_group(0)
        .spawn()
        .map_err(Error::Io)?;
    let ended = wait(&mut child, until);
    if ended.is_none() {
        if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = child.wait();
    }
    match ended.and_then(|status| status.code()) {
        Some(0) => Ok(()),
        Some(code) => Err(Error::Exit(code)),
        // It was killed, by us or by someone else.
        None => Err(Error::Unconfirmed),
    }
}

/// The message as a file without a name, in memory or, if it is not whole yet,
/// in a folder.
fn kept(mut mail: Mail<'_>, spool: &Path) -> io::Result<File> {
    let mut file = if mail.rest.is_none() {
        File::from(memfd_create("message", MemfdFlags::CLOEXEC)?)
    } else {
        let nameless = |folder: &Path| {
            OpenOptions::new()
                .read(true)
                .write(true)
                .mode(0o600)
                .custom_flags(OFlags::TMPFILE.bits() as i32)
                .open(folder)
        };
        nameless(spool).or_else(|_| nameless(Path::new("/var/tmp")))?
    };
    file.write_all(mail.head)?;
    if let Some(rest) = &mut mail.rest {
        io::copy(rest, &mut file)?;
    }
    file.rewind()?;
    Ok(file)
}

/// Waits for the end of a program, which takes a sendmail about 10 ms.
fn wait(child: &mut Child, until: Instant) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < until => {}
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            _ => return None,
        }
        let fast = start.elapsed() < Duration::from_millis(50);
        thread::sleep(Duration::from_millis(if fast { 1 } else { 20 }));
    }
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

    fn run(path: &Path, rest: Option<&mut dyn Read>) -> Result<(), Error> {
        let mail = Mail {
            head: b"head\n",
            rest,
        };
        let until = Instant::now() + Duration::from_secs(5);
        // Another test may be starting a program while the script is open.
        let busy = |e: &io::Error| e.kind() == io::ErrorKind::ExecutableFileBusy;
        let to = ["anna@example.pl", "b@example.pl"];
        let result = match send(path, &to, mail, &std::env::temp_dir(), until) {
            Err(Error::Io(e)) if busy(&e) => {
                thread::sleep(Duration::from_millis(100));
                let mail = Mail {
                    head: b"head\n",
                    rest: None,
                };
                send(path, &to, mail, &std::env::temp_dir(), until)
            }
            other => other,
        };
        let _ = std::fs::remove_file(path);
        result
    }

    #[test]
    fn the_program_gets_the_message_and_a_null_sender() {
        let out = std::env::temp_dir().join(format!("zwrotka-sendmail-out-{}", std::process::id()));
        let program = script("ok", &format!("echo \"$@\" >{0}; cat >>{0}", out.display()));
        run(&program, Some(&mut &b".\nrest"[..])).unwrap();
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
        let error = run(&fails, None).unwrap_err();
        assert!(matches!(error, Error::Exit(67)) && error.is_refusal());
        let not_now = script("not-now", "exit 75");
        assert!(!run(&not_now, None).unwrap_err().is_refusal());
        let killed = script("killed", "kill -9 $$");
        assert!(run(&killed, None).unwrap_err().is_unconfirmed());
        let absent = run(Path::new("/nonexistent/sendmail"), None);
        assert!(matches!(absent, Err(Error::Io(_))));
    }

    #[test]
    fn one_that_hangs_is_ended_with_all_it_started() {
        let pid = std::env::temp_dir().join(format!("zwrotka-sendmail-pid-{}", std::process::id()));
        let body = format!("sleep 100 & echo $! >{}; wait", pid.display());
        let hangs = script("hangs", &body);
        let mail = Mail {
            head: b"head\n",
            rest: None,
        };
        let until = Instant::now() + Duration::from_millis(500);
        let error = send(&hangs, &["a@b"], mail, &std::env::temp_dir(), until).unwrap_err();
        assert!(error.is_unconfirmed());
        let started = std::fs::read_to_string(&pid).unwrap();
        let state = || std::fs::read_to_string(format!("/proc/{}/stat", started.trim()));
        let is_gone = || state().map_or(true, |s| s.contains(") Z "));
        // A signal takes its time to arrive.
        let patience = Instant::now() + Duration::from_secs(20);
        while !is_gone() && Instant::now() < patience {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(is_gone(), "{:?}", state());
        for file in [hangs, pid] {
            std::fs::remove_file(file).unwrap();
        }
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
        let program = script("broken", &format!("touch {}", out.display()));
        assert!(matches!(
            run(&program, Some(&mut Broken)),
            Err(Error::Message(_))
        ));
        assert!(!out.exists());
    }
}
