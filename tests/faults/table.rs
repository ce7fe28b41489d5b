//! The table: fault × entry → what happened, and how often.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;

use crate::site::{Attempt, Fate};

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
    without_event: usize,
}

impl Row {
    pub fn add(&mut self, attempt: &Attempt) {
        self.runs += 1;
        match attempt.fate {
            Fate::Notice => self.notice += 1,
            Fate::Original => self.original += 1,
            Fate::Retry => self.retry += 1,
            Fate::Stopped => self.stopped += 1,
            Fate::Killed => self.killed += 1,
            Fate::NotStarted => self.not_started += 1,
        }
        self.twice += usize::from(attempt.twice);
        let logs = !matches!(
            attempt.fate,
            Fate::Stopped | Fate::Killed | Fate::NotStarted
        );
        self.without_event += usize::from(logs && attempt.events == 0);
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

    /// Runs that ended with 0 or 75 and logged no event.
    pub fn without_event(&self) -> usize {
        self.without_event
    }

    pub fn twice(&self) -> usize {
        self.twice
    }

    /// Puts the line under the others.
    pub fn print(&self, fault: &str, entry: &str) {
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
        if self.without_event > 0 {
            what.push(format!("{} without an event", self.without_event));
        }
        line(fault, entry, self.runs, &what.join(", "));
    }
}

/// A line of the table; `ZWROTKA_FAULTS_TABLE` names a file for it.
pub fn line(fault: &str, entry: &str, runs: usize, what: &str) {
    let mut text = String::new();
    let _ = writeln!(text, "| {fault} | {entry} | {runs} | {what} |");
    print!("{text}");
    if let Some(path) = std::env::var_os("ZWROTKA_FAULTS_TABLE") {
        let file = OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut f| f.write_all(text.as_bytes()))
            .expect("the table");
    }
}
