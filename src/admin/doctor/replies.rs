//! Whether somebody gets what people answer to a notice.

use std::collections::BTreeSet;

use super::{Finding, Host, probe, service};
use crate::escape;

/// Most addresses that the mail server is asked about.
const MAX_ASKED: usize = 20;

/// Asks the mail server about the From of the notices of each domain.
pub(super) fn replies(host: &Host) -> Vec<Finding> {
    const ABOUT: &str = "replies";
    let (Some(tools), Ok(config)) = (&host.tools, &host.config) else {
        return Vec::new();
    };
    // Other checks report a list that can't be read and a server that is down.
    let (Ok(domains), Some(at)) = (config.all_domains(), service::listens(tools)) else {
        return Vec::new();
    };
    if probe::greeting(at).is_err() {
        return Vec::new();
    }
    let senders: BTreeSet<String> = domains
        .iter()
        // `*.example.pl` stands for names that are not known here.
        .filter(|(domain, _)| !domain.contains('*'))
        .filter_map(|(domain, _)| {
            let settings = config.settings(domain).ok()??;
            let default = || format!("postmaster@{domain}");
            Some(settings.from.as_deref().map_or_else(default, address))
        })
        .filter(|address| {
            address
                .chars()
                .all(|c| !c.is_whitespace() && !c.is_control())
        })
        .collect();
    let mut found = Vec::new();
    let mut accepted = 0;
    for address in senders.iter().take(MAX_ASKED) {
        match probe::recipient(at, address) {
            Ok(reply) if reply.starts_with('2') => accepted += 1,
            Ok(reply) if reply.starts_with('5') => found.push(Finding::note(
                ABOUT,
                format!(
                    "notices are from {address}, and the mail server refuses what is sent there \
                     ({}): make a mailbox or alias of it, or set [notice] from",
                    escape::printable(&reply)
                ),
            )),
            Ok(reply) => found.push(Finding::note(
                ABOUT,
                format!(
                    "whether {address} exists is unknown; the mail server says {}",
                    escape::printable(&reply)
                ),
            )),
            Err(e) => found.push(Finding::note(
                ABOUT,
                format!("whether {address} exists is unknown: {e}"),
            )),
        }
    }
    if accepted > 0 {
        found.push(Finding::good(
            ABOUT,
            format!("the mail server takes mail for the From of notices: {accepted}"),
        ));
    }
    if senders.len() > MAX_ASKED {
        let rest = senders.len() - MAX_ASKED;
        found.push(Finding::note(
            ABOUT,
            format!("not asked about: {rest} more addresses"),
        ));
    }
    found
}

/// The address of `Name <address>`, or the whole, which is an address then.
fn address(from: &str) -> String {
    let inner = from.rsplit_once('<').map_or(from, |(_, rest)| rest);
    inner.trim().trim_end_matches('>').to_string()
}
