//! A message on standard input: its head in memory, the rest still in the
//! hands of the mail server.

use std::io::{self, Read};

use crate::message::MAX_PARSED;

/// The head of a message and what is left of its stream.
pub struct Input<R> {
    /// The first bytes, at most [`MAX_PARSED`].
    pub head: Vec<u8>,
    /// Whether `head` is all of it.
    pub whole: bool,
    /// Where the rest comes from.
    pub rest: R,
}

impl<R: Read> Input<R> {
    /// Reads the head.
    ///
    /// # Errors
    /// The stream can't be read.
    pub fn read(mut stream: R) -> io::Result<Input<R>> {
        let mut head = Vec::with_capacity(64 << 10);
        stream
            .by_ref()
            .take(MAX_PARSED as u64)
            .read_to_end(&mut head)?;
        let whole = head.len() < MAX_PARSED;
        Ok(Input {
            head,
            whole,
            rest: stream,
        })
    }

    /// Reads the rest and forgets it, so that the server can finish writing.
    ///
    /// # Errors
    /// The stream can't be read.
    pub fn drain(&mut self) -> io::Result<()> {
        if !self.whole {
            io::copy(&mut self.rest, &mut io::sink())?;
            self.whole = true;
        }
        Ok(())
    }
}
