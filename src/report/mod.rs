//! Message → [`Report`]: who did not get the message, and what the servers said.
//!
//! [`read`] asks the structured fields first (`fields`: RFC 3464, RFC 6533),
//! then the human-readable part for what they lack (`dialects`: one file for
//! each kind of mail software), and says of everything that is no bounce what
//! it is (`other`). It judges no reply: that is `diagnosis`.

mod address;
mod avoid;
mod dialect;
mod entries;
mod fields;
mod form;
mod html;
mod lines;
mod mentions;
mod original;
mod other;
mod parts;
mod phrase_set;
mod phrases;
pub mod privacy;
mod read;
mod recipients;
mod reply;
mod returned;
mod signals;
mod trace;
mod words;

pub use mentions::Sign;
pub use read::{explain, read};
pub use signals::{ENOUGH, Evidence, Signal, Veto};
pub use trace::{From, Source, Trace};

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::message::DateTime;

/// What a message is, as far as delivery goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// At least one recipient will not get the message (RFC 3464 action `failed`).
    Failed,
    /// Nobody failed, but somebody has to wait (`delayed`).
    Delayed,
    /// A success report (`delivered`, `relayed`, `expanded`).
    Delivered,
    /// No report about a delivery; [`Report::why`] says what it is.
    None,
}

/// What a message is that reports no delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotABounce {
    /// Vacation and other automatic answers of people (RFC 3834).
    AutoReply,
    /// An abuse report (RFC 5965).
    FeedbackReport,
    /// "Read" and "deleted" receipts (RFC 8098).
    DispositionNotification,
    /// A request to prove that one is human.
    Challenge,
    /// An invitation or an answer to one (RFC 6047).
    Calendar,
    /// A DMARC aggregate report (RFC 7489).
    DmarcReport,
    /// An SMTP TLS report (RFC 8460).
    TlsReport,
    /// List mail and list commands.
    List,
    /// A notice for the postmaster, not for the sender.
    AdminNotice,
    /// Any other mail.
    Ordinary,
}

/// RFC 3464 section 2.3.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Could not be delivered, no further attempts.
    Failed,
    /// Not yet delivered, further attempts follow.
    Delayed,
    /// Delivered.
    Delivered,
    /// Passed to a system that sends no reports.
    Relayed,
    /// Passed to several addresses.
    Expanded,
}

/// An enhanced status code (RFC 3463): class, subject, detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedStatusCode {
    /// 2 success, 4 temporary, 5 permanent.
    pub class: u8,
    /// What the code is about: 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy.
    pub subject: u16,
    /// The detail within the subject.
    pub detail: u16,
}

impl fmt::Display for EnhancedStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl Serialize for EnhancedStatusCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The text is no `class.subject.detail` with class 2, 4 or 5 and up to three digits each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAStatusCode;

impl FromStr for EnhancedStatusCode {
    type Err = NotAStatusCode;

    fn from_str(text: &str) -> Result<Self, NotAStatusCode> {
        let mut numbers = text.split('.');
        let mut number = |digits: usize| -> Result<u16, NotAStatusCode> {
            let part = numbers.next().ok_or(NotAStatusCode)?;
            if part.is_empty() || part.len() > digits || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotAStatusCode);
            }
            part.parse().map_err(|_| NotAStatusCode)
        };
        let (class, subject, detail) = (number(1)?, number(3)?, number(3)?);
        if numbers.next().is_some() || !matches!(class, 2 | 4 | 5) {
            return Err(NotAStatusCode);
        }
        Ok(EnhancedStatusCode {
            class: class as u8,
            subject,
            detail,
        })
    }
}

/// Where in the conversation of the two servers it went wrong (RFC 5321 section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Looking up the domain or opening the connection, up to the greeting.
    Connect,
    /// EHLO, HELO, STARTTLS, AUTH.
    Helo,
    /// MAIL FROM.
    Mail,
    /// RCPT TO.
    Rcpt,
    /// DATA and the reply to the message.
    Data,
}

/// Everything that a bounce says.
#[derive(Debug, Clone)]
pub struct Report {
    /// What it is.
    pub kind: Kind,
    /// What it is instead, where `kind` is [`Kind::None`].
    pub why: Option<NotABounce>,
    /// The kind of software that wrote it, `rfc3464` where only its fields tell.
    pub dialect: &'static str,
    /// The server that reports (RFC 3464 section 2.2.2), without its type.
    pub reporting_mta: Option<String>,
    /// When that server got the message (section 2.2.5).
    pub arrival_date: Option<DateTime>,
    /// The recipients it reports about, in their order, no more than [`MAX_RECIPIENTS`].
    pub recipients: Vec<Recipient>,
    /// Whether it reports about more recipients than were read: the list broke
    /// off at [`crate::message::MAX_PARSED`], or has more than [`MAX_RECIPIENTS`].
    pub truncated: bool,
    /// The machine-readable part as it came, byte for byte.
    pub delivery_status: Option<DeliveryStatus>,
    /// The message that came back.
    pub original: Original,
}

impl Report {
    /// A report that a delivery has failed, of which no more is known than for whom.
    pub fn failed(recipients: Vec<Recipient>) -> Report {
        Report {
            kind: Kind::Failed,
            why: None,
            dialect: "rfc3464",
            reporting_mta: None,
            arrival_date: None,
            recipients,
            truncated: false,
            delivery_status: None,
            original: Original::default(),
        }
    }
}

/// Most recipients that are read of one report.
pub const MAX_RECIPIENTS: usize = 10_000;

/// The `message/delivery-status` part.
#[derive(Debug, Clone)]
pub struct DeliveryStatus {
    /// Its body, byte for byte as it stands in the message, transfer encoding included.
    pub raw: Vec<u8>,
    /// Its Content-Transfer-Encoding as it is written, if there is one.
    pub transfer_encoding: Option<String>,
    /// Whether it is `message/global-delivery-status` (RFC 6533).
    pub global: bool,
}

/// One recipient of the message that came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// The address that was tried last (RFC 3464 section 2.3.2), decoded, without its type.
    pub final_recipient: Option<String>,
    /// The address that the sender gave (section 2.3.1), where it is known.
    pub original_recipient: Option<String>,
    /// What happened.
    pub action: Action,
    /// The Status field (section 2.3.4), as it is written there.
    pub status: Option<EnhancedStatusCode>,
    /// The server's words (section 2.3.6) on one line: unfolded, decoded, not yet
    /// made safe for people; without the type. At most [`MAX_DIAGNOSTIC`] bytes.
    pub diagnostic_code: Option<String>,
    /// The type of the diagnostic code in lower case: `smtp`, `x-postfix`, `x-unix`.
    pub diagnostic_type: Option<String>,
    /// The server that gave the diagnostic code (section 2.3.5), without its type.
    pub remote_mta: Option<String>,
    /// Until when delivery is tried (section 2.3.9).
    pub will_retry_until: Option<DateTime>,
    /// When it was tried last (section 2.3.7).
    pub last_attempt_date: Option<DateTime>,
    /// Where in the conversation it went wrong, if that can be told.
    pub phase: Option<Phase>,
    /// What the human-readable part says about this recipient beyond the
    /// diagnostic code ("retry timeout exceeded", "Unrouteable address"), on one line.
    pub remark: Option<String>,
}

impl Recipient {
    /// A recipient of whom nothing is known but what happened.
    pub fn new(action: Action) -> Recipient {
        Recipient {
            final_recipient: None,
            original_recipient: None,
            action,
            status: None,
            diagnostic_code: None,
            diagnostic_type: None,
            remote_mta: None,
            will_retry_until: None,
            last_attempt_date: None,
            phase: None,
            remark: None,
        }
    }
}

/// Most bytes of a diagnostic code or remark that are kept.
pub const MAX_DIAGNOSTIC: usize = 4096;

/// The message that came back, as far as the bounce shows it.
#[derive(Debug, Clone, Default)]
pub struct Original {
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// References, without angle brackets, oldest first.
    pub references: Vec<String>,
    /// Subject, decoded.
    pub subject: Option<String>,
    /// The address in From.
    pub from: Option<String>,
    /// Date.
    pub date: Option<DateTime>,
    /// Addresses in To and Cc, in their order.
    pub recipients: Vec<String>,
    /// Return-Path: `Some("")` for the null one.
    pub return_path: Option<String>,
    /// Accept-Language (RFC 8255 gives its use in mail), raw.
    pub accept_language: Option<String>,
    /// X-Accept-Language, as older programs wrote it, raw.
    pub x_accept_language: Option<String>,
    /// Content-Language (RFC 3282), raw.
    pub content_language: Option<String>,
    /// Bytes of the whole message, where the bounce tells or returns it whole.
    pub size: Option<u64>,
    /// Bytes that it had when it left, as the site's own proof on it says.
    pub sent_size: Option<u64>,
    /// Its header block, byte for byte, without the empty line.
    pub headers: Vec<u8>,
    /// All of it, byte for byte, if it came back whole.
    pub whole: Option<Vec<u8>>,
    /// Whether headers or body hold UTF-8 outside encoded-words (RFC 6532).
    pub global: bool,
}
