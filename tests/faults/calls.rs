//! Faults at system calls: killed at each, asked to stop at each, an error from
//! each.

use std::collections::BTreeMap;

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::Signal;

use crate::site::{EntryPoint, Expected, Fate, Ran, SENDMAIL, Settings, Site, bounce, check_run};
use crate::smtpd::Act;
use crate::step;
use crate::table::Row;
use crate::tracer::{Call, Strike};

/// A run without a fault, for its calls.
fn calls(entry: EntryPoint) -> Vec<Call> {
    let site = Site::new(entry);
    let ran = site.struck(&bounce(), |_| Strike::Pass);
    assert_eq!(ran.end.code, Some(0), "{}", ran.stderr);
    ran.end.calls
}

/// One attempt: this call of an earlier run is struck.
fn strike_at(site: &Site, at: Call, strike: Strike) -> Ran {
    site.struck(&bounce(), |call| {
        let is_it = (call.in_child, call.own_number) == (at.in_child, at.own_number);
        match strike {
            Strike::Fail(error) if is_it && !errors(call.call).contains(&error) => Strike::Pass,
            _ if is_it => strike,
            _ => Strike::Pass,
        }
    })
}

fn signal_at_every_call(signal: Signal, fault: &str, part: usize) {
    for entry in EntryPoint::ALL {
        let expected = Expected::of(entry, &bounce());
        let mut row = Row::default();
        for call in calls(entry).into_iter().step_by(step(part)) {
            let site = Site::new(entry);
            let ran = strike_at(&site, call, Strike::Signal(signal));
            let what = format!("{fault}: {call:?}");
            row.add(&check_run(&site, &expected, &bounce(), &ran, &what));
        }
        row.print(fault, entry.name());
        assert_eq!(row.without_event(), 0, "{fault}: runs without an event");
        if entry == EntryPoint::Filter {
            assert_eq!(row.twice(), 0);
        }
    }
}

#[test]
fn killed_at_every_call() {
    signal_at_every_call(Signal::SIGKILL, "SIGKILL at every call", 9);
}

#[test]
fn asked_to_stop_at_every_call() {
    signal_at_every_call(Signal::SIGTERM, "SIGTERM at every call", 19);
}

/// What a call can come to on a machine in trouble.
pub fn errors(call: libc::c_long) -> &'static [Errno] {
    use Errno::{EAGAIN, EINTR, EIO, EMFILE, ENOMEM, ENOSPC};
    match call {
        libc::SYS_write | libc::SYS_writev => &[ENOSPC, EIO, EINTR],
        libc::SYS_openat => &[EMFILE, ENOSPC, EIO, EINTR],
        libc::SYS_mkdir | libc::SYS_mkdirat | libc::SYS_rename => &[ENOSPC, EIO],
        libc::SYS_ftruncate | libc::SYS_fsync | libc::SYS_fdatasync => &[EIO, ENOSPC, EINTR],
        libc::SYS_read | libc::SYS_recvfrom | libc::SYS_sendto => &[EIO, EINTR],
        libc::SYS_connect | libc::SYS_accept4 => &[EINTR, EIO],
        libc::SYS_poll | libc::SYS_ppoll | libc::SYS_wait4 | libc::SYS_flock => &[EINTR],
        libc::SYS_close | libc::SYS_unlinkat | libc::SYS_statx | libc::SYS_newfstatat => &[EIO],
        libc::SYS_getdents64 | libc::SYS_lseek | libc::SYS_utimensat => &[EIO],
        libc::SYS_pipe2 | libc::SYS_socket | libc::SYS_memfd_create | libc::SYS_dup2 => &[EMFILE],
        libc::SYS_fcntl => &[EMFILE],
        libc::SYS_clone | libc::SYS_clone3 | libc::SYS_fork | libc::SYS_vfork => &[EAGAIN, ENOMEM],
        libc::SYS_mmap | libc::SYS_brk | libc::SYS_mprotect => &[ENOMEM],
        _ => &[],
    }
}

/// Calls whose failure can cost the event: there is no second place for it, and
/// where the configuration can't be read it goes to syslog.
fn may_silence(call: &Call) -> bool {
    matches!(
        call.call,
        libc::SYS_openat
            | libc::SYS_statx
            | libc::SYS_write
            | libc::SYS_read
            | libc::SYS_brk
            | libc::SYS_mmap
    )
}

/// The first call of the program itself; those before are the loader's.
fn first_of_ours(calls: &[Call]) -> usize {
    let is_first = |c: &Call| c.call == libc::SYS_poll;
    calls
        .iter()
        .position(is_first)
        .expect("the runtime's start")
}

/// One error at one place.
#[test]
fn every_call_fails_once() {
    let part = step(13);
    for entry in EntryPoint::ALL {
        let expected = Expected::of(entry, &bounce());
        let calls = calls(entry);
        let places = calls[first_of_ours(&calls)..]
            .iter()
            .flat_map(|call| errors(call.call).iter().map(move |e| (*call, *e)));
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for (call, error) in places.step_by(part) {
            let site = Site::new(entry);
            let ran = strike_at(&site, call, Strike::Fail(error));
            let what = format!("{error:?} from {call:?}");
            // Calls differ by a few from run to run; some can't come to this.
            let Some(struck) = ran.end.struck else {
                continue;
            };
            let attempt = check_run(&site, &expected, &bounce(), &ran, &what);
            let logs = !matches!(
                attempt.fate,
                Fate::Killed | Fate::Stopped | Fate::NotStarted
            );
            assert!(
                attempt.events == 1 || !logs || may_silence(&struck),
                "{} × {what}: {attempt:?}, {}{:?}",
                entry.name(),
                ran.stderr,
                ran.end.struck
            );
            rows.entry(format!("{error:?}")).or_default().add(&attempt);
        }
        for (error, row) in rows {
            row.print(&format!("{error} from a call, once"), entry.name());
        }
    }
}

/// From one moment on there is no space, or there are no more descriptors.
#[test]
fn every_call_fails_from_now_on() {
    let is = |error: Errno, call: &Call| match error {
        // Pipes and sockets don't fill a disk; 0, 1 and 2 are pipes for an entry point.
        Errno::ENOSPC => {
            matches!(call.call, libc::SYS_mkdirat | libc::SYS_ftruncate)
                || (call.call == libc::SYS_write && call.first > 2)
        }
        Errno::EMFILE => matches!(
            call.call,
            libc::SYS_openat | libc::SYS_pipe2 | libc::SYS_socket | libc::SYS_memfd_create
        ),
        Errno::ENOMEM => matches!(call.call, libc::SYS_mmap | libc::SYS_brk | libc::SYS_clone),
        _ => matches!(
            call.call,
            libc::SYS_read | libc::SYS_write | libc::SYS_fsync
        ),
    };
    for entry in EntryPoint::ALL {
        let expected = Expected::of(entry, &bounce());
        let calls = calls(entry);
        let ours = &calls[first_of_ours(&calls)..];
        for error in [Errno::ENOSPC, Errno::EMFILE, Errno::ENOMEM, Errno::EIO] {
            let mut row = Row::default();
            let from = ours.iter().filter(|c| is(error, c)).map(|c| c.number);
            for from in from.step_by(step(7)) {
                let site = Site::new(entry);
                let ran = site.struck(&bounce(), |call| {
                    if call.number >= from && is(error, &call) {
                        Strike::Fail(error)
                    } else {
                        Strike::Pass
                    }
                });
                let what = format!("{error:?} from call {from} on");
                row.add(&check_run(&site, &expected, &bounce(), &ran, &what));
            }
            row.print(&format!("{error:?} from a call on"), entry.name());
        }
    }
}

/// Where some copies were delivered and the mail server has to try again, the
/// marks of the delivered ones reach the disk first: the file, its folder, and
/// the two above.
#[test]
fn marks_are_on_the_disk_before_a_retry_is_asked_for() {
    let run = |second: &str| {
        let refusing = format!("case \"$*\" in *later*) exit 75;; esac\n{SENDMAIL}");
        let settings = Settings {
            sendmail: refusing,
            ..Settings::default()
        };
        let mut site = Site::with(EntryPoint::Sendmail, settings, |_, _| Act::Consent);
        site.others = vec![if second == "later" {
            "later@example.pl"
        } else {
            "ewa@example.pl"
        }];
        let ran = site.struck(&bounce(), |_| Strike::Pass);
        let syncs = ran.end.calls.iter().filter(|c| c.call == libc::SYS_fsync);
        (ran.end.code, syncs.count())
    };
    // Two marks: that the notice was sent, and that this copy of the batch was.
    assert_eq!(run("later"), (Some(75), 8));
    // A run that is complete leaves it to the system.
    assert_eq!(run("now"), (Some(0), 0));
}

/// Whatever it hangs on, pipe ends before the mail server would end it by a
/// signal that makes Exim freeze the message.
#[test]
fn an_alarm_ends_a_pipe_that_hangs() {
    let site = Site::with(EntryPoint::Sendmail, Settings::default(), |_, _| {
        Act::Consent
    });
    let ran = site.struck(&bounce(), |_| Strike::Pass);
    assert_eq!(ran.end.code, Some(0));
    let alarms: Vec<u64> = ran
        .end
        .calls
        .iter()
        .filter(|c| c.call == libc::SYS_alarm && !c.in_child)
        .map(|c| c.first)
        .collect();
    // In seconds: before the configuration is read, and the site's time_limit of
    // 20 with two for the way out.
    assert_eq!(alarms, [25, 22]);
}
