//! [`Report`] → [`Diagnosis`]: what went wrong for each recipient, and what
//! can be told about it.
//!
//! The decision is data: `rules.toml`, in the order they are tried.

mod blocklists;
mod category;
mod evidence;
mod facts;
mod rule_file;
mod rules;
mod text;

use std::net::IpAddr;

use serde::Serialize;

use crate::message::DateTime;
use crate::report::{EnhancedStatusCode, Recipient, Report};

pub use category::Category;
pub use rule_file::{CodePattern, Family, Phrase, Phrases, Piece, Rule, RuleError};
pub use rules::{NO_RULE, Near, Rules, Trace};

use evidence::Evidence;

/// Says for each recipient of the report what went wrong.
pub fn diagnose(report: &Report, rules: &Rules) -> Diagnosis {
    Diagnosis {
        recipients: report
            .recipients
            .iter()
            .map(|recipient| judge(report, recipient, rules))
            .collect(),
    }
}

fn judge(report: &Report, recipient: &Recipient, rules: &Rules) -> Verdict {
    let evidence = Evidence::of(report, recipient, rules.families());
    let rule = rules.choose(&evidence);
    let category = rule.map_or(Category::Unknown, |r| r.category);
    Verdict {
        category,
        permanence: evidence.permanence(),
        rule: rule.map_or(NO_RULE, |r| &r.name).to_string(),
        facts: facts::of(recipient, &evidence, category),
    }
}

/// Tells how the category of one recipient of the report was found.
pub fn explain_rule(report: &Report, recipient: &Recipient, rules: &Rules) -> Trace {
    rules.trace(&Evidence::of(report, recipient, rules.families()))
}

/// The class of the enhanced status code or SMTP code: a final failure after
/// retries stays temporary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Permanence {
    /// Class 5.
    Permanent,
    /// Class 4.
    Temporary,
}

/// The diagnosis of a report: one entry for each of its recipients, in their order.
#[derive(Debug, Clone, Default)]
pub struct Diagnosis {
    /// In the order of [`crate::report::Report::recipients`].
    pub recipients: Vec<Verdict>,
}

/// What went wrong for one recipient.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The cause.
    pub category: Category,
    /// Whether the same message could get through later.
    pub permanence: Permanence,
    /// The name of the rule that decided.
    pub rule: String,
    /// What the reply tells beyond the cause.
    pub facts: Facts,
}

/// What can be read out of a reply. Every text in it comes from a stranger.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Facts {
    /// The SMTP reply code (RFC 5321 section 4.2).
    pub smtp_code: Option<u16>,
    /// The enhanced status code in the reply, or else the Status field unless it is x.0.0.
    pub enhanced: Option<EnhancedStatusCode>,
    /// Bytes of the message that was refused.
    pub size: Option<u64>,
    /// Bytes that would have been taken.
    pub limit: Option<u64>,
    /// Names of blocklists, for people ("Spamhaus ZEN") or as zones.
    pub blocklists: Vec<String>,
    /// Where the known ones of these lists take an address off. Ours, not the reply's.
    pub delisting: Vec<&'static str>,
    /// The address that is listed or complained about.
    pub ip: Option<IpAddr>,
    /// The code to put in the subject.
    pub code: Option<String>,
    /// The new address of someone who moved.
    pub suggestion: Option<String>,
    /// How full the mailbox is, in percent.
    pub quota_percent: Option<u16>,
    /// What the last attempt met, where the category is [`Category::Expired`].
    pub cause: Option<Category>,
    /// Until when delivery is tried.
    #[serde(serialize_with = "rfc3339")]
    pub until: Option<DateTime>,
}

fn rfc3339<S: serde::Serializer>(date: &Option<DateTime>, s: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => s.serialize_some(&date.to_rfc3339()),
        None => s.serialize_none(),
    }
}
