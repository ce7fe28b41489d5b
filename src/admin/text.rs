//! Bytes from a queue, a log or a name server, which print and serialize escaped.

use std::fmt::{self, Write};

use serde::{Serialize, Serializer};

use crate::escape::columns;
pub use crate::escape::{json, printable, printable_within};

/// Bytes from outside. `Display` shows them as [`printable`] does; a width counts columns.
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
        let text = match f.precision() {
            Some(most) => printable_within(&self.0, most),
            None => printable(&self.0),
        };
        f.write_str(&text)?;
        let missing = f.width().unwrap_or(0).saturating_sub(columns(&text));
        (0..missing).try_for_each(|_| f.write_char(f.fill()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_what_is_text_and_shows_what_is_not() {
        assert_eq!(
            json(&Text::new(b"\xc5\xbc\x1b\xff\xe2\x80\xae")),
            r#""\u017c\u001b\\xff\u202e""#
        );
    }

    #[test]
    fn widths_are_columns() {
        assert_eq!(format!("{:<4}|", Text::from("ż")), "ż   |");
        assert_eq!(format!("{:.3}|", Text::from("abcd")), "ab~|");
    }
}
