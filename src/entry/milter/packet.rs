//! Packets as they stand on the wire: four bytes of length, one that names the
//! command, and its data.

use bytes::{Buf, BufMut, BytesMut};
use miltr_common::encoding::Writable;

/// Largest packet that is taken. A body comes in chunks of at most 65,535
/// bytes; a header field may be longer (Postfix: header_size_limit = 102400).
pub(super) const MAX_PACKET: usize = 256 << 10;
/// Most bytes of a body in one packet (MILTER_CHUNK_SIZE).
pub(super) const MAX_CHUNK: usize = 65_535;

/// Answers that are one byte.
pub(super) const ACCEPT: u8 = b'a';
pub(super) const CONTINUE: u8 = b'c';
pub(super) const SKIP: u8 = b's';

/// The peer speaks something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoMilter;

/// Takes the first packet out of what has been read, if all of it is there:
/// the command's byte and its data.
pub(super) fn take(buffer: &mut BytesMut) -> Result<Option<BytesMut>, NoMilter> {
    let Some(length) = buffer.first_chunk::<4>() else {
        return Ok(None);
    };
    let length = u32::from_be_bytes(*length) as usize;
    if length == 0 || length > MAX_PACKET {
        return Err(NoMilter);
    }
    if buffer.len() < 4 + length {
        return Ok(None);
    }
    buffer.advance(4);
    Ok(Some(buffer.split_to(length)))
}

/// Adds a packet to what is to be sent.
pub(super) fn put(out: &mut BytesMut, item: &impl Writable) {
    let length = 1 + item.len();
    out.reserve(4 + length);
    out.put_u32(u32::try_from(length).unwrap_or(u32::MAX));
    out.put_u8(item.code());
    item.write(out);
}

/// Adds an answer of one byte.
pub(super) fn put_answer(out: &mut BytesMut, answer: u8) {
    out.put_u32(1);
    out.put_u8(answer);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_is_taken_when_all_of_it_is_there() {
        let mut buffer = BytesMut::new();
        for byte in [0, 0, 0, 3, b'H', b'x'] {
            buffer.put_u8(byte);
            assert_eq!(take(&mut buffer), Ok(None));
        }
        buffer.extend_from_slice(&[0, 0, 0]);
        assert_eq!(
            take(&mut buffer).map(|p| p.map(|p| p.to_vec())),
            Ok(Some(b"Hx\0".to_vec()))
        );
        assert_eq!(&buffer[..], [0, 0]);
    }

    #[test]
    fn what_is_no_milter_is_known_at_once() {
        for start in [&b"GET / HTTP/1.0"[..], &[0, 0, 0, 0], &[0xff; 4]] {
            assert_eq!(take(&mut BytesMut::from(start)), Err(NoMilter));
        }
    }
}
