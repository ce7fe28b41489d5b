//! `[notice]`, and a domain's own settings in its table or in a file of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::problem::{Checker, Mistake, nearest};
use super::{branding, value};
use crate::diagnosis::Category;
use crate::explanation::settings::{ANY_CATEGORY, ReturnOriginal};

type Text = Option<Spanned<String>>;

/// The table as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeTable {
    pub(super) language: Text,
    from: Text,
    name: Text,
    support: Text,
    #[serde(default)]
    help: BTreeMap<Spanned<String>, Spanned<String>>,
    timezone: Text,
    html: Option<bool>,
    threading: Option<bool>,
    original: Option<ReturnOriginal>,
    confirmations: Option<bool>,
    #[serde(alias = "color")]
    colour: Text,
    logo: Option<Spanned<PathBuf>>,
    write_again: Option<bool>,
    texts: Option<PathBuf>,
    templates: Option<PathBuf>,
}

/// What a domain sets for itself; what it leaves out comes from the site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DomainSettings {
    /// The language of its notices (BCP 47).
    pub language: Option<String>,
    pub from: Option<String>,
    pub name: Option<String>,
    pub support: Option<String>,
    /// A name of the IANA time zone database.
    pub timezone: Option<String>,
    pub html: Option<bool>,
    pub threading: Option<bool>,
    pub original: Option<ReturnOriginal>,
    pub confirmations: Option<bool>,
    /// `#rrggbb`.
    pub colour: Option<String>,
    pub logo: Option<PathBuf>,
    pub write_again: Option<bool>,
    /// A folder with texts that lie over the built-in ones.
    pub texts: Option<PathBuf>,
    /// A folder with templates that lie over the built-in ones.
    pub templates: Option<PathBuf>,
    /// Help pages by the name of a category, `any` for all others.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub help: BTreeMap<String, String>,
}

impl NoticeTable {
    /// Checks what the types of the fields do not.
    pub(super) fn check(&self, checker: &mut Checker<'_>) {
        checker.read_some("language", self.language.as_ref(), value::language);
        checker.read_some("from", self.from.as_ref(), value::from);
        checker.read_some("name", self.name.as_ref(), value::name);
        checker.read_some("support", self.support.as_ref(), value::link);
        checker.read_some("timezone", self.timezone.as_ref(), value::timezone);
        checker.read_some("colour", self.colour.as_ref(), value::colour);
        for (category, link) in &self.help {
            checker.read("help", category, known_category);
            checker.read(category.get_ref(), link, value::link);
        }
        checker.read_some("logo", self.logo.as_ref(), |path: &Path| {
            branding::logo(path).map(drop).map_err(|fault| {
                let most = branding::MAX_LOGO / 1024;
                Mistake::new(format!("names {}, which {fault}", path.display())).help(format!(
                    "a logo must be a PNG, JPEG or GIF of at most {most} KB"
                ))
            })
        });
    }

    pub(super) fn settings(self) -> DomainSettings {
        let plain = |text: Text| text.map(Spanned::into_inner);
        DomainSettings {
            language: plain(self.language),
            from: plain(self.from),
            name: plain(self.name),
            support: plain(self.support),
            html: self.html,
            threading: self.threading,
            original: self.original,
            confirmations: self.confirmations,
            timezone: plain(self.timezone),
            colour: plain(self.colour),
            logo: self.logo.map(Spanned::into_inner),
            write_again: self.write_again,
            texts: self.texts,
            templates: self.templates,
            help: self
                .help
                .into_iter()
                .map(|(category, link)| (category.into_inner(), link.into_inner()))
                .collect(),
        }
    }
}

fn known_category(name: &str) -> Result<(), Mistake> {
    if name == ANY_CATEGORY || Category::named(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = Category::ALL.iter().map(|c| c.name()).collect();
    let wanted = format!("the name of a category, or `{ANY_CATEGORY}` for all others");
    let mistake = Mistake::must_be(wanted, name);
    Err(match nearest(name, &known) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => mistake.help(format!("categories: {}", known.join(", "))),
    })
}

impl DomainSettings {
    /// These settings, and those of `site` where they say nothing.
    pub(super) fn over(&self, site: &DomainSettings) -> DomainSettings {
        let own = self.clone();
        DomainSettings {
            language: own.language.or_else(|| site.language.clone()),
            from: own.from.or_else(|| site.from.clone()),
            name: own.name.or_else(|| site.name.clone()),
            support: own.support.or_else(|| site.support.clone()),
            html: own.html.or(site.html),
            threading: own.threading.or(site.threading),
            original: own.original.or(site.original),
            confirmations: own.confirmations.or(site.confirmations),
            timezone: own.timezone.or_else(|| site.timezone.clone()),
            colour: own.colour.or_else(|| site.colour.clone()),
            logo: own.logo.or_else(|| site.logo.clone()),
            write_again: own.write_again.or(site.write_again),
            texts: own.texts.or_else(|| site.texts.clone()),
            templates: own.templates.or_else(|| site.templates.clone()),
            help: site.help.clone().into_iter().chain(own.help).collect(),
        }
    }
}
