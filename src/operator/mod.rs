//! The administrator's side.
pub mod logs;
