//! What reads hostile mail is confined. A test without a harness: a process
//! with several threads makes no child.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, exit};
use std::time::Duration;

use rustix::process::{Resource, Signal, getpid, getrlimit, kill_process, test_kill_process};
use zwrotka::entry::evaluate::Confinement;
use zwrotka::entry::isolation::child::{Lost, in_child};
use zwrotka::entry::isolation::limits::{LIMITS, Limits};
use zwrotka::entry::isolation::sandbox;

fn try_in_child(readable: &[PathBuf], work: impl FnOnce() -> bool) -> bool {
    let tried = in_child(&LIMITS, || {
        sandbox::enter(readable);
        vec![u8::from(work())]
    });
    tried.expect("a result") == [1]
}

/// One second of processor time.
const SHORT: Limits = Limits { cpu: 1, ..LIMITS };

/// Whether the child says that files are open to it.
fn sandboxed() -> Option<bool> {
    let said = in_child(&LIMITS, || {
        let missing = sandbox::enter(&[]);
        vec![u8::from(missing.contains(&Confinement::Files))]
    });
    Some(said.ok()? == [1])
}

fn main() {
    // Arguments that cargo passes to tests with a harness.
    if std::env::args().any(|arg| arg == "--list") {
        println!("sandbox: test");
        return;
    }
    let holds = sandbox::report().expect("a child");
    println!("{holds}");
    // Every kernel that Debian 12 runs on has these; landlock can be left out of one.
    assert!(
        holds.connections && holds.programs && holds.limits,
        "{holds:?}"
    );

    let folder = std::env::temp_dir().join(format!("zwrotka-sandbox-{}", std::process::id()));
    let other = folder.with_extension("other");
    for path in [&folder, &other] {
        std::fs::create_dir_all(path).unwrap();
        std::fs::write(path.join("file"), "text").unwrap();
    }
    let readable = [folder.clone()];
    let parent = getpid();
    let read = |path: PathBuf| {
        let mut text = String::new();
        let read = File::open(path).and_then(|mut f| f.read_to_string(&mut text));
        read.is_ok() && text == "text"
    };
    let results = [
        (
            "its own files are read",
            try_in_child(&readable, || read(folder.join("file"))),
        ),
        (
            "other files are not",
            try_in_child(&readable, || !holds.files || !read(other.join("file"))),
        ),
        (
            "nothing is written",
            try_in_child(&readable, || {
                let made = File::create(folder.join("new"));
                made.and_then(|mut f| f.write_all(b"x")).is_err()
            }),
        ),
        (
            "nothing is opened for writing, by seccomp alone",
            try_in_child(&[folder.clone(), PathBuf::from("/")], || {
                let file = folder.join("file");
                let open = |options: &mut OpenOptions| options.open(&file);
                open(OpenOptions::new().write(true)).is_err()
                    && open(OpenOptions::new().read(true).write(true)).is_err()
                    && open(OpenOptions::new().append(true)).is_err()
                    && open(OpenOptions::new().read(true)).is_ok()
            }),
        ),
        (
            "no process is started",
            try_in_child(&readable, || Command::new("/bin/true").status().is_err()),
        ),
        (
            "no socket is opened",
            try_in_child(&readable, || UnixStream::pair().is_err()),
        ),
        (
            "nobody is killed",
            try_in_child(&readable, || {
                kill_process(parent, Signal::TERM).is_err() && test_kill_process(parent).is_err()
            }),
        ),
        (
            "threads, time and randomness work",
            try_in_child(&readable, || {
                let roomy = std::thread::Builder::new().stack_size(64 << 20);
                let sum = roomy.spawn(|| (0..100u64).sum::<u64>()).unwrap().join();
                std::thread::sleep(Duration::from_millis(1));
                let mut map = std::collections::HashMap::new();
                map.insert(1, sum.unwrap());
                map[&1] == 4950
            }),
        ),
        (
            "a panic is no result",
            in_child(&LIMITS, || panic!("on purpose")) == Err(Lost::Broken),
        ),
        (
            "too much memory is no result",
            in_child(&LIMITS, || vec![1; 1 << 30]).is_err(),
        ),
        (
            "what uses up its processor time is out of time",
            in_child(&SHORT, || {
                loop {
                    std::hint::black_box(());
                }
            }) == Err(Lost::Time),
        ),
        (
            // The clock would end that loop too, only later.
            "the limit of processor time is set",
            in_child(&SHORT, || {
                let limit = getrlimit(Resource::Cpu);
                vec![u8::from(
                    limit.current == Some(1) && limit.maximum == Some(2),
                )]
            }) == Ok(vec![1]),
        ),
        (
            "what sleeps is out of time",
            in_child(
                &Limits {
                    time: Duration::from_secs(1),
                    ..LIMITS
                },
                || {
                    std::thread::sleep(Duration::from_secs(60));
                    Vec::new()
                },
            ) == Err(Lost::Time),
        ),
        (
            "what did not hold is returned",
            sandboxed() == Some(!holds.files),
        ),
        (
            "an abort is no result",
            in_child(&LIMITS, || std::process::abort()) == Err(Lost::Killed),
        ),
    ];
    let _ = std::fs::remove_dir_all(&folder);
    let _ = std::fs::remove_dir_all(&other);
    for (what, right) in &results {
        println!("{what}: {}", if *right { "ok" } else { "FAILED" });
    }
    exit(i32::from(!results.iter().all(|(_, right)| *right)));
}
