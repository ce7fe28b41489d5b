//! A mail server that says whatever it likes to the real service.
#![no_main]
use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use zwrotka_fuzz::milter_socket;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut stream = UnixStream::connect(milter_socket()).expect("the service is there");
    let timeout = Some(Duration::from_secs(20));
    stream.set_read_timeout(timeout).expect("a socket");
    let Some((&kind, data)) = data.split_first() else { return };
    let mut bytes = Vec::new();
    if kind % 4 != 0 {
        // Version 6, every action, every step.
        bytes.extend_from_slice(&[0, 0, 0, 13, b'O', 0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x1f, 0xff, 0xff]);
        // Packets with a length that is right: command and data up to 0xff.
        for packet in data.split(|&b| b == 0xff).filter(|p| !p.is_empty()) {
            bytes.extend_from_slice(&(packet.len() as u32).to_be_bytes());
            bytes.extend_from_slice(packet);
        }
    } else {
        bytes.extend_from_slice(data);
    }
    // It may have closed already.
    let _ = stream.write_all(&bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Err(e) if e.kind() == std::io::ErrorKind::WouldBlock => panic!("it hangs"),
        _ => {}
    }
    // Whole packets, and never reject, discard or try again.
    let mut rest = &answer[..];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        assert!(length >= 1 && length <= after.len(), "half a packet");
        assert!(!b"rdtf".contains(&after[0]), "{:?}", after[0] as char);
        rest = &after[length..];
    }
    assert!(rest.is_empty());
});
