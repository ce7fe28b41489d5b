//! Mail that zwrotka must leave alone arrives as it was sent, and once.

use crate::harness::{Handover, Mta, Site};
use crate::notice::assert_unchanged;
use crate::{AUTO_REPLY, OFFER, ORDINARY, foreign_bounce};

on_both! {
    bounce_from_elsewhere, domain_that_did_not_opt_in, own_bounce_to_such_a_domain,
    recipients_in_both_kinds_of_domains, auto_reply, ordinary_mail, rewritten_before,
}

/// A bounce that another server brings is not proven to be about our mail.
fn bounce_from_elsewhere(mta: Mta) {
    let bounce = foreign_bounce(mta);
    let site = Site::with(mta).start();
    site.bring("", &["alice@local.test"], bounce);
    let arrived = site.only_message("alice");
    assert_unchanged(&arrived, bounce);
    assert_eq!(arrived.header("Return-Path"), "<>");
    assert!(arrived.headers("X-Zwrotka").is_empty());
    let event = site.only_event();
    assert_eq!(
        (event["outcome"].as_str(), event["reason"].as_str()),
        ("unchanged", "not-ours")
    );
}

fn domain_that_did_not_opt_in(mta: Mta) {
    let bounce = foreign_bounce(mta);
    let site = Site::with(mta).trust_all().start();
    site.bring("", &["carol@plain.test"], bounce);
    let arrived = site.only_message("carol");
    assert_unchanged(&arrived, bounce);
    assert!(arrived.headers("X-Zwrotka").is_empty());
    assert!(
        site.program.inputs().is_empty(),
        "zwrotka was not even asked"
    );
}

fn own_bounce_to_such_a_domain(mta: Mta) {
    let site = Site::with(mta).start();
    site.submit("carol@plain.test", &["nouser@remote.test"], OFFER);
    let arrived = site.only_message("carol");
    let subject = match mta {
        Mta::Exim => "Mail delivery failed: returning message to sender",
        Mta::Postfix => "Undelivered Mail Returned to Sender",
    };
    assert_eq!(arrived.subject(), subject);
    assert!(arrived.headers("X-Zwrotka").is_empty());
    assert!(
        site.program.inputs().is_empty(),
        "zwrotka was not even asked"
    );
}

/// One message to both: each gets what their domain asked for.
fn recipients_in_both_kinds_of_domains(mta: Mta) {
    let bounce = foreign_bounce(mta);
    let site = Site::with(mta).trust_all().start();
    site.bring("", &["alice@local.test", "carol@plain.test"], bounce);
    let notice = site.only_message("alice");
    assert!(notice.header("X-Zwrotka").starts_with("v=1;"));
    let arrived = site.only_message("carol");
    assert_unchanged(&arrived, bounce);
    assert!(arrived.headers("X-Zwrotka").is_empty());
}

fn auto_reply(mta: Mta) {
    let site = Site::with(mta).trust_all().start();
    site.bring("", &["alice@local.test"], AUTO_REPLY);
    assert_unchanged(&site.only_message("alice"), AUTO_REPLY);
    let event = site.only_event();
    assert_eq!(
        (event["outcome"].as_str(), event["reason"].as_str()),
        ("unchanged", "not-a-bounce")
    );
}

fn ordinary_mail(mta: Mta) {
    let site = Site::with(mta).trust_all().start();
    site.bring("anna@remote.test", &["alice@local.test"], ORDINARY);
    assert_unchanged(&site.only_message("alice"), ORDINARY);
    assert!(
        site.program.inputs().is_empty(),
        "zwrotka was not even asked"
    );
}

/// A notice comes in once more, as if it had been forwarded: it is not
/// explained again. Exim sees the mark itself; on Postfix zwrotka does.
fn rewritten_before(mta: Mta) {
    let site = Site::with(mta).trust_all().start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice").raw;
    site.bring("", &["bob@local.test"], &notice);
    let again = site.only_message("bob");
    assert_eq!(again.headers("X-Zwrotka").len(), 1);
    assert_eq!(again.body(), crate::harness::Arrived::new(&notice).body());
    let events = site.events_once(match mta {
        Mta::Exim => 1,
        Mta::Postfix => 2,
    });
    match mta {
        Mta::Exim => assert_eq!(events.len(), 1, "{events:?}"),
        Mta::Postfix => assert_eq!(events[1]["reason"], "already-rewritten", "{events:?}"),
    }
}

/// A site that hands over to the port where all mail comes in, by mistake.
/// Exim knows a notice by its mark. Postfix can't, and would send it round
/// until the hop limit ends it: contrib/ gives it a port of its own.
#[test]
fn exim_without_a_port_of_its_own() {
    let site = Site::with(Mta::Exim)
        .trust_all()
        .handover(Handover::OrdinaryPort)
        .start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice");
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// What Postfix tells its postmaster looks like a bounce, but is not about
/// the postmaster's mail.
#[test]
fn postfix_notice_to_the_postmaster() {
    let site = Site::with(Mta::Postfix)
        .more("notify_classes = bounce\nbounce_notice_recipient = bob@local.test\n")
        .start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let copy = site.only_message("bob");
    assert_eq!(copy.subject(), "Postmaster Copy: Undelivered Mail");
    assert!(copy.headers("X-Zwrotka").is_empty());
    let notice = site.only_message("alice");
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
}
