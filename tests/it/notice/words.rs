//! What is said follows from what is known.

use zwrotka::diagnosis::{Category, Confidence, Permanence, Rules, Variant, diagnose};
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::{Explanation, State};
use zwrotka::message::date;
use zwrotka::report::{Action, Kind, Recipient};

use super::support::Case;

fn told(case: &Case) -> Explanation {
    case.with(|request| request.explain())
}

#[test]
fn twenty_recipients_are_named_and_the_rest_counted() {
    let mut many = together((0..33).map(|_| example(Category::AddressUnknown)));
    for (n, recipient) in many.0.recipients.iter_mut().enumerate() {
        recipient.final_recipient = Some(format!("person{n}@example.com"));
    }
    let mut case = Case::made(many);
    case.language = Some("pl".into());
    let e = told(&case);
    assert_eq!(e.groups.len(), 1);
    assert_eq!(e.headline, "Nie znaleziono tych adresów");
    assert_eq!(e.groups[0].recipients.len(), 20);
    assert_eq!(e.groups[0].more.as_deref(), Some("i jeszcze 13 odbiorców"));
}

#[test]
fn recipients_are_grouped_by_cause_and_failures_come_first() {
    let mut case = Case::made(together([
        delayed(Category::Greylisted),
        example(Category::MailboxFull),
        example(Category::AddressUnknown),
        example(Category::MailboxFull),
    ]));
    for (n, recipient) in case.report.recipients.iter_mut().enumerate() {
        recipient.final_recipient = Some(format!("person{n}@example.com"));
    }
    let e = told(&case);
    let groups: Vec<_> = e
        .groups
        .iter()
        .map(|g| (g.category, g.recipients.len(), g.delayed))
        .collect();
    assert_eq!(
        groups,
        [
            (Some(Category::MailboxFull), 2, false),
            (Some(Category::AddressUnknown), 1, false),
            (Some(Category::Greylisted), 1, true),
        ]
    );
    assert_eq!(e.headline, "Your message was not delivered to 3 recipients");
    assert_eq!(e.subject, "Not delivered: Conference photos");
    assert!(e.stops.is_empty());
}

#[test]
fn each_code_has_its_own_steps() {
    let mut case = Case::made(together([
        example(Category::ChallengeCode),
        example(Category::ChallengeCode),
    ]));
    case.diagnosis.recipients[1].facts.code = Some("OTHER-1".into());
    let e = told(&case);
    let codes: Vec<_> = e
        .groups
        .iter()
        .map(|g| g.facts[0].sentence.as_str())
        .collect();
    assert_eq!(codes, ["The code: [XK42-7]", "The code: OTHER-1"]);
    case.diagnosis.recipients[1].facts.code = Some("see evil.example/x".into());
    assert!(told(&case).groups[1].facts.is_empty());
}

/// Others are mentioned only where everyone that the bounce speaks of is among
/// To and Cc, and are told to be well only where the report says so.
#[test]
fn others_are_not_affected_only_where_the_report_says_so() {
    let others = |recipients: &[&str], delivered: &[&str]| {
        let mut case = Case::made(example(Category::MailboxFull));
        case.report.original.recipients = recipients.iter().map(|r| r.to_string()).collect();
        for address in delivered {
            let mut one = Recipient::new(Action::Relayed);
            one.final_recipient = Some(address.to_string());
            case.report.recipients.push(one);
            let verdict = case.diagnosis.recipients[0].clone();
            case.diagnosis.recipients.push(verdict);
        }
        told(&case).others
    };
    let jan = "jan.kowalski@example.com";
    assert_eq!(others(&[], &[]), None);
    assert_eq!(others(&[jan], &[]), None);
    assert_eq!(others(&["list@example.com", "ola@example.com"], &[]), None);
    let both = [
        "Jan.Kowalski@example.com",
        "ola@example.com",
        "OLA@example.com",
    ];
    assert_eq!(
        others(&both, &[]).unwrap(),
        "This report says nothing about your message to the other recipients. \
         We will write to you if we can't deliver it."
    );
    assert_eq!(
        others(&both, &["Ola@example.com"]).unwrap(),
        "The other recipient is not affected, so there is no need to write to them again."
    );
    let three = [jan, "a@b.pl", "c@d.pl"];
    assert!(
        others(&three, &["a@b.pl", "c@d.pl"])
            .unwrap()
            .contains(" 2 ")
    );
    assert!(
        others(&three, &["a@b.pl"])
            .unwrap()
            .starts_with("This report says nothing")
    );
}

/// Until when, by the clock that the sender lives by.
#[test]
fn times_are_in_the_offset_of_the_original() {
    let mut case = Case::made(delayed(Category::Greylisted));
    case.language = Some("pl".into());
    case.report.recipients[0].will_retry_until = date("Sun, 29 Nov 2026 23:30:00 +0000");
    let e = told(&case);
    assert_eq!(
        e.groups[0].retry,
        "Tak, automatycznie – do 30 listopada 2026, 00:30."
    );
    case.report.original.date = date("Tue, 24 Nov 2026 10:00:00 -0500");
    let e = told(&case);
    assert!(e.groups[0].retry.contains("29 listopada 2026, 18:30"));
    case.report.original.date = None;
    case.report.arrival_date = None;
    let e = told(&case);
    assert!(e.groups[0].retry.contains("29 listopada 2026, 23:30 UTC"));
}

#[test]
fn sizes_are_named_where_they_are_known_and_make_sense() {
    let what = |size, limit| {
        let mut case = Case::made(example(Category::MessageTooLarge));
        let facts = &mut case.diagnosis.recipients[0].facts;
        (facts.size, facts.limit) = (size, limit);
        let group = told(&case).groups.remove(0);
        (
            group.what[0].replace('\u{a0}', " "),
            group.steps[0].replace('\u{a0}', " "),
        )
    };
    let (words, step) = what(Some(39_845_888), Some(26_214_400));
    assert!(
        words.contains("38 MB") && words.contains("25 MB"),
        "{words}"
    );
    assert!(step.contains("18 MB"), "{step}");
    assert!(what(None, Some(26_214_400)).0.contains("25 MB"));
    let (words, step) = what(Some(1000), Some(26_214_400));
    assert!(!words.contains("MB") && !step.contains("MB"), "{words}");
    assert!(!what(Some(39_845_888), None).0.contains("MB"));
    assert!(!what(Some(5), Some(0)).0.contains("KB"));
}

#[test]
fn a_list_is_named_and_the_administrator_only_if_told() {
    let mut case = Case::made(example(Category::ReputationBlocklist));
    let what = told(&case).groups[0].what.clone();
    assert!(what[0].contains("192.0.2.25") && what[0].contains("Spamhaus ZEN"));
    assert_eq!(what.len(), 1);
    let what = case.with(|request| {
        let mut request = *request;
        request.administrator_notified = true;
        request.explain().groups[0].what.clone()
    });
    assert!(what[1].contains("administrator"));
    // "Giving up on 192.0.2.25" is about the server that answered, not about ours.
    case.report.recipients[0].remote_mta = Some("mx.example.com[192.0.2.25]".into());
    assert!(!told(&case).groups[0].what[0].contains("192.0.2.25"));
    // A zone is no link.
    case.diagnosis.recipients[0].facts.blocklists = vec!["zen.example.org".into()];
    assert!(told(&case).groups[0].what[0].contains("zen[.]example[.]org"));
}

#[test]
fn what_the_last_attempt_met_is_said_when_time_ran_out() {
    let mut case = Case::made(example(Category::Expired));
    case.diagnosis.recipients[0].facts.cause = Some(Category::MailboxFull);
    let what = told(&case).groups[0].what.clone();
    assert_eq!(what[1], "The recipient's mailbox has run out of space.");
}

#[test]
fn a_fault_is_ours_only_where_our_server_reports_it() {
    let mut case = Case::made(example(Category::SystemProblem));
    assert!(told(&case).headline.starts_with("The recipient's"));
    case.report.recipients[0].remote_mta = None;
    case.report.recipients[0].diagnostic_type = Some("x-unix".into());
    case.diagnosis.recipients[0].facts.smtp_code = None;
    assert!(told(&case).headline.starts_with("Our mail server"));
    assert_eq!(told(&case).stops[1].state, State::Stopped);
    case.report.reporting_mta = Some("elsewhere.example".into());
    assert!(told(&case).headline.starts_with("A mail server"));
    assert!(told(&case).stops.is_empty());
}

#[test]
fn the_strip_shows_where_it_ended() {
    let states = |category| {
        let e = told(&Case::made(example(category)));
        e.stops.iter().map(|s| s.state).collect::<Vec<_>>()
    };
    use State::{Passed, Stopped, Waiting};
    assert_eq!(states(Category::AddressUnknown), [Passed, Passed, Stopped]);
    assert_eq!(states(Category::HostUnreachable), [Passed, Passed, Stopped]);
    assert_eq!(states(Category::RoutingLoop), []);
    let e = told(&Case::made(delayed(Category::Greylisted)));
    assert_eq!(e.stops[2].state, Waiting);
}

#[test]
fn the_servers_words_come_last_and_apart() {
    let case = Case::made(example(Category::PolicyRejected));
    let text = case.with(|request| request.text());
    let answer = text.find("> 550 5.7.1 Message rejected").unwrap();
    assert!(text.find("What you can do").unwrap() < answer);
    assert!(text.find("Technical details").unwrap() > answer);
    let reference = &told(&case).reference;
    assert!(text.contains(&format!("Reference: {reference}")));
}

#[test]
fn the_queue_id_is_that_of_the_server() {
    let mut case = Case::golden("exim-address-unknown.eml");
    case.language = Some("en".into());
    let text = case.with(|request| request.text());
    assert!(
        text.contains("Queue-ID: 1xVgIy-") || text.contains("Queue-ID: 1xVg"),
        "{text}"
    );
}

/// The notice of a failure with this reply, from this server and about this recipient.
fn notice_of(reply: &str, remote: Option<&str>, to: &str) -> (Explanation, String) {
    let mut case = Case::made(example(Category::Unknown));
    case.language = Some("en".into());
    let recipient = &mut case.report.recipients[0];
    recipient.final_recipient = Some(to.into());
    recipient.original_recipient = None;
    recipient.diagnostic_code = Some(reply.into());
    recipient.diagnostic_type = remote.map(|_| "smtp".into());
    recipient.remote_mta = remote.map(Into::into);
    recipient.status = None;
    case.report.original.recipients = vec![to.into()];
    case.diagnosis = diagnose(&case.report, Rules::built_in());
    let text = case.with(|request| request.text()).replace('\n', " ");
    (told(&case), text)
}

/// Each cause that was once told wrongly, in several wordings: what must be
/// said, and what must not.
#[test]
fn no_false_cause_is_told() {
    let mx = Some("mx.example.com");
    for (remote, replies, said, unsaid) in [
        (
            mx,
            &[
                "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.1/",
                "550 5.7.1 192.0.2.7 blocked by zen.spamhaus.org: excessive number of queries",
                "554 5.7.1 Rejected: 192.0.2.7 listed in zen.spamhaus.org (127.255.255.254)",
                "550 mail from 192.0.2.7 refused, see https://check.spamhaus.org/returnc/vol/",
                "550 5.7.1 Recipient refused: zen.spamhaus.org returned 127.255.255.254 for 192.0.2.7",
                "550 rejected by DNSBL: query refused, query volume exceeded for zen.spamhaus.org",
            ][..],
            &[
                "its own look-ups fail",
                "Who can fix it: the recipient's administrator",
            ][..],
            &["is on this list", "delisting", "taken off the list"][..],
        ),
        (
            mx,
            &[
                "450-4.2.1 The user you are trying to contact is receiving email at a rate that prevents additional messages from being delivered.",
                "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.",
                "450 4.2.1 <jan@example.com>: Mailbox received too much email in a short period of time",
                "451 4.5.1 The recipient <jan@example.com> has exceeded their message rate limit. Try again later.",
                "450 4.7.1 This mailbox has received too many messages in the last hour, please slow down",
                "452 4.2.2 Recipient incoming mail rate limit exceeded",
            ],
            &[
                "getting more mail at the moment",
                "Who can fix it: the recipient",
            ],
            &[
                "change the password",
                "newsletter",
                "Too many messages were sent",
            ],
        ),
        (
            mx,
            &[
                "421-4.7.0 This message is suspicious due to the very low reputation of the sending domain.",
                "550 5.7.1 Rejected due to poor domain reputation",
                "550 5.7.1 Your domain is listed in dbl.spamhaus.org",
                "550 5.7.1 Message refused: sender domain example.org has a bad reputation",
                "554 Your sending domain has been given a low reputation score",
                "550 5.7.1 example.org is on our domain blocklist (dbl)",
            ],
            &[
                "because of the domain's reputation",
                "the domain example.org has a bad name",
            ],
            &["the server that sent your message", "delisting"],
        ),
        (
            mx,
            &[
                "554 5.7.1 <jan@example.com>: Relay access denied",
                "530 5.7.0 Authentication required",
                "550 5.7.1 Unable to relay",
                "554 5.7.1 we do not relay for example.com",
                "503 AUTH first (#5.5.1)",
                "550 you must authenticate before sending mail through this host",
                "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
            ],
            &[
                "doesn't take mail for this domain",
                "Who can fix it: the recipient's administrator",
            ],
            &["sign-in", "didn't sign in", "user name"],
        ),
        (
            None,
            &[
                "Unrouteable address",
                "all relevant MX records point to non-existent hosts",
                "unroutable address",
            ],
            &["nobody could be asked"],
            &[
                "The mail server for",
                "says there is no such address",
                "The server's answer",
            ],
        ),
        (
            mx,
            &[
                "550 5.7.1 Attachments of type .exe are not allowed",
                "552 5.7.0 file extension .zip blocked",
                "554 5.7.1 Forbidden attachment name extension",
                "550 5.7.1 executable attachments are prohibited",
                "550 Mail rejected: macro-enabled Office documents are not accepted",
            ],
            &[
                "doesn't accept attachments of this type",
                "file-sharing service",
            ],
            &["Scan your computer", "change the password", "virus"],
        ),
    ] {
        for reply in replies {
            let (explanation, text) = notice_of(reply, remote, "jan@example.com");
            for words in said {
                assert!(text.contains(words), "{reply}: no {words:?} in {text}");
            }
            for words in unsaid {
                assert!(!text.contains(words), "{reply}: {words:?} in {text}");
            }
            assert!(explanation.groups[0].steps.len() >= 2, "{reply}");
        }
    }
}

/// Where nobody could be asked, the domain may be misspelt.
#[test]
fn short_domains_that_are_misspelt_are_seen_too() {
    for (written, meant) in [
        ("anna@wp.lp", "anna@wp.pl"),
        ("anna@o2.lp", "anna@o2.pl"),
        ("anna@web.ed", "anna@web.de"),
        ("anna@gxm.de", "anna@gmx.de"),
    ] {
        let (e, _) = notice_of("Unrouteable address", None, written);
        assert!(
            e.groups[0].steps[0].contains(meant),
            "{written}: {:?}",
            e.groups[0].steps
        );
        let (e, _) = notice_of("550 No such user", Some("mx.example.com"), written);
        assert!(!e.groups[0].steps[0].contains(meant), "{written}");
    }
}

/// "Unrouteable address" as the reply of another server is that server's word.
#[test]
fn a_server_that_answered_was_asked() {
    let (_, text) = notice_of(
        "550 Unrouteable address",
        Some("mx.example.com"),
        "jan@example.com",
    );
    assert!(text.contains("The mail server for example.com says there is no such address"));
    assert!(text.contains("The server's answer"), "{text}");
}

/// One address was written to; several behind it have the problem.
#[test]
fn recipients_behind_a_list_are_one_address() {
    for (category, reason) in [
        (Category::MailboxFull, "has run out of space"),
        (Category::MailboxDisabled, "isn't accepting mail"),
        (Category::HostUnreachable, "isn't answering"),
    ] {
        let mut case = Case::made(together([example(category), example(category)]));
        case.language = Some("en".into());
        for (n, recipient) in case.report.recipients.iter_mut().enumerate() {
            recipient.original_recipient = Some("team@example.org".into());
            recipient.final_recipient = Some(format!("member{n}@example.com"));
        }
        case.report.original.recipients = vec!["team@example.org".into()];
        let e = told(&case);
        assert_eq!(e.headline, "Mail to team@example.org can't be passed on");
        assert_eq!(e.groups.len(), 1);
        assert_eq!(e.groups[0].recipients, ["team@example.org"]);
        let what = e.groups[0].what.join(" ");
        assert!(what.contains("passes mail on to another address"), "{what}");
        assert!(what.contains(reason), "{what}");
        assert!(!what.contains("The mailbox team@example.org"), "{what}");
        assert_eq!(e.groups[0].who, "the recipient");
    }
}

/// What may pass was tried until the time was up: the notice says since when
/// and names another way to the recipient first.
#[test]
fn what_was_tried_to_the_end_is_told_with_its_time() {
    for category in [
        Category::SystemProblem,
        Category::HostUnreachable,
        Category::Greylisted,
        Category::MailboxFull,
    ] {
        let mut case = Case::made(example(category));
        case.language = Some("en".into());
        case.diagnosis.recipients[0].permanence = Permanence::Temporary;
        case.report.recipients[0].last_attempt_date = date("Sun, 29 Nov 2026 10:00:00 +0100");
        let e = told(&case);
        let what = e.groups[0].what.join(" ");
        assert!(
            what.contains(
                "We tried to deliver it from 24 November 2026, 10:00 until 29 November 2026, 10:00."
            ),
            "{category}: {what}"
        );
        assert!(!what.contains("usually passes"), "{what}");
        assert!(
            e.groups[0].steps[0].contains("another way"),
            "{category}: {:?}",
            e.groups[0].steps
        );
        case.report.recipients[0].last_attempt_date = date("Tue, 24 Nov 2026 10:30:00 +0100");
        assert!(!told(&case).groups[0].what.join(" ").contains("We tried"));
    }
}

/// A pipe or a local delivery that fails is ours, whatever the category.
#[test]
fn a_local_delivery_that_fails_is_for_our_provider() {
    for (reply, category) in [
        ("local delivery failed", Category::SystemProblem),
        ("77", Category::RecipientRestricted),
        (
            "Child process of address_pipe transport returned 127",
            Category::SystemProblem,
        ),
    ] {
        let mut case = Case::made(example(category));
        case.language = Some("en".into());
        case.settings.support = None;
        let recipient = &mut case.report.recipients[0];
        recipient.diagnostic_code = Some(reply.into());
        recipient.diagnostic_type = Some("x-unix".into());
        recipient.remote_mta = None;
        recipient.status = None;
        case.diagnosis = diagnose(&case.report, Rules::built_in());
        let e = told(&case);
        assert_eq!(e.groups[0].category, Some(category), "{reply}");
        assert!(
            e.groups[0].who.contains("your mail provider"),
            "{reply}: {}",
            e.groups[0].who
        );
        assert!(!e.groups[0].who.contains("administrator"), "{reply}");
        assert_eq!(e.labels.server_answer, "Our mail server's report");
    }
}

/// Nothing is said of the reason, but the returned Received fields show it.
#[test]
fn a_loop_is_seen_in_the_fields_that_came_back() {
    for (reply, hops, is_loop) in [
        ("", 8, true),
        ("554 5.0.0 delivery failed", 8, true),
        ("550 5.7.1", 8, true),
        ("550 5.1.1 User unknown", 8, false),
        ("554 5.0.0 delivery failed", 3, false),
    ] {
        let mut case = Case::made(example(Category::Unknown));
        case.report.recipients[0].diagnostic_code = Some(reply.into());
        case.report.original.headers = "Received: from a.example by b.example with ESMTP; x\r\n"
            .repeat(hops)
            .into_bytes();
        case.diagnosis = diagnose(&case.report, Rules::built_in());
        let e = told(&case);
        assert_eq!(
            e.groups[0].category == Some(Category::RoutingLoop),
            is_loop,
            "{reply} {hops}"
        );
    }
}

/// Likely causes are told with a "probably" and the server's words beside them,
/// a guess is not told at all.
#[test]
fn words_follow_how_sure_the_diagnosis_is() {
    let told_with = |confidence| {
        let mut case = Case::made(example(Category::PolicyRejected));
        case.language = Some("en".into());
        case.diagnosis.recipients[0].confidence = confidence;
        let text = case.with(|request| request.text());
        (told(&case), text)
    };
    let (certain, text) = told_with(Confidence::Certain);
    assert!(!certain.headline.contains("Probably"));
    assert!(text.find("What you can do") < text.find("> 550 5.7.1"));
    let (likely, text) = told_with(Confidence::Likely);
    assert_eq!(likely.headline, format!("Probably: {}", certain.headline));
    assert!(text.contains("leaves some doubt"));
    assert!(
        text.find("> 550 5.7.1") < text.find("What you can do"),
        "{text}"
    );
    assert_eq!(text.matches("> 550 5.7.1").count(), 1);
    let (guess, text) = told_with(Confidence::Guess);
    assert_eq!(guess.groups[0].category, Some(Category::Unknown));
    assert_eq!(guess.headline, "Your message wasn't delivered");
    assert!(text.contains("> 550 5.7.1"));
}

/// The causes with words of their own have them in every language.
#[test]
fn every_language_has_words_for_causes_of_their_own() {
    for language in zwrotka::explanation::language::SHIPPED {
        for (category, variant) in [
            (Category::SystemProblem, Some(Variant::LookUpFails)),
            (Category::RateLimited, Some(Variant::Overloaded)),
            (Category::ReputationBlocklist, Some(Variant::Domain)),
            (Category::AttachmentBlocked, Some(Variant::Kind)),
            (Category::RelayDenied, None),
            (Category::LoginRequired, None),
        ] {
            let mut case = Case::made(example(category));
            case.language = Some(language.tag.into());
            let usual = told(&case).groups.remove(0);
            case.diagnosis.recipients[0].variant = variant;
            let own = told(&case).groups.remove(0);
            assert_eq!(own.steps.len(), 2, "{} {category}", language.tag);
            if variant.is_some() {
                assert_ne!(own.what[0], usual.what[0], "{} {category}", language.tag);
            }
            assert!(!own.headline.is_empty() && !own.who.is_empty());
        }
    }
}

/// What our server announced is told although the reply names no limit, and so is
/// the largest attachment where the message came back whole.
#[test]
fn a_size_without_a_limit_is_told() {
    let mut case = Case::made(example(Category::MessageTooLarge));
    case.language = Some("en".into());
    let facts = &mut case.diagnosis.recipients[0].facts;
    (facts.size, facts.limit) = (Some(39_845_888), None);
    let what = told(&case).groups[0].what.join(" ");
    assert!(what.contains("Your message takes up 38"), "{what}");
    case.diagnosis.recipients[0].facts.size = None;
    let what = told(&case).groups[0].what.join(" ");
    assert!(!what.contains("takes up"), "{what}");
}

/// The way of the message stands among the details, with its delays.
#[test]
fn the_details_have_the_way_of_the_message() {
    let mut case = Case::made(example(Category::MailboxFull));
    let received = |host: &str, time: &str| {
        format!("Received: from x by {host} with ESMTP id 1;\n\tTue, 24 Nov 2026 {time} +0100\n")
    };
    let way = |case: &Case| -> Option<String> {
        let details = told(case).details.into_iter().flatten();
        let mut found = details.filter(|d| d.name == "Received").map(|d| d.value);
        found.next()
    };
    assert_eq!(way(&case), None);
    case.report.original.headers = [
        received("mx.example.org", "11:02:05"),
        received("Mail.example.org", "09:00:02"),
        received("laptop", "09:00:00"),
    ]
    .concat()
    .into_bytes();
    assert_eq!(
        way(&case).as_deref(),
        Some(
            "laptop 09:00:00, mail.example.org 09:00:02 (+2 s), mx.example.org 11:02:05 (+2 h 2 min)"
        )
    );
}

/// Exim says "delivered" of what it has handed to another server.
#[test]
fn what_another_server_has_is_not_called_delivered() {
    let mut case = Case::made(example(Category::Unknown));
    case.language = Some("en".into());
    case.report.kind = Kind::Delivered;
    case.report.recipients[0].action = Action::Delivered;
    assert_eq!(told(&case).headline, "Your message was passed on");
    case.report.recipients[0].remote_mta = None;
    case.report.recipients[0].diagnostic_type = None;
    assert_eq!(told(&case).headline, "Your message was delivered");
}
