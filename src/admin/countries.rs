//! The country of an address, by a list of ranges that the site has.
//!
//! Such lists have hundreds of thousands of lines, so a table keeps six bytes
//! of an IPv4 range and eighteen of an IPv6 range: where it begins, and its
//! country. A range ends where the next one begins; what lies between two
//! ranges is one without a country.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};

use super::input;
use super::text::{printable, printable_within};

/// Lines that name a country, at most: ten times what the longest lists have.
const LINES: usize = 5_000_000;

/// Two letters, in capitals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(NonZeroU16);

impl Country {
    /// `None` for what is no code, `Some(None)` for the codes of no country.
    fn parse(code: &[u8]) -> Option<Option<Country>> {
        let &[a, b] = code else {
            return (code == b"-").then_some(None);
        };
        let code = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
        // ISO 3166-1 leaves ZZ to its users; the lists write it for "unknown".
        if code == *b"ZZ" {
            return Some(None);
        }
        let letters = code.iter().all(u8::is_ascii_uppercase);
        let country = NonZeroU16::new(u16::from_be_bytes(code)).filter(|_| letters)?;
        Some(Some(Country(country)))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.0.get().to_be_bytes().map(char::from);
        write!(f, "{}{}", letters[0], letters[1])
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
#[derive(Debug)]
pub struct Countries {
    v4: Table<u32>,
    v6: Table<u128>,
}

/// Why a list can't be used.
#[derive(Debug)]
pub enum Error {
    /// It can't be read.
    Read(input::Error),
    /// A line is wrong.
    Line {
        /// The file.
        file: PathBuf,
        /// Which line, the first is 1.
        line: u32,
        /// The value and what is allowed.
        what: String,
    },
    /// The whole of it is wrong.
    File {
        /// The file.
        file: PathBuf,
        /// How.
        what: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |path: &Path| printable(path.as_os_str().as_encoded_bytes());
        match self {
            Error::Read(error) => error.fmt(f),
            Error::Line { file, line, what } => write!(f, "{}:{line}: {what}", shown(file)),
            Error::File { file, what } => write!(f, "{}: {what}", shown(file)),
        }
    }
}

impl std::error::Error for Error {}

impl Countries {
    /// Reads lists, plain or gzip. All of them make one table; without any
    /// there is none.
    ///
    /// # Errors
    /// One can't be read, a line of it is wrong, or two lines contradict.
    pub fn load(files: &[PathBuf]) -> Result<Option<Countries>, Error> {
        if files.is_empty() {
            return Ok(None);
        }
        let mut reader = Reader::default();
        for file in files {
            reader.next_file();
            let mut wrong = None;
            let source = [input::Source::File(file.clone())];
            input::any_lines(&source, &mut |line: &[u8]| {
                if wrong.is_none() {
                    wrong = reader.line(line).err();
                }
            })
            .map_err(Error::Read)?;
            if let Some(what) = wrong {
                let (file, line) = (file.clone(), reader.at.line);
                return Err(Error::Line { file, line, what });
            }
            if reader.of_this_file == 0 {
                let what = format!("no line of it names a country; {ALLOWED}");
                let file = file.clone();
                return Err(Error::File { file, what });
            }
        }
        reader.finish().map(Some).map_err(|clash| {
            let place = |at: Place| (files[usize::from(at.file)].clone(), at.line);
            let (file, line) = place(clash.second);
            let (other, other_line) = place(clash.first);
            let what = format!(
                "{} is {} here and {} in {}:{other_line}; an address may be in one country only",
                clash.address,
                clash.countries[1],
                clash.countries[0],
                printable(other.as_os_str().as_encoded_bytes()),
            );
            Error::Line { file, line, what }
        })
    }

    /// The country of an address, where the lists have it. An IPv4 address may
    /// be written as IPv6 (`::ffff:192.0.2.1`).
    pub fn of(&self, address: IpAddr) -> Option<Country> {
        match address.to_canonical() {
            IpAddr::V4(address) => self.v4.of(address.to_bits()),
            IpAddr::V6(address) => self.v6.of(address.to_bits()),
        }
    }

    /// The country of an address as logs write it.
    pub fn of_text(&self, address: &[u8]) -> Option<Country> {
        self.of(std::str::from_utf8(address).ok()?.parse().ok()?)
    }
}

/// An address as a number.
trait Address: Copy + Ord {
    fn next(self) -> Option<Self>;
    fn shown(self) -> IpAddr;
}

impl Address for u32 {
    fn next(self) -> Option<u32> {
        self.checked_add(1)
    }

    fn shown(self) -> IpAddr {
        Ipv4Addr::from_bits(self).into()
    }
}

impl Address for u128 {
    fn next(self) -> Option<u128> {
        self.checked_add(1)
    }

    fn shown(self) -> IpAddr {
        Ipv6Addr::from_bits(self).into()
    }
}

/// Where each range begins, in order, and its country.
#[derive(Debug)]
struct Table<A> {
    starts: Vec<A>,
    countries: Vec<Option<Country>>,
}

/// A line of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Place {
    file: u16,
    line: u32,
}

/// What a line says.
#[derive(Debug, Clone, Copy)]
struct Range<A> {
    first: A,
    last: A,
    country: Country,
    at: Place,
}

/// Two lines that name different countries for an address.
#[derive(Debug)]
struct Clash {
    address: IpAddr,
    first: Place,
    second: Place,
    countries: [Country; 2],
}

impl<A: Address> Table<A> {
    fn new(mut ranges: Vec<Range<A>>) -> Result<Table<A>, Clash> {
        // Lists are in order, almost all of them.
        ranges.sort_unstable_by_key(|r| (r.first, r.at));
        let mut table = Table {
            starts: Vec::with_capacity(ranges.len()),
            countries: Vec::with_capacity(ranges.len()),
        };
        let mut open: Option<Range<A>> = None;
        for range in ranges {
            let Some(before) = &mut open else {
                table.push(range.first, Some(range.country));
                open = Some(range);
                continue;
            };
            let same = before.country == range.country;
            if range.first <= before.last {
                if !same {
                    let (first, second) = (before.at.min(range.at), before.at.max(range.at));
                    let mut countries = [before.country, range.country];
                    if before.at > range.at {
                        countries.reverse();
                    }
                    return Err(Clash {
                        address: range.first.shown(),
                        first,
                        second,
                        countries,
                    });
                }
                before.last = before.last.max(range.last);
                continue;
            }
            let follows = before.last.next();
            if follows != Some(range.first) {
                // There is one: a range that begins behind it was found.
                table.push_gap(follows);
                table.push(range.first, Some(range.country));
            } else if !same {
                table.push(range.first, Some(range.country));
            }
            open = Some(range);
        }
        table.push_gap(open.and_then(|range| range.last.next()));
        table.starts.shrink_to_fit();
        table.countries.shrink_to_fit();
        Ok(table)
    }

    fn push(&mut self, start: A, country: Option<Country>) {
        self.starts.push(start);
        self.countries.push(country);
    }

    fn push_gap(&mut self, start: Option<A>) {
        if let Some(start) = start {
            self.push(start, None);
        }
    }

    fn of(&self, address: A) -> Option<Country> {
        let behind = self.starts.partition_point(|&start| start <= address);
        *self.countries.get(behind.checked_sub(1)?)?
    }
}

/// Takes the lines of lists.
#[derive(Debug, Default)]
struct Reader {
    v4: Vec<Range<u32>>,
    v6: Vec<Range<u128>>,
    at: Place,
    files: u16,
    of_this_file: usize,
}

/// The two forms of a line.
const ALLOWED: &str = "allowed are FIRST,LAST,COUNTRY and NETWORK/PREFIX,COUNTRY, as in \
                       192.0.2.0,192.0.2.255,PL or 2001:db8::/32,PL, and comments with #";

impl Reader {
    fn next_file(&mut self) {
        self.at = Place {
            file: self.files,
            line: 0,
        };
        self.files = self.files.saturating_add(1);
        self.of_this_file = 0;
    }

    /// Takes the next line.
    fn line(&mut self, line: &[u8]) -> Result<(), String> {
        self.at.line = self.at.line.saturating_add(1);
        let line = match self.at.line {
            1 => line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line),
            _ => line,
        };
        let line = line.trim_ascii();
        if line.is_empty() || line.starts_with(b"#") {
            return Ok(());
        }
        let (first, last, code) = range(line)?;
        let country = Country::parse(code).ok_or_else(|| {
            format!(
                "{}: no country; allowed are the two letters of ISO 3166-1, and ZZ or - where \
                 it is not known",
                shown(code)
            )
        })?;
        self.of_this_file += 1;
        let Some(country) = country else {
            return Ok(());
        };
        if self.v4.len() + self.v6.len() >= LINES {
            return Err(format!("too many lines; allowed are {LINES}"));
        }
        let at = self.at;
        match (first.to_canonical(), last.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(last)) => self.v4.push(Range {
                first: first.to_bits(),
                last: last.to_bits(),
                country,
                at,
            }),
            _ => self.v6.push(Range {
                first: bits(first),
                last: bits(last),
                country,
                at,
            }),
        }
        Ok(())
    }

    fn finish(self) -> Result<Countries, Clash> {
        Ok(Countries {
            v4: Table::new(self.v4)?,
            v6: Table::new(self.v6)?,
        })
    }
}

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped().to_bits(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

fn shown(value: &[u8]) -> String {
    format!("\"{}\"", printable_within(value, 60))
}

/// First and last address of a line and its code.
fn range(line: &[u8]) -> Result<(IpAddr, IpAddr, &[u8]), String> {
    let mut fields = line.split(|&b| b == b',').map(unquoted);
    let fields = [(); 4].map(|()| fields.next());
    match fields {
        [Some(network), Some(code), None, None] => {
            let (first, last) = network_of(network)?;
            Ok((first, last, code))
        }
        [Some(first), Some(last), Some(code), None] => {
            let (from, to) = (address(first)?, address(last)?);
            if from.is_ipv4() != to.is_ipv4() {
                return Err(format!(
                    "{} to {}: one is IPv4 and one IPv6; a range has both of one kind",
                    shown(first),
                    shown(last)
                ));
            }
            if from > to {
                return Err(format!(
                    "{} to {}: the last address must not be below the first",
                    shown(first),
                    shown(last)
                ));
            }
            Ok((from, to, code))
        }
        _ => Err(format!("{}: {ALLOWED}", shown(line))),
    }
}

fn unquoted(field: &[u8]) -> &[u8] {
    let field = field.trim_ascii();
    let inner = field
        .strip_prefix(b"\"")
        .and_then(|f| f.strip_suffix(b"\""));
    inner.unwrap_or(field)
}

fn address(field: &[u8]) -> Result<IpAddr, String> {
    let parsed = std::str::from_utf8(field).ok().and_then(|f| f.parse().ok());
    parsed.ok_or_else(|| {
        format!(
            "{}: no address; allowed are IPv4 and IPv6 addresses, as 192.0.2.0 or 2001:db8::",
            shown(field)
        )
    })
}

fn network_of(field: &[u8]) -> Result<(IpAddr, IpAddr), String> {
    let Some(slash) = field.iter().position(|&b| b == b'/') else {
        return Err(format!("{}: no network; {ALLOWED}", shown(field)));
    };
    let first = address(&field[..slash])?;
    let longest = if first.is_ipv4() { 32 } else { 128 };
    let digits = &field[slash + 1..];
    let prefix = std::str::from_utf8(digits).ok();
    let prefix = prefix.filter(|_| digits.iter().all(u8::is_ascii_digit));
    let prefix: Option<u32> = prefix.and_then(|p| p.parse().ok());
    let Some(prefix) = prefix.filter(|&p| p <= longest) else {
        return Err(format!(
            "{}: no prefix; allowed is a number from 0 to {longest}",
            shown(field)
        ));
    };
    // The bits behind the prefix; a shift by all of them is none in Rust.
    let behind = |all: u128| all.checked_shr(prefix + 128 - longest).unwrap_or(0);
    let host = behind(u128::MAX);
    let last: IpAddr = match first {
        IpAddr::V4(ip) => Ipv4Addr::from_bits(ip.to_bits() | host as u32).into(),
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() | host).into(),
    };
    let begins = match first {
        IpAddr::V4(ip) => u128::from(ip.to_bits()) & host == 0,
        IpAddr::V6(ip) => ip.to_bits() & host == 0,
    };
    if !begins {
        return Err(format!(
            "{}: the address is not the first of its network",
            shown(field)
        ));
    }
    Ok((first, last))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &[u8]) -> Result<Reader, String> {
        let mut reader = Reader::default();
        reader.next_file();
        for line in text.split(|&b| b == b'\n') {
            reader
                .line(line)
                .map_err(|what| format!("{}: {what}", reader.at.line))?;
        }
        Ok(reader)
    }

    fn table(text: &str) -> Countries {
        read(text.as_bytes()).unwrap().finish().unwrap()
    }

    fn of(countries: &Countries, address: &str) -> String {
        let found = countries.of_text(address.as_bytes());
        found.map_or("-".into(), |c| c.to_string())
    }

    #[test]
    fn borders_and_gaps() {
        let countries = table(
            "0.0.0.0,0.255.255.255,US\n192.0.2.0,192.0.2.127,PL\n192.0.2.128,192.0.2.255,DE\n\
             198.51.100.7,198.51.100.7,FR\n255.255.255.0,255.255.255.255,BR\n\
             2001:db8::,2001:db8:0:ffff:ffff:ffff:ffff:ffff,PL\n2001:db8:2::/48,CZ\n\
             ffff::/16,VN\n",
        );
        for (address, country) in [
            ("0.0.0.0", "US"),
            ("0.255.255.255", "US"),
            ("1.0.0.0", "-"),
            ("192.0.1.255", "-"),
            ("192.0.2.0", "PL"),
            ("192.0.2.127", "PL"),
            ("192.0.2.128", "DE"),
            ("192.0.2.255", "DE"),
            ("192.0.3.0", "-"),
            ("198.51.100.6", "-"),
            ("198.51.100.7", "FR"),
            ("198.51.100.8", "-"),
            ("255.255.254.255", "-"),
            ("255.255.255.255", "BR"),
            ("::", "-"),
            ("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "-"),
            ("2001:db8::", "PL"),
            ("2001:db8:0:ffff:ffff:ffff:ffff:ffff", "PL"),
            ("2001:db8:1::", "-"),
            ("2001:db8:2::1", "CZ"),
            ("2001:db8:3::", "-"),
            ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "VN"),
            ("", "-"),
            ("localhost", "-"),
            ("192.0.2.1:25", "-"),
        ] {
            assert_eq!(of(&countries, address), country, "{address}");
        }
    }

    #[test]
    fn an_ipv4_address_may_be_written_as_ipv6() {
        let countries = table(
            "192.0.2.0/24,PL\n::ffff:198.51.100.0,::ffff:198.51.100.255,DE\n\
             ::ffff:203.0.113.0/120,FR\n::/8,US\n",
        );
        for (address, country) in [
            ("::ffff:192.0.2.9", "PL"),
            ("198.51.100.9", "DE"),
            ("::ffff:203.0.113.9", "FR"),
            ("203.0.113.9", "FR"),
            // Not that of the IPv6 range which it is written in.
            ("::ffff:10.0.0.1", "-"),
            ("::1", "US"),
        ] {
            assert_eq!(of(&countries, address), country, "{address}");
        }
    }

    #[test]
    fn forms_of_a_line() {
        let countries = table(
            "\u{feff}# a list\r\n\r\n  \"192.0.2.0\" , \"192.0.2.255\" , \"pl\"\r\n\
             198.51.100.0/24,DE\n  # comment\n203.0.113.0,203.0.113.255,ZZ\n\
             \"10.0.0.0/8\",\"-\"\n0.0.0.0/32,FR",
        );
        for (address, country) in [
            ("192.0.2.1", "PL"),
            ("198.51.100.1", "DE"),
            ("203.0.113.1", "-"),
            ("10.1.1.1", "-"),
            ("0.0.0.0", "FR"),
            ("0.0.0.1", "-"),
        ] {
            assert_eq!(of(&countries, address), country, "{address}");
        }
        assert_eq!(of(&table("0.0.0.0/0,PL\n::/0,DE"), "192.0.2.1"), "PL");
        assert_eq!(of(&table("0.0.0.0/0,PL\n::/0,DE"), "2001:db8::1"), "DE");
    }

    #[test]
    fn order_does_not_matter_and_neighbours_are_one() {
        let countries = table("192.0.2.2/31,PL\n192.0.2.0/31,PL\n192.0.2.1,192.0.2.5,PL\n");
        assert_eq!(of(&countries, "192.0.2.0"), "PL");
        assert_eq!(of(&countries, "192.0.2.5"), "PL");
        assert_eq!(of(&countries, "192.0.2.6"), "-");
        // One range and the gap behind it.
        assert_eq!(countries.v4.starts.len(), 2);
    }

    #[test]
    fn mistakes_name_line_value_and_what_is_allowed() {
        for (text, said) in [
            ("# x\n192.0.2.0", "2: \"192.0.2.0\": allowed are FIRST,LAST"),
            ("192.0.2.0,PL", "1: \"192.0.2.0\": no network"),
            ("192.0.2.0,192.0.2.9,EU,PL", "allowed are FIRST,LAST"),
            ("start,end,country", "1: \"start\": no address"),
            ("16777216,16777471,AU", "\"16777216\": no address"),
            ("192.0.2.256,192.0.2.9,PL", "\"192.0.2.256\": no address"),
            ("192.0.2.9,192.0.2.0,PL", "must not be below the first"),
            ("192.0.2.0,2001:db8::,PL", "one is IPv4 and one IPv6"),
            ("192.0.2.0/33,PL", "a number from 0 to 32"),
            ("2001:db8::/129,PL", "a number from 0 to 128"),
            ("192.0.2.0/+8,PL", "\"192.0.2.0/+8\": no prefix"),
            ("192.0.2.0/,PL", "\"192.0.2.0/\": no prefix"),
            ("192.0.2.0/99999999999999999999,PL", "no prefix"),
            ("192.0.2.1/24,PL", "not the first of its network"),
            (
                "192.0.2.0/24,POL",
                "\"POL\": no country; allowed are the two",
            ),
            ("192.0.2.0/24,", "\"\": no country"),
            ("192.0.2.0/24,P1", "\"P1\": no country"),
            ("192.0.2.0/24,\u{1b}[", r#""\x1b[": no country"#),
            ("\"192.0.2.0,192.0.2.9,PL", "no address"),
        ] {
            let error = read(text.as_bytes()).unwrap_err();
            assert!(error.contains(said), "{text}: {error}");
        }
    }

    #[test]
    fn an_address_is_in_one_country_only() {
        for text in [
            "192.0.2.0/24,PL\n192.0.2.0/25,DE\n",
            "192.0.2.0/25,PL\n192.0.2.0/24,DE\n",
            "2001:db8:1::/48,PL\n2001:db8::/32,DE\n",
            // Behind a shorter one that is within the first.
            "192.0.2.0/24,PL\n192.0.2.255/32,DE\n192.0.2.2/32,PL\n",
        ] {
            let clash = read(text.as_bytes()).unwrap().finish().unwrap_err();
            assert_eq!((clash.first.line, clash.second.line), (1, 2), "{text}");
            let countries = clash.countries.map(|c| c.to_string());
            assert_eq!(countries, ["PL", "DE"], "{text}");
        }
    }

    /// What a file on disk adds.
    #[test]
    fn several_files_make_one_table() {
        let folder = std::env::temp_dir().join(format!("zwrotka-countries-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = |name: &str, text: &[u8]| {
            let path = folder.join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let v4 = file("v4.csv", b"192.0.2.0,192.0.2.255,PL\n");
        let v6 = file("v6.csv", b"# IPv6\n2001:db8::/32,DE\n");
        let other = file("other.csv", b"#\n192.0.2.9,192.0.2.9,FR\n");
        let empty = file("empty.csv", b"# nothing\n");
        let binary = file("binary.csv", b"\xff\xfe1\x002\x00\n");
        let long = file("long.csv", &[b'1'; 300_000]);
        assert!(Countries::load(&[]).unwrap().is_none());
        let both = Countries::load(&[v4.clone(), v6]).unwrap().unwrap();
        assert_eq!(of(&both, "192.0.2.7"), "PL");
        assert_eq!(of(&both, "2001:db8::7"), "DE");
        for (files, said) in [
            (
                &[v4, other][..],
                "other.csv:2: 192.0.2.9 is FR here and PL in ",
            ),
            (&[empty], "empty.csv: no line of it names a country"),
            (&[binary], r#"binary.csv:1: "\xff\xfe1"#),
            (&[long], "long.csv:1: \"1111"),
            (&[folder.join("none.csv")], "none.csv: "),
            (std::slice::from_ref(&folder), "directory"),
        ] {
            let error = Countries::load(files).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert!(error.len() < 500, "{error}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(text in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Err(error) = read(&text) {
                prop_assert!(!error.chars().any(crate::escape::is_hidden));
            }
        }

        #[test]
        fn the_table_says_what_the_lines_say(
            lines in proptest::collection::vec((0u8..40, 0u8..6, 0u8..2), 0..12),
        ) {
            let mut text = String::new();
            let mut truth = [None; 64];
            let mut clash = false;
            for (first, more, country) in lines {
                let code = ["PL", "DE"][usize::from(country)];
                let last = first + more;
                text += &format!("192.0.2.{first},192.0.2.{last},{code}\n");
                for place in &mut truth[usize::from(first)..=usize::from(last)] {
                    clash |= place.is_some_and(|there| there != code);
                    *place = Some(code);
                }
            }
            let countries = read(text.as_bytes()).unwrap().finish();
            prop_assert_eq!(countries.is_err(), clash);
            if let Ok(countries) = countries {
                for (at, code) in truth.iter().enumerate() {
                    prop_assert_eq!(of(&countries, &format!("192.0.2.{at}")), code.unwrap_or("-"));
                }
            }
        }
    }
}
