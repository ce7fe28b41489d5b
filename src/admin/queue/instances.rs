//! All queues of the mail server here: one for each instance of Postfix
//! (`postmulti -l`) and for each configuration that an Exim runs with.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::content::Content;
use super::selection::{Outcome, Plan, Planned, Selection};
use super::summary::{Summarizer, Summary};
use super::tool::{Action, Error, Options, Tools};
use super::{Message, Mta};
use crate::admin::time;

/// The programs of all instances of one mail server.
#[derive(Debug, Clone)]
pub struct Queues {
    all: Vec<Tools>,
}

impl Queues {
    /// Finds the instances: those of `configs`, or without any all that are here.
    ///
    /// # Errors
    /// There is no mail server, there are two and none was chosen, or Postfix does
    /// not say which instances it has.
    pub fn find(options: &Options, configs: &[PathBuf]) -> Result<Queues, Error> {
        let tools = Tools::find(options)?;
        let configs = match configs {
            [] if options.config.is_none() => discovered(&tools)?,
            given => given.to_vec(),
        };
        let all = match &configs[..] {
            [] => vec![tools],
            some => some
                .iter()
                .map(|config| tools.with_config(config))
                .collect(),
        };
        Ok(Queues { all })
    }

    /// Whose queues these are.
    pub fn mta(&self) -> Mta {
        self.all.first().map_or(Mta::Exim, Tools::mta)
    }

    /// The configuration of an instance, where there are several.
    fn name(&self, at: usize) -> Option<String> {
        let config = self.all.get(at).filter(|_| self.all.len() > 1)?.config()?;
        Some(config.display().to_string())
    }

    /// Shows each message of each queue to `each`, with the place of its
    /// instance. Returns how many lines of the listings were not understood.
    ///
    /// # Errors
    /// A program can't be run, refuses or fails.
    pub fn list(&self, reasons: bool, mut each: impl FnMut(usize, Message)) -> Result<u64, Error> {
        let mut skipped = 0;
        for (at, tools) in self.all.iter().enumerate() {
            skipped += if reasons {
                tools.list_with_reasons(|message| each(at, message))?
            } else {
                tools.list(|message| each(at, message))?
            };
        }
        Ok(skipped)
    }

    /// The queues in figures, with at most `top` names in each list.
    ///
    /// # Errors
    /// As [`Queues::list`].
    pub fn summary(&self, top: usize) -> Result<Summary, Error> {
        let mut sum = Summarizer::new(self.mta(), time::now());
        let skipped = self.list(true, |_, message| sum.add(&message))?;
        sum.not_understood(skipped);
        Ok(sum.finish(top))
    }

    /// The messages that a selection chooses, the oldest first.
    ///
    /// # Errors
    /// As [`Queues::list`].
    pub fn plan(&self, selection: &Selection) -> Result<Plan, Error> {
        let mut plan = Plan::default();
        self.select(selection, |message| plan.add(message))?;
        plan.messages.sort_by_key(|m| m.arrived);
        plan.finish(selection);
        Ok(plan)
    }

    fn select(&self, selection: &Selection, mut each: impl FnMut(Planned)) -> Result<(), Error> {
        let now = time::now();
        let reasons = !selection.reasons.is_empty();
        for (at, tools) in self.all.iter().enumerate() {
            let name = self.name(at);
            let mut seen = HashSet::new();
            for _ in 0..tools.listings() {
                let mut look = |message: Message| {
                    if seen.insert(message.id.clone()) && selection.matches(&message, now) {
                        each(Planned::new(&message, name.as_deref(), at));
                    }
                };
                if reasons {
                    tools.list_with_reasons(&mut look)?;
                } else {
                    tools.list(&mut look)?;
                }
            }
        }
        Ok(())
    }

    /// The messages of a page of what a selection chooses, whole, and how many
    /// there are in all; without conditions it chooses everything.
    ///
    /// # Errors
    /// As [`Queues::list`].
    pub fn page(&self, selection: &Selection, skip: usize, most: usize) -> Result<Page, Error> {
        let now = time::now();
        let everything = selection.is_empty();
        let mut chosen: Vec<(usize, Message)> = Vec::new();
        self.list(true, |at, message| {
            if everything || selection.matches(&message, now) {
                chosen.push((at, message));
            }
        })?;
        chosen.sort_by(|(_, a), (_, b)| (a.arrived, &a.id).cmp(&(b.arrived, &b.id)));
        chosen.dedup_by(|(i, a), (j, b)| i == j && a.id == b.id);
        let total = chosen.len();
        let page = chosen.into_iter().skip(skip).take(most);
        Ok(Page {
            messages: page.map(|(at, m)| (self.name(at), m)).collect(),
            total,
        })
    }

    /// Does to the messages of a plan what was asked for, keeps a copy of each
    /// in `save` first, and reads the queues again. A message of which no copy
    /// can be kept is left alone.
    ///
    /// # Errors
    /// The folder can't be used, or a program can't be run or refuses. What
    /// was done before that is not undone.
    pub fn act(&self, action: Action, plan: &Plan, save: Option<&Path>) -> Result<Outcome, Error> {
        let mut outcome = Outcome::default();
        for (at, tools) in self.all.iter().enumerate() {
            let mut messages: Vec<&Planned> = plan.messages.iter().filter(|m| m.at == at).collect();
            if let Some(folder) = save {
                messages = tools.keep(messages, folder, &mut outcome)?;
            }
            tools.act(action, &messages, &mut outcome)?;
        }
        Ok(outcome)
    }

    /// The headers of a message and the beginning of its text.
    ///
    /// # Errors
    /// A program can't be run, refuses or fails.
    pub fn content(&self, message: &Planned) -> Result<Content, Error> {
        match self.all.get(message.at) {
            Some(tools) => Content::read(tools, &message.id),
            None => Err(Error::NoMta),
        }
    }

    /// The command that does it, as the administrator would type it.
    pub fn typed(&self, action: Action) -> String {
        self.all
            .first()
            .map_or_else(String::new, |t| t.typed(action))
    }
}

/// A part of what a selection chooses.
#[derive(Debug)]
pub struct Page {
    /// Messages with the name of their instance, where there are several.
    pub messages: Vec<(Option<String>, Message)>,
    /// All that the selection chooses.
    pub total: usize,
}

/// The configurations of other instances than the usual one, together with
/// that one; empty where there is only that one.
fn discovered(tools: &Tools) -> Result<Vec<PathBuf>, Error> {
    match tools.mta() {
        Mta::Postfix => {
            let postmulti = tools.beside("postmulti");
            let listed = match tools.ask(&postmulti, &["-l"]) {
                Ok(listed) => listed,
                // Postfix before 2.6 has no instances.
                Err(Error::Run(_, why)) if why.kind() == io::ErrorKind::NotFound => String::new(),
                Err(why) => return Err(why),
            };
            let all = postmulti_configs(&listed);
            Ok(if all.len() > 1 { all } else { Vec::new() })
        }
        Mta::Exim => {
            let others = exim_configs();
            if others.is_empty() {
                return Ok(Vec::new());
            }
            let usual = tools.ask(tools.program(), &["-bP", "config_file"]);
            let usual = usual.ok().and_then(|text| {
                let path = PathBuf::from(text.trim());
                path.is_absolute().then_some(path)
            });
            // Two configurations may share one queue.
            let mut spools = HashSet::new();
            let all = usual.into_iter().chain(others);
            let all: Vec<PathBuf> = all
                .filter(|config| {
                    let spool = tools.with_config(config).exim_spool();
                    spool.is_some_and(|spool| spools.insert(spool))
                })
                .collect();
            Ok(if all.len() > 1 { all } else { Vec::new() })
        }
    }
}

/// The folders in the last column of `postmulti -l`.
fn postmulti_configs(listed: &str) -> Vec<PathBuf> {
    listed
        .lines()
        .filter_map(|line| line.split_whitespace().nth(3))
        .filter(|path| path.starts_with('/'))
        .map(PathBuf::from)
        .collect()
}

/// The files that running Exims were given with `-C`. Anybody can start a
/// program with such arguments, so only a file that root alone may write counts.
fn exim_configs() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(line) = fs::read(process.path().join("cmdline")) else {
            continue;
        };
        let words: Vec<&[u8]> = line.split(|&b| b == 0).collect();
        if let Some(config) = exim_config(&words)
            && is_roots(&config)
            && !found.contains(&config)
        {
            found.push(config);
        }
    }
    found.sort();
    found
}

fn exim_config(words: &[&[u8]]) -> Option<PathBuf> {
    let program = words.first()?.rsplit(|&b| b == b'/').next()?;
    if !program.starts_with(b"exim") {
        return None;
    }
    let at = words.iter().position(|word| *word == b"-C")?;
    let path = PathBuf::from(String::from_utf8(words.get(at + 1)?.to_vec()).ok()?);
    path.is_absolute().then_some(path)
}

fn is_roots(path: &Path) -> bool {
    path.ancestors().all(|part| {
        fs::symlink_metadata(part).is_ok_and(|meta| {
            let sticky = meta.is_dir() && meta.mode() & 0o1000 != 0 && part != path;
            meta.uid() == 0 && (meta.mode() & 0o022 == 0 || sticky)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_of_postfix() {
        let listed = "-               -               y         /etc/postfix\n\
                      postfix-out     out             y         /etc/postfix-out\n";
        let expected: Vec<PathBuf> = vec!["/etc/postfix".into(), "/etc/postfix-out".into()];
        assert_eq!(postmulti_configs(listed), expected);
        assert!(postmulti_configs("fatal: no\n").is_empty());
    }

    #[test]
    fn configurations_of_running_exims() {
        let of = |line: &str| exim_config(&line.split(' ').map(str::as_bytes).collect::<Vec<_>>());
        assert_eq!(
            of("/usr/sbin/exim4 -bd -C /etc/exim4/out.conf"),
            Some("/etc/exim4/out.conf".into())
        );
        assert_eq!(of("/usr/sbin/exim4 -bd -q30m"), None);
        assert_eq!(of("/tmp/sh -C /etc/exim4/out.conf"), None);
        assert_eq!(of("exim -C out.conf"), None);
    }
}
