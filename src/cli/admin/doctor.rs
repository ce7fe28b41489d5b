//! `zwrotka doctor`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::Failure;
use super::mta::MtaArgs;
use super::trace::print;
use crate::admin::doctor::{Grade, Options, Report, examine};
use crate::admin::text::{json, printable};

/// `zwrotka doctor`
#[derive(Debug, Args)]
pub struct DoctorArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// The account that zwrotka runs under [default: what the mail server says; zwrotka for the milter]
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// Looks, and says what to do. 0: nothing; 1: something; 2: it can't look.
pub(super) fn run(config: Option<&Path>, args: &DoctorArgs) -> Result<ExitCode, Failure> {
    let program = std::env::current_exe()
        .map_err(|e| Failure::Plain("doctor".into(), format!("where this program is: {e}")))?;
    let report = examine(Options {
        tools: args.mta.options(),
        config: config.map(PathBuf::from),
        user: args.user.clone(),
        program,
    });
    print(&if args.json {
        json(&report) + "\n"
    } else {
        told(&report)
    });
    Ok(ExitCode::from(match (report.healthy, report.mta) {
        (true, _) => 0,
        (false, Some(_)) => 1,
        (false, None) => 2,
    }))
}

fn told(report: &Report) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let mark = match finding.grade {
            Grade::Good => "ok  ",
            Grade::Note => "note",
            Grade::Bad => "BAD ",
        };
        for (n, line) in finding.what.lines().enumerate() {
            let (mark, about) = if n == 0 {
                (mark, finding.about)
            } else {
                ("", "")
            };
            let _ = writeln!(out, "{mark:4}  {about:13}  {}", printable(line));
        }
        if let Some(next) = &finding.next {
            let _ = writeln!(out, "{:21}→ {}", "", printable(next));
        }
    }
    let bad = report
        .findings
        .iter()
        .filter(|f| f.grade == Grade::Bad)
        .count();
    out.push_str(&match bad {
        0 => "\nAll is well: bounces are explained.\n".into(),
        1 => "\nOne thing is to be done; the arrow says what.\n".into(),
        n => format!("\n{n} things are to be done; the arrows say what, the first one first.\n"),
    });
    out
}
