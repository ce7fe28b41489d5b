//! How sure a diagnosis is. src/build reads this file too, so it needs nothing of the crate.

use std::fmt;

use serde::Serialize;

/// How sure a diagnosis is. A doubt lowers it, so the order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A code alone, or words that servers use of several causes. People are
    /// told that the reason is unknown.
    Guess,
    /// Words that nearly always have this cause, a code that names it, or words
    /// and a code that disagree.
    Likely,
    /// A phrase that only this cause has, and no code that says something else.
    Certain,
}

impl Confidence {
    pub const ALL: &[Confidence] = &[Confidence::Guess, Confidence::Likely, Confidence::Certain];

    /// The name that events, rules and `classify` use.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Guess => "guess",
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        }
    }

    pub fn named(name: &str) -> Option<Confidence> {
        Confidence::ALL.iter().copied().find(|c| c.name() == name)
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
