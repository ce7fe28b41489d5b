//! Files of the store that hold anything: each question gets an answer or an
//! error, and what is written afterwards is found again.
#![no_main]
use std::path::Path;
use std::time::Duration;

use zwrotka::store::{LocalStore, Store};

const NOW: i64 = 1_795_000_000;

fn spoil(folder: &Path, data: &[u8]) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            spoil(&path, data);
        } else {
            std::fs::write(&path, data).expect("a file of ours");
        }
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let folder = std::env::temp_dir().join(format!("zwrotka-fuzz-store-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let ask = || {
        let store = LocalStore::new(&folder, 864_000);
        let _ = store.take_slot("recipient", NOW, 20);
        let _ = store.use_proof("proof", "owner", NOW);
        let _ = store.is_used_by_another("proof", "another");
        let _ = store.reserve("notice", NOW, Duration::ZERO);
        let _ = store.mark("sent", NOW);
        store.has_sent("sent").unwrap_or(false)
    };
    assert!(ask());
    spoil(&folder, data);
    assert!(ask(), "what is marked is remembered, whatever stood there before");
    let _ = std::fs::remove_dir_all(&folder);
});
