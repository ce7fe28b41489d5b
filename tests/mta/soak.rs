//! Many bounces, one after the other and a few at a time: what goes in comes
//! out, each once, and the memory of the milter stays what it is.
//!
//! ZWROTKA_SOAK says how many (tests/soak); the tests send some.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::harness::{Arrived, Mta, Site, Way, wait_for};
use crate::{AUTO_REPLY, OFFER, ORDINARY};

/// Threads that bring mail.
const CLIENTS: u64 = 3;
/// Most messages to one address: far below the limit of notices in an hour.
const EACH: u64 = 100;

/// What is sent, in turn, and whether a notice comes of it.
const MIX: [(What, bool); 10] = [
    (What::Bounced("alice", "local.test", "nouser"), true),
    (What::Bounced("bob", "local.test", "quota"), true),
    (What::Bounced("alice", "english.test", "rbl"), true),
    (What::Bounced("bob", "english.test", "toobig"), true),
    (What::Bounced("alice", "local.test", "quota"), true),
    // Did not opt in.
    (What::Bounced("carol", "plain.test", "nouser"), false),
    // Nothing proves that it is about mail of ours.
    (What::Foreign, false),
    (What::Brought("", AUTO_REPLY), false),
    (What::Brought("anna@remote.test", ORDINARY), false),
    (What::Bounced("bob", "local.test", "nouser"), true),
];

#[derive(Clone, Copy)]
enum What {
    /// A user sends something that comes back.
    Bounced(&'static str, &'static str, &'static str),
    /// Another server brings a bounce.
    Foreign,
    /// Another server brings this.
    Brought(&'static str, &'static [u8]),
}

fn how_many(few: u64) -> u64 {
    std::env::var("ZWROTKA_SOAK").map_or(few, |n| n.parse().expect("ZWROTKA_SOAK is a number"))
}

#[test]
fn postfix_and_milter() {
    soak(Mta::Postfix, Way::Milter);
}

#[test]
fn exim_and_filter() {
    soak(Mta::Exim, Way::Filter);
}

fn soak(mta: Mta, way: Way) {
    let all = how_many(200);
    let site = Site::with(mta).way(way).start();
    let start = Instant::now();
    let memory = || (way == Way::Milter).then(|| site.milter.memory());
    let (next, in_between) = (AtomicU64::new(0), AtomicU64::new(0));
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= all {
                        return;
                    }
                    send(&site, mta, number);
                    if number == all / 10 {
                        in_between.store(memory().unwrap_or(0), Ordering::Relaxed);
                    }
                    // No more than the queue can follow.
                    while site.queued() > 40 {
                        std::thread::sleep(Duration::from_millis(2));
                    }
                }
            });
        }
    });
    site.wait_until_quiet();
    let boxes = || ["alice", "bob", "carol"].map(|name| site.mailbox(name));
    // Delivered is what is in `new`, and that takes a moment.
    wait_for("the last one", || {
        let there: usize = boxes().iter().map(Vec::len).sum();
        (there as u64 >= all).then_some(())
    });
    let took = start.elapsed().as_secs_f64();

    let mut seen: HashMap<u64, bool> = HashMap::new();
    for message in boxes().into_iter().flatten() {
        let number = number(&message);
        let is_notice = !message.headers("X-Zwrotka").is_empty();
        if is_notice {
            // All of it: the closing boundary is found, or this fails.
            let parts = message.parts();
            assert!(
                parts[1]
                    .content_type()
                    .starts_with("message/delivery-status")
            );
            assert_eq!(parts.len(), 3, "{}", message.lossy());
        }
        assert!(
            seen.insert(number, is_notice).is_none(),
            "{number} came twice"
        );
    }
    let missing: Vec<u64> = (0..all).filter(|n| !seen.contains_key(n)).collect();
    assert!(missing.is_empty(), "lost: {missing:?}");
    for (number, is_notice) in &seen {
        let (_, wanted) = MIX[usize::try_from(*number).expect("few") % MIX.len()];
        assert_eq!(*is_notice, wanted, "{number}");
    }
    let notices = seen.values().filter(|n| **n).count();
    let rewritten = || {
        let events = site.events();
        let rewritten = events.iter().filter(|e| e["outcome"] == "rewritten");
        rewritten.count()
    };
    wait_for("the events of the notices", || {
        (rewritten() >= notices).then_some(())
    });
    assert_eq!(rewritten(), notices, "events of notices");
    let memory = memory().map_or_else(String::new, |end| {
        let early = in_between.load(Ordering::Relaxed);
        // What a few threads and their stacks take, however many messages came.
        assert!(end < early + (16 << 10), "{early} KiB became {end} KiB");
        format!("; the milter took {early} KiB after a tenth and {end} KiB at the end")
    });
    eprintln!(
        "{mta:?}: {all} messages in {took:.0} s ({:.0} a second): {notices} explained, {} as they came, \
         none lost, none twice, {} events{memory}",
        all as f64 / took,
        seen.len() - notices,
        site.events().len(),
    );
}

fn send(site: &Site, mta: Mta, number: u64) {
    let marked =
        |message: &[u8]| [format!("X-Soak: <n{number}.soak>\n").as_bytes(), message].concat();
    // A number of its own for every so many messages.
    let user = |name: &str, domain: &str| format!("{name}-{}@{domain}", number / EACH);
    match MIX[usize::try_from(number).expect("few") % MIX.len()].0 {
        What::Bounced(name, domain, recipient) => {
            let sender = user(name, domain);
            let message = String::from_utf8_lossy(OFFER)
                .replace("alice@local.test", &sender)
                .replace("<oferta@", &format!("<n{number}.oferta@"));
            let to = format!("{recipient}@remote.test");
            site.submit(&sender, &[&to], message.as_bytes());
        }
        What::Foreign => {
            let bounce = marked(crate::foreign_bounce(mta));
            site.bring("", &[&user("bob", "local.test")], &bounce);
        }
        What::Brought(sender, message) => {
            site.bring(sender, &[&user("alice", "local.test")], &marked(message));
        }
    }
}

/// The number that a message or the one that it is about was sent with.
fn number(message: &Arrived) -> u64 {
    let text = message.lossy();
    let numbers = text.split("<n").skip(1);
    let mut numbers = numbers.filter_map(|rest| rest.split_once('.')?.0.parse().ok());
    numbers
        .next()
        .unwrap_or_else(|| panic!("no number in\n{text}"))
}

/// What the milter costs mail that is none of its business, and bounces.
#[test]
fn time_with_and_without_the_milter() {
    let (rounds, each) = (how_many(2) / 2, if how_many(0) == 0 { 5 } else { 50 });
    let rounds = rounds.clamp(1, 20);
    let with = Site::with(Mta::Postfix).way(Way::Milter).start();
    let without = Site::with(Mta::Postfix)
        .way(Way::Milter)
        .not_wired()
        .start();
    let ordinary = |site: &Site| {
        let start = Instant::now();
        for _ in 0..each {
            site.bring("anna@remote.test", &["carol@plain.test"], ORDINARY);
        }
        start.elapsed()
    };
    let bounces = |site: &Site, round: u64| {
        let before = site.mailbox("alice").len();
        let start = Instant::now();
        for n in 0..each {
            // A sender for each round: one alone would reach the limit of notices.
            let sender = format!("alice-{round}@local.test");
            let offer = String::from_utf8_lossy(OFFER)
                .replace("alice@local.test", &sender)
                .replace("<oferta", &format!("<n{round}.{n}"));
            site.submit(&sender, &["nouser@remote.test"], offer.as_bytes());
            let late = Instant::now() + Duration::from_secs(60);
            while site.mailbox_size("alice") <= before + usize::try_from(n).expect("few") {
                assert!(Instant::now() < late, "gave up waiting for the bounce");
                std::thread::sleep(Duration::from_micros(500));
            }
        }
        start.elapsed()
    };
    let mut times: [Vec<Duration>; 4] = Default::default();
    // In turns, so that what else the machine does meets both.
    for round in 0..=rounds {
        let measured = [
            ordinary(&without),
            ordinary(&with),
            bounces(&without, round),
            bounces(&with, round),
        ];
        if round > 0 {
            times
                .iter_mut()
                .zip(measured)
                .for_each(|(all, time)| all.push(time));
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1000.0 / each as f64
    };
    let [a, b, c, d] = times.each_mut().map(median);
    eprintln!(
        "ordinary mail {a:.2} ms without and {b:.2} ms with the milter (x{:.2}); \
         from MAIL to the bounce in the mailbox {c:.2} and {d:.2} ms (x{:.2}); medians of {rounds} rounds of {each}",
        b / a,
        d / c,
    );
    let wanted = (rounds + 1) * each;
    let explained = with
        .events_once(usize::try_from(wanted).expect("few"))
        .iter()
        .filter(|e| e["outcome"] == "rewritten")
        .count();
    assert_eq!(explained as u64, wanted);
    // The ordinary mail has told nothing.
    assert_eq!(with.events().len(), explained);
    assert!(without.events().is_empty());
}
