//! Writes small databases in MaxMind's format (version 2.0 of its specification):
//! networks and the country of each.

use std::net::IpAddr;

/// A database of these networks, as `192.0.2.0/24` or `2001:db8::/32`; the data
/// of each is what `data` makes of its country.
pub fn database(networks: &[(&str, &str)], data: fn(&str) -> Vec<u8>) -> Vec<u8> {
    const EMPTY: usize = usize::MAX;
    let mut nodes: Vec<[usize; 2]> = vec![[EMPTY; 2]];
    // Ends of the tree: from here on numbers are offsets of data.
    const DATA: usize = usize::MAX / 2;
    let mut values = Vec::new();
    for (network, country) in networks {
        let (address, length) = network.split_once('/').expect("a network");
        let length: u32 = length.parse().expect("a length");
        let (bits, length) = match address.parse().expect("an address") {
            IpAddr::V4(v4) => (u128::from(v4.to_bits()), length + 96),
            IpAddr::V6(v6) => (v6.to_bits(), length),
        };
        let mut node = 0;
        for depth in 0..length {
            let side = (bits >> (127 - depth)) as usize & 1;
            if depth + 1 == length {
                nodes[node][side] = DATA + values.len();
            } else {
                if nodes[node][side] == EMPTY {
                    nodes[node][side] = nodes.len();
                    nodes.push([EMPTY; 2]);
                }
                node = nodes[node][side];
            }
        }
        values.extend(data(country));
    }
    let count = nodes.len();
    let mut bytes = Vec::new();
    for record in nodes.into_iter().flatten() {
        let value = match record {
            EMPTY => count,
            at if at >= DATA => count + 16 + (at - DATA),
            node => node,
        };
        bytes.extend(&(value as u32).to_be_bytes()[1..]);
    }
    bytes.extend([0; 16]);
    bytes.extend(values);
    bytes.extend(b"\xab\xcd\xefMaxMind.com");
    let short = |number: u8| vec![5 << 5 | 1, number];
    let long = |number: u32| [&[6 << 5 | 4][..], &number.to_be_bytes()].concat();
    bytes.extend(map(&[
        ("binary_format_major_version", short(2)),
        ("binary_format_minor_version", short(0)),
        // A number of 64 bits, of which one byte is written.
        ("build_epoch", vec![1, 2, 1]),
        ("database_type", text("Test-Country")),
        ("description", map(&[])),
        ("ip_version", short(6)),
        ("languages", vec![0, 4]),
        ("node_count", long(count as u32)),
        ("record_size", short(24)),
    ]));
    bytes
}

/// The data of GeoLite2, DB-IP and most others.
pub fn iso_code(country: &str) -> Vec<u8> {
    map(&[("country", map(&[("iso_code", text(country))]))])
}

pub fn map(fields: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![7 << 5 | fields.len() as u8];
    for (name, value) in fields {
        bytes.extend(text(name));
        bytes.extend(value);
    }
    bytes
}

pub fn text(text: &str) -> Vec<u8> {
    [&[2 << 5 | text.len() as u8][..], text.as_bytes()].concat()
}
