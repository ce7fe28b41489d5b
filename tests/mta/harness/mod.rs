//! What the tests are built from: one Exim or Postfix of their own each, a
//! scripted world around it, and eyes to see what arrived.
//!
//! Nothing is installed and nothing is shared: a [`Site`] lives in a folder
//! and on ports of its own, and is gone when it goes out of scope.

mod exim;
mod mailbox;
mod milter;
mod postfix;
mod program;
mod relay;
mod remote;
mod sasl;
mod scratch;
mod site;
mod smtp;
mod wiring;

pub use mailbox::{Arrived, Part, headers_of};
pub use postfix::{milter_script, wire_milter};
pub use program::Program;
pub use scratch::{Scratch, copy_program, wait_for};
pub use site::{Handover, Mta, Plan, Site, Way, mta_root};
pub use wiring::contrib;
