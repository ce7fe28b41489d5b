//! Made-up bounces: one for each category, with the facts that its texts can
//! use. `zwrotka explain --category` shows them, and tests use them.

use std::net::{IpAddr, Ipv4Addr};

use super::language::Languages;
use super::settings::{ReturnOriginal, Settings};
use crate::diagnosis::{Category, Confidence, Diagnosis, Facts, Permanence, Verdict};
use crate::message::DateTime;
use crate::report::{Action, EnhancedStatusCode, Kind, Original, Phase, Recipient, Report};

/// Settings of an imagined site.
pub fn settings() -> Settings {
    Settings {
        language: None,
        domain_language: None,
        hostname: "mail.example.org".into(),
        from: None,
        name: None,
        support: Some("https://help.example.org".into()),
        help: Default::default(),
        html: true,
        threading: true,
        timezone: None,
        original: ReturnOriginal::AsReturned,
        confirmations: true,
        colour: None,
        logo: None,
        write_again: false,
        texts: Vec::new(),
        templates: Vec::new(),
        // Each language by itself.
        languages: Languages {
            machine_with_english: false,
            ..Languages::default()
        },
        key: None,
    }
}

/// A bounce of this category.
pub fn example(category: Category) -> (Report, Diagnosis) {
    let example = reply(category);
    let recipient = Recipient {
        final_recipient: Some(example.to.into()),
        original_recipient: None,
        action: Action::Failed,
        status: example.code.parse().ok(),
        diagnostic_code: Some(example.text.into()).filter(|t: &String| !t.is_empty()),
        diagnostic_type: Some("smtp".into()).filter(|_| example.remote),
        remote_mta: Some(format!("mx.{}", domain(example.to))).filter(|_| example.remote),
        will_retry_until: None,
        last_attempt_date: Some(date(24, 10, 0, 7)),
        phase: Some(Phase::Rcpt).filter(|_| example.remote),
        remark: None,
    };
    (
        report(vec![recipient]),
        Diagnosis {
            recipients: vec![verdict(category, example)],
        },
    )
}

/// A report of this category that delivery is still tried.
pub fn delayed(category: Category) -> (Report, Diagnosis) {
    let (mut report, mut diagnosis) = example(category);
    report.kind = Kind::Delayed;
    for (recipient, verdict) in report.recipients.iter_mut().zip(&mut diagnosis.recipients) {
        recipient.action = Action::Delayed;
        recipient.will_retry_until = Some(date(29, 10, 0, 0));
        verdict.permanence = Permanence::Temporary;
    }
    (report, diagnosis)
}

/// Several examples as the bounce of one message.
pub fn together(examples: impl IntoIterator<Item = (Report, Diagnosis)>) -> (Report, Diagnosis) {
    let mut all = (report(Vec::new()), Diagnosis::default());
    for (report, diagnosis) in examples {
        all.0.recipients.extend(report.recipients);
        all.1.recipients.extend(diagnosis.recipients);
    }
    all.0.original.recipients = all
        .0
        .recipients
        .iter()
        .filter_map(|r| r.final_recipient.clone())
        .collect();
    all
}

fn report(recipients: Vec<Recipient>) -> Report {
    let headers = "From: Anna Nowak <anna@example.org>\n\
        To: jan.kowalski@example.com\n\
        Subject: Conference photos\n\
        Date: Tue, 24 Nov 2026 10:00:00 +0100\n\
        Message-ID: <photos.1@example.org>\n";
    Report {
        kind: Kind::Failed,
        why: None,
        dialect: "rfc3464",
        reporting_mta: Some("mail.example.org".into()),
        arrival_date: Some(date(24, 10, 0, 2)),
        original: Original {
            message_id: Some("photos.1@example.org".into()),
            subject: Some("Conference photos".into()),
            from: Some("anna@example.org".into()),
            date: Some(date(24, 10, 0, 0)),
            recipients: recipients
                .iter()
                .filter_map(|r| r.final_recipient.clone())
                .collect(),
            return_path: Some("anna@example.org".into()),
            headers: headers.into(),
            ..Original::default()
        },
        recipients,
        truncated: false,
        delivery_status: None,
    }
}

fn verdict(category: Category, reply: Reply) -> Verdict {
    let enhanced: Option<EnhancedStatusCode> = reply.code.parse().ok();
    Verdict {
        category,
        confidence: Confidence::Certain,
        variant: None,
        permanence: match enhanced {
            Some(code) if code.class == 4 => Permanence::Temporary,
            _ => Permanence::Permanent,
        },
        rule: "example".into(),
        facts: Facts {
            smtp_code: reply.text.get(..3).and_then(|code| code.parse().ok()),
            enhanced,
            ..facts(category)
        },
    }
}

fn facts(category: Category) -> Facts {
    let ip = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 25)));
    match category {
        Category::MessageTooLarge => Facts {
            size: Some(39_845_888),
            limit: Some(26_214_400),
            ..Facts::default()
        },
        Category::ReputationBlocklist => Facts {
            blocklists: vec!["Spamhaus ZEN".into()],
            ip,
            ..Facts::default()
        },
        Category::SenderDns => Facts {
            ip,
            ..Facts::default()
        },
        Category::ChallengeCode => Facts {
            code: Some("[XK42-7]".into()),
            ..Facts::default()
        },
        Category::AddressMoved => Facts {
            suggestion: Some("jan@new.example.net".into()),
            ..Facts::default()
        },
        Category::Expired => Facts {
            cause: Some(Category::HostUnreachable),
            ..Facts::default()
        },
        _ => Facts::default(),
    }
}

struct Reply {
    to: &'static str,
    code: &'static str,
    text: &'static str,
    remote: bool,
}

#[rustfmt::skip]
fn reply(category: Category) -> Reply {
    use Category as C;
    let jan = "jan.kowalski@example.com";
    let (to, remote, code, text) = match category {
        C::AddressUnknown => (jan, true, "5.1.1", "550 5.1.1 <jan.kowalski@example.com>: Recipient address rejected: User unknown"),
        C::AddressMoved => (jan, true, "5.1.6", "551 5.1.6 User has moved; please try <jan@new.example.net>"),
        C::DomainUnknown => ("jan.kowalski@gmial.com", false, "5.4.4", "Host or domain name not found. Name service error for name=gmial.com type=A: Host not found"),
        C::DomainNoMail => (jan, false, "5.1.10", "Domain example.com does not accept mail (nullMX)"),
        C::MailboxFull => (jan, true, "5.2.2", "552 5.2.2 <jan.kowalski@example.com>: Mailbox full, over quota"),
        C::MailboxDisabled => (jan, true, "5.2.1", "550 5.2.1 The email account that you tried to reach is disabled"),
        C::MessageTooLarge => (jan, true, "5.3.4", "552 5.3.4 Message size exceeds fixed limit of 26214400 bytes"),
        C::SpamContent => (jan, true, "5.7.1", "554 5.7.1 Message rejected: spam score 17.3"),
        C::ReputationBlocklist => (jan, true, "5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25"),
        C::Greylisted => (jan, true, "4.7.1", "451 4.7.1 Greylisting in action, please come back in 300 seconds"),
        C::ChallengeCode => (jan, true, "5.7.1", "554 5.7.1 Mail appears to be unsolicited, please resend with the code [XK42-7] appended to the subject"),
        C::AuthFailed => (jan, true, "5.7.26", "550 5.7.26 This mail is unauthenticated: SPF and DKIM checks for example.org did not pass"),
        C::SenderDns => (jan, true, "5.7.25", "550 5.7.25 The IP address 192.0.2.25 has no PTR record"),
        C::PolicyRejected => (jan, true, "5.7.1", "550 5.7.1 Message rejected due to local policy"),
        C::RecipientRestricted => ("team@example.com", true, "5.7.133", "550 5.7.133 Sender not authenticated for group"),
        C::RelayDenied => (jan, true, "5.7.1", "554 5.7.1 <jan.kowalski@example.com>: Relay access denied"),
        C::LoginRequired => (jan, true, "5.7.0", "530 5.7.0 Authentication required"),
        C::SenderRefused => (jan, true, "5.1.8", "550 5.1.8 <anna@example.org>: Sender address rejected"),
        C::RateLimited => (jan, true, "4.7.28", "421 4.7.28 Too many messages from your address, try again later"),
        C::AttachmentBlocked => (jan, true, "5.7.0", "552 5.7.0 Message blocked: attachment photos.exe is not allowed"),
        C::MalformedMessage => (jan, true, "5.6.0", "550 5.6.0 Message is not RFC 5322 compliant: multiple From headers"),
        C::HostUnreachable => (jan, false, "4.4.1", "connect to mx.example.com[192.0.2.80]:25: Connection refused"),
        C::Expired => (jan, false, "4.4.7", "connect to mx.example.com[192.0.2.80]:25: Connection timed out; retry timeout exceeded"),
        C::RoutingLoop => (jan, true, "5.4.6", "554 5.4.6 Too many hops"),
        C::TlsRequired => (jan, false, "5.7.4", "TLS is required, but was not offered by host mx.example.com[192.0.2.80]"),
        C::Smtputf8Unsupported => ("łucja@example.com", false, "5.6.7", "SMTPUTF8 is required, but was not offered by host mx.example.com[192.0.2.80]"),
        C::SystemProblem => (jan, true, "4.3.0", "451 4.3.0 Temporary internal error"),
        C::ProtocolError => (jan, true, "5.5.1", "503 5.5.1 Bad sequence of commands"),
        C::Unknown => (jan, true, "5.0.0", "599 5.0.0 The bucket is upside down"),
    };
    Reply { to, code, text, remote }
}

fn domain(address: &str) -> &str {
    address.rsplit('@').next().unwrap_or_default()
}

/// A time in November 2026, in Poland's winter time.
fn date(day: u8, hour: u8, minute: u8, second: u8) -> DateTime {
    DateTime {
        year: 2026,
        month: 11,
        day,
        hour,
        minute,
        second,
        tz_before_gmt: false,
        tz_hour: 1,
        tz_minute: 0,
    }
}
