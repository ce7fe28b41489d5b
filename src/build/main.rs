//! Turns data files into static tables, so that the program neither parses nor
//! builds anything when it starts.

mod dialects;
mod linking;
mod rules;
mod templates;

use std::env;
use std::path::{Path, PathBuf};

fn main() {
    dialects::compile();
    rules::compile();
    templates::compile();
    linking::arrange();
    look_for_corpus();
}

/// Sets `have_corpus` for the tests that need the shared mail, so that they show
/// as ignored where it is absent (tests/it/corpus.rs looks at the same places).
fn look_for_corpus() {
    println!("cargo::rustc-check-cfg=cfg(have_corpus)");
    println!("cargo::rerun-if-env-changed=ZWROTKA_SHARED");
    println!("cargo::rerun-if-env-changed=ZWROTKA_REQUIRE_SHARED");
    let home = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let shared = env::var_os("ZWROTKA_SHARED")
        .map_or_else(|| Path::new(&home).join("../shared"), PathBuf::from);
    let is_there = [shared.clone(), shared.join("../../shared")]
        .iter()
        .any(|place| place.join("corpus/dev/truth.tsv").is_file());
    if is_there || env::var_os("ZWROTKA_REQUIRE_SHARED").is_some() {
        println!("cargo::rustc-cfg=have_corpus");
    }
}
