//! `zwrotka trace`: the way of a message, and who sends.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::mta::MtaArgs;
use crate::admin::countries::Countries;
use crate::admin::input::{self, Error, Logs, Reach, Source};
use crate::admin::logs::{Clock, Mta, parse, timestamp};
use crate::admin::queue::tool::{Options, Tools};
use crate::admin::suspects::{Collector, Kind, Suspect, Totals, Verdict};
use crate::admin::text::{json, printable, printable_within};
use crate::admin::trace::{Found, Limits, Message, Query, Search};

/// `zwrotka trace`
#[derive(Debug, Args)]
pub struct TraceArgs {
    /// An address, an account, a queue id, a Message-ID, a user or a host's address
    #[arg(value_name = "WHAT", required_unless_present = "suspects")]
    pub what: Option<String>,
    /// Rank who sends, by what speaks for spam
    #[arg(long, conflicts_with_all = ["what", "lines"])]
    pub suspects: bool,
    /// Only from this time on: 2h, 3d, "2026-11-24 10:00"
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// A log to read, plain or packed, repeatable; `-` is standard input
    /// [default: those of this machine, rotated ones too]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// With --suspects: database of countries in MaxMind's format (.mmdb), repeatable
    #[arg(long, value_name = "FILE", requires = "suspects")]
    pub countries: Vec<PathBuf>,
    /// How many messages, or how many of each kind of source
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

/// Shows the way of messages, or who sends.
pub fn run(args: &TraceArgs) -> ExitCode {
    let mut clock = input::clock();
    let since = match args.since.as_deref() {
        Some(text) => match timestamp::moment(text, &clock) {
            Some(since) => Some(since),
            None => {
                eprintln!(
                    "zwrotka: trace: --since {}: not a time; say 30m, 2h, 3d or \"2026-11-24 10:00\"",
                    printable(text)
                );
                return ExitCode::from(2);
            }
        },
        None => None,
    };
    let countries = match Countries::load(&args.countries) {
        Ok(countries) => countries,
        Err(error) => {
            eprintln!("zwrotka: trace: --countries {error}");
            return ExitCode::from(2);
        }
    };
    let done = match &args.what {
        Some(what) if !args.suspects => trace(args, what, since, &mut clock),
        _ => suspects(args, since, countries, &mut clock),
    };
    done.unwrap_or_else(|error| {
        eprintln!("zwrotka: trace: {error}");
        ExitCode::from(2)
    })
}

/// A reader that has had enough (`| head`) is no error.
pub(super) fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
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

/// What `trace --suspects --json` prints.
#[derive(Debug, Serialize)]
pub(super) struct Ranking {
    /// The logs.
    logs: Vec<String>,
    /// From when on messages were counted.
    since: Option<String>,
    /// Figures of the log as a whole.
    totals: Totals,
    /// How many are suspects.
    suspects: usize,
    /// All sources, the worst first.
    sources: Vec<Suspect>,
}

impl Ranking {
    /// Reads the logs for who sends.
    pub(super) fn read(
        sources: &[Source],
        since: Option<i64>,
        countries: Option<Countries>,
        clock: &mut Clock,
    ) -> Result<Ranking, Error> {
        let mut collector = Collector::new(since).with_countries(countries);
        input::lines(sources, &mut |line: &[u8]| match parse(line, clock) {
            Some(line) => collector.line(&line),
            None => collector.other_line(),
        })?;
        let (found, totals) = collector.finish();
        let history = since.filter(|&since| totals.first.is_some_and(|first| first < since));
        let verdict = Verdict::new(found, history);
        Ok(Ranking {
            logs: sources.iter().map(|s| printable(s.to_string())).collect(),
            since: since.map(input::moment),
            totals,
            suspects: verdict.suspects().count(),
            sources: verdict.sources,
        })
    }

    /// Looks into the queue for what the messages of scripts say of them.
    pub(super) fn look_at_messages(&mut self, args: &MtaArgs) {
        for source in self.sources.iter_mut().filter(|s| s.suspect) {
            let tools = tools(args, source.mta);
            source.find_php_script(|id| tools.as_ref()?.php_script(id));
        }
    }

    /// The suspects, the worst first.
    pub(super) fn suspects(&self) -> impl Iterator<Item = &Suspect> {
        self.sources.iter().filter(|s| s.suspect)
    }

    /// Leaves at most `limit` of each kind.
    fn shorten(&mut self, limit: usize) {
        let mut seen = [0; 3];
        self.sources.retain(|source| {
            let seen = &mut seen[source.kind as usize];
            *seen += 1;
            *seen <= limit
        });
    }
}

fn suspects(
    args: &TraceArgs,
    since: Option<i64>,
    countries: Option<Countries>,
    clock: &mut Clock,
) -> Result<ExitCode, Error> {
    let reach = since.map_or(Reach::Latest, Reach::Since);
    let sources = sources(&args.log, reach)?;
    let mut ranking = Ranking::read(&sources, since, countries, clock)?;
    ranking.shorten(args.limit);
    ranking.look_at_messages(&args.mta);
    if args.json {
        print(&(json(&ranking) + "\n"));
    } else {
        print(&ranked(&ranking));
    }
    Ok(ExitCode::from(u8::from(ranking.suspects > 0)))
}

/// The ranking for people: suspects with reasons and steps, then the others in
/// a line each.
fn ranked(ranking: &Ranking) -> String {
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
            "  {} messages name nobody: somebody filled a field so that it looks like others",
            t.doubtful
        );
    }
    if ranking.suspects == 0 {
        out.push_str("\nNobody looks suspicious.\n");
    } else {
        let _ = writeln!(out, "\nSuspects: {}", ranking.suspects);
    }
    for suspect in ranking.suspects() {
        out.push('\n');
        out.push_str(&described(suspect, "", true));
    }
    for (kind, title) in [
        (Kind::Account, "Other accounts"),
        (Kind::Script, "Other scripts and users"),
        (Kind::Host, "Other hosts"),
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
    out
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
    let _ = writeln!(
        out,
        "{indent}  {} messages to {} recipients, {} to {}",
        suspect.messages, suspect.recipients, suspect.first, suspect.last
    );
    if let Some(subject) = &suspect.subject {
        let _ = writeln!(
            out,
            "{indent}  for example \"{}\"",
            printable_within(subject.as_bytes(), 80)
        );
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
) -> Result<ExitCode, Error> {
    let reach = since.map_or(Reach::All, Reach::Since);
    let sources = sources(&args.log, reach)?;
    let mut logs = Logs::new(sources.clone());
    let mut search = Search::new(Query::new(what), Limits::of(args.limit), since);
    loop {
        logs.lines(&mut |line: &[u8]| search.line(line, clock))?;
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
        print(&(json(&found) + "\n"));
    } else {
        print(&told(&found, what, &sources, args.lines));
    }
    Ok(ExitCode::from(u8::from(found.messages.is_empty())))
}

fn told(found: &Found, what: &str, sources: &[Source], lines: bool) -> String {
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
        out.push_str(&message_told(message, lines));
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

fn message_told(message: &Message, lines: bool) -> String {
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
            let _ = write!(out, ", put off {} times", recipient.deferrals);
        }
        if !recipient.reply.is_empty() {
            let _ = write!(
                out,
                ": {}",
                printable_within(recipient.reply.as_bytes(), 300)
            );
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
