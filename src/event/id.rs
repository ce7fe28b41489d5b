//! Identifies an event: a UUID of version 7 (RFC 9562 section 5.7), whose first
//! 48 bits are the time in milliseconds, so that ids sort by time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use data_encoding::HEXLOWER;
use rustix::rand::{GetRandomFlags, getrandom};
use sha2::{Digest, Sha256};

/// A new id for an event of this time, in milliseconds since 1970.
pub(super) fn new(millis: i64) -> String {
    let mut bytes = random();
    bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
    bytes[6] = bytes[6] & 0x0f | 0x70;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = HEXLOWER.encode(&bytes);
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

/// Bytes that no other event has. Where the kernel gives none at once, they are
/// made of what differs between two processes and two events of one process.
fn random() -> [u8; 16] {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut bytes = [0; 16];
    if !matches!(getrandom(&mut bytes, GetRandomFlags::NONBLOCK), Ok(16)) {
        let nanos = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |d| d.as_nanos());
        let differs = [
            nanos,
            u128::from(std::process::id()),
            u128::from(COUNT.fetch_add(1, Ordering::Relaxed)),
        ];
        let digest = Sha256::digest(differs.map(u128::to_be_bytes).as_flattened());
        bytes.copy_from_slice(&digest[..16]);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::new;
    use std::collections::HashSet;

    #[test]
    fn ids_are_of_version_7_and_none_comes_twice() {
        let millis = 0x0192_3456_789a;
        let ids: HashSet<String> = (0..1000).map(|_| new(millis)).collect();
        assert_eq!(ids.len(), 1000);
        for id in ids {
            assert!(id.starts_with("01923456-789a-7"), "{id}");
            assert_eq!(id.len(), 36);
            assert!("89ab".contains(&id[19..20]), "{id}");
        }
        assert!(new(1) < new(2));
    }
}
