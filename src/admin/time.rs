//! Spans of time as people write and read them.

/// `45s`, `12m`, `3h`, `2d`: the largest unit that fits, rounded down.
pub fn span(seconds: i64) -> String {
    match seconds.max(0) {
        s @ 0..120 => format!("{s}s"),
        s @ 120..7200 => format!("{}m", s / 60),
        s @ 7200..172_800 => format!("{}h", s / 3600),
        s => format!("{}d", s / 86400),
    }
}

/// What is not a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a number with s, m, h, d or w, for example 90m or 7d")]
pub struct NotASpan;

/// Reads `90s`, `15m`, `6h`, `2d`, `1w`; a number alone is seconds.
///
/// # Errors
/// It is none of these.
pub fn parse_span(text: &str) -> Result<i64, NotASpan> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let unit = match unit.trim() {
        "" | "s" => 1,
        "m" | "min" => 60,
        "h" => 3600,
        "d" => 86400,
        "w" => 7 * 86400,
        _ => 0,
    };
    number
        .parse::<i64>()
        .ok()
        .filter(|_| unit > 0)
        .and_then(|n| n.checked_mul(unit))
        .ok_or(NotASpan)
}

pub use crate::clock::unix as now;

/// A moment in this machine's zone, in the words of `strftime`.
pub fn local(seconds: i64, format: &str) -> String {
    jiff::Timestamp::from_second(seconds).map_or_else(
        |_| seconds.to_string(),
        |at| {
            at.to_zoned_datetime(jiff::tz::TimeZone::system())
                .strftime(format)
                .to_string()
        },
    )
}

/// Bytes as people read them: `812 B`, `1.4 KiB`, `3.0 GiB`.
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1024.0;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_and_shown() {
        assert_eq!(parse_span("2d"), Ok(172_800));
        assert_eq!(parse_span("90"), Ok(90));
        assert_eq!(parse_span("1w"), Ok(604_800));
        for wrong in [
            "",
            "d",
            "-1d",
            "1y",
            "99999999999999999999d",
            "9223372036854775807w",
        ] {
            assert!(parse_span(wrong).is_err(), "{wrong}");
        }
        assert_eq!(span(59), "59s");
        assert_eq!(span(86400), "24h");
        assert_eq!(span(864_000), "10d");
    }
}
