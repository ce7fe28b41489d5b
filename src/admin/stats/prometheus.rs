//! The figures in Prometheus' text format (version 0.0.4) for node_exporter's
//! textfile collector.
//!
//! Counters must not decrease, but logs are rotated. So the file itself keeps
//! the totals: [`Totals`] reads them back, and only later events are added.
//! Labels are fixed values and names of blocklists, no addresses.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{BUCKETS, Histogram, Row, Statistics};
use crate::escape::printable;

/// Seconds after which all events of a moment are in the log.
pub const SETTLED: i64 = 60;
/// Series that a file keeps at most.
const MAX_SERIES: usize = 1000;
const UNTIL: &str = "zwrotka_counted_until_timestamp_seconds";
const DURATION: &str = "zwrotka_duration_seconds";

/// Name, label and help of each counter.
const COUNTERS: [(&str, &str, &str); 8] = [
    ("zwrotka_messages_total", "outcome", "Messages by outcome."),
    (
        "zwrotka_reasons_total",
        "reason",
        "Messages by the reason why they were left unchanged or have to be retried.",
    ),
    (
        "zwrotka_entry_messages_total",
        "entry",
        "Messages by entry point.",
    ),
    (
        "zwrotka_store_messages_total",
        "store",
        "Messages by what kept the state: local, redis, or down.",
    ),
    ("zwrotka_notices_total", "language", "Notices by language."),
    (
        "zwrotka_recipients_total",
        "category",
        "Recipients by category.",
    ),
    (
        "zwrotka_recipient_actions_total",
        "action",
        "Recipients by action, failed or delayed.",
    ),
    (
        "zwrotka_blocklist_refusals_total",
        "blocklist",
        "Recipients refused because an address is on a blocklist.",
    ),
];

/// What was counted until a moment: values by series, as `name{label="value"}`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Totals {
    series: BTreeMap<String, f64>,
    until: Option<i64>,
}

impl Totals {
    /// Reads back what [`Totals::text`] wrote; other lines are skipped.
    pub fn read(text: &str) -> Totals {
        let mut totals = Totals::default();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let Some((series, value)) = line.rsplit_once(' ') else {
                continue;
            };
            let Some(value) = value.parse::<f64>().ok().filter(|v| v.is_finite()) else {
                continue;
            };
            let name = series.split('{').next().unwrap_or(series);
            let counter = COUNTERS.iter().any(|c| c.0 == name);
            let histogram = name
                .strip_prefix(DURATION)
                .is_some_and(|end| ["_bucket", "_sum", "_count"].contains(&end));
            if series == UNTIL {
                totals.until = Some(value as i64);
            } else if (counter || histogram) && value >= 0.0 && totals.series.len() < MAX_SERIES {
                totals.series.insert(series.into(), value);
            }
        }
        // Without the end of the counted period the counters cannot be continued.
        if totals.until.is_none() {
            totals.series.clear();
        }
        totals
    }

    /// The moment from which events are to be added, in seconds since 1970.
    pub fn until(&self) -> Option<i64> {
        self.until
    }

    /// Adds the figures of a period.
    pub fn add(&mut self, report: &Statistics) {
        let blocklists: Vec<Row> = report
            .listings
            .iter()
            .map(|l| Row {
                name: l.list.clone(),
                now: l.now,
                before: l.before,
            })
            .collect();
        let rows: [&[Row]; 8] = [
            &report.outcomes,
            &report.reasons,
            &report.entries,
            &report.stores,
            &report.languages,
            &report.categories,
            &report.actions,
            &blocklists,
        ];
        for ((name, label, _), rows) in COUNTERS.into_iter().zip(rows) {
            for row in rows.iter().filter(|r| r.now > 0 && !r.name.is_empty()) {
                let series = format!("{name}{{{label}=\"{}\"}}", escaped(&row.name));
                self.count(series, row.now as f64);
            }
        }
        self.durations(&report.histogram);
        self.until = Some(report.until);
    }

    fn count(&mut self, series: String, value: f64) {
        if self.series.len() < MAX_SERIES || self.series.contains_key(&series) {
            *self.series.entry(series).or_default() += value;
        }
    }

    fn durations(&mut self, histogram: &Histogram) {
        for (within, bound) in histogram.within.into_iter().zip(BUCKETS) {
            self.count(bucket(&seconds(bound)), within as f64);
        }
        self.count(bucket("+Inf"), histogram.count as f64);
        self.count(format!("{DURATION}_sum"), histogram.sum as f64 / 1e6);
        self.count(format!("{DURATION}_count"), histogram.count as f64);
    }

    /// The text format. `report` gives what holds now: the alarms and the last event.
    pub fn text(&self, report: &Statistics) -> String {
        let mut out = String::new();
        for (name, _, help) in COUNTERS {
            let start = format!("{name}{{");
            let mut series = self.series.range(start.clone()..).peekable();
            if series.peek().is_none_or(|(s, _)| !s.starts_with(&start)) {
                continue;
            }
            let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} counter");
            for (series, value) in series.take_while(|(s, _)| s.starts_with(&start)) {
                let _ = writeln!(out, "{series} {value}");
            }
        }
        self.histogram(&mut out);
        gauge(
            &mut out,
            "zwrotka_blocklist_alarms",
            "Blocklists that refused mail of this server within the last two days.",
            report.alarms_by_list().len() as i64,
        );
        if let Some(last) = report.last_event {
            gauge(
                &mut out,
                "zwrotka_last_event_timestamp_seconds",
                "Time of the last event.",
                last,
            );
        }
        if let Some(until) = self.until {
            gauge(
                &mut out,
                UNTIL,
                "Events before this moment are counted.",
                until,
            );
        }
        out
    }

    fn histogram(&self, out: &mut String) {
        let value = |series: &str| self.series.get(series).copied().unwrap_or(0.0);
        let _ = writeln!(
            out,
            "# HELP {DURATION} Processing time of a message.\n# TYPE {DURATION} histogram"
        );
        let bounds = BUCKETS.map(seconds);
        for bound in bounds.iter().map(String::as_str).chain(["+Inf"]) {
            let series = bucket(bound);
            let _ = writeln!(out, "{series} {}", value(&series));
        }
        for end in ["sum", "count"] {
            let series = format!("{DURATION}_{end}");
            let _ = writeln!(out, "{series} {}", value(&series));
        }
    }
}

fn bucket(bound: &str) -> String {
    format!("{DURATION}_bucket{{le=\"{bound}\"}}")
}

fn seconds(micros: u64) -> String {
    (micros as f64 / 1e6).to_string()
}

fn gauge(out: &mut String, name: &str, help: &str, value: i64) {
    let _ = writeln!(
        out,
        "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}"
    );
}

/// The value of a label: `\`, `"` and line breaks get a `\`, hidden characters
/// are shown.
fn escaped(text: &str) -> String {
    printable(text).replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::super::events::{EventRecipient, LoggedEvent};
    use super::super::{Counter, Lists};
    use super::*;

    fn report(category: &str, until: i64) -> Statistics {
        let mut counter = Counter::new(0, until, &jiff::tz::TimeZone::UTC);
        counter.add(&LoggedEvent {
            at: 50,
            event: "bounce".into(),
            outcome: "rewritten".into(),
            duration_us: Some(2_000_000),
            recipients: vec![EventRecipient {
                category: category.into(),
                ..EventRecipient::default()
            }],
            ..LoggedEvent::default()
        });
        counter.finish(&Lists::built_in(), &[])
    }

    #[test]
    fn labels_cannot_break_out() {
        let report = report("a\"} 1\nevil \\ ż", 100);
        let mut totals = Totals::default();
        totals.add(&report);
        let text = totals.text(&report);
        assert!(
            text.contains(r#"zwrotka_recipients_total{category="a\"} 1\\x0aevil \\ ż"} 1"#),
            "{text}"
        );
        for line in text.lines() {
            assert!(
                line.starts_with("# ") || line.starts_with("zwrotka_"),
                "{line}"
            );
        }
        // What was written is read back as it was.
        assert_eq!(Totals::read(&text), totals);
    }

    #[test]
    fn counters_go_on_where_the_file_ends() {
        let first = report("mailbox-full", 100);
        let mut totals = Totals::default();
        totals.add(&first);
        let mut totals = Totals::read(&totals.text(&first));
        assert_eq!(totals.until(), Some(100));
        totals.add(&report("address-unknown", 200));
        let text = totals.text(&first);
        for line in [
            "zwrotka_messages_total{outcome=\"rewritten\"} 2",
            "zwrotka_recipients_total{category=\"mailbox-full\"} 1",
            "zwrotka_recipients_total{category=\"address-unknown\"} 1",
            "zwrotka_duration_seconds_bucket{le=\"1\"} 0",
            "zwrotka_duration_seconds_bucket{le=\"5\"} 2",
            "zwrotka_duration_seconds_bucket{le=\"+Inf\"} 2",
            "zwrotka_duration_seconds_sum 4",
            "zwrotka_duration_seconds_count 2",
            "zwrotka_counted_until_timestamp_seconds 200",
        ] {
            assert!(text.lines().any(|l| l == line), "{line} is not in\n{text}");
        }
    }

    #[test]
    fn a_file_of_somebody_else_starts_nothing() {
        for text in [
            "",
            "zwrotka_messages_total{outcome=\"rewritten\"} 7\n",
            "node_load1 0.3\nzwrotka_messages 3\n",
            "zwrotka_messages_total{outcome=\"x\"} NaN\nzwrotka_messages_total 1e999\nrubbish",
        ] {
            assert_eq!(Totals::read(text), Totals::default(), "{text}");
        }
    }
}
