//! Talks to the engine. Whatever happens to it, to the network or to a name
//! server, the answer or an error is there within one limit of time: the work is
//! done by a thread, and nobody waits for that any longer.

use std::fmt;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use sha1::{Digest, Sha1};

use super::address::AddressFile;
use super::connection::{Connection, left};
use super::reply::{self, Value};
use crate::store::settings::{Place, Redis};

/// Connections that a process which stays keeps open.
const MAX_KEPT: usize = 16;
/// Enough for a TLS handshake.
const STACK: usize = 1 << 20;
/// A password is shorter.
const MAX_PASSWORD: u64 = 4096;

/// Why the engine did not answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("no answer within {} ms", .0.as_millis())]
    Time(Duration),
    #[error("{0}")]
    Connection(#[from] io::Error),
    #[error("{0}")]
    Refused(String),
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    #[error("{0}: must not be readable by everybody; found mode {1:04o}")]
    Readable(PathBuf, u32),
    #[error("{0}: {1}")]
    Address(String, io::Error),
    #[error("no Sentinel names the primary of {0}")]
    NoPrimary(String),
    #[error("no thread can be started: {0}")]
    Thread(io::Error),
    #[error("several errors within a minute; it is asked again in up to a minute")]
    Paused,
    #[error("an answer that has another form than expected")]
    Form,
}

/// A script of ours.
pub(super) struct Script {
    text: &'static str,
    sha: LazyLock<String>,
}

impl Script {
    pub(super) const fn new(text: &'static str, sha: fn() -> String) -> Script {
        Script {
            text,
            sha: LazyLock::new(sha),
        }
    }
}

/// The name under which the engine keeps a script.
pub(super) fn sha(text: &str) -> String {
    HEXLOWER.encode(&Sha1::digest(text.as_bytes()))
}

/// A command for the engine.
#[derive(Clone)]
pub(super) enum Call {
    Run {
        script: &'static Script,
        keys: Vec<String>,
        args: Vec<String>,
    },
    Plain(Vec<String>),
}

impl Call {
    /// Adds the command to what is sent. `is_known` says that the engine has the
    /// script already.
    fn put(&self, is_known: bool, out: &mut Vec<u8>) {
        match self {
            Call::Run { script, keys, args } => {
                let count = keys.len().to_string();
                let mut words = match is_known {
                    true => vec!["EVALSHA", &*script.sha, &count],
                    false => vec!["EVAL", script.text, &count],
                };
                words.extend(keys.iter().chain(args).map(String::as_str));
                reply::put(out, &words);
            }
            Call::Plain(words) => reply::put(out, words),
        }
    }
}

/// The engine, from one process.
pub(super) struct Client {
    settings: Redis,
    address: AddressFile,
    kept: Mutex<Vec<Connection>>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.settings).finish()
    }
}

impl Client {
    pub(super) fn new(settings: &Redis, address: AddressFile) -> Client {
        Client {
            settings: settings.clone(),
            address,
            kept: Mutex::new(Vec::new()),
        }
    }

    /// Makes all calls in one round trip, two after the engine was started.
    pub(super) fn call(
        self: &Arc<Client>,
        calls: Vec<Call>,
        limit: Duration,
    ) -> Result<Vec<Value>, Failure> {
        let until = Instant::now() + limit;
        let (send, receive) = sync_channel(1);
        let client = Arc::clone(self);
        let thread = thread::Builder::new()
            .name("zwrotka-store".into())
            .stack_size(STACK)
            .spawn(move || send.send(client.exchange(&calls, until)))
            .map_err(Failure::Thread)?;
        let result = match receive.recv_timeout(limit) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                self.address.forget();
                return Err(Failure::Time(limit));
            }
        };
        // The process may have to make a child, which needs a single thread.
        let _ = thread.join();
        match result {
            Err(Failure::Connection(e)) if is_timeout(&e) => Err(Failure::Time(limit)),
            result => result,
        }
    }

    fn exchange(&self, calls: &[Call], until: Instant) -> Result<Vec<Value>, Failure> {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = kept().pop();
        let on = |mut connection: Connection| {
            let values = run(&mut connection, calls, until)?;
            let mut kept = kept();
            if kept.len() < MAX_KEPT {
                kept.push(connection);
            }
            Ok(values)
        };
        if let Some(connection) = idle {
            match on(connection) {
                // The engine has closed it since; every script may run twice.
                Err(Failure::Connection(e)) if is_dropped(&e) => kept().clear(),
                other => return other,
            }
        }
        let result = self.connect(until).and_then(on);
        if result.is_err() {
            self.address.forget();
        }
        result
    }

    fn connect(&self, until: Instant) -> Result<Connection, Failure> {
        match &self.settings.place {
            Place::Unix(path) => self.open(Connection::unix(path, until)?, until),
            Place::Tcp {
                host,
                port,
                is_tls: true,
            } => {
                // The certificate is for the name, so the name is looked up each time.
                let mut last = Failure::Form;
                for address in looked_up(host, *port)? {
                    let ca_file = self.settings.ca_file.as_deref();
                    let connection = Connection::tls(host, address, ca_file, until);
                    match connection.map_err(Failure::from) {
                        Ok(connection) => return self.open(connection, until),
                        Err(e) => last = e,
                    }
                }
                Err(last)
            }
            Place::Tcp { host, port, .. } => {
                if let Ok(ip) = host.parse::<IpAddr>() {
                    return self.open_tcp(SocketAddr::new(ip, *port), until);
                }
                self.open_known(until, |client| {
                    client.open_any(&looked_up(host, *port)?, until)
                })
            }
            Place::Sentinel { sentinels, service } => self.open_known(until, |client| {
                let primary = primary(sentinels, service, until)?;
                client.open_any(&[primary], until)
            }),
        }
    }

    /// A connection to the address that is known, or else to the one that `find`
    /// connects to.
    fn open_known(
        &self,
        until: Instant,
        find: impl FnOnce(&Client) -> Result<(SocketAddr, Connection), Failure>,
    ) -> Result<Connection, Failure> {
        if let Some(known) = self.address.read()
            && let Ok(connection) = self.open_tcp(known, until)
        {
            return Ok(connection);
        }
        let (address, connection) = find(self)?;
        self.address.write(address);
        Ok(connection)
    }

    fn open_any(
        &self,
        all: &[SocketAddr],
        until: Instant,
    ) -> Result<(SocketAddr, Connection), Failure> {
        let mut last = Failure::Form;
        for address in all {
            match self.open_tcp(*address, until) {
                Ok(connection) => return Ok((*address, connection)),
                Err(e) => last = e,
            }
        }
        Err(last)
    }

    fn open_tcp(&self, address: SocketAddr, until: Instant) -> Result<Connection, Failure> {
        self.open(Connection::tcp(address, until)?, until)
    }

    /// Logs in and chooses the database.
    fn open(&self, mut connection: Connection, until: Instant) -> Result<Connection, Failure> {
        let mut calls = Vec::new();
        let words = |words: &[&str]| Call::Plain(words.iter().map(ToString::to_string).collect());
        if let Some(path) = &self.settings.password_file {
            let password = password(path)?;
            calls.push(match &self.settings.user {
                Some(user) => words(&["AUTH", user, &password]),
                None => words(&["AUTH", &password]),
            });
        }
        if self.settings.database != 0 {
            calls.push(words(&["SELECT", &self.settings.database.to_string()]));
        }
        if !calls.is_empty() {
            run(&mut connection, &calls, until)?;
        }
        Ok(connection)
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock
    )
}

/// Whether the peer has closed the connection.
fn is_dropped(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::NotConnected
    )
}

fn run(connection: &mut Connection, calls: &[Call], until: Instant) -> Result<Vec<Value>, Failure> {
    let mut send = |is_known: bool| {
        let mut commands = Vec::new();
        for call in calls {
            call.put(is_known, &mut commands);
        }
        connection.exchange(&commands, calls.len(), until)
    };
    let is_unknown = |value: &Value| match value {
        Value::Error(words) => words.starts_with("NOSCRIPT"),
        _ => false,
    };
    let mut values = send(true)?;
    if values.iter().any(is_unknown) {
        values = send(false)?;
    }
    let refused = values.iter().find_map(|value| match value {
        Value::Error(words) => Some(words.clone()),
        _ => None,
    });
    refused.map_or(Ok(values), |words| Err(Failure::Refused(words)))
}

fn looked_up(host: &str, port: u16) -> Result<Vec<SocketAddr>, Failure> {
    let found = (host, port).to_socket_addrs();
    let found = found.map_err(|e| Failure::Address(host.into(), e))?;
    Ok(found.collect())
}

/// The address of the primary, from the first Sentinel that knows it.
fn primary(
    sentinels: &[(String, u16)],
    service: &str,
    until: Instant,
) -> Result<SocketAddr, Failure> {
    for (n, (host, port)) in sentinels.iter().enumerate() {
        // One that hangs leaves time for the others.
        let share = left(until)? / u32::try_from(sentinels.len() - n + 1).unwrap_or(1);
        let ask = || -> Result<SocketAddr, Failure> {
            let address = looked_up(host, *port)?;
            let address = address.first().ok_or(Failure::Form)?;
            let until = Instant::now() + share;
            let mut connection = Connection::tcp(*address, until)?;
            let words = ["SENTINEL", "GET-MASTER-ADDR-BY-NAME", service];
            let call = Call::Plain(words.map(String::from).into());
            let values = run(&mut connection, &[call], until)?;
            let Some([host, port]) = values.first().and_then(Value::array) else {
                return Err(Failure::Form);
            };
            let port = port.number().and_then(|n| u16::try_from(n).ok());
            let found = looked_up(
                host.text().ok_or(Failure::Form)?,
                port.ok_or(Failure::Form)?,
            )?;
            found.first().copied().ok_or(Failure::Form)
        };
        if let Ok(address) = ask() {
            return Ok(address);
        }
    }
    Err(Failure::NoPrimary(service.into()))
}

/// The password, without the line end behind it.
fn password(path: &PathBuf) -> Result<String, Failure> {
    let error = |e| Failure::File(path.clone(), e);
    let found = std::fs::metadata(path).map_err(error)?;
    let mode = found.mode() & 0o7777;
    if found.is_file() && mode & 0o007 != 0 {
        return Err(Failure::Readable(path.clone(), mode));
    }
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(error)?;
    file.take(MAX_PASSWORD + 1)
        .read_to_string(&mut text)
        .map_err(error)?;
    if text.len() as u64 > MAX_PASSWORD {
        return Err(error(io::ErrorKind::FileTooLarge.into()));
    }
    Ok(text.trim_end_matches(['\r', '\n']).to_string())
}
