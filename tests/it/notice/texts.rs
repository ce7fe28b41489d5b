//! Every text in every language.

use std::fmt::Write;

use zwrotka::diagnosis::{Category, Facts};
use zwrotka::explanation::digest::{Digest, Entry};
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::language::SHIPPED;
use zwrotka::notice::Request;
use zwrotka::report::{Action, Kind};

use unicode_width::UnicodeWidthStr;

use super::golden::compare;
use super::support::{Case, types};

/// All that people can be told, in one file a language, for reading.
#[test]
fn every_category_reads_well() {
    for tag in ["en", "pl"] {
        let mut all = String::new();
        let mut show = |name: &str, mut case: Case| {
            case.language = Some(tag.into());
            if !name.starts_with("with support") {
                case.settings.support = None;
            }
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
        for actions in confirmations() {
            show(&format!("{actions:?}"), confirmed(&actions));
        }
        let list = digest();
        let mut case = Case::made(example(Category::MailboxFull));
        case.language = Some(tag.into());
        let text = case.with(|r| {
            Request {
                digest: Some(&list),
                ..*r
            }
            .text()
        });
        show(
            "with support, blocklist",
            with_support(Category::ReputationBlocklist),
        );
        show("with support, unknown", with_support(Category::Unknown));
        let _ = write!(all, "===== digest\n\n{text}\n");
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

/// Every way of a confirmation, for one and for several recipients.
fn confirmations() -> Vec<Vec<Action>> {
    use Action::{Delivered, Expanded, Relayed};
    let mut all = Vec::new();
    for action in [Delivered, Relayed, Expanded] {
        all.push(vec![action]);
        all.push(vec![action, action]);
    }
    all.push(vec![Relayed, Delivered]);
    all
}

fn confirmed(actions: &[Action]) -> Case {
    let mut all = together(actions.iter().map(|_| example(Category::Unknown)));
    all.0.kind = Kind::Delivered;
    for (n, (recipient, action)) in all.0.recipients.iter_mut().zip(actions).enumerate() {
        recipient.action = *action;
        recipient.final_recipient = Some(format!("jan.{n}@example.com"));
        recipient.status = "2.0.0".parse().ok();
        recipient.diagnostic_code = Some("250 2.0.0 Ok".into());
        // Exim says "delivered" of what it has handed to another server.
        if *action == Action::Delivered {
            recipient.remote_mta = None;
            recipient.diagnostic_type = Some("x-exim".into());
        }
    }
    Case::made(all)
}

/// Every cause, and more than are shown.
fn digest() -> Digest {
    let entry = |(n, category): (usize, &Category)| Entry {
        address: format!("nr{n}@example.com"),
        category: category.name().into(),
        delayed: n % 7 == 6,
    };
    Digest {
        since: 1_795_000_000,
        entries: Category::ALL.iter().enumerate().map(entry).collect(),
        omitted: 30,
    }
}

fn with_support(category: Category) -> Case {
    let mut case = Case::made(example(category));
    case.settings.support = Some("mailto:pomoc@example.org".into());
    case
}

/// A confirmation says what happened and asks for nothing; a digest has a line for
/// each entry. In every language.
#[test]
fn confirmations_and_digests_are_complete_in_every_language() {
    let list = digest();
    for language in SHIPPED {
        for actions in confirmations() {
            let mut case = confirmed(&actions);
            case.language = Some(language.tag.into());
            let e = case.with(|r| r.explain());
            let name = format!("{} {actions:?}: {e:?}", language.tag);
            assert!(e.confirmed && !e.delayed, "{name}");
            assert!(
                !e.headline.is_empty() && e.subject.contains("Conference photos"),
                "{name}"
            );
            for group in &e.groups {
                assert_eq!(group.what.len(), 2, "{name}");
                assert!(group.what.iter().all(|w| !w.is_empty()), "{name}");
                assert!(group.steps.is_empty() && group.who.is_empty(), "{name}");
            }
            let all = case.with(|r| r.text() + &r.html());
            for n in 0..actions.len() {
                assert!(all.contains(&format!("jan.{n}@example.com")), "{all}");
            }
            assert!(!all.contains("{ $"), "{all}");
        }
        let mut case = Case::made(example(Category::MailboxFull));
        case.language = Some(language.tag.into());
        let e = case.with(|r| {
            Request {
                digest: Some(&list),
                ..*r
            }
            .explain()
        });
        assert_eq!((e.rows.len(), e.groups.len()), (20, 0), "{}", language.tag);
        assert!(
            e.rows
                .iter()
                .all(|row| row.address.is_some() && !row.cause.is_empty()),
            "{e:?}"
        );
        assert!(
            e.more.is_some() && e.intro.is_some() && !e.headline.is_empty(),
            "{e:?}"
        );
    }
}

/// With a site's support there is one contact, and it stands once.
#[test]
fn support_is_the_only_contact() {
    for language in SHIPPED {
        for &category in Category::ALL {
            let mut case = with_support(category);
            case.language = Some(language.tag.into());
            let text = case.with(|r| r.text());
            let name = format!("{} {category}\n{text}", language.tag);
            assert_eq!(text.matches("pomoc@example.org").count(), 1, "{name}");
            let provider = locale_word(language.common, "who-your-provider");
            let e = case.with(|r| r.explain());
            assert!(!e.groups[0].who.contains(&provider), "{name}");
            assert!(e.groups.iter().all(|g| !g.steps.is_empty()), "{name}");
            if ["en", "pl"].contains(&language.tag) && category != Category::AuthFailed {
                let told = e.groups[0].steps.concat() + &e.groups[0].who;
                for word in ["hosting", "hostingu"] {
                    assert!(!told.contains(word), "{name}");
                }
            }
        }
    }
}

fn locale_word(file: &str, key: &str) -> String {
    let line = file
        .lines()
        .find_map(|l| l.strip_prefix(&format!("{key} = ")));
    line.unwrap().to_string()
}

/// No notice loses its HTML for its size: no cause, in no language, with English
/// below it and with all that an explanation can say.
#[test]
fn every_notice_keeps_its_html() {
    for language in SHIPPED {
        for &category in Category::ALL {
            let mut case = Case::made(example(category));
            case.language = Some(language.tag.into());
            case.settings.languages.machine_with_english = true;
            case.settings.name = Some("System pocztowy uczelni".into());
            let notice = case.notice();
            let name = format!("{} {category}", language.tag);
            let html = types(&notice.bytes).iter().any(|t| t == "text/html");
            let growth = notice.bytes.len() - case.raw.len();
            assert!(html, "{name}: {growth} bytes without HTML");
        }
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
