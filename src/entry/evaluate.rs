//! [`evaluate`]: what becomes of a message for one of its recipients (RFC 3834
//! section 3.1.3). Bytes, envelope and configuration in, an [`Evaluation`] out.
//!
//! Nothing is counted or written here, so that it can run in a locked child
//! process; the result crosses the process boundary as it is.

use std::borrow::Cow;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::limits::{self, By, Countable, Counted, Delivery, Limit};
use super::{Incoming, Origin};
use crate::config::rules;
use crate::config::{Config, branding, senders};
use crate::diagnosis::{self, Diagnosis, Rules};
use crate::event::privacy::Privacy;
use crate::event::{self, Event, RecipientFacts, Severity};
use crate::explanation::digest::{self, Digest};
use crate::explanation::language::{self, Sender};
use crate::explanation::settings::Settings;
use crate::message::{DateTime, MAX_PARSED, Message, with_line_feeds};
use crate::notice::{self, Notice, Request};
use crate::report::{self, Kind, NotABounce, Report};
use crate::store::alerts::is_told;
use crate::store::{Answer, Decider, Refusal, Store};
use crate::trust::settings::Proof;
use crate::trust::{self, Loop, NotOurs, batv};

/// The result of evaluating a message for one recipient, for all entry points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    pub outcome: Outcome,
    /// The software of the mail server, where it is known.
    pub mta: Option<Cow<'static, str>>,
    pub dialect: Option<Cow<'static, str>>,
    pub proof: Option<Proof>,
    pub language: Option<Language>,
    /// The Message-ID of the notice, without angle brackets. The same bounce
    /// for the same recipient always has the same one.
    pub message_id: Option<String>,
    /// The login or local user that sent the message that came back.
    pub account: Option<String>,
    /// What the event says of each recipient of the report.
    pub recipients: Vec<RecipientFacts>,
    /// Recipients of the report beyond those.
    pub omitted: usize,
    /// What has to be counted before a notice goes out.
    pub counted: Counted,
    /// Who counted it.
    pub store: Option<Decider>,
    /// What kind of notice it is.
    pub form: Form,
    /// What a digest says of this bounce.
    pub entries: Vec<digest::Entry>,
    /// What of the site can't be used; a built-in default took its place.
    pub broken: Vec<Broken>,
    /// What of the sandbox did not hold while the message was read.
    pub unconfined: Vec<Confinement>,
    /// Whether the administrator has to be alerted.
    pub is_alert: bool,
    /// What the mail server answered when it did not take what was handed over.
    pub handover: Option<String>,
    /// How long it took from the beginning of the message.
    pub duration: Option<Duration>,
}

/// The kind of a notice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    #[default]
    Full,
    /// The sender asked to be told of the delivery.
    Confirmation,
    /// The hourly limit is reached: a list instead of the long notice.
    Digest,
}

impl Form {
    /// The value of `detail` in events.
    fn name(self) -> Option<&'static str> {
        match self {
            Form::Full => None,
            Form::Confirmation => Some("confirmation"),
            Form::Digest => Some("digest"),
        }
    }
}

/// What becomes of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// A notice takes its place.
    Rewritten(Replacement),
    /// It goes on as it came.
    Unchanged(Reason),
    /// The mail server keeps it and has to try again.
    Retry(Retry),
    /// Nothing goes on, because the site says so.
    Dropped(Policy),
}

/// The bytes of a notice, and where its parts begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Replacement {
    /// The whole message; its lines end as those of the bounce do.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// How many of these bytes are trace fields of the bounce, on top.
    trace: usize,
    /// Where the body begins.
    body: usize,
}

impl Replacement {
    /// The notice as what it changes in the bounce.
    pub fn split(&self) -> notice::Split<'_> {
        notice::split(&self.bytes, self.trace, self.body)
    }
}

impl From<Notice> for Replacement {
    fn from(notice: Notice) -> Replacement {
        Replacement {
            trace: notice.trace,
            body: notice.body,
            bytes: notice.bytes,
        }
    }
}

/// Why a message goes on as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The recipient's domain does not take part.
    NotOptedIn,
    /// Nobody says whose copy it is.
    NoRecipient,
    NotABounce(NotABounce),
    /// A report of a delivery that succeeded, and the site explains none, or it has
    /// not the form that a mail server gives it.
    Delivered,
    /// Nothing proves that the returned message was sent from here; why.
    NotOurs(NotOurs),
    /// It is a notice of ours.
    AlreadyRewritten,
    /// Answering it could go round in a circle.
    Loop,
    RateLimited(Limit),
    /// Beyond what is read.
    TooLarge,
    /// Two readings are possible.
    Unsure,
    /// A notice is one person's, and this is one message for several.
    SeveralRecipients,
    InternalError(InternalError),
}

impl Reason {
    /// The value of `reason` in events.
    pub fn name(&self) -> &'static str {
        match self {
            Reason::NotOptedIn | Reason::NoRecipient => "not-opted-in",
            Reason::NotABounce(_) | Reason::Delivered => "not-a-bounce",
            Reason::NotOurs(_) => "not-ours",
            Reason::AlreadyRewritten => "already-rewritten",
            Reason::Loop => "loop",
            Reason::RateLimited(_) => "rate-limited",
            Reason::TooLarge => "too-large",
            Reason::Unsure | Reason::SeveralRecipients => "unsure",
            Reason::InternalError(_) => "internal-error",
        }
    }

    /// The value of `detail` in events.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Reason::NoRecipient => Some("no-recipient"),
            Reason::NotABounce(what) => Some(other(Some(*what))),
            Reason::Delivered => Some("delivered"),
            Reason::NotOurs(why) => Some(why.name()),
            Reason::RateLimited(limit) => Some(limit.name()),
            Reason::SeveralRecipients => Some("several-recipients"),
            Reason::InternalError(error) => Some(error.name()),
            Reason::NotOptedIn
            | Reason::AlreadyRewritten
            | Reason::Loop
            | Reason::TooLarge
            | Reason::Unsure => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<InternalError> for Reason {
    fn from(error: InternalError) -> Reason {
        Reason::InternalError(error)
    }
}

/// What went wrong in zwrotka or around it, so that the original goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InternalError {
    /// The configuration, or a file that it names, can't be used.
    Configuration,
    /// It runs as root.
    Root,
    /// The code panicked and the panic was caught.
    Panic,
    /// No child process could be made.
    NoChild,
    /// The child process ran out of processor time or of time by the clock.
    OutOfTime,
    /// A signal ended the child: the stack overflowed, memory ran out.
    Killed,
    /// The child gave no complete result.
    Crashed,
    /// The mail server refused the notice.
    Handover,
    /// The mail server closed the connection of the milter.
    Connection,
    /// Too many messages are on their way through the milter.
    Memory,
    /// The mail server offers too little of the milter protocol.
    MilterProtocol,
}

impl InternalError {
    fn name(self) -> &'static str {
        match self {
            InternalError::Configuration => "configuration",
            InternalError::Root => "root",
            InternalError::Panic => "panic",
            InternalError::NoChild => "no-child",
            InternalError::OutOfTime => "out-of-time",
            InternalError::Killed => "killed",
            InternalError::Crashed => "crashed",
            InternalError::Handover => "handover",
            InternalError::Connection => "connection",
            InternalError::Memory => "memory",
            InternalError::MilterProtocol => "milter-protocol",
        }
    }
}

/// Why the mail server has to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Retry {
    /// The message could not be read.
    Input,
    /// What goes on could not be written.
    Output,
    /// The mail server did not take what was handed over.
    Handover,
    /// Another process is handling the same bounce.
    InProgress,
    /// It runs as root.
    Root,
}

impl Retry {
    fn name(self) -> &'static str {
        match self {
            Retry::Input => "input",
            Retry::Output => "output",
            Retry::Handover => "handover",
            Retry::InProgress => "in-progress",
            Retry::Root => "root",
        }
    }
}

/// By which setting of the site nothing goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Policy {
    /// `[handover] duplicates = "drop"`.
    Duplicate,
}

/// What of the site can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Broken {
    Rules,
    /// The list of senders and their languages.
    Senders,
    Texts,
    /// The store of counters and sent notices.
    State,
}

impl Broken {
    fn name(self) -> &'static str {
        match self {
            Broken::Rules => "rules",
            Broken::Senders => "senders",
            Broken::Texts => "texts",
            Broken::State => "state",
        }
    }
}

/// A part of what confines the process that reads a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confinement {
    /// A process of its own.
    Process,
    /// Landlock: no files but the site's own.
    Files,
    /// Seccomp: no connections and no programs.
    Calls,
}

impl Confinement {
    pub fn name(self) -> &'static str {
        match self {
            Confinement::Process => "process",
            Confinement::Files => "files",
            Confinement::Calls => "calls",
        }
    }
}

/// The language of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    pub tag: Cow<'static, str>,
    /// The second language of the same notice.
    pub second: Option<Cow<'static, str>>,
    /// The strongest signal that named it.
    pub signal: Cow<'static, str>,
}

/// The envelope of a message, for one of its recipients.
#[derive(Debug, Clone, Copy)]
pub struct Envelope<'a> {
    /// `filter`, `milter` or `pipe`.
    pub entry: &'static str,
    /// The reverse-path, where it is known: `""` and `<>` are the null one.
    pub sender: Option<&'a str>,
    pub recipient: Option<&'a str>,
    /// The mail server's name for the message.
    pub queue_id: Option<&'a str>,
}

impl Envelope<'_> {
    /// Whether the sender is the null one, or unknown.
    pub fn may_be_bounce(&self) -> bool {
        self.sender.is_none_or(|s| matches!(s, "" | "<>"))
    }

    /// What holds for the recipient, without a look at the message.
    pub fn settings(&self, config: &Config) -> Result<Settings, Reason> {
        if !self.may_be_bounce() {
            return Err(Reason::NotABounce(NotABounce::Ordinary));
        }
        let recipient = self.recipient.ok_or(Reason::NoRecipient)?;
        let (_, domain) = recipient.rsplit_once('@').ok_or(Reason::NotOptedIn)?;
        match config.settings(domain) {
            Ok(Some(settings)) => Ok(settings),
            Ok(None) => Err(Reason::NotOptedIn),
            Err(_) => Err(InternalError::Configuration.into()),
        }
    }
}

impl Evaluation {
    /// The original goes on; nothing is known of it.
    pub fn unread(reason: Reason) -> Evaluation {
        Evaluation {
            outcome: Outcome::Unchanged(reason),
            mta: None,
            dialect: None,
            proof: None,
            language: None,
            message_id: None,
            account: None,
            recipients: Vec::new(),
            omitted: 0,
            counted: Counted::default(),
            store: None,
            form: Form::Full,
            entries: Vec::new(),
            broken: Vec::new(),
            unconfined: Vec::new(),
            is_alert: false,
            handover: None,
            duration: None,
        }
    }

    /// The notice, if there is one.
    pub fn notice(&self) -> Option<&Replacement> {
        match &self.outcome {
            Outcome::Rewritten(notice) => Some(notice),
            _ => None,
        }
    }

    /// Sets the time since the beginning of the message.
    pub fn took_since(mut self, start: Instant) -> Evaluation {
        self.duration = Some(start.elapsed());
        self
    }

    /// The original goes on after all.
    pub fn pass(&mut self, reason: impl Into<Reason>) {
        self.outcome = Outcome::Unchanged(reason.into());
    }

    pub fn add_broken(&mut self, what: Broken) {
        if !self.broken.contains(&what) {
            self.broken.push(what);
        }
    }

    /// Counts the alerts that are due, and the notice where `delivery` says how it
    /// is going to be sent. The original goes on if the recipient has had enough of
    /// them, or if another host sends it; a notice that zwrotka hands over stays
    /// then, and the answer says so.
    pub fn count(
        &mut self,
        delivery: Option<Delivery<'_>>,
        store: &dyn Store,
        config: &Config,
        now: DateTime,
    ) -> Answer {
        let message_id = self.message_id.clone().unwrap_or_default();
        let is_notice = self.notice().is_some() && self.message_id.is_some();
        let notice = delivery.filter(|_| is_notice).map(|delivery| Countable {
            delivery,
            message_id: &message_id,
            is_own_submission: self.proof == Some(Proof::Local),
            has_digest: self.form == Form::Full,
        });
        let answer = limits::count(&self.counted, notice, store, config, now);
        // An alert is counted once.
        self.counted.listings.clear();
        self.is_alert |= answer.is_alert;
        if answer.decided_by.is_some() {
            self.store = answer.decided_by;
        }
        if answer.is_broken {
            self.add_broken(Broken::State);
        }
        if let Some(refusal) = answer.refused {
            let is_elsewhere = matches!(refusal, Refusal::SentElsewhere | Refusal::HeldElsewhere);
            if !is_elsewhere || delivery.is_some_and(|d| d.by == By::MailServer) {
                self.pass(Reason::RateLimited(refusal.into()));
            }
        }
        answer
    }

    /// What a digest has to list where the hourly limit has refused the notice:
    /// the bounce is then evaluated once more with it ([`Evaluation::shorten`]).
    /// Where there is none, the original goes on.
    pub fn digest(
        &mut self,
        recipient: Option<&str>,
        config: &Config,
        now: DateTime,
    ) -> Option<Digest> {
        let hourly = Outcome::Unchanged(Reason::RateLimited(Limit::Hourly));
        if self.outcome != hourly || self.form != Form::Full {
            return None;
        }
        match limits::list(recipient?, &self.entries, config, now) {
            Ok(digest) => Some(digest),
            Err(_) => {
                self.add_broken(Broken::State);
                None
            }
        }
    }

    /// Takes the digest of the second evaluation, if it came to one.
    pub fn shorten(&mut self, short: Option<Evaluation>) {
        if let Some(short) = short.filter(|short| short.notice().is_some()) {
            self.outcome = short.outcome;
            self.form = Form::Digest;
        }
    }

    /// The event, when all is done.
    pub fn event(&self, envelope: &Envelope<'_>, config: &Config) -> Event {
        let (outcome, reason, detail) = match &self.outcome {
            Outcome::Rewritten(_) => ("rewritten", None, self.form.name()),
            Outcome::Unchanged(reason) => ("unchanged", Some(reason.name()), reason.detail()),
            Outcome::Retry(why) => ("retry", Some(why.name()), None),
            Outcome::Dropped(Policy::Duplicate) => ("dropped", Some("duplicate"), None),
        };
        let language = self.language.as_ref();
        let bounce = event::Bounce {
            severity: self.severity(),
            entry: envelope.entry,
            outcome,
            reason,
            detail,
            queue_id: envelope.queue_id,
            mta: self.mta.as_deref(),
            recipient: envelope.recipient.map(batv::without_tag),
            account: self.account.as_deref(),
            language: language.map(|l| &*l.tag),
            language_from: language.map(|l| &*l.signal),
            language_second: language.and_then(|l| l.second.as_deref()),
            message_id: self.message_id.as_deref(),
            proof: self.proof.map(|proof| match proof {
                Proof::Local => "local",
                Proof::Hmac => "hmac",
                Proof::Dkim => "dkim",
            }),
            dialect: self.dialect.as_deref(),
            handover: self.handover.as_deref(),
            alert: self.is_alert.then_some("blocklist"),
            store: self.store.map(Decider::name),
            broken: self.broken.iter().map(|b| b.name()).collect(),
            sandbox: self.unconfined.iter().map(|c| c.name()).collect(),
            duration: self.duration,
            recipients: &self.recipients,
            omitted: self.omitted,
        };
        Event::bounce(&bounce, &config.events, config.key())
    }

    fn severity(&self) -> Severity {
        if self.is_alert {
            return Severity::Alert;
        }
        match self.outcome {
            Outcome::Retry(Retry::Root) | Outcome::Unchanged(Reason::InternalError(_)) => {
                Severity::Error
            }
            _ if !self.broken.is_empty() => Severity::Error,
            Outcome::Retry(_) => Severity::Warning,
            _ if self.store == Some(Decider::Down) => Severity::Warning,
            _ => Severity::Info,
        }
    }
}

/// Evaluates a message. Never panics: whatever goes wrong inside leaves the
/// original as it is.
pub fn evaluate(incoming: Incoming<'_>, config: &Config, now: DateTime) -> Evaluation {
    // What was found before an end of the work is part of the result, too.
    let mut evaluation = Evaluation::unread(InternalError::Panic.into());
    evaluation.mta = incoming.known.mta.map(Cow::Borrowed);
    let work = Work {
        incoming,
        config,
        now,
    };
    let notice = panic::catch_unwind(AssertUnwindSafe(|| work.notice(&mut evaluation)));
    evaluation.outcome = match notice {
        Ok(Ok(notice)) => Outcome::Rewritten(notice.into()),
        Ok(Err(reason)) => Outcome::Unchanged(reason),
        Err(_) => Outcome::Unchanged(InternalError::Panic.into()),
    };
    evaluation
}

/// The steps of an evaluation, cheapest question first.
struct Work<'a> {
    incoming: Incoming<'a>,
    config: &'a Config,
    now: DateTime,
}

impl Work<'_> {
    fn notice(&self, found: &mut Evaluation) -> Result<Notice, Reason> {
        let envelope = &self.incoming.envelope;
        let found_now;
        let settings = match self.incoming.known.settings {
            Some(settings) => settings,
            None => {
                found_now = envelope.settings(self.config)?;
                &found_now
            }
        };
        let recipient = batv::without_tag(envelope.recipient.unwrap_or_default());
        let raw = with_line_feeds(self.incoming.head);
        let message = Message::parse(&raw);
        if self.incoming.known.origin == Origin::Traced {
            found.mta = mta(&message).map(Cow::Borrowed);
        }
        let mut report = self.report(&message, settings, found)?;
        report.original.sent_size = self.prove(&message, &report, recipient, found)?;

        let diagnosis = self.diagnose(&report, found);
        (found.recipients, found.omitted) =
            RecipientFacts::of(&report, &diagnosis, &self.privacy());
        found.counted.listings = event::listings(&diagnosis);
        let notice = self.explain(&message, report, &diagnosis, recipient, settings, found);
        if notice.is_oversized {
            return Err(Reason::TooLarge);
        }
        Ok(notice)
    }

    /// What the message reports, if it is a bounce that can be answered.
    fn report(
        &self,
        message: &Message<'_>,
        settings: &Settings,
        found: &mut Evaluation,
    ) -> Result<Report, Reason> {
        match trust::is_loop(message, None) {
            Some(Loop::AlreadyRewritten) => return Err(Reason::AlreadyRewritten),
            Some(_) => return Err(Reason::Loop),
            None => {}
        }
        if message.limit.is_some() {
            return Err(Reason::TooLarge);
        }
        let mut report = report::read(message);
        found.dialect = Some(report.dialect.into());
        match report.kind {
            Kind::Failed | Kind::Delayed => {}
            // RFC 3464: only its fields prove which delivery is confirmed.
            Kind::Delivered if settings.confirmations && report.delivery_status.is_some() => {
                found.form = Form::Confirmation;
            }
            Kind::Delivered => return Err(Reason::Delivered),
            Kind::None => {
                let what = report.why.unwrap_or(NotABounce::Ordinary);
                return Err(Reason::NotABounce(what));
            }
        }
        if is_ambiguous(message) {
            return Err(Reason::Unsure);
        }
        if !self.incoming.whole {
            cut(&mut report, self.incoming.head)?;
        }
        Ok(report)
    }

    fn privacy(&self) -> Privacy<'_> {
        Privacy::new(self.config.events.addresses, self.config.key())
    }

    /// Whether the bounce may be explained; the size of the message when it left, if
    /// that is proven as well.
    fn prove(
        &self,
        message: &Message<'_>,
        report: &Report,
        recipient: &str,
        found: &mut Evaluation,
    ) -> Result<Option<u64>, Reason> {
        let claimed = trust::Claimed {
            message,
            report,
            recipient,
            origin: self.incoming.known.origin,
            now: self.now.to_timestamp(),
        };
        found.account = claimed.account(&self.config.trust);
        let proven = claimed
            .proof(&self.config.trust, self.config.keys())
            .map_err(Reason::NotOurs)?;
        if let Some(proven) = proven {
            found.counted.returned = proven.returned();
            found.proof = Some(proven.proof);
        }
        match trust::is_loop(message, Some(report)) {
            Some(_) => Err(Reason::Loop),
            None => Ok(claimed.size(&self.config.trust, self.config.keys())),
        }
    }

    fn diagnose(&self, report: &Report, found: &mut Evaluation) -> Diagnosis {
        let read;
        let rules = match self.incoming.known.rules {
            Some(rules) => Some(rules),
            None => {
                read = self.site_rules(found);
                read.as_ref()
            }
        };
        diagnosis::diagnose(report, rules.unwrap_or(Rules::built_in()))
    }

    /// The site's rules, if it has any. A broken file costs the site's rules,
    /// not the notice; `zwrotka check` shows what is wrong with it.
    fn site_rules(&self, found: &mut Evaluation) -> Option<Rules> {
        let read = rules::read(self.config);
        if read.is_err() {
            found.add_broken(Broken::Rules);
        }
        read.ok().flatten()
    }

    fn explain(
        &self,
        message: &Message<'_>,
        mut report: Report,
        diagnosis: &Diagnosis,
        recipient: &str,
        settings: &Settings,
        found: &mut Evaluation,
    ) -> Notice {
        let listed = senders::of_sender(&settings.languages, recipient).unwrap_or_else(|_| {
            found.add_broken(Broken::Senders);
            None
        });
        let sender = Sender {
            option: None,
            listed: listed.as_deref(),
            address: recipient,
        };
        // Before what the reader is not shown goes: it may tell the language.
        let choice = language::choose(sender, settings, &report.original);
        self.config.privacy.apply(&mut report);
        let branding = branding::read_branding(settings, &choice.tags());
        if !branding.unreadable.is_empty() {
            found.add_broken(Broken::Texts);
        }
        let request = Request {
            message,
            recipient,
            report: &report,
            diagnosis,
            settings,
            choice,
            branding: &branding,
            administrator_notified: is_told(
                &self.config.state_dir,
                &found.counted.listings,
                self.now.to_timestamp(),
            ),
            digest: self.incoming.known.digest,
            now: self.now,
        };
        if found.form == Form::Full {
            (found.entries, _) = request.entries();
        }
        if request.digest.is_some() {
            found.form = Form::Digest;
        }
        let notice = request.notice();
        found.language = Some(Language {
            tag: notice.language.language.tag.into(),
            second: notice.language.second.map(|l| l.tag.into()),
            signal: notice.language.signal.name().into(),
        });
        found.message_id = Some(notice.message_id.clone());
        notice
    }
}

/// Which mail server put the topmost Received field there.
fn mta(message: &Message<'_>) -> Option<&'static str> {
    let received = message.headers.get("Received")?.value();
    let holds = |name: &[u8]| received.windows(name.len()).any(|w| w == name);
    if holds(b"(Exim ") {
        Some("exim")
    } else if holds(b"(Postfix") {
        Some("postfix")
    } else {
        None
    }
}

/// The name of a message that is no bounce.
pub fn other(why: Option<NotABounce>) -> &'static str {
    match why {
        Some(NotABounce::AutoReply) => "auto-reply",
        Some(NotABounce::FeedbackReport) => "feedback-report",
        Some(NotABounce::DispositionNotification) => "disposition-notification",
        Some(NotABounce::Challenge) => "challenge",
        Some(NotABounce::Calendar) => "calendar",
        Some(NotABounce::DmarcReport) => "dmarc-report",
        Some(NotABounce::TlsReport) => "tls-report",
        Some(NotABounce::List) => "list",
        Some(NotABounce::AdminNotice) => "admin-notice",
        Some(NotABounce::Ordinary) | None => "ordinary",
    }
}

/// Whether two readers could see two different messages: two top-level content
/// types, two reports, two originals.
fn is_ambiguous(message: &Message<'_>) -> bool {
    let below = |wanted: &[&str]| {
        message
            .parts
            .iter()
            .filter(|p| p.depth == 1 && wanted.contains(&p.content_type.as_str()))
            .count()
    };
    message.headers.all("Content-Type").count() > 1
        || below(&["message/delivery-status", "message/global-delivery-status"]) > 1
        || below(&[
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "message/global-headers",
        ]) > 1
}

/// What of a report still holds if the message was longer than what was read:
/// the original is not whole, and a report that itself breaks off is none.
fn cut(report: &mut Report, head: &[u8]) -> Result<(), Reason> {
    report.original.whole = None;
    let breaks_off = report
        .delivery_status
        .as_ref()
        .is_some_and(|d| head.ends_with(&d.raw));
    let headers_break_off = report.original.headers.len() + 2 >= MAX_PARSED;
    if breaks_off || headers_break_off {
        Err(Reason::TooLarge)
    } else {
        Ok(())
    }
}
