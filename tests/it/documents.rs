//! What the documents tell people to type and to open: every command of ours parses,
//! every link within the repository leads to a file, and what is said to be in
//! /usr/share/doc is put there by the packages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::zwrotka;

const COMMANDS: &[&str] = &[
    "filter",
    "pipe",
    "milter",
    "explain",
    "classify",
    "check",
    "key",
    "setup",
    "doctor",
    "queue",
    "trace",
    "blocklist",
    "incident",
    "stats",
    "alerts",
];
const INSTALLED: &str = "/usr/share/doc/zwrotka/";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The documents: path and text.
fn documents() -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    let mut folders = vec![root().join("contrib"), root().join("examples")];
    let mut files: Vec<PathBuf> = ["README", "CONTRIBUTING", "SECURITY", "CHANGELOG"]
        .map(|name| root().join(name).with_extension("md"))
        .into();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "md" || e == "Debian") {
                files.push(path);
            }
        }
    }
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        all.push((path, text));
    }
    assert!(all.len() > 20);
    all
}

/// What is to be typed: lines of blocks, and what stands between backquotes.
fn typed(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    let mut prose = String::new();
    for line in text.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced || line.starts_with("  ") && !line.trim_start().starts_with('-') {
            found.push(line.trim_start().to_owned());
        }
        if !fenced {
            prose.push_str(line);
            // An inline command may go on in the next line.
            prose.push(if line.is_empty() || line.starts_with('|') {
                '\n'
            } else {
                ' '
            });
        }
    }
    let inline = prose.lines().flat_map(|part| {
        part.split('`')
            .enumerate()
            .filter(|(n, _)| n % 2 == 1)
            .map(|(_, code)| code.trim().to_owned())
    });
    found.extend(inline);
    found
}

/// The words of a command of ours, with something in place of what is to be filled in.
fn words(line: &str) -> Option<Vec<String>> {
    let line = line.strip_prefix("$ ").unwrap_or(line);
    let line = line
        .strip_prefix("zwrotka ")
        .or(line.strip_prefix("zwrotka-admin "))
        .or(line.strip_prefix("/usr/bin/zwrotka "))
        .or(line.strip_prefix("cargo run --release -- "))?;
    let first = line.split_ascii_whitespace().next()?;
    if !COMMANDS.contains(&first) {
        return None;
    }
    let mut out = Vec::new();
    let mut help = false;
    for word in line.split_ascii_whitespace() {
        if ["#", "&&", "|", "\\|", ";", ">", "<", "||"].contains(&word) {
            break;
        }
        let bare = word.trim_matches(['[', ']', '…', '\'', '"']);
        let filled = match bare {
            "FILE" | "PATH" | "WHAT" | "ID" => "x".into(),
            "ADDRESS" if first == "milter" => "inet:127.0.0.1:10035".into(),
            "ADDRESS" | "RECIPIENT" => "a@example.pl".into(),
            "TAG" => "pl".into(),
            // One of several.
            other => other
                .split('|')
                .next()
                .unwrap_or_default()
                .replace("HOST", "h")
                .replace('…', "x"),
        };
        if filled == "--" {
            out.push("--help".to_owned());
            help = true;
        }
        out.push(filled);
    }
    if !help {
        out.push("--help".into());
    }
    Some(out)
}

#[test]
fn every_command_of_the_documents_parses() {
    let mut tried = 0;
    for (path, text) in documents() {
        for line in typed(&text) {
            let Some(words) = words(&line) else { continue };
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let ran = zwrotka(&words, b"");
            let shown = path.display();
            assert_eq!(ran.code, Some(0), "{shown}: {line}: {}", ran.stderr);
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn links_lead_to_files() {
    let mut tried = 0;
    for (path, text) in documents() {
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split_once(')'));
        let pictures = text
            .split("src=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'));
        for (link, _) in links.chain(pictures) {
            if link.contains("://") || link.starts_with('#') || link.starts_with("mailto:") {
                continue;
            }
            let file = link.split('#').next().unwrap();
            let to = path.parent().unwrap().join(file);
            assert!(to.exists(), "{}: {link}", path.display());
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn what_the_documents_name_is_in_the_packages() {
    let cargo: toml::Table = include_str!("../../Cargo.toml").parse().unwrap();
    let metadata = cargo["package"]["metadata"].as_table().unwrap();
    let pairs = |package: &str, source: &dyn Fn(&toml::Value) -> (String, String)| {
        let assets = metadata[package]["assets"].as_array().unwrap();
        assets.iter().map(source).collect::<Vec<_>>()
    };
    let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let deb = pairs("deb", &|a| (text(&a[0]), format!("/{}", text(&a[1]))));
    let rpm = pairs("generate-rpm", &|a| (text(&a["source"]), text(&a["dest"])));
    for (path, document) in documents() {
        for rest in document.split(INSTALLED).skip(1) {
            let end = |c: char| c.is_whitespace() || "`'\"),;".contains(c);
            let name = rest.split(end).next().unwrap().trim_end_matches('.');
            let shown = path.display();
            assert!(root().join(name).exists(), "{shown}: {INSTALLED}{name}");
            for assets in [&deb, &rpm] {
                let there = assets.iter().any(|(source, to)| {
                    let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
                    to.trim_end_matches('/') == format!("{INSTALLED}{folder}").trim_end_matches('/')
                        && name.starts_with(folder)
                        && (source.ends_with("/*") || source == name)
                });
                assert!(there, "{shown}: no package has {INSTALLED}{name}");
            }
        }
    }
}

#[test]
fn the_readme_is_short_and_needs_few_commands() {
    let readme = include_str!("../../README.md");
    assert!(readme.lines().count() < 150);
    let install = readme.split("## Install").nth(1).unwrap();
    let block = install.split("```").nth(1).unwrap();
    assert!(block.trim().lines().count() <= 3, "{block}");
}
