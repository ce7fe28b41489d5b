//! `zwrotka setup`.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::Failure;
use super::mta::{MtaArgs, MtaName};
use crate::admin::queue::Mta;
use crate::admin::setup::{self, FileChange, Options, Plan, TrustChoice};
use crate::admin::text::printable;
use crate::cli::terminal;
use crate::escape::printable_lines;
use crate::explanation::language;

/// `zwrotka setup`
#[derive(Debug, Args)]
pub struct SetupArgs {
    /// Mail server to set up [default: the one of this host]
    #[arg(value_enum, value_name = "MTA")]
    pub server: Option<MtaName>,
    /// Domain to opt in; repeatable
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Vec<String>,
    /// Language of notices where nothing else tells it, for example pl [default: en]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Which bounces are explained [default: what was chosen before, or local]
    #[arg(long, value_enum)]
    pub trust: Option<TrustName>,
    /// Address for the administrator's mail, and a timer that sends it
    #[arg(long, value_name = "ADDRESS")]
    pub alerts: Option<String>,
    /// Make the changes, restart, check that a bounce comes out explained; undo them if not
    #[arg(long)]
    pub apply: bool,
    /// Put the mail server's files back as they were
    #[arg(long, conflicts_with_all = ["apply", "check", "domain", "language", "trust", "alerts"])]
    pub remove: bool,
    /// Print what has changed since, and exit with 1 if anything has (for cron)
    #[arg(long, conflicts_with = "apply")]
    pub check: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// What `setup --json` prints.
#[derive(Debug, Serialize)]
struct SetupView {
    action: Asked,
    /// Null with `--remove`, and where there is nothing to plan.
    mta: Option<Mta>,
    /// The mail server, its version and how it is configured.
    found: Option<String>,
    /// The steps where setup does not change this kind of installation.
    by_hand: Option<String>,
    /// Files that are not as setup leaves them.
    changes: Vec<FileChange>,
    /// Whether an earlier setup was killed before its end.
    unfinished: bool,
    /// What is done after the files are written.
    steps: Vec<String>,
    /// What could be set up as well.
    offer: Option<&'static str>,
    /// Whether something was changed on this host.
    changed: bool,
    /// What was done, in order.
    said: Vec<String>,
    /// Why the changes were not made, or why there is nothing to plan.
    error: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Asked {
    Show,
    Check,
    Apply,
    Remove,
}

/// Which proofs are set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TrustName {
    /// Those that this mail server writes itself
    Local,
    /// Those of other servers too, proven by a key in outgoing mail
    Hmac,
}

/// Prints; setup goes on where nobody reads its output.
fn print(text: &str) {
    let _ = terminal::print(text);
}

/// Shows, makes, checks or removes the changes.
pub(super) fn run(config: Option<&Path>, args: &SetupArgs) -> Result<ExitCode, Failure> {
    if config.is_some() {
        return Err(failed(
            "--config: setup works with /etc/zwrotka/zwrotka.toml only".into(),
        ));
    }
    let options = options(args)?;
    if args.json {
        return as_json(args, &options);
    }
    let mut say = |what: &str| print(&format!("{}\n", printable_lines(what)));
    if args.remove {
        let done = setup::remove(&options, &mut say).map_err(|e| failed(e.to_string()))?;
        print(if done {
            "zwrotka is not wired in any more. /etc/zwrotka is still there.\n"
        } else {
            "zwrotka is not wired in; nothing was changed.\n"
        });
        return Ok(ExitCode::SUCCESS);
    }
    let plan = match Plan::make(&options) {
        Ok(plan) => plan,
        Err(setup::Error::Tools(why)) if setup::in_container().is_some() => {
            return Ok(contained(&why.to_string(), args.apply));
        }
        Err(why) => return Err(failed(why.to_string())),
    };
    let differences = plan.differences();
    if args.check {
        return Ok(checked(&differences, plan.unfinished));
    }
    print(&format!("{}\n", printable_lines(&plan.found)));
    print(&printable_lines(&differences));
    if let Some(by_hand) = &plan.by_hand {
        if args.apply {
            plan.apply(&mut say).map_err(|e| failed(e.to_string()))?;
        }
        print(&format!("\n{}\n", printable_lines(&by_hand.text())));
        return Ok(ExitCode::from(if args.apply { 2 } else { 0 }));
    }
    if !args.apply {
        shown(&plan, &differences);
        return Ok(ExitCode::SUCCESS);
    }
    match plan.apply(&mut say) {
        Ok(()) => {
            print("Done: bounces to the domains in /etc/zwrotka/domains are explained.\n");
            Ok(ExitCode::SUCCESS)
        }
        Err(error @ setup::Error::NotRoot) => Err(failed(error.to_string())),
        Err(error) => {
            eprintln!("zwrotka: setup: {}", printable_lines(&error.to_string()));
            Ok(ExitCode::from(1))
        }
    }
}

fn failed(why: String) -> Failure {
    Failure::Plain("setup".into(), why)
}

/// What the arguments ask of [`setup`].
fn options(args: &SetupArgs) -> Result<Options, Failure> {
    if let Some(tag) = args.language.as_deref()
        && language::shipped(tag).is_none()
    {
        return Err(failed(format!(
            "--language: there are no texts in '{}'; there are: {}",
            printable(tag),
            languages()
        )));
    }
    let own = std::env::current_exe()
        .map_err(|e| failed(format!("cannot find the zwrotka program: {e}")))?;
    let mut tools = args.mta.options();
    let recorded = || args.remove.then(setup::recorded).flatten();
    tools.mta = args.server.map(Mta::from).or(tools.mta).or_else(recorded);
    Ok(Options {
        tools,
        domains: args.domain.clone(),
        language: args.language.clone(),
        alerts: args.alerts.clone(),
        trust: args.trust.map(|trust| match trust {
            TrustName::Local => TrustChoice::Local,
            TrustName::Hmac => TrustChoice::Hmac,
        }),
        program: own.with_file_name("zwrotka"),
    })
}

/// [`run`] for programs.
fn as_json(args: &SetupArgs, options: &Options) -> Result<ExitCode, Failure> {
    let failed = |why: setup::Error| failed(why.to_string());
    let mut said = Vec::new();
    let mut say = |what: &str| said.push(what.to_owned());
    let mut view = SetupView {
        action: match (args.remove, args.check, args.apply) {
            (true, ..) => Asked::Remove,
            (_, true, _) => Asked::Check,
            (.., true) => Asked::Apply,
            _ => Asked::Show,
        },
        mta: None,
        found: None,
        by_hand: None,
        changes: Vec::new(),
        unfinished: false,
        steps: Vec::new(),
        offer: None,
        changed: false,
        said: Vec::new(),
        error: None,
    };
    let mut code = 0;
    if args.remove {
        view.changed = setup::remove(options, &mut say).map_err(failed)?;
        terminal::print_json(&SetupView { said, ..view })?;
        return Ok(ExitCode::SUCCESS);
    }
    let plan = match Plan::make(options) {
        Ok(plan) => plan,
        Err(setup::Error::Tools(why)) if setup::in_container().is_some() => {
            view.error = Some(why.to_string());
            view.by_hand = setup::in_container().as_ref().map(setup::ByHand::text);
            terminal::print_json(&view)?;
            return Ok(ExitCode::from(if args.apply { 2 } else { 0 }));
        }
        Err(why) => return Err(failed(why)),
    };
    view.mta = Some(plan.mta());
    view.changes = plan.changes();
    view.by_hand = plan.by_hand.as_ref().map(setup::ByHand::text);
    match view.action {
        Asked::Check => code = u8::from(!view.changes.is_empty() || plan.unfinished),
        Asked::Apply => match plan.apply(&mut say) {
            Ok(()) => {
                view.changed = true;
                code = if view.by_hand.is_some() { 2 } else { 0 };
            }
            Err(error @ setup::Error::NotRoot) => return Err(failed(error)),
            Err(error) => {
                view.error = Some(error.to_string());
                code = 1;
            }
        },
        _ => {}
    }
    view.unfinished = plan.unfinished;
    view.found = Some(plan.found);
    view.steps = plan.steps;
    view.offer = plan.offer;
    view.said = said;
    terminal::print_json(&view)?;
    Ok(ExitCode::from(code))
}

/// The page for a host whose mail server is in a container.
fn contained(why: &str, apply: bool) -> ExitCode {
    print(&format!("{}\n", printable_lines(why)));
    if let Some(by_hand) = setup::in_container() {
        print(&format!("\n{}\n", printable_lines(&by_hand.text())));
    }
    ExitCode::from(if apply { 2 } else { 0 })
}

fn languages() -> String {
    let tags: Vec<&str> = language::SHIPPED.iter().map(|l| l.tag).collect();
    tags.join(", ")
}

fn checked(differences: &str, unfinished: bool) -> ExitCode {
    if differences.is_empty() && !unfinished {
        return ExitCode::SUCCESS;
    }
    if unfinished {
        print(
            "An earlier setup was killed before its end; setup --apply or --remove repairs it.\n",
        );
    }
    if differences.is_empty() {
        return ExitCode::from(1);
    }
    print("These files are not as setup leaves them:\n");
    print(&printable_lines(differences));
    print("zwrotka setup --apply makes these changes.\n");
    ExitCode::from(1)
}

fn shown(plan: &Plan, differences: &str) {
    if let Some(offer) = plan.offer {
        print(&format!("\n{offer}\n"));
    }
    if differences.is_empty() {
        print("Everything is in place; --apply would restart and test it.\n");
        return;
    }
    print("\nThen:\n");
    for step in &plan.steps {
        print(&format!("  {}\n", printable(step)));
    }
    print("  check that the mail server answers and that a bounce comes out explained\n");
    print("\nNothing was changed. --apply makes these changes, and undoes them if that fails.\n");
}
