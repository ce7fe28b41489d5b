//! The words for recipients with the same cause: which texts fit, and what is
//! put into them.

mod causes;

use fluent_bundle::FluentArgs;

use super::catalogue::{self, Retry, Severity, Who};
use super::locale::Locale;
use super::recipients::{self, Affected, Cause, common, spoken};
use super::sentence::Sentence;
use super::{Bounce, Group, attachments, clean};
use crate::diagnosis::{Category, Confidence, Permanence};
use crate::message::DateTime;

/// Shortest time of trying that people are told of, in seconds.
const WORTH_TELLING: i64 = 3600;
/// Most messages that anybody would split one into.
const MOST_PARTS: u64 = 9;

/// Explains one group; `named` is how many recipients may still be named.
pub fn explain(
    bounce: &Bounce,
    locale: &Locale,
    clock: Option<DateTime>,
    affected: &[&Affected],
    named: &mut usize,
) -> Group {
    let first = affected.first();
    let category = first.map_or(Category::Unknown, |p| p.verdict.category);
    let cause = first.and_then(|p| p.cause);
    let delayed = first.is_some_and(|p| p.delayed);
    let traits = catalogue::traits(category);
    let temporary = affected
        .iter()
        .all(|p| p.verdict.permanence == Permanence::Temporary);
    let until = tried_until(bounce, locale, clock, affected);

    let files = Files::of(bounce, category, affected);
    let args = arguments(bounce, locale, affected, until.as_deref(), &files);
    let variants = variants(bounce, category, affected, &args, &files);
    let count = recipients::count(affected.iter().copied());
    let texts = Texts {
        locale,
        args,
        many: count > 1,
        category: category.name(),
        support: bounce.settings.has_support(),
    };
    let mut words = if delayed {
        waiting(&texts, &variants, cause, until.is_some())
    } else {
        let met = first.and_then(|p| p.verdict.facts.cause);
        let mut words = cause
            .and_then(|cause| cause.words(&texts, &variants))
            .unwrap_or_else(|| failed(&texts, &variants, met));
        if temporary {
            words.give_up(bounce, &texts, affected, category, clock);
        }
        words
    };
    words.add_notes(bounce, &texts, affected, &variants, &files);
    let answer = words.doubt(&texts, affected);

    let retry = retry(traits.retry, delayed, temporary, until.is_some());
    let severity = match delayed {
        true => Severity::Info,
        false => cause.and_then(Cause::severity).unwrap_or(traits.severity),
    };
    let who = if words.only_wait {
        locale.word("who-nobody")
    } else {
        let who = who(bounce, affected, &variants, traits.who);
        who_list(locale, &who, texts.support)
    };
    let (recipients, rest) = names(affected, named);
    let more = || {
        let mut more = FluentArgs::new();
        more.set("count", rest);
        locale.message("more-recipients", &more)
    };
    Group {
        category: Some(category),
        severity,
        delayed,
        headline: words.headline,
        what: words.what,
        facts: facts(bounce, locale, affected, &variants, &texts.args),
        answer,
        help: help(bounce, locale, category),
        steps: words.steps,
        retry: locale.message(retry, &texts.args).unwrap_or_default(),
        who,
        more: more().filter(|_| rest > 0 && !recipients.is_empty()),
        recipients,
        recipients_label: locale
            .message("label-recipients", &texts.args)
            .unwrap_or_default(),
    }
}

/// Until when delivery is tried, where that is the same for all.
fn tried_until(
    bounce: &Bounce,
    locale: &Locale,
    clock: Option<DateTime>,
    affected: &[&Affected],
) -> Option<String> {
    common(affected.iter().map(|p| {
        let date = p
            .verdict
            .facts
            .until
            .or(p.recipient.and_then(|r| r.will_retry_until));
        locale.date(&bounce.settings.local(date?, clock))
    }))
}

/// The message that tells whether it is tried again.
fn retry(usual: Retry, delayed: bool, temporary: bool, until: bool) -> &'static str {
    match (delayed, usual) {
        (true, _) if until => "retry-auto-until",
        (true, _) => "retry-auto",
        (false, Retry::Final) if temporary => Retry::ResendLater.key(),
        (false, retry) => retry.key(),
    }
}

/// The addresses that are named, each once, and how many are left.
pub(super) fn names(affected: &[&Affected], named: &mut usize) -> (Vec<String>, usize) {
    let mut all: Vec<String> = Vec::new();
    let mut nameless = 0;
    for one in affected {
        match &one.address {
            Some(address) if one.forwarded && all.contains(address) => {}
            Some(address) => all.push(address.clone()),
            None => nameless += 1,
        }
    }
    let rest = all.len().saturating_sub((*named).max(1));
    all.truncate((*named).max(1));
    *named = named.saturating_sub(all.len());
    (all, rest + nameless)
}

/// Who can fix it. What is wrong at our own server is for our provider.
fn who(
    bounce: &Bounce,
    affected: &[&Affected],
    variants: &[&str],
    usual: &'static [Who],
) -> Vec<Who> {
    if variants.contains(&"local") {
        return vec![Who::YourProvider];
    }
    if variants.contains(&"forwarded") {
        return vec![Who::Recipient];
    }
    let who = affected
        .first()
        .and_then(|p| p.cause?.who())
        .unwrap_or(usual);
    let ours = bounce.is_reported_by_us()
        && affected.iter().all(|p| {
            p.local
                && p.recipient
                    .is_some_and(|r| r.diagnostic_type.as_deref() == Some("x-unix"))
        });
    let mut all = Vec::new();
    for &one in who {
        let one = if ours && one == Who::RecipientAdmin {
            Who::YourProvider
        } else {
            one
        };
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// The main words of a group.
#[derive(Default)]
struct Words {
    headline: String,
    what: Vec<String>,
    steps: Vec<String>,
    /// Whether nobody can do more than wait.
    only_wait: bool,
    delayed: bool,
}

impl Words {
    /// Puts the step that names the right address where it belongs: in place of
    /// the one that sends people looking for the mistake, or in front of all.
    fn suggest(&mut self, step: String, category: Category) {
        let looks_for_it = matches!(
            category,
            Category::AddressUnknown
                | Category::DomainUnknown
                | Category::DomainNoMail
                | Category::HostUnreachable
                | Category::RelayDenied
        );
        // While it is still tried the first step says to wait.
        let at = usize::from(self.delayed);
        if looks_for_it && at < self.steps.len() {
            self.steps[at] = step;
        } else {
            self.steps.insert(at.min(self.steps.len()), step);
        }
        self.only_wait = false;
    }
}

impl Words {
    /// What is known beside the cause.
    fn add_notes(
        &mut self,
        bounce: &Bounce,
        texts: &Texts,
        affected: &[&Affected],
        variants: &[&str],
        files: &Files,
    ) {
        let category = affected
            .first()
            .map_or(Category::Unknown, |p| p.verdict.category);
        let locale = texts.locale;
        if category == Category::MessageTooLarge && texts.args.get("limit").is_none() {
            self.what
                .extend(locale.message("message-size", &texts.args));
        }
        if files.size.is_some() {
            self.what
                .extend(locale.message("largest-attachment", &texts.args));
        }
        let meant = locale.message("step-did-you-mean", &texts.args);
        if let Some(step) = meant.filter(|_| variants.contains(&"meant")) {
            self.suggest(step, category);
        }
        if let [only] = affected
            && only.forwarded
            && !variants.contains(&"forwarded")
            && (only.delayed || only.cause != Some(Cause::Behind))
        {
            let note = locale.message("note-forwarded", &texts.args);
            self.what.extend(note);
        }
        if bounce.administrator_notified && category == Category::ReputationBlocklist {
            self.what.push(locale.word("note-administrator-told"));
        }
    }

    /// Where the server's answer can be read in more than one way, the words say
    /// so and the answer stands beside them.
    fn doubt(&mut self, texts: &Texts, affected: &[&Affected]) -> Option<String> {
        let first = affected.first()?;
        let category = first.verdict.category;
        if first.verdict.confidence != Confidence::Likely || category == Category::Unknown {
            return None;
        }
        let answer = recipients::answer(first);
        if answer.is_empty() {
            return None;
        }
        if !self.delayed {
            let mut args = FluentArgs::new();
            args.set("headline", self.headline.clone());
            if let Some(likely) = texts.locale.message("headline-likely", &args) {
                self.headline = likely;
            }
        }
        self.what.push(texts.locale.word("note-likely"));
        Some(answer)
    }

    /// A fault that may pass was met until the time was up: since when, and
    /// another way to the recipient before another try.
    fn give_up(
        &mut self,
        bounce: &Bounce,
        texts: &Texts,
        affected: &[&Affected],
        category: Category,
        clock: Option<DateTime>,
    ) {
        use Category as C;
        let urgent = match category {
            C::HostUnreachable => 2,
            C::SystemProblem | C::Greylisted => 1,
            C::MailboxFull
            | C::MailboxDisabled
            | C::DomainUnknown
            | C::RateLimited
            | C::Expired => 0,
            _ => return,
        };
        if self.steps.len() > 1 && urgent < self.steps.len() {
            let step = self.steps.remove(urgent);
            self.steps.insert(0, step);
        }
        let shown = |date: DateTime| texts.locale.date(&bounce.settings.local(date, clock));
        let last = common(
            affected
                .iter()
                .map(|p| p.recipient.and_then(|r| r.last_attempt_date)),
        );
        let tried = bounce
            .report
            .arrival_date
            .zip(last)
            .and_then(|(from, until)| {
                let mut args = FluentArgs::new();
                args.set("from", shown(from)?);
                args.set("until", shown(until)?);
                let long = until.to_timestamp() - from.to_timestamp() >= WORTH_TELLING;
                texts.locale.message("note-tried", &args).filter(|_| long)
            });
        match (tried, category) {
            (Some(tried), _) => self.what.push(tried),
            (None, C::Expired | C::Greylisted | C::RateLimited) => {}
            (None, _) => self.what.push(texts.locale.word("note-given-up")),
        }
    }
}

/// It is still tried: that comes first, then what stands in the way.
fn waiting(texts: &Texts, variants: &[&str], cause: Option<Cause>, until: bool) -> Words {
    let waiting = |attribute, variants: &[&str]| texts.of_key("delayed", attribute, variants);
    let until: &[&str] = if until { &["until"] } else { &[] };
    let meanwhile = texts.of("delayed-step", variants);
    let help: &[&str] = if meanwhile.is_some() { &["help"] } else { &[] };
    let mut words = Words {
        headline: waiting("headline", &[]).unwrap_or_default(),
        only_wait: meanwhile.is_none(),
        delayed: true,
        ..Words::default()
    };
    words.what.extend(waiting("what", until));
    let own = cause.filter(|cause| *cause != Cause::Behind);
    let reason = own.and_then(|cause| cause.what(texts));
    words
        .what
        .extend(reason.or_else(|| texts.of("reason", variants)));
    words.steps.extend(waiting("step-1", help));
    words.steps.extend(meanwhile);
    words.steps.extend(waiting("step-2", &[]));
    words.steps.extend(waiting("step-3", &[]));
    words
}

/// It won't be tried again; `met` is what the last attempt met, where the time
/// ran out.
fn failed(texts: &Texts, variants: &[&str], met: Option<Category>) -> Words {
    let mut what: Vec<String> = texts.of("what", variants).into_iter().collect();
    what.extend(met.and_then(|met| texts.locale.attribute(met.name(), "reason", &texts.args)));
    Words {
        headline: texts.of("headline", variants).unwrap_or_default(),
        what,
        steps: texts.steps(variants),
        only_wait: false,
        delayed: false,
    }
}

/// What the reader will want to copy, where the texts speak of it.
fn facts(
    bounce: &Bounce,
    locale: &Locale,
    affected: &[&Affected],
    variants: &[&str],
    args: &FluentArgs,
) -> Vec<Sentence> {
    let Some(first) = affected.first() else {
        return Vec::new();
    };
    if variants.contains(&"meant") {
        let meant = first.meant.clone().unwrap_or_default();
        let sentence = locale.message("did-you-mean", args).unwrap_or_default();
        let subject = bounce.report.original.subject.as_deref();
        let url = bounce
            .settings
            .write_again
            .then(|| write_again(&meant, subject.unwrap_or_default()));
        return vec![Sentence::new(sentence, &meant, url, "")];
    }
    if first.delayed {
        return Vec::new();
    }
    let code = first.code.clone().filter(|_| variants.contains(&"code"));
    let address = first
        .suggestion
        .clone()
        .filter(|_| variants.contains(&"new"));
    [("label-code", code), ("label-address", address)]
        .into_iter()
        .filter_map(|(label, value)| {
            let value = value?;
            let label = locale.word(label);
            let colon = locale.word("colon");
            let sentence = format!("{label}{colon}{value}");
            Some(Sentence::new(sentence, &value, None, ""))
        })
        .collect()
}

/// A mailto URL for an address that we made ourselves (RFC 6068).
fn write_again(address: &str, subject: &str) -> String {
    let quoted = |text: &str| -> String {
        let mut out = String::new();
        for byte in text.bytes() {
            match byte {
                b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => out.push(b as char),
                b => out.push_str(&format!("%{b:02X}")),
            }
        }
        out
    };
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let subject = clean::text(subject, clean::MAX_SUBJECT);
    let mut url = format!("mailto:{}@{}", quoted(local), quoted(domain));
    if !subject.is_empty() {
        url.push_str(&format!("?subject={}", quoted(&subject)));
    }
    url
}

/// Where the site says more about this.
fn help(bounce: &Bounce, locale: &Locale, category: Category) -> Option<Sentence> {
    let url = bounce.settings.help(category)?;
    let shown = url.strip_prefix("mailto:").unwrap_or(url);
    let mut args = FluentArgs::new();
    args.set("help", shown.to_string());
    let sentence = locale.message("help", &args)?;
    Some(Sentence::new(sentence, shown, Some(url.to_string()), ""))
}

/// The size that a server announced or that our proof on the message has; what came
/// back of it may have been cut.
fn announced_size(bounce: &Bounce, affected: &[&Affected]) -> Option<u64> {
    let announced = affected.iter().find_map(|p| p.verdict.facts.size);
    announced.or(bounce.report.original.sent_size)
}

/// Attachments that a text can name.
#[derive(Default)]
struct Files {
    /// The one that it is about.
    name: Option<String>,
    /// Its size in bytes, where it is the largest of several that are all known.
    size: Option<u64>,
    /// Whether it alone is over the limit.
    alone: bool,
}

impl Files {
    fn of(bounce: &Bounce, category: Category, affected: &[&Affected]) -> Files {
        let original = &bounce.report.original;
        let limit = affected.iter().filter_map(|p| p.verdict.facts.limit).min();
        match category {
            Category::MessageTooLarge => {
                let files = attachments::of(original);
                let Some(largest) = files.iter().max_by_key(|f| f.size) else {
                    return Files::default();
                };
                // What came back may have been cut: then its sizes say nothing.
                let came_back = original.whole.as_ref().map_or(0, |w| w.len() as u64);
                let announced = announced_size(bounce, affected);
                let is_whole = match (limit, announced) {
                    (Some(limit), _) => came_back > limit,
                    // Servers announce a little more or less than they return.
                    (None, Some(size)) => came_back >= size / 100 * 95,
                    (None, None) => false,
                };
                if !is_whole {
                    return Files::default();
                }
                Files {
                    alone: limit.is_some_and(|limit| largest.size > limit / 100 * 72),
                    size: (files.len() > 1).then_some(largest.size),
                    name: Some(largest.name.clone()),
                }
            }
            Category::AttachmentBlocked => {
                let files = attachments::of(original);
                let said = affected.first().and_then(|p| spoken(p)).unwrap_or_default();
                let named = files.iter().find(|f| said.contains(&f.raw_name));
                let only = files.first().filter(|_| files.len() == 1);
                Files {
                    name: named.or(only).map(|f| f.name.clone()),
                    ..Files::default()
                }
            }
            _ => Files::default(),
        }
    }
}

/// The texts of a category for a group.
struct Texts<'l> {
    locale: &'l Locale,
    args: FluentArgs<'static>,
    many: bool,
    category: &'static str,
    /// Whether the site names somebody who helps: then that is the reader's provider,
    /// and the end of the notice says where.
    support: bool,
}

impl Texts<'_> {
    /// An attribute of the category; see [`Texts::of_key`].
    fn of(&self, attribute: &str, variants: &[&str]) -> Option<String> {
        self.of_key(self.category, attribute, variants)
    }

    /// An attribute in the first variant whose variables are all known; the
    /// one for many comes last for a single recipient.
    fn of_key(&self, key: &str, attribute: &str, variants: &[&str]) -> Option<String> {
        if let Some(instead) = self.support_instead(key, attribute) {
            return Some(instead);
        }
        let plain = variants
            .iter()
            .map(|v| format!("{attribute}-{v}"))
            .chain([attribute.to_string()]);
        let names: Vec<String> = if self.many {
            plain.flat_map(|n| [format!("{n}-many"), n]).collect()
        } else {
            let many: Vec<String> = plain.clone().map(|n| format!("{n}-many")).collect();
            plain.chain(many).collect()
        };
        names
            .iter()
            .find_map(|n| self.locale.attribute(key, n, &self.args))
    }

    /// What takes the place of a step that sends people to their provider, where
    /// the site has named its support: one contact, not three. Empty where the
    /// step says no more than the end of the notice does.
    fn support_instead(&self, key: &str, attribute: &str) -> Option<String> {
        if !self.support {
            return None;
        }
        match (key, attribute) {
            ("reputation-blocklist", "step-1" | "delayed-step")
            | ("sender-dns" | "tls-required", "step-1")
            | ("auth-failed" | "protocol-error", "step-2") => {
                Some(self.locale.word("step-support"))
            }
            ("challenge-code", "step-4") | ("rate-limited", "step-3" | "delayed-step") => {
                Some(self.locale.word("footer-not-you-support"))
            }
            (
                "spam-content" | "sender-refused" | "expired" | "system-problem" | "unknown",
                "step-3",
            ) => Some(String::new()),
            _ => None,
        }
    }

    /// `step-1`, `step-2` … as long as there are any; an empty one is left out.
    fn steps(&self, variants: &[&str]) -> Vec<String> {
        (1..=9)
            .map(|n| format!("step-{n}"))
            .map_while(|attribute| self.of(&attribute, variants))
            .filter(|step| !step.trim().is_empty())
            .collect()
    }
}

/// Which variants of a category's texts fit, the best first.
fn variants(
    bounce: &Bounce,
    category: Category,
    affected: &[&Affected],
    args: &FluentArgs,
    files: &Files,
) -> Vec<&'static str> {
    let ours = bounce.is_reported_by_us();
    let known = |name: &str| args.get(name).is_some();
    let all = |fits: fn(&Affected) -> bool| affected.iter().all(|p| fits(p));
    let mut variants = Vec::new();
    match category {
        Category::AddressUnknown if all(|p| p.forwarded) => variants.push("forwarded"),
        Category::AddressMoved if known("suggestion") => variants.push("new"),
        Category::MessageTooLarge if known("size") && known("limit") => {
            if files.alone {
                variants.push("alone");
            } else if known("parts") {
                variants.push("parts");
            }
            variants.push("sized");
        }
        Category::MessageTooLarge if known("limit") => variants.push("limit"),
        Category::ReputationBlocklist => {
            if known("ip") && known("lists") {
                variants.push("listed");
            }
            if known("lists") {
                variants.push("list");
            }
            if known("ip") {
                variants.push("ip");
            }
        }
        Category::SenderDns if known("ip") => variants.push("ip"),
        Category::AttachmentBlocked if known("attachment") => variants.push("named"),
        Category::ChallengeCode if known("code") => variants.push("code"),
        Category::SystemProblem if all(|p| p.local) => {
            variants.push(if ours { "local" } else { "somewhere" });
        }
        _ => {}
    }
    let meant = common(affected.iter().map(|p| p.meant.clone()));
    if meant.is_some() && !variants.contains(&"forwarded") {
        variants.push("meant");
    }
    if all(|p| spoken(p).is_none()) {
        variants.push("silent");
    }
    variants
}

/// The variables of the texts: what holds for all of the affected.
fn arguments(
    bounce: &Bounce,
    locale: &Locale,
    affected: &[&Affected],
    until: Option<&str>,
    files: &Files,
) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    let mut set = |name: &'static str, value: Option<String>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            args.set(name, value);
        }
    };
    set(
        "recipient",
        common(affected.iter().map(|p| p.address.clone())),
    );
    set("domain", common(affected.iter().map(|p| p.domain.clone())));
    let sender = bounce
        .report
        .original
        .return_path
        .as_deref()
        .filter(|p| !p.is_empty())
        .or(bounce.report.original.from.as_deref())
        .and_then(clean::shown_address);
    set("sender_domain", sender.as_deref().and_then(clean::domain));
    set("sender", sender);

    let sizes = Sizes::of(bounce, locale, affected);
    set("size", sizes.size);
    set("limit", sizes.limit);
    set("safe", sizes.safe);
    set(
        "ip",
        common(
            affected
                .iter()
                .map(|p| p.complained_about().map(|ip| ip.to_string())),
        ),
    );
    let mut lists: Vec<String> = Vec::new();
    for list in affected.iter().flat_map(|p| &p.verdict.facts.blocklists) {
        let list = clean::defang(&clean::text(list, 64));
        if !list.is_empty() && !lists.contains(&list) && lists.len() < 5 {
            lists.push(list);
        }
    }
    set("lists", Some(lists.join(&locale.word("comma"))));
    set("code", common(affected.iter().map(|p| p.code.clone())));
    let meant = |p: &&Affected| p.meant.clone().or_else(|| p.suggestion.clone());
    set("suggestion", common(affected.iter().map(meant)));
    set("until", until.map(str::to_string));
    set("attachment", files.name.clone());
    set(
        "attachment_size",
        files.size.and_then(|size| locale.size(size)),
    );
    if let Some(parts) = sizes.parts.filter(|parts| (2..=MOST_PARTS).contains(parts)) {
        args.set("parts", parts);
    }
    args.set("count", recipients::count(affected.iter().copied()));
    args
}

/// What is known of the message's size and the limit, in words of the language.
#[derive(Default)]
struct Sizes {
    size: Option<String>,
    limit: Option<String>,
    /// A size that passes.
    safe: Option<String>,
    /// Into how many messages it must be split.
    parts: Option<u64>,
}

impl Sizes {
    fn of(bounce: &Bounce, locale: &Locale, affected: &[&Affected]) -> Sizes {
        let announced = announced_size(bounce, affected);
        // The smallest limit is the one to stay below.
        let limits = affected.iter().filter_map(|p| p.verdict.facts.limit);
        let Some(limit) = limits.min().filter(|&limit| limit > 0) else {
            return Sizes {
                // What came back may have been cut; only what was announced is sure.
                size: announced.and_then(|size| locale.size(size)),
                ..Sizes::default()
            };
        };
        let size = announced.or(bounce.report.original.size);
        let both = size.and_then(|size| locale.sizes(size, limit));
        // A size that is no larger than the limit tells that one of them is wrong.
        if both.is_none() && size.is_some_and(|size| size <= limit) {
            return Sizes::default();
        }
        Sizes {
            size: both.as_ref().map(|(size, _)| size.clone()),
            limit: both.map(|(_, limit)| limit).or(locale.size(limit)),
            safe: locale.room(limit),
            parts: size.map(|size| size.div_ceil(limit)),
        }
    }
}

fn who_list(locale: &Locale, who: &[Who], support: bool) -> String {
    let word = |who: &Who| match who {
        Who::YourProvider if support => locale.word("who-support"),
        who => locale.word(who.key()),
    };
    let words: Vec<String> = who.iter().map(word).collect();
    match words.split_last() {
        Some((last, first)) if !first.is_empty() => {
            let mut args = FluentArgs::new();
            args.set("first", first.join(&locale.word("comma")));
            args.set("last", last.clone());
            locale.message("list-or", &args).unwrap_or_default()
        }
        _ => words.concat(),
    }
}
