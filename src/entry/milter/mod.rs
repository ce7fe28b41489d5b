//! `zwrotka milter`: changes a bounce in place while Postfix (or sendmail)
//! processes it. The mail server keeps the message, and with
//! `default_action=accept` it delivers the message unchanged if the milter fails.
//! There is one exception: if the service dies after sending a part of its
//! changes, the server is left with half a message. Therefore all changes are
//! computed before the first one is sent, and they are sent in one write that
//! fits into the socket's buffer. The answer is never "try again", "reject" or "discard".
//!
//! ```text
//! service ─ connection ─ session ─ readers ─ edits
//! sockets,  one mail     packets   a process  a notice as
//! signals   server's     to a      for each   header changes
//!           bytes        message   message    and a body
//! ```
//!
//! The service itself looks at packets and the envelope, at nothing in a
//! message. The packets of the protocol are read and written by miltr-common. The loop
//! around them is ours and not that of miltr-server, because it has to do what
//! that one can't: one write for all changes, "accept" in answer to MAIL (most
//! mail is no bounce and ends there), a body that ends in the last packet, and
//! a list of the macros that we want. indymilter, the other library, is under
//! the GPL, which the whole program would then be.

mod address;
mod connection;
mod edits;
mod event_log;
mod packet;
mod readers;
mod service;
mod session;
mod site;
mod systemd;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use service::{Failure, Options, run, run_reader};
pub use site::Site;
