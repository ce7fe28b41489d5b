//! What the tests of the binary share: a folder of their own, and a way to run it.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs
)]

use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// nobody, who stands in for the account zwrotka: the services refuse to be root.
const ACCOUNT: u32 = 65_534;

/// Whether the tests run as root, and so can give programs another account.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// A folder that goes away with its test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("zwrotka-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        own(&path);
        Folder(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).unwrap();
        }
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8_lossy(&std::fs::read(self.path(name)).unwrap_or_default()).into_owned()
    }

    /// A program of these shell lines.
    pub fn script(&self, name: &str, lines: &str) -> PathBuf {
        let path = self.write(name, format!("#!/bin/sh\n{lines}\n"));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a run left behind.
pub struct Ran {
    /// `None` after a signal.
    pub code: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Ran {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }
}

/// Makes a program run as a service does: not as root.
pub fn as_service(command: &mut Command) -> &mut Command {
    if is_root() {
        command.uid(ACCOUNT).gid(ACCOUNT);
    }
    command
}

/// Gives a file or folder to the account of services.
pub fn own(path: &Path) {
    if is_root() {
        chown(path, Some(ACCOUNT), Some(ACCOUNT)).unwrap();
    }
}

/// Opens a socket of the test's to the account of services.
pub fn everybody_may_write(path: &Path) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o666)).unwrap();
}

/// The program where a service can start it: the place where this is built may
/// be closed to its account.
pub fn program(folder: &Folder) -> PathBuf {
    static OPEN: LazyLock<bool> = LazyLock::new(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zwrotka"));
        let said = as_service(command.arg("--version")).output();
        said.is_ok_and(|output| output.status.success())
    });
    let built = PathBuf::from(env!("CARGO_BIN_EXE_zwrotka"));
    if *OPEN {
        return built;
    }
    let path = folder.path("zwrotka");
    if !path.exists() && std::fs::hard_link(&built, &path).is_err() {
        std::fs::copy(&built, &path).unwrap();
    }
    path
}

/// Runs zwrotka with these arguments and this input; entry points run without root.
pub fn zwrotka(args: &[&str], input: &[u8]) -> Ran {
    if !args
        .iter()
        .any(|a| matches!(*a, "pipe" | "filter" | "milter"))
    {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zwrotka"));
        return run(&mut command, args, input);
    }
    let folder = Folder::new();
    run(as_service(&mut Command::new(program(&folder))), args, input)
}

/// Runs zwrotka as the account of the test, and returns all that the system says.
pub fn output(args: &[&str], input: &[u8]) -> Output {
    output_in(&[], args, input)
}

/// [`output`] with these variables in its environment.
pub fn output_in(environment: &[(&str, &str)], args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_zwrotka"))
        .args(args)
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that reads no input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// The arguments of `pipe` for these recipients.
pub fn pipe_args<'a>(config: &'a str, recipients: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec![
        "pipe",
        "--config",
        config,
        "--queue-id",
        "Q1",
        "--sender",
        "",
        "--",
    ];
    args.extend(recipients);
    args
}

/// Runs a program with these arguments and this input.
pub fn run(command: &mut Command, args: &[&str], input: &[u8]) -> Ran {
    let mut child = command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || {
            // It may have ended before it read everything.
            let _ = stdin.write_all(input);
        });
        child.wait_with_output().unwrap()
    });
    Ran {
        code: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A file of examples/.
pub fn example(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
