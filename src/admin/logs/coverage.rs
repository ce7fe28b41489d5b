//! Checks that a log is in a known format, so that no result is based on lines
//! that could not be parsed.

use std::fmt;

use jiff::tz::TimeZone;
use memchr::memchr;

use super::frame::Frame;
use super::{Clock, parse, timestamp};
use crate::admin::text::Text;
use crate::escape::printable_within;

/// So many lines of each log are looked at, and then one of each [`STEP`].
const THOROUGH: u64 = 2000;
const STEP: u64 = 16;
/// Bytes between the lines of a block that are looked at.
const STRIDE: usize = 8 * 1024;
/// Lines that are shown of a log that can't be read.
const SHOWN: usize = 3;
/// Lines among which the form is guessed.
const GUESSED: usize = 20;
/// Columns of each line that is shown.
const WIDTH: usize = 100;

/// Counts what the lines of logs are.
#[derive(Debug)]
pub(in crate::admin) struct Coverage {
    clock: Clock,
    /// Lines of the log that is read, and what those that were looked at are.
    lines: u64,
    mail: u64,
    other: u64,
    unknown: u64,
    first_unknown: Vec<Text>,
    any_mail: bool,
    all_lines: u64,
    first: Vec<Text>,
}

/// Why a log gives no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    Form {
        unknown: u64,
        checked: u64,
        /// The first of them.
        first: Vec<Text>,
        /// The probable format, and how to convert it.
        guess: Option<&'static str>,
    },
    /// No line is of Exim or Postfix.
    NoMail {
        lines: u64,
        /// The first lines.
        first: Vec<Text>,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seen = |first: &[Text]| {
            let lines = first.iter().map(|line| {
                let line = printable_within(line.as_bytes(), WIDTH);
                format!("\"{line}\"")
            });
            lines.collect::<Vec<String>>().join(", ")
        };
        match self {
            Unreadable::Form {
                unknown,
                checked,
                first,
                guess,
            } => {
                write!(
                    f,
                    "{unknown} of {checked} lines are in no form of a mail log that is known here, \
                     the first: {}",
                    seen(first)
                )?;
                match guess {
                    Some(guess) => write!(f, "; {guess}"),
                    None => Ok(()),
                }
            }
            Unreadable::NoMail { lines, first } => write!(
                f,
                "none of {lines} lines is of Exim or Postfix, the first: {}; \
                 name the mail log with --log FILE",
                seen(first)
            ),
        }
    }
}

impl Coverage {
    pub(in crate::admin) fn new() -> Coverage {
        Coverage {
            clock: Clock::new(i64::from(u32::MAX), TimeZone::UTC),
            lines: 0,
            mail: 0,
            other: 0,
            unknown: 0,
            first_unknown: Vec::new(),
            any_mail: false,
            all_lines: 0,
            first: Vec::new(),
        }
    }

    /// Takes the next line of the log.
    #[inline]
    pub(in crate::admin) fn line(&mut self, line: &[u8]) {
        self.lines += 1;
        // One line of mail must be found, however rare they are.
        if self.any_mail && self.lines > THOROUGH && !self.lines.is_multiple_of(STEP) {
            return;
        }
        self.check(line);
    }

    /// Takes a block of whole lines.
    pub(in crate::admin) fn block(&mut self, block: &[u8]) {
        let mut rest = block;
        while !rest.is_empty() {
            if self.any_mail && self.lines > THOROUGH && rest.len() > STRIDE {
                rest = self.sample(rest);
                continue;
            }
            let end = memchr(b'\n', rest).unwrap_or(rest.len());
            self.line(&rest[..end]);
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }

    /// Looks at a line in each [`STRIDE`] bytes, which stands for as many lines of
    /// its length as [`STEP`] would choose there. Returns what is left.
    fn sample<'b>(&mut self, block: &'b [u8]) -> &'b [u8] {
        let behind = memchr(b'\n', &block[STRIDE..]);
        let Some(start) = behind.map(|at| STRIDE + at + 1) else {
            return &[];
        };
        let rest = &block[start..];
        let end = memchr(b'\n', rest).unwrap_or(rest.len());
        let before = (self.mail, self.other, self.unknown);
        self.check(&rest[..end]);
        let more = (STRIDE / (STEP as usize * (end + 1))).saturating_sub(1) as u64;
        self.mail += more * (self.mail - before.0);
        self.other += more * (self.other - before.1);
        self.unknown += more * (self.unknown - before.2);
        rest
    }

    fn check(&mut self, line: &[u8]) {
        if line.trim_ascii().is_empty() {
            return;
        }
        let line = &line[..line.len().min(2048)];
        self.all_lines += 1;
        if !self.any_mail && self.first.len() < SHOWN {
            self.first.push(Text::new(line));
        }
        if parse(line, &mut self.clock).is_some() {
            self.mail += 1;
            self.any_mail = true;
        } else if Frame::read(line, &mut self.clock).is_some()
            || timestamp::syslog(line, &mut self.clock).is_some()
            // journalctl writes "-- Boot 0123… --" between entries.
            || line.starts_with(b"-- ")
        {
            self.other += 1;
        } else {
            self.unknown += 1;
            if self.first_unknown.len() < GUESSED {
                self.first_unknown.push(Text::new(line));
            }
        }
    }

    /// The log has ended, another one may begin.
    ///
    /// # Errors
    /// More than half of its lines are in no form that is known.
    pub(in crate::admin) fn log_ended(&mut self) -> Result<(), Unreadable> {
        let checked = self.mail + self.other + self.unknown;
        let mut first = std::mem::take(&mut self.first_unknown);
        let unknown = self.unknown;
        (self.lines, self.mail, self.other, self.unknown) = (0, 0, 0, 0);
        if unknown * 2 <= checked {
            return Ok(());
        }
        let guess = first.iter().find_map(|line| guess(line.as_bytes()));
        first.truncate(SHOWN);
        Err(Unreadable::Form {
            unknown,
            checked,
            guess,
            first,
        })
    }

    /// All logs have ended.
    ///
    /// # Errors
    /// There were lines, but none of a mail server.
    pub(in crate::admin) fn finish(self) -> Result<(), Unreadable> {
        if self.any_mail || self.all_lines == 0 {
            return Ok(());
        }
        Err(Unreadable::NoMail {
            lines: self.all_lines,
            first: self.first,
        })
    }
}

/// The probable format of a line of no known format.
fn guess(line: &[u8]) -> Option<&'static str> {
    let starts = |with: &[u8]| line.starts_with(with);
    let unstamped = || {
        let colon = memchr::memchr(b':', &line[..line.len().min(24)])?;
        super::Id::new(&line[..colon])
    };
    Some(match () {
        () if starts(b"LPKSHHRH") => {
            "this is a file of the journal: read it with journalctl --file FILE -o json"
        }
        () if starts(b"BZh") => "this looks like bzip2: unpack it, or use gzip, xz or zstd",
        () if starts(b"\x04\x22\x4d\x18") => {
            "this looks like lz4: unpack it, or use gzip, xz or zstd"
        }
        () if starts(b"PK\x03\x04") => "this looks like a zip archive: unpack it",
        () if starts(b"7z\xbc\xaf") => "this looks like a 7z archive: unpack it",
        () if line.contains(&0) => "this looks like a binary file",
        () if starts(b"{") => "JSON is read only as journalctl -o json writes it",
        () if starts(b"[")
            && line
                .get(1)
                .is_some_and(|b| *b == b' ' || b.is_ascii_digit()) =>
        {
            "this looks like journalctl -o short-monotonic, whose times begin at the last boot: \
             use -o short-iso or -o json"
        }
        () if unstamped().is_some() => {
            "this looks like journalctl -o cat, which leaves out times and programs: \
             use -o short-iso or -o json"
        }
        () if starts(b"    ") && line.contains(&b'=') => {
            "this looks like journalctl -o verbose: use -o short-iso or -o json"
        }
        () if starts(b"Envelope-from:") || starts(b"P Received:") => {
            "this looks like Exim's rejectlog: name the mainlog"
        }
        () if starts(b"From ") || starts(b"Received:") || starts(b"Return-Path:") => {
            "this looks like mail, not like a log"
        }
        () => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Result<(), Unreadable> {
        let mut coverage = Coverage::new();
        for line in lines {
            coverage.line(line.as_bytes());
        }
        coverage.log_ended()?;
        coverage.finish()
    }

    #[test]
    fn a_log_is_known_by_half_of_its_lines() {
        let known = "Nov 24 02:00:00 mx postfix/qmgr[1]: 0DCE2996281: removed";
        assert_eq!(of(&[]), Ok(()));
        assert_eq!(of(&["", " "]), Ok(()));
        assert_eq!(of(&[known, "odd"]), Ok(()));
        let error = of(&[known, "odd\x1b", "odd"]).unwrap_err().to_string();
        assert!(error.starts_with("2 of 3 lines are in no form"), "{error}");
        assert!(error.contains(r#""odd\x1b", "odd""#), "{error}");
    }

    #[test]
    fn other_programs_are_known_but_one_line_must_be_of_mail() {
        let other = "Nov 24 02:00:00 mx sshd[1]: Connection closed";
        let known = "Nov 24 02:00:00 mx postfix/qmgr[1]: 0DCE2996281: removed";
        assert!(of(&[other, other, other, known]).is_ok());
        let error = of(&[other, other]).unwrap_err().to_string();
        assert!(error.starts_with("none of 2 lines is of Exim"), "{error}");
    }

    #[test]
    fn rare_mail_and_late_rubbish_are_noticed() {
        let mut coverage = Coverage::new();
        for _ in 0..10_000 {
            coverage.line(b"Nov 24 02:00:00 mx sshd[1]: x");
        }
        coverage.line(b"Nov 24 02:00:00 mx postfix/qmgr[1]: 0DCE2996281: removed");
        assert_eq!(coverage.log_ended(), Ok(()));
        for _ in 0..3000 {
            coverage.line(b"Nov 24 02:00:00 mx postfix/qmgr[1]: 0DCE2996281: removed");
        }
        for _ in 0..100_000 {
            coverage.line(b"rubbish");
        }
        assert!(coverage.log_ended().is_err());
        assert_eq!(coverage.finish(), Ok(()));
    }

    /// The same in blocks, of which not each line is looked at.
    #[test]
    fn late_rubbish_is_noticed_in_blocks() {
        let good = "Nov 24 02:00:00 mx postfix/qmgr[1]: 0DCE2996281: removed\n";
        for (mail, rubbish, fine) in [(3000, 100_000, false), (100_000, 50_000, true)] {
            let log = good.repeat(mail) + &"rubbish\n".repeat(rubbish);
            let mut coverage = Coverage::new();
            for block in log.as_bytes().chunks(1 << 20) {
                coverage.block(block);
            }
            assert_eq!(coverage.log_ended().is_ok(), fine);
        }
        // Mail is found however rare it is.
        let log = "Nov 24 02:00:00 mx sshd[1]: x\n".repeat(50_000) + good;
        let mut coverage = Coverage::new();
        coverage.block(log.as_bytes());
        assert_eq!(coverage.log_ended(), Ok(()));
        assert_eq!(coverage.finish(), Ok(()));
    }

    #[test]
    fn guesses_say_what_helps() {
        for (line, helps) in [
            ("0DCE2996281: removed", "-o cat"),
            ("[   12.345678] mx postfix/qmgr[1]: x", "short-monotonic"),
            ("{\"log\":\"x\"}", "journalctl -o json"),
            ("BZh91AY&SY", "bzip2"),
            ("a\0b", "binary"),
        ] {
            let error = of(&[line]).unwrap_err().to_string();
            assert!(error.contains(helps), "{error}");
        }
    }
}
