//! Messages one by one: those of an mbox, or the one message of any other file.

use std::io::{self, BufRead, Read};

use crate::message::MAX_PARSED;

/// The messages of an mbox, or the one message of any other file. No more than
/// [`MAX_PARSED`] bytes of each are kept.
#[derive(Default)]
pub(super) struct Mbox {
    started: bool,
    mbox: bool,
    /// The `From ` line that the last message ended at.
    pending: Option<Vec<u8>>,
    ended: bool,
}

impl Mbox {
    /// `single` is a file of one message, whatever it begins with.
    pub fn new(single: bool) -> Mbox {
        Mbox {
            started: single,
            ..Mbox::default()
        }
    }

    pub fn next(&mut self, input: &mut impl BufRead, raw: &mut Vec<u8>) -> io::Result<bool> {
        raw.clear();
        if self.ended {
            return Ok(false);
        }
        if let Some(line) = self.pending.take() {
            raw.extend_from_slice(&line);
        }
        if !self.started {
            self.started = true;
            let start = input.fill_buf()?;
            self.mbox = start.starts_with(b"From ");
        }
        if !self.mbox {
            self.ended = true;
            input.by_ref().take(MAX_PARSED as u64).read_to_end(raw)?;
            return Ok(true);
        }
        let mut blank = false;
        let mut line = Vec::new();
        loop {
            line.clear();
            let got = input.by_ref().take(64 << 10).read_until(b'\n', &mut line)?;
            if got == 0 {
                self.ended = true;
                return Ok(!raw.is_empty());
            }
            if blank && is_from_line(&line) && !raw.is_empty() {
                self.pending = Some(std::mem::take(&mut line));
                return Ok(true);
            }
            blank = line == b"\n" || line == b"\r\n";
            if raw.len() < MAX_PARSED {
                let room = MAX_PARSED - raw.len();
                raw.extend_from_slice(&line[..line.len().min(room)]);
            }
        }
    }
}

/// `From sender date`: the line has a time and ends in a year, which prose that
/// begins with "From " rarely has.
fn is_from_line(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let text = String::from_utf8_lossy(rest);
    let time = text
        .split_whitespace()
        .any(|w| w.len() >= 5 && w.as_bytes()[0].is_ascii_digit() && w.contains(':'));
    let year = text
        .split_whitespace()
        .any(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()));
    time && year
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn messages(input: &[u8]) -> Vec<Vec<u8>> {
        let mut mbox = Mbox::default();
        let mut raw = Vec::new();
        let mut out = Vec::new();
        let mut input = input;
        while mbox.next(&mut input, &mut raw).unwrap() {
            out.push(raw.clone());
        }
        out
    }

    #[test]
    fn an_mbox_is_several_messages_and_anything_else_is_one() {
        let mbox = b"From a@b Thu Oct  4 15:25:26 2001\nSubject: x\n\nFrom here on\n\nFrom there too\n\nFrom c@d Thu Oct  4 15:25:26 2001\nSubject: y\n\nz";
        assert_eq!(messages(mbox).len(), 2);
        assert_eq!(
            messages(b"Subject: x\n\nFrom a@b Thu Oct  4 15:25:26 2001\n").len(),
            1
        );
        assert_eq!(messages(b"").len(), 1);
    }
}
