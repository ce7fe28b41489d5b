//! The way of a message in three stations: sender, our server, the recipient's.

use super::locale::Locale;
use super::recipients::{Affected, common};
use super::{Bounce, State, Stop};
use crate::diagnosis::Category;

/// The way of the message, where the group is about one domain and it is clear
/// where it ended.
pub fn stops(bounce: &Bounce, locale: &Locale, affected: &[&Affected]) -> Vec<Stop> {
    let Some(first) = affected.first() else {
        return Vec::new();
    };
    let Some(domain) = common(affected.iter().map(|p| p.domain.clone())) else {
        return Vec::new();
    };
    let category = first.verdict.category;
    let unreachable = matches!(
        category,
        Category::DomainUnknown
            | Category::DomainNoMail
            | Category::HostUnreachable
            | Category::Expired
            | Category::TlsRequired
            | Category::Smtputf8Unsupported
            | Category::MessageTooLarge
    );
    if affected.iter().any(|p| p.forwarded)
        || category == Category::RoutingLoop
        || domain.chars().count() > 40
    {
        return Vec::new();
    }
    let local = affected.iter().all(|p| p.local);
    let (ours, theirs) = if first.delayed {
        (State::Passed, State::Waiting)
    } else if local && category == Category::SystemProblem && bounce.is_reported_by_us() {
        (State::Stopped, State::Ahead)
    } else if local && !unreachable {
        // The recipient's server is ours.
        return Vec::new();
    } else {
        (State::Passed, State::Stopped)
    };
    let faulty = matches!(category, Category::SystemProblem | Category::ProtocolError);
    let note = |key: &str| locale.word(key);
    vec![
        Stop {
            name: note("strip-you"),
            note: note("strip-sent"),
            state: State::Passed,
        },
        Stop {
            name: note("strip-us"),
            note: note(if ours == State::Passed {
                "strip-took"
            } else {
                "strip-stuck"
            }),
            state: ours,
        },
        Stop {
            name: domain,
            note: match theirs {
                State::Waiting => note("strip-waiting"),
                State::Stopped if local => note("strip-unreachable"),
                State::Stopped if faulty => note("strip-stuck"),
                State::Stopped => note("strip-refused"),
                _ => note("strip-unreachable"),
            },
            state: theirs,
        },
    ]
}
