//! [`Report`] → [`Diagnosis`]: what went wrong for each recipient, and what
//! can be told about it.
//!
//! The decision is data: `rules.toml`, in the order they are tried.

mod blocklists;
mod built_in;
mod category;
mod confidence;
mod evidence;
mod facts;
mod received;
mod rule_file;
mod rules;
mod text;
mod variant;

use std::collections::HashMap;
use std::net::IpAddr;

use serde::Serialize;

use crate::message::DateTime;
use crate::report::{Action, EnhancedStatusCode, Phase, Recipient, Report};

pub use category::Category;
pub use confidence::Confidence;
pub use rule_file::{CodePattern, Family, Phrase, Phrases, Piece, Rule, RuleError};
pub use rules::{NO_RULE, Near, Rules, Trace};
pub use variant::Variant;

use evidence::Evidence;

/// Says for each recipient of the report what went wrong. Of recipients with the
/// same reply only the first is evaluated.
pub fn diagnose(report: &Report, rules: &Rules) -> Diagnosis {
    let mut known: HashMap<Alike<'_>, Verdict> = HashMap::new();
    let recipients = report.recipients.iter().map(|recipient| {
        let Some(alike) = Alike::of(recipient) else {
            return evaluate(report, recipient, rules);
        };
        if let Some(verdict) = known.get(&alike) {
            return verdict.clone();
        }
        let verdict = evaluate(report, recipient, rules);
        known.insert(alike, verdict.clone());
        verdict
    });
    Diagnosis {
        recipients: recipients.collect(),
    }
}

/// What recipients with the same verdict have in common.
#[derive(PartialEq, Eq, Hash)]
struct Alike<'r> {
    words: [Option<&'r str>; 4],
    domains: [Option<&'r str>; 2],
    action: Action,
    status: Option<EnhancedStatusCode>,
    phase: Option<Phase>,
    until: Option<i64>,
}

impl<'r> Alike<'r> {
    /// `None` where the words may be about this recipient's own address.
    fn of(recipient: &'r Recipient) -> Option<Alike<'r>> {
        let addresses = [&recipient.final_recipient, &recipient.original_recipient];
        let split = addresses.map(|a| a.as_deref().and_then(|a| a.rsplit_once('@')));
        let locals = split.map(|s| s.map(|(local, _)| format!("{local}@").to_lowercase()));
        let own = |text: &str| {
            text.contains('@') && {
                let text = text.to_lowercase();
                locals.iter().flatten().any(|local| text.contains(local))
            }
        };
        let said = [&recipient.diagnostic_code, &recipient.remark];
        if said.into_iter().flatten().any(|text| own(text)) {
            return None;
        }
        Some(Alike {
            words: [
                recipient.diagnostic_code.as_deref(),
                recipient.remark.as_deref(),
                recipient.diagnostic_type.as_deref(),
                recipient.remote_mta.as_deref(),
            ],
            domains: split.map(|s| s.map(|(_, domain)| domain)),
            action: recipient.action,
            status: recipient.status,
            phase: recipient.phase,
            until: recipient.will_retry_until.map(|d| d.to_timestamp()),
        })
    }
}

fn evaluate(report: &Report, recipient: &Recipient, rules: &Rules) -> Verdict {
    let evidence = Evidence::of(report, recipient, rules.families());
    let choice = rules.choose(&evidence);
    let confidence = choice.map_or(Confidence::Guess, |c| rules.confidence(c, &evidence));
    let category = choice.map_or(Category::Unknown, |c| c.rule.category);
    if confidence == Confidence::Guess && received::loops(&report.original.headers) {
        return Verdict {
            category: Category::RoutingLoop,
            confidence: Confidence::Likely,
            variant: None,
            permanence: evidence.permanence(Category::RoutingLoop),
            rule: RECEIVED_LOOP.into(),
            facts: facts::of(recipient, &evidence, Category::RoutingLoop),
        };
    }
    let mut facts = facts::of(recipient, &evidence, category);
    if category == Category::Expired {
        facts.cause = cause_of_expiry(rules, &evidence);
    }
    Verdict {
        category,
        confidence,
        variant: choice.and_then(|c| c.rule.variant),
        permanence: evidence.permanence(category),
        rule: choice.map_or(NO_RULE, |c| &c.rule.name).to_string(),
        facts,
    }
}

/// The name that a verdict carries where the Received fields decided.
const RECEIVED_LOOP: &str = "received-loop";

/// What the last attempt met, where that is told beside the end of the time.
fn cause_of_expiry(rules: &Rules, evidence: &Evidence<'_>) -> Option<Category> {
    let choice = rules.choose_among(evidence, |rule| rule.category != Category::Expired)?;
    let sure = choice.confidence(evidence) > Confidence::Guess;
    Some(choice.rule.category).filter(|category| sure && *category != Category::Unknown)
}

/// Tells how the category of one recipient of the report was found.
pub fn explain_rule(report: &Report, recipient: &Recipient, rules: &Rules) -> Trace {
    rules.trace(&Evidence::of(report, recipient, rules.families()))
}

/// The class of the SMTP code or else of the enhanced status code; a final
/// failure after retries stays temporary.
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
    /// How sure that is.
    pub confidence: Confidence,
    /// What sets it apart from the others of the category.
    pub variant: Option<Variant>,
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
