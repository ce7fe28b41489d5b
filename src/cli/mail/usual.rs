//! The command lines of `filter` and `pipe` as a mail server writes them, read
//! without clap: to set up every command of the program costs more than to read
//! the settings. Whatever is not in this form (help, mistakes, values that begin
//! with a hyphen) is left to clap, and a test compares the two.

use std::ffi::OsString;
use std::path::PathBuf;

use super::{Cli, Command, FilterArgs, PipeArgs};

/// What the arguments say, if they are in the usual form.
pub(super) fn parse(args: &[OsString]) -> Option<Cli> {
    let mut words = Words {
        rest: args.get(1..)?,
        config: None,
    };
    // Options of the program itself come first.
    let command = loop {
        match words.next()? {
            Word::Plain(command) => break command,
            Word::Option("config", value) => words.set_config(value)?,
            _ => return None,
        }
    };
    let command = match command {
        "filter" => Command::Filter(filter(&mut words)?),
        "pipe" => Command::Pipe(pipe(&mut words)?),
        _ => return None,
    };
    Some(Cli {
        config: words.config,
        command,
    })
}

fn filter(words: &mut Words<'_>) -> Option<FilterArgs> {
    let mut found = FilterArgs {
        recipient: None,
        recipient_from_header: false,
        allow_root: false,
        sender: None,
        queue_id: None,
        recipients: Vec::new(),
    };
    while !words.rest.is_empty() {
        match words.next()? {
            Word::Option("config", value) => words.set_config(value)?,
            Word::Option("recipient", value) => words.set(&mut found.recipient, value)?,
            Word::Option("sender", value) => words.set(&mut found.sender, value)?,
            Word::Option("queue-id", value) => words.set(&mut found.queue_id, value)?,
            Word::Option("recipient-from-header", None) if !found.recipient_from_header => {
                found.recipient_from_header = true;
            }
            Word::Option("allow-root", None) if !found.allow_root => found.allow_root = true,
            Word::End => found.recipients = words.all()?,
            _ => return None,
        }
    }
    let conflicts = found.recipient_from_header || !found.recipients.is_empty();
    (found.recipient.is_none() || !conflicts).then_some(found)
}

fn pipe(words: &mut Words<'_>) -> Option<PipeArgs> {
    let mut found = PipeArgs {
        queue_id: None,
        sender: None,
        recipients: Vec::new(),
    };
    while !words.rest.is_empty() {
        match words.next()? {
            Word::Option("config", value) => words.set_config(value)?,
            Word::Option("sender", value) => words.set(&mut found.sender, value)?,
            Word::Option("queue-id", value) => words.set(&mut found.queue_id, value)?,
            Word::End => found.recipients = words.all()?,
            _ => return None,
        }
    }
    (!found.recipients.is_empty()).then_some(found)
}

enum Word<'a> {
    Plain(&'a str),
    /// `--name`, or `--name=value`.
    Option(&'a str, Option<&'a str>),
    /// `--`: all that follows are recipients.
    End,
}

struct Words<'a> {
    rest: &'a [OsString],
    config: Option<PathBuf>,
}

impl<'a> Words<'a> {
    fn take(&mut self) -> Option<&'a str> {
        let (word, rest) = self.rest.split_first()?;
        self.rest = rest;
        word.to_str()
    }

    fn next(&mut self) -> Option<Word<'a>> {
        let word = self.take()?;
        Some(match word.strip_prefix("--") {
            Some("") => Word::End,
            Some(option) => match option.split_once('=') {
                Some((name, value)) => Word::Option(name, Some(value)),
                None => Word::Option(option, None),
            },
            None if word.starts_with('-') => return None,
            None => Word::Plain(word),
        })
    }

    /// The value of an option: behind its `=`, or the next word.
    fn value(&mut self, inline: Option<&'a str>) -> Option<&'a str> {
        match inline {
            Some(value) => Some(value),
            None => self.take().filter(|value| !value.starts_with('-')),
        }
    }

    /// Sets an option, which may stand only once.
    fn set(&mut self, option: &mut Option<String>, inline: Option<&'a str>) -> Option<()> {
        let value = self.value(inline)?.to_string();
        option.replace(value).is_none().then_some(())
    }

    fn set_config(&mut self, inline: Option<&'a str>) -> Option<()> {
        // clap takes no empty path.
        let value = self.value(inline).filter(|path| !path.is_empty())?;
        self.config.replace(value.into()).is_none().then_some(())
    }

    fn all(&mut self) -> Option<Vec<String>> {
        let rest = std::mem::take(&mut self.rest);
        rest.iter()
            .map(|word| Some(word.to_str()?.into()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use clap::Parser;
    use proptest::prelude::*;

    use super::*;

    fn parsed(line: &[&str]) -> Option<Cli> {
        let args: Vec<OsString> = line.iter().map(OsString::from).collect();
        parse(&args)
    }

    #[test]
    fn the_lines_of_the_documentation_need_no_clap() {
        for line in [
            "zwrotka filter --recipient a@b --sender <> --queue-id 1",
            "zwrotka --config /etc/zwrotka.toml filter --sender= --recipient=a@b",
            "zwrotka filter --config x --recipient-from-header --allow-root",
            "zwrotka filter -- a@b c@d",
            "zwrotka pipe --sender <> --queue-id 1 -- a@b -c@d",
        ] {
            let line: Vec<&str> = line.split(' ').collect();
            assert!(parsed(&line).is_some(), "{line:?}");
        }
    }

    #[test]
    fn mistakes_and_help_are_left_to_clap() {
        for line in [
            "zwrotka",
            "zwrotka filter --help",
            "zwrotka filter -h",
            "zwrotka filter --bogus",
            "zwrotka filter --sender",
            "zwrotka filter --sender -x",
            "zwrotka filter --sender a --sender b",
            "zwrotka filter --recipient a -- b",
            "zwrotka filter --recipient a --recipient-from-header",
            "zwrotka filter a@b",
            "zwrotka pipe",
            "zwrotka pipe --",
            "zwrotka pipe --allow-root -- a@b",
            "zwrotka explain --sender x",
        ] {
            let line: Vec<&str> = line.split(' ').collect();
            assert!(parsed(&line).is_none(), "{line:?}");
        }
    }

    proptest! {
        /// What is read here is read by clap in the same way.
        #[test]
        fn clap_reads_the_same(
            command in prop::sample::select(vec!["filter", "pipe"]),
            before in prop::collection::vec(word(), 0..2),
            behind in prop::collection::vec(word(), 0..7),
        ) {
            let line: Vec<&str> = [vec!["zwrotka"], before, vec![command], behind].concat();
            if let Some(found) = parsed(&line) {
                let clap = Cli::try_parse_from(&line);
                let clap = clap.map_err(|e| TestCaseError::fail(format!("{line:?}: {e}")))?;
                prop_assert_eq!(format!("{found:?}"), format!("{clap:?}"));
            }
        }
    }

    fn word() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "--config",
            "--config=c.toml",
            "--config=",
            "--recipient",
            "--recipient=",
            "--recipient=a=b",
            "--sender",
            "--sender=<>",
            "--queue-id",
            "--queue-id=1",
            "--recipient-from-header",
            "--allow-root",
            "--allow-root=yes",
            "--",
            "-",
            "-h",
            "<>",
            "",
            "a@b",
            "a b",
            "filter",
            "pipe",
        ])
    }
}
