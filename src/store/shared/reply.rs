//! The protocol of Valkey and Redis (RESP, version 2), as far as our commands need
//! it.
//!
//! The redis crate did this before. It reads a reply for as long as one comes, with
//! a limit of time for each read alone, and calls itself for each level of arrays:
//! whoever answered in the engine's place could fill the memory of the milter
//! service, or end it. Here every reply has a limit of size and depth, and the
//! stream below has one limit of time for all of it.

use std::io::{self, Read};

/// Most bytes of all replies to the commands that were sent together. INFO, which
/// doctor asks for, has about 8 KiB.
const MAX_BYTES: usize = 64 << 10;
/// TIME and the name of a primary are arrays of plain values; no script returns
/// an array.
const MAX_DEPTH: u8 = 2;
/// How much is read at once.
const BUFFER: usize = 4096;

/// One value of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Nil,
    Int(i64),
    Text(Vec<u8>),
    Array(Vec<Value>),
    /// The engine refuses; its words, for people.
    Error(String),
}

impl Value {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// A number, which the engine may have written as text.
    pub(super) fn number(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            other => other.text()?.parse().ok(),
        }
    }

    pub(super) fn array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(values) => Some(values),
            _ => None,
        }
    }
}

/// What the engine wrote, for a terminal or a log: printable ASCII, on one short
/// line.
pub(super) fn visible(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        ' '..='~' => c,
        _ => '?',
    });
    shown.take(200).collect()
}

/// Adds a command to what is to be sent: an array of its words.
pub(super) fn put(out: &mut Vec<u8>, words: &[impl AsRef<[u8]>]) {
    out.extend_from_slice(format!("*{}\r\n", words.len()).as_bytes());
    for word in words {
        let word = word.as_ref();
        out.extend_from_slice(format!("${}\r\n", word.len()).as_bytes());
        out.extend_from_slice(word);
        out.extend_from_slice(b"\r\n");
    }
}

/// Reads `count` values, and not one byte more than [`MAX_BYTES`].
///
/// # Errors
/// The stream's, or `InvalidData` where what comes is no reply to our commands.
pub(super) fn read(stream: impl Read, count: usize) -> io::Result<Vec<Value>> {
    let mut replies = Replies {
        stream,
        buffer: Vec::new(),
        at: 0,
        left: MAX_BYTES,
    };
    let values = (0..count)
        .map(|_| replies.value(MAX_DEPTH))
        .collect::<io::Result<_>>()?;
    // Nothing was asked that this could answer, and it would be taken for the
    // answer to what is asked next.
    match replies.at == replies.buffer.len() {
        true => Ok(values),
        false => Err(malformed()),
    }
}

fn malformed() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "an answer of another form or size than expected",
    )
}

struct Replies<R> {
    stream: R,
    buffer: Vec<u8>,
    /// How much of the buffer was used.
    at: usize,
    /// How many bytes may come still.
    left: usize,
}

impl<R: Read> Replies<R> {
    fn value(&mut self, depth: u8) -> io::Result<Value> {
        let line = self.line()?;
        let (kind, rest) = line.split_first().ok_or_else(malformed)?;
        let number = || -> io::Result<i64> {
            let text = std::str::from_utf8(rest).map_err(|_| malformed())?;
            text.parse().map_err(|_| malformed())
        };
        match kind {
            b'+' => Ok(Value::Text(rest.to_vec())),
            b'-' => Ok(Value::Error(visible(&String::from_utf8_lossy(rest)))),
            b':' => Ok(Value::Int(number()?)),
            b'$' => match usize::try_from(number()?) {
                Ok(length) => Ok(Value::Text(self.bytes(length)?)),
                Err(_) => Ok(Value::Nil),
            },
            b'*' => match usize::try_from(number()?) {
                // No room is made for what has only been announced.
                Ok(length) => match depth.checked_sub(1) {
                    Some(depth) => (0..length)
                        .map(|_| self.value(depth))
                        .collect::<io::Result<_>>()
                        .map(Value::Array),
                    None => Err(malformed()),
                },
                Err(_) => Ok(Value::Nil),
            },
            _ => Err(malformed()),
        }
    }

    /// The next line, without its end.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut searched = self.at;
        loop {
            if let Some(n) = self.buffer[searched..].iter().position(|&b| b == b'\n') {
                let line = &self.buffer[self.at..searched + n];
                let line = line.strip_suffix(b"\r").ok_or_else(malformed)?.to_vec();
                self.at = searched + n + 1;
                return Ok(line);
            }
            searched = self.buffer.len();
            self.fill()?;
        }
    }

    /// This many bytes, and the line end behind them.
    fn bytes(&mut self, length: usize) -> io::Result<Vec<u8>> {
        if length > MAX_BYTES {
            return Err(malformed());
        }
        while self.buffer.len() - self.at < length + 2 {
            self.fill()?;
        }
        let (bytes, rest) = self.buffer[self.at..].split_at(length);
        if !rest.starts_with(b"\r\n") {
            return Err(malformed());
        }
        let bytes = bytes.to_vec();
        self.at += length + 2;
        Ok(bytes)
    }

    fn fill(&mut self) -> io::Result<()> {
        let mut piece = [0; BUFFER];
        let most = self.left.min(BUFFER);
        if most == 0 {
            return Err(malformed());
        }
        let length = loop {
            match self.stream.read(&mut piece[..most]) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if length == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= length;
        self.buffer.extend_from_slice(&piece[..length]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn one(bytes: &[u8]) -> io::Result<Value> {
        read(bytes, 1).map(|mut values| values.remove(0))
    }

    #[test]
    fn values_of_each_kind() {
        assert_eq!(one(b"+OK\r\n").unwrap(), Value::Text(b"OK".to_vec()));
        assert_eq!(one(b":-7\r\n").unwrap().number(), Some(-7));
        assert_eq!(one(b"$3\r\na\nb\r\n").unwrap().text(), Some("a\nb"));
        assert_eq!(one(b"$-1\r\n").unwrap(), Value::Nil);
        let pair = one(b"*2\r\n$2\r\n17\r\n$0\r\n\r\n").unwrap();
        let [seconds, empty] = pair.array().unwrap() else {
            panic!("{pair:?}");
        };
        assert_eq!((seconds.number(), empty.text()), (Some(17), Some("")));
        assert_eq!(
            one(b"-NOSCRIPT none\r\n").unwrap(),
            Value::Error("NOSCRIPT none".into())
        );
        assert_eq!(read(&b"+a\r\n:1\r\n"[..], 2).unwrap().len(), 2);
    }

    #[test]
    fn words_of_any_bytes_are_sent() {
        let mut out = Vec::new();
        put(&mut out, &["GET", "a\r\nb", ""]);
        assert_eq!(out, b"*3\r\n$3\r\nGET\r\n$4\r\na\r\nb\r\n$0\r\n\r\n");
    }

    /// Threat 27: an array within arrays, beyond what any of our commands returns.
    #[test]
    fn threat_27_a_reply_has_two_levels() {
        assert!(one(b"*1\r\n*1\r\n:1\r\n").is_ok());
        let error = one(b"*1\r\n*1\r\n*1\r\n:1\r\n").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }

    /// Threat 27: what would fill the memory or the stack is refused before it does.
    #[test]
    fn threat_27_a_reply_has_bounds() {
        let deep = b"*1\r\n".repeat(100);
        for hostile in [
            &deep[..],
            b"*9223372036854775807\r\n:1\r\n",
            b"$9223372036854775807\r\nx",
            b"$70000\r\nx",
            b"%1\r\n+a\r\n+b\r\n",
            b":x\r\n",
            b"+a\n",
            b"\r\n",
            b"+a\r\n+unasked\r\n",
        ] {
            // Behind it comes more than anybody reads.
            let endless = hostile.chain(io::repeat(b'1'));
            let error = read(endless, 1).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{hostile:?}");
        }
        let items = io::Cursor::new(b"*2147483647\r\n".to_vec());
        let items = items.chain(io::Cursor::new(b":1\r\n".repeat(1 << 20)));
        assert!(read(items, 1).is_err());
    }

    #[test]
    fn threat_05_what_an_engine_says_is_printable() {
        let evil = one("-ERR \u{1b}]0;x\u{7}\u{9b}31m\u{202e}é\r\n".as_bytes()).unwrap();
        assert_eq!(evil, Value::Error("ERR ?]0;x??31m??".into()));
        assert_eq!(visible(&"a".repeat(999)).len(), 200);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_reply_or_none(bytes in proptest::collection::vec(prop_oneof![
            proptest::sample::select(b"*$:+-0123456789\r\n".to_vec()), any::<u8>()], 0..300)) {
            let _ = read(&bytes[..], 3);
        }
    }
}
