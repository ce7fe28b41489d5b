//! What a running Exim says of the wiring: `exim -bP transports`, `-bP routers`.

use std::path::PathBuf;

use super::{Door, Finding, Way, Wiring};
use crate::admin::queue::tool::{Error, Tools};

const ABOUT: &str = "wiring";

/// Exim's version, and where zwrotka is.
pub(super) fn look(tools: &Tools) -> Result<(String, Wiring), Error> {
    let version = tools.ask(tools.program(), &["-bV"])?;
    let transports = tools.ask(tools.program(), &["-bP", "transports"])?;
    let routers = tools.ask(tools.program(), &["-bP", "routers"])?;
    let version = version
        .split_ascii_whitespace()
        .nth(2)
        .unwrap_or("of an unknown version")
        .to_owned();
    Ok((version, read(&transports, &routers)))
}

/// A router or transport.
struct Block<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Block<'a> {
    /// An option that has a value.
    fn value(&self, name: &str) -> &'a str {
        let line = self.lines.iter().find_map(|l| {
            let (key, value) = l.split_once(" =")?;
            (key.trim_start_matches('*') == name).then_some(value)
        });
        line.unwrap_or_default().trim()
    }

    /// An option that is on or off.
    fn is_on(&self, name: &str) -> bool {
        self.lines.contains(&name)
    }
}

/// `NAME transport:` and the options below it.
fn blocks<'a>(text: &'a str, kind: &str) -> Vec<Block<'a>> {
    let heading = format!(" {kind}:");
    let mut all: Vec<Block<'a>> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_suffix(&heading) {
            all.push(Block {
                name,
                lines: Vec::new(),
            });
        } else if let Some(block) = all.last_mut() {
            block.lines.push(line);
        }
    }
    all
}

fn read(transports: &str, routers: &str) -> Wiring {
    let mut wiring = Wiring::default();
    let transports = blocks(transports, "transport");
    let routers = blocks(routers, "router");
    let mut without = Vec::new();
    let mut filtered = Vec::new();
    for transport in &transports {
        let filter = transport.value("transport_filter");
        let command = transport.value("command");
        if filter.contains("zwrotka") {
            filtered.push(transport.name);
            wiring.doors.push(door(Way::Filter, filter, transport));
        } else if transport.value("driver") == "pipe" && command.contains("zwrotka pipe ") {
            wiring.doors.push(door(Way::Pipe, command, transport));
            pipe(transport, &routers, &mut wiring.findings);
        } else if matches!(transport.value("driver"), "appendfile" | "lmtp" | "smtp") {
            without.push(transport.name);
        }
    }
    if !filtered.is_empty() {
        let names = filtered.join(", ");
        wiring
            .findings
            .push(Finding::good(ABOUT, format!("as a filter in {names}")));
        if !without.is_empty() {
            wiring.findings.push(Finding::note(
                ABOUT,
                format!(
                    "these transports hand bounces on as they came: {}",
                    without.join(", ")
                ),
            ));
        }
    }
    wiring
}

fn door(way: Way, command: &str, transport: &Block<'_>) -> Door {
    let user = transport.value("user");
    Door {
        way,
        program: program(command),
        config: after(command, "--config"),
        user: (!user.is_empty() && !user.contains('$')).then(|| user.into()),
        milter: None,
    }
}

/// The path that ends in `/zwrotka`.
pub(super) fn program(command: &str) -> Option<PathBuf> {
    let is_break = |c: char| c.is_ascii_whitespace() || matches!(c, '{' | '}' | '\'' | '"');
    command
        .split(is_break)
        .find(|word| word.starts_with('/') && word.ends_with("/zwrotka"))
        .map(Into::into)
}

/// The word behind a flag.
pub(super) fn after(command: &str, flag: &str) -> Option<PathBuf> {
    let mut words = command.split_ascii_whitespace();
    words.find(|w| *w == flag)?;
    words.next().map(Into::into)
}

/// What keeps a pipe from losing or freezing a bounce.
fn pipe(transport: &Block<'_>, routers: &[Block<'_>], found: &mut Vec<Finding>) {
    let name = transport.name;
    let mut missing = |is_there: bool, option: &str, why: &str| {
        if !is_there {
            found.push(Finding::bad(
                ABOUT,
                format!("transport {name} has no {option}: {why}"),
                format!("add {option} to it"),
            ));
        }
    };
    missing(
        transport.value("temp_errors") == "*",
        "temp_errors = *",
        "an unexpected exit code freezes the bounce",
    );
    missing(
        transport.is_on("timeout_defer"),
        "timeout_defer",
        "a program that hangs freezes the bounce",
    );
    missing(
        transport.value("batch_max") == "1",
        "batch_max = 1",
        "what has to be tried again can repeat what others have got",
    );
    missing(
        transport.value("message_prefix").is_empty()
            && transport.value("message_suffix").is_empty(),
        "message_prefix = and message_suffix =",
        "lines of an mbox get into the message",
    );
    missing(
        !transport.value("user").is_empty(),
        "user = zwrotka",
        "Exim does not run it",
    );
    let at = routers
        .iter()
        .position(|r| r.value("transport").split(':').any(|t| t.trim() == name));
    let Some(at) = at else {
        found.push(Finding::bad(
            ABOUT,
            format!("no router sends anything to transport {name}"),
            "add the router of contrib/exim/zwrotka-pipe.conf",
        ));
        return;
    };
    let router = &routers[at];
    found.push(Finding::good(
        ABOUT,
        format!("as a pipe: router {}, transport {name}", router.name),
    ));
    if router.value("senders") != ":" {
        found.push(Finding::bad(
            ABOUT,
            format!("router {} takes ordinary mail too", router.name),
            "add  senders = :  to it",
        ));
    }
    if !router.value("condition").contains("h_X-Zwrotka") {
        found.push(Finding::bad(
            ABOUT,
            format!(
                "router {} does not look for X-Zwrotka: mail could go round",
                router.name
            ),
            "add  condition = ${if !def:h_X-Zwrotka:}  to it",
        ));
    }
    if at != 0 {
        found.push(Finding::note(
            ABOUT,
            format!(
                "router {} comes after {}, which may take bounces away from it",
                router.name,
                routers[..at]
                    .iter()
                    .map(|r| r.name)
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIPE: &str = "zwrotka_pipe transport:\ndriver = pipe\nuser = zwrotka\nbatch_max = 1\n\
        command = /bin/sh -c '\\N\"$@\"; exit $?\\N' sh /usr/bin/zwrotka pipe --config /etc/z.toml -- $pipe_addresses\n\
        message_prefix = \nmessage_suffix = \ntemp_errors = *\ntimeout_defer\n";
    const ROUTER: &str = "zwrotka router:\ncondition = ${if !def:h_X-Zwrotka:}\nsenders = :\ntransport = zwrotka_pipe\n";

    #[test]
    fn a_pipe_that_is_right_has_nothing_bad() {
        let wiring = read(PIPE, ROUTER);
        let [door] = &wiring.doors[..] else {
            unreachable!("{:?}", wiring.doors)
        };
        assert_eq!(door.way, Way::Pipe);
        assert_eq!(door.program.as_deref(), Some("/usr/bin/zwrotka".as_ref()));
        assert_eq!(door.config.as_deref(), Some("/etc/z.toml".as_ref()));
        assert_eq!(door.user.as_deref(), Some("zwrotka"));
        assert!(
            wiring
                .findings
                .iter()
                .all(|f| f.grade == super::super::Grade::Good),
            "{:?}",
            wiring.findings
        );
    }

    #[test]
    fn what_is_missing_is_named() {
        let bad = |transports: &str, routers: &str| {
            let wiring = read(transports, routers);
            let bad = wiring
                .findings
                .into_iter()
                .filter(|f| f.grade == super::super::Grade::Bad);
            bad.map(|f| f.what).collect::<Vec<_>>().join("\n")
        };
        let without = PIPE.replace("timeout_defer\n", "no_timeout_defer\n");
        assert!(bad(&without, ROUTER).contains("no timeout_defer"));
        assert!(bad(PIPE, "").contains("no router sends anything"));
        let loops = ROUTER.replace("h_X-Zwrotka", "h_X-Other");
        assert!(bad(PIPE, &loops).contains("could go round"));
    }

    #[test]
    fn a_filter_is_found_in_its_condition() {
        let text = "lmtp transport:\ndriver = lmtp\ntransport_filter = '${if eq{$sender_address}{}{/usr/bin/zwrotka}}' filter --config /etc/z.toml\n\
                    smtp transport:\ndriver = smtp\ntransport_filter = \n";
        let wiring = read(text, "");
        assert_eq!(wiring.doors.len(), 1);
        assert_eq!(
            wiring.doors[0].program.as_deref(),
            Some("/usr/bin/zwrotka".as_ref())
        );
        assert!(
            wiring.findings[1].what.ends_with(": smtp"),
            "{:?}",
            wiring.findings
        );
    }
}
