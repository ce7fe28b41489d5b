//! `[store]`: what the hosts of a site share.

use std::net::Ipv6Addr;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use super::problem::{Checker, Mistake};
use super::{safety, value};
use crate::message::Domain;
use crate::store::settings::{Engine, Place, Redis};

/// What `prefix` is by default, and how long it may be.
const PREFIX: &str = "zwrotka:";
const MAX_PREFIX: usize = 32;
/// How long a message waits for the engine, in milliseconds.
const TIME_LIMIT: u64 = 100;
const TIME_LIMITS: std::ops::RangeInclusive<u64> = 10..=10_000;
/// The usual ports.
const PORT: u16 = 6379;
const SENTINEL_PORT: u16 = 26379;
/// Databases beyond this number need a server that was set up for them.
const MAX_DATABASE: i64 = 65_535;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoreTable {
    engine: Option<Spanned<EngineName>>,
    url: Option<Spanned<String>>,
    sentinels: Option<Spanned<Vec<Spanned<String>>>>,
    service: Option<Spanned<String>>,
    prefix: Option<Spanned<String>>,
    user: Option<Spanned<String>>,
    password_file: Option<Spanned<PathBuf>>,
    ca_file: Option<Spanned<PathBuf>>,
    time_limit_ms: Option<Spanned<u64>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum EngineName {
    Local,
    Redis,
}

impl StoreTable {
    pub(super) fn settings(self, checker: &mut Checker<'_>) -> Engine {
        let engine = self.engine.as_ref().map(|e| (e.span(), *e.get_ref()));
        let Some((span, EngineName::Redis)) = engine else {
            self.warn_of_unused(checker);
            return Engine::Local;
        };
        let place = self.place(span, checker);
        for (key, file) in [
            ("password_file", &self.password_file),
            ("ca_file", &self.ca_file),
        ] {
            checker.read_some(key, file.as_ref(), value::absolute);
        }
        self.warn_of_files(checker);
        let prefix = checker.read_some("prefix", self.prefix.as_ref(), prefix);
        let user = checker.read_some("user", self.user.as_ref(), user);
        let limit = checker.read_some(
            "time_limit_ms",
            self.time_limit_ms.as_ref(),
            value::within(TIME_LIMITS, " of milliseconds"),
        );
        match place {
            Some((place, database)) => Engine::Redis(Redis {
                place,
                database,
                prefix: prefix.unwrap_or_else(|| PREFIX.into()),
                user,
                password_file: self.password_file.map(Spanned::into_inner),
                ca_file: self.ca_file.map(Spanned::into_inner),
                time_limit: Duration::from_millis(limit.unwrap_or(TIME_LIMIT)),
            }),
            // A mistake, which was noted.
            None => Engine::Local,
        }
    }

    /// Where the engine listens, and the number of the database.
    fn place(
        &self,
        engine: std::ops::Range<usize>,
        checker: &mut Checker<'_>,
    ) -> Option<(Place, i64)> {
        match (&self.url, &self.sentinels, &self.service) {
            (Some(text), None, None) => {
                let (place, database) = checker.read("url", text, url)?;
                let is_tls = matches!(place, Place::Tcp { is_tls: true, .. });
                if let Some(ca) = self.ca_file.as_ref().filter(|_| !is_tls) {
                    let mistake = Mistake::new("is for rediss:// alone");
                    checker.wrong(ca.span(), "ca_file", mistake);
                }
                Some((place, database))
            }
            (None, Some(all), Some(service)) => {
                let mut sentinels = Vec::new();
                for one in all.get_ref() {
                    sentinels.push(checker.read("sentinels", one, sentinel)?);
                }
                if sentinels.is_empty() {
                    let mistake = Mistake::new("must name at least one Sentinel");
                    checker.wrong(all.span(), "sentinels", mistake);
                }
                let service = checker.read("service", service, word)?;
                Some((Place::Sentinel { sentinels, service }, 0))
            }
            (None, None, None) => {
                let mistake = Mistake::new("\"redis\" needs `url`, or `sentinels` and `service`")
                    .help("for example url = \"redis://127.0.0.1:6379\"");
                checker.wrong(engine, "engine", mistake);
                None
            }
            _ => {
                let mistake =
                    Mistake::new("\"redis\" needs either `url`, or both `sentinels` and `service`");
                checker.wrong(engine, "engine", mistake);
                None
            }
        }
    }

    /// A file that is not there costs the shared store, not the notices.
    fn warn_of_files(&self, checker: &mut Checker<'_>) {
        if let Some(file) = &self.password_file
            && let Err(fault) = safety::check_secret(file.get_ref())
        {
            let what = format!(
                "`password_file` names {}, which {fault}",
                file.get_ref().display()
            );
            checker.warn(file.span(), what, "until then every host counts for itself");
        }
        if let Some(file) = &self.ca_file
            && let Err(fault) = safety::check(file.get_ref())
        {
            let what = format!(
                "`ca_file` names {}, which {fault}",
                file.get_ref().display()
            );
            checker.warn(file.span(), what, "until then every host counts for itself");
        }
    }

    fn warn_of_unused(&self, checker: &mut Checker<'_>) {
        let spans = [
            ("url", self.url.as_ref().map(Spanned::span)),
            ("sentinels", self.sentinels.as_ref().map(Spanned::span)),
            ("service", self.service.as_ref().map(Spanned::span)),
            ("prefix", self.prefix.as_ref().map(Spanned::span)),
            ("user", self.user.as_ref().map(Spanned::span)),
            (
                "password_file",
                self.password_file.as_ref().map(Spanned::span),
            ),
            ("ca_file", self.ca_file.as_ref().map(Spanned::span)),
            (
                "time_limit_ms",
                self.time_limit_ms.as_ref().map(Spanned::span),
            ),
        ];
        for (key, span) in spans {
            if let Some(span) = span {
                let what = format!("`{key}` is not used with engine = \"local\"");
                checker.warn(span, what, "set engine = \"redis\", or remove it");
            }
        }
    }
}

/// `redis://HOST[:PORT][/DATABASE]`, the same with rediss, or `unix:///PATH`.
fn url(text: &str) -> Result<(Place, i64), Mistake> {
    let wanted = "redis://HOST:PORT, rediss://HOST:PORT or unix:///PATH, \
                  for example redis://127.0.0.1:6379";
    let mistake = || Mistake::must_be(wanted, text);
    let (scheme, rest) = text.split_once("://").ok_or_else(mistake)?;
    if scheme == "unix" {
        let is_path = rest.starts_with('/') && !rest.contains(['?', '#']);
        return match is_path {
            true => Ok((Place::Unix(rest.into()), 0)),
            false => Err(mistake()),
        };
    }
    let is_tls = match scheme {
        "redis" => false,
        "rediss" => true,
        _ => return Err(mistake()),
    };
    if rest.contains('@') {
        return Err(Mistake::new("must hold neither a user nor a password")
            .help("set `user` and `password_file`"));
    }
    let (address, database) = rest.split_once('/').unwrap_or((rest, ""));
    let database = match database {
        "" => 0,
        number => number
            .parse()
            .ok()
            .filter(|n| (0..=MAX_DATABASE).contains(n))
            .ok_or_else(mistake)?,
    };
    let (host, port) = host_and_port(address, PORT).ok_or_else(mistake)?;
    Ok((Place::Tcp { host, port, is_tls }, database))
}

fn sentinel(text: &str) -> Result<(String, u16), Mistake> {
    let wanted = "HOST:PORT, for example 192.0.2.7:26379";
    host_and_port(text, SENTINEL_PORT).ok_or_else(|| Mistake::must_be(wanted, text))
}

fn host_and_port(text: &str, default: u16) -> Option<(String, u16)> {
    let (host, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']')?;
            host.parse::<Ipv6Addr>().ok()?;
            (host, port.strip_prefix(':'))
        }
        None => match text.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        },
    };
    let port = match port {
        Some(port) => port.parse().ok().filter(|port| *port > 0)?,
        None => default,
    };
    let is_host = text.starts_with('[') || Domain::new(host).is_some() || is_ipv4(host);
    is_host.then(|| (host.to_string(), port))
}

fn is_ipv4(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok()
}

fn prefix(text: &str) -> Result<String, Mistake> {
    let is_fine = (1..=MAX_PREFIX).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"{}*?[]\\\"'".contains(&b));
    if is_fine {
        return Ok(text.into());
    }
    let wanted = format!(
        "1 to {MAX_PREFIX} characters of ASCII without spaces, braces, brackets, quotes, * and ?"
    );
    Err(Mistake::must_be(wanted, text))
}

fn word(text: &str) -> Result<String, Mistake> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(text.into());
    }
    Err(Mistake::must_be(
        "a word of ASCII, for example mymaster",
        text,
    ))
}

fn user(text: &str) -> Result<String, Mistake> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic()) {
        return Ok(text.into());
    }
    Err(Mistake::must_be(
        "a user of the access control list, for example zwrotka",
        text,
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn urls_name_a_place_and_a_database() {
        let tcp = |host: &str, port, is_tls| Place::Tcp {
            host: host.into(),
            port,
            is_tls,
        };
        for (text, place, database) in [
            ("redis://127.0.0.1", tcp("127.0.0.1", 6379, false), 0),
            (
                "redis://db.example.pl:7000/3",
                tcp("db.example.pl", 7000, false),
                3,
            ),
            ("redis://localhost/", tcp("localhost", 6379, false), 0),
            ("rediss://[2001:db8::1]:1/0", tcp("2001:db8::1", 1, true), 0),
            ("unix:///run/r.sock", Place::Unix("/run/r.sock".into()), 0),
        ] {
            assert_eq!(url(text).unwrap(), (place, database), "{text}");
        }
        for text in [
            "",
            "127.0.0.1:6379",
            "http://x",
            "redis://",
            "redis:///",
            "redis://a b",
            "redis://x:0",
            "redis://x:99999",
            "redis://x/y",
            "redis://x/-1",
            "unix://run",
            "redis://[::1",
            "redis://[x]:1",
            "redis://x?db=1",
            "unix:///a?db=1",
            "redis://me:secret@x",
        ] {
            assert!(url(text).is_err(), "{text}");
        }
    }
}
