//! As much of Dovecot's authentication protocol as Postfix needs to let one
//! user in with AUTH PLAIN.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::smtp;

/// The server. It stops when it goes out of scope.
pub struct Sasl {
    port: u16,
    stopped: Arc<AtomicBool>,
}

impl Sasl {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port for SASL");
        let port = listener.local_addr().expect("its address").port();
        let stopped = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopped);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                thread::spawn(move || serve(&client).unwrap_or_default());
            }
        });
        Self { port, stopped }
    }

    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Sasl {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn serve(stream: &TcpStream) -> std::io::Result<()> {
    let mut out = stream;
    out.write_all(
        b"VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\n\
          COOKIE\t0123456789abcdef0123456789abcdef\nDONE\n",
    )?;
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let fields: Vec<&str> = line.split('\t').collect();
        if let ["AUTH", id, rest @ ..] = fields.as_slice() {
            let known = rest.contains(&format!("resp={}", smtp::CREDENTIALS).as_str());
            let verdict = if known { "OK" } else { "FAIL" };
            out.write_all(format!("{verdict}\t{id}\tuser={}\n", smtp::USER).as_bytes())?;
        }
    }
    Ok(())
}
