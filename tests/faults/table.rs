//! The table: fault × door → what happened, and how often.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;

use crate::site::{Fate, Trial};

/// A line of it.
#[derive(Debug, Default)]
pub struct Row {
    runs: usize,
    notice: usize,
    original: usize,
    retry: usize,
    stopped: usize,
    killed: usize,
    not_started: usize,
    twice: usize,
    untold: usize,
}

impl Row {
    pub fn add(&mut self, trial: &Trial) {
        self.runs += 1;
        match trial.fate {
            Fate::Notice => self.notice += 1,
            Fate::Original => self.original += 1,
            Fate::Retry => self.retry += 1,
            Fate::Stopped => self.stopped += 1,
            Fate::Killed => self.killed += 1,
            Fate::NotStarted => self.not_started += 1,
        }
        self.twice += usize::from(trial.twice);
        let tells = !matches!(trial.fate, Fate::Stopped | Fate::Killed | Fate::NotStarted);
        self.untold += usize::from(tells && trial.events == 0);
    }

    /// A run that is judged elsewhere.
    pub fn count(&mut self, is_retry: bool) {
        self.runs += 1;
        self.retry += usize::from(is_retry);
    }

    pub fn retries(&self) -> usize {
        self.retry
    }

    pub fn runs(&self) -> usize {
        self.runs
    }

    /// Runs that ended in peace and told nobody.
    pub fn untold(&self) -> usize {
        self.untold
    }

    pub fn twice(&self) -> usize {
        self.twice
    }

    /// Puts the line under the others.
    pub fn print(&self, fault: &str, door: &str) {
        let mut what = Vec::new();
        for (number, name) in [
            (self.notice, "notice"),
            (self.original, "original"),
            (self.retry, "try again"),
            (self.stopped, "stopped, tried again"),
            (self.killed, "killed, tried again"),
            (self.not_started, "did not start, tried again"),
        ] {
            if number > 0 {
                what.push(format!("{number} {name}"));
            }
        }
        if self.twice > 0 {
            what.push(format!("{} of these twice with one Message-ID", self.twice));
        }
        if self.untold > 0 {
            what.push(format!("{} without an event", self.untold));
        }
        line(fault, door, self.runs, &what.join(", "));
    }
}

/// A line of the table; `ZWROTKA_FAULTS_TABLE` names a file for it.
pub fn line(fault: &str, door: &str, runs: usize, what: &str) {
    let mut text = String::new();
    let _ = writeln!(text, "| {fault} | {door} | {runs} | {what} |");
    print!("{text}");
    if let Some(path) = std::env::var_os("ZWROTKA_FAULTS_TABLE") {
        let file = OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut f| f.write_all(text.as_bytes()))
            .expect("the table");
    }
}
