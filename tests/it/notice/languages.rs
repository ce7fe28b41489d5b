//! Every shipped language holds what English holds, and nothing that it must not.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use zwrotka::explanation::language::Status;
use zwrotka::explanation::language::{Language, SHIPPED};
use zwrotka::explanation::overrides::{Text, texts};

/// The plural classes of whole and broken numbers (CLDR 46, cardinal).
fn classes(tag: &str) -> &'static [&'static str] {
    match tag {
        "pl" | "cs" | "sk" | "ru" | "uk" | "lt" => &["one", "few", "many", "other"],
        "hr" | "sr" | "ro" => &["one", "few", "other"],
        "sl" => &["one", "two", "few", "other"],
        "lv" => &["zero", "one", "other"],
        "ga" | "mt" => &["one", "two", "few", "many", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "he" => &["one", "two", "other"],
        "fr" | "es" | "it" | "pt" | "pt-BR" | "ca" => &["one", "many", "other"],
        "ja" | "zh-Hans" | "zh-Hant" | "ko" | "vi" | "id" => &["other"],
        _ => &["one", "other"],
    }
}

/// Every text of every language with its English one; parsed once.
fn each() -> impl Iterator<Item = (&'static Language, &'static Text, &'static Text)> {
    static ALL: LazyLock<Vec<(&'static Language, Vec<Text>)>> = LazyLock::new(|| {
        let of = |language: &Language| -> Vec<Text> {
            [language.common, language.bounce]
                .into_iter()
                .flat_map(|file| {
                    let (texts, mistakes) = texts(file);
                    assert_eq!(mistakes, [], "{}", language.tag);
                    texts
                })
                .collect()
        };
        SHIPPED
            .iter()
            .map(|language| (language, of(language)))
            .collect()
    });
    let english = &ALL[0].1;
    ALL.iter().flat_map(move |(language, own)| {
        let names =
            |texts: &[Text]| -> Vec<String> { texts.iter().map(|t| t.name.clone()).collect() };
        assert_eq!(names(own), names(english), "{}", language.tag);
        own.iter()
            .zip(english)
            .map(move |(own, english)| (*language, own, english))
    })
}

#[test]
fn forty_one_languages_are_shipped_and_say_their_status() {
    assert_eq!(SHIPPED.len(), 41);
    for language in SHIPPED {
        for file in [language.common, language.bounce] {
            let first = file.lines().next().unwrap_or_default();
            assert!(
                ["machine", "reviewed", "native"]
                    .iter()
                    .any(|status| first == format!("# status: {status}")),
                "{}: {first}",
                language.tag
            );
        }
    }
    let native: Vec<&str> = SHIPPED
        .iter()
        .filter(|l| l.status() == Status::Native)
        .map(|l| l.tag)
        .collect();
    assert_eq!(native, ["en", "pl"]);
}

#[test]
fn all_languages_have_the_same_texts_and_variables() {
    for (language, own, english) in each() {
        let name = format!("{} {}", language.tag, own.name);
        assert_eq!(own.variables, english.variables, "{name}");
        assert!(own.functions.is_empty(), "{name}");
        let empty = |text: &Text| {
            text.wordings
                .iter()
                .all(|(_, words)| words.trim().is_empty())
        };
        assert_eq!(empty(own), empty(english), "{name}");
        // What is not a number stands in every wording.
        for (key, words) in &own.wordings {
            for variable in own.variables.iter().filter(|v| !is_number(v)) {
                assert!(
                    words.contains(&format!("{{ ${variable} }}")),
                    "{name} {key}"
                );
            }
        }
    }
}

fn is_number(variable: &str) -> bool {
    matches!(variable, "count" | "parts")
}

#[test]
fn every_plural_class_has_its_wording() {
    for (language, own, english) in each() {
        let name = format!("{} {}", language.tag, own.name);
        let keys = |text: &Text| -> Vec<String> {
            text.wordings.iter().map(|(key, _)| key.clone()).collect()
        };
        let mut keys_here = keys(own);
        match keys(english).first().map(String::as_str) {
            Some("") => assert_eq!(keys_here, [""], "{name}"),
            Some("1") => assert_eq!(keys_here, ["1", "other"], "{name}"),
            _ => {
                let mut wanted: Vec<&str> = classes(language.tag).to_vec();
                keys_here.sort();
                wanted.sort();
                assert_eq!(keys_here, wanted, "{name}");
            }
        }
    }
}

/// The class "one" holds 21, 31 … in some languages, and then has to say which.
#[test]
fn a_class_of_several_numbers_shows_the_number() {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    for language in SHIPPED {
        let rules = PluralRules::create(
            language
                .tag
                .split('-')
                .next()
                .unwrap_or_default()
                .parse::<unic_langid::LanguageIdentifier>()
                .unwrap(),
            PluralRuleType::CARDINAL,
        )
        .unwrap();
        let mut members: BTreeMap<String, usize> = BTreeMap::new();
        for number in 0..400usize {
            let class = match rules.select(number).unwrap() {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            *members.entry(class.into()).or_default() += 1;
        }
        for (_, text, _) in each().filter(|(l, ..)| *l == language) {
            let counted = text.variables.iter().any(|v| is_number(v))
                && text.wordings.iter().all(|(key, _)| key != "1");
            for (class, words) in &text.wordings {
                let several = members.get(class).copied().unwrap_or(0) > 2;
                let shows = words.contains("{ $count }") || words.contains("{ $parts }");
                // Of one message nobody makes several, so its class is never met.
                let never = text.variables.contains("parts") && class == "one";
                assert!(
                    !counted || !several || shows || never,
                    "{} {} [{class}]: {words}",
                    language.tag,
                    text.name
                );
            }
        }
    }
}

#[test]
fn nothing_is_hidden_linked_or_shouted() {
    for (language, own, english) in each() {
        for (key, words) in &own.wordings {
            let name = format!("{} {} {key}: {words}", language.tag, own.name);
            for c in words.chars() {
                let joiner = language.tag == "fa" && c == '\u{200c}';
                let hidden = c.is_control()
                    || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}');
                assert!(!hidden || joiner, "U+{:04X} in {name}", u32::from(c));
            }
            for link in ["http", "www.", "mailto:", "<", ">", "&"] {
                assert!(!words.contains(link), "{name}");
            }
            // Only the examples of English have an @ or a name with a dot.
            let english_words: String = english.wordings.iter().map(|(_, w)| w.as_str()).collect();
            assert_eq!(
                words.contains('@'),
                english_words.contains('@') && words.contains('@'),
                "{name}"
            );
            assert!(!words.contains(['!', '！', '¡']), "{name}");
            if own.name.contains(".headline") {
                assert!(!words.ends_with(['.', '。', '।']), "{name}");
            }
        }
    }
}

/// So that no notice gets out of hand: at most 1.8 times as long as English.
#[test]
fn texts_are_not_much_longer_than_in_english() {
    for language in SHIPPED {
        let (mut own_sum, mut english_sum) = (0, 0);
        for (_, own, english) in each().filter(|(l, ..)| *l == language) {
            let longest = |text: &Text| {
                let shown = text.wordings.iter().map(|(_, words)| words.chars().count());
                shown.max().unwrap_or(0)
            };
            let (here, there) = (longest(own), longest(english));
            assert!(
                10 * here <= 18 * there + 120,
                "{} {}: {here} characters, English {there}",
                language.tag,
                own.name
            );
            own_sum += here;
            english_sum += there;
        }
        assert!(10 * own_sum <= 18 * english_sum, "{}", language.tag);
    }
}

/// The texts of one notice are taken out of a file by these lines, unparsed.
#[test]
fn each_message_about_a_bounce_stands_alone() {
    for language in SHIPPED {
        for category in zwrotka::diagnosis::Category::ALL {
            let head = format!("\n\n{category} =\n    .");
            assert_eq!(
                language.bounce.matches(&head).count(),
                1,
                "{} {category}",
                language.tag
            );
        }
        assert!(!language.bounce.contains("\n\n "), "{}", language.tag);
        assert!(!language.bounce.contains('\r'), "{}", language.tag);
    }
}
