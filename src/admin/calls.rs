//! Which folder a local message was sent from (Exim).
//!
//! With `log_selector = +arguments` Exim writes a `cwd=` line when it is called.
//! With `+pid` the message that comes of it carries the same process id; without,
//! the message is on the next line unless another process comes between.

use super::logs::{Call, Line};
use super::recent::Recent;

/// Processes that are remembered.
const PROCESSES: usize = 1 << 12;
/// Without process ids a message belongs to the call before it for this many seconds.
const SECONDS: i64 = 5;

/// How a program called Exim.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Called {
    /// In which folder.
    pub folder: Box<[u8]>,
    /// With which arguments, the program first.
    pub args: Box<[u8]>,
}

/// Whether a call may have handed a message in. Looking at the queue, changing
/// it, running it and starting a daemon don't.
fn hands_in(args: &[u8]) -> bool {
    let others: [&[u8]; 8] = [b"-bp", b"-bP", b"-bd", b"-bV", b"-bt", b"-bv", b"-M", b"-q"];
    args.split(|&b| b == b' ')
        .skip(1)
        .take_while(|word| *word != b"--")
        .all(|word| !others.iter().any(|other| word.starts_with(other)))
}

/// The most recent calls.
#[derive(Debug)]
pub(super) struct Calls {
    by_process: Recent<u32, Called>,
    last: Option<(i64, Called)>,
    with_args: bool,
}

impl Calls {
    /// No calls yet; `with_args` says whether arguments are wanted.
    pub(super) fn new(with_args: bool) -> Calls {
        Calls {
            by_process: Recent::new(PROCESSES),
            last: None,
            with_args,
        }
    }

    /// Notes a call. Exim's own calls are in its spool and of no interest.
    pub(super) fn note(&mut self, call: &Call<'_>, line: &Line<'_>) {
        if call.folder.starts_with(b"/var/spool/exim") || !hands_in(call.args) {
            return;
        }
        let called = Called {
            folder: call.folder.into(),
            args: if self.with_args {
                call.args[..call.args.len().min(1000)].into()
            } else {
                Box::default()
            },
        };
        match line.pid {
            Some(pid) => self.by_process.insert(pid, called),
            None => self.last = Some((line.stamp.seconds, called)),
        }
    }

    /// The call by which the message of `line` came from `user`.
    pub(super) fn of(&mut self, user: &[u8], line: &Line<'_>) -> Option<Called> {
        if let Some(pid) = line.pid {
            return self.by_process.get(&pid).cloned();
        }
        let (time, called) = self.last.take()?;
        // Someone else's call may stand between: a home folder names its user.
        let home = called
            .folder
            .strip_prefix(b"/home/")
            .and_then(|rest| rest.split(|&b| b == b'/').next());
        let fits = (0..=SECONDS).contains(&(line.stamp.seconds - time))
            && home.is_none_or(|home| home == user);
        fits.then_some(called)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_some_calls_hand_a_message_in() {
        for args in [
            &b"/usr/sbin/sendmail -t -i"[..],
            b"/usr/sbin/exim4 -bS",
            b"/usr/sbin/sendmail -i -f a@example.org -- -bp",
            b"/usr/sbin/sendmail -oi anna@example.org",
        ] {
            assert!(hands_in(args), "{}", String::from_utf8_lossy(args));
        }
        for args in [
            &b"exim -bp"[..],
            b"/usr/sbin/exim4 -C /etc/exim4/a.conf -Mrm 1xVfjN-0005SB-2Y",
            b"/usr/sbin/exim4 -q30m",
            b"/usr/sbin/exim4 -bd -q30m",
            b"exim -bpc",
        ] {
            assert!(!hands_in(args), "{}", String::from_utf8_lossy(args));
        }
    }
}
