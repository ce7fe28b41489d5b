//! Received fields (RFC 5321 section 4.4) as Postfix, Exim, Sendmail and amavis
//! write them.
//!
//! Parts of the field are written by the client: the name in EHLO (Postfix lets
//! it hold spaces), the recipient, the subject of a TLS certificate. None of
//! these can begin a line, so the field is read line by line, and `by` counts
//! at the start of a line only.

use std::net::IpAddr;

use crate::message::HeaderLine;

/// Longest field that is read; a longer one is not understood.
const MAX_FIELD: usize = 8 << 10;

/// One Received field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    pub by: String,
    pub source: Source,
    pub authenticated: bool,
    /// The login of the client, or the user whose program brought the message,
    /// where the field names one; in Postfix a user is a number.
    pub account: Option<String>,
    pub id: Option<String>,
}

/// Where the host has the message from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Client(IpAddr),
    /// A program on the host itself: Postfix's `from userid N`, Exim's `with local`.
    User,
    /// The mail server itself: a bounce, or a message that local(8) forwards.
    Server,
    Unknown,
}

impl Hop {
    /// Reads a field; `None` if it has none of the known forms.
    pub fn parse(field: &HeaderLine<'_>) -> Option<Hop> {
        let value = field.value();
        if value.len() > MAX_FIELD {
            return None;
        }
        let text = String::from_utf8_lossy(value);
        let mut lines = text.lines().map(str::trim);
        let first = lines.next()?;
        let more: Vec<&str> = lines.collect();
        let mut by_lines = more.iter().filter_map(|line| line.strip_prefix("by "));
        let hop = if let Some(by) = first.strip_prefix("by ") {
            from_nobody(by, &more)
        } else {
            let from = first.strip_prefix("from ")?;
            match (by_lines.next(), by_lines.next()) {
                (Some(by), None) => from_client(from, by, &more),
                (None, _) => from_account(from, &more),
                // Only a line that was folded on its way could do this.
                (Some(_), Some(_)) => None,
            }
        };
        hop.filter(|hop| !hop.by.is_empty() && !hop.by.contains(char::is_whitespace))
    }
}

/// Postfix: `by HOST (Postfix)` and `by HOST (Postfix, from userid N)`, each
/// with the id on the next line.
fn from_nobody(by: &str, more: &[&str]) -> Option<Hop> {
    let (host, software) = by.split_once(' ')?;
    let (software, behind) = software.strip_prefix('(')?.split_once(')')?;
    let (source, account) = match software.split_once(", from userid ") {
        None if is_name(software) => (Source::Server, None),
        Some((name, user)) if is_name(name) && is_number(user) => (Source::User, Some(user)),
        _ => return None,
    };
    let id = id(behind).or_else(|| id_line(more))?;
    Some(Hop {
        by: host.to_string(),
        source,
        authenticated: false,
        account: account.map(|user| format!("uid={user}")),
        id: Some(id),
    })
}

/// Exim: `from ACCOUNT by HOST with local (Exim 4.96)` on one line, from a
/// program on the host.
fn from_account(from: &str, more: &[&str]) -> Option<Hop> {
    let words: Vec<&str> = from.split_ascii_whitespace().collect();
    let [user, "by", host, "with", protocol, "(Exim", ..] = words[..] else {
        return None;
    };
    let is_user = protocol.eq_ignore_ascii_case("local");
    Some(Hop {
        by: host.to_string(),
        source: if is_user {
            Source::User
        } else {
            // What a trusted program puts there with -oMr: a content filter's.
            Source::Server
        },
        authenticated: false,
        account: is_user.then(|| user.to_string()),
        id: id_line(more),
    })
}

/// A field with a `from` line and a `by` line.
fn from_client(from: &str, by: &str, more: &[&str]) -> Option<Hop> {
    let (host, rest) = by.split_once(' ').unwrap_or((by, ""));
    let is_exim = rest.starts_with("with ");
    let protocol = after(rest, "with");
    let local = |p: &str| is_exim && p.get(..6).is_some_and(|p| p.eq_ignore_ascii_case("local-"));
    let source = match protocol {
        // exim -bs, called by a program on the host.
        Some(protocol) if local(protocol) => Source::User,
        _ if is_exim => exim_client(from).map_or(Source::Unknown, Source::Client),
        _ => last_address(from).map_or(Source::Unknown, Source::Client),
    };
    // The recipient, whom the client names, begins the line of `for`.
    let end = more.iter().position(|line| line.starts_with("for "));
    let server = &more[..end.unwrap_or(more.len())];
    // Postfix with smtpd_sasl_authenticated_header, and Sendmail.
    let says_so = |line: &&str| {
        line.starts_with("(Authenticated sender: ") || line.starts_with("(authenticated")
    };
    // Postfix; Exim where received_header_text puts $authenticated_id there.
    let login = server.iter().find_map(|line| {
        let name = line.strip_prefix("(Authenticated sender: ")?;
        Some(name.split_once(')').map_or(name, |(name, _)| name).trim())
    });
    Some(Hop {
        by: host.to_string(),
        source,
        authenticated: protocol.is_some_and(is_authenticated) || server.iter().any(says_so),
        account: login.filter(|name| !name.is_empty()).map(Into::into),
        id: id(rest).or_else(|| id_line(server)),
    })
}

/// Whether the protocol says that the client logged in (RFC 3848, RFC 6531
/// section 4.3; Exim writes them in lower case).
fn is_authenticated(protocol: &str) -> bool {
    const NAMES: [&str; 9] = [
        "ESMTPA",
        "ESMTPSA",
        "LMTPA",
        "LMTPSA",
        "UTF8SMTPA",
        "UTF8SMTPSA",
        "UTF8LMTPA",
        "UTF8LMTPSA",
        "UTF8ESMTPSA",
    ];
    NAMES.iter().any(|name| name.eq_ignore_ascii_case(protocol))
}

/// `HELO (NAME [ADDRESS])`: what stands in front of the last bracket can be the
/// client's own words.
fn last_address(from: &str) -> Option<IpAddr> {
    let (_, address) = from.strip_suffix("])")?.rsplit_once('[')?;
    self::address(address)
}

/// `[ADDRESS] (helo=…)` or `NAME ([ADDRESS] helo=…)`: Exim puts what it has
/// looked up in front.
fn exim_client(from: &str) -> Option<IpAddr> {
    let bracketed = match from.strip_prefix('[') {
        Some(rest) => rest,
        None => from.split_once(' ')?.1.strip_prefix("([")?,
    };
    self::address(bracketed.split_once(']')?.0)
}

fn address(text: &str) -> Option<IpAddr> {
    let bare = match text.get(..5) {
        Some(prefix) if prefix.eq_ignore_ascii_case("ipv6:") => &text[5..],
        _ => text,
    };
    bare.parse().ok().map(|ip: IpAddr| ip.to_canonical())
}

/// The word behind this one.
fn after<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut words = text.split_ascii_whitespace();
    words.find(|w| *w == word)?;
    words.next()
}

fn id(text: &str) -> Option<String> {
    let id = after(text, "id")?.trim_end_matches(';');
    (!id.is_empty()).then(|| id.to_string())
}

fn id_line(lines: &[&str]) -> Option<String> {
    lines
        .iter()
        .find(|l| l.starts_with("id "))
        .and_then(|l| id(l))
}

/// The name of a mail system (Postfix's `mail_name`).
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::message::Headers;

    fn hop(value: &str) -> Option<Hop> {
        let raw = format!("Received: {value}\nSubject: s\n");
        Hop::parse(Headers::parse(raw.as_bytes()).get("Received").unwrap())
    }

    fn read(value: &str) -> (String, Source, bool, Option<String>) {
        let hop = hop(value).expect(value);
        (hop.by, hop.source, hop.authenticated, hop.id)
    }

    fn client(address: &str) -> Source {
        Source::Client(address.parse().unwrap())
    }

    /// A Received field, and what it says: who wrote it, from where, whether the
    /// client had signed in, the queue id.
    type Form = (
        &'static str,
        &'static str,
        Source,
        bool,
        Option<&'static str>,
    );

    fn forms() -> [Form; 12] {
        [
            (
                "from laptop (unknown [203.0.113.5])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\n\t(No client certificate requested)\n\t(Authenticated sender: anna)\n\tby mx.example.pl (Postfix) with ESMTPSA id 8FA309F01F9\n\tfor <a@remote.test>; Tue, 24 Nov 2026 02:20:11 +0000 (UTC)",
                "mx.example.pl",
                client("203.0.113.5"),
                true,
                Some("8FA309F01F9"),
            ),
            (
                "from laptop (unknown [IPv6:2001:db8::7])\n\tby mx.example.pl (Postfix) with ESMTP id 8FA309F01F9; Tue, 24 Nov 2026 02:20:11 +0000",
                "mx.example.pl",
                client("2001:db8::7"),
                false,
                Some("8FA309F01F9"),
            ),
            (
                "by mx.example.pl (Postfix, from userid 33)\n\tid 4F1; Tue, 24 Nov 2026 02:20:11 +0000",
                "mx.example.pl",
                Source::User,
                false,
                Some("4F1"),
            ),
            (
                "by mx.example.pl (Postfix)\n\tid 4F1; Tue, 24 Nov 2026 02:20:11 +0000",
                "mx.example.pl",
                Source::Server,
                false,
                Some("4F1"),
            ),
            (
                "from [203.0.113.5] (port=5000 helo=laptop)\n\tby ex.example.pl with esmtpsa  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.96)\n\t(envelope-from <anna@example.pl>)\n\tid 1xVgJF-00084o-0B\n\tfor a@remote.test;\n\tTue, 24 Nov 2026 02:31:05 +0000",
                "ex.example.pl",
                client("203.0.113.5"),
                true,
                Some("1xVgJF-00084o-0B"),
            ),
            (
                "from host.evil.test ([203.0.113.5] helo=laptop)\n\tby ex.example.pl with esmtp (Exim 4.96)\n\tid 1",
                "ex.example.pl",
                client("203.0.113.5"),
                false,
                Some("1"),
            ),
            (
                "from www-data by ex.example.pl with local (Exim 4.96)\n\t(envelope-from <www@example.pl>)\n\tid 1",
                "ex.example.pl",
                Source::User,
                false,
                Some("1"),
            ),
            (
                "from www-data (helo=x)\n\tby ex.example.pl with local-esmtp (Exim 4.96)\n\tid 1",
                "ex.example.pl",
                Source::User,
                false,
                Some("1"),
            ),
            (
                "from mail by ex.example.pl with spam-scanned (Exim 4.96)\n\tid 1",
                "ex.example.pl",
                Source::Server,
                false,
                Some("1"),
            ),
            (
                "from mx.example.pl ([127.0.0.1])\n\tby localhost (mx.example.pl [127.0.0.1]) (amavisd-new, port 10024)\n\twith ESMTP id x for <a@remote.test>; Tue, 24 Nov 2026",
                "localhost",
                client("127.0.0.1"),
                false,
                None,
            ),
            (
                "from laptop (dsl.example.net [203.0.113.5])\n\t(authenticated bits=0)\n\tby mx.example.pl (8.17.1/8.17.1) with ESMTPSA id 3A;\n\tTue, 24 Nov 2026",
                "mx.example.pl",
                client("203.0.113.5"),
                true,
                Some("3A"),
            ),
            (
                "from a (b [::ffff:127.0.0.1])\n\tby mx (Postfix) with SMTP id 1; x",
                "mx",
                client("127.0.0.1"),
                false,
                Some("1"),
            ),
        ]
    }

    #[test]
    fn the_forms_of_mail_servers_are_understood() {
        for (value, by, source, authenticated, id) in forms() {
            let id = id.map(String::from);
            assert_eq!(
                read(value),
                (by.into(), source, authenticated, id),
                "{value}"
            );
        }
    }

    /// Threat 23: a client chooses its name in EHLO, and Postfix leaves spaces in it.
    #[test]
    fn threat_23_the_words_of_a_client_are_not_taken_for_the_servers() {
        for helo in [
            "x by mx.example.pl (Postfix) with ESMTPSA id 8FA309F01F9",
            "x (localhost [127.0.0.1])",
            "[127.0.0.1]",
            "root by mx.example.pl with local (Exim 4.96)",
            "(Authenticated sender: anna)",
            "x (localhost [127.0.0.1]) (Authenticated sender: anna) by mx.example.pl (Postfix) with ESMTPSA id 1",
        ] {
            let value = format!(
                "from {helo} (unknown [203.0.113.5])\n\tby mx.example.pl (Postfix) with ESMTP id 4F1\n\tfor <\"by mx with ESMTPSA id 2\"@remote.test>; Tue"
            );
            let (by, source, authenticated, id) = read(&value);
            assert_eq!(
                (by.as_str(), source),
                ("mx.example.pl", client("203.0.113.5"))
            );
            assert!(!authenticated, "{value}");
            assert_eq!(id.as_deref(), Some("4F1"));
            let value = format!(
                "from [203.0.113.5] (helo={helo})\n\tby ex.example.pl with esmtp (Exim 4.96)\n\tid 4F1\n\tfor \"by mx with esmtpsa\"@remote.test; Tue"
            );
            let (_, source, authenticated, _) = read(&value);
            assert_eq!(
                (source, authenticated),
                (client("203.0.113.5"), false),
                "{value}"
            );
        }
    }

    /// Threat 23: a quoted local part can hold a line end, where a server lets it.
    #[test]
    fn threat_23_a_recipient_says_nothing_of_a_login() {
        for says in ["(Authenticated sender: anna)", "(authenticated bits=0)"] {
            let field = |above: &str, below: &str| {
                format!(
                    "from x (unknown [203.0.113.5])\n\t{above}\n\tby mx.example.pl (Postfix) with ESMTP id 4F1\n\tfor <\"a\n\t{below}\"@remote.test>; Tue"
                )
            };
            assert!(read(&field(says, "b")).2);
            let value = field("(using TLSv1.3)", says);
            assert!(!read(&value).2, "{says}");
            assert_eq!(hop(&value).unwrap().account, None);
        }
    }

    #[test]
    fn other_forms_are_not_guessed_at() {
        for value in [
            "",
            "by",
            "by mx.example.pl (Postfix, from userid x)\n\tid 1",
            "by mx.example.pl with ESMTPSA id 1",
            "from x by mx.example.pl with ESMTPSA id 1",
            "from x (y [127.0.0.1])\n\tby a (Postfix) with ESMTP id 1\n\tby b (Postfix) with ESMTPSA id 1",
        ] {
            assert_eq!(hop(value), None, "{value}");
        }
        let long = format!("by mx.example.pl (Postfix)\n\tid {}", "1".repeat(9000));
        assert_eq!(hop(&long), None);
        assert_eq!(
            read("from x (unknown [unknown])\n\tby mx (Postfix) with ESMTP id 1").1,
            Source::Unknown
        );
    }
}
