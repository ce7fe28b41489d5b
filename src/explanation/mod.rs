//! [`Diagnosis`] + language → [`Explanation`]: what a person is told, in words.
//!
//! The words are Fluent messages (`locales/`), one for each category, with
//! variants for what is known; `catalogue` says what holds for a category
//! beside its words, `language` which language is spoken, and `clean` makes
//! strangers' text fit to be shown. How it looks, as text, HTML or a message,
//! is for `notice`.

mod attachments;
pub mod branding;
pub mod catalogue;
pub mod clean;
mod confirmation;
mod delivery_path;
mod details;
pub mod digest;
pub mod example;
mod group;
mod hops;
pub mod language;
mod locale;
pub mod overrides;
mod recipients;
mod sentence;
pub mod settings;
mod typo;

use std::collections::{BTreeSet, HashSet};

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::diagnosis::{Category, Diagnosis};
use crate::report::{Action, Kind, Report};
use branding::Branding;
use catalogue::Severity;
use digest::Digest;
use language::{Language, Status};
use locale::Locale;
use recipients::Affected;
pub use sentence::{Piece, Sentence};
use settings::Settings;

/// Most recipients that are named; the others are counted.
pub const MAX_NAMED: usize = 20;
/// Most groups of recipients that are explained one by one.
const MAX_GROUPS: usize = 8;

/// What an explanation is made of.
#[derive(Debug, Clone, Copy)]
pub struct Bounce<'a> {
    /// What the bounce says.
    pub report: &'a Report,
    /// What it means.
    pub diagnosis: &'a Diagnosis,
    /// What holds for the sender's domain.
    pub settings: &'a Settings,
    /// The language to speak.
    pub language: &'static Language,
    /// The site's own texts.
    pub branding: &'a Branding,
    /// The short reference that people quote, from the notice's id.
    pub reference: &'a str,
    /// Whether the administrator has been notified of a blocklist.
    pub administrator_notified: bool,
    /// What else came back within the hour, where a list takes the place of the
    /// long notice.
    pub digest: Option<&'a Digest>,
}

impl Bounce<'_> {
    /// Whether the server that reports is the one that the notice speaks for.
    fn is_reported_by_us(&self) -> bool {
        self.report
            .reporting_mta
            .as_deref()
            .is_none_or(|name| name.eq_ignore_ascii_case(&self.settings.hostname))
    }
}

/// What a person is told. All of it is plain text, cleaned, in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Explanation {
    /// BCP 47 tag of the language.
    pub language: &'static str,
    /// Whether no native reader has seen the texts of the language.
    pub machine: bool,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The subject of the notice, with the original's in it.
    pub subject: String,
    /// Who writes: "Mail system".
    pub from_name: String,
    /// Whether nothing has failed yet.
    pub delayed: bool,
    /// Whether it says that the message was delivered.
    pub confirmed: bool,
    /// The gravest of the groups.
    pub severity: Severity,
    /// What happened, in one line.
    pub headline: String,
    /// A sentence below it, where the groups tell the rest.
    pub intro: Option<String>,
    /// Recipients by cause; one group has no heading of its own.
    pub groups: Vec<Group>,
    /// Of a digest: whom messages did not reach, and why; there are no groups.
    pub rows: Vec<Row>,
    /// How many rows are not shown.
    pub more: Option<String>,
    /// The message it is about: its subject and date.
    pub message: Option<String>,
    /// That other recipients are not affected, where that is sure.
    pub others: Option<String>,
    /// The way of the message and where it ended; empty where that is not clear.
    pub stops: Vec<Stop>,
    /// The servers' own words.
    pub answers: Vec<Answer>,
    /// For the administrator: names and values, one block for the report and one a recipient.
    pub details: Vec<Vec<Detail>>,
    /// Where to turn for help.
    pub support: Sentence,
    /// The short reference that people quote.
    pub reference: String,
    /// That a machine wrote it.
    pub footer: String,
    /// What to do if the message is not from the reader.
    pub not_you: Option<String>,
    /// Headings and fixed sentences.
    pub labels: Labels,
    /// What the attachments are called.
    #[serde(skip)]
    pub attachments: Attachments,
}

/// What a mail program shows of each attachment.
#[derive(Debug, Clone)]
pub struct Attachments {
    pub report: PartName,
    pub message: PartName,
    pub headers: PartName,
}

/// The description of a part, and the name of its file without the extension.
#[derive(Debug, Clone)]
pub struct PartName {
    pub description: String,
    /// ASCII letters, digits and hyphens.
    pub file: String,
}

impl PartName {
    fn of(locale: &Locale, part: &str) -> PartName {
        let file: String = locale
            .word(&format!("file-{part}"))
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .take(60)
            .collect();
        PartName {
            description: clean::header(&locale.word(&format!("part-{part}")), 120),
            file: if file.is_empty() { part.into() } else { file },
        }
    }
}

/// A line of a digest.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    pub address: Option<String>,
    /// The cause in one line.
    pub cause: String,
}

/// Recipients with the same cause.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The cause; `None` where the message was delivered.
    pub category: Option<Category>,
    /// How grave it is.
    pub severity: Severity,
    /// Whether delivery is still tried.
    pub delayed: bool,
    /// What happened, in one line.
    pub headline: String,
    /// What happened, in paragraphs.
    pub what: Vec<String>,
    /// The server's own words, where they leave a doubt about what happened.
    pub answer: Option<String>,
    /// What the reader will want to copy: a code, an address.
    pub facts: Vec<Sentence>,
    /// What to do, the most effective first.
    pub steps: Vec<String>,
    /// Where the site says more.
    pub help: Option<Sentence>,
    /// Whether delivery is tried again.
    pub retry: String,
    /// Who can fix it.
    pub who: String,
    /// Its recipients, as the sender knows them.
    pub recipients: Vec<String>,
    /// "and 12 more recipients"
    pub more: Option<String>,
    /// "Recipient" or "Recipients".
    pub recipients_label: String,
}

/// One of the three stations of a message: sender, our server, the recipient's.
#[derive(Debug, Clone, Serialize)]
pub struct Stop {
    /// Who or where.
    pub name: String,
    /// What happened there.
    pub note: String,
    /// How it looks.
    pub state: State,
}

/// What became of a message at a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It passed.
    Passed,
    /// It ended here.
    Stopped,
    /// It waits to get here.
    Waiting,
    /// It did not come so far.
    Ahead,
}

/// A server's own words.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// For whom, where there are several recipients.
    pub recipient: Option<String>,
    /// The words.
    pub text: String,
}

/// A name and a value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Detail {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// Headings and fixed sentences.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Labels {
    pub steps: String,
    pub retry: String,
    pub who: String,
    pub message: String,
    pub others: String,
    pub server_answer: String,
    pub exact_words: String,
    pub technical: String,
    pub headers_attached: String,
    pub message_attached: String,
    pub colon: String,
    pub version_below: String,
    pub machine_translated: String,
}

/// Explains a bounce. A report without recipients is explained as one about an
/// unknown recipient.
pub fn explain(bounce: &Bounce) -> Explanation {
    match (bounce.digest, bounce.report.kind) {
        (Some(digest), _) => digest::explain(bounce, digest),
        (None, Kind::Delivered) => confirmation::explain(bounce),
        (None, _) => explain_failure(bounce),
    }
}

/// What every explanation says, whatever happened.
struct Frame<'f> {
    bounce: &'f Bounce<'f>,
    locale: &'f Locale,
    affected: &'f [Affected<'f>],
}

impl<'f> Frame<'f> {
    fn of(bounce: &'f Bounce, locale: &'f Locale, affected: &'f [Affected<'f>]) -> Frame<'f> {
        Frame {
            bounce,
            locale,
            affected,
        }
    }

    /// An explanation under this subject that says nothing of any cause yet.
    fn explanation(&self, subject: String) -> Explanation {
        let (bounce, locale, affected) = (self.bounce, self.locale, self.affected);
        let reference = clean::text(bounce.reference, 16);
        let mut args = FluentArgs::new();
        args.set("host", clean::text(&bounce.settings.hostname, 253));
        Explanation {
            language: bounce.language.tag,
            machine: bounce.language.status() == Status::Machine,
            direction: if bounce.language.is_right_to_left() {
                "rtl"
            } else {
                "ltr"
            },
            subject,
            from_name: locale.word("from-name"),
            delayed: false,
            confirmed: false,
            severity: Severity::ContactProvider,
            headline: String::new(),
            intro: None,
            groups: Vec::new(),
            rows: Vec::new(),
            more: None,
            message: message(bounce, locale),
            others: None,
            stops: Vec::new(),
            answers: Vec::new(),
            details: details::fields(bounce, affected),
            support: support(bounce, locale, &reference),
            reference,
            footer: locale.message("footer-auto", &args).unwrap_or_default(),
            not_you: None,
            labels: labels(bounce, locale, affected),
            attachments: Attachments {
                report: PartName::of(locale, "report"),
                message: PartName::of(locale, "message"),
                headers: PartName::of(locale, "headers"),
            },
        }
    }
}

/// Explains that a message failed or waits.
fn explain_failure(bounce: &Bounce) -> Explanation {
    let clock = bounce.report.original.date.or(bounce.report.arrival_date);
    let affected = recipients::all(bounce);
    let others = others(bounce, &affected);
    let waits = others.is_some().then_some("delayed");
    let keys: BTreeSet<&str> = affected
        .iter()
        .flat_map(Affected::keys)
        .chain(waits)
        .collect();
    let locale = Locale::load(bounce.language, keys, &bounce.branding.texts);
    let total = recipients::count(&affected);
    let failed = recipients::count(affected.iter().filter(|p| !p.delayed));
    let grouped = recipients::grouped(&affected);
    let shown = &grouped[..grouped.len().min(MAX_GROUPS)];

    let mut named = MAX_NAMED;
    let groups: Vec<Group> = shown
        .iter()
        .map(|affected| group::explain(bounce, &locale, clock, affected, &mut named))
        .collect();
    let unexplained: usize = grouped[shown.len()..].iter().map(Vec::len).sum();

    let (headline, intro) = headline(&locale, &groups, failed, total, unexplained);
    let delayed = failed == 0;
    let key = if delayed {
        "subject-delayed"
    } else {
        "subject-failed"
    };
    let plain = locale.word(&format!("{key}-plain"));
    let subject = subject_of(bounce, &locale, (key, ""), &plain);
    let severity = groups.iter().map(|g| g.severity).max();
    let is_spam = |g: &Group| g.category == Some(Category::SpamContent) && !g.delayed;
    Explanation {
        delayed,
        severity: severity.unwrap_or(Severity::ContactProvider),
        headline,
        intro,
        others: others.and_then(|others| others.words(&locale)),
        stops: match shown {
            [only] => delivery_path::stops(bounce, &locale, only),
            _ => Vec::new(),
        },
        answers: details::answers(&affected, &groups),
        not_you: groups.iter().any(is_spam).then(|| not_you(bounce, &locale)),
        groups,
        ..Frame::of(bounce, &locale, &affected).explanation(subject)
    }
}

/// What to do if the message is not from the reader.
fn not_you(bounce: &Bounce, locale: &Locale) -> String {
    locale.word(if bounce.settings.has_support() {
        "footer-not-you-support"
    } else {
        "footer-not-you"
    })
}

/// The headline, and the sentence below it where there are several groups.
fn headline(
    locale: &Locale,
    groups: &[Group],
    failed: usize,
    total: usize,
    unexplained: usize,
) -> (String, Option<String>) {
    let counted = |key: &str, count: usize| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        locale.message(key, &args)
    };
    let (headline, mut intro) = match groups {
        [only] => (only.headline.clone(), None),
        _ if failed == 0 => (counted("delayed-count", total).unwrap_or_default(), None),
        _ if failed == total => (
            counted("failed-count", total).unwrap_or_default(),
            Some(locale.word("several-causes")),
        ),
        _ => (
            counted("failed-count", failed).unwrap_or_default(),
            Some(locale.word("several-mixed")),
        ),
    };
    if unexplained > 0
        && let (Some(intro), Some(more)) = (&mut intro, counted("more-recipients", unexplained))
    {
        intro.push_str(&format!(" ({more})"));
    }
    (headline, intro)
}

fn labels(bounce: &Bounce, locale: &Locale, affected: &[Affected]) -> Labels {
    Labels {
        steps: locale.word("label-steps"),
        retry: locale.word("label-retry"),
        who: locale.word("label-who"),
        message: locale.word("label-message"),
        others: locale.word("label-others"),
        server_answer: locale.word(
            if bounce.is_reported_by_us() && affected.iter().all(|p| p.local) {
                "label-our-report"
            } else {
                "label-server-answer"
            },
        ),
        exact_words: locale.word("label-exact-words"),
        technical: locale.word("label-technical"),
        headers_attached: locale.word("headers-attached"),
        message_attached: locale.word("message-attached"),
        colon: locale.word("colon"),
        version_below: locale.word("version-below"),
        machine_translated: locale.word("machine-translated"),
    }
}

/// The subject with that of the original in it, by a message or, where the second
/// name is not empty, its attribute; `plain` where the original has none.
fn subject_of(
    bounce: &Bounce,
    locale: &Locale,
    (key, attribute): (&str, &str),
    plain: &str,
) -> String {
    let original = bounce.report.original.subject.as_deref();
    let original = clean::header(original.unwrap_or_default(), clean::MAX_SUBJECT);
    if original.is_empty() {
        return plain.to_string();
    }
    let mut args = FluentArgs::new();
    args.set("subject", original);
    match attribute {
        "" => locale.message(key, &args),
        attribute => locale.attribute(key, attribute, &args),
    }
    .unwrap_or_default()
}

fn message(bounce: &Bounce, locale: &Locale) -> Option<String> {
    let original = &bounce.report.original;
    let subject = clean::subject(original.subject.as_deref().unwrap_or_default());
    let date = original
        .date
        .and_then(|d| locale.date(&bounce.settings.local(d, Some(d))));
    let key = match (subject.is_empty(), &date) {
        (false, Some(_)) => "message-of",
        (false, None) => "message-subject",
        (true, Some(_)) => "message-date",
        (true, None) => return None,
    };
    let mut args = FluentArgs::new();
    args.set("subject", subject);
    args.set("date", date.unwrap_or_default());
    locale.message(key, &args)
}

/// Those in To and Cc who are not among the affected.
enum Others {
    /// The report says that so many of them, which are all, got the message.
    Delivered(usize),
    /// The report says nothing of some of them.
    Unknown,
}

impl Others {
    fn words(&self, locale: &Locale) -> Option<String> {
        let mut args = FluentArgs::new();
        match self {
            Others::Delivered(count) => {
                args.set("count", *count);
                locale.message("others-ok", &args)
            }
            Others::Unknown => {
                let unknown = locale.word("others-unknown");
                let later = locale.attribute("delayed", "step-2", &args)?;
                let space = if unknown.is_ascii() || !unknown.ends_with('。') {
                    " "
                } else {
                    ""
                };
                Some(format!("{unknown}{space}{later}"))
            }
        }
    }
}

/// What becomes of those in To and Cc who are not affected, if everyone who is
/// stands there too: after an alias, a list or a Bcc nobody can tell who is left.
fn others(bounce: &Bounce, affected: &[Affected]) -> Option<Others> {
    let lower = |address: &str| clean::shown_address(address).map(|a| a.to_lowercase());
    let addressed: HashSet<String> = bounce
        .report
        .original
        .recipients
        .iter()
        .filter_map(|a| lower(a))
        .collect();
    let named: Option<HashSet<String>> = affected
        .iter()
        .map(|p| {
            let address = p.address.as_ref()?.to_lowercase();
            addressed.contains(&address).then_some(address)
        })
        .collect();
    let named = named?;
    let others: Vec<&String> = addressed.difference(&named).collect();
    if others.is_empty() {
        return None;
    }
    let delivered: HashSet<String> = bounce
        .report
        .recipients
        .iter()
        .filter(|r| !matches!(r.action, Action::Failed | Action::Delayed))
        .flat_map(|r| [&r.original_recipient, &r.final_recipient])
        .flatten()
        .filter_map(|a| lower(a))
        .collect();
    Some(if others.iter().all(|other| delivered.contains(*other)) {
        Others::Delivered(others.len())
    } else {
        Others::Unknown
    })
}

fn support(bounce: &Bounce, locale: &Locale, reference: &str) -> Sentence {
    let mut args = FluentArgs::new();
    args.set("reference", reference.to_string());
    let url = bounce.settings.support_url();
    let (shown, key) = match url {
        None => ("", "footer-reference"),
        Some(url) => match url.strip_prefix("mailto:") {
            Some(address) => (
                address.split('?').next().unwrap_or_default(),
                "footer-support",
            ),
            None => (url, "footer-support-site"),
        },
    };
    args.set("support", shown.to_string());
    let url = url.map(|url| {
        if url.starts_with("mailto:") && !url.contains('?') {
            format!("{url}?subject={reference}")
        } else {
            url.to_string()
        }
    });
    let sentence = locale.message(key, &args).unwrap_or_default();
    Sentence::new(sentence, shown, url, reference)
}
