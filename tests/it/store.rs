//! What is remembered between messages, through the programs: limits, proofs,
//! accounts that deliver, and events on a full disk.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use zwrotka::message::DateTime;
use zwrotka::trust::keys::Keys;
use zwrotka::trust::proof_header;

use crate::support::{Folder, Ran, as_service, example, is_root, own, pipe_args, program, run};

const KEYS: &str = "current: 7kq3fd 9f86d081884c7d659a2feaa0c55ad015\n";

struct Site {
    folder: Folder,
    config: String,
}

impl Site {
    /// `DIR` stands for the folder of the test.
    fn new(sendmail: &str, more: &str) -> Site {
        Site::with("DIR/state", "DIR/events", sendmail, more)
    }

    fn with(state_dir: &str, events: &str, sendmail: &str, more: &str) -> Site {
        let folder = Folder::new();
        std::fs::set_permissions(folder.path(""), Permissions::from_mode(0o755)).unwrap();
        let dir = folder.path("").display().to_string();
        let dir = dir.trim_end_matches('/');
        let filled = |text: &str| text.replace("DIR", dir);
        folder.script("sendmail", &filled(sendmail));
        let keys = folder.write("keys", KEYS);
        std::fs::set_permissions(&keys, Permissions::from_mode(0o600)).unwrap();
        own(&keys);
        let config = folder.write(
            "zwrotka.toml",
            filled(&format!(
                "hostname = \"mail.example.pl\"\nstate_dir = \"{state_dir}\"\n{more}\n\
                 [trust]\nkey_file = \"DIR/keys\"\n\
                 [handover]\nvia = \"sendmail\"\nsendmail = \"DIR/sendmail\"\n\
                 [events]\ntarget = \"file\"\nfile = \"{events}\"\n[domains.\"example.pl\"]\n"
            )),
        );
        let config = config.display().to_string();
        Site { folder, config }
    }

    fn filter(&self, account: Option<u32>, recipient: &str, message: &[u8]) -> Ran {
        let mut command = Command::new(program(&self.folder));
        let config = &self.config;
        let args = [
            "filter",
            "--config",
            config,
            "--sender",
            "",
            "--recipient",
            recipient,
        ];
        match account {
            Some(uid) => run(command.uid(uid).gid(uid), &args, message),
            None => run(as_service(&mut command), &args, message),
        }
    }

    fn pipe(&self, recipients: &[&str], message: &[u8]) -> Ran {
        let args = pipe_args(&self.config, recipients);
        let mut command = Command::new(program(&self.folder));
        run(as_service(&mut command), &args, message)
    }

    fn events(&self) -> Vec<String> {
        self.folder
            .read("events")
            .lines()
            .map(String::from)
            .collect()
    }

    fn last_event(&self) -> String {
        self.events().pop().unwrap_or_default()
    }

    fn with_outcome(&self, field: &str) -> usize {
        self.events()
            .iter()
            .filter(|event| event.split(' ').any(|f| f == field))
            .count()
    }
}

const TAKES: &str = "echo \"ARGS $*\" >>DIR/sent; cat >>DIR/sent";

fn bounce() -> Vec<u8> {
    example("bounces/seed-no-such-user.eml")
}

/// A bounce of this host, each of another message.
fn own_bounce(n: usize) -> Vec<u8> {
    let text = String::from_utf8(bounce()).unwrap();
    text.replace("<b7a1c2d3@", &format!("<b7a1c2d3.{n}@"))
        .into()
}

/// A bounce that another server brought about a message of anna's, with the proof
/// of that message and a failed recipient of its own choice.
fn brought(message_id: &str, failed: &str) -> Vec<u8> {
    let keys = Keys::parse(KEYS).unwrap();
    let now = zwrotka::entry::now().to_timestamp();
    let id = format!("<{message_id}@example.pl>");
    let proof = proof_header::value(&keys.current, "anna@example.pl", id.as_bytes(), None, now);
    let text = String::from_utf8(bounce()).unwrap();
    let text = text
        .replace(
            "Message-ID: <b7a1c2d3@example.pl>",
            &format!("X-Zwrotka-Proof: {proof}\nMessage-ID: {id}"),
        )
        .replace("jan@odbiorca.example", failed);
    format!("Received: from mx.evil.example by mail.example.pl with esmtp id 1\n{text}").into()
}

#[test]
fn threat_24_one_proof_brings_one_notice_whatever_the_bounce_says() {
    for is_pipe in [false, true] {
        let site = Site::new(TAKES, "");
        let send = |message: &[u8]| {
            if is_pipe {
                site.pipe(&["anna@example.pl"], message)
            } else {
                site.filter(None, "anna@example.pl", message)
            }
        };
        let genuine = brought("one", "user0@server0.example");
        for n in 0..20 {
            let replayed = match n {
                0 => genuine.clone(),
                _ => brought("one", &format!("user{n}@server{n}.example")),
            };
            let ran = send(&replayed);
            assert_eq!(ran.code, Some(0), "{}", ran.stderr);
            assert!(n == 0 || is_pipe || ran.stdout == replayed, "{n}");
        }
        assert_eq!(
            site.with_outcome("outcome=rewritten"),
            1,
            "{:?}",
            site.events()
        );
        // The HMAC does not bind line ends: a bare CR in the Message-ID makes another
        // text of it and the proof still holds.
        let mut replays = 19;
        for at in 1..4 {
            let (front, back) = "<one@example.pl>".split_at(at);
            let changed = format!("Message-ID: {front}\r{back}");
            let text = String::from_utf8(genuine.clone()).unwrap();
            let replayed = text
                .replace("Message-ID: <one@example.pl>", &changed)
                .replace("user0@", &format!("cr{at}@"));
            assert!(replayed.contains(&changed));
            send(replayed.as_bytes());
            replays += 1;
        }
        assert_eq!(site.with_outcome("outcome=rewritten"), 1);
        assert_eq!(site.with_outcome("detail=once-per-proof"), replays);
        assert!(
            site.events()[0].contains("proof=hmac"),
            "{:?}",
            site.events()
        );
        // Another message, and the same bounce again.
        send(&brought("two", "user0@server0.example"));
        assert!(
            site.last_event().contains("outcome=rewritten"),
            "{:?}",
            site.last_event()
        );
        if !is_pipe {
            send(&genuine);
            assert!(
                site.last_event().contains("outcome=rewritten"),
                "{:?}",
                site.last_event()
            );
        }
    }
}

/// What somebody replays must not use up the notices of the recipient's own mail.
#[test]
fn replayed_bounces_take_no_slots_of_the_hourly_limit() {
    let site = Site::new(TAKES, "[limits]\nnotices_per_hour = 2");
    for n in 0..5 {
        site.filter(
            None,
            "anna@example.pl",
            &brought("one", &format!("u{n}@s.example")),
        );
    }
    let ran = site.filter(None, "anna@example.pl", &own_bounce(1));
    assert_eq!(ran.code, Some(0));
    assert!(
        site.last_event().contains("outcome=rewritten"),
        "{:?}",
        site.events()
    );
}

#[test]
fn a_recipient_has_one_limit_in_any_case_and_with_any_tag() {
    let site = Site::new(TAKES, "[limits]\nnotices_per_hour = 1");
    let recipients = [
        "anna@example.pl",
        "ANNA@example.pl",
        "Anna@Example.PL",
        "prvs=1234abcdef=anna@example.pl",
    ];
    for (n, recipient) in recipients.iter().enumerate() {
        site.filter(None, recipient, &own_bounce(n));
    }
    assert_eq!(site.with_outcome("outcome=rewritten"), 4);
    assert_eq!(site.with_outcome("detail=digest"), 3, "{:?}", site.events());
}

#[test]
fn a_notice_that_is_tried_again_is_counted_once() {
    // Fails until the file is there.
    let failing = "[ -e DIR/works ] || exit 75\ncat >>DIR/sent";
    let site = Site::new(failing, "[limits]\nnotices_per_hour = 1");
    for _ in 0..3 {
        let ran = site.pipe(&["anna@example.pl"], &own_bounce(1));
        assert_eq!(ran.code, Some(75));
    }
    site.folder.write("works", "");
    assert_eq!(
        site.pipe(&["anna@example.pl"], &own_bounce(1)).code,
        Some(0)
    );
    assert!(
        site.last_event().contains("outcome=rewritten"),
        "{:?}",
        site.events()
    );
    assert_eq!(
        site.pipe(&["anna@example.pl"], &own_bounce(2)).code,
        Some(0)
    );
    assert!(
        site.last_event().contains("detail=digest"),
        "{:?}",
        site.events()
    );
}

/// One of a batch must wait; the others have theirs, and get no second copy when
/// the mail server tries the whole batch again.
#[test]
fn delivered_copies_of_a_batch_are_remembered_on_retry() {
    // The notice to anna fails until the file is there.
    let failing = "case \"$*\" in *anna*) [ -e DIR/works ] || exit 75;; esac\n\
                   echo \"ARGS $*\" >>DIR/sent; cat >/dev/null";
    let site = Site::new(failing, "");
    let recipients = ["anna@example.pl", "ewa@example.pl", "x@other.example"];
    for _ in 0..2 {
        assert_eq!(site.pipe(&recipients, &bounce()).code, Some(75));
    }
    site.folder.write("works", "");
    assert_eq!(site.pipe(&recipients, &bounce()).code, Some(0));
    let sent = site.folder.read("sent");
    for recipient in recipients {
        assert_eq!(sent.matches(recipient).count(), 1, "{sent}");
    }
}

#[test]
fn two_mailbox_owners_have_stores_of_their_own() {
    if !is_root() {
        return;
    }
    let site = Site::new(TAKES, "[limits]\nnotices_per_hour = 2");
    // Mailbox owners can't read keys.
    let config = site.folder.read("zwrotka.toml");
    let keyless = config.lines().filter(|line| !line.starts_with("key_file"));
    site.folder
        .write("zwrotka.toml", keyless.collect::<Vec<_>>().join("\n"));
    // As a package makes them: the state belongs to the service.
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    let (state, by_uid) = (site.folder.path("state"), site.folder.path("state/by-uid"));
    std::fs::create_dir_all(&by_uid).unwrap();
    own(&state);
    mode(&state, 0o751);
    mode(&by_uid, 0o1733);
    let events = site.folder.write("events", "");
    mode(&events, 0o666);
    std::os::unix::fs::chown(&events, Some(0), Some(0)).unwrap();
    let (anna, ewa) = (54_321, 54_322);
    for (uid, recipient) in [(anna, "anna@example.pl"), (ewa, "ewa@example.pl")] {
        for n in 0..3 {
            let ran = site.filter(Some(uid), recipient, &own_bounce(n));
            assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        }
    }
    site.filter(None, "ola@example.pl", &own_bounce(9));
    let events = site.events();
    assert_eq!(events.len(), 7, "{events:?}");
    assert_eq!(site.with_outcome("detail=digest"), 2, "{events:?}");
    assert_eq!(site.with_outcome("broken=state"), 0, "{events:?}");
    for uid in [anna, ewa] {
        let found = std::fs::metadata(by_uid.join(format!("uid-{uid}"))).unwrap();
        assert_eq!((found.uid(), found.mode() & 0o7777), (uid, 0o700));
    }
    // The owner of the state folder has the store in it.
    assert!(site.folder.path("state/store").is_dir());

    // A folder that another account has prepared under one's name is not used.
    let other = 54_323;
    let prepared = by_uid.join(format!("uid-{other}"));
    std::fs::create_dir(&prepared).unwrap();
    std::os::unix::fs::chown(&prepared, Some(ewa), None).unwrap();
    site.filter(Some(other), "iga@example.pl", &own_bounce(1));
    assert!(
        site.last_event().contains("broken=state"),
        "{:?}",
        site.last_event()
    );
    assert_eq!(std::fs::read_dir(&prepared).unwrap().count(), 0);
}

/// A local proof is worth a notice without limits; what others bring is not.
#[test]
fn threat_26_without_a_store_only_a_bounce_of_this_host_brings_a_notice() {
    // Nobody can make a folder below a file.
    let site = Site::with("DIR/zwrotka.toml/state", "DIR/events", TAKES, "");
    let (own, others) = (own_bounce(1), brought("one", "x@y.example"));
    for is_pipe in [false, true] {
        for (message, outcome) in [
            (&own, "outcome=rewritten"),
            (
                &others,
                "outcome=unchanged reason=rate-limited detail=no-store",
            ),
        ] {
            let ran = if is_pipe {
                site.pipe(&["anna@example.pl"], message)
            } else {
                site.filter(None, "anna@example.pl", message)
            };
            assert_eq!(ran.code, Some(0), "{}", ran.stderr);
            let event = site.last_event();
            assert!(
                event.contains(outcome) && event.contains("broken=state"),
                "{event}"
            );
            assert!(is_pipe || outcome.contains("rewritten") || ran.stdout == *message);
        }
    }
}

/// The disk takes no more bytes in the middle of a line, and then it does again;
/// each run is a process of its own.
#[test]
fn events_lost_on_a_full_disk_are_counted_and_spoil_no_other_line() {
    let site = Site::new(TAKES, "");
    let line = {
        site.filter(None, "anna@other.example", &own_bounce(0));
        site.folder.read("events").len()
    };
    // The shell counts in 1024 bytes. What pipe keeps of a message needs some, too.
    let filler = format!("{}\n", "x".repeat(8 * 1024 - line / 2 - 1));
    site.folder.write("events", &filler);
    own(&site.folder.path("events"));
    let zwrotka = program(&site.folder).display().to_string();
    let limited = |recipient: &str, entry: &str| {
        let mut shell = Command::new("bash");
        let script = "ulimit -f 8; exec \"$@\"";
        let mut args = vec![
            "-c",
            script,
            "bash",
            &zwrotka,
            entry,
            "--config",
            &site.config,
            "--sender",
            "",
        ];
        args.extend(if entry == "pipe" {
            ["--", recipient]
        } else {
            ["--recipient", recipient]
        });
        let ran = run(as_service(&mut shell), &args, &own_bounce(1));
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    };
    for entry in ["filter", "pipe", "filter"] {
        limited("anna@other.example", entry);
    }
    let full = site.folder.read("events");
    assert_eq!(full.len(), 8 * 1024, "the line is cut");
    let before = zwrotka::entry::now().to_timestamp();
    for n in 0..2 {
        site.filter(None, "anna@other.example", &own_bounce(n));
    }
    let after = site.folder.read("events");
    let lines: Vec<&str> = after.strip_prefix(&full).unwrap().lines().collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert_eq!(lines[0], "", "the cut line ends first");
    assert!(
        lines[1].contains("event=bounce") && lines[3].contains("event=bounce"),
        "{lines:?}"
    );
    assert!(
        lines[2].contains(" event=lost v=1 count=3 since="),
        "{lines:?}"
    );
    assert!(lines[2].contains(" entry=filter "), "{lines:?}");
    let since = lines[2]
        .split("since=")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap();
    let times = (before - 60)..=before;
    assert!(
        times
            .map(|t| DateTime::from_timestamp(t).to_rfc3339())
            .any(|t| t == since),
        "{since}"
    );
}

#[test]
fn threat_25_the_event_file_is_never_a_link_or_a_pipe_or_of_somebody_else() {
    let site = Site::new(TAKES, "");
    let events = site.folder.path("events");
    let victim = site.folder.write("victim", "precious\n");
    own(&victim);
    let lost_before = |prepare: &dyn Fn()| {
        let _ = std::fs::remove_file(&events);
        prepare();
        let ran = site.filter(None, "anna@example.pl", &own_bounce(0));
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    };
    lost_before(&|| std::os::unix::fs::symlink(&victim, &events).unwrap());
    lost_before(&|| std::fs::hard_link(&victim, &events).unwrap());
    lost_before(&|| {
        let made = Command::new("mkfifo").arg(&events).status().unwrap();
        assert!(made.success());
        own(&events);
    });
    assert_eq!(site.folder.read("victim"), "precious\n");
    let mut lost = 3;
    if is_root() {
        lost_before(&|| {
            std::fs::write(&events, "").unwrap();
            std::fs::set_permissions(&events, Permissions::from_mode(0o666)).unwrap();
            std::os::unix::fs::chown(&events, Some(54_321), None).unwrap();
        });
        assert_eq!(site.folder.read("events"), "");
        lost += 1;
    }
    lost_before(&|| ());
    let logged = site.events();
    assert!(
        logged[1].contains(&format!("event=lost v=1 count={lost} ")),
        "{logged:?}"
    );
    let mode = std::fs::metadata(&events).unwrap().mode();
    assert_eq!(mode & 0o7777 & !0o640, 0, "{mode:o}");
}
