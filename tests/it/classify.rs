//! `zwrotka classify` as people and programs run it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use crate::support::output as zwrotka;

const BOUNCE: &str = "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<jan@example.org>:\n550 no \u{1b}[31msuch\u{202e} user\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <anna@sender.example>\n";

fn lines(output: &Output) -> Vec<serde_json::Value> {
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect()
}

/// A folder of its own that goes away.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path =
            std::env::temp_dir().join(format!("zwrotka-classify-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn file(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn standard_input_is_one_message_or_an_mbox() {
    let output = zwrotka(&["classify"], BOUNCE.as_bytes());
    assert!(output.status.success());
    let all = lines(&output);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0]["file"], "-");
    assert_eq!(all[0]["kind"], "failed");
    assert_eq!(
        all[0]["recipients"][0]["final_recipient"],
        "jan@example.org"
    );
    assert!(!output.stdout.contains(&0x1b));
    let mbox = format!("From a@b Thu Oct  4 15:25:26 2001\n{BOUNCE}\n").repeat(3);
    assert_eq!(lines(&zwrotka(&["classify"], mbox.as_bytes())).len(), 3);
    assert_eq!(lines(&zwrotka(&["classify"], b""))[0]["kind"], "none");
}

#[test]
fn folders_and_maildirs_are_walked_in_order() {
    let folder = Folder::new("walk");
    for name in [
        "b/2.eml",
        "b/1.eml",
        "a.eml",
        "m/cur/1:2,S",
        "m/new/2",
        "m/.Sub/cur/3",
        "m/.Sub/new/4",
    ] {
        folder.file(name, BOUNCE);
    }
    for name in [".hidden", "m/tmp/5", "m/.Sub/tmp/6"] {
        folder.file(name, BOUNCE);
    }
    folder.file("m/dovecot.index", "\0\0");
    let root = folder.0.to_str().unwrap();
    let output = zwrotka(&["classify", root], b"");
    let names: Vec<String> = lines(&output)
        .iter()
        .filter(|d| d["kind"] == "failed")
        .map(|d| {
            d["file"]
                .as_str()
                .unwrap()
                .strip_prefix(root)
                .unwrap()
                .to_string()
        })
        .collect();
    assert_eq!(
        names,
        [
            "/a.eml",
            "/b/1.eml",
            "/b/2.eml",
            "/m/.Sub/cur/3",
            "/m/.Sub/new/4",
            "/m/cur/1:2,S",
            "/m/new/2"
        ]
    );
}

#[test]
fn what_cannot_be_read_is_told_after_the_rest() {
    let folder = Folder::new("gone");
    folder.file("a.eml", BOUNCE);
    let gone = folder.0.join("gone");
    let output = zwrotka(
        &[
            "classify",
            gone.to_str().unwrap(),
            folder.0.join("a.eml").to_str().unwrap(),
        ],
        b"",
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 1);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.starts_with(&format!("zwrotka: {}: ", gone.display())),
        "{told}"
    );
}

#[test]
fn a_table_is_harmless_to_a_terminal() {
    let output = zwrotka(&["classify", "--format", "table"], BOUNCE.as_bytes());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("jan@example.org"), "{text}");
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let folder = Folder::new("pipe");
    for n in 0..400 {
        folder.file(&format!("{n}.eml"), BOUNCE);
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args(["classify", folder.0.to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
}

#[test]
fn the_rules_of_the_site_count() {
    let bounce = BOUNCE.replace("550 no", "550 friends only: no");
    let folder = Folder::new("rules");
    let rules = folder.0.join("rules.toml");
    let config = folder.0.join("zwrotka.toml");
    folder.file(
        "zwrotka.toml",
        &format!("rules_file = \"{}\"\n", rules.display()),
    );
    folder.file(
        "rules.toml",
        "[[rule]]\nname = \"ours\"\ncategory = \"mailbox-disabled\"\nwhy = \"x\"\nany = [\"friends only\"]\n",
    );
    let config = config.display().to_string();
    let output = zwrotka(
        &["--config", &config, "classify", "--explain"],
        bounce.as_bytes(),
    );
    let all = lines(&output);
    assert_eq!(
        all[0]["recipients"][0]["category"], "mailbox-disabled",
        "{all:#?}"
    );
    assert!(all[0]["explain"].to_string().contains("ours"), "{all:#?}");

    folder.file("rules.toml", "[[rule]]\nname = 7\n");
    let output = zwrotka(&["--config", &config, "classify"], bounce.as_bytes());
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("rules.toml"), "{said}");
    assert!(output.stdout.is_empty());
}

/// What spoke for a bounce, for a recipient, and against both, can be asked for.
#[test]
fn explain_names_the_signals() {
    let of = |raw: &str| {
        lines(&zwrotka(&["classify", "--explain"], raw.as_bytes()))[0]["reading"].clone()
    };
    let names = |list: &serde_json::Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|s| s["name"].as_str().unwrap().to_string())
            .collect()
    };
    let bounce = of(BOUNCE);
    let signals = names(&bounce["signals"]);
    for name in [
        "from-mail-server",
        "subject",
        "names-recipient",
        "returned-message",
    ] {
        assert!(signals.iter().any(|s| s == name), "{name}: {signals:?}");
    }
    assert!(bounce["weight"].as_u64() >= bounce["enough"].as_u64());
    assert_eq!(bounce["recipients"][0]["address"], "jan@example.org");
    assert_eq!(bounce["recipients"][0]["sign"]["tier"], 100);
    let passed_on = of(
        "From: ola@example.org\nSubject: Fwd: failure notice\n\n<jan@example.org>:\n550 no such user\n",
    );
    assert_eq!(names(&passed_on["against"]), ["passed-on"]);
    assert!(!passed_on["missing"].as_array().unwrap().is_empty());
    let table = zwrotka(
        &["classify", "--explain", "--format", "table"],
        BOUNCE.as_bytes(),
    );
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(
        table.contains("for     +4 from-mail-server")
            && table.contains("recipient jan@example.org from words"),
        "{table}"
    );
}

/// A bounce of this reply.
fn bounce(reply: &str) -> String {
    BOUNCE.replace("550 no \u{1b}[31msuch\u{202e} user", reply)
}

#[test]
fn replies_without_a_sure_cause_are_grouped_counted_and_masked() {
    let folder = Folder::new("unsure");
    folder.file(
        "1.eml",
        &bounce("550 5.7.1 mx1.firma.example: jan, case 4711471, odd thing"),
    );
    folder.file(
        "2.eml",
        &bounce("550 5.7.1 mx2.firma.example: jan, case 4711472, odd thing"),
    );
    folder.file("3.eml", &bounce("550 5.1.1 User unknown"));
    folder.file(
        "4.log",
        "{\"event\":\"bounce\",\"status\":\"5.0.0\",\"reply\":\"554 another odd thing\"}\n",
    );
    let output = zwrotka(&["classify", "--unsure", folder.0.to_str().unwrap()], b"");
    assert!(output.status.success());
    let found = lines(&output);
    let seen: Vec<_> = found.iter().map(|l| (&l["count"], &l["reply"])).collect();
    assert_eq!(found.len(), 2, "{seen:?}");
    assert_eq!(found[0]["count"], 2);
    assert_eq!(found[0]["reply"], "550 5.7.1 HOST: USER, case N, odd thing");
    assert_eq!(found[1]["reply"], "554 another odd thing");
    let table = [
        "classify",
        "--unsure",
        "--format",
        "table",
        folder.0.to_str().unwrap(),
    ];
    let table = String::from_utf8(zwrotka(&table, b"").stdout).unwrap();
    assert!(
        !table.contains("firma") && table.lines().count() == 3,
        "{table}"
    );
}

#[test]
fn check_shows_what_each_rule_of_the_site_decides() {
    let folder = Folder::new("check-rules");
    folder.file("bounces/1.eml", &bounce("550 5.1.1 User unknown"));
    folder.file("bounces/2.eml", &bounce("552 5.2.2 Mailbox full"));
    let rule = |name: &str, category: &str, phrase: &str| {
        format!(
            "[[rule]]\nname = \"{name}\"\ncategory = \"{category}\"\nwhy = \"x\"\nany = [\"{phrase}\"]\n"
        )
    };
    let rules = folder.0.join("rules.toml");
    let own = rule("gone", "mailbox-disabled", "user unknown")
        + &rule("full", "mailbox-full", "mailbox full")
        + &rule("idle", "mailbox-full", "never said");
    folder.file("rules.toml", &format!("format = 1\n{own}"));
    folder.file("z.toml", &format!("rules_file = \"{}\"\n", rules.display()));
    let config = folder.0.join("z.toml");
    let bounces = folder.0.join("bounces");
    let check = ["--config", config.to_str().unwrap(), "check"];
    let with = |more: &[&str]| zwrotka(&[&check[..], more].concat(), b"");
    let output = with(&["--rules", bounces.to_str().unwrap()]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    for part in [
        "2 replies",
        "gone: decides 1 as mailbox-disabled; the built-in rules say the same of 0",
        "1 instead of address-unknown (address-unknown)",
        "full: decides 1 as mailbox-full; the built-in rules say the same of 1",
        "idle: never decides",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    // A file of a later format names its version, not a key that is unknown here.
    folder.file("rules.toml", "format = 2\nnew = \"key\"\n");
    let output = with(&[]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        error.contains("rules.toml:1:10: found format = 2"),
        "{error}"
    );
    assert!(error.contains("reads format = 1"), "{error}");
}
