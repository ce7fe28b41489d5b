//! Whether a message went round in circles, by the Received fields that came back.

use std::collections::HashMap;

use crate::message::Headers;

/// How often one server may have had a message: filters and lists hand it back
/// to their own server two or three times.
const MOST_VISITS: usize = 5;

/// Whether one server took the message more often than any path needs.
pub fn loops(headers: &[u8]) -> bool {
    let headers = Headers::parse(headers);
    let mut visits: HashMap<String, usize> = HashMap::new();
    for field in headers.all("Received").take(200) {
        let text = field.text();
        let mut words = text.split_whitespace();
        // RFC 5321 section 4.4: the "by" clause names the server that took it.
        let by = words
            .find(|word| word.eq_ignore_ascii_case("by"))
            .and_then(|_| words.next())
            .map(|host| host.trim_end_matches(['.', ';']).to_ascii_lowercase());
        if let Some(host) = by {
            *visits.entry(host).or_default() += 1;
        }
    }
    visits.values().any(|&n| n > MOST_VISITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_had_the_message_again_and_again_is_a_loop() {
        let hops = |n: usize| {
            (0..n)
                .map(|n| {
                    format!(
                        "Received: from b.example (b.example [192.0.2.{n}])\r\n\tby A.example with ESMTP id {n}; Tue, 24 Nov 2026 10:00:00 +0100\r\n"
                    )
                })
                .collect::<String>()
        };
        assert!(!loops(b""));
        assert!(!loops(hops(MOST_VISITS).as_bytes()));
        assert!(loops(hops(MOST_VISITS + 1).as_bytes()));
        let path: String = (0..30)
            .map(|n| format!("Received: from a{n}.example by b{n}.example; x\r\n"))
            .collect();
        assert!(!loops(path.as_bytes()));
    }
}
