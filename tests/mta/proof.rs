//! Bounces of this server and of others: explained where the returned header
//! proves that the message was ours, and nothing but passed on where it doesn't.

use std::collections::HashMap;

use crate::OFFER;
use crate::harness::{Arrived, Handover, Mta, Plan, Site, Way, wait_for};
use crate::notice::assert_unchanged;

on_both! {
    threat_01_bounces_from_elsewhere_need_a_proof,
    the_size_comes_back_with_the_header,
    threat_23_a_stranger_in_a_users_name_gets_no_notice,
    threat_23_the_same_in_place,
    threat_23_a_content_filter_hides_nobody,
    mail_behind_a_content_filter,
    mail_of_a_program_on_the_host,
    mail_from_a_network_of_ours,
}

const FIELD: &str = "X-Zwrotka-Proof";

fn plan(mta: Mta) -> Plan {
    let plan = Site::with(mta).sign("\"hmac\"");
    match mta {
        Mta::Exim => plan,
        Mta::Postfix => plan.way(Way::Milter),
    }
}

/// What another server writes about a message it took and could not file.
pub fn bounce(header: &str, says: &str, number: usize) -> Vec<u8> {
    let bounce = format!(
        "From: Mail Delivery System <MAILER-DAEMON@mx.remote.test>\n\
         To: alice@local.test\n\
         Subject: Undelivered Mail Returned to Sender\n\
         Date: Tue, 24 Nov 2026 09:00:00 +0000\n\
         Message-ID: <{number}.x@mx.remote.test>\n\
         MIME-Version: 1.0\n\
         Auto-Submitted: auto-replied\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n\
         --b\n\n\
         I could not deliver your message.\n\n\
         <anna@remote.test>: {says}\n\n\
         --b\nContent-Type: message/delivery-status\n\n\
         Reporting-MTA: dns; mx.remote.test\n\n\
         Final-Recipient: rfc822; anna@remote.test\nAction: failed\nStatus: 5.2.2\n\
         Diagnostic-Code: smtp; {says}\n\n\
         --b\nContent-Type: text/rfc822-headers\n\n{header}\n\
         --b--\n"
    );
    bounce.into_bytes()
}

/// The header of a message as the other server got it.
pub fn sent(site: &Site) -> String {
    sent_by(site, "alice@local.test", OFFER)
}

fn sent_by(site: &Site, sender: &str, message: &[u8]) -> String {
    site.submit(sender, &["anna@remote.test"], message);
    let taken = wait_for("the message at the other server", || {
        site.remote.taken().pop()
    });
    let text = String::from_utf8_lossy(&taken.message).replace("\r\n", "\n");
    let (header, _) = text.split_once("\n\n").expect("a header");
    format!("{header}\n")
}

/// The event with this number, once it is told.
pub fn nth_event(site: &Site, number: usize) -> HashMap<String, String> {
    site.events_once(number + 1).swap_remove(number)
}

/// The header with something else behind the name.
fn with(header: &str, name: &str, value: &str) -> String {
    let lines = header.lines().map(|line| {
        let is_it = line
            .split_once(':')
            .is_some_and(|(n, _)| n.eq_ignore_ascii_case(name));
        if is_it {
            format!("{name}: {value}\n")
        } else {
            format!("{line}\n")
        }
    });
    lines.collect()
}

fn threat_01_bounces_from_elsewhere_need_a_proof(mta: Mta) {
    let site = plan(mta).start();
    let header = sent(&site);
    let proof = Arrived::new(header.as_bytes()).header(FIELD).to_owned();
    assert!(proof.starts_with("v=1; k="), "{header}");
    assert_eq!(header.matches(FIELD).count(), 1, "{header}");
    site.wait_until_quiet();
    assert!(site.mailbox("alice").is_empty());
    let before = site.events().len();

    // A hundred that nobody here has anything to do with.
    let says = "552 5.2.2 mailbox full";
    let cut = &proof[..proof.len() - 1];
    let forged: Vec<String> = (0..100)
        .map(|n| match n % 5 {
            0 => header
                .lines()
                .filter(|l| !l.starts_with(FIELD))
                .fold(String::new(), |all, line| all + line + "\n"),
            1 => with(&header, "Message-ID", &format!("<{n}@local.test>")),
            2 => with(
                &header,
                FIELD,
                &format!("{cut}{}", if proof.ends_with('0') { 1 } else { 0 }),
            ),
            3 => with(&header, FIELD, &proof.replace("; t=1", "; t=2")),
            _ => with(&header, FIELD, &proof.replace("k=", "k=x")),
        })
        .collect();
    for (n, forged) in forged.iter().enumerate() {
        site.bring("", &["alice@local.test"], &bounce(forged, says, n));
    }
    // The real proof, for somebody else.
    site.bring("", &["bob@local.test"], &bounce(&header, says, 100));
    site.wait_until_quiet();
    let mailbox = site.mailbox("alice");
    assert_eq!(mailbox.len(), 100);
    for arrived in mailbox.iter().chain(&site.mailbox("bob")) {
        assert!(
            arrived.headers("X-Zwrotka").is_empty(),
            "{}",
            arrived.lossy()
        );
        assert_eq!(arrived.subject(), "Undelivered Mail Returned to Sender");
    }
    nth_event(&site, before + 100);
    let events = site.events();
    assert_eq!(events.len() - before, 101);
    for event in &events[before..] {
        assert_eq!(event["outcome"], "unchanged", "{event:?}");
        assert_eq!(event["reason"], "not-ours", "{event:?}");
    }

    // The one that is about our mail, and then others about the same message.
    let genuine = bounce(&header, says, 101);
    site.bring("", &["alice@local.test"], &genuine);
    let notice = wait_for("the notice", || {
        let mut all = site.mailbox("alice");
        all.retain(|m| !m.headers("X-Zwrotka").is_empty());
        all.pop()
    });
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    let event = nth_event(&site, before + 101);
    assert_eq!(
        (event["outcome"].as_str(), event["proof"].as_str()),
        ("rewritten", "hmac")
    );
    let replayed = bounce(&header, "550 5.7.1 call 555-1234 now", 102);
    site.bring("", &["alice@local.test"], &replayed);
    site.wait_until_quiet();
    let event = nth_event(&site, before + 102);
    assert_eq!(
        (event["outcome"].as_str(), event["reason"].as_str()),
        ("unchanged", "rate-limited")
    );
    assert_eq!(site.mailbox("alice").len(), 102);
    let arrived = site
        .mailbox("alice")
        .into_iter()
        .find(|m| m.lossy().contains("555-1234"))
        .expect("the replayed bounce");
    assert_unchanged(&arrived, &replayed);
}

/// Only the header comes back, and with a reply that names no size: the proof on it
/// does, which Postfix's milter has from the client and Exim from itself.
fn the_size_comes_back_with_the_header(mta: Mta) {
    let site = plan(mta).start();
    let lines = "a line of what makes the message large\n".repeat(9_000);
    let message = [OFFER, lines.as_bytes()].concat();
    let sender = format!("alice@local.test SIZE={}", message.len());
    let header = sent_by(&site, &sender, &message);
    let proof = Arrived::new(header.as_bytes()).header(FIELD).to_owned();
    assert!(proof.contains("; s=3"), "{header}");
    let says = "552 5.3.4 message too big";
    let larger = with(&header, FIELD, &proof.replace("; s=3", "; s=13"));
    for (number, header) in [larger, header].iter().enumerate() {
        site.bring("", &["alice@local.test"], &bounce(header, says, number));
        nth_event(&site, number);
    }
    let mut mailbox = wait_for("both", || {
        Some(site.mailbox("alice")).filter(|m| m.len() == 2)
    });
    // Another size is no proof at all.
    mailbox.retain(|m| !m.headers("X-Zwrotka").is_empty());
    assert_eq!(mailbox.len(), 1);
    let text = mailbox[0].text().replace(['\n', '\u{a0}'], " ");
    assert!(text.contains("Twoja wiadomość zajmuje 343 KB."), "{text}");
}

/// A stranger's address.
const STRANGER: &str = "203.0.113.5";

/// What a stranger sends in Alice's name, with the proof of a submission that
/// they wrote themselves.
fn forged() -> Vec<u8> {
    let hops: String = ["mx.zwrotka.test", "ex.zwrotka.test"]
        .iter()
        .map(|host| {
            format!(
                "Received: from laptop (laptop [127.0.0.1])\n\t(Authenticated sender: alice)\n\
                 \tby {host} (Postfix) with ESMTPSA id 4F1D29F01FE; Tue, 24 Nov 2026 09:00:00 +0000\n\
                 Received: from alice by {host} with local (Exim 4.96)\n\tid 1xVgJF-00084o-0B; \
                 Tue, 24 Nov 2026 09:00:00 +0000\n"
            )
        })
        .collect();
    format!(
        "{hops}From: alice@local.test\nTo: somebody@relayed.test\nSubject: Call 555-1234 now\n\
         Date: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <1@evil.test>\n\nhello\n"
    )
    .into_bytes()
}

/// Alice has so many messages, and none of them says anything in our name.
fn assert_not_explained(site: &Site, count: usize) {
    wait_for("the bounces", || {
        (site.mailbox("alice").len() == count).then_some(())
    });
    site.wait_until_quiet();
    for arrived in site.mailbox("alice") {
        let text = arrived.lossy();
        assert!(arrived.headers("X-Zwrotka").is_empty(), "{text}");
        assert!(!arrived.subject().contains("555-1234"), "{text}");
    }
    nth_event(site, count - 1);
    for event in site.events() {
        assert_eq!(event["outcome"], "unchanged", "{event:?}");
        assert_eq!(event["reason"], "not-ours", "{event:?}");
        assert_eq!(event["detail"], "received-from-outside", "{event:?}");
    }
}

/// The server takes the message and then can't get rid of it: it relays, it
/// forwards, and the mailbox is full.
fn reflected(plan: Plan) {
    let site = plan.start();
    let targets = ["nouser@relayed.test", "gone@local.test", "quota@local.test"];
    for target in targets {
        site.bring_from(STRANGER, "alice@local.test", &[target], &forged());
    }
    assert_not_explained(&site, targets.len());
    // Alice's own mail to the same addresses is.
    for target in targets {
        site.submit("alice@local.test", &[target], OFFER);
    }
    wait_for("the notices", || {
        (site.mailbox("alice").len() == 2 * targets.len()).then_some(())
    });
    nth_event(&site, 2 * targets.len() - 1);
    for event in &site.events()[targets.len()..] {
        assert_eq!(event["outcome"], "rewritten", "{event:?}");
        assert_eq!(event["proof"], "local", "{event:?}");
    }
}

fn threat_23_a_stranger_in_a_users_name_gets_no_notice(mta: Mta) {
    reflected(Site::with(mta));
}

fn threat_23_the_same_in_place(mta: Mta) {
    reflected(Site::with(mta).way(match mta {
        Mta::Exim => Way::Filter,
        Mta::Postfix => Way::Milter,
    }));
}

/// What a content filter hands back, which got it from the server before.
fn filtered(site: &Site) -> Vec<u8> {
    let taken = site.remote.only_message().message;
    let host = &Arrived::new(&taken).headers("Received")[0];
    let host = host
        .split(" by ")
        .nth(1)
        .and_then(|by| by.split(' ').next());
    let host = host.expect("the name of the server");
    let mut message = format!(
        "Received: from {host} ([127.0.0.1])\n\
         \tby localhost ({host} [127.0.0.1]) (amavisd-new, port 10024)\n\
         \twith ESMTP id x1 for <klient@remote.test>;\n\tTue, 24 Nov 2026 09:00:00 +0000 (UTC)\n"
    )
    .into_bytes();
    message.extend_from_slice(&taken);
    message
}

fn threat_23_a_content_filter_hides_nobody(mta: Mta) {
    let site = Site::with(mta).start();
    let sender = "alice@local.test";
    site.bring_from(STRANGER, sender, &["somebody@relayed.test"], &forged());
    site.bring(sender, &["nouser@relayed.test"], &filtered(&site));
    assert_not_explained(&site, 1);
}

fn assert_explained(site: &Site) {
    let notice = site.only_message("alice");
    assert_eq!(notice.subject(), "Nie doręczono: Oferta na styczeń");
    let event = site.only_event();
    let facts = (event["outcome"].as_str(), event["proof"].as_str());
    assert_eq!(facts, ("rewritten", "local"));
}

fn mail_behind_a_content_filter(mta: Mta) {
    let site = Site::with(mta).start();
    let sender = "alice@local.test";
    site.submit(sender, &["klient@remote.test"], OFFER);
    site.bring(sender, &["nouser@remote.test"], &filtered(&site));
    assert_explained(&site);
}

fn mail_of_a_program_on_the_host(mta: Mta) {
    let site = Site::with(mta).handover(Handover::Sendmail).start();
    site.call_sendmail("www", "alice@local.test", "nouser@remote.test", OFFER);
    assert_explained(&site);
    // And by SMTP, as web applications do.
    site.bring("alice@local.test", &["nouser@remote.test"], OFFER);
    let event = nth_event(&site, 1);
    assert_eq!(event["outcome"], "rewritten", "{event:?}");
}

fn mail_from_a_network_of_ours(mta: Mta) {
    let mut plan = Site::with(mta);
    plan.trust = "\"local\"]\nnetworks = [\"203.0.113.0/24\"";
    let site = plan.start();
    // relayed.test, because the mail server itself trusts nobody but loopback.
    site.bring_from(
        STRANGER,
        "alice@local.test",
        &["nouser@relayed.test"],
        OFFER,
    );
    assert_explained(&site);
}

/// Nobody gets our proof on mail that is not of our users, whatever its sender.
#[test]
fn threat_01_mail_of_strangers_is_not_signed() {
    let site = plan(Mta::Postfix).start();
    site.bring("alice@local.test", &["anna@remote.test"], OFFER);
    site.submit("carol@plain.test", &["anna@remote.test"], OFFER);
    site.wait_until_quiet();
    wait_for("both messages", || {
        (site.remote.taken().len() == 2).then_some(())
    });
    for taken in site.remote.taken() {
        let text = String::from_utf8_lossy(&taken.message);
        assert!(!text.contains(FIELD), "{text}");
    }
    // A program on this host is a user.
    site.call_sendmail("www", "alice@local.test", "anna@remote.test", OFFER);
    wait_for("the third message", || {
        (site.remote.taken().len() == 3).then_some(())
    });
    let taken = site.remote.taken().pop().expect("the third message");
    assert!(String::from_utf8_lossy(&taken.message).contains(FIELD));
}
