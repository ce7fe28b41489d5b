//! Words for causes that the texts of their category don't fit.

use fluent_bundle::FluentArgs;

use super::{Texts, Words};
use crate::explanation::catalogue::{Severity, Who};
use crate::explanation::recipients::Cause;

impl Cause {
    /// What happened, in a sentence or two.
    pub(super) fn what(self, texts: &Texts) -> Option<String> {
        let key = match self {
            Cause::LookUpFails => "what-lookup",
            Cause::Overloaded => "what-overloaded",
            Cause::Domain => "what-domain",
            Cause::Unasked => "what-unasked",
            Cause::Kind => "what-kind",
            Cause::Theirs => "what-theirs",
            Cause::Behind => "note-forwarded",
        };
        texts.locale.message(key, &texts.args)
    }

    /// All words of a failure; `None` where something in them is not known.
    pub(super) fn words(self, texts: &Texts, variants: &[&str]) -> Option<Words> {
        let own = |attribute: &str| texts.of(attribute, variants);
        let other = |key: &str, attribute: &str| texts.of_key(key, attribute, &[]);
        let mut what = vec![self.what(texts)?];
        let (headline, steps) = match self {
            Cause::LookUpFails => (own("headline"), vec![own("step-1"), own("step-2")]),
            Cause::Overloaded => (
                own("headline"),
                vec![own("step-1"), other("greylisted", "step-2")],
            ),
            Cause::Domain => (
                texts.locale.message("headline-domain", &FluentArgs::new()),
                vec![
                    match texts.support {
                        true => Some(texts.locale.word("step-support")),
                        false => other("unknown", "step-3"),
                    },
                    own("step-3"),
                ],
            ),
            Cause::Unasked => (
                other("address-unknown", "headline"),
                texts.steps(variants).into_iter().map(Some).collect(),
            ),
            Cause::Kind => (own("headline"), vec![own("step-2"), own("step-3")]),
            Cause::Theirs => (
                other("relay-denied", "headline"),
                vec![
                    other("relay-denied", "step-1"),
                    other("relay-denied", "step-3"),
                ],
            ),
            Cause::Behind => {
                what.extend(own("reason"));
                (
                    other("address-unknown", "headline-forwarded"),
                    vec![
                        other("address-unknown", "step-1-forwarded"),
                        other("address-unknown", "step-2-forwarded"),
                    ],
                )
            }
        };
        Some(Words {
            headline: headline?,
            what,
            steps: steps.into_iter().flatten().collect(),
            only_wait: false,
            delayed: false,
        })
    }

    /// Who can fix it, where that is not whom the category names.
    pub(super) fn who(self) -> Option<&'static [Who]> {
        match self {
            Cause::LookUpFails | Cause::Theirs => Some(&[Who::RecipientAdmin]),
            Cause::Overloaded | Cause::Behind => Some(&[Who::Recipient]),
            Cause::Domain => Some(&[Who::YourProvider]),
            Cause::Unasked | Cause::Kind => None,
        }
    }

    /// How grave it is, where that is not what the category says.
    pub(super) fn severity(self) -> Option<Severity> {
        match self {
            Cause::Kind => Some(Severity::FixYourself),
            Cause::Theirs | Cause::Behind => Some(Severity::ContactRecipient),
            _ => None,
        }
    }
}
