//! The store with a million senders: `cargo bench --bench store [SENDERS]`. With a
//! port in ZWROTKA_REDIS_PORT, also what a shared store costs more than a local one.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::{Duration, Instant};

use zwrotka::store::settings::{Engine, Place, Redis};
use zwrotka::store::{self, Identity, LocalStore, Question, Store, Wanted};

const NOW: i64 = 1_795_000_000;
const HOUR: i64 = 3600;
const MAX_AGE: i64 = 10 * 24 * HOUR;
/// How many of those that were sent are looked up.
const LOOK_UPS: u64 = 10_000;

fn main() {
    let senders: u64 = std::env::args()
        .skip(1)
        .find_map(|a| a.parse().ok())
        .unwrap_or(1_000_000);
    let folder = std::env::temp_dir().join(format!("zwrotka-bench-store-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let store = LocalStore::new(&folder, MAX_AGE);

    let start = Instant::now();
    for n in 0..senders {
        let limit = format!("notice user{n}@example.pl");
        assert!(store.take_slot(&limit, NOW, 20).unwrap());
    }
    each("a slot", start, senders);
    println!(
        "files of that hour: {}",
        files(&folder.join("store/limits"))
    );

    for n in 0..senders {
        store.mark(&format!("sent {n}"), NOW).unwrap();
    }
    let start = Instant::now();
    for n in 0..LOOK_UPS.min(senders) {
        assert!(store.has_sent(&format!("sent {n}")).unwrap());
    }
    each("a look-up among those sent", start, LOOK_UPS.min(senders));

    let start = Instant::now();
    store.take_slot("x", NOW + 2 * HOUR, 1).unwrap();
    println!("removal of that hour: {:?}", start.elapsed());
    let left = files(&folder.join("store/limits"));
    if let Ok(port) = std::env::var("ZWROTKA_REDIS_PORT") {
        shared(&folder.join("shared"), port.parse().unwrap());
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(left, 1, "files of limits that are left");
}

/// Claims as the milter makes them, on a connection that stays, and as a process
/// for each message does.
fn shared(folder: &Path, port: u16) {
    let engine = Engine::Redis(Redis {
        place: Place::Tcp {
            host: "127.0.0.1".into(),
            port,
            is_tls: false,
        },
        database: 0,
        prefix: format!("bench{}:", std::process::id()),
        user: None,
        password_file: None,
        ca_file: None,
        time_limit: Duration::from_secs(1),
    });
    for (what, engine, is_kept, times) in [
        ("a local claim", &Engine::Local, true, 2000),
        ("a shared claim, connected", &engine, true, 2000),
        ("a shared claim, with its connection", &engine, false, 500),
    ] {
        let identity = Identity {
            hostname: "mail.example.pl",
            secret: Some(b"secret"),
            max_age: MAX_AGE,
            is_kept,
        };
        let kept = store::open(engine, folder, identity);
        let start = Instant::now();
        for n in 0..times {
            let opened = (!is_kept).then(|| store::open(engine, folder, identity));
            let store = opened.as_ref().unwrap_or(&kept);
            let name = format!("{what}{n}");
            let wanted = Wanted {
                notice: &name,
                recipient: &name,
                proof: None,
                most: 20,
                delivery: "Q",
                is_handed_over: false,
                is_first: true,
                is_own_submission: true,
                has_digest: true,
            };
            let question = Question {
                alerts: &[],
                notice: Some(wanted),
            };
            assert!(store.count(&question, NOW).refused.is_none());
        }
        each(what, start, times);
    }
}

fn each(what: &str, start: Instant, times: u64) {
    let micros = start.elapsed().as_micros() as f64 / times as f64;
    println!("{what}: {micros:.1} \u{b5}s ({times} of them)");
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| match entry.path() {
            path if path.is_dir() => files(&path),
            _ => 1,
        })
        .sum()
}
