//! The form of a rule file, and the rules that are read from one.
//!
//! src/build compiles `rules.toml` with this file into a static table, and the
//! crate reads a site's own rules with it: one form, one set of checks.
//! Nothing here knows of reports; matching is in `rules`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use toml::Spanned;

use super::category::Category;
use super::confidence::Confidence;
use super::variant::Variant;

/// A rule as it is matched. All of its conditions must hold; an empty one always does.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The name that events and `classify` show.
    pub name: Cow<'static, str>,
    /// What it finds.
    pub category: Category,
    /// How sure it is at most, where the file says so.
    pub confidence: Option<Confidence>,
    /// What sets this cause apart from the others of the category.
    pub variant: Option<Variant>,
    /// Whether its phrases are looked for in links too.
    pub links: bool,
    /// Why it stands where it stands.
    pub why: Cow<'static, str>,
    /// One of these enhanced status codes.
    pub enhanced: Cow<'static, [CodePattern]>,
    /// One of these ranges of SMTP reply codes, both ends included.
    pub smtp: Cow<'static, [(u16, u16)]>,
    /// One of these phases.
    pub phase: Cow<'static, [Cow<'static, str>]>,
    /// One of these families of servers.
    pub host: Cow<'static, [Cow<'static, str>]>,
    /// `Some(true)` for delayed mail only, `Some(false)` for failed mail only.
    pub delayed: Option<bool>,
    /// One of these diagnostic types.
    pub types: Cow<'static, [Cow<'static, str>]>,
    /// One of these phrases.
    pub any: Phrases,
    /// Each of these phrases.
    pub all: Phrases,
    /// None of these phrases.
    pub none: Phrases,
}

impl Rule {
    /// Whether the rule looks at the words of the reply, not at codes alone.
    pub fn has_words(&self) -> bool {
        !self.any.is_empty() || !self.all.is_empty()
    }

    fn has_condition(&self) -> bool {
        self.has_words()
            || !self.enhanced.is_empty()
            || !self.smtp.is_empty()
            || !self.phase.is_empty()
            || !self.host.is_empty()
            || self.delayed.is_some()
            || !self.types.is_empty()
    }

    /// How sure a diagnosis by this rule is at most.
    pub fn confidence(&self) -> Confidence {
        self.confidence.unwrap_or(if self.has_words() {
            Confidence::Certain
        } else {
            Confidence::Guess
        })
    }
}

/// Servers of one operator or product, known by their host names or their words.
#[derive(Debug, Clone, PartialEq)]
pub struct Family {
    /// The name that rules use.
    pub name: Cow<'static, str>,
    /// Domains that its hosts are in.
    pub hosts: Cow<'static, [Cow<'static, str>]>,
    /// Phrases that only its replies have.
    pub marks: Phrases,
}

/// An enhanced status code with parts left open: `5.7.x`, `x.2.2`, `5.7.606-649`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodePattern {
    /// 2, 4 or 5.
    pub class: Option<u8>,
    /// The subject.
    pub subject: Option<u16>,
    /// The first detail of the range.
    pub first: u16,
    /// The last one.
    pub last: u16,
}

/// A list of phrases: one text, and where the pieces lie in it. Each pointer in
/// the built-in rules, which have thousands of pieces, would have to be adjusted
/// whenever the program starts, and its page copied.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Phrases {
    /// What all pieces look for, one behind another.
    pub text: Cow<'static, str>,
    /// Those of each phrase in its order.
    pub pieces: Cow<'static, [Piece]>,
    /// The numbers of built-in phrases in the index; a site's phrases have none.
    pub numbers: Option<Numbers>,
}

/// Consecutive numbers of phrases in the index of the built-in rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// The number of the first phrase.
    pub first: u16,
    /// The number behind the last one.
    pub end: u16,
}

impl Phrases {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// One after another.
    pub fn iter(&self) -> impl Iterator<Item = Phrase<'_>> {
        self.pieces
            .chunk_by(|_, next| !next.begins_phrase)
            .enumerate()
            .map(|(n, pieces)| Phrase {
                text: &self.text,
                pieces,
                number: self.numbers.and_then(|numbers| {
                    let number = numbers.first.checked_add(u16::try_from(n).ok()?)?;
                    (number < numbers.end).then_some(number)
                }),
            })
    }

    /// The phrase that has these pieces.
    pub fn slice(&self, first: usize, count: usize) -> Option<Phrase<'_>> {
        Some(Phrase {
            text: &self.text,
            pieces: self.pieces.get(first..first + count)?,
            number: None,
        })
    }

    /// Reads them as a file has them.
    fn read(texts: &[Spanned<String>]) -> Result<Phrases, (&Spanned<String>, &'static str)> {
        let mut phrases = Phrases::default();
        for text in texts {
            phrases.add(text.get_ref()).map_err(|why| (text, why))?;
        }
        Ok(phrases)
    }

    /// Reads a phrase: pieces with `*` between them. It begins where a word does,
    /// unless a `*` stands in front; a blank at the end says that a word ends there.
    fn add(&mut self, text: &str) -> Result<(), &'static str> {
        if text.chars().any(|c| c.is_uppercase()) {
            return Err("a phrase is written in lower case");
        }
        if text.contains(['"', '`']) {
            return Err("in a phrase every quotation mark is written '");
        }
        if text.contains("  ") {
            return Err("in a phrase no two blanks stand together");
        }
        let (anywhere, text) = match text.strip_prefix('*') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let last = text.matches('*').count();
        for (n, piece) in text.split('*').enumerate() {
            let bare = piece.trim_matches(' ');
            let ends_word = n == last && piece.ends_with(' ');
            let mark = bare == "@" || bare == "#";
            if bare.is_empty() || (bare.len() < 2 && !ends_word && !mark) {
                return Err("each piece of a phrase has at least two letters or is a whole word");
            }
            let start = offset(&self.text)?;
            self.text.to_mut().push_str(bare);
            self.pieces.to_mut().push(Piece {
                start,
                end: offset(&self.text)?,
                begins_phrase: n == 0,
                starts_word: n == 0 && !anywhere && bare.starts_with(is_letter),
                ends_word,
                grams: grams(bare.as_bytes()),
            });
        }
        Ok(())
    }
}

/// Pieces that follow one another within [`MAX_GAP`] bytes. In the file a `*`
/// stands between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Phrase<'r> {
    text: &'r str,
    /// At least one.
    pub pieces: &'r [Piece],
    /// Its number in the index of the built-in rules.
    pub number: Option<u16>,
}

impl<'r> Phrase<'r> {
    /// What one of its pieces looks for.
    pub fn words(&self, piece: &Piece) -> &'r str {
        &self.text[piece.start as usize..piece.end as usize]
    }
}

/// How far apart two pieces of a phrase may stand, in bytes.
pub const MAX_GAP: usize = 80;

/// A piece of normalised text.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Where in the text of its [`Phrases`] that which is looked for begins.
    pub start: u32,
    /// And where it ends.
    pub end: u32,
    /// It is the first of a phrase.
    pub begins_phrase: bool,
    /// No letter or digit may stand in front of it.
    pub starts_word: bool,
    /// No letter or digit may stand behind it (a blank in the file).
    pub ends_word: bool,
    /// Some of its trigrams, see [`gram`]; [`NO_GRAM`] where it has fewer.
    pub grams: [u16; 4],
}

/// How many trigram classes there are.
pub const GRAMS: usize = 1 << 13;
/// No trigram.
pub const NO_GRAM: u16 = u16::MAX;

/// The class of a trigram. A text without the trigrams of a piece doesn't hold
/// the piece, which spares nearly every search.
pub const fn gram(bytes: [u8; 3]) -> u16 {
    let n = (bytes[0] as u32) << 16 | (bytes[1] as u32) << 8 | bytes[2] as u32;
    (n.wrapping_mul(0x9e37_79b1) >> 19) as u16
}

/// A rule file that can't be used: where, what stands there, and what may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleError {
    /// The file's name as it was given.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// What is wrong with what was found, and what is allowed.
    pub message: String,
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RuleError {
            file,
            line,
            column,
            message,
        } = self;
        write!(f, "{file}:{line}:{column}: {message}")
    }
}

impl std::error::Error for RuleError {}

/// Everything that stands in a rule file.
#[derive(Debug, Clone, Default)]
pub struct RuleFile {
    /// In the order they are tried.
    pub rules: Vec<Rule>,
    /// In the order of their names.
    pub families: Vec<Family>,
}

/// The phases that `phase` may name, in the order of the conversation.
pub const PHASES: [&str; 5] = ["connect", "helo", "mail", "rcpt", "data"];

impl RuleFile {
    /// Reads a rule file. `known` are families that are defined elsewhere.
    pub fn parse(text: &str, file: &str, known: &[Family]) -> Result<RuleFile, RuleError> {
        let reader = Reader { text, file };
        // A newer format may have keys that are unknown here: the version is read first.
        if let Ok(Version {
            format: Some(format),
        }) = toml::from_str(text)
            && format.get_ref() != &toml::Value::Integer(FORMAT)
        {
            return Err(reader.error(
                format.span().start,
                format!(
                    "found format = {}: this version of zwrotka reads format = {FORMAT}; \
                     update zwrotka, or use rules of that format",
                    format.get_ref()
                ),
            ));
        }
        let raw: RawFile = toml::from_str(text)
            .map_err(|e| reader.error(e.span().map_or(0, |s| s.start), e.message().to_string()))?;
        let mut families = Vec::new();
        for (name, raw) in &raw.family {
            families.push(Family {
                name: name.get_ref().clone().into(),
                hosts: owned(raw.hosts.iter().map(|h| h.to_ascii_lowercase())),
                marks: reader.phrases(&raw.marks)?,
            });
        }
        let names: Vec<&str> = families.iter().chain(known).map(|f| &*f.name).collect();
        let mut rules: Vec<Rule> = Vec::new();
        for raw in &raw.rule {
            if rules.iter().any(|r| r.name == *raw.name.get_ref()) {
                return Err(reader.at(&raw.name, "another rule of this file has that name"));
            }
            rules.push(reader.rule(raw, &names)?);
        }
        Ok(RuleFile { rules, families })
    }
}

/// Patterns of enhanced codes, and ranges of SMTP codes.
type Codes = (Vec<CodePattern>, Vec<(u16, u16)>);

/// What a rule file says, and where, for errors.
struct Reader<'t> {
    text: &'t str,
    file: &'t str,
}

impl Reader<'_> {
    fn error(&self, at: usize, message: String) -> RuleError {
        let before = self.text.get(..at).unwrap_or(self.text);
        RuleError {
            file: self.file.to_string(),
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or("").chars().count() + 1,
            message,
        }
    }

    fn at(&self, found: &Spanned<String>, message: &str) -> RuleError {
        self.error(
            found.span().start,
            format!("found {:?}: {message}", found.get_ref()),
        )
    }

    fn phrases(&self, texts: &[Spanned<String>]) -> Result<Phrases, RuleError> {
        Phrases::read(texts).map_err(|(phrase, message)| self.at(phrase, message))
    }

    /// The value of a key that only some names may stand behind.
    fn named<T>(
        &self,
        found: &Spanned<String>,
        value: Option<T>,
        what: &str,
        names: impl Iterator<Item = &'static str>,
    ) -> Result<T, RuleError> {
        value.ok_or_else(|| {
            let all: Vec<_> = names.collect();
            self.at(found, &format!("{what} is one of {}", all.join(", ")))
        })
    }

    fn rule(&self, raw: &RawRule, families: &[&str]) -> Result<Rule, RuleError> {
        if !is_name(raw.name.get_ref()) {
            return Err(self.at(
                &raw.name,
                "a rule's name has lower-case letters, digits and hyphens only",
            ));
        }
        let category = self.named(
            &raw.category,
            Category::named(raw.category.get_ref()),
            "a category",
            Category::ALL.iter().map(|c| c.name()),
        )?;
        let confidence = match &raw.confidence {
            None => None,
            Some(name) => Some(
                Confidence::named(name.get_ref())
                    .ok_or_else(|| self.at(name, "a confidence is certain, likely or guess"))?,
            ),
        };
        let variant = match &raw.variant {
            None => None,
            Some(name) => Some(self.named(
                name,
                Variant::named(name.get_ref()),
                "a variant",
                Variant::ALL.iter().map(|v| v.name()),
            )?),
        };
        let (enhanced, smtp) = self.codes(raw)?;
        self.known(raw, families)?;
        let delayed = match raw.action.as_ref().map(|a| (a, a.get_ref().as_str())) {
            None => None,
            Some((_, "delayed")) => Some(true),
            Some((_, "failed")) => Some(false),
            Some((action, _)) => return Err(self.at(action, "an action is failed or delayed")),
        };
        let rule = Rule {
            name: raw.name.get_ref().clone().into(),
            category,
            confidence,
            variant,
            links: raw.links,
            why: raw.why.clone().into(),
            enhanced: enhanced.into(),
            smtp: smtp.into(),
            phase: owned(raw.phase.iter().map(|s| s.get_ref().clone())),
            host: owned(raw.host.iter().map(|s| s.get_ref().clone())),
            delayed,
            types: owned(raw.types.iter().map(|s| s.to_ascii_lowercase())),
            any: self.phrases(&raw.any)?,
            all: self.phrases(&raw.all)?,
            none: self.phrases(&raw.none)?,
        };
        if !rule.has_condition() {
            return Err(self.at(
                &raw.name,
                "the rule has no condition; give it any, all, enhanced, smtp, phase, host, action or type",
            ));
        }
        Ok(rule)
    }

    /// The patterns of enhanced codes and the ranges of SMTP codes.
    fn codes(&self, raw: &RawRule) -> Result<Codes, RuleError> {
        let mut enhanced = Vec::new();
        for pattern in &raw.enhanced {
            enhanced.push(code_pattern(pattern.get_ref()).ok_or_else(|| {
                self.at(
                    pattern,
                    "an enhanced status code is written like 5.1.1, 5.7.x, x.2.2 or 5.7.606-649",
                )
            })?);
        }
        let mut smtp = Vec::new();
        for range in &raw.smtp {
            smtp.push(smtp_range(range.get_ref()).ok_or_else(|| {
                self.at(
                    range,
                    "an SMTP code is written like 550, 5xx, 55x or 550-554",
                )
            })?);
        }
        Ok((enhanced, smtp))
    }

    /// Whether the phases and the families of servers that a rule names exist.
    fn known(&self, raw: &RawRule, families: &[&str]) -> Result<(), RuleError> {
        for (found, what, names) in raw
            .phase
            .iter()
            .map(|phase| (phase, "a phase", &PHASES[..]))
            .chain(
                raw.host
                    .iter()
                    .map(|host| (host, "a host family", families)),
            )
        {
            if !names.contains(&found.get_ref().as_str()) {
                let message = format!("{what} is one of {}", names.join(", "));
                return Err(self.at(found, &message));
            }
        }
        Ok(())
    }
}

/// The format of rule files that is read: `format = 1`, and a file without one.
const FORMAT: i64 = 1;

#[derive(Deserialize)]
struct Version {
    format: Option<Spanned<toml::Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default, rename = "format")]
    _format: Option<toml::Value>,
    #[serde(default)]
    family: BTreeMap<Spanned<String>, RawFamily>,
    #[serde(default)]
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFamily {
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default)]
    marks: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    name: Spanned<String>,
    category: Spanned<String>,
    confidence: Option<Spanned<String>>,
    variant: Option<Spanned<String>>,
    #[serde(default)]
    links: bool,
    why: String,
    #[serde(default)]
    enhanced: Vec<Spanned<String>>,
    #[serde(default)]
    smtp: Vec<Spanned<String>>,
    #[serde(default)]
    phase: Vec<Spanned<String>>,
    #[serde(default)]
    host: Vec<Spanned<String>>,
    action: Option<Spanned<String>>,
    #[serde(default, rename = "type")]
    types: Vec<String>,
    #[serde(default)]
    any: Vec<Spanned<String>>,
    #[serde(default)]
    all: Vec<Spanned<String>>,
    #[serde(default)]
    none: Vec<Spanned<String>>,
}

fn owned(items: impl Iterator<Item = String>) -> Cow<'static, [Cow<'static, str>]> {
    Cow::Owned(items.map(Cow::Owned).collect())
}

fn is_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn code_pattern(text: &str) -> Option<CodePattern> {
    let mut parts = text.split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let class = match class {
        "x" => None,
        "2" | "4" | "5" => class.parse().ok(),
        _ => return None,
    };
    let subject = match subject {
        "x" => None,
        _ => Some(subject.parse().ok()?),
    };
    let (first, last) = match (detail, detail.split_once('-')) {
        ("x", _) => (0, 999),
        (_, Some((first, last))) => (first.parse().ok()?, last.parse().ok()?),
        _ => (detail.parse().ok()?, detail.parse().ok()?),
    };
    (first <= last && last <= 999).then_some(CodePattern {
        class,
        subject,
        first,
        last,
    })
}

fn smtp_range(text: &str) -> Option<(u16, u16)> {
    let (first, last) = match text.split_once('-') {
        Some((first, last)) => (first.parse().ok()?, last.parse().ok()?),
        None => (
            text.replace('x', "0").parse().ok()?,
            text.replace('x', "9").parse().ok()?,
        ),
    };
    (text.len() >= 3 && 200 <= first && first <= last && last <= 599).then_some((first, last))
}

/// Where the next piece of a text begins.
fn offset(text: &str) -> Result<u32, &'static str> {
    u32::try_from(text.len()).map_err(|_| "the phrases of one list have at most 4 GiB")
}

/// A letter or digit of a script that puts blanks between words.
pub fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && c < '\u{2e80}'
}

/// Up to four trigrams, spread over the piece.
fn grams(bytes: &[u8]) -> [u16; 4] {
    let count = bytes.len().saturating_sub(2);
    let mut grams = [NO_GRAM; 4];
    for (n, slot) in grams.iter_mut().enumerate().take(count) {
        let at = if count <= 4 { n } else { n * (count - 1) / 3 };
        if let Some(&[a, b, c]) = bytes.get(at..at + 3) {
            *slot = gram([a, b, c]);
        }
    }
    grams
}
