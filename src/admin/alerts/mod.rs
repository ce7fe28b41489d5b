//! What the administrator has to be told, and when: this server or domain is on a
//! list, one account causes many bounces, or a part of zwrotka fails.
//!
//! [`Noticed`] collects it from the event log; the blocklists and the mail log are
//! those of `incident`. [`due`] says which subjects get a mail now: at most one an
//! hour, and only if there is something new. [`mail`] builds and sends it.

pub mod mail;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use serde::Serialize;

use super::blocklist::list::ended;
use super::input;
use super::stats::events::LoggedEvent;
use super::suspects::refusals;
use super::words::{Words, say};
use crate::escape::printable;
use crate::store::alerts::{Memory, Sent};
use crate::store::lost_events::Lost;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Most accounts and lists that are told apart.
const MOST: usize = 10_000;

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// This server or a domain is on a list, or a provider refuses it.
    Listed,
    /// An account, script or host looks as if it sends spam.
    Source,
    /// Many messages of one account came back.
    Bounces,
    /// The store of counters and sent notices can't be used.
    Store,
    /// The keys can't be used.
    Key,
    /// Events can't be written.
    Log,
    /// The configuration can't be used.
    Configuration,
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subject {
    pub kind: Kind,
    /// The same in every run: what the limit of one mail an hour is kept for.
    pub name: String,
    /// The moments of the first and the newest sign of it, seconds since 1970.
    pub since: i64,
    pub seen: i64,
    /// What happened, in one line.
    pub headline: String,
    pub details: Vec<String>,
    /// Whether a mail about it is due now.
    pub due: bool,
    /// The entries of blocklists, as notices to people name them.
    #[serde(skip)]
    pub entries: Vec<String>,
}

impl Subject {
    pub fn new(kind: Kind, name: String, seen: i64, headline: String) -> Subject {
        Subject {
            kind,
            name,
            since: seen,
            seen,
            headline,
            details: Vec::new(),
            due: false,
            entries: Vec::new(),
        }
    }
}

/// How often, since when and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub count: u64,
    pub first: i64,
    pub last: i64,
}

impl Span {
    fn add(span: &mut Option<Span>, count: u64, at: i64) {
        let span = span.get_or_insert(Span {
            count: 0,
            first: at,
            last: at,
        });
        span.count += count;
        span.first = span.first.min(at);
        span.last = span.last.max(at);
    }

    /// The message `key` with the number of events and their time.
    fn described(&self, key: &str, words: Words) -> String {
        say!(
            words,
            key,
            count = self.count,
            first = input::moment(self.first),
            last = input::moment(self.last),
        )
    }
}

/// Refusals of one list, by the events.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    span: Option<Span>,
    /// As notices name it.
    names: BTreeSet<String>,
}

/// What the events of the last day say.
#[derive(Debug, Default)]
pub struct Noticed {
    now: i64,
    /// By list and address.
    entries: BTreeMap<(String, Option<IpAddr>), Entry>,
    /// Bounces of the last hour by account.
    accounts: BTreeMap<String, Option<Span>>,
    store: Option<Span>,
    configuration: Option<Span>,
    lost: Option<Span>,
}

impl Noticed {
    /// Collects what happened in the day before `now`.
    pub fn new(now: i64) -> Noticed {
        Noticed {
            now,
            ..Noticed::default()
        }
    }

    /// Where the day begins.
    pub fn since(&self) -> i64 {
        self.now - DAY
    }

    /// Takes an event into account.
    pub fn add(&mut self, event: &LoggedEvent) {
        let at = event.at;
        if at < self.since() || at > self.now + HOUR {
            return;
        }
        if event.event == "lost" {
            Span::add(&mut self.lost, event.count.max(1), at);
        }
        if event.broken.split(',').any(|what| what == "state") {
            Span::add(&mut self.store, 1, at);
        }
        let is_configuration = event.reason == "internal-error" && event.detail == "configuration";
        if is_configuration || event.outcome == "not-reloaded" {
            Span::add(&mut self.configuration, 1, at);
        }
        if event.event != "bounce" || event.recipients.is_empty() {
            // Nothing proves that a bounce without these is about mail of ours.
            return;
        }
        let known = self.accounts.contains_key(&event.recipient) || self.accounts.len() < MOST;
        if at >= self.now - HOUR && !event.recipient.is_empty() && known {
            let span = self.accounts.entry(event.recipient.clone()).or_default();
            Span::add(span, 1, at);
        }
        for recipient in &event.recipients {
            if recipient.category != "reputation-blocklist" {
                continue;
            }
            let ip = recipient.ip.parse().ok();
            for list in recipient.blocklist.split(',') {
                let named = refusals::list(list.as_bytes(), &recipient.remote_mta);
                let key = (named, ip);
                if self.entries.len() >= MOST && !self.entries.contains_key(&key) {
                    continue;
                }
                let entry = self.entries.entry(key).or_default();
                Span::add(&mut entry.span, 1, at);
                entry.names.insert(format!("{} {list}", recipient.ip));
            }
        }
    }

    /// The names that notices use for an entry of this list.
    pub fn names_of(&self, list: &str, ip: Option<IpAddr>) -> Vec<String> {
        let same = |(key, _): &(&(String, Option<IpAddr>), &Entry)| key.0 == list && key.1 == ip;
        let found = self.entries.iter().find(same);
        found.map_or_else(Vec::new, |(_, entry)| entry.names.iter().cloned().collect())
    }

    /// The subjects: refusals because of lists, accounts with at least `bounces`
    /// bounces within the hour, and what failed. `known` names the accounts that
    /// send in bulk by right; `own` the addresses of this server, none if unknown.
    pub fn subjects(
        &self,
        bounces: u64,
        known: &dyn Fn(&str) -> bool,
        own: &[IpAddr],
        words: Words,
    ) -> Vec<Subject> {
        let mut all = Vec::new();
        for ((list, ip), entry) in &self.entries {
            let Some(span) = entry.span.filter(|_| is_ours(*ip, own)) else {
                continue;
            };
            let mut subject = listed(list, *ip, span.last, Seen::Named, words);
            subject.since = span.first;
            subject
                .details
                .push(span.described("alert-refused-events", words));
            subject.entries = entry.names.iter().cloned().collect();
            all.push(subject);
        }
        for (account, span) in &self.accounts {
            let Some(span) = span.filter(|s| s.count >= bounces && !known(account)) else {
                continue;
            };
            let headline = say!(
                words,
                "alert-bounces",
                account = printable(account),
                count = span.count,
            );
            let name = format!("bounces {account}");
            let mut subject = Subject::new(Kind::Bounces, name, span.last, headline);
            subject.since = span.first;
            all.push(subject);
        }
        let failures = [
            (self.store, Kind::Store, "store", "alert-store"),
            (self.lost, Kind::Log, "log", "alert-log"),
            (
                self.configuration,
                Kind::Configuration,
                "configuration",
                "alert-configuration",
            ),
        ];
        for (span, kind, name, key) in failures {
            let Some(span) = span else { continue };
            let mut subject = Subject::new(kind, name.into(), span.last, say!(words, key));
            subject.since = span.first;
            subject
                .details
                .push(span.described("alert-failed-events", words));
            all.push(subject);
        }
        all
    }
}

/// Whether an address that a refusal names can be this server's: behind a router
/// that translates addresses the host does not know its own.
pub fn is_ours(ip: Option<IpAddr>, own: &[IpAddr]) -> bool {
    let Some(ip) = ip else { return true };
    let mut same = own
        .iter()
        .filter(|o| o.is_ipv4() == ip.is_ipv4())
        .peekable();
    same.peek().is_none() || same.any(|own| *own == ip)
}

/// How a refusal is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// A bounce names the list.
    Named,
    /// By the mail log, where the receiver's own domain may stand for a list.
    Refused,
}

/// The subject of a list or provider that refuses this server.
pub fn listed(list: &str, ip: Option<IpAddr>, seen: i64, by: Seen, words: Words) -> Subject {
    let ip = ip.map(|ip| ip.to_string());
    let name = format!("listed {} {list}", ip.as_deref().unwrap_or("-"));
    let what = ip.unwrap_or_else(|| say!(words, "alert-this-server"));
    let shown = match list {
        "" => say!(words, "alert-some-list"),
        list => printable(list),
    };
    let headline = match ended(list) {
        Some(when) => say!(words, "alert-listed-ended", list = shown, when = when),
        None if by == Seen::Named => say!(words, "alert-listed", what = what, list = shown),
        None => say!(words, "alert-refuses", what = what, list = shown),
    };
    Subject::new(Kind::Listed, name, seen, headline)
}

/// The subject of events that could not be written yet.
pub fn lost(path: &str, lost: Lost, now: i64, words: Words) -> Subject {
    let headline = say!(words, "alert-log");
    let mut subject = Subject::new(Kind::Log, "log".into(), now, headline);
    subject.since = lost.since;
    subject.details.push(say!(
        words,
        "alert-lost",
        count = lost.count,
        since = input::moment(lost.since),
        path = printable(path),
    ));
    subject
}

/// Puts subjects of the same name together, and marks those that are due.
pub fn due(subjects: Vec<Subject>, memory: &Memory, now: i64) -> Vec<Subject> {
    let mut all: Vec<Subject> = Vec::new();
    for subject in subjects {
        match all.iter_mut().find(|s| s.name == subject.name) {
            Some(same) => {
                same.since = same.since.min(subject.since);
                same.seen = same.seen.max(subject.seen);
                let new = |d: &String| !same.details.contains(d);
                let details: Vec<String> = subject.details.into_iter().filter(new).collect();
                same.details.extend(details);
                same.entries.extend(subject.entries);
            }
            None => all.push(subject),
        }
    }
    for subject in &mut all {
        let sent = memory.subjects.get(&subject.name);
        subject.due = sent.is_none_or(|sent| {
            // A clock that was ahead must not silence the subject.
            let old = now - sent.at >= HOUR || sent.at > now + HOUR;
            old && subject.seen > sent.seen
        });
    }
    all.sort_by_key(|s| (!s.due, s.kind));
    all
}

/// Remembers a mail about the subjects that were due, and forgets old ones.
pub fn remember(subjects: &[Subject], memory: &mut Memory, now: i64) {
    memory.subjects.retain(|_, sent| now - sent.at < 30 * DAY);
    for subject in subjects.iter().filter(|s| s.due) {
        let sent = Sent {
            at: now,
            seen: subject.seen,
        };
        memory.subjects.insert(subject.name.clone(), sent);
    }
}

/// Compares what the lists say now with the last time. What is listed keeps the
/// moment when that was first seen; what is not is forgotten, so that it is
/// reported again if it comes back.
pub fn looked_up(listed: BTreeSet<String>, memory: &mut Memory, now: i64) {
    memory.looked_up = now;
    memory.listed.retain(|name, _| listed.contains(name));
    let gone: Vec<String> = memory
        .subjects
        .keys()
        .filter(|name| name.starts_with("dns ") && !listed.contains(*name))
        .cloned()
        .collect();
    for name in gone {
        memory.subjects.remove(&name);
    }
    for name in listed {
        memory.listed.entry(name).or_insert(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::admin::stats::events::EventRecipient;

    const NOW: i64 = 1_795_500_000;

    fn bounce(at: i64, account: &str, list: &str) -> LoggedEvent {
        let category = match list {
            "" => "address-unknown",
            _ => "reputation-blocklist",
        };
        LoggedEvent {
            at,
            event: "bounce".into(),
            outcome: "rewritten".into(),
            recipient: account.into(),
            recipients: vec![EventRecipient {
                category: category.into(),
                blocklist: list.into(),
                ip: "192.0.2.1".into(),
                ..EventRecipient::default()
            }],
            ..LoggedEvent::default()
        }
    }

    fn subjects(noticed: &Noticed, own: &[IpAddr]) -> Vec<Subject> {
        noticed.subjects(50, &|known| known == "news@k.example", own, Words::English)
    }

    #[test]
    fn each_kind_of_trouble_is_a_subject() {
        let mut noticed = Noticed::new(NOW);
        noticed.add(&bounce(NOW - 60, "a@k.example", "zen.spamhaus.org"));
        for n in 0..60 {
            noticed.add(&bounce(NOW - n, "b@k.example", ""));
            noticed.add(&bounce(NOW - n, "news@k.example", ""));
            // What is older than an hour does not count.
            noticed.add(&bounce(NOW - HOUR - 1, "c@k.example", ""));
        }
        // Bounces that nothing proves to be ours say nothing of the account.
        for _ in 0..100 {
            let mut forged = bounce(NOW, "d@k.example", "");
            forged.recipients.clear();
            noticed.add(&forged);
        }
        let mut broken = bounce(NOW, "a@k.example", "");
        broken.broken = "rules,state".into();
        noticed.add(&broken);
        let lost = LoggedEvent {
            at: NOW,
            event: "lost".into(),
            count: 7,
            ..LoggedEvent::default()
        };
        noticed.add(&lost);
        let found = subjects(&noticed, &[]);
        let names: Vec<&str> = found.iter().map(|s| &*s.name).collect();
        let wanted = [
            "listed 192.0.2.1 Spamhaus",
            "bounces b@k.example",
            "store",
            "log",
        ];
        assert_eq!(names, wanted);
        assert_eq!(found[0].entries, ["192.0.2.1 zen.spamhaus.org"]);
        // The address of somebody else is not this server's.
        let other: IpAddr = [203, 0, 113, 9].into();
        assert!(
            subjects(&noticed, &[other])
                .iter()
                .all(|s| s.kind != Kind::Listed)
        );
    }

    #[test]
    fn a_subject_gets_one_mail_an_hour_and_only_for_news() {
        let mut memory = Memory::default();
        let subject = |seen| {
            let headline = String::from("The store fails");
            vec![Subject::new(Kind::Store, "store".into(), seen, headline)]
        };
        let first = due(subject(NOW), &memory, NOW);
        assert!(first[0].due);
        remember(&first, &mut memory, NOW);
        let is_due = |seen, now, memory: &Memory| due(subject(seen), memory, now)[0].due;
        assert!(!is_due(NOW + 60, NOW + 60, &memory));
        assert!(is_due(NOW + HOUR, NOW + HOUR, &memory));
        assert!(!is_due(NOW, NOW + 2 * HOUR, &memory), "nothing new");
        assert!(
            is_due(NOW + 1, NOW - 5 * HOUR, &memory),
            "a clock that was ahead"
        );
    }

    #[test]
    fn what_is_delisted_and_listed_again_is_news() {
        let mut memory = Memory::default();
        let names = || BTreeSet::from(["dns 192.0.2.1 Spamhaus ZEN".to_owned()]);
        looked_up(names(), &mut memory, NOW);
        looked_up(names(), &mut memory, NOW + HOUR);
        let name = "dns 192.0.2.1 Spamhaus ZEN";
        assert_eq!(memory.listed.get(name), Some(&NOW));
        let sent = Sent { at: NOW, seen: NOW };
        memory.subjects.insert(name.into(), sent);
        looked_up(BTreeSet::new(), &mut memory, NOW + 2 * HOUR);
        assert!(memory.listed.is_empty() && memory.subjects.is_empty());
    }

    #[test]
    fn a_list_that_has_ended_is_never_one_to_ask() {
        let subject = listed("SORBS", None, NOW, Seen::Refused, Words::English);
        assert!(
            subject.headline.contains("ended in June 2024"),
            "{subject:?}"
        );
    }
}
