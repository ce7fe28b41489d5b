//! `zwrotka-admin blocklist`.

use std::io::{self, IsTerminal, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::admin::blocklist::identity::{Check, Grade, helo_of};
use crate::admin::blocklist::list::{Verdict, built_in_text};
use crate::admin::blocklist::{
    Finding, Inspection, Lists, Request, SITE_FILE, check, public_addresses,
};
use crate::admin::queue::tool::Tools;
use crate::cli::terminal::{Style, print, print_json, styled};
use crate::cli::{Failure, ValueError, load};
use crate::escape::{columns, printable, printable_within};

use super::mta::MtaArgs;

/// `zwrotka blocklist`
#[derive(Debug, Args)]
pub struct BlocklistArgs {
    /// Addresses and domains to look up [default: the addresses of this host and the mail servers of the domains that opted in]
    #[arg(value_name = "IP|DOMAIN|HOST")]
    pub targets: Vec<String>,
    /// Name server to query, ADDRESS or ADDRESS:PORT, repeatable [default: those of /etc/resolv.conf]
    #[arg(long, value_name = "IP:PORT", value_parser = server)]
    pub resolver: Vec<SocketAddr>,
    /// DKIM selector whose key is checked too, repeatable
    #[arg(long, value_name = "NAME")]
    pub selector: Vec<String>,
    /// HELO name of the server [default: that of Exim or Postfix, for this host]
    #[arg(long, value_name = "NAME")]
    pub helo: Option<String>,
    /// File of lists, added to the built-in ones or replacing them [default: /etc/zwrotka/blocklists.toml, if there is one]
    #[arg(long, value_name = "FILE")]
    pub lists: Option<PathBuf>,
    /// Print the built-in lists, as an example for --lists
    #[arg(long)]
    pub show_lists: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// Reads `192.0.2.1`, `192.0.2.1:53`, `[2001:db8::1]:53`.
pub(super) fn server(text: &str) -> Result<SocketAddr, ValueError> {
    text.parse::<SocketAddr>()
        .or_else(|_| text.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, 53)))
        .map_err(|_| ValueError::Resolver)
}

fn failed(why: impl std::fmt::Display) -> Failure {
    Failure::Plain("blocklist".into(), why.to_string())
}

/// Runs the command.
pub(super) fn run(args: &BlocklistArgs, config: Option<&Path>) -> Result<ExitCode, Failure> {
    if args.show_lists {
        print(built_in_text())?;
        return Ok(ExitCode::SUCCESS);
    }
    let site = Path::new(SITE_FILE);
    let lists = match &args.lists {
        Some(path) => Lists::load(path),
        None if site.exists() => Lists::load(site),
        None => Ok(Lists::built_in()),
    };
    let mut request = Request::new(args.targets.clone(), lists.map_err(failed)?);
    request.servers = args.resolver.clone();
    request.selectors = args.selector.clone();
    request.helo = args.helo.clone();
    if args.targets.is_empty() {
        this_host(&mut request, config, &args.mta)?;
    }
    let report = {
        let progress = Progress::new();
        check(&request, &|done, all| progress.show(done, all))
    };
    let report = report.map_err(failed)?;
    if args.json {
        print_json(&report)?;
    } else {
        print(table(&report))?;
    }
    if report.is_listed() {
        Ok(ExitCode::from(1))
    } else if !report.is_answered() {
        Err(failed("no list gave a valid answer"))
    } else if !report.silent().is_empty() {
        let lists = report.silent().join(", ");
        Err(failed(format!("no answer that can be believed: {lists}")))
    } else if !report.problems.is_empty() {
        Err(failed(report.problems.join("; ")))
    } else {
        Ok(ExitCode::SUCCESS)
    }
}

/// Asks for this host and the domains of the configuration.
pub(super) fn this_host(
    request: &mut Request,
    config: Option<&Path>,
    mta: &MtaArgs,
) -> Result<(), Failure> {
    let configured = config.is_some() || Path::new(crate::config::DEFAULT_PATH).exists();
    let config = load(config, false)?;
    let domains = config.all_domains().map_err(Failure::Config)?;
    request.targets = domains
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !name.contains('*'))
        .collect();
    request.own = public_addresses();
    // The host name of the kernel need not be the HELO name.
    request.helo = request
        .helo
        .take()
        .or_else(|| {
            let tools = Tools::find(&mta.options()).ok()?;
            helo_of(&tools).ok().filter(|name| !name.is_empty())
        })
        .or_else(|| configured.then(|| config.hostname.clone()));
    if request.own.is_empty() {
        // Behind a translating router only the DNS knows the address outside.
        let name = request.helo.clone().unwrap_or(config.hostname);
        request.hosts.push(name);
    }
    Ok(())
}

/// The progress line on a terminal.
struct Progress(bool);

impl Progress {
    fn new() -> Progress {
        Progress(io::stderr().is_terminal())
    }

    fn show(&self, done: usize, all: usize) {
        if self.0 {
            let _ = write!(io::stderr(), "\rDNS queries: {done} of {all} \x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.0 {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// A report for people.
fn table(report: &Inspection) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    refusal(&mut out, report);
    for address in &report.addresses {
        let via: Vec<String> = address.via.iter().map(printable).collect();
        let _ = writeln!(
            out,
            "{}{}",
            address.ip,
            if via.is_empty() {
                String::new()
            } else {
                format!("  ({})", via.join(", "))
            }
        );
        findings(&mut out, &address.lists);
        checks(&mut out, &address.checks);
        out.push('\n');
    }
    for domain in &report.domains {
        let _ = writeln!(out, "{}", printable(&domain.domain));
        findings(&mut out, &domain.lists);
        checks(&mut out, &domain.checks);
        out.push('\n');
    }
    for problem in &report.problems {
        let _ = writeln!(out, "error     {}", printable(problem));
    }
    if !report.problems.is_empty() {
        out.push('\n');
    }
    let count =
        |wanted: fn(&Verdict) -> bool| report.findings().filter(|f| wanted(&f.verdict)).count();
    let _ = writeln!(
        out,
        "{} listed, {} clean, {} refused, {} without an answer",
        count(|v| matches!(v, Verdict::Listed { .. })),
        count(|v| matches!(v, Verdict::Clean)),
        count(|v| matches!(v, Verdict::Refused { .. })),
        count(|v| matches!(v, Verdict::Error { .. })),
    );
    if let Some(warning) = report.warning {
        let _ = writeln!(out, "\n{}", wrapped(warning, 78));
    }
    out
}

/// What makes the rest of the report incomplete comes first.
fn refusal(out: &mut String, report: &Inspection) {
    use std::fmt::Write;
    if report.refusing.is_empty() && !report.public_resolver {
        return;
    }
    let resolvers: Vec<String> = report
        .resolvers
        .iter()
        .map(|r| r.ip().to_string())
        .collect();
    let mut text = if report.refusing.is_empty() {
        format!("The name server {} is a public one.", resolvers.join(", "))
    } else {
        format!(
            "The name server {} may not ask {}.",
            resolvers.join(", "),
            report.refusing.join(", ")
        )
    };
    text.push_str(
        " Lists refuse public and busy resolvers or answer them wrongly: \
         run a resolver of your own (unbound) and name it with --resolver.",
    );
    for (n, line) in wrapped(&printable(text), 70).lines().enumerate() {
        let mark = if n == 0 {
            styled(Style::Warning, "warning")
        } else {
            "       ".into()
        };
        let _ = writeln!(out, "{mark}  {line}");
    }
    out.push('\n');
}

fn findings(out: &mut String, findings: &[Finding]) {
    use std::fmt::Write;
    let mut clean = Vec::new();
    // Lists that fail alike share a line.
    let mut unanswered: Vec<(&str, &str, Vec<String>)> = Vec::new();
    let mut fails =
        |state, why, name| match unanswered.iter_mut().find(|u| (u.0, u.1) == (state, why)) {
            Some(same) => same.2.push(name),
            None => unanswered.push((state, why, vec![name])),
        };
    for finding in findings {
        let name = printable_within(&finding.list, 40);
        match &finding.verdict {
            Verdict::Listed { codes, reason } => {
                let minor = if finding.minor { " (minor)" } else { "" };
                let _ = writeln!(out, "  {}   {name}{minor}", styled(Style::Bad, "LISTED"));
                for code in codes {
                    let _ = writeln!(out, "           {} {}", code.code, printable(&code.meaning));
                }
                if let Some(reason) = reason {
                    let _ = writeln!(
                        out,
                        "           it says: {}",
                        printable_within(reason.as_bytes(), 300)
                    );
                }
                let _ = writeln!(out, "           delist: {}", printable(&finding.delist));
                for (index, line) in wrapped(&printable(&finding.rule), 65).lines().enumerate() {
                    let mark = if index == 0 { "rule:  " } else { "       " };
                    let _ = writeln!(out, "           {mark} {line}");
                }
            }
            Verdict::Clean => clean.push(name),
            Verdict::Refused { why, .. } => fails("refused", why.as_str(), name),
            Verdict::Error { why } => fails("error  ", why.as_str(), name),
        }
    }
    for (state, why, names) in unanswered {
        let text = format!("{}: {}", names.join(", "), printable_within(why, 300));
        for (index, line) in wrapped(&text, 65).lines().enumerate() {
            let mark = if index == 0 { state } else { "       " };
            let _ = writeln!(out, "  {mark}  {line}");
        }
    }
    if !clean.is_empty() {
        for (index, line) in wrapped(&clean.join(", "), 65).lines().enumerate() {
            let mark = if index == 0 { "clean  " } else { "       " };
            let _ = writeln!(out, "  {mark}  {line}");
        }
    }
}

fn checks(out: &mut String, checks: &[Check]) {
    use std::fmt::Write;
    for check in checks {
        let grade = match check.grade {
            Grade::Good => styled(Style::Good, "good   "),
            Grade::Weak => styled(Style::Warning, "weak   "),
            Grade::Bad => styled(Style::Bad, "BAD    "),
            Grade::Unknown => "unknown".into(),
        };
        let _ = writeln!(
            out,
            "  {grade}  {}: {}",
            check.check,
            printable_within(&check.found, 300)
        );
        if let Some(advice) = &check.advice {
            let _ = writeln!(out, "           > {}", printable(advice));
        }
    }
}

/// Breaks text at spaces into lines of at most `width` characters, where that can be done.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_ascii_whitespace() {
        if column > 0 && column + 1 + columns(word) > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += columns(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_as_people_write_them() {
        assert_eq!(
            server("192.0.2.1"),
            Ok(SocketAddr::from(([192, 0, 2, 1], 53)))
        );
        assert!(server("[2001:db8::1]:5300").is_ok());
        assert!(server("2001:db8::1").is_ok());
        assert!(server("ns.example.pl").is_err());
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrapped("a bb ccc", 4), "a bb\nccc");
    }
}
