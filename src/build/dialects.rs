//! Compiles `src/report/dialects/*.toml` into a static table, so that the
//! program neither parses nor builds anything when it starts.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use serde::Deserialize;

const FOLDER: &str = "src/report/dialects";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Dialect {
    #[serde(default)]
    when: Vec<When>,
    #[serde(default)]
    recipients: Recipients,
    #[serde(default)]
    reply: Reply,
    #[serde(default)]
    kind: Kind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct When {
    #[serde(default)]
    from: Texts,
    #[serde(default)]
    subject: Texts,
    #[serde(default)]
    body: Texts,
    #[serde(default)]
    header: Texts,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Recipients {
    #[serde(default)]
    after: Texts,
    #[serde(default)]
    before: Texts,
    #[serde(default)]
    forms: Texts,
    #[serde(default)]
    domain: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Reply {
    #[serde(default)]
    after: Texts,
    #[serde(default)]
    ignore: Texts,
    #[serde(default)]
    above: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Kind {
    #[serde(default)]
    delayed: Texts,
    proof: Option<bool>,
    none: Option<String>,
    despite: Option<String>,
}

/// One text or a list of texts.
#[derive(Deserialize, Default)]
#[serde(untagged)]
enum Texts {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl Texts {
    fn list(&self) -> Vec<&str> {
        match self {
            Texts::None => Vec::new(),
            Texts::One(text) => vec![text],
            Texts::Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }
}

/// Writes `dialects.rs` for `src/report/dialect.rs`.
pub fn compile() {
    println!("cargo::rerun-if-changed={FOLDER}");
    if let Err(error) = tables() {
        eprintln!("{error}");
        process::exit(1);
    }
}

fn tables() -> Result<(), String> {
    let mut files: Vec<PathBuf> = fs::read_dir(FOLDER)
        .map_err(|e| format!("{FOLDER}: {e}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let mut out =
        String::from("/// Every dialect, by name.\npub(super) static DIALECTS: &[Dialect] = &[\n");
    let mut parts = Vec::new();
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let dialect: Dialect =
            toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        entry(path, &dialect, &mut parts, &mut out)
            .map_err(|e| format!("{}: {e}", path.display()))?;
    }
    let _ = writeln!(
        out,
        "];\n/// What [`Mark`]s look for.\nstatic PARTS: Phrases = Phrases::new(&{parts:?});"
    );
    code(&mut out)?;
    let target = env::var("OUT_DIR").map_err(|e| format!("OUT_DIR: {e}"))?;
    fs::write(Path::new(&target).join("dialects.rs"), out).map_err(|e| format!("{target}: {e}"))
}

/// The dialects that are code: a module and a line in the table for each.
fn code(out: &mut String) -> Result<(), String> {
    let folder = fs::canonicalize(FOLDER).map_err(|e| format!("{FOLDER}: {e}"))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|e| format!("{FOLDER}: {e}"))? {
        let path = entry.map_err(|e| format!("{FOLDER}: {e}"))?.path();
        if path.extension().is_some_and(|e| e == "rs") {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path
                .file_stem()
                .and_then(|s| s.to_str())
                .ok_or_else(|| format!("{}: the file name must be UTF-8", path.display()))?;
            names.push((name.to_string(), path.display().to_string()));
        }
    }
    names.sort();
    for (name, path) in &names {
        let _ = writeln!(out, "#[path = {path:?}]\nmod {name};");
    }
    let reads: Vec<String> = names.iter().map(|(n, _)| format!("{n}::read")).collect();
    let _ = writeln!(
        out,
        "/// The dialects that are code.\nstatic CODE: &[fn(&Message<'_>) -> Option<Report>] = &[{}];",
        reads.join(", ")
    );
    Ok(())
}

/// Writes the table entry of a dialect, and adds what it is recognised by to `parts`.
fn entry(
    path: &Path,
    dialect: &Dialect,
    parts: &mut Vec<String>,
    out: &mut String,
) -> Result<(), String> {
    let name = path
        .file_stem()
        .and_then(|s| s.to_str())
        .ok_or_else(|| format!("{}: the file name must be UTF-8", path.display()))?;
    let when = when(dialect, parts)?;
    let variant = |word: &Option<String>| match word.as_deref() {
        None => "None".to_string(),
        Some(word) => format!("Some(NotABounce::{})", pascal(word)),
    };
    let (none, despite) = (variant(&dialect.kind.none), variant(&dialect.kind.despite));
    let lower = |texts: &Texts| {
        let list: Vec<String> = texts
            .list()
            .iter()
            .map(|t| format!("{:?}", t.to_lowercase()))
            .collect();
        format!("&[{}]", list.join(", "))
    };
    let verbatim: Vec<String> = dialect
        .recipients
        .forms
        .list()
        .iter()
        .map(|t| format!("{t:?}"))
        .collect();
    let _ = writeln!(
        out,
        "    Dialect {{ name: {name:?}, when: &[{when}], begins: {}, ends: {}, forms: &[{}], reply: {}, ignore: {}, delayed: {}, proof: {}, above: {}, domain: {:?}, despite: {despite}, none: {none} }},",
        lower(&dialect.recipients.after),
        lower(&dialect.recipients.before),
        verbatim.join(", "),
        lower(&dialect.reply.after),
        lower(&dialect.reply.ignore),
        lower(&dialect.kind.delayed),
        dialect.kind.proof.unwrap_or(true),
        dialect.reply.above,
        dialect.recipients.domain,
    );
    Ok(())
}

/// The conditions of a dialect; adds what they look for to `parts`.
fn when(dialect: &Dialect, parts: &mut Vec<String>) -> Result<String, String> {
    let mut when = String::new();
    for one in &dialect.when {
        let mut marks = String::new();
        for (place, texts) in [
            ("Mark::From", &one.from),
            ("Mark::Subject", &one.subject),
            ("Mark::Body", &one.body),
        ] {
            for text in texts.list() {
                let part = text.to_lowercase();
                if part.len() < 3 {
                    return Err(format!("{part:?} must have at least 3 bytes"));
                }
                let number = parts.iter().position(|p| *p == part).unwrap_or_else(|| {
                    parts.push(part);
                    parts.len() - 1
                });
                let _ = write!(marks, "{place}({number}), ");
            }
        }
        for text in one.header.list() {
            let (header, part) = text
                .split_once(':')
                .ok_or_else(|| format!("header {text:?} is no `name: part`"))?;
            let _ = write!(
                marks,
                "Mark::Header({:?}, {:?}), ",
                header.trim().to_lowercase(),
                part.trim().to_lowercase()
            );
        }
        if marks.is_empty() {
            return Err("a [[when]] without marks".into());
        }
        let _ = write!(when, "&[{marks}], ");
    }
    Ok(when)
}

/// `auto-reply` as the name of a variant.
fn pascal(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|c| c.to_uppercase().collect::<String>() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}
