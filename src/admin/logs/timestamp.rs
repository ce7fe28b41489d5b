//! When a line was written.
//!
//! Logs carry local time without a zone, and syslog's classic form not even a
//! year. A [`Clock`] supplies both; it takes today's offset from UTC for the
//! whole log, so lines from before a change to or from summer time are an hour
//! off. That matters only for `--since`: what is shown is the log's own text.

use super::field::{decimal, number};

/// The moment of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// Seconds since 1970 in UTC.
    pub seconds: i64,
    /// As the log writes it.
    pub text: &'a [u8],
}

/// What a log leaves out of its times.
#[derive(Debug, Clone)]
pub struct Clock {
    now: i64,
    offset: i64,
    // Neighbours share their second: the last one read, and what it meant.
    last_text: [u8; SECOND],
    last_seconds: i64,
}

/// Bytes of `2026-11-24 01:54:00`.
const SECOND: usize = 19;
const DAY: i64 = 86_400;

impl Clock {
    /// A clock that stands at `now`, where local time is `offset` seconds ahead of UTC.
    pub fn fixed(now: i64, offset: i64) -> Clock {
        Clock {
            now,
            offset,
            last_text: [0; SECOND],
            last_seconds: 0,
        }
    }

    /// Seconds since 1970 in UTC.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Seconds that local time is ahead of UTC.
    pub fn offset(&self) -> i64 {
        self.offset
    }

    /// Seconds of `2026-11-24 01:54:00` (or with a `T`), taken as local time.
    fn local(&mut self, text: &[u8; SECOND]) -> Option<i64> {
        if *text == self.last_text {
            return Some(self.last_seconds);
        }
        let date = date(text.first_chunk()?)?;
        let seconds = date + time(text.last_chunk()?)? - self.offset;
        self.last_text = *text;
        self.last_seconds = seconds;
        Some(seconds)
    }

    /// Seconds of `Nov 24 01:54:00`, of this year, or of the last one where that
    /// would lie more than a day ahead.
    fn yearless(&mut self, text: &[u8; 15]) -> Option<i64> {
        if self.last_text[..15] == *text && self.last_text[15..] == [0; 4] {
            return Some(self.last_seconds);
        }
        let month = MONTHS.iter().position(|m| **m == text[..3])? as i64 + 1;
        let day = match text[4..6] {
            [b' ', d] => decimal(&[d])?,
            [c, d] => decimal(&[c, d])?,
            _ => return None,
        };
        let within = time(text.last_chunk()?)? - self.offset;
        let year = year_of(self.now + self.offset);
        let mut seconds = days(year, month, day) * DAY + within;
        if seconds > self.now + DAY {
            seconds = days(year - 1, month, day) * DAY + within;
        }
        self.last_text[..15].copy_from_slice(text);
        self.last_text[15..].fill(0);
        self.last_seconds = seconds;
        Some(seconds)
    }
}

const MONTHS: [&[u8; 3]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// Exim's `2026-11-24 01:54:00[.123][ +0100]` and the rest of the line after one space.
pub(super) fn exim<'a>(line: &'a [u8], clock: &mut Clock) -> Option<(Stamp<'a>, &'a [u8])> {
    let mut seconds = clock.local(line.first_chunk()?)?;
    let mut end = fraction(line, SECOND);
    if let [b' ', sign @ (b'+' | b'-'), digits @ ..] = &line[end..]
        && let Some(ahead) = digits.first_chunk().and_then(zone)
    {
        seconds += clock.offset - if *sign == b'-' { -ahead } else { ahead };
        end += 6;
    }
    let rest = line[end..].strip_prefix(b" ")?;
    let text = &line[..end];
    Some((Stamp { seconds, text }, rest))
}

/// Syslog's `Nov 24 01:54:00` or RFC 3339's `2026-11-24T01:54:00[.123456](Z|+01:00|+0100)`,
/// and the rest of the line after one space.
pub(in crate::admin) fn syslog<'a>(
    line: &'a [u8],
    clock: &mut Clock,
) -> Option<(Stamp<'a>, &'a [u8])> {
    let (seconds, end) = if line.get(10) == Some(&b'T') {
        let local = clock.local(line.first_chunk()?)?;
        let end = fraction(line, SECOND);
        match &line[end..] {
            [b'Z', ..] => (local + clock.offset, end + 1),
            [sign @ (b'+' | b'-'), digits @ ..] => {
                let (ahead, length) = match digits {
                    [a, b, b':', c, d, ..] => (zone(&[*a, *b, *c, *d])?, 6),
                    [a, b, c, d, ..] => (zone(&[*a, *b, *c, *d])?, 5),
                    _ => return None,
                };
                let ahead = if *sign == b'-' { -ahead } else { ahead };
                (local + clock.offset - ahead, end + length)
            }
            _ => (local, end),
        }
    } else {
        (clock.yearless(line.first_chunk()?)?, 15)
    };
    let rest = line[end..].strip_prefix(b" ")?;
    let text = &line[..end];
    Some((Stamp { seconds, text }, rest))
}

/// A moment that a person wrote: `2h`, `30m`, `3d` before now, or a date with or
/// without a time, `2026-11-24 01:54[:00]`.
pub fn moment(text: &str, clock: &Clock) -> Option<i64> {
    let text = text.trim();
    let bytes = text.as_bytes();
    if let [count @ .., unit @ (b's' | b'm' | b'h' | b'd' | b'w')] = bytes {
        let unit = match unit {
            b's' => 1,
            b'm' => 60,
            b'h' => 3600,
            b'd' => DAY,
            _ => 7 * DAY,
        };
        return Some(clock.now - i64::from(number(count)?) * unit);
    }
    let mut seconds = date(bytes.first_chunk()?)?;
    seconds += match &bytes[10..] {
        [] => 0,
        [b' ' | b'T', h, i, b':', m, n] => time(&[*h, *i, b':', *m, *n, b':', b'0', b'0'])?,
        [b' ' | b'T', rest @ ..] => time(rest.try_into().ok()?)?,
        _ => return None,
    };
    Some(seconds - clock.offset)
}

/// Where a fraction that begins at `at` ends.
fn fraction(line: &[u8], at: usize) -> usize {
    match line.get(at) {
        Some(b'.' | b',') => {
            let digits = line[at + 1..].iter().take(9);
            at + 1 + digits.take_while(|b| b.is_ascii_digit()).count()
        }
        _ => at,
    }
}

/// Seconds since 1970 of the day `2026-11-24`.
fn date(text: &[u8; 10]) -> Option<i64> {
    if text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let (month, day) = (decimal(&text[5..7])?, decimal(&text[8..10])?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    Some(days(decimal(&text[..4])?, month, day) * DAY)
}

/// Seconds since midnight of `01:54:00`.
fn time(text: &[u8; 8]) -> Option<i64> {
    if text[2] != b':' || text[5] != b':' {
        return None;
    }
    Some(decimal(&text[..2])? * 3600 + decimal(&text[3..5])? * 60 + decimal(&text[6..])?)
}

/// Seconds ahead of UTC of the zone `0130`.
fn zone(text: &[u8; 4]) -> Option<i64> {
    Some(decimal(&text[..2])? * 3600 + decimal(&text[2..])? * 60)
}

/// Days since 1970-01-01 in the Gregorian calendar; years begin in March, so
/// that the leap day is their last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let since_march = (month + 9) % 12;
    let of_year = (153 * since_march + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year
        - 719_468
}

/// The year of a moment.
fn year_of(seconds: i64) -> i64 {
    let day = seconds.div_euclid(DAY);
    let guess = 1970 + day.div_euclid(366);
    (guess..)
        .take_while(|&year| days(year, 1, 1) <= day)
        .last()
        .unwrap_or(guess)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    /// 2026-11-24 02:20:00 UTC
    const NOW: i64 = 1_795_486_800;

    fn exim_seconds(line: &str, offset: i64) -> Option<(i64, String)> {
        let mut clock = Clock::fixed(NOW, offset);
        let (stamp, rest) = exim(line.as_bytes(), &mut clock)?;
        Some((stamp.seconds, String::from_utf8_lossy(rest).into_owned()))
    }

    fn syslog_seconds(line: &str, offset: i64) -> Option<i64> {
        let mut clock = Clock::fixed(NOW, offset);
        syslog(line.as_bytes(), &mut clock).map(|(stamp, _)| stamp.seconds)
    }

    #[test]
    fn exim_times() {
        let at = NOW - 20 * 60;
        for (line, offset) in [
            ("2026-11-24 02:00:00 x", 0),
            ("2026-11-24 03:00:00 x", 3600),
            ("2026-11-24 03:00:00.123 x", 3600),
            ("2026-11-24 03:00:00 +0100 x", 0),
            ("2026-11-24 03:00:00.123 +0100 x", 7200),
            ("2026-11-23 20:30:00 -0530 x", 7200),
        ] {
            assert_eq!(exim_seconds(line, offset), Some((at, "x".into())), "{line}");
        }
        assert_eq!(exim_seconds("2026-11-24 02:00:00", 0), None);
        assert_eq!(exim_seconds("2026-13-24 02:00:00 x", 0), None);
        assert_eq!(
            exim_seconds("2026-11-24_02:00:00 x", 0).map(|t| t.1),
            Some("x".into())
        );
    }

    #[test]
    fn syslog_times() {
        let at = NOW - 20 * 60;
        for (line, offset) in [
            ("Nov 24 02:00:00 h", 0),
            ("Nov 24 03:00:00 h", 3600),
            ("2026-11-24T02:00:00Z h", 3600),
            ("2026-11-24T03:00:00.123456+01:00 h", 0),
            ("2026-11-24T03:00:00+0100 h", 7200),
        ] {
            assert_eq!(syslog_seconds(line, offset), Some(at), "{line}");
        }
        // Next month can only be last year's.
        assert_eq!(
            syslog_seconds("Dec  1 02:00:00 h", 0),
            Some(at + 7 * DAY - 365 * DAY)
        );
        assert_eq!(syslog_seconds("Foo 24 02:00:00 h", 0), None);
    }

    #[test]
    fn the_remembered_second_is_the_right_one() {
        let mut clock = Clock::fixed(NOW, 0);
        for line in [
            "Nov 24 02:00:00 h",
            "Nov 24 02:00:00 h",
            "Nov 24 02:00:01 h",
        ] {
            let expected = syslog_seconds(line, 0);
            assert_eq!(
                syslog(line.as_bytes(), &mut clock).map(|s| s.0.seconds),
                expected
            );
        }
    }

    #[test]
    fn moments() {
        let clock = Clock::fixed(NOW, 3600);
        for (text, expected) in [
            ("2h", Some(NOW - 7200)),
            ("3d", Some(NOW - 3 * DAY)),
            ("2026-11-24", Some(NOW - 140 * 60 - 3600)),
            ("2026-11-24 03:20", Some(NOW)),
            ("2026-11-24T03:20:01", Some(NOW + 1)),
            ("yesterday", None),
            ("h", None),
        ] {
            assert_eq!(moment(text, &clock), expected, "{text}");
        }
    }
}
