//! Properties of the diagnosis, and a site's own rules.

use crate::reports;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use zwrotka::diagnosis::{Category, Confidence, Permanence, Rules, diagnose, explain_rule};
use zwrotka::message::DateTime;
use zwrotka::report::{Action, MAX_DIAGNOSTIC, Report};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever stands in a reply: an answer, and facts of the promised shape.
    #[test]
    fn any_text_gets_a_verdict(
        reply in "\\PC{0,300}",
        remark in any::<String>(),
        host in "[a-z.@\\[\\]0-9]{0,40}",
    ) {
        let mut recipient = reports::recipient(&reply);
        recipient.remark = Some(remark);
        recipient.remote_mta = Some(host);
        check(recipient);
    }

    /// Replies made of the words that facts and rules look for.
    #[test]
    fn replies_out_of_telling_words_get_a_verdict(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "550", "5.1.1", "550-5.7.1", "code", "[", "]", "<x@y.z>", "@", "1.2.3.4", "::1", "limit", "size",
                "99999999999999999999", "10", "MB", "exceeds", "%", "500%", "please try", "blocked using", "spamhaus",
                "subject", "mailbox full", "user unknown", "ł", "\\303", "\\303\\274", "host", "said:", "(in reply to",
                "\u{202e}", "#5.", "-", "'", "zażółć",
            ]),
            0..40,
        ),
        glue in prop::sample::select(vec!["", " ", "\n", ":"]),
    ) {
        check(reports::recipient(&words.join(glue)));
    }
}

fn check(recipient: zwrotka::report::Recipient) {
    let report = Report::failed(vec![recipient]);
    let diagnosis = diagnose(&report, Rules::built_in());
    assert_eq!(diagnosis.recipients.len(), 1);
    let facts = &diagnosis.recipients[0].facts;
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+=@".contains(c);
    if let Some(code) = &facts.code {
        assert!((3..=32).contains(&code.len()) && code.chars().all(plain));
    }
    if let Some(address) = &facts.suggestion {
        assert!(address.len() <= 254 && address.chars().all(plain));
        assert_eq!(address.matches('@').count(), 1);
    }
    assert!(facts.blocklists.len() <= 5);
    assert!(facts.blocklists.iter().all(|l| l.len() <= 100));
    if let (Some(size), Some(limit)) = (facts.size, facts.limit) {
        assert!(size > limit);
    }
    let trace = explain_rule(&report, &report.recipients[0], Rules::built_in());
    assert_eq!(trace.category, diagnosis.recipients[0].category);
    assert!(!trace.to_string().is_empty());
}

/// Text of the greatest length, made to be tried often, takes no longer than
/// its length explains.
#[test]
fn time_grows_with_the_length_only() {
    for word in [
        "user ",
        "mailbox is ",
        "550 ",
        "1.2.3.4 ",
        "a",
        "<",
        "@",
        "5.1.1 ",
    ] {
        let took = |length: usize| {
            let text = word.repeat(length / word.len());
            let report = Report::failed(vec![reports::recipient(&text)]);
            let start = Instant::now();
            diagnose(&report, Rules::built_in());
            start.elapsed()
        };
        took(MAX_DIAGNOSTIC);
        let long = took(MAX_DIAGNOSTIC * 64);
        assert!(long < Duration::from_secs(4), "{word:?}: {long:?}");
    }
}

#[test]
fn the_reply_code_decides_permanence_and_time_that_ran_out_is_temporary() {
    use Permanence::{Permanent, Temporary};
    for (reply, status, delayed, permanence) in [
        ("550 5.1.1 no", "4.0.0", false, Permanent),
        ("450 4.2.2 full", "5.0.0", false, Temporary),
        ("450 full", "5.0.0", false, Temporary),
        ("550 no", "5.0.0", false, Permanent),
        ("554 go away", "4.0.0", false, Temporary),
        ("451 5.7.3 no", "5.7.3", false, Temporary),
        ("550 4.2.1 no", "4.2.1", false, Permanent),
        ("550 4.4.7 expired", "5.4.7", false, Temporary),
        ("5.4.7 Delivery time expired", "5.4.7", false, Temporary),
        ("message expired", "5.0.0", false, Temporary),
        ("no", "4.4.1", false, Temporary),
        ("no", "5.4.4", true, Permanent),
        ("no", "", true, Temporary),
        ("no", "", false, Permanent),
        ("retry timeout exceeded", "", false, Temporary),
        (
            "SMTP error from remote mail server: 451 4.3.0 busy: retry timeout exceeded",
            "5.0.0",
            false,
            Temporary,
        ),
    ] {
        let mut recipient = reports::recipient(reply);
        recipient.status = status.parse().ok();
        if delayed {
            recipient.action = Action::Delayed;
        }
        let report = Report::failed(vec![recipient]);
        let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
        assert_eq!(verdict.permanence, permanence, "{reply} {status}");
    }
}

#[test]
fn what_the_last_attempt_met_is_told_of_an_expired_message() {
    for (reply, remark, cause) in [
        (
            "message expired",
            "connection timed out",
            Some(Category::HostUnreachable),
        ),
        (
            "message expired",
            "mailbox full",
            Some(Category::MailboxFull),
        ),
        ("message expired", "", None),
        ("message expired", "no 5.7.99", None),
    ] {
        let mut recipient = reports::recipient(reply);
        recipient.remark = Some(remark.into());
        let report = Report::failed(vec![recipient]);
        let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
        assert_eq!(verdict.category, Category::Expired, "{remark}");
        assert_eq!(verdict.facts.cause, cause, "{remark}");
    }
    let report = Report::failed(vec![reports::recipient("550 mailbox full")]);
    let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
    assert_eq!(verdict.facts.cause, None);
}

#[test]
fn confidence_tells_phrases_from_codes_and_agreement_from_contradiction() {
    use Confidence::{Certain, Guess, Likely};
    for (reply, remark, confidence) in [
        ("550 5.1.1 user unknown", "", Certain),
        ("550 user unknown", "", Certain),
        ("550 5.2.2 user unknown", "", Likely),
        ("550 5.1.1 mailbox full", "", Likely),
        ("554 5.7.1 greylisted, try later", "", Likely),
        ("550", "user unknown", Likely),
        ("550 5.1.1", "", Likely),
        ("550 5.7.1", "", Guess),
        ("550 5.7.1 refused by policy", "", Likely),
        ("550 no", "", Guess),
        // Words that only say that it was refused are no cause.
        ("550 message refused", "", Guess),
        // Words of another cause in the same reply, though only likely ones.
        (
            "550 mailbox unavailable or over quota, mailbox space is full",
            "",
            Likely,
        ),
    ] {
        let mut recipient = reports::recipient(reply);
        recipient.remark = Some(remark.into());
        let report = Report::failed(vec![recipient]);
        let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
        assert_eq!(
            verdict.confidence, confidence,
            "{reply} / {remark} by {}",
            verdict.rule
        );
    }
}

#[test]
fn the_senders_own_address_or_domain_in_a_reply_is_not_the_recipients() {
    for (reply, category) in [
        ("553 firma.example does not exist", Category::SenderRefused),
        (
            "550 <anna@firma.example>: domain not found",
            Category::SenderRefused,
        ),
        (
            "553 notfirma.example does not exist",
            Category::AddressUnknown,
        ),
        (
            "553 x.firma.example.org does not exist",
            Category::AddressUnknown,
        ),
        (
            "550 <jan@example.org> does not exist",
            Category::AddressUnknown,
        ),
    ] {
        let mut report = Report::failed(vec![reports::recipient(reply)]);
        report.original.from = Some("anna@firma.example".into());
        let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
        assert_eq!(verdict.category, category, "{reply} by {}", verdict.rule);
    }
}

#[test]
fn every_phrase_of_none_and_both_ends_of_a_range_count() {
    let site = Rules::parse(
        r#"
        [[rule]]
        name = "a"
        category = "expired"
        confidence = "guess"
        why = "Only for this test."
        smtp = ["450-452"]
        enhanced = ["4.7.100-200"]
        any = ["zebra", "okapi"]
        all = ["lives", "here"]
        none = ["first", "second", "third"]
        "#,
        "rules.toml",
    )
    .unwrap();
    let by_a = |reply: &str| {
        let report = Report::failed(vec![reports::recipient(reply)]);
        diagnose(&report, &site).recipients[0].rule == "a"
    };
    for reply in [
        "450 4.7.100 the zebra lives here",
        "452 4.7.200 the okapi lives here",
        "451 4.7.150 the zebra and the okapi lives here",
    ] {
        assert!(by_a(reply), "{reply}");
    }
    for reply in [
        "449 4.7.100 the zebra lives here",
        "453 4.7.100 the zebra lives here",
        "450 4.7.99 the zebra lives here",
        "450 4.7.201 the zebra lives here",
        "450 5.7.100 the zebra lives here",
        "450 4.7.100 the zebra lives there",
        "450 4.7.100 the zebra is here",
        "450 4.7.100 the horse lives here",
        "450 4.7.100 the zebra lives here first",
        "450 4.7.100 the zebra lives here second",
        "450 4.7.100 the zebra lives here third",
    ] {
        assert!(!by_a(reply), "{reply}");
    }
}

#[test]
fn only_a_rule_that_asks_for_links_looks_into_them() {
    for (links, decides) in [("", false), ("links = true", true)] {
        let site = format!(
            "[[rule]]\nname = \"a\"\ncategory = \"expired\"\nwhy = \"x\"\n{links}\nany = [\"zebra\"]\n"
        );
        let site = Rules::parse(&site, "rules.toml").unwrap();
        let report = Report::failed(vec![reports::recipient(
            "550 No such user, see https://help.example/zebra?x=1",
        )]);
        let verdict = &diagnose(&report, &site).recipients[0];
        assert_eq!(verdict.rule == "a", decides, "{links}");
    }
}

#[test]
fn until_is_told_of_delayed_mail_only() {
    let until = DateTime::parse_rfc822("Thu, 26 Nov 2026 10:00:00 +0100");
    for (action, told) in [(Action::Delayed, true), (Action::Failed, false)] {
        let mut recipient = reports::recipient("450 4.2.0 greylisted");
        recipient.action = action;
        recipient.will_retry_until = until;
        let report = Report::failed(vec![recipient]);
        let facts = diagnose(&report, Rules::built_in()).recipients[0]
            .facts
            .clone();
        assert_eq!(facts.until.is_some(), told);
    }
}

#[test]
fn the_reply_comes_before_the_remark_and_codes_after_both() {
    for (reply, remark, category) in [
        ("550 user unknown", "mailbox full", Category::AddressUnknown),
        ("550 5.7.1", "mailbox full", Category::MailboxFull),
        ("", "mailbox full", Category::MailboxFull),
        ("552 5.2.2", "delivery failed", Category::MailboxFull),
    ] {
        let mut recipient = reports::recipient(reply);
        recipient.remark = Some(remark.into());
        let report = Report::failed(vec![recipient]);
        let verdict = &diagnose(&report, Rules::built_in()).recipients[0];
        assert_eq!(verdict.category, category, "{reply} / {remark}");
    }
}

#[test]
fn a_sites_rules_come_first_and_replace_those_of_the_same_name() {
    let site = Rules::parse(
        r#"
        [family.partner]
        hosts = ["partner.example"]

        [[rule]]
        name = "partner-closed"
        category = "mailbox-disabled"
        why = "They say this of closed accounts."
        host = ["partner"]
        any = ["user unknown"]

        [[rule]]
        name = "mailbox-full"
        category = "mailbox-full"
        why = "Only these words."
        any = ["pudło pełne"]
        "#
        .replace("pudło pełne", "pudlo pelne")
        .as_str(),
        "rules.toml",
    )
    .unwrap();
    let ask = |reply: &str, host: &str| {
        let mut recipient = reports::recipient(reply);
        recipient.remote_mta = Some(host.into());
        let report = Report::failed(vec![recipient]);
        let verdict = diagnose(&report, &site).recipients.remove(0);
        (verdict.category, verdict.rule)
    };
    assert_eq!(
        ask("550 User unknown", "mx.partner.example"),
        (Category::MailboxDisabled, "partner-closed".into())
    );
    assert_eq!(
        ask("550 User unknown", "mx.notpartner.example").0,
        Category::AddressUnknown
    );
    assert_eq!(
        ask("550 Pudło pełne", "mx.example.org"),
        (Category::MailboxFull, "mailbox-full".into())
    );
    assert_ne!(ask("550 mailbox full", "mx.example.org").1, "mailbox-full");
}

#[test]
fn a_bad_rule_file_is_told_with_its_place_and_what_may_stand_there() {
    let rule = |line: &str| {
        format!("[[rule]]\nname = \"a\"\ncategory = \"expired\"\nwhy = \"x\"\n{line}\n")
    };
    for (text, message) in [
        (
            "[[rule]]\nname = \"a\"\ncategory = \"ful\"\nwhy = \"x\"\nany = [\"xx\"]\n".to_string(),
            "r.toml:3:12: found \"ful\": a category is one of address-unknown, ",
        ),
        (
            rule("any = [\"ok\", \"User Unknown\"]"),
            "r.toml:5:14: found \"User Unknown\": a phrase is written in lower case",
        ),
        (
            rule("enhanced = [\"5.1\"]"),
            "r.toml:5:13: found \"5.1\": an enhanced status code is written like",
        ),
        (
            rule("smtp = [\"650\"]"),
            "r.toml:5:9: found \"650\": an SMTP code is written like",
        ),
        (
            rule("phase = [\"rset\"]"),
            "r.toml:5:10: found \"rset\": a phase is one of connect, helo, mail, rcpt, data",
        ),
        (
            rule("host = [\"gogle\"]"),
            "r.toml:5:9: found \"gogle\": a host family is one of ",
        ),
        (
            rule("action = \"lost\""),
            "r.toml:5:10: found \"lost\": an action is failed or delayed",
        ),
        (
            rule(""),
            "r.toml:2:8: found \"a\": the rule has no condition",
        ),
        (
            rule("confidence = \"sure\""),
            "r.toml:5:14: found \"sure\": a confidence is certain, likely or guess",
        ),
        (
            rule("anny = [\"xx\"]"),
            "r.toml:5:1: unknown field `anny`, expected one of ",
        ),
        (
            rule("any = [\"x\"]"),
            "r.toml:5:8: found \"x\": each piece of a phrase",
        ),
        ("[[rule]\n".to_string(), "r.toml:1:"),
    ] {
        let error = Rules::parse(&text, "r.toml").unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}\n{message}");
    }
    let twice = format!("{}{}", rule("any = [\"xx\"]"), rule("any = [\"yy\"]"));
    let error = Rules::parse(&twice, "r.toml").unwrap_err().to_string();
    assert!(error.contains("another rule of this file"), "{error}");
}

#[test]
fn the_trace_tells_what_decided_and_what_nearly_did() {
    let mut recipient = reports::recipient("552 5.2.2 Mailbox full, no such user");
    recipient.remote_mta = Some("mx.google.com".into());
    let report = Report::failed(vec![recipient]);
    let trace = explain_rule(&report, &report.recipients[0], Rules::built_in());
    assert_eq!(trace.rule.as_deref(), Some("mailbox-full"));
    assert_eq!(trace.matched, ["mailbox full"]);
    assert_eq!(trace.families, ["google"]);
    assert_eq!(trace.enhanced.as_deref(), Some("5.2.2"));
    let near = trace
        .near
        .iter()
        .find(|n| n.rule == "address-unknown")
        .unwrap();
    assert!(near.too_late);
    // The words of another cause are there as well.
    let shown = trace.to_string();
    assert!(
        shown.contains("decided   mailbox-full (mailbox-full, likely)"),
        "{shown}"
    );
}
