//! Addresses with a tag in front, as bounce address tag validation makes them
//! of the reverse-path (draft-levine-smtp-batv): `prvs=0123abcdef=anna@example.pl`.

/// The address without its tag: whose mail it is. What has no tag is as it was.
pub fn without_tag(address: &str) -> &str {
    let tagged = address
        .get(..5)
        .filter(|p| p.eq_ignore_ascii_case("prvs="))
        .and_then(|_| address.get(5..))
        .and_then(|rest| rest.split_once('='));
    match tagged {
        // A digit that names the key, three of the day, and a hash.
        Some((tag, plain))
            if tag.len() == 10
                && tag.bytes().take(4).all(|b| b.is_ascii_digit())
                && tag.bytes().all(|b| b.is_ascii_hexdigit())
                && plain
                    .split_once('@')
                    .is_some_and(|(local, _)| !local.is_empty()) =>
        {
            plain
        }
        _ => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_comes_off_and_nothing_else() {
        assert_eq!(
            without_tag("prvs=0123ABCDEF=anna@example.pl"),
            "anna@example.pl"
        );
        assert_eq!(
            without_tag("PRVS=3456abcdef=a=b@example.pl"),
            "a=b@example.pl"
        );
        for plain in [
            "anna@example.pl",
            "prvs=anna@example.pl",
            "prvs=012xABCDEF=anna@example.pl",
            "prvs=0123ABCDE=anna@example.pl",
            "prvs=0123ABCDEF=@example.pl",
            "prvs=0123ABCDEF=anna",
            "prvsż",
            "",
        ] {
            assert_eq!(without_tag(plain), plain);
        }
    }
}
