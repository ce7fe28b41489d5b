//! A real Redis of Debian's, which tests/run fetches, and a network that can be
//! slow or broken.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::support::Folder;

/// How long it may take to start.
const START: Duration = Duration::from_secs(60);

/// A server that ends with its test.
pub struct Redis {
    child: Child,
    pub port: u16,
    pub folder: Folder,
    password: Option<String>,
}

impl Redis {
    pub fn start() -> Redis {
        Redis::with(&[])
    }

    /// With options of redis-server; DIR stands for its folder.
    pub fn with(options: &[&str]) -> Redis {
        Redis::listening("--port", &[], options)
    }

    /// A server that speaks TLS on its port.
    pub fn with_tls(certificate: &str, key: &str) -> Redis {
        let files = ["--tls-cert-file", certificate, "--tls-key-file", key];
        let options = ["--tls-auth-clients", "no"];
        Redis::listening(
            "--tls-port",
            &["--port", "0"],
            &[&files[..], &options].concat(),
        )
    }

    /// A Sentinel that watches a server.
    pub fn sentinel(service: &str, watched: &Redis) -> Redis {
        let folder = Folder::new();
        let text = format!("sentinel monitor {service} 127.0.0.1 {} 1\n", watched.port);
        let config = folder.write("sentinel.conf", text);
        let config = config.display().to_string();
        Redis::at(folder, "--port", &[&config, "--sentinel"], &[])
    }

    fn listening(port: &str, first: &[&str], options: &[&str]) -> Redis {
        let first = [&["--save", "", "--appendonly", "no"], first].concat();
        Redis::at(Folder::new(), port, &first, options)
    }

    fn at(folder: Folder, port_option: &str, first: &[&str], options: &[&str]) -> Redis {
        std::fs::set_permissions(
            folder.path(""),
            std::os::unix::fs::PermissionsExt::from_mode(0o755),
        )
        .unwrap();
        let dir = folder.path("").display().to_string();
        let dir = dir.trim_end_matches('/');
        let options: Vec<String> = options.iter().map(|o| o.replace("DIR", dir)).collect();
        let password = options
            .iter()
            .position(|o| o == "--requirepass")
            .map(|at| options[at + 1].clone());
        // Another process may take the port before the server does.
        for _ in 0..20 {
            let free = TcpListener::bind("127.0.0.1:0").unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            let mut command = program("redis", "redis-server");
            command
                .args(first)
                .args(["--bind", "127.0.0.1", "--dir", dir, port_option])
                .arg(port.to_string());
            let mut child = command
                .args(&options)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap_or_else(|e| panic!("redis-server: {e}; run tests/run, which fetches it"));
            let start = Instant::now();
            loop {
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    return Redis {
                        child,
                        port,
                        folder,
                        password,
                    };
                }
                if child.try_wait().unwrap().is_some() {
                    break;
                }
                assert!(start.elapsed() < START, "redis-server does not listen");
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        panic!("redis-server does not start");
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn stop(&self) {
        self.signal(Signal::SIGKILL);
    }

    pub fn hang(&self) {
        self.signal(Signal::SIGSTOP);
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap());
        kill(pid, signal).unwrap();
    }

    /// What redis-cli prints.
    pub fn ask(&self, words: &[&str]) -> String {
        let mut command = program("redis", "redis-cli");
        command.args(["-p", &self.port.to_string()]);
        if let Some(password) = &self.password {
            command.args(["--no-auth-warning", "-a", password]);
        }
        let output = command.args(words).output().expect("redis-cli");
        String::from_utf8_lossy(&output.stdout).trim_end().into()
    }

    pub fn keys(&self) -> Vec<String> {
        self.ask(&["--scan"]).lines().map(String::from).collect()
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program of a package that tests/run has unpacked.
pub fn program(package: &str, name: &str) -> Command {
    let root = std::env::var_os("ZWROTKA_MTA_ROOT").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/mta-root"),
        PathBuf::from,
    );
    let root = root.join(package).join("usr");
    let mut command = Command::new(root.join("bin").join(name));
    let libraries = std::fs::read_dir(root.join("lib")).into_iter().flatten();
    let libraries: Vec<String> = libraries
        .flatten()
        .map(|e| e.path().display().to_string())
        .collect();
    command.env("LD_LIBRARY_PATH", libraries.join(":"));
    command
}

/// A network between a host and a server.
pub struct Network {
    pub port: u16,
    way: Arc<Way>,
}

struct Way {
    to: u16,
    /// Milliseconds before bytes go on.
    delay: AtomicU64,
    /// Packets of clients that still arrive; then nothing does any more.
    left: AtomicUsize,
}

impl Network {
    pub fn to(port: u16) -> Network {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let way = Arc::new(Way {
            to: port,
            delay: AtomicU64::new(0),
            left: AtomicUsize::new(usize::MAX),
        });
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::clone(&way);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(("127.0.0.1", shared.to)) else {
                    continue;
                };
                for (from, to, counts) in [
                    (
                        client.try_clone().unwrap(),
                        server.try_clone().unwrap(),
                        true,
                    ),
                    (server, client, false),
                ] {
                    let way = Arc::clone(&shared);
                    std::thread::spawn(move || way.carry(from, to, counts));
                }
            }
        });
        Network { port, way }
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn slow(&self, delay: Duration) {
        let millis = u64::try_from(delay.as_millis()).unwrap();
        self.way.delay.store(millis, Ordering::SeqCst);
    }

    /// Lets so many packets of clients through, and then nothing.
    pub fn break_after(&self, packets: usize) {
        self.way.left.store(packets, Ordering::SeqCst);
    }
}

impl Way {
    fn carry(&self, mut from: TcpStream, mut to: TcpStream, counts: bool) {
        let mut buffer = [0; 4096];
        while let Ok(length) = from.read(&mut buffer) {
            if length == 0 {
                break;
            }
            std::thread::sleep(Duration::from_millis(self.delay.load(Ordering::SeqCst)));
            let one_less = |left: usize| match left {
                usize::MAX => Some(left),
                _ => left.checked_sub(1),
            };
            let passes = match counts {
                true => self
                    .left
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less)
                    .is_ok(),
                false => self.left.load(Ordering::SeqCst) > 0,
            };
            if passes && to.write_all(&buffer[..length]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }
}
