//! Bounces to make notices of, and ways to look at what came out.

use std::path::PathBuf;

use zwrotka::diagnosis::{Diagnosis, Rules, diagnose};
use zwrotka::explanation::branding::Branding;
use zwrotka::explanation::example;
use zwrotka::explanation::language::{Sender, choose};
use zwrotka::explanation::settings::Settings;
use zwrotka::message::{DateTime, Message, date};
use zwrotka::notice::{Notice, Request};
use zwrotka::report::{self, Report};
use zwrotka::trust::keys::Secret;

pub const SENDER: &str = "anna@example.org";

pub fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

pub fn settings() -> Settings {
    Settings {
        key: Some(Secret::new(*b"a secret of the tests")),
        ..example::settings()
    }
}

pub fn now() -> DateTime {
    date("Tue, 24 Nov 2026 10:00:15 +0100").unwrap()
}

/// Everything between a bounce and its notice.
pub struct Case {
    pub raw: Vec<u8>,
    pub recipient: String,
    pub report: Report,
    pub diagnosis: Diagnosis,
    pub settings: Settings,
    pub language: Option<String>,
    pub branding: Branding,
}

impl Case {
    /// A bounce as it is read and diagnosed.
    pub fn read(raw: impl Into<Vec<u8>>) -> Case {
        let raw = raw.into();
        let message = Message::parse(&raw);
        let report = report::read(&message);
        let diagnosis = diagnose(&report, Rules::built_in());
        Case {
            recipient: SENDER.into(),
            report,
            diagnosis,
            settings: settings(),
            language: None,
            branding: Branding::default(),
            raw,
        }
    }

    /// A bounce whose reading is given.
    pub fn made((report, diagnosis): (Report, Diagnosis)) -> Case {
        Case {
            raw: b"Return-Path: <>\nReceived: by mail.example.org (Postfix) id 1\nSubject: Undelivered\n\nbody\n".to_vec(),
            recipient: SENDER.into(),
            report,
            diagnosis,
            settings: settings(),
            language: None,
            branding: Branding::default(),
        }
    }

    pub fn golden(name: &str) -> Case {
        Case::read(std::fs::read(golden(name)).unwrap())
    }

    pub fn with<T>(&self, look: impl FnOnce(&Request) -> T) -> T {
        let message = Message::parse(&self.raw);
        let sender = Sender {
            option: self.language.as_deref(),
            listed: None,
            address: &self.recipient,
        };
        look(&Request {
            message: &message,
            recipient: &self.recipient,
            report: &self.report,
            diagnosis: &self.diagnosis,
            settings: &self.settings,
            choice: choose(sender, &self.settings, &self.report.original),
            branding: &self.branding,
            administrator_notified: false,
            digest: None,
            now: now(),
        })
    }

    pub fn notice(&self) -> Notice {
        self.with(|request| request.notice())
    }
}

/// The top header block of a message, unfolded lines apart.
pub fn head(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    text.split("\n\n").next().unwrap().to_string() + "\n"
}

/// Names of the header fields of a message, in their order.
pub fn names(bytes: &[u8]) -> Vec<String> {
    let message = Message::parse(bytes);
    message.headers.iter().map(|l| l.name.to_string()).collect()
}

/// The decoded value of a header field that must be there once.
pub fn field(bytes: &[u8], name: &str) -> String {
    let message = Message::parse(bytes);
    assert_eq!(message.headers.all(name).count(), 1, "{name}");
    message.headers.text(name).unwrap()
}

/// Content types of all parts, in their order.
pub fn types(bytes: &[u8]) -> Vec<String> {
    let message = Message::parse(bytes);
    message
        .parts
        .iter()
        .map(|p| p.content_type.clone())
        .collect()
}

/// The text of the first part of a type.
pub fn text_of(bytes: &[u8], content_type: &str) -> String {
    let message = Message::parse(bytes);
    let part = message.first(content_type).expect(content_type);
    part.text.as_deref().unwrap().replace("\r\n", "\n")
}

/// The body of the first part of a type, as it stands.
pub fn raw_of(bytes: &[u8], content_type: &str) -> Vec<u8> {
    let message = Message::parse(bytes);
    message
        .first(content_type)
        .expect(content_type)
        .raw
        .unwrap()
        .to_vec()
}
