//! Dialects: how one kind of mail software writes its bounces.
//!
//! Each is a file `dialects/NAME.toml`, compiled by src/build into a static
//! table; adding one touches nothing else. What a file may say:
//!
//! - `[[when]]` how the software is recognised: every line of one `when` has to
//!   hold. `from`, `subject`, `body` and `header` take one text or several,
//!   each a part of the place in any case; a header is written `name: part`.
//! - `[recipients]` `forms` are the line forms (see `form`) that name a
//!   recipient; with `after` they count below a line that holds one of these
//!   texts, with `before` only above such a line. `domain` is that of names
//!   without one.
//! - `[reply]` `after` are texts behind which the server's words stand when they
//!   hold for all recipients; `ignore` are parts of lines that belong to none;
//!   `above = true` says that they stand above the recipient.
//! - `[kind]` `delayed` are texts of reports about a delay; `proof = false` says
//!   that recognition alone does not make it a bounce; `none = "auto-reply"`
//!   says that it is no report about a delivery, and what it is; `despite` names
//!   what its structure says and it is not.
//!
//! What no form can say is a file `dialects/NAME.rs` with
//! `pub(super) fn read(&Message) -> Option<Report>`.

use crate::message::Message;

use super::phrase_set::Phrases;
use super::{NotABounce, Report};

/// One kind of software.
#[derive(Debug)]
pub(super) struct Dialect {
    pub name: &'static str,
    /// Any of these, all lines of it.
    pub when: &'static [&'static [Mark]],
    pub begins: &'static [&'static str],
    pub ends: &'static [&'static str],
    pub forms: &'static [&'static str],
    pub reply: &'static [&'static str],
    pub ignore: &'static [&'static str],
    pub delayed: &'static [&'static str],
    pub proof: bool,
    /// The words stand above the recipient.
    pub above: bool,
    /// The domain of names without one; that of the reporter if empty.
    pub domain: &'static str,
    /// What its structure says and it is not.
    pub despite: Option<NotABounce>,
    pub none: Option<NotABounce>,
}

/// What a message has to show: a part of a field, or of the text, by its number
/// in [`PARTS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    From(u16),
    Subject(u16),
    Body(u16),
    /// The name of a header field, and a part of its value.
    Header(&'static str, &'static str),
}

include!(concat!(env!("OUT_DIR"), "/dialects.rs"));

/// What the dialects that are code make of a message.
pub(super) fn read(message: &Message<'_>) -> Option<Report> {
    CODE.iter().find_map(|read| read(message))
}

/// What a message shows to be recognised by, in lower case.
pub(super) struct Marks<'m> {
    pub from: &'m str,
    pub subject: &'m str,
    pub body: &'m str,
    pub header: &'m dyn Fn(&str) -> Option<String>,
}

/// Which [`PARTS`] are in a text.
struct Parts(Vec<bool>);

impl Parts {
    fn of(text: &str) -> Parts {
        let mut found = vec![false; PARTS.list().len()];
        for part in PARTS.all(text) {
            found[part.number] = true;
        }
        Parts(found)
    }

    fn has(&self, number: u16) -> bool {
        self.0.get(usize::from(number)).copied().unwrap_or(false)
    }
}

/// The dialect that most marks speak for, or the first of them by name.
pub(super) fn recognise(marks: &Marks<'_>) -> Option<&'static Dialect> {
    let (from, subject, body) = (
        Parts::of(marks.from),
        Parts::of(marks.subject),
        Parts::of(marks.body),
    );
    let holds = |mark: &Mark| match *mark {
        Mark::From(number) => from.has(number),
        Mark::Subject(number) => subject.has(number),
        Mark::Body(number) => body.has(number),
        Mark::Header(name, part) => (marks.header)(name).is_some_and(|v| v.contains(part)),
    };
    let mut best: Option<(&'static Dialect, usize)> = None;
    for dialect in DIALECTS {
        let held = dialect
            .when
            .iter()
            .filter(|all| all.iter().all(holds))
            .map(|all| all.len())
            .max();
        if let Some(held) = held
            && best.is_none_or(|(_, b)| held > b)
        {
            best = Some((dialect, held));
        }
    }
    best.map(|(d, _)| d)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dialect_can_be_recognised_and_is_lower_case() {
        for d in DIALECTS {
            assert!(!d.when.is_empty(), "{}", d.name);
            for mark in d.when.iter().flat_map(|w| w.iter()) {
                if let Mark::Header(_, part) = mark {
                    assert_eq!(*part, part.to_lowercase(), "{}", d.name);
                }
            }
            for text in [d.begins, d.ends, d.reply, d.ignore, d.delayed].concat() {
                assert_eq!(text, text.to_lowercase(), "{}", d.name);
            }
            for f in d.forms {
                assert!(
                    f.contains("{address}") || f.contains("{local}"),
                    "{}: {f}",
                    d.name
                );
            }
        }
    }
}
