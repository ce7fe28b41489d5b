//! What is said follows from what is known.

use zwrotka::diagnosis::Category;
use zwrotka::explanation::example::{delayed, example, together};
use zwrotka::explanation::{Explanation, State};
use zwrotka::message::date;

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
            (Category::MailboxFull, 2, false),
            (Category::AddressUnknown, 1, false),
            (Category::Greylisted, 1, true),
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

/// Others are mentioned only where everyone that the bounce speaks of is among To and Cc.
#[test]
fn others_are_counted_only_when_that_is_sure() {
    let others = |recipients: &[&str]| {
        let mut case = Case::made(example(Category::MailboxFull));
        case.report.original.recipients = recipients.iter().map(|r| r.to_string()).collect();
        told(&case).others
    };
    let jan = "jan.kowalski@example.com";
    assert_eq!(others(&[]), None);
    assert_eq!(others(&[jan]), None);
    assert_eq!(others(&["list@example.com", "ola@example.com"]), None);
    assert_eq!(
        others(&[
            "Jan.Kowalski@example.com",
            "ola@example.com",
            "OLA@example.com"
        ])
        .unwrap(),
        "The other recipient is not affected, so there is no need to write to them again."
    );
    assert!(others(&[jan, "a@b.pl", "c@d.pl"]).unwrap().contains(" 2 "));
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
        request.administrator_told = true;
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
