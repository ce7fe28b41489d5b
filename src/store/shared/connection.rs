//! A connection to the engine, on which every exchange has one limit of time: a
//! server that sends one byte a second never exceeds the limit of a single read.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::reply::{self, Value};

/// See the module.
#[derive(Debug)]
pub(super) struct Connection(Way);

#[derive(Debug)]
enum Way {
    Plain(Timed),
    Tls(Box<StreamOwned<ClientConnection, Timed>>),
}

/// A socket that gives up at a moment.
#[derive(Debug)]
struct Timed {
    socket: Socket,
    until: Instant,
}

#[derive(Debug)]
enum Socket {
    Tcp(TcpStream),
    Unix(UnixStream),
}

/// The time that is left.
pub(super) fn left(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    (!left.is_zero())
        .then_some(left)
        .ok_or_else(|| io::ErrorKind::TimedOut.into())
}

impl Connection {
    pub(super) fn tcp(address: SocketAddr, until: Instant) -> io::Result<Connection> {
        Timed::tcp(address, until).map(|timed| Connection(Way::Plain(timed)))
    }

    pub(super) fn unix(path: &Path, until: Instant) -> io::Result<Connection> {
        let socket = Socket::Unix(UnixStream::connect(path)?);
        Ok(Connection(Way::Plain(Timed { socket, until })))
    }

    /// A connection with TLS to the host of this name, whose certificate one of
    /// the authorities of `ca_file` has signed, or without it one of the public
    /// authorities.
    pub(super) fn tls(
        host: &str,
        address: SocketAddr,
        ca_file: Option<&Path>,
        until: Instant,
    ) -> io::Result<Connection> {
        let mut roots = RootCertStore::empty();
        match ca_file {
            Some(path) => {
                for certificate in CertificateDer::pem_file_iter(path).map_err(io::Error::other)? {
                    let certificate = certificate.map_err(io::Error::other)?;
                    roots.add(certificate).map_err(io::Error::other)?;
                }
            }
            None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_string()).map_err(io::Error::other)?;
        let client = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
        let stream = StreamOwned::new(client, Timed::tcp(address, until)?);
        Ok(Connection(Way::Tls(Box::new(stream))))
    }

    /// Sends commands, and reads a reply to each.
    pub(super) fn exchange(
        &mut self,
        commands: &[u8],
        count: usize,
        until: Instant,
    ) -> io::Result<Vec<Value>> {
        match &mut self.0 {
            Way::Plain(timed) => {
                timed.until = until;
                timed.write_all(commands)?;
                reply::read(timed, count)
            }
            Way::Tls(stream) => {
                stream.sock.until = until;
                stream.write_all(commands)?;
                stream.flush()?;
                reply::read(stream, count)
            }
        }
    }
}

impl Timed {
    fn tcp(address: SocketAddr, until: Instant) -> io::Result<Timed> {
        let socket = TcpStream::connect_timeout(&address, left(until)?)?;
        let _ = socket.set_nodelay(true);
        Ok(Timed {
            socket: Socket::Tcp(socket),
            until,
        })
    }

    /// Makes the next call of the socket end in time.
    fn prepare(&self) -> io::Result<()> {
        let left = Some(left(self.until)?);
        match &self.socket {
            Socket::Tcp(socket) => {
                socket.set_read_timeout(left)?;
                socket.set_write_timeout(left)
            }
            Socket::Unix(socket) => {
                socket.set_read_timeout(left)?;
                socket.set_write_timeout(left)
            }
        }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.prepare()?;
        match &mut self.socket {
            Socket::Tcp(socket) => socket.read(buffer),
            Socket::Unix(socket) => socket.read(buffer),
        }
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.prepare()?;
        match &mut self.socket {
            Socket::Tcp(socket) => socket.write(bytes),
            Socket::Unix(socket) => socket.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// Threat 27: every read brings a byte in time, and no answer comes of them.
    #[test]
    fn threat_27_a_byte_now_and_then_is_no_answer() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            // Ends once the other side is closed.
            (0..500).find(|_| {
                thread::sleep(Duration::from_millis(20));
                stream.write_all(b"+").is_err()
            })
        });
        let until = Instant::now() + Duration::from_millis(200);
        let mut connection = Connection::tcp(address, until).unwrap();
        let error = connection.exchange(b"PING\r\n", 1, until).unwrap_err();
        assert!(
            matches!(
                error.kind(),
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock
            ),
            "{error}"
        );
        drop(connection);
        assert!(server.join().unwrap().is_some(), "waited for all of it");
    }
}
