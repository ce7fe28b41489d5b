//! What a message is that reports no delivery. Structure decides first
//! ([`by_structure`]); words decide only what a message is called that is no
//! bounce anyway ([`by_words`]).

use crate::message::Message;

use super::{NotABounce, phrases};

/// How surely a mail system wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Robot {
    /// No sign of it.
    None,
    /// Some machine.
    Machine,
    /// Whoever runs the mail server.
    Postmaster,
    /// The mail server itself.
    MailServer,
}

/// What the message's types and header fields prove it to be, whatever it says.
pub(super) fn by_structure(message: &Message<'_>, seen: &Seen) -> Option<NotABounce> {
    let kinds = Kinds::of(message);
    if !kinds.has("message/delivery-status") && !kinds.has("message/global-delivery-status") {
        kinds
            .other_report(message, seen)
            .or_else(|| by_calendar(message, &kinds))
            // Exim about a .forward or filter file that it could not use.
            .or_else(|| {
                let subject = "error(s) in forwarding or filtering";
                let about_file = seen.subject.contains(subject);
                about_file.then_some(NotABounce::AdminNotice)
            })
    } else if kinds.report == "feedback-report" {
        Some(NotABounce::FeedbackReport)
    } else {
        None
    }
    .or_else(|| for_postmaster(seen))
}

/// The types of a message's own parts.
struct Kinds<'m> {
    /// The `report-type` of the whole, in lower case (RFC 6522).
    report: String,
    own: Vec<&'m str>,
}

impl<'m> Kinds<'m> {
    fn of(message: &'m Message<'_>) -> Kinds<'m> {
        let report = message.parts[0]
            .parameter("report-type")
            .unwrap_or_default();
        Kinds {
            report: report.trim_matches('"').to_ascii_lowercase(),
            own: message
                .parts
                .iter()
                .filter(|p| outer(message, p.parent))
                .map(|p| p.content_type.as_str())
                .collect(),
        }
    }

    fn has(&self, kind: &str) -> bool {
        self.own.contains(&kind)
    }

    /// Reports that are no delivery status.
    fn other_report(&self, message: &Message<'_>, seen: &Seen) -> Option<NotABounce> {
        let any = |kinds: &[&str]| kinds.iter().any(|kind| self.has(kind));
        if self.report == "feedback-report" || self.has("message/feedback-report") {
            return Some(NotABounce::FeedbackReport);
        }
        let disposition = [
            "message/disposition-notification",
            "message/global-disposition-notification",
        ];
        if self.report == "disposition-notification" || any(&disposition) {
            return Some(NotABounce::DispositionNotification);
        }
        let tls = ["application/tlsrpt+gzip", "application/tlsrpt+json"];
        if self.report == "tlsrpt" || any(&tls) {
            return Some(NotABounce::TlsReport);
        }
        if seen.subject.starts_with("complaint about message from")
            || seen.header_contains("x-loop", "scomp")
            || seen.subject.contains("email feedback report for")
            || (seen.subject.contains("abuse report") && seen.from.contains("fbl"))
            || seen.header_contains("x-feedback-type", "")
        {
            return Some(NotABounce::FeedbackReport);
        }
        let named = message.parts.iter().any(|p| {
            let name = p.parameter("name").or_else(|| p.parameter("filename"));
            is_dmarc_name(name.unwrap_or_default())
        });
        if seen.subject.contains("report domain:") && seen.subject.contains("submitter:")
            || seen.subject.contains("report-id:") && seen.subject.contains("submitter")
            || named
        {
            return Some(NotABounce::DmarcReport);
        }
        None
    }
}

fn by_calendar(message: &Message<'_>, kinds: &Kinds) -> Option<NotABounce> {
    let has_method = || {
        let mut parts = message.parts.iter();
        parts.any(|p| p.content_type == "text/calendar" && p.parameter("method").is_some())
    };
    let is_calendar = kinds.has("text/calendar") && has_method()
        || message.parts[0].content_type == "text/calendar";
    is_calendar.then_some(NotABounce::Calendar)
}

/// Copies and complaints for the postmaster, which no sender sees.
fn for_postmaster(seen: &Seen) -> Option<NotABounce> {
    if seen.subject.starts_with("postmaster copy:")
        || seen.subject.starts_with("postmaster warning:")
        || seen.subject.starts_with("postfix smtp server: errors from")
        || seen.subject.starts_with("double bounce")
        || seen.subject == "frozen message"
        || seen.return_path.starts_with("double-bounce@")
        || seen.subject.ends_with("frozen") && seen.subject.starts_with("message ")
    {
        return Some(NotABounce::AdminNotice);
    }
    if seen.subject.contains("uncaught bounce notification")
        || seen.subject.contains("bounce action notification")
        || seen.subject.contains("moderator request(s) waiting")
    {
        return Some(NotABounce::List);
    }
    None
}

/// Whether a part stands outside of returned messages.
fn outer(message: &Message<'_>, mut parent: Option<usize>) -> bool {
    while let Some(p) = parent {
        if message.parts[p].is_message() {
            return false;
        }
        parent = message.parts[p].parent;
    }
    true
}

/// `google.com!example.org!1700000000!1700086399.xml.gz` (RFC 7489 section 7.2.1.1).
fn is_dmarc_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    (name.ends_with(".xml") || name.ends_with(".xml.gz") || name.ends_with(".zip"))
        && name.matches('!').count() >= 3
}

/// What can be seen of a message from outside, in lower case.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub from: String,
    pub subject: String,
    pub to: String,
    /// The address in Return-Path; empty for `<>`, and where there is none.
    pub return_path: String,
    /// Whether Return-Path is `<>`.
    pub null_path: bool,
    /// Every header field: lower-case name, lower-case value.
    pub fields: Vec<(String, String)>,
}

impl Seen {
    pub fn new(message: &Message<'_>) -> Seen {
        let fields: Vec<(String, String)> = message
            .headers
            .iter()
            .take(200)
            .map(|h| {
                let value = if h.value().len() <= 2000 {
                    h.text()
                } else {
                    String::new()
                };
                (h.name.to_ascii_lowercase(), value.to_lowercase())
            })
            .collect();
        let field = |name: &str| {
            fields
                .iter()
                .find(|(n, _)| n == name)
                .map(|(_, v)| v.as_str())
        };
        let path = field("return-path").map(str::trim);
        Seen {
            from: field("from").unwrap_or_default().to_string(),
            subject: field("subject").unwrap_or_default().trim().to_string(),
            to: field("to").unwrap_or_default().to_string(),
            return_path: path
                .unwrap_or_default()
                .trim_matches(['<', '>', ' '])
                .to_string(),
            null_path: path.is_some_and(|p| p.replace(' ', "") == "<>"),
            fields,
        }
    }

    /// The value of a field, `name` in lower case.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// The values of all fields of this name, `name` in lower case.
    pub fn values<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        self.fields
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// Whether any field of this name holds `part`.
    pub fn header_contains(&self, name: &str, part: &str) -> bool {
        self.fields
            .iter()
            .any(|(n, v)| n == name && v.contains(part))
    }

    /// The address in From, or what stands there.
    fn author(&self) -> &str {
        super::address::first(&self.from).map_or(self.from.trim(), |f| f.address)
    }

    /// How surely a mail system wrote the message, by its author.
    pub fn robot(&self) -> Robot {
        let address = self.author();
        let local: String = address
            .split('@')
            .next()
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let is = |names: &[&str]| names.contains(&local.as_str());
        let begins = |name: &str| local.starts_with(name);
        if is(phrases::MAIL_SERVERS)
            || begins("mailerdaemon")
            || begins("microsoftexchange")
            || matches!(address, "" | "<>")
            || phrases::MAIL_SERVER_NAMES.any(&self.from)
        {
            Robot::MailServer
        } else if is(phrases::POSTMASTERS) || begins("postmaster") {
            Robot::Postmaster
        } else if is(phrases::MACHINES) || begins("noreply") || local.ends_with("noreply") {
            Robot::Machine
        } else {
            Robot::None
        }
    }
}

/// What a message is called that is no bounce.
pub(super) fn by_words(seen: &Seen, text: &str) -> NotABounce {
    let auto = seen
        .field("auto-submitted")
        .is_some_and(|v| v.starts_with("auto-replied"))
        || [
            "x-autoreply",
            "x-autorespond",
            "x-auto-response-suppress",
            "x-mail-autoreply",
            "x-autoreply-from",
            "x-autoresponder",
        ]
        .iter()
        .any(|h| seen.field(h).is_some())
        || seen.header_contains("precedence", "auto_reply")
        || is_vacation_subject(&seen.subject);
    let start: String = text.chars().take(4000).collect::<String>().to_lowercase();
    if is_challenge(seen, &start) {
        return NotABounce::Challenge;
    }
    if auto {
        return NotABounce::AutoReply;
    }
    if seen.subject.contains("dmarc") && seen.subject.contains("report") {
        return NotABounce::DmarcReport;
    }
    if (seen.field("list-id").is_some() || seen.field("list-post").is_some())
        || seen.header_contains("precedence", "list") && seen.field("list-unsubscribe").is_some()
        || seen.header_contains("x-mailman-version", "") && seen.header_contains("x-beenthere", "")
    {
        return NotABounce::List;
    }
    if seen.robot() >= Robot::Postmaster
        && (seen.from.contains("content-filter")
            || seen.subject.contains("virus")
            || seen.subject.contains("quarantine")
            || seen.subject.contains("unchecked"))
    {
        return NotABounce::AdminNotice;
    }
    NotABounce::Ordinary
}

/// Subjects of automatic answers of people, in the languages that mail programs offer.
pub(super) fn is_vacation_subject(subject: &str) -> bool {
    let bare = subject
        .trim_start_matches("re:")
        .trim_start_matches("fw:")
        .trim()
        .trim_start_matches(['[', '(', '*', '"', ' ']);
    phrases::VACATION_SUBJECTS.starts(bare)
        || subject.contains("(automatic response)")
        || subject.contains("(auto-reply)")
        || subject.contains("out of office")
}

fn is_challenge(seen: &Seen, start: &str) -> bool {
    let subject = &seen.subject;
    subject.contains("(action required)") && start.contains("guest list")
        || subject.contains("please confirm your message")
        || subject.contains("verify your message")
        || subject.contains("confirm your email to")
        || start.contains("waitlisted") && start.contains("guest list")
        || (start.contains("to release your message")
            || start.contains("approve your message")
            || start.contains("prove that you are human")
            || start.contains("confirm that you are not a spammer")
            || start.contains("confirm you are a real person"))
            && start.contains("click")
        || seen.from.contains("spamarrest")
        || seen.from.contains("boxbe.com") && start.contains("guest list")
}
