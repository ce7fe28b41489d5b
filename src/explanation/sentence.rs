//! A sentence with something in it to copy or to follow.

use serde::Serialize;

/// A sentence, and the same in pieces for those who can show a link.
#[derive(Debug, Clone, Serialize)]
pub struct Sentence {
    pub sentence: String,
    pub pieces: Vec<Piece>,
    /// Where its link leads: an https or mailto URL of the site's own making.
    pub url: Option<String>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Piece {
    Words(String),
    /// What leads to [`Sentence::url`].
    Link(String),
    /// What must not be broken, because it is to be copied.
    Whole(String),
}

impl Sentence {
    /// Takes a sentence apart around `shown`, which leads to `url` or else is
    /// to be copied, and around `whole`, which is to be copied.
    pub(super) fn new(sentence: String, shown: &str, url: Option<String>, whole: &str) -> Sentence {
        let mut pieces = Vec::new();
        let mut rest = sentence.as_str();
        while !rest.is_empty() {
            let found = [shown, whole]
                .into_iter()
                .filter(|part| !part.is_empty())
                .filter_map(|part| Some((rest.find(part)?, part)))
                .min();
            let Some((at, part)) = found else {
                pieces.push(Piece::Words(rest.to_string()));
                break;
            };
            if at > 0 {
                pieces.push(Piece::Words(rest[..at].to_string()));
            }
            pieces.push(if part == shown && url.is_some() {
                Piece::Link(part.to_string())
            } else {
                Piece::Whole(part.to_string())
            });
            rest = &rest[at + part.len()..];
        }
        Sentence {
            sentence,
            pieces,
            url,
        }
    }
}
