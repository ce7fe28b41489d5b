//! A map that forgets: memory stays flat however long a log is.
//!
//! Two generations of at most N entries. What is asked for moves to the young
//! one; when that is full, the old one is dropped as a whole. An entry is
//! therefore kept for at least N insertions after it was last used, and no
//! entry costs more than a hash lookup or two.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// A map of the last N to 2N keys that were used.
#[derive(Debug)]
pub struct Recent<K, V> {
    young: HashMap<K, V, BuildHasherDefault<IdHasher>>,
    old: HashMap<K, V, BuildHasherDefault<IdHasher>>,
    limit: usize,
}

impl<K: Hash + Eq, V> Recent<K, V> {
    /// A map that keeps at least `limit` entries.
    pub fn new(limit: usize) -> Recent<K, V> {
        Recent {
            young: HashMap::default(),
            old: HashMap::default(),
            limit: limit.max(1),
        }
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: K, value: V) {
        if self.young.len() >= self.limit && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.old.remove(&key);
        self.young.insert(key, value);
    }

    /// The value of a key, which is young again from now on.
    pub fn get(&mut self, key: &K) -> Option<&mut V>
    where
        K: Clone,
    {
        // Mostly nothing is old, and one look is enough.
        if !self.old.is_empty() && !self.young.contains_key(key) {
            let value = self.old.remove(key)?;
            self.insert(key.clone(), value);
        }
        self.young.get_mut(key)
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.young.remove(key).or_else(|| self.old.remove(key))
    }
}

/// A fast hasher for queue ids and process numbers, which the mail server
/// chooses: nobody outside can make them collide on purpose.
#[derive(Debug, Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_forgets_what_nobody_asks_for() {
        let mut map = Recent::new(4);
        map.insert(0u32, "kept");
        for n in 1..100 {
            map.insert(n, "passing");
            assert_eq!(map.get(&0), Some(&mut "kept"));
            assert!(map.young.len() <= 4 && map.old.len() <= 4);
        }
        assert_eq!(map.get(&1), None);
        assert_eq!(map.remove(&99), Some("passing"));
        assert_eq!(map.remove(&99), None);
    }

    #[test]
    fn the_last_value_counts() {
        let mut map = Recent::new(2);
        map.insert(1u32, 'a');
        map.insert(2, 'b');
        map.insert(3, 'c');
        map.insert(1, 'd');
        assert_eq!(map.get(&1), Some(&mut 'd'));
        assert_eq!(map.remove(&1), Some('d'));
        assert_eq!(map.get(&1), None);
    }
}
