//! Names of domains, in the one form in which they are compared.

use std::borrow::Cow;
use std::fmt;

/// A domain in lower case and A-labels (RFC 5890). It is only ever compared,
/// never made into a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Domain(String);

impl Domain {
    /// Reads a domain; `None` if it can't be one (RFC 1035 section 2.3.4: 253
    /// bytes, labels of 63; letters, digits, `-` and `_`).
    pub fn new(text: &str) -> Option<Domain> {
        let text = text.trim_end_matches('.');
        if text.is_empty() || text.len() > 1024 {
            return None;
        }
        let ascii: Cow<'_, str> = if text.is_ascii() {
            Cow::Owned(text.to_ascii_lowercase())
        } else {
            Cow::Owned(idna::domain_to_ascii(text).ok()?)
        };
        let label = |l: &str| {
            (1..=63).contains(&l.len())
                && l.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        };
        (ascii.len() <= 253 && ascii.split('.').all(label)).then(|| Domain(ascii.into_owned()))
    }

    /// The domains above this one, the longest first.
    pub fn parents(&self) -> impl Iterator<Item = Domain> + '_ {
        self.0
            .match_indices('.')
            .map(|(dot, _)| Domain(self.0[dot + 1..].to_string()))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_domain_is_lower_case_and_ascii() {
        assert_eq!(
            Domain::new("Żółw.Example.PL.").unwrap().as_str(),
            "xn--w-uga1v8h.example.pl"
        );
        for bad in [
            "",
            ".",
            "a..b",
            "../etc",
            "a/b",
            "a b",
            "a\0b",
            &"x".repeat(64),
        ] {
            assert_eq!(Domain::new(bad), None, "{bad:?}");
        }
    }
}
