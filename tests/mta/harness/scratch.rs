//! Folders, ports, processes and patience: everything here cleans up behind
//! itself and waits by looking, never by sleeping a fixed time.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take that normally takes moments; a busy machine
/// that builds something else at the same time must not fail a test.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks again and again until there is an answer; fails after [`PATIENCE`].
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    let mut pause = Duration::from_millis(5);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "gave up waiting for {what}");
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// A folder for one test, removed at its end. It lies outside of the source
/// tree, for the accounts that the MTAs switch to may not enter a home folder.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "zwrotka-mta-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).expect("a folder for the test");
        set_mode(&path, 0o755);
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if std::env::var_os("ZWROTKA_KEEP").is_some() {
            eprintln!("kept: {}", self.0.display());
        } else if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("could not remove {}: {error}", self.0.display());
        }
    }
}

/// Makes a folder with the given mode.
pub fn make_dir(path: &Path, mode: u32) {
    fs::create_dir_all(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    set_mode(path, mode);
}

/// Writes a file with the given mode.
pub fn write(path: &Path, text: &str, mode: u32) {
    fs::write(path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    set_mode(path, mode);
}

/// Copies a program. Another process does it: while this one holds a file open
/// to write, a child that a test beside starts may hold it too, and then the
/// file can't be run ("Text file busy").
pub fn copy_program(from: &Path, to: &Path) {
    let mut cp = Command::new("cp");
    let status = cp.arg(from).arg(to).status().expect("cp");
    assert!(status.success(), "a copy of {}: {status}", from.display());
}

pub fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// A port that nobody listens on. They are handed out in turn and lie below
/// the range from which Linux takes the ports of outgoing connections, so
/// that nothing sits down on one before the MTA does.
pub fn free_port() -> u16 {
    const FIRST: u16 = 10_000;
    const COUNT: u16 = 22_000;
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Test runs at the same time start in different places.
    let start = std::process::id().wrapping_mul(7919) % u32::from(COUNT);
    let start = u16::try_from(start).expect("less than COUNT");
    (0..COUNT)
        .map(|_| {
            let turn = NEXT.fetch_add(1, Ordering::Relaxed);
            FIRST + (start + turn % COUNT) % COUNT
        })
        .find(|&port| TcpListener::bind(("127.0.0.1", port)).is_ok())
        .expect("a free port on loopback")
}

/// A server process and its children, in a process group of their own.
pub struct Server {
    leader: Child,
}

impl Server {
    pub fn start(command: &mut Command) -> Self {
        let leader = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e}", command.get_program().display()));
        Self { leader }
    }

    /// Waits until something listens on the port; fails if the process has ended.
    pub fn wait_until_listening(&mut self, port: u16) {
        wait_for("the server to listen", || {
            if let Ok(Some(status)) = self.leader.try_wait() {
                panic!("the server ended at its start: {status}");
            }
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
    }

    fn signal_group(&self, signal: &str) {
        // Sending signals takes unsafe code or a dependency; every shell can.
        let script = format!("kill -s {signal} -- -{}", self.leader.id());
        let _ = Command::new("sh")
            .args(["-c", &script])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.signal_group("TERM");
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(2) {
            if let Ok(Some(_)) = self.leader.try_wait() {
                break;
            }
            thread::sleep(Duration::from_millis(5));
        }
        self.signal_group("KILL");
        let _ = self.leader.wait();
    }
}
