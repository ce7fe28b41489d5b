//! Chooses the language of a notice.
//!
//! Strong signals show what the sender reads: `--language`, the site's list of
//! senders, Accept-Language, the domain's setting. They are tried in the site's
//! order, and the first one decides. Weak signals (Content-Language, the text, its
//! charset, the country) vote together with the site's default, because a message
//! is often in the language of its recipient. If the vote goes against the
//! default, the notice is in both languages. Tags are matched by lookup (RFC 4647 section 3.4) against the
//! shipped languages; one that names none of them is passed over.

mod evidence;
mod negotiate;
pub(super) mod settings;

use super::settings::Settings;
use crate::report::Original;
use negotiate::{lookup, negotiate};
pub use settings::{Languages, Signal, Status};

/// A language that texts are shipped for.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// Its Fluent file with what every notice says.
    pub common: &'static str,
    /// Its Fluent file with a message for each category.
    pub bounce: &'static str,
}

impl Language {
    /// Whether it is written from the right to the left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.tag, "ar" | "he" | "fa")
    }

    /// Who has read its texts, from the first line of its files: the least of the two.
    pub fn status(&self) -> Status {
        status(self.common).min(status(self.bounce))
    }
}

/// `# status: reviewed` in the first line; without it the texts are unreviewed.
fn status(file: &str) -> Status {
    let first = file.lines().next().unwrap_or_default();
    let name = first.strip_prefix("# status: ").unwrap_or_default().trim();
    [Status::Native, Status::Reviewed]
        .into_iter()
        .find(|status| status.name() == name)
        .unwrap_or(Status::Machine)
}

macro_rules! shipped {
    ($($tag:literal)*) => {
        /// Every shipped language; English, the last resort, first.
        pub const SHIPPED: &[Language] = &[$(Language {
            tag: $tag,
            common: include_str!(concat!("../locales/", $tag, "/common.ftl")),
            bounce: include_str!(concat!("../locales/", $tag, "/bounce.ftl")),
        },)*];
    };
}

shipped! {
    "en" "pl" "de" "cs" "sk" "fr" "es" "it" "nl" "pt" "ro" "hu" "uk" "bg" "hr" "da" "et" "fi" "el" "ga" "lt"
    "lv" "mt" "sl" "sv" "nb" "tr" "sr" "ca" "ru" "pt-BR" "zh-Hans" "zh-Hant" "ja" "ko" "vi" "id" "hi" "ar" "he" "fa"
}

/// A language and the signal that named it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub language: &'static Language,
    /// A second language, below the first.
    pub second: Option<&'static Language>,
    /// The strongest signal that named the language.
    pub signal: Signal,
}

impl Choice {
    /// The tags of its languages.
    pub fn tags(&self) -> Vec<&'static str> {
        let all = [Some(self.language), self.second];
        all.into_iter().flatten().map(|l| l.tag).collect()
    }
}

/// Facts about the sender beside the returned message.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sender<'a> {
    pub option: Option<&'a str>,
    pub listed: Option<&'a str>,
    pub address: &'a str,
}

/// Chooses the language for a notice.
pub fn choose(sender: Sender, settings: &Settings, original: &Original) -> Choice {
    let rules = &settings.languages;
    let fits = |language: &&'static Language| language.status() >= rules.min_status;
    let negotiate = |list: &str| negotiate(list).filter(fits);

    let strong = rules.order.iter().filter(|signal| !signal.is_weak());
    let told = std::iter::once(&Signal::Option)
        .chain(strong)
        .find_map(|&signal| {
            let value = match signal {
                Signal::Option => sender.option,
                Signal::Senders => sender.listed,
                Signal::AcceptLanguage => original.accept_language.as_deref(),
                Signal::XAcceptLanguage => original.x_accept_language.as_deref(),
                Signal::Domain => settings.domain_language.as_deref(),
                _ => None,
            };
            Some((negotiate(value?)?, signal))
        });
    let default = settings.language.as_deref().and_then(negotiate);
    let (language, second, signal) = match told {
        Some((language, signal)) => (language, None, signal),
        None => vote(sender, settings, original, default),
    };
    // Where the guess is weak the site's own language goes along, before English
    // below a machine's texts.
    let english = Some(&SHIPPED[0])
        .filter(|_| language.status() == Status::Machine && rules.machine_with_english)
        .filter(|english| *english != language);
    let second = second.filter(|_| rules.bilingual).or(english);
    Choice {
        language,
        second,
        signal,
    }
}

/// What the weak signals and the default decide together.
fn vote(
    sender: Sender,
    settings: &Settings,
    original: &Original,
    default: Option<&'static Language>,
) -> (&'static Language, Option<&'static Language>, Signal) {
    let rules = &settings.languages;
    let english = &SHIPPED[0];
    // The default alone outweighs a country or a charset alone.
    let mut ballot: Vec<(&'static Language, u32, Signal)> = default
        .map(|l| (l, 1, Signal::Default))
        .into_iter()
        .collect();
    for &signal in rules.order.iter().filter(|signal| signal.is_weak()) {
        let (tags, weight): (Vec<&str>, u32) = match signal {
            Signal::ContentLanguage => {
                let told = original.content_language.as_deref().and_then(negotiate);
                (told.map(|l| l.tag).into_iter().collect(), 2)
            }
            Signal::Text => (evidence::of_text(original).into_iter().collect(), 2),
            Signal::Charset => (evidence::of_charset(original).to_vec(), 1),
            _ => (
                evidence::of_country(sender.address).into_iter().collect(),
                1,
            ),
        };
        for language in tags.into_iter().filter_map(lookup) {
            if language.status() < rules.min_status {
                continue;
            }
            match ballot.iter_mut().find(|(l, ..)| *l == language) {
                Some((_, votes, strongest)) => {
                    *votes += weight;
                    if *strongest == Signal::Default || weight == 2 && !is_letter(*strongest) {
                        *strongest = signal;
                    }
                }
                None => ballot.push((language, weight, signal)),
            }
        }
    }
    let default = default.unwrap_or(english);
    // The first of those with the most votes: the default stands in front.
    let most = ballot.iter().map(|(_, votes, _)| *votes).max().unwrap_or(0);
    let mut leading = ballot.iter().filter(|(_, votes, _)| *votes == most);
    match leading.next() {
        None => (default, None, Signal::Default),
        Some(&(language, _, signal)) if language != default => (language, Some(default), signal),
        Some(&(language, _, signal)) => {
            // A tie: the default first, the language of the message below.
            let rival = leading.next().filter(|(_, _, signal)| is_letter(*signal));
            (language, rival.map(|(l, ..)| *l), signal)
        }
    }
}

/// Whether a signal names one language of the message.
fn is_letter(signal: Signal) -> bool {
    matches!(signal, Signal::ContentLanguage | Signal::Text)
}

/// The shipped language for a tag, or for the longest beginning of it: `pl-PL` → `pl`.
pub fn shipped(tag: &str) -> Option<&'static Language> {
    lookup(tag)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn settings() -> Settings {
        crate::explanation::example::settings()
    }

    fn chosen(
        sender: Sender,
        settings: &Settings,
        original: &Original,
    ) -> (Vec<&'static str>, &'static str) {
        let choice = choose(sender, settings, original);
        (choice.tags(), choice.signal.name())
    }

    fn anna() -> Sender<'static> {
        Sender {
            address: "anna@example.org",
            ..Sender::default()
        }
    }

    #[test]
    fn stronger_signals_come_first() {
        let mut settings = settings();
        let mut original = Original::default();
        let of = |sender, s: &Settings, o: &Original| chosen(sender, s, o);
        assert_eq!(of(anna(), &settings, &original), (vec!["en"], "default"));
        settings.language = Some("pl".into());
        assert_eq!(of(anna(), &settings, &original), (vec!["pl"], "default"));
        settings.domain_language = Some("en".into());
        assert_eq!(of(anna(), &settings, &original), (vec!["en"], "domain"));
        original.x_accept_language = Some("pl, en".into());
        assert_eq!(
            of(anna(), &settings, &original),
            (vec!["pl"], "x-accept-language")
        );
        original.accept_language = Some("en-US, pl;q=0.5".into());
        assert_eq!(
            of(anna(), &settings, &original),
            (vec!["en"], "accept-language")
        );
        let listed = Sender {
            listed: Some("pl"),
            ..anna()
        };
        assert_eq!(of(listed, &settings, &original), (vec!["pl"], "senders"));
        let option = Sender {
            option: Some("en"),
            ..listed
        };
        assert_eq!(of(option, &settings, &original), (vec!["en"], "option"));
        let nonsense = Sender {
            option: Some("xx"),
            ..listed
        };
        assert_eq!(of(nonsense, &settings, &original), (vec!["pl"], "senders"));
    }

    #[test]
    fn the_order_is_the_sites() {
        let mut settings = settings();
        settings.domain_language = Some("pl".into());
        let original = Original {
            accept_language: Some("en".into()),
            ..Original::default()
        };
        settings.languages.order = vec![Signal::Domain, Signal::AcceptLanguage];
        assert_eq!(chosen(anna(), &settings, &original).1, "domain");
        settings.languages.order = vec![Signal::Country];
        assert_eq!(
            chosen(anna(), &settings, &original),
            (vec!["en"], "default")
        );
    }

    #[test]
    fn what_tells_only_of_the_letter_votes() {
        let mut settings = settings();
        settings.language = Some("pl".into());
        let mut original = Original {
            content_language: Some("en-US".into()),
            ..Original::default()
        };
        // Against the default the notice speaks both.
        assert_eq!(
            chosen(anna(), &settings, &original),
            (vec!["en", "pl"], "content-language")
        );
        // Letter and country agree with the default.
        let jan = Sender {
            address: "jan@example.pl",
            ..Sender::default()
        };
        original.content_language = Some("pl".into());
        assert_eq!(
            chosen(jan, &settings, &original),
            (vec!["pl"], "content-language")
        );
        // A tie: home first.
        original.content_language = Some("en".into());
        assert_eq!(
            chosen(jan, &settings, &original),
            (vec!["pl", "en"], "country")
        );
        settings.languages.bilingual = false;
        assert_eq!(chosen(jan, &settings, &original), (vec!["pl"], "country"));
        // A country alone is not enough against a default, but is without one.
        original.content_language = None;
        settings.languages.bilingual = true;
        settings.language = Some("en".into());
        assert_eq!(chosen(jan, &settings, &original), (vec!["en"], "default"));
        settings.language = None;
        assert_eq!(
            chosen(jan, &settings, &original),
            (vec!["pl", "en"], "country")
        );
    }

    #[test]
    fn a_weak_signal_never_hides_the_sites_language() {
        let mut settings = settings();
        settings.language = Some("pl".into());
        settings.languages.machine_with_english = true;
        let german = Original {
            content_language: Some("de".into()),
            ..Original::default()
        };
        assert_eq!(
            chosen(anna(), &settings, &german),
            (vec!["de", "pl"], "content-language")
        );
    }

    #[test]
    fn a_minimum_status_holds_for_the_vote_too() {
        let mut settings = settings();
        settings.language = Some("pl".into());
        settings.languages.min_status = Status::Reviewed;
        let german = Original {
            content_language: Some("de".into()),
            ..Original::default()
        };
        assert_eq!(chosen(anna(), &settings, &german).0, ["pl"]);
    }

    #[test]
    fn the_text_itself_is_read() {
        let mut settings = settings();
        settings.language = Some("en".into());
        let whole = "Subject: Spotkanie\n\nDzień dobry, w załączniku przesyłam dokumenty, \
                     o które Pani prosiła w zeszłym tygodniu.\n\n> what was quoted in English \
                     is not his own text and so it does not count at all\n";
        let original = Original {
            subject: Some("Spotkanie".into()),
            whole: Some(whole.into()),
            ..Original::default()
        };
        assert_eq!(
            chosen(anna(), &settings, &original),
            (vec!["pl", "en"], "text")
        );
    }

    #[test]
    fn what_no_reader_has_seen_can_be_left_out_or_sent_with_english() {
        let mut settings = settings();
        let german = Sender {
            option: Some("de"),
            ..anna()
        };
        settings.languages.machine_with_english = true;
        let both = chosen(german, &settings, &Original::default());
        assert_eq!(both, (vec!["de", "en"], "option"));
        settings.languages.machine_with_english = false;
        let alone = chosen(german, &settings, &Original::default());
        assert_eq!(alone, (vec!["de"], "option"));
        settings.languages.min_status = Status::Reviewed;
        let neither = chosen(german, &settings, &Original::default());
        assert_eq!(neither, (vec!["en"], "default"));
    }
}
