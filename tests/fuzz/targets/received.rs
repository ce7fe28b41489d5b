//! Received fields of a returned message: which one decides, and what a stranger
//! can write into them.
#![no_main]
use std::net::IpAddr;
use zwrotka::message::{Domain, Headers};
use zwrotka::trust::received::{Hop, Source};
use zwrotka::trust::submission::Host;
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let names = [Domain::new("mx.example.pl").expect("a domain")];
    let networks = ["192.0.2.0/24".parse().expect("a network")];
    let host = Host { names: &names, networks: &networks };
    let stranger: IpAddr = "203.0.113.5".parse().expect("an address");

    let headers = Headers::parse(data);
    let _ = host.submitted(&headers, Some("4F1"));
    for hop in headers.all("Received").filter_map(Hop::parse) {
        assert!(!hop.by.is_empty() && !hop.by.contains(char::is_whitespace), "{hop:?}");
    }

    // What stands below the field of our own server proves nothing.
    let outside = "Received: from evil (unknown [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id 4F1;\n\tx\n";
    let raw = [outside.as_bytes(), data].concat();
    assert!(host.submitted(&Headers::parse(&raw), None).is_err());

    // What a client says in EHLO is on the first line and nowhere else.
    let helo: String = String::from_utf8_lossy(data).replace(['\r', '\n'], "?");
    for field in [
        format!("Received: from {helo} (unknown [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id 4F1\n\tfor <a@b>; x\n"),
        format!("Received: from [203.0.113.5] (helo={helo})\n\tby mx.example.pl with esmtp (Exim 4.96)\n\tid 4F1\n\tfor a@b; x\n"),
    ] {
        let headers = Headers::parse(field.as_bytes());
        if let Some(hop) = headers.get("Received").and_then(Hop::parse) {
            assert_eq!((hop.source, hop.authenticated), (Source::Client(stranger), false), "{field}");
        }
        assert!(host.submitted(&headers, None).is_err(), "{field}");
    }
});
