//! Runs a program and strikes at one of its system calls.
//!
//! strace can do nearly this (`-f -e inject=all:signal=KILL:when=N`), but it
//! counts for each thread, so that its N-th call hits the parent and the child
//! alike, or never the child alone. Here the calls of all processes and threads
//! are numbered in the order in which they happen: each number is one fault at
//! one place.
//!
//! A child that becomes another program (a sendmail) is let go at that moment:
//! it is not what is under test.

use std::collections::HashSet;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// Longer than any run takes; what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A system call that begins.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// Its number among all calls of all processes, from 1.
    pub number: u64,
    /// Its number among the calls of its own process. Which of two processes
    /// is faster differs from run to run, this doesn't.
    pub own_number: u64,
    /// Which one it is.
    pub call: libc::c_long,
    /// Its first argument: the file descriptor, where it has one.
    pub first: u64,
    /// Whether a child of the program makes it.
    pub in_child: bool,
}

/// What is done to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strike {
    /// Nothing.
    Pass,
    /// The process gets a signal before the call.
    Signal(Signal),
    /// The call is not made, and this is its result.
    Fail(Errno),
}

/// How a run ended.
#[derive(Debug, Default)]
pub struct End {
    /// The exit code; `None` after a signal.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<Signal>,
    /// All calls, in their order.
    pub calls: Vec<Call>,
    /// The call that was struck.
    pub struck: Option<Call>,
    /// Programs that it started, which may be running still.
    pub let_go: Vec<Pid>,
    /// It had to be stopped.
    pub hung: bool,
}

/// Runs a command that [stops itself](super::site::Program) before it becomes
/// the program under test, and asks `strike` at each call, once `armed`.
// It is waited for as what it becomes: a traced process.
#[allow(clippy::zombie_processes)]
pub fn run(
    command: &mut Command,
    armed: &AtomicBool,
    mut strike: impl FnMut(Call) -> Strike,
) -> End {
    let child = command.spawn().expect("a shell");
    let pid = Pid::from_raw(i32::try_from(child.id()).expect("a process id"));
    let status = waitpid(pid, Some(WaitPidFlag::WUNTRACED)).expect("the shell");
    assert!(matches!(status, WaitStatus::Stopped(..)), "{status:?}");
    let options = Options::PTRACE_O_TRACESYSGOOD
        | Options::PTRACE_O_TRACEFORK
        | Options::PTRACE_O_TRACEVFORK
        | Options::PTRACE_O_TRACECLONE
        | Options::PTRACE_O_TRACEEXEC
        | Options::PTRACE_O_EXITKILL;
    ptrace::seize(pid, options).expect("ptrace is possible here");
    kill(pid, Signal::SIGCONT).expect("a process of ours");

    let watchdog = Watchdog::over(pid);
    let mut end = follow(pid, armed, &mut strike);
    end.hung = watchdog.has_barked();
    end
}

/// Kills a process that hangs.
pub struct Watchdog(mpsc::Sender<()>, JoinHandle<bool>);

impl Watchdog {
    pub fn over(pid: Pid) -> Watchdog {
        let (done, wait) = mpsc::channel::<()>();
        let watching = std::thread::spawn(move || {
            let late = wait.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout);
            if late {
                let _ = kill(pid, Signal::SIGKILL);
            }
            late
        });
        Watchdog(done, watching)
    }

    /// The process has ended; whether it had to be killed.
    pub fn has_barked(self) -> bool {
        drop(self.0);
        self.1.join().expect("the watchdog")
    }
}

fn follow(main: Pid, armed: &AtomicBool, strike: &mut dyn FnMut(Call) -> Strike) -> End {
    let mut end = End::default();
    // Those that are within a call, with the result that it gets.
    let mut within: HashSet<Pid> = HashSet::new();
    let mut failing: Vec<(Pid, Errno)> = Vec::new();
    // Threads of the program are no children.
    let mut children: HashSet<Pid> = HashSet::new();
    let mut is_program = false;
    loop {
        // Of this thread alone: other tests have children of their own.
        let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
        let status = match waitpid(Pid::from_raw(-1), Some(flags)) {
            Ok(status) => status,
            Err(Errno::EINTR) => continue,
            // Nobody is left.
            Err(_) => return end,
        };
        // What has been killed in the meantime can't be resumed, and says so.
        let resume = |pid, signal: Option<Signal>| {
            let _ = ptrace::syscall(pid, signal);
        };
        match status {
            WaitStatus::Exited(pid, code) if pid == main => end.code = Some(code),
            WaitStatus::Signaled(pid, signal, _) if pid == main => end.signal = Some(signal),
            WaitStatus::PtraceSyscall(pid) if within.remove(&pid) => {
                if let Some(at) = failing.iter().position(|(p, _)| *p == pid) {
                    let (_, errno) = failing.swap_remove(at);
                    set_result(pid, errno);
                }
                resume(pid, None);
            }
            WaitStatus::PtraceSyscall(pid) => {
                within.insert(pid);
                if is_program
                    && armed.load(Ordering::SeqCst)
                    && let Ok(registers) = ptrace::getregs(pid)
                {
                    let in_child = children.contains(&pid);
                    let before = end.calls.iter().filter(|c| c.in_child == in_child);
                    let call = Call {
                        number: end.calls.len() as u64 + 1,
                        own_number: before.count() as u64 + 1,
                        call: i64::try_from(registers.orig_rax).unwrap_or(-1),
                        first: registers.rdi,
                        in_child,
                    };
                    end.calls.push(call);
                    match strike(call) {
                        Strike::Pass => {}
                        Strike::Signal(signal) => {
                            end.struck = Some(call);
                            let _ = kill(pid, signal);
                        }
                        Strike::Fail(errno) => {
                            end.struck = Some(call);
                            let mut none = registers;
                            none.orig_rax = u64::MAX;
                            let _ = ptrace::setregs(pid, none);
                            failing.push((pid, errno));
                        }
                    }
                }
                resume(pid, None);
            }
            WaitStatus::PtraceEvent(pid, _, libc::PTRACE_EVENT_EXEC) => {
                if pid == main {
                    is_program = true;
                    resume(pid, None);
                } else {
                    end.let_go.push(pid);
                    let _ = ptrace::detach(pid, None);
                }
            }
            WaitStatus::PtraceEvent(pid, _, event) => {
                if matches!(event, libc::PTRACE_EVENT_FORK | libc::PTRACE_EVENT_VFORK)
                    && let Ok(child) = ptrace::getevent(pid)
                {
                    children.insert(Pid::from_raw(child as i32));
                }
                resume(pid, None);
            }
            WaitStatus::Stopped(pid, signal) => resume(pid, Some(signal)),
            _ => {}
        }
    }
}

fn set_result(pid: Pid, errno: Errno) {
    if let Ok(mut registers) = ptrace::getregs(pid) {
        registers.rax = -i64::from(errno as i32) as u64;
        let _ = ptrace::setregs(pid, registers);
    }
}
