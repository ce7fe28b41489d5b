//! Lists of phrases that are looked for together.
//!
//! A text is gone through once, whatever the length of the list: three bytes
//! at each place say which phrases may begin there. The index is built when a
//! list is first used, in a microsecond or so.

use std::sync::OnceLock;

/// Slots of the index, as many as [`slot`] gives. More phrases than this only share slots.
const SLOTS: usize = 1 << 10;

/// A list of phrases of at least three bytes, in lower case.
pub(super) struct Phrases {
    list: &'static [&'static str],
    index: OnceLock<Index>,
}

struct Index {
    /// For each slot the number of the first phrase in it, plus one.
    first: Box<[u16; SLOTS]>,
    /// For each phrase the number of the next one in its slot, plus one.
    next: Box<[u16]>,
}

/// A phrase in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// Its number in the list.
    pub number: usize,
    pub phrase: &'static str,
    pub start: usize,
}

impl Found {
    pub fn end(self) -> usize {
        self.start + self.phrase.len()
    }
}

impl Phrases {
    pub const fn new(list: &'static [&'static str]) -> Phrases {
        Phrases {
            list,
            index: OnceLock::new(),
        }
    }

    pub fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// Whether any of the phrases stands in `lower`, which is in lower case.
    pub fn any(&self, lower: &str) -> bool {
        self.find(lower).is_some()
    }

    /// The phrase that stands first in `lower`.
    pub fn find(&self, lower: &str) -> Option<Found> {
        self.all(lower).next()
    }

    /// The first phrase of the list, wherever it stands in `lower`.
    pub fn first_of_list(&self, lower: &str) -> Option<Found> {
        self.all(lower).min_by_key(|found| found.number)
    }

    pub fn starts(&self, lower: &str) -> bool {
        self.list.iter().any(|phrase| lower.starts_with(phrase))
    }

    /// Every phrase that stands in `lower`, from left to right.
    pub fn all<'t>(&'t self, lower: &'t str) -> impl Iterator<Item = Found> + 't {
        let index = self.index.get_or_init(|| Index::of(self.list));
        let bytes = lower.as_bytes();
        let mut at = 0;
        // The three bytes that end at `at`.
        let mut three = 0;
        let mut candidate = 0;
        std::iter::from_fn(move || {
            loop {
                while candidate > 0 {
                    let number = usize::from(candidate) - 1;
                    candidate = index.next[number];
                    let phrase = self.list[number];
                    let start = at - 3;
                    if bytes[start..].starts_with(phrase.as_bytes()) {
                        return Some(Found {
                            number,
                            phrase,
                            start,
                        });
                    }
                }
                for &byte in bytes.get(at..)? {
                    at += 1;
                    three = (three << 8 | u32::from(byte)) & 0xff_ffff;
                    candidate = index.first[slot(three)];
                    if candidate > 0 && at >= 3 {
                        break;
                    }
                    candidate = 0;
                }
                if candidate == 0 {
                    return None;
                }
            }
        })
    }
}

impl Index {
    fn of(list: &[&str]) -> Index {
        let mut index = Index {
            first: Box::new([0; SLOTS]),
            next: vec![0; list.len()].into(),
        };
        for (number, phrase) in list.iter().enumerate() {
            let Some(&[a, b, c]) = phrase.as_bytes().get(..3) else {
                continue;
            };
            let slot = slot(u32::from_be_bytes([0, a, b, c]));
            index.next[number] = index.first[slot];
            index.first[slot] = u16::try_from(number + 1).unwrap_or(0);
        }
        index
    }
}

/// The slot of three bytes, of which the first is the highest.
fn slot(three: u32) -> usize {
    (three.wrapping_mul(0x9e37_79b1) >> 22) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_a_plain_search_would() {
        static LIST: Phrases = Phrases::new(&["user unknown", "unknown", "niedostarczon", "退信"]);
        let of = |text: &str| LIST.find(text).map(|f| (f.phrase, f.start));
        assert_eq!(of("the user unknown here"), Some(("user unknown", 4)));
        assert_eq!(of("unknow unknown"), Some(("unknown", 7)));
        assert_eq!(of("x 退信"), Some(("退信", 2)));
        assert_eq!(of("no"), None);
        assert_eq!(of(""), None);
        let last = LIST.first_of_list("unknown and user unknown");
        assert_eq!(last.map(|f| f.number), Some(0));
        for (name, list) in super::super::phrases::ALL {
            for phrase in list.list() {
                assert!(phrase.len() >= 3, "{name}: {phrase}");
                assert_eq!(*phrase, phrase.to_lowercase(), "{name}");
                assert!(list.any(&format!("a {phrase} b")), "{name}: {phrase}");
            }
        }
    }
}
