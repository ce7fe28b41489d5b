//! How the lines of a message end, and messages whose lines end in a bare `\r`.

use std::borrow::Cow;

/// How lines end in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// `\n`, as mail servers write to a pipe.
    Lf,
    /// `\r\n`, as on the wire.
    Crlf,
}

impl LineEnd {
    /// The line end that the first line of `raw` has; [`LineEnd::Lf`] without any.
    pub fn of(raw: &[u8]) -> LineEnd {
        match raw.iter().position(|&b| b == b'\n') {
            Some(at) if at > 0 && raw[at - 1] == b'\r' => LineEnd::Crlf,
            _ => LineEnd::Lf,
        }
    }
}

/// Replaces bare `\r` by `\n` in a message where most lines end so; any other
/// message stays as it is.
pub fn with_line_feeds(raw: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\r', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut feeds = 0usize;
    let mut bare = 0usize;
    let mut previous = 0u8;
    for &b in raw {
        feeds += usize::from(b == b'\n');
        bare += usize::from(previous == b'\r' && b != b'\n' && b != b'\r');
        previous = b;
    }
    bare += usize::from(previous == b'\r');
    if bare <= feeds {
        return Cow::Borrowed(raw);
    }
    let mut out = Vec::with_capacity(raw.len());
    for (i, &b) in raw.iter().enumerate() {
        match b {
            b'\r' if raw.get(i + 1) == Some(&b'\n') => out.push(b),
            b'\r' => out.push(b'\n'),
            _ => out.push(b),
        }
    }
    Cow::Owned(out)
}

/// Where the line that begins at `at` ends, its line feed included.
pub(super) fn line_end(raw: &[u8], at: usize) -> usize {
    raw.get(at..)
        .and_then(|rest| memchr::memchr(b'\n', rest))
        .map_or(raw.len(), |n| at + n + 1)
}

pub(super) fn trim_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
