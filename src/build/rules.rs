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

use rule_file::{CodePattern, Family, GRAMS, NO_GRAM, Numbers, Phrases, Piece, Rule, RuleFile};

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
    let mut file = RuleFile::parse(&text, SOURCE, &[]).map_err(|e| e.to_string())?;
    let mut out = index(&mut file)?;
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

/// Numbers the phrases, and writes the tables by which they are found. A phrase
/// stands under the one of its trigrams that the fewest phrases have, because that
/// is likely to be rare in texts as well.
fn index(file: &mut RuleFile) -> Result<String, String> {
    let too_many = |_| format!("{SOURCE}: more than {} phrases", u16::MAX);
    let rules = file.rules.len();
    let mut places = String::new();
    // The trigrams of each phrase.
    let mut grams: Vec<Vec<u16>> = Vec::new();
    let lists = file
        .rules
        .iter_mut()
        .enumerate()
        .flat_map(|(n, rule)| {
            [
                ("Any", &mut rule.any),
                ("All", &mut rule.all),
                ("None", &mut rule.none),
            ]
            .map(|(list, phrases)| (n, list, phrases))
        })
        .chain(
            (file.families.iter_mut().enumerate())
                .map(|(n, family)| (rules + n, "Marks", &mut family.marks)),
        );
    for (owner, list, phrases) in lists {
        let first = u16::try_from(grams.len()).map_err(too_many)?;
        let mut piece = 0;
        for phrase in phrases.iter() {
            let pieces = phrase.pieces.len();
            let _ = write!(
                places,
                "Place {{ owner: {owner}, list: List::{list}, first: {piece}, pieces: {pieces} }}, "
            );
            piece += pieces;
            let all = phrase.pieces.iter().flat_map(|p| p.grams);
            grams.push(all.filter(|gram| *gram != NO_GRAM).collect());
        }
        let end = u16::try_from(grams.len()).map_err(too_many)?;
        phrases.numbers = Some(Numbers { first, end });
    }
    let mut counts = vec![0u32; GRAMS];
    for gram in grams.iter().flatten() {
        counts[usize::from(*gram)] += 1;
    }
    let mut by_gram: Vec<Vec<usize>> = vec![Vec::new(); GRAMS];
    let mut without = Vec::new();
    for (number, grams) in grams.iter().enumerate() {
        match grams.iter().min_by_key(|gram| counts[usize::from(**gram)]) {
            Some(gram) => by_gram[usize::from(*gram)].push(number),
            None => without.push(number),
        }
    }
    let mut starts = vec![0];
    for numbers in &by_gram {
        starts.push(starts.last().copied().unwrap_or(0) + numbers.len());
    }
    let count = grams.len();
    let sorted: Vec<usize> = by_gram.concat();
    Ok(format!(
        "static PLACES: [Place; {count}] = [{places}];\n\
         static STARTS: [u16; {}] = {starts:?};\n\
         static BY_GRAM: [u16; {}] = {sorted:?};\n\
         static WITHOUT_GRAMS: [u16; {}] = {without:?};\n",
        starts.len(),
        sorted.len(),
        without.len()
    ))
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
        "Phrases {{ text: {}, pieces: {}, numbers: {:?} }}",
        string(&phrases.text),
        list(&phrases.pieces, piece_literal),
        phrases.numbers
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
