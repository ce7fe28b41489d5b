//! From bounces that `filter` and `pipe` really had in their hands, by the
//! events that they wrote, to the figures of `zwrotka stats`: in every form of
//! event, from a file and as a syslog writes them.

use crate::documented;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::support::{Folder, everybody_may_write, example, zwrotka};
use serde_json::Value;

const HOSTILE: &str = "seen by nobody";

/// A site whose events go where `events` says.
fn site(folder: &Folder, events: &str) -> String {
    let sendmail = folder.script("sendmail", "cat > /dev/null");
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "hostname = \"mail.example.pl\"\nstate_dir = \"{0}state\"\n\
             [handover]\nvia = \"sendmail\"\nsendmail = \"{1}\"\n[trust]\nrequire = []\n\
             [events]\nsocket = \"{0}socket\"\nfile = \"{0}events.log\"\n{events}\n\
             [domains.\"local.test\"]\n",
            folder.path("").display(),
            sendmail.display()
        ),
    );
    config.display().to_string()
}

/// Five inputs: three bounces through `filter`, one through `pipe`, one mail
/// that is no bounce.
fn bounces(config: &str) {
    for name in [
        "postfix-blocklist.eml",
        "postfix-mailbox-full.eml",
        "exim-too-large.eml",
    ] {
        let ran = zwrotka(
            &[
                "--config",
                config,
                "filter",
                "--recipient",
                "alice@local.test",
            ],
            &example(&format!("bounces/{name}")),
        );
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.stderr);
    }
    let arguments = ["--config", config, "pipe", "--", "alice@local.test"];
    let ran = zwrotka(&arguments, &example("bounces/postfix-too-large.eml"));
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let ordinary = format!("Subject: {HOSTILE}\n\nhello\n");
    let arguments = [
        "--config",
        config,
        "filter",
        "--recipient",
        "bob@local.test",
    ];
    let ran = zwrotka(&arguments, ordinary.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

fn figure(report: &Value, list: &str, name: &str) -> u64 {
    let rows = report[list].as_array().expect("rows");
    let row = rows.iter().find(|row| row["name"] == name);
    row.map_or(0, |row| row["now"].as_u64().expect("a figure"))
}

/// All that `stats` says of these five, asked in every way.
fn stats_of(folder: &Folder, config: &str, files: &[&str]) {
    let all = |more: &[&str]| {
        let ran = zwrotka(&[&["--config", config, "stats"], more, files].concat(), b"");
        assert_eq!(
            (ran.code, ran.stderr.as_str()),
            (Some(0), ""),
            "{}",
            ran.text()
        );
        ran.text()
    };
    let read = |json: String| -> Value { serde_json::from_str(&json).expect("JSON") };
    // A listing of somebody else's address is no alarm.
    let others = read(all(&["--json", "--own", "203.0.113.99"]));
    assert_eq!(others["alarms"], serde_json::json!([]), "{others:#}");
    let listed = others["listings"][0]["ip"].as_str().expect("an address");
    let ask = |more: &[&str]| all(&[&["--own", listed], more].concat());
    let report = read(ask(&["--json"]));
    documented::assert_documented(&report, &["stats"]);
    assert_eq!(report["events"]["now"], 5, "{report:#}");
    let polish = ask(&["--language", "pl"]);
    for wanted in [
        "w porównaniu z takim samym czasem wcześniej",
        "co poszło nie tak (odbiorcy)",
        "Skrzynka jest pełna",
        "Dopiero wtedy poproś o usunięcie z listy",
    ] {
        assert!(polish.contains(wanted), "{wanted} in\n{polish}");
    }
    assert!(!polish.contains("What to do"), "{polish}");
    assert_eq!(report["recipients"]["now"], 4, "{report:#}");
    assert_eq!(figure(&report, "outcomes", "rewritten"), 4, "{report:#}");
    assert_eq!(figure(&report, "outcomes", "unchanged"), 1);
    assert_eq!(figure(&report, "reasons", "not-a-bounce"), 1, "{report:#}");
    assert_eq!(figure(&report, "entries", "filter"), 4);
    assert_eq!(figure(&report, "entries", "pipe"), 1);
    assert_eq!(figure(&report, "categories", "message-too-large"), 2);
    assert_eq!(figure(&report, "categories", "mailbox-full"), 1);
    assert_eq!(figure(&report, "categories", "reputation-blocklist"), 1);
    assert_eq!(figure(&report, "domains", "remote.test"), 4);
    assert_eq!(
        figure(&report, "own_domains", "local.test"),
        5,
        "{report:#}"
    );
    assert_eq!(figure(&report, "providers", "remote.test"), 4, "{report:#}");
    let provider = &report["providers"][0]["categories"];
    assert_eq!(provider.as_array().expect("rows").len(), 3, "{provider}");
    for (flags, recipients) in [
        (&["--category", "mailbox-full"][..], 1),
        (
            &[
                "--category",
                "message-too-large",
                "--provider",
                "remote.test",
            ],
            2,
        ),
        (&["--provider", "elsewhere.test"], 0),
        (&["--domain", "local.test"], 4),
        (
            &["--domain", "remote.test", "--category", "mailbox-full"],
            1,
        ),
        (&["--domain", "other.test"], 0),
    ] {
        let some = read(ask(&[&["--json"], flags].concat()));
        assert_eq!(some["recipients"]["now"], recipients, "{flags:?}");
    }
    assert_eq!(report["alarms"].as_array().expect("alarms").len(), 1);
    assert_eq!(report["alarm_steps"].as_array().expect("steps").len(), 4);

    let table = ask(&[]);
    assert!(
        table.contains("message-too-large") || table.contains("too large"),
        "{table}"
    );
    assert_eq!(table.matches("Only then").count(), 1, "{table}");
    assert!(table.contains("ALARM"), "{table}");

    let metrics = ask(&["--prometheus"]);
    for line in [
        "zwrotka_messages_total{outcome=\"rewritten\"} 4",
        "zwrotka_messages_total{outcome=\"unchanged\"} 1",
        "zwrotka_recipients_total{category=\"message-too-large\"} 2",
        "zwrotka_duration_seconds_count 5",
        "zwrotka_blocklist_alarms 1",
    ] {
        assert!(metrics.lines().any(|l| l == line), "{line}: {metrics}");
    }
    promtool(&metrics);

    let page = folder.path("page.html").display().to_string();
    ask(&["--html", &page]);
    let page = folder.read("page.html");
    assert!(page.starts_with("<!doctype html>"), "{page}");
    assert_eq!(page.matches("Only then").count(), 1, "{page}");
    for foreign in [
        HOSTILE,
        "<script",
        "http-equiv=\"refresh\"",
        "src=",
        "@import",
    ] {
        assert!(!page.contains(foreign), "{foreign}");
    }
}

fn promtool_program() -> PathBuf {
    let unpacked = std::env::var_os("ZWROTKA_MTA_ROOT")
        .map(|root| Path::new(&root).join("prometheus/usr/bin/promtool"))
        .filter(|path| path.exists());
    unpacked.unwrap_or_else(|| "promtool".into())
}

#[test]
fn alerts_fire_when_they_should_and_not_before() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for args in [
        ["check", "rules", "contrib/prometheus/zwrotka.rules.yml"],
        ["test", "rules", "tests/events/zwrotka.rules.test.yml"],
    ] {
        let ran = std::process::Command::new(promtool_program())
            .args(args)
            .current_dir(root)
            .output()
            .expect("promtool: run tests/run, which fetches it, or install prometheus");
        assert!(ran.status.success(), "{ran:?}");
    }
}

/// Prometheus' own check of metrics: the form, names, units and types.
fn promtool(metrics: &str) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new(promtool_program())
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("promtool: run tests/run, which fetches it, or install prometheus");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(metrics.as_bytes()).expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{output:?}\n{metrics}");
    assert_eq!(output.stderr, b"", "{output:?}\n{metrics}");
}

/// The file keeps what was counted when the log is gone.
#[test]
fn counters_never_fall() {
    let folder = Folder::new();
    let config = site(&folder, "target = \"file\"");
    let event = |hours: i64, outcome: &str| {
        let at = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(hours);
        format!(
            "time={} event=bounce v=1 outcome={outcome} duration_us=700 category=mailbox-full\n",
            at.strftime("%Y-%m-%dT%H:%M:%SZ")
        )
    };
    let prom = folder.path("zwrotka.prom");
    let flag = format!("--prometheus={}", prom.display());
    let count = || {
        let ran = zwrotka(&["--config", &config, "stats", &flag], b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
        let text = folder.read("zwrotka.prom");
        promtool(&text);
        let rewritten = "zwrotka_messages_total{outcome=\"rewritten\"} ";
        let line = text.lines().find_map(|l| l.strip_prefix(rewritten));
        line.expect("a counter").parse::<u64>().expect("a number")
    };
    folder.write("events.log", event(5, "rewritten") + &event(4, "rewritten"));
    assert_eq!(count(), 2);
    assert_eq!(count(), 2, "counted twice");
    // As if that had been three hours ago; the log was rotated away since.
    let text = folder.read("zwrotka.prom");
    let until = "zwrotka_counted_until_timestamp_seconds ";
    let then = jiff::Timestamp::now().as_second() - 3 * 3600;
    let text: String = text
        .lines()
        .map(|line| match line.strip_prefix(until) {
            Some(_) => format!("{until}{then}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    folder.write("zwrotka.prom", text);
    folder.write("events.log", event(2, "rewritten"));
    assert_eq!(count(), 3);
    folder.write("events.log", "");
    assert_eq!(count(), 3);
}

#[test]
fn from_a_file_in_every_form() {
    for form in ["key-value", "json", "rfc5424"] {
        let folder = Folder::new();
        let config = site(&folder, &format!("target = \"file\"\nformat = \"{form}\""));
        bounces(&config);
        assert_eq!(folder.read("events.log").lines().count(), 5, "{form}");
        // Where the configuration puts events, stats looks by itself.
        stats_of(&folder, &config, &[]);
    }
}

#[test]
fn as_a_syslog_writes_them() {
    for form in ["key-value", "json", "rfc5424"] {
        let folder = Folder::new();
        let config = site(&folder, &format!("format = \"{form}\""));
        let socket = UnixDatagram::bind(folder.path("socket")).unwrap();
        everybody_may_write(&folder.path("socket"));
        let patience = Some(Duration::from_secs(20));
        socket.set_read_timeout(patience).unwrap();
        bounces(&config);
        let mut log = String::from("Nov 24 01:00:00 mx kernel: zwrotka[1]: event=bounce\n");
        for _ in 0..5 {
            let mut buffer = [0; 8192];
            let length = socket.recv(&mut buffer).unwrap();
            let datagram = std::str::from_utf8(&buffer[..length]).unwrap();
            log.push_str(&written(datagram));
            log.push('\n');
        }
        let file = folder.write("mail.log", &log).display().to_string();
        stats_of(&folder, &config, &[&file]);
    }
}

/// What rsyslog makes of a datagram by RSYSLOG_TraditionalFileFormat: the
/// priority goes, the host comes. RFC 5424 is kept as it is by
/// RSYSLOG_SyslogProtocol23Format.
fn written(datagram: &str) -> String {
    let (_, rest) = datagram.split_once('>').expect("a priority");
    if rest.starts_with("1 ") {
        return datagram.to_owned();
    }
    let (stamp, rest) = rest.split_at("Nov 24 01:00:00 ".len());
    format!("{stamp}mx {rest}")
}

#[test]
fn what_cannot_be_used_is_told() {
    let folder = Folder::new();
    let config = site(&folder, "target = \"file\"");
    for (arguments, says) in [
        (&["stats", "--since", "soon"][..], "found 'soon'"),
        (&["stats", "/nonexistent/events"], "/nonexistent/events"),
        (
            &["stats", "--since", "1h", "--until", "2h"],
            "must be before --until",
        ),
    ] {
        let ran = zwrotka(&[&["--config", &config], arguments].concat(), b"");
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        assert!(ran.stderr.contains(says), "{arguments:?}: {}", ran.stderr);
    }
}

/// Events are ours, but their file is not beyond all doubt.
#[test]
fn nothing_in_an_event_reaches_a_terminal_or_a_browser() {
    let folder = Folder::new();
    let config = site(&folder, "target = \"file\"");
    let evil = r#"\u001b[2J\u202e<script>alert(1)</script>\"} 1\nx"#;
    let fields = [
        "outcome",
        "reason",
        "entry",
        "language",
        "recipient_domain",
        "category",
        "action",
        "remote_mta",
        "blocklist",
        "ip",
    ];
    let mut event = String::from(r#"{"event":"bounce","v":1"#);
    for field in fields {
        event.push_str(&format!(",\"{field}\":\"{evil}\""));
    }
    event.push('}');
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ");
    let line = format!("{now} mx zwrotka[1]: {event}\n");
    let file = folder.write("events.log", line).display().to_string();
    let page = folder.path("page.html").display().to_string();
    for arguments in [
        &[][..],
        &["--json"],
        &["--prometheus"],
        &["--html", &page],
        &["--html", &page, "--json"],
    ] {
        let words = [&["--config", &config, "stats"], arguments, &[&file]].concat();
        let ran = zwrotka(&words, b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
        let odd = ran
            .stdout
            .iter()
            .find(|b| !matches!(b, b' '..=b'~' | b'\n'));
        assert_eq!(odd, None, "{arguments:?}: {}", ran.text());
        if arguments == ["--json"] {
            assert!(
                ran.text().contains("\"events\":{\"now\":1"),
                "{}",
                ran.text()
            );
        }
        if arguments == ["--prometheus"] {
            let fine = |line: &str| line.starts_with("# ") || line.starts_with("zwrotka_");
            assert!(ran.text().lines().all(fine), "{}", ran.text());
        }
    }
    let page = folder.read("page.html");
    assert!(
        !page.contains("<script") && !page.contains('\u{1b}'),
        "{page}"
    );
    assert!(page.contains("&lt;script"), "{page}");
}
