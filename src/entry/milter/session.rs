//! One connection of a mail server, packet by packet, without any input or
//! output: what it tells of the client and of a message becomes a [`Letter`].

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use miltr_common::commands::{Connect, Family, Macro, Mail, Recipient};
use miltr_common::decoding::ClientCommand;
use miltr_common::encoding::Writable;
use miltr_common::optneg::{Capability, MacroStage, MacroStages, OptNeg, Protocol};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Site;
use super::packet::{ACCEPT, CONTINUE, SKIP};
use crate::entry::{Decision, Incoming, Known, Outcome, Reason, unread};
use crate::message::{MAX_HEADER_BYTES, MAX_HEADERS, MAX_PARSED};
use crate::trust::settings::Proof;
use crate::trust::{Origin, proof_header};

/// The version of the protocol that we speak.
const VERSION: u32 = 6;
/// What we do to a message.
const EDITS: Capability = Capability::SMFIF_ADDHDRS
    .union(Capability::SMFIF_CHGBODY)
    .union(Capability::SMFIF_CHGHDRS);
/// SMFIF_SETSYMLIST: the mail server sends the macros that we ask for, which
/// miltr-common has no name for.
const MACROS: Capability = Capability::from_bits_retain(0x100);
/// The macro by which contrib/postfix marks the service that writes bounces.
const MARKER: &str = "zwrotka_origin";
/// The macro by which a mail server names the account that has logged in.
const ACCOUNT: &str = "auth_authen";
/// Memory is counted in pieces of so many bytes.
pub(super) const PIECE: usize = 64 << 10;

/// What to do after a packet.
#[derive(Debug)]
pub(super) enum Step {
    /// Nothing; the packet asks for no answer.
    Wait,
    /// An answer of one byte.
    Answer(u8),
    /// An answer of one byte, and the message goes on unread.
    Pass(Box<Decision>, Arc<Site>),
    /// What we want to see and do.
    Negotiated(Box<OptNeg>),
    /// The message is complete: it has to be weighed, and then answered.
    Weigh(Arc<Letter>),
    /// Mail of ours goes out, with this header field on it.
    Sign(String),
    /// The connection ends.
    Close,
}

/// A message of one of our users on its way out.
#[derive(Debug)]
struct Outgoing {
    site: Arc<Site>,
    sender: String,
    /// The values of its Message-ID fields.
    message_ids: Vec<Vec<u8>>,
}

impl Outgoing {
    /// The proof that the message is ours; none where two names make it
    /// ambiguous which message that is.
    fn stamp(&self) -> Option<String> {
        let keys = self.site.config.keys()?;
        let id: &[u8] = match &self.message_ids[..] {
            [] => b"",
            [id] => id,
            _ => return None,
        };
        let now = crate::entry::now().to_timestamp();
        Some(proof_header::value(&keys.current, &self.sender, id, now))
    }
}

/// A message with a null reverse-path, as it comes in.
#[derive(Debug)]
pub(super) struct Letter {
    /// When it began.
    pub(super) start: Instant,
    /// What held then.
    pub(super) site: Arc<Site>,
    origin: Origin,
    mta: Option<&'static str>,
    queue_id: Option<String>,
    recipient: Option<String>,
    recipients: usize,
    /// The names of its header fields in their order.
    pub(super) names: Vec<Vec<u8>>,
    /// Its bytes, at most [`MAX_PARSED`].
    head: Vec<u8>,
    whole: bool,
    /// Whether header values begin with the white space behind the colon.
    pub(super) spaced: bool,
    in_body: bool,
    memory: Option<OwnedSemaphorePermit>,
}

impl Letter {
    /// The message as the rooms behind the door know it.
    pub(super) fn incoming(&self) -> Incoming<'_> {
        Incoming {
            entry: "milter",
            head: &self.head,
            whole: self.whole,
            sender: Some(""),
            recipient: self.recipient.as_deref(),
            queue_id: self.queue_id.as_deref(),
            known: Known {
                origin: self.origin,
                mta: self.mta,
                rules: self.site.rules.as_ref(),
            },
        }
    }

    /// The decision to leave it alone.
    pub(super) fn unread(&self, reason: Reason) -> Decision {
        unread(self.incoming(), &self.site.config, reason, self.start)
    }

    /// What can be decided before a byte of it is there.
    fn at_once(&self) -> Option<Decision> {
        if self.recipients > 1 {
            // A notice is one person's, and this is one message.
            let mut decision = self.unread(Reason::Unsure);
            decision.event.set("detail", "several-recipients");
            return Some(decision);
        }
        let domain = self.recipient.as_deref()?.rsplit_once('@')?.1;
        match self.site.config.settings(domain) {
            Ok(Some(_)) => None,
            Ok(None) => Some(self.unread(Reason::NotOptedIn)),
            Err(_) => Some(self.unread(Reason::InternalError("configuration"))),
        }
    }

    /// Adds bytes as far as they may be read. False if there is no memory for them.
    fn add(&mut self, bytes: &[u8], memory: &Arc<Semaphore>) -> bool {
        let room = MAX_PARSED - self.head.len();
        self.whole &= bytes.len() < room;
        let bytes = &bytes[..bytes.len().min(room)];
        let held = self.memory.as_ref().map_or(0, |m| m.num_permits());
        let needed = (self.head.len() + bytes.len()).div_ceil(PIECE);
        if needed > held {
            let more = u32::try_from(needed - held).unwrap_or(u32::MAX);
            match Arc::clone(memory).try_acquire_many_owned(more) {
                Ok(permit) => match &mut self.memory {
                    Some(held) => held.merge(permit),
                    None => self.memory = Some(permit),
                },
                Err(_) => return false,
            }
        }
        self.head.extend_from_slice(bytes);
        true
    }

    fn begin_body(&mut self, memory: &Arc<Semaphore>) -> bool {
        std::mem::replace(&mut self.in_body, true) || self.add(b"\r\n", memory)
    }
}

/// What is known of a connection and the message on it.
#[derive(Debug)]
pub(super) struct Session {
    memory: Arc<Semaphore>,
    capable: bool,
    can_skip: bool,
    spaced: bool,
    /// Whether the mail server says that it brings its own bounces.
    marked: bool,
    /// Whether it says that its clients are our users.
    submits: bool,
    /// Whether there is no SMTP client.
    no_client: bool,
    /// Whether somebody has logged in for the message that comes.
    logged_in: bool,
    mta: Option<&'static str>,
    queue_id: Option<String>,
    letter: Option<Letter>,
    outgoing: Option<Outgoing>,
}

impl Session {
    /// `memory` counts pieces of [`PIECE`] bytes for all sessions together.
    pub(super) fn new(memory: Arc<Semaphore>) -> Session {
        Session {
            memory,
            capable: false,
            can_skip: false,
            spaced: false,
            marked: false,
            submits: false,
            no_client: false,
            logged_in: false,
            mta: None,
            queue_id: None,
            letter: None,
            outgoing: None,
        }
    }

    /// Whether there is no message on the way, so that nothing breaks if the
    /// connection ends here.
    pub(super) fn is_idle(&self) -> bool {
        self.letter.is_none() && self.outgoing.is_none()
    }

    /// Takes a packet. `site` gives what holds for a message that begins now.
    pub(super) fn take(&mut self, mut packet: BytesMut, site: impl FnOnce() -> Arc<Site>) -> Step {
        // The end of the body may come with the last of the body, which the
        // parser would drop.
        let tail = match packet.first() {
            Some(b'E') => packet.split_off(1),
            _ => BytesMut::new(),
        };
        let Ok(command) = ClientCommand::parse(packet) else {
            return Step::Close;
        };
        match command {
            ClientCommand::OptNeg(theirs) => self.negotiate(&theirs),
            ClientCommand::Macro(macros) => {
                self.macros(&macros);
                Step::Wait
            }
            ClientCommand::Connect(connect) => {
                self.no_client = has_no_client(&connect);
                Step::Answer(CONTINUE)
            }
            ClientCommand::Mail(mail) => self.mail(&mail, site()),
            ClientCommand::Recipient(recipient) => {
                if let Some(letter) = &mut self.letter {
                    letter.recipients += 1;
                    letter.recipient.get_or_insert_with(|| address(&recipient));
                }
                Step::Answer(CONTINUE)
            }
            ClientCommand::Header(header) => {
                let field = raw(&header);
                let (name, value) = split_at_nul(&field);
                self.header(name, value)
            }
            ClientCommand::Body(body) => self.body(body.as_bytes()),
            ClientCommand::EndOfBody(_) => self.end(&tail),
            ClientCommand::Abort(_) => {
                self.forget();
                Step::Wait
            }
            ClientCommand::QuitNc(_) => {
                self.forget();
                (self.marked, self.submits, self.no_client) = (false, false, false);
                self.mta = None;
                Step::Wait
            }
            ClientCommand::Quit(_) => Step::Close,
            ClientCommand::Helo(_)
            | ClientCommand::Data(_)
            | ClientCommand::EndOfHeader(_)
            | ClientCommand::Unknown(_) => Step::Answer(CONTINUE),
        }
    }

    fn forget(&mut self) {
        self.letter = None;
        self.outgoing = None;
        self.queue_id = None;
        self.logged_in = false;
    }

    /// We ask for no more than we need, and for nothing that is not offered:
    /// no step that we learn nothing from, and four macros.
    fn negotiate(&mut self, theirs: &OptNeg) -> Step {
        let wanted = Protocol::NO_HELO
            | Protocol::NO_UNKNOWN
            | Protocol::NO_DATA
            | Protocol::NO_END_OF_HEADER
            | Protocol::SMFIP_SKIP
            | Protocol::SMFIP_HDR_LEADSPC;
        let protocol = wanted.intersection(theirs.protocol);
        let capabilities = EDITS.union(MACROS).intersection(theirs.capabilities);
        self.capable = capabilities.contains(EDITS);
        self.can_skip = protocol.contains(Protocol::SMFIP_SKIP);
        self.spaced = protocol.contains(Protocol::SMFIP_HDR_LEADSPC);
        let mut macro_stages = MacroStages::default();
        if capabilities.contains(MACROS) {
            let marker = format!("{{{MARKER}}}");
            macro_stages.with_stage(MacroStage::Connect, &["v", marker.as_str()]);
            let account = format!("{{{ACCOUNT}}}");
            macro_stages.with_stage(MacroStage::MailFrom, &["i", account.as_str()]);
            for stage in [MacroStage::RcptTo, MacroStage::EndOfBody] {
                macro_stages.with_stage(stage, &["i"]);
            }
        }
        Step::Negotiated(Box::new(OptNeg {
            version: theirs.version.min(VERSION),
            capabilities,
            protocol,
            macro_stages,
        }))
    }

    fn macros(&mut self, macros: &Macro) {
        for (name, value) in macros.macros() {
            let name = name.strip_prefix(b"{").unwrap_or(name);
            let name = name.strip_suffix(b"}").unwrap_or(name);
            match name {
                b"i" => self.queue_id = Some(String::from_utf8_lossy(value).into_owned()),
                // Said once, when the connection begins, and never taken from a
                // later step.
                b"v" if macros.code == b'C' => self.mta = Some(software(value)),
                name if name == MARKER.as_bytes() && macros.code == b'C' => {
                    self.marked = value == b"bounce";
                    self.submits = value == b"submission";
                }
                name if name == ACCOUNT.as_bytes() && macros.code == b'M' => {
                    self.logged_in = !value.is_empty();
                }
                _ => {}
            }
        }
    }

    fn mail(&mut self, mail: &Mail, site: Arc<Site>) -> Step {
        self.letter = None;
        let logged_in = std::mem::take(&mut self.logged_in);
        let sender = mail.sender();
        if !matches!(&*sender, "" | "<>") {
            self.queue_id = None;
            // Who is neither logged in nor on this host could be anybody.
            let is_user = logged_in || self.submits || self.no_client;
            self.outgoing = is_user
                .then(|| outgoing(&sender, site))
                .flatten()
                .filter(|_| self.capable);
            return Step::Answer(match self.outgoing {
                Some(_) => CONTINUE,
                None => ACCEPT,
            });
        }
        self.outgoing = None;
        // Postfix gives the null sender of its own bounces as an empty word,
        // the one of an SMTP client as `<>`.
        let own = self.marked && self.no_client && sender.is_empty();
        let origin = if own {
            Origin::OwnServer
        } else {
            Origin::Brought
        };
        self.letter = Some(Letter {
            start: Instant::now(),
            site,
            origin,
            mta: self.mta,
            queue_id: None,
            recipient: None,
            recipients: 0,
            names: Vec::new(),
            head: Vec::new(),
            whole: true,
            spaced: self.spaced,
            in_body: false,
            memory: None,
        });
        Step::Answer(CONTINUE)
    }

    fn header(&mut self, name: &[u8], value: &[u8]) -> Step {
        if let Some(outgoing) = &mut self.outgoing {
            // Two are as many as any number.
            if name.eq_ignore_ascii_case(b"Message-ID") && outgoing.message_ids.len() < 2 {
                outgoing.message_ids.push(value.to_vec());
            }
            return Step::Answer(CONTINUE);
        }
        let Some(letter) = &mut self.letter else {
            return Step::Answer(CONTINUE);
        };
        if letter.names.is_empty()
            && let Some(decision) = letter.at_once()
        {
            return self.pass(decision);
        }
        // Beyond these bounds nothing is read, and so nothing is changed.
        if letter.names.len() > MAX_HEADERS || letter.head.len() > MAX_HEADER_BYTES {
            return self.pass_because(Reason::TooLarge);
        }
        let mut field = Vec::with_capacity(name.len() + value.len() + 4);
        field.extend_from_slice(name);
        field.extend_from_slice(if letter.spaced { b":" } else { b": " });
        // Folded lines end in LF alone here.
        for line in value.split_inclusive(|&b| b == b'\n') {
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            field.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
            if text.len() < line.len() {
                field.extend_from_slice(b"\r\n");
            }
        }
        field.extend_from_slice(b"\r\n");
        letter.names.push(name.to_vec());
        if letter.add(&field, &self.memory) {
            Step::Answer(CONTINUE)
        } else {
            self.pass_because(Reason::InternalError("memory"))
        }
    }

    fn body(&mut self, chunk: &[u8]) -> Step {
        if self.outgoing.is_some() && self.can_skip {
            return Step::Answer(SKIP);
        }
        let Some(letter) = &mut self.letter else {
            return Step::Answer(CONTINUE);
        };
        if !(letter.begin_body(&self.memory) && letter.add(chunk, &self.memory)) {
            return self.pass_because(Reason::InternalError("memory"));
        }
        if !letter.whole && self.can_skip {
            return Step::Answer(SKIP);
        }
        Step::Answer(CONTINUE)
    }

    fn end(&mut self, tail: &[u8]) -> Step {
        if let Some(outgoing) = self.outgoing.take() {
            return match outgoing.stamp() {
                Some(value) if self.spaced => Step::Sign(format!(" {value}")),
                Some(value) => Step::Sign(value),
                None => Step::Answer(CONTINUE),
            };
        }
        let Some(mut letter) = self.letter.take() else {
            return Step::Answer(CONTINUE);
        };
        letter.queue_id = self.queue_id.take();
        let decision = if letter.names.is_empty() {
            letter.at_once()
        } else {
            None
        };
        if let Some(decision) = decision {
            return Step::Pass(Box::new(decision), Arc::clone(&letter.site));
        }
        if !(letter.begin_body(&self.memory) && letter.add(tail, &self.memory)) {
            let decision = letter.unread(Reason::InternalError("memory"));
            return Step::Pass(Box::new(decision), Arc::clone(&letter.site));
        }
        if !self.capable {
            let decision = letter.unread(Reason::InternalError("milter-protocol"));
            return Step::Pass(Box::new(decision), Arc::clone(&letter.site));
        }
        Step::Weigh(Arc::new(letter))
    }

    /// The message goes on and nothing more of it is sent.
    fn pass(&mut self, mut decision: Decision) -> Step {
        let Some(letter) = self.letter.take() else {
            return Step::Answer(ACCEPT);
        };
        decision
            .event
            .set_some("queue_id", self.queue_id.take().or(letter.queue_id));
        debug_assert!(matches!(decision.outcome, Outcome::Unchanged(_)));
        Step::Pass(Box::new(decision), letter.site)
    }

    fn pass_because(&mut self, reason: Reason) -> Step {
        match &self.letter {
            Some(letter) => {
                let decision = letter.unread(reason);
                self.pass(decision)
            }
            None => Step::Answer(ACCEPT),
        }
    }
}

/// Mail of this sender, if the site wants it to be known when it comes back.
fn outgoing(sender: &str, site: Arc<Site>) -> Option<Outgoing> {
    let config = &site.config;
    if config.keys().is_none() || !config.trust.require.contains(&Proof::Hmac) {
        return None;
    }
    let sender = sender.strip_prefix('<').unwrap_or(sender);
    let sender = sender.strip_suffix('>').unwrap_or(sender).to_string();
    let (_, domain) = sender.rsplit_once('@')?;
    config.settings(domain).ok()??;
    Some(Outgoing {
        site,
        sender,
        message_ids: Vec::new(),
    })
}

/// Whether the mail server speaks for itself: it then gives its own address
/// and port 0, which no client can have.
fn has_no_client(connect: &Connect) -> bool {
    let address = connect.address();
    let address = address.strip_prefix("IPv6:").unwrap_or(&address);
    matches!(connect.family, Family::Inet | Family::Inet6)
        && connect.port == Some(0)
        && address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// The mail server's software, from the macro that holds its version.
fn software(version: &[u8]) -> &'static str {
    if version.starts_with(b"Postfix") {
        "postfix"
    } else {
        "sendmail"
    }
}

/// The address of RCPT, with or without its brackets.
fn address(recipient: &Recipient) -> String {
    let address = recipient.recipient();
    let inner = address.strip_prefix('<').and_then(|a| a.strip_suffix('>'));
    inner.unwrap_or(&address).to_string()
}

/// The bytes of a header field; what miltr-common shows as text has lost what
/// is no UTF-8.
fn raw(item: &impl Writable) -> BytesMut {
    let mut bytes = BytesMut::with_capacity(item.len());
    item.write(&mut bytes);
    bytes
}

fn split_at_nul(field: &[u8]) -> (&[u8], &[u8]) {
    let at = field.iter().position(|&b| b == 0).unwrap_or(field.len());
    let value = field.get(at + 1..).unwrap_or_default();
    (&field[..at], value.strip_suffix(b"\0").unwrap_or(value))
}
