//! Reading hostile mail in a process that can do nothing else.

pub mod child;
pub mod sandbox;
pub mod supervised;
