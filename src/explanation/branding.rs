//! The site's own texts, templates and logo, as they were read: they take the
//! place of the built-in ones.

use std::path::PathBuf;

/// The files of a site that have to do with one notice.
#[derive(Debug, Clone, Default)]
pub struct Branding {
    /// Texts, the strongest first.
    pub texts: Vec<SiteText>,
    pub html: Option<SiteFile>,
    pub plain: Option<SiteFile>,
    pub logo: Option<Logo>,
    pub unreadable: Vec<PathBuf>,
}

/// A file and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFile {
    pub path: PathBuf,
    pub text: String,
}

/// A file of texts in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteText {
    pub tag: &'static str,
    pub file: SiteFile,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// `image/png`, `image/jpeg` or `image/gif`.
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}
