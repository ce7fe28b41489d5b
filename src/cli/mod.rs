//! The command line: one definition of all flags, and one file for each command.
//!
//! Exit codes of the commands that people type: 0 done, 1 ran and found what it
//! looks for to be bad, 2 usage or configuration. `filter` and `pipe` end with
//! 0 or 75 and nothing else, also when their own arguments are wrong.

mod blocklist;
mod check;
mod classify;
mod doctor;
mod doors;
mod explain;
mod incident;
mod key;
mod milter;
mod mta;
mod queue;
mod stats;
mod trace;

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config::Config;
use crate::diagnosis::Rules;
use crate::entry::milter::Address;

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
    /// Let a message pass from standard input to standard output, a bounce as a notice
    ///
    /// For Exim's transport_filter and everything like it. Ends with 0, or with
    /// 75 where the mail server must try again.
    Filter(FilterArgs),
    /// Take a bounce on standard input and hand a notice to the mail server
    ///
    /// For Exim's pipe transport and Postfix's pipe(8). Ends with 0 once the
    /// mail server has taken the notice or the original, with 75 otherwise.
    Pipe(PipeArgs),
    /// Change bounces into notices while Postfix has them in its hands
    ///
    /// A milter that stays. SIGHUP reads the configuration again, SIGTERM
    /// finishes what is on its way and ends. Takes sockets from systemd, too.
    Milter(MilterArgs),
    /// Show the notice that a bounce would become
    Explain(ExplainArgs),
    /// Tell what messages are: bounces or not, for whom, and why they came back
    Classify(ClassifyArgs),
    /// Read the configuration and say what is wrong with it, and where
    Check(CheckArgs),
    /// Show, make or rotate the keys that prove that a returned message was sent from here
    Key(key::KeyArgs),
    /// Look at this host: is zwrotka wired in, may it do its work, does a test bounce come out
    ///
    /// Ends with 0 if all is well, 1 if something is to be done, 2 if it can't look.
    Doctor(Box<doctor::DoctorArgs>),
    /// Show what is in the mail queue and who fills it; remove messages
    Queue(Box<queue::QueueArgs>),
    /// Look up servers and domains in blocklists, and what else makes receivers refuse them
    Blocklist(Box<blocklist::BlocklistArgs>),
    /// Count what came back, why and where, and how that changes
    Stats(Box<stats::StatsArgs>),
    /// Follow a message through the mail log to its source, or rank who sends
    Trace(trace::TraceArgs),
    /// Say whether this server sends spam, who does it, and what to do in which order
    Incident(incident::IncidentArgs),
}

/// `zwrotka filter`
#[derive(Debug, Args)]
pub struct FilterArgs {
    /// Whose copy the message is [default: what Envelope-To, X-Original-To, Delivered-To or To say]
    #[arg(long, value_name = "ADDRESS")]
    pub recipient: Option<String>,
    /// The reverse-path: empty or <> for a bounce [default: not known]
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Option<String>,
    /// The mail server's name for the message, for the event
    #[arg(long, value_name = "ID")]
    pub queue_id: Option<String>,
}

/// `zwrotka pipe`
#[derive(Debug, Args)]
pub struct PipeArgs {
    /// The mail server's name for the message, for the event
    #[arg(long, value_name = "ID")]
    pub queue_id: Option<String>,
    /// The reverse-path: empty or <> for a bounce [default: not known]
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Option<String>,
    /// The recipients of the bounce
    #[arg(value_name = "RECIPIENT", required = true, last = true)]
    pub recipients: Vec<String>,
}

/// `zwrotka milter`
#[derive(Debug, Args)]
pub struct MilterArgs {
    /// Where mail servers connect: inet:127.0.0.1:PORT or unix:/PATH; can be given several times
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Vec<Address>,
    /// Where the state of the service can be read, as one line of JSON
    #[arg(long, value_name = "ADDRESS")]
    pub status: Option<Address>,
    /// Mode of sockets in the file system
    #[arg(long, value_name = "MODE", default_value = "660", value_parser = octal)]
    pub socket_mode: u32,
    /// Most connections at the same time; more of them wait
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = connections)]
    pub connections: usize,
}

/// `zwrotka explain`
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The bounce; standard input without one
    #[arg(value_name = "FILE", conflicts_with_all = ["category", "all"])]
    pub file: Option<PathBuf>,
    /// Language of the notice, for example pl [default: as a real notice would choose it]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// As for people of this domain, with its texts, templates and settings
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    /// What to print
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
    /// Show the notice of a made-up bounce of this category
    #[arg(long, value_name = "CATEGORY", value_parser = category, conflicts_with = "all")]
    pub category: Option<crate::diagnosis::Category>,
    /// With --category: delivery is still being tried
    #[arg(long, requires = "category")]
    pub delayed: bool,
    /// Write every notice in every language, or in one, as HTML, with a page to choose from
    #[arg(long, requires = "output")]
    pub all: bool,
    /// With --all: the folder to write to
    #[arg(long, value_name = "DIR", requires = "all")]
    pub output: Option<PathBuf>,
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
    /// How to print
    #[arg(long, value_enum, default_value_t = ClassifyFormat::Json)]
    pub format: ClassifyFormat,
    /// Say which rules were tried for each recipient, which nearly held, and which decided
    #[arg(long)]
    pub explain: bool,
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

/// `zwrotka check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Print what holds for this domain
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
}

fn octal(mode: &str) -> Result<u32, String> {
    match u32::from_str_radix(mode, 8) {
        Ok(mode) if mode <= 0o777 => Ok(mode),
        _ => Err("a mode like 660 is meant".into()),
    }
}

fn connections(number: &str) -> Result<usize, String> {
    match number.parse() {
        Ok(number) if (1..=100_000).contains(&number) => Ok(number),
        _ => Err("a number from 1 to 100000 is meant".into()),
    }
}

fn category(name: &str) -> Result<crate::diagnosis::Category, String> {
    use crate::diagnosis::Category;
    Category::named(name).ok_or_else(|| {
        let known: Vec<&str> = Category::ALL.iter().map(|c| c.name()).collect();
        format!("known are {}", known.join(", "))
    })
}

/// Runs the command that the arguments name and says how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let door = doors::named_by(&args);
    if door {
        doors::prepare();
    }
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) if door && error.use_stderr() => return doors::retry("its arguments are wrong"),
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let config = cli.config.as_deref();
    let ended = match cli.command {
        Command::Filter(args) => return doors::filter(config, args),
        Command::Pipe(args) => return doors::pipe(config, args),
        Command::Milter(args) => return milter::run(config, args),
        Command::Explain(args) => explain::run(config, &args),
        Command::Classify(args) => classify::run(config, &args),
        Command::Queue(args) => return queue::run(&args),
        Command::Blocklist(args) => return blocklist::run(&args, config),
        Command::Stats(args) => return stats::run(&args, config),
        Command::Trace(args) => return trace::run(&args),
        Command::Incident(args) => incident::run(config, &args),
        Command::Doctor(args) => doctor::run(config, &args),
        Command::Check(args) => check::run(config, &args),
        Command::Key(args) => key::run(config, &args),
    };
    match ended {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}

/// Why a command that a person typed could not do its work.
#[derive(Debug)]
enum Failure {
    /// What, and why.
    Plain(String, String),
    /// The configuration is wrong.
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

/// The configuration that a command works with: the file that was named, the
/// default one if it exists, or what holds without any.
fn load(named: Option<&Path>, everyone: bool) -> Result<Config, Failure> {
    let default = Path::new(DEFAULT_CONFIG);
    match named {
        Some(path) => Config::load(path).map_err(Failure::Config),
        None if default.exists() => Config::load(default).map_err(Failure::Config),
        None => Ok(Config::built_in(everyone)),
    }
}

/// The site's own rules, if the configuration names any.
fn site_rules(site: &Config) -> Result<Option<Rules>, Failure> {
    let Some(path) = &site.rules_file else {
        return Ok(None);
    };
    let text = std::fs::read_to_string(path)
        .map_err(|e| Failure::Plain(path.display().to_string(), e.to_string()))?;
    Rules::parse(&text, &path.to_string_lossy())
        .map(Some)
        .map_err(|e| Failure::Plain("rules_file".into(), e.to_string()))
}
