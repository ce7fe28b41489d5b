//! What earlier versions wrote is still read: a folder for each version in
//! tests/stable, which is never changed (contrib/docs/stable.md).

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Folder, zwrotka};
use serde_json::Value;

fn versions() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stable");
    let entries = fs::read_dir(folder).expect("tests/stable").flatten();
    let all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    assert!(!all.is_empty());
    all
}

#[test]
fn configurations_of_earlier_versions_are_read() {
    for version in versions() {
        let text = fs::read_to_string(version.join("zwrotka.toml")).expect("a configuration");
        let folder = Folder::new();
        let file = folder.write("zwrotka.toml", text).display().to_string();
        let ran = zwrotka(&["check", "--config", &file], b"");
        assert_eq!(ran.code, Some(0), "{}: {}", version.display(), ran.stderr);
    }
}

#[test]
fn events_of_earlier_versions_are_counted() {
    for version in versions() {
        for format in ["key-value", "json", "rfc5424"] {
            let events = version
                .join(format!("events.{format}"))
                .display()
                .to_string();
            let ran = zwrotka(&["stats", "--json", "--since", "2026-01-01", &events], b"");
            let json: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
            let text = json.to_string();
            for wanted in ["mailbox-full", "remote.test"] {
                assert!(text.contains(wanted), "{events}: {wanted} in {text}");
            }
        }
    }
}
