//! `zwrotka milter-reader`: the process that makes a reader for each message. It
//! has a single thread and so can be copied, holds the configuration, and never
//! looks at a byte of mail itself.
//!
//! On its standard input it is given one socket for each message. The reader
//! takes a job from there and writes its reply; if it dies, the reply says how.

use std::fs::File;
use std::io::{self, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendFlags, recvmsg, send};
use rustix::process::{Pid, PidfdFlags, WaitOptions, pidfd_open, waitpid};

use super::job::{Job, MAX_JOB, Reply};
use crate::config::Config;
use crate::entry::isolation::child::{self, Lost};
use crate::entry::isolation::{limits, sandbox, wire};
use crate::entry::milter::Site;
use crate::entry::{Envelope, Incoming, Known, evaluate, now};

/// What the service is told when messages can come.
pub(super) const READY: &[u8] = b"R";

/// A reader at work.
struct Reader {
    pid: Pid,
    /// Readable once the process has ended.
    ended: OwnedFd,
    connection: UnixStream,
}

/// Serves until the service closes its end of `control`, and until every reader
/// has ended.
///
/// # Errors
/// The system can't wait for messages.
pub fn serve(control: UnixStream, site: &Site) -> io::Result<()> {
    child::ignore_requests_to_stop();
    warm_up();
    if (&control).write_all(READY).is_err() {
        // The service has ended.
        return Ok(());
    }
    let mut readers: Vec<Reader> = Vec::new();
    let mut open = true;
    while open || !readers.is_empty() {
        let mut waited: Vec<PollFd<'_>> = readers
            .iter()
            .map(|r| PollFd::new(&r.ended, PollFlags::IN))
            .collect();
        if open {
            waited.push(PollFd::new(&control, PollFlags::IN));
        }
        match poll(&mut waited, None) {
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(e) => return Err(e.into()),
        }
        let is_ready: Vec<bool> = waited.iter().map(|w| !w.revents().is_empty()).collect();
        drop(waited);
        for at in (0..readers.len()).rev().filter(|at| is_ready[*at]) {
            end(readers.swap_remove(at));
        }
        if open && is_ready.last() == Some(&true) {
            match receive(&control) {
                Ok(Some(connection)) => readers.extend(begin(connection, site)),
                Ok(None) => open = false,
                Err(Errno::INTR) => {}
                Err(_) => open = false,
            }
        }
    }
    Ok(())
}

/// Evaluates a bounce of our own, so that the copies of this process have in
/// memory what a first message sets up: tables of letters, searches, the heap.
fn warm_up() {
    let mut config = Config::built_in(true);
    config.trust.require.clear();
    let incoming = Incoming {
        envelope: Envelope {
            entry: "milter",
            sender: Some(""),
            recipient: Some("postmaster@localhost"),
            queue_id: None,
        },
        head: include_bytes!("../../../../examples/bounces/postfix-blocklist.eml"),
        whole: true,
        known: Known::default(),
    };
    let evaluation = evaluate(incoming, &config, now());
    debug_assert!(evaluation.notice().is_some());
}

/// The socket of the next message; `None` at the end.
fn receive(control: &UnixStream) -> Result<Option<UnixStream>, Errno> {
    let mut byte = [0];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let received = recvmsg(
        control,
        &mut [IoSliceMut::new(&mut byte)],
        &mut ancillary,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    let mut sockets = ancillary.drain().flat_map(|message| match message {
        RecvAncillaryMessage::ScmRights(fds) => fds.collect::<Vec<_>>(),
        _ => Vec::new(),
    });
    match (received.bytes, sockets.next()) {
        (1, Some(socket)) => Ok(Some(UnixStream::from(socket))),
        _ => Ok(None),
    }
}

/// Makes the reader of a message.
fn begin(connection: UnixStream, site: &Site) -> Option<Reader> {
    let work = || read_one(&connection, site);
    let made = child::in_child_with(&limits::MILTER, &connection, work).and_then(|pid| {
        let ended = pidfd_open(pid, PidfdFlags::empty());
        ended.map(|ended| (pid, ended)).map_err(|_| {
            // It can't be waited for, so it must not be.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
            let _ = waitpid(Some(pid), WaitOptions::empty());
            Lost::NoChild
        })
    });
    match made {
        Ok((pid, ended)) => Some(Reader {
            pid,
            ended,
            connection,
        }),
        Err(lost) => {
            reply_lost(&connection, lost);
            None
        }
    }
}

/// Takes notice of the end of a reader. Only now the service sees the end of
/// the reply, because this process has the socket as well.
fn end(reader: Reader) {
    let lost = match waitpid(Some(reader.pid), WaitOptions::empty()) {
        Ok(Some((_, status))) => child::end_of(status),
        _ => Some(Lost::Broken),
    };
    if let Some(lost) = lost {
        reply_lost(&reader.connection, lost);
    }
}

/// Never waits: a service that does not listen has given the message up.
fn reply_lost(connection: &UnixStream, lost: Lost) {
    let payload = wire::encode(&Reply::Err(lost));
    let frame = [&wire::head(&payload)[..], &payload].concat();
    let _ = send(
        connection.as_fd(),
        &frame,
        SendFlags::DONTWAIT | SendFlags::NOSIGNAL,
    );
}

/// The work of a reader, in a process of its own.
fn read_one(connection: &UnixStream, site: &Site) -> io::Result<()> {
    // As a file: a socket's own calls are not allowed to a confined process.
    let mut connection = File::from(OwnedFd::from(connection.try_clone()?));
    // Where memory is short, it is this process that goes and not the service.
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    let mut frame = Vec::new();
    (&connection).take(MAX_JOB).read_to_end(&mut frame)?;
    let job: Job<'_> = wire::payload(&frame)
        .and_then(wire::decode)
        .ok_or(io::ErrorKind::InvalidData)?;
    let mut incoming = job.incoming();
    incoming.known.rules = site.rules.as_ref();
    let settings = incoming.envelope.settings(&site.config).ok();
    incoming.known.settings = settings.as_ref();
    let unconfined = sandbox::enter(&sandbox::readable(&site.config, &settings));
    let mut evaluation = evaluate(incoming, &site.config, job.now());
    evaluation.unconfined = unconfined;
    let payload = wire::encode(&Reply::Ok(evaluation));
    connection.write_all(&wire::head(&payload))?;
    connection.write_all(&payload)
}
