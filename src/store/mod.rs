//! What has to be remembered between messages: which notices were sent, and how
//! many within the hour.

pub mod hourly;
pub mod sent_log;
