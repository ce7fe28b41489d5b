//! What the administrator needs after the bounce: the queue, the blocklists,
//! and the figures.
//!
//! Every part reads data and returns data; running programs, asking name
//! servers and printing stand at its edge. Whatever came from outside is a
//! [`text::Text`] and can't reach a terminal unescaped.

pub mod blocklist;
pub mod queue;

pub mod text;
pub mod time;
