//! Honest days and bad days. Each has the ordinary traffic of a small hosting
//! company in it: twenty accounts that write a few mails each, mail from
//! outside, forms of web sites.

use super::log::{Day, End, From, Random};
use super::more_days;
use super::third_days;

/// A day and the sources that send spam in it.
pub struct Case {
    pub name: &'static str,
    pub day: Day,
    /// `KIND NAME`, and for a script in Exim's log its folder; any of those of
    /// one line is right.
    pub guilty: Vec<&'static str>,
}

pub const UNKNOWN: [&str; 6] = [
    "550 5.1.1 <{}>: Recipient address rejected: User unknown in virtual mailbox table",
    "550-5.1.1 The email account that you tried to reach does not exist. Please try",
    "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
    "550 sorry, no mailbox here by that name (#5.1.1)",
    "550 No such user here",
    "Unrouteable address",
];
pub const SPAM: [&str; 5] = [
    "550 5.7.1 This message was classified as spam",
    "554 5.7.1 Message rejected: high spam score",
    "552 5.7.0 Our filters consider this message unsolicited bulk mail",
    "554 5.6.0 Message contains phishing",
    "550 High probability of spam",
];
const LISTED: [&str; 5] = [
    "554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.7",
    "550 5.7.1 Unfortunately, messages from [203.0.113.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
    "550-5.7.1 [203.0.113.7      12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.",
    "550 Address 203.0.113.7 is the source of spam. Client host blocked for spamming issues: http://csi.cloudmark.com/reset-request/?ip=203.0.113.7",
    "550-Email blocked by BARRACUDACENTRAL (RBL barracudacentral.org)",
];
const OTHER: [&str; 4] = [
    "552 5.2.2 User mailbox exceeded quota limit",
    "552 5.3.4 Message size exceeds fixed limit",
    "554 5.7.1 Relay access denied",
    "550 5.7.26 This mail has been blocked because the sender is unauthenticated",
];
pub const GREY: &str = "451 4.7.1 Greylisting in action, please come back later";
const FREE: [&str; 8] = [
    "gmail.com",
    "wp.pl",
    "o2.pl",
    "onet.pl",
    "interia.pl",
    "outlook.com",
    "op.pl",
    "icloud.com",
];
const NAMES: [&str; 12] = [
    "anna",
    "jan",
    "piotr",
    "maria",
    "krzysztof",
    "ewa",
    "tomasz",
    "magda",
    "pawel",
    "kasia",
    "marek",
    "zofia",
];
const SURNAMES: [&str; 12] = [
    "kowalski",
    "nowak",
    "wisniewska",
    "wojcik",
    "kaminska",
    "lewandowski",
    "zielinska",
    "szymanski",
    "wozniak",
    "dabrowska",
    "kozlowski",
    "mazur",
];

pub fn account(name: &str, ip: &str) -> From {
    From::Account {
        name: name.to_owned(),
        ip: ip.to_owned(),
    }
}

pub fn script(user: &str, uid: u32, folder: &str) -> From {
    From::Script {
        user: user.to_owned(),
        uid,
        folder: folder.to_owned(),
    }
}

pub fn host(name: &str, ip: &str) -> From {
    From::Host {
        name: name.to_owned(),
        ip: ip.to_owned(),
    }
}

/// A person, four in ten at a company of their own.
pub fn person(r: &mut Random) -> String {
    let (name, surname) = (r.pick(&NAMES), r.pick(&SURNAMES));
    let n = r.below(3000);
    let domain = if r.chance(60) {
        r.pick(&FREE).to_owned()
    } else {
        format!("firma{}.example", r.below(900))
    };
    match r.below(3) {
        0 => format!("{name}.{surname}{n}@{domain}"),
        1 => format!("{name}{n}@{domain}"),
        _ => format!("{surname}.{n}@{domain}"),
    }
}

pub fn unknown(r: &mut Random, to: &str) -> End {
    End::Refused(r.pick(&UNKNOWN).replace("{}", to))
}

/// `dead` per cent don't exist, `spam` per cent of the others refuse it as spam.
pub fn end(r: &mut Random, to: &str, dead: u64, spam: u64) -> End {
    if r.chance(dead) {
        unknown(r, to)
    } else if r.chance(spam) {
        End::Refused(r.pick(&SPAM).to_owned())
    } else if r.chance(2) {
        End::Refused(r.pick(&OTHER).to_owned())
    } else if r.chance(8) {
        End::Later(1 + r.below(2) as u32, GREY.to_owned(), Box::new(End::Taken))
    } else {
        End::Taken
    }
}

/// Office hours, mostly.
pub fn hour(r: &mut Random) -> i64 {
    if r.chance(90) {
        7 * 3600 + r.below(11 * 3600) as i64
    } else {
        r.below(86_000) as i64
    }
}

/// What goes on every day.
pub fn ordinary(seed: u64) -> (Day, Random) {
    let mut r = Random::new(seed);
    let mut day = Day::default();
    for n in 0..20 {
        let name = format!("{}{n}@klient{}.example", r.pick(&NAMES), n % 9);
        let home = account(&name, &format!("83.{}.{}.{}", 10 + n % 50, n, 7 + n % 200));
        let phone = account(&name, &format!("5.173.{}.{}", r.below(250), r.below(250)));
        for _ in 0..3 + r.below(8) {
            let from = if r.chance(75) { &home } else { &phone };
            let to = person(&mut r);
            let end = end(&mut r, &to, 3, 0);
            day.one(hour(&mut r), from, &name, &to, end);
        }
    }
    for _ in 0..60 {
        let from = person(&mut r);
        let domain = from.rsplit('@').next().unwrap_or_default().to_owned();
        let out = host(
            &format!("out.{domain}"),
            &format!("193.{}.7.9", r.below(250)),
        );
        let to = format!(
            "{}{}@klient{}.example",
            r.pick(&NAMES),
            r.below(40),
            r.below(9)
        );
        day.one(hour(&mut r), &out, &from, &to, End::Local);
    }
    let form = script("klient3", 1003, "/home/klient3/public_html");
    for _ in 0..20 {
        let visitor = person(&mut r);
        day.one(
            hour(&mut r),
            &form,
            &visitor,
            "biuro@klient3.example",
            End::Local,
        );
    }
    (day, r)
}

pub fn honest(variant: u64) -> Vec<Case> {
    let seed = |n: u64| variant * 100 + n;
    let mut all = Vec::new();
    let mut case = |name: &'static str, day: Day| {
        all.push(Case {
            name,
            day,
            guilty: Vec::new(),
        });
    };
    case("newsletter with 12 % dead addresses", newsletter(seed(1)));
    case("newsletter by a script", script_newsletter(seed(2)));
    case("school", school(seed(3)));
    case("shop with order mails", shop(seed(4)));
    case("traveller with a telephone", traveller(seed(5)));
    case("monitoring", monitoring(seed(6)));
    case("mailing list", mailing_list(seed(7)));
    case("the month's invoices", invoices(seed(8)));
    case("greylisting", greylisting(seed(9)));
    case("listed server with 30 accounts", listed(seed(10)));
    case("dead domain", dead_domain(seed(11)));
    case("moved office", moved_office(seed(12)));
    case("mail merge", mail_merge(seed(13)));
    case("office that relays through us", office_relay(seed(14)));
    case("forwarding", forwarding(seed(15)));
    case("tickets with many senders", tickets(seed(16)));
    all.extend(more_days::honest(&seed));
    all.extend(third_days::honest(&seed));
    all
}

fn newsletter(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("news@klient1.example", "83.9.1.1");
    let start = hour(&mut r);
    for n in 0..700 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 12, 1);
        day.one(start + n, &from, "news@klient1.example", &to, end);
    }
    day
}

fn script_newsletter(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("klient2", 33, "/home/klient2/public_html/mailing");
    for n in 0..650 {
        let to = person(&mut r);
        let sender = format!("bounce-{}-{n}@klient2.example", 4000 + n);
        let end = end(&mut r, &to, 13, 1);
        day.one(30_000 + n * 3, &from, &sender, &to, end);
    }
    day
}

fn school(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..22 {
        let name = format!("nauczyciel{n}@szkola.example");
        let from = account(&name, "83.20.4.4");
        for _ in 0..2 {
            let to: Vec<(String, End)> = (0..28)
                .map(|_| {
                    let to = person(&mut r);
                    let end = end(&mut r, &to, 8, 0);
                    (to, end)
                })
                .collect();
            day.mail(hour(&mut r), &from, &name, to);
        }
    }
    day
}

fn shop(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("sklep", 1010, "/home/sklep/public_html");
    for n in 0..350 {
        // Marketplaces hide the buyer behind an address of their own.
        let to = if r.chance(25) {
            format!(
                "x{}k{}m{}q@marketplace.example",
                r.below(10),
                r.below(100),
                n
            )
        } else {
            person(&mut r)
        };
        let end = end(&mut r, &to, 4, 0);
        day.one(hour(&mut r), &from, "zamowienia@sklep.example", &to, end);
        day.one(
            hour(&mut r),
            &from,
            "zamowienia@sklep.example",
            "biuro@sklep.example",
            End::Local,
        );
    }
    day
}

fn traveller(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "prezes@klient4.example";
    for n in 0..90 {
        let place = n / 15;
        let ip = match r.below(3) {
            0 => format!(
                "{}.{}.{}.9",
                [5, 37, 46, 77, 178, 188][place as usize],
                place,
                place
            ),
            _ => format!("{}.90.{}.{}", 62 + place * 9, r.below(5), r.below(250)),
        };
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 0);
        let at = 20_000 + n * 600 + r.below(300) as i64;
        day.one(at, &account(name, &ip), name, &to, end);
    }
    day
}

fn monitoring(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("nagios", 110, "/tmp");
    let gone = UNKNOWN[0].replace("{}", "dyzur@firma1.example");
    for n in 0..330 {
        let at = n * 250 + r.below(60) as i64;
        day.one(
            at,
            &from,
            "root@mx.example",
            "dyzur@firma1.example",
            End::Refused(gone.clone()),
        );
        day.one(
            at,
            &from,
            "root@mx.example",
            "admin@klient1.example",
            End::Local,
        );
    }
    day
}

fn mailing_list(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = host("localhost", "127.0.0.1");
    for post in 0..3 {
        for n in 0..220 {
            let to = person(&mut r);
            let sender = format!("lista-bounces+{}@lists.example", to.replace('@', "="));
            let end = end(&mut r, &to, 6, 1);
            day.one(28_000 + post * 9000 + n, &from, &sender, &to, end);
        }
    }
    day
}

fn invoices(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("faktury@klient5.example", "83.31.5.5");
    for n in 0..650 {
        let to = format!("ksiegowosc@kontrahent{}.example", r.below(700));
        let end = end(&mut r, &to, 6, 0);
        day.one(32_000 + n * 2, &from, "faktury@klient5.example", &to, end);
    }
    day
}

fn greylisting(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("oferty@klient6.example", "83.31.6.6");
    for n in 0..400 {
        let to = format!("biuro@urzad{n}.example");
        let last = match r.below(10) {
            0 => End::Waits(GREY.to_owned()),
            _ => End::Taken,
        };
        let times = 1 + r.below(3) as u32;
        let end = End::Later(times, GREY.to_owned(), Box::new(last));
        day.one(30_000 + n * 5, &from, "oferty@klient6.example", &to, end);
    }
    day
}

fn listed(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..30 {
        let name = format!("pracownik{n}@klient7.example");
        let from = account(&name, &format!("83.40.{n}.7"));
        for _ in 0..14 {
            let to = person(&mut r);
            let end = if r.chance(55) {
                let reply = r.pick(&LISTED).to_owned();
                match r.below(4) {
                    0 => End::Later(
                        2,
                        reply.replace("550", "421"),
                        Box::new(End::Refused(reply)),
                    ),
                    _ => End::Refused(reply),
                }
            } else {
                end(&mut r, &to, 3, 0)
            };
            day.one(hour(&mut r), &from, &name, &to, end);
        }
    }
    day
}

fn dead_domain(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("sprzedaz@klient8.example", "83.31.8.8");
    for n in 0..300 {
        let to = format!("dzial{n}@upadlosc{}.example", r.below(2));
        let reply = if r.chance(50) { UNKNOWN[5] } else { UNKNOWN[0] };
        day.one(
            hour(&mut r),
            &from,
            "sprzedaz@klient8.example",
            &to,
            End::Refused(reply.replace("{}", &to)),
        );
    }
    for _ in 0..80 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 5, 0);
        day.one(hour(&mut r), &from, "sprzedaz@klient8.example", &to, end);
    }
    day
}

fn moved_office(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..25 {
        let name = format!("biuro{n}@klient0.example");
        for m in 0..20 {
            let ip = if m < 8 { "83.50.1.1" } else { "91.200.3.3" };
            let to = person(&mut r);
            let end = end(&mut r, &to, 4, 0);
            day.one(
                25_000 + m * 1500 + n * 7,
                &account(&name, ip),
                &name,
                &to,
                end,
            );
        }
    }
    day
}

fn mail_merge(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("kadry@klient2.example", "83.31.2.2");
    for n in 0..600 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 9, 1);
        day.one(40_000 + n, &from, "kadry@klient2.example", &to, end);
    }
    day
}

fn office_relay(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = host("exchange.biuro.example", "83.60.1.1");
    for _ in 0..600 {
        let sender = format!(
            "{}{}@biuro{}.example",
            r.pick(&NAMES),
            r.below(60),
            r.below(4)
        );
        let to = person(&mut r);
        let end = end(&mut r, &to, 5, 1);
        day.one(hour(&mut r), &from, &sender, &to, end);
    }
    day
}

fn forwarding(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for n in 0..500 {
        let from = person(&mut r);
        let gate = host("mx-backup.example", "83.70.1.1");
        let spam = r.chance(6);
        let end = if spam {
            End::Refused(r.pick(&SPAM).to_owned())
        } else {
            End::Taken
        };
        let target = format!("kontakt{}@gmail.com", n % 12);
        let end = End::Forwarded(target, Box::new(end));
        day.one(
            hour(&mut r),
            &gate,
            &from,
            &format!("kontakt{}@klient1.example", n % 12),
            end,
        );
    }
    day
}

fn tickets(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("helpdesk@klient3.example", "83.31.3.3");
    for n in 0..500 {
        let sender = format!("ticket+{n}@klient3.example");
        let to = person(&mut r);
        let end = end(&mut r, &to, 4, 0);
        day.one(hour(&mut r), &from, &sender, &to, end);
    }
    day
}

pub fn bad(variant: u64) -> Vec<Case> {
    let seed = |n: u64| variant * 100 + 50 + n;
    let mut all = Vec::new();
    let mut case = |name: &'static str, day: Day, guilty: &[&'static str]| {
        all.push(Case {
            name,
            day,
            guilty: guilty.to_vec(),
        });
    };
    let stolen = ["account ewa@klient1.example"];
    case("stolen account, fast", stolen_fast(seed(1)), &stolen);
    case(
        "stolen account, fast, one host",
        stolen_one_host(seed(2)),
        &stolen,
    );
    case("stolen account, slow", stolen_slow(seed(3)), &stolen);
    case(
        "stolen account on a listed server",
        stolen_listed(seed(4)),
        &stolen,
    );
    case(
        "script in uploads",
        spam_script(seed(5), true),
        &["script klient4", "script uid 1004"],
    );
    case(
        "script in its place",
        spam_script(seed(6), false),
        &["script klient4", "script uid 1004"],
    );
    case(
        "form abuse",
        form_abuse(seed(7)),
        &["script klient5", "script uid 1005"],
    );
    case(
        "forwarded spam",
        forwarded_spam(seed(8)),
        &["forward info@klient6.example"],
    );
    case("relay by network", relay(seed(9)), &["host 10.7.0.77"]);
    all.extend(more_days::bad(&seed));
    all.extend(third_days::bad(&seed));
    all
}

fn stolen_fast(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "ewa@klient1.example";
    for n in 0..700 {
        let ip = format!(
            "{}.{}.{}.{}",
            40 + r.below(150),
            r.below(250),
            r.below(250),
            r.below(250)
        );
        let to = person(&mut r);
        let end = end(&mut r, &to, 35, 8);
        day.one(10_000 + n * 3, &account(name, &ip), name, &to, end);
    }
    day
}

fn stolen_one_host(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = account("ewa@klient1.example", "45.95.169.20");
    for n in 0..600 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 33, 6);
        day.one(3_000 + n * 4, &from, "ewa@klient1.example", &to, end);
    }
    day
}

fn stolen_slow(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let name = "ewa@klient1.example";
    for n in 0..160 {
        let ip = format!(
            "{}.{}.{}.{}",
            40 + r.below(150),
            r.below(250),
            n,
            r.below(250)
        );
        let to = person(&mut r);
        let end = end(&mut r, &to, 25, 8);
        day.one(
            n * 500 + r.below(400) as i64,
            &account(name, &ip),
            name,
            &to,
            end,
        );
    }
    for _ in 0..25 {
        let to = person(&mut r);
        day.one(
            hour(&mut r),
            &account(name, "83.10.1.8"),
            name,
            &to,
            End::Taken,
        );
    }
    day
}

fn stolen_listed(seed: u64) -> Day {
    let mut day = listed(seed);
    let mut r = Random::new(seed + 7);
    let name = "ewa@klient1.example";
    for n in 0..300 {
        let ip = format!("{}.{}.{}.3", 40 + r.below(150), r.below(250), r.below(250));
        let to = person(&mut r);
        let end = if r.chance(50) {
            End::Refused(r.pick(&LISTED).to_owned())
        } else {
            end(&mut r, &to, 35, 5)
        };
        day.one(10_000 + n * 20, &account(name, &ip), name, &to, end);
    }
    day
}

fn spam_script(seed: u64, uploads: bool) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let folder = match uploads {
        true => "/home/klient4/public_html/wp-content/uploads/2026",
        false => "/home/klient4/public_html/wp-includes",
    };
    let from = script("klient4", 1004, folder);
    for n in 0..600 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 36, 6);
        let sender = format!("{}{n}@klient4.example", r.pick(&NAMES));
        day.one(50_000 + n * 2, &from, &sender, &to, end);
    }
    day
}

fn form_abuse(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = script("klient5", 1005, "/home/klient5/public_html");
    for n in 0..320 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 30, 6);
        let at = 5_000 + n * 90;
        day.one(at, &from, "formularz@klient5.example", &to, end);
        day.one(
            at,
            &from,
            "formularz@klient5.example",
            "biuro@klient5.example",
            End::Local,
        );
    }
    day
}

fn forwarded_spam(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    for _ in 0..300 {
        let from = format!("x{}@spam{}.example", r.below(99_999), r.below(300));
        let bot = host(
            "unknown",
            &format!("{}.{}.4.4", 40 + r.below(150), r.below(250)),
        );
        let end = if r.chance(55) {
            End::Refused(r.pick(&SPAM).to_owned())
        } else {
            End::Taken
        };
        let end = End::Forwarded("info.klient6@gmail.com".into(), Box::new(end));
        day.one(
            r.below(86_000) as i64,
            &bot,
            &from,
            "info@klient6.example",
            end,
        );
    }
    day
}

fn relay(seed: u64) -> Day {
    let (mut day, mut r) = ordinary(seed);
    let from = host("pc77.lan", "10.7.0.77");
    for n in 0..600 {
        let to = person(&mut r);
        let end = end(&mut r, &to, 34, 7);
        let sender = format!("{}@promo{}.example", r.pick(&NAMES), r.below(200));
        day.one(20_000 + n * 5, &from, &sender, &to, end);
    }
    day
}
