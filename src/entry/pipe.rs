//! `zwrotka pipe`: the mail server gives a message away, and zwrotka hands a
//! notice or the original back to it. The exit code 0 makes the message ours to
//! lose, so it is given only after the server has taken what was handed over;
//! everything else is 75, and the server tries again.
//!
//! A second try must not become a second message. Each notice is reserved
//! before it is handed over and marked as sent after it ([`crate::store`]), and
//! always has the same Message-ID. Between the server's "taken" and our mark
//! there is a moment in which being killed makes it come twice; under the same
//! Message-ID, by which mailboxes know it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::evaluate::{Broken, InternalError, Policy, Retry};
use super::input::Input;
use super::isolation::{child, evaluate_again, evaluate_in_child};
use super::limits::{self, By, Delivery};
use super::{Envelope, Evaluation, Incoming, Known, Outcome, now};
use crate::config::Config;
use crate::event::sink::Stderr;
use crate::handover::settings::{Duplicates, Handover, HandoverVia};
use crate::handover::{self, Mail, Way};
use crate::message::DateTime;
use crate::store::{Answer, Claim, Mark, Refusal, Reservation, Reserved, Store};
use crate::trust::MARK;

/// How long to wait for another process that hands the same notice over.
const RESERVATION_PATIENCE: Duration = Duration::from_secs(2);
/// After so many seconds of "not now" the original is tried.
const LONG_ENOUGH: i64 = 3600;
/// Between the end of all work and the moment that we are stopped.
const GRACE: Duration = Duration::from_secs(2);

/// What the command line says of the message.
#[derive(Debug, Default)]
pub struct Options {
    /// The reverse-path.
    pub sender: Option<String>,
    /// The recipients.
    pub recipients: Vec<String>,
    /// The mail server's name for the message.
    pub queue_id: Option<String>,
}

impl Options {
    fn envelope<'a>(&'a self, recipient: &'a str) -> Envelope<'a> {
        Envelope {
            entry: "pipe",
            sender: self.sender.as_deref(),
            recipient: Some(recipient),
            queue_id: self.queue_id.as_deref(),
        }
    }
}

/// Why the mail server must keep the message; holds nothing of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the message can't be read: {0}")]
    Unreadable(io::ErrorKind),
    #[error("the message is empty")]
    Empty,
    #[error("the same bounce is being handled by another process")]
    InProgress,
    #[error(transparent)]
    Handover(#[from] handover::Error),
}

/// Takes one message and hands it on. Without a configuration file no domain
/// takes part; with a broken one the original goes on by what of `[handover]`
/// can be read. `from` is `None` where there is nothing to read from.
///
/// # Errors
/// Why the mail server must keep it.
pub fn run(config_path: Option<&Path>, options: &Options, from: Option<File>) -> Result<(), Error> {
    let start = Instant::now();
    let now = now();
    let mut broken = false;
    let config = match config_path {
        None => Config::built_in(false),
        Some(path) => Config::load(path).unwrap_or_else(|_| {
            broken = true;
            let mut config = Config::built_in(false);
            config.handover = Config::rescue_handover(path);
            config
        }),
    };
    let until = start + config.handover.time_limit;
    child::end_after(config.handover.time_limit + GRACE);

    let input = match from {
        Some(file) => Input::read(Patient { file, until }),
        None => Err(io::ErrorKind::NotConnected.into()),
    };
    let (head, whole) = match &input {
        Ok(input) => (&input.head[..], input.whole),
        Err(_) => (&[][..], true),
    };
    let incoming: Vec<Incoming<'_>> = options
        .recipients
        .iter()
        .map(|recipient| Incoming {
            envelope: options.envelope(recipient),
            head,
            whole,
            known: Known::default(),
        })
        .collect();
    // Every message has a header. Nothing at all comes from a mail server that
    // has died, and it still has the message.
    let why = match &input {
        Err(e) => Some(Error::Unreadable(e.kind())),
        Ok(_) if head.is_empty() => Some(Error::Empty),
        Ok(_) => None,
    };
    if let Some(why) = why {
        for incoming in &incoming {
            let mut evaluation = Evaluation::unread(InternalError::Crashed.into());
            evaluation.outcome = Outcome::Retry(Retry::Input);
            log(&evaluation, &incoming.envelope, &config);
        }
        return Err(why);
    }
    let evaluations = evaluate_in_child(&incoming, (!broken).then_some(&config), start, now);
    drop(incoming);
    let mut input = input.map_err(|e| Error::Unreadable(e.kind()))?;

    child::see_it_through();
    let mut run = Run {
        config: &config,
        store: limits::store_of(&config, false),
        options,
        way: Way {
            to: &config.handover,
            hostname: &config.hostname,
            spool: &config.state_dir,
            until,
        },
        now,
        marks: Vec::new(),
    };
    let (evaluations, result) = run.hand_on(&mut input, evaluations);
    for (evaluation, recipient) in evaluations.iter().zip(&options.recipients) {
        log(evaluation, &options.envelope(recipient), &config);
    }
    // The server must be able to write all of it.
    let _ = input.drain();
    result
}

fn log(evaluation: &Evaluation, envelope: &Envelope<'_>, config: &Config) {
    super::log::log(&evaluation.event(envelope, config), config, Stderr::Silent);
}

/// Standard input with the time limit of the whole run.
struct Patient {
    file: File,
    until: Instant,
}

impl Read for Patient {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        child::wait_readable(&self.file, self.until)?;
        self.file.read(buffer)
    }
}

/// What comes next for one recipient.
#[derive(Debug)]
enum Next {
    /// Nothing: the mail server has taken what it gets, or it gets nothing.
    Done,
    /// The original.
    Original,
    /// The same as for another recipient, whose failure is told.
    Tried,
    /// Another run.
    Again(Error),
}

struct Run<'a> {
    config: &'a Config,
    store: Box<dyn Store>,
    options: &'a Options,
    way: Way<'a>,
    now: DateTime,
    /// Marks that a power cut could take back.
    marks: Vec<Mark>,
}

impl Run<'_> {
    /// Notices first, each to its recipient; then the original to everyone who
    /// gets it, those included whose notice was refused.
    fn hand_on<R: Read>(
        &mut self,
        input: &mut Input<R>,
        mut all: Vec<Evaluation>,
    ) -> (Vec<Evaluation>, Result<(), Error>) {
        let names: Vec<&str> = self.options.recipients.iter().map(String::as_str).collect();
        let copies = self.copies(&input.head);
        let mut next = Vec::with_capacity(all.len());
        for (n, (evaluation, recipient)) in all.iter_mut().zip(&names).enumerate() {
            let has_sent = copies.get(n).map(|copy| self.store.has_sent(copy));
            next.push(if let Some(Ok(true)) = has_sent {
                self.count(evaluation, None);
                evaluation.outcome = Outcome::Dropped(Policy::Duplicate);
                Next::Done
            } else {
                if let Some(Err(_)) = has_sent {
                    evaluation.add_broken(Broken::State);
                }
                self.send_notice(evaluation, recipient, &input.head, input.whole)
            });
        }

        let originals: Vec<usize> = (0..next.len())
            .filter(|n| matches!(next[*n], Next::Original))
            .collect();
        if !originals.is_empty() {
            let to: Vec<&str> = originals.iter().map(|n| names[*n]).collect();
            let sent = self.send_original(input, &to);
            for n in &originals {
                next[*n] = Next::Done;
            }
            if let Err(e) = sent {
                for n in &originals {
                    all[*n].handover = Some(e.to_string());
                    all[*n].outcome = Outcome::Retry(Retry::Handover);
                }
                let first = originals.first().copied().unwrap_or_default();
                for n in originals {
                    next[n] = Next::Tried;
                }
                next[first] = Next::Again(e.into());
            }
        }

        if next.iter().any(|next| matches!(next, Next::Again(_))) {
            self.remember_for_next_time(&next, &copies);
        }
        let again = next.into_iter().find_map(|next| match next {
            Next::Again(why) => Some(why),
            _ => None,
        });
        (all, again.map_or(Ok(()), Err))
    }

    /// Names for "this recipient's copy in this run of the mail server's
    /// queue". Only a run for several can come again after it was partly done.
    fn copies(&self, head: &[u8]) -> Vec<String> {
        let (Some(queue_id), true) = (&self.options.queue_id, self.options.recipients.len() > 1)
        else {
            return Vec::new();
        };
        let digest = Sha256::digest(head);
        self.options
            .recipients
            .iter()
            .map(|recipient| format!("copy\0{queue_id}\0{recipient}\0{digest:x}"))
            .collect()
    }

    fn remember_for_next_time(&mut self, next: &[Next], copies: &[String]) {
        for (next, copy) in next.iter().zip(copies) {
            if matches!(next, Next::Done)
                && let Ok(mark) = self.store.mark(copy, self.now.to_timestamp())
            {
                self.marks.push(mark);
            }
        }
        for mark in self.marks.drain(..) {
            let _ = self.store.sync(&mark);
        }
    }

    fn count(&self, evaluation: &mut Evaluation, delivery: Option<Delivery<'_>>) -> Answer {
        evaluation.count(delivery, &*self.store, self.config, self.now)
    }

    fn send_notice(
        &mut self,
        evaluation: &mut Evaluation,
        recipient: &str,
        head: &[u8],
        whole: bool,
    ) -> Next {
        if evaluation.notice().is_none() {
            self.count(evaluation, None);
            return Next::Original;
        }
        let reservation = match self.reserve(evaluation) {
            Ok(reservation) => reservation,
            Err(next) => {
                self.count(evaluation, None);
                return next;
            }
        };
        // A notice that is tried again has been counted.
        let is_first = reservation.as_ref().is_none_or(|r| r.is_first);
        let delivery = Delivery {
            recipient,
            queue_id: self.options.queue_id.as_deref(),
            by: By::Handover { is_first },
        };
        let answer = self.count(evaluation, Some(delivery));
        match answer.refused {
            Some(Refusal::HeldElsewhere) => {
                evaluation.outcome = Outcome::Retry(Retry::InProgress);
                return Next::Again(Error::InProgress);
            }
            Some(Refusal::SentElsewhere) if self.drops_duplicates() => {
                if let Some(reservation) = reservation {
                    self.store.release(reservation);
                }
                evaluation.outcome = Outcome::Dropped(Policy::Duplicate);
                return Next::Done;
            }
            _ => {}
        }
        if let Some(digest) = &evaluation.digest(Some(recipient), self.config, self.now) {
            let incoming = Incoming {
                envelope: self.options.envelope(recipient),
                head,
                whole,
                known: Known {
                    digest: Some(digest),
                    ..Known::default()
                },
            };
            evaluation.shorten(evaluate_again(incoming, self.config, self.now));
        }
        self.hand_over_notice(evaluation, recipient, reservation, answer.claim)
    }

    fn hand_over_notice(
        &mut self,
        evaluation: &mut Evaluation,
        recipient: &str,
        reservation: Option<Reservation>,
        claim: Option<Claim>,
    ) -> Next {
        let now = self.now.to_timestamp();
        let give_up = |reservation: Option<Reservation>| {
            if let Some(reservation) = reservation {
                self.store.release(reservation);
            }
            if let Some(claim) = &claim {
                self.store.withdraw(claim, now);
            }
            Next::Original
        };
        let Some(notice) = evaluation.notice() else {
            return give_up(reservation);
        };
        let mail = Mail {
            head: &notice.bytes,
            rest: None,
        };
        match handover::hand_over(self.way, &[recipient], mail) {
            Ok(()) => {
                match reservation.map(|r| self.store.settle(r)) {
                    Some(Ok(mark)) => self.marks.push(mark),
                    Some(Err(_)) => evaluation.add_broken(Broken::State),
                    None => {}
                }
                if let Some(claim) = &claim {
                    self.store.confirm(claim, now);
                }
                Next::Done
            }
            Err(e) => {
                evaluation.handover = Some(e.to_string());
                let waited = reservation.as_ref().map_or(0, |r| now - r.first_tried);
                // The original, where the server has surely not taken the
                // notice, and either never will or has said so for too long.
                let enough = !e.is_unconfirmed() && waited > LONG_ENOUGH;
                if e.is_refusal() || enough {
                    evaluation.pass(InternalError::Handover);
                    return give_up(reservation);
                }
                evaluation.outcome = Outcome::Retry(Retry::Handover);
                Next::Again(e.into())
            }
        }
    }

    fn drops_duplicates(&self) -> bool {
        self.config.handover.duplicates == Duplicates::Drop
    }

    /// The right to hand this notice over; `Ok(None)` where the store can't tell.
    fn reserve(&self, evaluation: &mut Evaluation) -> Result<Option<Reservation>, Next> {
        let Some(key) = &evaluation.message_id else {
            return Ok(None);
        };
        match self
            .store
            .reserve(key, self.now.to_timestamp(), RESERVATION_PATIENCE)
        {
            Ok(Reserved::Held(reservation)) => Ok(Some(reservation)),
            Ok(Reserved::Busy) => {
                evaluation.outcome = Outcome::Retry(Retry::InProgress);
                Err(Next::Again(Error::InProgress))
            }
            Ok(Reserved::Sent) if self.drops_duplicates() => {
                evaluation.outcome = Outcome::Dropped(Policy::Duplicate);
                Err(Next::Done)
            }
            Ok(Reserved::Sent) => Ok(None),
            Err(_) => {
                evaluation.add_broken(Broken::State);
                Ok(None)
            }
        }
    }

    fn send_original<R: Read>(
        &self,
        input: &mut Input<R>,
        recipients: &[&str],
    ) -> Result<(), handover::Error> {
        let head = marked(&self.config.handover, &input.head);
        let mail = Mail {
            head: &head,
            rest: if input.whole {
                None
            } else {
                Some(&mut input.rest)
            },
        };
        handover::hand_over(self.way, recipients, mail)
    }
}

/// The original with our mark on top where it goes through the same router
/// again: a sendmail program offers no other way to say that zwrotka has seen
/// it. By SMTP the listener's port says it, and the message stays as it is.
fn marked<'a>(handover: &Handover, head: &'a [u8]) -> std::borrow::Cow<'a, [u8]> {
    match handover.via {
        HandoverVia::Smtp => head.into(),
        HandoverVia::Sendmail => {
            let mut marked = format!("{MARK}: v=1; passed\n").into_bytes();
            marked.extend_from_slice(head);
            marked.into()
        }
    }
}
