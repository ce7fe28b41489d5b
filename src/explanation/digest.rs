//! The words of a digest: beyond the limit of notices within an hour each bounce
//! becomes a short list of what has come back since, instead of a long notice.

use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use super::catalogue::Severity;
use super::locale::Locale;
use super::{Bounce, Explanation, Frame, Row, clean, recipients};
use crate::diagnosis::Category;

/// The Fluent message.
const KEY: &str = "digest";
/// Most entries that a digest shows; the latest ones.
pub const MAX_SHOWN: usize = 20;

/// A recipient whom a message did not reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Empty where it is not known.
    pub address: String,
    /// The name of the category.
    pub category: String,
    pub delayed: bool,
}

/// What has come back to one person beyond the limit, this bounce included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// When the list began, in seconds since 1970: it names the conversation.
    pub since: i64,
    /// The latest last.
    pub entries: Vec<Entry>,
    /// How many came before these.
    pub omitted: usize,
}

/// The entries of a bounce, at most [`MAX_SHOWN`], and how many more there are.
pub fn entries(bounce: &Bounce) -> (Vec<Entry>, usize) {
    let affected = recipients::all(bounce);
    let entries: Vec<Entry> = affected
        .iter()
        .take(MAX_SHOWN)
        .map(|one| Entry {
            address: one.address.clone().unwrap_or_default(),
            category: one.verdict.category.name().into(),
            delayed: one.delayed,
        })
        .collect();
    let omitted = affected.len() - entries.len();
    (entries, omitted)
}

/// Explains a bounce as the latest of a digest.
pub fn explain(bounce: &Bounce, digest: &Digest) -> Explanation {
    let first = digest.entries.len().saturating_sub(MAX_SHOWN);
    let shown = &digest.entries[first..];
    let keys = shown.iter().map(key).chain([KEY]);
    let keys: std::collections::BTreeSet<&str> = keys.collect();
    let locale = Locale::load(bounce.language, keys, &bounce.branding.texts);
    let affected = recipients::all(bounce);
    let counted = |attribute: &str, count: usize| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        locale.attribute(KEY, attribute, &args).unwrap_or_default()
    };
    let hidden = digest.omitted + first;
    let subject = counted("subject", 0);
    Explanation {
        severity: Severity::ContactRecipient,
        headline: counted("headline", hidden + shown.len()),
        intro: Some(counted("what", 0)),
        rows: shown.iter().map(|entry| row(&locale, entry)).collect(),
        more: (hidden > 0).then(|| counted("rest", hidden)),
        not_you: Some(super::not_you(bounce, &locale)),
        ..Frame::of(bounce, &locale, &affected).explanation(subject)
    }
}

fn row(locale: &Locale, entry: &Entry) -> Row {
    let mut args = FluentArgs::new();
    args.set("count", 1);
    let cause = ["headline-many", "headline"]
        .iter()
        .find_map(|name| locale.attribute(key(entry), name, &args));
    Row {
        address: clean::shown_address(&entry.address),
        cause: cause.unwrap_or_default(),
    }
}

/// The Fluent message that has the cause in one line. What comes from the store
/// is as little trusted as what comes with mail.
fn key(entry: &Entry) -> &'static str {
    let category = Category::named(&entry.category).unwrap_or(Category::Unknown);
    if entry.delayed {
        "delayed"
    } else {
        category.name()
    }
}
