//! [`weigh`] under supervision: what reads the mail of strangers does it in a
//! child process with limits, and this process keeps the message.
//!
//! The child only computes. It counts nothing, tells nobody and writes no
//! file; what has to be written down comes back with its result.

use std::time::{Duration, Instant};

use super::child::{self, Limits, Lost};
use super::sandbox;
use crate::config::Config;
use crate::entry::limits::{self, Counted};
use crate::entry::{Incoming, Outcome, Reason, opened, taking_part, tell_outcome, weigh};
use crate::event::{Event, Named, Severity};
use crate::explanation::settings::Settings;
use crate::message::DateTime;

/// What the reading of one message may cost. The worst that is known for a head
/// of 1 MiB are 46 MB and 0.3 s.
pub const LIMITS: Limits = Limits {
    memory: 128 << 20,
    stack: 8 << 20,
    cpu: 5,
    files: 64,
    time: Duration::from_secs(8),
};

/// What becomes of one recipient's copy, and what is told of it.
#[derive(Debug)]
pub struct Judged {
    /// The notice that takes its place, if there is one.
    pub notice: Option<Vec<u8>>,
    /// The event, complete but for what the hand-over adds.
    pub event: Event,
    /// What is counted before it goes out.
    counted: Counted,
}

impl Judged {
    /// The name of this bounce and this recipient: the Message-ID of the notice.
    pub fn key(&self) -> Option<&str> {
        self.event.field("message_id")
    }

    /// Makes the event an alert where one is due.
    pub fn alert(&mut self, config: &Config, now: DateTime) {
        limits::alert(&self.counted, config, now).log(&mut self.event);
    }

    /// The original goes on if the recipient has had enough notices.
    pub fn limit(&mut self, recipient: Option<&str>, config: &Config, now: DateTime) {
        let (Some(recipient), true) = (recipient, self.notice.is_some()) else {
            return;
        };
        let id = self.key().unwrap_or_default();
        let allowance = limits::may_notify(recipient, id, &self.counted, config, now);
        if let Some(limit) = allowance.refused {
            self.turn_to_original(Reason::RateLimited(limit));
        }
        allowance.log(&mut self.event);
    }

    /// The original goes on.
    pub fn turn_to_original(&mut self, reason: Reason) {
        self.notice = None;
        tell_outcome(&mut self.event, &Outcome::Unchanged(reason));
    }

    /// Makes the event say that the mail server has to try again.
    pub fn retry(&mut self, why: &str) {
        self.event.set("outcome", "retry");
        self.event.set("reason", why);
        self.event.unset("detail");
        self.event.severity = Severity::Warning;
    }

    /// Makes the event say that nothing goes on, by the site's policy.
    pub fn drop(&mut self, policy: &str) {
        self.notice = None;
        self.event.set("outcome", "dropped");
        self.event.set("reason", policy);
        self.event.unset("detail");
    }
}

/// What is told of a message that could not even be read.
pub fn unread(incoming: &Incoming<'_>, config: &Config) -> Judged {
    Judged {
        notice: None,
        event: opened(incoming, config),
        counted: Counted::default(),
    }
}

/// Weighs a message for each of its recipients. `config` is `None` where it is
/// broken: then the original goes on.
pub fn weigh_all(
    incoming: &[Incoming<'_>],
    config: Option<&Config>,
    start: Instant,
    now: DateTime,
) -> Vec<Judged> {
    let Some(config) = config else {
        let config = Config::built_in(false);
        let broken = Reason::InternalError("configuration");
        return all_original(incoming, &config, start, broken);
    };
    let weigh_by = |config: &Config| -> Vec<Judged> {
        incoming
            .iter()
            .map(|i| judged(weigh(*i, config, start, now)))
            .collect()
    };
    // No copy of this process for what needs no reading; and none from a
    // process with several threads, as tests are.
    let settings: Vec<Settings> = incoming
        .iter()
        .filter_map(|i| taking_part(i, config).ok())
        .collect();
    if settings.is_empty() || !child::can_fork() {
        return weigh_by(config);
    }
    // The files of domains may lie anywhere, by links of a panel's; the child
    // needs none of them.
    let domains = incoming.iter().filter_map(|i| i.recipient);
    let domains = domains.filter_map(|r| Some(r.rsplit_once('@')?.1));
    let narrow = config.only_for(domains);
    let narrow = narrow.as_ref().unwrap_or(config);
    let readable = sandbox::readable(narrow, &settings);
    let result = child::in_child(&LIMITS, &readable, || encoded(&weigh_by(narrow)));
    let decoded = result.and_then(|bytes| {
        decoded(&bytes)
            .filter(|all| all.len() == incoming.len())
            .ok_or(Lost::Broken)
    });
    decoded.unwrap_or_else(|lost| {
        all_original(incoming, config, start, Reason::InternalError(lost.name()))
    })
}

fn all_original(
    incoming: &[Incoming<'_>],
    config: &Config,
    start: Instant,
    reason: Reason,
) -> Vec<Judged> {
    let original = |i| {
        let mut judged = unread(i, config);
        judged.turn_to_original(reason);
        let took = start.elapsed().as_micros().to_string();
        judged.event.set("duration_us", took);
        judged
    };
    incoming.iter().map(original).collect()
}

fn judged(decision: crate::entry::Decision) -> Judged {
    Judged {
        notice: match decision.outcome {
            Outcome::Rewritten(notice) => Some(notice.bytes),
            Outcome::Unchanged(_) => None,
        },
        event: decision.event,
        counted: decision.counted,
    }
}

/// The form in which a result comes from the child: numbers of eight bytes,
/// texts behind their length, lists behind theirs.
fn encoded(all: &[Judged]) -> Vec<u8> {
    fn number(out: &mut Vec<u8>, n: usize) {
        out.extend_from_slice(&(n as u64).to_le_bytes());
    }
    fn bytes(out: &mut Vec<u8>, b: &[u8]) {
        number(out, b.len());
        out.extend_from_slice(b);
    }
    fn fields(out: &mut Vec<u8>, fields: &[(&'static str, String)]) {
        number(out, fields.len());
        for (name, value) in fields {
            bytes(out, name.as_bytes());
            bytes(out, value.as_bytes());
        }
    }
    fn texts(out: &mut Vec<u8>, texts: &[String]) {
        number(out, texts.len());
        for text in texts {
            bytes(out, text.as_bytes());
        }
    }
    let mut out = Vec::new();
    number(&mut out, all.len());
    for judged in all {
        number(&mut out, usize::from(judged.notice.is_some()));
        bytes(&mut out, judged.notice.as_deref().unwrap_or_default());
        number(&mut out, judged.event.severity as usize);
        fields(&mut out, judged.event.fields());
        number(&mut out, judged.event.recipients().len());
        for recipient in judged.event.recipients() {
            fields(&mut out, recipient);
        }
        number(&mut out, judged.event.omitted());
        let counted = &judged.counted;
        texts(&mut out, &counted.listings);
        texts(&mut out, counted.returned.as_slice());
    }
    out
}

fn decoded(bytes: &[u8]) -> Option<Vec<Judged>> {
    let mut reader = Reader(bytes);
    let all = reader.list(|r| {
        let has_notice = r.number()? == 1;
        let notice = r.bytes()?.to_vec();
        let severity = match r.number()? {
            0 => Severity::Info,
            1 => Severity::Warning,
            2 => Severity::Error,
            _ => Severity::Alert,
        };
        let fields = r.fields()?;
        let recipients = r.list(Reader::fields)?;
        let omitted = r.number()?;
        let counted = Counted {
            listings: r.list(Reader::text)?,
            returned: r.list(Reader::text)?.pop(),
        };
        Some(Judged {
            notice: has_notice.then_some(notice),
            event: Event::rebuilt(severity, fields, recipients, omitted),
            counted,
        })
    })?;
    reader.0.is_empty().then_some(all)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.0.split_first_chunk::<8>()?;
        self.0 = rest;
        usize::try_from(u64::from_le_bytes(*number)).ok()
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?.to_vec()).ok()
    }

    fn fields(&mut self) -> Option<Named> {
        self.list(|r| Some((r.text()?, r.text()?)))
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.number()?;
        // Not allocated at once: the number could be anything.
        (0..length).map(|_| item(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::entry::now;

    fn weighed(domain: &str) -> Vec<Judged> {
        let bounce = include_bytes!("../../../examples/bounces/postfix-blocklist.eml");
        let recipient = format!("alice@{domain}");
        let incoming = Incoming {
            entry: "pipe",
            head: bounce,
            whole: true,
            sender: Some(""),
            recipient: Some(&recipient),
            queue_id: Some("Q"),
            known: crate::entry::Known::default(),
        };
        let config = Config::built_in(true);
        weigh_all(&[incoming, incoming], Some(&config), Instant::now(), now())
    }

    #[test]
    fn what_comes_back_is_what_was_sent() {
        let sent = weighed("local.test");
        assert!(sent[0].notice.is_some() && !sent[0].counted.listings.is_empty());
        let back = decoded(&encoded(&sent)).unwrap();
        assert_eq!(format!("{back:?}"), format!("{sent:?}"));
    }

    #[test]
    fn a_result_that_breaks_off_is_none() {
        let bytes = encoded(&weighed("local.test"));
        for length in (0..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
            assert!(decoded(&bytes[..length]).is_none(), "{length}");
        }
        assert!(decoded(&[bytes, vec![0]].concat()).is_none());
    }
}
