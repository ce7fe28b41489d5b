//! The words of one language, from its Fluent files; dates and sizes in it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::language::Language;
use crate::message::DateTime;

/// One language, loaded.
pub struct Locale {
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Loads a language. What its files hold is checked by the tests, so that
    /// a fault in them can at most leave a line out.
    pub fn load(language: &Language) -> Locale {
        let mut bundle = FluentBundle::new(language.tag.parse().into_iter().collect());
        // Otherwise a copied address carries invisible characters.
        bundle.set_use_isolating(language.right_to_left);
        for source in language.resources {
            let resource = match FluentResource::try_new(source.to_string()) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        Locale { bundle }
    }

    /// A message; `None` if there is none or a variable of it is not known.
    pub fn message(&self, key: &str, args: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// An attribute of a message; `None` if there is none or a variable of it is not known.
    pub fn attribute(&self, key: &str, attribute: &str, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.get_attribute(attribute)?.value();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// A message without variables; empty if there is none.
    pub fn word(&self, key: &str) -> String {
        self.message(key, &FluentArgs::new()).unwrap_or_default()
    }

    /// `24 November 2026, 10:00`, in the offset of the date itself.
    pub fn date(&self, date: &DateTime) -> Option<String> {
        let month = self.word(&format!("month-{}", date.month));
        if month.is_empty() {
            return None;
        }
        let mut args = FluentArgs::new();
        args.set("day", date.day.to_string());
        args.set("month", month);
        args.set("year", date.year.to_string());
        args.set("time", format!("{:02}:{:02}", date.hour, date.minute));
        let utc = date.tz_hour == 0 && date.tz_minute == 0;
        self.message(if utc { "date-utc" } else { "date" }, &args)
    }

    /// `38 MB`, `1.5 MB`: as coarse as people say it.
    pub fn size(&self, bytes: u64) -> Option<String> {
        self.size_with(bytes, if bytes < 10 << 20 { 1 } else { 0 })
    }

    /// A size and the limit that it is over, with as many decimals as tell them apart.
    pub fn sizes(&self, size: u64, limit: u64) -> Option<(String, String)> {
        if size <= limit {
            return None;
        }
        let plain = [self.size(size), self.size(limit)];
        let finer = (1..=2).map(|d| [self.size_with(size, d), self.size_with(limit, d)]);
        let [size, limit] = std::iter::once(plain).chain(finer).find(|[s, l]| s != l)?;
        size.zip(limit)
    }

    fn size_with(&self, bytes: u64, decimals: usize) -> Option<String> {
        let (unit, key) = match bytes {
            0..1_048_576 => (1u64 << 10, "size-kb"),
            1_048_576..1_073_741_824 => (1 << 20, "size-mb"),
            _ => (1 << 30, "size-gb"),
        };
        let mut number = format!("{:.*}", decimals, bytes as f64 / unit as f64);
        if number.contains('.') {
            number.truncate(number.trim_end_matches('0').trim_end_matches('.').len());
        }
        let number = number.replace('.', &self.word("decimal-mark"));
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message(key, &args)
    }
}
