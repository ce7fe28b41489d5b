//! "Did you mean …?": the domain of an address that is a slip of the finger
//! away from one that very many people use (`well_known.txt`), or from one that
//! the same message went to. The part in front of the @ is never guessed.

use super::clean;

/// The well-known domains, one a line.
const WELL_KNOWN: &str = include_str!("well_known.txt");

/// What a slip costs: of keys side by side, of two letters changed round, of a
/// letter struck twice or not twice.
const SLIP: u32 = 2;
/// What any other wrong, missing or superfluous letter costs.
const FAULT: u32 = 3;
/// What the right name with a wrong ending costs, where the domain does not exist.
const ENDING: u32 = 4;

/// Names that stand for one provider whatever their ending; of others, like
/// `post` or `online`, every ending may be somebody else's.
const BRANDS: &[&str] = &[
    "gmail",
    "googlemail",
    "hotmail",
    "icloud",
    "outlook",
    "protonmail",
    "yahoo",
];

/// The rows of the keys, shifted as they lie on the keyboard.
const KEYS: &[&str] = &["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// The address that was probably meant. `address` is a cleaned one, `others`
/// the addresses that the same message went to, `exists` whether the domain is
/// known to be there.
pub fn suggestion(address: &str, others: &[String], exists: bool) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let domain = domain.to_lowercase();
    if local.is_empty() || !domain.is_ascii() || domain.len() > 64 {
        return None;
    }
    let known = || {
        let lines = WELL_KNOWN.lines().map(|line| line.trim());
        lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
    };
    if known().any(|name| name == domain) {
        return None;
    }
    let others = others.iter().filter_map(|other| clean::domain(other));
    let others: Vec<String> = others.filter(|name| *name != domain).collect();
    let candidates = known().chain(others.iter().map(String::as_str));

    let mut best: Option<(u32, &str)> = None;
    let mut unclear = false;
    for name in candidates {
        let Some(cost) = cost(&domain, name, exists) else {
            continue;
        };
        match best {
            Some((least, known)) if cost > least || name == known => {}
            Some((least, _)) if cost == least => unclear = true,
            _ => {
                best = Some((cost, name));
                unclear = false;
            }
        }
    }
    let (_, name) = best.filter(|_| !unclear)?;
    clean::offered_address(&format!("{local}@{name}"))
}

/// What it takes to write `domain` where `name` was meant; `None` if that is
/// too much for names of this length.
fn cost(domain: &str, name: &str, exists: bool) -> Option<u32> {
    let (label, ending) = name.split_once('.')?;
    if label.len() < 4 {
        return short(domain, label, ending).filter(|_| !exists);
    }
    if !exists
        && BRANDS.contains(&label)
        && let Some((same, other)) = domain.split_once('.')
        && same == label
        && other != ending
    {
        return Some(distance(other, ending).min(ENDING));
    }
    let most = match label.len() {
        // One slip, of keys or of one letter.
        4..=5 => FAULT,
        6..=7 => SLIP + SLIP,
        _ => SLIP + FAULT,
    };
    // A domain that is there and looks like another may well be meant: the same
    // name with another ending, or a short one with a letter more or less.
    let is_brand = BRANDS.contains(&label);
    if exists
        && !is_brand
        && domain
            .split_once('.')
            .is_some_and(|(same, _)| same == label)
    {
        return None;
    }
    let most = match exists {
        true if label.len() <= 5 && !is_brand => SLIP,
        true => most.min(FAULT),
        false => most,
    };
    if least_distance(domain, name) > most {
        return None;
    }
    let cost = distance(domain, name);
    (cost > 0 && cost <= most).then_some(cost)
}

/// Of short names too many are somebody else's: of those that don't exist only
/// slips that leave the name as it is are believed, and of three letters ones
/// that have all of them.
fn short(domain: &str, label: &str, ending: &str) -> Option<u32> {
    let Some((typed, end)) = domain.split_once('.') else {
        // The dot is missing or a comma took its place.
        let without = [format!("{label}{ending}"), format!("{label},{ending}")];
        return without.iter().any(|w| w == domain).then_some(FAULT);
    };
    if typed == label {
        let most = if end.len() == 2 { SLIP } else { FAULT };
        let cost = distance(end, ending);
        return (cost > 0 && cost <= most).then_some(cost);
    }
    // A zero in place of the letter.
    if end == ending && typed.replace('0', "o") == label.replace('0', "o") {
        return Some(SLIP);
    }
    let letters = |text: &str| {
        let mut letters: Vec<u8> = text.bytes().collect();
        letters.sort_unstable();
        letters.dedup();
        letters
    };
    let kept = label.len() == 3 && typed.len() <= 4 && letters(typed) == letters(label);
    (kept && end == ending)
        .then(|| distance(typed, label))
        .filter(|&cost| cost <= SLIP)
}

/// What turning one name into the other costs at the least, told from their
/// lengths and from which letters each of them has: every step removes or puts
/// in at most one letter and costs at least a slip.
fn least_distance(from: &str, to: &str) -> u32 {
    let lengths = from.len().abs_diff(to.len()) as u32;
    let (has, wanted) = (letters(from), letters(to));
    let superfluous = (has & !wanted).count_ones();
    let missing = (wanted & !has).count_ones();
    lengths.max(superfluous).max(missing) * SLIP
}

/// Which letters a name has, a bit for each. Two that share a bit make
/// [`least_distance`] smaller, never larger.
fn letters(name: &str) -> u64 {
    name.bytes().fold(0, |set, letter| set | 1 << (letter & 63))
}

/// The least cost of turning `from` into `to` (optimal string alignment, with
/// costs for what fingers do).
fn distance(from: &str, to: &str) -> u32 {
    let (from, to) = (from.as_bytes(), to.as_bytes());
    let width = to.len() + 1;
    let mut table = vec![0u32; (from.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    for i in 0..=from.len() {
        for j in 0..=to.len() {
            let mut least = if i == 0 && j == 0 { 0 } else { u32::MAX };
            if i > 0 {
                let twice = i > 1 && from[i - 1] == from[i - 2];
                least = least.min(table[at(i - 1, j)] + if twice { SLIP } else { FAULT });
            }
            if j > 0 {
                let twice = j > 1 && to[j - 1] == to[j - 2];
                least = least.min(table[at(i, j - 1)] + if twice { SLIP } else { FAULT });
            }
            if i > 0 && j > 0 {
                let wrong = match (from[i - 1], to[j - 1]) {
                    (a, b) if a == b => 0,
                    (a, b) if side_by_side(a, b) => SLIP,
                    _ => FAULT,
                };
                least = least.min(table[at(i - 1, j - 1)] + wrong);
            }
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(table[at(i - 2, j - 2)] + SLIP);
            }
            table[at(i, j)] = least;
        }
    }
    table[at(from.len(), to.len())]
}

/// Whether two keys touch.
fn side_by_side(a: u8, b: u8) -> bool {
    let place = |key: u8| PLACES.get(usize::from(key)).copied().flatten();
    match (place(a), place(b)) {
        (Some((row, x)), Some((other, y))) => row.abs_diff(other) <= 1 && x.abs_diff(y) <= 2,
        _ => false,
    }
}

/// Row and column of each key, by its ASCII code.
static PLACES: [Option<(u8, u8)>; 128] = {
    let mut places = [None; 128];
    let mut row = 0;
    while row < KEYS.len() {
        let keys = KEYS[row].as_bytes();
        let mut at = 0;
        while at < keys.len() {
            // Each row lies half a key to the right of the one above.
            places[keys[at] as usize] = Some((row as u8, (2 * at + row) as u8));
            at += 1;
        }
        row += 1;
    }
    places
};

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(domain: &str) -> Option<String> {
        let address = format!("anna.nowak@{domain}");
        let meant = suggestion(&address, &[], false)?;
        Some(meant.trim_start_matches("anna.nowak@").to_string())
    }

    #[test]
    fn slips_of_the_finger_are_seen() {
        for (written, domain) in [
            ("gmial.com", "gmail.com"),
            ("gmal.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.cmo", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmailcom", "gmail.com"),
            ("gmail.comm", "gmail.com"),
            ("gmail.pl", "gmail.com"),
            ("hotmial.com", "hotmail.com"),
            ("hotnail.com", "hotmail.com"),
            ("homtail.com", "hotmail.com"),
            ("outlok.com", "outlook.com"),
            ("outllok.com", "outlook.com"),
            ("yaho.com", "yahoo.com"),
            ("yhaoo.com", "yahoo.com"),
            ("interai.pl", "interia.pl"),
            ("gazta.pl", "gazeta.pl"),
            ("seznma.cz", "seznam.cz"),
            ("orage.fr", "orange.fr"),
            ("protonmial.com", "protonmail.com"),
            ("onte.pl", "onet.pl"),
            ("wp.lp", "wp.pl"),
            ("wp.p", "wp.pl"),
            ("wp.pll", "wp.pl"),
            ("wppl", "wp.pl"),
            ("o2.lp", "o2.pl"),
            ("o2pl", "o2.pl"),
            ("web.ed", "web.de"),
            ("web.d", "web.de"),
            ("wbe.de", "web.de"),
            ("weeb.de", "web.de"),
            ("gmx.ed", "gmx.de"),
            ("gmx.dee", "gmx.de"),
            ("gxm.de", "gmx.de"),
            ("gmxx.net", "gmx.net"),
            ("gmx.d", "gmx.de"),
            ("webb.de", "web.de"),
            ("web.dde", "web.de"),
            ("fre.fr", "free.fr"),
            ("freee.fr", "free.fr"),
            ("free.rf", "free.fr"),
            ("libreo.it", "libero.it"),
            ("lbero.it", "libero.it"),
            ("libero.ti", "libero.it"),
            ("mial.ru", "mail.ru"),
            ("maill.ru", "mail.ru"),
            ("mail.ur", "mail.ru"),
            ("mail.r", "mail.ru"),
            ("interia.lp", "interia.pl"),
            ("intera.pl", "interia.pl"),
            ("inetria.pl", "interia.pl"),
            ("senzam.cz", "seznam.cz"),
            ("sezam.cz", "seznam.cz"),
            ("seznam.zc", "seznam.cz"),
            ("ont.pl", "onet.pl"),
            ("onet.lp", "onet.pl"),
            ("onett.pl", "onet.pl"),
            ("wp,pl", "wp.pl"),
            ("02.pl", "o2.pl"),
            ("yandex.r", "yandex.ru"),
            ("ukr.ent", "ukr.net"),
            ("t-onlin.de", "t-online.de"),
            ("oragne.fr", "orange.fr"),
            ("laposte.ne", "laposte.net"),
            ("azet.ks", "azet.sk"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(domain), "{written}");
        }
    }

    #[test]
    fn what_may_be_meant_is_left_alone() {
        for fine in [
            "gmail.com",
            "example.com",
            "mail.com",
            "email.com.pl",
            "post.example",
            "tonline.de",
            "wp.eu",
            "wo.pl",
            "ap.pl",
            "pw.pl",
            "web.dk",
            "wep.de",
            "gmx.eu",
            "gmx.pl",
            "uni-hamburg.de",
            "outsource.com",
            "firma.example",
            "a.b",
            "żmail.com",
            "",
            "oneta.eu.example.org",
        ] {
            assert_eq!(meant(fine), None, "{fine}");
        }
        assert_eq!(suggestion("no-domain", &[], false), None);
        assert_eq!(suggestion("@gmial.com", &[], false), None);
    }

    /// A domain where people have mail is never called a misspelling of another one,
    /// least of all where it exists.
    #[test]
    fn of_two_real_domains_neither_is_suggested_for_the_other() {
        let mut wrong = Vec::new();
        for real in [
            "live.ru",
            "mail.de",
            "mail.kz",
            "web.com",
            "post.de",
            "post.at",
            "one.pl",
            "op.eu",
            "gmx.us",
            "gmx.tm",
            "email.de",
            "email.it",
            "inbox.eu",
            "freenet.nl",
            "home.pt",
            "sky.de",
            "free.de",
            "free.it",
            "libero.pl",
            "centrum.pl",
            "interia.de",
            "wb.pl",
            "vp.eu",
            "uk.net",
            "ua.fm",
            "orange.pl",
            "orange.sk",
            "orange.es",
            "tin.fr",
        ] {
            wrong.extend(suggestion(&format!("a@{real}"), &[], true).map(|s| (real, s)));
        }
        assert_eq!(wrong, []);
        let known = || {
            WELL_KNOWN
                .lines()
                .filter(|l| !l.is_empty() && !l.starts_with('#'))
        };
        for name in known() {
            assert_eq!(suggestion(&format!("a@{name}"), &[], false), None, "{name}");
        }
    }

    #[test]
    fn the_message_itself_names_domains() {
        let others = ["jan@kancelaria-nowak.example".to_string()];
        assert_eq!(
            suggestion("anna@kancelarai-nowak.example", &others, false).as_deref(),
            Some("anna@kancelaria-nowak.example")
        );
        assert_eq!(
            suggestion("anna@kancelaria-nowak.example", &others, false),
            None
        );
        assert_eq!(suggestion("anna@elsewhere.example", &others, false), None);
    }

    #[test]
    fn of_a_domain_that_is_there_only_one_slip_is_believed() {
        assert_eq!(suggestion("a@gmail.pl", &[], true), None);
        assert_eq!(suggestion("a@gxm.de", &[], true), None);
        assert!(suggestion("a@gmial.com", &[], true).is_some());
        assert_eq!(suggestion("a@hotmails.co", &[], true), None);
    }

    /// Over every well-known domain and every slip in it.
    #[test]
    fn the_bound_is_never_above_the_distance() {
        let known = || {
            WELL_KNOWN
                .lines()
                .filter(|l| !l.is_empty() && !l.starts_with('#'))
        };
        let mut left_out = 0;
        for from in known() {
            for to in known() {
                let least = least_distance(from, to);
                let cost = distance(from, to);
                assert!(least <= cost, "{from} {to}: {least} {cost}");
                left_out += u32::from(least > SLIP + FAULT);
            }
            for at in 0..from.len() {
                let without = format!("{}{}", &from[..at], &from[at + 1..]);
                let other = format!("{}#{}", &from[..at], &from[at + 1..]);
                let twice = format!("{}{}", &from[..=at], &from[at..]);
                for written in [without, other, twice] {
                    assert!(least_distance(&written, from) <= distance(&written, from));
                }
            }
        }
        let pairs = known().count().pow(2) as u32;
        assert!(left_out * 10 > pairs * 7, "{left_out} of {pairs}");
    }

    #[test]
    fn the_list_is_in_order() {
        let mut seen = std::collections::BTreeSet::new();
        for line in WELL_KNOWN
            .lines()
            .filter(|l| !l.is_empty() && !l.starts_with('#'))
        {
            assert_eq!(clean::host(line).as_deref(), Some(line));
            assert!(line.contains('.') && seen.insert(line), "{line}");
        }
    }
}
