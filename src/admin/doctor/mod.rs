//! `zwrotka doctor`: does zwrotka work on this host, and if not, what is next?
//!
//! ```text
//! mod      the checks, in their order, and what they found
//! exim     what `exim -bP` says of the wiring
//! postfix  what `postconf` says of it
//! account  who may read and write what
//! probe    asks a milter, a mail server, the filter itself
//! ```
//!
//! It changes nothing, but for one event that the test bounce leaves behind
//! (`queue_id=zwrotka-doctor`) and the counter of its made-up recipient.

mod account;
mod exim;
mod postfix;
mod probe;

use std::path::{Path, PathBuf};

use serde::Serialize;

use self::account::{Account, Want};
use super::queue::Mta;
use super::queue::tool::{self, Tools};
use crate::config::Config;
use crate::entry::isolation::sandbox;
use crate::event::settings::EventTarget;
use crate::handover::settings::HandoverVia;
use crate::trust::settings::Proof;

/// What `doctor --json` prints.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Whether nothing has to be done.
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
    /// Something has to be done.
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// `mail server`, `configuration`, `wiring`, `account`, `files`, `events`,
    /// `hand-over`, `milter`, `test bounce`.
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

    fn bad(about: &'static str, what: impl Into<String>, next: impl Into<String>) -> Finding {
        Finding {
            grade: Grade::Bad,
            next: Some(next.into()),
            ..Finding::good(about, what)
        }
    }
}

/// How zwrotka is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Filter,
    Pipe,
    Milter,
}

/// A place in the mail server where zwrotka is wired in.
#[derive(Debug, Clone)]
struct Door {
    way: Way,
    /// The program that is run, for a filter and a pipe.
    program: Option<PathBuf>,
    /// Its `--config`.
    config: Option<PathBuf>,
    /// The account that it runs under, where the mail server names one.
    user: Option<String>,
    /// Where a milter listens.
    milter: Option<probe::Socket>,
}

/// What an MTA's configuration says of zwrotka.
#[derive(Debug, Default)]
struct Wiring {
    doors: Vec<Door>,
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
}

/// What the checks have to go by.
struct Host {
    options: Options,
    mta: Option<Mta>,
    wiring: Wiring,
    config_path: Option<PathBuf>,
    config: Result<Config, Vec<String>>,
    account: Option<Account>,
}

/// The checks, in the order in which their findings are told.
const CHECKS: &[fn(&Host) -> Vec<Finding>] = &[
    configuration,
    wiring,
    accounts,
    files,
    events,
    hand_over,
    milter,
    locked_up,
    test_bounce,
];

/// Looks at this host.
pub fn examine(options: Options) -> Report {
    let mut findings = Vec::new();
    let (mut mta, mut wired) = (None, Wiring::default());
    match Tools::find(&options.tools) {
        Err(error) => findings.push(Finding::bad(
            "mail server",
            error.to_string(),
            "name it, or install Exim or Postfix",
        )),
        Ok(tools) => {
            mta = Some(tools.mta());
            let looked = match tools.mta() {
                Mta::Exim => exim::look(&tools),
                Mta::Postfix => postfix::look(&tools),
            };
            match looked {
                Ok((version, found)) => {
                    wired = found;
                    let program = tools.program().display();
                    findings.push(Finding::good(
                        "mail server",
                        format!("{} {version} ({program})", tools.mta()),
                    ));
                }
                Err(error) => findings.push(Finding::bad(
                    "mail server",
                    format!("its configuration can't be read: {error}"),
                    "run doctor as root",
                )),
            }
        }
    }
    let default = Path::new(crate::config::DEFAULT_PATH);
    let config_path = options
        .config
        .clone()
        .or_else(|| wired.doors.iter().find_map(|d| d.config.clone()))
        .or_else(|| default.exists().then(|| default.into()));
    let config = match &config_path {
        Some(path) => Config::load(path)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect()),
        None => Ok(Config::built_in(false)),
    };
    let user = wired.doors.iter().find_map(|d| d.user.clone());
    let user = options.user.clone().or(user).or_else(|| {
        let milter = wired.doors.iter().any(|d| d.way == Way::Milter);
        milter.then(|| "zwrotka".into())
    });
    let host = Host {
        account: user.as_deref().and_then(|name| Account::named(name).ok()),
        options: Options { user, ..options },
        mta,
        wiring: wired,
        config_path,
        config,
    };
    findings.extend(CHECKS.iter().flat_map(|check| check(&host)));
    Report {
        healthy: findings.iter().all(|f| f.grade != Grade::Bad),
        mta,
        findings,
    }
}

fn configuration(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "configuration";
    let Some(path) = &host.config_path else {
        return vec![Finding::bad(
            ABOUT,
            format!("there is no {}", crate::config::DEFAULT_PATH),
            "write one; examples/zwrotka.toml explains every key",
        )];
    };
    let config = match &host.config {
        Ok(config) => config,
        Err(problems) => {
            return vec![Finding::bad(
                ABOUT,
                problems.join("\n"),
                "mend it; until then every bounce goes on as it came",
            )];
        }
    };
    let mut found = Vec::new();
    match config.all_domains() {
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            found.push(Finding::bad(ABOUT, lines.join("\n"), "mend it"));
        }
        Ok(domains) if domains.is_empty() => found.push(Finding::bad(
            ABOUT,
            format!("{}: no domain takes part", path.display()),
            "name one: [domains.\"example.pl\"]",
        )),
        Ok(domains) => found.push(Finding::good(
            ABOUT,
            format!(
                "{}; domains that take part: {}",
                path.display(),
                domains.len()
            ),
        )),
    }
    found.extend(
        config
            .warnings()
            .iter()
            .map(|w| Finding::note(ABOUT, w.to_string())),
    );
    for door in &host.wiring.doors {
        if let Some(other) = door.config.as_ref().filter(|c| *c != path) {
            found.push(Finding::note(
                ABOUT,
                format!("the mail server names another one: {}", other.display()),
            ));
        }
    }
    found
}

fn wiring(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "wiring";
    let mut found = host.wiring.findings.clone();
    let doors = &host.wiring.doors;
    if doors.is_empty() {
        let next = match host.mta {
            Some(Mta::Exim) => "contrib/exim/zwrotka-filter.conf, or zwrotka-pipe.conf, says how",
            Some(Mta::Postfix) => "sh contrib/postfix/milter.sh on; contrib/postfix has the pipe",
            None => return found,
        };
        found.push(Finding::bad(ABOUT, "zwrotka is not wired in", next));
    }
    let has = |way| doors.iter().any(|d| d.way == way);
    if has(Way::Pipe) && (has(Way::Filter) || has(Way::Milter)) {
        found.push(Finding::bad(
            ABOUT,
            "zwrotka is wired in twice, as a pipe and in place",
            "take one of the two out; the pipe is the one that can be missed",
        ));
    }
    for program in doors.iter().filter_map(|d| d.program.as_ref()) {
        if !account::is_program(program) {
            found.push(Finding::bad(
                ABOUT,
                format!("{} is no program", program.display()),
                "install zwrotka there, or name the right path in the mail server",
            ));
        }
    }
    found
}

fn accounts(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "account";
    let (Some(name), account) = (&host.options.user, &host.account) else {
        return match host.wiring.doors.first() {
            Some(door) if door.way == Way::Filter => vec![Finding::note(
                ABOUT,
                "the filter runs as the user of each transport, who must be able to read the configuration",
            )],
            _ => Vec::new(),
        };
    };
    vec![match account {
        None => Finding::bad(
            ABOUT,
            format!("there is no account {name}"),
            format!("adduser --system --group --no-create-home --home /nonexistent {name}"),
        ),
        Some(account) if account.uid == 0 => Finding::bad(
            ABOUT,
            format!("zwrotka runs as {name}, who may do everything"),
            "give it an account of its own",
        ),
        Some(_) => Finding::good(ABOUT, format!("zwrotka runs as {name}")),
    }]
}

/// The files that zwrotka reads and writes, seen with the eyes of its account.
fn files(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "files";
    let (Ok(config), Some(path)) = (&host.config, &host.config_path) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut read: Vec<&Path> = vec![path];
    read.extend(config.rules_file.as_deref());
    read.extend(config.key_file());
    for path in read {
        if let Some(who) = account::others_who_write(path) {
            found.push(Finding::bad(
                ABOUT,
                format!("{} can be changed by {who}", path.display()),
                format!("chmod go-w {0}; chown root {0}", path.display()),
            ));
        }
        if let Some(account) = &host.account
            && !account.may(Want::Read, path)
        {
            found.push(Finding::bad(
                ABOUT,
                format!("{} can't read {}", account.name, path.display()),
                format!(
                    "chgrp {} {1}; chmod g+r {1}, and g+x for its folders",
                    account.group,
                    path.display()
                ),
            ));
        }
    }
    if let Some(key) = config.key_file()
        && account::everybody_reads(key)
    {
        found.push(Finding::bad(
            ABOUT,
            format!("everybody can read the key {}", key.display()),
            format!("chmod o-r {}", key.display()),
        ));
    }
    let state = &config.state_dir;
    let writes = host
        .account
        .as_ref()
        .is_none_or(|account| account.may(Want::Create, state));
    found.push(if writes {
        Finding::good(ABOUT, format!("the state is in {}", state.display()))
    } else {
        let name = host.options.user.as_deref().unwrap_or("zwrotka");
        Finding::bad(
            ABOUT,
            format!(
                "{name} can't write to {}: nothing is limited, and a retry can come twice",
                state.display()
            ),
            format!("install -d -o {name} -m 0750 {}", state.display()),
        )
    });
    found
}

fn events(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "events";
    let Ok(config) = &host.config else {
        return Vec::new();
    };
    let to = &config.events;
    vec![match to.target {
        EventTarget::Syslog => match probe::datagram(&to.socket) {
            Ok(()) => Finding::good(ABOUT, format!("syslog listens on {}", to.socket.display())),
            Err(e) => Finding::bad(
                ABOUT,
                format!("nobody listens on {}: {e}", to.socket.display()),
                "start syslog or journald, or set [events] target = \"file\"",
            ),
        },
        EventTarget::File => {
            let may = host
                .account
                .as_ref()
                .is_none_or(|account| account.may(Want::Create, &to.file));
            if may {
                Finding::good(ABOUT, format!("events go to {}", to.file.display()))
            } else {
                let name = host.options.user.as_deref().unwrap_or("zwrotka");
                Finding::bad(
                    ABOUT,
                    format!("{name} can't write to {}", to.file.display()),
                    format!("touch {0}; chown {name} {0}", to.file.display()),
                )
            }
        }
        EventTarget::Stderr => Finding::note(
            ABOUT,
            "events go to standard error; a pipe uses syslog instead, for the mail server reads its output",
        ),
    }]
}

/// The way back of the pipe.
fn hand_over(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "hand-over";
    let Ok(config) = &host.config else {
        return Vec::new();
    };
    if !host.wiring.doors.iter().any(|d| d.way == Way::Pipe) {
        return Vec::new();
    }
    let to = &config.handover;
    vec![match to.via {
        HandoverVia::Smtp => match probe::greeting(to.smtp) {
            Ok(()) => Finding::good(ABOUT, format!("a mail server answers on {}", to.smtp)),
            Err(e) => Finding::bad(
                ABOUT,
                format!("no mail server answers on {}: {e}", to.smtp),
                "add the listener of contrib/, or set [handover] via = \"sendmail\"; until then bounces wait",
            ),
        },
        HandoverVia::Sendmail if account::is_program(&to.sendmail) => {
            Finding::good(ABOUT, format!("by {}", to.sendmail.display()))
        }
        HandoverVia::Sendmail => Finding::bad(
            ABOUT,
            format!("{} is no program", to.sendmail.display()),
            "set [handover] sendmail, or via = \"smtp\"; until then bounces wait",
        ),
    }]
}

fn milter(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "milter";
    let sockets = host.wiring.doors.iter().filter_map(|d| d.milter.as_ref());
    let mut sockets: Vec<&probe::Socket> = sockets.collect();
    sockets.dedup();
    sockets
        .into_iter()
        .map(|socket| match probe::milter(socket) {
            Ok(()) => Finding::good(ABOUT, format!("answers on {socket}")),
            Err(e) => Finding::bad(
                ABOUT,
                format!("does not answer on {socket}: {e}"),
                "systemctl enable --now zwrotka-milter.socket zwrotka-milter.service; until then bounces go on as they came",
            ),
        })
        .collect()
}

/// What the child that reads mail may still do on this host.
fn locked_up(_: &Host) -> Vec<Finding> {
    const ABOUT: &str = "sandbox";
    vec![match sandbox::report() {
        Some(holds) if holds.all() => Finding::good(ABOUT, holds.to_string()),
        Some(holds) => Finding {
            next: Some("a kernel of 5.13 or later with landlock and seccomp has them".into()),
            ..Finding::note(ABOUT, holds.to_string())
        },
        None => Finding::note(ABOUT, "no child could be made to try what holds"),
    }]
}

fn test_bounce(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "test bounce";
    let (Ok(config), Some(path)) = (&host.config, &host.config_path) else {
        return Vec::new();
    };
    let Some(domain) = config
        .all_domains()
        .ok()
        .and_then(|all| all.into_iter().map(|(name, _)| name).next())
    else {
        return Vec::new();
    };
    let domain = match domain.as_str() {
        "*" => "example.com".into(),
        name => name.replace('*', "test"),
    };
    let test = probe::Test {
        program: &host.options.program,
        config: path,
        domain: &domain,
        account: host.account.as_ref(),
    };
    vec![match test.run() {
        Ok(as_whom) => Finding::good(
            ABOUT,
            format!("one to {domain} came out of the filter as a notice{as_whom}"),
        ),
        Err(why) => {
            let reason = test.reason(config);
            let asks = config.trust.require.contains(&Proof::Local);
            let next = match reason.as_deref() {
                Some("not-ours") if !asks => {
                    "[trust] require asks for proofs that this version does not know; add \"local\""
                }
                Some(_) => {
                    "zwrotka explain shows what a bounce becomes; the event names the reason"
                }
                None => "see that the account can read what the configuration names",
            };
            let reason = reason.map_or_else(String::new, |r| format!(" ({r})"));
            Finding::bad(ABOUT, format!("one to {domain} {why}{reason}"), next)
        }
    }]
}
