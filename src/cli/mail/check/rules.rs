//! `check --rules`: what each of the site's own rules does to given replies.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::cli::terminal::survived;
use crate::diagnosis::{self, Rules};
use crate::report::Report;

use super::super::{Failure, classify};

/// What one rule did.
#[derive(Default)]
struct Use {
    caught: u64,
    /// How often it took the place of each built-in rule, by the rule and its category.
    instead_of: BTreeMap<String, u64>,
    /// How often the built-in rules would have said the same.
    same: u64,
}

/// Reads every reply below the paths and tells, for each rule of the site, what it caught.
pub(super) fn show(rules: Option<&Rules>, paths: &[PathBuf]) -> Result<ExitCode, Failure> {
    let Some(rules) = rules else {
        println!("The configuration names no rules_file: only the built-in rules are in use.");
        return Ok(ExitCode::SUCCESS);
    };
    let mut uses: BTreeMap<&str, Use> = BTreeMap::new();
    let mut replies = 0u64;
    let complete = classify::each_report(paths, &mut |_, report, _| {
        replies += count(rules, report, &mut uses);
        Ok(())
    });
    let incomplete = matches!(complete, Ok(false));
    let mut out = BufWriter::new(io::stdout().lock());
    survived(complete.and_then(|_| print(&mut out, rules, &uses, replies)))?;
    Ok(if incomplete {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn count<'r>(rules: &'r Rules, report: &Report, uses: &mut BTreeMap<&'r str, Use>) -> u64 {
    let own = diagnosis::diagnose(report, rules);
    let without = diagnosis::diagnose(report, Rules::built_in());
    for (own, without) in own.recipients.iter().zip(&without.recipients) {
        let Some(rule) = rules.site().find(|rule| rule.name == own.rule) else {
            continue;
        };
        let used = uses.entry(&rule.name).or_default();
        used.caught += 1;
        if own.category == without.category {
            used.same += 1;
        }
        let instead = format!("{} ({})", without.rule, without.category);
        *used.instead_of.entry(instead).or_default() += 1;
    }
    report.recipients.len() as u64
}

fn print(
    out: &mut impl Write,
    rules: &Rules,
    uses: &BTreeMap<&str, Use>,
    replies: u64,
) -> io::Result<()> {
    writeln!(out, "{replies} replies")?;
    for rule in rules.site() {
        let replaces = Rules::built_in().iter().any(|r| r.name == rule.name);
        let note = if replaces {
            " (takes the place of the built-in rule of that name)"
        } else {
            ""
        };
        let Some(used) = uses.get(&*rule.name) else {
            writeln!(out, "{}: never decides{note}", rule.name)?;
            continue;
        };
        writeln!(
            out,
            "{}: decides {} as {}{note}; the built-in rules say the same of {}",
            rule.name, used.caught, rule.category, used.same
        )?;
        for (instead, count) in &used.instead_of {
            writeln!(out, "    {count} instead of {instead}")?;
        }
    }
    out.flush()
}
