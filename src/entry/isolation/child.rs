//! Work in a child process, and what happens to this process on a signal. The
//! only file with `unsafe` in it.
//!
//! A child is a copy of this process (fork without exec: 0.1 ms; a program
//! started anew costs 1 to 2 ms, as much as all the rest). Whatever becomes of
//! it (a panic, a stack that overflows, a limit, the kernel that runs out of
//! memory), the parent still holds the message. What comes back counts only if
//! it is complete: its length and its hash come first, and both must hold.

#![allow(unsafe_code)]

use std::fs::{File, OpenOptions};
use std::io::{self, IoSlice, PipeReader, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::limits::Limits;
use super::wire;
use rustix::buffer::spare_capacity;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::io::{Errno, ioctl_fionread};
use rustix::pipe::fcntl_setpipe_size;
use rustix::process::{
    Pid, Resource, Rlimit, Signal, WaitOptions, WaitStatus, getpid, getppid, getrlimit,
    kill_process, set_parent_process_death_signal, setrlimit, waitpid,
};

/// Most bytes of a result.
const MAX_RESULT: usize = 64 << 20;
/// How many bytes are read at a time, at least.
const MORE: usize = 16 << 10;
/// How much of a result the pipe should hold, so that the child need not wait for
/// its parent: that is woken once and reads all of it.
const PIPE: usize = 256 << 10;
/// EX_TEMPFAIL of sysexits.h.
const TRY_AGAIN: libc::c_int = 75;

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lost {
    /// No child could be made.
    NoChild,
    /// It used up its processor time or its time by the clock.
    Time,
    /// A signal ended it: the stack overflowed, memory ran out, someone killed it.
    Killed,
    /// It panicked, or its result was not complete.
    Broken,
}

/// Whether this process can be copied: a copy holds the calling thread alone,
/// and what others had locked would stay locked in it for ever. Where /proc
/// doesn't tell, the answer is no.
pub fn can_fork() -> bool {
    // A folder with two links of its own and one for each thread.
    std::fs::metadata("/proc/self/task").is_ok_and(|task| task.nlink() == 3)
}

/// The same, for a process whose other thread is just ending.
pub fn can_fork_soon() -> bool {
    const TRIES: u32 = 40;
    (0..TRIES).any(|n| {
        if n > 0 {
            std::thread::sleep(Duration::from_micros(250));
        }
        can_fork()
    })
}

/// Does `work` in a child and brings its result back.
///
/// # Errors
/// There is no result. The child is gone in any case.
pub fn in_child(limits: &Limits, work: impl FnOnce() -> Vec<u8>) -> Result<Vec<u8>, Lost> {
    let (reader, mut writer) = io::pipe().map_err(|_| Lost::NoChild)?;
    // An account that has many pipes open gets no larger one; this one works too.
    let _ = fcntl_setpipe_size(&writer, PIPE);
    let kept = writer.as_raw_fd();
    let send = || {
        let result = work();
        let head = wire::head(&result);
        let parts = [IoSlice::new(&head), IoSlice::new(&result)];
        let written = writer.write_vectored(&parts)?;
        writer.write_all(&head[written.min(head.len())..])?;
        writer.write_all(&result[written.saturating_sub(head.len())..])
    };
    let pid = fork(limits, kept, send)?;
    drop(writer);
    result(pid, reader, Instant::now() + limits.time)
}

/// Does `work` in a child that has nothing of this process but `connection`.
/// Whoever calls it waits for the child's end: see [`end_of`].
///
/// # Errors
/// No child could be made.
pub fn in_child_with(
    limits: &Limits,
    connection: &UnixStream,
    work: impl FnOnce() -> io::Result<()>,
) -> Result<Pid, Lost> {
    fork(limits, connection.as_raw_fd(), work)
}

/// Makes a child that keeps the file `kept`, confines it, and ends when `work`
/// does: with 0 if that was well.
fn fork(limits: &Limits, kept: RawFd, work: impl FnOnce() -> io::Result<()>) -> Result<Pid, Lost> {
    if !can_fork() {
        return Err(Lost::NoChild);
    }
    let parent = getpid();
    // SAFETY: this process has a single thread (checked above), so the child
    // holds no lock that nobody could open, and may allocate and run any code.
    // It never returns from here: `child` ends it.
    match unsafe { libc::fork() } {
        0 => child(parent, limits, kept, work),
        pid => {
            let pid = Some(pid).filter(|p| *p > 0).and_then(Pid::from_raw);
            pid.ok_or(Lost::NoChild)
        }
    }
}

fn child(parent: Pid, limits: &Limits, kept: RawFd, work: impl FnOnce() -> io::Result<()>) -> ! {
    // A panic's message can hold pieces of the mail, and a backtrace opens files.
    panic::set_hook(Box::new(|_| {}));
    let worked = panic::catch_unwind(AssertUnwindSafe(|| {
        confine(parent, limits)?;
        close_all_but(kept);
        work()
    }));
    let code = if matches!(worked, Ok(Ok(()))) { 0 } else { 1 };
    // SAFETY: ends this process and touches none of its memory. `exit` would
    // run what the parent has registered for its own end.
    unsafe { libc::_exit(code) }
}

/// Takes from a child what it doesn't need: its parent's input and output, its
/// parent's signal handlers, memory and time without end.
fn confine(parent: Pid, limits: &Limits) -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    if getppid() != Some(parent) {
        return Err(io::ErrorKind::NotFound.into());
    }
    for signal in ENDING.iter().chain(&[libc::SIGXFSZ]) {
        // SAFETY: neither action is code of ours. What the parent ignores stays
        // ignored.
        unsafe {
            if libc::signal(*signal, libc::SIG_DFL) == libc::SIG_IGN {
                libc::signal(*signal, libc::SIG_IGN);
            }
        }
    }
    end_after(limits.time);
    let null = OpenOptions::new()
        .read(true)
        .write(true)
        .open("/dev/null")?;
    rustix::stdio::dup2_stdin(null.as_fd())?;
    rustix::stdio::dup2_stdout(null.as_fd())?;
    rustix::stdio::dup2_stderr(null.as_fd())?;
    for (resource, most) in [
        (Resource::Core, 0),
        (Resource::As, limits.memory),
        (Resource::Stack, limits.stack),
        (Resource::Cpu, limits.cpu),
        (Resource::Nofile, limits.files),
        // It reads files and writes none.
        (Resource::Fsize, 0),
    ] {
        let hard = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        let most = hard.min(most);
        // The soft limit of processor time ends it with SIGXCPU, the hard one
        // with SIGKILL, which says nothing.
        let last = match resource {
            Resource::Cpu => hard.min(most + 1),
            _ => most,
        };
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(last),
        };
        setrlimit(resource, limit)?;
    }
    Ok(())
}

/// Closes what a program was started with, but for standard input, output and
/// errors.
pub fn close_inherited() {
    close_all_but(2);
}

/// Closes what the parent has open, the ends of a filter among it. A kernel that
/// can't (before 5.9) leaves it open.
fn close_all_but(kept: RawFd) {
    let Ok(kept) = libc::c_uint::try_from(kept) else {
        return;
    };
    let close = |from: libc::c_uint, to: libc::c_uint| {
        if from <= to {
            // SAFETY: no memory is involved. What the parent's values call these
            // files is never used or dropped in the child, which ends by `_exit`
            // without returning to them; `work` opens files of its own only.
            unsafe { libc::syscall(libc::SYS_close_range, from, to, 0) };
        }
    };
    if kept > 3 {
        close(3, kept - 1);
    }
    close(kept.saturating_add(1).max(3), libc::c_uint::MAX);
}

fn result(pid: Pid, mut from: PipeReader, until: Instant) -> Result<Vec<u8>, Lost> {
    let mut bytes = Vec::new();
    let read = read_until(&mut from, until, &mut bytes);
    if read.is_err() {
        let _ = kill_process(pid, Signal::KILL);
    }
    let ended = loop {
        match waitpid(Some(pid), WaitOptions::empty()) {
            Err(Errno::INTR) => {}
            other => break other,
        }
    };
    let status = match (read, ended) {
        (Ok(()), Ok(Some((_, status)))) => status,
        (Err(e), _) if e.kind() == io::ErrorKind::TimedOut => return Err(Lost::Time),
        _ => return Err(Lost::Broken),
    };
    match end_of(status) {
        Some(lost) => Err(lost),
        None => wire::into_payload(bytes).ok_or(Lost::Broken),
    }
}

/// Why there can be no result of a child that ended so; `None` if it ended well.
pub fn end_of(status: WaitStatus) -> Option<Lost> {
    match status.terminating_signal() {
        Some(libc::SIGXCPU | libc::SIGALRM) => Some(Lost::Time),
        Some(_) => Some(Lost::Killed),
        None if status.exit_status() != Some(0) => Some(Lost::Broken),
        None => None,
    }
}

fn read_until(from: &mut PipeReader, until: Instant, bytes: &mut Vec<u8>) -> io::Result<()> {
    loop {
        wait_readable(&*from, until)?;
        let there = ioctl_fionread(&*from).unwrap_or(0);
        let there = usize::try_from(there).unwrap_or(MAX_RESULT);
        bytes.reserve(there.clamp(MORE, MAX_RESULT));
        match rustix::io::read(&*from, spare_capacity(bytes)) {
            Ok(0) => return Ok(()),
            Ok(_) if bytes.len() > MAX_RESULT => return Err(io::ErrorKind::FileTooLarge.into()),
            Ok(_) | Err(Errno::INTR) => {}
            Err(e) => return Err(e.into()),
        }
    }
}

/// Waits until there is something to read, or the end of it.
///
/// # Errors
/// `TimedOut`, or the file can't be waited for.
pub fn wait_readable(file: impl AsFd, until: Instant) -> io::Result<()> {
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let timeout = Timespec::try_from(left).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut fds = [PollFd::new(&file, PollFlags::IN)];
        match poll(&mut fds, Some(&timeout)) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => return Ok(()),
            Err(e) => return Err(e.into()),
        }
    }
}

/// Signals that end a process and shall end this one with 75: death by a
/// signal makes Exim freeze a message.
const ENDING: [libc::c_int; 11] = [
    libc::SIGTERM,
    libc::SIGINT,
    libc::SIGHUP,
    libc::SIGQUIT,
    libc::SIGXCPU,
    libc::SIGALRM,
    libc::SIGABRT,
    libc::SIGSEGV,
    libc::SIGBUS,
    libc::SIGILL,
    libc::SIGFPE,
];

/// Set once the mail server may be taking a message over from us, or has it
/// all and its event is logged.
static SEEING_THROUGH: AtomicBool = AtomicBool::new(false);

extern "C" fn end(signal: libc::c_int) {
    // Someone wants us to stop, but between "taken" and our own end a message
    // would come twice. What is under way has a time limit of its own.
    let asked = matches!(
        signal,
        libc::SIGTERM | libc::SIGINT | libc::SIGHUP | libc::SIGQUIT
    );
    if asked && SEEING_THROUGH.load(Ordering::Relaxed) {
        return;
    }
    const WORDS: &[u8] = b"4.3.0 zwrotka: stopped\n";
    // SAFETY: `write` and `_exit` are async-signal-safe (signal-safety(7)),
    // and WORDS lives as long as the program.
    unsafe {
        libc::write(2, WORDS.as_ptr().cast(), WORDS.len());
        libc::_exit(TRY_AGAIN)
    }
}

extern "C" fn ignore(_: libc::c_int) {}

/// From now on every signal that can be caught ends this process with 75.
pub fn end_with_try_again() {
    for signal in ENDING {
        install(signal, end);
    }
    outlive_file_limits();
}

/// From now on a limit of a file's size is an error of the write and not the
/// end of the process. A handler, unlike SIG_IGN, is not passed on to a
/// sendmail.
pub fn outlive_file_limits() {
    install(libc::SIGXFSZ, ignore);
}

/// From now on a request to stop is not obeyed, here and in every child: the
/// service decides when its reader process ends.
pub fn ignore_requests_to_stop() {
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP, libc::SIGQUIT] {
        // SAFETY: to ignore a signal is no code of ours.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
}

/// From now on memory that is given back stays with this process, which grows in
/// large steps. A page that the kernel takes back and gives anew costs more than a
/// short run has to spare.
pub fn keep_memory() {
    /// Below this size, a piece of memory is none of its own for the kernel.
    #[cfg(target_env = "gnu")]
    const PIECE: libc::c_int = 4 << 20;
    #[cfg(target_env = "gnu")]
    const STEP: libc::c_int = 1 << 20;
    // SAFETY: sets parameters of the allocator; nobody else is allocating, because
    // no thread was started yet.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, PIECE);
        libc::mallopt(libc::M_TRIM_THRESHOLD, libc::c_int::MAX);
        libc::mallopt(libc::M_TOP_PAD, STEP);
    }
}

fn install(signal: libc::c_int, handler: extern "C" fn(libc::c_int)) {
    // SAFETY: `action` is a valid sigaction: all zero is an empty mask and no
    // flags. Both handlers are async-signal-safe. SA_ONSTACK lets them run when
    // the stack has overflowed, on the one that Rust has set up.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as libc::sighandler_t;
        action.sa_flags = libc::SA_ONSTACK | libc::SA_RESTART;
        libc::sigaction(signal, &action, std::ptr::null_mut());
    }
}

/// Sets the time after which this process ends with 75, whatever it hangs on;
/// see [`end_with_try_again`].
pub fn end_after(limit: Duration) {
    let seconds = limit.as_secs().clamp(1, u64::from(u32::MAX)) as libc::c_uint;
    // SAFETY: sets a timer of the kernel; no memory is involved.
    unsafe { libc::alarm(seconds) };
}

/// From now on a request to stop is not heard: see [`end_with_try_again`].
pub fn see_it_through() {
    SEEING_THROUGH.store(true, Ordering::Relaxed);
}

/// Standard input as a file. `None` where it was closed: Rust then opens
/// /dev/null in its place, which would read as an empty message.
pub fn stdin() -> Option<File> {
    unless_closed(io::stdin().as_fd())
}

/// Standard output as a file. `None` where it was closed: what is written would
/// be gone.
pub fn stdout() -> Option<File> {
    unless_closed(io::stdout().as_fd())
}

fn unless_closed(fd: BorrowedFd<'_>) -> Option<File> {
    let file = File::from(fd.try_clone_to_owned().ok()?);
    let is_null = match std::fs::metadata("/dev/null") {
        Ok(null) => file.metadata().ok()?.rdev() == null.rdev(),
        Err(_) => false,
    };
    // Who means /dev/null opens it in one direction; Rust opens it in both.
    let both_ways = rustix::fs::fcntl_getfl(&file).ok()?.contains(OFlags::RDWR);
    (!(is_null && both_ways)).then_some(file)
}
