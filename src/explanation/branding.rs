//! The site's own texts, templates and logo, as they were read: they take the
//! place of the built-in ones.

use std::path::PathBuf;

/// The files of a site that have to do with one notice.
#[derive(Debug, Clone, Default)]
pub struct Branding {
    /// Texts, the strongest first.
    pub texts: Vec<SiteText>,
    /// The layout of the HTML part.
    pub html: Option<SiteFile>,
    /// The layout of the text part.
    pub plain: Option<SiteFile>,
    /// A picture beside the name.
    pub logo: Option<Logo>,
    /// Files that are there and can't be read.
    pub unreadable: Vec<PathBuf>,
}

/// A file and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub text: String,
}

/// A file of texts in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteText {
    /// The tag of the language.
    pub tag: &'static str,
    /// The file.
    pub file: SiteFile,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// `image/png`, `image/jpeg` or `image/gif`.
    pub content_type: &'static str,
    /// The picture.
    pub bytes: Vec<u8>,
}
