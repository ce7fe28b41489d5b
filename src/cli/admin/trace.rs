//! `zwrotka trace`: the path of a message, and who sends.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::mta::MtaArgs;
use crate::admin::countries::Countries;
use crate::admin::input::{self, Error, Logs, Reach, Source};
use crate::admin::logs::{Clock, Mta, timestamp};
use crate::admin::queue::tool::{Options, Tools};
use crate::admin::suspects::{Kind, Ranking, Refusal, Suspect};
use crate::admin::text::{printable, printable_within};
use crate::admin::trace::{Found, Limits, Message, Query, Search};
use crate::admin::words::{Words, say};
use crate::cli::terminal::{print, print_json};
use crate::cli::{Failure, load};
use crate::config::Suspects;
use crate::escape::printable_lines;
use clap::Args;

/// `zwrotka trace`
#[derive(Debug, Args)]
pub struct TraceArgs {
    /// An address, an account, a queue id, a Message-ID, a user or a host's address
    #[arg(value_name = "WHAT", required_unless_present = "suspects")]
    pub what: Option<String>,
    /// Rank accounts, scripts, hosts and forwarding addresses by what speaks for spam
    #[arg(long, conflicts_with_all = ["what", "lines"])]
    pub suspects: bool,
    /// With --suspects: show each signal with its points, and the sum
    #[arg(long, requires = "suspects")]
    pub explain: bool,
    /// Only from this time on: 2h, 3d, "2026-11-24 10:00"
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// Log file to read, repeatable; - reads standard input
    /// [default: those of this machine, rotated ones too]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// With --suspects: database of countries in MaxMind's format (.mmdb), repeatable
    #[arg(long, value_name = "FILE", requires = "suspects")]
    pub countries: Vec<PathBuf>,
    /// Number of messages, or of sources of each kind, to show
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// Show the lines of the log
    #[arg(long)]
    pub lines: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// Shows the path of messages, or who sends.
pub(super) fn run(config: Option<&Path>, args: &TraceArgs) -> Result<ExitCode, Failure> {
    let mut clock = input::clock();
    let since = args
        .since
        .as_deref()
        .map(|text| moment("trace", text, &clock));
    let since = since.transpose()?;
    let countries = Countries::load(&args.countries)
        .map_err(|e| Failure::Plain("trace: --countries".into(), e.to_string()))?;
    match &args.what {
        Some(what) if !args.suspects => trace(args, what, since, &mut clock),
        _ => suspects(args, since, countries, &settings(config)?, &mut clock),
    }
}

/// The moment that `--since` names.
pub(super) fn moment(command: &str, text: &str, clock: &Clock) -> Result<i64, Failure> {
    timestamp::moment(text, clock).ok_or_else(|| {
        Failure::Plain(
            format!("{command}: --since {}", printable(text)),
            "must be a time, for example 30m, 2h, 3d or \"2026-11-24 10:00\"".into(),
        )
    })
}

/// The thresholds of `[suspects]`. Whoever may read the logs may not always
/// read the configuration: without `--config` the built-in ones do then.
pub(super) fn settings(config: Option<&Path>) -> Result<Suspects, Failure> {
    match load(config, false) {
        Ok(site) => Ok(site.suspects),
        Err(failure) if config.is_some() => Err(failure),
        Err(failure) => {
            let why = printable_lines(&failure.to_string());
            eprintln!("{why}\nzwrotka: the built-in thresholds of [suspects] are used");
            Ok(Suspects::default())
        }
    }
}

/// The failure of a log that can't be read.
pub(super) fn unread(error: &Error) -> Failure {
    Failure::Plain("log".into(), error.to_string())
}

/// The logs that were named, or those of this machine.
pub(super) fn sources(log: &[PathBuf], reach: Reach) -> Result<Vec<Source>, Error> {
    if log.is_empty() {
        return input::discover(reach);
    }
    let source = |path: &PathBuf| match path {
        path if path == Path::new("-") => Source::Stdin,
        path => Source::File(path.clone()),
    };
    Ok(log.iter().map(source).collect())
}

/// The programs of the mail server that wrote the log.
fn tools(args: &MtaArgs, mta: Mta) -> Option<Tools> {
    let options = Options {
        mta: Some(mta),
        ..args.options()
    };
    Tools::find(&options).ok()
}

/// Looks into the queue for what the messages of scripts say of them.
pub(super) fn look_at_messages(ranking: &mut Ranking, args: &MtaArgs) {
    for source in ranking.sources.iter_mut().filter(|s| s.suspect) {
        let tools = tools(args, source.mta);
        source.find_php_script(|id| tools.as_ref()?.php_script(id));
    }
}

fn suspects(
    args: &TraceArgs,
    since: Option<i64>,
    countries: Option<Countries>,
    settings: &Suspects,
    clock: &mut Clock,
) -> Result<ExitCode, Failure> {
    let reach = since.map_or(Reach::Latest, Reach::Since);
    let sources = sources(&args.log, reach).map_err(|e| unread(&e))?;
    let mut ranking = Ranking::read(
        &sources,
        &[],
        since,
        countries,
        settings,
        Words::English,
        clock,
    )
    .map_err(|e| unread(&e))?;
    ranking.shorten(args.limit);
    look_at_messages(&mut ranking, &args.mta);
    if args.json {
        print_json(&ranking)?;
    } else {
        print(ranked(&ranking, args.explain))?;
    }
    Ok(ExitCode::from(u8::from(ranking.suspects > 0)))
}

/// The ranking for people: suspects with reasons and steps, then the others in
/// a line each.
fn ranked(ranking: &Ranking, explain: bool) -> String {
    let mut out = heading(ranking);
    if ranking.suspects == 0 {
        out.push_str("\nNo suspects.\n");
    } else {
        let _ = writeln!(out, "\nSuspects: {}", ranking.suspects);
    }
    for suspect in ranking.suspects() {
        out.push('\n');
        out.push_str(&described(suspect, "", true));
        if explain {
            out.push_str(&explained(suspect, ranking.points));
        }
    }
    if explain {
        let near = |s: &&Suspect| !s.suspect && (s.points > 0 || s.known_sender);
        for source in ranking.sources.iter().filter(near) {
            let _ = writeln!(out, "\n{}, not a suspect", source.title());
            out.push_str(&explained(source, ranking.points));
        }
    }
    out.push_str(&refusals(&ranking.refusals));
    others(ranking, &mut out);
    out
}

fn heading(ranking: &Ranking) -> String {
    let mut out = String::new();
    let t = &ranking.totals;
    let _ = writeln!(
        out,
        "{} messages and {} bounces in {}",
        t.messages,
        t.bounces,
        ranking.logs.join(", ")
    );
    if let (Some(first), Some(last)) = (t.first, t.last) {
        let from = ranking
            .since
            .clone()
            .unwrap_or_else(|| input::moment(first));
        let _ = writeln!(out, "  from {from} to {}", input::moment(last));
    }
    if t.unknown_origin > 0 {
        let _ = writeln!(
            out,
            "  {} messages came in before these logs begin",
            t.unknown_origin
        );
    }
    if t.doubtful > 0 {
        let _ = writeln!(
            out,
            "  {} messages name nobody: their arrival lines contradict themselves",
            t.doubtful
        );
    }
    out
}

/// The sum: each signal with its points and what was seen.
fn explained(source: &Suspect, enough: u32) -> String {
    let mut out = String::new();
    for signal in &source.signals {
        let name = serde_json::to_string(&signal.signal).unwrap_or_default();
        let _ = writeln!(
            out,
            "  {:>4}  {:<20} {}",
            format!("+{}", signal.points),
            name.trim_matches('"'),
            signal.seen
        );
    }
    let known = if source.known_sender {
        "; a known bulk sender: recipients and dead addresses do not count"
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "  {:>4}  of {enough} that make a suspect{known}",
        source.points
    );
    if source.refused_server > 0 {
        let _ = writeln!(
            out,
            "     0  {} refusals are about this server and count against nobody",
            source.refused_server
        );
    }
    out
}

/// One list or provider that refuses the server, and in which state that is.
pub(super) fn refusal_lines(
    refusal: &Refusal,
    state: Option<&str>,
    words: Words,
    out: &mut String,
) {
    let ip = refusal.ip.map_or_else(String::new, |ip| {
        say!(words, "refusal-for", ip = ip.to_string())
    });
    let line = say!(
        words,
        "refusal-line",
        list = printable(&refusal.list),
        ip = ip,
        count = refusal.refused,
        first = refusal.first.as_str(),
        last = refusal.last.as_str(),
        state = state.map_or_else(String::new, |state| format!("; {state}")),
    );
    let reply = printable_within(refusal.reply.as_bytes(), 200);
    let _ = writeln!(out, "  {line}");
    // An event names the list, but not what the server said.
    if !reply.is_empty() {
        let _ = writeln!(out, "    {}", say!(words, "refusal-reply", reply = reply));
    }
}

/// Who refuses the server, in a few lines each.
pub(super) fn refusals(all: &[Refusal]) -> String {
    const SHOWN: usize = 10;
    let mut out = String::new();
    if !all.is_empty() {
        out.push_str("\nRefused because of this server, whoever sent it\n");
    }
    for refusal in all.iter().take(SHOWN) {
        let again = refusal.taken_again.as_ref();
        let state = again.map(|at| format!("accepted mail again at {at}"));
        refusal_lines(refusal, state.as_deref(), Words::English, &mut out);
        if !refusal.delist.is_empty() {
            let page = refusal.delist.as_str();
            let _ = writeln!(
                out,
                "    {}",
                say!(Words::English, "refusal-page", page = page)
            );
        }
    }
    if all.len() > SHOWN {
        let _ = writeln!(out, "  and {} more", all.len() - SHOWN);
    }
    out
}

fn others(ranking: &Ranking, out: &mut String) {
    for (kind, title) in [
        (Kind::Account, "Other accounts"),
        (Kind::Script, "Other scripts and users"),
        (Kind::Host, "Other hosts"),
        (Kind::Forward, "Other forwarding addresses"),
    ] {
        let mut others = ranking
            .sources
            .iter()
            .filter(|s| s.kind == kind && !s.suspect)
            .peekable();
        if others.peek().is_none() {
            continue;
        }
        let _ = writeln!(out, "\n{title:<54} messages recipients failed outgoing");
        for s in others {
            let _ = writeln!(
                out,
                "  {:<52} {:>8} {:>10} {:>5}% {:>8}",
                short(s),
                s.messages,
                s.recipients,
                (s.failure_rate * 100.0).round(),
                s.outgoing
            );
        }
    }
}

fn short(source: &Suspect) -> String {
    let name = match (&source.folder, &source.host_name) {
        (Some(folder), _) => format!("{} {}", source.name, folder),
        (_, Some(host)) => format!("{} {}", source.name, host),
        _ => source.name.to_string(),
    };
    printable_within(name, 52)
}

/// A suspect with its reasons and, where they are wanted, the next steps.
pub(super) fn described(suspect: &Suspect, indent: &str, steps: bool) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{indent}{}", suspect.title());
    let words = suspect.words;
    let messages = say!(
        words,
        "suspect-messages",
        messages = suspect.messages,
        recipients = suspect.recipients,
        first = suspect.first.as_str(),
        last = suspect.last.as_str(),
    );
    let _ = writeln!(out, "{indent}  {messages}");
    if let Some(subject) = &suspect.subject {
        let subject = printable_within(subject.as_bytes(), 80);
        let example = say!(words, "suspect-example", subject = subject);
        let _ = writeln!(out, "{indent}  {example}");
    }
    for reason in suspect.because() {
        let _ = writeln!(out, "{indent}  - {reason}");
    }
    if !steps {
        return out;
    }
    for (n, step) in suspect.next_steps.iter().enumerate() {
        let _ = writeln!(out, "{indent}  {}. {step}", n + 1);
    }
    out
}

fn trace(
    args: &TraceArgs,
    what: &str,
    since: Option<i64>,
    clock: &mut Clock,
) -> Result<ExitCode, Failure> {
    let reach = since.map_or(Reach::All, Reach::Since);
    let sources = sources(&args.log, reach).map_err(|e| unread(&e))?;
    let mut logs = Logs::new(sources.clone());
    let mut search = Search::new(Query::new(what), Limits::of(args.limit), since);
    loop {
        logs.blocks(&mut |block: &[u8]| search.block(block, clock))
            .map_err(|e| unread(&e))?;
        if !search.pass_ended() {
            break;
        }
    }
    let mut found = search.finish(clock);
    for message in &mut found.messages {
        if message.is_waiting_script()
            && let Some(script) =
                tools(&args.mta, message.mta).and_then(|t| t.php_script(&message.id))
        {
            message.name_php_script(script);
        }
    }
    if args.json {
        print_json(&found)?;
    } else {
        print(found_text(&found, what, &sources, args.lines))?;
    }
    Ok(ExitCode::from(u8::from(found.messages.is_empty())))
}

fn found_text(found: &Found, what: &str, sources: &[Source], lines: bool) -> String {
    let mut out = String::new();
    if found.messages.is_empty() {
        let names: Vec<String> = sources.iter().map(|s| printable(s.to_string())).collect();
        let _ = writeln!(
            out,
            "No message of {} in {}.",
            printable(what),
            names.join(", ")
        );
        return out;
    }
    for (n, message) in found.messages.iter().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        out.push_str(&message_text(message, lines));
    }
    if found.left_out > 0 {
        let _ = writeln!(
            out,
            "\n{} older messages are not shown; --limit N shows more, --since TIME fewer.",
            found.left_out
        );
    }
    out
}

/// Recipients of one message that are shown.
const RECIPIENTS: usize = 20;

fn message_text(message: &Message, lines: bool) -> String {
    let mut out = String::new();
    let state = match message.state {
        "done" => "has left the queue",
        "frozen" => "is frozen: it waits for somebody to look at it",
        _ => "has not left the queue in this log",
    };
    let _ = writeln!(out, "{}  {}  {state}", message.id, message.mta);
    match &message.sender {
        Some(sender) if sender.is_empty() => out.push_str("  sender     <> (a bounce)\n"),
        Some(sender) => {
            let _ = writeln!(out, "  sender     {sender}");
        }
        None => {}
    }
    let _ = writeln!(out, "  source     {}", message.source);
    if let Some(parent) = &message.parent {
        let _ = writeln!(out, "  comes from {parent}");
    }
    if let Some(root) = &message.root_source {
        let _ = writeln!(out, "  which is   of {root}");
    }
    for child in &message.children {
        let _ = writeln!(out, "  led to     {child}");
    }
    if let Some(subject) = &message.subject {
        let _ = writeln!(
            out,
            "  subject    {}",
            printable_within(subject.as_bytes(), 100)
        );
    }
    if let Some(id) = &message.message_id {
        let _ = writeln!(out, "  message-id {}", printable_within(id.as_bytes(), 200));
    }
    let _ = writeln!(out, "  from       {} to {}", message.first, message.last);
    for recipient in message.recipients.iter().take(RECIPIENTS) {
        let _ = write!(out, "  {:<10} {}", recipient.outcome, recipient.address);
        if let Some(original) = &recipient.original {
            let _ = write!(out, " (for {original})");
        }
        if recipient.deferrals > 1 {
            let _ = write!(out, ", deferred {} times", recipient.deferrals);
        }
        if !recipient.reply.is_empty() {
            let _ = write!(
                out,
                ": {}",
                printable_within(recipient.reply.as_bytes(), 300)
            );
        }
        if let Some(note) = &recipient.note {
            let _ = write!(out, " ({})", printable_within(note.as_bytes(), 120));
        }
        out.push('\n');
    }
    if message.recipients.len() > RECIPIENTS {
        let more = message.recipients.len() - RECIPIENTS;
        let _ = writeln!(out, "  and {more} more recipients");
    }
    if lines {
        for line in &message.lines {
            let _ = writeln!(out, "    {line}");
        }
        if message.lines_left_out > 0 {
            let _ = writeln!(out, "    and {} more lines", message.lines_left_out);
        }
    }
    out
}
