//! Figures of the bounces, from the event log, and how they change.
//!
//! [`events`] reads events, [`Counter`] adds them up for a period and the one
//! before it, and [`Statistics`] is the result; [`page`] and [`prometheus`] write
//! it for a browser and for a monitor. Memory does not grow with the number of
//! events: unbounded sets of names are kept in [`Top`]s of a fixed size.

pub mod database;
pub mod events;
pub mod page;
pub mod prometheus;

use std::collections::HashMap;
use std::net::IpAddr;

use jiff::tz::TimeZone;
use serde::Serialize;

use self::events::{EventRecipient, LoggedEvent};
use super::blocklist::Lists;
use super::blocklist::list::{ended, rule_in};
use super::words::{Words, say};
use fluent_bundle::FluentArgs;

/// Names that each list of a report shows.
const SHOWN: usize = 20;
/// Names in lists of fixed values: categories, reasons, languages.
const ALL: usize = 64;
/// Names that a [`Top`] keeps.
const KEPT: usize = 2048;
/// Pairs of list and address that are kept.
const MAX_LISTINGS: usize = 500;
/// A listing seen within this time before the end is an alarm.
const ALARM: i64 = 2 * 86_400;

/// A figure of the period, and of the one before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Figure {
    pub now: u64,
    /// In the period before.
    pub before: u64,
}

impl Figure {
    fn add(&mut self, period: Period, n: u64) {
        match period {
            Period::Now => self.now += n,
            Period::Before => self.before += n,
        }
    }

    /// By how many per cent it changed; `None` where there was nothing before.
    pub fn change(self) -> Option<i64> {
        (self.before > 0).then(|| {
            let (now, before) = (self.now as f64, self.before as f64);
            ((now - before) * 100.0 / before).round() as i64
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Period {
    Now,
    Before,
}

/// A name and its figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub name: String,
    pub now: u64,
    /// In the period before.
    pub before: u64,
}

impl Row {
    /// By how many per cent it changed.
    pub fn change(&self) -> Option<i64> {
        Figure {
            now: self.now,
            before: self.before,
        }
        .change()
    }
}

/// Counts names. When there are twice [`KEPT`] names, the rarer half is dropped;
/// until then the counts are exact.
#[derive(Debug, Default)]
struct Top {
    counts: HashMap<Box<str>, Figure>,
    forgotten: bool,
}

impl Top {
    fn add(&mut self, name: &str, period: Period) {
        if name.is_empty() {
            return;
        }
        if let Some(count) = self.counts.get_mut(name) {
            count.add(period, 1);
            return;
        }
        if self.counts.len() >= 2 * KEPT {
            let mut counts: Vec<u64> = self.counts.values().map(|f| f.now + f.before).collect();
            let (_, middle, _) = counts.select_nth_unstable(KEPT);
            let least = *middle;
            // All may be equally rare: then the old ones go.
            let before = self.counts.len();
            self.counts.retain(|_, f| f.now + f.before > least);
            if self.counts.len() == before {
                self.counts.clear();
            }
            self.forgotten = true;
        }
        let count = self.counts.entry(name.into()).or_default();
        count.add(period, 1);
    }

    /// Sets the figure of a name, where somebody else has counted.
    fn set(&mut self, name: &str, figure: Figure) {
        if !name.is_empty() {
            self.counts.insert(name.into(), figure);
        }
    }

    fn rows(self, shown: usize) -> Vec<Row> {
        let mut rows: Vec<Row> = self
            .counts
            .into_iter()
            .map(|(name, f)| Row {
                name: name.into(),
                now: f.now,
                before: f.before,
            })
            .collect();
        rows.sort_by(|a, b| {
            (b.now, b.before)
                .cmp(&(a.now, a.before))
                .then_with(|| a.name.cmp(&b.name))
        });
        rows.truncate(shown);
        rows
    }
}

/// The figures.
#[derive(Debug, Clone, Serialize)]
pub struct Statistics {
    /// Where the period begins, in seconds since 1970.
    pub since: i64,
    pub until: i64,
    pub events: Figure,
    /// Failed or delayed recipients in these messages.
    pub recipients: Figure,
    pub outcomes: Vec<Row>,
    /// Why they were left unchanged, or have to be tried again.
    pub reasons: Vec<Row>,
    /// What went wrong, by recipients.
    pub categories: Vec<Row>,
    /// Failed or delayed, by recipients.
    pub actions: Vec<Row>,
    pub domains: Vec<Row>,
    /// The domains of this site whose senders got the mail back, by messages.
    pub own_domains: Vec<Row>,
    /// Who refused, by recipients, and why.
    pub providers: Vec<Provider>,
    pub remote_mtas: Vec<Row>,
    pub languages: Vec<Row>,
    pub entries: Vec<Row>,
    /// What kept the state (local, redis, or down), by messages.
    pub stores: Vec<Row>,
    /// Refusals because of a blocklist, by list and address.
    pub listings: Vec<Listing>,
    /// Those the administrator must act on now.
    pub alarms: Vec<Alarm>,
    /// What to do about the alarms, in this order; the last is to do what each
    /// of them says under `delist`.
    pub alarm_steps: Vec<String>,
    pub timeline: Timeline,
    /// How long a message took, in microseconds.
    pub duration_us: Option<Duration>,
    #[serde(skip)]
    pub(crate) histogram: Histogram,
    /// Time of the last event.
    pub last_event: Option<i64>,
    pub other_lines: u64,
    /// Whether rare names were dropped to limit memory, which makes the counts
    /// of the lists of names approximate.
    pub approximate: bool,
}

/// An operator of mail servers, and why it refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Provider {
    /// The domain of its servers; empty where reports name none.
    pub name: String,
    pub now: u64,
    pub before: u64,
    pub categories: Vec<Row>,
}

/// Alarms of one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListAlarms<'a> {
    pub(crate) list: &'a str,
    pub(crate) ips: Vec<&'a str>,
    pub(crate) refusals: u64,
    pub(crate) last: i64,
    pub(crate) delist: &'a str,
}

/// Refusals because an address is on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The list as bounces call it; empty where they name none.
    pub list: String,
    /// The address; empty where they name none.
    pub ip: String,
    pub now: u64,
    /// In the period before.
    pub before: u64,
    pub last: i64,
}

/// A listing that holds now, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alarm {
    /// The list; empty where bounces name none.
    pub list: String,
    /// The address; empty where bounces name none.
    pub ip: String,
    pub refusals: u64,
    pub last: i64,
    /// The delisting page and its rule.
    pub delist: String,
}

/// How many messages came in each stretch of the period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Timeline {
    /// Length of a stretch in seconds.
    pub step: i64,
    /// The stretches, the oldest first.
    pub stretches: Vec<Stretch>,
}

/// A stretch of the period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// Where it begins, in seconds since 1970.
    pub at: i64,
    /// Whether a part of it lies outside of the period.
    pub partial: bool,
    pub rewritten: u64,
    pub unchanged: u64,
    /// Messages that have to be tried again, or were dropped.
    pub other: u64,
    /// All messages in the same stretch of the period before.
    pub before: u64,
}

impl Stretch {
    /// All messages.
    pub fn all(&self) -> u64 {
        self.rewritten + self.unchanged + self.other
    }
}

/// How long a message took, in microseconds; exact to a few per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Duration {
    pub median: u64,
    /// 99 of 100 took no longer.
    pub p99: u64,
    pub max: u64,
}

/// A histogram with sixteen steps for each doubling.
#[derive(Debug, Default)]
struct Durations {
    counts: HashMap<u32, u64>,
    all: u64,
    max: u64,
    histogram: Histogram,
}

/// Upper bounds of a histogram's buckets, in microseconds.
pub(crate) const BUCKETS: [u64; 12] = [
    1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000,
    30_000_000,
];

/// How many messages took how long.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Histogram {
    pub(crate) within: [u64; BUCKETS.len()],
    pub(crate) count: u64,
    /// Microseconds of all.
    pub(crate) sum: u64,
}

impl Histogram {
    fn add(&mut self, value: u64) {
        for (count, bound) in self.within.iter_mut().zip(BUCKETS) {
            *count += u64::from(value <= bound);
        }
        self.count += 1;
        self.sum = self.sum.saturating_add(value);
    }
}

impl Durations {
    fn add(&mut self, value: u64) {
        let step = ((value.max(1) as f64).log2() * 16.0) as u32;
        *self.counts.entry(step).or_default() += 1;
        self.all += 1;
        self.max = self.max.max(value);
        self.histogram.add(value);
    }

    fn quantile(&self, share: f64) -> u64 {
        let mut steps: Vec<(u32, u64)> = self.counts.iter().map(|(s, n)| (*s, *n)).collect();
        steps.sort_unstable();
        let wanted = (self.all as f64 * share).ceil() as u64;
        let mut seen = 0;
        for (step, count) in steps {
            seen += count;
            if seen >= wanted {
                let value = ((f64::from(step) + 0.5) / 16.0).exp2();
                return (value as u64).min(self.max);
            }
        }
        self.max
    }
}

/// Adds events up.
#[derive(Debug)]
pub struct Counter {
    since: i64,
    until: i64,
    events: Figure,
    recipients: Figure,
    outcomes: Top,
    reasons: Top,
    categories: Top,
    actions: Top,
    domains: Top,
    own_domains: Top,
    /// Provider and category, with a tab between.
    providers: Top,
    remote_mtas: Top,
    languages: Top,
    entries: Top,
    stores: Top,
    listings: HashMap<(Box<str>, Box<str>), (Figure, i64)>,
    timeline: Timeline,
    durations: Durations,
    last_event: Option<i64>,
    other_lines: u64,
}

impl Counter {
    /// Counts from `since` to `until` (seconds since 1970), and as long a
    /// time before that. Days begin at midnight of `zone`.
    pub fn new(since: i64, until: i64, zone: &TimeZone) -> Counter {
        let until = until.max(since + 1);
        Counter {
            since,
            until,
            events: Figure::default(),
            recipients: Figure::default(),
            outcomes: Top::default(),
            reasons: Top::default(),
            categories: Top::default(),
            actions: Top::default(),
            domains: Top::default(),
            own_domains: Top::default(),
            providers: Top::default(),
            remote_mtas: Top::default(),
            languages: Top::default(),
            entries: Top::default(),
            stores: Top::default(),
            listings: HashMap::new(),
            timeline: Timeline::new(since, until, zone),
            durations: Durations::default(),
            last_event: None,
            other_lines: 0,
        }
    }

    /// Where the period before begins: older events count for nothing.
    pub fn earliest(&self) -> i64 {
        self.since - (self.until - self.since)
    }

    /// Counts a line that is no event.
    pub fn other_line(&mut self) {
        self.other_lines += 1;
    }

    /// Counts an event.
    pub fn add(&mut self, event: &LoggedEvent) {
        if event.event != "bounce" {
            return;
        }
        let period = match event.at {
            at if at >= self.since && at < self.until => Period::Now,
            at if at >= self.earliest() && at < self.since => Period::Before,
            _ => return,
        };
        self.events.add(period, 1);
        self.outcomes.add(&event.outcome, period);
        self.reasons.add(&event.reason, period);
        self.entries.add(&event.entry, period);
        self.stores.add(&event.store, period);
        if !event.domain.is_empty() {
            self.own_domains.add(&event.domain, period);
        }
        if event.outcome == "rewritten" {
            self.languages.add(&event.language, period);
        }
        let long = self.until - self.since;
        self.timeline.add(event.at, &event.outcome, period, long, 1);
        if period == Period::Now {
            self.last_event = self.last_event.max(Some(event.at));
            if let Some(duration) = event.duration_us {
                self.durations.add(duration);
            }
        }
        self.recipients
            .add(period, event.recipients.len() as u64 + event.more);
        for recipient in &event.recipients {
            self.categories.add(&recipient.category, period);
            self.actions.add(&recipient.action, period);
            self.domains.add(&recipient.domain, period);
            self.remote_mtas.add(&recipient.remote_mta, period);
            let provider = provider(recipient);
            let pair = format!("{provider}\t{}", recipient.category);
            self.providers.add(&pair, period);
            if recipient.category == "reputation-blocklist" {
                for list in recipient.blocklist.split(',') {
                    self.listing(list.trim(), &recipient.ip, event.at, period);
                }
            }
        }
    }

    fn listing(&mut self, list: &str, ip: &str, at: i64, period: Period) {
        let key = (Box::from(list), Box::from(ip));
        if self.listings.len() >= MAX_LISTINGS && !self.listings.contains_key(&key) {
            return;
        }
        let (figure, last) = self.listings.entry(key).or_default();
        figure.add(period, 1);
        *last = (*last).max(at);
    }

    /// The figures; `lists` say what to do about a listing, and listings of
    /// addresses other than `own` are no alarm. Where `own` is empty, the
    /// public addresses are not known, and every listing is an alarm.
    pub fn finish(self, lists: &Lists, own: &[IpAddr]) -> Statistics {
        let mut listings: Vec<Listing> = self
            .listings
            .into_iter()
            .map(|((list, ip), (figure, last))| Listing {
                list: list.into(),
                ip: ip.into(),
                now: figure.now,
                before: figure.before,
                last,
            })
            .collect();
        listings.sort_by(|a, b| {
            (b.now, b.before, &a.list, &a.ip).cmp(&(a.now, a.before, &b.list, &b.ip))
        });
        let alarms: Vec<Alarm> = listings
            .iter()
            .filter(|l| l.now > 0 && l.last >= self.until - ALARM && is_own(&l.ip, own))
            .take(SHOWN)
            .map(|l| Alarm {
                list: l.list.clone(),
                ip: l.ip.clone(),
                refusals: l.now,
                last: l.last,
                delist: delist(&l.list, &l.ip, lists, Words::English),
            })
            .collect();
        listings.truncate(SHOWN);
        let approximate = [
            &self.reasons,
            &self.domains,
            &self.own_domains,
            &self.providers,
            &self.remote_mtas,
            &self.languages,
        ]
        .iter()
        .any(|top| top.forgotten);
        let durations = &self.durations;
        Statistics {
            since: self.since,
            until: self.until,
            events: self.events,
            recipients: self.recipients,
            outcomes: self.outcomes.rows(ALL),
            reasons: self.reasons.rows(ALL),
            categories: self.categories.rows(ALL),
            actions: self.actions.rows(ALL),
            domains: self.domains.rows(SHOWN),
            own_domains: self.own_domains.rows(SHOWN),
            providers: providers(self.providers),
            remote_mtas: self.remote_mtas.rows(SHOWN),
            languages: self.languages.rows(ALL),
            entries: self.entries.rows(ALL),
            stores: self.stores.rows(ALL),
            listings,
            alarm_steps: steps(&alarms, Words::English),
            alarms,
            timeline: self.timeline,
            duration_us: (durations.all > 0).then(|| Duration {
                median: durations.quantile(0.5),
                p99: durations.quantile(0.99),
                max: durations.max,
            }),
            histogram: durations.histogram,
            last_event: self.last_event,
            other_lines: self.other_lines,
            approximate,
        }
    }
}

/// Whether a listing may be one of this host's addresses.
fn is_own(ip: &str, own: &[IpAddr]) -> bool {
    own.is_empty()
        || ip.is_empty()
        || ip
            .parse::<IpAddr>()
            .is_ok_and(|ip| own.contains(&ip.to_canonical()))
}

/// The operator of the server that refused: the part of its name that is registered,
/// or that of the recipient's domain where only its address is known.
pub(crate) fn provider(recipient: &EventRecipient) -> String {
    let server = recipient.remote_mta.as_str();
    let host = if server.is_empty() || server.parse::<IpAddr>().is_ok() {
        &recipient.domain
    } else {
        server
    };
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.len();
    // co.uk, com.pl: a short label under a country's domain is no provider's.
    let short = last > 2 && labels[last - 1].len() == 2 && labels[last - 2].len() <= 3;
    labels[last.saturating_sub(if short { 3 } else { 2 })..].join(".")
}

fn providers(pairs: Top) -> Vec<Provider> {
    let mut providers: Vec<Provider> = Vec::new();
    for row in pairs.rows(KEPT) {
        let (name, category) = row.name.split_once('\t').unwrap_or((&row.name, ""));
        let at = match providers.iter().position(|p| p.name == name) {
            Some(at) => at,
            None => {
                providers.push(Provider {
                    name: name.into(),
                    now: 0,
                    before: 0,
                    categories: Vec::new(),
                });
                providers.len() - 1
            }
        };
        let provider = &mut providers[at];
        provider.now += row.now;
        provider.before += row.before;
        provider.categories.push(Row {
            name: category.into(),
            now: row.now,
            before: row.before,
        });
    }
    providers.sort_by(|a, b| {
        (b.now, b.before)
            .cmp(&(a.now, a.before))
            .then_with(|| a.name.cmp(&b.name))
    });
    providers.truncate(SHOWN);
    providers
}

/// Which events and recipients are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A domain of this site, or of recipients.
    pub domain: Option<String>,
    /// The operator, as in [`Statistics::providers`].
    pub provider: Option<String>,
    /// A category, as `mailbox-full`.
    pub category: Option<String>,
    /// The host whose events are counted.
    pub host: Option<String>,
    /// The account that sent, in the forms under which events may show it.
    pub account: Option<Vec<String>>,
}

impl Filter {
    /// What of an event meets the filter; `None` for nothing.
    pub fn of(&self, mut event: LoggedEvent) -> Option<LoggedEvent> {
        if *self == Filter::default() {
            return Some(event);
        }
        let is = |wanted: &Option<String>, value: &str| {
            wanted
                .as_ref()
                .is_none_or(|w| w.eq_ignore_ascii_case(value))
        };
        let accounts = self.account.as_ref();
        if !is(&self.host, &event.host) || accounts.is_some_and(|a| !a.contains(&event.account)) {
            return None;
        }
        let own = is(&self.domain, &event.domain);
        event.recipients.retain(|r| {
            (own || is(&self.domain, &r.domain))
                && is(&self.category, &r.category)
                && (self.provider.is_none() || is(&self.provider, &provider(r)))
        });
        let of_recipients = self.provider.is_some() || self.category.is_some();
        if event.recipients.is_empty() && (of_recipients || !own) {
            return None;
        }
        // What the others are is not known.
        if of_recipients || !own {
            event.more = 0;
        }
        Some(event)
    }
}

fn delist(list: &str, ip: &str, lists: &Lists, words: Words) -> String {
    if let Some(when) = ended(list) {
        return say!(words, "stats-list-ended", when = when);
    }
    match lists.named(list) {
        Some(list) => {
            let rule = rule_in(&list.name, &list.rule, words);
            format!("{} - {rule}", list.delist_page(ip))
        }
        None => say!(words, "stats-delist-unknown"),
    }
}

/// What to do about listings: find, stop, check, delist, in this order.
fn steps(alarms: &[Alarm], words: Words) -> Vec<String> {
    if alarms.is_empty() {
        return Vec::new();
    }
    let mut check = String::from("zwrotka blocklist");
    let mut known = Vec::new();
    for ip in alarms.iter().map(|a| &a.ip).filter(|ip| !ip.is_empty()) {
        if !known.contains(&ip) {
            known.push(ip);
            check.push(' ');
            check.push_str(ip);
        }
    }
    vec![
        say!(words, "stats-step-find"),
        say!(words, "stats-step-stop"),
        say!(words, "stats-step-check", command = check),
        say!(words, "stats-step-delist"),
    ]
}

/// Where the local day of `at` begins, or the day `later` days after it.
fn day_begins(at: i64, later: i64, zone: &TimeZone) -> Option<i64> {
    let at = jiff::Timestamp::from_second(at).ok()?;
    let date = zone.to_datetime(at).date();
    let date = date
        .checked_add(jiff::Span::new().try_days(later).ok()?)
        .ok()?;
    let begins = zone.to_timestamp(date.at(0, 0, 0, 0)).ok()?;
    Some(begins.as_second())
}

impl Timeline {
    /// Stretches of an hour to a month, at most some sixty of them. Days are those
    /// of local time, also where one has 23 or 25 hours.
    fn new(since: i64, until: i64, zone: &TimeZone) -> Timeline {
        const HOUR: i64 = 3600;
        const DAY: i64 = 24 * HOUR;
        const MOST: i64 = 62;
        let long = until - since;
        let step = [HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY]
            .into_iter()
            .find(|step| long / step <= MOST)
            .unwrap_or((long / MOST / DAY + 1) * DAY);
        // A week shows as days, not as 168 hours or 56 times three.
        let step = if long > 2 * DAY { step.max(DAY) } else { step };
        let begin = |n: i64| {
            if step >= DAY {
                return day_begins(since, n * (step / DAY), zone);
            }
            let midnight = day_begins(since, 0, zone)?;
            Some(midnight + ((since - midnight).div_euclid(step) + n) * step)
        };
        let mut stretches: Vec<Stretch> = Vec::new();
        for n in 0..=MOST + 2 {
            let (Some(at), Some(end)) = (begin(n), begin(n + 1)) else {
                break;
            };
            if at >= until {
                break;
            }
            stretches.push(Stretch {
                at,
                partial: at < since || end > until,
                ..Stretch::default()
            });
        }
        Timeline { step, stretches }
    }

    fn add(&mut self, at: i64, outcome: &str, period: Period, long: i64, count: u64) {
        let at = match period {
            Period::Now => at,
            Period::Before => at + long,
        };
        let after = self.stretches.partition_point(|s| s.at <= at);
        let Some(stretch) = after.checked_sub(1).map(|n| &mut self.stretches[n]) else {
            return;
        };
        let messages = match (period, outcome) {
            (Period::Before, _) => &mut stretch.before,
            (Period::Now, "rewritten") => &mut stretch.rewritten,
            (Period::Now, "unchanged") => &mut stretch.unchanged,
            (Period::Now, _) => &mut stretch.other,
        };
        *messages += count;
    }
}

impl Statistics {
    /// The same figures with the advice in another language.
    pub fn in_words(mut self, lists: &Lists, words: Words) -> Statistics {
        self.alarm_steps = steps(&self.alarms, words);
        for alarm in &mut self.alarms {
            alarm.delist = delist(&alarm.list, &alarm.ip, lists, words);
        }
        self
    }

    /// The alarms, one for each list.
    pub(crate) fn alarms_by_list(&self) -> Vec<ListAlarms<'_>> {
        let mut grouped: Vec<ListAlarms<'_>> = Vec::new();
        for alarm in &self.alarms {
            let same = grouped.iter_mut().find(|g| g.list == alarm.list);
            let group = match same {
                Some(group) => group,
                None => {
                    grouped.push(ListAlarms {
                        list: &alarm.list,
                        ips: Vec::new(),
                        refusals: 0,
                        last: alarm.last,
                        delist: &alarm.delist,
                    });
                    let last = grouped.len() - 1;
                    &mut grouped[last]
                }
            };
            group.refusals += alarm.refusals;
            group.last = group.last.max(alarm.last);
            if !alarm.ip.is_empty() {
                group.ips.push(&alarm.ip);
            }
        }
        grouped
    }

    /// Rows of provider and reason, the most frequent first.
    pub(crate) fn titled_providers(&self, words: Words) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for provider in &self.providers {
            let name = match provider.name.as_str() {
                "" => say!(words, "stats-not-named"),
                name => name.to_owned(),
            };
            rows.extend(provider.categories.iter().map(|category| Row {
                name: format!("{name}: {}", category_title(&category.name, words)),
                ..category.clone()
            }));
        }
        rows.sort_by_key(|r| std::cmp::Reverse((r.now, r.before)));
        rows.truncate(SHOWN);
        rows
    }

    /// The rows of the categories, named in words.
    pub fn titled_categories(&self, words: Words) -> Vec<Row> {
        let titled = |r: &Row| Row {
            name: category_title(&r.name, words),
            ..r.clone()
        };
        self.categories.iter().map(titled).collect()
    }
}

/// A category in words of a report.
pub fn category_title(name: &str, words: Words) -> String {
    let key = format!("category-{name}");
    let title = words.message(&key, &FluentArgs::new());
    if title.is_empty() { name.into() } else { title }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::events::EventRecipient;
    use super::*;

    const DAY: i64 = 86_400;
    /// 2026-11-24 00:00 UTC.
    const UNTIL: i64 = 1_795_478_400;

    fn bounce(at: i64, outcome: &str, domain: &str, category: &str) -> LoggedEvent {
        LoggedEvent {
            at,
            event: "bounce".into(),
            outcome: outcome.into(),
            language: "pl".into(),
            duration_us: Some(1000),
            recipients: vec![EventRecipient {
                domain: domain.into(),
                category: category.into(),
                action: "failed".into(),
                blocklist: "zen.spamhaus.org".into(),
                ip: "192.0.2.10".into(),
                ..EventRecipient::default()
            }],
            ..LoggedEvent::default()
        }
    }

    #[test]
    fn providers_are_named_by_what_is_registered() {
        for (server, domain, expected) in [
            ("gmail-smtp-in.l.google.com", "example.org", "google.com"),
            ("mx.poczta.com.pl.", "example.pl", "poczta.com.pl"),
            ("MX1.Example.PL", "x.pl", "example.pl"),
            ("192.0.2.1", "sub.example.org", "example.org"),
            ("", "example.org", "example.org"),
            ("", "", ""),
        ] {
            let recipient = EventRecipient {
                remote_mta: server.into(),
                domain: domain.into(),
                ..EventRecipient::default()
            };
            assert_eq!(provider(&recipient), expected, "{server}");
        }
    }

    #[test]
    fn days_are_those_of_local_time_and_partial_ones_are_marked() {
        // Clocks go back on 25 October 2026: that day has 25 hours.
        let warsaw = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        let until = 1_793_055_600; // 27 October, 00:00 there.
        let since = until - 4 * DAY;
        let timeline = Timeline::new(since, until, &warsaw);
        let begins: Vec<(i64, bool)> = timeline
            .stretches
            .iter()
            .map(|s| ((s.at - until) / 3600, s.partial))
            .collect();
        assert_eq!(
            begins,
            [(-97, true), (-73, false), (-49, false), (-24, false)]
        );
    }

    #[test]
    fn two_periods_are_compared() {
        let mut counter = Counter::new(UNTIL - 7 * DAY, UNTIL, &TimeZone::UTC);
        for (days_ago, count) in [(1, 3), (8, 2), (20, 5)] {
            for _ in 0..count {
                counter.add(&bounce(
                    UNTIL - days_ago * DAY,
                    "rewritten",
                    "example.org",
                    "mailbox-full",
                ));
            }
        }
        let report = counter.finish(&Lists::built_in(), &[]);
        assert_eq!((report.events.now, report.events.before), (3, 2));
        assert_eq!(report.events.change(), Some(50));
        assert_eq!(report.categories[0].name, "mailbox-full");
        assert_eq!(report.timeline.step, DAY);
        assert_eq!(report.timeline.stretches.len(), 7);
        assert_eq!(report.timeline.stretches[6].rewritten, 3);
        // Eight days ago is the sixth day of the period before.
        assert_eq!(report.timeline.stretches[6].before, 2);
        assert!(report.alarms.is_empty() && report.listings.is_empty());
        let took = report.duration_us.unwrap();
        assert!((950..=1000).contains(&took.median), "{took:?}");
    }

    #[test]
    fn a_fresh_listing_is_an_alarm_with_steps() {
        let mut counter = Counter::new(UNTIL - 7 * DAY, UNTIL, &TimeZone::UTC);
        counter.add(&bounce(
            UNTIL - 3600,
            "rewritten",
            "a.example",
            "reputation-blocklist",
        ));
        let mut old = bounce(
            UNTIL - 5 * DAY,
            "rewritten",
            "a.example",
            "reputation-blocklist",
        );
        old.recipients[0].blocklist = "SpamCop".into();
        counter.add(&old);
        let report = counter.finish(&Lists::built_in(), &[]);
        assert_eq!(report.listings.len(), 2);
        assert_eq!(report.alarms.len(), 1);
        let steps = &report.alarm_steps;
        assert!(steps[0].contains("zwrotka incident"));
        assert!(steps[2].contains("zwrotka blocklist 192.0.2.10"));
        assert!(steps[3].contains("Only then"));
        let delist = &report.alarms[0].delist;
        assert!(delist.contains("check.spamhaus.org"), "{delist:?}");
    }

    #[test]
    fn memory_is_flat() {
        let mut counter = Counter::new(UNTIL - 7 * DAY, UNTIL, &TimeZone::UTC);
        for n in 0..50_000 {
            counter.add(&bounce(
                UNTIL - 1 - n % 1000,
                "rewritten",
                &format!("d{n}.example"),
                "expired",
            ));
            counter.add(&bounce(UNTIL - 1, "rewritten", "often.example", "expired"));
        }
        assert!(counter.domains.counts.len() <= 2 * KEPT);
        let report = counter.finish(&Lists::built_in(), &[]);
        assert_eq!(report.domains[0].name, "often.example");
        assert_eq!(report.domains[0].now, 50_000);
        assert!(report.approximate);
        assert_eq!(report.categories[0].now, 100_000);
    }

    #[test]
    fn stretches_of_a_sensible_length() {
        for (days, step, count) in [
            (1, 3600, 24),
            (2, 3600, 48),
            (7, DAY, 7),
            (30, DAY, 30),
            (365, 7 * DAY, 53),
        ] {
            let timeline = Timeline::new(UNTIL - days * DAY, UNTIL, &TimeZone::UTC);
            assert_eq!(timeline.step, step, "{days}");
            assert!(
                (count..=count + 1).contains(&timeline.stretches.len()),
                "{days}"
            );
        }
    }
}
