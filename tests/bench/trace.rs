//! How fast a large log is read, against `grep -c` on the same file, in turn:
//! `cargo bench --bench trace` on logs of 1 GB that it makes (or as many MB as
//! `ZWROTKA_MB` says), or on one of yours, `ZWROTKA_LOG=/var/log/exim4/mainlog`.
//!
//! Seconds of CPU count beside those of the clock, for a machine is seldom idle.

#![allow(clippy::panic)]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

const RUNS: usize = 3;
/// An account that sends ten messages in 1 GB.
const RARE: &str = "rzadki@klient0.example";

fn main() -> ExitCode {
    match std::env::var_os("ZWROTKA_LOG") {
        Some(log) => measure(Path::new(&log), "nobody@example.org"),
        None => {
            let size = std::env::var("ZWROTKA_MB")
                .ok()
                .and_then(|n| n.parse().ok());
            for (name, write) in [("mainlog", exim as Writer), ("mail.log", postfix)] {
                let log = Made::new(name, size.unwrap_or(1000), write);
                measure(&log.0, RARE);
            }
        }
    }
    ExitCode::SUCCESS
}

fn measure(log: &Path, address: &str) {
    let program = env!("CARGO_BIN_EXE_zwrotka");
    let runs: [(&str, &str, &[&str]); 4] = [
        ("grep -c", "grep", &["-c", "status="]),
        (
            "--suspects",
            program,
            &["trace", "--suspects", "--limit", "1", "--log"],
        ),
        ("nobody", program, &["trace", "nobody@example.org", "--log"]),
        ("ten hits", program, &["trace", address, "--log"]),
    ];
    let bytes = std::fs::metadata(log).map_or(0, |m| m.len()) as f64;
    println!("{}: {:.0} MB", log.display(), bytes / 1e6);
    for _ in 0..RUNS {
        for (name, program, args) in runs {
            let (start, before) = (Instant::now(), children_cpu());
            let mut command = Command::new(program);
            // Into a pipe: into /dev/null, grep stops at the first line.
            command.args(args).arg(log).stderr(Stdio::null());
            if let Err(error) = command.output() {
                eprintln!("{program}: {error}");
                return;
            }
            let (clock, cpu) = (start.elapsed().as_secs_f64(), children_cpu() - before);
            println!(
                "  {name:<12} {clock:.2} s, {cpu:.2} s of CPU: {:.0} MB/s of CPU",
                bytes / cpu / 1e6
            );
        }
    }
}

/// Seconds of CPU that ended children of this process took (proc(5), cutime
/// and cstime, in hundredths).
fn children_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after.split_whitespace().skip(13).take(2);
    ticks.filter_map(|t| t.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// A log that is gone when it goes out of scope.
struct Made(PathBuf);

type Writer = fn(u64, &mut dyn Write) -> std::io::Result<u64>;

impl Made {
    fn new(name: &str, megabytes: u64, write: Writer) -> Made {
        let path = std::env::temp_dir().join(format!("zwrotka-{}-{name}", std::process::id()));
        let made = Made(path);
        let file = File::create(&made.0).unwrap_or_else(|e| panic!("{}: {e}", made.0.display()));
        let mut out = BufWriter::with_capacity(1 << 20, file);
        let (mut written, mut n) = (0, 0);
        while written < megabytes * 1_000_000 {
            match write(n, &mut out) {
                Ok(bytes) => written += bytes,
                Err(e) => panic!("{}: {e}", made.0.display()),
            }
            n += 1;
        }
        made
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The account of the nth message.
fn user(n: u64) -> String {
    match n % 140_000 {
        1 => RARE.to_owned(),
        _ => format!("user{u}@klient{u}.example", u = n % 997),
    }
}

/// What two servers log of the nth message: a mixture of people who log in,
/// scripts, and hosts that bring mail.
fn exim(n: u64, out: &mut dyn Write) -> std::io::Result<u64> {
    let at = stamp(n);
    let (day, time) = at.split_once('T').unwrap_or(("", ""));
    let id = format!(
        "1x{:04}-{:06}-{:02}",
        n / 1_000_000 % 10_000,
        n % 1_000_000,
        n % 60
    );
    let (u, d, pid) = (n % 997, n % 4999, 1000 + n % 30_000);
    let who = user(n);
    let came = match n % 5 {
        0 => format!(
            "{day} {time} [{pid}] cwd=/home/shop{u}/public_html 3 args: /usr/sbin/sendmail -t -i\n\
             {day} {time} [{pid}] {id} <= shop{u}@h.example U=shop{u} P=local S=1042 id=a{n}@h.example T=\"Order {n}\" for c{n}@d{d}.example\n"
        ),
        1 | 2 => format!(
            "{day} {time} [{pid}] {id} <= {who} H=(pc.lan) [192.0.2.{}] P=esmtpsa X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no A=plain:{who} S=48213 id=b{n}@klient{u}.example T=\"Oferta {n}\" for c{n}@d{d}.example\n",
            n % 250
        ),
        _ => format!(
            "{day} {time} [{pid}] {id} <= news{d}@d{d}.example H=mx.d{d}.example [198.51.100.{}] P=esmtps X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no S=8211 id=c{n}@d{d}.example T=\"News {n}\" for {who}\n",
            n % 250
        ),
    };
    let went = format!(
        "{day} {time} [{pid}] {id} => c{n}@d{d}.example F=<{who}> R=dnslookup T=remote_smtp H=mx.d{d}.example [203.0.113.{}] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C=\"250 2.0.0 Ok: queued as 4bT{n}\"\n\
         {day} {time} [{pid}] {id} Completed\n",
        n % 250
    );
    out.write_all(came.as_bytes())?;
    out.write_all(went.as_bytes())?;
    Ok((came.len() + went.len()) as u64)
}

fn postfix(n: u64, out: &mut dyn Write) -> std::io::Result<u64> {
    let at = format!("{}+01:00 mx", stamp(n));
    let id = format!("{:010X}", 0xA0_0000_0000 + n % 0xFFFF_FFFF);
    let (u, d, pid) = (n % 997, n % 4999, 1000 + n % 30_000);
    let who = user(n);
    let came = match n % 5 {
        0 => format!(
            "{at} postfix/pickup[{pid}]: {id}: uid={} from=<shop{u}>\n",
            1000 + u
        ),
        1 | 2 => format!(
            "{at} postfix/submission/smtpd[{pid}]: connect from unknown[192.0.2.{ip}]\n\
             {at} postfix/submission/smtpd[{pid}]: {id}: client=unknown[192.0.2.{ip}], sasl_method=PLAIN, sasl_username={who}\n",
            ip = n % 250
        ),
        _ => format!(
            "{at} postfix/smtpd[{pid}]: connect from mx.d{d}.example[198.51.100.{ip}]\n\
             {at} postfix/smtpd[{pid}]: {id}: client=mx.d{d}.example[198.51.100.{ip}]\n",
            ip = n % 250
        ),
    };
    let went = format!(
        "{at} postfix/cleanup[{pid}]: {id}: message-id=<a{n}@klient{u}.example>\n\
         {at} postfix/qmgr[812]: {id}: from=<{who}>, size=48213, nrcpt=1 (queue active)\n\
         {at} postfix/smtp[{pid}]: {id}: to=<c{n}@d{d}.example>, relay=mx.d{d}.example[203.0.113.{}]:25, delay=0.71, delays=0.05/0.01/0.3/0.35, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4bT{n})\n\
         {at} postfix/qmgr[812]: {id}: removed\n",
        n % 250
    );
    out.write_all(came.as_bytes())?;
    out.write_all(went.as_bytes())?;
    Ok((came.len() + went.len()) as u64)
}

/// Twenty messages a second.
fn stamp(n: u64) -> String {
    let s = n / 20;
    format!(
        "2026-11-{:02}T{:02}:{:02}:{:02}",
        1 + s / 86_400 % 24,
        s / 3600 % 24,
        s / 60 % 60,
        s % 60
    )
}
