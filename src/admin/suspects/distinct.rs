//! How many different things were seen.
//!
//! The count is exact up to [`EXACT`] things. Beyond that HyperLogLog
//! (Flajolet et al., 2007) with 4096 registers estimates it with a standard
//! error of 1.6 %. The hashes are the same in every run, so the same log always
//! gives the same numbers.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

/// Things that are counted exactly.
pub(super) const EXACT: usize = 100_000;
/// Hashes that are kept in a list before a set is built.
const SMALL: usize = 16;
const REGISTERS: usize = 4096;

/// Counts different things by their hashes.
#[derive(Debug, Clone)]
pub(super) enum Distinct {
    Small(Vec<u64>),
    Exact(HashSet<u64, Hashes>),
    /// For each register the longest run of zero bits.
    Estimated(Box<[u8; REGISTERS]>),
}

impl Default for Distinct {
    fn default() -> Distinct {
        Distinct::Small(Vec::new())
    }
}

/// A fast hash of names that strangers choose: eight bytes a multiplication,
/// the folded multiply of wyhash, because a delivery needs several of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hashes {
    seed: u64,
    factor: u64,
}

impl Hashes {
    /// The same in every run: for counting.
    pub(super) const fn fixed() -> Hashes {
        Hashes {
            seed: 0x2545_f491_4f6c_dd1d,
            factor: 0xa076_1d64_78bd_642f,
        }
    }

    /// Another one in every run: for tables, so that nobody can prepare names
    /// that all land in the same place of a table.
    pub(super) fn random() -> Hashes {
        let random = RandomState::new();
        Hashes {
            seed: random.hash_one(0u8),
            factor: random.hash_one(1u8) | 1,
        }
    }

    #[inline]
    pub(super) fn of(self, name: &[u8]) -> u64 {
        let mut state = self.seed ^ name.len() as u64;
        let (words, rest) = name.as_chunks::<8>();
        for word in words {
            state = fold(state ^ u64::from_le_bytes(*word), self.factor);
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        state = fold(state ^ u64::from_le_bytes(last), self.factor);
        fold(state ^ self.seed, 0x9e37_79b9_7f4a_7c15)
    }
}

fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

impl BuildHasher for Hashes {
    type Hasher = Running;

    fn build_hasher(&self) -> Running {
        Running {
            hashes: *self,
            state: 0,
        }
    }
}

/// [`Hashes`] for the standard library's maps.
#[derive(Debug)]
pub(super) struct Running {
    hashes: Hashes,
    state: u64,
}

impl Hasher for Running {
    fn finish(&self) -> u64 {
        self.state
    }

    fn write(&mut self, bytes: &[u8]) {
        self.state = self.state.rotate_left(5) ^ self.hashes.of(bytes);
    }
}

impl Distinct {
    /// Counts the thing with this hash and says whether it is new. Once the
    /// count is an estimate, every thing passes for a new one.
    pub(super) fn add(&mut self, hash: u64) -> bool {
        match self {
            Distinct::Small(few) => {
                if few.contains(&hash) {
                    return false;
                }
                if few.len() < SMALL {
                    few.push(hash);
                } else {
                    let mut set = HashSet::with_hasher(Hashes::random());
                    set.extend(few.iter().copied().chain([hash]));
                    *self = Distinct::Exact(set);
                }
                true
            }
            Distinct::Exact(set) => {
                let new = set.insert(hash);
                if set.len() > EXACT {
                    self.estimate();
                }
                new
            }
            Distinct::Estimated(registers) => {
                note(registers, hash);
                true
            }
        }
    }

    /// Hashes that are kept, which is what costs memory.
    pub(super) fn kept(&self) -> usize {
        match self {
            Distinct::Small(_) | Distinct::Estimated(_) => 0,
            Distinct::Exact(set) => set.len(),
        }
    }

    /// Gives the hashes away and goes on with an estimate.
    pub(super) fn estimate(&mut self) {
        if let Distinct::Exact(set) = self {
            let mut registers = Box::new([0; REGISTERS]);
            for &hash in set.iter() {
                note(&mut registers, hash);
            }
            *self = Distinct::Estimated(registers);
        }
    }

    pub(super) fn count(&self) -> u64 {
        match self {
            Distinct::Small(few) => few.len() as u64,
            Distinct::Exact(set) => set.len() as u64,
            Distinct::Estimated(registers) => {
                let m = REGISTERS as f64;
                let sum: f64 = registers.iter().map(|&r| inverse_power(r)).sum();
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

/// 2 to the power of minus `run`, made as the exponent of an IEEE 754 number.
fn inverse_power(run: u8) -> f64 {
    f64::from_bits((1023 - u64::from(run)) << 52)
}

fn note(registers: &mut [u8; REGISTERS], hash: u64) {
    let register = (hash >> 52) as usize;
    let run = ((hash << 12) | 0x800).leading_zeros() as u8 + 1;
    registers[register] = registers[register].max(run);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(things: usize) -> u64 {
        let mut distinct = Distinct::default();
        for _ in 0..2 {
            for n in 0..things {
                distinct.add(Hashes::fixed().of(n.to_string().as_bytes()));
            }
        }
        distinct.count()
    }

    #[test]
    fn a_hundred_thousand_are_counted_exactly() {
        for things in [0, 1, SMALL, SMALL + 1, 300, EXACT] {
            assert_eq!(counted(things), things as u64);
        }
    }

    #[test]
    fn more_are_estimated_and_the_same_in_each_run() {
        let estimate = counted(3 * EXACT);
        let error = estimate.abs_diff(3 * EXACT as u64);
        assert!(error < EXACT as u64 / 10, "{estimate}");
        assert_eq!(estimate, counted(3 * EXACT));
    }
}
