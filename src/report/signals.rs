//! What speaks for and against a message being a bounce, as data.
//!
//! A message without machine-readable fields is a bounce if its signals prove
//! what [`REQUIRED`] asks for and have a total weight of [`ENOUGH`], or if they are all
//! of [`MACHINE`]; and if none of the [`VETOES`] holds. With such fields only a
//! veto that says so speaks against it.

use super::avoid::Avoid;
use super::dialect::Dialect;
use super::entries::Entry;
use super::lines::has_code;
use super::mentions::tier;
use super::other::{self, Robot, Seen};
use super::parts::Parts;
use super::{NotABounce, phrases};

/// Something that a message shows.
#[derive(Debug)]
pub struct Signal {
    /// What `classify --explain` calls it.
    pub name: &'static str,
    /// How much it adds to [`ENOUGH`].
    pub weight: u8,
    pub reason: &'static str,
    proves: &'static [Proof],
    holds: fn(&Facts<'_>) -> bool,
}

/// What has to be proved of a bounce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// It says that something was not delivered.
    Failure,
    /// A mail system wrote it.
    System,
    /// It is about somebody: a recipient, a reply or a returned message.
    Somebody,
}

/// All that a bounce without machine-readable fields has to prove.
const REQUIRED: [Proof; 3] = [Proof::Failure, Proof::System, Proof::Somebody];
/// The weight that signals need together.
pub const ENOUGH: u8 = 7;

/// Signals for a bounce.
pub static SIGNALS: &[Signal] = &[
    Signal {
        name: "from-mail-server",
        weight: 4,
        reason: "the author is the mail server itself, as MAILER-DAEMON",
        proves: &[Proof::System],
        holds: |f| f.robot == Robot::MailServer,
    },
    Signal {
        name: "from-postmaster",
        weight: 3,
        reason: "the author is whoever runs the mail server",
        proves: &[Proof::System],
        holds: |f| f.robot == Robot::Postmaster,
    },
    Signal {
        name: "from-machine",
        weight: 2,
        reason: "the author is some machine",
        proves: &[],
        holds: |f| f.robot == Robot::Machine,
    },
    Signal {
        name: "automatic",
        weight: 0,
        reason: "the header says that no person wrote it (RFC 3834)",
        proves: &[],
        holds: |f| f.automatic,
    },
    Signal {
        name: "null-return-path",
        weight: 2,
        reason: "the return path is empty (RFC 5321 section 4.5.5)",
        proves: &[Proof::System],
        holds: |f| f.seen.null_path,
    },
    Signal {
        name: "failed-recipients-field",
        weight: 4,
        reason: "X-Failed-Recipients names somebody",
        proves: &[Proof::Failure, Proof::System, Proof::Somebody],
        holds: |f| f.seen.field("x-failed-recipients").is_some(),
    },
    Signal {
        name: "known-software",
        weight: 4,
        reason: "a known program writes its bounces so",
        proves: &[Proof::Failure, Proof::System, Proof::Somebody],
        holds: |f| f.dialect.is_some_and(|d| d.proof),
    },
    Signal {
        name: "subject",
        weight: 3,
        reason: "the subject is one that bounces have",
        proves: &[Proof::Failure],
        holds: |f| phrases::BOUNCE_SUBJECTS.any(&f.seen.subject),
    },
    Signal {
        name: "words",
        weight: 3,
        reason: "the words say that something was not delivered",
        proves: &[Proof::Failure],
        holds: |f| f.says_failure(),
    },
    Signal {
        name: "names-recipient",
        weight: 1,
        reason: "the words name a recipient as bounces do",
        proves: &[],
        holds: |f| f.entries.iter().any(|e| e.tier() >= tier::LIKELY),
    },
    Signal {
        name: "names-somebody-else",
        weight: 0,
        reason: "the words name somebody who is not the reader",
        proves: &[Proof::Somebody],
        holds: |f| f.names_others(),
    },
    Signal {
        name: "returned-message",
        weight: 1,
        reason: "a message comes back with it",
        proves: &[Proof::Somebody],
        holds: |f| f.parts.returned.is_some() || f.parts.returned_text.is_some(),
    },
    Signal {
        name: "reply-code",
        weight: 1,
        reason: "the words hold an SMTP reply or status code",
        proves: &[Proof::Somebody],
        holds: |f| {
            f.lower
                .lines()
                .take(300)
                .any(|l| l.len() < 2000 && has_code(l))
        },
    },
];

/// Signals of which one in each row makes a bounce of what any other machine writes.
const MACHINE: &[&[&str]] = &[
    &["from-machine", "automatic"],
    &["subject"],
    &["words"],
    &["names-recipient"],
    &["returned-message", "reply-code"],
];

/// Something that speaks against a bounce, whatever else the message shows.
#[derive(Debug)]
pub struct Veto {
    /// What `classify --explain` calls it.
    pub name: &'static str,
    pub reason: &'static str,
    /// Whether it also holds against machine-readable fields.
    against_fields: bool,
    /// Signals that outweigh it: all of one row.
    unless: &'static [&'static [&'static str]],
    holds: fn(&Facts<'_>) -> bool,
}

/// What speaks against a bounce.
pub static VETOES: &[Veto] = &[
    Veto {
        name: "passed-on",
        reason: "a person forwards or answers something",
        against_fields: true,
        unless: &[],
        holds: |f| f.is_passed_on(),
    },
    Veto {
        name: "challenge",
        reason: "it asks the sender to prove that they are human",
        against_fields: true,
        unless: &[],
        holds: |f| other::by_words(f.seen, f.lower) == NotABounce::Challenge,
    },
    Veto {
        name: "answering-machine",
        reason: "the answering machine of a person wrote it",
        against_fields: false,
        unless: &[
            &["failed-recipients-field"],
            &["from-mail-server", "plain-words"],
            &["from-postmaster", "plain-words"],
        ],
        holds: |f| {
            other::is_vacation_subject(&f.seen.subject)
                || ["x-autoreply", "x-autorespond", "x-vacation"]
                    .iter()
                    .any(|h| f.seen.field(h).is_some())
        },
    },
];

/// What signals look at.
pub(super) struct Facts<'m> {
    pub seen: &'m Seen,
    /// The beginning of the words for people in lower case.
    pub lower: &'m str,
    pub parts: &'m Parts,
    pub dialect: Option<&'m Dialect>,
    pub entries: &'m [Entry],
    pub avoid: &'m Avoid,
    robot: Robot,
    automatic: bool,
}

impl<'m> Facts<'m> {
    pub fn new(
        seen: &'m Seen,
        lower: &'m str,
        parts: &'m Parts,
        dialect: Option<&'m Dialect>,
        entries: &'m [Entry],
        avoid: &'m Avoid,
    ) -> Facts<'m> {
        Facts {
            seen,
            lower,
            parts,
            dialect,
            entries,
            avoid,
            robot: seen.robot(),
            automatic: seen
                .field("auto-submitted")
                .is_some_and(|v| v.starts_with("auto-"))
                || seen.header_contains("content-type", "multipart/report")
                || seen.header_contains("precedence", "junk"),
        }
    }

    /// Whether one of these phrases stands near the top of the words.
    fn says(&self, phrases: &super::phrase_set::Phrases) -> bool {
        phrases.any(&self.lower[..self.lower.floor_char_boundary(16 << 10)])
    }

    fn says_plainly(&self) -> bool {
        self.says(&phrases::BOUNCE_WORDS)
    }

    /// Plain words, or a reason beside the address of somebody else.
    fn says_failure(&self) -> bool {
        self.says_plainly() || self.says(&phrases::BOUNCE_REASONS) && self.names_others()
    }

    fn names_others(&self) -> bool {
        self.entries
            .iter()
            .any(|e| e.tier() >= tier::ALONE && !self.avoid.sender(&e.address))
    }

    fn is_passed_on(&self) -> bool {
        let passed_on = phrases::PASSED_ON_SUBJECTS
            .iter()
            .any(|p| self.seen.subject.starts_with(p));
        let top = &self.lower[..self.lower.floor_char_boundary(3000)];
        let quoted = phrases::PASSED_ON_WORDS.any(top)
            && !self
                .lower
                .trim_start()
                .starts_with("this message was created automatically");
        self.robot == Robot::None && !self.seen.null_path && (passed_on || quoted)
    }
}

/// What spoke for and against a message being a bounce.
#[derive(Debug, Default, Clone)]
pub struct Evidence {
    /// The signals that hold.
    pub signals: Vec<&'static Signal>,
    /// The vetoes that hold and that nothing outweighs.
    pub vetoes: Vec<&'static Veto>,
    /// Whether the message has machine-readable fields (RFC 3464), which need no more signals.
    pub has_fields: bool,
}

impl Evidence {
    pub(super) fn of(facts: &Facts<'_>, has_fields: bool) -> Evidence {
        let signals: Vec<&'static Signal> = SIGNALS.iter().filter(|s| (s.holds)(facts)).collect();
        let shows = |name: &&str| match *name {
            // Not a signal of its own: "words" holds with a reason alone, too.
            "plain-words" => facts.says_plainly(),
            name => signals.iter().any(|s| s.name == name),
        };
        let vetoes = VETOES
            .iter()
            .filter(|v| (v.holds)(facts) && !v.unless.iter().any(|all| all.iter().all(shows)))
            .filter(|v| v.against_fields || !has_fields)
            .collect();
        Evidence {
            signals,
            vetoes,
            has_fields,
        }
    }

    /// The total weight of the signals.
    pub fn weight(&self) -> u8 {
        self.signals.iter().map(|s| s.weight).sum()
    }

    /// Whether the message is a report about a delivery.
    pub fn is_report(&self) -> bool {
        if !self.vetoes.is_empty() {
            return false;
        }
        let proves = |proof: Proof| self.signals.iter().any(|s| s.proves.contains(&proof));
        let shows = |name: &&str| self.signals.iter().any(|s| s.name == *name);
        let system = proves(Proof::System) && self.weight() >= ENOUGH;
        let machine = MACHINE.iter().all(|any| any.iter().any(shows));
        let asked = REQUIRED
            .iter()
            .filter(|p| **p != Proof::System)
            .all(|p| proves(*p));
        self.has_fields || asked && (system || machine)
    }

    /// What is missing for a bounce, in words; empty where nothing is.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut out = Vec::new();
        for proof in REQUIRED {
            if !self.signals.iter().any(|s| s.proves.contains(&proof)) {
                out.push(match proof {
                    Proof::Failure => "nothing says that something was not delivered",
                    Proof::System => "nothing shows that a mail system wrote it",
                    Proof::Somebody => "it names no recipient, reply or returned message",
                });
            }
        }
        if self.weight() < ENOUGH {
            out.push("the total weight of the signals is too low");
        }
        out
    }

    /// Whether any mail system seems to have written it, with or without a null return path.
    pub(super) fn shows_machine(&self) -> bool {
        ["from-mail-server", "from-postmaster", "from-machine"]
            .iter()
            .any(|name| self.signals.iter().any(|s| s.name == *name))
    }
}

/// Whether the words are about a delay and not about the end of it.
pub(super) fn says_delayed(seen: &Seen, lower: &str, dialect: Option<&Dialect>) -> bool {
    let start = &lower[..lower.floor_char_boundary(16 << 10)];
    let over = phrases::FINAL_WORDS.any(start);
    let words = phrases::DELAY_WORDS.any(start);
    if phrases::DELAY_SUBJECTS.any(&seen.subject) {
        return !over || words;
    }
    let marked = dialect.is_some_and(|d| d.delayed.iter().any(|p| start.contains(p)));
    (marked || words) && !over
}

/// Whether the subject is that of a report about a success.
pub(super) fn says_success(seen: &Seen) -> bool {
    phrases::SUCCESS_SUBJECTS.any(&seen.subject)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_name_signals_that_exist() {
        let known = |name: &str| name == "plain-words" || SIGNALS.iter().any(|s| s.name == name);
        let unless = VETOES.iter().flat_map(|v| v.unless.iter());
        for row in MACHINE.iter().chain(unless) {
            assert!(row.iter().all(|name| known(name)), "{row:?}");
        }
        for (n, signal) in SIGNALS.iter().enumerate() {
            assert!(SIGNALS[..n].iter().all(|s| s.name != signal.name));
        }
    }
}
