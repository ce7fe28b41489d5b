//! Why a bounce is not about mail of this site: the reasons of each proof.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why `local` does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Error)]
pub enum LocalFault {
    #[error("this host's mail server did not write the bounce")]
    OtherServer,
    #[error("the bounce returns nothing of the message's header")]
    NothingReturned,
    #[error("the returned header has no Received field of this host's submission")]
    NoReceived,
    #[error("another host received the returned message")]
    OtherHost,
    #[error("this host received the returned message from outside, without a login")]
    FromOutside,
    #[error("the returned message has another queue id than the report names")]
    OtherQueueId,
    #[error("a Received field of the returned message has an unknown form")]
    Unreadable,
}

/// Why `hmac` does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Error)]
pub enum HmacFault {
    #[error("no key_file is configured")]
    NoKeys,
    #[error("the returned header has no proof header")]
    Absent,
    #[error("the proof header is malformed")]
    Malformed,
    #[error("the returned header has several Message-ID fields")]
    SeveralMessageIds,
    #[error("the proof header is by a key that is not in the key file")]
    UnknownKey,
    #[error("the proof header is older than max_age_days")]
    TooOld,
    #[error("the proof header is from the future")]
    FromTheFuture,
    #[error("the proof header is for another sender or message")]
    OtherMessage,
}

/// Why `dkim` does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Error)]
pub enum DkimFault {
    #[error("no dkim_keys are configured")]
    NoKeys,
    #[error("the returned header has no DKIM signature")]
    Absent,
    #[error("the DKIM signature is malformed or of an unknown kind")]
    Malformed,
    #[error("the DKIM signature is of another domain")]
    OtherDomain,
    #[error("the author of the returned message is not the address that the bounce is for")]
    OtherAuthor,
    #[error("the DKIM signature does not cover a single From field")]
    FromNotSigned,
    #[error("the DKIM signature has no time, and no Date is signed")]
    NoTime,
    #[error("the DKIM signature has expired")]
    Expired,
    #[error("the DKIM signature is older than max_age_days")]
    TooOld,
    #[error("the DKIM signature is from the future")]
    FromTheFuture,
    #[error("the key of the DKIM signature is not in dkim_keys")]
    UnknownKey,
    #[error("the key of the DKIM signature can't be used")]
    BadKey,
    #[error("the DKIM signature does not verify")]
    BadSignature,
    #[error("the file of DKIM keys can't be read")]
    UnreadableKeys,
}

impl LocalFault {
    pub fn name(self) -> &'static str {
        match self {
            LocalFault::OtherServer => "bounce-of-other-server",
            LocalFault::NothingReturned => "nothing-returned",
            LocalFault::NoReceived => "no-received-of-submission",
            LocalFault::OtherHost => "received-by-other-host",
            LocalFault::FromOutside => "received-from-outside",
            LocalFault::OtherQueueId => "other-queue-id",
            LocalFault::Unreadable => "received-unreadable",
        }
    }
}

impl HmacFault {
    pub fn name(self) -> &'static str {
        match self {
            HmacFault::NoKeys => "no-key-file",
            HmacFault::Absent => "no-proof-header",
            HmacFault::Malformed => "proof-malformed",
            HmacFault::SeveralMessageIds => "several-message-ids",
            HmacFault::UnknownKey => "proof-unknown-key",
            HmacFault::TooOld => "proof-too-old",
            HmacFault::FromTheFuture => "proof-from-future",
            HmacFault::OtherMessage => "proof-of-other-message",
        }
    }

    /// Whether there was something that claimed to be a proof.
    fn is_specific(self) -> bool {
        !matches!(self, HmacFault::NoKeys | HmacFault::Absent)
    }
}

impl DkimFault {
    pub fn name(self) -> &'static str {
        match self {
            DkimFault::NoKeys => "no-dkim-keys",
            DkimFault::Absent => "no-dkim-signature",
            DkimFault::Malformed => "dkim-malformed",
            DkimFault::OtherDomain => "dkim-of-other-domain",
            DkimFault::OtherAuthor => "dkim-of-other-author",
            DkimFault::FromNotSigned => "dkim-from-not-signed",
            DkimFault::NoTime => "dkim-without-time",
            DkimFault::Expired => "dkim-expired",
            DkimFault::TooOld => "dkim-too-old",
            DkimFault::FromTheFuture => "dkim-from-future",
            DkimFault::UnknownKey => "dkim-unknown-key",
            DkimFault::BadKey => "dkim-bad-key",
            DkimFault::BadSignature => "dkim-bad-signature",
            DkimFault::UnreadableKeys => "dkim-keys-unreadable",
        }
    }

    /// Whether a signature claimed to be ours, or our keys can't be read.
    fn is_specific(self) -> bool {
        !matches!(
            self,
            DkimFault::NoKeys | DkimFault::Absent | DkimFault::OtherDomain
        )
    }
}

/// No proof that the site accepts holds. For each that was tried: why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NotOurs {
    pub local: Option<LocalFault>,
    pub hmac: Option<HmacFault>,
    pub dkim: Option<DkimFault>,
}

impl NotOurs {
    /// The most specific reason, as a word for the event: that of a header or
    /// signature which claims to be ours, or else what `local` found.
    pub fn name(&self) -> &'static str {
        let hmac = self.hmac.filter(|fault| fault.is_specific());
        let dkim = self.dkim.filter(|fault| fault.is_specific());
        None.or(hmac.map(HmacFault::name))
            .or(dkim.map(DkimFault::name))
            .or(self.local.map(LocalFault::name))
            .or(self.hmac.map(HmacFault::name))
            .or(self.dkim.map(DkimFault::name))
            .unwrap_or("no-proof")
    }
}

impl fmt::Display for NotOurs {
    /// One line: each proof and why it does not hold.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults = [
            ("local", self.local.map(|fault| fault.to_string())),
            ("hmac", self.hmac.map(|fault| fault.to_string())),
            ("dkim", self.dkim.map(|fault| fault.to_string())),
        ];
        let mut between = "";
        for (proof, fault) in faults {
            if let Some(fault) = fault {
                write!(f, "{between}{proof}: {fault}")?;
                between = "; ";
            }
        }
        Ok(())
    }
}

impl std::error::Error for NotOurs {}

/// What an administrator can do about a reason, by its [`NotOurs::name`], so that
/// bounces about their users' mail are explained.
pub fn advice(name: &str) -> Option<&'static str> {
    Some(match name {
        "nothing-returned" | "no-received-of-submission" | "received-unreadable" => {
            "the returned header does not show who submitted the message; use the proof header: \
             zwrotka key make, [trust] key_file, and sign outgoing mail"
        }
        "received-by-other-host" => {
            "name the host of the topmost Received field in [trust] hostnames"
        }
        "received-from-outside" => {
            "name clients that submit mail without a login in [trust] networks"
        }
        "bounce-of-other-server" => {
            "bounces of other servers need the proof header ([trust] key_file) or DKIM (dkim_keys)"
        }
        "no-key-file" => "set [trust] key_file; zwrotka key make writes one",
        "proof-unknown-key" => "don't rotate keys twice within [trust] max_age_days",
        "no-dkim-keys" => "set [trust] dkim_keys",
        "dkim-unknown-key" | "dkim-bad-key" => "add the record of the signing key to dkim_keys",
        "dkim-keys-unreadable" => "let the account of zwrotka read the file dkim_keys",
        _ => return None,
    })
}
