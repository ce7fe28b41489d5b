//! Writes the manual pages and shell completions, from the definition of the
//! flags and from examples/zwrotka.toml:
//!
//!     cargo run --example pages -- target/pages

#![allow(clippy::expect_used)]

use std::fs;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::{Shell, generate_to};

fn main() {
    let folder = std::env::args_os().nth(1).expect("a folder");
    let folder = Path::new(&folder);
    let (man, completions) = (folder.join("man"), folder.join("completions"));
    for folder in [&man, &completions] {
        fs::create_dir_all(folder).expect("a folder for the pages");
    }
    let programs = [
        zwrotka::cli::mail::Cli::command(),
        zwrotka::cli::admin::Cli::command(),
    ];
    for program in programs {
        let name = program.get_name().to_owned();
        clap_mangen::generate_to(program.clone(), &man).expect("manual pages");
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            generate_to(shell, &mut program.clone(), &name, &completions).expect("completions");
        }
    }
    let settings = include_str!("zwrotka.toml");
    fs::write(man.join("zwrotka.toml.5"), settings_page(settings)).expect("zwrotka.toml(5)");
    let overview = include_str!("../contrib/packages/zwrotka.7");
    fs::write(man.join("zwrotka.7"), overview).expect("zwrotka(7)");
}

/// Text as roff takes it, without characters of its own or beyond ASCII.
fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\\' => "\\e".into(),
            '-' => "\\-".into(),
            c if c.is_ascii() => c.to_string(),
            c => format!("\\[u{:04X}]", u32::from(c)),
        })
        .collect()
}

/// The commented example as a manual page: comments are text, the rest is code.
fn settings_page(settings: &str) -> String {
    let mut page = String::from(
        ".TH zwrotka.toml 5 \"\" zwrotka \"File formats\"\n\
         .SH NAME\nzwrotka.toml \\- configuration of zwrotka\n\
         .SH SYNOPSIS\n/etc/zwrotka/zwrotka.toml\n\
         .SH DESCRIPTION\nA TOML file. Unknown keys are mistakes; \
         .B zwrotka check\nsays where. \
         Below are all keys with their meaning; a key behind # has its default.\n",
    );
    let mut in_code = false;
    for line in settings.lines() {
        let text = line.strip_prefix("# ").or(line.strip_prefix('#'));
        let is_key = text.is_some_and(|t| {
            let word = t.split('=').next().unwrap_or_default().trim();
            t.contains('=')
                && !word.is_empty()
                && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        });
        let code = !line.is_empty() && (text.is_none() || is_key);
        if code != in_code {
            page.push_str(if code { ".PP\n.nf\n" } else { ".fi\n.PP\n" });
            in_code = code;
        }
        let shown = if code { line } else { text.unwrap_or_default() };
        if shown.is_empty() {
            page.push_str(".PP\n");
        } else {
            // A line that begins with a dot or quote would be a request.
            page.push_str(&format!("\\&{}\n", escaped(shown)));
        }
    }
    if in_code {
        page.push_str(".fi\n");
    }
    page.push_str(".SH SEE ALSO\n.BR zwrotka (1),\n.BR zwrotka-admin (1),\n.BR zwrotka (7)\n");
    page
}
