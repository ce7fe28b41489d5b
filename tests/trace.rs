//! `zwrotka trace` and `zwrotka incident` as programs: what reaches the
//! terminal, and how they end.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn sample(name: &str) -> String {
    format!("{}/tests/logs/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn zwrotka(args: &[&str]) -> Output {
    zwrotka_reading(args, b"")
}

fn zwrotka_reading(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that reads no input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Names that log and queue fields of the samples are filled with.
const FRAMED: [&str; 7] = [
    "account boss",
    "boss@klient",
    "boss2",
    "boss3",
    "boss4",
    "boss6",
    "boss7",
];

#[test]
fn filled_fields_blame_nobody() {
    for file in ["exim-field-injection.log", "postfix-field-injection.log"] {
        let log = sample(file);
        for command in [
            &["trace", "--suspects", "--log", &log][..],
            &["trace", "--suspects", "--json", "--log", &log],
            &[
                "incident",
                "--offline",
                "--since",
                "2026-11-01",
                "--log",
                &log,
            ],
        ] {
            let output = zwrotka(command);
            let said = text(&output);
            for name in FRAMED {
                assert!(!said.contains(name), "{command:?} names {name}: {said}");
            }
            // The queue that incident looks at is this machine's own.
            if command[0] == "trace" {
                assert_eq!(output.status.code(), Some(0), "{command:?}: {said}");
            }
        }
    }
}

#[test]
fn only_printable_ascii_reaches_the_terminal() {
    for entry in fs::read_dir(sample("")).unwrap() {
        let log = entry.unwrap().path().display().to_string();
        for what in [
            "1xVgBV-0003UC-13",
            "jan@klient.example",
            "a@evil.example",
            "shop",
            "\u{1b}[31m",
        ] {
            for extra in ["--lines", "--json"] {
                let output = zwrotka(&["trace", what, extra, "--log", &log]);
                for bytes in [&output.stdout, &output.stderr] {
                    let odd = bytes.iter().find(|b| !matches!(b, b' '..=b'~' | b'\n'));
                    assert_eq!(odd, None, "{log} {what} {extra}");
                }
            }
        }
    }
}

/// Also what is made of whole logs: rankings, reports, plans.
#[test]
fn reports_are_printable_ascii_too() {
    for entry in fs::read_dir(sample("")).unwrap() {
        let log = entry.unwrap().path().display().to_string();
        for arguments in [
            &["trace", "--suspects", "--log", &log][..],
            &["trace", "--suspects", "--json", "--log", &log],
            &[
                "incident",
                "--offline",
                "--since",
                "2020-01-01",
                "--log",
                &log,
            ],
            &[
                "incident",
                "--offline",
                "--since",
                "2020-01-01",
                "--json",
                "--log",
                &log,
            ],
            &["trace", "no\u{1b}[2Jbody", "--log", &log],
            &["trace", "x", "--since", "\u{1b}[2J", "--log", &log],
            &[
                "queue",
                "remove",
                "--mta",
                "exim",
                "--exim",
                "/bin/false",
                "\u{1b}[2J",
            ],
        ] {
            let output = zwrotka(arguments);
            for bytes in [&output.stdout, &output.stderr] {
                let odd = bytes.iter().find(|b| !matches!(b, b' '..=b'~' | b'\n'));
                assert_eq!(odd, None, "{arguments:?}: {output:?}");
            }
        }
    }
}

#[test]
fn plain_gzip_and_standard_input_are_the_same() {
    let log = sample("exim-4.96-mainlog.log");
    let bytes = fs::read(&log).unwrap();
    let folder = std::env::temp_dir().join(format!("zwrotka-trace-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let packed = folder.join("mainlog.2.gz");
    let mut gz = flate2::write::GzEncoder::new(
        fs::File::create(&packed).unwrap(),
        flate2::Compression::fast(),
    );
    gz.write_all(&bytes).unwrap();
    gz.finish().unwrap();
    let query = "1xVfjM-0005Rl-1M";
    let plain = zwrotka(&["trace", query, "--json", "--log", &log]);
    assert!(plain.status.success());
    let from_gzip = zwrotka(&[
        "trace",
        query,
        "--json",
        "--log",
        &packed.display().to_string(),
    ]);
    assert_eq!(text(&from_gzip), text(&plain));
    let from_input = zwrotka_reading(&["trace", query, "--json", "--log", "-"], &bytes);
    assert_eq!(text(&from_input), text(&plain));
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn exit_codes() {
    let log = sample("exim-4.96-mainlog.log");
    for (args, code) in [
        (&["trace", "1xVfjM-0005Rg-1F", "--log", &log][..], 0),
        (&["trace", "nobody@example.org", "--log", &log], 1),
        (&["trace", "--suspects", "--log", &log], 1),
        (&["trace", "--log", &log], 2),
        (&["trace", "x", "--since", "soon", "--log", &log], 2),
        (&["trace", "x", "--log", "/nonexistent/mainlog"], 2),
    ] {
        assert_eq!(zwrotka(args).status.code(), Some(code), "{args:?}");
    }
}
