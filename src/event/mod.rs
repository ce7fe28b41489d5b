//! The event log: one line for each message and recipient, whatever the outcome.
//!
//! [`Bounce`] and its like hold what an event reports, as values with types. The
//! event is composed from them once, at the end: an [`Event`] is a list of
//! [`Field`]s in a fixed order, whose names stand here and nowhere else.
//! [`format`] writes it as `key=value`, JSON or RFC 5424 structured data, and
//! [`sink`] hands it to syslog, a file or standard error. Logging never fails
//! the message: an event that can't be written within [`sink::PATIENCE`] is lost.

pub mod format;
mod id;
pub mod privacy;
pub mod settings;
pub mod sink;

use std::borrow::Cow;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::clock;
use crate::diagnosis::{Category, Diagnosis};
use crate::report::{Action, Recipient, Report};
use privacy::Privacy;
use settings::Events;

/// The version of the fields.
pub const VERSION: u32 = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Severity {
    #[default]
    Info,
    /// The mail server has to try again.
    Warning,
    /// Something is broken in zwrotka or its configuration.
    Error,
    Alert,
}

/// The fields of an event, in the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Event,
    Version,
    Outcome,
    Reason,
    Detail,
    Count,
    Since,
    QueueId,
    Mta,
    Entry,
    EventId,
    Host,
    Instance,
    Domain,
    Recipient,
    Account,
    Language,
    LanguageFrom,
    LanguageSecond,
    MessageId,
    Proof,
    Dialect,
    Handover,
    Alert,
    Store,
    Broken,
    Sandbox,
    Duration,
    // Those of each recipient of the report.
    RecipientDomain,
    Category,
    Action,
    Status,
    SmtpCode,
    RemoteMta,
    Blocklist,
    Ip,
    Rule,
    Reply,
}

impl Field {
    /// The name that is written.
    pub fn name(self) -> &'static str {
        match self {
            Field::Event => "event",
            Field::Version => "v",
            Field::Outcome => "outcome",
            Field::Reason => "reason",
            Field::Detail => "detail",
            Field::QueueId => "queue_id",
            Field::Mta => "mta",
            Field::Entry => "entry",
            Field::EventId => "event_id",
            Field::Host => "host",
            Field::Instance => "instance",
            Field::Domain => "domain",
            Field::Recipient => "recipient",
            Field::Account => "account",
            Field::Language => "language",
            Field::LanguageFrom => "language_from",
            Field::LanguageSecond => "language_second",
            Field::MessageId => "message_id",
            Field::Proof => "proof",
            Field::Dialect => "dialect",
            Field::Handover => "handover",
            Field::Alert => "alert",
            Field::Store => "store",
            Field::Broken => "broken",
            Field::Sandbox => "sandbox",
            Field::Count => "count",
            Field::Since => "since",
            Field::Duration => "duration_us",
            Field::RecipientDomain => "recipient_domain",
            Field::Category => "category",
            Field::Action => "action",
            Field::Status => "status",
            Field::SmtpCode => "smtp_code",
            Field::RemoteMta => "remote_mta",
            Field::Blocklist => "blocklist",
            Field::Ip => "ip",
            Field::Rule => "rule",
            Field::Reply => "reply",
        }
    }

    /// Whether JSON shows it as a number.
    fn is_number(self) -> bool {
        matches!(
            self,
            Field::Version | Field::Duration | Field::SmtpCode | Field::Count
        )
    }
}

/// Recipients of one report that an event names; the rest is counted.
const MAX_NAMED: usize = 10;
/// Most bytes of one value.
const MAX_VALUE: usize = 200;

/// One event, ready to be written. Values may hold any text; [`format`] makes
/// them safe.
#[derive(Debug, Clone)]
pub struct Event {
    pub severity: Severity,
    /// When it happened, in milliseconds since 1970.
    at: i64,
    fields: Vec<(Field, String)>,
    recipients: Vec<Vec<(Field, String)>>,
    /// Recipients that are only counted.
    omitted: usize,
}

/// What one message led to, for one of its recipients.
#[derive(Debug, Clone, Default)]
pub struct Bounce<'a> {
    pub severity: Severity,
    /// `filter`, `pipe` or `milter`.
    pub entry: &'a str,
    pub outcome: &'a str,
    pub reason: Option<&'a str>,
    pub detail: Option<&'a str>,
    pub queue_id: Option<&'a str>,
    pub mta: Option<&'a str>,
    /// The recipient's address; the event shows as much of it as the site allows.
    pub recipient: Option<&'a str>,
    /// The login or local user that sent the message that came back; the event
    /// shows as much of it as of addresses.
    pub account: Option<&'a str>,
    pub language: Option<&'a str>,
    pub language_from: Option<&'a str>,
    pub language_second: Option<&'a str>,
    pub message_id: Option<&'a str>,
    pub proof: Option<&'a str>,
    pub dialect: Option<&'a str>,
    /// What the mail server answered when it refused.
    pub handover: Option<&'a str>,
    pub alert: Option<&'a str>,
    /// Who counted it: `redis`, `local` or `down`.
    pub store: Option<&'a str>,
    pub broken: Vec<&'a str>,
    pub sandbox: Vec<&'a str>,
    pub duration: Option<Duration>,
    pub recipients: &'a [RecipientFacts],
    pub omitted: usize,
}

/// What an event says about one recipient of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipientFacts {
    pub recipient_domain: Option<String>,
    pub category: Cow<'static, str>,
    pub action: Cow<'static, str>,
    pub status: Option<String>,
    pub smtp_code: Option<u16>,
    pub remote_mta: Option<String>,
    /// The names of blocklists, joined by commas.
    pub blocklist: Option<String>,
    pub ip: Option<String>,
    pub rule: String,
    /// What the remote server said, with addresses as the site allows them.
    pub reply: Option<String>,
}

impl RecipientFacts {
    /// The facts of each failed or delayed recipient, and the number of those
    /// beyond the first ten.
    pub fn of(
        report: &Report,
        diagnosis: &Diagnosis,
        privacy: &Privacy<'_>,
    ) -> (Vec<RecipientFacts>, usize) {
        let mut all: Vec<RecipientFacts> = Vec::new();
        let mut omitted = 0;
        for (recipient, verdict) in report.recipients.iter().zip(&diagnosis.recipients) {
            let action = match recipient.action {
                Action::Failed => "failed",
                Action::Delayed => "delayed",
                _ => continue,
            };
            if all.len() == MAX_NAMED {
                omitted += 1;
                continue;
            }
            let facts = &verdict.facts;
            let lists = facts.blocklists.join(",");
            all.push(RecipientFacts {
                recipient_domain: domain_of(recipient),
                category: verdict.category.name().into(),
                action: action.into(),
                status: facts.enhanced.or(recipient.status).map(|s| s.to_string()),
                smtp_code: facts.smtp_code,
                remote_mta: recipient.remote_mta.clone(),
                blocklist: Some(lists).filter(|l| !l.is_empty()),
                ip: facts.ip.map(|ip| ip.to_string()),
                rule: verdict.rule.clone(),
                reply: privacy.reply(recipient),
            });
        }
        (all, omitted)
    }

    fn fields(&self) -> Vec<(Field, String)> {
        let code = self.smtp_code.map(|c| c.to_string());
        [
            (Field::RecipientDomain, self.recipient_domain.as_deref()),
            (Field::Category, Some(&*self.category)),
            (Field::Action, Some(&*self.action)),
            (Field::Status, self.status.as_deref()),
            (Field::SmtpCode, code.as_deref()),
            (Field::RemoteMta, self.remote_mta.as_deref()),
            (Field::Blocklist, self.blocklist.as_deref()),
            (Field::Ip, self.ip.as_deref()),
            (Field::Rule, Some(&*self.rule)),
            (Field::Reply, self.reply.as_deref()),
        ]
        .into_iter()
        .filter_map(|(field, value)| Some((field, cut(value?))))
        .collect()
    }
}

impl Event {
    fn of(name: &str, severity: Severity, fields: &[(Field, Option<&str>)]) -> Event {
        let at = clock::unix_millis();
        let mut event = Event {
            severity,
            at,
            fields: Vec::with_capacity(fields.len() + 5),
            recipients: Vec::new(),
            omitted: 0,
        };
        let (version, id) = (VERSION.to_string(), id::new(at));
        let own = [
            (Field::Event, Some(name)),
            (Field::Version, Some(&*version)),
            (Field::EventId, Some(&*id)),
        ];
        for (field, value) in own.iter().chain(fields) {
            if let Some(value) = value {
                event.fields.push((*field, cut(value)));
            }
        }
        event.fields.sort_by_key(|(field, _)| *field);
        event
    }

    /// The event of one message and recipient. `key` makes the hashes of
    /// addresses the site's own.
    pub fn bounce(bounce: &Bounce<'_>, settings: &Events, key: Option<&[u8]>) -> Event {
        let domain = bounce
            .recipient
            .and_then(|r| Some(r.rsplit_once('@')?.1.to_ascii_lowercase()));
        let privacy = Privacy::new(settings.addresses, key);
        let recipient = bounce.recipient.map(|r| privacy.address(r));
        let account = bounce.account.map(|a| privacy.account(a));
        let list = |names: &[&str]| (!names.is_empty()).then(|| names.join(","));
        let (broken, sandbox) = (list(&bounce.broken), list(&bounce.sandbox));
        let duration = bounce.duration.map(|d| d.as_micros().to_string());
        let fields = [
            (Field::Outcome, Some(bounce.outcome)),
            (Field::Reason, bounce.reason),
            (Field::Detail, bounce.detail),
            (Field::QueueId, bounce.queue_id),
            (Field::Mta, bounce.mta),
            (Field::Entry, Some(bounce.entry)),
            (Field::Domain, domain.as_deref()),
            (Field::Recipient, recipient.as_deref()),
            (Field::Account, account.as_deref().filter(|a| !a.is_empty())),
            (Field::Language, bounce.language),
            (Field::LanguageFrom, bounce.language_from),
            (Field::LanguageSecond, bounce.language_second),
            (Field::MessageId, bounce.message_id),
            (Field::Proof, bounce.proof),
            (Field::Dialect, bounce.dialect),
            (Field::Handover, bounce.handover),
            (Field::Alert, bounce.alert),
            (Field::Store, bounce.store),
            (Field::Broken, broken.as_deref()),
            (Field::Sandbox, sandbox.as_deref()),
            (Field::Duration, duration.as_deref()),
        ];
        let mut event = Event::of("bounce", bounce.severity, &fields);
        event.recipients = bounce
            .recipients
            .iter()
            .map(RecipientFacts::fields)
            .collect();
        event.omitted = bounce.omitted;
        event
    }

    /// What happened to the milter service itself: `started`, `reloaded`,
    /// `not-reloaded`, `stopped`, …, and why, where something is wrong.
    pub fn service(outcome: &str, why: Option<(&str, &str)>) -> Event {
        let severity = match why {
            Some(_) => Severity::Error,
            None => Severity::Info,
        };
        let fields = [
            (Field::Outcome, Some(outcome)),
            (Field::Reason, why.map(|(reason, _)| reason)),
            (Field::Detail, why.map(|(_, detail)| detail)),
            (Field::Entry, Some("milter")),
        ];
        Event::of("service", severity, &fields)
    }

    /// So many events could not be written since `since` (RFC 3339).
    pub fn lost(entry: &str, count: u64, since: &str) -> Event {
        let count = count.to_string();
        let fields = [
            (Field::Count, Some(&*count)),
            (Field::Since, Some(since)),
            (Field::Entry, Some(entry)),
        ];
        Event::of("lost", Severity::Error, &fields)
    }

    /// The event with the names of the host and of the installation on it.
    #[must_use]
    pub fn from_host(mut self, host: &str, instance: &str) -> Event {
        for (field, name) in [(Field::Host, host), (Field::Instance, instance)] {
            self.fields.push((field, cut(name)));
        }
        self.fields.sort_by_key(|(field, _)| *field);
        self
    }

    /// When it happened (RFC 3339, UTC, milliseconds).
    pub fn time(&self) -> String {
        clock::rfc3339_millis(self.at)
    }

    /// The value of a field of the event itself.
    pub fn field(&self, field: Field) -> Option<&str> {
        let (_, value) = self.fields.iter().find(|(f, _)| *f == field)?;
        Some(value)
    }

    /// The fields of the event itself.
    pub fn fields(&self) -> &[(Field, String)] {
        &self.fields
    }

    /// The fields of each recipient.
    pub fn recipients(&self) -> &[Vec<(Field, String)>] {
        &self.recipients
    }
}

/// At most [`MAX_VALUE`] bytes of a value.
fn cut(value: &str) -> String {
    let end = (0..=MAX_VALUE.min(value.len()))
        .rev()
        .find(|&n| value.is_char_boundary(n));
    value[..end.unwrap_or(0)].to_string()
}

fn domain_of(recipient: &Recipient) -> Option<String> {
    let address = recipient
        .final_recipient
        .as_deref()
        .or(recipient.original_recipient.as_deref())?;
    address
        .rsplit_once('@')
        .map(|(_, domain)| domain.to_ascii_lowercase())
}

/// The (address, list) pairs of a diagnosis that raise an alert.
pub fn listings(diagnosis: &Diagnosis) -> Vec<String> {
    let mut listings: Vec<String> = diagnosis
        .recipients
        .iter()
        .filter(|v| v.category == Category::ReputationBlocklist)
        .flat_map(|v| {
            let ip = v.facts.ip.map(|ip| ip.to_string()).unwrap_or_default();
            let lists = if v.facts.blocklists.is_empty() {
                vec![String::new()]
            } else {
                v.facts.blocklists.clone()
            };
            lists.into_iter().map(move |list| format!("{ip} {list}"))
        })
        .collect();
    listings.sort();
    listings.dedup();
    listings.truncate(MAX_NAMED);
    listings
}
