//! `zwrotka-admin alerts`: mails the administrator what they have to know. A timer
//! runs it; see contrib/systemd/zwrotka-alerts.timer.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::incident::{self, IncidentArgs, IncidentView, Part};
use super::mta::MtaArgs;
use super::{blocklist as lists_of, stats};
use crate::admin::alerts::{self, Kind, Noticed, Subject, mail};
use crate::admin::blocklist::dns::SetupError;
use crate::admin::blocklist::list::ListsError;
use crate::admin::blocklist::{self, Inspection, Lists, Request, SITE_FILE, public_addresses};
use crate::admin::incident::State;
use crate::admin::input::{self, Source};
use crate::admin::stats::{Counter, Statistics, events};
use crate::admin::suspects::Suspect;
use crate::admin::time;
use crate::admin::words::{Words, say};
use crate::cli::terminal::{print, print_json, without_colours};
use crate::cli::{Failure, load};
use crate::config::{Config, DEFAULT_PATH};
use crate::escape::printable;
use crate::event::privacy::Privacy;
use crate::event::settings::EventTarget;
use crate::store;
use crate::store::alerts::Alerts as Memory;
use crate::store::lost_events::LostEvents;

/// Why no list was asked.
#[derive(Debug, thiserror::Error)]
enum AskError {
    #[error(transparent)]
    Lists(#[from] ListsError),
    #[error("{0}")]
    Host(Failure),
    #[error(transparent)]
    Lookup(#[from] SetupError),
}

/// `zwrotka alerts`
#[derive(Debug, Args)]
pub struct AlertsArgs {
    /// Mail log to read, repeatable [default: those of this machine]
    #[arg(long, value_name = "FILE")]
    pub log: Vec<PathBuf>,
    /// File with events, repeatable [default: the target of [events]]
    #[arg(long, value_name = "FILE")]
    pub events: Vec<PathBuf>,
    /// Public address of this server, repeatable; listings of other addresses raise no alarm [default: the public addresses of this host]
    #[arg(long, value_name = "IP")]
    pub own: Vec<IpAddr>,
    /// Name server to query, ADDRESS or ADDRESS:PORT, repeatable [default: those of /etc/resolv.conf]
    #[arg(long, value_name = "IP:PORT", value_parser = lists_of::server)]
    pub resolver: Vec<SocketAddr>,
    /// File of lists, as that of blocklist
    #[arg(long, value_name = "FILE")]
    pub lists: Option<PathBuf>,
    /// Skip the DNS blocklists
    #[arg(long)]
    pub offline: bool,
    /// Print the mail that is due; send and remember nothing
    #[arg(long, conflicts_with = "test")]
    pub print: bool,
    /// Send a test mail and do nothing else
    #[arg(long)]
    pub test: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub mta: MtaArgs,
    /// Print one JSON object
    #[arg(long, conflicts_with = "print")]
    pub json: bool,
}

/// What `alerts --json` prints.
#[derive(Debug, Serialize)]
struct AlertsView {
    to: String,
    /// Everything that is wrong, whether a mail is due or not.
    subjects: Vec<Subject>,
    /// Subjects of the mails that were sent.
    sent: Vec<String>,
    /// What could not be looked at or done; the run failed.
    failed: Vec<String>,
}

/// Where the state is kept while the store fails, so that the limit holds.
const FALLBACK: &str = "/run/zwrotka-alerts";

/// Runs the command.
pub(super) fn run(config_file: Option<&Path>, args: &AlertsArgs) -> Result<ExitCode, Failure> {
    without_colours();
    let (config, broken) = configuration(config_file)?;
    let Some(to) = config.alerts.to.clone() else {
        let path = config_file.unwrap_or(Path::new(DEFAULT_PATH)).display();
        return Err(failure(format!(
            "nobody gets alerts: set `to` in [alerts] of {path}, for example to = \"postmaster@example.pl\""
        )));
    };
    let language = config.site_settings().language;
    let words = language.as_deref().map_or(Words::English, Words::of);
    let mut run = Run {
        config_file,
        args,
        config,
        to,
        words,
        now: time::now(),
        failed: Vec::new(),
        sent: Vec::new(),
    };
    if args.test {
        return run.test();
    }
    let mut subjects = run.broken(broken);
    let Some(mut memory) = run.memory(&mut subjects) else {
        print("Another run is at work; nothing was done.\n")?;
        return Ok(ExitCode::SUCCESS);
    };
    let seen = run.look(&mut subjects, memory.as_mut());
    let known = memory.as_ref().map(|m| m.memory.clone());
    let subjects = alerts::due(subjects, &known.unwrap_or_default(), run.now);
    run.tell(&subjects, &seen, memory.as_mut())?;
    let code = ExitCode::from(u8::from(!run.failed.is_empty()));
    for why in &run.failed {
        eprintln!("zwrotka: alerts: {}", printable(why));
    }
    if args.json {
        print_json(&AlertsView {
            to: run.to,
            subjects,
            sent: run.sent,
            failed: run.failed,
        })?;
    }
    Ok(code)
}

fn failure(why: impl std::fmt::Display) -> Failure {
    Failure::Plain("alerts".into(), why.to_string())
}

/// The configuration, or what can be read of it and what is wrong.
fn configuration(path: Option<&Path>) -> Result<(Config, Vec<String>), Failure> {
    match load(path, false) {
        Ok(config) => Ok((config, Vec::new())),
        Err(Failure::Config(problems)) => {
            let config = Config::rescue(path.unwrap_or(Path::new(DEFAULT_PATH)));
            let config = config.map_err(|problem| Failure::Config(vec![problem]))?;
            Ok((config, problems.iter().map(ToString::to_string).collect()))
        }
        Err(other) => Err(other),
    }
}

struct Run<'a> {
    config_file: Option<&'a Path>,
    args: &'a AlertsArgs,
    config: Config,
    to: String,
    words: Words,
    now: i64,
    /// What could not be looked at or done.
    failed: Vec<String>,
    /// Subjects of mails.
    sent: Vec<String>,
}

/// What a run has looked at.
struct Seen {
    report: Option<IncidentView>,
    figures: Statistics,
    has_events: bool,
}

impl Run<'_> {
    fn test(mut self) -> Result<ExitCode, Failure> {
        let host = self.config.hostname.clone();
        let subject = say!(self.words, "alert-test-subject", host = host.as_str());
        let text = say!(self.words, "alert-test", host = host) + "\n";
        if !self.send(&subject, &text) {
            return Err(failure(self.failed.join("; ")));
        }
        print(format!(
            "A test mail to {} was handed to the mail server.\n",
            self.to
        ))?;
        Ok(ExitCode::SUCCESS)
    }

    /// What is wrong with the configuration and the keys that it names.
    fn broken(&self, problems: Vec<String>) -> Vec<Subject> {
        let path = self.config_file.unwrap_or(Path::new(DEFAULT_PATH));
        let keys = Config::key_file_named_in(path).map(|keys| keys.display().to_string());
        let mut all: Vec<Subject> = Vec::new();
        for problem in problems {
            let of_keys = keys.as_ref().is_some_and(|keys| problem.contains(&**keys));
            let (kind, name, key) = match of_keys {
                true => (Kind::Key, "key", "alert-key"),
                false => (Kind::Configuration, "configuration", "alert-configuration"),
            };
            let headline = say!(self.words, key);
            let mut subject = Subject::new(kind, name.into(), self.now, headline);
            subject.details.extend(problem.lines().map(printable));
            all.push(subject);
        }
        all
    }

    /// What was sent before. The outer `None` if another run is at work, the
    /// inner if nothing can be remembered: then nothing is sent.
    fn memory(&mut self, subjects: &mut Vec<Subject>) -> Option<Option<Memory>> {
        let open = |dir: &Path| {
            let memory = Memory::open(dir)?;
            // A disk that is full shows only when something is written.
            memory.save().map(|()| memory)
        };
        let why = match open(&self.config.state_dir) {
            Ok(memory) => return Some(Some(memory)),
            Err(store::Error::Locked(_)) => return None,
            Err(why) => why,
        };
        let headline = say!(self.words, "alert-store");
        let mut subject = Subject::new(Kind::Store, "store".into(), self.now, headline);
        let why = printable(why.to_string());
        subject
            .details
            .push(say!(self.words, "alert-reason", why = why));
        subjects.push(subject);
        let fallback = std::env::var_os("RUNTIME_DIRECTORY").map(PathBuf::from);
        let fallback = fallback.unwrap_or_else(|| FALLBACK.into());
        let _ = std::fs::create_dir(&fallback);
        match open(&fallback) {
            Ok(memory) => Some(Some(memory)),
            Err(store::Error::Locked(_)) => None,
            Err(why) => {
                self.failed.push(format!(
                    "no mail was sent, because nothing can be remembered: {why}"
                ));
                Some(None)
            }
        }
    }

    /// Looks at the events, the lists, the mail log and the queue.
    fn look(&mut self, subjects: &mut Vec<Subject>, memory: Option<&mut Memory>) -> Seen {
        let (noticed, figures) = self.events(subjects);
        for (path, lost) in LostEvents::of_all(&self.config.state_dir) {
            let path = path.display().to_string();
            subjects.push(alerts::lost(&path, lost, self.now, self.words));
        }
        let blocklists = self.lists(subjects, memory);
        let args = IncidentArgs {
            since: Some("24h".into()),
            log: self.args.log.clone(),
            countries: Vec::new(),
            quiet: 600,
            offline: true,
            mta: self.args.mta.clone(),
            language: None,
            json: false,
        };
        let report = incident::gather(
            self.config_file,
            &args,
            blocklists,
            &self.event_files(),
            self.words,
        );
        let report = match report {
            Ok(report) => Some(report),
            // A broken configuration is a subject of its own.
            Err(Failure::Config(_)) => None,
            Err(why) => {
                self.failed.push(why.to_string());
                None
            }
        };
        if let Some(report) = &report {
            let parts = [report.sources.why(), report.queue.why()];
            let whys = parts.into_iter().flatten();
            self.failed.extend(whys.map(|why| why.replace('\n', " ")));
            self.of_report(report, &noticed, subjects);
        }
        let own = self.own();
        let found = noticed.subjects(
            self.config.alerts.bounces,
            &|account| self.is_known(account),
            &own,
            self.words,
        );
        for mut subject in found {
            self.name_account(&mut subject, report.as_ref());
            subjects.push(subject);
        }
        Seen {
            report,
            has_events: figures.events.now > 0,
            figures: figures.in_words(&stats::lists(), self.words),
        }
    }

    fn own(&self) -> Vec<IpAddr> {
        match &self.args.own[..] {
            [] => public_addresses(),
            own => own.to_vec(),
        }
    }

    /// Reads the events of the last day.
    fn events(&mut self, subjects: &mut Vec<Subject>) -> (Noticed, Statistics) {
        let mut clock = input::clock();
        let mut noticed = Noticed::new(self.now);
        let mut counter = Counter::new(noticed.since(), self.now + 1, clock.zone());
        let read = stats::sources(&self.args.events, &self.config, counter.earliest());
        let read = read.map_err(|e| e.to_string()).and_then(|sources| {
            let each = &mut |line: &[u8]| {
                if let Some(event) = events::parse(line, &mut clock) {
                    noticed.add(&event);
                    counter.add(&event);
                }
            };
            input::any_lines(&sources, each).map_err(|e| e.to_string())
        });
        if let Err(why) = read
            && self.events_must_be_there()
        {
            self.fails(Kind::Log, "log", "alert-log", &why, subjects);
            self.failed.push(why);
        }
        if let Some(why) = self.unwritable_events() {
            self.fails(Kind::Log, "log", "alert-log", &why, subjects);
        }
        (noticed, counter.finish(&stats::lists(), &self.own()))
    }

    /// Files with events, unless they are among the lines of the mail log.
    fn event_files(&self) -> Vec<Source> {
        let target = &self.config.events;
        let own = target.target == EventTarget::File && target.file.is_file();
        if self.args.events.is_empty() && !own {
            return Vec::new();
        }
        let since = self.now - 86_400;
        stats::sources(&self.args.events, &self.config, since).unwrap_or_default()
    }

    /// A file that nothing has been written to yet need not be there.
    fn events_must_be_there(&self) -> bool {
        let target = &self.config.events;
        let is_file = target.target == EventTarget::File && self.args.events.is_empty();
        !is_file || target.file.symlink_metadata().is_ok()
    }

    /// Why events can't be written, as far as it shows from here.
    fn unwritable_events(&self) -> Option<String> {
        let target = &self.config.events;
        let missing = match target.target {
            EventTarget::File => target.file.parent().filter(|folder| !folder.is_dir()),
            EventTarget::Syslog => Some(&*target.socket).filter(|socket| !socket.exists()),
            EventTarget::Stderr => None,
        };
        missing.map(|path| format!("{}: not there", path.display()))
    }

    fn fails(&self, kind: Kind, name: &str, key: &str, why: &str, all: &mut Vec<Subject>) {
        let headline = say!(self.words, key);
        let mut subject = Subject::new(kind, name.into(), self.now, headline);
        let why = printable(why);
        subject
            .details
            .push(say!(self.words, "alert-reason", why = why));
        all.push(subject);
    }

    /// Asks the lists, and makes a subject of each entry.
    fn lists(&mut self, all: &mut Vec<Subject>, memory: Option<&mut Memory>) -> Part<Inspection> {
        if self.args.offline {
            return Part::of(Err("not asked: --offline"));
        }
        let asked = self.ask();
        let report = match asked {
            Ok(report) if report.is_answered() => report,
            Ok(report) => {
                let why = "no list gave an answer that can be believed";
                self.failed.push(format!("blocklists: {why}"));
                return Part::Known { report };
            }
            Err(why) => {
                self.failed.push(format!("blocklists: {why}"));
                return Part::of(Err(why));
            }
        };
        let found: Vec<_> = crate::admin::incident::listed(&report).collect();
        let name = |(what, f): &(String, &blocklist::Finding)| format!("dns {what} {}", f.list);
        let names: BTreeSet<String> = found.iter().map(name).collect();
        let mut since = std::collections::BTreeMap::new();
        if let Some(memory) = memory {
            alerts::looked_up(names, &mut memory.memory, self.now);
            since.clone_from(&memory.memory.listed);
        }
        for entry in &found {
            let (what, finding) = (printable(&entry.0), printable(&entry.1.list));
            let headline = say!(self.words, "alert-listed-dns", what = what, list = finding);
            let name = name(entry);
            let first = since.get(&name).copied().unwrap_or(self.now);
            let mut subject = Subject::new(Kind::Listed, name, first, headline);
            subject.details.push(say!(
                self.words,
                "alert-since",
                since = input::moment(first)
            ));
            all.push(subject);
        }
        Part::Known { report }
    }

    fn ask(&self) -> Result<Inspection, AskError> {
        let lists = match &self.args.lists {
            Some(path) => Lists::load(path),
            None if Path::new(SITE_FILE).exists() => Lists::load(Path::new(SITE_FILE)),
            None => Ok(Lists::built_in()),
        };
        let mut request = Request::new(Vec::new(), lists?);
        request.servers.clone_from(&self.args.resolver);
        lists_of::this_host(&mut request, self.config_file, &self.args.mta)
            .map_err(AskError::Host)?;
        if !self.args.own.is_empty() {
            request.own.clone_from(&self.args.own);
            request.hosts.clear();
        }
        Ok(blocklist::check(&request, &|_, _| {})?)
    }

    /// Who refuses this server and who sends, by the mail log.
    fn of_report(&self, report: &IncidentView, noticed: &Noticed, all: &mut Vec<Subject>) {
        let (own, words) = (self.own(), self.words);
        let goes_on = |state| matches!(state, State::Active | State::Waiting);
        for refused in &report.picture.refusals {
            let refusal = &refused.refusal;
            if !goes_on(refused.state) || !alerts::is_ours(refusal.ip, &own) {
                continue;
            }
            let entries = noticed.names_of(&refusal.list, refusal.ip);
            let by = match entries.is_empty() {
                true => alerts::Seen::Refused,
                false => alerts::Seen::Named,
            };
            let mut subject = alerts::listed(&refusal.list, refusal.ip, refusal.last_at, by, words);
            subject.since = refusal.first_at;
            subject.entries = entries;
            subject.details.push(say!(
                words,
                "alert-refused-log",
                count = refusal.refused,
                first = refusal.first.as_str(),
                last = refusal.last.as_str(),
            ));
            all.push(subject);
        }
        let suspects = report
            .sources
            .known()
            .into_iter()
            .flat_map(|r| r.suspects());
        for (suspect, progress) in suspects.zip(&report.picture.suspects) {
            if !goes_on(progress.state) {
                continue;
            }
            let headline = say!(words, "alert-source", title = suspect.title());
            let name = format!("source {:?} {}", suspect.kind, suspect.name);
            let mut subject = Subject::new(Kind::Source, name, suspect.last_at, headline);
            subject.details.push(sent_by(suspect, words));
            subject.details.extend(suspect.because());
            all.push(subject);
        }
    }

    /// Whether an account, as events show it, is one that sends in bulk by right.
    fn is_known(&self, account: &str) -> bool {
        let known = &self.config.suspects.known;
        known.iter().any(|name| self.is_shown_as(name, account))
    }

    fn is_shown_as(&self, name: &str, account: &str) -> bool {
        Privacy::new(self.config.events.addresses, self.config.key()).address(name) == account
    }

    /// Names the account by the mail log, where events show a hash, and says what
    /// the log has of it.
    fn name_account(&self, subject: &mut Subject, report: Option<&IncidentView>) {
        let words = self.words;
        let Some(account) = subject.name.strip_prefix("bounces ").map(str::to_owned) else {
            return;
        };
        let ranking = report.and_then(|r| r.sources.known());
        let sources = ranking.map_or(&[][..], |r| &r.sources[..]);
        let source = sources
            .iter()
            .find(|s| self.is_shown_as(&s.name.to_string(), &account));
        let Some(source) = source else { return };
        subject.details.push(say!(
            words,
            "alert-bounces-known",
            title = source.title(),
            messages = source.messages,
            failed = source.failed,
        ));
        subject.details.push(sent_by(source, words));
        match source.suspect {
            true => subject.details.extend(source.because()),
            false => subject.details.push(say!(words, "alert-not-suspect")),
        }
    }

    /// Sends what is due, and remembers it.
    fn tell(
        &mut self,
        subjects: &[Subject],
        seen: &Seen,
        mut memory: Option<&mut Memory>,
    ) -> Result<(), Failure> {
        if subjects.iter().any(|s| s.due) {
            let (subject, text) = self.alert(subjects, seen);
            if self.deliver(&subject, &text, memory.is_some())?
                && let Some(memory) = memory.as_deref_mut()
            {
                alerts::remember(subjects, &mut memory.memory, self.now);
                self.told(subjects, memory);
            }
        }
        let today = time::local(self.now, "%Y-%m-%d");
        let is_time = self.config.alerts.summary.is_some_and(|(hour, minute)| {
            time::local(self.now, "%H:%M") >= format!("{hour:02}:{minute:02}")
        });
        let last = memory.as_ref().and_then(|m| m.memory.summary.clone());
        if is_time && last.as_ref() != Some(&today) {
            let sent = memory.as_deref().map(|m| self.sent_lately(m));
            let sent = sent.unwrap_or_default();
            let (subject, text) = self.summary(&today, subjects, seen, &sent);
            if self.deliver(&subject, &text, memory.is_some())?
                && let Some(memory) = memory.as_deref_mut()
            {
                memory.memory.summary = Some(today);
            }
        }
        if self.args.print {
            return Ok(());
        }
        if let Some(Err(why)) = memory.map(|m| m.save()) {
            let why = format!("what was sent cannot be remembered, and may be sent again: {why}");
            self.failed.push(why);
        }
        Ok(())
    }

    /// Sends a mail; true if it was sent. Without a memory nothing is: the same
    /// mail would go out with every run.
    fn deliver(&mut self, subject: &str, text: &str, remembers: bool) -> Result<bool, Failure> {
        if self.args.print {
            print(format!("To: {}\nSubject: {subject}\n\n{text}\n", self.to))?;
            return Ok(false);
        }
        Ok(remembers && self.send(subject, text))
    }

    /// Lets notices say that the administrator knows of these entries.
    fn told(&mut self, subjects: &[Subject], memory: &Memory) {
        let due = subjects.iter().filter(|s| s.due);
        let entries: Vec<String> = due.flat_map(|s| s.entries.clone()).collect();
        if entries.is_empty() {
            return;
        }
        if let Err(why) = memory.add_told(&entries, self.now) {
            self.failed.push(why.to_string());
        }
    }

    /// Hands a mail to the mail server; false if it was not taken.
    fn send(&mut self, subject: &str, text: &str) -> bool {
        let built = mail::build(&self.config, &self.to, subject, text);
        let sent = built.and_then(|message| mail::send(&self.config, &self.to, &message));
        match sent {
            Ok(()) => {
                self.sent.push(subject.to_owned());
                true
            }
            Err(why) => {
                self.failed
                    .push(format!("the mail to {} was not sent: {why}", self.to));
                false
            }
        }
    }

    /// Alerts of the last day, by the names of their subjects.
    fn sent_lately(&self, memory: &Memory) -> Vec<String> {
        let all = memory.memory.subjects.iter();
        all.filter(|(_, sent)| self.now - sent.at < 86_400)
            .map(|(name, sent)| format!("{}  {}", input::moment(sent.at), printable(name)))
            .collect()
    }

    /// The mail about what is due.
    fn alert(&self, subjects: &[Subject], seen: &Seen) -> (String, String) {
        let (words, host) = (self.words, self.config.hostname.as_str());
        let due: Vec<&Subject> = subjects.iter().filter(|s| s.due).collect();
        let first = due.first().map_or("", |s| &s.headline);
        let more = due.len().saturating_sub(1);
        let subject = match more {
            0 => say!(words, "alert-subject", host = host, headline = first),
            _ => say!(
                words,
                "alert-subject-more",
                host = host,
                headline = first,
                count = more,
            ),
        };
        let mut text = say!(words, "alert-intro", host = host) + "\n";
        for subject in &due {
            let _ = writeln!(text, "\n* {}", subject.headline);
            for detail in &subject.details {
                let _ = writeln!(text, "  - {detail}");
            }
        }
        self.first_steps(&due, &mut text);
        let of_mail = |s: &&Subject| matches!(s.kind, Kind::Listed | Kind::Source);
        if let Some(report) = seen.report.as_ref().filter(|_| due.iter().any(of_mail)) {
            let _ = write!(text, "\n{}", incident::report_text(report));
        }
        self.end(&mut text);
        (subject, text)
    }

    /// What to do about a part of zwrotka that fails.
    fn first_steps(&self, due: &[&Subject], text: &mut String) {
        let mut steps: Vec<&str> = Vec::new();
        for subject in due {
            steps.extend(match subject.kind {
                Kind::Listed | Kind::Source => &[][..],
                Kind::Bounces => &["alert-trace"],
                Kind::Store | Kind::Log => &["alert-disk", "alert-run-doctor"],
                Kind::Key | Kind::Configuration => &["alert-run-check"],
            });
        }
        steps.dedup();
        if steps.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{}", say!(self.words, "alert-first-step"));
        for (n, step) in steps.into_iter().enumerate() {
            let _ = writeln!(text, "{}. {}", n + 1, say!(self.words, step));
        }
    }

    fn summary(
        &self,
        day: &str,
        subjects: &[Subject],
        seen: &Seen,
        sent: &[String],
    ) -> (String, String) {
        let (words, host) = (self.words, self.config.hostname.as_str());
        let subject = say!(words, "alert-summary-subject", host = host, day = day);
        let mut text = say!(words, "alert-summary-intro", host = host) + "\n";
        if subjects.is_empty() {
            let _ = writeln!(text, "\n{}", say!(words, "alert-summary-calm"));
        } else {
            let _ = writeln!(text, "\n{}", say!(words, "alert-summary-open"));
        }
        for subject in subjects {
            let since = say!(words, "alert-since", since = input::moment(subject.since));
            let _ = writeln!(text, "* {} ({since})", subject.headline);
        }
        if !sent.is_empty() {
            let _ = writeln!(text, "\n{}", say!(words, "alert-summary-sent"));
        }
        for line in sent {
            let _ = writeln!(text, "* {line}");
        }
        let figures = match seen.has_events {
            true => stats::table(&seen.figures, &[], words),
            false => say!(words, "alert-summary-no-events") + "\n",
        };
        let _ = write!(text, "\n{figures}");
        if let Some(report) = &seen.report {
            let _ = write!(text, "\n{}", incident::report_text(report));
        }
        self.end(&mut text);
        (subject, text)
    }

    /// What could not be looked at, and where this mail comes from.
    fn end(&self, text: &mut String) {
        if !self.failed.is_empty() {
            let _ = writeln!(text, "\n{}", say!(self.words, "alert-unseen"));
        }
        for why in &self.failed {
            let _ = writeln!(text, "* {}", printable(why));
        }
        let path = self.config_file.unwrap_or(Path::new(DEFAULT_PATH));
        let path = path.display().to_string();
        let footer = say!(self.words, "alert-footer", path = printable(path));
        let _ = writeln!(text, "\n-- \n{footer}");
    }
}

/// Who sent how much.
fn sent_by(suspect: &Suspect, words: Words) -> String {
    say!(
        words,
        "alert-sent",
        messages = suspect.messages,
        recipients = suspect.recipients,
        first = suspect.first.as_str(),
        last = suspect.last.as_str(),
    )
}
