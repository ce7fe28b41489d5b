//! What a site or domain sets for its notices.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::language::settings::Languages;
use crate::diagnosis::Category;
use crate::trust::keys::Secret;

/// In `[notice.help]`: every category that is not named.
pub const ANY_CATEGORY: &str = "any";

/// How much of the original goes into the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnOriginal {
    /// What the mail server returned, except after a virus or content verdict
    /// and where REQUIRETLS forbids it (RFC 8689 section 5).
    #[default]
    #[serde(alias = "full")]
    AsReturned,
    /// Its headers, as text/rfc822-headers.
    Headers,
    /// Nothing.
    None,
}

/// What holds for one domain: the site's settings with the domain's own laid over them.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The language (BCP 47) if the site or domain sets one.
    pub language: Option<String>,
    /// The language of the domain's own table, which is stronger than what the message says.
    pub domain_language: Option<String>,
    /// The name of this mail server, for Message-ID and the texts.
    pub hostname: String,
    /// From of the notice: `Name <address>` or an address; by default postmaster at the recipient's domain.
    pub from: Option<String>,
    /// What the mail system calls itself.
    pub name: Option<String>,
    /// Where to turn for help: an https or mailto URL.
    pub support: Option<String>,
    /// Help pages by the name of a category, `any` for all others: https or mailto URLs.
    pub help: BTreeMap<String, String>,
    /// Whether the notice has an HTML part.
    pub html: bool,
    /// Whether In-Reply-To and References are set.
    pub threading: bool,
    /// How much of the original goes along.
    pub original: ReturnOriginal,
    /// The site's colour, `#rrggbb`; white can be read on it.
    pub colour: Option<String>,
    /// A picture for the head of the notice.
    pub logo: Option<PathBuf>,
    /// Whether a corrected address is a link to write to it.
    pub write_again: bool,
    /// Folders with texts that lie over the built-in ones, the strongest first.
    pub texts: Vec<PathBuf>,
    /// Folders with templates that lie over the built-in ones, the strongest first.
    pub templates: Vec<PathBuf>,
    /// How a language is chosen.
    pub languages: Languages,
    /// The secret of the loop header, if there is one.
    pub key: Option<Secret>,
}

impl Settings {
    /// The help page for a category.
    pub fn help(&self, category: Category) -> Option<&str> {
        let own = self.help.get(category.name());
        own.or_else(|| self.help.get(ANY_CATEGORY))
            .map(String::as_str)
    }
}
