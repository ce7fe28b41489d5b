//! What a queued message says of the PHP script that wrote it.

use crate::admin::text::Text;

/// Its header field X-PHP-Originating-Script, from what `exim -Mvh` or
/// `postcat -bh -q` prints. PHP writes it with `mail.add_x_header = On`, and a
/// script can forge it.
///
/// In Exim's file a header line begins with its length and a letter: `040  `.
pub(super) fn originating(header: &[u8]) -> Option<Text> {
    const NAME: &[u8] = b"X-PHP-Originating-Script:";
    header.split(|&b| b == b'\n').find_map(|line| {
        let line = match line {
            [a, b, c, _, b' ', rest @ ..] if [a, b, c].iter().all(|b| b.is_ascii_digit()) => rest,
            _ => line,
        };
        let (name, value) = line.split_at_checked(NAME.len())?;
        name.eq_ignore_ascii_case(NAME)
            .then(|| Text::new(value.trim_ascii()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn php_scripts_are_found_in_both_forms() {
        for header in [
            &b"1xVfjm-0005ox-1D-H\nshop 1001 1001\n\n046  X-PHP-Originating-Script: 1001:mailer.php\n"[..],
            b"To: x\nx-php-originating-script:  1001:mailer.php\nSubject: y\n",
        ] {
            assert_eq!(originating(header), Some(Text::from("1001:mailer.php")));
        }
        assert_eq!(
            originating(b"Subject: X-PHP-Originating-Script: no\n"),
            None
        );
    }
}
