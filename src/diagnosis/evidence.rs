//! What one recipient's part of a report says, in the form that rules ask for.

use std::borrow::Cow;

use crate::report::{Action, EnhancedStatusCode, Phase, Recipient, Report};

use super::Permanence;
use super::category::Category;
use super::rule_file::{CodePattern, Family, Rule};
use super::text::Text;

/// All that rules can look at.
#[derive(Debug, Clone)]
pub struct Evidence<'r> {
    /// The other server's words.
    pub reply: Text,
    /// What the reporting server adds in its human-readable part.
    pub remark: Text,
    /// The same two with their links, where they have any.
    linked: [Option<Text>; 2],
    /// The SMTP code of the reply.
    pub smtp: Option<u16>,
    /// The enhanced status code of the reply.
    pub enhanced: Option<EnhancedStatusCode>,
    /// The Status field.
    pub status: Option<EnhancedStatusCode>,
    /// Where it went wrong.
    pub phase: Option<Phase>,
    /// Families that the answering server belongs to.
    pub families: Vec<&'r str>,
    /// Whether the message is only delayed.
    pub delayed: bool,
    /// The diagnostic type, in lower case.
    pub kind: &'r str,
}

impl<'r> Evidence<'r> {
    /// Gathers what `report` says of `recipient`.
    pub fn of(
        report: &Report,
        recipient: &'r Recipient,
        families: impl Iterator<Item = &'r Family>,
    ) -> Evidence<'r> {
        let sender = Sender::of(report, recipient);
        let named = [&recipient.diagnostic_code, &recipient.remark]
            .map(|text| sender.named_in(text.as_deref().unwrap_or("")));
        let [diagnostic, remarked] = [&*named[0], &*named[1]];
        let reply = Text::new(diagnostic);
        let remark = Text::new(remarked);
        let linked = [Text::with_links(diagnostic), Text::with_links(remarked)];
        let mut codes = Codes::of(diagnostic);
        let other = Codes::of(remarked);
        if codes.smtp.is_none() && codes.enhanced.is_none() {
            codes = other;
        }
        // Who answered: the remote server, or else whoever keeps the recipient's mail.
        let domain = recipient
            .final_recipient
            .as_deref()
            .and_then(|a| a.rsplit_once('@'))
            .map(|(_, domain)| domain);
        let host = recipient
            .remote_mta
            .as_deref()
            .or(domain)
            .map(|h| h.trim().trim_end_matches('.').to_ascii_lowercase())
            .unwrap_or_default();
        let reporter = report
            .reporting_mta
            .as_deref()
            .filter(|_| recipient.remote_mta.is_none())
            .map(|h| h.trim().trim_end_matches('.').to_ascii_lowercase())
            .unwrap_or_default();
        let families = families
            .filter(|f| {
                f.hosts
                    .iter()
                    .any(|h| in_domain(&host, h) || in_domain(&reporter, h))
                    || linked[0].as_ref().unwrap_or(&reply).has_any(&f.marks)
                    || linked[1].as_ref().unwrap_or(&remark).has_any(&f.marks)
            })
            .map(|f| &*f.name)
            .collect();
        let phase = recipient
            .phase
            .or_else(|| phase_of(diagnostic))
            .or_else(|| phase_of(remarked));
        Evidence {
            smtp: codes.smtp,
            enhanced: codes.enhanced,
            status: recipient.status,
            phase,
            families,
            delayed: recipient.action == Action::Delayed,
            kind: recipient.diagnostic_type.as_deref().unwrap_or(""),
            reply,
            remark,
            linked,
        }
    }

    /// The reply as the rule looks at it.
    pub fn reply_for(&self, rule: &Rule) -> &Text {
        let linked = self.linked[0].as_ref().filter(|_| rule.links);
        linked.unwrap_or(&self.reply)
    }

    /// The remark as the rule looks at it.
    pub fn remark_for(&self, rule: &Rule) -> &Text {
        let linked = self.linked[1].as_ref().filter(|_| rule.links);
        linked.unwrap_or(&self.remark)
    }

    /// The enhanced status code that counts: that of the reply, or else the
    /// Status field unless it says nothing (x.0.0) or the reply's own code says
    /// something else about the outcome.
    pub fn code(&self) -> Option<EnhancedStatusCode> {
        let telling = |code: &EnhancedStatusCode| (code.subject, code.detail) != (0, 0);
        self.enhanced
            .filter(telling)
            .or(self.status.filter(telling))
            .or(self.enhanced)
    }

    /// The class of the reply code decides, then that of the enhanced code in the
    /// reply, then the Status field. A 5xx without an enhanced code that the
    /// reporting server took for temporary (a greeting that refuses, a soft bounce)
    /// is temporary, and so is what failed because time ran out, whatever code the
    /// reporting server writes when it gives up.
    pub fn permanence(&self, category: Category) -> Permanence {
        if category == Category::Expired || self.gave_up() {
            return Permanence::Temporary;
        }
        let telling = |code: Option<EnhancedStatusCode>| code.map(|c| c.class).filter(|c| *c != 2);
        let status = telling(self.status);
        let class = status
            .filter(|class| *class == 4 && self.enhanced.is_none())
            .or(self.smtp.map(|c| (c / 100) as u8))
            .or(telling(self.enhanced))
            .or(status);
        match class {
            Some(4) => Permanence::Temporary,
            Some(_) => Permanence::Permanent,
            None if self.delayed => Permanence::Temporary,
            None => Permanence::Permanent,
        }
    }

    /// Whether the enhanced code or the SMTP code names causes, and this is none of them.
    pub fn contradicts(&self, category: Category) -> bool {
        use Category as C;
        let causes: &[Category] = match self.code().map(|c| (c.subject, c.detail)) {
            Some((1, 1)) => &[C::AddressUnknown, C::AddressMoved, C::MailboxDisabled],
            Some((1, 2)) => &[C::DomainUnknown, C::DomainNoMail],
            Some((1, 6)) => &[C::AddressMoved, C::AddressUnknown, C::MailboxDisabled],
            Some((1, 7 | 8)) => &[C::SenderRefused, C::SenderDns, C::AuthFailed],
            Some((2, 2)) => &[C::MailboxFull],
            Some((2, 3) | (3, 4)) => &[C::MessageTooLarge],
            Some((4, 6)) => &[C::RoutingLoop],
            Some((4, 7)) => &[C::Expired],
            _ => &[],
        };
        let greylisted_for_good =
            category == C::Greylisted && self.smtp.is_some_and(|code| code >= 500);
        (!causes.is_empty() && !causes.contains(&category)) || greylisted_for_good
    }

    /// Whether Exim says that it tried for as long as it may.
    fn gave_up(&self) -> bool {
        ["retry timeout exceeded", "all hosts have been failing"]
            .iter()
            .any(|w| self.reply.as_str().contains(w) || self.remark.as_str().contains(w))
    }

    /// The first condition other than words that the rule has and this lacks.
    pub fn misses(&self, rule: &Rule) -> Option<&'static str> {
        if !rule.enhanced.is_empty()
            && !self
                .code()
                .is_some_and(|c| rule.enhanced.iter().any(|p| p.matches(c)))
        {
            return Some("enhanced");
        }
        if !rule.smtp.is_empty()
            && !self
                .smtp
                .is_some_and(|c| rule.smtp.iter().any(|&(a, b)| (a..=b).contains(&c)))
        {
            return Some("smtp");
        }
        if !rule.phase.is_empty()
            && !self
                .phase
                .is_some_and(|p| rule.phase.iter().any(|name| name == phase_name(p)))
        {
            return Some("phase");
        }
        if !rule.host.is_empty()
            && !rule
                .host
                .iter()
                .any(|h| self.families.iter().any(|f| f == h))
        {
            return Some("host");
        }
        if rule.delayed.is_some_and(|d| d != self.delayed) {
            return Some("action");
        }
        if !rule.types.is_empty() && !rule.types.iter().any(|t| t == self.kind) {
            return Some("type");
        }
        None
    }
}

impl CodePattern {
    fn matches(&self, code: EnhancedStatusCode) -> bool {
        self.class.is_none_or(|c| c == code.class)
            && self.subject.is_none_or(|s| s == code.subject)
            && (self.first..=self.last).contains(&code.detail)
    }
}

/// The sender of the message that came back. A reply that quotes the sender's
/// address or domain speaks of the sender, though it may not say so.
struct Sender<'r> {
    address: Option<&'r str>,
    domain: Option<&'r str>,
}

impl<'r> Sender<'r> {
    fn of(report: &'r Report, recipient: &'r Recipient) -> Sender<'r> {
        let original = &report.original;
        let address = original
            .return_path
            .as_deref()
            .filter(|path| !path.is_empty())
            .or(original.from.as_deref());
        let recipients = || {
            [&recipient.final_recipient, &recipient.original_recipient]
                .into_iter()
                .flatten()
        };
        let domain_of = |address: &'r str| address.rsplit_once('@').map(|(_, domain)| domain);
        let address = address
            .map(|a| a.trim_matches(['<', '>', ' ']))
            .filter(|a| domain_of(a).is_some_and(|domain| domain.len() > 3 && domain.is_ascii()));
        Sender {
            address: address.filter(|a| !recipients().any(|r| r.eq_ignore_ascii_case(a))),
            domain: address.and_then(domain_of).filter(|domain| {
                !recipients().any(|r| {
                    r.rsplit_once('@')
                        .is_some_and(|(_, other)| other.eq_ignore_ascii_case(domain))
                })
            }),
        }
    }

    /// The text with the words that say whose address or domain it is.
    fn named_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Some(address) = self.address else {
            return text.into();
        };
        // Prose greets the sender by that address.
        if Codes::of(text).smtp.is_none() || text.len() > 1000 {
            return text.into();
        }
        let lower = text.to_ascii_lowercase();
        if let Some(at) = lower.find(&address.to_ascii_lowercase()) {
            return match (text.get(..at), text.get(at..)) {
                (Some(before), Some(rest)) => format!("{before}sender {rest}").into(),
                _ => text.into(),
            };
        }
        let alone = |domain: &str| {
            let domain = domain.to_ascii_lowercase();
            let at = lower.find(&domain)?;
            let joins =
                |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "@.-_/".contains(c));
            let before = lower.get(..at)?.chars().next_back();
            let mut behind = lower.get(at + domain.len()..)?.chars();
            let ends = match behind.next() {
                Some('.') => !joins(behind.next()),
                other => !joins(other),
            };
            (!joins(before) && ends).then_some(at)
        };
        match self.domain.and_then(alone) {
            Some(at) => {
                let (before, rest) = text.split_at(at);
                format!("{before}sender domain {rest}").into()
            }
            None => text.into(),
        }
    }
}

/// The name that rules use for a phase.
pub fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Connect => "connect",
        Phase::Helo => "helo",
        Phase::Mail => "mail",
        Phase::Rcpt => "rcpt",
        Phase::Data => "data",
    }
}

fn in_domain(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The phase that the words around a reply name.
fn phase_of(text: &str) -> Option<Phase> {
    const WORDS: [(&str, Phase); 14] = [
        ("in reply to rcpt to", Phase::Rcpt),
        ("in reply to mail from", Phase::Mail),
        ("in reply to end of data", Phase::Data),
        ("in reply to data", Phase::Data),
        ("in reply to ehlo", Phase::Helo),
        ("in reply to helo", Phase::Helo),
        ("in reply to starttls", Phase::Helo),
        ("after rcpt to", Phase::Rcpt),
        ("after mail from", Phase::Mail),
        ("after end of data", Phase::Data),
        ("after pipelined end of data", Phase::Data),
        ("after initial connection", Phase::Connect),
        ("after ehlo", Phase::Helo),
        ("after helo", Phase::Helo),
    ];
    let lower = text.to_ascii_lowercase();
    WORDS
        .iter()
        .find(|(words, _)| lower.contains(words))
        .map(|&(_, phase)| phase)
}

/// The codes in the words of a reply.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Codes {
    /// RFC 5321 section 4.2.
    pub smtp: Option<u16>,
    /// RFC 3463.
    pub enhanced: Option<EnhancedStatusCode>,
}

impl Codes {
    /// Finds them. A number is an SMTP code where it stands in front, behind a
    /// colon, before a hyphen or before an enhanced code; elsewhere only if it is a
    /// usual one and no unit follows ("try again in 450 seconds"). An enhanced code
    /// right behind an SMTP code counts most, then one that is marked (`#5.1.1`),
    /// then one in front, then any other.
    pub fn of(text: &str) -> Codes {
        let mut smtp: Option<(bool, u16)> = None;
        let mut best: Option<(u8, EnhancedStatusCode)> = None;
        let mut before = ":";
        let mut words = text.split_whitespace().take(400).peekable();
        let mut first = true;
        while let Some(word) = words.next() {
            let bare = trimmed(word);
            let (head, rest) = match smtp_head(bare) {
                Some((code, rest)) => (Some(code), rest),
                None => (None, bare),
            };
            if let Some(code) = head {
                let next = words.peek().map_or("", |w| trimmed(w));
                let strong = before.ends_with([':', '>', '-', ';'])
                    || !rest.is_empty()
                    || word.ends_with('-')
                    || enhanced_head(next.trim_start_matches('#')).is_some();
                let weak = USUAL.contains(&code) && !UNITS.contains(&&*next.to_ascii_lowercase());
                if (strong || weak) && smtp.is_none_or(|(was, _)| strong && !was) {
                    smtp = Some((strong, code));
                }
            }
            let candidate = rest.trim_start_matches(|c: char| "'\"(#-".contains(c));
            if let Some(code) = enhanced_head(candidate) {
                let marked = word.contains('#') && !word.contains('/');
                let rank = match () {
                    _ if head.is_some() || smtp_head(trimmed(before)).is_some() => 4,
                    _ if marked => 3,
                    _ if first => 2,
                    _ => 1,
                };
                if best.is_none_or(|(r, _)| rank > r) {
                    best = Some((rank, code));
                }
            }
            before = word;
            first = false;
        }
        Codes {
            smtp: smtp.map(|(_, code)| code),
            enhanced: best.map(|(_, code)| code),
        }
    }
}

/// Codes that mail servers give (RFC 5321, and what else is in use).
const USUAL: [u16; 34] = [
    421, 422, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 454, 455, 471, 500, 501, 502, 503,
    504, 510, 511, 512, 521, 523, 530, 534, 535, 541, 550, 551, 552, 553, 554,
];
/// Words behind a number that counts something.
const UNITS: [&str; 16] = [
    "seconds",
    "second",
    "secs",
    "sec",
    "s",
    "minutes",
    "messages",
    "bytes",
    "kb",
    "mb",
    "kib",
    "mib",
    "kbytes",
    "characters",
    "recipients",
    "lines",
];

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| "()[]<>\"'`,;:|*".contains(c))
}

/// The SMTP code in front of a word, and what follows in the word.
fn smtp_head(word: &str) -> Option<(u16, &str)> {
    let code: u16 = word
        .get(..3)
        .filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?
        .parse()
        .ok()?;
    let rest = word.get(3..)?;
    if !(400..600).contains(&code) || !(rest.is_empty() || rest.starts_with(['-', ':', '#'])) {
        return None;
    }
    // "521-71.84.17.139" is a code and an address, "450-123" is no code at all.
    let next = rest.trim_start_matches(['-', ':', '#']);
    if next.len() < rest.len() && !next.is_empty() && next.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((code, next))
}

/// The enhanced code in front of a word, which may go on with punctuation only.
fn enhanced_head(word: &str) -> Option<EnhancedStatusCode> {
    let end = word
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(word.len());
    let (head, tail) = word.split_at(end);
    if tail.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '/') {
        return None;
    }
    let code: EnhancedStatusCode = head.trim_end_matches('.').parse().ok()?;
    (code.class != 2).then_some(code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn codes_are_found_where_they_stand() {
        for (text, smtp, enhanced) in [
            ("550 5.1.1 no such user", 550, "5.1.1"),
            ("550-5.1.1 no\n550 5.1.1 user", 550, "5.1.1"),
            ("550 sorry, no mailbox (#5.1.1)", 550, "5.1.1"),
            ("550 #5.1.0 Address rejected", 550, "5.1.0"),
            ("550: 5.2.2 <a@b>... Mailbox Full", 550, "5.2.2"),
            ("host a.example[192.0.2.1] said: 554 5.7.1 no", 554, "5.7.1"),
            (
                "smtp; 5.1.0 - Unknown address error 550-'5.7.1 <a@b>... Access denied'",
                550,
                "5.7.1",
            ),
            ("521-71.84.17.139 blocked", 521, ""),
            ("550 from 5.1.2.3 and 10.5.1.1", 550, ""),
            ("421 4.7.0 [TSS04] see 5.5.5", 421, "4.7.0"),
            ("503 5.5.1 Command out of sequence", 503, "5.5.1"),
        ] {
            let codes = Codes::of(text);
            assert_eq!(codes.smtp.unwrap_or(0), smtp, "{text}");
            assert_eq!(
                codes.enhanced.map(|c| c.to_string()).unwrap_or_default(),
                enhanced,
                "{text}"
            );
        }
        assert_eq!(Codes::of("exceeds 584 bytes, 4.96.1x").enhanced, None);
    }
}
