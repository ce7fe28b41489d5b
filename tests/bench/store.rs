//! The store with a million senders: `cargo bench --bench store [SENDERS]`.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::Instant;

use zwrotka::store::{LocalStore, Store};

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
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(left, 1, "files of limits that are left");
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
