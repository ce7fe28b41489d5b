//! What a site or domain sets for its notices.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use jiff::tz::TimeZone;

use super::language::settings::Languages;
use crate::diagnosis::Category;
use crate::message::DateTime;
use crate::trust::keys::Secret;

/// In `[notice.help]`: every category that is not named.
pub const ANY_CATEGORY: &str = "any";

/// How much of the original goes into the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnOriginal {
    /// What the mail server returned, except after a virus or content verdict
    /// and where REQUIRETLS forbids it (RFC 8689 section 5).
    #[default]
    #[serde(alias = "full")]
    AsReturned,
    /// Its headers, as text/rfc822-headers.
    Headers,
    None,
}

/// What holds for one domain: the site's settings with the domain's own laid over them.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The language (BCP 47) if the site or domain sets one.
    pub language: Option<String>,
    /// The language of the domain's own table, which is stronger than what the message says.
    pub domain_language: Option<String>,
    /// The name of this mail server, for Message-ID and the texts.
    pub hostname: String,
    /// The zone in which people read dates; without one, that of the sender's clock.
    pub timezone: Option<TimeZone>,
    /// From of the notice: `Name <address>` or an address; by default postmaster at the recipient's domain.
    pub from: Option<String>,
    pub name: Option<String>,
    /// Where to turn for help: an https or mailto URL.
    pub support: Option<String>,
    /// Help pages by the name of a category, `any` for all others: https or mailto URLs.
    pub help: BTreeMap<String, String>,
    /// Whether the notice has an HTML part.
    pub html: bool,
    /// Whether In-Reply-To and References are set.
    pub threading: bool,
    pub original: ReturnOriginal,
    /// Whether a report of a delivery that the sender asked for (RFC 3461
    /// NOTIFY=SUCCESS) is explained as well.
    pub confirmations: bool,
    /// The site's colour, `#rrggbb`; white can be read on it.
    pub colour: Option<String>,
    /// A picture for the head of the notice.
    pub logo: Option<PathBuf>,
    /// Whether a corrected address is a link to write to it.
    pub write_again: bool,
    /// Folders with texts that lie over the built-in ones, the strongest first.
    pub texts: Vec<PathBuf>,
    /// Folders with templates that lie over the built-in ones, the strongest first.
    pub templates: Vec<PathBuf>,
    pub languages: Languages,
    /// The secret of the loop header, if there is one.
    pub key: Option<Secret>,
}

impl Settings {
    /// A date in the zone that people live by: the site's, or else that of
    /// `sender`, a date which the sender's own clock has written.
    pub fn local(&self, date: DateTime, sender: Option<DateTime>) -> DateTime {
        let zoned = self.timezone.as_ref().and_then(|zone| {
            let moment = jiff::Timestamp::from_second(date.to_timestamp()).ok()?;
            Some(i64::from(zone.to_offset(moment).seconds()))
        });
        let written = sender.map(|clock| {
            let seconds = i64::from(clock.tz_hour) * 3600 + i64::from(clock.tz_minute) * 60;
            if clock.tz_before_gmt {
                -seconds
            } else {
                seconds
            }
        });
        let Some(offset) = zoned.or(written) else {
            return date;
        };
        let (hours, minutes) = (offset.abs() / 3600, offset.abs() % 3600 / 60);
        DateTime {
            tz_before_gmt: offset < 0,
            tz_hour: u8::try_from(hours).unwrap_or_default(),
            tz_minute: u8::try_from(minutes).unwrap_or_default(),
            ..DateTime::from_timestamp(date.to_timestamp() + offset)
        }
    }

    /// Whether the site names somebody who helps.
    pub fn has_support(&self) -> bool {
        self.support_url().is_some()
    }

    /// Where to turn for help, as a link that a notice may have.
    pub fn support_url(&self) -> Option<&str> {
        let url = self.support.as_deref().map(str::trim);
        url.filter(|u| u.starts_with("https://") || u.starts_with("mailto:"))
    }

    /// The help page for a category.
    pub fn help(&self, category: Category) -> Option<&str> {
        let own = self.help.get(category.name());
        own.or_else(|| self.help.get(ANY_CATEGORY))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::explanation::example::settings;

    #[test]
    fn dates_are_in_the_zone_of_the_site_or_the_senders_clock() {
        let date = |text| crate::message::date(text).unwrap();
        let winter = date("Tue, 24 Nov 2026 09:00:00 +0000");
        let summer = date("Fri, 24 Jul 2026 09:00:00 +0000");
        let sender = date("Tue, 24 Nov 2026 03:30:00 -0530");
        let mut settings = settings();
        assert_eq!(settings.local(winter, None), winter);
        let shown = |d: DateTime| d.to_rfc822();
        assert!(shown(settings.local(winter, Some(sender))).ends_with("03:30:00 -0530"));
        settings.timezone = Some(TimeZone::get("Europe/Warsaw").unwrap());
        assert!(shown(settings.local(winter, Some(sender))).ends_with("10:00:00 +0100"));
        assert!(shown(settings.local(summer, None)).ends_with("11:00:00 +0200"));
    }
}
