//! [`Report`] → [`Diagnosis`]: what went wrong for each recipient, and what
//! can be told about it.
//!
//! The decision is data: `rules.toml`, in the order they are tried.

use std::fmt;
use std::net::IpAddr;

use serde::Serialize;

use crate::message::DateTime;
use crate::report::EnhancedStatusCode;

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What went wrong, in the words of the catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Category { $($(#[$doc])* $variant,)* }

        impl Category {
            /// Every category, in the catalogue's order.
            pub const ALL: &[Category] = &[$(Category::$variant,)*];

            /// The name that events, rules and texts use.
            pub fn name(self) -> &'static str {
                match self { $(Category::$variant => $name,)* }
            }
        }
    };
}

categories! {
    /// There is no such address.
    AddressUnknown = "address-unknown",
    /// The address has been replaced by another.
    AddressMoved = "address-moved",
    /// The domain is not in the DNS.
    DomainUnknown = "domain-unknown",
    /// The domain takes no mail (RFC 7505).
    DomainNoMail = "domain-no-mail",
    /// No room in the mailbox.
    MailboxFull = "mailbox-full",
    /// The mailbox is suspended or closed.
    MailboxDisabled = "mailbox-disabled",
    /// Larger than the server or mailbox takes.
    MessageTooLarge = "message-too-large",
    /// The content looks like spam.
    SpamContent = "spam-content",
    /// The sending server's address or domain is on a blocklist or has a bad name.
    ReputationBlocklist = "reputation-blocklist",
    /// Unknown senders are asked to come again.
    Greylisted = "greylisted",
    /// Send again with a code in the subject.
    ChallengeCode = "challenge-code",
    /// SPF, DKIM or DMARC failed.
    AuthFailed = "auth-failed",
    /// No or wrong reverse DNS or HELO name of the sending server.
    SenderDns = "sender-dns",
    /// A rule of the recipient's side.
    PolicyRejected = "policy-rejected",
    /// The recipient takes mail from some senders only.
    RecipientRestricted = "recipient-restricted",
    /// The server does not take mail for that domain from us.
    RelayDenied = "relay-denied",
    /// The mail program has to log in first.
    LoginRequired = "login-required",
    /// The sender's address is refused.
    SenderRefused = "sender-refused",
    /// Too much mail in a short time.
    RateLimited = "rate-limited",
    /// A virus or a forbidden kind of file.
    AttachmentBlocked = "attachment-blocked",
    /// The message is not well-formed.
    MalformedMessage = "malformed-message",
    /// No connection to the server.
    HostUnreachable = "host-unreachable",
    /// Tried until the time was up.
    Expired = "expired",
    /// The message ran in a circle.
    RoutingLoop = "routing-loop",
    /// No secure connection.
    TlsRequired = "tls-required",
    /// The server can't take addresses with special letters (RFC 6531).
    Smtputf8Unsupported = "smtputf8-unsupported",
    /// A fault inside a mail system.
    SystemProblem = "system-problem",
    /// The servers misunderstood each other.
    ProtocolError = "protocol-error",
    /// The reason could not be recognised.
    Unknown = "unknown",
}

impl Category {
    /// The category of this name.
    pub fn named(name: &str) -> Option<Category> {
        Category::ALL.iter().copied().find(|c| c.name() == name)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Category {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The class of the enhanced status code or SMTP code: a final failure after
/// retries stays temporary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Permanence {
    /// Class 5.
    Permanent,
    /// Class 4.
    Temporary,
}

/// The diagnosis of a report: one entry for each of its recipients, in their order.
#[derive(Debug, Clone, Default)]
pub struct Diagnosis {
    /// In the order of [`crate::report::Report::recipients`].
    pub recipients: Vec<Verdict>,
}

/// What went wrong for one recipient.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The cause.
    pub category: Category,
    /// Whether the same message could get through later.
    pub permanence: Permanence,
    /// The name of the rule that decided.
    pub rule: String,
    /// What the reply tells beyond the cause.
    pub facts: Facts,
}

/// What can be read out of a reply. Every text in it comes from a stranger.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Facts {
    /// The SMTP reply code (RFC 5321 section 4.2).
    pub smtp_code: Option<u16>,
    /// The enhanced status code in the reply, or else the Status field unless it is x.0.0.
    pub enhanced: Option<EnhancedStatusCode>,
    /// Bytes of the message that was refused.
    pub size: Option<u64>,
    /// Bytes that would have been taken.
    pub limit: Option<u64>,
    /// Names of blocklists, for people ("Spamhaus ZEN") or as zones.
    pub blocklists: Vec<String>,
    /// The address that is listed or complained about.
    pub ip: Option<IpAddr>,
    /// The code to put in the subject.
    pub code: Option<String>,
    /// The new address of someone who moved.
    pub suggestion: Option<String>,
    /// How full the mailbox is, in percent.
    pub quota_percent: Option<u16>,
    /// What the last attempt met, where the category is [`Category::Expired`].
    pub cause: Option<Category>,
    /// Until when delivery is tried.
    #[serde(serialize_with = "rfc3339")]
    pub until: Option<DateTime>,
}

fn rfc3339<S: serde::Serializer>(date: &Option<DateTime>, s: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => s.serialize_some(&date.to_rfc3339()),
        None => s.serialize_none(),
    }
}
