//! Signals in a message and an address for the language: weak ones, which vote.

use whatlang::{Detector, Lang};

use crate::message::{Headers, Message};
use crate::report::Original;

/// Most letters of the sender's own text that are looked at.
const MAX_LETTERS: usize = 300;
/// Largest original whose text is looked at, in bytes.
const MAX_READ: usize = 256 << 10;

/// The languages that text is told apart by, and their names here.
const DETECTED: &[(Lang, &str)] = &[
    (Lang::Eng, "en"),
    (Lang::Pol, "pl"),
    (Lang::Deu, "de"),
    (Lang::Ces, "cs"),
    (Lang::Slk, "sk"),
    (Lang::Fra, "fr"),
    (Lang::Spa, "es"),
    (Lang::Ita, "it"),
    (Lang::Nld, "nl"),
    (Lang::Por, "pt"),
    (Lang::Ron, "ro"),
    (Lang::Hun, "hu"),
    (Lang::Ukr, "uk"),
    (Lang::Bul, "bg"),
    (Lang::Hrv, "hr"),
    (Lang::Dan, "da"),
    (Lang::Est, "et"),
    (Lang::Fin, "fi"),
    (Lang::Ell, "el"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Slv, "sl"),
    (Lang::Swe, "sv"),
    (Lang::Nob, "nb"),
    (Lang::Tur, "tr"),
    (Lang::Srp, "sr"),
    (Lang::Cat, "ca"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh-Hans"),
    (Lang::Jpn, "ja"),
    (Lang::Kor, "ko"),
    (Lang::Vie, "vi"),
    (Lang::Ind, "id"),
    (Lang::Hin, "hi"),
    (Lang::Ara, "ar"),
    (Lang::Heb, "he"),
    (Lang::Pes, "fa"),
];

/// The languages that a charset was made for; those that nearly everybody uses
/// (utf-8, iso-8859-1, windows-1252) are no signal.
const CHARSETS: &[(&str, &[&str])] = &[
    ("iso-8859-2", &["pl", "cs", "sk", "hu", "sl", "hr", "ro"]),
    ("windows-1250", &["pl", "cs", "sk", "hu", "sl", "hr", "ro"]),
    ("iso-8859-16", &["ro", "pl", "hr", "sl", "hu"]),
    ("iso-8859-4", &["et", "lt", "lv"]),
    ("iso-8859-13", &["et", "lt", "lv"]),
    ("windows-1257", &["et", "lt", "lv"]),
    ("iso-8859-3", &["mt"]),
    ("iso-8859-5", &["ru", "bg", "sr", "uk"]),
    ("windows-1251", &["ru", "bg", "sr", "uk"]),
    ("koi8-r", &["ru"]),
    ("koi8-u", &["uk"]),
    ("iso-8859-6", &["ar"]),
    ("windows-1256", &["ar", "fa"]),
    ("iso-8859-7", &["el"]),
    ("windows-1253", &["el"]),
    ("iso-8859-8", &["he"]),
    ("iso-8859-8-i", &["he"]),
    ("windows-1255", &["he"]),
    ("iso-8859-9", &["tr"]),
    ("windows-1254", &["tr"]),
    ("windows-1258", &["vi"]),
    ("iso-2022-jp", &["ja"]),
    ("shift_jis", &["ja"]),
    ("euc-jp", &["ja"]),
    ("euc-kr", &["ko"]),
    ("ks_c_5601-1987", &["ko"]),
    ("iso-2022-kr", &["ko"]),
    ("gb2312", &["zh-Hans"]),
    ("gbk", &["zh-Hans"]),
    ("gb18030", &["zh-Hans"]),
    ("big5", &["zh-Hant"]),
];

/// Countries where nearly everybody reads one language.
const COUNTRIES: &[(&str, &str)] = &[
    ("pl", "pl"),
    ("de", "de"),
    ("at", "de"),
    ("li", "de"),
    ("cz", "cs"),
    ("sk", "sk"),
    ("fr", "fr"),
    ("es", "es"),
    ("mx", "es"),
    ("ar", "es"),
    ("cl", "es"),
    ("pe", "es"),
    ("uy", "es"),
    ("it", "it"),
    ("sm", "it"),
    ("nl", "nl"),
    ("pt", "pt"),
    ("br", "pt-BR"),
    ("ro", "ro"),
    ("md", "ro"),
    ("hu", "hu"),
    ("ua", "uk"),
    ("xn--j1amh", "uk"),
    ("bg", "bg"),
    ("xn--90ae", "bg"),
    ("hr", "hr"),
    ("dk", "da"),
    ("ee", "et"),
    ("fi", "fi"),
    ("gr", "el"),
    ("cy", "el"),
    ("lt", "lt"),
    ("lv", "lv"),
    ("si", "sl"),
    ("se", "sv"),
    ("no", "nb"),
    ("tr", "tr"),
    ("rs", "sr"),
    ("xn--90a3ac", "sr"),
    ("cat", "ca"),
    ("ru", "ru"),
    ("su", "ru"),
    ("xn--p1ai", "ru"),
    ("cn", "zh-Hans"),
    ("xn--fiqs8s", "zh-Hans"),
    ("tw", "zh-Hant"),
    ("hk", "zh-Hant"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("vn", "vi"),
    ("id", "id"),
    ("sa", "ar"),
    ("eg", "ar"),
    ("il", "he"),
    ("ir", "fa"),
];

/// The language of the sender's own words, where that is sure: subject and the
/// beginning of the text, without quotes and the signature.
pub fn of_text(original: &Original) -> Option<&'static str> {
    let subject = original.subject.as_deref().unwrap_or_default();
    let mut text: String = subject.chars().take(MAX_LETTERS).collect();
    text.push_str(". ");
    if let Some(whole) = original.whole.as_deref().filter(|w| w.len() <= MAX_READ) {
        own_words(whole, &mut text);
    }
    let known = DETECTED.iter().map(|(lang, _)| *lang).collect();
    let found = Detector::with_allowlist(known).detect(&text)?;
    DETECTED
        .iter()
        .find(|(lang, _)| found.is_reliable() && *lang == found.lang())
        .map(|(_, tag)| *tag)
}

/// Adds the beginning of what the sender wrote in the message itself.
fn own_words(whole: &[u8], text: &mut String) {
    let message = Message::parse(whole);
    let Some(part) = message.first("text/plain") else {
        return;
    };
    let mut letters = 0;
    for line in part.readable().lines() {
        // A signature (RFC 3676 section 4.3), a forwarded or quoted message.
        if line == "-- " || line == "--" || line.starts_with("-----") || line.starts_with("____") {
            break;
        }
        if line.starts_with('>') {
            continue;
        }
        let before = text.len();
        text.extend(line.chars().take(MAX_LETTERS - letters));
        letters += text[before..].chars().count();
        text.push(' ');
        if letters >= MAX_LETTERS {
            break;
        }
    }
}

/// The languages that the charset of the original was made for: that of its
/// Content-Type, or of the first encoded-word of its subject (RFC 2047).
pub fn of_charset(original: &Original) -> &'static [&'static str] {
    let headers = Headers::parse(&original.headers);
    let content_type = headers.text("Content-Type").and_then(|value| {
        let value = value.to_ascii_lowercase();
        let (_, charset) = value.split_once("charset=")?;
        let charset = charset.trim_start_matches('"');
        let end = charset.find(['"', ';', ' ']).unwrap_or(charset.len());
        made_for(&charset[..end])
    });
    let subject = || {
        let subject = String::from_utf8_lossy(headers.get("Subject")?.value());
        let (_, word) = subject.split_once("=?")?;
        let (charset, _) = word.split_once('?')?;
        made_for(&charset.to_ascii_lowercase())
    };
    content_type.or_else(subject).unwrap_or_default()
}

/// The languages that a charset, in lower case, was made for.
fn made_for(charset: &str) -> Option<&'static [&'static str]> {
    let windows = charset.strip_prefix("cp").map(|n| format!("windows-{n}"));
    let charset = windows.as_deref().unwrap_or(charset);
    CHARSETS
        .iter()
        .find(|(name, _)| *name == charset)
        .map(|(_, languages)| *languages)
}

/// What is read in the country of an address.
pub fn of_country(address: &str) -> Option<&'static str> {
    let (_, domain) = address.rsplit_once('@')?;
    let top = domain.trim_end_matches('.').rsplit('.').next()?;
    let top = top.to_ascii_lowercase();
    COUNTRIES
        .iter()
        .find(|(country, _)| *country == top)
        .map(|(_, tag)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(text: &str) -> Original {
        Original {
            subject: Some(text.into()),
            ..Original::default()
        }
    }

    #[test]
    fn only_sure_findings_count() {
        assert_eq!(of_text(&subject("Re: 2026-11")), None);
        assert_eq!(of_text(&subject("OK")), None);
        let sure = "Протокол засідання правління за листопад і додаткові пояснення до звіту";
        assert_eq!(of_text(&subject(sure)), Some("uk"));
        assert_eq!(of_text(&subject("お見積りの件について")), Some("ja"));
    }

    #[test]
    fn quotes_and_signatures_are_not_the_senders_words() {
        let mut text = String::new();
        own_words(
            b"Subject: x\n\nHello\n> quoted\nthere\n-- \nAnna\n",
            &mut text,
        );
        assert_eq!(text, "Hello there ");
        let mut text = String::new();
        let long = format!("Subject: x\n\n{}\n", "ż".repeat(100_000));
        own_words(long.as_bytes(), &mut text);
        assert_eq!(text.trim_end().chars().count(), MAX_LETTERS);
    }

    #[test]
    fn charsets_and_countries() {
        let with = |headers: &str| Original {
            headers: headers.into(),
            ..Original::default()
        };
        let of = |headers: &str| of_charset(&with(headers));
        assert_eq!(of("Content-Type: text/plain; charset=\"KOI8-R\"\n"), ["ru"]);
        assert_eq!(of("Content-Type: text/plain; charset=cp1253\n"), ["el"]);
        assert_eq!(of("Subject: =?ISO-2022-JP?B?GyRC?=\n"), ["ja"]);
        assert!(of("Content-Type: text/plain; charset=utf-8\n").is_empty());
        assert!(of("").is_empty());
        assert_eq!(of_country("a@firma.com.PL."), Some("pl"));
        assert_eq!(of_country("a@example.com"), None);
        assert_eq!(of_country("nobody"), None);
    }

    #[test]
    fn every_name_is_shipped() {
        let charsets = CHARSETS.iter().flat_map(|(_, tags)| tags.iter());
        for tag in DETECTED
            .iter()
            .map(|(_, tag)| tag)
            .chain(charsets)
            .chain(COUNTRIES.iter().map(|(_, tag)| tag))
        {
            assert!(
                super::super::lookup(tag).is_some_and(|l| l.tag == *tag),
                "{tag}"
            );
        }
    }
}
