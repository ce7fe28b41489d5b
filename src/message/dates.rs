//! Dates of header fields.

pub use mail_parser::DateTime;

/// Longest date that is read, in bytes, comments included.
const MAX_DATE: usize = 256;

/// Reads a date-time of RFC 5322 section 3.3, also with a comment behind it.
pub fn date(text: &str) -> Option<DateTime> {
    if text.len() > MAX_DATE {
        return None;
    }
    let parsed = DateTime::parse_rfc822(text)?;
    parsed.is_valid().then_some(parsed)
}
