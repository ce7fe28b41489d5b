//! `zwrotka incident`: the whole picture and what to do, in order. Changes nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::mta::{MtaArgs, flagged};
use super::trace::{Ranking, described, print, sources};
use super::{Failure, blocklist as lists_of};
use crate::admin::blocklist::list::Verdict;
use crate::admin::blocklist::{self, Lists, Request, SITE_FILE};
use crate::admin::countries::Countries;
use crate::admin::incident::{Findings, Step, steps};
use crate::admin::input::{self, Reach};
use crate::admin::logs::timestamp;
use crate::admin::queue::tool::Tools;
use crate::admin::queue::{Mta, Summary};
use crate::admin::suspects::Suspect;
use crate::admin::text::{json, printable};
use crate::admin::time;

/// `zwrotka incident`
#[derive(Debug, Args)]
pub struct IncidentArgs {
    /// How far back to look: 2h, 3d, "2026-11-24 10:00"
    #[arg(long, value_name = "TIME", default_value = "24h")]
    pub since: String,
    /// A log to read, plain or packed, repeatable; `-` is standard input
    /// [default: those of this machine]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// Database of countries in MaxMind's format (.mmdb), repeatable
    #[arg(long, value_name = "FILE")]
    pub countries: Vec<PathBuf>,
    /// Don't ask the blocklists
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
struct Report {
    /// `exim` or `postfix`, as far as that is known.
    mta: Option<Mta>,
    /// Whether anything has to be done.
    incident: bool,
    /// What `blocklist --json` prints.
    blocklists: Part<blocklist::Report>,
    /// What `queue --json` prints.
    queue: Part<Summary>,
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
    fn of(result: Result<T, String>) -> Part<T> {
        match result {
            Ok(report) => Part::Known { report },
            Err(why) => Part::Unknown { why },
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

/// Finds out what it can and says what to do.
pub(super) fn run(config: Option<&Path>, args: &IncidentArgs) -> Result<ExitCode, Failure> {
    let mut clock = input::clock();
    let since = timestamp::moment(&args.since, &clock).ok_or_else(|| {
        Failure::Plain(
            format!("incident: --since {}", printable(&args.since)),
            "not a time; say 30m, 2h, 3d or \"2026-11-24 10:00\"".into(),
        )
    })?;
    let countries = Countries::load(&args.countries)
        .map_err(|e| Failure::Plain("incident: --countries".into(), e.to_string()))?;
    let tools = Tools::find(&args.mta.options());
    let mut mta = tools.as_ref().ok().map(Tools::mta);
    let queue = tools.and_then(|tools| tools.summary(10));
    let queue = Part::of(queue.map_err(|e| e.to_string()));
    let ranking = sources(&args.log, Reach::Since(since))
        .and_then(|logs| Ranking::read(&logs, Some(since), countries, &mut clock));
    let ranking = ranking.map(|mut ranking| {
        ranking.look_at_messages(&args.mta);
        ranking
    });
    let ranking = Part::of(ranking.map_err(|e| e.to_string()));
    let blocklists = Part::of(if args.offline {
        Err("not asked: --offline".into())
    } else {
        listed(config)
    });
    let suspects: Vec<&Suspect> = ranking
        .known()
        .map_or_else(Vec::new, |r| r.suspects().collect());
    mta = mta.or_else(|| suspects.first().map(|s| s.mta));
    let findings = Findings {
        mta,
        blocklists: blocklists.known(),
        queue: queue.known(),
        suspects: &suspects,
    };
    let mut steps = steps(&findings);
    for command in steps.iter_mut().flat_map(|step| &mut step.commands) {
        as_asked(command, args);
    }
    let report = Report {
        mta,
        incident: findings.is_incident(),
        steps,
        blocklists,
        queue,
        sources: ranking,
    };
    print(&if args.json {
        json(&report) + "\n"
    } else {
        told(&report)
    });
    let nothing = report.queue.known().is_none() && report.sources.known().is_none();
    Ok(ExitCode::from(match (report.incident, nothing) {
        (true, _) => 1,
        (false, true) => 2,
        (false, false) => 0,
    }))
}

/// Adds to a command what this one was told: which mail server, which logs
/// and lists.
fn as_asked(command: &mut String, args: &IncidentArgs) {
    let (queue, trace) = ("zwrotka queue", "zwrotka trace");
    if command.starts_with(queue) || command.starts_with(trace) {
        command.push_str(&args.mta.typed());
    }
    let reads_logs = [" --account ", " --user ", " --host "];
    if command.starts_with(trace) || reads_logs.iter().any(|flag| command.contains(flag)) {
        command.extend(args.log.iter().filter_map(|log| flagged("log", log)));
    }
    if command.starts_with("zwrotka trace --suspects") {
        let countries = args.countries.iter();
        command.extend(countries.filter_map(|list| flagged("countries", list)));
    }
}

fn listed(config: Option<&Path>) -> Result<blocklist::Report, String> {
    let site = Path::new(SITE_FILE);
    let lists = if site.exists() {
        Lists::load(site).map_err(|e| e.to_string())?
    } else {
        Lists::built_in()
    };
    let mut request = Request::new(Vec::new(), lists);
    lists_of::this_host(&mut request, config).map_err(|e| e.to_string())?;
    blocklist::check(&request, &|_, _| {})
}

fn told(report: &Report) -> String {
    let mut out = String::new();
    out.push_str("Are we listed?\n");
    match (&report.blocklists, report.blocklists.why()) {
        (_, Some(why)) => {
            let _ = writeln!(out, "  unknown: {}", printable(why));
        }
        (Part::Known { report }, _) => {
            let hits = report
                .findings()
                .filter(|f| !f.minor && matches!(f.verdict, Verdict::Listed { .. }));
            let hits: Vec<String> = hits.map(|f| printable(&f.list)).collect();
            let _ = if !hits.is_empty() {
                writeln!(out, "  yes, on {}", hits.join(", "))
            } else if report.is_answered() {
                writeln!(out, "  no")
            } else {
                writeln!(
                    out,
                    "  unknown: no list gave an answer that can be believed; zwrotka blocklist says more"
                )
            };
        }
        _ => {}
    }
    out.push_str("\nWhat is in the queue?\n");
    match (report.queue.known(), report.queue.why()) {
        (Some(q), _) => {
            let _ = writeln!(
                out,
                "  {} messages, {}, {} bounces, {} frozen",
                q.messages,
                time::size(q.bytes),
                q.bounces,
                q.frozen
            );
            for suspect in &q.suspects {
                let sender = if suspect.sender.is_empty() {
                    "<> (bounces)".into()
                } else {
                    suspect.sender.to_string()
                };
                let reasons: Vec<String> =
                    suspect.reasons.iter().map(ToString::to_string).collect();
                let _ = writeln!(out, "  suspicious: {sender}: {}", reasons.join("; "));
            }
        }
        (None, why) => {
            let _ = writeln!(out, "  unknown: {}", printable(why.unwrap_or("")));
        }
    }
    out.push_str("\nWho sends it?\n");
    match (report.sources.known(), report.sources.why()) {
        (Some(ranking), _) => {
            let mut any = false;
            for suspect in ranking.suspects() {
                any = true;
                // The steps come below.
                let shown = described(suspect, "  ", false);
                out.push_str(&shown);
            }
            if !any {
                out.push_str("  nobody in the log looks suspicious\n");
            }
        }
        (None, why) => {
            let _ = writeln!(out, "  unknown: {}", printable(why.unwrap_or("")));
        }
    }
    if report.steps.is_empty() {
        let known = report.queue.known().is_some() && report.sources.known().is_some();
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
