//! Mutated mails, each made from a seed and its number alone, so that one that
//! does harm can be made again.

/// splitmix64.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64, number: u64) -> Random {
        let mut random = Random(seed ^ number.wrapping_mul(0xd134_2543_de82_ef95));
        random.next();
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `bound`; 0 where that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    pub fn one_of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }
}

/// Pieces that mean something to whoever reads bounces.
const WORDS: &[&[u8]] = &[
    b"\n",
    b"\n\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\x1b[31m",
    b"\x85",
    b"--",
    b"--b\n",
    b"<",
    b">",
    b"@",
    b"\"",
    b"(",
    b";",
    b",",
    b"=",
    b"=?utf-8?B?",
    b"=?utf-8?Q?=0D=0ABcc:_x?=",
    b"Content-Type: message/rfc822\n",
    b"Content-Type: multipart/mixed; boundary=b\n",
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n",
    b"Content-Type: text/html; charset=utf-7\n",
    b"Content-Type: text/plain; charset=iso-2022-jp\n",
    b"Content-Transfer-Encoding: base64\n",
    b"Content-Transfer-Encoding: quoted-printable\n",
    b"Final-Recipient: rfc822; x@example.org\nAction: failed\nStatus: 5.1.1\n\n",
    b"Diagnostic-Code: smtp; 550 5.7.1 see https://evil.example/x\n",
    b"Diagnostic-Code: X-Postfix; ",
    b"Received: from a by b; Tue, 24 Nov 2026 09:00:00 +0000\n",
    b"Received: by mx.zwrotka.test (Postfix)\n\tid 1; Tue, 24 Nov 2026 09:00:00 +0000\n",
    b"Subject: =?utf-8?Q?=E2=80=AE?=\n",
    b"X-Failed-Recipients: a@b.c, d@e.f\n",
    b"X-Zwrotka: 1\n",
    b"Return-Path: <>\n",
    b"To: undisclosed recipients:;\n",
    b"550 5.1.1 ",
    b"452-4.2.2 ",
    b"host mx.example.org[192.0.2.1] said: ",
    b"<a href=\"javascript:x\">",
    b"</pre><script>",
    b"&#x202e;&lt;",
    b"<!--",
    b"\\342\\200\\256",
    b"{{ subject }}",
    b"{ $domain }",
    "\u{17c}\u{f3}\u{142}\u{107}".as_bytes(),
    "\u{3042}\u{3044}\u{3002}".as_bytes(),
    "\u{5e9}\u{5dc}".as_bytes(),
    b"xn--pypal-4ve.com",
    b"Message-ID: <m@example.pl>\nMessage-ID: <n@example.pl>\n",
    b"TLS-Required: No\n",
];

/// Most bytes that a mutation makes of a message.
const MAX: usize = 192 << 10;

/// The mail of this number.
pub fn mutated(seeds: &[Vec<u8>], seed: u64, number: u64) -> Vec<u8> {
    let mut random = Random::new(seed, number);
    let mut mail = random.one_of(seeds).clone();
    for _ in 0..=random.below(8) {
        change(&mut mail, seeds, &mut random);
    }
    mail
}

fn change(mail: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let at = random.below(mail.len() + 1);
    let bits = random.below(12);
    let length = random.below(1 << bits);
    let end = (at + length).min(mail.len());
    match random.below(9) {
        0 => {
            if let Some(byte) = mail.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => {
            if let Some(byte) = mail.get_mut(at) {
                *byte = random.below(256) as u8;
            }
        }
        2 => drop(mail.drain(at..end)),
        3 | 4 => {
            let word = *random.one_of(WORDS);
            mail.splice(at..at, word.iter().copied());
        }
        5 => {
            let piece = mail[at..end].to_vec();
            let to = random.below(mail.len() + 1);
            mail.splice(to..to, piece);
        }
        6 => {
            let piece = if random.below(2) == 0 {
                random.one_of(WORDS).to_vec()
            } else {
                mail[at..end].to_vec()
            };
            if !piece.is_empty() {
                let room = MAX.saturating_sub(mail.len()) / piece.len();
                let bits = random.below(16);
                let times = random.below(1 << bits).min(room);
                mail.splice(at..at, piece.repeat(times));
            }
        }
        7 => {
            let other = random.one_of(seeds);
            let from = random.below(other.len() + 1);
            let to = (from + length).min(other.len());
            mail.splice(at..end, other[from..to].iter().copied());
        }
        _ => swap_lines(mail, random),
    }
}

fn swap_lines(mail: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<Vec<u8>> = mail
        .split_inclusive(|&b| b == b'\n')
        .map(Vec::from)
        .collect();
    if lines.len() > 1 {
        let (one, two) = (random.below(lines.len()), random.below(lines.len()));
        lines.swap(one, two);
        *mail = lines.concat();
    }
}
