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
use super::words_of;
use crate::admin::blocklist::{self, Lists, Request, SITE_FILE};
use crate::admin::countries::Countries;
use crate::admin::incident::{Findings, Picture, State, Step, listed, steps};
use crate::admin::input::{self, Reach, Source};
use crate::admin::queue::instances::Queues;
use crate::admin::queue::{Mta, Summary};
use crate::admin::suspects::{Ranking, Suspect};
use crate::admin::text::printable;
use crate::admin::time;
use crate::admin::words::{Words, say};
use crate::cli::terminal::{Style, print, print_json, styled};
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
    /// Language of the report, en or pl [default: the site's, or English where it is another; JSON is English]
    #[arg(long, value_name = "TAG", conflicts_with = "json")]
    pub language: Option<String>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// What `incident --json` prints. Each part is there or says why it is not.
#[derive(Debug, Serialize)]
pub(super) struct IncidentView {
    #[serde(skip)]
    words: Words,
    /// `exim` or `postfix`, as far as that is known.
    mta: Option<Mta>,
    /// Whether anything has to be done.
    incident: bool,
    #[serde(flatten)]
    pub(super) picture: Picture,
    /// What could not be looked at, so that nothing is said about it.
    unseen: Vec<Unseen>,
    /// What `blocklist --json` prints.
    blocklists: Part<blocklist::Inspection>,
    /// What `queue --json` prints.
    pub(super) queue: Part<Overview>,
    /// What `trace --suspects --json` prints.
    pub(super) sources: Part<Ranking>,
    /// What to do, in order.
    steps: Vec<Step>,
}

/// A part of the report.
#[derive(Debug, Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub(super) enum Part<T> {
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
    pub(super) fn of(result: Result<T, impl Display>) -> Part<T> {
        match result {
            Ok(report) => Part::Known { report },
            Err(why) => Part::Unknown {
                why: why.to_string(),
            },
        }
    }

    pub(super) fn known(&self) -> Option<&T> {
        match self {
            Part::Known { report } => Some(report),
            Part::Unknown { .. } => None,
        }
    }

    pub(super) fn why(&self) -> Option<&str> {
        match self {
            Part::Known { .. } => None,
            Part::Unknown { why } => Some(why),
        }
    }
}

/// Something that could not be looked at.
#[derive(Debug, Serialize)]
struct Unseen {
    part: UnseenPart,
    why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum UnseenPart {
    Blocklists,
    Queue,
    /// Who sent what is in the queue.
    Senders,
    Log,
    /// Files of events.
    Events,
}

impl UnseenPart {
    fn name(self, words: Words) -> String {
        match self {
            UnseenPart::Blocklists => say!(words, "incident-part-blocklists"),
            UnseenPart::Queue => say!(words, "incident-part-queue"),
            UnseenPart::Senders => say!(words, "incident-part-senders"),
            UnseenPart::Log => say!(words, "incident-part-log"),
            UnseenPart::Events => say!(words, "incident-part-events"),
        }
    }
}

/// What the parts of a report leave open. Lists that nobody asked are not among it.
fn unseen(
    offline: bool,
    blocklists: &Part<blocklist::Inspection>,
    queue: &Part<Overview>,
    sources: &Part<Ranking>,
) -> Vec<Unseen> {
    let mut all = Vec::new();
    let mut add = |part, why: String| all.push(Unseen { part, why });
    match blocklists {
        Part::Unknown { .. } if offline => {}
        Part::Unknown { why } => add(UnseenPart::Blocklists, why.clone()),
        Part::Known { report } => {
            let silent = report.silent();
            if !silent.is_empty() {
                let why = format!("no answer that can be believed: {}", silent.join(", "));
                add(UnseenPart::Blocklists, why);
            }
            for problem in &report.problems {
                add(UnseenPart::Blocklists, problem.clone());
            }
        }
    }
    match queue {
        Part::Unknown { why } => add(UnseenPart::Queue, why.clone()),
        Part::Known { report } => {
            if report.summary.not_understood > 0 {
                let lines = report.summary.not_understood;
                let why = format!("{lines} lines of the listing were not understood");
                add(UnseenPart::Queue, why);
            }
            let why = report.suspects_unknown.as_ref();
            let why = why.filter(|_| sources.known().is_some() && report.summary.messages > 0);
            if let Some(why) = why {
                add(UnseenPart::Senders, why.clone());
            }
        }
    }
    if let Some(why) = sources.why() {
        add(UnseenPart::Log, why.to_owned());
    }
    all
}

const DAY: i64 = 86_400;

/// Finds out what it can and says what to do.
pub(super) fn run(config: Option<&Path>, args: &IncidentArgs) -> Result<ExitCode, Failure> {
    let words = match args.json {
        true => Words::English,
        false => words_of("incident", config, args.language.as_deref())?,
    };
    let blocklists = match args.offline {
        true => Part::of(Err("not asked: --offline")),
        false => look_up(config, args),
    };
    let events = match args.log.is_empty() {
        true => own_events(config),
        false => Vec::new(),
    };
    let (events, unread): (Vec<Source>, Vec<Unseen>) = readable(events);
    let mut report = gather(config, args, blocklists, &events, words)?;
    report.unseen.extend(unread);
    if args.json {
        print_json(&report)?;
    } else {
        print(report_text(&report))?;
    }
    Ok(ExitCode::from(match report.incident {
        true => 1,
        false if !report.unseen.is_empty() => 2,
        false => 0,
    }))
}

/// Files of events, where they have one of their own: those in a syslog are among
/// its lines.
fn own_events(config: Option<&Path>) -> Vec<Source> {
    match load(config, false) {
        Ok(site) if site.events.target == EventTarget::File && is_there(&site.events.file) => {
            let files = input::rotated(&site.events.file, Reach::Latest);
            files.into_iter().map(Source::File).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether there is such a file, or this user may not know.
fn is_there(path: &Path) -> bool {
    match std::fs::metadata(path) {
        Ok(_) => true,
        Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied,
    }
}

/// The files that can be read: the mail log tells most of it without the others.
fn readable(files: Vec<Source>) -> (Vec<Source>, Vec<Unseen>) {
    let mut unread = Vec::new();
    let mut kept = files;
    kept.retain(|file| match input::try_open(file) {
        Ok(()) => true,
        Err(why) => {
            let (part, why) = (UnseenPart::Events, why.to_string());
            unread.push(Unseen { part, why });
            false
        }
    });
    (kept, unread)
}

/// The whole picture, with what the blocklists said.
pub(super) fn gather(
    config: Option<&Path>,
    args: &IncidentArgs,
    blocklists: Part<blocklist::Inspection>,
    events: &[Source],
    words: Words,
) -> Result<IncidentView, Failure> {
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
    let summary = queues.as_ref().map_err(ToString::to_string);
    let summary = Part::of(summary.and_then(|q| q.summary(10).map_err(|e| e.to_string())));
    let logs = sources(&args.log, since.map_or(Reach::All, Reach::Since));
    let ranking = ranking(config, args, &logs, events, since, countries, words)?;
    let queue = overview(summary, queues.as_ref().ok(), &ranking, &logs);
    Ok(report(args, mta, blocklists, queue, ranking, words))
}

fn ranking(
    config: Option<&Path>,
    args: &IncidentArgs,
    logs: &Result<Vec<Source>, input::Error>,
    events: &[Source],
    since: Option<i64>,
    countries: Option<Countries>,
    words: Words,
) -> Result<Part<Ranking>, Failure> {
    let settings = settings(config)?;
    let mut clock = input::clock();
    let logs = match logs {
        Ok(logs) => logs,
        Err(why) => return Ok(Part::of(Err(why))),
    };
    let read = Ranking::read(logs, events, since, countries, &settings, words, &mut clock);
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
    words: Words,
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
        words,
    };
    let picture = Picture::new(&findings);
    let mut steps = steps(&findings, &picture);
    for command in steps.iter_mut().flat_map(|step| &mut step.commands) {
        as_asked(command, args);
    }
    IncidentView {
        words,
        mta: findings.mta,
        incident: picture.is_incident(),
        unseen: unseen(args.offline, &blocklists, &queue, &sources),
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

/// What the lists say of this host and its domains.
fn look_up(config: Option<&Path>, args: &IncidentArgs) -> Part<blocklist::Inspection> {
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

pub(super) fn report_text(report: &IncidentView) -> String {
    let words = report.words;
    let known = report.unseen.is_empty();
    let state = match (report.picture.state, report.picture.over_since_minute()) {
        (State::None, _) if !known => say!(words, "incident-unknown-state"),
        (State::None, _) => say!(words, "incident-nothing-found"),
        (State::Active, _) => say!(words, "incident-active"),
        (State::Waiting, _) => say!(words, "incident-waits"),
        (State::Over, Some(since)) => say!(words, "incident-over-since", since = since),
        (State::Over, None) => say!(words, "incident-over"),
    };
    let mut out = format!("{}\n", styled(style(report.picture.state), &state));
    if !known {
        let mut parts: Vec<UnseenPart> = report.unseen.iter().map(|u| u.part).collect();
        parts.dedup();
        let parts: Vec<String> = parts.into_iter().map(|part| part.name(words)).collect();
        let line = say!(words, "incident-unseen", parts = parts.join(", "));
        let _ = writeln!(out, "{}", styled(Style::Warning, &line));
        let events = report
            .unseen
            .iter()
            .filter(|u| u.part == UnseenPart::Events);
        events.for_each(|u| out.push_str(&unknown(&u.why, words)));
    }
    out.push('\n');
    listed_text(report, &mut out);
    refused_text(report, &mut out);
    queue_text(report, &mut out);
    senders_text(report, &mut out);
    if report.steps.is_empty() {
        let end = match known {
            true => say!(words, "incident-nothing-to-do"),
            false => say!(words, "incident-not-all-seen"),
        };
        let _ = writeln!(out, "\n{end}");
        return out;
    }
    out.push('\n');
    steps_text(report, &mut out);
    out
}

fn style(state: State) -> Style {
    match state {
        State::Active => Style::Bad,
        State::Waiting => Style::Warning,
        State::Over => Style::Good,
        State::None => Style::Heading,
    }
}

/// What to do, as a numbered list.
pub(super) fn steps_text(report: &IncidentView, out: &mut String) {
    let heading = say!(report.words, "incident-steps-heading");
    let _ = writeln!(out, "{}", styled(Style::Heading, &heading));
    for (n, step) in report.steps.iter().enumerate() {
        let _ = writeln!(out, "\n{}. {}", n + 1, step.title);
        for detail in &step.details {
            let _ = writeln!(out, "   - {detail}");
        }
        for command in &step.commands {
            let _ = writeln!(out, "   $ {command}");
        }
    }
}

fn heading(words: Words, key: &str, out: &mut String) {
    let _ = writeln!(out, "{}", styled(Style::Heading, &say!(words, key)));
}

/// Why a part is unknown; an error may have a second line that says what helps.
fn unknown(why: &str, words: Words) -> String {
    let lines: Vec<String> = why.lines().map(|line| printable(line.trim())).collect();
    let why = say!(words, "incident-unknown", why = lines.join("\n    "));
    format!("  {why}\n")
}

fn listed_text(report: &IncidentView, out: &mut String) {
    let words = report.words;
    heading(words, "incident-listed-heading", out);
    let said = match &report.blocklists {
        Part::Unknown { why } => say!(words, "incident-unknown", why = printable(why)),
        Part::Known { report } => {
            let mut hits: Vec<String> = listed(report).map(|(_, f)| printable(&f.list)).collect();
            hits.sort();
            hits.dedup();
            let silent = report.silent();
            if !hits.is_empty() {
                say!(words, "incident-on-lists", lists = hits.join(", "))
            } else if report.is_answered() && !silent.is_empty() {
                let lists = printable(silent.join(", "));
                say!(words, "incident-lists-partly-silent", lists = lists)
            } else if report.is_answered() {
                say!(words, "incident-on-no-list")
            } else {
                say!(words, "incident-lists-silent")
            }
        }
    };
    let _ = writeln!(out, "  {said}");
}

fn refused_text(report: &IncidentView, out: &mut String) {
    const SHOWN: usize = 10;
    let words = report.words;
    out.push('\n');
    heading(words, "incident-refused-heading", out);
    if report.sources.why().is_some() {
        let _ = writeln!(out, "  {}", say!(words, "incident-no-log"));
        return;
    }
    if report.picture.refusals.is_empty() {
        let _ = writeln!(out, "  {}", say!(words, "incident-nobody-refuses"));
    }
    for refused in report.picture.refusals.iter().take(SHOWN) {
        let r = &refused.refusal;
        let state = match (refused.state, &refused.over_since) {
            (State::Over, Some(since)) => {
                say!(words, "incident-refusal-over", since = since.as_str())
            }
            (State::Waiting, _) => say!(words, "incident-refusal-waits", count = r.deferred),
            _ => say!(words, "incident-refusal-active"),
        };
        refusal_lines(r, Some(&state), words, out);
    }
    let more = report.picture.refusals.len().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(out, "  {}", say!(words, "incident-more", count = more));
    }
}

fn queue_text(report: &IncidentView, out: &mut String) {
    let words = report.words;
    out.push('\n');
    heading(words, "incident-queue-heading", out);
    match &report.queue {
        Part::Known { report } => {
            let q = &report.summary;
            let said = say!(
                words,
                "incident-queue",
                messages = q.messages,
                size = time::size(q.bytes),
                bounces = q.bounces,
                frozen = q.frozen,
            );
            let _ = writeln!(out, "  {said}");
            for suspect in &report.suspects {
                let (messages, title) = (suspect.messages, suspect.title.to_string());
                let said = say!(
                    words,
                    "incident-queue-of",
                    messages = messages,
                    title = title
                );
                let _ = writeln!(out, "  {said}");
            }
        }
        Part::Unknown { why } => out.push_str(&unknown(why, words)),
    }
}

fn senders_text(report: &IncidentView, out: &mut String) {
    let words = report.words;
    out.push('\n');
    heading(words, "incident-senders-heading", out);
    let ranking = match &report.sources {
        Part::Known { report } => report,
        Part::Unknown { why } => {
            out.push_str(&unknown(why, words));
            return;
        }
    };
    if ranking.suspects == 0 {
        let _ = writeln!(out, "  {}", say!(words, "incident-no-suspects"));
    }
    for (suspect, progress) in ranking.suspects().zip(&report.picture.suspects) {
        // The steps come below.
        out.push_str(&described(suspect, "  ", false));
        let state = match progress.state {
            State::Active => say!(words, "incident-state-active"),
            State::Waiting => say!(words, "incident-waiting", count = progress.queued),
            _ => say!(words, "incident-state-over", since = progress.last.as_str()),
        };
        let _ = writeln!(out, "    {state}");
    }
}
