//! Whether this server is on a blocklist, and what else makes receivers refuse it.
//!
//! [`list`] defines the lists and what their answers mean, [`dns`] queries,
//! [`identity`] and [`spf`] check names and what the domain publishes.
//! [`check`] follows domain → MX → addresses and puts the answers together:
//!
//! ```no_run
//! use zwrotka::admin::blocklist::{Request, Lists, check};
//! let request = Request::new(vec!["example.pl".into()], Lists::built_in());
//! let report = check(&request, &|_done, _all| ())?;
//! println!("{}", report.is_listed());
//! # Ok::<(), zwrotka::admin::blocklist::dns::SetupError>(())
//! ```

pub mod dns;
pub mod identity;
pub mod list;
pub mod spf;

use std::collections::BTreeMap;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;

use self::dns::{Dns, NoAnswer};
use self::identity::{Check, Grade};
use self::list::{Kind, List, Verdict};
pub use self::list::{Lists, SITE_FILE};
use super::text::Text;
use super::time;
use super::words::Words;

/// In every report that has a listing, because it is the most frequent mistake.
pub const WARNING: &str = "Find the source of the spam and stop it before you ask for delisting: \
     while it goes on, the server is back on the list within hours, and lists grow slower to let it go. \
     zwrotka queue and zwrotka trace --suspects show where it comes from.";

/// What to check.
#[derive(Debug, Clone)]
pub struct Request {
    pub targets: Vec<String>,
    /// Names of hosts, of which only the addresses are checked.
    pub hosts: Vec<String>,
    /// Addresses of this host, which are checked as well and against which
    /// the HELO name is held.
    pub own: Vec<IpAddr>,
    pub helo: Option<String>,
    pub selectors: Vec<String>,
    pub lists: Lists,
    /// The name servers to ask; those of the system if there are none.
    pub servers: Vec<SocketAddr>,
}

impl Request {
    /// Checks these with the system's name servers.
    pub fn new(targets: Vec<String>, lists: Lists) -> Request {
        Request {
            targets,
            hosts: Vec::new(),
            own: Vec::new(),
            helo: None,
            selectors: Vec::new(),
            lists,
            servers: Vec::new(),
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Serialize)]
pub struct Inspection {
    /// When, in seconds since 1970.
    pub at: i64,
    pub resolvers: Vec<SocketAddr>,
    /// Whether one of them is public: most lists refuse to answer those.
    pub public_resolver: bool,
    /// Addresses, in the order they were met.
    pub addresses: Vec<Address>,
    pub domains: Vec<Domain>,
    pub problems: Vec<String>,
    /// Lists that answer that this resolver may not ask them.
    pub refusing: Vec<String>,
    /// What to do before delisting, where something is listed.
    pub warning: Option<&'static str>,
}

/// An address and the results of its checks.
#[derive(Debug, Clone, Serialize)]
pub struct Address {
    pub ip: IpAddr,
    /// How the check found it, for example `example.pl > mx.example.pl`.
    pub via: Vec<String>,
    pub own: bool,
    /// Whether it is public; lists have no other addresses.
    pub public: bool,
    pub lists: Vec<Finding>,
    pub checks: Vec<Check>,
}

/// A domain and the results of its checks.
#[derive(Debug, Clone, Serialize)]
pub struct Domain {
    pub domain: String,
    pub mx: Vec<String>,
    pub lists: Vec<Finding>,
    pub checks: Vec<Check>,
}

/// What one list says.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    pub list: String,
    /// Its zone, without a key.
    pub zone: String,
    /// Whether a listing changes no exit code.
    pub minor: bool,
    #[serde(flatten)]
    pub verdict: Verdict,
    pub delist: String,
    pub rule: String,
}

impl Finding {
    /// What the list asks for, in this language where it is a built-in list and
    /// the site has not changed the text.
    pub fn rule_in(&self, words: Words) -> String {
        list::rule_in(&self.list, &self.rule, words)
    }
}

impl Inspection {
    /// Every finding.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        let addresses = self.addresses.iter().flat_map(|a| &a.lists);
        addresses.chain(self.domains.iter().flat_map(|d| &d.lists))
    }

    /// Whether something is on a list that is not minor.
    pub fn is_listed(&self) -> bool {
        self.findings()
            .any(|f| !f.minor && matches!(f.verdict, Verdict::Listed { .. }))
    }

    /// Lists whose listing would count and that gave no answer that can be believed,
    /// each once.
    pub fn silent(&self) -> Vec<String> {
        let silent = |f: &&Finding| {
            !f.minor && matches!(f.verdict, Verdict::Refused { .. } | Verdict::Error { .. })
        };
        let mut names: Vec<String> = self
            .findings()
            .filter(silent)
            .map(|f| f.list.clone())
            .collect();
        names.sort();
        names.dedup();
        if names.is_empty() && !self.is_answered() {
            names.push("any list".into());
        }
        names
    }

    /// Whether at least one list gave a valid answer.
    pub fn is_answered(&self) -> bool {
        self.findings()
            .any(|f| matches!(f.verdict, Verdict::Listed { .. } | Verdict::Clean))
    }
}

/// Called with the number of answered queries and of all queries so far.
pub type Progress<'a> = &'a dyn Fn(usize, usize);

/// Runs all queries and waits for the answers.
///
/// # Errors
/// There is no name server to ask.
pub fn check(request: &Request, progress: Progress<'_>) -> Result<Inspection, dns::SetupError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let servers = if request.servers.is_empty() {
        dns::system_servers()
    } else {
        request.servers.clone()
    };
    runtime.block_on(async {
        let dns = Dns::new(servers)?;
        let checker = Checker {
            dns: &dns,
            request,
            progress,
            done: AtomicUsize::new(0),
            all: AtomicUsize::new(0),
        };
        Ok(checker.run().await)
    })
}

struct Checker<'a> {
    dns: &'a Dns,
    request: &'a Request,
    progress: Progress<'a>,
    done: AtomicUsize,
    all: AtomicUsize,
}

/// Where addresses come from, in the order they were met.
#[derive(Default)]
struct Found {
    addresses: Vec<IpAddr>,
    via: BTreeMap<IpAddr, Vec<String>>,
    domains: Vec<Domain>,
    of_domain: Vec<Vec<IpAddr>>,
    problems: Vec<String>,
}

impl Found {
    fn add(&mut self, ip: IpAddr, via: Option<String>) {
        if !self.addresses.contains(&ip) {
            self.addresses.push(ip);
        }
        let ways = self.via.entry(ip).or_default();
        ways.extend(via.filter(|v| !ways.contains(v)));
    }
}

/// Runs futures concurrently and keeps their order.
async fn all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut futures: Vec<_> = futures.into_iter().map(|f| (Box::pin(f), None)).collect();
    std::future::poll_fn(|context| {
        let mut waiting = false;
        for (future, result) in &mut futures {
            if result.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *result = Some(value),
                    std::task::Poll::Pending => waiting = true,
                }
            }
        }
        if waiting {
            std::task::Poll::Pending
        } else {
            std::task::Poll::Ready(())
        }
    })
    .await;
    futures
        .into_iter()
        .filter_map(|(_, result)| result)
        .collect()
}

impl Checker<'_> {
    /// Counts a question for the progress.
    async fn counted<T>(&self, question: impl Future<Output = T>) -> T {
        let tell = || {
            (self.progress)(
                self.done.load(Ordering::Relaxed),
                self.all.load(Ordering::Relaxed),
            );
        };
        self.all.fetch_add(1, Ordering::Relaxed);
        tell();
        let answer = question.await;
        self.done.fetch_add(1, Ordering::Relaxed);
        tell();
        answer
    }

    /// The addresses and domains that the request leads to.
    async fn find(&self) -> Found {
        let mut found = Found::default();
        for &ip in &self.request.own {
            found.add(ip, Some("this host".into()));
        }
        let mut names: Vec<String> = Vec::new();
        for target in &self.request.targets {
            match (target.parse::<IpAddr>(), host_name(target)) {
                (Ok(ip), _) => {
                    found.add(ip, None);
                }
                (Err(_), Some(name)) if !names.contains(&name) => names.push(name),
                (Err(_), Some(_)) => {}
                (Err(_), None) => found
                    .problems
                    .push(format!("{target} is neither an address nor a domain")),
            }
        }
        let looked_up = all(names.iter().map(|name| self.counted(self.servers_of(name))));
        let hosts = all(self
            .request
            .hosts
            .iter()
            .map(|host| self.counted(self.dns.addresses(host))));
        let (looked_up, hosts) = tokio::join!(looked_up, hosts);
        for (name, servers) in names.iter().zip(looked_up) {
            take(name, servers, &mut found);
        }
        for (host, addresses) in self.request.hosts.iter().zip(hosts) {
            match addresses {
                Ok(addresses) => {
                    for ip in addresses {
                        found.add(ip, Some(host.clone()));
                    }
                }
                Err(why) => found.problems.push(format!("{host}: {why}")),
            }
        }
        found
    }

    async fn run(&self) -> Inspection {
        let found = self.find().await;
        let addresses = all(found.addresses.iter().map(|&ip| {
            let via = found.via.get(&ip).cloned().unwrap_or_default();
            self.names_of(ip, via)
        }));
        let domains = all(found
            .domains
            .iter()
            .zip(&found.of_domain)
            .map(|(domain, ips)| self.domain_checks(domain.clone(), ips)));
        let on_lists = all(self
            .request
            .lists
            .of(Kind::Ip)
            .map(|list| self.ask_list(list, &found.addresses)));
        let (mut addresses, domains, on_lists) = tokio::join!(addresses, domains, on_lists);
        for findings in on_lists {
            for (address, finding) in addresses.iter_mut().zip(findings) {
                address.lists.extend(finding);
            }
        }
        let resolvers = self.dns.servers().to_vec();
        let mut report = Inspection {
            at: time::now(),
            public_resolver: resolvers.iter().any(|r| dns::is_public_resolver(r.ip())),
            resolvers,
            addresses,
            domains,
            problems: found.problems,
            refusing: Vec::new(),
            warning: None,
        };
        let mut refusing: Vec<String> = report
            .findings()
            .filter(|f| matches!(f.verdict, Verdict::Refused { resolver: true, .. }))
            .map(|f| f.list.clone())
            .collect();
        refusing.sort();
        refusing.dedup();
        report.refusing = refusing;
        report.warning = report.is_listed().then_some(WARNING);
        report
    }

    /// The mail servers of a domain and their addresses; for a name without
    /// MX its own (RFC 5321 section 5.1).
    async fn servers_of(&self, name: &str) -> Servers {
        let mx = self.dns.mx(name).await;
        let hosts = match &mx {
            Ok(mx) if !mx.is_empty() => mx.clone(),
            _ => vec![name.to_string()],
        };
        let addresses = all(hosts
            .iter()
            .filter(|h| *h != ".")
            .map(|h| self.dns.addresses(h)))
        .await;
        Servers {
            has_mx: mx.as_ref().is_ok_and(|mx| !mx.is_empty()),
            takes_none: mx.as_ref().is_ok_and(|mx| mx == &["."]),
            failed: mx.err(),
            hosts: hosts
                .into_iter()
                .filter(|h| h != ".")
                .zip(addresses)
                .collect(),
        }
    }

    async fn names_of(&self, ip: IpAddr, via: Vec<String>) -> Address {
        let own = self.request.own.contains(&ip);
        if !is_public(ip) {
            return Address {
                ip,
                via,
                own,
                public: false,
                lists: Vec::new(),
                checks: vec![Check {
                    check: "address",
                    grade: Grade::Unknown,
                    found: format!("{ip} is not public: receivers and lists never see it"),
                    advice: Some("look up the address that the server has outside".into()),
                }],
            };
        }
        let (reverse, confirmed) = self.counted(identity::reverse_dns(self.dns, ip)).await;
        let mut checks = vec![reverse];
        if let Some(helo) = self.request.helo.as_deref()
            && (own || self.request.own.is_empty())
        {
            let own = if self.request.own.is_empty() {
                vec![ip]
            } else {
                self.request.own.clone()
            };
            checks.push(
                self.counted(identity::helo(self.dns, helo, &own, &confirmed))
                    .await,
            );
        }
        Address {
            ip,
            via,
            own,
            public: true,
            lists: Vec::new(),
            checks,
        }
    }

    async fn domain_checks(&self, mut domain: Domain, ips: &[IpAddr]) -> Domain {
        let name = domain.domain.clone();
        // On a host of the domain the sending address is its own; elsewhere the MX is the best guess.
        let senders: Vec<IpAddr> = if self.request.own.is_empty() {
            ips.iter().copied().filter(|ip| is_public(*ip)).collect()
        } else {
            self.request.own.clone()
        };
        let spf = self.counted(identity::sender_policy(self.dns, &name, &senders));
        let dmarc = self.counted(identity::dmarc(self.dns, &name));
        let keys = all(self
            .request
            .selectors
            .iter()
            .map(|s| self.counted(identity::dkim(self.dns, &name, s))));
        let lists = all(self
            .request
            .lists
            .of(Kind::Domain)
            .map(|list| self.ask_domain_list(list, &name)));
        let (spf, dmarc, keys, lists) = tokio::join!(spf, dmarc, keys, lists);
        domain.checks.extend(spf);
        domain.checks.extend(keys);
        domain.checks.push(dmarc);
        domain.lists = lists;
        domain
    }

    /// Tests a list, then asks it for every address. The answer is one for
    /// each address; `None` where the list has no such addresses.
    async fn ask_list(&self, list: &List, ips: &[IpAddr]) -> Vec<Option<Finding>> {
        let has = |ip: &IpAddr| is_public(*ip) && (ip.is_ipv4() || list.ipv6);
        if !ips.iter().any(has) {
            return ips.iter().map(|_| None).collect();
        }
        let believed = match self.counted(self.test_list(list, false)).await {
            Err(verdict) if list.ipv6 && ips.iter().all(IpAddr::is_ipv6) => {
                // A list may have test entries of one sort only.
                match self.test_list(list, true).await {
                    Ok(()) => Ok(()),
                    Err(_) => Err(verdict),
                }
            }
            tested => tested,
        };
        all(ips.iter().map(|&ip| {
            let believed = believed.clone();
            async move {
                if !has(&ip) {
                    return None;
                }
                let verdict = match believed {
                    Err(verdict) => verdict,
                    Ok(()) => self.counted(self.ask(list, &list.name_for(ip))).await,
                };
                Some(finding(list, verdict, &ip.to_string()))
            }
        }))
        .await
    }

    async fn ask_domain_list(&self, list: &List, domain: &str) -> Finding {
        let verdict = match self.counted(self.test_list(list, false)).await {
            Err(verdict) => verdict,
            Ok(()) => {
                self.counted(self.ask(list, &list.name_for_domain(domain)))
                    .await
            }
        };
        finding(list, verdict, domain)
    }

    async fn test_list(&self, list: &List, ipv6: bool) -> Result<(), Verdict> {
        let [listed, unlisted] = list.test_names(ipv6);
        match tokio::join!(self.dns.a(&listed), self.dns.a(&unlisted)) {
            (Ok(listed), Ok(unlisted)) => list.self_test(&listed, &unlisted),
            (Err(why), _) | (_, Err(why)) => Err(no_answer(why)),
        }
    }

    async fn ask(&self, list: &List, name: &str) -> Verdict {
        let mut verdict = match self.dns.a(name).await {
            Ok(answers) => list.judge(&answers),
            Err(why) => return no_answer(why),
        };
        if let Verdict::Listed { reason, .. } = &mut verdict
            && let Ok(texts) = self.dns.txt(name).await
            && !texts.is_empty()
        {
            *reason = Some(Text::new(texts.join(&b" / "[..])));
        }
        verdict
    }
}

/// Records the mail servers of a domain and their faults.
fn take(name: &str, servers: Servers, found: &mut Found) {
    let mut ips = Vec::new();
    let mut checks = Vec::new();
    for (host, addresses) in &servers.hosts {
        match addresses {
            Ok(addresses) => {
                if addresses.is_empty() && servers.has_mx {
                    checks.push(mx(
                        Grade::Bad,
                        format!("{name} has {host} as a mail server, which has no address"),
                        "give it an address record, or take it out of the MX",
                    ));
                }
                for &ip in addresses {
                    let via = if host == name {
                        name.to_string()
                    } else {
                        format!("{name} > {host}")
                    };
                    found.add(ip, Some(via));
                    ips.push(ip);
                }
            }
            Err(why) => found.problems.push(format!("{host}: {why}")),
        }
    }
    if let Some(why) = &servers.failed {
        found
            .problems
            .push(format!("mail servers of {name}: {why}"));
    }
    let answered = servers.failed.is_none() && servers.hosts.iter().all(|(_, a)| a.is_ok());
    if servers.takes_none {
        checks.push(mx(
            Grade::Weak,
            format!("{name} says that it takes no mail (null MX)"),
            "receivers may refuse mail from it too (RFC 7505)",
        ));
    } else if ips.is_empty() && answered && checks.is_empty() {
        found
            .problems
            .push(format!("{name} has neither a mail server nor an address"));
        return;
    } else if !servers.has_mx && !ips.is_empty() && servers.failed.is_none() {
        checks.push(mx(
            Grade::Weak,
            format!("{name} has no MX record; mail for it goes to its own address"),
            "publish an MX record if the domain takes mail",
        ));
    }
    found.domains.push(Domain {
        domain: name.to_string(),
        mx: if servers.has_mx {
            servers.hosts.into_iter().map(|(h, _)| h).collect()
        } else {
            Vec::new()
        },
        lists: Vec::new(),
        checks,
    });
    found.of_domain.push(ips);
}

fn mx(grade: Grade, found: String, advice: &str) -> Check {
    Check {
        check: "mx",
        grade,
        found,
        advice: Some(advice.into()),
    }
}

struct Servers {
    has_mx: bool,
    takes_none: bool,
    failed: Option<NoAnswer>,
    hosts: Vec<(String, Result<Vec<IpAddr>, NoAnswer>)>,
}

fn no_answer(why: NoAnswer) -> Verdict {
    match why {
        NoAnswer::Refused => Verdict::Refused {
            why: "the name server answers REFUSED".into(),
            resolver: true,
        },
        why => Verdict::Error {
            why: why.to_string(),
        },
    }
}

fn finding(list: &List, verdict: Verdict, of: &str) -> Finding {
    Finding {
        list: list.name.clone(),
        zone: list.zone.clone(),
        minor: list.minor,
        verdict,
        delist: list.delist_page(of),
        rule: list.rule.clone(),
    }
}

/// A domain in A-labels and lower case; of an address the part behind `@`.
fn host_name(text: &str) -> Option<String> {
    let domain = text.rsplit_once('@').map_or(text, |(_, domain)| domain);
    crate::message::Domain::new(domain)
        .map(|d| d.as_str().to_string())
        .filter(|d| d.contains('.'))
}

/// Public addresses of this host.
pub fn public_addresses() -> Vec<IpAddr> {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let v4 = local_v4(&read("/proc/net/fib_trie"));
    let v6 = local_v6(&read("/proc/net/if_inet6"));
    let mut addresses: Vec<IpAddr> = Vec::new();
    for ip in v4
        .into_iter()
        .map(IpAddr::V4)
        .chain(v6.into_iter().map(IpAddr::V6))
    {
        if is_public(ip) && !addresses.contains(&ip) {
            addresses.push(ip);
        }
    }
    addresses
}

/// The local addresses in the kernel's routing trie: `|-- 192.0.2.10`, and
/// below it `/32 host LOCAL`.
fn local_v4(trie: &str) -> Vec<Ipv4Addr> {
    let mut last: Option<Ipv4Addr> = None;
    let mut found = Vec::new();
    for line in trie.lines().map(str::trim) {
        if let Some(ip) = line.strip_prefix("|-- ") {
            last = ip.parse().ok();
        } else if line == "/32 host LOCAL" {
            found.extend(last);
        }
    }
    found
}

/// `20010db8000000000000000000000001 02 40 00 80 eth0`: the fourth field is
/// the scope, 00 is global.
fn local_v6(table: &str) -> Vec<Ipv6Addr> {
    table
        .lines()
        .filter_map(|line| {
            let fields: Vec<&str> = line.split_ascii_whitespace().collect();
            let bits = u128::from_str_radix(fields.first()?, 16).ok()?;
            (fields.get(3) == Some(&"00")).then(|| Ipv6Addr::from_bits(bits))
        })
        .collect()
}

/// Whether an address is public.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, ..] = ip.octets();
            !(ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_unspecified()
                || ip.is_multicast()
                || ip.is_broadcast()
                // Shared address space of providers (RFC 6598).
                || (a == 100 && (64..128).contains(&b)))
        }
        // Global unicast (RFC 4291 section 2.4).
        IpAddr::V6(ip) => ip.segments()[0] & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn addresses_of_this_host() {
        let trie = "Main:\n  +-- 0.0.0.0/0 3 0 5\n     |-- 0.0.0.0\n        /0 universe UNICAST\n     |-- 203.0.113.7\n        /32 host LOCAL\n     |-- 127.0.0.1\n        /32 host LOCAL\n     |-- 203.0.113.255\n        /32 link BROADCAST\n";
        assert_eq!(
            local_v4(trie),
            [Ipv4Addr::new(203, 0, 113, 7), Ipv4Addr::LOCALHOST]
        );
        let table = "20010db8000000000000000000000001 02 40 00 80     eth0\nfe800000000000000000000000000001 02 40 20 80     eth0\n";
        assert_eq!(
            local_v6(table),
            ["2001:db8::1".parse::<Ipv6Addr>().unwrap()]
        );
        for private in [
            "10.1.2.3",
            "100.64.0.1",
            "169.254.1.1",
            "::1",
            "fe80::1",
            "fd00::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        assert!(is_public("192.0.2.1".parse().unwrap()));
    }

    #[test]
    fn targets_that_people_type() {
        assert_eq!(
            host_name("Jan@Przykład.pl").as_deref(),
            Some("xn--przykad-rjb.pl")
        );
        assert_eq!(host_name("EXAMPLE.pl.").as_deref(), Some("example.pl"));
        for wrong in ["x", "a b.pl", "-", "example.pl\x1b[2J", ""] {
            assert_eq!(host_name(wrong), None, "{wrong}");
        }
    }
}
