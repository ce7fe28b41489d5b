//! TOML → [`Config`], and what holds for one domain: [`Settings`].

/// How much of the original goes into the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum ReturnOriginal {
    /// Its headers, as text/rfc822-headers.
    #[default]
    Headers,
    /// All of it where that is safe.
    Full,
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
    /// Where to turn for help: an https or mailto URL.
    pub support: Option<String>,
    /// Whether the notice has an HTML part.
    pub html: bool,
    /// Whether In-Reply-To and References are set.
    pub threading: bool,
    /// How much of the original goes along.
    pub original: ReturnOriginal,
    /// The secret of the loop header, if there is one.
    pub key: Option<Vec<u8>>,
}
