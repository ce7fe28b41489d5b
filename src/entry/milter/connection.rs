//! The bytes of one connection: packets in, answers out, within limits of time.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::BytesMut;
use miltr_common::modifications::headers::AddHeader;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::{Semaphore, watch};
use tokio::task::spawn_blocking;
use tokio::time::{Instant, timeout, timeout_at};

use super::Site;
use super::edits::edits;
use super::event_log::EventLog;
use super::packet::{self, ACCEPT, CONTINUE, put, put_answer};
use super::readers::Readers;
use super::session::{Session, Step, Transit};
use crate::entry::evaluate::InternalError;
use crate::entry::isolation::limits;
use crate::entry::limits::{By, Delivery};
use crate::entry::{Evaluation, Outcome, Reason, now};
use crate::event::Event;
use crate::explanation::digest::Digest;
use crate::trust::proof_header;

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// The first packet of a connection.
    pub(super) first: Duration,
    /// The next packet, longer than a mail server waits for its client.
    pub(super) next: Duration,
    /// The rest of a packet that has begun.
    pub(super) rest: Duration,
    /// The reading of one message and the wait for a slot; shorter than the mail
    /// server's patience.
    pub(super) work: Duration,
    /// The way of an answer.
    pub(super) write: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            first: Duration::from_secs(5),
            next: Duration::from_secs(600),
            rest: Duration::from_secs(10),
            work: limits::MILTER.time,
            write: Duration::from_secs(10),
        }
    }
}

/// Where messages are read.
pub(super) enum Evaluator {
    /// In a process of their own.
    Readers(Readers),
    /// In this process, for tests of the protocol.
    #[cfg(test)]
    Here(fn(&Transit) -> Evaluation),
}

impl Evaluator {
    /// Reads the configuration anew; what is being read goes on with the old one.
    pub(super) async fn restart(&self) -> io::Result<()> {
        match self {
            Evaluator::Readers(readers) => readers.restart().await,
            #[cfg(test)]
            Evaluator::Here(_) => Ok(()),
        }
    }

    async fn evaluate(&self, transit: &Arc<Transit>, digest: Option<&Digest>) -> Evaluation {
        let mut incoming = transit.incoming();
        incoming.known.digest = digest;
        let result = match self {
            Evaluator::Readers(readers) => readers.evaluate(incoming).await,
            #[cfg(test)]
            Evaluator::Here(evaluate) => {
                let (evaluate, transit) = (*evaluate, Arc::clone(transit));
                let done = spawn_blocking(move || evaluate(&transit)).await;
                done.map_err(|_| crate::entry::isolation::child::Lost::Broken)
            }
        };
        let mut evaluation = match result {
            Ok(evaluation) => evaluation,
            Err(lost) => transit.unread(InternalError::from(lost).into()),
        };
        evaluation.mta = transit.unread(Reason::Unsure).mta;
        evaluation.took_since(transit.start)
    }
}

/// What all connections share.
pub(super) struct Shared {
    pub(super) site: RwLock<Arc<Site>>,
    pub(super) limits: Limits,
    /// Pieces of memory for messages.
    pub(super) memory: Arc<Semaphore>,
    pub(super) evaluator: Evaluator,
    pub(super) event_log: EventLog,
    pub(super) counts: Counts,
    /// True when it is time to stop.
    pub(super) stop: watch::Receiver<bool>,
}

/// What has happened so far.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) connections: AtomicU64,
    pub(super) ordinary: AtomicU64,
    pub(super) signed: AtomicU64,
    /// Messages that were not signed because of the way they came.
    pub(super) not_signed: AtomicU64,
    pub(super) rewritten: AtomicU64,
    pub(super) unchanged: AtomicU64,
    pub(super) errors: AtomicU64,
    /// Whether the last reload found a mistake.
    pub(super) outdated: AtomicBool,
}

impl Shared {
    /// What holds now.
    pub(super) fn site(&self) -> Arc<Site> {
        Arc::clone(&self.site.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn log(&self, evaluation: &Evaluation, transit: &Transit) {
        let count = match evaluation.outcome {
            Outcome::Rewritten(_) => &self.counts.rewritten,
            Outcome::Unchanged(Reason::InternalError(_)) => &self.counts.errors,
            _ => &self.counts.unchanged,
        };
        count.fetch_add(1, Ordering::Relaxed);
        let event = evaluation.event(&transit.envelope(), &transit.site.config);
        self.event_log.log(event, &transit.site);
    }

    /// Signing is refused, and logged once.
    fn log_not_signed(&self, site: &Arc<Site>) {
        if self.counts.not_signed.fetch_add(1, Ordering::Relaxed) == 0 {
            let why = "inet listener, or peer is neither root, postfix nor this account";
            let event = Event::service("not-signed", Some(("peer", why)));
            self.event_log.log(event, site);
        }
    }
}

/// Counts a notice, last of all that can keep it back, and makes the changes
/// that it takes: at most `room` bytes. Where the hourly limit is reached, what
/// a digest has to list.
fn finish(
    transit: &Transit,
    evaluation: &mut Evaluation,
    room: usize,
) -> (BytesMut, Option<Digest>) {
    let (site, now) = (&transit.site, now());
    let changes = changes(transit, evaluation, room);
    let envelope = transit.envelope();
    let delivery = envelope.recipient.map(|recipient| Delivery {
        recipient,
        queue_id: envelope.queue_id,
        by: By::MailServer,
    });
    evaluation.count(delivery, &*site.store, &site.config, now);
    match (changes, evaluation.notice()) {
        (Some(changes), Some(_)) => (changes, None),
        (None, _) => (BytesMut::new(), None),
        (Some(_), None) => {
            let digest = evaluation.digest(envelope.recipient, &site.config, now);
            (BytesMut::new(), digest)
        }
    }
}

/// The changes that a notice takes, if there is one and `room` for them.
fn changes(transit: &Transit, evaluation: &mut Evaluation, room: usize) -> Option<BytesMut> {
    let names = transit.names.iter().map(Vec::as_slice);
    match edits(evaluation.notice()?, names, transit.spaced) {
        None => evaluation.pass(InternalError::Crashed),
        Some(changes) if changes.len() > room => evaluation.pass(Reason::TooLarge),
        Some(changes) => return Some(changes),
    }
    None
}

/// Serves a mail server until it has had enough. `room` is what one write takes;
/// `may_sign` says whether mail that it brings may be signed.
pub(super) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    shared: &Shared,
    room: usize,
    may_sign: bool,
) -> io::Result<()> {
    let mut session = Session::new(Arc::clone(&shared.memory), may_sign);
    let mut stop = shared.stop.clone();
    let mut input = BytesMut::new();
    let mut is_first = true;
    loop {
        let Some(packet) = next(
            &mut stream,
            &mut input,
            &session,
            &mut stop,
            shared,
            is_first,
        )
        .await?
        else {
            return Ok(());
        };
        is_first = false;
        let mut answer = BytesMut::new();
        let mut done: Option<(Evaluation, Arc<Transit>)> = None;
        match session.take(packet, || shared.site()) {
            Step::Wait => continue,
            Step::Close => return Ok(()),
            Step::Answer(byte) => put_answer(&mut answer, byte),
            Step::Ordinary => {
                shared.counts.ordinary.fetch_add(1, Ordering::Relaxed);
                put_answer(&mut answer, ACCEPT);
            }
            Step::NotSigned(site) => {
                shared.log_not_signed(&site);
                put_answer(&mut answer, ACCEPT);
            }
            Step::Negotiated(options) => put(&mut answer, &*options),
            Step::Pass(transit, reason) => {
                put_answer(&mut answer, ACCEPT);
                done = Some((transit.unread(reason), transit));
            }
            Step::Sign(value) => {
                shared.counts.signed.fetch_add(1, Ordering::Relaxed);
                let name = proof_header::FIELD.as_bytes();
                put(&mut answer, &AddHeader::new(name, value.as_bytes()));
                put_answer(&mut answer, CONTINUE);
            }
            Step::Evaluate(transit) => {
                let evaluation;
                (evaluation, answer) = work(shared, &transit, room).await;
                put_answer(&mut answer, CONTINUE);
                done = Some((evaluation, transit));
            }
        }
        let written = timeout(shared.limits.write, stream.write_all(&answer))
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        if let Some((mut evaluation, transit)) = done {
            if written.is_err() {
                // The mail server has gone, and keeps what it has.
                evaluation.pass(InternalError::Connection);
            }
            shared.log(&evaluation, &transit);
        }
        written?;
    }
}

/// Evaluates a message. Whatever happens, there is a result, and the changes that it
/// takes.
async fn work(shared: &Shared, transit: &Arc<Transit>, room: usize) -> (Evaluation, BytesMut) {
    let evaluate = |digest| evaluate(shared, transit, digest);
    let evaluation = evaluate(None).await;
    // The store may be slow.
    let mine = Arc::clone(transit);
    let finished = spawn_blocking(move || {
        let mut evaluation = evaluation;
        let (changes, digest) = finish(&mine, &mut evaluation, room);
        (evaluation, changes, digest)
    });
    let Ok((mut evaluation, mut answer, digest)) = finished.await else {
        let evaluation = transit.unread(InternalError::Panic.into());
        return (evaluation, BytesMut::new());
    };
    if let Some(digest) = digest {
        let mut short = evaluate(Some(&digest)).await;
        if let Some(changes) = changes(transit, &mut short, room) {
            evaluation.shorten(Some(short));
            answer = changes;
        }
    }
    (evaluation, answer)
}

/// Evaluates a message, for as long as the mail server waits.
async fn evaluate(shared: &Shared, transit: &Arc<Transit>, digest: Option<&Digest>) -> Evaluation {
    timeout(
        shared.limits.work,
        shared.evaluator.evaluate(transit, digest),
    )
    .await
    .unwrap_or_else(|_| transit.unread(InternalError::OutOfTime.into()))
}

/// The next packet; `None` where the connection ends in peace.
async fn next<S: AsyncRead + Unpin>(
    stream: &mut S,
    input: &mut BytesMut,
    session: &Session,
    stop: &mut watch::Receiver<bool>,
    shared: &Shared,
    is_first: bool,
) -> io::Result<Option<BytesMut>> {
    // One moment for the whole packet: one byte every few seconds must not hold a
    // connection, of which there are so many.
    let mut rest = None;
    loop {
        match packet::take(input) {
            Ok(Some(packet)) => return Ok(Some(packet)),
            Ok(None) => {}
            Err(packet::NoMilter) => return Err(io::ErrorKind::InvalidData.into()),
        }
        if session.is_idle() && input.is_empty() {
            if *stop.borrow() {
                return Ok(None);
            }
            // What a large message needed is not kept.
            *input = BytesMut::new();
        }
        let now = Instant::now();
        let until = if !input.is_empty() {
            *rest.get_or_insert(now + shared.limits.rest)
        } else if is_first {
            now + shared.limits.first
        } else {
            now + shared.limits.next
        };
        input.reserve(4096);
        let read = tokio::select! {
            read = timeout_at(until, stream.read_buf(input)) => read,
            _ = stop.changed(), if session.is_idle() => continue,
        };
        match read {
            Ok(Ok(0)) => return Ok(None),
            Ok(Ok(_)) => {}
            Ok(Err(e)) if e.kind() == io::ErrorKind::Interrupted => {}
            Ok(Err(e)) => return Err(e),
            Err(_) => return Err(io::ErrorKind::TimedOut.into()),
        }
    }
}
