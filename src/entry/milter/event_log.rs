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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;
    use std::path::PathBuf;

    use super::*;
    use crate::config::Config;
    use crate::store::lost_events::LostEvents;

    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Place {
            let name = format!("zwrotka-event-log-{}-{name}", std::process::id());
            let path = std::env::temp_dir().join(name);
            let _ = fs::remove_dir_all(&path);
            fs::create_dir(&path).unwrap();
            Place(path)
        }

        fn site(&self) -> Arc<Site> {
            let text = format!(
                "state_dir = '{0}/state'\n[events]\ntarget = 'file'\nfile = '{0}/log/events'\n",
                self.0.display()
            );
            let config = Config::parse(&text, std::path::Path::new("test.toml")).unwrap();
            Arc::new(Site::new(config, None))
        }

        fn lost(&self) -> u64 {
            let mut count = 0;
            let log = |lost: crate::store::lost_events::Lost| {
                count = lost.count;
                false
            };
            LostEvents::below(&self.0.join("state"))
                .report(log)
                .unwrap();
            count
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn lost_events_are_counted_and_logged_after_a_restart() {
        let place = Place::new("restart");
        let site = place.site();
        let (event_log, finish) = EventLog::start();
        for _ in 0..3 {
            event_log.log(Event::service("started", None), &site);
        }
        let counts = Arc::clone(&event_log.counts);
        drop(event_log);
        finish.wait(&site);
        assert_eq!(counts.lost.load(Ordering::Relaxed), 3);
        assert_eq!(place.lost(), 3);

        fs::create_dir(place.0.join("log")).unwrap();
        let (event_log, finish) = EventLog::start();
        event_log.log(Event::service("started", None), &site);
        drop(event_log);
        finish.wait(&site);
        let logged = fs::read_to_string(place.0.join("log/events")).unwrap();
        assert_eq!(logged.lines().count(), 2, "{logged}");
        assert!(logged.contains("event=lost v=1 count=3 since="), "{logged}");
        assert_eq!(place.lost(), 0);
    }

    /// Nobody takes an event from this queue, as from one whose syslog hangs.
    #[test]
    fn what_waits_at_the_end_and_what_found_no_room_is_counted() {
        let place = Place::new("waiting");
        let site = place.site();
        let (queue, _events) = sync_channel(2);
        let (_done, finish) = sync_channel(1);
        let counts = Arc::new(Counts::default());
        let event_log = EventLog {
            queue,
            counts: Arc::clone(&counts),
        };
        for _ in 0..5 {
            event_log.log(Event::service("started", None), &site);
        }
        assert_eq!(event_log.lost(), 3);
        let finish = Finish {
            done: finish,
            counts,
        };
        finish.wait_for(Duration::from_millis(1), &site);
        assert_eq!(place.lost(), 5);
    }
}
