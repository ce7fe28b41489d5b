//! Large blocks of a log on two threads: what they give is in the order of the log.

use std::ops::Range;
use std::sync::mpsc::sync_channel;
use std::thread;

use memchr::memchr;

use super::lines::lines_of;
use super::needles::Needles;
use crate::admin::logs::{Clock, Line, parse};

/// Blocks from this size on are worth a thread, in bytes.
const LARGE: usize = 512 * 1024;
/// Bytes whose lines go to the other thread at once.
const PIECE: usize = 128 * 1024;
/// Pieces that may wait for the other thread.
const AHEAD: usize = 4;

/// Gives each line of a block to `each`, with what it says. The lines of a large
/// block are parsed by another thread.
pub fn each_parsed(
    block: &[u8],
    clock: &mut Clock,
    each: &mut impl FnMut(&[u8], Option<&Line<'_>>),
) {
    if block.len() < LARGE {
        for raw in lines_of(block) {
            each(raw, parse(raw, clock).as_ref());
        }
        return;
    }
    thread::scope(|scope| {
        let (send, receive) = sync_channel(AHEAD);
        scope.spawn(move || {
            let mut rest = block;
            while !rest.is_empty() {
                let (piece, after) = parted(rest, PIECE);
                let lines: Vec<(&[u8], Option<Line<'_>>)> = lines_of(piece)
                    .map(|raw| (raw, parse(raw, clock)))
                    .collect();
                if send.send(lines).is_err() {
                    return;
                }
                rest = after;
            }
        });
        for lines in receive {
            for (raw, line) in &lines {
                each(raw, line.as_ref());
            }
        }
    });
}

/// [`Needles::lines_in`], the halves of a large block on a thread each.
pub fn lines_with(needles: &Needles, block: &[u8]) -> Vec<Range<usize>> {
    if block.len() < LARGE {
        return needles.lines_in(block);
    }
    let (first, second) = parted(block, block.len() / 2);
    thread::scope(|scope| {
        let second = scope.spawn(|| needles.lines_in(second));
        let mut all = needles.lines_in(first);
        match second.join() {
            Ok(more) => all.extend(
                more.into_iter()
                    .map(|r| r.start + first.len()..r.end + first.len()),
            ),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        all
    })
}

/// A block in two, behind the first line end at or after `at`.
fn parted(block: &[u8], at: usize) -> (&[u8], &[u8]) {
    let rest = block.get(at..).unwrap_or_default();
    let end = memchr(b'\n', rest).map_or(block.len(), |n| at + n + 1);
    block.split_at(end)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Blocks that are large enough for threads.
    #[test]
    fn threads_keep_the_order_and_lose_no_line() {
        let mut log = String::new();
        let mut n = 0;
        while log.len() < 2 * LARGE {
            log.push_str(&format!(
                "2026-11-24 01:54:{:02} 1xVfjM-{n:06}-1F Completed\n",
                n / 1000 % 60
            ));
            n += 1;
        }
        log.push_str("no line end");
        let (mut clock, mut other) = (Clock::fixed(0, 0), Clock::fixed(0, 0));
        let mut seen = Vec::new();
        each_parsed(log.as_bytes(), &mut clock, &mut |raw, line| {
            seen.push((raw.to_vec(), line.map(|l| l.id)));
        });
        let expected: Vec<(Vec<u8>, Option<Option<_>>)> = log
            .lines()
            .map(|raw| {
                let line = parse(raw.as_bytes(), &mut other);
                (raw.as_bytes().to_vec(), line.map(|l| l.id))
            })
            .collect();
        assert!(seen == expected);
        let words = [
            format!("{:06}", n / 2),
            "no line end".into(),
            "000001".into(),
        ];
        let needles = Needles::new(words.map(String::into_bytes).to_vec());
        assert_eq!(
            lines_with(&needles, log.as_bytes()),
            needles.lines_in(log.as_bytes())
        );
    }

    #[test]
    fn blocks_are_parted_behind_a_line_end() {
        assert_eq!(parted(b"a\nb\nc", 0), (&b"a\n"[..], &b"b\nc"[..]));
        assert_eq!(parted(b"a\nb\nc", 2), (&b"a\nb\n"[..], &b"c"[..]));
        assert_eq!(parted(b"a\nb\nc", 4), (&b"a\nb\nc"[..], &b""[..]));
        assert_eq!(parted(b"a", 9), (&b"a"[..], &b""[..]));
    }
}
