//! One connection of a mail server, packet by packet, without any input or
//! output: what it says of the client and of a message becomes a [`Transit`].

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
use crate::entry::evaluate::InternalError;
use crate::entry::{Envelope, Evaluation, Incoming, Known, Reason};
use crate::message::{MAX_HEADER_BYTES, MAX_HEADERS, MAX_PARSED};
use crate::trust::settings::Proof;
use crate::trust::{DkimFault, HmacFault, LocalFault, NotOurs, Origin, proof_header};

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
/// What has only one answer, which the mail server need not wait for.
const UNANSWERED: Protocol = Protocol::NR_CONNECT
    .union(Protocol::NR_RECIPIENT)
    .union(Protocol::NR_HEADER);
/// Memory is counted in pieces of so many bytes.
pub(super) const PIECE: usize = 64 << 10;

/// What to do after a packet.
#[derive(Debug)]
pub(super) enum Step {
    /// Nothing; the packet asks for no answer.
    Wait,
    /// An answer of one byte.
    Answer(u8),
    /// Accept: mail that is no bounce.
    Ordinary,
    /// Accept: mail of ours that would be signed, had it come another way.
    NotSigned(Arc<Site>),
    /// Accept: the message goes on unread.
    Pass(Arc<Transit>, Reason),
    /// What we want to see and do.
    Negotiated(Box<OptNeg>),
    /// The message is complete: it has to be evaluated, and then answered.
    Evaluate(Arc<Transit>),
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
    /// The size that its client announced (RFC 1870), if any.
    size: Option<u64>,
    /// The values of its Message-ID fields.
    message_ids: Vec<Vec<u8>>,
}

impl Outgoing {
    /// The proof that the message is ours; none where two Message-IDs make it
    /// ambiguous which message that is.
    fn proof(&self) -> Option<String> {
        let keys = self.site.config.keys()?;
        let id: &[u8] = match &self.message_ids[..] {
            [] => b"",
            [id] => id,
            _ => return None,
        };
        let now = crate::entry::now().to_timestamp();
        Some(proof_header::value(
            &keys.current,
            &self.sender,
            id,
            self.size,
            now,
        ))
    }
}

/// A message with a null reverse-path on its way through.
#[derive(Debug)]
pub(super) struct Transit {
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
    /// Why no more of it is kept.
    refused: Option<Reason>,
    memory: Option<OwnedSemaphorePermit>,
}

impl Transit {
    pub(super) fn envelope(&self) -> Envelope<'_> {
        Envelope {
            entry: "milter",
            sender: Some(""),
            recipient: self.recipient.as_deref(),
            queue_id: self.queue_id.as_deref(),
        }
    }

    /// The message as it is evaluated.
    pub(super) fn incoming(&self) -> Incoming<'_> {
        Incoming {
            envelope: self.envelope(),
            head: &self.head,
            whole: self.whole,
            known: Known {
                origin: self.origin,
                mta: self.mta,
                rules: self.site.rules.as_ref(),
                ..Known::default()
            },
        }
    }

    /// The result without a look at the message.
    pub(super) fn unread(&self, reason: Reason) -> Evaluation {
        let mut evaluation = Evaluation::unread(reason).took_since(self.start);
        evaluation.mta = self.mta.map(Into::into);
        evaluation
    }

    /// Why the message goes on as it came, as far as that is known without its
    /// body.
    fn reason_before_body(&self) -> Option<Reason> {
        if self.recipients > 1 {
            return Some(Reason::SeveralRecipients);
        }
        if let Some(reason) = &self.refused {
            return Some(reason.clone());
        }
        if let Err(reason) = self.envelope().settings(&self.site.config) {
            return Some(reason);
        }
        // What others bring is proven by what is in it, or not at all.
        let config = &self.site.config;
        let require = &config.trust.require;
        let has_hmac = require.contains(&Proof::Hmac) && config.keys().is_some();
        let has_dkim = require.contains(&Proof::Dkim) && config.trust.dkim_keys.is_some();
        let is_brought = self.origin == Origin::Brought;
        (is_brought && !require.is_empty() && !has_hmac && !has_dkim).then(|| {
            let accepts = |proof| require.contains(&proof);
            Reason::NotOurs(NotOurs {
                local: accepts(Proof::Local).then_some(LocalFault::OtherServer),
                hmac: accepts(Proof::Hmac).then_some(HmacFault::NoKeys),
                dkim: accepts(Proof::Dkim).then_some(DkimFault::NoKeys),
            })
        })
    }

    /// Keeps nothing of it any more.
    fn refuse(&mut self, reason: Reason) {
        self.refused.get_or_insert(reason);
        self.head = Vec::new();
        self.memory = None;
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

    /// Adds a piece of the body; the first one is behind an empty line.
    fn add_body(&mut self, bytes: &[u8], memory: &Arc<Semaphore>) {
        if self.refused.is_some() {
            return;
        }
        let begun = std::mem::replace(&mut self.in_body, true) || self.add(b"\r\n", memory);
        if !(begun && self.add(bytes, memory)) {
            self.refuse(InternalError::Memory.into());
        }
    }
}

/// What is known of a connection and the message on it.
#[derive(Debug)]
pub(super) struct Session {
    memory: Arc<Semaphore>,
    /// Whether whoever connects may have mail signed.
    may_sign: bool,
    capable: bool,
    can_skip: bool,
    /// What gets no answer, as far as the mail server agreed.
    unanswered: Protocol,
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
    transit: Option<Transit>,
    outgoing: Option<Outgoing>,
}

impl Session {
    /// `memory` counts pieces of [`PIECE`] bytes for all sessions together.
    pub(super) fn new(memory: Arc<Semaphore>, may_sign: bool) -> Session {
        Session {
            memory,
            may_sign,
            capable: false,
            can_skip: false,
            unanswered: Protocol::empty(),
            spaced: false,
            marked: false,
            submits: false,
            no_client: false,
            logged_in: false,
            mta: None,
            queue_id: None,
            transit: None,
            outgoing: None,
        }
    }

    /// Whether there is no message on the way, so that nothing breaks if the
    /// connection ends here.
    pub(super) fn is_idle(&self) -> bool {
        self.transit.is_none() && self.outgoing.is_none()
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
                self.go_on(Protocol::NR_CONNECT)
            }
            ClientCommand::Mail(mail) => self.mail(&mail, site()),
            ClientCommand::Recipient(recipient) => {
                if let Some(transit) = &mut self.transit {
                    transit.recipients += 1;
                    transit.recipient.get_or_insert_with(|| address(&recipient));
                }
                self.go_on(Protocol::NR_RECIPIENT)
            }
            ClientCommand::Header(header) => {
                let field = raw(&header);
                let (name, value) = split_at_nul(&field);
                self.header(name, value)
            }
            ClientCommand::EndOfHeader(_) => self.end_of_header(),
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
            ClientCommand::Helo(_) | ClientCommand::Data(_) | ClientCommand::Unknown(_) => {
                Step::Answer(CONTINUE)
            }
        }
    }

    /// The answer to a packet that needs none, where the mail server waits for one.
    fn go_on(&self, kind: Protocol) -> Step {
        match self.unanswered.contains(kind) {
            true => Step::Wait,
            false => Step::Answer(CONTINUE),
        }
    }

    fn forget(&mut self) {
        self.transit = None;
        self.outgoing = None;
        self.queue_id = None;
        self.logged_in = false;
    }

    /// Asks for no more than is needed, and for nothing that is not offered: no
    /// step that nothing is learned from, no answer to the client, recipients and
    /// header fields, and four macros. MAIL and the end of the header are answered,
    /// because most mail ends there, and so is the body, because of SMFIP_SKIP.
    fn negotiate(&mut self, theirs: &OptNeg) -> Step {
        let wanted = Protocol::NO_HELO
            | Protocol::NO_UNKNOWN
            | Protocol::NO_DATA
            | UNANSWERED
            | Protocol::SMFIP_SKIP
            | Protocol::SMFIP_HDR_LEADSPC;
        let protocol = wanted.intersection(theirs.protocol);
        let capabilities = EDITS.union(MACROS).intersection(theirs.capabilities);
        self.capable = capabilities.contains(EDITS);
        self.can_skip = protocol.contains(Protocol::SMFIP_SKIP);
        self.unanswered = protocol.intersection(UNANSWERED);
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
        self.transit = None;
        self.outgoing = None;
        let logged_in = std::mem::take(&mut self.logged_in);
        let sender = mail.sender();
        if !matches!(&*sender, "" | "<>") {
            self.queue_id = None;
            // Who is neither logged in nor on this host could be anybody.
            let is_user = logged_in || self.submits || self.no_client;
            if !is_user || !self.capable {
                return Step::Ordinary;
            }
            return match outgoing(mail, &site) {
                Some(_) if !self.may_sign => Step::NotSigned(site),
                Some(outgoing) => {
                    self.outgoing = Some(outgoing);
                    Step::Answer(CONTINUE)
                }
                None => Step::Ordinary,
            };
        }
        // Postfix gives the null sender of its own bounces as an empty word,
        // the one of an SMTP client as `<>`.
        let own = self.marked && self.no_client && sender.is_empty();
        let origin = if own {
            Origin::OwnServer
        } else {
            Origin::Brought
        };
        self.transit = Some(Transit {
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
            refused: None,
            memory: None,
        });
        Step::Answer(CONTINUE)
    }

    fn header(&mut self, name: &[u8], value: &[u8]) -> Step {
        let answer = self.go_on(Protocol::NR_HEADER);
        if let Some(outgoing) = &mut self.outgoing {
            // Two are as many as any number.
            if name.eq_ignore_ascii_case(b"Message-ID") && outgoing.message_ids.len() < 2 {
                outgoing.message_ids.push(value.to_vec());
            }
            return answer;
        }
        let Some(transit) = self.transit.as_mut().filter(|t| t.refused.is_none()) else {
            return answer;
        };
        // Beyond these bounds nothing is read, and so nothing is changed.
        if transit.names.len() > MAX_HEADERS || transit.head.len() > MAX_HEADER_BYTES {
            transit.refuse(Reason::TooLarge);
            return answer;
        }
        let mut field = Vec::with_capacity(name.len() + value.len() + 4);
        field.extend_from_slice(name);
        field.extend_from_slice(if transit.spaced { b":" } else { b": " });
        // Folded lines end in LF alone here.
        for line in value.split_inclusive(|&b| b == b'\n') {
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            field.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
            if text.len() < line.len() {
                field.extend_from_slice(b"\r\n");
            }
        }
        field.extend_from_slice(b"\r\n");
        transit.names.push(name.to_vec());
        if !transit.add(&field, &self.memory) {
            transit.refuse(InternalError::Memory.into());
        }
        answer
    }

    /// Where nothing in the body can change the result, it is not asked for.
    fn end_of_header(&mut self) -> Step {
        match self.transit.as_ref().and_then(Transit::reason_before_body) {
            Some(reason) => self.pass(reason),
            None => Step::Answer(CONTINUE),
        }
    }

    fn body(&mut self, chunk: &[u8]) -> Step {
        if self.outgoing.is_some() && self.can_skip {
            return Step::Answer(SKIP);
        }
        let Some(transit) = &mut self.transit else {
            return Step::Answer(CONTINUE);
        };
        transit.add_body(chunk, &self.memory);
        if let Some(reason) = transit.refused.clone() {
            return self.pass(reason);
        }
        if !transit.whole && self.can_skip {
            return Step::Answer(SKIP);
        }
        Step::Answer(CONTINUE)
    }

    fn end(&mut self, tail: &[u8]) -> Step {
        if let Some(outgoing) = self.outgoing.take() {
            return match outgoing.proof() {
                Some(value) if self.spaced => Step::Sign(format!(" {value}")),
                Some(value) => Step::Sign(value),
                None => Step::Answer(CONTINUE),
            };
        }
        let Some(transit) = &mut self.transit else {
            return Step::Answer(CONTINUE);
        };
        transit.add_body(tail, &self.memory);
        if let Some(reason) = transit.reason_before_body() {
            return self.pass(reason);
        }
        if !self.capable {
            return self.pass(InternalError::MilterProtocol.into());
        }
        match self.take_transit() {
            Some(transit) => Step::Evaluate(Arc::new(transit)),
            None => Step::Answer(CONTINUE),
        }
    }

    /// The message goes on and nothing more of it is sent.
    fn pass(&mut self, reason: Reason) -> Step {
        match self.take_transit() {
            Some(transit) => Step::Pass(Arc::new(transit), reason),
            None => Step::Answer(ACCEPT),
        }
    }

    fn take_transit(&mut self) -> Option<Transit> {
        let mut transit = self.transit.take()?;
        transit.queue_id = self.queue_id.take();
        Some(transit)
    }
}

/// Mail of this sender, if the site wants it to be known when it comes back.
fn outgoing(mail: &Mail, site: &Arc<Site>) -> Option<Outgoing> {
    let config = &site.config;
    if config.keys().is_none() || !config.trust.require.contains(&Proof::Hmac) {
        return None;
    }
    let sender = mail.sender();
    let sender = sender.strip_prefix('<').unwrap_or(&sender);
    let sender = sender.strip_suffix('>').unwrap_or(sender).to_string();
    let (_, domain) = sender.rsplit_once('@')?;
    config.settings(domain).ok()??;
    Some(Outgoing {
        site: Arc::clone(site),
        sender,
        size: announced_size(mail),
        message_ids: Vec::new(),
    })
}

/// The SIZE parameter of MAIL (RFC 1870 section 5); 0 stands for an unknown size.
fn announced_size(mail: &Mail) -> Option<u64> {
    let parameters = mail.esmtp_args();
    let mut sizes = parameters.iter().filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.eq_ignore_ascii_case("SIZE").then_some(value)
    });
    sizes.next()?.parse().ok().filter(|&size| size > 0)
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

/// The bytes of a header field: as text, miltr-common loses what is not UTF-8.
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
