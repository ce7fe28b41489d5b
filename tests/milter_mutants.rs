//! Many mutated mails through one milter service: it is not started again, it
//! does not grow, it answers each of them, and what it makes of a mail is a
//! notice by the book or the mail as it came. tests/milter-mutants runs more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

#[path = "support/bombs.rs"]
#[allow(dead_code)]
mod bombs;
#[path = "support/mail_server.rs"]
#[allow(dead_code)]
mod mail_server;
#[path = "support/mutations.rs"]
mod mutations;
#[path = "support/mod.rs"]
mod support;

use mail_server::{MailServer, Sent};
use mutations::{Random, mutated};
use support::{Folder, as_service, everybody_may_write, program};

/// Mails of a run of all tests.
const FEW: u64 = 2000;
/// Connections at the same time. More of them do not wait for one another's readers.
const CONNECTIONS: u64 = 4;
/// How long an answer may take on a machine that has other work.
const PATIENCE: Duration = Duration::from_secs(120);
/// Memory is looked at after so many mails.
const STEP: u64 = 50;
/// How much a third of the run may add, for the buffers of the allocator: a leak
/// of a hundred bytes for each mail shows in a run of 100,000.
const SLACK: u64 = 3 << 20;

struct Milter(Child);

impl Drop for Milter {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(folder: &Folder) -> Milter {
    let base = folder.path("").display().to_string();
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "state_dir = \"{base}state\"\n[limits]\nnotices_per_hour = 1000\n[trust]\nrequire = []\n\
             [events]\ntarget = \"syslog\"\nsocket = \"{base}log\"\n[domains.\"local.test\"]\n"
        ),
    );
    let listen = format!("unix:{base}milter");
    let mut command = Command::new(program(folder));
    command
        .args(["milter", "--listen", &listen, "--config"])
        .arg(config);
    let milter = Milter(as_service(&mut command).spawn().unwrap());
    let start = Instant::now();
    while std::os::unix::net::UnixStream::connect(folder.path("milter")).is_err() {
        assert!(start.elapsed() < PATIENCE, "the milter does not start");
        std::thread::sleep(Duration::from_millis(10));
    }
    milter
}

/// Bounces and bombs: what the mutations begin with.
fn seeds() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seeds = Vec::new();
    for folder in ["examples/bounces", "tests/golden", "tests/mta/mail"] {
        let mut names: Vec<_> = std::fs::read_dir(root.join(folder))
            .unwrap()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|e| e == "eml"))
            .filter(|path| !path.to_string_lossy().ends_with(".out.eml"))
            .collect();
        names.sort();
        seeds.extend(names.iter().map(|name| std::fs::read(name).unwrap()));
    }
    assert!(seeds.len() > 20);
    // Twice, because there are more bombs.
    seeds.extend_from_within(..);
    seeds.extend(bombs::all(4 << 10).into_iter().map(|(_, raw)| raw));
    seeds
}

/// Resident memory in bytes, and the parent of the process.
fn resident(pid: u32) -> u64 {
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).unwrap();
    let pages: u64 = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// The process that makes a reader for each message.
fn reader_server(service: u32) -> u32 {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = entries.filter_map(|e| e.file_name().to_str()?.parse().ok());
    let mut children = pids.filter(|pid: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let after = stat.rsplit_once(") ").map(|(_, after)| after.to_string());
        let parent = after.and_then(|a| a.split(' ').nth(1)?.parse::<u32>().ok());
        parent == Some(service)
    });
    children.next().expect("zwrotka milter-reader")
}

/// What became of each mail, counted from the events of the service.
struct Tally {
    counts: Arc<Mutex<BTreeMap<String, u64>>>,
}

impl Tally {
    /// Takes the place of syslog in this folder.
    fn start(folder: &Folder) -> Tally {
        let path = folder.path("log");
        let socket = UnixDatagram::bind(&path).unwrap();
        everybody_may_write(&path);
        let counts = Arc::new(Mutex::new(BTreeMap::new()));
        let counted = Arc::clone(&counts);
        std::thread::spawn(move || {
            let mut event = [0; 16 << 10];
            while let Ok(length) = socket.recv(&mut event) {
                let event = String::from_utf8_lossy(&event[..length]).into_owned();
                if event.contains("event=bounce") {
                    let kind = Tally::kind(&event);
                    *counted.lock().unwrap().entry(kind).or_insert(0) += 1;
                }
            }
        });
        Tally { counts }
    }

    /// The outcome, and the reason where there is one; of errors inside also which.
    fn kind(event: &str) -> String {
        let value = |name: &str| {
            let found = event.split(' ').find_map(|word| word.strip_prefix(name));
            found.unwrap_or_default().to_string()
        };
        let (outcome, reason) = (value("outcome="), value("reason="));
        let detail = match &*reason {
            "internal-error" => value("detail="),
            _ => String::new(),
        };
        let words = [outcome, reason, detail];
        let words: Vec<&str> = words
            .iter()
            .map(|w| &**w)
            .filter(|w| !w.is_empty())
            .collect();
        words.join(" ")
    }

    /// How many readers ended in a way that no limit is meant to end them.
    fn crashes(&self) -> u64 {
        let counts = self.counts.lock().unwrap();
        let is_crash = |kind: &str| {
            let kinds = ["crashed", "killed", "panic"];
            kind.contains("internal-error") && kinds.iter().any(|k| kind.ends_with(k))
        };
        let crashes = counts.iter().filter(|(kind, _)| is_crash(kind));
        crashes.map(|(_, count)| count).sum()
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect(name))
}

/// Threat 8 for the service.
#[test]
fn threat_08_mutated_mails_leave_the_milter_as_it_was() {
    let count = number("ZWROTKA_MUTANTS", FEW);
    let seed = number("ZWROTKA_MUTANTS_SEED", 1);
    let first = number("ZWROTKA_MUTANTS_FIRST", 0);
    let connections = number("ZWROTKA_MUTANTS_CONNECTIONS", CONNECTIONS);
    let seconds = number("ZWROTKA_MUTANTS_SECONDS", u64::from(u32::MAX));
    let until = Instant::now() + Duration::from_secs(seconds);
    let folder = Folder::new();
    let tally = Tally::start(&folder);
    let mut milter = start(&folder);
    let service = milter.0.id();
    let readers = reader_server(service);
    let seeds = seeds();
    let [next, notices, done] = [first, 0, 0].map(AtomicU64::new);
    let memory = Mutex::new(Vec::new());
    let faults = Mutex::new(Vec::new());
    let begin = Instant::now();
    let work = || -> std::io::Result<()> {
        let mut server = MailServer::connect(&folder.path("milter"), PATIENCE)?;
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            let is_enough = n >= first + count || Instant::now() > until;
            if is_enough || faults.lock().unwrap().len() > 5 {
                return Ok(());
            }
            let mut random = Random::new(!seed, n);
            if random.below(50) == 0 {
                server = MailServer::connect(&folder.path("milter"), PATIENCE)?;
            }
            let sent = Sent::of(&mutated(&seeds, seed, n));
            let recipient = format!("u{}@local.test", random.below(500));
            let chunk = 1 << (6 + random.below(11));
            match server.bounce(&sent, &recipient, chunk) {
                Ok(changes) => {
                    notices.fetch_add(u64::from(!changes.is_empty()), Ordering::Relaxed);
                    if let Some(fault) = sent.fault(&changes) {
                        faults.lock().unwrap().push(format!("mail {n}: {fault}"));
                    }
                }
                Err(e) => {
                    faults.lock().unwrap().push(format!("mail {n}: {e}"));
                    server = MailServer::connect(&folder.path("milter"), PATIENCE)?;
                }
            }
            if n % STEP == 0 {
                let sum = resident(service) + resident(readers);
                memory.lock().unwrap().push((n, sum));
            }
            done.fetch_add(1, Ordering::Relaxed);
            if count >= 100_000 && n % 20_000 == 0 {
                println!(
                    "mail {n}, {:?}: {} notices, {} KiB",
                    begin.elapsed(),
                    notices.load(Ordering::Relaxed),
                    (resident(service) + resident(readers)) >> 10
                );
            }
        }
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..connections).map(|_| scope.spawn(work)).collect();
        for one in all {
            one.join().unwrap().expect("the service is there");
        }
    });
    let count = done.into_inner();
    for (kind, count) in &*tally.counts.lock().unwrap() {
        println!("{count:>8} {kind}");
    }
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "seed {seed}: {faults:#?}");
    assert!(
        milter.0.try_wait().unwrap().is_none(),
        "the service has ended"
    );
    assert_eq!(
        reader_server(service),
        readers,
        "the reader process was replaced"
    );
    assert_eq!(tally.crashes(), 0, "readers have crashed");
    // Some of them still are bounces.
    let notices = notices.into_inner();
    assert!(notices > count / 20, "{notices} notices");

    let mut memory = memory.into_inner().unwrap();
    memory.sort_unstable();
    let median = |part: &[(u64, u64)]| {
        let mut bytes: Vec<u64> = part.iter().map(|(_, bytes)| *bytes).collect();
        bytes.sort_unstable();
        bytes[bytes.len() / 2]
    };
    let third = memory.len() / 3;
    let (early, late) = (
        median(&memory[..third]),
        median(&memory[memory.len() - third..]),
    );
    println!(
        "{count} mails in {:?}: {notices} notices; memory of the first third {} KiB, of the last {} KiB",
        begin.elapsed(),
        early >> 10,
        late >> 10
    );
    assert!(late <= early + SLACK, "{early} bytes, later {late}");
}
