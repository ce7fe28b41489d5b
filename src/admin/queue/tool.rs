//! The programs of one instance of a mail server: the only way to its queue.
//!
//! They are started directly, never through a shell; ids go as arguments
//! (`exim -Mrm ID…`) or on standard input (`postsuper -d -`). Exit codes and
//! messages are not believed: a second listing says what is gone, because
//! `exim -Mrm` says "has been removed" of messages that never were.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use super::listing::{self, Listing};
use super::selection::{Outcome, Planned};
use super::{Message, Mta, QueueId, State, script};
use crate::admin::text::{Text, printable_within};
use crate::admin::time;

/// Most ids in one call of `exim -Mrm`.
const IDS_PER_CALL: usize = 500;
/// Most message logs that one listing of Exim's queue reads.
const MAX_LOGS: usize = 20_000;
/// How much of the end of a message log is read.
const MAX_LOG: u64 = 64 * 1024;
/// How much of a message's header is read.
const MAX_HEADER: u64 = 256 * 1024;
/// How much of what a program says is kept.
const MAX_SAID: u64 = 8 * 1024;

/// Where the programs are, as far as the administrator says so.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Which mail server.
    pub mta: Option<Mta>,
    /// `exim` or `exim4`.
    pub exim: Option<PathBuf>,
    /// `postqueue`.
    pub postqueue: Option<PathBuf>,
    /// `postsuper`.
    pub postsuper: Option<PathBuf>,
    /// `postcat`.
    pub postcat: Option<PathBuf>,
    /// The folder of `main.cf` (`-c`), or Exim's configuration file (`-C`).
    pub config: Option<PathBuf>,
}

/// What kept a queue from being read or changed.
#[derive(Debug)]
pub enum Error {
    /// No mail server was found.
    NoMta,
    /// Both were found.
    TwoMtas,
    /// A program could not be started or read.
    Run(PathBuf, io::Error),
    /// A program refuses this user.
    Forbidden {
        /// The program.
        program: PathBuf,
        /// What it said.
        said: Text,
        /// Who may, and how to become one of them.
        way_out: String,
    },
    /// A program failed.
    Failed {
        /// The program.
        program: PathBuf,
        /// How it ended.
        status: ExitStatus,
        /// What it said.
        said: Text,
    },
    /// The folder for copies can't be used.
    Folder(PathBuf, io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoMta => f.write_str(
                "neither Exim nor Postfix was found: say where with --exim PATH or --postqueue PATH",
            ),
            Error::TwoMtas => {
                f.write_str("both Exim and Postfix are here: say which with --mta exim|postfix")
            }
            Error::Run(program, error) => write!(f, "{}: {error}", program.display()),
            Error::Forbidden {
                program,
                said,
                way_out,
            } => write!(f, "{}: {said}\n  {way_out}", program.display()),
            Error::Failed {
                program,
                status,
                said,
            } => write!(f, "{}: {status}: {said}", program.display()),
            Error::Folder(folder, error) => write!(
                f,
                "{}: {error}: nothing was removed, because no copy could be kept",
                folder.display()
            ),
        }
    }
}

impl std::error::Error for Error {}

/// The programs of one mail server.
#[derive(Debug, Clone)]
pub struct Tools {
    mta: Mta,
    /// `exim` or `postqueue`.
    list: PathBuf,
    /// `exim` or `postsuper`.
    change: PathBuf,
    /// `exim` or `postcat`.
    show: PathBuf,
    config: Option<PathBuf>,
}

/// What can be done to messages of the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Hold,
    Release,
    Retry,
    Remove,
}

impl Action {
    /// The flags of `exim`, `postsuper` or, for a retry, `postqueue`.
    fn flags(self, mta: Mta) -> &'static [&'static str] {
        match (mta, self) {
            (Mta::Exim, Action::Hold) => &["-Mf"],
            (Mta::Exim, Action::Release) => &["-Mt"],
            (Mta::Exim, Action::Retry) => &["-M"],
            (Mta::Exim, Action::Remove) => &["-Mrm"],
            (Mta::Postfix, Action::Hold) => &["-h", "-"],
            (Mta::Postfix, Action::Release) => &["-H", "-"],
            (Mta::Postfix, Action::Retry) => &["-i"],
            (Mta::Postfix, Action::Remove) => &["-d", "-"],
        }
    }
}

const FOLDERS: [&str; 6] = [
    "/usr/sbin",
    "/usr/local/sbin",
    "/usr/bin",
    "/usr/local/bin",
    "/opt/exim/bin",
    "/usr/exim/bin",
];

fn find(names: &[&str]) -> Option<PathBuf> {
    FOLDERS
        .iter()
        .flat_map(|folder| names.iter().map(move |name| Path::new(folder).join(name)))
        .find(|path| path.is_file())
}

impl Tools {
    /// Finds the programs. Where both mail servers are installed, the one
    /// that `/usr/sbin/sendmail` belongs to.
    ///
    /// # Errors
    /// There is none, or there are two and none was chosen.
    pub fn find(options: &Options) -> Result<Tools, Error> {
        let exim = options.exim.clone().or_else(|| find(&["exim4", "exim"]));
        let postqueue = options
            .postqueue
            .clone()
            .or_else(|| sibling(options.postsuper.as_deref(), "postqueue"))
            .or_else(|| find(&["postqueue"]));
        let named_postfix = options.postqueue.is_some() || options.postsuper.is_some();
        let mta = match options.mta {
            Some(mta) => mta,
            None if options.exim.is_some() && !named_postfix => Mta::Exim,
            None if named_postfix && options.exim.is_none() => Mta::Postfix,
            None => match (&exim, &postqueue) {
                (None, None) => return Err(Error::NoMta),
                (Some(_), None) => Mta::Exim,
                (None, Some(_)) => Mta::Postfix,
                (Some(_), Some(_)) => sendmail_is().ok_or(Error::TwoMtas)?,
            },
        };
        let config = options.config.clone();
        Ok(match mta {
            Mta::Exim => {
                let exim = exim.ok_or(Error::NoMta)?;
                Tools {
                    mta,
                    list: exim.clone(),
                    change: exim.clone(),
                    show: exim,
                    config,
                }
            }
            Mta::Postfix => {
                let list = postqueue.ok_or(Error::NoMta)?;
                let other = |given: &Option<PathBuf>, name: &str| {
                    given
                        .clone()
                        .or_else(|| sibling(Some(&list), name))
                        .or_else(|| find(&[name]))
                        .unwrap_or_else(|| name.into())
                };
                Tools {
                    mta,
                    change: other(&options.postsuper, "postsuper"),
                    show: other(&options.postcat, "postcat"),
                    list,
                    config,
                }
            }
        })
    }

    /// What [`Tools::find`] needs to find the same programs.
    pub fn options(&self) -> Options {
        let (exim, postqueue) = match self.mta {
            Mta::Exim => (Some(self.list.clone()), None),
            Mta::Postfix => (None, Some(self.list.clone())),
        };
        Options {
            mta: Some(self.mta),
            exim,
            postqueue,
            config: self.config.clone(),
            ..Options::default()
        }
    }

    /// Whose queue it is.
    pub fn mta(&self) -> Mta {
        self.mta
    }

    /// The program that lists the queue: `exim` or `postqueue`.
    pub fn program(&self) -> &Path {
        &self.list
    }

    /// Another program of the same package.
    pub fn beside(&self, name: &str) -> PathBuf {
        sibling(Some(&self.list), name)
            .or_else(|| find(&[name]))
            .unwrap_or_else(|| name.into())
    }

    /// What a program of the mail server answers on standard output.
    ///
    /// # Errors
    /// It can't be run, refuses or fails.
    pub fn ask(&self, program: &Path, args: &[&str]) -> Result<String, Error> {
        let output = self
            .command(program)
            .args(args)
            .output()
            .map_err(|e| Error::Run(program.into(), e))?;
        self.check(program, output.status, &output.stderr)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The sendmail of this mail server, told which configuration it uses.
    pub fn sendmail(&self) -> Command {
        match self.mta {
            Mta::Exim => self.command(&self.list),
            Mta::Postfix => {
                let mut command = Command::new(self.beside("sendmail"));
                if let Some(config) = &self.config {
                    command.env("MAIL_CONFIG", config);
                }
                command
            }
        }
    }

    /// A program with what it needs to find the right configuration.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        // Their messages are read below.
        command.env("LC_ALL", "C").stdin(Stdio::null());
        if let Some(config) = &self.config {
            command
                .arg(match self.mta {
                    Mta::Exim => "-C",
                    Mta::Postfix => "-c",
                })
                .arg(config);
        }
        command
    }

    /// Reads the queue and shows each message to `each`. Returns how many
    /// lines of the listing were not understood.
    ///
    /// # Errors
    /// The program can't be run, refuses or fails.
    pub fn list(&self, mut each: impl FnMut(Message)) -> Result<u64, Error> {
        let mut command = self.command(&self.list);
        command.arg(match self.mta {
            Mta::Exim => "-bp",
            Mta::Postfix => "-j",
        });
        let fault = |e| Error::Run(self.list.clone(), e);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        let said = said(&mut child);
        let Some(stdout) = child.stdout.take() else {
            return Ok(0);
        };
        let mut listing = Listing::new(self.mta, BufReader::new(stdout), time::now());
        for message in listing.by_ref() {
            each(message.map_err(fault)?);
        }
        let skipped = listing.skipped();
        drop(listing);
        let status = child.wait().map_err(fault)?;
        let said = said.join().unwrap_or_default();
        self.check(&self.list, status, &said)?;
        Ok(skipped)
    }

    /// [`Tools::list`] with the reason why each recipient waits, which Exim
    /// keeps in message logs beside the queue.
    ///
    /// # Errors
    /// As [`Tools::list`].
    pub fn list_with_reasons(&self, mut each: impl FnMut(Message)) -> Result<u64, Error> {
        let spool = match self.mta {
            Mta::Exim => self.exim_spool(),
            Mta::Postfix => None,
        };
        let mut logs = 0;
        self.list(|mut message| {
            if let Some(spool) = spool.as_deref().filter(|_| logs < MAX_LOGS)
                && let Some(log) = message_log(spool, &message.id)
            {
                logs += 1;
                listing::exim_reasons(&mut message, &log);
            }
            each(message);
        })
    }

    /// Where Exim keeps its queue.
    pub(super) fn exim_spool(&self) -> Option<PathBuf> {
        self.exim_setting("spool_directory").map(PathBuf::from)
    }

    /// The group whose members may see and change Exim's queue.
    fn exim_group(&self) -> Option<String> {
        self.exim_setting("exim_group").or_else(|| {
            let gid = fs::metadata(self.exim_spool()?).ok()?.gid();
            name_of("/etc/group", gid)
        })
    }

    /// A setting of Exim's; `None` if this user may not see it.
    fn exim_setting(&self, name: &str) -> Option<String> {
        let output = self
            .command(&self.list)
            .args(["-bP", name])
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let value = text.trim().strip_prefix(name)?.strip_prefix(" = ")?;
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// What a message says of the PHP script that wrote it. `None` where it is
    /// not in the queue any more, or where this user may not see it: that takes
    /// Exim's group or, with Postfix, root, and is no error here.
    pub fn php_script(&self, id: &str) -> Option<Text> {
        let id = QueueId::parse(self.mta, id.as_bytes())?;
        let arguments: &[&str] = match self.mta {
            Mta::Exim => &["-Mvh"],
            Mta::Postfix => &["-bh", "-q"],
        };
        let mut child = self
            .command(&self.show)
            .args(arguments)
            .arg(id.as_str())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut header = Vec::new();
        let read = child
            .stdout
            .take()
            .map(|out| out.take(MAX_HEADER).read_to_end(&mut header));
        // It would wait for ever with what is beyond the limit.
        let _ = child.kill();
        let _ = child.wait();
        read?.ok()?;
        script::originating(&header)
    }

    /// Keeps a copy of each message in `folder`. A message of which no copy can
    /// be kept is left out of what is returned.
    ///
    /// # Errors
    /// The folder can't be used, or a program can't be run or refuses.
    pub(super) fn keep<'a>(
        &self,
        messages: Vec<&'a Planned>,
        folder: &Path,
        outcome: &mut Outcome,
    ) -> Result<Vec<&'a Planned>, Error> {
        DirBuilder::new()
            .mode(0o700)
            .recursive(true)
            .create(folder)
            .map_err(|e| Error::Folder(folder.into(), e))?;
        let mut saved = Vec::new();
        for message in messages {
            match self.save(message, folder) {
                Ok(()) => saved.push(message),
                Err(why @ (Error::Forbidden { .. } | Error::Run(..) | Error::Folder(..))) => {
                    return Err(why);
                }
                Err(why) => {
                    outcome.not_saved.push(message.id.clone());
                    outcome.complaints.push(Text::new(why.to_string()));
                }
            }
        }
        // Copying takes time, and Postfix gives short ids to new messages.
        let present = self.present(&saved)?;
        saved.retain(|m| {
            let there = present.contains_key(&m.id);
            if !there {
                outcome.gone.push(m.id.clone());
            }
            there
        });
        Ok(saved)
    }

    /// Does to the messages what was asked for and reads the queue again to see
    /// what became of them.
    ///
    /// # Errors
    /// A program can't be run or refuses. What was done before is not undone.
    pub(super) fn act(
        &self,
        action: Action,
        messages: &[&Planned],
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        if messages.is_empty() {
            return Ok(());
        }
        match (self.mta, action) {
            (Mta::Exim, _) => self.exim_act(action, messages, outcome)?,
            (Mta::Postfix, Action::Retry) => self.postfix_retry(messages, outcome)?,
            (Mta::Postfix, _) => self.postfix_act(action, messages, outcome)?,
        }
        let present = self.present(messages)?;
        outcome.locked.retain(|id| present.contains_key(id));
        for message in messages {
            let state = present.get(&message.id);
            match state {
                Some(_) => outcome.still_there.push(message.id.clone()),
                None => {
                    if message.state == State::Active {
                        outcome.was_active.push(message.id.clone());
                    }
                    outcome.gone.push(message.id.clone());
                }
            }
            let done = match action {
                Action::Remove | Action::Retry => state.is_none(),
                Action::Hold => state == Some(&State::Frozen),
                Action::Release => state != Some(&State::Frozen),
            };
            let list = if done {
                &mut outcome.done
            } else {
                &mut outcome.not_done
            };
            list.push(message.id.clone());
        }
        Ok(())
    }

    /// How many listings show everything: of a message that Postfix moves from
    /// one of its queues to another, a single one may show neither place.
    pub(super) fn listings(&self) -> usize {
        match self.mta {
            Mta::Exim => 1,
            Mta::Postfix => 2,
        }
    }

    /// Those of the messages that are in the queue now, and their states. The
    /// same id with another time of arrival is another message.
    fn present(&self, messages: &[&Planned]) -> Result<HashMap<QueueId, State>, Error> {
        let wanted: HashMap<&QueueId, i64> = messages.iter().map(|m| (&m.id, m.arrived)).collect();
        let mut present = HashMap::new();
        for _ in 0..self.listings() {
            self.list(|message| {
                let same = match self.mta {
                    Mta::Exim => wanted.contains_key(&message.id),
                    Mta::Postfix => wanted.get(&message.id) == Some(&message.arrived),
                };
                if same {
                    present.insert(message.id, message.state);
                }
            })?;
        }
        Ok(present)
    }

    /// A message that Exim just tries to deliver is locked for moments: those
    /// are asked for again.
    fn exim_act(
        &self,
        action: Action,
        messages: &[&Planned],
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        const FINE: [&str; 7] = [
            "has been removed",
            " is locked",
            "now frozen",
            "already frozen",
            "no longer frozen",
            "not frozen",
            "message not found",
        ];
        let mut ids: Vec<QueueId> = messages.iter().map(|m| m.id.clone()).collect();
        for pause in [0, 200, 400, 800, 1600] {
            thread::sleep(Duration::from_millis(pause));
            let mut locked_ones = Vec::new();
            for some in ids.chunks(IDS_PER_CALL) {
                let output = self
                    .command(&self.change)
                    .args(action.flags(self.mta))
                    .args(some.iter().map(QueueId::as_str))
                    .output()
                    .map_err(|e| Error::Run(self.change.clone(), e))?;
                self.forbidden(&self.change, &output.stderr)?;
                let said = [output.stdout, output.stderr].concat();
                locked_ones.extend(locked(&said));
                complaints(&said, &FINE, outcome);
            }
            ids = locked_ones;
            // A message that is locked is being tried already.
            if ids.is_empty() || action == Action::Retry {
                break;
            }
        }
        outcome.locked.extend(ids);
        Ok(())
    }

    fn postfix_act(
        &self,
        action: Action,
        messages: &[&Planned],
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        const FINE: [&str; 6] = [
            "removed",
            "Deleted:",
            "placed on hold",
            "Placed on hold:",
            "released from hold",
            "Released from hold:",
        ];
        let fault = |e| Error::Run(self.change.clone(), e);
        let mut child = self
            .command(&self.change)
            .args(action.flags(self.mta))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        let said = said(&mut child);
        let mut ids = String::with_capacity(messages.len() * 16);
        for message in messages {
            ids.push_str(message.id.as_str());
            ids.push('\n');
        }
        let written = child
            .stdin
            .take()
            .map_or(Ok(()), |mut stdin| stdin.write_all(ids.as_bytes()));
        let status = child.wait().map_err(fault)?;
        let said = said.join().unwrap_or_default();
        self.check(&self.change, status, &said)?;
        written.map_err(fault)?;
        complaints(&said, &FINE, outcome);
        Ok(())
    }

    /// `postqueue -i` takes one id a call, and does not touch mail on hold,
    /// which is released first.
    fn postfix_retry(&self, messages: &[&Planned], outcome: &mut Outcome) -> Result<(), Error> {
        let held: Vec<&Planned> = messages
            .iter()
            .copied()
            .filter(|m| m.state == State::Frozen)
            .collect();
        if !held.is_empty() {
            self.postfix_act(Action::Release, &held, outcome)?;
        }
        for message in messages {
            let output = self
                .command(&self.list)
                .args(Action::Retry.flags(self.mta))
                .arg(message.id.as_str())
                .output()
                .map_err(|e| Error::Run(self.list.clone(), e))?;
            self.forbidden(&self.list, &output.stderr)?;
            complaints(&output.stderr, &[], outcome);
        }
        Ok(())
    }

    /// Keeps a copy: the message as `ID-TIME.eml` and its envelope, with what
    /// the mail server knows of where it came from, as `ID-TIME.envelope`.
    fn save(&self, message: &Planned, folder: &Path) -> Result<(), Error> {
        let parts: [(&str, &[&str]); 2] = match self.mta {
            Mta::Exim => [("envelope", &["-Mvh"]), ("eml", &["-Mvc"])],
            Mta::Postfix => [("envelope", &["-e", "-q"]), ("eml", &["-bh", "-q"])],
        };
        for (ending, arguments) in parts {
            let name = format!("{}-{}.{ending}", message.id, message.arrived);
            let path = folder.join(name);
            let fault = |e| Error::Folder(path.clone(), e);
            let file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(&path)
                .map_err(fault)?;
            let done = self.show_into(&file, arguments, &message.id);
            let empty = file.metadata().map_err(fault)?.len() == 0;
            if done.is_err() || empty {
                // Half a copy is none.
                let _ = fs::remove_file(&path);
            }
            done?;
            if empty {
                return Err(Error::Folder(
                    path,
                    io::Error::other("the copy would be empty"),
                ));
            }
            file.sync_all().map_err(fault)?;
        }
        Ok(())
    }

    fn show_into(&self, file: &File, arguments: &[&str], id: &QueueId) -> Result<(), Error> {
        let fault = |e| Error::Run(self.show.clone(), e);
        let mut child = self
            .command(&self.show)
            .args(arguments)
            .arg(id.as_str())
            .stdout(file.try_clone().map_err(fault)?)
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        let said = said(&mut child);
        let status = child.wait().map_err(fault)?;
        self.check(&self.show, status, &said.join().unwrap_or_default())
    }

    fn check(&self, program: &Path, status: ExitStatus, said: &[u8]) -> Result<(), Error> {
        if status.success() {
            return Ok(());
        }
        self.forbidden(program, said)?;
        Err(Error::Failed {
            program: program.into(),
            status,
            said: one_line(said),
        })
    }

    /// Whether a program refused this user.
    ///
    /// Exim: `exim: permission denied`. postsuper and postcat: `use of this
    /// command is reserved for the superuser`, `Permission denied`. postqueue:
    /// `User anna(1000) is not allowed to view the mail queue`.
    fn forbidden(&self, program: &Path, said: &[u8]) -> Result<(), Error> {
        let text = String::from_utf8_lossy(said).to_ascii_lowercase();
        let refused = [
            "permission denied",
            "reserved for the superuser",
            "not allowed to view the mail queue",
        ];
        if !refused.iter().any(|r| text.contains(r)) {
            return Ok(());
        }
        let user = user_name();
        let way_out = match self.mta {
            Mta::Exim => {
                let group = self.exim_group().unwrap_or_else(|| "of Exim".into());
                format!(
                    "{user} may not: it takes root, Exim's own user, or a member of the group {group} \
                     (adduser {user} {group}, then log in again) or of one in admin_groups"
                )
            }
            Mta::Postfix if text.contains("showq") => format!(
                "{user} may, but postqueue has lost its group: as root, \
                 postfix set-permissions makes it set-gid again (setgid_group of main.cf, postdrop)"
            ),
            Mta::Postfix if text.contains("view the mail queue") => format!(
                "{user} may not: it takes root or a user in authorized_mailq_users of main.cf"
            ),
            Mta::Postfix => format!(
                "{user} may not: only root may change or show Postfix's queue (sudo zwrotka queue …)"
            ),
        };
        Err(Error::Forbidden {
            program: program.into(),
            said: one_line(said),
            way_out,
        })
    }
}

fn sibling(of: Option<&Path>, name: &str) -> Option<PathBuf> {
    let path = of?.parent()?.join(name);
    path.is_file().then_some(path)
}

/// Whose program `sendmail` is: Debian links it to exim4, Red Hat through
/// /etc/alternatives to sendmail.exim or sendmail.postfix.
fn sendmail_is() -> Option<Mta> {
    let path = fs::canonicalize("/usr/sbin/sendmail").ok()?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    if name.contains("exim") {
        Some(Mta::Exim)
    } else if name.contains("postfix") || Path::new("/var/spool/postfix/pid/master.pid").exists() {
        Some(Mta::Postfix)
    } else {
        None
    }
}

/// What a child writes to standard error, read beside its output so that
/// neither pipe fills up.
fn said(child: &mut Child) -> thread::JoinHandle<Vec<u8>> {
    let stderr = child.stderr.take();
    thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr.by_ref().take(MAX_SAID).read_to_end(&mut said);
            let _ = io::copy(&mut stderr, &mut io::sink());
        }
        said
    })
}

fn one_line(said: &[u8]) -> Text {
    let lines: Vec<&[u8]> = said
        .split(|&b| b == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|l| !l.is_empty())
        .collect();
    Text::new(lines.join(&b"; "[..]))
}

/// Of which messages Exim says `Message 1xVfjU-0005b1-2j is locked`.
fn locked(said: &[u8]) -> impl Iterator<Item = QueueId> {
    said.split(|&b| b == b'\n').filter_map(|line| {
        let id = line.trim_ascii().strip_suffix(b" is locked")?;
        QueueId::parse(Mta::Exim, id.rsplit(|&b| b == b' ').next()?)
    })
}

fn complaints(said: &[u8], fine: &[&str], outcome: &mut Outcome) {
    const MOST: usize = 20;
    for line in said.split(|&b| b == b'\n') {
        let text = printable_within(line.trim_ascii(), 300);
        if !text.is_empty()
            && !fine.iter().any(|f| text.contains(f))
            && outcome.complaints.len() < MOST
        {
            outcome.complaints.push(Text::new(line.trim_ascii()));
        }
    }
}

/// The end of a message log, from a spool with or without
/// `split_spool_directory`, whose folders have the sixth character of the id.
fn message_log(spool: &Path, id: &QueueId) -> Option<Vec<u8>> {
    let folder = spool.join("msglog");
    let split = folder.join(id.as_str().get(5..6)?);
    let mut file = File::open(folder.join(id.as_str()))
        .or_else(|_| File::open(split.join(id.as_str())))
        .ok()?;
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(MAX_LOG)))
        .ok()?;
    let mut log = Vec::new();
    file.take(MAX_LOG).read_to_end(&mut log).ok()?;
    Some(log)
}

/// The name that a file like /etc/passwd gives to a number.
fn name_of(file: &str, id: u32) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_string())
    })
}

/// The account under which this process runs.
fn user_name() -> String {
    let uid = fs::metadata("/proc/self").map_or(0, |m| m.uid());
    name_of("/etc/passwd", uid).unwrap_or_else(|| format!("user {uid}"))
}

impl Tools {
    /// The command that does it, as the administrator would type it.
    pub fn typed(&self, action: Action) -> String {
        let program = match (self.mta, action) {
            (Mta::Postfix, Action::Retry) => &self.list,
            _ => &self.change,
        };
        let mut words: Vec<OsString> = vec![program.clone().into()];
        if let Some(config) = &self.config {
            words.push(if self.mta == Mta::Exim { "-C" } else { "-c" }.into());
            words.push(config.clone().into());
        }
        words.extend(action.flags(self.mta).iter().map(OsString::from));
        if words.last().is_some_and(|word| word != "-") {
            words.push("ID…".into());
        }
        let words: Vec<String> = words
            .iter()
            .map(|w| w.to_string_lossy().into_owned())
            .collect();
        words.join(" ")
    }

    /// The same programs with another configuration.
    pub(super) fn with_config(&self, config: &Path) -> Tools {
        Tools {
            config: Some(config.into()),
            ..self.clone()
        }
    }

    pub(super) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// What a program prints about one message, at most `limit` bytes of it.
    ///
    /// # Errors
    /// It can't be run, refuses or fails.
    pub(super) fn shown(
        &self,
        arguments: &[&str],
        id: &QueueId,
        limit: u64,
    ) -> Result<Vec<u8>, Error> {
        let fault = |e| Error::Run(self.show.clone(), e);
        let mut child = self
            .command(&self.show)
            .args(arguments)
            .arg(id.as_str())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        let said = said(&mut child);
        let mut text = Vec::new();
        if let Some(out) = child.stdout.take() {
            out.take(limit).read_to_end(&mut text).map_err(fault)?;
        }
        if text.len() as u64 == limit {
            // It would wait for ever with what is beyond the limit.
            let _ = child.kill();
            let _ = child.wait();
            return Ok(text);
        }
        let status = child.wait().map_err(fault)?;
        self.check(&self.show, status, &said.join().unwrap_or_default())?;
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::instances::Queues;
    use super::super::selection::{Plan, Selection};
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    /// A stand-in for `exim` or `postqueue` and `postsuper` that keeps its queue in a file.
    struct Fake {
        folder: PathBuf,
        queues: Queues,
    }

    impl Fake {
        fn new(name: &str, mta: Mta, script: &str) -> Fake {
            let folder =
                std::env::temp_dir().join(format!("zwrotka-queue-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).unwrap();
            let program = folder.join("program");
            let text = format!("#!/bin/sh\nD={}\n{script}\n", folder.display());
            fs::write(&program, text).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            let options = Options {
                mta: Some(mta),
                exim: Some(program.clone()),
                postqueue: Some(program.clone()),
                postsuper: Some(program.clone()),
                postcat: Some(program),
                config: None,
            };
            let queues = Queues::find(&options, &[]).unwrap();
            Fake { folder, queues }
        }
    }

    impl Drop for Fake {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }

    const EXIM: &str = r#"
case $1 in
-bp) cat $D/queue ;;
-bP) echo "spool_directory = $D" ;;
-Mrm) shift; echo "$@" > $D/removed
    for id; do [ $id = 1xVfjU-0005b1-2j ] && echo "Message $id is locked" || {
        echo "Message $id has been removed or did not exist"
        sed -i "/$id/,+1d" $D/queue; }; done ;;
-Mvc) [ $2 = 1xVfjT-0005Za-1Q ] && { echo cannot >&2; exit 1; }; echo "Subject: $2" ;;
-Mvh) echo "$2-H" ;;
esac"#;

    #[test]
    fn what_exim_says_is_checked() {
        let fake = Fake::new("exim", Mta::Exim, EXIM);
        fs::write(
            fake.folder.join("queue"),
            include_bytes!("../../../tests/listings/exim-bp.txt"),
        )
        .unwrap();
        fs::create_dir(fake.folder.join("msglog")).unwrap();
        fs::write(
            fake.folder.join("msglog/1xVfjN-0005SB-2Y"),
            include_bytes!("../../../tests/listings/exim-Mvl.txt"),
        )
        .unwrap();
        let summary = fake.queues.summary(5).unwrap();
        assert_eq!((summary.messages, summary.frozen), (5, 1));
        assert_eq!(summary.hosts.len(), 1);

        let selection = Selection {
            senders: vec![super::super::selection::Address::new(
                "jan.kowalski@klient.example",
            )],
            ..Selection::default()
        };
        let plan = fake.queues.plan(&selection).unwrap();
        assert_eq!(plan.messages.len(), 4);
        let save = fake.folder.join("copies");
        let outcome = fake.queues.act(Action::Remove, &plan, Some(&save)).unwrap();
        let ids = |ids: &[QueueId]| ids.iter().map(|i| i.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(&outcome.gone), ["1xVfjN-0005SB-2Y", "1xVfjW-0005c7-0o"]);
        assert_eq!(ids(&outcome.still_there), ["1xVfjU-0005b1-2j"]);
        assert_eq!(ids(&outcome.not_saved), ["1xVfjT-0005Za-1Q"]);
        assert_eq!(ids(&outcome.locked), ["1xVfjU-0005b1-2j"]);
        assert_eq!(outcome.complaints.len(), 1);
        let copy = fs::read_dir(&save)
            .unwrap()
            .filter_map(|e| e.ok())
            .find(|e| {
                let name = e.file_name().to_string_lossy().into_owned();
                name.starts_with("1xVfjN-0005SB-2Y-") && name.ends_with(".eml")
            })
            .unwrap();
        assert_eq!(copy.metadata().unwrap().mode() & 0o777, 0o600);
        assert_eq!(
            fs::read_to_string(copy.path()).unwrap(),
            "Subject: 1xVfjN-0005SB-2Y\n"
        );
    }

    const POSTFIX: &str = r#"
case "$1 $2" in
"-j ") cat $D/queue ;;
"-d -") while read id; do echo $id >> $D/removed; sed -i "/$id/d" $D/queue; done
    echo "postsuper: Deleted: 4 messages" >&2 ;;
esac"#;

    #[test]
    fn ids_for_postfix_go_through_standard_input() {
        let fake = Fake::new("postfix", Mta::Postfix, POSTFIX);
        fs::write(
            fake.folder.join("queue"),
            include_bytes!("../../../tests/listings/postqueue-j.jsonl"),
        )
        .unwrap();
        let selection = Selection {
            all: true,
            ..Selection::default()
        };
        let plan = fake.queues.plan(&selection).unwrap();
        let outcome = fake.queues.act(Action::Remove, &plan, None).unwrap();
        assert_eq!(outcome.gone.len(), 4);
        assert!(outcome.still_there.is_empty() && outcome.complaints.is_empty());
        let removed = fs::read_to_string(fake.folder.join("removed")).unwrap();
        assert_eq!(removed.lines().count(), 4);
    }

    #[test]
    fn a_refusal_names_who_may() {
        let script = "echo 'exim: permission denied' >&2; exit 1";
        let fake = Fake::new("refused", Mta::Exim, script);
        let error = fake.queues.summary(5).unwrap_err();
        assert!(matches!(error, Error::Forbidden { .. }), "{error}");
        assert!(error.to_string().contains("a member of the group"));

        let script = "[ $1 = -j ] && exit 0; echo 'postsuper: fatal: use of this command is reserved for the superuser' >&2; exit 1";
        let fake = Fake::new("refused-postfix", Mta::Postfix, script);
        let plan = Plan {
            messages: vec![Planned {
                id: QueueId::parse(Mta::Postfix, b"3FB549962C1").unwrap(),
                sender: Text::default(),
                recipient: None,
                recipients: 0,
                size: 0,
                arrived: 0,
                state: super::super::State::Deferred,
                reason: None,
                instance: None,
                at: 0,
            }],
            ..Plan::default()
        };
        let error = fake.queues.act(Action::Remove, &plan, None).unwrap_err();
        assert!(error.to_string().contains("only root may"), "{error}");
    }
}
