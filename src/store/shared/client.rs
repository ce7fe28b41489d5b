//! Talks to the engine. Whatever happens to it, to the network or to a name
//! server, the answer or an error is there within one limit of time: the work is
//! done by a thread, and nobody waits for that any longer.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use redis::io::tcp::TcpSettings;
use redis::{
    Client as Opener, Cmd, Connection, ConnectionAddr, ConnectionLike, IntoConnectionInfo,
    Pipeline, RedisConnectionInfo, TlsCertificates, Value,
};
use sha1::{Digest, Sha1};

use super::address::AddressFile;
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
    Engine(#[from] redis::RedisError),
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
    /// `is_known` says that the engine has the script already.
    fn command(&self, is_known: bool) -> Cmd {
        let mut command = Cmd::new();
        match self {
            Call::Run { script, keys, args } => {
                match is_known {
                    true => command.arg("EVALSHA").arg(&*script.sha),
                    false => command.arg("EVAL").arg(script.text),
                };
                command.arg(keys.len()).arg(keys).arg(args);
            }
            Call::Plain(words) => {
                command.arg(words);
            }
        }
        command
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
            Err(Failure::Engine(e)) if e.is_timeout() => Err(Failure::Time(limit)),
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
                Err(Failure::Engine(e)) if e.is_connection_dropped() && !e.is_timeout() => {
                    kept().clear();
                }
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
            Place::Unix(path) => self.open(ConnectionAddr::Unix(path.clone()), until),
            Place::Tcp {
                host,
                port,
                is_tls: true,
            } => {
                // The certificate is for the name, so the name is looked up each time.
                let address = ConnectionAddr::TcpTls {
                    host: host.clone(),
                    port: *port,
                    insecure: false,
                    tls_params: None,
                };
                self.open(address, until)
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
        let host = address.ip().to_string();
        self.open(ConnectionAddr::Tcp(host, address.port()), until)
    }

    fn open(&self, address: ConnectionAddr, until: Instant) -> Result<Connection, Failure> {
        let is_tls = matches!(address, ConnectionAddr::TcpTls { .. });
        let mut settings = RedisConnectionInfo::default()
            .set_db(self.settings.database)
            .set_skip_set_lib_name();
        if let Some(user) = &self.settings.user {
            settings = settings.set_username(user);
        }
        if let Some(path) = &self.settings.password_file {
            settings = settings.set_password(password(path)?);
        }
        let info = address
            .into_connection_info()?
            .set_tcp_settings(TcpSettings::default().set_nodelay(true))
            .set_redis_settings(settings);
        let opener = if is_tls {
            // It is there already after the first time.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let read =
                |path: &PathBuf| std::fs::read(path).map_err(|e| Failure::File(path.clone(), e));
            let root_cert = self.settings.ca_file.as_ref().map(read).transpose()?;
            Opener::build_with_tls(
                info,
                TlsCertificates {
                    client_tls: None,
                    root_cert,
                },
            )?
        } else {
            Opener::open(info)?
        };
        Ok(opener.get_connection_with_timeout(left(until)?)?)
    }
}

/// The time that is left.
fn left(until: Instant) -> Result<Duration, Failure> {
    let left = until.saturating_duration_since(Instant::now());
    (!left.is_zero()).then_some(left).ok_or(Failure::Time(left))
}

fn run(connection: &mut Connection, calls: &[Call], until: Instant) -> Result<Vec<Value>, Failure> {
    let mut send = |is_known: bool| -> Result<Vec<Value>, Failure> {
        let mut pipeline = Pipeline::with_capacity(calls.len());
        for call in calls {
            pipeline.add_command(call.command(is_known));
        }
        let left = Some(left(until)?);
        connection.set_read_timeout(left)?;
        connection.set_write_timeout(left)?;
        let bytes = pipeline.get_packed_pipeline();
        Ok(connection.req_packed_commands(&bytes, 0, calls.len())?)
    };
    let is_unknown = |value: &Value| match value {
        Value::ServerError(e) => e.code() == "NOSCRIPT",
        _ => false,
    };
    let mut values = send(true)?;
    if values.iter().any(is_unknown) {
        values = send(false)?;
    }
    for value in &values {
        if let Value::ServerError(e) = value {
            return Err(Failure::Refused(e.to_string()));
        }
    }
    if values.len() == calls.len() {
        Ok(values)
    } else {
        Err(Failure::Form)
    }
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
            // Fails at once where nobody listens, before anything is set up.
            drop(
                TcpStream::connect_timeout(address, share)
                    .map_err(|e| Failure::Address(host.clone(), e))?,
            );
            let info = ConnectionAddr::Tcp(address.ip().to_string(), *port);
            let info = info.into_connection_info()?;
            let info =
                info.set_redis_settings(RedisConnectionInfo::default().set_skip_set_lib_name());
            let mut connection = Opener::open(info)?.get_connection_with_timeout(share)?;
            connection.set_read_timeout(Some(share))?;
            connection.set_write_timeout(Some(share))?;
            let mut command = Cmd::new();
            command.arg("SENTINEL").arg("GET-MASTER-ADDR-BY-NAME");
            let (host, port): (String, u16) = command.arg(service).query(&mut connection)?;
            let found = looked_up(&host, port)?;
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
    if found.len() > MAX_PASSWORD {
        return Err(error(io::ErrorKind::FileTooLarge.into()));
    }
    let text = std::fs::read_to_string(path).map_err(error)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_string())
}
