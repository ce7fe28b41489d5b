//! A bounce that the mail server itself makes and delivers, and what the event
//! log says became of it.
//!
//! A message goes from an address of an opted-in domain to one of this host that
//! does not exist. The mail server bounces it to the sender, through zwrotka if
//! zwrotka is wired in. The sender does not exist either (unless `--mailbox`
//! names one that does), so nobody gets the notice: Postfix drops it, and from
//! Exim's queue it is removed here.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::{Finding, Host};
use crate::admin::input::{self, Source};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::Tools;
use crate::admin::time;
use crate::config::Config;
use crate::event::privacy::Privacy;
use crate::event::settings::{EventTarget, Events};
use crate::trust::{self, settings::Proof};

const ABOUT: &str = "test bounce";

/// How long the mail server may take to bounce and deliver.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long Exim may take to freeze a notice that it can't deliver.
const CLEAN_UP: Duration = Duration::from_secs(5);
/// Where syslog keeps what zwrotka logs (facility mail).
const SYSLOG: [&str; 4] = [
    "/var/log/mail.log",
    "/var/log/maillog",
    "/var/log/syslog",
    "/var/log/messages",
];

/// Makes the bounce and reports what became of it.
pub(super) fn try_out(host: &Host, tools: &Tools, config: &Config, domain: &str) -> Finding {
    let name = format!("zwrotka-doctor-{}-{}", std::process::id(), time::now());
    let nobody = format!("{name}@{domain}");
    let sender = host.options.mailbox.clone().unwrap_or(nobody);
    let events = Watch::start(config, &sender);
    if let Err(why) = submit(tools, &sender, &format!("{name}@localhost")) {
        return Finding::bad(
            ABOUT,
            format!("the mail server does not take a message: {why}"),
            "see that sendmail of this mail server works",
        );
    }
    let seen = events.wait();
    if tools.mta() == Mta::Exim && host.options.mailbox.is_none() {
        clean_up(tools, &sender);
    }
    finding(seen, &sender, config)
}

/// What the event says.
#[derive(Debug)]
enum Seen {
    Rewritten,
    Otherwise(String),
    Nothing,
    Unreadable(String),
}

fn finding(seen: Seen, sender: &str, config: &Config) -> Finding {
    match seen {
        Seen::Rewritten => Finding::good(
            ABOUT,
            format!("the mail server made one for {sender}, and it came out as a notice"),
        ),
        Seen::Otherwise(outcome) => {
            let detail = outcome
                .split_once("(not-ours: ")
                .and_then(|(_, d)| d.strip_suffix(')'));
            let next = if outcome.contains("not-ours")
                && !config.trust.require.contains(&Proof::Local)
            {
                "add \"local\" to [trust] require to have this server's own bounces explained"
            } else {
                detail.and_then(trust::advice).unwrap_or(
                        "the event log says more; zwrotka classify --explain shows how a bounce is read",
                    )
            };
            Finding::bad(
                ABOUT,
                format!(
                    "the mail server made one for {sender}, but no notice came of it: {outcome}"
                ),
                next,
            )
        }
        Seen::Nothing => Finding::bad(
            ABOUT,
            format!(
                "the mail server took a message from {sender} that it can't deliver, but within {} s \
                 zwrotka logged no bounce",
                PATIENCE.as_secs()
            ),
            "see in the mail server's log where its bounce went: zwrotka trace SENDER",
        ),
        Seen::Unreadable(why) => Finding::unseen(
            ABOUT,
            format!("one was made, but what became of it is unknown: {why}"),
            "run doctor as root, or set [events] target = \"file\"",
        ),
    }
}

fn submit(tools: &Tools, sender: &str, recipient: &str) -> io::Result<()> {
    let mut child = tools
        .sendmail()
        .args(["-i", "-f", sender, "--", recipient])
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let message = format!(
        "From: <{sender}>\nTo: <{recipient}>\nSubject: Test of zwrotka doctor\n\
         Auto-Submitted: auto-generated\n\n\
         This message was sent by zwrotka doctor to see that its bounce is explained.\n"
    );
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(message.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if output.status.success() {
        Ok(())
    } else {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(io::Error::other(format!("{}: {said}", output.status)))
    }
}

/// Removes the notice that nobody can get, once Exim has given it up.
fn clean_up(tools: &Tools, address: &str) {
    let start = Instant::now();
    while start.elapsed() < CLEAN_UP {
        let mut left = Vec::new();
        let listed = tools.list(|message| {
            let ours = |a: &[u8]| a.eq_ignore_ascii_case(address.as_bytes());
            if ours(message.sender.as_bytes())
                || message
                    .recipients
                    .iter()
                    .any(|r| ours(r.address.as_bytes()))
            {
                left.push((message.id.as_str().to_owned(), message.state));
            }
        });
        if listed.is_err() || left.is_empty() {
            return;
        }
        let frozen: Vec<&str> = left
            .iter()
            .filter(|(_, state)| *state == crate::admin::queue::State::Frozen)
            .map(|(id, _)| id.as_str())
            .collect();
        if !frozen.is_empty() {
            let mut arguments = vec!["-Mrm"];
            arguments.extend(frozen);
            let _ = tools.ask(tools.program(), &arguments);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// The event log, from now on.
struct Watch {
    /// Files, and how long they were.
    files: Vec<(PathBuf, u64)>,
    journal: bool,
    since: i64,
    /// The recipient as events show it.
    recipient: String,
}

impl Watch {
    fn start(config: &Config, recipient: &str) -> Watch {
        let Events {
            target,
            file,
            addresses,
            ..
        } = &config.events;
        let paths = match target {
            EventTarget::File => vec![file.clone()],
            _ => SYSLOG.iter().map(PathBuf::from).collect(),
        };
        let length = |path: &PathBuf| std::fs::metadata(path).map_or(0, |meta| meta.len());
        Watch {
            files: paths.into_iter().map(|p| (p.clone(), length(&p))).collect(),
            journal: *target != EventTarget::File,
            since: time::now(),
            recipient: Privacy::new(*addresses, config.key()).address(recipient),
        }
    }

    fn wait(&self) -> Seen {
        let start = Instant::now();
        let mut readable = false;
        let mut why = String::from("there is no event log that doctor can read");
        while start.elapsed() < PATIENCE {
            for (path, from) in &self.files {
                match after(path, *from) {
                    Ok(text) => {
                        readable = true;
                        if let Some(seen) = text.lines().find_map(|line| self.read(line)) {
                            return seen;
                        }
                    }
                    Err(e) if e.kind() == io::ErrorKind::NotFound => readable |= !self.journal,
                    Err(e) => why = format!("{}: {e}", path.display()),
                }
            }
            let mut seen = None;
            if self.journal
                && input::lines(&[Source::OwnJournal(self.since)], &mut |line: &[u8]| {
                    readable = true;
                    seen = seen.take().or(self.read(&String::from_utf8_lossy(line)));
                })
                .is_ok()
                && let Some(seen) = seen
            {
                return seen;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        if readable {
            Seen::Nothing
        } else {
            Seen::Unreadable(why)
        }
    }

    /// What a line says of the bounce; `None` where it is about something else.
    fn read(&self, line: &str) -> Option<Seen> {
        let value = |name: &str| {
            [
                format!("{name}="),
                format!("\"{name}\":\""),
                format!("{name}=\""),
            ]
            .iter()
            .find_map(|key| {
                let at = line.match_indices(key.as_str()).find(|(at, _)| {
                    *at == 0 || matches!(line.as_bytes()[at - 1], b' ' | b',' | b'{')
                })?;
                let rest = line[at.0 + key.len()..].trim_start_matches('"');
                let end = rest.find([' ', '"', ',', ']']).unwrap_or(rest.len());
                Some(rest[..end].to_owned())
            })
        };
        if value("event")? != "bounce" || !value("recipient")?.eq_ignore_ascii_case(&self.recipient)
        {
            return None;
        }
        let outcome = value("outcome")?;
        if outcome == "rewritten" {
            return Some(Seen::Rewritten);
        }
        let reason = match (value("reason"), value("detail")) {
            (Some(reason), Some(detail)) => format!(" ({reason}: {detail})"),
            (Some(reason), None) => format!(" ({reason})"),
            (None, _) => String::new(),
        };
        // What zwrotka itself handed over comes by again.
        (!reason.starts_with(" (loop")).then(|| Seen::Otherwise(outcome + &reason))
    }
}

fn after(path: &PathBuf, from: u64) -> io::Result<String> {
    let mut file = File::open(path)?;
    // A file that has become shorter was rotated.
    if file.metadata()?.len() >= from {
        file.seek(SeekFrom::Start(from))?;
    }
    let mut bytes = Vec::new();
    file.take(4 << 20).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Seen> {
        let watch = Watch {
            files: Vec::new(),
            journal: false,
            since: 0,
            recipient: "55579b557896@example.pl".into(),
        };
        watch.read(line)
    }

    #[test]
    fn an_event_is_read_in_every_format() {
        for line in [
            "time=2026-11-24T10:00:00Z event=bounce v=1 outcome=rewritten queue_id=0B39 recipient=55579b557896@example.pl language=pl",
            r#"{"time":"2026-11-24T10:00:00Z","event":"bounce","v":1,"outcome":"rewritten","recipient":"55579b557896@example.pl"}"#,
            r#"<22>1 2026-11-24T10:00:00Z mx zwrotka 1 - [zwrotka@32473 event="bounce" v="1" outcome="rewritten" recipient="55579b557896@example.pl"]"#,
        ] {
            assert!(matches!(read(line), Some(Seen::Rewritten)), "{line}");
        }
        let other =
            "event=bounce v=1 outcome=unchanged reason=not-ours recipient=55579b557896@example.pl";
        assert!(matches!(read(other), Some(Seen::Otherwise(why)) if why == "unchanged (not-ours)"));
        let another = "event=bounce v=1 outcome=rewritten recipient=000000000000@example.pl";
        assert!(read(another).is_none());
        let loop_back =
            "event=bounce v=1 outcome=unchanged reason=loop recipient=55579b557896@example.pl";
        assert!(read(loop_back).is_none());
    }
}
