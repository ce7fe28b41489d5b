//! The words of a confirmation: the sender asked to be told that a message was
//! delivered (RFC 3461 section 4.1, NOTIFY=SUCCESS), and it was.

use fluent_bundle::FluentArgs;

use super::catalogue::Severity;
use super::locale::Locale;
use super::recipients::{self, Affected, common};
use super::{Bounce, Explanation, Frame, Group, MAX_NAMED};
use crate::report::{Action, Recipient};

/// The Fluent message.
const KEY: &str = "delivered";

/// Explains a report whose recipients all got the message.
pub fn explain(bounce: &Bounce) -> Explanation {
    let affected = recipients::confirmed(bounce);
    let locale = Locale::load(bounce.language, [KEY], &bounce.branding.texts);
    let mut named = MAX_NAMED;
    let actions = [Action::Delivered, Action::Relayed, Action::Expanded];
    let groups: Vec<Group> = actions
        .iter()
        .filter_map(|&action| {
            let same = |p: &&Affected| p.recipient.is_some_and(|r| confirms(r) == action);
            let group: Vec<&Affected> = affected.iter().filter(same).collect();
            (!group.is_empty()).then(|| confirmed(&locale, action, &group, &mut named))
        })
        .collect();
    let headline = match &groups[..] {
        [only] => only.headline.clone(),
        // What holds for all of them.
        _ => word(&locale, "headline-relayed"),
    };
    let subject = super::subject_of(bounce, &locale, (KEY, "subject"), &headline);
    Explanation {
        confirmed: true,
        severity: Severity::Info,
        headline,
        intro: (groups.len() > 1).then(|| word(&locale, "why")),
        groups,
        ..Frame::of(bounce, &locale, &affected).explanation(subject)
    }
}

/// What a report proves of a recipient. Exim calls a message delivered that it has
/// handed to another server, which alone knows whether there is a mailbox.
fn confirms(recipient: &Recipient) -> Action {
    let is_smtp = recipient.diagnostic_type.as_deref() == Some("smtp");
    match recipient.action {
        Action::Delivered if is_smtp || recipient.remote_mta.is_some() => Action::Relayed,
        action => action,
    }
}

/// The recipients for whom the same is confirmed.
fn confirmed(locale: &Locale, action: Action, group: &[&Affected], named: &mut usize) -> Group {
    let suffix = match action {
        Action::Relayed => "-relayed",
        Action::Expanded => "-expanded",
        _ => "",
    };
    let mut args = FluentArgs::new();
    args.set("count", recipients::count(group.iter().copied()));
    if let Some(address) = common(group.iter().map(|p| p.address.clone())) {
        args.set("recipient", address);
    }
    let what = [format!("what{suffix}"), format!("what{suffix}-many")]
        .iter()
        .find_map(|name| locale.attribute(KEY, name, &args));
    let (recipients, rest) = super::group::names(group, named);
    args.set("count", rest);
    let more = locale.message("more-recipients", &args);
    let more = more.filter(|_| rest > 0 && !recipients.is_empty());
    args.set("count", group.len());
    Group {
        category: None,
        severity: Severity::Info,
        delayed: false,
        headline: word(locale, &format!("headline{suffix}")),
        what: what.into_iter().chain([word(locale, "why")]).collect(),
        answer: None,
        facts: Vec::new(),
        steps: Vec::new(),
        help: None,
        retry: String::new(),
        who: String::new(),
        recipients,
        more,
        recipients_label: locale
            .message("label-recipients", &args)
            .unwrap_or_default(),
    }
}

fn word(locale: &Locale, attribute: &str) -> String {
    let none = FluentArgs::new();
    locale.attribute(KEY, attribute, &none).unwrap_or_default()
}
