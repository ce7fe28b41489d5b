//! What blocklists answer, and what TXT records say, from a server that says
//! whatever it likes.
#![no_main]
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::{LazyLock, Mutex};
use zwrotka::admin::blocklist::list::{Kind, Lists};
use zwrotka::admin::blocklist::{Request, check};
use zwrotka::admin::text::json;

static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let address = socket.local_addr().expect("an address");
    std::thread::spawn(move || {
        let mut query = [0; 1500];
        while let Ok((length, from)) = socket.recv_from(&mut query) {
            let _ = socket.send_to(&answer(&query[..length]), from);
        }
    });
    address
});

/// An answer to the question of the query, with data that nobody expects.
fn answer(query: &[u8]) -> Vec<u8> {
    let data = ANSWER.lock().expect("the data").clone();
    let end = query[12..].iter().position(|&b| b == 0).map_or(query.len(), |n| (12 + n + 5).min(query.len()));
    let question = &query[12..end];
    let record_type = &question[question.len() - 4..question.len() - 2];
    let records: Vec<&[u8]> = data.split(|&b| b == 0xff).take(5).collect();
    let mut out = query[..2].to_vec();
    out.extend_from_slice(&[0x81, 0x80, 0, 1, 0, records.len() as u8, 0, 0, 0, 0]);
    out.extend_from_slice(question);
    for record in records {
        let mut data = match record_type {
            // TXT: strings behind their length.
            [0, 16] => record.chunks(255).flat_map(|s| [&[s.len() as u8], s].concat()).collect(),
            [0, 1] => vec![127, 0, record.first().copied().unwrap_or(0), record.get(1).copied().unwrap_or(2)],
            _ => record.to_vec(),
        };
        data.truncate(400);
        out.extend_from_slice(&[0xc0, 12]);
        out.extend_from_slice(record_type);
        out.extend_from_slice(&[0, 1, 0, 0, 0, 60]);
        out.extend_from_slice(&(data.len() as u16).to_be_bytes());
        out.extend_from_slice(&data);
    }
    out.truncate(1200);
    out
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let lists = Lists::built_in();
    let answers: Vec<Ipv4Addr> = data.chunks_exact(4).map(|c| Ipv4Addr::new(c[0], c[1], c[2], c[3])).collect();
    for kind in [Kind::Ip, Kind::Domain] {
        for list in lists.of(kind) {
            let _ = (list.judge(&answers), list.self_test(&answers, &[]), list.self_test(&[], &answers));
        }
    }
    *ANSWER.lock().expect("the data") = data.to_vec();
    let mut request = Request::new(vec!["example.org".into()], lists);
    request.servers = vec![*SERVER];
    if let Ok(report) = check(&request, &|_, _| {}) {
        assert!(json(&report).is_ascii());
    }
});
