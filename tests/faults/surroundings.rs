//! What stands around: syslog, the state, the clock.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::time::{Duration, Instant};

use crate::site::{EntryPoint, Expected, Fate, Settings, Site, bounce, check_run};
use crate::smtpd::Act;
use crate::support::own;
use crate::table::Row;

/// How long all of a run may take where syslog is stuck: its own patience are
/// 0.2 s, the rest is a slow machine.
const SOON: Duration = Duration::from_secs(10);

fn with(entry: EntryPoint, settings: Settings) -> Site {
    Site::with(entry, settings, |_, _| Act::Consent)
}

#[test]
fn syslog_is_absent_full_or_stuck() {
    for fault in ["absent", "no socket", "full", "a stream", "closed to us"] {
        for entry in EntryPoint::ALL {
            let expected = Expected::of(entry, &bounce());
            let site = with(
                entry,
                Settings {
                    events: "socket = \"DIR/log\"".into(),
                    ..Settings::default()
                },
            );
            let path = site.folder.path("log");
            // Held until the end of the attempt.
            let mut full = None;
            let mut stream = None;
            match fault {
                "no socket" => drop(site.folder.write("log", "")),
                "full" => full = Some(filled(UnixDatagram::bind(&path).unwrap(), &path)),
                "a stream" => stream = Some(UnixListener::bind(&path).unwrap()),
                // A socket that nobody has any more.
                "closed to us" => drop(UnixDatagram::bind(&path).unwrap()),
                _ => {}
            }
            let start = Instant::now();
            let ran = site.run(&bounce());
            assert!(start.elapsed() < SOON, "syslog holds the message up");
            let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
            assert_eq!(attempt.fate, Fate::Notice, "{fault}");
            let mut row = Row::default();
            row.add(&attempt);
            row.print(&format!("syslog {fault}"), entry.name());
            drop((full, stream));
        }
    }
}

/// A log that takes nothing more.
fn filled(log: UnixDatagram, path: &std::path::Path) -> UnixDatagram {
    let client = UnixDatagram::unbound().unwrap();
    client.set_nonblocking(true).unwrap();
    while client.send_to(&[b'x'; 1024], path).is_ok() {}
    log
}

#[test]
fn the_event_file_is_no_use() {
    for (fault, file) in [
        ("a full disk", "/dev/full"),
        ("a folder", "DIR/sent"),
        ("nowhere", "DIR/none/events"),
    ] {
        for entry in EntryPoint::ALL {
            let expected = Expected::of(entry, &bounce());
            let site = with(
                entry,
                Settings {
                    events: format!("target = \"file\"\nfile = \"{file}\""),
                    ..Settings::default()
                },
            );
            let ran = site.run(&bounce());
            let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
            assert_eq!(attempt.fate, Fate::Notice, "{fault}");
            let mut row = Row::default();
            row.add(&attempt);
            row.print(&format!("events go to {fault}"), entry.name());
        }
    }
}

#[test]
fn the_state_is_no_use() {
    for fault in [
        "absent",
        "a file",
        "nowhere",
        "empty files",
        "garbage",
        "locked",
        "read-only",
        "a stranger's",
        "a link",
    ] {
        for entry in EntryPoint::ALL {
            let expected = Expected::of(entry, &bounce());
            let state_dir = match fault {
                "nowhere" => "/proc/zwrotka",
                _ => "DIR/state",
            };
            let site = with(
                entry,
                Settings {
                    state_dir: state_dir.into(),
                    ..Settings::default()
                },
            );
            let state = site.folder.path("state");
            // Held until the end of the attempt.
            let mut locks = Vec::new();
            match fault {
                "a file" => drop(site.folder.write("state", "")),
                "a link" => std::os::unix::fs::symlink("/nonexistent/x", &state).unwrap(),
                "empty files" | "garbage" | "locked" => {
                    // What a run that was killed leaves behind, with other contents.
                    let mut ours = site.run(&bounce());
                    ours.stdout.clear();
                    for file in files_below(&state) {
                        let garbage: &[u8] = if fault == "garbage" {
                            b"\xff\0\xfe\n-9e9\n"
                        } else {
                            b""
                        };
                        std::fs::write(&file, garbage).unwrap();
                        if fault == "locked" {
                            let lock = std::fs::File::open(file).unwrap();
                            lock.lock().unwrap();
                            locks.push(lock);
                        }
                    }
                    site.forget();
                }
                "read-only" | "a stranger's" => {
                    std::fs::create_dir(&state).unwrap();
                    let mode = if fault == "read-only" { 0o555 } else { 0o700 };
                    std::fs::set_permissions(&state, std::fs::Permissions::from_mode(mode))
                        .unwrap();
                    // Everything else is its own.
                    if fault == "read-only" {
                        own(&state);
                    }
                }
                _ => {}
            }
            let ran = site.run(&bounce());
            let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
            let wanted = &[Fate::Notice][..];
            assert!(
                wanted.contains(&attempt.fate),
                "{fault}: {attempt:?}, {}",
                ran.stderr
            );
            assert_eq!(attempt.events, 1, "{fault}");
            let mut row = Row::default();
            row.add(&attempt);
            row.print(&format!("the state is {fault}"), entry.name());
        }
    }
}

fn files_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            all.extend(files_below(&entry.path()));
        } else {
            all.push(entry.path());
        }
    }
    all
}

/// libfaketime, which tests/run fetches, shows the program another time.
#[test]
fn the_clock_moves() {
    let Some(library) = faketime() else {
        panic!("libfaketime is not there: run tests/run, which fetches it");
    };
    for entry in EntryPoint::ALL {
        let mut row = Row::default();
        for (before, after) in [
            ("+0", "-1d"),
            ("+0", "+1d"),
            ("+0", "-10y"),
            ("+0", "+10y"),
            ("-1d", "+0"),
            // The hours go by within a run.
            ("+0 x100000", "+0"),
            ("+0", "+0 x100000"),
        ] {
            let expected = Expected::of(entry, &bounce());
            let mut site = Site::new(entry);
            let clock = |moved: &str| {
                format!(
                    "export LD_PRELOAD={} FAKETIME='{moved}' FAKETIME_DONT_FAKE_MONOTONIC=1",
                    library.display()
                )
            };
            site.setup = clock(before);
            let ran = site.run(&bounce());
            site.setup = clock(after);
            let what = format!("the clock at {before}, then {after}");
            let attempt = check_run(&site, &expected, &bounce(), &ran, &what);
            assert_eq!(attempt.fate, Fate::Notice, "{what}: {}", ran.stderr);
            // And the same bounce again, at the other time.
            if entry != EntryPoint::Filter {
                let again = site.run(&bounce());
                assert_eq!(again.end.code, Some(0), "{what}: {}", again.stderr);
                assert_eq!(site.taken(&again).len(), 1, "{what}: it came twice");
            }
            row.add(&attempt);
        }
        row.print("the clock moves", entry.name());
    }
}

fn faketime() -> Option<std::path::PathBuf> {
    let root = std::env::var_os("ZWROTKA_MTA_ROOT").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/mta-root"),
        std::path::PathBuf::from,
    );
    let lib = root.join("faketime/usr/lib");
    let found = std::fs::read_dir(lib).ok()?.flatten();
    found
        .map(|e| e.path().join("faketime/libfaketime.so.1"))
        .find(|p| p.exists())
}
