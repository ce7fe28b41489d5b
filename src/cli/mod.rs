//! The command lines: what both programs share, and one file for each command.
//!
//! Exit codes of the commands that people type: 0 done, 1 the command ran and
//! found a problem, 2 wrong usage or configuration.

pub mod admin;
pub mod mail;
pub(crate) mod terminal;

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use crate::config::rules;
use crate::config::{Config, DEFAULT_PATH};
use crate::diagnosis::{Category, Rules};
use crate::escape::printable_lines;

/// The commands of zwrotka-admin, which `zwrotka` runs by name; a test compares
/// this list with the definition of its flags.
const ADMIN_COMMANDS: &[(&str, &str)] = &[
    (
        "setup",
        "Wire zwrotka into this host's mail server, or take it out",
    ),
    (
        "doctor",
        "Check this host: wiring, permissions, a test bounce",
    ),
    (
        "queue",
        "Show the mail queue and who fills it; hold, release, retry or remove messages",
    ),
    (
        "trace",
        "Follow a message through the mail log, or rank senders",
    ),
    ("blocklist", "Look up servers and domains in DNS blocklists"),
    (
        "incident",
        "Report whether this server sends spam, from where, and what to do",
    ),
    ("stats", "Count what came back, why and from where"),
    (
        "alerts",
        "Mail the administrator what is wrong; for a timer",
    ),
];

/// The exit code of a command; prints why it failed.
fn ended(result: Result<ExitCode, Failure>) -> ExitCode {
    result.unwrap_or_else(|failure| {
        eprintln!("{}", printable_lines(&failure.to_string()));
        ExitCode::from(2)
    })
}

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What, and why.
    Plain(String, String),
    Config(Vec<crate::config::Problem>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Plain(what, why) => write!(f, "zwrotka: {what}: {why}"),
            Failure::Config(problems) => {
                for (n, problem) in problems.iter().enumerate() {
                    let line_end = if n == 0 { "" } else { "\n" };
                    write!(f, "{line_end}zwrotka: {problem}")?;
                }
                Ok(())
            }
        }
    }
}

/// Why the value of an option is not taken. clap names the option and the value.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ValueError {
    #[error("must be ADDRESS or ADDRESS:PORT, for example 127.0.0.1:53")]
    Resolver,
    #[error("must be an address, for example anna@example.pl")]
    Mailbox,
    #[error("must be an octal mode up to 777, for example 660")]
    Mode,
    #[error("must be a number from 1 to 100000")]
    Connections,
    #[error("must be one of {}", Category::ALL.iter().map(|c| c.name()).collect::<Vec<_>>().join(", "))]
    Category,
}

/// The configuration of a command: the named file, the default one if it exists,
/// or the built-in defaults.
pub(crate) fn load(named: Option<&Path>, everyone: bool) -> Result<Config, Failure> {
    let default = Path::new(DEFAULT_PATH);
    match named {
        Some(path) => Config::load(path).map_err(Failure::Config),
        None if default.exists() => Config::load(default).map_err(Failure::Config),
        None => Ok(Config::built_in(everyone)),
    }
}

/// The site's own rules, if the configuration names any.
pub(crate) fn site_rules(site: &Config) -> Result<Option<Rules>, Failure> {
    rules::read(site).map_err(|e| Failure::Plain("rules_file".into(), e.to_string()))
}
