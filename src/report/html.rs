//! HTML as text.

/// Longest tag that is taken for one.
const MAX_TAG: usize = 8 << 10;
/// Elements whose contents are no text.
const SILENT: [&str; 4] = ["style", "script", "title", "head"];
/// Tags that end a line.
const BLOCKS: &[&str] = &[
    "br",
    "br/",
    "p",
    "/p",
    "div",
    "/div",
    "tr",
    "/tr",
    "li",
    "/li",
    "ul",
    "/ul",
    "table",
    "/table",
    "hr",
    "hr/",
    "h1",
    "/h1",
    "h2",
    "/h2",
    "h3",
    "/h3",
    "h4",
    "/h4",
    "pre",
    "/pre",
    "blockquote",
    "/blockquote",
    "dd",
    "dt",
    "body",
    "center",
    "/center",
];

/// One line for each block, entities decoded, styles and scripts left out.
pub(super) fn to_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut ends = Ends::default();
    let mut rest = html;
    while let Some(open) = memchr::memchr(b'<', rest.as_bytes()) {
        push_text(&rest[..open], &mut out);
        let tail = &rest[open + 1..];
        if let Some(comment) = tail.strip_prefix("!--") {
            rest =
                memchr::memmem::find(comment.as_bytes(), b"-->").map_or("", |n| &comment[n + 3..]);
            continue;
        }
        let Some((name, close)) = tag(tail) else {
            out.push('<');
            rest = tail;
            continue;
        };
        rest = &tail[close + 1..];
        if SILENT.contains(&name.as_str()) {
            rest = ends.after(&name, rest);
        } else if BLOCKS.contains(&name.as_str()) {
            trim_spaces(&mut out);
            out.push('\n');
        } else if matches!(name.as_str(), "td" | "th") {
            out.push(' ');
        }
    }
    push_text(rest, &mut out);
    tidy(&out)
}

/// The name of the tag that a text behind `<` begins with, and where its `>`
/// is; `None` where it is no tag, as in a bare `<jan@example.org>`.
fn tag(tail: &str) -> Option<(String, usize)> {
    let length = tail
        .bytes()
        .take(20)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'!' | b'?'))
        .count();
    let window = &tail.as_bytes()[..tail.len().min(MAX_TAG)];
    let close = memchr::memchr2(b'>', b'<', window).filter(|at| window[*at] == b'>')?;
    let inside = &tail[..close];
    let bare = inside.contains('@') && !inside.contains([' ', '=', '"']);
    (length > 0 && !bare).then(|| (tail[..length].to_ascii_lowercase(), close))
}

/// Ends of elements, with a memory of those that don't occur any more: a page
/// of open tags would be searched to its end for each of them.
#[derive(Default)]
struct Ends {
    absent: Vec<&'static str>,
}

impl Ends {
    /// What stands behind the contents of an element that has just begun.
    fn after<'t>(&mut self, name: &str, rest: &'t str) -> &'t str {
        let end = match name {
            "style" => "</style",
            "script" => "</script",
            "title" => "</title",
            _ => "</head",
        };
        // <head> is closed by its end tag, or by <body> where that is missing.
        let stop = self
            .find(rest, end)
            .or_else(|| (name == "head").then(|| self.find(rest, "<body"))?);
        stop.map_or(rest, |at| &rest[at..])
    }

    fn find(&mut self, text: &str, what: &'static str) -> Option<usize> {
        if self.absent.contains(&what) {
            return None;
        }
        let bytes = text.as_bytes();
        let found = memchr::memchr_iter(b'<', bytes).find(|at| {
            bytes
                .get(*at..at + what.len())
                .is_some_and(|b| b.eq_ignore_ascii_case(what.as_bytes()))
        });
        if found.is_none() {
            self.absent.push(what);
        }
        found
    }
}

/// No more than one empty line between blocks.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.lines() {
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank <= 1 {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn trim_spaces(out: &mut String) {
    let end = out.trim_end_matches([' ', '\t']).len();
    out.truncate(end);
}

/// Appends text with its entities decoded; a line break in HTML source is kept,
/// as many who write HTML bounces rely on `<pre>` manners.
fn push_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let entity = tail
            .bytes()
            .take(12)
            .position(|b| b == b';')
            .map(|end| (&tail[..end], end));
        let decoded = entity.and_then(|(name, end)| Some((entity_char(name)?, end)));
        match decoded {
            Some((c, end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
}

fn entity_char(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" => ' ',
        "copy" => '\u{a9}',
        "rsquo" | "lsquo" => '\'',
        "rdquo" | "ldquo" => '"',
        "ndash" | "mdash" => '-',
        "hellip" => '\u{2026}',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "oacute" => 'ó',
        "ntilde" => 'ñ',
        "aacute" => 'á',
        "iacute" => 'í',
        "uacute" => 'ú',
        "atilde" => 'ã',
        "otilde" => 'õ',
        "ecirc" => 'ê',
        "ocirc" => 'ô',
        "acirc" => 'â',
        "bull" | "middot" => '*',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_lines() {
        let html = "<html><head><title>x</title><style>p{}</style></head><body><p>Did not&nbsp;reach:<br>a@b.c &lt;a@b.c&gt;</p><!-- c@d --><td>x</td></body>";
        assert_eq!(to_text(html).trim(), "Did not reach:\na@b.c <a@b.c>\n x");
        assert_eq!(
            to_text("failed: <a@b.c>\n550 no").trim(),
            "failed: <a@b.c>\n550 no"
        );
        assert_eq!(to_text("<a <b").trim(), "<a <b");
    }
}
