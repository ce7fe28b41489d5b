//! Bytes from a queue, a log or a name server, on their way to a terminal or
//! to JSON.
//!
//! Addresses in a queue may hold ESC, C1 controls and bidirectional overrides
//! (Exim writes them raw). [`printable`] is the one function through which
//! text for people goes, [`json`] the one for programs.

use std::fmt;

use serde::{Serialize, Serializer};

/// Bytes from outside. `Display` shows them as [`printable`] does.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Text(Box<[u8]>);

impl Text {
    /// Takes the bytes as they are.
    pub fn new(bytes: impl AsRef<[u8]>) -> Text {
        Text(bytes.as_ref().into())
    }

    /// The bytes as they came.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In lower case, as addresses and domains are compared.
    pub fn to_lowercase(&self) -> Text {
        Text(self.0.to_ascii_lowercase().into())
    }

    /// What stands behind the last `@` in lower case, if there is one.
    pub fn domain(&self) -> Option<Text> {
        let at = self.0.iter().rposition(|&b| b == b'@')?;
        Some(Text(self.0[at + 1..].to_ascii_lowercase().into()))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&printable(&self.0))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::new(text)
    }
}

/// UTF-8 stays text; bytes that are not become `\xNN`.
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(self.0.len());
        for chunk in self.0.utf8_chunks() {
            text.push_str(chunk.valid());
            text.push_str(&printable(chunk.invalid()));
        }
        serializer.serialize_str(&text)
    }
}

/// Text for a terminal: printable ASCII stays, every other byte becomes `\xNN`.
///
/// ```
/// assert_eq!(zwrotka::admin::text::printable("a\x1b[2Jż"), r"a\x1b[2J\xc5\xbc");
/// ```
pub fn printable(bytes: impl AsRef<[u8]>) -> String {
    use fmt::Write;
    let bytes = bytes.as_ref();
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if matches!(byte, b' '..=b'~') {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// [`printable`], and at most `width` characters; what was cut ends in `~`.
pub fn printable_within(bytes: impl AsRef<[u8]>, width: usize) -> String {
    let mut text = printable(bytes);
    if text.len() > width {
        text.truncate(width.saturating_sub(1));
        text.push('~');
    }
    text
}

/// A value as JSON on one line, ASCII only.
pub fn json(value: &impl Serialize) -> String {
    // Writing to a string fails only for maps whose keys are no strings; we have none.
    let text = serde_json::to_string(value).unwrap_or_else(|_| "null".into());
    crate::event::format::ascii_json(&text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn json_keeps_what_is_text_and_shows_what_is_not() {
        assert_eq!(
            json(&Text::new(b"\xc5\xbc\x1b\xff\xe2\x80\xae")),
            r#""\u017c\u001b\\xff\u202e""#
        );
    }

    proptest! {
        #[test]
        fn nothing_but_printable_ascii_comes_out(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let fine = |s: &str| s.bytes().all(|b| (b' '..=b'~').contains(&b));
            prop_assert!(fine(&printable(&bytes)));
            prop_assert!(fine(&json(&Text::new(&bytes))));
            prop_assert!(printable_within(&bytes, 20).len() <= 20);
        }
    }
}
