//! When a line was written.
//!
//! Logs carry local time without a zone, and syslog's classic form not even a
//! year. A [`Clock`] supplies both. Where clocks are set back, one hour of local
//! time happens twice: a line of that hour belongs to the second pass when the
//! line before it shows that the first one is over.

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

use super::field::{decimal, number};

/// The moment of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// Seconds since 1970 in UTC.
    pub seconds: i64,
    pub text: &'a [u8],
}

/// What a log leaves out of its times.
#[derive(Debug, Clone)]
pub struct Clock {
    now: i64,
    zone: TimeZone,
    /// The time of the line before, which decides about hours that happen twice.
    previous: Option<i64>,
    /// Whether the line before was of the second pass of such an hour.
    second_pass: bool,
    // Neighbours share their second: the last one read, and what it meant.
    last_text: [u8; SECOND],
    last: Moment,
}

/// What `2026-11-24 01:54:00` means.
#[derive(Debug, Clone, Copy)]
struct Moment {
    /// Read as UTC.
    utc: i64,
    /// Read as local time.
    local: i64,
}

/// Bytes of `2026-11-24 01:54:00`.
const SECOND: usize = 19;
const DAY: i64 = 86_400;
/// Seconds that lines of several processes may be out of order.
const DISORDER: i64 = 600;

impl Clock {
    /// A clock that stands at `now` in this time zone.
    pub fn new(now: i64, zone: TimeZone) -> Clock {
        Clock {
            now,
            zone,
            previous: None,
            second_pass: false,
            last_text: [0; SECOND],
            last: Moment { utc: 0, local: 0 },
        }
    }

    /// A clock that stands at `now`, where local time is always `offset` seconds
    /// ahead of UTC.
    pub fn fixed(now: i64, offset: i64) -> Clock {
        let offset = i32::try_from(offset)
            .ok()
            .and_then(|offset| Offset::from_seconds(offset).ok());
        Clock::new(now, TimeZone::fixed(offset.unwrap_or(Offset::UTC)))
    }

    /// Seconds since 1970 in UTC.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// The zone of times that name none.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// What `2026-11-24 01:54:00` (or with a `T`) means.
    fn read(&mut self, text: &[u8; SECOND]) -> Option<Moment> {
        if *text != self.last_text {
            let (date, time) = (date(text.first_chunk()?)?, time(text.last_chunk()?)?);
            self.last = self.moment(date.at(time.0, time.1, time.2, 0))?;
            self.last_text = *text;
        }
        Some(self.last)
    }

    /// What `Nov 24 01:54:00` means in this year, or in an earlier one where that
    /// would lie more than a day ahead or there is no such day.
    fn read_yearless(&mut self, text: &[u8; 15]) -> Option<Moment> {
        if self.last_text[..15] == *text && self.last_text[15..] == [0; 4] {
            return Some(self.last);
        }
        let month = MONTHS.iter().position(|m| **m == text[..3])? as i8 + 1;
        let day = match text[4..6] {
            [b' ', d] => decimal(&[d])?,
            [c, d] => decimal(&[c, d])?,
            _ => return None,
        };
        let (hour, minute, second) = time(text.last_chunk()?)?;
        let now = jiff::Timestamp::from_second(self.now).ok()?;
        let year = self.zone.to_datetime(now).year();
        // Leap days are up to eight years apart.
        let moment = (0..=8).find_map(|back| {
            let date = Date::new(year - back, month, day as i8).ok()?;
            let moment = self.moment(date.at(hour, minute, second, 0))?;
            (moment.local <= self.now + DAY).then_some(moment)
        })?;
        self.last_text[..15].copy_from_slice(text);
        self.last_text[15..].fill(0);
        self.last = moment;
        Some(moment)
    }

    fn moment(&mut self, at: DateTime) -> Option<Moment> {
        let utc = Offset::UTC.to_timestamp(at).ok()?.as_second();
        let behind = |offset: Offset| utc - i64::from(offset.seconds());
        let local = match self.zone.to_ambiguous_timestamp(at).offset() {
            AmbiguousOffset::Unambiguous { offset } => {
                self.second_pass = false;
                behind(offset)
            }
            // A time that did not happen is written by a clock that was not set yet.
            AmbiguousOffset::Gap { before, .. } => behind(before),
            AmbiguousOffset::Fold { before, after } => {
                let (first, second) = (behind(before), behind(after));
                let near = |from: i64| {
                    let previous = self.previous;
                    previous.is_some_and(|p| (from..=second + DAY).contains(&p))
                };
                self.second_pass = near(first + DISORDER) || (self.second_pass && near(first));
                if self.second_pass { second } else { first }
            }
        };
        Some(Moment { utc, local })
    }

    fn seen<'a>(&mut self, seconds: i64, text: &'a [u8]) -> Stamp<'a> {
        self.previous = Some(seconds);
        Stamp { seconds, text }
    }
}

const MONTHS: [&[u8; 3]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];
const WEEKDAYS: [&[u8; 3]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];

/// Exim's `2026-11-24 01:54:00[.123][ +0100]` and the rest of the line after one space.
pub(super) fn exim<'a>(line: &'a [u8], clock: &mut Clock) -> Option<(Stamp<'a>, &'a [u8])> {
    let moment = clock.read(line.first_chunk()?)?;
    let mut end = fraction(line, SECOND);
    let mut seconds = moment.local;
    if let [b' ', rest @ ..] = &line[end..]
        && let Some((ahead, length)) = zone(rest)
        && rest.get(length) == Some(&b' ')
    {
        seconds = moment.utc - ahead;
        end += 1 + length;
    }
    let rest = line[end..].strip_prefix(b" ")?;
    Some((clock.seen(seconds, &line[..end]), rest))
}

/// The time at the start of a line in one of the forms of syslog and journalctl,
/// and the rest of the line after one space:
///
/// | form | written by |
/// |---|---|
/// | `Nov 24 01:54:00[.123456]` | syslog, `-o short`, `short-precise` |
/// | `2026-11-24T01:54:00[.123456](Z\|+01:00\|+0100)` | RFC 3339, `-o short-iso`, `short-iso-precise` |
/// | `Tue 2026-11-24 01:54:00[.123456] CET` | `-o short-full` |
/// | `1795485240.123456` | `-o short-unix` |
pub(in crate::admin) fn syslog<'a>(
    line: &'a [u8],
    clock: &mut Clock,
) -> Option<(Stamp<'a>, &'a [u8])> {
    let (seconds, end) = match line {
        [b'0'..=b'9', ..] if line.get(10) == Some(&b'T') => rfc3339(line, clock)?,
        [b'0'..=b'9', ..] => unix(line)?,
        [a, b, c, b' ', rest @ ..] if WEEKDAYS.contains(&&[*a, *b, *c]) => {
            let (seconds, end) = full(rest, clock)?;
            (seconds, end + 4)
        }
        _ => {
            let moment = clock.read_yearless(line.first_chunk()?)?;
            (moment.local, fraction(line, 15))
        }
    };
    let rest = line[end..].strip_prefix(b" ")?;
    Some((clock.seen(seconds, &line[..end]), rest))
}

fn rfc3339(line: &[u8], clock: &mut Clock) -> Option<(i64, usize)> {
    let moment = clock.read(line.first_chunk()?)?;
    let end = fraction(line, SECOND);
    match zone(&line[end..]) {
        Some((ahead, length)) => Some((moment.utc - ahead, end + length)),
        None => Some((moment.local, end)),
    }
}

fn unix(line: &[u8]) -> Option<(i64, usize)> {
    let digits = line.iter().take_while(|b| b.is_ascii_digit()).count();
    // Less than nine digits lie before 1973; that is a number, not a time.
    if !(9..=11).contains(&digits) || line.get(digits) != Some(&b'.') {
        return None;
    }
    Some((decimal(&line[..digits])?, fraction(line, digits)))
}

/// `2026-11-24 01:54:00[.123456] CET`. Abbreviations of zones are ambiguous:
/// all but UTC's are taken as this machine's, where journalctl ran.
fn full(line: &[u8], clock: &mut Clock) -> Option<(i64, usize)> {
    let moment = clock.read(line.first_chunk()?)?;
    let end = fraction(line, SECOND);
    let name = line[end..].strip_prefix(b" ")?;
    let length = name.iter().position(|&b| b == b' ')?;
    let seconds = match &name[..length] {
        b"UTC" | b"GMT" => moment.utc,
        name if name.iter().all(u8::is_ascii_alphabetic) => moment.local,
        [sign @ (b'+' | b'-'), hours @ ..] if matches!(hours.len(), 2 | 4) => {
            let minutes = decimal(hours.get(2..).unwrap_or(b""))?;
            let ahead = decimal(&hours[..2])? * 3600 + minutes * 60;
            moment.utc - if *sign == b'-' { -ahead } else { ahead }
        }
        _ => return None,
    };
    Some((seconds, end + 1 + length))
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
    let date = date(bytes.first_chunk()?)?;
    let (hour, minute, second) = match &bytes[10..] {
        [] => (0, 0, 0),
        [b' ' | b'T', h, i, b':', m, n] => time(&[*h, *i, b':', *m, *n, b':', b'0', b'0'])?,
        [b' ' | b'T', rest @ ..] => time(rest.try_into().ok()?)?,
        _ => return None,
    };
    // What a person means does not depend on lines that were read.
    let mut clock = Clock::new(clock.now, clock.zone.clone());
    Some(clock.moment(date.at(hour, minute, second, 0))?.local)
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

/// The day `2026-11-24`.
fn date(text: &[u8; 10]) -> Option<Date> {
    if text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let (month, day) = (decimal(&text[5..7])?, decimal(&text[8..10])?);
    Date::new(decimal(&text[..4])? as i16, month as i8, day as i8).ok()
}

/// Hour, minute and second of `01:54:00`. A leap second is taken as the one before it.
fn time(text: &[u8; 8]) -> Option<(i8, i8, i8)> {
    if text[2] != b':' || text[5] != b':' {
        return None;
    }
    let part = |at: usize, most: i64| {
        let value = decimal(&text[at..at + 2])?;
        (value <= most).then_some(value as i8)
    };
    Some((part(0, 23)?, part(3, 59)?, part(6, 60)?.min(59)))
}

/// Seconds ahead of UTC of `Z`, `+01:00` or `+0100` at the start, and its length.
fn zone(text: &[u8]) -> Option<(i64, usize)> {
    let (sign, digits, length) = match text {
        [b'Z', ..] => return Some((0, 1)),
        [sign @ (b'+' | b'-'), a, b, b':', c, d, ..] => (*sign, [*a, *b, *c, *d], 6),
        [sign @ (b'+' | b'-'), a, b, c, d, ..] => (*sign, [*a, *b, *c, *d], 5),
        _ => return None,
    };
    let ahead = decimal(&digits[..2])? * 3600 + decimal(&digits[2..])? * 60;
    Some((if sign == b'-' { -ahead } else { ahead }, length))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    /// 2026-11-24 02:20:00 UTC
    const NOW: i64 = 1_795_486_800;

    /// Warsaw's rules, whatever this machine has of zones.
    fn warsaw(now: i64) -> Clock {
        Clock::new(now, TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap())
    }

    fn utc(text: &str) -> i64 {
        moment(text, &Clock::fixed(NOW, 0)).unwrap()
    }

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
        assert_eq!(exim_seconds("2026-02-30 02:00:00 x", 0), None);
        assert_eq!(exim_seconds("2026-11-24 25:00:00 x", 0), None);
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
            ("Nov 24 03:00:00.123456 h", 3600),
            ("2026-11-24T02:00:00Z h", 3600),
            ("2026-11-24T03:00:00.123456+01:00 h", 0),
            ("2026-11-24T03:00:00+0100 h", 7200),
            ("Tue 2026-11-24 02:00:00 UTC h", 3600),
            ("Tue 2026-11-24 03:00:00.123456 CET h", 3600),
            ("Tue 2026-11-24 05:00:00 +03 h", 3600),
            ("1795485600.123456 h", 3600),
        ] {
            assert_eq!(syslog_seconds(line, offset), Some(at), "{line}");
        }
        for wrong in [
            "Foo 24 02:00:00 h",
            "Feb 30 02:00:00 h",
            "[ 12.345678] h",
            "12.345678 h",
            "Tue 24 02:00:00 h",
        ] {
            assert_eq!(syslog_seconds(wrong, 0), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_without_a_year_is_the_last_one_that_was() {
        let read = |now: &str, line: &str| {
            let mut clock = Clock::fixed(utc(now), 0);
            syslog(line.as_bytes(), &mut clock).map(|(stamp, _)| stamp.seconds)
        };
        for (now, line, expected) in [
            ("2026-11-24", "Dec  1 02:00:00 h", "2025-12-01 02:00:00"),
            (
                "2027-01-01 00:10",
                "Dec 31 23:59:59 h",
                "2026-12-31 23:59:59",
            ),
            (
                "2027-01-01 00:10",
                "Jan  1 00:00:01 h",
                "2027-01-01 00:00:01",
            ),
            // A clock that is a little ahead.
            (
                "2026-12-31 23:59",
                "Jan  1 00:00:01 h",
                "2026-01-01 00:00:01",
            ),
            ("2026-11-24", "Feb 29 12:00:00 h", "2024-02-29 12:00:00"),
        ] {
            assert_eq!(read(now, line), Some(utc(expected)), "{now} {line}");
        }
    }

    #[test]
    fn summer_time_of_the_line_counts_not_that_of_today() {
        let mut clock = warsaw(NOW);
        for (line, expected) in [
            ("2026-07-01 12:00:00 x", "2026-07-01 10:00:00"),
            ("2026-11-24 03:00:00 x", "2026-11-24 02:00:00"),
            ("2026-03-29 01:59:59 x", "2026-03-29 00:59:59"),
            ("2026-03-29 03:00:00 x", "2026-03-29 01:00:00"),
        ] {
            let (stamp, _) = exim(line.as_bytes(), &mut clock).unwrap();
            assert_eq!(stamp.seconds, utc(expected), "{line}");
        }
        let (stamp, _) = syslog(b"Jul  1 12:00:00 h", &mut clock).unwrap();
        assert_eq!(stamp.seconds, utc("2026-07-01 10:00:00"));
        assert_eq!(
            moment("2026-07-01 12:00", &clock),
            Some(utc("2026-07-01 10:00:00"))
        );
    }

    #[test]
    fn the_hour_that_happens_twice_is_told_apart_by_the_lines_before() {
        let mut clock = warsaw(NOW);
        for (line, expected) in [
            ("2026-10-25 01:59:59 x", "2026-10-24 23:59:59"),
            ("2026-10-25 02:10:00 x", "2026-10-25 00:10:00"),
            ("2026-10-25 02:59:59 x", "2026-10-25 00:59:59"),
            ("2026-10-25 02:00:00 x", "2026-10-25 01:00:00"),
            ("2026-10-25 02:59:00 x", "2026-10-25 01:59:00"),
            ("2026-10-25 03:00:00 x", "2026-10-25 02:00:00"),
        ] {
            let (stamp, _) = exim(line.as_bytes(), &mut clock).unwrap();
            assert_eq!(stamp.seconds, utc(expected), "{line}");
        }
    }

    #[test]
    fn the_remembered_second_is_the_right_one() {
        let mut clock = Clock::fixed(NOW, 3600);
        for line in [
            "Nov 24 02:00:00 h",
            "Nov 24 02:00:00 h",
            "Nov 24 02:00:01 h",
            "2026-11-24T02:00:01Z h",
            "2026-11-24T02:00:01 h",
            "2026-11-24T02:00:01+02:00 h",
        ] {
            let expected = syslog_seconds(line, 3600);
            assert_eq!(
                syslog(line.as_bytes(), &mut clock).map(|s| s.0.seconds),
                expected,
                "{line}"
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
