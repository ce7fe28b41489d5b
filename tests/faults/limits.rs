//! Limits that the mail server, or whoever started it, has set.

use crate::site::{EntryPoint, Expected, Fate, Site, bounce, check_run};
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
        for entry in EntryPoint::ALL {
            let expected = Expected::of(entry, &bounce());
            let mut row = Row::default();
            for limit in limits {
                let mut site = Site::new(entry);
                site.setup = format!("ulimit {limit}");
                let ran = site.run(&bounce());
                site.setup.clear();
                row.add(&check_run(&site, &expected, &bounce(), &ran, limit));
            }
            row.print(fault, entry.name());
        }
    }
}

/// Nothing can be reported where standard error is closed or full.
#[test]
fn standard_error_is_gone() {
    for entry in EntryPoint::ALL {
        let expected = Expected::of(entry, &bounce());
        let mut row = Row::default();
        for (setup, more) in [
            ("exec 2>&-", ""),
            ("exec 2>/dev/full", ""),
            // And there is something to tell of.
            ("exec 2>/dev/full 3<&- 0<&-", "stdin"),
            ("exec 2>&- 0<&-", "stdin"),
        ] {
            let mut site = Site::new(entry);
            site.setup = setup.into();
            let ran = site.run(&bounce());
            site.setup.clear();
            let attempt = check_run(&site, &expected, &bounce(), &ran, setup);
            let wanted = if more.is_empty() {
                Fate::Notice
            } else {
                Fate::Retry
            };
            assert_eq!(attempt.fate, wanted, "{setup}");
            row.add(&attempt);
        }
        row.print("standard error closed or full", entry.name());
    }
}
