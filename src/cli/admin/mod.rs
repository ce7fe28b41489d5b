//! `zwrotka-admin`: the administrator's commands. They read queues, logs and name
//! servers; `queue remove` removes mail.

mod alerts;
mod blocklist;
mod doctor;
mod incident;
mod mta;
mod queue;
mod setup;
mod stats;
mod trace;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use super::{Failure, ended, load};
use crate::admin::words::Words;
use crate::config::is_language;
use crate::escape::printable;

/// Finds out why mail comes back, who causes it, and what to do.
#[derive(Debug, Parser)]
#[command(name = "zwrotka-admin", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// Configuration file [default: /etc/zwrotka/zwrotka.toml, or built-in defaults without one]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    #[allow(missing_docs)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Wire zwrotka into this host's mail server, or take it out
    ///
    /// Prints the changes, file by file; --apply makes them. Exits with 0, with
    /// 1 if a step failed and was undone or if --check finds a change, or with 2
    /// if it cannot look.
    Setup(Box<setup::SetupArgs>),
    /// Check this host: wiring, permissions, a test bounce
    ///
    /// Exits with 0 if all checks pass, 1 if something is to be fixed, 2 if something
    /// could not be looked at.
    Doctor(Box<doctor::DoctorArgs>),
    /// Show the mail queue and who fills it; hold, release, retry or remove messages
    Queue(Box<queue::QueueArgs>),
    /// Follow a message through the mail log, or rank senders
    Trace(trace::TraceArgs),
    /// Look up servers and domains in DNS blocklists
    Blocklist(Box<blocklist::BlocklistArgs>),
    /// Report whether this server sends spam, from where, and what to do
    Incident(incident::IncidentArgs),
    /// Count what came back, why and from where
    Stats(Box<stats::StatsArgs>),
    /// Mail the administrator what is wrong; for a timer
    ///
    /// Exits with 0 if everything could be looked at and sent, with 1 if not, or
    /// with 2 if [alerts] names nobody.
    Alerts(Box<alerts::AlertsArgs>),
}

/// Runs the command that the arguments name and says how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let config = cli.config.as_deref();
    ended(match cli.command {
        Command::Queue(args) => queue::run(config, &args),
        Command::Blocklist(args) => blocklist::run(&args, config),
        Command::Alerts(args) => alerts::run(config, &args),
        Command::Stats(args) => stats::run(&args, config),
        Command::Trace(args) => trace::run(config, &args),
        Command::Incident(args) => incident::run(config, &args),
        Command::Setup(args) => setup::run(config, &args),
        Command::Doctor(args) => doctor::run(config, &args),
    })
}

/// The language of a report: the one that is asked for, or the site's.
fn words_of(
    command: &str,
    config: Option<&Path>,
    language: Option<&str>,
) -> Result<Words, Failure> {
    match language {
        Some(tag) if is_language(tag) => Ok(Words::of(tag)),
        Some(tag) => Err(Failure::Plain(
            format!("{command}: --language"),
            format!(
                "must be a language tag, for example en or pl (BCP 47); found '{}'",
                printable(tag)
            ),
        )),
        None => {
            let site = load(config, false)?.site_settings();
            Ok(site.language.as_deref().map_or(Words::English, Words::of))
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;
    use crate::cli::ADMIN_COMMANDS;

    #[test]
    fn zwrotka_lists_the_same_commands() {
        let defined: Vec<(String, String)> = Cli::command()
            .get_subcommands()
            .map(|c| {
                let about = c.get_about().map(ToString::to_string);
                (c.get_name().into(), about.unwrap_or_default())
            })
            .collect();
        let listed: Vec<(String, String)> = ADMIN_COMMANDS
            .iter()
            .map(|(name, about)| (name.to_string(), about.to_string()))
            .collect();
        assert_eq!(listed, defined);
    }
}
