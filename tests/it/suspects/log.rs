//! A made-up day of a mail server, written as Exim's mainlog or Postfix's maillog.

use std::fmt::Write as _;

/// Knuth's numbers, for days that are the same in each run.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number from 0 to `below` - 1.
    pub fn below(&mut self, below: u64) -> u64 {
        self.next() % below.max(1)
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len() as u64) as usize]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mta {
    Exim,
    Postfix,
    /// Exim with the log_selector of cPanel and DirectAdmin: milliseconds and
    /// more fields.
    EximOfPanel,
}

/// Who sends.
#[derive(Clone, Debug)]
pub enum From {
    Account {
        name: String,
        ip: String,
    },
    Script {
        user: String,
        uid: u32,
        folder: String,
    },
    Host {
        name: String,
        ip: String,
    },
}

/// What becomes of a recipient.
#[derive(Clone, Debug)]
pub enum End {
    Taken,
    Refused(String),
    /// Deferred so many times with this reply, then as it says.
    Later(u32, String, Box<End>),
    /// Put into a mailbox here.
    Local,
    /// Never delivered within the day.
    Waits(String),
    /// Passed on to this address by an alias here.
    Forwarded(String, Box<End>),
}

#[derive(Clone, Debug)]
pub struct Mail {
    pub at: i64,
    pub from: From,
    pub sender: String,
    pub subject: String,
    pub to: Vec<(String, End)>,
}

/// A day of mail; seconds are those since midnight.
#[derive(Default)]
pub struct Day {
    pub mails: Vec<Mail>,
}

impl Day {
    pub fn mail(&mut self, at: i64, from: &From, sender: &str, to: Vec<(String, End)>) {
        self.mails.push(Mail {
            at,
            from: from.clone(),
            sender: sender.to_owned(),
            subject: "Oferta".to_owned(),
            to,
        });
    }

    pub fn one(&mut self, at: i64, from: &From, sender: &str, to: &str, end: End) {
        self.mail(at, from, sender, vec![(to.to_owned(), end)]);
    }

    /// The log, with its lines in the order of their times.
    pub fn written(&self, mta: Mta) -> String {
        let mut lines: Vec<(i64, String)> = Vec::new();
        for (n, mail) in self.mails.iter().enumerate() {
            match mta {
                Mta::Exim => exim(n, mail, &mut lines),
                Mta::EximOfPanel => {
                    let first = lines.len();
                    exim(n, mail, &mut lines);
                    for (_, line) in &mut lines[first..] {
                        *line = of_panel(line, &mail.sender);
                    }
                }
                Mta::Postfix => postfix(n, mail, &mut lines),
            }
        }
        lines.sort_by_key(|(at, _)| *at);
        let mut log = String::new();
        for (_, line) in lines {
            log.push_str(&line);
            log.push('\n');
        }
        log
    }
}

/// A line as panels have it logged.
fn of_panel(line: &str, sender: &str) -> String {
    let (stamp, rest) = line.split_at(19);
    let mut line = format!("{stamp}.123{rest}");
    if line.contains(" <= ") {
        line = line
            .replace(" P=esmtpsa ", " I=[203.0.113.7]:587 P=esmtpsa L. ")
            .replace(" P=esmtp ", " I=[203.0.113.7]:25 P=esmtp L ")
            .replace(" T=\"", " M8S=0 RT=0.212s id=a1b2@panel.example T=\"");
        if let Some(at) = line.rfind(" for ") {
            line.insert_str(at, &format!(" from <{sender}>"));
        }
    } else if line.contains(" => ") || line.contains(" ** ") || line.contains(" == ") {
        line = line.replace(
            " R=dnslookup T=remote_smtp ",
            &format!(" P=<{sender}> R=lookuphost T=remote_smtp S=2210 "),
        );
        line = line.replace(
            " C=\"",
            " I=[203.0.113.7]:41822 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes K C=\"",
        );
        if line.ends_with('"') {
            line.push_str(" QT=1.402s DT=1.190s");
        }
    } else if line.ends_with(" Completed") {
        line.push_str(" QT=1.612s");
    }
    line
}

/// The day of the month; what is before midnight of the 24th is of earlier days.
fn date(at: i64) -> i64 {
    24 + at.min(86_399).div_euclid(86_400)
}

fn clock(at: i64) -> String {
    let at = at.min(86_399).rem_euclid(86_400);
    format!("{:02}:{:02}:{:02}", at / 3600, at / 60 % 60, at % 60)
}

fn base62(mut n: u64, width: usize) -> String {
    const DIGITS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = vec![b'0'; width];
    for place in text.iter_mut().rev() {
        *place = DIGITS[(n % 62) as usize];
        n /= 62;
    }
    String::from_utf8(text).expect("digits")
}

fn mx(address: &str) -> String {
    let domain = address.rsplit('@').next().unwrap_or_default();
    match domain {
        "gmail.com" => "gmail-smtp-in.l.google.com".into(),
        "outlook.com" | "hotmail.com" => "outlook-com.olc.protection.outlook.com".into(),
        _ => format!("mx.{domain}"),
    }
}

fn mx_ip(address: &str) -> String {
    let sum = address.bytes().map(u64::from).sum::<u64>();
    format!("198.51.{}.{}", sum % 200, sum / 7 % 250)
}

fn exim(n: usize, mail: &Mail, lines: &mut Vec<(i64, String)>) {
    let pid = 1000 + n % 30_000;
    let id = format!("1x{}-{}-1F", base62(n as u64 / 60, 4), base62(n as u64, 6));
    let stamp = |at: i64| format!("2026-11-{} {} [{pid}]", date(at), clock(at));
    let at = mail.at;
    let recipients: Vec<&str> = mail.to.iter().map(|(to, _)| &to[..]).collect();
    let end = format!(
        "S={} T=\"{}\" for {}",
        1000 + n % 9000,
        mail.subject,
        recipients.join(" ")
    );
    let sender = if mail.sender.is_empty() {
        "<>"
    } else {
        &mail.sender
    };
    match &mail.from {
        From::Account { name, ip } => lines.push((
            at,
            format!(
                "{} {id} <= {sender} H=([192.168.1.{}]) [{ip}]:5{} P=esmtpsa X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no A=dovecot_login:{name} {end}",
                stamp(at), n % 250, n % 9000 + 1000
            ),
        )),
        From::Script { user, folder, .. } => {
            lines.push((
                at,
                format!("{} cwd={folder} 4 args: /usr/sbin/sendmail -t -i -f{sender}", stamp(at)),
            ));
            lines.push((at, format!("{} {id} <= {sender} U={user} P=local {end}", stamp(at))));
        }
        From::Host { name, ip } => lines.push((
            at,
            format!("{} {id} <= {sender} H={name} [{ip}]:25{} P=esmtp {end}", stamp(at), n % 1000),
        )),
    }
    let mut last = at;
    for (to, end) in &mail.to {
        last = last.max(exim_end(&id, mail, to, None, end, at + 1, &stamp, lines));
    }
    let waits = |end: &End| matches!(end, End::Waits(_));
    if !mail.to.iter().any(|(_, end)| waits(end)) {
        lines.push((last, format!("{} {id} Completed", stamp(last))));
    }
}

#[allow(clippy::too_many_arguments)]
fn exim_end(
    id: &str,
    mail: &Mail,
    to: &str,
    original: Option<&str>,
    end: &End,
    at: i64,
    stamp: &dyn Fn(i64) -> String,
    lines: &mut Vec<(i64, String)>,
) -> i64 {
    let mut host = format!("H={} [{}]", mx(to), mx_ip(to));
    let fields = format!("F=<{}> R=dnslookup T=remote_smtp", mail.sender);
    let to_text = original.map_or_else(|| to.to_owned(), |original| format!("{to} <{original}>"));
    let said =
        |reply: &str| format!(": SMTP error from remote mail server after RCPT TO:<{to}>: {reply}");
    let line = match end {
        End::Taken => format!("=> {to_text} {fields} {host} C=\"250 2.0.0 Ok: queued as 4{id}\""),
        End::Local => format!("=> {to_text} F=<{}> R=local T=lmtp", mail.sender),
        End::Refused(reply) if reply.contains("Unrouteable") => {
            format!("** {to_text} F=<{}>: Unrouteable address", mail.sender)
        }
        End::Refused(reply) => format!("** {to_text} {fields} {host}{}", said(reply)),
        End::Waits(reply) => format!("== {to_text} {fields} defer (-44) {host}{}", said(reply)),
        End::Forwarded(next, end) => {
            return exim_end(id, mail, next, Some(to), end, at, stamp, lines);
        }
        End::Later(times, reply, then) => {
            host.insert_str(0, "defer (-44) ");
            let mut at = at;
            for n in 0..*times {
                let text = format!("== {to_text} {fields} {host}{}", said(reply));
                lines.push((at, format!("{} {id} {text}", stamp(at))));
                at += 900 * i64::from(n + 1);
            }
            return exim_end(id, mail, to, original, then, at, stamp, lines);
        }
    };
    lines.push((at, format!("{} {id} {line}", stamp(at))));
    at
}

fn postfix(n: usize, mail: &Mail, lines: &mut Vec<(i64, String)>) {
    let id = format!("{:010X}", 0x3F_0000_0000u64 + n as u64 * 7919);
    let stamp = |at: i64, program: &str| {
        format!(
            "Nov {} {} mx postfix/{program}[{}]: {id}:",
            date(at),
            clock(at),
            2000 + n % 97
        )
    };
    let at = mail.at;
    match &mail.from {
        From::Account { name, ip } => lines.push((
            at,
            format!(
                "{} client=unknown[{ip}], sasl_method=PLAIN, sasl_username={name}",
                stamp(at, "submission/smtpd")
            ),
        )),
        From::Script { user, uid, .. } => lines.push((
            at,
            format!("{} uid={uid} from=<{user}>", stamp(at, "pickup")),
        )),
        From::Host { name, ip } => {
            lines.push((at, format!("{} client={name}[{ip}]", stamp(at, "smtpd"))));
        }
    }
    lines.push((at, format!("{} message-id=<{n}@mx>", stamp(at, "cleanup"))));
    lines.push((
        at,
        format!(
            "{} from=<{}>, size={}, nrcpt={} (queue active)",
            stamp(at, "qmgr"),
            mail.sender,
            1000 + n % 9000,
            mail.to.len()
        ),
    ));
    let mut last = at;
    for (to, end) in &mail.to {
        last = last.max(postfix_end(to, None, end, at + 1, &stamp, lines));
    }
    if !mail.to.iter().any(|(_, end)| matches!(end, End::Waits(_))) {
        lines.push((last, format!("{} removed", stamp(last, "qmgr"))));
    }
}

fn postfix_end(
    to: &str,
    original: Option<&str>,
    end: &End,
    at: i64,
    stamp: &dyn Fn(i64, &str) -> String,
    lines: &mut Vec<(i64, String)>,
) -> i64 {
    let orig = original.map_or_else(String::new, |o| format!(" orig_to=<{o}>,"));
    let host = format!("{}[{}]", mx(to), mx_ip(to));
    let start = format!("to=<{to}>,{orig} relay={host}:25, delay=1.2, delays=0.1/0/0.6/0.5,");
    let said = |reply: &str| format!("host {host} said: {reply} (in reply to RCPT TO command)");
    let dsn = |reply: &str, class: char| {
        let word = reply.split(' ').nth(1).filter(|w| w.starts_with(class));
        word.map_or_else(|| format!("{class}.0.0"), str::to_owned)
    };
    let (program, line) = match end {
        End::Taken => (
            "smtp",
            format!("{start} dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4X)"),
        ),
        End::Local => (
            "lmtp",
            format!(
                "to=<{to}>, relay=mx[private/dovecot-lmtp], delay=0.1, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 <{to}> Saved)"
            ),
        ),
        End::Refused(reply) if reply.contains("Unrouteable") => {
            let domain = to.rsplit('@').next().unwrap_or_default();
            (
                "smtp",
                format!(
                    "to=<{to}>, relay=none, delay=0.1, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name={domain} type=A: Host not found)"
                ),
            )
        }
        End::Refused(reply) => (
            "smtp",
            format!(
                "{start} dsn={}, status=bounced ({})",
                dsn(reply, '5'),
                said(reply)
            ),
        ),
        End::Waits(reply) => (
            "smtp",
            format!(
                "{start} dsn={}, status=deferred ({})",
                dsn(reply, '4'),
                said(reply)
            ),
        ),
        End::Forwarded(next, end) => {
            return postfix_end(next, Some(to), end, at, stamp, lines);
        }
        End::Later(times, reply, then) => {
            let mut at = at;
            for n in 0..*times {
                let text = format!(
                    "{start} dsn={}, status=deferred ({})",
                    dsn(reply, '4'),
                    said(reply)
                );
                lines.push((at, format!("{} {text}", stamp(at, "smtp"))));
                at += 900 * i64::from(n + 1);
            }
            return postfix_end(to, original, then, at, stamp, lines);
        }
    };
    let mut text = stamp(at, program);
    let _ = write!(text, " {line}");
    lines.push((at, text));
    at
}
