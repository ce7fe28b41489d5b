//! `zwrotka doctor`: does zwrotka work on this host, and if not, what is next?
//!
//! ```text
//! mod      the report, and the order of the checks
//! checks   the configuration, files, events, hand-over
//! exim     what `exim -bP` says of the wiring
//! postfix  what `postconf` says of it
//! lists    whether the mail server's list of domains is that of the configuration
//! store    whether the shared store answers, and how it is set up
//! service  whether the mail server and the milter run, and which program they run
//! account  who may read and write what
//! probe    connects to a milter, a mail server, syslog
//! bounce   has the mail server make and deliver a bounce
//! ```
//!
//! It writes no file. The test bounce leaves an event, lines in the mail log and
//! the counter of its made-up recipient behind, as every bounce does.

mod account;
mod bounce;
mod checks;
mod exim;
mod lists;
mod postfix;
mod probe;
mod replies;
mod service;
mod store;

use std::path::{Path, PathBuf};

use serde::Serialize;

use self::account::Account;
use super::queue::Mta;
use super::queue::tool::{self, Tools};
use crate::config::Config;

/// What `doctor --json` prints.
#[derive(Debug, Serialize)]
pub struct Examination {
    /// Whether nothing has to be done, and everything could be looked at.
    pub healthy: bool,
    /// `exim` or `postfix`.
    pub mta: Option<Mta>,
    /// What was looked at, in order.
    pub findings: Vec<Finding>,
}

/// How good a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// As it should be.
    Good,
    /// Worth knowing.
    Note,
    /// Could not be looked at, so that nothing is known of it.
    Unseen,
    /// Something has to be done.
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// `mail server`, `configuration`, `wiring`, `account`, `domains`, `files`,
    /// `events`, `store`, `hand-over`, `replies`, `milter`, `sandbox`, `test bounce`.
    pub about: &'static str,
    /// How good it is.
    pub grade: Grade,
    /// What is so.
    pub what: String,
    /// What to do.
    pub next: Option<String>,
}

impl Finding {
    fn good(about: &'static str, what: impl Into<String>) -> Finding {
        Finding {
            about,
            grade: Grade::Good,
            what: what.into(),
            next: None,
        }
    }

    fn note(about: &'static str, what: impl Into<String>) -> Finding {
        Finding {
            grade: Grade::Note,
            ..Finding::good(about, what)
        }
    }

    /// What could not be looked at, and how to have it looked at.
    fn unseen(about: &'static str, what: impl Into<String>, next: impl Into<String>) -> Finding {
        Finding {
            grade: Grade::Unseen,
            next: Some(next.into()),
            ..Finding::good(about, what)
        }
    }

    fn bad(about: &'static str, what: impl Into<String>, next: impl Into<String>) -> Finding {
        Finding {
            grade: Grade::Bad,
            next: Some(next.into()),
            ..Finding::good(about, what)
        }
    }
}

/// What doctor needs where it can't see something.
const AS_ROOT: &str = "run doctor as root";

/// How zwrotka is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Filter,
    Pipe,
    Milter,
}

/// A place in the mail server where zwrotka is wired in.
#[derive(Debug, Clone)]
struct EntryPoint {
    way: Way,
    /// The program that is run, for a filter and a pipe.
    program: Option<PathBuf>,
    /// Its `--config`.
    config: Option<PathBuf>,
    /// The account that it runs under, where the mail server names one.
    user: Option<String>,
    /// Where a milter listens.
    milter: Option<probe::Socket>,
    /// What the mail server compares a recipient's domain with.
    list: Option<lists::List>,
}

/// What an MTA's configuration says of zwrotka.
#[derive(Debug, Default)]
struct Wiring {
    entry_points: Vec<EntryPoint>,
    findings: Vec<Finding>,
}

/// What the administrator says.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Which mail server, and where its programs are.
    pub tools: tool::Options,
    /// The configuration, where it is not the one that the mail server names.
    pub config: Option<PathBuf>,
    /// The account of the milter, which the mail server does not know.
    pub user: Option<String>,
    /// The program under test.
    pub program: PathBuf,
    /// A mailbox of an opted-in domain that gets the test bounce.
    pub mailbox: Option<String>,
    /// Whether no test bounce is made.
    pub no_bounce: bool,
}

/// What the checks have to go by.
struct Host {
    options: Options,
    tools: Option<Tools>,
    mta: Option<Mta>,
    wiring: Wiring,
    config_path: Option<PathBuf>,
    config: Result<Config, Vec<String>>,
    account: Option<Account>,
}

/// The checks, in the order in which their findings are reported.
const CHECKS: &[fn(&Host) -> Vec<Finding>] = &[
    checks::configuration,
    checks::wiring,
    checks::accounts,
    lists::domains,
    checks::files,
    checks::events,
    store::store,
    checks::hand_over,
    replies::replies,
    service::milter,
    checks::locked_up,
    checks::test_bounce,
];

/// Looks at this host.
pub fn examine(options: Options) -> Examination {
    let (tools, wired, mut findings) = mail_server(&options);
    let default = Path::new(crate::config::DEFAULT_PATH);
    let config_path = options
        .config
        .clone()
        .or_else(|| wired.entry_points.iter().find_map(|d| d.config.clone()))
        .or_else(|| default.exists().then(|| default.into()));
    let config = match &config_path {
        Some(path) => Config::load(path)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect()),
        None => Ok(Config::built_in(false)),
    };
    let user = wired.entry_points.iter().find_map(|d| d.user.clone());
    let user = options.user.clone().or(user).or_else(|| {
        let milter = wired.entry_points.iter().any(|d| d.way == Way::Milter);
        milter.then(|| "zwrotka".into())
    });
    let host = Host {
        account: user.as_deref().and_then(|name| Account::named(name).ok()),
        options: Options { user, ..options },
        mta: tools.as_ref().map(Tools::mta),
        tools,
        wiring: wired,
        config_path,
        config,
    };
    findings.extend(CHECKS.iter().flat_map(|check| check(&host)));
    Examination {
        healthy: findings
            .iter()
            .all(|f| !matches!(f.grade, Grade::Bad | Grade::Unseen)),
        mta: host.mta,
        findings,
    }
}

/// Whether the mail server answers.
pub(crate) fn mail_server_runs(tools: &Tools) -> bool {
    service::mail_server(tools)
        .iter()
        .any(|finding| finding.grade == Grade::Good)
}

/// The mail server's programs, where zwrotka is wired in, and what to say of both.
fn mail_server(options: &Options) -> (Option<Tools>, Wiring, Vec<Finding>) {
    const ABOUT: &str = "mail server";
    let tools = match Tools::find(&options.tools) {
        Ok(tools) => tools,
        Err(error) => {
            let next = "name it with --exim or --postqueue, or install Exim or Postfix";
            return (
                None,
                Wiring::default(),
                vec![Finding::bad(ABOUT, error.to_string(), next)],
            );
        }
    };
    let looked = match tools.mta() {
        Mta::Exim => exim::look(&tools),
        Mta::Postfix => postfix::look(&tools),
    };
    let (wiring, mut findings) = match looked {
        Ok((version, wiring)) => {
            let program = tools.program().display();
            let what = format!("{} {version} ({program})", tools.mta());
            (wiring, vec![Finding::good(ABOUT, what)])
        }
        Err(error) => {
            let error = error.to_string();
            let next = if error.contains("user zwrotka was not found") {
                "make the account: useradd --system --user-group \
                 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin zwrotka"
            } else {
                "correct it; if the mail server works, run doctor as root"
            };
            let what = format!("its configuration can't be read: {error}");
            (Wiring::default(), vec![Finding::bad(ABOUT, what, next)])
        }
    };
    findings.extend(service::mail_server(&tools));
    (Some(tools), wiring, findings)
}
