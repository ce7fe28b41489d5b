//! [`Explanation`] + the bounce → [`Notice`]: a whole message that takes the
//! bounce's place.
//!
//! It is a multipart/report (RFC 6522) of the words, as text and HTML
//! (`render`), the delivery status exactly as it came or made where there was
//! none (`status`), and what came back of the original. mail-builder writes
//! the header fields and the words; the frame around the three parts is
//! written here, because the bytes of the second and third must not change.

mod address;
mod built_in;
mod identity;
mod lines;
mod original;
mod render;
mod status;

use std::borrow::Cow;

use mail_builder::headers::Header;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use crate::diagnosis::Diagnosis;
use crate::explanation::branding::{Branding, Logo};
use crate::explanation::digest::{self, Digest};
use crate::explanation::language::{Choice, Language};
use crate::explanation::settings::Settings;
use crate::explanation::{self, Explanation, PartName, clean};
use crate::message::{DateTime, LineEnd, Message};
use crate::report::{Original, Report};
pub use identity::{Identity, seal};
use original::Returned;
use render::Pages;
pub use render::{TemplateFault, try_template};

/// Most bytes, for each of its languages, by which a notice may be larger
/// than its bounce (threats row 12). Three causes in Greek, which base64 makes a
/// third longer, take more than 24 KiB.
const MAX_GROWTH: usize = 32 << 10;
/// Longest line (RFC 5322 section 2.1.1).
const MAX_LINE: usize = 998;

/// Trace fields of the bounce, which stay on top.
const TRACE: &[&str] = &[
    "Return-Path",
    "Envelope-To",
    "Delivery-Date",
    "Delivered-To",
    "X-Original-To",
    "Received",
];
/// Header fields of the bounce that are kept below.
const KEPT: &[&str] = &["X-Failed-Recipients", "TLS-Required"];

/// What a notice is made of.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    pub message: &'a Message<'a>,
    /// The envelope recipient of the bounce: the sender of the original.
    pub recipient: &'a str,
    pub report: &'a Report,
    pub diagnosis: &'a Diagnosis,
    /// What holds for the recipient's domain.
    pub settings: &'a Settings,
    /// The language or languages of the notice.
    pub choice: Choice,
    pub branding: &'a Branding,
    /// Whether the administrator has been alerted to a listing.
    pub administrator_notified: bool,
    /// What else came back within the hour, where a list takes the place of the
    /// long notice.
    pub digest: Option<&'a Digest>,
    /// The time for the Date field.
    pub now: DateTime,
}

/// A whole message, and its properties for events.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The message; its lines end as those of the bounce do.
    pub bytes: Vec<u8>,
    /// How many of these bytes are trace fields of the bounce, on top.
    pub trace: usize,
    /// Where its body begins, behind the empty line.
    pub body: usize,
    /// Its Message-ID without angle brackets.
    pub message_id: String,
    /// Its Subject, decoded.
    pub subject: String,
    pub language: Choice,
    pub reference: String,
    /// Whether it is larger than a notice of this bounce may be.
    pub is_oversized: bool,
}

/// A notice as changes to the bounce, for an entry point that edits a message in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split<'a> {
    /// The header fields that take the place of all of the bounce's but its
    /// trace fields ([`is_trace`]): name, and value with the space in front,
    /// the folds within and no line end behind.
    pub fields: Vec<(&'a [u8], &'a [u8])>,
    pub body: &'a [u8],
}

/// Splits the bytes of a notice: `trace` bytes of trace fields, the other header
/// fields, and the body from `body` on.
pub fn split(bytes: &[u8], trace: usize, body: usize) -> Split<'_> {
    let block = bytes.get(trace..body).unwrap_or_default();
    let mut fields = Vec::new();
    let mut start = 0;
    for (at, _) in block.iter().enumerate().filter(|(_, b)| **b == b'\n') {
        // The field goes on where the next line begins with white space.
        if matches!(block.get(at + 1), Some(b' ' | b'\t')) {
            continue;
        }
        let field = block[start..at].trim_ascii_end();
        start = at + 1;
        if let Some(colon) = field.iter().position(|&b| b == b':') {
            fields.push((&field[..colon], &field[colon + 1..]));
        }
    }
    Split {
        fields,
        body: bytes.get(body..).unwrap_or_default(),
    }
}

/// Whether a header field of the bounce is a trace field, which stays as it is.
pub fn is_trace(name: &[u8]) -> bool {
    TRACE
        .iter()
        .any(|n| name.eq_ignore_ascii_case(n.as_bytes()))
}

impl Request<'_> {
    /// The identity of the notice.
    pub fn identity(&self) -> Identity {
        Identity::of(self.recipient, self.message, self.report)
    }

    /// The words of the notice in its first language.
    pub fn explain(&self) -> Explanation {
        self.explain_in(self.choice.language, &self.identity())
    }

    fn explain_in(&self, language: &'static Language, identity: &Identity) -> Explanation {
        explanation::explain(&self.bounce(language, &identity.reference()))
    }

    /// The recipients of this bounce as entries of a digest, and how many more
    /// there are.
    pub fn entries(&self) -> (Vec<digest::Entry>, usize) {
        digest::entries(&self.bounce(self.choice.language, ""))
    }

    fn bounce<'b>(
        &'b self,
        language: &'static Language,
        reference: &'b str,
    ) -> explanation::Bounce<'b> {
        explanation::Bounce {
            report: self.report,
            diagnosis: self.diagnosis,
            settings: self.settings,
            language,
            branding: self.branding,
            reference,
            administrator_notified: self.administrator_notified,
            digest: self.digest,
        }
    }

    /// The words in each of its languages.
    fn explanations(&self, identity: &Identity) -> Vec<Explanation> {
        [Some(self.choice.language), self.choice.second]
            .into_iter()
            .flatten()
            .map(|language| self.explain_in(language, identity))
            .collect()
    }

    /// The pages, ready to be rendered, and what of the original goes along.
    fn pages<'p>(
        &'p self,
        explanations: &'p [Explanation],
        returned: Option<Returned>,
    ) -> Pages<'p> {
        Pages::of(explanations, returned, self.settings, self.branding)
    }

    /// What of the original goes along.
    fn returned(&self) -> Option<(Returned, Part<'_>)> {
        original::part(self.report, self.diagnosis, self.settings)
    }

    /// The notice. It has no HTML part where the settings say so. Where it would
    /// grow too much, first the HTML part is left out, then the original, which
    /// an encoding can make three times as long.
    pub fn notice(&self) -> Notice {
        let identity = self.identity();
        let explanations = self.explanations(&identity);
        let build = |with_html, original| self.build(&identity, &explanations, with_html, original);
        // The limit does not include the site's own branding.
        let logo = self
            .branding
            .logo
            .as_ref()
            .map_or(0, |l| 3 * l.bytes.len() / 2);
        let most = self.message.raw.len() + MAX_GROWTH * explanations.len() + logo;
        let mut notice = build(self.settings.html, self.returned());
        if self.settings.html && notice.bytes.len() > most {
            notice = build(false, self.returned());
        }
        if notice.bytes.len() > most {
            notice = build(false, None);
        }
        notice.is_oversized = notice.bytes.len() > most;
        notice
    }

    /// The text part alone, to look at.
    pub fn text(&self) -> String {
        let returned = self.returned().map(|(returned, _)| returned);
        self.pages(&self.explanations(&self.identity()), returned)
            .text()
    }

    /// The HTML part alone, to look at.
    pub fn html(&self) -> String {
        let returned = self.returned().map(|(returned, _)| returned);
        self.pages(&self.explanations(&self.identity()), returned)
            .html()
    }

    fn build(
        &self,
        identity: &Identity,
        explanations: &[Explanation],
        with_html: bool,
        original: Option<(Returned, Part<'_>)>,
    ) -> Notice {
        let line_end = LineEnd::of(self.message.raw);
        let status = status::part(self.report, self.diagnosis, self.settings);

        let pages = self.pages(
            explanations,
            original.as_ref().map(|(returned, _)| *returned),
        );
        let tags = self.choice.tags().join(", ");
        let words = Words {
            text: pages.text(),
            html: with_html.then(|| pages.html()),
            logo: self.branding.logo.as_ref(),
            tags: &tags,
        };
        let names = explanations.first().map(|e| &e.attachments);
        let mut parts = Vec::new();
        let mut boundary = String::new();
        for attempt in 0..16 {
            boundary = identity.boundary(attempt);
            let human = words.part(&identity.boundary(attempt + 100));
            parts = vec![(with_line_ends(&human, line_end), Cow::Borrowed(&b""[..]))];
            parts.extend(status.framed(names.map(|n| &n.report), "txt", line_end));
            if let Some((returned, part)) = &original {
                let (name, extension) = match returned {
                    Returned::Whole => (names.map(|n| &n.message), "eml"),
                    Returned::Headers => (names.map(|n| &n.headers), "txt"),
                };
                parts.extend(part.framed(name, extension, line_end));
            }
            // A boundary has no line end and so lies in one of the two.
            let taken = |bytes: &[u8]| contains(bytes, boundary.as_bytes());
            if !parts.iter().any(|(head, body)| taken(head) || taken(body)) {
                break;
            }
        }

        let message_id = identity.message_id(&self.settings.hostname);
        let mut bytes = self.kept(TRACE, line_end);
        let trace = bytes.len();
        let head = match explanations.first() {
            Some(first) => self.head(first, identity, &message_id, &boundary),
            None => Vec::new(),
        };
        bytes.extend(with_line_ends(&head, line_end));
        bytes.extend(self.kept(KEPT, line_end));
        let end = line_end_bytes(line_end);
        let body = bytes.len() + end.len();
        let framing = boundary.len() + 3 * end.len() + 4;
        let of_part = |(head, body): &(Vec<u8>, Cow<'_, [u8]>)| framing + head.len() + body.len();
        bytes.reserve(framing + parts.iter().map(of_part).sum::<usize>());
        for (head, body) in &parts {
            for piece in [end, b"--", boundary.as_bytes(), end, head, body] {
                bytes.extend_from_slice(piece);
            }
        }
        for piece in [end, b"--", boundary.as_bytes(), b"--", end] {
            bytes.extend_from_slice(piece);
        }
        Notice {
            bytes,
            is_oversized: false,
            trace,
            body,
            message_id,
            subject: explanations
                .first()
                .map(|e| e.subject.clone())
                .unwrap_or_default(),
            language: self.choice,
            reference: identity.reference(),
        }
    }

    /// Fields of the bounce, byte for byte, in their order. Trace fields are
    /// kept whatever they hold; others only if they are plain ASCII in lines that
    /// every server takes.
    fn kept(&self, names: &[&str], line_end: LineEnd) -> Vec<u8> {
        let mut out = Vec::new();
        for line in self.message.headers.iter() {
            if names.iter().any(|n| line.name.eq_ignore_ascii_case(n))
                && (names == TRACE || is_plain(line.raw))
            {
                out.extend_from_slice(line.raw);
                out.extend_from_slice(line_end_bytes(line_end));
            }
        }
        out
    }

    /// The header fields of the notice itself, with CRLF.
    fn head(
        &self,
        explanation: &Explanation,
        identity: &Identity,
        message_id: &str,
        boundary: &str,
    ) -> Vec<u8> {
        let settings = self.settings;
        let mut head = Vec::new();
        let mut field = |name: &str, value: HeaderType| {
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(b": ");
            value.write_header(&mut head, name.len() + 2);
        };
        let raw = |value: String| HeaderType::Raw(Raw::new(value));

        let (name, from) = self.from(&explanation.from_name);
        field("From", Address::new_address(Some(name), from).into());
        // RFC 3464 section 2: the return address of the original, nobody else.
        field(
            "To",
            Address::new_address(None::<&str>, address::addr_spec(self.recipient)).into(),
        );
        if let Some(support) = support_address(settings) {
            field(
                "Reply-To",
                Address::new_address(None::<&str>, support).into(),
            );
        }
        field("Subject", Text::new(explanation.subject.as_str()).into());
        field("Date", raw(self.now.to_rfc822()));
        field("Message-ID", MessageId::new(message_id).into());
        if settings.threading {
            let (in_reply_to, references) = match self.digest {
                Some(digest) => {
                    let id =
                        identity::conversation(self.recipient, digest.since, &settings.hostname);
                    (Some(id.clone()), vec![id])
                }
                None => thread(&self.report.original),
            };
            if let Some(id) = in_reply_to {
                field("In-Reply-To", MessageId::new(id).into());
            }
            if !references.is_empty() {
                field(
                    "References",
                    MessageId::new_list(references.into_iter()).into(),
                );
            }
        }
        // RFC 3834 section 5.2: auto-generated is not for answers.
        field("Auto-Submitted", raw("auto-replied".into()));
        field("X-Auto-Response-Suppress", raw("All".into()));
        field("Content-Language", raw(self.choice.tags().join(", ")));
        field(
            "X-Zwrotka",
            raw(identity.mark(self.recipient, settings.key.as_deref())),
        );
        field("MIME-Version", raw("1.0".into()));
        field(
            "Content-Type",
            // Unquoted, as other programs write it, because some parsers do not expect quotes.
            raw(format!(
                "multipart/report; report-type=delivery-status; boundary=\"{boundary}\""
            )),
        );
        head
    }

    /// The name and address of the sender of the notice.
    fn from(&self, default_name: &str) -> (String, String) {
        let own_name = self.settings.name.as_deref();
        let own_name = own_name.map(|name| clean::header(name, 120));
        let default_name = own_name.as_deref().unwrap_or(default_name);
        if let Some(from) = &self.settings.from
            && let Some((name, address)) = address::mailbox(from)
        {
            let name = name.map(|n| clean::header(&n, 120));
            let name = name.filter(|n| !n.is_empty());
            return (
                name.unwrap_or_else(|| default_name.to_string()),
                address::addr_spec(&address),
            );
        }
        let domain = clean::address(self.recipient)
            .and_then(|a| clean::domain(&a))
            .unwrap_or_else(|| identity::hostname(&self.settings.hostname));
        (default_name.to_string(), format!("postmaster@{domain}"))
    }
}

/// The first part: the words, as text and maybe HTML.
struct Words<'a> {
    text: String,
    html: Option<String>,
    logo: Option<&'a Logo>,
    tags: &'a str,
}

impl Words<'_> {
    fn part(&self, boundary: &str) -> Vec<u8> {
        let leaf = |content_type: &'static str, body: &str| {
            MimePart::new(
                ContentType::new(content_type).attribute("charset", "utf-8"),
                body.replace('\n', "\r\n"),
            )
            .language(self.tags)
        };
        let text = leaf("text/plain", &self.text);
        let part = match &self.html {
            None => text,
            Some(html) => {
                let html = leaf("text/html", html);
                let html = match self.logo {
                    None => html,
                    Some(logo) => multipart(
                        "multipart/related",
                        format!("{boundary}-related"),
                        vec![html, picture(logo)],
                    ),
                };
                multipart(
                    "multipart/alternative",
                    boundary.to_string(),
                    vec![text, html],
                )
                .language(self.tags)
            }
        };
        let mut out = Vec::new();
        part.write_part(&mut out);
        out
    }
}

/// Several parts in one.
fn multipart<'p>(
    subtype: &'static str,
    boundary: String,
    parts: Vec<MimePart<'p>>,
) -> MimePart<'p> {
    let content_type = ContentType::new(subtype).attribute("boundary", boundary);
    MimePart::new(content_type, parts)
}

/// The logo, which the HTML part names by its Content-ID (RFC 2392).
fn picture(logo: &Logo) -> MimePart<'_> {
    let name = logo.content_type.replace('/', ".").replace("image", "logo");
    MimePart::new(ContentType::new(logo.content_type), logo.bytes.as_slice())
        .cid(render::LOGO_ID)
        .header(
            "Content-Disposition",
            ContentType::new("inline").attribute("filename", name),
        )
}

/// A part of the report with its own header fields.
enum Part<'a> {
    /// A body that must not change.
    AsItIs {
        content_type: &'static str,
        transfer_encoding: Option<&'a str>,
        body: Cow<'a, [u8]>,
    },
    /// Fields and body as mail-builder wrote them.
    Written(Vec<u8>),
}

impl Part<'_> {
    /// The part with its header. Its name makes it an attachment: Thunderbird and
    /// Roundcube would otherwise print it below the words, with live links.
    fn framed(
        &self,
        name: Option<&PartName>,
        extension: &str,
        line_end: LineEnd,
    ) -> Option<(Vec<u8>, Cow<'_, [u8]>)> {
        let label = with_line_ends(&label(name?, extension), line_end);
        let (content_type, transfer_encoding, body) = match self {
            Part::Written(written) => {
                let written = with_line_ends(written, line_end);
                return Some((label, Cow::Owned(written)));
            }
            Part::AsItIs {
                content_type,
                transfer_encoding,
                body,
            } => (content_type, transfer_encoding, body),
        };
        let end = line_end_bytes(line_end);
        let mut out = Vec::with_capacity(256 + label.len());
        for piece in [b"Content-Type: ", content_type.as_bytes(), end] {
            out.extend_from_slice(piece);
        }
        if let Some(encoding) = transfer_encoding {
            for piece in [b"Content-Transfer-Encoding: ", encoding.as_bytes(), end] {
                out.extend_from_slice(piece);
            }
        }
        out.extend_from_slice(&label);
        out.extend_from_slice(end);
        Some((out, with_full_line_ends(body, line_end)))
    }
}

/// A body of a message with CRLF, none of its lines ending in LF alone: those of
/// what we have written or decoded may.
fn with_full_line_ends(body: &[u8], line_end: LineEnd) -> Cow<'_, [u8]> {
    let is_bare = |at: usize| at == 0 || body.get(at - 1) != Some(&b'\r');
    if line_end == LineEnd::Lf || !memchr::memchr_iter(b'\n', body).any(is_bare) {
        return Cow::Borrowed(body);
    }
    let mut out = Vec::with_capacity(body.len() + body.len() / 32);
    for &byte in body {
        if byte == b'\n' && out.last() != Some(&b'\r') {
            out.push(b'\r');
        }
        out.push(byte);
    }
    Cow::Owned(out)
}

/// Whether a field is ASCII without controls, in lines that are not too long.
fn is_plain(raw: &[u8]) -> bool {
    let is_text = |b: &u8| matches!(b, b'\t' | b' '..=b'~');
    raw.split(|&b| b == b'\n').all(|line| {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        line.len() <= MAX_LINE && line.iter().all(is_text)
    })
}

/// Whether every mail server takes a text: no NUL, no bare CR (RFC 5322 section 2.3),
/// and no line that is too long (RFC 5321 section 4.5.3.1.6), whether it ends in LF,
/// which becomes CR LF on its way, or in both. What was encoded on its way here may
/// hold anything.
fn may_leave(text: &[u8]) -> bool {
    let mut start = 0;
    let mut ends = memchr::memchr_iter(b'\n', text).chain([text.len()]);
    let short = ends.all(|end| {
        let line = &text[std::mem::replace(&mut start, end + 1)..end];
        line.strip_suffix(b"\r").unwrap_or(line).len() <= MAX_LINE
    });
    short && !has_bare_cr_or_nul(text)
}

/// Whether a CR stands without its LF, or a NUL anywhere (RFC 5322 section 2.3).
fn has_bare_cr_or_nul(body: &[u8]) -> bool {
    memchr::memchr2_iter(0, b'\r', body).any(|at| body[at] == 0 || body.get(at + 1) != Some(&b'\n'))
}

/// Content-Description (RFC 2045 section 8) and Content-Disposition (RFC 2183)
/// of an attachment, with CRLF.
fn label(name: &PartName, extension: &str) -> Vec<u8> {
    let mut out = b"Content-Description: ".to_vec();
    let described = Text::new(name.description.as_str());
    described.write_header(&mut out, "Content-Description: ".len());
    let disposition = format!(
        "Content-Disposition: attachment; filename=\"{}.{extension}\"\r\n",
        name.file
    );
    out.extend_from_slice(disposition.as_bytes());
    out
}

/// The msg-ids for In-Reply-To and References (RFC 3834 section 3.1.6): of a
/// long thread the first and the latest, so that the field keeps below 998
/// octets (Exim bug 2827).
fn thread(original: &Original) -> (Option<String>, Vec<String>) {
    let ids: Vec<String> = original
        .references
        .iter()
        .chain(&original.message_id)
        .filter_map(|id| address::message_id(id))
        .collect();
    let own = original.message_id.as_deref().and_then(address::message_id);
    let mut room = MAX_LINE - "References: ".len();
    let mut cost = |id: &String| {
        let fits = room >= id.len() + 4;
        if fits {
            room -= id.len() + 4;
        }
        fits
    };
    let mut references = Vec::new();
    if let Some((first, rest)) = ids.split_first() {
        let with_first = cost(first);
        references.extend(rest.iter().rev().take_while(|id| cost(id)).cloned());
        references.extend(with_first.then(|| first.clone()));
        references.reverse();
    }
    (own, references)
}

/// The support address, where help is given by mail.
fn support_address(settings: &Settings) -> Option<String> {
    let address = settings.support.as_deref()?.strip_prefix("mailto:")?;
    let address = address.split('?').next()?;
    clean::offered_address(address)
}

fn line_end_bytes(line_end: LineEnd) -> &'static [u8] {
    match line_end {
        LineEnd::Lf => b"\n",
        LineEnd::Crlf => b"\r\n",
    }
}

/// Gives what mail-builder has written, with CRLF, the line ends of the bounce.
fn with_line_ends(written: &[u8], line_end: LineEnd) -> Vec<u8> {
    match line_end {
        LineEnd::Crlf => written.to_vec(),
        LineEnd::Lf => written.iter().copied().filter(|&b| b != b'\r').collect(),
    }
}

/// Whether `boundary` is somewhere in a part.
fn contains(part: &[u8], boundary: &[u8]) -> bool {
    !boundary.is_empty() && memchr::memmem::find(part, boundary).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::diagnosis::{self, Rules};
    use crate::explanation::language::{Sender, choose};
    use crate::report;

    #[test]
    fn a_line_of_998_bytes_leaves_whatever_it_ends_in() {
        for (length, leaves) in [(998, true), (999, false)] {
            let line = "x".repeat(length);
            for text in [
                format!("{line}\n"),
                format!("{line}\r\n"),
                format!("a\n{line}"),
                format!("a\n{line}\nb\n"),
            ] {
                assert_eq!(may_leave(text.as_bytes()), leaves, "{length}");
            }
        }
        assert!(may_leave(b"") && !may_leave(b"a\rb\n") && !may_leave(b"a\0\n"));
    }

    fn notice(raw: &[u8]) -> Notice {
        let message = Message::parse(raw);
        let report = report::read(&message);
        let diagnosis = diagnosis::diagnose(&report, Rules::built_in());
        let settings = Config::built_in(true).site_settings();
        let asked = Sender {
            option: Some("pl"),
            ..Sender::default()
        };
        let choice = choose(asked, &settings, &report.original);
        Request {
            message: &message,
            recipient: "anna@example.pl",
            report: &report,
            diagnosis: &diagnosis,
            settings: &settings,
            choice,
            branding: &Branding::default(),
            administrator_notified: false,
            digest: None,
            now: DateTime::from_timestamp(1_795_000_000),
        }
        .notice()
    }

    #[test]
    fn a_notice_in_parts_is_the_same_notice() {
        let bounce = include_str!("../../examples/bounces/seed-no-such-user.eml");
        for end in ["\n", "\r\n"] {
            let notice = notice(bounce.replace('\n', end).as_bytes());
            let split = split(&notice.bytes, notice.trace, notice.body);
            let mut again = notice.bytes[..notice.trace].to_vec();
            assert!(again.starts_with(b"Received: by mail."), "{again:?}");
            for (name, value) in &split.fields {
                assert!(!is_trace(name));
                again.extend([name, &b":"[..], value, end.as_bytes()].concat());
            }
            again.extend([end.as_bytes(), split.body].concat());
            assert_eq!(
                String::from_utf8_lossy(&again),
                String::from_utf8_lossy(&notice.bytes)
            );
        }
    }
}
