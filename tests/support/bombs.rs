//! Messages that once took time by the square or memory by the level, and their
//! like: each construct of a message, repeated up to a size.

const HEADER: &str = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: anna@sender.example\nSubject: Undelivered mail\nMIME-Version: 1.0\n";

/// A piece of text repeated up to `size` bytes.
fn many(piece: &str, size: usize) -> String {
    piece.repeat(size.saturating_sub(400) / piece.len())
}

/// Numbered pieces up to `size` bytes.
fn numbered(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    for n in 0.. {
        let next = piece(n);
        if out.len() + next.len() + 400 > size {
            break;
        }
        out.push_str(&next);
    }
    out
}

/// A plain mail of the size: what the others are measured against.
pub fn plain(size: usize) -> Vec<u8> {
    let words = many("plain words and no report at all\n", size);
    format!("{HEADER}\n{words}").into_bytes()
}

/// Every message, with a name.
pub fn all(size: usize) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    texts(size, &mut out);
    pages(size, &mut out);
    parts(size, &mut out);
    fields(size, &mut out);
    headers(size, &mut out);
    charsets(size, &mut out);
    encoded(size, &mut out);
    for (_, raw) in &mut out {
        raw.truncate(size);
    }
    out
}

type Out = Vec<(String, Vec<u8>)>;

/// Lines of the words for people.
fn texts(size: usize, out: &mut Out) {
    for (name, piece) in [
        ("blank lines", "\n"),
        ("letters", "x\n"),
        ("one line", "a"),
        ("at signs", "a@"),
        ("address literals", "a@["),
        ("quoted local parts", "\"a\"@"),
        ("brackets", "<<<<"),
        ("addresses on a line", "a@b.c, "),
        ("addresses on lines", "a@b.example\n"),
        ("addresses with replies", "  u@example.org\n    550 no\n"),
        ("addresses in brackets", "<a@b.c>: host x said: 550 no\n"),
        ("aliases", "(expanded from <a@b.c>): "),
        ("labels", "to: b@c.d\n"),
        ("transcripts", ">>> RCPT TO:<a@b.c>\n<<< 550 no\n"),
        ("commands", ">>> RCPT TO:<a@b.c>\n"),
        ("replies", "550 5.1.1 <a@b.c>... no\n"),
        ("announcements", "--- original message\nx\n"),
        ("plain announcements", "original message:\n\n"),
        ("extension fields", "X-a: b\n"),
        ("received fields", "Received: x\n"),
        ("broken blocks", "Subject: x\nwords\n"),
        ("markers", "error:\nx\n"),
        ("empty markers", "said:\n\n"),
        ("hosts", "host mx.a.example said 550 "),
        ("escapes", "\\303\\274"),
        ("codes", "550 5.1.1 "),
        (
            "fields in text",
            "Final-Recipient: rfc822; a@b\nAction: failed\n\n",
        ),
        ("phrases", "delivery failed to "),
        (
            "undisclosed",
            "an undisclosed address\n (generated from a@b.c)\n",
        ),
        ("examples", "e.g. a@b.c\n"),
        ("wide letters", "\u{5bdb}\u{5148} a@b.c\n"),
    ] {
        for (list, begin) in [
            ("", ""),
            (" of failed ones", "The following addresses failed:\n\n"),
        ] {
            let text = many(piece, size);
            let raw = format!("{HEADER}\n{begin}{text}");
            out.push((format!("text: {name}{list}"), raw.into_bytes()));
        }
    }
    let distinct = numbered(size, |n| format!("u{n}@example.org\n"));
    for begin in ["", "The following addresses failed:\n\n"] {
        let raw = format!("{HEADER}\n{begin}{distinct}");
        out.push(("text: distinct addresses".into(), raw.into_bytes()));
    }
    let shared = format!("{}\n550 {}\n", "a@b.c ".repeat(100), "w".repeat(3500));
    let raw = format!("{HEADER}\nThese addresses failed:\n{}", many(&shared, size));
    out.push(("text: one reply for a hundred".into(), raw.into_bytes()));
    for (name, piece) in [("numbers", "0,"), ("arrays", "["), ("objects", "{\"a\":")] {
        let raw = format!(
            "{HEADER}\n{{\"notificationType\":\"Bounce\",\"mail\":{{}},\"x\":[{}",
            many(piece, size)
        );
        out.push((format!("json: {name}"), raw.into_bytes()));
    }
}

/// HTML.
fn pages(size: usize, out: &mut Out) {
    for (name, piece, end) in [
        ("head and body", "<head><body>", ""),
        ("head and body with an end", "<head><body>", "</head>"),
        ("heads", "<head>", ""),
        ("styles", "<style>x", ""),
        ("silent elements", "<script><style><title>", ""),
        ("ends of other case", "<style></STYLE", ""),
        ("open tags", "<a ", ""),
        ("less-than signs", "<", ""),
        ("comments", "<!--", ""),
        ("ampersands", "&", ""),
        ("entities", "&#1234567890;", ""),
        ("breaks", "<br>", ""),
        ("cells", "<td>", ""),
    ] {
        let raw = format!(
            "{HEADER}Content-Type: text/html\n\n{}{end}",
            many(piece, size)
        );
        out.push((format!("html: {name}"), raw.into_bytes()));
    }
}

/// MIME parts.
fn parts(size: usize, out: &mut Out) {
    let mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
    let mut add = |name: &str, text: String| {
        out.push((
            format!("mime: {name}"),
            (HEADER.to_string() + &text).into_bytes(),
        ));
    };
    let inner = "--b\nContent-Type: multipart/mixed; boundary=zz\n\nx--zz";
    add(
        "a boundary within lines",
        format!("{mixed}{}", many(inner, size)),
    );
    add(
        "two boundaries within lines",
        format!("{mixed}--b\n{mixed}{}", many("x --b --c ", size)),
    );
    add("delimiters", format!("{mixed}{}", many("--b\n", size)));
    add("parts", format!("{mixed}{}", many("--b\n\n\n", size)));
    add("nested multiparts", many(&format!("{mixed}--b\n"), size));
    let named = |n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n");
    add("nested multiparts with names", numbered(size, named));
    add(
        "nested messages",
        many("Content-Type: message/rfc822\n\n", size),
    );
    add(
        "nested messages with a space",
        many("Content-Type: message /rfc822\n\n", size),
    );
    add(
        "a digest",
        format!(
            "Content-Type: multipart/digest; boundary=b\n\n{}",
            many("--b\n\n", size)
        ),
    );
    let unnamed = "Content-Type: multipart/report\n\n";
    add(
        "parts without a boundary",
        format!(
            "{unnamed}{}",
            many("--x\nContent-Type: text/plain\n\nhi\n", size)
        ),
    );
    add(
        "multiparts without a boundary",
        format!("{unnamed}{}", many(&format!("--x\n{unnamed}"), size)),
    );
    add(
        "dashes without a boundary",
        format!("{unnamed}{}", many("--\n", size)),
    );
    let block = many("--b\n", 100_000);
    add(
        "delimiters in the header",
        format!(
            "Content-Type: multipart/mixed; boundary=b\n{block}\n{}",
            many("--b\n", size)
        ),
    );
}

/// A report with these fields and words.
fn report(words: &str, fields: &str, rest: &str) -> Vec<u8> {
    format!(
        "{HEADER}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n{words}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{fields}\n{rest}"
    )
    .into_bytes()
}

/// Machine-readable fields, and the message that came back.
fn fields(size: usize, out: &mut Out) {
    let mut add = |name: &str, raw: Vec<u8>| out.push((format!("fields: {name}"), raw));
    let group = |n: usize| {
        format!("Final-Recipient: rfc822; u{n}@example.org\nAction: failed\nStatus: 5.1.1\n\n")
    };
    let groups = numbered(size, group);
    add("ten thousand recipients", report("x\n", &groups, ""));
    let replies = |n: usize| {
        format!(
            "Final-Recipient: rfc822; a@d{n}.example\nAction: failed\nDiagnostic-Code: smtp; 550 x{n}\n\n"
        )
    };
    add(
        "ten thousand replies",
        report("x\n", &numbered(size, replies), ""),
    );
    let same = |n: usize| {
        format!("Final-Recipient: rfc822; a@b.c\nAction: failed\nDiagnostic-Code: smtp; {n}\n\n")
    };
    let named = |n: usize| format!("<a@b.c>: host x said: 550 y{n} z\n    w\n\n");
    add(
        "one address in fields and words",
        report(&numbered(size / 3, named), &numbered(size / 2, same), ""),
    );
    let words = format!("550 {}\n", "w ".repeat(2000));
    add("one reply in words for all", report(&words, &groups, ""));
    let bare = |n: usize| format!("Final-Recipient: x{n}\nAction: failed\n\n");
    let to = "To: ".to_string() + &"a@b.c, ".repeat(16) + "\n";
    let returned =
        |head: String| format!("--b\nContent-Type: message/rfc822\n\nFrom: a@b.c\n{head}\nhi\n");
    add(
        "bare names and many To fields",
        report(
            "x\n",
            &numbered(size / 2, bare),
            &returned(many(&to, 120_000)),
        ),
    );
    add(
        "a folded reply",
        report(
            "x\n",
            &format!(
                "Final-Recipient: rfc822; a@b.c\nDiagnostic-Code: smtp; 550 x\n{}",
                many(" folded\n", size)
            ),
            "",
        ),
    );
    add(
        "an escaped address",
        report(
            "x\n",
            &format!("Final-Recipient: rfc822; {}\n", many("\\x{41}", size)),
            "",
        ),
    );
    let one = "Final-Recipient: rfc822; a@b.c\nAction: failed\n";
    add(
        "encoded words in the subject",
        report(
            "x\n",
            one,
            &returned(format!("Subject:{}\n", many(" =?u?q?", 120_000))),
        ),
    );
    add(
        "encoded words in To",
        report(
            "x\n",
            one,
            &returned(many(&format!("To:{}\n", " =?u?q?".repeat(1000)), 120_000)),
        ),
    );
    add(
        "references",
        report(
            "x\n",
            one,
            &returned(format!("References:{}\n", many(" <a@b>", 120_000))),
        ),
    );
    let attachments = "Content-Type: multipart/mixed; boundary=c\n\n".to_string()
        + &many(
            "--c\nContent-Type: application/pdf; name=x.pdf\n\nx\n",
            size,
        );
    add("attachments", report("x\n", one, &returned(attachments)));
}

/// The top header.
fn headers(size: usize, out: &mut Out) {
    let mut add = |name: &str, text: String| {
        out.push((
            format!("header: {name}"),
            (HEADER.to_string() + &text).into_bytes(),
        ));
    };
    let sections = numbered(120_000, |n| format!(";\n a*{n}=x"));
    add(
        "sections of a parameter",
        format!("Content-Type: text/plain{sections}\n\nx"),
    );
    let short = numbered(5000, |n| format!(";\n a*{n}=x"));
    let part = format!("--b\nContent-Type: text/plain{short}\n\nx\n");
    add(
        "sections in each part",
        format!(
            "Content-Type: multipart/mixed; boundary=b\n\n{}",
            many(&part, size)
        ),
    );
    add(
        "parameters",
        format!(
            "Content-Type: multipart/report{}\n\nx",
            many("; a=b", 120_000)
        ),
    );
    add(
        "encoded words",
        format!("X: x\nSubject:{}\n\nx", many(" =?u?q?", 120_000)),
    );
    add(
        "fields",
        format!("{}\n{}", many("X: y\n", 5000), many("x y ", size)),
    );
    let failed = numbered(120_000, |n| {
        format!("X-Failed-Recipients: u{n}@a.example, v{n}@a.example\n")
    });
    let words = numbered(size / 2, |n| format!("u{n}@example.org\n"));
    add(
        "failed recipients",
        format!("{failed}\nThe following addresses failed:\n\n{words}"),
    );
    add(
        "two failed recipients",
        format!("X-Failed-Recipients: a@b.c, d@e.f\n\nThe following addresses failed:\n\n{words}"),
    );
}

/// Bytes that become more of them.
fn charsets(size: usize, out: &mut Out) {
    for (charset, bytes) in [
        ("windows-1252", &b"\x80"[..]),
        ("utf-8", b"\xff"),
        ("utf-8", b"\xff\n"),
        ("utf-8", b"\x01\x02\n"),
        ("utf-8", "\u{130}\n".as_bytes()),
        ("shift_jis", b"\xb1"),
        ("utf-7", b"+AGE-"),
        ("utf-16", b"\xd8\x00"),
    ] {
        let mut raw =
            format!("{HEADER}Content-Type: text/plain; charset={charset}\n\n").into_bytes();
        raw.extend(bytes.repeat((size - 400) / bytes.len()));
        out.push((format!("charset: {charset} {bytes:x?}"), raw));
    }
}

/// Messages in base64 or quoted-printable, within each other.
fn encoded(size: usize, out: &mut Out) {
    for (name, space, encoding) in [
        ("base64", "", "base64".to_string()),
        ("base64 behind a space", " ", "base64".to_string()),
        ("base64 behind many spaces", "", " ".repeat(300) + "base64"),
        ("quoted-printable", "", "quoted-printable".to_string()),
    ] {
        let mut inner = b"Subject: x\nContent-Type: text/plain\n\nhi\n".to_vec();
        loop {
            let mut next = format!(
                "Content-Type: message{space}/rfc822\nContent-Transfer-Encoding: {encoding}\n\n"
            )
            .into_bytes();
            if encoding.ends_with("base64") {
                next.extend(base64(&inner));
            } else {
                next.extend(String::from_utf8_lossy(&inner).replace('=', "=3D").bytes());
            }
            if next.len() + 400 > size || next.len() > inner.len() * 3 && inner.len() > 1000 {
                break;
            }
            inner = next;
        }
        let raw = [HEADER.as_bytes(), &inner].concat();
        out.push((format!("encoded: {name}"), raw));
    }
    let flat = many("Content-Type: message/rfc822\n\n", size * 2 / 3);
    let raw = format!(
        "{HEADER}Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{}",
        String::from_utf8_lossy(&base64(flat.as_bytes()))
    );
    out.push((
        "encoded: nested messages in base64".into(),
        raw.into_bytes(),
    ));
    let part = "--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogeAoKeAo=\n";
    let raw = format!(
        "{HEADER}Content-Type: multipart/mixed; boundary=b\n\n{}",
        many(part, size)
    );
    out.push(("encoded: messages side by side".into(), raw.into_bytes()));
}

/// Base64 in lines (RFC 2045 section 6.8).
pub fn base64(raw: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::new();
    for line in raw.chunks(57) {
        for chunk in line.chunks(3) {
            let n =
                chunk.iter().fold(0u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
            for i in 0..4 {
                let digit = DIGITS[(n >> (18 - 6 * i)) as usize & 63];
                out.push(if i <= chunk.len() { digit } else { b'=' });
            }
        }
        out.push(b'\n');
    }
    out
}
