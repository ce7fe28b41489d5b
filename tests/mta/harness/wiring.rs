//! The texts of contrib/, as administrators get them, put to a test's use.

use std::fs;
use std::path::Path;

/// A file of contrib/.
pub fn contrib(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("contrib")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Puts the second of each pair in place of the first. A text that does not
/// have the first has changed without its test, and that is an error.
pub fn substitute(text: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(
            text.contains(from),
            "nothing to substitute for {from:?} in:\n{text}"
        );
        text.replace(from, to)
    })
}

/// The part of an Exim file below `# ==== NAME: ...`.
pub fn section<'a>(text: &'a str, name: &str) -> &'a str {
    let marker = format!("\n# ==== {name}:");
    let (_, rest) = text
        .split_once(&marker)
        .unwrap_or_else(|| panic!("no section {name}"));
    let (_, rest) = rest.split_once('\n').expect("the end of the marker's line");
    rest.split("\n# ==== ").next().unwrap_or(rest)
}
