//! What the commands of the mail path print with `--json` is as the schemas and
//! contrib/operator/json.md say.

use serde_json::Value;

use crate::documented::assert_documented;
use crate::support::{Folder, zwrotka};

const BOUNCE: &str = "From: MAILER-DAEMON@mx.example\nTo: anna@sender.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<jan@example.org>:\n550 5.1.1 no such user\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <anna@sender.example>\n";

/// The objects that a command prints, and its exit code.
fn said(words: &[&str], input: &str) -> (Vec<Value>, Option<i32>) {
    let ran = zwrotka(words, input.as_bytes());
    let text = ran.text();
    assert!(text.is_ascii(), "{words:?}: {text}");
    let lines = text.lines().map(|line| {
        serde_json::from_str(line)
            .unwrap_or_else(|e| panic!("{words:?}: {e}: {line} {}", ran.stderr))
    });
    (lines.collect(), ran.code)
}

fn one(words: &[&str], input: &str) -> (Value, Option<i32>) {
    let (mut all, code) = said(words, input);
    assert_eq!(all.len(), 1, "{words:?}");
    (all.remove(0), code)
}

#[test]
fn classify_prints_what_its_schema_says() {
    for words in [
        &["classify"][..],
        &["classify", "--json"],
        &["classify", "--explain"],
    ] {
        for input in [BOUNCE, "Subject: hello\n\nhello\n"] {
            let (object, code) = one(words, input);
            assert_documented(&object, &["classify"]);
            assert_eq!(object["kind"] == "failed", input == BOUNCE, "{object}");
            assert_eq!(code, Some(0));
        }
    }
    let odd = BOUNCE.replace(
        "550 5.1.1 no such user",
        "550 anna@x.example went wrong somehow",
    );
    let (groups, _) = said(&["classify", "--unsure"], &odd);
    assert_eq!(groups.len(), 1);
    assert_documented(&groups[0], &["classify --unsure"]);
    // Golden bounces of several mail servers.
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
    let (all, _) = said(&["classify", "--explain", golden], "");
    assert!(all.len() > 10, "{}", all.len());
    for object in &all {
        assert_documented(object, &["classify"]);
    }
}

#[test]
fn explain_prints_both_parts_or_why_there_are_none() {
    let (object, code) = one(&["explain", "--json", "--language", "pl"], BOUNCE);
    assert_documented(&object, &["explain"]);
    assert_eq!(code, Some(0));
    let notice = &object["notice"];
    assert_eq!(notice["language"], "pl");
    assert_eq!(notice["categories"], serde_json::json!(["address-unknown"]));
    let text = zwrotka(&["explain", "--language", "pl"], BOUNCE.as_bytes()).text();
    assert_eq!(notice["text"], text);
    assert!(
        notice["html"].as_str().unwrap().contains("<html"),
        "{notice}"
    );
    let (object, code) = one(&["explain", "--json"], "Subject: hello\n\nhello\n");
    assert_documented(&object, &["explain"]);
    assert_eq!((&object["bounce"], code), (&Value::Bool(false), Some(1)));
    assert!(
        object["why"].is_string() && object["notice"].is_null(),
        "{object}"
    );
}

#[test]
fn check_prints_mistakes_settings_and_rules() {
    let folder = Folder::new();
    let check = |config: &str, more: &[&str]| {
        let (mut object, code) = one(
            &[&["check", "--json", "--config", config], more].concat(),
            "",
        );
        // The keys of the configuration have a page of their own.
        let settings = object["settings"].take();
        assert_documented(&object, &["check"]);
        (object, settings, code)
    };
    let good = folder.write(
        "good.toml",
        "[domains.\"klient.example\"]\nlanguage = \"pl\"\n",
    );
    let good = good.to_str().unwrap();
    let (object, settings, code) = check(good, &[]);
    assert_eq!((&object["domains"], code), (&1.into(), Some(0)), "{object}");
    assert!(object["correct"] == true && settings.is_null());
    let (_, settings, code) = check(good, &["--domain", "klient.example"]);
    assert!(settings.is_object(), "{settings}");
    assert!(
        settings.to_string().contains("\"language\":\"pl\""),
        "{settings}"
    );
    assert_eq!(code, Some(0));
    let (_, settings, code) = check(good, &["--domain", "other.example"]);
    assert_eq!((settings, code), (Value::Null, Some(1)));
    let bad = folder.write("bad.toml", "hostname = \"mx.example\"\nlnaguage = \"pl\"\n");
    let (object, _, code) = check(bad.to_str().unwrap(), &[]);
    assert_eq!((&object["correct"], code), (&Value::Bool(false), Some(1)));
    let problem = &object["problems"][0];
    assert_eq!(problem["place"]["line"], 2, "{object}");
    assert!(
        problem["help"].as_str().unwrap().contains("language"),
        "{object}"
    );
    let rule = |name: &str, category: &str| {
        format!(
            "[[rule]]\nname = \"{name}\"\ncategory = \"{category}\"\nwhy = \"x\"\nany = [\"no such user\"]\n"
        )
    };
    let own = rule("ours", "mailbox-disabled") + &rule("never", "mailbox-full");
    let rules = folder.write("rules.toml", format!("format = 1\n{own}"));
    let ruled = format!("rules_file = \"{}\"\n", rules.display());
    let ruled = folder.write("ruled.toml", ruled);
    let bounce = folder.write("bounce.eml", BOUNCE);
    let (object, _, code) = check(
        ruled.to_str().unwrap(),
        &["--rules", bounce.to_str().unwrap()],
    );
    assert_eq!(code, Some(0));
    let used = &object["rules"];
    assert_eq!(
        (&used["replies"], &used["complete"]),
        (&1.into(), &true.into())
    );
    assert_eq!(
        (&used["rules"][0]["decides"], &used["rules"][1]["decides"]),
        (&1.into(), &0.into())
    );
    assert_eq!(
        used["rules"][0]["instead_of"][0]["category"],
        "address-unknown"
    );
}

#[test]
fn key_prints_ids_and_no_secret() {
    let folder = Folder::new();
    let file = folder.path("keys");
    let file = file.to_str().unwrap();
    let mut ids = Vec::new();
    for (words, changed) in [
        (&["key", "make"][..], true),
        (&["key"], false),
        (&["key", "rotate"], true),
    ] {
        let (object, code) = one(&[words, &["--json", "--file", file]].concat(), "");
        assert_documented(&object, &["key"]);
        assert_eq!((&object["changed"], code), (&changed.into(), Some(0)));
        ids.push((object["current"].clone(), object["previous"].clone()));
        let secrets = std::fs::read_to_string(file).unwrap();
        for word in secrets.split_whitespace().filter(|word| word.len() >= 32) {
            assert!(!object.to_string().contains(word), "{object}");
        }
    }
    assert_eq!(ids[0], ids[1]);
    assert_eq!(ids[2].1, ids[0].0);
}
