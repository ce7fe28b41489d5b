//! Logs where there are no files: a real journald, in a mount namespace of its
//! own so that the machine's is left alone.

use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::harness::{Scratch, copy_program, wait_for};

struct Journald {
    server: Child,
    socket: UnixDatagram,
    scratch: Scratch,
}

impl Journald {
    fn start() -> Self {
        let program = [
            "/usr/lib/systemd/systemd-journald",
            "/lib/systemd/systemd-journald",
        ]
        .into_iter()
        .find(|path| Path::new(path).exists())
        .expect("systemd-journald: install Debian's package systemd");
        let scratch = Scratch::new();
        let script = format!(
            "mount -t tmpfs none /run && mount -t tmpfs none /var/log && \
             mkdir -p /run/log/journal /run/systemd/journal && exec {program}"
        );
        let server = Command::new("unshare")
            .args(["--mount", "sh", "-c", &script])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("unshare");
        let root = PathBuf::from(format!("/proc/{}/root", server.id()));
        let socket = UnixDatagram::unbound().expect("a socket");
        let place = root.join("run/systemd/journal/dev-log");
        wait_for("journald", || socket.connect(&place).ok());
        Self {
            server,
            socket,
            scratch,
        }
    }

    /// Says something as a program does that logs to facility mail.
    fn log(&self, program: &str, text: &[u8]) {
        let mut datagram = format!("<22>Nov 24 01:00:00 {program}[12]: ").into_bytes();
        datagram.extend_from_slice(text);
        self.socket.send(&datagram).expect("journald listens");
    }

    /// Runs zwrotka where this journal is the machine's.
    fn zwrotka(&self, user: Option<&str>, arguments: &[&str]) -> Output {
        let mut command = Command::new("nsenter");
        command.args(["--mount", "--target", &self.server.id().to_string()]);
        if let Some(user) = user {
            // Not all may enter the folder where the program was built.
            let copy = self.scratch.path().join("zwrotka");
            copy_program(env!("CARGO_BIN_EXE_zwrotka").as_ref(), &copy);
            let admin = self.scratch.path().join("zwrotka-admin");
            copy_program(env!("CARGO_BIN_EXE_zwrotka-admin").as_ref(), &admin);
            command.args([
                "setpriv",
                "--reuid",
                user,
                "--regid",
                "nogroup",
                "--clear-groups",
            ]);
            command.arg(copy);
        } else {
            command.arg(env!("CARGO_BIN_EXE_zwrotka"));
        }
        command.args(arguments).output().expect("nsenter")
    }
}

impl Drop for Journald {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The lines of one message whose subject of suspicion hides behind an escape
/// sequence, and those of a user who logs what looks like another message.
#[test]
fn a_message_is_followed_through_the_journal() {
    let journal = Journald::start();
    journal.log("postfix/smtpd", b"0DCE2996281: client=unknown[192.0.2.7], sasl_method=PLAIN, sasl_username=jan@klient.example");
    journal.log(
        "postfix/cleanup",
        b"0DCE2996281: message-id=<1@klient.example>",
    );
    journal.log(
        "postfix/qmgr",
        b"0DCE2996281: from=<\"a\x1b[2J\"@klient.example>, size=462, nrcpt=1 (queue active)",
    );
    journal.log("postfix/smtp", b"0DCE2996281: to=<x\xff@d.example>, relay=m.d.example[198.51.100.1]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.1.1, status=bounced (host m.d.example[198.51.100.1] said: 550 5.1.1 no\x1b[2J such user (in reply to RCPT TO command))");
    journal.log("postfix/cleanup", b"0DCE2996281: message-id=<2@klient.example>\n2026-11-24T01:00:00+0000 mx postfix/smtpd[1]: 0DCE2996282: client=unknown[192.0.2.7], sasl_method=PLAIN, sasl_username=boss@klient.example");
    journal.log("postfix/qmgr", b"0DCE2996281: removed");

    let found = wait_for("the message", || {
        let output = journal.zwrotka(None, &["trace", "0DCE2996281", "--json"]);
        let found = serde_json::from_slice::<Value>(&output.stdout).ok()?;
        (found["messages"][0]["state"] == "done").then_some(found)
    });
    let message = &found["messages"][0];
    assert_eq!(message["source"]["name"], "jan@klient.example", "{found:#}");
    assert_eq!(
        message["sender"], "\"a\u{1b}[2J\"@klient.example",
        "{found:#}"
    );
    assert_eq!(message["recipients"][0]["outcome"], "failed", "{found:#}");
    assert_eq!(message["recipients"][0]["address"], "x\\xff@d.example");

    let output = journal.zwrotka(None, &["trace", "jan@klient.example", "--lines"]);
    let printable = |b: &u8| (b' '..=b'~').contains(b) || *b == b'\n';
    assert!(output.stdout.iter().all(printable), "{output:?}");
    every_output_of_journalctl(&journal, message);

    // A line break in a message is no new line of the log.
    let ranking = json(&journal.zwrotka(None, &["trace", "--suspects", "--json"]));
    assert!(!ranking.to_string().contains("boss@"), "{ranking:#}");
}

/// What journalctl writes into a file says the same as the journal itself.
fn every_output_of_journalctl(journal: &Journald, expected: &Value) {
    let place = |value: &Value| {
        let recipient = &value["recipients"][0];
        [
            &value["source"],
            &value["sender"],
            &value["message_id"],
            &value["first"],
            &value["last"],
            &recipient["address"],
            &recipient["outcome"],
            &recipient["reply"],
        ]
        .map(Value::to_string)
    };
    for form in [
        "short",
        "short-precise",
        "short-iso",
        "short-iso-precise",
        "short-full",
        "short-unix",
        "json",
        "json-pretty",
        "json-seq",
        "json-sse",
        "export",
    ] {
        let written = Command::new("nsenter")
            .args(["--mount", "--target", &journal.server.id().to_string()])
            .args(["journalctl", "--all", "-o", form, "SYSLOG_FACILITY=2"])
            .output()
            .expect("journalctl");
        let log = journal.scratch.path().join(form);
        fs::write(&log, written.stdout).expect("a log");
        let log = log.display().to_string();
        let found =
            json(&journal.zwrotka(None, &["trace", "0DCE2996281", "--json", "--log", &log]));
        assert_eq!(place(&found["messages"][0]), place(expected), "{form}");
    }
    for form in ["cat", "short-monotonic", "verbose"] {
        let written = Command::new("nsenter")
            .args(["--mount", "--target", &journal.server.id().to_string()])
            .args(["journalctl", "--all", "-o", form, "SYSLOG_FACILITY=2"])
            .output()
            .expect("journalctl");
        let log = journal.scratch.path().join(form);
        fs::write(&log, written.stdout).expect("a log");
        let log = log.display().to_string();
        let output = journal.zwrotka(None, &["trace", "--suspects", "--log", &log]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{form}: {output:?}");
        assert!(said.contains(&format!("journalctl -o {form}")), "{said}");
    }
}

#[test]
fn our_events_are_counted_from_the_journal() {
    let journal = Journald::start();
    let config = journal.scratch.path().join("zwrotka.toml");
    let text = format!(
        "hostname = \"mx.test\"\nstate_dir = \"{}\"\n[trust]\nrequire = []\n\
         [events]\nsocket = \"/run/systemd/journal/dev-log\"\n[domains.\"local.test\"]\n",
        journal.scratch.path().display()
    );
    fs::write(&config, text).expect("a configuration");
    let config = config.display().to_string();
    let bounce = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/bounces/postfix-mailbox-full.eml"
    );
    // No mail of others, no event of others.
    journal.log(
        "postfix/smtpd",
        b"zwrotka[1]: event=bounce outcome=rewritten",
    );
    let filtered = Command::new("nsenter")
        .args(["--mount", "--target", &journal.server.id().to_string()])
        .arg(env!("CARGO_BIN_EXE_zwrotka"))
        .args([
            "--config",
            &config,
            "filter",
            "--allow-root",
            "--recipient",
            "alice@local.test",
        ])
        .stdin(fs::File::open(bounce).expect("a bounce"))
        .output()
        .expect("nsenter");
    assert!(filtered.status.success(), "{filtered:?}");
    let report = wait_for("the event", || {
        let output = journal.zwrotka(None, &["--config", &config, "stats", "--json"]);
        let report = serde_json::from_slice::<Value>(&output.stdout).ok()?;
        (report["events"]["now"] == 1).then_some(report)
    });
    assert_eq!(report["outcomes"][0]["name"], "rewritten", "{report:#}");
    assert_eq!(
        report["categories"][0]["name"], "mailbox-full",
        "{report:#}"
    );
}

/// journalctl shows strangers nothing and ends well; that must not look like
/// a server where nothing happened.
#[test]
fn who_may_not_read_the_journal_is_told_the_group() {
    let journal = Journald::start();
    journal.log("postfix/qmgr", b"0DCE2996281: removed");
    for arguments in [&["trace", "--suspects"][..], &["trace", "0DCE2996281"]] {
        let output = journal.zwrotka(Some("nobody"), arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(said.contains("systemd-journal"), "{said}");
    }
}
