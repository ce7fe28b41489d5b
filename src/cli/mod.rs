//! The command line: one definition of all flags, and one file for each command.
//!
//! Exit codes of the commands that people type: 0 done, 1 ran and found what it
//! looks for to be bad, 2 usage or configuration. `filter` and `pipe` end with
//! 0 or 75 and nothing else, also when their own arguments are wrong.

mod blocklist;
mod classify;
mod queue;
mod stats;
mod trace;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Where the configuration is unless `--config` says otherwise.
pub const DEFAULT_CONFIG: &str = "/etc/zwrotka/zwrotka.toml";

/// Turns the mail that comes back into a friendly explanation.
#[derive(Debug, Parser)]
#[command(name = "zwrotka", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// Configuration file [default: /etc/zwrotka/zwrotka.toml, or built-in defaults without one]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    #[allow(missing_docs)]
    pub command: Command,
}

/// What zwrotka can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Tell what messages are: bounces or not, for whom, and why they came back
    Classify(ClassifyArgs),
    /// Show what is in the mail queue and who fills it; remove messages
    Queue(Box<queue::QueueArgs>),
    /// Look up servers and domains in blocklists, and what else makes receivers refuse them
    Blocklist(Box<blocklist::BlocklistArgs>),
    /// Count what came back, why and where, and how that changes
    Stats(Box<stats::StatsArgs>),
    /// Follow a message through the mail log to its source, or rank who sends
    Trace(trace::TraceArgs),
}

/// `zwrotka classify`
#[derive(Debug, Args)]
pub struct ClassifyArgs {
    /// How to print
    #[arg(long, value_enum, default_value_t = ClassifyFormat::Json)]
    pub format: ClassifyFormat,
    /// Files, mbox files, Maildirs or folders; standard input without any
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// How `classify` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ClassifyFormat {
    /// One JSON object a line, one line a message
    Json,
    /// Columns for people
    Table,
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
    match cli.command {
        Command::Classify(args) => classify::run(&args),
        Command::Queue(args) => queue::run(&args),
        Command::Blocklist(args) => blocklist::run(&args, cli.config.as_deref()),
        Command::Stats(args) => stats::run(&args, cli.config.as_deref()),
        Command::Trace(args) => trace::run(&args),
    }
}
