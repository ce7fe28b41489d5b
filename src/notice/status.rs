//! The second part: the delivery status for machines (RFC 3464, RFC 6533).

use std::borrow::Cow;

use super::identity::hostname;
use super::{Part, may_leave};
use crate::diagnosis::{Diagnosis, Permanence};
use crate::explanation::clean;
use crate::explanation::settings::Settings;
use crate::report::{Action, Report};

/// Most octets of a value, so that its line stays below 998 (RFC 5322 section 2.1.1).
const MAX_VALUE: usize = 900;

/// The part as it came, byte for byte, or one made of the report.
pub fn part<'a>(report: &'a Report, diagnosis: &Diagnosis, settings: &Settings) -> Part<'a> {
    match report
        .delivery_status
        .as_ref()
        .filter(|s| may_leave(&s.raw))
    {
        Some(status) => Part::AsItIs {
            content_type: if status.global {
                "message/global-delivery-status"
            } else {
                "message/delivery-status"
            },
            transfer_encoding: status
                .transfer_encoding
                .as_deref()
                .map(str::trim)
                .filter(|t| t.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
                .filter(|t| !t.is_empty())
                // What has no encoding is 7bit (RFC 2045 section 6.1).
                .or_else(|| (!status.raw.is_ascii()).then_some("8bit")),
            body: Cow::Borrowed(&status.raw),
        },
        None => Part::AsItIs {
            content_type: "message/delivery-status",
            transfer_encoding: None,
            body: Cow::Owned(made(report, diagnosis, settings).into_bytes()),
        },
    }
}

/// RFC 3464 section 2: the fields that must be there, and those that are
/// known. No Original-Recipient, because no ORCPT is known; no Remote-MTA
/// where none was asked.
fn made(report: &Report, diagnosis: &Diagnosis, settings: &Settings) -> String {
    let mut out = String::new();
    let reporting = report
        .reporting_mta
        .as_deref()
        .unwrap_or(&settings.hostname);
    field(
        &mut out,
        "Reporting-MTA",
        &format!("dns; {}", mta(reporting)),
    );
    if let Some(date) = report.arrival_date {
        field(&mut out, "Arrival-Date", &date.to_rfc822());
    }
    for (n, recipient) in report.recipients.iter().enumerate() {
        let verdict = diagnosis.recipients.get(n);
        out.push('\n');
        let address = recipient
            .final_recipient
            .as_deref()
            .or(recipient.original_recipient.as_deref())
            .and_then(clean::address);
        let address = address
            .map(|a| match a.is_ascii() {
                true => format!("rfc822; {a}"),
                false => format!("utf-8; {}", utf_8_addr_xtext(&a)),
            })
            .filter(|a| a.len() <= MAX_VALUE);
        let address = address.as_deref().unwrap_or("rfc822; unknown");
        field(&mut out, "Final-Recipient", address);
        field(&mut out, "Action", action(recipient.action));
        let status = recipient
            .status
            .or(verdict.and_then(|v| v.facts.enhanced))
            .map(|s| s.to_string());
        let temporary = recipient.action == Action::Delayed
            || verdict.is_some_and(|v| v.permanence == Permanence::Temporary);
        let unknown = match recipient.action {
            Action::Failed | Action::Delayed if temporary => "4.0.0",
            Action::Failed | Action::Delayed => "5.0.0",
            _ => "2.0.0",
        };
        field(&mut out, "Status", status.as_deref().unwrap_or(unknown));
        if let Some(remote) = &recipient.remote_mta {
            field(&mut out, "Remote-MTA", &format!("dns; {}", mta(remote)));
        }
        if let Some(text) = &recipient.diagnostic_code {
            let kind = recipient.diagnostic_type.as_deref().unwrap_or("smtp");
            let kind: String = kind
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
                .take(40)
                .collect();
            field(
                &mut out,
                "Diagnostic-Code",
                &format!("{kind}; {}", ascii(&clean::text(text, MAX_VALUE - 100))),
            );
        }
        if let Some(date) = recipient.last_attempt_date {
            field(&mut out, "Last-Attempt-Date", &date.to_rfc822());
        }
        // Section 2.3.9: must not be there for any other action.
        if let (Action::Delayed, Some(date)) = (recipient.action, recipient.will_retry_until) {
            field(&mut out, "Will-Retry-Until", &date.to_rfc822());
        }
    }
    out
}

fn field(out: &mut String, name: &str, value: &str) {
    for piece in [name, ": ", value, "\n"] {
        out.push_str(piece);
    }
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Failed => "failed",
        Action::Delayed => "delayed",
        Action::Delivered => "delivered",
        Action::Relayed => "relayed",
        Action::Expanded => "expanded",
    }
}

fn mta(raw: &str) -> String {
    let name = ascii(&clean::text(raw, 253)).replace(' ', "");
    if name.is_empty() { hostname(raw) } else { name }
}

/// The part is 7bit (RFC 3464 section 2.1).
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii() { c } else { '?' })
        .collect()
}

/// RFC 6533 section 3: letters beyond ASCII as `\x{17C}`.
fn utf_8_addr_xtext(address: &str) -> String {
    address
        .chars()
        .map(|c| match c {
            '!'..='~' if !matches!(c, '\\' | '+' | '=') => c.to_string(),
            c => format!("\\x{{{:02X}}}", c as u32),
        })
        .collect()
}
