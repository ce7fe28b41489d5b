//! `zwrotka milter` as a service: how it starts and stops, what it tells
//! systemd, and how many it serves at a time. What it does to mail is tested
//! in src/entry/milter and, on a real Postfix, in tests/mta.

use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Folder, as_service, everybody_may_write, program, zwrotka};

/// A milter that is stopped with its test.
struct Running(Child);

impl Running {
    fn start(folder: &Folder, more: &[&str]) -> Running {
        let config = folder.write("zwrotka.toml", settings(folder));
        let listen = format!("unix:{}", folder.path("milter").display());
        let status = format!("unix:{}", folder.path("status").display());
        let mut command = Command::new(program(folder));
        command
            .args([
                "milter", "--listen", &listen, "--status", &status, "--config",
            ])
            .arg(config)
            .args(more);
        let child = as_service(&mut command).spawn().unwrap();
        let running = Running(child);
        eventually(|| UnixStream::connect(folder.path("status")).ok());
        running
    }

    fn signal(&self, name: &str) {
        let script = format!("kill -s {name} {}", self.0.id());
        assert!(
            Command::new("sh")
                .args(["-c", &script])
                .status()
                .unwrap()
                .success()
        );
    }

    fn ended(&mut self) -> Option<i32> {
        eventually(|| self.0.try_wait().unwrap()).code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn settings(folder: &Folder) -> String {
    format!(
        "[events]\ntarget = \"file\"\nfile = \"{}\"\n[domains.\"local.test\"]\n",
        folder.path("events").display()
    )
}

fn eventually<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "gave up waiting");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn status(folder: &Folder) -> String {
    let mut line = String::new();
    let mut stream = UnixStream::connect(folder.path("status")).unwrap();
    stream.read_to_string(&mut line).unwrap();
    line
}

/// Negotiates as Postfix does; the first byte of the answer.
fn negotiate(stream: &mut UnixStream) -> std::io::Result<u8> {
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    stream.write_all(&[
        0, 0, 0, 13, b'O', 0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x1f, 0xff, 0xff,
    ])?;
    let mut answer = [0; 5];
    stream.read_exact(&mut answer)?;
    let mut rest = vec![0; answer[3] as usize - 1];
    stream.read_exact(&mut rest)?;
    Ok(answer[4])
}

#[test]
fn what_is_wrong_at_the_start_is_said() {
    let folder = Folder::new();
    let good = folder.write("good.toml", settings(&folder));
    let bad = folder.write("bad.toml", "langage = \"pl\"\n");
    let (good, bad) = (good.display().to_string(), bad.display().to_string());
    let run = |args: &[&str]| {
        let ran = zwrotka(&[&["milter"], args].concat(), b"");
        assert_eq!(ran.code, Some(2), "{}", ran.stderr);
        ran.stderr
    };
    let socket = format!("unix:{}", folder.path("milter").display());
    assert!(run(&["--config", &good]).contains("nowhere to listen"));
    assert!(run(&["--config", &bad, "--listen", &socket]).contains("`langage`"));
    assert!(run(&["--listen", "9999"]).contains("inet:127.0.0.1:9999"));
    let nowhere = "unix:/nonexistent/milter";
    assert!(run(&["--config", &good, "--listen", nowhere]).contains("can't listen on"));
    // The list of domains is part of the configuration here.
    let list = format!("domains_file = \"{}\"\n", folder.path("none").display());
    let listed = folder.write("listed.toml", list).display().to_string();
    assert!(run(&["--config", &listed, "--listen", &socket]).contains("cannot be read"));
}

#[test]
fn it_stops_when_it_is_told_to() {
    for signal in ["TERM", "INT"] {
        let folder = Folder::new();
        let mut milter = Running::start(&folder, &[]);
        let mut idle = UnixStream::connect(folder.path("milter")).unwrap();
        assert_eq!(negotiate(&mut idle).unwrap(), b'O');
        milter.signal(signal);
        assert_eq!(milter.ended(), Some(0));
        assert_eq!(idle.read(&mut [0; 8]).unwrap(), 0, "a peaceful end");
        assert!(!folder.path("milter").exists());
        assert!(!folder.path("status").exists());
        let events = folder.read("events");
        assert!(
            events.contains("event=service v=1 outcome=started entry=milter"),
            "{events}"
        );
        assert!(events.contains("outcome=stopped"), "{events}");
    }
}

#[test]
fn a_socket_that_was_left_behind_is_replaced() {
    let folder = Folder::new();
    let mut milter = Running::start(&folder, &[]);
    milter.signal("KILL");
    milter.ended();
    assert!(folder.path("milter").exists());
    let _milter = Running::start(&folder, &[]);
    let mut stream = UnixStream::connect(folder.path("milter")).unwrap();
    assert_eq!(negotiate(&mut stream).unwrap(), b'O');
}

#[test]
fn connections_beyond_the_limit_wait() {
    let folder = Folder::new();
    let _milter = Running::start(&folder, &["--connections", "2"]);
    let connect = || UnixStream::connect(folder.path("milter")).unwrap();
    let (mut one, mut two, mut three) = (connect(), connect(), connect());
    assert_eq!(negotiate(&mut one).unwrap(), b'O');
    assert_eq!(negotiate(&mut two).unwrap(), b'O');
    assert!(negotiate(&mut three).is_err());
    assert!(
        status(&folder).contains("\"connections\":2,\"connections_max\":2"),
        "{}",
        status(&folder)
    );
    drop(one);
    three
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let mut answer = [0; 5];
    three.read_exact(&mut answer).unwrap();
    assert_eq!(answer[4], b'O');
}

/// A shell that hands over its standard input as systemd hands over a socket.
#[test]
fn systemd_gives_the_socket_and_is_told() {
    let folder = Folder::new();
    let config = folder.write("zwrotka.toml", settings(&folder));
    let listener = UnixListener::bind(folder.path("given")).unwrap();
    let manager = UnixDatagram::bind(folder.path("notify")).unwrap();
    everybody_may_write(&folder.path("notify"));
    manager
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let script = "LISTEN_PID=$$ LISTEN_FDS=1 WATCHDOG_PID=$$ exec \"$@\" 3<&0 0</dev/null";
    let child = as_service(&mut Command::new("sh"))
        .args(["-c", script, "sh"])
        .arg(program(&folder))
        .args(["milter", "--config"])
        .arg(config)
        .env("NOTIFY_SOCKET", folder.path("notify"))
        .env("WATCHDOG_USEC", "100000")
        .stdin(Stdio::from(OwnedFd::from(listener)))
        .spawn()
        .unwrap();
    let mut milter = Running(child);
    let told = || {
        let mut text = [0; 256];
        let length = manager.recv(&mut text).unwrap();
        String::from_utf8_lossy(&text[..length]).into_owned()
    };
    assert_eq!(told(), "READY=1");
    assert_eq!(told(), "WATCHDOG=1");
    let mut stream = UnixStream::connect(folder.path("given")).unwrap();
    assert_eq!(negotiate(&mut stream).unwrap(), b'O');
    milter.signal("HUP");
    let until = |wanted: &str| eventually(|| told().contains(wanted).then_some(()));
    until("RELOADING=1");
    until("READY=1");
    milter.signal("TERM");
    until("STOPPING=1");
    assert_eq!(milter.ended(), Some(0));
    // It is systemd's, and stays.
    assert!(folder.path("given").exists());
}
