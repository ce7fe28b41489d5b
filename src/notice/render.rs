//! The words as they are seen: `templates/notice.txt.j2` and `notice.html.j2`,
//! or the site's own in their place.
//!
//! The built-in templates are Rust functions ([`built_in`](super::built_in)); minijinja renders those
//! of a site. Everything in the HTML template is escaped; text lines are filled by
//! the `fill` filter, those of a quoted answer by `quote`. A template of the site
//! that fails costs its layout, not the notice.

use super::built_in::{self, Site};
use super::lines::{ISOLATES, Manner, escape, fill, quote};
use super::original::Returned;
use crate::explanation::Explanation;
use crate::explanation::branding::Branding;
use crate::explanation::settings::Settings;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{
    AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value, context,
    escape_formatter,
};

/// The Content-ID of the logo.
pub const LOGO_ID: &str = "logo@zwrotka";
const LOGO_URL: &str = "cid:logo@zwrotka";

/// The names of the templates, which decide on escaping.
const TEXT: &str = "notice.txt";
const HTML: &str = "notice.html";

/// The words, ready to be rendered.
pub struct Pages<'a> {
    explanations: &'a [Explanation],
    /// What of the original goes along.
    returned: Option<&'static str>,
    settings: &'a Settings,
    branding: &'a Branding,
}

impl<'a> Pages<'a> {
    /// Prepares the words in each language; nothing is rendered yet. `returned`
    /// is what of the original goes along.
    pub fn of(
        explanations: &'a [Explanation],
        returned: Option<Returned>,
        settings: &'a Settings,
        branding: &'a Branding,
    ) -> Pages<'a> {
        let returned = returned.map(|returned| match returned {
            Returned::Headers => "headers",
            Returned::Whole => "whole",
        });
        Pages {
            explanations,
            returned,
            settings,
            branding,
        }
    }

    /// The text page.
    pub fn text(&self) -> String {
        let own = self.branding.plain.as_ref();
        let mut page = own
            .and_then(|own| self.own_template(TEXT, &own.text))
            .unwrap_or_else(|| self.built_in(built_in::text));
        if page.contains(ISOLATES) {
            page = page.replace(ISOLATES, "");
        }
        page.push('\n');
        page
    }

    /// The HTML page.
    pub fn html(&self) -> String {
        let own = self.branding.html.as_ref();
        let mut page = own
            .and_then(|own| self.own_template(HTML, &own.text))
            .unwrap_or_else(|| self.built_in(built_in::html));
        page.push('\n');
        page
    }

    fn built_in(&self, template: fn(&[Explanation], Option<&str>, &Site<'_>) -> String) -> String {
        if self.explanations.is_empty() {
            return String::new();
        }
        template(self.explanations, self.returned, &self.site())
    }

    fn own_template(&self, name: &str, source: &str) -> Option<String> {
        let environment = environment();
        environment.render_named_str(name, source, self.view()).ok()
    }

    fn site(&self) -> Site<'a> {
        Site {
            name: self.settings.name.as_deref().unwrap_or_default(),
            colour: self.settings.colour.as_deref().unwrap_or_default(),
            logo: self.branding.logo.as_ref().map(|_| LOGO_URL),
        }
    }

    /// What a template of the site is given.
    fn view(&self) -> Value {
        let Site { name, colour, logo } = self.site();
        context! {
            languages => Value::from(Serde(self.explanations)),
            returned => self.returned,
            site => context! { name, colour, logo },
        }
    }
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Its line, where that is known.
    pub line: Option<usize>,
    pub what: String,
}

/// Renders a template of the site with a view of `explanations` and says what
/// is wrong with it; names that do not exist are mistakes here.
pub fn try_template(
    is_html: bool,
    source: &str,
    explanations: &[Explanation],
    settings: &Settings,
) -> Result<(), TemplateFault> {
    let branding = Branding::default();
    let pages = Pages::of(explanations, Some(Returned::Headers), settings, &branding);
    let mut environment = environment();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let name = if is_html { HTML } else { TEXT };
    match environment.render_named_str(name, source, pages.view()) {
        Ok(_) => Ok(()),
        Err(error) => Err(TemplateFault {
            line: error.line(),
            what: match error.detail() {
                Some(detail) => format!("{}: {detail}", error.kind()),
                None => error.kind().to_string(),
            },
        }),
    }
}

/// What a template of the site may use: all that minijinja has, and what the
/// built-in ones use beside it.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|name| match name {
        "notice.txt" => AutoEscape::None,
        _ => AutoEscape::Html,
    });
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .unwrap_or_default(),
    );
    environment.add_filter(
        "fill",
        |state: &State, text: &str, first: Option<&str>, rest: Option<&str>| {
            let first = first.unwrap_or_default();
            fill(text, first, rest.unwrap_or(first), manner(state))
        },
    );
    environment.add_filter("quote", |text: &str| quote(text));
    environment.add_filter("glue", |state: &State, text: &str| {
        manner(state).glue(text.into()).into_owned()
    });
    environment.set_formatter(format);
    environment
}

/// The manner of the explanation `e` that a template is at.
fn manner(state: &State) -> Manner {
    let Some(e) = state.lookup("e") else {
        return Manner::default();
    };
    let attribute = |name: &str| e.get_attr(name).unwrap_or_default();
    let (language, direction) = (attribute("language"), attribute("direction"));
    Manner::of_language(
        language.as_str().unwrap_or_default(),
        direction.as_str().unwrap_or_default(),
    )
}

/// Puts a value out; texts are escaped as those of the built-in template are.
fn format(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => {
            let mut escaped = String::with_capacity(text.len());
            escape(text, &mut escaped);
            Ok(out.write_str(&escaped)?)
        }
        _ => escape_formatter(out, state, value),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::diagnosis::{Category, Diagnosis};
    use crate::explanation::branding::SiteFile;
    use crate::explanation::digest::{self, Digest};
    use crate::explanation::language::SHIPPED;
    use crate::explanation::{Bounce, example, explain};
    use crate::report::{Kind, Report};

    /// Bounces of every category, delayed, together, a digest and, as the last, a
    /// confirmation.
    fn of_every_kind() -> Vec<(Report, Diagnosis)> {
        let mut bounces: Vec<_> = Category::ALL.iter().map(|c| example::example(*c)).collect();
        bounces.push(example::delayed(Category::Greylisted));
        bounces.push(example::together(
            Category::ALL.iter().map(|c| example::example(*c)),
        ));
        let mut delivered = example::example(Category::MailboxFull);
        delivered.0.kind = Kind::Delivered;
        bounces.push(example::together(
            Category::ALL.iter().map(|c| example::example(*c)),
        ));
        bounces.push(delivered);
        bounces
    }

    /// A copy of a built-in template in the site's folder looks like the built-in
    /// one: two ways to render the same file.
    #[test]
    fn the_built_in_templates_are_what_minijinja_makes_of_them() {
        let file = |text: &str| {
            Some(SiteFile {
                path: "template".into(),
                text: text.into(),
            })
        };
        let copies = Branding {
            plain: file(include_str!("templates/notice.txt.j2")),
            html: file(include_str!("templates/notice.html.j2")),
            ..Branding::default()
        };
        let bounces = of_every_kind();
        let plain = example::settings();
        let branded = Settings {
            name: Some("Hotel \"U\" & <Co>".into()),
            colour: Some("#123456".into()),
            help: [(
                String::from("*"),
                String::from("https://help.example.org/?a&b"),
            )]
            .into_iter()
            .collect(),
            ..example::settings()
        };
        let mut compared = 0;
        for (n, language) in SHIPPED.iter().enumerate() {
            for (at, (report, diagnosis)) in bounces.iter().enumerate() {
                // Each pair of a language and a bounce, with some of the settings.
                let settings = if at % 2 == 0 { &plain } else { &branded };
                let explain_in = |language| {
                    let bounce = Bounce {
                        report,
                        diagnosis,
                        settings,
                        language,
                        branding: &copies,
                        reference: "ABC",
                        administrator_notified: false,
                        digest: None,
                    };
                    let (entries, omitted) = digest::entries(&bounce);
                    let digest = Digest {
                        since: 0,
                        entries,
                        omitted: omitted + 1,
                    };
                    let digest = (at + 2 == bounces.len()).then_some(&digest);
                    explain(&Bounce { digest, ..bounce })
                };
                let mut explanations = vec![explain_in(language)];
                if (n + at) % 3 == 0 {
                    explanations.push(explain_in(&SHIPPED[0]));
                }
                let returned = [None, Some(Returned::Headers), Some(Returned::Whole)][at % 3];
                let none = Branding::default();
                let built_in = Pages::of(&explanations, returned, settings, &none);
                let rendered = Pages::of(&explanations, returned, settings, &copies);
                // A template that fails would give way to the built-in one.
                let own = |name, own: &Option<SiteFile>| {
                    let source = &own.as_ref().unwrap().text;
                    rendered.own_template(name, source).unwrap() + "\n"
                };
                let text = own(TEXT, &copies.plain).replace(ISOLATES, "");
                assert_eq!(built_in.text(), text, "{} {at}", language.tag);
                let html = own(HTML, &copies.html);
                assert_eq!(built_in.html(), html, "{} {at}", language.tag);
                compared += 1;
            }
        }
        assert!(compared > 1000, "{compared}");
    }
}
