//! What happens when something breaks: nothing is lost, nothing comes twice.

use crate::OFFER;
use crate::harness::{Arrived, Handover, Mta, Program, Site, wait_for};

on_both! {
    program_is_missing, program_is_killed, program_hangs, program_says_try_again, handover_is_closed,
    handover_by_sendmail, original_by_sendmail,
}

/// The site, after Alice has got a bounce coming.
fn bounced(site: Site) -> Site {
    site.submit("alice@local.test", &["nouser@remote.test"], OFFER);
    site
}

fn assert_explained(notice: &Arrived) {
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    assert_eq!(notice.header("Return-Path"), "<>");
    assert_eq!(notice.headers("X-Zwrotka").len(), 1);
}

fn assert_original(arrived: &Arrived) {
    assert_eq!(
        arrived.subject(),
        "Mail delivery failed: returning message to sender"
    );
    assert_eq!(arrived.header("Return-Path"), "<>");
}

/// While the package is being upgraded, say. Exim looks first and delivers
/// the original; Postfix waits until the program is there again.
fn program_is_missing(mta: Mta) {
    let site = bounced(Site::with(mta).program(Program::Missing).start());
    match mta {
        Mta::Exim => assert_original(&site.only_message("alice")),
        Mta::Postfix => {
            wait_for("a deferral", || {
                site.log().contains("status=deferred").then_some(())
            });
            assert!(site.mailbox("alice").is_empty());
            site.program.put(Program::Recorded);
            assert_explained(&site.only_message("alice"));
        }
    }
}

fn program_is_killed(mta: Mta) {
    let site = bounced(
        Site::with(mta)
            .program(Program::Killed { times: 2 })
            .start(),
    );
    assert_explained(&site.only_message("alice"));
    assert_eq!(site.program.accidents(), 2);
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

fn program_hangs(mta: Mta) {
    let plan = Site::with(mta).program(Program::Hanging { times: 1 });
    let site = bounced(plan.time_limit(1).start());
    assert_explained(&site.only_message("alice"));
    assert_eq!(site.program.accidents(), 1);
}

fn program_says_try_again(mta: Mta) {
    let site = bounced(
        Site::with(mta)
            .program(Program::TryAgain { times: 2 })
            .start(),
    );
    assert_explained(&site.only_message("alice"));
    assert_eq!(site.program.accidents(), 2);
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// Exim has had enough after an hour, here a second.
#[test]
fn exim_delivers_the_original_in_the_end() {
    let site = Site::with(Mta::Exim)
        .program(Program::TryAgain { times: 100 })
        .patience(2)
        .start();
    let site = bounced(site);
    assert_original(&site.only_message("alice"));
    assert!(site.program.accidents() > 0);
}

/// Nobody listens where zwrotka hands over: it has to say "try again".
fn handover_is_closed(mta: Mta) {
    let mut site = bounced(Site::with(mta).handover(Handover::ClosedPort).start());
    let retry = || site.events().first().map(|event| event["outcome"].clone());
    assert_eq!(wait_for("the first try", retry), "retry");
    assert!(site.mailbox("alice").is_empty());
    site.open_handover();
    // A flush that comes while the server still tries the message is lost on it.
    wait_for("the notice", || {
        site.flush();
        (!site.mailbox("alice").is_empty()).then_some(())
    });
    assert_explained(&site.only_message("alice"));
    let events = site.events();
    let last = events.last().expect("events");
    assert_eq!(last["outcome"], "rewritten", "{events:?}");
    assert!(
        events[..events.len() - 1]
            .iter()
            .all(|e| e["outcome"] == "retry"),
        "{events:?}"
    );
}

fn handover_by_sendmail(mta: Mta) {
    let site = bounced(Site::with(mta).handover(Handover::Sendmail).start());
    assert_explained(&site.only_message("alice"));
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// Exim takes what sendmail brings for new mail and would send an original to
/// zwrotka again, and again; its mark prevents that.
fn original_by_sendmail(mta: Mta) {
    let bounce = crate::foreign_bounce(mta);
    let site = Site::with(mta).handover(Handover::Sendmail).start();
    site.bring("", &["alice@local.test"], bounce);
    let arrived = site.only_message("alice");
    assert_eq!(arrived.body(), Arrived::new(bounce).body());
    assert_eq!(arrived.header("X-Zwrotka"), "v=1; passed");
    assert_eq!(arrived.header("Return-Path"), "<>");
    assert_eq!(site.only_event()["reason"], "not-ours");
}
