//! The recipients that the words for people name, each with the words that
//! belong to it.

use std::collections::HashMap;

use super::avoid::Avoid;
use super::dialect::Dialect;
use super::lines::{Line, has_code, lines};
use super::mentions::{self, Mention, Sign, only_addresses};
use super::{MAX_DIAGNOSTIC, address, phrases};

/// A recipient as the text names it.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub address: String,
    /// The address that the sender gave, where the text tells.
    pub origin: Option<String>,
    /// The words that belong to this recipient, line by line.
    pub words: String,
    /// Words that hold for all recipients, where its own have no reply code.
    pub general: String,
    /// Why it is taken for a recipient; `None` for words about nobody.
    pub sign: Option<&'static Sign>,
    /// The number of its line, counted from 1.
    pub line: usize,
}

impl Entry {
    /// Words that belong to somebody the text does not name.
    pub fn of_words(words: String) -> Entry {
        Entry {
            address: String::new(),
            origin: None,
            words,
            general: String::new(),
            sign: None,
            line: 0,
        }
    }

    pub fn tier(&self) -> u8 {
        self.sign.map_or(0, |s| s.tier)
    }
}

/// Whether the text names nobody for sure.
pub(super) fn is_weak(entries: &[Entry]) -> bool {
    entries
        .iter()
        .all(|e| e.tier() < super::mentions::tier::ALONE)
}

/// Recipients up to which the whole text is searched for each of them.
const FEW: usize = 50;
/// Most bytes of the words of all recipients together; those behind have none.
const MAX_WORDS: usize = 1 << 20;
/// Most bytes of the general words that each of many recipients gets.
const MAX_GENERAL_OF_MANY: usize = 256;
/// Most lines that belong to one recipient.
const MAX_BLOCK: usize = 60;
/// Most places where the words for all recipients may stand that are tried.
const MAX_PLACES: usize = 64;

/// Reads the recipients out of the words for people. `dialect` says how its
/// software writes; what it does not say, the general shapes of lines do.
pub(super) fn read(head: &str, dialect: Option<&Dialect>, avoid: &Avoid) -> Vec<Entry> {
    let lines = lines(head);
    let mut found = mentions::find(&lines, dialect, avoid);
    found.sort_by_key(|m| m.line);
    let mut entries = own_words(&lines, &found, dialect);
    shared_words(&lines, &found, dialect, &mut entries);
    entries
}

/// The words of a report that names nobody.
pub(super) fn general(head: &str, dialect: Option<&Dialect>) -> String {
    let lines = lines(head);
    let text = common(&lines, 0, &[], dialect);
    if text.trim().is_empty() || !has_code(&text) {
        let head = head.trim();
        return head[..head.floor_char_boundary(2000)].to_string();
    }
    text
}

/// For each mention the line of the next one, where the words of it end.
fn stops(lines: &[Line<'_>], found: &[Mention<'_>]) -> Vec<usize> {
    let mut stops = vec![lines.len(); found.len()];
    for n in (0..found.len().saturating_sub(1)).rev() {
        stops[n] = if found[n + 1].line > found[n].line {
            found[n + 1].line
        } else {
            stops[n + 1]
        };
    }
    stops
}

/// Puts the words together that stand with each recipient.
fn own_words(lines: &[Line<'_>], found: &[Mention<'_>], dialect: Option<&Dialect>) -> Vec<Entry> {
    let above = dialect.is_some_and(|d| d.above);
    let stops = stops(lines, found);
    let mut out: Vec<Entry> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut room = MAX_WORDS;
    for (mention, stop) in found.iter().zip(stops) {
        let mut words = if above {
            Block {
                origin: None,
                words: words_above(lines, mention.line),
            }
        } else {
            Block::of(lines, mention, stop, dialect)
        };
        words.words.truncate(words.words.floor_char_boundary(room));
        room -= words.words.len();
        let origin = mention.origin.map(str::to_string).or(words.origin);
        match seen.get(&mention.address.to_lowercase()) {
            Some(&at) => out[at].add(words.words, origin),
            None => {
                seen.insert(mention.address.to_lowercase(), out.len());
                out.push(Entry {
                    address: mention.address.to_string(),
                    origin,
                    words: words.words,
                    general: String::new(),
                    sign: Some(mention.sign),
                    line: mention.line + 1,
                });
            }
        }
    }
    out
}

impl Entry {
    /// Adds what another place of the text says of the same recipient.
    fn add(&mut self, words: String, origin: Option<String>) {
        if has_code(&words) && !has_code(&self.words) || self.words.is_empty() {
            self.words = words;
        } else if self.words.len() < 1000
            && !has_code(&self.words)
            && !self.words.contains(words.as_str())
        {
            // "------ joe@example.org ------" and what his command wrote.
            self.words.push('\n');
            self.words.push_str(&words);
        }
        self.origin = self.origin.take().or(origin);
    }
}

/// Gives those whose own words have no reply code the words that hold for all.
fn shared_words(
    lines: &[Line<'_>],
    found: &[Mention<'_>],
    dialect: Option<&Dialect>,
    entries: &mut [Entry],
) {
    let named: Vec<usize> = found.iter().map(|m| m.line).collect();
    let last = named.last().copied().unwrap_or(0);
    let single = entries.len() == 1;
    let many = entries.len() > FEW;
    let mut shared: Option<(String, bool)> = None;
    for entry in entries {
        if has_code(&entry.words) {
            continue;
        }
        if !many && let Some(line) = about(lines, &entry.address) {
            entry.general = line;
            continue;
        }
        let (text, coded) = shared.get_or_insert_with(|| {
            let mut text = common(lines, last, &named, dialect);
            if many {
                text.truncate(text.floor_char_boundary(MAX_GENERAL_OF_MANY));
            }
            let coded = has_code(&text);
            (text, coded)
        });
        if entry.words.is_empty() || single && entry.words.len() < 16 || *coded {
            entry.general.clone_from(text);
        }
        if entry.words.is_empty() && !*coded && !many {
            entry.words = line_of(lines, &entry.address);
        }
    }
}

/// "Mailbox full: joe@example.org": the line is all there is.
fn line_of(lines: &[Line<'_>], address: &str) -> String {
    lines
        .iter()
        .find(|l| {
            l.text.contains(address)
                && l.text.len() > address.len() + 12
                && only_addresses(l.text).is_none()
                && !phrases::NOT_A_RECIPIENT.any(&l.lower)
        })
        .map(|l| l.text[..l.text.floor_char_boundary(MAX_DIAGNOSTIC)].to_string())
        .unwrap_or_default()
}

/// The words above a recipient in its paragraph, or in the one before.
fn words_above(lines: &[Line<'_>], line: usize) -> String {
    let mut words: Vec<&str> = lines[..line]
        .iter()
        .rev()
        .skip_while(|l| l.text.is_empty())
        .take_while(|l| !l.text.is_empty() && !l.text.starts_with("--"))
        .take(10)
        .map(|l| &l.text[..l.text.floor_char_boundary(MAX_DIAGNOSTIC)])
        .collect();
    words.reverse();
    words.join("\n")
}

/// The words behind and below a mention.
struct Block {
    origin: Option<String>,
    words: String,
}

impl Block {
    /// Reads up to the line `stop`.
    fn of(
        lines: &[Line<'_>],
        mention: &Mention<'_>,
        stop: usize,
        dialect: Option<&Dialect>,
    ) -> Block {
        let mut block = Block {
            origin: None,
            words: mention.words.to_string(),
        };
        let indent = lines[mention.line].indent;
        let below = &lines[mention.line + 1..stop.max(mention.line + 1).min(lines.len())];
        let mut blank = 0;
        for line in below.iter().take(MAX_BLOCK) {
            if line.text.is_empty() {
                blank += 1;
                // "For the following reason:" is not the reason yet.
                let announced = block.words.ends_with(':');
                if !block.words.is_empty() && !announced || blank > 2 {
                    break;
                }
                continue;
            }
            if line.indent <= indent && phrases::FOOTERS.starts(&line.lower) {
                break;
            }
            if is_origin(line) {
                block.origin = block
                    .origin
                    .or_else(|| address::first(line.text).map(|f| f.address.to_string()));
                continue;
            }
            let ignored = |d: &Dialect| d.ignore.iter().any(|i| line.lower.contains(i));
            if dialect.is_some_and(ignored) {
                continue;
            }
            if blank > 0 && !has_code(line.text) && is_elsewhere(&line.lower)
                || block.words.len() > MAX_DIAGNOSTIC
            {
                break;
            }
            block.push(line.text);
        }
        block.unwrap_reason();
        block
    }

    fn push(&mut self, text: &str) {
        if !self.words.is_empty() {
            self.words.push('\n');
        }
        let room = MAX_DIAGNOSTIC + 80;
        self.words
            .push_str(&text[..text.floor_char_boundary(room.saturating_sub(self.words.len()))]);
    }

    /// "(reason: 550 ...)" of sendmail.
    fn unwrap_reason(&mut self) {
        let inner = self.words.strip_prefix("(reason:");
        if let Some(inner) = inner.and_then(|w| w.strip_suffix(')')) {
            self.words = inner.trim().to_string();
        }
    }
}

/// "(expanded from <joe@example.org>)".
fn is_origin(line: &Line<'_>) -> bool {
    line.lower.starts_with('(') && line.text.contains('@') && phrases::ORIGINS.any(&line.lower)
}

fn is_elsewhere(lower: &str) -> bool {
    phrases::NOT_REACHED.any(lower) || phrases::NOT_A_RECIPIENT.any(lower)
}

/// The line with a reply code that names this address.
fn about(lines: &[Line<'_>], address: &str) -> Option<String> {
    let wanted = address.to_lowercase();
    let mut fallback = None;
    for (i, line) in lines.iter().enumerate() {
        if !line.lower.contains(&wanted) {
            continue;
        }
        let unquoted = |text: &str| {
            let text = text.trim_start_matches(['<', ' ']);
            text[..text.floor_char_boundary(MAX_DIAGNOSTIC)].to_string()
        };
        if has_code(line.text) {
            // What the server said beats what the client made of it.
            if line.text.starts_with("<<<") {
                return Some(unquoted(line.text));
            }
            fallback.get_or_insert_with(|| with_continuation(lines, i));
        }
        // ">>> RCPT TO:<joe>" and the refusal below it.
        if line.text.starts_with(">>>")
            && let Some(answer) = lines
                .get(i + 1)
                .filter(|l| l.text.starts_with("<<<") && has_code(l.text))
        {
            return Some(unquoted(answer.text));
        }
    }
    fallback
}

/// A line and those below that go on with it.
fn with_continuation(lines: &[Line<'_>], index: usize) -> String {
    let text = lines[index].text;
    let mut text = text[..text.floor_char_boundary(MAX_DIAGNOSTIC)].to_string();
    for next in lines[index + 1..].iter().take(8) {
        if next.text.is_empty()
            || next.text.contains('@')
            || [">>>", "<<<"].iter().any(|m| next.text.starts_with(m))
            || text.len() > MAX_DIAGNOSTIC
        {
            break;
        }
        text.push('\n');
        text.push_str(&next.text[..next.text.floor_char_boundary(MAX_DIAGNOSTIC)]);
    }
    text
}

/// The words that hold for every recipient.
fn common(lines: &[Line<'_>], last: usize, named: &[usize], dialect: Option<&Dialect>) -> String {
    let markers = dialect.map(|d| d.reply).unwrap_or_default();
    let by_dialect = |lower: &str| {
        let mut ends = markers
            .iter()
            .filter_map(|m| Some(lower.find(m)? + m.len()));
        ends.next()
    };
    let by_phrase = |lower: &str| phrases::REPLY_AFTER.first_of_list(lower).map(|f| f.end());
    let mut spoken = None;
    for marked in [&by_dialect as &dyn Fn(&str) -> Option<usize>, &by_phrase] {
        match behind_markers(lines, named, marked) {
            Some(text) if has_code(&text) => return text,
            text => spoken = spoken.or(text),
        }
    }
    // Any paragraph with a code in it.
    let coded = lines
        .iter()
        .position(|l| has_code(l.text) && !l.lower.contains("message-id"));
    if let Some(at) = coded {
        return paragraph(lines, at, named);
    }
    spoken.unwrap_or_else(|| around(lines, last, named))
}

/// The first words with a reply code behind a marker, or else the first words
/// behind one.
fn behind_markers(
    lines: &[Line<'_>],
    named: &[usize],
    marked: &dyn Fn(&str) -> Option<usize>,
) -> Option<String> {
    let mut spoken = None;
    let mut places = 0;
    for (i, line) in lines.iter().enumerate() {
        if line.text.is_empty() || named.binary_search(&i).is_ok() && !line.lower.contains("said") {
            continue;
        }
        let Some(end) = marked(&line.lower) else {
            continue;
        };
        places += 1;
        if places > MAX_PLACES {
            break;
        }
        let tail = line
            .text
            .get(end.min(line.text.len())..)
            .unwrap_or_default();
        let tail = tail.trim_start_matches([':', ' ', '-', '>', '|']).trim();
        let mut text = tail[..tail.floor_char_boundary(MAX_DIAGNOSTIC)].to_string();
        if text.is_empty() || lines.get(i + 1).is_some_and(|l| !l.text.is_empty()) {
            let rest = paragraph(lines, i + 1, named);
            if !rest.is_empty() && !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&rest);
        }
        if text.trim_matches(['-', '=', '*', ' ', ':', '|']).is_empty() {
            continue;
        }
        if has_code(&text) {
            return Some(text);
        }
        spoken.get_or_insert(text);
    }
    spoken
}

/// The paragraph that begins at or below a line which names nobody.
fn paragraph(lines: &[Line<'_>], from: usize, named: &[usize]) -> String {
    let mut text = String::new();
    if named.binary_search(&from).is_ok() {
        return text;
    }
    for line in lines.get(from..).unwrap_or_default().iter().take(40) {
        if line.text.is_empty() {
            if text.is_empty() {
                continue;
            }
            break;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line.text[..line.text.floor_char_boundary(MAX_DIAGNOSTIC)]);
        if text.len() > MAX_DIAGNOSTIC {
            break;
        }
    }
    text
}

/// What follows the last recipient, or else what leads to the first, if it gives a reason.
fn around(lines: &[Line<'_>], last: usize, named: &[usize]) -> String {
    let below = lines.iter().skip(last + 1).position(|l| !l.text.is_empty());
    if let Some(at) = below.map(|n| last + 1 + n)
        && !phrases::FOOTERS.any(&lines[at].lower)
    {
        return paragraph(lines, at, named);
    }
    let first = named.first().copied().unwrap_or(0);
    let above: Vec<&str> = lines[..first]
        .iter()
        .rev()
        .skip_while(|l| l.text.is_empty())
        .take_while(|l| !l.text.is_empty())
        .take(10)
        .map(|l| &l.text[..l.text.floor_char_boundary(MAX_DIAGNOSTIC)])
        .collect();
    let above = above.into_iter().rev().collect::<Vec<_>>().join("\n");
    if phrases::REASONS.any(&above.to_lowercase()) {
        above
    } else {
        String::new()
    }
}
