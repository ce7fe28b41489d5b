//! Events against contrib/events/schema.json. Whatever reads events in a test
//! passes their lines through [`check`].

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let text = include_str!("../../contrib/events/schema.json");
    let schema: Value = serde_json::from_str(text).expect("schema.json is JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("schema.json is a schema");
    jsonschema::draft202012::new(&schema).expect("schema.json is a schema")
});

/// Fields of the recipients in the form `key=value`.
const OF_RECIPIENTS: [&str; 10] = [
    "recipient_domain",
    "category",
    "action",
    "status",
    "smtp_code",
    "remote_mta",
    "blocklist",
    "ip",
    "rule",
    "reply",
];
const NUMBERS: [&str; 5] = ["v", "count", "smtp_code", "duration_us", "more"];

/// Fails unless the event, a JSON object or `key=value`, is as the schema says.
pub fn check(line: &str) {
    let event = match line.starts_with('{') {
        true => serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")),
        false => object(line),
    };
    let faults = faults(&event);
    assert!(faults.is_empty(), "{faults:?}\n{line}");
}

pub fn faults(event: &Value) -> Vec<String> {
    let errors = SCHEMA.iter_errors(event);
    errors
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect()
}

/// The object that a line of `key=value` stands for.
pub fn object(line: &str) -> Value {
    let mut event = Map::new();
    let mut recipients: Vec<Map<String, Value>> = Vec::new();
    for (name, text) in fields(line) {
        let (name, number) = match name.split_once('.') {
            Some((name, number)) => (name.to_string(), number.parse().expect("a number")),
            None => (name, 1),
        };
        let value = match NUMBERS.contains(&&*name) {
            true => text.parse::<u64>().map_or(json!(text), |n| json!(n)),
            false => json!(text),
        };
        if OF_RECIPIENTS.contains(&&*name) {
            if recipients.len() < number {
                recipients.resize_with(number, Map::new);
            }
            recipients[number - 1].insert(name, value);
        } else {
            event.insert(name, value);
        }
    }
    event.insert("recipients".into(), json!(recipients));
    event.into()
}

fn fields(line: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut rest = line.trim();
    while let Some((name, after)) = rest.split_once('=') {
        let mut value = String::new();
        if let Some(quoted) = after.strip_prefix('"') {
            let mut chars = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((at, c)) = chars.next() {
                match c {
                    '"' => {
                        end = at + 1;
                        break;
                    }
                    '\\' if quoted[at..].starts_with("\\u{") => {
                        let (hex, _) = quoted[at + 3..].split_once('}').expect("a brace");
                        let code = u32::from_str_radix(hex, 16).expect("hexadecimal digits");
                        value.push(char::from_u32(code).expect("a character"));
                        for _ in 0..hex.len() + 3 {
                            chars.next();
                        }
                    }
                    '\\' => value.extend(chars.next().map(|(_, c)| c)),
                    c => value.push(c),
                }
            }
            rest = quoted[end..].trim_start();
        } else {
            let (bare, tail) = after.split_once(' ').unwrap_or((after, ""));
            value.push_str(bare);
            rest = tail.trim_start();
        }
        all.push((name.to_string(), value));
    }
    all
}
