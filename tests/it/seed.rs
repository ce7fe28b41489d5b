//! The help article that zwrotka replaces: each of its replies, and what comes
//! near them, gets the article's category and facts.

use crate::reports;
use zwrotka::diagnosis::{Category, Rules, Verdict, diagnose};
use zwrotka::report::Report;

fn verdict(reply: &str) -> Verdict {
    diagnose(
        &Report::failed(vec![reports::recipient(reply)]),
        Rules::built_in(),
    )
    .recipients
    .remove(0)
}

/// As it is, in capitals, broken into lines, in Postfix's frame and in Exim's.
fn variants(reply: &str) -> Vec<String> {
    vec![
        reply.to_string(),
        reply.to_uppercase(),
        reply.replace(' ', "\r\n\t"),
        reply.replace(' ', "\u{a0}"),
        format!("host mx.quota.example[192.0.2.1] said: {reply} (in reply to RCPT TO command)"),
        format!(
            "SMTP error from remote mail server after RCPT TO:<full@example.org>: host spam.example [192.0.2.1]: {reply}"
        ),
    ]
}

fn all(category: Category, replies: &[&str]) {
    for reply in replies {
        for variant in variants(reply) {
            let verdict = verdict(&variant);
            assert_eq!(verdict.category, category, "by {}: {variant}", verdict.rule);
        }
    }
}

#[test]
fn address_unknown() {
    all(
        Category::AddressUnknown,
        &[
            "550 \"jan.nowak\": No mailbox here by that name (#5.1.1)",
            "550 sorry, no mailbox here by that name (#5.1.1)",
            "550 No such user here",
            "550 5.1.1 <jan@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
            "550 Unknown user jan",
            "550 5.1.1 Nie ma takiego użytkownika",
            "550 5.1.1 Nieznany odbiorca",
        ],
    );
}

#[test]
fn message_too_large() {
    all(
        Category::MessageTooLarge,
        &[
            "552 Error: message to large",
            "552 Error: message too large",
            "552 5.3.4 Message size exceeds fixed limit",
            "552 Wiadomość jest za duża",
            "552 Przekroczono maksymalny rozmiar wiadomości",
        ],
    );
    let facts = verdict("552 5.3.4 message size 38000000 exceeds size limit 26214400").facts;
    assert_eq!(
        (facts.size, facts.limit),
        (Some(38_000_000), Some(26_214_400))
    );
}

#[test]
fn mailbox_full() {
    all(
        Category::MailboxFull,
        &[
            "user is over quota",
            "552 5.2.2 User mailbox exceeded quota limit (5120000)",
            "552 5.2.2 The mailbox is over its quota",
            "452 4.2.2 Mailbox full",
            "552 Skrzynka odbiorcy jest pełna",
            "552 Skrzynka odbiorcy jest przepełniona",
        ],
    );
}

#[test]
fn reputation_blocklist() {
    all(
        Category::ReputationBlocklist,
        &[
            "550 192.0.2.7 IP is the source of spam. Client host blocked for spamming issues: http://csi.cloudmark.com/reset-request/?ip=192.0.2.7",
            "550-Email jan@example.net blocked by BARRACUDACENTRAL (RBL -550 barracudacentral.org)",
            "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org",
            "550 Twój adres IP jest na czarnej liście",
        ],
    );
    let cloudmark = verdict(
        "550 192.0.2.7 IP is the source of spam. Client host blocked for spamming issues: http://csi.cloudmark.com/reset-request/?ip=192.0.2.7",
    );
    assert_eq!(cloudmark.facts.blocklists, ["Cloudmark CSI"]);
    assert_eq!(
        cloudmark.facts.delisting,
        ["https://csi.cloudmark.com/reset-request/"]
    );
    assert_eq!(cloudmark.facts.ip, Some("192.0.2.7".parse().unwrap()));
    let barracuda = verdict(
        "550-Email jan@example.net blocked by BARRACUDACENTRAL (RBL -550 barracudacentral.org)",
    );
    assert_eq!(barracuda.facts.blocklists, ["Barracuda"]);
    // What stands around it in qmail's frame is the server that refused.
    let in_frame = verdict(
        "192.0.2.25 does not like recipient. Remote host said: 550-Email jan@example.net blocked by BARRACUDACENTRAL (RBL 550 barracudacentral.org) Giving up on 192.0.2.25.",
    );
    assert_eq!(in_frame.facts.blocklists, ["Barracuda"]);
    assert_eq!(in_frame.facts.ip, None);
    let zen = verdict(
        "host mx.example.org[198.51.100.1] said: 554 5.7.1 Service unavailable; Client host [2001:db8::7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/2001:db8::7",
    );
    assert_eq!(zen.facts.blocklists, ["Spamhaus ZEN"]);
    assert_eq!(zen.facts.ip, Some("2001:db8::7".parse().unwrap()));
}

#[test]
fn challenge_code() {
    let reply = |code: &str| {
        format!(
            "554 5.7.1 Mail 8812 apperas to be unsolicited, please resend with the code {code} appended to email subject and ask to have your sender email whitelisted (the code {code} changes each 24 hours). 221 closing transmition"
        )
    };
    all(
        Category::ChallengeCode,
        &[&reply("tx7-33"), &reply("[4455]")],
    );
    for (written, found) in [
        ("tx7-33", Some("tx7-33")),
        ("[4455]", Some("4455")),
        ("\"KOTEK\"", Some("KOTEK")),
        ("[code]", None),
        ("<a", None),
        ("http://evil.example/", None),
    ] {
        let facts = verdict(&reply(written)).facts;
        assert_eq!(facts.code.as_deref(), found, "{written}");
    }
}

/// What the article's bounces look like, from the raw mail on.
#[test]
fn whole_bounces() {
    let exim = "From: Mail Delivery System <Mailer-Daemon@serwer.example>\n\
        To: anna@example.pl\n\
        Subject: Mail delivery failed: returning message to sender\n\
        X-Failed-Recipients: jan@example.org\n\
        Auto-Submitted: auto-replied\n\n\
        This message was created automatically by mail delivery software.\n\n\
        A message that you sent could not be delivered to one or more of its\n\
        recipients. This is a permanent error. The following address(es) failed:\n\n  \
        jan@example.org\n    \
        host mx.example.org [192.0.2.1]\n    \
        SMTP error from remote mail server after RCPT TO:<jan@example.org>:\n    \
        REPLY\n\n\
        ------ This is a copy of the message, including all the headers. ------\n\
        ------ The body of the message is 38000 characters long; only the first\n\
        ------ 100 or so are included here.\n\n\
        Return-path: <anna@example.pl>\nFrom: anna@example.pl\nTo: jan@example.org\nSubject: faktura\n\nx\n";
    let qmail = "From: MAILER-DAEMON@serwer.example\nTo: anna@example.pl\nSubject: failure notice\n\n\
        Hi. This is the qmail-send program at serwer.example.\n\
        I'm afraid I wasn't able to deliver your message to the following addresses.\n\
        This is a permanent error; I've given up. Sorry it didn't work out.\n\n\
        <jan@example.org>:\n\
        192.0.2.1 does not like recipient.\n\
        Remote host said: REPLY\n\
        Giving up on 192.0.2.1.\n\n\
        --- Below this line is a copy of the message.\n\n\
        Return-Path: <anna@example.pl>\nFrom: anna@example.pl\nTo: jan@example.org\nSubject: faktura\n\nx\n";
    for (reply, category) in [
        ("550 No such user here", Category::AddressUnknown),
        ("552 Error: message to large", Category::MessageTooLarge),
        (
            "552 5.2.2 User mailbox exceeded quota limit (100)",
            Category::MailboxFull,
        ),
        (
            "550-Email anna@example.pl blocked by BARRACUDACENTRAL (RBL -550 barracudacentral.org)",
            Category::ReputationBlocklist,
        ),
    ] {
        for frame in [exim, qmail] {
            let report = reports::read(&frame.replace("REPLY", reply));
            let diagnosis = diagnose(&report, Rules::built_in());
            assert_eq!(diagnosis.recipients.len(), 1, "{reply}");
            assert_eq!(diagnosis.recipients[0].category, category, "{reply}");
        }
    }
}
