//! Whether a domain's SPF record lets an address send (RFC 7208), as far as
//! that can be evaluated without a message: terms with macros are not.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::pin::Pin;

use super::dns::{Dns, NoAnswer};

/// Most terms that query a name server (RFC 7208 section 4.6.4).
const MAX_LOOKUPS: u32 = 10;
/// Most names that an `mx` term may lead to (RFC 7208 section 4.6.4).
const MAX_MX: usize = 10;

/// The result (RFC 7208 section 2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spf {
    None,
    Neutral,
    Pass,
    Fail,
    SoftFail,
    TempError(String),
    PermError(String),
    Unknown(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Qualifier {
    Pass,
    Fail,
    SoftFail,
    Neutral,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Mechanism {
    All,
    Include(String),
    A(Option<String>, u8, u8),
    Mx(Option<String>, u8, u8),
    Ptr,
    Ip4(Ipv4Addr, u8),
    Ip6(Ipv6Addr, u8),
    Exists(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Record {
    terms: Vec<(Qualifier, Mechanism)>,
    redirect: Option<String>,
}

/// A term that is not in the grammar of RFC 7208 section 12.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not an SPF term")]
struct BadTerm(String);

/// Reads a record that begins with `v=spf1` (RFC 7208 section 12).
fn parse(text: &str) -> Result<Record, BadTerm> {
    let mut record = Record::default();
    for term in text.split_ascii_whitespace().skip(1) {
        if let Some((name, value)) = term.split_once('=')
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        {
            if name.eq_ignore_ascii_case("redirect") {
                record.redirect = Some(value.to_string());
            }
            // exp= and unknown modifiers change no result.
            continue;
        }
        let (qualifier, rest) = match term.as_bytes()[0] {
            b'+' => (Qualifier::Pass, &term[1..]),
            b'-' => (Qualifier::Fail, &term[1..]),
            b'~' => (Qualifier::SoftFail, &term[1..]),
            b'?' => (Qualifier::Neutral, &term[1..]),
            _ => (Qualifier::Pass, term),
        };
        let wrong = || BadTerm(term.to_string());
        let cut = rest.find([':', '/']).unwrap_or(rest.len());
        let (name, value) = rest.split_at(cut);
        let domain = |value: &str| -> Result<String, BadTerm> {
            let domain = value.strip_prefix(':').ok_or_else(wrong)?;
            if domain.is_empty() {
                return Err(wrong());
            }
            Ok(domain.to_string())
        };
        let mechanism = match name.to_ascii_lowercase().as_str() {
            "all" if value.is_empty() => Mechanism::All,
            "include" => Mechanism::Include(domain(value)?),
            "exists" => Mechanism::Exists(domain(value)?),
            "ptr" => Mechanism::Ptr,
            kind @ ("a" | "mx") => {
                let (target, v4, v6) = dual_cidr(value).ok_or_else(wrong)?;
                if kind == "a" {
                    Mechanism::A(target, v4, v6)
                } else {
                    Mechanism::Mx(target, v4, v6)
                }
            }
            "ip4" => {
                let (ip, length) = network(value, 32).ok_or_else(wrong)?;
                Mechanism::Ip4(ip.parse().map_err(|_| wrong())?, length)
            }
            "ip6" => {
                let (ip, length) = network(value, 128).ok_or_else(wrong)?;
                Mechanism::Ip6(ip.parse().map_err(|_| wrong())?, length)
            }
            _ => return Err(wrong()),
        };
        record.terms.push((qualifier, mechanism));
    }
    Ok(record)
}

/// `:192.0.2.0/24` → the address and the length of the prefix.
fn network(value: &str, longest: u8) -> Option<(&str, u8)> {
    let value = value.strip_prefix(':')?;
    match value.split_once('/') {
        None => Some((value, longest)),
        Some((ip, length)) => Some((ip, length.parse().ok().filter(|l| *l <= longest)?)),
    }
}

/// `:example.pl/24//64` → domain and both lengths.
fn dual_cidr(value: &str) -> Option<(Option<String>, u8, u8)> {
    let (value, v6) = match value.split_once("//") {
        Some((value, v6)) => (value, v6.parse().ok().filter(|l| *l <= 128)?),
        None => (value, 128),
    };
    let (value, v4) = match value.split_once('/') {
        Some((value, v4)) => (value, v4.parse().ok().filter(|l| *l <= 32)?),
        None => (value, 32),
    };
    let domain = match value.strip_prefix(':') {
        Some("") => return None,
        Some(domain) => Some(domain.to_string()),
        None if value.is_empty() => None,
        None => return None,
    };
    Some((domain, v4, v6))
}

/// Whether two addresses share the first bits.
fn within(ip: IpAddr, network: IpAddr, v4: u8, v6: u8) -> bool {
    match (ip, network) {
        (IpAddr::V4(ip), IpAddr::V4(network)) => {
            let differ = ip.to_bits() ^ network.to_bits();
            differ.leading_zeros() >= u32::from(v4)
        }
        (IpAddr::V6(ip), IpAddr::V6(network)) => {
            let differ = ip.to_bits() ^ network.to_bits();
            differ.leading_zeros() >= u32::from(v6)
        }
        _ => false,
    }
}

/// Evaluates the record of `domain` for `ip`.
pub async fn evaluate(dns: &Dns, domain: &str, ip: IpAddr) -> Spf {
    let mut lookups = 0;
    match check_host(dns, domain.to_string(), ip, &mut lookups).await {
        Ok(result) => result,
        Err(End::Result(result)) => result,
        Err(End::NoAnswer(why)) => Spf::TempError(why.to_string()),
    }
}

/// Why the evaluation ends before a term matches.
enum End {
    Result(Spf),
    NoAnswer(NoAnswer),
}

impl From<NoAnswer> for End {
    fn from(why: NoAnswer) -> End {
        End::NoAnswer(why)
    }
}

impl From<BadTerm> for End {
    fn from(why: BadTerm) -> End {
        End::Result(Spf::PermError(why.to_string()))
    }
}

/// Boxed, because `include` and `redirect` make the evaluation recursive.
type Checked<'a> = Pin<Box<dyn Future<Output = Result<Spf, End>> + 'a>>;

/// The function of RFC 7208 section 4.
fn check_host<'a>(dns: &'a Dns, domain: String, ip: IpAddr, lookups: &'a mut u32) -> Checked<'a> {
    Box::pin(async move {
        let Some(record) = lookup(dns, &domain).await? else {
            return Ok(Spf::None);
        };
        for (qualifier, mechanism) in record.terms {
            if matches(dns, &domain, ip, lookups, mechanism).await? {
                return Ok(match qualifier {
                    Qualifier::Pass => Spf::Pass,
                    Qualifier::Fail => Spf::Fail,
                    Qualifier::SoftFail => Spf::SoftFail,
                    Qualifier::Neutral => Spf::Neutral,
                });
            }
        }
        let Some(name) = record.redirect else {
            return Ok(Spf::Neutral);
        };
        without_macros(&name)?;
        count(lookups)?;
        // RFC 7208 section 6.1.
        match check_host(dns, name.clone(), ip, lookups).await? {
            Spf::None => Ok(Spf::PermError(format!("{name} has no SPF record"))),
            other => Ok(other),
        }
    })
}

/// The record of a domain (RFC 7208 section 4.5).
async fn lookup(dns: &Dns, domain: &str) -> Result<Option<Record>, End> {
    let texts = dns.txt(domain).await?;
    let records: Vec<String> = texts
        .iter()
        .map(|t| String::from_utf8_lossy(t).into_owned())
        .filter(|t| {
            let lower = t.to_ascii_lowercase();
            lower == "v=spf1" || lower.starts_with("v=spf1 ")
        })
        .collect();
    match records.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(parse(one)?)),
        more => Err(End::Result(Spf::PermError(format!(
            "{domain} must have one SPF record; found {}",
            more.len()
        )))),
    }
}

/// Counts a term that queries a name server (RFC 7208 section 4.6.4).
fn count(lookups: &mut u32) -> Result<(), End> {
    *lookups += 1;
    if *lookups > MAX_LOOKUPS {
        return Err(End::Result(Spf::PermError(format!(
            "more than {MAX_LOOKUPS} terms query a name server"
        ))));
    }
    Ok(())
}

/// Macros (RFC 7208 section 7) are expanded with values of the message.
fn without_macros(name: &str) -> Result<(), End> {
    if name.contains('%') {
        return Err(End::Result(Spf::Unknown(format!(
            "`{name}` depends on the message"
        ))));
    }
    Ok(())
}

/// Whether a mechanism matches the address (RFC 7208 section 5).
async fn matches(
    dns: &Dns,
    domain: &str,
    ip: IpAddr,
    lookups: &mut u32,
    mechanism: Mechanism,
) -> Result<bool, End> {
    match &mechanism {
        Mechanism::All | Mechanism::Ip4(..) | Mechanism::Ip6(..) => {}
        _ => count(lookups)?,
    }
    Ok(match mechanism {
        Mechanism::All => true,
        Mechanism::Ip4(network, length) => within(ip, network.into(), length, 128),
        Mechanism::Ip6(network, length) => within(ip, network.into(), 32, length),
        Mechanism::Include(name) => {
            without_macros(&name)?;
            match check_host(dns, name.clone(), ip, lookups).await? {
                Spf::Pass => true,
                Spf::Fail | Spf::SoftFail | Spf::Neutral => false,
                Spf::None => {
                    let why = format!("{name} has no SPF record");
                    return Err(End::Result(Spf::PermError(why)));
                }
                other => return Err(End::Result(other)),
            }
        }
        Mechanism::Exists(name) => {
            without_macros(&name)?;
            !dns.a(&name).await?.is_empty()
        }
        Mechanism::A(target, v4, v6) => {
            let name = target.unwrap_or_else(|| domain.to_string());
            without_macros(&name)?;
            let addresses = dns.addresses(&name).await?;
            addresses.iter().any(|a| within(ip, *a, v4, v6))
        }
        Mechanism::Mx(target, v4, v6) => {
            let name = target.unwrap_or_else(|| domain.to_string());
            let mut found = false;
            for server in dns.mx(&name).await?.iter().take(MAX_MX) {
                let addresses = dns.addresses(server).await?;
                found = found || addresses.iter().any(|a| within(ip, *a, v4, v6));
            }
            found
        }
        Mechanism::Ptr => {
            let mut found = false;
            for name in dns.ptr(ip).await?.iter().take(MAX_MX) {
                let below = *name == domain || name.ends_with(&format!(".{domain}"));
                found = found || below && dns.addresses(name).await?.contains(&ip);
            }
            found
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn records_are_read() {
        let record =
            parse("v=spf1 a:mail.example.pl/24//64 MX -ip4:192.0.2.0/24 ip6:2001:db8::/32 ?exists:%{i}.x exp=e redirect=_spf.example.pl ~all")
                .unwrap();
        assert_eq!(record.redirect.as_deref(), Some("_spf.example.pl"));
        assert_eq!(
            record.terms,
            [
                (
                    Qualifier::Pass,
                    Mechanism::A(Some("mail.example.pl".into()), 24, 64)
                ),
                (Qualifier::Pass, Mechanism::Mx(None, 32, 128)),
                (
                    Qualifier::Fail,
                    Mechanism::Ip4("192.0.2.0".parse().unwrap(), 24)
                ),
                (
                    Qualifier::Pass,
                    Mechanism::Ip6("2001:db8::".parse().unwrap(), 32)
                ),
                (Qualifier::Neutral, Mechanism::Exists("%{i}.x".into())),
                (Qualifier::SoftFail, Mechanism::All),
            ]
        );
        for wrong in [
            "v=spf1 ip4:192.0.2",
            "v=spf1 ip4:192.0.2.1/33",
            "v=spf1 include",
            "v=spf1 a:",
            "v=spf1 all:x",
            "v=spf1 smurf",
            "v=spf1 -",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn networks() {
        let ip = |t: &str| t.parse::<IpAddr>().unwrap();
        assert!(within(ip("192.0.2.77"), ip("192.0.2.0"), 24, 128));
        assert!(!within(ip("192.0.3.77"), ip("192.0.2.0"), 24, 128));
        assert!(within(ip("203.0.113.1"), ip("0.0.0.0"), 0, 128));
        assert!(within(ip("2001:db8:1::1"), ip("2001:db8::"), 32, 32));
        assert!(!within(ip("2001:db8::1"), ip("192.0.2.0"), 0, 0));
    }

    proptest! {
        #[test]
        fn no_record_stops_the_reader(text in "v=spf1 [ -~]{0,80}") {
            let _ = parse(&text);
        }
    }
}
