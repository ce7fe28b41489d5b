//! What to do when the server sends spam, in the right order.
//!
//! The order is what people get wrong: a server that is taken off a blocklist
//! while the spam goes on is back within hours, and a queue that is emptied while
//! a script runs is full again. So: stop the source, clean the queue, see that it
//! is quiet, and only then ask for delisting. [`steps`] makes the list from what
//! the other parts found; it does nothing itself.

use serde::Serialize;

use super::blocklist::{self, list::Verdict};
use super::queue::{Mta, Summary};
use super::shell::quoted;
use super::suspects::{Kind, Suspect};
use super::text::printable;

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// `stop-source`, `clean-queue`, `see-that-it-is-quiet`, `delist` or `prevent`.
    pub name: &'static str,
    /// What, in plain words.
    pub title: String,
    /// Details, one a line.
    pub details: Vec<String>,
    /// Commands for this mail server, in order. Those of zwrotka that change
    /// something show first what they would do.
    pub commands: Vec<String>,
}

/// What was found, as far as it could be found.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// Which mail server.
    pub mta: Option<Mta>,
    /// What the blocklists say.
    pub blocklists: Option<&'a blocklist::Report>,
    /// What is in the queue.
    pub queue: Option<&'a Summary>,
    /// Who sends: the suspects alone.
    pub suspects: &'a [&'a Suspect],
}

impl Findings<'_> {
    /// Whether anything has to be done.
    pub fn is_incident(&self) -> bool {
        !self.suspects.is_empty()
            || self.blocklists.is_some_and(blocklist::Report::is_listed)
            || self.queue.is_some_and(|q| !q.suspects.is_empty())
    }
}

/// What to do, in order. Empty where nothing has to be done.
pub fn steps(findings: &Findings<'_>) -> Vec<Step> {
    if !findings.is_incident() {
        return Vec::new();
    }
    let mut steps: Vec<Step> = findings.suspects.iter().map(|s| stop(s)).collect();
    if steps.is_empty() {
        steps.push(Step {
            name: "stop-source",
            title: "find the source: the log names no suspect".into(),
            details: vec![
                "look further back, and at who sends most".into(),
                "follow a message from the queue to its source".into(),
            ],
            commands: vec![
                "zwrotka trace --suspects --since 7d".into(),
                match findings.queue.and_then(|q| q.suspects.first()) {
                    Some(suspect) => format!("zwrotka trace {}", suspect.example),
                    None => "zwrotka trace ADDRESS".into(),
                },
            ],
        });
    }
    steps.extend(clean(findings));
    steps.push(Step {
        name: "see-that-it-is-quiet",
        title: "wait ten minutes and see that nobody sends any more".into(),
        details: vec!["if somebody still does, begin again at the first step".into()],
        commands: vec![
            "zwrotka trace --suspects --since 10m".into(),
            "zwrotka queue".into(),
        ],
    });
    steps.extend(findings.blocklists.and_then(delist));
    steps.push(prevent(findings.mta));
    steps
}

fn stop(suspect: &Suspect) -> Step {
    let name = quoted(suspect.name.as_bytes());
    let mut commands = Vec::new();
    match suspect.kind {
        Kind::Account => {
            commands.extend(name.map(|name| format!("doveadm kick {name}")));
        }
        Kind::Script => {
            if let Some(folder) = suspect.folder.as_ref().and_then(|f| quoted(f.as_bytes())) {
                commands.push(format!(
                    "find {folder} -type f -mtime -14 -exec ls -lt {{}} +"
                ));
            } else if let Some(user) = name.filter(|_| suspect.folder.is_none()) {
                let user = user.trim_matches('\'').replace("uid ", "");
                commands.push(format!("crontab -l -u {user}"));
                commands.push(format!("ps -u {user} -f"));
            }
        }
        Kind::Host if suspect.mta == Mta::Postfix => commands.push("postconf mynetworks".into()),
        Kind::Host => commands.push("exim -bP hostlist relay_from_hosts".into()),
    }
    commands.extend(
        suspect
            .examples
            .last()
            .map(|id| format!("zwrotka trace {id}")),
    );
    let mut details = suspect.because();
    // The commands stand below.
    details.extend(suspect.next_steps.iter().map(|step| {
        let command = commands.iter().find_map(|command| step.find(command));
        step[..command.unwrap_or(step.len())]
            .trim_end_matches([' ', ':'])
            .to_string()
    }));
    Step {
        name: "stop-source",
        title: format!("stop {}", suspect.title()),
        details,
        commands,
    }
}

/// Sources and senders whose messages are named for removal.
const NAMED: usize = 10;

/// The flags of `queue remove` for what a suspect brought.
fn brought_by(suspect: &Suspect) -> Option<String> {
    let name = quoted(suspect.name.as_bytes())?;
    Some(match suspect.kind {
        Kind::Account => format!("--account {name}"),
        Kind::Script => {
            let user = name.trim_matches('\'').replace("uid ", "");
            match &suspect.folder {
                Some(folder) => format!("--user {user} --folder {}", quoted(folder.as_bytes())?),
                None => format!("--user {user}"),
            }
        }
        Kind::Host => format!("--host {name}"),
    })
}

fn clean(findings: &Findings<'_>) -> Option<Step> {
    let queue = findings.queue?;
    // Who brought it, where the log tells: the sender's address may be anybody's.
    let sources = findings.suspects.iter().filter(|_| queue.messages > 0);
    let mut chosen: Vec<String> = sources.filter_map(|s| brought_by(s)).collect();
    let mut unprintable = Vec::new();
    if chosen.is_empty() {
        for sender in queue.suspects.iter().map(|s| &s.sender) {
            match quoted(sender.as_bytes()) {
                _ if sender.is_empty() => {}
                Some(word) => chosen.push(format!("--sender {word}")),
                None => unprintable.push(sender),
            }
        }
    }
    // Frozen bounces are what forged senders leave behind. What Postfix has on
    // hold, somebody put there on purpose.
    let frozen = queue.mta == Mta::Exim && queue.frozen > 0 && queue.bounces > 0;
    if chosen.is_empty() && unprintable.is_empty() && !frozen {
        return None;
    }
    let mut details = vec![format!(
        "{} messages wait in the queue, {} of them bounces, {} frozen",
        queue.messages, queue.bounces, queue.frozen
    )];
    details.push("the first command shows what would go; with --yes it goes".into());
    for sender in unprintable {
        details.push(format!(
            "{sender} holds unprintable bytes: remove its messages by id, zwrotka queue shows them"
        ));
    }
    let mut commands = Vec::new();
    for flags in chosen.iter().take(NAMED) {
        commands.push(format!("zwrotka queue remove {flags}"));
        commands.push(format!("zwrotka queue remove {flags} --yes"));
    }
    if frozen {
        commands.push("zwrotka queue remove --frozen --sender '<>'".into());
        commands.push("zwrotka queue remove --frozen --sender '<>' --yes".into());
    }
    details.push(match queue.mta {
        Mta::Exim => "by hand: exiqgrep -i -f ADDRESS | xargs -r exim -Mrm; frozen bounces: \
                      exiqgrep -z -i -f '^<>$' | xargs -r exim -Mrm"
            .into(),
        Mta::Postfix => "by hand: postqueue -j | jq -r 'select(.sender==\"ADDRESS\").queue_id' | \
                         postsuper -d -"
            .into(),
    });
    Some(Step {
        name: "clean-queue",
        title: "take its messages out of the queue".into(),
        details,
        commands,
    })
}

fn delist(report: &blocklist::Report) -> Option<Step> {
    let of_addresses = report
        .addresses
        .iter()
        .flat_map(|a| a.lists.iter().map(move |f| (a.ip.to_string(), f)));
    let of_domains = report
        .domains
        .iter()
        .flat_map(|d| d.lists.iter().map(move |f| (d.domain.clone(), f)));
    let mut details = Vec::new();
    for (what, finding) in of_addresses.chain(of_domains) {
        if finding.minor || !matches!(finding.verdict, Verdict::Listed { .. }) {
            continue;
        }
        details.push(format!(
            "{} is on {}: {} {}",
            printable(&what),
            printable(&finding.list),
            printable(&finding.delist),
            printable(&finding.rule)
        ));
    }
    if details.is_empty() {
        return None;
    }
    details.push(blocklist::WARNING.into());
    Some(Step {
        name: "delist",
        title: "now, and not before, ask for delisting".into(),
        details,
        commands: vec!["zwrotka blocklist".into()],
    })
}

fn prevent(mta: Option<Mta>) -> Step {
    let mut details = vec![
        "limit what one account may send in an hour, so that the next theft stays small".into(),
    ];
    match mta {
        Some(Mta::Exim) => details.push(
            "Exim: in the ACL for RCPT, deny authenticated = * ratelimit = 200 / 1h / per_rcpt / \
             strict / $authenticated_id"
                .into(),
        ),
        Some(Mta::Postfix) => details.push(
            "Postfix: a policy service with limits for each sasl_username \
             (check_policy_service), and authorized_submit_users for local users"
                .into(),
        ),
        None => {}
    }
    Step {
        name: "prevent",
        title: "keep it from happening again".into(),
        details,
        commands: Vec::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::admin::logs::{Clock, parse};
    use crate::admin::queue::listing::Listing;
    use crate::admin::queue::summary::{Summarizer, Thresholds};
    use crate::admin::suspects::{Collector, Verdict as Judged};

    const NOW: i64 = 1_795_500_000;

    /// A stolen account and a script, in a log of many others.
    fn log() -> String {
        let mut log = String::new();
        for n in 0..200 {
            let time = format!("2026-11-24 01:{:02}:{:02}", n / 60, n % 60);
            let [stolen, script, honest] =
                ["St", "Sc", "Ho"].map(|k| format!("1x{k}{n:02X}-0000{n:02X}-1F"));
            let (stolen, script, honest) = (
                &stolen[..16.min(stolen.len())],
                &script[..16.min(script.len())],
                &honest[..16.min(honest.len())],
            );
            log += &format!(
                "{time} [{n}] {stolen} <= jan@k.example H=(pc) [192.0.{n}.7] P=esmtpa A=plain:jan@k.example S=1 T=\"x\" for r{n}@d{n}.example\n\
                 {time} [{n}] {stolen} ** r{n}@d{n}.example F=<jan@k.example> R=out T=smtp H=m [198.51.100.1]: 550 5.1.1 unknown user\n\
                 {time} [9{n}] cwd=/home/shop/public_html/uploads 3 args: /usr/sbin/sendmail -t -i\n\
                 {time} [9{n}] {script} <= shop@h.example U=shop P=local S=1 T=\"p\" for r{n}@e{n}.example\n\
                 {time} [9{n}] {script} => r{n}@e{n}.example F=<shop@h.example> R=out T=smtp H=m [198.51.100.1] C=\"250 ok\"\n\
                 {time} [8{n}] {honest} <= anna{n}@k.example H=(pc) [192.0.2.{n}] P=esmtpa A=plain:anna{m}@k.example S=1 T=\"f\" for r@f.example\n\
                 {time} [8{n}] {honest} => r@f.example F=<anna@k.example> R=out T=smtp H=m [198.51.100.1] C=\"250 ok\"\n",
                m = n % 50,
            );
        }
        log
    }

    #[test]
    fn both_culprits_are_named_and_nobody_else() {
        let mut clock = Clock::fixed(NOW, 0);
        let mut collector = Collector::new(None);
        for line in log().lines() {
            collector.line(&parse(line.as_bytes(), &mut clock).unwrap());
        }
        let judged = Judged::new(collector.finish().0, None);
        let suspects: Vec<&Suspect> = judged.suspects().collect();
        let titles: Vec<String> = suspects.iter().map(|s| s.title()).collect();
        assert_eq!(
            titles,
            [
                "account jan@k.example",
                "script in /home/shop/public_html/uploads (user shop)"
            ]
        );

        let rows = b" 1m  357 1xVfjN-0005SB-2Y <jan@k.example>\n          a@d.example\n\n\
                     25h  285 1xVfjp-0005sY-1d <> *** frozen ***\n          n@d.example\n\n";
        let mut summarizer = Summarizer::new(Mta::Exim, NOW, Thresholds::default());
        for message in Listing::new(Mta::Exim, &rows[..], NOW) {
            summarizer.add(&message.unwrap());
        }
        let summary = summarizer.finish(10);
        let findings = Findings {
            mta: Some(Mta::Exim),
            blocklists: None,
            queue: Some(&summary),
            suspects: &suspects,
        };
        assert!(findings.is_incident());
        let steps = steps(&findings);
        let names: Vec<&str> = steps.iter().map(|s| s.name).collect();
        assert_eq!(
            names,
            [
                "stop-source",
                "stop-source",
                "clean-queue",
                "see-that-it-is-quiet",
                "prevent"
            ]
        );
        let clean = &steps[2].commands;
        assert!(
            clean.contains(&"zwrotka queue remove --account jan@k.example".to_string()),
            "{clean:?}"
        );
        let script = "zwrotka queue remove --user shop --folder /home/shop/public_html/uploads";
        assert!(clean.contains(&script.to_string()), "{clean:?}");
        assert!(
            clean.contains(&"zwrotka queue remove --frozen --sender '<>'".to_string()),
            "{clean:?}"
        );
    }

    #[test]
    fn nothing_to_do_is_no_step() {
        let findings = Findings {
            mta: None,
            blocklists: None,
            queue: None,
            suspects: &[],
        };
        assert!(steps(&findings).is_empty());
    }
}
