//! The milter dies again and again while bounces go through it: none may be
//! lost, come twice, or be half the one and half the other.
//!
//! ZWROTKA_KILLS says how often; tests/mta/kill-milter does it a thousand times.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::harness::{Arrived, Mta, Site, Way};
use crate::{OFFER, harness::wait_for};

/// The senders, each with a mailbox.
const SENDERS: [(&str, &str); 4] = [
    ("alice@local.test", "alice"),
    ("bob@local.test", "bob"),
    ("alice@english.test", "alice"),
    ("bob@english.test", "bob"),
];
/// Bounces that are explained between one kill and the next.
const BETWEEN: usize = 10;
/// Threads that submit.
const CLIENTS: u64 = 3;

/// What one arrived message is.
#[derive(Debug, PartialEq, Eq)]
enum Is {
    Original,
    Notice,
}

#[test]
fn milter_is_killed_again_and_again() {
    let kills: u64 = std::env::var("ZWROTKA_KILLS")
        .map_or(40, |n| n.parse().expect("ZWROTKA_KILLS is a number"));
    let site = Site::with(Mta::Postfix).way(Way::Milter).start();
    let start = Instant::now();
    let (sent, over) = (AtomicU64::new(0), AtomicBool::new(false));
    let explained = || {
        let events = site.events();
        let rewritten = events.iter().filter(|e| e["outcome"] == "rewritten");
        rewritten.count()
    };
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let number = sent.fetch_add(1, Ordering::Relaxed);
                    let (sender, _) = SENDERS[usize::try_from(number).expect("few") % 4];
                    site.submit(sender, &["nouser@remote.test"], &offer(sender, number));
                    // No more than the queue can follow.
                    while !over.load(Ordering::Relaxed) && site.queued() > 12 {
                        std::thread::sleep(Duration::from_millis(2));
                    }
                }
            });
        }
        let mut random = 0x2545_f491_4f6c_dd1d_u64;
        for _ in 0..kills {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            // While it is at work, and not while it starts.
            let before = explained();
            wait_for("bounces to be explained", || {
                (explained() >= before + BETWEEN).then_some(())
            });
            std::thread::sleep(Duration::from_micros(random % 20_000));
            site.milter.kill();
            site.milter.start();
        }
        over.store(true, Ordering::Relaxed);
    });
    site.wait_until_quiet();
    let sent = sent.load(Ordering::Relaxed);
    let arrived = || site.mailbox("alice").len() + site.mailbox("bob").len();
    wait_for("the last bounce", || {
        (arrived() as u64 >= sent).then_some(())
    });
    assert!(!site.has_corrupt(), "a queue file was corrupted");

    let mut seen: HashMap<u64, Is> = HashMap::new();
    for message in SENDERS[..2].iter().flat_map(|(_, box_)| site.mailbox(box_)) {
        let (number, is) = looked_at(&message);
        assert!(seen.insert(number, is).is_none(), "{number} came twice");
    }
    let missing: Vec<u64> = (0..sent).filter(|n| !seen.contains_key(n)).collect();
    assert!(missing.is_empty(), "lost: {missing:?}");
    let notices = seen.values().filter(|is| **is == Is::Notice).count();
    let logged = explained();
    eprintln!(
        "{kills} kills in {:.1} s: {sent} bounces, {notices} explained, {} as they came, none lost, \
         none twice, none mixed; {logged} events of a notice",
        start.elapsed().as_secs_f32(),
        sent as usize - notices,
    );
    assert!(logged <= notices, "an event of a notice that there is not");
    // Otherwise the test is about a milter that is not there.
    assert!(2 * notices as u64 >= sent, "{notices} of {sent} explained");
}

/// A message that can be found in its bounce.
fn offer(sender: &str, number: u64) -> Vec<u8> {
    String::from_utf8_lossy(OFFER)
        .replace("alice@local.test", sender)
        .replace(
            "<oferta@local.test>",
            &format!("<n{number}.oferta@local.test>"),
        )
        .into_bytes()
}

/// The number of the message that came back, and whether the bounce is the
/// one or the other as a whole: every field and every part.
fn looked_at(message: &Arrived) -> (u64, Is) {
    let text = message.lossy();
    let (_, rest) = text
        .split_once("Message-ID: <n")
        .unwrap_or_else(|| panic!("{text}"));
    let number = rest
        .split('.')
        .next()
        .and_then(|n| n.parse().ok())
        .expect("a number");
    for name in [
        "From",
        "To",
        "Subject",
        "Date",
        "MIME-Version",
        "Content-Type",
        "Message-ID",
    ] {
        assert_eq!(message.headers(name).len(), 1, "{name} in:\n{text}");
    }
    // Finds the closing boundary, or fails.
    let parts = message.parts();
    let first = parts[0].content_type();
    let status =
        |part: &crate::harness::Part| part.content_type().starts_with("message/delivery-status");
    assert!(status(&parts[1]), "{text}");
    assert_eq!(parts.len(), 3, "{text}");
    let marked = !message.headers("X-Zwrotka").is_empty();
    let original_subject = message.subject() == "Undelivered Mail Returned to Sender";
    let original_words = first.starts_with("text/plain");
    let is = if marked { Is::Notice } else { Is::Original };
    let expected = is == Is::Original;
    assert_eq!(
        (original_subject, original_words),
        (expected, expected),
        "mixed:\n{text}"
    );
    assert_eq!(
        message.headers("Content-Transfer-Encoding").len(),
        usize::from(expected),
        "mixed:\n{text}"
    );
    (number, is)
}
