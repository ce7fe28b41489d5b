//! What zwrotka promises, tested through its library and its programs. Real mail
//! servers have tests of their own (tests/mta), injected faults too
//! (tests/faults).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod alerts;
mod blocklist;
mod branding;
mod classify;
mod config;
mod corpus;
mod dependencies;
mod diagnosis;
mod documents;
mod entry_points;
mod events;
mod fields;
mod hostile;
mod json;
mod layers;
mod logs;
mod milter;
mod notice;
mod replies;
mod report;
mod report_classes;
mod reports;
mod seed;
mod stable;
mod stats;
mod store;
mod suspects;
mod threats;
mod trace;

#[path = "../support/bombs.rs"]
mod bombs;
#[path = "../support/documented.rs"]
mod documented;
#[path = "../support/event_schema.rs"]
mod event_schema;
#[path = "../support/mail_server.rs"]
#[allow(dead_code)]
mod mail_server;
#[path = "../support/mmdb.rs"]
mod mmdb;
#[path = "../support/mod.rs"]
mod support;
