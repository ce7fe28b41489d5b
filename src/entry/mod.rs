//! The doors into the mail path, and the one room behind them: [`decide`].
//!
//! `filter`, `milter` and `pipe` differ in how a message comes in and goes out.
//! What happens to it is decided here, for one recipient at a time (RFC 3834
//! section 3.1.3): bytes, envelope and configuration in, an [`Outcome`] and its
//! event out.

pub mod filter;
pub mod input;
pub mod isolation;
pub mod limits;
mod log;
pub mod milter;
pub mod pipe;

use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::time::Instant;

use crate::config::{Config, branding, senders};
use crate::diagnosis::{self, Rules};
use crate::event::{self, Event, Severity};
use crate::explanation::language::{self, Sender};
use crate::explanation::settings::Settings;
use crate::message::{DateTime, MAX_PARSED, Message, with_line_feeds};
use crate::notice::{Notice, Request};
use crate::report::{self, Kind, NotABounce, Report};
use crate::trust::settings::Proof;
use crate::trust::{self, Loop, NotOurs, Origin, batv};
use limits::{Counted, Limit};

/// A message at a door, for one of its recipients.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The name of the door: `filter`, `milter`, `pipe`.
    pub entry: &'static str,
    /// Its first bytes, at most [`MAX_PARSED`].
    pub head: &'a [u8],
    /// Whether these are all of its bytes.
    pub whole: bool,
    /// The reverse-path, where the door knows it: `""` and `<>` are the null one.
    pub sender: Option<&'a str>,
    /// Whose copy it is.
    pub recipient: Option<&'a str>,
    /// The mail server's name for the message.
    pub queue_id: Option<&'a str>,
    /// What else the door knows.
    pub known: Known<'a>,
}

/// What a door knows that the message itself doesn't tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// Where the message comes from.
    pub origin: Origin,
    /// The name of the mail server's software.
    pub mta: Option<&'static str>,
    /// The site's own rules, where they have been read already.
    pub rules: Option<&'a Rules>,
}

/// What becomes of a message.
#[derive(Debug)]
pub enum Outcome {
    /// A notice takes its place.
    Rewritten(Box<Notice>),
    /// It goes on as it came.
    Unchanged(Reason),
}

/// Why a message goes on as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The recipient's domain does not take part.
    NotOptedIn,
    /// It is something else: the name of it.
    NotABounce(&'static str),
    /// Nothing proves that the returned message was sent from here, and why not.
    NotOurs(NotOurs),
    /// It is our own.
    AlreadyRewritten,
    /// Answering it could go round in a circle.
    Loop,
    /// A limit on notices refuses this one.
    RateLimited(Limit),
    /// Beyond what is read.
    TooLarge,
    /// Two readings are possible.
    Unsure,
    /// Something is wrong here; what, in a word.
    InternalError(&'static str),
}

impl Reason {
    /// The name in events.
    pub fn name(self) -> &'static str {
        match self {
            Reason::NotOptedIn => "not-opted-in",
            Reason::NotABounce(_) => "not-a-bounce",
            Reason::NotOurs(_) => "not-ours",
            Reason::AlreadyRewritten => "already-rewritten",
            Reason::Loop => "loop",
            Reason::RateLimited(_) => "rate-limited",
            Reason::TooLarge => "too-large",
            Reason::Unsure => "unsure",
            Reason::InternalError(_) => "internal-error",
        }
    }

    /// What more there is to say, for the event.
    pub fn detail(self) -> Option<&'static str> {
        match self {
            Reason::NotABounce(what) | Reason::InternalError(what) => Some(what),
            Reason::NotOurs(why) => Some(why.name()),
            Reason::RateLimited(limit) => Some(limit.name()),
            _ => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An outcome and what is told of it.
#[derive(Debug)]
pub struct Decision {
    /// What becomes of the message.
    pub outcome: Outcome,
    /// The event, complete but for what the hand-over adds.
    pub event: Event,
    /// What is counted before it goes out.
    pub counted: Counted,
}

impl Decision {
    /// Makes this the decision that the original goes on.
    pub fn turn_to_original(&mut self, reason: Reason) {
        self.outcome = Outcome::Unchanged(reason);
        tell_outcome(&mut self.event, &self.outcome);
    }

    /// Makes the event say that the mail server has to try again.
    pub fn retry(&mut self, why: &str) {
        self.event.set("outcome", "retry");
        self.event.set("reason", why);
        self.event.severity = Severity::Warning;
    }
}

/// Decides what becomes of a message. Never panics: whatever goes wrong inside
/// leaves the original as it is.
pub fn decide(incoming: Incoming<'_>, config: &Config, start: Instant, now: DateTime) -> Decision {
    let mut decision = weigh(incoming, config, start, now);
    limits::alert(&decision.counted, config, now).log(&mut decision.event);
    if let (Outcome::Rewritten(notice), Some(recipient)) = (&decision.outcome, incoming.recipient) {
        let allowance = limits::may_notify(
            recipient,
            &notice.message_id,
            &decision.counted,
            config,
            now,
        );
        if let Some(limit) = allowance.refused {
            decision.turn_to_original(Reason::RateLimited(limit));
        }
        allowance.log(&mut decision.event);
    }
    decision
}

/// [`decide`] without what is counted, so that nothing is written anywhere.
pub fn weigh(incoming: Incoming<'_>, config: &Config, start: Instant, now: DateTime) -> Decision {
    let mut event = opened(&incoming, config);
    let mut counted = Counted::default();
    let judged = panic::catch_unwind(AssertUnwindSafe(|| {
        judge(incoming, config, now, &mut event, &mut counted)
    }));
    let outcome = match judged {
        Ok(Ok(notice)) => Outcome::Rewritten(Box::new(notice)),
        Ok(Err(reason)) => Outcome::Unchanged(reason),
        Err(_) => Outcome::Unchanged(Reason::InternalError("panic")),
    };
    tell_outcome(&mut event, &outcome);
    event.set("duration_us", start.elapsed().as_micros().to_string());
    Decision {
        outcome,
        event,
        counted,
    }
}

/// The decision to let a message pass without a look at it.
pub fn unread(incoming: Incoming<'_>, config: &Config, reason: Reason, start: Instant) -> Decision {
    let mut event = opened(&incoming, config);
    let outcome = Outcome::Unchanged(reason);
    tell_outcome(&mut event, &outcome);
    event.set("duration_us", start.elapsed().as_micros().to_string());
    Decision {
        outcome,
        event,
        counted: Counted::default(),
    }
}

fn opened(incoming: &Incoming<'_>, config: &Config) -> Event {
    let mut event = Event::new("bounce", incoming.entry);
    event.set_some("queue_id", incoming.queue_id);
    event.set_some("mta", incoming.known.mta);
    if let Some(recipient) = incoming.recipient.map(batv::without_tag) {
        let domain = recipient
            .rsplit_once('@')
            .map(|(_, d)| d.to_ascii_lowercase());
        event.set_some("domain", domain);
        event.set(
            "recipient",
            event::shown(recipient, config.events.addresses, config.key()),
        );
    }
    event
}

fn tell_outcome(event: &mut Event, outcome: &Outcome) {
    match outcome {
        Outcome::Rewritten(_) => event.set("outcome", "rewritten"),
        Outcome::Unchanged(reason) => {
            event.set("outcome", "unchanged");
            event.set("reason", reason.name());
            event.set_some("detail", reason.detail());
            if matches!(reason, Reason::InternalError(_)) {
                event.severity = Severity::Error;
            }
        }
    }
}

/// What can be told of a message without reading it: what holds for its
/// recipient.
fn taking_part(incoming: &Incoming<'_>, config: &Config) -> Result<Settings, Reason> {
    if incoming.sender.is_some_and(|s| !matches!(s, "" | "<>")) {
        return Err(Reason::NotABounce("ordinary"));
    }
    let recipient = incoming.recipient.ok_or(Reason::NotOptedIn)?;
    settings_for(recipient, config)
}

/// The way of a message through the house, cheapest question first.
fn judge(
    incoming: Incoming<'_>,
    config: &Config,
    now: DateTime,
    event: &mut Event,
    counted: &mut Counted,
) -> Result<Notice, Reason> {
    let settings = taking_part(&incoming, config)?;
    let recipient = incoming.recipient.ok_or(Reason::NotOptedIn)?;
    let recipient = batv::without_tag(recipient);

    let raw = with_line_feeds(incoming.head);
    let message = Message::parse(&raw);
    let origin = incoming.known.origin;
    if origin == Origin::Traced {
        event.set_some("mta", mta(&message));
    }
    match trust::is_loop(&message, None) {
        Some(Loop::AlreadyRewritten) => return Err(Reason::AlreadyRewritten),
        Some(_) => return Err(Reason::Loop),
        None => {}
    }
    if message.limit.is_some() {
        return Err(Reason::TooLarge);
    }
    let mut report = report::read(&message);
    event.set("dialect", report.dialect);
    match report.kind {
        Kind::Failed | Kind::Delayed => {}
        Kind::Delivered => return Err(Reason::NotABounce("delivered")),
        Kind::None => return Err(Reason::NotABounce(other(report.why))),
    }
    if is_ambiguous(&message) {
        return Err(Reason::Unsure);
    }
    if !incoming.whole {
        cut(&mut report, incoming.head)?;
    }
    let claimed = trust::Claimed {
        message: &message,
        report: &report,
        recipient,
        origin,
        now: now.to_timestamp(),
    };
    let proven = claimed
        .proof(&config.trust, config.keys())
        .map_err(Reason::NotOurs)?;
    if let Some(proven) = &proven {
        counted.returned = proven.returned();
        event.set(
            "proof",
            match proven.proof {
                Proof::Local => "local",
                Proof::Hmac => "hmac",
                Proof::Dkim => "dkim",
            },
        );
    }
    if trust::is_loop(&message, Some(&report)).is_some() {
        return Err(Reason::Loop);
    }

    let read = match incoming.known.rules {
        Some(_) => None,
        None => site_rules(config, event),
    };
    let rules = incoming.known.rules.or(read.as_ref());
    let diagnosis = diagnosis::diagnose(&report, rules.unwrap_or(Rules::built_in()));
    event.diagnosed(&report, &diagnosis);

    counted.listings = event::listings(&diagnosis);
    let listed = senders::of_sender(&settings.languages, recipient).unwrap_or_else(|_| {
        broken(event, "senders");
        None
    });
    let sender = Sender {
        option: None,
        listed: listed.as_deref(),
        address: recipient,
    };
    let choice = language::choose(sender, &settings, &report.original);
    // What the reader is not shown may have told the language.
    config.privacy.apply(&mut report);
    let branding = branding::read_branding(&settings, &choice.tags());
    if !branding.unreadable.is_empty() {
        broken(event, "texts");
    }
    let notice = Request {
        message: &message,
        recipient,
        report: &report,
        diagnosis: &diagnosis,
        settings: &settings,
        choice,
        branding: &branding,
        // Only a mail to the administrator would be a notification.
        administrator_notified: false,
        now,
    }
    .notice();
    event.set("language", notice.language.language.tag);
    event.set_some("language_second", notice.language.second.map(|l| l.tag));
    event.set("language_from", notice.language.signal.name());
    event.set("message_id", notice.message_id.as_str());
    Ok(notice)
}

fn settings_for(recipient: &str, config: &Config) -> Result<Settings, Reason> {
    let (_, domain) = recipient.rsplit_once('@').ok_or(Reason::NotOptedIn)?;
    match config.settings(domain) {
        Ok(Some(settings)) => Ok(settings),
        Ok(None) => Err(Reason::NotOptedIn),
        Err(_) => Err(Reason::InternalError("configuration")),
    }
}

/// The site's rules, if it has any. A broken file costs the site's rules, not
/// the notice; `zwrotka check` shows what is wrong with it.
fn site_rules(config: &Config, event: &mut Event) -> Option<Rules> {
    let path = config.rules_file.as_ref()?;
    let rules = std::fs::read_to_string(path)
        .ok()
        .and_then(|text| Rules::parse(&text, &path.to_string_lossy()).ok());
    if rules.is_none() {
        broken(event, "rules");
    }
    rules
}

/// Tells that something of the site can't be used, and that the built-in took
/// its place.
fn broken(event: &mut Event, what: &str) {
    event.set("broken", what);
    event.severity = Severity::Error;
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

/// The name of what is no bounce.
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

/// Now, to the second.
pub fn now() -> DateTime {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    DateTime::from_timestamp(now.map_or(0, |d| d.as_secs() as i64))
}
