//! Addresses and msg-ids in the form that a header field may hold.

use crate::explanation::clean;
use crate::message::Headers;

/// An address as addr-spec (RFC 5322 section 3.4.1): a local part that is no
/// dot-atom is quoted, and nothing in it can end the angle brackets.
pub fn addr_spec(raw: &str) -> String {
    let Some(address) = clean::address(raw) else {
        return String::new();
    };
    let Some((local, domain)) = address.rsplit_once('@') else {
        return local_part(&address);
    };
    let domain: String = domain
        .chars()
        .filter(|c| c.is_alphanumeric() || ".-_:[]".contains(*c))
        .collect();
    format!("{}@{domain}", local_part(local))
}

fn local_part(local: &str) -> String {
    let atext = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    if !local.is_empty() && local.chars().all(atext) {
        return local.to_string();
    }
    let inner = local
        .strip_prefix('"')
        .and_then(|l| l.strip_suffix('"'))
        .unwrap_or(local);
    let mut quoted = String::from("\"");
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '\\' => chars.next().unwrap_or('\\'),
            c => c,
        };
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

/// `Name <address>` or an address, as a setting gives it.
pub fn mailbox(setting: &str) -> Option<(Option<String>, String)> {
    let line = format!("From: {}\n", clean::text(setting, 320));
    Headers::parse(line.as_bytes())
        .get("From")?
        .addresses()
        .into_iter()
        .next()
        .filter(|(_, address)| address.contains('@'))
}

/// A msg-id without angle brackets, if it is one that fits a header field.
pub fn message_id(raw: &str) -> Option<String> {
    let id = raw.trim().trim_start_matches('<').trim_end_matches('>');
    let fits = !id.is_empty()
        && id.len() <= 480
        && id
            .bytes()
            .all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>'));
    fits.then(|| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stays_between_its_brackets() {
        for (raw, spec) in [
            ("jan@example.org", "jan@example.org"),
            ("<jan@example.org>", "jan@example.org"),
            ("łucja@żółw.pl", "łucja@żółw.pl"),
            ("\"a b\"@example.org", "\"ab\"@example.org"),
            ("a>,<evil@x\r\nBcc: y@z", "\"a>,<evil@xBcc:y\"@z"),
            ("a\"b@x.pl", "\"a\\\"b\"@x.pl"),
            ("\"a\\\"b\"@x.pl", "\"a\\\"b\"@x.pl"),
            ("a@b>c", "a@bc"),
            ("postmaster", "postmaster"),
        ] {
            assert_eq!(addr_spec(raw), spec, "{raw}");
        }
    }

    #[test]
    fn a_setting_is_a_name_and_an_address() {
        assert_eq!(
            mailbox("Poczta żółta <p@example.pl>"),
            Some((Some("Poczta żółta".into()), "p@example.pl".into()))
        );
        assert_eq!(mailbox("p@example.pl"), Some((None, "p@example.pl".into())));
        assert_eq!(mailbox("nobody"), None);
    }

    #[test]
    fn message_ids_hold_no_space() {
        assert_eq!(message_id("<a@b>").as_deref(), Some("a@b"));
        assert_eq!(message_id("a b@c"), None);
        assert_eq!(message_id("a\r\nX: y"), None);
        assert_eq!(message_id(&"a".repeat(500)), None);
    }
}
