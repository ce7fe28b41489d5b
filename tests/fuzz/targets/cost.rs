//! Messages of up to 1 MiB: reading and explaining one takes no more than a
//! bounded multiple of what a plain mail of the same size takes. The seeds are
//! the bombs of tests/support/bombs.rs.
#![no_main]

use std::sync::LazyLock;

use zwrotka::message::MAX_PARSED;

#[path = "../../support/bombs.rs"]
#[allow(dead_code)]
mod bombs;

/// What may be taken: a multiple of a plain mail of 1 MiB.
const MOST: u64 = 150;
/// Sizes below this are repeated up to it, so that small inputs show their cost.
const REPEATED: usize = 64 << 10;

/// Processor time of this thread in nanoseconds.
fn computed() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0)
}

fn cost(raw: &[u8]) -> u64 {
    let before = computed();
    zwrotka_fuzz::read(raw);
    zwrotka_fuzz::evaluate(raw);
    computed() - before
}

static PLAIN: LazyLock<u64> = LazyLock::new(|| {
    // Short ones are seeds for the next run; the long ones have to hold now.
    if let Some(folder) = std::env::var_os("ZWROTKA_SEEDS") {
        for (n, (_, raw)) in bombs::all(8 << 10).iter().enumerate() {
            let file = std::path::Path::new(&folder).join(format!("bomb-{n}"));
            std::fs::write(file, raw).expect("a seed");
        }
    }
    let plain = bombs::plain(MAX_PARSED);
    let plain = (0..3).map(|_| cost(&plain)).max().unwrap_or(0).max(2_000_000);
    for (name, raw) in bombs::all(MAX_PARSED) {
        let took = cost(&raw);
        assert!(took <= MOST * plain, "{name}: {took} ns, a plain mail {plain} ns");
    }
    plain
});

// The bombs are measured before the first input, so that the time limit of one
// input does not count for all of them.
libfuzzer_sys::fuzz_target!(init: { LazyLock::force(&PLAIN); }, |data: &[u8]| {
    let plain = *PLAIN;
    let data = &data[..data.len().min(MAX_PARSED)];
    let took = cost(data);
    assert!(took <= MOST * plain, "{took} ns, a plain mail {plain} ns");
    // The second half of a small input, over and over below the first.
    if data.len() >= 4 && data.len() <= REPEATED {
        let (head, piece) = data.split_at(data.len() / 2);
        let mut raw = head.to_vec();
        raw.extend(piece.repeat((MAX_PARSED - head.len()) / piece.len()));
        let took = cost(&raw);
        assert!(took <= MOST * plain, "{took} ns repeated, a plain mail {plain} ns");
    }
});
