//! A third set of days: bulk that people expect of an office, a school, a program;
//! thieves that keep to a pace, write between honest mail, or use what is there.

use super::days::{
    Case, GREY, SPAM, UNKNOWN, account, end, host, hour, ordinary, person, script, unknown,
};
use super::log::{Day, End};

pub fn honest(seed: &dyn Fn(u64) -> u64) -> Vec<Case> {
    let case = |name, day| Case {
        name,
        day,
        guilty: Vec::new(),
    };
    vec![
        case("parish office on a Sunday night", parish(seed(41))),
        case("ticket system behind one account", one_desk(seed(42))),
        case(
            "letter of a school to addresses on paper",
            paper_list(seed(43)),
        ),
        case("reports of backups that fail", backups(seed(44))),
        case("telephone with 40 addresses", roaming(seed(45))),
        case("storm of bounces by a forwarder", bounce_storm(seed(46))),
        case("customer that moves and sends again", moving(seed(47))),
        case("newsletter from a listed server", listed_letter(seed(48))),
        case("invitations by a calendar program", invitations(seed(49))),
        case(
            "thanks to donors at a provider that throttles",
            throttled(seed(50)),
        ),
    ]
}

pub fn bad(seed: &dyn Fn(u64) -> u64) -> Vec<Case> {
    let case = |name, day, guilty: &[&'static str]| Case {
        name,
        day,
        guilty: guilty.to_vec(),
    };
    let ewa = ["account ewa@klient1.example"];
    vec![
        case(
            "stolen account, 30 an hour for 12 hours",
            slow_and_steady(seed(41)),
            &ewa,
        ),
        case(
            "two scripts of two customers",
            two_scripts(seed(42)),
            &[
                "script klient4",
                "script uid 1004",
                "script klient5",
                "script uid 1005",
            ],
        ),
        case(
            "form with copies to hidden recipients",
            bcc_injection(seed(43)),
            &["script klient5", "script uid 1005"],
        ),
        case(
            "account from three countries",
            three_countries(seed(44)),
            &ewa,
        ),
        case(
            "spam passed on by .forward",
            dot_forward(seed(45)),
            &["forward jan@klient6.example"],
        ),
        case(
            "stolen app password between honest mail",
            app_password(seed(46)),
            &ewa,
        ),
    ]
}

/// Three hundred families in an hour, each a message of its own.
fn parish(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "kancelaria@parafia.example";
    let from = account(name, "83.30.1.1");
    for n in 0..300 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 9, 1);
        day.one(20 * 3600 + n * 12, &from, name, &to, end);
    }
    day
}

/// Answers to strangers all day, with a return path for each ticket and automatic
/// answers to forged senders, which do not exist.
fn one_desk(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("helpdesk@klient2.example", "10.0.0.12");
    for n in 0..600 {
        let sender = match n % 3 {
            0 => format!("helpdesk+ticket{n}@klient2.example"),
            _ => "helpdesk@klient2.example".to_owned(),
        };
        let to = person(&mut r);
        let end = end(&mut r, &to, 7, 1);
        day.one(r.below(86_000) as i64, &from, &sender, &to, end);
    }
    day
}

/// Fifteen per cent of what parents wrote on paper was read wrongly, at all domains.
fn paper_list(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "dyrektor@szkola.example";
    let from = account(name, "83.20.4.4");
    for n in 0..10 {
        let to = (0..40)
            .map(|_| {
                let to = person(&mut r);
                let end = end(&mut r, &to, 15, 0);
                (to, end)
            })
            .collect();
        day.mail(15 * 3600 + n * 90, &from, name, to);
    }
    for n in 0..200 {
        let name = format!("nauczyciel{}@szkola.example", n % 25);
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 0);
        day.one(hour(&mut r), &account(&name, "83.20.4.4"), &name, &to, end);
    }
    day
}

/// Forty machines report each quarter of an hour to people that have left.
fn backups(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..480 {
        let machine = n % 40;
        let from = account("backup@klient7.example", &format!("10.2.0.{machine}"));
        let sender = format!("backup@host{machine}.klient7.example");
        let to = [
            ("admin.dawny@klient7-stare.example", 3),
            ("informatyk@gmail.com", 5),
            ("dyzur@firma12.example", 4),
        ];
        let to = to
            .iter()
            .map(|(to, which)| {
                let end = match machine % which {
                    0 => End::Refused(UNKNOWN[0].replace("{}", to)),
                    _ => End::Taken,
                };
                ((*to).to_owned(), end)
            })
            .collect();
        let at = n / 40 * 7200 + r.below(60) as i64;
        day.mail(at, &from, &sender, to);
    }
    day
}

/// A train, five base stations a town.
fn roaming(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "handlowiec@klient3.example";
    for n in 0..90 {
        let place = n * 40 / 90;
        let ip = match place % 5 {
            4 => format!("31.{}.{}.9", 60 + place % 4, 10 + place),
            _ => format!("5.173.{}.{}", 100 + place, 7 + r.below(200)),
        };
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 0);
        day.one(6 * 3600 + n * 640, &account(name, &ip), name, &to, end);
    }
    for n in 0..240 {
        let name = format!("biuro{}@klient3.example", n % 12);
        let to = person(&mut r);
        let end = end(&mut r, &to, 3, 0);
        day.one(hour(&mut r), &account(&name, "83.9.9.9"), &name, &to, end);
    }
    day
}

/// A mailbox that is forwarded to one that is full: bounces of strangers' mail.
fn bounce_storm(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let full = "552 5.2.2 The email account that you tried to reach is over quota";
    for n in 0..420 {
        let from = person(&mut r);
        let out = host(
            &format!("out{}.example", n % 60),
            &format!("{}.{}.9.9", 40 + n % 150, r.below(250)),
        );
        let end = End::Forwarded(
            "stary.adres@wp.pl".into(),
            Box::new(End::Refused(full.into())),
        );
        day.one(n * 200, &out, &from, "sekretariat@klient4.example", end);
    }
    day
}

/// After the move by IMAP, the outbox of the old program goes out once more.
fn moving(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "prezes@klient6.example";
    let from = account(name, "83.55.5.5");
    for n in 0..350 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 11, 0);
        day.one(18 * 3600 + n * 4, &from, name, &to, end);
    }
    day
}

/// A third of the readers' providers refuse the server, by its address.
fn listed_letter(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "newsletter@klient5.example";
    let from = account(name, "10.0.0.20");
    for n in 0..40 {
        let to = (0..30)
            .map(|_| {
                let to = person(&mut r);
                let end = match r.below(100) {
                    0..34 => End::Refused("554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.7".into()),
                    34..44 => End::Later(2, "421 4.7.0 [203.0.113.7] Our system has detected an unusual rate of unsolicited mail originating from your IP address".into(), Box::new(End::Taken)),
                    44..54 => unknown(&mut r, &to),
                    _ => End::Taken,
                };
                (to, end)
            })
            .collect();
        day.mail(9 * 3600 + n * 25, &from, name, to);
    }
    day
}

/// A program that writes in the name of whoever invites.
fn invitations(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("kalendarz", 1077, "/srv/kalendarz");
    for n in 0..450 {
        let sender = format!("uczestnik{}@klient{}.example", n % 70, n % 9);
        let to = person(&mut r);
        let end = end(&mut r, &to, 5, 0);
        day.one(hour(&mut r), &from, &sender, &to, end);
    }
    day
}

/// One provider puts off what comes fast, some mailboxes are gone.
fn throttled(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "fundacja@klient8.example";
    let from = account(name, "83.61.6.6");
    let slow = "421 4.7.28 Too many messages from 203.0.113.7, try again later";
    for n in 0..500 {
        let to = match r.chance(60) {
            true => format!("darczynca{n}@onet.pl"),
            false => person(&mut r),
        };
        let end = match (to.ends_with("onet.pl"), r.below(100)) {
            (_, 0..10) => unknown(&mut r, &to),
            (true, 10..70) => End::Later(3, slow.to_owned(), Box::new(End::Taken)),
            (false, 10..20) => End::Later(1, GREY.to_owned(), Box::new(End::Taken)),
            _ => End::Taken,
        };
        day.one(11 * 3600 + n * 6, &from, name, &to, end);
    }
    day
}

/// Never more than what a busy person sends, from one host.
fn slow_and_steady(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("ewa@klient1.example", "185.220.5.5");
    for n in 0..360 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 28, 9);
        day.one(
            7 * 3600 + n * 120 + r.below(100) as i64,
            &from,
            "ewa@klient1.example",
            &to,
            end,
        );
    }
    let home = account("ewa@klient1.example", "83.9.2.2");
    for _ in 0..12 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 3, 0);
        day.one(hour(&mut r), &home, "ewa@klient1.example", &to, end);
    }
    day
}

fn two_scripts(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for (user, uid, folder) in [
        (
            "klient4",
            1004,
            "/home/klient4/public_html/wp-content/uploads",
        ),
        (
            "klient5",
            1005,
            "/home/klient5/public_html/modules/mod_ajax",
        ),
    ] {
        let from = script(user, uid, folder);
        for n in 0..260 {
            let to = person(&mut r);
            let end = end(&mut r, &to, 30, 10);
            let sender = format!("{user}@mx.example");
            day.one(n * 300 + i64::from(uid % 7), &from, &sender, &to, end);
        }
    }
    day
}

/// A line end in the form's subject adds recipients to each message.
fn bcc_injection(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("klient5", 1005, "/home/klient5/public_html");
    for n in 0..60 {
        let mut to = vec![("biuro@klient5.example".to_owned(), End::Local)];
        for _ in 0..12 {
            let person = person(&mut r);
            let end = end(&mut r, &person, 27, 12);
            to.push((person, end));
        }
        day.mail(2_000 + n * 700, &from, "www@klient5.example", to);
    }
    day
}

fn three_countries(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..240 {
        let ip = ["185.220.5.5", "41.58.7.7", "103.21.9.9"][n as usize % 3];
        let to = person(&mut r);
        let end = end(&mut r, &to, 22, 10);
        let from = account("ewa@klient1.example", ip);
        day.one(1_000 + n * 330, &from, "ewa@klient1.example", &to, end);
    }
    day
}

/// Everything that one mailbox gets goes to another provider, most of it spam.
fn dot_forward(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..260 {
        let sender = format!("promo{n}@spam{}.example", r.below(90));
        let bot = host("unknown", &format!("{}.{}.3.3", 40 + n % 150, r.below(250)));
        let end = match r.below(10) {
            0..5 => End::Refused(r.pick(&SPAM).to_owned()),
            _ => End::Taken,
        };
        let end = End::Forwarded("jan.prywatny@gmail.com".into(), Box::new(end));
        day.one(n * 320, &bot, &sender, "jan@klient6.example", end);
    }
    day
}

/// The owner goes on writing while a program sends with her app password.
fn app_password(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "ewa@klient1.example";
    let home = account(name, "83.9.2.2");
    for _ in 0..120 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 2, 0);
        day.one(hour(&mut r), &home, name, &to, end);
    }
    for n in 0..330 {
        let thief = account(name, &format!("185.{}.5.5", 100 + n % 6));
        let to = person(&mut r);
        let end = end(&mut r, &to, 26, 12);
        day.one(8 * 3600 + n * 110, &thief, name, &to, end);
    }
    day
}
