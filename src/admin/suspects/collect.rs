//! Reads a log for who sends: accounts, scripts, hosts, forwarding addresses.
//!
//! A [`Collector`] takes the lines of a log one by one and keeps two things: the
//! messages under way, by queue id, until the server says that they are gone
//! ([`MESSAGES`] at least, then the ones longest untouched are forgotten), and
//! one [`Source`] for each account, script, host and forwarding address,
//! [`SOURCES`] of a kind at most. Recipients are counted exactly as long as all
//! counts together keep less than [`HASHES`] hashes. So memory has a limit that
//! does not depend on the log.
//!
//! A message belongs to whoever brought it in. Bounces belong to nobody, a
//! message that comes back from a content filter to whoever brought it first,
//! and what an alias sends on to another server to the alias.

use std::collections::HashMap;

use serde::Serialize;

use super::distinct::Hashes;
use super::refusals::{Refusal, Refusals};
use super::reply::{self, About};
use super::source::{Kind, Source};
use crate::admin::calls::Calls;
use crate::admin::countries::Countries;
use crate::admin::logs::{Arrival, Delivery, Event, Host, Id, Line, Mta, Origin, Outcome, User};
use crate::admin::recent::Recent;
use crate::admin::stats::events::LoggedEvent;
use crate::admin::text::Text;

/// Messages under way that are remembered.
const MESSAGES: usize = 1 << 17;
/// Sources of one kind. When there are more, the half with the fewest messages
/// goes; that can only be hosts, or accounts of a very large site.
const SOURCES: usize = 20_000;
/// Hashes of recipients and domains that exact counts may keep, about 100 MB.
const HASHES: usize = 1 << 22;

/// A message under way.
#[derive(Debug, Clone, Copy)]
struct Message {
    slot: Option<Slot>,
    recipients: u32,
    counted: bool,
    deferred: bool,
    /// Comes from another message here, which was counted.
    derived: bool,
}

/// A place in the list of sources. The age shows whether it was given to another source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    index: u32,
    age: u32,
}

/// A place for a source, and how often it was given to another.
type Aged = (u32, Option<Box<Source>>);

fn source_at(sources: &mut [Aged], slot: Slot) -> Option<&mut Source> {
    match sources.get_mut(slot.index as usize)? {
        (age, Some(source)) if *age == slot.age => Some(source),
        _ => None,
    }
}

/// What the log says beside its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Totals {
    /// Lines of the mail servers.
    pub lines: u64,
    /// Lines of others, or of no known form.
    pub other_lines: u64,
    /// Messages that came in.
    pub messages: u64,
    /// Bounces and other reports of the server itself.
    pub bounces: u64,
    /// Messages whose arrival is not in these logs.
    pub unknown_origin: u64,
    /// Messages whose arrival line contradicts itself.
    pub doubtful: u64,
    /// First line of a mail server, seconds since 1970.
    pub first: Option<i64>,
    /// Last one.
    pub last: Option<i64>,
}

/// Reads a log for its sources.
#[derive(Debug)]
pub struct Collector {
    since: Option<i64>,
    messages: Recent<Id, Message>,
    calls: Calls,
    sources: Vec<Aged>,
    free: Vec<u32>,
    by_key: HashMap<Box<[u8]>, Slot, Hashes>,
    of_kind: [usize; Kind::COUNT],
    key: Vec<u8>,
    table: Hashes,
    kept: usize,
    refusals: Refusals,
    countries: Option<Countries>,
    totals: Totals,
}

impl Collector {
    /// A collector that counts what happened at or after `since`. What came
    /// before teaches it which hosts an account is used from.
    pub fn new(since: Option<i64>) -> Collector {
        let table = Hashes::random();
        Collector {
            since,
            messages: Recent::new(MESSAGES),
            calls: Calls::new(false),
            sources: Vec::new(),
            free: Vec::new(),
            by_key: HashMap::with_hasher(table),
            of_kind: [0; Kind::COUNT],
            key: Vec::new(),
            table,
            kept: 0,
            refusals: Refusals::default(),
            countries: None,
            totals: Totals::default(),
        }
    }

    /// Looks up the countries from which accounts are used, if there is a table.
    #[must_use]
    pub fn with_countries(mut self, countries: Option<Countries>) -> Collector {
        self.countries = countries;
        self
    }

    /// Notes a line that is of no mail server.
    pub fn other_line(&mut self) {
        self.totals.other_lines += 1;
    }

    /// Notes an event of zwrotka.
    pub fn event(&mut self, event: &LoggedEvent) {
        if self.since.is_none_or(|since| event.at >= since) {
            self.refusals.event(event);
        }
    }

    /// Takes the next line.
    pub fn line(&mut self, line: &Line<'_>) {
        let time = line.stamp.seconds;
        self.totals.lines += 1;
        self.totals.first.get_or_insert(time);
        self.totals.last = Some(self.totals.last.map_or(time, |last| last.max(time)));
        let counts = self.since.is_none_or(|since| time >= since);
        match (&line.event, line.id) {
            (Event::Call(call), _) => self.calls.note(call, line),
            (Event::Arrival(arrival), Some(id)) => {
                self.arrival(id, arrival, line, counts);
            }
            (
                Event::Queued {
                    sender, recipients, ..
                },
                Some(id),
            ) => self.queued(id, sender, *recipients, time, counts),
            (Event::Delivery(delivery), Some(id)) => self.delivery(id, delivery, line, counts),
            // The report may have been seen before it is announced.
            (Event::Report(id), _) if self.messages.get(id).is_none() => {
                self.messages.insert(*id, Message::of(None, true));
            }
            (Event::Done, Some(id)) => {
                self.messages.remove(&id);
            }
            _ => {}
        }
    }

    fn arrival(&mut self, id: Id, arrival: &Arrival<'_>, line: &Line<'_>, counts: bool) {
        let time = line.stamp.seconds;
        if counts && arrival.parent.is_none() {
            self.totals.messages += 1;
        }
        // A content filter may hand a message back before the log says that it
        // was handed over.
        if self.messages.get(&id).is_some_and(|m| m.derived) {
            return;
        }
        if let Some(parent) = arrival.parent {
            let bounce = arrival.sender.is_some_and(<[u8]>::is_empty);
            if bounce && counts {
                self.totals.bounces += 1;
            }
            // Postfix queued it anew; Exim wrote it itself, as a bounce or an answer.
            let same = line.mta == Mta::Postfix && !bounce;
            let slot = self
                .messages
                .get(&parent)
                .filter(|_| same)
                .and_then(|m| m.slot);
            self.messages.insert(id, Message::of(slot, true));
            return;
        }
        let Some(slot) = self.origin(arrival, line, counts) else {
            if counts {
                self.totals.doubtful += 1;
            }
            self.messages.insert(id, Message::of(None, true));
            return;
        };
        let recipients = count(arrival);
        let mut message = Message::of(Some(slot), false);
        message.recipients = recipients;
        // Postfix says whether a message was taken when it queues it.
        message.counted = line.mta == Mta::Exim;
        self.messages.insert(id, message);
        if counts && let Some(source) = self.source(slot) {
            if let Some(sender) = arrival.sender {
                source.sent_as(sender);
            }
            if line.mta == Mta::Exim {
                source.count(time, u64::from(recipients), id);
            }
            // Not each one: what is said a thousand times is said the first time.
            if source.messages.is_power_of_two()
                && let Some(subject) = arrival.subject
            {
                source.subject = Some(Text::new(&subject[..subject.len().min(200)]));
            }
        }
    }

    /// The source of a message, a new one where it is the first.
    fn origin(&mut self, arrival: &Arrival<'_>, line: &Line<'_>, counts: bool) -> Option<Slot> {
        let time = line.stamp.seconds;
        match arrival.origin {
            Origin::Account { name, host, .. } => {
                // Servers compare names without regard to case.
                let name = name.to_ascii_lowercase();
                let slot = self.slot(Kind::Account, line.mta, &name, b"", time);
                let countries = self.countries.as_ref();
                if let Some(source) = source_at(&mut self.sources, slot)
                    && !host.ip.is_empty()
                {
                    source.came_from(host.ip, counts, countries);
                }
                Some(slot)
            }
            Origin::User(User::Name(name)) => {
                let called = self.calls.of(name, line).unwrap_or_default();
                Some(self.slot(Kind::Script, line.mta, name, &called.folder, time))
            }
            Origin::User(User::Uid(uid)) => {
                let name = uid.to_string();
                let slot = self.slot(Kind::Script, line.mta, name.as_bytes(), b"", time);
                if let Some(source) = self.source(slot) {
                    source.uid = Some(uid);
                }
                Some(slot)
            }
            Origin::Host(Host { name, ip }) => {
                let slot = self.slot(Kind::Host, line.mta, ip, b"", time);
                if let Some(source) = self.source(slot)
                    && source.place.is_empty()
                {
                    source.place = Text::new(&name[..name.len().min(255)]);
                }
                Some(slot)
            }
            Origin::Doubtful => None,
        }
    }

    fn queued(&mut self, id: Id, sender: &[u8], recipients: u32, time: i64, counts: bool) {
        let Some(message) = self.messages.get(&id) else {
            if counts {
                if sender.is_empty() {
                    self.totals.bounces += 1;
                } else {
                    self.totals.unknown_origin += 1;
                }
            }
            self.messages.insert(id, Message::of(None, true));
            return;
        };
        if message.counted || message.derived {
            return;
        }
        message.counted = true;
        message.recipients = recipients;
        let slot = message.slot;
        if counts && let Some(source) = slot.and_then(|slot| self.source(slot)) {
            source.sent_as(sender);
            source.count(time, u64::from(recipients), id);
        }
    }

    fn delivery(&mut self, id: Id, delivery: &Delivery<'_>, line: &Line<'_>, counts: bool) {
        let deferred = delivery.outcome == Outcome::Deferred;
        let about = match delivery.outcome {
            Outcome::Delivered => None,
            _ => Some(reply::about(delivery.reply, deferred)),
        };
        match about {
            Some(About::Server) if counts && delivery.remote => {
                self.refusals.refused(line, delivery);
            }
            None if counts => self.refusals.delivered(line, delivery),
            _ => {}
        }
        let Some(message) = self.messages.get(&id) else {
            return;
        };
        let slot = message.slot;
        let again = message.deferred && deferred;
        message.deferred |= deferred;
        if let Some(next) = delivery.next {
            self.handed_on(next, slot);
            return;
        }
        let Some(slot) = slot.filter(|_| counts) else {
            return;
        };
        let forwarded = delivery.remote.then(|| forwarded_by(delivery)).flatten();
        if let Some(address) = forwarded {
            self.forwarded(id, address, delivery, line);
        }
        let Some(source) = source_at(&mut self.sources, slot) else {
            return;
        };
        match delivery.outcome {
            Outcome::Delivered => source.delivered += 1,
            Outcome::Failed => source.failed += 1,
            Outcome::Deferred if !again => source.deferred += 1,
            Outcome::Deferred => {}
        }
        source.refused_server += u64::from(about == Some(About::Server));
        if delivery.remote && !deferred {
            source.outgoing += 1;
        }
        if forwarded.is_some() {
            source.forwarded += u64::from(!deferred);
            source.forwarded_spam += u64::from(!deferred && is_spam(about, delivery));
            return;
        }
        source.refused_as_spam += u64::from(about == Some(About::Content));
        // A host that brings mail for people here is not the source of what leaves.
        if source.kind == Kind::Host && !delivery.remote {
            return;
        }
        self.kept += source.ended_for(delivery.recipient, about);
        if self.kept > HASHES {
            self.kept = 0;
            for (_, source) in &mut self.sources {
                if let Some(source) = source {
                    source.estimate();
                }
            }
        }
    }

    /// Counts a delivery that an address here passed on to another server.
    fn forwarded(&mut self, id: Id, address: &[u8], delivery: &Delivery<'_>, line: &Line<'_>) {
        let time = line.stamp.seconds;
        let slot = self.slot(
            Kind::Forward,
            line.mta,
            &address.to_ascii_lowercase(),
            b"",
            time,
        );
        let Some(source) = self.source(slot) else {
            return;
        };
        match delivery.outcome {
            Outcome::Deferred => return,
            Outcome::Delivered => source.delivered += 1,
            Outcome::Failed => source.failed += 1,
        }
        source.count(time, 1, id);
        source.outgoing += 1;
        source.ended_for(delivery.recipient, None);
        let failed = delivery.outcome == Outcome::Failed;
        let about = failed.then(|| reply::about(delivery.reply, false));
        source.refused_as_spam += u64::from(failed && is_spam(about, delivery));
        source.refused_server += u64::from(about == Some(About::Server));
    }

    /// A message went on into another queue here: what happens there belongs to
    /// whoever brought it first, and counts once.
    fn handed_on(&mut self, next: Id, slot: Option<Slot>) {
        let before = self.messages.get(&next).copied();
        if let Some(before) = before
            && before.counted
            && !before.derived
            && before.slot != slot
            && let Some(source) = before.slot.and_then(|slot| self.source(slot))
        {
            source.messages = source.messages.saturating_sub(1);
            source.announced = source
                .announced
                .saturating_sub(u64::from(before.recipients));
        }
        let mut message = Message::of(slot, true);
        message.deferred = before.is_some_and(|b| b.deferred);
        self.messages.insert(next, message);
    }

    fn source(&mut self, slot: Slot) -> Option<&mut Source> {
        source_at(&mut self.sources, slot)
    }

    fn slot(&mut self, kind: Kind, mta: Mta, name: &[u8], place: &[u8], time: i64) -> Slot {
        self.key.clear();
        self.key.extend([kind as u8, mta as u8]);
        self.key.extend(name);
        self.key.push(0);
        self.key.extend(place);
        if let Some(&slot) = self.by_key.get(&self.key[..]) {
            return slot;
        }
        if self.of_kind[kind as usize] >= SOURCES {
            self.thin_out(kind);
        }
        let source = Source::new(kind, mta, name, place, time, self.table);
        let source = Some(Box::new(source));
        let slot = match self.free.pop() {
            Some(index) => {
                let (age, place) = &mut self.sources[index as usize];
                *place = source;
                Slot { index, age: *age }
            }
            None => {
                let index = self.sources.len() as u32;
                self.sources.push((0, source));
                Slot { index, age: 0 }
            }
        };
        self.of_kind[kind as usize] += 1;
        self.by_key.insert(self.key.as_slice().into(), slot);
        slot
    }

    /// Drops the half of a kind's sources that sent the least.
    fn thin_out(&mut self, kind: Kind) {
        let mut sent: Vec<u64> = self
            .sources
            .iter()
            .filter_map(|(_, source)| source.as_ref())
            .filter(|source| source.kind == kind)
            .map(|source| source.messages)
            .collect();
        let half = sent.len() / 2;
        let (_, &mut median, _) = sent.select_nth_unstable(half);
        let mut left = half;
        for (index, (age, place)) in self.sources.iter_mut().enumerate() {
            if left == 0 {
                break;
            }
            if place
                .as_ref()
                .is_some_and(|s| s.kind == kind && s.messages <= median)
            {
                *place = None;
                *age = age.wrapping_add(1);
                self.free.push(index as u32);
                self.of_kind[kind as usize] -= 1;
                left -= 1;
            }
        }
        let sources = &self.sources;
        self.by_key
            .retain(|_, slot| sources[slot.index as usize].0 == slot.age);
    }

    /// The sources that sent anything, and what the log says beside them.
    pub fn finish(self) -> Collected {
        let sources = self.sources.into_iter().filter_map(|(_, source)| source);
        Collected {
            sources: sources.filter(|s| s.messages > 0).map(|s| *s).collect(),
            refusals: self.refusals.finish(),
            totals: self.totals,
        }
    }
}

/// What a log says of who sends.
#[derive(Debug)]
pub struct Collected {
    pub sources: Vec<Source>,
    /// Lists and providers that refuse this server.
    pub refusals: Vec<Refusal>,
    pub totals: Totals,
}

/// The address here that sends a message on to another domain.
fn forwarded_by<'a>(delivery: &Delivery<'a>) -> Option<&'a [u8]> {
    let domain = |address: &'a [u8]| memchr::memrchr(b'@', address).map(|at| &address[at + 1..]);
    let original = delivery.original?;
    let (from, to) = (domain(original)?, domain(delivery.recipient)?);
    (!from.eq_ignore_ascii_case(to)).then_some(original)
}

/// Whether a refusal calls what was forwarded spam. No account is blamed for
/// it, so a reply that names our IP address counts too if it speaks of the message.
fn is_spam(about: Option<About>, delivery: &Delivery<'_>) -> bool {
    match about {
        Some(About::Content) => true,
        Some(About::Server) => reply::speaks_of_the_message(delivery.reply),
        _ => false,
    }
}

impl Message {
    fn of(slot: Option<Slot>, derived: bool) -> Message {
        Message {
            slot,
            recipients: 0,
            counted: derived,
            deferred: false,
            derived,
        }
    }
}

/// Recipients on an arrival line. Only a quoted one holds spaces.
fn count(arrival: &Arrival<'_>) -> u32 {
    let list = arrival.recipients;
    if list.is_empty() {
        0
    } else if memchr::memchr(b'"', list).is_some() {
        arrival.each_recipient().count() as u32
    } else {
        memchr::memchr_iter(b' ', list).count() as u32 + 1
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::admin::countries::mmdb;
    use crate::admin::logs::{Clock, parse};

    use crate::admin::suspects::{Ranking, Signal, Suspect};
    use crate::admin::words::Words;
    use crate::config::Suspects;

    fn collect(log: &[u8], since: Option<i64>) -> (Vec<Source>, Totals) {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut collector = Collector::new(since);
        for line in log.split(|&b| b == b'\n').filter(|l| !l.is_empty()) {
            match parse(line, &mut clock) {
                Some(line) => collector.line(&line),
                None => collector.other_line(),
            }
        }
        let collected = collector.finish();
        (collected.sources, collected.totals)
    }

    fn sample(name: &str) -> Vec<u8> {
        std::fs::read(format!("{}/tests/logs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn named<'a>(sources: &'a [Source], kind: Kind, name: &str) -> &'a Source {
        sources
            .iter()
            .find(|s| s.kind == kind && s.name.as_bytes() == name.as_bytes())
            .unwrap()
    }

    #[test]
    fn exim_sample() {
        let (sources, totals) = collect(&sample("exim-4.96-mainlog.log"), None);
        let jan = named(&sources, Kind::Account, "jan.kowalski@klient.example");
        assert_eq!((jan.messages, jan.hosts(), jan.senders()), (17, 1, 1));
        let shop = named(&sources, Kind::Script, "shop");
        assert_eq!(
            shop.place.as_bytes(),
            b"/home/shop/public_html/wp-content/uploads"
        );
        assert_eq!((shop.messages, shop.recipients(), shop.failed), (5, 5, 2));
        assert_eq!(shop.subject.as_ref().unwrap().as_bytes(), b"pharma bad");
        assert!(totals.bounces > 5, "{totals:?}");
        assert_eq!(totals.doubtful, 0);
    }

    #[test]
    fn postfix_sample() {
        let (sources, totals) = collect(&sample("postfix-3.7-maillog.log"), None);
        let jan = named(&sources, Kind::Account, "jan.kowalski@klient.example");
        assert_eq!((jan.hosts(), jan.senders()), (1, 1));
        assert!(jan.messages >= 15 && jan.failed >= 5, "{jan:?}");
        let shop = named(&sources, Kind::Script, "1001");
        assert_eq!(shop.uid, Some(1001));
        assert!(shop.messages >= 6, "{shop:?}");
        assert!(totals.bounces > 5, "{totals:?}");
    }

    #[test]
    fn injected_fields_make_no_account() {
        for file in [
            "exim-field-injection.log",
            "postfix-field-injection.log",
            "exim-hostile-addresses.log",
        ] {
            let (sources, totals) = collect(&sample(file), None);
            assert!(totals.messages > 0);
            for source in sources {
                assert_ne!(source.kind, Kind::Account, "{file}: {source:?}");
            }
        }
    }

    const FILTERED: &str = "\
Nov 24 02:00:00 m postfix/smtpd[1]: AAAAAA1: client=pc[192.0.2.7], sasl_method=PLAIN, sasl_username=jan
Nov 24 02:00:00 m postfix/qmgr[2]: AAAAAA1: from=<jan@k>, size=1, nrcpt=2 (queue active)
Nov 24 02:00:00 m postfix/smtpd[1]: BBBBBB2: client=localhost[127.0.0.1]
Nov 24 02:00:00 m postfix/qmgr[2]: BBBBBB2: from=<jan@k>, size=1, nrcpt=2 (queue active)
Nov 24 02:00:00 m postfix/smtp[3]: AAAAAA1: to=<a@x>, relay=127.0.0.1[127.0.0.1]:10024, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (250 ok: queued as BBBBBB2)
Nov 24 02:00:00 m postfix/smtp[3]: AAAAAA1: to=<b@x>, relay=127.0.0.1[127.0.0.1]:10024, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (250 ok: queued as BBBBBB2)
Nov 24 02:00:00 m postfix/qmgr[2]: AAAAAA1: removed
Nov 24 02:00:01 m postfix/smtp[3]: BBBBBB2: to=<a@x>, relay=mx[192.0.2.1]:25, delay=0, delays=0/0/0/0, dsn=5.1.1, status=bounced (blocked)
Nov 24 02:00:01 m postfix/smtp[3]: BBBBBB2: to=<b@x>, relay=mx[192.0.2.1]:25, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (ok)
Nov 24 02:00:01 m postfix/qmgr[2]: BBBBBB2: removed
";

    #[test]
    fn a_content_filter_is_not_the_source() {
        let (sources, _) = collect(FILTERED.as_bytes(), None);
        assert_eq!(sources.len(), 1, "{sources:?}");
        let jan = named(&sources, Kind::Account, "jan");
        assert_eq!((jan.messages, jan.recipients()), (1, 2));
        assert_eq!((jan.failed, jan.delivered, jan.outgoing), (1, 1, 2));
    }

    #[test]
    fn an_answer_is_not_its_reader_s() {
        let log = "\
2026-11-24 02:00:00 1xVfjM-0005Ra-1F <= a@x H=(m) [192.0.2.7] P=esmtp S=1 for jan@k
2026-11-24 02:00:00 1xVfjM-0005Rb-1F <= jan@k R=1xVfjM-0005Ra-1F U=Debian-exim P=local S=1 for a@x
2026-11-24 02:00:00 1xVfjM-0005Rb-1F => a@x F=<jan@k> R=out T=smtp H=m [192.0.2.7] C=\"250 ok\"
";
        let (sources, totals) = collect(log.as_bytes(), None);
        assert_eq!((sources.len(), totals.messages), (1, 1));
        assert_eq!(named(&sources, Kind::Host, "192.0.2.7").outgoing, 0);
    }

    #[test]
    fn a_re_queued_message_stays_its_sender_s() {
        let log = "\
Nov 24 02:00:00 m postfix/pickup[4]: AAAAAA1: uid=33 from=<www>
Nov 24 02:00:00 m postfix/qmgr[2]: AAAAAA1: from=<www@h>, size=1, nrcpt=1 (queue active)
Nov 24 02:01:00 m postfix/pickup[4]: BBBBBB2: uid=33 from=<www> orig_id=AAAAAA1
Nov 24 02:01:00 m postfix/qmgr[2]: BBBBBB2: from=<www@h>, size=1, nrcpt=1 (queue active)
Nov 24 02:01:00 m postfix/smtp[3]: BBBBBB2: to=<b@x>, relay=mx[192.0.2.1]:25, delay=0, delays=0/0/0/0, dsn=5.0.0, status=bounced (no)
";
        let (sources, _) = collect(log.as_bytes(), None);
        let www = named(&sources, Kind::Script, "33");
        assert_eq!((sources.len(), www.messages, www.failed), (1, 1, 1));
    }

    #[test]
    fn a_used_again_id_is_another_message() {
        let log = FILTERED.replace("BBBBBB2", "CCCCCC3")
            + "Nov 24 02:00:05 m postfix/pickup[4]: AAAAAA1: uid=33 from=<www>\n\
               Nov 24 02:00:05 m postfix/qmgr[2]: AAAAAA1: from=<www@h>, size=1, nrcpt=1 (queue active)\n\
               Nov 24 02:00:06 m postfix/qmgr[2]: AAAAAA1: from=<www@h>, size=1, nrcpt=1 (queue active)\n\
               Nov 24 02:00:06 m postfix/smtp[3]: AAAAAA1: to=<b@x>, relay=mx[192.0.2.1]:25, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (ok)\n";
        let (sources, _) = collect(log.as_bytes(), None);
        assert_eq!(named(&sources, Kind::Account, "jan").messages, 1);
        let www = named(&sources, Kind::Script, "33");
        assert_eq!((www.messages, www.delivered), (1, 1));
    }

    #[test]
    fn history_tells_new_hosts_from_known_ones() {
        let line = |time: &str, id: &str, ip: &str| {
            format!(
                "2026-11-24 {time} 1xVfjM-0005R{id}-1F <= jan@k H=(pc) [{ip}] P=esmtpa A=plain:Jan S=1 for a@x\n"
            )
        };
        let log = line("01:00:00", "a", "192.0.2.7")
            + &line("02:00:00", "b", "192.0.2.7")
            + &line("02:00:01", "c", "198.51.100.9");
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let since = crate::admin::logs::timestamp::moment("2026-11-24 02:00", &clock);
        clock = Clock::fixed(0, 0);
        let _ = clock.now();
        let (sources, totals) = collect(log.as_bytes(), since);
        let jan = named(&sources, Kind::Account, "jan");
        assert_eq!((jan.messages, totals.messages), (2, 2));
        let hosts: Vec<(String, bool)> = jan
            .busiest_hosts()
            .iter()
            .map(|h| (h.ip.to_string(), h.known))
            .collect();
        assert_eq!(
            hosts,
            [("192.0.2.7".into(), true), ("198.51.100.9".into(), false)]
        );
        assert_eq!(jan.networks(), 2);
    }

    /// Mail of jan on two days, `before` and `after` by country, scored from the
    /// second day on.
    fn scored(before: &[&str], after: &[&str]) -> Suspect {
        let folder = std::env::temp_dir().join(format!(
            "zwrotka-scored-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        std::fs::create_dir_all(&folder).unwrap();
        let list = folder.join("countries.mmdb");
        let codes = ["PL", "BR", "VN", "DE", "FR", "CZ"];
        let ip = |code: &str| 10 + codes.iter().position(|c| *c == code).unwrap();
        let networks = codes.map(|c| (format!("10.{}.0.0/16", ip(c)), c));
        let networks: Vec<_> = networks.iter().map(|(n, c)| (n.as_str(), *c)).collect();
        std::fs::write(&list, mmdb::database(&networks, mmdb::iso_code)).unwrap();
        let countries = Countries::load(&[list]).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();

        let mut log = String::new();
        for (day, codes) in [(23, before), (24, after)] {
            for (n, code) in codes.iter().enumerate() {
                log += &format!(
                    "2026-11-{day} 01:00:00 1xVfjM-00{day}{n:02}-1F <= jan@k H=(pc) [10.{}.0.1] P=esmtpa A=plain:jan S=1 for a@x\n",
                    ip(code)
                );
            }
        }
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let since = crate::admin::logs::timestamp::moment("2026-11-24 00:00", &clock);
        let mut collector = Collector::new(since).with_countries(countries);
        for line in log.lines() {
            collector.line(&parse(line.as_bytes(), &mut clock).unwrap());
        }
        let settings = Suspects::default();
        let mut ranking = Ranking::new(
            collector.finish(),
            Vec::new(),
            since,
            &settings,
            Words::English,
        );
        ranking.sources.remove(0)
    }

    #[test]
    fn new_countries_are_a_reason() {
        let said = |suspect: &Suspect| suspect.because().join("; ");
        let jan = scored(&["PL"], &["PL", "BR", "BR", "VN"]);
        assert_eq!(
            (&jan.reasons[..], jan.points),
            (&[Signal::NewCountries][..], 15)
        );
        assert_eq!(jan.new_countries, Some(2));
        let seen = said(&jan);
        let start = "mail from 3 countries, of which BR, VN are new since 2026-11-2";
        assert!(seen.starts_with(start), "{seen}");
        // Who travels is no suspect.
        let jan = scored(&["PL"], &["PL", "DE"]);
        assert_eq!((jan.points, jan.suspect), (5, false));
        let seen = said(&jan);
        let start = "mail from 2 countries, of which DE is new since ";
        assert!(seen.starts_with(start), "{seen}");
        let seen = said(&scored(&["PL"], &["DE"]));
        assert!(
            seen.starts_with("mail from 1 country, only new ones since "),
            "{seen}"
        );
        assert!(seen.ends_with(": DE"), "{seen}");
    }

    #[test]
    fn many_countries_are_a_reason_without_a_past() {
        assert_eq!(scored(&["PL", "DE"], &["DE", "PL"]).reasons, []);
        let jan = scored(&[], &["PL", "PL", "BR", "VN"]);
        assert_eq!(jan.new_countries, None);
        assert_eq!(jan.because(), ["mail from 3 countries: PL, BR, VN"]);
        assert_eq!(jan.points, 5);
        let jan = scored(&[], &["PL", "BR", "VN", "DE", "FR", "CZ"]);
        assert_eq!(
            (&jan.reasons[..], jan.points),
            (&[Signal::ManyCountries][..], 15)
        );
    }

    #[test]
    fn folders_without_process_ids_go_by_order_and_user() {
        let log = "\
2026-11-24 02:00:00 cwd=/home/anna/public_html 3 args: /usr/sbin/sendmail -t -i
2026-11-24 02:00:00 1xVfjM-0005Ra-1F <= anna@h U=anna P=local S=1 for a@x
2026-11-24 02:00:00 cwd=/home/anna/public_html 3 args: /usr/sbin/sendmail -t -i
2026-11-24 02:00:00 1xVfjM-0005Rb-1F <= jan@h U=jan P=local S=1 for a@x
";
        let (sources, _) = collect(log.as_bytes(), None);
        assert_eq!(
            named(&sources, Kind::Script, "anna").place.as_bytes(),
            b"/home/anna/public_html"
        );
        assert!(named(&sources, Kind::Script, "jan").place.is_empty());
    }

    #[test]
    fn a_flood_of_hosts_does_not_push_out_the_busy_one() {
        let mut collector = Collector::new(None);
        let mut clock = Clock::fixed(1_795_500_000, 0);
        for n in 0..SOURCES * 3 {
            for ip in [
                format!("10.{}.{}.{}", n >> 16, (n >> 8) & 255, n & 255),
                "192.0.2.9".into(),
            ] {
                let line = format!(
                    "2026-11-24 02:00:00 1x{:04x}-00{:04x}-1F <= a@b H=(x) [{ip}] P=esmtp S=1 for a@x",
                    n >> 4,
                    n & 0xffff
                );
                collector.line(&parse(line.as_bytes(), &mut clock).unwrap());
            }
        }
        assert!(collector.sources.len() <= SOURCES + 1);
        let sources = collector.finish().sources;
        assert_eq!(
            named(&sources, Kind::Host, "192.0.2.9").messages,
            SOURCES as u64 * 3
        );
    }

    fn suspects(file: &str) -> Vec<(Kind, String)> {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut collector = Collector::new(None);
        for line in sample(file).split(|&b| b == b'\n') {
            if let Some(line) = parse(line, &mut clock) {
                collector.line(&line);
            }
        }
        let ranking = Ranking::new(
            collector.finish(),
            Vec::new(),
            None,
            &Suspects::default(),
            Words::English,
        );
        ranking.suspects().map(|s| (s.kind, s.title())).collect()
    }

    #[test]
    fn the_script_of_the_sample_is_named() {
        let found = suspects("exim-4.96-mainlog.log");
        let title = "script in /home/shop/public_html/wp-content/uploads (user shop)";
        assert!(found.contains(&(Kind::Script, title.into())), "{found:?}");
    }

    #[test]
    fn injected_fields_make_no_suspect() {
        for file in [
            "exim-field-injection.log",
            "postfix-field-injection.log",
            "exim-hostile-addresses.log",
        ] {
            assert_eq!(suspects(file), [], "{file}");
        }
    }
}
