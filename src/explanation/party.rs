//! Those whom a bounce speaks of, cleaned, and together by cause.

use std::net::IpAddr;

use super::{Bounce, MAX_GROUPS, clean, typo};
use crate::diagnosis::{Category, Confidence, Permanence, Verdict};
use crate::report::{Action, Recipient};

/// Recipients up to which each address is compared with those that may have been meant.
const FEW: usize = 50;

/// A recipient and what is known, cleaned.
pub struct Party<'a> {
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
}

impl<'a> Party<'a> {
    fn of(bounce: &Bounce, recipient: Option<&'a Recipient>, verdict: Verdict) -> Party<'a> {
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
        // Nothing is known of the domain, or only that some server is there.
        let doubt = match verdict.category {
            Category::DomainUnknown => Some(false),
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
        Party {
            meant,
            delayed: recipient.is_some_and(|r| r.action == Action::Delayed),
            domain: address.as_deref().and_then(clean::domain),
            address,
            forwarded,
            local: recipient.is_some_and(|r| {
                r.remote_mta.is_none() && r.diagnostic_type.as_deref() != Some("smtp")
            }) && facts.smtp_code.is_none(),
            code: facts.code.as_deref().and_then(clean::code),
            suggestion: facts.suggestion.as_deref().and_then(clean::offered_address),
            recipient,
            verdict,
        }
    }
}

impl Party<'_> {
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
        let cause = self.verdict.facts.cause.map(Category::name);
        [Some(self.verdict.category.name()), waits, cause]
            .into_iter()
            .flatten()
    }
}

/// Those who wait or will not get the message.
pub fn all<'a>(bounce: &Bounce<'a>) -> Vec<Party<'a>> {
    let unknown = || Verdict {
        category: Category::Unknown,
        confidence: Confidence::Guess,
        permanence: Permanence::Permanent,
        rule: String::new(),
        facts: Default::default(),
    };
    let verdicts = &bounce.diagnosis.recipients;
    let mut parties: Vec<Party> = bounce
        .report
        .recipients
        .iter()
        .enumerate()
        .filter(|(_, r)| matches!(r.action, Action::Failed | Action::Delayed))
        .map(|(n, r)| {
            Party::of(
                bounce,
                Some(r),
                verdicts.get(n).cloned().unwrap_or_else(unknown),
            )
        })
        .collect();
    if parties.is_empty() {
        parties.push(Party::of(
            bounce,
            None,
            verdicts.first().cloned().unwrap_or_else(unknown),
        ));
    }
    parties
}

/// Parties with one cause together, in the order they come; those that failed first.
pub fn grouped<'p, 'a>(parties: &'p [Party<'a>]) -> Vec<Vec<&'p Party<'a>>> {
    // Different codes are different steps, but not in a long list.
    let few = parties.len() <= MAX_GROUPS;
    let mut groups: Vec<Vec<&Party>> = Vec::new();
    for party in parties {
        let same = |other: &&Party| {
            other.verdict.category == party.verdict.category
                && other.delayed == party.delayed
                && (!few || other.told_apart_by() == party.told_apart_by())
        };
        match groups.iter_mut().find(|g| g.first().is_some_and(same)) {
            Some(group) => group.push(party),
            None => groups.push(vec![party]),
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
pub fn spoken<'a>(party: &Party<'a>) -> Option<&'a str> {
    let recipient = party.recipient?;
    recipient
        .diagnostic_code
        .as_deref()
        .or(recipient.remark.as_deref())
        .filter(|text| !text.trim().is_empty())
}
