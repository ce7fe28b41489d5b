//! Compiles `src/diagnosis/rules.toml` into a static table.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

#[allow(dead_code)]
#[path = "../diagnosis/category.rs"]
mod category;
#[allow(dead_code)]
#[path = "../diagnosis/confidence.rs"]
mod confidence;
#[allow(dead_code)]
#[path = "../diagnosis/rule_file.rs"]
mod rule_file;
#[allow(dead_code)]
#[path = "../diagnosis/variant.rs"]
mod variant;

use rule_file::{CodePattern, Family, Phrases, Piece, Rule, RuleFile};

const SOURCE: &str = "src/diagnosis/rules.toml";

pub fn compile() {
    for file in [
        SOURCE,
        "src/diagnosis/category.rs",
        "src/diagnosis/confidence.rs",
        "src/diagnosis/variant.rs",
        "src/diagnosis/rule_file.rs",
    ] {
        println!("cargo::rerun-if-changed={file}");
    }
    if let Err(error) = tables() {
        eprintln!("{error}");
        process::exit(1);
    }
}

fn tables() -> Result<(), String> {
    let text = fs::read_to_string(SOURCE).map_err(|e| format!("{SOURCE}: {e}"))?;
    let file = RuleFile::parse(&text, SOURCE, &[]).map_err(|e| e.to_string())?;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "pub(super) static RULES: [Rule; {}] = [",
        file.rules.len()
    );
    for rule in &file.rules {
        let _ = writeln!(out, "{},", rule_literal(rule));
    }
    let _ = writeln!(
        out,
        "];\npub(super) static FAMILIES: [Family; {}] = [",
        file.families.len()
    );
    for family in &file.families {
        let _ = writeln!(out, "{},", family_literal(family));
    }
    out.push_str("];\n");
    let target = env::var_os("OUT_DIR").unwrap_or_default();
    let target = Path::new(&target).join("rules.rs");
    fs::write(&target, out).map_err(|e| format!("{}: {e}", target.display()))
}

fn rule_literal(rule: &Rule) -> String {
    let mut smtp = String::new();
    for (first, last) in rule.smtp.iter() {
        let _ = write!(smtp, "({first}, {last}),");
    }
    format!(
        "Rule {{ name: {}, category: Category::{:?}, confidence: {}, variant: {}, links: {:?}, why: {}, enhanced: {}, smtp: Cow::Borrowed(&[{smtp}]), \
         phase: {}, host: {}, delayed: {:?}, types: {}, any: {}, all: {}, none: {} }}",
        string(&rule.name),
        rule.category,
        rule.confidence
            .map_or("None".into(), |c| format!("Some(Confidence::{c:?})")),
        rule.variant
            .map_or("None".into(), |v| format!("Some(Variant::{v:?})")),
        rule.links,
        string(&rule.why),
        list(&rule.enhanced, code_literal),
        strings(&rule.phase),
        strings(&rule.host),
        rule.delayed,
        strings(&rule.types),
        phrases_literal(&rule.any),
        phrases_literal(&rule.all),
        phrases_literal(&rule.none),
    )
}

fn family_literal(family: &Family) -> String {
    format!(
        "Family {{ name: {}, hosts: {}, marks: {} }}",
        string(&family.name),
        strings(&family.hosts),
        phrases_literal(&family.marks),
    )
}

fn code_literal(code: &CodePattern) -> String {
    format!(
        "CodePattern {{ class: {:?}, subject: {:?}, first: {}, last: {} }}",
        code.class, code.subject, code.first, code.last
    )
}

fn phrases_literal(phrases: &Phrases) -> String {
    format!(
        "Phrases {{ text: {}, pieces: {} }}",
        string(&phrases.text),
        list(&phrases.pieces, piece_literal)
    )
}

fn piece_literal(piece: &Piece) -> String {
    format!(
        "Piece {{ start: {}, end: {}, begins_phrase: {}, starts_word: {}, ends_word: {}, grams: {:?} }}",
        piece.start,
        piece.end,
        piece.begins_phrase,
        piece.starts_word,
        piece.ends_word,
        piece.grams
    )
}

fn list<T: Clone>(items: &[T], literal: fn(&T) -> String) -> String {
    let items: Vec<_> = items.iter().map(literal).collect();
    format!("Cow::Borrowed(&[{}])", items.join(", "))
}

fn strings(items: &[Cow<'static, str>]) -> String {
    let items: Vec<_> = items.iter().map(|s| string(s)).collect();
    format!("Cow::Borrowed(&[{}])", items.join(", "))
}

fn string(text: &str) -> String {
    format!("Cow::Borrowed({text:?})")
}
