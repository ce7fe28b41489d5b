//! Readers of `exim -bp` and `postqueue -j`.
//!
//! Both take one message at a time from a stream, so that a queue of a
//! million costs no more memory than its largest message. What can't be
//! understood is counted, not guessed at.

use std::io::{self, BufRead};

use serde::Deserialize;

use super::{Message, Mta, QueueId, Recipient, State};
use crate::admin::text::Text;

/// Longest line that is read; the rest of a longer one is skipped.
const MAX_LINE: u64 = 1 << 20;

/// Reads a listing; an iterator of messages.
#[derive(Debug)]
pub struct Listing<R> {
    mta: Mta,
    input: R,
    now: i64,
    /// The line that ended the message before.
    ahead: Option<Vec<u8>>,
    skipped: u64,
}

impl<R: BufRead> Listing<R> {
    /// A listing of this mail server, taken at `now` (seconds since 1970).
    pub fn new(mta: Mta, input: R, now: i64) -> Self {
        Listing {
            mta,
            input,
            now,
            ahead: None,
            skipped: 0,
        }
    }

    /// Lines that were not understood so far.
    pub fn skipped(&self) -> u64 {
        self.skipped
    }

    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        if let Some(line) = self.ahead.take() {
            return Ok(Some(line));
        }
        let mut line = Vec::new();
        let mut limited = io::Read::take(&mut self.input, MAX_LINE);
        if limited.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if line.len() as u64 == MAX_LINE {
            self.input.skip_until(b'\n')?;
        }
        Ok(Some(line))
    }

    fn next_postfix(&mut self) -> io::Result<Option<Message>> {
        while let Some(line) = self.line()? {
            if line.trim_ascii().is_empty() {
                continue;
            }
            match postfix_message(&line) {
                Some(message) => return Ok(Some(message)),
                None => self.skipped += 1,
            }
        }
        Ok(None)
    }

    fn next_exim(&mut self) -> io::Result<Option<Message>> {
        let mut message = loop {
            let Some(line) = self.line()? else {
                return Ok(None);
            };
            if line.trim_ascii().is_empty() {
                continue;
            }
            match exim_head(&line, self.now) {
                Some(message) => break message,
                None => self.skipped += 1,
            }
        };
        while let Some(line) = self.line()? {
            if line.is_empty() {
                break;
            }
            if indentation(&line) < RECIPIENT_INDENTATION {
                self.ahead = Some(line);
                break;
            }
            message.recipients.extend(exim_recipient(&line));
        }
        Ok(Some(message))
    }
}

impl<R: BufRead> Iterator for Listing<R> {
    type Item = io::Result<Message>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.mta {
            Mta::Exim => self.next_exim(),
            Mta::Postfix => self.next_postfix(),
        }
        .transpose()
    }
}

/// Recipients stand at least this deep, and heads at most one space: an
/// address that looks like a head is still a recipient.
const RECIPIENT_INDENTATION: usize = 8;
const FROZEN: &[u8] = b" *** frozen ***";

fn indentation(line: &[u8]) -> usize {
    line.iter().take_while(|&&b| b == b' ').count()
}

/// `25m  2.9K 0t5C6f-0000c8-00 <alice@wonderland.fict.example> (www-data) *** frozen ***`
///
/// The size is blank where it is not known (`string_format_size`), and instead
/// of a sender there may be `*** spool read error: … ***`.
fn exim_head(line: &[u8], now: i64) -> Option<Message> {
    if indentation(line) >= RECIPIENT_INDENTATION {
        return None;
    }
    let (age, rest) = word(line)?;
    let (age, rounding) = exim_age(age)?;
    let (first, after) = word(rest)?;
    let (size, id, rest) = match QueueId::parse(Mta::Exim, first) {
        Some(id) => (0, id, after),
        None => {
            let (second, after) = word(after)?;
            (exim_size(first)?, QueueId::parse(Mta::Exim, second)?, after)
        }
    };
    // The id holds the second of arrival, the age only a rounded figure; an id
    // that doesn't fit the age comes from a clock that was wrong.
    let arrived = id
        .exim_seconds()
        .filter(|at| ((now - at) - age).abs() <= rounding)
        .unwrap_or(now - age);
    let mut message = Message {
        id,
        sender: Text::default(),
        user: None,
        size,
        arrived,
        state: State::Deferred,
        recipients: Vec::new(),
    };
    let mut rest = rest.trim_ascii();
    if !rest.starts_with(b"<") {
        message.state = State::Broken;
        return Some(message);
    }
    // From the end, because a sender may hold everything, also "> *** frozen ***".
    if let Some(before) = rest.strip_suffix(FROZEN) {
        message.state = State::Frozen;
        rest = before;
    }
    if !rest.ends_with(b">") {
        let open = rest.windows(3).rposition(|w| w == b"> (")?;
        message.user = Some(Text::new(rest[open + 3..].strip_suffix(b")")?));
        rest = &rest[..=open];
    }
    message.sender = Text::new(rest.strip_prefix(b"<")?.strip_suffix(b">")?);
    Some(message)
}

/// The next word and what follows it.
fn word(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let text = text.trim_ascii_start();
    let end = text.iter().position(|&b| b == b' ').unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// `0m`, `25m`, `4h`, `3d`: seconds, and the unit it is rounded to.
fn exim_age(text: &[u8]) -> Option<(i64, i64)> {
    let (unit, number) = text.split_last()?;
    let number: i64 = str::from_utf8(number).ok()?.parse().ok()?;
    let unit = match unit {
        b'm' => 60,
        b'h' => 3600,
        b'd' => 86400,
        _ => return None,
    };
    // Minutes pass while the listing is written.
    let rounding = unit.max(120);
    number
        .checked_mul(unit)
        .filter(|n| *n >= 0)
        .map(|age| (age, rounding))
}

/// `357`, `2.9K`, `14M`.
fn exim_size(text: &[u8]) -> Option<u64> {
    let (number, unit) = match text.split_last()? {
        (b'K', number) => (number, 1024.0),
        (b'M', number) => (number, 1024.0 * 1024.0),
        (b'G', number) => (number, 1024.0 * 1024.0 * 1024.0),
        _ => (text, 1.0),
    };
    let number = str::from_utf8(number).ok()?;
    if !number.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return None;
    }
    let number: f64 = number.parse().ok()?;
    Some((number * unit) as u64)
}

/// `          user@example.org` or, delivered, `        D user@example.org`.
fn exim_recipient(line: &[u8]) -> Option<Recipient> {
    let address = line.get(RECIPIENT_INDENTATION..)?;
    let (delivered, address) = match address {
        [b'D', b' ', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let address = address.trim_ascii();
    (!address.is_empty()).then(|| Recipient {
        address: Text::new(address),
        delivered,
        reason: None,
    })
}

/// An object of `postqueue -j` (postqueue(1), "JSON object format"; members
/// that are not known are to be ignored).
#[derive(Deserialize)]
struct PostfixMessage {
    queue_name: String,
    queue_id: String,
    arrival_time: i64,
    #[serde(default)]
    message_size: u64,
    #[serde(default)]
    sender: String,
    #[serde(default)]
    recipients: Vec<PostfixRecipient>,
}

#[derive(Deserialize)]
struct PostfixRecipient {
    address: String,
    delay_reason: Option<String>,
}

fn postfix_message(line: &[u8]) -> Option<Message> {
    // Postfix replaces what is not UTF-8 itself; a line that is not is still worth reading.
    let text = String::from_utf8_lossy(line);
    let message: PostfixMessage = serde_json::from_str(&text).ok()?;
    Some(Message {
        id: QueueId::parse(Mta::Postfix, message.queue_id.as_bytes())?,
        // An old showq writes the null sender by its name.
        sender: match message.sender.as_str() {
            "MAILER-DAEMON" => Text::default(),
            sender => Text::new(sender),
        },
        user: None,
        size: message.message_size,
        arrived: message.arrival_time,
        state: match message.queue_name.as_str() {
            "hold" => State::Frozen,
            "deferred" => State::Deferred,
            "corrupt" => State::Broken,
            _ => State::Active,
        },
        recipients: message
            .recipients
            .into_iter()
            .map(|r| Recipient {
                address: Text::new(r.address),
                delivered: false,
                reason: r.delay_reason.filter(|t| !t.is_empty()).map(Text::new),
            })
            .collect(),
    })
}

/// The last reason for deferral of each waiting recipient, from a message log
/// of Exim (`exim -Mvl`, `msglog/ID`), which `exim -bp` leaves out.
pub fn exim_reasons(message: &mut Message, log: &[u8]) {
    for line in log.split(|&b| b == b'\n') {
        // `2026-11-24 01:54:01 full@dest.example R=out T=remote_smtp defer (-44) H=…: text`
        let Some(rest) = line.get(20..) else { continue };
        for recipient in message.recipients.iter_mut().filter(|r| !r.delivered) {
            let Some(after) = rest
                .strip_prefix(recipient.address.as_bytes())
                .filter(|after| after.starts_with(b" "))
            else {
                continue;
            };
            if let Some(reason) = exim_reason(after) {
                recipient.reason = Some(Text::new(reason));
            }
        }
    }
}

fn exim_reason(fields: &[u8]) -> Option<&[u8]> {
    let find = |needle: &[u8]| fields.windows(needle.len()).position(|w| w == needle);
    let defer = find(b" defer (");
    // Failed but still here: the bounce could not be written, or it is a frozen bounce.
    let start = match defer {
        Some(at) => at + 1 + fields[at + 1..].iter().position(|&b| b == b')')? + 1,
        None => find(b" R=").or_else(|| find(b" H="))?,
    };
    let reason = fields[start..].trim_ascii();
    let reason = reason.strip_prefix(b": ").unwrap_or(reason);
    (!reason.is_empty()).then_some(reason)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    fn exim(listing: &[u8], now: i64) -> Vec<Message> {
        Listing::new(Mta::Exim, listing, now)
            .collect::<Result<_, _>>()
            .unwrap()
    }

    #[test]
    fn a_listing_of_exim() {
        let listing = include_bytes!("../../../tests/listings/exim-bp.txt");
        let messages = exim(listing, 1_795_485_270);
        assert_eq!(messages.len(), 5);
        assert_eq!(messages[0].id.as_str(), "1xVfjN-0005SB-2Y");
        assert_eq!(messages[0].size, 357);
        assert_eq!(messages[0].arrived, 1_795_485_241);
        assert_eq!(messages[0].sender, "jan.kowalski@klient.example".into());
        assert_eq!(
            messages[0].recipients[0].address,
            "full@dest.example".into()
        );
        assert_eq!(messages[4].state, State::Frozen);
        assert!(messages[4].sender.is_empty());
    }

    #[test]
    fn what_exim_bp_prints_less_often() {
        let listing = b"\
25m  2.9K 0t5C6f-0000c8-00 <www@host.example> (www-data) *** frozen ***
        D done@example.org
          \x1b]0;x\x07@example.org

99h       0t5C6f-00000000abc-00zz <\"a> (x) *** frozen ***\"@evil.example>
          3d   10K 1xVfjp-0005sY-1d <trap@example.org>

 0m   357 1xVfjp-0005sY-1d *** spool read error: Permission denied ***

 5d   14M 1xVfjU-0005b1-2j <a@b.example>
 5d   14M 1xVfjW-0005c7-0o <a@b.example>
          c@d.example
nonsense
";
        let now = 2_000_000_000;
        let mut reader = Listing::new(Mta::Exim, &listing[..], now);
        let messages: Vec<Message> = reader.by_ref().map(|m| m.unwrap()).collect();
        assert_eq!(reader.skipped(), 1);
        assert_eq!(messages.len(), 5);
        assert_eq!(messages[0].user, Some("www-data".into()));
        assert_eq!(messages[0].state, State::Frozen);
        assert_eq!(messages[0].size, 2969);
        assert_eq!(messages[0].arrived, now - 25 * 60);
        assert!(messages[0].recipients[0].delivered);
        assert_eq!(
            messages[0].recipients[1].address.to_string(),
            r"\x1b]0;x\x07@example.org"
        );
        assert_eq!(messages[1].size, 0);
        assert_eq!(messages[1].state, State::Deferred);
        assert_eq!(
            messages[1].sender,
            "\"a> (x) *** frozen ***\"@evil.example".into()
        );
        assert_eq!(messages[1].recipients.len(), 1);
        assert_eq!(messages[2].state, State::Broken);
        assert_eq!(messages[3].recipients.len(), 0);
        assert_eq!(messages[4].recipients.len(), 1);
    }

    /// Ages are rounded to hours and days; taken as they are, a day's mail
    /// would seem to have come in one second, and every sender to be a burst.
    #[test]
    fn rounded_ages_make_no_burst() {
        let arrived = 1_795_485_241;
        for (age, now) in [
            ("0m", arrived + 20),
            ("25m", arrived + 25 * 60 + 59),
            ("3h", arrived + 3 * 3600 - 1790),
            ("3h", arrived + 3 * 3600 + 1790),
            ("4d", arrived + 4 * 86_400 - 43_000),
            ("4d", arrived + 4 * 86_400 + 43_000),
        ] {
            let listing = format!("{age:>3}   1.0K 1xVfjN-0005SB-2Y <a@b.example>\n");
            assert_eq!(exim(listing.as_bytes(), now)[0].arrived, arrived, "{age}");
        }
        // A clock that was years off.
        let listing = b" 5m   1.0K 1xVfjN-0005SB-2Y <a@b.example>\n";
        assert_eq!(exim(listing, 2_000_000_000)[0].arrived, 2_000_000_000 - 300);
    }

    #[test]
    fn a_listing_of_postfix() {
        let listing = include_bytes!("../../../tests/listings/postqueue-j.jsonl");
        let messages: Vec<Message> = Listing::new(Mta::Postfix, &listing[..], 0)
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(messages.len(), 4);
        assert_eq!(messages[1].recipients.len(), 2);
        assert_eq!(messages[1].arrived, 1_795_485_330);
        assert_eq!(
            messages[1].recipients[0].reason,
            Some("temporary failure. Command output: temp fail text".into())
        );
    }

    #[test]
    fn postfix_of_other_versions() {
        let listing = br#"{"queue_name":"hold","queue_id":"4XyK3p2k8Kz9rMf","arrival_time":5,"message_size":1,"sender":"MAILER-DAEMON","recipients":[{"orig_address":"x","address":"a\u202e@b","bounce_reason":""}],"new":{}}
{"queue_name":"active","queue_id":"-d","arrival_time":5}
not json
"#;
        let mut reader = Listing::new(Mta::Postfix, &listing[..], 0);
        let messages: Vec<Message> = reader.by_ref().map(|m| m.unwrap()).collect();
        assert_eq!(messages.len(), 1);
        assert_eq!(reader.skipped(), 2);
        assert_eq!(messages[0].state, State::Frozen);
        assert!(messages[0].sender.is_empty());
        assert_eq!(
            messages[0].recipients[0].address.to_string(),
            r"a\u{202e}@b"
        );
    }

    #[test]
    fn the_message_log_tells_why() {
        let listing = include_bytes!("../../../tests/listings/exim-bp.txt");
        let mut message = exim(listing, 1_795_485_270).remove(0);
        exim_reasons(
            &mut message,
            include_bytes!("../../../tests/listings/exim-Mvl.txt"),
        );
        let reason = message.recipients[0].reason.clone().unwrap().to_string();
        assert!(
            reason.starts_with("H=127.0.0.1 [127.0.0.1] DT=0s: SMTP error from remote"),
            "{reason}"
        );
    }

    proptest! {
        #[test]
        fn no_listing_stops_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            for mta in [Mta::Exim, Mta::Postfix] {
                prop_assert!(Listing::new(mta, &bytes[..], 0).all(|m| m.is_ok()));
            }
        }

        #[test]
        fn every_sender_of_exim_is_read_back(
            sender in "[ -~]{0,40}",
            user in proptest::option::of("[a-z-]{1,8}"),
            frozen: bool,
            recipient in "[!-~][ -~]{0,30}[!-~]",
        ) {
            let mut line = format!(" 5m  1.0K 1xVfjN-0005SB-2Y <{sender}>");
            if let Some(user) = &user {
                line += &format!(" ({user})");
            }
            if frozen {
                line += " *** frozen ***";
            }
            let text = format!("{line}\n          {recipient}\n\n");
            let messages = exim(text.as_bytes(), 0);
            prop_assert_eq!(messages.len(), 1);
            prop_assert_eq!(&messages[0].sender, &Text::new(&sender));
            prop_assert_eq!(&messages[0].user, &user.map(Text::new));
            prop_assert_eq!(messages[0].state == State::Frozen, frozen);
            prop_assert_eq!(messages[0].recipients.len(), 1);
        }
    }
}
