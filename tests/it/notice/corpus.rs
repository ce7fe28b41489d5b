//! Every bounce at hand becomes a notice. The samples are not part of the
//! project; without them there is nothing to check.

use std::path::{Path, PathBuf};

use zwrotka::message::{MAX_PARSED, Message};
use zwrotka::report::Kind;

use super::support::{Case, names, types};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_none_or(|e| e != "json" && e != "tsv") {
            found.push(path);
        }
    }
}

#[test]
fn every_sample_becomes_a_sound_notice() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let mut found = Vec::new();
    for folder in ["mta/samples", "corpus/dev"] {
        files(&shared.join(folder), &mut found);
    }
    let mut made = 0;
    for (n, path) in found.iter().enumerate() {
        let mut raw = std::fs::read(path).unwrap();
        raw.truncate(MAX_PARSED);
        let mut case = Case::read(raw);
        if !matches!(case.report.kind, Kind::Failed | Kind::Delayed) {
            continue;
        }
        made += 1;
        case.language = Some(["en", "pl"][n % 2].into());
        let notice = case.notice();
        let path = path.display();
        let kinds = types(&notice.bytes);
        let status = kinds
            .iter()
            .position(|t| t.ends_with("delivery-status"))
            .unwrap_or_else(|| panic!("{path}: {kinds:?}"));
        assert_eq!(kinds[0], "multipart/report", "{path}");
        assert!(kinds[1] == "multipart/alternative" || kinds[1] == "text/plain");
        let parts = Message::parse(&notice.bytes);
        let top = parts.parts.iter().filter(|p| p.depth == 1).count();
        assert!((2..=3).contains(&top), "{path}: {kinds:?}");
        assert_eq!(status + 1 == kinds.len(), top == 2, "{path}: {kinds:?}");
        let fields = names(&notice.bytes);
        for name in ["From", "To", "Subject", "Date", "Message-ID", "X-Zwrotka"] {
            let count = fields
                .iter()
                .filter(|n| n.eq_ignore_ascii_case(name))
                .count();
            assert_eq!(count, 1, "{path}: {name}");
        }
        assert!(
            notice.bytes.len() <= case.raw.len() + (32 << 10),
            "{path}: {} from {}",
            notice.bytes.len(),
            case.raw.len()
        );
        let message = Message::parse(&notice.bytes);
        let text = message.first("text/plain").unwrap().text.as_ref().unwrap();
        assert!(!text.contains("http://"), "{path}");
        let status = &message.parts[status];
        if let Some(came) = &case.report.delivery_status {
            assert_eq!(status.raw.unwrap(), came.raw, "{path}");
        }
    }
    assert!(
        found.is_empty() || made > found.len() / 2,
        "{made} of {}",
        found.len()
    );
}
