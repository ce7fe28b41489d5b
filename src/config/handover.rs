//! `[handover]`: how `pipe` hands messages on.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::Checker;
use super::value;
use crate::handover::settings::{Duplicates, Handover, HandoverVia};

/// What `time_limit` may be, in seconds.
const TIME_LIMITS: std::ops::RangeInclusive<u64> = 1..=3600;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HandoverTable {
    via: Option<HandoverVia>,
    smtp: Option<Spanned<String>>,
    sendmail: Option<Spanned<PathBuf>>,
    time_limit: Option<Spanned<u64>>,
    duplicates: Option<Duplicates>,
}

impl HandoverTable {
    pub(super) fn settings(self, checker: &mut Checker<'_>) -> Handover {
        let default = Handover::default();
        let smtp = checker.read_some("smtp", self.smtp.as_ref(), value::address_and_port);
        let sendmail = checker.read_some("sendmail", self.sendmail.as_ref(), value::absolute);
        let limit = checker.read_some(
            "time_limit",
            self.time_limit.as_ref(),
            value::within(
                TIME_LIMITS,
                " of seconds, less than the mail server's own limit,",
            ),
        );
        Handover {
            via: self.via.unwrap_or(default.via),
            smtp: smtp.unwrap_or(default.smtp),
            sendmail: sendmail.unwrap_or(default.sendmail),
            time_limit: limit.map_or(default.time_limit, Duration::from_secs),
            duplicates: self.duplicates.unwrap_or(default.duplicates),
        }
    }
}

/// What can be read of `[handover]` in a file that is otherwise broken, and the
/// defaults for the rest: a key that is unknown or has a wrong value counts for
/// nothing, here and elsewhere in the file.
pub(super) fn rescue(text: &str) -> Handover {
    let (file, _) = DeTable::parse_recoverable(text);
    let table = file.get_ref().get("handover");
    let Some(table) = table.and_then(|table| table.get_ref().as_table()) else {
        return Handover::default();
    };
    let mut found = HandoverTable::default();
    for (key, value) in table {
        let value = value.get_ref().clone();
        match key.get_ref().as_ref() {
            "via" => found.via = read(value),
            "smtp" => found.smtp = read(value),
            "sendmail" => found.sendmail = read(value),
            "time_limit" => found.time_limit = read(value),
            "duplicates" => found.duplicates = read(value),
            _ => {}
        }
    }
    found.settings(&mut Checker::new("".as_ref(), text))
}

fn read<'de, T: Deserialize<'de>>(value: DeValue<'de>) -> Option<T> {
    T::deserialize(toml::de::ValueDeserializer::from(Spanned::new(0..0, value))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn via_smtp(text: &str) -> bool {
        let handover = rescue(text);
        handover.via == HandoverVia::Smtp && handover.smtp.port() == 2525
    }

    #[test]
    fn the_table_is_found_in_a_broken_file() {
        const TABLE: &str = "[handover]\nvia = \"smtp\"\nsmtp = \"127.0.0.1:2525\"\n";
        for text in [
            TABLE.to_string(),
            // A mistyped key elsewhere, and a comment that names the table.
            format!("lnaguage = \"pl\"\n# see [handover] smtp below\n{TABLE}"),
            format!(
                "# [handover]\n# via = \"sendmail\"\n[trust]\nrequre = []\n{TABLE}[limits]\nx = 1\n"
            ),
            format!("name = \"\"\"\n[handover]\nvia = \"sendmail\"\n\"\"\"\n{TABLE}"),
            TABLE.replace("[handover]", "[ handover ] # how"),
            TABLE.replace("via", "vai = 3\ntime_limit = \"soon\"\nvia"),
            "handover.via = \"smtp\"\nhandover.smtp = \"127.0.0.1:2525\"\nx = \n".to_string(),
            "handover = { via = \"smtp\", smtp = \"127.0.0.1:2525\" }\nx = 1\n".to_string(),
            format!("language = \"pl\n{TABLE}"),
        ] {
            assert!(via_smtp(&text), "{text}\n{:?}", rescue(&text));
        }
    }

    #[test]
    fn what_is_wrong_in_it_counts_for_nothing() {
        for text in [
            "",
            "# [handover]\n# via = \"smtp\"\n",
            "[handover.smtp]\nx = 1\n",
            "handover = 3\n",
            "[handover]\nvia = \"pigeon\"\nsmtp = \"nowhere\"\ntime_limit = 0\nsendmail = 1\n",
            "[trust]\nx = \"[handover]\"\n",
        ] {
            assert_eq!(rescue(text), Handover::default(), "{text}");
        }
    }
}
