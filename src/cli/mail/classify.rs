//! `zwrotka classify`: what each message is, as JSON lines or a table.
//!
//! Goes through files, mbox files, Maildirs and folders in the order of their
//! names. A path that can't be read is reported on stderr and makes the exit code 1
//! after everything else was done.

mod events;
mod mbox;
mod output;
mod unsure;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use crate::diagnosis::{self, Diagnosis, Rules};
use crate::message::{self, Message};
use crate::report::{self, Report};

use crate::cli::terminal::{cell, survived};
use crate::escape::{printable, write_json};

use mbox::Mbox;
use output::{Classified, Reading};
use unsure::Unsure;

use super::{ClassifyArgs, ClassifyFormat, Failure, load, site_rules};

/// Deepest nesting of folders that is followed.
const MAX_FOLDERS: usize = 64;

/// Classifies everything below the given paths, by the site's rules if it has any.
pub(super) fn run(config: Option<&Path>, args: &ClassifyArgs) -> Result<ExitCode, Failure> {
    let rules = site_rules(&load(config, false)?)?;
    let rules = rules.as_ref().unwrap_or(Rules::built_in());
    let mut printer = Printer {
        out: BufWriter::with_capacity(64 << 10, io::stdout().lock()),
        format: args.format,
        explain: args.explain,
        rules,
    };
    let complete = if args.unsure {
        let mut unsure = Unsure::default();
        let complete = each_report(&args.paths, &mut |_, report, _| {
            unsure.add(report, rules);
            Ok(())
        });
        survived(unsure.print(&mut printer.out, args.format))?;
        complete
    } else {
        if args.format == ClassifyFormat::Table {
            survived(printer.row(["KIND", "RECIPIENT", "CATEGORY", "REPLY", "FILE"]))?;
        }
        each_report(&args.paths, &mut |message, report, name| {
            printer.message(message, report, name)
        })
    };
    let incomplete = matches!(complete, Ok(false));
    survived(complete.and_then(|_| printer.out.flush()))?;
    Ok(if incomplete {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What is done with each report, the message that it was read from, and the name
/// of the file.
type Then<'a> = &'a mut dyn FnMut(&Message<'_>, &Report, &str) -> io::Result<()>;

/// Reads every message below the paths, or on standard input if there is none.
/// Lines of the event log count as reports of the replies that they have. Returns
/// whether everything could be read; what couldn't is reported on stderr.
pub(super) fn each_report(paths: &[PathBuf], then: Then<'_>) -> io::Result<bool> {
    let mut walk = Walk {
        then,
        failed: false,
    };
    if paths.is_empty() {
        walk.stream(io::stdin().lock(), "-")?;
    }
    for path in paths {
        walk.path(path, 0)?;
    }
    Ok(!walk.failed)
}

struct Walk<'a> {
    then: Then<'a>,
    failed: bool,
}

impl Walk<'_> {
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
        let path = printable(path.as_os_str().as_bytes());
        eprintln!("zwrotka: {path}: {error}");
        Ok(())
    }

    /// Classifies what a reader gives: one message, or those of an mbox.
    fn stream(&mut self, mut input: impl BufRead, name: &str) -> io::Result<()> {
        if events::begins(input.fill_buf().unwrap_or_default()) {
            return match events::each(&mut input, |report| {
                (self.then)(&Message::parse(b"\n"), report, name)
            }) {
                Ok(written) => written,
                Err(error) => self.complain(Path::new(name), &error),
            };
        }
        let mut raw = Vec::new();
        // A file of one mail may begin with the line of an mbox, and return another one.
        let single = Path::new(name)
            .extension()
            .is_some_and(|e| e == "eml" || e == "msg");
        let mut mbox = Mbox::new(single);
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
        (self.then)(&message, &report::read(&message), name)
    }
}

struct Printer<'r, W: Write> {
    out: W,
    format: ClassifyFormat,
    explain: bool,
    rules: &'r Rules,
}

impl<W: Write> Printer<'_, W> {
    fn message(&mut self, message: &Message<'_>, report: &Report, name: &str) -> io::Result<()> {
        let diagnosis = diagnosis::diagnose(report, self.rules);
        let trace = self.explain.then(|| report::explain(message));
        let reading = trace.as_ref().map(Reading::of);
        match self.format {
            ClassifyFormat::Json => {
                let mut object = Classified::of(report, &diagnosis, name);
                if self.explain {
                    let rules = report.recipients.iter();
                    object.explain = Some(
                        rules
                            .map(|r| diagnosis::explain_rule(report, r, self.rules))
                            .collect(),
                    );
                    object.reading = reading;
                }
                write_json(&mut self.out, &object)?;
                self.out.write_all(b"\n")
            }
            ClassifyFormat::Table => {
                self.rows(report, &diagnosis, name)?;
                let lines = reading.iter().flat_map(Reading::lines);
                for line in lines {
                    writeln!(self.out, "    {}", printable(line))?;
                }
                Ok(())
            }
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

/// A word that serde gives to an enum.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}
