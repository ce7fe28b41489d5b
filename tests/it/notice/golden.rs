//! Whole notices: `NAME.eml` is a bounce, `NAME.out.eml` the notice that it
//! becomes. With `UPDATE_GOLDEN=1` the expected files are written anew.

use super::support::{Case, golden};

/// Fails if `actual` is not what the file holds.
pub fn compare(file: &str, actual: &[u8]) {
    let path = golden(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, actual).unwrap();
        return;
    }
    let expected = std::fs::read(&path).unwrap_or_default();
    if expected != actual {
        let (expected, actual) = (
            String::from_utf8_lossy(&expected).into_owned(),
            String::from_utf8_lossy(actual).into_owned(),
        );
        let differ = expected
            .lines()
            .zip(actual.lines())
            .enumerate()
            .find(|(_, (e, a))| e != a);
        panic!(
            "{file} differs (UPDATE_GOLDEN=1 writes it anew): {} and {} lines, first at {differ:?}",
            expected.lines().count(),
            actual.lines().count()
        );
    }
}

fn check(name: &str, language: Option<&str>) {
    let mut case = Case::golden(&format!("{name}.eml"));
    // A site in Poland, but for the one that says nothing of itself.
    case.settings.language = (name != "exim-several").then(|| "pl".into());
    case.language = language.map(str::to_string);
    compare(&format!("{name}.out.eml"), &case.notice().bytes);
}

macro_rules! golden {
    ($($test:ident: $name:literal $language:expr,)*) => {
        $(#[test] fn $test() { check($name, $language); })*
    };
}

// Most of these bounces carry Content-Language: pl, some Accept-Language: en.
golden! {
    exim_address_unknown: "exim-address-unknown" None,
    exim_message_too_large: "exim-message-too-large" None,
    exim_mailbox_full: "exim-mailbox-full" Some("en"),
    exim_blocklist: "exim-blocklist" None,
    exim_several: "exim-several" None,
    exim_delayed: "exim-delayed" Some("en"),
    exim_raw_utf8: "exim-raw-utf8" None,
    exim_crlf: "exim-crlf" None,
    postfix_forwarded: "postfix-forwarded" None,
    postfix_moved: "postfix-moved" Some("en"),
    postfix_domain_unknown: "postfix-domain-unknown" None,
    postfix_delayed: "postfix-delayed" None,
    postfix_smtputf8: "postfix-smtputf8" None,
    postfix_latin1: "postfix-latin1" Some("en"),
    postfix_delivered: "postfix-delivered" None,
    postfix_relayed: "postfix-relayed" Some("en"),
    qmail_challenge: "qmail-challenge" None,
}
