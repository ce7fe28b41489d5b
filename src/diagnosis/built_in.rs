//! The built-in rules and the index of their phrases, as constant tables that
//! src/build writes from `rules.toml`.

use std::borrow::Cow;

use super::category::Category;
use super::confidence::Confidence;
use super::rule_file::{CodePattern, Family, Numbers, Phrase, Phrases, Piece, Rule};
use super::variant::Variant;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// Where a phrase stands in the built-in rules.
struct Place {
    /// Index into [`RULES`], or, behind their end, into [`FAMILIES`].
    owner: u16,
    list: List,
    /// The first of its pieces in that list.
    first: u16,
    /// How many pieces it has.
    pieces: u16,
}

// Which ones occur depends on rules.toml.
#[allow(dead_code)]
enum List {
    Any,
    All,
    None,
    Marks,
}

/// How many phrases the built-in rules have.
pub(super) const PHRASES: usize = PLACES.len();

/// The phrases that only a text with a trigram of this class can hold.
pub(super) fn with_gram(gram: usize) -> &'static [u16] {
    match (STARTS.get(gram), STARTS.get(gram + 1)) {
        (Some(&from), Some(&to)) => BY_GRAM.get(from as usize..to as usize).unwrap_or_default(),
        _ => &[],
    }
}

/// The phrases that are too short to have a trigram.
pub(super) fn without_grams() -> &'static [u16] {
    &WITHOUT_GRAMS
}

/// The phrase with this number.
pub(super) fn phrase(number: u16) -> Option<Phrase<'static>> {
    let place = PLACES.get(usize::from(number))?;
    let owner = usize::from(place.owner);
    let phrases = match place.list {
        List::Any => &RULES.get(owner)?.any,
        List::All => &RULES.get(owner)?.all,
        List::None => &RULES.get(owner)?.none,
        List::Marks => &FAMILIES.get(owner.checked_sub(RULES.len())?)?.marks,
    };
    phrases.slice(usize::from(place.first), usize::from(place.pieces))
}
