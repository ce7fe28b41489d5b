//! `check --rules`: what each of the site's own rules does to given replies.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use crate::cli::terminal::survived;
use crate::diagnosis::{self, Category, Rule, Rules};
use crate::report::Report;

use super::super::{Failure, classify};

/// What the rules of the site decide in given replies.
#[derive(Serialize)]
pub(super) struct Used {
    replies: u64,
    /// Whether every path could be read.
    pub(super) complete: bool,
    rules: Vec<Use>,
}

/// What one rule did.
#[derive(Serialize)]
struct Use {
    rule: String,
    category: Category,
    /// Whether it takes the place of the built-in rule of that name.
    replaces: bool,
    decides: u64,
    /// How often the built-in rules would have said the same.
    same: u64,
    /// How often it took the place of each built-in rule.
    instead_of: Vec<Instead>,
}

/// A built-in rule in whose place another one decided.
#[derive(Serialize)]
struct Instead {
    rule: String,
    category: Category,
    count: u64,
}

/// Reads every reply below the paths and counts, for each rule of the site, what it caught.
pub(super) fn used(rules: &Rules, paths: &[PathBuf]) -> Result<Used, Failure> {
    let mut used = Used {
        replies: 0,
        complete: true,
        rules: rules.site().map(Use::of).collect(),
    };
    let complete = classify::each_report(paths, &mut |_, report, _| {
        used.count(rules, report);
        Ok(())
    });
    used.complete = !matches!(complete, Ok(false));
    survived(complete.map(drop))?;
    for rule in &mut used.rules {
        rule.instead_of
            .sort_by(|a, b| (&a.rule, a.category.name()).cmp(&(&b.rule, b.category.name())));
    }
    Ok(used)
}

/// [`used`] for people.
pub(super) fn show(rules: Option<&Rules>, paths: &[PathBuf]) -> Result<ExitCode, Failure> {
    let Some(rules) = rules else {
        println!("The configuration names no rules_file: only the built-in rules are in use.");
        return Ok(ExitCode::SUCCESS);
    };
    let used = used(rules, paths)?;
    let mut out = BufWriter::new(io::stdout().lock());
    survived(used.print(&mut out))?;
    Ok(match used.complete {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

impl Use {
    fn of(rule: &Rule) -> Use {
        Use {
            rule: rule.name.to_string(),
            category: rule.category,
            replaces: Rules::built_in().iter().any(|r| r.name == rule.name),
            decides: 0,
            same: 0,
            instead_of: Vec::new(),
        }
    }
}

impl Used {
    fn count(&mut self, rules: &Rules, report: &Report) {
        let own = diagnosis::diagnose(report, rules);
        let without = diagnosis::diagnose(report, Rules::built_in());
        for (own, without) in own.recipients.iter().zip(&without.recipients) {
            let Some(used) = self.rules.iter_mut().find(|rule| rule.rule == own.rule) else {
                continue;
            };
            used.decides += 1;
            used.same += u64::from(own.category == without.category);
            let instead = used
                .instead_of
                .iter_mut()
                .find(|i| i.rule == without.rule && i.category == without.category);
            match instead {
                Some(instead) => instead.count += 1,
                None => used.instead_of.push(Instead {
                    rule: without.rule.to_string(),
                    category: without.category,
                    count: 1,
                }),
            }
        }
        self.replies += report.recipients.len() as u64;
    }

    fn print(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{} replies", self.replies)?;
        for used in &self.rules {
            let note = if used.replaces {
                " (takes the place of the built-in rule of that name)"
            } else {
                ""
            };
            if used.decides == 0 {
                writeln!(out, "{}: never decides{note}", used.rule)?;
                continue;
            }
            writeln!(
                out,
                "{}: decides {} as {}{note}; the built-in rules say the same of {}",
                used.rule, used.decides, used.category, used.same
            )?;
            for Instead {
                rule,
                category,
                count,
            } in &used.instead_of
            {
                writeln!(out, "    {count} instead of {rule} ({category})")?;
            }
        }
        out.flush()
    }
}
