//! The site's own texts, templates and logo: files that replace the built-in ones.
//!
//! `texts/<tag>/*.ftl` holds Fluent messages that take the place of built-in
//! ones, `templates/notice.html.j2` and `notice.txt.j2` whole layouts. A domain
//! may have folders of its own, which are asked first. The files are read for
//! each notice, so that a change holds at once. What is wrong in them costs
//! that text or layout, never the notice; `zwrotka check` shows it.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::safety::{self, FileFault};
use crate::explanation::branding::{Branding, Logo, SiteFile, SiteText};
use crate::explanation::settings::Settings;

/// Most bytes of one file of texts or of a template.
pub const MAX_FILE: u64 = 256 << 10;
/// Most bytes of a logo.
pub const MAX_LOGO: u64 = 32 << 10;

/// Why a file of the site's branding is not used, in words that follow its name.
#[derive(Debug, Error)]
pub enum BrandingFault {
    #[error("{0}")]
    File(#[from] FileFault),
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("is larger than {} KB", .0 / 1024)]
    TooLarge(u64),
    #[error("is not UTF-8")]
    NotUtf8,
    #[error("is not a PNG, JPEG or GIF")]
    NotAPicture,
}

/// Reads what the site has in the languages `tags`, which are names of
/// folders, never anything from a message.
pub fn read_branding(settings: &Settings, tags: &[&'static str]) -> Branding {
    let mut branding = Branding::default();
    for folder in &settings.texts {
        for tag in tags {
            for path in fluent_files(&folder.join(tag)) {
                match read(&path) {
                    Ok(text) => branding.texts.push(SiteText {
                        tag,
                        file: SiteFile { path, text },
                    }),
                    Err(_) => branding.unreadable.push(path),
                }
            }
        }
    }
    for folder in &settings.templates {
        for (name, place) in [
            ("notice.html.j2", &mut branding.html),
            ("notice.txt.j2", &mut branding.plain),
        ] {
            let path = folder.join(name);
            if place.is_some() || !path.exists() {
                continue;
            }
            match read(&path) {
                Ok(text) => *place = Some(SiteFile { path, text }),
                Err(_) => branding.unreadable.push(path),
            }
        }
    }
    if let Some(path) = &settings.logo {
        match logo(path) {
            Ok(logo) => branding.logo = Some(logo),
            Err(_) => branding.unreadable.push(path.clone()),
        }
    }
    branding
}

/// The `*.ftl` files of a folder by name; none where there is no such folder.
pub fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .collect();
    files.sort();
    files
}

/// Reads a text or a template of at most [`MAX_FILE`] bytes.
pub fn read(path: &Path) -> Result<String, BrandingFault> {
    String::from_utf8(bytes(path, MAX_FILE)?).map_err(|_| BrandingFault::NotUtf8)
}

fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, BrandingFault> {
    let file = match safety::open_from_panel(path, most) {
        Err(FileFault::TooLarge { .. }) => return Err(BrandingFault::TooLarge(most)),
        other => other?,
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(BrandingFault::TooLarge(most));
    }
    Ok(bytes)
}

/// Reads a logo of at most [`MAX_LOGO`] bytes.
pub fn logo(path: &Path) -> Result<Logo, BrandingFault> {
    let bytes = bytes(path, MAX_LOGO)?;
    let content_type = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        _ => return Err(BrandingFault::NotAPicture),
    };
    Ok(Logo {
        content_type,
        bytes,
    })
}
