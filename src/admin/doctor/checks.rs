//! Checks of the configuration and of what it names.

use std::io::ErrorKind;
use std::path::Path;

use super::account::{self, Access, Want};
use super::{AS_ROOT, Finding, Host, Way, bounce, probe};
use crate::admin::queue::Mta;
use crate::config::Config;
use crate::entry::isolation::sandbox;
use crate::event::settings::EventTarget;
use crate::event::sink;
use crate::handover::settings::HandoverVia;

pub(super) fn configuration(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "configuration";
    let Some(path) = &host.config_path else {
        return vec![Finding::bad(
            ABOUT,
            format!("there is no {}", crate::config::DEFAULT_PATH),
            "run zwrotka setup, or write one; examples/zwrotka.toml explains every key",
        )];
    };
    let config = match &host.config {
        Ok(config) => config,
        Err(problems)
            if !rustix::process::geteuid().is_root()
                && problems.iter().any(|p| p.contains("Permission denied")) =>
        {
            return vec![Finding::unseen(ABOUT, problems.join("\n"), AS_ROOT)];
        }
        Err(problems) => {
            return vec![Finding::bad(
                ABOUT,
                problems.join("\n"),
                if super::service::milter_runs(host) {
                    "correct it, then systemctl reload zwrotka-milter; until then the milter \
                     keeps using the configuration that it read before"
                } else {
                    "correct it; until then bounces pass unchanged"
                },
            )];
        }
    };
    let mut found = Vec::new();
    match config.all_domains() {
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            found.push(Finding::bad(
                ABOUT,
                lines.join("\n"),
                "correct it: zwrotka check",
            ));
        }
        Ok(domains) if domains.is_empty() => found.push(Finding::bad(
            ABOUT,
            format!("{}: no domain is opted in", path.display()),
            "name one: [domains.\"example.pl\"]",
        )),
        Ok(domains) => found.push(Finding::good(
            ABOUT,
            format!("{}; domains opted in: {}", path.display(), domains.len()),
        )),
    }
    found.extend(
        config
            .warnings()
            .iter()
            .map(|w| Finding::note(ABOUT, w.to_string())),
    );
    for entry_point in &host.wiring.entry_points {
        if let Some(other) = entry_point.config.as_ref().filter(|c| *c != path) {
            found.push(Finding::note(
                ABOUT,
                format!("the mail server names another file: {}", other.display()),
            ));
        }
    }
    found
}

pub(super) fn wiring(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "wiring";
    let mut found = host.wiring.findings.clone();
    let entry_points = &host.wiring.entry_points;
    if entry_points.is_empty() {
        let next = match host.mta {
            Some(Mta::Exim) => "run zwrotka setup exim; contrib/exim has other ways",
            Some(Mta::Postfix) => "run zwrotka setup postfix; contrib/postfix has other ways",
            None => return found,
        };
        found.push(Finding::bad(ABOUT, "zwrotka is not wired in", next));
    }
    let has = |way| entry_points.iter().any(|d| d.way == way);
    if has(Way::Pipe) && (has(Way::Filter) || has(Way::Milter)) {
        found.push(Finding::bad(
            ABOUT,
            "zwrotka is wired in twice, as a pipe and in place",
            "remove one of the two; contrib/README.md says which fits",
        ));
    }
    for program in entry_points.iter().filter_map(|d| d.program.as_ref()) {
        if !account::is_program(program) {
            found.push(Finding::bad(
                ABOUT,
                format!("{} is not an executable file", program.display()),
                "install zwrotka there, or correct the path in the mail server; until then bounces pass unchanged",
            ));
        }
    }
    found
}

pub(super) fn accounts(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "account";
    let (Some(name), account) = (&host.options.user, &host.account) else {
        return match host.wiring.entry_points.first() {
            Some(entry_point) if entry_point.way == Way::Filter => vec![Finding::note(
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
            format!(
                "useradd --system --user-group --no-create-home --home-dir /nonexistent \
                 --shell /usr/sbin/nologin {name}"
            ),
        ),
        Some(account) if account.uid == 0 => Finding::bad(
            ABOUT,
            format!("zwrotka runs as {name}, which has all rights"),
            "run it under a dedicated account",
        ),
        Some(_) => Finding::good(ABOUT, format!("zwrotka runs as {name}")),
    }]
}

/// The files that zwrotka reads and writes, with the rights of its account.
pub(super) fn files(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "files";
    let (Ok(config), Some(path)) = (&host.config, &host.config_path) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let site = config.site_settings();
    let mut read: Vec<&Path> = vec![path];
    read.extend(config.rules_file.as_deref());
    read.extend(config.key_file());
    read.extend(config.domain_paths());
    // The folders of texts have defaults, which need not exist.
    let folders = site.texts.iter().chain(&site.templates);
    read.extend(
        folders
            .filter(|path| path.exists())
            .map(|path| path.as_path()),
    );
    for path in read {
        found.extend(readable(host, path));
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
    found.push(state(host, &config.state_dir));
    found
}

/// Whether zwrotka can read a file, and nobody else can change it.
fn readable(host: &Host, path: &Path) -> Vec<Finding> {
    const ABOUT: &str = "files";
    let shown = path.display();
    if let Err(e) = std::fs::metadata(path) {
        return vec![if e.kind() == ErrorKind::PermissionDenied {
            Finding::unseen(ABOUT, format!("{shown} can't be looked at"), AS_ROOT)
        } else {
            Finding::bad(
                ABOUT,
                format!("{shown}, which the configuration names, can't be read: {e}"),
                "make it, or correct the path: zwrotka check",
            )
        }];
    }
    let mut found = Vec::new();
    if let Some(who) = account::others_who_write(path) {
        found.push(Finding::bad(
            ABOUT,
            format!("{shown} can be changed by {who}"),
            format!("chmod go-w {shown}; chown root {shown}"),
        ));
    }
    let Some(account) = &host.account else {
        return found;
    };
    match account.may(Want::Read, path) {
        Access::Yes => {}
        Access::Unseen => found.push(Finding::unseen(
            ABOUT,
            format!("whether {} can read {shown} can't be seen", account.name),
            AS_ROOT,
        )),
        Access::No => found.push(Finding::bad(
            ABOUT,
            format!("{} can't read {shown}", account.name),
            format!(
                "chgrp {} {shown}; chmod g+r {shown}, and g+x for its folders",
                account.group
            ),
        )),
    }
    found
}

/// Whether every account that runs zwrotka can count notices. What can't be
/// counted is not limited.
fn state(host: &Host, folder: &Path) -> Finding {
    const ABOUT: &str = "files";
    let shown = folder.display();
    let for_all = format!("install -d -o root -g root -m 1733 {shown}/by-uid; chmod o+x {shown}");
    let by_uid = account::is_shared(&folder.join("by-uid"));
    match (&host.account, host.wiring.entry_points.first()) {
        (None, Some(entry_point)) if entry_point.way == Way::Filter => {
            if by_uid {
                Finding::good(
                    ABOUT,
                    format!("every account has its state below {shown}/by-uid"),
                )
            } else {
                Finding::bad(
                    ABOUT,
                    format!(
                        "the filter runs as the owner of each mailbox, and they can't write below {shown}: \
                         notices are not limited"
                    ),
                    for_all,
                )
            }
        }
        (Some(account), _) if account.may(Want::Create, folder) == Access::Unseen => {
            Finding::unseen(
                ABOUT,
                format!(
                    "whether {} can write to {shown} can't be seen",
                    account.name
                ),
                AS_ROOT,
            )
        }
        (Some(account), _) if account.may(Want::Create, folder) == Access::No && !by_uid => {
            Finding::bad(
                ABOUT,
                format!(
                    "{} can't write to {shown}: notices are not limited, and a retry can come twice",
                    account.name
                ),
                format!(
                    "install -d -o {0} -g {1} -m 0755 {shown}",
                    account.name, account.group
                ),
            )
        }
        (Some(account), _) => match account.first_foreign(folder) {
            Ok(Some(path)) if !by_uid => Finding::bad(
                ABOUT,
                format!(
                    "{} belongs to another account, so {} can't use it: notices are not limited",
                    path.display(),
                    account.name
                ),
                format!("chown -R {}:{} {shown}", account.name, account.group),
            ),
            Err(e) if !by_uid => {
                Finding::unseen(ABOUT, format!("{shown} can't be looked at: {e}"), AS_ROOT)
            }
            _ => Finding::good(ABOUT, format!("the state is in {shown}")),
        },
        (None, _) => Finding::unseen(
            ABOUT,
            format!(
                "whether zwrotka can write to {shown} depends on its account, which is unknown"
            ),
            "name the account: doctor --user NAME",
        ),
    }
}

pub(super) fn events(host: &Host) -> Vec<Finding> {
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
        EventTarget::File => event_file(host, &to.file),
        EventTarget::Stderr => Finding::note(
            ABOUT,
            "events go to standard error; a pipe uses syslog instead, for the mail server reads its output",
        ),
    }]
}

/// Whether events can be written to a file.
fn event_file(host: &Host, file: &Path) -> Finding {
    const ABOUT: &str = "events";
    let shown = file.display();
    match sink::fault(file) {
        Err(_) => {
            return Finding::unseen(ABOUT, format!("{shown} can't be looked at"), AS_ROOT);
        }
        Ok(Some(fault)) => {
            return Finding::bad(
                ABOUT,
                format!("{shown} {fault}"),
                "correct [events] file, or set [events] target = \"syslog\"",
            );
        }
        Ok(None) => {}
    }
    let Some(account) = &host.account else {
        let is_filter = host
            .wiring
            .entry_points
            .iter()
            .any(|e| e.way == Way::Filter);
        return if is_filter {
            Finding::note(
                ABOUT,
                format!(
                    "events go to {shown}; the filter runs as the owner of each mailbox, and those \
                     who can't write there log no event: [events] target = \"syslog\" is for all"
                ),
            )
        } else {
            Finding::unseen(
                ABOUT,
                format!(
                    "whether zwrotka can write to {shown} depends on its account, which is unknown"
                ),
                "name the account: doctor --user NAME",
            )
        };
    };
    let name = &account.name;
    match account.may(Want::Create, file) {
        Access::Yes if account.is_foreign(file) => Finding::bad(
            ABOUT,
            format!(
                "{shown} belongs to neither root, {name} nor the owner of its folder, so zwrotka \
                 does not write to it"
            ),
            format!("chown {name} {shown}"),
        ),
        Access::Yes => Finding::good(ABOUT, format!("events go to {shown}")),
        Access::Unseen => Finding::unseen(
            ABOUT,
            format!("whether {name} can write to {shown} can't be seen"),
            AS_ROOT,
        ),
        Access::No => Finding::bad(
            ABOUT,
            format!("{name} can't write to {shown}"),
            format!("touch {shown}; chown {name} {shown}"),
        ),
    }
}

/// The way back of the pipe.
pub(super) fn hand_over(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "hand-over";
    let Ok(config) = &host.config else {
        return Vec::new();
    };
    if !host.wiring.entry_points.iter().any(|d| d.way == Way::Pipe) {
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
            format!("{} is not an executable file", to.sendmail.display()),
            "set [handover] sendmail, or via = \"smtp\"; until then bounces wait",
        ),
    }]
}

/// What the child that reads mail may still do on this host.
pub(super) fn locked_up(_: &Host) -> Vec<Finding> {
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

/// Whether a bounce becomes a notice: one of the mail server's own where that
/// can be had, otherwise a sample.
pub(super) fn test_bounce(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "test bounce";
    let (Ok(config), Some(path)) = (&host.config, &host.config_path) else {
        return Vec::new();
    };
    let Some(domain) = test_domain(config) else {
        return Vec::new();
    };
    let has = |way| host.wiring.entry_points.iter().any(|d| d.way == way);
    let reaches = has(Way::Pipe) || has(Way::Milter) || host.options.mailbox.is_some();
    let mut found = Vec::new();
    if let Some(tools) = &host.tools
        && !host.wiring.entry_points.is_empty()
        && reaches
        && !host.options.no_bounce
    {
        return vec![bounce::try_out(host, tools, config, &domain)];
    }
    if has(Way::Filter) && !host.options.no_bounce {
        found.push(Finding::note(
            ABOUT,
            "not tried through Exim: a filter sees only mail for people who exist; \
             doctor --mailbox ADDRESS sends one to a mailbox of an opted-in domain",
        ));
    }
    let sample = probe::Sample {
        program: &host.options.program,
        config: path,
        domain: &domain,
        account: host.account.as_ref(),
    };
    found.push(match sample.run() {
        Ok(as_whom) => Finding::good(
            ABOUT,
            format!(
                "with this configuration a sample bounce to {domain} becomes a notice{as_whom}"
            ),
        ),
        Err(why) => Finding::bad(
            ABOUT,
            format!("a sample bounce to {domain} {why}"),
            "see that the account can read everything that the configuration names: zwrotka check",
        ),
    });
    found
}

/// A domain that is opted in.
fn test_domain(config: &Config) -> Option<String> {
    let all = config.all_domains().ok()?;
    let exact = all.iter().find(|(name, _)| !name.contains('*'));
    let (name, _) = exact.or(all.first())?;
    Some(match name.as_str() {
        "*" => "example.com".into(),
        name => name.replace('*', "test"),
    })
}
