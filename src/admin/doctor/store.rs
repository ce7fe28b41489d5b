//! The shared store: whether it answers, and whether it forgets too early.

use super::{Finding, Host};
use crate::clock;
use crate::store::settings::Engine;
use crate::store::shared::{self, Health};

const ABOUT: &str = "store";
/// A clock that differs by more, in milliseconds, is worth knowing.
const MAX_CLOCK: u64 = 2000;
/// A store that takes longer is close to the limit of a message.
const SLOW: u128 = 50;

pub(super) fn store(host: &Host) -> Vec<Finding> {
    let Ok(config) = &host.config else {
        return Vec::new();
    };
    let Engine::Redis(settings) = &config.store else {
        return Vec::new();
    };
    let place = shared::shown(&settings.place);
    let now = || clock::now().to_timestamp() * 1000;
    match shared::examine(settings, now) {
        Ok(health) => findings(&place, &health),
        Err(why) => vec![Finding::bad(
            ABOUT,
            format!("{place} does not answer: {why}; every host counts for itself"),
            "see [store] in the configuration, and contrib/docs/fleet.md",
        )],
    }
}

fn findings(place: &str, health: &Health) -> Vec<Finding> {
    let millis = health.took.as_millis();
    let mut found = vec![Finding::good(
        ABOUT,
        format!("{place} answers in {millis} ms: {}", health.software),
    )];
    if !health.is_primary {
        found.push(Finding::bad(
            ABOUT,
            format!("{place} is a replica, which takes no writes"),
            "name the primary, or Sentinels",
        ));
    }
    if millis > SLOW {
        found.push(Finding::note(
            ABOUT,
            format!("{millis} ms are close to time_limit_ms"),
        ));
    }
    let megabytes = |bytes: u64| bytes >> 20;
    let (used, most) = (megabytes(health.used_memory), megabytes(health.max_memory));
    let memory = match health.max_memory {
        0 => format!("{used} MB used, without a limit (maxmemory 0)"),
        _ => format!("{used} of {most} MB used, {}", health.policy),
    };
    found.push(match &*health.policy {
        "noeviction" => Finding::good(ABOUT, memory),
        _ if health.max_memory == 0 => Finding::good(ABOUT, memory),
        // A notice that is forgotten is sent a second time.
        policy => Finding::bad(
            ABOUT,
            format!("{memory}: with {policy} it forgets sent notices when it is full"),
            "set maxmemory-policy noeviction: a full store is an error, and hosts go on alone",
        ),
    });
    if health.clock_ahead.unsigned_abs() > MAX_CLOCK {
        found.push(Finding::note(
            ABOUT,
            format!(
                "its clock is {} s from this host's; limits follow the store's",
                health.clock_ahead / 1000
            ),
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::Grade;
    use super::*;

    fn grades(change: impl FnOnce(&mut Health)) -> Vec<Grade> {
        let mut health = Health {
            software: "Redis 7.0.15".into(),
            is_primary: true,
            used_memory: 1 << 20,
            max_memory: 1 << 30,
            policy: "noeviction".into(),
            clock_ahead: 0,
            took: Duration::from_millis(1),
        };
        change(&mut health);
        findings("redis://x:1", &health)
            .iter()
            .map(|f| f.grade)
            .collect()
    }

    #[test]
    fn a_store_that_forgets_or_takes_no_writes_is_bad() {
        assert!(grades(|_| {}).iter().all(|g| *g == Grade::Good));
        assert!(grades(|h| h.policy = "allkeys-lru".into()).contains(&Grade::Bad));
        assert!(grades(|h| h.is_primary = false).contains(&Grade::Bad));
        assert!(grades(|h| h.clock_ahead = -5000).contains(&Grade::Note));
    }
}
