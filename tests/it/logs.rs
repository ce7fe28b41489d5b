//! Every form in which a mail log reaches an administrator gives the same result,
//! and a log that can't be read is an error, never a clean bill.

use std::fs;
use std::io::Write;
use std::process::Output;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::support::{Folder, output_in};

/// A line of a log, taken apart.
struct Entry {
    /// Local time of the test, which is UTC.
    at: DateTime,
    tag: String,
    pid: String,
    text: Vec<u8>,
}

fn sample(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/logs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The last 24 November that has been: dates without a year mean it.
fn year() -> i16 {
    let now = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
    if (now.month(), now.day()) >= (11, 23) {
        now.year()
    } else {
        now.year() - 1
    }
}

fn postfix() -> Vec<Entry> {
    let log = String::from_utf8_lossy(&sample("postfix-3.7-maillog.log")).into_owned();
    let entry = |line: &str| {
        let (day, time) = (line[4..6].trim().parse().unwrap(), &line[7..15]);
        let (tag, text) = line[16..].split_once(' ')?.1.split_once(": ")?;
        let (tag, pid) = tag.trim_end_matches(']').split_once('[')?;
        let time: Vec<i8> = time.split(':').map(|n| n.parse().unwrap()).collect();
        Some(Entry {
            at: jiff::civil::date(year(), 11, day).at(time[0], time[1], time[2], 0),
            tag: tag.into(),
            pid: pid.into(),
            text: text.into(),
        })
    };
    log.lines().map(|line| entry(line).unwrap()).collect()
}

/// Exim's lines as it hands them to syslog, with its own time in the text.
fn exim() -> Vec<Entry> {
    let log = sample("exim-4.96-mainlog.log");
    let lines = log.split(|&b| b == b'\n').filter(|l| !l.is_empty());
    let entry = |line: &[u8]| Entry {
        at: std::str::from_utf8(&line[..19]).unwrap().parse().unwrap(),
        tag: "exim".into(),
        pid: "77".into(),
        text: line.to_vec(),
    };
    lines.map(entry).collect()
}

/// How one line is written.
type Form = fn(&Entry) -> Vec<u8>;

fn framed(time: String, e: &Entry) -> Vec<u8> {
    let mut line = format!("{time} mx {}[{}]: ", e.tag, e.pid).into_bytes();
    line.extend(&e.text);
    line.push(b'\n');
    line
}

fn micros(e: &Entry) -> i64 {
    let at = TimeZone::UTC.to_timestamp(e.at).unwrap();
    at.as_second() * 1_000_000 + 123_456
}

fn rfc5424(e: &Entry, data: &str) -> Vec<u8> {
    let time = e.at.strftime("%Y-%m-%dT%H:%M:%S");
    let head = format!("<22>1 {time}.123456+00:00 mx {} {} - {data} ", e.tag, e.pid);
    [head.as_bytes(), &e.text, b"\n"].concat()
}

fn json(e: &Entry) -> Value {
    let message = match std::str::from_utf8(&e.text) {
        Ok(text) => Value::from(text),
        Err(_) => Value::from(e.text.clone()),
    };
    serde_json::json!({
        "__CURSOR": "s=1;i=2", "__REALTIME_TIMESTAMP": micros(e).to_string(), "_HOSTNAME": "mx",
        "SYSLOG_IDENTIFIER": e.tag, "_PID": e.pid, "PRIORITY": "6", "MESSAGE": message,
    })
}

fn export(e: &Entry) -> Vec<u8> {
    let head = format!(
        "__CURSOR=s=1\n__REALTIME_TIMESTAMP={}\n_HOSTNAME=mx\nSYSLOG_IDENTIFIER={}\n_PID={}\nMESSAGE\n",
        micros(e),
        e.tag,
        e.pid
    );
    let length = (e.text.len() as u64).to_le_bytes();
    [head.as_bytes(), &length, &e.text, b"\nPRIORITY=6\n\n"].concat()
}

const FORMS: &[(&str, Form)] = &[
    ("syslog, -o short", |e| {
        framed(e.at.strftime("%b %e %H:%M:%S").to_string(), e)
    }),
    ("-o short-precise", |e| {
        framed(e.at.strftime("%b %e %H:%M:%S.123456").to_string(), e)
    }),
    ("-o short-iso", |e| {
        framed(e.at.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string(), e)
    }),
    ("-o short-iso of older systemd", |e| {
        framed(e.at.strftime("%Y-%m-%dT%H:%M:%S+0000").to_string(), e)
    }),
    ("-o short-iso-precise", |e| {
        framed(
            e.at.strftime("%Y-%m-%dT%H:%M:%S.123456+0000").to_string(),
            e,
        )
    }),
    ("RFC 3339 in another zone", |e| {
        let there = e.at.checked_add(jiff::Span::new().hours(2)).unwrap();
        framed(there.strftime("%Y-%m-%dT%H:%M:%S.1+02:00").to_string(), e)
    }),
    ("-o short-full", |e| {
        framed(e.at.strftime("%a %Y-%m-%d %H:%M:%S UTC").to_string(), e)
    }),
    ("-o short-unix", |e| {
        framed(
            format!("{}.{:06}", micros(e) / 1_000_000, micros(e) % 1_000_000),
            e,
        )
    }),
    ("<PRI>", |e| {
        let line = framed(e.at.strftime("<22>%b %e %H:%M:%S").to_string(), e);
        [&line[..line.len() - 1], b"\r\n"].concat()
    }),
    ("<PRI> with RFC 3339", |e| {
        framed(
            e.at.strftime("<22>%Y-%m-%dT%H:%M:%S.123456Z").to_string(),
            e,
        )
    }),
    ("RFC 5424", |e| rfc5424(e, "-")),
    ("RFC 5424 with data", |e| {
        rfc5424(e, "[timeQuality tzKnown=\"1\"][x@1 a=\"\\]\\\"b] \"]")
    }),
    ("-o json", |e| format!("{}\n", json(e)).into()),
    ("-o json-seq", |e| format!("\x1e{}\n", json(e)).into()),
    ("-o json-sse", |e| format!("data: {}\n\n", json(e)).into()),
    ("-o json-pretty", |e| {
        format!("{:#}\n", json(e)).replace("  \"", "\t\"").into()
    }),
    ("-o export", export),
];

fn zwrotka(arguments: &[&str], input: &[u8]) -> Output {
    output_in(&[("TZ", "UTC")], arguments, input)
}

/// What a command says of a log, without the name of the log and the lines and
/// times as the log writes them.
fn said(arguments: &[&str], log: &[u8]) -> (Option<i32>, Value) {
    let output = zwrotka(&[arguments, &["--json", "--log", "-"]].concat(), log);
    let mut value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    // How many recipients are distinct is an estimate whose hash differs by run.
    without(&mut value, &["logs", "lines", "at", "distinct_recipients"]);
    (output.status.code(), value)
}

fn without(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !names.contains(&name.as_str()));
            fields.values_mut().for_each(|v| without(v, names));
        }
        Value::Array(values) => values.iter_mut().for_each(|v| without(v, names)),
        _ => {}
    }
}

fn all_forms_say_the_same(entries: &[Entry], what: &str, own: Option<&[u8]>) {
    assert!(entries.len() > 190);
    let write = |form: Form| entries.iter().flat_map(form).collect::<Vec<u8>>();
    let first = own.map_or_else(|| write(FORMS[0].1), <[u8]>::to_vec);
    for arguments in [&["trace", "--suspects"][..], &["trace", what, "--lines"]] {
        let expected = said(arguments, &first);
        assert!(expected.1.to_string().contains(what), "{}", expected.1);
        for (name, form) in FORMS {
            assert_eq!(said(arguments, &write(*form)), expected, "{name}");
        }
    }
}

#[test]
fn postfix_is_read_in_every_form() {
    all_forms_say_the_same(&postfix(), "jan.kowalski@klient.example", None);
}

#[test]
fn exim_is_read_in_every_form() {
    let log = sample("exim-4.96-mainlog.log");
    all_forms_say_the_same(&exim(), "jan.kowalski@klient.example", Some(&log));
}

#[test]
fn packed_logs_are_the_same_and_rotated_ones_are_found() {
    let log = sample("exim-4.96-mainlog.log");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&log).unwrap();
    let mut xz =
        lzma_rust2::XzWriter::new(Vec::new(), lzma_rust2::XzOptions::with_preset(1)).unwrap();
    xz.write_all(&log).unwrap();
    let zstd = |log: &[u8]| {
        ruzstd::encoding::compress_to_vec(log, ruzstd::encoding::CompressionLevel::Fastest)
    };
    let half = log.len() / 2;
    // As `cat a.zst b.zst` and pzstd make them, with a frame to skip between.
    let skip = b"\x50\x2a\x4d\x18\x03\0\0\0abc";
    let frames = [&zstd(&log[..half])[..], skip, &zstd(&log[half..])].concat();
    let expected = said(&["trace", "--suspects"], &log);
    for (name, packed) in [
        ("gzip", gzip.finish().unwrap()),
        ("xz", xz.finish().unwrap()),
        ("zstd", zstd(&log)),
        ("zstd in frames", frames),
    ] {
        assert!(packed.len() < log.len(), "{name}");
        assert_eq!(said(&["trace", "--suspects"], &packed), expected, "{name}");
        // What is cut off is said, not passed over.
        let output = zwrotka(
            &["trace", "--suspects", "--log", "-"],
            &packed[..packed.len() - packed.len() / 3],
        );
        assert_eq!(output.status.code(), Some(2), "{name}: {output:?}");
    }
}

#[test]
fn what_cannot_be_read_is_an_error_that_shows_it() {
    let folder = Folder::new();
    let entries = postfix();
    let cat: Vec<u8> = entries
        .iter()
        .flat_map(|e| [&e.text[..], b"\n"].concat())
        .collect();
    let monotonic: Vec<u8> = entries
        .iter()
        .flat_map(|e| framed("[   12.345678]".into(), e))
        .collect();
    let other = b"Nov 24 02:00:00 mx sshd[1]: Connection closed\n".repeat(50);
    let mut mixed = sample("postfix-3.7-maillog.log");
    mixed.extend(b"rubbish\x1b[2J\n".repeat(250));
    for (log, says) in [
        (&cat[..], "journalctl -o cat"),
        (&monotonic, "short-monotonic"),
        (&other, "none of 50 lines is of Exim or Postfix"),
        (
            &mixed,
            r#"250 of 467 lines are in no form of a mail log that is known here, the first: "rubbish\x1b[2J""#,
        ),
        (b"BZh91AY&SY\x01\x02\x03", "bzip2"),
        (b"\xfd7zXZ\0damaged", "standard input"),
        (
            b"{\"log\":\"x\",\"stream\":\"stdout\"}\n",
            "journalctl -o json",
        ),
    ] {
        for arguments in [
            &["trace", "--suspects"][..],
            &["trace", "jan.kowalski@klient.example"],
            &["trace", "--suspects", "--json"],
        ] {
            let output = zwrotka(&[arguments, &["--log", "-"]].concat(), log);
            let error = String::from_utf8(output.stderr).unwrap();
            assert_eq!(
                output.status.code(),
                Some(2),
                "{says} {arguments:?}: {error}"
            );
            assert_eq!(output.stdout, b"", "{says}");
            assert!(error.contains(says), "{error}");
        }
        let file = folder.write("odd.log", log).display().to_string();
        let output = zwrotka(&["incident", "--offline", "--log", &file], b"");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains("nobody"), "{text}");
        assert_ne!(output.status.code(), Some(0), "{text}");
    }
    // Nothing at all is no damage.
    let output = zwrotka(&["trace", "--suspects", "--log", "-"], b"");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}
