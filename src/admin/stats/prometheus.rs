//! The figures for a monitor: node_exporter's textfile collector reads them
//! from a file (Prometheus' text format, version 0.0.4).
//!
//! All are gauges of the period, because events come from logs that are
//! rotated away.

use std::fmt::Write;

use super::{Report, Row};

/// The figures in the text format.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    metric(
        &mut out,
        "zwrotka_period_seconds",
        "Length of the period that the other metrics count.",
    );
    let _ = writeln!(
        out,
        "zwrotka_period_seconds {}",
        report.until - report.since
    );
    metric(
        &mut out,
        "zwrotka_messages",
        "Messages that came in within the period.",
    );
    let _ = writeln!(out, "zwrotka_messages {}", report.events.now);
    let lists: [(&str, &str, &str, &[Row]); 7] = [
        (
            "zwrotka_outcomes",
            "outcome",
            "Messages by what became of them.",
            &report.outcomes,
        ),
        (
            "zwrotka_reasons",
            "reason",
            "Messages by why they were left unchanged or have to be tried again.",
            &report.reasons,
        ),
        (
            "zwrotka_categories",
            "category",
            "Recipients by what went wrong.",
            &report.categories,
        ),
        (
            "zwrotka_actions",
            "action",
            "Recipients by whether they failed or are delayed.",
            &report.actions,
        ),
        (
            "zwrotka_recipient_domains",
            "domain",
            "Recipients by domain, the most frequent ones.",
            &report.domains,
        ),
        (
            "zwrotka_languages",
            "language",
            "Notices by language.",
            &report.languages,
        ),
        (
            "zwrotka_entries",
            "entry",
            "Messages by the way they came.",
            &report.entries,
        ),
    ];
    for (name, label, help, rows) in lists {
        metric(&mut out, name, help);
        for row in rows {
            let _ = writeln!(
                out,
                "{name}{{{label}=\"{}\"}} {}",
                escaped(&row.name),
                row.now
            );
        }
    }
    metric(
        &mut out,
        "zwrotka_blocklist_refusals",
        "Recipients refused because an address is on a blocklist.",
    );
    for listing in &report.listings {
        let _ = writeln!(
            out,
            "zwrotka_blocklist_refusals{{blocklist=\"{}\",ip=\"{}\"}} {}",
            escaped(&listing.list),
            escaped(&listing.ip),
            listing.now
        );
    }
    metric(
        &mut out,
        "zwrotka_blocklist_alarms",
        "Blocklists that refused mail within the last two days.",
    );
    let _ = writeln!(out, "zwrotka_blocklist_alarms {}", report.alarms.len());
    if let Some(took) = report.duration_us {
        metric(
            &mut out,
            "zwrotka_duration_seconds",
            "How long a message took.",
        );
        for (quantile, micros) in [("0.5", took.median), ("0.99", took.p99), ("1", took.max)] {
            let seconds = micros as f64 / 1e6;
            let _ = writeln!(
                out,
                "zwrotka_duration_seconds{{quantile=\"{quantile}\"}} {seconds}"
            );
        }
    }
    if let Some(last) = report.last_event {
        metric(
            &mut out,
            "zwrotka_last_event_timestamp_seconds",
            "When the last event was told.",
        );
        let _ = writeln!(out, "zwrotka_last_event_timestamp_seconds {last}");
    }
    out
}

fn metric(out: &mut String, name: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} gauge");
}

/// The value of a label: `\`, `"` and line breaks get a `\`, what else is not
/// printable ASCII is shown.
fn escaped(text: &str) -> String {
    crate::admin::text::printable(text)
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::super::events::{Told, ToldRecipient};
    use super::super::{Counter, Lists};
    use super::*;

    #[test]
    fn labels_cannot_break_out() {
        let mut counter = Counter::new(0, 100, &jiff::tz::TimeZone::UTC);
        counter.add(&Told {
            at: 50,
            event: "bounce".into(),
            outcome: "rewritten".into(),
            duration_us: Some(2_000_000),
            recipients: vec![ToldRecipient {
                domain: "a\"} 1\nevil \\ ż".into(),
                ..ToldRecipient::default()
            }],
            ..Told::default()
        });
        let text = text(&counter.finish(&Lists::built_in()));
        assert!(
            text.contains(r#"zwrotka_recipient_domains{domain="a\"} 1\\x0aevil \\ ż"} 1"#),
            "{text}"
        );
        for line in text.lines() {
            assert!(
                line.starts_with("# ") || line.starts_with("zwrotka_"),
                "{line}"
            );
        }
        assert!(text.contains("zwrotka_duration_seconds{quantile=\"1\"} 2\n"));
    }
}
