//! `zwrotka check`: what is wrong with the configuration, and where.

use std::path::Path;
use std::process::ExitCode;

use super::{CheckArgs, DEFAULT_CONFIG, Failure};
use crate::config::{Config, Problem};
use crate::diagnosis::Rules;

/// Reads everything that the configuration names and says what it found.
pub fn run(config: Option<&Path>, args: &CheckArgs) -> Result<ExitCode, Failure> {
    let path = config.unwrap_or(Path::new(DEFAULT_CONFIG));
    if config.is_none() && !path.exists() {
        println!(
            "There is no {DEFAULT_CONFIG}: the built-in defaults hold, and no domain takes part."
        );
        println!(
            "Write one (examples/zwrotka.toml explains every key), or name another with --config."
        );
        return Ok(ExitCode::SUCCESS);
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

fn mistakes(wrong: &[String]) -> ExitCode {
    for mistake in wrong {
        eprintln!("zwrotka: {mistake}");
    }
    ExitCode::from(1)
}
