//! `zwrotka doctor`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::mta::MtaArgs;
use crate::admin::doctor::{Examination, Grade, Options, examine};
use crate::admin::text::{json, printable};
use crate::cli::terminal::print;
use crate::cli::{Failure, ValueError};

/// `zwrotka doctor`
#[derive(Debug, Args)]
pub struct DoctorArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Account that zwrotka runs under [default: that of the mail server's configuration; zwrotka for the milter]
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// Existing mailbox of an opted-in domain that gets the test bounce [default: an
    /// address that does not exist, so that nobody gets it]
    #[arg(long, value_name = "ADDRESS", value_parser = mailbox)]
    pub mailbox: Option<String>,
    /// Don't have the mail server make a bounce: for cron, because Exim tells the
    /// postmaster of the notice that it can't deliver
    #[arg(long, conflicts_with = "mailbox")]
    pub no_bounce: bool,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

fn mailbox(text: &str) -> Result<String, ValueError> {
    match text.parse::<lettre::Address>() {
        Ok(_) => Ok(text.into()),
        Err(_) => Err(ValueError::Mailbox),
    }
}

/// Exits with 0 (all checks pass), 1 (something is to be fixed) or 2 (something
/// could not be looked at).
pub(super) fn run(config: Option<&Path>, args: &DoctorArgs) -> Result<ExitCode, Failure> {
    let own = std::env::current_exe()
        .map_err(|e| Failure::Plain("doctor".into(), format!("where this program is: {e}")))?;
    // doctor is a command of zwrotka-admin; the program that handles mail is beside it.
    let program = own.with_file_name("zwrotka");
    let report = examine(Options {
        tools: args.mta.options(),
        config: config.map(PathBuf::from),
        user: args.user.clone(),
        program,
        mailbox: args.mailbox.clone(),
        no_bounce: args.no_bounce,
    });
    print(&if args.json {
        json(&report) + "\n"
    } else {
        text(&report)
    })?;
    let something_is_bad = report.findings.iter().any(|f| f.grade == Grade::Bad);
    Ok(ExitCode::from(match (report.healthy, report.mta) {
        (true, _) => 0,
        (false, Some(_)) if something_is_bad => 1,
        (false, _) => 2,
    }))
}

fn text(report: &Examination) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let mark = match finding.grade {
            Grade::Good => "ok  ",
            Grade::Note => "note",
            Grade::Unseen => "?   ",
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
    let of = |grade| report.findings.iter().filter(|f| f.grade == grade).count();
    let (bad, unseen) = (of(Grade::Bad), of(Grade::Unseen));
    let seen = report.findings.iter().any(|f| {
        f.about == "test bounce" && f.grade == Grade::Good && f.what.starts_with("the mail server")
    });
    out.push_str(&match (bad, seen) {
        (0, _) if unseen > 0 => format!(
            "\nNo check fails, but what is marked with ? could not be looked at ({unseen}).\n"
        ),
        (0, true) => "\nAll checks pass: a bounce of this mail server came out explained.\n".into(),
        (0, false) => {
            "\nNo check fails, but no bounce of this mail server was seen to be explained.\n".into()
        }
        (1, _) => "\nOne thing is to be fixed; the arrow says how.\n".into(),
        (n, _) => {
            format!("\n{n} things are to be fixed; the arrows say how, the first one first.\n")
        }
    });
    out
}
