//! `zwrotka check`: what is wrong with the configuration, and where.

mod rules;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;

use super::super::terminal::print_json;
use super::{CheckArgs, Failure};
use crate::config::DEFAULT_PATH;
use crate::config::rules as rules_file;
use crate::config::{Config, DomainSettings, Problem, branding, senders};
use crate::diagnosis::{Category, Rules};
use crate::escape::printable_lines;
use crate::event::settings::{EventTarget, Events};
use crate::event::sink;
use crate::explanation::branding::Branding;
use crate::explanation::language::{Choice, SHIPPED, Signal};
use crate::explanation::settings::Settings;
use crate::explanation::{example, overrides};
use crate::message::Message;
use crate::notice::{self, Request};

/// What `check --json` prints.
#[derive(Serialize, Default)]
struct CheckView {
    file: String,
    /// Whether there is such a file.
    exists: bool,
    correct: bool,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// What is wrong with the site's own rules.
    rules_problem: Option<String>,
    /// How many domains have opted in; null where the file is not correct.
    domains: Option<usize>,
    /// With `--domain`, its settings by the keys of the configuration; null where it
    /// has not opted in.
    settings: Option<toml::Table>,
    /// With `--rules`, what each rule of the site decides.
    rules: Option<rules::Used>,
}

/// Reads everything that the configuration names and reports what is wrong.
pub fn run(config: Option<&Path>, args: &CheckArgs) -> Result<ExitCode, Failure> {
    let path = config.unwrap_or(Path::new(DEFAULT_PATH));
    let mut view = CheckView {
        file: path.display().to_string(),
        exists: true,
        ..CheckView::default()
    };
    if config.is_none() && !path.exists() {
        view.exists = false;
        if args.json {
            return printed(&view, 1);
        }
        eprintln!(
            "zwrotka: {DEFAULT_PATH} does not exist: the built-in defaults apply, and no domain \
             has opted in.\n  Write it (examples/zwrotka.toml explains every key), or name \
             another file with --config."
        );
        return Ok(ExitCode::from(1));
    }
    let config = match Config::load(path) {
        Ok(config) => config,
        Err(problems) => {
            view.problems = problems;
            return wrong(args, &view);
        }
    };
    let own_rules = look(&config, &mut view);
    if !view.problems.is_empty() || view.rules_problem.is_some() {
        return wrong(args, &view);
    }
    view.correct = true;
    if args.json {
        return as_json(&config, args, own_rules.as_ref(), view);
    }
    for warning in &view.warnings {
        println!("zwrotka: warning: {warning}");
    }
    if let Some(paths) = &args.rules {
        return rules::show(own_rules.as_ref(), paths);
    }
    match (&args.domain, view.domains) {
        (Some(domain), _) => show_domain(&config, domain),
        (None, None | Some(0)) => {
            println!(
                "{} is correct, but no domain has opted in.\n\
                 Name one: [domains.\"example.pl\"]",
                path.display()
            );
            Ok(ExitCode::SUCCESS)
        }
        (None, Some(domains)) => {
            println!(
                "{} is correct; domains that opted in: {domains}",
                path.display()
            );
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Reads what the configuration names, notes what is wrong, and returns the site's
/// own rules.
fn look(config: &Config, view: &mut CheckView) -> Option<Rules> {
    let domains = match config.all_domains() {
        Ok(domains) => domains,
        Err(problems) => {
            view.problems = problems;
            Vec::new()
        }
    };
    let problems = &mut view.problems;
    problems.extend(senders::mistakes(&config.languages));
    problems.extend(branding_mistakes(config, &domains));
    view.warnings = config.warnings().to_vec();
    match event_file_mistake(config) {
        Some((problem, true)) => problems.push(problem),
        Some((problem, false)) => view.warnings.push(problem),
        None => {}
    }
    view.domains = Some(domains.len());
    match rules_file::read(config) {
        Ok(own) => own,
        Err(fault) => {
            view.rules_problem = Some(fault.to_string());
            None
        }
    }
}

fn as_json(
    config: &Config,
    args: &CheckArgs,
    own_rules: Option<&Rules>,
    mut view: CheckView,
) -> Result<ExitCode, Failure> {
    let mut code = 0;
    if let (Some(paths), Some(own)) = (&args.rules, own_rules) {
        let used = rules::used(own, paths)?;
        code = u8::from(!used.complete);
        view.rules = Some(used);
    }
    if let Some(domain) = &args.domain {
        let settings = config
            .settings_as_toml(domain)
            .map_err(|problem| Failure::Config(vec![problem]))?;
        code = u8::from(settings.is_none());
        view.settings = settings.and_then(|text| text.parse().ok());
    }
    printed(&view, code)
}

fn printed(view: &CheckView, code: u8) -> Result<ExitCode, Failure> {
    print_json(view)?;
    Ok(ExitCode::from(code))
}

/// Says what is wrong.
fn wrong(args: &CheckArgs, view: &CheckView) -> Result<ExitCode, Failure> {
    if args.json {
        return printed(view, 1);
    }
    let problems = view.problems.iter().map(Problem::to_string);
    Ok(report(
        view.rules_problem.clone().into_iter().chain(problems),
    ))
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
        eprintln!("zwrotka: {}", printable_lines(&problem.to_string()));
    }
    ExitCode::from(1)
}
