//! `zwrotka check`: what is wrong with the configuration, and where.

mod rules;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{CheckArgs, Failure};
use crate::config::DEFAULT_PATH;
use crate::config::rules as rules_file;
use crate::config::{Config, DomainSettings, Problem, branding, senders};
use crate::diagnosis::Category;
use crate::event::settings::{EventTarget, Events};
use crate::event::sink;
use crate::explanation::branding::Branding;
use crate::explanation::language::{Choice, SHIPPED, Signal};
use crate::explanation::settings::Settings;
use crate::explanation::{example, overrides};
use crate::message::Message;
use crate::notice::{self, Request};

/// Reads everything that the configuration names and reports what is wrong.
pub fn run(config: Option<&Path>, args: &CheckArgs) -> Result<ExitCode, Failure> {
    let path = config.unwrap_or(Path::new(DEFAULT_PATH));
    if config.is_none() && !path.exists() {
        eprintln!(
            "zwrotka: {DEFAULT_PATH} does not exist: the built-in defaults apply, and no domain \
             has opted in.\n  Write it (examples/zwrotka.toml explains every key), or name \
             another file with --config."
        );
        return Ok(ExitCode::from(1));
    }
    let config = match Config::load(path) {
        Ok(config) => config,
        Err(problems) => return Ok(report(problems)),
    };
    let (domains, mut problems) = match config.all_domains() {
        Ok(domains) => (domains, Vec::new()),
        Err(problems) => (Vec::new(), problems),
    };
    problems.extend(senders::mistakes(&config.languages));
    problems.extend(branding_mistakes(&config, &domains));
    let mut warnings = config.warnings().to_vec();
    match event_file_mistake(&config) {
        Some((problem, true)) => problems.push(problem),
        Some((problem, false)) => warnings.push(problem),
        None => {}
    }
    let (own_rules, in_rules) = match rules_file::read(&config) {
        Ok(own) => (own, None),
        Err(fault) => (None, Some(fault.to_string())),
    };
    if !problems.is_empty() || in_rules.is_some() {
        let problems = problems.iter().map(Problem::to_string);
        return Ok(report(in_rules.into_iter().chain(problems)));
    }
    for warning in warnings {
        println!("zwrotka: warning: {warning}");
    }
    if let Some(paths) = &args.rules {
        return rules::show(own_rules.as_ref(), paths);
    }
    match &args.domain {
        Some(domain) => show_domain(&config, domain),
        None if domains.is_empty() => {
            println!(
                "{} is correct, but no domain has opted in.\n\
                 Name one: [domains.\"example.pl\"]",
                path.display()
            );
            Ok(ExitCode::SUCCESS)
        }
        None => {
            println!(
                "{} is correct; domains that opted in: {}",
                path.display(),
                domains.len()
            );
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Why events would be lost, where they go to a file; and whether that is so for
/// certain. A folder may still be made.
fn event_file_mistake(config: &Config) -> Option<(Problem, bool)> {
    let Events { target, file, .. } = &config.events;
    if *target != EventTarget::File {
        return None;
    }
    match sink::fault(file) {
        Ok(fault) => fault.map(|why| {
            let certain = !matches!(why, sink::FileFault::Folder(_));
            (
                Problem::of_file(file, format!("[events] file {why}")),
                certain,
            )
        }),
        Err(e) => {
            let what = format!("[events] file cannot be looked at: {e}; run zwrotka check as root");
            Some((Problem::of_file(file, what), false))
        }
    }
}

/// Prints the settings of a domain in the form of the configuration.
fn show_domain(config: &Config, domain: &str) -> Result<ExitCode, Failure> {
    let settings = config
        .settings_as_toml(domain)
        .map_err(|problem| Failure::Config(vec![problem]))?;
    let Some(settings) = settings else {
        println!(
            "# {} has not opted in: its bounces are not changed.",
            domain.escape_debug()
        );
        return Ok(ExitCode::from(1));
    };
    print!("# The settings of this domain, with those that come from the site.\n{settings}");
    Ok(ExitCode::SUCCESS)
}

/// What is wrong with the texts and templates of the site and of its domains;
/// each folder is read once.
fn branding_mistakes(config: &Config, domains: &[(String, DomainSettings)]) -> Vec<Problem> {
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
            let what = "is never read: its name is not the tag of a language that zwrotka speaks";
            problems
                .push(Problem::of_file(&path, what).help(format!("tags: {}", shipped.join(", "))));
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

/// What is wrong with the templates of a folder: each is rendered for a notice of
/// every category.
fn templates_of(settings: &Settings) -> Vec<Problem> {
    let branding = branding::read_branding(settings, &[]);
    let mut problems: Vec<Problem> = branding
        .unreadable
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == "j2"))
        .filter_map(|path| Some(Problem::of_file(path, branding::read(path).err()?)))
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
                digest: None,
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

fn report(problems: impl IntoIterator<Item = impl Display>) -> ExitCode {
    for problem in problems {
        eprintln!("zwrotka: {problem}");
    }
    ExitCode::from(1)
}
