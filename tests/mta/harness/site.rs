//! A mail site of one test: an MTA, zwrotka wired into it as contrib/ tells,
//! and a world to send mail to.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::mailbox::{self, Arrived};
use super::milter::Milter;
use super::program::{Installed, Program};
use super::remote::Remote;
use super::sasl::Sasl;
use super::scratch::{Scratch, Server, free_port, make_dir, wait_for, write};
use super::smtp::{self, Login};
use super::{exim, postfix};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mta {
    Exim,
    Postfix,
}

/// How zwrotka is wired in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Pipe,
    /// Exim's transport_filter.
    Filter,
    /// Postfix's milter, for its own bounces and for those over SMTP.
    Milter,
}

/// How `zwrotka pipe` sends what it made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// To the listener that contrib/ sets up for it.
    OwnPort,
    /// To the port where all mail comes in: a mistake, but it must not loop.
    OrdinaryPort,
    /// To the listener of contrib/, by a way that is closed until
    /// [`Site::open_handover`].
    ClosedPort,
    Sendmail,
}

/// What a site should be like.
pub struct Plan {
    pub mta: Mta,
    pub way: Way,
    pub program: Program,
    pub handover: Handover,
    pub trust: &'static str,
    pub warn_of_delay: bool,
    /// Exim only: after how many seconds the original goes out.
    pub patience: u32,
    /// How many seconds zwrotka may take.
    pub time_limit: u32,
    /// Seconds from one try to deliver to the next.
    pub retry: u32,
    /// Postfix only: more lines for main.cf.
    pub more: &'static str,
    /// Whether outgoing mail gets zwrotka's header field.
    pub sign: bool,
    /// The milter listens on a port, and not in the file system.
    pub inet: bool,
    /// Whether the milter is wired in.
    pub wired: bool,
}

impl Plan {
    pub fn way(mut self, way: Way) -> Self {
        self.way = way;
        self
    }

    pub fn program(mut self, program: Program) -> Self {
        self.program = program;
        self
    }

    pub fn handover(mut self, handover: Handover) -> Self {
        self.handover = handover;
        self
    }

    /// Explains bounces from anywhere, not only those of the MTA itself.
    pub fn trust_all(mut self) -> Self {
        self.trust = "";
        self
    }

    /// Signs outgoing mail, and takes nothing but these proofs.
    pub fn sign(mut self, trust: &'static str) -> Self {
        self.sign = true;
        self.trust = trust;
        self
    }

    pub fn warn_of_delay(mut self) -> Self {
        self.warn_of_delay = true;
        self
    }

    pub fn patience(mut self, seconds: u32) -> Self {
        self.patience = seconds;
        self
    }

    pub fn time_limit(mut self, seconds: u32) -> Self {
        self.time_limit = seconds;
        self
    }

    pub fn retry(mut self, seconds: u32) -> Self {
        self.retry = seconds;
        self
    }

    pub fn more(mut self, lines: &'static str) -> Self {
        self.more = lines;
        self
    }

    pub fn inet(mut self) -> Self {
        self.inet = true;
        self
    }

    pub fn not_wired(mut self) -> Self {
        self.wired = false;
        self
    }

    pub fn start(self) -> Site {
        Site::start(self)
    }
}

/// Where everything is; what the MTAs are configured from.
pub struct Ground<'a> {
    pub plan: &'a Plan,
    pub dir: &'a Path,
    pub program: &'a Path,
    pub settings: &'a Path,
    pub smtp: u16,
    pub submission: u16,
    pub reinject: u16,
    pub remote: u16,
    pub sasl: u16,
    pub milter_port: Option<u16>,
}

impl Ground<'_> {
    /// Fills in the `@NAME@`s that both MTAs have in common.
    pub fn fill(&self, text: &str) -> String {
        text.replace("@DIR@", &self.dir.display().to_string())
            .replace("@SMTP@", &self.smtp.to_string())
            .replace("@SUBMISSION@", &self.submission.to_string())
            .replace("@REINJECT@", &self.reinject.to_string())
            .replace("@REMOTE@", &self.remote.to_string())
            .replace("@SASL@", &self.sasl.to_string())
            .replace("@RETRY@", &self.plan.retry.to_string())
    }
}

/// The site. Fields are dropped from the top: the folder goes last.
pub struct Site {
    _server: Server,
    pub milter: Milter,
    _relay: Option<super::relay::Relay>,
    pub remote: Remote,
    _sasl: Sasl,
    pub program: Installed,
    mta: Mta,
    smtp: u16,
    submission: u16,
    reinject: u16,
    handover: u16,
    scratch: Scratch,
}

impl Site {
    /// A plain site: the pipe of contrib/, handing over to its own port, and
    /// explaining the MTA's own bounces only.
    pub fn with(mta: Mta) -> Plan {
        Plan {
            mta,
            way: Way::Pipe,
            program: Program::Recorded,
            handover: Handover::OwnPort,
            trust: "\"local\"",
            warn_of_delay: false,
            patience: 3600,
            time_limit: 30,
            retry: 1,
            more: "",
            sign: false,
            inet: false,
            wired: true,
        }
    }

    fn start(plan: Plan) -> Self {
        let scratch = Scratch::new();
        let dir = scratch.path();
        for name in ["etc", "mail", "log"] {
            make_dir(&dir.join(name), 0o755);
        }
        for name in ["events", "state"] {
            make_dir(&dir.join(name), 0o1777);
        }
        let program = Installed::new(dir, plan.program);
        let (remote, sasl) = (Remote::start(), Sasl::start());
        let (smtp, submission, reinject) = (free_port(), free_port(), free_port());
        let handover = match plan.handover {
            Handover::OwnPort | Handover::Sendmail => reinject,
            Handover::OrdinaryPort => smtp,
            Handover::ClosedPort => free_port(),
        };
        if plan.sign {
            make_keys(&dir.join("etc/keys"));
            write(&dir.join("etc/dkim-keys"), "", 0o644);
        }
        let settings = dir.join("etc/zwrotka.toml");
        write(&settings, &settings_text(&plan, dir, handover), 0o644);
        let ground = Ground {
            plan: &plan,
            dir,
            program: program.path(),
            settings: &settings,
            smtp,
            submission,
            reinject,
            remote: remote.port(),
            sasl: sasl.port(),
            milter_port: plan.inet.then(free_port),
        };
        let milter = Milter::new(&ground, program.real());
        if plan.way == Way::Milter {
            milter.start();
        }
        let mut server = match plan.mta {
            Mta::Exim => exim::start(&ground),
            Mta::Postfix => postfix::start(&ground),
        };
        for port in [smtp, submission, reinject] {
            // The milter has no use for a port to hand over to.
            if plan.way != Way::Milter || port != reinject {
                server.wait_until_listening(port);
            }
        }
        Self {
            _server: server,
            milter,
            _relay: None,
            remote,
            _sasl: sasl,
            program,
            mta: plan.mta,
            smtp,
            submission,
            reinject,
            handover,
            scratch,
        }
    }

    /// Alice (or another user) logs in and sends a message.
    pub fn submit(&self, sender: &str, recipients: &[&str], message: &[u8]) {
        smtp::send(self.submission, Login::Yes, sender, recipients, message);
    }

    /// Alice's account sends a message from each sender to each recipient.
    pub fn submit_to_each(&self, envelopes: &[(String, String)], message: &[u8]) {
        smtp::send_to_each(self.submission, envelopes, message);
    }

    /// Another server brings a message.
    pub fn bring(&self, sender: &str, recipients: &[&str], message: &[u8]) {
        smtp::send(self.smtp, Login::No, sender, recipients, message);
    }

    /// A client with this address brings a message, without a login.
    pub fn bring_from(&self, client: &str, sender: &str, recipients: &[&str], message: &[u8]) {
        match self.mta {
            Mta::Postfix => smtp::send_as(client, self.smtp, sender, recipients, message),
            Mta::Exim => {
                let mut exim = exim::exim(self.dir());
                let server = exim.args(["-oMa", client, "-bs"]);
                smtp::send_by(server, sender, recipients, message);
            }
        }
    }

    /// A program in a folder below the site calls sendmail, as PHP's mail() does.
    /// Takes [`Handover::Sendmail`], which makes one.
    pub fn call_sendmail(&self, folder: &str, sender: &str, recipient: &str, message: &[u8]) {
        let folder = self.dir().join(folder);
        fs::create_dir_all(&folder).expect("the folder of the program");
        let mut child = Command::new(self.dir().join("bin/sendmail"))
            .args(["-i", "-f", sender, "--", recipient])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .spawn()
            .expect("sendmail");
        let mut stdin = child.stdin.take().expect("its input");
        stdin.write_all(message).expect("a message");
        drop(stdin);
        assert!(child.wait().expect("its end").success(), "sendmail");
    }

    /// A command for administrators, told which mail server is meant.
    pub fn operator(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zwrotka"));
        command.args(arguments);
        match self.mta {
            Mta::Exim => exim::name_to(&mut command, self.dir()),
            Mta::Postfix => postfix::name_to(&mut command, self.dir()),
        }
        command
    }

    /// Lets Exim try everything in the queue, which it does not do at once for
    /// those who send much; Postfix does.
    pub fn run_queue(&self) {
        if self.mta == Mta::Postfix {
            return;
        }
        // A run tries one message at a time.
        let start = |_| exim::exim(self.dir()).arg("-q").spawn();
        let runs: Vec<_> = (0..8).map(start).collect();
        for run in runs {
            let status = run.and_then(|mut run| run.wait()).expect("a queue run");
            assert!(status.success(), "a queue run: {status}");
        }
    }

    /// Keeps a queued message from being tried: frozen or on hold.
    pub fn freeze(&self, id: &str) {
        let mut command = match self.mta {
            Mta::Exim => exim::exim(self.dir()),
            Mta::Postfix => postfix::program(self.dir(), "postsuper"),
        };
        command.arg(match self.mta {
            Mta::Exim => "-Mf",
            Mta::Postfix => "-h",
        });
        let output = command.arg(id).output().expect("the mail server's program");
        assert!(output.status.success(), "{output:?}");
    }

    /// Asks the MTA to try what it has put off, once.
    pub fn flush(&self) {
        let mut command = match self.mta {
            Mta::Exim => exim::exim(self.dir()),
            Mta::Postfix => postfix::program(self.dir(), "postqueue"),
        };
        command.arg(match self.mta {
            Mta::Exim => "-qf",
            Mta::Postfix => "-f",
        });
        let output = command.output().expect("the mail server's program");
        assert!(output.status.success(), "{output:?}");
    }

    /// Where the log is.
    pub fn log_file(&self) -> PathBuf {
        self.dir().join(match self.mta {
            Mta::Exim => "log/mainlog",
            Mta::Postfix => "log/mail.log",
        })
    }

    /// What is in the mailbox now.
    pub fn mailbox(&self, user: &str) -> Vec<Arrived> {
        mailbox::read(&self.dir().join("mail").join(user))
    }

    /// How many messages there are in the mailbox now.
    pub fn mailbox_size(&self, user: &str) -> usize {
        let new = self.dir().join("mail").join(user).join("new");
        fs::read_dir(new).map_or(0, Iterator::count)
    }

    /// The one message that came for the user, when all is quiet again.
    pub fn only_message(&self, user: &str) -> Arrived {
        wait_for("a message", || {
            (!self.mailbox(user).is_empty()).then_some(())
        });
        self.wait_until_quiet();
        let mut all = self.mailbox(user);
        assert_eq!(all.len(), 1, "messages for {user}");
        all.remove(0)
    }

    /// Waits until the MTA has nothing left to do. A message stays in the
    /// queue until its successor is in it, so empty means the end.
    pub fn wait_until_quiet(&self) {
        wait_for("an empty queue", || self.queue_is_empty().then_some(()));
    }

    pub fn queue_is_empty(&self) -> bool {
        let queues: &[&str] = match self.mta {
            Mta::Exim => &["input"],
            Mta::Postfix => &["maildrop", "incoming", "active", "deferred"],
        };
        queues
            .iter()
            .all(|q| !has_files(&self.dir().join("spool").join(q)))
    }

    /// How many files there are of what the MTA has in hand.
    pub fn queued(&self) -> usize {
        ["incoming", "active", "deferred", "input"]
            .iter()
            .filter_map(|q| fs::read_dir(self.dir().join("spool").join(q)).ok())
            .map(Iterator::count)
            .sum()
    }

    /// Whether Postfix has put a queue file aside as broken.
    pub fn has_corrupt(&self) -> bool {
        has_files(&self.dir().join("spool/corrupt"))
    }

    /// The events of zwrotka so far; what it tells of itself is left out.
    pub fn events(&self) -> Vec<HashMap<String, String>> {
        let text = fs::read_to_string(events_file(self.dir())).unwrap_or_default();
        text.lines().for_each(crate::event_schema::check);
        let all = text.lines().map(event);
        all.filter(|event| event["event"] != "service").collect()
    }

    /// The events once there are `count`: the milter writes one after it has
    /// answered, so that the message can be there first.
    pub fn events_once(&self, count: usize) -> Vec<HashMap<String, String>> {
        wait_for(&format!("{count} events"), || {
            Some(self.events()).filter(|all| all.len() >= count)
        })
    }

    /// The only event; with its outcome and reason right.
    pub fn only_event(&self) -> HashMap<String, String> {
        let mut all = self.events_once(1);
        assert_eq!(all.len(), 1, "events: {all:?}");
        all.remove(0)
    }

    /// Opens the way of [`Handover::ClosedPort`].
    pub fn open_handover(&mut self) {
        self._relay = Some(super::relay::Relay::open(self.handover, self.reinject));
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    pub fn dir(&self) -> &Path {
        self.scratch.path()
    }
}

impl Drop for Site {
    /// A failed test tells what the MTA had to say.
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("--- log of {:?}\n{}", self.mta, self.log());
            eprintln!("--- {} files in the queue", self.queued());
            for user in ["alice", "bob", "carol"] {
                eprintln!("--- {} messages for {user}", self.mailbox_size(user));
            }
            for more in ["events/events.log", "log/paniclog", "log/start"] {
                let text = fs::read_to_string(self.dir().join(more)).unwrap_or_default();
                eprintln!("--- {more}\n{text}");
            }
        }
    }
}

/// The unpacked package of an MTA; tests/run puts it there.
pub fn mta_root(name: &str) -> PathBuf {
    let root = std::env::var_os("ZWROTKA_MTA_ROOT").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/mta-root"),
        PathBuf::from,
    );
    let root = root.join(name);
    assert!(
        root.is_dir(),
        "{} is not there: run tests/run, which fetches the mail servers that this test needs",
        root.display()
    );
    root
}

/// The site's first key, by the program itself.
fn make_keys(file: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zwrotka"));
    let made = command.args(["key", "make", "--file"]).arg(file).output();
    assert!(made.expect("zwrotka key make").status.success());
    // nobody, who stands in for the account zwrotka.
    chown(file, None, Some(65_534)).expect("a group for the keys");
}

fn events_file(dir: &Path) -> PathBuf {
    dir.join("events/events.log")
}

fn settings_text(plan: &Plan, dir: &Path, handover: u16) -> String {
    let limits = match plan.way {
        Way::Pipe => "",
        // Many bounces of one sender, for the tests that kill and those that
        // take long.
        Way::Milter | Way::Filter => "[limits]\nnotices_per_hour = 1000\n",
    };
    let keys = match plan.sign {
        true => format!(
            "key_file = \"{0}/etc/keys\"\ndkim_keys = \"{0}/etc/dkim-keys\"\n",
            dir.display()
        ),
        false => String::new(),
    };
    let via = match plan.handover {
        Handover::Sendmail => "sendmail",
        _ => "smtp",
    };
    format!(
        r#"language = "en"
hostname = "mx.zwrotka.test"
state_dir = "{dir}/state"

[notice]
from = "Poczta local.test <postmaster@local.test>"
support = "https://pomoc.local.test"
html = true

[handover]
via = "{via}"
smtp = "127.0.0.1:{handover}"
sendmail = "{dir}/bin/sendmail"

[trust]
require = [{trust}]
{keys}
{limits}
[events]
target = "file"
file = "{events}"
format = "key-value"

[domains."local.test"]
language = "pl"

[domains."english.test"]
language = "en"

[domains."relayed.test"]
language = "pl"
"#,
        dir = dir.display(),
        trust = plan.trust,
        events = events_file(dir).display(),
    )
}

/// The fields of an event; a value with blanks in it is quoted.
fn event(line: &str) -> HashMap<String, String> {
    let mut fields = HashMap::new();
    let mut rest = line.trim();
    while let Some((key, after)) = rest.split_once('=') {
        let (value, tail) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(' ').unwrap_or((after, "")),
        };
        fields.insert(key.trim().to_owned(), value.to_owned());
        rest = tail.trim_start();
    }
    fields
}

fn has_files(dir: &Path) -> bool {
    let Ok(entries) = fs::read_dir(dir) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            has_files(&path)
        } else {
            true
        }
    })
}
