//! A site of one attempt: a folder with a configuration, a mail server that
//! counts what it takes, and one of zwrotka's entry points.

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use nix::unistd::Pid;

use crate::smtpd::{Act, Smtpd, Step};
use crate::support::{Folder, as_service, example, own, program};
use crate::tracer::{self, Call, End, Strike, Watchdog};

pub const RECIPIENT: &str = "anna@example.pl";

/// The bounce of most attempts.
pub fn bounce() -> Vec<u8> {
    example("bounces/seed-no-such-user.eml")
}

/// The same for another message: another notice.
pub fn bounce_of(number: usize) -> Vec<u8> {
    let text = String::from_utf8(bounce()).expect("text");
    let id = "Message-ID: <";
    let (head, original) = text.split_once("Return-Path: <anna").expect("an original");
    let original = original.replacen(id, &format!("{id}n{number}."), 1);
    format!("{head}Return-Path: <anna{original}").into_bytes()
}

/// The ways into the mail path that are a process for each message. Where a
/// pipe hands over makes two of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryPoint {
    Filter,
    Smtp,
    Sendmail,
}

impl EntryPoint {
    pub const ALL: [EntryPoint; 3] = [EntryPoint::Filter, EntryPoint::Smtp, EntryPoint::Sendmail];

    pub fn name(self) -> &'static str {
        match self {
            EntryPoint::Filter => "filter",
            EntryPoint::Smtp => "pipe, SMTP",
            EntryPoint::Sendmail => "pipe, sendmail",
        }
    }
}

/// A sendmail that takes a message whole or not at all.
pub const SENDMAIL: &str = "cat >DIR/sent/.$$ && mv DIR/sent/.$$ DIR/sent/$$";

/// A site.
pub struct Site {
    pub folder: Folder,
    pub entry: EntryPoint,
    pub smtpd: Smtpd,
    /// Shell lines before the program starts, as `ulimit -n 8`.
    pub setup: String,
    /// Recipients beside [`RECIPIENT`], for pipe.
    pub others: Vec<&'static str>,
    settings: Settings,
}

/// Settings that differ from one attempt to another.
#[derive(Clone)]
pub struct Settings {
    pub sendmail: String,
    pub time_limit: u64,
    pub events: String,
    /// Below the folder, or an absolute path.
    pub state_dir: String,
    pub hostname: String,
    pub notices_per_hour: u32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            sendmail: SENDMAIL.into(),
            time_limit: 20,
            events: "target = \"file\"\nfile = \"DIR/events\"".into(),
            state_dir: "DIR/state".into(),
            hostname: "mail.example.pl".into(),
            notices_per_hour: 1000,
        }
    }
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub end: End,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Site {
    pub fn new(entry: EntryPoint) -> Site {
        Site::with(entry, Settings::default(), |_, _| Act::Consent)
    }

    pub fn with(
        entry: EntryPoint,
        settings: Settings,
        script: impl Fn(Step, usize) -> Act + Send + Sync + 'static,
    ) -> Site {
        let site = Site {
            folder: Folder::new(),
            entry,
            smtpd: Smtpd::start(script),
            setup: String::new(),
            others: Vec::new(),
            settings,
        };
        std::fs::create_dir(site.folder.path("sent")).expect("a folder");
        own(&site.folder.path("sent"));
        if !site.settings.sendmail.is_empty() {
            let script = site.filled(&site.settings.sendmail);
            site.folder.script("sendmail", &script);
        }
        site.configure("");
        site
    }

    /// Takes away what earlier runs handed over and logged.
    pub fn forget(&self) {
        let _ = std::fs::remove_file(self.folder.path("events"));
        self.smtpd.forget();
        for entry in std::fs::read_dir(self.folder.path("sent"))
            .expect("a folder")
            .flatten()
        {
            std::fs::remove_file(entry.path()).expect("a message");
        }
    }

    /// Writes the configuration.
    pub fn configure(&self, more: &str) {
        let via = match self.entry {
            EntryPoint::Sendmail => "sendmail",
            _ => "smtp",
        };
        let text = format!(
            "hostname = \"{}\"\nstate_dir = \"{}\"\n{more}\n[handover]\nvia = \"{via}\"\n\
             smtp = \"127.0.0.1:{}\"\nsendmail = \"DIR/sendmail\"\ntime_limit = {}\n\
             [limits]\nnotices_per_hour = {}\n[events]\n{}\n[domains.\"example.pl\"]\nlanguage = \"pl\"\n",
            self.settings.hostname,
            self.settings.state_dir,
            self.smtpd.port,
            self.settings.time_limit,
            self.settings.notices_per_hour,
            self.settings.events
        );
        self.folder.write("zwrotka.toml", self.filled(&text));
    }

    pub fn filled(&self, text: &str) -> String {
        let dir = self.folder.path("").display().to_string();
        text.replace("DIR", dir.trim_end_matches('/'))
    }

    fn args(&self) -> Vec<OsString> {
        let config = self.folder.path("zwrotka.toml").into_os_string();
        let words: &[&str] = match self.entry {
            EntryPoint::Filter => &[
                "filter",
                "--sender",
                "",
                "--queue-id",
                "Q1",
                "--recipient",
                RECIPIENT,
            ],
            _ => &["pipe", "--sender", "", "--queue-id", "Q1"],
        };
        let mut args: Vec<OsString> = vec![program(&self.folder).into()];
        args.extend(words.iter().map(OsString::from));
        args.extend(["--config".into(), config]);
        if self.entry != EntryPoint::Filter {
            args.extend(["--".into(), RECIPIENT.into()]);
            args.extend(self.others.iter().map(OsString::from));
        }
        args
    }

    /// `sh` that becomes the program after `setup`.
    fn command(&self, stop: bool) -> Command {
        let stop = if stop { "kill -STOP $$\n" } else { "" };
        let script = format!("{}\n{stop}exec \"$@\"", self.setup);
        let mut command = Command::new("/bin/sh");
        command.args(["-c", &script, "sh"]).args(self.args());
        as_service(&mut command);
        command
    }

    /// A run at whose calls `strike` may strike.
    pub fn struck(&self, message: &[u8], strike: impl FnMut(Call) -> Strike) -> Ran {
        // All of it fits into a pipe, so nobody has to write while it runs.
        let (reader, mut writer) = std::io::pipe().expect("a pipe");
        assert!(message.len() < 60_000, "a message that fits into a pipe");
        writer.write_all(message).expect("the message");
        drop(writer);
        let (out, err) = (self.folder.path("stdout"), self.folder.path("stderr"));
        let end = {
            let mut command = self.command(true);
            command
                .stdin(Stdio::from(reader))
                .stdout(File::create(&out).expect("a file"))
                .stderr(File::create(&err).expect("a file"));
            tracer::run(&mut command, &AtomicBool::new(true), strike)
        };
        for program in &end.let_go {
            gone(*program);
        }
        Ran {
            end,
            stdout: std::fs::read(out).expect("a file"),
            stderr: self.folder.read("stderr"),
        }
    }

    /// A run without a tracer.
    pub fn run(&self, message: &[u8]) -> Ran {
        self.run_from(Stdio::piped(), message)
    }

    /// The same with another standard input; the message is for a pipe.
    pub fn run_from(&self, stdin: Stdio, message: &[u8]) -> Ran {
        self.run_with(stdin, Stdio::piped(), message)
    }

    /// The same with another standard output.
    pub fn run_to(&self, stdout: Stdio, message: &[u8]) -> Ran {
        self.run_with(Stdio::piped(), stdout, message)
    }

    fn run_with(&self, stdin: Stdio, stdout: Stdio, message: &[u8]) -> Ran {
        let mut child = self
            .command(false)
            .stdin(stdin)
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .expect("a shell");
        let input = child.stdin.take();
        let pid = Pid::from_raw(i32::try_from(child.id()).expect("a process id"));
        let watchdog = Watchdog::over(pid);
        let output = std::thread::scope(|scope| {
            scope.spawn(move || {
                if let Some(mut input) = input {
                    // It may end before it has read everything.
                    let _ = input.write_all(message);
                }
            });
            child.wait_with_output().expect("its end")
        });
        let end = End {
            code: output.status.code(),
            signal: output
                .status
                .signal()
                .map(|s| s.try_into().expect("a signal")),
            hung: watchdog.has_barked(),
            ..End::default()
        };
        Ran {
            end,
            stdout: output.stdout,
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// What the mail server has taken in all runs so far. For a filter that is
    /// the output of a run that ended with 0.
    pub fn taken(&self, last: &Ran) -> Vec<Vec<u8>> {
        match self.entry {
            EntryPoint::Filter if last.end.code == Some(0) => vec![last.stdout.clone()],
            EntryPoint::Filter => Vec::new(),
            EntryPoint::Smtp => self.smtpd.taken(),
            EntryPoint::Sendmail => {
                let folder = std::fs::read_dir(self.folder.path("sent")).expect("a folder");
                let all = folder.flatten().map(|e| e.path());
                let whole = |path: &PathBuf| {
                    path.file_name()
                        .is_some_and(|n| !n.to_string_lossy().starts_with('.'))
                };
                all.filter(whole)
                    .map(|path| std::fs::read(path).expect("a message"))
                    .collect()
            }
        }
    }

    /// The events so far.
    pub fn events(&self) -> Vec<String> {
        let text = self.folder.read("events");
        // contrib/events/README.md: a line may be empty.
        let lines = text.lines().filter(|line| !line.is_empty());
        lines.map(String::from).collect()
    }
}

/// Waits until a process is gone.
fn gone(pid: Pid) {
    let start = Instant::now();
    let is_there = || {
        let mut stat = String::new();
        let read =
            File::open(format!("/proc/{pid}/stat")).and_then(|mut f| f.read_to_string(&mut stat));
        read.is_ok() && !stat.contains(") Z ")
    };
    while is_there() {
        assert!(start.elapsed() < Duration::from_secs(20), "{pid} stays");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is {
    Notice,
    Original,
    /// Neither as a whole.
    Broken,
}

/// What the messages of one attempt are compared with.
pub struct Expected {
    original: Vec<u8>,
    notice: Vec<u8>,
}

impl Expected {
    /// What an entry point without trouble makes of a message.
    pub fn of(entry: EntryPoint, message: &[u8]) -> Expected {
        let site = Site::new(entry);
        let ran = site.run(message);
        let mut taken = site.taken(&ran);
        assert_eq!((ran.end.code, taken.len()), (Some(0), 1), "{}", ran.stderr);
        let notice = taken.remove(0);
        let notice = undated(&notice);
        compare_with_golden(entry, &notice);
        Expected {
            original: message.to_vec(),
            notice,
        }
    }

    pub fn is(&self, message: &[u8]) -> Is {
        let passed = message.strip_prefix(&b"X-Zwrotka: v=1; passed\n"[..]);
        if passed.unwrap_or(message) == self.original {
            Is::Original
        } else if undated(message) == self.notice {
            Is::Notice
        } else {
            Is::Broken
        }
    }
}

/// Compares a notice with the stored one, tests/faults/golden/ENTRY.eml, or writes
/// that one where `UPDATE_GOLDEN` is set. The name of this host, which is in the
/// Message-ID, stands there as `HOST`.
fn compare_with_golden(entry: EntryPoint, notice: &[u8]) {
    let text = String::from_utf8_lossy(notice);
    let id = text
        .lines()
        .find_map(|l| l.strip_prefix("Message-ID: <zwrotka."));
    let host = id.and_then(|id| id.trim_end().trim_end_matches('>').split_once('@'));
    let (_, host) = host.expect("a Message-ID of ours");
    let text = text.replace(&format!("@{host}>"), "@HOST>");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/faults/golden")
        .join(format!("{}.eml", entry.name().replace(", ", "-")));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text.as_bytes()).expect("a golden file");
        return;
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, golden, "{}", path.display());
}

/// Without the Date field, which is the only thing in which two notices about
/// one bounce differ.
fn undated(message: &[u8]) -> Vec<u8> {
    let mut in_header = true;
    let mut kept = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|&b| b == b'\n') {
        in_header &= line != b"\n";
        if !(in_header && line.starts_with(b"Date: ")) {
            kept.extend_from_slice(line);
        }
    }
    kept
}

/// What became of a message, in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// A notice went on.
    Notice,
    /// The original went on.
    Original,
    /// 75: the mail server keeps it.
    Retry,
    /// 75 because someone asked it to stop, which it says on standard error only.
    Stopped,
    /// Killed by a signal: the mail server keeps it.
    Killed,
    /// The loader failed, or memory before the program could do anything.
    NotStarted,
}

/// What an attempt came to.
#[derive(Debug)]
pub struct Attempt {
    pub fate: Fate,
    /// Whether it came twice, under the same Message-ID.
    pub twice: bool,
    /// Events of the first run.
    pub events: usize,
}

/// Checks a first run, lets the mail server try again where it would, and
/// holds all of it against the promise.
///
/// # Panics
/// The promise is broken.
pub fn check_run(
    site: &Site,
    expected: &Expected,
    message: &[u8],
    first: &Ran,
    what: &str,
) -> Attempt {
    let fail = |why: &str| -> ! {
        panic!(
            "{} × {what}: {why}\nended with {:?} {:?}, struck {:?}\nstderr: {}\nevents: {:#?}\nlast calls: {:?}",
            site.entry.name(),
            first.end.code,
            first.end.signal,
            first.end.struck,
            first.stderr,
            site.events(),
            first.end.calls.iter().rev().take(3).collect::<Vec<_>>(),
        )
    };
    if first.end.hung {
        fail("it hung");
    }
    let is: Vec<Is> = site.taken(first).iter().map(|m| expected.is(m)).collect();
    if is.contains(&Is::Broken) {
        fail("what went on is neither the notice nor the original");
    }
    let events = site.events();
    if events.len() > 1 {
        fail("more than one event for one input");
    }
    let logged = |outcome: &str| {
        events
            .iter()
            .all(|e| e.contains(&format!(" outcome={outcome} ")))
    };
    let silent = first.stderr.is_empty() || first.stderr.starts_with("4.3.0 zwrotka: ");
    let fate = match (first.end.code, first.end.signal) {
        (Some(0), _) => match is[..] {
            [Is::Notice] if logged("rewritten") => Fate::Notice,
            [Is::Original] if logged("unchanged") => Fate::Original,
            [_] => fail("the event logs another outcome"),
            [] => fail("0, and nothing went on: the message is lost"),
            _ => fail("it came twice"),
        },
        (Some(75), _) if events.is_empty() && first.stderr == "4.3.0 zwrotka: stopped\n" => {
            Fate::Stopped
        }
        (Some(75), _) if !logged("retry") => fail("the event does not log a retry"),
        (Some(75), _) => Fate::Retry,
        (_, Some(Signal::SIGKILL | Signal::SIGTERM)) => Fate::Killed,
        // Nothing of ours has run yet.
        (Some(126 | 127), _) | (_, Some(_)) if events.is_empty() && is.is_empty() => {
            return Attempt {
                fate: Fate::NotStarted,
                twice: false,
                events: 0,
            };
        }
        _ => fail("neither 0 nor 75"),
    };
    if !silent {
        fail("it printed something");
    }
    let mut attempt = Attempt {
        fate,
        twice: false,
        events: events.len(),
    };
    if matches!(fate, Fate::Retry | Fate::Stopped | Fate::Killed) {
        let second = site.run(message);
        let all = site.taken(&second);
        let is: Vec<Is> = all.iter().map(|m| expected.is(m)).collect();
        if second.end.code != Some(0) {
            fail(&format!(
                "the second try ended with {:?}: {}",
                second.end.code, second.stderr
            ));
        }
        match is[..] {
            [Is::Notice | Is::Original] => {}
            // The same Message-ID, as all of it is the same.
            [Is::Notice, Is::Notice] => attempt.twice = true,
            [Is::Original, Is::Original] => attempt.twice = true,
            // A limit of the system counts for each process: it can stop the reading
            // process, so that the original goes on, and then the entry point before it
            // has marked that. The second try then explains the same bounce.
            [Is::Original, Is::Notice] | [Is::Notice, Is::Original]
                if fate == Fate::Killed && first.end.struck.is_none() =>
            {
                attempt.twice = true;
            }
            _ => fail(&format!("after the second try there were {is:?}")),
        }
    }
    attempt
}
