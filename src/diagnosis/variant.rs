//! Causes within one category that people are told in other words. src/build
//! reads this file too, so it needs nothing of the crate.

use serde::Serialize;

/// What sets a cause apart from the others of its category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Variant {
    /// A blocklist refused to answer the recipient's server: nobody is listed.
    LookUpFails,
    /// The recipient gets too much mail, not the sender sends too much.
    Overloaded,
    /// The domain of the sender has a bad name, not the server.
    Domain,
    /// No server was found that could have been asked.
    Unasked,
    /// The kind of file is not taken; nothing suggests a virus.
    Kind,
}

impl Variant {
    pub const ALL: &[Variant] = &[
        Variant::LookUpFails,
        Variant::Overloaded,
        Variant::Domain,
        Variant::Unasked,
        Variant::Kind,
    ];

    /// The name that rules use.
    pub fn name(self) -> &'static str {
        match self {
            Variant::LookUpFails => "look-up-fails",
            Variant::Overloaded => "overloaded",
            Variant::Domain => "domain",
            Variant::Unasked => "unasked",
            Variant::Kind => "kind",
        }
    }

    pub fn named(name: &str) -> Option<Variant> {
        Variant::ALL.iter().copied().find(|v| v.name() == name)
    }
}
