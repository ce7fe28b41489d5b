//! Exim's mainlog, from 4.9x to the present.
//!
//! The order of the fields is that of Exim's `receive.c` and `deliver.c`; what
//! the specification calls them is in its chapter "Log files", section 53.
//! Two rules keep a forged value from naming an account or host:
//!
//! 1. An account counts only where Exim's own protocol name says that somebody
//!    logged in (`P=esmtpa`, `P=esmtpsa`): that comes before every field that a
//!    client can fill, except for the greeting.
//! 2. `H=`, `U=`, `P=`, `A=` and `S=` occur once in a genuine line, outside of
//!    quotes. A second one means that the first may be forged: the line is
//!    [`Origin::Doubtful`].

use memchr::memchr;

use super::field::{angle, find, number, quoted, token, unbracketed};
use super::{
    Arrival, Call, Clock, Delivery, Event, Host, Id, Line, Mta, Origin, Outcome, Stamp, User,
    is_loopback, timestamp,
};

/// Whether it has the form of a message id: 6-6-2 letters and digits until 4.96,
/// 6-11-4 since.
pub(super) fn is_id(text: &[u8]) -> bool {
    let second = match text.len() {
        16 => 13,
        23 => 18,
        _ => return false,
    };
    text[6] == b'-'
        && text[second] == b'-'
        && text
            .iter()
            .enumerate()
            .all(|(i, b)| b.is_ascii_alphanumeric() || i == 6 || i == second)
}

/// A line of Exim's own file.
#[inline]
pub(super) fn file_line<'a>(line: &'a [u8], clock: &mut Clock) -> Option<Line<'a>> {
    let (stamp, rest) = timestamp::exim(line, clock)?;
    Some(after_stamp(rest, stamp, None))
}

/// A line that Exim sent to syslog: with its own time too, unless the site sets
/// `syslog_timestamp = false`, and in numbered pieces where it is long.
pub(super) fn syslog_line<'a>(
    text: &'a [u8],
    stamp: Stamp<'a>,
    pid: Option<u32>,
    clock: &mut Clock,
) -> Option<Line<'a>> {
    let mut text = text;
    if let [b'[', n, b'/' | b'\\', m, b']', b' ', rest @ ..] = text
        && n.is_ascii_digit()
        && m.is_ascii_digit()
    {
        if *n != b'1' {
            // The rest of the line is written by the client and is not parsed.
            return Some(Line {
                mta: Mta::Exim,
                stamp,
                pid,
                id: None,
                event: Event::Other,
                text,
            });
        }
        text = rest;
    }
    if let Some((stamp, rest)) = timestamp::exim(text, clock) {
        return Some(after_stamp(rest, stamp, pid));
    }
    Some(after_stamp(text, stamp, pid))
}

#[inline]
fn after_stamp<'a>(text: &'a [u8], stamp: Stamp<'a>, pid: Option<u32>) -> Line<'a> {
    let (pid, text) = match text {
        [b'[', rest @ ..] => match memchr(b']', &rest[..rest.len().min(12)]) {
            Some(close) if rest.get(close + 1) == Some(&b' ') => {
                (number(&rest[..close]).or(pid), &rest[close + 2..])
            }
            _ => (pid, text),
        },
        _ => (pid, text),
    };
    let mut line = Line {
        mta: Mta::Exim,
        stamp,
        pid,
        id: None,
        event: Event::Other,
        text,
    };
    if let Some(rest) = text.strip_prefix(b"cwd=") {
        line.event = call(rest).map_or(Event::Other, Event::Call);
        return line;
    }
    let id = match (text.get(16), text.get(23)) {
        (Some(b' '), _) if is_id(&text[..16]) => &text[..16],
        (_, Some(b' ')) if is_id(&text[..23]) => &text[..23],
        _ => return line,
    };
    line.id = Some(Id::packed(id));
    let rest = &text[id.len() + 1..];
    line.event = match rest {
        [b'<' | b'(', b'=', b' ', rest @ ..] => Event::Arrival(arrival(rest)),
        [b'=' | b'-' | b'>' | b'*', b'>', b' ', rest @ ..] => {
            Event::Delivery(delivery(Outcome::Delivered, rest))
        }
        [b'*', b'*', b' ', rest @ ..] => Event::Delivery(delivery(Outcome::Failed, rest)),
        [b'=', b'=', b' ', rest @ ..] => Event::Delivery(delivery(Outcome::Deferred, rest)),
        _ if rest.starts_with(b"Completed") => Event::Done,
        _ if rest.starts_with(b"Frozen") => Event::Frozen,
        _ => Event::Other,
    };
    line
}

/// `FOLDER N args: PROGRAM …`. The folder may be called anything, ` 3 args: `
/// too; the first such place is taken, which leaves a part of the real path.
fn call(text: &[u8]) -> Option<Call<'_>> {
    let mark = find(text, b" args: ")?;
    let space = text[..mark].iter().rposition(|&b| b == b' ')?;
    number(&text[space + 1..mark])?;
    Some(Call {
        folder: &text[..space],
        args: &text[mark + 7..],
    })
}

/// What stands after `<= `.
#[inline]
fn arrival(text: &[u8]) -> Arrival<'_> {
    let mut arrival = Arrival {
        origin: Origin::Doubtful,
        sender: None,
        parent: None,
        message_id: None,
        size: None,
        subject: None,
        recipients: &[],
    };
    let Some(end) = token(text) else {
        return arrival;
    };
    arrival.sender = Some(if &text[..end] == b"<>" {
        b""
    } else {
        &text[..end]
    });
    let (mut host, mut user, mut protocol, mut auth) = (None, None, None, None);
    let mut rest = &text[end..];
    while let Some(field) = rest.strip_prefix(b" ") {
        if let Some(value) = field.strip_prefix(b"H=") {
            let Some((machine, after)) = machine(value) else {
                return arrival;
            };
            if host.replace(machine).is_some() {
                return arrival;
            }
            rest = after;
            continue;
        }
        if let Some(recipients) = field.strip_prefix(b"for ") {
            if !are_recipients(recipients) {
                return arrival;
            }
            arrival.recipients = recipients;
            break;
        }
        // A Message-ID may hold a lone quote.
        let end = match token(field) {
            Some(end) => end,
            None if field.starts_with(b"id=") => memchr(b' ', field).unwrap_or(field.len()),
            None => return arrival,
        };
        let (field, after) = field.split_at(end);
        rest = after;
        let twice = match field {
            [b'U', b'=', value @ ..] => user.replace(value).is_some(),
            [b'P', b'=', value @ ..] => protocol.replace(value).is_some(),
            [b'A', b'=', value @ ..] => auth.replace(value).is_some(),
            [b'S', b'=', value @ ..] => {
                let first = arrival.size.is_none();
                arrival.size = number(value).map(u64::from);
                !first || arrival.size.is_none()
            }
            [b'R', b'=', value @ ..] if arrival.parent.is_none() => {
                arrival.parent = is_id(value).then(|| Id::packed(value));
                false
            }
            [b'i', b'd', b'=', value @ ..] => {
                arrival.message_id = Some(unbracketed(value));
                false
            }
            [b'T', b'=', b'"', value @ ..] => {
                arrival.subject = quoted(value).map(|end| &value[..end]);
                false
            }
            _ => false,
        };
        if twice {
            return arrival;
        }
    }
    arrival.origin = origin(protocol, auth, host, user);
    arrival
}

/// Who brought a message, by its fields `P=`, `A=`, `H=` and `U=`.
fn origin<'a>(
    protocol: Option<&[u8]>,
    auth: Option<&'a [u8]>,
    host: Option<Host<'a>>,
    user: Option<&'a [u8]>,
) -> Origin<'a> {
    let logged_in = protocol.is_some_and(|p| p.ends_with(b"a"));
    let local = protocol.is_some_and(|p| p.starts_with(b"local"));
    match (auth.filter(|_| logged_in), host, user) {
        (Some(auth), host, _) => account(auth, host),
        (None, Some(host), _) => Origin::Host(host),
        (None, None, Some(user)) if local => Origin::User(User::Name(user)),
        _ => Origin::Doubtful,
    }
}

/// `METHOD:NAME[:SENDER]`. The last part comes from the client
/// (RFC 4954 §5, `MAIL FROM:<> AUTH=`) and is ignored.
fn account<'a>(auth: &'a [u8], host: Option<Host<'a>>) -> Origin<'a> {
    let host = host.unwrap_or(Host { name: b"", ip: b"" });
    let mut parts = auth.split(|&b| b == b':');
    match (parts.next(), parts.next()) {
        (Some(method), Some(name)) if !name.is_empty() => Origin::Account { name, method, host },
        _ => Origin::Host(host),
    }
}

/// `NAME (GREETING) [IP]:PORT`, of which only the address is always there, and
/// what follows it.
fn machine(text: &[u8]) -> Option<(Host<'_>, &[u8])> {
    let mut rest = text;
    let mut name: &[u8] = b"";
    if !rest.starts_with(b"(") && !rest.starts_with(b"[") {
        let space = memchr(b' ', rest)?;
        name = &rest[..space];
        rest = &rest[space + 1..];
    }
    if let Some(greeting) = rest.strip_prefix(b"(") {
        let close = find(greeting, b") [")?;
        if name.is_empty() {
            name = &greeting[..close];
        }
        rest = &greeting[close + 2..];
    }
    let rest = rest.strip_prefix(b"[")?;
    let close = memchr(b']', rest)?;
    let ip = &rest[..close];
    let after = &rest[close + 1..];
    let digits = after.iter().skip(1).take_while(|b| b.is_ascii_digit());
    let port = match (after.first(), digits.count()) {
        (Some(b':'), digits @ 1..) => 1 + digits,
        _ => 0,
    };
    Some((Host { name, ip }, &after[port..]))
}

/// Whether a list of recipients holds nothing that looks like a field that was
/// pushed into it.
fn are_recipients(list: &[u8]) -> bool {
    let mut rest = list;
    while !rest.is_empty() {
        let Some(end) = token(rest) else {
            return false;
        };
        let one = &rest[..end];
        if matches!(one, [b'H' | b'P' | b'A' | b'S', b'=', ..]) && memchr(b'@', one).is_none() {
            return false;
        }
        rest = rest[end..].strip_prefix(b" ").unwrap_or(b"");
    }
    true
}

/// What stands after `=> `, `** ` or `== `: the address, the original one in
/// angle brackets where it differs, then fields, then what went wrong.
#[inline]
fn delivery(outcome: Outcome, text: &[u8]) -> Delivery<'_> {
    let (recipient, original, rest) = addresses(text);
    let mut delivery = Delivery {
        outcome,
        recipient,
        original,
        remote: false,
        next: None,
        reply: &[],
    };
    let mut transport = false;
    let mut ip: &[u8] = &[];
    let mut rest = rest;
    while let Some(field) = rest.strip_prefix(b" ") {
        if let Some(value) = field.strip_prefix(b"H=") {
            // A remote server: Exim names it once a transport has it.
            delivery.remote = true;
            match machine(value) {
                Some((host, after)) => {
                    ip = host.ip;
                    rest = after;
                }
                None => break,
            }
            rest = rest.strip_prefix(b"*").unwrap_or(rest);
            if let Some(reply) = rest.strip_prefix(b": ") {
                delivery.reply = reply;
                break;
            }
            continue;
        }
        if let Some(value) = field.strip_prefix(b"C=\"") {
            let end = quoted(value).unwrap_or(value.len());
            delivery.reply = &value[..end];
            break;
        }
        let end = token(field).unwrap_or(field.len());
        if let Some(name) = field[..end].strip_suffix(b":") {
            transport |= name.starts_with(b"T=");
            delivery.reply = field[end..].strip_prefix(b" ").unwrap_or(b"");
            break;
        }
        transport |= field.starts_with(b"T=");
        rest = &field[end..];
    }
    // "R=out T=remote_smtp defer (111): Connection refused" names no server.
    delivery.remote |= transport && outcome == Outcome::Deferred;
    if outcome == Outcome::Delivered && is_loopback(ip) {
        delivery.next = next_id(delivery.reply);
        delivery.remote = delivery.next.is_none();
    }
    delivery
}

/// `final`, `final <original>`, `local part <original>`, `|command <original>`:
/// the address, the original one, and what follows.
fn addresses(text: &[u8]) -> (&[u8], Option<&[u8]>, &[u8]) {
    let end = token(text).unwrap_or_else(|| memchr(b' ', text).unwrap_or(text.len()));
    let (first, mut rest) = text.split_at(end);
    if let Some(parent) = rest.strip_prefix(b" (") {
        // Addresses between the final and the original one.
        if let Some(close) = find(parent, b") <") {
            rest = &parent[close + 1..];
        }
    }
    let whole = memchr(b'@', first).is_some();
    let bracket = if rest.starts_with(b" <") {
        Some(0)
    } else if whole || rest.starts_with(b" F=") || rest.starts_with(b" R=") {
        None
    } else {
        find(rest, b" <")
    };
    if let Some(at) = bracket
        && let Some((original, after)) = angle(&rest[at + 1..])
    {
        return if whole {
            (first, Some(original), after)
        } else {
            (original, None, after)
        };
    }
    (first, None, rest)
}

/// The id in a reply of Exim (`250 OK id=…`) or Postfix (`… queued as …`).
fn next_id(reply: &[u8]) -> Option<Id> {
    let at = find(reply, b" id=")
        .map(|at| at + 4)
        .or_else(|| find(reply, b" queued as ").map(|at| at + 11))?;
    let id = &reply[at..];
    let end = id
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || **b == b'-')
        .count();
    Id::new(&id[..end])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn event(text: &str) -> Event<'_> {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let line = format!("2026-11-24 01:54:00 1xVfjM-0005Rg-1F {text}").leak();
        file_line(line.as_bytes(), &mut clock).unwrap().event
    }

    fn arrived(text: &str) -> Arrival<'_> {
        match event(text) {
            Event::Arrival(arrival) => arrival,
            other => panic!("{other:?}"),
        }
    }

    fn delivered(text: &str) -> Delivery<'_> {
        match event(text) {
            Event::Delivery(delivery) => delivery,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn ids_of_both_ages() {
        assert!(is_id(b"1xVfjM-0005Rg-1F"));
        assert!(is_id(b"1xVfjM-00000005RgA-1F2z"));
        assert!(!is_id(b"1xVfjM-0005Rg-1"));
        assert!(!is_id(b"1xVfjM_0005Rg-1F"));
        let mut clock = Clock::fixed(0, 0);
        let text = b"2026-11-24 01:54:00.123 +0100 [42] 1xVfjM-00000005RgA-1F2z Completed";
        let line = file_line(text, &mut clock).unwrap();
        assert_eq!(line.pid, Some(42));
        assert_eq!(line.id.unwrap().to_string(), "1xVfjM-00000005RgA-1F2z");
        assert_eq!(line.event, Event::Done);
    }

    #[test]
    fn an_account_with_all_that_belongs_to_it() {
        let a = arrived(
            "<= jan@k.example H=mx.k.example (evil.pc) [192.0.2.7]:4711 I=[192.0.2.1]:587 P=esmtpsa \
             L* X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no SNI=\"mail\" A=dovecot_login:jan@k.example:x@y \
             S=349 id=1@k.example T=\"In\\\"voice A=plain:victim\" for a@x.example b@y.example",
        );
        assert_eq!(
            a.origin,
            Origin::Account {
                name: b"jan@k.example",
                method: b"dovecot_login",
                host: Host {
                    name: b"mx.k.example",
                    ip: b"192.0.2.7"
                }
            }
        );
        assert_eq!(a.size, Some(349));
        assert_eq!(a.message_id, Some(&b"1@k.example"[..]));
        assert_eq!(a.subject, Some(&b"In\\\"voice A=plain:victim"[..]));
        assert_eq!(a.recipients, b"a@x.example b@y.example");
    }

    #[test]
    fn scripts_and_bounces() {
        let a = arrived("<= shop@h.example U=shop P=local S=404 T=\"x\" for v@d.example");
        assert_eq!(a.origin, Origin::User(User::Name(b"shop")));
        let a = arrived(
            "<= <> R=1xVfjM-0005Rg-1F U=Debian-exim P=local S=1977 T=\"x\" for j@k.example",
        );
        assert_eq!(a.sender, Some(&b""[..]));
        assert_eq!(a.parent, Id::new(b"1xVfjM-0005Rg-1F"));
    }

    #[test]
    fn filled_fields_name_nobody() {
        for text in [
            r#"<= "x H=(a) [1.2.3.4] P=esmtpa A=plain:boss@k"@e H=(r) [192.0.2.1] P=esmtp S=279 T="s" for j@h"#,
            r#"<= a@e H=(r) [192.0.2.1] P=esmtp S=306 T="q\" A=plain:boss3 T=\"z" for j@h"#,
            // An answer to a query for the user (RFC 1413).
            r#"<= a@e H=(r) [192.0.2.1] U=x A=plain:boss P=esmtp S=1"#,
            // The name in a certificate, whose quotes Exim does not escape.
            r#"<= a@e H=(r) [192.0.2.1] P=esmtps X=TLS DN="x" A=plain:boss DN="y" S=1"#,
            r#"<= a@e H=(r) [192.0.2.1] P=esmtp S=1 id=x A=plain:boss@y"#,
        ] {
            let origin = arrived(text).origin;
            assert!(
                matches!(
                    origin,
                    Origin::Host(Host {
                        ip: b"192.0.2.1",
                        ..
                    })
                ),
                "{text}: {origin:?}"
            );
        }
        for text in [
            // Greetings, where helo_accept_junk_hosts takes them.
            r#"<= a@e H=(x) [1.2.3.4] P=esmtpa A=plain:boss S=1) [192.0.2.1] P=esmtp S=2"#,
            r#"<= a@e H=(x) [1.2.3.4] P=esmtpa A=plain:boss S=1 id=y) [192.0.2.1] P=esmtp S=2"#,
            r#"<= a@e H=(x) [1.2.3.4] P=esmtpa A=plain:boss S=1 T=") [192.0.2.1] P=esmtp S=2 T="s" for j@h"#,
            r#"<= a@e H=(x) [1.2.3.4] P=esmtpa A=plain:boss S=1 for x) [192.0.2.1] P=esmtp S=2 T="s""#,
            r#"<= a@e H=(r) [192.0.2.1] U=x P=esmtpa A=plain:boss P=esmtp S=1"#,
        ] {
            assert_eq!(arrived(text).origin, Origin::Doubtful, "{text}");
        }
    }

    #[test]
    fn a_recipient_that_looks_like_a_field_hides_no_account() {
        let a = arrived("<= j@k H=(r) [192.0.2.1] P=esmtpa A=plain:jan S=2 for S=1@x.example");
        assert!(matches!(a.origin, Origin::Account { name: b"jan", .. }));
    }

    #[test]
    fn deliveries() {
        let d = delivered(
            "** no@d.example F=<j@k> P=<j@k> R=out T=remote_smtp H=mx.d.example [192.0.2.9]: SMTP error: 550 5.1.1 no DT=0s",
        );
        assert_eq!(
            (d.outcome, d.recipient, d.remote),
            (Outcome::Failed, &b"no@d.example"[..], true)
        );
        assert_eq!(d.reply, b"SMTP error: 550 5.1.1 no DT=0s");

        let d = delivered("=> jan <\"j n\"@k.example> F=<> P=<> R=local T=file DT=0s");
        assert_eq!(
            (d.recipient, d.original, d.remote),
            (&b"\"j n\"@k.example"[..], None, false)
        );

        let d = delivered(
            "=> a@x.example (b@x) <c@x.example> R=out T=smtp H=m [192.0.2.1] C=\"250 ok\"",
        );
        assert_eq!(
            (d.recipient, d.original),
            (&b"a@x.example"[..], Some(&b"c@x.example"[..]))
        );
        assert_eq!(d.reply, b"250 ok");

        let d =
            delivered("== x@d.example R=out T=remote_smtp defer (111): Connection refused DT=0s");
        assert_eq!((d.outcome, d.remote), (Outcome::Deferred, true));
        assert_eq!(d.reply, b"Connection refused DT=0s");

        let d = delivered("** g@h.example F=<j@k> R=noz: no such person here DT=0s");
        assert_eq!(
            (d.remote, d.reply),
            (false, &b"no such person here DT=0s"[..])
        );

        let d = delivered("=> |/bin/f -x <l@h.example> R=p T=pipe");
        assert_eq!(d.recipient, b"l@h.example");
    }

    #[test]
    fn the_next_queue_on_this_machine() {
        let d = delivered(
            "=> a@x R=f T=f H=127.0.0.1 [127.0.0.1]:10025 C=\"250 OK id=1xVfjM-0005Rl-1M\"",
        );
        assert_eq!(d.next, Id::new(b"1xVfjM-0005Rl-1M"));
        let d =
            delivered("=> a@x R=f T=f H=m.example [192.0.2.1] C=\"250 OK id=1xVfjM-0005Rl-1M\"");
        assert_eq!(d.next, None);
    }

    #[test]
    fn exim_through_syslog() {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        for text in [
            "Nov 24 01:54:00 mail exim[42]: 1xVfjM-0005Rg-1F Completed",
            "Nov 24 01:54:00 mail exim[42]: 2026-11-24 01:54:00 1xVfjM-0005Rg-1F Completed",
            "2026-11-24T01:54:00.5+00:00 mail exim4[42]: 2026-11-24 01:54:00 +0000 [42] 1xVfjM-0005Rg-1F Completed",
            "Nov 24 01:54:00 mail exim[42]: [1/2] 2026-11-24 01:54:00 1xVfjM-0005Rg-1F Completed",
        ] {
            let line = crate::admin::logs::parse(text.as_bytes(), &mut clock).unwrap();
            assert_eq!((line.pid, &line.event), (Some(42), &Event::Done), "{text}");
            assert_eq!(line.stamp.seconds, 1_795_485_240, "{text}");
        }
        // The second piece of a line is what strangers wrote.
        let text = b"Nov 24 01:54:00 mail exim[42]: [2\\2] 1xVfjM-0005Rg-1F <= a@b H=(x) [192.0.2.1] P=esmtpa A=plain:boss S=1";
        let line = crate::admin::logs::parse(text, &mut clock).unwrap();
        assert_eq!((line.id, line.event), (None, Event::Other));
    }

    #[test]
    fn calls() {
        let mut clock = Clock::fixed(0, 0);
        let line = b"2026-11-24 01:54:26 [22379] cwd=/home/shop/public html/up 3 args: /usr/sbin/sendmail -t -i";
        assert_eq!(
            file_line(line, &mut clock).unwrap().event,
            Event::Call(Call {
                folder: b"/home/shop/public html/up",
                args: b"/usr/sbin/sendmail -t -i"
            })
        );
    }
}
