//! `zwrotka queue` and `zwrotka queue remove`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use crate::operator::queue::removal::{Address, Outcome, Plan, Selection};
use crate::operator::queue::summary::{Count, Summary};
use crate::operator::queue::tool::{Error, Options, Tools};
use crate::operator::queue::{Mta, QueueId, State};
use crate::operator::text::{Text, json, printable, printable_within};
use crate::operator::time;

/// `zwrotka queue`
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = false,
    subcommand_negates_reqs = true
)]
pub struct QueueArgs {
    /// Which mail server [default: the one that is here]
    #[arg(long, global = true, value_enum)]
    pub mta: Option<MtaName>,
    /// Where exim is
    #[arg(long, global = true, value_name = "PATH")]
    pub exim: Option<PathBuf>,
    /// Where postqueue is
    #[arg(long, global = true, value_name = "PATH")]
    pub postqueue: Option<PathBuf>,
    /// Where postsuper is
    #[arg(long, global = true, value_name = "PATH")]
    pub postsuper: Option<PathBuf>,
    /// Where postcat is
    #[arg(long, global = true, value_name = "PATH")]
    pub postcat: Option<PathBuf>,
    /// The folder of Postfix's main.cf, or Exim's configuration file
    #[arg(long, global = true, value_name = "PATH")]
    pub config_dir: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long, global = true)]
    pub json: bool,
    /// How many names each list shows
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub top: usize,
    /// What else to do with the queue
    #[command(subcommand)]
    pub action: Option<QueueAction>,
}

/// What `zwrotka queue` can do besides looking.
#[derive(Debug, Subcommand)]
pub enum QueueAction {
    /// Show what would be removed from the queue, and with --yes remove it
    Remove(RemoveArgs),
}

/// `zwrotka queue remove`: conditions narrow one another; of one condition
/// given several times, one has to hold.
#[derive(Debug, Args)]
pub struct RemoveArgs {
    /// These messages
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// From this address; `<>` for bounces, `@example.org` for a whole domain
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Vec<String>,
    /// With this address among the waiting recipients; `@example.org` for a whole domain
    #[arg(long, value_name = "ADDRESS")]
    pub recipient: Vec<String>,
    /// With a waiting recipient at this domain
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Vec<String>,
    /// Frozen (Exim) or on hold (Postfix)
    #[arg(long)]
    pub frozen: bool,
    /// Arrived longer ago, as in 90m, 12h, 3d
    #[arg(long, value_name = "AGE", value_parser = time::parse_span)]
    pub older_than: Option<i64>,
    /// The whole queue
    #[arg(long)]
    pub all: bool,
    /// Keep a copy of each message in this folder first
    #[arg(long, value_name = "DIR")]
    pub save: Option<PathBuf>,
    /// Remove them
    #[arg(long)]
    pub yes: bool,
}

/// Names of the mail servers on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MtaName {
    /// Exim 4
    Exim,
    /// Postfix
    Postfix,
}

impl From<MtaName> for Mta {
    fn from(name: MtaName) -> Mta {
        match name {
            MtaName::Exim => Mta::Exim,
            MtaName::Postfix => Mta::Postfix,
        }
    }
}

/// Runs the command.
pub fn run(args: &QueueArgs) -> ExitCode {
    let options = Options {
        mta: args.mta.map(Mta::from),
        exim: args.exim.clone(),
        postqueue: args.postqueue.clone(),
        postsuper: args.postsuper.clone(),
        postcat: args.postcat.clone(),
        config: args.config_dir.clone(),
    };
    let done = Tools::find(&options).and_then(|tools| match &args.action {
        None => look(&tools, args),
        Some(QueueAction::Remove(remove)) => remove_some(&tools, remove, args.json),
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("zwrotka: queue: {error}");
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output; a reader that has seen enough ends it quietly.
fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

fn look(tools: &Tools, args: &QueueArgs) -> Result<ExitCode, Error> {
    let summary = tools.summary(args.top)?;
    print(&if args.json {
        json(&summary) + "\n"
    } else {
        table(&summary)
    });
    Ok(ExitCode::from(u8::from(!summary.suspects.is_empty())))
}

/// A summary for people.
fn table(summary: &Summary) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let s = summary;
    let _ = writeln!(
        out,
        "{} queue: {} messages, {}, {} waiting recipients",
        s.mta,
        s.messages,
        time::size(s.bytes),
        s.recipients
    );
    let mut states = vec![format!("{} deferred", s.deferred)];
    if s.mta == Mta::Postfix {
        states.push(format!("{} active", s.active));
        states.push(format!("{} on hold", s.frozen));
    } else {
        states.push(format!("{} frozen", s.frozen));
    }
    if s.broken > 0 {
        states.push(format!("{} unreadable", s.broken));
    }
    states.push(format!("{} bounces", s.bounces));
    let _ = writeln!(out, "  {}", states.join(", "));
    if let Some(oldest) = &s.oldest {
        let _ = writeln!(
            out,
            "  oldest: {} ({})",
            time::span(oldest.seconds),
            oldest.id
        );
    }
    if s.not_understood > 0 {
        let _ = writeln!(
            out,
            "  {} lines of the listing were not understood",
            s.not_understood
        );
    }
    if s.suspects.is_empty() {
        if s.messages > 0 {
            out.push_str("\nNo sender looks suspicious.\n");
        }
    } else {
        out.push_str("\nSuspicious senders\n");
        for suspect in &s.suspects {
            let user = suspect
                .user
                .as_ref()
                .map(|u| format!(" (local account {u})"))
                .unwrap_or_default();
            let _ = writeln!(
                out,
                "  {}{user}: {} messages, {} recipients",
                sender(&suspect.sender),
                suspect.messages,
                suspect.recipients
            );
            for reason in &suspect.reasons {
                let _ = writeln!(out, "    - {reason}");
            }
            let _ = writeln!(out, "    > zwrotka trace {}", suspect.example);
        }
    }
    let lists: [(&str, &[Count]); 6] = [
        ("Senders (messages)", &s.senders),
        ("Sender domains (messages)", &s.sender_domains),
        ("Local accounts (messages)", &s.users),
        ("Recipient domains (recipients)", &s.recipient_domains),
        ("Deferring hosts (recipients)", &s.hosts),
        ("Reasons for deferral (recipients)", &s.reasons),
    ];
    for (title, counts) in lists {
        if counts.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{title}");
        for count in counts {
            let _ = writeln!(out, "{:>8}  {}", count.count, sender(&count.name));
        }
    }
    out
}

fn sender(address: &Text) -> String {
    if address.is_empty() {
        "<> (bounces)".into()
    } else {
        printable_within(address.as_bytes(), 120)
    }
}

/// What `queue remove --json` prints.
#[derive(Serialize)]
struct Report<'a> {
    mta: Mta,
    plan: &'a Plan,
    /// Absent without --yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'a Outcome>,
}

fn remove_some(tools: &Tools, args: &RemoveArgs, as_json: bool) -> Result<ExitCode, Error> {
    let mut selection = Selection {
        senders: args.sender.iter().map(Address::new).collect(),
        recipients: args.recipient.iter().map(Address::new).collect(),
        domains: args
            .domain
            .iter()
            .map(|d| Text::new(d.trim_start_matches('@')).to_lowercase())
            .collect(),
        frozen: args.frozen,
        older_than: args.older_than,
        all: args.all,
        ids: Vec::new(),
    };
    for id in &args.ids {
        match QueueId::parse(tools.mta(), id.as_bytes()) {
            Some(id) => selection.ids.push(id),
            None => {
                eprintln!(
                    "zwrotka: queue remove: {} is not a queue id of {}",
                    printable(id),
                    tools.mta()
                );
                return Ok(ExitCode::from(2));
            }
        }
    }
    if selection.is_empty() {
        eprintln!(
            "zwrotka: queue remove: nothing was chosen: give ids, --sender, --recipient, --domain, \
             --frozen, --older-than, or --all for the whole queue"
        );
        return Ok(ExitCode::from(2));
    }
    let plan = tools.plan(&selection)?;
    if !as_json {
        print(&planned(&plan, args.yes));
    }
    if !args.yes || plan.messages.is_empty() {
        if as_json {
            let report = Report {
                mta: tools.mta(),
                plan: &plan,
                outcome: None,
            };
            print(&(json(&report) + "\n"));
        } else if !plan.messages.is_empty() {
            print(&format!(
                "\nNothing was removed. With --yes, {} does it.\n",
                tools.removal_command()
            ));
        }
        return Ok(ExitCode::from(u8::from(!plan.not_found.is_empty())));
    }
    let outcome = tools.remove(&plan, args.save.as_deref())?;
    if as_json {
        let report = Report {
            mta: tools.mta(),
            plan: &plan,
            outcome: Some(&outcome),
        };
        print(&(json(&report) + "\n"));
    } else {
        print(&told(&outcome, args.save.as_deref()));
    }
    let clean = outcome.still_there.is_empty() && outcome.not_saved.is_empty();
    Ok(ExitCode::from(u8::from(
        !clean || !plan.not_found.is_empty(),
    )))
}

/// Most messages that are shown one by one.
const SHOWN: usize = 50;

fn planned(plan: &Plan, yes: bool) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let now = time::now();
    for message in plan.messages.iter().take(SHOWN) {
        let others = match message.recipients {
            0 | 1 => String::new(),
            n => format!(" and {} more", n - 1),
        };
        let recipient = message
            .recipient
            .as_ref()
            .map_or_else(|| "nobody".into(), |r| printable_within(r.as_bytes(), 120));
        let state = match message.state {
            State::Frozen => "  frozen",
            State::Broken => "  unreadable",
            State::Active => "  active",
            State::Deferred => "",
        };
        let _ = writeln!(
            out,
            "{}  {:>5}  {:>9}  {} -> {recipient}{others}{state}",
            message.id,
            time::span(now - message.arrived),
            time::size(message.size),
            sender(&message.sender),
        );
    }
    if plan.messages.len() > SHOWN {
        let _ = writeln!(out, "… and {} more", plan.messages.len() - SHOWN);
    }
    for id in &plan.not_found {
        let _ = writeln!(out, "{id}  not in the queue");
    }
    let verb = if yes { "Removing" } else { "Would remove" };
    let recipients: usize = plan.messages.iter().map(|m| m.recipients).sum();
    let _ = writeln!(
        out,
        "{verb} {} messages to {recipients} waiting recipients, {}.",
        plan.messages.len(),
        time::size(plan.bytes)
    );
    out
}

fn told(outcome: &Outcome, saved: Option<&std::path::Path>) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "Checked in the queue: {} gone, {} still there.",
        outcome.gone.len(),
        outcome.still_there.len()
    );
    if let Some(folder) = saved {
        let _ = writeln!(
            out,
            "Copies are in {}.",
            printable(folder.as_os_str().as_encoded_bytes())
        );
    }
    for id in &outcome.still_there {
        let _ = writeln!(
            out,
            "  {id} is still there: it is being delivered just now; try again"
        );
    }
    for id in &outcome.not_saved {
        let _ = writeln!(out, "  {id} was left alone: no copy could be kept");
    }
    for complaint in &outcome.complaints {
        let _ = writeln!(
            out,
            "  the mail server says: {}",
            printable_within(complaint.as_bytes(), 300)
        );
    }
    out
}
