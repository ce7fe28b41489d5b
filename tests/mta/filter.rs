//! Exim's transport_filter: bounces are explained on their way out.

use crate::harness::{Arrived, Mta, Plan, Program, Site, Way};
use crate::notice::{Expected, assert_notice, assert_same_report, assert_unchanged};
use crate::{AUTO_REPLY, OFFER, ORDINARY, foreign_bounce};

fn site() -> Plan {
    Site::with(Mta::Exim).way(Way::Filter)
}

#[test]
fn own_bounce() {
    let site = site().start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice");
    let says = ["Nie znaleziono adresu nouser@remote.test"];
    let subject = "Nie doręczono: Oferta na styczeń";
    assert_notice(
        &notice,
        &Expected {
            language: "pl",
            subject,
            says: &says,
        },
    );
    assert_same_report(&notice, &site.program.inputs()[0]);
    // What Exim puts on top stays on top.
    assert!(
        notice
            .lossy()
            .starts_with("Return-path: <>\nEnvelope-to: alice@local.test\n")
    );
    let event = site.only_event();
    assert_eq!(
        (event["outcome"].as_str(), event["entry"].as_str()),
        ("rewritten", "filter")
    );
}

/// The mailbox is on another machine.
#[test]
fn sent_on() {
    let site = site().start();
    site.submit("dave@relayed.test", &["nouser@remote.test"], OFFER);
    let taken = site.remote.only_message();
    assert_eq!(taken.recipients, ["dave@relayed.test"]);
    let notice = Arrived::new(&taken.message);
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    assert_same_report(&notice, &site.program.inputs()[0]);
}

/// The address took part in its own domain before it was forwarded.
#[test]
fn forwarded() {
    let site = site().start();
    site.submit("forward@local.test", &["nouser@remote.test"], OFFER);
    let taken = site.remote.only_message();
    assert_eq!(taken.recipients, ["anna@remote.test"]);
    // The domain that it goes on to did not opt in, and headers are not believed.
    let bounce = Arrived::new(&taken.message);
    assert_eq!(
        bounce.subject(),
        "Mail delivery failed: returning message to sender"
    );
    assert!(bounce.headers("X-Zwrotka").is_empty());
}

#[test]
fn other_mail() {
    let site = site().start();
    site.bring("anna@remote.test", &["alice@local.test"], ORDINARY);
    assert_unchanged(&site.only_message("alice"), ORDINARY);
    site.bring("", &["bob@local.test"], AUTO_REPLY);
    assert_unchanged(&site.only_message("bob"), AUTO_REPLY);
    assert_eq!(
        site.program.inputs().len(),
        1,
        "zwrotka sees mail with a null sender only"
    );
}

#[test]
fn domain_that_did_not_opt_in() {
    let site = site().trust_all().start();
    let bounce = foreign_bounce(Mta::Exim);
    site.bring("", &["carol@plain.test"], bounce);
    assert_unchanged(&site.only_message("carol"), bounce);
    assert!(
        site.program.inputs().is_empty(),
        "zwrotka was not even asked"
    );
}

#[test]
fn rewritten_before() {
    let site = site().trust_all().start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice").raw;
    site.bring("", &["bob@local.test"], &notice);
    assert_eq!(site.only_message("bob").headers("X-Zwrotka").len(), 1);
    assert_eq!(site.program.inputs().len(), 1);
}

#[test]
fn program_is_missing() {
    let site = site().program(Program::Missing).start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let arrived = site.only_message("alice");
    assert_eq!(
        arrived.subject(),
        "Mail delivery failed: returning message to sender"
    );
}

#[test]
fn program_is_killed() {
    breaks(Program::Killed { times: 2 });
}

#[test]
fn program_says_try_again() {
    breaks(Program::TryAgain { times: 2 });
}

#[test]
fn program_hangs() {
    breaks(Program::Hanging { times: 2 });
}

/// Every failure defers; the bounce comes once, explained, in the end.
fn breaks(program: Program) {
    let site = site().program(program).time_limit(2).start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let notice = site.only_message("alice");
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    assert_eq!(site.program.accidents(), 2);
}

#[test]
fn original_in_the_end() {
    let site = site()
        .program(Program::TryAgain { times: 100 })
        .patience(2)
        .start();
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    let arrived = site.only_message("alice");
    assert_eq!(
        arrived.subject(),
        "Mail delivery failed: returning message to sender"
    );
    assert!(site.program.accidents() > 0);
}
