//! Addresses in the words for people, and how surely each of them is a
//! recipient that failed.
//!
//! What speaks for an address is a [`Sign`]: a name, a tier and a reason, all of
//! them in [`sign`]. A line is held against the [`SHAPES`] that lines with
//! addresses have, and the first that fits gives each address its sign. The
//! highest tier that occurs in the text is taken, and what comes close to it.

use std::borrow::Cow;

use super::avoid::Avoid;
use super::dialect::Dialect;
use super::lines::{Line, has_code, previous};
use super::{MAX_RECIPIENTS, address, form, phrases, reply};

/// Why an address is taken for a recipient, or isn't.
#[derive(Debug, PartialEq, Eq)]
pub struct Sign {
    /// What `classify --explain` calls it.
    pub name: &'static str,
    /// How much it says: a name of [`tier`].
    pub tier: u8,
    pub reason: &'static str,
}

/// How surely an address is a recipient that failed.
pub(super) mod tier {
    /// Named as its software names recipients, or in a list of those that failed.
    pub const SURE: u8 = 100;
    /// Behind a label or in front of words, in a list of those that failed.
    pub const LISTED: u8 = 90;
    /// In the sentence that says it, right behind "to", "for" or a colon.
    pub const SAID_OF: u8 = 75;
    /// In a sentence that says that something was not delivered.
    pub const LIKELY: u8 = 70;
    /// Refused in a transcript, or in front of a reply code.
    pub const REFUSED: u8 = 60;
    /// Behind a word that recipients stand behind.
    pub const BEHIND_A_WORD: u8 = 55;
    /// Alone on a line, or offered in a transcript.
    pub const ALONE: u8 = 50;
    /// Behind "To:" or a reply code.
    pub const ADDRESSED: u8 = 45;
    /// In front of other words.
    pub const LEADING: u8 = 40;
    /// Behind a label that tells nothing.
    pub const LABELLED: u8 = 30;
    /// Somewhere in the text.
    pub const SOMEWHERE: u8 = 25;
    /// Where the line says that it is somebody else.
    pub const OTHER: u8 = 10;
    /// What is taken along with the highest tier.
    pub const CLOSE: u8 = 15;
}

/// The signs.
pub(super) mod sign {
    use super::{Sign, tier};

    macro_rules! signs {
        ($($id:ident $name:literal $tier:ident $reason:literal)*) => {
            $(pub static $id: Sign = Sign { name: $name, tier: tier::$tier, reason: $reason };)*
            #[cfg(test)]
            pub static ALL: &[&Sign] = &[$(&$id),*];
        };
    }

    signs! {
        FORM "software-form" SURE "named in the form that this software uses"
        HEADING "paragraph-heading" SURE "the address in brackets heads a paragraph"
        COLON "address-colon" LIKELY "the address is followed by a colon and words"
        LISTED_ALONE "listed-alone" SURE "alone on a line below words that say it failed"
        ALONE "alone" ALONE "alone on a line"
        ALONE_OF_OTHERS "alone-under-other-label" OTHER "alone on a line below a label of somebody else"
        REFUSED "refused-in-transcript" REFUSED "RCPT TO with a refusal below it"
        OFFERED "in-transcript" ALONE "RCPT TO in a transcript"
        LABEL "label-of-recipients" LISTED "behind a label that recipients have"
        LABEL_TO "label-to" ADDRESSED "behind \"To:\""
        LABEL_PLAIN "label" LABELLED "behind a label that tells nothing"
        LABEL_OTHER "label-of-others" OTHER "behind a label of senders or contacts"
        LISTED_WITH_REASON "listed-with-reason" SURE "below words that say it failed, with a reason behind it"
        LISTED_WITH_WORDS "listed-with-words" LISTED "below words that say it failed, with words behind it"
        LEADS_SENTENCE "leads-sentence" LIKELY "in front of words that say it failed"
        LEADS_REASON "leads-reason" REFUSED "in front of a reason"
        LEADS "leads" LEADING "in front of other words"
        REPLY_NAMES "reply-names" REFUSED "named by a reply and followed by dots"
        REPLY_MENTIONS "reply-mentions" ADDRESSED "in a line that begins with a reply code"
        REPLY_ABOUT_SENDER "reply-about-sender" OTHER "in a reply about the sender"
        SAID_OF "said-of" SAID_OF "in words that say it failed, behind \"to\", \"for\" or a colon"
        BEHIND_RECIPIENT "behind-recipient" BEHIND_A_WORD "behind \"recipient\", \"user\" or \"mailbox\""
        SENTENCE "sentence" LIKELY "in words that say it failed"
        BELOW "below-sentence" REFUSED "close below words that say it failed"
        SOMEWHERE "somewhere" SOMEWHERE "somewhere in the text"
        UNDISCLOSED "undisclosed-address" SURE "what an undisclosed address was generated from"
        EXAMPLE "example" OTHER "in a line that gives an example"
        QUOTED "quoted-field" OTHER "in a quoted header field"
        DATA "data" OTHER "in JSON"
        NOT_A_RECIPIENT "not-a-recipient" OTHER "in a line about a sender, a contact or an identifier"
    }
}

/// An address and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Mention<'t> {
    pub address: Cow<'t, str>,
    /// The address that the sender gave, where the line tells.
    pub origin: Option<&'t str>,
    /// The words behind it on its line.
    pub words: &'t str,
    pub line: usize,
    pub sign: &'static Sign,
}

/// Most addresses of one line.
const MAX_ON_A_LINE: usize = 1000;
/// Most addresses of one sentence.
const MAX_IN_A_SENTENCE: usize = 100;
/// Lines below words that say it failed that may still be about it.
const MAX_BELOW: usize = 400;
/// Most lines of one recipient, continued ones.
const MAX_CONTINUED: usize = 40;
/// Most bytes of a line that forms are matched with.
const MAX_FORM: usize = 4 << 10;

/// The recipients that the lines name.
pub(super) fn find<'t>(
    lines: &[Line<'t>],
    dialect: Option<&Dialect>,
    avoid: &Avoid,
) -> Vec<Mention<'t>> {
    let by_forms = dialect.map_or_else(Vec::new, |d| by_forms(lines, d, avoid));
    if by_forms.is_empty() {
        return by_tiers(lines, avoid);
    }
    let others = |m: &Mention<'_>| !avoid.reporter(&m.address);
    if by_forms.iter().any(others) {
        by_forms.into_iter().filter(others).collect()
    } else {
        by_forms
    }
}

/// Whether a line stands indented right below a recipient, and so belongs to it.
fn continues(lines: &[Line<'_>], index: usize, last: Option<&Mention<'_>>) -> bool {
    let Some(last) = last.filter(|m| m.sign.tier == tier::SURE) else {
        return false;
    };
    last.line < index
        && index - last.line < MAX_CONTINUED
        && lines[last.line + 1..=index]
            .iter()
            .all(|l| !l.text.is_empty() && l.indent > lines[last.line].indent)
}

/// Mentions in the forms of a dialect.
fn by_forms<'t>(lines: &[Line<'t>], dialect: &Dialect, avoid: &Avoid) -> Vec<Mention<'t>> {
    let mut found: Vec<Mention<'t>> = Vec::new();
    if dialect.forms.is_empty() {
        return found;
    }
    let mut open = dialect.begins.is_empty();
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            continue;
        }
        let holds = |texts: &[&str]| texts.iter().any(|t| line.lower.contains(t));
        if (open || dialect.begins.is_empty()) && holds(dialect.ends) {
            if dialect.begins.is_empty() {
                break;
            }
            open = false;
        }
        // The recipient may stand on the line that begins the list.
        open |= holds(dialect.begins);
        if !open || continues(lines, index, found.last()) {
            continue;
        }
        if let Some(mention) = by_form(line.text, index, dialect, avoid) {
            found.push(mention);
            if found.len() >= MAX_RECIPIENTS {
                break;
            }
        }
    }
    found
}

fn by_form<'t>(
    text: &'t str,
    line: usize,
    dialect: &Dialect,
    avoid: &Avoid,
) -> Option<Mention<'t>> {
    let text = &text[..text.floor_char_boundary(MAX_FORM)];
    let hit = dialect
        .forms
        .iter()
        .filter(|f| text.contains('@') || f.contains("{local}"))
        .find_map(|f| form::matches(f, text))?;
    let address = match (hit.address, hit.local) {
        (Some(address), _) => Cow::Borrowed(address),
        (None, Some(local)) => {
            let domain = Some(dialect.domain).filter(|d| !d.is_empty());
            Cow::Owned(format!("{local}@{}", domain.or(avoid.reporting_domain())?))
        }
        _ => return None,
    };
    Some(Mention {
        address,
        origin: hit.origin,
        words: hit.reply.unwrap_or_default(),
        line,
        sign: &sign::FORM,
    })
}

/// Mentions in the general shapes, those of the highest tier.
fn by_tiers<'t>(lines: &[Line<'t>], avoid: &Avoid) -> Vec<Mention<'t>> {
    let mut found = all_mentions(lines);
    let (mut best, mut best_sender) = (0, 0);
    for mention in &found {
        if avoid.reporter(&mention.address) {
            continue;
        }
        best_sender = best_sender.max(mention.sign.tier);
        if !avoid.sender(&mention.address) {
            best = best.max(mention.sign.tier);
        }
    }
    // Whoever writes to an address of their own is sender and recipient at once.
    let senders_too = best_sender >= tier::LIKELY && best < tier::LIKELY;
    let level = if senders_too { best_sender } else { best };
    found.retain(|m| {
        m.sign.tier + tier::CLOSE >= level
            && !avoid.reporter(&m.address)
            && (senders_too
                || !avoid.sender(&m.address)
                || (m.sign.tier == tier::SURE && level == tier::SURE && heads(lines, m)))
    });
    found.truncate(MAX_RECIPIENTS);
    found
}

fn all_mentions<'t>(lines: &[Line<'t>]) -> Vec<Mention<'t>> {
    let mut found: Vec<Mention<'t>> = Vec::new();
    let mut open = false;
    let mut announced = 0;
    let mut reached = 0;
    for (index, line) in lines.iter().enumerate() {
        if found.len() >= MAX_RECIPIENTS * 2 {
            break;
        }
        if line.text.is_empty() || continues(lines, index, found.last()) {
            continue;
        }
        let said = phrases::NOT_REACHED.any(&line.lower);
        if said {
            open = true;
            announced = index;
        } else if open && !line.text.contains('@') && phrases::LIST_ENDS.any(&line.lower) {
            open = false;
        }
        if !line.text.contains('@') {
            continue;
        }
        let near = open && index - reached.max(announced) <= MAX_BELOW;
        let close = near && {
            let between = lines[announced..index].iter();
            between.filter(|l| !l.text.is_empty()).take(4).count() <= 3
        };
        let context = Context {
            lines,
            index,
            said,
            near,
            close,
        };
        for shape in SHAPES {
            if let Some(mentions) = shape(&context) {
                found.extend(mentions);
                break;
            }
        }
        let last = found.last();
        if last.is_some_and(|m| m.sign.tier == tier::SURE && m.line == index) {
            reached = index;
        }
    }
    found
}

/// Whether the address heads its line in brackets, as in `<me@here>:`. There a
/// sender's own address counts too.
fn heads(lines: &[Line<'_>], mention: &Mention<'_>) -> bool {
    let line = lines[mention.line].text;
    line.strip_prefix('<')
        .is_some_and(|l| l.starts_with(&*mention.address))
        && line.contains(">:")
}

/// A line with an address and what stands around it.
struct Context<'l, 't> {
    lines: &'l [Line<'t>],
    index: usize,
    /// The line itself says that something was not delivered.
    said: bool,
    /// A line above says so.
    near: bool,
    /// One of the three lines above says so.
    close: bool,
}

impl<'t> Context<'_, 't> {
    fn line(&self) -> &Line<'t> {
        &self.lines[self.index]
    }

    /// The line without what lists and quotes put in front.
    fn body(&self) -> &'t str {
        self.line()
            .text
            .trim_start_matches(['*', '>', '-', '+', '|', '\u{2022}', '\u{b7}', ' ', '\t'])
    }

    fn mention(&self, address: &'t str, words: &'t str, sign: &'static Sign) -> Mention<'t> {
        let words = words.trim();
        Mention {
            address: Cow::Borrowed(address),
            origin: None,
            words: &words[..words.floor_char_boundary(super::MAX_DIAGNOSTIC)],
            line: self.index,
            sign,
        }
    }

    fn is_about_others(&self) -> bool {
        phrases::NOT_A_RECIPIENT.any(&self.line().lower)
    }
}

/// A shape that a line may have: `None` where it has another one.
type Shape = for<'t> fn(&Context<'_, 't>) -> Option<Vec<Mention<'t>>>;

/// The shapes in the order they are tried. The last one fits every line.
const SHAPES: &[Shape] = &[
    undisclosed,
    remark,
    aside,
    address_colon,
    transcript,
    addresses_only,
    label,
    address_first,
    reply_line,
    sentence,
];

/// "an undisclosed address (generated from joe@...)" of Exim, on one line or two.
fn undisclosed<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    const UNDISCLOSED: &str = "undisclosed address";
    let line = context.line();
    let hidden = line.lower.contains(UNDISCLOSED)
        || line.lower.starts_with('(')
            && previous(context.lines, context.index).is_some_and(|l| l.ends_with(UNDISCLOSED));
    if !hidden || !phrases::ORIGINS.any(&line.lower) {
        return None;
    }
    let found = address::first(line.text)?;
    Some(vec![context.mention(found.address, "", &sign::UNDISCLOSED)])
}

/// Lines that show addresses without being about them: examples, quoted header
/// fields, JSON.
fn aside<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let line = context.line();
    let quoted = line.text.strip_prefix('>').is_some_and(|rest| {
        !rest.starts_with('>')
            && phrases::QUOTED_FIELDS.iter().any(|f| {
                let rest = rest.trim_start();
                rest.get(..f.len())
                    .is_some_and(|r| r.eq_ignore_ascii_case(f))
            })
    });
    let key = line.text.split_once("\":").map(|(key, _)| key);
    let data = line.text.starts_with(['{', '[', '"']) && key.is_some_and(|k| !k.contains('@'));
    let sign = if data {
        &sign::DATA
    } else if quoted {
        &sign::QUOTED
    } else if phrases::EXAMPLES.any(&line.lower) {
        &sign::EXAMPLE
    } else {
        return None;
    };
    let found = address::find_all(line.text).take(MAX_IN_A_SENTENCE);
    Some(
        found
            .map(|f| context.mention(f.address, "", sign))
            .collect(),
    )
}

/// "(generated from joe@...)" and the like belong to the line above.
fn remark<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let lower = &context.line().lower;
    (lower.starts_with('(') && phrases::REMARKS.any(lower)).then(Vec::new)
}

/// `<joe@example.org>: host mx said ...` and `<joe@example.org>:` of Postfix and qmail.
fn address_colon<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    const FORMS: [&str; 3] = [
        "{address} (expanded from {origin}): {reply}",
        "{address}: {reply}",
        "{address}:",
    ];
    let body = context.body();
    let hit = FORMS.iter().find_map(|form| form::matches(form, body))?;
    let sign = if body.starts_with('<') || context.near {
        &sign::HEADING
    } else {
        &sign::COLON
    };
    let mut mention = context.mention(hit.address?, hit.reply.unwrap_or_default(), sign);
    mention.origin = hit.origin;
    Some(vec![mention])
}

/// A transcript of the conversation: the recipients of it that were refused.
fn transcript<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let line = context.line();
    let begins = [">>>", "<<<", "sent <<<", "in:", "out:"];
    if !begins.iter().any(|b| line.lower.starts_with(b)) {
        return None;
    }
    if !line.lower.contains("rcpt to") {
        return Some(Vec::new());
    }
    let below = context.lines[context.index + 1..].iter().take(20);
    let refused = below.filter(|l| !l.text.is_empty()).take(2).any(|l| {
        l.text.starts_with("<<<") && reply::smtp_code(l.text).is_some()
            || l.lower.starts_with("received >>>")
            || l.lower.starts_with("out: 5")
    });
    let sign = if refused {
        &sign::REFUSED
    } else {
        &sign::OFFERED
    };
    let found = address::first(line.text);
    Some(
        found
            .map(|f| context.mention(f.address, "", sign))
            .into_iter()
            .collect(),
    )
}

/// Nothing on the line but addresses.
fn addresses_only<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let all = only_addresses(context.body())?;
    let of_others = previous(context.lines, context.index).is_some_and(|l| {
        l.ends_with([':', '：']) && phrases::NOT_A_RECIPIENT.any(l) && !phrases::NOT_REACHED.any(l)
    });
    let sign = if of_others {
        &sign::ALONE_OF_OTHERS
    } else if context.near {
        &sign::LISTED_ALONE
    } else {
        &sign::ALONE
    };
    Some(
        all.into_iter()
            .map(|a| context.mention(a, "", sign))
            .collect(),
    )
}

/// "Label: address" with nothing behind.
fn label<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let (label, rest) = context.line().text.split_once([':', '：'])?;
    if label.len() > 60 || label.contains('@') {
        return None;
    }
    let all = only_addresses(rest.trim().trim_start_matches(['<', '[', '(']))?;
    let lower = label.to_lowercase();
    let sign = label_sign(&lower, context.said);
    // "User's mailbox is full: <joe@example.org>": the label is the reason.
    let words = if phrases::REASONS.any(&lower) {
        label
    } else {
        ""
    };
    Some(
        all.into_iter()
            .map(|a| context.mention(a, words, sign))
            .collect(),
    )
}

/// The address leads: `joe@example.org (user not found)`, `joe@example.org ... unknown host`.
fn address_first<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let body = context.body();
    let lead = address::first(body)?;
    let before = body[..lead.start].to_ascii_lowercase();
    let before = before.trim_start_matches(['<', '"', '\'', '[', '(', '#']);
    if !matches!(before, "" | "mailto:" | "smtp:") {
        return None;
    }
    let behind = body[lead.end..].trim_start_matches(['>', '"', '\'', ']', ')']);
    let sign = if context.is_about_others() {
        &sign::NOT_A_RECIPIENT
    } else {
        match (context.near, is_reason(behind)) {
            (true, true) => &sign::LISTED_WITH_REASON,
            (_, false) if context.said => &sign::LEADS_SENTENCE,
            (true, false) => &sign::LISTED_WITH_WORDS,
            (false, true) => &sign::LEADS_REASON,
            (false, false) => &sign::LEADS,
        }
    };
    let words = behind.trim_start_matches([' ', ';', ',', '-', ':']);
    Some(vec![context.mention(lead.address, words, sign)])
}

/// Whether what stands behind an address gives a reason for it.
fn is_reason(behind: &str) -> bool {
    const BEGINS: [&str; 8] = [" (", " [", "...", " ...", ";", " -", " :", ","];
    BEGINS.iter().any(|b| behind.starts_with(b))
        || behind.trim_start().starts_with("on ")
        || behind.trim_start().starts_with('<')
        || has_code(behind)
}

/// `550 5.1.1 <joe@example.org>... User unknown`.
fn reply_line<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let line = context.line();
    if reply::smtp_code(line.text).is_none_or(|(at, _)| at >= 6) {
        return None;
    }
    let found = address::first(line.text)?;
    let behind = &line.text[found.end..];
    let sign = if line.lower.contains("sender") || line.lower.contains("mail from") {
        &sign::REPLY_ABOUT_SENDER
    } else if behind.starts_with(">...") || behind.starts_with("...") {
        &sign::REPLY_NAMES
    } else {
        &sign::REPLY_MENTIONS
    };
    Some(vec![context.mention(found.address, line.text, sign)])
}

/// Addresses anywhere in a line.
fn sentence<'t>(context: &Context<'_, 't>) -> Option<Vec<Mention<'t>>> {
    let text = context.line().text;
    let others = context.is_about_others();
    let found = address::find_all(text).take(MAX_IN_A_SENTENCE);
    let mentions = found.map(|f| {
        let mut near_by = f.start.saturating_sub(120);
        while !text.is_char_boundary(near_by) {
            near_by += 1;
        }
        let before = text[near_by..f.start].to_lowercase();
        let tail = before.trim_end_matches([
            '<', '"', '\'', '[', '(', '`', ' ', '\u{300c}', '\u{201e}', '\u{201c}',
        ]);
        let goal = phrases::BEFORE_A_RECIPIENT
            .iter()
            .any(|w| tail.ends_with(w));
        let named = phrases::NAMES_OF_RECIPIENTS
            .iter()
            .any(|w| tail.ends_with(w));
        let sign = if others {
            &sign::NOT_A_RECIPIENT
        } else if context.said && (goal || tail.ends_with([':', '：'])) {
            &sign::SAID_OF
        } else if named {
            &sign::BEHIND_RECIPIENT
        } else if context.said {
            &sign::SENTENCE
        } else if context.close || context.near && goal {
            &sign::BELOW
        } else {
            &sign::SOMEWHERE
        };
        context.mention(f.address, "", sign)
    });
    Some(mentions.collect())
}

/// What a label in lower case says of the address behind it.
fn label_sign(label: &str, said: bool) -> &'static Sign {
    let words: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    // Short names have to be words of their own.
    let has = |list: &[&str]| {
        list.iter().any(|name| {
            if name.len() <= 4 {
                words.contains(name)
            } else {
                label.contains(name)
            }
        })
    };
    let identifier = ["message-id", "in-reply-to", "references"]
        .iter()
        .any(|name| label.ends_with(name));
    if identifier || has(phrases::LABELS_OF_OTHERS) && !said {
        &sign::LABEL_OTHER
    } else if words == ["to"] {
        &sign::LABEL_TO
    } else if has(phrases::LABELS_OF_RECIPIENTS) || said {
        &sign::LABEL
    } else {
        &sign::LABEL_PLAIN
    }
}

/// The addresses of a line that holds nothing else.
pub(super) fn only_addresses(text: &str) -> Option<Vec<&str>> {
    let frame = |c: char, more: &str| {
        c.is_whitespace() || "<>\"'[](),;.`*-|".contains(c) || more.contains(c)
    };
    let mut all = Vec::new();
    let mut at = 0;
    for found in address::find_all(text) {
        let between = text.get(at..found.start)?;
        if between.len() > 200 {
            return None;
        }
        let rest: String = between
            .chars()
            .filter(|c| !frame(*c, "#"))
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if !matches!(
            rest.as_str(),
            "" | "mailto:" | "smtp:" | "and" | "rfc822" | ":"
        ) {
            return None;
        }
        if all.len() < MAX_ON_A_LINE && all.last() != Some(&found.address) {
            all.push(found.address);
        }
        at = found.end;
    }
    let clean = text.get(at..)?.chars().all(|c| frame(c, ":="));
    (clean && !all.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_have_names_of_their_own() {
        for (n, sign) in sign::ALL.iter().enumerate() {
            assert!(!sign.reason.is_empty());
            assert!(sign::ALL[..n].iter().all(|s| s.name != sign.name));
        }
    }
}
