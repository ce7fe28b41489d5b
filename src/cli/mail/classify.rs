//! `zwrotka classify`: what each message is, as JSON lines or a table.
//!
//! Goes through files, mbox files, Maildirs and folders in the order of their
//! names. A path that can't be read is told on stderr and makes the exit code
//! 1, after everything else was done.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::diagnosis::{self, Diagnosis, Rules, Verdict};
use crate::message::{self, MAX_PARSED, Message};
use crate::report::{self, Kind, Recipient, Report};

use crate::cli::terminal::{cell, survived};
use crate::escape::{printable, write_json};

use super::{ClassifyArgs, ClassifyFormat, Failure, load, site_rules};

/// Deepest nesting of folders that is followed.
const MAX_FOLDERS: usize = 64;

/// Classifies everything below the given paths, by the site's rules if it has any.
pub(super) fn run(config: Option<&Path>, args: &ClassifyArgs) -> Result<ExitCode, Failure> {
    let rules = site_rules(&load(config, false)?)?;
    let stdout = io::stdout().lock();
    let mut walk = Walk {
        out: BufWriter::with_capacity(64 << 10, stdout),
        format: args.format,
        explain: args.explain,
        rules: rules.as_ref().unwrap_or(Rules::built_in()),
        failed: false,
    };
    let ended = walk.all(args).and_then(|()| walk.out.flush());
    survived(ended)?;
    Ok(if walk.failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

struct Walk<'a, W: Write> {
    out: W,
    format: ClassifyFormat,
    explain: bool,
    rules: &'a Rules,
    failed: bool,
}

impl<W: Write> Walk<'_, W> {
    fn all(&mut self, args: &ClassifyArgs) -> io::Result<()> {
        if self.format == ClassifyFormat::Table {
            self.row(["KIND", "RECIPIENT", "CATEGORY", "REPLY", "FILE"])?;
        }
        if args.paths.is_empty() {
            let stdin = io::stdin().lock();
            return self.stream(stdin, "-");
        }
        for path in &args.paths {
            self.path(path, 0)?;
        }
        Ok(())
    }

    fn path(&mut self, path: &Path, depth: usize) -> io::Result<()> {
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => self.folder(path, depth),
            Ok(meta) if meta.is_file() || depth == 0 => match File::open(path) {
                Ok(file) => {
                    let name = path.to_string_lossy();
                    self.stream(BufReader::with_capacity(32 << 10, file), &name)
                }
                Err(error) => self.complain(path, &error),
            },
            // A socket or the like inside of a folder.
            Ok(_) => Ok(()),
            Err(error) => self.complain(path, &error),
        }
    }

    fn folder(&mut self, path: &Path, depth: usize) -> io::Result<()> {
        if depth >= MAX_FOLDERS {
            return self.complain(path, &io::Error::other("folders are nested too deep"));
        }
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return self.complain(path, &error),
        };
        let mut names = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => names.push(entry.file_name()),
                Err(error) => self.complain(path, &error)?,
            }
        }
        // A Maildir: what is in tmp is not delivered yet.
        let maildir = ["cur", "new", "tmp"]
            .iter()
            .all(|n| names.iter().any(|name| name == n));
        names.sort();
        for name in names {
            let hidden =
                name.as_encoded_bytes().starts_with(b".") && !(maildir && depth < MAX_FOLDERS);
            if hidden || (maildir && name == "tmp") {
                continue;
            }
            let child = path.join(&name);
            // Folders of a Maildir begin with a dot; other hidden things are no mail.
            if maildir && name.as_encoded_bytes().starts_with(b".") && !child.is_dir() {
                continue;
            }
            self.path(&child, depth + 1)?;
        }
        Ok(())
    }

    fn complain(&mut self, path: &Path, error: &io::Error) -> io::Result<()> {
        self.failed = true;
        eprintln!("zwrotka: {}: {error}", path.display());
        Ok(())
    }

    /// Classifies what a reader gives: one message, or those of an mbox.
    fn stream(&mut self, mut input: impl BufRead, name: &str) -> io::Result<()> {
        let mut raw = Vec::new();
        // A file of one mail may begin with the line of an mbox, and return another one.
        let single = Path::new(name)
            .extension()
            .is_some_and(|e| e == "eml" || e == "msg");
        let mut mbox = Mbox {
            started: single,
            ..Mbox::default()
        };
        loop {
            match mbox.next(&mut input, &mut raw) {
                Ok(true) => self.message(&raw, name)?,
                Ok(false) => return Ok(()),
                Err(error) => return self.complain(Path::new(name), &error),
            }
        }
    }

    fn message(&mut self, raw: &[u8], name: &str) -> io::Result<()> {
        let raw = message::with_line_feeds(raw);
        let message = Message::parse(&raw);
        let report = report::read(&message);
        let diagnosis = diagnosis::diagnose(&report, self.rules);
        match self.format {
            ClassifyFormat::Json => {
                let mut object = object(&report, &diagnosis, name);
                if self.explain {
                    let traces = report
                        .recipients
                        .iter()
                        .map(|r| json!(diagnosis::explain_rule(&report, r, self.rules)));
                    object["explain"] = traces.collect();
                }
                write_json(&mut self.out, &object)?;
                self.out.write_all(b"\n")
            }
            ClassifyFormat::Table => self.rows(&report, &diagnosis, name),
        }
    }

    fn rows(&mut self, report: &Report, diagnosis: &Diagnosis, name: &str) -> io::Result<()> {
        if report.recipients.is_empty() {
            let what = report.why.map_or_else(String::new, |w| word(&w));
            return self.row([&word(&report.kind), "", "", &what, name]);
        }
        for (recipient, verdict) in report.recipients.iter().zip(&diagnosis.recipients) {
            let address = recipient.final_recipient.as_deref().unwrap_or_default();
            let reply = recipient.diagnostic_code.as_deref().unwrap_or_default();
            let category = verdict.category.name();
            self.row([&word(&report.kind), address, category, reply, name])?;
            if self.explain {
                let trace = diagnosis::explain_rule(report, recipient, self.rules);
                for line in trace.to_string().lines() {
                    writeln!(self.out, "    {}", printable(line))?;
                }
            }
        }
        Ok(())
    }

    fn row(&mut self, cells: [&str; 5]) -> io::Result<()> {
        let [kind, address, category, reply, file] = cells;
        writeln!(
            self.out,
            "{}  {}  {}  {}  {}",
            cell(kind, 9),
            cell(address, 34),
            cell(category, 20),
            cell(reply, 48),
            printable(file)
        )
    }
}

/// The messages of an mbox, or the one message of any other file. No more than
/// [`MAX_PARSED`] bytes of each are kept.
#[derive(Default)]
struct Mbox {
    started: bool,
    mbox: bool,
    /// The `From ` line that the last message ended at.
    pending: Option<Vec<u8>>,
    ended: bool,
}

impl Mbox {
    fn next(&mut self, input: &mut impl BufRead, raw: &mut Vec<u8>) -> io::Result<bool> {
        raw.clear();
        if self.ended {
            return Ok(false);
        }
        if let Some(line) = self.pending.take() {
            raw.extend_from_slice(&line);
        }
        if !self.started {
            self.started = true;
            let start = input.fill_buf()?;
            self.mbox = start.starts_with(b"From ");
        }
        if !self.mbox {
            self.ended = true;
            input.by_ref().take(MAX_PARSED as u64).read_to_end(raw)?;
            return Ok(true);
        }
        let mut blank = false;
        let mut line = Vec::new();
        loop {
            line.clear();
            let got = input.by_ref().take(64 << 10).read_until(b'\n', &mut line)?;
            if got == 0 {
                self.ended = true;
                return Ok(!raw.is_empty());
            }
            if blank && is_from_line(&line) && !raw.is_empty() {
                self.pending = Some(std::mem::take(&mut line));
                return Ok(true);
            }
            blank = line == b"\n" || line == b"\r\n";
            if raw.len() < MAX_PARSED {
                let room = MAX_PARSED - raw.len();
                raw.extend_from_slice(&line[..line.len().min(room)]);
            }
        }
    }
}

/// `From sender date`: the line has a time and ends in a year, which prose that
/// begins with "From " rarely has.
fn is_from_line(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let text = String::from_utf8_lossy(rest);
    let time = text
        .split_whitespace()
        .any(|w| w.len() >= 5 && w.as_bytes()[0].is_ascii_digit() && w.contains(':'));
    let year = text
        .split_whitespace()
        .any(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()));
    time && year
}

/// The JSON object of one message, as design and tests know it.
fn object(report: &Report, diagnosis: &Diagnosis, name: &str) -> Value {
    let original = &report.original;
    json!({
        "file": name,
        "kind": report.kind,
        "why": report.why,
        "reporting_mta": report.reporting_mta,
        "dialect": (report.kind != Kind::None).then_some(report.dialect),
        "recipients": report.recipients.iter().zip(&diagnosis.recipients).map(recipient).collect::<Vec<_>>(),
        "original": {
            "message_id": original.message_id,
            "subject": original.subject,
            "from": original.from,
            "date": original.date.as_ref().map(|d| d.to_rfc3339()),
            "size": original.size,
        },
    })
}

fn recipient((r, verdict): (&Recipient, &Verdict)) -> Value {
    json!({
        "final_recipient": r.final_recipient,
        "original_recipient": r.original_recipient,
        "action": r.action,
        "status": r.status,
        "category": verdict.category,
        "confidence": verdict.confidence,
        "permanence": verdict.permanence,
        "rule": verdict.rule,
        "diagnostic_code": r.diagnostic_code,
        "remote_mta": r.remote_mta,
        "phase": r.phase,
        "remark": r.remark,
        "facts": verdict.facts,
    })
}

/// A word that serde gives to an enum.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn messages(input: &[u8]) -> Vec<Vec<u8>> {
        let mut mbox = Mbox::default();
        let mut raw = Vec::new();
        let mut out = Vec::new();
        let mut input = input;
        while mbox.next(&mut input, &mut raw).unwrap() {
            out.push(raw.clone());
        }
        out
    }

    #[test]
    fn an_mbox_is_several_messages_and_anything_else_is_one() {
        let mbox = b"From a@b Thu Oct  4 15:25:26 2001\nSubject: x\n\nFrom here on\n\nFrom there too\n\nFrom c@d Thu Oct  4 15:25:26 2001\nSubject: y\n\nz";
        assert_eq!(messages(mbox).len(), 2);
        assert_eq!(
            messages(b"Subject: x\n\nFrom a@b Thu Oct  4 15:25:26 2001\n").len(),
            1
        );
        assert_eq!(messages(b"").len(), 1);
    }
}
