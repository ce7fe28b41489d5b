//! `zwrotka check`: what is wrong with the configuration, and where.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{CheckArgs, Failure};
use crate::config::DEFAULT_PATH;
use crate::config::{Config, DomainSettings, Problem, branding, senders};
use crate::diagnosis::{Category, Rules};
use crate::explanation::branding::Branding;
use crate::explanation::language::{Choice, SHIPPED, Signal};
use crate::explanation::settings::Settings;
use crate::explanation::{example, overrides};
use crate::message::Message;
use crate::notice::{self, Request};

/// Reads everything that the configuration names and says what it found.
pub fn run(config: Option<&Path>, args: &CheckArgs) -> Result<ExitCode, Failure> {
    let path = config.unwrap_or(Path::new(DEFAULT_PATH));
    if config.is_none() && !path.exists() {
        return Ok(mistakes(&[format!(
            "{DEFAULT_PATH} does not exist, so no domain is opted in; write it \
             (examples/zwrotka.toml explains every key), or name another file with --config"
        )]));
    }
    let mut wrong: Vec<String> = Vec::new();
    let mut add = |problems: Vec<Problem>| wrong.extend(problems.iter().map(Problem::to_string));
    let config = match Config::load(path) {
        Ok(config) => config,
        Err(problems) => {
            add(problems);
            return Ok(mistakes(&wrong));
        }
    };
    let domains = config.all_domains().unwrap_or_else(|problems| {
        add(problems);
        Vec::new()
    });
    if let Some(rules) = &config.rules_file {
        match std::fs::read_to_string(rules) {
            Err(e) => wrong.push(format!("{}: cannot be read: {e}", rules.display())),
            Ok(text) => {
                if let Err(e) = Rules::parse(&text, &rules.to_string_lossy()) {
                    wrong.push(e.to_string());
                }
            }
        }
    }
    let mut add = |problems: Vec<Problem>| wrong.extend(problems.iter().map(Problem::to_string));
    add(senders::mistakes(&config.languages));
    add(site_texts(&config, &domains));
    if !wrong.is_empty() {
        return Ok(mistakes(&wrong));
    }

    for warning in config.warnings() {
        println!("zwrotka: note: {warning}");
    }
    match &args.domain {
        Some(domain) => match config
            .settings(domain)
            .map_err(|p| Failure::Config(vec![p]))?
        {
            Some(settings) => println!("{domain} takes part: {settings:#?}"),
            None => {
                println!("{domain} does not take part: bounces to its people go on unchanged.");
                return Ok(ExitCode::from(1));
            }
        },
        None if domains.is_empty() => {
            println!(
                "{} is well-formed, but no domain takes part yet.",
                path.display()
            );
            println!("Name one: [domains.\"example.pl\"]");
        }
        None => println!(
            "{} is fine; domains that take part: {}",
            path.display(),
            domains.len()
        ),
    }
    Ok(ExitCode::SUCCESS)
}

/// What is wrong with the texts and templates of the site and of its domains;
/// each folder is read once.
fn site_texts(config: &Config, domains: &[(String, DomainSettings)]) -> Vec<Problem> {
    let site = config.site_settings();
    let mut problems = Vec::new();
    let own = |of: fn(&DomainSettings) -> &Option<PathBuf>| -> Vec<PathBuf> {
        domains
            .iter()
            .filter_map(|(_, own)| of(own).clone())
            .collect()
    };
    let texts: BTreeSet<PathBuf> = own(|d| &d.texts)
        .into_iter()
        .chain(site.texts.clone())
        .collect();
    let templates: BTreeSet<PathBuf> = own(|d| &d.templates)
        .into_iter()
        .chain(site.templates.clone())
        .collect();
    for folder in texts {
        problems.extend(texts_in(&folder));
    }
    for folder in templates {
        let settings = Settings {
            templates: vec![folder],
            ..site.clone()
        };
        problems.extend(templates_of(&settings));
    }
    problems
}

/// What is wrong with a folder of texts.
fn texts_in(folder: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return problems;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default();
        if name.starts_with('.') {
            continue;
        }
        if !path.is_dir() || !SHIPPED.iter().any(|l| l.tag == name) {
            let shipped: Vec<&str> = SHIPPED.iter().map(|l| l.tag).collect();
            let what = "no language has this name, so it is never read";
            problems.push(
                Problem::of_file(&path, what)
                    .help(format!("there are the folders {}", shipped.join(", "))),
            );
            continue;
        }
        for file in branding::fluent_files(&path) {
            match branding::read(&file) {
                Err(why) => problems.push(Problem::of_file(&file, why)),
                Ok(text) => problems.extend(overrides::mistakes(&text).into_iter().map(|m| {
                    let problem = Problem::at(&file, &text, m.span, m.what);
                    match m.help {
                        Some(help) => problem.help(help),
                        None => problem,
                    }
                })),
            }
        }
    }
    problems
}

/// What is wrong with the templates of a folder: each is tried with a notice of
/// every category.
fn templates_of(settings: &Settings) -> Vec<Problem> {
    let branding = branding::read_branding(settings, &[]);
    let mut problems: Vec<Problem> = branding
        .unreadable
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == "j2"))
        .map(|path| {
            Problem::of_file(
                path,
                "cannot be read, or everybody could change it, or it is too large, or no UTF-8",
            )
        })
        .collect();
    let message = Message::parse(b"\n");
    for (is_html, file) in [(false, &branding.plain), (true, &branding.html)] {
        let Some(file) = file else { continue };
        let fault = Category::ALL.iter().find_map(|&category| {
            let (report, diagnosis) = example::example(category);
            let explanation = Request {
                message: &message,
                recipient: "anna@example.org",
                report: &report,
                diagnosis: &diagnosis,
                settings,
                choice: Choice {
                    language: &SHIPPED[0],
                    second: None,
                    signal: Signal::Option,
                },
                branding: &Branding::default(),
                administrator_notified: true,
                now: crate::entry::now(),
            }
            .explain();
            notice::try_template(is_html, &file.text, &[explanation], settings).err()
        });
        if let Some(fault) = fault {
            problems.push(match fault.line {
                None => Problem::of_file(&file.path, fault.what),
                Some(line) => {
                    let start: usize = file
                        .text
                        .split_inclusive('\n')
                        .take(line.saturating_sub(1))
                        .map(str::len)
                        .sum();
                    let rest = &file.text[start.min(file.text.len())..];
                    let end = start + rest.find('\n').unwrap_or(rest.len());
                    Problem::at(&file.path, &file.text, start..end, fault.what)
                }
            });
        }
    }
    problems
}

fn mistakes(wrong: &[String]) -> ExitCode {
    for mistake in wrong {
        eprintln!("zwrotka: {mistake}");
    }
    ExitCode::from(1)
}
