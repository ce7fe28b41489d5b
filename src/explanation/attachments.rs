//! The attachments of the message that came back.

use super::clean;
use crate::message::Message;
use crate::report::Original;

/// Longest name that is shown, in characters.
const MAX_NAME: usize = 60;

/// An attachment.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// The name of its file as it came, for comparing.
    pub raw_name: String,
    /// The name of its file, cleaned, no link.
    pub name: String,
    /// Its size in bytes, without the transfer encoding.
    pub size: u64,
}

/// The attachments with a name, in their order; none where only headers came back.
pub fn of(original: &Original) -> Vec<Attachment> {
    let Some(whole) = &original.whole else {
        return Vec::new();
    };
    Message::parse(whole)
        .parts
        .iter()
        .filter_map(|part| {
            let raw_name = part.file_name.clone()?;
            let name = clean::file_name(&raw_name, MAX_NAME)?;
            let size = match &part.text {
                Some(text) => text.len(),
                None => part.bytes.len(),
            };
            Some(Attachment {
                raw_name,
                name,
                size: size as u64,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded_and_sizes_are_those_of_the_files() {
        let whole = b"Content-Type: multipart/mixed; boundary=b\n\n\
            --b\n\nHello\n\
            --b\nContent-Type: application/pdf; name=\"=?utf-8?Q?=C5=BC=C3=B3=C5=82w.pdf?=\"\n\
            Content-Disposition: attachment; filename*=utf-8''%C5%BC%C3%B3%C5%82w.pdf\n\
            Content-Transfer-Encoding: base64\n\nQUJDREVG\n\
            --b\nContent-Type: text/csv; name=\"evil.example/x\xe2\x80\xae.csv\"\n\n1,2\n\
            --b--\n";
        let original = Original {
            whole: Some(whole.to_vec()),
            ..Original::default()
        };
        let found = of(&original);
        assert_eq!(found[0].name, "żółw.pdf");
        assert_eq!(found[0].size, 6);
        assert_eq!(found.len(), 2);
        assert!(!found[1].name.contains('\u{202e}'), "{found:?}");
        assert_eq!(of(&Original::default()), []);
    }
}
