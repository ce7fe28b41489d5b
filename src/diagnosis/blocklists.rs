//! The names of blocklists: what replies call them, and what people call them.

/// What a reply has to hold, in lower case, and the list's name. Where a list
/// has parts, the parts come before the whole.
const LISTS: &[(&str, &str)] = &[
    ("zen.spamhaus", "Spamhaus ZEN"),
    ("zen.dq.spamhaus", "Spamhaus ZEN"),
    ("sbl-xbl.spamhaus", "Spamhaus SBL-XBL"),
    ("sbl.spamhaus", "Spamhaus SBL"),
    ("xbl.spamhaus", "Spamhaus XBL"),
    ("pbl.spamhaus", "Spamhaus PBL"),
    ("css.spamhaus", "Spamhaus CSS"),
    ("dbl.spamhaus", "Spamhaus DBL"),
    ("spamhaus.org/sbl", "Spamhaus SBL"),
    ("spamhaus.org/pbl", "Spamhaus PBL"),
    ("spamhaus.org/query/bl", "Spamhaus"),
    ("spamhaus", "Spamhaus"),
    ("spamcop", "SpamCop"),
    ("barracudacentral", "Barracuda"),
    ("barracuda reputation", "Barracuda"),
    ("barracuda", "Barracuda"),
    ("cloudmark", "Cloudmark CSI"),
    ("sorbs", "SORBS"),
    ("dnsbl-1.uceprotect", "UCEPROTECT Level 1"),
    ("dnsbl-2.uceprotect", "UCEPROTECT Level 2"),
    ("dnsbl-3.uceprotect", "UCEPROTECT Level 3"),
    ("uceprotect", "UCEPROTECT"),
    ("mail.abusix.zone", "Abusix"),
    ("abusix", "Abusix"),
    ("psbl.surriel", "PSBL"),
    ("psbl.org", "PSBL"),
    ("dronebl", "DroneBL"),
    ("mailspike", "Mailspike"),
    ("spamrats", "SpamRATS"),
    ("s5h.net", "s5h"),
    ("blocklist.de", "blocklist.de"),
    ("hostkarma", "Hostkarma"),
    ("cbl.abuseat", "CBL"),
    ("abuseat.org", "CBL"),
    ("invaluement", "Invaluement"),
    ("ivmsip", "Invaluement"),
    ("ix.dnsbl.manitu", "NiX Spam"),
    ("nixspam", "NiX Spam"),
    ("surbl", "SURBL"),
    ("uribl.com", "URIBL"),
    ("senderscore", "Validity Sender Score"),
    ("returnpath", "Validity Sender Score"),
    ("senderbase", "Cisco Talos"),
    ("talosintelligence", "Cisco Talos"),
    ("dnsbl-lookup.cgi", "Proofpoint"),
    ("ipcheck.proofpoint", "Proofpoint"),
    ("cloudfilter.net", "Proofpoint"),
    ("mail-abuse.org", "Trend Micro MAPS"),
    ("mail-abuse.com", "Trend Micro MAPS"),
    ("ers.trendmicro", "Trend Micro ERS"),
    ("backscatterer", "Backscatterer"),
    ("spfbl.net", "SPFBL"),
    ("0spam", "0Spam"),
    ("gbudb", "GBUdb"),
    ("njabl", "NJABL"),
    ("ordb.org", "ORDB"),
    ("dsbl.org", "DSBL"),
    ("ahbl.org", "AHBL"),
    ("five-ten-sg", "Five-Ten"),
    ("wpbl", "WPBL"),
    ("inps.de", "inps.de"),
    ("v4bl.org", "V4BL"),
    ("rbl.rambler", "Rambler"),
    ("anti-spam.org.cn", "Anti-Spam Alliance of China"),
];

/// Where an address is looked up and taken off, by the beginning of the list's name.
const DELISTING: &[(&str, &str)] = &[
    ("Spamhaus", "https://check.spamhaus.org/"),
    ("SpamCop", "https://www.spamcop.net/bl.shtml"),
    ("Barracuda", "https://www.barracudacentral.org/lookups"),
    ("Cloudmark", "https://csi.cloudmark.com/reset-request/"),
    ("Abusix", "https://lookup.abusix.com/"),
    ("PSBL", "https://psbl.org/"),
    ("DroneBL", "https://dronebl.org/lookup"),
    ("Mailspike", "https://mailspike.org/"),
    ("s5h", "https://usenix.org.uk/content/rblremove"),
    ("CBL", "https://check.spamhaus.org/"),
];

/// The page of a list, for its name as [`named`] gives it.
pub(super) fn delisting(name: &str) -> Option<&'static str> {
    DELISTING
        .iter()
        .find(|(list, _)| name.starts_with(list))
        .map(|(_, page)| *page)
}

/// Most lists that are named for one reply.
const MOST: usize = 5;

/// The lists that a reply names; `lower` is in lower case.
pub fn named(lower: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (mark, name) in LISTS {
        let general = found.iter().any(|f| {
            f.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        if found.len() < MOST && lower.contains(mark) && !general {
            found.push(name.to_string());
        }
    }
    if found.is_empty()
        && let Some(zone) = zone(lower)
    {
        found.push(zone.to_string());
    }
    found
}

/// The zone of a list that isn't known by name: the host name behind the words
/// that mail servers put in front of one.
fn zone(lower: &str) -> Option<&str> {
    const BEFORE: [&str; 12] = [
        "blocked using ",
        "blocked by ",
        "listed in ",
        "listed on ",
        "listed by ",
        "listed at ",
        "blacklisted in ",
        "blacklisted at ",
        "blacklisted by ",
        "rejected by ",
        "black list at ",
        "found in ",
    ];
    BEFORE.iter().find_map(|before| {
        let at = lower.find(before)? + before.len();
        let rest = lower
            .get(at..)?
            .trim_start_matches(['"', '\'', '[', '(', '<']);
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-')
            .unwrap_or(rest.len());
        let zone = rest[..end].trim_end_matches(['.', '-']);
        let labels: Vec<_> = zone.split('.').collect();
        let valid = labels.len() > 1
            && zone.len() <= 100
            && labels.iter().all(|l| !l.is_empty() && l.len() <= 63)
            && labels
                .last()
                .is_some_and(|l| l.len() > 1 && l.bytes().all(|b| b.is_ascii_alphabetic()));
        valid.then_some(zone)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_named_once_and_as_exactly_as_the_reply_does() {
        for (reply, names) in [
            (
                "client host blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1",
                &["Spamhaus ZEN"][..],
            ),
            (
                "see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1",
                &["Cloudmark CSI"],
            ),
            (
                "blocked by barracudacentral (rbl barracudacentral.org)",
                &["Barracuda"],
            ),
            (
                "blocked using bl.spamcop.net and dnsbl.sorbs.net",
                &["SpamCop", "SORBS"],
            ),
            (
                "client host blocked using rbl.example.net; you",
                &["rbl.example.net"],
            ),
            ("blocked by our administrator", &[]),
            ("listed in 192.0.2.1", &[]),
        ] {
            assert_eq!(named(reply), names, "{reply}");
        }
    }
}
