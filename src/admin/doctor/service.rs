//! Whether the mail server and the milter run, and whether the milter is the
//! program that is installed.

use std::fs;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;

use super::{AS_ROOT, Finding, Host, Way, probe};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::Tools;

/// Whether the mail server answers where it listens.
pub(super) fn mail_server(tools: &Tools) -> Vec<Finding> {
    const ABOUT: &str = "mail server";
    let Some(at) = listens(tools) else {
        return vec![Finding::unseen(
            ABOUT,
            "whether it runs is unknown: its configuration names no SMTP listener",
            "look with the mail server's own tools",
        )];
    };
    let name = match tools.mta() {
        Mta::Exim if Path::new("/etc/exim4").exists() => "exim4",
        Mta::Exim => "exim",
        Mta::Postfix => "postfix",
    };
    // A server on all addresses answers on ::1 where the host has no IPv4.
    let six = SocketAddr::new(Ipv6Addr::LOCALHOST.into(), at.port());
    let else_six = |e| {
        if at.ip() == Ipv4Addr::LOCALHOST && probe::greeting(six).is_ok() {
            Ok(six)
        } else {
            Err(e)
        }
    };
    vec![match probe::greeting(at).map(|()| at).or_else(else_six) {
        Ok(at) => Finding::good(ABOUT, format!("answers on {at}")),
        Err(e) => Finding::bad(
            ABOUT,
            format!("does not answer on {at}: {e}"),
            format!("service {name} start; its log says why it stopped"),
        ),
    }]
}

/// Where the mail server takes mail, as far as its configuration says.
pub(super) fn listens(tools: &Tools) -> Option<SocketAddr> {
    match tools.mta() {
        Mta::Exim => exim_listens(tools),
        Mta::Postfix => postfix_listens(tools),
    }
}

fn port(name: &str) -> Option<u16> {
    match name {
        "smtp" => Some(25),
        "submission" => Some(587),
        "smtps" | "submissions" => Some(465),
        number => number.parse().ok(),
    }
}

/// The first address that Exim listens on; a port where TLS comes first is left out.
fn exim_listens(tools: &Tools) -> Option<SocketAddr> {
    let setting = |name: &str| {
        let said = tools.ask(tools.program(), &["-bP", name]).ok()?;
        let (_, value) = said.trim().split_once('=')?;
        Some(value.trim().to_owned())
    };
    let list = |text: &str| -> Vec<String> {
        let (separator, rest) = match text.strip_prefix('<') {
            Some(rest) => (
                rest.chars().next().unwrap_or(':'),
                rest.get(1..).unwrap_or_default(),
            ),
            None => (':', text),
        };
        let words = rest.split(separator).map(|w| w.trim().to_owned());
        words.filter(|w| !w.is_empty()).collect()
    };
    let ports = list(&setting("daemon_smtp_ports").unwrap_or_else(|| "smtp".into()));
    let port = ports.iter().filter_map(|p| port(p)).find(|p| *p != 465)?;
    let interfaces = list(&setting("local_interfaces").unwrap_or_default());
    let address = |text: &String| -> Option<SocketAddr> {
        if let Ok(ip) = text.parse::<IpAddr>() {
            return Some(SocketAddr::new(reachable(ip), port));
        }
        // ADDRESS.PORT
        let (ip, port) = text.rsplit_once('.')?;
        Some(SocketAddr::new(
            reachable(ip.parse().ok()?),
            port.parse().ok()?,
        ))
    };
    let all: Vec<SocketAddr> = interfaces.iter().filter_map(address).collect();
    all.first().copied().or_else(|| {
        interfaces
            .is_empty()
            .then_some(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port))
    })
}

fn reachable(ip: IpAddr) -> IpAddr {
    if ip.is_unspecified() {
        Ipv4Addr::LOCALHOST.into()
    } else {
        ip
    }
}

fn postfix_listens(tools: &Tools) -> Option<SocketAddr> {
    let services = tools.ask(&tools.beside("postconf"), &["-M"]).ok()?;
    let interfaces = tools.ask(&tools.beside("postconf"), &["-xh", "inet_interfaces"]);
    let first = interfaces.unwrap_or_default();
    let first = first.split([',', ' ']).next().unwrap_or_default().trim();
    let own = match first.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(ip) => ip,
        Err(_) => Ipv4Addr::LOCALHOST.into(),
    };
    services.lines().find_map(|line| {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        let [name, "inet", ..] = words[..] else {
            return None;
        };
        if !matches!(words.get(7), Some(&"smtpd" | &"postscreen")) {
            return None;
        }
        let (host, service) = name.rsplit_once(':').unwrap_or(("", name));
        let ip = host.trim_matches(['[', ']']).parse().unwrap_or(own);
        Some(SocketAddr::new(
            reachable(ip),
            port(service).filter(|p| *p != 465)?,
        ))
    })
}

/// Whether a milter that is wired in answers.
pub(super) fn milter_runs(host: &Host) -> bool {
    let mut sockets = host
        .wiring
        .entry_points
        .iter()
        .filter_map(|d| d.milter.as_ref());
    sockets.any(|socket| probe::milter(socket).is_ok())
}

/// Whether the milter answers, and with which program.
pub(super) fn milter(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "milter";
    let entry_points = host.wiring.entry_points.iter();
    let mut sockets: Vec<_> = entry_points.filter_map(|d| d.milter.as_ref()).collect();
    sockets.dedup();
    let mut found: Vec<Finding> = sockets
        .into_iter()
        .map(|socket| match probe::milter(socket) {
            Ok(()) => Finding::good(ABOUT, format!("answers on {socket}")),
            Err(e) => Finding::bad(
                ABOUT,
                format!("does not answer on {socket}: {e}"),
                "systemctl enable --now zwrotka-milter.socket zwrotka-milter.service; \
                 until then bounces pass unchanged",
            ),
        })
        .collect();
    if host
        .wiring
        .entry_points
        .iter()
        .any(|e| e.way == Way::Milter)
    {
        found.extend(running().into_iter().find_map(|running| match running {
            Running::Replaced(program) => Some(Finding::bad(
                ABOUT,
                format!("the running service is older than {program}, which has been replaced"),
                "systemctl restart zwrotka-milter",
            )),
            Running::Hidden => Some(Finding::unseen(
                ABOUT,
                "whether the running service is the installed program can't be seen",
                AS_ROOT,
            )),
            Running::Installed => None,
        }));
    }
    found
}

/// The program of a running milter.
enum Running {
    Installed,
    /// The path at which there is another program now.
    Replaced(String),
    /// A process of another account, of which only root sees the program.
    Hidden,
}

fn running() -> Vec<Running> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let milter = |process: fs::DirEntry| {
        process.file_name().to_str()?.parse::<u32>().ok()?;
        let arguments = fs::read(process.path().join("cmdline")).ok()?;
        let mut words = arguments.split(|b| *b == 0);
        if !words.next()?.ends_with(b"zwrotka") || !words.any(|word| word == b"milter") {
            return None;
        }
        Some(match fs::read_link(process.path().join("exe")) {
            Err(e) if e.kind() == ErrorKind::PermissionDenied => Running::Hidden,
            Err(_) => return None,
            Ok(program) => match program.to_str()?.strip_suffix(" (deleted)") {
                Some(program) if Path::new(program).exists() => Running::Replaced(program.into()),
                _ => Running::Installed,
            },
        })
    };
    processes.filter_map(milter).collect()
}
