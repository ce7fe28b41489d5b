//! Encoded-words, base64, dates, addresses, header blocks, mixed line ends.
#![no_main]
use zwrotka::entry::filter::recipient_of;
use zwrotka::message::{Headers, date, decode_base64, decode_unstructured, with_line_feeds};
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let decoded = decode_unstructured(data);
    assert!(decoded.len() <= 8 * data.len() + 64);
    let _ = decode_base64(&text);
    if let Some(date) = date(&text) {
        // parse(print(x)) = x, to the second.
        let again = zwrotka::message::date(&date.to_rfc822()).expect("a date that we wrote");
        assert_eq!(again.to_timestamp(), date.to_timestamp());
    }
    let _ = recipient_of(data);
    let raw = with_line_feeds(data);
    assert_eq!(raw.len(), data.len());
    let headers = Headers::parse(&raw);
    let mut total = 0;
    for line in headers.iter() {
        total += line.raw.len();
        let (_, _, _) = (line.addresses(), line.message_ids(), line.date());
        assert!(line.raw.starts_with(line.name.as_bytes()));
    }
    assert!(total <= headers.len() && headers.len() <= raw.len());
});
