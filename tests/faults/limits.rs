//! Limits that the mail server, or whoever started it, has set.

use crate::site::{Door, Expected, Fate, Site, bounce, judge};
use crate::table::Row;

#[test]
fn limits_of_the_system() {
    for (fault, limits) in [
        (
            "little memory",
            &[
                "-v 8000",
                "-v 16000",
                "-v 24000",
                "-v 32000",
                "-v 65536",
                "-v 131072",
            ][..],
        ),
        (
            "few open files",
            &["-n 3", "-n 4", "-n 5", "-n 6", "-n 7", "-n 8", "-n 10"],
        ),
        ("small files", &["-f 0", "-f 1", "-f 8"]),
        ("little stack", &["-s 64", "-s 128", "-s 256"]),
        ("no time", &["-t 0", "-t 1"]),
        ("no core", &["-c 0"]),
        ("no locked memory", &["-l 0"]),
    ] {
        for door in Door::ALL {
            let expected = Expected::of(door, &bounce());
            let mut row = Row::default();
            for limit in limits {
                let mut site = Site::new(door);
                site.setup = format!("ulimit {limit}");
                let ran = site.run(&bounce());
                site.setup.clear();
                row.add(&judge(&site, &expected, &bounce(), &ran, limit));
            }
            row.print(fault, door.name());
        }
    }
}

/// Nothing of ours can be told where standard error is closed or full.
#[test]
fn standard_error_is_gone() {
    for door in Door::ALL {
        let expected = Expected::of(door, &bounce());
        let mut row = Row::default();
        for (setup, more) in [
            ("exec 2>&-", ""),
            ("exec 2>/dev/full", ""),
            // And there is something to tell of.
            ("exec 2>/dev/full 3<&- 0<&-", "stdin"),
            ("exec 2>&- 0<&-", "stdin"),
        ] {
            let mut site = Site::new(door);
            site.setup = setup.into();
            let ran = site.run(&bounce());
            site.setup.clear();
            let trial = judge(&site, &expected, &bounce(), &ran, setup);
            let wanted = if more.is_empty() {
                Fate::Notice
            } else {
                Fate::Retry
            };
            assert_eq!(trial.fate, wanted, "{setup}");
            row.add(&trial);
        }
        row.print("standard error closed or full", door.name());
    }
}
