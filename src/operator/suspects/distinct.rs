//! How many different things were seen, in a few hundred bytes.
//!
//! Up to [`EXACT`] hashes are kept; beyond that HyperLogLog (Flajolet et al.,
//! 2007) with 256 registers estimates the number with an error of about 7 %,
//! which is enough to tell ten recipients from ten thousand.

use std::hash::{BuildHasher, RandomState};

const EXACT: usize = 32;
const REGISTERS: usize = 256;

/// Counts different byte strings.
#[derive(Debug, Clone)]
pub enum Distinct {
    /// The hashes themselves.
    Few(Vec<u64>),
    /// For each register the longest run of zero bits.
    Many(Box<[u8; REGISTERS]>),
}

impl Default for Distinct {
    fn default() -> Distinct {
        Distinct::Few(Vec::new())
    }
}

/// Hashes for [`Distinct`]. Keyed by chance: addresses are chosen by strangers.
pub type Hashes = RandomState;

impl Distinct {
    /// Notes a thing that may have been seen before.
    pub fn add(&mut self, hashes: &Hashes, thing: &[u8]) {
        let hash = hashes.hash_one(thing);
        match self {
            Distinct::Few(few) => {
                if few.contains(&hash) {
                    return;
                }
                if few.len() < EXACT {
                    few.push(hash);
                    return;
                }
                let mut registers = Box::new([0; REGISTERS]);
                for &hash in few.iter().chain([&hash]) {
                    note(&mut registers, hash);
                }
                *self = Distinct::Many(registers);
            }
            Distinct::Many(registers) => note(registers, hash),
        }
    }

    /// How many different ones there were, about.
    pub fn count(&self) -> u64 {
        match self {
            Distinct::Few(few) => few.len() as u64,
            Distinct::Many(registers) => {
                let m = REGISTERS as f64;
                let sum: f64 = registers.iter().map(|&r| (-f64::from(r)).exp2()).sum();
                let estimate = 0.7213 / (1.0 + 1.079 / m) * m * m / sum;
                let empty = registers.iter().filter(|&&r| r == 0).count();
                if estimate <= 2.5 * m && empty > 0 {
                    (m * (m / empty as f64).ln()).round() as u64
                } else {
                    estimate.round() as u64
                }
            }
        }
    }
}

fn note(registers: &mut [u8; REGISTERS], hash: u64) {
    let register = (hash >> 56) as usize;
    let run = ((hash << 8) | 0x80).leading_zeros() as u8 + 1;
    registers[register] = registers[register].max(run);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_near_enough() {
        let hashes = Hashes::new();
        for expected in [0u64, 1, 32, 33, 100, 1000, 50_000] {
            let mut distinct = Distinct::default();
            for _ in 0..2 {
                for n in 0..expected {
                    distinct.add(&hashes, n.to_string().as_bytes());
                }
            }
            let counted = distinct.count();
            let error = counted.abs_diff(expected) as f64;
            assert!(error <= expected as f64 * 0.3, "{counted} for {expected}");
            assert!(expected > 32 || counted == expected);
        }
    }
}
