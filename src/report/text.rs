//! Recipients and replies in the words for people, of any software.
//!
//! Each address in the text gets a tier for how surely it is a recipient that
//! failed: a line of its own under "the following addresses failed" says more
//! than an address somewhere in a sentence. The highest tier that occurs is
//! taken, and the words that belong to each of its addresses go along.

use super::dialect::Dialect;
use super::{MAX_RECIPIENTS, address, reply};
use super::{form, phrases};

/// A recipient as the text names it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub address: String,
    /// The address that the sender gave, where the text tells.
    pub origin: Option<String>,
    /// The words that belong to this recipient, line by line.
    pub words: String,
    /// Words that hold for all recipients, where its own have no reply code.
    pub general: String,
    pub tier: u8,
}

impl Entry {
    /// Words that belong to somebody the text does not name.
    pub fn of_words(words: String) -> Entry {
        Entry {
            address: String::new(),
            origin: None,
            words,
            general: String::new(),
            tier: 0,
        }
    }
}

/// Named in the manner that its software has.
pub(super) const SURE: u8 = 100;
/// Behind a label, or beside a phrase that says it failed.
pub(super) const LIKELY: u8 = 70;
/// Alone on a line.
pub(super) const ALONE: u8 = 50;
/// Somewhere in the text.
const ANYWHERE: u8 = 10;

/// Addresses that report and are not reported about.
#[derive(Debug, Default)]
pub(super) struct Avoid {
    /// The sender of the message that came back, and others who are no recipients of it.
    pub senders: Vec<String>,
    /// The address that the report comes from.
    pub reporters: Vec<String>,
}

impl Avoid {
    fn reporter(&self, address: &str) -> bool {
        let local = address
            .split('@')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        matches!(local.as_str(), "mailer-daemon" | "maildaemon" | "abuse")
            || self.reporters.iter().any(|r| address::same(r, address))
    }

    /// Whether the address is that of whoever the report is for.
    pub fn sender(&self, address: &str) -> bool {
        self.senders.iter().any(|s| address::same(s, address))
    }
}

struct Line<'t> {
    /// Without white space at its ends.
    text: &'t str,
    lower: String,
    /// Characters of white space in front.
    indent: usize,
}

/// Reads the recipients out of `head`. `dialect` says how its software writes;
/// what it does not say, the general forms do.
pub(super) fn read(head: &str, dialect: Option<&Dialect>, avoid: &Avoid) -> Vec<Entry> {
    let lines = lines(head);
    let mut found = Vec::new();
    if let Some(dialect) = dialect {
        found = by_forms(&lines, dialect, avoid);
    }
    if found.is_empty() {
        found = by_tiers(&lines, avoid);
    } else {
        let others: Vec<Mention> = found
            .iter()
            .filter(|m| !avoid.reporter(&m.address))
            .cloned()
            .collect();
        if !others.is_empty() {
            found = others;
        }
    }
    entries(&lines, found, dialect)
}

/// The words of a report that names nobody.
pub(super) fn general(head: &str, dialect: Option<&Dialect>) -> String {
    let lines = lines(head);
    let text = common(&lines, 0, &[], dialect);
    if text.trim().is_empty() || !reply_like(&text) {
        let head = head.trim();
        return head[..form::boundary(head, 2000)].to_string();
    }
    text
}

fn lines(head: &str) -> Vec<Line<'_>> {
    head.lines()
        .map(|l| {
            let text = l.trim();
            Line {
                text,
                lower: text[..form::boundary(text, 600)].to_lowercase(),
                indent: l.len() - l.trim_start().len(),
            }
        })
        .collect()
}

/// An address and where it stands.
#[derive(Debug, Clone)]
struct Mention {
    address: String,
    origin: Option<String>,
    /// The words behind it on its line.
    words: String,
    line: usize,
    tier: u8,
}

/// Whether a line stands indented right below a recipient, and so belongs to it.
fn continues(lines: &[Line<'_>], index: usize, last: Option<&Mention>) -> bool {
    let Some(last) = last.filter(|m| m.tier == SURE) else {
        return false;
    };
    last.line < index
        && index - last.line < 40
        && lines[last.line + 1..=index]
            .iter()
            .all(|l| !l.text.is_empty() && l.indent > lines[last.line].indent)
}

/// The domain of a recipient that is named without one.
fn domain<'d>(dialect: &'d Dialect, avoid: &'d Avoid) -> Option<&'d str> {
    if !dialect.domain.is_empty() {
        return Some(dialect.domain);
    }
    avoid
        .reporters
        .first()
        .and_then(|r| r.rsplit_once('@'))
        .map(|(_, domain)| domain)
}

fn by_forms(lines: &[Line<'_>], dialect: &Dialect, avoid: &Avoid) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    if dialect.forms.is_empty() {
        return found;
    }
    let mut open = dialect.begins.is_empty();
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            continue;
        }
        if dialect.ends.iter().any(|e| line.lower.contains(e))
            && (open || dialect.begins.is_empty())
        {
            if dialect.begins.is_empty() {
                break;
            }
            open = false;
        }
        if dialect.begins.iter().any(|b| line.lower.contains(b)) {
            open = true;
            // The recipient may stand on the very line.
        }
        if !open || continues(lines, index, found.last()) {
            continue;
        }
        let hit = dialect
            .forms
            .iter()
            .filter(|f| line.text.contains('@') || f.contains("{local}"))
            .find_map(|f| form::matches(f, line.text));
        let address = hit.and_then(|hit| match (hit.address, hit.local) {
            (Some(address), _) => Some(address.to_string()),
            (None, Some(local)) => Some(format!("{local}@{}", domain(dialect, avoid)?)),
            _ => None,
        });
        if let (Some(hit), Some(address)) = (hit, address) {
            found.push(Mention {
                address,
                origin: hit.origin.map(str::to_string),
                words: hit.reply.unwrap_or_default().to_string(),
                line: index,
                tier: SURE,
            });
            if found.len() >= MAX_RECIPIENTS {
                break;
            }
        }
    }
    found
}

fn by_tiers(lines: &[Line<'_>], avoid: &Avoid) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut open = false;
    let mut announced = 0;
    let mut reached = 0;
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() || found.len() >= MAX_RECIPIENTS * 2 {
            continue;
        }
        if continues(lines, index, found.last()) {
            continue;
        }
        let said = phrases::NOT_REACHED.iter().any(|p| line.lower.contains(p));
        if said {
            open = true;
            announced = index;
        } else if open
            && phrases::LIST_ENDS.iter().any(|p| line.lower.contains(p))
            && !line.text.contains('@')
        {
            open = false;
        }
        if !line.text.contains('@') {
            continue;
        }
        let near = open && index - reached.max(announced) <= 400;
        let below = if near {
            lines[announced..index]
                .iter()
                .filter(|l| !l.text.is_empty())
                .take(4)
                .count()
        } else {
            4
        };
        line_mentions(lines, index, said, near, near && below <= 3, &mut found);
        if found
            .last()
            .is_some_and(|m| m.tier == SURE && m.line == index)
        {
            reached = index;
        }
    }
    // The most certain ones, without those who report.
    let usable = |m: &&Mention| !avoid.reporter(&m.address) && !avoid.sender(&m.address);
    let best = found
        .iter()
        .filter(usable)
        .map(|m| m.tier)
        .max()
        .unwrap_or(0);
    let best_sender = found
        .iter()
        .filter(|m| !avoid.reporter(&m.address))
        .map(|m| m.tier)
        .max()
        .unwrap_or(0);
    // Whoever writes to an address of their own is sender and recipient at once.
    let senders_too = best_sender >= LIKELY && best < LIKELY;
    let level = if senders_too { best_sender } else { best };
    found.retain(|m| {
        m.tier + 15 >= level
            && !avoid.reporter(&m.address)
            && (senders_too
                || !avoid.sender(&m.address)
                || (m.tier == SURE && level == SURE && starts_line(lines, m)))
    });
    found
}

/// A sender's own address counts where it heads a paragraph in brackets: `<me@here>:`.
fn starts_line(lines: &[Line<'_>], mention: &Mention) -> bool {
    let line = lines[mention.line].text;
    line.starts_with('<')
        && line
            .get(1..)
            .is_some_and(|l| l.starts_with(mention.address.as_str()))
        && line.contains(">:")
}

fn line_mentions(
    lines: &[Line<'_>],
    index: usize,
    said: bool,
    near: bool,
    next: bool,
    found: &mut Vec<Mention>,
) {
    let line = &lines[index];
    let mut push = |address: &str, origin: Option<&str>, words: &str, tier: u8| {
        found.push(Mention {
            address: address.to_string(),
            origin: origin.map(str::to_string),
            words: words.trim().to_string(),
            line: index,
            tier,
        });
    };
    let body = line
        .text
        .trim_start_matches(['*', '>', '-', '+', '|', '\u{2022}', '\u{b7}', ' ', '\t']);
    // "(generated from joe@...)" and "(expanded from: <joe@...>)" belong to the line above.
    if line.lower.starts_with('(')
        && [
            "generated from",
            "expanded from",
            "ultimately",
            "was addressed to",
            "reason",
        ]
        .iter()
        .any(|p| line.lower.contains(p))
    {
        return;
    }
    // `<joe@example.org>: host mx said ...` and `<joe@example.org>:` of Postfix and qmail.
    for shape in [
        "{address} (expanded from {origin}): {reply}",
        "{address}: {reply}",
        "{address}:",
    ] {
        if let Some(hit) = form::matches(shape, body)
            && let Some(address) = hit.address
        {
            let bracketed = body.starts_with('<');
            let tier = if bracketed || near { SURE } else { LIKELY };
            push(address, hit.origin, hit.reply.unwrap_or_default(), tier);
            return;
        }
    }
    // A transcript of the conversation.
    let transcript = line.text.starts_with(">>>")
        || line.text.starts_with("<<<")
        || line.lower.starts_with("sent <<<")
        || line.lower.starts_with("in:")
        || line.lower.starts_with("out:");
    if transcript {
        if line.lower.contains("rcpt to")
            && let Some(f) = address::first(line.text)
        {
            let refused = lines[index + 1..]
                .iter()
                .filter(|l| !l.text.is_empty())
                .take(2)
                .any(|l| {
                    l.text.starts_with("<<<") && reply::smtp_code(l.text).is_some()
                        || l.lower.starts_with("received >>>")
                        || l.lower.starts_with("out: 5")
                });
            push(f.address, None, "", if refused { 60 } else { ALONE });
        }
        return;
    }
    let blocked = phrases::NOT_A_RECIPIENT
        .iter()
        .any(|p| line.lower.contains(p));
    // Nothing on the line but addresses.
    if let Some(all) = only_addresses(body) {
        let label = previous(lines, index).is_some_and(|l| {
            l.ends_with([':', '：'])
                && phrases::NOT_A_RECIPIENT.iter().any(|p| l.contains(p))
                && !phrases::NOT_REACHED.iter().any(|p| l.contains(p))
        });
        for address in all {
            push(
                address,
                None,
                "",
                if label {
                    ANYWHERE
                } else if near {
                    SURE
                } else {
                    ALONE
                },
            );
        }
        return;
    }
    // "Label: address" with nothing behind.
    if let Some((label, rest)) = line.text.split_once([':', '：'])
        && label.len() <= 60
        && !label.contains('@')
        && let Some(all) = only_addresses(rest.trim().trim_start_matches(['<', '[', '(']))
    {
        let lower = label.to_lowercase();
        let tier = label_tier(&lower, said);
        // "User's mailbox is full: <joe@example.org>": the label is the reason.
        let reason = phrases::REASONS.iter().any(|r| lower.contains(r));
        for address in all {
            push(address, None, if reason { label } else { "" }, tier);
        }
        return;
    }
    // The address leads: `joe@example.org (user not found)`, `joe@example.org ... unknown host`.
    let leads = address::first(body).filter(|f| {
        let before = body[..f.start].to_ascii_lowercase();
        matches!(
            before.trim_start_matches(['<', '"', '\'', '[', '(', '#']),
            "" | "mailto:" | "smtp:"
        )
    });
    if let Some(lead) = leads {
        let behind = body[lead.end..].trim_start_matches(['>', '"', '\'', ']', ')']);
        let punctuated = behind.starts_with(" (")
            || behind.starts_with(" [")
            || behind.starts_with("...")
            || behind.starts_with(" ...")
            || behind.starts_with(';')
            || behind.starts_with(" -")
            || behind.starts_with(" :")
            || behind.starts_with(',')
            || behind.trim_start().starts_with("on ")
            || behind.trim_start().starts_with('<');
        let coded = reply::smtp_code(behind).is_some() || reply::enhanced(behind).is_some();
        let tier = match (near, punctuated || coded) {
            (true, true) => SURE,
            (true, false) if said => LIKELY,
            (true, false) => 90,
            (false, true) => 60,
            (false, false) if said => LIKELY,
            (false, false) => 40,
        };
        push(
            lead.address,
            None,
            behind.trim_start_matches([' ', ';', ',', '-', ':']),
            if blocked { ANYWHERE } else { tier },
        );
        return;
    }
    // `550 5.1.1 <joe@example.org>... User unknown`.
    if reply::smtp_code(line.text).is_some_and(|(at, _)| at < 6)
        && let Some(f) = address::first(line.text)
    {
        let behind = &line.text[f.end..];
        let about_sender = line.lower.contains("sender") || line.lower.contains("mail from");
        let tier = if about_sender {
            ANYWHERE
        } else if behind.starts_with(">...") || behind.starts_with("...") {
            60
        } else {
            45
        };
        push(f.address, None, line.text, tier);
        return;
    }
    for f in address::find_all(line.text).take(100) {
        let mut near_by = f.start.saturating_sub(120);
        while !line.text.is_char_boundary(near_by) {
            near_by += 1;
        }
        let before = line.text[near_by..f.start].to_lowercase();
        let tail = before.trim_end_matches([
            '<', '"', '\'', '[', '(', '`', ' ', '\u{300c}', '\u{201e}', '\u{201c}',
        ]);
        let tier = if blocked {
            ANYWHERE
        } else if said && (before_says(tail) || tail.ends_with([':', '：'])) {
            75
        } else if tail.ends_with("rcpt to:")
            || tail.ends_with("recipient")
            || tail.ends_with("user")
            || tail.ends_with("mailbox")
        {
            55
        } else if said {
            LIKELY
        } else if next || near && before_says(tail) {
            60
        } else {
            ANYWHERE + 15
        };
        push(f.address, None, "", tier);
    }
}

/// Whether what stands in front of an address on a line makes it the goal of a delivery.
fn before_says(before: &str) -> bool {
    [
        " to",
        " for",
        "recipient",
        "recipients",
        "address",
        "addresses",
        "user",
        "mailbox",
        "account",
        "recipient is",
        "an",
        " à",
        " a",
        " para",
        " do",
        " для",
        " адрес",
        " pour",
        " aan",
        " til",
        "till",
        "at",
        " be",
        "errors",
    ]
    .iter()
    .any(|w| before.ends_with(w))
}

fn label_tier(label: &str, said: bool) -> u8 {
    const GOOD: &[&str] = &[
        "recipient",
        "to",
        "address",
        "user",
        "failed",
        "undeliver",
        "deliver",
        "error-for",
        "mailbox",
        "rcpt",
        "unknown",
        "invalid",
        "rejected",
        "destination",
        "empfänger",
        "adres",
        "odbiorca",
        "получатель",
        "адрес",
        "destinat",
        "宛先",
        "受信者",
        "收件人",
        "user mailbox",
        "account",
        "quota",
        "size",
        "full",
        "bounce",
    ];
    const BAD: &[&str] = &[
        "from",
        "sender",
        "reply",
        "contact",
        "postmaster",
        "support",
        "cc",
        "bcc",
        "message",
        "subject",
        "id",
        "von",
        "absender",
        "nadawca",
        "отправитель",
        "od",
        "de",
        "from address",
        "return",
        "errors",
        "送信者",
        "差出人",
        "发件人",
        "identity",
        "original to",
    ];
    let words: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let has = |list: &[&str]| {
        list.iter().any(|g| {
            if g.len() <= 4 {
                words.iter().any(|w| w == g)
            } else {
                label.contains(g)
            }
        })
    };
    if has(BAD) && !said {
        return ANYWHERE;
    }
    let only_to = words == ["to"];
    if only_to {
        return 45;
    }
    if has(GOOD) || said { 90 } else { 30 }
}

/// The nearest line above with anything on it.
fn previous<'l>(lines: &'l [Line<'_>], index: usize) -> Option<&'l str> {
    lines[..index]
        .iter()
        .rev()
        .take(3)
        .find(|l| !l.text.is_empty())
        .map(|l| l.lower.as_str())
}

/// Whether a character may stand around addresses, beside those of `more`.
fn is_frame(c: char, more: &str) -> bool {
    c.is_whitespace() || "<>\"'[](),;.`*-|".contains(c) || more.contains(c)
}

/// The addresses of a line that holds nothing else.
fn only_addresses(text: &str) -> Option<Vec<&str>> {
    let mut all = Vec::new();
    let mut at = 0;
    for found in address::find_all(text) {
        let between = text.get(at..found.start)?.to_ascii_lowercase();
        let rest: String = between.chars().filter(|c| !is_frame(*c, "#")).collect();
        if !matches!(
            rest.as_str(),
            "" | "mailto:" | "smtp:" | "and" | "rfc822" | ":"
        ) {
            return None;
        }
        all.push(found.address);
        at = found.end;
    }
    let clean = text.get(at..)?.chars().all(|c| is_frame(c, ":="));
    (clean && !all.is_empty()).then(|| {
        all.dedup();
        all
    })
}

/// Puts the words that belong to each recipient together.
fn entries(lines: &[Line<'_>], mut found: Vec<Mention>, dialect: Option<&Dialect>) -> Vec<Entry> {
    found.sort_by_key(|m| m.line);
    let ignored =
        |line: &Line<'_>| dialect.is_some_and(|d| d.ignore.iter().any(|i| line.lower.contains(i)));
    let mut out: Vec<Entry> = Vec::new();
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    let named: Vec<usize> = found.iter().map(|m| m.line).collect();
    let mut general: Option<String> = None;
    // For each mention the line of the next one.
    let mut stops = vec![lines.len(); found.len()];
    for n in (0..found.len().saturating_sub(1)).rev() {
        stops[n] = if named[n + 1] > named[n] {
            named[n + 1]
        } else {
            stops[n + 1]
        };
    }
    for (n, mention) in found.iter().enumerate() {
        let stop = stops[n];
        let (origin, words) = if dialect.is_some_and(|d| d.above) {
            (None, above(lines, mention.line))
        } else {
            block(lines, mention, stop, &ignored)
        };
        let origin = mention.origin.clone().or(origin);
        let key = mention.address.to_lowercase();
        match seen.get(&key) {
            Some(&at) => {
                let entry = &mut out[at];
                if reply_like(&words) && !reply_like(&entry.words) || entry.words.is_empty() {
                    entry.words = words;
                } else if !reply_like(&entry.words)
                    && !entry.words.contains(words.as_str())
                    && entry.words.len() < 1000
                {
                    // "------ joe@example.org ------" and what his command wrote.
                    entry.words.push('\n');
                    entry.words.push_str(&words);
                }
                entry.origin = entry.origin.take().or(origin);
            }
            None => {
                seen.insert(key, out.len());
                out.push(Entry {
                    address: mention.address.clone(),
                    origin,
                    words,
                    general: String::new(),
                    tier: mention.tier,
                });
            }
        }
    }
    let last = named.last().copied().unwrap_or(0);
    let single = out.len() == 1;
    // For long lists, one look at the lines that name somebody is enough.
    let many = out.len() > 50;
    for entry in &mut out {
        if reply_like(&entry.words) {
            continue;
        }
        if !many && let Some(line) = about(lines, &entry.address) {
            entry.general = line;
            continue;
        }
        let text = general
            .get_or_insert_with(|| common(lines, last, &named, dialect))
            .clone();
        if entry.words.is_empty() || single && entry.words.len() < 16 || reply_like(&text) {
            entry.general = text;
        }
        // "Mailbox full: joe@example.org": the line is all there is.
        if entry.words.is_empty() && !reply_like(&entry.general) {
            let line = lines.iter().find(|l| {
                l.text.contains(entry.address.as_str())
                    && l.text.len() > entry.address.len() + 12
                    && only_addresses(l.text).is_none()
                    && !phrases::NOT_A_RECIPIENT.iter().any(|p| l.lower.contains(p))
            });
            if let Some(line) = line {
                entry.words = line.text.to_string();
            }
        }
    }
    out
}

/// The words above a recipient in its paragraph, or in the one before.
fn above(lines: &[Line<'_>], line: usize) -> String {
    let mut words: Vec<&str> = lines[..line]
        .iter()
        .rev()
        .skip_while(|l| l.text.is_empty())
        .take_while(|l| !l.text.is_empty() && !l.text.starts_with("--"))
        .take(10)
        .map(|l| l.text)
        .collect();
    words.reverse();
    words.join("\n")
}

/// Whether words hold a reply code.
fn reply_like(words: &str) -> bool {
    reply::smtp_code(words).is_some() || reply::enhanced(words).is_some()
}

/// The words behind and below a mention, up to `stop`.
fn block(
    lines: &[Line<'_>],
    mention: &Mention,
    stop: usize,
    ignored: &dyn Fn(&Line<'_>) -> bool,
) -> (Option<String>, String) {
    let mut origin = None;
    let mut words = mention.words.clone();
    let mut blank = 0;
    for line in lines[mention.line + 1..stop.min(lines.len())]
        .iter()
        .take(60)
    {
        if line.text.is_empty() {
            blank += 1;
            if !words.is_empty() || blank > 1 {
                break;
            }
            continue;
        }
        let deeper = line.indent > lines[mention.line].indent;
        if !deeper && phrases::FOOTERS.iter().any(|f| line.lower.starts_with(f)) {
            break;
        }
        if line.lower.starts_with('(') && line.text.contains('@') {
            let from = [
                "generated from",
                "expanded from",
                "was addressed to",
                "alias for",
            ]
            .iter()
            .any(|p| line.lower.contains(p));
            if from {
                if origin.is_none() {
                    origin = address::first(line.text).map(|f| f.address.to_string());
                }
                continue;
            }
        }
        if ignored(line) {
            continue;
        }
        let elsewhere = || {
            phrases::NOT_REACHED
                .iter()
                .chain(phrases::NOT_A_RECIPIENT)
                .any(|p| line.lower.contains(p))
        };
        if blank > 0 && !reply_like(line.text) && elsewhere() {
            break;
        }
        if words.len() > super::MAX_DIAGNOSTIC {
            break;
        }
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(line.text);
    }
    // "(reason: 550 ...)" of sendmail.
    if let Some(inner) = words
        .strip_prefix("(reason:")
        .and_then(|w| w.strip_suffix(')'))
    {
        words = inner.trim().to_string();
    }
    (origin, words)
}

/// The line with a reply code that names this address.
fn about(lines: &[Line<'_>], address: &str) -> Option<String> {
    let wanted = address.to_lowercase();
    let mut fallback = None;
    for (i, line) in lines.iter().enumerate() {
        if !line.lower.contains(&wanted) {
            continue;
        }
        if reply_like(line.text) {
            let mut text = line.text.to_string();
            for next in lines[i + 1..].iter().take(8) {
                if next.text.is_empty()
                    || next.text.starts_with(">>>")
                    || next.text.contains('@')
                    || next.text.starts_with("<<<")
                {
                    break;
                }
                text.push('\n');
                text.push_str(next.text);
            }
            // What the server said beats what the client made of it.
            if line.text.starts_with("<<<") {
                return Some(text.trim_start_matches(['<', ' ']).to_string());
            }
            fallback.get_or_insert(text);
        }
        // ">>> RCPT TO:<joe>" and the refusal below it.
        if line.text.starts_with(">>>")
            && let Some(answer) = lines
                .get(i + 1)
                .filter(|l| l.text.starts_with("<<<") && reply_like(l.text))
        {
            return Some(answer.text.trim_start_matches(['<', ' ']).to_string());
        }
    }
    fallback
}

/// The words that hold for every recipient.
fn common(lines: &[Line<'_>], last: usize, named: &[usize], dialect: Option<&Dialect>) -> String {
    let paragraph = |from: usize| -> String {
        let mut text = String::new();
        for line in lines[from..].iter().take(40) {
            if line.text.is_empty() {
                if text.is_empty() {
                    continue;
                }
                break;
            }
            if named.binary_search(&from).is_ok() && text.is_empty() {
                break;
            }
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(line.text);
            if text.len() > super::MAX_DIAGNOSTIC {
                break;
            }
        }
        text
    };
    let markers = dialect.map(|d| d.reply).unwrap_or_default();
    let mut spoken: Option<String> = None;
    for list in [markers, phrases::REPLY_AFTER] {
        for (i, line) in lines.iter().enumerate() {
            if line.text.is_empty()
                || named.binary_search(&i).is_ok() && !line.lower.contains("said")
            {
                continue;
            }
            let Some((marker, at)) = list
                .iter()
                .find_map(|m| line.lower.find(m).map(|at| (m, at + m.len())))
            else {
                continue;
            };
            let _ = marker;
            let tail = line
                .text
                .get(at.min(line.text.len())..)
                .unwrap_or_default()
                .trim_start_matches([':', ' ', '-', '>', '|'])
                .trim();
            let mut text = tail.to_string();
            let rest = if text.is_empty() || !lines.get(i + 1).is_none_or(|l| l.text.is_empty()) {
                paragraph(i + 1)
            } else {
                String::new()
            };
            if !rest.is_empty() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&rest);
            }
            if text.trim_matches(['-', '=', '*', ' ', ':', '|']).is_empty() {
                continue;
            }
            if reply_like(&text) {
                return text;
            }
            spoken.get_or_insert(text);
        }
    }
    // Any paragraph with a code in it.
    if let Some((i, _)) = lines
        .iter()
        .enumerate()
        .find(|(_, l)| reply_like(l.text) && !l.lower.contains("message-id"))
    {
        return paragraph(i);
    }
    if let Some(text) = spoken {
        return text;
    }
    // What follows the last recipient, or else what leads to the first.
    let mut below = last + 1;
    while below < lines.len() {
        let line = &lines[below];
        if !line.text.is_empty() && !phrases::FOOTERS.iter().any(|f| line.lower.contains(f)) {
            return paragraph(below);
        }
        if !line.text.is_empty() {
            break;
        }
        below += 1;
    }
    let first = named.first().copied().unwrap_or(0);
    let above: Vec<&str> = lines[..first]
        .iter()
        .rev()
        .skip_while(|l| l.text.is_empty())
        .take_while(|l| !l.text.is_empty())
        .take(10)
        .map(|l| l.text)
        .collect();
    let above = above.into_iter().rev().collect::<Vec<_>>().join("\n");
    let lower = above.to_lowercase();
    if phrases::REASONS.iter().any(|r| lower.contains(r)) {
        above
    } else {
        String::new()
    }
}
