//! What `exim -bp` and `postqueue -j` print.
#![no_main]
use zwrotka::admin::queue::Mta;
use zwrotka::admin::queue::listing::Listing;
use zwrotka::admin::queue::summary::Summarizer;
use zwrotka::admin::text::json;
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    for mta in [Mta::Exim, Mta::Postfix] {
        let mut summary = Summarizer::new(mta, 1_795_000_000);
        let mut listing = Listing::new(mta, data, 1_795_000_000);
        for message in listing.by_ref().flatten() {
            summary.add(&message);
        }
        let printed = json(&summary.finish(10));
        assert!(printed.is_ascii() && !printed.bytes().any(|b| b < 0x20));
    }
});
