//! What the values of single keys must be.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use ipnet::IpNet;

use super::problem::Mistake;
use super::timezone;
use crate::message::{Domain, Headers};

/// Longest name of a mail system, in characters.
const MAX_NAME: usize = 60;

/// A BCP 47 tag.
pub(super) fn language(text: &str) -> Result<(), Mistake> {
    if is_language(text) {
        return Ok(());
    }
    let wanted = "a language tag, for example pl, en or pt-BR (BCP 47)";
    Err(Mistake::must_be(wanted, text))
}

/// Whether a text is a BCP 47 tag.
pub(crate) fn is_language(text: &str) -> bool {
    text.parse::<unic_langid::LanguageIdentifier>()
        .is_ok_and(|l| l.language.as_str() != "und")
}

/// The sender of notices: one address, with or without a name.
pub(super) fn from(text: &str) -> Result<(), Mistake> {
    let field = format!("From: {text}");
    let senders = Headers::parse(field.as_bytes())
        .get("From")
        .map(|f| f.addresses())
        .unwrap_or_default();
    match &senders[..] {
        [(_, address)]
            if !text.chars().any(char::is_control)
                && address.parse::<lettre::Address>().is_ok() =>
        {
            Ok(())
        }
        _ => {
            let wanted =
                "one address, for example postmaster@example.pl or Name <postmaster@example.pl>";
            Err(Mistake::must_be(wanted, text))
        }
    }
}

/// One address without a name.
pub(super) fn address(text: &str) -> Result<(), Mistake> {
    if text.parse::<lettre::Address>().is_ok() {
        return Ok(());
    }
    let wanted = "one address, for example postmaster@example.pl";
    Err(Mistake::must_be(wanted, text))
}

/// The name of an installation, which stands in events.
pub(super) fn instance(text: &str) -> Result<(), Mistake> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    if (1..=64).contains(&text.len()) && text.bytes().all(allowed) {
        return Ok(());
    }
    let wanted = "1 to 64 of the characters a-z A-Z 0-9 . _ -, for example postfix-out";
    Err(Mistake::must_be(wanted, text))
}

pub(super) fn name(text: &str) -> Result<(), Mistake> {
    let fine = !text.trim().is_empty()
        && text.chars().count() <= MAX_NAME
        && !text.chars().any(char::is_control);
    if fine {
        return Ok(());
    }
    let wanted = format!("a name of 1 to {MAX_NAME} characters on one line");
    Err(Mistake::must_be(wanted, text))
}

/// A time zone by its name.
pub(super) fn timezone(text: &str) -> Result<(), Mistake> {
    if timezone::named(text).is_some() {
        return Ok(());
    }
    let wanted = "a time zone of this host's database, for example Europe/Warsaw";
    Err(Mistake::must_be(wanted, text))
}

/// White text must be readable on it (WCAG 2.1, 1.4.3: a contrast of 4.5).
pub(super) fn colour(text: &str) -> Result<(), Mistake> {
    let Some(contrast) = contrast_with_white(text) else {
        let wanted = "# and six hexadecimal digits, for example \"#1a5fb4\"";
        return Err(Mistake::must_be(wanted, text));
    };
    if contrast >= 4.5 {
        return Ok(());
    }
    let wanted = "dark enough to read white text on it (a contrast of 4.5 or more)";
    Err(Mistake::must_be(wanted, text).help(format!("its contrast with white is {contrast:.1}")))
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

/// What people may be sent to.
pub(super) fn link(text: &str) -> Result<(), Mistake> {
    let target = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("mailto:"));
    let fine = target.is_some_and(|t| {
        !t.is_empty()
            && t.bytes()
                .all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b))
    });
    if fine {
        return Ok(());
    }
    let wanted = "a link that begins with https:// or mailto:, in ASCII and without spaces";
    Err(Mistake::must_be(wanted, text))
}

/// An address and port; names are looked up in /etc/hosts and the like.
pub(super) fn address_and_port(text: &str) -> Result<SocketAddr, Mistake> {
    let found = text.to_socket_addrs().ok().and_then(|mut all| all.next());
    let wanted = "ADDRESS:PORT, for example 127.0.0.1:10026";
    found.ok_or_else(|| Mistake::must_be(wanted, text))
}

pub(super) fn host_name(text: &str) -> Result<Domain, Mistake> {
    let wanted = "a host name, for example mail.example.pl";
    Domain::new(text).ok_or_else(|| Mistake::must_be(wanted, text))
}

/// A network of own clients: an address, or one with the number of its bits.
pub(super) fn network(text: &str) -> Result<IpNet, Mistake> {
    let wanted = "a network or an address, for example 192.0.2.0/24, 192.0.2.7 or 2001:db8::/32";
    let net: IpNet = match text.parse::<IpAddr>() {
        Ok(ip) => ip.into(),
        Err(_) => text.parse().map_err(|_| Mistake::must_be(wanted, text))?,
    };
    if net.prefix_len() == 0 {
        let help = "it is every address, so that anybody's mail would be yours";
        return Err(Mistake::must_be(wanted, text).help(help));
    }
    if net.trunc() != net {
        let wanted = format!("a network without bits behind it, here {}", net.trunc());
        return Err(Mistake::must_be(wanted, text));
    }
    Ok(net)
}

pub(super) fn absolute(path: &Path) -> Result<PathBuf, Mistake> {
    if path.is_absolute() {
        return Ok(path.to_path_buf());
    }
    let wanted = "an absolute path, for example /usr/sbin/sendmail";
    Err(Mistake::must_be(wanted, &path.to_string_lossy()))
}

/// A number within a range; `unit` says of what.
pub(super) fn within<N>(range: RangeInclusive<N>, unit: &str) -> impl Fn(&N) -> Result<N, Mistake>
where
    N: PartialOrd + Copy + std::fmt::Display,
{
    move |number| {
        if range.contains(number) {
            return Ok(*number);
        }
        let wanted = format!("a number{unit} from {} to {}", range.start(), range.end());
        Err(Mistake::must_be(wanted, &number.to_string()))
    }
}
