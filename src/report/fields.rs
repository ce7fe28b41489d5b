//! The machine-readable part: RFC 3464 fields, RFC 6533 for `global-*`, and
//! what software makes of them (blank lines inside a group, groups without
//! blank lines, missing types, comments behind a status, folded text without
//! an indent).

use crate::message::{self, DateTime};

use super::{Action, EnhancedStatusCode, MAX_DIAGNOSTIC, MAX_RECIPIENTS, address, reply};

/// Everything that one delivery-status part says.
#[derive(Debug, Default, Clone)]
pub(super) struct Fields {
    pub reporting_mta: Option<String>,
    pub arrival_date: Option<DateTime>,
    /// `X-Postfix-Sender` and its like: who sent the message that came back.
    pub sender: Option<String>,
    pub groups: Vec<Group>,
}

/// The fields about one recipient.
#[derive(Debug, Default, Clone)]
pub(super) struct Group {
    pub final_recipient: Option<String>,
    pub original_recipient: Option<String>,
    /// `X-Actual-Recipient` of sendmail: what an alias became.
    pub actual_recipient: Option<String>,
    pub action: Option<String>,
    pub status: Option<EnhancedStatusCode>,
    pub status_text: Option<String>,
    pub diagnostic_code: Option<String>,
    pub diagnostic_type: Option<String>,
    pub remote_mta: Option<String>,
    pub will_retry_until: Option<DateTime>,
    pub last_attempt_date: Option<DateTime>,
}

/// What an Action field says, in words that the RFC and others use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Known(Action),
    /// `sendmail -bv`: nothing was to be delivered.
    Verified,
    Unknown,
}

impl Group {
    /// The Action field, or what the status class tells in its place.
    pub fn said(&self) -> Said {
        let word = self
            .action
            .as_deref()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        let word = word
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .next()
            .unwrap_or_default();
        match word {
            "failed" | "failure" | "fail" | "error" | "expired" | "bounced" | "undelivered"
            | "rejected" => Said::Known(Action::Failed),
            "delayed" | "delay" | "deferred" | "transient" => Said::Known(Action::Delayed),
            "delivered" | "success" | "delivery" => Said::Known(Action::Delivered),
            "relayed" | "relay" | "transferred" => Said::Known(Action::Relayed),
            "expanded" => Said::Known(Action::Expanded),
            "deliverable" | "undeliverable" => Said::Verified,
            _ => match self.status.map(|s| s.class) {
                Some(2) => Said::Known(Action::Delivered),
                Some(5) => Said::Known(Action::Failed),
                _ => Said::Unknown,
            },
        }
    }

    fn is_empty(&self) -> bool {
        self.final_recipient.is_none()
            && self.original_recipient.is_none()
            && self.action.is_none()
            && self.status_text.is_none()
            && self.diagnostic_code.is_none()
    }

    /// Whether a field of this name would begin the next recipient.
    fn has(&self, key: Key) -> bool {
        match key {
            Key::FinalRecipient => self.final_recipient.is_some(),
            Key::OriginalRecipient => self.original_recipient.is_some(),
            Key::Action => self.action.is_some(),
            Key::Status => self.status_text.is_some(),
            _ => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    ReportingMta,
    ArrivalDate,
    Sender,
    FinalRecipient,
    OriginalRecipient,
    ActualRecipient,
    Action,
    Status,
    DiagnosticCode,
    RemoteMta,
    WillRetryUntil,
    LastAttemptDate,
    OtherKnown,
}

fn key(name: &str) -> Option<Key> {
    const NAMES: &[(&str, Key)] = &[
        ("reporting-mta", Key::ReportingMta),
        ("arrival-date", Key::ArrivalDate),
        ("x-postfix-sender", Key::Sender),
        ("x-mtasender", Key::Sender),
        ("x-original-sender", Key::Sender),
        ("final-recipient", Key::FinalRecipient),
        ("original-recipient", Key::OriginalRecipient),
        ("x-actual-recipient", Key::ActualRecipient),
        ("action", Key::Action),
        ("status", Key::Status),
        ("diagnostic-code", Key::DiagnosticCode),
        ("diagnostic", Key::DiagnosticCode),
        ("localized-diagnostic", Key::OtherKnown),
        ("remote-mta", Key::RemoteMta),
        ("will-retry-until", Key::WillRetryUntil),
        ("last-attempt-date", Key::LastAttemptDate),
        ("final-log-id", Key::OtherKnown),
        ("original-envelope-id", Key::OtherKnown),
        ("received-from-mta", Key::OtherKnown),
        ("dsn-gateway", Key::OtherKnown),
    ];
    NAMES
        .iter()
        .find(|(n, _)| name.eq_ignore_ascii_case(n))
        .map(|(_, k)| *k)
}

/// Whether a line begins a field of a recipient that a text could not hold by chance.
pub(super) fn begins_group(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !value.trim().is_empty() && matches!(key(name.trim_end()), Some(Key::FinalRecipient))
    })
}

/// Whether a line begins a delivery-status field of any kind.
pub(super) fn is_field(line: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(name, _)| key(name.trim_end()).is_some())
}

/// Reads the decoded body of a delivery-status part.
pub(super) fn parse(text: &str) -> Fields {
    let mut fields = Fields::default();
    let mut group = Group::default();
    // Fields of the paragraph at hand: whether it may go on with the group that stands open.
    let mut paragraph: Vec<(Option<Key>, String)> = Vec::new();
    for line in text.lines().chain(std::iter::once("")) {
        let line = line.trim_end_matches(['\r', ' ', '\t']);
        if line.trim().is_empty() {
            close_paragraph(&mut paragraph, &mut group, &mut fields);
            if fields.groups.len() >= MAX_RECIPIENTS {
                break;
            }
            continue;
        }
        let continued = line.starts_with([' ', '\t']) && !begins_group(line.trim_start());
        let field = (!continued)
            .then(|| line.trim_start().split_once(':'))
            .flatten()
            .filter(|(name, _)| is_name(name.trim_end()));
        match field {
            Some((name, value)) => {
                paragraph.push((key(name.trim_end()), value.trim().to_string()));
            }
            None => {
                if let Some((_, value)) = paragraph.last_mut()
                    && value.len() < MAX_DIAGNOSTIC
                {
                    value.push(' ');
                    value.push_str(line.trim());
                }
            }
        }
    }
    if !group.is_empty() && fields.groups.len() < MAX_RECIPIENTS {
        fields.groups.push(group);
    }
    fields.groups.retain(|g| {
        g.final_recipient.is_some() || g.original_recipient.is_some() || g.action.is_some()
    });
    fields
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 60
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn close_paragraph(
    paragraph: &mut Vec<(Option<Key>, String)>,
    group: &mut Group,
    fields: &mut Fields,
) {
    let conflicts = paragraph
        .iter()
        .any(|(key, _)| key.is_some_and(|k| group.has(k)));
    let names_one = paragraph
        .iter()
        .any(|(k, _)| matches!(k, Some(Key::FinalRecipient | Key::OriginalRecipient)));
    let complete = group.final_recipient.is_some() && group.action.is_some();
    if conflicts || (names_one && complete) {
        push(group, fields);
    }
    for (key, value) in paragraph.drain(..) {
        let Some(key) = key else { continue };
        // A group that begins without a blank line in front of it.
        if group.has(key) && key != Key::Status {
            push(group, fields);
        }
        set(key, value, group, fields);
    }
}

fn push(group: &mut Group, fields: &mut Fields) {
    let done = std::mem::take(group);
    if !done.is_empty() && fields.groups.len() < MAX_RECIPIENTS {
        fields.groups.push(done);
    }
}

fn set(key: Key, value: String, group: &mut Group, fields: &mut Fields) {
    fn first<T>(slot: &mut Option<T>, value: Option<T>) {
        if slot.is_none() {
            *slot = value;
        }
    }
    match key {
        Key::ReportingMta => first(&mut fields.reporting_mta, host(&value)),
        Key::ArrivalDate => first(&mut fields.arrival_date, message::date(&value)),
        Key::Sender => first(&mut fields.sender, address::of_field(&value)),
        Key::FinalRecipient => first(&mut group.final_recipient, address::of_field(&value)),
        Key::OriginalRecipient => first(&mut group.original_recipient, address::of_field(&value)),
        Key::ActualRecipient => first(&mut group.actual_recipient, address::of_field(&value)),
        Key::Action => first(&mut group.action, Some(value)),
        Key::Status => {
            first(&mut group.status, status(&value));
            first(&mut group.status_text, Some(value));
        }
        Key::DiagnosticCode => {
            if group.diagnostic_code.is_none() {
                let (kind, text) = diagnostic(&value);
                group.diagnostic_type = kind;
                group.diagnostic_code = (!text.is_empty()).then_some(text);
            }
        }
        Key::RemoteMta => first(&mut group.remote_mta, host(&value)),
        Key::WillRetryUntil => first(&mut group.will_retry_until, message::date(&value)),
        Key::LastAttemptDate => first(&mut group.last_attempt_date, message::date(&value)),
        Key::OtherKnown => {}
    }
}

/// The host of an mta-name-type field (RFC 3464 section 2.1.2), without type and comment.
fn host(value: &str) -> Option<String> {
    let rest = match value.split_once(';') {
        Some((_, rest)) if !rest.trim().is_empty() => rest,
        _ => value,
    };
    let name = rest
        .trim()
        .split([' ', '\t', '(', ','])
        .next()
        .unwrap_or_default()
        .trim_matches(['<', '>', '"', ';'])
        .trim_end_matches('.');
    (!name.is_empty() && name.len() <= 255).then(|| name.to_string())
}

/// The first enhanced status code of a Status field, comments and all.
pub(super) fn status(value: &str) -> Option<EnhancedStatusCode> {
    value
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|t| t.trim_matches('.'))
        .find_map(|t| t.parse().ok())
}

/// Splits a Diagnostic-Code into its type and text.
fn diagnostic(value: &str) -> (Option<String>, String) {
    let (kind, text) = match value.split_once(';') {
        Some((kind, text))
            if kind.len() <= 24
                && !kind.trim().is_empty()
                && kind
                    .trim()
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
                && !kind.trim().as_bytes()[0].is_ascii_digit() =>
        {
            (Some(kind.trim().to_ascii_lowercase()), text)
        }
        _ => (None, value),
    };
    (kind, reply::clean(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn addresses(text: &str) -> Vec<String> {
        parse(text)
            .groups
            .into_iter()
            .map(|g| {
                g.final_recipient
                    .or(g.original_recipient)
                    .unwrap_or_default()
            })
            .collect()
    }

    #[test]
    fn groups_are_told_apart_with_and_without_blank_lines() {
        let spaced = "Reporting-MTA: dns; mx.a\n\nFinal-Recipient: rfc822; a@b\n\nAction: failed\n\n\nStatus: 5.1.1\n\nOriginal-Recipient: rfc822; c@d\nFinal-Recipient: rfc822; e@f\nAction: failed\n";
        assert_eq!(addresses(spaced), ["a@b", "e@f"]);
        let dense = "Reporting-MTA: dns; mx.a\nFinal-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; c@d\nAction: delayed\n";
        assert_eq!(addresses(dense), ["a@b", "c@d"]);
        let exim = "Reporting-MTA: dns; mx.a\n\nAction: failed\nFinal-Recipient: rfc822;a@b\nStatus: 5.0.0\n\nAction: failed\nFinal-Recipient: rfc822;c@d\nStatus: 5.0.0\n";
        assert_eq!(addresses(exim), ["a@b", "c@d"]);
    }

    #[test]
    fn values_are_read_as_they_are_written() {
        let f = parse(
            "Final-Recipient: <a@b>\nAction: Failed; 4.4.7\nStatus: 5.1.1 (bad destination)\nRemote-MTA: DNS; mx.b (TCP|1.2.3.4)\nDiagnostic-Code: SMTP; 550 5.1.1 no\n\tsuch user\nlast line without indent\n",
        );
        let g = &f.groups[0];
        assert_eq!(g.said(), Said::Known(Action::Failed));
        assert_eq!(g.status.unwrap().to_string(), "5.1.1");
        assert_eq!(g.remote_mta.as_deref(), Some("mx.b"));
        assert_eq!(g.diagnostic_type.as_deref(), Some("smtp"));
        assert_eq!(
            g.diagnostic_code.as_deref(),
            Some("550 5.1.1 no such user last line without indent")
        );
        assert_eq!(diagnostic("550; what").0, None);
        assert_eq!(status("553 Exceeded"), None);
    }
}
