//! Why setup did not do its work; each error is one line.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use thiserror::Error;

use super::PROGRAM;
use super::site::{DOMAINS, KEYS};
use crate::admin::queue::tool;
use crate::config::{DEFAULT_PATH, Problem};

#[derive(Debug, Error)]
pub enum Error {
    #[error(transparent)]
    Tools(#[from] tool::Error),
    #[error("{}: {}", .0.display(), .1)]
    File(PathBuf, io::Error),
    #[error("{}: changed while setup was running; run setup again", .0.display())]
    Changed(PathBuf),
    #[error("{}: does not exist", .0.display())]
    NoFile(PathBuf),
    #[error("{}: has no line 'begin {section}'", .path.display())]
    NoSection {
        path: PathBuf,
        section: &'static str,
    },
    #[error("{}: {}", .0.display(), .1)]
    Record(PathBuf, serde_json::Error),
    #[error(
        "the program must be an absolute path of letters and digits that ends in /zwrotka, \
         for example {PROGRAM}; found '{0}'"
    )]
    Program(String),
    #[error(
        "--domain must be a domain, for example example.pl or *.example.pl; found '{}'",
        .0.escape_debug()
    )]
    Domain(String),
    #[error(
        "--alerts must be an address, for example postmaster@example.pl; found '{}'",
        .0.escape_debug()
    )]
    Alerts(String),
    #[error(
        "{DEFAULT_PATH}: --language needs this line in place of the one that is there: language = \"{0}\""
    )]
    Language(String),
    #[error("{DEFAULT_PATH}: [alerts] to is \"{0}\"; change it there")]
    OtherAlerts(String),
    #[error("{DEFAULT_PATH}: --alerts needs this line below [alerts]: to = \"{0}\"")]
    AlertsTable(String),
    #[error("no domain is opted in: name one with --domain, for example --domain example.pl")]
    NoDomain,
    #[error("{DEFAULT_PATH}: {}", one_line(.0))]
    Toml(toml::de::Error),
    #[error(
        "{DEFAULT_PATH}: domains_file must be \"{DOMAINS}\", which the mail server reads too; found '{0}'"
    )]
    DomainsFile(String),
    #[error(
        "{DEFAULT_PATH}: --trust hmac needs two lines below [trust]: require = [\"local\", \"hmac\"] \
         and key_file = \"{KEYS}\""
    )]
    KeyFile,
    #[error("{}", one_line(&joined(.0)))]
    Configuration(Vec<Problem>),
    #[error("{program}: {error}")]
    Start { program: String, error: io::Error },
    #[error("{command}: {status}: {}", one_line(.said))]
    Command {
        command: String,
        status: ExitStatus,
        said: String,
    },
    #[error("contrib/postfix/milter.sh {word}: {}", one_line(.said))]
    Script { word: String, said: String },
    #[error("the account {0} does not exist")]
    NoAccount(&'static str),
    #[error(
        "neither systemd nor {0} can start the milter: install the package, or configure it by hand \
         (contrib/README.md)"
    )]
    NoInit(&'static str),
    #[error("the milter does not listen on {0}")]
    MilterSilent(&'static str),
    #[error("found no service to restart; tried: {0}")]
    NoService(String),
    #[error("the mail server {0}")]
    MailServer(String),
    #[error("test bounce: {0}")]
    TestBounce(String),
    #[error(
        "only root can change the mail server's files; without --apply, setup shows the changes"
    )]
    NotRoot,
    #[error("interrupted")]
    Interrupted,
    #[error("{0}. zwrotka is still wired in.")]
    StillWired(Box<Error>),
    #[error("{0}. Everything was undone; the mail server's files are as before.")]
    Undone(Box<Error>),
    #[error(
        "{why}. Undoing it failed too: {}. The files as they were are in {}.",
        joined(.undoing), .kept.display()
    )]
    NotUndone {
        why: Box<Error>,
        undoing: Vec<Error>,
        kept: PathBuf,
    },
}

impl Error {
    /// For `map_err`, where one path can fail in several ways.
    pub(super) fn of(path: &Path) -> impl Fn(io::Error) -> Error {
        move |error| Error::File(path.into(), error)
    }
}

fn joined<T: ToString>(all: &[T]) -> String {
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    all.join("; ")
}

/// What programs say may have several lines.
fn one_line(text: &impl ToString) -> String {
    let text = text.to_string();
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    lines.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_line() {
        let said = "first\n  second\n\n".to_owned();
        let script = Error::Script {
            word: "on".into(),
            said,
        };
        let all = Error::NotUndone {
            why: Box::new(script),
            undoing: vec![Error::NoDomain, Error::NotRoot],
            kept: "/etc/zwrotka/setup/exim".into(),
        };
        let text = all.to_string();
        assert!(!text.contains('\n'), "{text}");
        assert!(text.starts_with("contrib/postfix/milter.sh on: first; second. Undoing"));
    }
}
