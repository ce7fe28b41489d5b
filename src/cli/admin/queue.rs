//! `zwrotka queue`: what is in the mail queue, and changing it.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::mta::MtaArgs;
use super::trace::{settings, sources, unread};
use crate::admin::input::{self, Reach};
use crate::admin::logs::Line;
use crate::admin::origin::{Origins, Who};
use crate::admin::queue::content::Content;
use crate::admin::queue::instances::{Page, Queues};
use crate::admin::queue::selection::{Address, Outcome, Plan, Planned, Selection};
use crate::admin::queue::summary::{Count, Summary};
use crate::admin::queue::tool::{self, Action};
use crate::admin::queue::{Message, Mta, QueueId, State};
use crate::admin::suspects::{Explained, Kind, Ranking, Suspect};
use crate::admin::text::{Text, printable, printable_within};
use crate::admin::time;
use crate::admin::words::Words;
use crate::cli::Failure;
use crate::cli::terminal::{print, print_json};

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
    /// Mail log that says who sent what, repeatable [default: those of this machine]
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// Number of names in each list
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub top: usize,
    #[command(subcommand)]
    #[allow(missing_docs)]
    pub action: Option<QueueAction>,
}

/// What `zwrotka queue` can do besides counting.
#[derive(Debug, Subcommand)]
pub enum QueueAction {
    /// List messages, the oldest first
    List(ListArgs),
    /// Show the headers of messages and the beginning of their text
    Show(ShowArgs),
    /// Put messages on hold (Exim: freeze them)
    Hold(ChangeArgs),
    /// Release messages from hold (Exim: thaw them)
    Release(ChangeArgs),
    /// Try to deliver messages now; those on hold are released
    Retry(ChangeArgs),
    /// Remove messages from the queue
    Remove(RemoveArgs),
}

/// Which messages: conditions narrow one another; of one condition given
/// several times, one has to hold.
#[derive(Debug, Args)]
pub struct SelectArgs {
    /// Queue ids
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// Envelope sender; `<>` for bounces, `@example.org` for a whole domain
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Vec<String>,
    /// Recipient that waits; `@example.org` for a whole domain
    #[arg(long, value_name = "ADDRESS")]
    pub recipient: Vec<String>,
    /// Domain of a recipient that waits
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Vec<String>,
    /// Account that sent it, by the log
    #[arg(long, value_name = "NAME")]
    pub account: Vec<String>,
    /// Script that sent it, by the log: its folder (Exim) or its user
    #[arg(long, value_name = "FOLDER|USER")]
    pub script: Vec<String>,
    /// User of this machine whose programs sent it, by the log
    #[arg(long, value_name = "NAME")]
    pub user: Vec<String>,
    /// With --user: only programs in this folder (Exim)
    #[arg(long, value_name = "PATH", requires = "user")]
    pub folder: Option<String>,
    /// Host that sent it without logging in, by the log
    #[arg(long, value_name = "IP")]
    pub host: Vec<String>,
    /// Frozen (Exim) or on hold (Postfix)
    #[arg(long)]
    pub frozen: bool,
    /// Arrived longer ago, as in 90m, 12h, 3d
    #[arg(long, value_name = "AGE", value_parser = time::parse_span)]
    pub older_than: Option<i64>,
    /// Arrived at most so long ago
    #[arg(long, value_name = "AGE", value_parser = time::parse_span)]
    pub younger_than: Option<i64>,
    /// Text in the reason why a recipient was deferred, in any case
    #[arg(long, value_name = "TEXT")]
    pub reason: Vec<String>,
    /// The whole queue
    #[arg(long)]
    pub all: bool,
}

/// `zwrotka queue list`
#[derive(Debug, Args)]
pub struct ListArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub select: SelectArgs,
    /// Number of messages on a page [default: 50, with --json all]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// Page to show
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub page: usize,
}

/// `zwrotka queue show`
#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub select: SelectArgs,
    /// Number of messages to show
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub limit: usize,
}

/// `zwrotka queue hold`, `release` and `retry`
#[derive(Debug, Args)]
pub struct ChangeArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub select: SelectArgs,
    /// Do it; without this it is only shown what would be done
    #[arg(long)]
    pub yes: bool,
}

/// `zwrotka queue remove`
#[derive(Debug, Args)]
pub struct RemoveArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub change: ChangeArgs,
    /// Folder for a copy of each message, kept before it is removed
    #[arg(long, value_name = "DIR")]
    pub save: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(config: Option<&Path>, args: &QueueArgs) -> Result<ExitCode, Failure> {
    let queues = args.mta.queues().map_err(|e| failed(&e))?;
    match &args.action {
        None => summarize(&queues, config, args),
        Some(QueueAction::List(list)) => self::list(&queues, list, args),
        Some(QueueAction::Show(show)) => self::show(&queues, show, args),
        Some(QueueAction::Hold(hold)) => change(&queues, Action::Hold, hold, None, args),
        Some(QueueAction::Release(some)) => change(&queues, Action::Release, some, None, args),
        Some(QueueAction::Retry(some)) => change(&queues, Action::Retry, some, None, args),
        Some(QueueAction::Remove(remove)) => {
            let save = remove.save.as_deref();
            change(&queues, Action::Remove, &remove.change, save, args)
        }
    }
}

fn failed(error: &tool::Error) -> Failure {
    Failure::Plain("queue".into(), error.to_string())
}

/// What `queue --json` prints.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    #[serde(flatten)]
    pub summary: Summary,
    /// Suspects by the log whose messages are in the queue, the worst first.
    pub suspects: Vec<Queued>,
    /// Why it is unknown who sent what is in the queue; null where it is known.
    pub suspects_unknown: Option<String>,
}

/// A suspect with mail in the queue.
#[derive(Debug, Serialize)]
pub(super) struct Queued {
    pub kind: Kind,
    pub name: Text,
    pub folder: Option<Text>,
    #[serde(skip)]
    pub title: String,
    pub points: u32,
    pub signals: Vec<Explained>,
    /// Messages in the queue.
    pub messages: u64,
    /// A message to start `zwrotka trace` with.
    pub example: Option<String>,
}

/// The suspects of a ranking that have mail in the queue.
///
/// # Errors
/// The queue or a log can't be read.
pub(super) fn queued(
    queues: &Queues,
    ranking: &Ranking,
    logs: &[input::Source],
) -> Result<Vec<Queued>, Failure> {
    let mut found = Vec::new();
    if ranking.suspects == 0 {
        return Ok(found);
    }
    if logs.contains(&input::Source::Stdin) {
        return Err(Failure::Plain(
            "log".into(),
            "standard input can be read once only: name a file with --log FILE".into(),
        ));
    }
    let mut present: Vec<(QueueId, i64)> = Vec::new();
    queues
        .list(false, |_, message| {
            present.push((message.id, message.arrived))
        })
        .map_err(|e| failed(&e))?;
    if present.is_empty() {
        return Ok(found);
    }
    let (suspects, who): (Vec<&Suspect>, Vec<Who>) = ranking
        .suspects()
        .filter_map(|suspect| Some((suspect, suspect.who()?)))
        .unzip();
    for (suspect, theirs) in suspects.iter().zip(origins(logs, &who)?.finish_each()) {
        let selection = Selection {
            brought: Some(theirs),
            ..Selection::default()
        };
        let mut ids = present
            .iter()
            .filter(|(id, arrived)| selection.is_brought(id, *arrived));
        let example = ids.next().map(|(id, _)| id.to_string());
        let messages = u64::from(example.is_some()) + ids.count() as u64;
        if messages > 0 {
            found.push(Queued {
                kind: suspect.kind,
                name: suspect.name.clone(),
                folder: suspect.folder.clone(),
                title: suspect.title(),
                points: suspect.points,
                signals: suspect.signals.clone(),
                messages,
                example,
            });
        }
    }
    Ok(found)
}

/// How far back logs are read for what is in the queue, in seconds.
const LONGEST: i64 = 7 * 86_400;

fn summarize(
    queues: &Queues,
    config: Option<&Path>,
    args: &QueueArgs,
) -> Result<ExitCode, Failure> {
    let summary = queues.summary(args.top).map_err(|e| failed(&e))?;
    let oldest = summary.oldest.as_ref().map_or(summary.at, |o| o.arrived);
    let reach = oldest.clamp(summary.at - LONGEST, summary.at - 86_400);
    let suspects = if summary.messages == 0 {
        Ok(Vec::new())
    } else {
        let settings = settings(config)?;
        sources(&args.log, Reach::Since(reach))
            .and_then(|logs| {
                let mut clock = input::clock();
                let ranking = Ranking::read(
                    &logs,
                    &[],
                    None,
                    None,
                    &settings,
                    Words::English,
                    &mut clock,
                )?;
                Ok((logs, ranking))
            })
            .map_err(|e| e.to_string())
            .and_then(|(logs, ranking)| queued(queues, &ranking, &logs).map_err(|e| e.to_string()))
    };
    let (suspects, suspects_unknown) = match suspects {
        Ok(suspects) => (suspects, None),
        Err(why) => (Vec::new(), Some(why)),
    };
    let overview = Overview {
        summary,
        suspects,
        suspects_unknown,
    };
    if args.json {
        print_json(&overview)?;
    } else {
        print(overview_text(&overview))?;
    }
    let unseen = overview.suspects_unknown.is_some() || overview.summary.not_understood > 0;
    Ok(ExitCode::from(match overview.suspects.is_empty() {
        false => 1,
        true if unseen => 2,
        true => 0,
    }))
}

/// The overview for people.
fn overview_text(overview: &Overview) -> String {
    let mut out = String::new();
    let s = &overview.summary;
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
    if let Some(b) = &s.backscatter {
        let _ = writeln!(
            out,
            "  {} of {} bounces to {} domains can't be delivered: mail with forged senders is \
             accepted here and then returned",
            b.stuck, b.bounces, b.domains
        );
    }
    suspects_text(overview, &mut out);
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

fn suspects_text(overview: &Overview, out: &mut String) {
    if let Some(why) = &overview.suspects_unknown {
        let lines: Vec<String> = why.lines().map(|line| printable(line.trim())).collect();
        let _ = writeln!(out, "\nWho sent it is unknown: {}", lines.join("\n  "));
    } else if overview.suspects.is_empty() {
        if overview.summary.messages > 0 {
            out.push_str("\nNone of it is of a suspect.\n");
        }
    } else {
        out.push_str("\nSuspects, by the log\n");
        for suspect in &overview.suspects {
            let _ = writeln!(
                out,
                "  {}: {} messages in the queue",
                suspect.title, suspect.messages
            );
            for signal in &suspect.signals {
                let _ = writeln!(out, "    - {}", signal.seen);
            }
            if let Some(id) = &suspect.example {
                let _ = writeln!(out, "    > zwrotka trace {id}");
            }
        }
    }
}

fn sender(address: &Text) -> String {
    if address.is_empty() {
        "<> (bounces)".into()
    } else {
        printable_within(address.as_bytes(), 120)
    }
}

/// What the flags select.
fn selection(queues: &Queues, select: &SelectArgs, log: &[PathBuf]) -> Result<Selection, Failure> {
    let mut selection = Selection {
        senders: select.sender.iter().map(Address::new).collect(),
        recipients: select.recipient.iter().map(Address::new).collect(),
        domains: select
            .domain
            .iter()
            .map(|d| Text::new(d.trim_start_matches('@')).to_lowercase())
            .collect(),
        brought: None,
        frozen: select.frozen,
        older_than: select.older_than,
        younger_than: select.younger_than,
        reasons: select.reason.iter().map(|r| r.to_lowercase()).collect(),
        all: select.all,
        ids: Vec::new(),
    };
    for id in &select.ids {
        let parsed = QueueId::parse(queues.mta(), id.as_bytes());
        selection.ids.push(parsed.ok_or_else(|| {
            Failure::Plain(
                "queue".into(),
                format!("{}: must be a queue id of {}", printable(id), queues.mta()),
            )
        })?);
    }
    let who = who(select);
    if !who.is_empty() {
        let mut oldest = time::now();
        queues
            .list(false, |_, message| oldest = oldest.min(message.arrived))
            .map_err(|e| failed(&e))?;
        let logs = sources(log, Reach::Since(oldest)).map_err(|e| unread(&e))?;
        selection.brought = Some(origins(&logs, &who)?.finish());
    }
    Ok(selection)
}

/// Who must have sent a message; any of them.
fn who(select: &SelectArgs) -> Vec<Who> {
    let accounts = select.account.iter().cloned().map(Who::Account);
    let user = |name: &String| Who::User(name.clone(), select.folder.clone());
    let script = |name: &String| match name.starts_with('/') {
        true => Who::Folder(name.clone()),
        false => Who::User(name.clone(), None),
    };
    let hosts = select.host.iter().cloned().map(Who::Host);
    accounts
        .chain(select.user.iter().map(user))
        .chain(select.script.iter().map(script))
        .chain(hosts)
        .collect()
}

/// What the logs say that they sent.
fn origins<'a>(logs: &[input::Source], who: &'a [Who]) -> Result<Origins<'a>, Failure> {
    let mut clock = input::clock();
    let mut origins = Origins::new(who);
    let mut take = |_: &[u8], line: Option<&Line<'_>>| {
        if let Some(line) = line {
            origins.line(line);
        }
    };
    input::blocks(logs, &mut |block: &[u8]| {
        input::each_parsed(block, &mut clock, &mut take);
    })
    .map_err(|e| unread(&e))?;
    Ok(origins)
}

/// Messages on a page of a terminal.
const PAGE: usize = 50;

/// What `queue list --json` prints.
#[derive(Serialize)]
struct Listed {
    mta: Mta,
    /// Messages that the conditions choose.
    total: usize,
    page: usize,
    pages: usize,
    messages: Vec<ListedMessage>,
}

#[derive(Serialize)]
struct ListedMessage {
    instance: Option<String>,
    #[serde(flatten)]
    message: Message,
}

fn list(queues: &Queues, list: &ListArgs, args: &QueueArgs) -> Result<ExitCode, Failure> {
    let selection = selection(queues, &list.select, &args.log)?;
    let most = match list.limit {
        Some(limit) => limit.max(1),
        None if args.json => usize::MAX,
        None => PAGE,
    };
    let skip = (list.page.max(1) - 1).saturating_mul(most);
    let Page { messages, total } = queues
        .page(&selection, skip, most)
        .map_err(|e| failed(&e))?;
    let listed = Listed {
        mta: queues.mta(),
        total,
        page: list.page.max(1),
        pages: total.div_ceil(most).max(1),
        messages: messages
            .into_iter()
            .map(|(instance, message)| ListedMessage { instance, message })
            .collect(),
    };
    if args.json {
        print_json(&listed)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut out = String::new();
    for ListedMessage { instance, message } in &listed.messages {
        out.push_str(&row(&Planned::new(message, instance.as_deref(), 0)));
    }
    let _ = writeln!(
        out,
        "{total} messages, page {} of {}",
        listed.page, listed.pages
    );
    print(out)?;
    Ok(ExitCode::SUCCESS)
}

/// What `queue show --json` prints.
#[derive(Serialize)]
struct Shown {
    mta: Mta,
    /// Messages that the conditions choose and that are not shown.
    left_out: usize,
    /// Ids that are not in the queue.
    not_found: Vec<QueueId>,
    messages: Vec<ShownMessage>,
}

#[derive(Serialize)]
struct ShownMessage {
    #[serde(flatten)]
    message: Planned,
    #[serde(flatten)]
    content: Content,
}

fn show(queues: &Queues, show: &ShowArgs, args: &QueueArgs) -> Result<ExitCode, Failure> {
    let selection = chosen(queues, &show.select, args)?;
    let plan = queues.plan(&selection).map_err(|e| failed(&e))?;
    let left_out = plan.messages.len().saturating_sub(show.limit);
    let mut messages = Vec::new();
    for message in plan.messages.into_iter().take(show.limit) {
        let content = queues.content(&message).map_err(|e| failed(&e))?;
        messages.push(ShownMessage { message, content });
    }
    let shown = Shown {
        mta: queues.mta(),
        left_out,
        not_found: plan.not_found,
        messages,
    };
    if args.json {
        print_json(&shown)?;
    } else {
        print(shown_text(&shown))?;
    }
    Ok(ExitCode::from(u8::from(shown.messages.is_empty())))
}

fn shown_text(shown: &Shown) -> String {
    let mut out = String::new();
    for ShownMessage { message, content } in &shown.messages {
        out.push_str(&row(message));
        for header in &content.headers {
            let _ = writeln!(
                out,
                "    {}: {}",
                printable_within(header.name.as_bytes(), 80),
                printable_within(header.value.as_bytes(), 300)
            );
        }
        out.push('\n');
        for line in &content.text {
            let _ = writeln!(out, "    {}", printable_within(line.as_bytes(), 200));
        }
        if content.cut {
            out.push_str("    (cut)\n");
        }
        out.push('\n');
    }
    for id in &shown.not_found {
        let _ = writeln!(out, "{id}  not in the queue");
    }
    if shown.left_out > 0 {
        let _ = writeln!(
            out,
            "{} more messages; --limit N shows more",
            shown.left_out
        );
    }
    out
}

/// [`selection`] that chooses something.
fn chosen(queues: &Queues, select: &SelectArgs, args: &QueueArgs) -> Result<Selection, Failure> {
    let selection = selection(queues, select, &args.log)?;
    if selection.is_empty() {
        return Err(Failure::Plain(
            "queue".into(),
            "no messages were chosen: give ids, --sender, --recipient, --domain, --account, \
             --script, --user, --host, --frozen, --older-than, --younger-than, --reason, or --all \
             for the whole queue"
                .into(),
        ));
    }
    Ok(selection)
}

/// What `queue hold`, `release`, `retry` and `remove` print with `--json`.
#[derive(Serialize)]
struct QueueView<'a> {
    mta: Mta,
    plan: &'a Plan,
    /// Absent without --yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'a Outcome>,
}

fn change(
    queues: &Queues,
    action: Action,
    change: &ChangeArgs,
    save: Option<&Path>,
    args: &QueueArgs,
) -> Result<ExitCode, Failure> {
    let selection = chosen(queues, &change.select, args)?;
    let plan = queues.plan(&selection).map_err(|e| failed(&e))?;
    if !args.json {
        print(planned(&plan, action, change.yes))?;
    }
    if !change.yes || plan.messages.is_empty() {
        if args.json {
            print_json(&QueueView {
                mta: queues.mta(),
                plan: &plan,
                outcome: None,
            })?;
        } else if !plan.messages.is_empty() {
            print(format!(
                "\nNothing was done. With --yes, {} does it.\n",
                queues.typed(action)
            ))?;
        }
        return Ok(ExitCode::from(u8::from(!plan.not_found.is_empty())));
    }
    let mut outcome = queues.act(action, &plan, save).map_err(|e| failed(&e))?;
    if action == Action::Remove {
        let again = queues.plan(&selection).map_err(|e| failed(&e))?;
        let known: HashSet<&QueueId> = plan.messages.iter().map(|m| &m.id).collect();
        let new = again.messages.iter().filter(|m| !known.contains(&m.id));
        outcome.met_since = new.count();
    }
    if args.json {
        print_json(&QueueView {
            mta: queues.mta(),
            plan: &plan,
            outcome: Some(&outcome),
        })?;
    } else {
        print(outcome_text(&outcome, action, save))?;
    }
    // A retry that did not succeed was a retry all the same.
    let left = action != Action::Retry && !outcome.not_done.is_empty();
    let clean = !left && outcome.not_saved.is_empty() && outcome.met_since == 0;
    let found = plan.not_found.is_empty();
    Ok(ExitCode::from(u8::from(!clean || !found)))
}

/// Most messages of a plan that are shown one by one.
const SHOWN: usize = 50;

/// A message on one line, and why it waits on another.
fn row(message: &Planned) -> String {
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
    let instance = message
        .instance
        .as_ref()
        .map_or_else(String::new, |name| format!("  in {}", printable(name)));
    let mut out = format!(
        "{}  {:>5}  {:>9}  {} -> {recipient}{others}{state}{instance}\n",
        message.id,
        time::span(time::now() - message.arrived),
        time::size(message.size),
        sender(&message.sender),
    );
    if let Some(reason) = &message.reason {
        let _ = writeln!(out, "    {}", printable_within(reason.as_bytes(), 200));
    }
    out
}

fn planned(plan: &Plan, action: Action, yes: bool) -> String {
    let mut out = String::new();
    for message in plan.messages.iter().take(SHOWN) {
        out.push_str(&row(message));
    }
    if plan.messages.len() > SHOWN {
        let _ = writeln!(out, "… and {} more", plan.messages.len() - SHOWN);
    }
    for id in &plan.not_found {
        let _ = writeln!(out, "{id}  not in the queue");
    }
    let verb = match (action, yes) {
        (Action::Remove, true) => "Removing",
        (Action::Remove, false) => "Would remove",
        (Action::Hold, true) => "Holding",
        (Action::Hold, false) => "Would hold",
        (Action::Release, true) => "Releasing",
        (Action::Release, false) => "Would release",
        (Action::Retry, true) => "Retrying",
        (Action::Retry, false) => "Would retry",
    };
    let recipients: usize = plan.messages.iter().map(|m| m.recipients).sum();
    let _ = writeln!(
        out,
        "{verb} {} messages to {recipients} waiting recipients, {}.",
        plan.messages.len(),
        time::size(plan.bytes)
    );
    out
}

fn outcome_text(outcome: &Outcome, action: Action, saved: Option<&Path>) -> String {
    let mut out = String::new();
    let (done, left) = (outcome.done.len(), outcome.not_done.len());
    let _ = match action {
        Action::Remove => writeln!(
            out,
            "Checked in the queue: {done} gone, {left} still there."
        ),
        Action::Hold => writeln!(out, "Checked in the queue: {done} on hold, {left} not."),
        Action::Release => writeln!(
            out,
            "Checked in the queue: {done} not on hold any more, {left} still on hold."
        ),
        Action::Retry => writeln!(
            out,
            "Checked in the queue: {done} left it, {left} still wait or are being tried."
        ),
    };
    if let Some(folder) = saved {
        let _ = writeln!(
            out,
            "Copies are in {}.",
            printable(folder.as_os_str().as_encoded_bytes())
        );
    }
    if action == Action::Remove && !outcome.was_active.is_empty() {
        let _ = writeln!(
            out,
            "{} of them were in the active queue: a delivery that had begun goes on and may \
             still reach its recipient.",
            outcome.was_active.len()
        );
    }
    let shown = outcome.not_done.iter().take(SHOWN);
    for id in shown.filter(|_| action != Action::Retry) {
        let why = if outcome.locked.contains(id) {
            ": it is being delivered just now; try again"
        } else {
            ""
        };
        let _ = writeln!(out, "  {id} was not changed{why}");
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
