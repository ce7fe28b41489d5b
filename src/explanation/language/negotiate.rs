//! Tags and lists of tags against the shipped languages.

use super::{Language, SHIPPED};

/// The shipped language for a tag, by lookup (RFC 4647 section 3.4): the tag
/// itself, then shorter and shorter beginnings of it. Old names, close
/// relatives and the two ways to write Chinese are known.
pub fn lookup(tag: &str) -> Option<&'static Language> {
    let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
    let mut tag = match tag.split_once('-').unwrap_or((&tag, "")) {
        ("zh", rest) => {
            let traditional = rest
                .split('-')
                .any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
            if traditional { "zh-hant" } else { "zh-hans" }.to_string()
        }
        (language, rest) => {
            let shipped = match language {
                "no" | "nn" => "nb",
                "iw" => "he",
                "in" => "id",
                "mo" => "ro",
                "sh" | "bs" | "cnr" => "hr",
                "prs" => "fa",
                _ => language,
            };
            format!("{shipped}-{rest}")
        }
    };
    loop {
        if let Some(found) = SHIPPED.iter().find(|l| l.tag.eq_ignore_ascii_case(&tag)) {
            return Some(found);
        }
        tag.truncate(tag.rfind('-')?);
    }
}

/// The first shipped language of a list such as `de-DE, pl;q=0.8, *;q=0.1`, by
/// falling weight and then in the order given.
pub fn negotiate(list: &str) -> Option<&'static Language> {
    let mut ranges: Vec<(u16, &str)> = list
        .split(',')
        .take(32)
        .filter_map(|range| {
            let mut parts = range.split(';');
            let tag = parts.next()?.trim();
            let weight = match parts.find_map(|p| p.trim().strip_prefix(['q', 'Q'])) {
                Some(q) => weight(q.trim_start().strip_prefix('=')?.trim())?,
                None => 1000,
            };
            (weight > 0 && tag != "*" && tag.len() <= 64).then_some((weight, tag))
        })
        .collect();
    ranges.sort_by_key(|&(weight, _)| std::cmp::Reverse(weight));
    ranges.into_iter().find_map(|(_, tag)| lookup(tag))
}

/// A qvalue in thousandths (RFC 9110 section 12.4.2).
fn weight(q: &str) -> Option<u16> {
    let value: f32 = q.parse().ok()?;
    (0.0..=1.0)
        .contains(&value)
        .then_some((value * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(list: &str) -> Option<&'static str> {
        negotiate(list).map(|l| l.tag)
    }

    #[test]
    fn the_nearest_shipped_language_is_taken() {
        for (asked, taken) in [
            ("pl", "pl"),
            ("pl-PL", "pl"),
            ("PL_pl", "pl"),
            ("en-GB-oxendict, pl", "en"),
            ("pt-BR", "pt-BR"),
            ("pt-AO", "pt"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant-TW", "zh-Hant"),
            ("iw-IL", "he"),
            ("in", "id"),
            ("sr-Latn-RS", "sr"),
            ("bs", "hr"),
            ("es-419", "es"),
        ] {
            assert_eq!(tag(asked), Some(taken), "{asked}");
        }
        assert_eq!(tag("plk"), None);
        assert_eq!(tag("xx"), None);
    }

    #[test]
    fn weights_order_and_zero_excludes() {
        assert_eq!(tag("en;q=0.5, pl;q=0.9"), Some("pl"));
        assert_eq!(tag("en;q=0.5, pl; Q = 0.9"), Some("pl"));
        assert_eq!(tag("pl;q=0, en;q=0.1"), Some("en"));
        assert_eq!(tag("xx, pl;q=0.2"), Some("pl"));
        assert_eq!(tag("pl;q=0.7, en;q=0.7"), Some("pl"));
    }

    #[test]
    fn the_whole_list_is_read_up_to_its_bound() {
        let behind = |unknown: usize| format!("{}pl", "xx, ".repeat(unknown));
        assert_eq!(tag(&behind(5)), Some("pl"));
        assert_eq!(tag(&behind(31)), Some("pl"));
        assert_eq!(tag(&behind(32)), None);
        let weighted = "xa;q=0.9, xb;q=0.8, xc;q=0.7, xd;q=0.6, de;q=0.2, pl;q=0.5";
        assert_eq!(tag(weighted), Some("pl"));
    }

    #[test]
    fn wildcards_and_garbage_are_passed_over() {
        for list in [
            "*",
            "",
            ",,,",
            ";q=1",
            "pl;q=2",
            "pl;q=",
            "pl;q=nan",
            "\u{202e}lp",
            "-",
        ] {
            assert_eq!(tag(list), None, "{list:?}");
        }
        assert_eq!(tag("*, pl;q=0.1"), Some("pl"));
        assert_eq!(tag(&"a,".repeat(100_000)), None);
        assert_eq!(tag(&"a-".repeat(100_000)), None);
    }
}
