//! The site's own branding: texts, templates, logo, colour, help, two languages.

use std::path::PathBuf;

use zwrotka::diagnosis::Category;
use zwrotka::explanation::branding::{Logo, SiteFile, SiteText};
use zwrotka::explanation::example::{delayed, example, together};

use super::golden::compare;
use super::support::{Case, text_of, types};

fn text(tag: &'static str, text: &str) -> SiteText {
    SiteText {
        tag,
        file: file(text),
    }
}

fn file(text: &str) -> SiteFile {
    SiteFile {
        path: PathBuf::from("site"),
        text: text.into(),
    }
}

fn case(category: Category) -> Case {
    let mut case = Case::made(example(category));
    case.language = Some("en".into());
    case
}

#[test]
fn a_text_of_the_site_takes_the_place_of_one() {
    let mut case = case(Category::MailboxFull);
    let before = case.with(|r| r.text());
    case.branding.texts = vec![text(
        "en",
        "from-name = Example Hosting\nmailbox-full =\n    .step-2 = Try { $recipient } tomorrow.\n    .step-3 = Or ring.\n",
    )];
    let after = case.with(|r| r.text());
    assert!(
        after.contains("2. Try jan.kowalski@example.com tomorrow.\n3. Or ring.\n"),
        "{after}"
    );
    // All else is as it was.
    let changed: Vec<&str> = after.lines().filter(|l| !before.contains(l)).collect();
    assert_eq!(changed.len(), 2, "{changed:?}");
    assert_eq!(case.with(|r| r.explain()).from_name, "Example Hosting");
    // In another language it says nothing.
    case.language = Some("pl".into());
    assert!(!case.with(|r| r.text()).contains("tomorrow"));
}

#[test]
fn the_domains_own_text_is_stronger_than_the_sites() {
    let mut case = case(Category::MailboxFull);
    case.branding.texts = vec![
        text("en", "from-name = Domain\n"),
        text("en", "from-name = Site\nlabel-steps = Do this\n"),
    ];
    let e = case.with(|r| r.explain());
    assert_eq!(
        (e.from_name.as_str(), e.labels.steps.as_str()),
        ("Domain", "Do this")
    );
}

#[test]
fn a_broken_text_costs_itself_alone() {
    let mut case = case(Category::MailboxFull);
    let before = case.with(|r| r.text());
    for broken in [
        "mailbox-full =\n    .headline = { $recipient\n",
        "mailbox-full =\n    .headline = { $nobody-knows }\n",
        "mailbox-full =\n    .headline = { MISSING() }\n",
        "mailbox-full = { -term }\nlabel-steps = { other }\n",
        "\u{0}\u{1}garbage = = =",
    ] {
        case.branding.texts = vec![text("en", broken)];
        assert_eq!(case.with(|r| r.text()), before, "{broken}");
    }
}

#[test]
fn a_template_of_the_site_is_used_and_a_broken_one_is_not() {
    let mut case = case(Category::MailboxFull);
    let (plain, html) = case.with(|r| (r.text(), r.html()));
    let short = include_str!("../../../examples/branding/templates/notice.txt.j2");
    case.branding.plain = Some(file(short));
    case.branding.html = Some(file("<p>{{ languages[0].headline }} {{ site.name }}</p>"));
    assert!(
        case.with(|r| r.text())
            .starts_with("THE RECIPIENT'S MAILBOX IS FULL\n")
    );
    assert_eq!(
        case.with(|r| r.html()),
        "<p>The recipient&#39;s mailbox is full </p>\n"
    );
    for broken in [
        "{% for e in %}",
        "{{ languages[0].headline|nofilter }}",
        "{% include \"/etc/passwd\" %}",
    ] {
        case.branding.plain = Some(file(broken));
        case.branding.html = Some(file(broken));
        assert_eq!(case.with(|r| r.text()), plain, "{broken}");
        assert_eq!(case.with(|r| r.html()), html, "{broken}");
    }
}

#[test]
fn a_template_cannot_be_made_to_run_what_a_stranger_wrote() {
    let mut case = case(Category::Unknown);
    case.report.recipients[0].diagnostic_code =
        Some("{{ 7 * 191 }} {% raw %} <b>{{ site }}</b>".into());
    case.report.original.subject = Some("{{ 7 * 191 }} { $host }".into());
    let (plain, html) = case.with(|r| (r.text(), r.html()));
    assert!(plain.contains("{{ 7 * 191 }}") && !plain.contains("1337"));
    assert!(html.contains("{{ 7 * 191 }}") && !html.contains("1337") && !html.contains("<b>"));
}

#[test]
fn the_logo_goes_along_and_nothing_is_fetched() {
    let mut case = case(Category::MailboxFull);
    case.settings.name = Some("Example <Hosting>".into());
    case.settings.colour = Some("#0b6e4f".into());
    case.branding.logo = Some(Logo {
        content_type: "image/png",
        bytes: b"\x89PNG\r\n\x1a\n0123456789".to_vec(),
    });
    let notice = case.notice().bytes;
    let types = types(&notice);
    let at = types
        .iter()
        .position(|t| t == "multipart/related")
        .expect("a related part");
    assert_eq!(types[at + 1..at + 3], ["text/html", "image/png"]);
    let html = text_of(&notice, "text/html");
    assert!(html.contains("src=\"cid:logo@zwrotka\"") && html.contains("Example &lt;Hosting&gt;"));
    assert_eq!(html.matches("src=").count(), 1);
    assert!(String::from_utf8_lossy(&notice).contains("Content-ID: <logo@zwrotka>"));
    case.settings.html = false;
    assert!(!String::from_utf8_lossy(&case.notice().bytes).contains("image/png"));
}

#[test]
fn the_help_page_is_that_of_the_category() {
    let mut case = case(Category::MailboxFull);
    case.settings.help = [
        ("mailbox-full", "https://help.example.org/full"),
        ("any", "https://help.example.org/bounces"),
    ]
    .map(|(k, v)| (k.to_string(), v.to_string()))
    .into();
    assert!(
        case.with(|r| r.text())
            .contains("read more about this here: https://help.example.org/full\n")
    );
    assert!(
        case.with(|r| r.html())
            .contains("<a href=\"https://help.example.org/full\"")
    );
    case.diagnosis.recipients[0].category = Category::SpamContent;
    assert!(
        case.with(|r| r.text())
            .contains("https://help.example.org/bounces")
    );
}

#[test]
fn a_misspelt_domain_leads_to_the_right_address() {
    let mut case = case(Category::DomainUnknown);
    case.report.recipients[0].final_recipient = Some("anna.nowak@gmial.com".into());
    case.report.original.subject = Some("Faktura & <więcej>".into());
    let e = case.with(|r| r.explain());
    assert_eq!(
        e.groups[0].facts[0].sentence,
        "Did you mean anna.nowak@gmail.com?"
    );
    assert!(
        e.groups[0].steps[0].contains("anna.nowak@gmail.com"),
        "{:?}",
        e.groups[0].steps
    );
    assert!(
        !e.groups[0]
            .steps
            .iter()
            .any(|s| s.contains("gmial.com instead"))
    );
    assert!(!case.with(|r| r.html()).contains("mailto:"));
    case.settings.write_again = true;
    let html = case.with(|r| r.html());
    let link = "<a href=\"mailto:anna.nowak@gmail.com?subject=Faktura%20%26%20%3Cwi%C4%99cej%3E\"";
    assert!(html.contains(link), "{html}");

    // While it is still tried, the first step says so.
    let mut waits = Case::made(delayed(Category::HostUnreachable));
    waits.language = Some("en".into());
    waits.report.recipients[0].final_recipient = Some("anna.nowak@gmial.com".into());
    let e = waits.with(|r| r.explain());
    assert!(e.groups[0].steps[0].starts_with("Please don't send the message again"));
    assert!(e.groups[0].steps[1].contains("anna.nowak@gmail.com"));

    // An address that a hostile server dreamt up is never a link.
    let mut moved = Case::made(example(Category::AddressMoved));
    moved.settings.write_again = true;
    assert!(!moved.with(|r| r.html()).contains("mailto:"));
}

#[test]
fn two_misspelt_addresses_have_each_its_own_step() {
    let mut case = Case::made(together([
        example(Category::DomainUnknown),
        example(Category::DomainUnknown),
    ]));
    case.language = Some("en".into());
    for (n, address) in ["anna@gmial.com", "jan@hotmial.com"]
        .into_iter()
        .enumerate()
    {
        case.report.recipients[n].final_recipient = Some(address.into());
    }
    let e = case.with(|r| r.explain());
    let meant: Vec<&str> = e
        .groups
        .iter()
        .map(|g| g.facts[0].sentence.as_str())
        .collect();
    assert_eq!(
        meant,
        [
            "Did you mean anna@gmail.com?",
            "Did you mean jan@hotmail.com?"
        ]
    );
}

fn with_attachments(category: Category, files: &[(&str, usize)]) -> Case {
    let mut case = case(category);
    let mut whole = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n".to_string();
    for (name, size) in files {
        whole.push_str(&format!(
            "--b\nContent-Type: application/octet-stream\n\
             Content-Disposition: attachment; filename=\"{name}\"\n\n{}\n",
            "x".repeat(*size)
        ));
    }
    whole.push_str("--b--\n");
    case.report.original.size = Some(whole.len() as u64);
    case.report.original.whole = Some(whole.into_bytes());
    case.diagnosis.recipients[0].facts.size = None;
    case.diagnosis.recipients[0].facts.limit = None;
    case
}

#[test]
fn the_largest_attachment_is_named_and_the_parts_are_counted() {
    let files = [
        ("plan.pdf", 60_000),
        ("photo.jpg", 150_000),
        ("film.mp4", 120_000),
    ];
    let mut case = with_attachments(Category::MessageTooLarge, &files);
    case.diagnosis.recipients[0].facts.limit = Some(256_000);
    let group = &case.with(|r| r.explain()).groups[0];
    let what = group.what.join(" ");
    assert!(
        what.contains("The largest attachment is “photo.jpg” (150\u{a0}KB)."),
        "{what}"
    );
    assert!(
        group.steps[0].contains("in at least 2 messages"),
        "{:?}",
        group.steps
    );
    assert!(what.contains("(150\u{a0}KB)"));

    // One that alone is too large can't be helped by splitting.
    case.diagnosis.recipients[0].facts.limit = Some(100_000);
    let group = &case.with(|r| r.explain()).groups[0];
    assert!(group.steps[0].starts_with("The attachment “photo.jpg” alone is too large."));
    assert_eq!(group.steps.len(), 2);

    // What came back is smaller than the limit, so it was cut: nothing is said.
    case.diagnosis.recipients[0].facts.limit = Some(10_000_000);
    let what = case.with(|r| r.explain()).groups[0].what.join(" ");
    assert!(!what.contains("largest"), "{what}");
}

#[test]
fn the_blocked_attachment_is_named_where_that_is_clear() {
    let named = |files: &[(&str, usize)], said: &str| {
        let mut case = with_attachments(Category::AttachmentBlocked, files);
        case.report.recipients[0].diagnostic_code = Some(said.into());
        case.with(|r| r.explain()).groups[0].what[0].clone()
    };
    assert!(named(&[("setup.exe", 10)], "552 blocked").contains("the attachment “setup.exe”:"));
    let two = [("plan.pdf", 10), ("setup.exe", 10)];
    assert!(named(&two, "552 file setup.exe not allowed").contains("“setup.exe”"));
    // Also where what is shown is broken up, so that nobody takes it for a link.
    let two = [("plan.pdf", 10), ("setup.zip", 10)];
    assert!(named(&two, "552 file setup.zip not allowed").contains("“setup[.]zip”"));
    assert!(!named(&two, "552 blocked").contains('“'));
}

#[test]
fn two_languages_stand_one_below_the_other() {
    let mut case = Case::made(example(Category::MailboxFull));
    case.language = Some("ar".into());
    case.settings.languages.machine_with_english = true;
    let notice = case.notice();
    compare("two-languages.out.eml", &notice.bytes);
    let plain = text_of(&notice.bytes, "text/plain");
    let arabic = plain.find("صندوق").expect("Arabic first");
    let english = plain
        .find("The recipient's mailbox is full")
        .expect("English below");
    assert!(arabic < english);
    assert!(plain.starts_with(|c: char| c as u32 > 0x5ff), "{plain}");
    assert!(plain.contains("(English version below)\n"));
    // The cause comes first, for previews and phones.
    let note = plain
        .find("هذا النص")
        .expect("the note about machine translation");
    assert!(arabic < note && note < english);
    // The administrator's part stands there once.
    assert_eq!(plain.matches("Reporting-MTA:").count(), 1);
    let head = String::from_utf8_lossy(&notice.bytes).into_owned();
    assert!(head.contains("Content-Language: ar, en\n"), "{head}");
    let html = text_of(&notice.bytes, "text/html");
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("lang=\"en\" dir=\"ltr\"") && html.contains("<bdi>"));
    assert!(!html.contains(['\u{2068}', '\u{2069}']) && !plain.contains(['\u{2068}', '\u{2069}']));
}
