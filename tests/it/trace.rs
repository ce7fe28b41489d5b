//! `zwrotka trace` and `zwrotka incident` as programs: what reaches the
//! terminal, and how they end.

use crate::support::output;
use std::fs;
use std::io::Write;
use std::process::Output;

use crate::mmdb;

fn sample(name: &str) -> String {
    format!("{}/tests/logs/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn zwrotka(args: &[&str]) -> Output {
    output(args, b"")
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

/// The first character that a terminal must not get, in text that must be UTF-8.
fn hidden_in(bytes: &[u8]) -> Option<char> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.chars()
        .find(|&c| c != '\n' && zwrotka::escape::is_hidden(c))
}

#[test]
fn nothing_hidden_reaches_the_terminal() {
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
                    assert_eq!(hidden_in(bytes), None, "{log} {what} {extra}");
                }
            }
        }
    }
}

/// Also what is made of whole logs: rankings, reports, plans.
#[test]
fn nothing_hidden_is_in_reports() {
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
                assert_eq!(hidden_in(bytes), None, "{arguments:?}: {output:?}");
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
    let from_input = output(&["trace", query, "--json", "--log", "-"], &bytes);
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

/// A folder that is gone when it goes out of scope.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("zwrotka-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn file(&self, name: &str, text: &[u8]) -> String {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const COUNTRIES: [(&str, &str); 3] = [
    ("192.0.2.0/24", "PL"),
    ("203.0.113.0/24", "BR"),
    ("2001:db8::/32", "BR"),
];

#[test]
fn an_account_used_from_another_country_is_a_suspect() {
    let folder = Folder::new("used-from");
    let list = folder.file(
        "countries.mmdb",
        &mmdb::database(&COUNTRIES, mmdb::iso_code),
    );
    let log = sample("exim-two-countries.log");
    let since = ["--since", "2026-11-24 00:00", "--log", &log];
    let ask = |command: &[&str]| zwrotka(&[command, &since].concat());
    let sentence = "mail from 2 countries, of which BR is new since 2026-11-2";
    let hosts = "203.0.113.4 (BR)";

    let output = ask(&["trace", "--suspects", "--countries", &list]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output);
    assert!(
        said.contains("Suspects: 1\n\naccount jan@klient.example"),
        "{said}"
    );
    assert!(said.contains(sentence) && said.contains(hosts), "{said}");

    let output = ask(&["trace", "--suspects", "--json", "--countries", &list]);
    let ranking: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let (jan, anna) = (&ranking["sources"][0], &ranking["sources"][1]);
    assert_eq!(jan["name"], "jan@klient.example");
    let countries = serde_json::json!([
        { "country": "BR", "messages": 24, "new": true },
        { "country": "PL", "messages": 3, "new": false },
    ]);
    assert_eq!(jan["countries"], countries);
    assert_eq!(jan["new_countries"], 1);
    let reasons = jan["reasons"].as_array().unwrap();
    assert!(reasons.contains(&"new-countries".into()), "{reasons:?}");
    assert_eq!(jan["busiest_hosts"][0]["country"], "BR");
    assert_eq!(anna["name"], "anna@klient.example");
    assert_eq!(anna["new_countries"], 0);
    assert_eq!(anna["reasons"], serde_json::json!([]));

    let output = ask(&["incident", "--offline", "--countries", &list]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output);
    assert!(said.contains(sentence), "{said}");
    assert!(said.contains(&format!("--countries {list}")), "{said}");

    // Without a list nobody knows.
    let output = ask(&["trace", "--suspects", "--json"]);
    let ranking: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for field in ["countries", "new_countries"] {
        assert!(ranking["sources"][0][field].is_null(), "{field}");
    }
}

#[test]
fn a_wrong_database_of_countries_is_named() {
    let folder = Folder::new("wrong-list");
    let log = sample("exim-two-countries.log");
    let asn = mmdb::database(&[("192.0.2.0/24", "x")], |_| mmdb::map(&[]));
    for (name, bytes, said) in [
        (
            "list.csv",
            &b"192.0.2.0/24,PL\x1b[2J\n"[..],
            "list.csv: must be a database in MaxMind's format",
        ),
        ("asn.mmdb", &asn, "asn.mmdb: no network of this database"),
        ("empty.mmdb", b"", "empty.mmdb: must be a database"),
    ] {
        let list = folder.file(name, bytes);
        for command in [&["trace", "--suspects"][..], &["incident", "--offline"]] {
            let output = zwrotka(&[command, &["--countries", &list, "--log", &log]].concat());
            assert_eq!(output.status.code(), Some(2), "{command:?}");
            assert_eq!(text(&output), "", "{command:?}");
            assert_eq!(hidden_in(&output.stderr), None);
            let error = String::from_utf8(output.stderr).unwrap();
            assert!(error.contains(said), "{error}");
        }
    }
}
