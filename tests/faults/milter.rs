//! The milter under the same faults. A mail server keeps the message all the
//! time; what may not happen is a part of the changes without their end.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::calls::errors;
use crate::site::{EntryPoint, Settings, Site, bounce};
use crate::smtpd::Act;
use crate::step;
use crate::support::{as_service, program};
use crate::table;
use crate::tracer::{self, Call, End, Strike};

/// A packet of an answer: its code and what it holds.
type Packet = (u8, Vec<u8>);

/// What a mail server got for a bounce.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Got {
    /// These changes and the end of them.
    Changes(Vec<Packet>),
    /// No change: the connection was refused or broke, or it is left as it is.
    Nothing,
    /// Changes without an end. The mail server has half of a message now.
    Part,
}

/// A milter, and where its calls begin to count.
struct Attempt {
    site: Site,
    armed: AtomicBool,
}

impl Attempt {
    fn new() -> Attempt {
        Attempt::with(Settings::default(), "")
    }

    /// With shell lines before it starts.
    fn with(settings: Settings, setup: &str) -> Attempt {
        let mut site = Site::with(EntryPoint::Filter, settings, |_, _| Act::Consent);
        site.setup = site.filled(&format!("echo $$ >DIR/pid\n{setup}"));
        Attempt {
            site,
            armed: AtomicBool::new(false),
        }
    }

    /// Runs the milter, talks to it with `talk` once it listens, and stops it.
    fn run<T: Send>(
        &self,
        strike: impl FnMut(Call) -> Strike + Send,
        talk: impl FnOnce() -> T + Send,
    ) -> (End, T) {
        let folder = &self.site.folder;
        let script = format!("{}\nkill -STOP $$\nexec \"$@\"", self.site.setup);
        std::thread::scope(|scope| {
            let traced = scope.spawn(|| {
                let mut command = Command::new("/bin/sh");
                as_service(&mut command)
                    .args(["-c", &script, "sh"])
                    .arg(program(folder))
                    .args(["milter", "--config"])
                    .arg(folder.path("zwrotka.toml"))
                    .arg("--listen")
                    .arg(format!("unix:{}", folder.path("milter").display()))
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(File::create(folder.path("stderr")).expect("a file"));
                tracer::run(&mut command, &self.armed, strike)
            });
            let start = Instant::now();
            while UnixStream::connect(folder.path("milter")).is_err() {
                assert!(
                    start.elapsed() < Duration::from_secs(30),
                    "it does not listen"
                );
                std::thread::sleep(Duration::from_millis(2));
            }
            self.armed.store(true, Ordering::SeqCst);
            let said = talk();
            self.armed.store(false, Ordering::SeqCst);
            let pid = folder.read("pid").trim().parse().expect("a process id");
            let _ = kill(Pid::from_raw(pid), Signal::SIGTERM);
            (traced.join().expect("the tracer"), said)
        })
    }

    /// Postfix has a bounce.
    fn got(&self) -> Got {
        let mut packets = Vec::new();
        let ended = self.converse(&mut packets);
        // The date is another each time.
        packets.retain(|(code, data)| !(*code == b'h' && data.starts_with(b"Date\0")));
        match (ended.unwrap_or(false), packets.is_empty()) {
            (_, true) => Got::Nothing,
            (true, false) => Got::Changes(packets),
            (false, false) => Got::Part,
        }
    }

    /// True if the answer came to its end.
    fn converse(&self, changes: &mut Vec<Packet>) -> std::io::Result<bool> {
        self.converse_up_to(usize::MAX, changes)
    }

    /// The same, by a mail server that says so many packets and goes away.
    fn converse_up_to(&self, packets: usize, changes: &mut Vec<Packet>) -> std::io::Result<bool> {
        let mut left = packets;
        let mut stream = UnixStream::connect(self.site.folder.path("milter"))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut talk = |code: u8, data: &[u8], wait: bool| -> std::io::Result<Packet> {
            left = left.checked_sub(1).ok_or(std::io::ErrorKind::Interrupted)?;
            let length = u32::try_from(data.len() + 1).expect("a short packet");
            let mut packet = length.to_be_bytes().to_vec();
            packet.push(code);
            packet.extend_from_slice(data);
            stream.write_all(&packet)?;
            if wait {
                read(&mut stream)
            } else {
                Ok((0, Vec::new()))
            }
        };
        talk(
            b'O',
            // All that Postfix offers but for SMFIP_NR_*, so that each packet is answered.
            &[0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x10, 0x0f, 0x7f],
            true,
        )?;
        talk(
            b'D',
            b"Cv\0Postfix 3.7.11\0{zwrotka_origin}\0bounce\0",
            false,
        )?;
        talk(b'C', b"localhost\x004\0\x00127.0.0.1\0", true)?;
        talk(b'D', b"Mi\x000B39F9F0262\0", false)?;
        talk(b'M', b"\0", true)?;
        talk(b'R', b"anna@example.pl\0", true)?;
        let text = String::from_utf8(bounce()).expect("text");
        let (header, body) = text.split_once("\n\n").expect("a body");
        let unfolded = header.replace("\n\t", "\u{1}").replace("\n ", "\u{2}");
        for line in unfolded.lines().filter(|l| !l.starts_with("Received:")) {
            let line = line.replace('\u{1}', "\n\t").replace('\u{2}', "\n ");
            let (name, value) = line.split_once(':').expect("a field");
            talk(b'L', format!("{name}\0{value}\0").as_bytes(), true)?;
        }
        talk(b'B', body.replace('\n', "\r\n").as_bytes(), true)?;
        talk(b'E', b"", false)?;
        loop {
            match read(&mut stream)? {
                (b'c' | b'a', _) => return Ok(true),
                change => changes.push(change),
            }
        }
    }
}

fn read(stream: &mut UnixStream) -> std::io::Result<Packet> {
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let mut packet = vec![0; u32::from_be_bytes(length) as usize];
    stream.read_exact(&mut packet)?;
    let data = packet.split_off(1);
    Ok((packet[0], data))
}

/// What a run without a fault gives, and how many calls it makes.
fn healthy() -> (Got, usize) {
    let attempt = Attempt::new();
    let (end, got) = attempt.run(|_| Strike::Pass, || attempt.got());
    let stderr = attempt.site.folder.read("stderr");
    assert!(matches!(got, Got::Changes(_)), "{stderr}");
    assert_eq!(end.code, Some(0), "{stderr}");
    (got, end.calls.len())
}

/// The events, of which none may tell of a notice that is none.
fn count_attempt(attempt: &Attempt, got: &[&Got], what: &str) -> usize {
    let events = attempt.site.events();
    let bounces = events.iter().filter(|e| e.contains("event=bounce "));
    let rewritten = bounces
        .clone()
        .filter(|e| e.contains(" outcome=rewritten "))
        .count();
    let notices = got.iter().filter(|g| matches!(g, Got::Changes(_))).count();
    assert!(rewritten <= notices, "{what}: {events:#?}");
    bounces.count()
}

#[test]
fn killed_at_every_call() {
    for (signal, fault, part) in [
        (Signal::SIGKILL, "SIGKILL at every call", 5),
        (Signal::SIGTERM, "SIGTERM at every call", 11),
    ] {
        let (whole, calls) = healthy();
        let (mut runs, mut notices, mut originals) = (0, 0, 0);
        // How many calls there are differs from run to run; the end is where
        // several runs in turn don't come so far.
        let mut beyond = 0;
        for number in (1..).step_by(step(part)) {
            let attempt = Attempt::new();
            let (end, got) = attempt.run(
                |call| {
                    if call.number == number {
                        Strike::Signal(signal)
                    } else {
                        Strike::Pass
                    }
                },
                || attempt.got(),
            );
            beyond = if end.struck.is_some() { 0 } else { beyond + 1 };
            if beyond > 5 {
                break;
            }
            assert!(got != Got::Part, "{fault} {number} of {calls}: a part");
            if got == whole {
                notices += 1;
            } else {
                assert!(
                    got == Got::Nothing,
                    "{fault} {number} of {calls}: another notice"
                );
                originals += 1;
            }
            count_attempt(&attempt, &[&got], fault);
            runs += 1;
        }
        table::line(
            fault,
            "milter",
            runs,
            &format!("{notices} notice, {originals} original"),
        );
    }
}

/// An error costs a notice at most, and the next bounce gets its own.
#[test]
fn every_call_fails_once() {
    let (whole, calls) = healthy();
    let mut rows: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    let places = (1..=calls as u64).flat_map(|n| (0..4).map(move |k| (n, k)));
    for (number, which) in places.step_by(step(23)) {
        let attempt = Attempt::new();
        let mut error: Option<Errno> = None;
        let strike = |call: Call| {
            if call.number == number
                && let Some(e) = errors(call.call).get(which)
            {
                error = Some(*e);
                return Strike::Fail(*e);
            }
            Strike::Pass
        };
        let (end, (first, second)) = attempt.run(strike, || (attempt.got(), attempt.got()));
        let Some(error) = error else { continue };
        let what = format!("{error:?} from {:?}", end.struck);
        let (stderr, got) = (attempt.site.folder.read("stderr"), [&first, &second]);
        // Neither of them is changed by half, or into something else.
        assert!(
            got.iter().all(|g| **g == whole || **g == Got::Nothing),
            "{what}"
        );
        // An error costs one bounce its notice. The runtime gives up where a
        // wake-up call fails, which no kernel lets happen; systemd starts the
        // service anew.
        let died = end.code != Some(0);
        let originals = got.iter().filter(|g| ***g == Got::Nothing).count();
        assert!(originals < 2 || died, "{what}: {:?} {stderr}", end.code);
        let events = count_attempt(&attempt, &[&first, &second], &what);
        let row = rows.entry(format!("{error:?}")).or_default();
        row[0] += 1;
        row[1] += usize::from(originals == 0);
        row[2] += usize::from(originals > 0);
        row[3] += usize::from(events < 2);
        row[4] += usize::from(died);
    }
    for (error, [runs, notices, originals, without_event, died]) in rows {
        table::line(
            &format!("{error} from a call, once"),
            "milter",
            runs,
            &format!(
                "{notices} notice, {originals} original, {without_event} without an event; in {died} the service had to be started anew"
            ),
        );
    }
}

/// What stands around is no use: the notice comes all the same.
#[test]
fn surroundings() {
    let (whole, _) = healthy();
    let events = |events: &str| Settings {
        events: events.into(),
        ..Settings::default()
    };
    let state = |state_dir: &str| Settings {
        state_dir: state_dir.into(),
        ..Settings::default()
    };
    for (fault, settings, setup) in [
        ("few open files", Settings::default(), "ulimit -n 16"),
        ("small files", Settings::default(), "ulimit -f 0"),
        ("no core", Settings::default(), "ulimit -c 0"),
        (
            "standard error closed or full",
            Settings::default(),
            "exec 2>/dev/full",
        ),
        ("syslog absent", events("socket = \"DIR/log\""), ""),
        (
            "events go to a full disk",
            events("target = \"file\"\nfile = \"/dev/full\""),
            "",
        ),
        (
            "events go to nowhere",
            events("target = \"file\"\nfile = \"DIR/none/x\""),
            "",
        ),
        ("the state is nowhere", state("/proc/zwrotka"), ""),
        ("the state is a file", state("DIR/zwrotka.toml"), ""),
        ("the state is absent", state("DIR/none/none"), ""),
    ] {
        let attempt = Attempt::with(settings, setup);
        let (end, got) = attempt.run(|_| Strike::Pass, || [attempt.got(), attempt.got()]);
        let stderr = attempt.site.folder.read("stderr");
        assert!(got.iter().all(|g| *g == whole), "{fault}: {stderr}");
        assert_eq!(end.code, Some(0), "{fault}: {stderr}");
        table::line(fault, "milter", 2, "2 notice");
    }
}

/// A mail server that goes away after each of its packets costs nobody else
/// anything.
#[test]
fn the_mail_server_goes_away() {
    let (whole, _) = healthy();
    let attempt = Attempt::new();
    let (end, last) = attempt.run(
        |_| Strike::Pass,
        || {
            for packets in 1..40 {
                let _ = attempt.converse_up_to(packets, &mut Vec::new());
            }
            attempt.got()
        },
    );
    assert!(last == whole, "the one after them all");
    assert_eq!(end.code, Some(0));
    table::line(
        "the mail server goes away after each packet",
        "milter",
        39,
        "39 as they were; the next one explained",
    );
}
