//! `zwrotka setup`: wires zwrotka into the mail server of this host, checks that it
//! works, and removes it again.
//!
//! ```text
//! mod      what is planned, and the order of applying and removing it
//! change   a file before and after, as a difference, and written with care
//! error    why it did not work
//! exim     where the parts of contrib/exim go
//! postfix  what contrib/postfix/milter.sh changes
//! signals  Ctrl-C undoes what was done
//! site     /etc/zwrotka: the configuration, the list of domains, keys
//! style    how the mail server is configured; panels that write its files
//! record   what was changed, and the files as they were before
//! system   the account, folders and services
//! ```
//!
//! What is written comes from contrib/, so that the documents and this command do
//! the same. Nothing is written without `--apply` or `--remove`.

mod change;
mod error;
mod exim;
mod postfix;
mod record;
mod signals;
mod site;
mod style;
mod system;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use change::Change;
pub use change::FileChange;
pub use error::Error;
use record::Record;
use signals::Signals;
pub use style::{ByHand, in_container};

use super::doctor::{self, Grade};
use super::queue::Mta;
use super::queue::tool::{self, Tools};

/// Where the programs are in contrib/.
const PROGRAM: &str = "/usr/bin/zwrotka";
const ALERTS: &str = "Nobody is mailed when this server is on a blocklist, when an account sends spam or \
                      when zwrotka fails: --alerts postmaster@your.domain sets that up.";
/// How long a mail server may take to answer after a restart, in which it may
/// recover a large queue.
const RESTART: Duration = Duration::from_secs(20);

/// Which proofs the new configuration asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrustChoice {
    /// This mail server's own bounces.
    Local,
    /// Those of other servers too, by a key in outgoing mail.
    Hmac,
}

/// What the administrator asks for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Which mail server, and where its programs are.
    pub tools: tool::Options,
    /// Domains to opt in.
    pub domains: Vec<String>,
    /// The language of a new configuration.
    pub language: Option<String>,
    /// The proofs; what was chosen before, or `Local`.
    pub trust: Option<TrustChoice>,
    /// Who gets the administrator's mail.
    pub alerts: Option<String>,
    /// The program that handles mail.
    pub program: PathBuf,
}

/// What would be done.
#[derive(Debug)]
pub struct Plan {
    /// The mail server, its version and how it is configured.
    pub found: String,
    /// Steps beside the files, in words.
    pub steps: Vec<String>,
    /// What to do by hand where setup does not change this kind of installation.
    pub by_hand: Option<ByHand>,
    /// Whether an earlier setup was killed before its end.
    pub unfinished: bool,
    /// What could be set up as well.
    pub offer: Option<&'static str>,
    /// Whether the timer of the administrator's mail is started.
    alerts: bool,
    tools: Tools,
    trust: TrustChoice,
    /// The mail server's files.
    wiring: Vec<Change>,
    /// Those of /etc/zwrotka.
    own: Vec<Change>,
    program: PathBuf,
}

impl Plan {
    /// Looks at this host.
    ///
    /// # Errors
    /// There is no mail server, its files can't be read, or nothing says which
    /// domains are to be opted in.
    pub fn make(options: &Options) -> Result<Plan, Error> {
        let tools = Tools::find(&options.tools)?;
        let record = Record::read(tools.mta())?;
        let trust = options
            .trust
            .or(record.as_ref().map(|r| r.trust))
            .unwrap_or(TrustChoice::Local);
        let version = version(&tools)?;
        let program = program(&options.program)?;
        let style = style::find(&tools)?;
        let (mut wiring, steps) = match tools.mta() {
            _ if style.by_hand.is_some() => (Vec::new(), Vec::new()),
            Mta::Exim => exim::changes(&tools, trust, &program)?,
            Mta::Postfix => {
                let signs = record
                    .as_ref()
                    .is_some_and(|r| r.trust == TrustChoice::Hmac);
                postfix::changes(&tools, trust, signs, &program)?
            }
        };
        let alerts = site::has_alerts(options)? && style.by_hand.is_none();
        if alerts {
            wiring.extend(system::alerts_timer(&program)?);
        }
        Ok(Plan {
            unfinished: record.is_some_and(|r| r.unfinished),
            offer: (!alerts).then_some(ALERTS),
            alerts,
            found: format!("{} {version}, {}", tools.mta(), style.name),
            own: site::changes(&tools, options, trust)?,
            by_hand: style.by_hand,
            steps,
            tools,
            trust,
            wiring,
            program,
        })
    }

    /// The differences of the files, as `diff -u` shows them; empty where
    /// everything is in place.
    pub fn differences(&self) -> String {
        let all = self.own.iter().chain(&self.wiring);
        all.map(Change::difference).collect()
    }

    /// Which mail server it is.
    pub fn mta(&self) -> Mta {
        self.tools.mta()
    }

    /// [`Plan::differences`], file by file.
    pub fn changes(&self) -> Vec<FileChange> {
        let all = self.own.iter().chain(&self.wiring);
        all.filter(|change| !change.is_none())
            .map(Change::described)
            .collect()
    }

    /// What is not as setup would leave it, of the mail server and of the list
    /// of domains.
    pub fn drift(&self) -> String {
        self.differences()
    }

    /// Makes the changes, restarts, and checks that a bounce comes out explained.
    /// Where the mail server's files are left to others, it only writes zwrotka's own.
    ///
    /// # Errors
    /// What failed; everything was undone if that was possible.
    pub fn apply(&self, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        system::only_root()?;
        if self.by_hand.is_some() {
            return self.apply_own(say);
        }
        let mut done = Done {
            ran: system::runs(&self.tools),
            signals: Some(Signals::watch()),
            ..Done::default()
        };
        match self.apply_each(&mut done, say) {
            Ok(()) => Ok(()),
            Err(why) => Err(self.undo(done, why, say)),
        }
    }

    /// The account and /etc/zwrotka.
    fn apply_own(&self, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        system::make_account(say)?;
        system::make_folders()?;
        if self.trust == TrustChoice::Hmac {
            site::make_keys(&self.program, &self.tools, say)?;
        }
        Done::default().write(&self.own, say)?;
        system::check_configuration(&self.program)
    }

    fn apply_each(&self, done: &mut Done, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        done.account = system::make_account(say)?;
        system::make_folders()?;
        let before = Record::read(self.tools.mta())?;
        let mut record = Record::of(&self.wiring, self.trust, done.ran, before.as_ref());
        record.write(self.tools.mta())?;
        done.record = Some(before);
        if self.trust == TrustChoice::Hmac {
            site::make_keys(&self.program, &self.tools, say)?;
        }
        done.write(&self.own, say)?;
        // Before anything of the mail server's changes.
        system::check_configuration(&self.program)?;
        done.write(&self.wiring, say)?;
        validate(&self.tools)?;
        done.go_on()?;
        if self.tools.mta() == Mta::Postfix {
            say("starting zwrotka-milter");
            system::start_milter()?;
            done.service = true;
        }
        if self.alerts {
            say("starting the timer of zwrotka-alerts");
            system::start_alerts()?;
            done.alerts = true;
        }
        say(&format!("restarting {}", self.tools.mta()));
        restart(&self.tools)?;
        done.go_on()?;
        say("waiting for it to answer, and for a bounce to come out explained");
        self.check_that_it_works(say)?;
        done.go_on()?;
        record.unfinished = false;
        record.write(self.tools.mta())
    }

    /// The mail server answers, and a bounce that it makes becomes a notice.
    fn check_that_it_works(&self, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        answers(&self.tools, &self.program)?;
        let report = doctor::examine(doctor_options(&self.tools, &self.program, false));
        let bounce = report.findings.iter().find(|f| f.about == "test bounce");
        for finding in report.findings.iter().filter(|f| f.grade == Grade::Bad) {
            say(&format!("doctor: {}: {}", finding.about, finding.what));
        }
        match bounce {
            Some(finding) if finding.grade == Grade::Good => {
                say(&finding.what);
                Ok(())
            }
            Some(finding) => Err(Error::TestBounce(finding.what.clone())),
            None => Err(Error::TestBounce(
                "could not be made; zwrotka doctor says why".into(),
            )),
        }
    }

    fn undo(&self, done: Done, why: Error, say: &mut dyn FnMut(&str)) -> Error {
        say(&format!("failed: {why}"));
        say("undoing everything");
        let (units, files): (Vec<_>, Vec<_>) =
            done.written.iter().partition(|c| system::is_unit(c));
        let mut failed = undone(&files);
        // Where nothing of the mail server's was written, it needs no restart.
        if files
            .iter()
            .any(|c| self.wiring.iter().any(|w| w.path == c.path))
        {
            let again = validate(&self.tools).and_then(|()| restart(&self.tools));
            let again = again.and_then(|()| answers(&self.tools, &self.program));
            failed.extend(again.err().filter(|_| done.ran));
        }
        let is_first = !done.record.as_ref().is_some_and(Option::is_some);
        if done.service && is_first {
            system::stop_milter();
        }
        if done.alerts && is_first {
            system::stop_alerts();
        }
        failed.extend(undone(&units));
        system::forget_units();
        if failed.is_empty() {
            match done.record {
                Some(Some(before)) => failed.extend(before.write(self.tools.mta()).err()),
                Some(None) => Record::forget(self.tools.mta()),
                None => {}
            }
            if done.account {
                system::remove_account();
            }
        }
        if failed.is_empty() {
            return Error::Undone(Box::new(why));
        }
        Error::NotUndone {
            why: Box::new(why),
            undoing: failed,
            kept: record::folder(self.tools.mta()),
        }
    }
}

impl Done {
    /// An error once somebody has asked setup to stop.
    fn go_on(&self) -> Result<(), Error> {
        match &self.signals {
            Some(signals) if signals.came() => Err(Error::Interrupted),
            _ => Ok(()),
        }
    }

    fn write(&mut self, changes: &[Change], say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        for change in changes.iter().filter(|c| !c.is_none()) {
            self.go_on()?;
            say(&format!("writing {}", change.path.display()));
            change.write()?;
            self.written.push(change.clone());
        }
        Ok(())
    }
}

/// Undoes changes, the last first; returns what failed.
fn undone(changes: &[&Change]) -> Vec<Error> {
    let undo = |change: &&Change| change.undo().err();
    changes.iter().rev().filter_map(undo).collect()
}

/// What has been done so far, and has to be undone.
#[derive(Default)]
struct Done {
    written: Vec<Change>,
    account: bool,
    service: bool,
    alerts: bool,
    /// The record was written; inside, the one before it.
    record: Option<Option<Record>>,
    /// Whether the mail server ran at the beginning.
    ran: bool,
    signals: Option<Signals>,
}

/// Puts the mail server's files back. Returns whether there was anything to do.
///
/// # Errors
/// A file can't be written, or the mail server does not work with the files as
/// they were; then nothing is changed.
pub fn remove(options: &Options, say: &mut dyn FnMut(&str)) -> Result<bool, Error> {
    let tools = Tools::find(&options.tools)?;
    let record = Record::read(tools.mta())?;
    let program = program(&options.program)?;
    let changes: Vec<Change> = match tools.mta() {
        Mta::Exim => exim::removal(&tools, record.as_ref())?,
        Mta::Postfix => postfix::removal(&tools, record.as_ref())?,
    };
    let changes: Vec<Change> = changes.into_iter().filter(|c| !c.is_none()).collect();
    if changes.is_empty() && record.is_none() {
        return Ok(false);
    }
    system::only_root()?;
    let alerts = site::has_alerts(options).unwrap_or(false);
    // A unit whose file is gone can't be disabled any more.
    system::stop_alerts();
    let (units, files): (Vec<_>, Vec<_>) = changes.iter().partition(|c| system::is_unit(c));
    let mut written: Vec<&Change> = Vec::new();
    // A setup that was killed in the middle of a restart leaves it stopped.
    let start = record.as_ref().is_some_and(Record::stopped);
    let _signals = Signals::watch();
    let restored = restore(&files, &mut written, say).and_then(|()| {
        validate(&tools)?;
        if start || system::runs(&tools) {
            restart(&tools)?;
            answers(&tools, &program)?;
        }
        Ok(())
    });
    if let Err(why) = restored {
        let mut undoing = undone(&written);
        let again = validate(&tools).and_then(|()| restart(&tools));
        undoing.extend(again.err());
        undoing.extend(alerts.then(system::start_alerts).and_then(Result::err));
        let why = Box::new(why);
        return Err(if undoing.is_empty() {
            Error::StillWired(why)
        } else {
            let kept = record::folder(tools.mta());
            Error::NotUndone { why, undoing, kept }
        });
    }
    // Only now, that nothing refers to it any more.
    if tools.mta() == Mta::Postfix {
        system::stop_milter();
    }
    for unit in units {
        say(&format!("restoring {}", unit.path.display()));
        unit.write()?;
    }
    system::forget_units();
    system::remove_cron();
    Record::forget(tools.mta());
    Ok(true)
}

/// Puts files back; `written` are those that were put back when one failed.
fn restore<'a>(
    files: &[&'a Change],
    written: &mut Vec<&'a Change>,
    say: &mut dyn FnMut(&str),
) -> Result<(), Error> {
    for change in files {
        say(&format!("restoring {}", change.path.display()));
        change.write()?;
        written.push(change);
    }
    Ok(())
}

/// The mail server whose files setup has changed, for `--remove` without a name.
pub fn recorded() -> Option<Mta> {
    [Mta::Exim, Mta::Postfix]
        .into_iter()
        .find(|mta| record::folder(*mta).is_dir())
}

fn version(tools: &Tools) -> Result<String, Error> {
    Ok(match tools.mta() {
        Mta::Exim => {
            let said = tools.ask(tools.program(), &["-bV"])?;
            said.split_ascii_whitespace().nth(2).unwrap_or("?").into()
        }
        Mta::Postfix => {
            let said = tools.ask(&tools.beside("postconf"), &["-h", "mail_version"])?;
            said.trim().into()
        }
    })
}

/// The path that the mail server will call; it goes into its configuration.
fn program(path: &Path) -> Result<PathBuf, Error> {
    let text = path.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if !path.is_absolute() || !text.chars().all(plain) || !text.ends_with("/zwrotka") {
        return Err(Error::Program(text.into_owned()));
    }
    Ok(path.into())
}

/// A text of contrib/ with the program where it is on this host.
fn located(text: &str, program: &Path) -> String {
    text.replace(PROGRAM, &program.display().to_string())
}

/// Whether the mail server reads its files without complaint.
fn validate(tools: &Tools) -> Result<(), Error> {
    match tools.mta() {
        Mta::Exim => exim::validate(tools),
        Mta::Postfix => postfix::validate(tools),
    }
}

fn restart(tools: &Tools) -> Result<(), Error> {
    match tools.mta() {
        Mta::Exim => system::restart(exim::SERVICES),
        Mta::Postfix => postfix::reload(tools),
    }
}

fn doctor_options(tools: &Tools, program: &Path, no_bounce: bool) -> doctor::Options {
    doctor::Options {
        tools: tools.options(),
        program: program.into(),
        no_bounce,
        ..doctor::Options::default()
    }
}

/// Waits until the mail server answers.
fn answers(tools: &Tools, program: &Path) -> Result<(), Error> {
    let start = Instant::now();
    loop {
        let report = doctor::examine(doctor_options(tools, program, true));
        let mut server = report.findings.iter().filter(|f| f.about == "mail server");
        match server.find(|f| f.grade == Grade::Bad) {
            None => return Ok(()),
            Some(finding) if start.elapsed() > RESTART => {
                return Err(Error::MailServer(finding.what.clone()));
            }
            Some(_) => std::thread::sleep(Duration::from_millis(300)),
        }
    }
}
