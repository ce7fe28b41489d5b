//! `[trust]`: which proofs the site accepts, and what they need.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::problem::{Checker, Mistake};
use super::{safety, value};
use crate::message::Domain;
use crate::trust::keys::Keys;
use crate::trust::settings::{Proof, Trust};

/// What `max_age_days` may be, and is by default.
const MAX_AGES: std::ops::RangeInclusive<u32> = 1..=60;
const MAX_AGE: u32 = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrustTable {
    require: Option<Spanned<Vec<Proof>>>,
    pub(super) key_file: Option<Spanned<PathBuf>>,
    dkim_keys: Option<Spanned<PathBuf>>,
    max_age_days: Option<Spanned<u32>>,
    local_users: Option<Vec<String>>,
    #[serde(default)]
    hostnames: Vec<Spanned<String>>,
    #[serde(default)]
    networks: Vec<Spanned<String>>,
}

impl TrustTable {
    /// The settings, and the keys of the key file. `hostname` is the name of this
    /// mail server.
    pub(super) fn settings(
        self,
        hostname: &str,
        checker: &mut Checker<'_>,
    ) -> (Trust, Option<Keys>) {
        self.warn_of_missing_keys(checker);
        let keys = checker.read_some("key_file", self.key_file.as_ref(), |file: &Path| {
            safety::read_keys(file)
                .map_err(|fault| Mistake::new(format!("names {}, which {fault}", file.display())))
        });
        checker.read_some("dkim_keys", self.dkim_keys.as_ref(), |file: &Path| {
            safety::check(file)
                .map_err(|fault| Mistake::new(format!("names {}, which {fault}", file.display())))
        });
        let days = checker.read_some(
            "max_age_days",
            self.max_age_days.as_ref(),
            value::within(MAX_AGES, " of days"),
        );
        let mut hostnames: Vec<Domain> = Domain::new(hostname).into_iter().collect();
        for name in &self.hostnames {
            hostnames.extend(checker.read("hostnames", name, value::host_name));
        }
        let mut networks = Vec::new();
        for net in &self.networks {
            networks.extend(checker.read("networks", net, value::network));
        }
        let trust = Trust {
            require: self.require.map_or_else(
                || vec![Proof::Local, Proof::Hmac, Proof::Dkim],
                Spanned::into_inner,
            ),
            local_users: self.local_users.unwrap_or_else(|| {
                ["Debian-exim", "exim", "mail", "mailnull"]
                    .map(String::from)
                    .into()
            }),
            hostnames,
            networks,
            dkim_keys: self.dkim_keys.map(Spanned::into_inner),
            max_age: i64::from(days.unwrap_or(MAX_AGE)) * 24 * 3600,
        };
        (trust, keys)
    }

    fn warn_of_missing_keys(&self, checker: &mut Checker<'_>) {
        let Some(require) = &self.require else {
            return;
        };
        for (proof, missing, name, key) in [
            (Proof::Hmac, self.key_file.is_none(), "hmac", "key_file"),
            (Proof::Dkim, self.dkim_keys.is_none(), "dkim", "dkim_keys"),
        ] {
            if missing && require.get_ref().contains(&proof) {
                checker.warn(
                    require.span(),
                    format!("`{name}` needs `{key}`"),
                    &format!("set `{key}`; examples/zwrotka.toml explains it"),
                );
            }
        }
    }
}
