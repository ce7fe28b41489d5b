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
use tokio::time::timeout;

use super::Site;
use super::edits::edits;
use super::event_log::EventLog;
use super::packet::{self, ACCEPT, CONTINUE, put, put_answer};
use super::session::{Letter, Session, Step};
use crate::entry::{self, Decision, Outcome, Reason, limits, now};
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
    /// The work on one message; shorter than the mail server's patience.
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
            work: Duration::from_secs(2),
            write: Duration::from_secs(10),
        }
    }
}

/// A decision, and the changes that it takes.
pub(super) struct Weighed {
    pub(super) decision: Decision,
    pub(super) edits: BytesMut,
}

/// Weighs a letter; the changes may be so many bytes.
pub(super) type Weigh = fn(&Letter, usize) -> Weighed;

/// What all connections share.
pub(super) struct Shared {
    pub(super) site: RwLock<Arc<Site>>,
    pub(super) limits: Limits,
    /// Pieces of memory for messages.
    pub(super) memory: Arc<Semaphore>,
    /// Messages that are weighed at the same time.
    pub(super) desks: Arc<Semaphore>,
    pub(super) weigh: Weigh,
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

    fn tell(&self, decision: Decision, site: &Arc<Site>) {
        let count = match decision.outcome {
            Outcome::Rewritten(_) => &self.counts.rewritten,
            Outcome::Unchanged(Reason::InternalError(_)) => &self.counts.errors,
            Outcome::Unchanged(_) => &self.counts.unchanged,
        };
        count.fetch_add(1, Ordering::Relaxed);
        self.event_log.log(decision.event, site);
    }
}

/// The real work on a letter. What is counted is counted last, for a notice
/// that goes out.
pub(super) fn weigh(letter: &Letter, room: usize) -> Weighed {
    let (config, now) = (&letter.site.config, now());
    let mut decision = entry::weigh(letter.incoming(), config, letter.start, now);
    limits::alert(&decision.counted, config, now).log(&mut decision.event);
    let mut changes = BytesMut::new();
    if let (Outcome::Rewritten(notice), Some(recipient)) =
        (&decision.outcome, letter.incoming().recipient)
    {
        let names = letter.names.iter().map(Vec::as_slice);
        changes = edits(notice, names, letter.spaced);
        let reason = if changes.len() > room {
            Some(Reason::TooLarge)
        } else {
            let id = notice.message_id.as_str();
            let allowance = limits::may_notify(recipient, id, &decision.counted, config, now);
            allowance.log(&mut decision.event);
            allowance.refused.map(Reason::RateLimited)
        };
        if let Some(reason) = reason {
            changes = BytesMut::new();
            decision.turn_to_original(reason);
        }
    }
    Weighed {
        decision,
        edits: changes,
    }
}

/// Serves a mail server until it has had enough. `room` is what one write takes.
pub(super) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    shared: &Shared,
    room: usize,
) -> io::Result<()> {
    let mut session = Session::new(Arc::clone(&shared.memory));
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
        let is_mail = packet.first() == Some(&b'M');
        let mut answer = BytesMut::new();
        let mut told = None;
        match session.take(packet, || shared.site()) {
            Step::Wait => continue,
            Step::Close => return Ok(()),
            Step::Answer(byte) => {
                if is_mail && byte == ACCEPT {
                    shared.counts.ordinary.fetch_add(1, Ordering::Relaxed);
                }
                put_answer(&mut answer, byte);
            }
            Step::Negotiated(options) => put(&mut answer, &*options),
            Step::Pass(decision, site) => {
                put_answer(&mut answer, ACCEPT);
                told = Some((*decision, site));
            }
            Step::Sign(value) => {
                shared.counts.signed.fetch_add(1, Ordering::Relaxed);
                let name = proof_header::FIELD.as_bytes();
                put(&mut answer, &AddHeader::new(name, value.as_bytes()));
                put_answer(&mut answer, CONTINUE);
            }
            Step::Weigh(letter) => {
                let weighed = work(shared, &letter, room).await;
                answer = weighed.edits;
                put_answer(&mut answer, CONTINUE);
                told = Some((weighed.decision, Arc::clone(&letter.site)));
            }
        }
        let written = timeout(shared.limits.write, stream.write_all(&answer))
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        if let Some((mut decision, site)) = told {
            if written.is_err() {
                // The mail server has gone, and keeps what it has.
                decision.turn_to_original(Reason::InternalError("connection"));
            }
            shared.tell(decision, &site);
        }
        written?;
    }
}

/// The work on a letter, on a thread that may take its time, for as long as the
/// mail server waits. Whatever happens there, there is a decision.
async fn work(shared: &Shared, letter: &Arc<Letter>, room: usize) -> Weighed {
    let mine = Arc::clone(letter);
    let weigh = shared.weigh;
    let done = timeout(shared.limits.work, async {
        let desk = Arc::clone(&shared.desks).acquire_owned().await;
        spawn_blocking(move || {
            let weighed = weigh(&mine, room);
            drop(desk);
            weighed
        })
        .await
    });
    let reason = match done.await {
        Ok(Ok(weighed)) => return weighed,
        Ok(Err(_)) => Reason::InternalError("panic"),
        Err(_) => Reason::InternalError("time"),
    };
    Weighed {
        decision: letter.unread(reason),
        edits: BytesMut::new(),
    }
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
        let patience = if !input.is_empty() {
            shared.limits.rest
        } else if is_first {
            shared.limits.first
        } else {
            shared.limits.next
        };
        input.reserve(4096);
        let read = tokio::select! {
            read = timeout(patience, stream.read_buf(input)) => read,
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
