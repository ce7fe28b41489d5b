//! Bounces that are explained, from the message that can't be delivered to
//! the notice in the sender's mailbox.

use crate::harness::{Arrived, Mta, Site, headers_of, wait_for};
use crate::notice::{Expected, assert_notice, assert_same_report};
use crate::{OFFER, foreign_bounce};

on_both! {
    unknown_user, full_mailbox, blocklist, too_large, in_english, some_of_many, delayed,
    bounce_from_elsewhere, sent_on, confirmed, confirmation_not_wanted,
}

/// Alice writes to a recipient whom the remote server refuses.
fn refused(mta: Mta, recipient: &str, says: &[&str]) {
    let site = Site::with(mta).start();
    site.submit("alice@local.test", &[recipient], OFFER);
    let notice = site.only_message("alice");
    let subject = "Nie doręczono: Oferta na styczeń";
    assert_notice(
        &notice,
        &Expected {
            language: "pl",
            subject,
            says,
        },
    );

    let inputs = site.program.inputs();
    assert_eq!(inputs.len(), 1, "runs of zwrotka");
    assert_same_report(&notice, &inputs[0]);

    let event = site.only_event();
    assert_eq!(event["outcome"], "rewritten", "{event:?}");
    assert_eq!(event["entry"], "pipe", "{event:?}");
    assert_eq!(event["domain"], "local.test", "{event:?}");
    assert_eq!(event["language"], "pl", "{event:?}");
    assert!(site.log().contains(&event["queue_id"]), "{event:?}");
    assert!(site.mailbox("bob").is_empty());
}

fn unknown_user(mta: Mta) {
    refused(
        mta,
        "nouser@remote.test",
        &["Nie znaleziono adresu nouser@remote.test"],
    );
}

fn full_mailbox(mta: Mta) {
    refused(
        mta,
        "quota@remote.test",
        &["Skrzynka odbiorcy jest pełna", "quota@remote.test"],
    );
}

fn blocklist(mta: Mta) {
    let says = [
        "Wiadomość zablokowano z powodu reputacji serwera",
        "rbl@remote.test",
    ];
    refused(mta, "rbl@remote.test", &says);
}

fn too_large(mta: Mta) {
    refused(
        mta,
        "toobig@remote.test",
        &["Twoja wiadomość jest za duża", "toobig@remote.test"],
    );
}

/// The sender's domain has a language of its own.
fn in_english(mta: Mta) {
    let english = String::from_utf8_lossy(OFFER)
        .replace("alice@local.test", "bob@english.test")
        .replace("=?utf-8?B?T2ZlcnRhIG5hIHN0eWN6ZcWE?=", "Our offer")
        .replace("Content-Language: pl\n", "")
        .split_once("\n\n")
        .map(|(headers, _)| format!("{headers}\n\nGood morning,\n\nhere is our offer.\n"))
        .expect("headers and a body");
    let site = Site::with(mta).start();
    site.submit(
        "bob@english.test",
        &["nouser@remote.test"],
        english.as_bytes(),
    );
    let notice = site.only_message("bob");
    let subject = "Not delivered: Our offer";
    assert_notice(
        &notice,
        &Expected {
            language: "en",
            subject,
            says: &["nouser@remote.test"],
        },
    );
    assert_eq!(site.only_event()["language"], "en");
}

/// Three of four recipients fail: one notice tells about the three, and the
/// fourth has got the message.
fn some_of_many(mta: Mta) {
    let failed = ["nouser@remote.test", "quota@remote.test", "rbl@remote.test"];
    let site = Site::with(mta).start();
    let [one, two, three] = failed;
    site.submit(
        "alice@local.test",
        &[one, two, "anna@remote.test", three],
        OFFER,
    );
    let notice = site.only_message("alice");
    let subject = "Nie doręczono: Oferta na styczeń";
    assert_notice(
        &notice,
        &Expected {
            language: "pl",
            subject,
            says: &failed,
        },
    );
    assert_same_report(&notice, &site.program.inputs()[0]);
    let taken = site.remote.taken();
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].recipients, ["anna@remote.test"]);
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// The remote server asks to come back later; the MTA warns, and goes on
/// trying.
fn delayed(mta: Mta) {
    let site = Site::with(mta).warn_of_delay().start();
    site.submit("alice@local.test", &["grey@remote.test"], OFFER);
    // The message itself stays in the queue, so it never becomes quiet.
    let notice = wait_for("a warning", || site.mailbox("alice").pop());
    let says = ["Twoja wiadomość jest wciąż w drodze", "grey@remote.test"];
    let subject = "Opóźnienie: Oferta na styczeń";
    assert_notice(
        &notice,
        &Expected {
            language: "pl",
            subject,
            says: &says,
        },
    );
    assert!(!site.queue_is_empty(), "the message is still on its way");
    let event = wait_for("its event", || site.events().pop());
    assert_eq!(event["outcome"], "rewritten", "{event:?}");
}

/// Another server reports over SMTP, and the site explains those as well.
fn bounce_from_elsewhere(mta: Mta) {
    let bounce = foreign_bounce(mta);
    let site = Site::with(mta).trust_all().start();
    site.bring("", &["alice@local.test"], bounce);
    let notice = site.only_message("alice");
    let says = ["Skrzynka odbiorcy jest pełna", "quota@remote.test"];
    let subject = "Nie doręczono: Oferta na styczeń – załącznik";
    assert_notice(
        &notice,
        &Expected {
            language: "pl",
            subject,
            says: &says,
        },
    );
    assert_same_report(&notice, bounce);
    // The way that it came stays visible.
    assert!(
        headers_of(&notice.raw, "Received").len() >= 2,
        "{}",
        notice.lossy()
    );
    assert_eq!(site.only_event()["outcome"], "rewritten");
}

/// The sender's mailbox is on another machine, for which this one relays.
fn sent_on(mta: Mta) {
    let site = Site::with(mta).start();
    site.submit("dave@relayed.test", &["nouser@remote.test"], OFFER);
    let taken = site.remote.only_message();
    assert_eq!(
        (taken.sender.as_str(), taken.recipients.as_slice()),
        ("", &["dave@relayed.test".to_owned()][..])
    );
    let notice = Arrived::new(&taken.message);
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    assert_same_report(&notice, &site.program.inputs()[0]);
}

/// Alice asks to be told of the delivery: to a mailbox here, and to a server that
/// confirms nothing.
fn confirmed(mta: Mta) {
    for (recipient, action, says) in [
        (
            "bob@local.test",
            "Action: delivered",
            "Twoja wiadomość na adres bob@local.test została doręczona.",
        ),
        (
            "someone@remote.test",
            match mta {
                Mta::Exim => "Action: delivered",
                Mta::Postfix => "Action: relayed",
            },
            "Twoja wiadomość na adres someone@remote.test została przekazana serwerowi pocztowemu odbiorcy",
        ),
    ] {
        let site = Site::with(mta).start();
        let asking = format!("{recipient} NOTIFY=SUCCESS,FAILURE");
        site.submit("alice@local.test", &[&asking], OFFER);
        let notice = site.only_message("alice");
        assert_eq!(notice.subject(), "Potwierdzenie: Oferta na styczeń");
        assert!(notice.header("X-Zwrotka").starts_with("v=1;"));
        assert!(notice.lossy().contains(action), "{}", notice.lossy());
        let text = notice
            .text()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(text.contains(says), "{text}");
        let inputs = site.program.inputs();
        assert_same_report(&notice, &inputs[0]);
        let event = site.only_event();
        assert_eq!(event["outcome"], "rewritten", "{event:?}");
        assert_eq!(event["detail"], "confirmation", "{event:?}");
    }
}

/// Nobody asked: nobody is told.
fn confirmation_not_wanted(mta: Mta) {
    let site = Site::with(mta).start();
    site.submit("alice@local.test", &["bob@local.test"], OFFER);
    site.only_message("bob");
    assert!(site.mailbox("alice").is_empty());
    assert!(site.program.inputs().is_empty());
}
