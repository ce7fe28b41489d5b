//! Many mutated mails through one milter service: it is not started again, it
//! does not grow, it answers each of them, and what it makes of a mail is a
//! notice by the book or the mail as it came. tests/milter-mutants runs more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::process::{Child, Command};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
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
use support::{Folder, as_service, program};

/// Mails of a run of all tests.
const FEW: u64 = 2000;
/// Connections at the same time.
const CONNECTIONS: u64 = 2;
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
             [events]\ntarget = \"file\"\nfile = \"/dev/null\"\n[domains.\"local.test\"]\n"
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

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect(name))
}

/// Threat 8 for the service.
#[test]
fn threat_08_mutated_mails_leave_the_milter_as_it_was() {
    let count = number("ZWROTKA_MUTANTS", FEW);
    let seed = number("ZWROTKA_MUTANTS_SEED", 1);
    let first = number("ZWROTKA_MUTANTS_FIRST", 0);
    let folder = Folder::new();
    let mut milter = start(&folder);
    let service = milter.0.id();
    let readers = reader_server(service);
    let seeds = seeds();
    let (next, notices) = (AtomicU64::new(first), AtomicU64::new(0));
    let memory = Mutex::new(Vec::new());
    let faults = Mutex::new(Vec::new());
    let begin = Instant::now();
    let work = || -> std::io::Result<()> {
        let mut server = MailServer::connect(&folder.path("milter"), PATIENCE)?;
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= first + count || faults.lock().unwrap().len() > 5 {
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
            if count >= 100_000 && n % (count / 100) == 0 {
                println!(
                    "{n} of {count} mails, {:?}: {} notices, {} KiB",
                    begin.elapsed(),
                    notices.load(Ordering::Relaxed),
                    (resident(service) + resident(readers)) >> 10
                );
            }
        }
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(work)).collect();
        for one in all {
            one.join().unwrap().expect("the service is there");
        }
    });
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
