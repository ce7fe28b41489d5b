//! SIGINT, SIGTERM and SIGHUP undo what setup has done: they must not end it while
//! the mail server is being restarted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Whether one of the signals has come. From its making on they have no other effect.
pub(super) struct Signals(Arc<AtomicBool>);

impl Signals {
    pub(super) fn watch() -> Signals {
        let seen = Arc::new(AtomicBool::new(false));
        if let Ok((runtime, [mut interrupt, mut terminate, mut hangup])) = listen() {
            let seen = Arc::clone(&seen);
            std::thread::spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        _ = interrupt.recv() => {}
                        _ = terminate.recv() => {}
                        _ = hangup.recv() => {}
                    }
                });
                seen.store(true, Ordering::SeqCst);
            });
        }
        Signals(seen)
    }

    pub(super) fn came(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

fn listen() -> std::io::Result<(Runtime, [Signal; 3])> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let signals = {
        let _inside = runtime.enter();
        [
            signal(SignalKind::interrupt())?,
            signal(SignalKind::terminate())?,
            signal(SignalKind::hangup())?,
        ]
    };
    Ok((runtime, signals))
}
