//! The time, read in one place.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::message::DateTime;

/// Seconds since 1970; 0 on a host whose clock is before that.
pub fn unix() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_secs() as i64)
}

/// Milliseconds since 1970; 0 on a host whose clock is before that.
pub fn unix_millis() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_millis() as i64)
}

/// A time in milliseconds since 1970 in the form of RFC 3339, in UTC.
pub fn rfc3339_millis(millis: i64) -> String {
    let seconds = DateTime::from_timestamp(millis.div_euclid(1000)).to_rfc3339();
    let seconds = seconds.strip_suffix('Z').unwrap_or(&seconds);
    format!("{seconds}.{:03}Z", millis.rem_euclid(1000))
}

/// Now, to the second, in UTC.
pub fn now() -> DateTime {
    DateTime::from_timestamp(unix())
}

#[cfg(test)]
mod tests {
    use super::rfc3339_millis;

    #[test]
    fn times_have_three_digits_behind_the_second() {
        assert_eq!(
            rfc3339_millis(1_795_485_240_007),
            "2026-11-24T01:54:00.007Z"
        );
        assert_eq!(rfc3339_millis(0), "1970-01-01T00:00:00.000Z");
    }
}
