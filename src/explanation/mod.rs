//! [`Diagnosis`] + language → [`Explanation`]: what a person is told, in words.
//!
//! The words are Fluent messages (`locales/`), one for each category, with
//! variants for what is known; `catalogue` says what holds for a category
//! beside its words, `language` which language is spoken, and `clean` makes
//! strangers' text fit to be shown. How it looks, as text, HTML or a message,
//! is for `notice`.

pub mod catalogue;
pub mod clean;
pub mod example;
pub mod language;
mod locale;

use std::collections::HashSet;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::config::Settings;
use crate::diagnosis::{Category, Diagnosis, Permanence, Verdict};
use crate::message::{DateTime, Headers};
use crate::report::{Action, Recipient, Report};
use catalogue::{Retry, Severity, Who};
use language::Choice;
use locale::Locale;

/// Most recipients that are named; the others are counted.
pub const MAX_NAMED: usize = 20;
/// Most groups of recipients that are explained one by one.
const MAX_GROUPS: usize = 8;
/// Most answers of servers that are quoted.
const MAX_ANSWERS: usize = 5;

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
    pub language: Choice,
    /// The short reference that people quote, from the notice's id.
    pub reference: &'a str,
    /// Whether the administrator has been told of a blocklist.
    pub administrator_told: bool,
}

/// What a person is told. All of it is plain text, cleaned, in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Explanation {
    /// BCP 47 tag of the language.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The subject of the notice, with the original's in it.
    pub subject: String,
    /// Who writes: "Mail system".
    pub from_name: String,
    /// Whether nothing has failed yet.
    pub delayed: bool,
    /// The gravest of the groups.
    pub severity: Severity,
    /// What happened, in one line.
    pub headline: String,
    /// A sentence below it, where the groups tell the rest.
    pub intro: Option<String>,
    /// Recipients by cause; one group has no heading of its own.
    pub groups: Vec<Group>,
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
    pub support: Support,
    /// The short reference that people quote.
    pub reference: String,
    /// That a machine wrote it.
    pub footer: String,
    /// What to do if the message is not from the reader.
    pub not_you: Option<String>,
    /// Headings and fixed sentences.
    pub labels: Labels,
}

/// Recipients with the same cause.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The cause.
    pub category: Category,
    /// How grave it is.
    pub severity: Severity,
    /// Whether delivery is still tried.
    pub delayed: bool,
    /// What happened, in one line.
    pub headline: String,
    /// What happened, in paragraphs.
    pub what: Vec<String>,
    /// What the reader will want to copy: a code, an address.
    pub facts: Vec<Detail>,
    /// What to do, the most effective first.
    pub steps: Vec<String>,
    /// Whether delivery is tried again.
    pub retry: String,
    /// Who can mend it.
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

/// Where to turn for help.
#[derive(Debug, Clone, Serialize)]
pub struct Support {
    /// The whole sentence.
    pub sentence: String,
    /// The sentence in pieces, for those who can show a link.
    pub pieces: Vec<Piece>,
    /// The site's own address, if it gives one: an https or mailto URL.
    pub url: Option<String>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Piece {
    /// Words.
    Words(String),
    /// What leads to [`Support::url`].
    Link(String),
    /// What must not be broken: the reference.
    Whole(String),
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
    pub technical: String,
    pub headers_attached: String,
    pub message_attached: String,
}

/// Explains a bounce. A report without recipients is explained as one about an
/// unknown recipient.
pub fn explain(bounce: &Bounce) -> Explanation {
    let locale = Locale::load(bounce.language.language);
    let clock = bounce.report.original.date.or(bounce.report.arrival_date);
    let parties = parties(bounce);
    let total = parties.len();
    let failed = parties.iter().filter(|p| !p.delayed).count();
    let grouped = grouped(&parties);
    let shown = &grouped[..grouped.len().min(MAX_GROUPS)];

    let mut named = MAX_NAMED;
    let groups: Vec<Group> = shown
        .iter()
        .map(|parties| group(bounce, &locale, clock, parties, &mut named))
        .collect();
    let unexplained: usize = grouped[shown.len()..].iter().map(Vec::len).sum();

    let counted = |key: &str, count: usize| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        locale.message(key, &args)
    };
    let (headline, mut intro) = match &groups[..] {
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

    let reference = clean::text(bounce.reference, 16);
    let mut args = FluentArgs::new();
    args.set("host", clean::text(&bounce.settings.hostname, 253));
    Explanation {
        language: bounce.language.language.tag,
        direction: if bounce.language.language.right_to_left {
            "rtl"
        } else {
            "ltr"
        },
        subject: subject(bounce, &locale, failed == 0),
        from_name: locale.word("from-name"),
        delayed: failed == 0,
        severity: groups
            .iter()
            .map(|g| g.severity)
            .max()
            .unwrap_or(Severity::ContactProvider),
        headline,
        intro,
        message: message(bounce, &locale),
        others: others(bounce, &parties).and_then(|count| counted("others-ok", count)),
        stops: match shown {
            [only] => stops(bounce, &locale, only),
            _ => Vec::new(),
        },
        answers: answers(&parties),
        details: details(bounce, &parties),
        support: support(bounce, &locale, &reference),
        reference,
        footer: locale.message("footer-auto", &args).unwrap_or_default(),
        not_you: groups
            .iter()
            .any(|g| g.category == Category::SpamContent && !g.delayed)
            .then(|| locale.word("footer-not-you")),
        labels: Labels {
            steps: locale.word("label-steps"),
            retry: locale.word("label-retry"),
            who: locale.word("label-who"),
            message: locale.word("label-message"),
            others: locale.word("label-others"),
            server_answer: locale.word("label-server-answer"),
            technical: locale.word("label-technical"),
            headers_attached: locale.word("headers-attached"),
            message_attached: locale.word("message-attached"),
        },
        groups,
    }
}

/// A recipient and what is known, cleaned.
struct Party<'a> {
    recipient: Option<&'a Recipient>,
    verdict: Verdict,
    delayed: bool,
    /// The address that the sender wrote to.
    address: Option<String>,
    domain: Option<String>,
    /// Whether mail to that address is passed on to another one.
    forwarded: bool,
    /// Whether no other server than ours was asked.
    local: bool,
    code: Option<String>,
    suggestion: Option<String>,
}

impl<'a> Party<'a> {
    fn of(recipient: Option<&'a Recipient>, verdict: Verdict) -> Party<'a> {
        let last = recipient
            .and_then(|r| r.final_recipient.as_deref())
            .and_then(clean::shown_address);
        let first = recipient
            .and_then(|r| r.original_recipient.as_deref())
            .and_then(clean::shown_address)
            .filter(|a| a.contains('@'));
        let forwarded = match (&first, &last) {
            (Some(first), Some(last)) => !first.eq_ignore_ascii_case(last),
            _ => false,
        };
        let address = first.or(last);
        let facts = &verdict.facts;
        Party {
            delayed: recipient.is_some_and(|r| r.action == Action::Delayed),
            domain: address.as_deref().and_then(clean::domain),
            address,
            forwarded,
            local: recipient.is_some_and(|r| {
                r.remote_mta.is_none() && r.diagnostic_type.as_deref() != Some("smtp")
            }) && facts.smtp_code.is_none(),
            code: facts.code.as_deref().and_then(clean::code),
            suggestion: facts.suggestion.as_deref().and_then(clean::offered_address),
            recipient,
            verdict,
        }
    }
}

/// Those who wait or will not get the message.
fn parties<'a>(bounce: &Bounce<'a>) -> Vec<Party<'a>> {
    let unknown = || Verdict {
        category: Category::Unknown,
        permanence: Permanence::Permanent,
        rule: String::new(),
        facts: Default::default(),
    };
    let verdicts = &bounce.diagnosis.recipients;
    let mut parties: Vec<Party> = bounce
        .report
        .recipients
        .iter()
        .enumerate()
        .filter(|(_, r)| matches!(r.action, Action::Failed | Action::Delayed))
        .map(|(n, r)| Party::of(Some(r), verdicts.get(n).cloned().unwrap_or_else(unknown)))
        .collect();
    if parties.is_empty() {
        parties.push(Party::of(
            None,
            verdicts.first().cloned().unwrap_or_else(unknown),
        ));
    }
    parties
}

/// Parties with one cause together, in the order they come; those that failed first.
fn grouped<'p, 'a>(parties: &'p [Party<'a>]) -> Vec<Vec<&'p Party<'a>>> {
    // Different codes are different steps, but not in a long list.
    let few = parties.len() <= MAX_GROUPS;
    let mut groups: Vec<Vec<&Party>> = Vec::new();
    for party in parties {
        let same = |other: &&Party| {
            other.verdict.category == party.verdict.category
                && other.delayed == party.delayed
                && (!few || (&other.code, &other.suggestion) == (&party.code, &party.suggestion))
        };
        match groups.iter_mut().find(|g| g.first().is_some_and(same)) {
            Some(group) => group.push(party),
            None => groups.push(vec![party]),
        }
    }
    groups.sort_by_key(|g| g.first().is_some_and(|p| p.delayed));
    groups
}

/// What all have in common, or nothing.
fn common<T: PartialEq>(values: impl IntoIterator<Item = Option<T>>) -> Option<T> {
    let mut values = values.into_iter();
    let first = values.next()??;
    values.all(|v| v.as_ref() == Some(&first)).then_some(first)
}

fn group(
    bounce: &Bounce,
    locale: &Locale,
    clock: Option<DateTime>,
    parties: &[&Party],
    named: &mut usize,
) -> Group {
    let first = parties.first();
    let category = first.map_or(Category::Unknown, |p| p.verdict.category);
    let delayed = first.is_some_and(|p| p.delayed);
    let traits = catalogue::traits(category);
    let temporary = parties
        .iter()
        .all(|p| p.verdict.permanence == Permanence::Temporary);
    let until = common(parties.iter().map(|p| {
        let date = p
            .verdict
            .facts
            .until
            .or(p.recipient.and_then(|r| r.will_retry_until));
        locale.date(&in_offset_of(date?, clock))
    }));

    let texts = Texts {
        locale,
        args: arguments(bounce, locale, parties, until.as_deref()),
        many: parties.len() > 1,
    };
    let variants = variants(bounce, category, parties, &texts.args);
    let name = category.name();

    let mut what = Vec::new();
    let mut steps = Vec::new();
    let headline;
    // Whether anyone can do more than wait.
    let mut help = true;
    if delayed {
        headline = texts.of("delayed", "headline", &[]);
        let until: &[&str] = if until.is_some() { &["until"] } else { &[] };
        what.extend(texts.of("delayed", "what", until));
        what.extend(texts.of(name, "reason", &variants));
        let step = texts.of(name, "delayed-step", &variants);
        help = step.is_some();
        let first: &[&str] = if help { &["help"] } else { &[] };
        steps.extend(texts.of("delayed", "step-1", first));
        steps.extend(step);
        steps.extend(texts.of("delayed", "step-2", &[]));
        steps.extend(texts.of("delayed", "step-3", &[]));
    } else {
        headline = texts.of(name, "headline", &variants);
        what.extend(texts.of(name, "what", &variants));
        if let Some(cause) = first.and_then(|p| p.verdict.facts.cause) {
            what.extend(texts.of(cause.name(), "reason", &[]));
        }
        // Of a fault that passes people expect that we try again.
        let note = match category {
            Category::HostUnreachable => Some("note-given-up"),
            Category::MailboxFull
            | Category::MailboxDisabled
            | Category::SystemProblem
            | Category::DomainUnknown => Some("note-temporary"),
            _ => None,
        };
        what.extend(note.filter(|_| temporary).map(|key| locale.word(key)));
        steps = texts.steps(name, &variants);
    }
    if let [only] = parties
        && only.forwarded
        && !variants.contains(&"forwarded")
    {
        what.extend(locale.message("note-forwarded", &texts.args));
    }
    if bounce.administrator_told && category == Category::ReputationBlocklist {
        what.push(locale.word("note-administrator-told"));
    }

    let mut facts = Vec::new();
    if let Some(code) = first
        .and_then(|p| p.code.clone())
        .filter(|_| category == Category::ChallengeCode && !delayed)
    {
        facts.push(Detail {
            name: locale.word("label-code"),
            value: code,
        });
    }
    if let Some(address) = first
        .and_then(|p| p.suggestion.clone())
        .filter(|_| category == Category::AddressMoved && !delayed)
    {
        facts.push(Detail {
            name: locale.word("label-address"),
            value: address,
        });
    }

    let retry = match (delayed, traits.retry) {
        (true, _) if until.is_some() => "retry-auto-until",
        (true, _) => "retry-auto",
        (false, Retry::Final) if temporary => Retry::ResendLater.key(),
        (false, retry) => retry.key(),
    };
    let who: &[Who] = if variants.contains(&"local") {
        &[Who::YourProvider]
    } else if variants.contains(&"forwarded") {
        &[Who::Recipient]
    } else {
        traits.who
    };

    let recipients: Vec<String> = parties
        .iter()
        .filter_map(|p| p.address.clone())
        .take((*named).max(1))
        .collect();
    *named = named.saturating_sub(recipients.len());
    let rest = parties.len() - recipients.len();
    let mut count = FluentArgs::new();
    count.set("count", rest);
    Group {
        category,
        severity: if delayed {
            Severity::Info
        } else {
            traits.severity
        },
        delayed,
        headline: headline.unwrap_or_default(),
        what,
        facts,
        steps,
        retry: locale.message(retry, &texts.args).unwrap_or_default(),
        who: if help {
            who_list(locale, who)
        } else {
            locale.word("who-nobody")
        },
        more: if rest > 0 && !recipients.is_empty() {
            locale.message("more-recipients", &count)
        } else {
            None
        },
        recipients,
        recipients_label: locale
            .message("label-recipients", &texts.args)
            .unwrap_or_default(),
    }
}

/// The texts of a group.
struct Texts<'l> {
    locale: &'l Locale,
    args: FluentArgs<'static>,
    many: bool,
}

impl Texts<'_> {
    /// The attribute of a category, in the first variant whose variables are
    /// all known; the one for many comes last for a single recipient.
    fn of(&self, category: &str, attribute: &str, variants: &[&str]) -> Option<String> {
        let plain = variants
            .iter()
            .map(|v| format!("{attribute}-{v}"))
            .chain([attribute.to_string()]);
        let names: Vec<String> = if self.many {
            plain.flat_map(|n| [format!("{n}-many"), n]).collect()
        } else {
            let many: Vec<String> = plain.clone().map(|n| format!("{n}-many")).collect();
            plain.chain(many).collect()
        };
        names
            .iter()
            .find_map(|n| self.locale.attribute(category, n, &self.args))
    }

    /// `step-1`, `step-2` … as long as there are any; an empty one is left out.
    fn steps(&self, category: &str, variants: &[&str]) -> Vec<String> {
        (1..=9)
            .map(|n| format!("step-{n}"))
            .map_while(|attribute| self.of(category, &attribute, variants))
            .filter(|step| !step.trim().is_empty())
            .collect()
    }
}

/// Which variants of a category's texts fit, the best first.
fn variants(
    bounce: &Bounce,
    category: Category,
    parties: &[&Party],
    args: &FluentArgs,
) -> Vec<&'static str> {
    let ours = reported_by_us(bounce);
    let known = |name: &str| args.get(name).is_some();
    let all = |fits: fn(&Party) -> bool| parties.iter().all(|p| fits(p));
    let mut variants = Vec::new();
    match category {
        Category::AddressUnknown if all(|p| p.forwarded) => variants.push("forwarded"),
        Category::AddressMoved if known("suggestion") => variants.push("new"),
        Category::MessageTooLarge if known("size") && known("limit") => variants.push("sized"),
        Category::MessageTooLarge if known("limit") => variants.push("limit"),
        Category::ReputationBlocklist => {
            if known("ip") && known("lists") {
                variants.push("listed");
            }
            if known("lists") {
                variants.push("list");
            }
            if known("ip") {
                variants.push("ip");
            }
        }
        Category::SenderDns if known("ip") => variants.push("ip"),
        Category::ChallengeCode if known("code") => variants.push("code"),
        Category::SystemProblem if all(|p| p.local) => {
            variants.push(if ours { "local" } else { "somewhere" });
        }
        _ => {}
    }
    if all(|p| spoken(p).is_none()) {
        variants.push("silent");
    }
    variants
}

/// Whether the server that reports is the one that the notice speaks for.
fn reported_by_us(bounce: &Bounce) -> bool {
    bounce
        .report
        .reporting_mta
        .as_deref()
        .is_none_or(|name| name.eq_ignore_ascii_case(&bounce.settings.hostname))
}

/// The variables of the texts: what holds for all of the parties.
fn arguments(
    bounce: &Bounce,
    locale: &Locale,
    parties: &[&Party],
    until: Option<&str>,
) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    let mut set = |name: &'static str, value: Option<String>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            args.set(name, value);
        }
    };
    set(
        "recipient",
        common(parties.iter().map(|p| p.address.clone())),
    );
    set("domain", common(parties.iter().map(|p| p.domain.clone())));
    let sender = bounce
        .report
        .original
        .return_path
        .as_deref()
        .filter(|p| !p.is_empty())
        .or(bounce.report.original.from.as_deref())
        .and_then(clean::shown_address);
    set("sender_domain", sender.as_deref().and_then(clean::domain));
    set("sender", sender);

    // The smallest limit is the one to stay below.
    let limit = parties.iter().filter_map(|p| p.verdict.facts.limit).min();
    let size = parties
        .iter()
        .find_map(|p| p.verdict.facts.size)
        .or(bounce.report.original.size);
    if let Some(limit) = limit.filter(|&l| l > 0) {
        let both = size.and_then(|size| locale.sizes(size, limit));
        // A size that is no larger than the limit tells that one of them is wrong.
        if both.is_some() || size.is_none_or(|size| size > limit) {
            set("size", both.as_ref().map(|(size, _)| size.clone()));
            set("limit", both.map(|(_, limit)| limit).or(locale.size(limit)));
            // What base64 and its line ends leave of the limit.
            set("safe", locale.size(whole_units(limit / 100 * 72)));
        }
    }
    set(
        "ip",
        common(
            parties
                .iter()
                .map(|p| p.verdict.facts.ip.map(|ip| ip.to_string())),
        ),
    );
    let mut lists: Vec<String> = Vec::new();
    for list in parties.iter().flat_map(|p| &p.verdict.facts.blocklists) {
        let list = clean::defang(&clean::text(list, 64));
        if !list.is_empty() && !lists.contains(&list) && lists.len() < 5 {
            lists.push(list);
        }
    }
    set("lists", Some(lists.join(", ")));
    set("code", common(parties.iter().map(|p| p.code.clone())));
    set(
        "suggestion",
        common(parties.iter().map(|p| p.suggestion.clone())),
    );
    set("until", until.map(str::to_string));
    args.set("count", parties.len());
    args
}

/// Rounds a size down to what people say: whole megabytes, whole kilobytes below one.
fn whole_units(bytes: u64) -> u64 {
    match bytes {
        0..1_048_576 => bytes >> 10 << 10,
        _ => bytes >> 20 << 20,
    }
}

fn who_list(locale: &Locale, who: &[Who]) -> String {
    let words: Vec<String> = who.iter().map(|w| locale.word(w.key())).collect();
    match words.split_last() {
        Some((last, first)) if !first.is_empty() => {
            let mut args = FluentArgs::new();
            args.set("first", first.join(", "));
            args.set("last", last.clone());
            locale.message("list-or", &args).unwrap_or_default()
        }
        _ => words.concat(),
    }
}

fn subject(bounce: &Bounce, locale: &Locale, delayed: bool) -> String {
    let key = if delayed {
        "subject-delayed"
    } else {
        "subject-failed"
    };
    let original = bounce.report.original.subject.as_deref();
    let original = clean::header(original.unwrap_or_default(), clean::MAX_SUBJECT);
    if original.is_empty() {
        return locale.word(&format!("{key}-plain"));
    }
    let mut args = FluentArgs::new();
    args.set("subject", original);
    locale.message(key, &args).unwrap_or_default()
}

fn message(bounce: &Bounce, locale: &Locale) -> Option<String> {
    let original = &bounce.report.original;
    let subject = clean::subject(original.subject.as_deref().unwrap_or_default());
    let date = original.date.and_then(|d| locale.date(&d));
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

/// How many of those in To and Cc the report does not speak of, if every one
/// that it does speak of is among them: after an alias, a list or a Bcc nobody
/// can tell who is left.
fn others(bounce: &Bounce, parties: &[Party]) -> Option<usize> {
    let addressed: HashSet<String> = bounce
        .report
        .original
        .recipients
        .iter()
        .filter_map(|a| clean::shown_address(a))
        .map(|a| a.to_lowercase())
        .collect();
    let affected: Option<HashSet<String>> = parties
        .iter()
        .map(|p| {
            let address = p.address.as_ref()?.to_lowercase();
            addressed.contains(&address).then_some(address)
        })
        .collect();
    let others = addressed.len() - affected?.len();
    (others > 0).then_some(others)
}

/// The way of the message, where the group is about one domain and it is clear
/// where it ended.
fn stops(bounce: &Bounce, locale: &Locale, parties: &[&Party]) -> Vec<Stop> {
    let Some(first) = parties.first() else {
        return Vec::new();
    };
    let Some(domain) = common(parties.iter().map(|p| p.domain.clone())) else {
        return Vec::new();
    };
    let category = first.verdict.category;
    let unreachable = matches!(
        category,
        Category::DomainUnknown
            | Category::DomainNoMail
            | Category::HostUnreachable
            | Category::Expired
            | Category::TlsRequired
            | Category::Smtputf8Unsupported
            | Category::MessageTooLarge
    );
    if parties.iter().any(|p| p.forwarded)
        || category == Category::RoutingLoop
        || domain.chars().count() > 40
    {
        return Vec::new();
    }
    let local = parties.iter().all(|p| p.local);
    let (ours, theirs) = if first.delayed {
        (State::Passed, State::Waiting)
    } else if local && category == Category::SystemProblem && reported_by_us(bounce) {
        (State::Stopped, State::Ahead)
    } else if local && !unreachable {
        // The recipient's server is ours.
        return Vec::new();
    } else {
        (State::Passed, State::Stopped)
    };
    let note = |key: &str| locale.word(key);
    vec![
        Stop {
            name: note("strip-you"),
            note: note("strip-sent"),
            state: State::Passed,
        },
        Stop {
            name: note("strip-us"),
            note: note(if ours == State::Passed {
                "strip-took"
            } else {
                "strip-stuck"
            }),
            state: ours,
        },
        Stop {
            name: domain,
            note: match theirs {
                State::Waiting => note("strip-waiting"),
                State::Stopped if !local => note("strip-refused"),
                _ => note("strip-unreachable"),
            },
            state: theirs,
        },
    ]
}

/// What was said about a recipient.
fn spoken<'a>(party: &Party<'a>) -> Option<&'a str> {
    let recipient = party.recipient?;
    recipient
        .diagnostic_code
        .as_deref()
        .or(recipient.remark.as_deref())
        .filter(|text| !text.trim().is_empty())
}

fn answers(parties: &[Party]) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for party in parties.iter().take(MAX_NAMED) {
        if answers.len() == MAX_ANSWERS {
            break;
        }
        let text = clean::answer(spoken(party).unwrap_or_default());
        if text.is_empty() || answers.iter().any(|a| a.text == text) {
            continue;
        }
        answers.push(Answer {
            recipient: party.address.clone().filter(|_| parties.len() > 1),
            text,
        });
    }
    answers
}

/// Fields by the names that they have in RFC 3464: administrators know them,
/// and they can be searched for.
fn details(bounce: &Bounce, parties: &[Party]) -> Vec<Vec<Detail>> {
    let report = bounce.report;
    let shown = |text: &Option<String>| text.as_deref().map(clean::subject);
    let server = |name: &Option<String>| {
        let name = name.as_deref()?;
        clean::host(name).or_else(|| Some(clean::subject(name)))
    };
    let date = |date: Option<DateTime>| date.map(|d| d.to_rfc822());
    let block = |fields: Vec<(&str, Option<String>)>| -> Vec<Detail> {
        fields
            .into_iter()
            .filter_map(|(name, value)| {
                Some(Detail {
                    name: name.into(),
                    value: value.filter(|v| !v.is_empty())?,
                })
            })
            .collect()
    };
    let mut blocks = vec![block(vec![
        ("Reporting-MTA", server(&report.reporting_mta)),
        ("Arrival-Date", date(report.arrival_date)),
        ("Queue-ID", queue_id(&report.original.headers)),
        ("Message-ID", shown(&report.original.message_id)),
        ("Reference", Some(clean::text(bounce.reference, 16))),
    ])];
    blocks.extend(parties.iter().take(MAX_ANSWERS).map(|p| {
        let Some(r) = p.recipient else {
            return Vec::new();
        };
        let status = p.verdict.facts.enhanced.or(r.status);
        block(vec![
            ("Recipient", p.address.clone()),
            ("Status", status.map(|s| s.to_string())),
            ("Remote-MTA", server(&r.remote_mta)),
            ("Last-Attempt-Date", date(r.last_attempt_date)),
            (
                "Will-Retry-Until",
                date(r.will_retry_until.filter(|_| p.delayed)),
            ),
        ])
    }));
    blocks.retain(|b| !b.is_empty());
    blocks
}

/// The name that the reporting server had for the message: the id clause of
/// the topmost Received field (RFC 5321 section 4.4) of what came back.
fn queue_id(original: &[u8]) -> Option<String> {
    let received = Headers::parse(original).text("Received")?;
    let mut words = received.split(' ');
    words.find(|w| w.eq_ignore_ascii_case("id"))?;
    let id = clean::text(words.next()?.trim_end_matches(';'), 64);
    id.chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
        .then_some(id)
}

fn support(bounce: &Bounce, locale: &Locale, reference: &str) -> Support {
    let mut args = FluentArgs::new();
    args.set("reference", reference.to_string());
    let url = bounce
        .settings
        .support
        .as_deref()
        .map(str::trim)
        .filter(|u| u.starts_with("https://") || u.starts_with("mailto:"));
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
    let sentence = locale.message(key, &args).unwrap_or_default();
    let mut pieces = Vec::new();
    let mut rest = sentence.as_str();
    while !rest.is_empty() {
        let found = [shown, reference]
            .into_iter()
            .filter(|part| !part.is_empty())
            .filter_map(|part| Some((rest.find(part)?, part)))
            .min();
        let Some((at, part)) = found else {
            pieces.push(Piece::Words(rest.to_string()));
            break;
        };
        if at > 0 {
            pieces.push(Piece::Words(rest[..at].to_string()));
        }
        pieces.push(if part == shown {
            Piece::Link(part.to_string())
        } else {
            Piece::Whole(part.to_string())
        });
        rest = &rest[at + part.len()..];
    }
    let url = url.map(|url| {
        if url.starts_with("mailto:") && !url.contains('?') {
            format!("{url}?subject={reference}")
        } else {
            url.to_string()
        }
    });
    Support {
        sentence,
        pieces,
        url,
    }
}

/// The same moment in the offset of the clock that the sender lives by.
fn in_offset_of(date: DateTime, clock: Option<DateTime>) -> DateTime {
    let Some(clock) = clock else {
        return date;
    };
    let offset = (i64::from(clock.tz_hour) * 3600 + i64::from(clock.tz_minute) * 60)
        * if clock.tz_before_gmt { -1 } else { 1 };
    DateTime {
        tz_before_gmt: clock.tz_before_gmt,
        tz_hour: clock.tz_hour,
        tz_minute: clock.tz_minute,
        ..DateTime::from_timestamp(date.to_timestamp() + offset)
    }
}
