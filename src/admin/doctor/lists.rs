//! Whether the mail server sends bounces of the same domains to zwrotka as the
//! configuration opts in.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use super::{AS_ROOT, Finding, Host};
use crate::admin::queue::tool::{self, Tools};

const ABOUT: &str = "domains";

/// Most domains that are compared.
const MOST: usize = 2000;
/// Most questions in one call of Exim.
const AT_ONCE: usize = 100;
/// Where the snippets of contrib/exim have Exim's list.
const EXIM_LIST: &str = "/etc/zwrotka/domains";

/// What a mail server compares a recipient's domain with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum List {
    /// A domain list of Exim's.
    Exim(String),
    /// A lookup table of Postfix's.
    Postfix(String),
}

/// Why the mail server's list could not be compared.
#[derive(Debug)]
enum AskError {
    Tool(tool::Error),
    /// exim -be did not answer every question with yes or no.
    Answer(String),
}

impl fmt::Display for AskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AskError::Tool(error) => error.fmt(f),
            AskError::Answer(line) => write!(f, "exim -be answered {line}"),
        }
    }
}

/// Compares the list of the mail server with the configuration.
pub(super) fn domains(host: &Host) -> Vec<Finding> {
    let (Some(tools), Ok(config)) = (&host.tools, &host.config) else {
        return Vec::new();
    };
    let list = host
        .wiring
        .entry_points
        .iter()
        .find_map(|e| e.list.as_ref());
    let (Some(list), Ok(all)) = (list, config.all_domains()) else {
        return Vec::new();
    };
    let names: Vec<String> = all.into_iter().map(|(name, _)| name).collect();
    let asked: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| name.replace('*', "zwrotka-doctor"))
        .collect();
    let answers = match list {
        List::Exim(list) => exim(tools, list, &asked),
        List::Postfix(table) => postfix(tools, table, &asked),
    };
    let answers = match answers {
        Ok(answers) => answers,
        Err(why) => {
            return vec![Finding::unseen(
                ABOUT,
                format!("the mail server's list of domains can't be asked: {why}"),
                AS_ROOT,
            )];
        }
    };
    let missing: Vec<&str> = names
        .iter()
        .zip(&answers)
        .filter(|(_, there)| !**there)
        .map(|(name, _)| name.as_str())
        .collect();
    let mut found = Vec::new();
    if !missing.is_empty() {
        found.push(not_sent(list, &missing));
    }
    if let List::Exim(_) = list {
        found.extend(too_many(host));
    }
    if found.is_empty() && names.len() > answers.len() {
        found.push(Finding::note(
            ABOUT,
            format!(
                "the mail server knows the first {} of {} domains; the others were not compared",
                answers.len(),
                names.len()
            ),
        ));
    } else if found.is_empty() {
        found.push(Finding::good(
            ABOUT,
            format!("the mail server knows the same domains: {}", answers.len()),
        ));
    }
    found
}

/// Domains that opted in and of which the mail server's list does not know.
fn not_sent(list: &List, domains: &[&str]) -> Finding {
    let next = match list {
        List::Exim(_) => format!(
            "add them to {EXIM_LIST}, and name it in zwrotka.toml: domains_file = \"{EXIM_LIST}\""
        ),
        List::Postfix(table) => format!(
            "add them to {} and to zwrotka_headers; postfix reload",
            table
                .split_once(':')
                .map_or(table.as_str(), |(_, path)| path)
        ),
    };
    Finding::bad(
        ABOUT,
        format!(
            "the mail server does not send bounces of these domains to zwrotka: {}",
            shortened(domains)
        ),
        next,
    )
}

/// Domains of Exim's list that the configuration does not opt in.
fn too_many(host: &Host) -> Option<Finding> {
    let config = host.config.as_ref().ok()?;
    let text = match std::fs::read_to_string(Path::new(EXIM_LIST)) {
        Ok(text) => text,
        Err(e) if e.kind() == ErrorKind::NotFound => return None,
        Err(e) => {
            return Some(Finding::unseen(
                ABOUT,
                format!("{EXIM_LIST} can't be read: {e}"),
                AS_ROOT,
            ));
        }
    };
    let lines = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim());
    let extra: Vec<&str> = lines
        .filter(|name| !name.is_empty())
        .take(MOST)
        .filter(|name| {
            let asked = name.replace('*', "zwrotka-doctor");
            matches!(config.settings(&asked), Ok(None))
        })
        .collect();
    (!extra.is_empty()).then(|| {
        Finding::bad(
            ABOUT,
            format!(
                "{EXIM_LIST} names domains that the configuration does not opt in: {}",
                shortened(&extra)
            ),
            format!(
                "set domains_file = \"{EXIM_LIST}\" in zwrotka.toml, so that there is one list"
            ),
        )
    })
}

fn shortened(names: &[&str]) -> String {
    let shown = names.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    match names.len() {
        0..=5 => shown,
        n => format!("{shown} and {} more", n - 5),
    }
}

/// Asks Exim itself, by the expansion that the router or transport uses.
fn exim(tools: &Tools, list: &str, domains: &[String]) -> Result<Vec<bool>, AskError> {
    let mut answers = Vec::new();
    for some in domains.chunks(AT_ONCE) {
        let questions: Vec<String> = some
            .iter()
            .map(|domain| format!("${{if match_domain{{{domain}}}{{{list}}}{{yes}}{{no}}}}"))
            .collect();
        let mut arguments = vec!["-be"];
        arguments.extend(questions.iter().map(String::as_str));
        let said = tools
            .ask(tools.program(), &arguments)
            .map_err(AskError::Tool)?;
        let lines: Vec<&str> = said.lines().collect();
        if lines.len() != some.len() || lines.iter().any(|l| *l != "yes" && *l != "no") {
            let first = said.lines().next().unwrap_or("nothing");
            return Err(AskError::Answer(first.into()));
        }
        answers.extend(lines.iter().map(|line| *line == "yes"));
    }
    Ok(answers)
}

fn postfix(tools: &Tools, table: &str, domains: &[String]) -> Result<Vec<bool>, AskError> {
    let postmap = tools.beside("postmap");
    let has = |domain: &String| match tools.ask(&postmap, &["-q", domain, table]) {
        Ok(text) => Ok(!text.trim().is_empty()),
        // postmap exits with 1 and is silent where the table has no entry; a table
        // that can't be opened is an error with a message.
        Err(tool::Error::Failed { status, said, .. })
            if status.code() == Some(1) && said.to_string().is_empty() =>
        {
            Ok(false)
        }
        Err(error) => Err(AskError::Tool(error)),
    };
    domains.iter().map(has).collect()
}
