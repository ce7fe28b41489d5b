//! A mail server's side of the protocol, as Postfix speaks it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::task::{Context, Poll};
use std::time::Duration;

use socket2::SockRef;
use tokio::io::{
    AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream, ReadBuf, duplex,
};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use super::Site;
use super::connection::{Counts, Evaluator, Limits, Shared, serve};
use super::event_log::EventLog;
use super::service::room;
use super::session::Transit;
use crate::config::Config;
use crate::entry::{self, Envelope, Evaluation, Incoming, Known, Outcome, now};
use crate::message::Headers;
use crate::trust::Origin;

const BOUNCE: &str = include_str!("../../../examples/bounces/postfix-mailbox-full.eml");
const ROOM: usize = 1 << 20;

fn evaluate(transit: &Transit) -> Evaluation {
    entry::evaluate(transit.incoming(), &transit.site.config, now())
}

/// A server under test and its events.
struct Service {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    events: std::path::PathBuf,
}

impl Service {
    fn new() -> Service {
        Service::with(evaluate, Limits::default(), 1024)
    }

    fn with(evaluate: fn(&Transit) -> Evaluation, limits: Limits, memory: usize) -> Service {
        Service::made(evaluate, limits, memory, "")
    }

    /// A service with more in `[trust]`.
    fn trusting(trust: &str) -> Service {
        Service::made(evaluate, Limits::default(), 1024, trust)
    }

    fn made(
        evaluate: fn(&Transit) -> Evaluation,
        limits: Limits,
        memory: usize,
        trust: &str,
    ) -> Service {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let events =
            std::env::temp_dir().join(format!("zwrotka-milter-{}-{number}", std::process::id()));
        let text = format!(
            "hostname = 'mx.example.pl'\nstate_dir = '{0}.state'\n[limits]\nnotices_per_hour = 1000\n\
             [events]\ntarget = 'file'\nfile = '{0}'\n[trust]\n{trust}[domains.'local.test']\nlanguage = 'pl'\n",
            events.display()
        );
        let config = Config::parse(&text, std::path::Path::new("test.toml")).expect("settings");
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            site: RwLock::new(Arc::new(Site::new(config, None))),
            limits,
            memory: Arc::new(Semaphore::new(memory)),
            evaluator: Evaluator::Here(evaluate),
            event_log: EventLog::start().0,
            counts: Counts::default(),
            stop: stopped,
        });
        Service {
            shared,
            stop,
            events,
        }
    }

    fn connect(&self) -> (Mta<DuplexStream>, JoinHandle<io::Result<()>>) {
        let (ours, theirs) = duplex(4 << 20);
        let shared = Arc::clone(&self.shared);
        let served = tokio::spawn(async move { serve(theirs, &shared, ROOM, true).await });
        (
            Mta {
                stream: ours,
                unanswered: 0,
            },
            served,
        )
    }

    /// The only event, when it is there.
    async fn event(&self) -> String {
        for _ in 0..500 {
            let text = std::fs::read_to_string(&self.events).unwrap_or_default();
            if text.ends_with('\n') {
                assert_eq!(text.lines().count(), 1, "{text}");
                return text;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no event");
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.events);
        let _ = std::fs::remove_dir_all(self.events.with_extension("state"));
    }
}

/// SMFIP_NR_CONN, SMFIP_NR_RCPT and SMFIP_NR_HDR.
const NR_CONN: u32 = 0x1000;
const NR_RCPT: u32 = 0x8000;
const NR_HDR: u32 = 0x80;

struct Mta<S> {
    stream: S,
    /// The flags of what is not answered.
    unanswered: u32,
}

/// Who writes.
enum By {
    /// Postfix itself, by the service that contrib/ marks.
    Own,
    /// A user of the host, by sendmail.
    User,
    /// An SMTP client on this very host, which also knows the marker.
    Client,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Mta<S> {
    async fn send(&mut self, code: u8, data: &[u8]) {
        let mut packet = u32::try_from(data.len() + 1)
            .unwrap()
            .to_be_bytes()
            .to_vec();
        packet.push(code);
        packet.extend_from_slice(data);
        self.stream.write_all(&packet).await.unwrap();
    }

    async fn answer(&mut self) -> (u8, Vec<u8>) {
        let length = self.stream.read_u32().await.expect("an answer") as usize;
        let mut packet = vec![0; length];
        self.stream
            .read_exact(&mut packet)
            .await
            .expect("all of it");
        (packet[0], packet.split_off(1))
    }

    async fn say(&mut self, code: u8, data: &[u8]) -> u8 {
        self.send(code, data).await;
        self.answer().await.0
    }

    async fn negotiate(&mut self) -> Vec<u8> {
        // What Postfix 3.7 offers.
        self.send(b'O', &[0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x1f, 0xff, 0xff])
            .await;
        let (code, options) = self.answer().await;
        assert_eq!(code, b'O');
        self.unanswered = u32::from_be_bytes(options[8..12].try_into().unwrap());
        options
    }

    /// From the connection to the recipients; the answer to MAIL.
    async fn envelope(&mut self, by: By, sender: &[u8], recipients: &[&str]) -> u8 {
        self.negotiate().await;
        if !matches!(by, By::User) {
            self.send(b'D', b"Cv\0Postfix 3.7.11\0{zwrotka_origin}\0bounce\0")
                .await;
        }
        let port = if matches!(by, By::Client) { 4242u16 } else { 0 };
        let mut connect = b"localhost\x004".to_vec();
        connect.extend(port.to_be_bytes());
        connect.extend(b"127.0.0.1\0");
        self.mention(b'C', &connect, NR_CONN).await;
        self.send(b'D', b"Mi\x000B39F9F0262\0").await;
        let answer = self.say(b'M', &[sender, b"\0"].concat()).await;
        if answer == b'c' {
            for recipient in recipients {
                self.recipient(recipient).await;
            }
        }
        answer
    }

    /// Header fields as Postfix gives them, without its own Received; what was
    /// answered to their end.
    async fn fields(&mut self, message: &[u8]) -> u8 {
        for line in Headers::parse(message).iter() {
            let mut field = line.name.as_bytes().to_vec();
            field.push(0);
            field.extend(
                line.raw[line.name.len() + 1..]
                    .iter()
                    .filter(|b| **b != b'\r'),
            );
            field.push(0);
            self.header(&field).await;
        }
        self.say(b'N', b"").await
    }

    async fn header(&mut self, field: &[u8]) {
        self.mention(b'L', field, NR_HDR).await;
    }

    async fn recipient(&mut self, address: &str) {
        let data = format!("{address}\0");
        self.mention(b'R', data.as_bytes(), NR_RCPT).await;
    }

    /// Says what need not be answered, and takes the answer where there is one.
    async fn mention(&mut self, code: u8, data: &[u8], flag: u32) {
        self.send(code, data).await;
        if self.unanswered & flag == 0 {
            assert_eq!(self.answer().await.0, b'c');
        }
    }

    /// All of a message; the answers from the first change to the end.
    async fn message(&mut self, message: &[u8]) -> Vec<(u8, Vec<u8>)> {
        match self.fields(message).await {
            b'c' => {}
            b'a' => return Vec::new(),
            other => panic!("{}", other as char),
        }
        let at = Headers::parse(message).len();
        let body = crlf(&message[at..]);
        // The last of the body comes with its end, as Postfix does it.
        let cut = (body.len() / 2).max(body.len().saturating_sub(60_000));
        for chunk in body[..cut].chunks(65_535) {
            match self.say(b'B', chunk).await {
                b'c' => {}
                b's' => break,
                other => panic!("{}", other as char),
            }
        }
        self.send(b'E', &body[cut..]).await;
        let mut all = Vec::new();
        loop {
            let (code, data) = self.answer().await;
            if code == b'c' || code == b'a' {
                return all;
            }
            all.push((code, data));
        }
    }
}

fn crlf(text: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(text)
        .replace('\n', "\r\n")
        .into_bytes()
}

/// The bounce without the Received field that the mail server hides.
fn hidden() -> String {
    assert!(BOUNCE.starts_with("Received:"));
    let end = BOUNCE.find("\nDate:").expect("Date") + 1;
    BOUNCE[end..].to_string()
}

/// What a message becomes when these changes are made, as Postfix makes them.
fn applied(message: &str, changes: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let headers = Headers::parse(message.as_bytes());
    let mut fields: Vec<(String, Vec<u8>)> = headers
        .iter()
        .map(|l| (l.name.to_string(), crlf(&l.raw[l.name.len() + 1..])))
        .collect();
    let mut body = Vec::new();
    for (code, data) in changes {
        let split = |data: &[u8]| {
            let at = data.iter().position(|&b| b == 0).unwrap();
            let name = String::from_utf8(data[..at].to_vec()).unwrap();
            (name, data[at + 1..data.len() - 1].to_vec())
        };
        match code {
            b'b' => body.extend_from_slice(data),
            b'h' => {
                let (name, value) = split(data);
                assert!(!value.contains(&b'\r'));
                fields.push((name, crlf(&value)));
            }
            b'm' => {
                let index = u32::from_be_bytes(data[..4].try_into().unwrap()) as usize;
                let (name, value) = split(&data[4..]);
                assert!(value.is_empty());
                let at: Vec<usize> = fields
                    .iter()
                    .enumerate()
                    .filter(|(_, (n, _))| n.eq_ignore_ascii_case(&name))
                    .map(|(n, _)| n)
                    .collect();
                fields.remove(at[index - 1]);
            }
            other => panic!("{}", *other as char),
        }
    }
    let mut out = Vec::new();
    for (name, value) in fields {
        out.extend([name.as_bytes(), b":", &value, b"\r\n"].concat());
    }
    out.extend_from_slice(b"\r\n");
    out.extend(body);
    out
}

#[tokio::test]
async fn an_own_bounce_becomes_the_notice() {
    let service = Service::new();
    let bounce = hidden().replacen("Subject:", "Received: from a by b\n\tid 1\nSubject:", 1);
    let (mut mta, _) = service.connect();
    assert_eq!(
        mta.envelope(By::Own, b"", &["alice@local.test"]).await,
        b'c'
    );
    let changes = mta.message(bounce.as_bytes()).await;
    assert_eq!(changes[0].0, b'b', "the body comes first");
    let become_ = applied(&bounce, &changes);

    let site = service.shared.site();
    let raw = crlf(bounce.as_bytes());
    let incoming = Incoming {
        envelope: Envelope {
            entry: "milter",
            sender: Some(""),
            recipient: Some("alice@local.test"),
            queue_id: None,
        },
        head: &raw,
        whole: true,
        known: Known {
            origin: Origin::OwnServer,
            ..Known::default()
        },
    };
    let evaluation = entry::evaluate(incoming, &site.config, now());
    let Outcome::Rewritten(notice) = evaluation.outcome else {
        panic!("{evaluation:?}");
    };
    let date = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let at = text.find("\r\nDate:").unwrap();
        let end = text[at + 2..].find("\r\n").unwrap() + at + 2;
        format!("{}{}", &text[..at], &text[end..])
    };
    assert_eq!(date(&become_), date(&notice.bytes));

    let event = service.event().await;
    for field in [
        "outcome=rewritten",
        "entry=milter",
        "mta=postfix",
        "queue_id=0B39F9F0262",
        "proof=local",
    ] {
        assert!(event.split(' ').any(|f| f == field), "{field}: {event}");
    }
}

#[tokio::test]
async fn nobody_else_can_write_a_bounce_of_our_own() {
    for (by, sender) in [
        (By::Client, &b"<>"[..]),
        (By::Client, b""),
        (By::User, b""),
        (By::Own, b"<>"),
    ] {
        let service = Service::new();
        let (mut mta, _) = service.connect();
        mta.envelope(by, sender, &["<alice@local.test>"]).await;
        let forged = format!(
            "Received: by mx.zwrotka.test (Postfix)\n\tid 1\n{}",
            hidden()
        );
        assert_eq!(mta.message(forged.as_bytes()).await, []);
        let event = service.event().await;
        assert!(event.contains("reason=not-ours"), "{event}");
    }
}

#[tokio::test]
async fn the_marker_counts_only_when_the_connection_begins() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    mta.negotiate().await;
    mta.mention(b'C', b"localhost\x004\0\x00127.0.0.1\0", NR_CONN)
        .await;
    mta.send(b'D', b"M{zwrotka_origin}\0bounce\0i\0X\0").await;
    assert_eq!(mta.say(b'M', b"\0").await, b'c');
    mta.recipient("alice@local.test").await;
    assert_eq!(mta.message(hidden().as_bytes()).await, []);
    assert!(service.event().await.contains("reason=not-ours"));
}

#[tokio::test]
async fn ordinary_mail_ends_at_mail() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    let answer = mta.envelope(By::Client, b"<anna@remote.test>", &[]).await;
    assert_eq!(answer, b'a');
    // The next one in the same session is seen again.
    assert_eq!(mta.say(b'M', b"<>\0").await, b'c');
    assert_eq!(service.shared.counts.ordinary.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn what_needs_no_reading_is_not_read() {
    for (recipients, reason) in [
        (&["carol@plain.test"][..], "reason=not-opted-in"),
        (
            &["alice@local.test", "bob@local.test"],
            "reason=unsure detail=several-recipients",
        ),
    ] {
        let service = Service::new();
        let (mut mta, _) = service.connect();
        mta.envelope(By::Own, b"", recipients).await;
        assert_eq!(mta.fields(hidden().as_bytes()).await, b'a');
        let event = service.event().await;
        assert!(event.contains(reason), "{event}");
    }
}

#[tokio::test]
async fn the_options_are_no_more_than_was_offered() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    let options = mta.negotiate().await;
    assert_eq!(
        options[..12],
        [0, 0, 0, 6, 0, 0, 1, 0x13, 0, 0x10, 0x97, 0x82]
    );
    assert!(options[12..].windows(16).any(|w| w == b"{zwrotka_origin}"));
    // An old server that has nothing of this: bounces pass, with a word why.
    let (mut mta, _) = service.connect();
    mta.send(b'O', &[0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0]).await;
    assert_eq!(
        mta.answer().await,
        (b'O', vec![0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0])
    );
    mta.send(b'D', b"C{zwrotka_origin}\0bounce\0").await;
    assert_eq!(
        mta.say(b'C', b"localhost\x004\0\x00127.0.0.1\0").await,
        b'c'
    );
    assert_eq!(mta.say(b'M', b"\0").await, b'c');
    assert_eq!(mta.say(b'R', b"alice@local.test\0").await, b'c');
    assert_eq!(mta.message(hidden().as_bytes()).await, []);
    assert!(service.event().await.contains("detail=milter-protocol"));
}

/// What nothing in the body could prove is not read.
#[tokio::test]
async fn a_bounce_that_others_bring_without_any_key_is_answered_before_its_body() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    mta.envelope(By::Client, b"<>", &["alice@local.test"]).await;
    assert_eq!(mta.fields(hidden().as_bytes()).await, b'a');
    let event = service.event().await;
    assert!(event.contains("reason=not-ours detail="), "{event}");
}

#[tokio::test]
async fn mail_is_signed_only_where_the_peer_may_have_it_signed() {
    let key = std::env::temp_dir().join(format!("zwrotka-milter-key-{}", std::process::id()));
    std::fs::write(&key, "k 0123456789abcdef0123456789abcdef\n").unwrap();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let config = format!("key_file = '{}'\nrequire = ['hmac']\n", key.display());
    for may_sign in [true, false] {
        let service = Service::trusting(&config);
        let (ours, theirs) = duplex(4 << 20);
        let shared = Arc::clone(&service.shared);
        tokio::spawn(async move { serve(theirs, &shared, ROOM, may_sign).await });
        let mut mta = Mta {
            stream: ours,
            unanswered: 0,
        };
        let answer = mta.envelope(By::User, b"<alice@local.test>", &[]).await;
        let counts = &service.shared.counts;
        if may_sign {
            assert_eq!(answer, b'c');
            let changes = mta.message(b"Message-ID: <a@local.test>\n\nhello\n").await;
            assert!(
                changes[0].1.starts_with(b"X-Zwrotka-Proof\0"),
                "{changes:?}"
            );
            assert_eq!(counts.not_signed.load(Ordering::Relaxed), 0);
        } else {
            assert_eq!(answer, b'a');
            assert_eq!(counts.not_signed.load(Ordering::Relaxed), 1);
            let event = service.event().await;
            assert!(
                event.contains("event=service v=1 outcome=not-signed"),
                "{event}"
            );
        }
    }
    std::fs::remove_file(key).unwrap();
}

#[tokio::test]
async fn several_messages_come_on_one_connection() {
    let service = Service::new();
    let (mut mta, served) = service.connect();
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    assert!(!mta.message(hidden().as_bytes()).await.is_empty());
    for _ in 0..2 {
        assert_eq!(mta.say(b'M', b"\0").await, b'c');
        mta.send(b'A', b"").await;
        assert_eq!(mta.say(b'M', b"\0").await, b'c');
        mta.recipient("alice@local.test").await;
        assert!(!mta.message(hidden().as_bytes()).await.is_empty());
    }
    mta.send(b'Q', b"").await;
    assert!(served.await.unwrap().is_ok());
}

#[tokio::test]
async fn a_long_bounce_is_read_as_far_as_needed() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    let (front, back) = BOUNCE.rsplit_once("\n--").unwrap();
    let long = format!("{front}\n{}\n--{back}", "x".repeat(70).repeat(60_000));
    assert!(!mta.message(long.as_bytes()).await.is_empty());
    assert!(service.event().await.contains("outcome=rewritten"));
}

#[tokio::test]
async fn headers_without_end_pass() {
    let service = Service::new();
    let (mut mta, _) = service.connect();
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    for _ in 0..5000 {
        mta.header(b"X-A\0 b\0").await;
    }
    assert_eq!(mta.say(b'N', b"").await, b'a');
    assert!(service.event().await.contains("reason=too-large"));
}

#[tokio::test]
async fn without_memory_messages_pass() {
    let service = Service::with(evaluate, Limits::default(), 1);
    let (mut mta, _) = service.connect();
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    assert_eq!(mta.fields(hidden().as_bytes()).await, b'c');
    assert_eq!(mta.say(b'B', &[b'x'; 65_535]).await, b'a');
    assert!(service.event().await.contains("detail=memory"));
    assert_eq!(service.shared.memory.available_permits(), 1);
}

#[tokio::test]
async fn a_panic_or_an_eternity_lets_the_message_pass() {
    fn panics(_: &Transit) -> Evaluation {
        panic!("on purpose");
    }
    fn sleeps(transit: &Transit) -> Evaluation {
        std::thread::sleep(Duration::from_millis(300));
        evaluate(transit)
    }
    for (work, millis, reason) in [
        (
            panics as fn(&Transit) -> Evaluation,
            30_000,
            "detail=crashed",
        ),
        (sleeps, 100, "detail=out-of-time"),
    ] {
        let limits = Limits {
            work: Duration::from_millis(millis),
            ..Limits::default()
        };
        let service = Service::with(work, limits, 1024);
        let (mut mta, _) = service.connect();
        mta.envelope(By::Own, b"", &["alice@local.test"]).await;
        assert_eq!(mta.message(hidden().as_bytes()).await, []);
        let event = service.event().await;
        assert!(
            event.contains(reason) && event.contains("reason=internal-error"),
            "{event}"
        );
        // The connection goes on.
        assert_eq!(mta.say(b'M', b"<a@b>\0").await, b'a');
    }
}

#[tokio::test]
async fn changes_that_do_not_fit_are_not_sent() {
    let service = Service::new();
    let (ours, theirs) = duplex(1 << 20);
    let shared = Arc::clone(&service.shared);
    tokio::spawn(async move { serve(theirs, &shared, 1000, true).await });
    let mut mta = Mta {
        stream: ours,
        unanswered: 0,
    };
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    assert_eq!(mta.message(hidden().as_bytes()).await, []);
    assert!(service.event().await.contains("reason=too-large"));
}

#[tokio::test]
async fn a_stop_ends_idle_connections_and_waits_for_others() {
    let service = Service::new();
    let (mut idle, ended) = service.connect();
    idle.negotiate().await;
    let (mut busy, busy_ended) = service.connect();
    busy.envelope(By::Own, b"", &["alice@local.test"]).await;
    service.stop.send(true).unwrap();
    assert!(ended.await.unwrap().is_ok());
    assert!(!busy.message(hidden().as_bytes()).await.is_empty());
    assert!(busy_ended.await.unwrap().is_ok());
}

#[tokio::test]
async fn who_says_nothing_is_sent_away() {
    let limits = Limits {
        first: Duration::from_millis(50),
        rest: Duration::from_millis(50),
        ..Limits::default()
    };
    let service = Service::with(evaluate, limits, 1024);
    let (_silent, ended) = service.connect();
    assert!(ended.await.unwrap().is_err());
    let (mut slow, ended) = service.connect();
    slow.negotiate().await;
    slow.stream.write_all(&[0, 0, 0, 9, b'M']).await.unwrap();
    assert!(ended.await.unwrap().is_err());
    let (mut wrong, ended) = service.connect();
    wrong
        .stream
        .write_all(b"GET / HTTP/1.0\r\n\r\n")
        .await
        .unwrap();
    assert!(ended.await.unwrap().is_err());
}

/// A packet has one limit of time, however its bytes come.
#[tokio::test]
async fn threat_27_a_byte_now_and_then_holds_no_connection() {
    let limits = Limits {
        rest: Duration::from_millis(300),
        ..Limits::default()
    };
    let service = Service::with(evaluate, limits, 1024);
    let (mut slow, ended) = service.connect();
    slow.negotiate().await;
    slow.stream.write_all(&[0, 3, 0, 0, b'L']).await.unwrap();
    for _ in 0..100 {
        // Fails once the service has closed it.
        let _ = slow.stream.write_all(b"x").await;
        tokio::time::sleep(Duration::from_millis(50)).await;
        if ended.is_finished() {
            break;
        }
    }
    assert!(ended.is_finished(), "held for five seconds");
    assert!(ended.await.unwrap().is_err());
}

/// Random packets end a connection and nothing else.
#[tokio::test]
async fn nonsense_does_no_harm() {
    let service = Service::new();
    let mut seed = 1u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    for _ in 0..2000 {
        let mut bytes = Vec::new();
        for _ in 0..random() % 12 {
            let length = (random() % 24) as usize;
            let code = b"OCHMRTLNBEAQKDU\0"[(random() % 16) as usize];
            let data: Vec<u8> = (0..length)
                .map(|_| b"\0\0<>@4a:. \n"[(random() % 11) as usize])
                .collect();
            let said = if random() % 20 == 0 {
                random() as u32
            } else {
                length as u32 + 1
            };
            bytes.extend(said.to_be_bytes());
            bytes.push(code);
            bytes.extend(data);
        }
        let (mut mta, served) = service.connect();
        mta.stream.write_all(&bytes).await.unwrap();
        mta.stream.shutdown().await.unwrap();
        let mut answers = Vec::new();
        mta.stream.read_to_end(&mut answers).await.unwrap();
        assert!(served.await.is_ok(), "a panic at {bytes:?}");
    }
}

/// A stream that counts how often it is written to.
struct Counted<S> {
    stream: S,
    writes: Arc<Mutex<Vec<usize>>>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write(cx, bytes);
        if let Poll::Ready(Ok(written)) = &polled {
            self.writes.lock().unwrap().push(*written);
        }
        polled
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[tokio::test]
async fn all_changes_go_out_in_one_write() {
    let service = Service::new();
    let (ours, theirs) = UnixStream::pair().unwrap();
    let writes = Arc::new(Mutex::new(Vec::new()));
    let counted = Counted {
        stream: theirs,
        writes: Arc::clone(&writes),
    };
    let shared = Arc::clone(&service.shared);
    let room = room(&SockRef::from(&counted.stream));
    tokio::spawn(async move { serve(counted, &shared, room, true).await });
    let mut mta = Mta {
        stream: ours,
        unanswered: 0,
    };
    mta.envelope(By::Own, b"", &["alice@local.test"]).await;
    let before = writes.lock().unwrap().len();
    let changes = mta.message(hidden().as_bytes()).await;
    let sent: usize = changes
        .iter()
        .map(|(_, data)| data.len() + 5)
        .sum::<usize>()
        + 5;
    let writes = writes.lock().unwrap();
    let last = writes.last().copied();
    assert_eq!(last, Some(sent));
    let fields = Headers::parse(hidden().as_bytes()).iter().count();
    // Fields are not answered: one for their end, one for the chunk of the body,
    // one for all the rest.
    assert!(fields > 2);
    assert_eq!(writes.len() - before, 1 + 1 + 1);
}

/// What [`room`] promises holds where nobody reads.
#[tokio::test]
async fn one_write_takes_what_is_promised() {
    let (unix, _reader) = UnixStream::pair().unwrap();
    let most = room(&SockRef::from(&unix));
    assert!(most >= 100_000, "{most}");
    unix.writable().await.unwrap();
    assert_eq!(unix.try_write(&vec![b'x'; most]).unwrap(), most);

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let _reader = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (inet, _) = listener.accept().await.unwrap();
    let most = room(&SockRef::from(&inet));
    assert!(most >= 100_000, "{most}");
    inet.writable().await.unwrap();
    assert_eq!(inet.try_write(&vec![b'x'; most]).unwrap(), most);
}
