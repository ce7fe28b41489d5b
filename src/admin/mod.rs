//! What the administrator needs after the bounce: the queue, the blocklists,
//! the figures, and where the spam comes from.
//!
//! Every part reads data and returns data; running programs, asking name
//! servers, opening logs and printing stand at its edge. Whatever came from
//! outside is a [`text::Text`] and can't reach a terminal unescaped.

pub mod alerts;
pub mod blocklist;
mod calls;
pub mod countries;
pub mod doctor;
pub mod incident;
pub mod input;
pub mod logs;
pub mod origin;
pub mod queue;
mod recent;
pub mod setup;
pub mod shell;
pub mod stats;
pub mod suspects;
pub mod text;
pub mod time;
pub mod trace;
pub mod words;
