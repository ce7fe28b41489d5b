//! What a notice is, from the outside: golden messages, the RFCs' rules,
//! hostile bounces, and every text in every language.

mod clients;
mod corpus;
mod golden;
mod languages;
mod markup;
mod rfc;
mod site;
mod support;
mod texts;
mod words;
