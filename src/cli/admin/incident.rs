//! `zwrotka incident`: the whole picture and what to do, in order. Changes nothing.

use std::fmt::{Display, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::blocklist as lists_of;
use super::mta::{MtaArgs, flagged};
use super::queue::{self, Overview};
use super::trace::{described, look_at_messages, moment, refusal_lines, settings, sources};
use crate::admin::blocklist::list::Verdict;
use crate::admin::blocklist::{self, Lists, Request, SITE_FILE};
use crate::admin::countries::Countries;
use crate::admin::incident::{Findings, Picture, State, Step, steps};
use crate::admin::input::{self, Reach, Source};
use crate::admin::queue::instances::Queues;
use crate::admin::queue::{Mta, Summary};
use crate::admin::suspects::{Ranking, Suspect};
use crate::admin::text::printable;
use crate::admin::time;
use crate::cli::terminal::{print, print_json};
use crate::cli::{Failure, load};
use crate::event::settings::EventTarget;

/// `zwrotka incident`
#[derive(Debug, Args)]
pub struct IncidentArgs {
    /// How far back to look: 2h, 3d, "2026-11-24 10:00"
    /// [default: 24h, with --log the whole of it]
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// Log file to read, repeatable; - reads standard input. Its last line counts as the present
    /// [default: those of this machine]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// Database of countries in MaxMind's format (.mmdb), repeatable
    #[arg(long, value_name = "FILE")]
    pub countries: Vec<PathBuf>,
    /// Time without a message after which a source is quiet
    #[arg(long, value_name = "AGE", default_value = "10m", value_parser = time::parse_span)]
    pub quiet: i64,
    /// Skip the DNS blocklists
    #[arg(long)]
    pub offline: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// What `incident --json` prints. Each part is there or says why it is not.
#[derive(Debug, Serialize)]
struct IncidentView {
    /// `exim` or `postfix`, as far as that is known.
    mta: Option<Mta>,
    /// Whether anything has to be done.
    incident: bool,
    #[serde(flatten)]
    picture: Picture,
    /// What `blocklist --json` prints.
    blocklists: Part<blocklist::Inspection>,
    /// What `queue --json` prints.
    queue: Part<Overview>,
    /// What `trace --suspects --json` prints.
    sources: Part<Ranking>,
    /// What to do, in order.
    steps: Vec<Step>,
}

/// A part of the report.
#[derive(Debug, Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
enum Part<T> {
    /// It was found out.
    Known {
        /// What.
        report: T,
    },
    /// It could not be found out.
    Unknown {
        /// Why, and what helps.
        why: String,
    },
}

impl<T> Part<T> {
    fn of(result: Result<T, impl Display>) -> Part<T> {
        match result {
            Ok(report) => Part::Known { report },
            Err(why) => Part::Unknown {
                why: why.to_string(),
            },
        }
    }

    fn known(&self) -> Option<&T> {
        match self {
            Part::Known { report } => Some(report),
            Part::Unknown { .. } => None,
        }
    }

    fn why(&self) -> Option<&str> {
        match self {
            Part::Known { .. } => None,
            Part::Unknown { why } => Some(why),
        }
    }
}

const DAY: i64 = 86_400;

/// Finds out what it can and says what to do.
pub(super) fn run(config: Option<&Path>, args: &IncidentArgs) -> Result<ExitCode, Failure> {
    let clock = input::clock();
    let since = match &args.since {
        Some(text) => Some(moment("incident", text, &clock)?),
        None if args.log.is_empty() => Some(clock.now() - DAY),
        None => None,
    };
    let countries = Countries::load(&args.countries)
        .map_err(|e| Failure::Plain("incident: --countries".into(), e.to_string()))?;
    let queues = args.mta.queues();
    let mta = queues.as_ref().ok().map(Queues::mta);
    let summary = match &queues {
        Ok(queues) => Part::of(queues.summary(10)),
        Err(why) => Part::of(Err(why)),
    };
    let logs = sources(&args.log, since.map_or(Reach::All, Reach::Since));
    let ranking = ranking(config, args, &logs, since, countries)?;
    let blocklists = if args.offline {
        Part::of(Err("not asked: --offline"))
    } else {
        listed(config, args)
    };
    let queue = overview(summary, queues.as_ref().ok(), &ranking, &logs);
    let report = report(args, mta, blocklists, queue, ranking);
    if args.json {
        print_json(&report)?;
    } else {
        print(report_text(&report))?;
    }
    let nothing = report.queue.known().is_none() && report.sources.known().is_none();
    Ok(ExitCode::from(match (report.incident, nothing) {
        (true, _) => 1,
        (false, true) => 2,
        (false, false) => 0,
    }))
}

fn ranking(
    config: Option<&Path>,
    args: &IncidentArgs,
    logs: &Result<Vec<Source>, input::Error>,
    since: Option<i64>,
    countries: Option<Countries>,
) -> Result<Part<Ranking>, Failure> {
    let settings = settings(config)?;
    let mut clock = input::clock();
    let logs = match logs {
        Ok(logs) => logs,
        Err(why) => return Ok(Part::of(Err(why))),
    };
    let mut events = Vec::new();
    // Events in a syslog are among its lines; those in a file of their own are not.
    if args.log.is_empty()
        && let Ok(site) = load(config, false)
        && site.events.target == EventTarget::File
        && site.events.file.exists()
    {
        let reach = since.map_or(Reach::All, Reach::Since);
        let files = input::rotated(&site.events.file, reach);
        events.extend(files.into_iter().map(Source::File));
    }
    let read = Ranking::read(logs, &events, since, countries, &settings, &mut clock);
    Ok(Part::of(read.map(|mut ranking| {
        look_at_messages(&mut ranking, &args.mta);
        ranking
    })))
}

/// The queue together with whose messages are in it.
fn overview(
    summary: Part<Summary>,
    queues: Option<&Queues>,
    ranking: &Part<Ranking>,
    logs: &Result<Vec<Source>, input::Error>,
) -> Part<Overview> {
    let summary = match summary {
        Part::Known { report } => report,
        Part::Unknown { why } => return Part::Unknown { why },
    };
    let found = match (queues, ranking.known(), logs) {
        (Some(queues), Some(ranking), Ok(logs)) => {
            queue::queued(queues, ranking, logs).map_err(|e| e.to_string())
        }
        _ => Err(ranking.why().unwrap_or("the log can't be read").to_owned()),
    };
    let (suspects, suspects_unknown) = match found {
        Ok(suspects) => (suspects, None),
        Err(why) => (Vec::new(), Some(why)),
    };
    Part::Known {
        report: Overview {
            summary,
            suspects,
            suspects_unknown,
        },
    }
}

fn report(
    args: &IncidentArgs,
    mta: Option<Mta>,
    blocklists: Part<blocklist::Inspection>,
    queue: Part<Overview>,
    sources: Part<Ranking>,
) -> IncidentView {
    let suspects: Vec<&Suspect> = sources
        .known()
        .map_or_else(Vec::new, |r| r.suspects().collect());
    let waiting = |suspect: &&Suspect| {
        let all = queue.known().map_or(&[][..], |q| &q.suspects[..]);
        let theirs = all.iter().find(|q| {
            q.kind == suspect.kind && q.name == suspect.name && q.folder == suspect.folder
        });
        theirs.map_or(0, |q| q.messages)
    };
    let queued: Vec<u64> = suspects.iter().map(waiting).collect();
    // The end of a log that was named is its present: it may be an old one.
    let end = sources.known().and_then(|r| r.totals.last);
    let now = match end.filter(|_| !args.log.is_empty()) {
        Some(end) => end,
        None => time::now(),
    };
    let findings = Findings {
        mta: mta.or_else(|| suspects.first().map(|s| s.mta)),
        blocklists: blocklists.known(),
        queue: queue.known().map(|q| &q.summary),
        suspects: &suspects,
        queued: &queued,
        refusals: sources.known().map_or(&[], |r| &r.refusals),
        now,
        quiet: args.quiet,
    };
    let picture = Picture::new(&findings);
    let mut steps = steps(&findings, &picture);
    for command in steps.iter_mut().flat_map(|step| &mut step.commands) {
        as_asked(command, args);
    }
    IncidentView {
        mta: findings.mta,
        incident: picture.is_incident(),
        picture,
        steps,
        blocklists,
        queue,
        sources,
    }
}

/// Adds to a command the flags of this one: mail server, logs and lists.
fn as_asked(command: &mut String, args: &IncidentArgs) {
    let (queue, trace) = ("zwrotka queue", "zwrotka trace");
    let again = command.starts_with("zwrotka incident");
    if command.starts_with(queue) || command.starts_with(trace) || again {
        command.push_str(&args.mta.typed());
    }
    let reads_logs = [" --account ", " --user ", " --host "];
    if command.starts_with(trace) || again || reads_logs.iter().any(|flag| command.contains(flag)) {
        command.extend(args.log.iter().filter_map(|log| flagged("log", log)));
    }
    if command.starts_with("zwrotka trace --suspects") || again {
        let countries = args.countries.iter();
        command.extend(countries.filter_map(|list| flagged("countries", list)));
    }
}

fn listed(config: Option<&Path>, args: &IncidentArgs) -> Part<blocklist::Inspection> {
    let site = Path::new(SITE_FILE);
    let lists = match site.exists() {
        true => match Lists::load(site) {
            Ok(lists) => lists,
            Err(why) => return Part::of(Err(why)),
        },
        false => Lists::built_in(),
    };
    let mut request = Request::new(Vec::new(), lists);
    match lists_of::this_host(&mut request, config, &args.mta) {
        Ok(()) => Part::of(blocklist::check(&request, &|_, _| {})),
        Err(why) => Part::of(Err(why)),
    }
}

fn report_text(report: &IncidentView) -> String {
    let mut out = String::new();
    let known = report.queue.known().is_some() && report.sources.known().is_some();
    let _ = match (report.picture.state, report.picture.over_since_minute()) {
        (State::None, _) if !known => writeln!(out, "State: not known\n"),
        (State::None, _) => writeln!(out, "State: nothing found\n"),
        (State::Active, _) => writeln!(out, "State: active\n"),
        (State::Waiting, _) => writeln!(out, "State: quiet, but waiting in the queue\n"),
        (State::Over, Some(since)) => writeln!(out, "State: over since {since}\n"),
        (State::Over, None) => writeln!(out, "State: over\n"),
    };
    listed_text(report, &mut out);
    refused_text(report, &mut out);
    queue_text(report, &mut out);
    senders_text(report, &mut out);
    if report.steps.is_empty() {
        out.push_str(if known {
            "\nNothing has to be done.\n"
        } else {
            "\nNothing was found, but not everything could be looked at.\n"
        });
        return out;
    }
    out.push_str("\nWhat to do, in this order\n");
    for (n, step) in report.steps.iter().enumerate() {
        let _ = writeln!(out, "\n{}. {}", n + 1, step.title);
        for detail in &step.details {
            let _ = writeln!(out, "   - {detail}");
        }
        for command in &step.commands {
            let _ = writeln!(out, "   $ {command}");
        }
    }
    out
}

/// Why a part is unknown; an error may have a second line that says what helps.
fn unknown(why: &str) -> String {
    let lines: Vec<String> = why.lines().map(|line| printable(line.trim())).collect();
    format!("  unknown: {}\n", lines.join("\n    "))
}

fn listed_text(report: &IncidentView, out: &mut String) {
    out.push_str("Are we listed?\n");
    let _ = match &report.blocklists {
        Part::Unknown { why } => writeln!(out, "  unknown: {}", printable(why)),
        Part::Known { report } => {
            let hits = report
                .findings()
                .filter(|f| !f.minor && matches!(f.verdict, Verdict::Listed { .. }));
            let hits: Vec<String> = hits.map(|f| printable(&f.list)).collect();
            if !hits.is_empty() {
                writeln!(out, "  yes, on {}", hits.join(", "))
            } else if report.is_answered() {
                writeln!(out, "  no")
            } else {
                writeln!(
                    out,
                    "  unknown: no list gave an answer that can be believed; zwrotka blocklist says more"
                )
            }
        }
    };
}

fn refused_text(report: &IncidentView, out: &mut String) {
    const SHOWN: usize = 10;
    out.push_str("\nWho refuses us?\n");
    if report.sources.why().is_some() {
        out.push_str("  not known without the log\n");
        return;
    }
    if report.picture.refusals.is_empty() {
        out.push_str("  nobody in the log names our address or a list\n");
    }
    for refused in report.picture.refusals.iter().take(SHOWN) {
        let r = &refused.refusal;
        let state = match (refused.state, &refused.over_since) {
            (State::Over, Some(since)) => format!("over since {since}"),
            (State::Waiting, _) => format!("waiting: {} were deferred", r.deferred),
            _ => "active".into(),
        };
        refusal_lines(r, Some(&state), out);
    }
    let more = report.picture.refusals.len().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(out, "  and {more} more");
    }
}

fn queue_text(report: &IncidentView, out: &mut String) {
    out.push_str("\nWhat is in the queue?\n");
    match &report.queue {
        Part::Known { report } => {
            let q = &report.summary;
            let _ = writeln!(
                out,
                "  {} messages, {}, {} bounces, {} frozen",
                q.messages,
                time::size(q.bytes),
                q.bounces,
                q.frozen
            );
            for suspect in &report.suspects {
                let _ = writeln!(
                    out,
                    "  {} of them are of {}",
                    suspect.messages, suspect.title
                );
            }
        }
        Part::Unknown { why } => out.push_str(&unknown(why)),
    }
}

fn senders_text(report: &IncidentView, out: &mut String) {
    out.push_str("\nWho sends it?\n");
    let ranking = match &report.sources {
        Part::Known { report } => report,
        Part::Unknown { why } => {
            out.push_str(&unknown(why));
            return;
        }
    };
    if ranking.suspects == 0 {
        out.push_str("  no suspects in the log\n");
    }
    for (suspect, progress) in ranking.suspects().zip(&report.picture.suspects) {
        // The steps come below.
        out.push_str(&described(suspect, "  ", false));
        let _ = match progress.state {
            State::Active => writeln!(out, "    state: active"),
            State::Waiting => writeln!(
                out,
                "    state: quiet, {} messages wait in the queue",
                progress.queued
            ),
            _ => writeln!(out, "    state: over since {}", progress.last),
        };
    }
}
