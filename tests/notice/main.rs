//! What a notice is, from the outside: golden messages, the RFCs' rules,
//! hostile bounces, and every text in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod clients;
mod corpus;
mod golden;
mod hostile;
mod languages;
mod rfc;
mod site;
mod support;
mod texts;
mod words;
