//! The recipients of a report: from its fields, from its words, from its header
//! or from what came back with it.

use std::collections::{HashMap, HashSet};

use super::dialect::Dialect;
use super::entries::{self, Entry, is_weak};
use super::fields::{Group, Said};
use super::other::Seen;
use super::parts::Parts;
use super::trace::{From, Trace, note};
use super::words::add_words;
use super::{Action, MAX_RECIPIENTS, Original, Recipient, address, reply};

/// Recipients that Exim names in X-Failed-Recipients at most.
const EXIM_NAMES: usize = 50;
/// Most entries of the same address that are compared with one group of fields.
const MAX_ALIKE: usize = 8;

/// Most addresses of one reply that are compared with the recipients.
const MAX_NAMED: usize = 8;
/// Most recipients of the text that are searched for one without a local part.
const MAX_SEARCHED: usize = 50;

/// What recipients are read from.
pub(super) struct Context<'m> {
    pub seen: &'m Seen,
    pub parts: &'m Parts,
    pub returned: &'m Original,
    pub dialect: Option<&'m Dialect>,
    /// What happened to those of whom nothing else is said.
    pub action: Action,
}

impl Context<'_> {
    pub fn recipients(
        &self,
        groups: Vec<Group>,
        entries: &[Entry],
        trace: &mut Option<Trace>,
    ) -> Vec<Recipient> {
        let weak = groups.is_empty() && is_weak(entries);
        let header = self.failed_header();
        let mut list = if groups.is_empty() {
            self.of_words(&header, entries, trace)
        } else {
            self.of_fields(groups, &header, entries, trace)
        };
        if list.is_empty()
            || (weak && list.len() > 1 && self.seen.field("x-failed-recipients").is_none())
        {
            note(trace, |t| t.recipients.clear());
            list = self.last_resort(&header, trace);
        }
        list
    }

    fn of_fields(
        &self,
        groups: Vec<Group>,
        header: &[String],
        entries: &[Entry],
        trace: &mut Option<Trace>,
    ) -> Vec<Recipient> {
        let mut known = Known::new(entries);
        let locals = Locals::new(header, &self.returned.recipients);
        let count = groups.len();
        let mut out = Vec::with_capacity(count);
        for mut group in groups {
            let action = match group.said() {
                Said::Known(action) => action,
                Said::Verified => continue,
                Said::Unknown => self.action,
            };
            let entry = known.take(&group).or_else(|| known.of_domain(&group));
            let entry = entry.or_else(|| {
                let alone = count == 1 && entries.len() == 1 && same_local(&group, &entries[0]);
                alone.then(|| &entries[0])
            });
            let mut one = of_group(&mut group, action);
            match entry {
                Some(entry) => add_entry(&mut one, entry),
                None if count == 1 && one.diagnostic_code.is_none() => {
                    if let Some(first) = entries.first() {
                        add_words(&mut one, first);
                    }
                }
                None => {}
            }
            if one.diagnostic_code.is_none() {
                one.diagnostic_code = group.status_text.as_deref().and_then(comment);
            }
            add_actual(&mut one, group.actual_recipient);
            if one.final_recipient.is_none() {
                one.final_recipient = one.original_recipient.clone();
            }
            locals.complete(&mut one, count == 1);
            if one.phase.is_none() {
                one.phase = one.diagnostic_code.as_deref().and_then(reply::phase);
            }
            note(trace, |t| t.add(&one, From::Fields, entry));
            out.push(one);
        }
        drop_foreign_replies(&mut out);
        out
    }

    /// The addresses of X-Failed-Recipients, each once.
    fn failed_header(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut known = HashSet::new();
        for name in ["x-failed-recipients", "x-mailer-daemon-recipients"] {
            for found in self.seen.values(name).flat_map(address::find_all) {
                if out.len() < MAX_RECIPIENTS && known.insert(found.address) {
                    out.push(found.address.to_string());
                }
            }
        }
        out
    }

    fn of_words(
        &self,
        header: &[String],
        entries: &[Entry],
        trace: &mut Option<Trace>,
    ) -> Vec<Recipient> {
        if header.is_empty() || header.len() >= EXIM_NAMES {
            let all = entries.iter().map(|entry| {
                let one = self.of_entry(entry);
                note(trace, |t| t.add(&one, From::Words, Some(entry)));
                one
            });
            return all.collect();
        }
        let mut out = Vec::with_capacity(header.len());
        for address in header {
            let named = entries.iter().find(|e| {
                let origin = e.origin.as_deref();
                address::same(&e.address, address)
                    || origin.is_some_and(|o| address::same(o, address))
            });
            let entry = named.or_else(|| entries.first().filter(|_| header.len() == 1));
            let one = match entry {
                Some(entry) => {
                    let mut one = self.of_entry(entry);
                    if !address::same(&entry.address, address) {
                        one.final_recipient = Some(address.clone());
                        one.original_recipient = None;
                    }
                    one
                }
                None => {
                    let mut one = Recipient::new(self.action);
                    one.final_recipient = Some(address.clone());
                    if header.len() == 1 {
                        let words = entries::general(&self.parts.text, self.dialect);
                        add_words(&mut one, &Entry::of_words(words));
                    }
                    one
                }
            };
            note(trace, |t| t.add(&one, From::Header, entry));
            out.push(one);
        }
        out
    }

    fn of_entry(&self, entry: &Entry) -> Recipient {
        let mut one = Recipient::new(self.action);
        one.final_recipient = Some(entry.address.clone());
        one.original_recipient = entry.origin.clone();
        add_words(&mut one, entry);
        one
    }

    /// A bounce that names nobody: what its header fields and the returned message tell.
    fn last_resort(&self, header: &[String], trace: &mut Option<Trace>) -> Vec<Recipient> {
        let verp = || address::find_all(&self.seen.to).find_map(|f| address::of_verp(f.address));
        let returned = match self.returned.recipients.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        };
        let found = header
            .first()
            .map(|a| (a.clone(), From::Header))
            .or_else(|| Some((verp()?, From::Verp)))
            .or_else(|| Some((returned?, From::Returned)));
        let Some((address, from)) = found else {
            return Vec::new();
        };
        let mut one = Recipient::new(self.action);
        one.final_recipient = Some(address);
        let words = entries::general(self.parts.text.trim(), None);
        add_words(&mut one, &Entry::of_words(words));
        note(trace, |t| t.add(&one, from, None));
        vec![one]
    }
}

fn of_group(group: &mut Group, action: Action) -> Recipient {
    let mut one = Recipient::new(action);
    one.final_recipient = group.final_recipient.take();
    one.original_recipient = group.original_recipient.take();
    one.status = group.status;
    one.diagnostic_code = group.diagnostic_code.take();
    one.diagnostic_type = group.diagnostic_type.take();
    one.remote_mta = group.remote_mta.take();
    one.will_retry_until = group.will_retry_until;
    one.last_attempt_date = group.last_attempt_date;
    one
}

/// Adds what the words for people say of a recipient of the fields.
fn add_entry(one: &mut Recipient, entry: &Entry) {
    add_words(one, entry);
    let last = one.final_recipient.as_deref();
    // An alias: the field has what the sender gave, the text what it became.
    if let Some(origin) = &entry.origin
        && last.is_some_and(|f| address::same(f, origin))
        && !address::same(origin, &entry.address)
    {
        one.original_recipient = one.final_recipient.take();
        one.final_recipient = Some(entry.address.clone());
    }
    let whole = |f: &str| f.find('@').is_some_and(|at| at > 0);
    if !one.final_recipient.as_deref().is_some_and(whole) && whole(&entry.address) {
        one.final_recipient = Some(entry.address.clone());
    }
}

/// The comment of a Status field (RFC 3464 section 2.3.4), where some put the reason.
fn comment(status: &str) -> Option<String> {
    let (_, comment) = status.split_once('(')?;
    let comment = comment.trim_end();
    let words = reply::clean(comment.strip_suffix(')').unwrap_or(comment));
    (!words.is_empty()).then_some(words)
}

/// Takes away replies that name another recipient of the report and not the one
/// they stand with: some software repeats the first reply for everybody.
fn drop_foreign_replies(list: &mut [Recipient]) {
    let own = |one: &Recipient| {
        let addresses = [&one.final_recipient, &one.original_recipient];
        addresses.map(|a| a.as_deref().map(str::to_lowercase))
    };
    let all: HashSet<String> = list.iter().flat_map(own).flatten().collect();
    if list.len() < 2 {
        return;
    }
    for one in list {
        let mine = own(one);
        let foreign = |text: &String| {
            let named = address::find_all(text).take(MAX_NAMED);
            let named: Vec<String> = named.map(|f| f.address.to_lowercase()).collect();
            named.iter().any(|a| all.contains(a))
                && !named.iter().any(|a| mine.iter().flatten().any(|m| m == a))
        };
        if one.diagnostic_code.as_ref().is_some_and(foreign) {
            one.diagnostic_code = None;
            one.diagnostic_type = None;
            one.phase = None;
        }
        one.remark = one.remark.take().filter(|r| !foreign(r));
    }
}

/// X-Actual-Recipient of sendmail: what an alias became.
fn add_actual(one: &mut Recipient, actual: Option<String>) {
    let Some(actual) = actual.filter(|a| a.contains('@')) else {
        return;
    };
    let differs = |f: &str| !address::same(f, &actual);
    if !one.final_recipient.as_deref().is_some_and(differs) {
        return;
    }
    if one.original_recipient.is_none() {
        one.original_recipient = one.final_recipient.take();
    }
    one.final_recipient = Some(actual);
}

/// The recipients of the text by their addresses, each to be used once.
struct Known<'e> {
    entries: &'e [Entry],
    used: Vec<bool>,
    by_address: HashMap<String, Vec<usize>>,
}

impl<'e> Known<'e> {
    fn new(entries: &'e [Entry]) -> Known<'e> {
        let mut by_address: HashMap<String, Vec<usize>> = HashMap::new();
        // From the last to the first, so that used ones are taken off the end.
        for (i, entry) in entries.iter().enumerate().rev() {
            let mut add = |a: &str| by_address.entry(a.to_lowercase()).or_default().push(i);
            add(&entry.address);
            if let Some(origin) = &entry.origin {
                add(origin);
            }
        }
        Known {
            entries,
            used: vec![false; entries.len()],
            by_address,
        }
    }

    /// The recipient of the text that a group of fields is about: of several
    /// children of an alias the one whose words it has.
    fn take(&mut self, group: &Group) -> Option<&'e Entry> {
        let addresses = [
            &group.final_recipient,
            &group.original_recipient,
            &group.actual_recipient,
        ];
        let mut best: Option<usize> = None;
        for address in addresses.into_iter().flatten() {
            let Some(list) = self.by_address.get_mut(&address.to_lowercase()) else {
                continue;
            };
            while list.last().is_some_and(|i| self.used[*i]) {
                list.pop();
            }
            let unused = list.iter().rev().filter(|i| !self.used[**i]);
            for i in unused.take(MAX_ALIKE).copied() {
                if is_about(&self.entries[i], group) {
                    self.used[i] = true;
                    return Some(&self.entries[i]);
                }
                best.get_or_insert(i);
            }
        }
        let best = best?;
        self.used[best] = true;
        Some(&self.entries[best])
    }
}

impl<'e> Known<'e> {
    /// The recipient of the text for a group that names a domain alone, as in
    /// `rfc822; @example.org`.
    fn of_domain(&mut self, group: &Group) -> Option<&'e Entry> {
        let domain = group.final_recipient.as_deref()?;
        let domain = domain.strip_prefix('@').unwrap_or(domain);
        if domain.contains('@') || !domain.contains('.') || self.entries.len() > MAX_SEARCHED {
            return None;
        }
        let fits = |e: &Entry| {
            let split = e.address.rsplit_once('@');
            split.is_some_and(|(_, other)| other.eq_ignore_ascii_case(domain))
        };
        let mut unused = self.entries.iter().enumerate();
        let (i, entry) = unused.find(|(i, e)| !self.used[*i] && fits(e))?;
        self.used[i] = true;
        Some(entry)
    }
}

/// Whether a recipient of the text and a group of fields share their words.
fn is_about(entry: &Entry, group: &Group) -> bool {
    group.diagnostic_code.as_deref().is_some_and(|code| {
        code.contains(entry.address.as_str())
            || reply::clean(&entry.words).contains(&code[..code.floor_char_boundary(60)])
    })
}

fn same_local(group: &Group, entry: &Entry) -> bool {
    let local = |a: &str| a.split('@').next().unwrap_or_default().to_lowercase();
    let mut named = [&group.final_recipient, &group.original_recipient]
        .into_iter()
        .flatten()
        .peekable();
    named.peek().is_none() || named.any(|a| local(a) == local(&entry.address))
}

/// Addresses by their local parts, for recipients that are named without a domain.
struct Locals<'m> {
    by_local: HashMap<String, &'m str>,
    /// The only one that the header or the returned message names.
    only: Option<&'m str>,
}

impl<'m> Locals<'m> {
    fn new(header: &'m [String], returned: &'m [String]) -> Locals<'m> {
        let mut by_local = HashMap::new();
        for address in header.iter().chain(returned) {
            if let Some((local, _)) = address.rsplit_once('@') {
                by_local
                    .entry(local.to_ascii_lowercase())
                    .or_insert(address.as_str());
            }
        }
        let only = match (header, returned) {
            ([only], _) | (_, [only]) => Some(only.as_str()),
            _ => None,
        };
        Locals { by_local, only }
    }

    /// Gives a bare local name the domain that the rest of the message gives it.
    fn complete(&self, one: &mut Recipient, single: bool) {
        let Some(bare) = one.final_recipient.as_deref().filter(|f| !f.contains('@')) else {
            return;
        };
        let original = one.original_recipient.as_deref();
        if original.is_some_and(|o| o.contains('@')) {
            return;
        }
        let full = self.by_local.get(&bare.to_ascii_lowercase()).copied();
        if let Some(full) = full.or(self.only.filter(|_| single)) {
            one.final_recipient = Some(full.to_string());
        }
    }
}
