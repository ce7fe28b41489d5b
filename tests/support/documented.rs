//! Every field that a command prints has its place in contrib/operator/json.md.

use serde_json::Value;

/// Checks all fields of an object, and of what is in it, against a section of
/// the page; fields of the sections that are named belong too.
pub fn assert_documented(report: &Value, sections: &[&str]) {
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
