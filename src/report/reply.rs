//! The words of a server: on one line, decoded, and what they tell about the
//! place in the conversation where it went wrong.

use super::phrase_set::Phrases;
use super::{EnhancedStatusCode, MAX_DIAGNOSTIC, Phase};

/// One line of what may have been several: white space becomes a space, Exim's
/// octal escapes become letters, and no more than [`MAX_DIAGNOSTIC`] bytes stay.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(MAX_DIAGNOSTIC));
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        if out.len() + word.len() > MAX_DIAGNOSTIC {
            let mut end = MAX_DIAGNOSTIC.saturating_sub(out.len()).min(word.len());
            while !word.is_char_boundary(end) {
                end -= 1;
            }
            out.push_str(&word[..end]);
            break;
        }
        out.push_str(word);
    }
    let out = if out.contains('\\') {
        unescape(&out)
    } else {
        out
    };
    out.trim().to_string()
}

/// Exim writes bytes above 127 of a reply as `\ooo`; three digits in a row of
/// such escapes are UTF-8, or else Latin-1.
pub(super) fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    let mut plain = 0;
    while i < bytes.len() {
        let mut run = Vec::new();
        let mut j = i;
        while let Some(byte) = octal(bytes.get(j..j + 4)) {
            run.push(byte);
            j += 4;
        }
        if run.is_empty() {
            i += 1;
            continue;
        }
        out.push_str(text.get(plain..i).unwrap_or_default());
        match String::from_utf8(run) {
            Ok(decoded) => out.push_str(&decoded),
            Err(error) => out.extend(error.into_bytes().into_iter().map(char::from)),
        }
        i = j;
        plain = j;
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out
}

fn octal(escape: Option<&[u8]>) -> Option<u8> {
    match escape? {
        [b'\\', a @ b'2'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7'] => {
            Some((a - b'0') * 64 + (b - b'0') * 8 + (c - b'0'))
        }
        _ => None,
    }
}

/// Where the first SMTP reply code of class 4 or 5 stands in `text`, and the code.
pub(super) fn smtp_code(text: &str) -> Option<(usize, u16)> {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i + 3 <= bytes.len() {
        if matches!(bytes[i], b'4' | b'5')
            && bytes[i + 1].is_ascii_digit()
            && bytes[i + 2].is_ascii_digit()
        {
            let before = i.checked_sub(1).map(|b| bytes[b]);
            let after = bytes.get(i + 3);
            let alone = before.is_none_or(|b| {
                !b.is_ascii_alphanumeric()
                    && !matches!(
                        b,
                        b'.' | b'-' | b'/' | b'@' | b'_' | b'+' | b'=' | b'%' | b'?' | b'&'
                    )
            }) && after.is_none_or(|b| {
                matches!(
                    b,
                    b' ' | b'-'
                        | b':'
                        | b'\t'
                        | b'\n'
                        | b'\r'
                        | b','
                        | b'"'
                        | b'\''
                        | b';'
                        | b')'
                        | b'.'
                        | b'#'
                )
            }) && !(after == Some(&b'.')
                && bytes.get(i + 4).is_some_and(u8::is_ascii_digit));
            if alone && plausible_code(bytes, i) {
                let code = u16::from(bytes[i] - b'0') * 100
                    + u16::from(bytes[i + 1] - b'0') * 10
                    + u16::from(bytes[i + 2] - b'0');
                return Some((i, code));
            }
        }
        i += 1;
    }
    None
}

/// Second digit 0 to 5, as RFC 5321 section 4.2.1 has it, or what is used besides;
/// and no number of bytes, seconds or the like.
fn plausible_code(bytes: &[u8], at: usize) -> bool {
    let second = bytes[at + 1];
    let rest = &bytes[at + 3..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    let unit = [
        &b"bytes"[..],
        b"mb",
        b"kb",
        b"byte",
        b"char",
        b"hours",
        b"minutes",
        b"seconds",
        b"days",
    ]
    .iter()
    .any(|u| rest.len() >= u.len() && rest[..u.len()].eq_ignore_ascii_case(u));
    matches!(second, b'0'..=b'7' | b'9') && !unit
}

/// The first enhanced status code of class 4 or 5 in `text`: `5.1.1`, `(#5.1.1)`.
pub(super) fn enhanced(text: &str) -> Option<EnhancedStatusCode> {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let starts = matches!(bytes[i], b'4' | b'5')
            && bytes.get(i + 1) == Some(&b'.')
            && (i == 0
                || !(bytes[i - 1].is_ascii_alphanumeric() || matches!(bytes[i - 1], b'.' | b'/')));
        if starts {
            let end = bytes[i..]
                .iter()
                .position(|b| !(b.is_ascii_digit() || *b == b'.'))
                .map_or(bytes.len(), |n| i + n);
            let token = text.get(i..end).unwrap_or_default().trim_end_matches('.');
            let glued = bytes.get(end).is_some_and(u8::is_ascii_alphabetic);
            if let Ok(code) = token.parse::<EnhancedStatusCode>()
                && !glued
            {
                return Some(code);
            }
            i = end;
        }
        i += 1;
    }
    None
}

macro_rules! markers {
    ($($words:literal $phase:ident)*) => {
        /// Words that tell the phase, the surest first.
        static MARKERS: Phrases = Phrases::new(&[$($words),*]);
        /// The phase that each of them tells.
        const PHASES: &[Phase] = &[$(Phase::$phase),*];
    };
}

markers! {
    "in reply to end of data" Data
    "in reply to data" Data
    "in reply to rcpt" Rcpt
    "in reply to mail" Mail
    "in reply to ehlo" Helo
    "in reply to helo" Helo
    "in reply to lhlo" Helo
    "in reply to starttls" Helo
    "in reply to auth" Helo
    "while sending end of data" Data
    "while sending message body" Data
    "while sending data" Data
    "while sending rcpt" Rcpt
    "while sending mail from" Mail
    "while receiving the initial server greeting" Connect
    "while performing the ehlo" Helo
    "while performing the helo" Helo
    "after end of data" Data
    "after pipelined end of data" Data
    "after sending data" Data
    "after pipelined data" Data
    "after data" Data
    "after rcpt" Rcpt
    "after pipelined rcpt" Rcpt
    "after mail from" Mail
    "after pipelined mail from" Mail
    "after mail" Mail
    "after initial connection" Connect
    "after ehlo" Helo
    "after helo" Helo
    "after starttls" Helo
    "after auth" Helo
    "error following rcpt" Rcpt
    "error following data" Data
    "for text command" Data
    "for rcpt command" Rcpt
    "for mail command" Mail
    "for helo command" Helo
    "rcpt to generated following" Rcpt
    "smtp:rcpt host" Rcpt
    "smtp:data host" Data
    "smtp:text host" Data
    "did not like our rcpt" Rcpt
    "did not like our mail" Mail
    "did not like our data" Data
    "did not like our final data" Data
    "did not like our helo" Helo
    "[rcpt_to]" Rcpt
    "[mail_from]" Mail
    "[data]" Data
    "[bodi]" Data
    "[body]" Data
    "step: data" Data
    "step: rcpt" Rcpt
    "does not like recipient" Rcpt
    "sender was rejected" Mail
    "my name was rejected" Helo
    "failed after i sent the message" Data
    "failed on data command" Data
    "couldn't find any host" Connect
    "couldn't find a mail exchanger" Connect
    "wasn't able to establish an smtp connection" Connect
    "greeting failed" Connect
    "greeting dialog" Connect
    "connect to " Connect
    "connection refused" Connect
    "connection timed out" Connect
    "no route to host" Connect
    "name service error" Connect
    "host or domain name not found" Connect
    "host unknown" Connect
    "host not found" Connect
    "unrouteable address" Connect
}

/// Most bytes of words that the phase is looked for in.
const MAX_PHASE: usize = 8 << 10;

/// Where in the conversation it went wrong, as Postfix, Exim, qmail, sendmail
/// and others put it.
pub(super) fn phase(text: &str) -> Option<Phase> {
    let lower = text[..text.floor_char_boundary(MAX_PHASE)].to_ascii_lowercase();
    let flat = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(found) = MARKERS.first_of_list(&flat) {
        return PHASES.get(found.number).copied();
    }
    // A transcript: the last command in front of the first refusal.
    let mut last = None;
    for line in lower.split('\n') {
        let line = line.trim_start();
        if let Some(command) = line.strip_prefix(">>>") {
            let command = command.trim_start_matches(['>', ' ']);
            last = match command.get(..4) {
                Some("rcpt") => Some(Phase::Rcpt),
                Some("mail") => Some(Phase::Mail),
                Some("data") => Some(Phase::Data),
                Some("ehlo" | "helo" | "lhlo" | "star" | "auth") => Some(Phase::Helo),
                Some("quit") => last,
                _ if command.starts_with('.') => Some(Phase::Data),
                _ => last,
            };
        } else if line.starts_with("<<< 5") || line.starts_with("<<< 4") {
            return last;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn exim_escapes_become_letters() {
        assert_eq!(clean("550 u\\303\\274nknown\n  x"), "550 uünknown x");
        assert_eq!(clean("Latin \\374 alone"), "Latin ü alone");
        assert_eq!(clean("C:\\temp \\12"), "C:\\temp \\12");
    }

    #[test]
    fn codes_are_found_where_they_are_codes() {
        assert_eq!(smtp_code("said: 550 5.1.1 x").unwrap().1, 550);
        assert_eq!(smtp_code("550-5.7.1 a").unwrap().1, 550);
        assert_eq!(smtp_code("host 10.550.1.1 said 452-full").unwrap().1, 452);
        assert_eq!(smtp_code("size 512 bytes"), None);
        assert_eq!(smtp_code("id=554321"), None);
        assert_eq!(enhanced("(#5.1.1)").unwrap().to_string(), "5.1.1");
        assert_eq!(enhanced("1.5.5.1 15.5.1"), None);
    }

    #[test]
    fn phases_come_from_words_and_transcripts() {
        assert_eq!(
            phase("550 x (in reply to RCPT TO command)"),
            Some(Phase::Rcpt)
        );
        assert_eq!(phase(">>> DATA\n<<< 554 no\n>>> RSET"), Some(Phase::Data));
        assert_eq!(phase("nothing"), None);
    }
}
