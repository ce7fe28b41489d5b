//! Faults at system calls: killed at each, asked to stop at each, an error from
//! each.

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::Signal;

use crate::site::{Door, Expected, Is, Ran, Site, bounce, judge};
use crate::step;
use crate::table::Row;
use crate::tracer::{Call, Strike};

/// A run without a fault, for its calls.
fn calls(door: Door) -> Vec<Call> {
    let site = Site::new(door);
    let ran = site.struck(&bounce(), |_| Strike::Pass);
    assert_eq!(ran.end.code, Some(0), "{}", ran.stderr);
    ran.end.calls
}

/// One trial: the `number`-th call is struck.
fn strike_at(site: &Site, number: u64, strike: Strike) -> Ran {
    site.struck(&bounce(), |call| {
        if call.number == number {
            strike
        } else {
            Strike::Pass
        }
    })
}

fn signal_at_every_call(signal: Signal, fault: &str, part: usize) {
    for door in Door::ALL {
        let expected = Expected::of(door, &bounce());
        let last = calls(door).len();
        let mut row = Row::default();
        for number in (1..=last as u64).step_by(step(part)) {
            let site = Site::new(door);
            let ran = strike_at(&site, number, Strike::Signal(signal));
            let what = format!("{fault} at call {number} of {last}");
            row.add(&judge(&site, &expected, &bounce(), &ran, &what));
        }
        row.print(fault, door.name());
        assert_eq!(row.untold(), 0, "{fault}: runs without an event");
        if door == Door::Filter {
            assert_eq!(row.twice(), 0);
        }
    }
}

#[test]
fn killed_at_every_call() {
    signal_at_every_call(Signal::SIGKILL, "SIGKILL at every call", 5);
}

#[test]
fn asked_to_stop_at_every_call() {
    signal_at_every_call(Signal::SIGTERM, "SIGTERM at every call", 7);
}
