//! The form in which values cross from one process of ours to another: a frame
//! with length and checksum around a value in postcard's encoding. Both sides
//! are the same program, so there are no versions. Decoding never panics, and
//! allocates no more than a small multiple of what it is given.

use serde::Serialize;
use serde::de::Deserialize;

/// What a frame begins with.
const MAGIC: &[u8; 8] = b"zwrotka\x02";
/// Magic, length and checksum.
const HEAD: usize = 24;

/// A value as bytes; empty, and so no value, where it can't be encoded.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_stdvec(value).unwrap_or_default()
}

/// The value that `bytes` hold, all of them.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Some(value),
        _ => None,
    }
}

/// What stands in front of a payload.
pub fn head(payload: &[u8]) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..8].copy_from_slice(MAGIC);
    head[8..16].copy_from_slice(&(payload.len() as u64).to_le_bytes());
    head[16..].copy_from_slice(&checksum(payload).to_le_bytes());
    head
}

/// The payload of a frame, if the frame is whole and nothing stands behind it.
pub fn payload(frame: &[u8]) -> Option<&[u8]> {
    let (head, payload) = frame.split_first_chunk::<HEAD>()?;
    (*head == self::head(payload)).then_some(payload)
}

/// The payload of a frame as [`payload`] has it, without a copy of it.
pub fn into_payload(mut frame: Vec<u8>) -> Option<Vec<u8>> {
    payload(&frame)?;
    frame.drain(..HEAD);
    Some(frame)
}

/// Tells what broke off or was damaged. It is no proof against who has taken the
/// child over: that one sends what it likes, and decoding is prepared for it.
fn checksum(bytes: &[u8]) -> u64 {
    crc32fast::hash(bytes).into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::Config;
    use crate::entry::isolation::child::Lost;
    use crate::entry::{Envelope, Evaluation, Incoming, Known, evaluate, now};

    type Reply = Result<Vec<Evaluation>, Lost>;

    fn reply() -> Reply {
        let incoming = Incoming {
            envelope: Envelope {
                entry: "pipe",
                sender: Some(""),
                recipient: Some("alice@local.test"),
                queue_id: Some("Q"),
            },
            head: include_bytes!("../../../examples/bounces/postfix-blocklist.eml"),
            whole: true,
            known: Known::default(),
        };
        let mut config = Config::built_in(true);
        config.trust.require.clear();
        let evaluation = evaluate(incoming, &config, now());
        assert!(evaluation.notice().is_some() && !evaluation.counted.listings.is_empty());
        Ok(vec![evaluation.clone(), evaluation])
    }

    #[test]
    fn a_result_comes_back_as_it_was_sent() {
        let sent = reply();
        let payload = encode(&sent);
        let frame = [&head(&payload)[..], &payload].concat();
        assert_eq!(decode::<Reply>(super::payload(&frame).unwrap()), Some(sent));
        assert_eq!(into_payload(frame), Some(payload));
        for lost in [Lost::Time, Lost::Killed] {
            assert_eq!(decode::<Reply>(&encode(&Reply::Err(lost))), Some(Err(lost)));
        }
    }

    #[test]
    fn a_frame_that_breaks_off_or_was_changed_is_none() {
        let payload = encode(&reply());
        let frame = [&head(&payload)[..], &payload].concat();
        for length in (0..frame.len()).step_by(97).chain([frame.len() - 1]) {
            assert_eq!(super::payload(&frame[..length]), None, "{length}");
        }
        assert_eq!(super::payload(&[&frame[..], &[0]].concat()), None);
        for at in (0..frame.len()).step_by(97) {
            let mut changed = frame.clone();
            changed[at] ^= 1;
            assert_eq!(super::payload(&changed), None, "{at}");
        }
        assert_eq!(decode::<Reply>(&[&payload[..], &[0]].concat()), None);
    }

    /// What a child sends that a mail has taken over: any bytes with a checksum
    /// that is right.
    #[test]
    fn hostile_bytes_are_no_value_and_never_a_panic() {
        let good = encode(&reply());
        let mut seed = 1u64;
        let mut random = move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed
        };
        for round in 0..20_000 {
            let mut bytes = good[..(random() as usize % 300).min(good.len())].to_vec();
            if round % 2 == 0 {
                bytes = good[..good.len().min(2000)].to_vec();
            }
            for _ in 0..random() % 8 {
                let at = random() as usize % bytes.len().max(1);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = random() as u8;
                }
            }
            let _ = decode::<Reply>(&bytes);
        }
        // A list of more than can be.
        assert_eq!(
            decode::<Reply>(&[0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]),
            None
        );
    }
}
