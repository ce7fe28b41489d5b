//! Time zones from the files of the host. jiff's own database walks the whole
//! folder of zones at its first question, which costs as much as a notice.

use std::path::Path;

use jiff::tz::TimeZone;

const ZONES: &str = "/usr/share/zoneinfo";
const LOCAL: &str = "/etc/localtime";

/// The zone of this name in the IANA database.
pub(super) fn named(name: &str) -> Option<TimeZone> {
    let is_name = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+'))
    };
    if name.len() > 64 || !name.split('/').all(is_name) {
        return None;
    }
    let file = std::fs::read(Path::new(ZONES).join(name)).ok()?;
    TimeZone::tzif(name, &file).ok()
}

/// The zone of this host, where it has one of its own: servers run in UTC, which
/// says nothing of the people.
pub(super) fn of_host() -> Option<TimeZone> {
    let link = || {
        let link = std::fs::read_link(LOCAL).ok()?;
        let (_, name) = link.to_str()?.split_once("zoneinfo/")?;
        Some(name.to_string())
    };
    let name = std::env::var("TZ").ok().or_else(link)?;
    let name = name.trim_start_matches(':');
    let is_utc = matches!(
        name.trim_start_matches("Etc/"),
        "UTC" | "UCT" | "Universal" | "Zulu"
    );
    if is_utc { None } else { named(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_a_name_and_no_path() {
        assert!(named("Europe/Warsaw").is_some());
        for bad in [
            "",
            "Europa/Warszawa",
            "../zoneinfo/UTC",
            "/etc/passwd",
            "a//b",
            ".",
        ] {
            assert!(named(bad).is_none(), "{bad}");
        }
    }
}
