//! The progress of a long log, for who waits at a terminal.

use std::fs::File;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use crate::escape::printable;

/// Logs from this size on take long enough to wait for, in bytes.
const LONG: u64 = 200 << 20;

/// A bar for reading this file: on standard error, removed at the end, and only
/// where that is a terminal and the file is long.
pub(super) fn bar(file: &File, path: &Path) -> ProgressBar {
    let size = file.metadata().map_or(0, |found| found.len());
    bar_of(size, path)
}

fn bar_of(size: u64, path: &Path) -> ProgressBar {
    if size < LONG {
        return ProgressBar::hidden();
    }
    let name = path.file_name().unwrap_or_default();
    let bar = ProgressBar::new(size);
    // No colours: NO_COLOR has nothing to switch off.
    let style = "{msg} [{wide_bar}] {bytes} of {total_bytes}, {eta} left";
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style.progress_chars("#> "));
    }
    bar.with_message(printable(name.as_encoded_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_long_log_has_a_bar_and_its_name_is_harmless() {
        assert_eq!(bar_of(LONG - 1, Path::new("mainlog")).length(), None);
        let bar = bar_of(LONG, Path::new("/var/log/\u{1b}[2Jlog"));
        assert_eq!(bar.length(), Some(LONG));
        assert_eq!(bar.message(), "\\x1b[2Jlog");
    }
}
