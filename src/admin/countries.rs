//! The country of an address, by databases in MaxMind's format: GeoLite2, DB-IP,
//! IPinfo, IP2Location.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use maxminddb::{MaxMindDbError, PathElement, Reader, WithinOptions};
use serde::{Serialize, Serializer};

use crate::escape::printable;

/// Where databases keep the code of the country, in this order.
const PATHS: [&[PathElement<'static>]; 4] = [
    &[PathElement::Key("country"), PathElement::Key("iso_code")],
    &[PathElement::Key("country_code")],
    &[PathElement::Key("country")],
    &[
        PathElement::Key("registered_country"),
        PathElement::Key("iso_code"),
    ],
];

/// Networks of a database among which one must have a country.
const LOOKED_AT: usize = 10_000;

/// Two letters, in capitals (ISO 3166-1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    fn parse(code: &str) -> Option<Country> {
        let code: [u8; 2] = code.to_ascii_uppercase().as_bytes().try_into().ok()?;
        // ISO 3166-1 leaves ZZ to its users; databases write it for "unknown".
        let known = code.iter().all(u8::is_ascii_uppercase) && code != *b"ZZ";
        known.then_some(Country(code))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b] = self.0.map(char::from);
        write!(f, "{a}{b}")
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The countries of addresses.
pub struct Countries(Vec<Reader<Vec<u8>>>);

impl fmt::Debug for Countries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.0.iter().map(|r| &r.metadata().database_type);
        f.debug_list().entries(types).finish()
    }
}

/// Why a database can't be used.
#[derive(Debug)]
pub struct Error {
    file: PathBuf,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Read(MaxMindDbError),
    /// Its type, as it names it.
    NoCountry(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = printable(self.file.as_os_str().as_encoded_bytes());
        match &self.why {
            Why::Read(MaxMindDbError::Io(error)) => write!(f, "{file}: {error}"),
            Why::Read(error) => write!(
                f,
                "{file}: must be a database in MaxMind's format (.mmdb), as GeoLite2-Country.mmdb: {}",
                printable(error.to_string())
            ),
            Why::NoCountry(kind) => write!(
                f,
                "{file}: no network of this database has a country; its type is '{}'",
                printable(kind)
            ),
        }
    }
}

impl std::error::Error for Error {}

impl Countries {
    /// Reads databases; where several have an address, the first one counts.
    /// `None` without any.
    ///
    /// # Errors
    /// One can't be read, is of another format, or has no countries.
    pub fn load(files: &[PathBuf]) -> Result<Option<Countries>, Error> {
        if files.is_empty() {
            return Ok(None);
        }
        let readers = files.iter().map(|file| {
            opened(file).map_err(|why| Error {
                file: file.clone(),
                why,
            })
        });
        Ok(Some(Countries(readers.collect::<Result<_, Error>>()?)))
    }

    /// The country of an address. An IPv4 address may be written as IPv6
    /// (`::ffff:192.0.2.1`).
    pub fn of(&self, address: IpAddr) -> Option<Country> {
        let address = address.to_canonical();
        self.0.iter().find_map(|reader| {
            let found = reader.lookup(address).ok()?;
            country(|path| found.decode_path(path).ok().flatten())
        })
    }

    /// The country of an address as logs write it.
    pub fn of_text(&self, address: &[u8]) -> Option<Country> {
        self.of(std::str::from_utf8(address).ok()?.parse().ok()?)
    }
}

fn opened(file: &Path) -> Result<Reader<Vec<u8>>, Why> {
    let reader = Reader::open_readfile(file).map_err(Why::Read)?;
    let networks = reader
        .networks(WithinOptions::default())
        .map_err(Why::Read)?;
    let mut any = false;
    for network in networks.take(LOOKED_AT) {
        let network = network.map_err(Why::Read)?;
        any = country(|path| network.decode_path(path).ok().flatten()).is_some();
        if any {
            break;
        }
    }
    if !any {
        return Err(Why::NoCountry(reader.metadata().database_type.clone()));
    }
    Ok(reader)
}

fn country<'a>(at: impl Fn(&[PathElement<'_>]) -> Option<&'a str>) -> Option<Country> {
    PATHS
        .into_iter()
        .find_map(|path| at(path).and_then(Country::parse))
}

#[cfg(test)]
#[path = "../../tests/support/mmdb.rs"]
#[allow(clippy::expect_used)]
pub(crate) mod mmdb;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::mmdb::{database, iso_code, map, text};
    use super::*;

    const NETWORKS: [(&str, &str); 5] = [
        ("192.0.2.0/24", "PL"),
        ("198.51.100.0/25", "de"),
        ("203.0.113.0/24", "ZZ"),
        ("2001:db8::/32", "BR"),
        ("2001:db9::/48", "VN"),
    ];

    fn loaded(name: &str, bytes: &[u8]) -> Result<Countries, Error> {
        let file = std::env::temp_dir().join(format!("zwrotka-{name}-{}.mmdb", std::process::id()));
        std::fs::write(&file, bytes).unwrap();
        let loaded = Countries::load(std::slice::from_ref(&file));
        std::fs::remove_file(&file).unwrap();
        loaded.map(Option::unwrap)
    }

    #[test]
    fn addresses_have_the_country_of_their_network() {
        let countries = loaded("countries", &database(&NETWORKS, iso_code)).unwrap();
        for (address, expected) in [
            ("192.0.2.0", Some("PL")),
            ("192.0.2.255", Some("PL")),
            ("192.0.3.0", None),
            ("::ffff:192.0.2.7", Some("PL")),
            ("198.51.100.127", Some("DE")),
            ("198.51.100.128", None),
            ("203.0.113.1", None),
            ("2001:db8:ffff::1", Some("BR")),
            ("2001:db9:0:1::", Some("VN")),
            ("2001:db9:1::", None),
            ("unknown", None),
            ("", None),
        ] {
            let found = countries.of_text(address.as_bytes());
            assert_eq!(
                found.map(|c| c.to_string()).as_deref(),
                expected,
                "{address}"
            );
        }
    }

    #[test]
    fn every_vendor_s_place_of_the_country_is_known() {
        let places: [fn(&str) -> Vec<u8>; 3] = [
            |c| map(&[("country_code", text(c)), ("country", text("Poland"))]),
            |c| map(&[("country", text(c))]),
            |c| map(&[("registered_country", map(&[("iso_code", text(c))]))]),
        ];
        for (n, place) in places.into_iter().enumerate() {
            let countries = loaded(&format!("place-{n}"), &database(&NETWORKS, place)).unwrap();
            let found = countries.of_text(b"192.0.2.7").map(|c| c.to_string());
            assert_eq!(found.as_deref(), Some("PL"), "{n}");
        }
    }

    #[test]
    fn what_is_no_database_of_countries_is_refused() {
        let asn = database(&NETWORKS, |_| map(&[("organization", text("Example"))]));
        let error = loaded("asn", &asn).unwrap_err().to_string();
        assert!(error.contains("its type is 'Test-Country'"), "{error}");
        let error = loaded("csv", b"192.0.2.0/24,PL\n").unwrap_err().to_string();
        assert!(
            error.contains("must be a database in MaxMind's format"),
            "{error}"
        );
        let missing = Countries::load(&["/nonexistent/a.mmdb".into()]).unwrap_err();
        assert!(missing.to_string().contains("No such file"), "{missing}");
        // Cut anywhere, it is refused or answers; it never panics.
        let whole = database(&NETWORKS, iso_code);
        for end in (0..whole.len()).step_by(7) {
            let mut damaged = whole[..end].to_vec();
            damaged.extend(&whole[(end + 3).min(whole.len())..]);
            if let Ok(countries) = loaded("damaged", &damaged) {
                countries.of_text(b"192.0.2.7");
            }
        }
    }
}
