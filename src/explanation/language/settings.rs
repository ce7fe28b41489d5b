//! How a site wants the language of a notice to be chosen.

use std::path::PathBuf;

use serde::Deserialize;

/// A signal for the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// `--language` on the command line; not for the configuration.
    #[serde(skip)]
    Option,
    Senders,
    /// Accept-Language of the original (RFC 9110 section 12.5.4, used in mail by Exchange).
    AcceptLanguage,
    /// X-Accept-Language of the original, as older programs wrote it.
    XAcceptLanguage,
    Domain,
    /// Content-Language of the original (RFC 3282).
    ContentLanguage,
    Text,
    Charset,
    Country,
    /// The site's setting, or English without one; always last.
    #[serde(skip)]
    Default,
}

impl Signal {
    /// Those of the configuration, the strongest first.
    pub const ALL: &[Signal] = &[
        Signal::Senders,
        Signal::AcceptLanguage,
        Signal::XAcceptLanguage,
        Signal::Domain,
        Signal::ContentLanguage,
        Signal::Text,
        Signal::Charset,
        Signal::Country,
    ];

    /// The name in the configuration and in events.
    pub fn name(self) -> &'static str {
        match self {
            Signal::Option => "option",
            Signal::Senders => "senders",
            Signal::AcceptLanguage => "accept-language",
            Signal::XAcceptLanguage => "x-accept-language",
            Signal::Domain => "domain",
            Signal::ContentLanguage => "content-language",
            Signal::Text => "text",
            Signal::Charset => "charset",
            Signal::Country => "country",
            Signal::Default => "default",
        }
    }

    /// Whether it describes the message or the country rather than what the
    /// sender reads: weak signals only vote.
    pub fn is_weak(self) -> bool {
        matches!(
            self,
            Signal::ContentLanguage | Signal::Text | Signal::Charset | Signal::Country
        )
    }
}

/// Who has read the texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Machine,
    /// A machine wrote them, and a native reader has corrected them.
    Reviewed,
    Native,
}

impl Status {
    /// The name in the first line of a file: `# status: native`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Machine => "machine",
            Status::Reviewed => "reviewed",
            Status::Native => "native",
        }
    }
}

/// How a language is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The signals to use, in this order.
    pub order: Vec<Signal>,
    pub senders: Option<PathBuf>,
    /// The least that must be true of the texts of a language.
    pub min_status: Status,
    /// Whether English goes along where a machine wrote the texts.
    pub machine_with_english: bool,
    /// Whether a notice has two languages where the signals are weak.
    pub bilingual: bool,
}

impl Default for Languages {
    fn default() -> Self {
        Languages {
            order: Signal::ALL.to_vec(),
            senders: None,
            min_status: Status::Machine,
            machine_with_english: true,
            bilingual: true,
        }
    }
}
