//! Names in commands that a person will type.

/// A word as a shell takes it. `None` where it holds anything but printable
/// ASCII: such a command is not for typing.
pub fn quoted(word: &[u8]) -> Option<String> {
    if word.is_empty() || !word.iter().all(|b| matches!(b, b' '..=b'~')) {
        return None;
    }
    let text = String::from_utf8_lossy(word);
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"@%+=:,./_-".contains(b);
    if word.iter().all(plain) && !word.starts_with(b"-") {
        return Some(text.into_owned());
    }
    Some(format!("'{}'", text.replace('\'', "'\\''")))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        assert_eq!(quoted(b"jan@k.example").unwrap(), "jan@k.example");
        assert_eq!(quoted(b"a b'$(x)").unwrap(), "'a b'\\''$(x)'");
        assert_eq!(quoted(b"-rf").unwrap(), "'-rf'");
        assert_eq!(quoted(b"a\x1b"), None);
        assert_eq!(quoted(b""), None);
    }
}
