//! The way of the message from server to server, by the Received fields that came
//! back (RFC 5321 section 4.4), with the time that each step took.

use super::{Bounce, clean};
use crate::message::{self, DateTime, Headers};

/// Most fields that are read, and most steps that are shown.
const MAX_READ: usize = 50;
const MAX_SHOWN: usize = 10;

/// `laptop 10:00:00, mail.example.org 10:00:02 (+2 s)`; `None` where fewer than two
/// servers say when they took it. The clocks are those of the servers.
pub fn line(bounce: &Bounce) -> Option<String> {
    let headers = Headers::parse(&bounce.report.original.headers);
    let mut hops: Vec<(String, DateTime)> = headers
        .all("Received")
        .take(MAX_READ)
        .filter_map(|field| hop(&field.text()))
        .collect();
    // The latest field is the topmost.
    hops.reverse();
    if hops.len() < 2 {
        return None;
    }
    let clock = bounce.report.original.date;
    let mut before: Option<i64> = None;
    let mut steps: Vec<String> = Vec::new();
    for (host, date) in &hops {
        let moment = date.to_timestamp();
        let local = bounce.settings.local(*date, clock);
        let time = format!("{:02}:{:02}:{:02}", local.hour, local.minute, local.second);
        let waited = before.map(|then| moment - then).filter(|s| *s > 0);
        steps.push(match waited {
            Some(seconds) => format!("{host} {time} (+{})", delay(seconds)),
            None => format!("{host} {time}"),
        });
        before = Some(moment);
    }
    let left_out = steps.len().saturating_sub(MAX_SHOWN);
    if left_out > 0 {
        steps.splice(MAX_SHOWN / 2..MAX_SHOWN / 2 + left_out, ["…".to_string()]);
    }
    Some(steps.join(", "))
}

/// The server that wrote the field, and when.
fn hop(field: &str) -> Option<(String, DateTime)> {
    let (clauses, date) = field.rsplit_once(';')?;
    let date = message::date(date.trim())?;
    let mut words = clauses.split_whitespace();
    words.find(|word| word.eq_ignore_ascii_case("by"))?;
    Some((clean::host(words.next()?)?, date))
}

fn delay(seconds: i64) -> String {
    match (seconds / 86400, seconds / 3600 % 24, seconds / 60 % 60) {
        (0, 0, 0) => format!("{seconds} s"),
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, 0) => format!("{hours} h"),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, 0, _) => format!("{days} d"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_names_its_server_and_time() {
        let read = |field| hop(field).map(|(host, date)| (host, date.to_timestamp()));
        assert_eq!(
            read(
                "from a (b [192.0.2.1]) by MX.example.org (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0100"
            ),
            Some(("mx.example.org".into(), 1_795_510_800))
        );
        for unread in [
            "from a by mx.example.org; never",
            "from a by mx.example.org",
            "from a with ESMTP; Tue, 24 Nov 2026 10:00:00 +0100",
            "from a by <b>; Tue, 24 Nov 2026 10:00:00 +0100",
            "",
        ] {
            assert_eq!(read(unread), None, "{unread}");
        }
    }

    #[test]
    fn delays_are_as_coarse_as_people_say_them() {
        for (seconds, shown) in [
            (2, "2 s"),
            (61, "1 min"),
            (3600, "1 h"),
            (3900, "1 h 5 min"),
            (86400, "1 d"),
            (400_000, "4 d 15 h"),
        ] {
            assert_eq!(delay(seconds), shown);
        }
    }
}
