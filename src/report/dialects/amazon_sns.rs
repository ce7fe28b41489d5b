//! Amazon SES tells of bounces through SNS mails too: a JSON object as text
//! (`notificationType` or `eventType`: Bounce, Complaint, Delivery, …).

use serde_json::Value;

use crate::message::{DateTime, Message};
use crate::report::{
    Action, Kind, MAX_RECIPIENTS, NotABounce, Original, Recipient, Report, address, reply,
};

/// Longest object that is read, in bytes; SNS allows as many.
const MAX_OBJECT: usize = 256 << 10;

/// Reads the object, if the message is one.
pub(super) fn read(message: &Message<'_>) -> Option<Report> {
    let part = message
        .parts
        .iter()
        .find(|p| p.content_type == "text/plain")?;
    if part.text.as_ref()?.trim_start().as_bytes().first() != Some(&b'{') {
        return None;
    }
    let text = part.readable();
    let text = text.trim_start();
    if text.len() > MAX_OBJECT {
        return None;
    }
    if !text.starts_with('{') || !text.contains("\"mail\"") {
        return None;
    }
    // The object is followed by a footer of SNS.
    let value = serde_json::Deserializer::from_str(text)
        .into_iter::<Value>()
        .next()?
        .ok()?;
    let kind = value
        .get("notificationType")
        .or_else(|| value.get("eventType"))?
        .as_str()?;
    let mail = value.get("mail")?;
    let mut report = Report {
        kind: Kind::None,
        why: None,
        dialect: "amazon-sns",
        reporting_mta: None,
        arrival_date: None,
        recipients: Vec::new(),
        truncated: false,
        delivery_status: None,
        original: original(mail),
    };
    match kind {
        "Bounce" => {
            let bounce = value.get("bounce")?;
            report.kind = Kind::Failed;
            report.reporting_mta = bounce
                .get("reportingMTA")
                .and_then(Value::as_str)
                .map(host);
            for one in list(bounce, "bouncedRecipients") {
                report.recipients.push(recipient(one, Action::Failed));
            }
        }
        "DeliveryDelay" => {
            let delay = value.get("deliveryDelay")?;
            report.kind = Kind::Delayed;
            for one in list(delay, "delayedRecipients") {
                report.recipients.push(recipient(one, Action::Delayed));
            }
        }
        "Delivery" => {
            let delivery = value.get("delivery")?;
            report.kind = Kind::Delivered;
            report.reporting_mta = delivery
                .get("reportingMTA")
                .and_then(Value::as_str)
                .map(host);
            for value in list(delivery, "recipients") {
                let mut one = Recipient::new(Action::Delivered);
                one.final_recipient = value.as_str().and_then(address::of_field);
                one.diagnostic_code = delivery
                    .get("smtpResponse")
                    .and_then(Value::as_str)
                    .map(reply::clean);
                report.recipients.push(one);
            }
        }
        "Complaint" => report.why = Some(NotABounce::FeedbackReport),
        _ => report.why = Some(NotABounce::Ordinary),
    }
    report.recipients.truncate(MAX_RECIPIENTS);
    Some(report)
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(MAX_RECIPIENTS)
}

fn recipient(value: &Value, default: Action) -> Recipient {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let mut one = Recipient::new(match text("action") {
        Some("delayed") => Action::Delayed,
        Some("failed") => Action::Failed,
        _ => default,
    });
    one.final_recipient = text("emailAddress").and_then(address::of_field);
    one.status = text("status").and_then(|s| s.parse().ok());
    if let Some(words) = text("diagnosticCode") {
        let (kind, words) = match words.split_once(';') {
            Some((kind, rest)) if kind.len() <= 20 && !kind.contains(' ') => {
                (Some(kind.to_ascii_lowercase()), rest)
            }
            _ => (None, words),
        };
        one.diagnostic_type = kind;
        one.diagnostic_code = Some(reply::clean(words)).filter(|w| !w.is_empty());
        one.phase = one.diagnostic_code.as_deref().and_then(reply::phase);
    }
    one
}


/// `dsn; a8-53.smtp-out.amazonses.com` without its type.
fn host(value: &str) -> String {
    let name = value.split_once(';').map_or(value, |(_, name)| name);
    reply::clean(name)
}

fn original(mail: &Value) -> Original {
    let common = mail.get("commonHeaders");
    let text = |name: &str| {
        common
            .and_then(|c| c.get(name))
            .and_then(Value::as_str)
            // JSON can hold line ends where a header field has none.
            .map(reply::clean)
    };
    Original {
        message_id: text("messageId").map(|id| id.replace(['<', '>', ' '], "")),
        subject: text("subject"),
        from: mail
            .get("source")
            .and_then(Value::as_str)
            .and_then(address::of_field),
        date: mail
            .get("timestamp")
            .and_then(Value::as_str)
            .and_then(DateTime::parse_rfc3339),
        recipients: list(mail, "destination")
            .filter_map(Value::as_str)
            .filter_map(address::of_field)
            .collect(),
        ..Original::default()
    }
}
