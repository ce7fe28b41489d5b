//! `classify --unsure`: the replies whose cause is unknown or guessed.
//!
//! They are grouped by their normal form and counted. What could say whose mail
//! it was is masked, so that the list can be sent in or become a rule.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::cli::terminal::cell;
use crate::diagnosis::{self, Category, Confidence, Rules};
use crate::escape::{printable, write_json};
use crate::report::{Recipient, Report};

use super::super::ClassifyFormat;

/// Most different replies that are kept; more are counted together.
const MAX_GROUPS: usize = 20_000;
/// Longest reply that is shown, in bytes.
const MAX_REPLY: usize = 500;

#[derive(Default)]
pub(super) struct Unsure {
    groups: BTreeMap<String, Group>,
    /// Replies that found no room.
    others: u64,
}

#[derive(Debug, Clone, Serialize)]
struct Group {
    count: u64,
    /// What is guessed.
    category: Category,
    rule: Option<String>,
    smtp: Option<u16>,
    enhanced: Option<String>,
}

#[derive(Serialize)]
struct Line<'g> {
    #[serde(flatten)]
    group: &'g Group,
    reply: &'g str,
}

impl Unsure {
    pub fn add(&mut self, report: &Report, rules: &Rules) {
        let diagnosis = diagnosis::diagnose(report, rules);
        for (recipient, verdict) in report.recipients.iter().zip(&diagnosis.recipients) {
            let sure =
                verdict.category != Category::Unknown && verdict.confidence != Confidence::Guess;
            if sure {
                continue;
            }
            let trace = diagnosis::explain_rule(report, recipient, rules);
            let text = if trace.reply.is_empty() {
                &trace.remark
            } else {
                &trace.reply
            };
            let reply = masked(text, recipient);
            if self.groups.len() >= MAX_GROUPS && !self.groups.contains_key(&reply) {
                self.others += 1;
                continue;
            }
            let group = self.groups.entry(reply).or_insert(Group {
                count: 0,
                category: verdict.category,
                rule: trace.rule,
                smtp: trace.smtp,
                enhanced: trace.enhanced,
            });
            group.count += 1;
        }
    }

    /// Prints the groups, the most frequent first.
    pub fn print(&self, out: &mut impl Write, format: ClassifyFormat) -> io::Result<()> {
        let mut groups: Vec<(&String, &Group)> = self.groups.iter().collect();
        groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.count));
        if format == ClassifyFormat::Table {
            writeln!(out, "{}  {}  REPLY", cell("COUNT", 7), cell("GUESS", 20))?;
        }
        for (reply, group) in groups {
            match format {
                ClassifyFormat::Json => {
                    write_json(&mut *out, &Line { group, reply })?;
                    out.write_all(b"\n")?;
                }
                ClassifyFormat::Table => writeln!(
                    out,
                    "{}  {}  {}",
                    cell(group.count.to_string(), 7),
                    cell(group.category.name(), 20),
                    printable(reply)
                )?,
            }
        }
        if self.others > 0 {
            eprintln!(
                "zwrotka: {} more replies are not shown: there were more than {MAX_GROUPS} different ones",
                self.others
            );
        }
        Ok(())
    }
}

/// The normal form without names of hosts, long numbers, identifiers and the
/// recipient's own name. Mail and IP addresses are masked in it already.
fn masked(text: &str, recipient: &Recipient) -> String {
    let addresses = [&recipient.final_recipient, &recipient.original_recipient];
    let own: Vec<String> = addresses
        .into_iter()
        .flatten()
        .filter_map(|a| a.rsplit_once('@'))
        .map(|(local, _)| local.to_lowercase())
        .filter(|local| local.len() > 1)
        .collect();
    let mut out = String::with_capacity(text.len());
    for (n, word) in text.split(' ').enumerate() {
        if n > 0 {
            out.push(' ');
        }
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let mask = mask_of(bare, &own, n);
        match mask.and_then(|mask| Some((mask, word.find(bare)?))) {
            Some((mask, at)) => {
                out.push_str(&word[..at]);
                out.push_str(mask);
                out.push_str(&word[at + bare.len()..]);
            }
            None => out.push_str(word),
        }
        if out.len() > MAX_REPLY {
            break;
        }
    }
    out
}

/// What stands for a word that may be private. `n` counts the words before it.
fn mask_of(bare: &str, own: &[String], n: usize) -> Option<&'static str> {
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
    // `5.7.1`, also in the `550-5.7.1` of a reply of several lines.
    let code = bare.get(4..).filter(|_| bare.get(3..4) == Some("-"));
    let is_code = (code.unwrap_or(bare))
        .parse::<crate::report::EnhancedStatusCode>()
        .is_ok();
    // The last label of "e.g." is too short for a domain.
    let host = !bare.starts_with('.')
        && (bare.rsplit_once('.')).is_some_and(|(_, last)| {
            last.chars().count() > 1 && last.chars().any(char::is_alphabetic)
        })
        && bare.split('.').all(|label| {
            !label.is_empty()
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || "-_".contains(c))
        });
    if own.iter().any(|local| local == bare) {
        Some("USER")
    } else if is_code || (digits == 3 && n == 0) {
        None
    } else if host {
        Some("HOST")
    } else if (digits > 1 && letters > 0 && bare.len() >= 8) || (digits > 0 && bare.contains('_')) {
        Some("ID")
    } else if digits >= 4 && letters == 0 {
        Some("N")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_say_whose_mail_it_was_is_masked() {
        let recipient = Recipient {
            final_recipient: Some("jan.nowak@firma.example".into()),
            ..Recipient::new(crate::report::Action::Failed)
        };
        for (text, want) in [
            (
                "550 5.7.1 'jan.nowak' mx3.firma.example says 4bZx81qPq0z1tc no",
                "550 5.7.1 'USER' HOST says ID no",
            ),
            (
                "550-5.7.1 @ # refused, case 20261124",
                "550-5.7.1 @ # refused, case N",
            ),
            (
                "421 [tss04] e.g. and/or 3 times",
                "421 [tss04] e.g. and/or 3 times",
            ),
        ] {
            assert_eq!(masked(&text.to_lowercase(), &recipient), want);
        }
    }
}
