//! The form of `zwrotka.toml`: every key, its default, and what is allowed.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;
use serde::Deserialize;
use toml::Spanned;

use super::domains::{DOMAIN_FORM, DomainSettings, Domains, Pattern};
use super::problem::Problem;
use super::senders::is_language;
use super::suspects::Suspects;
use super::{Config, branding, safety};
use crate::diagnosis::Category;
use crate::event::settings::{AddressPrivacy, EventFormat, EventTarget, Events};
use crate::explanation::language::{Languages, Signal, Status};
use crate::explanation::settings::{ANY_CATEGORY, ReturnOriginal};
use crate::handover::settings::{Duplicates, Handover, HandoverVia};
use crate::message::Domain;
use crate::report::privacy::{Hidden, Privacy};
use crate::trust::keys::Keys;
use crate::trust::settings::{Proof, Trust};

/// What `time_limit` may be, in seconds.
const TIME_LIMITS: std::ops::RangeInclusive<u64> = 1..=3600;

/// What `max_age_days` may be, and is without a word.
const MAX_AGES: std::ops::RangeInclusive<u32> = 1..=60;
const MAX_AGE: u32 = 10;

/// Most notices for one recipient within an hour that a site may allow.
const MOST_NOTICES: u32 = crate::store::MAX_SLOTS;

pub(super) type Text = Option<Spanned<String>>;

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    language: Text,
    hostname: Text,
    state_dir: Option<PathBuf>,
    rules_file: Option<PathBuf>,
    domains_dir: Option<PathBuf>,
    domains_file: Option<PathBuf>,
    #[serde(default)]
    notice: NoticeTable,
    #[serde(default)]
    languages: LanguagesTable,
    #[serde(default)]
    handover: HandoverTable,
    #[serde(default)]
    trust: TrustTable,
    #[serde(default)]
    limits: LimitsTable,
    #[serde(default)]
    privacy: PrivacyTable,
    #[serde(default)]
    events: EventsTable,
    #[serde(default)]
    suspects: Suspects,
    #[serde(default)]
    domains: BTreeMap<Spanned<String>, NoticeTable>,
}

/// `[notice]`, and a domain's own settings in its table or in a file of its own.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeTable {
    language: Text,
    from: Text,
    name: Text,
    support: Text,
    #[serde(default)]
    help: BTreeMap<Spanned<String>, Spanned<String>>,
    html: Option<bool>,
    threading: Option<bool>,
    original: Option<ReturnOriginal>,
    #[serde(alias = "color")]
    colour: Text,
    logo: Option<Spanned<PathBuf>>,
    write_again: Option<bool>,
    texts: Option<PathBuf>,
    templates: Option<PathBuf>,
}

impl NoticeTable {
    /// Looks at what the form alone can't tell.
    pub(super) fn mistakes(&self, path: &Path, text: &str) -> Vec<Problem> {
        let mut problems: Vec<Problem> = [
            mistake(&self.language, language_mistake, path, text),
            mistake(&self.from, from_mistake, path, text),
            mistake(&self.name, name_mistake, path, text),
            mistake(&self.support, support_mistake, path, text),
            mistake(&self.colour, colour_mistake, path, text),
        ]
        .into_iter()
        .flatten()
        .collect();
        for (category, link) in &self.help {
            if category.get_ref() != ANY_CATEGORY && Category::named(category.get_ref()).is_none() {
                let what = format!("`{}` is no category", category.get_ref().escape_debug());
                let nearest = Category::ALL
                    .iter()
                    .map(|c| c.name())
                    .chain([ANY_CATEGORY])
                    .max_by(|a, b| {
                        let near = |name| strsim::jaro_winkler(name, category.get_ref());
                        near(a).total_cmp(&near(b))
                    })
                    .unwrap_or_default();
                let help = format!(
                    "`{nearest}` would be one; `{ANY_CATEGORY}` stands for those that are not named"
                );
                problems.push(Problem::at(path, text, category.span(), what).help(help));
            }
            if let Some((what, help)) = support_mistake(link.get_ref()) {
                problems.push(Problem::at(path, text, link.span(), what).help(help));
            }
        }
        if let Some(logo) = &self.logo
            && let Err(why) = branding::logo(logo.get_ref())
        {
            let what = format!("the logo {}: {why}", logo.get_ref().display());
            let most = branding::MAX_LOGO / 1024;
            problems.push(
                Problem::at(path, text, logo.span(), what)
                    .help(format!("a PNG, JPEG or GIF of at most {most} KB is meant")),
            );
        }
        problems
    }

    pub(super) fn settings(self) -> DomainSettings {
        DomainSettings {
            language: plain(self.language),
            from: plain(self.from),
            name: plain(self.name),
            support: plain(self.support),
            help: self
                .help
                .into_iter()
                .map(|(category, link)| (category.into_inner(), link.into_inner()))
                .collect(),
            html: self.html,
            threading: self.threading,
            original: self.original,
            colour: plain(self.colour),
            logo: self.logo.map(Spanned::into_inner),
            write_again: self.write_again,
            texts: self.texts,
            templates: self.templates,
        }
    }
}

/// `[languages]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesTable {
    order: Option<Vec<Signal>>,
    senders: Option<PathBuf>,
    min_status: Option<Status>,
    machine_with_english: Option<bool>,
    bilingual: Option<bool>,
}

impl LanguagesTable {
    fn settings(self) -> Languages {
        let default = Languages::default();
        Languages {
            order: self.order.unwrap_or(default.order),
            senders: self.senders,
            min_status: self.min_status.unwrap_or(default.min_status),
            machine_with_english: self
                .machine_with_english
                .unwrap_or(default.machine_with_english),
            bilingual: self.bilingual.unwrap_or(default.bilingual),
        }
    }
}

fn plain(text: Text) -> Option<String> {
    text.map(Spanned::into_inner)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandoverTable {
    via: Option<HandoverVia>,
    smtp: Text,
    sendmail: Option<Spanned<PathBuf>>,
    time_limit: Option<Spanned<u64>>,
    duplicates: Option<Duplicates>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrustTable {
    require: Option<Spanned<Vec<Proof>>>,
    key_file: Option<Spanned<PathBuf>>,
    dkim_keys: Option<Spanned<PathBuf>>,
    max_age_days: Option<Spanned<u32>>,
    local_users: Option<Vec<String>>,
    #[serde(default)]
    hostnames: Vec<Spanned<String>>,
    #[serde(default)]
    networks: Vec<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsTable {
    notices_per_hour: Option<Spanned<u32>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PrivacyTable {
    returned_headers: Option<Vec<String>>,
    #[serde(default)]
    hide: Vec<Spanned<String>>,
    hide_forwarding: Option<bool>,
    hide_in_report: Option<bool>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsTable {
    target: Option<EventTarget>,
    format: Option<EventFormat>,
    file: Option<PathBuf>,
    socket: Option<PathBuf>,
    addresses: Option<AddressPrivacy>,
}

/// Reads the text, and goes on behind an unknown key so that all of them are told at once.
pub(super) fn parse(text: &str, path: &Path) -> Result<File, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut rest = text.to_string();
    loop {
        match toml::from_str::<File>(&rest) {
            Ok(file) if problems.is_empty() => return Ok(file),
            Ok(_) => break,
            Err(error) => {
                let unknown_key = error.message().starts_with("unknown field");
                if problems.is_empty() || unknown_key {
                    problems.push(Problem::of_toml(path, text, &error));
                }
                match error.span() {
                    Some(span) if unknown_key && problems.len() < 20 => blank(&mut rest, span),
                    _ => break,
                }
            }
        }
    }
    problems.sort_by_key(Problem::line);
    Err(problems)
}

/// Writes spaces over the line at `span`, and where it opens a table, over all
/// of the table, so that everything behind keeps its place.
fn blank(text: &mut String, span: Range<usize>) {
    let start = text[..span.start].rfind('\n').map_or(0, |n| n + 1);
    let is_header = text[start..].trim_start().starts_with('[');
    let end = if is_header {
        text[span.end..]
            .find("\n[")
            .map_or(text.len(), |n| span.end + n)
    } else {
        text[span.end..]
            .find('\n')
            .map_or(text.len(), |n| span.end + n)
    };
    let spaces: String = text[start..end]
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(start..end, &spaces);
}

/// What is wrong with a text (what, and the way out) becomes a problem with its place.
fn mistake(
    value: &Text,
    check: fn(&str) -> Option<(String, String)>,
    path: &Path,
    text: &str,
) -> Option<Problem> {
    let value = value.as_ref()?;
    let (what, help) = check(value.get_ref())?;
    Some(Problem::at(path, text, value.span(), what).help(help))
}

fn language_mistake(text: &str) -> Option<(String, String)> {
    (!is_language(text)).then(|| {
        (
            format!("`{text}` is no language"),
            "a BCP 47 tag like pl, en or pt-BR is meant".into(),
        )
    })
}

fn from_mistake(text: &str) -> Option<(String, String)> {
    let field = format!("From: {text}");
    let senders = crate::message::Headers::parse(field.as_bytes())
        .get("From")
        .map(|f| f.addresses())
        .unwrap_or_default();
    let fine = !text.chars().any(char::is_control)
        && matches!(&senders[..], [(_, address)] if address.parse::<lettre::Address>().is_ok());
    (!fine).then(|| {
        (
            format!("`{}` is no sender", text.escape_debug()),
            "an address is meant, or `Name <postmaster@example.pl>`".into(),
        )
    })
}

fn name_mistake(text: &str) -> Option<(String, String)> {
    let fine = !text.trim().is_empty()
        && text.chars().count() <= 60
        && !text.chars().any(char::is_control);
    (!fine).then(|| {
        (
            format!("`{}` is no name", text.escape_debug()),
            "at most 60 characters on one line are meant".into(),
        )
    })
}

/// White text has to be readable on it (WCAG 2.1, 1.4.3: a contrast of 4.5).
fn colour_mistake(text: &str) -> Option<(String, String)> {
    let Some(contrast) = contrast_with_white(text) else {
        return Some((
            format!("`{}` is no colour", text.escape_debug()),
            "six digits like \"#1a5fb4\" are meant".into(),
        ));
    };
    (contrast < 4.5).then(|| {
        (
            format!("the colour {text} is too light: white on it has a contrast of {contrast:.1}"),
            "4.5 or more is needed, so that everybody can read it".into(),
        )
    })
}

/// The contrast of a colour `#rrggbb` with white (WCAG 2.1).
fn contrast_with_white(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let part = |shift: u32| {
        let part = f64::from((value >> shift) & 0xff) / 255.0;
        if part <= 0.03928 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
    Some(1.05 / (luminance + 0.05))
}

fn support_mistake(text: &str) -> Option<(String, String)> {
    let target = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("mailto:"));
    let fine = target.is_some_and(|t| {
        !t.is_empty()
            && t.bytes()
                .all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b))
    });
    (!fine).then(|| {
        (
            format!("`{}` is no link", text.escape_debug()),
            "https://… or mailto:… is meant, without spaces and in ASCII".into(),
        )
    })
}

fn smtp_mistake(text: &str) -> Option<(String, String)> {
    socket(text).is_none().then(|| {
        (
            format!("`{}` is no address and port", text.escape_debug()),
            "127.0.0.1:10026 would be one".into(),
        )
    })
}

fn hostname_mistake(text: &str) -> Option<(String, String)> {
    Domain::new(text).is_none().then(|| {
        (
            format!("`{}` is no host name", text.escape_debug()),
            "a name like mail.example.pl is meant".into(),
        )
    })
}

/// A network of own clients: an address, or one with the number of its bits.
fn network(text: &str) -> Result<IpNet, (String, String)> {
    let must = |what: String| {
        let help =
            "must be a network or an address, for example 192.0.2.0/24, 192.0.2.7 or 2001:db8::/32";
        (what, help.to_string())
    };
    let net: IpNet = match text.parse::<IpAddr>() {
        Ok(ip) => ip.into(),
        Err(_) => text
            .parse()
            .map_err(|_| must(format!("`{}` is not a network", text.escape_debug())))?,
    };
    if net.prefix_len() == 0 {
        return Err(must(format!(
            "`{text}` is every address, so anybody's mail would be ours"
        )));
    }
    if net.trunc() != net {
        let what = format!("`{text}` has bits set behind the network");
        return Err((what, format!("write {} for the network", net.trunc())));
    }
    Ok(net)
}

impl File {
    /// The key file that it names.
    pub(super) fn key_file(self) -> Option<PathBuf> {
        self.trust.key_file.map(Spanned::into_inner)
    }

    /// Looks at what the form alone can't tell, and reads the key file.
    pub(super) fn into_config(mut self, text: &str, path: &Path) -> Result<Config, Vec<Problem>> {
        let mut problems: Vec<Problem> = [
            mistake(&self.language, language_mistake, path, text),
            mistake(&self.hostname, hostname_mistake, path, text),
            mistake(&self.handover.smtp, smtp_mistake, path, text),
        ]
        .into_iter()
        .flatten()
        .collect();
        problems.extend(self.notice.mistakes(path, text));
        if let Some(language) = &self.notice.language {
            let what = "the site's language is not among the settings of its notices";
            problems.push(
                Problem::at(path, text, language.span(), what)
                    .help("write `language` above all tables, or into the table of a domain"),
            );
        }
        let mut warnings = Vec::new();
        if let Some(sendmail) = &self.handover.sendmail
            && !sendmail.get_ref().is_absolute()
        {
            problems.push(
                Problem::at(
                    path,
                    text,
                    sendmail.span(),
                    "the path of sendmail is relative",
                )
                .help("a full path like /usr/sbin/sendmail is meant"),
            );
        }

        if let Some(limit) = &self.handover.time_limit
            && !TIME_LIMITS.contains(limit.get_ref())
        {
            let what = format!("a time limit of {} s", limit.get_ref());
            problems.push(Problem::at(path, text, limit.span(), what).help(format!(
                "{} to {} s are possible, less than the mail server's own limit for a pipe",
                TIME_LIMITS.start(),
                TIME_LIMITS.end()
            )));
        }

        let mut domains = Domains {
            dir: self.domains_dir.clone(),
            list: self.domains_file.clone(),
            ..Domains::default()
        };
        for (name, own) in std::mem::take(&mut self.domains) {
            problems.extend(own.mistakes(path, text));
            let problem = |what: String| Problem::at(path, text, name.span(), what);
            match Pattern::new(name.get_ref()) {
                None => problems.push(
                    problem(format!("`{}` is no domain", name.get_ref().escape_debug()))
                        .help(format!("{DOMAIN_FORM} is meant")),
                ),
                Some(pattern) => {
                    if domains.named.insert(pattern, own.settings()).is_some() {
                        problems.push(problem("this domain is named twice".into()));
                    }
                }
            }
        }

        if let Some(require) = &self.trust.require {
            for (proof, missing, name, key) in [
                (
                    Proof::Hmac,
                    self.trust.key_file.is_none(),
                    "hmac",
                    "key_file",
                ),
                (
                    Proof::Dkim,
                    self.trust.dkim_keys.is_none(),
                    "dkim",
                    "dkim_keys",
                ),
            ] {
                if missing && require.get_ref().contains(&proof) {
                    let what = format!("`{name}` proves nothing without `{key}`");
                    warnings.push(
                        Problem::at(path, text, require.span(), what)
                            .help(format!("examples/zwrotka.toml explains `{key}`")),
                    );
                }
            }
        }
        if let Some(keys) = &self.trust.dkim_keys
            && let Err(why) = safety::check(keys.get_ref())
        {
            let what = format!("the file {} {why}", keys.get_ref().display());
            problems.push(Problem::at(path, text, keys.span(), what));
        }
        // A file of rules that is not there costs the rules; one that others
        // wrote is not believed.
        if let Some(rules) = &self.rules_file
            && rules.exists()
            && let Err(why) = safety::check(rules)
        {
            problems.push(Problem::of_file(rules, why));
        }
        if let Some(days) = &self.trust.max_age_days
            && !MAX_AGES.contains(days.get_ref())
        {
            let what = format!("`{}` is out of range", days.get_ref());
            problems.push(Problem::at(path, text, days.span(), what).help(format!(
                "a number of days from {} to {} is meant, more than mail waits in the queue",
                MAX_AGES.start(),
                MAX_AGES.end()
            )));
        }
        for name in &self.trust.hostnames {
            if let Some((what, help)) = hostname_mistake(name.get_ref()) {
                problems.push(Problem::at(path, text, name.span(), what).help(help));
            }
        }
        for net in &self.trust.networks {
            if let Err((what, help)) = network(net.get_ref()) {
                problems.push(Problem::at(path, text, net.span(), what).help(help));
            }
        }
        for hide in &self.privacy.hide {
            if Hidden::new(hide.get_ref()).is_none() {
                let what = format!(
                    "`{}` is no host and no network",
                    hide.get_ref().escape_debug()
                );
                problems.push(Problem::at(path, text, hide.span(), what).help(
                    "mx1.example.pl, *.internal.example.pl, 192.0.2.1 or 10.0.0.0/8 would be some",
                ));
            }
        }
        if let Some(most) = &self.limits.notices_per_hour
            && !(1..=MOST_NOTICES).contains(most.get_ref())
        {
            problems.push(
                Problem::at(
                    path,
                    text,
                    most.span(),
                    format!("`{}` is out of range", most.get_ref()),
                )
                .help(format!("a number from 1 to {MOST_NOTICES} is meant")),
            );
        }
        let keys = match &self.trust.key_file {
            None => None,
            Some(file) => match safety::read_keys(file.get_ref()) {
                Ok(keys) => Some(keys),
                Err(why) => {
                    problems.push(Problem::at(
                        path,
                        text,
                        file.span(),
                        format!("the key file {} {why}", file.get_ref().display()),
                    ));
                    None
                }
            },
        };
        if !problems.is_empty() {
            problems.sort_by_key(Problem::line);
            return Err(problems);
        }
        Ok(self.assemble(Some(path), domains, keys, warnings))
    }

    pub(super) fn assemble(
        self,
        path: Option<&Path>,
        domains: Domains,
        keys: Option<Keys>,
        warnings: Vec<Problem>,
    ) -> Config {
        let handover = Handover::default();
        let hostname = plain(self.hostname).unwrap_or_else(host_name);
        let trust_names = self
            .trust
            .hostnames
            .iter()
            .map(|name| name.get_ref().as_str());
        let hostnames = trust_names
            .chain([hostname.as_str()])
            .filter_map(Domain::new)
            .collect();
        Config {
            path: path.map(Path::to_path_buf),
            hostname,
            site: DomainSettings {
                language: plain(self.language),
                texts: self
                    .notice
                    .texts
                    .clone()
                    .or_else(|| path.map(|_| "/etc/zwrotka/locales".into())),
                templates: self
                    .notice
                    .templates
                    .clone()
                    .or_else(|| path.map(|_| "/etc/zwrotka/templates".into())),
                ..self.notice.settings()
            },
            languages: self.languages.settings(),
            handover: Handover {
                via: self.handover.via.unwrap_or(handover.via),
                smtp: plain(self.handover.smtp)
                    .and_then(|t| socket(&t))
                    .unwrap_or(handover.smtp),
                sendmail: self
                    .handover
                    .sendmail
                    .map_or(handover.sendmail, Spanned::into_inner),
                time_limit: self
                    .handover
                    .time_limit
                    .map_or(handover.time_limit, |t| Duration::from_secs(t.into_inner())),
                duplicates: self.handover.duplicates.unwrap_or(handover.duplicates),
            },
            trust: Trust {
                require: self.trust.require.map_or_else(
                    || vec![Proof::Local, Proof::Hmac, Proof::Dkim],
                    Spanned::into_inner,
                ),
                local_users: self.trust.local_users.unwrap_or_else(|| {
                    ["Debian-exim", "exim", "mail", "mailnull"]
                        .map(String::from)
                        .into()
                }),
                hostnames,
                networks: self
                    .trust
                    .networks
                    .iter()
                    .filter_map(|net| network(net.get_ref()).ok())
                    .collect(),
                dkim_keys: self.trust.dkim_keys.map(Spanned::into_inner),
                max_age: i64::from(self.trust.max_age_days.map_or(MAX_AGE, Spanned::into_inner))
                    * 24
                    * 3600,
            },
            privacy: Privacy {
                returned_headers: self.privacy.returned_headers,
                hidden: self
                    .privacy
                    .hide
                    .iter()
                    .filter_map(|hide| Hidden::new(hide.get_ref()))
                    .collect(),
                hide_forwarding: self.privacy.hide_forwarding.unwrap_or(false),
                hide_in_report: self.privacy.hide_in_report.unwrap_or(false),
            },
            notices_per_hour: self.limits.notices_per_hour.map_or(20, Spanned::into_inner),
            events: Events {
                target: self.events.target.unwrap_or(EventTarget::Syslog),
                format: self.events.format.unwrap_or(EventFormat::KeyValue),
                file: self
                    .events
                    .file
                    .unwrap_or_else(|| "/var/log/zwrotka/events.log".into()),
                socket: self.events.socket.unwrap_or_else(|| "/dev/log".into()),
                addresses: self.events.addresses.unwrap_or(AddressPrivacy::Hash),
            },
            suspects: self.suspects,
            state_dir: self.state_dir.unwrap_or_else(|| "/var/lib/zwrotka".into()),
            rules_file: self.rules_file,
            domains,
            keys,
            key_file: self.trust.key_file.map(Spanned::into_inner),
            warnings,
        }
    }
}

/// An address and port; names are looked up in /etc/hosts and the like.
fn socket(text: &str) -> Option<SocketAddr> {
    text.to_socket_addrs().ok()?.next()
}

fn host_name() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .ok()
        .and_then(|name| Domain::new(name.trim()).map(|d| d.to_string()))
        .unwrap_or_else(|| "localhost".into())
}

/// What can be read of `[handover]` in a file that is otherwise broken.
pub(super) fn rescue_handover(text: &str) -> Handover {
    let mut handover = Handover::default();
    // The table's own lines, so that a mistake elsewhere does no harm.
    let Some((_, rest)) = text.split_once("[handover]") else {
        return handover;
    };
    for line in rest
        .lines()
        .skip(1)
        .take_while(|l| !l.trim_start().starts_with('['))
    {
        let Ok(table) = toml::from_str::<HandoverTable>(line) else {
            continue;
        };
        if let Some(via) = table.via {
            handover.via = via;
        }
        if let Some(smtp) = table.smtp.and_then(|t| socket(t.get_ref())) {
            handover.smtp = smtp;
        }
        if let Some(sendmail) = table.sendmail {
            handover.sendmail = sendmail.into_inner();
        }
        if let Some(limit) = table.time_limit.map(Spanned::into_inner)
            && TIME_LIMITS.contains(&limit)
        {
            handover.time_limit = Duration::from_secs(limit);
        }
    }
    handover
}
