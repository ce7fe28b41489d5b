//! Logs events on a thread of its own: a syslog that takes nothing must not hold
//! up the next message. What doesn't fit into the queue is lost, and counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

use super::Site;
use crate::entry::log;
use crate::event::Event;
use crate::event::sink::Stderr;

/// Most events that wait.
const QUEUE: usize = 1024;
/// How long the end waits for the last events.
const LAST_EVENTS: Duration = Duration::from_secs(5);

type Waiting = (Event, Arc<Site>);

/// Takes events.
#[derive(Debug, Clone)]
pub(super) struct EventLog {
    queue: SyncSender<Waiting>,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    /// All events since the start that were not logged.
    lost: AtomicU64,
    /// Those of them that the queue had no room for and the store doesn't know.
    not_stored: AtomicU64,
    /// Events in the queue, and the one that is being logged.
    waiting: AtomicU64,
}

/// The other end.
pub(super) struct Finish {
    done: Receiver<()>,
    counts: Arc<Counts>,
}

impl EventLog {
    pub(super) fn start() -> (EventLog, Finish) {
        let (queue, events) = sync_channel::<Waiting>(QUEUE);
        let counts = Arc::new(Counts::default());
        let (done, finish) = sync_channel(1);
        let shared = Arc::clone(&counts);
        thread::spawn(move || {
            for (event, site) in events {
                // Into the store first, so that the event that is logged now
                // brings the count with it.
                let not_stored = shared.not_stored.swap(0, Ordering::Relaxed);
                if not_stored > 0 {
                    log::lost(not_stored, &site.config);
                }
                if !log::log(&event, &site.config, Stderr::Allowed) {
                    shared.lost.fetch_add(1, Ordering::Relaxed);
                }
                shared.waiting.fetch_sub(1, Ordering::Relaxed);
            }
            let _ = done.send(());
        });
        let finish = Finish {
            done: finish,
            counts: Arc::clone(&counts),
        };
        (EventLog { queue, counts }, finish)
    }

    /// Never waits.
    pub(super) fn log(&self, event: Event, site: &Arc<Site>) {
        self.counts.waiting.fetch_add(1, Ordering::Relaxed);
        match self.queue.try_send((event, Arc::clone(site))) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {
                self.counts.waiting.fetch_sub(1, Ordering::Relaxed);
                self.counts.lost.fetch_add(1, Ordering::Relaxed);
                self.counts.not_stored.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// How many events since the start were not logged.
    pub(super) fn lost(&self) -> u64 {
        self.counts.lost.load(Ordering::Relaxed)
    }
}

impl Finish {
    /// Waits until everything is logged, and counts in the store what is not
    /// after some seconds. No [`EventLog`] may be left.
    pub(super) fn wait(self, site: &Site) {
        self.wait_for(LAST_EVENTS, site);
    }

    fn wait_for(self, patience: Duration, site: &Site) {
        let _ = self.done.recv_timeout(patience);
        let left = self.counts.waiting.load(Ordering::Relaxed)
            + self.counts.not_stored.swap(0, Ordering::Relaxed);
        if left > 0 {
            log::lost(left, &site.config);
        }
    }
}
