//! Readers of the milter: for each message a locked process of its own, so that
//! whatever a mail does to it costs one explanation.
//!
//! The service has several threads and can't be copied safely. So it starts its
//! own program once more, `zwrotka milter-reader` ([`server`]), which has one
//! thread and the configuration in memory; that one makes a copy of itself for
//! each message (0.2 ms). A reload starts a new one, and the old one ends with
//! its last message; one that was killed is replaced with the next message.

mod job;
pub(super) mod server;

use std::io::{self, IoSlice, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{Mutex, Semaphore};
use tokio::task::spawn_blocking;

use crate::entry::isolation::child::Lost;
use crate::entry::isolation::wire;
use crate::entry::{Evaluation, Incoming, now};
use job::{Job, MAX_REPLY, Reply};

/// How long a reader process may take to read the configuration.
const START: Duration = Duration::from_secs(10);
/// Enough for a thread that waits.
const SMALL_STACK: usize = 64 << 10;
/// What the service manager tells the service alone.
const NOT_PASSED_ON: &[&str] = &[
    "NOTIFY_SOCKET",
    "WATCHDOG_PID",
    "WATCHDOG_USEC",
    "LISTEN_PID",
    "LISTEN_FDS",
    "LISTEN_FDNAMES",
];

/// Starts readers.
#[derive(Debug)]
pub(super) struct Readers {
    program: PathBuf,
    config: Option<PathBuf>,
    server: Mutex<Option<Arc<Server>>>,
    /// Messages that are read at the same time.
    slots: Semaphore,
}

/// A running `zwrotka milter-reader`. It ends when this goes away.
#[derive(Debug)]
struct Server {
    control: UnixStream,
    is_alive: Arc<AtomicBool>,
}

impl Readers {
    pub(super) fn new(program: PathBuf, config: Option<PathBuf>, slots: usize) -> Readers {
        Readers {
            program,
            config,
            server: Mutex::new(None),
            slots: Semaphore::new(slots),
        }
    }

    /// Starts a reader process with the configuration as it is now. Messages
    /// that are being read stay with the one before.
    ///
    /// # Errors
    /// It can't be started, and the one before stays.
    pub(super) async fn restart(&self) -> io::Result<()> {
        let server = self.start().await?;
        *self.server.lock().await = Some(server);
        Ok(())
    }

    async fn start(&self) -> io::Result<Arc<Server>> {
        let (program, config) = (self.program.clone(), self.config.clone());
        let started = spawn_blocking(move || Server::start(&program, config)).await;
        started.map_err(io::Error::other)?.map(Arc::new)
    }

    /// The reader process, a new one where that has ended.
    async fn server(&self) -> io::Result<Arc<Server>> {
        let mut current = self.server.lock().await;
        if let Some(server) = &*current
            && server.is_alive.load(Ordering::Relaxed)
        {
            return Ok(Arc::clone(server));
        }
        let server = self.start().await?;
        *current = Some(Arc::clone(&server));
        Ok(server)
    }

    /// Evaluates a message. Whoever stops waiting for this gives the slot back
    /// at once; the reader ends by its own limits.
    pub(super) async fn evaluate(&self, incoming: Incoming<'_>) -> Reply {
        let _slot = self.slots.acquire().await.map_err(|_| Lost::NoChild)?;
        let job = wire::encode(&Job::new(&incoming, now()));
        let mut stream = self.connect().await.map_err(|_| Lost::NoChild)?;
        let asked = async {
            stream.write_all(&wire::head(&job)).await?;
            stream.write_all(&job).await?;
            stream.shutdown().await
        };
        // A reader that died before it had all has said so, or nothing.
        let _ = asked.await;
        drop(job);
        let mut frame = Vec::new();
        let read = stream.take(MAX_REPLY).read_to_end(&mut frame).await;
        if frame.is_empty() || read.is_err() {
            // The reader process itself has been killed, and its readers with it.
            return Err(Lost::Killed);
        }
        let reply: Option<Reply> = wire::payload(&frame).and_then(wire::decode);
        let evaluation: Evaluation = reply.ok_or(Lost::Broken)??;
        Ok(evaluation)
    }

    /// A connection to a new reader.
    async fn connect(&self) -> io::Result<tokio::net::UnixStream> {
        let mut server = self.server().await?;
        let (ours, theirs) = UnixStream::pair()?;
        if server.pass(&theirs).is_err() {
            // It has died since it was last looked at.
            server.is_alive.store(false, Ordering::Relaxed);
            server = self.server().await?;
            server.pass(&theirs)?;
        }
        ours.set_nonblocking(true)?;
        tokio::net::UnixStream::from_std(ours)
    }
}

impl Server {
    fn start(program: &Path, config: Option<PathBuf>) -> io::Result<Server> {
        let (mut control, theirs) = UnixStream::pair()?;
        let mut command = Command::new(program);
        command.arg("milter-reader");
        if let Some(config) = config {
            command.arg("--config").arg(config);
        }
        for name in NOT_PASSED_ON {
            command.env_remove(name);
        }
        let mut child = command
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::null())
            .spawn()?;
        // It has the other end, and this process must not: the end of the
        // process would never be seen.
        drop(command);
        let mut said = [0; server::READY.len()];
        let ready = control
            .set_read_timeout(Some(START))
            .and_then(|()| control.read_exact(&mut said))
            .and_then(|()| control.set_nonblocking(true));
        if let Err(e) = ready {
            let _ = child.kill();
            let _ = child.wait();
            return Err(e);
        }
        let is_alive = Arc::new(AtomicBool::new(true));
        let alive = Arc::clone(&is_alive);
        thread::Builder::new()
            .name("zwrotka-wait".into())
            .stack_size(SMALL_STACK)
            .spawn(move || {
                let _ = child.wait();
                alive.store(false, Ordering::Relaxed);
            })?;
        Ok(Server { control, is_alive })
    }

    /// Hands the socket of a message over. Never waits.
    fn pass(&self, socket: &UnixStream) -> io::Result<()> {
        let sockets = [socket.as_fd()];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        ancillary.push(SendAncillaryMessage::ScmRights(&sockets));
        sendmsg(
            &self.control,
            &[IoSlice::new(b"M")],
            &mut ancillary,
            SendFlags::NOSIGNAL,
        )?;
        Ok(())
    }
}
