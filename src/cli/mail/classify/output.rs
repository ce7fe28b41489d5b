//! The JSON object of one message, and how it came about.

use serde::Serialize;

use crate::diagnosis::{Category, Confidence, Diagnosis, Facts, Permanence, Trace, Verdict};
use crate::report::{self, Action, EnhancedStatusCode, Kind, NotABounce, Phase, Recipient, Report};

/// What `classify --format json` prints of a message.
#[derive(Serialize)]
pub(super) struct Classified<'r> {
    file: &'r str,
    kind: Kind,
    why: Option<NotABounce>,
    reporting_mta: Option<&'r str>,
    dialect: Option<&'r str>,
    /// Whether the report has more recipients than were read.
    truncated: bool,
    recipients: Recipients<'r>,
    original: Original<'r>,
    /// With `--explain`: how the category of each recipient was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explain: Option<Vec<Trace>>,
    /// With `--explain`: what made the message a bounce, and an address a recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
}

/// Written one by one: a report may have ten thousand.
struct Recipients<'r> {
    report: &'r Report,
    diagnosis: &'r Diagnosis,
}

impl Serialize for Recipients<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let all = self.report.recipients.iter();
        serializer.collect_seq(all.zip(&self.diagnosis.recipients).map(one))
    }
}

#[derive(Serialize)]
struct One<'r> {
    final_recipient: Option<&'r str>,
    original_recipient: Option<&'r str>,
    action: Action,
    status: Option<EnhancedStatusCode>,
    category: Category,
    confidence: Confidence,
    permanence: Permanence,
    rule: &'r str,
    diagnostic_code: Option<&'r str>,
    remote_mta: Option<&'r str>,
    phase: Option<Phase>,
    remark: Option<&'r str>,
    facts: &'r Facts,
}

#[derive(Serialize)]
struct Original<'r> {
    message_id: Option<&'r str>,
    subject: Option<&'r str>,
    from: Option<&'r str>,
    date: Option<String>,
    size: Option<u64>,
}

impl<'r> Classified<'r> {
    pub fn of(report: &'r Report, diagnosis: &'r Diagnosis, file: &'r str) -> Classified<'r> {
        let original = &report.original;
        Classified {
            file,
            kind: report.kind,
            why: report.why,
            reporting_mta: report.reporting_mta.as_deref(),
            dialect: (report.kind != Kind::None).then_some(report.dialect),
            truncated: report.truncated,
            recipients: Recipients { report, diagnosis },
            original: Original {
                message_id: original.message_id.as_deref(),
                subject: original.subject.as_deref(),
                from: original.from.as_deref(),
                date: original.date.as_ref().map(|d| d.to_rfc3339()),
                size: original.size,
            },
            explain: None,
            reading: None,
        }
    }
}

fn one<'r>((r, verdict): (&'r Recipient, &'r Verdict)) -> One<'r> {
    One {
        final_recipient: r.final_recipient.as_deref(),
        original_recipient: r.original_recipient.as_deref(),
        action: r.action,
        status: r.status,
        category: verdict.category,
        confidence: verdict.confidence,
        permanence: verdict.permanence,
        rule: &verdict.rule,
        diagnostic_code: r.diagnostic_code.as_deref(),
        remote_mta: r.remote_mta.as_deref(),
        phase: r.phase,
        remark: r.remark.as_deref(),
        facts: &verdict.facts,
    }
}

/// What made a message a bounce or not, and its addresses recipients.
#[derive(Serialize)]
pub(super) struct Reading {
    /// What decided before any signal was asked.
    by_structure: Option<&'static str>,
    /// Whether all this is about a report that the message only carries.
    wrapped: bool,
    /// Whether it has machine-readable fields, which need no more signals.
    has_fields: bool,
    signals: Vec<Signal>,
    /// The total weight of the signals, and the weight that is required.
    weight: u8,
    enough: u8,
    /// What speaks against a bounce.
    against: Vec<Signal>,
    /// What is missing for a bounce without machine-readable fields.
    missing: Vec<&'static str>,
    recipients: Vec<Source>,
}

#[derive(Serialize)]
struct Signal {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<u8>,
    reason: &'static str,
}

#[derive(Serialize)]
struct Source {
    address: String,
    from: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign: Option<Sign>,
}

#[derive(Serialize)]
struct Sign {
    name: &'static str,
    tier: u8,
    /// The number of the line in the words for people.
    line: usize,
    reason: &'static str,
}

impl Reading {
    pub fn of(trace: &report::Trace) -> Reading {
        let evidence = trace.evidence.clone().unwrap_or_default();
        let asked = trace.evidence.is_some() && !evidence.has_fields;
        Reading {
            by_structure: trace.by_structure,
            wrapped: trace.wrapped,
            has_fields: evidence.has_fields,
            weight: evidence.weight(),
            enough: report::ENOUGH,
            missing: if asked {
                evidence.missing()
            } else {
                Vec::new()
            },
            signals: evidence
                .signals
                .iter()
                .map(|s| Signal {
                    name: s.name,
                    weight: Some(s.weight),
                    reason: s.reason,
                })
                .collect(),
            against: evidence
                .vetoes
                .iter()
                .map(|v| Signal {
                    name: v.name,
                    weight: None,
                    reason: v.reason,
                })
                .collect(),
            recipients: trace.recipients.iter().map(source).collect(),
        }
    }

    /// The same for people.
    pub fn lines(&self) -> Vec<String> {
        let mut out = Vec::new();
        if let Some(by) = self.by_structure {
            out.push(format!("decided by its structure: {by}"));
        }
        if self.wrapped {
            out.push("read from the report that the message carries".into());
        }
        if self.has_fields {
            out.push("has machine-readable fields (RFC 3464)".into());
        }
        for signal in &self.signals {
            let weight = signal.weight.unwrap_or_default();
            out.push(format!(
                "for     +{weight} {}: {}",
                signal.name, signal.reason
            ));
        }
        if !self.signals.is_empty() && !self.has_fields {
            out.push(format!("weight  {} of {}", self.weight, self.enough));
        }
        for signal in &self.against {
            out.push(format!("against {}: {}", signal.name, signal.reason));
        }
        for missing in &self.missing {
            out.push(format!("missing {missing}"));
        }
        for source in &self.recipients {
            let words = source.sign.as_ref().map_or_else(String::new, |sign| {
                format!(
                    "; line {}: {} ({}, {})",
                    sign.line, sign.reason, sign.name, sign.tier
                )
            });
            out.push(format!(
                "recipient {} from {}{words}",
                source.address, source.from
            ));
        }
        out
    }
}

fn source(source: &report::Source) -> Source {
    Source {
        address: source.address.clone(),
        from: match source.from {
            report::From::Fields => "fields",
            report::From::Header => "header",
            report::From::Words => "words",
            report::From::Verp => "verp",
            report::From::Returned => "returned-message",
        },
        sign: source.words.map(|(sign, line)| Sign {
            name: sign.name,
            tier: sign.tier,
            line,
            reason: sign.reason,
        }),
    }
}
