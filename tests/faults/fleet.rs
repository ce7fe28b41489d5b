//! Several hosts that share a store, and whatever may happen to it: a bounce that
//! two hosts get leads to one notice; without the store each host goes on alone.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::crowds::message_id;
use crate::redis::{Network, Redis};
use crate::site::{EntryPoint, Expected, Fate, Is, Settings, Site, bounce, bounce_of, check_run};
use crate::smtpd::Act;
use crate::support::{Folder, own};
use crate::table::{self, Row};

/// Bounces that both hosts get.
const MANY: usize = 200;

/// A host whose store is at `url`. `more` are further lines of `[store]`.
fn host(entry: EntryPoint, name: &str, notices_per_hour: u32, store: &str) -> Site {
    let settings = Settings {
        hostname: name.into(),
        notices_per_hour,
        ..Settings::default()
    };
    let site = Site::with(entry, settings, |_, _| Act::Consent);
    site.configure(&format!("[store]\nengine = \"redis\"\n{store}"));
    site
}

fn at(url: &str) -> String {
    format!("url = \"{url}\"\n")
}

/// For a store that works: a busy machine may need longer than a message waits.
fn patiently_at(url: &str) -> String {
    format!("{}time_limit_ms = 10000\n", at(url))
}

fn two_hosts(entry: EntryPoint, notices_per_hour: u32, store: &str) -> [Site; 2] {
    ["mail.example.pl", "mail2.example.pl"].map(|name| host(entry, name, notices_per_hour, store))
}

/// Gives each of `many` bounces to all hosts at the same time, again where they
/// ask for that, and returns the messages that went on.
fn deliver(hosts: &[Site], many: usize) -> Vec<Vec<u8>> {
    let out = Mutex::new(Vec::new());
    let work: Vec<(usize, &Site)> = (0..many)
        .flat_map(|n| hosts.iter().map(move |host| (n, host)))
        .collect();
    let next = Mutex::new(work.into_iter());
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    let Some((number, host)) = next.lock().unwrap().next() else {
                        return;
                    };
                    run(host, &bounce_of(number), &out);
                }
            });
        }
    });
    let mut out = out.into_inner().unwrap();
    for host in hosts {
        match host.entry {
            EntryPoint::Filter => {}
            EntryPoint::Smtp => out.extend(host.smtpd.taken()),
            EntryPoint::Sendmail => unreachable!("a fleet of these is not tried"),
        }
    }
    out
}

/// Until the mail server may forget the bounce.
fn run(host: &Site, message: &[u8], out: &Mutex<Vec<Vec<u8>>>) {
    for _ in 0..1000 {
        let ran = host.run(message);
        match ran.end.code {
            Some(0) if host.entry == EntryPoint::Filter => {
                out.lock().unwrap().push(ran.stdout);
                return;
            }
            Some(0) => return,
            Some(75) => std::thread::sleep(Duration::from_millis(20)),
            _ => panic!("{:?}: {}", ran.end.code, ran.stderr),
        }
    }
    panic!("it is never done");
}

/// The Message-IDs of the notices among these, without the host that wrote them.
fn notices(messages: &[Vec<u8>]) -> Vec<String> {
    let mut ids: Vec<String> = messages
        .iter()
        .filter(|m| String::from_utf8_lossy(m).contains("\nX-Zwrotka: v=1; id="))
        .map(|m| message_id(m).split('@').next().unwrap().to_string())
        .collect();
    ids.sort();
    ids
}

fn told(hosts: &[Site], what: &str) -> usize {
    let events = hosts.iter().flat_map(Site::events);
    events.filter(|e| e.contains(what)).count()
}

#[test]
fn a_bounce_that_two_hosts_get_leads_to_one_notice() {
    for entry in [EntryPoint::Filter, EntryPoint::Smtp] {
        let redis = Redis::start();
        let hosts = two_hosts(entry, 1000, &patiently_at(&redis.url()));
        let out = deliver(&hosts, MANY);
        let mut ids = notices(&out);
        assert_eq!(ids.len(), MANY, "{}", entry.name());
        ids.dedup();
        assert_eq!(ids.len(), MANY, "{}: the same one twice", entry.name());
        assert_eq!(told(&hosts, " outcome=rewritten "), MANY);
        let others = match entry {
            // The mail server has the bounce in its hands: it can't be dropped.
            EntryPoint::Filter => {
                assert_eq!(out.len(), 2 * MANY, "one was lost");
                told(&hosts, " reason=rate-limited detail=duplicate ")
            }
            _ => {
                assert_eq!(out.len(), MANY);
                told(&hosts, " outcome=dropped reason=duplicate ")
            }
        };
        assert_eq!(others, MANY);
        assert_eq!(told(&hosts, " store=redis "), told(&hosts, "event=bounce "));
        table::line(
            "two hosts get the same 200 bounces",
            entry.name(),
            2 * MANY,
            "200 notices",
        );
    }
}

#[test]
fn limits_hold_over_hosts() {
    const LIMIT: u32 = 20;
    let redis = Redis::start();
    // Other bounces on the second host.
    let hosts = two_hosts(EntryPoint::Filter, LIMIT, &patiently_at(&redis.url()));
    let out = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for (n, host) in hosts.iter().enumerate() {
            let out = &out;
            scope.spawn(move || {
                for number in 0..40 {
                    run(host, &bounce_of(1000 * n + number), out);
                }
            });
        }
    });
    assert_eq!(out.into_inner().unwrap().len(), 80);
    let digests = told(&hosts, " outcome=rewritten detail=digest ");
    let sent = told(&hosts, " outcome=rewritten ") - digests;
    // A slot is free again after three minutes; a slow machine may see one.
    assert!((20..=21).contains(&sent), "{sent}");
    assert_eq!(digests, 80 - sent);
    table::line(
        "80 bounces to one person, two hosts, 20 an hour",
        "filter",
        80,
        &format!("{sent} notices, {digests} digests"),
    );
}

/// What may happen to the store, and the network that is held meanwhile.
struct Trouble {
    store: String,
    _redis: Option<Redis>,
    _network: Option<Network>,
}

const TROUBLES: [&str; 9] = [
    "stopped",
    "hung",
    "slow",
    "partitioned before a word",
    "partitioned in the middle",
    "wrong password",
    "full memory",
    "no name server",
    "read-only",
];

fn trouble(what: &str, password_file: &str) -> Trouble {
    let redis = match what {
        "wrong password" => Redis::with(&["--requirepass", "another"]),
        "full memory" => Redis::with(&["--maxmemory", "1", "--maxmemory-policy", "noeviction"]),
        "read-only" => Redis::with(&["--replicaof", "127.0.0.1 1"]),
        _ => Redis::start(),
    };
    let mut store = at(&redis.url());
    let mut network = None;
    match what {
        "stopped" => redis.stop(),
        "hung" => redis.hang(),
        "slow" => {
            let between = Network::to(redis.port);
            between.slow(Duration::from_millis(300));
            store = at(&between.url());
            network = Some(between);
        }
        "partitioned before a word" | "partitioned in the middle" => {
            let between = Network::to(redis.port);
            between.break_after(usize::from(what.ends_with("middle")));
            store = at(&between.url());
            network = Some(between);
        }
        "wrong password" => store.push_str(&format!("password_file = \"{password_file}\"\n")),
        // The hosts of these tests have no way to one.
        "no name server" => store = at("redis://store.invalid:6379"),
        _ => {}
    }
    Trouble {
        store,
        _redis: Some(redis),
        _network: network,
    }
}

/// Nothing is lost, everybody gets a notice by the local store, and after four
/// errors nobody waits any more. The times are printed and not judged: other
/// tests run beside this one.
#[test]
fn without_the_store_every_host_goes_on_alone() {
    let folder = Folder::new();
    let password_file = secret(&folder, "password", "wrong\n");
    for what in TROUBLES {
        for entry in EntryPoint::ALL {
            let expected = Expected::of(entry, &bounce());
            let trouble = trouble(what, &password_file);
            let site = host(entry, "mail.example.pl", 1000, &trouble.store);
            let mut row = Row::default();
            let mut waited = Vec::new();
            for number in 0..10 {
                let message = match number {
                    0 => bounce(),
                    _ => bounce_of(number),
                };
                let ran = timed(&site, &message, &mut waited);
                let events = site.events();
                if number == 0 {
                    let trial = check_run(&site, &expected, &message, &ran, what);
                    assert_eq!(trial.fate, Fate::Notice, "{what}: {events:#?}");
                    row.add(&trial);
                } else {
                    assert_eq!(ran.end.code, Some(0), "{what}: {}", ran.stderr);
                    assert_eq!(notices(&site.taken(&ran)).len(), 1, "{what}: {events:#?}");
                }
                assert_eq!(events.len(), 1, "{what}");
                // "partitioned in the middle" lets the first question through.
                let down = events[0].contains(" store=down ");
                let is_answered = what.ends_with("middle") && number == 0;
                assert!(down || is_answered, "{what}: {events:#?}");
                site.forget();
            }
            let errors = site.folder.read("state/store/engine-errors");
            assert!(
                !errors.starts_with("0") && !errors.is_empty(),
                "{what}: {errors}"
            );
            let paused = errors.trim_end().rsplit(' ').next().unwrap();
            assert_ne!(paused, "0", "{what}: {errors}");
            row.print(&format!("the shared store is {what}"), entry.name());
            let millis = |range: &[Duration]| {
                let sum: Duration = range.iter().sum();
                sum.as_micros() as f64 / 1000.0 / range.len() as f64
            };
            println!(
                "{what}, {}: {:.1} ms a run while it is asked, {:.1} ms afterwards",
                entry.name(),
                millis(&waited[..4]),
                millis(&waited[6..])
            );
        }
    }
}

fn timed(site: &Site, message: &[u8], waited: &mut Vec<Duration>) -> crate::site::Ran {
    let start = Instant::now();
    let ran = site.run(message);
    waited.push(start.elapsed());
    ran
}

/// The manual says so: while the store is down, each host that gets a bounce
/// sends a notice.
#[test]
fn without_the_store_two_hosts_send_two_notices_at_most() {
    for entry in [EntryPoint::Filter, EntryPoint::Smtp] {
        let redis = Redis::start();
        let network = Network::to(redis.port);
        let hosts = two_hosts(entry, 1000, &at(&network.url()));
        // The connection breaks while the bounces come.
        network.break_after(30);
        let out = deliver(&hosts, 40);
        let ids = notices(&out);
        let mut different = ids.clone();
        different.dedup();
        assert_eq!(different.len(), 40, "a bounce without a notice");
        assert!(ids.len() <= 80);
        for id in &different {
            let times = ids.iter().filter(|other| *other == id).count();
            assert!(times <= 2, "{id}: {times} times");
        }
        assert!(told(&hosts, " store=redis ") > 0 && told(&hosts, " store=down ") > 0);
        table::line(
            "partitioned while two hosts get 40 bounces",
            entry.name(),
            80,
            &format!("40 bounces answered, {} notices", ids.len()),
        );
    }
}

#[test]
fn what_others_brought_is_not_answered_without_the_store() {
    let redis = Redis::start();
    let store = patiently_at(&redis.url());
    let site = host(EntryPoint::Filter, "mail.example.pl", 1000, &store);
    let anybodys = format!("{store}[trust]\nrequire = []\n");
    site.configure(&format!("[store]\nengine = \"redis\"\n{anybodys}"));
    let with = site.run(&bounce());
    assert_eq!(notices(&site.taken(&with)).len(), 1, "{:?}", site.events());
    redis.stop();
    let without = site.run(&bounce_of(1));
    assert!(without.stdout == bounce_of(1), "not the original");
    let last = site.events().pop().unwrap();
    assert!(
        last.contains(" detail=no-store ") && last.contains(" store=down"),
        "{last}"
    );
    assert_eq!(without.end.code, Some(0));
}

/// A run that is killed between its claim and the hand-over is continued by its
/// host; another host waits for it.
#[test]
fn the_claim_of_a_killed_process_is_continued_by_its_host() {
    let redis = Redis::start();
    let [first, second] = two_hosts(EntryPoint::Smtp, 1000, &patiently_at(&redis.url()));
    let expected = Expected::of(EntryPoint::Smtp, &bounce());
    let unreachable = first.smtpd.port;
    // Nobody takes mail there: the claim stays.
    let config = first.folder.read("zwrotka.toml");
    first.folder.write(
        "zwrotka.toml",
        config.replace(&unreachable.to_string(), "9"),
    );
    assert_eq!(first.run(&bounce()).end.code, Some(75));
    assert_eq!(second.run(&bounce()).end.code, Some(75));
    assert!(told(std::slice::from_ref(&second), " reason=in-progress ") == 1);
    first.folder.write("zwrotka.toml", config);
    let ran = first.run(&bounce());
    assert_eq!(ran.end.code, Some(0));
    let taken = first.smtpd.taken();
    assert_eq!((taken.len(), expected.is(&taken[0])), (1, Is::Notice));
    assert_eq!(second.run(&bounce()).end.code, Some(0));
    assert!(second.smtpd.taken().is_empty());
}

#[test]
fn the_engine_learns_no_address() {
    let redis = Redis::start();
    let site = host(
        EntryPoint::Filter,
        "mail.example.pl",
        20,
        &patiently_at(&redis.url()),
    );
    site.run(&bounce());
    let keys = redis.keys();
    assert_eq!(keys.len(), 2, "{keys:?}");
    for key in &keys {
        assert!(key.starts_with("zwrotka:{"), "{key}");
        let all = format!("{key} {}", redis.ask(&["GET", key]));
        for word in ["anna", "example", "jan", "odbiorca", "mail"] {
            assert!(!all.contains(word), "{all}");
        }
        let left: i64 = redis.ask(&["TTL", key]).parse().unwrap();
        assert!(left > 0, "{key} stays for ever");
    }
}

/// A secret file of a test's, as a service may read it.
fn secret(folder: &Folder, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.write(name, text);
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o640);
    std::fs::set_permissions(&path, mode).unwrap();
    own(&path);
    path.display().to_string()
}

#[test]
fn the_ways_to_a_store() {
    // What the manual gives the user.
    let rights = "+eval +evalsha +get +set +del +time +info";
    let redis = Redis::with(&["--unixsocket", "DIR/socket", "--unixsocketperm", "777"]);
    let mut user = vec!["ACL", "SETUSER", "zwrotka", "on", ">secret", "~zwrotka:*"];
    user.extend(rights.split(' '));
    assert_eq!(redis.ask(&user), "OK");
    let sentinel = Redis::sentinel("mymaster", &redis);
    let socket = redis.folder.path("socket").display().to_string();
    let password = secret(&redis.folder, "password", "secret\n");
    for store in [
        format!("url = \"unix://{socket}\"\n"),
        format!("url = \"redis://localhost:{}/3\"\n", redis.port),
        format!(
            "url = \"redis://127.0.0.1:{}\"\nuser = \"zwrotka\"\npassword_file = \"{password}\"\n",
            redis.port
        ),
        format!(
            "sentinels = [\"127.0.0.1:9\", \"127.0.0.1:{}\"]\nservice = \"mymaster\"\n",
            sentinel.port
        ),
    ] {
        let store = format!("{store}time_limit_ms = 10000\n");
        for entry in [EntryPoint::Filter, EntryPoint::Smtp] {
            let site = host(entry, "mail.example.pl", 20, &store);
            let ran = site.run(&bounce_of(store.len()));
            assert_eq!(ran.end.code, Some(0));
            let events = site.events();
            assert!(events[0].contains(" store=redis "), "{store}: {events:?}");
            redis.ask(&["FLUSHALL"]);
        }
    }
}

#[test]
fn a_store_behind_tls_is_asked_if_its_certificate_is_the_sites() {
    let certificates = Folder::new();
    for name in ["ours", "others"] {
        certificate(&certificates, name);
    }
    let file = |name: &str| certificates.path(name).display().to_string();
    let redis = Redis::with_tls(&file("ours.pem"), &file("ours.key"));
    for (authority, store) in [("ours", "redis"), ("others", "down")] {
        let settings = format!(
            "url = \"rediss://localhost:{}\"\nca_file = \"{}\"\ntime_limit_ms = 10000\n",
            redis.port,
            file(&format!("{authority}.pem"))
        );
        let site = host(EntryPoint::Filter, "mail.example.pl", 20, &settings);
        assert_eq!(site.run(&bounce()).end.code, Some(0));
        let events = site.events();
        assert!(
            events[0].contains(&format!(" store={store} ")),
            "{authority}: {events:?}"
        );
    }
}

/// NAME.pem and NAME.key of a server on this host.
fn certificate(folder: &Folder, name: &str) {
    let made = crate::redis::program("opendkim", "openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
        ])
        .args(["-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-config", "/dev/null", "-keyout"])
        .arg(folder.path(&format!("{name}.key")))
        .arg("-out")
        .arg(folder.path(&format!("{name}.pem")))
        .output()
        .expect("openssl: run tests/run, which fetches it");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
}
