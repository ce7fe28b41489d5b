//! Logs the event of an entry point, and counts what could not be logged. The
//! count is logged as `event=lost` as soon as logging works again, by whichever
//! process of this account comes first.

use super::now;
use crate::config::Config;
use crate::event::sink::{self, Stderr};
use crate::event::{Event, Field};
use crate::message::DateTime;
use crate::store::lost_events::{Lost, LostEvents};

/// Logs an event. False if it is lost; a message is never held back for it.
pub(super) fn log(event: &Event, config: &Config, stderr: Stderr) -> bool {
    let lost_events = LostEvents::below(&config.state_dir);
    let log = |event: &Event| sink::log(event, &config.events, stderr, &config.hostname).is_ok();
    if !log(event) {
        lost(1, config);
        return false;
    }
    let entry = event.field(Field::Entry).unwrap_or_default();
    // A count that can't be read now is reported later.
    let _ = lost_events.report(|lost| log(&lost_event(entry, lost)));
    true
}

/// Counts events that are lost. Without a store there is no count.
pub(super) fn lost(count: u64, config: &Config) {
    let _ = LostEvents::below(&config.state_dir).add(count, now().to_timestamp());
}

fn lost_event(entry: &str, lost: Lost) -> Event {
    let since = DateTime::from_timestamp(lost.since).to_rfc3339();
    Event::lost(entry, lost.count, &since)
}
