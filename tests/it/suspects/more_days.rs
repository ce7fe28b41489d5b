//! Days of further kinds: programs that write for many, and thieves that write
//! little, together or from many places.

use super::days::{
    Case, GREY, SPAM, UNKNOWN, account, end, host, hour, ordinary, person, script, unknown,
};
use super::log::{Day, End, Random};

const DAY: i64 = 86_400;

pub fn honest(seed: &dyn Fn(u64) -> u64) -> Vec<Case> {
    let case = |name, day| Case {
        name,
        day,
        guilty: Vec::new(),
    };
    vec![
        case("CRM with a sender for each letter", crm(seed(21))),
        case("one letter to all parents, with typos", parents(seed(22))),
        case("storm of cron mail", cron_storm(seed(23))),
        case("backup MX", backup_mx(seed(24))),
        case("password resets", password_resets(seed(25))),
        case("calendars", calendars(seed(26))),
        case("ticket system on a host of ours", ticket_host(seed(27))),
        case("one address that forwards much", heavy_forwarder(seed(28))),
        case("scanner that mails", scanner(seed(29))),
        case("reception with many telephones", reception(seed(30))),
        case("sites under www-data", shared_user(seed(31), false)),
        case("a quiet week", week(seed(32), false)),
    ]
}

pub fn bad(seed: &dyn Fn(u64) -> u64) -> Vec<Case> {
    let case = |name, day, guilty: &[&'static str]| Case {
        name,
        day,
        guilty: guilty.to_vec(),
    };
    vec![
        case(
            "stolen account, low and slow over days",
            week(seed(11), true),
            &["account ewa@klient1.example"],
        ),
        case(
            "two stolen accounts together",
            two_accounts(seed(12)),
            &[
                "account ewa@klient1.example",
                "account adam@klient2.example",
            ],
        ),
        case(
            "botnet with one mail for each address",
            botnet(seed(13)),
            &["account ewa@klient1.example"],
        ),
        case(
            "script under www-data",
            shared_user(seed(14), true),
            &["script www-data", "script uid 33"],
        ),
        case(
            "alias that sends spam on to many",
            alias(seed(15)),
            &["forward lista@klient6.example"],
        ),
        case(
            "form that mails a copy to anybody",
            copy_to_visitor(seed(16)),
            &["script klient5", "script uid 1005"],
        ),
        case(
            "stolen account that answers real threads",
            threads(seed(17)),
            &["account ewa@klient1.example"],
        ),
    ]
}

fn crm(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("crm@klient1.example", "83.9.2.2");
    for n in 0..520 {
        let to = person(&mut r);
        let sender = format!(
            "t-{:08x}@track.klient1.example",
            n * 7_919_111 % 0xffff_ffffu64
        );
        let end = end(&mut r, &to, 9, 1);
        day.one(hour(&mut r), &from, &sender, &to, end);
    }
    day
}

/// Every sixth parent has written an address that does not exist, half of them
/// at a domain that does not.
fn parents(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "sekretariat@szkola.example";
    let from = account(name, "83.20.4.4");
    for n in 0..16 {
        let to = (0..30)
            .map(|_| {
                let to = person(&mut r);
                if !r.chance(17) {
                    return (to, End::Taken);
                }
                let (local, _) = to.split_once('@').unwrap();
                match r.chance(50) {
                    true => {
                        let typo = r.pick(&[
                            "gmial.com",
                            "gamil.com",
                            "wp.com.pl",
                            "o2.com.pl",
                            "onte.pl",
                        ]);
                        let to = format!("{local}@{typo}");
                        (to, End::Refused(UNKNOWN[5].to_owned()))
                    }
                    false => {
                        let to = format!(
                            "{local}@{}",
                            r.pick(&["gmail.com", "wp.pl", "o2.pl", "onet.pl"])
                        );
                        let end = unknown(&mut r, &to);
                        (to, end)
                    }
                }
            })
            .collect();
        day.mail(36_000 + n * 20, &from, name, to);
    }
    // The rest of the staff.
    for n in 0..200 {
        let name = format!("nauczyciel{}@szkola.example", n % 22);
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 0);
        day.one(hour(&mut r), &account(&name, "83.20.4.4"), &name, &to, end);
    }
    day
}

/// A job that fails every minute, on several machines, to an address that is full.
fn cron_storm(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let full = "452 4.2.2 The email account that you tried to reach is over quota";
    for n in 0..500 {
        let at = n * 170 + r.below(9) as i64;
        let end = End::Later(
            1,
            full.to_owned(),
            Box::new(End::Refused("552 5.2.2 Mailbox full".into())),
        );
        day.one(
            at,
            &script("root", 0, "/root"),
            "root@mx.example",
            "admin.firma@gmail.com",
            end,
        );
        if n % 4 == 0 {
            let user = script("klient3", 1003, "/home/klient3");
            day.one(
                at,
                &user,
                "klient3@mx.example",
                "klient3@mx.example",
                End::Local,
            );
        }
    }
    day
}

/// What others bring for domains whose own server is the first MX: that one
/// refuses what it does not know and what it takes for spam.
fn backup_mx(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..420 {
        let from = person(&mut r);
        let bot = host("unknown", &format!("{}.{}.8.8", 40 + n % 150, r.below(250)));
        let to = format!(
            "{}{}@zapasowy{}.example",
            r.pick(&["info", "biuro", "sklep", "x"]),
            r.below(90),
            r.below(3)
        );
        let end = match r.below(10) {
            0..4 => unknown(&mut r, &to),
            4..6 => End::Refused(r.pick(&SPAM).to_owned()),
            _ => End::Taken,
        };
        day.one(r.below(86_000) as i64, &bot, &from, &to, end);
    }
    for _ in 0..150 {
        let gate = host("mail-ej1.google.com", "209.85.218.1");
        let from = person(&mut r);
        let to = format!("biuro{}@zapasowy{}.example", r.below(9), r.below(3));
        day.one(hour(&mut r), &gate, &from, &to, End::Taken);
    }
    day
}

/// Bots try addresses that they have from elsewhere.
fn password_resets(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("app", 1020, "/srv/app/current");
    for n in 0..560 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 11, 1);
        let at = match n % 3 {
            0 => 50_000 + n,
            _ => hour(&mut r),
        };
        day.one(at, &from, "no-reply@app.example", &to, end);
    }
    day
}

/// Invitations, answers and changes, from the office and from telephones.
fn calendars(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..15 {
        let name = format!("zespol{n}@klient4.example");
        for _ in 0..9 {
            let ip = match r.chance(60) {
                true => "83.60.4.4".to_owned(),
                false => format!("5.173.{}.{}", r.below(250), r.below(250)),
            };
            let to = (0..6)
                .map(|_| {
                    let to = person(&mut r);
                    let end = end(&mut r, &to, 5, 0);
                    (to, end)
                })
                .collect();
            day.mail(hour(&mut r), &account(&name, &ip), &name, to);
        }
    }
    day
}

fn ticket_host(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = host("otrs.klient3.example", "10.8.0.12");
    for n in 0..520 {
        let sender = format!("ticket+{:x}@pomoc.klient3.example", 77_000 + n);
        let to = person(&mut r);
        let end = end(&mut r, &to, 6, 1);
        day.one(hour(&mut r), &from, &sender, &to, end);
    }
    day
}

/// An old address that gets much spam and passes most of the rest on.
fn heavy_forwarder(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..450 {
        let from = person(&mut r);
        let bot = host(
            "out.example",
            &format!("{}.{}.2.2", 40 + n % 150, r.below(250)),
        );
        let end = match r.below(100) {
            0..14 => End::Refused(r.pick(&SPAM).to_owned()),
            14..24 => End::Later(1, GREY.to_owned(), Box::new(End::Taken)),
            _ => End::Taken,
        };
        let end = End::Forwarded("prezes.firma@gmail.com".into(), Box::new(end));
        day.one(
            r.below(86_000) as i64,
            &bot,
            &from,
            "prezes@klient6.example",
            end,
        );
    }
    day
}

fn scanner(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = host("skaner.lan", "10.1.0.40");
    for n in 0..380 {
        let (to, end) = match n % 9 {
            0 => ("ksiegowa.biuro@gmail.com".to_owned(), End::Taken),
            1 => {
                let to = "skaner-test@klient7.example".to_owned();
                let end = End::Refused(UNKNOWN[4].to_owned());
                (to, end)
            }
            n => (format!("pracownik{n}@klient7.example"), End::Local),
        };
        day.one(hour(&mut r), &from, "skaner@klient7.example", &to, end);
    }
    day
}

/// One account, a desk and eight telephones of two operators.
fn reception(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "recepcja@hotel.example";
    for _ in 0..260 {
        let ip = match r.below(3) {
            0 => "83.77.1.1".to_owned(),
            1 => format!("5.173.{}.{}", r.below(250), r.below(250)),
            _ => format!("37.47.{}.{}", r.below(250), r.below(250)),
        };
        // Guests of booking sites have addresses that the site made up.
        let to = match r.chance(50) {
            true => format!(
                "guest.{}x{}@guest.booking.example",
                r.below(99_999),
                r.below(99)
            ),
            false => person(&mut r),
        };
        let end = end(&mut r, &to, 5, 0);
        day.one(hour(&mut r), &account(name, &ip), name, &to, end);
    }
    day
}

/// Sites of one user. A script among them may send spam.
fn shared_user(seed: u64, spam: bool) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..360 {
        let site = n % 6;
        let from = script("www-data", 33, &format!("/var/www/site{site}"));
        let sender = format!("www@site{site}.example");
        if n % 2 == 0 {
            let to = format!("biuro@site{site}.example");
            day.one(hour(&mut r), &from, &sender, &to, End::Local);
        } else {
            let to = person(&mut r);
            let end = end(&mut r, &to, 6, 0);
            day.one(hour(&mut r), &from, &sender, &to, end);
        }
    }
    if spam {
        let from = script("www-data", 33, "/var/www/site4/wp-includes/js");
        for n in 0..420 {
            let to = person(&mut r);
            let end = end(&mut r, &to, 35, 8);
            day.one(40_000 + n * 12, &from, "www@site4.example", &to, end);
        }
    }
    day
}

/// Five days; a thief may send six letters in a quarter of a day, each time from
/// elsewhere.
fn week(seed: u64, stolen: bool) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for back in 1..5 {
        let (other, _) = ordinary(seed + back);
        for mut mail in other.mails {
            mail.at -= back as i64 * DAY;
            day.mails.push(mail);
        }
    }
    let name = "ewa@klient1.example";
    for n in 0..120 {
        let at = -4 * DAY + n * (5 * DAY / 120);
        let to = person(&mut r);
        let (ip, dead, spam) = match stolen && n % 5 != 0 {
            true => (
                format!("{}.{}.{}.7", 40 + r.below(150), r.below(250), n),
                28,
                8,
            ),
            false => ("83.10.1.8".to_owned(), 3, 0),
        };
        let end = end(&mut r, &to, dead, spam);
        day.one(at, &account(name, &ip), name, &to, end);
    }
    day
}

fn two_accounts(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..560 {
        let name = ["ewa@klient1.example", "adam@klient2.example"][n as usize % 2];
        let ip = format!("185.{}.{}.5", n % 40, r.below(250));
        let to = person(&mut r);
        let end = end(&mut r, &to, 30, 7);
        day.one(9_000 + n * 6, &account(name, &ip), name, &to, end);
    }
    day
}

/// A list without dead addresses, and a network for each letter.
fn botnet(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "ewa@klient1.example";
    for n in 0..140 {
        let ip = format!(
            "{}.{}.{}.{}",
            40 + n,
            r.below(250),
            r.below(250),
            r.below(250)
        );
        let to = person(&mut r);
        let end = end(&mut r, &to, 6, 2);
        day.one(n * 600, &account(name, &ip), name, &to, end);
    }
    for _ in 0..120 {
        let to = person(&mut r);
        day.one(
            hour(&mut r),
            &account("jan@klient1.example", "83.10.1.9"),
            "jan@klient1.example",
            &to,
            End::Taken,
        );
    }
    day
}

/// Somebody has written many targets into an alias.
fn alias(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..90 {
        let bot = host("unknown", &format!("{}.{}.4.4", 40 + n % 150, r.below(250)));
        let sender = format!("promo{n}@spam{}.example", r.below(60));
        let to = (0..6)
            .map(|_| {
                let target = person(&mut r);
                let end = match r.below(10) {
                    0..4 => End::Refused(r.pick(&SPAM).to_owned()),
                    4 => unknown(&mut r, &target),
                    _ => End::Taken,
                };
                let to = "lista@klient6.example".to_owned();
                (to, End::Forwarded(target, Box::new(end)))
            })
            .collect();
        day.mail(n * 800, &bot, &sender, to);
    }
    day
}

/// The form sends "a copy to you" to whatever address a bot types.
fn copy_to_visitor(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("klient5", 1005, "/home/klient5/public_html");
    for n in 0..300 {
        let at = 4_000 + n * 240;
        let to = person(&mut r);
        let end = end(&mut r, &to, 26, 10);
        day.one(at, &from, "www@klient5.example", &to, end);
        day.one(
            at,
            &from,
            "www@klient5.example",
            "biuro@klient5.example",
            End::Local,
        );
    }
    day
}

/// Few addresses are dead, since they are from the mailbox; receivers know the
/// attachment.
fn threads(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("ewa@klient1.example", "91.92.240.6");
    for n in 0..220 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 18);
        day.one(8_000 + n * 30, &from, "ewa@klient1.example", &to, end);
    }
    for _ in 0..90 {
        let to = person(&mut Random::new(seed + r.below(999)));
        day.one(
            hour(&mut r),
            &account("jan@klient1.example", "83.10.1.9"),
            "jan@klient1.example",
            &to,
            End::Taken,
        );
    }
    day
}
