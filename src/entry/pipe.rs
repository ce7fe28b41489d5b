//! `zwrotka pipe`: the mail server gives a message away, and we hand a notice
//! or the original back to it. From the moment that we answer 0 the message is
//! ours to lose, so 0 is answered only after the server has taken what we
//! handed on; everything else is 75, and the server tries again.

use std::io::Read;
use std::path::Path;
use std::time::Instant;

use super::input::Input;
use super::{Decision, Incoming, Outcome, Reason, decide, now, without_config};
use crate::config::{Config, Handover, HandoverVia};
use crate::event::sink::{self, Stderr};
use crate::handover::{self, Mail};
use crate::trust::MARK;

/// What the command line says of the message.
#[derive(Debug, Default)]
pub struct Envelope {
    /// The reverse-path.
    pub sender: Option<String>,
    /// The recipients.
    pub recipients: Vec<String>,
    /// The mail server's name for the message.
    pub queue_id: Option<String>,
}

/// Takes one message and hands it on. Without a configuration file no domain
/// takes part; with a broken one the original goes on by what of `[handover]`
/// can be read.
///
/// # Errors
/// Why the mail server must keep it, in words that hold nothing of the message.
pub fn run<R: Read + Send>(
    config_path: Option<&Path>,
    envelope: &Envelope,
    from: R,
) -> Result<(), String> {
    let start = Instant::now();
    let input =
        Input::read(from).map_err(|e| format!("the message can't be read: {}", e.kind()))?;
    let mut broken = false;
    let config = match config_path {
        None => Config::built_in(false),
        Some(path) => Config::load(path).unwrap_or_else(|_| {
            broken = true;
            let mut config = Config::built_in(false);
            config.handover = Config::rescue_handover(path);
            config
        }),
    };
    let decisions: Vec<Decision> = envelope
        .recipients
        .iter()
        .map(|recipient| {
            let incoming = Incoming {
                entry: "pipe",
                head: &input.head,
                whole: input.whole,
                sender: envelope.sender.as_deref(),
                recipient: Some(recipient),
                queue_id: envelope.queue_id.as_deref(),
            };
            if broken {
                without_config(incoming, start)
            } else {
                decide(incoming, &config, start, now())
            }
        })
        .collect();
    hand_on(&config, envelope, input, decisions)
}

/// Notices first, each to its recipient; then the original to everyone who
/// gets it, those included whose notice was not taken.
fn hand_on<R: Read + Send>(
    config: &Config,
    envelope: &Envelope,
    mut input: Input<R>,
    mut decisions: Vec<Decision>,
) -> Result<(), String> {
    for (decision, recipient) in decisions.iter_mut().zip(&envelope.recipients) {
        if let Outcome::Rewritten(notice) = &decision.outcome {
            let mail = Mail {
                head: &notice.bytes,
                rest: &mut std::io::empty(),
            };
            if let Err(e) =
                handover::hand_over(&config.handover, &config.hostname, &[recipient], mail)
            {
                decision.event.set("handover", e.to_string());
                decision.turn_to_original(Reason::InternalError("handover"));
            }
        }
    }
    let (originals, names): (Vec<usize>, Vec<&str>) = decisions
        .iter()
        .zip(&envelope.recipients)
        .enumerate()
        .filter(|(_, (d, _))| matches!(d.outcome, Outcome::Unchanged(_)))
        .map(|(n, (_, recipient))| (n, recipient.as_str()))
        .unzip();
    let result = if originals.is_empty() {
        // The server must be able to write all of it.
        input.drain().or(Ok(()))
    } else {
        let head = marked(&config.handover, &input.head);
        let mail = Mail {
            head: &head,
            rest: &mut input.rest,
        };
        handover::hand_over(&config.handover, &config.hostname, &names, mail)
    };
    if let Err(e) = &result {
        for n in originals {
            if let Some(decision) = decisions.get_mut(n) {
                decision.event.set("handover", e.to_string());
                decision.retry("handover");
            }
        }
    }
    for decision in &decisions {
        // An event that can't be told must not hold the message back.
        let _ = sink::tell(
            &decision.event,
            &config.events,
            Stderr::Silent,
            &config.hostname,
        );
    }
    result.map_err(|e: handover::Error| e.to_string())
}

/// The original with our mark on top where the way back leads through the
/// same router again: a sendmail program offers no other way to say "this one
/// has been here". By SMTP the listener's port says it, and the message stays
/// as it is.
fn marked<'a>(handover: &Handover, head: &'a [u8]) -> std::borrow::Cow<'a, [u8]> {
    match handover.via {
        HandoverVia::Smtp => head.into(),
        HandoverVia::Sendmail => {
            let mut marked = format!("{MARK}: v=1; passed\n").into_bytes();
            marked.extend_from_slice(head);
            marked.into()
        }
    }
}
