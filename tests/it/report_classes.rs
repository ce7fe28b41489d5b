//! Classes of reports that were misread once: where the reason stands, who is
//! a recipient, what is no failure. All mails are written for these tests.

use zwrotka::message::Message;
use zwrotka::report::{self, Kind, NotABounce, Report};

/// What comes back below most reports.
const RETURNED: &str = "Return-Path: <anna@sender.example>\nReceived: from a by b; Tue, 24 Nov 2026 09:00:00 +0000\nFrom: Anna <anna@sender.example>\nTo: Jan <jan@example.org>\nSubject: Oferta\nMessage-ID: <original.1@sender.example>\n\nhello\n";

/// A message from `from`, with more header lines and a body.
fn mail(from: &str, subject: &str, more: &str, body: &str) -> Vec<u8> {
    format!(
        "Return-Path: <>\nFrom: {from}\nTo: anna@sender.example\nSubject: {subject}\nDate: Tue, 24 Nov 2026 10:00:00 +0000\nMessage-ID: <bounce.1@mx.example>\n{more}\n{body}"
    )
    .into_bytes()
}

fn plain(subject: &str, body: &str) -> Vec<u8> {
    mail("MAILER-DAEMON@mx.example", subject, "", body)
}

/// A multipart/report with words and fields.
fn dsn(words: &str, fields: &str) -> Vec<u8> {
    mail(
        "MAILER-DAEMON@mx.example",
        "Undelivered Mail Returned to Sender",
        "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"=b\"\n",
        &format!(
            "--=b\n\n{words}\n--=b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{fields}\n--=b\nContent-Type: message/rfc822\n\n{RETURNED}\n--=b--\n"
        ),
    )
}

fn read(raw: &[u8]) -> Report {
    report::read(&Message::parse(raw))
}

fn addresses(report: &Report) -> Vec<&str> {
    report
        .recipients
        .iter()
        .map(|r| r.final_recipient.as_deref().unwrap_or("-"))
        .collect()
}

/// All that a report says of one recipient.
fn said(report: &Report, n: usize) -> String {
    let one = &report.recipients[n];
    let texts = [&one.diagnostic_code, &one.remark];
    let texts: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
    texts.join(" | ")
}

#[track_caller]
fn fails(raw: &[u8], recipients: &[&str], reply: &str) {
    let report = read(raw);
    assert_eq!(report.kind, Kind::Failed, "{report:#?}");
    assert_eq!(addresses(&report), recipients, "{report:#?}");
    assert!(said(&report, 0).contains(reply), "{:?}", said(&report, 0));
}

#[test]
fn a_broken_forward_file_is_no_failed_delivery() {
    for (subject, more, body) in [
        (
            "error(s) in forwarding or filtering",
            "",
            "This message was created automatically by mail delivery software.\n\nAn error was found in the file\n\n    /home/anna/.forward\n\nwhile working on your mail:\n\n    missing or malformed address in \"jan@\"\n",
        ),
        (
            "Error(s) in forwarding or filtering",
            "References: <original.1@sender.example>\nX-Failed-Recipients: anna@sender.example\n",
            "The filter file of anna@sender.example could not be used:\n\n  filter error: unknown filter command near line 3\n\nYour mail was delivered as if there were none.\n",
        ),
        (
            "Re: error(s) in forwarding or filtering on mx.example",
            "Auto-Submitted: auto-generated\nReferences: <E1x-0001-aB@mx.example>\n",
            "Some of your redirections were skipped:\n\n  jan@@example.org: malformed address\n",
        ),
    ] {
        let report = read(&mail(
            "Mail Delivery System <Mailer-Daemon@mx.example>",
            subject,
            more,
            body,
        ));
        assert_eq!(report.kind, Kind::None, "{report:#?}");
        assert_eq!(report.why, Some(NotABounce::AdminNotice), "{subject}");
    }
}

#[test]
fn a_message_id_is_no_recipient() {
    for body in [
        "Your message could not be delivered.\n\nReferences: <original.1@sender.example>\n\njan@example.org: user unknown\n",
        "Your message could not be delivered to jan@example.org: user unknown.\n\nIn-Reply-To: <original.1@sender.example>\n",
        "Delivery has failed. Message-Id: <original.1@sender.example>\n  jan@example.org\n    user unknown\n",
    ] {
        fails(
            &plain("Mail delivery failed", body),
            &["jan@example.org"],
            "user unknown",
        );
    }
}

#[test]
fn of_two_content_types_multipart_report_holds() {
    let parts = "--=b\n\nNo.\n--=b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 nobody here\n\n--=b--\n";
    let report = "Content-Type: multipart/report; report-type=delivery-status; boundary=\"=b\"\n";
    for more in [
        format!("{report}Content-Type: text/plain; charset=utf-8\n"),
        format!("Content-Type: text/html\n{report}"),
        format!("Content-Type: multipart/alternative; boundary=other\n{report}MIME-Version: 1.0\n"),
        format!("{report}Content-type:\n"),
    ] {
        let raw = mail("Mailer-Daemon@mx.example", "Zwrot", &more, parts);
        fails(&raw, &["jan@example.org"], "nobody here");
    }
}

#[test]
fn the_reason_may_stand_below_the_recipients() {
    for (words, reply) in [
        (
            "The following addresses were not reached:\n\n  jan@example.org\n\nFor the following reason:\n\n  The mailbox is full and takes no more mail\n",
            "takes no more mail",
        ),
        (
            "This mail was not delivered to jan@example.org\nfor the following reason:\n\n    Account closed by its owner\n",
            "closed by its owner",
        ),
        (
            "   ----- The following addresses had permanent fatal errors -----\n<jan@example.org>\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT TO:<jan@example.org>\n<<< 550 5.7.1 only members may write here\n550 5.1.1 <jan@example.org>... User unknown\n",
            "only members may write here",
        ),
        (
            "   ----- The following addresses had permanent fatal errors -----\n<jan@example.org>\n\n   ----- Transcript of session follows -----\nprocmail: over quota of this account\n550 5.0.0 <jan@example.org>... Can't create output\n",
            "Can't create output",
        ),
    ] {
        fails(
            &plain("Mail delivery failed", words),
            &["jan@example.org"],
            reply,
        );
        let fields = "Final-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: 5.0.0\n";
        fails(&dsn(words, fields), &["jan@example.org"], reply);
    }
}

#[test]
fn the_reason_may_stand_in_the_comment_of_the_status() {
    for (status, reply) in [
        ("5.1.1 (No such mailbox on this host)", "No such mailbox"),
        (
            "5.2.2 (Mailbox of jan is over its quota (5 MB))",
            "over its quota",
        ),
        ("4.4.7 (Tried for five days)", "Tried for five days"),
    ] {
        let fields =
            format!("Final-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: {status}\n");
        fails(
            &dsn("Your mail came back.\n", &fields),
            &["jan@example.org"],
            reply,
        );
    }
    // A server's own words come first.
    let fields = "Final-Recipient: rfc822; jan@example.org\nAction: failed\nStatus: 5.1.1 (bad address)\nDiagnostic-Code: smtp; 550 gone for good\n";
    let report = read(&dsn("No.\n", fields));
    assert_eq!(
        report.recipients[0].diagnostic_code.as_deref(),
        Some("550 gone for good")
    );
}

#[test]
fn a_reply_that_names_another_recipient_is_not_this_ones() {
    for (first, second) in [
        (
            "550 5.1.1 <ola@example.org>: no such user",
            "550 5.1.1 <ola@example.org>: no such user",
        ),
        (
            "552 5.2.2 mailbox of ola@example.org is full",
            "552 5.2.2 mailbox of ola@example.org is full",
        ),
        ("550 ola@example.org: closed", "550 ola@example.org: closed"),
    ] {
        let fields = format!(
            "Final-Recipient: rfc822; ola@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {first}\n\nFinal-Recipient: rfc822; jan@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {second}\n"
        );
        let report = read(&dsn("Message not delivered.\n", &fields));
        assert_eq!(addresses(&report), ["ola@example.org", "jan@example.net"]);
        assert!(said(&report, 0).contains("ola@example.org"));
        assert!(
            !said(&report, 1).contains("ola@example.org"),
            "{:?}",
            said(&report, 1)
        );
    }
    // An address that is no recipient of the report is a part of the reply.
    let fields = "Final-Recipient: rfc822; jan@example.net\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 write to ola@example.org\n";
    assert!(said(&read(&dsn("No.\n", fields)), 0).contains("ola@example.org"));
}

#[test]
fn addresses_in_prose_and_quotes_are_no_recipients() {
    for body in [
        "Your mail could not be delivered to the following address:\n\n    jan@example.org\n    550 5.1.1 unknown\n\nPlease check that the address is complete, as in name@domain.example.\n",
        "Delivery to the following recipient failed:\n\n  jan@example.org (550 unknown)\n\nAddresses look like this: someone@somewhere.example\n",
        "The following address failed:\n\n  jan@example.org: 550 unknown\n\n> From: Anna <anna@sender.example>\n> To: Jan <jan.k@example.net>, Ola <ola@example.net>\n> Subject: Oferta\n",
        "Your mail was not delivered to jan@example.org: 550 unknown\n\n{\"to\": [\"ola@example.net\"], \"cc\": \"ewa@example.net\", \"id\": \"x1@example.net\"}\n",
    ] {
        fails(
            &plain("Mail delivery failed", body),
            &["jan@example.org"],
            "unknown",
        );
    }
}

#[test]
fn a_recipient_without_local_part_is_completed_from_the_words() {
    for (words, field) in [
        (
            "<jan@example.org>:\n  no such user\n",
            "rfc822; @example.org",
        ),
        (
            "The following address failed:\n\n  jan@example.org\n    no such user\n",
            "rfc822;<@example.org>",
        ),
        (
            "Could not deliver to jan@example.org: no such user\n",
            "rfc822; example.org",
        ),
    ] {
        let fields = format!("Final-Recipient: {field}\nAction: failed\nStatus: 5.1.1\n");
        fails(&dsn(words, &fields), &["jan@example.org"], "no such user");
    }
}

#[test]
fn an_undisclosed_address_is_the_one_it_was_generated_from() {
    for words in [
        "A message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  an undisclosed address\n    (generated from jan@example.org)\n    550 mailbox unavailable\n",
        "The following address(es) failed:\n\n  an undisclosed address (generated from jan@example.org)\n    550 mailbox unavailable\n",
        "The following address(es) failed:\n\n  an undisclosed address\n    (ultimately generated from jan@example.org)\n    host mx.example.net said: 550 mailbox unavailable\n",
    ] {
        fails(
            &plain("Mail delivery failed: returning message to sender", words),
            &["jan@example.org"],
            "mailbox unavailable",
        );
        let headed = mail(
            "Mailer-Daemon@mx.example",
            "Mail delivery failed",
            "X-Failed-Recipients: jan@example.org\n",
            words,
        );
        fails(&headed, &["jan@example.org"], "mailbox unavailable");
    }
}

#[test]
fn old_gateways_are_read() {
    for (from, subject, more, body) in [
        (
            "Postmaster@gate.example",
            "Mail failure",
            "",
            "Your message was not sent on.\n\nFailed Recipients:\n\n  jan@example.org\n\nReason: no such user\n",
        ),
        (
            "GATEWAY <postmaster@gate.example>",
            "Non-Delivery Report",
            "List-Id: <offers.sender.example>\nList-Unsubscribe: <mailto:off@sender.example>\nPrecedence: list\n",
            "Non-Delivery Report\n\nRecipient: jan@example.org\nReason: no such user\n",
        ),
        (
            "postmaster@gate.example",
            "=?iso-8859-1?Q?Unzustellbar=3A_Gr=FC=DFe?=",
            "",
            "Diese Nachricht konnte nicht zugestellt werden an:\n\n  jan@example.org\n\nno such user\n",
        ),
    ] {
        fails(
            &mail(from, subject, more, body),
            &["jan@example.org"],
            "no such user",
        );
    }
}

#[test]
fn warnings_are_delays() {
    for (subject, body) in [
        (
            "Warning--could not send for past 4 hours",
            "Message to jan@example.org is still in the queue.\n\n<jan@example.org>... Deferred: connection refused\n",
        ),
        (
            "Returned mail: warning",
            "Warning--could not send message for past 12 hours\n\n  jan@example.org\n",
        ),
        (
            "WARNING: could not send for past 1 day",
            "The following addresses had delivery problems:\n\njan@example.org\n",
        ),
    ] {
        let report = read(&plain(subject, body));
        assert_eq!(report.kind, Kind::Delayed, "{report:#?}");
        assert_eq!(addresses(&report), ["jan@example.org"]);
    }
}

#[test]
fn giving_up_is_final() {
    for body in [
        "This is the DragonFly Mail Agent at host.example.\n\nThere was an error delivering your mail to jan@example.org.\n\nConnection refused. Giving up.\n\nMessage headers follow:\n\n",
        "This is the DragonFly Mail Agent at host.example.\n\nThere was an error delivering your mail to jan@example.org.\n\nCould not be delivered for the last 5 days. Giving up.\nWill be retried no more.\n\n",
        "Your mail to jan@example.org has been delayed for too long.\n\nGiving up.\n\n  jan@example.org\n    connection refused\n",
    ] {
        let report = read(&plain("Mail delivery failed", body));
        assert_eq!(report.kind, Kind::Failed, "{report:#?}");
        assert_eq!(addresses(&report), ["jan@example.org"]);
    }
}
