//! Those whom a bounce speaks of, cleaned, and together by cause.

use std::collections::HashSet;
use std::net::IpAddr;

use super::{Bounce, MAX_GROUPS, clean, typo};
use crate::diagnosis::{Category, Confidence, Permanence, Variant, Verdict};
use crate::report::{Action, Recipient};

/// Recipients up to which each address is compared with those that may have been meant.
const FEW: usize = 50;

/// A recipient and what is known, cleaned.
pub struct Affected<'a> {
    pub recipient: Option<&'a Recipient>,
    pub verdict: Verdict,
    pub delayed: bool,
    /// The address that the sender wrote to.
    pub address: Option<String>,
    pub domain: Option<String>,
    /// Whether mail to that address is passed on to another one.
    pub forwarded: bool,
    /// Whether no other server than ours was asked.
    pub local: bool,
    pub code: Option<String>,
    pub suggestion: Option<String>,
    /// The address that was probably meant, where this one is misspelt.
    pub meant: Option<String>,
    /// What happened, where the words of the category don't fit.
    pub cause: Option<Cause>,
}

/// A cause that is explained in its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A blocklist refused to answer the recipient's server.
    LookUpFails,
    /// The recipient gets too much mail.
    Overloaded,
    /// The domain of the sender has a bad name.
    Domain,
    /// No server was found that could have been asked.
    Unasked,
    /// The kind of file is not taken.
    Kind,
    /// Our server took the message and the recipient's doesn't take mail for its domain.
    Theirs,
    /// The fault is at the address that mail is passed on to.
    Behind,
}

impl Cause {
    fn of(verdict: &Verdict, local: bool, forwarded: bool) -> Option<Cause> {
        use Category as C;
        let of_the_recipient = matches!(
            verdict.category,
            C::MailboxFull
                | C::MailboxDisabled
                | C::AddressMoved
                | C::DomainUnknown
                | C::DomainNoMail
                | C::HostUnreachable
                | C::RecipientRestricted
                | C::RelayDenied
                | C::SystemProblem
        );
        if forwarded && of_the_recipient {
            return Some(Cause::Behind);
        }
        match verdict.variant {
            Some(Variant::LookUpFails) => Some(Cause::LookUpFails),
            Some(Variant::Overloaded) => Some(Cause::Overloaded),
            Some(Variant::Domain) => Some(Cause::Domain),
            Some(Variant::Kind) => Some(Cause::Kind),
            Some(Variant::Unasked) => local.then_some(Cause::Unasked),
            None => {
                let closed = matches!(verdict.category, C::RelayDenied | C::LoginRequired);
                (closed && !local).then_some(Cause::Theirs)
            }
        }
    }

    /// The Fluent messages that it borrows words of.
    fn key(self) -> Option<&'static str> {
        match self {
            Cause::Overloaded => Some("greylisted"),
            Cause::Domain => Some("unknown"),
            Cause::Unasked | Cause::Behind => Some("address-unknown"),
            Cause::Theirs => Some("relay-denied"),
            Cause::LookUpFails | Cause::Kind => None,
        }
    }
}

impl<'a> Affected<'a> {
    fn of(bounce: &Bounce, recipient: Option<&'a Recipient>, mut verdict: Verdict) -> Affected<'a> {
        // A guess is no reason to tell people anything but what was said.
        if verdict.confidence == Confidence::Guess {
            verdict.category = Category::Unknown;
            verdict.variant = None;
        }
        let last = recipient
            .and_then(|r| r.final_recipient.as_deref())
            .and_then(clean::shown_address);
        let first = recipient
            .and_then(|r| r.original_recipient.as_deref())
            .and_then(clean::shown_address)
            .filter(|a| a.contains('@'));
        let forwarded = match (&first, &last) {
            (Some(first), Some(last)) => !first.eq_ignore_ascii_case(last),
            _ => false,
        };
        let address = first.or(last);
        let facts = &verdict.facts;
        let local = recipient.is_some_and(|r| {
            r.remote_mta.is_none() && r.diagnostic_type.as_deref() != Some("smtp")
        }) && facts.smtp_code.is_none();
        // Nothing is known of the domain, or only that some server is there.
        let doubt = match verdict.category {
            Category::DomainUnknown => Some(false),
            Category::AddressUnknown if local && verdict.variant == Some(Variant::Unasked) => {
                Some(false)
            }
            Category::AddressUnknown
            | Category::DomainNoMail
            | Category::HostUnreachable
            | Category::Expired
            | Category::RelayDenied => Some(true),
            _ => None,
        };
        // Of many recipients nobody is told what one of them may have been.
        let few = bounce.report.recipients.len() <= FEW;
        let meant = doubt.filter(|_| !forwarded && few).and_then(|exists| {
            let others = &bounce.report.original.recipients;
            typo::suggestion(address.as_deref()?, others, exists)
        });
        Affected {
            meant,
            cause: Cause::of(&verdict, local, forwarded),
            delayed: recipient.is_some_and(|r| r.action == Action::Delayed),
            domain: address.as_deref().and_then(clean::domain),
            address,
            forwarded,
            local,
            code: facts.code.as_deref().and_then(clean::code),
            suggestion: facts.suggestion.as_deref().and_then(clean::offered_address),
            recipient,
            verdict,
        }
    }
}

impl Affected<'_> {
    /// The address that the reply complains about, unless it is that of the
    /// server which gave the reply.
    pub fn complained_about(&self) -> Option<IpAddr> {
        let answered = self.recipient.and_then(|r| r.remote_mta.as_deref());
        let ip = self.verdict.facts.ip?;
        let own = answered.is_some_and(|name| name.contains(&ip.to_string()));
        (!own).then_some(ip)
    }

    /// What makes the steps different within one category.
    fn told_apart_by(&self) -> [&Option<String>; 3] {
        [&self.code, &self.suggestion, &self.meant]
    }

    /// The Fluent messages that tell what happened.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        let waits = self.delayed.then_some("delayed");
        let met = self.verdict.facts.cause.map(Category::name);
        let borrowed = self.cause.and_then(Cause::key);
        [Some(self.verdict.category.name()), waits, met, borrowed]
            .into_iter()
            .flatten()
    }
}

/// Those whose delivery the report confirms.
pub fn confirmed<'a>(bounce: &Bounce<'a>) -> Vec<Affected<'a>> {
    of_report(bounce, |action| {
        !matches!(action, Action::Failed | Action::Delayed)
    })
}

/// The recipients of the report with an action, each with its verdict.
fn of_report<'a>(bounce: &Bounce<'a>, wanted: fn(Action) -> bool) -> Vec<Affected<'a>> {
    let verdicts = &bounce.diagnosis.recipients;
    let recipients = bounce.report.recipients.iter().enumerate();
    recipients
        .filter(|(_, r)| wanted(r.action))
        .map(|(n, r)| {
            let verdict = verdicts.get(n).cloned().unwrap_or_else(unknown);
            Affected::of(bounce, Some(r), verdict)
        })
        .collect()
}

fn unknown() -> Verdict {
    Verdict {
        category: Category::Unknown,
        confidence: Confidence::Guess,
        variant: None,
        permanence: Permanence::Permanent,
        rule: String::new(),
        facts: Default::default(),
    }
}

/// Those who wait or will not get the message.
pub fn all<'a>(bounce: &Bounce<'a>) -> Vec<Affected<'a>> {
    let mut affected = of_report(bounce, |action| {
        matches!(action, Action::Failed | Action::Delayed)
    });
    if affected.is_empty() {
        let first = bounce.diagnosis.recipients.first();
        let verdict = first.cloned().unwrap_or_else(unknown);
        affected.push(Affected::of(bounce, None, verdict));
    }
    affected
}

/// Recipients with one cause together, in the order they come; those that failed first.
pub fn grouped<'p, 'a>(affected: &'p [Affected<'a>]) -> Vec<Vec<&'p Affected<'a>>> {
    // Different codes are different steps, but not in a long list.
    let few = affected.len() <= MAX_GROUPS;
    let mut groups: Vec<Vec<&Affected>> = Vec::new();
    for one in affected {
        let same = |other: &&Affected| {
            other.verdict.category == one.verdict.category
                && other.delayed == one.delayed
                && other.cause == one.cause
                && other.verdict.confidence == one.verdict.confidence
                && (!few || other.told_apart_by() == one.told_apart_by())
        };
        match groups.iter_mut().find(|g| g.first().is_some_and(same)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups.sort_by_key(|g| g.first().is_some_and(|p| p.delayed));
    groups
}

/// What all have in common, or nothing.
pub fn common<T: PartialEq>(values: impl IntoIterator<Item = Option<T>>) -> Option<T> {
    let mut values = values.into_iter();
    let first = values.next()??;
    values.all(|v| v.as_ref() == Some(&first)).then_some(first)
}

/// What was said about a recipient.
pub fn spoken<'a>(one: &Affected<'a>) -> Option<&'a str> {
    let recipient = one.recipient?;
    recipient
        .diagnostic_code
        .as_deref()
        .or(recipient.remark.as_deref())
        .filter(|text| !text.trim().is_empty())
}

/// What the server said to this recipient, fit to be shown.
pub fn answer(one: &Affected<'_>) -> String {
    let addresses = one.recipient.into_iter().flat_map(|r| {
        let both = [&r.final_recipient, &r.original_recipient];
        both.into_iter().flatten().map(String::as_str)
    });
    let own: Vec<&str> = addresses.collect();
    clean::answer(spoken(one).unwrap_or_default(), &own)
}

/// How many addresses were written to: several recipients behind a list or an
/// alias are one.
pub fn count<'p>(affected: impl IntoIterator<Item = &'p Affected<'p>>) -> usize {
    let mut named = HashSet::new();
    affected
        .into_iter()
        .filter(|one| {
            let address = one.address.as_ref().filter(|_| one.forwarded);
            address.is_none_or(|address| named.insert(address.to_lowercase()))
        })
        .count()
}
