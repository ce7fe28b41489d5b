//! The arrows between modules are those of the map in CONTRIBUTING.md, and no two
//! files import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What each module may import, from the bottom up: CONTRIBUTING.md shows the
/// same table, and a test below compares the two.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let page = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let mut allowed = BTreeMap::new();
    for line in page.lines() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
        let [module, _, imports] = cells[..] else {
            continue;
        };
        let Some(module) = module.trim().strip_prefix("`src/") else {
            continue;
        };
        let module = module.trim_end_matches(['`', '/']).trim_end_matches(".rs");
        let imports = imports
            .split(',')
            .map(|i| i.trim().to_string())
            .filter(|i| !i.is_empty() && i != "nothing")
            .collect();
        allowed.insert(module.to_string(), imports);
    }
    allowed
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Every source file of the library, as its path below src.
fn files() -> BTreeSet<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let below = path.strip_prefix(root().join("src")).unwrap();
                found.insert(below.to_str().unwrap().to_string());
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&root().join("src"), &mut found);
    // The build script and the programs are not part of the library.
    found.retain(|f| !f.starts_with("build/") && !f.starts_with("bin/") && f != "main.rs");
    found
}

/// The code of a file without comments, strings' contents and its unit tests,
/// which may look at anything.
fn code(file: &str) -> String {
    let text = std::fs::read_to_string(root().join("src").join(file)).unwrap();
    let text = match text.find("\n#[cfg(test)]\nmod ") {
        Some(at) => &text[..at],
        None => &text,
    };
    text.lines()
        .map(|line| match line.find("//") {
            Some(at) if !line[..at].contains('"') => &line[..at],
            _ => line,
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The paths that a file names, relative ones made absolute: `crate::a::b`,
/// `super::c`, each item of a group by itself.
fn paths(file: &str, code: &str) -> Vec<Vec<String>> {
    let mut module: Vec<String> = file
        .trim_end_matches(".rs")
        .split('/')
        .map(String::from)
        .collect();
    if module.last().is_some_and(|l| l == "mod" || l == "lib") {
        module.pop();
    }
    let mut found = Vec::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut rest = &code[at..];
            let mut base = Vec::new();
            loop {
                if let Some(r) = rest.strip_prefix("crate::") {
                    rest = r;
                } else if let Some(r) = rest.strip_prefix("super::") {
                    if base.is_empty() {
                        base = module.clone();
                    }
                    base.pop();
                    rest = r;
                } else if let Some(r) = rest.strip_prefix("self::") {
                    base = module.clone();
                    rest = r;
                } else {
                    break;
                }
            }
            tree(rest, &base, &mut found);
        }
    }
    found
}

/// One tree of a `use`: `a::{b, c::d}`.
fn tree(text: &str, base: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = base.to_vec();
    let mut at = 0;
    loop {
        let word: String = text[at..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if !word.is_empty() {
            at += word.len();
            path.push(word);
            if text[at..].starts_with("::") {
                at += 2;
                continue;
            }
            found.push(path);
            return at;
        }
        if text[at..].starts_with('{') {
            at += 1;
            loop {
                let skipped = text[at..].len() - text[at..].trim_start().len();
                at += skipped;
                if at >= text.len() || text[at..].starts_with('}') {
                    return at + 1;
                }
                if text[at..].starts_with(',') {
                    at += 1;
                    continue;
                }
                let used = tree(&text[at..], &path, found);
                if used == 0 {
                    return at;
                }
                at += used;
                // `as name`
                let end = text[at..].find([',', '}', ';']).unwrap_or(0);
                at += end;
            }
        }
        found.push(path);
        return at;
    }
}

/// Which file a path leads into: the deepest module of it that is a file.
fn target(path: &[String], files: &BTreeSet<String>) -> Option<String> {
    (1..=path.len()).rev().find_map(|n| {
        let name = path[..n].join("/");
        [format!("{name}.rs"), format!("{name}/mod.rs")]
            .into_iter()
            .find(|f| files.contains(f))
    })
}

/// Every import: file → files.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let files = files();
    files
        .iter()
        .map(|file| {
            let code = code(file);
            let targets = paths(file, &code)
                .iter()
                .filter_map(|path| target(path, &files))
                .filter(|to| to != file)
                .collect();
            (file.clone(), targets)
        })
        .collect()
}

fn module(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

#[test]
fn modules_import_only_what_the_map_allows() {
    let allowed = allowed();
    let mut wrong = Vec::new();
    for (file, targets) in imports() {
        let from = module(&file);
        if from == "lib" {
            continue;
        }
        let Some(may) = allowed.get(from) else {
            wrong.push(format!("{file}: src/{from} is not in the map"));
            continue;
        };
        for to in targets {
            let into = module(&to);
            if into != from && !may.contains(into) {
                wrong.push(format!("{file} imports {to}: {from} may not import {into}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_map_has_no_circle_and_no_line_too_many() {
    let allowed = allowed();
    let modules: BTreeSet<&str> = allowed.keys().map(String::as_str).collect();
    let imports = imports();
    let existing: BTreeSet<&str> = imports.keys().map(|f| module(f)).collect();
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (file, targets) in &imports {
        used.extend(targets.iter().map(|to| (module(file), module(to))));
    }
    let mut done: BTreeSet<&str> = BTreeSet::new();
    while let Some(next) = modules
        .iter()
        .find(|m| !done.contains(*m) && allowed[**m].iter().all(|i| done.contains(i.as_str())))
    {
        done.insert(next);
    }
    assert_eq!(modules, done, "a circle among the rest");
    for (from, may) in &allowed {
        assert!(existing.contains(from.as_str()), "there is no src/{from}");
        for to in may {
            assert!(
                used.contains(&(from.as_str(), to.as_str())),
                "the map lets {from} import {to}, which it does not"
            );
        }
    }
}

/// A module and the files below it are one unit for this: a child may use the
/// types of its parent, and a parent its children.
#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = imports();
    let parent = |file: &str, of: &str| {
        let folder = file.strip_suffix("mod.rs");
        folder.is_some_and(|folder| of.starts_with(folder))
    };
    let edges: BTreeMap<&str, Vec<&str>> = imports
        .iter()
        .map(|(file, targets)| {
            let targets = targets
                .iter()
                .map(String::as_str)
                .filter(|to| !parent(to, file))
                .collect();
            (file.as_str(), targets)
        })
        .collect();
    let reachable = |from: &str| -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = edges[from].clone();
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(&edges[next]);
            }
        }
        found
    };
    let all: BTreeMap<&str, BTreeSet<&str>> = edges.keys().map(|f| (*f, reachable(f))).collect();
    let circles: Vec<String> = edges
        .iter()
        .filter(|(file, _)| all[*file].contains(*file))
        .map(|(file, to)| {
            let back: Vec<&str> = to
                .iter()
                .copied()
                .filter(|t| all[t].contains(file))
                .collect();
            format!("{file} -> {}", back.join(", "))
        })
        .collect();
    assert!(circles.is_empty(), "in a circle:\n{}", circles.join("\n"));
}

#[test]
fn groups_and_relative_paths_are_read() {
    let read = |file: &str, code: &str| -> Vec<String> {
        let mut all: Vec<String> = paths(file, code).iter().map(|p| p.join("::")).collect();
        all.sort();
        all
    };
    assert_eq!(
        read(
            "a/b.rs",
            "use crate::x::{self, y::{Z, w}, V as U};\nuse super::c::D;\nlet a = crate::q::r();"
        ),
        ["a::c::D", "q::r", "x::V", "x::self", "x::y::Z", "x::y::w"]
    );
    assert_eq!(read("a/mod.rs", "use super::c;"), ["c"]);
}
