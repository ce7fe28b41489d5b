//! The store of several hosts, in a Valkey or Redis: one notice for one bounce
//! whichever host sees it, limits and alerts for all hosts together.
//!
//! ```text
//! PREFIX{RECIPIENT}l          when the recipient's last slot is free again
//! PREFIX{RECIPIENT}n:NOTICE   the notice is sent or reserved, and by whom
//! PREFIX{RECIPIENT}p:PROOF    the notice that used the proof
//! PREFIXa:ALERT               an alert was raised, and by whom
//! ```
//!
//! Every name is a hash, keyed by the site's secret where it has one, so the
//! engine learns no address. Each key ends by itself. The keys of one recipient
//! have a tag in common, so that a cluster keeps them on one node.
//!
//! The engine is never needed for mail. All of it has one limit of time
//! (0.1 s), after some errors nobody asks for a minute ([`breaker`]), and then the
//! local store decides for this host alone. A bounce that other hosts brought is
//! not answered then: nothing would bound how often it is replayed. What only
//! this host needs is always local: the lock of a reservation, and which copies
//! of a message a run has delivered.

mod address;
mod breaker;
mod client;
mod connection;
mod reply;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use self::address::AddressFile;
use self::breaker::{Breaker, Says};
use self::client::{Call, Client, Script, sha};
use self::reply::{Value, visible};
use super::settings::{Place, Redis};
use super::{
    Answer, Claim, Decider, Error, LocalStore, Mark, Question, Refusal, Reservation, Reserved,
    Store, Wanted,
};

pub use client::Failure;

/// How long doctor waits.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a notice is remembered, and how long a reservation holds for a host
/// that has not come back to it. In milliseconds.
const SENT: i64 = 7 * 24 * 3600 * 1000;
const HELD: i64 = 3600 * 1000;
const DAY: i64 = 24 * 3600 * 1000;

static CLAIM: Script = Script::new(include_str!("claim.lua"), || sha(include_str!("claim.lua")));
static ALERT: Script = Script::new(include_str!("alert.lua"), || sha(include_str!("alert.lua")));
static WITHDRAW: Script = Script::new(include_str!("withdraw.lua"), || {
    sha(include_str!("withdraw.lua"))
});

/// See the module.
#[derive(Debug)]
pub struct SharedStore {
    local: LocalStore,
    client: Arc<Client>,
    breaker: Breaker,
    time_limit: Duration,
    prefix: String,
    names: Names,
    /// How long a proof is remembered, in milliseconds.
    proof: i64,
    /// For a process that handles one message: after an error it does not ask again.
    gives_up: Option<AtomicBool>,
}

/// What makes the names of keys.
struct Names {
    secret: Option<Vec<u8>>,
    hostname: String,
}

impl std::fmt::Debug for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Names")
    }
}

impl Names {
    /// `bytes` bytes of the hash of a text.
    fn hash(&self, kind: &str, text: &str, bytes: usize) -> String {
        let keyed = |secret: &Vec<u8>| Hmac::<Sha256>::new_from_slice(secret).ok();
        let digest = match self.secret.as_ref().and_then(keyed) {
            Some(mut mac) => {
                mac.update(format!("zwrotka store 1\0{kind}\0{text}").as_bytes());
                mac.finalize().into_bytes()
            }
            None => Sha256::digest(format!("{kind}\0{text}")),
        };
        BASE64URL_NOPAD.encode(&digest[..bytes])
    }

    fn key(&self, kind: &str, text: &str) -> String {
        self.hash(kind, text, 16)
    }

    /// The owner of a claim: this host, or one message in its mail server.
    fn owner(&self, delivery: &str) -> String {
        self.hash("owner", &format!("{}\0{delivery}", self.hostname), 8)
    }
}

impl SharedStore {
    /// The store of the site with this secret on the host of this name.
    pub fn new(local: LocalStore, settings: &Redis, identity: super::Identity<'_>) -> SharedStore {
        let state_dir = local.state_dir();
        let address = AddressFile::new(Some(state_dir), &settings.place);
        SharedStore {
            client: Arc::new(Client::new(settings, address)),
            breaker: Breaker::new(state_dir),
            time_limit: settings.time_limit,
            prefix: settings.prefix.clone(),
            names: Names {
                secret: identity.secret.map(<[u8]>::to_vec),
                hostname: identity.hostname.into(),
            },
            proof: identity.max_age * 1000 + 2 * DAY,
            gives_up: (!identity.is_kept).then(AtomicBool::default),
            local,
        }
    }

    /// The answers of the engine, unless it is known not to answer.
    fn ask(&self, calls: Vec<Call>, now: i64) -> Result<Vec<Value>, Failure> {
        let has_failed = |gives_up: &AtomicBool| gives_up.load(Ordering::Relaxed);
        let says = self.breaker.says(now);
        if says == Says::Wait || self.gives_up.as_ref().is_some_and(has_failed) {
            return Err(Failure::Paused);
        }
        let result = self.client.call(calls, self.time_limit);
        match &result {
            Ok(_) if says == Says::AskAndTell => self.breaker.succeeded(),
            Ok(_) => {}
            Err(_) => {
                self.breaker.failed(now);
                if let Some(gives_up) = &self.gives_up {
                    gives_up.store(true, Ordering::Relaxed);
                }
            }
        }
        result
    }

    fn claim(&self, wanted: &Wanted<'_>) -> (Call, Claim) {
        let names = &self.names;
        // Behind the @ is the host that wrote it.
        let name = wanted.notice.split('@').next().unwrap_or_default();
        let tag = format!("{}{{{}}}", self.prefix, names.key("to", wanted.recipient));
        let notice = format!("{tag}n:{}", names.key("notice", name));
        let owner = names.owner(wanted.delivery);
        let mut keys = vec![notice.clone(), format!("{tag}l")];
        keys.extend(
            wanted
                .proof
                .map(|proof| format!("{tag}p:{}", names.key("proof", proof))),
        );
        let state = if wanted.is_handed_over { "r" } else { "s" };
        let args = vec![
            owner.clone(),
            state.into(),
            wanted.most.to_string(),
            SENT.to_string(),
            self.proof.to_string(),
            HELD.to_string(),
            names.hash("notice", name, 8),
            i32::from(wanted.has_digest).to_string(),
        ];
        let call = Call::Run {
            script: &CLAIM,
            keys,
            args,
        };
        (call, Claim { key: notice, owner })
    }

    fn calls(&self, question: &Question<'_>) -> (Vec<Call>, Option<Claim>) {
        let delivery = question.notice.as_ref().map_or("", |w| w.delivery);
        let mut calls: Vec<Call> = question
            .alerts
            .iter()
            .map(|alert| Call::Run {
                script: &ALERT,
                keys: vec![format!(
                    "{}a:{}",
                    self.prefix,
                    self.names.key("alert", alert)
                )],
                args: vec![self.names.owner(delivery)],
            })
            .collect();
        let mut claim = None;
        if let Some(wanted) = &question.notice {
            let (call, made) = self.claim(wanted);
            calls.push(call);
            claim = Some(made);
        }
        (calls, claim)
    }

    fn by_engine(&self, question: &Question<'_>, now: i64) -> Result<Answer, Failure> {
        let (calls, claim) = self.calls(question);
        let values = self.ask(calls, now)?;
        let (alerts, notice) = values.split_at(question.alerts.len().min(values.len()));
        let mut answer = Answer {
            decided_by: Some(Decider::Redis),
            is_alert: alerts.contains(&Value::Int(1)),
            ..Answer::default()
        };
        let word = match notice.first() {
            Some(Value::Text(word)) => word.as_slice(),
            Some(_) => return Err(Failure::Form),
            None => return Ok(answer),
        };
        answer.refused = match word {
            b"first" | b"again" => None,
            b"sent" => Some(Refusal::SentElsewhere),
            b"busy" => Some(Refusal::HeldElsewhere),
            b"proof" => Some(Refusal::OncePerProof),
            b"hourly" => Some(Refusal::Hourly),
            _ => return Err(Failure::Form),
        };
        // What the hourly limit refuses may be handed over as a digest.
        if matches!(answer.refused, None | Some(Refusal::Hourly)) {
            let is_handed_over = question.notice.as_ref().is_some_and(|w| w.is_handed_over);
            answer.claim = claim.filter(|_| is_handed_over);
        }
        Ok(answer)
    }

    /// What this host decides alone.
    fn by_host(&self, question: &Question<'_>, now: i64) -> Answer {
        let is_closed = |wanted: &Wanted<'_>| !wanted.is_own_submission;
        let mut answer = match &question.notice {
            Some(wanted) if is_closed(wanted) => Answer {
                refused: Some(Refusal::NoStore),
                ..self.local.count(
                    &Question {
                        notice: None,
                        ..*question
                    },
                    now,
                )
            },
            _ => self.local.count(question, now),
        };
        answer.decided_by = Some(Decider::Down);
        answer
    }
}

impl Store for SharedStore {
    fn count(&self, question: &Question<'_>, now: i64) -> Answer {
        if question.is_empty() {
            return Answer::default();
        }
        self.by_engine(question, now)
            .unwrap_or_else(|_| self.by_host(question, now))
    }

    fn confirm(&self, claim: &Claim, now: i64) {
        let words = ["SET", &claim.key, &format!("s{}", claim.owner), "PX"];
        let mut words: Vec<String> = words.map(String::from).into();
        words.push(SENT.to_string());
        // Another host would send it again in an hour, and only if it has it too.
        let _ = self.ask(vec![Call::Plain(words)], now);
    }

    fn withdraw(&self, claim: &Claim, now: i64) {
        let call = Call::Run {
            script: &WITHDRAW,
            keys: vec![claim.key.clone()],
            args: vec![claim.owner.clone()],
        };
        let _ = self.ask(vec![call], now);
    }

    fn reserve(&self, key: &str, now: i64, patience: Duration) -> Result<Reserved, Error> {
        self.local.reserve(key, now, patience)
    }

    fn settle(&self, reservation: Reservation) -> Result<Mark, Error> {
        self.local.settle(reservation)
    }

    fn release(&self, reservation: Reservation) {
        self.local.release(reservation);
    }

    fn mark(&self, key: &str, now: i64) -> Result<Mark, Error> {
        self.local.mark(key, now)
    }

    fn has_sent(&self, key: &str) -> Result<bool, Error> {
        self.local.has_sent(key)
    }

    fn sync(&self, mark: &Mark) -> Result<(), Error> {
        self.local.sync(mark)
    }
}

/// What an engine says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// `redis` or `valkey`, and the version.
    pub software: String,
    /// Whether it takes writes.
    pub is_primary: bool,
    /// Bytes in use, and the most it may use; 0 is without a limit.
    pub used_memory: u64,
    pub max_memory: u64,
    /// What it does when the memory is full, for example `noeviction`.
    pub policy: String,
    /// How far its clock is ahead of this host's, in milliseconds.
    pub clock_ahead: i64,
    /// How long the connection and the first answer took.
    pub took: Duration,
}

/// Asks an engine for its state, without a breaker and with more patience than a
/// message has. `now` is the time of this host in milliseconds since 1970.
///
/// # Errors
/// It can't be reached, or refuses.
pub fn examine(settings: &Redis, now: impl Fn() -> i64) -> Result<Health, Failure> {
    let address = AddressFile::new(None, &settings.place);
    let client = Arc::new(Client::new(settings, address));
    let plain = |words: &[&str]| Call::Plain(words.iter().map(ToString::to_string).collect());
    let start = Instant::now();
    // What mail needs, on a key that ends by itself.
    let key = format!("{}doctor", settings.prefix);
    let probe = Call::Run {
        script: &ALERT,
        keys: vec![key],
        args: vec!["doctor".into()],
    };
    client.call(vec![probe], PATIENCE)?;
    let took = start.elapsed();
    let values = client.call(vec![plain(&["TIME"]), plain(&["INFO"])], PATIENCE)?;
    let here = now();
    let [Value::Array(time), info] = &values[..] else {
        return Err(Failure::Form);
    };
    let number = |value: Option<&Value>| value?.number();
    let there = number(time.first())
        .zip(number(time.get(1)))
        .and_then(|(seconds, micros)| seconds.checked_mul(1000)?.checked_add(micros / 1000));
    let info = info.text().ok_or(Failure::Form)?;
    let field = |name: &str| {
        let line = info
            .lines()
            .find_map(|l| l.strip_prefix(name)?.strip_prefix(':'));
        line.map(str::trim)
    };
    let bytes = |name| field(name).and_then(|n| n.parse().ok()).unwrap_or(0);
    let software = match (field("valkey_version"), field("redis_version")) {
        (Some(version), _) => format!("Valkey {}", visible(version)),
        (None, Some(version)) => format!("Redis {}", visible(version)),
        (None, None) => return Err(Failure::Form),
    };
    Ok(Health {
        software,
        is_primary: field("role") == Some("master"),
        used_memory: bytes("used_memory"),
        max_memory: bytes("maxmemory"),
        policy: visible(field("maxmemory_policy").unwrap_or_default()),
        clock_ahead: there.ok_or(Failure::Form)?.saturating_sub(here),
        took,
    })
}

/// The place of an engine, for people.
pub fn shown(place: &Place) -> String {
    match place {
        Place::Unix(path) => format!("unix://{}", path.display()),
        Place::Tcp { host, port, is_tls } => {
            let scheme = if *is_tls { "rediss" } else { "redis" };
            let host = match host.contains(':') {
                true => format!("[{host}]"),
                false => host.clone(),
            };
            format!("{scheme}://{host}:{port}")
        }
        Place::Sentinel { service, .. } => format!("the primary of {service}"),
    }
}
