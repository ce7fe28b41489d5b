//! The texts and templates of a site, also by mistake.
#![no_main]
use zwrotka::diagnosis::Category;
use zwrotka::explanation::branding::{Branding, SiteFile, SiteText};
use zwrotka::explanation::language::{Choice, SHIPPED, Signal};
use zwrotka::explanation::{example, overrides};
use zwrotka::message::{Message, date};
use zwrotka::notice::{Request, try_template};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    for mistake in overrides::mistakes(&text) {
        assert!(text.get(mistake.span.clone()).is_some(), "{mistake:?}");
        assert!(!mistake.what.is_empty());
    }
    let message = Message::parse(b"\n");
    let settings = example::settings();
    let (report, diagnosis) = example::example(Category::MailboxFull);
    let file = SiteFile { path: "house.ftl".into(), text: text.to_string() };
    let branding = Branding {
        texts: vec![SiteText { tag: SHIPPED[0].tag, file }],
        ..Branding::default()
    };
    let request = Request {
        message: &message,
        recipient: "anna@example.org",
        report: &report,
        diagnosis: &diagnosis,
        settings: &settings,
        choice: Choice { language: &SHIPPED[0], second: None, signal: Signal::Option },
        branding: &branding,
        administrator_notified: true,
        digest: None,
        now: date("Tue, 24 Nov 2026 10:00:15 +0100").expect("a date"),
    };
    // A broken text costs that text, and never the notice.
    assert!(!request.text().trim().is_empty());
    for is_html in [false, true] {
        if let Err(fault) = try_template(is_html, &text, &[request.explain()], &settings) {
            assert!(!fault.what.is_empty());
        }
    }
});
