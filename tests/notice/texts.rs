//! Every text in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use zwrotka::diagnosis::{Category, Facts};
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::language::SHIPPED;
use zwrotka::notice;

use crate::golden::compare;
use crate::support::Case;

/// All that people can be told, in one file a language, for reading.
#[test]
fn every_category_reads_well() {
    for language in SHIPPED {
        let mut all = String::new();
        let mut show = |name: &str, mut case: Case| {
            case.language = Some(language.tag.into());
            let text = case.with(|r| {
                let e = r.explain();
                notice::text(&e, Some(&e.labels.headers_attached))
            });
            let _ = write!(all, "===== {name}\n\n{text}\n");
        };
        for &category in Category::ALL {
            show(category.name(), Case::made(example(category)));
        }
        for &category in Category::ALL {
            show(
                &format!("{category}, without facts"),
                without_facts(category),
            );
        }
        for &category in Category::ALL {
            show(
                &format!("{category}, delayed"),
                Case::made(delayed(category)),
            );
        }
        show("several", Case::made(several()));
        compare(&format!("texts.{}.txt", language.tag), all.as_bytes());
    }
}

fn several() -> (zwrotka::report::Report, zwrotka::diagnosis::Diagnosis) {
    let mut all = together([
        example(Category::AddressUnknown),
        example(Category::MailboxFull),
        example(Category::AddressUnknown),
        delayed(Category::Greylisted),
    ]);
    let names = ["jan@example.com", "ola@example.net", "ewa@example.com"];
    for (recipient, name) in all.0.recipients.iter_mut().zip(names) {
        recipient.final_recipient = Some(name.into());
    }
    all
}

fn without_facts(category: Category) -> Case {
    let mut case = Case::made(example(category));
    for (recipient, verdict) in case
        .report
        .recipients
        .iter_mut()
        .zip(&mut case.diagnosis.recipients)
    {
        verdict.facts = Facts::default();
        recipient.final_recipient = None;
        recipient.diagnostic_code = None;
        recipient.remote_mta = None;
        recipient.status = None;
    }
    case.report.original = Default::default();
    case
}

#[test]
fn every_notice_is_complete() {
    for language in SHIPPED {
        for &category in Category::ALL {
            let cases = [
                Case::made(example(category)),
                Case::made(delayed(category)),
                without_facts(category),
                Case::made(together([example(category), example(category)])),
                Case::made(together([example(category), delayed(category)])),
            ];
            for (n, mut case) in cases.into_iter().enumerate() {
                case.language = Some(language.tag.into());
                let name = format!("{category} {} {n}", language.tag);
                let e = case.with(|r| r.explain());
                assert_eq!(e.language, language.tag);
                for word in [
                    &e.subject,
                    &e.from_name,
                    &e.headline,
                    &e.support.sentence,
                    &e.footer,
                    &e.labels.steps,
                    &e.labels.retry,
                    &e.labels.who,
                    &e.labels.message,
                    &e.labels.others,
                    &e.labels.server_answer,
                    &e.labels.technical,
                    &e.labels.headers_attached,
                    &e.labels.message_attached,
                ] {
                    assert!(!word.is_empty(), "{name}: {e:?}");
                }
                for group in &e.groups {
                    assert!(!group.headline.is_empty(), "{name}");
                    assert!(!group.what.is_empty(), "{name}");
                    assert!(group.steps.len() >= 2, "{name}");
                    assert!(!group.retry.is_empty(), "{name}");
                    assert!(!group.who.is_empty(), "{name}");
                    assert!(!group.recipients_label.is_empty(), "{name}");
                }
                let text =
                    case.with(|r| notice::text(&e, None) + &notice::html(&r.explain(), None));
                assert!(
                    !text.contains("{ $") && !text.contains("{$"),
                    "{name}: {text}"
                );
                assert!(!text.contains(['\u{2068}', '\u{2069}']), "{name}");
            }
        }
    }
}

#[test]
fn lines_are_no_wider_than_76_columns() {
    for language in SHIPPED {
        for &category in Category::ALL {
            let mut case = Case::made(example(category));
            case.language = Some(language.tag.into());
            let text = case.with(|r| notice::text(&r.explain(), None));
            for line in text.lines() {
                assert!(line.chars().count() <= 76, "{line}");
            }
        }
    }
}

/// Polish: nobody is told to be a man or a woman.
#[test]
fn polish_has_no_gendered_past_forms() {
    let source = include_str!("../../src/explanation/locales/pl/bounce.ftl").to_string()
        + include_str!("../../src/explanation/locales/pl/common.ftl");
    for word in source.split(|c: char| !c.is_alphabetic()) {
        for ending in ["łeś", "łaś", "łem", "łam"] {
            assert!(
                !word.ends_with(ending) || word == "hasłem",
                "{word} tells a gender"
            );
        }
    }
    assert!(!source.contains('!'));
}

/// Messages, attributes and variables of a Fluent file, as far as these files use the syntax.
fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in source.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if let Some((name, _)) = line.split_once(" =") {
            let name = name.trim();
            if let Some(attribute) = name.strip_prefix('.') {
                key = format!("{message}.{attribute}");
            } else if !line.starts_with(' ') {
                message = name.to_string();
                key = message.clone();
            }
            keys.entry(key.clone()).or_default();
        }
        for part in line.split("{ $").skip(1) {
            let variable = part.split([' ', '}']).next().unwrap();
            keys.entry(key.clone()).or_default().insert(variable.into());
        }
    }
    keys
}

#[test]
fn all_languages_have_the_same_keys_and_variables() {
    let of = |tag: &str, file: &str| {
        let path = format!(
            "{}/src/explanation/locales/{tag}/{file}.ftl",
            env!("CARGO_MANIFEST_DIR")
        );
        keys(&std::fs::read_to_string(path).unwrap())
    };
    for file in ["common", "bounce"] {
        let english = of("en", file);
        assert!(english.len() > 30);
        for language in SHIPPED {
            assert_eq!(of(language.tag, file), english, "{}", language.tag);
        }
    }
}

#[test]
fn every_category_has_texts() {
    let english = include_str!("../../src/explanation/locales/en/bounce.ftl");
    for category in Category::ALL {
        assert!(english.contains(&format!("\n{category} =\n")), "{category}");
    }
}
