//! What the child that reads mail may still do: compute, read the site's own
//! files, and write its result. It opens no connection, starts no program,
//! writes no file and makes no memory executable, whatever the mail makes it do.
//!
//! Each part holds where the kernel has it (landlock since 5.13, and for
//! connections since 6.7); where it doesn't, the others do, and the limits of
//! [`super::limits`] in any case. Without landlock any file can be read, but
//! none written: seccomp sees to that alone. What does not hold is returned by
//! [`enter`] and stands in the event; [`report`] tries it on this host. Only the
//! child is confined: what runs sendmail must keep its rights, because
//! `no_new_privs` takes them from postdrop.

use std::fmt;
use std::fs::File;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use landlock::{
    ABI, Access, AccessFs, AccessNet, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetStatus, Scope, path_beneath_rules,
};

use super::call_filter::{self, Verdict};
use super::child;
use super::limits::LIMITS;
use crate::config::Config;
use crate::entry::evaluate::Confinement;
use crate::explanation::settings::Settings;
use crate::store::alerts::told_folder;

/// The newest kernel interface that is asked for; an older kernel gives what it has.
const LANDLOCK: ABI = ABI::V6;

/// The files and folders that reading a message for this site may need, and for
/// the recipients that these settings hold for; what domains say for themselves
/// is in memory.
pub fn readable<'s>(
    config: &Config,
    settings: impl IntoIterator<Item = &'s Settings>,
) -> Vec<PathBuf> {
    let folder = |path: &Path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let folder = config.path.as_deref().map(folder);
    let mut paths: Vec<PathBuf> = [
        folder,
        config.rules_file.clone(),
        config.trust.dkim_keys.clone(),
        // Dates are shown in the site's time zone.
        Some("/usr/share/zoneinfo".into()),
        Some("/etc/localtime".into()),
        // Whether the administrator was told of a blocklist.
        Some(told_folder(&config.state_dir)),
    ]
    .into_iter()
    .flatten()
    .collect();
    for own in settings {
        paths.extend(own.texts.iter().chain(&own.templates).cloned());
        paths.extend(own.logo.iter().chain(&own.languages.senders).cloned());
    }
    paths
}

/// Gives up, for this thread and all that it starts, whatever reading a message
/// does not need; returns what the kernel doesn't have.
pub fn enter(readable: &[PathBuf]) -> Vec<Confinement> {
    let mut missing = Vec::new();
    if !lock_files(readable).unwrap_or(false) {
        missing.push(Confinement::Files);
    }
    if lock_calls().is_err() {
        missing.push(Confinement::Calls);
    }
    missing
}

/// True if access to files is restricted. An old kernel that knows only a part
/// of the rights still restricts reading.
fn lock_files(readable: &[PathBuf]) -> Result<bool, landlock::RulesetError> {
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let status = Ruleset::default()
        .handle_access(AccessFs::from_all(LANDLOCK))?
        .handle_access(AccessNet::from_all(LANDLOCK))?
        .scope(Scope::from_all(LANDLOCK))?
        .create()?
        .set_compatibility(landlock::CompatLevel::BestEffort)
        .add_rules(path_beneath_rules(readable, read))?
        .restrict_self()?;
    Ok(status.ruleset != RulesetStatus::NotEnforced)
}

/// Calls to the kernel that are not on the list fail as if the kernel were too
/// old for them, which libraries are used to.
fn lock_calls() -> Result<(), Box<dyn std::error::Error>> {
    let program = call_filter::architecture()
        .and_then(|here| call_filter::program(here, &allowed(), libc::ENOSYS))
        .ok_or("no filter for this architecture")?;
    seccompiler::apply_filter(&program)?;
    Ok(())
}

fn allowed() -> Vec<(i64, Verdict)> {
    let mut calls: Vec<(i64, Verdict)> = CALLS.iter().map(|call| (*call, Verdict::Allow)).collect();
    // Files are opened for reading only.
    let writing = libc::O_ACCMODE | libc::O_CREAT | libc::O_TRUNC;
    calls.extend([
        // Threads, but no processes.
        (
            libc::SYS_clone,
            bits(0, libc::CLONE_THREAD, libc::CLONE_THREAD),
        ),
        (libc::SYS_openat, bits(2, writing, libc::O_RDONLY)),
        // Memory, but no code.
        (libc::SYS_mmap, bits(2, libc::PROT_EXEC, 0)),
        (libc::SYS_mprotect, bits(2, libc::PROT_EXEC, 0)),
    ]);
    // musl, of which the packages' static programs are made, has the older calls.
    #[cfg(target_arch = "x86_64")]
    calls.extend([
        (libc::SYS_open, bits(1, writing, libc::O_RDONLY)),
        (libc::SYS_lstat, Verdict::Allow),
        (libc::SYS_stat, Verdict::Allow),
    ]);
    calls
}

/// Allows a call where these bits of an argument have this value.
fn bits(argument: u8, mask: libc::c_int, value: libc::c_int) -> Verdict {
    Verdict::AllowWhere {
        argument,
        mask: mask.unsigned_abs(),
        value: value.unsigned_abs(),
    }
}

/// What computing, reading files and ending takes.
const CALLS: &[i64] = &[
    libc::SYS_brk,
    libc::SYS_clock_gettime,
    libc::SYS_clock_nanosleep,
    libc::SYS_close,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_fcntl,
    libc::SYS_fstat,
    libc::SYS_futex,
    libc::SYS_getdents64,
    libc::SYS_geteuid,
    libc::SYS_getpid,
    libc::SYS_getrandom,
    libc::SYS_gettid,
    libc::SYS_lseek,
    libc::SYS_madvise,
    libc::SYS_mremap,
    libc::SYS_munmap,
    libc::SYS_newfstatat,
    libc::SYS_ppoll,
    libc::SYS_pread64,
    libc::SYS_prlimit64,
    libc::SYS_read,
    libc::SYS_readlinkat,
    libc::SYS_restart_syscall,
    libc::SYS_rseq,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_yield,
    libc::SYS_set_robust_list,
    libc::SYS_sigaltstack,
    libc::SYS_statx,
    // Ends itself: abort.
    libc::SYS_tgkill,
    libc::SYS_write,
    libc::SYS_writev,
];

/// What of the sandbox holds on this host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holds {
    /// It reads no files but the site's own.
    pub files: bool,
    /// It opens no connection.
    pub connections: bool,
    /// It starts no program.
    pub programs: bool,
    /// It has the limits of memory, time and files.
    pub limits: bool,
}

impl Holds {
    /// Whether all of it does.
    pub fn all(self) -> bool {
        self.files && self.connections && self.programs && self.limits
    }
}

impl fmt::Display for Holds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing: Vec<&str> = [
            (self.files, "files (landlock)"),
            (self.connections, "connections (seccomp, landlock)"),
            (self.programs, "programs (seccomp)"),
            (self.limits, "limits (setrlimit)"),
        ]
        .into_iter()
        .filter_map(|(holds, what)| (!holds).then_some(what))
        .collect();
        if missing.is_empty() {
            return f.write_str(
                "the process that reads mail is confined: files, connections, programs, limits",
            );
        }
        write!(
            f,
            "the process that reads mail is not confined in: {}",
            missing.join(", ")
        )
    }
}

/// Confines a child and lets it try what it must not be able to do. `None` where
/// no child can be made, as in a process with several threads.
pub fn report() -> Option<Holds> {
    let tried = child::in_child(&LIMITS, || {
        enter(&[]);
        // Every host has this one, and everybody may read it.
        let files = File::open("/etc/passwd").is_err();
        // Refused before anything is sent: port 9 of this host discards.
        let connections = TcpStream::connect("127.0.0.1:9").is_err_and(|e| {
            matches!(
                e.raw_os_error(),
                Some(libc::ENOSYS | libc::EACCES | libc::EPERM)
            )
        });
        let programs = Command::new("/bin/true").status().is_err();
        let memory = rustix::process::getrlimit(rustix::process::Resource::As).maximum;
        let limits = memory == Some(LIMITS.memory);
        vec![files, connections, programs, limits]
            .into_iter()
            .map(u8::from)
            .collect()
    });
    let [files, connections, programs, limits] = tried.ok()?.try_into().ok()?;
    Some(Holds {
        files: files == 1,
        connections: connections == 1,
        programs: programs == 1,
        limits: limits == 1,
    })
}
