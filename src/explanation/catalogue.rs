//! What holds for each category beside its words: how grave it is, who can
//! fix it, what becomes of the message. The texts are in `locales/`.

use serde::Serialize;

use crate::diagnosis::Category;

/// How grave it is, for the colour of a notice and its place among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing to do.
    Info,
    /// It passes by itself or after a while.
    Wait,
    /// The sender can fix it.
    FixYourself,
    /// The recipient has to act.
    ContactRecipient,
    /// A provider has to act.
    ContactProvider,
    /// The sending server or domain needs attention.
    Serious,
    /// Malware or a hijacked account may be behind it.
    Security,
}

/// What becomes of a message that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Sending it again won't help.
    Final,
    /// Sending it again later may help.
    ResendLater,
    /// Sending it again helps once the problem is solved.
    ResendAfterFix,
}

impl Retry {
    /// The Fluent message.
    pub(super) fn key(self) -> &'static str {
        match self {
            Retry::Final => "retry-final",
            Retry::ResendLater => "retry-resend-later",
            Retry::ResendAfterFix => "retry-resend-after-fix",
        }
    }
}

/// Someone who can fix it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The sender.
    You,
    /// The recipient.
    Recipient,
    /// Who runs the sender's mail.
    YourProvider,
    /// Who runs the recipient's mail.
    RecipientAdmin,
}

impl Who {
    /// The Fluent message.
    pub(super) fn key(self) -> &'static str {
        match self {
            Who::You => "who-you",
            Who::Recipient => "who-recipient",
            Who::YourProvider => "who-your-provider",
            Who::RecipientAdmin => "who-recipient-admin",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Traits {
    /// How grave it is.
    pub severity: Severity,
    /// What becomes of a message that failed.
    pub retry: Retry,
    /// Who can fix it, the likeliest first.
    pub who: &'static [Who],
}

/// The table.
#[rustfmt::skip]
pub fn traits(category: Category) -> Traits {
    use Category as C;
    use Retry::{Final, ResendAfterFix, ResendLater};
    use Severity::{ContactProvider, ContactRecipient, FixYourself, Security, Serious, Wait};
    use Who::{Recipient, RecipientAdmin, You, YourProvider};
    let (severity, retry, who): (_, _, &'static [Who]) = match category {
        C::AddressUnknown      => (FixYourself,      Final,          &[You]),
        C::AddressMoved        => (FixYourself,      Final,          &[You]),
        C::DomainUnknown       => (FixYourself,      Final,          &[You, Recipient]),
        C::DomainNoMail        => (FixYourself,      Final,          &[You, Recipient]),
        C::MailboxFull         => (Wait,             ResendLater,    &[Recipient]),
        C::MailboxDisabled     => (ContactRecipient, ResendLater,    &[Recipient, RecipientAdmin]),
        C::MessageTooLarge     => (FixYourself,      ResendAfterFix, &[You, RecipientAdmin]),
        C::SpamContent         => (FixYourself,      ResendAfterFix, &[You, RecipientAdmin]),
        C::ReputationBlocklist => (Serious,          ResendAfterFix, &[YourProvider, You]),
        C::Greylisted          => (Wait,             ResendLater,    &[You]),
        C::ChallengeCode       => (FixYourself,      ResendAfterFix, &[You]),
        C::AuthFailed          => (Serious,          ResendAfterFix, &[YourProvider, You]),
        C::SenderDns           => (Serious,          ResendAfterFix, &[YourProvider]),
        C::PolicyRejected      => (ContactRecipient, ResendAfterFix, &[RecipientAdmin, Recipient]),
        C::RecipientRestricted => (ContactRecipient, ResendAfterFix, &[Recipient, RecipientAdmin]),
        C::RelayDenied         => (Serious,          ResendAfterFix, &[You, YourProvider, RecipientAdmin]),
        C::LoginRequired       => (FixYourself,      ResendAfterFix, &[You, YourProvider]),
        C::SenderRefused       => (ContactRecipient, ResendAfterFix, &[You, Recipient]),
        C::RateLimited         => (Wait,             ResendLater,    &[You, YourProvider]),
        C::AttachmentBlocked   => (Security,         ResendAfterFix, &[You]),
        C::MalformedMessage    => (FixYourself,      ResendAfterFix, &[You, YourProvider]),
        C::HostUnreachable     => (Wait,             ResendLater,    &[RecipientAdmin]),
        C::Expired             => (ContactRecipient, ResendLater,    &[RecipientAdmin, YourProvider]),
        C::RoutingLoop         => (ContactRecipient, ResendAfterFix, &[RecipientAdmin, Recipient]),
        C::TlsRequired         => (Serious,          ResendAfterFix, &[RecipientAdmin, YourProvider]),
        C::Smtputf8Unsupported => (FixYourself,      ResendAfterFix, &[You, RecipientAdmin]),
        C::SystemProblem       => (Wait,             ResendLater,    &[RecipientAdmin]),
        C::ProtocolError       => (ContactProvider,  ResendLater,    &[YourProvider, RecipientAdmin]),
        C::Unknown             => (ContactProvider,  Final,          &[You, YourProvider]),
    };
    Traits { severity, retry, who }
}
