//! Events on their way to where they go, on a thread of their own: a syslog
//! that takes nothing must not hold up the next message. What doesn't fit into
//! the queue is lost, and counted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::Site;
use crate::event::Event;
use crate::event::sink::{self, Stderr};

/// Most events that wait.
const QUEUE: usize = 1024;
/// How long the end waits for the last events.
const FAREWELL: Duration = Duration::from_secs(5);

/// Takes events.
#[derive(Debug, Clone)]
pub(super) struct EventLog {
    queue: SyncSender<(Event, Arc<Site>)>,
    lost: Arc<AtomicU64>,
}

/// The other end.
pub(super) struct Finish(Receiver<()>);

impl EventLog {
    pub(super) fn start() -> (EventLog, Finish) {
        let (queue, events) = sync_channel::<(Event, Arc<Site>)>(QUEUE);
        let lost = Arc::new(AtomicU64::new(0));
        let (done, finish) = sync_channel(1);
        let count = Arc::clone(&lost);
        thread::spawn(move || {
            for (event, site) in events {
                let config = &site.config;
                if sink::tell(&event, &config.events, Stderr::Allowed, &config.hostname).is_err() {
                    count.fetch_add(1, Ordering::Relaxed);
                }
            }
            let _ = done.send(());
        });
        (EventLog { queue, lost }, Finish(finish))
    }

    /// Never waits.
    pub(super) fn log(&self, event: Event, site: &Arc<Site>) {
        if self.queue.try_send((event, Arc::clone(site))).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many events nobody took.
    pub(super) fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

impl Finish {
    /// Waits until everything is logged. No [`EventLog`] may be left.
    pub(super) fn wait(self) {
        let _ = self.0.recv_timeout(FAREWELL);
    }
}
