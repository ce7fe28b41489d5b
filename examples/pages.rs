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
    let date = date();
    for mut program in programs {
        let name = program.get_name().to_owned();
        program.build();
        write_pages(&program, &name, &man, &date);
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            generate_to(shell, &mut program.clone(), &name, &completions).expect("completions");
        }
    }
    let settings = include_str!("zwrotka.toml");
    fs::write(
        man.join("zwrotka.toml.5"),
        settings_page(settings).replacen("DATE", &date, 1),
    )
    .expect("zwrotka.toml(5)");
    let overview = include_str!("../contrib/packages/zwrotka.7");
    let overview = overview.replacen("\"\"", &format!("\"{date}\""), 1);
    fs::write(man.join("zwrotka.7"), overview).expect("zwrotka(7)");
}

/// That of the release, so that the same commit gives the same pages.
fn date() -> String {
    let seconds = std::env::var("SOURCE_DATE_EPOCH").ok();
    let seconds = seconds.and_then(|s| s.parse().ok()).unwrap_or_default();
    let time = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    time.strftime("%Y-%m-%d").to_string()
}

/// How an entry point ends, and how a command does.
const ENDS: [&str; 2] = [
    "\
.SH \"EXIT STATUS\"
0, or 75 where the mail server is to try again, and nothing else.
",
    "\
.SH \"EXIT STATUS\"
.TP
0
Success.
.TP
1
The command ran, and found what it looks for to be bad.
.TP
2
Wrong usage or configuration.
",
];

const SEE_ALSO: &str = "\
.SH FILES
.TP
.I /etc/zwrotka/zwrotka.toml
The configuration, see
.BR zwrotka.toml (5).
.SH \"SEE ALSO\"
.BR zwrotka (1),
.BR zwrotka\\-admin (1),
.BR zwrotka.toml (5),
.BR zwrotka (7)
";

/// A page for a command and for each of its subcommands.
fn write_pages(command: &clap::Command, name: &str, folder: &Path, date: &str) {
    let page = clap_mangen::Man::new(command.clone().display_name(name.to_owned()))
        .title(name)
        .date(date)
        .source(concat!("zwrotka ", env!("CARGO_PKG_VERSION")))
        .manual("Commands of zwrotka");
    let mut text = Vec::new();
    page.render(&mut text).expect("a page");
    // A break before an empty line does nothing, and mandoc warns of it.
    let text = String::from_utf8(text)
        .expect("UTF-8")
        .replace(".br\n\n.br\n", ".sp\n");
    let is_command = !matches!(command.get_name(), "filter" | "pipe");
    let page = text + ENDS[usize::from(is_command)] + SEE_ALSO;
    fs::write(folder.join(format!("{name}.1")), page).expect("a page");
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        write_pages(sub, &format!("{name}-{}", sub.get_name()), folder, date);
    }
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

/// Begins a paragraph, unless one has just begun.
fn paragraph(page: &mut String) {
    let begun = page.lines().next_back().is_some_and(|line| line == ".PP");
    if !begun {
        page.push_str(".PP\n");
    }
}

/// The commented example as a manual page: comments are text, the rest is code.
fn settings_page(settings: &str) -> String {
    let mut page = String::from(
        ".TH zwrotka.toml 5 \"DATE\" zwrotka \"File formats\"\n\
         .SH NAME\nzwrotka.toml \\- configuration of zwrotka\n\
         .SH SYNOPSIS\n/etc/zwrotka/zwrotka.toml\n\
         .SH DESCRIPTION\nA TOML file. Unknown keys are mistakes;\n\
         .B zwrotka check\nsays where.\n\
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
            if in_code {
                page.push_str(".fi\n");
            }
            paragraph(&mut page);
            if code {
                page.push_str(".nf\n");
            }
            in_code = code;
        }
        let shown = if code { line } else { text.unwrap_or_default() };
        if shown.is_empty() {
            paragraph(&mut page);
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
