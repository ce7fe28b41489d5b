//! Lines out of bytes, whatever their length, and entries of the journal as lines.

use std::io::{self, BufRead, BufReader, Read};

use jiff::tz::TimeZone;
use memchr::{memchr, memrchr};

use super::unpack::{first_bytes, unpacked};
use crate::admin::logs::journal::{Entry, Lines};

/// Bytes of a line that are read; the rest is left out.
pub const LONGEST: usize = 64 * 1024;
/// Bytes of an export of the journal that are read at once.
const PIECE: usize = 256 * 1024;
/// Bytes of a block of lines: enough for two threads, and little memory.
const BLOCK: usize = 2 * 1024 * 1024;

/// Gives a packed or plain log to `each` in blocks of whole lines, of which each but
/// the last ends with its line end; what journalctl wrote as JSON or in its export
/// format comes line by line, as lines of syslog.
pub(super) fn each_block(reader: impl Read, each: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    let mut reader = unpacked(reader)?;
    let start = first_bytes::<16>(&mut reader)?;
    let whole = io::Cursor::new(start.clone()).chain(reader);
    match start.trim_ascii_start() {
        [b'{', ..] | [0x1e, b'{', ..] | [b'd', b'a', b't', b'a', b':', b' ', b'{', ..] => {
            json_lines(whole, each)
        }
        [b'_', b'_', ..] => exported(whole, each),
        _ => blocks(whole, BLOCK, each),
    }
}

/// The lines of a block, without their line ends, the long ones cut.
pub fn lines_of(block: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = block;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (line, after) = match memchr(b'\n', rest) {
            Some(at) => (&rest[..at], &rest[at + 1..]),
            None => (rest, &rest[rest.len()..]),
        };
        rest = after;
        Some(cut(line))
    })
}

/// What is read of a line.
pub fn cut(line: &[u8]) -> &[u8] {
    &line[..line.len().min(LONGEST)]
}

/// Objects of `journalctl -o json`, `json-seq`, `json-sse` (one a line) or
/// `json-pretty`. Other JSON is given on as it is.
fn json_lines(reader: impl Read, each: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    let mut lines = Lines::new(TimeZone::system());
    let mut pretty: Vec<u8> = Vec::new();
    pieces(reader, &mut |line: &[u8]| {
        if !pretty.is_empty() {
            let room = LONGEST.saturating_sub(pretty.len());
            pretty.extend_from_slice(&line[..line.len().min(room)]);
            if line != b"}" {
                return;
            }
        } else if line == b"{" {
            pretty.extend_from_slice(line);
            return;
        } else if line.is_empty() {
            return;
        }
        let object = match pretty.as_slice() {
            [] => {
                let line = line.strip_prefix(b"\x1e").unwrap_or(line);
                line.strip_prefix(b"data: ").unwrap_or(line)
            }
            whole => whole,
        };
        match Entry::from_json(object).and_then(|entry| lines.line(&entry).map(each_of(each))) {
            Some(()) => {}
            None => each(line),
        }
        pretty.clear();
    })
}

fn each_of<'a>(each: &'a mut impl FnMut(&[u8])) -> impl FnOnce(&[u8]) + 'a {
    |line| each(line)
}

/// The export format: `NAME=value` lines, an empty line after each entry. Values
/// that hold line breaks follow their name with a length of 8 bytes, so that
/// nothing in them can look like a field.
fn exported(reader: impl Read, each: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    let mut reader = Counted { reader, bytes: 0 };
    let mut input = BufReader::with_capacity(PIECE, &mut reader);
    let mut lines = Lines::new(TimeZone::system());
    let mut entry = Entry::default();
    let mut text = Vec::new();
    loop {
        text.clear();
        let limit = LONGEST as u64;
        let read = input.by_ref().take(limit).read_until(b'\n', &mut text)?;
        let ended = text.pop_if(|b| *b == b'\n').is_some();
        if read == LONGEST && !ended {
            skip_line(&mut input)?;
        }
        if text.is_empty() {
            if entry.is_one()
                && let Some(line) = lines.line(&entry)
            {
                each(line);
            }
            entry = Entry::default();
            if read == 0 {
                break;
            }
            continue;
        }
        if let Some(at) = memchr(b'=', &text) {
            entry.set(&text[..at], text[at + 1..].to_vec());
            continue;
        }
        let mut length = [0; 8];
        input.read_exact(&mut length)?;
        let length = u64::from_le_bytes(length);
        let mut value = Vec::new();
        let kept = length.min(limit);
        input.by_ref().take(kept).read_to_end(&mut value)?;
        io::copy(&mut input.by_ref().take(length - kept), &mut io::sink())?;
        skip_line(&mut input)?;
        entry.set(&text, value);
    }
    drop(input);
    Ok(reader.bytes)
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (used, ended) = match memchr(b'\n', buffer) {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if ended {
            return Ok(());
        }
    }
}

struct Counted<R> {
    reader: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.bytes += read as u64;
        Ok(read)
    }
}

/// Gives each line to `each`, without its line break, and says how many bytes there were.
fn pieces(reader: impl Read, each: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    blocks(reader, BLOCK, &mut |block: &[u8]| {
        lines_of(block).for_each(&mut *each);
    })
}

/// Gives blocks of at most `size` bytes of whole lines to `each`, and says how many
/// bytes there were. A line that is longer than a block is cut.
fn blocks(mut reader: impl Read, size: usize, each: &mut impl FnMut(&[u8])) -> io::Result<u64> {
    let size = size.max(LONGEST + 1);
    let mut buffer = vec![0; size];
    // Bytes at the start of the buffer that were not given yet.
    let mut filled = 0;
    let mut skipping = false;
    let mut total = 0;
    loop {
        let read = match reader.read(&mut buffer[filled..]) {
            Ok(read) => read,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        total += read as u64;
        filled += read;
        if read > 0 && filled < size {
            continue;
        }
        let mut start = 0;
        if skipping {
            match memchr(b'\n', &buffer[..filled]) {
                Some(end) => (start, skipping) = (end + 1, false),
                None => start = filled,
            }
        }
        let end = match memrchr(b'\n', &buffer[start..filled]) {
            _ if read == 0 => filled,
            Some(end) => start + end + 1,
            None if start == 0 && filled == size => {
                each(&buffer[..LONGEST]);
                skipping = true;
                filled
            }
            None => start,
        };
        if start < end && !skipping {
            each(&buffer[start..end]);
        }
        buffer.copy_within(end..filled, 0);
        filled -= end;
        if read == 0 {
            return Ok(total);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut lines = Vec::new();
        each_block(bytes, &mut |block: &[u8]| {
            lines.extend(lines_of(block).map(<[u8]>::to_vec));
        })
        .unwrap();
        lines
    }

    proptest! {
        /// However a log is cut into blocks, and however the kernel hands it out.
        #[test]
        fn blocks_hold_the_same_lines(
            lengths in prop::collection::vec((0..40usize, 0..100u8), 0..40),
            size in 0..3 * LONGEST,
            reads in prop::collection::vec(1..LONGEST, 1..9),
            last in any::<bool>(),
        ) {
            let mut log = Vec::new();
            let mut expected = Vec::new();
            for (n, (length, long)) in lengths.into_iter().enumerate() {
                // A few lines are longer than a block.
                let length = if long < 7 { length * 10_000 } else { length };
                let line = vec![b'a' + (n % 26) as u8; length];
                log.extend(&line);
                log.push(b'\n');
                expected.push(cut(&line).to_vec());
            }
            if last {
                log.extend(b"end");
                expected.push(b"end".to_vec());
            }
            let reader = Slow { rest: &log, reads: reads.into_iter().cycle().take(10_000).collect() };
            let mut seen = Vec::new();
            let total = blocks(reader, size, &mut |block: &[u8]| {
                seen.extend(lines_of(block).map(<[u8]>::to_vec));
            });
            prop_assert_eq!(total.unwrap(), log.len() as u64);
            prop_assert!(seen == expected);
        }
    }

    /// Gives no more at once than it is told.
    struct Slow<'a> {
        rest: &'a [u8],
        reads: Vec<usize>,
    }

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let most = self.reads.pop().unwrap_or(usize::MAX).min(buffer.len());
            let (now, rest) = self.rest.split_at(most.min(self.rest.len()));
            buffer[..now.len()].copy_from_slice(now);
            self.rest = rest;
            Ok(now.len())
        }
    }

    #[test]
    fn lines_come_whole() {
        assert_eq!(read(b""), Vec::<Vec<u8>>::new());
        assert_eq!(read(b"a"), [b"a"]);
        assert_eq!(read(b"a\n\nb\n"), [&b"a"[..], b"", b"b"]);
        let many: Vec<u8> = (0..200_000)
            .flat_map(|n| format!("{n}\n").into_bytes())
            .collect();
        let lines = read(&many);
        assert_eq!(lines.len(), 200_000);
        assert_eq!(lines[199_999], b"199999");
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let mut bytes = vec![b'x'; 3 * BLOCK];
        bytes.extend(b"\nnext\n");
        let lines = read(&bytes);
        assert_eq!(lines.iter().map(Vec::len).collect::<Vec<_>>(), [LONGEST, 4]);
    }

    #[test]
    fn gzip_is_read_as_it_is() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(b"one\ntwo\n").unwrap();
        assert_eq!(read(&packed.finish().unwrap()), [b"one", b"two"]);
    }

    #[test]
    fn damaged_archives_are_errors_and_no_panics() {
        for start in [
            &b"\x1f\x8b"[..],
            b"\xfd7zXZ\0",
            b"\x28\xb5\x2f\xfd",
            b"\x50\x2a\x4d\x18",
        ] {
            let mut bytes = start.to_vec();
            bytes.extend([0xff; 40]);
            assert!(
                each_block(&bytes[..], &mut |_: &[u8]| {}).is_err(),
                "{start:?}"
            );
        }
    }

    /// A value with a line break can't add a field or an entry.
    #[test]
    fn exported_entries_are_lines() {
        let mut bytes = b"__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795485240000000\n_HOSTNAME=mx\n\
            SYSLOG_IDENTIFIER=user\nMESSAGE\n"
            .to_vec();
        let hostile = b"x\n\n__REALTIME_TIMESTAMP=1\nSYSLOG_IDENTIFIER=postfix/smtpd\nMESSAGE=y";
        bytes.extend((hostile.len() as u64).to_le_bytes());
        bytes.extend(hostile);
        bytes.extend(
            b"\nSYSLOG_IDENTIFIER=second\n\n__REALTIME_TIMESTAMP=1795485241000000\nMESSAGE=last\n",
        );
        let lines = read(&bytes);
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].windows(9).any(|w| w == b" mx user:"), "{lines:?}");
        assert!(lines[0].ends_with(b": x"), "{lines:?}");
        assert!(lines[1].ends_with(b" - -: last"));
        // A length beyond the end.
        let cut = [&b"__A=1\nMESSAGE\n"[..], &u64::MAX.to_le_bytes(), b"x"].concat();
        assert_eq!(read(&cut), Vec::<Vec<u8>>::new());
    }

    #[test]
    fn json_that_spans_lines_is_one_entry() {
        let pretty =
            b"{\n\t\"__REALTIME_TIMESTAMP\" : \"1795485240000000\",\n\t\"MESSAGE\" : \"x\"\n}\n";
        let lines = read(&[&pretty[..], pretty].concat());
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with(b" - -: x"), "{lines:?}");
        assert_eq!(
            read(b"{\"event\":\"bounce\"}\n"),
            [b"{\"event\":\"bounce\"}"]
        );
    }
}
