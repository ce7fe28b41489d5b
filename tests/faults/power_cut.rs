//! The power goes: what was not yet forced onto the disk is gone.
//!
//! A mail server writes down what it delivered on its own; what it had not forced
//! onto the disk either, it delivers once more. So each bounce comes again here,
//! those of before the cut as well.

use std::collections::BTreeMap;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::crowds::message_id;
use crate::site::{EntryPoint, Settings, Site, bounce_of};
use crate::smtpd::Act;
use crate::step;
use crate::support::own;
use crate::table;

/// What a file may be after the cut: a file system forces names onto the disk
/// before contents, and lengths before bytes.
#[derive(Debug, Clone, Copy)]
enum Left {
    Nothing,
    Half,
    Zeros,
}

#[test]
fn files_of_the_state_are_empty_cut_or_zeros() {
    const MANY: usize = 12;
    for entry in EntryPoint::ALL {
        for left in [Left::Nothing, Left::Half, Left::Zeros] {
            let site = Site::new(entry);
            let mut notices = Notices::default();
            for number in 0..MANY {
                notices.add(&site, number, 1);
            }
            let mut files = Vec::new();
            files_below(&site.folder.path("state"), &mut files);
            files.push(site.folder.path("events"));
            assert!(files.len() > 1, "{files:?}");
            for path in &files {
                spoil(path, left);
            }
            for number in 0..2 * MANY {
                notices.add(&site, number, 2);
            }
            let twice = notices.judge(2 * MANY, &format!("{} × {left:?}", entry.name()));
            // A new line of the event log stands alone, whatever was left of the last.
            let events = site.folder.read("events");
            let lines = events.lines().filter(|l| l.starts_with("time="));
            assert!(lines.count() >= 2 * MANY, "{left:?}: {events}");
            table::line(
                &format!("power cut: files of the state are {left:?}"),
                entry.name(),
                3 * MANY,
                &format!("each explained, {twice} of {MANY} a second time"),
            );
        }
    }
}

/// What was written last is gone. A part of the runs copies the state while half of
/// the bounces have come, and puts it back at the cut; with all of them a disk image
/// of its own is copied while the kernel still holds back what was written last,
/// which takes a loop device.
#[test]
fn what_was_not_yet_written_is_gone() {
    const CUTS: usize = 20;
    const MANY: usize = 40;
    let (mut of_all, mut explained_before, mut cuts) = (0, 0, 0);
    let kinds: &[Kind] = match step(2) {
        1 => &[Kind::Folder, Kind::Image],
        _ => &[Kind::Folder],
    };
    for kind in kinds {
        for cut in (0..CUTS).step_by(step(5)) {
            let settings = Settings {
                state_dir: "DIR/disk/state".into(),
                events: "target = \"file\"\nfile = \"DIR/disk/log/events\"".into(),
                ..Settings::default()
            };
            let site = Site::with(EntryPoint::Smtp, settings, |_, _| Act::Consent);
            let disk = Disk::new(&site, *kind);
            let mut notices = Notices::default();
            // What had been written back before the cut, here half of it.
            let before = MANY * (cut + 1) / CUTS;
            deliver(&site, 0..before / 2);
            disk.write_back();
            deliver(&site, before / 2..before);
            let _disk = disk.cut();
            for number in 0..MANY {
                notices.add(&site, number, 2);
            }
            let twice = notices.judge(MANY, &format!("{kind:?}, cut {cut}"));
            assert!(twice <= before - before / 2, "{twice} of {before}");
            of_all += twice;
            explained_before += before;
            cuts += 1;
            let events = site.folder.read("disk/log/events");
            let ours = events.lines().filter(|l| l.starts_with("time="));
            assert!(ours.count() >= MANY, "{events}");
        }
    }
    assert!(of_all > 0, "no cut has taken anything");
    table::line(
        "power cut: what was not yet written is gone",
        EntryPoint::Smtp.name(),
        cuts * MANY,
        &format!("each explained, {of_all} of {explained_before} a second time"),
    );
}

/// Runs of four processes at a time.
fn deliver(site: &Site, numbers: Range<usize>) {
    let next = AtomicUsize::new(numbers.start);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= numbers.end {
                        break;
                    }
                    assert_eq!(site.run(&bounce_of(number)).end.code, Some(0));
                }
            });
        }
    });
}

/// How often each bounce was explained.
#[derive(Default)]
struct Notices {
    by_id: BTreeMap<String, usize>,
}

impl Notices {
    /// Delivers a bounce, and once more where the mail server would.
    fn add(&mut self, site: &Site, number: usize, tries: usize) {
        let mut ran = site.run(&bounce_of(number));
        for _ in 1..tries {
            if ran.end.code == Some(75) {
                ran = site.run(&bounce_of(number));
            }
        }
        assert_eq!(ran.end.code, Some(0), "{number}: {}", ran.stderr);
        if site.entry == EntryPoint::Filter {
            *self.by_id.entry(message_id(&ran.stdout)).or_default() += 1;
        } else {
            self.by_id.clear();
            for notice in site.taken(&ran) {
                *self.by_id.entry(message_id(&notice)).or_default() += 1;
            }
        }
    }

    /// Holds them against the promise, and tells how many came twice.
    fn judge(&self, all: usize, what: &str) -> usize {
        assert_eq!(self.by_id.len(), all, "{what}: {:?}", self.by_id);
        let most = self.by_id.values().max();
        assert!(most <= Some(&2), "{what}: {:?}", self.by_id);
        self.by_id.values().filter(|times| **times == 2).count()
    }
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        match entry.file_type().expect("a type").is_dir() {
            true => files_below(&entry.path(), files),
            false => files.push(entry.path()),
        }
    }
}

fn spoil(path: &Path, left: Left) {
    let file = std::fs::File::options()
        .write(true)
        .open(path)
        .expect("a file");
    let length = file.metadata().expect("its length").len();
    let kept = match left {
        Left::Nothing | Left::Zeros => 0,
        Left::Half => length / 2,
    };
    file.set_len(kept).expect("a cut");
    if let Left::Zeros = left {
        let zeros = vec![0; usize::try_from(length).expect("a length")];
        file.write_all_at(&zeros, 0).expect("zeros");
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Folder,
    Image,
}

/// What loses at a cut what was written last, at `DIR/disk`, with folders for state
/// and events.
struct Disk {
    kind: Kind,
    /// A file system, or the folder as it was when it was last written back.
    stored: PathBuf,
    place: PathBuf,
}

impl Disk {
    fn new(site: &Site, kind: Kind) -> Disk {
        let disk = Disk {
            kind,
            stored: site.folder.path("stored"),
            place: site.folder.path("disk"),
        };
        std::fs::create_dir(&disk.place).expect("a folder");
        if kind == Kind::Image {
            let file = std::fs::File::create(&disk.stored).expect("an image");
            file.set_len(32 << 20).expect("an image");
            did(Command::new("/sbin/mkfs.ext4").arg("-q").arg(&disk.stored));
            disk.mount();
        }
        for name in ["log", "state"] {
            std::fs::create_dir(disk.place.join(name)).expect("a folder");
            own(&disk.place.join(name));
        }
        disk
    }

    fn mount(&self) {
        did(Command::new("mount")
            .args(["-o", "loop"])
            .args([&self.stored, &self.place]));
    }

    fn write_back(&self) {
        match self.kind {
            Kind::Folder => did(Command::new("cp")
                .arg("-a")
                .args([&self.place, &self.stored])),
            Kind::Image => did(Command::new("sync").arg("-f").arg(&self.place)),
        }
    }

    /// The disk as the power cut leaves it: an image is a copy of what the kernel has
    /// written so far, which the file system repairs when it is mounted.
    fn cut(mut self) -> Disk {
        match self.kind {
            Kind::Folder => {
                std::fs::remove_dir_all(&self.place).expect("a folder");
                std::fs::rename(&self.stored, &self.place).expect("a folder");
            }
            Kind::Image => {
                let copy = self.stored.with_extension("cut");
                std::fs::copy(&self.stored, &copy).expect("a copy");
                did(Command::new("umount").arg(&self.place));
                self.stored = copy;
                self.mount();
            }
        }
        self
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.kind == Kind::Image {
            let _ = Command::new("umount").arg(&self.place).status();
        }
    }
}

fn did(command: &mut Command) {
    let output = command.output().expect("a program");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}
