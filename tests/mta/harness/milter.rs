//! `zwrotka milter` beside a Postfix, with what may happen to a process that
//! stays.

use std::fs::{self, File};
use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;

use super::postfix;
use super::scratch::{make_dir, set_mode, wait_for};
use super::site::Ground;

/// nobody, who stands in for the account zwrotka.
const ACCOUNT: u32 = 65_534;

/// The milter of a site; it need not run.
pub struct Milter {
    program: PathBuf,
    settings: PathBuf,
    dir: PathBuf,
    port: Option<u16>,
    output: PathBuf,
    running: Mutex<Option<Child>>,
}

impl Milter {
    pub fn new(ground: &Ground, program: &Path) -> Self {
        Self {
            program: program.to_owned(),
            settings: ground.settings.to_owned(),
            dir: ground.dir.join("spool/zwrotka"),
            port: ground.milter_port,
            output: ground.dir.join("log/milter"),
            running: Mutex::new(None),
        }
    }

    /// Where it listens, in the words of the command line.
    fn listen(&self) -> String {
        match self.port {
            Some(port) => format!("inet:127.0.0.1:{port}"),
            None => format!("unix:{}/milter", self.dir.display()),
        }
    }

    fn listens(&self) -> bool {
        match self.port {
            Some(port) => TcpStream::connect(("127.0.0.1", port)).is_ok(),
            None => UnixStream::connect(self.dir.join("milter")).is_ok(),
        }
    }

    /// Starts it and returns when it listens.
    pub fn start(&self) {
        make_dir(&self.dir, 0o755);
        // Sockets get the group of the folder, which is that of Postfix's processes:
        // mail is signed for nobody else.
        let group = postfix::id_of("/etc/group", postfix::OWNER);
        chown(&self.dir, Some(ACCOUNT), Some(group)).expect("a folder for the milter");
        set_mode(&self.dir, 0o2755);
        let output = File::options()
            .create(true)
            .append(true)
            .open(&self.output)
            .expect("a file for the output");
        let errors = output.try_clone().expect("the same file");
        let child = Command::new(&self.program)
            .args(["milter", "--socket-mode", "660", "--config"])
            .arg(&self.settings)
            .arg("--listen")
            .arg(self.listen())
            .arg("--status")
            .arg(format!("unix:{}/status", self.dir.display()))
            .uid(ACCOUNT)
            .gid(ACCOUNT)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .expect("the milter");
        *self.running.lock().expect("the milter") = Some(child);
        wait_for("the milter to listen", || self.listens().then_some(()));
    }

    /// SIGKILL.
    pub fn kill(&self) {
        if let Some(mut child) = self.running.lock().expect("the milter").take() {
            child.kill().expect("a process of ours");
            child.wait().expect("its end");
        }
    }

    pub fn signal(&self, name: &str) {
        if let Some(child) = &*self.running.lock().expect("the milter") {
            let status = Command::new("sh")
                .args(["-c", &format!("kill -s {name} {}", child.id())])
                .status();
            assert!(status.expect("kill").success());
        }
    }

    /// Asks it to stop, and returns how it ended.
    pub fn stop(&self) -> ExitStatus {
        self.signal("TERM");
        let child = self.running.lock().expect("the milter").take();
        child.expect("a running milter").wait().expect("its end")
    }

    /// The memory that it takes, in KiB.
    pub fn memory(&self) -> u64 {
        let running = self.running.lock().expect("the milter");
        let pid = running.as_ref().expect("a running milter").id();
        let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("its status");
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:"));
        let number = line.and_then(|l| l.split_ascii_whitespace().next()?.parse().ok());
        number.expect("its memory")
    }

    /// What it has written.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.output).unwrap_or_default()
    }

    /// The line of the status socket.
    pub fn status(&self) -> String {
        let stream = UnixStream::connect(self.dir.join("status")).expect("the status socket");
        std::io::read_to_string(stream).expect("a line")
    }
}

impl Drop for Milter {
    fn drop(&mut self) {
        self.kill();
    }
}
