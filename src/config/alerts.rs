//! `[alerts]`: the mail to the administrator. Only `zwrotka-admin alerts` sends it.

use std::path::PathBuf;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{Checker, Mistake};
use super::value;

/// Bounces of one account within an hour that are reported.
const BOUNCES: u64 = 50;

/// To whom, from whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alerts {
    /// Nobody gets mail without it.
    pub to: Option<String>,
    /// An address, with or without a name.
    pub from: Option<String>,
    /// Hour and minute of the daily summary, local time; `None` for never.
    pub summary: Option<(i8, i8)>,
    pub bounces: u64,
}

impl Default for Alerts {
    fn default() -> Alerts {
        Alerts {
            to: None,
            from: None,
            summary: Some((7, 0)),
            bounces: BOUNCES,
        }
    }
}

/// The table as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AlertsTable {
    to: Option<Spanned<String>>,
    from: Option<Spanned<String>>,
    summary: Option<Spanned<String>>,
    bounces: Option<Spanned<u64>>,
}

impl AlertsTable {
    pub(super) fn settings(&self, checker: &mut Checker<'_>) -> Alerts {
        let to = checker.read_some("to", self.to.as_ref(), value::address);
        let from = checker.read_some("from", self.from.as_ref(), value::from);
        let text = |key: &Option<Spanned<String>>| key.as_ref().map(|k| k.get_ref().clone());
        let summary = checker.read_some("summary", self.summary.as_ref(), time_of_day);
        let bounces = value::within(1..=1_000_000, "");
        Alerts {
            to: to.and(text(&self.to)),
            from: from.and(text(&self.from)),
            summary: summary.unwrap_or(Alerts::default().summary),
            bounces: checker
                .read_some("bounces", self.bounces.as_ref(), bounces)
                .unwrap_or(BOUNCES),
        }
    }
}

/// `07:30`, or `never`.
fn time_of_day(text: &str) -> Result<Option<(i8, i8)>, Mistake> {
    if text == "never" {
        return Ok(None);
    }
    let two = |digits: &str| {
        let plain = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<i8>().ok().filter(|_| plain)
    };
    let time = text.split_once(':');
    let time = time.and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
    match time {
        Some((hour, minute)) if hour < 24 && minute < 60 => Ok(Some((hour, minute))),
        _ => {
            let wanted = "a time as 07:00, or \"never\"";
            Err(Mistake::must_be(wanted, text))
        }
    }
}

/// What of a broken file the administrator's mail needs.
#[derive(Debug, Default)]
pub(super) struct Rescued {
    pub(super) alerts: Alerts,
    pub(super) language: Option<String>,
    pub(super) hostname: Option<String>,
    pub(super) state_dir: Option<PathBuf>,
}

/// Reads what can be read; a key with a wrong value counts for nothing.
pub(super) fn rescue(text: &str) -> Rescued {
    let (file, _) = DeTable::parse_recoverable(text);
    let file = file.get_ref();
    let word = |value: Option<&Spanned<DeValue<'_>>>| {
        let text = value?.get_ref().as_str()?.to_owned();
        Some(Spanned::new(0..0, text))
    };
    let table = file.get("alerts").and_then(|t| t.get_ref().as_table());
    let found = AlertsTable {
        to: word(table.and_then(|t| t.get("to"))),
        from: word(table.and_then(|t| t.get("from"))),
        ..AlertsTable::default()
    };
    let hostname = word(file.get("hostname")).map(Spanned::into_inner);
    Rescued {
        alerts: found.settings(&mut Checker::new("".as_ref(), text)),
        language: word(file.get("language")).map(Spanned::into_inner),
        hostname: hostname.filter(|name| value::host_name(name).is_ok()),
        state_dir: word(file.get("state_dir")).map(|dir| dir.into_inner().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day() {
        for (text, wanted) in [
            ("07:00", Some(Some((7, 0)))),
            ("23:59", Some(Some((23, 59)))),
            ("never", Some(None)),
            ("24:00", None),
            ("7:00", None),
            ("+7:00", None),
            ("", None),
        ] {
            assert_eq!(time_of_day(text).ok(), wanted, "{text}");
        }
    }

    #[test]
    fn the_address_is_found_in_a_broken_file() {
        let broken = "language = \"pl\"\nhostnam = 1\n[trust]\nrequire = 7\n\
                      [alerts]\nto = \"root@example.pl\"\nbounces = \"x\"\n";
        let found = rescue(broken);
        assert_eq!(found.alerts.to.as_deref(), Some("root@example.pl"));
        assert_eq!(found.language.as_deref(), Some("pl"));
        assert_eq!(rescue("[alerts]\nto = \"no address\"").alerts.to, None);
        assert_eq!(rescue("=").alerts, Alerts::default());
    }
}
