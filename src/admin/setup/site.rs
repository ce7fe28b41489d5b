//! /etc/zwrotka: the configuration, the list of domains and the keys.

use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

use super::change::{self, Change};
use super::{Error, Options, TrustChoice, system};
use crate::admin::queue::Mta;
use crate::admin::queue::tool::Tools;
use crate::config::DEFAULT_PATH;
use crate::message::Domain;

/// The list that Exim and the configuration both read.
pub(super) const DOMAINS: &str = "/etc/zwrotka/domains";
pub(super) const KEYS: &str = "/etc/zwrotka/keys";
/// As setup writes them.
const REQUIRES_LOCAL: &str = "require = [\"local\"]";
const REQUIRES_BOTH: &str = "require = [\"local\", \"hmac\"]";

pub(super) fn changes(
    tools: &Tools,
    options: &Options,
    trust: TrustChoice,
) -> Result<Vec<Change>, Error> {
    let domains: Vec<String> = options
        .domains
        .iter()
        .map(|d| named(d))
        .collect::<Result<_, _>>()?;
    let now = change::read(Path::new(DEFAULT_PATH))?;
    let text = match &now {
        None => new_configuration(tools, options, trust),
        Some(bytes) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            with_language(&amended(&text, trust)?, options.language.as_deref())?
        }
    };
    let text = with_alerts(&text, options.alerts.as_deref())?;
    let list = listed(&text, domains)?;
    Ok(vec![
        Change::of(DOMAINS, Some(list.into_bytes()))?,
        Change::of(DEFAULT_PATH, Some(text.into_bytes()))?,
    ])
}

/// A domain, or all below it, as mail servers compare it: in lower case, and with
/// `xn--` where it has letters beyond ASCII.
fn named(text: &str) -> Result<String, Error> {
    let (star, plain) = match text.strip_prefix("*.") {
        Some(rest) => ("*.", rest),
        None => ("", text),
    };
    match Domain::new(plain) {
        Some(domain) => Ok(format!("{star}{domain}")),
        None => Err(Error::Domain(text.to_owned())),
    }
}

/// An existing configuration with the language that is asked for.
fn with_language(text: &str, language: Option<&str>) -> Result<String, Error> {
    let Some(language) = language else {
        return Ok(text.to_owned());
    };
    let table: toml::Table = text.parse().map_err(Error::Toml)?;
    let line = format!("language = \"{language}\"\n");
    match table.get("language").and_then(toml::Value::as_str) {
        Some(now) if now == language => Ok(text.to_owned()),
        None if !table.contains_key("language") => Ok(line + text),
        now => {
            let old = now
                .map(|now| format!("language = \"{now}\"\n"))
                .unwrap_or_default();
            match text.split_once(&old) {
                Some((before, after)) if !old.is_empty() && !before.contains("\n[") => {
                    Ok(before.to_owned() + &line + after)
                }
                _ => Err(Error::Language(language.to_owned())),
            }
        }
    }
}

/// Whether the configuration names somebody who gets the administrator's mail, or
/// will.
pub(super) fn has_alerts(options: &Options) -> Result<bool, Error> {
    let now = change::read(Path::new(DEFAULT_PATH))?.unwrap_or_default();
    let text = String::from_utf8_lossy(&now).into_owned();
    Ok(options.alerts.is_some() || alerts_to(&text).is_some())
}

fn alerts_to(text: &str) -> Option<String> {
    let table: toml::Table = text.parse().ok()?;
    let to = table.get("alerts")?.as_table()?.get("to")?;
    to.as_str().map(str::to_owned)
}

/// The configuration with the address for the administrator's mail.
fn with_alerts(text: &str, to: Option<&str>) -> Result<String, Error> {
    let Some(to) = to else {
        return Ok(text.to_owned());
    };
    if to.parse::<lettre::Address>().is_err() || to.contains(['"', '\\']) {
        return Err(Error::Alerts(to.to_owned()));
    }
    match alerts_to(text) {
        Some(now) if now == to => Ok(text.to_owned()),
        Some(now) => Err(Error::OtherAlerts(now)),
        None if text.lines().any(|line| line.trim() == "[alerts]") => {
            Err(Error::AlertsTable(to.to_owned()))
        }
        None => Ok(format!("{text}\n[alerts]\nto = \"{to}\"\n")),
    }
}

fn new_configuration(tools: &Tools, options: &Options, trust: TrustChoice) -> String {
    let language = options.language.as_deref().unwrap_or("en");
    let mut text = format!(
        "# Written by zwrotka setup; change it as you like. examples/zwrotka.toml explains\n\
         # every key; zwrotka check says what is wrong. Postfix's milter reads it anew with\n\
         # systemctl reload zwrotka-milter, Exim's pipe with each message.\n\n\
         language = \"{language}\"\n"
    );
    if let Some(name) = hostname(tools) {
        text.push_str(&format!("hostname = \"{name}\"\n"));
    }
    text.push_str(&format!("domains_file = \"{DOMAINS}\"\n"));
    if tools.mta() == Mta::Exim {
        text.push_str("\n[handover]\nvia = \"sendmail\"\n");
    }
    text.push_str(&format!(
        "\n[trust]\n{}\n",
        match trust {
            TrustChoice::Local => REQUIRES_LOCAL,
            TrustChoice::Hmac => REQUIRES_BOTH,
        }
    ));
    if trust == TrustChoice::Hmac {
        text.push_str(&format!("key_file = \"{KEYS}\"\n"));
    }
    let networks = networks(tools);
    if !networks.is_empty() {
        let quoted: Vec<String> = networks.iter().map(|n| format!("\"{n}\"")).collect();
        text.push_str(&format!("networks = [{}]\n", quoted.join(", ")));
    }
    text.push_str("\n[events]\ntarget = \"file\"\n");
    text
}

/// An existing configuration with the list of domains, and with the key where it
/// is asked for. Everything else stays.
fn amended(text: &str, trust: TrustChoice) -> Result<String, Error> {
    let table: toml::Table = text.parse().map_err(Error::Toml)?;
    let mut out = text.to_owned();
    match table.get("domains_file").map(|v| v.as_str()) {
        None => out = format!("domains_file = \"{DOMAINS}\"\n{out}"),
        Some(Some(DOMAINS)) => {}
        Some(other) => {
            return Err(Error::DomainsFile(other.unwrap_or_default().into()));
        }
    }
    let has_key = table
        .get("trust")
        .and_then(|t| t.as_table())
        .is_some_and(|t| t.contains_key("key_file"));
    if trust == TrustChoice::Hmac && !has_key {
        if text.lines().any(|line| line == REQUIRES_LOCAL) {
            let with_key = format!("{REQUIRES_BOTH}\nkey_file = \"{KEYS}\"");
            return Ok(out.replacen(REQUIRES_LOCAL, &with_key, 1));
        }
        if table.contains_key("trust") {
            return Err(Error::KeyFile);
        }
        out.push_str(&format!(
            "\n[trust]\nrequire = [\"local\", \"hmac\"]\nkey_file = \"{KEYS}\"\n"
        ));
    }
    Ok(out)
}

/// The list with all domains that are to be opted in.
fn listed(configuration: &str, mut names: Vec<String>) -> Result<String, Error> {
    let now = change::read(Path::new(DOMAINS))?.unwrap_or_default();
    let mut text = String::from_utf8_lossy(&now).into_owned();
    if let Ok(table) = configuration.parse::<toml::Table>()
        && let Some(domains) = table.get("domains").and_then(|d| d.as_table())
    {
        names.extend(domains.keys().cloned());
    }
    let line = |line: &str| {
        line.split('#')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    let mut known: Vec<String> = text.lines().map(line).filter(|l| !l.is_empty()).collect();
    if names.is_empty() && known.is_empty() {
        return Err(Error::NoDomain);
    }
    if text.is_empty() {
        text =
            "# Domains whose people get explanations, one a line; *.example.pl for all below it.\n"
                .into();
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for name in names {
        if !known.contains(&name) {
            text.push_str(&format!("{name}\n"));
            known.push(name);
        }
    }
    Ok(text)
}

/// The name under which the mail server writes Received.
fn hostname(tools: &Tools) -> Option<String> {
    let said = match tools.mta() {
        Mta::Exim => {
            let said = tools
                .ask(tools.program(), &["-bP", "primary_hostname"])
                .ok()?;
            said.split_once('=')?.1.to_owned()
        }
        Mta::Postfix => tools
            .ask(&tools.beside("postconf"), &["-xh", "myhostname"])
            .ok()?,
    };
    let name = said.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    (!name.is_empty() && name.chars().all(plain)).then(|| name.into())
}

/// The networks whose mail is this site's own, without loopback.
fn networks(tools: &Tools) -> Vec<String> {
    let said = match tools.mta() {
        Mta::Postfix => tools.ask(&tools.beside("postconf"), &["-xh", "mynetworks"]),
        Mta::Exim => tools.ask(tools.program(), &["-bP", "macro", "MAIN_RELAY_NETS"]),
    };
    let said = said.unwrap_or_default();
    let said = said
        .trim()
        .rsplit_once('=')
        .map_or(said.trim(), |(_, value)| value);
    // Exim doubles the colons of an IPv6 address.
    let text = match tools.mta() {
        Mta::Exim => said
            .replace("::", "\u{1}")
            .replace(':', " ")
            .replace('\u{1}', ":"),
        Mta::Postfix => said.replace(['[', ']'], ""),
    };
    text.split([' ', ',', ';'])
        .map(str::trim)
        .filter(|word| network(word))
        .map(String::from)
        .collect()
}

/// Whether a word is an address or a network, and not of loopback.
fn network(word: &str) -> bool {
    let (address, bits) = word.split_once('/').unwrap_or((word, "0"));
    let Ok(ip) = address.parse::<std::net::IpAddr>() else {
        return false;
    };
    let mapped = matches!(ip, std::net::IpAddr::V6(six) if six.to_ipv4_mapped().is_some());
    bits.parse::<u8>().is_ok() && !ip.is_loopback() && !mapped && address != "127.0.0.0"
}

/// Makes the keys, unless there are some, readable for those who need them.
pub(super) fn make_keys(
    program: &Path,
    tools: &Tools,
    say: &mut dyn FnMut(&str),
) -> Result<(), Error> {
    let path = Path::new(KEYS);
    if !path.exists() {
        say(&format!("making {KEYS}"));
        system::run(
            &program.display().to_string(),
            &["key", "make", "--file", KEYS],
        )?;
    }
    let failed = Error::of(path);
    chown(path, Some(0), Some(system::group()?)).map_err(&failed)?;
    let mode = std::fs::Permissions::from_mode(0o640);
    std::fs::set_permissions(path, mode).map_err(failed)?;
    if tools.mta() == Mta::Exim {
        let said = tools.ask(tools.program(), &["-bP", "exim_user"])?;
        let user = said
            .split_once('=')
            .map_or("Debian-exim", |(_, user)| user.trim());
        say(&format!(
            "adding {user} to the group zwrotka, so that Exim can read the keys"
        ));
        system::run("usermod", &["-aG", system::ACCOUNT, user])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn an_existing_configuration_gets_the_list_and_keeps_the_rest() {
        let text = "language = \"de\"\n\n[domains.\"a.example\"]\n";
        let out = amended(text, TrustChoice::Local).unwrap_or_default();
        assert_eq!(out, format!("domains_file = \"{DOMAINS}\"\n{text}"));
        assert!(Config::parse(&out.replace(DOMAINS, "/dev/null"), Path::new("z.toml")).is_ok());
        let twice = amended(&out, TrustChoice::Local).unwrap_or_default();
        assert_eq!(twice, out);
        let other = amended("domains_file = \"/x\"\n", TrustChoice::Local);
        assert!(other.is_err_and(|e| e.to_string().contains("found '/x'")));
        let trust = amended("[trust]\nrequire = []\n", TrustChoice::Hmac);
        assert!(trust.is_err_and(|e| e.to_string().contains("key_file")));
    }

    #[test]
    fn the_language_is_changed_where_it_stands() {
        let pl = |text: &str| with_language(text, Some("pl")).unwrap_or_default();
        assert_eq!(
            pl("# x\nlanguage = \"en\"\n[trust]\n"),
            "# x\nlanguage = \"pl\"\n[trust]\n"
        );
        assert_eq!(pl("[trust]\n"), "language = \"pl\"\n[trust]\n");
        for text in ["language = \"pl\" # as agreed\n", "language='pl'\n"] {
            assert_eq!(pl(text), text);
        }
        let other = with_language("language='de'\n", Some("pl"));
        assert!(other.is_err_and(|e| e.to_string().contains("language = \"pl\"")));
        let none = with_language("language='de'\n", None).unwrap_or_default();
        assert_eq!(none, "language='de'\n");
    }

    #[test]
    fn domains_are_written_as_mail_servers_compare_them() {
        let written = |text: &str| named(text).unwrap_or_default();
        assert_eq!(written("Example.PL."), "example.pl");
        assert_eq!(written("*.Example.pl"), "*.example.pl");
        assert_eq!(written("żółć.pl"), "xn--kda4b0koi.pl");
        for wrong in ["", "*.", "a@b.pl", "http://a.pl", "a.pl,b.pl"] {
            assert!(named(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_administrators_address_is_added_once() {
        let to = Some("root@example.pl");
        let once = with_alerts("language = \"de\"\n", to).unwrap_or_default();
        assert_eq!(
            once,
            "language = \"de\"\n\n[alerts]\nto = \"root@example.pl\"\n"
        );
        let config = Config::parse(&once, Path::new("z.toml"));
        assert_eq!(config.map(|c| c.alerts.to).ok().flatten().as_deref(), to);
        assert_eq!(with_alerts(&once, to).unwrap_or_default(), once);
        let other = with_alerts(&once, Some("a@example.pl"));
        assert!(other.is_err_and(|e| e.to_string().contains("root@example.pl")));
        let wrong = with_alerts("", Some("root"));
        assert!(wrong.is_err_and(|e| e.to_string().contains("found 'root'")));
    }

    #[test]
    fn networks_of_other_hosts_count_and_loopback_does_not() {
        for word in ["192.0.2.0/24", "2001:db8::/32", "192.0.2.7"] {
            assert!(network(word), "{word}");
        }
        for word in [
            "127.0.0.0/8",
            "::1/128",
            "::ffff:127.0.0.0/104",
            "localhost",
            "/etc/x",
            "",
        ] {
            assert!(!network(word), "{word}");
        }
    }
}
