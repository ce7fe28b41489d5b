//! `zwrotka blocklist` against a real name server (unbound) on loopback, with
//! zones made here: lists that are well, dead, refusing, silent and lying.
//!
//! tests/run fetches unbound; one that is installed will do as well.

use crate::documented;
use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use zwrotka::admin::blocklist::{Lists, Request, check};

/// A list as `lists.toml` has them, under zones of ours.
const LISTS: &str = r#"
replace = true

[[list]]
name = "Well"
zone = "well.bl.test"
ipv6 = true
delist = "https://well.example/?ip={ip}"
rule = "By the form."
codes = { "127.0.0.2" = "a source of spam", "127.0.0.4" = "a bot" }

[[list]]
name = "Keyed"
zone = "{key}.keyed.bl.test"
key = "s3cret"
delist = "https://keyed.example/"
rule = "x"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Unkeyed"
zone = "{key}.nokey.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Quota"
zone = "quota.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Sold"
zone = "sold.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Empty"
zone = "empty.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Everything"
zone = "everything.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Closed"
zone = "closed.bl.test"
codes = { "127.0.0.2" = "x" }

[[list]]
name = "Network"
zone = "network.bl.test"
minor = true
codes = { "127.0.0.2" = "the network" }

[[list]]
name = "Words"
zone = "words.bl.test"
kind = "domain"
bits = { 8 = "phishing", 64 = "spam" }
delist = "https://words.example/"
rule = "x"
refused = { "127.0.0.1" = "you may not ask" }
"#;

/// One that never answers, and so costs its whole patience.
const SILENT: &str = r#"
[[list]]
name = "Silent"
zone = "silent.bl.test"
codes = { "127.0.0.2" = "x" }
"#;

const ZONES: &str = r#"
    local-zone: "test." static
    local-zone: "example." static
    local-zone: "in-addr.arpa." static
    local-zone: "ip6.arpa." static

    local-data: "2.0.0.127.well.bl.test. A 127.0.0.2"
    local-data: "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.well.bl.test. A 127.0.0.2"
    local-data: "10.2.0.192.well.bl.test. A 127.0.0.4"
    local-data: '10.2.0.192.well.bl.test. TXT "see https://well.example/10 \027[2J"'
    local-data: "6.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.well.bl.test. A 127.0.0.2"
    local-data: "2.0.0.127.s3cret.keyed.bl.test. A 127.0.0.2"
    local-data: "10.2.0.192.s3cret.keyed.bl.test. A 127.0.0.2"
    local-data: "2.0.0.127.quota.bl.test. A 127.0.0.2"
    local-data: "10.2.0.192.quota.bl.test. A 127.255.255.255"
    local-zone: "sold.bl.test." redirect
    local-data: "sold.bl.test. A 203.0.113.80"
    local-zone: "everything.bl.test." redirect
    local-data: "everything.bl.test. A 127.0.0.2"
    local-zone: "closed.bl.test." refuse
    local-zone: "silent.bl.test." deny
    local-data: "2.0.0.127.network.bl.test. A 127.0.0.2"
    local-data: "11.2.0.192.network.bl.test. A 127.0.0.2"
    local-data: "test.words.bl.test. A 127.0.0.8"
    local-data: "spam.example.words.bl.test. A 127.0.0.72"
    local-data: "asked.example.words.bl.test. A 127.0.0.1"

    local-data: "good.example. MX 20 mx2.good.example."
    local-data: "good.example. MX 10 mx1.good.example."
    local-data: "mx1.good.example. A 192.0.2.12"
    local-data: "mx2.good.example. AAAA 2001:db8::12"
    local-data: 'good.example. TXT "v=spf1 include:_spf.good.example -all"'
    local-data: '_spf.good.example. TXT "v=spf1 mx:good.example ~all"'
    local-data: '_dmarc.good.example. TXT "v=DMARC1; p=reject"'
    local-data: 's1._domainkey.good.example. TXT "v=DKIM1; k=ed25519; p=" "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="'
    local-data: "12.2.0.192.in-addr.arpa. PTR mx1.good.example."
    local-data: "2.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. PTR other.good.example."

    local-data: "spam.example. MX 10 mail.spam.example."
    local-data: "mail.spam.example. A 192.0.2.10"
    local-data: "10.2.0.192.in-addr.arpa. PTR 192-0-2-10.dyn.test."
    local-data: "192-0-2-10.dyn.test. A 192.0.2.10"
    local-data: 'spam.example. TXT "v=spf1 ip4:198.51.100.0/24 -all"'
    local-data: 'old._domainkey.spam.example. TXT "v=DKIM1; p="'

    local-data: "asked.example. MX 0 ."
    local-data: "lost.example. MX 10 gone.lost.example."
    local-data: 'lost.example. TXT "v=spf1 -all"'
    local-data: 'lost.example. TXT "v=spf1 mx -all"'
    local-data: "plain.example. A 192.0.2.11"
    local-data: 'plain.example. TXT "v=spf1 ip4:198.51.100.1 -all"'
    local-data: '_dmarc.plain.example. TXT "v=DMARC1; p=reject"'
    local-data: "plain.example.words.bl.test. A 127.0.0.64"
    local-data: 'loop.example. TXT "v=spf1 include:loop.example -all"'
    local-data: "loop.example. MX 10 mx1.good.example."
"#;

pub struct Server {
    unbound: Child,
    pub folder: PathBuf,
    pub port: u16,
}

impl Server {
    pub fn start(name: &str) -> Server {
        let root = std::env::var_os("ZWROTKA_MTA_ROOT").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/mta-root"),
            PathBuf::from,
        );
        let program = [
            root.join("unbound/usr/sbin/unbound"),
            "/usr/sbin/unbound".into(),
            "/usr/local/sbin/unbound".into(),
        ]
        .into_iter()
        .find(|p| p.exists())
        .expect("unbound: run tests/run, which fetches it, or install it");
        let folder =
            std::env::temp_dir().join(format!("zwrotka-dns-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("lists.toml"), LISTS).unwrap();
        let answering: String = LISTS
            .split_inclusive("\n\n")
            .filter(|list| {
                !list.contains("[[list]]")
                    || ["Well", "Network", "Words"]
                        .iter()
                        .any(|n| list.contains(&format!("name = \"{n}\"")))
            })
            .collect();
        fs::write(folder.join("answering.toml"), answering).unwrap();
        fs::write(folder.join("silent.toml"), format!("{LISTS}{SILENT}")).unwrap();
        // A port that is free for both UDP and TCP.
        let port = (0..50)
            .find_map(|_| {
                let udp = UdpSocket::bind("127.0.0.1:0").ok()?;
                let port = udp.local_addr().ok()?.port();
                TcpListener::bind(("127.0.0.1", port)).ok().map(|_| port)
            })
            .unwrap();
        let config = format!(
            "server:\n  interface: 127.0.0.1@{port}\n  do-daemonize: no\n  chroot: \"\"\n  username: \"\"\n  pidfile: \"\"\n  directory: \"{folder}\"\n  use-syslog: no\n  logfile: \"\"\n  do-ip6: no\n  num-threads: 1\n  access-control: 127.0.0.0/8 allow\n  module-config: \"iterator\"\n{ZONES}\nremote-control:\n  control-enable: no\n",
            folder = folder.display()
        );
        fs::write(folder.join("unbound.conf"), config).unwrap();
        let unbound = Command::new(program)
            .args(["-d", "-c"])
            .arg(folder.join("unbound.conf"))
            .stderr(fs::File::create(folder.join("log")).unwrap())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let server = Server {
            unbound,
            folder,
            port,
        };
        let deadline = Instant::now() + Duration::from_secs(10);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                Instant::now() < deadline,
                "unbound does not start: {}",
                fs::read_to_string(server.folder.join("log")).unwrap_or_default()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    fn blocklist(&self, args: &[&str]) -> Output {
        self.with_lists("lists.toml", args)
    }

    fn with_lists(&self, lists: &str, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_zwrotka"))
            .arg("blocklist")
            .args(["--resolver", &format!("127.0.0.1:{}", self.port)])
            .arg("--lists")
            .arg(self.folder.join(lists))
            .args(args)
            .output()
            .unwrap()
    }

    fn json(&self, args: &[&str]) -> (serde_json::Value, i32) {
        Server::read(self.blocklist(&[&["--json"], args].concat()))
    }

    fn read(output: Output) -> (serde_json::Value, i32) {
        assert!(
            output
                .stdout
                .iter()
                .all(|b| *b == b'\n' || (b' '..=b'~').contains(b)),
            "not ASCII"
        );
        let value =
            serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"));
        documented::assert_documented(&value, &["blocklist"]);
        (value, output.status.code().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.unbound.kill();
        let _ = self.unbound.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// `list: state` of the first address.
fn states(findings: &serde_json::Value) -> Vec<String> {
    let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_string();
    findings
        .as_array()
        .unwrap()
        .iter()
        .map(|f| format!("{}: {}", text(&f["list"]), text(&f["state"])))
        .collect()
}

fn check_of<'a>(checks: &'a serde_json::Value, name: &str) -> &'a serde_json::Value {
    checks
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["check"] == name)
        .unwrap_or_else(|| panic!("no {name} in {checks}"))
}

#[test]
fn every_state_of_a_list() {
    let server = Server::start("states");
    let output = server.with_lists("silent.toml", &["--json", "192.0.2.10"]);
    let (report, code) = Server::read(output);
    assert_eq!(code, 1);
    let lists = &report["addresses"][0]["lists"];
    assert_eq!(
        states(lists),
        [
            "Well: listed",
            "Keyed: listed",
            "Quota: refused",
            "Sold: refused",
            "Empty: error",
            "Everything: error",
            "Closed: refused",
            "Network: clean",
            "Silent: error",
        ]
    );
    assert_eq!(lists[0]["codes"][0]["meaning"], "a bot");
    assert_eq!(lists[0]["reason"], "see https://well.example/10 \u{1b}[2J");
    assert_eq!(lists[0]["delist"], "https://well.example/?ip=192.0.2.10");
    assert!(!report.to_string().contains("s3cret"));
    assert!(
        report["warning"]
            .as_str()
            .unwrap()
            .contains("before you ask for delisting")
    );
}

/// When the first list answers, all have been asked: a silent one costs its own
/// patience and nobody else's.
#[test]
fn lists_are_asked_at_once() {
    let server = Server::start("once");
    let lists = Lists::load(&server.folder.join("lists.toml")).unwrap();
    let mut request = Request::new(vec!["192.0.2.10".into()], lists);
    request.servers = vec![([127, 0, 0, 1], server.port).into()];
    let asked = AtomicUsize::new(0);
    check(&request, &|done, all| {
        if done == 1 {
            let _ = asked.compare_exchange(0, all, Ordering::Relaxed, Ordering::Relaxed);
        }
    })
    .unwrap();
    // Eight lists of addresses are in the file.
    assert!(asked.load(Ordering::Relaxed) >= 8, "{asked:?}");
}

#[test]
fn the_table_is_safe_and_warns() {
    let server = Server::start("table");
    let output = server.blocklist(&["spam.example"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.chars()
            .all(|c| c == '\n' || !zwrotka::escape::is_hidden(c)),
        "{text}"
    );
    for expected in [
        "192.0.2.10  (spam.example > mail.spam.example)",
        "  LISTED   Well\n           127.0.0.4 a bot\n           it says: see https://well.example/10 \\x1b[2J",
        "delist: https://well.example/?ip=192.0.2.10",
        "  LISTED   Words\n           127.0.0.72 spam; phishing",
        "  BAD      spf: spam.example forbids 192.0.2.10 to send",
        "Find the source of the spam",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_server_in_order() {
    let server = Server::start("good");
    let good = [
        "--json",
        "good.example",
        "--selector",
        "s1",
        "--helo",
        "mx1.good.example",
    ];
    let (_, code) = Server::read(server.with_lists("answering.toml", &good));
    assert_eq!(code, 0);
    // Lists that gave no answer may have it.
    let (report, code) = server.json(&good[1..]);
    assert_eq!(code, 2);
    assert_eq!(
        report["domains"][0]["mx"],
        serde_json::json!(["mx1.good.example", "mx2.good.example"])
    );
    let first = &report["addresses"][0];
    assert_eq!(first["ip"], "192.0.2.12");
    assert_eq!(check_of(&first["checks"], "ptr")["grade"], "good");
    assert_eq!(check_of(&first["checks"], "helo")["grade"], "good");
    let second = &report["addresses"][1];
    assert_eq!(second["ip"], "2001:db8::12");
    assert_eq!(states(&second["lists"]), ["Well: clean"]);
    assert_eq!(check_of(&second["checks"], "ptr")["grade"], "bad");
    let domain = &report["domains"][0]["checks"];
    for name in ["spf", "dkim", "dmarc"] {
        assert_eq!(check_of(domain, name)["grade"], "good", "{domain}");
    }
}

#[test]
fn what_else_is_wrong() {
    let server = Server::start("wrong");
    let (report, _) = server.json(&[
        "spam.example",
        "lost.example",
        "asked.example",
        "loop.example",
        "nowhere.example",
        "plain.example",
        "--selector",
        "old",
        "--helo",
        "localhost",
    ]);
    let of = |name: &str| {
        report["domains"]
            .as_array()
            .unwrap()
            .iter()
            .find(|d| d["domain"] == name)
            .unwrap()
            .clone()
    };
    let spam = &report["addresses"][0]["checks"];
    assert_eq!(check_of(spam, "ptr")["grade"], "weak");
    assert_eq!(check_of(spam, "helo")["grade"], "bad");
    assert_eq!(
        check_of(&of("spam.example")["checks"], "dkim")["grade"],
        "bad"
    );
    assert_eq!(
        check_of(&of("spam.example")["checks"], "dmarc")["grade"],
        "weak"
    );
    assert_eq!(
        check_of(&of("lost.example")["checks"], "mx")["grade"],
        "bad"
    );
    assert_eq!(
        check_of(&of("asked.example")["checks"], "mx")["grade"],
        "weak"
    );
    assert_eq!(states(&of("asked.example")["lists"]), ["Words: refused"]);
    let looping = of("loop.example");
    let spf = check_of(&looping["checks"], "spf");
    assert!(
        spf["found"].as_str().unwrap().contains("more than 10"),
        "{spf}"
    );
    let problems = report["problems"].to_string();
    assert!(
        problems.contains("nowhere.example has neither"),
        "{problems}"
    );
    // Without an MX a domain still publishes a policy and may be listed.
    let plain = of("plain.example");
    assert_eq!(plain["mx"], serde_json::json!([]));
    assert_eq!(check_of(&plain["checks"], "mx")["grade"], "weak");
    assert_eq!(check_of(&plain["checks"], "spf")["grade"], "bad");
    assert_eq!(check_of(&plain["checks"], "dmarc")["grade"], "good");
    assert_eq!(states(&plain["lists"]), ["Words: listed"]);
}

#[test]
fn an_address_that_nobody_sees_is_not_clean() {
    let server = Server::start("private");
    let args = ["--json", "10.1.2.3", "192.0.2.12", "fd00::1"];
    let (report, code) = Server::read(server.with_lists("answering.toml", &args));
    assert_eq!(code, 0);
    for (index, public) in [(0, false), (1, true), (2, false)] {
        let address = &report["addresses"][index];
        assert_eq!(address["public"], public);
        assert_eq!(address["lists"].as_array().unwrap().is_empty(), !public);
        let checks = address["checks"].to_string();
        assert_eq!(checks.contains("is not public"), !public, "{checks}");
    }
    // Advice about spam is for those who are listed.
    assert!(report["warning"].is_null(), "{report}");
    // Nothing was asked: that is no good news.
    let output = server.blocklist(&["10.1.2.3"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

#[test]
fn a_resolver_that_lists_refuse_is_said_first() {
    let server = Server::start("refused");
    let (report, _) = server.json(&["192.0.2.10"]);
    // Sold answers rubbish to everybody: that is not about the resolver.
    assert_eq!(report["refusing"], serde_json::json!(["Closed", "Quota"]));
    let output = server.blocklist(&["192.0.2.10"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("warning  The name server 127.0.0.1 may not ask Closed, Quota."),
        "{text}"
    );
    let fine = server.folder.join("fine.toml");
    let lists = "replace = true\n[[list]]\nname = \"Well\"\nzone = \"well.bl.test\"\ncodes = { \"127.0.0.2\" = \"x\" }\n";
    fs::write(&fine, lists).unwrap();
    let output = server.with_lists("fine.toml", &["192.0.2.12"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("192.0.2.12"), "{text}");
    assert!(!text.contains("Find the source"), "{text}");
}

/// What the kernel calls this host is not what receivers hear.
#[test]
fn the_name_in_helo_is_the_mail_server_s() {
    let server = Server::start("helo");
    let program = |name: &str, script: &str| {
        use std::os::unix::fs::PermissionsExt;
        let path = server.folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path.display().to_string()
    };
    let exim = program(
        "exim",
        "[ \"$*\" = '-bP primary_hostname' ] && echo 'primary_hostname = mx1.good.example'",
    );
    program(
        "postconf",
        "[ \"$*\" = '-xh smtp_helo_name' ] && echo mx2.good.example",
    );
    let postqueue = program("postqueue", "exit 1");
    let config = server.folder.join("zwrotka.toml");
    fs::write(&config, "hostname = \"kernel.example\"\n").unwrap();
    let config = config.display().to_string();
    for (flags, name) in [
        (&["--exim", &exim][..], "mx1.good.example"),
        (&["--postqueue", &postqueue], "mx2.good.example"),
    ] {
        let output = server.blocklist(&[&["--config", &config][..], flags].concat());
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        assert!(text.contains(name), "{output:?} {text}");
        assert!(!text.contains("kernel.example"), "{text}");
    }
}

#[test]
fn exit_codes() {
    let server = Server::start("codes");
    // A minor list alone is no alarm.
    let minor = ["--json", "192.0.2.11"];
    let (report, code) = Server::read(server.with_lists("answering.toml", &minor));
    assert_eq!(code, 0);
    assert!(states(&report["addresses"][0]["lists"]).contains(&"Network: listed".to_string()));
    // Some lists did not answer: that is not "on none".
    let output = server.blocklist(&["192.0.2.11"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no answer that can be believed: "), "{said}");
    assert!(said.contains("Closed") && !said.contains("Well"), "{said}");
    let (_, code) = server.json(&["2001:db8::6"]);
    assert_eq!(code, 1);
    assert_eq!(
        server.blocklist(&["nowhere.example"]).status.code(),
        Some(2)
    );
    assert_eq!(server.blocklist(&["not a name"]).status.code(), Some(2));
    let nobody = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args(["blocklist", "192.0.2.1", "--resolver", "127.0.0.1:9"])
        .output()
        .unwrap();
    assert_eq!(nobody.status.code(), Some(2));
}

#[test]
fn without_arguments_this_host_and_its_domains() {
    let server = Server::start("host");
    let config = server.folder.join("zwrotka.toml");
    fs::write(
        &config,
        "hostname = \"mx1.good.example\"\n[domains.\"spam.example\"]\n",
    )
    .unwrap();
    let (report, code) = server.json(&["--config", config.to_str().unwrap()]);
    assert_eq!(code, 1);
    let ips: Vec<&str> = report["addresses"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|a| a["ip"].as_str())
        .collect();
    assert!(ips.contains(&"192.0.2.10"), "{ips:?}");
}
