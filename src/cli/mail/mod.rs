//! `zwrotka`: the mail path, and all that concerns one message.
//!
//! `filter` and `pipe` end with 0 or 75 and nothing else, also when their own
//! arguments are wrong. The commands for administrators are a program of their
//! own, [`zwrotka-admin`](super::admin), so that nothing that reads hostile mail
//! has a resolver, a log parser or code that removes mail.

mod check;
mod classify;
mod entry_points;
mod explain;
mod key;
mod milter;
mod usual;

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::{ADMIN_COMMANDS, Failure, ValueError, ended, load, site_rules};
use crate::diagnosis::Category;
use crate::entry::milter::Address;

/// Turns the mail that comes back into a friendly explanation.
#[derive(Debug, Parser)]
#[command(
    name = "zwrotka",
    version,
    about,
    disable_help_subcommand = true,
    after_help = admin_help()
)]
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
    /// Copy a message from standard input to standard output, a bounce as a notice
    ///
    /// For Exim's transport_filter and similar filters. Exits with 0, or with 75
    /// if the mail server must try again.
    Filter(FilterArgs),
    /// Read a bounce from standard input and submit a notice to the mail server
    ///
    /// For Exim's pipe transport and Postfix's pipe(8). Exits with 0 once the mail
    /// server has accepted the notice or the original, with 75 otherwise.
    Pipe(PipeArgs),
    /// Run the milter, which replaces bounces with notices inside Postfix
    ///
    /// Runs as a service until SIGTERM, which lets it finish the messages in
    /// progress. SIGHUP reloads the configuration. Supports systemd socket
    /// activation.
    Milter(MilterArgs),
    /// Read messages for the milter; started by the milter itself
    #[command(hide = true)]
    MilterReader,
    /// Show the notice for a bounce
    Explain(ExplainArgs),
    /// Report whether messages are bounces, for whom, and why they came back
    Classify(ClassifyArgs),
    /// Check the configuration and report each mistake with its line
    Check(CheckArgs),
    /// Show, make or rotate the keys that prove that a returned message was sent from here
    Key(key::KeyArgs),
    /// A command of zwrotka-admin
    #[command(external_subcommand)]
    Admin(Vec<OsString>),
}

/// `zwrotka filter`
#[derive(Debug, Args)]
pub struct FilterArgs {
    /// The recipient of the message; without one it passes unchanged
    #[arg(long, value_name = "ADDRESS")]
    pub recipient: Option<String>,
    /// Take the recipient from Envelope-To, X-Original-To, Delivered-To or To
    ///
    /// Unsafe unless the mail server sets these fields: otherwise the sender of the
    /// message chooses them.
    #[arg(long, conflicts_with = "recipient")]
    pub recipient_from_header: bool,
    /// Rewrite messages as root too; by default they pass unchanged
    #[arg(long)]
    pub allow_root: bool,
    /// Envelope sender; empty or <> for a bounce [default: unknown]
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Option<String>,
    /// Queue ID of the message, for the event
    #[arg(long, value_name = "ID")]
    pub queue_id: Option<String>,
    /// The recipients of this copy, as Exim's $pipe_addresses passes them; a message
    /// for more than one recipient passes unchanged
    #[arg(value_name = "RECIPIENT", last = true, conflicts_with = "recipient")]
    pub recipients: Vec<String>,
}

/// `zwrotka pipe`
#[derive(Debug, Args)]
pub struct PipeArgs {
    /// Queue ID of the message, for the event
    #[arg(long, value_name = "ID")]
    pub queue_id: Option<String>,
    /// Envelope sender; empty or <> for a bounce [default: unknown]
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Option<String>,
    /// Envelope recipients of the bounce
    #[arg(value_name = "RECIPIENT", required = true, last = true)]
    pub recipients: Vec<String>,
}

/// `zwrotka milter`
#[derive(Debug, Args)]
pub struct MilterArgs {
    /// Address to listen on, inet:127.0.0.1:PORT or unix:/PATH; repeatable
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Vec<Address>,
    /// Address of the status socket, which returns one line of JSON
    #[arg(long, value_name = "ADDRESS")]
    pub status: Option<Address>,
    /// Mode of unix sockets, in octal
    #[arg(long, value_name = "MODE", default_value = "660", value_parser = octal)]
    pub socket_mode: u32,
    /// Maximum number of connections; further ones wait
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = connections)]
    pub connections: usize,
}

/// `zwrotka explain`
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// File with the bounce [default: standard input]
    #[arg(value_name = "FILE", conflicts_with_all = ["category", "all"])]
    pub file: Option<PathBuf>,
    /// Language of the notice, for example pl [default: chosen as for a real notice]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Use the texts, templates and settings of this domain
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    /// Part of the notice to print
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    /// Show the notice for an example bounce of this category
    #[arg(long, value_name = "CATEGORY", value_parser = category, conflicts_with = "all")]
    pub category: Option<Category>,
    /// With --category: the message is delayed, not failed
    #[arg(long, requires = "category")]
    pub delayed: bool,
    /// Write every notice as HTML, in every language or in --language, with an index page
    #[arg(long, requires = "output")]
    pub all: bool,
    /// With --all: folder to write to
    #[arg(long, value_name = "DIR", requires = "all")]
    pub output: Option<PathBuf>,
    /// Print one JSON object with both parts of the notice
    #[arg(long, conflicts_with_all = ["format", "all"])]
    pub json: bool,
}

/// What `explain` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// The text part
    Text,
    /// The HTML part
    Html,
    /// The whole message
    Eml,
}

/// `zwrotka classify`
#[derive(Debug, Args)]
pub struct ClassifyArgs {
    /// Output format
    #[arg(long, value_enum, default_value_t = ClassifyFormat::Json)]
    pub format: ClassifyFormat,
    /// Print JSON, as without --format
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Show the signals, and the rules that matched or nearly matched for each recipient
    #[arg(long)]
    pub explain: bool,
    /// List the replies whose cause is unknown or only guessed, most frequent first
    ///
    /// Replies that differ only in addresses, hosts, numbers and identifiers are one
    /// group. These parts are masked, so that the list can be shown to others.
    #[arg(long, conflicts_with = "explain")]
    pub unsure: bool,
    /// Files, mbox files, Maildirs, folders or files of events [default: standard input]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// How `classify` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ClassifyFormat {
    /// One JSON object per line and message
    Json,
    /// Table
    Table,
}

/// `zwrotka check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Print the effective settings of this domain as TOML
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    /// Show what each rule of the rules_file decides in these messages or events
    ///
    /// PATH is as for classify. A rule that never decides is named as well, and so is
    /// each built-in rule in whose place one decides.
    #[arg(long, value_name = "PATH", num_args = 1.., conflicts_with = "domain")]
    pub rules: Option<Vec<PathBuf>>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

fn octal(mode: &str) -> Result<u32, ValueError> {
    let mode = u32::from_str_radix(mode, 8).ok();
    mode.filter(|m| *m <= 0o777).ok_or(ValueError::Mode)
}

fn connections(number: &str) -> Result<usize, ValueError> {
    let number = number.parse().ok();
    number
        .filter(|n| (1..=100_000).contains(n))
        .ok_or(ValueError::Connections)
}

fn category(name: &str) -> Result<Category, ValueError> {
    Category::named(name).ok_or(ValueError::Category)
}

/// The list of the administrator's commands for `--help`.
fn admin_help() -> String {
    let mut help = String::from("Commands for administrators, in zwrotka-admin:\n");
    for (name, about) in ADMIN_COMMANDS {
        help.push_str(&format!("  {name:<10} {about}\n"));
    }
    help
}

/// Runs the command that the arguments name and says how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let is_entry_point = entry_points::named_by(&args);
    if is_entry_point {
        entry_points::prepare();
    }
    let usual = if is_entry_point {
        usual::parse(&args)
    } else {
        None
    };
    let cli = match usual.map_or_else(|| Cli::try_parse_from(&args), Ok) {
        Ok(cli) => cli,
        Err(error) if is_entry_point && error.use_stderr() => {
            return entry_points::retry("its arguments are wrong");
        }
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let config = cli.config.as_deref();
    ended(match cli.command {
        Command::Filter(args) => return entry_points::filter(config, args),
        Command::Pipe(args) => return entry_points::pipe(config, args),
        Command::Milter(args) => return milter::run(config, args),
        Command::MilterReader => return milter::run_reader(config),
        Command::Explain(args) => explain::run(config, &args),
        Command::Classify(args) => classify::run(config, &args),
        Command::Check(args) => check::run(config, &args),
        Command::Key(args) => key::run(config, &args),
        Command::Admin(args) => Err(exec_admin(config, &args)),
    })
}

/// Becomes zwrotka-admin, which stands beside this program. Returns only where
/// that fails.
fn exec_admin(config: Option<&Path>, args: &[OsString]) -> Failure {
    let name = args.first().map(|a| a.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    if !ADMIN_COMMANDS.iter().any(|(known, _)| *known == name) {
        let why = "unknown command; zwrotka --help lists all commands";
        return Failure::Plain(name.escape_debug().to_string(), why.into());
    }
    let program = match std::env::current_exe() {
        Ok(own) => own.with_file_name("zwrotka-admin"),
        Err(e) => return Failure::Plain(name, format!("cannot find zwrotka-admin: {e}")),
    };
    let mut command = std::process::Command::new(&program);
    if let Some(config) = config {
        command.arg("--config").arg(config);
    }
    let error = command.args(args).exec();
    let why = if error.kind() == io::ErrorKind::NotFound {
        format!(
            "{} is missing; install it beside the zwrotka program",
            program.display()
        )
    } else {
        format!("cannot run {}: {error}", program.display())
    };
    Failure::Plain(name, why)
}
