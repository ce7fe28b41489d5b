//! DNS queries; the only user of hickory-resolver.
//!
//! A name or record that does not exist is an empty answer, not an error,
//! because blocklists answer so for what is not listed.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use tokio::sync::Semaphore;

use super::list::reversed;

/// Time limit of one query, retries included.
const PATIENCE: Duration = Duration::from_secs(8);
/// Time limit of one attempt.
const TRY: Duration = Duration::from_millis(2500);
/// Most queries at the same time.
const AT_ONCE: usize = 30;

/// Why the resolver cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    #[error("no name server: /etc/resolv.conf names none; name one with --resolver ADDRESS:PORT")]
    NoServer,
    #[error("the resolver cannot be set up: {0}")]
    Resolver(String),
    #[error("the runtime cannot be started: {0}")]
    Runtime(#[from] std::io::Error),
}

/// Why a query has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    Refused,
    Timeout,
    /// The server failed, or the answer was broken.
    Failed(String),
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoAnswer::Refused => f.write_str("the name server answers REFUSED"),
            NoAnswer::Timeout => f.write_str("no answer in time"),
            NoAnswer::Failed(why) => f.write_str(why),
        }
    }
}

/// A resolver that limits how many queries run at the same time.
pub struct Dns {
    resolver: TokioResolver,
    servers: Vec<SocketAddr>,
    gate: Semaphore,
}

impl Dns {
    /// A resolver that queries these servers.
    ///
    /// # Errors
    /// `servers` is empty, or the resolver cannot be set up.
    pub fn new(servers: Vec<SocketAddr>) -> Result<Dns, SetupError> {
        if servers.is_empty() {
            return Err(SetupError::NoServer);
        }
        let configs = servers
            .iter()
            .map(|server| {
                let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()]
                    .map(|mut connection| {
                        connection.port = server.port();
                        connection
                    })
                    .into();
                NameServerConfig::new(server.ip(), true, connections)
            })
            .collect();
        let config = ResolverConfig::from_name_servers(configs);
        let mut builder =
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        let options = builder.options_mut();
        options.timeout = TRY;
        options.attempts = 2;
        options.use_hosts_file = ResolveHosts::Never;
        options.num_concurrent_reqs = 1;
        Ok(Dns {
            resolver: builder
                .build()
                .map_err(|e| SetupError::Resolver(e.to_string()))?,
            servers,
            gate: Semaphore::new(AT_ONCE),
        })
    }

    pub fn servers(&self) -> &[SocketAddr] {
        &self.servers
    }

    async fn ask(&self, name: &str, kind: RecordType) -> Result<Vec<RData>, NoAnswer> {
        // A name with a dot at its end has no search list tried on it.
        let name = if name.ends_with('.') {
            name.to_string()
        } else {
            format!("{name}.")
        };
        let _permit = self.gate.acquire().await;
        let lookup = tokio::time::timeout(PATIENCE, self.resolver.lookup(name, kind)).await;
        match lookup {
            Err(_) | Ok(Err(NetError::Timeout)) => Err(NoAnswer::Timeout),
            Ok(Ok(lookup)) => Ok(lookup.answers().iter().map(|r| r.data.clone()).collect()),
            Ok(Err(NetError::Dns(DnsError::NoRecordsFound(none)))) => match none.response_code {
                ResponseCode::NoError | ResponseCode::NXDomain => Ok(Vec::new()),
                ResponseCode::Refused => Err(NoAnswer::Refused),
                code => Err(NoAnswer::Failed(format!("the name server answers {code}"))),
            },
            Ok(Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::Refused)))) => {
                Err(NoAnswer::Refused)
            }
            Ok(Err(NetError::Dns(DnsError::ResponseCode(code)))) => {
                Err(NoAnswer::Failed(format!("the name server answers {code}")))
            }
            Ok(Err(error)) => Err(NoAnswer::Failed(error.to_string())),
        }
    }

    /// IPv4 addresses of a name.
    ///
    /// # Errors
    /// There is no answer.
    pub async fn a(&self, name: &str) -> Result<Vec<Ipv4Addr>, NoAnswer> {
        let data = self.ask(name, RecordType::A).await?;
        Ok(data
            .iter()
            .filter_map(|d| match d {
                RData::A(a) => Some(a.0),
                _ => None,
            })
            .collect())
    }

    /// IPv6 addresses of a name.
    ///
    /// # Errors
    /// There is no answer.
    pub async fn aaaa(&self, name: &str) -> Result<Vec<Ipv6Addr>, NoAnswer> {
        let data = self.ask(name, RecordType::AAAA).await?;
        Ok(data
            .iter()
            .filter_map(|d| match d {
                RData::AAAA(a) => Some(a.0),
                _ => None,
            })
            .collect())
    }

    /// All addresses of a name, IPv4 first.
    ///
    /// # Errors
    /// There is no answer to either question.
    pub async fn addresses(&self, name: &str) -> Result<Vec<IpAddr>, NoAnswer> {
        let (v4, v6) = tokio::join!(self.a(name), self.aaaa(name));
        match (v4, v6) {
            (Err(why), Err(_)) => Err(why),
            (v4, v6) => {
                let v4 = v4.unwrap_or_default().into_iter().map(IpAddr::V4);
                let v6 = v6.unwrap_or_default().into_iter().map(IpAddr::V6);
                Ok(v4.chain(v6).collect())
            }
        }
    }

    /// Mail servers of a domain, the first choice first. A lone `.` says that
    /// the domain takes no mail (RFC 7505).
    ///
    /// # Errors
    /// There is no answer.
    pub async fn mx(&self, domain: &str) -> Result<Vec<String>, NoAnswer> {
        let data = self.ask(domain, RecordType::MX).await?;
        let mut servers: Vec<(u16, String)> = data
            .iter()
            .filter_map(|d| match d {
                RData::MX(mx) => Some((mx.preference, plain(&mx.exchange.to_ascii()))),
                _ => None,
            })
            .collect();
        servers.sort();
        Ok(servers.into_iter().map(|(_, name)| name).collect())
    }

    /// Names of an address.
    ///
    /// # Errors
    /// There is no answer.
    pub async fn ptr(&self, ip: IpAddr) -> Result<Vec<String>, NoAnswer> {
        let zone = match ip {
            IpAddr::V4(_) => "in-addr.arpa",
            IpAddr::V6(_) => "ip6.arpa",
        };
        let data = self
            .ask(&format!("{}.{zone}.", reversed(ip)), RecordType::PTR)
            .await?;
        Ok(data
            .iter()
            .filter_map(|d| match d {
                RData::PTR(name) => Some(plain(&name.0.to_ascii())),
                _ => None,
            })
            .collect())
    }

    /// Texts of a name, the strings of each joined (RFC 7208 section 3.3).
    ///
    /// # Errors
    /// There is no answer.
    pub async fn txt(&self, name: &str) -> Result<Vec<Vec<u8>>, NoAnswer> {
        let data = self.ask(name, RecordType::TXT).await?;
        Ok(data
            .iter()
            .filter_map(|d| match d {
                RData::TXT(txt) => Some(txt.txt_data.concat()),
                _ => None,
            })
            .collect())
    }
}

/// A name in lower case without the dot at its end; the root stays `.`.
fn plain(name: &str) -> String {
    match name.trim_end_matches('.') {
        "" => ".".into(),
        name => name.to_ascii_lowercase(),
    }
}

/// The name servers of /etc/resolv.conf (resolv.conf(5)), at most three.
pub fn system_servers() -> Vec<SocketAddr> {
    servers_in(&std::fs::read_to_string(Path::new("/etc/resolv.conf")).unwrap_or_default())
}

fn servers_in(text: &str) -> Vec<SocketAddr> {
    text.lines()
        .filter_map(|line| {
            let mut words = line.split_ascii_whitespace();
            (words.next() == Some("nameserver")).then(|| words.next())?
        })
        // The interface after % is not used.
        .filter_map(|ip| ip.split('%').next()?.parse::<IpAddr>().ok())
        .map(|ip| SocketAddr::new(ip, 53))
        .take(3)
        .collect()
}

/// Public resolvers, whose queries most lists refuse.
pub fn is_public_resolver(ip: IpAddr) -> bool {
    const PUBLIC: [&str; 12] = [
        "8.8.8.8",
        "8.8.4.4",
        "1.1.1.1",
        "1.0.0.1",
        "9.9.9.9",
        "149.112.112.112",
        "208.67.222.222",
        "208.67.220.220",
        "2001:4860:4860::8888",
        "2001:4860:4860::8844",
        "2606:4700:4700::1111",
        "2606:4700:4700::1001",
    ];
    PUBLIC.iter().any(|p| p.parse() == Ok(ip))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn resolv_conf() {
        let text = "# x\nsearch example.pl\nnameserver 127.0.0.53\nnameserver fe80::1%eth0\n nameserver  x\n";
        let servers = servers_in(text);
        assert_eq!(servers[0], "127.0.0.53:53".parse().unwrap());
        assert_eq!(servers.len(), 2);
        assert!(is_public_resolver("8.8.8.8".parse().unwrap()));
        assert_eq!(plain("MX.example.PL."), "mx.example.pl");
        assert_eq!(plain("."), ".");
    }
}
