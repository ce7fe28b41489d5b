//! The words of reports for administrators: `incident`, `stats` and the mail of
//! `alerts`. English and Polish; every other language gets English.
//!
//! JSON is always in English: programs compare it.

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", include_str!("en.ftl")));
static POLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("pl", include_str!("pl.ftl")));

/// A language of reports.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Words {
    #[default]
    English,
    Polish,
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Words {
    /// The language of a tag (BCP 47), or English where there are no words in it.
    pub fn of(tag: &str) -> Words {
        let language = tag.parse::<LanguageIdentifier>();
        match language.as_ref().map(|l| l.language.as_str()) {
            Ok("pl") => Words::Polish,
            _ => Words::English,
        }
    }

    pub fn tag(self) -> &'static str {
        match self {
            Words::English => "en",
            Words::Polish => "pl",
        }
    }

    fn bundle(self) -> &'static Bundle {
        match self {
            Words::English => &ENGLISH,
            Words::Polish => &POLISH,
        }
    }

    /// A message; in English where the language has none, and empty where
    /// English has none either.
    pub fn message(self, key: &str, args: &FluentArgs) -> String {
        self.own_message(key, args)
            .or_else(|| Words::English.own_message(key, args))
            .unwrap_or_default()
    }

    /// A message; `None` where this language has none.
    pub fn own_message(self, key: &str, args: &FluentArgs) -> Option<String> {
        let bundle = self.bundle();
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        errors.is_empty().then(|| text.into_owned())
    }
}

/// `say!(words, "key", count = 5u64)`: the message with these variables.
macro_rules! say {
    ($words:expr, $key:expr $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(unused_mut)]
        let mut args = fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $value);)*
        $words.message($key, &args)
    }};
}
pub(crate) use say;

// The files are checked by the test below; a fault in them leaves a message out.
fn bundle(tag: &str, text: &str) -> Bundle {
    let resource = FluentResource::try_new(text.into()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    // The marks around variables are of no use in a terminal.
    bundle.set_use_isolating(false);
    let _ = bundle.add_resource(resource);
    bundle
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::Entry;

    use super::*;

    /// The messages of a file and the variables of each.
    fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let mut found = BTreeMap::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let source = text
                .split(&format!("\n{} =", message.id.name))
                .nth(1)
                .unwrap();
            let end = source.find("\n\n").unwrap_or(source.len());
            let next = source[..end]
                .lines()
                .skip(1)
                .position(|l| !l.starts_with([' ', '}']));
            let own: String = match next {
                Some(n) => source.lines().take(n + 1).collect(),
                None => source[..end].into(),
            };
            let variables = own.split('$').skip(1).map(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
            found.insert(message.id.name.to_owned(), variables.collect());
        }
        found
    }

    #[test]
    fn polish_has_every_message_and_its_variables() {
        let (en, mut pl) = (
            messages(include_str!("en.ftl")),
            messages(include_str!("pl.ftl")),
        );
        // The English rules of lists are in lists.toml.
        pl.retain(|key, _| !key.starts_with("rule-"));
        let keys = |m: &BTreeMap<String, BTreeSet<String>>| m.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&en), keys(&pl));
        for (key, variables) in &en {
            assert_eq!(Some(variables), pl.get(key), "{key}");
        }
    }

    /// Every key in the code is in the files, and the other way round.
    #[test]
    fn every_message_is_used() {
        fn walk(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, text);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    text.push_str(&std::fs::read_to_string(&path).unwrap());
                }
            }
        }
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut code = String::new();
        walk(&source.join("admin"), &mut code);
        walk(&source.join("cli"), &mut code);
        let en = messages(include_str!("en.ftl"));
        for key in en.keys() {
            // Categories and rules of lists are named by what they are of.
            let made = key.starts_with("category-") || key.starts_with("rule-");
            assert!(
                made || code.contains(&format!("\"{key}\"")),
                "{key} is not used"
            );
        }
        let spaced = code.replace('\n', " ");
        for rest in spaced.split("say!(").skip(1) {
            let Some(key) = rest
                .split('"')
                .nth(1)
                .filter(|_| rest.find('"') < rest.find(')'))
            else {
                continue;
            };
            let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if key.contains('-') && key.chars().all(is_key) {
                assert!(en.contains_key(key), "{key} is in no file");
            }
        }
    }

    #[test]
    fn numbers_take_their_form() {
        let said = |n: u64| say!(Words::Polish, "incident-waiting", count = n);
        assert_ne!(said(1).replace('1', ""), said(5).replace('5', ""));
        assert_eq!(Words::of("pl-PL"), Words::Polish);
        assert_eq!(Words::of("de"), Words::English);
        assert_eq!(Words::of("polish nonsense"), Words::English);
    }
}
