//! The third part: what is returned of the original message.

use std::borrow::Cow;

use data_encoding::BASE64_MIME;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

use super::{Part, has_bare_cr_or_nul, may_leave};
use crate::diagnosis::{Category, Diagnosis};
use crate::explanation::settings::{ReturnOriginal, Settings};
use crate::report::{Original, Report};

/// How much is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returned {
    Headers,
    Whole,
}

/// The part, if there is anything to return and the site wants it to be.
pub fn part<'a>(
    report: &'a Report,
    diagnosis: &Diagnosis,
    settings: &Settings,
) -> Option<(Returned, Part<'a>)> {
    let original = &report.original;
    // message/global* only where the delivery path of the bounce shows that it is accepted (RFC 6533 section 3).
    let global = report.delivery_status.as_ref().is_some_and(|s| s.global);
    match settings.original {
        ReturnOriginal::None => None,
        ReturnOriginal::AsReturned if safe(diagnosis) => match &original.whole {
            Some(whole) if may_leave(whole) => Some((Returned::Whole, message(whole, global))),
            _ => headers(original, global),
        },
        ReturnOriginal::AsReturned | ReturnOriginal::Headers => headers(original, global),
    }
}

/// Whether the body may go back: not where it may carry malware (RFC 5321
/// section 6.2) or look like spam, nor after REQUIRETLS (RFC 8689
/// section 5).
fn safe(diagnosis: &Diagnosis) -> bool {
    !diagnosis.recipients.iter().any(|verdict| {
        matches!(
            verdict.category,
            Category::AttachmentBlocked | Category::SpamContent | Category::TlsRequired
        )
    })
}

/// message/rfc822: never base64 (RFC 2046 section 5.2.1).
fn message(whole: &[u8], global: bool) -> Part<'_> {
    Part::AsItIs {
        content_type: if global {
            "message/global"
        } else {
            "message/rfc822"
        },
        transfer_encoding: (!whole.is_ascii()).then_some("8bit"),
        body: Cow::Borrowed(whole),
    }
}

/// text/rfc822-headers (RFC 6522 section 4), all fields as they came. Where
/// they are no plain text they are quoted-printable, which every server accepts,
/// or base64 where they hold what is in no text.
fn headers(original: &Original, global: bool) -> Option<(Returned, Part<'_>)> {
    let block = original.headers.trim_ascii_end();
    if block.is_empty() {
        return None;
    }
    let mut body = block.to_vec();
    body.extend_from_slice(if block.contains(&b'\r') {
        b"\r\n"
    } else {
        b"\n"
    });
    let fits = may_leave(&body);
    let part = if body.is_ascii() && fits {
        Part::AsItIs {
            content_type: "text/rfc822-headers",
            transfer_encoding: None,
            body: Cow::Owned(body),
        }
    } else if global && fits {
        Part::AsItIs {
            content_type: "message/global-headers",
            transfer_encoding: Some("8bit"),
            body: Cow::Owned(body),
        }
    } else {
        let mut content_type = ContentType::new("text/rfc822-headers");
        if std::str::from_utf8(&body).is_ok() {
            content_type = content_type.attribute("charset", "utf-8");
        }
        // What is ASCII is 7bit to mail-builder, NUL and bare CR included.
        let part = if has_bare_cr_or_nul(&body) {
            let encoded = BASE64_MIME.encode(&body).into_bytes();
            MimePart::new(content_type, BodyPart::Binary(encoded.into()))
                .header("Content-Transfer-Encoding", Raw::new("base64"))
        } else {
            MimePart::new(content_type, BodyPart::Binary(body.into()))
        };
        let mut written = Vec::new();
        part.write_part(&mut written);
        Part::Written(written)
    };
    Some((Returned::Headers, part))
}
