#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use super::digests::Digests;
use super::lost_events::{Lost, LostEvents};
use super::*;

const NOW: i64 = 1_795_000_000;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const SHORT: Duration = Duration::from_millis(20);

/// A state folder that goes away with its test.
struct State(PathBuf);

impl State {
    fn new(name: &str) -> State {
        let name = format!("zwrotka-store-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&path);
        State(path)
    }

    fn store(&self) -> LocalStore {
        LocalStore::new(&self.0, 10 * DAY)
    }

    fn reserve(&self, key: &str, now: i64) -> Reserved {
        self.store().reserve(key, now, SHORT).unwrap()
    }

    fn held(&self, key: &str, now: i64) -> Reservation {
        match self.reserve(key, now) {
            Reserved::Held(reservation) => reservation,
            other => panic!("{other:?}"),
        }
    }

    fn send(&self, key: &str, now: i64) -> Mark {
        self.store().settle(self.held(key, now)).unwrap()
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.join("store").join(below)
    }

    fn names(&self, below: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(below)) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for State {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn one_process_holds_a_reservation_and_the_next_attempt_continues_it() {
    let state = State::new("one");
    let first = state.held("a", NOW);
    assert!(first.is_first);
    assert!(matches!(state.reserve("a", NOW), Reserved::Busy));
    assert!(state.held("b", NOW).is_first);
    drop(first);
    let second = state.held("a", NOW + 300);
    assert!(!second.is_first);
    assert_eq!(second.first_tried, NOW);
    let mark = state.store().settle(second).unwrap();
    state.store().sync(&mark).unwrap();
    assert!(matches!(state.reserve("a", NOW + 301), Reserved::Sent));
    assert!(state.store().has_sent("a").unwrap());
}

#[test]
fn a_released_reservation_is_forgotten() {
    let state = State::new("released");
    let first = state.held("a", NOW);
    state.store().release(first);
    assert!(state.held("a", NOW + 300).is_first);
}

/// Who opened the file before it was removed can lock it afterwards, while
/// another process makes and locks a new one.
#[test]
fn a_reservation_is_never_held_twice_while_others_release_it() {
    let state = State::new("inode");
    let holders = AtomicU32::new(0);
    let held = thread::scope(|s| {
        let work = || {
            let mut held = 0;
            for _ in 0..300 {
                match state.store().reserve("a", NOW, Duration::from_secs(120)) {
                    Ok(Reserved::Held(reservation)) => {
                        let others = holders.fetch_add(1, Ordering::SeqCst);
                        assert_eq!(others, 0, "held twice");
                        thread::yield_now();
                        holders.fetch_sub(1, Ordering::SeqCst);
                        state.store().release(reservation);
                        held += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
            held
        };
        let all: Vec<_> = (0..8).map(|_| s.spawn(work)).collect();
        all.into_iter().map(|t| t.join().unwrap()).sum::<u32>()
    });
    assert_eq!(held, 2400);
}

#[test]
fn a_sent_notice_is_remembered_for_seven_days_and_then_removed() {
    let state = State::new("week");
    state.send("a", NOW);
    drop(state.held("failed", NOW));
    // The clock went back, or forth.
    for moved in [-DAY, HOUR, DAY, 6 * DAY] {
        assert!(matches!(state.reserve("a", NOW + moved), Reserved::Sent));
    }
    // Each new day removes what is old.
    for day in 1..=7 {
        state.send(&format!("of day {day}"), NOW + day * DAY);
        assert!(state.store().has_sent("a").unwrap(), "day {day}");
        assert_eq!(state.held("failed", NOW).first_tried, NOW, "day {day}");
    }
    state.send("of day 9", NOW + 9 * DAY);
    assert!(!state.store().has_sent("a").unwrap());
    assert!(state.store().has_sent("of day 2").unwrap());
    assert!(state.held("failed", NOW + 9 * DAY).is_first);
}

#[test]
fn lines_that_are_cut_or_garbage_spoil_no_others() {
    let state = State::new("cut");
    state.send("before", NOW);
    for key in ["a", "limit", "proof"] {
        let shard = Key::new(key).shard().to_string();
        let (day, hour) = (NOW / DAY, NOW / HOUR);
        for folder in [
            format!("sent/{day}"),
            format!("limits/{hour}"),
            format!("proofs/{day}"),
        ] {
            fs::create_dir_all(state.path(&folder)).unwrap();
            for parent in state.path(&folder).ancestors().take(2) {
                fs::set_permissions(parent, fs::Permissions::from_mode(0o700)).unwrap();
            }
            let file = state.path(&folder).join(&shard);
            fs::write(&file, b"\xff\0 half of a li").unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
    state.send("a", NOW);
    assert!(matches!(state.reserve("a", NOW), Reserved::Sent));
    let store = state.store();
    assert!(store.take_slot("limit", NOW, 1).unwrap());
    assert!(!store.take_slot("limit", NOW, 1).unwrap());
    assert!(store.use_proof("proof", "x", NOW).unwrap());
    assert!(!store.use_proof("proof", "y", NOW).unwrap());
}

#[test]
fn a_store_that_is_no_folder_is_an_error_and_one_that_is_absent_is_empty() {
    let state = State::new("broken");
    assert!(!state.store().has_sent("a").unwrap());
    state.store().check().unwrap();
    assert!(!state.0.exists());
    fs::write(&state.0, b"a file").unwrap();
    assert!(state.store().reserve("a", NOW, SHORT).is_err());
    assert!(state.store().take_slot("a", NOW, 1).is_err());
    assert!(state.store().has_sent("a").is_err());
    fs::remove_file(&state.0).unwrap();
}

#[test]
fn a_lock_that_nobody_gives_back_does_not_hold_mail_for_ever() {
    let state = State::new("stuck");
    let _stuck = state.held("a", NOW);
    assert!(matches!(state.reserve("a", NOW + HOUR), Reserved::Busy));
    let late = state.store().reserve("a", NOW + HOUR + 1, SHORT);
    assert!(matches!(late, Err(Error::Locked(_))), "{late:?}");
}

#[test]
fn of_many_at_once_one_sends() {
    let state = State::new("many");
    let sent = thread::scope(|s| {
        let work = || match state.store().reserve("a", NOW, Duration::from_secs(20)) {
            Ok(Reserved::Held(reservation)) => {
                thread::sleep(Duration::from_millis(10));
                state.store().settle(reservation).unwrap();
                1
            }
            Ok(Reserved::Sent) => 0,
            other => panic!("{other:?}"),
        };
        let all: Vec<_> = (0..40).map(|_| s.spawn(work)).collect();
        all.into_iter().map(|t| t.join().unwrap()).sum::<usize>()
    });
    assert_eq!(sent, 1);
}

#[test]
fn a_limit_has_its_slots_within_any_hour() {
    let state = State::new("slots");
    let store = state.store();
    // The last second of an hour by the clock.
    let now = NOW / HOUR * HOUR + HOUR - 1;
    assert!(store.take_slot("a", now, 2).unwrap());
    assert!(store.take_slot("a", now + 1, 2).unwrap());
    assert!(!store.take_slot("a", now + 2, 2).unwrap());
    assert!(!store.take_slot("a", now + HOUR - 1, 2).unwrap());
    // The clock went back.
    assert!(!store.take_slot("a", now, 2).unwrap());
    assert!(store.take_slot("b", now + 2, 2).unwrap());
    assert!(store.take_slot("a", now + HOUR, 2).unwrap());
    assert!(!store.take_slot("a", now + HOUR, 2).unwrap());
}

#[test]
fn many_at_once_never_take_too_many_slots_or_one_proof_twice() {
    let state = State::new("crowd");
    let store = state.store();
    let (slots, proofs): (Vec<usize>, Vec<usize>) = thread::scope(|s| {
        let threads: Vec<_> = (0..16)
            .map(|n| {
                let store = &store;
                s.spawn(move || {
                    let slots = (0..8).filter(|_| store.take_slot("k", NOW, 20).unwrap());
                    let slots = slots.count();
                    let owner = n.to_string();
                    (
                        slots,
                        usize::from(store.use_proof("p", &owner, NOW).unwrap()),
                    )
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).unzip()
    });
    assert_eq!(slots.iter().sum::<usize>(), 20);
    assert_eq!(proofs.iter().sum::<usize>(), 1);
}

#[test]
fn hours_that_are_over_are_removed_whole() {
    let state = State::new("hours");
    for n in 0..300 {
        state.store().take_slot(&n.to_string(), NOW, 1).unwrap();
    }
    state.store().take_slot("a", NOW + HOUR, 1).unwrap();
    assert_eq!(state.names("limits").len(), 2);
    state.store().take_slot("a", NOW + 2 * HOUR, 1).unwrap();
    let hour = NOW / HOUR;
    let left = [hour + 1, hour + 2].map(|h| h.to_string());
    assert_eq!(state.names("limits"), left);
}

#[test]
fn a_proof_is_used_by_one_owner_for_as_long_as_it_holds() {
    let state = State::new("proof");
    let store = state.store();
    assert!(!store.is_used_by_another("p", "a").unwrap());
    assert!(store.use_proof("p", "a", NOW).unwrap());
    for day in 0..=10 {
        let now = NOW + day * DAY;
        store.use_proof(&format!("of day {day}"), "x", now).unwrap();
        assert!(!store.use_proof("p", "b", now).unwrap(), "day {day}");
        assert!(store.use_proof("p", "a", now).unwrap(), "day {day}");
        assert!(store.is_used_by_another("p", "b").unwrap(), "day {day}");
        assert!(!store.is_used_by_another("p", "a").unwrap(), "day {day}");
    }
    store.use_proof("later", "x", NOW + 13 * DAY).unwrap();
    assert!(store.use_proof("p", "b", NOW + 13 * DAY).unwrap());
}

#[test]
fn what_older_versions_left_is_removed() {
    let state = State::new("old");
    for old in ["hourly/0011", "claims/0022", "claims/sent/20000/ab"] {
        let path = state.0.join(old);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "1\n").unwrap();
    }
    fs::write(state.0.join("events.log"), "x").unwrap();
    assert!(state.store().take_slot("a", NOW, 1).unwrap());
    let mut left: Vec<_> = fs::read_dir(&state.0)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["events.log", "store"]);
}

#[test]
fn files_and_folders_are_for_their_owner_only() {
    let state = State::new("modes");
    state.send("a", NOW);
    state.store().take_slot("a", NOW, 1).unwrap();
    state.store().use_proof("a", "x", NOW).unwrap();
    drop(state.held("b", NOW));
    LostEvents::below(&state.0).add(1, NOW).unwrap();
    let mut all = vec![state.0.clone()];
    let mut n = 0;
    while let Some(path) = all.get(n).cloned() {
        let found = fs::symlink_metadata(&path).unwrap();
        let wanted = if found.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(found.mode() & 0o7777, wanted, "{}", path.display());
        if found.is_dir() {
            all.extend(fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
        }
        n += 1;
    }
    assert!(n > 10, "{all:?}");
}

#[test]
fn threat_25_a_link_in_the_store_is_neither_followed_nor_truncated() {
    let state = State::new("links");
    let victim = state.0.with_extension("victim");
    fs::write(&victim, "precious").unwrap();
    let store = state.store();
    drop(state.held("other", NOW));
    fs::create_dir_all(state.path(&format!("limits/{}", NOW / HOUR))).unwrap();
    let folder = |name: &str| {
        for path in state.path(name).ancestors().take(2) {
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
        }
        state.path(name)
    };
    let limits = folder(&format!("limits/{}", NOW / HOUR));
    let shard = limits.join(Key::new("a").shard());
    let reservation = state.path("reservations").join(Key::new("a").0);
    for make in [fs::hard_link::<&Path, &Path>, symlink::<&Path, &Path>] {
        make(&victim, &shard).unwrap();
        let refused = store.take_slot("a", NOW, 1);
        assert!(matches!(refused, Err(Error::Kind(_))), "{refused:?}");
        fs::remove_file(&shard).unwrap();
        make(&victim, &reservation).unwrap();
        let refused = store.reserve("a", NOW, SHORT);
        assert!(matches!(refused, Err(Error::Kind(_))), "{refused:?}");
        fs::remove_file(&reservation).unwrap();
    }
    symlink(state.0.with_extension("nowhere"), &shard).unwrap();
    assert!(matches!(store.take_slot("a", NOW, 1), Err(Error::Kind(_))));
    symlink(std::env::temp_dir(), state.path("proofs")).unwrap();
    let refused = store.use_proof("a", "x", NOW);
    assert!(matches!(refused, Err(Error::Kind(_))), "{refused:?}");
    assert!(matches!(store.check(), Err(Error::Kind(_))));
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    fs::remove_file(victim).unwrap();
}

#[test]
fn a_folder_that_others_can_write_is_refused() {
    let state = State::new("writable");
    drop(state.held("a", NOW));
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for (path, mode) in [
        (state.0.clone(), 0o777),
        (state.path(""), 0o770),
        (state.path("reservations"), 0o702),
        (state.path("reservations").join(Key::new("a").0), 0o660),
    ] {
        set(&path, mode);
        let refused = state.store().reserve("a", NOW, SHORT);
        assert!(matches!(refused, Err(Error::Writable(..))), "{refused:?}");
        let back = if path.is_dir() { 0o700 } else { 0o600 };
        set(&path, back);
    }
    // A shared group may read, and a sticky folder keeps names to their owners.
    set(&state.path(""), 0o750);
    set(&state.0, 0o1777);
    drop(state.held("a", NOW));
}

#[test]
fn a_folder_of_another_account_is_refused() {
    let state = State::new("owner");
    drop(state.held("a", NOW));
    // Only root can give a folder away.
    if chown(state.path("reservations"), Some(65_534), None).is_err() {
        return;
    }
    let refused = state.store().reserve("a", NOW, SHORT);
    assert!(
        matches!(refused, Err(Error::Owner { owner: 65_534, .. })),
        "{refused:?}"
    );
    assert!(state.store().check().is_err());
    // What root made in the state folder of a service, the service could not write.
    let state = State::new("root");
    fs::create_dir(&state.0).unwrap();
    chown(&state.0, Some(65_534), None).unwrap();
    let refused = state.store().take_slot("a", NOW, 1);
    assert!(matches!(refused, Err(Error::Owner { .. })), "{refused:?}");
    assert_eq!(fs::read_dir(&state.0).unwrap().count(), 0);
}

#[test]
fn lost_events_are_counted_until_they_are_logged() {
    let state = State::new("lost");
    let lost = LostEvents::below(&state.0);
    lost.report(|_| panic!("nothing was lost")).unwrap();
    assert!(!state.0.exists());
    lost.add(2, NOW).unwrap();
    lost.add(3, NOW + 60).unwrap();
    let expected = Lost {
        count: 5,
        since: NOW,
    };
    for logged in [false, true] {
        let mut seen = None;
        let log = |found| {
            seen = Some(found);
            logged
        };
        LostEvents::below(&state.0).report(log).unwrap();
        assert_eq!(seen, Some(expected));
    }
    lost.report(|_| panic!("it was logged")).unwrap();
    lost.add(1, NOW + 90).unwrap();
    lost.report(|found| {
        assert_eq!((found.count, found.since), (1, NOW + 90));
        true
    })
    .unwrap();
}

fn lines(from: usize, to: usize) -> Vec<String> {
    (from..to).map(|n| n.to_string()).collect()
}

/// The folders age by the clock of the disk, so these lists are of today.
fn today() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

#[test]
fn a_digest_grows_keeps_its_latest_lines_and_ends_after_a_pause() {
    let state = State::new("digest");
    let (digests, now) = (Digests::below(&state.0), today());
    let first = digests.add("anna", &lines(0, 2), now).unwrap();
    assert_eq!((first.since, first.omitted), (now, 0));
    assert_eq!(first.lines, lines(0, 2));
    let second = digests.add("anna", &lines(2, 30), now + 3000).unwrap();
    assert_eq!((second.since, second.omitted), (now, 10));
    assert_eq!(second.lines, lines(10, 30));
    let other = digests.add("jan", &lines(0, 1), now + 3000).unwrap();
    assert_eq!((other.lines, other.omitted), (lines(0, 1), 0));
    let late = digests.add("anna", &lines(0, 1), now + 3000 + HOUR + 1);
    assert_eq!(late.unwrap().omitted, 0);
}

#[test]
fn a_damaged_digest_begins_anew_and_one_that_cannot_be_written_is_an_error() {
    let state = State::new("damaged-digest");
    let (digests, now) = (Digests::below(&state.0), today());
    digests.add("anna", &lines(0, 2), now).unwrap();
    let folder = state.0.join("store/digests");
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    for damaged in [&b""[..], b"\xff\xff", b"1000 x 0\n1", b"1000"] {
        fs::write(file.path(), damaged).unwrap();
        let list = digests.add("anna", &lines(5, 6), now + 2).unwrap();
        assert_eq!((list.since, list.lines), (now + 2, lines(5, 6)));
    }
    fs::remove_file(file.path()).unwrap();
    symlink("/dev/null", file.path()).unwrap();
    assert!(digests.add("anna", &lines(5, 6), now).is_err());
}

#[test]
fn digests_of_others_are_removed_when_they_are_over() {
    let state = State::new("old-digests");
    let (digests, now) = (Digests::below(&state.0), today());
    digests.add("anna", &lines(0, 2), now).unwrap();
    digests.add("jan", &lines(0, 2), now + HOUR + 60).unwrap();
    let folder = fs::read_dir(state.0.join("store/digests")).unwrap();
    assert_eq!(folder.count(), 1);
}
