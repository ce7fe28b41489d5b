//! Reply, server and phase out of the words that belong to a recipient.

use super::entries::Entry;
use super::lines::has_code;
use super::phrase_set::Phrases;
use super::{MAX_DIAGNOSTIC, Recipient, reply};

/// Sets reply, remark, server and phase from the words that belong to a recipient.
pub(super) fn add_words(one: &mut Recipient, entry: &Entry) {
    let own = entry.words.as_str();
    let general = entry.general.as_str();
    let both;
    let spoken = if has_code(own) || general.is_empty() {
        own
    } else if has_code(general) || own.is_empty() || general.contains(own) {
        general
    } else {
        both = format!("{own}\n{general}");
        &both
    };
    if spoken.is_empty() && own.is_empty() {
        return;
    }
    if one.phase.is_none() {
        one.phase = reply::phase(own).or_else(|| reply::phase(spoken));
    }
    if one.remote_mta.is_none() {
        one.remote_mta = remote_host(spoken).or_else(|| remote_host(own));
    }
    let all = reply::clean(spoken);
    if one.diagnostic_code.is_none() {
        let words = match reply::smtp_code(&all) {
            Some((at, _)) => &all[at..],
            None => &all,
        };
        let words = match words.find(" (in reply to ") {
            Some(at) => &words[..at],
            None => words,
        };
        if !words.is_empty() {
            one.diagnostic_code = Some(words.to_string());
            if reply::smtp_code(words).is_some() {
                one.diagnostic_type = Some("smtp".into());
            }
        }
    }
    let remark = if own.is_empty() || spoken.contains(own) {
        all
    } else {
        reply::clean(&format!("{own}\n{spoken}"))
    };
    if one.diagnostic_code.as_deref() != Some(remark.as_str()) && !remark.is_empty() {
        one.remark = Some(remark);
    }
}

/// What stands in front of the name of the server that replied.
static BEFORE_A_HOST: Phrases =
    Phrases::new(&["host: ", "host ", "server ", "by ", "talking to ", "mta "]);

/// "host mx.example.org [192.0.2.1] said", "host: mx.example.org", "server for
/// the domain by mx.example.org."
fn remote_host(words: &str) -> Option<String> {
    let flat = words[..words.floor_char_boundary(MAX_DIAGNOSTIC)]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let lower = flat.to_ascii_lowercase();
    let named = BEFORE_A_HOST.all(&lower).filter_map(|found| {
        let at = found.start;
        if at > 0 && lower.as_bytes()[at - 1].is_ascii_alphanumeric() {
            return None;
        }
        Some((found.number, host_at(&flat[found.end()..])?))
    });
    named
        .min_by_key(|(number, _)| *number)
        .map(|(_, host)| host.to_string())
}

/// The host name that a text begins with.
fn host_at(text: &str) -> Option<&str> {
    let name = text[..text.floor_char_boundary(300)]
        .split([' ', '[', '(', ',', ';', '<', '>', ']'])
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', ':'])
        .trim_start_matches('<');
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    (name.contains('.') && name.len() <= 255 && name.bytes().all(fits)).then_some(name)
}
