//! What to do when the server sends spam, in the right order.
//!
//! The order is what people get wrong: a server that is taken off a blocklist
//! while the spam goes on is back within hours, and a queue that is emptied while
//! a script runs is full again. So: stop the source, clean the queue, see that it
//! is quiet, and only then ask for delisting. [`Picture::new`] says what is active,
//! what waits in the queue and what is over; [`steps`] makes the list from that.

use serde::Serialize;

use super::blocklist;
use super::blocklist::list::{Verdict, ended};
use super::input;
use super::queue::{Mta, Summary};
use super::shell::quoted;
use super::suspects::{Kind, Refusal, Suspect};
use super::text::{Text, printable};
use super::words::{Words, say};

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

/// How far an incident has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nothing was found.
    None,
    /// It has been quiet, and nothing of it is left in the queue.
    Over,
    /// It has been quiet, but its mail is in the queue.
    Waiting,
    /// It goes on.
    Active,
}

/// What was found, as far as it could be found.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// Which mail server.
    pub mta: Option<Mta>,
    /// What the blocklists say.
    pub blocklists: Option<&'a blocklist::Inspection>,
    /// What is in the queue.
    pub queue: Option<&'a Summary>,
    /// Suspects by the log.
    pub suspects: &'a [&'a Suspect],
    /// Messages of each of these suspects in the queue.
    pub queued: &'a [u64],
    /// Who refuses the server, by log and events.
    pub refusals: &'a [Refusal],
    /// The moment of the report, seconds since 1970.
    pub now: i64,
    /// Seconds without a message after which a source is quiet.
    pub quiet: i64,
    /// The language of the steps.
    pub words: Words,
}

/// A refusal is over when nothing was refused for this many times as long as
/// a source has to be quiet: receivers are met less often.
const REFUSALS_QUIET: i64 = 12;

/// What is active, what waits and what is over.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    pub state: State,
    /// When it ended, if it is over.
    pub over_since: Option<String>,
    #[serde(skip)]
    over_since_at: Option<i64>,
    pub suspects: Vec<Progress>,
    pub refusals: Vec<Refused>,
}

/// How far a suspect has got.
#[derive(Debug, Clone, Serialize)]
pub struct Progress {
    pub kind: Kind,
    pub name: Text,
    pub state: State,
    /// Its last message.
    pub last: String,
    /// Its messages in the queue.
    pub queued: u64,
}

/// A list or provider that refuses this server, and whether it still does.
#[derive(Debug, Clone, Serialize)]
pub struct Refused {
    pub state: State,
    /// When it was seen to be over: mail was taken again, or the last refusal.
    pub over_since: Option<String>,
    #[serde(flatten)]
    pub refusal: Refusal,
}

impl Picture {
    /// Puts together how far each part has got.
    pub fn new(findings: &Findings<'_>) -> Picture {
        let Findings { now, quiet, .. } = *findings;
        let mut picture = Picture {
            state: State::None,
            over_since: None,
            over_since_at: None,
            suspects: Vec::new(),
            refusals: Vec::new(),
        };
        for (n, suspect) in findings.suspects.iter().enumerate() {
            let queued = findings.queued.get(n).copied().unwrap_or(0);
            let state = match now - suspect.last_at {
                since if since <= quiet => State::Active,
                _ if queued > 0 => State::Waiting,
                _ => State::Over,
            };
            picture.take(state, suspect.last_at);
            picture.suspects.push(Progress {
                kind: suspect.kind,
                name: suspect.name.clone(),
                state,
                last: suspect.last.clone(),
                queued,
            });
        }
        for refusal in findings.refusals {
            let waits = refusal.deferred > 0 && findings.queue.is_some_and(|q| q.messages > 0);
            let over = refusal.taken_again_at.or_else(|| {
                let long = now - refusal.last_at > quiet.saturating_mul(REFUSALS_QUIET);
                long.then_some(refusal.last_at)
            });
            let state = match over {
                Some(_) => State::Over,
                None if now - refusal.last_at > quiet && waits => State::Waiting,
                None => State::Active,
            };
            picture.take(state, over.unwrap_or(refusal.last_at));
            picture.refusals.push(Refused {
                state,
                over_since: over.map(input::moment),
                refusal: refusal.clone(),
            });
        }
        if findings
            .blocklists
            .is_some_and(blocklist::Inspection::is_listed)
        {
            picture.take(State::Active, now);
        }
        if picture.state == State::Over {
            picture.over_since = picture.over_since_at.map(input::moment);
        }
        picture
    }

    fn take(&mut self, state: State, at: i64) {
        self.state = self.state.max(state);
        self.over_since_at = self.over_since_at.max(Some(at));
    }

    /// Whether anything has to be done.
    pub fn is_incident(&self) -> bool {
        matches!(self.state, State::Active | State::Waiting)
    }

    /// The hour and minute since which it is over.
    pub fn over_since_minute(&self) -> Option<String> {
        let at = self.over_since_at.filter(|_| self.state == State::Over)?;
        Some(super::time::local(at, "%H:%M"))
    }
}

/// What to do, in order. Empty where nothing was found.
pub fn steps(findings: &Findings<'_>, picture: &Picture) -> Vec<Step> {
    let words = findings.words;
    if picture.state == State::None {
        return Vec::new();
    }
    let mut steps: Vec<Step> = findings
        .suspects
        .iter()
        .zip(&picture.suspects)
        .map(|(suspect, progress)| stop(suspect, progress.state))
        .collect();
    if picture.state == State::Over {
        steps.push(prevent(findings.mta, words));
        return steps;
    }
    if steps.is_empty() {
        steps.push(Step {
            name: "stop-source",
            title: say!(words, "step-find-source"),
            details: vec![say!(words, "step-look-back"), say!(words, "step-follow")],
            commands: vec![
                "zwrotka trace --suspects --explain --since 7d".into(),
                "zwrotka queue list".into(),
            ],
        });
    }
    steps.extend(clean(findings));
    steps.push(Step {
        name: "see-that-it-is-quiet",
        title: say!(words, "step-quiet"),
        details: vec![say!(words, "step-begin-again")],
        commands: vec!["zwrotka incident".into()],
    });
    steps.extend(delist(findings.blocklists, &picture.refusals, words));
    steps.push(prevent(findings.mta, words));
    steps
}

/// The commands that show where a suspect's mail comes from.
fn commands(suspect: &Suspect) -> Vec<String> {
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
        Kind::Forward => {}
    }
    commands.extend(
        suspect
            .examples
            .last()
            .map(|id| format!("zwrotka trace {id}")),
    );
    commands
}

fn stop(suspect: &Suspect, state: State) -> Step {
    let commands = commands(suspect);
    let mut details = suspect.because();
    // The commands stand below.
    details.extend(suspect.next_steps.iter().map(|step| {
        let command = commands.iter().find_map(|command| step.find(command));
        step[..command.unwrap_or(step.len())]
            .trim_end_matches([' ', ':'])
            .to_string()
    }));
    let title = match state {
        State::Active => say!(suspect.words, "step-stop", title = suspect.title()),
        _ => say!(
            suspect.words,
            "step-stopped",
            title = suspect.title(),
            last = suspect.last.as_str(),
        ),
    };
    Step {
        name: "stop-source",
        title,
        details,
        commands,
    }
}

/// Sources whose messages are named for removal.
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
        Kind::Forward => return None,
    })
}

fn clean(findings: &Findings<'_>) -> Option<Step> {
    let words = findings.words;
    let queue = findings.queue?;
    // Who sent it, by the log: the sender's address may be anybody's.
    let sources = findings.suspects.iter().filter(|_| queue.messages > 0);
    let chosen: Vec<String> = sources.filter_map(|s| brought_by(s)).collect();
    // Frozen bounces are what forged senders leave behind. What Postfix has on
    // hold, somebody put there on purpose.
    let frozen = queue.mta == Mta::Exim && queue.frozen > 0 && queue.bounces > 0;
    if chosen.is_empty() && !frozen {
        return None;
    }
    let mut details = vec![say!(
        words,
        "step-clean-waiting",
        messages = queue.messages,
        bounces = queue.bounces,
        frozen = queue.frozen,
    )];
    details.push(say!(words, "step-clean-first"));
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
        Mta::Exim => say!(words, "step-clean-exim"),
        Mta::Postfix => say!(words, "step-clean-postfix"),
    });
    Some(Step {
        name: "clean-queue",
        title: say!(words, "step-clean"),
        details,
        commands,
    })
}

/// Who lists or refuses, and where to ask: those with the same page together,
/// so that each page is named once.
#[derive(Default)]
struct Pages(Vec<(String, Vec<String>)>);

impl Pages {
    fn add(&mut self, page: String, what: String) {
        match self.0.iter_mut().find(|(known, _)| *known == page) {
            Some((_, all)) => all.push(what),
            None => self.0.push((page, vec![what])),
        }
    }

    fn lines(self) -> impl Iterator<Item = String> {
        let line = |(page, all): (String, Vec<String>)| format!("{}: {page}", all.join("; "));
        self.0.into_iter().map(line)
    }
}

/// Where to ask for delisting: by DNS, and by what receivers say.
fn delist(
    report: Option<&blocklist::Inspection>,
    refusals: &[Refused],
    words: Words,
) -> Option<Step> {
    let mut pages = Pages::default();
    let mut ended_lists = Vec::new();
    for (what, finding) in report.into_iter().flat_map(listed) {
        let page = printable(&finding.delist);
        // The rule of the first list with this page holds for all of them.
        let known = pages.0.iter().find(|(known, _)| known.starts_with(&page));
        let page = match known {
            Some((known, _)) if !page.is_empty() => known.clone(),
            _ => format!("{page} {}", printable(finding.rule_in(words))),
        };
        let (what, list) = (printable(&what), printable(&finding.list));
        pages.add(
            page,
            say!(words, "step-delist-listed", what = what, list = list),
        );
    }
    for Refused { refusal, .. } in refusals.iter().filter(|r| r.state != State::Over) {
        let list = printable(&refusal.list);
        if let Some(when) = ended(&refusal.list) {
            let receiver = refusal.receiver.to_string();
            ended_lists.push(say!(
                words,
                "step-delist-ended",
                list = list,
                when = when,
                receiver = receiver,
            ));
            continue;
        }
        let ip = match refusal.ip {
            Some(ip) => ip.to_string(),
            None => say!(words, "step-delist-this-server"),
        };
        let page = match &refusal.delist[..] {
            "" => say!(words, "step-delist-postmaster"),
            page => {
                let known = pages.0.iter().find(|(known, _)| known.starts_with(page));
                known.map_or_else(|| page.to_owned(), |(known, _)| known.clone())
            }
        };
        let since = refusal.first.as_str();
        pages.add(
            page,
            say!(
                words,
                "step-delist-refused",
                list = list,
                ip = ip,
                since = since
            ),
        );
    }
    let mut details: Vec<String> = pages.lines().collect();
    details.extend(ended_lists);
    if details.is_empty() {
        return None;
    }
    details.push(say!(words, "step-delist-warning"));
    Some(Step {
        name: "delist",
        title: say!(words, "step-delist"),
        details,
        commands: vec!["zwrotka blocklist".into()],
    })
}

/// What is on a list that is not minor, and what the list says.
pub fn listed(
    report: &blocklist::Inspection,
) -> impl Iterator<Item = (String, &blocklist::Finding)> {
    let of_addresses = report
        .addresses
        .iter()
        .flat_map(|a| a.lists.iter().map(move |f| (a.ip.to_string(), f)));
    let of_domains = report
        .domains
        .iter()
        .flat_map(|d| d.lists.iter().map(move |f| (d.domain.clone(), f)));
    of_addresses
        .chain(of_domains)
        .filter(|(_, f)| !f.minor && matches!(f.verdict, Verdict::Listed { .. }))
}

fn prevent(mta: Option<Mta>, words: Words) -> Step {
    let mut details = vec![say!(words, "step-prevent-limit")];
    match mta {
        Some(Mta::Exim) => details.push(say!(words, "step-prevent-exim")),
        Some(Mta::Postfix) => details.push(say!(words, "step-prevent-postfix")),
        None => {}
    }
    Step {
        name: "prevent",
        title: say!(words, "step-prevent"),
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
    use crate::admin::queue::summary::Summarizer;
    use crate::admin::suspects::{Collector, Ranking};
    use crate::config::Suspects;

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

    fn ranking(log: &str) -> Ranking {
        let mut clock = Clock::fixed(NOW, 0);
        let mut collector = Collector::new(None);
        for line in log.lines() {
            collector.line(&parse(line.as_bytes(), &mut clock).unwrap());
        }
        Ranking::new(
            collector.finish(),
            Vec::new(),
            None,
            &Suspects::default(),
            Words::English,
        )
    }

    fn found<'a>(ranking: &'a Ranking, suspects: &'a [&'a Suspect], now: i64) -> Findings<'a> {
        Findings {
            mta: Some(Mta::Exim),
            blocklists: None,
            queue: None,
            suspects,
            queued: &[],
            refusals: &ranking.refusals,
            now,
            quiet: 600,
            words: Words::English,
        }
    }

    #[test]
    fn both_culprits_are_named_and_nobody_else() {
        let ranking = ranking(&log());
        let suspects: Vec<&Suspect> = ranking.suspects().collect();
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
        let mut summarizer = Summarizer::new(Mta::Exim, NOW);
        for message in Listing::new(Mta::Exim, &rows[..], NOW) {
            summarizer.add(&message.unwrap());
        }
        let summary = summarizer.finish(10);
        let now = ranking.totals.last.unwrap();
        let findings = Findings {
            queue: Some(&summary),
            ..found(&ranking, &suspects, now)
        };
        let picture = Picture::new(&findings);
        assert_eq!(picture.state, State::Active);
        let steps = steps(&findings, &picture);
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
    fn quiet_sources_wait_in_the_queue_and_are_over_then() {
        let ranking = ranking(&log());
        let suspects: Vec<&Suspect> = ranking.suspects().collect();
        let last = ranking.totals.last.unwrap();
        let queued = |queued: &'static [u64]| Findings {
            queued,
            ..found(&ranking, &suspects, last + 3600)
        };
        let waiting = Picture::new(&queued(&[3, 0]));
        assert_eq!(
            (waiting.state, waiting.is_incident()),
            (State::Waiting, true)
        );
        let over = Picture::new(&queued(&[0, 0]));
        assert_eq!((over.state, over.is_incident()), (State::Over, false));
        assert_eq!(over.over_since, Some(input::moment(last)));
    }

    /// Ten refusals naming a list, and then `after`.
    fn refused(reply: &str, after: &str) -> Picture {
        let mut log = String::new();
        for n in 0..10 {
            log += &format!(
                "2026-11-24 01:00:{n:02} 1xAa{n:02}-0000aa-1F <= a@k.example H=(pc) [192.0.2.1] P=esmtpa A=plain:a S=1 for r{n}@dest.example\n\
                 2026-11-24 01:00:{n:02} 1xAa{n:02}-0000aa-1F ** r{n}@dest.example F=<a@k.example> R=out T=smtp H=mx.dest.example [198.51.100.1]: {reply}\n"
            );
        }
        log += &after.replace("ID", "1xBb00-0000aa-1F");
        let ranking = ranking(&log);
        assert_eq!(ranking.suspects().count(), 0);
        let now = ranking.totals.last.unwrap();
        Picture::new(&found(&ranking, &[], now))
    }

    #[test]
    fn who_refuses_us_is_named_with_its_page() {
        for (reply, list, ip) in [
            (
                "550 Address 203.0.113.7 is the source of spam. http://csi.cloudmark.com/reset-request/?ip=203.0.113.7",
                "Cloudmark CSI",
                Some("203.0.113.7"),
            ),
            (
                "550 5.7.1 Unfortunately, messages from [203.0.113.7] weren't sent, part of their network is on our block list (S3150).",
                "Microsoft (S3150)",
                Some("203.0.113.7"),
            ),
            (
                "554 Client host blocked using rbl.example.net",
                "rbl.example.net",
                None,
            ),
        ] {
            let picture = refused(reply, "");
            let [Refused { state, refusal, .. }] = &picture.refusals[..] else {
                unreachable!("{picture:?}")
            };
            assert_eq!((&*refusal.list, *state), (list, State::Active));
            assert_eq!(refusal.ip.map(|ip| ip.to_string()).as_deref(), ip);
            assert_eq!(refusal.refused, 10);
            assert_eq!(refusal.delist.is_empty(), list == "rbl.example.net");
        }
    }

    #[test]
    fn a_receiver_that_takes_mail_again_is_over() {
        let taken = "2026-11-24 01:02:00 ID <= a@k.example H=(pc) [192.0.2.1] P=esmtpa A=plain:a S=1 for x@dest.example\n\
                     2026-11-24 01:02:01 ID => x@dest.example F=<a@k.example> R=out T=smtp H=mx.dest.example [198.51.100.1] C=\"250 ok\"\n";
        let picture = refused("554 Client host blocked using zen.spamhaus.org", taken);
        assert_eq!(picture.state, State::Over, "{picture:?}");
        assert!(picture.over_since_minute().is_some());
    }

    #[test]
    fn nothing_to_do_is_no_step() {
        let ranking = ranking("");
        let findings = found(&ranking, &[], NOW);
        let picture = Picture::new(&findings);
        assert!(steps(&findings, &picture).is_empty() && !picture.is_incident());
    }
}
