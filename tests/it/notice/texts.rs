//! Every text in every language.

use std::fmt::Write;

use zwrotka::diagnosis::{Category, Facts};
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::language::SHIPPED;

use unicode_width::UnicodeWidthStr;

use super::golden::compare;
use super::support::Case;

/// All that people can be told, in one file a language, for reading.
#[test]
fn every_category_reads_well() {
    for tag in ["en", "pl"] {
        let mut all = String::new();
        let mut show = |name: &str, mut case: Case| {
            case.language = Some(tag.into());
            let text = case.with(|r| r.text());
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
        compare(&format!("texts.{tag}.txt"), all.as_bytes());
    }
}

/// A few of them in every language.
#[test]
fn every_language_reads_well() {
    for language in SHIPPED {
        let mut all = String::new();
        let mut misspelt = Case::made(example(Category::DomainUnknown));
        misspelt.report.recipients[0].final_recipient = Some("anna.nowak@gmial.com".into());
        let many = together((0..33).map(|_| example(Category::MailboxFull)));
        for mut case in [
            misspelt,
            Case::made(example(Category::MessageTooLarge)),
            Case::made(example(Category::ReputationBlocklist)),
            Case::made(delayed(Category::HostUnreachable)),
            Case::made(several()),
            Case::made(many),
        ] {
            case.language = Some(language.tag.into());
            let _ = write!(all, "{}\n=====\n\n", case.with(|r| r.text()));
        }
        compare(&format!("language.{}.txt", language.tag), all.as_bytes());
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
        // All languages have the same texts; every way to put them together is tried in some.
        let all = ["en", "pl", "ar"].contains(&language.tag);
        for &category in Category::ALL {
            let cases = [
                Case::made(example(category)),
                without_facts(category),
                Case::made(delayed(category)),
                Case::made(together([example(category), example(category)])),
                Case::made(together([example(category), delayed(category)])),
            ];
            let tried = if all { cases.len() } else { 2 };
            for (n, mut case) in cases.into_iter().take(tried).enumerate() {
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
                let html = if all {
                    case.with(|r| r.html())
                } else {
                    String::new()
                };
                let text = case.with(|r| r.text()) + &html;
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
            for line in case.with(|r| r.text()).lines() {
                assert!(line.width() <= 76, "{line}");
            }
        }
    }
}

/// Polish: nobody is told to be a man or a woman.
#[test]
fn polish_has_no_gendered_past_forms() {
    let source = include_str!("../../../src/explanation/locales/pl/bounce.ftl").to_string()
        + include_str!("../../../src/explanation/locales/pl/common.ftl");
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

#[test]
fn every_category_has_texts() {
    let english = include_str!("../../../src/explanation/locales/en/bounce.ftl");
    for category in Category::ALL {
        assert!(english.contains(&format!("\n{category} =\n")), "{category}");
    }
}
