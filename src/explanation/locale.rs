//! The words of one language, from its Fluent files and those of the site that
//! lie over them; dates and sizes in it.

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::branding::SiteText;
use super::language::Language;
use crate::message::DateTime;

/// One language, loaded.
pub struct Locale {
    /// The site's own files first; what they don't have is in the last one.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// From zero to nine, where they are not those of ASCII.
    digits: Option<Vec<char>>,
}

impl Locale {
    /// Loads what every notice says and, of the categories' messages, those
    /// that are named: parsing all of them would take as long as the rest of a
    /// notice. What the files hold is checked by the tests, so that a fault in
    /// them can at most leave a line out. Of the site's texts, the strongest
    /// first, those in this language are taken; what can't be read in them is
    /// passed over.
    pub fn load<'k>(
        language: &Language,
        keys: impl IntoIterator<Item = &'k str>,
        site: &[SiteText],
    ) -> Locale {
        let messages = keys.into_iter().map(|key| excerpt(language.bounce, key));
        let built_in = [language.common].into_iter().chain(messages);
        let mut bundles: Vec<_> = site
            .iter()
            .filter(|text| text.tag == language.tag)
            .map(|text| bundle(language, [text.file.text.as_str()]))
            .collect();
        bundles.push(bundle(language, built_in));
        let mut locale = Locale {
            bundles,
            digits: None,
        };
        let digits: Vec<char> = locale.word("digits").chars().collect();
        if let [zero, ..] = digits[..]
            && digits.len() == 10
            && !zero.is_ascii()
        {
            for bundle in &mut locale.bundles {
                bundle.set_formatter(formatter(zero));
            }
            locale.digits = Some(digits);
        }
        locale
    }

    /// A message; `None` if there is none or a variable of it is not known.
    pub fn message(&self, key: &str, args: &FluentArgs) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        })
    }

    /// An attribute of a message; `None` if there is none or a variable of it is not known.
    pub fn attribute(&self, key: &str, attribute: &str, args: &FluentArgs) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(key)?;
            let pattern = message.get_attribute(attribute)?.value();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        })
    }

    /// A number in the language's own digits.
    fn number(&self, number: &str) -> String {
        match &self.digits {
            None => number.to_string(),
            Some(digits) => number
                .chars()
                .map(|c| {
                    let value = c.to_digit(10).map(|d| d as usize);
                    value.and_then(|d| digits.get(d)).copied().unwrap_or(c)
                })
                .collect(),
        }
    }

    /// A message without variables; empty if there is none.
    pub fn word(&self, key: &str) -> String {
        self.message(key, &FluentArgs::new()).unwrap_or_default()
    }

    /// `24 November 2026, 10:00`, in the offset of the date itself. Without
    /// isolates: the first-strong rule (UAX #9, FSI) does not look into nested
    /// ones, and a date around which the next text isolates would be read from
    /// the left.
    pub fn date(&self, date: &DateTime) -> Option<String> {
        let month = self.word(&format!("month-{}", date.month));
        if month.is_empty() {
            return None;
        }
        let mut args = FluentArgs::new();
        args.set("day", self.number(&date.day.to_string()));
        args.set("month", month);
        args.set("year", self.number(&date.year.to_string()));
        let time = format!("{:02}:{:02}", date.hour, date.minute);
        args.set("time", self.number(&time));
        let utc = date.tz_hour == 0 && date.tz_minute == 0;
        self.message(if utc { "date-utc" } else { "date" }, &args)
            .map(|date| date.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// `38 MB`, `1.5 MB`: as coarse as people say it.
    pub fn size(&self, bytes: u64) -> Option<String> {
        self.size_in(bytes, base(bytes), None)
    }

    /// A size and the limit that it is over, with as many decimals as tell them apart.
    pub fn sizes(&self, size: u64, limit: u64) -> Option<(String, String)> {
        if size <= limit {
            return None;
        }
        let base = base(limit);
        let [size, limit] = [None, Some(1), Some(2)]
            .map(|decimals| [size, limit].map(|bytes| self.size_in(bytes, base, decimals)))
            .into_iter()
            .find(|[size, limit]| size != limit)?;
        size.zip(limit)
    }

    /// How large the files of a message may be below a limit: what base64 and
    /// its line ends leave, rounded down to two digits.
    pub fn room(&self, limit: u64) -> Option<String> {
        let base = base(limit);
        let bytes = limit / 100 * 72;
        let unit = [base.pow(3), base.pow(2), base]
            .into_iter()
            .find(|unit| bytes >= *unit)?;
        let step = match bytes / unit {
            0..10 => unit / 10,
            10..100 => unit,
            _ => unit * 10,
        };
        self.size_in(bytes / step * step, base, None)
    }

    /// In units of `base`, with one decimal below ten of them unless told otherwise.
    fn size_in(&self, bytes: u64, base: u64, decimals: Option<usize>) -> Option<String> {
        let (unit, key) = match bytes {
            _ if bytes < base.pow(2) => (base, "size-kb"),
            _ if bytes < base.pow(3) => (base.pow(2), "size-mb"),
            _ => (base.pow(3), "size-gb"),
        };
        let value = bytes as f64 / unit as f64;
        let decimals = decimals.unwrap_or(if value < 9.95 { 1 } else { 0 });
        let mut number = format!("{value:.decimals$}");
        if number.contains('.') {
            number.truncate(number.trim_end_matches('0').trim_end_matches('.').len());
        }
        let number = self
            .number(&number)
            .replace('.', &self.word("decimal-mark"));
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message(key, &args)
            .map(|size| size.replace(['\u{2068}', '\u{2069}'], ""))
    }
}

fn bundle<'s>(
    language: &Language,
    sources: impl IntoIterator<Item = &'s str>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(language.tag.parse().into_iter().collect());
    // Otherwise a copied address carries invisible characters; what is written
    // from right to left needs them, and `notice` makes elements of them.
    bundle.set_use_isolating(language.is_right_to_left());
    for source in sources {
        let resource = match FluentResource::try_new(source.to_string()) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Writes numbers in the digits that begin with `zero`; a bundle takes only a
/// plain function for it.
fn formatter<M: MemoizerKind>(zero: char) -> Option<fn(&FluentValue, &M) -> Option<String>> {
    fn digits<const ZERO: u32, M>(value: &FluentValue, _: &M) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let text = number.as_string();
        let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(ZERO + d));
        Some(text.chars().map(|c| digit(c).unwrap_or(c)).collect())
    }
    match zero {
        '٠' => Some(digits::<0x0660, M>),
        '۰' => Some(digits::<0x06f0, M>),
        '०' => Some(digits::<0x0966, M>),
        _ => None,
    }
}

/// One message of a Fluent file whose messages have an empty line between them.
fn excerpt<'s>(source: &'s str, key: &str) -> &'s str {
    let Some(at) = source.find(&format!("\n{key} =\n")) else {
        return "";
    };
    let message = &source[at + 1..];
    message.split_once("\n\n").map_or(message, |(m, _)| m)
}

/// A limit that is round in thousands was meant in thousands; all others are
/// in units of 1024, as mail servers have them.
fn base(limit: u64) -> u64 {
    if limit.is_multiple_of(1000) && !limit.is_multiple_of(1024) {
        1000
    } else {
        1024
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::language::shipped;
    use super::*;
    use crate::message;

    fn locale(tag: &str) -> Locale {
        Locale::load(shipped(tag).unwrap(), [], &[])
    }

    #[test]
    fn sizes_are_as_coarse_as_people_say_them() {
        let (en, pl) = (locale("en"), locale("pl"));
        let size = |l: &Locale, bytes| l.size(bytes).unwrap().replace('\u{a0}', " ");
        assert_eq!(size(&en, 26_214_400), "25 MB");
        assert_eq!(size(&en, 39_845_888), "38 MB");
        assert_eq!(size(&en, 1_572_864), "1.5 MB");
        assert_eq!(size(&pl, 1_572_864), "1,5 MB");
        assert_eq!(size(&en, 400_000), "400 KB");
        assert_eq!(size(&en, 10_000_000), "10 MB");
        assert_eq!(size(&en, 5 << 30), "5 GB");
        assert_eq!(size(&en, 512), "0.5 KB");
        assert_eq!(size(&en, u64::MAX), "17179869184 GB");
    }

    #[test]
    fn a_size_differs_from_its_limit() {
        let en = locale("en");
        let sizes = |size, limit| {
            en.sizes(size, limit)
                .map(|(s, l)| (s.replace('\u{a0}', " "), l.replace('\u{a0}', " ")))
        };
        let both = |s: &str, l: &str| Some((s.to_string(), l.to_string()));
        assert_eq!(sizes(39_845_888, 26_214_400), both("38 MB", "25 MB"));
        assert_eq!(sizes(26_500_000, 26_214_400), both("25.3 MB", "25 MB"));
        assert_eq!(sizes(26_300_000, 26_214_400), both("25.1 MB", "25 MB"));
        assert_eq!(sizes(26_214_401, 26_214_400), None);
        assert_eq!(sizes(1, 2), None);
        assert_eq!(sizes(2, 0), None);
    }

    #[test]
    fn room_is_rounded_down() {
        let en = locale("en");
        let room = |limit| en.room(limit).map(|r| r.replace('\u{a0}', " "));
        assert_eq!(room(26_214_400).as_deref(), Some("18 MB"));
        assert_eq!(room(400_000).as_deref(), Some("280 KB"));
        assert_eq!(room(10_485_760).as_deref(), Some("7.2 MB"));
        assert_eq!(room(157_286_400).as_deref(), Some("100 MB"));
        assert_eq!(room(100), None);
    }

    #[test]
    fn dates_are_in_words() {
        let date = message::date("Tue, 24 Nov 2026 10:00:00 +0100").unwrap();
        assert_eq!(
            locale("pl").date(&date).unwrap(),
            "24 listopada 2026, 10:00"
        );
        assert_eq!(locale("en").date(&date).unwrap(), "24 November 2026, 10:00");
        let date = message::date("Tue, 1 Mar 2026 09:05:00 +0000").unwrap();
        assert_eq!(locale("pl").date(&date).unwrap(), "1 marca 2026, 09:05 UTC");
    }

    #[test]
    fn a_date_within_a_text_from_the_right_has_no_isolates_of_its_own() {
        let date = message::date("Tue, 24 Nov 2026 10:00:00 +0100").unwrap();
        for tag in ["ar", "he", "fa"] {
            let text = locale(tag).date(&date).unwrap();
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
        }
    }

    #[test]
    fn polish_counts() {
        let pl = locale("pl");
        for (count, words) in [
            (1, "Twoja wiadomość nie dotarła do jednego odbiorcy"),
            (2, "Twoja wiadomość nie dotarła do 2 odbiorców"),
            (5, "Twoja wiadomość nie dotarła do 5 odbiorców"),
            (22, "Twoja wiadomość nie dotarła do 22 odbiorców"),
        ] {
            let mut args = FluentArgs::new();
            args.set("count", count);
            assert_eq!(pl.message("failed-count", &args).unwrap(), words);
        }
    }
}
