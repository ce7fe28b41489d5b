//! What has come back to one person beyond the limit of notices within an hour,
//! for the list that they get instead of long notices.
//!
//! `digests/KEY` holds the beginning of the list, the number of lines that were
//! left out, and the latest lines. The bounce itself always goes on with the list,
//! so that a list that is lost costs nothing but the list.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::folder::Folder;
use super::local::{DIGESTS, lock};
use super::{Error, Key};

/// After so many seconds without a new line a list ends, and the next begins.
const PAUSE: i64 = 3600;
/// Most lines that are kept.
const MAX_LINES: usize = 20;
/// Most bytes of a file that are read. A line is an address and a word.
const MAX_BYTES: u64 = 64 << 10;

/// The lists of this account's store.
#[derive(Debug, Clone)]
pub struct Digests {
    state_dir: PathBuf,
}

/// The lines of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// When the list began, in seconds since 1970.
    pub since: i64,
    /// The latest last.
    pub lines: Vec<String>,
    /// How many came before these.
    pub omitted: usize,
}

impl Digests {
    /// The lists below `state_dir`; nothing is made before a line is added.
    pub fn below(state_dir: &Path) -> Digests {
        Digests {
            state_dir: state_dir.to_path_buf(),
        }
    }

    /// Adds lines to the list of `key`, and returns all of it.
    ///
    /// # Errors
    /// The store can't be read or written.
    pub fn add(&self, key: &str, lines: &[String], now: i64) -> Result<List, Error> {
        let store = Folder::of_store_or_new(&self.state_dir)?;
        let (folder, _) = store.child_or_new(DIGESTS)?;
        let name = Key::new(&format!("digest {key}")).0;
        for old in folder.names()? {
            let age = folder.modified(&old).map(|then| now - then);
            if old != name && age.is_some_and(|age| age > PAUSE) {
                folder.remove_file(&old);
            }
        }
        let path = folder.path.join(&name);
        let file = loop {
            let file = folder.file_or_new(&name, OFlags::RDWR)?;
            lock(&file, &path)?;
            // Another process may have removed it as too old.
            if folder.is_current(&name, &file)? {
                break file;
            }
        };
        update(&file, lines, now).map_err(|e| Error::Io(path, e))
    }
}

fn update(mut file: &File, lines: &[String], now: i64) -> io::Result<List> {
    let mut text = String::new();
    // What is no text is a damaged list, and the next one begins.
    let _ = file.take(MAX_BYTES).read_to_string(&mut text);
    let mut list = parsed(&text)
        .filter(|(_, last)| (0..=PAUSE).contains(&(now - last)))
        .map_or_else(
            || List {
                since: now,
                ..List::default()
            },
            |(list, _)| list,
        );
    let one_line = |line: &String| line.replace(['\n', '\r'], " ");
    list.lines.extend(lines.iter().map(one_line));
    let surplus = list.lines.len().saturating_sub(MAX_LINES);
    list.lines.drain(..surplus);
    list.omitted = list.omitted.saturating_add(surplus);
    let head = format!("{} {now} {}", list.since, list.omitted);
    let mut text = head;
    for line in &list.lines {
        text.push('\n');
        text.push_str(line);
    }
    file.seek(SeekFrom::Start(0))?;
    file.set_len(0)?;
    file.write_all(text.as_bytes())?;
    Ok(list)
}

/// A list, and when its last line was added.
fn parsed(text: &str) -> Option<(List, i64)> {
    let mut lines = text.lines();
    let mut head = lines.next()?.split(' ');
    let since = head.next()?.parse().ok()?;
    let last = head.next()?.parse().ok()?;
    let omitted = head.next()?.parse().ok()?;
    let list = List {
        since,
        lines: lines.take(MAX_LINES).map(String::from).collect(),
        omitted,
    };
    Some((list, last))
}
