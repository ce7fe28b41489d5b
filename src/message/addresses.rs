//! Address lists and message ids in header fields.

use std::borrow::Cow;

use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use super::headers::{HeaderLine, terminated};

/// Most bytes of an address list that are read.
const MAX_LIST: usize = 64 << 10;
/// Most bytes of a list with more than [`MANY_WORDS`] beginnings of
/// encoded-words: each one may be followed to the end of the field in vain.
const MAX_ENCODED_LIST: usize = 8 << 10;
const MANY_WORDS: usize = 50;
/// Most message ids that are read of one field.
const MAX_IDS: usize = 200;

impl HeaderLine<'_> {
    /// The addr-specs of an address list with their display names (RFC 5322 section 3.4).
    pub fn addresses(&self) -> Vec<(Option<String>, String)> {
        let value = self.value();
        let words = memchr::memmem::find_iter(value, b"=?");
        let most = if words.take(MANY_WORDS + 1).count() > MANY_WORDS {
            MAX_ENCODED_LIST
        } else {
            MAX_LIST
        };
        let value = terminated(&value[..value.len().min(most)]);
        let HeaderValue::Address(list) = MessageStream::new(&value).parse_address() else {
            return Vec::new();
        };
        list.iter()
            .filter_map(|a| {
                Some((
                    a.name.as_ref().map(|n| n.to_string()),
                    a.address.as_ref()?.to_string(),
                ))
            })
            .collect()
    }

    /// The msg-ids (RFC 5322 section 3.6.4), without angle brackets.
    pub fn message_ids(&self) -> Vec<String> {
        let value = terminated(self.value());
        match MessageStream::new(&value).parse_id() {
            HeaderValue::Text(id) => vec![id.into_owned()],
            HeaderValue::TextList(ids) => {
                let first = ids.len().saturating_sub(MAX_IDS);
                ids.into_iter().skip(first).map(Cow::into_owned).collect()
            }
            _ => Vec::new(),
        }
    }
}
