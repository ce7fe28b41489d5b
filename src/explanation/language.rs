//! Which language a notice speaks, and what told so.
//!
//! The signals are asked from the strongest to the weakest: `--language`, the
//! domain's own setting, Accept-Language and Content-Language of the message
//! that came back, the site's default, English. Each is negotiated by lookup
//! (RFC 4647 section 3.4) against the shipped locales; one that names none of
//! them is passed over. The weaker signals (the subject's own language,
//! charset, country) have their place in [`choose`], in front of the default.

use crate::config::Settings;
use crate::report::Original;

/// A language that texts are shipped for.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// Written from the right to the left.
    pub right_to_left: bool,
    /// Its Fluent file with what every notice says.
    pub(super) common: &'static str,
    /// Its Fluent file with a message for each category.
    pub(super) bounce: &'static str,
}

macro_rules! shipped {
    ($($tag:literal $right_to_left:literal,)*) => {
        /// Every shipped language; English, the last resort, first.
        pub const SHIPPED: &[Language] = &[$(Language {
            tag: $tag,
            right_to_left: $right_to_left,
            common: include_str!(concat!("locales/", $tag, "/common.ftl")),
            bounce: include_str!(concat!("locales/", $tag, "/bounce.ftl")),
        },)*];
    };
}

shipped! {
    "en" false,
    "pl" false,
}

/// What a language was chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// `--language` on the command line.
    Option,
    /// The setting of the recipient's domain.
    Domain,
    /// Accept-Language of the original (RFC 9110 section 12.5.4, used in mail by Exchange).
    AcceptLanguage,
    /// Content-Language of the original (RFC 3282).
    ContentLanguage,
    /// The site's setting, or English without one.
    Default,
}

impl Signal {
    /// The name that events use.
    pub fn name(self) -> &'static str {
        match self {
            Signal::Option => "option",
            Signal::Domain => "domain",
            Signal::AcceptLanguage => "accept-language",
            Signal::ContentLanguage => "content-language",
            Signal::Default => "default",
        }
    }
}

/// A language and what told so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The language.
    pub language: &'static Language,
    /// The strongest signal that named it.
    pub signal: Signal,
}

/// Chooses the language for a notice. `option` is what the command line asks for.
pub fn choose(option: Option<&str>, settings: &Settings, original: &Original) -> Choice {
    let signals = [
        (Signal::Option, option),
        (Signal::Domain, settings.domain_language.as_deref()),
        (Signal::AcceptLanguage, original.accept_language.as_deref()),
        (
            Signal::ContentLanguage,
            original.content_language.as_deref(),
        ),
        (Signal::Default, settings.language.as_deref()),
    ];
    signals
        .into_iter()
        .find_map(|(signal, value)| {
            let language = negotiate(value?)?;
            Some(Choice { language, signal })
        })
        .unwrap_or(Choice {
            language: &SHIPPED[0],
            signal: Signal::Default,
        })
}

/// The shipped language for a tag, or for the longest beginning of it: `pl-PL` → `pl`.
pub fn shipped(tag: &str) -> Option<&'static Language> {
    let mut tag = tag.trim().replace('_', "-");
    loop {
        if let Some(found) = SHIPPED.iter().find(|l| l.tag.eq_ignore_ascii_case(&tag)) {
            return Some(found);
        }
        tag.truncate(tag.rfind('-')?);
    }
}

/// The first shipped language of a list such as `de-DE, pl;q=0.8, *;q=0.1`, by
/// falling weight and then in the order given.
fn negotiate(list: &str) -> Option<&'static Language> {
    let mut ranges: Vec<(u16, &str)> = list
        .split(',')
        .take(32)
        .filter_map(|range| {
            let mut parts = range.split(';');
            let tag = parts.next()?.trim();
            let weight = match parts.find_map(|p| p.trim().strip_prefix(['q', 'Q'])) {
                Some(q) => weight(q.trim_start().strip_prefix('=')?.trim())?,
                None => 1000,
            };
            (weight > 0 && tag != "*" && tag.len() <= 64).then_some((weight, tag))
        })
        .collect();
    ranges.sort_by_key(|&(weight, _)| std::cmp::Reverse(weight));
    ranges.into_iter().find_map(|(_, tag)| shipped(tag))
}

/// A qvalue in thousandths (RFC 9110 section 12.4.2).
fn weight(q: &str) -> Option<u16> {
    let value: f32 = q.parse().ok()?;
    (0.0..=1.0)
        .contains(&value)
        .then_some((value * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tag(list: &str) -> Option<&'static str> {
        negotiate(list).map(|l| l.tag)
    }

    #[test]
    fn the_nearest_shipped_language_is_taken() {
        assert_eq!(tag("pl"), Some("pl"));
        assert_eq!(tag("pl-PL"), Some("pl"));
        assert_eq!(tag("PL_pl"), Some("pl"));
        assert_eq!(tag("en-GB-oxendict, pl"), Some("en"));
        assert_eq!(tag("plk"), None);
        assert_eq!(tag("xx"), None);
    }

    #[test]
    fn weights_order_and_zero_excludes() {
        assert_eq!(tag("en;q=0.5, pl;q=0.9"), Some("pl"));
        assert_eq!(tag("en;q=0.5, pl; Q = 0.9"), Some("pl"));
        assert_eq!(tag("pl;q=0, en;q=0.1"), Some("en"));
        assert_eq!(tag("xx, pl;q=0.2"), Some("pl"));
        assert_eq!(tag("pl;q=0.7, en;q=0.7"), Some("pl"));
    }

    #[test]
    fn wildcards_and_garbage_are_passed_over() {
        for list in [
            "*",
            "",
            ",,,",
            ";q=1",
            "pl;q=2",
            "pl;q=",
            "pl;q=nan",
            "\u{202e}lp",
            "-",
        ] {
            assert_eq!(tag(list), None, "{list:?}");
        }
        assert_eq!(tag("*, pl;q=0.1"), Some("pl"));
        assert_eq!(tag(&"a,".repeat(100_000)), None);
        assert_eq!(tag(&"a-".repeat(100_000)), None);
    }

    #[test]
    fn stronger_signals_come_first() {
        let mut settings = crate::explanation::example::settings();
        let mut original = Original::default();
        let chosen = |option: Option<&str>, s: &Settings, o: &Original| {
            let choice = choose(option, s, o);
            (choice.language.tag, choice.signal.name())
        };
        settings.language = None;
        assert_eq!(chosen(None, &settings, &original), ("en", "default"));
        settings.language = Some("pl".into());
        assert_eq!(chosen(None, &settings, &original), ("pl", "default"));
        original.content_language = Some("en-US".into());
        assert_eq!(
            chosen(None, &settings, &original),
            ("en", "content-language")
        );
        original.accept_language = Some("pl-PL, en;q=0.5".into());
        assert_eq!(
            chosen(None, &settings, &original),
            ("pl", "accept-language")
        );
        settings.domain_language = Some("en".into());
        assert_eq!(chosen(None, &settings, &original), ("en", "domain"));
        assert_eq!(chosen(Some("pl"), &settings, &original), ("pl", "option"));
        assert_eq!(chosen(Some("xx"), &settings, &original), ("en", "domain"));
    }
}
