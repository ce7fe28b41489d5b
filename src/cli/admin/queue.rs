//! `zwrotka queue` and `zwrotka queue remove`.

use std::collections::HashSet;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::mta::MtaArgs;
use super::trace::sources;
use crate::admin::input::{self, Reach};
use crate::admin::logs::parse;
use crate::admin::origin::{Messages, Origins, Who};
use crate::admin::queue::removal::{Address, Outcome, Plan, Selection};
use crate::admin::queue::summary::{Count, Summary};
use crate::admin::queue::tool::{Error, Tools};
use crate::admin::queue::{Mta, QueueId, State};
use crate::admin::text::{Text, json, printable, printable_within};
use crate::admin::time;

/// `zwrotka queue`
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = false,
    subcommand_negates_reqs = true
)]
pub struct QueueArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
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
    /// Brought by this account, as the log says, whatever the sender's address
    #[arg(long, value_name = "NAME")]
    pub account: Vec<String>,
    /// Brought by programs of this user of the machine, as the log says
    #[arg(long, value_name = "NAME")]
    pub user: Vec<String>,
    /// With --user: only by programs in this folder (Exim)
    #[arg(long, value_name = "PATH", requires = "user")]
    pub folder: Option<String>,
    /// Brought by this host without logging in, as the log says
    #[arg(long, value_name = "IP")]
    pub host: Vec<String>,
    /// The logs that say who brought what [default: those of this machine]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
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

/// Runs the command.
pub fn run(args: &QueueArgs) -> ExitCode {
    let done = Tools::find(&args.mta.options()).and_then(|tools| match &args.action {
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
        brought: None,
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
    let who = who(args);
    if !who.is_empty() {
        match brought(tools, args, &who)? {
            Ok(messages) => selection.brought = Some(messages),
            Err(error) => {
                eprintln!("zwrotka: queue remove: {error}");
                return Ok(ExitCode::from(2));
            }
        }
    }
    if selection.is_empty() {
        eprintln!(
            "zwrotka: queue remove: nothing was chosen: give ids, --sender, --recipient, --domain, \
             --account, --user, --host, --frozen, --older-than, or --all for the whole queue"
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
    let mut outcome = tools.remove(&plan, args.save.as_deref())?;
    let again = tools.plan(&selection)?;
    let known: HashSet<&QueueId> = plan.messages.iter().map(|m| &m.id).collect();
    let new = again.messages.iter().filter(|m| !known.contains(&m.id));
    outcome.met_since = new.count();
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
    let clean =
        outcome.still_there.is_empty() && outcome.not_saved.is_empty() && outcome.met_since == 0;
    Ok(ExitCode::from(u8::from(
        !clean || !plan.not_found.is_empty(),
    )))
}

/// Who must have brought a message; any of them.
fn who(args: &RemoveArgs) -> Vec<Who> {
    let accounts = args.account.iter().cloned().map(Who::Account);
    let user = |name: &String| Who::User(name.clone(), args.folder.clone());
    let hosts = args.host.iter().cloned().map(Who::Host);
    accounts
        .chain(args.user.iter().map(user))
        .chain(hosts)
        .collect()
}

/// What the logs say that they brought, as far back as the queue goes.
fn brought(
    tools: &Tools,
    args: &RemoveArgs,
    who: &[Who],
) -> Result<Result<Messages, input::Error>, Error> {
    let mut oldest = time::now();
    tools.list(|message| oldest = oldest.min(message.arrived))?;
    let mut clock = input::clock();
    let mut origins = Origins::new(who);
    let read = sources(&args.log, Reach::Since(oldest)).and_then(|logs| {
        input::lines(&logs, &mut |line: &[u8]| {
            if let Some(line) = parse(line, &mut clock) {
                origins.line(&line);
            }
        })
    });
    Ok(read.map(|_| origins.finish()))
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
    if !outcome.was_active.is_empty() {
        let _ = writeln!(
            out,
            "{} of them were in the active queue: a delivery that had begun goes on and may \
             still reach its recipient.",
            outcome.was_active.len()
        );
    }
    for id in &outcome.still_there {
        let why = if outcome.locked.contains(id) {
            ": it is being delivered just now; try again"
        } else {
            ""
        };
        let _ = writeln!(out, "  {id} is still there{why}");
    }
    if outcome.met_since > 0 {
        let _ = writeln!(
            out,
            "  {} more that meet the conditions are in the queue now; run it again. If they keep \
             coming, stop their source first: zwrotka incident",
            outcome.met_since
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
