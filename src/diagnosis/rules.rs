//! The rules and how one is chosen.
//!
//! Rules are tried in their order, the site's before the built-in ones; the
//! first one that holds for the server's reply decides. Where that one knows codes
//! alone, a rule before it that holds for the reporting server's own words
//! decides, for words may tell what a code doesn't.

use super::built_in::{FAMILIES, RULES};
use super::category::Category;
use super::confidence::Confidence;
use super::evidence::Evidence;
pub use super::rule_file::RuleError;
use super::rule_file::{Family, Phrase, Rule, RuleFile};
use super::text::Text;

/// The name that a verdict carries when no rule holds.
pub const NO_RULE: &str = "none";

/// The built-in rules, and a site's own ones in front of them.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    site: RuleFile,
}

static BUILT_IN_ONLY: Rules = Rules {
    site: RuleFile {
        rules: Vec::new(),
        families: Vec::new(),
    },
};

impl Rules {
    /// The rules that come with the program.
    pub fn built_in() -> &'static Rules {
        &BUILT_IN_ONLY
    }

    /// Reads a site's rule file. Its rules are tried before the built-in ones,
    /// and one that has the name of a built-in one takes its place. `file` is for
    /// messages only.
    pub fn parse(text: &str, file: &str) -> Result<Rules, RuleError> {
        Ok(Rules {
            site: RuleFile::parse(text, file, &FAMILIES)?,
        })
    }

    /// All rules in the order they are tried.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        let replaced = |rule: &Rule| self.site.rules.iter().any(|s| s.name == rule.name);
        self.site
            .rules
            .iter()
            .chain(RULES.iter().filter(move |r| !replaced(r)))
    }

    /// The site's own rules.
    pub fn site(&self) -> impl Iterator<Item = &Rule> {
        self.site.rules.iter()
    }

    /// All families; a site's one stands beside a built-in one of the same name.
    pub fn families(&self) -> impl Iterator<Item = &Family> {
        self.site.families.iter().chain(FAMILIES.iter())
    }

    /// The rule that decides.
    pub(super) fn choose(&self, evidence: &Evidence<'_>) -> Option<Choice<'_>> {
        self.choose_among(evidence, |_| true)
    }

    /// The rule that decides if there are only those that `wanted` names.
    pub(super) fn choose_among(
        &self,
        evidence: &Evidence<'_>,
        wanted: impl Fn(&Rule) -> bool,
    ) -> Option<Choice<'_>> {
        let mut by_remark = None;
        for rule in self.iter().filter(|rule| wanted(rule)) {
            if evidence.misses(rule).is_some() {
                continue;
            }
            if rule.words_hold(evidence.reply_for(rule)) {
                let choice = Some(Choice {
                    rule,
                    by_remark: false,
                });
                return if rule.has_words() {
                    choice
                } else {
                    by_remark.or(choice)
                };
            }
            if by_remark.is_none() && rule.has_words() && rule.words_hold(evidence.remark_for(rule))
            {
                by_remark = Some(Choice {
                    rule,
                    by_remark: true,
                });
            }
        }
        by_remark
    }

    /// How sure the choice is: a single word is no more than likely, and so is a
    /// reply in which the words of another cause stand as well, be they only likely
    /// ones: an unseen reply that has words of two causes is the one that goes wrong.
    pub(super) fn confidence(&self, choice: Choice<'_>, evidence: &Evidence<'_>) -> Confidence {
        let sure = choice.confidence(evidence);
        let text = evidence.reply_for(choice.rule);
        // A rule that says it is certain knows which other words stand beside its own.
        let says_so = choice.rule.confidence == Some(Confidence::Certain);
        if sure < Confidence::Certain || choice.by_remark || says_so {
            return sure;
        }
        // That time ran out is added to the cause, not said instead of it.
        let rival = |rule: &Rule| {
            rule.category != choice.rule.category
                && rule.category != Category::Expired
                && rule.confidence() >= Confidence::Likely
                && rule.has_words()
                && evidence.misses(rule).is_none()
                && rule.words_hold(evidence.reply_for(rule))
        };
        if choice.rule.by_one_word(text) || self.iter().any(rival) {
            Confidence::Likely
        } else {
            sure
        }
    }

    /// Tries every rule and tells how it went.
    pub(super) fn trace(&self, evidence: &Evidence<'_>) -> Trace {
        let choice = self.choose(evidence);
        let chosen = choice.map(|c| c.rule);
        let by_remark = choice.is_some_and(|c| c.by_remark);
        let text = |rule: &Rule| {
            if by_remark {
                evidence.remark_for(rule)
            } else {
                evidence.reply_for(rule)
            }
        };
        let mut trace = Trace {
            reply: evidence.reply.as_str().to_string(),
            remark: evidence.remark.as_str().to_string(),
            smtp: evidence.smtp,
            enhanced: evidence.code().map(|c| c.to_string()),
            phase: evidence.phase.map(super::evidence::phase_name),
            families: evidence.families.iter().map(|f| f.to_string()).collect(),
            tried: 0,
            rule: chosen.map(|r| r.name.to_string()),
            category: chosen.map_or(Category::Unknown, |r| r.category),
            why: chosen.map(|r| r.why.to_string()),
            confidence: choice.map_or(Confidence::Guess, |c| self.confidence(c, evidence)),
            matched: chosen.map_or_else(Vec::new, |r| r.words_in(text(r))),
            by_remark,
            near: Vec::new(),
        };
        let mut decided = false;
        for rule in self.iter() {
            if chosen.is_some_and(|c| c.name == rule.name) {
                decided = true;
                continue;
            }
            trace.tried += usize::from(!decided);
            let text = text(rule);
            let words = rule.words_in(text);
            let lacks = match evidence.misses(rule) {
                Some(condition) => condition,
                None if rule.words_hold(text) => "",
                None if rule.any_hold(text) && text.has_any(&rule.none) => "none",
                None => "all",
            };
            let interesting = if rule.has_words() {
                !words.is_empty()
            } else {
                lacks.is_empty()
            };
            if interesting {
                trace.near.push(Near {
                    rule: rule.name.to_string(),
                    category: rule.category,
                    matched: words,
                    lacks: (!lacks.is_empty()).then_some(lacks),
                    too_late: decided && lacks.is_empty(),
                });
            }
        }
        trace
    }
}

/// The rule that decides, and by which text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice<'r> {
    pub rule: &'r Rule,
    /// Its words are the reporting server's and not those of the reply.
    pub by_remark: bool,
}

impl Choice<'_> {
    /// How sure it is: no more than likely where another server than the one
    /// that refused said it, or where a code says something else.
    pub fn confidence(&self, evidence: &Evidence<'_>) -> Confidence {
        let most = self.rule.confidence();
        if self.by_remark || evidence.contradicts(self.rule.category) {
            most.min(Confidence::Likely)
        } else {
            most
        }
    }
}

impl Rule {
    /// Whether the words that the rule asks for are in the text.
    fn words_hold(&self, text: &Text) -> bool {
        self.any_hold(text) && text.has_all(&self.all) && !text.has_any(&self.none)
    }

    fn any_hold(&self, text: &Text) -> bool {
        self.any.is_empty() || text.has_any(&self.any)
    }

    /// Whether all that was found is one everyday word ("spam", "suspended"), which
    /// may stand in a sentence about anything. A name such as
    /// "resolver.adr.recipnotfound" is none, nor is a word of a script without blanks.
    fn by_one_word(&self, text: &Text) -> bool {
        let everyday = |phrase: &Phrase<'_>| match phrase.pieces {
            [piece] => {
                let word = phrase.words(piece).trim();
                word.len() < 15 && word.bytes().all(|b| b.is_ascii_lowercase())
            }
            _ => false,
        };
        self.all.is_empty()
            && !self.any.is_empty()
            && self
                .any
                .iter()
                .filter(|phrase| text.has(*phrase))
                .all(|phrase| everyday(&phrase))
    }

    fn words_in(&self, text: &Text) -> Vec<String> {
        self.any
            .iter()
            .chain(self.all.iter())
            .filter(|p| text.has(*p))
            .map(|p| p.to_string())
            .collect()
    }
}

impl std::fmt::Display for Phrase<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (n, piece) in self.pieces.iter().enumerate() {
            if n > 0 {
                f.write_str(" * ")?;
            }
            f.write_str(self.words(piece))?;
        }
        Ok(())
    }
}

/// How a recipient's category was found: for `classify --explain`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Trace {
    /// The reply in the form that rules see.
    pub reply: String,
    /// The reporting server's own words in that form.
    pub remark: String,
    /// The SMTP code.
    pub smtp: Option<u16>,
    /// The enhanced status code that counts.
    pub enhanced: Option<String>,
    /// The phase.
    pub phase: Option<&'static str>,
    /// The families of the answering server.
    pub families: Vec<String>,
    /// How many rules were tried before one held.
    pub tried: usize,
    /// The rule that decided.
    pub rule: Option<String>,
    /// Its category.
    pub category: Category,
    /// How sure it is.
    pub confidence: Confidence,
    /// Its reason to be where it is.
    pub why: Option<String>,
    /// Its phrases that were found.
    pub matched: Vec<String>,
    /// Whether they were found in the remark and not in the reply.
    pub by_remark: bool,
    /// Rules whose words are there but that did not decide.
    pub near: Vec<Near>,
}

/// A rule that nearly decided.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Near {
    /// Its name.
    pub rule: String,
    /// Its category.
    pub category: Category,
    /// Its phrases that were found.
    pub matched: Vec<String>,
    /// The first condition that did not hold.
    pub lacks: Option<&'static str>,
    /// It would hold, but another one came first.
    pub too_late: bool,
}

impl std::fmt::Display for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "reply     {}", self.reply)?;
        if !self.remark.is_empty() {
            writeln!(f, "remark    {}", self.remark)?;
        }
        let dash = || "-".to_string();
        writeln!(
            f,
            "codes     smtp {}, enhanced {}, phase {}, server {}",
            self.smtp.map_or_else(dash, |c| c.to_string()),
            self.enhanced.clone().unwrap_or_else(dash),
            self.phase.unwrap_or("-"),
            if self.families.is_empty() {
                dash()
            } else {
                self.families.join(", ")
            },
        )?;
        writeln!(
            f,
            "decided   {} ({}, {}) after {} others{}",
            self.rule.as_deref().unwrap_or(NO_RULE),
            self.category,
            self.confidence,
            self.tried,
            if self.by_remark {
                ", by the remark"
            } else {
                ""
            },
        )?;
        if let Some(why) = &self.why {
            writeln!(f, "why       {why}")?;
        }
        for phrase in &self.matched {
            writeln!(f, "found     {phrase}")?;
        }
        for near in &self.near {
            writeln!(
                f,
                "near      {} ({}): {}{}",
                near.rule,
                near.category,
                match near.lacks {
                    Some(condition) => format!("{condition} does not hold"),
                    None => "comes later".to_string(),
                },
                if near.matched.is_empty() {
                    String::new()
                } else {
                    format!("; found {}", near.matched.join(" / "))
                },
            )?;
        }
        Ok(())
    }
}
