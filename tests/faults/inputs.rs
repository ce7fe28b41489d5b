//! A message that is not there, breaks off, or is too much; an output that
//! nobody reads.

use std::fs::File;
use std::process::Stdio;

use crate::site::{EntryPoint, Expected, Fate, Is, Site, bounce, check_run};
use crate::table::{self, Row};

#[test]
fn no_message() {
    for entry in EntryPoint::ALL {
        let expected = Expected::of(entry, &bounce());
        for (fault, stdin, setup, wanted) in [
            ("closed", None, "exec <&-", Fate::Retry),
            ("a folder", None, "exec </", Fate::Retry),
            (
                "for writing only",
                None,
                "exec <&- 0>/dev/null",
                Fate::Retry,
            ),
        ] {
            let mut site = Site::new(entry);
            site.setup = setup.into();
            let ran = site.run_from(stdin.unwrap_or_else(Stdio::null), b"");
            site.setup.clear();
            let attempt = check_run(&site, &expected, &bounce(), &ran, fault);
            assert_eq!((attempt.fate, attempt.events), (wanted, 1), "{fault}");
            let mut row = Row::default();
            row.add(&attempt);
            row.print(&format!("standard input is {fault}"), entry.name());
        }
    }
}

/// A server that dies in the middle of writing has the message still. What
/// came of it goes on as it came, or is not taken at all.
#[test]
fn the_message_breaks_off() {
    let message = bounce();
    for entry in EntryPoint::ALL {
        let mut row = Row::default();
        for length in (0..message.len()).step_by(crate::step(23) * 11) {
            let site = Site::new(entry);
            let short = &message[..length];
            let ran = site.run(short);
            let taken = site.taken(&ran);
            let what = format!("{} of {} bytes", length, message.len());
            if ran.end.code == Some(75) {
                assert!(taken.is_empty() && length == 0, "{what}: {}", ran.stderr);
            } else {
                assert_eq!((ran.end.code, taken.len()), (Some(0), 1), "{what}");
                let passed = taken[0].strip_prefix(&b"X-Zwrotka: v=1; passed\n"[..]);
                let same = passed.unwrap_or(&taken[0]);
                // SMTP ends the last line.
                let ended = [short, b"\n"].concat();
                let notice = String::from_utf8_lossy(&taken[0]).contains("X-Zwrotka: v=1; id=");
                assert!(same == short || same == ended || notice, "{what}");
            }
            assert_eq!(site.events().len(), 1, "{what}");
            row.count(ran.end.code == Some(75));
        }
        table::line(
            "the message breaks off anywhere",
            entry.name(),
            row.runs(),
            &format!(
                "{} went on as they were or as a notice, {} (nothing at all) try again",
                row.runs() - row.retries(),
                row.retries()
            ),
        );
    }
}

#[test]
fn a_hundred_megabytes() {
    let large = [bounce(), vec![b'x'; 100 << 20]].concat();
    for entry in EntryPoint::ALL {
        let site = Site::new(entry);
        let ran = site.run(&large);
        let taken = site.taken(&ran);
        assert_eq!((ran.end.code, taken.len()), (Some(0), 1), "{}", ran.stderr);
        let is_notice = String::from_utf8_lossy(&taken[0][..4096]).contains("X-Zwrotka: v=1; id=");
        assert!(is_notice || taken[0].len() >= large.len());
        assert_eq!(site.events().len(), 1);
        table::line(
            "a message of 100 MB",
            entry.name(),
            1,
            if is_notice { "1 notice" } else { "1 original" },
        );
    }
    // And one that is no bounce.
    let large = [
        b"From: a@b\nTo: anna@example.pl\n\n".to_vec(),
        b"x".repeat(99)
            .into_iter()
            .chain(*b"\n")
            .collect::<Vec<u8>>()
            .repeat(1 << 20),
    ]
    .concat();
    for entry in EntryPoint::ALL {
        let site = Site::new(entry);
        let ran = site.run(&large);
        let taken = site.taken(&ran);
        assert_eq!((ran.end.code, taken.len()), (Some(0), 1), "{}", ran.stderr);
        let passed = taken[0].strip_prefix(&b"X-Zwrotka: v=1; passed\n"[..]);
        assert!(passed.unwrap_or(&taken[0]) == large);
        table::line("other mail of 100 MB", entry.name(), 1, "1 original");
    }
}

/// Exim has gone away, or its disk is full.
#[test]
fn the_output_of_the_filter_breaks() {
    let expected = Expected::of(EntryPoint::Filter, &bounce());
    let mut row = Row::default();
    for setup in ["exec >&-", "exec >/dev/full", "exec </dev/null >/dev/full"] {
        let mut site = Site::new(EntryPoint::Filter);
        site.setup = setup.into();
        let ran = site.run(&bounce());
        site.setup.clear();
        // Nothing in, nothing out, is no loss.
        let is_nothing = setup.contains("/dev/null");
        if is_nothing {
            assert_eq!(ran.end.code, Some(0), "{setup}: {}", ran.stderr);
            continue;
        }
        let attempt = check_run(&site, &expected, &bounce(), &ran, setup);
        assert_eq!((attempt.fate, attempt.events), (Fate::Retry, 1), "{setup}");
        row.add(&attempt);
    }
    // A reader that has gone.
    let site = Site::new(EntryPoint::Filter);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let ran = site.run_to(Stdio::from(writer), &bounce());
    let attempt = check_run(&site, &expected, &bounce(), &ran, "nobody reads");
    assert_eq!((attempt.fate, attempt.events), (Fate::Retry, 1));
    row.add(&attempt);
    row.print(
        "standard output closed, full, or read by nobody",
        EntryPoint::Filter.name(),
    );
    drop(File::open("/dev/null"));
    assert_eq!(expected.is(&bounce()), Is::Original);
}
