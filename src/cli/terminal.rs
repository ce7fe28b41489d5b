//! Output of both command lines: standard output that may be closed, colours on
//! a terminal, columns, bars.

use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;

use serde::Serialize;

use super::Failure;
use crate::escape::{self, columns, printable, printable_within};

/// Prints text on standard output. A closed pipe (`| head`) is not an error.
///
/// # Errors
/// Writing failed for another reason, as on a full disk.
pub(crate) fn print(text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let text = text.as_ref();
    let written = if io::stdout().is_terminal() && !reads_utf8() {
        out.write_all(escape::ascii(&String::from_utf8_lossy(text)).as_bytes())
    } else {
        out.write_all(text)
    };
    survived(written.and_then(|()| out.flush()))
}

/// Prints a value as one line of JSON.
///
/// # Errors
/// As [`print`].
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    print(escape::json(value) + "\n")
}

/// A pipe that was closed is the end of the output, not an error.
///
/// # Errors
/// Writing failed for another reason.
pub(crate) fn survived(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Plain("standard output".into(), error.to_string()))
        }
        _ => Ok(()),
    }
}

/// Whether the locale says that terminals read UTF-8.
pub(crate) fn reads_utf8() -> bool {
    static UTF8: OnceLock<bool> = OnceLock::new();
    *UTF8.get_or_init(|| {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"];
        let set = names
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        set.is_some_and(|v| is_utf8_locale(&v))
    })
}

fn is_utf8_locale(locale: &str) -> bool {
    let charset = locale.split('@').next().unwrap_or("");
    charset
        .to_ascii_lowercase()
        .replace('-', "")
        .ends_with("utf8")
}

/// The meaning of a piece of output, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Bad,
    Warning,
    Good,
    Heading,
}

static COLOURS: OnceLock<bool> = OnceLock::new();

/// Leaves colours out of everything that this process writes: it goes into a mail.
pub(crate) fn without_colours() {
    let _ = COLOURS.set(false);
}

/// Text in the colour of its meaning if standard output is a terminal, unless NO_COLOR is set (no-color.org) or TERM is `dumb`.
pub(crate) fn styled(style: Style, text: &str) -> String {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let colours = *COLOURS.get_or_init(|| {
        io::stdout().is_terminal()
            && !set("NO_COLOR")
            && std::env::var_os("TERM").is_some_and(|term| term != "dumb")
    });
    if !colours {
        return text.into();
    }
    let code = match style {
        Style::Bad => "1;31",
        Style::Warning => "33",
        Style::Good => "32",
        Style::Heading => "1",
    };
    format!("\x1b[{code}m{text}\x1b[0m")
}

/// Printable text of exactly `width` columns: filled with spaces, or cut.
pub(crate) fn cell(text: impl AsRef<[u8]>, width: usize) -> String {
    let mut text = printable_within(text, width);
    let missing = width.saturating_sub(columns(&text));
    text.extend(std::iter::repeat_n(' ', missing));
    text
}

/// A table whose columns are as wide as their widest cell.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    right: Vec<usize>,
    widest: usize,
}

impl Table {
    /// A table in which no cell is wider than `widest` columns, and the columns
    /// of these numbers stand to the right.
    pub(crate) fn new(widest: usize, right: &[usize]) -> Table {
        Table {
            rows: Vec::new(),
            right: right.to_vec(),
            widest,
        }
    }

    /// Adds a row; the cells are made printable.
    pub(crate) fn row<T: AsRef<[u8]>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells = cells.into_iter();
        self.rows.push(
            cells
                .map(|c| match c.as_ref() {
                    short if short.len() <= self.widest => printable(short),
                    long => printable_within(long, self.widest),
                })
                .collect(),
        );
    }

    /// The rows, each behind `indent` and with two spaces between columns.
    pub(crate) fn text(&self, indent: &str) -> String {
        let count = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |n: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(n));
            cells.map(|cell| columns(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..count).map(width).collect();
        let mut out = String::new();
        for row in &self.rows {
            let mut line = indent.to_string();
            for (n, text) in row.iter().enumerate() {
                if n > 0 {
                    line.push_str("  ");
                }
                let fill = std::iter::repeat_n(' ', widths[n].saturating_sub(columns(text)));
                if self.right.contains(&n) {
                    line.extend(fill);
                    line.push_str(text);
                } else {
                    line.push_str(text);
                    line.extend(fill);
                }
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

/// A bar for `n` of `most`, of at most `width` columns: of block characters in
/// eighths on a terminal that reads UTF-8, of `#` elsewhere.
pub(crate) fn bar(n: u64, most: u64, width: u64) -> String {
    drawn(n, most, width, io::stdout().is_terminal() && reads_utf8())
}

fn drawn(n: u64, most: u64, width: u64, blocks: bool) -> String {
    const EIGHTHS: [char; 8] = ['█', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    let (n, most) = (u128::from(n), u128::from(most.max(1)));
    let step = if blocks { 8 } else { 1 };
    let length = (n * u128::from(width) * step).div_ceil(most);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if !blocks {
        return "#".repeat(length.min(width as usize));
    }
    let mut bar = "█".repeat((length / 8).min(width as usize));
    if length % 8 > 0 {
        bar.push(EIGHTHS[length % 8]);
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_filled_cut_and_harmless() {
        assert_eq!(cell("ab", 4), "ab  ");
        assert_eq!(cell("abcdef", 4), "abc~");
        assert_eq!(cell("日本語", 6), "日本語");
        assert_eq!(cell("\u{1b}[2J", 12), "\\x1b[2J     ");
    }

    #[test]
    fn columns_of_a_table_line_up() {
        let mut table = Table::new(6, &[1]);
        table.row(["żółw", "7"]);
        table.row(["日本語日本", "1234"]);
        assert_eq!(table.text("  "), "  żółw      7\n  日本~  1234\n");
    }

    #[test]
    fn bars_show_the_smallest_figure_too() {
        assert_eq!(drawn(1, 1000, 10, false), "#");
        assert_eq!(drawn(1, 1000, 10, true), "▏");
        assert_eq!(drawn(1000, 1000, 10, false), "##########");
        assert_eq!(drawn(500, 1000, 3, true), "█▌");
        assert_eq!(drawn(0, 0, 10, true), "");
        assert_eq!(drawn(u64::MAX, u64::MAX, 2, true), "██");
    }

    #[test]
    fn a_closed_pipe_is_no_error() {
        assert!(survived(Err(io::ErrorKind::BrokenPipe.into())).is_ok());
        assert!(survived(Err(io::ErrorKind::StorageFull.into())).is_err());
    }

    #[test]
    fn locales() {
        for yes in ["pl_PL.UTF-8", "C.utf8", "de_DE.utf8@euro"] {
            assert!(is_utf8_locale(yes), "{yes}");
        }
        for no in ["C", "POSIX", "pl_PL.ISO-8859-2"] {
            assert!(!is_utf8_locale(no), "{no}");
        }
    }
}
