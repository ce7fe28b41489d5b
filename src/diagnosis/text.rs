//! Reply text in the one form that rules are written in.
//!
//! Everybody's replies differ in case, line breaks, quotes, accents and in the
//! addresses they name. [`normalise`] takes that away; [`Text`] can be searched.

use std::cell::OnceCell;

use super::built_in;
use super::rule_file::{GRAMS, MAX_GAP, NO_GRAM, Numbers, Phrase, Phrases, Piece, gram, is_letter};

/// Normalised text with the trigrams that it has.
#[derive(Debug, Clone)]
pub struct Text {
    text: String,
    grams: Vec<u64>,
    /// A bit for each phrase of the built-in rules that stands in it.
    built_in: OnceCell<Box<[u64]>>,
}

impl Text {
    /// Normalises `raw`. Of links only that there is one remains.
    pub fn new(raw: &str) -> Text {
        Text::of(normalise(raw, Links::Masked))
    }

    /// `raw` with its links, if it has any.
    pub fn with_links(raw: &str) -> Option<Text> {
        let has_link = raw.split_whitespace().any(|word| link_in(word).is_some());
        has_link.then(|| Text::of(normalise(raw, Links::Kept)))
    }

    fn of(text: String) -> Text {
        let mut grams = vec![0u64; GRAMS / 64];
        for window in text.as_bytes().windows(3) {
            if let &[a, b, c] = window {
                let gram = gram([a, b, c]) as usize;
                grams[gram / 64] |= 1 << (gram % 64);
            }
        }
        Text {
            text,
            grams,
            built_in: OnceCell::new(),
        }
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether one of the phrases stands in it.
    pub fn has_any(&self, phrases: &Phrases) -> bool {
        match phrases.numbers {
            Some(numbers) => self.any_built_in(numbers),
            None => phrases.iter().any(|phrase| self.search(phrase)),
        }
    }

    /// Whether each of the phrases stands in it.
    pub fn has_all(&self, phrases: &Phrases) -> bool {
        match phrases.numbers {
            Some(numbers) => (numbers.first..numbers.end).all(|n| self.has_built_in(n)),
            None => phrases.iter().all(|phrase| self.search(phrase)),
        }
    }

    /// Whether the phrase stands in it.
    pub fn has(&self, phrase: Phrase<'_>) -> bool {
        match phrase.number {
            Some(number) => self.has_built_in(number),
            None => self.search(phrase),
        }
    }

    /// Whether the built-in phrase with this number stands in it.
    fn has_built_in(&self, number: u16) -> bool {
        let number = usize::from(number);
        let bits = self.built_in().get(number / 64);
        bits.is_some_and(|bits| bits & (1 << (number % 64)) != 0)
    }

    /// Whether one of the built-in phrases with these numbers stands in it.
    fn any_built_in(&self, numbers: Numbers) -> bool {
        let (mut from, end) = (usize::from(numbers.first), usize::from(numbers.end));
        let found = self.built_in();
        while from < end {
            let count = (64 - from % 64).min(end - from);
            let mask = (u64::MAX >> (64 - count)) << (from % 64);
            if found.get(from / 64).is_some_and(|bits| bits & mask != 0) {
                return true;
            }
            from += count;
        }
        false
    }

    /// All of the built-in phrases are looked for at the first question: the text's
    /// trigrams say which ones it may hold, and only these are searched.
    fn built_in(&self) -> &[u64] {
        self.built_in.get_or_init(|| self.search_built_in())
    }

    fn search_built_in(&self) -> Box<[u64]> {
        let mut found = vec![0u64; built_in::PHRASES.div_ceil(64)].into_boxed_slice();
        let mut search = |numbers: &[u16]| {
            for &number in numbers {
                if built_in::phrase(number).is_some_and(|phrase| self.search(phrase))
                    && let Some(bits) = found.get_mut(usize::from(number) / 64)
                {
                    *bits |= 1 << (number % 64);
                }
            }
        };
        search(built_in::without_grams());
        for (n, &bits) in self.grams.iter().enumerate() {
            let mut left = bits;
            while left != 0 {
                search(built_in::with_gram(n * 64 + left.trailing_zeros() as usize));
                left &= left - 1;
            }
        }
        found
    }

    fn search(&self, phrase: Phrase<'_>) -> bool {
        let pieces = phrase.pieces;
        if !pieces.iter().all(|p| self.may_have(p)) {
            return false;
        }
        let Some((first, rest)) = pieces.split_first() else {
            return false;
        };
        let mut from = 0;
        while let Some(end) = find(
            &self.text,
            from,
            self.text.len(),
            first,
            phrase.words(first),
        ) {
            if rest.is_empty() || self.follow(end, rest, phrase) {
                return true;
            }
            from = end;
        }
        false
    }

    /// Whether the pieces stand one after another behind `at`.
    fn follow(&self, mut at: usize, pieces: &[Piece], phrase: Phrase<'_>) -> bool {
        for piece in pieces {
            let words = phrase.words(piece);
            let limit = (at + MAX_GAP + words.len()).min(self.text.len());
            match find(&self.text, at, limit, piece, words) {
                Some(end) => at = end,
                None => return false,
            }
        }
        true
    }

    fn may_have(&self, piece: &Piece) -> bool {
        piece.grams.iter().all(|&gram| {
            gram == NO_GRAM
                || self
                    .grams
                    .get(gram as usize / 64)
                    .is_some_and(|word| word & (1 << (gram % 64)) != 0)
        })
    }
}

/// The end of the first `piece`, whose words are `words`, that begins at or behind `from` and ends at or before `to`.
fn find(text: &str, mut from: usize, mut to: usize, piece: &Piece, words: &str) -> Option<usize> {
    while !text.is_char_boundary(to) {
        to += 1;
    }
    loop {
        let range = text.as_bytes().get(from..to)?;
        let at = from + memchr::memmem::find(range, words.as_bytes())?;
        let end = at + words.len();
        let before = text[..at].chars().next_back();
        let behind = text[end..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(is_letter);
        let inside = piece.starts_word && letter(before) || piece.ends_word && letter(behind);
        if !inside {
            return Some(end);
        }
        from = at + text[at..].chars().next().map_or(1, char::len_utf8);
    }
}

/// The form that rules are written in:
///
/// - lower case, Latin letters without accents, `'` for all quotes, one blank between words;
/// - `@` for a mail address, with its angle brackets and quotes;
/// - `#` for an IP address, with its brackets and the host name glued to it;
/// - `link` for a link, for its words are not the sentence's;
/// - the code of a reply once, not again on each of its lines;
/// - without "host mx.example.org said:" and "(in reply to RCPT TO command)".
pub fn normalise(raw: &str, links: Links) -> String {
    let folded = fold(&octal(raw));
    let words: Vec<&str> = folded.split_whitespace().collect();
    let words = without_frame(&words);
    let code = words.iter().find_map(|w| reply_code(w));
    let mut out = String::with_capacity(folded.len());
    let mut seen_code = false;
    let mut last_was_code = false;
    for (n, word) in words.iter().enumerate() {
        let mut word = *word;
        if let (Some(code), Some(found)) = (code, reply_code(word)) {
            if found == code && seen_code {
                // A line of the same reply: its code, and the enhanced one behind it.
                word = word.get(3..).unwrap_or("").trim_start_matches('-');
                last_was_code = word.is_empty();
                if is_enhanced(word) {
                    word = "";
                }
            } else if found == code {
                seen_code = true;
                last_was_code = false;
            }
        } else if last_was_code && is_enhanced(word) {
            word = "";
            last_was_code = false;
        } else {
            last_was_code = false;
        }
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        // In "host name [1.2.3.4]" the name may hold any word at all.
        if n > 0
            && words[n - 1] == "host"
            && word.contains('.')
            && words.get(n + 1).is_some_and(|w| w.starts_with('['))
        {
            out.push_str("name");
            continue;
        }
        match link_in(word) {
            Some(start) if links == Links::Masked => {
                out.push_str(&word[..start]);
                out.push_str("link");
            }
            _ => push_masked(&mut out, word),
        }
    }
    out
}

/// What becomes of links in normalised text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    Masked,
    Kept,
}

/// Where a link begins in a word: a scheme, `www.`, or a host name with a path.
fn link_in(word: &str) -> Option<usize> {
    if let Some(at) = word.find("://") {
        let scheme = word[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic());
        return Some(scheme.len());
    }
    let open = word.len() - word.trim_start_matches(['<', '(', '[', '\'', '"']).len();
    let bare = &word[open..];
    if bare.starts_with("www.") || bare.starts_with("mailto:") {
        return Some(open);
    }
    let (host, _) = bare.split_once('/')?;
    let (name, ending) = host.rsplit_once('.')?;
    let is_host = !name.is_empty()
        && (2..=24).contains(&ending.len())
        && ending.bytes().all(|b| b.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
    is_host.then_some(open)
}

/// Takes off what Postfix and Exim put around the words of the other server.
fn without_frame<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    let mut words = words;
    if words.starts_with(&["delivery", "temporarily", "suspended:"]) {
        words = &words[3..];
    }
    if words.first() == Some(&"host")
        && let Some(said) = words
            .iter()
            .take(7)
            .position(|w| *w == "said:" || *w == "me:")
    {
        words = &words[said + 1..];
    }
    // Amazon SES: "5.3.0 - Other mail system problem 550-'Unknown user'"
    if let [code, "-", ..] = words
        && is_enhanced(code)
        && let Some(quoted) = words
            .iter()
            .position(|w| reply_code(w).is_some() && w.get(3..5) == Some("-'"))
    {
        words = &words[quoted..];
    }
    // "(in reply to end of DATA command)"
    let tail = words.len().saturating_sub(9);
    if let Some(at) = words[tail..].iter().position(|w| *w == "(in")
        && words.get(tail + at + 1) == Some(&"reply")
    {
        words = &words[..tail + at];
    }
    words
}

/// The SMTP code at the beginning of a word: `550`, `550-5.1.1`, `550-no`.
fn reply_code(word: &str) -> Option<u16> {
    let digits = word.get(..3)?;
    let behind = word.as_bytes().get(3);
    if !matches!(behind, None | Some(b'-')) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|c| (400..600).contains(c))
}

fn is_enhanced(word: &str) -> bool {
    word.parse::<crate::report::EnhancedStatusCode>().is_ok()
}

/// Decodes the `\303\274` that Exim writes for bytes above 127.
fn octal(raw: &str) -> std::borrow::Cow<'_, str> {
    if !raw.contains("\\2") && !raw.contains("\\3") {
        return raw.into();
    }
    let bytes = raw.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let (b'\\', Some(&[a @ b'2'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7'])) =
            (byte, bytes.get(at + 1..at + 4))
        {
            out.push(((a - b'0') << 6) | ((b - b'0') << 3) | (c - b'0'));
            at += 4;
        } else {
            out.push(byte);
            at += 1;
        }
    }
    String::from_utf8(out)
        .unwrap_or_else(|e| e.into_bytes().iter().map(|&b| char::from(b)).collect())
        .into()
}

/// Lower case without accents; all kinds of quotes as `'` and of dashes as `-`;
/// full-width letters as ordinary ones; no invisible characters.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            '\0'..='\u{1f}' | '\u{7f}' => out.push(' '),
            '"' | '`' => out.push('\''),
            ' '..='~' => out.push(c),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            '‘' | '’' | '‚' | '‹' | '›' | '´' | 'ʼ' => out.push('\''),
            '“' | '”' | '„' | '«' | '»' => out.push('\''),
            '‐'..='―' | '−' => out.push('-'),
            'ß' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            '！'..='～' => {
                let plain = char::from_u32(c as u32 - 0xfee0).unwrap_or(c);
                out.push(plain.to_ascii_lowercase());
            }
            _ => match plain_letter(c) {
                Some(plain) => out.push(plain),
                None => out.extend(c.to_lowercase()),
            },
        }
    }
    out
}

fn plain_letter(c: char) -> Option<char> {
    Some(match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ð' | 'ð' | 'Ď'..='đ' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ŧ' | 'Ț' | 'ț' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        'Ё' | 'ё' => 'е',
        _ => return None,
    })
}

/// Appends a word, with addresses in it as `@` and IP addresses as `#`.
fn push_masked(out: &mut String, word: &str) {
    if let Some((before, behind)) = around_address(word) {
        out.push_str(before);
        out.push('@');
        out.push_str(behind);
    } else if word.contains("127.255.255.") {
        // What a blocklist answers where it refuses to (RFC 5782 leaves it open).
        out.push_str(word);
    } else if let Some((before, behind)) = around_ip(word) {
        out.push_str(before);
        out.push('#');
        out.push_str(behind);
    } else {
        out.push_str(word);
    }
}

/// What stands in front of and behind the mail address in a word.
fn around_address(word: &str) -> Option<(&str, &str)> {
    let at = word.find('@')?;
    let local = |c: char| c.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(c);
    let domain = |c: char| c.is_alphanumeric() || ".-_".contains(c);
    let before = word[..at].trim_end_matches(local);
    let behind = word[at + 1..].trim_start_matches(domain);
    if before.len() == at || behind.len() == word.len() - at - 1 {
        return None;
    }
    // A full stop or three behind the address are the sentence's.
    let end = word.len() - behind.len();
    let dots = word[..end].len() - word[..end].trim_end_matches('.').len();
    let behind = &word[end - dots..];
    // A quotation mark may be part of an address; here it stands around one.
    let quoted = word[before.len()..].starts_with('\'');
    let opened = quoted || before.ends_with(['<', '\'']);
    let before = before.strip_suffix(['<', '\'']).unwrap_or(before);
    let before = before.strip_suffix('<').unwrap_or(before);
    let behind = if opened {
        behind.strip_prefix(['>', '\'']).unwrap_or(behind)
    } else {
        behind
    };
    Some((before, behind.strip_prefix('>').unwrap_or(behind)))
}

/// What stands in front of and behind the IP address in a word. The brackets
/// around it and a host name before them go with it.
fn around_ip(word: &str) -> Option<(&str, &str)> {
    let (start, end) = ip_in(word)?;
    let before = &word[..start];
    let behind = &word[end..];
    match (
        before.strip_suffix(['[', '(']),
        behind.strip_prefix([']', ')']),
    ) {
        (Some(before), Some(behind)) => {
            let name = |c: char| c.is_alphanumeric() || ".-_".contains(c);
            let bare = before.trim_end_matches(name);
            let before = if before[bare.len()..].contains('.') {
                bare
            } else {
                before
            };
            let opened = before.ends_with('<');
            let behind = if opened {
                behind.strip_prefix('>').unwrap_or(behind)
            } else {
                behind
            };
            Some((before.strip_suffix('<').unwrap_or(before), behind))
        }
        _ => Some((before, behind)),
    }
}

/// Where the first IP address of a word is.
pub fn ip_in(word: &str) -> Option<(usize, usize)> {
    let bytes = word.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let wanted = |b: u8| b.is_ascii_hexdigit() || b == b'.' || b == b':';
        if !wanted(bytes[start]) {
            start += 1;
            continue;
        }
        let len = bytes[start..].iter().take_while(|&&b| wanted(b)).count();
        let joined = start > 0 && bytes[start - 1].is_ascii_alphanumeric();
        let run = word.get(start..start + len)?;
        let trimmed = run.trim_start_matches([':', '.']);
        let from = start + run.len() - trimmed.len();
        let trimmed = trimmed.trim_end_matches([':', '.']);
        // In "[192.0.2.1:25]" and "192.0.2.1:49309" the port is no part of it.
        let candidates = [run, trimmed, trimmed.split(':').next().unwrap_or("")];
        for (n, candidate) in candidates.into_iter().enumerate() {
            let begin = if n == 0 { start } else { from };
            let is_ip = candidate.parse::<std::net::Ipv4Addr>().is_ok()
                || (candidate.len() > 4
                    && candidate.matches(':').count() > 1
                    && candidate.parse::<std::net::Ipv6Addr>().is_ok());
            let end = begin + candidate.len();
            let behind = bytes.get(end).is_some_and(u8::is_ascii_alphanumeric);
            if is_ip && !joined && !behind {
                return Some((begin, end));
            }
        }
        start += len;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_become_plain_words() {
        for (raw, plain) in [
            (
                "550-5.1.1 The account <Jan@Example.org>\r\n550-5.1.1 does  not\n550 5.1.1 exist",
                "550-5.1.1 the account @ does not exist",
            ),
            (
                "host mx.full.example[192.0.2.1] said: 552 Mailbox full (in reply to RCPT TO command)",
                "552 mailbox full",
            ),
            ("“user@x.example”... User’s inbox", "@... user's inbox"),
            (
                "Client host <spam.example[192.0.2.7]>: rejected, 2001:db8::1.",
                "client host #: rejected, #.",
            ),
            ("Skrzynka pocztowa pełna", "skrzynka pocztowa pelna"),
            ("Bo\\303\\256te pleine", "boite pleine"),
            ("550-No\n550-such user", "550-no such user"),
            (
                "see http://x.example/?ip=192.0.2.1",
                "see http://x.example/?ip=#",
            ),
            ("#5.1.1 v4.96.1 10.5", "#5.1.1 v4.96.1 10.5"),
            ("host a.example [192.0.2.1]: 550 no", "host name #: 550 no"),
        ] {
            assert_eq!(normalise(raw, Links::Kept), plain, "{raw}");
        }
    }

    #[test]
    fn links_are_not_words_of_the_sentence() {
        for (raw, plain) in [
            (
                "421 busy, see http://mail.example/help_spam.htm?ip=192.0.2.7&x=1",
                "421 busy, see link",
            ),
            ("see (www.spam.example) now", "see (link now"),
            ("see spam.example.org/block?x", "see link"),
            ("and/or 5.7.1/x 1/2 a.b", "and/or 5.7.1/x 1/2 a.b"),
            ("550 no", "550 no"),
        ] {
            assert_eq!(normalise(raw, Links::Masked), plain, "{raw}");
        }
        assert!(Text::with_links("550 no link.").is_none());
        let kept = Text::with_links("see https://spam.example/x").map(|t| t.text);
        assert_eq!(kept.as_deref(), Some("see https://spam.example/x"));
    }
}
