//! The categories. src/build reads this file too, so it needs nothing of the crate.

use std::fmt;

use serde::Serialize;

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
