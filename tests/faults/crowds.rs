//! Many processes at once.

use crate::site::{EntryPoint, Expected, Is, Site, bounce, bounce_of};
use crate::table;

const MANY: usize = 200;

/// The same bounce comes 200 times at the same moment. One notice goes out;
/// the others exit with 0, or with 75 and with 0 at the second try.
#[test]
fn the_same_bounce_two_hundred_times() {
    for entry in [EntryPoint::Smtp, EntryPoint::Sendmail] {
        let expected = Expected::of(entry, &bounce());
        let site = Site::new(entry);
        let codes = crowd(|_| site.run(&bounce()).end.code);
        let done = codes.iter().filter(|c| **c == Some(0)).count();
        let again = codes.iter().filter(|c| **c == Some(75)).count();
        assert_eq!(done + again, MANY, "{codes:?}");
        for _ in 0..again {
            assert_eq!(site.run(&bounce()).end.code, Some(0));
        }
        let last = site.run(&bounce());
        let taken = site.taken(&last);
        assert_eq!(taken.len(), 1, "{} × the same bounce", entry.name());
        assert_eq!(expected.is(&taken[0]), Is::Notice);
        let events = site.events();
        let count = |what: &str| events.iter().filter(|e| e.contains(what)).count();
        // As many events as inputs, the second tries and the last one included.
        let others: Vec<&String> = events
            .iter()
            .filter(|e| !e.contains(" outcome=dropped reason=duplicate "))
            .collect();
        assert_eq!(events.len(), MANY + again + 1, "{others:#?}");
        assert_eq!(count(" outcome=rewritten "), 1);
        assert_eq!(count(" outcome=dropped reason=duplicate "), MANY);
        assert_eq!(count(" outcome=retry "), again);
        table::line(
            "the same bounce 200 times at once",
            entry.name(),
            MANY,
            &format!(
                "1 notice, {} dropped as duplicates, {again} of these after a second try",
                MANY - 1
            ),
        );
    }
}

/// 200 bounces at the same moment: 200 notices, 200 events.
#[test]
fn two_hundred_bounces() {
    for entry in EntryPoint::ALL {
        let site = Site::new(entry);
        let runs = crowd(|number| {
            let ran = site.run(&bounce_of(number));
            let notice = (entry == EntryPoint::Filter).then(|| ran.stdout.clone());
            (ran.end.code, notice)
        });
        assert!(runs.iter().all(|(code, _)| *code == Some(0)));
        let taken = match entry {
            EntryPoint::Filter => runs.into_iter().filter_map(|(_, out)| out).collect(),
            _ => site.taken(&site.run(&bounce_of(0))),
        };
        let mut ids: Vec<String> = taken.iter().map(|m| message_id(m)).collect();
        ids.sort();
        ids.dedup();
        assert_eq!((taken.len(), ids.len()), (MANY, MANY), "{}", entry.name());
        let events = site.events();
        let count = events
            .iter()
            .filter(|e| e.contains(" outcome=rewritten "))
            .count();
        assert_eq!(count, MANY);
        table::line(
            "200 bounces at once",
            entry.name(),
            MANY,
            "200 notices, 200 events",
        );
    }
}

/// Does something from 200 threads, 40 at a time on a small machine.
fn crowd<T: Send>(run: impl Fn(usize) -> T + Sync) -> Vec<T> {
    std::thread::scope(|scope| {
        let run = &run;
        let all: Vec<_> = (0..MANY).map(|n| scope.spawn(move || run(n))).collect();
        all.into_iter().map(|t| t.join().expect("a run")).collect()
    })
}

pub fn message_id(message: &[u8]) -> String {
    let text = String::from_utf8_lossy(message);
    let line = text
        .lines()
        .find(|l| l.starts_with("Message-ID: <zwrotka."));
    line.unwrap_or_else(|| panic!("{text}")).to_owned()
}
