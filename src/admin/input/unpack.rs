//! Unpacks rotated logs: gzip, xz and zstd, recognised by their first bytes.

use std::io::{self, BufRead, BufReader, Read};

use lzma_rust2::XzReader;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// Most KiB that an xz file may ask for; `xz -9` asks for 64 MiB.
const XZ_KIB: u32 = 256 << 10;
/// Most bytes of a zstd window; `zstd --ultra -22` asks for 128 MiB.
const ZSTD_WINDOW: u64 = 128 << 20;

/// The bytes of a log, unpacked where they are packed.
pub(super) fn unpacked<'a>(mut reader: impl Read + 'a) -> io::Result<Box<dyn Read + 'a>> {
    let start = first_bytes::<6>(&mut reader)?;
    let whole = io::Cursor::new(start.clone()).chain(reader);
    Ok(match start.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(whole)),
        [0xfd, b'7', b'z', b'X', b'Z', 0] => {
            Box::new(XzReader::new_mem_limit(BufReader::new(whole), true, XZ_KIB))
        }
        // A frame, or one that is to be skipped (RFC 8878 section 3.1).
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => {
            let mut decoder = FrameDecoder::new();
            decoder.set_max_window_size(ZSTD_WINDOW);
            Box::new(Zstd {
                source: BufReader::new(whole),
                decoder,
                started: false,
            })
        }
        _ => Box::new(whole),
    })
}

/// The first `N` bytes, or as many as there are.
pub(super) fn first_bytes<const N: usize>(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::with_capacity(N);
    reader.by_ref().take(N as u64).read_to_end(&mut start)?;
    Ok(start)
}

/// All frames of a file, one after the other.
struct Zstd<R> {
    source: BufReader<R>,
    decoder: FrameDecoder,
    started: bool,
}

impl<R: Read> Zstd<R> {
    /// Begins the next frame; `false` where there is none.
    fn next_frame(&mut self) -> io::Result<bool> {
        loop {
            if self.source.fill_buf()?.is_empty() {
                return Ok(false);
            }
            match self.decoder.init(&mut self.source) {
                Ok(()) => {
                    self.started = true;
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let skipped = &mut self.source.by_ref().take(u64::from(length));
                    if io::copy(skipped, &mut io::sink())? < u64::from(length) {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
    }
}

impl<R: Read> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            while self.started && self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                self.decoder
                    .decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1))
                    .map_err(io::Error::other)?;
            }
            if self.started && self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if !self.next_frame()? {
                return Ok(0);
            }
        }
    }
}
