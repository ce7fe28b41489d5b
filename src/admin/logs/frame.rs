//! What stands around the text of a log line: its time, its program and process.
//!
//! | form | written by |
//! |---|---|
//! | `Nov 24 01:54:00 host tag[pid]: text` and the other times of [`timestamp::syslog`] | syslog, journalctl |
//! | `<22>` and one of these | syslog as it is sent (RFC 3164) |
//! | `<22>1 2026-11-24T01:54:00Z host tag pid msgid [data] text` | RFC 5424 |

use memchr::memchr;

use super::field::{find, number};
use super::timestamp::{self, Clock, Stamp};

/// A line without what stands around its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::admin) struct Frame<'a> {
    pub stamp: Stamp<'a>,
    /// The program, as it calls itself.
    pub tag: &'a [u8],
    pub pid: Option<u32>,
    /// RFC 5424's structured data with its brackets; empty in other forms.
    pub data: &'a [u8],
    pub text: &'a [u8],
}

impl<'a> Frame<'a> {
    /// Reads a line in any of the forms.
    #[inline]
    pub(in crate::admin) fn read(line: &'a [u8], clock: &mut Clock) -> Option<Frame<'a>> {
        let line = match line {
            [b'<', rest @ ..] => {
                let close = memchr(b'>', &rest[..rest.len().min(4)])?;
                number(&rest[..close])?;
                let rest = &rest[close + 1..];
                if let Some(rest) = rest.strip_prefix(b"1 ") {
                    return rfc5424(rest, clock);
                }
                rest
            }
            _ => line,
        };
        let (stamp, rest) = timestamp::syslog(line, clock)?;
        let host = memchr(b' ', rest)?;
        let rest = &rest[host + 1..];
        // `tag[pid]: text` or `tag: text`; a tag holds no space.
        let end = find(rest, b": ")?;
        let (tag, text) = (&rest[..end], &rest[end + 2..]);
        let (tag, pid) = match memchr(b'[', tag) {
            Some(open) => (
                &tag[..open],
                Some(number(tag[open + 1..].strip_suffix(b"]")?)?),
            ),
            None => (tag, None),
        };
        if memchr(b' ', tag).is_some() {
            return None;
        }
        Some(Frame {
            stamp,
            tag,
            pid,
            data: b"",
            text,
        })
    }
}

/// What follows `<PRI>1 ` (RFC 5424 section 6).
fn rfc5424<'a>(line: &'a [u8], clock: &mut Clock) -> Option<Frame<'a>> {
    let (stamp, rest) = timestamp::syslog(line, clock)?;
    let (_host, rest) = word(rest)?;
    let (tag, rest) = word(rest)?;
    let (pid, rest) = word(rest)?;
    let (_message, rest) = word(rest)?;
    let end = structured(rest)?;
    let text = rest[end..].strip_prefix(b" ").unwrap_or(b"");
    Some(Frame {
        stamp,
        tag,
        pid: number(pid),
        data: if rest[0] == b'-' { b"" } else { &rest[..end] },
        text: text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text),
    })
}

fn word(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr(b' ', text)?;
    Some((&text[..end], &text[end + 1..]))
}

/// The length of structured data: `-`, or elements in brackets whose quoted
/// values may hold brackets (section 6.3).
fn structured(text: &[u8]) -> Option<usize> {
    if text.first() == Some(&b'-') {
        return Some(1);
    }
    let mut at = 0;
    while text.get(at) == Some(&b'[') {
        at += 1;
        loop {
            match text.get(at)? {
                b']' => break,
                b'"' => at += 1 + super::field::quoted(&text[at + 1..])?,
                _ => {}
            }
            at += 1;
        }
        at += 1;
    }
    (at > 0).then_some(at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn frames_of_every_kind_hold_the_same() {
        for line in [
            "Nov 24 02:00:00 mx postfix/smtpd[12]: a: b",
            "<22>Nov 24 02:00:00 mx postfix/smtpd[12]: a: b",
            "Nov 24 02:00:00.123456 mx postfix/smtpd[12]: a: b",
            "2026-11-24T02:00:00+00:00 mx postfix/smtpd[12]: a: b",
            "<22>2026-11-24T02:00:00.5Z mx postfix/smtpd[12]: a: b",
            "Tue 2026-11-24 02:00:00 UTC mx postfix/smtpd[12]: a: b",
            "1795485600.000001 mx postfix/smtpd[12]: a: b",
            "<22>1 2026-11-24T02:00:00.123Z mx postfix/smtpd 12 - - a: b",
            "<22>1 2026-11-24T02:00:00Z mx postfix/smtpd 12 ID1 [x@1 a=\"]\\\"\"][y@2] \u{feff}a: b",
        ] {
            let mut clock = Clock::fixed(1_795_486_800, 0);
            let frame = Frame::read(line.as_bytes(), &mut clock).unwrap();
            assert_eq!(frame.stamp.seconds, 1_795_485_600, "{line}");
            assert_eq!(
                (frame.tag, frame.pid, frame.text),
                (&b"postfix/smtpd"[..], Some(12), &b"a: b"[..]),
                "{line}"
            );
        }
    }

    #[test]
    fn what_is_no_frame() {
        let mut clock = Clock::fixed(1_795_486_800, 0);
        for line in [
            "",
            "<",
            "<22",
            "<22>",
            "<22>1 ",
            "<x>Nov 24 02:00:00 mx tag: x",
            "<22>1 2026-11-24T02:00:00Z mx tag 1 - [x a=\"",
            "<22>1 2026-11-24T02:00:00Z mx tag 1 - ",
            "Nov 24 02:00:00 mx last message repeated 2 times: x",
            "0DCE2996281: client=h[192.0.2.7]",
        ] {
            assert_eq!(Frame::read(line.as_bytes(), &mut clock), None, "{line}");
        }
    }
}
