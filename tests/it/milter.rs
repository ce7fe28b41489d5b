//! `zwrotka milter` as a service: how it starts and stops, what it tells
//! systemd, how many it serves at a time, and that no mail harms it. What it
//! does to mail is tested in src/entry/milter and, on a real Postfix, in
//! tests/mta.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::mail_server::{MailServer, Packet, Sent};
use crate::support::{Folder, as_service, everybody_may_write, example, program, zwrotka};

/// A milter that is stopped with its test.
struct Running(Child);

impl Running {
    fn start(folder: &Folder, more: &[&str]) -> Running {
        Running::with(folder, &settings(folder), more)
    }

    fn with(folder: &Folder, settings: &str, more: &[&str]) -> Running {
        let config = folder.write("zwrotka.toml", settings);
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

/// Postfix's side of the protocol, for bounces that it has written itself.
struct Postfix(MailServer);

impl Postfix {
    fn connect(folder: &Folder) -> Postfix {
        let patience = Duration::from_secs(60);
        Postfix(MailServer::connect(&folder.path("milter"), patience).unwrap())
    }

    /// The changes to a bounce. What they make of it is a notice by the book.
    fn bounce(&mut self, message: &[u8]) -> Vec<Packet> {
        let sent = Sent::of(message);
        let changes = self.0.bounce(&sent, "alice@local.test", 65_535).unwrap();
        assert_eq!(sent.fault(&changes), None);
        changes
    }
}

/// A bounce as Postfix gives it to milters, without its own Received field.
fn ordinary() -> Vec<u8> {
    let bounce = String::from_utf8(example("bounces/postfix-mailbox-full.eml")).unwrap();
    let at = bounce.find("\nDate:").unwrap() + 1;
    bounce.as_bytes()[at..].to_vec()
}

/// A bounce of about 1 MiB that takes a while to read.
fn large() -> Vec<u8> {
    let bounce = String::from_utf8(ordinary()).unwrap();
    let (front, back) = bounce.rsplit_once("\n--").unwrap();
    let words = "<a@b.test>: host mx.b.test said: 550 5.1.1 no such user here\n".repeat(16_000);
    format!("{front}\n{words}\n--{back}").into_bytes()
}

fn events(folder: &Folder, wanted: &str) -> usize {
    folder
        .read("events")
        .lines()
        .filter(|e| e.contains(wanted))
        .count()
}

/// The children of a process.
fn children(parent: u32) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = entries.filter_map(|e| e.file_name().to_str()?.parse().ok());
    let is_child = |pid: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let after = stat.rsplit_once(") ").map(|(_, after)| after.to_string());
        let ppid = after.and_then(|a| a.split(' ').nth(1)?.parse::<u32>().ok());
        ppid == Some(parent)
    };
    pids.filter(is_child).collect()
}

/// The process that makes the readers.
fn reader_server(milter: &Running) -> u32 {
    eventually(|| children(milter.0.id()).pop())
}

fn kill(pid: u32, signal: &str) {
    let script = format!("kill -s {signal} {pid}");
    let _ = Command::new("sh").args(["-c", &script]).status().unwrap();
}

/// Threat 19: a report that we make ourselves and a message that came encoded have
/// the line ends of the bounce around them; no NUL, bare CR or long line goes out.
#[test]
fn threat_19_every_server_takes_the_lines_of_a_notice() {
    let folder = Folder::new();
    let settings = settings(&folder) + "[trust]\nrequire = []\n";
    let _milter = Running::with(&folder, &settings, &[]);
    let mut postfix = Postfix::connect(&folder);
    let original = "From: alice@local.test\nTo: jan@example.org\nSubject: s\n\nhi\n";
    let words = "From: MAILER-DAEMON@mx.example.org\nTo: alice@local.test\n\
                 Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
    let failed = "This message could not be delivered:\n\n<jan@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown\n";
    let encoded = String::from_utf8(crate::bombs::base64(original.as_bytes())).unwrap();
    let bare = original.replace("hi", "a\rb");
    let nul = original.replace("Subject: s", "Subject: s\nX-A: a\0b\nX-B: a\rb");
    for returned in [
        format!("{words}\n{failed}\n--- Below this line is a copy of the message.\n\n{original}"),
        format!(
            "{words}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{failed}\n--b\n\
             Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{encoded}\n--b--\n"
        ),
        format!(
            "{words}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{failed}\n--b\n\
             Content-Type: message/rfc822\n\n{bare}\n--b--\n"
        ),
        format!(
            "{words}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{failed}\n--b\n\
             Content-Type: text/rfc822-headers\n\n{nul}\n--b--\n"
        ),
        format!(
            "X-Failed-Recipients: jan@example.org{}\n{words}\n{failed}",
            ", x@example.org".repeat(300)
        ),
        format!("X-Failed-Recipients: jan@example.org\0\x1b\n{words}\n{failed}"),
        format!(
            "{words}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
             --b\n\n{failed}\n--b\nContent-Type: message/delivery-status\n\n\
             Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; jan@example.org\n\
             Action: failed\nStatus: 5.1.1\r\r\n--b\n\
             Content-Type: text/rfc822-headers\n\n{original}\n--b--\n"
        ),
    ] {
        assert!(
            !postfix.bounce(returned.as_bytes()).is_empty(),
            "{returned}"
        );
    }
}

/// Issue 12: one mail killed or bloated the milter. Threat 12 for the service.
#[test]
fn threat_12_bombs_leave_the_milter_alive() {
    let folder = Folder::new();
    let mut milter = Running::start(&folder, &[]);
    let level = |kind: &str, encoding: &str| {
        format!("Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n")
    };
    let spaces = format!("{}quoted-printable", " ".repeat(300));
    let shapes = [
        (level("message/rfc822", "quoted-printable"), 930_000),
        (level("message /rfc822", "quoted-printable"), 930_000),
        (level("message/rfc822", &spaces), 930_000),
        (level("message/rfc822", "quoted-printable"), 93_000),
    ];
    let bombs: Vec<Vec<u8>> = shapes
        .iter()
        .map(|(level, size)| {
            let head = "From: <MAILER-DAEMON@mx.zwrotka.test>\nSubject: Undelivered Mail\n";
            format!("{head}{}", level.repeat(size / level.len())).into_bytes()
        })
        .collect();
    let mut postfix = Postfix::connect(&folder);
    for _ in 0..25 {
        for bomb in &bombs {
            assert_eq!(postfix.bounce(bomb), []);
        }
    }
    assert!(milter.0.try_wait().unwrap().is_none(), "it has ended");
    assert!(
        !postfix.bounce(&ordinary()).is_empty(),
        "{}",
        folder.read("events")
    );
    eventually(|| (events(&folder, "event=bounce") == 101).then_some(()));
    assert_eq!(events(&folder, "outcome=rewritten"), 1);
    // Every one of them was read where it can do no harm.
    assert_eq!(events(&folder, "sandbox=process"), 0);
}

/// Sends this once to whoever connects and has asked something, and then that for
/// ever; gives the port.
fn endless_server(first: &'static [u8], then: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let then = then.repeat(65_536 / then.len());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, then) = (stream.unwrap(), then.clone());
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(first);
                while stream.write_all(&then).is_ok() {}
            });
        }
    });
    port
}

/// Threat 27 for the service: whoever answers in the place of the shared store costs
/// no more than a store that is down.
#[test]
fn threat_27_a_hostile_store_neither_ends_the_service_nor_fills_it() {
    let shapes: [(&[u8], &[u8]); 4] = [
        (b"", b"*1\r\n"),
        (b"$2000000000\r\n", b"x"),
        (b"*2147483647\r\n", b":1\r\n"),
        (b"+", b"x"),
    ];
    for (first, then) in shapes {
        let port = endless_server(first, then);
        let folder = Folder::new();
        let state = folder.path("state");
        let settings = format!(
            "state_dir = \"{}\"\n{}[store]\nengine = \"redis\"\nurl = \"redis://127.0.0.1:{port}\"\n",
            state.display(),
            settings(&folder)
        );
        let mut milter = Running::with(&folder, &settings, &[]);
        let mut postfix = Postfix::connect(&folder);
        let about = |n: usize| {
            let text = String::from_utf8(ordinary()).unwrap();
            text.replace("Subject: ", &format!("Subject: {n} "))
        };
        assert!(!postfix.bounce(about(0).as_bytes()).is_empty());
        let before = resident(milter.0.id());
        for n in 1..4 {
            assert!(!postfix.bounce(about(n).as_bytes()).is_empty());
        }
        std::thread::sleep(Duration::from_secs(1));
        assert!(milter.0.try_wait().unwrap().is_none(), "it has ended");
        let after = resident(milter.0.id());
        assert!(after < before + (8 << 20), "{before} bytes, later {after}");
        eventually(|| (events(&folder, "store=down") == 4).then_some(()));
    }
}

/// Resident memory in bytes.
fn resident(pid: u32) -> usize {
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).unwrap();
    let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

#[test]
fn a_reader_that_is_killed_costs_one_explanation() {
    let folder = Folder::new();
    let mut milter = Running::start(&folder, &[]);
    let server = reader_server(&milter);
    let mut postfix = Postfix::connect(&folder);
    let large = large();
    let killed = "reason=internal-error detail=killed";
    // It may be faster than the killer.
    for _ in 0..20 {
        let changes = std::thread::scope(|scope| {
            let answered = scope.spawn(|| postfix.bounce(&large));
            while !answered.is_finished() {
                for reader in children(server) {
                    kill(reader, "KILL");
                }
            }
            answered.join().unwrap()
        });
        if changes.is_empty() {
            break;
        }
    }
    eventually(|| (events(&folder, killed) == 1).then_some(()));
    assert!(
        !postfix.bounce(&ordinary()).is_empty(),
        "{}",
        folder.read("events")
    );
    assert_eq!(reader_server(&milter), server);
    assert!(milter.0.try_wait().unwrap().is_none());
}

#[test]
fn the_process_that_makes_readers_is_replaced_when_it_is_killed() {
    let folder = Folder::new();
    let milter = Running::start(&folder, &[]);
    let first = reader_server(&milter);
    let mut postfix = Postfix::connect(&folder);
    kill(first, "KILL");
    // What is given to it before it is gone is lost with it.
    eventually(|| {
        let status = std::fs::read_to_string(format!("/proc/{first}/status"));
        status
            .is_ok_and(|s| s.contains("State:\tZ"))
            .then_some(())
            .or_else(|| (!Path::new(&format!("/proc/{first}")).exists()).then_some(()))
    });
    assert!(
        !postfix.bounce(&ordinary()).is_empty(),
        "{}",
        folder.read("events")
    );
    let second = reader_server(&milter);
    assert_ne!(second, first);
    // In the middle: it hangs with a message that it has been given.
    let killed = "reason=internal-error detail=killed";
    let mut server = second;
    for wait in [50, 200, 1000, 5000] {
        kill(server, "STOP");
        std::thread::scope(|scope| {
            let answered = scope.spawn(|| postfix.bounce(&ordinary()));
            std::thread::sleep(Duration::from_millis(wait));
            kill(server, "KILL");
            answered.join().unwrap()
        });
        assert!(
            !postfix.bounce(&ordinary()).is_empty(),
            "{}",
            folder.read("events")
        );
        server = reader_server(&milter);
        if events(&folder, killed) > 0 {
            break;
        }
    }
    eventually(|| (events(&folder, killed) == 1).then_some(()));
}

#[test]
fn a_reload_reads_the_configuration_for_the_readers_too() {
    let folder = Folder::new();
    let milter = Running::start(&folder, &[]);
    let mut postfix = Postfix::connect(&folder);
    let language = |changes: Vec<Packet>| {
        let field = changes
            .into_iter()
            .find(|(code, data)| *code == b'h' && data.starts_with(b"Content-Language\0"));
        String::from_utf8(field.expect("a language").1).unwrap()
    };
    let first = reader_server(&milter);
    let before = language(postfix.bounce(&ordinary()));
    assert!(!before.contains("fi"), "{before}");
    folder.write("zwrotka.toml", settings(&folder) + "language = \"fi\"\n");
    milter.signal("HUP");
    eventually(|| (events(&folder, "outcome=reloaded") == 1).then_some(()));
    assert!(language(postfix.bounce(&ordinary())).contains("fi"));
    // The old one ends, because it has nothing to do.
    let only = || (children(milter.0.id()).len() == 1).then(|| reader_server(&milter));
    let second = eventually(only);
    assert_ne!(second, first);
    // A mistake keeps the old, there as well.
    folder.write("zwrotka.toml", settings(&folder) + "langage = \"pl\"\n");
    milter.signal("HUP");
    eventually(|| (events(&folder, "outcome=not-reloaded") == 1).then_some(()));
    assert!(language(postfix.bounce(&ordinary())).contains("fi"));
    assert_eq!(eventually(only), second);
}
