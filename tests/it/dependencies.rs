//! Which crates were looked up among the security advisories, and when: the list
//! is that of Cargo.lock, so that no crate and no version slips in unnoticed.

use std::collections::BTreeMap;

/// Name and version of each crate from a registry.
fn locked() -> Vec<(String, String)> {
    let lock: toml::Table = include_str!("../../Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap().iter();
    let mut locked: Vec<_> = packages
        .filter(|package| package.get("source").is_some())
        .map(|package| {
            let text = |key: &str| package[key].as_str().unwrap().to_string();
            (text("name"), text("version"))
        })
        .collect();
    locked.sort();
    locked
}

#[test]
fn every_crate_has_the_date_of_its_last_check() {
    let lines = include_str!("../advisories.tsv").lines();
    let mut listed = BTreeMap::new();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, version, date] = fields[..] else {
            panic!("{line:?}: must be a name, a version and a date");
        };
        let is_date = date.split('-').all(|n| n.parse::<u16>().is_ok()) && date.len() >= 7;
        assert!(
            is_date || date == "-",
            "{line:?}: must be YYYY-MM-DD, YYYY-MM or -"
        );
        listed.insert((name.to_string(), version.to_string()), date);
    }
    let locked = locked();
    let missing: Vec<_> = locked.iter().filter(|c| !listed.contains_key(c)).collect();
    assert!(
        missing.is_empty(),
        "look these up among the advisories (cargo deny check advisories) and add them to \
         tests/advisories.tsv, with - SECURITY.md too: {missing:?}"
    );
    let gone: Vec<_> = listed.keys().filter(|c| !locked.contains(c)).collect();
    assert!(gone.is_empty(), "not in Cargo.lock any more: {gone:?}");
    let security = include_str!("../../SECURITY.md").replace('\n', " ");
    for ((name, _), _) in listed.iter().filter(|(_, date)| **date == "-") {
        let mut words = security.split([' ', ',', '.']);
        assert!(
            words.any(|word| word == name),
            "SECURITY.md must name {name}"
        );
    }
}
