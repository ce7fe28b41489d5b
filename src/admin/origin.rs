//! Which messages an account, a user or a host sent, by what the log says: for
//! choosing them in the queue when the sender's address says nothing, because a
//! spammer changes it with each mail or uses that of somebody else.

use std::collections::HashMap;

use super::calls::Calls;
use super::input;
use super::logs::{Event, Id, Line, Mta, Origin, User};
use super::queue::QueueId;

/// Who may have brought a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// An account that logged in.
    Account(String),
    /// A user of this machine, whose programs hand in mail, and the folder of
    /// the program where that matters.
    User(String, Option<String>),
    /// Programs in this folder, whoever's (Exim).
    Folder(String),
    /// Another machine, without logging in.
    Host(String),
}

/// Messages and when they came in, in seconds since 1970.
pub type Messages = HashMap<QueueId, i64>;

/// Reads a log for the messages of some.
#[derive(Debug)]
pub struct Origins<'a> {
    who: &'a [Who],
    calls: Calls,
    /// When each message came in, and which of `who` sent it.
    found: HashMap<Id, (i64, usize)>,
}

impl<'a> Origins<'a> {
    /// Looks for what any of these brought.
    pub fn new(who: &'a [Who]) -> Origins<'a> {
        Origins {
            who,
            calls: Calls::new(false),
            found: HashMap::new(),
        }
    }

    /// Takes the next line.
    pub fn line(&mut self, line: &Line<'_>) {
        let time = line.stamp.seconds;
        match (&line.event, line.id) {
            (Event::Call(call), _) => self.calls.note(call, line),
            (Event::Arrival(arrival), Some(id)) => {
                // Postfix queued it anew; Exim wrote it itself, as a bounce or as
                // the answer of somebody who is on holiday.
                let again = arrival
                    .parent
                    .filter(|_| line.mta == Mta::Postfix)
                    .and_then(|parent| self.found.get(&parent))
                    .map(|(_, who)| *who);
                let theirs = self.sent_by(&arrival.origin, line);
                if let Some(who) = theirs.filter(|_| arrival.parent.is_none()).or(again) {
                    self.found.insert(id, (time, who));
                } else {
                    // Postfix gives ids again.
                    self.found.remove(&id);
                }
            }
            // Handed on into another queue of this machine, as content filters do.
            (Event::Delivery(delivery), Some(id)) => {
                if let Some(next) = delivery.next
                    && let Some((_, who)) = self.found.get(&id)
                {
                    self.found.insert(next, (time, *who));
                }
            }
            _ => {}
        }
    }

    /// The messages.
    pub fn finish(self) -> Messages {
        self.finish_each().into_iter().flatten().collect()
    }

    /// The messages of each of those that were looked for, in their order.
    pub fn finish_each(self) -> Vec<Messages> {
        let mut all = vec![Messages::new(); self.who.len()];
        for (id, (at, who)) in self.found {
            if let Some(id) = QueueId::parse(id.mta(), id.as_bytes())
                && let Some(messages) = all.get_mut(who)
            {
                messages.insert(id, at);
            }
        }
        all
    }

    /// Which of those that are looked for sent a message.
    fn sent_by(&mut self, origin: &Origin<'_>, line: &Line<'_>) -> Option<usize> {
        let called = match origin {
            // Looked up for any message, because it uses up the call.
            Origin::User(User::Name(name)) => self.calls.of(name, line),
            _ => None,
        };
        self.who.iter().position(|who| match (who, origin) {
            (Who::Account(wanted), Origin::Account { name, .. }) => {
                name.eq_ignore_ascii_case(wanted.as_bytes())
            }
            (Who::Host(wanted), Origin::Host(host)) => host.ip == wanted.as_bytes(),
            (Who::Folder(folder), Origin::User(_)) => called
                .as_ref()
                .is_some_and(|called| *called.folder == *folder.as_bytes()),
            (Who::User(wanted, folder), Origin::User(user)) => {
                let is = match user {
                    User::Name(name) => *name == wanted.as_bytes(),
                    User::Uid(uid) => {
                        *wanted == uid.to_string()
                            || input::user_name(*uid).as_deref() == Some(wanted)
                    }
                };
                is && folder.as_ref().is_none_or(|folder| {
                    let called = called.as_ref().map(|c| &c.folder[..]);
                    called == Some(folder.as_bytes())
                })
            }
            _ => false,
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::admin::logs::{Clock, parse};

    fn brought(log: &str, who: &[Who]) -> Vec<String> {
        let mut clock = Clock::fixed(1_795_500_000, 0);
        let mut origins = Origins::new(who);
        for line in log.lines() {
            origins.line(&parse(line.as_bytes(), &mut clock).unwrap());
        }
        let mut ids: Vec<String> = origins.finish().keys().map(QueueId::to_string).collect();
        ids.sort();
        ids
    }

    const EXIM: &str = "\
2026-11-24 01:00:00 [7] cwd=/home/shop/public_html/uploads 3 args: /usr/sbin/sendmail -t -i
2026-11-24 01:00:00 [7] 1xVfjN-0005SB-01 <= a@x.example U=shop P=local S=1 for r@d.example
2026-11-24 01:00:00 [8] cwd=/home/shop/public_html 3 args: /usr/sbin/sendmail -t -i
2026-11-24 01:00:00 [8] 1xVfjN-0005SB-02 <= a@x.example U=shop P=local S=1 for r@d.example
2026-11-24 01:00:00 [9] 1xVfjN-0005SB-03 <= b@x.example H=(pc) [192.0.2.1] P=esmtpa A=plain:Jan@k.example S=1 for r@d.example
2026-11-24 01:00:00 [9] 1xVfjN-0005SB-04 <= jan@k.example H=(pc) [192.0.2.2] P=esmtp S=1 for r@d.example
2026-11-24 01:00:00 [9] 1xVfjN-0005SB-06 <= anna@k.example R=1xVfjN-0005SB-03 U=Debian-exim P=local S=1 for b@x.example
2026-11-24 01:00:00 [9] 1xVfjN-0005SB-05 <= <> R=1xVfjN-0005SB-03 U=Debian-exim P=local S=1 for b@x.example
";

    #[test]
    fn who_brought_it_counts_and_not_who_it_says() {
        let account = Who::Account("jan@k.example".into());
        assert_eq!(brought(EXIM, &[account]), ["1xVfjN-0005SB-03"]);
        let user = Who::User("shop".into(), None);
        assert_eq!(
            brought(EXIM, &[user]),
            ["1xVfjN-0005SB-01", "1xVfjN-0005SB-02"]
        );
        let folder = Some("/home/shop/public_html/uploads".into());
        let script = Who::User("shop".into(), folder);
        assert_eq!(brought(EXIM, &[script]), ["1xVfjN-0005SB-01"]);
        let host = Who::Host("192.0.2.2".into());
        assert_eq!(brought(EXIM, &[host]), ["1xVfjN-0005SB-04"]);
    }

    const POSTFIX: &str = "\
Nov 24 01:00:00 mx postfix/smtpd[1]: 0DCE2996281: client=unknown[192.0.2.7], sasl_method=PLAIN, sasl_username=jan@k.example
Nov 24 01:00:00 mx postfix/smtpd[2]: 0DCE2996282: client=localhost[127.0.0.1]
Nov 24 01:00:01 mx postfix/smtp[3]: 0DCE2996281: to=<a@d>, relay=127.0.0.1[127.0.0.1]:10024, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 0DCE2996282)
Nov 24 01:00:02 mx postfix/smtpd[1]: 0DCE2996283: client=unknown[192.0.2.7], sasl_method=PLAIN, sasl_username=jan@k.example
Nov 24 02:00:02 mx postfix/smtpd[1]: 0DCE2996283: client=unknown[192.0.2.8], sasl_method=PLAIN, sasl_username=anna@k.example
Nov 24 01:00:03 mx postfix/pickup[1]: 0DCE2996284: uid=0 from=<root>
Nov 24 01:00:04 mx postfix/pickup[1]: 0DCE2996285: uid=104 from=<x@k.example> orig_id=0DCE2996281
";

    #[test]
    fn filters_hand_on_and_ids_come_again() {
        let account = Who::Account("jan@k.example".into());
        assert_eq!(
            brought(POSTFIX, &[account]),
            ["0DCE2996281", "0DCE2996282", "0DCE2996285"]
        );
        let root = Who::User("root".into(), None);
        assert_eq!(brought(POSTFIX, &[root]), ["0DCE2996284"]);
    }
}
