//! Finds the lines of a block that hold any of some words.
//!
//! A window as long as the shortest word moves over the block; what its last three
//! bytes say about the words tells how far it may move on (Wu and Manber, "A fast
//! algorithm for multi-pattern searching", 1994). So most bytes of a log are not
//! looked at, however many words there are.

use std::ops::Range;

use memchr::{memchr, memchr2_iter, memrchr};

/// Bytes of a window that are looked at.
const BLOCK: usize = 3;
/// Entries of the table of shifts: one for each value of [`hash`].
const SHIFTS: usize = 1 << 16;

/// Some words that are looked for.
#[derive(Debug)]
pub struct Needles {
    words: Vec<Vec<u8>>,
    any_case: bool,
    /// Bytes of the window.
    window: usize,
    /// How far the window may move; empty where it would hardly move at all.
    shifts: Vec<u8>,
    /// Words whose window ends in bytes of this hash, sorted by it.
    ends: Vec<(u16, u32)>,
}

impl Needles {
    /// Words in any case.
    pub fn in_any_case(word: &[u8]) -> Needles {
        Needles::of(vec![word.to_vec()], true)
    }

    /// Words as they stand.
    pub fn new(words: Vec<Vec<u8>>) -> Needles {
        Needles::of(words, false)
    }

    fn of(words: Vec<Vec<u8>>, any_case: bool) -> Needles {
        let window = words.iter().map(Vec::len).min().unwrap_or(0).min(250);
        let mut needles = Needles {
            words,
            any_case,
            window,
            shifts: Vec::new(),
            ends: Vec::new(),
        };
        if window <= BLOCK + 2 {
            return needles;
        }
        needles.shifts = vec![(window - BLOCK + 1) as u8; SHIFTS];
        for (n, word) in needles.words.iter().enumerate() {
            for (at, block) in word[..window].windows(BLOCK).enumerate() {
                let shift = &mut needles.shifts[hash(block)];
                *shift = (*shift).min((window - BLOCK - at) as u8);
            }
            let end = hash(&word[window - BLOCK..window]);
            needles.ends.push((end as u16, n as u32));
        }
        needles.ends.sort_unstable();
        needles
    }

    /// Where the lines begin and end that hold one of the words, in order.
    pub fn lines_in(&self, block: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = self.find(block, from) {
            let start = memrchr(b'\n', &block[..at]).map_or(0, |n| n + 1);
            let end = memchr(b'\n', &block[at..]).map_or(block.len(), |n| at + n);
            found.push(start..end);
            // No word holds a line end.
            from = end + 1;
        }
        found
    }

    /// Where the first word at or after `from` begins.
    fn find(&self, hay: &[u8], from: usize) -> Option<usize> {
        if self.shifts.is_empty() {
            return self.find_short(hay, from);
        }
        let mut end = from + self.window;
        while end <= hay.len() {
            let hash = hash(&hay[end - BLOCK..end]);
            let shift = usize::from(self.shifts[hash]);
            if shift > 0 {
                end += shift;
                continue;
            }
            let start = end - self.window;
            let first = self.ends.partition_point(|(h, _)| usize::from(*h) < hash);
            let mut same = self.ends[first..]
                .iter()
                .take_while(|(h, _)| usize::from(*h) == hash);
            if same.any(|(_, n)| self.is_at(hay, start, &self.words[*n as usize])) {
                return Some(start);
            }
            end += 1;
        }
        None
    }

    /// The same for words so short that a window would not help.
    fn find_short(&self, hay: &[u8], from: usize) -> Option<usize> {
        let places = self.words.iter().filter_map(|word| {
            let Some(&first) = word.first() else {
                return (from < hay.len()).then_some(from);
            };
            let (lower, upper) = match self.any_case {
                true => (first.to_ascii_lowercase(), first.to_ascii_uppercase()),
                false => (first, first),
            };
            memchr2_iter(lower, upper, hay.get(from..)?)
                .map(|at| from + at)
                .find(|at| self.is_at(hay, *at, word))
        });
        places.min()
    }

    fn is_at(&self, hay: &[u8], start: usize, word: &[u8]) -> bool {
        let part = hay.get(start..start + word.len());
        part.is_some_and(|part| match self.any_case {
            true => part.eq_ignore_ascii_case(word),
            false => part == word,
        })
    }
}

/// The same for letters of both cases.
#[inline]
fn hash(block: &[u8]) -> usize {
    let byte = |at: usize| usize::from(block[at] | 0x20);
    (byte(0) << 10 ^ byte(1) << 5 ^ byte(2)) & (SHIFTS - 1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// What a comparison at each place finds is found.
        #[test]
        fn the_same_lines_as_by_comparing(
            words in prop::collection::vec("[a-cA-C1]{1,12}", 1..6),
            hay in "[a-cA-C1\n]{0,200}",
            any_case in any::<bool>(),
        ) {
            let words: Vec<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
            let needles = Needles::of(words.clone(), any_case);
            let found: Vec<&str> = needles
                .lines_in(hay.as_bytes())
                .into_iter()
                .map(|range| &hay[range])
                .collect();
            let fold = |text: &str| match any_case {
                true => text.to_ascii_lowercase(),
                false => text.to_owned(),
            };
            let words: Vec<String> = words
                .iter()
                .map(|word| fold(std::str::from_utf8(word).unwrap()))
                .collect();
            let holds = |line: &&str| words.iter().any(|word| fold(line).contains(word));
            let expected: Vec<&str> = hay.split('\n').filter(holds).collect();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_window_may_be_as_long_as_the_block() {
        let needles = Needles::in_any_case(b"Jan@Klient.example");
        assert_eq!(
            needles.lines_in(b"jan@klient.EXAMPLE").first(),
            Some(&(0..18))
        );
        assert_eq!(needles.lines_in(b"jan@klient.EXAMPL"), []);
        let long = vec![b'x'; 1000];
        let found = Needles::in_any_case(&long).lines_in(&long);
        assert_eq!(found.first(), Some(&(0..1000)));
        assert_eq!(Needles::in_any_case(b"").lines_in(b"a\nb").len(), 2);
    }
}
