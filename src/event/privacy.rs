//! What events show of addresses, of accounts, and of the addresses in a
//! server's reply (`[events] addresses`).

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use super::settings::AddressPrivacy;
use crate::escape::is_hidden;
use crate::report::Recipient;

/// Most characters of a reply.
const MAX_REPLY: usize = 160;
/// Most bytes of a reply that are looked at.
const MAX_READ: usize = 2048;

/// How much of an address is shown, and the key that makes hashes the site's own.
#[derive(Debug, Clone, Copy)]
pub struct Privacy<'a> {
    addresses: AddressPrivacy,
    key: Option<&'a [u8]>,
}

impl<'a> Privacy<'a> {
    pub fn new(addresses: AddressPrivacy, key: Option<&'a [u8]>) -> Privacy<'a> {
        Privacy { addresses, key }
    }

    /// An address as events may show it.
    pub fn address(&self, address: &str) -> String {
        let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
        match self.addresses {
            AddressPrivacy::Full => address.to_string(),
            AddressPrivacy::Domain => format!("@{domain}"),
            AddressPrivacy::Hash => format!("{}@{domain}", self.hash(local)),
        }
    }

    /// A login or local user, which need not be an address. Where only domains
    /// are shown, nothing is left of a name without one.
    pub fn account(&self, account: &str) -> String {
        match self.addresses {
            _ if account.contains('@') => self.address(account),
            AddressPrivacy::Full => account.to_string(),
            AddressPrivacy::Domain => String::new(),
            AddressPrivacy::Hash => self.hash(account),
        }
    }

    /// What the remote server said of a recipient: one line without hidden
    /// characters, at most [`MAX_REPLY`] characters, and of every address in it,
    /// and of the recipient's local part, no more than the site allows.
    pub(super) fn reply(&self, recipient: &Recipient) -> Option<String> {
        let text = recipient.diagnostic_code.as_deref()?;
        let end = (0..=MAX_READ.min(text.len())).rev();
        let end = end.into_iter().find(|&n| text.is_char_boundary(n))?;
        let visible: String = text[..end]
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !is_hidden(*c))
            .collect();
        let known: Vec<&str> = [&recipient.final_recipient, &recipient.original_recipient]
            .into_iter()
            .flatten()
            .filter_map(|address| Some(address.rsplit_once('@')?.0))
            .filter(|local| !local.is_empty())
            .collect();
        let words: Vec<String> = visible
            .split_ascii_whitespace()
            .map(|word| self.word(word, &known))
            .collect();
        let line = words.join(" ");
        let mut short: String = line.chars().take(MAX_REPLY).collect();
        if short.len() < line.len() {
            short.pop();
            short.push('…');
        }
        (!short.is_empty()).then_some(short)
    }

    /// A word of a reply; punctuation divides it into the parts that may be an
    /// address or a local part.
    fn word(&self, word: &str, known: &[&str]) -> String {
        if self.addresses == AddressPrivacy::Full {
            return word.to_string();
        }
        let between = |c: char| "<>()[]{}\"',;:=|`".contains(c);
        word.split_inclusive(between)
            .map(|piece| {
                let part = piece.trim_end_matches(between);
                let shown = self.part(part, known);
                format!("{shown}{}", &piece[part.len()..])
            })
            .collect()
    }

    fn part(&self, part: &str, known: &[&str]) -> String {
        let name = part.trim_end_matches(['.', '!', '?']);
        let end = &part[name.len()..];
        if name.contains('@') {
            self.address(name) + end
        } else if known.iter().any(|local| same(local, name)) {
            match self.addresses {
                AddressPrivacy::Hash => self.hash(name) + end,
                _ => format!("*{end}"),
            }
        } else {
            part.to_string()
        }
    }

    /// Twelve hexadecimal digits of a keyed hash (HMAC-SHA-256; plain SHA-256
    /// without a key), so that lines about one person can still be found.
    fn hash(&self, local: &str) -> String {
        let text = local.to_lowercase();
        let mac = self
            .key
            .and_then(|key| Hmac::<Sha256>::new_from_slice(key).ok());
        let digest = match mac {
            Some(mut mac) => {
                mac.update(text.as_bytes());
                mac.finalize().into_bytes()
            }
            None => Sha256::digest(text.as_bytes()),
        };
        HEXLOWER.encode(&digest[..6])
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::report::Action;

    fn privacy(addresses: AddressPrivacy) -> Privacy<'static> {
        Privacy::new(addresses, Some(b"secret"))
    }

    #[test]
    fn addresses_are_shown_as_the_site_wants() {
        let shown = |address: &str, as_wanted| privacy(as_wanted).address(address);
        assert_eq!(
            shown("Anna@example.pl", AddressPrivacy::Full),
            "Anna@example.pl"
        );
        assert_eq!(
            shown("Anna@example.pl", AddressPrivacy::Domain),
            "@example.pl"
        );
        let hashed = shown("Anna@example.pl", AddressPrivacy::Hash);
        assert_eq!(hashed, shown("anna@example.pl", AddressPrivacy::Hash));
        let without_key = Privacy::new(AddressPrivacy::Hash, None);
        assert_ne!(hashed, without_key.address("anna@example.pl"));
        assert!(hashed.ends_with("@example.pl") && !hashed.contains("nna"));
    }

    #[test]
    fn accounts_without_a_domain_are_not_shown_either() {
        assert_eq!(privacy(AddressPrivacy::Full).account("anna"), "anna");
        assert_eq!(privacy(AddressPrivacy::Domain).account("anna"), "");
        assert_eq!(
            privacy(AddressPrivacy::Domain).account("anna@b.pl"),
            "@b.pl"
        );
        let hashed = privacy(AddressPrivacy::Hash).account("anna");
        assert!(hashed.len() == 12 && !hashed.contains("anna"), "{hashed}");
    }

    #[test]
    fn replies_are_one_clean_line_without_names() {
        let recipient = |reply: &str| Recipient {
            final_recipient: Some("jan.kot@example.org".into()),
            diagnostic_code: Some(reply.into()),
            ..Recipient::new(Action::Failed)
        };
        let reply =
            "550 5.1.1 <jan.kot@example.org>:\n user Jan.Kot unknown; ask \"x@y.test\".\u{202e}";
        assert_eq!(
            privacy(AddressPrivacy::Domain)
                .reply(&recipient(reply))
                .unwrap(),
            "550 5.1.1 <@example.org>: user * unknown; ask \"@y.test\"."
        );
        let hashed = privacy(AddressPrivacy::Hash)
            .reply(&recipient(reply))
            .unwrap();
        assert!(!hashed.to_lowercase().contains("kot") && hashed.contains("@example.org>:"));
        let long = privacy(AddressPrivacy::Hash)
            .reply(&recipient(&"ż".repeat(5000)))
            .unwrap();
        assert!(long.chars().count() == MAX_REPLY && long.ends_with('…'));
        assert_eq!(privacy(AddressPrivacy::Full).reply(&recipient("")), None);
    }
}
