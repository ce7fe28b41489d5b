//! What `postconf` says of the wiring: services, their parameters, `main.cf`.

use std::collections::HashMap;
use std::path::Path;

use super::lists::List;
use super::probe::Socket;
use super::{EntryPoint, Finding, Way, Wiring, exim};
use crate::admin::queue::tool::{Error, Tools};

const ABOUT: &str = "wiring";
const SETUP: &str = "run zwrotka setup postfix --apply (or: sh contrib/postfix/milter.sh on)";

/// The services that write Postfix's own bounces, delay warnings and reports.
const BOUNCING: [&str; 3] = ["bounce", "defer", "trace"];

/// A service of master.cf.
struct Service {
    name: String,
    kind: String,
    command: String,
    args: String,
}

/// What a running Postfix is told.
struct Settings<'a> {
    tools: &'a Tools,
    postconf: std::path::PathBuf,
    services: Vec<Service>,
    /// `-o` parameters by `service/type/parameter`.
    own: HashMap<String, String>,
}

/// Postfix's version, and where zwrotka is.
pub(super) fn look(tools: &Tools) -> Result<(String, Wiring), Error> {
    let postconf = tools.beside("postconf");
    let version = tools.ask(&postconf, &["-h", "mail_version"])?;
    let services = services(&tools.ask(&postconf, &["-M"])?);
    let own = tools.ask(&postconf, &["-P"])?;
    let settings = Settings {
        tools,
        services,
        own: pairs(&own),
        postconf,
    };
    let mut wiring = Wiring::default();
    milter(&settings, &mut wiring);
    pipe(&settings, &mut wiring);
    Ok((version.trim().into(), wiring))
}

fn services(text: &str) -> Vec<Service> {
    let service = |line: &str| {
        let mut words = line.split_ascii_whitespace();
        let (name, kind) = (words.next()?.into(), words.next()?.into());
        // private, unprivileged, chroot, wakeup, maxproc
        let command = words.nth(5)?.into();
        Some(Service {
            name,
            kind,
            command,
            args: words.collect::<Vec<_>>().join(" "),
        })
    };
    text.lines().filter_map(service).collect()
}

fn pairs(text: &str) -> HashMap<String, String> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.trim().into(), value.trim().into()))
        .collect()
}

impl Settings<'_> {
    /// What holds for a service: its own parameter or that of main.cf, with
    /// the values of other parameters in it filled in.
    fn of(&self, service: &str, name: &str) -> String {
        match self.own.get(&format!("{service}/unix/{name}")) {
            Some(value) => self.expanded(value),
            None => self.main(name),
        }
    }

    fn main(&self, name: &str) -> String {
        // An unknown parameter is a warning and no value.
        let value = self.tools.ask(&self.postconf, &["-xh", name]);
        value.map_or_else(|_| String::new(), |v| v.trim().into())
    }

    fn expanded(&self, value: &str) -> String {
        let mut text = value.to_owned();
        for _ in 0..8 {
            let Some(at) = text.find('$') else { break };
            let rest = &text[at + 1..];
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let (open, rest) = match rest.strip_prefix(['{', '(']) {
                Some(inner) => (1, inner),
                None => (0, rest),
            };
            let name = rest.split(|c| !is_name(c)).next().unwrap_or_default();
            let end = at + 1 + open + name.len() + open;
            if name.is_empty() || end > text.len() {
                break;
            }
            let value = self.main(name);
            text.replace_range(at..end, &value);
        }
        text
    }
}

/// The entries of a list of milters; one with settings stands in braces.
fn entries(list: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut depth = 0;
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' | ' ' | '\t' if depth == 0 => {
                all.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = all.last_mut() {
            last.push(c);
        }
    }
    all.retain(|entry| !entry.trim().is_empty());
    all
}

/// The address of a milter, without its settings.
fn address(entry: &str) -> &str {
    let inner = entry.trim().trim_start_matches('{').trim_end_matches('}');
    inner.split(',').next().unwrap_or_default().trim()
}

/// Where Postfix connects to.
fn socket(address: &str, queue: &str) -> Option<Socket> {
    let (kind, rest) = address.split_once(':')?;
    match kind {
        "unix" | "local" => Some(Socket::Unix(Path::new(queue).join(rest))),
        "inet" => Some(Socket::Inet(match rest.split_once('@') {
            Some((port, host)) => format!("{host}:{port}"),
            None => rest.into(),
        })),
        _ => None,
    }
}

/// Whether an address is that of `$zwrotka_milter`, or, where nothing is named so,
/// one that has `zwrotka` as its host or folder. A signer may have it in its name.
fn is_ours(address: &str, named: &str) -> bool {
    if named.is_empty() {
        address.split([':', '/', '@']).any(|part| part == "zwrotka")
    } else {
        address == named
    }
}

fn milter(settings: &Settings<'_>, wiring: &mut Wiring) {
    let named = settings.main("zwrotka_milter");
    let ours = |entry: &str| is_ours(address(entry), address(&named));
    let mut found = Vec::new();
    let wired = wired(settings, &ours, &mut found);
    let smtpd = entries(&settings.main("smtpd_milters"));
    let remote = smtpd.iter().find(|e| ours(e));
    let entry = wired.first().map(|w| &w.milters[w.at]).or(remote);
    let Some(entry) = entry else {
        wiring.findings.extend(found);
        return;
    };
    if let Some(first) = wired.first() {
        let names: Vec<&str> = wired.iter().map(|w| w.service).collect();
        own_bounces(settings, first, &names, &ours, &mut found);
    } else {
        found.push(Finding::bad(
            ABOUT,
            "Postfix's own bounces do not come to zwrotka, only those over SMTP",
            SETUP,
        ));
    }
    found.push(match remote {
        Some(_) => Finding::good(ABOUT, "as a milter of smtpd, for bounces of other servers"),
        None => Finding::note(
            ABOUT,
            "bounces of other servers do not come to zwrotka (zwrotka setup postfix --trust hmac)",
        ),
    });
    let default = settings.main("milter_default_action");
    let accepts = entry.replace(' ', "").contains("default_action=accept") || default == "accept";
    if !accepts {
        found.push(Finding::bad(
            ABOUT,
            "without default_action=accept a bounce waits, or is gone, when zwrotka is down",
            "add default_action=accept to zwrotka_milter",
        ));
    }
    wiring.entry_points.push(EntryPoint {
        way: Way::Milter,
        program: None,
        config: None,
        user: None,
        milter: socket(address(entry), &settings.main("queue_directory")),
        list: None,
    });
    wiring.findings.extend(found);
}

/// A service that writes bounces and lets zwrotka see them.
struct Wired {
    service: &'static str,
    /// Its cleanup service.
    cleanup: String,
    /// The milters of that, and which of them is zwrotka.
    milters: Vec<String>,
    at: usize,
}

fn wired(
    settings: &Settings<'_>,
    ours: &dyn Fn(&str) -> bool,
    found: &mut Vec<Finding>,
) -> Vec<Wired> {
    let mut wired = Vec::new();
    for service in BOUNCING {
        let cleanup = settings.of(service, "cleanup_service_name");
        let classes = settings.of(service, "internal_mail_filter_classes");
        let milters = entries(&settings.of(&cleanup, "non_smtpd_milters"));
        let Some(at) = milters.iter().position(|e| ours(e)) else {
            continue;
        };
        if !classes.split([',', ' ']).any(|c| c == "bounce") {
            found.push(Finding::bad(
                ABOUT,
                format!("service {service} lets no milter look at bounces"),
                format!("postconf -P '{service}/unix/internal_mail_filter_classes = bounce'"),
            ));
            continue;
        }
        wired.push(Wired {
            service,
            cleanup,
            milters,
            at,
        });
    }
    wired
}

/// Whether Postfix's own bounces come to zwrotka as they have to.
fn own_bounces(
    settings: &Settings<'_>,
    first: &Wired,
    names: &[&str],
    ours: &dyn Fn(&str) -> bool,
    found: &mut Vec<Finding>,
) {
    let (cleanup, list) = (&first.cleanup, &first.milters);
    found.push(Finding::good(
        ABOUT,
        format!("as a milter of {}, through {cleanup}", names.join(", ")),
    ));
    let missing: Vec<&str> = BOUNCING
        .into_iter()
        .filter(|s| !names.contains(s))
        .collect();
    if !missing.is_empty() {
        found.push(Finding::bad(
            ABOUT,
            format!("not of {}", missing.join(", ")),
            SETUP,
        ));
    }
    if first.at > 0 {
        found.push(Finding::bad(
            ABOUT,
            format!(
                "{} comes before zwrotka; its signature would be of what zwrotka replaces",
                address(&list[0])
            ),
            "put zwrotka first",
        ));
    }
    found.extend(signers(settings, list, &ours));
    let macros = settings.of(cleanup, "milter_macro_defaults");
    if !macros.replace(' ', "").contains("zwrotka_origin=bounce") {
        found.push(Finding::bad(
            ABOUT,
            format!("{cleanup} does not say that its mail is Postfix's own, which [trust] \"local\" needs"),
            format!("postconf -P '{cleanup}/unix/milter_macro_defaults = zwrotka_origin=bounce'"),
        ));
    }
    if settings
        .main("milter_macro_defaults")
        .contains("zwrotka_origin")
    {
        found.push(Finding::bad(
            ABOUT,
            "main.cf gives zwrotka's mark of Postfix's own bounces to all mail",
            "take zwrotka_origin out of milter_macro_defaults in main.cf",
        ));
    }
}

/// The bounce services have a copy of the list of signing milters. One that is
/// not in the original list any more can hold bounces up, one that is new there
/// does not sign them.
fn signers(settings: &Settings<'_>, list: &[String], ours: &impl Fn(&str) -> bool) -> Vec<Finding> {
    let live = entries(&settings.main("non_smtpd_milters"));
    let others = |all: &[String]| -> Vec<String> {
        let others = all.iter().filter(|e| !ours(e));
        others.map(|e| address(e).to_owned()).collect()
    };
    let (copy, live) = (others(list), others(&live));
    let mut found = Vec::new();
    if copy != live {
        let shown = |all: &[String]| match all {
            [] => "none".to_owned(),
            all => all.join(", "),
        };
        found.push(Finding::bad(
            ABOUT,
            format!(
                "the milters that sign bounces ({}) are not those of non_smtpd_milters ({})",
                shown(&copy),
                shown(&live)
            ),
            SETUP,
        ));
    }
    let default = settings.main("milter_default_action") == "accept";
    for entry in list.iter().filter(|e| !ours(e)) {
        if !default && !entry.replace(' ', "").contains("default_action=accept") {
            found.push(Finding::bad(
                ABOUT,
                format!(
                    "without default_action=accept every bounce waits while {} does not answer",
                    address(entry)
                ),
                SETUP,
            ));
        }
    }
    found
}

/// The table that sends bounces of other servers to the pipe.
fn pipe_list(settings: &Settings<'_>) -> Option<List> {
    let class = settings.main("zwrotka_optin");
    let mut words = class.split([' ', ',']).filter(|w| !w.is_empty());
    words.find(|w| *w == "check_recipient_access")?;
    Some(List::Postfix(words.next()?.into()))
}

fn pipe(settings: &Settings<'_>, wiring: &mut Wiring) {
    let is_ours = |s: &&Service| s.command == "pipe" && s.args.contains("zwrotka pipe ");
    for service in settings.services.iter().filter(is_ours) {
        let name = &service.name;
        let word = |key: &str| {
            let found = service
                .args
                .split_ascii_whitespace()
                .find_map(|w| w.strip_prefix(key));
            found.map(String::from)
        };
        wiring.entry_points.push(EntryPoint {
            way: Way::Pipe,
            program: exim::program(&service.args.replace("argv=", " ")),
            config: exim::after(&service.args, "--config"),
            user: word("user=").map(|u| u.split(':').next().unwrap_or_default().into()),
            milter: None,
            list: pipe_list(settings),
        });
        let found = &mut wiring.findings;
        found.push(Finding::good(
            ABOUT,
            format!("as a pipe: service {name}/{}", service.kind),
        ));
        if settings.of(name, "soft_bounce") != "yes" {
            found.push(Finding::bad(
                ABOUT,
                format!("service {name} has no soft_bounce=yes: a failure removes the bounce"),
                format!("postconf -P '{name}/unix/soft_bounce = yes'"),
            ));
        }
        if word("flags=").is_some_and(|flags| flags.contains('D')) {
            found.push(Finding::bad(
                ABOUT,
                format!("service {name} has the flag D, which refuses a message that comes again"),
                "take D out of flags=",
            ));
        }
        let filtered = BOUNCING.iter().filter(|bouncing| {
            let cleanup = settings.of(bouncing, "cleanup_service_name");
            let classes = settings.of(bouncing, "internal_mail_filter_classes");
            !settings.of(&cleanup, "header_checks").is_empty() && classes.contains("bounce")
        });
        if filtered.count() < BOUNCING.len() {
            found.push(Finding::bad(
                ABOUT,
                "Postfix's own bounces are not all sent to the pipe",
                "give bounce, defer and trace the options of contrib/postfix/master.cf",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_milters_is_taken_apart() {
        let list = "{ unix:zwrotka/milter, connect_timeout=2s, default_action=accept }, inet:127.0.0.1:8891 unix:/x";
        let all = entries(list);
        let addresses: Vec<&str> = all.iter().map(|e| address(e)).collect();
        assert_eq!(
            addresses,
            ["unix:zwrotka/milter", "inet:127.0.0.1:8891", "unix:/x"]
        );
        assert!(entries(" , ").is_empty());
    }

    #[test]
    fn a_signer_with_zwrotka_in_its_address_is_a_signer() {
        let named = "unix:zwrotka/milter";
        assert!(is_ours("unix:zwrotka/milter", named));
        for signer in ["unix:zwrotka/dkim", "inet:dkim.zwrotka.test:8891"] {
            assert!(!is_ours(signer, named), "{signer}");
        }
        assert!(is_ours("unix:/run/zwrotka/milter", "") && is_ours("inet:zwrotka:10024", ""));
        assert!(!is_ours("inet:dkim.zwrotka.test:8891", ""));
    }

    #[test]
    fn a_milters_address_is_read_as_postfix_reads_it() {
        let at = |text| socket(text, "/spool").map(|s| s.to_string());
        assert_eq!(
            at("unix:zwrotka/milter").as_deref(),
            Some("unix:/spool/zwrotka/milter")
        );
        assert_eq!(at("unix:/run/x").as_deref(), Some("unix:/run/x"));
        assert_eq!(
            at("inet:9999@localhost").as_deref(),
            Some("inet:localhost:9999")
        );
        assert_eq!(
            at("inet:127.0.0.1:9999").as_deref(),
            Some("inet:127.0.0.1:9999")
        );
        assert_eq!(at("nonsense"), None);
    }

    #[test]
    fn services_and_their_parameters() {
        let text = "zwrotka   unix  -       n       n       -       4       pipe -o soft_bounce=yes flags=q user=zwrotka argv=/usr/bin/zwrotka pipe --config /etc/z.toml -- ${recipient}\n";
        let all = services(text);
        assert_eq!(
            (all.len(), all[0].name.as_str(), all[0].command.as_str()),
            (1, "zwrotka", "pipe")
        );
        assert!(all[0].args.contains("zwrotka pipe "));
        assert!(services("half a line").is_empty());
        assert_eq!(pairs("a/unix/b = c = d\nx")["a/unix/b"], "c = d");
    }
}
