//! What is left of the HTML part in mail programs that take things out of it,
//! turn its colours round or show no styles at all. The rows are those of the
//! list of requirements for notices: B12 accessible, B13 dark, B18 no hidden
//! details.

use std::collections::BTreeSet;

use zwrotka::diagnosis::Category;
use zwrotka::explanation::example::{delayed, example, together};

use super::support::{Case, types};

fn pages() -> Vec<String> {
    let mut cases: Vec<Case> = Category::ALL
        .iter()
        .map(|&c| Case::made(example(c)))
        .collect();
    cases.push(Case::made(delayed(Category::Greylisted)));
    cases.push(Case::made(together([
        example(Category::MailboxFull),
        delayed(Category::Greylisted),
    ])));
    cases
        .into_iter()
        .flat_map(|mut case| {
            ["en", "he"].map(|language| {
                case.language = Some(language.into());
                case.with(|r| r.html())
            })
        })
        .collect()
}

/// Tags with their attributes, and the text between them.
fn take_apart(html: &str) -> (Vec<(String, Vec<String>)>, String) {
    let (mut tags, mut text) = (Vec::new(), String::new());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        if let Some(comment) = rest[open..].strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let close = open + rest[open..].find('>').expect("a tag has an end");
        let inside = rest[open + 1..close].trim_end_matches('/');
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let mut names = Vec::new();
        let mut left = attributes.trim();
        while let Some((name, after)) = left.split_once("=\"") {
            names.push(name.trim().to_string());
            left = after.split_once('"').expect("a value has an end").1;
        }
        assert!(left.trim().is_empty() || name == "!DOCTYPE", "{inside}");
        tags.push((name.to_string(), names));
        rest = &rest[close + 1..];
        if name == "style" {
            rest = rest.split_once("</style>").expect("a style has an end").1;
        }
    }
    text.push_str(rest);
    (tags, text)
}

/// B18, and the lists of what webmail lets through: nothing is in a tag or an
/// attribute that would take its text away, and nothing can do anything.
#[test]
fn b18_only_tags_that_every_mail_program_shows() {
    let shown = [
        "!DOCTYPE",
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "table",
        "tr",
        "td",
        "h1",
        "h2",
        "h3",
        "p",
        "ol",
        "li",
        "a",
        "strong",
        "span",
        "br",
        "blockquote",
        "div",
        "bdi",
    ];
    let harmless = [
        "align",
        "cellpadding",
        "cellspacing",
        "charset",
        "class",
        "content",
        "dir",
        "href",
        "lang",
        "name",
        "role",
        "style",
        "width",
    ];
    for page in pages() {
        for (tag, attributes) in take_apart(&page).0 {
            assert!(shown.contains(&tag.trim_start_matches('/')), "{tag}");
            for attribute in attributes {
                assert!(harmless.contains(&attribute.as_str()), "{tag} {attribute}");
            }
        }
    }
}

/// Without any tag and style the text still says everything, in its order.
#[test]
fn b12_it_reads_well_as_plain_text() {
    for &category in Category::ALL {
        let mut case = Case::made(example(category));
        case.language = Some("en".into());
        let (e, html) = case.with(|r| (r.explain(), r.html()));
        let text = take_apart(&html).1;
        let group = &e.groups[0];
        let mut at = 0;
        let after_title = text.find(&e.subject).unwrap_or(0) + e.subject.len();
        at += after_title;
        let order = std::iter::once(&e.headline)
            .chain(&group.what)
            .chain([&e.labels.steps])
            .chain(&group.steps)
            .chain([&group.retry]);
        for words in order {
            let words = words.replace('\'', "&#39;");
            let found = text[at..].find(words.as_str());
            at += found.unwrap_or_else(|| panic!("{category}: {words}\n{text}")) + words.len();
        }
    }
}

/// B12: one h1, headings that skip no level, a list of steps, and tables that
/// are said to be no tables.
#[test]
fn b12_headings_lists_and_roles() {
    for page in pages() {
        let (tags, _) = take_apart(&page);
        let named = |name: &str| tags.iter().filter(|(tag, _)| tag == name).count();
        assert_eq!(named("h1"), 1);
        assert!(named("ol") >= 1 && named("li") >= 2);
        let mut level = 0;
        for (tag, attributes) in &tags {
            if let Some(digit) = tag.strip_prefix('h').and_then(|d| d.parse::<u32>().ok()) {
                assert!(digit <= level + 1, "{page}");
                level = digit;
            }
            if tag == "table" {
                assert!(attributes.iter().any(|a| a == "role"), "{attributes:?}");
            }
        }
        assert!(page.contains("<html lang=\"") && page.contains(" dir=\""));
    }
}

/// Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.1), or of its inversion.
fn luminance(colour: &str, inverted: bool) -> f64 {
    let digits: String = match colour.len() {
        4 => colour[1..].chars().flat_map(|c| [c, c]).collect(),
        _ => colour[1..].to_string(),
    };
    let part = |at: usize| {
        let value = u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let value = f64::from(if inverted { 255 - value } else { value }) / 255.0;
        match value <= 0.03928 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(a: &str, b: &str, inverted: bool) -> f64 {
    let (a, b) = (luminance(a, inverted), luminance(b, inverted));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The values of a property in a text of styles.
fn values<'t>(styles: &'t str, property: &str) -> BTreeSet<&'t str> {
    styles
        .match_indices(property)
        .filter(|(at, _)| !styles[..*at].ends_with('-'))
        .map(|(at, _)| &styles[at + property.len()..])
        .filter(|rest| rest.starts_with('#'))
        .map(|rest| {
            let end = rest[1..]
                .find(|c: char| !c.is_ascii_hexdigit())
                .unwrap_or(rest.len() - 1);
            &rest[..=end]
        })
        .collect()
}

/// B13: every text on every ground it can stand on, in the light, in the dark,
/// and where the mail program turns the colours round.
#[test]
fn b13_everything_can_be_read_in_light_and_dark() {
    let pages = pages().concat();
    let (style, _) = pages.split_once("</style>").expect("a style");
    let (_, dark) = style
        .split_once("prefers-color-scheme:dark){")
        .expect("dark colours");
    // Bars, which nothing is written on.
    let bars = ["#c2410c", "#b42318", "#1a66c2"];
    for (styles, least) in [(pages.as_str(), 4), (dark, 4)] {
        let grounds: Vec<&str> = values(styles, "background:")
            .into_iter()
            .filter(|ground| !bars.contains(ground))
            .collect();
        let texts = values(styles, ";color:");
        let texts: BTreeSet<&str> = texts.union(&values(styles, "{color:")).copied().collect();
        let texts: BTreeSet<&str> = texts.union(&values(styles, "\"color:")).copied().collect();
        // Those of the other scheme stand in the same page.
        let here: Vec<&str> = texts
            .into_iter()
            .filter(|text| styles == dark || !values(dark, "color:").contains(text))
            .collect();
        let grounds: Vec<&str> = grounds
            .into_iter()
            .filter(|ground| styles == dark || !values(dark, "background:").contains(ground))
            .collect();
        assert!(
            here.len() >= least && grounds.len() >= 3,
            "{here:?} {grounds:?}"
        );
        for text in &here {
            for ground in &grounds {
                for inverted in [false, true] {
                    let contrast = contrast(text, ground, inverted);
                    assert!(contrast >= 4.5, "{text} on {ground}: {contrast:.2}");
                }
            }
        }
    }
}

/// Nothing is fetched: no remote picture, font, style or script.
#[test]
fn nothing_comes_from_elsewhere() {
    for page in pages() {
        for word in [
            "src=",
            "url(",
            "@import",
            "<link",
            "<script",
            "<form",
            "<svg",
            "background=",
        ] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(
            page.len() < 14_000,
            "Gmail cuts at 102 KB, and a bounce is not the place for more"
        );
    }
}

/// Several causes in two languages, one of them in letters of several bytes each: the
/// bound on a notice's growth leaves room for the HTML part.
#[test]
fn several_causes_in_two_languages_have_an_html_part() {
    let mut case = Case::golden("exim-several.eml");
    for language in ["ar", "el", "hi", "ja", "ru"] {
        case.language = Some(language.into());
        let kinds = types(&case.notice().bytes);
        assert!(
            kinds.iter().any(|k| k == "text/html"),
            "{language}: {kinds:?}"
        );
    }
}

/// However many recipients and causes, in two languages, with the longest
/// addresses and replies: below what Gmail shows before it cuts, and no address
/// or cause is dropped without a word.
#[test]
fn many_recipients_and_causes_stay_below_what_gmail_shows() {
    let all = Category::ALL.iter().map(|&c| example(c));
    let many = (0..600).flat_map(|_| all.clone());
    let mut case = Case::made(together(many));
    for (number, recipient) in case.report.recipients.iter_mut().enumerate() {
        let address = format!("{number}{}@{}.example", "x".repeat(50), "y".repeat(180));
        recipient.diagnostic_code = Some(format!("550 <{address}> {}", "&<>\"'".repeat(400)));
        recipient.final_recipient = Some(address);
    }
    for language in ["de", "ar", "en"] {
        case.language = Some(language.into());
        let html = case.with(|r| r.html());
        assert!(html.len() < 90_000, "{language}: {} bytes", html.len());
        let (tags, text) = take_apart(&html);
        let ends = tags.iter().filter(|(tag, _)| tag == "/table").count();
        let starts = tags.iter().filter(|(tag, _)| tag == "table").count();
        assert_eq!(
            (starts, html.ends_with("</html>\n")),
            (ends, true),
            "{language}"
        );
        assert!(text.contains("0xxxx"), "{language}");
    }
}
