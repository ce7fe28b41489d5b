//! The time, read in one place.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::message::DateTime;

/// Seconds since 1970; 0 on a host whose clock is before that.
pub fn unix() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_secs() as i64)
}

/// Now, to the second, in UTC.
pub fn now() -> DateTime {
    DateTime::from_timestamp(unix())
}
