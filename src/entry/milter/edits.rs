//! A notice as changes to the bounce: a new body, the header fields that go,
//! the ones that come.

use bytes::BytesMut;
use miltr_common::modifications::body::ReplaceBody;
use miltr_common::modifications::headers::{AddHeader, ChangeHeader};

use super::packet::{MAX_CHUNK, put};
use crate::entry::evaluate::Replacement;
use crate::notice::is_trace;

/// The changes that make a notice of a bounce with these header fields, in the
/// order they are sent: the body first, because a mail server that has to stop
/// there notices, and the answer last, which is the caller's.
///
/// Trace fields stay where they are. All others go, the last of a name first,
/// so that the numbers of those before it don't depend on whether the mail
/// server counts what is deleted; then the notice's own are added in their
/// order. `spaced` if values begin with the white space behind the colon. `None`
/// where a field can't be sent.
pub(super) fn edits<'n>(
    notice: &Replacement,
    names: impl IntoIterator<Item = &'n [u8]>,
    spaced: bool,
) -> Option<BytesMut> {
    let split = notice.split();
    let mut out = BytesMut::with_capacity(split.body.len() + 8192);
    for chunk in split.body.chunks(MAX_CHUNK) {
        put(&mut out, &ReplaceBody::new(chunk));
    }
    for (name, number) in numbered(names).iter().rev() {
        if !is_trace(name) {
            put(&mut out, &ChangeHeader::new(*number, name, b""));
        }
    }
    for (name, value) in split.fields {
        // NUL ends names and values on the wire.
        if name.contains(&0) || value.contains(&0) {
            return None;
        }
        let value = if spaced {
            value
        } else {
            value.strip_prefix(b" ").unwrap_or(value)
        };
        // Folded lines end in LF alone here.
        let value: Vec<u8> = value.iter().copied().filter(|&b| b != b'\r').collect();
        put(&mut out, &AddHeader::new(name, &value));
    }
    Some(out)
}

/// Each field with its number among those of its name, from 1.
fn numbered<'n>(names: impl IntoIterator<Item = &'n [u8]>) -> Vec<(&'n [u8], u32)> {
    let mut counted: Vec<(&[u8], u32)> = Vec::new();
    let mut last = std::collections::HashMap::<Vec<u8>, u32>::new();
    for name in names {
        let number = last.entry(name.to_ascii_lowercase()).or_default();
        *number += 1;
        counted.push((name, *number));
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_one_name_are_counted_in_any_case() {
        let names: [&[u8]; 4] = [b"Received", b"X-A", b"received", b"x-a"];
        let numbers: Vec<u32> = numbered(names).iter().map(|(_, n)| *n).collect();
        assert_eq!(numbers, [1, 1, 2, 2]);
    }
}
