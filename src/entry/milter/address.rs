//! Where to listen, in the words that mail servers use for milters, and who may
//! have mail signed there.

use std::fmt;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::PathBuf;
use std::str::FromStr;

use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

/// An address to listen on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A socket in the file system.
    Unix(PathBuf),
    /// A port.
    Inet(SocketAddr),
}

/// Text that is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "must be inet:ADDRESS:PORT, for example inet:127.0.0.1:9999, or unix:/PATH, \
     for example unix:/run/zwrotka/milter; found '{}'", .0.escape_debug()
)]
pub struct WrongAddress(String);

impl FromStr for Address {
    type Err = WrongAddress;

    /// Reads `unix:PATH`, `inet:HOST:PORT`, and `inet:PORT@HOST` as sendmail
    /// writes it.
    fn from_str(text: &str) -> Result<Address, WrongAddress> {
        let wrong = || WrongAddress(text.to_string());
        let (kind, rest) = text.split_once(':').ok_or_else(wrong)?;
        match kind {
            "unix" | "local" if rest.starts_with('/') => Ok(Address::Unix(rest.into())),
            "inet" | "inet6" => {
                let host_port = match rest.split_once('@') {
                    Some((port, host)) if host.contains(':') && !host.starts_with('[') => {
                        format!("[{host}]:{port}")
                    }
                    Some((port, host)) => format!("{host}:{port}"),
                    None => rest.to_string(),
                };
                host_port
                    .to_socket_addrs()
                    .ok()
                    .and_then(|mut found| found.next())
                    .map(Address::Inet)
                    .ok_or_else(wrong)
            }
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Unix(path) => write!(f, "unix:{}", path.display()),
            Address::Inet(at) => write!(f, "inet:{at}"),
        }
    }
}

/// A socket that listens, ours or systemd's.
#[derive(Debug)]
pub(super) enum Listener {
    /// In the file system.
    Unix {
        socket: UnixListener,
        /// The path, if we made it and have to remove it.
        made: Option<PathBuf>,
        /// Whether the file's mode keeps others out than its owner and group.
        is_closed: bool,
    },
    /// On a port.
    Inet(TcpListener),
}

/// A connection that came in.
pub(super) enum Accepted {
    Unix(UnixStream),
    Inet(TcpStream),
}

impl Listener {
    /// Listens; must run within the runtime. A socket file that nobody listens
    /// on any more is replaced.
    pub(super) fn bind(address: &Address, mode: u32) -> io::Result<Listener> {
        match address {
            Address::Inet(at) => {
                let listener = std::net::TcpListener::bind(at)?;
                listener.set_nonblocking(true)?;
                TcpListener::from_std(listener).map(Listener::Inet)
            }
            Address::Unix(path) => {
                let is_left_over = || {
                    std::fs::symlink_metadata(path).is_ok_and(|m| m.file_type().is_socket())
                        && std::os::unix::net::UnixStream::connect(path)
                            .is_err_and(|e| e.kind() == io::ErrorKind::ConnectionRefused)
                };
                if is_left_over() {
                    std::fs::remove_file(path)?;
                }
                let listener = UnixListener::bind(path)?;
                std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
                Ok(Listener::Unix {
                    socket: listener,
                    made: Some(path.clone()),
                    is_closed: mode & 0o002 == 0,
                })
            }
        }
    }

    /// A socket that systemd has made.
    pub(super) fn from_systemd(socket: UnixListener) -> Listener {
        let path = socket.local_addr().ok();
        let path = path.as_ref().and_then(|at| at.as_pathname());
        let mode = path.and_then(|path| std::fs::symlink_metadata(path).ok());
        Listener::Unix {
            socket,
            made: None,
            is_closed: mode.is_some_and(|m| m.permissions().mode() & 0o002 == 0),
        }
    }

    /// Whether whoever connects may have mail signed as this site's. Everybody
    /// on the host can connect to a port. A socket in the file system is open to
    /// those whom its mode lets in; if that is everybody, root, Postfix and this
    /// very account are left.
    pub(super) fn may_sign(&self, accepted: &Accepted) -> bool {
        let (Listener::Unix { is_closed, .. }, Accepted::Unix(stream)) = (self, accepted) else {
            return false;
        };
        *is_closed
            || stream.peer_cred().is_ok_and(|peer| {
                let uid = peer.uid();
                let own = rustix::process::geteuid().as_raw();
                uid == 0 || uid == own || Some(uid) == uid_of(MAIL_OWNER)
            })
    }

    pub(super) async fn accept(&self) -> io::Result<Accepted> {
        match self {
            Listener::Unix { socket, .. } => socket.accept().await.map(|(s, _)| Accepted::Unix(s)),
            Listener::Inet(listener) => listener.accept().await.map(|(s, _)| Accepted::Inet(s)),
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Listener::Unix {
            made: Some(path), ..
        } = self
        {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// The account of Postfix's own processes (mail_owner).
const MAIL_OWNER: &str = "postfix";

/// The number of an account in /etc/passwd.
fn uid_of(account: &str) -> Option<u32> {
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    accounts.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next() == Some(account)).then(|| fields.nth(1)?.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn addresses_are_those_of_mail_servers() {
        for (text, meant) in [
            ("unix:/run/zwrotka/milter", "unix:/run/zwrotka/milter"),
            ("local:/run/zwrotka/milter", "unix:/run/zwrotka/milter"),
            ("inet:127.0.0.1:9999", "inet:127.0.0.1:9999"),
            ("inet:9999@127.0.0.1", "inet:127.0.0.1:9999"),
            ("inet6:9999@::1", "inet:[::1]:9999"),
        ] {
            let read = text.parse::<Address>().map(|a| a.to_string());
            assert_eq!(read.as_deref(), Ok(meant));
        }
        for wrong in [
            "",
            "9999",
            "unix:relative",
            "inet:127.0.0.1",
            "tcp:1.2.3.4:5",
        ] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn only_those_whom_a_socket_lets_in_may_have_mail_signed() {
        let path = std::env::temp_dir().join(format!("zwrotka-peer-{}", std::process::id()));
        let port: Address = "inet:127.0.0.1:0".parse().expect("an address");
        let listener = Listener::bind(&port, 0o660).expect("a port");
        let Listener::Inet(socket) = &listener else {
            panic!("a port");
        };
        let at = socket.local_addr().expect("its number");
        let _client = TcpStream::connect(at).await.expect("a connection");
        let accepted = listener.accept().await.expect("a connection");
        assert!(!listener.may_sign(&accepted));
        for mode in [0o660, 0o666] {
            let listener = Listener::bind(&Address::Unix(path.clone()), mode).expect("a socket");
            let _client = UnixStream::connect(&path).await.expect("a connection");
            let accepted = listener.accept().await.expect("a connection");
            // The mode lets nobody else in, or the client is this very account.
            assert!(listener.may_sign(&accepted));
        }
    }
}
