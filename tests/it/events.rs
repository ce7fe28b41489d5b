//! Events as a syslog receives them.

use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use serde_json::json;

use crate::event_schema;
use crate::support::{Folder, Ran, everybody_may_write, example, zwrotka};

fn site(folder: &Folder, events: &str) -> String {
    let config = folder.write(
        "zwrotka.toml",
        format!(
            "hostname = \"mail.example.pl\"\nstate_dir = \"{0}state\"\n[events]\nsocket = \"{0}log\"\n{events}\n\
             [domains.\"example.pl\"]\n",
            folder.path("").display()
        ),
    );
    config.display().to_string()
}

fn filter(config: &str) -> Ran {
    let ran = zwrotka(
        &[
            "filter",
            "--config",
            config,
            "--recipient",
            "anna@example.pl",
        ],
        &example("bounces/seed-quota.eml"),
    );
    assert_eq!(ran.code, Some(0));
    assert!(ran.text().contains("X-Zwrotka: v=1; id="));
    ran
}

fn received(events: &str) -> String {
    let folder = Folder::new();
    let socket = UnixDatagram::bind(folder.path("log")).unwrap();
    // zwrotka does not run as root, and all may write to syslog's socket.
    everybody_may_write(&folder.path("log"));
    socket
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    filter(&site(&folder, events));
    let mut buffer = [0; 8192];
    let length = socket.recv(&mut buffer).unwrap();
    let line = String::from_utf8(buffer[..length].to_vec()).unwrap();
    assert!(
        line.len() <= 2048 && line.bytes().all(|b| (b' '..=b'~').contains(&b)),
        "{line}"
    );
    socket.set_nonblocking(true).unwrap();
    assert!(
        socket.recv(&mut buffer).is_err(),
        "one datagram for one input"
    );
    if let Some((_, event)) = line
        .split_once("]: ")
        .filter(|_| !line.contains("[zwrotka@"))
    {
        event_schema::check(event);
    }
    line
}

#[test]
fn the_schema_refuses_what_is_no_event() {
    let line = received("format = \"json\"");
    let (_, json) = line.split_once("]: ").unwrap();
    let event: serde_json::Value = serde_json::from_str(json).unwrap();
    assert!(event_schema::faults(&event).is_empty());
    for (pointer, value) in [
        ("/time", json!("2026-11-24T01:54:00Z")),
        ("/v", json!(2)),
        ("/event_id", json!("1")),
        ("/host", json!("")),
        ("/outcome", json!("rewrote")),
        ("/duration_us", json!("12")),
        ("/recipients/0/smtp_code", json!("552")),
        ("/recipients/0/action", json!("relayed")),
        ("/recipients/0/reply", json!("x".repeat(201))),
    ] {
        let mut wrong = event.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        assert!(!event_schema::faults(&wrong).is_empty(), "{pointer}");
    }
    for name in [
        "event_id",
        "host",
        "instance",
        "time",
        "recipients",
        "entry",
    ] {
        let mut wrong = event.clone();
        wrong.as_object_mut().unwrap().remove(name).unwrap();
        assert!(!event_schema::faults(&wrong).is_empty(), "without {name}");
    }
    let mut wrong = event.clone();
    wrong["unknown"] = json!("x");
    assert!(!event_schema::faults(&wrong).is_empty());
}

#[test]
fn events_name_host_and_installation_and_have_milliseconds() {
    let line = received("instance = \"postfix-out\"");
    assert!(
        line.contains(" host=mail.example.pl instance=postfix-out "),
        "{line}"
    );
    let (_, time) = line.split_once(" time=").unwrap();
    assert_eq!(time.len(), "2026-11-24T01:54:00.123Z".len(), "{line}");
    assert!(received("").contains(" instance=main "));
}

#[test]
fn replies_show_no_more_of_addresses_than_the_site_allows() {
    let line = received("");
    assert!(
        line.contains(" reply=\"552 ") && !line.contains("jan@"),
        "{line}"
    );
}

#[test]
fn rfc_3164_with_key_and_value() {
    let line = received("");
    assert!(
        line.starts_with("<22>"),
        "facility mail, severity info: {line}"
    );
    assert!(
        line.contains("]: event=bounce v=1 outcome=rewritten mta=postfix entry=filter "),
        "{line}"
    );
    assert!(line.contains(" zwrotka["), "{line}");
    assert!(
        line.contains(" category=mailbox-full action=failed status=5.2.2 smtp_code=552 "),
        "{line}"
    );
}

#[test]
fn json() {
    let line = received("format = \"json\"");
    let (_, json) = line.split_once("]: ").unwrap();
    let event: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(event["outcome"], "rewritten");
    assert_eq!(event["v"], 1);
    assert_eq!(event["recipients"][0]["category"], "mailbox-full");
    assert_eq!(event["recipients"][0]["smtp_code"], 552);
}

#[test]
fn rfc_5424() {
    let line = received("format = \"rfc5424\"");
    assert!(line.starts_with("<22>1 2"), "{line}");
    assert!(line.contains(" mail.example.pl zwrotka "), "{line}");
    assert!(
        line.contains("[zwrotka@32473 ") && line.contains("category=\"mailbox-full\""),
        "{line}"
    );
}

#[test]
fn a_syslog_that_is_absent_or_full_costs_nothing() {
    let absent = Folder::new();
    filter(&site(&absent, ""));

    let full = Folder::new();
    let _socket = UnixDatagram::bind(full.path("log")).unwrap();
    let filler = UnixDatagram::unbound().unwrap();
    filler.connect(full.path("log")).unwrap();
    filler.set_nonblocking(true).unwrap();
    while filler.send(&[b'x'; 1024]).is_ok() {}
    filter(&site(&full, ""));
}

#[test]
fn addresses_are_hidden_unless_the_site_wants_them() {
    let line = received("");
    assert!(
        !line.contains("anna") && line.contains("@example.pl"),
        "{line}"
    );
    assert!(received("addresses = \"full\"").contains("recipient=anna@example.pl"));
    assert!(received("addresses = \"domain\"").contains("recipient=@example.pl"));
}

/// The page about events: its fields are those of the program, and its examples
/// are events.
#[test]
fn every_field_is_documented() {
    let root = env!("CARGO_MANIFEST_DIR");
    let page = std::fs::read_to_string(format!("{root}/contrib/events/README.md")).unwrap();
    let source = std::fs::read_to_string(format!("{root}/src/event/mod.rs")).unwrap();
    let names: Vec<&str> = source
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Field::")?.split_once(" => \""))
        .filter_map(|(_, name)| name.strip_suffix("\","))
        .collect();
    assert!(names.len() > 30, "{names:?}");
    let (tables, ecs) = page.split_once("## Names in the Elastic").unwrap();
    let mapped = ecs.lines().filter_map(|line| line.strip_prefix("| `"));
    let mapped = mapped.filter_map(|line| Some(line.split_once('`')?.0));
    for name in mapped.map(|name| name.trim_start_matches("recipients[].")) {
        assert!(
            names.contains(&name) || name == "time",
            "{name} is no field"
        );
    }
    let documented: Vec<&str> = tables
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .map(|(name, _)| name)
        .collect();
    for name in &names {
        assert!(documented.contains(name), "{name} is not in the tables");
    }
    for name in documented {
        let of_forms = ["time", "more", "format", "key-value", "json", "rfc5424"];
        assert!(
            names.contains(&name) || of_forms.contains(&name),
            "{name} is no field"
        );
    }
    let examples = page.split("```").nth(1).unwrap();
    let mut clock = zwrotka::admin::logs::Clock::fixed(1_795_500_000, 0);
    for line in examples.lines().filter(|l| !l.is_empty()) {
        let event = zwrotka::admin::stats::events::parse(line.as_bytes(), &mut clock);
        assert!(event.is_some(), "{line}");
        if !line.starts_with('<') {
            event_schema::check(line);
        }
    }
    let schema = std::fs::read_to_string(format!("{root}/contrib/events/schema.json")).unwrap();
    for name in &names {
        let property = format!("\"{name}\": {{");
        assert!(schema.contains(&property), "{name} is not in the schema");
    }
}

/// The types that the page names for JSON.
#[test]
fn json_has_the_documented_types() {
    let line = received("format = \"json\"");
    let (_, json) = line.split_once("]: ").unwrap();
    let event: serde_json::Value = serde_json::from_str(json).unwrap();
    let check = |fields: &serde_json::Map<String, serde_json::Value>| {
        for (name, value) in fields.iter().filter(|(name, _)| *name != "recipients") {
            let number = ["v", "count", "smtp_code", "duration_us", "more"].contains(&&**name);
            assert_eq!(value.is_number(), number, "{name}: {value}");
            assert!(value.is_number() || value.is_string(), "{name}: {value}");
        }
    };
    check(event.as_object().unwrap());
    for recipient in event["recipients"].as_array().unwrap() {
        check(recipient.as_object().unwrap());
    }
}
