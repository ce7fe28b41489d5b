//! The process that stays: its sockets, its signals, its beginning and its end.

use std::fmt;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use listenfd::ListenFd;
use socket2::SockRef;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, UnixListener};
use tokio::runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, watch};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use super::address::{Accepted, Listener};
use super::connection::{Counts, Evaluator, Limits, Shared, serve};
use super::event_log::EventLog;
use super::readers::{self, Readers};
use super::session::PIECE;
use super::{Address, Site, systemd};
use crate::event::Event;

/// Memory for all messages that are on their way at the same time.
const MEMORY: usize = 64 << 20;
/// What a socket is asked to take in one write.
const SEND_BUFFER: usize = 4 << 20;
/// Most bytes of changes; a notice has no reason to be larger.
const MAX_EDITS: usize = 1 << 20;
/// How long a stop waits for messages that are on their way.
const GRACE: Duration = Duration::from_secs(10);
/// Most messages that are read at the same time.
const MAX_READERS: usize = 16;
/// The name by which systemd may hand over the status socket.
const STATUS_NAME: &str = "status";

/// What the command line says.
#[derive(Debug, Clone)]
pub struct Options {
    /// The configuration file; without one no domain takes part.
    pub config: Option<PathBuf>,
    /// Where mail servers connect, beside what systemd hands over.
    pub listen: Vec<Address>,
    /// Where the state of the service can be read.
    pub status: Option<Address>,
    /// The zwrotka program, which is started for `zwrotka milter-reader`.
    pub program: PathBuf,
    /// The mode of sockets in the file system.
    pub mode: u32,
    /// Most connections at the same time.
    pub connections: usize,
}

/// Why the service can't start, or can't go on.
#[derive(Debug)]
pub enum Failure {
    /// The configuration is wrong.
    Config(Vec<String>),
    /// Nowhere to listen.
    Nowhere,
    /// A socket can't be had.
    Listen(String, io::Error),
    /// The process that reads messages can't be started.
    Readers(io::Error),
    /// The system does not give what any program needs.
    System(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Config(problems) => {
                let lines: Vec<String> =
                    problems.iter().map(|p| format!("zwrotka: {p}")).collect();
                f.write_str(&lines.join("\n"))
            }
            Failure::Nowhere => f.write_str(
                "zwrotka: milter: nowhere to listen: name an address with --listen \
                 (inet:127.0.0.1:9999 or unix:/run/zwrotka/milter), or start it by systemd's socket",
            ),
            Failure::Listen(at, e) => write!(f, "zwrotka: milter: can't listen on {at}: {e}"),
            Failure::Readers(e) => {
                write!(f, "zwrotka: milter: can't start zwrotka milter-reader: {e}")
            }
            Failure::System(e) => write!(f, "zwrotka: milter: {e}"),
        }
    }
}

/// Runs until SIGTERM or SIGINT.
///
/// # Errors
/// What keeps it from starting.
pub fn run(options: &Options) -> Result<(), Failure> {
    let site = Arc::new(load(options.config.as_deref()).map_err(Failure::Config)?);
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(cores.min(4))
        .max_blocking_threads(slots(cores) + 2)
        .thread_name("zwrotka-milter")
        .enable_all()
        .build()
        .map_err(Failure::System)?;
    let (event_log, finish) = EventLog::start();
    let ended = runtime.block_on(stay(options, Arc::clone(&site), cores, event_log));
    // A message that is still being worked on has been answered long ago.
    runtime.shutdown_timeout(Duration::from_secs(1));
    finish.wait(&site);
    ended
}

/// How many messages are read at the same time: more than there are cores,
/// because they wait for files now and then.
fn slots(cores: usize) -> usize {
    (cores * 2).min(MAX_READERS)
}

/// Runs `zwrotka milter-reader` until the service that started it ends it.
///
/// # Errors
/// What keeps it from starting.
pub fn run_reader(config: Option<PathBuf>) -> Result<(), Failure> {
    let site = load(config.as_deref()).map_err(Failure::Config)?;
    let control = std::io::stdin()
        .as_fd()
        .try_clone_to_owned()
        .map_err(Failure::System)?;
    readers::server::serve(UnixStream::from(control), &site).map_err(Failure::System)
}

fn load(config: Option<&Path>) -> Result<Site, Vec<String>> {
    match config {
        Some(path) => Site::load(path),
        None => Ok(Site::empty()),
    }
}

async fn stay(
    options: &Options,
    site: Arc<Site>,
    cores: usize,
    event_log: EventLog,
) -> Result<(), Failure> {
    // Before the sockets, so that no signal is missed once somebody can connect.
    let mut hang_up = signal(SignalKind::hangup()).map_err(Failure::System)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(Failure::System)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(Failure::System)?;
    let readers = Readers::new(
        options.program.clone(),
        options.config.clone(),
        slots(cores),
    );
    readers.restart().await.map_err(Failure::Readers)?;
    // After the readers, so that whoever can connect finds a service that works.
    let sockets = Sockets::open(options)?;
    let (stop, stopped) = watch::channel(false);
    let shared = Arc::new(Shared {
        site: RwLock::new(site),
        limits: Limits::default(),
        memory: Arc::new(Semaphore::new(MEMORY / PIECE)),
        evaluator: Evaluator::Readers(readers),
        event_log,
        counts: Counts::default(),
        stop: stopped,
    });
    let connections = Arc::new(Semaphore::new(options.connections));
    let mut listening = tokio::task::JoinSet::new();
    for listener in sockets.milter {
        listening.spawn(listen(
            listener,
            Arc::clone(&shared),
            Arc::clone(&connections),
        ));
    }
    for listener in sockets.status {
        let status = Status {
            shared: Arc::clone(&shared),
            connections: Arc::clone(&connections),
            most: options.connections,
            start: Instant::now(),
        };
        listening.spawn(async move { status.listen(listener).await });
    }
    report(&shared, "started", None);
    systemd::notify("READY=1");

    let watchdog = systemd::watchdog();
    loop {
        tokio::select! {
            _ = hang_up.recv() => reload(options, &shared).await,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
            () = sleep(watchdog.unwrap_or(Duration::MAX)), if watchdog.is_some() => {
                // A sign of life only if the other threads work, too. Messages that
                // are being read have a time limit of their own.
                let works = async {
                    let (task, thread) = (tokio::spawn(async {}), spawn_blocking(|| ()));
                    task.await.is_ok() && thread.await.is_ok()
                };
                if timeout(Duration::from_secs(5), works).await == Ok(true) {
                    systemd::notify("WATCHDOG=1");
                }
            }
        }
    }

    systemd::notify("STOPPING=1");
    let _ = stop.send(true);
    // The sockets close first, so that no mail server waits for an answer in vain.
    listening.shutdown().await;
    let all = u32::try_from(options.connections).unwrap_or(u32::MAX);
    let _ = timeout(GRACE, connections.acquire_many(all)).await;
    report(&shared, "stopped", None);
    Ok(())
}

/// Reads everything again, here and in a new reader process. What is wrong keeps
/// the old, and is logged.
async fn reload(options: &Options, shared: &Shared) {
    systemd::notify("RELOADING=1");
    let config = options.config.clone();
    let loaded = spawn_blocking(move || load(config.as_deref())).await;
    let mut loaded = loaded.unwrap_or_else(|_| Err(vec!["internal error".into()]));
    if loaded.is_ok()
        && let Err(e) = shared.evaluator.restart().await
    {
        loaded = Err(vec![Failure::Readers(e).to_string()]);
    }
    match loaded {
        Ok(site) => {
            let mut current = shared.site.write().unwrap_or_else(PoisonError::into_inner);
            *current = Arc::new(site);
            drop(current);
            shared.counts.outdated.store(false, Ordering::Relaxed);
            report(shared, "reloaded", None);
            systemd::notify("READY=1\nSTATUS=configuration reloaded");
        }
        Err(problems) => {
            shared.counts.outdated.store(true, Ordering::Relaxed);
            for problem in &problems {
                eprintln!("zwrotka: {problem}");
            }
            eprintln!("zwrotka: milter: the old configuration stays in use");
            let first = problems.first().and_then(|p| p.lines().next());
            report(shared, "not-reloaded", Some(first.unwrap_or_default()));
            systemd::notify("READY=1\nSTATUS=new configuration is wrong, the old one stays in use");
        }
    }
}

/// Logs what happened to the service itself.
fn report(shared: &Shared, outcome: &str, why: Option<&str>) {
    let event = Event::service(outcome, why.map(|why| ("configuration", why)));
    shared.event_log.log(event, &shared.site());
}

/// Takes connections up to their limit. Those beyond wait in the socket's own
/// queue, until the mail server goes on without the milter.
async fn listen(listener: Listener, shared: Arc<Shared>, connections: Arc<Semaphore>) {
    loop {
        let accepted = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(_) => {
                // No descriptor is free, say; connections that end give some back.
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let Ok(slot) = Arc::clone(&connections).acquire_owned().await else {
            return;
        };
        let shared = Arc::clone(&shared);
        let may_sign = listener.may_sign(&accepted);
        tokio::spawn(async move {
            shared.counts.connections.fetch_add(1, Ordering::Relaxed);
            // What goes wrong ends the connection, and the mail server goes on.
            let _ = match accepted {
                Accepted::Unix(stream) => {
                    let room = room(&SockRef::from(&stream));
                    serve(stream, &shared, room, may_sign).await
                }
                Accepted::Inet(stream) => {
                    let _ = stream.set_nodelay(true);
                    let room = room(&SockRef::from(&stream));
                    serve(stream, &shared, room, may_sign).await
                }
            };
            drop(slot);
        });
    }
}

/// Makes the socket take all changes in one write, and says how many bytes
/// that can be for sure: the system counts its own needs too, and half of what
/// it grants is the least that is left.
pub(super) fn room(socket: &SockRef<'_>) -> usize {
    let _ = socket.set_send_buffer_size(SEND_BUFFER);
    socket
        .send_buffer_size()
        .map_or(0, |granted| (granted / 2).min(MAX_EDITS))
}

/// The sockets of the service.
struct Sockets {
    milter: Vec<Listener>,
    status: Vec<Listener>,
}

impl Sockets {
    fn open(options: &Options) -> Result<Sockets, Failure> {
        let mut sockets = Sockets::from_systemd()?;
        let bind = |address: &Address| {
            Listener::bind(address, options.mode)
                .map_err(|e| Failure::Listen(address.to_string(), e))
        };
        for address in &options.listen {
            sockets.milter.push(bind(address)?);
        }
        if let Some(address) = &options.status {
            sockets.status.push(bind(address)?);
        }
        if sockets.milter.is_empty() {
            return Err(Failure::Nowhere);
        }
        Ok(sockets)
    }

    /// What systemd has opened for us: the socket named `status` is the status
    /// socket, all others are for mail servers.
    fn from_systemd() -> Result<Sockets, Failure> {
        let names = std::env::var("LISTEN_FDNAMES").unwrap_or_default();
        let names: Vec<&str> = names.split(':').collect();
        let mut given = ListenFd::from_env();
        let mut sockets = Sockets {
            milter: Vec::new(),
            status: Vec::new(),
        };
        for index in 0..given.len() {
            let failed = |e| Failure::Listen(format!("systemd's socket {}", index + 1), e);
            let listener = match given.take_unix_listener(index) {
                Ok(Some(socket)) => {
                    socket.set_nonblocking(true).map_err(failed)?;
                    Listener::from_systemd(UnixListener::from_std(socket).map_err(failed)?)
                }
                _ => match given.take_tcp_listener(index).map_err(failed)? {
                    Some(socket) => {
                        socket.set_nonblocking(true).map_err(failed)?;
                        Listener::Inet(TcpListener::from_std(socket).map_err(failed)?)
                    }
                    None => continue,
                },
            };
            if names.get(index) == Some(&STATUS_NAME) {
                sockets.status.push(listener);
            } else {
                sockets.milter.push(listener);
            }
        }
        Ok(sockets)
    }
}

/// Who connects to the status socket gets one line of JSON.
struct Status {
    shared: Arc<Shared>,
    connections: Arc<Semaphore>,
    most: usize,
    start: Instant,
}

impl Status {
    async fn listen(&self, listener: Listener) {
        loop {
            let line = match listener.accept().await {
                Ok(Accepted::Unix(mut stream)) => {
                    timeout(
                        Duration::from_secs(1),
                        stream.write_all(self.line().as_bytes()),
                    )
                    .await
                }
                Ok(Accepted::Inet(mut stream)) => {
                    timeout(
                        Duration::from_secs(1),
                        stream.write_all(self.line().as_bytes()),
                    )
                    .await
                }
                Err(_) => {
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            };
            // Who does not listen misses it.
            let _ = line;
        }
    }

    fn line(&self) -> String {
        let counts = &self.shared.counts;
        let count = |n: &std::sync::atomic::AtomicU64| n.load(Ordering::Relaxed);
        let open = self.most - self.connections.available_permits().min(self.most);
        let outdated = counts.outdated.load(Ordering::Relaxed);
        let line = serde_json::json!({
            "status": if outdated { "outdated-configuration" } else { "ok" },
            "version": env!("CARGO_PKG_VERSION"),
            "uptime_s": self.start.elapsed().as_secs(),
            "connections": open,
            "connections_max": self.most,
            "connections_total": count(&counts.connections),
            "ordinary": count(&counts.ordinary),
            "signed": count(&counts.signed),
            "not_signed": count(&counts.not_signed),
            "rewritten": count(&counts.rewritten),
            "unchanged": count(&counts.unchanged),
            "errors": count(&counts.errors),
            "events_lost": self.shared.event_log.lost(),
        });
        format!("{line}\n")
    }
}
