//! Mail of strangers is read in a child process that can do nothing else
//! ([`sandbox`]) and may use little ([`limits`]); the process that holds the
//! message only takes its result ([`wire`]). The child counts nothing, logs
//! nothing and writes no file; what has to be counted comes back with the
//! result.

mod call_filter;
pub mod child;
pub mod limits;
pub mod sandbox;
pub mod wire;

use std::time::Instant;

use super::evaluate::{Confinement, InternalError};
use super::{Evaluation, Incoming, evaluate};
use crate::config::Config;
use crate::explanation::settings::Settings;
use crate::message::DateTime;
use child::Lost;
use limits::LIMITS;

impl From<Lost> for InternalError {
    fn from(lost: Lost) -> InternalError {
        match lost {
            Lost::NoChild => InternalError::NoChild,
            Lost::Time => InternalError::OutOfTime,
            Lost::Killed => InternalError::Killed,
            Lost::Broken => InternalError::Crashed,
        }
    }
}

/// Evaluates a message for each of its recipients, in a child of this process.
/// `config` is `None` where it is broken: then the original goes on.
pub fn evaluate_in_child(
    incoming: &[Incoming<'_>],
    config: Option<&Config>,
    start: Instant,
    now: DateTime,
) -> Vec<Evaluation> {
    let all = match config {
        Some(config) => evaluate_all(incoming, config, now),
        None => Err(InternalError::Configuration),
    };
    let all = all.unwrap_or_else(|error| {
        let one = |_| Evaluation::unread(error.into());
        incoming.iter().map(one).collect()
    });
    all.into_iter().map(|e| e.took_since(start)).collect()
}

/// Evaluates a message once more after the store was asked. Nothing where the
/// thread that asks it does not end: a process with threads makes no child, and
/// mail is not read in this one.
pub fn evaluate_again(
    incoming: Incoming<'_>,
    config: &Config,
    now: DateTime,
) -> Option<Evaluation> {
    if !child::can_fork_soon() {
        return None;
    }
    evaluate_in_child(&[incoming], Some(config), Instant::now(), now).pop()
}

fn evaluate_all(
    incoming: &[Incoming<'_>],
    config: &Config,
    now: DateTime,
) -> Result<Vec<Evaluation>, InternalError> {
    // What domains say for themselves is read here, and once: their files may lie
    // anywhere, by links of a panel's, and the child needs none of them.
    let bounces = incoming.iter().filter(|i| i.envelope.may_be_bounce());
    let domains = bounces.filter_map(|i| Some(i.envelope.recipient?.rsplit_once('@')?.1));
    let narrow = config.only_for(domains);
    let narrow = narrow.as_ref().unwrap_or(config);
    let settings: Vec<Option<Settings>> = incoming
        .iter()
        .map(|i| i.envelope.settings(narrow).ok())
        .collect();
    let evaluate_by = |unconfined: Vec<Confinement>| -> Vec<Evaluation> {
        let mut all = Vec::new();
        for (incoming, settings) in incoming.iter().zip(&settings) {
            let mut incoming = *incoming;
            incoming.known.settings = settings.as_ref();
            all.push(Evaluation {
                unconfined: unconfined.clone(),
                ..evaluate(incoming, narrow, now)
            });
        }
        all
    };
    // A message that nobody opted in for is not read, and needs no child.
    if settings.iter().all(Option::is_none) {
        return Ok(evaluate_by(Vec::new()));
    }
    // A process with several threads can't be copied; tests are that.
    if !child::can_fork() {
        return Ok(evaluate_by(vec![Confinement::Process]));
    }
    let readable = sandbox::readable(narrow, settings.iter().flatten());
    let result = child::in_child(&LIMITS, || {
        let unconfined = sandbox::enter(&readable);
        wire::encode(&evaluate_by(unconfined))
    })?;
    wire::decode::<Vec<Evaluation>>(&result)
        .filter(|all| all.len() == incoming.len())
        .ok_or(InternalError::Crashed)
}
