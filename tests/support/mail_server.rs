//! A mail server's side of the milter protocol: sends a message as packets,
//! applies the changes that come back, and says what must hold of the result.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// A packet of an answer: its code and its data.
pub type Packet = (u8, Vec<u8>);

/// Most bytes of a header field (Postfix: header_size_limit).
const MAX_FIELD: usize = 102_400;
/// Most characters of a line without its end (RFC 5322 section 2.1.1).
const MAX_LINE: usize = 998;
/// The fields of a bounce that stay where they are.
const TRACE: [&str; 6] = [
    "Return-Path",
    "Envelope-To",
    "Delivery-Date",
    "Delivered-To",
    "X-Original-To",
    "Received",
];
/// Every other field that a notice may have.
const FIELDS: [&str; 17] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
    "Content-Transfer-Encoding",
    "Auto-Submitted",
    "Precedence",
    "X-Auto-Response-Suppress",
    "X-Zwrotka",
    "X-Failed-Recipients",
    "TLS-Required",
];
/// Fields that a notice has once.
const ONCE: [&str; 8] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Type",
    "X-Zwrotka",
    "Auto-Submitted",
];

/// A message as a mail server hands it to milters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Names, and values with the white space behind the colon; folds end in LF.
    pub fields: Vec<(Vec<u8>, Vec<u8>)>,
    /// Lines end in CR LF.
    pub body: Vec<u8>,
}

impl Sent {
    /// Reads a message with lines that end in LF. What is no field ends the header.
    pub fn of(message: &[u8]) -> Sent {
        let mut fields: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut at = 0;
        while at < message.len() {
            let end = message[at..]
                .iter()
                .position(|&b| b == b'\n')
                .map_or(message.len(), |n| at + n);
            let line = &message[at..end];
            // What Postfix takes for a name.
            let colon = line
                .iter()
                .position(|b| !(b'!'..=b'~').contains(b) || *b == b':');
            let colon = colon.filter(|&at| line[at] == b':');
            match (line.first(), fields.last_mut(), colon) {
                (Some(b' ' | b'\t'), Some((_, value)), _) => {
                    value.push(b'\n');
                    value.extend_from_slice(line);
                }
                (Some(_), _, Some(colon)) if colon > 0 => {
                    fields.push((line[..colon].to_vec(), line[colon + 1..].to_vec()));
                }
                _ => break,
            }
            at = end + 1;
        }
        let body = message.get(at..).unwrap_or_default();
        let body = body.strip_prefix(b"\n").unwrap_or(body);
        let mut lines = Vec::with_capacity(body.len() + body.len() / 32);
        for &byte in body {
            if byte == b'\n' && lines.last() != Some(&b'\r') {
                lines.push(b'\r');
            }
            lines.push(byte);
        }
        for (_, value) in &mut fields {
            value.truncate(MAX_FIELD);
        }
        Sent {
            fields,
            body: lines,
        }
    }

    /// The message with these changes; lines end in CR LF. Numbers of fields are
    /// counted as by Postfix, and as by Sendmail, where deleted fields still
    /// count: both have to give the same.
    ///
    /// # Errors
    /// A packet is no change of a header field or the body, or changes a field
    /// that is not there.
    pub fn changed(&self, changes: &[Packet]) -> Result<Sent, String> {
        let [postfix, sendmail] = [false, true].map(|keeps| self.apply(changes, keeps));
        let changed = postfix?;
        if sendmail? == changed {
            Ok(changed)
        } else {
            Err("Postfix and Sendmail make different messages of it".into())
        }
    }

    fn apply(&self, changes: &[Packet], keeps_numbers: bool) -> Result<Sent, String> {
        type Slot = Option<(Vec<u8>, Vec<u8>)>;
        let original = self.fields.iter();
        // The name stays with a deleted field.
        let mut slots: Vec<(Vec<u8>, Slot)> = original
            .map(|(name, value)| (name.clone(), Some((name.clone(), value.clone()))))
            .collect();
        let mut body: Option<Vec<u8>> = None;
        for (code, data) in changes {
            match code {
                b'b' => body.get_or_insert_default().extend_from_slice(data),
                b'm' => {
                    let (number, rest) = data.split_first_chunk::<4>().ok_or("a short packet")?;
                    let (name, value) = pair(rest)?;
                    let number = u32::from_be_bytes(*number) as usize;
                    let mut same = slots.iter_mut().filter(|(n, slot)| {
                        n.eq_ignore_ascii_case(name) && (keeps_numbers || slot.is_some())
                    });
                    let found = number.checked_sub(1).and_then(|n| same.nth(n));
                    let (_, slot) = found.ok_or_else(|| format!("no such field: {data:?}"))?;
                    *slot = (!value.is_empty()).then(|| (name.to_vec(), value.to_vec()));
                }
                b'h' => {
                    let (name, value) = pair(data)?;
                    slots.push((name.to_vec(), Some((name.to_vec(), value.to_vec()))));
                }
                // Recipients, the sender, reject, discard, quarantine, …
                other => return Err(format!("packet {:?}", char::from(*other))),
            }
        }
        Ok(Sent {
            fields: slots.into_iter().filter_map(|(_, slot)| slot).collect(),
            body: body.unwrap_or_else(|| self.body.clone()),
        })
    }

    /// The bytes on the wire, with CR LF.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for (name, value) in &self.fields {
            out.extend_from_slice(name);
            out.push(b':');
            for &byte in value {
                if byte == b'\n' {
                    out.push(b'\r');
                }
                out.push(byte);
            }
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(&self.body);
        out
    }

    /// What is wrong with the notice that these changes make of the message;
    /// `None` where nothing is, or the message stays as it was.
    pub fn fault(&self, changes: &[Packet]) -> Option<String> {
        if changes.is_empty() {
            return None;
        }
        let changed = match self.changed(changes) {
            Ok(changed) => changed,
            Err(why) => return Some(why),
        };
        if !changes.iter().any(|(code, _)| *code == b'b') {
            return Some("the body stays".into());
        }
        let is_trace = |name: &[u8]| is_one_of(&TRACE, name);
        let trace = |sent: &Sent| -> Vec<(Vec<u8>, Vec<u8>)> {
            let fields = sent.fields.iter().filter(|(name, _)| is_trace(name));
            fields.cloned().collect()
        };
        if trace(self) != trace(&changed) {
            return Some("trace fields are changed".into());
        }
        for (name, value) in changed.fields.iter().filter(|(name, _)| !is_trace(name)) {
            let shown = String::from_utf8_lossy(name);
            if !is_one_of(&FIELDS, name) {
                return Some(format!("field {shown:?}"));
            }
            if value.iter().any(|b| matches!(b, 0 | b'\r')) {
                return Some(format!("NUL or CR in {shown}"));
            }
            for (n, line) in value.split(|&b| b == b'\n').enumerate() {
                let length = line.len() + if n == 0 { name.len() + 1 } else { 0 };
                let is_folded = n == 0 || matches!(line.first(), Some(b' ' | b'\t'));
                let is_blank = n > 0 && line.trim_ascii().is_empty();
                if length > MAX_LINE || !is_folded || is_blank {
                    return Some(format!("line {n} of {shown}: {length} bytes"));
                }
            }
        }
        for once in ONCE {
            let same = changed.fields.iter();
            let count = same.filter(|(name, _)| is_one_of(&[once], name)).count();
            if count != 1 {
                return Some(format!("{count} times {once}"));
            }
        }
        body_fault(&changed.body)
    }
}

/// What no server may be given in a body (RFC 5321 section 4.5.3.1.6, RFC 5322
/// section 2.3).
fn body_fault(body: &[u8]) -> Option<String> {
    let mut start = 0;
    for (at, &byte) in body.iter().enumerate() {
        let before = at.checked_sub(1).map(|n| body[n]);
        match byte {
            0 => {
                let near = &body[at.saturating_sub(300)..body.len().min(at + 20)];
                return Some(format!("NUL at {at}: {}", near.escape_ascii()));
            }
            b'\n' if before != Some(b'\r') => {
                let near = &body[at.saturating_sub(60)..body.len().min(at + 20)];
                return Some(format!("a bare LF at {at}: {}", near.escape_ascii()));
            }
            b'\r' if body.get(at + 1) != Some(&b'\n') => {
                let near = &body[at.saturating_sub(300)..body.len().min(at + 20)];
                return Some(format!("a bare CR at {at}: {}", near.escape_ascii()));
            }
            b'\n' => {
                if (at - start).saturating_sub(1) > MAX_LINE {
                    return Some(format!("a line of {} bytes at {start}", at - 1 - start));
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    (body.len() - start > MAX_LINE).then(|| "a long last line".into())
}

fn is_one_of(names: &[&str], name: &[u8]) -> bool {
    names
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// Name and value of a field, each with a NUL behind.
fn pair(data: &[u8]) -> Result<(&[u8], &[u8]), String> {
    let data = data.strip_suffix(b"\0").ok_or("no NUL at the end")?;
    let at = data.iter().position(|&b| b == 0).ok_or("no name")?;
    let (name, value) = (&data[..at], &data[at + 1..]);
    if value.contains(&0) {
        return Err("a third NUL".into());
    }
    Ok((name, value))
}

/// Steps that get no answer where the milter asks for that (SMFIP_NR_*).
const NO_ANSWER: [(u8, u32); 3] = [(b'C', 0x1000), (b'R', 0x8000), (b'L', 0x80)];

/// A connection of Postfix for bounces that it has written itself.
pub struct MailServer {
    stream: UnixStream,
    /// What the milter asked for.
    protocol: u32,
}

impl MailServer {
    /// Connects as Postfix does, up to the client.
    pub fn connect(socket: &Path, patience: Duration) -> io::Result<MailServer> {
        let mut server = MailServer {
            stream: UnixStream::connect(socket)?,
            protocol: 0,
        };
        server.stream.set_read_timeout(Some(patience))?;
        server.stream.set_write_timeout(Some(patience))?;
        // Version 6, every change, every step.
        let options = [0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0x1f, 0xff, 0xff];
        let (_, answer) = server.say(b'O', &options)?;
        let protocol = answer.get(8..).and_then(|p| p.first_chunk::<4>());
        server.protocol = u32::from_be_bytes(*protocol.ok_or(io::ErrorKind::InvalidData)?);
        server.send(b'D', b"Cv\0Postfix 3.7.11\0{zwrotka_origin}\0bounce\0")?;
        server.step(b'C', b"localhost\x004\0\x00127.0.0.1\0")?;
        Ok(server)
    }

    /// Sends what the milter has to go on with, and waits only where it answers.
    fn step(&mut self, code: u8, data: &[u8]) -> io::Result<()> {
        let is_quiet = |(quiet, bit): &(u8, u32)| *quiet == code && self.protocol & bit != 0;
        if NO_ANSWER.iter().any(is_quiet) {
            return self.send(code, data);
        }
        self.expect(code, data, b"c").map(|_| ())
    }

    pub fn send(&mut self, code: u8, data: &[u8]) -> io::Result<()> {
        let length = u32::try_from(data.len() + 1).map_err(io::Error::other)?;
        let packet = [&length.to_be_bytes()[..], &[code], data].concat();
        self.stream.write_all(&packet)
    }

    pub fn answer(&mut self) -> io::Result<Packet> {
        let mut length = [0; 4];
        self.stream.read_exact(&mut length)?;
        let mut packet = vec![0; u32::from_be_bytes(length) as usize];
        self.stream.read_exact(&mut packet)?;
        let Some((code, data)) = packet.split_first() else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        Ok((*code, data.to_vec()))
    }

    pub fn say(&mut self, code: u8, data: &[u8]) -> io::Result<Packet> {
        self.send(code, data)?;
        self.answer()
    }

    fn expect(&mut self, code: u8, data: &[u8], wanted: &[u8]) -> io::Result<u8> {
        let (answer, _) = self.say(code, data)?;
        if wanted.contains(&answer) {
            Ok(answer)
        } else {
            Err(io::Error::other(format!(
                "answer {:?} to {:?}",
                char::from(answer),
                char::from(code)
            )))
        }
    }

    /// Hands a bounce over. Gives the changes to it.
    pub fn bounce(
        &mut self,
        sent: &Sent,
        recipient: &str,
        chunk: usize,
    ) -> io::Result<Vec<Packet>> {
        self.step(b'M', b"\0")?;
        self.step(b'R', format!("{recipient}\0").as_bytes())?;
        for (name, value) in &sent.fields {
            self.step(b'L', &[&name[..], b"\0", value, b"\0"].concat())?;
        }
        if self.expect(b'N', b"", b"ca")? == b'a' {
            return Ok(Vec::new());
        }
        for piece in sent.body.chunks(chunk.clamp(1, 65_535)) {
            match self.expect(b'B', piece, b"csa")? {
                b's' => break,
                b'a' => return Ok(Vec::new()),
                _ => {}
            }
        }
        self.send(b'E', b"")?;
        let mut changes = Vec::new();
        loop {
            match self.answer()? {
                (b'a' | b'c', _) => return Ok(changes),
                change => changes.push(change),
            }
        }
    }
}
