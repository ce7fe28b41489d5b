//! The path of a message from arrival to the end, from its log lines.
//!
//! [`Search`] goes over the logs several times: once to find the messages that a
//! query means, then to gather their lines, and again when a line has named
//! another message (a bounce, a re-queued copy) whose lines came earlier. Only lines
//! that hold the query's words, and then the ids that were found, are parsed; all of
//! them are where what other messages say counts ([`Search::needs_all`]). It keeps the newest [`Limits::messages`] and counts the others, so a query for
//! somebody who sent a million messages fits into memory too. Postfix uses short
//! ids again: [`assemble`] parts the lines of an id where a new message begins.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde::Serialize;

use super::calls::{Called, Calls};
use super::input::{self, Needles};
use super::logs::{Arrival, Clock, Event, Id, Line, Mta, Origin, Outcome, User, parse};
use super::recent::Recent;
use super::text::Text;

/// Bytes of a line that are kept.
const KEPT: usize = 8 * 1024;
/// Lines of one message that are kept, beginning and end.
const LINES: usize = 400;

/// Domains whose servers' last replies are remembered.
const DOMAINS: usize = 1 << 12;
/// Bytes of a reply that are remembered for other messages.
const KEPT_REPLY: usize = 500;

/// Whether Exim says only that it has not tried again, or has given up trying:
/// what the server said before is the reason.
fn is_waiting_text(reply: &[u8]) -> bool {
    [
        &b"retry time not reached"[..],
        b"retry timeout exceeded",
        b"all hosts for",
        b"all hosts have been failing",
    ]
    .iter()
    .any(|text| memchr::memmem::find(reply, text).is_some())
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// A queue id.
    Id(Id),
    /// An address, an account, a Message-ID, a user or a host: whatever is called so.
    Name(Vec<u8>),
}

impl Query {
    /// Reads what a person typed. Angle brackets are no part of a name.
    pub fn new(text: &str) -> Query {
        let text = text.trim();
        if let Some(id) = Id::new(text.as_bytes()) {
            return Query::Id(id);
        }
        let name = text.strip_prefix('<').unwrap_or(text);
        let name = name.strip_suffix('>').unwrap_or(name);
        Query::Name(name.as_bytes().to_vec())
    }

    /// Whether a line says that its message meets the query.
    fn meets(&self, line: &Line<'_>) -> bool {
        let name = match self {
            Query::Id(id) => return line.id == Some(*id),
            Query::Name(name) => name,
        };
        let is = |text: &[u8]| text.len() == name.len() && text.eq_ignore_ascii_case(name);
        match &line.event {
            Event::Arrival(arrival) => {
                arrival.sender.is_some_and(is)
                    || arrival.message_id.is_some_and(is)
                    || match &arrival.origin {
                        Origin::Account {
                            name: account,
                            host,
                            ..
                        } => is(account) || is(host.ip),
                        Origin::User(User::Name(user)) => is(user),
                        Origin::Host(host) => is(host.ip),
                        Origin::User(User::Uid(_)) | Origin::Doubtful => false,
                    }
                    || arrival.each_recipient().any(is)
            }
            Event::MessageId(id) => is(id),
            Event::Queued { sender, .. } => is(sender),
            Event::Delivery(delivery) => {
                is(delivery.recipient) || delivery.original.is_some_and(is)
            }
            _ => false,
        }
    }
}

/// Whether a line holds the words of the query, in any case.
fn needles(query: &Query) -> Needles {
    Needles::in_any_case(match query {
        Query::Id(id) => id.as_bytes(),
        Query::Name(name) => name,
    })
}

/// How much is gathered.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Messages that meet the query; the newest are kept.
    pub messages: usize,
    /// Messages that belong to those: bounces, copies.
    pub linked: usize,
}

impl Limits {
    /// At most this many messages that meet the query.
    pub fn of(messages: usize) -> Limits {
        Limits {
            messages: messages.max(1),
            linked: messages.saturating_mul(4).saturating_add(100),
        }
    }
}

/// A search over logs that can be read several times.
#[derive(Debug)]
pub struct Search {
    query: Query,
    /// The words that lines of the present pass hold.
    needles: Needles,
    /// Whether the lines of other messages count too.
    needs_all: bool,
    limits: Limits,
    since: Option<i64>,
    /// Met the query, the oldest first.
    met: VecDeque<Id>,
    wanted: HashSet<Id>,
    found: u64,
    state: State,
    calls: Calls,
    /// What servers of a domain said last.
    said: Recent<Box<[u8]>, Box<[u8]>>,
    lines: HashMap<Id, Gathered>,
    // Ids in the order of their first line.
    order: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Finding,
    Gathering { again: bool },
}

#[derive(Debug, Default)]
struct Gathered {
    first: Vec<Box<[u8]>>,
    last: VecDeque<Box<[u8]>>,
    left_out: u64,
    called: Vec<(usize, Called)>,
    /// For lines that only say that it is not yet time: what a server of the
    /// same domain said last.
    said: Vec<(usize, Box<[u8]>)>,
}

impl Gathered {
    fn push(&mut self, line: &[u8]) {
        let line = line[..line.len().min(KEPT)].into();
        if self.first.len() < LINES / 2 {
            self.first.push(line);
            return;
        }
        self.last.push_back(line);
        if self.last.len() > LINES / 2 {
            self.last.pop_front();
            self.left_out += 1;
        }
    }
}

impl Search {
    /// A search for messages that were touched at or after `since`.
    pub fn new(query: Query, limits: Limits, since: Option<i64>) -> Search {
        Search {
            needles: needles(&query),
            needs_all: false,
            query,
            limits,
            since,
            met: VecDeque::new(),
            wanted: HashSet::new(),
            found: 0,
            state: State::Finding,
            calls: Calls::new(true),
            said: Recent::new(DOMAINS),
            lines: HashMap::new(),
            order: Vec::new(),
        }
    }

    /// Takes the next block of whole lines of the present pass.
    pub fn block(&mut self, block: &[u8], clock: &mut Clock) {
        if self.needs_all && self.state != State::Finding {
            input::each_parsed(block, clock, &mut |raw, line| {
                if let Some(line) = line {
                    self.gather(line, raw);
                }
            });
            return;
        }
        let mut rest = block;
        loop {
            let known = self.wanted.len();
            let found = input::lines_with(&self.needles, rest);
            let mut again = None;
            for range in found {
                let end = range.end;
                self.line(input::cut(&rest[range]), clock);
                if self.state != State::Finding && self.wanted.len() != known {
                    again = Some(end);
                    break;
                }
            }
            // A line has named another message: its lines count from here on.
            let Some(end) = again else { return };
            self.needles = self.ids();
            rest = &rest[end..];
        }
    }

    fn ids(&self) -> Needles {
        Needles::new(
            self.wanted
                .iter()
                .map(|id| id.as_bytes().to_vec())
                .collect(),
        )
    }

    fn line(&mut self, raw: &[u8], clock: &mut Clock) {
        let Some(line) = parse(raw, clock) else {
            return;
        };
        match self.state {
            State::Finding => self.find(&line),
            State::Gathering { .. } => self.gather(&line, raw),
        }
    }

    /// Whether lines of other messages say more about this one: which program called
    /// Exim before a user's message, and what a server said before Exim only waited.
    fn needs_all(line: &Line<'_>) -> bool {
        match &line.event {
            Event::Arrival(arrival) => matches!(arrival.origin, Origin::User(User::Name(_))),
            Event::Delivery(delivery) => {
                delivery.outcome != Outcome::Delivered && is_waiting_text(delivery.reply)
            }
            _ => false,
        }
    }

    fn find(&mut self, line: &Line<'_>) {
        let Some(id) = line.id else { return };
        if self.since.is_some_and(|since| line.stamp.seconds < since) || !self.query.meets(line) {
            return;
        }
        self.needs_all |= Search::needs_all(line);
        if !self.wanted.insert(id) {
            return;
        }
        self.found += 1;
        self.met.push_back(id);
        if self.met.len() > self.limits.messages
            && let Some(oldest) = self.met.pop_front()
        {
            self.wanted.remove(&oldest);
        }
    }

    fn gather(&mut self, line: &Line<'_>, raw: &[u8]) {
        if let Event::Call(call) = &line.event {
            self.calls.note(call, line);
            return;
        }
        let Some(id) = line.id else { return };
        let other = match &line.event {
            Event::Arrival(arrival) => arrival.parent,
            Event::Report(report) => Some(*report),
            Event::Delivery(delivery) => delivery.next,
            _ => None,
        };
        if let Some(other) = other
            && self.wanted.len() < self.limits.messages + self.limits.linked
        {
            // Lines of the message that is new here may have gone by already,
            // but none come before its arrival.
            let arrives = matches!(line.event, Event::Arrival(_));
            if self.wanted.contains(&id) {
                if self.wanted.insert(other) {
                    self.state = State::Gathering { again: true };
                }
            } else if self.wanted.contains(&other) {
                self.wanted.insert(id);
                if !arrives {
                    self.state = State::Gathering { again: true };
                }
            }
        }
        if !self.wanted.contains(&id) {
            self.said_before(line);
            // The call of someone else's message is used up by it.
            if line.pid.is_none()
                && let Event::Arrival(Arrival {
                    origin: Origin::User(User::Name(user)),
                    ..
                }) = line.event
            {
                self.calls.of(user, line);
            }
            return;
        }
        if !self.needs_all && Search::needs_all(line) {
            self.needs_all = true;
            self.state = State::Gathering { again: true };
        }
        let said = self.said_before(line);
        let order = &mut self.order;
        let gathered = self.lines.entry(id).or_insert_with(|| {
            order.push(id);
            Gathered::default()
        });
        if let Event::Arrival(Arrival {
            origin: Origin::User(User::Name(user)),
            ..
        }) = line.event
            && let Some(called) = self.calls.of(user, line)
        {
            gathered.called.push((gathered.first.len(), called));
        }
        if let Some(said) = said {
            gathered.said.push((gathered.first.len(), said));
        }
        gathered.push(raw);
    }

    /// Notes what servers say, and returns what one of the same domain said
    /// before, where this line only says that it is not yet time to retry.
    fn said_before(&mut self, line: &Line<'_>) -> Option<Box<[u8]>> {
        let Event::Delivery(delivery) = &line.event else {
            return None;
        };
        if delivery.outcome == Outcome::Delivered {
            return None;
        }
        let at = memchr::memrchr(b'@', delivery.recipient)?;
        let domain: Box<[u8]> = delivery.recipient[at + 1..].to_ascii_lowercase().into();
        if is_waiting_text(delivery.reply) {
            return self.said.get(&domain).cloned();
        }
        let reply = &delivery.reply[..delivery.reply.len().min(KEPT_REPLY)];
        self.said.insert(domain, reply.into());
        None
    }

    /// Ends a pass over all logs; `true` when another one is needed.
    pub fn pass_ended(&mut self) -> bool {
        let again = match self.state {
            State::Finding => !self.wanted.is_empty(),
            State::Gathering { again } => again,
        };
        if again {
            self.state = State::Gathering { again: false };
            self.needles = self.ids();
            self.lines.clear();
            self.order.clear();
            self.calls = Calls::new(true);
            self.said = Recent::new(DOMAINS);
        }
        again
    }

    /// The messages, each after the one it comes from, and how many met the query.
    pub fn finish(self, clock: &mut Clock) -> Found {
        let mut messages = Vec::new();
        for id in &self.order {
            if let Some(gathered) = self.lines.get(id) {
                assemble(*id, gathered, clock, &mut messages);
            }
        }
        link(&mut messages);
        let kept = belonging(&messages, &self.query, clock);
        let mut messages: Vec<Message> = messages
            .into_iter()
            .zip(kept)
            .filter_map(|(message, kept)| kept.then_some(message))
            .collect();
        name_sources(&mut messages);
        Found {
            left_out: self.found - self.met.len() as u64,
            messages: in_order(messages),
        }
    }
}

/// What a search found.
#[derive(Debug, Serialize)]
pub struct Found {
    /// Messages that met the query and are not shown: the limit was reached.
    pub left_out: u64,
    /// The messages.
    pub messages: Vec<Message>,
}

/// One message.
#[derive(Debug, Serialize)]
pub struct Message {
    /// Its queue id.
    pub id: String,
    /// Whose.
    pub mta: Mta,
    /// First line.
    pub first: String,
    /// Last line.
    pub last: String,
    /// Envelope sender; empty for a bounce, absent where the log has none.
    pub sender: Option<Text>,
    /// Recipients and what became of them.
    pub recipients: Vec<Recipient>,
    /// Bytes.
    pub size: Option<u64>,
    /// Message-ID.
    pub message_id: Option<Text>,
    /// Subject as Exim escapes it.
    pub subject: Option<Text>,
    /// Where it came in.
    pub source: Source,
    /// For a bounce or a copy: the source of the message that it comes from.
    pub root_source: Option<Source>,
    /// The message that it comes from.
    pub parent: Option<String>,
    /// Messages that come from it.
    pub children: Vec<String>,
    /// `done`, `frozen`, or `unfinished`: this log does not show its end.
    pub state: &'static str,
    /// Its lines as they stand in the log.
    pub lines: Vec<Text>,
    /// Lines that were left out of a very long history.
    pub lines_left_out: u64,
    #[serde(skip)]
    start: i64,
    #[serde(skip)]
    end: i64,
    #[serde(skip)]
    key: Id,
    // What lines say of other messages: when, which, and whether it is the parent.
    #[serde(skip)]
    links: Vec<(i64, Id, bool)>,
    #[serde(skip)]
    linked: Vec<usize>,
}

/// One recipient of a message.
#[derive(Debug, Clone, Serialize)]
pub struct Recipient {
    /// The address.
    pub address: Text,
    /// The one before aliases.
    pub original: Option<Text>,
    /// `delivered`, `failed`, `deferred`, or `unknown`: the log does not say yet.
    pub outcome: &'static str,
    /// How often it was put off.
    pub deferrals: u64,
    /// What the other side said last, also where Exim has only waited since.
    pub reply: Text,
    /// What Exim says of its waiting: `retry time not reached for any host`.
    pub note: Option<Text>,
    /// When.
    pub at: Option<Text>,
}

/// Who brought a message.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Source {
    /// Somebody who logged in.
    Account {
        /// The account.
        name: Text,
        /// How it logged in.
        method: Text,
        /// From which address.
        ip: Text,
        /// What that host calls itself.
        host: Text,
    },
    /// A program on this machine.
    Script {
        /// Whose.
        user: Text,
        /// In which folder, where the log has it.
        folder: Option<Text>,
        /// How it called the mail server.
        args: Option<Text>,
        /// What the message says of the PHP script; the script can forge it.
        php_script: Option<Text>,
    },
    /// Another machine.
    Host {
        /// Its address.
        ip: Text,
        /// What it calls itself.
        host: Text,
    },
    /// The mail server itself: a bounce or a report.
    Server,
    /// The arrival line contradicts itself: it names nobody.
    Doubtful,
    /// The arrival is not in these logs.
    Unknown,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Source::Account {
                name,
                method,
                ip,
                host,
            } => {
                write!(f, "account {name} ({method}) from {host} [{ip}]")
            }
            Source::Script {
                user,
                folder,
                args,
                php_script,
            } => {
                match folder {
                    Some(folder) => write!(f, "script in {folder}, user {user}")?,
                    None => write!(f, "script of user {user}")?,
                }
                if let Some(args) = args {
                    write!(f, ", called as {args}")?;
                }
                if let Some(script) = php_script {
                    write!(f, ", the message says PHP script {script}")?;
                }
                Ok(())
            }
            Source::Host { ip, host } => write!(f, "host {host} [{ip}], without logging in"),
            Source::Server => f.write_str("the mail server itself"),
            Source::Doubtful => f.write_str(
                "nobody: the arrival line contradicts itself, somebody filled a field to look \
                 like others",
            ),
            Source::Unknown => f.write_str("unknown: its arrival is not in these logs"),
        }
    }
}

impl Message {
    fn new(id: Id, line: &Line<'_>) -> Message {
        Message {
            id: id.to_string(),
            mta: line.mta,
            first: String::new(),
            last: String::new(),
            sender: None,
            recipients: Vec::new(),
            size: None,
            message_id: None,
            subject: None,
            source: Source::Unknown,
            root_source: None,
            parent: None,
            children: Vec::new(),
            state: "unfinished",
            lines: Vec::new(),
            lines_left_out: 0,
            start: line.stamp.seconds,
            end: line.stamp.seconds,
            key: id,
            links: Vec::new(),
            linked: Vec::new(),
        }
    }

    /// Whether it is a script's, and its file may still be in the queue.
    pub fn is_waiting_script(&self) -> bool {
        self.state != "done" && matches!(self.source, Source::Script { .. })
    }

    /// Notes what the message says of the PHP script that wrote it.
    pub fn name_php_script(&mut self, script: Text) {
        if let Source::Script { php_script, .. } = &mut self.source {
            *php_script = Some(script);
        }
    }

    fn take(&mut self, line: &Line<'_>, raw: &[u8], called: Option<&Called>, said: Option<&[u8]>) {
        let time = line.stamp.seconds;
        self.end = self.end.max(time);
        self.lines.push(Text::new(raw));
        match &line.event {
            Event::Arrival(arrival) => self.arrived(arrival, called, time),
            Event::MessageId(id) => self.message_id = Some(Text::new(id)),
            Event::Queued { sender, size, .. } => {
                self.sender = Some(Text::new(sender));
                self.size = Some(*size);
                if sender.is_empty() && self.source == Source::Unknown {
                    self.source = Source::Server;
                }
            }
            Event::Delivery(delivery) => {
                if let Some(next) = delivery.next {
                    self.links.push((time, next, false));
                }
                let outcome = match delivery.outcome {
                    Outcome::Delivered => "delivered",
                    Outcome::Failed => "failed",
                    Outcome::Deferred => "deferred",
                };
                let recipient = self.recipient(delivery.recipient, delivery.original);
                recipient.outcome = outcome;
                recipient.deferrals += u64::from(delivery.outcome == Outcome::Deferred);
                recipient.said(delivery.reply, said);
                recipient.at = Some(Text::new(line.stamp.text));
                recipient.original = delivery.original.map(Text::new);
            }
            Event::Report(report) => self.links.push((time, *report, false)),
            Event::Frozen => self.state = "frozen",
            Event::Done => self.state = "done",
            Event::Call(_) | Event::Other => {}
        }
    }

    fn arrived(&mut self, arrival: &Arrival<'_>, called: Option<&Called>, time: i64) {
        self.sender = arrival.sender.map(Text::new);
        self.size = arrival.size;
        self.message_id = arrival.message_id.map(Text::new);
        self.subject = arrival.subject.map(Text::new);
        for recipient in arrival.each_recipient() {
            self.recipient(recipient, None);
        }
        if let Some(parent) = arrival.parent {
            self.links.push((time, parent, true));
        }
        self.source = match &arrival.origin {
            // Exim runs itself to write a bounce or an answer.
            Origin::User(_) if arrival.parent.is_some() => Source::Server,
            Origin::Account { name, method, host } => Source::Account {
                name: Text::new(name),
                method: Text::new(method),
                ip: Text::new(host.ip),
                host: Text::new(host.name),
            },
            Origin::User(user) => Source::Script {
                user: match user {
                    User::Name(name) => Text::new(name),
                    User::Uid(uid) => {
                        Text::from(&*input::user_name(*uid).unwrap_or_else(|| format!("uid {uid}")))
                    }
                },
                folder: called.map(|c| Text::new(&c.folder)),
                args: called.map(|c| Text::new(&c.args)),
                php_script: None,
            },
            Origin::Host(host) => Source::Host {
                ip: Text::new(host.ip),
                host: Text::new(host.name),
            },
            Origin::Doubtful => Source::Doubtful,
        };
    }

    fn recipient(&mut self, address: &[u8], original: Option<&[u8]>) -> &mut Recipient {
        let is = |known: &Recipient| {
            let known = known.address.as_bytes();
            known.eq_ignore_ascii_case(address)
                || original.is_some_and(|o| known.eq_ignore_ascii_case(o))
        };
        let at = match self.recipients.iter().position(is) {
            Some(at) => at,
            None => {
                self.recipients.push(Recipient {
                    address: Text::new(address),
                    original: None,
                    outcome: "unknown",
                    deferrals: 0,
                    reply: Text::default(),
                    note: None,
                    at: None,
                });
                self.recipients.len() - 1
            }
        };
        &mut self.recipients[at]
    }
}

impl Recipient {
    /// Takes a reply. Where Exim says only that it waits, the reply before
    /// stays, or else what a server of the same domain said to another message.
    fn said(&mut self, reply: &[u8], before: Option<&[u8]>) {
        if !is_waiting_text(reply) {
            self.reply = Text::new(reply);
            self.note = None;
            return;
        }
        match before {
            _ if !self.reply.is_empty() => self.note = Some(Text::new(reply)),
            Some(before) => {
                self.reply = Text::new(before);
                let note = [reply, b"; said to another message for this domain"].concat();
                self.note = Some(Text::new(note));
            }
            None => self.reply = Text::new(reply),
        }
    }
}

/// Parts the lines of an id into messages: a new one begins where a message
/// arrives, or where something happens after the id was done with.
fn assemble(id: Id, gathered: &Gathered, clock: &mut Clock, messages: &mut Vec<Message>) {
    let mut current: Option<Message> = None;
    for (at, raw) in gathered.first.iter().chain(&gathered.last).enumerate() {
        let Some(line) = parse(raw, clock) else {
            continue;
        };
        let begins = match &current {
            None => true,
            Some(_) if matches!(line.event, Event::Arrival(_)) => true,
            // The bounce of a message is logged after it, and may come after its end.
            Some(message) => {
                message.state == "done"
                    && matches!(line.event, Event::MessageId(_) | Event::Queued { .. })
            }
        };
        if begins {
            messages.extend(current.take());
            current = Some(Message::new(id, &line));
        }
        let called = gathered.called.iter().find(|(n, _)| *n == at);
        if let Some(message) = &mut current {
            let said = gathered.said.iter().find(|(n, _)| *n == at);
            message.take(
                &line,
                raw,
                called.map(|(_, called)| called),
                said.map(|(_, said)| &said[..]),
            );
        }
    }
    if let Some(mut message) = current {
        message.lines_left_out = gathered.left_out;
        messages.push(message);
    }
}

/// Resolves what lines say of other messages: of those with the id that is
/// named, the one that is nearest in time.
fn link(messages: &mut [Message]) {
    let mut by_id: HashMap<Id, Vec<usize>> = HashMap::new();
    for (at, message) in messages.iter_mut().enumerate() {
        by_id.entry(message.key).or_default().push(at);
        message.first = input::moment(message.start);
        message.last = input::moment(message.end);
    }
    for at in 0..messages.len() {
        for (time, id, is_parent) in std::mem::take(&mut messages[at].links) {
            let distance = |other: usize| {
                let other: &Message = &messages[other];
                (other.start - time).max(time - other.end).max(0)
            };
            let Some(other) = by_id
                .get(&id)
                .into_iter()
                .flatten()
                .copied()
                .filter(|&other| other != at)
                .min_by_key(|&other| distance(other))
            else {
                // Not in these logs; the id alone is known.
                if is_parent {
                    messages[at].parent = Some(id.to_string());
                } else if !messages[at].children.contains(&id.to_string()) {
                    messages[at].children.push(id.to_string());
                }
                continue;
            };
            let (parent, child) = if is_parent { (other, at) } else { (at, other) };
            let name = messages[child].id.clone();
            if !messages[parent].children.contains(&name) {
                messages[parent].children.push(name);
            }
            messages[child].parent = Some(messages[parent].id.clone());
            messages[parent].linked.push(child);
            messages[child].linked.push(parent);
        }
    }
}

/// Which messages meet the query or belong to one that does.
fn belonging(messages: &[Message], query: &Query, clock: &mut Clock) -> Vec<bool> {
    let mut kept = vec![false; messages.len()];
    let mut open: Vec<usize> = (0..messages.len())
        .filter(|&at| {
            messages[at]
                .lines
                .iter()
                .any(|raw| parse(raw.as_bytes(), clock).is_some_and(|line| query.meets(&line)))
        })
        .collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut kept[at], true) {
            open.extend(&messages[at].linked);
        }
    }
    kept
}

/// Tells bounces and copies where the first message of their line came from.
fn name_sources(messages: &mut [Message]) {
    let by_id: BTreeMap<String, usize> = messages
        .iter()
        .enumerate()
        .map(|(at, message)| (message.id.clone(), at))
        .collect();
    for at in 0..messages.len() {
        let mut root = at;
        // A chain has an end; damaged logs may not.
        for _ in 0..20 {
            let parent = messages[root].parent.as_ref();
            match parent.and_then(|id| by_id.get(id)) {
                Some(&parent) if parent != root => root = parent,
                _ => break,
            }
        }
        if root != at {
            messages[at].root_source = Some(messages[root].source.clone());
        }
    }
}

/// By time, with what comes from a message right behind it.
fn in_order(mut messages: Vec<Message>) -> Vec<Message> {
    messages.sort_by_key(|message| message.start);
    let mut ordered: Vec<Message> = Vec::with_capacity(messages.len());
    for message in messages {
        let family = |other: &Message| {
            message.parent.as_ref() == Some(&other.id)
                || (message.parent.is_some() && message.parent == other.parent)
        };
        let place = ordered.iter().rposition(family);
        ordered.insert(place.map_or(ordered.len(), |at| at + 1), message);
    }
    ordered
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn search(log: &[u8], query: &str, limit: usize) -> Found {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut search = Search::new(Query::new(query), Limits::of(limit), None);
        loop {
            search.block(log, &mut clock);
            if !search.pass_ended() {
                break;
            }
        }
        search.finish(&mut clock)
    }

    fn sample(name: &str) -> Vec<u8> {
        std::fs::read(format!("{}/tests/logs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn ids(found: &Found) -> Vec<&str> {
        found.messages.iter().map(|m| m.id.as_str()).collect()
    }

    #[test]
    fn what_the_server_said_is_kept_while_exim_waits() {
        let log = b"\
2026-11-24 01:00:00 1xVfjN-0005SB-01 <= a@k.example H=(pc) [192.0.2.1] P=esmtpa A=plain:a S=1 for r@grey.example
2026-11-24 01:00:01 1xVfjN-0005SB-01 == r@grey.example R=out T=smtp defer (-44) H=mx.grey.example [198.51.100.1]: SMTP error from remote mail server after RCPT TO:<r@grey.example>: 451 4.7.1 Greylisted
2026-11-24 01:01:00 1xVfjN-0005SB-02 <= b@k.example H=(pc) [192.0.2.1] P=esmtpa A=plain:b S=1 for s@Grey.example
2026-11-24 01:01:01 1xVfjN-0005SB-02 == s@Grey.example R=out T=smtp defer (-53): retry time not reached for any host for 'grey.example'
2026-11-24 01:05:00 1xVfjN-0005SB-01 == r@grey.example R=out T=smtp defer (-53): retry time not reached for any host for 'grey.example'
";
        for (query, another) in [("1xVfjN-0005SB-01", false), ("1xVfjN-0005SB-02", true)] {
            let found = search(log, query, 5);
            let recipient = &found.messages[0].recipients[0];
            let (reply, note) = (recipient.reply.to_string(), recipient.note.clone());
            assert!(reply.ends_with("451 4.7.1 Greylisted"), "{reply}");
            let note = note.unwrap().to_string();
            assert!(note.starts_with("retry time not reached"), "{note}");
            assert_eq!(note.ends_with("another message for this domain"), another);
        }
    }

    #[test]
    fn exim_from_either_end_of_a_bounce() {
        let log = sample("exim-4.96-mainlog.log");
        for query in [
            "1xVfjM-0005Rg-1F",
            "1xVfjM-0005Rl-1M",
            "<7856856860218196756@klient.example>",
        ] {
            let found = search(&log, query, 10);
            assert_eq!(
                ids(&found),
                ["1xVfjM-0005Rg-1F", "1xVfjM-0005Rl-1M"],
                "{query}"
            );
            let [first, bounce] = &found.messages[..] else {
                panic!()
            };
            assert_eq!(first.recipients[0].outcome, "failed");
            assert_eq!(first.children, ["1xVfjM-0005Rl-1M"]);
            assert_eq!((first.state, bounce.state), ("done", "done"));
            assert!(matches!(first.source, Source::Account { .. }));
            assert_eq!(bounce.root_source.as_ref(), Some(&first.source));
            assert_eq!(bounce.source, Source::Server);
        }
    }

    #[test]
    fn exim_names_folder_and_call() {
        let found = search(&sample("exim-4.96-mainlog.log"), "1xVfjm-0005pB-1N", 10);
        let Source::Script {
            user, folder, args, ..
        } = &found.messages[0].source
        else {
            panic!()
        };
        assert_eq!(user.to_string(), "shop");
        assert_eq!(
            folder.as_ref().unwrap().to_string(),
            "/home/shop/public_html/wp-content/uploads"
        );
        assert!(
            args.as_ref()
                .unwrap()
                .to_string()
                .contains("sendmail -t -i")
        );
    }

    #[test]
    fn exim_unfinished_and_put_off() {
        let found = search(&sample("exim-4.96-mainlog.log"), "grey@dest.example", 10);
        let message = &found.messages[0];
        assert_eq!(message.state, "unfinished");
        assert_eq!(
            (message.recipients[0].outcome, message.recipients.len()),
            ("deferred", 1)
        );
    }

    #[test]
    fn postfix_from_either_end_of_a_bounce() {
        let log = sample("postfix-3.7-maillog.log");
        for query in [
            "0DCE2996281",
            "11BFC996011",
            "6767102423368356868@klient.example",
        ] {
            let found = search(&log, query, 10);
            assert_eq!(ids(&found), ["0DCE2996281", "11BFC996011"], "{query}");
            let [first, bounce] = &found.messages[..] else {
                panic!()
            };
            assert!(matches!(first.source, Source::Account { .. }));
            assert_eq!(bounce.source, Source::Server);
            assert_eq!(bounce.parent.as_deref(), Some("0DCE2996281"));
            assert_eq!(
                bounce.recipients[0].original.as_ref().unwrap().to_string(),
                "jan.kowalski@klient.example"
            );
        }
    }

    #[test]
    fn a_used_again_id_is_parted() {
        // CB0E49963F6 and others are the same inode: 9963F6 in the same second.
        let log = sample("postfix-3.7-maillog.log");
        let again = String::from_utf8_lossy(&log).replace("CD4729963F6", "CB0E49963F6");
        let found = search(again.as_bytes(), "CB0E49963F6", 10);
        assert_eq!(ids(&found), ["CB0E49963F6", "CB0E49963F6"]);
        let found = search(again.as_bytes(), "victim2@dest.example", 10);
        let with_id: Vec<_> = found
            .messages
            .iter()
            .filter(|m| m.id == "CB0E49963F6")
            .collect();
        assert_eq!(with_id.len(), 1);
        assert_eq!(
            with_id[0].recipients[0].address.to_string(),
            "victim2@dest.example"
        );
    }

    #[test]
    fn quoted_recipients_stay_whole() {
        let found = search(
            &sample("exim-hostile-addresses.log"),
            "1xVgBV-0003UC-13",
            10,
        );
        let outcomes: Vec<&str> = found.messages[0]
            .recipients
            .iter()
            .map(|r| r.outcome)
            .collect();
        assert_eq!(outcomes, ["delivered"; 6]);
    }

    /// What a search finds that parses each line, and gets the log in one block.
    fn thorough(log: &[u8], query: &str, limit: usize) -> Found {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut search = Search::new(Query::new(query), Limits::of(limit), None);
        loop {
            for line in log.split(|&b| b == b'\n') {
                search.line(line, &mut clock);
            }
            if !search.pass_ended() {
                return search.finish(&mut clock);
            }
        }
    }

    proptest! {
        /// Reading only the lines that hold the words, in whatever blocks, finds the same.
        #[test]
        fn blocks_and_words_change_nothing(
            file in prop::sample::select(vec![
                "exim-4.96-mainlog.log", "postfix-3.7-maillog.log", "exim-hostile-addresses.log",
            ]),
            word in any::<prop::sample::Index>(),
            cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..20),
            limit in 1..30usize,
        ) {
            let log = sample(file);
            let words: Vec<&[u8]> = log
                .split(|b| b" \n<>()[],:=".contains(b))
                .filter(|word| word.len() > 2)
                .collect();
            let query = String::from_utf8_lossy(words[word.index(words.len())]).into_owned();
            let mut ends: Vec<usize> = memchr::memchr_iter(b'\n', &log).map(|at| at + 1).collect();
            let mut chosen: Vec<usize> = cuts.iter().map(|cut| *cut.get(&ends)).collect();
            chosen.push(log.len());
            chosen.sort_unstable();
            ends.clear();
            let mut clock = Clock::fixed(1_795_500_000, 0);
            let mut search = Search::new(Query::new(&query), Limits::of(limit), None);
            loop {
                let mut from = 0;
                for &to in &chosen {
                    search.block(&log[from..to], &mut clock);
                    from = to;
                }
                if !search.pass_ended() {
                    break;
                }
            }
            let found = serde_json::to_string(&search.finish(&mut clock)).unwrap();
            let expected = serde_json::to_string(&thorough(&log, &query, limit)).unwrap();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn the_newest_are_kept() {
        let found = search(
            &sample("exim-4.96-mainlog.log"),
            "JAN.kowalski@klient.example",
            3,
        );
        assert_eq!(found.left_out + 3, 17 + 6, "{:?}", ids(&found));
        let own = found.messages.iter().filter(|m| {
            m.recipients
                .iter()
                .any(|r| r.address.to_string().starts_with("victim4"))
        });
        assert_eq!(own.count(), 1);
    }

    #[test]
    fn nothing_is_found_for_filled_fields() {
        for file in ["exim-field-injection.log", "postfix-field-injection.log"] {
            for name in [
                "boss@klient.example",
                "boss3@klient.example",
                "boss6",
                "boss7@klient.example",
            ] {
                assert!(
                    search(&sample(file), name, 10).messages.is_empty(),
                    "{file} {name}"
                );
            }
        }
    }
}
