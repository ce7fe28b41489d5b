//! Postfix's maillog, from 2.x to the present.
//!
//! Every line is `QUEUEID: …` by a program whose name is the last part of the
//! tag: `postfix/smtpd`, `postfix-out/submission/smtpd`. A field counts only in
//! lines of the program that writes it, and only in that program's order: an
//! account only in `client=` lines of smtpd, before every value that the
//! client sends.
//!
//! Since 3.5 addresses are quoted as in SMTP; before that they are not, and may
//! hold `>, size=`. So what follows an address is looked for from the end, where
//! Postfix itself writes.

use memchr::memchr;

use super::field::{angle, find, find_last, number};
use super::{
    Arrival, Delivery, Event, Host, Id, Line, Mta, Origin, Outcome, Stamp, User, is_loopback,
};

/// Whether it has the form of a queue id: upper-case hexadecimal digits, or with
/// `enable_long_queue_ids` digits and consonants, with a `z` between time and inode.
pub(super) fn is_id(text: &[u8]) -> bool {
    if !(6..=20).contains(&text.len()) {
        return false;
    }
    text.iter().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'))
        || (text.len() >= 10
            && text.contains(&b'z')
            && text.iter().all(|b| {
                b.is_ascii_alphanumeric()
                    && !matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u')
            }))
}

/// The line of a program called `tag`; `None` where that is no program of Postfix.
#[inline]
pub(super) fn line<'a>(
    tag: &'a [u8],
    text: &'a [u8],
    stamp: Stamp<'a>,
    pid: Option<u32>,
) -> Option<Line<'a>> {
    // `syslog_name` may be anything; without one it is "postfix" or "postfix-…".
    let slash = tag.iter().rposition(|&b| b == b'/')?;
    let program = &tag[slash + 1..];
    if !tag.starts_with(b"postfix") && !PROGRAMS.contains(&program) {
        return None;
    }
    let mut line = Line {
        mta: Mta::Postfix,
        stamp,
        pid,
        id: None,
        event: Event::Other,
        text,
    };
    let Some(colon) = memchr(b':', &text[..text.len().min(24)]) else {
        return Some(line);
    };
    if !is_id(&text[..colon]) {
        return Some(line);
    }
    let Some(rest) = text[colon + 1..].strip_prefix(b" ") else {
        return Some(line);
    };
    line.id = Some(Id::packed(&text[..colon]));
    line.event = event(program, rest).unwrap_or(Event::Other);
    Some(line)
}

/// Programs that write lines about messages, for sites that name Postfix
/// something else.
const PROGRAMS: [&[u8]; 13] = [
    b"smtpd", b"pickup", b"cleanup", b"qmgr", b"nqmgr", b"smtp", b"lmtp", b"local", b"virtual",
    b"pipe", b"error", b"bounce", b"discard",
];

#[inline]
fn event<'a>(program: &[u8], text: &'a [u8]) -> Option<Event<'a>> {
    match program {
        b"smtpd" | b"qmqpd" => client(text.strip_prefix(b"client=")?).map(Event::Arrival),
        b"pickup" => pickup(text.strip_prefix(b"uid=")?).map(Event::Arrival),
        b"cleanup" => {
            let id = text.strip_prefix(b"message-id=")?;
            Some(Event::MessageId(super::field::unbracketed(id)))
        }
        b"qmgr" | b"nqmgr" if text == b"removed" => Some(Event::Done),
        b"qmgr" | b"nqmgr" => queued(text.strip_prefix(b"from=<")?),
        b"bounce" | b"trace" | b"defer" => {
            let at = find(text, b" notification: ")?;
            matches!(
                &text[..at],
                b"sender non-delivery"
                    | b"sender delay"
                    | b"sender delivery status"
                    | b"postmaster non-delivery"
                    | b"postmaster delay"
            )
            .then(|| Id::new(&text[at + 15..]).map(Event::Report))?
        }
        _ => delivery(program, text).map(Event::Delivery),
    }
}

fn unnamed(origin: Origin<'_>) -> Arrival<'_> {
    Arrival {
        origin,
        sender: None,
        parent: None,
        message_id: None,
        size: None,
        subject: None,
        recipients: &[],
    }
}

/// `NAME[IP][:PORT][, orig_queue_id=ID][, orig_client=…][, sasl_method=M][,
/// sasl_username=U][, sasl_sender=S]` in this order (smtpd.c). The sender at the
/// end comes from the client and is ignored.
fn client(text: &[u8]) -> Option<Arrival<'_>> {
    let open = memchr(b'[', text)?;
    let close = open + memchr(b']', &text[open..])?;
    let host = Host {
        name: &text[..open],
        ip: &text[open + 1..close],
    };
    if memchr(b',', host.name).is_some() {
        return Some(unnamed(Origin::Doubtful));
    }
    let mut rest = &text[close + 1..];
    if let Some(port) = rest.strip_prefix(b":") {
        rest = &port[port.iter().take_while(|b| b.is_ascii_digit()).count()..];
    }
    let mut arrival = unnamed(Origin::Host(host));
    if let Some(value) = rest.strip_prefix(b", orig_queue_id=") {
        let end = memchr(b',', value).unwrap_or(value.len());
        arrival.parent = Id::new(&value[..end]);
        rest = &value[end..];
    }
    if let Some(value) = rest.strip_prefix(b", orig_client=") {
        rest = &value[memchr(b',', value).unwrap_or(value.len())..];
    }
    let mut method: &[u8] = b"";
    if let Some(value) = rest.strip_prefix(b", sasl_method=") {
        let end = memchr(b',', value).unwrap_or(value.len());
        method = &value[..end];
        rest = &value[end..];
    }
    if let Some(value) = rest.strip_prefix(b", sasl_username=") {
        let name = &value[..find(value, b", sasl_sender=").unwrap_or(value.len())];
        if !name.is_empty() {
            arrival.origin = Origin::Account { name, method, host };
        }
    }
    Some(arrival)
}

/// `UID from=<SENDER>[ orig_id=ID]` (pickup.c); the last when `postsuper -r` queued it anew.
fn pickup(text: &[u8]) -> Option<Arrival<'_>> {
    let space = memchr(b' ', text)?;
    let uid = number(&text[..space])?;
    let sender = text[space + 1..].strip_prefix(b"from=<")?;
    let end = find_last(sender, b">")?;
    let mut arrival = unnamed(Origin::User(User::Uid(uid)));
    arrival.sender = Some(&sender[..end]);
    arrival.parent = sender[end + 1..]
        .strip_prefix(b" orig_id=")
        .and_then(Id::new);
    Some(arrival)
}

/// `SENDER>, size=N, nrcpt=N (queue active)`; `SENDER>, status=expired, returned
/// to sender` ends up as nothing, the bounce has a line of its own.
fn queued(text: &[u8]) -> Option<Event<'_>> {
    let end = find_last(text, b">, size=")?;
    let rest = &text[end + 8..];
    let comma = memchr(b',', rest)?;
    let count = rest[comma..].strip_prefix(b", nrcpt=")?;
    let digits = count.iter().take_while(|b| b.is_ascii_digit()).count();
    Some(Event::Queued {
        sender: &text[..end],
        size: u64::from(number(&rest[..comma])?),
        recipients: number(&count[..digits])?,
    })
}

/// `to=<A>, [orig_to=<B>, ]relay=R, [conn_use=N, ]delay=…, delays=…, dsn=…,
/// status=S (text)` (log_adhoc.c).
fn delivery<'a>(program: &[u8], text: &'a [u8]) -> Option<Delivery<'a>> {
    let text = text.strip_prefix(b"to=")?;
    let (recipient, rest) = address(text)?;
    let (original, rest) = match rest.strip_prefix(b", orig_to=") {
        Some(rest) => address(rest).map(|(original, rest)| (Some(original), rest))?,
        None => (None, rest),
    };
    let rest = rest.strip_prefix(b", relay=")?;
    let comma = memchr(b',', rest)?;
    let relay = &rest[..comma];
    let rest = &rest[comma..];
    // Between the two stand numbers only.
    let at = find(rest, b", status=")?;
    let rest = &rest[at + 9..];
    let end = memchr(b' ', rest).unwrap_or(rest.len());
    let outcome = match &rest[..end] {
        b"sent" | b"delivered" | b"deliverable" => Outcome::Delivered,
        b"deferred" => Outcome::Deferred,
        b"bounced" | b"expired" | b"force-expired" | b"undeliverable" => Outcome::Failed,
        _ => return None,
    };
    let reply = rest[end..].strip_prefix(b" (").unwrap_or(b"");
    let reply = reply.strip_suffix(b")").unwrap_or(reply);
    let local_relay = memchr(b'[', relay).is_some_and(|at| is_loopback(&relay[at + 1..]))
        || relay.ends_with(b"[::1]")
        || memchr::memmem::find(relay, b"[::1]:").is_some();
    let next = match program {
        b"local" => reply.strip_prefix(b"forwarded as ").and_then(Id::new),
        b"smtp" | b"lmtp" if local_relay && outcome == Outcome::Delivered => {
            find_last(reply, b" queued as ").and_then(|at| Id::new(&reply[at + 11..]))
        }
        _ => None,
    };
    Some(Delivery {
        outcome,
        recipient,
        original,
        remote: program == b"smtp" && next.is_none(),
        next,
        reply,
    })
}

/// The address in angle brackets at the start, quoted or not, and what follows.
fn address(text: &[u8]) -> Option<(&[u8], &[u8])> {
    if let Some((address, rest)) = angle(text)
        && (rest.starts_with(b", relay=") || rest.starts_with(b", orig_to="))
    {
        return Some((address, rest));
    }
    let inner = text.strip_prefix(b"<")?;
    let end = find(inner, b">, relay=").or_else(|| find(inner, b">, orig_to="))?;
    Some((&inner[..end], &inner[end + 1..]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn read<'a>(tag: &'a str, text: &'a str) -> Option<Line<'a>> {
        let stamp = Stamp {
            seconds: 0,
            text: b"",
        };
        line(tag.as_bytes(), text.as_bytes(), stamp, None)
    }

    fn event_of<'a>(tag: &'a str, text: &'a str) -> Event<'a> {
        read(tag, text).unwrap().event
    }

    #[test]
    fn ids_short_and_long() {
        assert!(is_id(b"0DCE2996281"));
        assert!(is_id(b"3pXbhT0hHLz1D6"));
        assert!(!is_id(b"NOQUEUE"));
        assert!(!is_id(b"warning"));
        assert!(!is_id(b"statistics"));
        assert!(!is_id(b"ABCDE"));
    }

    #[test]
    fn accounts_by_position() {
        for tag in [
            "postfix/smtpd",
            "postfix-out/submission/smtpd",
            "mx/smtps/smtpd",
        ] {
            let text = "0DCE2996281: client=h.example[192.0.2.7]:4711, sasl_method=PLAIN, \
                        sasl_username=jan@k.example, sasl_sender=x, sasl_username=victim";
            let Event::Arrival(a) = event_of(tag, text) else {
                panic!("{tag}")
            };
            assert_eq!(
                a.origin,
                Origin::Account {
                    name: b"jan@k.example",
                    method: b"PLAIN",
                    host: Host {
                        name: b"h.example",
                        ip: b"192.0.2.7"
                    }
                }
            );
        }
        for (tag, text) in [
            (
                "postfix/cleanup",
                "0DCE2996281: client=h[192.0.2.7], sasl_method=P, sasl_username=boss",
            ),
            (
                "postfix/cleanup",
                "0DCE2996281: message-id=<z>, sasl_username=boss7@k.example",
            ),
            (
                "postfix/qmgr",
                "0DCE2996281: from=<\"x>, sasl_username=boss6\"@e>, size=301, nrcpt=1 (queue active)",
            ),
            (
                "postfix/smtpd",
                "NOQUEUE: client=h[192.0.2.7], sasl_method=P, sasl_username=boss",
            ),
        ] {
            let event = event_of(tag, text);
            assert!(
                !matches!(event, Event::Arrival(_)),
                "{tag} {text}: {event:?}"
            );
        }
        let filled = "0DCE2996281: client=h.example[192.0.2.7], x, sasl_username=boss";
        let Event::Arrival(a) = event_of("postfix/smtpd", filled) else {
            panic!()
        };
        assert!(matches!(a.origin, Origin::Host(_)));
        assert!(read("sshd", "0DCE2996281: removed").is_none());
        assert!(read("dovecot/imap", "0DCE2996281: removed").is_none());
    }

    #[test]
    fn re_queued_messages_name_their_parents() {
        let Event::Arrival(a) = event_of(
            "postfix/pickup",
            "0DCE2996281: uid=0 from=<a@b> orig_id=3FB549962C1",
        ) else {
            panic!()
        };
        assert_eq!(a.parent, Id::new(b"3FB549962C1"));
        let Event::Arrival(a) = event_of(
            "postfix/pickup",
            "0DCE2996281: uid=7 from=<x> orig_id=3FB549962C1>",
        ) else {
            panic!()
        };
        assert_eq!(
            (a.parent, a.sender),
            (None, Some(&b"x> orig_id=3FB549962C1"[..]))
        );
        let text = "0DCE2996281: client=h[192.0.2.7], orig_queue_id=3FB549962C1, orig_client=o[192.0.2.8], sasl_method=PLAIN, sasl_username=j";
        let Event::Arrival(a) = event_of("postfix/smtpd", text) else {
            panic!()
        };
        assert_eq!(a.parent, Id::new(b"3FB549962C1"));
        assert!(matches!(a.origin, Origin::Account { name: b"j", .. }));
    }

    #[test]
    fn deliveries() {
        let text = "0DCE2996281: to=<no@d.example>, orig_to=<al@k>, relay=mx.d[192.0.2.9]:25, conn_use=2, delay=0.02, delays=0.01/0.01/0/0.01, dsn=5.1.1, status=bounced (host mx said: 550, status=sent (no) (in reply to RCPT TO command))";
        let Event::Delivery(d) = event_of("postfix/smtp", text) else {
            panic!()
        };
        assert_eq!(
            (d.outcome, d.recipient, d.original),
            (Outcome::Failed, &b"no@d.example"[..], Some(&b"al@k"[..]))
        );
        assert!(d.remote);
        assert!(d.reply.ends_with(b"RCPT TO command)"));
        let text = "0DCE2996281: to=<\"a>, relay=x\"@d>, relay=local, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (forwarded as 3FB549962C1)";
        let Event::Delivery(d) = event_of("postfix/local", text) else {
            panic!()
        };
        assert_eq!(
            (d.recipient, d.next),
            (&b"\"a>, relay=x\"@d"[..], Id::new(b"3FB549962C1"))
        );
        let text = "0DCE2996281: to=<a@d>, relay=127.0.0.1[127.0.0.1]:10024, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 3FB549962C1)";
        let Event::Delivery(d) = event_of("postfix/smtp", text) else {
            panic!()
        };
        assert_eq!((d.next, d.remote), (Id::new(b"3FB549962C1"), false));
        let stored = "0DCE2996281: to=<a@d>, relay=127.0.0.1[127.0.0.1]:24, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 <a@d> 4bT1 Saved)";
        let Event::Delivery(d) = event_of("postfix/lmtp", stored) else {
            panic!()
        };
        assert_eq!((d.outcome, d.next), (Outcome::Delivered, None));
        let text = text.replace("127.0.0.1[127.0.0.1]:10024", "m[192.0.2.1]:25");
        let Event::Delivery(d) = event_of("postfix/smtp", &text) else {
            panic!()
        };
        assert_eq!((d.next, d.remote), (None, true));
    }

    #[test]
    fn reports_and_the_rest() {
        let text = "0DCE2996281: sender non-delivery notification: 11BFC996011";
        assert_eq!(
            event_of("postfix/bounce", text),
            Event::Report(Id::new(b"11BFC996011").unwrap())
        );
        assert_eq!(
            event_of("postfix/qmgr", "0DCE2996281: removed"),
            Event::Done
        );
        assert_eq!(
            event_of(
                "postfix/qmgr",
                "0DCE2996281: from=<a>, size=1, nrcpt=9>, size=269, nrcpt=1 (queue active)"
            ),
            Event::Queued {
                sender: b"a>, size=1, nrcpt=9",
                size: 269,
                recipients: 1
            }
        );
        assert_eq!(
            event_of("postfix/smtpd", "connect from h[192.0.2.1]"),
            Event::Other
        );
    }
}
