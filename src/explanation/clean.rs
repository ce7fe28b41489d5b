//! The one place where strangers' text is made fit to be read by people.
//!
//! Everything that a remote server, the original message or its sender wrote
//! goes through here, after all decoding: what can't be seen or turns text
//! around is gone, whitespace is single spaces, the length has a bound, and
//! nothing in it becomes a link. Escaping for HTML or a header comes later, in
//! `notice`.

use crate::escape::is_hidden;

/// Most characters of a server's answer that people see.
pub const MAX_ANSWER: usize = 512;
/// Most characters of an address that people see (RFC 5321 allows 254 octets).
pub const MAX_ADDRESS: usize = 254;
/// Most characters of a subject.
pub const MAX_SUBJECT: usize = 120;

/// Visible text on one line, at most `max` characters, cut with "…".
pub fn text(raw: &str, max: usize) -> String {
    let mut out = String::new();
    let mut count = 0;
    let mut space = false;
    let mut marks = 0;
    for c in raw.chars() {
        if c.is_whitespace() || matches!(c, '\u{2028}' | '\u{2029}') {
            space = count > 0;
            continue;
        }
        if is_hidden(c) {
            continue;
        }
        // A variation selector belongs to a symbol; behind a letter it hides.
        let behind_text = |o: char| o.is_alphanumeric() || o.is_ascii();
        if matches!(c, '\u{FE00}'..='\u{FE0F}') && out.chars().next_back().is_none_or(behind_text) {
            continue;
        }
        // Full stops that host names may have in other scripts (UTS 46).
        let c = if matches!(c, '．' | '｡' | '․' | '﹒') {
            '.'
        } else {
            c
        };
        // Marks piled on a letter run into the lines above and below.
        marks = if combining(c) { marks + 1 } else { 0 };
        if marks > 3 {
            continue;
        }
        let needed = if space { 2 } else { 1 };
        if count + needed > max {
            while out.chars().count() >= max.max(1) {
                out.pop();
            }
            out.push('…');
            return out;
        }
        if space {
            out.push(' ');
            space = false;
        }
        out.push(c);
        count += needed;
    }
    out
}

/// What a server said: one line, bounded, and nothing in it that a mail
/// program makes a link of. The addresses of `own`, those of the reader and of
/// the recipients, stay as they are.
pub fn answer(raw: &str, own: &[&str]) -> String {
    defang_except(&text(raw, MAX_ANSWER), own)
}

/// A subject for the body of a notice.
pub fn subject(raw: &str) -> String {
    defang(&text(raw, MAX_SUBJECT))
}

/// A Message-ID, which administrators search for: its `@` stays.
pub fn message_id(raw: &str) -> String {
    defang_words(&text(raw, MAX_SUBJECT), Addresses::Kept)
}

/// A text for an unstructured header (RFC 5322 section 3.6.5): nothing in it
/// can be taken for an encoded-word a second time (RFC 2047 section 2).
pub fn header(raw: &str, max: usize) -> String {
    text(raw, max).replace("=?", "= ?")
}

/// An address as people know it, without any space in it.
pub fn address(raw: &str) -> Option<String> {
    let text = text(raw, MAX_ADDRESS);
    let text: String = text
        .trim_start_matches('<')
        .trim_end_matches('>')
        .split(' ')
        .collect();
    if let Some((local, domain)) = text.rsplit_once('@')
        && let Some(domain) = unmixed(domain)
    {
        return Some(format!("{local}@{domain}"));
    }
    (!text.is_empty()).then_some(text)
}

/// A domain in A-labels where a label mixes letters of scripts that look alike,
/// or has only Cyrillic letters that look like Latin ones below a Latin top-level
/// domain: what seems to be one name is another one. `None` where there is nothing
/// to unmask.
fn unmixed(domain: &str) -> Option<String> {
    let script = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(0),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(1),
        '\u{400}'..='\u{52F}' => Some(2),
        '\u{530}'..='\u{58F}' => Some(3),
        '\u{13A0}'..='\u{13FF}' | '\u{AB70}'..='\u{ABBF}' => Some(4),
        _ => None,
    };
    let mixed = |label: &str| {
        let mut scripts = label.chars().filter_map(script);
        let first = scripts.next();
        scripts.any(|s| Some(s) != first)
    };
    let is_latin = domain.rsplit('.').next().is_some_and(str::is_ascii);
    let disguised = |label: &str| {
        let mut letters = label.chars().filter(|c| c.is_alphabetic()).peekable();
        is_latin && letters.peek().is_some() && letters.all(|c| LATIN_LOOK.contains(c))
    };
    let is_suspicious = |label: &str| mixed(label) || disguised(label);
    if domain.is_ascii() || !domain.split('.').any(is_suspicious) {
        return None;
    }
    idna::domain_to_ascii(domain).ok()
}

/// Cyrillic letters that nobody can tell from Latin ones.
const LATIN_LOOK: &str = "асԁеһіјӏорԛѕԝхуѵАВЕНІЈКМОРЅТХУ";

/// An address for reading: whatever its local part holds, no link.
pub fn shown_address(raw: &str) -> Option<String> {
    address(raw).map(|address| defang_words(&address, Addresses::Kept))
}

/// The domain of a cleaned address, in lower case: letters, digits, dots and
/// hyphens, or an address literal.
pub fn domain(address: &str) -> Option<String> {
    let domain = address.rsplit_once('@')?.1;
    host(domain)
}

/// A host name or address literal, in lower case.
pub fn host(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let is_name = !raw.is_empty() && raw.chars().count() <= MAX_ADDRESS && raw.chars().all(fits);
    (is_name || is_literal(raw)).then(|| unmixed(raw).unwrap_or_else(|| raw.to_lowercase()))
}

/// An address of a host (RFC 5321 section 4.1.3), with brackets or without.
fn is_literal(text: &str) -> bool {
    let bare = text.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
    let bare = bare.unwrap_or(text);
    let tagged = bare
        .get(..5)
        .is_some_and(|t| t.eq_ignore_ascii_case("ipv6:"));
    let bare = if tagged { &bare[5..] } else { bare };
    bare.parse::<std::net::IpAddr>().is_ok()
}

/// A host for reading: a link neither, but where it is of the domain of `address`,
/// which the reader wrote to.
pub fn shown_host(raw: &str, address: Option<&str>) -> String {
    let Some(host) = host(raw) else {
        return subject(raw);
    };
    let is_below = address.and_then(domain).is_some_and(|domain| {
        let front = host.strip_suffix(domain.as_str());
        front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
    });
    if is_below { host } else { defang(&host) }
}

/// A complete address that may be offered for writing to.
pub fn offered_address(raw: &str) -> Option<String> {
    let address = address(raw)?;
    let (local, _) = address.rsplit_once('@')?;
    let atext = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let domain = domain(&address)?;
    (!local.is_empty() && local.chars().all(atext) && domain.contains('.')).then_some(address)
}

/// The name of a file: without folders, and short, so that its end is seen. The
/// dots stay as they are where nobody would take it for a host name.
pub fn file_name(raw: &str, max: usize) -> Option<String> {
    let name = text(raw.rsplit(['/', '\\']).next()?, 1024);
    let length = name.chars().count();
    let name: String = if length > max {
        let end: String = name.chars().skip(length - max / 2).collect();
        let start: String = name.chars().take(max - max / 2 - 1).collect();
        format!("{start}…{end}")
    } else {
        name
    };
    let name = match name.rsplit_once('.') {
        Some((front, ending)) if FILE_ENDINGS.contains(&ending.to_ascii_lowercase().as_str()) => {
            format!("{}.{ending}", defang(front))
        }
        _ => defang(&name),
    };
    (!name.is_empty()).then_some(name)
}

/// Endings of files that are no top-level domains.
const FILE_ENDINGS: &[&str] = &[
    "7z", "avi", "bat", "bmp", "csv", "dll", "dmg", "doc", "docm", "docx", "dwg", "eml", "exe",
    "gif", "gz", "heic", "htm", "html", "ics", "img", "iso", "jar", "jpeg", "jpg", "js", "key",
    "mp3", "mp4", "msg", "msi", "odp", "ods", "odt", "pdf", "png", "pps", "ppt", "pptx", "psd",
    "rar", "rtf", "scr", "svg", "tar", "tif", "tiff", "txt", "vbs", "wav", "webp", "wmv", "xls",
    "xlsm", "xlsx", "xml",
];

/// A code to put in the subject: a short token that can't be a link or a sentence.
pub fn code(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_[](){}#*+=".contains(c);
    (raw.len() >= 2 && raw.len() <= 40 && raw.chars().all(fits)).then(|| raw.to_string())
}

/// Breaks everything that mail programs make a link of: schemes, the dots of
/// host names, and mail addresses.
///
/// `https://www.example.org/x` → `hxxps://www[.]example[.]org/x`
pub fn defang(text: &str) -> String {
    defang_words(text, Addresses::Broken)
}

/// Schemes that are links without `//` behind them.
const SCHEMES: [&str; 26] = [
    "mailto",
    "tel",
    "sms",
    "callto",
    "skype",
    "sip",
    "sips",
    "xmpp",
    "facetime",
    "data",
    "javascript",
    "magnet",
    "http",
    "https",
    "ftp",
    "file",
    "blob",
    "vbscript",
    "geo",
    "im",
    "news",
    "webcal",
    "bitcoin",
    "whatsapp",
    "tg",
    "urn",
];

/// What becomes of mail addresses in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Addresses {
    Kept,
    Broken,
}

/// [`defang`], but for whole addresses of `own`.
fn defang_except(text: &str, own: &[&str]) -> String {
    let plain = |a: &&str| offered_address(a).is_some_and(|offered| offered == **a);
    let own: Vec<String> = own
        .iter()
        .filter(|a| plain(a))
        .map(|a| a.to_ascii_lowercase())
        .collect();
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while at < text.len() {
        let next = own.iter().filter_map(|address| {
            let mut found = lower[at..].match_indices(address.as_str());
            let start = found.find_map(|(n, _)| is_whole(&lower, at + n, address.len()))?;
            Some((start, address.len()))
        });
        let Some((start, length)) = next.min() else {
            break;
        };
        out.push_str(&defang(&text[at..start]));
        // "mailto:" in front of it.
        if out.ends_with(':') && SCHEMES.iter().any(|s| lower[..start - 1].ends_with(s)) {
            out.truncate(out.len() - 1);
            out.push_str("[:]");
        }
        out.push_str(&text[start..start + length]);
        at = start + length;
    }
    out.push_str(&defang(&text[at..]));
    out
}

/// Where an address begins, if it is not a part of a longer name or link.
fn is_whole(text: &str, start: usize, length: usize) -> Option<usize> {
    let part =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '@' | '/' | '+' | '=' | '%');
    let before = text[..start].chars().next_back();
    let mut after = text[start + length..].chars();
    let (next, second) = (after.next(), after.next());
    let goes_on = next.is_some_and(part) || next == Some('.') && second.is_some_and(part);
    (!before.is_some_and(|c| part(c) || c == '.') && !goes_on).then_some(start)
}

fn defang_words(text: &str, addresses: Addresses) -> String {
    let text = with_plain_dots(text);
    let mut out = String::with_capacity(text.len() + 16);
    for (n, word) in text.split(' ').enumerate() {
        if n > 0 {
            out.push(' ');
        }
        defang_word(word, addresses, &mut out);
    }
    out
}

/// The ideographic full stop ends sentences, and stands for a dot beside ASCII (UTS 46).
fn with_plain_dots(text: &str) -> std::borrow::Cow<'_, str> {
    const STOP: char = '\u{3002}';
    if !text.contains(STOP) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = rest.next() {
        let beside = |c: char| c.is_ascii_alphanumeric();
        let dot = c == STOP && (beside(before) || rest.peek().is_some_and(|n| beside(*n)));
        out.push(if dot { '.' } else { c });
        before = c;
    }
    out.into()
}

/// Marks and letter-like symbols belong to a name as well: IDNA (UTS 46) maps or
/// drops them.
fn is_host_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '\u{2100}'..='\u{214F}') || is_mark(c)
}

fn is_mark(c: char) -> bool {
    combining(c) || matches!(c, '\u{FE00}'..='\u{FE0F}')
}

/// The host name or local part that a text begins with, and what follows.
fn token(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_host_char(c)).unwrap_or(text.len()))
}

fn defang_word(word: &str, addresses: Addresses, out: &mut String) {
    let mut rest = word;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("://") {
            push_scheme(out);
            let (host, after) = token(after);
            out.push_str(&host.replace('.', "[.]"));
            rest = after;
            continue;
        }
        let (name, after) = token(rest);
        if name.is_empty() {
            let c = rest.chars().next().unwrap_or_default();
            rest = &rest[c.len_utf8()..];
            let breaks = match c {
                '@' => addresses == Addresses::Broken && begins_with_host(rest),
                ':' => !rest.is_empty() && SCHEMES.contains(&last_scheme(out).as_str()),
                _ => false,
            };
            if breaks {
                out.push_str(&format!("[{c}]"));
            } else {
                out.push(c);
            }
            continue;
        }
        let in_address =
            addresses == Addresses::Kept && (after.starts_with('@') || out.ends_with('@'));
        if !in_address && (looks_like_host(name) || is_linked_ip(name, after)) {
            // A full stop behind the last label ends a sentence.
            let labels = name.trim_end_matches('.');
            out.push_str(&labels.replace('.', "[.]"));
            out.push_str(&name[labels.len()..]);
        } else {
            out.push_str(name);
        }
        rest = after;
    }
}

/// The scheme that has just been written, in lower case.
fn last_scheme(out: &str) -> String {
    let length = out
        .chars()
        .rev()
        .take_while(char::is_ascii_alphanumeric)
        .count();
    out[out.len() - length..].to_ascii_lowercase()
}

/// Breaks the scheme that has just been written, in front of `://`.
fn push_scheme(out: &mut String) {
    let scheme = last_scheme(out);
    let start = out.len() - scheme.len();
    match scheme.as_str() {
        "http" => out.replace_range(start.., "hxxp://"),
        "https" => out.replace_range(start.., "hxxps://"),
        _ => out.push_str("[:]//"),
    }
}

/// What can stand behind the `@` of a mail address: a host or its address.
fn begins_with_host(rest: &str) -> bool {
    let (name, _) = token(rest);
    let literal = rest.split_inclusive(']').next().unwrap_or_default();
    looks_like_host(name) || is_literal(name) || is_literal(literal)
}

/// `192.0.2.1/x` and `192.0.2.1:80/x`, which become links, and no network as
/// `192.0.2.0/24`.
fn is_linked_ip(name: &str, after: &str) -> bool {
    let port = after.strip_prefix(':').unwrap_or(after);
    let after = port.trim_start_matches(|c: char| c.is_ascii_digit());
    let path = after.strip_prefix(['/', '?', '#']).unwrap_or_default();
    let bits = path.trim_end_matches([',', '.', ')', ']', ';', ':']);
    let network = bits.len() <= 2 && bits.bytes().all(|b| b.is_ascii_digit());
    !path.is_empty() && !network && name.parse::<std::net::Ipv4Addr>().is_ok()
}

/// Labels with dots between them and letters in the last one: what linkifiers
/// take for a host name. `5.1.1` and `192.0.2.1` are none.
fn looks_like_host(token: &str) -> bool {
    let token = token.trim_end_matches(['.', '-', '_']);
    let Some((front, last)) = token.rsplit_once('.') else {
        return false;
    };
    let lower = last.to_lowercase();
    let is_letter = |c: &char| !is_mark(*c);
    !front.trim_matches('.').is_empty()
        && last.chars().filter(is_letter).count() >= 2
        && (last.chars().filter(is_letter).all(is_label_letter) || lower.starts_with("xn--"))
}

fn is_label_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{2100}'..='\u{214F}')
}

fn combining(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_gone() {
        assert_eq!(
            text(
                "a\u{202e}b\u{200b}c\u{0}d\u{1b}[1m\u{e0041}\u{feff}\u{e000}e",
                99
            ),
            "abcd[1me"
        );
        assert_eq!(text(" a\r\n\tb \u{2028} c\u{a0}", 99), "a b c");
        assert_eq!(
            text("z\u{300}\u{300}\u{300}\u{300}\u{300}", 99),
            "z\u{300}\u{300}\u{300}"
        );
        assert_eq!(text("zażółć gęślą jaźń", 99), "zażółć gęślą jaźń");
        assert_eq!(answer("evil．example", &[]), "evil[.]example");
        assert_eq!(answer("evil\u{fe0f}.co\u{fe0e}m", &[]), "evil[.]com");
        assert_eq!(text("\u{2764}\u{fe0f} 1\u{fe0f}", 99), "\u{2764}\u{fe0f} 1");
    }

    #[test]
    fn long_texts_are_cut_on_a_character() {
        assert_eq!(text("żółć", 4), "żółć");
        assert_eq!(text("żółćż", 4), "żół…");
        assert_eq!(text("ab cdef", 4), "ab …");
        assert_eq!(text("ab c", 3), "ab…");
        assert_eq!(text("", 0), "");
    }

    #[test]
    fn no_link_survives() {
        for (raw, clean) in [
            (
                "see https://www.example.org/q?ip=192.0.2.1",
                "see hxxps://www[.]example[.]org/q?ip=192.0.2.1",
            ),
            ("HTTP://1.2.3.4/x", "hxxp://1[.]2[.]3[.]4/x"),
            ("ftp://a.b", "ftp[:]//a[.]b"),
            ("www.example.com", "www[.]example[.]com"),
            ("zen.spamhaus.org.", "zen[.]spamhaus[.]org."),
            (
                "host mx.example.pl[192.0.2.1] said",
                "host mx[.]example[.]pl[192.0.2.1] said",
            ),
            (
                "550 5.1.1 <jan@example.org>: unknown",
                "550 5.1.1 <jan[@]example[.]org>: unknown",
            ),
            ("jan.kowalski@example.org", "jan[.]kowalski[@]example[.]org"),
            ("root@localhost", "root@localhost"),
            ("https://jan.k@evil.com/x", "hxxps://jan[.]k[@]evil[.]com/x"),
            ("mailto:jan", "mailto[:]jan"),
            ("MAILTO:jan@evil.com", "MAILTO[:]jan[@]evil[.]com"),
            ("call tel:+48123", "call tel[:]+48123"),
            ("tel: 48123", "tel: 48123"),
            (
                "http://1.2.3.4/x and 1.2.3.4/x",
                "hxxp://1[.]2[.]3[.]4/x and 1[.]2[.]3[.]4/x",
            ),
            (
                "the network 192.0.2.0/24, at 10.0.0.1",
                "the network 192.0.2.0/24, at 10.0.0.1",
            ),
            ("evil。com", "evil[.]com"),
            ("届きません。次の", "届きません。次の"),
            (
                "(https://evil.com)(http://b.pl)",
                "(hxxps://evil[.]com)(hxxp://b[.]pl)",
            ),
            ("xn--bcher-kva.xn--p1ai/", "xn--bcher-kva[.]xn--p1ai/"),
            ("пример.рф", "пример[.]рф"),
            // Marks and symbols that IDNA drops or maps.
            ("evil\u{301}.com", "evil\u{301}[.]com"),
            ("evil.\u{301}com", "evil[.]\u{301}com"),
            ("\u{2100}.com", "\u{2100}[.]com"),
            ("evil.\u{2102}om", "evil[.]\u{2102}om"),
            ("evil.com_ evil.com-", "evil[.]com_ evil[.]com-"),
            (
                "1.2.3.4:8080/x 1.2.3.4?x",
                "1[.]2[.]3[.]4:8080/x 1[.]2[.]3[.]4?x",
            ),
            ("10.0.0.1:25: refused", "10.0.0.1:25: refused"),
            ("a@1.2.3.4 a@[1.2.3.4]", "a[@]1.2.3.4 a[@][1.2.3.4]"),
            ("a@[IPv6:2001:db8::1]", "a[@][IPv6:2001:db8::1]"),
            ("http:evil bitcoin:1abc", "http[:]evil bitcoin[:]1abc"),
            ("geo:1,2 webcal:x File:y", "geo[:]1,2 webcal[:]x File[:]y"),
            (
                "version 4.96 at 10.0.0.1 e.g. this",
                "version 4.96 at 10.0.0.1 e.g. this",
            ),
            ("://x.yy", "[:]//x[.]yy"),
        ] {
            assert_eq!(defang(raw), clean);
        }
    }

    #[test]
    fn own_addresses_stay_readable_and_no_others() {
        let own = ["jan@example.org", "o'neil+x@example.org"];
        for (raw, shown) in [
            ("550 <jan@example.org>: no", "550 <jan@example.org>: no"),
            ("550 JAN@Example.org.", "550 JAN@Example.org."),
            (
                "o'neil+x@example.org is full",
                "o'neil+x@example.org is full",
            ),
            ("write to evil@phish.com", "write to evil[@]phish[.]com"),
            ("xjan@example.org", "xjan[@]example[.]org"),
            (
                "jan@example.org.evil.com",
                "jan[@]example[.]org[.]evil[.]com",
            ),
            ("mailto:jan@example.org", "mailto[:]jan@example.org"),
            ("http://jan@example.org/x", "hxxp://jan[@]example[.]org/x"),
            ("jan@example․org", "jan@example.org"),
            ("a﹒evil．com", "a[.]evil[.]com"),
        ] {
            assert_eq!(answer(raw, &own), shown, "{raw}");
        }
        assert_eq!(answer("<jan@example.org>", &[]), "<jan[@]example[.]org>");
        assert_eq!(shown_address("jan@example.org").unwrap(), "jan@example.org");
        assert_eq!(message_id("m.1@sender.example"), "m.1@sender.example");
    }

    /// Threat 2: what stands in the place of a host's name.
    #[test]
    fn threat_02_a_host_is_a_host_and_no_link() {
        for no_host in [
            "http:evil.com",
            "javascript:alert",
            "a@1.2.3.4",
            "[click]",
            "sms:1",
            "",
        ] {
            assert_eq!(host(no_host), None, "{no_host}");
        }
        for literal in [
            "[192.0.2.1]",
            "192.0.2.1",
            "[ipv6:2001:db8::1]",
            "2001:db8::1",
        ] {
            assert_eq!(host(literal).as_deref(), Some(literal));
        }
        let address = Some("jan@example.org");
        assert_eq!(shown_host("MX.example.org", address), "mx.example.org");
        assert_eq!(shown_host("example.org", address), "example.org");
        for (raw, shown) in [
            ("evilexample.org", "evilexample[.]org"),
            ("example.org.evil.com", "example[.]org[.]evil[.]com"),
            ("www.evil", "www[.]evil"),
            ("javascript:alert(1)", "javascript[:]alert(1)"),
        ] {
            assert_eq!(shown_host(raw, address), shown);
        }
        assert_eq!(shown_host("mx.example.org", None), "mx[.]example[.]org");
    }

    /// Threat 4: apple.com in Cyrillic letters.
    #[test]
    fn threat_04_a_disguised_domain_shows_what_it_is() {
        let apple = "\u{430}\u{440}\u{440}\u{4cf}\u{435}.com";
        assert_eq!(host(apple).unwrap(), "xn--80ak6aa92e.com");
        let address = address(&format!("a@{apple}")).unwrap();
        assert_eq!(address, "a@xn--80ak6aa92e.com");
        for plain in ["пример.com", "\u{430}\u{440}\u{440}.рф", "example.com"] {
            assert_eq!(host(plain).unwrap(), plain);
        }
    }

    #[test]
    fn names_of_files_look_like_names_of_files() {
        for (raw, shown) in [
            ("faktura 11.2026.PDF", "faktura 11.2026.PDF"),
            ("C:\\Users\\anna\\żółw.docx", "żółw.docx"),
            ("../../etc/passwd", "passwd"),
            ("www.evil.example.pdf", "www[.]evil[.]example.pdf"),
            ("evil.zip", "evil[.]zip"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
        ] {
            assert_eq!(file_name(raw, 60).unwrap(), shown);
        }
        let long = format!("{}.pdf", "a".repeat(300));
        let shown = file_name(&long, 60).unwrap();
        assert!(
            shown.chars().count() <= 60 && shown.ends_with("aaa.pdf"),
            "{shown}"
        );
        assert_eq!(file_name("a/", 60), None);
    }

    #[test]
    fn codes_are_short_tokens() {
        assert_eq!(code(" [XK-42] ").unwrap(), "[XK-42]");
        for bad in [
            "",
            "a",
            "evil.com/x",
            "two words",
            "<b>",
            &"a".repeat(41),
            "ż1234",
        ] {
            assert_eq!(code(bad), None, "{bad}");
        }
    }

    #[test]
    fn offered_addresses_are_whole_addresses() {
        assert_eq!(
            offered_address("<new@elsewhere.test>").unwrap(),
            "new@elsewhere.test"
        );
        for bad in [
            "new",
            "@x.pl",
            "a@b",
            "a@b.c/d",
            "http://a@b.pl",
            "a b",
            "\"a b\"@c.pl",
        ] {
            assert_eq!(offered_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_encoded_word_is_left_to_decode() {
        assert!(!header("=?utf-8?B?SGVsbG8=?=", 99).contains("=?"));
    }
}
