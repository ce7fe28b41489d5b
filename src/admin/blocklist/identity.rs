//! What else makes receivers refuse a server: its names, and what its domain
//! publishes. Every finding says what to do.

use std::net::{IpAddr, Ipv4Addr};

use serde::Serialize;

use super::dns::Dns;
use super::spf::{self, Spf};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::{self, Tools};

/// The result of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    Good,
    Weak,
    /// Many receivers refuse mail because of it.
    Bad,
    Unknown,
}

/// A check and its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was checked: ptr, helo, mx, spf, dkim, dmarc.
    pub check: &'static str,
    pub grade: Grade,
    /// What was found. May hold names from the DNS.
    pub found: String,
    /// What to do, unless all is well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

fn good(check: &'static str, found: impl Into<String>) -> Check {
    Check {
        check,
        grade: Grade::Good,
        found: found.into(),
        advice: None,
    }
}

fn not_good(
    check: &'static str,
    grade: Grade,
    found: impl Into<String>,
    advice: impl Into<String>,
) -> Check {
    Check {
        check,
        grade,
        found: found.into(),
        advice: Some(advice.into()),
    }
}

fn unknown(check: &'static str, found: impl Into<String>) -> Check {
    Check {
        check,
        grade: Grade::Unknown,
        found: found.into(),
        advice: None,
    }
}

/// Whether an address has a name that leads back to it (forward-confirmed
/// reverse DNS). Returns the names that do.
pub async fn reverse_dns(dns: &Dns, ip: IpAddr) -> (Check, Vec<String>) {
    let names = match dns.ptr(ip).await {
        Ok(names) => names,
        Err(why) => {
            return (
                unknown("ptr", format!("reverse DNS of {ip}: {why}")),
                Vec::new(),
            );
        }
    };
    if names.is_empty() {
        let check = not_good(
            "ptr",
            Grade::Bad,
            format!("{ip} has no reverse DNS"),
            format!("ask the provider of the address to set a PTR record for {ip}"),
        );
        return (check, Vec::new());
    }
    let mut confirmed = Vec::new();
    // Limits the queries for a host with many names.
    for name in names.iter().take(10) {
        if dns.addresses(name).await.is_ok_and(|a| a.contains(&ip)) {
            confirmed.push(name.clone());
        }
    }
    let check = match confirmed.first() {
        None => not_good(
            "ptr",
            Grade::Bad,
            format!(
                "{ip} is called {}, and that name does not lead back to it",
                names[0]
            ),
            format!(
                "give {} an address record with {ip}, or have the PTR changed",
                names[0]
            ),
        ),
        Some(name) if looks_generic(name, ip) => not_good(
            "ptr",
            Grade::Weak,
            format!("{ip} is called {name}, which looks like a dial-up address"),
            "ask the provider for a PTR record with the name of the mail server",
        ),
        Some(name) => good(
            "ptr",
            format!("{ip} is called {name}, and {name} leads back to it"),
        ),
    };
    (check, confirmed)
}

/// Names like `192-0-2-10.dynamic.example.net` hold the address.
fn looks_generic(name: &str, ip: IpAddr) -> bool {
    let IpAddr::V4(ip) = ip else { return false };
    let numbers: Vec<&str> = name
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty())
        .collect();
    let octets: Vec<String> = ip.octets().iter().map(u8::to_string).collect();
    octets
        .iter()
        .filter(|o| numbers.contains(&o.as_str()))
        .count()
        >= 3
        && numbers.len() >= 3
        || ["dynamic", "dyn.", "dialup", "dhcp", "pool-", "dsl."]
            .iter()
            .any(|w| name.contains(w))
}

/// Whether the name that the server says in HELO is one of the host
/// (RFC 5321 section 4.1.1.1).
pub async fn helo(dns: &Dns, helo: &str, own: &[IpAddr], confirmed: &[String]) -> Check {
    let dotted = helo.contains('.') && helo.parse::<IpAddr>().is_err();
    if !dotted || helo.ends_with(".localdomain") || helo.ends_with(".local") {
        return not_good(
            "helo",
            Grade::Bad,
            format!("the server calls itself {helo}, which is not a public name"),
            "set a full host name: primary_hostname in Exim, myhostname in Postfix",
        );
    }
    let addresses = match dns.addresses(helo).await {
        Ok(addresses) => addresses,
        Err(why) => return unknown("helo", format!("{helo}: {why}")),
    };
    let matching = addresses.iter().any(|a| own.contains(a));
    if addresses.is_empty() {
        not_good(
            "helo",
            Grade::Bad,
            format!("the server calls itself {helo}, which has no address"),
            format!("give {helo} an address record"),
        )
    } else if !matching && !own.is_empty() {
        not_good(
            "helo",
            Grade::Weak,
            format!(
                "the server calls itself {helo}, which is another address ({})",
                addresses[0]
            ),
            format!("let {helo} lead to the address that mail is sent from"),
        )
    } else if !confirmed.is_empty() && !confirmed.iter().any(|n| n.eq_ignore_ascii_case(helo)) {
        not_good(
            "helo",
            Grade::Weak,
            format!(
                "the server calls itself {helo}, and its reverse DNS says {}",
                confirmed[0]
            ),
            "let both be the same name",
        )
    } else {
        good(
            "helo",
            format!("the server calls itself {helo}, which leads back to it"),
        )
    }
}

/// The name that the mail server says in HELO, by its own configuration.
///
/// # Errors
/// The configuration of the mail server cannot be read.
pub fn helo_of(tools: &Tools) -> Result<String, tool::Error> {
    let said = match tools.mta() {
        Mta::Exim => tools.ask(tools.program(), &["-bP", "primary_hostname"])?,
        Mta::Postfix => tools.ask(&tools.beside("postconf"), &["-xh", "smtp_helo_name"])?,
    };
    let value = said.trim();
    let value = value.strip_prefix("primary_hostname").unwrap_or(value);
    Ok(value.trim_start_matches([' ', '=']).to_string())
}

/// Whether the domain's SPF record lets these addresses send; without addresses,
/// whether it has one.
pub async fn sender_policy(dns: &Dns, domain: &str, ips: &[IpAddr]) -> Vec<Check> {
    if ips.is_empty() {
        // Any address shows whether there is a record and whether it can be read.
        let nobody = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        let result = spf::evaluate(dns, domain, nobody).await;
        return vec![match result {
            Spf::None | Spf::PermError(_) | Spf::TempError(_) | Spf::Unknown(_) => {
                policy(domain, nobody, result)
            }
            _ => good("spf", format!("{domain} has an SPF record")),
        }];
    }
    let mut checks: Vec<Check> = Vec::new();
    for &ip in ips {
        let result = spf::evaluate(dns, domain, ip).await;
        let for_all = matches!(result, Spf::None | Spf::PermError(_));
        checks.push(policy(domain, ip, result));
        if for_all {
            break;
        }
    }
    checks
}

fn policy(domain: &str, ip: IpAddr, result: Spf) -> Check {
    match result {
        Spf::Pass => good("spf", format!("{domain} lets {ip} send")),
        Spf::None => not_good(
            "spf",
            Grade::Bad,
            format!("{domain} has no SPF record"),
            format!(
                "publish a TXT record at {domain}: \"v=spf1 mx -all\", with every address that sends"
            ),
        ),
        Spf::Fail => not_good(
            "spf",
            Grade::Bad,
            format!("{domain} forbids {ip} to send (fail)"),
            format!(
                "if this host sends mail of {domain}, add ip{}:{ip} to its SPF record",
                version(ip)
            ),
        ),
        Spf::SoftFail => not_good(
            "spf",
            Grade::Weak,
            format!("{domain} asks receivers to distrust mail from {ip} (softfail)"),
            format!(
                "if this host sends mail of {domain}, add ip{}:{ip} to its SPF record",
                version(ip)
            ),
        ),
        Spf::Neutral => not_good(
            "spf",
            Grade::Weak,
            format!("the SPF record of {domain} does not mention {ip} (neutral)"),
            format!(
                "if this host sends mail of {domain}, add ip{}:{ip} to its SPF record, and end it in -all",
                version(ip)
            ),
        ),
        Spf::PermError(why) => not_good(
            "spf",
            Grade::Bad,
            format!("the SPF record of {domain} is invalid: {why}"),
            "fix it; many receivers ignore an invalid record",
        ),
        Spf::TempError(why) => unknown("spf", format!("SPF of {domain}: {why}")),
        Spf::Unknown(why) => unknown("spf", format!("SPF of {domain}: {why}")),
    }
}

fn version(ip: IpAddr) -> u8 {
    if ip.is_ipv4() { 4 } else { 6 }
}

/// The tags of a record like `v=DKIM1; k=rsa; p=…` (RFC 6376 section 3.2).
fn tags(text: &str) -> Vec<(String, String)> {
    text.split(';')
        .filter_map(|tag| tag.split_once('='))
        .map(|(name, value)| {
            let value: String = value.chars().filter(|c| !c.is_ascii_whitespace()).collect();
            (name.trim().to_ascii_lowercase(), value)
        })
        .collect()
}

fn tag<'a>(tags: &'a [(String, String)], name: &str) -> Option<&'a str> {
    tags.iter()
        .find(|(n, _)| n == name)
        .map(|(_, v)| v.as_str())
}

/// Whether there is a public key for a DKIM selector, and one that is strong
/// enough (RFC 6376 section 3.6.1, RFC 8301 section 3.2).
pub async fn dkim(dns: &Dns, domain: &str, selector: &str) -> Check {
    let name = format!("{selector}._domainkey.{domain}");
    let texts = match dns.txt(&name).await {
        Ok(texts) => texts,
        Err(why) => return unknown("dkim", format!("{name}: {why}")),
    };
    match texts.as_slice() {
        [] => not_good(
            "dkim",
            Grade::Bad,
            format!("there is no key at {name}"),
            "publish the public key of the mail server's signer there, or ask for the right selector (s= in DKIM-Signature)",
        ),
        [text] => dkim_key(&name, &String::from_utf8_lossy(text)),
        more => not_good(
            "dkim",
            Grade::Bad,
            format!("{name} has {} TXT records", more.len()),
            "keep one; receivers may use either",
        ),
    }
}

fn dkim_key(name: &str, text: &str) -> Check {
    let tags = tags(text);
    let Some(key) = tag(&tags, "p") else {
        return not_good(
            "dkim",
            Grade::Bad,
            format!("{name} is not a DKIM key: it has no p="),
            "publish the public key there",
        );
    };
    if key.is_empty() {
        return not_good(
            "dkim",
            Grade::Bad,
            format!("the key at {name} is revoked (p= is empty)"),
            "sign with another selector",
        );
    }
    let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
    if !key.bytes().all(base64) {
        return not_good(
            "dkim",
            Grade::Bad,
            format!("the key at {name} is not base64"),
            "publish it again, without quotes or line breaks inside p=",
        );
    }
    if tag(&tags, "k").unwrap_or("rsa") == "rsa" {
        // The bytes around the modulus in SubjectPublicKeyInfo are some 38.
        let bits = (key.trim_end_matches('=').len() * 3 / 4).saturating_sub(30) * 8;
        if bits < 1024 {
            return not_good(
                "dkim",
                Grade::Bad,
                format!("the key at {name} is shorter than 1024 bits"),
                "make one of 2048 bits",
            );
        }
        if bits < 1500 {
            return not_good(
                "dkim",
                Grade::Weak,
                format!("the key at {name} has 1024 bits"),
                "make one of 2048 bits (RFC 8301)",
            );
        }
    }
    if tag(&tags, "t").is_some_and(|t| t.split(':').any(|f| f == "y")) {
        return not_good(
            "dkim",
            Grade::Weak,
            format!("the key at {name} is marked as a test (t=y)"),
            "remove t=y when signing works",
        );
    }
    good("dkim", format!("there is a key at {name}"))
}

/// The domain's DMARC policy, or that of a domain above it (RFC 7489 section 6.6.3).
pub async fn dmarc(dns: &Dns, domain: &str) -> Check {
    let mut at = domain;
    loop {
        let name = format!("_dmarc.{at}");
        let texts = match dns.txt(&name).await {
            Ok(texts) => texts,
            Err(why) => return unknown("dmarc", format!("{name}: {why}")),
        };
        let records: Vec<String> = texts
            .iter()
            .map(|t| String::from_utf8_lossy(t).into_owned())
            .filter(|t| t.trim_start().to_ascii_lowercase().starts_with("v=dmarc1"))
            .collect();
        match records.as_slice() {
            [] => {}
            [record] => return dmarc_policy(&name, record, at != domain),
            more => {
                return not_good(
                    "dmarc",
                    Grade::Bad,
                    format!(
                        "{name} has {} DMARC records, which count as none",
                        more.len()
                    ),
                    "leave one",
                );
            }
        }
        match at.split_once('.') {
            Some((_, parent)) if parent.contains('.') => at = parent,
            _ => break,
        }
    }
    not_good(
        "dmarc",
        Grade::Weak,
        format!("{domain} has no DMARC record"),
        format!(
            "publish a TXT record at _dmarc.{domain}: \"v=DMARC1; p=none; rua=mailto:…\"; large receivers ask senders of much mail for one"
        ),
    )
}

fn dmarc_policy(name: &str, record: &str, above: bool) -> Check {
    let tags = tags(record);
    let inherited = if above { tag(&tags, "sp") } else { None };
    match inherited.or(tag(&tags, "p")) {
        Some(policy @ ("none" | "quarantine" | "reject")) => {
            good("dmarc", format!("{name} says p={policy}"))
        }
        Some(_) | None => not_good(
            "dmarc",
            Grade::Bad,
            format!("{name} has no policy"),
            "add p=none, p=quarantine or p=reject",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_hold_the_address() {
        let ip: IpAddr = [192, 0, 2, 10].into();
        assert!(looks_generic("192-0-2-10.example.net", ip));
        assert!(looks_generic("host10.2.0.192.example.net", ip));
        assert!(looks_generic("a.dynamic.example.net", ip));
        assert!(!looks_generic("mail2.example.net", ip));
    }

    #[test]
    fn keys_of_all_sorts() {
        let grade = |text: &str| dkim_key("s._domainkey.example.pl", text).grade;
        assert_eq!(
            grade(&format!("v=DKIM1; k=rsa; p={}", "A".repeat(392))),
            Grade::Good
        );
        assert_eq!(grade(&format!("p={}", "A".repeat(216))), Grade::Weak);
        assert_eq!(grade(&format!("p={}", "A".repeat(128))), Grade::Bad);
        assert_eq!(
            grade(&format!("k=ed25519; p={}", "A".repeat(44))),
            Grade::Good
        );
        assert_eq!(grade(&format!("t=s:y; p={}", "A".repeat(392))), Grade::Weak);
        for bad in ["p=", "k=rsa", "p=a\u{1b}[2J", ""] {
            assert_eq!(grade(bad), Grade::Bad, "{bad}");
        }
        assert_eq!(
            dmarc_policy("x", "v=DMARC1; p=reject; sp=none", true).found,
            "x says p=none"
        );
        assert_eq!(dmarc_policy("x", "v=DMARC1; p=x", false).grade, Grade::Bad);
    }
}
