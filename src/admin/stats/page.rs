//! The figures as one page for a browser: inline SVG and CSS, nothing from
//! elsewhere, no script; light and dark.
//!
//! Geometry is worked out here, `page.html` only places it. Names from events
//! pass through [`printable`] and are escaped by the template.

use minijinja::value::Serde;
use minijinja::{Environment, context};
use serde::Serialize;

use super::{Figure, Row, Statistics, Stretch, Timeline, category_title};
use crate::admin::text::printable;
use crate::admin::time;
use crate::admin::words::Words;

const TEMPLATE: &str = include_str!("page.html");
const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 52.0;
/// Room for dates below.
const BOTTOM: f64 = 26.0;
const TOP: f64 = 10.0;
/// Rows of each table.
const ROWS: usize = 10;

/// The page.
///
/// # Errors
/// The template is wrong, which a test excludes.
pub fn html(report: &Statistics, host: &str) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.add_template("page.html", TEMPLATE)?;
    let page = environment.get_template("page.html")?;
    let length = report.until - report.since;
    let alarms: Vec<_> = report
        .alarms_by_list()
        .iter()
        .map(|alarm| {
            context! {
                list => if alarm.list.is_empty() { "A blocklist".into() } else { printable(alarm.list) },
                ip => printable(alarm.ips.join(", ")),
                refusals => grouped(alarm.refusals),
                last => time::local(alarm.last, "%-d %B at %H:%M"),
                delist => printable(alarm.delist),
            }
        })
        .collect();
    let steps: Vec<String> = report.alarm_steps.iter().map(printable).collect();
    let ips: Vec<&str> = report.alarms.iter().map(|a| a.ip.as_str()).collect();
    let one_ip = ips
        .first()
        .filter(|ip| !ip.is_empty() && ips.iter().all(|i| i == *ip));
    page.render(context! {
        host => printable(host),
        period => period(report.since, report.until),
        before_period => period(report.since - length, report.since),
        since_short => time::local(report.since, "%-d %B"),
        lead => lead(report),
        alarms => alarms,
        alarm_title => match one_ip {
            Some(ip) => format!("{} is on a blocklist", printable(ip)),
            None => "this server is on a blocklist".into(),
        },
        alarm_steps => steps,
        tiles => Serde(tiles(report)),
        chart => Serde(chart(&report.timeline, report)),
        tables => Serde(tables(report)),
        took => report.duration_us.map(|d| {
            format!("{} in the middle, and {} at most in 99 of 100 cases", millis(d.median), millis(d.p99))
        }),
        approximate => report.approximate,
        version => env!("CARGO_PKG_VERSION"),
        made => time::local(time::now(), "%-d %B %Y at %H:%M"),
    })
}

fn millis(micros: u64) -> String {
    match micros {
        m @ 0..10_000 => format!("{:.1} ms", m as f64 / 1000.0),
        m => format!("{} ms", m / 1000),
    }
}

/// `17 to 23 November 2026`, or with hours where it is short.
fn period(since: i64, until: i64) -> String {
    if until - since <= 2 * 86_400 {
        return format!(
            "{} to {}",
            time::local(since, "%-d %B %Y %H:%M"),
            time::local(until, "%-d %B %H:%M")
        );
    }
    let last = until - 1;
    let same = |format: &str| time::local(since, format) == time::local(last, format);
    let first = if same("%B %Y") {
        "%-d"
    } else if same("%Y") {
        "%-d %B"
    } else {
        "%-d %B %Y"
    };
    format!(
        "{} to {}",
        time::local(since, first),
        time::local(last, "%-d %B %Y")
    )
}

/// The most important figures as sentences.
fn lead(report: &Statistics) -> String {
    let events = report.events;
    if events.now == 0 {
        return "No message came back in this time.".into();
    }
    let mut lead = format!("{} came back", plural(events.now, "message", "messages"));
    match events.change() {
        Some(0) => lead.push_str(", as many as in the time before"),
        Some(change) => {
            lead.push_str(&format!(
                ", {} % {} than in the time before",
                grouped(change.unsigned_abs()),
                if change > 0 { "more" } else { "fewer" }
            ));
        }
        None => {}
    }
    lead.push_str(&format!(
        ". {} % of them were explained to their senders",
        share(explained(report).now, events.now)
    ));
    let languages = report.languages.iter().filter(|l| l.now > 0).count();
    if languages > 1 {
        lead.push_str(&format!(", in {languages} languages"));
    }
    lead.push('.');
    let all: u64 = report.categories.iter().map(|c| c.now).sum();
    if let Some(first) = report.categories.first().filter(|c| c.now > 0) {
        lead.push_str(&format!(
            " The most frequent reason: {} ({} %).",
            printable(category_title(&first.name, Words::English)).to_lowercase(),
            share(first.now, all)
        ));
    }
    lead
}

fn explained(report: &Statistics) -> Figure {
    let row = report.outcomes.iter().find(|o| o.name == "rewritten");
    row.map_or(Figure::default(), |r| Figure {
        now: r.now,
        before: r.before,
    })
}

fn share(part: u64, all: u64) -> u64 {
    (part * 100 + all / 2).checked_div(all).unwrap_or(0)
}

fn plural(n: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n), if n == 1 { one } else { many })
}

/// `12,345`.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A change as text, and the class that gives its colour.
fn trend(figure: Figure) -> (String, &'static str) {
    match figure.change() {
        None if figure.now > 0 => ("new".into(), "same"),
        None => ("–".into(), "same"),
        Some(0) => ("±0 %".into(), "same"),
        Some(change) if change > 999 => (format!("▲ {}×", figure.now / figure.before), "up"),
        Some(change) if change > 0 => (format!("▲ {change} %"), "up"),
        Some(change) => (format!("▼ {} %", -change), "down"),
    }
}

#[derive(Serialize)]
struct Tile {
    number: String,
    label: String,
    trend: String,
    class: &'static str,
}

fn tiles(report: &Statistics) -> Vec<Tile> {
    let tile = |figure: Figure, label: &str| {
        let (text, class) = trend(figure);
        Tile {
            number: grouped(figure.now),
            label: label.into(),
            trend: format!("{text} ({} before)", grouped(figure.before)),
            class,
        }
    };
    let rewritten = explained(report);
    let refused = report
        .listings
        .iter()
        .fold(Figure::default(), |sum, l| Figure {
            now: sum.now + l.now,
            before: sum.before + l.before,
        });
    vec![
        tile(report.events, "messages came back"),
        Tile {
            number: format!("{} %", share(rewritten.now, report.events.now)),
            label: "explained to their senders".into(),
            trend: format!("{} % before", share(rewritten.before, report.events.before)),
            class: "same",
        },
        tile(report.recipients, "recipients not reached"),
        tile(refused, "refused because of a blocklist"),
    ]
}

#[derive(Serialize)]
struct Chart {
    unit: String,
    label: String,
    width: f64,
    height: f64,
    left: f64,
    grid: Vec<Grid>,
    bars: Vec<Bar>,
    ticks: Vec<Tick>,
    before: Option<String>,
    has_other: bool,
}

#[derive(Serialize)]
struct Grid {
    y: f64,
    text: String,
}

#[derive(Serialize)]
struct Bar {
    x: f64,
    width: f64,
    title: String,
    rects: Vec<Rect>,
}

#[derive(Serialize)]
struct Rect {
    class: &'static str,
    y: f64,
    height: f64,
}

#[derive(Serialize)]
struct Tick {
    x: f64,
    text: String,
}

/// One decimal is enough on a page.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The next round number: 1, 2 or 5 times a power of ten, or four of those.
fn ceiling(most: u64) -> u64 {
    let mut unit = 1;
    loop {
        for step in [1, 2, 5] {
            // Four lines of equal distance.
            if step * unit * 4 >= most {
                return step * unit * 4;
            }
        }
        unit *= 10;
    }
}

fn chart(timeline: &Timeline, report: &Statistics) -> Option<Chart> {
    let stretches = &timeline.stretches;
    if report.events.now == 0 || stretches.is_empty() {
        return None;
    }
    let most = stretches.iter().map(|s| s.all().max(s.before)).max()?;
    let ceiling = ceiling(most.max(1));
    let plot = HEIGHT - BOTTOM - TOP;
    let y_of = |value: u64| TOP + plot - plot * value as f64 / ceiling as f64;
    let slot = (WIDTH - LEFT) / stretches.len() as f64;
    let (unit, format, long) = match timeline.step {
        s if s < 86_400 => ("stretch", "%H:%M", "%-d %B %H:%M"),
        86_400 => ("day", "%-d %b", "%A %-d %B"),
        604_800 => ("week", "%-d %b", "week of %-d %B"),
        _ => ("month", "%b %Y", "from %-d %B %Y"),
    };
    let unit = match timeline.step {
        3600 => "hour".to_string(),
        s if s < 86_400 => format!("stretch of {} hours", s / 3600),
        _ => unit.to_string(),
    };
    let bars = stretches
        .iter()
        .enumerate()
        .map(|(index, s)| bar(s, LEFT + slot * index as f64, slot, long, &y_of))
        .collect();
    // At most twelve dates stand side by side.
    let every = stretches.len().div_ceil(12);
    let middle = |index: usize| LEFT + slot * (index as f64 + 0.5);
    let ticks = stretches
        .iter()
        .enumerate()
        .step_by(every)
        .map(|(index, s)| Tick {
            x: tenth(middle(index)),
            text: time::local(s.at, format),
        })
        .collect();
    let before = (report.events.before > 0 && stretches.len() > 1).then(|| {
        let points: Vec<String> = stretches
            .iter()
            .enumerate()
            .map(|(index, s)| format!("{:.1},{:.1}", middle(index), y_of(s.before)))
            .collect();
        points.join(" ")
    });
    Some(Chart {
        label: format!("Columns: messages that came back in each {unit}, at most {most}"),
        unit,
        width: WIDTH,
        height: HEIGHT,
        left: LEFT,
        grid: (0..=4)
            .map(|n| Grid {
                y: tenth(y_of(ceiling * n / 4)),
                text: grouped(ceiling * n / 4),
            })
            .collect(),
        bars,
        ticks,
        before,
        has_other: stretches.iter().any(|s| s.other > 0),
    })
}

/// The column of one stretch, in a slot of this width that begins at `x`.
fn bar(s: &Stretch, x: f64, slot: f64, long: &str, y_of: &dyn Fn(u64) -> f64) -> Bar {
    let gap = (slot * 0.22).min(14.0);

    let mut below = 0;
    let rects = [
        ("f-main", s.rewritten),
        ("f-rest", s.unchanged),
        ("f-odd", s.other),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(class, n)| {
        let (top, bottom) = (y_of(below + n), y_of(below));
        below += n;
        Rect {
            class,
            y: tenth(top),
            height: tenth(bottom - top),
        }
    })
    .collect();
    Bar {
        x: tenth(x + gap / 2.0),
        width: tenth(slot - gap),
        title: format!(
            "{}{}: {}, {} explained; {} before",
            time::local(s.at, long),
            if s.partial {
                " (in part outside of the period)"
            } else {
                ""
            },
            plural(s.all(), "message", "messages"),
            grouped(s.rewritten),
            grouped(s.before)
        ),
        rects,
    }
}

#[derive(Serialize)]
struct Table {
    title: &'static str,
    head: &'static str,
    unit: &'static str,
    rows: Vec<TableRow>,
}

#[derive(Serialize)]
struct TableRow {
    name: String,
    width: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<f64>,
    number: String,
    trend: String,
    class: &'static str,
}

fn tables(report: &Statistics) -> Vec<Table> {
    let categories = report.titled_categories(Words::English);
    let listings: Vec<Row> = report
        .listings
        .iter()
        .map(|l| Row {
            name: match (l.list.as_str(), l.ip.as_str()) {
                ("", ip) => format!("not named: {ip}"),
                (list, "") => list.to_string(),
                (list, ip) => format!("{list}: {ip}"),
            },
            now: l.now,
            before: l.before,
        })
        .collect();
    let languages: Vec<Row> = report
        .languages
        .iter()
        .map(|r| Row {
            name: language_name(&r.name),
            ..r.clone()
        })
        .collect();
    let reasons: Vec<Row> = report
        .reasons
        .iter()
        .map(|r| Row {
            name: r.name.replace('-', " "),
            ..r.clone()
        })
        .collect();
    let providers = report.titled_providers(Words::English);
    [
        ("Why mail came back", "reason", "recipients", &categories),
        (
            "Where it was refused",
            "domain",
            "recipients",
            &report.domains,
        ),
        (
            "Who refused",
            "provider and reason",
            "recipients",
            &providers,
        ),
        ("Own domains", "domain", "messages", &report.own_domains),
        ("Blocklists", "list and address", "recipients", &listings),
        (
            "Languages of the explanations",
            "language",
            "messages",
            &languages,
        ),
        (
            "Why messages were left as they were",
            "reason",
            "messages",
            &reasons,
        ),
        (
            "Servers that refused",
            "server",
            "recipients",
            &report.remote_mtas,
        ),
    ]
    .into_iter()
    .filter(|t| t.3.iter().any(|r| r.now > 0))
    .map(|(title, head, unit, rows)| table(title, head, unit, rows))
    .collect()
}

fn table(title: &'static str, head: &'static str, unit: &'static str, rows: &[Row]) -> Table {
    let most = rows.iter().map(|r| r.now.max(r.before)).max().unwrap_or(1);
    let width = |n: u64| tenth(100.0 * n as f64 / most.max(1) as f64);
    Table {
        title,
        head,
        unit,
        rows: rows
            .iter()
            .take(ROWS)
            .map(|row| {
                let (text, class) = trend(Figure {
                    now: row.now,
                    before: row.before,
                });
                TableRow {
                    name: printable(&row.name),
                    width: width(row.now),
                    mark: (row.before > 0).then(|| width(row.before).min(99.2)),
                    number: grouped(row.now),
                    trend: text,
                    class,
                }
            })
            .collect(),
    }
}

/// The languages that notices are written in, in words.
fn language_name(tag: &str) -> String {
    let name = match tag.split('-').next().unwrap_or(tag) {
        "bg" => "Bulgarian",
        "cs" => "Czech",
        "da" => "Danish",
        "de" => "German",
        "el" => "Greek",
        "en" => "English",
        "es" => "Spanish",
        "et" => "Estonian",
        "fi" => "Finnish",
        "fr" => "French",
        "hr" => "Croatian",
        "hu" => "Hungarian",
        "it" => "Italian",
        "ja" => "Japanese",
        "ko" => "Korean",
        "lt" => "Lithuanian",
        "lv" => "Latvian",
        "nb" | "no" => "Norwegian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "ru" => "Russian",
        "sk" => "Slovak",
        "sl" => "Slovenian",
        "sr" => "Serbian",
        "sv" => "Swedish",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "zh" => "Chinese",
        _ => return tag.to_string(),
    };
    format!("{name} ({tag})")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::events::{EventRecipient, LoggedEvent};
    use super::super::{Counter, Lists};
    use super::*;

    fn report(domain: &str) -> Statistics {
        let mut counter = Counter::new(0, 7 * 86_400, &jiff::tz::TimeZone::UTC);
        for day in 0..7 {
            counter.add(&LoggedEvent {
                at: day * 86_400 + 5,
                event: "bounce".into(),
                outcome: "rewritten".into(),
                language: "pl".into(),
                recipients: vec![EventRecipient {
                    domain: domain.into(),
                    category: "reputation-blocklist".into(),
                    blocklist: "SpamCop".into(),
                    ip: "192.0.2.10".into(),
                    ..EventRecipient::default()
                }],
                ..LoggedEvent::default()
            });
        }
        counter.finish(&Lists::built_in(), &[])
    }

    #[test]
    fn the_page_stands_alone_and_is_escaped() {
        let page = html(&report("</table><script>\u{1b}"), "mx<b>.example").unwrap();
        assert!(
            page.contains("&lt;&#x2f;table&gt;&lt;script&gt;\\x1b"),
            "{page}"
        );
        assert!(!page.contains("<script"));
        // Links go nowhere, and nothing is fetched.
        for remote in ["src=", "url(", "@import", "<link", "<img", "href="] {
            assert!(!page.contains(remote), "{remote}");
        }
        assert!(page.contains("Other servers refuse mail because 192.0.2.10 is on a blocklist"));
        assert!(page.contains("7 messages came back. 100 % of them were explained"));
        assert_eq!(page.matches("<g><title>").count(), 7);
    }

    #[test]
    fn an_empty_time_has_a_page_too() {
        let counter = Counter::new(0, 86_400, &jiff::tz::TimeZone::UTC);
        let page = html(&counter.finish(&Lists::built_in(), &[]), "").unwrap();
        assert!(page.contains("No message came back in this time."));
    }

    #[test]
    fn round_numbers() {
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(
            (ceiling(1), ceiling(4), ceiling(9), ceiling(81)),
            (4, 4, 20, 200)
        );
        assert_eq!(trend(Figure { now: 5, before: 10 }).0, "▼ 50 %");
        assert_eq!(
            trend(Figure {
                now: 500,
                before: 10
            })
            .0,
            "▲ 50×"
        );
    }
}
