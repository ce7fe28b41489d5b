//! Every field that a command prints has its place in contrib/operator/json.md,
//! and is as its schema in contrib/schemas says.

use serde_json::Value;

/// The schema of a section of the page.
fn schema_of(section: &str) -> &'static str {
    match section {
        "queue list" => "queue-list",
        "queue show" => "queue-show",
        "queue remove" => "queue-change",
        "trace WHAT" => "trace",
        "trace --suspects" => "suspects",
        "queue" => "queue",
        "blocklist" => "blocklist",
        "stats" => "stats",
        "incident" => "incident",
        "alerts" => "alerts",
        "doctor" => "doctor",
        "setup" => "setup",
        "check" => "check",
        "key" => "key",
        "explain" => "explain",
        "classify" => "classify",
        "classify --unsure" => "classify-unsure",
        other => panic!("no schema for {other}"),
    }
}

/// Fails unless an object is as the schema says, and has no field beside.
pub fn assert_valid(report: &Value, name: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/contrib/schemas");
    let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("a schema");
    let mut schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("a schema of draft 2020-12");
    close(&mut schema, false);
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let faults: Vec<String> = validator
        .iter_errors(report)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// Allows no fields beside those that are named. Readers must allow them: fields
/// are added. `part` is true for a part of an object's schema.
fn close(schema: &mut Value, part: bool) {
    match schema {
        Value::Object(fields) => {
            if fields.contains_key("properties") && !part && fields.contains_key("type") {
                fields.insert("unevaluatedProperties".into(), false.into());
            }
            for (name, value) in fields.iter_mut() {
                let part = name == "allOf" || name == "oneOf" && part;
                close(value, part);
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|value| close(value, part)),
        _ => {}
    }
}

/// Checks all fields of an object, and of what is in it, against a section of
/// the page; fields of the sections that are named belong too.
pub fn assert_documented(report: &Value, sections: &[&str]) {
    assert_valid(report, schema_of(sections[0]));
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/contrib/operator/json.md");
    let page = std::fs::read_to_string(page).expect("json.md");
    let text: String = sections
        .iter()
        .map(|name| {
            let begin = page.find(&format!("## `zwrotka {name}`\n"));
            let rest = &page[begin.unwrap_or_else(|| panic!("no section {name}")) + 3..];
            &rest[..rest.find("\n## ").unwrap_or(rest.len())]
        })
        .collect();
    let mut missing = Vec::new();
    walk(report, &mut |field| {
        if !text.contains(&format!("`{field}`")) && !missing.contains(&field.to_owned()) {
            missing.push(field.to_owned());
        }
    });
    assert!(
        missing.is_empty(),
        "not in json.md under {sections:?}: {missing:?}"
    );
}

fn walk(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                each(name);
                walk(value, each);
            }
        }
        Value::Array(all) => all.iter().for_each(|value| walk(value, each)),
        _ => {}
    }
}
