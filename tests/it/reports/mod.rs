//! Reports made for tests.

use zwrotka::message::Message;
use zwrotka::report::{self, Action, Recipient, Report};

/// A failed recipient of whom the server said `reply`.
pub fn recipient(reply: &str) -> Recipient {
    Recipient {
        final_recipient: Some("jan@example.org".into()),
        original_recipient: None,
        action: Action::Failed,
        status: None,
        diagnostic_code: Some(reply.into()),
        diagnostic_type: Some("smtp".into()),
        remote_mta: None,
        will_retry_until: None,
        last_attempt_date: None,
        phase: None,
        remark: None,
    }
}

/// What is read out of a mail.
#[allow(dead_code)]
pub fn read(mail: &str) -> Report {
    report::read(&Message::parse(mail.as_bytes()))
}
